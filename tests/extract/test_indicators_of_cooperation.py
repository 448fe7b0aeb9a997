"""What chapters on two countries count and price: sales of firms, contracts, capacities, jobs, kinds of goods."""

import pytest

from tests.extract.marked import figures

TOLD = [
    # text, the indicators of its figures
    (
        "In 2019 trade of Oman with Peru was $3 million. Peruvian capital in Oman amounts to $2 million.",
        ["trade_turnover", "investment"],
    ),
    ("Oman runs 45 joint ventures in Peru involving an investment of $2 million.", ["enterprises", "investment"]),
    (
        "In 2019 trade of Oman with Peru was $3 million. Andina has a 50.1% share in the solar plant.",
        ["trade_turnover", "investment"],
    ),
    (
        "Some 74,000 cars were imported by Oman. Exports of fish came to 3,200 tonnes with a value of $4 million.",
        ["imports", "exports", "exports"],
    ),
    ("Foreign firms registered in Oman: 28", ["enterprises"]),
    (
        "Some 60 small and medium enterprises from Peru work in Oman. The two have signed 12 interstate and"
        " intergovernmental agreements.",
        ["enterprises", "documents"],
    ),
    ("Thai firms employ 8,500 people in Laos, of whom 3,000 come from Thailand.", ["jobs", "jobs"]),
    (
        "Trade of Laos with Peru was $4 million in 2012. Lima Gold took over 63 percent of Vang Mines in May 2013.",
        ["trade_turnover", "investment"],
    ),
    (
        "Trade of Laos with Peru was $4 million in 2012. The bridge over the lake, which cost $9 million, is new.",
        ["trade_turnover", "investment"],
    ),
    (
        "Trade of Laos with Peru was $4 million in 2012. Peru gave Laos two lines of credit: $9 million for a dam and "
        "$5 million for small firms.",
        ["trade_turnover", "documents", "investment", "investment"],
    ),
    ("The forum was attended by 60 Thai and 40 Lao companies.", ["enterprises"] * 2),
    ("The two sides run 20 projects. Of these, five have been completed.", ["documents"] * 2),
    ("In 2020 the Thai plant in Laos made 300 buses. It exported 40 of them to Togo.", ["production", "exports"]),
    ("In 2002 Chile's Andina bought Peru's Lima Gold for $300 million.", ["investment"]),
    ("In 2002 Chile bought Peruvian copper for $300 million.", ["imports"]),
    (
        "Trade of Peru with Chile was $4 million in 2012. The dam is to serve both. The cost was put at $300 million.",
        ["trade_turnover", "investment"],
    ),
    (
        "Trade of Peru with Ghana came to $4 million in 1998. After the devaluation of the cedi it fell by a fifth.",
        ["trade_turnover"] * 2,
    ),
    ("The south accounts for a third of the trade with Togo.", ["trade_turnover"]),
    ("The mill of Tema signed an agreement to supply almost two thousand tonnes of flour to Togo.", ["contracts"]),
    (
        "Peru's exports to Fiji were $9 million in 2015. At the forum 14 agreements were signed to a total value of "
        "$3 million. Peruvian mills signed six contracts with partners from Fiji worth $2 million.",
        ["exports", "documents", "contracts", "documents", "contracts"],
    ),
    (
        "Peru's exports to Fiji were $9 million in 2015, among them 3,000 chairs and close to 600 lamps.",
        ["exports"] * 3,
    ),
    (
        "Peru's exports to Fiji were $9 million in 2015. A park has 300 machines, including 50 lamps.",
        ["exports", "other", "other"],
    ),
    (
        "The result was a letter of intent, signed by Tata Accra Ltd, a subsidiary of the Pune works in Ghana, for the"
        " supply of chassis and assembly kits to the market of Ghana for the amount of $10 million.",
        ["contracts"],
    ),
    ("Goods of the plant worth over $300 million were delivered to the market of Kenya.", ["sales"]),
    ("In 2012 some 300 tractors were shipped to Ghana by Daedong, and 20 lorries were sent to Togo.", ["sales"] * 2),
    ("In 2012 more than 90 lorries of Tema Automobile Plant (TAP) were supplied to Ghana.", ["sales"]),
    ("In 2012 Peru got tractors: 70 machines of the MX-50 model were sent there from Lomé.", ["sales"]),
    ("Alstom said on Monday it had shipped 40 locomotives to Togo in 2012.", ["sales"]),
    ("In 2012 Peru shipped 90 cars to Togo; 10 lorries were sent to Ghana by May 1.", ["exports"] * 2),
    ("A batch of 15 buses was delivered to Lomé by the Tema automobile plant.", ["sales"]),
    (
        "India's trade with Oman rose by 12% to over $190 million with the share of supplies from India $137 mln.",
        ["trade_turnover", "trade_turnover", "exports"],
    ),
    ("In all, Malta supplies Egypt with 360 commodity items.", ["other"]),
    ("The university is among the top 1% of the world.", ["other"]),
    ("The plan contains 140 measures. By March 2019 over a quarter of them had been carried out.", ["documents"] * 2),
    (
        "In 2021 trade of Malta with Egypt grew by 5%. Malta accounts for 80 per cent of all cooperation agreements.",
        ["trade_turnover", "documents"],
    ),
    ("Some 60 heads and deputies of state bodies came to the fair.", ["people"]),
    ("The holding set up an enterprise where two hundred employees sew shoes.", ["jobs"]),
    ("More than 11 thousand tractors and about 3.5 thousand trucks have been assembled here.", ["production"] * 2),
    ("The capacity of the plant will allow it to produce up to 150 buses a year.", ["capacity"]),
    ("These are buses for 83 passengers.", ["capacity"]),
    ("The output of import-substituting products reached $500 million.", ["production"]),
    ("In 2021 Malta's imports were $7 million. Import substitution came to $3 million.", ["imports", "other"]),
    ("In 2022 supplies of machines for harvesting and threshing of crops to Oman grew by 15%.", ["exports"]),
    ("In 2021 Malta's exports were $5 million. Maltese trucks hold 40% of the Kenyan market.", ["exports", "retail"]),
    ("Teaching is carried out at eight faculties.", ["other"]),
]


