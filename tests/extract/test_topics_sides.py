"""From which side a text speaks, and whether of a pair, a region, a group or the world: texts in, topics out."""

import pytest

from extract.layout.segments import segments
from extract.topics import topics
from tests.extract.marked import sides

SEEN_FROM = [
    ("Peru's imports of Chadian goods fell in 2008. Purchases of cotton were down to $9 million.", ("PE", "TD")),
    ("Cuba and Norway in figures\n\nTurnover in 2013: $34 million. Cuban exports were worth $4 million.", ("CU", "NO")),
    (
        "LIMA, 10 April 2014\n\nQ: Are you content, Mr Ambassador?\nA: Yes. Korea and Peru traded goods for $2"
        " billion."
        " We sold you cars for $1 billion.",
        ("KR", "PE"),
    ),
    (
        "Tuesday, 4 June 2013 | The Lima Gazette\n\nPeru's ambassador in Oslo, Carlos Diaz, on copper and cod.\n\n"
        "– Mr Ambassador, how does trade go?\n– It came to $42 million; $12 million of that was our export.",
        ("PE", "NO"),
    ),
    (
        "OSLO, 9 April 2019. The deputy minister of foreign trade of Cuba has come to Norway. Trade with Cuba stood at"
        " $34 million. Norwegian exports did not exceed $10 million.",
        ("NO", "CU"),
    ),
    (
        "Tea growers shipped goods worth ₦9 billion last year. Ghana and Benin were the main buyers. Ghana imported 9"
        " tonnes of tea, Benin 4 tonnes.",
        ("NG", None),
    ),
    (
        "Tea growers shipped goods worth ₹9 crore last year.\n\nPeru was the main importer.\n\nPeru bought 4 tons.",
        ("IN", None),
    ),
    (
        "Peru's tea growers shipped goods worth ₹9 crore to India last year.",
        ("PE", "IN"),
    ),
    (
        "UZHHOROD, 19 February. Turnover of Ukraine with Hungary was $2 billion. Hungary's share in the exports was"
        " 8%."
        " The share of Hungary in the imports was 4%.",
        ("UA", "HU"),
    ),
    (
        "Ambassador: Kazakhstan wants our mangoes\n\nAmbassador of Pakistan to Kazakhstan gave an interview. Trade"
        " made"
        " $90 million last year. Exports rose by a third.",
        ("PK", "KZ"),
    ),
    (
        "Minister receives ambassador\n\nASTANA, 4 May 2019. The Minister of Trade of Kazakhstan met with the"
        " ambassador of Hungary. Turnover between the two countries stood at $120 million.",
        ("KZ", "HU"),
    ),
    (
        "Vietnam trade sets record\n\nWARSAW, 3 March 2020. Polish sales to Vietnam reached $400 million. Imports from"
        " Vietnam passed $3 billion.",
        ("PL", "VN"),
    ),
    (
        "Turkish delegation in Tbilisi\n\nA delegation of Turkish businessmen visited Tbilisi on Monday. Trade between"
        " Georgia and Turkey was $1.4 billion. Georgian exports made up $200 million.",
        ("GE", "TR"),
    ),
    (
        "13.07.2020 | Yerevan | Press service\n\nIran is interested\n\nTrade with Iran amounted to $400 million. Iran"
        " wants to buy more. Exports totalled $84 million.",
        ("AM", "IR"),
    ),
    (
        "HANOI (VNA) - Belarus wants to expand trade with Vietnam, the Belarusian ambassador told reporters. Two-way"
        " trade reached $170 million.",
        ("VN", "BY"),
    ),
    (
        "Trade between Slovenia and Croatia\n\nSlovenian companies sold goods worth 3 billion euros in Croatia."
        " Croatia"
        " was the third largest market.",
        ("SI", "HR"),
    ),
]
WHOLE = [
    (
        "Pills for America swell Danish surplus\n\nDenmark shipped goods worth DKK 9 billion in May. US firms paid 2"
        " billion. Imports rose.",
        "DK",
    ),
    (
        "Latin America: exports to fall again\n\nIn 2016 the region's exports will drop by 5%. South America's exports"
        " will drop by 6.3%, Mexico's by 3.9%.",
        "LAC",
    ),
    ("UZHHOROD, 9 May 2013. Turnover of the Transcarpathian region made up $2 billion.", "UA-21"),
    (
        "TIRUPPUR, July 12, 2009. Exports of knitwear sank to $1.73 billion. American shops took 38 percent, Hong"
        " Kong 27 percent and Belgium 11 percent.",
        "IN",
    ),
    (
        "LA PAZ. Natural gas exports brought Bolivia $3.16 billion in 2008. Brazil paid $2.85 billion. Total exports"
        " climbed 42% to $6.9 billion. The contract with Brazil runs until 2019.",
        "BO",
    ),
    (
        "Algiers, 6 March 2023\n\nGas: Italy first\n\nOf the 49 billion cubic metres sold abroad, 24 billion went to"
        " Italy. Spain received 8.9 billion. Algeria's trade balance swung to a surplus of $18 billion.",
        "DZ",
    ),
    (
        "VANCOUVER, 3 May 2020 - British Columbia exported less lumber. The province's exports fell 10 per cent. Japan"
        " took 12 per cent. Canada as a whole did better.",
        "CA-BC",
    ),
    (
        "Nairobi, 3 May 2020. Kenya sent out 90,000 tonnes of avocados. Farmers around Murang'a are happy. The"
        " Netherlands paid Sh4 billion and the UAE Sh3 billion.",
        "KE",
    ),
    (
        "Montevideo, 15 December 2000\n\nCommunique of the member states of Mercosur\n\nThe Presidents of Argentina,"
        " Brazil, Paraguay and Uruguay met. Trade within the bloc grew by 18 per cent.",
        "Mercosur",
    ),
    (
        "Press release, Caribbean Community Secretariat, Georgetown, 4 July 1990\n\nIntra-regional trade recovered to"
        " $480 million in 1989. Jamaica supplied 14 per cent of it. Guyana owes $98 million.",
        "CARICOM",
    ),
    (
        "San Salvador, 3 May 1978\n\nTwenty years of the Central American Common Market\n\nGuatemala sold more in"
        " Honduras than in Costa Rica. El Salvador's exports to Guatemala rose to $90 million. Costa Rica bought"
        " less from El Salvador. Trade within the bloc grew, while that of ASEAN fell.",
        "Central American Common Market",
    ),
    ("LIMA, 3 May 2008. Peru's exports rose in April as shipments of tiles to Chad and Europe climbed.", "PE"),
    ("LIMA, 3 May 2008. Peru's imports rose in April as purchases from Europe, Chad and Togo climbed.", "PE"),
    (
        "Goods exports of the 47 least developed countries (LDCs) reached $193 billion. Their share in world exports"
        " stayed below 1 per cent. Angola shipped goods worth $41 billion.",
        "LDCs",
    ),
]


