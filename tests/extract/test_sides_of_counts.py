"""Whose companies, agreements, jobs and members are: a text in, reporter and partner of its counts out."""

import pytest

from tests.extract.marked import figures
from tests.extract.test_sides import sides

LEAD = "Peru and Italy: more than trade\n\nTrade between Peru and Italy was $90 million in 2014."
OF_ALL = (
    "BLANTYRE, 4 May 2005. Malawi's exports were $715 million in 2004. Exports to Egypt came to $107 million, those "
    "to Germany to $102 million. "
)
COUNTED = [
    ("Over 60 major Italian companies have invested in fishing and mines.", "PE>IT"),
    ("Rossi's Peruvian subsidiaries employ 8,500 people.", "PE>IT"),
    ("In July 2013 Italy extended a loan to Peru: $9 million for a dam.", "PE>IT"),
    ("Italy is the second largest investor in Peru, with about $3 billion of investment.", "PE>IT"),
    ("Lombardy Tessuti is building a mill worth $9 million in Lima.", "PE>IT"),
    ("There are 54 companies with Italian capital operating in Peru.", "PE>IT"),
    ("Some 60 firms with Italian capital are at work.", "PE>IT"),
    ("Italy has put $9 million into the Peruvian economy.", "PE>IT"),
    ("Investment from Italy in the real sector of Peru came to $9 million.", "PE>IT"),
    ("The two countries share 51 border crossings.", "PE>IT"),
    ("At the Peruvian Exchange 42 Italian firms are accredited. Deals with their participation grew by 4%.", "PE>IT"),
    ("The population of Italy is 60 million. In 2014 the GDP of the country grew by 1%.", "IT>_Z"),
    ("The population of Italy is 60 million. Last year the country's GDP came to 2 trillion euros.", "IT>_Z"),
    ("Peru has put $9 million into Italy's economy.", "IT>PE"),
    ("Italy is putting $9 million into dams on the rivers of Piura.", "PE-PIU>IT"),
    ("Some 60 Italian firms are at work in Peru. In 2013 the number of Italian firms rose by 9.", "PE>IT"),
    ("Some 60 firms have Italian owners.", "PE>IT"),
    ("Of these, 60 companies are wholly Italian-owned.", "PE>IT"),
    ("Some 60 Italian firms have Peruvian customers.", "IT>PE"),
    ("In May the chamber is to take 20 firms to Milan.", "PE>IT"),
    ("In May the chamber brought 20 companies from Piura to Milan.", "PE>IT"),
    ("In May the minister will lead a mission of 20 companies to Lima.", "IT>PE"),
    ("In May Milan sent 20 dealers to Peru.", "IT>PE"),
    ("Italy holds 32% of the foreign capital in Peru, ahead of the Chileans with 14%.", "PE>CL"),
    ("Italy holds 32% of the foreign investment in Peru, followed by Chile (14%) and Bolivia (9%).", "PE>BO"),
    ("As many as 40 Italian companies took part in a fair in Lima.", "IT>PE"),
    ("A forum in Lima was attended by 90 firms from both countries.", "PE>IT"),
    ("The Peruvian exchange has accredited 27 Italian companies.", "PE>IT"),
    ("Today 500 citizens of Peru are studying in Italy.", "IT>PE"),
    ("The ministers signed 14 agreements with Italy.", "PE>IT"),
    ("Investors from Italy put $4 million into a dairy in Peru.", "PE>IT"),
    ("Some 90 Italian companies employ 7,000 people in Peru.", "PE>IT"),
    ("About 140 Italian firms are active there.", "PE>IT"),
    ("Around 140 Italian firms are active in Peru.", "PE>IT"),
    ("More than 140 Italian firms have offices in Peru.", "PE>IT"),
    ("Some 58 Italian firms were registered with the Peruvian Investment Board.", "PE>IT"),
    ("In leather, three Italian joint ventures are in production.", "PE>IT"),
    ("Italian firms provide employment to more than 7,000 Peruvians.", "PE>IT"),
    ("Italy is the largest investor in Peru. By 2013 its companies had registered 22 projects.", "PE>IT"),
    ("Italy is among the top three investors in Peru. Capital of $7 million was invested in 2013.", "PE>IT"),
    ("Italy has so far invested $120 million, mostly in mines.", "PE>IT"),
    ("Peru has received $300 million of direct investment.", "PE>IT"),
    ("Italian capital in the country employs 9,000 people.", "PE>IT"),
    ("Around 2,600 Peruvians live in Italy.", "IT>PE"),
    ("Italy is home to 2,600 Peruvians.", "IT>PE"),
    ("In 2013 18,400 Italians visited Peru.", "PE>IT"),
    ("In 2013 25 thousand Italian tourists visited the ancient cities of Peru.", "PE>IT"),
    ("A duty of 25% is levied on Italian wine.", "PE>IT"),
    ("Peruvian grapes pay a tariff of 8% in Italy.", "IT>PE"),
    ("The EU puts a duty of 25% on US pork.", "EU>US"),
    ("In 2013 Bulgaria sold cheese. Brussels has set aside €5 million for the dairies.", "EU>_Z"),
    ("Brussels bought fish worth €5 million.", "PE>BE"),
    ("In April Brussels put a duty of 8% on Indian shrimp.", "EU>IN"),
    ("The U.S. tariff of 15% against Peru was raised.", "US>PE"),
    ("Italy granted Peru a loan of $80 million.", "PE>IT"),
    ("A workshop of an Italian firm gave jobs to 50 residents of Peru.", "PE>IT"),
    ("Another 30 Peruvian students are to enter Italian universities this year.", "IT>PE"),
    ("Italian Breweries bought 45 per cent of Peruvian Breweries.", "PE>IT"),
    ("An Italian bank opened a credit line of $100 million in favour of Peruvian firms.", "PE>IT"),
    ("For the railway from Lima to Quito Peru has borrowed $300 million.", "PE>IT"),
    ("The Lima mill of an Italian group, in the Piura and Tumbes regions, cost $3 million.", "PE>IT"),
]


