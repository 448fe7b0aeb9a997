"""Organisations: sentences in, the company that a figure is about and who states it out."""

import pytest

from extract.entities import attributed_to, organisation
from tests.extract.marked import figures


@pytest.mark.parametrize(
    ("sentence", "source"),
    [
        ("Imports fell, according to the Customs Service data.", "the Customs Service data"),
        ("Statistics Norway said imports fell.", "Statistics Norway"),
        ("Imports fell, the Ministry of Trade reported.", "the Ministry of Trade"),
        ("Imports fell, as reported by Eurostat this week.", "Eurostat"),
        ("Imports fell.", None),
        ("", None),
    ],
)
def test_who_states_a_figure_is_named_by_the_sentence(sentence, source):
    assert attributed_to(sentence) == source


@pytest.mark.parametrize(
    ("text", "company"),
    [
        ("the Lusaka Tractor Plant", True),
        ("Acme Ltd", True),
        ("a local company", True),
        ("farmers of the north", False),
        ("", False),
    ],
)
def test_companies_are_told_by_their_names(text, company):
    assert organisation(text) is company


def test_what_a_company_ships_is_its_sales():
    [figure] = figures("In 2018 the Lusaka Tractor Plant shipped 590 tractors to Malawi.")
    assert (figure.indicator, figure.entity, figure.value) == ("sales", "Lusaka Tractor Plant", 590)


def test_trade_of_a_country_has_no_company():
    assert [figure.entity for figure in figures("In 2018 imports of Zambia were $5 billion.")] == [None]


def test_a_figure_carries_who_states_it():
    [figure] = figures("In 2018 imports of Malta, according to Eurostat, were €5 billion.")
    assert figure.attributed_to == "Eurostat"
