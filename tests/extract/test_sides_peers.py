"""Countries told of one beside another, each on its own account: a text in, the sides of its figures out."""

import pytest

from tests.extract.marked import figures, sides

TOLD = [
    (
        "In 2012 Kenya's exports to Oman were worth $9 million. Uganda's, by contrast, were worth only $2 million."
        " Rwanda's rose again by 4 percent to $3 million.",
        ["KE>OM", "UG>OM", "RW>OM", "RW>OM"],
    ),
    (
        "Oman is fond of tea. In 2012 Kenya shipped 5,000 tonnes of tea to it, and Uganda sold 3,000 tonnes to it.",
        ["KE>OM", "UG>OM"],
    ),
    (
        "Kenya, Uganda and Rwanda exported 90,000, 40,000 and 20,000 tonnes of tea in 2012 respectively.",
        ["KE>W0", "UG>W0", "RW>W0"],
    ),
    (
        "The chief market of Togo in 2014 was Australia, including Tasmania, which took 18 per cent of all exports."
        " This was followed by Spain with 12 per cent and the United States, including Alaska and Hawaii, with"
        " 9 per cent.",
        ["TG>AU", "TG>ES", "TG>US"],
    ),
    (
        "Kenya was the leading exporter of tea to Oman in 2014 with 900 tons, followed by Uganda with 700 and Rwanda"
        " with 400 tons.",
        ["KE>OM", "UG>OM", "RW>OM"],
    ),
    (
        "For Oman, Kenya's trade fell from $9 million in 2013 to $7 million in 2014 and for Qatar, it fell from $3"
        " million to $2 million.",
        ["KE>OM", "KE>OM", "KE>QA", "KE>QA"],
    ),
    (
        "In 2014 Kenya and Uganda signed a pact that is expected to lift Uganda's tea exports to $7 million by 2019.",
        ["UG>KE"],
    ),
    (
        "Italy headed the ranking of Kenyan flower imports in 2014, followed by Malta with 900 tons and Greece with 700"
        " tons.",
        ["MT>KE", "GR>KE"],
    ),
    (
        "Italy ranked first in 2014, importing 900 tons of Kenyan roses. The second is Malta, with an import volume of"
        " 700 tons, up 4 percent. Greece came third with imports of 600 tons.",
        ["IT>KE", "MT>KE", "MT>KE", "GR>KE"],
    ),
    (
        "Oman overtook Qatar to become the largest customer for Kenya's roses in 2014, paying $9 million for them.",
        ["KE>OM"],
    ),
    (
        "In 2015 Peru and Bolivia shipped zinc to Japan for $90 million and $20 million respectively.",
        ["PE>JP", "BO>JP"],
    ),
    (
        "Italy purchased Kenyan flowers worth $9 million in 2015, Malta for $3 million and Greece for $2 million.",
        ["IT>KE", "MT>KE", "GR>KE"],
    ),
    (
        "Kenya exported 480,000 tonnes of tea in 2019, Sri Lanka 290,000. India came next with 250,000, followed by"
        " Vietnam with 130,000 tonnes. Uganda, fifth in the list, reached 70,000.",
        ["KE>W0", "LK>W0", "IN>W0", "VN>W0", "UG>W0"],
    ),
    (
        "Slovak exports grew by 4 percent in May 2012. Hungary is next with 3 percent, then Austria with 2 percent."
        " Poland had to be content with 1 percent.",
        ["SK>W0", "HU>W0", "AT>W0", "PL>W0"],
    ),
    (
        "Chile exported wine worth $1.8 billion in 2019. China remained the first customer with $300 million, followed"
        " by Japan with $150 million.",
        ["CL>W0", "CL>CN", "CL>JP"],
    ),
    (
        "Bolivia's exports came to $3.7 billion in 2002. Tin brought $740 million. Chinese data show purchases of"
        " Bolivian tin of $140 million.",
        ["BO>W0", "BO>W0", "CN>BO"],
    ),
    (
        "Uganda exported 240,000 tonnes of coffee in 2010. A German trader reckons that 20,000 tonnes more went over"
        " the border. A Swiss trader bought 3,000 tonnes. Dutch analysts expect exports of 250,000 tonnes.",
        ["UG>W0", "UG>W0", "UG>CH", "UG>W0"],
    ),
    (
        "Kenya exported goods worth $6 billion in 2019. Absorbing 9 per cent of Kenya's exports in 2019, Uganda was the"
        " first market, followed by Pakistan, which took 8 per cent.",
        ["KE>W0", "KE>UG", "KE>PK"],
    ),
    ("With 19 per cent of Bolivian exports in 2002, Brazil came first; Peru had 5 per cent.", ["BO>BR", "BO>PE"]),
    (
        "The chief seller of tin to Japan was Bolivia, which shipped 9,000 tonnes in 2002, ahead of Peru, which shipped"
        " 4,000 tonnes.",
        ["BO>JP", "PE>JP"],
    ),
    ("In 2003 Mali sold 4 tons of gold to Indian jewellers, Niger 3 tons.", ["ML>IN", "NE>IN"]),
    (
        "Trade between Brazil and Argentina grew in 2000. Argentina sent 31% of its exports to Mercosur, Brazil 14%,"
        " Uruguay 44%.",
        ["AR>Mercosur", "BR>Mercosur", "UY>Mercosur"],
    ),
    ("Peru exported goods worth $5 billion in 2011, Chile and Bolivia together $9 billion.", ["PE>W0", "BO_CL>W0"]),
    (
        "Mali's trade came to $9 million in 1955. Of this 69 per cent. was with its neighbours, chiefly Niger, Chad and"
        " Togo, and 13 per cent. with France.",
        ["ML>W0", "ML>W0", "ML>FR"],
    ),
    ("Fishmeal exports of Peru in 2011 by country: China 680,000 tonnes, Germany 150,000.", ["PE>CN", "PE>DE"]),
    (
        "Malaysia's trade with Asia reached $560 million in 2018. China leads with a turnover of $213 million, Japan is"
        " second with $86 million.",
        ["MY>Asia", "MY>CN", "MY>JP"],
    ),
    (
        "SADC: who sells to whom\n\nSouth Africa sold goods for R30 billion to the other members of SADC in 1997."
        " Zimbabwe was its best customer with R7 billion, ahead of Mozambique with R4 billion and Zambia with R3"
        " billion.",
        ["ZA>SADC", "ZA>ZW", "ZA>MZ", "ZA>ZM"],
    ),
    (
        "BARCELONA. Catalonia sold wine for 1.9 billion euros in 2015. Italy took 700 million. Andalusia, second among"
        " the regions, exported 340 million, Extremadura 210 million. The country's exports came to 2.6 billion.",
        ["ES-CT>W0", "ES-CT>IT", "ES-AN>W0", "ES-EX>W0", "ES>W0"],
    ),
    (
        "World exports of cotton totalled 15 million bales in 1962. Brazil's sales jumped to 1.2 million bales. Japan,"
        " the chief importer, took 3.1 million bales.",
        ["W0>W0", "BR>W0", "JP>W0"],
    ),
    (
        "Zambia exported 650,000 tonnes of copper in 2010; the Congo, its neighbour to the north, 490,000.",
        ["ZM>W0", "CD>W0"],
    ),
    (
        "The euro area ran a surplus of 28 billion euros in 2016. Among member states, the largest surplus was seen in"
        " Germany (25 billion), followed by Ireland (4 billion).",
        ["euro area>W0", "DE>W0", "IE>W0"],
    ),
    (
        "QUITO - Ecuador shipped 300,000 tonnes of bananas in May 2011 and Honduras 90,000. Poland was the best buyer,"
        " taking 40,000 tonnes, followed by Turkey with 20,000.",
        ["EC>W0", "HN>W0", "EC>PL", "EC>TR"],
    ),
    (
        "ROME, 3 May 2015. Italy bought more tea. Kenya, still the first supplier, sold Italy 5,000 tonnes in 2014,"
        " Malawi 4,000 and India 3,000.",
        ["KE>IT", "MW>IT", "IN>IT"],
    ),
    (
        "OSLO, May 2014 - In 2013 Norway sold 2 million tonnes of fish to all countries. Chile is its great rival. It"
        " shipped 1.2 million tonnes overseas, 4 percent more than in 2012.",
        ["NO>W0", "CL>W0", "CL>W0"],
    ),
    (
        "In 2018 Chilean exports to Vietnam were $2 million. No other neighbour except Peru sells us more. In 2019"
        " they fell by 4 percent.",
        ["CL>VN", "CL>VN"],
    ),
    (
        "Irish exports of cheese to China came to 532 t in 2020. The EU members, Britain no longer among them, made do"
        " with 528 t.",
        ["IE>CN", "IE>EU"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_what_stands_in_the_place_of_an_exporter_is_another(text: str, expected: list[str]) -> None:
    assert sides(text) == expected


def test_the_change_of_one_beside_another_is_no_share() -> None:
    text = "Slovak exports grew by 4 percent in May 2012. Hungary is next with 3 percent."
    assert [figure.measure for figure in figures(text)] == ["growth", "growth"]
