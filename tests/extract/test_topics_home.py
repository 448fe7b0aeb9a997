"""A text that hardly names its own country still tells whose trade it is: by its money, by who publishes it."""

import pytest

from extract.layout.segments import segments
from extract.topics import topics
from extract.words.lexicon import vocabulary
from tests.extract.marked import figures, sides


@pytest.mark.parametrize(
    ("text", "home"),
    [
        ("Trade in May\n\nPLN billion was spent freely. Germany took goods for PLN 3bn, or 27%.", "PL"),
        (
            "Food earns more\n\nIn 2019 the balance in food came to $8 billion.\n"
            "Peru's total global food trade was $38 billion.\n",
            "PE",
        ),
        (
            "Nuts sell well\n\nChina stayed first. Nuts were sold abroad for ₦9.1bn in May. China took 9%, Japan 8%.",
            "NG",
        ),
        (
            "Nuts sell well\n\nChina stayed first. Nuts were sold abroad for Ksh 9,100 million. China took 9% of it.",
            "KE",
        ),
        (
            "Nuts sell well\n\nChina stayed first. Nuts were sold abroad for Rs 9,100 crore. China took 9% of it.",
            "IN",
        ),
        (
            "Nuts sell well\n\nChina stayed first. Nuts were sold abroad for 9 billion rupiah. China took 9% of it.",
            "ID",
        ),
        ("STATISTICS OF THE REPUBLIC OF LATVIA\n\nExports were 900 million euros. The European Union took 70%.", "LV"),
        (
            "MINISTRY OF TRADE, LIMA\n\nPeru and Bolivia trade more\n\nBolivia's exports to Peru grew.",
            "PE",
        ),
        ("Bank of Ghana, summary\n\nChina and India bought more gold. China took half of it, India a fifth.", "GH"),
        (
            "The Nut Letter\n\nCASHEWS FROM ACCRA\n\nThe cocoa board of Ghana reports 3,000 tonnes. France took 400.",
            "GH",
        ),
        (
            "Digest\n\nMills of the Gomel region exported steel for $90 million, the oblast said. Belarus rejoiced.",
            "BY-HO",
        ),
        ("Frost bites into Moldova's fruit income\n\nMarkets: Romania (31%), Russia (12%), Poland (9%).", "MD"),
        (
            "Barcelona, 4 May 2019\n\nCatalan firms sold wine for 900 million euros. Japan took a tenth, Italy 4%.",
            "ES-CT",
        ),
        ("Surat, 2 March 2011\n\nDiamonds cut here went to Belgium for $3 billion. India earned more.", "IN"),
        ("Kyoto. Kilns sold bowls for $3 million, the chamber said. Japan's firms were pleased.", "JP"),
        ("Queensland. Farms sold wool for $3 million, the chamber said. Queensland sold more.", "AU-QLD"),
        ("Exports rose\n\nThey reached 90 billion, the Bundesbank reports. China took 8 billion, France 9.", "DE"),
        ("Bank Negara: surplus widens\n\nExports to Singapore rose by 4%, those to China by 9%.", "MY"),
        (
            "Nuts sold well: $3 million in 2022, according to data of the Mali Shea Board. China bought most; its"
            " General Administration of Customs puts Mali's share of Chinese nut imports at 32%.",
            "ML",
        ),
        (
            "Salmon sales abroad were 600 million pounds, Salmon Scotland reports. France took a third of Scotland's"
            " fish, Japan a tenth. The UK lives on it.",
            "GB-SCT",
        ),
        ("Coffee sales fell to 3 million bags, Anacafe said. Japan took a tenth, Germany a fifth.", "GT"),
        (
            "Trade of Togo came to $9 million. The USA supplied 79% of the imports, France 6%. France took 58% of the"
            " exports, the USA 9%.",
            "TG",
        ),
        (
            "Profile: Malta\nMain partners (exports): Peru 7%, Italy 4%\nMain partners (imports): Italy 9%, Spain 3%",
            "MT",
        ),
        ("Trade in goods, March. ANSD\n\nPurchases from China rose by 4%, those from France by 9%.", "SN"),
        ("Frozen fish sells well\n\nShipments of frozen fish from Togo were $3 million. Italy bought fish, too.", "TG"),
        ("The fish sold by Togo in 2012 was worth $3 million. Italy bought most, with France a close second.", "TG"),
    ],
)
def test_home_is_told_without_being_spoken_of(text, home):
    [topic] = topics(segments(text)).values()
    assert topic.focus == home


def test_first_flow_told_alone_is_with_the_world():
    text = "LUSAKA, 4 May. Zambian exports came to $9 billion. Copper sent to China earned $2 billion, Beijing said."
    [topic] = topics(segments(text)).values()
    assert (topic.focus, topic.partner) == ("ZM", None)