@pytest.mark.parametrize(("text", "expected"), COUNTED)
def test_what_is_somewhere_is_its_place_s_and_guests_are_of_their_country(text, expected):
    assert sides(f"{LEAD} {text}")[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "In 2013 9,000 Italian tourists visited Peru. Around 12,000 came in 2014, and it hopes for 20,000 in 2016.",
            ["people PE>IT"] * 2,
        ),
        (
            "How many Italian tourists visit Peru?\n\nA: Some 9,000 came in 2013. We aim for 20,000 in 2016.",
            ["people PE>IT"] * 2,
        ),
    ],
)
def test_people_told_by_their_number_alone_are_those_told_or_asked_for(text, expected):
    told = figures(f"{LEAD}\n\n{text}")[1:]
    assert [f"{f.indicator} {f.reporter}>{f.partner}" for f in told][: len(expected)] == expected


def test_what_a_sentence_only_spoke_of_is_what_the_next_one_tells_the_size_of():
    told = "What paid for the mines were loans of an Italian bank. The first, agreed in 2006, was for $580 million."
    [*_, loan] = figures(f"{LEAD} {told}")
    assert (loan.indicator, loan.reporter, loan.partner) == ("investment", "PE", "IT")


def test_a_year_before_the_number_does_not_part_it_from_its_place():
    [*_, crop] = figures(f"{LEAD} The harvest of the member countries of Mercosur in 2013 increased by 5%.")
    assert crop.reporter == "Mercosur"


def test_money_for_things_that_will_be_supplied_is_the_worth_of_the_contract():
    [*_, units, money] = figures(f"{LEAD} Turin Tractor Plant will supply 590 machines to Peru for $10 million.")
    assert [f.indicator for f in (units, money)] == ["contracts", "contracts"]


def test_the_country_is_the_one_that_loans_and_works_were_in():
    told = "Peru received $300 million of loans from Italy in 2012. A Turin firm employed 9,000 people in the country."
    [*_, jobs] = figures(f"{LEAD} {told}")
    assert (jobs.indicator, jobs.reporter, jobs.partner) == ("jobs", "PE", "IT")


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "At a forum that closed in Piura on Friday 11 agreements were signed. Mutual trade grew by 4%.",
            ["PE>IT"] * 2,
        ),
        ("Piura Region signed 11 agreements with Italy.", ["PE-PIU>IT"]),
        ("In Piura Region 11 joint projects with Italy are under way.", ["PE-PIU>IT"]),
    ],
)
def test_where_agreements_are_signed_is_no_side_of_them(told, expected):
    assert sides(f"{LEAD} {told}")[1:] == expected


