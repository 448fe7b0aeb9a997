"""What is measured: a sentence in, the indicator of each of its figures out."""

import pytest

from tests.extract.marked import figures, read

SAID = [
    ("In 2014 trade turnover between Iran and Oman was $600 million.", ["trade_turnover"]),
    ("In 2014 two-way trade of Iran and Oman was worth $600 million.", ["trade_turnover"]),
    ("In 2014 foreign trade of Iran reached $600 million.", ["trade_turnover"]),
    ("In 2014 foreign trade transactions of Iran reached $600 million.", ["trade_turnover"]),
    ("In 1989 exports from Malta to Italy were worth $80 million.", ["exports"]),
    ("In 2002 shipments of Malta to Italy were worth $80 million.", ["exports"]),
    ("In 2002 outward shipments of Malta to Italy were worth $80 million.", ["exports"]),
    ("In 2002 Malta's tea consignments to Italy were worth $80 million.", ["exports"]),
    ("Malta's exports fell in 2002. Deliveries from abroad were worth $80 million.", ["imports"]),
    ("Malta's exports to Italy fell in 2002. Goods brought in from Italy were worth $80 million.", ["imports"]),
    ("In 2002 Malta's import purchases of wheat were worth $80 million.", ["imports"]),
    ("In 2002 Malta exported goods worth $80 million to Italy.", ["exports"]),
    ("In 2002 Malta imported goods worth $80 million from Italy.", ["imports"]),
    ("In 2002 purchases of Malta from Italy came to $80 million.", ["imports"]),
    ("In 2002 the trade surplus of Malta was $80 million.", ["trade_balance"]),
    ("In 2002 the trade profit of Malta with Italy was $80 million.", ["trade_balance"]),
    ("In 2002 the trade excess of Malta was $80 million.", ["trade_balance"]),
    ("In 2002 the trade gap of Malta widened to $80 million.", ["trade_balance"]),
    ("In 2017 foreign direct investment in Rwanda reached $300 million.", ["investment"]),
    ("In 2017 the GDP of Rwanda grew by 6.1%.", ["gdp"]),
    ("In 2017 retail sales in Poland rose by 8%.", ["retail"]),
    ("At the fair firms of Ghana and Togo signed contracts worth $9 million.", ["contracts"]),
    ("There are 54 joint ventures with capital from Oman in Kenya.", ["enterprises"]),
    ("The ministers signed 12 agreements in May 2016.", ["documents"]),
    ("In 2021 Chad produced 30 thousand tonnes of cotton.", ["production"]),
]


@pytest.mark.parametrize(("text", "indicators"), SAID)
def test_the_words_beside_a_number_name_its_indicator(text, indicators):
    assert [figure.indicator for figure in figures(text)] == indicators


PASSING = [
    ("In 2014 Peru's exports to Chile, the top trading partner of the country, rose by 5%.", ["exports"]),
    ("In 2014 higher exports lifted Peru's $27 billion economy.", ["gdp"]),
    ("In 2014 the overall balance of payments of Peru posted a surplus of $6 million.", ["other"]),
    ("In 2014 the current account of Peru was left with a deficit of $6 million.", ["other"]),
    ("In 2014 the current account imbalance of Peru shrank to $6 million.", ["other"]),
    ("In 2014 Peru was in the red by $6 million in its trade with Chad.", ["trade_balance"]),
    ("In 2014 the flow of goods from Peru to Chad came to $6 million.", ["exports"]),
    ("In 2014 Peru's tin exports were up 15% to $120 million amid better prices.", ["exports", "exports"]),
    (
        "In May 2014 Kenya shipped 30,000 tonnes of tea; Malawi, after a poor harvest, just 2,000 tonnes.",
        ["exports", "exports"],
    ),
    ("In 2014 exports fell. Output, despite the drought, was 3,000 tonnes.", ["production"]),
    ("In 2014 Peru exported food produce worth $6 million and tropical produce worth $2 million.", ["exports"] * 2),
    ("In 2014 the tea gardens of Kenya produce 6 million kg.", ["production"]),
    ("In 2014 Canada's exports rose 3%, as Table 376-0005 shows.", ["exports"]),
    ("In 2003 imports by members of the Colombo Chamber of Commerce fell by 8%.", ["imports"]),
    ("In 2003 sales abroad of firms in the Lodz Institute of Foreign Trade rose by 8%.", ["exports"]),
    (
        "Togo sold 9 tonnes of tea in May 2003, the foreign trade agency said, below the 12 tonnes of 2002.",
        ["exports"] * 2,
    ),
    (
        "Peru bought 3 million tonnes in 2003, said the external trade office, bringing the total to 9 million.",
        ["imports"] * 2,
    ),
]


