"""Areas that a text points at, and what it tells of others in passing: a text in, indicator and sides out."""

import pytest

from extract.areas.mentions import find_areas
from extract.areas.pairs import pairs
from extract.layout.segments import segments
from extract.topics import topics
from tests.extract.marked import figures


def told(text: str) -> list[str]:
    """Give indicator and sides of each figure."""
    return [f"{figure.indicator} {figure.reporter}>{figure.partner}" for figure in figures(text)]


POINTED = [
    (  # who deals with whom, where a text begins without a figure
        "Uganda is the chief supplier of tea to Mali. In 2011 it delivered 5,000 tonnes. It sells Togo some, too.",
        ["exports UG>ML"],
    ),
    (
        "Of all exports of Togo in 2011, valued at $9 million, 30 per cent went to Mali and 20 per cent to Chad.",
        ["exports TG>W0", "exports TG>ML", "exports TG>TD"],
    ),
    (
        "Togo's turnover was $9 million in 2011. Its first partners are Mali (turnover of $5 million) and Chad ($2"
        " million).",
        ["trade_turnover TG>W0", "trade_turnover TG>ML", "trade_turnover TG>TD"],
    ),
    ("Uganda gets much of its cotton from Mali. In 2011 the quantity was 5,000 tonnes.", ["imports UG>ML"]),
    (
        "Togo's tea went to two countries in 2011, to Mali and Chad: 5,000 tonnes to the former, 4,000 to the latter.",
        ["exports TG>ML", "exports TG>TD"],
    ),
    (
        "In 2011 Togo sold tea to Africa: 5,000 tonnes to Mali and 4,000 tonnes to Chad. From Europe it bought cars,"
        " 300 of them from Spain.",
        ["exports TG>ML", "exports TG>TD", "imports TG>ES"],
    ),
    (
        "Trade with Mali was $7 million in 2011, with Togo's exports at $3 million. With Chad it shrank by 5%.",
        ["trade_turnover TG>ML", "exports TG>ML", "trade_turnover TG>TD"],
    ),
    (
        "The Togolese market is small. It absorbed 9 per cent of Malian exports in 2011.",
        ["exports ML>TG"],
    ),
    (
        "In 2011 Togo was the main outlet for Malian tea. It took 5,000 tonnes. Chad took 3,000 tonnes.",
        ["exports ML>TG", "exports ML>TD"],
    ),
    (
        "Uganda sold Mali tea worth $5 million in 2011. Togo was also a buyer. Its share was 9 per cent.",
        ["exports UG>ML", "exports UG>TG"],
    ),
    (
        "Uganda's sales of tea in Mali came to $5 million in 2011. In Togo they amounted to $3 million.",
        ["exports UG>ML", "exports UG>TG"],
    ),
    (
        "Uganda imports tea from Mali. In 2011 such imports were 5,000 tonnes. Their value was $9 million.",
        ["imports UG>ML", "imports UG>ML"],
    ),
    (
        "Uganda's main market for tea is Mali. In 2011 that country bought 5,000 tonnes. In 2010 it had bought 3,000.",
        ["exports UG>ML", "exports UG>ML"],
    ),
    (
        "Uganda sold tea worth $5 million abroad in 2011. The best customer was Mali. It bought tea for $3 million.",
        ["exports UG>W0", "exports UG>ML"],
    ),
    (
        "In 2011 Uganda imported tea worth $5 million. The main supplier was Mali. It sent 9 per cent of it.",
        ["imports UG>W0", "imports UG>ML"],
    ),
    (
        "Uganda's share in Mali's imports was 9 per cent in 2011. Togo's was 5 per cent.",
        ["imports ML>UG", "imports ML>TG"],
    ),
    (
        "Uganda's biggest supplier is Mali, followed by Togo. In 2011 they delivered goods worth $5 million and $3"
        " million.",
        ["imports UG>ML", "imports UG>TG"],
    ),
    (
        "In 2011 Uganda sold goods for $5 million to Mali and for $3 million to Togo. From the two it imported goods"
        " for $2 million and $1 million.",
        ["exports UG>ML", "exports UG>TG", "imports UG>ML", "imports UG>TG"],
    ),
    (
        "Uganda and Mali did business worth $5 million in 2011. 2010 had brought $3 million.",
        ["trade_turnover UG>ML"] * 2,
    ),
    (
        "Uganda's shipments to Mali came to $5 million in 2011. Shipments in the opposite direction were worth $3"
        " million.",
        ["exports UG>ML", "exports ML>UG"],
    ),
    (  # who the sentence before is said of, though the text ends on another
        "Uganda has few oilfields. In 2011 it imported 9,000 tonnes of oil from Mali. Togo has none.",
        ["imports UG>ML"],
    ),
    (
        "Before the war Mali was Togo's best customer. In 2011 it bought Togolese goods for $5 million.",
        ["exports TG>ML"],
    ),
    (
        "Uganda has long been a market for Malian cotton. Its imports came to $5 million in 2011. Those of Togo were $3"
        " million.",
        ["imports UG>ML", "imports TG>ML"],
    ),
    (
        "Uganda's chief customers are Mali and Togo. The former paid $5 million in 2011. The latter bought for $3"
        " million.",
        ["exports UG>ML", "exports UG>TG"],
    ),
    (
        "Uganda sells mostly to Mali and Togo. The first took 9 per cent of its exports in 2011, the second 5 per"
        " cent.",
        ["exports UG>ML", "exports UG>TG"],
    ),
    (
        "In 2011 $5 million of Uganda's imports came from Mali. The corresponding figure for 2010 was $3 million.",
        ["imports UG>ML", "imports UG>ML"],
    ),
    (
        "Tea is exported by Uganda mainly to Mali, which took 5,000 tonnes in 2011. The previous year's figure was"
        " 3,000 tonnes.",
        ["exports UG>ML", "exports UG>ML"],
    ),
    (
        "Kenya looks to Africa. Trade of Kenya with Africa was $5 billion in 2018.\n\nAs for Mali, trade with it is "
        "uneven: $41 million in 2017, $33 million in 2018. In 2018 tea made half of Kenyan supplies.\n\nSpeaking of "
        "Egypt, exports to it were $50 million.",
        [
            "trade_turnover KE>AFR",
            "trade_turnover KE>ML",
            "trade_turnover KE>ML",
            "exports KE>ML",
            "exports KE>EG",
        ],
    ),
    (
        "In 2018 Kenya's exports grew by 4%. On the whole Mali took 3% of Kenya's exports. With Chad trade fell by 5%, "
        "and with Togo the mutual trade came to $5 million.",
        ["exports KE>W0", "exports KE>ML", "trade_turnover KE>TD", "trade_turnover KE>TG"],
    ),
    (
        "Trade between Kenya and Mali grew in 2018. Most of it goes west. This country's imports from Mali were worth"
        " $3 million. They mean to bring trade between the two to $9 million by 2030.",
        ["imports KE>ML", "trade_turnover KE>ML"],
    ),
    (
        "Kenya's exports grew in 2018. The Asian region took 4% of Kenya's exports. Total exports of this country were"
        " $9 million. With European markets there was a deficit of $3 million.",
        ["exports KE>Asia", "exports KE>W0", "trade_balance KE>Europe"],
    ),
    (
        "Kenya's trade with Mali in 2018 was lively. Trade between the pair came to $9 million.",
        ["trade_turnover KE>ML"],
    ),
    (
        "Moldova's exports to the Commonwealth countries fell by 5% in 2014, those to the European bloc by 3%, those to"
        " the ASEAN grouping by 4%.",
        ["exports MD>CIS", "exports MD>EU", "exports MD>ASEAN"],
    ),
    (
        "In 2018 Mali was Kenya's biggest foreign trade partner with $9 million; Chad followed with $5 million. As a"
        " commercial partner Togo came third with $4 million.",
        ["trade_turnover KE>ML", "trade_turnover KE>TD", "trade_turnover KE>TG"],
    ),
    (
        'In 2018 Kenya sold Chad tea for $5 million. "If ECOWAS becomes a true market, our sales to Mali will double."',
        ["exports KE>TD", "exports KE>ML"],
    ),
    (
        "In 2018 Kenya sold Chad tea for $5 million. If Chad joins the bloc, its exports to Mali will double.",
        ["exports KE>TD", "exports TD>ML"],
    ),
    (
        "Peru and Chad\n\nTrade of Peru with Chad was $5 million in 2017. In 2018 gum brought Chadian suppliers over "
        "$2 million.",
        ["trade_turnover PE>TD", "exports TD>PE"],
    ),
    (
        "Italy invests in Kenya. In the city of Nakuru an Italian firm is building a plant for $4 million.",
        ["investment KE>IT"],
    ),
    (
        "Italy invests in Kenya. In Nakuru County an Italian firm is building a plant for $4 million.",
        ["investment KE-31>IT"],
    ),
    (
        "India and Oman\n\nIn 2016 trade of firms of Goa with Oman grew by 6%.\n\nThe government of Kerala and Muscat "
        "signed an agreement. Firms of Kerala were there before. In 2019 the region's trade with Oman was $9 million.",
        ["trade_turnover IN-GA>OM", "trade_turnover IN-KL>OM"],
    ),
    (
        "In 2019 Peru's trade with Mali was $6 million. That with the country's northern neighbour Ecuador shrank to "
        "$2 million, that with another Andean country Bolivia to $1 million.",
        ["trade_turnover PE>ML", "trade_turnover PE>EC", "trade_turnover PE>BO"],
    ),
    (
        "Peru's exports grew by 6% in 2019.\n\nIn the Cusco region a tannery opened.\n\nChile\n\nWith Chile, the main "
        "buyer in the region, trade came to $3 million.",
        ["exports PE>W0", "trade_turnover PE>CL"],
    ),
    (
        "Peru's exports grew by 6% in 2019.\n\nIn the Cusco region a tannery opened.\n\nTrade with Chile came to $3 "
        "million.",
        ["exports PE>W0", "trade_turnover PE>CL"],
    ),
    (
        "Exports of the Cusco region grew by 6% in 2019.\n\nTrade with Chile, the main partner of the region, came to "
        "$3 million.",
        ["exports PE-CUS>W0", "trade_turnover PE-CUS>CL"],
    ),
    ("In 2019 exports to Peru's neighbour Chile came to $3 million.", ["exports PE>CL"]),
    (
        "In 2019 Peru's exports to the Baltic states - Estonia, Latvia and Lithuania - came to $6 million.",
        ["exports PE>Baltic States"],
    ),
    (
        "In 2019 Peru's trade with the Baltic states, namely Estonia, Latvia, and Lithuania, came to $6 million.",
        ["trade_turnover PE>Baltic States"],
    ),
    (
        "In 2019 Peru imported peat worth $6 million from the three Baltic states.",
        ["imports PE>Baltic States"],
    ),
    ("In 2019 Chile and Bolivia became Peru's two main trading partners.", []),
    (
        "In 1960 Austria's exports were 29 billion schillings. Member countries of the Common Market received goods "
        "worth 14 billion schillings.",
        ["exports AT>W0", "exports AT>EU"],
    ),
    (
        "India exported ore for $7 million in 2012. Some 40 firms were active, most of them in Goa. They employed 60 "
        "people. Exports to China fell 9 percent.",
        ["exports IN>W0", "enterprises IN>_Z", "jobs IN>_Z", "exports IN>CN"],
    ),
    (
        "Kenya's exports were $5 billion in 2015. A fair was held in Mombasa. Exports to Uganda rose 4 percent.",
        ["exports KE>W0", "exports KE>UG"],
    ),
    (
        "Malta and Egypt\n\nTrade was $6 million in 2017. The surplus of $4 million is one of the highest that Malta "
        "has in Africa.",
        ["trade_turnover MT>EG", "trade_balance MT>EG"],
    ),
    (
        "Kenya and India\n\nTrade was $6 million in 2019. In India the goal was set to bring mutual trade to "
        "$9 million.",
        ["trade_turnover KE>IN"] * 2,
    ),
    ("Trade with Peru has doubled in a year, reaching $33 million in 2022.", ["trade_turnover _U>PE"] * 2),
    (
        "Fiji's trade rose in 1999. Trade with the EU withered: Malta had 5 percent of the total in 1999.",
        ["trade_turnover FJ>MT"],
    ),
    (
        "ASEAN exports rose in 2001. Laos sends 36 per cent of its exports to the bloc and Cambodia 17 per cent.",
        ["exports LA>ASEAN", "exports KH>ASEAN"],
    ),
    (
        "Laos is Fiji's third market in ASEAN. In 2019 Fijian exports to the country were $6 million.",
        ["exports FJ>LA"],
    ),
    (
        "MALE, 3 May 2019. Trade between the Maldives and the members of ASEAN was $6 million.",
        ["trade_turnover MV>ASEAN"],
    ),
    (
        "Laos is Fiji's largest customer after Mali. In 2019 Fiji's exports to the country were $6 million.",
        ["exports FJ>LA"],
    ),
    (
        "Peru and Chile\n\nChile follows China among the partners of Peru. In 2019 bilateral trade was $3 billion. For "
        "once Peru had a deficit in the trade with its neighbour, of $200 million.",
        ["trade_turnover PE>CL", "trade_balance PE>CL"],
    ),
    (
        "Brazil and Uruguay\n\nIn 2019 bilateral trade was $3 billion.\n\nHistory\n\nMercosur was created in 1991. In "
        "1998 the trade between the two countries was $2 billion.",
        ["trade_turnover BR>UY"] * 2,
    ),
    ("In 2022 rail transit through Togo from Mali to Ghana rose by 30%.", ["freight TG>_U"]),
    ("In 2022 the ports of Riga and Liepaja handled 2 million tons of Kazakh cargo.", ["freight LV>KZ"]),
    ("In 2022 the port of Liepaja handled 2 million tons of Kazakh cargo.", ["freight LV-LPX>KZ"]),
    ("The Togolese side has requested 20 buses from the Indian maker.", ["contracts IN>TG"]),
    (
        "Oman plans ventures with Chad's Autex and Mali's largest maker Vehimex, which made 900 buses.",
        ["production ML>_Z"],
    ),
    (
        "Chile's exports to India were worth $2 billion in 2012. Purchases from the Asian giant climbed to $3 billion.",
        ["exports CL>IN", "imports CL>IN"],
    ),
    (
        "LUSAKA: Angola imported goods for $39 million from Zambia in 2012, while exports to its eastern neighbour "
        "were $2 million.",
        ["imports AO>ZM", "exports AO>ZM"],
    ),
    (
        "Laos and its southern neighbour Cambodia traded goods for $30 million in 2012.",
        ["trade_turnover LA>KH"],
    ),
    (
        "QUITO, 3 May 1988. Exports to the convertible currency area rose to $90 million. Imports from the area fell "
        "to $3 million.",
        ["exports EC>convertible currency area", "imports EC>convertible currency area"],
    ),
    (
        "ADELAIDE, SA\n\nSouth Australian wine fetched $2 billion abroad in 2019. The state's imports were $9 billion.",
        ["exports AU-SA>W0", "imports AU-SA>W0"],
    ),
    (
        "Firms of Tver region like the Turkish market. In 2019 trade of the Russian region with this country reached "
        "$40 million.",
        ["trade_turnover RU-TVE>TR"],
    ),
    (
        "Kenyan buyers look to mills of Porto district. In 2020 the turnover of the Portuguese district with this East "
        "African country was $3 million.",
        ["trade_turnover PT-13>KE"],
    ),
    (  # an office speaks of its own country
        "Latvia's exports fell by 9% in May 2021. Peru's Ministry of Trade said the country's exports dropped to $4 "
        "billion. Figures that the Malian customs agency reported show growth; the Chilean Finance Ministry announced "
        "on Friday that the nation's imports fell by 3%. The Kenyan Revenue Authority (Kra) on Monday said the "
        "country's imports grew by 5%. Statistics Norway says the country's imports rose by 2%. According to Oman's "
        "customs service, the country's imports shrank by 6%.",
        ["exports LV>W0", "exports PE>W0", "imports CL>W0", "imports KE>W0", "imports NO>W0", "imports OM>W0"],
    ),
    (  # that of farming counts the crops of others
        "Latvia's wheat exports fell by 9% in 2021. The Peruvian Ministry of Agriculture said the country's exports "
        "were 2 million tonnes.",
        ["exports LV>W0", "exports LV>W0"],
    ),
    (
        "Kenya's coffee fetched more in 2019. Kenyan exports rose to $400 million. Chad and Togo bought $90 million "
        "between them, and Mali and Peru together imported $60 million.",
        ["exports KE>W0", "exports KE>TD_TG", "exports KE>ML_PE"],
    ),
    (  # the next supplier, in a text on one who imports
        "Peru's imports of tea rose in 2019. Peru imported 9,000 tonnes. Imports from Mali came to 3,000 tonnes. "
        "Kenyan tea imports grew by 4%, while Chadian imports fell to 500 tonnes.",
        ["imports PE>W0", "imports PE>ML", "imports PE>KE", "imports PE>TD"],
    ),
    ("Kenya exported tea worth $5 million to her EAC partner states in 2019.", ["exports KE>EAC"]),
    (  # behind the world's, home goes on
        "Kenya's tea exports rose to $900 million in 2019. Kenyan growers sold Mali tea for $30 million. Global exports"
        " grew by 4%. Exports to Chad fell by 5%.",
        ["exports KE>W0", "exports KE>ML", "exports W0>W0", "exports KE>TD"],
    ),
    (  # both flows with one were told, so the total is of them
        "Kenya's exports rose to $900 million in 2019. Exports to Chad came to $5 million and imports from Chad to $2 "
        "million. Total trade was $7 million.",
        ["exports KE>W0", "exports KE>TD", "imports KE>TD", "trade_turnover KE>TD"],
    ),
    (
        "Kenya's exports rose to $900 million in 2019. Exports to Chad came to $5 million. Total trade was $3 billion.",
        ["exports KE>W0", "exports KE>TD", "trade_turnover KE>W0"],
    ),
    (
        "Abu Dhabi's non-oil foreign trade grew by 4% in 2019. Exports to Kenya reached AED 3 billion.",
        ["trade_turnover AE-AZ>W0", "exports AE-AZ>KE"],
    ),
    (
        "Poland trades more with Uzbekistan. In 2021 the sales of Polish firms to this country of Central Asia reached "
        "40 million euros.",
        ["exports PL>UZ"],
    ),
    (
        "Trade of Latvia with Peru in 2021 came to $4 million. The plan is to double trade with the countries of the "
        "continent by 2030.",
        ["trade_turnover LV>PE", "trade_turnover LV>LAC"],
    ),
    (
        "Foreign trade of Latvia\n\nAfrica is far away. In 2021 it bought 4 per cent of Latvian exports, against 9 for"
        " Latin America. Shipments to the continent came to $6 million; purchases there came to $5 million.",
        ["exports LV>AFR", "exports LV>LAC", "exports LV>AFR", "imports LV>AFR"],
    ),
]


