"""With whom a paragraph goes on to tell of trade, and who counts it: texts in, the sides of their figures out."""

import pytest

from tests.extract.marked import sides

TURNS = [
    (
        "Nairobi, 3 May 2022. Kenya's exports came to $7 billion in 2021.\n\nCooperation with Egypt is closer now."
        " Exports were $200 million.",
        ["KE>W0", "KE>EG"],
    ),
    (
        "Nairobi, 3 May 2022. Kenya's exports came to $7 billion in 2021. As for India, the turnover amounted to $2"
        " billion. As for Oman, its exports were $5 billion.",
        ["KE>W0", "KE>IN", "OM>W0"],
    ),
    (
        "Madrid, 3 June 2004. Spain's trade with Portugal reached 25 billion euros in 2003.\n\nBusiness with"
        " Morocco is"
        " livelier than ever. Spain sold goods for 2 billion euros and bought goods for 1 billion euros.",
        ["ES>PT", "ES>MA", "ES>MA"],
    ),
    (
        "Warsaw, 22 August 2014. Poland exported 9,000 tonnes of apples in 2013, of which 6,000 went to Russia, for €2"
        " million. Cabbages added €1 million. Plums brought €3 million.",
        ["PL>W0", "PL>RU", "PL>RU", "PL>RU", "PL>W0"],
    ),
    (
        "Lima, 2 March 1987. Peru shipped 48,100 tonnes of fishmeal to Cuba in January. Poland was next with 7,400"
        " tonnes. Havana pays in sugar. Its own exports to Peru were worth $62 million last year.",
        ["PE>CU", "PE>PL", "CU>PE"],
    ),
    (
        "Accra. In 2015 Ghana and Togo traded goods for $300 million.\n\nWith Burkina Faso, things went better still."
        " Exports were $400 million. Ghana shipped cocoa for $30 million there.",
        ["GH>TG", "GH>BF", "GH>BF"],
    ),
    (
        "Denmark bought Korean beer for $2 million in 2010. Korea bought Danish pork for $200 million.\n\nAs"
        " regards the"
        " rest of the world, Denmark has no such worries. Its exports climbed to $96 billion. The surplus was $13"
        " billion.",
        ["DK>KR", "DK>KR", "DK>W0", "DK>W0"],
    ),
    (
        "Lao exports came to $2 billion in 2010.\n\nWith its nearer partners – Thailand, Vietnam and China – trade is"
        " lopsided. Exports were $1.5 billion, imports $3 billion.",
        ["LA>W0", "LA>CN_TH_VN", "LA>CN_TH_VN"],
    ),
]
COUNTED = [
    (
        "Rome, 31 May 2011. Trade between Italy and Chile totalled $3 billion in 2010. On Chile's own count it sold"
        " goods"
        " for $2 billion to its big partner, and imported $1 billion from it.",
        ["IT>CL", "CL>IT", "CL>IT"],
    ),
    (
        "Helsinki, 5 May 1994. Finland's exports to Russia were 5.9 billion marks in 1993. By Moscow's reckoning the"
        " balance was negative by $300 million.",
        ["FI>RU", "RU>FI"],
    ),
    (
        "HANOI, 3 July 2009. Vietnam sold goods for $4 billion to China in 2008. In Chinese statistics exports to"
        " Vietnam"
        " were $15 billion and imports $4.3 billion.",
        ["VN>CN", "CN>VN", "CN>VN"],
    ),
]
POINTED = [
    ("Moldova exported wine for $136 million in 2013. The EU took 13%. Exports to them were $18 million.", "MD>EU"),
    ("Zambia sold copper for $3 billion in 2006. China leads. Exports to it doubled.", "ZM>CN"),
    ("Zambia sold copper for $3 billion in 2006. China took half. Switzerland follows. Sales there were $7.", "ZM>CH"),
    ("India's trade with Africa was $69 billion in 2018. Its purchases on the continent were $41 billion.", "IN>AFR"),
]


@pytest.mark.parametrize(("text", "expected"), TURNS)
def test_a_paragraph_turns_to_the_trade_with_one_partner_or_with_all(text, expected):
    assert sides(text) == expected


@pytest.mark.parametrize(("text", "expected"), COUNTED)
def test_what_the_other_side_counts_is_its_own_trade(text, expected):
    assert sides(text) == expected