@pytest.mark.parametrize(("text", "indicators"), PASSING)
def test_words_said_in_passing_name_no_other_indicator(text, indicators):
    assert [figure.indicator for figure in figures(text)] == indicators


SOLD = [
    ("Trade in honey grew in 2006. Peru was the largest exporter with 90,000 tonnes.", ["exports"]),
    (
        "The honey trade grew in 2006. Leading importer: Peru (9,000 tonnes). Togo was third with 20 tonnes.",
        ["imports"] * 2,
    ),
    ("In 2014 Codelco sold 1.7 million tonnes of copper.", ["sales"]),
    ("Rival Glencore, on its own account, shipped 500,000 tonnes of ore.", ["sales"]),
    ("Aramco will deliver 40 million barrels to India.", ["sales"]),
    ("Under the contract Aramco will deliver 40 million barrels to India.", ["contracts"]),
    ("Turin Tram Works will ship 30 trams to Latvia for 40 million euros.", ["contracts", "contracts"]),
    ("Exporters shipped 40,000 bags in May.", ["exports"]),
    ("In May Kenyan growers sold 40,000 tons of tea.", ["exports"]),
    ("Last May Ghana sold 40,000 tons of cocoa.", ["exports"]),
]


@pytest.mark.parametrize(("text", "indicators"), SOLD)
def test_what_one_with_a_name_sells_are_its_sales(text, indicators):
    assert [figure.indicator for figure in figures(text)] == indicators


LISTED = [
    (
        "In 2014 trade of Iran with Oman was $600 million: exports $400 million and imports $200 million.",
        ["trade_turnover", "exports", "imports"],
    ),
    ("In 2014 exports of Iran rose by 5% to $600 million, while imports fell 2%.", ["exports", "exports", "imports"]),
    ("Exports of Fiji were $5 million in 2014 and $6 million in 2015.", ["exports", "exports"]),
    ("Imports of Fiji were $5 million in 2014. In 2015 they rose to $6 million.", ["imports", "imports"]),
    (
        "In 2014 exports of Iran were $600 million, imports $500 million, and the surplus was $100 million.",
        ["exports", "imports", "trade_balance"],
    ),
]


@pytest.mark.parametrize(("text", "indicators"), LISTED)
def test_each_number_of_a_list_keeps_its_own_indicator(text, indicators):
    assert [figure.indicator for figure in figures(text)] == indicators


@pytest.mark.parametrize(
    "text",
    [
        "In 2003 the trade deficit of Peru was $3 million.",
        "In 2003 Peru had a negative trade balance of $3 million.",
        "In 2003 the trade gap of Peru was $3 million.",
    ],
)
def test_a_deficit_is_negative(text):
    assert [(figure.indicator, figure.value) for figure in figures(text)] == [("trade_balance", -3_000_000)]


def test_the_indicator_goes_on_to_the_next_sentence():
    first, second = read("Imports of Fiji were $5 million in 2014. A year earlier it was $4 million.").figures
    assert (first.indicator, second.indicator) == ("imports", "imports")
    assert second.trace["indicator"] == "inherited" and first.trace["indicator"] == "head: Imports"


def test_a_number_without_any_word_of_trade_is_other():
    [figure] = figures("The tower is 120 m high.")
    assert (figure.indicator, figure.unit) == ("other", "m")