HEADED = [
    (
        "LIMA, 11 September 1985. In August Peru had a surplus of $3 million. What will irk Rome is the other side: "
        "imports, at $10 million, stood 15% lower.",
        ["PE>W0", "PE>W0", "PE>W0"],
    ),
    (
        "Chinese duties bite: Chile in the red again\n\nChile had a poor May. Exports shrank by 2% to $7 billion.\n\n"
        "Trade with China still left a surplus of $1 billion.",
        ["CL>W0", "CL>W0", "CL>CN"],
    ),
    (
        "Nairobi, 7 June 2016\n\nChad slips to fourth among buyers of Kenyan goods\n\nThe Netherlands now leads with "
        "$11 million. Chad, long the first, finds itself fourth: its orders came to $5 million.",
        ["KE>NL", "KE>TD"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), HEADED)
def test_a_headline_that_begins_with_another_country_is_on_home(text, expected):
    assert sides(text) == expected


@pytest.mark.parametrize(
    ("head", "sides"),
    [("", ("RU", "MN")), ("UB Post, 4 May. ", ("MN", "RU")), ("4 May (MONTSAME) - ", ("MN", "RU"))],
)
def test_a_pair_is_seen_from_where_it_is_printed(head, sides):
    [topic] = topics(segments(f"{head}Trade between Russia and Mongolia came to $900 million.")).values()
    assert (topic.focus, topic.partner) == sides


@pytest.mark.parametrize("file", ["trade_offices.csv", "news_agencies.csv"])
def test_no_name_tells_of_two_countries(file):
    rows = vocabulary(file)
    names = [name for row in rows for name in row["names"].split("|")]
    assert len(names) == len(set(names)) and all(names)
    assert [row["country"] for row in rows] == sorted({row["country"] for row in rows})


def test_a_list_that_holds_home_is_of_its_peers():
    text = (
        "* Peru: coffee exports in May 2m bags (+5%). Mali top buyer with 1m bags.\n* Chad: 165,000 t in May, +15%.\n"
    )
    assert sides(text)[-2:] == ["TD>W0", "TD>W0"]


@pytest.mark.parametrize(
    "opening",
    [
        "Strong demand from China lifted Peru's exports in January.",
        "Peru's exports fell in January on weak China, the ministry said. Those to China were down 8 percent.",
        "Peru's imports fell in January, with a cooling Chinese economy to blame. Sales to China slipped.",
        "Peru's trade surplus narrowed in the first half, although imports from China kept growing.",
        "Peru's tin exports recovered, with China again the largest buyer.",
        "Peru posted a surplus in January, helped by shipments of ore to China.",
        "Peru exported more than ever last year, with China taking 38 percent.",
    ],
)
def test_a_country_s_own_flow_is_of_its_trade_with_all_whoever_made_it_grow(opening):
    text = f"LIMA, 2 March 2011 - {opening}\n\nExports rose to $5 billion and imports were $4 billion."
    assert [(f.reporter, f.partner) for f in figures(text)][-2:] == [("PE", "W0")] * 2


@pytest.mark.parametrize(
    ("opening", "told"),
    [
        ("Slack demand in Chad and the Ivory Coast hurt foreign trade.", "KE>W0"),
        ("A building boom in Qatar lifted exports.", "KE>W0"),
        ("Firms in Chad lifted exports.", "TD>W0"),
    ],
)
def test_what_happens_elsewhere_and_moves_a_flow_makes_it_no_flow_of_there(opening, told):
    text = f"Kenya\n\n{opening} Earnings from exports were $9 million in 2012. Tea was 40% of the total."
    assert sides(text) == [told] * 2


@pytest.mark.parametrize(
    "opening",
    [
        "Chile moved up to third place among the buyers of Peruvian goods last year, the ministry said.",
        "Chile came fifth on the list of customers of Peru last year, the ministry said.",
    ],
)
def test_who_has_a_place_among_all_who_buy_makes_no_pair(opening):
    text = f"LIMA, 2 March 2011 - {opening}\n\nExports rose to $5 billion. Brazil took 14 per cent, Chile 7 per cent."
    assert sides(text) == ["PE>W0", "PE>BR", "PE>CL"]


def test_a_trade_pact_is_no_flow_of_its_owner():
    text = (
        "LIMA, 2 March 2011 - Peru's first free trade agreement has opened the shops of Thailand to its growers, the "
        "ministry said.\n\nIn 2010, when the pact was signed, exports to Thailand rose to $88 million.\n\nThe surplus "
        "doubled."
    )
    assert sides(text) == ["PE>TH", "PE>TH"]


def test_under_the_name_of_a_country_a_flow_of_nobody_is_its_trade_with_all():
    text = (
        "Fijian Sugar News, March 1962\n\nExports of sugar rose to 41,000 tons in 1961. The British market took 9,000 "
        "tons, and Peru 6,100. Sales in the Peruvian market reached 6 million pounds.\n\nBritish mills paid more."
    )
    assert sides(text) == ["FJ>W0", "FJ>GB", "FJ>PE", "FJ>PE"]


def test_a_deficit_in_the_trade_with_one_is_with_that_one():
    text = (
        "LIMA, 2 March 2011 - Peru had a deficit of $351.2 million in its trade with Chile last year, the statistics "
        "institute said. Imports rose to $900 million.\n\nFuels cost $300 million."
    )
    assert [(f.reporter, f.partner) for f in figures(text)] == [("PE", "CL")] * 3
