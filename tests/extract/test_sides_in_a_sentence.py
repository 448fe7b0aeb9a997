"""Who buys and who sells within a sentence, and which flow a clause speaks of: a text in, indicator and sides out."""

import pytest

from tests.extract.marked import figures, sides

LEAD = "LIMA, 3 May 1997. In 1996 Peru's exports came to $5.9 billion and its imports to $7.9 billion. "
PAIR = "Kenya and Uganda: trade grows\n\nTrade between Kenya and Uganda amounted to $900 million in 2018. "


def told(lead: str, text: str) -> list[str]:
    """Give indicator and sides of each figure behind the lead."""
    found = [figure for figure in figures(lead + text) if figure.char_start >= len(lead)]
    return [f"{figure.indicator} {figure.reporter}>{figure.partner}" for figure in found]


DEEDS = [
    (
        "On the other side the United States supplied 22 per cent of imports, Japan 14 per cent.",
        ["imports PE>US", "imports PE>JP"],
    ),
    ("Tin brought in $180 million; here China ($60 million) was the best buyer.", ["exports PE>W0", "exports PE>CN"]),
    ("Colombia is expected to buy goods for $40 million.", ["exports PE>CO"]),
    ("Ecuador, whose roads are open again, will take goods for $40 million.", ["exports PE>EC"]),
    ("Japan bought goods for $40 million and supplied goods for $90 million.", ["exports PE>JP", "imports PE>JP"]),
    ("Japan took 7 per cent of exports but sent 9 per cent of imports.", ["exports PE>JP", "imports PE>JP"]),
    ("A fifth of exports was absorbed by Germany.", ["exports PE>DE"]),
    ("A fifth of imports was supplied by Germany.", ["imports PE>DE"]),
    ("A tenth of the import bill was spent on Brazilian goods.", ["imports PE>BR"]),
    ("German machines for $60 million were bought.", ["imports PE>DE"]),
    ("Brazil, to which exports amounted to $150 million, is next.", ["exports PE>BR"]),
    ("Chile, whose share of exports is 2 per cent, is next.", ["exports PE>CL"]),
    ("To Japan went goods for $40 million.", ["exports PE>JP"]),
    ("Deliveries from Germany came to $40 million.", ["imports PE>DE"]),
    (
        "Exports to the main buyers went as follows: Chad: plus 4%, Mali: plus 5% and Togo: plus 6%.",
        ["exports PE>TD", "exports PE>ML", "exports PE>TG"],
    ),
    ("Exports to Peru’s EU partner countries came to $40 million.", ["exports PE>EU"]),
    ("Deliveries from Africa, such as Chad and Mali, came to $40 million.", ["imports PE>AFR"]),
    ("Deliveries from Africa from countries like Chad came to $40 million.", ["imports PE>AFR"]),
    ("Imports from European suppliers such as Malta rose to $40 million.", ["imports PE>Europe"]),
    ("Exports to Europe, including Malta, rose to $40 million.", ["exports PE>Europe"]),
    ("Exports to Asia were $40 million, mainly to Nepal ($30 million).", ["exports PE>Asia", "exports PE>NP"]),
    ("For wheat the country paid $40 million.", ["imports PE>W0"]),
    ("German roasters took 9 per cent of the coffee exports.", ["exports PE>DE"]),
    ("Buyers in France took goods for $40 million.", ["exports PE>FR"]),
    ("Japan is a good customer. It took $40 million of the exports.", ["exports PE>JP"]),
    ("Peru sold copper for $40 million in Belgium.", ["exports PE>BE"]),
    ("The list of buyers for Peruvian goods is headed by China ($40 million).", ["exports PE>CN"]),
    ("The main market for Peru's fish was Spain ($40 million).", ["exports PE>ES"]),
    ("The chief partners were Chile and Brazil; 9 per cent of exports went to Chile.", ["exports PE>CL"]),
    ("Chile and Brazil are partners of old, and 9 per cent of imports came from Chile.", ["imports PE>CL"]),
    ("Main destinations: Chile 9%. Main sources: Brazil 7%.", ["exports PE>CL", "imports PE>BR"]),
    ("Chile was the republic's second largest trading partner with $40 million.", ["trade_turnover PE>CL"]),
    ("Fuel was imported for $40 million, most of it from Chile and Brazil.", ["imports PE>W0"]),
    ("Fruit exports, the bulk of them to Spain, were $40 million.", ["exports PE>W0"]),
    ("China was the largest partner, taking 9 per cent.", ["exports PE>CN"]),
    ("China: $40 million; Chile: $30 million.", ["exports PE>CN", "exports PE>CL"]),
    ("Demand was weak in Spain, which took 900 tonnes.", ["exports PE>ES"]),
    ("Machinery cost $40 million.", ["imports PE>W0"]),
    ("Wheat, two thirds of which came from Canada, cost $354 million.", ["imports PE>CA", "imports PE>W0"]),
    ("Wool, half of which went to Italy, brought $35 million.", ["exports PE>IT", "exports PE>W0"]),
    ("The yards handed over 9 ships to Norway.", ["exports PE>NO"]),
    ("900 tonnes (+4%) of squid were shipped to Norway.", ["exports PE>NO", "exports PE>NO"]),
    ("Some $40 million (up 4%) worth of wool was bought from Chad.", ["imports PE>TD", "imports PE>TD"]),
    ("Peru exported $40 million (up by 4%) to Chad.", ["exports PE>TD", "exports PE>TD"]),
    (
        "Peru sold 900 tonnes (-4%) of wool to Chad and 700 tonnes (net weight) of tin to Mali.",
        ["exports PE>TD", "exports PE>TD", "exports PE>ML"],
    ),
    ("Exports of tin fell by 9% in weight. The yield was $40 million.", ["exports PE>W0", "exports PE>W0"]),
    ("Grapes bring in $40 million.", ["exports PE>W0"]),
    (
        "Exports rose by 4.9%, as sales to Chile grew by a tenth; imports fell by 7%.",
        ["exports PE>W0", "exports PE>CL", "imports PE>W0"],
    ),
    (
        "Exports to Chile rose by 4.9%, as those of tin grew by a tenth; imports fell by 7%.",
        ["exports PE>CL", "exports PE>CL", "imports PE>CL"],
    ),
    (
        "Germany supplied 4 million tonnes of cement, 41 per cent of what Peru imported.",
        ["exports DE>PE", "imports PE>DE"],
    ),
]