AROUND = [
    ("In 2004 Nigeria banned imports of 41 items.", ["other"]),
    ("In 2004 Iraq exported 9 million barrels of oil, at an average rate of 2 million barrels a day.", ["exports"] * 2),
    ("In 2004 machinery made up 30 percent of Austria's manufacturing exports.", ["exports"]),
    (
        "In 2004 Mali's imports were $9 million. The deficit was $4 million. Togo ($3 million) weighs most in it.",
        ["imports", "trade_balance", "trade_balance"],
    ),
    ("Togo Trade News\n\nExports climbed in 2004. They rose by 4% to $9 million.", ["exports", "exports"]),
    ("In 2004 exports of Mali were $900 million. Cotton made up half of them.", ["exports", "exports"]),
    (
        "In 2004 Mali's trade with Togo was $90 million. Imports, at $30 million, accounted for about a third of it.",
        ["trade_turnover", "imports", "trade_turnover"],
    ),
    (
        "In 2004 Mali's trade with Togo was $90 million. Exports came to $30 million, a third of it yams.",
        ["trade_turnover", "exports", "exports"],
    ),
    ("In 2004 exports of Mali rose 4%, imports fell 2%. Gold brought $300 million.", ["exports", "imports", "exports"]),
    ("In 2004 exports of Mali, on which no duty lies, came to $900 million.", ["exports"]),
    (
        "In 2004 the deficit of Nepal was $800 million. A road to be built for $90 million is late.",
        ["trade_balance", "investment"],
    ),
    (
        "In 2004 exports of Nepal were $700 million and imports $1.9 billion. The combined $2.6 billion is a record.",
        ["exports", "imports", "trade_turnover"],
    ),
    ("In 2004 export prices of Chile rose 6%, while export volumes fell 3%.", ["other", "exports"]),
    ("In 2004 $40 million came in from Togo's exports of tea to Mali.", ["exports"]),
    (
        "Togo's exports were $90 million in 2004. Tea came in at $40 million, cotton just below $30 million.",
        ["exports", "exports", "exports"],
    ),
    ("Togo's exports were $90 million in 2004. Tea for $4 million came in over the border.", ["exports", "imports"]),
    ("In 2004 services earned Malta $40 million more than it spent.", ["trade_balance"]),
    ("In 2004 some 86 thousand cars crossed to Benin from Togo.", ["exports"]),
    ("Peru exported $2 billion in 2004. Alicorp, a maker of pasta, had net sales of $5 million.", ["exports", "sales"]),
    ("Peru exported $2 billion in 2004. Alicorp reported sales of $5 million.", ["exports", "sales"]),
    ("Exporters of Peru reported sales of 50,000 tonnes of maize in May 2004.", ["contracts"]),
    ("Peru exported $2 billion in 2004. Alicorp's annual sales were $5 million.", ["exports", "sales"]),
    ("Peru exported $2 billion in 2004. The Fish Board's sales were $5 million.", ["exports", "exports"]),
    ("Peru exported $2 billion in 2004. October's sales were $5 million.", ["exports", "exports"]),
    ("In 2004 exports of Ghana were $2 billion; Kosmos of Takoradi delivered 400 tonnes.", ["exports", "sales"]),
]


@pytest.mark.parametrize(("text", "indicators"), AROUND)
def test_an_indicator_is_read_from_what_is_done_with_the_goods_and_what_was_told_before(text, indicators):
    assert [figure.indicator for figure in figures(text)] == indicators


