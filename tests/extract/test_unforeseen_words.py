"""Flows, sums, goods and plans in words that no list foresees: a text in, the slots of its figures out."""

from datetime import date

import pytest

from tests.extract.marked import figures

TOLD_AS_A_WHOLE = [
    "Olive oil has saved the year. Tunisian mills placed 140,000 tonnes outside the country.",
    "Last season Tunisian mills found 140,000 tonnes of olive oil a home with foreign buyers.",
    "Italy was the foremost customer. Of Tunisian olive oil 140,000 tonnes were lifted.",
]


@pytest.mark.parametrize("text", TOLD_AS_A_WHOLE)
def test_what_a_text_as_a_whole_tells_is_measured_where_nothing_else_is_said(text):
    assert [figure.indicator for figure in figures(text)] == ["exports"]


def test_the_income_of_a_flow_is_in_money_and_goes_with_it():
    text = "Wineries of Chile placed 123,400 tonnes abroad in 2002. The dollar income, 127.9 million, went up."
    assert [(f.indicator, f.unit) for f in figures(text)] == [("exports", "t"), ("exports", "USD")]


INDICATORS = [
    ("Trade of Oman with Iran was $9 million. Its mill will spend $3 million on a dock for the port.", "investment"),
    ("Omani investment in Kenya is $50 million; the flow in the other direction made $2 million.", "investment"),
    ("Exports of Togo fell. The Baltic economies are likely to grow by 2.1%.", "gdp"),
    ("Their ministers have named $3 billion as the goal of bilateral trade.", "trade_turnover"),
    ("A road to the border, whose cost is put at $3 billion, is being laid.", "investment"),
    ("Of the 2,300 firms of the branch, only 150 hold a licence.", "enterprises"),
    ("Trade of Peru with Chile was $1 billion in 2020. 2021 brought $2 billion.", "trade_turnover"),
    ("In April Zambia's trade account had been short of K112 million.", "trade_balance"),
]


@pytest.mark.parametrize(("text", "indicator"), INDICATORS)
def test_what_is_measured_is_told_by_the_words_around_it(text, indicator):
    assert [figure.indicator for figure in figures(text)][-1] == indicator


PASSED = [
    ("Exports of Oman in 2002 trailed the $148 million of 2001 by 13.8%.", "growth", "-13.8"),
    ("Peru's sales abroad exceeded the 4 million tonnes of 2010 by 6%.", "growth", "6"),
    ("Kenya's exports of tea beat last year's $4 million by $200,000.", "difference", "200000"),
    ("Exports of Chad grew by a factor of three in 2005.", "growth", "200"),
    ("Exports of Chad have been multiplied by 2.5 since 2001.", "growth", "150.0"),
]


@pytest.mark.parametrize(("text", "measure", "value"), PASSED)
def test_a_level_that_is_passed_is_passed_by_a_change(text, measure, value):
    last = figures(text)[-1]
    assert (last.measure, str(last.value)) == (measure, value)


COUNTED = [
    "Trade of Japan was worth 3 trillion yen; cars shipped to Oman numbered 1.2 million.",
    "Pakistan earned $300m from knives. Footballs are another story: 1.2 million were shipped.",
    "In 1986 Chad sold 1.2 mln bales of cotton.",
]


@pytest.mark.parametrize("text", COUNTED)
def test_things_that_number_so_many_are_counted(text):
    last = figures(text)[-1]
    assert (last.unit, last.value) == ("count", 1_200_000)


GOODS = [
    ("Fish worth $5m was sold abroad, but tea, the number two sector with $3m, lost ground.", ["fish", "tea"]),
    ("Chad's exports fell by 9%. Oil and gas are to blame. Their exports lost 17%.", [None, "oil and gas"]),
    ("Kenya sold tea for $1m. The odd one out was coffee: only 650 tonnes.", ["tea", "coffee"]),
    ("Kenya's sales of tea to foreign buyers fell 4% to $1m.", ["tea", "tea"]),
    ("Kenya's maize purchases from suppliers abroad fell 4% to $1m.", ["maize", "maize"]),
    ("Kenya's exports in the machinery segment fell 4% to $1m.", ["machinery segment"] * 2),
    ("Oman's non-oil exports hit $9m. Plastics made $3m of the non-oil part.", ["non-oil", "plastics"]),
    ("Mexico exported goods for $9m: oil, thanks to dearer crude, $4m.", [None, "oil"]),
    ("Valued at $5m, the spices that India shipped in 2011 set a record.", ["spices"]),
    ("Peru sold quinoa for $2m. A 43 per cent jump is something no other farm product can show.", ["quinoa", "quinoa"]),
]


@pytest.mark.parametrize(("text", "goods"), GOODS)
def test_goods_are_those_of_the_clause(text, goods):
    assert [figure.product for figure in figures(text)] == goods