NEXT_FLOW = [
    "Imports fell 4% in 1998, and supplies of rice from Mali by 3%.",
    "Exports fell 4% in 1998, with sales to Mali 3% lower.",
    "Exports were $4 million in 1998, exports to Mali $3 million.",
]


@pytest.mark.parametrize("text", NEXT_FLOW)
def test_the_side_of_the_next_flow_is_none_of_the_first(text):
    assert sides(f"Togo fared badly. {text}") == ["TG>W0", "TG>ML"]


@pytest.mark.parametrize(("text", "expected"), DEEDS)
def test_who_buys_or_sells_is_the_partner_of_the_side_spoken_of(text, expected):
    assert told(LEAD, text) == expected


def test_goods_that_another_country_supplies_are_its_exports():
    assert told(PAIR, "Last year Uganda supplied 300 million kWh of electricity.") == ["exports UG>KE"]


PARTS = [
    ("The greater part, $700 million, was exports; imports came to $200 million.", ["exports", "imports"]),
    ("Most of it ($700 million) was exports.", ["exports"]),
    ("$700 million of this was accounted for by exports.", ["exports"]),
    ("Goods from the Ugandan side came to $200 million.", ["imports"]),
    ("Of this, $700 million went to Uganda and $200 million came back.", ["exports", "imports"]),
    ("In the other direction went maize and milk for $200 million.", ["imports"]),
    ("Exports accounted for 78% of it and imports for 22%.", ["trade_turnover", "trade_turnover"]),
]