TOLD_AT_ONCE = [
    ("In 2004 the deficit in goods trade of Chad was $71 million.", ["trade_balance"]),
    ("In 2004 some 40 per cent of Kenya's tea was bought by Egypt.", ["exports"]),
    ("In 2004 the gap between exports and imports of Nepal was $60 million.", ["trade_balance"]),
    ("In 2004 the trade of Nepal ended with a red figure of $60 million.", ["trade_balance"]),
    ("In 2004 the trade of Nepal showed a deficit of $60 million.", ["trade_balance"]),
    ("Exports of Fiji rose in 2004. Its firms grew from 30 to 50.", ["enterprises", "enterprises"]),
    (
        "Iceland's surplus was $87 million in 2009, after a deficit of 6 million at the same exchange rate.",
        ["trade_balance", "trade_balance"],
    ),
    (
        "Oslo handled 9 million tonnes of cargo in 1994. Inbound it was 5 million and outbound 4 million.",
        ["freight"] * 3,
    ),
    ("Imports of Peru grew by 8 per cent to 4,000 cars in 2010.", ["imports", "imports"]),
    (
        "Rice imports of Togo fell to 900 tonnes in May, while crude palm oil shipments rose to 800 tonnes.",
        ["imports", "imports"],
    ),
    ("Rice imports of Togo fell to 900 tonnes in May, and tea shipments to Mali rose by 4%.", ["imports", "exports"]),
    ("In May Togo paid $8 million for coal supplies.", ["imports"]),
    ("In May Togo spent some $8 million on deliveries of coal.", ["imports"]),
    ("Cocoa arrivals in Togo have come to 900 tonnes since the season began in October 2010.", ["production"]),
    ("Soybean arrivals in the mandis of Punjab fell by 4% in May 2010.", ["production"]),
    ("Cotton arrival in Togo was 900 bales in May 2010.", ["production"]),
    ("Soybean arrivals at Chinese ports fell to 900 tonnes in May 2010.", ["imports"]),
    (
        "Tea exports of Togo grew in 2010. They took 25 percent of the output (up from 20 percent).",
        ["production", "production"],
    ),
    (
        "Exports of Togo rose by 4% in 2010. They made up 25 percent of GDP, compared with 20 percent in 2009.",
        ["exports", "gdp", "gdp"],
    ),
    ("In May tea exports of Togo were $4 million, bringing the turnover to $9 million.", ["exports", "exports"]),
    ("In May tea exports of Togo were $4 million. Trade turnover was $9 million.", ["exports", "trade_turnover"]),
    ("Home sales of carts in Peru fell by 8 per cent to 4,000 machines in 2010.", ["retail", "retail"]),
    (
        "Output of carts in Peru was 900 units in 2010. Domestic sales fell by 8 per cent to 4,000 units.",
        ["production", "retail", "retail"],
    ),
    ("The port of Oslo turned over 7 million kroner in 1994. Exports rose by 3%.", ["sales", "exports"]),
    ("Imports of Peru rose in 2010. The jobless came to 1.1 million.", ["people"]),
    ("Debts of Peru came to $48 million in 1990, two thirds of it owed to governments.", ["other", "other"]),
    ("Remittances to Nepal were $8 million in 2012, of which 3 million came from Qatar.", ["other", "other"]),
    ("Oman produced 8,000 tonnes of lint in 1995. Its mills consumed 2,000 tonnes.", ["production", "other"]),
    ("Exports of Peru rose in 2012. The mills ran a loss of $2 million.", ["other"]),
    ("Exports of Iceland fell in 2009. The terms of trade worsened by 8.7%.", ["other"]),
    ("In 2004 trade of Mali was $90 million. The rise in exports came to 8 percent.", ["trade_turnover", "exports"]),
    ("In 2004 trade of Mali was $90 million. Exports formed 63% of it and imports 37%.", ["trade_turnover"] * 3),
    ("In 2004 trade of Mali was $90 million. Exports yielded 63% of it, imports made 37%.", ["trade_turnover"] * 3),
    (
        "In 2004 exports of Mali fell by 3%, to a total of $50 million, and imports by 9%, to a total of $40 million.",
        ["exports", "exports", "imports", "imports"],
    ),
    ("Exports of Fiji rose in 2004. The dollar lost 3 per cent of its value.", ["other"]),
    ("Tea brought in $83 million in Kenya in 2010, after prices at the London auction had risen.", ["exports"]),
    ("In 2004 Iran supplied 80% of Iraq's gas.", ["imports"]),
    ("In 2004 China took a third of the copper of Chile.", ["exports"]),
    ("In 2004 Kenya accounted for a fifth of world exports of tea.", ["exports"]),
    ("In 2004 Kenya accounted for 9 per cent of world output of tea.", ["production"]),
    ("In 2004 world output grew by 4 per cent.", ["gdp"]),
    (
        "Exports of Togo were $200 million in 2002. Cotton output reached 70,000 tonnes in 2001/02. For 2002/03 the"
        " ministry expects 80,000 tonnes. For 2003 exports of 90,000 tonnes are forecast.",
        ["exports", "production", "production", "exports"],
    ),
    (
        "Togo accounts for a small share of U.S. trade: 0.9% of U.S. exports in 2010 and 0.8% of U.K. imports.",
        ["exports", "imports"],
    ),
    (
        "World trade in tea was 2 million tonnes in 2004. Shipments from Mali fell to 3,000 tonnes. Togo could sell"
        " 9,000 tonnes this year, twice as much as before. Benin would come next with 8,000 tonnes.",
        ["trade_turnover", "exports", "exports", "exports", "exports"],
    ),
    ("Ceylon imported 500,000 tons of rice in 1952 at a cost of $90 million.", ["imports", "imports"]),
    ("Imports of Ceylon rose in 1952. Sterling balances fell to £60 million.", ["other"]),
    ("Exports of Chad rose in 1952. A deficit of $60 million on current account was met by aid.", ["other"]),
    ("Of the exports of Laos in 2009, $7 million, the FDI sector had 30%.", ["exports", "exports"]),
    ("A road of 300 km in Chad will cost $7 million.", ["other", "investment"]),
    (
        "Exports of Fiji rose in 2004. Tourists numbered 350,000, of whom 58 per cent came by ship.",
        ["people", "people"],
    ),
    ("Exports of Fiji rose in 2004. Jobs in the mills went up from 4,000 to 5,000.", ["jobs", "jobs"]),
    (
        "Exports of Fiji rose in 2004. Tourist arrivals rose 9% to 578,000 in 2003 and tourism receipts to $9 million.",
        ["people", "people", "exports"],
    ),
    (
        "In 2004 the total trade revenue of Fiji was $9 million, with import-export turnover of $3 million in May.",
        ["trade_turnover", "trade_turnover"],
    ),
    ("In 2004 Fiji's imports and exports surged 9 percent to $4 million.", ["trade_turnover", "trade_turnover"]),
    ("The value of exports and imports of Fiji in May 2004 exceeded $4 million.", ["trade_turnover"]),
    ("In 2004 Fiji's exports and imports plunged 9 percent and 7 percent.", ["exports", "imports"]),
    (
        "In 2004 Fiji's exports were $9 million. At $4 million, Fiji bought most goods from Chad.",
        ["exports", "imports"],
    ),
    ("In 2004 Fiji's imports were $9 million. With over $4 million, it exported most to Chad.", ["imports", "exports"]),
    ("In 2004 Fiji's fish earned $4 million, while farm products brought in $3 million.", ["exports", "exports"]),
    ("Fiji's domestic exports fell 4% in 2004. Domestic shipments of rum fell 3%.", ["exports", "exports"]),
    ("In 2004 Fiji's cement output fell 5%. Domestic shipments of cement fell 3%.", ["production", "retail"]),
    (
        "Fiji's current account deficit with Togo was $9 million in 2004. In 2003 the shortfall was $7 million.",
        ["other", "other"],
    ),
    ("In 2004 Fiji had a $9 million goods account deficit.", ["trade_balance"]),
    ("Tea is grown in 15 of the country's 47 counties.", ["geography", "geography"]),
    ("The deal, worth 30 million dollars, provides for delivery of 20 engines to Ghana.", ["contracts", "contracts"]),
]


