"""Lists told in parallel: "were 5 and 4 million respectively" in, each number with its own area, flow or year out."""

from datetime import date

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


def test_years_behind_a_part_of_one_are_that_part_of_each():
    text = "Exports of Kenya were $5 million, $4 million and $3 million in the first quarter of 2012, 2013 and 2014."
    assert told(text, "period_start", "value") == [
        (date(2012, 1, 1), 5_000_000),
        (date(2013, 1, 1), 4_000_000),
        (date(2014, 1, 1), 3_000_000),
    ]
    assert {figure.period_end.month for figure in figures(text)} == {3}


def test_flows_are_given_to_the_numbers_one_by_one():
    text = "In 2014 exports and imports of Kenya were $5 million and $4 million, respectively."
    assert told(text, "indicator", "value") == [("exports", 5_000_000), ("imports", 4_000_000)]


@pytest.mark.parametrize("what", ["goods", "goods and services", "merchandise", "services"])
def test_flows_of_the_same_goods_are_given_to_the_numbers_one_by_one(what):
    text = f"In 2014 imports of {what} and exports of {what} of Kenya rose by 5% and 4% respectively."
    assert told(text, "indicator", "value") == [("imports", 5), ("exports", 4)]


@pytest.mark.parametrize(
    ("text", "flow"),
    [("Kenya's exports to", "exports"), ("Shipments from Kenya to", "exports"), ("Kenya's imports from", "imports")],
)
def test_partners_told_with_their_levels_have_the_changes_told_behind(text, flow):
    text = f"In 2014 {text} Uganda ($5 million), Rwanda ($4 million) and Egypt ($3 million) fell by 7%, 8% and 9%"
    found = told(f"{text} respectively.", "measure", "indicator", "reporter", "partner")
    each = [(flow, "KE", partner) for partner in ("UG", "RW", "EG")]
    assert found == [("level", *one) for one in each] + [("growth", *one) for one in each]


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


@pytest.mark.parametrize(
    "again", ["; imports were $3 million and $2 million", ", and those of tea $3 million and $2 million respectively"]
)
def test_years_told_with_each_number_go_on_with_as_many(again):
    text = f"Kenya's exports were $5 million in 2014 and $4 million in 2013{again}."
    assert [start.year for (start,) in told(text, "period_start")] == [2014, 2013] * 2


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


@pytest.mark.parametrize("was", ["it was the other way round", "it had been different", "it was just the reverse"])
def test_what_was_the_other_way_round_is_told_of_the_same_ones(was):
    text = f"In 2008 Chad took 18 per cent of Kenya's exports, Mali 12 per cent. In 1998 {was}: 9 and 27 per cent."
    assert [(partner, start.year) for partner, start in told(text, "partner", "period_start")] == [
        ("TD", 2008), ("ML", 2008), ("TD", 1998), ("ML", 1998)
    ]  # fmt: skip


def test_two_flows_with_one_partner_are_told_in_turn():
    text = "Peru's exports to, and imports from, Chile rose by 3% and 2% respectively in 2018."
    assert told(text, "indicator", "reporter", "partner") == [("exports", "PE", "CL"), ("imports", "PE", "CL")]


@pytest.mark.parametrize(
    "first",
    [
        "In 2010 Peru exported goods worth $5 million and imported goods worth $4 million.",
        "In 2010 exports of Peru rose by 5% to $5 million and imports by 7% to $4 million. The deficit was $3 million.",
        "In 2010 Peru sold cement for $5 million and salt for $4 million.",
        "In 2010 exports of Peru to Chile came to $5 million and those to Cuba to $4 million.",
        "In 2010 Chile took 5 per cent of Peru's exports and Cuba 4 per cent.",
    ],
)
@pytest.mark.parametrize(
    "again",
    [
        "In 2008 they had been $3 million and $2 million.",
        "The 2008 figures were $3 million and $2 million.",
        "In 2008 the corresponding amounts had been $3 million and $2 million.",
        "In 2008 the quantities had been worth $3 million and $2 million.",
        "Both had been lower in 2008, at $3 million and $2 million.",
        "The records, set in 2008, were $3 million and $2 million.",
    ],
)
def test_a_list_that_points_back_tells_again_of_each_in_turn(first, again):
    slots = ("indicator", "reporter", "partner", "product")
    *before, fifth, sixth = told(f"{first} {again}", *slots)
    series = [each for each in dict.fromkeys(before) if each[0] != "trade_balance"]
    assert len(series) == 2 and [fifth, sixth] == series
    assert {figure.period_start.year for figure in figures(f"{first} {again}")[-2:]} == {2008}


@pytest.mark.parametrize(
    "again",
    [
        "The totals for tea were $3 million and $2 million in 2008 and 2009.",  # each of a time
        "The two largest orders, of sugar, were worth $3 million and $2 million.",
        "They came mostly from Chile and Cuba, at $3 million and $2 million.",
    ],
)
def test_a_list_of_its_own_is_not_told_again_of_others(again):
    first = "In 2010 exports of Peru came to $5 million and imports to $4 million."
    last = told(f"{first} {again}", "indicator", "partner", "product")[-2:]
    assert last != [("exports", "W0", None), ("imports", "W0", None)]


def test_rates_go_on_from_a_change_told_before_levels():
    first = "In 2010 exports of Peru rose by 9% to $5 million and imports by 7% to $4 million."
    assert told(f"{first} In 2009 the rates were 3% and 2%.", "measure", "indicator")[-2:] == [
        ("growth", "exports"),
        ("growth", "imports"),
    ]


def test_the_second_number_is_of_the_second_flow():
    first = "In May 2010 Peru exported goods for $5 million and bought goods for $4 million."
    assert told(f"{first} The first figure is 3% and the second 2% lower.", "indicator", "value")[-2:] == [
        ("exports", -3),
        ("imports", -2),
    ]


def test_a_time_compared_with_is_not_that_of_the_second_number():
    text = (
        "CAIRO, 12 August 2018. Exports and imports of Egypt rose 3% and 6%, respectively, in the second quarter of"
        " 2018, compared with the corresponding period of the year before."
    )
    assert {f.period_start.isoformat() for f in figures(text)} == {"2018-04-01"}


def test_months_from_one_to_another_are_the_time_of_each_number():
    text = "CAIRO, 12 September 2018. Exports of tea and gum of Egypt rose 3% and 6% respectively in July-August."
    assert {(f.period_start.month, f.period_end.month) for f in figures(text)} == {(7, 8)}
