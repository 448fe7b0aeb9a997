"""Lists told in parallel: "were 5 and 4 million respectively" in, each number with its own area, flow or year out."""

import pytest

from tests.extract.marked import figures


def told(text: str, *slots: str) -> list[tuple]:
    """Give some slots of each figure."""
    return [tuple(getattr(figure, slot) for slot in slots) for figure in figures(text)]


def test_areas_are_given_to_the_numbers_one_by_one():
    text = (
        "In 2014 exports of Kenya to Uganda, Rwanda and Egypt were $5 million, $4 million and $3 million respectively."
    )
    assert told(text, "partner", "value") == [("UG", 5_000_000), ("RW", 4_000_000), ("EG", 3_000_000)]


def test_flows_are_given_to_the_numbers_one_by_one():
    text = "In 2014 exports and imports of Kenya were $5 million and $4 million, respectively."
    assert told(text, "indicator", "value") == [("exports", 5_000_000), ("imports", 4_000_000)]


def test_what_brackets_say_again_goes_with_the_number_before_them():
    text = (
        "In May 2014 exports of Kenya were $50 million and imports $90 million, up $5 million (11%) and $4 million (5%)"
        " respectively."
    )
    told = [(figure.indicator, figure.measure) for figure in figures(text)[2:]]
    assert told == [(flow, kind) for flow in ("exports", "imports") for kind in ("difference", "growth")]


def test_years_are_given_to_the_numbers_one_by_one():
    text = "In 2013 and 2014 exports of Kenya were $5 million and $4 million respectively."
    assert [start.year for (start,) in told(text, "period_start")] == [2013, 2014]


@pytest.mark.parametrize("last", [" and $3 million", ""])
def test_lists_of_other_lengths_are_not_paired(last):
    text = f"In 2014 exports of Kenya to Uganda and Rwanda were $5 million, $4 million{last}."
    assert "RW" not in {figure.partner for figure in figures(text)} or len(figures(text)) != 2


def test_a_percent_that_says_a_number_again_goes_with_it():
    text = (
        "In 2018 Ghana exported most goods to Europe, Asia and Mali equivalent to $5 million or 40.4 per cent of total"
        " exports, $4 million or 29.2 per cent and $3 million or 20.7 per cent respectively."
    )
    assert [partner for (partner,) in told(text, "partner")] == [
        side for side in ("Europe", "Asia", "ML") for _ in range(2)
    ]


def test_an_area_told_before_the_list_is_none_of_it():
    text = "Despite more receipts from Asia, in 2018 exports of Ghana to Mali and Togo fell by 11 and 3% respectively."
    assert told(text, "partner") == [("ML",), ("TG",)]


def test_two_flows_with_one_partner_are_told_in_turn():
    text = "Peru's exports to, and imports from, Chile rose by 3% and 2% respectively in 2018."
    assert told(text, "indicator", "reporter", "partner") == [("exports", "PE", "CL"), ("imports", "PE", "CL")]
