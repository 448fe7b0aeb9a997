"""Tables of offices and the press as they are laid out: heads of several lines, heads over groups, rows under rows."""

from decimal import Decimal

import pytest

from tests.extract.marked import figures


def rows(text: str, *slots: str) -> list[tuple]:
    """Give some slots of each figure; periods as they are told."""
    return [tuple(getattr(figure, slot) for slot in slots) for figure in figures(text)]


def times(text: str) -> list[tuple[str, str]]:
    """Give when each figure's period begins and what it is compared with."""
    return [(str(figure.period_start)[:7], str(figure.base_start)[:7]) for figure in figures(text)]


def test_a_head_of_three_lines_tells_what_a_change_is_on():
    text = (
        "Ghana: foreign trade, GHS million\n\n"
        "                     May 2016     Change in per cent\n"
        "                                  from        from\n"
        "                                  April 2016  May 2015\n"
        "Imports                4 321          -8.1        3.2\n"
        "Exports                3 870          -2.4       12.5\n"
        "  Gold                   940           1.9       20.3\n"
    )
    assert times(text)[:3] == [("2016-05", "None"), ("2016-05", "2016-04"), ("2016-05", "2015-05")]
    assert rows(text, "indicator", "product", "measure", "unit")[-2:] == [("exports", "gold", "growth", "percent")] * 2


def test_a_head_over_a_group_is_told_of_each_of_its_columns():
    text = (
        "Foreign trade of Peru, March 2016 (Million $)\n\n"
        "                   March                  January-March\n"
        "              2015      2016   Chg %     2015     2016   Chg %\n"
        "Exports      2,519     2,767    9.8     7,000    7,600    8.6\n"
        "Balance       -203      -950            -300   -1,100\n"
    )
    march, quarter = ("2015-03", "None"), ("2015-01", "None")
    assert times(text)[:4] == [march, ("2016-03", "None"), ("2016-03", "2015-03"), quarter]
    assert [value for (value,) in rows(text, "value")][-2:] == [-300_000_000, -1_100_000_000]


@pytest.mark.parametrize(
    ("listed", "units"),
    [
        ("tonnes; % change on July 2009", ["t", "percent"]),
        ("NOK million, and share in %", ["NOK", "percent"]),
        ("NOK million and tonnes", ["NOK", "t"]),
        ("NOK million", ["NOK", "NOK"]),
    ],
)
def test_a_caption_lists_the_heads_of_columns_without_any(listed, units):
    text = f"OSLO, 3 Sept 2010 - Norway's exports rose in July.\n\nExports by market ({listed})\n\n"
    text += "  France      31,204     14.6\n  Poland      16,620     -9.1\n"
    assert [unit for (unit,) in rows(text, "unit")] == units * 2


def test_a_caption_in_quantities_is_of_the_goods_told_before():
    text = (
        "SEOUL, June 3, 2003 - South Korea exported 310,000 cars in May, 4 percent more than a year before.\n\n"
        "Exports by destination ({})\n\n  Spain     31,204\n  Chile      6,620\n"
    )
    assert rows(text.format("units"), "product")[-1] == ("cars",)
    assert rows(text.format("US$ million"), "product")[-1] == (None,)


def test_a_line_over_all_columns_tells_the_unit_of_their_levels():
    text = (
        "Kenya: exports by group\n\n"
        "                                    August           \n"
        "Commodity                    2012         2013     % change\n"
        "                             (FOB value in US$ million)\n"
        "Tea                        100.1         45.5       -54.5\n"
        "Roses                       98.4         60.1       -38.9\n"
    )
    assert rows(text, "value", "unit", "measure")[:3] == [
        (100_100_000, "USD", "level"),
        (45_500_000, "USD", "level"),
        (pytest.approx(-54.5), "percent", "growth"),
    ]
    assert times(text)[2] == ("2013-08", "2012-08")


def test_money_in_the_cells_is_that_of_the_caption_and_brackets_are_a_deficit():
    text = (
        "Tonga/Samoa trade (T$million)\n"
        "Year      Imports  Re-exports  Domestic exports  Balance\n"
        "2004      $5.9     $1.5        $4.0              $(0.4)\n"
        "2008      $4.7     $2.3        $7.8              $5.4\n"
    )
    assert rows(text, "indicator", "product", "value", "unit")[:4] == [
        ("imports", None, 5_900_000, "TOP"),
        ("exports", "re-exports", 1_500_000, "TOP"),
        ("exports", "domestic exports", 4_000_000, "TOP"),
        ("trade_balance", None, -400_000, "TOP"),
    ]


