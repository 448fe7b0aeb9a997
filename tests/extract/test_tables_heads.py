"""Heads, stubs, captions and labels of tables: the units, times, flows and partners that they tell."""

import pytest

from extract.quantities.currencies import Purse
from extract.tables.units import units_of
from tests.extract.test_tables_laid_out import rows, times

UNITS = [
    ("1,000 t", "t", 1000),
    ("10,000 tons", "t", 10_000),
    ("100 million yen", "JPY", 100_000_000),
    ("m pieces", "count", 1_000_000),
    ("m bags", "count", 1_000_000),
    ("m tonnes", "t", 1_000_000),
    ("tons (000)", "t", 1000),
    ("('000t)", "t", 1000),
    ("(000' tonnes)", "t", 1000),
    ("US dollars (million)", "USD", 1_000_000),
    ("($'000,000)", "USD", 1_000_000),
    ("(US$'M)", "USD", 1_000_000),
    ("(US$, in millions)", "USD", 1_000_000),
    ("Value [US$ million]", "USD", 1_000_000),
    ("Rs (crore)", "INR", 10_000_000),
    ("$m fob", "USD", 1_000_000),
    ("US$ million FOB", "USD", 1_000_000),
    ("Sales (million)", "count", 1_000_000),
]


@pytest.mark.parametrize(("head", "code", "factor"), UNITS)
def test_a_head_names_a_unit_with_its_scale(head, code, factor):
    assert [(unit.code, unit.factor) for unit in units_of(head, Purse(), caption=False)] == [(code, factor)]


def test_a_unit_in_thousands_is_a_head_and_no_value():
    text = (
        "Fijian sugar exports in 2011\n\n"
        "To           1,000 t     F$ m\n"
        "Japan           9.2      110\n"
        "Korea           8.4      101\n"
    )
    assert rows(text, "unit", "value", "partner")[:2] == [("t", 9200, "JP"), ("FJD", 110_000_000, "JP")]


def test_flows_and_balances_cut_short_in_heads():
    text = "Trade of Togo, CFA fr billion\n\nYear  Exp.  Imp.  Bal.\n2003   347   491  -144\n2004   323   522  -199\n"
    assert rows(text, "indicator")[:3] == [("exports",), ("imports",), ("trade_balance",)]


def test_a_unit_over_levels_and_their_change_is_that_of_the_levels():
    text = (
        "Kenya, exports of selected goods\n\n"
        "                 Year ending June      USD millions\n"
        "                   2016       2017      % change\n"
        "Tea               411.2      556.6        10.3\n"
        "Coffee            322.6      218.4       -32.3\n"
    )
    assert rows(text, "unit", "measure")[:3] == [("USD", "level")] * 2 + [("percent", "growth")]


def test_the_lowest_line_over_the_labels_is_their_head():
    text = (
        "Trade in goods, first figures             7 June 2010\n\n"
        "US$ million FOB      May 2010     May 2009     % change\n"
        "Exports               5,812        4,269        36.1\n"
        " of which: tin        3,704        2,371        56.2\n"
    )
    assert set(rows(text, "unit")) == {("USD",), ("percent",)}


def test_a_month_over_another_tells_what_a_change_is_on():
    text = (
        "Cuban exports, US$ million\n\n"
        "           Mar-10     Apr-10     Apr-10/Apr-09\n"
        "Rum           89        78           -6.4%\n"
        "Tin           41        62           +0.9%\n"
    )
    assert times(text)[2] == ("2010-04", "2009-04")
    assert rows(text, "value")[2] == (-6.4,) or str(rows(text, "value")[2][0]) == "-6.4"


TITLES = [
    ("Main trading partners of Mali (imports), 2015, CFA billion:", "imports"),
    ("Trade of Mali in goods by country: balances, CFA billion", "trade_balance"),
    ("Foreign trade of Mali: balance by country, CFA billion", "trade_balance"),
]


@pytest.mark.parametrize(("title", "indicator"), TITLES)
def test_a_title_narrows_trade_to_what_its_cells_are(title, indicator):
    text = f"{title}\n\n             2015     2016\nChina        41.7     42.9\nNiger        15.3     16.2\n"
    assert {row[0] for row in rows(text, "indicator")} == {indicator}


def test_marks_part_a_title_as_they_part_the_cells():
    text = (
        "Peru | Exports of tin by market | thousand tonnes\n"
        "Market | 2017 | 2018 | Growth\n"
        "Iran | 2,051 | 2,134 | 4.0%\n"
        "Cuba | 1,402 | 1,378 | -1.7%\n"
    )
    assert rows(text, "indicator", "unit", "product")[0] == ("exports", "t", "tin")


