"""Lists of key figures, one to a line, and figures in the brackets of a cell."""

from datetime import date
from decimal import Decimal

import pytest

from tests.extract.marked import figures


def rows(text: str, *slots: str) -> list[tuple]:
    """Give some slots of each figure."""
    return [tuple(getattr(figure, slot) for slot in slots) for figure in figures(text)]


def test_key_figures_of_a_release_are_told_apart():
    text = (
        "FINLAND: KEY TRADE FIGURES, 2005\n\n"
        "Exports of goods: EUR 52.3 bn (+6.1%)\nImports of goods: EUR 47.8 bn (+16.2%)\n"
        "Trade surplus: EUR 4.5 bn\nExports of services: EUR 13.4 bn\nRussia's share in imports: 14%\n"
    )
    assert rows(text, "indicator", "measure", "partner", "product") == [
        ("exports", "level", "W0", None),
        ("exports", "growth", "W0", None),
        ("imports", "level", "W0", None),
        ("imports", "growth", "W0", None),
        ("trade_balance", "level", "W0", None),
        ("exports", "level", "W0", "services"),
        ("imports", "share", "RU", None),
    ]


def test_years_of_a_list_are_its_periods_and_its_heading_tells_the_unit():
    text = "Malta, exports of capers (EUR thousand)\n\n2014: 81.2\n2015: 91.5 (+12.7%)\n"
    assert rows(text, "value", "unit", "measure", "product") == [
        (81_200, "EUR", "level", "capers"),
        (91_500, "EUR", "level", "capers"),
        (Decimal("12.7"), "percent", "growth", "capers"),
    ]


@pytest.mark.parametrize("mark", ["1. ", "- ", "• ", ""])
def test_partners_of_a_list_with_their_shares(mark):
    lines = f"{mark}UAE - OMR 710.4 million (31.0%)\n{mark}Japan - OMR 190.2 million (8.3%)\n"
    assert rows("Top import sources of Oman, Q1 2015\n\n" + lines, "partner", "measure", "indicator") == [
        ("AE", "level", "imports"),
        ("AE", "share", "imports"),
        ("JP", "level", "imports"),
        ("JP", "share", "imports"),
    ]


def test_a_line_tells_goods_by_weight_and_by_value_and_the_text_goes_back_to_all():
    text = (
        "LIMA, May 3, 2011. Peru earned $247 million from fruit sold abroad in 2010.\n\nBy product:\n"
        "Grapes: 2,982 tonnes, $180 million\nMangoes: 616 tonnes, over $7 million\nLimes: $2 million / 71 tonnes\n\n"
        "In 2009 earnings had been $200 million."
    )
    assert rows(text, "value", "unit", "product")[1:] == [
        (2_982, "t", "grapes"),
        (180_000_000, "USD", "grapes"),
        (616, "t", "mangoes"),
        (7_000_000, "USD", "mangoes"),
        (2_000_000, "USD", "limes"),
        (71, "t", "limes"),
        (200_000_000, "USD", "fruit"),
    ]


def test_numbered_lines_of_one_list_are_read_alike():
    lines = "1) wool - 20 tonnes, $5 mln;\n2) figs - 90 tonnes, $3 mln;\n3) goats and kids - 4 tonnes (+3%), $1 mln"
    found = rows(f"Exports of Chad in 2010 came to $20 million.\n\nMain items:\n{lines}", "indicator", "product")
    assert found[1:] == [("exports", goods) for goods in ["wool"] * 2 + ["figs"] * 2 + ["goats and kids"] * 3]


def test_a_bullet_goes_on_with_the_flow_of_the_last_where_the_words_above_the_list_name_none():
    text = (
        "Peru's foreign trade, May 2014\n\nIn May 2014, compared with May 2013:\n• exports rose 7 percent\n"
        "• cotton was up $5 million\n• imports rose 2 percent\n• cars were up $3 million"
    )
    assert rows(text, "indicator", "product") == [
        ("exports", None),
        ("exports", "cotton"),
        ("imports", None),
        ("imports", "cars"),
    ]