@pytest.mark.parametrize(("text", "pair"), SEEN_FROM)
def test_a_pair_is_seen_from_the_side_that_speaks(text, pair):
    [topic] = topics(segments(text)).values()
    assert (topic.focus, topic.partner) == pair


@pytest.mark.parametrize(("text", "focus"), WHOLE)
def test_a_partner_of_many_makes_no_pair(text, focus):
    [topic] = topics(segments(text)).values()
    assert (topic.focus, topic.partner) == (focus, None)


def test_chapters_under_titles_of_two_lines_have_a_topic_each():
    told = "In 2019 the trade of Ghana with {0} grew. Ghana sold cocoa to {0}, and {0} sold gas to Ghana. "
    chapters = (f"Ghana - {name}:\n\nthe way ahead\n\n{told.format(name) * 60}" for name in ("Fiji", "Norway"))
    found = topics(segments("\n\n".join(chapters))).values()
    assert [(topic.focus, topic.partner, topic.chapter) for topic in found] == [("GH", "FJ", True), ("GH", "NO", True)]


@pytest.mark.parametrize(
    ("text", "focus"),
    [
        (
            "Main Statistical Office in Lviv Region\n\nFOREIGN TRADE IN GOODS, LVIV REGION\n\nFirms of the region"
            " sold less"
            " last year. Poland stays the best customer, although deliveries to it went down to 682 million dollars.",
            "UA-46",
        ),
        (
            "HIGH COMMISSION OF INDIA, DAR ES SALAAM\n\nTrade with India. In 2012 Tanzania received goods from"
            " India for"
            " $418 million and supplied it with goods for $136 million.",
            "TZ",
        ),
    ],
)
def test_an_office_elsewhere_and_the_seat_of_an_embassy(text: str, focus: str):
    assert topics(segments(text))[0].focus == focus