def test_a_row_under_a_row_takes_its_unit_and_flow():
    text = (
        "Zambia: foreign trade\n\n"
        "                          May 2018   April 2018\n"
        "Trade balance, $ mln          148          210\n"
        "Exports, $ bln              0.955        0.856\n"
        " of which copper            0.614        0.583\n"
        "Imports, $ bln              0.807        0.646\n"
    )
    assert rows(text, "indicator", "product", "value")[4] == ("exports", "copper", 614_000_000)


def test_empty_cells_hold_their_place():
    table = "Partner\tExports\tShare, %\tImports\nOman\t9\t60\t\nIran\t\t\t4\nIraq\t6\t40\t2\n"
    assert rows("Trade of Kuwait in 2020, USD million\n\n" + table, "partner", "indicator", "measure") == [
        ("OM", "exports", "level"),
        ("OM", "exports", "share"),
        ("IR", "imports", "level"),
        ("IQ", "exports", "level"),
        ("IQ", "exports", "share"),
        ("IQ", "imports", "level"),
    ]


def test_a_column_tells_the_unit_of_each_row_and_ranks_are_no_figures():
    text = (
        "Exports of Mongolia\n\n"
        "| No | Goods | Unit | 9M 2010 | 9M 2011 |\n|---|---|---|---|---|\n"
        "| 1 | Coal | thous. tonnes | 10,520 | 14,380 |\n| 2 | Cashmere | USD mln | 50.1 | 80.0 |\n"
    )
    assert rows(text, "product", "value", "unit") == [
        ("coal", 10_520_000, "t"),
        ("coal", 14_380_000, "t"),
        ("cashmere", 50_100_000, "USD"),
        ("cashmere", 80_000_000, "USD"),
    ]


def test_quantity_and_value_choose_among_the_units_of_the_caption():
    text = (
        "Rubber exports of Malaysia (RM million and '000 tonnes)\n\n"
        "Item                     2002               2003\n"
        "                    Quantity  Value    Quantity   Value\n"
        "Natural rubber          887   2,492        946    3,583\n"
        "Latex                    48     160         51      198\n"
    )
    assert rows(text, "value", "unit")[:2] == [(887_000, "t"), (2_492_000_000, "MYR")]


def test_a_stroke_within_a_unit_makes_no_rate():
    text = (
        "Exports of cloves\n\n"
        "                    Jan-Jun 2012    Jan-Jun 2011\n"
        "Quantity (M/kgs)        8.6             7.9\n"
        "Price (US$/kg)         11.20           12.40\n"
    )
    assert rows(text, "value", "unit", "measure")[0] == (8_600_000, "kg", "level")
    assert rows(text, "value", "unit", "measure")[2] == (Decimal("11.20"), "USD", "rate")


def test_months_and_quarters_in_the_rows_are_of_the_year_over_them():
    columns = "Month        2014     2015\nJanuary       105      121\nQ1            313      378\n"
    assert [start for start, _ in times("Peru: exports of copper, tonnes\n\n" + columns)] == [
        "2014-01",
        "2015-01",
        "2014-01",
        "2015-01",
    ]
    under = "Period   Imports     Exports\n2015\n  Q1   15,600       2,300\n  Q2   14,900       2,150\n"
    assert [start for start, _ in times("Trade of Chad, CFA million\n\n" + under)] == [
        "2015-01",
        "2015-01",
        "2015-04",
        "2015-04",
    ]


def test_levels_set_side_by_side_and_two_changes_behind_them():
    text = (
        "Imports of Laos, USD million\n\n"
        "            May 2018   Apr 2018   May 2017   m/m, %   y/y, %\n"
        "Rice           16.1       14.5       14.3     11.4     12.5\n"
    )
    assert times(text)[3:] == [("2018-05", "2018-04"), ("2018-05", "2017-05")]


def test_percents_of_a_time_are_an_index_of_it():
    text = (
        "Exports of Georgia in January-July 2009\n\n"
        "              $ mln    % to\n                      Jan-Jul\n                      2008\n"
        "Turkey        920      59.1\nArmenia       120      80.4\n"
    )
    assert rows(text, "form", "measure")[1] == ("index", "growth")
    assert times(text)[1] == ("2009-01", "2008-01")


