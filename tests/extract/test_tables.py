"""Tables: rows of cells in, a figure for each cell of numbers out."""

from datetime import date
from decimal import Decimal

import pytest

from tests.extract.marked import figures, read

HEAD = "Exports of Kenya (USD million)\n\n"


def told(text: str, *slots: str) -> list[tuple]:
    """Give some slots of each figure."""
    return [tuple(getattr(figure, slot) for slot in slots) for figure in figures(text)]


def test_caption_header_and_label_say_what_a_cell_means():
    text = HEAD + "Partner | 2019 | 2020\nUganda | 5.5 | 6\nEgypt | 7 | 8\n"
    found = figures(text)
    assert [(f.partner, f.value, f.period_start.year) for f in found] == [
        ("UG", 5_500_000, 2019),
        ("UG", 6_000_000, 2020),
        ("EG", 7_000_000, 2019),
        ("EG", 8_000_000, 2020),
    ]
    assert {(f.unit, f.indicator, f.reporter, f.measure) for f in found} == {("USD", "exports", "KE", "level")}


@pytest.mark.parametrize("gap", [" | ", "\t", "     "])
def test_the_manner_of_drawing_a_table_changes_nothing(gap):
    rows = (("Partner", "2019", "2020"), ("Uganda", "5.5", "6"), ("Egypt", "7", "8"))
    text = HEAD + "\n".join(gap.join(row) for row in rows)
    assert [value for (value,) in told(text, "value")] == [5_500_000, 6_000_000, 7_000_000, 8_000_000]


def test_a_table_of_bilateral_trade_is_of_the_two_of_the_text():
    text = (
        "INDIA - KENYA: RELATIONS\n\nHigh Commission of India, Nairobi\n\nTrade of India with Kenya was $2 billion.\n\n"
    )
    text += (
        "Bilateral trade (US$ million)\n\nYear | 2014 | 2015\nIndia's exports | 4,117 | 3,026\nTotal | 4,234 | 3,153\n"
    )
    assert told(text, "reporter", "partner") == [("IN", "KE")] * 5


def test_a_paragraph_may_end_with_what_a_table_is_told_in():
    text = (
        "Trade of Chad. In 2012 Chad, as its customs office reported in Njamena this week, received goods from India "
    )
    text += (
        "for US $418.30 million and supplied it with goods for US $136.40 million. An exhibition runs until Sunday. "
    )
    text += "Earlier years, in US$ million:\n\n | 2009 | 2010\nImports from India | 772.87 | 895.01\n"
    assert told(text, "unit")[-2:] == [("USD",)] * 2


def test_goods_of_a_label_are_the_product():
    text = HEAD + "Goods | 2019 | 2020\nTea | 5 | 6\nCut flowers | 7 | 8\n"
    assert told(text, "product") == [("tea",), ("tea",), ("cut flowers",), ("cut flowers",)]


@pytest.mark.parametrize("name", ["Total", "All goods", "World", "Together", "In all"])
def test_a_total_is_no_product(name):
    assert told(HEAD + f"Goods | 2019 | 2020\n{name} | 5 | 6\n", "product") == [(None,), (None,)]


@pytest.mark.parametrize(
    ("header", "measure", "form", "value"),
    [
        ("change, %", "growth", "change", 12),
        ("share, %", "share", None, 12),
        ("% of previous year", "growth", "index", -88),
        ("y/y", "growth", "change", 12),
        ("value, % on 2019", "growth", "change", 12),
    ],
)
def test_a_column_of_percents_is_read_by_its_header(header, measure, form, value):
    found = figures(HEAD + f"Partner | 2020 | {header}\nUganda | 5 | 12\nEgypt | 7 | 12\n")
    assert [(f.measure, f.form, f.value, f.unit) for f in found[1::2]] == [(measure, form, value, "percent")] * 2


def test_growth_of_a_table_is_on_the_year_before():
    growth = figures(HEAD + "Partner | 2020 | change, %\nUganda | 5 | 12\nEgypt | 7 | 3\n")[1]
    assert (growth.period_start.year, growth.base_start.year) == (2020, 2019)


def test_every_figure_of_a_table_stands_in_the_text():
    text = HEAD + "Partner | 2019 | 2020\nUganda | 5.5 | 6\nEgypt | -7% | 8\n"
    assert all(text[f.char_start : f.char_end] == f.surface for f in figures(text))


def test_years_of_a_header_are_no_figures():
    numbers = read(HEAD + "Partner | 2019 | 2020\nUganda | 5.5 | 6\n").numbers
    assert [number.kind for number in numbers if number.surface in ("2019", "2020")] == ["period", "period"]