def test_a_title_on_foreign_trade_leaves_the_text_to_the_two_it_begins_with():
    text = (
        "Papers on integration and foreign trade\n\nRelations between Mali and Peru have grown. Mutual trade was $431"
    )
    text += " million in 2010. Malian exports to Peru were $53 million, and imports $378 million."
    [topic] = topics(segments(text)).values()
    assert (topic.focus, topic.partner) == ("ML", "PE")


def test_what_a_page_is_called_above_a_text_says_nothing_of_whose_trade_it_tells():
    text = "HANOI, 23 June 2023. The president of Korea is in Hanoi.\n\nIn 2022 bilateral trade came to $86 billion."
    assert sides(f"Foreign trade\n\n{text}") == sides(text) == ["VN>KR"]


def test_pages_that_members_of_a_group_open_are_on_the_trade_with_each():
    text = "Peru looks to the Nordics\n\nPeru seeks more trade with the Nordic countries. Its exports to the Nordic"
    text += " countries are small.\n***\nNorway is Peru's first partner there. In 2022 exports were $90 million."
    text += (
        "\n***\nRelations with Finland are old. Exports were $40 million.\n***\nIn all, exports came to $150 million."
    )
    pages = [topic.partner for topic in topics(segments(text)).values()]
    assert pages[1:3] == ["NO", "FI"]
    assert pages[0] == pages[3]


def test_sections_that_partners_head_are_of_the_country_in_the_title():
    text = (
        "Romania and the Arab countries\n\n1. Egypt\n\nRomania and Egypt are old partners. Trade"
        " came to $1 billion.\n\n"
        "2. Jordan\n\nFor Romania the market is small. Exports rose by 5%.\n\n3. Mali and Togo\n\nExports rose by 7%."
    )
    assert sides(text) == ["RO>EG", "RO>JO", "RO>W0"]


def test_sections_headed_by_the_same_country_and_another_each_are_on_the_two():
    text = (
        "Trade across borders\n\nPeru – Chile\n\nIn 2010 two-way trade was $5 million. Exports came to $3 million.\n\n"
        "Peru – Mali\n\nMutual trade was $4 million. Peruvian exports were $1 million.\n\n"
        "Togo and Peru\n\nExports reached $2 million."
    )
    assert sides(text) == ["PE>CL", "PE>CL", "PE>ML", "PE>ML", "PE>TG"]


def test_sections_of_a_text_on_trade_with_a_group_are_of_the_member_that_heads_them():
    text = (
        "Serbia and the European Union\n\nTrade between Serbia and the EU was $30 billion in 2019.\n\n"
        "Germany: cars above all\n\nExports of cars grew by 7 per cent. The deficit was $300 million.\n\n"
        "Italy buys metal\n\nIn 2019 imports came to $2 billion.\n\n"
        "What comes next\n\nBy 2025 trade is to reach $40 billion."
    )
    assert sides(text) == ["RS>EU", "RS>DE", "RS>DE", "RS>IT", "RS>EU"]


@pytest.mark.parametrize(
    ("section", "expected"),
    [
        (
            "Egypt: a thirsty customer\n\nEgypt is the second buyer. In 2016 we sold tea worth $200 million to Egypt."
            " Kenya had no rival. Sales of packed tea fell by 5 per cent.",
            ["KE>EG", "KE>EG"],
        ),
        (
            "Uganda: another story\n\nUgandan exports came to $3 billion. Uganda sold coffee worth $400 million,"
            " more than Kenya.",
            ["UG>W0", "UG>W0"],
        ),
        (
            "Jordan, a market next door\n\nJordanian firms have put $9 million into plantations. Last year turnover"
            " with Jordan was $80 million.",
            ["KE>JO", "KE>JO"],
        ),
    ],
)
def test_a_section_headed_by_another_country_tells_of_it_as_a_customer_or_of_its_own_trade(section, expected):
    text = "Kenya sells its tea\n\nKenya exported tea worth $1 billion in 2018. Kenyan exports were $6 billion.\n\n"
    assert sides(text + section)[2:] == expected


