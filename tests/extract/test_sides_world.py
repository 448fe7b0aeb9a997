"""Texts on the world, a bloc or several at once: whose own trade each number tells, and with whom."""

import pytest

from tests.extract.marked import figures, sides

TEXTS = [
    (
        "Lima, 3 June 2004. Trade between Peru and Chile grew in 2003. Of the 90,000 tonnes of fishmeal which Peru"
        " exported in 2003, Chile took 3,000.",
        ["PE>W0", "PE>CL"],
    ),
    (
        "Perth, 3 June 2004. India turned back Australian peas in May. Out of 900,000 tonnes that Australia shipped in"
        " 2003, India bought 300,000.",
        ["AU>W0", "AU>IN"],
    ),
    (
        "Rome – Wheat: world trade was 110 million tonnes in 2004. The EU exported 14 million tonnes. Egypt"
        " remained the"
        " largest importer with 7 million tonnes.",
        ["W0>W0", "EU>W0", "EG>W0"],
    ),
    (
        "ASEAN's trade with China, Jakarta, 7 January 2011. Two-way trade rose 47 percent to $293 billion in 2010."
        " ASEAN"
        " exports stood at $140 billion.",
        ["ASEAN>CN", "ASEAN>CN", "ASEAN>CN"],
    ),
    (
        "The Baltic states and Russia. In 1994 Estonia sold 23 per cent of its exports to Russia, Latvia 28 and"
        " Lithuania"
        " 29.",
        ["EE>RU", "LV>RU", "LT>RU"],
    ),
    (
        "Mercosur in figures. In 1997 the four members exported $83 billion, of which $20 billion to one another."
        " Brazil"
        " accounted for $53 billion. Imports from outside the bloc rose to $78 billion; the EU supplied $26 billion.",
        ["Mercosur>W0", "Mercosur>Mercosur", "BR>W0", "Mercosur>W0", "Mercosur>EU"],
    ),
    (
        "In 2018 exports of Moldova to the EU grew by 10.8% to $590 million, while exports to other countries fell by"
        " 9%. Those to Georgia and other countries rose by 3%.",
        ["MD>EU", "MD>EU", "MD>W0", "MD>GE"],
    ),
    (
        "The first estimate for euro area (EA19) goods exports to the rest of the world in March 2023 was €196.2"
        " billion.",
        ["euro area>W0"],
    ),
    (
        "In 2022 trade between Peru and Chile reached $9 million, with Peru selling goods worth $8 million and"
        " importing goods worth $1 million.",
        ["PE>CL", "PE>CL", "PE>CL"],
    ),
]