@pytest.mark.parametrize(("text", "expected"), PARTS)
def test_a_part_of_the_turnover_is_the_flow_it_is_said_to_be(text, expected):
    assert told(PAIR, text) == [f"{flow} KE>UG" for flow in expected]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Exports exceeded imports by $90 million.", 90),
        ("Peru's sales abroad outstripped its purchases by $90 million.", 90),
        ("Imports came to $8 billion, exceeding exports by $90 million.", -90),
    ],
)
def test_what_one_flow_has_over_the_other_is_the_balance(text, value):
    figure = figures(LEAD + text)[-1]
    assert (figure.indicator, figure.value) == ("trade_balance", value * 1_000_000)


RETURNS = [
    (
        "Imports, of which the United States furnished 31 per cent, grew by 9 per cent.",
        "imports PE>US",
        "imports PE>W0",
    ),
    ("Exports, a fifth of which went to Japan, grew by 9 per cent.", "exports PE>JP", "exports PE>W0"),
    ("Imports (of which 31 per cent from Chile) reached $8 billion.", "imports PE>CL", "imports PE>W0"),
    ("Out of total exports of $5.9 billion Japan absorbed $390 million.", "exports PE>W0", "exports PE>JP"),
    ("Imports from Chile, of which oil made up a third, grew by 9 per cent.", "imports PE>CL", "imports PE>CL"),
]


@pytest.mark.parametrize(("text", "first", "second"), RETURNS)
def test_what_a_relative_clause_tells_is_over_with_it(text, first, second):
    assert told(LEAD, text) == [first, second]