@pytest.mark.parametrize(("text", "expected"), POINTED)
def test_there_and_them_are_those_named_last(text, expected):
    assert sides(text)[-1] == expected


def test_a_text_that_opens_with_the_trade_of_two_is_about_them():
    text = (
        "TASHKENT, May 27, 2024. Trade between Uzbekistan and Russia is to grow, the presidents said. Last year's"
        " turnover"
        " was $9.88 billion, and China pushed Russia off the first place. Uzbek-Chinese trade is to reach $20 billion."
    )
    assert sides(text) == ["UZ>RU", "UZ>CN"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mali, Niger's neighbour, sold Togo 60,000 tonnes of onions in 2018.", ["ML>TG"]),
        ("Bulgaria's Balkan trade shrinks. Exports to Greece were $370 million in 1998.", ["BG>GR"]),
        (
            "German-Soviet trade grew in 1974. The Federal Republic had a surplus of 1,500 million marks.",
            ["DE>SU"],
        ),
        (
            "In 2012 Thailand shipped 3 million tonnes of rice. India shipped 5 million. Nigeria remained"
            " Thailand's best"
            " customer, buying 580,000 tonnes; Iraq took 300,000.",
            ["TH>W0", "IN>W0", "TH>NG", "TH>IQ"],
        ),
    ],
)
def test_who_an_owner_deals_with_stands_beside_it(text, expected):
    assert sides(text) == expected


