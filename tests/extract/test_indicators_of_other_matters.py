"""Figures of other matters than trade that stand behind it: a text in, the indicators of its figures out."""

import pytest

from extract.figures import extract
from extract.read import decode_document

EXPORTS = "Tea exports of Malawi reached 42,000 tonnes in 1998. "
ELSE = [
    ("Frost destroyed 4,000 tonnes.", "production"),
    ("The season before had yielded 51,000 tonnes.", "production"),
    ("A fifth of it is processed at home.", "production"),
    ("The home market takes 3,000 tonnes.", "other"),
    ("Malawi's economy is now approaching $9 billion.", "gdp"),
    ("The economy had shrunk to $8 billion.", "gdp"),
    ("Malawi's growth target for 1999 was 5 percent.", "gdp"),
    ("Some 3,000 tonnes were eaten at home.", "other"),
    ("Requirements are put at 9,000 tonnes.", "other"),
    ("The treasury set aside $9 million for growers.", "other"),
    ("Budget: revenues $9 million.", "other"),
    ("The overall balance of payments position yielded a deficit of $9 million.", "other"),
    ("Exports in Asian economies grew by 9 percent.", "exports"),
    ("Debts stood at $9 million.", "other"),
    ("The country has 9 million mouths to feed.", "people"),
    ("The council wants to spend $9 million on advertising.", "other"),
    ("It spent $9 million on fuel.", "imports"),
    ("Tax officials put the sum at $9 million.", "exports"),
    ("The revenue collected by the customs was put at $9 million.", "other"),
    ("The government charges 20 percent.", "other"),
    ("A picker earns $2 a day.", "other"),
    ("A sewer gets $3 a shirt.", "other"),
    ("The shares lost 6 percent on Tuesday.", "other"),
    ("Malawi's economy, which grew 6 percent, needs them.", "gdp"),
    ("The balance of payments improved to a surplus of $9 million.", "other"),
    ("They were lifted by a 6 percent rise in average export prices.", "other"),
    ("They were lifted by a 6 percent rise in the average prices of exports.", "other"),
    ("They were lifted by a 6 percent rise in average exports a month.", "exports"),
    ("The expansion will cost $14 million.", "investment"),
    ("The state sold 40 percent of the company.", "investment"),
    ("Traders booked 1,200 tonnes for May.", "contracts"),
    ("Togo has agreed to buy 5,000 tonnes.", "contracts"),
    ("Barges took 14,000 tonnes down the river.", "freight"),
    ("After frost had damaged the trees the figure fell to $30 million.", "exports"),
    ("The treasury expects $30 million this year.", "exports"),
    ("Of which Chad consumed 3,000 tonnes.", "exports"),
]


@pytest.mark.parametrize(("text", "indicator"), ELSE)
def test_what_stands_beside_trade_is_read_by_its_own_words(text, indicator):
    found = extract(decode_document((EXPORTS + text).encode(), "a.txt")).figures
    assert [figure.indicator for figure in found] == ["exports", indicator]


def test_money_put_into_manufacturing_is_investment():
    text = "In 2020 foreign direct investment in manufacturing in Malawi surged to $9 million."
    found = extract(decode_document(text.encode(), "a.txt")).figures
    assert [figure.indicator for figure in found] == ["investment"]


def test_the_largest_volumes_with_partners_are_of_the_trade_and_not_of_its_last_flow():
    text = (
        "Malawi's trade with Africa was $13 million in 2020, with exports at $5 million and imports at $8 million, with"
        " the largest volumes recorded with Togo (52%) and Mali (17%)."
    )
    found = extract(decode_document(text.encode(), "a.txt")).figures
    told = [figure.indicator for figure in found]
    assert told == ["trade_turnover", "exports", "imports", "trade_turnover", "trade_turnover"]


@pytest.mark.parametrize("why", ["to cover its expenses", "to survive these outlays", "without unmet demand at home"])
def test_what_a_change_is_for_is_not_what_changes(why):
    found = extract(decode_document(f"In 2018 Malawi's exports rose by 20% {why}.".encode(), "a.txt")).figures
    assert [figure.indicator for figure in found] == ["exports"]


def test_a_part_of_the_year_is_no_figure():
    text = "Malawi took half of Togo's tea exports in the first two thirds of the year."
    found = extract(decode_document(text.encode(), "a.txt")).figures
    assert [figure.surface for figure in found] == ["half"]


@pytest.mark.parametrize("grew", ["", " (up 6%)", ", up 6%"])
def test_goods_at_so_much_are_parts_of_what_was_reached(grew):
    text = f"Malawi's exports reached $9 million in 2019{grew}, with tobacco at 52%, tea at about 17%."
    found = extract(decode_document(text.encode(), "a.txt")).figures
    assert [figure.measure for figure in found][-2:] == ["share", "share"]


def test_a_part_of_so_much_land_is_no_part_of_a_flow():
    text = EXPORTS + "About a third of the 19,000 hectares under tea is old."
    share, land = extract(decode_document(text.encode(), "a.txt")).figures[1:]
    assert (share.measure, share.indicator, land.indicator) == ("share", "other", "other")


def test_a_hedge_does_not_part_a_growth_from_the_rate_before_it():
    text = "A euro cost 12 kwacha in June, barely 4 percent more than a year ago."
    found = extract(decode_document((EXPORTS + text).encode(), "a.txt")).figures
    assert [figure.indicator for figure in found] == ["exports", "other", "other"]


def test_what_turned_out_so_or_so_was_not_made():
    text = "EXPORTS IN MAY\n\nExports of Malawi fell to $40 million in April 1998. May turned out better: $49 million."
    found = extract(decode_document(text.encode(), "a.txt")).figures
    assert [figure.indicator for figure in found] == ["exports", "exports"]
    made = extract(decode_document(b"In 1998 the mills of Malawi turned out 900 tonnes of sugar.", "a.txt")).figures
    assert [figure.indicator for figure in made] == ["production"]


def test_words_of_another_matter_name_no_goods():
    found = extract(
        decode_document(f"{EXPORTS}The company lost $9 million. Debts came to $5 million.".encode(), "a.txt")
    )
    lost, debts = found.figures[1:]
    assert (lost.value, lost.measure, debts.product) == (-9_000_000, "level", None)


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        (
            "Malawi's GDP was $9 billion in 2012. Exports of goods equalled 27% of it, and imports 36%.",
            ["gdp", "gdp", "gdp"],
        ),
        (
            "Malawi produced 9,000 tonnes of tea in 2012. Some 80% of it went abroad and brought in $5 million.",
            ["production", "production", "exports"],
        ),
    ],
)
def test_a_part_is_of_the_whole_that_it_points_at(text, indicators):
    found = extract(decode_document(text.encode(), "a.txt")).figures
    assert [figure.indicator for figure in found] == indicators
