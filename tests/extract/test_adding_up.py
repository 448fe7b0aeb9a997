"""Flows that add up: a text in, the slots of the one that two others set right out."""

from datetime import date

import pytest

from extract.adding_up import added_up
from extract.figures import extract
from extract.records import Document, Figure
from extract.statements.frames import Frame
from extract.story.drafts import Draft
from extract.values import replace

TEXT = (
    "PERTH, 3 March 2016. In 2014 Kenya exported goods worth $503 million to Oman. "
    "It imported goods worth $321 million from there. Trade between Kenya and Oman came to $824 million in 2014. "
    "The surplus of Kenya with Oman was $182 million."
)
EXPORTS, IMPORTS, TURNOVER, BALANCE = range(4)


def drafts() -> list[Draft]:
    """Give the figures of the text as they are read."""
    figures = extract(Document("a.txt", "", TEXT)).figures
    assert [figure.period_start for figure in figures] == [date(2014, 1, 1)] * 4
    assert {(figure.reporter, figure.partner) for figure in figures} == {("KE", "OM")}
    return [Draft(figure, Frame(), "paragraph", 1, at) for at, figure in enumerate(figures)]


def read_otherwise(at: int, **slots: object) -> list[Figure]:
    """Give the figures as they are set right where one, which names no time, was read otherwise."""
    told = drafts()
    trace = told[at].figure.trace | {"period": "inherited: in force"}
    told[at] = replace(told[at], figure=replace(told[at].figure, trace=trace, **slots))
    return [draft.figure for draft in added_up(told)]


@pytest.mark.parametrize("at", [EXPORTS, IMPORTS, TURNOVER, BALANCE])
@pytest.mark.parametrize(
    "slots",
    [
        {"period_start": date(2013, 1, 1), "period_end": date(2013, 12, 31)},
        {"partner": "QA"},
        {"reporter": "KE", "partner": "W0"},
        {"product": "tea"},
        {"status": "target"},
        {"product": "tea", "partner": "W0"},
    ],
)
def test_one_of_three_that_add_up_is_read_as_the_other_two(at, slots):
    plain = [draft.figure for draft in drafts()]
    right = read_otherwise(at, **slots)[at]
    for slot in slots:
        assert getattr(right, slot) == getattr(plain[at], slot)
    assert "those it adds up with" in right.trace.values()


@pytest.mark.parametrize(
    ("value", "why"),
    [("$507 million", "does not add up"), ("about $500 million", "adds up only as it is rounded")],
)
def test_what_does_not_add_up_to_the_digit_is_left(value, why):
    text = (
        f"In 2014 Kenya exported goods worth {value} to Oman. It imported goods worth $321 million from there. "
        "Trade with Oman came to $824 million in 2013."
    )
    found = extract(Document("a.txt", "", text)).figures
    assert [figure.period_start.year for figure in found] == [2014, 2014, 2013], why


def test_one_that_names_another_time_adds_up_by_chance():
    text = (
        "OTTAWA, 7 March 2018. Canada's trade gap widened to $5.6 billion in January from $5.3 billion in December. "
        "Exports fell by 1.3 percent to $20.1 billion in January from $20.4 billion in December. "
        "Imports edged down by 0.1 percent to $25.7 billion in January."
    )
    found = {figure.surface: figure for figure in extract(Document("a.txt", "", text)).figures}
    assert found["$25.7 billion"].period_start == date(2018, 1, 1)


def test_three_that_each_tell_of_another_time_are_left():
    told = drafts()[:3]
    for at, year in enumerate((2011, 2012, 2013)):
        spans = {"period_start": date(year, 1, 1), "period_end": date(year, 12, 31)}
        told[at] = replace(told[at], figure=replace(told[at].figure, **spans))
    assert added_up(told) == told


def test_a_surplus_is_not_by_how_much_imports_are_larger():
    text = (
        "Kenya exported goods worth $321 million to Oman in 2014 and imported goods worth $503 million. "
        "In 2013 it had had a surplus of $182 million."
    )
    found = extract(Document("a.txt", "", text)).figures
    assert found[-1].period_start == date(2013, 1, 1)
