"""What is measured where no word before the number says it: a text in, the indicators of its last sentence out."""

import pytest

from tests.extract.marked import figures

LEAD = "Lima, 3 March 2020\n\nPeru's exports fell to $47 billion in 2019. Its import bill was $41 billion.\n\n"
VELVET = "Oslo, 3 March 2020\n\nNorway's exports of cod fell by 5 per cent to $900 million in 2019.\n\n"


def told(lead: str, text: str) -> list[str]:
    return [figure.indicator for figure in figures(lead + text) if figure.char_start >= len(lead)]


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("From $4 billion in 2018 the surplus thus rose to $6 billion.", ["trade_balance"] * 2),
        ("From $43 billion in 2018, the import bill fell to $41 billion.", ["imports"] * 2),
        ("After $43 billion in 2018, imports reached only $41 billion.", ["imports"] * 2),
        ("After $2 million was paid to farmers, the surplus came to $6 million.", ["imports", "trade_balance"]),
        ("After a 4 percent fall in 2018, exports grew by 2 percent.", ["exports"] * 2),
        ("Having shrunk by 4 percent, its surplus swelled by 2 percent.", ["trade_balance"] * 2),
        (
            "Exports fell to $47 billion from $49 billion and the import bill to $41 billion.",
            ["exports"] * 2 + ["imports"],
        ),
        (
            "Zinc ($3 billion), tin ($2 billion) and tea ($1 billion) were the chief export commodities.",
            ["exports"] * 3,
        ),
        ("Zinc contributed $2 billion or 5% to exports, lead $1 billion.", ["exports"] * 3),
        ("Fish meal, at $2 billion, made up 5 percent of exports.", ["exports"] * 2),
        ("Zinc accounted for $2 billion, or 5%, of the country's exports.", ["exports"] * 2),
        ("With $2 billion, zinc made up 5% of exports.", ["exports"] * 2),
        ("Zinc cost $2 billion, while exports of lead fell.", ["imports"]),
        ("Exports rose by 2%. Fuels ($2 billion) make up 5% of its purchases.", ["exports", "imports", "imports"]),
        ("Exports rose by 2%. Zinc earned $2 billion as China cut its purchases.", ["exports", "exports"]),
        ("China holds 30% of foreign investment, followed by Spain with 18%.", ["investment"] * 2),
        ("China holds 30% of foreign investment, and exports rose by 18%.", ["investment", "exports"]),
        ("Trade came to $4 billion on the outbound and $3 billion on the inbound.", ["exports", "imports"]),
        ("First came fuel (30% on exports and 20% on imports).", ["exports", "imports"]),
        ("Fuel was to blame for the higher bill: it cost 9 per cent more.", ["imports"]),
        ("Exports fell by 2%. Chad took another 5% of it and for 8% of imports paid.", ["exports"] * 2 + ["imports"]),
        ("The wheat bill reached $600 million.", ["imports"]),
        ("On the export side copper took first place, at $9 billion.", ["exports"]),
    ],
)
def test_goods_are_a_part_of_the_flow_named_behind_them(text, indicators):
    assert told(LEAD, text) == indicators


@pytest.mark.parametrize(
    ("text", "indicator"),
    [
        ("At the Bergen auction 800 tonnes were sold.", "sales"),
        ("The Bergen Fish Exchange (BFX) traded 800 tonnes in May.", "exchange_trade"),
        ("Trading on the Ghana Commodity Exchange reached 1,200 tonnes of maize.", "exchange_trade"),
        ("In May 41 deals were made on the Ghana Commodity Exchange.", "exchange_trade"),
        ("Three deals were signed at the forum in Accra.", "documents"),
        ("According to the Rosario Grain Exchange, wheat production was 5 million tonnes.", "production"),
        ("Fish worth $2 million changed hands at the auctions of Bergen.", "sales"),
        ("Mowi opened a shop in Rome. The company sold 30,000 tonnes of salmon.", "sales"),
        ("Mowi opened a shop in Rome. The group shipped 30,000 tonnes of salmon.", "sales"),
        ("Mowi opened a shop in Rome. Norway shipped 30,000 tonnes of salmon.", "exports"),
        ("Fishermen got $300 million in 2019.", "sales"),
        ("Fishermen earned $300 million from exports.", "exports"),
        ("A mill in Porto has signed up for 900 tonnes.", "contracts"),
        ("Exports contracted 5 per cent.", "exports"),
        ("The country catches 3 per cent of the world's cod.", "production"),
        ("Three per cent of the world's cod is caught here.", "production"),
        ("State support for exporters will come to $2 million.", "other"),
        ("In 2019 some 300 trains left the country.", "freight"),
        ("Ten years before, the trade had brought in $200 million.", "exports"),
        ("Trade with Chile earned $2 million.", "trade_turnover"),
    ],
)
def test_what_is_sold_at_home_or_signed_for_has_not_left(text, indicator):
    assert told(VELVET, text) == [indicator]


def test_what_grows_behind_a_number_of_things_made_is_their_output_and_what_went_abroad_is_exports():
    text = "Norwegian yards built 9,300 boats in 2019, a rise of 5%; 8,200 were exported, 90% of them to Chile."
    found = [(each.indicator, each.product) for each in figures(VELVET + text)][2:]
    assert found == [("production", "boats")] * 2 + [("exports", "boats")] * 2