@pytest.mark.parametrize(("text", "indicators"), TOLD_AT_ONCE)
def test_a_word_stands_for_what_follows_it(text, indicators):
    assert [figure.indicator for figure in figures(text)] == indicators


OTHERWISE = [
    ("In 1995 cocoa receipts of Togo were $70 million.", ["exports"]),
    ("In 2012 9 million tonnes of ore of Zambia crossed the border.", ["exports"]),
    ("In 2009 Peru's exports exceeded imports by $4 billion.", ["trade_balance"]),
    ("In 2003 imports of Mali, mostly for re-export, rose to $24 million.", ["imports"]),
    ("In 2020 footwear exports, the backbone of Albanian trade, fell by 53%.", ["exports"]),
    ("In 2014 coffee exports of Uganda fell. The volume was lower: 3.5 million bags.", ["exports"]),
    ("In 2012 palm oil exports of Benin fell by 11%. The export duty was raised to 19.5%.", ["exports", "other"]),
    ("In 2022 exports of Qatar (including re-exports) were $9 billion.", ["exports"]),
    ("In 2009 exports of Jordan were $5 billion. The country spent $2 billion on oil.", ["exports", "imports"]),
    ("In 2009 exports of Jordan were $5 billion. Fuel: the bill grew by $1 billion.", ["exports", "imports"]),
]


@pytest.mark.parametrize(("text", "indicators"), OTHERWISE)
def test_trade_is_told_by_what_comes_of_it(text, indicators):
    assert [figure.indicator for figure in figures(text)] == indicators