def test_items_that_numbers_begin_are_rows():
    text = (
        "Lima, 5 February 2024. Buyers of Peruvian tin last year (exports in US$ million):\n"
        "1. Japan – 1,154\n"
        "2. Spain – 231\n"
        "3. Chile – 208\n"
    )
    assert rows(text, "partner", "unit", "indicator") == [(code, "USD", "exports") for code in ("JP", "ES", "CL")]


def test_a_label_that_names_nothing_known_among_partners_is_one():
    text = (
        "Trade of Fiji in 2011, F$ million\n\n"
        "Partner       Imports    Exports\n"
        "Japan           29         27\n"
        "Tonga            4          6\n"
        "Outlands         1          3\n"
    )
    assert {row[0] for row in rows(text, "partner")} == {"JP", "TO", "Outlands"}


def test_goods_beside_services_are_all_goods():
    text = (
        "Malta: trade in goods and services, balances, EUR million\n\n"
        "              2006      2007\n"
        "Goods        -76.3     -89.8\n"
        "Services     +34.8     +44.8\n"
    )
    assert [row[0] for row in rows(text, "product")] == [None, None, "services", "services"]


def test_a_line_in_brackets_under_the_heads_is_of_all_columns():
    text = (
        "Mali: cotton exports, January-April\n\n"
        "Destination        2016     2017   Change\n"
        "              (thousand euro)\n"
        "France           62,310   64,882   +2,572\n"
        "Spain            41,118   44,360   +3,242\n"
    )
    assert rows(text, "unit", "value")[1] == ("EUR", 64_882_000)


def test_a_kind_of_year_in_the_caption_is_that_of_the_years_over_columns():
    text = (
        "Exports of Fiji, fiscal year 1986 (October-September), $ million\n\n"
        "          1985   1986\n"
        "Sugar      264    260\n"
        "Gold       181    174\n"
    )
    assert times(text)[:2] == [("1984-10", "None"), ("1985-10", "None")]


def test_areas_of_an_output_are_where_it_is():
    text = (
        "Production of rubber by country, 1936\n"
        "(metric tons)\n\n"
        "Ceylon . . . . . . 50,600\n"
        "Siam . . . . . . . 34,600\n"
        "Brazil . . . . . . 14,600\n"
    )
    assert rows(text, "reporter", "unit") == [("LK", "t"), ("TH", "t"), ("BR", "t")]


def test_single_spaces_part_the_cells_of_a_table_under_its_heads():
    text = (
        "CATTLE EXPORTS OF PERU, 1967 AND 1968\n(number of head)\n\n"
        "Destination 1967 1968\nTo Chile 402,180 388,640\nTo Cuba 24,310 29,755\nTotal 426,490 418,395\n"
    )
    assert rows(text, "partner", "unit")[:4] == [("CL", "head"), ("CL", "head"), ("CU", "head"), ("CU", "head")]
    assert [begins for begins, _ in times(text)[:2]] == ["1967-01", "1968-01"]


def test_semicolons_part_the_figures_behind_a_label():
    text = (
        "Kyrgyz exports, January-May 2019, by country (thousand dollars; in % to January-May 2018)\n\n"
        "Oman: 301,460.2; 121.5\nIran: 254,117.8; 78.8\nChad: 512.6; 97.2\n"
    )
    assert [row[:2] for row in rows(text, "partner", "unit")[:2]] == [("OM", "USD"), ("OM", "percent")]


def test_a_total_behind_rows_set_in_is_of_no_group():
    text = (
        "Peru, fish exports, 2008 (PEN million)\n\n"
        "                     2008  % on 2007\n"
        "Asia\n  Japan             676.4     + 1.8\n  China             482.9     - 7.8\n"
        "Europe\n  Spain             180.3    + 10.3\n  Italy             116.7     + 7.9\n"
        "Total             1,456.3     + 6.7\n"
    )
    assert [row[0] for row in rows(text, "partner")] == ["JP", "JP", "CN", "CN", "ES", "ES", "IT", "IT", "W0", "W0"]


@pytest.mark.parametrize(("head", "value"), [("Surplus/(deficit)", 314), ("Deficit", -314)])
def test_a_head_over_both_signs_leaves_the_sign_to_the_cells(head, value):
    text = f"Trade of Fiji, $\n\nPeriod\tExports\tImports\t{head}\n1999\t5,037\t4,723\t314\n2000\t5,078\t4,491\t587\n"
    assert rows(text, "value")[2] == (value,)