STATUS = [
    ("Merchants expect the new crop to reach 570,000 tonnes.", "forecast"),
    ("The board sees exports of palm oil falling to 30 million tonnes.", "forecast"),
    ("Wheat shipments are seen rising to 20 million tonnes.", "forecast"),
    ("The ministry projects corn exports of 35 million tonnes.", "forecast"),
    ("Fiji stated its readiness to supply 20,000 tonnes of sugar.", "target"),
    ("They ought to bring trade to $3 billion.", "target"),
    ("Investors from Oman have committed $200 million so far.", "actual"),
]


@pytest.mark.parametrize(("text", "status"), STATUS)
def test_plans_and_forecasts_have_many_words(text, status):
    assert [figure.status for figure in figures(text)] == [status]


def test_an_estimate_of_a_time_that_is_not_over_is_a_forecast():
    text = "World trade in wheat in 2019 is put at 173 million tonnes; in 2017 it was put at 170 million."
    assert [figure.status for figure in figures(text, date(2019, 1, 31))] == ["forecast", "actual"]


ACROSS = [
    ("Egypt's trade gap does not look better. In 1998, says its bank, it widened by 12 per cent.", ["trade_balance"]),
    ("In 2001 Togo's services account was $4 million to the good.", ["trade_balance"]),
    ("Goats worth $5m and 12,000 tonnes of fruit were brought in from Mali in 2011.", ["imports", "imports"]),
    ("Chad and Mali signed a protocol that foresees goods exchange worth $7 million.", ["trade_turnover"]),
    ("Economists project that the economy will grow 2.9 percent in 2002.", ["gdp"]),
]


@pytest.mark.parametrize(("text", "indicators"), ACROSS)
def test_what_is_measured_may_be_told_far_from_the_number(text, indicators):
    assert [figure.indicator for figure in figures(text)] == indicators


READ = [
    ("Tin made up 46 per cent of Mali's exports. It should rise to 50 per cent by 2030.", "share", "50"),
    ("The coverage of imports by exports was 64.3 percent.", "rate", "64.3"),
    ("Imports of Peru grew at a slower pace of 11.9 per cent.", "growth", "11.9"),
    ("The surplus of Laos was $3.6 billion, down 2 times.", "growth", "-50.00"),
    ("Capital goods imports of Malta were $64 million up because of a ship.", "difference", "64000000"),
    ("Chad had 65 percent of the trade of Mali and the others 15 percent more.", "share", "15"),
    ("Exports of beef from Fiji had a month to forget: $208 million.", "level", "208000000"),
    ("Wool of Chad fetched $5 million, a fifth of what it did in 1990.", "growth", "-80.0"),
]


@pytest.mark.parametrize(("text", "measure", "value"), READ)
def test_numbers_are_read_as_the_words_around_them_say(text, measure, value):
    last = figures(text)[-1]
    assert (last.measure, str(last.value)) == (measure, value)


MORE_GOODS = [
    (
        "Growers of Chad sent 42 tons of figs, plums and grapes abroad, fetching $5 million.",
        ["figs, plums and grapes"] * 2,
    ),
    ("Exports of Togo rose 8 per cent. Fish was the locomotive: $65 million worth.", [None, "fish"]),
    ("Lamb fetched $9m abroad. Wool, by contrast, is on its knees. The clip brought $5m.", ["lamb", "wool"]),
    ("Oman exported $9m of dates. Peru remained the leading shrimp buyer with 22 percent.", ["dates", "shrimp"]),
]


@pytest.mark.parametrize(("text", "goods"), MORE_GOODS)
def test_goods_are_those_that_a_reader_takes_them_for(text, goods):
    assert [figure.product for figure in figures(text)] == goods


def test_numbers_that_only_name_or_point_are_no_figures():
    text = (
        "Tea, the number two export, stays the no. 1 earner. The two heads of government met. "
        "In the six weeks to the feast Nepal sold goods for $5 million."
    )
    assert [figure.surface for figure in figures(text)] == ["$5 million"]


def test_lines_that_end_in_a_decimal_number_go_on():
    text = "Exports of Chad were worth\nUS$ 9.87 billion and imports US$ 9.95\nbillion, a deficit\nin 2012."
    assert [str(figure.value) for figure in figures(text)] == ["9870000000.00", "9950000000.00"]


TOLD_ASIDE = [
    ("Chad made 3.9 million hats in 1992, off 11.5 percent.", "growth", "-11.5"),
    ("Imports of Fiji gained 24.6 points, of which cars accounted for 8.4 p.p.", "difference", "8.4"),
    ("Output of tea in Chad was 290 million kilos, 29 million fewer than in 2008.", "difference", "-29000000"),
    ("The trade index of Togo lost 6.3% in 2011.", "growth", "-6.3"),
    ("Tea exports of Togo were 12 percent off in 2011.", "growth", "-12"),
    ("Tea exports of Togo saw 12 percent shaved off.", "growth", "-12"),
    ("Of 48 joint ventures in Chad at the end of May, 19 have a Swiss partner.", "level", "19"),
]