def test_words_that_lead_to_a_list_set_its_flow_also_where_they_name_whose_it_is():
    text = (
        "Trade between Kenya and Chad came to $6 billion in 2020. {}\n – tea, incl. green tea: $4 million;\n"
        " – tin: $3 million (against $2 million in 2019)."
    )
    for lead, flow in (
        ("The chief items of Kenyan export in 2020 were:", "exports"),
        ("Top commodities in Kenya's imports from Chad:", "imports"),
    ):
        assert rows(text.format(lead), "indicator", "product")[1:] == [(flow, "tea"), (flow, "tin"), (flow, "tin")]
    both = rows(text.format("These goods of Kenya's exports and imports stand out:"), "indicator")
    assert both == [("trade_turnover",)] * 4


def test_a_comma_parts_the_items_of_a_list_from_their_figures():
    text = (
        "SANTIAGO, 5 March 2015. Chile's sales of wine rose by 4% in 2014.\n\nWho bought it (share of volume):\n\n"
        "- UK, 17%\n- Japan, 11 per cent\n- Peru, 2%\n\nThe harvest was poor."
    )
    assert rows(text, "value", "measure", "partner")[1:] == [
        (17, "share", "GB"),
        (11, "share", "JP"),
        (2, "share", "PE"),
    ]
    prose = (
        "LIMA, 5 March 2015.\n\n- Copper, 5% of which was stolen, fell to $8 billion.\n- Tin, $3 billion of it, rose."
    )
    assert {figure.sentence for figure in figures(prose)} == {
        "Copper, 5% of which was stolen, fell to $8 billion.",
        "Tin, $3 billion of it, rose.",
    }


@pytest.mark.parametrize("unit", ["p.c.", "per cent", "percent", "pct", "%"])
@pytest.mark.parametrize("mark", ["", "1. "])
def test_partners_of_a_list_in_letters_are_no_date_lines(unit, mark):
    """Where a text was written is told before a day: "U.S.A., 4 May", not "U.S.A., 41 per cent"."""
    text = (
        "NAIROBI, May 4, 1974. Kenya earned £12 million from coffee in 1973.\n\nWHERE IT WENT\n"
        f"{mark}U.S.A., 41 {unit}\n{mark}Italy, 12 {unit}\n{mark}Spain, 7.5 {unit}\n\n"
        "Imports came to £210 million in 1973."
    )
    assert rows(text, "reporter", "partner", "product")[1:] == [
        ("KE", "US", "coffee"),
        ("KE", "IT", "coffee"),
        ("KE", "ES", "coffee"),
        ("KE", "W0", None),
    ]


def test_lines_of_an_address_are_no_list_of_figures():
    assert figures("Customs of Chad\n\nTel.: 202 5551\nFax: 202 5552\n") == ()


def test_a_caption_tells_what_stands_in_the_brackets_of_each_cell():
    text = (
        "Swedish exports, by area, SEK billion (percentage share in brackets)\n\n"
        "                2009           2010\nEurope     701.3 (70.8)   801.1 (70.3)\n"
        "Asia       130.6 (13.2)   150.4 (13.2)\n"
    )
    assert rows(text, "measure", "unit")[:2] == [("level", "SEK"), ("share", "percent")]


@pytest.mark.parametrize(
    "listed",
    [
        "Main partners: Iran 17%, Oman 11%.",
        "The largest buyers were Iran, 17%, and Oman, 11%.",
        "Main markets - Iran 17%.",
    ],
)
def test_percents_of_a_list_of_partners_are_shares_also_behind_a_change(listed):
    found = figures(f"In 2010 exports of Jordan were $1,583 mln (+40%). {listed}")
    assert {figure.measure for figure in found[2:]} == {"share"} and found[1].measure == "growth"


def test_changes_of_a_list_of_partners_stay_changes():
    found = figures("Exports of Jordan fell in 2010 in its main markets: Iran by 5%, Oman by 7%.")
    assert [figure.measure for figure in found] == ["growth", "growth"]


def test_an_amount_on_a_line_of_its_own_is_of_the_flow_named_above_it():
    text = (
        "Norway | Foreign trade | May 2019\n\nExports, seasonally adjusted\n\n76.7 billion kroner\n\n"
        "+4.0% on April 2019\n\nImports, seasonally adjusted\n\n60.7 billion kroner\n\n+4.6% on April 2019\n"
    )
    assert [figure.indicator for figure in figures(text)] == ["exports", "exports", "imports", "imports"]