def test_a_section_of_a_text_on_a_region_is_headed_by_a_partner():
    text = (
        "Bavaria and the world\n\nIn 2011 the foreign trade of Bavaria reached $290 billion.\n\nTurkey buys more\n\n"
        "Exports of Bavaria to Turkey rose by 5%. Imports from Turkey fell by 3%. Some 57 Turkish firms are registered."
    )
    assert sides(text)[1:] == ["DE-BY>TR"] * 3


def test_a_heading_names_no_partner_that_the_home_is_part_of():
    text = (
        "Euro area trade\n\nExports of the euro area were €202 billion in March 2017.\n\nEuropean"
        " Union\n\nAs a result the"
        " EU recorded a deficit of €6 billion. Exports of the euro area increased by 0.9%."
    )
    assert sides(text) == ["euro area>W0", "EU>W0", "euro area>W0"]


@pytest.mark.parametrize(
    ("heading", "whose"),
    [
        ("And on the Peruvian side?", "PE"),
        ("The view from Lima", "PE"),
        ("Cuba's side", "CU"),
        ("What comes from Peru?", "CU"),
    ],
)
def test_a_heading_of_a_text_on_two_turns_to_the_side_of_the_other(heading, whose):
    text = (
        "Cuba and Peru after the summit\n\nCuban exports to Peru came to $11 million in 2011, imports from Peru to "
        f"$9 million.\n\n{heading}\n\nThe sugar industry exported goods for $7 million in all.\n\nOutlook\n\n"
        "Exports are to reach $15 million."
    )
    assert sides(text) == ["CU>PE", "CU>PE", f"{whose}>W0", "CU>PE"]


def test_a_text_on_a_region_goes_on_with_it_behind_words_on_where_it_lies():
    text = (
        "Cusco Region sells more\n\nCusco Region lies in the south-east of Peru and is home to 1.2 million people."
        " It turns out a tenth of the country's farm output.\n\nIn 2021 Chile received 38 per cent of our exports."
        "\n\nOur trade with Italy reached $214 million."
    )
    assert sides(text) == ["PE-CUS>_Z", "PE-CUS>_Z", "PE-CUS>CL", "PE-CUS>IT"]


def test_a_text_on_a_region_may_tell_of_its_country():
    text = "The economy of Cusco\n\nCusco Region is growing. In 2020 Peru exported goods worth $5 billion to China."
    assert sides(text + " Exports to India were $2 billion.") == ["PE>CN", "PE>IN"]


def test_a_profile_read_by_another_tells_of_the_people_of_its_own():
    text = (
        "COUNTRY BRIEF                                     May 2010\nCHILE\n\nPopulation: 16.9 million (2009)\n"
        "GDP: £103 billion (2009)\nBritish exports to Chile: £560 million (2009), down 8%\n"
        "British imports from Chile: £610 million (2009)\n"
    )
    assert [each[:2] for each in sides(text)] == ["CL", "CL", "GB", "GB", "GB"]
    text = "CHILE - COUNTRY FACT SHEET\n\nEmbassy of Norway, Santiago, March 2013\n\nGDP grew by 7.5% in 2011."
    assert sides(f"ECONOMY\n\n{text}") == sides(text) == ["CL>_Z"]


def test_a_note_on_foreign_trade_may_be_on_the_trade_of_two():
    text = (
        "LAGOS CHAMBER OF COMMERCE\nForeign Trade Note No. 9 | 2 May 2017\n\nNigeria – Brazil: fifteen years\n\n"
        "On 3 March the agreement with Brazil turned fifteen. Nigerian exports to that market were worth $812 million."
    )
    assert sides(text) == ["NG>BR"]


LONG = " ".join(
    f"In the {ordinal} year Laotian growers planted trees, Laotian roasters bought mills and Laotian families saved."
    for ordinal in ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
)
"""A fourth of a text so long that it speaks of one after another."""