COUNTS = [
    ("Regular exporters were 6,461; some 360 are at work in Oslo.", ["enterprises", "enterprises"]),
    ("By 2018 the staff of the mill in Togo had shrunk to 4,200.", ["people"]),
    ("Malta received 300,000 tourists from Japan (up 5%).", ["people", "people"]),
    ("Of the 60 or so Danish firms once registered in Fiji not even half were active.", ["enterprises", "enterprises"]),
    ("Some 8 million Indians live abroad, 3 million of them in Qatar and 2 million in Oman.", ["people"] * 3),
    ("A credit line of $5 million for Kenyan buyers was opened.", ["investment"]),
    ("Joint ventures increased by a third in 2014.", ["enterprises"]),
    ("Visitors from Oman were up 12 per cent.", ["people"]),
    ("The mill gave work to 4,300 people.", ["jobs"]),
    ("The mill had 4,300 employees in 2004.", ["jobs"]),
    ("A Danish firm bought the Split shipyard for 46 million euros.", ["investment"]),
    ("Fiji's imports were $3 million in 2008. For 2009 the ministry projects $4 million.", ["imports", "imports"]),
    ("Fiji's exports were $3 million in 2008. The bank projects export earnings of $4 million.", ["exports"] * 2),
    ("Fiji's turnover grew in 2008. Some $3 million was spent by the islands on imports.", ["imports"]),
    ("Danish builders have 23 projects in Fiji with a total value of $1.4 billion.", ["documents", "investment"]),
    ("The line costs $1.26 billion, of which a bank lends $684 million.", ["investment", "investment"]),
    ("OECD-wide GDP2 is expected to grow by 2.2% this year.", ["gdp"]),
    ("At the end of 2020 532,000 Ukrainians were insured in Poland, against 33,000 in 2014.", ["people", "people"]),
    ("About 8 million Indians live in Oman. Another 300,000 or so work without papers.", ["people", "people"]),
    ("Danish firms invested $52 million in Fiji, and their number was put at 2,900.", ["investment", "enterprises"]),
    ("The six states have a population of 720 million and a gross product of $5.3 trillion.", ["people", "gdp"]),
    ("Spain granted Chad a loan of $9 million, of which 6 million was spent on roads.", ["investment", "investment"]),
    ("Salmon made Chile a producer of 800,000 tonnes a year.", ["production"]),
    ("The mines employed 55,000 men, of whom 7,600 were expatriates.", ["jobs", "jobs"]),
    ("Refugees lived in Chad, among them a mission with a staff of 600.", ["people"]),
    ("Danish Crown bought 45 per cent of Baltic Breweries for $8 million.", ["investment", "investment"]),
    ("Goods imported by Peru rose 19 percent in August.", ["imports"]),
    (
        "Rice output rose by 2% in Peru. Rice utilization is to increase by 1% to 4 million tonnes.",
        ["production", "other", "other"],
    ),
    ("The value of cars bought abroad by Chad fell by 4% in May to $8 million.", ["imports", "imports"]),
    ("A $30 million sugar factory is under construction.", ["investment"]),
    ("Danish visitors to ASEAN countries exceeded 8.9 million in 2018.", ["people"]),
    (
        "In Togo 218 firms with Danish capital operated, of which 63 were joint ventures and 155 had foreign owners.",
        ["enterprises"] * 3,
    ),
    ("Some 25 thousand tourists visited Fiji. In 2022 their number is expected to reach 18 thousand.", ["people"] * 2),
    ("They signed 35 agreements, including a double taxation treaty.", ["documents"]),
]


@pytest.mark.parametrize(("text", "indicators"), COUNTS)
def test_a_number_that_stands_apart_from_its_things_is_theirs(text, indicators):
    assert [figure.indicator for figure in figures(text)] == indicators


def test_a_share_in_brackets_behind_a_flow_is_of_the_turnover_told_before():
    text = (
        "In 2012 the turnover of Laos was $11 billion. Exports were worth $4 billion (36%), imports $7 billion (64%)."
    )
    assert [figure.indicator for figure in figures(text)] == [
        *("trade_turnover", "exports", "trade_turnover", "imports", "trade_turnover")
    ]


def test_a_turnover_of_a_company_is_what_it_sold():
    told = (
        "The Zenica works had a turnover of $40 million in 1998. The company's turnover was $30 million in 1997."
        " The company's turnover with Peru was $5 million."
    )
    assert [figure.indicator for figure in figures(told)] == ["sales", "sales", "trade_turnover"]