HOMES = [
    (
        "The Finns and their paper. In 1983 the mills sold 4.9 million tons abroad. Britain took 1.1 million, West"
        " Germany"
        " 900,000 and the Soviet Union 500,000. The Soviets paid $130 million.",
        ["FI>W0", "FI>GB", "FI>DE", "FI>SU", "FI>SU"],
    ),
    (
        "Nearly all of Ethiopia's trade passes through Djibouti: in 2010 the port handled 5 million tonnes of"
        " Ethiopian"
        " imports. Djibouti itself imported 600,000 tonnes. Its own exports were $80 million.",
        ["ET>W0", "DJ>W0", "DJ>W0"],
    ),
    (
        "Hong Kong, 27 Feb 1990. Total exports amounted to HK$46 billion in January. Goods from China re-exported"
        " elsewhere"
        " were worth HK$14 billion.",
        ["HK>W0", "HK>W0"],
    ),
    (
        "Bhutan sells current. Its big neighbour bought 5.2 billion kWh in 2009. India also takes the kingdom's"
        " cement, worth"
        " another $6 million. Imports, three quarters from India, were $25 million.",
        ["BT>W0", "BT>IN", "BT>IN", "BT>W0"],
    ),
    (
        "Vienna, 17 Sept 1992. Austria's trade is booming. Exports to Czechoslovakia leapt by 55 per cent in 1991,"
        " to Hungary"
        " by 20 and to Poland by 8. The three together bought goods for $2 billion. Imports from them were $1.8"
        " billion."
        " Sales elsewhere, $9 billion, fell.",
        ["AT>CS", "AT>HU", "AT>PL", "AT>CS_HU_PL", "AT>CS_HU_PL", "AT>W0"],
    ),
    (
        "Accra, 5 May 2021. Ghana's top suppliers in 2020 were Mali ($9 million), Togo ($7 million) and Chad"
        " ($4 million). These three countries jointly accounted for 31 per cent of the value of total imports. Fiji"
        " and Oman supplied 9 per cent of them.",
        ["GH>ML", "GH>TG", "GH>TD", "GH>ML_TD_TG", "GH>FJ_OM"],
    ),
    (
        "Lima, 3 April 2020. Peru's exports rose by 9% in 2019. Exports to Chile grew by 2% ($11 billion), Mali by 4%"
        " ($3 billion) and Fiji by 7% ($4 million). Tea earned $7 million from 3,000 tonnes, showing rises of 4% and 3%"
        " respectively.",
        ["PE>W0", "PE>CL", "PE>CL", "PE>ML", "PE>ML", "PE>FJ", "PE>FJ"] + ["PE>W0"] * 4,
    ),
    (
        "Accra, 5 May 2021. Mali was the best market for Ghanaian goods in 2020, as the country's total exports rose to"
        " $9 million. Togo was the main supplier, while Ghana's overall imports came to $7 million.",
        ["GH>W0", "GH>W0"],
    ),
    (
        "Copenhagen, 9 May 2005. Denmark's surplus fell in March as Danish exports sagged. EU exports fell by 2%"
        " and non-EU exports rose by 1%. EU imports rose 3%. The EU exports to China rose by 4%.",
        ["DK>EU", "DK>W0", "DK>EU", "EU>CN"],
    ),
    (
        "Wheat Outlook, May 2008. World trade in wheat is forecast at 110 million tonnes in 2008/09. Shipments from"
        " Canada should rise to 18 million tonnes, while deliveries from Argentina are put at 8 million tonnes. Peru"
        " would come third with 5 million tonnes.",
        ["W0>W0", "CA>W0", "AR>W0", "PE>W0"],
    ),
    (
        "Sources of Jamaica's rice imports (2011-14): Guyana, 41%; Suriname, 22%; and other, 37%.",
        ["JM>GY", "JM>SR", "JM>W0"],
    ),
    (
        "In 1992 Kenya sent tea to Pakistan (35%), Britain (20%) and others (45%).",
        ["KE>PK", "KE>GB", "KE>W0"],
    ),
    (
        "Mongolia is twice the size of France. Its exports were $6 billion in 2017, and it has 3.1 million people.",
        ["MN>W0", "MN>W0", "MN>_Z"],
    ),
    (
        "Laos, about the size of Britain, has 6 million people. Exports were $2 billion in 2009, a third to Thailand.",
        ["LA>_Z", "LA>W0", "LA>TH"],
    ),
    (
        "Ghana's cocoa went to Mali (240,000 tonnes), Togo (90,000 tonnes) and Chad (60,000 tonnes) in 2010. Together"
        " they took 58 percent of shipments.",
        ["GH>ML", "GH>TG", "GH>TD", "GH>ML_TD_TG"],
    ),
    (
        "Trade between Ghana and Mali, Togo and Chad was $9 million in 2010, representing 3 percent of Ghana's trade"
        " with the world. Exports to Mali were $2 million, or 4 percent of its exports to the world.",
        ["GH>ML_TD_TG", "GH>ML_TD_TG", "GH>ML", "GH>ML"],
    ),
    (
        "In 2010 Ghana's deficit with Mali was $9 million, or a third of its deficit with the rest of the world.",
        ["GH>ML", "GH>W0"],
    ),
    (
        "Mali, Togo and Chad are the main partners of Ghana. In 2010 trade between Ghana and the three countries was 8"
        " percent of Ghana's total trade. Exports to Mali and Togo fell by 4 and 5 percent. Sales to the"
        " two countries came to $7 million.",
        ["GH>ML_TD_TG", "GH>ML", "GH>TG", "GH>ML_TG"],
    ),
    (
        "In 2010 Ghana's trade with Mali, Togo, and Chad was valued at $4 million, $3 million, and $2 million, with"
        " growth rates of 3 percent, 5 percent, and 7 percent, respectively, making up 9 percent of its trade.",
        [*["GH>ML", "GH>TG", "GH>TD"] * 2, "GH>ML_TD_TG"],
    ),
    (
        "Among the ten ASEAN countries, Laos, Brunei, and Malaysia were Ghana's main trade partners in 2010, with"
        " turnover up 3 percent, 5 percent, and 7 percent, respectively.",
        ["GH>LA", "GH>BN", "GH>MY"],
    ),
    (
        "Hanoi, (VNA) - Mali was Ghana's biggest partner in 2010, accounting for 5 percent of the nation's trade."
        " Ghana's exports to Mali rose by 3 percent.",
        ["GH>ML", "GH>ML"],
    ),
    (
        "Ghana's exports to ECOWAS were $15 million in 2010. The main buyer was Mali, which imported $9 million. Togo"
        " followed with $4 million, and together, the two countries took 97 percent of exports to ECOWAS.",
        ["GH>ECOWAS", "GH>ML", "GH>TG", "GH>ML_TG"],
    ),
    (
        "Mali is Ghana's fourth-largest export destination among the members of ECOWAS, along with Togo and Benin."
        " Shipments to Mali reached $7 million in 2010.",
        ["GH>ML"],
    ),
    (
        "Ghana's trade with Mali was $7 million in 2010. As per data from Ghana's Statistics Agency, this figure is 4"
        " percent less than in 2009. Exports prevailed over imports by $3 million.",
        ["GH>ML", "GH>ML", "GH>ML"],
    ),
    (
        "In 2014 goods worth €11 million (+4.5%) were dispatched to France from Malta. Goods worth €2 million (-3%)"
        " came from Italy.",
        ["MT>FR", "MT>FR", "MT>IT", "MT>IT"],
    ),
    (
        "Of Peru's surplus of $4 million in May 2010, $1 million was due to trade with Chad and $2 million to trade"
        " with Mali.",
        ["PE>W0", "PE>TD", "PE>ML"],
    ),
    (
        "Foreign trade of Chad in May 2012\n\n- Exports rose by 3 percent.\n- Asia: the deficit rose to $210 million.",
        ["TD>W0", "TD>Asia"],
    ),
    (
        "Trade of Cuba and Laos came to $9 million in 2015. Laos is Cuba's second partner in Asia after China, with"
        " which the island trades for $2 million.",
        ["CU>LA", "CU>CN"],
    ),
    (
        "Trade of Mali with Togo was $9 million in 2014. Mali sells Togo cloth worth $6 million in return for salt.",
        ["ML>TG", "ML>TG"],
    ),
    (
        "Exports of grapes from Peru to China rose by 12 percent in 2018. Chile's fell by 3 percent.",
        ["PE>CN", "CL>CN"],
    ),
    (
        "Togo's garment exports to Mali fell by 5 percent to $5 million in 2017. Benin's rose by 7 percent, while"
        " shipments from Chad dropped by 3 percent. Ghana's share of the Malian market was 6 percent.",
        ["TG>ML", "TG>ML", "BJ>ML", "TD>ML", "GH>ML"],
    ),
    (
        "TOKYO, 3 May 2013. Japan took 87 million tonnes of gas in 2012. Qatar's deliveries rose to 15 million tonnes."
        " Russia delivered 8 million. Korea bought 36 million tonnes.",
        ["JP>W0", "QA>JP", "RU>JP", "KR>W0"],
    ),
    (
        "Chad's rice imports reached 2 million tonnes in 2010. Togo supplied 1 million tonnes. Malian"
        " exporters sold 45,000 tonnes. Indian shipments came to 90,000 tonnes.",
        ["TD>W0", "TD>TG", "TD>ML", "IN>TD"],
    ),
    (
        "Finland shipped 8 million tonnes of timber in 2016. Egypt took 1 million. Swedish shipments rose by 1%.",
        ["FI>W0", "FI>EG", "SE>W0"],
    ),
    (
        "In 2017 the leading exporters of coffee were Togo (30%), Benin (20%) and Ghana (9%).",
        ["TG>W0", "BJ>W0", "GH>W0"],
    ),
    (
        "In 2017 Benin was by far the top exporter of shea, ahead of Ghana ($9 million) and Togo ($2 million).",
        ["GH>W0", "TG>W0"],
    ),
    (
        "In 2017 Benin remained the second-largest exporter of shea, closely followed by Ghana with $9 million and Togo"
        " with $2 million.",
        ["GH>W0", "TG>W0"],
    ),
    (
        "Togo made up 3 per cent of world coffee exports in 2018. Its share in world cocoa exports was 1 per cent.",
        ["TG>W0", "TG>W0"],
    ),
    (
        "Nordic salmon: in 2006 Norway exported 580,000 tonnes worth NOK 17 billion. The Faroes managed 18,000 tonnes.",
        ["NO>W0", "NO>W0", "FO>W0"],
    ),
]


