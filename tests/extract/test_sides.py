"""Who trades with whom: a text in, reporter and partner of its figures out."""

import pytest

from tests.extract.marked import figures, sides

ONE = [
    ("In 2014 exports from Kenya to Uganda were $600 million.", "KE>UG"),
    ("In 2014 Kenya's exports to Uganda were $600 million.", "KE>UG"),
    ("In 2014 Kenyan exports to Uganda were $600 million.", "KE>UG"),
    ("In 2014 Kenya exported goods worth $600 million to Uganda.", "KE>UG"),
    ("In 2014 exports of Kenya were $600 million.", "KE>W0"),
    ("In 1986 imports of Portugal from France were worth $600 million.", "PT>FR"),
    ("In 1986 Portugal imported goods worth $600 million from France.", "PT>FR"),
    ("In 1986 Portuguese imports from France rose by 4%.", "PT>FR"),
    ("In 1986 Portugal imported $600 million worth of France's butter.", "PT>FR"),
    ("In 1986 Portugal bought France's butter for $600 million.", "PT>FR"),
    ("In 1986 France was the main vendor of butter to Portugal, with $600 million.", "PT>FR"),
    ("In 1986 Portugal was the leading purchaser of French butter, with $600 million.", "FR>PT"),
    ("In 1986 Portugal's imports out of France rose by 4%.", "PT>FR"),
    ("In 1986 shipments out of Portugal to France rose by 4%.", "PT>FR"),
    ("In 1999 trade between Nepal and India was $600 million.", "NP>IN"),
    ("In 1999 Nepal's trade with India was $600 million.", "NP>IN"),
    ("In 1999 Nepal's trade deficit with India was $600 million.", "NP>IN"),
    ("In 2022 exports of Vietnam to the European Union came to €40 billion.", "VN>EU"),
    ("In 2022 exports of Thailand to ASEAN came to $60 billion.", "TH>ASEAN"),
    ("In 2016 India accounted for 60% of imports of Nepal.", "NP>IN"),
    ("In 2019 exports of the Gomel Region to Poland were $90 million.", "BY-HO>PL"),
]


@pytest.mark.parametrize(("text", "expected"), ONE)
def test_the_words_around_an_area_give_its_role(text, expected):
    assert sides(text) == [expected]


CARRIED = [
    ("In 2014 exports of Kenya to Uganda were $60 million. Imports were $20 million.", ["KE>UG", "KE>UG"]),
    (
        "In 2014 Kenya traded with Uganda for $80 million. The two countries traded for $70 million in 2013.",
        ["KE>UG"] * 2,
    ),
    ("In 2014 exports of Kenya to Uganda were $60 million, to Rwanda $40 million.", ["KE>UG", "KE>RW"]),
    ("Peru and Chile: trade grows\n\nIn 2014 mutual trade reached $60 million.", ["PE>CL"]),
    ("In 2014 exports of Kenya were $60 million. This country's imports were $90 million.", ["KE>W0", "KE>W0"]),
]


@pytest.mark.parametrize(("text", "expected"), CARRIED)
def test_sides_go_on_until_others_are_named(text, expected):
    assert sides(text) == expected