@pytest.mark.parametrize(("text", "measure", "value"), TOLD_ASIDE)
def test_changes_and_parts_have_words_of_their_own(text, measure, value):
    last = figures(text)[-1]
    assert (last.measure, str(last.value)) == (measure, value)


GOODS_OF_ALL = [
    ("Coffee growers had a good quarter. The volume shipped from Togo doubled to 12,600 tonnes.", 2 * ["coffee"]),
    ("In 2011 Chad sold abroad goods for $6m, of which $3m (50%) was copper.", [None, "copper", "copper"]),
    ("Exports of Fiji rose on dearer goods such as figs (+37.2 percent) and dates (+12 percent).", ["figs", "dates"]),
    ("In 2011 Chad shipped 3 million bags of coffee and the value of the exports hit $9m.", 2 * ["coffee"]),
    ("The Minister of Agriculture of Togo spoke. Chad had bought 2 tonnes of yams for $9.", ["yams", "yams"]),
]


@pytest.mark.parametrize(("text", "goods"), GOODS_OF_ALL)
def test_goods_are_found_where_no_flow_names_them(text, goods):
    assert [figure.product for figure in figures(text)] == goods


def test_dollars_named_once_as_those_of_the_country_go_on():
    text = "SUVA, March 9, 1988 - Fiji earned 186 mln Fiji dlrs from sugar. All exports came to 342 mln dlrs in 1987."
    assert [figure.unit for figure in figures(text)] == ["FJD", "FJD"]


TOLD_OF_ONE = [
    ("Togo sold rice for $8m in 1992. Bauxite, hit by soft prices, came to $17m.", ("level", "bauxite")),
    ("In 2016 Latvia sold fish. The value of cheese sent to Italy came to $46m.", ("level", "cheese")),
    ("Mali sold tea for $8m in 1992. The rest, $3m, was mostly wool.", ("level", "wool")),
    ("Trade of Togo with Mali rose 3%, which made it the number one partner with 41 per cent.", ("share", None)),
]


@pytest.mark.parametrize(("text", "told"), TOLD_OF_ONE)
def test_one_buyer_or_kind_of_goods_is_told_in_many_ways(text, told):
    last = figures(text)[-1]
    assert (last.measure, last.product) == told


ITEMS = [
    ("At the top stood coffee, $9m, followed at a distance by tea, $5m.", ["coffee", "tea"]),
    ("The biggest slice, $9m, fell to coffee.", ["coffee"]),
    ("$9m of it was earned by coffee.", ["coffee"]),
    ("It was coffee that did best, with $9m.", ["coffee"]),
    ("As for coffee, it lost 12 percent.", ["coffee"]),
    ("Less fortunate was coffee, down 12 percent.", ["coffee"]),
    ("The contribution of coffee was $9m.", ["coffee"]),
]


@pytest.mark.parametrize(("text", "goods"), ITEMS)
def test_an_item_may_stand_in_many_places_of_its_sentence(text, goods):
    assert [figure.product for figure in figures(f"In 2011 exports of Kenya brought $90m. {text}")][1:] == goods


FAR_FETCHED = [
    ("The exchange between Kenya and Chad came to $4 billion in 2011.", "trade_turnover"),
    ("Buyers abroad paid $1 billion for Kenyan tea in 2011.", "exports"),
    ("Swiss firms have sunk $2 billion into Kenya's railway.", "investment"),
    ("Kenya's economy put on 5 percent in 2011.", "gdp"),
]


@pytest.mark.parametrize(("text", "indicator"), FAR_FETCHED)
def test_verbs_that_no_list_has_tell_what_is_measured(text, indicator):
    assert [figure.indicator for figure in figures(text)] == [indicator]


YEARS = [
    "After two lean years exports of Peru rose to $5 million.",
    "For three long months nothing left Peru; then exports rose to $5 million.",
    "Six consecutive quarters of growth brought exports of Peru to $5 million.",
    "In May 2015 exports of Peru were $5 million, the 90th of 91 straight months of growth.",
]


@pytest.mark.parametrize("text", YEARS)
def test_years_with_their_adjectives_are_no_count(text):
    assert [figure.surface for figure in figures(text)] == ["$5 million"]


@pytest.mark.parametrize(
    ("text", "surfaces"),
    [
        ("In 1938 Gdynia handled 516,000 tons of coal and Danzig 287,000.", ["516,000 tons", "287,000"]),
        ("By day 29, Zimbabwe had sold 26 million kg of tobacco abroad.", ["26 million kg"]),
        ("Austria's deficit with the rest of the Fifteen was 60 billion schillings.", ["60 billion schillings"]),
    ],
)
def test_a_name_before_a_number_may_be_the_next_of_several(text, surfaces):
    assert [figure.surface for figure in figures(text)] == surfaces
