"""Tables and lists of goods: lines of a caption, labels and numbers in, what each number is of out."""

import pytest

from tests.extract.marked import figures

LISTS = [
    ("Peru's pulse exports in 2009 (thousand tonnes)\n\nLentils 32\n"
     "Beans: 24 (+3.2%)\n• Peas: 4, down 5%\nTotal – 60\n",
     ["lentils", "beans", "beans", "peas", "peas", "pulse"], [32_000, 24_000, "3.2", 4_000, -5, 60_000]),
    ("PERU. Zinc exports in 2010, top markets, millions of dollars:\n\nJapan 965\nChile 62\nMali 51\n",
     ["zinc"] * 3, [965_000_000, 62_000_000, 51_000_000]),
    ("Peru – Chile, January-May 2013\n\nExports: $78.1 million (107%)\n zinc $25 million\n rice $4 million\n"
     "Imports: $17 million (91%)\n", [None, None, "zinc", "rice", None, None], [78_100_000, 7, 25_000_000, 4_000_000,
                                                                            17_000_000, -9]),
]  # fmt: skip
CAPTIONS = [
    ("What Peru sold of zinc abroad in 2012, tonnes", "exports", "zinc"),
    ("Where Peruvian zinc ended up (2012, tonnes)", "exports", "zinc"),
    ("Where Peru's wheat came from in 2012, tonnes", "imports", "wheat"),
    ("Main destinations of Peruvian zinc, 2012 (tonnes)", "exports", "zinc"),
    ("Sources of Peru's fuel, 2012 (tonnes)", "imports", "fuel"),
    ("PERU'S ZINC SHIPMENTS, 2012 (TONNES)", "exports", "zinc"),
    ("The biggest importers of Peruvian wine in 2012 (tonnes)", "exports", "wine"),
]


@pytest.mark.parametrize(("text", "goods", "values"), LISTS)
def test_a_list_is_a_table_where_its_caption_or_its_lines_tell_the_unit(text, goods, values):
    found = figures(text)
    assert [figure.product for figure in found] == goods
    assert [float(figure.value) for figure in found] == [float(value) for value in values]


@pytest.mark.parametrize(("caption", "flow", "goods"), CAPTIONS)
def test_a_caption_tells_the_way_and_the_goods(caption, flow, goods):
    found = figures(f"{caption}\n\nJapan     3,900\nMali        180\n")
    assert [(figure.indicator, figure.product, figure.partner) for figure in found] == [
        (flow, goods, "JP"),
        (flow, goods, "ML"),
    ]


def test_goods_of_a_headline_are_not_those_of_the_rows_over_goods():
    text = "Less zinc, more rice\n\nPeru, May 2012   US$ million\n"
    text += "Exports   9,000\n  Zinc   8,000\n  Rice   700\nImports   5,000\n"
    assert [figure.product for figure in figures(text)] == [None, "zinc", "rice", None]


def test_the_town_where_a_table_was_written_is_not_whose_trade_it_tells():
    text = "IZMIR, 2 May 2011\n\nAPRIL EXPORTS BY SECTOR\n                 $ million    % y/y\n"
    text += (
        "Chemicals         1,924    +10.7\nFurniture           452     +9.8\n\nTurkey sold for $11 billion in April."
    )
    assert {figure.reporter for figure in figures(text)} == {"TR"}


def test_one_space_may_part_a_label_from_its_first_number():
    text = (
        "Exports of Peru (US$ million)\n\n         2011    2012\nZinc      750     800\nHorse mackerel 1,300   1,400\n"
    )
    assert [(f.product, int(f.value / 1_000_000)) for f in figures(text)][2:] == [
        ("horse mackerel", 1300),
        ("horse mackerel", 1400),
    ]


@pytest.mark.parametrize(
    "caption", ["Peru's zinc exports in May 2012 and 2013, tonnes", "ZINC EXPORTS OF PERU, MAY 2013 AND 2012 (TONNES)"]
)
def test_a_part_of_two_years_is_that_of_both(caption):
    found = figures(f"{caption}\n\n         2012    2013\nJapan     110     120\nMali       30      25\n")
    assert [figure.period_start.isoformat() for figure in found] == ["2012-05-01", "2013-05-01"] * 2