@pytest.mark.parametrize(("unit", "code"), [("EUR million", "EUR"), ("JPY bn", "JPY"), ("GBP thousand", "GBP")])
def test_the_unit_of_a_caption_holds_for_all_cells(unit, code):
    found = figures(f"Exports of Kenya ({unit})\n\nPartner | 2019 | 2020\nUganda | 5.5 | 6\n")
    assert {figure.unit for figure in found} == {code} and len(found) == 2


@pytest.mark.parametrize(
    "caption",
    [
        "Exports of Peru by product, free on board (US$ million)",
        "Exports of Peru\nUS$ million, not seasonally adjusted",
        "Exports of Peru, in millions of US dollars",
    ],
)
def test_a_caption_tells_its_unit_wherever_it_stands(caption):
    assert told(f"{caption}\n\nGoods | 2019 | 2020\nCopper | 5.5 | 6\nZinc | 7 | 8\n", "unit", "value")[0] == (
        "USD",
        5_500_000,
    )


def test_the_head_of_the_labels_tells_the_unit_and_quarters_are_no_numbers():
    text = "Exports of Oman\n\nOMR million     Q3 2023     Q2 2024\nCrude oil           5.5         6\nUrea    7    8\n"
    assert told(text, "unit", "value", "period_start")[:2] == [
        ("OMR", 5_500_000, date(2023, 7, 1)),
        ("OMR", 6_000_000, date(2024, 4, 1)),
    ]


def test_a_percent_under_a_change_of_money_is_growth():
    text = "Exports of Peru, 2020\n\nGoods | USD mln | USD mln, y/y\nCopper | 812 | +3.9%\nZinc | 41 | -19.2%\n"
    assert told(text, "measure", "unit") == [("level", "USD"), ("growth", "percent")] * 2


def test_what_is_set_to_a_hundred_is_the_base_of_an_index():
    text = (
        "Foreign trade of Peru, January-May 2006\n\n"
        "Flow | PEN bn | I-V 2005=100 | January-May 2004 = 100\nExports | 934 | 127 | 130\nImports | 511 | 119 | 125\n"
    )
    slots = ("measure", "period_start", "base_start")
    assert [row for row in told(text, *slots) if row[0] == "growth"] == [
        ("growth", date(2006, 1, 1), date(2005, 1, 1)),
        ("growth", date(2006, 1, 1), date(2004, 1, 1)),
    ] * 2


def test_a_caption_that_sets_a_year_to_a_hundred_is_that_of_an_index():
    text = "Foreign trade of Peru (2010 = 100)\n\nFlow | 2012 | 2013\nExports | 104.1 | 117\nImports | 95 | 101.5\n"
    assert told(text, "value", "form", "base_start") == [
        (value, "index", date(2010, 1, 1)) for value in (Decimal("4.1"), 17, -5, Decimal("1.5"))
    ]


JUNE_2020 = date(2020, 6, 1)


def test_years_over_the_columns_are_the_part_that_the_caption_tells_of():
    table = "            2019    2020\nExports     20.4    21.5\nImports     60.2    55.3\n"
    found = figures("Trade of Chad in January-April (US$ million)\n\n" + table, published=JUNE_2020)
    periods = {f.surface: (str(f.period_start), str(f.period_end)) for f in found}
    assert periods["20.4"] == ("2019-01-01", "2019-04-30") and periods["55.3"] == ("2020-01-01", "2020-04-30")


def test_a_change_behind_two_months_is_of_the_later_on_the_earlier():
    table = (
        "          March    April   % change\nTotal       80       60     -25.0\nOil         40       30     -25.0\n"
    )
    found = figures("Imports of Chad, US$ million\n\n" + table, published=JUNE_2020)
    assert {(str(f.period_start), str(f.base_start)) for f in found if f.base_start} == {("2020-04-01", "2020-03-01")}


def test_rows_under_a_flow_are_of_it():
    text = "Trade of Oman, 2020 (OMR million)\n\nItem | May | June\nExports | 9 | 8\nnon-oil | 5 | 6\nImports | 3 | 4\n"
    assert told(text, "indicator", "product")[::2] == [("exports", None), ("exports", "non-oil"), ("imports", None)]


def test_a_label_of_two_lines_and_a_head_between_rows_are_of_the_table():
    text = (
        "Exports of Kenya, USD million\n\n"
        "                       May 2019    May 2020\n"
        "Roses, carnations\n  and lilies              41          43\n"
        "Processed\n"
        "Tinned fruit               7           8\n"
    )
    assert told(text, "product", "period_start") == [
        ("roses, carnations and lilies", date(2019, 5, 1)),
        ("roses, carnations and lilies", date(2020, 5, 1)),
        ("tinned fruit", date(2019, 5, 1)),
        ("tinned fruit", date(2020, 5, 1)),
    ]