def test_what_a_letter_behind_a_year_says_of_its_data():
    text = "Trade of Malta, EUR million\n\n            2011     2012p     2013f\nExports      82.6     10.2      14.9\n"
    assert rows(text, "stage", "status") == [(None, "actual"), ("preliminary", "actual"), (None, "forecast")]


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("2013 ($m)", "2014 ($m)"),
        ("2013, $m", "2014, $m"),
        ("2013 $ mn", "2014 $ mn"),
        ("$ million 2013", "$ million 2014"),
    ],
)
def test_a_year_with_its_unit_is_a_head(one, two):
    found = figures(f"Exports of Togo\n\nGoods | {one} | {two} | Change 14/13\nCotton | 11.5 | 12 | 4.3%\n")
    assert [(f.period_start.year, f.measure) for f in found] == [(2013, "level"), (2014, "level"), (2014, "growth")]
    assert found[2].base_start.year == 2013 and found[0].value == 11_500_000


@pytest.mark.parametrize(
    ("head", "months"),
    [("1-6/2013", (1, 6)), ("2013 I-VI", (1, 6)), ("2013M02", (2, 2)), ("13Q2", (4, 6)), ("Nov 13", (11, 11))],
)
def test_times_that_heads_abbreviate(head, months):
    [figure] = figures(f"Exports of Togo, USD million\n\nGoods | {head}\nCotton | 11.5\n")
    assert (figure.period_start.month, figure.period_end.month) == months and figure.period_start.year == 2013


def test_a_month_in_a_headline_does_not_cut_the_year_of_a_caption():
    text = "Exports of Togo rose in May\n\nExports by goods, 2013 (EUR million)\n\nGoods | Value\nCotton | 11.5\n"
    [figure] = figures(text)
    assert (figure.period_start.month, figure.period_end.month) == (1, 12)


def test_two_tables_side_by_side_are_read_each_on_its_own():
    text = (
        "Togo: largest partners in 2006, EUR million\n\n"
        "Exports                    Imports\n"
        "Ghana           50.8       China        12.1\n"
        "Benin           43.0       France        7.5\n"
    )
    assert rows(text, "indicator", "partner") == [
        ("exports", "GH"),
        ("imports", "CN"),
        ("exports", "BJ"),
        ("imports", "FR"),
    ]


def test_a_change_is_a_difference_where_it_is_one():
    table = "            2002    2001   Change\nCotton     280.2   301.9   -21.7\nCocoa       95.1    84.4    10.7\n"
    found = figures("Exports of Togo, USD million\n\n" + table)
    assert [(f.measure, f.value) for f in found[2::3]] == [("difference", -21_700_000), ("difference", 10_700_000)]


def test_goods_above_the_flow_that_is_their_sum_are_of_it():
    text = (
        "TOGO: FOREIGN TRADE (US$ million)\n\n"
        "                     1978    1979\nPhosphates           199.6   158.5\nCocoa                140.9   135.7\n"
        "EXPORTS              340.5   294.2\nIMPORTS              593.9   360.2\n"
    )
    assert [indicator for (indicator,) in rows(text, "indicator")] == ["exports"] * 6 + ["imports"] * 2


def test_a_note_under_a_table_tells_its_units():
    text = (
        "Togo: exports of coffee\nYear            Arabica            Robusta\n"
        "            Qty      Value      Qty      Value\n2008       1,556    9,477       931     1,687\n"
        "2009       2,016   10,889       139       365\n(Qty in '000 tonnes, value in CFA million)\n"
    )
    assert rows(text, "product", "value", "unit")[:2] == [
        ("arabica", 1_556_000, "t"),
        ("arabica", 9_477_000_000, "XOF"),
    ]


def test_a_line_on_the_data_tells_their_unit_and_what_was_done_with_goods_is_no_flow():
    text = (
        "ANTIMONY\n(Data in {} unless otherwise noted)\n\n"
        "Salient Statistics of Bolivia:     2001      2002\nOutput, mine                      2,300     2,500\n"
        "Exports, refined metal            1,120     1,250\n"
    )
    for words, factor in (("metric tons of contained antimony", 1), ("thousand tonnes of metal content", 1000)):
        told = rows(text.format(words), "indicator", "value", "unit")
        assert told[::2] == [("production", 2300 * factor, "t"), ("exports", 1120 * factor, "t")]


def test_a_quarter_over_another_tells_what_a_change_is_on():
    text = (
        "Togo, exports, US$ million\n\n"
        "           2018Q4   2019Q3   2019Q4   Q4/Q3 %   Q4/Q4 %\n"
        "Cotton      178.0    215.3    199.5    -7.3      12.1\n"
    )
    assert times(text)[3:] == [("2019-10", "2019-07"), ("2019-10", "2018-10")]


def test_a_caption_says_what_the_changes_of_each_month_are_on():
    for said in ("growth over the same quarter of 2019, %", "% change on 2019", "change on the like period of 2019, %"):
        text = (
            f"Exports of Togo, 2021, US$ million; {said}\n\n"
            "                  Exports   Change\n"
            "January-March       178.0     12.1\n"
            "April-June          215.3     -7.3\n"
        )
        assert rows(text, "measure")[:2] == [("level",), ("growth",)]
        assert times(text)[1::2] == [("2021-01", "2019-01"), ("2021-04", "2019-04")]