def test_a_line_that_tells_more_than_one_figure_beside_its_own_is_read_as_prose():
    text = (
        "Trade in goods, Malta, March 2014\n\nExports: EUR 230 million (+9.5% y/y, -1.2% m/m)\n"
        "Imports: EUR 310 million (-3.4% y/y)\nDeficit: EUR 80 million (EUR 120 million in March 2013)\n"
    )
    assert rows(text, "indicator", "measure", "value")[1:3] == [
        ("exports", "growth", Decimal("9.5")),
        ("exports", "growth", Decimal("-1.2")),
    ]
    assert rows(text, "indicator", "value", "period_start")[-1] == ("trade_balance", -120_000_000, date(2013, 3, 1))


def test_brackets_before_the_colon_of_a_list_tell_what_its_numbers_are_in():
    text = "Top buyers of Ghana's exports in 2016 (million US dollars): Chad 1,680; India 990 and Mali 52."
    assert rows(text, "value", "unit", "partner")[:3] == [
        (1_680_000_000, "USD", "TD"),
        (990_000_000, "USD", "IN"),
        (52_000_000, "USD", "ML"),
    ]
    text = "Norway's exports in 2003 (NOK billion): crude oil 198, natural gas 80, fish 26.5."
    assert rows(text, "value", "unit", "product") == [
        (198_000_000_000, "NOK", "crude oil"),
        (80_000_000_000, "NOK", "natural gas"),
        (26_500_000_000, "NOK", "fish"),
    ]


def test_a_change_in_brackets_behind_each_amount_leaves_it_its_unit():
    text = "Exports of Uruguay by product, 2015 (US$ thousand)\n\nBeef: 680,410 (-3.1%)\nSoybeans: 560,200 (+45.2%)\n"
    assert rows(text, "unit", "measure") == [("USD", "level"), ("percent", "growth")] * 2


@pytest.mark.parametrize(
    ("text", "unit", "values"),
    [
        ("Trade of Malta (EUR million)\nQ1 2012: exports 155.0, imports 214.5\n", "EUR", [155, Decimal("214.5")]),
        ("Peru: trade, US$ million\n1971: exports 890, imports 730\n1972: exports 944\n", "USD", [890, 730, 944]),
        ("Exports of Togo in 1989, thousand tons: cocoa 9; coffee 11.", "t", [9, 11]),
        ("Exports of Togo (in $ million, 1989):\nof cocoa 14; of phosphates 140.", "USD", [14, 140]),
        ("Kenya's mango exports, million boxes: 1990 3.2; 1991 4.1", "count", [Decimal("3.2"), Decimal("4.1")]),
    ],
)
def test_numbers_of_lines_and_lists_are_in_the_unit_of_their_caption(text, unit, values):
    found = [(figure.unit, figure.value) for figure in figures(text)]
    scale = 1_000 if "thousand" in text else 1_000_000
    assert found == [(unit, value * scale) for value in values]


def test_a_unit_in_a_caption_is_not_that_of_numbers_which_count():
    text = (
        "Trade of Malta (EUR million)\n\nIn 2012 exports were 155, imports 214. Some 12 firms in 3 towns sold abroad."
    )
    assert [figure.unit for figure in figures(text)] == ["EUR", "EUR", "count", "count"]


def test_a_sign_of_money_in_a_list_is_that_of_the_country_spoken_of():
    text = "Statistics office, Suva\nTrade in March 1984\n\n* Exports: $22.4 million\n* Imports: $38.9 million\n"
    assert rows(text, "unit") == [("FJD",), ("FJD",)]


def test_brackets_with_a_time_tell_the_figure_of_then():
    text = "Malta: trade, May 1995 (EUR million)\n\nExports  48.1 (May 1994: 43.2)\nImports  55.3 (1994: 52.8)\n"
    told = [(figure.indicator, str(figure.period_start), figure.value) for figure in figures(text)]
    assert [start for _, start, _ in told] == ["1995-05-01", "1994-05-01"] * 2
    assert told[-1][::2] == ("imports", 52_800_000)


def test_years_alone_are_labels_of_a_list_whose_caption_tells_the_unit():
    text = "Malawi tobacco sales abroad, K million\n1979 114.2\n1980 99.6\n1981 110.1\n"
    told = rows(text, "unit", "value", "period_start")
    assert [(unit, value, start.year) for unit, value, start in told] == [
        ("MWK", 114_200_000, 1979),
        ("MWK", 99_600_000, 1980),
        ("MWK", 110_100_000, 1981),
    ]