CITIES = [
    ("In 2022 exports of Riga manufacturers to Kyrgyzstan came to $5 million.", ["exports LV-RIX>KG"]),
    ("In 2022 Riga's exports to Kyrgyzstan came to $5 million.", ["exports LV>KG"]),
    (
        "The leader on the Kazakh side is Astana. In 2020 the trade of Latvia with it was $7 million.",
        ["trade_turnover LV>KZ-71"],
    ),
    (
        "In 2019 Latvia traded with these Russian regions: Moscow, with $3 million, and Tatarstan, with $2 million.",
        ["trade_turnover LV>RU-MOW", "trade_turnover LV>RU-TA"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CITIES)
def test_a_capital_is_a_city_by_its_firms_and_among_regions(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(("text", "expected"), POINTED)
def test_what_is_pointed_at(text, expected):
    assert told(text) == expected


IN_PASSING = [
    (
        "Fiji's exports of sugar lost 4% in 2012; shoes, hurt by the recession in Italy, lost 7%.",
        ["exports FJ>W0"] * 2,
    ),
    (
        "Peru's exports were $90 million in 2005. Latin America, Brazil not included, took 39% of Peruvian exports.",
        ["exports PE>W0", "exports PE>LAC"],
    ),
    (
        "Fiji's exports were $90 million in 2005. Garments suffered from new rules in Australia: at $12 million their "
        "exports were 54 percent down.",
        ["exports FJ>W0"] * 3,
    ),
    (
        "Fiji's exports were $90 million in 2005. Fish was hit by the slump in Japan, and exports fell by 5%.",
        ["exports FJ>W0"] * 2,
    ),
    (
        "Peru's exports were $28 billion in 2007. Anchovy fared poorly after the storms off Piura: 290,000 tonnes were "
        "shipped, 21 per cent less than in 2006.",
        ["exports PE>W0"] * 3,
    ),
    (
        "In May 2012 Kenya sold 900 tons of tea. Iran, to the annoyance of Washington, took 70 tons, twice as much as"
        " in May 2011.",
        ["exports KE>W0", "exports KE>IR", "exports KE>IR"],
    ),
    (
        "In May 2012 Kenya's exports of tea came to 900 tons. At $2,300 a ton, the London price, it is worth"
        " some $2 million.",
        ["exports KE>W0", "other KE>_Z", "exports KE>W0"],
    ),
    ("Kenya's exports fell 5% in 2012 as Sudan closed its border.", ["exports KE>W0"]),
    ("Peru's imports of wheat rose to 2 million tonnes when Canada lowered its prices.", ["imports PE>W0"]),
    (
        "Trade between Fiji and Tonga is to reach $9 million by 2015, when the EU opens its talks.",
        ["trade_turnover FJ>TO"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), IN_PASSING)
def test_a_clause_of_cause_or_time_names_no_side(text, expected):
    assert told(text) == expected


def test_a_person_may_be_called_as_a_place_is():
    assert [m.code for m in find_areas("Trade Minister Ana Sofia of Chile met the press")] == ["CL"]


def test_a_region_before_a_colon_is_what_a_table_is_about():
    text = "WESTERN AUSTRALIA: GOLD\n\nThe state sold gold for $9 billion in 2012, as much as all Australia in 2002."
    assert topics(segments(text))[0].focus == "AU-WA"


LEAD = "COLOMBO, 3 May 2018. Sri Lanka's tea exports came to 280 million kg in 2017. "
DEALS = [
    ("Oman was replaced as principal buyer by Syria, which imported 9 million kg.", ["exports LK>SY"]),
    ("Jordan imported 10 million kg of this.", ["exports LK>JO"]),
    (
        "Sri Lanka sold Oman 2 million kg. The batches were valued at $9 million. Against 2016, the deliveries rose by "
        "7% in weight.",
        ["exports LK>OM"] * 3,
    ),
    ("Sri Lanka sold Oman 2 million kg. The tea was worth $9 million.", ["exports LK>OM"] * 2),
    ("Sri Lanka sold Oman 2 million kg. Shipments of tea were worth $9 million.", ["exports LK>OM", "exports LK>W0"]),
    ("Iraq is first, ahead of Iran, trade with which amounted to $68 million.", ["trade_turnover LK>IR"]),
    ("Worldwide exports of rubber earned $30 million.", ["exports LK>W0"]),
    ("Africa as a whole accounted for less than 3% of exports.", ["exports LK>AFR"]),
    ("Libya (3 kg) lost the first place to Oman, Chile holds the third (2 kg).", ["exports LK>LY", "exports LK>CL"]),
    ("Kenya, the first in the world, sold 400 million kg.", ["exports KE>W0"]),
    ("Jordan has displaced Libya as the largest market with 7 million kg.", ["exports LK>JO"]),
    ("Jordan has overtaken Libya as number one with 9 per cent of the exports.", ["exports LK>JO"]),
    ("Iraq supplanted Oman in first place, taking 7 million kg.", ["exports LK>IQ"]),
    ("India overtook China as the main supplier: $2 million.", ["imports LK>IN"]),
    ("China replaced India as top trading partner with $3 million.", ["trade_turnover LK>CN"]),
]


@pytest.mark.parametrize(("text", "expected"), DEALS)
def test_who_deals(text, expected):
    assert told(LEAD + text)[1:] == expected


INSIDE = [
    (
        "Trade of the lakes. Kenya: exports to Uganda $600m in 2016. Uganda: exports to Kenya $400m.",
        ["exports KE>UG", "exports UG>KE"],
    ),
    (
        "SCO in figures. India's trade with the other members of the organisation was $9 billion.",
        ["trade_turnover IN>SCO"],
    ),
    (
        "When Brazil, Argentina, Paraguay and Uruguay signed in 1991, their mutual trade stood at $5 billion. "
        "In 1997 Mercosur sold a third of its exports inside the bloc.",
        ["trade_turnover Mercosur>Mercosur", "exports Mercosur>Mercosur"],
    ),
    (
        "Kenya, Uganda, Tanzania and Rwanda traded goods for $3 billion among themselves, the EAC said.",
        ["trade_turnover EAC>EAC"],
    ),
    ("Trade between the five members of the EAEU rose to $72 billion in 2021.", ["trade_turnover EAEU>EAEU"]),
    ("Trade among the ten ASEAN member states came to $602 billion in 2012.", ["trade_turnover ASEAN>ASEAN"]),
    ("ASEAN exports fell by 3% in 2016. Intraregional sales fell by 10%.", ["exports ASEAN>W0", "exports ASEAN>ASEAN"]),
    (
        "ASEAN exports fell by 3% in 2016. Only 17% of the region's goods stayed inside it.",
        ["exports ASEAN>W0", "exports ASEAN>ASEAN"],
    ),
    (
        "The euro area exported goods for €189 billion in 2016. Extra-EU exports were €160 billion.",
        ["exports euro area>W0", "exports EU>W0"],
    ),
    (
        "Poland exported goods for €189 billion in 2016. Extra-EU exports were €42 billion.",
        ["exports PL>W0", "exports PL>W0"],
    ),
    (
        "The relevance of ASEAN's European vector is explained by the fact that the EU is the key"
        " partner of ASEAN, taking"
        " 15% of ASEAN exports.",
        ["exports ASEAN>EU"],
    ),
    ("South Africa sold goods for R312 billion to its four BRICS partners in 2022.", ["exports ZA>BRICS"]),
    (
        "The EU exported goods for $9 billion to Africa in 2012. Commerce between African states is weak. It came"
        " to $4 billion in 2012. Intra-EU trade is livelier. It came to $6 billion.",
        ["exports EU>AFR", "trade_turnover AFR>AFR", "trade_turnover EU>EU"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), INSIDE)
def test_members_of_a_group_trade_with_each_other(text, expected):
    assert told(text) == expected


TURNS = [
    ("Exports to Oman were 9 kg in 1990. With Chad's competition this had shrunk to 3 kg.", ["exports LK>OM"] * 2),
    ("Growers had the world recession to thank for a fall of 5% in exports.", ["exports LK>W0"]),
    ("The Faroes took 3 kg, the Islamic countries 5 kg.", ["exports LK>FO", "exports LK>OIC"]),
    ("In Oman it sold 400,000 kg.", ["exports LK>OM"]),
    ("Kenya earned $90 million.", ["exports KE>W0"]),
    ("More than half of it ($9 million) was earned in Oman.", ["exports LK>OM", "exports LK>OM"]),
    ("Iran ran short and turned to Sri Lanka, whose sales there soared to 9 million kg.", ["exports LK>IR"]),
    ("Oman has promised 7 million tonnes of oil.", ["exports OM>LK"]),
    (
        "Trade with the Andean Community (Peru, Colombia etc.) was $4 million.",
        ["trade_turnover LK>Andean Community"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TURNS)
def test_brackets_relative_clauses_and_promises(text, expected):
    assert told(LEAD + text)[1:] == expected


def test_the_one_neighbour_traded_with_is_the_other_of_two():
    text = (
        "Helsinki, 29 May 1993. Finland's trade with its eastern neighbour shrinks. Exports to Russia were 3 billion "
    )
    assert told(text + "markkas in 1992. Imports were 7 billion markkas.") == ["exports FI>RU", "imports FI>RU"]


def test_a_firm_may_be_called_after_two_countries():
    assert pairs(find_areas("Italian-Thai, the developer"), "Italian-Thai, the developer")[0] == []


PAIR = "Kenya-Uganda trade grows\n\nKAMPALA, 3 May 2018. Trade between Kenya and Uganda came to $900 million in 2017. "


LISTS = [
    ("In 2019 Latvia traded most with two countries: Fiji, with $31 million, and Mali, with $2 million.", "FJ ML"),
    (
        "In 2019 Latvia exported most to the Baltic neighbours: Estonia, at $3 million, and Lithuania, at $2 million.",
        "EE LT",
    ),
    ("In 2014 Kenya's tea went mainly to Chad, with 31 million kg, Egypt, with 20 million kg, and Mali.", "TD EG"),
    (
        "Kenya's tea exports went to three markets in 2014: Chad, with 31 million kg, and Mali, with 12 million.",
        "TD ML",
    ),
]


@pytest.mark.parametrize(("text", "partners"), LISTS)
def test_a_list_opened_by_a_colon_is_of_those_told_of(text, partners):
    found = [figure.partner for figure in figures(text) if figure.indicator != "geography"]
    assert " ".join(map(str, found)) == partners


LABELS = [
    (
        "Indonesia's commerce with African countries\n\nBilateral figures for 2014.\n\nMorocco. Indonesian exports: "
        "$500 mn.\n\nMali. Trade grew from $55 mn to $90 mn.\n\nTrade with the continent as a whole was worth $9 bn.",
        "MA ML ML AFR",
    ),
    (
        "Ecuador traded goods for $90 mn in 2019, Ecuador's customs report.\n\nMain partners:\n\n* Mali: exports $5"
        " mn, imports $4 mn\n* Fiji: exports $3 mn (+9%), imports $2 mn",
        "W0 ML ML FJ FJ FJ",
    ),
    (
        "In 2019 Ecuador exported 316 million tonnes of bananas.\n\n* European Union: 92 million as against 78 million "
        "the year before\n* Russia: 67 million, a share of 21%",
        "W0 EU EU RU RU",
    ),
    (
        "Kenya's purchases of maize in July 2023 by supplier:\n\n- Mali: 500,000 tonnes, up 5% on the year\n"
        "- Fiji: 300,000 tonnes\n- Chad, the newcomer: 90,000 tonnes",
        "ML ML FJ TD",
    ),
]


@pytest.mark.parametrize(("text", "partners"), LABELS)
def test_a_label_is_a_partner_of_the_side_that_a_text_is_about(text, partners):
    assert " ".join(str(figure.partner) for figure in figures(text)) == partners


ONE_OF_TWO = [
    (
        "Togo lies between Ghana and Benin. In 2012 exports to the former were worth $5 million, those to the latter"
        " $9 million.",
        ["exports TG>GH", "exports TG>BJ"],
    ),
    (
        "Oman has two neighbours, Yemen and Qatar. To the latter it shipped goods worth $5 million in 2012, to the"
        " former goods worth $3 million.",
        ["exports OM>QA", "exports OM>YE"],
    ),
    (
        "Fiji gets its flour from Chile and Peru. In 2012 the former supplied 30 per cent of its imports, the latter"
        " 25 per cent.",
        ["imports FJ>CL", "imports FJ>PE"],
    ),
    (
        "Malian cotton, once sold to Italy, now goes to Japan. The latter bought 5,000 tonnes in 2012, the former only"
        " 300 tonnes.",
        ["exports ML>JP", "exports ML>IT"],
    ),
    (
        "Zinc and brandy are what Peru sells to Chile. In 2012 the former brought it $2 million, the latter"
        " $1 million.",
        ["exports PE>CL", "exports PE>CL"],
    ),
    (
        "In 2012 exports of Fiji were $9 million and imports $6 million. Chile and Peru are the chief customers. The"
        " former bought 30 per cent of Fijian exports, the latter 25 per cent.",
        ["exports FJ>W0", "imports FJ>W0", "exports FJ>CL", "exports FJ>PE"],
    ),
]


@pytest.mark.parametrize(("text", "sides"), ONE_OF_TWO)
def test_the_former_and_the_latter_are_those_that_the_sentence_before_names(text, sides):
    assert told(text) == sides