def test_brackets_hold_the_same_of_the_year_that_the_caption_names():
    for said in ("2007 in brackets", "previous year in parentheses", "figures for 2007 in brackets"):
        text = f"Togo: imports by month of 2008, CFA million ({said})\n\nMay: 31.4 (29.2)\nJune: 33.2 (30.1)\n"
        assert [start for start, _ in times(text)] == ["2008-05", "2007-05", "2008-06", "2007-06"]
        assert set(rows(text, "measure", "unit")) == {("level", "XOF")}


def test_purchases_in_a_label_are_imports():
    text = "Trade of Togo, $ million\n\n            2006    2007\nExports     31.4    22.1\nPurchases   1.4     2.1\n"
    assert rows(text, "indicator") == [("exports",)] * 2 + [("imports",)] * 2


def test_what_stands_in_brackets_is_not_of_the_unit_of_the_rest():
    caption = "Togo: exports in 2008, $ million (change on 2007 in brackets, per cent)"
    text = f"{caption}\n\nTea    31.4 (29.2)\nTin    33.2 (-3)\n"
    assert rows(text, "measure", "unit") == [("level", "USD"), ("growth", "percent")] * 2


def test_months_over_the_columns_are_the_last_ones_and_a_plus_in_a_table_of_deficits_is_a_surplus():
    text = (
        "Friday, 14 April 1989\n\nThe gap of Peru worsened in February. "
        "It is the worst since 1985, when it was $152 million.\n\n"
        "Deficit with partners, in millions of dollars (plus sign: surplus)\n\n"
        "             February     January\nBrazil           24.3         5.3\nSpain             4.0       +33.4\n"
    )
    told = [(f.value, f.period_start.isoformat()) for f in figures(text) if f.partner in ("BR", "ES")]
    assert told == [
        (-24_300_000, "1989-02-01"),
        (-5_300_000, "1989-01-01"),
        (-4_000_000, "1989-02-01"),
        (33_400_000, "1989-01-01"),
    ]


def test_members_of_the_group_that_a_table_is_of_are_the_reporters():
    text = (
        "Foreign trade of the Baltic states in January-September 2016\n\n"
        "                    Latvia    Lithuania    Estonia\n"
        "Exports, EUR mln     7,155       18,220      8,511\n"
    )
    assert rows(text, "reporter", "partner") == [("LV", "W0"), ("LT", "W0"), ("EE", "W0")]


def test_a_caption_tells_that_the_cells_are_changes():
    text = "Exports of Kenya by destination in May 2014, year-on-year change in %\n\nUganda   +50.2\nRwanda   +31.5\n"
    assert rows(text, "partner", "measure", "unit") == [("UG", "growth", "percent"), ("RW", "growth", "percent")]
    assert times(text)[0] == ("2014-05", "2013-05")


def test_heads_that_narrow_gaps_part_are_of_the_columns_under_them():
    text = (
        "Trade of Chile, January-March 1999. US$ bn\n\n"
        "          Jan-March 1998  Jan-March 1999  Change %\n"
        "Exports        3.9             3.6          -8\n"
        "Imports        4.9             3.4         -31\n"
    )
    assert times(text)[:3] == [("1998-01", "None"), ("1999-01", "None"), ("1999-01", "1998-01")]
    assert rows(text, "unit", "measure")[1:3] == [("USD", "level"), ("percent", "growth")]


@pytest.mark.parametrize("line", ["-" * 44, "=" * 30, "_" * 44, "", "+---------+--------+--------+"])
def test_rules_and_blank_lines_part_heads_from_values_and_no_table(line):
    heads, wool, hides = (
        "Goods      2011    2012  Chg.",
        "Wool      412.5   398.1  -3.5",
        "Hides      61.2    70.4  15.0",
    )
    text = f"Exports of Lesotho (US$ million)\n\n{heads}\n{line}\n{wool}\n{line}\n{hides}\n{line}\n\nWool sold badly.\n"
    told = [("wool", "2011", "level"), ("wool", "2012", "level"), ("wool", "2012", "growth")]
    found = [(goods, str(day)[:4], measure) for goods, day, measure in rows(text, "product", "period_start", "measure")]
    assert found == [*told, *[("hides", year, measure) for _, year, measure in told]]