def test_the_composition_of_supplies_is_that_of_exports():
    text = "Peru's exports were $47 billion in 2019, its imports $41 billion. The structure of supplies changes little."
    assert [each.indicator for each in figures(f"{text} Ores made up 60 per cent.")][2:] == ["exports"]
    assert [each.indicator for each in figures(f"{text[:-16]} to Chile changed. Ores were 60% of them.")][2:] == [
        "exports"
    ]
    assert [each.indicator for each in figures(f"{text} Purchases changed: ores made up 6 per cent.")][2:] == [
        "imports"
    ]


def test_goods_are_named_by_the_branch_that_makes_them():
    text = "Cod made up 9 per cent, products of the food industry 6 per cent. Goods of plant origin took 5 per cent."
    assert [each.product for each in figures(VELVET + text)][3:] == [
        "products of the food industry",
        "goods of plant origin",
    ]


def test_firms_buy_on_the_exchange_that_is_told_of():
    text = (
        "BAKU, 9 September 2021. In August the Baku Commodity Exchange registered 80 deals. Foreign buyers spent $9 "
        "million. Firms from Turkey and Georgia took 700 tonnes of cotton. Azerbaijan imported 90 tonnes of wheat."
    )
    found = [(each.indicator, each.reporter, each.partner) for each in figures(text)]
    assert found[:2] == [("exchange_trade", "AZ", "_U")] * 2
    assert found[2:] == [("exchange_trade", "AZ", "GE_TR"), ("imports", "AZ", "W0")]


def test_goods_that_bring_in_foreign_exchange_are_exports():
    assert told(VELVET, "Cod brings in 6 per cent of the country's foreign exchange.") == ["exports"]


SUBJECT_AGAIN = [
    "Trade of Ghana with Togo was $14 million in 2019, exports making up $9 million; in 2018 it had been $12 million.",
    "Trade with Togo was $14 million in 2019, with $9 million of exports; $12 million in 2018.",
    "Trade with Togo came to $14 million, including imports of $5 million, while in 2018 it stood at $12 million.",
    "Trade of Ghana with Togo came to $14 million, including imports of $5 million; with Mali – $8 million.",
    "Ghana's trade was $90 million, of which Togo accounted for $14 million, including $9 million of exports; Mali for "
    "$8 million.",
]


@pytest.mark.parametrize("text", SUBJECT_AGAIN)
def test_behind_its_flows_a_sentence_goes_back_to_the_turnover_it_opened_with(text):
    assert [figure.indicator for figure in figures(text)][-1] == "trade_turnover"


def test_a_flow_goes_on_where_nothing_goes_back_to_the_turnover():
    text = "Trade with Togo was $14 million in 2019, with exports of $9 million against $8 million in 2018."
    assert [figure.indicator for figure in figures(text)] == ["trade_turnover", "exports", "exports"]
    text = (
        "Ghana's trade was $14 million in 2019; exports to Togo were $9 million; Mali took $3 million; Chad $2 million."
    )
    assert [figure.indicator for figure in figures(text)] == ["trade_turnover", *["exports"] * 3]


def test_a_goal_of_two_sides_is_one_of_their_trade_behind_another_clause():
    lead = "Trade of Chile with Laos was $3 million in 2019. "
    assert told(lead, "Tariffs will be cut, and the two countries hope to reach $5 million.") == ["trade_turnover"]


def test_a_share_told_again_goes_on_with_its_flow_and_not_with_the_sum_of_both():
    text = (
        "Trade of Peru with Mali rose by 12% in 2014. Exports came to $5 million, imports fell to $1 million.\n\n"
        "In 2010 the share of Mali in our exports was 1%. Today it stands at 3%."
    )
    assert [f.indicator for f in figures(text)][3:] == ["exports", "exports"]


USED = [
    ("Togo's trade with Mali grew 9 percent in 2017. Exports rose 5 percent, imports 7 percent. The specific weight of "
     "Mali made up 58 percent.", ["trade_turnover", "exports", "imports", "trade_turnover"]),
    ("Laos shipped 620 tons of milled rice abroad last year and booked $5 million for it.", ["exports", "exports"]),
    ("Fiji's exports came to $3 million in 2012, and 3,521 enterprises, 673 more than a year earlier, sold abroad.",
     ["exports", "enterprises", "enterprises"]),
    ("Traders sold $8 million worth of produce to Mali in 2012.", ["exports"]),
    ("Trade came to 60 million cedis ($5 million) worth of exports and 48 million cedis ($4 million) worth of imports.",
     ["exports", "exports", "imports", "imports"]),
    ("In 2012 Oman's exports paid for 73% of imports; in 2011 the ratio was 107%.", ["other", "other"]),
    ("Ginning capacity in Togo is to grow to 30,000 tonnes by 1999, for $12 million.", ["capacity", "investment"]),
    ("Net export sales of American wheat came to 380,100 tonnes in May 2012. Togo booked 9,840 tonnes. Exports reached "
     "610,200 tonnes.", ["contracts", "contracts", "exports"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "indicators"), USED)
def test_what_is_used_or_booked_is_not_yet_traded(text, indicators):
    assert [figure.indicator for figure in figures(text)] == indicators


def test_a_mark_that_is_passed_is_one_of_the_trade_told_before():
    lead = "Chile, Laos set sights on $9 million trade\n\nLIMA – Oct 12, 2024\n\nThey signed 11 accords. "
    rest = "\n\n" + "The summit went well. " * 200
    assert told(lead, f"The $4 million threshold is behind us.{rest}") == ["trade_turnover"]
    assert told(lead, f"The $4 million hall is behind us.{rest}") == ["other"]


def test_money_received_for_its_own_goods_is_of_exports():
    assert told("", "In 2009 Benin got $7 million for its tea and $3 million for its soap.") == ["exports"] * 2