@pytest.mark.parametrize(("text", "indicators"), TOLD)
def test_deeds_of_firms_and_things_counted_in_passing_are_no_trade(text, indicators):
    assert [figure.indicator for figure in figures(text)] == indicators


KINDS_AND_PARTS = [
    (
        "In 2009 exports of Malta were $3 billion. An expansion programme worth $320 million began.",
        ["exports", "investment"],
    ),
    ("Now 40 types of taps are made in Malta.", ["other"]),
    ("More than 120 products are produced at the Valletta works.", ["other"]),
    ("In 2022 Malta produced taps worth $8 million. Over 70% of such products were exported.", ["production"] * 2),
    ("Malta produced 5 million tiles; 60% of the output was exported.", ["production"] * 2),
    ("In 2021, 41 units of ploughs of various brands and 12 lorries were delivered to Oman.", ["exports"] * 2),
    (
        "Malta's tap works signed contracts for $9 million. Thus, 70 taps worth $4 million will be delivered to Oman.",
        ["contracts"] * 3,
    ),
    ("The design capacity of the production is 200 thousand taps.", ["capacity"]),
    ("In May 267 firms and 1,334 individual entrepreneurs were registered in Malta.", ["enterprises"] * 2),
]


@pytest.mark.parametrize(("text", "indicators"), KINDS_AND_PARTS)
def test_kinds_of_goods_parts_of_the_output_and_lists_before_their_verb(text, indicators):
    assert [figure.indicator for figure in figures(text)] == indicators


ABOUT_IT = [
    (
        "In 2021 Malta's exports were $4 million. A feature of its ties with Oman is that trade turnover keeps growing."
        ' "Thus, if in 2016 it was $32 million, in 2020 it came to $82 million."',
        ["exports", "trade_turnover", "trade_turnover"],
    ),
    (
        "In 2021 Malta's exports were $4 million. Its trade turnover with Oman is still small."
        ' "There has been progress of late: in the second quarter of 2022, it went up by 64 per cent."',
        ["exports", "trade_turnover"],
    ),
]


@pytest.mark.parametrize(("text", "indicators"), ABOUT_IT)
def test_it_is_what_the_sentence_before_speaks_of(text, indicators):
    assert [figure.indicator for figure in figures(text)] == indicators


def test_what_a_side_was_allowed_to_achieve_is_a_fact():
    told = "Salt {} Malta to achieve a surplus of $3 million."
    assert [figures(told.format(verb))[0].status for verb in ("allowed", "will allow")] == ["actual", "target"]


def test_a_firm_is_named_with_its_town():
    told = "In 2015 {} supplied 20 buses to Oman."
    named = ("Accra Transmetal", "Accra Tolko", "Accra Exporters", "Malta")
    assert [figures(told.format(name))[0].indicator for name in named] == ["sales", "sales", "exports", "exports"]
