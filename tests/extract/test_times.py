"""When a figure holds and what it compares with: a text in, periods and bases out."""

from datetime import date

import pytest

from tests.extract.marked import faults, figures

PERIODS = [
    "Exports of Mali to Senegal were ⟦$5 million|level exports ML>SN value=5000000 unit=USD period=1996⟧ in 1996.",
    "Exports of Mali to Senegal were ⟦$5 million|level exports ML>SN value=5000000 unit=USD"
    " period=2016-01..2016-08⟧ in January-August 2016.",
    "Exports of Mali to Senegal were ⟦$5 million|level exports ML>SN value=5000000 unit=USD"
    " period=2016-H1⟧ in the first half of 2016.",
    "Exports of Mali to Senegal were ⟦$5 million|level exports ML>SN value=5000000 unit=USD"
    " period=2016-Q2⟧ in the second quarter of 2016.",
    "Exports of Mali to Senegal were ⟦$5 million|level exports ML>SN value=5000000 unit=USD"
    " period=2016-10⟧ in October 2016.",
    "In the first five months of 2020 imports of Togo fell by ⟦4%|growth change imports TG> value=-4"
    " unit=percent period=2020-01..2020-05"
    " base=2019-01..2019-05⟧.",
]
BASES = [
    "In 2008 exports of Mali rose by ⟦4%|growth change exports ML> value=4 unit=percent period=2008 base=2007⟧.",
    "In 2008 exports of Mali rose by ⟦4%|growth change exports ML> value=4 unit=percent period=2008"
    " base=2004⟧ compared with 2004.",
    "In 2008 exports of Mali rose by ⟦4%|growth change exports ML> value=4 unit=percent period=2008"
    " base=2001⟧ since 2001.",
    "In May 2008 exports of Mali rose by ⟦4%|growth change exports ML> value=4 unit=percent"
    " period=2008-05 base=2007-05⟧.",
    "In May 2008 exports of Mali rose by ⟦4%|growth change exports ML> value=4 unit=percent"
    " period=2008-05 base=2008-04⟧ from April.",
    "In May 2008 exports of Mali rose ⟦4%|growth change exports ML> value=4 unit=percent period=2008-05"
    " base=2008-04⟧ month on month.",
    "In the third quarter of 2008 exports of Mali rose by ⟦4%|growth change exports ML> value=4 unit=percent"
    " period=2008-Q3"
    " base=2008-Q2⟧ quarter on quarter.",
]
LEVELS_COMPARED = [
    "Exports of Mali rose from ⟦$4 million|level exports ML> value=4000000 unit=USD period=2007⟧ in 2007 to"
    " ⟦$5 million|level exports ML> value=5000000 unit=USD period=2008⟧ in 2008.",
    "In 2008 exports of Mali were ⟦$5 million|level exports ML> value=5000000 unit=USD period=2008⟧ against"
    " ⟦$4 million|level exports ML> value=4000000 unit=USD period=2007⟧ a year earlier.",
    "In 2008 exports of Mali rose to ⟦$5 million|level exports ML> value=5000000 unit=USD period=2008⟧ from"
    " ⟦$4 million|level exports ML> value=4000000 unit=USD period=2007⟧.",
]


@pytest.mark.parametrize("text", PERIODS)
def test_a_figure_holds_for_the_period_its_sentence_names(text):
    assert faults(text) == []


@pytest.mark.parametrize("text", BASES)
def test_a_change_is_on_what_is_named_else_on_a_year_before(text):
    assert faults(text) == []


@pytest.mark.parametrize("text", LEVELS_COMPARED)
def test_a_level_compared_with_has_a_time_of_its_own(text):
    assert faults(text) == []


@pytest.mark.parametrize(
    ("words", "period"),
    [
        ("last year", (date(2018, 1, 1), date(2018, 12, 31))),
        ("this year", (date(2019, 1, 1), date(2019, 12, 31))),
        ("last month", (date(2019, 4, 1), date(2019, 4, 30))),
        ("in March", (date(2019, 3, 1), date(2019, 3, 31))),
    ],
)
def test_words_without_a_year_count_from_the_day_of_publication(words, period):
    [figure] = figures(f"Imports of Togo from Ghana came to $3 million {words}.", published=date(2019, 5, 20))
    assert (figure.period_start, figure.period_end) == period


def test_without_any_date_there_is_no_period():
    [figure] = figures("Imports of Togo from Ghana came to $3 million.")
    assert (figure.period_start, figure.period_end) == (None, None)


def test_a_period_stays_in_force_for_the_sentences_after_it():
    found = figures("In 2015 exports of Mali were $4 million. Imports were $5 million. The deficit was $1 million.")
    assert {figure.period_start for figure in found} == {date(2015, 1, 1)} and len(found) == 3
    assert found[1].trace["period"] == "inherited: in force"


def test_two_years_of_one_sentence_go_to_the_numbers_beside_them():
    found = figures("Exports of Mali were $4 million in 2015 and $5 million in 2016.")
    assert [figure.period_start.year for figure in found] == [2015, 2016]