@pytest.mark.parametrize("heads", ["Partner,2015,2016,Change", '"Partner","2015","2016","Change"'])
def test_commas_without_a_space_part_cells_and_quoted_ones_hold_commas(heads):
    text = (
        f'Exports of Fiji by partner (F$ million)\n\n{heads}\nTonga,62.5,"1,058.4",+4.2%\nSamoa,"1,002.1",903.4,-9.8%\n'
    )
    tonga = [("TO", 62_500_000), ("TO", 1_058_400_000), ("TO", Decimal("4.2"))]
    assert rows(text, "partner", "value")[:4] == [*tonga, ("WS", 1_002_100_000)]


def test_commas_with_a_space_behind_them_and_those_of_thousands_part_no_cells():
    assert rows("Chad sold 1,250 tonnes of gum\nand 2,310 tonnes of sesame in 2019.\n", "value") == [(1250,), (2310,)]


def test_cells_with_a_scale_and_money_of_their_own_are_a_table():
    text = (
        "Denmark - Foreign trade - July 1975\n\nExports           3,892 million kroner\nDeficit     519 million kroner"
    )
    assert rows(text, "indicator", "unit") == [("exports", "DKK"), ("trade_balance", "DKK")]


def test_brackets_tell_an_amount_again_in_another_unit():
    lead = "Kenya exported 420 thousand tonnes of tea in 2020.\n\nMain buyers:\n\n"
    text = f"{lead}- Egypt – 92 thousand tonnes (USD 210 million);\n- Oman – 40 thousand tonnes (USD 85 million).\n"
    assert rows(text, "partner", "unit", "measure")[1:3] == [("EG", "t", "level"), ("EG", "USD", "level")]
    assert len(figures(f"{lead}- Egypt: $210 million ($198 million);\n- Oman: $85 million ($80 million).\n")) == 3


def test_a_share_is_of_the_time_of_the_change_beside_it():
    heads = "Goods   May 2012   May 2011   Growth (%)   Share (%)"
    text = f"Exports of Peru, $ million\n\n{heads}\nTin   82   60   36.7   4.1\n"
    assert times(text)[2:4] == [("2012-05", "2011-05"), ("2012-05", "None")]


@pytest.mark.parametrize(
    ("under", "told"),
    [
        ("Source: Office of Togo, year ended June 1999.", ("count", "1998-07-01")),
        ("Note: values in million francs. Data for 1998.", ("XOF", "1998-01-01")),
        ("In million euros.", ("EUR", "None")),
        ("Source: Yearbook 1998", ("count", "None")),
    ],
)
def test_a_line_under_a_table_tells_its_unit_and_time(under, told):
    [first, *_] = figures(f"Exports of Togo\n\nCocoa      9,420\nCoffee     7,110\n{under}\n")
    assert (first.unit, str(first.period_start)) == told


@pytest.mark.parametrize("unit", ["(1,000 tons)", ", 1,000 TONS", "\nThousand tons, dry weight"])
def test_a_line_that_names_a_unit_over_a_table_states_no_figure(unit):
    table = "            1995     1996\nChad        21.2     19.8\nMali        33.0     41.9\n"
    text = f"Togo: exports of cocoa {unit}\n\n{table}"
    assert [figure.value for figure in figures(text)] == [21_200, 19_800, 33_000, 41_900]


def test_goods_above_their_total_are_of_its_flow():
    table = "Goods    2015    2016\nCocoa    62.0    58.5\nMaize    2.5    3.4\nTotal exports    558    598\n"
    text = f"Trade of Togo, $ million\n\n{table}"
    assert {indicator for (indicator,) in rows(text + "\nImports fell by 2%.", "indicator")[:6]} == {"exports"}


def test_a_caption_in_percent_of_a_flow_is_over_shares_of_it():
    text = "Trade by area, Canada, 1978 (per cent of total exports)\n\nUnited States 70.1\nJapan 5.8\nU.K. 3.8\n"
    assert rows(text, "indicator", "measure", "partner")[1:] == [("exports", "share", "JP"), ("exports", "share", "GB")]


def test_parts_in_a_table_without_a_unit_are_in_that_of_the_flow_told_before():
    table = "Country      Exports   (%)\nFrance         23.1     -4.0\nMali            3.1      2.2\n"
    told = rows(f"Exports of Togo came to 42 billion francs in 1970.\n\n{table}", "unit", "measure")
    assert told[1:3] == [("XOF", "level"), ("percent", "growth")]


def test_larger_numbers_are_no_parts_of_the_flow_told_before():
    table = "Country    Exports\nFrance       97\nMali         31\n"
    told = rows(f"Exports of Togo came to 42 billion francs in 1970.\n\n{table}", "unit")
    assert told[1:] == [("count",), ("count",)]