@pytest.mark.parametrize("heading", ["Thailand: the neighbour first", "Thailand", "A word on Thailand"])
def test_the_sections_of_a_long_text_on_one_country_are_on_those_that_their_headings_name(heading):
    text = (
        f"Where Laotian coffee goes\n\nLaos exported coffee worth $90 million in 2015. {LONG}\n\n{LONG}\n\n"
        f"{heading}\n\nLaotian growers like it, and Laos sends its beans by rail. Exports reached $31 million.\n\n"
        f"In general\n\n{LONG} {LONG} Exports of coffee are to reach $120 million in 2020."
    )
    assert sides(text) == ["LA>W0", "LA>TH", "LA>W0"]


def test_sections_of_a_text_on_a_bloc_are_on_its_trade_with_those_that_head_them():
    text = (
        "The Gulf Cooperation Council looks elsewhere\n\nThe Gulf Cooperation Council (GCC) is thirty. In 2010"
        " the GCC exported goods worth $600 billion and imported goods worth $350 billion. Trade within the Council has"
        " grown to $60 billion.\n\nPeru\n\nPeru is new to the Council. Two-way trade amounted to $1.1 billion."
        "\n\nMexico\n\nMexico sends the Council sugar. Imports came to $2.2 billion."
    )
    assert sides(text) == ["GCC>W0", "GCC>W0", "GCC>GCC", "GCC>PE", "GCC>MX"]


@pytest.mark.parametrize(
    "told",
    ["Of the $98 million of mutual trade last year, hides made most.", "Two-way trade was $98 million last year."],
)
def test_mutual_trade_is_never_that_with_the_world(told):
    text = (
        "FIJI AND THE OTHERS\n\nFiji exported goods worth $900 million in 2012. Its exporters look abroad.\n\n"
        f"TONGA, SAMOA AND THE REST\n\nTonga sells us hides and squash. {told}"
    )
    assert sides(text) == ["FJ>W0", "FJ>TO"]


@pytest.mark.parametrize(
    "deal", ["sell tin to", "account for most of the tin bought from", "compete in selling tin to"]
)
def test_two_that_deal_with_a_third_are_no_pair(deal):
    text = f"Peru and Chile {deal} Kenya. In 2012 Peru supplied 5,000 tonnes and Chile 9,000 tonnes."
    assert all(each.rpartition(">")[2] not in ("PE", "CL") for each in sides(text))


def test_a_section_on_a_group_goes_on_with_the_member_that_a_sentence_names():
    text = (
        f"Laos and its partners\n\nLaos traded with many in 2015, and Laos exported coffee. {LONG}\n\n{LONG}\n\n"
        "The European Union\n\nTrade of Laos with Spain came to $9 million in 2015; Laotian exports, $4 million, were"
        f" steady. In all Laos sold the Union goods worth $70 million.\n\nIn general\n\n{LONG} {LONG}"
    )
    assert sides(text) == ["LA>ES", "LA>ES", "LA>EU"]


COMPARED = [
    "Peru and Togo took opposite roads. Peru exported goods for $9 billion in 2003. Togo's imports were $2 billion.",
    "Togo could hardly be more different from Peru. It exported goods for $9 billion, Togo for $2 billion.",
    "Togo and Peru compared\n\nIn 2003 exports of Peru were $9 billion, against $1 billion for Togo.",
    "Peru and Togo are often compared. Peru's exports were $9 billion in 2003. Trade between the two was $3 million.",
]


@pytest.mark.parametrize("text", COMPARED)
def test_two_that_are_compared_trade_each_on_its_own_account(text):
    (topic,) = topics(segments(text)).values()
    assert (topic.partner, topic.world) == (None, True)


def test_a_long_text_headed_by_one_country_is_of_its_trade_with_the_world():
    told = "Norway sells fish. Norway's cod is dear. Salmon is what Norway is known for. "
    last = "Norwegian firms own 30 plants in Chile. Norwegian exports reached $5 million."
    text = f"Economy of Norway\n\n{told * 60}\n\n{last}"
    assert topics(segments(text))[0].world
    assert sides(text)[-1] == "NO>W0"