@pytest.mark.parametrize("told", ["For Malta, exports", "In Malta, exports of services", "For Malta, the exports"])
def test_one_that_a_clause_is_said_for_has_the_flow_behind_it(told):
    assert sides(f"In 2009 Greek imports shrank by 9%. {told} fell 4%.") == ["GR>W0", "MT>W0"]


def test_a_member_in_which_the_flow_of_its_bloc_changed_is_told_of_on_its_own_account():
    text = "In 2009 exports of the EU shrank by 9%. They fell 4% in Malta and 3% in Greece, and in Latvia by 2%."
    assert sides(text) == ["EU>W0", "MT>W0", "GR>W0", "LV>W0"]


def test_the_office_of_the_union_that_counts_for_the_euro_area_is_not_who_trades():
    text = (
        "The euro zone had a surplus of 2 billion euros in May, the European Union statistics agency said. The"
        " 17-nation area's exports rose by 3%.\nIn May 2011, the surplus was 1 billion euros."
    )
    assert sides(text)[-2:] == ["euro area>W0"] * 2


def test_the_first_country_of_a_list_is_not_what_a_text_on_the_world_goes_on_with():
    text = (
        "Paris, 3 June 2009\n\nWorld tea trade came to 1.6 million tons in 2008.\n\nExports in 2008, thousand tonnes:\n"
        "- Kenya, 383;\n- China, 297.\n\nThe Tea Price Index averaged 142 points in May, 2 percent above April."
    )
    assert [figure.indicator for figure in figures(text)][-2:] == ["other", "other"]
    assert sides(text) == ["W0>W0", "KE>W0", "CN>W0", "W0>_Z", "W0>_Z"]


@pytest.mark.parametrize(("text", "expected"), HOMES)
def test_whose_exports_they_are_beside_those_of_others(text, expected):
    assert sides(text) == expected


@pytest.mark.parametrize(("text", "expected"), TEXTS)
def test_whose_trade_a_text_on_many_tells(text, expected):
    assert sides(text) == expected