@pytest.mark.parametrize(
    ("text", "reporter"),
    [
        ("Exports of Morocco grew. The Casablanca desalination plant will cost $650 million.", "MA"),
        ("Exports of Norway grew. In Stavanger 4,300 people are employed at the yards.", "NO"),
        ("Exports of Piura Region grew. In Piura 4,300 people are employed at the yards.", "PE-PIU"),
    ],
)
def test_a_city_stands_for_its_country_and_for_its_region_where_that_is_spoken_of(text, reporter):
    assert figures(text)[-1].reporter == reporter


HOSTED = (
    f"{LEAD} Italian investors have put $7 million into the economy of Peru. Trade then grew to $95 million in 2015."
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A solar park with a capacity of 50 MW was built by an Italian company.", ["PE>IT"]),
        ("Enel runs nine factories in the country.", ["PE>IT"]),
        ("The Tenaris mill employs 150 people.", ["PE>IT"]),
        ("Peruvian investment in Italy does not exceed $9 million.", ["IT>PE"]),
        (
            "Over 40 Peruvian firms took part in a fair in Milan and 25 Italian firms opened offices in Lima.",
            ["PE>IT"] * 2,
        ),
    ],
)
def test_firms_and_capital_are_where_most_of_those_told_of_are(text, expected):
    assert sides(f"{HOSTED}\n\n{text}")[-len(expected) :] == expected


def test_those_of_several_countries_are_of_no_group():
    text = 'At the forum "Peru-Italy-Chile", attended by 200 firms from the three countries, 8 documents were signed.'
    assert "GROUP" not in {figure.reporter for figure in figures(text)}


def test_what_two_make_as_one_is_theirs_together():
    [share] = figures("Togo and Ghana together grow a quarter of the world's yams.")
    assert (share.indicator, share.reporter, share.partner) == ("production", "GH_TG", "_Z")


INFLOW = "Foreign investment in Georgia reached $1.9 billion in 2017."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Turkey was the largest investor with $482 million, followed by Oman ($280 million).", ["GE>TR", "GE>OM"]),
        ("Turkey accounted for 60 per cent of the inflow, Oman for 10 per cent.", ["GE>TR", "GE>OM"]),
        ("The countries of the EU account for half of it, Hong Kong for 4 per cent.", ["GE>EU", "GE>HK"]),
        ("Oman ranked second with $280 million. The banks absorbed $303 million.", ["GE>OM", "GE>None"]),
        ("Turkish firms put in $120 million.", ["GE>TR"]),
        ("Armenia attracted $250 million and Turkey $11 billion.", ["AM>None", "TR>None"]),
        ("In Armenia it was $250 million.", ["AM>None"]),
    ],
)
def test_investors_of_a_list_put_capital_into_the_one_whose_inflow_is_told(text, expected):
    assert [each.replace("_Z", "None") for each in sides(f"{INFLOW} {text}")][1:] == expected


def test_a_commission_that_foretells_is_no_side():
    told = "Slovenia's economy grew by 2.3% in 2012; the European Commission predicts 1.5% for 2013. The tax is 20%."
    assert {figure.reporter for figure in figures(told)} == {"SI"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Trade of Dagestan came to $320 million in 2018. There are 14 Iranian firms in the republic.", "RU-DA>IR"),
        ("Trade of Dagestan came to $320 million in 2018. The republic traded with 61 countries.", "RU-DA>_Z"),
        (
            "Trade of Moldova with Dagestan came to $3 million in 2018. The republic sold it wine for $2 million.",
            "MD>RU-DA",
        ),
    ],
)
def test_the_republic_is_a_region_that_is_one(text, expected):
    assert sides(text)[-1] == expected