def test_money_per_thing_is_a_price_and_a_maximum_rate_a_rate():
    told = "Togo's exports rose by 5% in 2009. Lorries pay $47 per trip. The maximum rate is 35% for cars."
    assert [(figure.indicator, figure.measure) for figure in figures(told)][1:] == [("other", "rate")] * 2


def test_the_largest_producer_of_the_world_is_no_company():
    told = "Exports of Peru fell in 2021. The world's {} saw the value of its shipments drop 9% to $5 million."
    assert [f.indicator for f in figures(told.format("second-largest silver producer"))] == ["exports"] * 2
    told = "Exports of Peru fell. The world's largest producer, Volcan, shipped silver for $5 million."
    assert [f.indicator for f in figures(told)] == ["sales"]


def test_exporters_of_a_country_are_no_company():
    assert [figure.indicator for figure in figures("Exporters in Oman shipped goods worth $5 billion in 2021.")] == [
        "exports"
    ]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Malta bought $3 billion more than it sold.", -3),
        ("Malta earned $3 billion more than it spent.", 3),
        ("Malta exported $3 billion less than it imported.", -3),
    ],
)
def test_what_a_country_sold_beyond_what_it_bought_is_its_balance(text, value):
    assert [(f.indicator, f.value) for f in figures(text)] == [("trade_balance", value * 1_000_000_000)]


@pytest.mark.parametrize("change", ["(114.3%)", "(108.2 per cent)"])
def test_more_than_all_in_brackets_is_no_share_of_the_turnover(change):
    text = f"Trade of Oman with Peru was $90m in 2015. Exports made up $50 million {change}, imports $40 million."
    assert [f.indicator for f in figures(text)][1:3] == ["exports", "exports"]


def test_a_signed_percent_in_brackets_is_of_its_flow():
    text = "Turnover of Laos was $4 bn in 2012. Exports accounted for $1 bn (+4%), imports for $3 bn (-2%)."
    assert [figure.indicator for figure in figures(text)][1:] == ["exports", "exports", "imports", "imports"]


def test_a_noun_in_the_name_of_a_country_counts_nothing():
    text = "Exports of Tuvalu were 1.7 million dollars in 2003. Imports of the Marshall Islands were 20 million."
    assert [(figure.indicator, figure.reporter) for figure in figures(text)] == [("exports", "TV"), ("imports", "MH")]


@pytest.mark.parametrize(
    ("text", "indicator"),
    [
        ("LIMA, 3 May 2011. The sol lost 15% against the Swiss franc in 2010.", "other"),
        ("LIMA, 3 May 2011. The sol lost 15% against the pound in 2010.", "other"),
        ("LIMA, 3 May 2011. Peru's exports rose 5% to the euro zone in 2010.", "exports"),
    ],
)
def test_money_told_against_money_is_no_trade_and_its_area_is_a_partner(text: str, indicator: str):
    assert [figure.indicator for figure in figures(text)] == [indicator]


def test_a_crop_that_goods_are_for_is_no_production():
    text = (
        "In 2022 the supplies of machines for the harvesting of crops to Peru rose 15 times; the crop of maize fell 5%."
    )
    assert [figure.indicator for figure in figures(text)] == ["exports", "production"]


def test_numbers_told_respectively_are_of_the_flow_that_their_sentence_names():
    text = "Exports of Peru fell 1% and imports 2%. Imports at $5 million were up 5% and 20% respectively."
    assert [figure.indicator for figure in figures(text)] == ["exports", "imports", "imports", "imports", "imports"]


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("Exports to Estonia, one of Finland's closest trading partners, stood at $3 million in 2019.", ["exports"]),
        ("Peru's rice shipments to Chile, its largest export market, rose 5% in 2019.", ["exports"]),
        (
            "In 2014 Peru's production of cars rose 2% to 312,257 units, while exports fell 14% to 219,414 units.",
            ["production", "production", "exports", "exports"],
        ),
        ("Peru's exports of cars fell 5% in 2014. Domestic new-car sales were 900,000 units.", ["exports", "retail"]),
    ],
)
def test_a_flow_keeps_its_figures_beside_other_words_of_trade(text, indicators):
    assert [figure.indicator for figure in figures(text)] == indicators


def test_goods_that_are_manufactured_are_traded():
    text = "In 2001 the main imports of Jordan were machinery 40%, manufactured consumer goods 22%, fuels 10%."
    assert [figure.indicator for figure in figures(text)] == ["imports"] * 3