def test_a_unit_in_two_lines_of_a_head_is_one():
    text = (
        "Maltese trade, April 2010\n\n"
        "                 EUR       Change on\n             million  previous month\n"
        "                                 (%)\n"
        "Exports         74.8            -5.9\nImports         61.8            -7.3\n"
    )
    assert rows(text, "unit", "value")[0] == ("EUR", 74_800_000)
    assert times(text)[1] == ("2010-04", "2010-03")


def test_rules_of_plus_signs_and_strokes_draw_a_table():
    text = (
        "Trade of Fiji, December 2018\n\n"
        "+---------+-------------------+-------+\n|         | December (US$ bn) | y/y % |\n"
        "+---------+-------------------+-------+\n| Exports |              28.6 |  -3.0 |\n"
        "| Imports |              23.9 |  +2.2 |\n+---------+-------------------+-------+\n"
    )
    assert rows(text, "indicator", "unit", "measure")[:2] == [
        ("exports", "USD", "level"),
        ("exports", "percent", "growth"),
    ]


def test_regions_of_the_country_that_a_table_is_of_are_the_reporters():
    text = (
        "Uzbekistan: foreign trade by regions, 2021, mln. USD\n\n"
        "Region             Exports   Imports\n"
        "Andijan region       241.7     670.7\n"
        "Fergana region       225.6     248.2\n"
    )
    assert rows(text, "reporter", "partner")[0] == ("UZ-AN", "W0")


def test_flows_behind_the_turnover_with_one_are_those_with_it():
    text = (
        "Foreign trade of Mali, 2013, mln US dollars\n\n"
        "| Turnover           | 412.6 |\n| Exports            | 208.4 |\n| Imports            | 204.2 |\n"
        "| Turnover with Chad |  40.9 |\n| Exports            |  19.5 |\n| Imports            |  21.4 |\n"
    )
    assert [row[0] for row in rows(text, "partner")] == ["W0"] * 3 + ["TD"] * 3


def test_a_head_of_rows_begins_other_goods():
    text = (
        "Exports of Fiji\n\n                       1996      1997\n"
        "Copra\n  Volume ('000 t)     200.9     384.7\n  Value (F$ m)        596.2     639.8\n"
        "Sugar\n  Volume ('000 t)     987.4     752.1\n  Value (F$ m)         78.3      72.7\n"
    )
    assert [row[0] for row in rows(text, "product")] == ["copra"] * 4 + ["sugar"] * 4


@pytest.mark.parametrize("line", ["Seasonally adjusted, current dollars, $ millions", "Current prices, $ million"])
def test_prices_are_no_unit(line):
    text = (
        "Trade of Canada\n"
        f"{line}\n\n"
        "             September 2010   October 2010\n"
        "Exports              33,712         34,986\n"
    )
    assert rows(text, "unit", "value")[0] == ("CAD", 33_712_000_000)


def test_inc_and_dec_name_a_change_and_no_month():
    text = (
        "Coal exported from Peru\n\n            July 1935  July 1936  Inc. (+) or Dec. (-)\n"
        "France       618,244    541,907               -76,337\nSpain        267,031    271,480                +4,449\n"
        "Quantities in tons.\n"
    )
    assert rows(text, "unit", "measure")[2] == ("t", "difference")
    assert times(text)[2] == ("1936-07", "1935-07")


def test_a_heading_that_ends_with_a_unit_states_no_figure():
    text = (
        "PERU: EXPORTS OF SELECTED GOODS, in 1,000 tons\n\n"
        "Goods   | May 2014 | Jun 2014\n"
        "Sugar   |    7,612 |    4,905\n"
        "Tin     |    1,344 |    6,018\n"
    )
    assert len(rows(text, "value")) == 4


def test_a_label_tells_whose_flow_it_is():
    text = (
        "Trade of Peru and Chad in 2012, $ million\n\n"
        "Peruvian exports          71.2\n"
        "of which tin              40.3\n"
        "Chad's exports to Peru    19.4\n"
        "Total                     90.6\n"
    )
    assert rows(text, "indicator", "reporter", "partner") == [
        *[("exports", "PE", "TD")] * 2,
        ("exports", "TD", "PE"),
        ("trade_turnover", "PE", "TD"),
    ]


def test_as_many_times_as_columns_are_their_heads_wherever_they_stand():
    text = (
        "Trade of Peru ($ million)\n\n"
        "Year   2012   2013\nExports of tin and zinc   71.2   83.4\nImports of machinery   19.4   17.5\n"
    )
    assert [when for when, _ in times(text)] == ["2012-01", "2013-01"] * 2
