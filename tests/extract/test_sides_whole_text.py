"""Sides that the whole text gives: a partner told in passing is over, a heading turns to another, blocs as partners."""

import pytest

from tests.extract.marked import figures, sides

OVER = [
    (
        "Chile's foreign sales climbed to 7.1 billion dollars in May 2008. Shipments to China reached 1.2 billion"
        " dollars. Copper fetched 4 billion dollars.",
        ["CL>W0", "CL>CN", "CL>W0"],
    ),
    (
        "CAIRO, 4 March 1998. Egypt's import bill reached $8 billion in 1997. Purchases from the United States came to"
        " $2 billion. Wheat alone cost $900 million.",
        ["EG>W0", "EG>US", "EG>W0"],
    ),
    (
        "Vietnam earned $9 billion from seafood in 2021. The US bought $2 billion, Japan $1.3 billion. Shrimp brought"
        " in $3.9 billion.",
        ["VN>W0", "VN>US", "VN>JP", "VN>W0"],
    ),
    (
        "Niger sold onions for $90 million in 2016. Benin fared worse. Its cotton exports brought in $60 million;"
        " cashews earned $20 million.",
        ["NE>W0", "BJ>W0", "BJ>W0"],
    ),
    (
        "Japan's exports to the 54 countries of Africa came to $9 billion in 2008.",
        ["JP>AFR", "JP>AFR"],
    ),
    (
        "TUNIS, 3 May 2011. Tunisian exports came to $16 billion in 2010. Olive oil brought in $300 million, half of it"
        " from Italy.",
        ["TN>W0", "TN>W0", "TN>IT"],
    ),
    (
        "VIENTIANE, 3 May 2011. Trade of Laos and Vietnam was $500 million in 2010, the Foreign Trade Department said,"
        " a gain of 9 per cent. Total exports came to $290 million.",
        ["LA>VN", "LA>VN", "LA>VN"],
    ),
    (
        "VIENNA, Nov 29, 1989. Austria and Czechoslovakia traded goods for 800 million dollars in 1988. Prague sold"
        " goods worth 400 million to its southern neighbour.",
        ["AT>CS", "CS>AT"],
    ),
    (
        "Sri Lanka sold tea worth $1.3 billion in 2011.\n\nIraq remains the first customer. It bought Ceylonese tea for"
        " $90 million. Syria imported Sri Lankan cinnamon for $8 million. Sales to Libya reached $30 million.",
        ["LK>W0", "LK>IQ", "SY>LK", "LK>LY"],
    ),
    (
        "Peru's tin exports came to $1.8 billion in 2015.\n\nChad imported Peruvian tin for $5 million. Orders from"
        " Mali fell by 3%, to $2 million. Togo took $1 million.",
        ["PE>W0", "TD>PE", "PE>ML", "PE>ML", "PE>TG"],
    ),
    (
        "Kenya exported tea worth $1.2 billion in 2017. Pakistan bought $500 million, ahead of the Netherlands"
        " with just under $90 million.",
        ["KE>W0", "KE>PK", "KE>NL"],
    ),
    (
        "Thai exports came to $54 billion in 1997. Exports to Laos came to $400 million. Goods worth $60 million came"
        " the other way.",
        ["TH>W0", "TH>LA", "TH>LA"],
    ),
    (
        "ECOWAS at twenty\n\nECOWAS exported goods for $9 billion in 1997.\n\nGhana took 4% of Togolese exports,"
        " or $30 million. Cocoa worth $20 million went the other way, leaving Togo a surplus of $10 million.\n\nAll is"
        " not well. In May 1998 trade between the neighbours fell by 3 per cent.",
        ["ECOWAS>W0", "TG>GH", "TG>GH", "GH>TG", "TG>GH", "TG>GH"],
    ),
    (
        "NAIROBI, 3 May 2010. When the presidents of Kenya, Uganda and Tanzania met in 1999, their countries sold each"
        " other goods worth $500 million. In 2009 a tenth of all that the EAC exported stayed within its borders.",
        ["EAC>EAC", "EAC>EAC"],
    ),
    (
        "Since the enlargement of the European Union in 2004 Austria's exports to Hungary have doubled.",
        ["AT>HU"],
    ),
    (
        "Latvia's timber exports were €2 billion in 2014, €90 million more than the year before; a third of it ended up"
        " in Sweden. Fish did even better, gaining 41%.",
        ["LV>W0", "LV>W0", "LV>SE", "LV>W0"],
    ),
    (
        "Uruguay shipped beef worth $2 billion in 2019. The Dutch took $90 million, the Italians $40 million. Half went"
        " to China.",
        ["UY>W0", "UY>NL", "UY>IT", "UY>CN"],
    ),
    (
        "Trade of Moldova with Romania reached $900 million in 2012. Exports were $350 million. Wine made up $20"
        " million of it.",
        ["MD>RO"] * 3,
    ),
]
TURNED = [
    (
        "Uganda in brief\n\n1. Foreign trade\n\nUganda sold goods for $3 billion in 2018, the country"
        " said. Ugandan coffee fetched $500 million.\n\n2. Trade with Latvia\n\nLatvian exports to Uganda came to €2"
        " million in 2018. Latvian timber was half of them.",
        ["UG>W0", "UG>W0", "LV>UG", "LV>UG"],
    ),
    (
        "Portugal trades\n\nPortugal sold goods for 47 billion euros in 2013.\n\nSpain\n\nSales to Spain came to 11"
        " billion euros.\n\nFrance\n\nCars for 4 billion euros were bought from France.\n\nIndustries\n\nShoe making"
        " does well. It contributed 2 billion euros to total exports.",
        ["PT>W0", "PT>ES", "PT>FR", "PT>W0"],
    ),
    (
        "Portugal trades\n\nPortugal sold goods for 47 billion euros in 2013.\n\nSpain\n\nSales to Spain came to 11"
        " billion euros.\n\nFrance\n\nSales to France came to 5 billion euros.\n\nWine\n\nFrench shops bought wine"
        " for 100 million euros.",
        ["PT>W0", "PT>ES", "PT>FR", "PT>FR"],
    ),
    (
        "India's trade in 2021\n\nIndia sold goods for $400 billion in 2021. China, Peru and Kenya bought"
        " most.\n\nTrade with Oman\n\nIndian exports came to $3 billion.\n\nServices\n\nExports were $200 billion.",
        ["IN>W0", "IN>OM", "IN>W0"],
    ),
    (
        "In 2013 Moldova shipped 9% less to the CIS states. Fruit worth $18 million less went to Russia. As for imports"
        " from the same states, they rose by 1%.",
        ["MD>CIS", "MD>RU", "MD>CIS"],
    ),
    (
        "Ambassador: trade with Peru has only begun\n\nPoland's ambassador in Lima praised the agreement between the EU"
        ' and Peru. "In 2018 our mutual trade grew to $146 million. Our exports made $88 million."',
        ["PL>PE"] * 2,
    ),
    (
        "Yerevan, 11 May 2021\n\nMeeting a delegation from East Azerbaijan province, the minister recalled that trade"
        " between Armenia and Iran had come to $400 million in 2020. Imports were $315 million.",
        ["AM>IR"] * 2,
    ),
]
PARTS = [
    (
        "MUNICH, 4 May 2018. Bavaria sold goods for 190 billion euros abroad in 2017. That is 15% of German exports.",
        ["DE-BY>W0", "DE-BY>W0"],
    ),
    ("In 2016 Bavaria made up 15% of German exports.", ["DE-BY>W0"]),
    ("Kenya exported tea for $1.1 billion in 2014. It accounts for 30% of African tea exports.", ["KE>W0", "KE>W0"]),
]
ITEMS = [
    (
        "1. Kenyan tea. Exports came to 400,000 tonnes in 2013. Pakistan took 90,000.\n\n2. Rwandan coffee. Sales"
        " abroad came to $60 million.",
        ["KE>W0", "KE>PK", "RW>W0"],
    ),
    (
        "SOFT COMMODITIES\n\n• Indian sugar: exports reached 3 million tonnes in 2012.\n• Ivorian cocoa: exports were"
        " 1.1 million tonnes.",
        ["IN>W0", "CI>W0"],
    ),
]
GROUPS = [
    (
        "Exports of goods and services of the LDCs were $227 billion in 2018. The LDCs' merchandise trade deficit was"
        " $91 billion, three years after the Istanbul Programme of Action.",
        ["LDCs>W0", "LDCs>W0"],
    ),
    (
        "Landlocked developing countries (LLDCs) saw their exports fall to $160 billion in 2015. Kazakhstan accounted"
        " for $40 billion. Imports of the group were $190 billion.",
        ["LLDCs>W0", "KZ>W0", "LLDCs>W0"],
    ),
    (
        "Exports of the 47 least developed countries fell to $150 billion in 2015. Bangladesh sold goods for"
        " $30 billion.",
        ["LDCs>W0", "BD>W0"],
    ),
    (
        "In 2018 the Nordic countries exported fish for 15 billion euros. Exports to Asia were 3 billion.",
        ["Nordic countries>W0", "Nordic countries>Asia"],
    ),
    (
        "Trade between ASEAN countries was $600 billion in 2019. Total exports of the bloc were $1,400 billion.",
        ["ASEAN>ASEAN", "ASEAN>W0"],
    ),
    ("The ASEAN countries sold each other goods worth $300 billion in 2018.", ["ASEAN>ASEAN"]),
    ("SADC members traded goods for $40 billion with each other in 2018.", ["SADC>SADC"]),
    (
        "In 2015 intra-EU exports were 3,000 billion euros. Trade with third countries came to 3,500 billion. Compared"
        " with 2014 exports rose by 5%. The surplus was 60 billion.",
        ["EU>EU", "EU>W0", "EU>W0", "EU>W0"],
    ),
    (
        "Exports of the EU came to 1,900 billion euros in 2020. Trade among the member states was 2,800 billion euros.",
        ["EU>W0", "EU>EU"],
    ),
    (
        "Trade of the ASEAN countries in 2015\n\nMutual trade was $530 billion. Prices rose by 2%, volume by 3%.\n\n"
        "Exports to the other members of the Association:\n• Laos – $1 billion;\n• Brunei – $2 billion (120%).",
        ["ASEAN>ASEAN", "ASEAN>ASEAN", "ASEAN>ASEAN", "LA>ASEAN", "BN>ASEAN", "BN>ASEAN"],
    ),
    (
        "Mutual trade of Mercosur in 2010\n\nIt came to $44 billion.\n\n"
        "Trade with third countries:\n• Uruguay – $9 billion;\n• Paraguay – $8 billion.",
        ["Mercosur>Mercosur", "UY>W0", "PY>W0"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), PARTS)
def test_the_part_of_a_region_or_member_is_its_own(text, expected):
    assert sides(text) == expected


@pytest.mark.parametrize(("text", "expected"), ITEMS)
def test_the_label_of_an_item_tells_whose_trade_it_is(text, expected):
    assert sides(text) == expected


@pytest.mark.parametrize(("text", "expected"), GROUPS)
def test_a_group_trades_as_one_and_with_itself(text, expected):
    assert [pair for pair in sides(text) if "_Z" not in pair] == expected


@pytest.mark.parametrize(("text", "expected"), OVER)
def test_a_partner_told_in_passing_is_over_with_its_sentence(text, expected):
    assert sides(text) == expected


@pytest.mark.parametrize(("text", "expected"), TURNED)
def test_headings_blocs_and_guests_leave_the_pair_in_force(text, expected):
    assert sides(text) == expected


def test_a_chapter_on_one_country_takes_nobody_named_in_passing_for_a_partner():
    told = "The mills of Ghana make cloth for homes and shops, and the towns have work. " * 60
    text = (
        f"Ghana:\n\nmills at work\n\n{told}The quality is not below that of Japanese cloth. The mills gave 80 new jobs."
    )
    [jobs] = [figure for figure in figures(text) if figure.indicator == "jobs"]
    assert (jobs.reporter, jobs.partner) == ("GH", "_Z")


@pytest.mark.parametrize(
    ("bloc", "expected"),
    [
        ("The tasks include using the openings of such bodies as the East African Community and cooperation.", "W0"),
        ("The plan sees openings in the East African Community and more cooperation.", "W0"),
        ("Trade with the East African Community grows.", "EAC"),
    ],
)
def test_a_chapter_on_one_country_takes_its_own_bloc_for_its_partner_where_it_deals_with_it(bloc, expected):
    told = "The mills of Kenya make cloth for homes and shops, and the towns have work. " * 60
    [exports] = figures(f"Kenya:\n\nmills at work\n\n{told}{bloc} Exports rose by 4% in 2012.")
    assert (exports.reporter, exports.partner) == ("KE", expected)


def test_a_region_s_part_of_its_exports_is_no_export_of_the_country_to_it():
    told = "Peru's trade with Chile grows. In 2022 the trade of Piura region with Chile was $2 million. "
    [share] = [
        each
        for each in figures(f"{told}Piura region supplies fish (accounting for over 71%) and cars.")
        if each.measure == "share"
    ]
    assert (share.reporter, share.partner) == ("PE-PIU", "CL")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("For Ghana, exports fell 3 percent in 2009.", ["GH>W0"]),
        ("As for Brazil, its exports of $210 billion in 2008 shrank by 8 percent in 2009.", ["BR>W0", "BR>W0"]),
        ("With regard to Laos, imports rose 4 percent in 2009.", ["LA>W0"]),
    ],
)
def test_the_topic_of_a_sentence_is_whose_flow_is_told(text: str, expected: list[str]):
    assert sides(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Oslo, 5 May 1991. The Gulf War made oil dear, exports gained 12 percent in 1990.", ["NO>W0"]),
        ("Chile, 3 May 2019. Amid the US-China trade war exports fell 12 percent in 2018.", ["CL>W0"]),
        ("Peru, 3 May 1968. With the Suez Canal closed, imports fell 12 percent in 1967.", ["PE>W0"]),
    ],
)
def test_wars_crises_and_canals_are_no_sides(text: str, expected: list[str]):
    assert sides(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Exports reached 51.2 billion rand in May 2011. Imports grew 4 percent.", ["ZA>W0", "ZA>W0"]),
        ("Exports edged down 1.6 per cent to C$51.2 billion in May 2011.", ["CA>W0", "CA>W0"]),
        ("Exports were 5.2 billion euros in May 2011.", ["_U>_U"]),
        ("Exports were 5.2 billion yen in May 2011, imports 3 billion baht.", ["_U>_U", "_U>_U"]),
    ],
)
def test_a_text_that_names_no_country_is_of_that_of_its_money(text: str, expected: list[str]):
    assert sides(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "DUSHANBE, 21 October 2022. Tajikistan's turnover came to $4.7 billion. Most of it fell to Russia, with"
            " 25 percent.",
            ["TJ>W0", "TJ>RU"],
        ),
        (
            "DUSHANBE, 21 October 2022. Tajikistan's turnover came to $4.7 billion. Most of the turnover went to China,"
            " 21 percent.",
            ["TJ>W0", "TJ>CN"],
        ),
    ],
)
def test_turnover_that_falls_to_somebody_is_with_it(text: str, expected: list[str]):
    assert sides(text) == expected