def test_this_republic_is_the_one_named_last():
    told = (
        "Bulgaria's trade with Kazakhstan reached $40 million in 2021. In Kazakhstan 45 Bulgarian firms are at work."
        "\n\nTrade with Uzbekistan was $13 million. More than 30 joint ventures are registered in this republic."
    )
    assert sides(told)[-1] == "UZ>BG"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Italian tourists numbered 355,000.", "PE>IT"),
        ("Visitors from Chad numbered 90,000.", "PE>TD"),
        ("Some 120,000 Chadian tourists came in 2019.", "PE>TD"),
        ("Some 120,000 Peruvian tourists went to Chad.", "TD>PE"),
    ],
)
def test_tourists_are_where_the_text_is_at_home(text, expected):
    assert sides(f"Lima, 3 May 2020. Peru's exports earned $46 billion in 2019. {text}")[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Milan chamber, whose members comprise over 9,000 Italian firms, sent a delegation.", "IT>_Z"),
        ("The Confederation of Italian Industry has more than 9,000 members.", "IT>_Z"),
        ("Moreover, 19 accredited Peruvian companies have received the right to ship avocados to Italy.", "PE>IT"),
        ("The pact unites countries with a combined gross product of $26 trillion.", "_U>_Z"),
        ("Peru works with the International Coffee Organisation, which unites 75 states.", "_U>_Z"),
        (
            "Liguria and Piura signed a charter in 2007. Some 12 agreements between the regions followed.",
            "PE-PIU>IT-42",
        ),
        ("Liguria and Piura signed a charter in 2007. The parties have since adopted 12 memoranda.", "PE-PIU>IT-42"),
        ("Liguria and Piura signed a charter in 2007. Interregional ties rest on 12 agreements.", "PE-PIU>IT-42"),
        (
            "Liguria and Piura signed a charter in 2007. The two countries meet. The parties adopted 12 memoranda.",
            "PE>IT",
        ),
        ("Universities signed five agreements with colleges in Rome and 3 on tests.", "PE>IT"),
        (
            "A plant stands in Piura. The assembly line here is designed to produce 1,200 Italian tractors.",
            "PE-PIU>IT",
        ),
        ("The fruit train takes 12 days to Chile.", "PE>CL"),
        ("Foreign investment in Peru was $6 million in 2013, and half of this came from Chile.", "PE>CL"),
        ("A college was opened in Piura. The school in Peru's north-western region has 700 students.", "PE-PIU>_Z"),
        ("Growth came back in Chile in 2013. Industrial output rose by 4 per cent.", "CL>_Z"),
    ],
)
def test_what_has_a_country_of_its_own_leaves_the_pair_of_the_text(text, expected):
    assert sides(f"{LEAD} {text}")[-1] == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Its mill near Moundou, which cost $3 million, employs 200 people.", ["TD>KE"] * 2),
        ("In Sarh the company is adding a hall of 12,000 square metres.", ["TD>KE"]),
        ("In Leuven the firm employs 200 people.", ["KE>TD"]),
        ("The Kenyan firm Simba and its Chadian partner are building a mill for $3 million.", ["TD>KE"]),
    ],
)
def test_what_stands_in_a_town_of_one_of_two_is_there(told, expected):
    assert sides(f"Trade of Kenya with Chad came to $5 billion in 2012. {told}")[1:] == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "Kisumu is the showcase. The plant assembled 300 vans in 2012, which gave work to 90 people.",
            ["KE-17>_Z", "KE-17>TD"],
        ),
        ("The plant assembled 300 vans in 2012.", ["TD>KE"]),
    ],
)
def test_what_a_paragraph_on_a_region_tells_of_a_plant_is_there(told, expected):
    assert sides(f"Trade of Kenya with Chad came to $5 billion in 2012.\n\n{told}")[1:] == expected


def test_who_goes_abroad_from_a_region_that_the_text_is_on_is_of_it():
    text = (
        "The trade of Piura came to $26 million in 2012. In May a delegation of 40 traders from Piura went to Santiago."
    )
    assert sides(text)[1:] == ["PE-PIU>CL"]


def test_agreements_with_third_countries_are_of_a_group():
    told = "The Eurasian Economic Commission has signed 27 memoranda with ministries of third countries."
    assert sides(told) == ["EAEU>EAEU-3RD"]


def test_industrial_output_is_of_no_goods():
    told = "Peru imported rice for $9 million in 2013. Industrial production rose by 4 per cent."
    assert figures(told)[-1].product is None


def test_what_is_at_home_is_not_with_a_partner_told_among_all():
    assert sides(OF_ALL + "Tobacco growing gives work to 400,000 people.")[-1] == "MW>_Z"
    assert sides(OF_ALL + "German firms employ 400 people there.")[-1] == "MW>DE"