DIRECTED = [
    ("German deliveries came to $330 million.", ["exports DE>PE"]),
    ("Under the contract Chile is to supply Peru with 30 thousand tonnes of apples.", ["exports CL>PE"]),
    ("Wheat, $90 million, is the second item among imports.", ["imports PE>W0"]),
    ("Kenya and Chile absorbed 4 and 5 per cent of exports.", ["exports PE>KE", "exports PE>CL"]),
    (
        "Half of the fish meal went to Vietnam, whose fish meal imports in 1997 had been 64 per cent Peruvian.",
        ["exports PE>VN", "imports VN>PE"],
    ),
    ("Most went to Spain, whose purchases of squid reached $70 million.", ["imports ES>PE"]),
    (
        "Exports to Chile came to $7 million, to Brazil $3 million; imports from them were $6 million and $4 million"
        " respectively.",
        ["exports PE>CL", "exports PE>BR", "imports PE>CL", "imports PE>BR"],
    ),
    (
        "Exports to Chile fell 7 per cent and those to Brazil 3 per cent. Imports of tin and cars fell 6 per cent and 4"
        " per cent respectively.",
        ["exports PE>CL", "exports PE>BR", "imports PE>W0", "imports PE>W0"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), DIRECTED)
def test_whose_flow_goes_where(text, expected):
    assert told(LEAD, text) == expected


CAUSES = [
    ("Imports fell 6 per cent to $7.4 billion because no shipment of oil arrived.", "imports"),
    ("Exports fell 6 per cent to $5.5 billion as buyers in Asia cut their purchases.", "exports"),
    ("Imports grew 6 per cent to $8.4 billion after deliveries of aircraft.", "imports"),
]


@pytest.mark.parametrize(("text", "flow"), CAUSES)
def test_a_cause_does_not_turn_the_flow(text, flow):
    assert told(LEAD, text) == [f"{flow} PE>W0"] * 2


LISTS = [
    "Exports were $67 million and imports $29 million; a year before they had been $64 million and $28 million.",
    "Exports and imports came to $67 million and $29 million, against $64 million and $28 million in 1995.",
    "In 1996 exports and imports were worth $67 million and $29 million; in 1995, $64 million and $28 million.",
    "Exports grew 4 per cent and imports 6; the figures for May were 3 and 5 per cent respectively.",
]


@pytest.mark.parametrize("text", LISTS)
def test_two_numbers_in_a_row_are_of_the_two_flows_told_before(text):
    assert told(LEAD, text) == ["exports PE>W0", "imports PE>W0"] * 2


SELLERS = [
    ("Bamburi Cement shipped 300 thousand tonnes to Uganda.", "sales"),
    ("Bamburi Cement exported 300 thousand tonnes to Uganda.", "exports"),
    ("The Athi River plant delivered 40 buses to Uganda.", "sales"),
    ("Bidco, on its own account, sold 20 thousand tonnes to Uganda.", "sales"),
    ("Kenya delivered 40 buses to Uganda.", "exports"),
]


@pytest.mark.parametrize(("text", "expected"), SELLERS)
def test_what_a_company_delivers_are_its_sales(text, expected):
    assert told(PAIR, text) == [f"{expected} KE>UG"]


@pytest.mark.parametrize(
    ("who", "expected"),
    [
        ("A shipper from Valparaiso said that the goal of $3 billion in 2015 was modest.", "CL>W0"),
        ('"We expect 4 percent more in 2013," said a large exporter from Valparaiso.', "CL>W0"),
        ("Exporters from Valparaiso shipped wine for $90 million.", "CL-VS>W0"),
    ],
)
def test_where_one_who_speaks_is_from_is_no_side(who, expected):
    assert sides(f"SANTIAGO, 3 May 2013. Chile sold wine for $2 billion in 2012.\n\n{who}")[-1] == expected


@pytest.mark.parametrize(
    "rest", ["against $2.80 in March", "and low-grown tea $2.90", "compared with $2.70 a year ago"]
)
def test_the_second_price_is_paid_where_the_first_is(rest):
    text = "COLOMBO, 20 May 2010. Sri Lanka sold 90,000 tonnes of tea in 2009, Kenya shipped 300,000 tonnes."
    assert sides(f"{text}\n\nFine tea fetched $4.10 a kilo in April, {rest}.")[-2:] == ["LK>_Z", "LK>_Z"]


def test_cattle_that_a_country_has_is_no_trade():
    assert told(PAIR, "Uganda has 14 million head of cattle.") == ["other UG>_Z"]


GOODS = [
    ("A surplus of $90 million was posted in May. Fishmeal gained 7 per cent.", ["trade_balance", "exports"]),
    ("The deficit was $90 million. Aircraft for $40 million explain most of it.", ["trade_balance", "imports"]),
    ("A sixth of the crude that Peru imports is Colombian.", ["imports"]),
    ("Nearly half of what the country sells abroad is copper.", ["exports"]),
    ("They were bought, in the main, by Japan ($40 million).", ["exports"]),
    ("Japan, which buys copper, was next with 4 per cent of exports.", ["exports"]),
    (
        "Imports rose 9 per cent, exports 4 per cent. In volume the gains were 8 and 3 per cent respectively.",
        ["imports", "exports", "imports", "exports"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), GOODS)
def test_goods_and_wholes_tell_the_flow(text, expected):
    lead = LEAD.replace(" and its imports to $7.9 billion", "") if text.startswith("They") else LEAD
    assert [each.split()[0] for each in told(lead, text)] == expected


SPOKEN = [
    ("Chile and Brazil are the chief buyers: between them they took 4 million tonnes.", ["exports PE>BR_CL"]),
    ("Of the exports to Asia Japan took 40 per cent.", ["exports PE>JP"]),
    (
        "Chile and Brazil, which supply 4 and 9 per cent of what Peru buys, came next.",
        ["imports PE>CL", "imports PE>BR"],
    ),
    ("Iraq was second, after China, which imported $5 million worth of them.", ["exports PE>CN"]),
    ("Copper made up 73 per cent of Peru's total exports.", ["exports PE>W0"]),
    ("Japan's bill was up by 9 per cent.", ["exports PE>JP"]),
]


@pytest.mark.parametrize(("text", "expected"), SPOKEN)
def test_who_deals_may_be_named_apart_from_the_verb(text, expected):
    assert told(LEAD.replace(" and its imports to $7.9 billion", ""), text) == expected


PARTLY = [
    ("Fishmeal worth $66 million was shipped, mostly to China (80 per cent).", ["exports PE>W0", "exports PE>CN"]),
    ("Its fishmeal went mainly to China, 80,000 tonnes, and Chile, 9,000 tonnes.", ["exports PE>CN", "exports PE>CL"]),
    ("Peru bought 600,000 tonnes of wheat, chiefly from Canada, for $80 million.", ["imports PE>W0", "imports PE>W0"]),
    ("Sales were 510 million kilos, to Chile above all (37 per cent).", ["exports PE>W0", "exports PE>CL"]),
    ("The Fisheries Council says that Peru shipped 3 million tonnes.", ["exports PE>W0"]),
    ("Cuba, which buys next to nothing from Haiti, took 12 per cent of its exports.", ["exports PE>CU"]),
    ("Cuba bought 300,000 bags of coffee and Chile 200,000.", ["exports PE>CU", "exports PE>CL"]),
]


@pytest.mark.parametrize(("text", "expected"), PARTLY)
def test_who_has_but_a_part_is_not_the_partner_of_the_whole(text, expected):
    assert told(LEAD.replace(" and its imports to $7.9 billion", ""), text) == expected


ABSOLUTE = [
    ("Imports grew by 9 per cent, with Chile supplying 13 per cent of the total.", ["imports PE>W0", "imports PE>CL"]),
    ("Fishmeal worth $90 million found its way to Chile.", ["exports PE>CL"]),
    ("Peru spent $3 billion on petroleum.", ["imports PE>W0"]),
    ("Chile cut its purchases by 30 per cent to $1 billion.", ["exports PE>CL"] * 2),
]


@pytest.mark.parametrize(("text", "expected"), ABSOLUTE)
def test_deeds_told_in_other_ways(text, expected):
    assert told(LEAD, text) == expected


def test_they_had_been_two_flows():
    lead = "SANTIAGO, 8 January 2001. Chile had exports of $18.2 billion in 2000 and imports of $16.7 billion. "
    text = "The year before they had been $15.6 billion and $14.0 billion."
    assert told(lead, text) == ["exports CL>W0", "imports CL>W0"]


NAMED = [
    ("Chile, Bolivia and Ecuador together took 60 per cent of exports.", ["exports PE>BO_CL_EC"]),
    ("Chile and Brazil are the main destinations, taking between them 71 per cent.", ["exports PE>BR_CL"]),
    ("Chile came second in exports with 17 per cent.", ["exports PE>CL"]),
    (
        "China was the largest buyer, taking $57 million of the goods, and also the largest supplier at $32 million.",
        ["exports PE>CN", "imports PE>CN"],
    ),
    ("Kernels are bought by Italy and Chile; Italy's part is 41 per cent.", ["exports PE>IT"]),
    ("Peruvian imports into Chile reached $40 million.", ["imports CL>PE"]),
    ("Peru, the world's third largest exporter, shipped 3 million tonnes.", ["exports PE>W0"]),
    ("Net exports of diamonds came to $4 million.", ["exports PE>W0"]),
]


@pytest.mark.parametrize(("text", "expected"), NAMED)
def test_what_a_country_is_called_tells_its_part(text, expected):
    assert told(LEAD.replace(" and its imports to $7.9 billion", ""), text) == expected


BOTH = [
    ("Total trade, exports plus imports, was $14 billion.", ["trade_turnover"]),
    ("Exports fell $2 billion short of imports.", ["trade_balance"]),
    ("That left a hole of $2 billion.", ["trade_balance"]),
    ("Importers paid $8 billion for their goods.", ["imports"]),
    ("Export prices fell by 5 per cent but volumes rose by 9 per cent.", ["other", "exports"]),
]


@pytest.mark.parametrize(("text", "expected"), BOTH)
def test_both_flows_and_what_is_between_them(text, expected):
    assert [each.split()[0] for each in told(LEAD, text)] == expected


SHARED = [
    (
        "Exports accounted for 78% of it, or $700 million, imports for 22% ($200 million).",
        ["trade_turnover", "exports", "trade_turnover", "imports"],
    ),
    ("Kenyan deliveries accounted for two thirds of that.", ["trade_turnover"]),
]


@pytest.mark.parametrize(("text", "expected"), SHARED)
def test_shares_of_the_turnover_and_what_they_amount_to(text, expected):
    assert told(PAIR, text) == [f"{flow} KE>UG" for flow in expected]


FORMER = [
    ("Chile and Ecuador together bought 64 per cent of the former and supplied 53 per cent of the latter.", "CL_EC"),
]


@pytest.mark.parametrize(("text", "partner"), FORMER)
def test_the_former_and_the_latter_are_the_two_flows(text, partner):
    assert told(LEAD, text) == [f"exports PE>{partner}", f"imports PE>{partner}"]


PROMISED = [
    ("Libya has promised to buy 60 million dinars worth this year.", ["exports TN>LY"]),
    ("Libya is to take Tunisian goods worth 60 million dinars.", ["exports TN>LY"]),
]


@pytest.mark.parametrize(("text", "expected"), PROMISED)
def test_what_another_is_to_buy(text, expected):
    assert told("TUNIS, 3 March 1989. Tunisian exports rose 9 pct to 1.9 billion dinars in 1988. ", text) == expected


WORDS = [
    ("Trade picked up by 9 per cent.", ["trade_turnover"]),
    ("Net trade was $2 billion.", ["trade_balance"]),
    ("By sector, farms sold $2 billion abroad, manufacturing $3 billion, mining $4 billion.", ["exports"] * 3),
    (
        "The deficit grew 5 per cent to $2 billion as car imports jumped by a third.",
        ["trade_balance"] * 2 + ["imports"],
    ),
    ("Gold exports fell by $7 million; rice went the other way, gaining $3 million.", ["exports"] * 2),
]


@pytest.mark.parametrize(("text", "expected"), WORDS)
def test_words_that_do_not_mean_what_they_seem_to(text, expected):
    assert [each.split()[0] for each in told(LEAD, text)] == expected


ELSEWHERE = [
    ("Peru bought 12 per cent of its imports in Chile and 13 per cent in Brazil.", ["imports PE>CL", "imports PE>BR"]),
    (
        "Chilean partners bought goods for $9 million, Brazilian ones for $4 million.",
        ["exports PE>CL", "exports PE>BR"],
    ),
    ("Chile sent Peru 12 per cent of all its imports.", ["imports PE>CL"]),
]


@pytest.mark.parametrize(("text", "expected"), ELSEWHERE)
def test_where_goods_are_bought_and_whose_ones_buy(text, expected):
    assert told(LEAD, text) == expected


CAUSED = [
    ("Peru's trade with Chile came to $100 million, including Peruvian exports of $86 million.", "exports PE>CL"),
    (
        "Peru sold Chile goods for $9 million, and the surplus was $7 million due to supplies from Peru of fish.",
        "PE>CL",
    ),
]


@pytest.mark.parametrize(("text", "last"), CAUSED)
def test_the_exports_that_a_turnover_includes_and_what_made_a_surplus_are_the_seller_s(text, last):
    assert told(LEAD, text)[-1].endswith(last)


DATED = [
    ("Half of Chile's wine exports in 2011 were taken by Mali.", ["exports CL>ML"]),
    ("Almost 52% of all exports of Tomsk region in 2011 was bought by Fiji.", ["exports RU-TOM>FJ"]),
]


@pytest.mark.parametrize(("text", "expected"), DATED)
def test_a_year_parts_no_clause_from_its_partner(text, expected):
    assert told("", text) == expected


GAPPED = [
    (
        "52% of all exports of Tomsk region was bought by Fiji, 10.6% by France, a tenth by Mali and 7.5% by Chad.",
        ["exports RU-TOM>FJ", "exports RU-TOM>FR", "exports RU-TOM>ML", "exports RU-TOM>TD"],
    ),
    (
        "Oman bought rice for $20 million: half was supplied by Peru, a third by Mali.",
        ["imports OM>W0", "imports OM>PE", "imports OM>ML"],
    ),
    (
        "Oman sold dates for $20 million: half was shipped to Peru, a third to Mali.",
        ["exports OM>W0", "exports OM>PE", "exports OM>ML"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), GAPPED)
def test_what_is_done_by_one_is_done_by_the_next(text, expected):
    assert told("", text) == expected
    assert {figure.measure for figure in figures(text) if figure.unit == "percent"} == {"share"}


ASIDES = [
    (
        "In May 2011 Peru's beef sales abroad reached $2 million. Chad, destination of 58% of it, bought 27% less.",
        ["exports PE>W0", "exports PE>TD", "exports PE>TD"],
    ),
    (
        "Kenya imported rice for $212 million. Togo, which has a share of 58%, supplied 27% more.",
        ["imports KE>W0", "imports KE>TG", "imports KE>TG"],
    ),
    ("Chad, Mali and the Gambia bought half of Kenya's exports of tea.", ["exports KE>GM_ML_TD"]),
    (
        "Kenya's tea earnings fell to $136 million. Mali remained No. 1 with 9 mn kg, followed by Chad with 7 mn kg.",
        ["exports KE>W0", "exports KE>ML", "exports KE>TD"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ASIDES)
def test_who_acts_behind_what_is_set_apart(text, expected):
    assert told("", text) == expected


def test_units_go_on_across_money_in_brackets():
    text = "Oman sold 5.5 thousand tonnes of dates to Mali ($33 million), 1.7 thousand to Chad ($11 million)."
    assert [figure.unit for figure in figures(text)] == ["t", "USD", "t", "USD"]


def test_those_of_another_begin_the_clause_of_the_next_number() -> None:
    text = "In 2013 exports of Malta fell by 20%. Imports decreased by 9%, those from the EU 3 times."
    found = figures(text)
    assert [(figure.reporter, figure.partner) for figure in found] == [("MT", "W0"), ("MT", "W0"), ("MT", "EU")]
    assert found[2].value < 0


def test_goods_of_a_name_come_from_there() -> None:
    text = "OTTAWA - Canada's gap with the U.K. was $2 billion in 2011, though purchases of U.K. goods fell by 3 pct."
    assert [(figure.reporter, figure.partner) for figure in figures(text)] == [("CA", "GB")] * 2


def test_who_leads_the_buyers_is_not_all_of_them() -> None:
    text = "The six largest markets, led by Chile, Bolivia and Panama, received 80 percent of Peru's fishmeal in 2011."
    assert [(figure.reporter, figure.partner) for figure in figures(text)] == [("PE", "W0")]


def test_trade_with_all_countries_is_with_the_world_beside_that_with_one() -> None:
    text = (
        "DHAKA, 3 May 2012. Onions from India are cheap. Bangladesh's imports of onions from India doubled to 2 million"
        " tonnes in 2011. Imports from all countries rose 40% to 3 million."
    )
    found = figures(text)
    assert [(figure.partner, figure.value) for figure in found] == [
        ("IN", 100),
        ("IN", 2_000_000),
        ("W0", 40),
        ("W0", 3_000_000),
    ]


def test_bullets_whose_names_a_dash_sets_apart_are_partners() -> None:
    text = (
        "Argentine wine exports rose 4 per cent to $800 million in 2019. The top markets:\n\n"
        "* Brazil – value up $28 million (57 per cent).\n* Denmark – US$24.9 million, ahead by 14 per cent.\n"
    )
    assert sides(text) == [*["AR>W0", "AR>W0", "AR>BR", "AR>BR", "AR>DK", "AR>DK"]]


def test_who_buys_a_part_of_the_goods_of_another_takes_its_exports() -> None:
    found = figures("The EU bought 30 percent of Ghana's cocoa in 2005, Japan 20 percent.")
    assert [f"{f.indicator} {f.reporter}>{f.partner}" for f in found] == ["exports GH>EU", "exports GH>JP"]


@pytest.mark.parametrize("verb", ["brought", "showed", "comprised"])
@pytest.mark.parametrize("goods", ["", "in tea "])
def test_what_the_trade_with_another_comes_to_is_of_the_one_whose_it_is(verb: str, goods: str) -> None:
    found = figures(f"Oman's trade {goods}with Mali {verb} exports of $7 million and imports of $5 million in 2011.")
    assert [f"{f.indicator} {f.reporter}>{f.partner}" for f in found] == ["exports OM>ML", "imports OM>ML"]
