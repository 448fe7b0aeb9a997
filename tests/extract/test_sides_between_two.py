"""Between whom the trade is that is told last, of which, of it or of them: texts in, the sides of their figures out."""

import pytest

from tests.extract.marked import sides

OTHERS = [
    ("In 2020 Togo sold Mali salt for $9 million. The Malian side voiced readiness to buy 5 thousand tonnes.", "TG>ML"),
    ("In 2020 Togo sold Mali salt for $9 million. Malian firms are interested in buying 5 thousand tonnes.", "TG>ML"),
    ("In 2020 Togo traded with Ghana for $9 million. The port of Lome handled 8 million tons of cargo.", "TG>_U"),
    (
        "In 2020 Peru's trade with Chile was $9 million. Callao harbour, the coast's largest, moved 8 million tons "
        "of cargo.",
        "PE-CAL>_U",
    ),
    ("In 2020 Togo traded with Ghana for $9 million. The port of Tema handled 5 tons of Togolese cargo.", "GH>TG"),
    ("In 2020 Togo traded with Ghana for $9 million. Lorries carried 5 million tons of cargo.", "TG>GH"),
    ("Togo exported goods for $9 million in 2018. Trade with Ghana gave exports of $5 million.", "TG>GH"),
    ("Jakarta -Togo and Mali agreed in 2018 to raise trade between the two countries to $9 million.", "TG>ML"),
    (
        "GENEVA, March 3, 2013 -- Togo's president met Mali's prime minister. Trade between the two countries reached"
        " $9 million in 2012, with exports worth $7 million.",
        "TG>ML",
    ),
    (
        "BAMAKO, March 3, 2013 -- The president of Togo arrived in Bamako for an official visit to Mali. Two-way trade"
        " reached $9 million in 2012.",
        "ML>TG",
    ),
    (
        "Sales to Mali up\n\nTogo's exports to Mali were $9 million in 2018. Togo's exports to Ghana were $7 million"
        " and make 5 percent of the country's exports.",
        "TG>GH",
    ),
    (
        "Sales to Mali up\n\nTogo's exports to Mali were $9 million in 2018. Togo's exports to Ghana were $7 million."
        " Imports amounted to $5 million (3 percent less).",
        "TG>GH",
    ),
    (
        "Togo's exports to Mali were $9 million in 2018. Mali's exports to Togo rose by 5%. The balance was in favour"
        " of Togo by $7 million.",
        "TG>ML",
    ),
    ("In 2018 Togo's trade with Latin-America was $9 million.", "TG>LAC"),
    ("Togo and Mali\n\nTrade was $9 million in 2018, of which exports from Togo to Mali $5 million.", "TG>ML"),
    (
        "Lviv, April 2024. Firms of the Lviv region sold goods for 2.5 billion dollars in 2023. Poland stays the best"
        " customer, although deliveries to it went down to 682 million dollars.",
        "UA-46>PL",
    ),
    (
        "Porto Alegre, July 19, 2004. Rio Grande do Sul exported goods worth $4 billion in 2003. Second place among"
        " the"
        " states went to Paraná with $3 billion.",
        "BR-PR>W0",
    ),
    (
        "Astana, 2 April 2024. Kazakhstan sent China 58 percent more fuel in 2022. From the neighbour it had"
        " ordered 45"
        " percent more plastics.",
        "KZ>CN",
    ),
    (
        "Tokyo, Jan. 24, 1996. Japan's surplus with the United States was $45 billion in 1995. The global surplus"
        " was $107"
        " billion.",
        "JP>W0",
    ),
    (
        "Sejong, June 21, 2019. South Korea shipped goods worth $27 billion in May. Demand from the United States"
        " was up"
        " 3.3 percent and that from the EU barely changed at plus 0.3 percent.",
        "KR>EU",
    ),
    (
        "Ethiopia sold coffee for $645 million in 2021. Germany took 21%. The ten largest markets, Belgium, the"
        " U.S. and"
        " South Korea among them, paid 81% of the total.",
        "ET>W0",
    ),
    ("Trade between Brazil and the Arab countries came to $10 billion in 2005.", "BR>Arab countries"),
    (
        "Trade of Tanzania and India, million dollars\n\n                     2009      2010\nImports from India  "
        " 772.8"
        "    895.0\nExports to India     187.5    226.1\n",
        "TZ>IN",
    ),
]


@pytest.mark.parametrize(("text", "expected"), OTHERS)
def test_the_last_number_is_between_these_two(text, expected):
    assert sides(text)[-1] == expected


FURTHER = [
    (
        "Kosovo imports almost everything. Kosovo's exports were 77 million euros in 2006, of which Serbia took 15"
        " million.",
        ["XK>W0", "XK>RS"],
    ),
    (
        "U.S. farm exports to Cuba: chickens first. American farmers sold the island $710 million worth of food in"
        " 2008."
        " Since 2001 it has bought more than $4 billion.",
        ["US>CU", "US>CU"],
    ),
    (
        "Gas: the new map. Norway delivered 117 billion cubic metres to the EU in 2022. Russian deliveries fell by"
        " half.",
        ["NO>EU", "RU>EU"],
    ),
    (
        "India sold 200 million kg of tea in 1967. Britain nevertheless bought less: 110 million kg. Ceylon"
        " overtook India"
        " with 215 million kg.",
        ["IN>W0", "IN>GB", "LK>W0"],
    ),
    (
        "How Danish bacon conquered Britain. In 1930 the British bought 300,000 tons of Danish bacon, half of all"
        " they imported.",
        ["DK>GB", "GB>DK"],
    ),
    (
        "The state's exporters sold goods worth $252 billion in 2011, Texas says. California was second with $159"
        " billion.",
        ["US-TX>W0", "US-CA>W0"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), FURTHER)
def test_of_which_it_and_they(text, expected):
    assert sides(text) == expected


JOINTLY = [
    (
        "Riyadh, July 7 (SPA). China was the main destination of Saudi exports with SR12 billion in April 2019;"
        " Japan and"
        " South Korea followed with SR9 billion each.",
        ["SA>CN", "SA>JP_KR"],
    ),
    (
        "Morocco's ambassador to Lima spoke to us a day before the minister's tour of Latin America. Two-way trade was"
        " about $80 million in 2011. Sardine sales earned $9 million.",
        ["MA>PE", "MA>PE"],
    ),
    (
        "Oman's trade with Africa came to $5 billion in 2011, its minister said on a visit to Africa.",
        ["OM>AFR"],
    ),
    (
        "Paprika for Spain? Spanish mills imported 1,200 tons from Hungary in 2003.",
        ["ES>HU"],
    ),
    (
        "Santo Domingo, 2 Dec 2008. Dominican exports came to $6 billion in 2007. With Puerto Rico the trade is"
        " older: $600"
        " million went there.",
        ["DO>W0", "DO>PR"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), JOINTLY)
def test_two_followed_and_mills_that_import(text, expected):
    assert sides(text) == expected
