"""Whether a flow is with the world or with the other of two that the text names: texts in, sides out."""

import pytest

from tests.extract.marked import sides

TOLD = [
    (
        "Jordan and Iraq to reopen border crossing\n\nAMMAN, 30 August 2017. Exports amounted to JD 2.3 billion in the"
        " first half, Jordan's chamber of industry says. Those to Iraq fell to JD 180 million.",
        ["JO>W0", "JO>IQ"],
    ),
    (
        "Russia, Turkey agree on gas price\n\nANKARA, 12 December 2004. Turkey imported gas for $4 billion from Russia"
        " in 2003. Turkish exports came to $47 billion, of which $1.4 billion went to Russia.",
        ["TR>RU", "TR>W0", "TR>RU"],
    ),
    (
        "Austria's trade with Hungary\n\nVIENNA, 5 October 1976. In 1975 Hungarian deliveries rose by 16 per cent. In"
        " the same period all Austrian imports were up 22 per cent.",
        ["HU>AT", "AT>W0"],
    ),
    (
        "Tunis, 3 May 2007\n\nTunisia regained its place as the first seller of dates last year after losing it to"
        " Iran, the office said.\n\nTunisian foreign sales were worth $160 million in 2006, compared with $130 million"
        " for Iran. Imports rose to $15 billion.",
        ["TN>W0", "IR>W0", "TN>W0"],
    ),
    (
        "Tunis, 3 May 2007\n\nTunisia was the largest exporter of dates again in 2006, beating Iran and Iraq.\n\n"
        "Tunisia sold $160 million worth of dates abroad. The trade deficit in January was $21 million.",
        ["TN>W0", "TN>W0"],
    ),
    (
        "Tunis, 3 May 2007\n\nTunisia is the top exporter of dates, ahead of Iran.\n\nTunisian exports came to"
        " $160 million in 2006 and Iran sold $120 million of dates overseas.",
        ["TN>W0", "IR>W0"],
    ),
    (
        "Accra, 9 August 1993\n\nGhana's surplus with Togo fell to $30 million in June. Exports to Togo grew by 2% to"
        " $44 million, while imports jumped 19% to $14 million.\n\nTotal imports climbed 12% from a year earlier in"
        " June. June's total surplus was $90 million.",
        ["GH>TG"] * 5 + ["GH>W0"] * 2,
    ),
    (
        "LIMA, 9 September 1996\n\nThe trade deficit swelled to $117 million in July as a surge in Chilean wine imports"
        " pushed Peru's gap up. The deficit with Chile was $43 million. Negotiators from Peru and Chile met. The July"
        " deficit was 43 percent above that of June.",
        ["PE>W0", "PE>CL", "PE>W0"],
    ),
    (
        "OSLO, 3 March 1997. Norwegian imports of cars rose 27% in 1996, reflecting a 41% growth in Korean imports."
        " Sales abroad of Norway were $5 million.",
        ["NO>W0", "NO>KR", "NO>W0"],
    ),
    (
        "ACCRA, 3 March 1997. Ghana's exports grew to $90 million. Deficits were reported for Ghana, $23 million;"
        " Togo, $10 million; and Benin, $8 million.",
        ["GH>W0", "GH>W0", "TG>W0", "BJ>W0"],
    ),
    (
        "ACCRA, 13 March 1990. In a welcome sign for Togolese trade, Ghana's surplus fell in February by 31%. Exports"
        " shrank by 2%.\n\nExports to Togo fell 5%.",
        ["GH>W0", "GH>W0", "GH>TG"],
    ),
    (
        "SEOUL, 1 October 2021. South Korea's exports rose 35 percent in September. Shipments to China, its No. 1"
        " trading partner, advanced 19 percent. With all ASEAN countries Korea had a surplus of $2 billion. Its exports"
        " to Fiji were $1 million.",
        ["KR>W0", "KR>CN", "KR>ASEAN", "KR>FJ"],
    ),
    (
        "PHNOM PENH, 6 February 2020. Trade between Cambodia and Thailand totalled $9 billion in 2019. Cambodia mainly"
        " bought fuel. In 2018 its imports from the kingdom had been $7 billion.",
        ["KH>TH", "KH>TH"],
    ),
    (
        "LIMA, 5 May 2011. Peru and Chile traded for $96 million in 2010. Tea worth $40 million went from Peru to"
        " Chile.",
        ["PE>CL", "PE>CL"],
    ),
    (
        "The comparison is a sad one: in 2005 the two countries were not very different. By 2019, however, Ghana"
        " had become a global processing hub with exports exceeding $25 billion, while Togo struggled on with an export"
        " base of $2 billion.",
        ["GH>W0", "TG>W0"],
    ),
    (
        "In the nineties the two countries were not so far apart. Ghana's exports were $5 billion in 1995, while Togo"
        " exported roughly $1 billion.",
        ["GH>W0", "TG>W0"],
    ),
    (
        "Fiji and Samoa: the divergence between the two\n\nFiji's exports have reached $9 million, whereas Samoa's are"
        " at $2 million. Bilateral trade made $1 million.",
        ["FJ>W0", "WS>W0", "FJ>WS"],
    ),
    (
        "Trade between Fiji and Samoa was $9 million in 2019. Fiji's exports were $6 million, while Samoa's exports"
        " were $3 million.",
        ["FJ>WS", "FJ>WS", "WS>FJ"],
    ),
    (
        "In 2023 trade of Latvia with Chile made $9 million. Exports of Latvia to Chile were $4 million. Chile exported"
        " goods worth $5 million to Latvia. Major exports included wine ($3 million) and copper ($2 million).",
        ["LV>CL", "LV>CL", "CL>LV", "CL>LV", "CL>LV"],
    ),
    (
        "In all, Serbia exported $28 billion in 2023, up 4%. Serbia also shipped $2 billion worth of tyres, up 23%, to"
        " Mali. It bought $3 billion of gas, 9% less than in 2022, from Chad.",
        ["RS>W0", "RS>W0", "RS>ML", "RS>ML", "RS>TD", "RS>TD"],
    ),
    (
        "Trade of Peru with Bolivia fell in 2020. Imports of machines into Peru reached $3 million, up 2%, with Bolivia"
        " supplying $1 million of these.",
        ["PE>W0", "PE>W0", "PE>BO"],
    ),
    (
        "In the first half of 2020, the minister said, Georgia's foreign trade turnover began to shrink amidst the"
        " overall slump in world trade and decreased by 7 percent. Foreign trade turnover amounted to $4 billion.",
        ["GE>W0", "GE>W0"],
    ),
    (
        "Chad is only Togo's ninth partner. At about €76 million ($91 million), exports to Chad are just 4% of Togo's"
        " GDP.",
        ["TG>TD", "TG>TD", "TG>TD"],
    ),
    (
        "Romania sells wheat. Georgia's wheat imports from Romania are at their highest level in years. Imports came"
        " to 4 tonnes in the first two thirds of the year."
        " Romania's trade with Georgia grew. Romania's exports are large.",
        ["GE>RO"],
    ),
    ("Peru's copper exports rose 3% in 2019, while U.S. shipments fell 4%.", ["PE>W0", "US>W0"]),
    ("Korea's exports rose 5% in May 2019. US shipments gained 12%.", ["KR>W0", "KR>US"]),
    (
        "Intra-ASEAN trade reached $6 billion in 2018. Singapore remains the hub. It exported $3 billion to its"
        " partners. Laos's exports to its partners came to $2 million.",
        ["ASEAN>ASEAN", "SG>ASEAN", "LA>ASEAN"],
    ),
    (
        "Oman's foreign trade in 2008\n\nThe surplus was 19 million rials. Asia: the surplus came to 9 million rials."
        " Africa: exports fell by 4%.",
        ["OM>W0", "OM>Asia", "OM>AFR"],
    ),
    ("World trade grew 5% in 2012. Africa: exports rose by 7%.", ["W0>W0", "AFR>W0"]),
    ("Exports of Peru grew by 3% in 2015, those of Chile by 2%.", ["PE>W0", "CL>W0"]),
    ("In 2018 Togo's imports rose by 4% while those of Mali fell by 7%.", ["TG>W0", "ML>W0"]),
    (
        "Trade of Togo and Mali grew by 4% in 2018. Exports of Togo rose by 4%, those of Mali by 7%.",
        ["TG>ML", "TG>ML", "ML>TG"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_a_flow_is_with_the_other_of_two_or_with_the_world(text: str, expected: list[str]) -> None:
    assert sides(text) == expected
