"""Texts on one country after another: digests and round-ups in, whose trade each section tells out."""

import pytest

from tests.extract.marked import figures, sides

HEADED = [
    (
        "20 October 2009\n\nPeru's exports fell in September 2009.\n* Asia: The deficit was $4 million. Exports rose by"
        " $2 million.\n* Europe: The deficit was $1 million. Exports rose by $3 million and imports by $1 million.\n"
        "* Africa: The surplus was $5 million. Exports rose by $6 million.",
        ["PE>Asia", "PE>Asia", "PE>Europe", "PE>Europe", "PE>Europe", "PE>AFR", "PE>AFR"],
    ),
    (
        "NORDIC NOTES\n\nNorway\n\nExports fell by 12% in May 2016.\n\nSweden\n\nImports came to SEK 100 bn, exports to"
        " 110 bn.",
        ["NO>W0", "SE>W0", "SE>W0"],
    ),
    (
        "Andes monthly\n\nEcuador\n• Banana exports earned $200 million in May 2016.\n\nBolivia\n• The deficit"
        " was $90 million.",
        ["EC>W0", "BO>W0"],
    ),
    (
        "Turkey's trade with the Maghreb, 2014\n\nTurkey's exports to Africa were worth $13 billion in 2014.\n\nTunisia"
        "\n\nExports came to $900 million.\n\nMorocco\n\nImports were $600 million.",
        ["TR>AFR", "TR>TN", "TR>MA"],
    ),
    (
        "Where the tyres go\n\nThai tyre exports reached 5 billion baht in 2014.\n\nChina\n\nA gain of 15% to 1.3"
        " billion baht.\n\nEgypt\n\nSales fell by 4%.",
        ["TH>W0", "TH>CN", "TH>CN", "TH>EG"],
    ),
    (
        "Spices this month\n\nIndian pepper scarce\nExports fell by 9% in May 2003.\n\nMalagasy vanilla dear\nExports"
        " earned $20 million.",
        ["IN>W0", "MG>W0"],
    ),
]
DATED = [
    (
        "MORE PERUVIAN FISH MEAL\nLIMA. Exports of fish meal rose by 9% in May 2003.\n\nFEWER DANISH PIGS\nCOPENHAGEN."
        " Exports of pigs fell by 2%. Germany took half.",
        ["PE>W0", "DK>W0", "DK>DE"],
    ),
    (
        "Nairobi – Tea exports earned $110 million in May 2003.\n\nKampala – Coffee exports were 200,000 bags.",
        ["KE>W0", "UG>W0"],
    ),
]
IN_TURN = [
    (
        "Ljubljana, 3 May 2010\n\nSlovenian exports fell by 19% in 2009. Imports were €17 billion.\n\nHungarian exports"
        " fell by 13%. A surplus of €5 billion remained.",
        ["SI>W0", "SI>W0", "HU>W0", "HU>W0"],
    ),
    (
        "In Uzbekistan exports were $6 billion in 2006. Cotton made up a fifth.\n\nIn Kazakhstan, exports were $46"
        " billion. Imports rose by 35%.",
        ["UZ>W0", "UZ>W0", "KZ>W0", "KZ>W0"],
    ),
]


def test_a_buyer_is_one_too_whose_number_is_told_in_words():
    text = (
        "Peru shipped 30,000 tonnes of cotton in 2012.\n\nWho buys it?\n– Germany: 2,000 tonnes\n– Chile: three times"
    )
    assert sides(f"{text} as much as in 2011\n– Italy: a third of the tonnage of 2011")[1:] == [
        "PE>DE",
        "PE>CL",
        "PE>IT",
    ]


def test_whose_turnover_a_list_tells_is_traded_with_and_an_aside_ends_with_its_item():
    text = (
        "Peru's exports came to $9 billion in 2012, its trade to $16 billion.\n\nThe main partners in Asia are:\n"
        "– Japan: trade of $800 million (+4%);\n– Laos: $90 million, of which $70 million was the export of tin;\n"
        "– Nepal: $60 million (-3%).\n"
    )
    assert [f"{f.indicator} {f.reporter}>{f.partner}" for f in figures(text)[2:]] == [
        *["trade_turnover PE>JP"] * 2,
        *["trade_turnover PE>LA", "exports PE>LA"],
        *["trade_turnover PE>NP"] * 2,
    ]


def test_numbers_behind_names_go_on_with_the_flow_the_goods_and_the_year_told_of():
    lead = "World tea exports were 140,000 tonnes in December 2012, 4% more than in December 2011. That makes "
    year = "1.8 million tonnes for the whole of 2012, 3% up on 2011.\n\n"
    items = "- Kenya: 430,000 tonnes (+2%).\n- Oman: 32,000 (-3%).\n- Peru: a 5,000-tonne surplus of imports.\n"
    *found, last = figures(lead + year + items)[4:]
    assert [f.reporter for f in found] == ["KE", "KE", "OM", "OM"]
    assert {(f.indicator, f.product, str(f.period_start)) for f in found} == {("exports", "tea", "2012-01-01")}
    assert last.indicator != "exports"


@pytest.mark.parametrize(("text", "expected"), HEADED)
def test_a_section_is_of_the_country_that_heads_it_or_of_the_trade_with_it(text, expected):
    assert sides(text) == expected


@pytest.mark.parametrize(("text", "expected"), DATED)
def test_an_item_of_a_digest_is_of_the_country_where_it_is_written(text, expected):
    assert sides(text) == expected


@pytest.mark.parametrize(("text", "expected"), IN_TURN)
def test_a_paragraph_that_begins_with_another_s_own_trade_goes_on_with_it(text, expected):
    assert sides(text) == expected


def test_what_is_imported_into_the_country_is_bought_by_it():
    text = "Kolkata, 3 May 2003. India shipped 98 million kg of tea in 2002. Imports into the country rose 9%."
    assert sides(text)[-1] == "IN>W0"