ANOTHER = [
    (
        "Nairobi, 4 May 2001. Kenya exported tea for $450 million in 2000. Pakistan bought a third.\n\nUganda's"
        " coffee did"
        " less well. Exports fell by 30 per cent. Spain took a fifth.\n\nRwanda's is a special case. Shipments were $9"
        " million.",
        ["KE>W0", "KE>PK", "UG>W0", "UG>ES", "RW>W0"],
    ),
    (
        "Kuala Lumpur, 3 March 1990. Malaysia shipped 1.4 million tonnes of rubber in 1989.\n\nThailand overtook its"
        " neighbour. It sold 1.2 million tonnes, and China bought a third of that. Indonesian exports were flat at 1.1"
        " million tonnes. They earned $1 billion.",
        ["MY>W0", "TH>W0", "TH>CN", "ID>W0", "ID>W0"],
    ),
    (
        "Oslo, 5 June 2013. Norway sold 1.1 million tonnes of salmon in 2012. France took 120,000.\n\nChile suffers"
        " from"
        " disease. The country exported 300,000 tonnes. Its main customer, Japan, bought 80,000.",
        ["NO>W0", "NO>FR", "CL>W0", "CL>JP"],
    ),
    (
        "Brno, May 2019. In 2018 Austria and Czechia traded goods for 10 billion euros. Czech sales to Austria were 5"
        " billion.\n\nAustria's other Danube accounts are smaller. With Slovakia it exchanged goods for 4 billion"
        " euros.",
        ["CZ>AT", "CZ>AT", "AT>SK"],
    ),
    (
        "Clothing compared. China's sales of clothing abroad rose to $150 billion in 2011.\n\nBangladesh came"
        " second. It"
        " exported garments for $20 billion. The EU bought half.\n\nTurkey was third with $14 billion; Germany took"
        " 30%.",
        ["CN>W0", "BD>W0", "BD>EU", "TR>W0", "TR>DE"],
    ),
    (
        "Vientiane, June 2016. The Lao economy depends on its neighbours. Laos spent $4 billion on Thai goods and $1.2"
        " billion on Chinese ones in 2015.",
        ["LA>TH", "LA>CN"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ANOTHER)
def test_a_sentence_turns_to_the_trade_of_another_country(text, expected):
    assert sides(text) == expected


PLACED = [
    (
        "Amman, 12 March 2001. Jordan bought goods for $900 million in 2000. Germany came after Iraq, with $3 million.",
        "JO>DE",
    ),
    (
        "India's trade with Africa was $35 billion in 2008. China, which ten years ago was behind India, did business"
        " worth $100 billion with the continent.",
        "CN>AFR",
    ),
    ("Jamaica's import bill was $5 billion in 2008. Of this $2 billion was spent in the United States.", "JM>US"),
    (
        "Uruguay's meat sales abroad were $1.1 billion in 2010. US purchases were up 78%, Chinese ones down 39%.",
        "UY>CN",
    ),
    (
        "Helsinki, 2 May 2017. Finland's imports from the EU were up by 10 per cent in February, and those from third"
        " countries by 25 per cent.",
        "FI>W0",
    ),
    (
        "Baku, Feb 9. In 2012 SOCAR exported 1.2 million tons of petrol, of which Georgia received 200,000. Malta's"
        " purchases doubled.",
        "AZ>MT",
    ),
]


@pytest.mark.parametrize(("text", "expected"), PLACED)
def test_the_last_number_is_of_the_one_whose_it_is(text, expected):
    assert sides(text)[-1] == expected


CAUSED = [
    ("Strong dollar and Brazil hurt Argentine exporters. Shipments fell by 12 per cent in January 1999.", ["AR>W0"]),
    ("Russian ban costs Poland dear. Apple exports fell by 30% in 2014 to 800,000 tonnes.", ["PL>W0", "PL>W0"]),
    (
        "Bangkok, May 4, 2021 – Rubber and Malaysia gave Thailand's border trade a strong quarter. The department"
        " counted"
        " 226 billion baht of exports for January-March.",
        ["TH>W0"],
    ),
    (
        "Coimbatore, April 17, 2022. Exports of socks from Tiruppur in Tamil Nadu were worth Rs 335 crore in 2021. The"
        " town contributed 54 per cent of India's exports.",
        ["IN-TN>W0", "IN-TN>W0"],
    ),
    (
        "Dhaka, 2 Jan 2015. Shirt makers shipped goods worth $24 billion in 2014. Of that the European Union"
        " accounted for"
        " $14 billion. Within the EU Germany led with $3.9 billion, followed by Britain ($2.6 billion).",
        ["BD>W0", "BD>EU", "BD>DE", "BD>GB"],
    ),
]
OF_WHOLES = [
    (
        "Accra, 4 May 2024. Gold earned Ghana $6 billion in 2023. Exactly half of what Europe took from Ghana was"
        " gold; for"
        " Asia the share was 35 per cent and for Brazil 6.",
        ["GH>W0", "GH>Europe", "GH>Asia", "GH>BR"],
    ),
    (
        "In 2012 fuels made up 95% of Nigeria's exports. For Algeria the share was 97%, in Libya 98%.",
        ["NG>W0", "DZ>W0", "LY>W0"],
    ),
    ("Swedish mills took 2 million tonnes of Norwegian ore in 1951 and paid 60 million kronor.", ["SE>NO", "SE>NO"]),
    (
        "Athens, 21 November 2023. Travel receipts in Greece came to €17bn in 2022. Britons were the best payers"
        " with €3bn,"
        " a nose ahead of the Germans' €2.9bn.",
        ["GR>W0", "GR>GB", "GR>DE"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CAUSED)
def test_what_moves_another_s_trade_is_no_side_of_it(text, expected):
    assert sides(text) == expected


@pytest.mark.parametrize(("text", "expected"), OF_WHOLES)
def test_who_dealt_in_what_a_share_is_of(text, expected):
    assert sides(text) == expected


MORE = [
    (
        "Riga, May 19, 2008. No member of the European Union stepped up its exports as quickly as Lithuania. In"
        " January and"
        " February they rose by 33 percent. Bulgaria comes next with 31 percent.\n\nLatvia exported goods worth one"
        " billion"
        " euros. Imports rose by 9 percent.",
        ["LT>W0", "BG>W0", "LV>W0", "LV>W0"],
    ),
    (
        "WELLINGTON, 24 October 2013. In the September quarter New Zealand sold goods for NZ$12 billion abroad."
        " China wanted"
        " more: its orders swelled to NZ$2 billion. Australia's tumbled to NZ$2.3 billion. As a supplier China is ahead"
        " already, with NZ$2.6 billion.",
        ["NZ>W0", "NZ>CN", "NZ>AU", "NZ>CN"],
    ),
    (
        "IRAN AND ARMENIA. The figures are those of the Armenian Statistical Committee; the Iranian customs year"
        " begins on"
        " 21 March. Armenian exports fell to $94 million in 2023. Imports did not change: $593 million.",
        ["AM>IR", "AM>IR"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), MORE)
def test_who_does_most_and_what_one_is_told_of_as(text, expected):
    assert sides(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Muscat – Omani exports to the Gulf states totalled RO 900 million in 2011. The Emirates absorbed 60"
            " per cent."
            " Imports from the group stood at RO 2.8 billion.",
            ["OM>GCC", "OM>AE", "OM>GCC"],
        ),
        (
            "Tunisian exports to Libya came to $5 million in 2019. Tunisia took 4 per cent of Libyan exports and"
            " supplied close to a tenth of the country's imports.",
            ["TN>LY", "LY>TN", "LY>TN"],
        ),
        (
            "Sales of Peru to Chile rose in 2020. The Chilean chamber counted 4,000 vans built in the country. Of the"
            " 9,100 that went abroad, 40% went to Peru.",
            ["CL>_Z", "CL>W0", "CL>PE"],
        ),
        (
            "Sales of Peru to Chile were $5 million in 2020. The Chilean market took 40% of the country's boats.",
            ["PE>CL", "PE>CL"],
        ),
        (
            "Tunisian exports to Libya came to $5 million in 2019. Libya took 4 per cent of Tunisian exports and"
            " supplied close to a tenth of the country's imports.",
            ["TN>LY", "TN>LY", "TN>LY"],
        ),
        (
            "From January to May 2009 Chile took 8% of what Argentina exported, second only to Brazil, but provided"
            " a mere"
            " 2% of its imports.",
            ["AR>CL", "AR>CL"],
        ),
        (
            "Chile and Argentina traded goods for $4 billion in 2001. The Russian and Asian crises cost both sides"
            " exports"
            " worth $300 million.",
            ["CL>AR", "CL>AR"],
        ),
    ],
)
def test_groups_crises_and_ranks_beside_the_two(text, expected):
    assert sides(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Nepal's exports of tea to India earned $52 million in 2019. The country's exports came to $970 million and"
            " imports to $14 billion. Carpets had a poor year: $70 million.",
            ["NP>IN", "NP>W0", "NP>W0", "NP>W0"],
        ),
        (
            "Vienna, 3 May 2009. Austria's trade. The balance with Hungary, Austria's main Eastern"
            " partner, was $2 million.",
            ["AT>HU"],
        ),
        (
            "Peru sold fish worth $66 million to Japan in 1997. Wool made up a third of the"
            " shipments. Exports to Brazil were"
            " $20 million. Half of the sum was copper.",
            ["PE>JP", "PE>JP", "PE>BR", "PE>BR"],
        ),
        (
            "Peru's trade with Chile was $3 billion in 2021. Exports to Asia came to $22 billion,"
            " which represents 45% of all"
            " Peruvian exports.",
            ["PE>CL", "PE>Asia", "PE>Asia"],
        ),
        (
            "Lima, 20 July 1998. Peru's exports were $5 billion in 1997. Exports to Chile were $43"
            " million, against imports of"
            " $140 million. The gap of $97 million is large.",
            ["PE>W0", "PE>CL", "PE>CL", "PE>CL"],
        ),
        (
            "Danish trade in 1935. Britain took 60 per cent of the exports and Germany 17 per cent;"
            " the former furnished 36"
            " per cent of the imports, the latter 22 per cent.",
            ["DK>GB", "DK>DE", "DK>GB", "DK>DE"],
        ),
        (
            "Peru's oil. Chile bought 200,000 tonnes, Brazil 117,000 and Cuba 89,500. The Ministry"
            " expects a crop of 800,000"
            " tonnes, and exporters hope to ship at least 700,000.",
            ["PE>CL", "PE>BR", "PE>CU", "PE>_Z", "PE>W0"],
        ),
        (
            "Wellington, 20 July 1968. Our trade in 1967. New Zealand sold goods worth $66 million"
            " to Japan and bought goods"
            " for $50 million from that country. The Japanese took 40 tons of mutton.",
            ["NZ>JP", "NZ>JP", "NZ>JP"],
        ),
    ],
)
def test_what_goes_on_with_a_partner_and_what_is_with_all(text, expected):
    assert sides(text) == expected
