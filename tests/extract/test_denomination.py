"""The unit of a number that has none of its own, and the flow of a sum that no word names."""

from datetime import date

import pytest

from tests.extract.marked import figures


@pytest.mark.parametrize(
    ("text", "units"),
    [
        (
            "Brazil imported 4 million tonnes of urea in 2020, up 7 per cent. Qatar sent 1.2 million.",
            ["t", "percent", "t"],
        ),
        ("Wheat exports of Romania were 900 thousand tons. Those to Egypt fell to 31 thousand.", ["t", "t"]),
        (
            "Japan shipped 5.1 million vehicles, 3 per cent fewer. Trucks fell to 1.1 million.",
            ["count", "percent", "count"],
        ),
        (
            "Gabon sold oil for $4 billion. The number of barrels sold fell from 4 million to 3 million.",
            ["USD", "bbl", "bbl"],
        ),
        ("Exports of Kenya came to Sh4 billion in 2020. Tea made 1.2 billion of it.", ["KES", "KES"]),
        (
            "In 2001 Togo earned 16 billion CFA francs ($22 million) from cocoa. Exports of coffee made 14 billion.",
            ["XOF", "USD", "XOF"],
        ),
        ("Sweden's exports came to 184 billion dollars, or 118 billion in euros.", ["USD", "EUR"]),
        ("Exports of Fiji came to US$9 million in 2014, of which tuna made $2 million.", ["USD", "USD"]),
        ("Fiji paid 9 million US dollars for rice in 2014. Tea cost it 2 million dollars.", ["USD", "USD"]),
        (
            "Norway exported 9,000 tonnes of cod worth NOK 24 billion in 2014. This is an increase of 8% or 2 billion.",
            ["t", "NOK", "percent", "NOK"],
        ),
        ("Fiji sold rum for £9 million in 2014. Exports were down by 3 million 70cl bottles.", ["GBP", "count"]),
        ("SUVA, 8 May 2014 - Exports of Fiji came to $9 million in April.", ["FJD"]),
        ("Chad exported goods for 58,380,787 dollars in 1880. Imports were 45,535,880.", ["USD", "USD"]),
        ("Sweden's exports, in kronor, rose from 1,138 billion to 1,190 billion.", ["SEK", "SEK"]),
    ],
)
def test_an_amount_goes_on_in_the_unit_of_its_goods(text, units):
    assert [figure.unit for figure in figures(text)] == units


def test_a_sum_that_no_word_names_is_of_the_flow_that_the_news_is_about():
    text = "Shippers pass the 20 billion dollar mark\n\nNever before had so many goods left Chile. Copper led the way."
    assert [(figure.indicator, figure.unit) for figure in figures(text)] == [("exports", "USD")]


def test_the_money_of_a_sum_tells_whose_fiscal_year_is_meant():
    [figure] = figures("The world paid Rs 5.6 trillion for Pakistani goods in FY22.")
    assert (figure.period_start.month, figure.unit) == (7, "PKR")


def test_the_money_beside_the_tonnes_of_the_same_goods_is_no_tonnage():
    text = (
        "Tin exports: minus 8 thousand tonnes, minus 70 mln dollars. Zinc: minus 1.6 thousand tonnes, minus 12.9 mln."
    )
    assert [figure.unit for figure in figures(text)] == ["t", "USD", "t", "USD"]


@pytest.mark.parametrize(
    ("text", "code", "value"),
    [
        ("In 1988 Poland's exports came to 1,691 billion zlotys.", "PLZ", 1_691_000_000_000),
        ("In 2008 Poland's exports came to 406 billion zlotys.", "PLN", 406_000_000_000),
        ("In 1980 Ghana's exports came to 3,458 million cedis.", "GHC", 3_458_000_000),
        ("In 1985 Bulgaria's exports came to Lv 13 billion.", "BGL", 13_000_000_000),
        ("In 1968 Brazil's exports came to NCr$ 6 million.", "BRB", 6_000_000),
        ("In 1960 Australia's exports came to £A 800 million.", "AUD", 1_600_000_000),
        ("In 1960 Kenya's exports came to K£35 million.", "KES", 700_000_000),
        ("In 1978 New Zealand exported lamb for $NZ92 million.", "NZD", 92_000_000),
        ("In 1955 Denmark's exports came to D.kr. 7 billion.", "DKK", 7_000_000_000),
    ],
)
def test_money_is_that_of_the_year_of_the_text_also_in_old_abbreviations(text, code, value):
    [figure] = figures(text, date(int(text.split()[1]), 12, 31))
    assert (figure.unit, figure.value, figure.surface[-1]) == (code, value, text[-2])


def test_dollars_of_a_country_that_tells_those_of_the_usa_apart_or_whose_office_publishes():
    told = "KINGSTON, 3 May 2011. Jamaica's exports of sugar rose to $88 million. A tonne of it fetched US$540."
    assert [figure.unit for figure in figures(told)] == ["JMD", "USD"]
    told = (
        "NAMIBIA STATISTICS AGENCY\nTrade 2015\n\n          2014    2015\n         $ million\nExports    812     930\n"
    )
    assert {figure.unit for figure in figures(told)} == {"NAD"}


@pytest.mark.parametrize(
    "told",
    [
        "Jamaica's exports of sugar rose to $88 million in 2011.",
        "KINGSTON, 3 May 2011 - Jamaica's exports rose to $88 million last year, the central bank said.",
        "KINGSTON, 3 May 2011 - Jamaica's exports rose to U.S. $88 million last year.",
        "Jamaica's exports of sugar, J$7,500 million, were worth US$87 million in 2011, up by $2 million.",
    ],
)
def test_dollars_are_those_of_the_usa_where_nothing_tells_them_apart(told):
    assert figures(told)[-1].unit == "USD"


def test_a_number_without_a_unit_is_in_the_printed_one():
    told = figures("In 1983 Fiji shipped 1,000 long tons of copra; in 1984, 2,000, and in 1985 3,000.")
    assert [round(figure.value) for figure in told] == [1016, 2032, 3048]
    told = figures("In 1983 Fiji shipped 1,000,000 lbs. of tea. In 1984 shipments were 2 million.")
    assert [round(figure.value) for figure in told] == [453592, 907185]