def test_what_a_caption_leaves_open_is_told_by_the_text_under_the_table():
    text = (
        "WHERE KENYA'S TEA WENT (thousand bags)\n\n"
        "             2019     2020\nPakistan     1,920    2,010\nEgypt        990      870\n\n"
        "The shipments were paid for in dollars.\n"
    )
    assert told(text, "indicator", "product", "partner", "value", "unit")[::2] == [
        ("exports", "tea", "PK", 1_920_000, "count"),
        ("exports", "tea", "EG", 990_000, "count"),
    ]


def test_years_in_a_label_of_two_lines_stand_where_they_are():
    text = HEAD + "               2019     2020\nCrops of 2018,\n  then 2019       5     6\nTea       7     8\n"
    found = read(text)
    assert all(text[number.start : number.end] == number.surface for number in found.numbers)
    assert [figure.value for figure in found.figures] == [5_000_000, 6_000_000, 7_000_000, 8_000_000]


def test_signed_percents_under_two_years_are_changes():
    found = figures(HEAD + "Partner | 2019 | 2019/2018\nUganda | 5 | +2.1%\nEgypt | 7 | -3.4%\n")
    assert [(f.form, float(f.value)) for f in found[1::2]] == [("change", 2.1), ("change", -3.4)]


def test_goods_named_in_a_caption_apart_from_its_flow_are_those_of_the_table():
    rows = "             USD million   Share\nPakistan      19.2        21%\nEgypt         9.9         11%\n"
    text = "TEA FROM KENYA: MAIN CUSTOMERS\n\n" + rows
    assert told(text, "product", "indicator") == [("tea", "exports")] * 4


@pytest.mark.parametrize(
    ("caption", "indicator"),
    [
        ("FOREIGN TRADE: MAIN IMPORTS, 2013", "imports"),
        ("External trade of Kenya – exports by destination, 2013", "exports"),
        ("Kenya's merchandise trade, exports and imports, 2013", "trade_turnover"),
    ],
)
def test_a_caption_narrows_trade_to_one_flow_and_a_gap_may_part_a_sign_from_its_number(caption, indicator):
    rows = "         USD million   Change on 2012\nEgypt       19.2         - 6.0\nUganda       9.9         + 1.5\n"
    found = figures(f"Nairobi, 3 March 2014\n\n{caption}\n\n{rows}")
    assert {figure.indicator for figure in found} == {indicator}
    assert [(figure.surface, float(figure.value)) for figure in found[1::2]] == [("- 6.0", -6), ("+ 1.5", 1.5)]


def test_a_dash_between_label_and_number_is_no_minus():
    text = "Exports of Kenya in 2013, change in %\n\nTea - 5.1\nSisal - 4.2\nCoffee - 12.4\n"
    assert [float(value) for (value,) in told(text, "value")] == [5.1, 4.2, 12.4]


@pytest.mark.parametrize(
    ("caption", "indicator", "reporter", "product"),
    [
        ("WHO SUPPLIED KENYA IN 2013?", "imports", "KE", None),
        ("WHO BUYS KENYA'S TEA?", "exports", "KE", "tea"),
        ("WHERE KENYA'S TEA WENT", "exports", "KE", "tea"),
    ],
)
def test_a_caption_that_asks_tells_the_flow(caption, indicator, reporter, product):
    rows = "           USD million   2013/12\nEgypt        19.2         +6%\nUganda        9.9         -1%\n"
    found = figures(f"{caption}\n\n{rows}\nIt was shipped by sea.\n")
    assert {(f.indicator, f.reporter, f.product) for f in found} == {(indicator, reporter, product)}
    assert [(f.form, f.value) for f in found[1::2]] == [("change", 6), ("change", -1)]


def test_a_capital_in_a_caption_stands_for_its_state():
    table = "Honiara, 3 May 2011\n\nExports, SI$ million\n\nGoods | 2009 | 2010\nTimber | 750 | 900\nTuna | 80 | 96\n"
    assert set(told(table, "reporter")) == {("SB",)}


def test_labels_that_name_the_home_as_the_partner_turn_the_sides_round():
    text = "Malawi in brief\n\nMalawi sold tobacco for $500 million in 2018.\n\nTrade with Norway, NOK million\n\n"
    table = "Flow | 2017 | 2018\nExports to Malawi | 12 | 15\nImports from Malawi | 3 | 4\nBalance | 9 | 11\n"
    assert set(told(text + table, "reporter", "partner")[1:]) == {("NO", "MW")}


def test_rows_left_out_and_narrow_gaps_end_no_table():
    text = (
        "Exports of Kenya, 2019 season (USD million)\n\nMonth       tea     coffee\nMay         4.5        6.1\n...\n"
    )
    found = figures(text + "Season total  44.0       61.0\nTrade of Togo, US$ 000\n")
    assert [(f.value, f.product) for f in found][-2:] == [(44_000_000, "tea"), (61_000_000, "coffee")]