def test_leading_dots_part_goods_from_an_amount_with_its_money_and_scale_shortened():
    lead = "Swiss exports of 1912 were Fr. 1,300 m. Of this fell on:"
    found = figures(f"{lead}\n\n  Silk ...... Fr. 141 m.\n  Cheese ...... Fr. 31 m.\n\nBritain bought 20 per cent.")
    assert [(f.product, f.value) for f in found[1:3]] == [("silk", 141_000_000), ("cheese", 31_000_000)]
    assert [f.product for f in (found[0], found[-1])] == [None, None]


def test_dots_may_lead_to_the_number():
    found = figures("PERU: ZINC EXPORTS 2016 (€ million)\n\nJapan..............2,400\nMali.................90\n")
    assert [(figure.partner, figure.product, float(figure.value)) for figure in found] == [
        ("JP", "zinc", 2.4e9),
        ("ML", "zinc", 9e7),
    ]


LEADERS = [
    ("LNG imports of Peru by origin in 2012 (TWh)\n\nQatar ........... 7.3\nMali .......... 5.4\n", ["QA", "ML"]),
    ("ZAMBIA: EXPORTS BY DESTINATION, 2012 (US$ million)\n\nMali....4,100\nChad......900\n", ["ML", "TD"]),
    ("Contents\n\nTrade of Peru ....... 12\nPrices ......... 15\n", []),
]


@pytest.mark.parametrize(("text", "partners"), LEADERS)
def test_dots_lead_to_figures_and_to_pages(text, partners):
    assert [figure.partner for figure in figures(text) if figure.partner not in ("W0", "_Z")] == partners


def test_a_text_goes_on_with_the_goods_of_the_table_that_it_begins_with():
    table = "PERU: ZINC EXPORTS, JANUARY-JUNE 2012\n\nDestination     US$ mln\nJapan     98.7\nMali     44.0\n\n"
    assert [f.product for f in figures(f"{table}Sales rose by 9% to $612 million. Ancash has 45% of it.")[2:]] == [
        "zinc"
    ] * 3
    assert [f.product for f in figures(f"{table}Exports of all goods rose by 9% to $612 million.")[2:]] == [None] * 2


def test_a_table_goes_on_in_the_time_of_the_prose_above_it():
    text = (
        "In August 2019 Peru bought 26 TWh of gas, 8% above the 24 TWh of August 2018.\n\nBy origin (TWh):\n"
        "Qatar     7.3\nMali      5.4\n"
    )
    found = [figure for figure in figures(text) if figure.partner in ("QA", "ML")]
    assert [str(figure.period_start) for figure in found] == ["2019-08-01", "2019-08-01"]


def test_what_growers_sold_to_others_are_exports():
    text = (
        "Last year Peru's growers sold flowers abroad for $2 million. Where do they go?\n\nMali    $900,000    79%\n"
        "Chad    $100,000     3%\n"
    )
    assert {figure.indicator for figure in figures(text)} == {"exports"}


def test_receipts_and_payments_for_services_are_exports_and_imports():
    text = (
        "TONGA. Balance of payments, 2012 (T$ thousand)\n\nExports          26,007\nServices, receipts    135,508\n"
        "Services, payments    128,325\nTravel (credit)    35,508\n"
    )
    told = [(figure.indicator, figure.product) for figure in figures(text)]
    assert told == [("exports", None), ("exports", "services"), ("imports", "services"), ("exports", "travel")]


def test_a_table_of_goods_behind_a_surplus_is_of_the_first_flow_told():
    text = (
        "In 2019 Peru exported goods for $48 billion and bought for $41 billion, a surplus of $7 billion.\n\n"
        "Goods, $ billion\n\nZinc     2.1\nGold     8.5\n"
    )
    assert [figure.indicator for figure in figures(text) if figure.product] == ["exports", "exports"]