LISTED = [
    (
        "Chile's wine goes north\n\nIn 2014 Mexico bought Chilean wine for $40 million, Cuba for $10 million. "
        "Exports of copper were $40 billion.",
        ["CL>MX", "CL>CU", "CL>W0"],
    ),
    (
        "Kenya's trade with Uganda\n\nIn 2014 Kenya exported goods for $600 million to Uganda. "
        "Total exports of Kenya were $6 billion. Imports were $18 billion.",
        ["KE>UG", "KE>W0", "KE>W0"],
    ),
    (
        "Trade with Peru at a low\n\nIn January 2015 exports of goods from Chile fell by 8%. Bolivia, Brazil and China "
        "are other markets. Exports amounted to $6 billion.",
        ["CL>W0", "CL>W0"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), LISTED)
def test_the_partner_of_an_item_or_a_headline_is_not_that_of_total_trade(text, expected):
    assert sides(text) == expected


ACTING = [
    ("Sweden leads with $40 million.", "NO>SE"),
    ("Poland had 16% of exports.", "NO>PL"),
    ("Denmark was good for 9 per cent of this sum.", "NO>DK"),
    ("Sweden exported $70 million.", "SE>W0"),
    ("Finland's exports were $60 million.", "FI>W0"),
]


@pytest.mark.parametrize(("text", "expected"), ACTING)
def test_who_acts_in_a_text_about_the_trade_of_another_is_its_partner(text, expected):
    lead = "Norway sells more fish\n\nOSLO, 3 May 2014. Exports of Norway were $90 million in March."
    assert sides(f"{lead} {text}") == ["NO>W0", expected]


ASIDE = [
    ("Coal did badly: since the Peruvian ban sales have been down to $60 million.", "NO>W0"),
    ("Peruvian buyers took $60 million worth.", "NO>PE"),
    ("The Peruvian share rose to 16%.", "NO>PE"),
    ("Of all deliveries 71% stayed within the EU.", "NO>EU"),
    ("In December exports came to $60 million.", "NO>W0"),
    ("Exports to all markets came to $60 million.", "NO>W0"),
]


@pytest.mark.parametrize(("text", "expected"), ASIDE)
def test_what_an_adjective_qualifies_gives_the_role_of_its_area(text, expected):
    lead = "Norway sells more fish\n\nOSLO, 3 May 2014. Exports were $90 million in March. To Poland went $9 million."
    assert sides(f"{lead} {text}")[-1] == expected


OWN_ACCOUNT = [
    ("Exports of the EU were €90 million in 2014. Italy (€30 million) led.", ["EU>W0", "IT>W0"]),
    ("World exports were $90 billion in 2014. World imports rose. Canada had $3 billion.", ["W0>W0", "CA>W0"]),
]


@pytest.mark.parametrize(("text", "expected"), OWN_ACCOUNT)
def test_a_member_of_a_group_is_told_of_on_its_own_account(text, expected):
    assert sides(text) == expected


def test_the_place_where_a_report_is_written_is_no_side():
    assert sides("SANTOS, June 4, 1987 - Exports of Brazil were $90 million in May.") == ["BR>W0"]


def test_sides_that_nobody_names_are_not_stated():
    assert sides("In 2014 exports were $60 million.") == ["_U>_U"]


@pytest.mark.parametrize(
    "told",
    [
        "Irish exporters have come home from Qatar with orders of $6 million in their books.",
        "An Irish trade mission returned from Qatar with contracts worth $6 million.",
        "Irish yards won orders of $6 million from Qatar.",
        "Irish brewers brought back orders for $6 million from Qatar.",
    ],
)
def test_those_who_bring_orders_home_supply(told):
    assert sides(f"DUBLIN, 3 May 2014. {told}") == ["IE>QA"]


def test_those_who_place_an_order_are_supplied():
    assert sides("DUBLIN, 3 May 2014. Irish yards placed orders of $6 million with a mill from Spain.") == ["ES>IE"]


def test_trade_inside_a_group_has_the_group_on_both_sides():
    assert sides("In 2014 trade within ASEAN was $600 billion.") == ["ASEAN>ASEAN"]


@pytest.mark.parametrize(
    ("text", "held"), [("exports of Peru to Chile were", "own words"), ("exports were", "in force")]
)
def test_the_trace_tells_whether_the_sides_are_of_the_sentence(text, held):
    [figure] = figures(f"In 2014 {text} $60 million.")
    assert figure.trace["sides"] == held


PARTS = [
    ("Sweden's part was 12%.", "NO>SE"),
    ("The Finnish portion came to 8 per cent.", "NO>FI"),
    ("Denmark's orders were up 1.5 times.", "NO>DK"),
    ("Poland remained in the first place: $30 million.", "NO>PL"),
    ("Sales to Chile rose by 4%, and Peru took $5 million.", "NO>PE"),
    ("Trade with Peru shrank thanks to Swedish buyers by 4%.", "NO>PE"),
    ("Proceeds from Chile were almost $9 million.", "NO>CL"),
    ("Sales to the world at large were $95 million.", "NO>W0"),
]


@pytest.mark.parametrize(("text", "expected"), PARTS)
def test_who_has_a_part_in_the_trade_of_another_is_its_partner(text, expected):
    lead = "BERGEN, 3 May 2014. Exports of Norway to all markets were $90 million in March."
    assert sides(f"{lead} {text}")[-1] == expected


INSIDE = [
    ("Malaysia provided 30% of the sum, Vietnam 24.8%.", ["MY>ASEAN", "VN>ASEAN"]),
    ("Sales within the bloc contracted by 10%.", ["ASEAN>ASEAN"]),
    ("Intra-exports of ASEAN rose by 10%.", ["ASEAN>ASEAN"]),
    ("Malaysia sold goods for $30 billion to other ASEAN states.", ["MY>ASEAN"]),
    ("Malaysia's exports within the bloc came to $30 billion.", ["MY>ASEAN"]),
]


@pytest.mark.parametrize(("text", "expected"), INSIDE)
def test_inside_a_group_a_member_trades_with_the_group(text, expected):
    assert sides(f"In 2014 trade within ASEAN was $600 billion. {text}")[1:] == expected


def test_these_countries_are_those_told_before():
    text = "In 2014 Kenya's trade with the EAC was $6 billion. Tea made up 20% of exports to these countries."
    assert sides(text) == ["KE>EAC", "KE>EAC"]


BACK = [
    ("Exports to Peru were $90 million. That was 29% of exports; Bolivia had 16%.", ["CL>PE", "CL>PE", "CL>BO"]),
    ("Trade with Peru was $90 million. Its share in foreign trade was 5%.", ["CL>PE", "CL>PE"]),
    ("Trade with Peru was $90 million. Overseas trade as such came to $900 million.", ["CL>PE", "CL>W0"]),
    ("The share of Peru in exports went down to 5%.", ["CL>PE"]),
    ("Trade with the EU totalled $90 million; the United States paid $60 million.", ["CL>EU", "CL>US"]),
]


@pytest.mark.parametrize(("text", "expected"), BACK)
def test_what_points_back_has_the_sides_told_before(text, expected):
    assert sides(f"SANTIAGO, 3 May 2014. In March Chile's exports were $95 million. {text}")[1:] == expected


def test_an_ambassador_met_by_a_minister_with_a_long_name_is_the_guest():
    lead = "It was discussed at a meeting between Georgia's Prime Minister Aleksandre Tchavtchanidze and the Chilean"
    assert sides(f"{lead} ambassador, Juan Rios. In 2020 mutual trade grew by 4%.") == ["GE>CL"]


def test_importers_of_what_one_sells_have_a_share_of_its_exports_or_import_it():
    text = "Peru exported 9 tons of tea in May 2018. The major importers of Peruvian tea were"
    assert sides(f"{text} Chile (5%) and Togo (3%).")[1:] == ["PE>CL", "PE>TG"]
    told = figures(f"{text} Chile ($5 million) and Togo ($3 million).")[1:]
    assert [(f.indicator, f.reporter, f.partner) for f in told] == [("imports", "CL", "PE"), ("imports", "TG", "PE")]


def test_the_others_have_what_is_left_of_a_hundred_percent():
    text = "In 2018 the CIS countries' share in Peru's trade reached 37 percent, while other countries' - 63 percent."
    assert sides(text) == ["PE>CIS", "PE>W0"]


def test_a_share_of_what_another_sells_goes_where_it_is_told_to_go():
    text = "In 2006 Niger exported 7 percent to Togo, while 8 percent of Mali's exports went to Chad and 5 to Togo."
    assert sides(text) == ["NE>TG", "ML>TD", "ML>TG"]


def test_two_that_have_increased_their_trade_are_told_in_their_order():
    assert sides("Chad and Kenya have increased their mutual trade by $9 million in 2021.") == ["TD>KE"]


def test_goods_of_another_behind_a_comma_are_of_a_clause_of_their_own():
    text = "In 2019 Peru's trade with Chile was $9 million. Peruvian goods for $5 million were sold to the neighbouring"
    assert sides(f"{text} country, Chilean goods worth $4 million were imported.")[1:] == ["PE>CL", "PE>CL"]


def test_who_ships_before_anything_is_told_does_so_on_its_own_account():
    text = "SOYA: ARGENTINA, BRAZIL AND THE REST\n\nBrazil shipped 7 million tonnes in May 2014. China took half of it."
    assert sides(text) == ["BR>W0", "BR>CN"]


def test_each_item_of_a_digest_has_its_own_country():
    text = "Trade notes, May 2018\n\n• PERU. Exports were $4 billion.\n• CHILE. Copper exports were $3 billion."
    assert sides(text) == ["PE>W0", "CL>W0"]


ASKED = [
    ("your companies sold us goods for $40 million", "GE>UA"),
    ("our exports were $40 million", "UA>GE"),
]


@pytest.mark.parametrize(("text", "expected"), ASKED)
def test_an_ambassador_speaks_for_the_country_that_sent_him(text, expected):
    lead = "Tbilisi, 9 March 2021. – Mr Ambassador, how is trade between Georgia and Ukraine?"
    assert sides(f"{lead}\n\n– In 2020 {text}.") == [expected]