@pytest.mark.parametrize(
    "stub", ["Bags of 62.5 kg, thousand", "Bales of 480 lb, thousand", "Thousand bags of 60 kilograms"]
)
def test_what_goods_are_packed_in_stands_before_its_scale(stub):
    text = f"Exports of Togo\n\n{stub:30}Nov 2010    Nov 2011\nChad                            136          59\n"
    assert told(text, "unit", "value") == [("count", 136_000), ("count", 59_000)]


def test_thousands_of_bags_are_bags_and_projections_are_foretold():
    head = "Coffee exports of Kenya, thousand 60-kg bags\n\n"
    text = head + "       2019   2020 (proj.)\nEgypt   110      140\nSudan    40       50\n"
    assert told(text, "value", "unit", "status")[:2] == [(110_000, "count", "actual"), (140_000, "count", "forecast")]


def test_thousands_cut_short_and_a_sign_for_times():
    head = "KENYA: TEA EXPORTS, 2019\n\nDestination | US$ mln | Thou. tonnes | Change in value\n"
    text = (
        f"{head}Egypt | 98.7 | 49.1 | ×2.1\nOman | 11.0 | 4.4 | x 1.4\nChad | 9.5 | 4.0 | 2.5x\nMali | 7.1 | 3 | –12%\n"
    )
    assert told(text, "value", "unit")[1::3] == [(49_100, "t"), (4_400, "t"), (4_000, "t"), (3_000, "t")]
    assert [(f.measure, float(f.value)) for f in figures(text)][2::3] == [
        ("growth", 110), ("growth", 40), ("growth", 150), ("growth", -12)
    ]  # fmt: skip


def test_a_head_of_labels_that_ends_like_a_scale_is_no_unit():
    text = "Pakistan's textile exports (US$ million)\n\nItem | 2021 | 2022\nKnitwear | 3,762 | 3,342\n"
    assert told(text, "unit") == [("USD",)] * 2


@pytest.mark.parametrize(
    ("caption", "first"),
    [
        ("Leading exporters of wheat in 2012 (million tons)", ("exports", "AR", "W0", "wheat")),
        ("World exports of wheat by country in 2012 (million tons)", ("exports", "AR", "W0", "wheat")),
        ("Wheat: imports by selected importing countries, 2012 (million tons)", ("imports", "AR", "W0", "wheat")),
        ("Main importers of Kenyan wheat, 2012 (million tons)", ("exports", "KE", "AR", "wheat")),
    ],
)
def test_countries_under_a_caption_of_sellers_or_buyers_deal_themselves(caption, first):
    text = f"{caption}\n\nArgentina | 27.5\nCanada | 18.6\nEgypt | 3.1\n"
    assert told(text, "indicator", "reporter", "partner", "product")[0] == first


def test_countries_of_a_table_in_a_text_on_the_world_are_whose_trade_it_is():
    text = "World trade grew by 5 per cent in 2011.\n\n2011, billion dollars\n\n | Imports | Exports\n"
    rows = "Ghana | 15 | 12\nPeru | 37 | 46\n"
    assert told(text + rows, "indicator", "reporter", "partner")[-2:] == [
        ("imports", "PE", "W0"),
        ("exports", "PE", "W0"),
    ]
    home = text.replace("World trade", "Chile's trade")
    assert told(home + rows, "indicator", "reporter", "partner")[-1] == ("exports", "CL", "PE")


@pytest.mark.parametrize(
    ("text", "deals"),
    [
        ("World rice exports reached 38 million tonnes in 2011. The main suppliers were:", ("exports", "PE", "W0")),
        ("World rice exports reached 38 million tonnes in 2011. The leading buyers were:", ("imports", "PE", "W0")),
        ("Exports of Chad reached 38 million tonnes of rice in 2011. The leading buyers:", ("exports", "TD", "PE")),
        ("Imports of Chad reached 38 million tonnes of rice in 2011. The main suppliers:", ("imports", "TD", "PE")),
    ],
)
def test_sellers_and_buyers_listed_in_a_text_on_the_trade_of_the_world_deal_themselves(text, deals):
    items = "\n\n- Peru: 10.7 million tonnes\n- Oman: 7.1 million tonnes\n"
    assert told(text + items, "indicator", "reporter", "partner")[1] == deals


def test_heads_of_sellers_and_of_buyers_part_a_table_of_world_trade():
    text = "Wheat: world trade (million tons)\n\n | 2010 | 2011\n"
    text += "Exporters\nCanada | 9.5 | 11.7\nImporters\nEgypt | 8.5 | 9\n"
    sold, bought = ("exports", "CA", "W0"), ("imports", "EG", "W0")
    assert told(text, "indicator", "reporter", "partner") == [sold, sold, bought, bought]
