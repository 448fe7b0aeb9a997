"""Which goods stay in force: a text in, the products of its figures out."""

import pytest

from extract.statements.sentences import Sentence
from extract.story.telling import passes_by_goods
from tests.extract.marked import figures


def products(text: str) -> list[str | None]:
    return [figure.product for figure in figures(text)]


def test_goods_of_a_list_go_with_the_list():
    text = "In 2014 exports of tea from Kenya were $60 million. In 2014 total imports of Kenya were $90 million."
    assert products(text) == ["tea", None]


@pytest.mark.parametrize("goes_on", ["with sales to Mali 3% lower", "sales to Mali by 3%", "those to Mali by 3%"])
def test_goods_told_of_with_no_number_but_a_year_go_on_to_each_buyer(goes_on):
    text = f"Togo's cotton growers did badly in 1998: exports fell 4%, {goes_on}."
    assert products(text) == ["cotton", "cotton"]


def test_goods_whose_value_is_told_are_those_of_the_flow_and_no_item_of_a_list():
    told = "The total value of cork imported from Portugal to Peru was $3 million in 2014. The imports nearly halved."
    found = figures(f"Portuguese exports to Peru fall\n\n{told}")
    assert [(figure.reporter, figure.partner) for figure in found] == [("PE", "PT")] * 2


def test_the_van_of_a_name_is_no_goods():
    told = "In 2010 the Netherlands shipped 40,000 tonnes for €300 million."
    assert products(f"Joris van der Meer exports tulips to Japan. {told}") == ["tulips", "tulips"]
    assert products(f"Pham Van Duc, who grows tulips, was there. {told}") == ["tulips", "tulips"]
    assert products(f"Our van maker had a good year. {told}")[1] != "tulips"


def test_partners_told_after_a_list_of_goods_take_all_of_them():
    text = (
        "In 2014 exports of Kenya were $5.2 billion. Tea brought $1.2 billion and coffee $0.2 billion. "
        "Uganda was the first buyer with $0.6 billion."
    )
    assert products(text) == [None, "tea", "coffee", None]


@pytest.mark.parametrize("summed", ["Overall, in 2014,", "In total,", "All told,"])
def test_what_a_country_deals_in_overall_is_no_more_of_the_goods_told_last(summed):
    text = f"Togo exported $2 million of dried figs to Mali in 2014. {summed} it exported $28 million and imported $9m."
    assert products(text) == ["dried figs", None, None]
    alone = f"Togo's figs sell well\n\nTogo sold figs for $2 million to Mali in 2014. {summed} it exported $3 million."
    assert products(alone) == ["figs", "figs"]


def test_growth_overall_is_of_all_goods():
    text = "Exports of tea from Togo grew by 10% in 2014, compared with export growth of 5% overall and of 4% for gum."
    assert products(text)[:2] == ["tea", None]


@pytest.mark.parametrize("sold", ["from the sale of", "(Sh343 million) from sales of", "by selling"])
def test_what_was_earned_by_its_sale_is_of_goods_that_stay(sold):
    text = f"Togo earned $3 million {sold} dried and partly dried figs to Mali in 2019. This was a drop of 34%."
    assert products(text)[0] == products(text)[-1]
    assert products(text)[0] is not None and "figs" in products(text)[0]


def test_these_exports_are_of_all_the_goods_just_told():
    text = (
        "Togo's trade grew by 9% in 2020. In May Togo exported 21,000 tons of figs and dates. These exports were valued"
        " at $7 million, a rise of 17%."
    )
    assert products(text) == [None, "figs and dates", "figs and dates", "figs and dates"]


PASSED_BY = [
    "Coffee was served.",
    "Guests tasted wine and cheese.",
    "He was given a carpet as a present.",
    "A lorry with timber overturned near the port.",
    "Milk is checked in a laboratory at the border.",
    "The two ministers opened a cement works.",
    "The recipe calls for butter and sugar.",
    "Banking and insurance are regulated by another law.",
    "It is hoped that the talks on fish will go on.",
]


@pytest.mark.parametrize("sentence", PASSED_BY)
def test_goods_passed_by_do_not_become_those_told_of(sentence):
    text = f"In 2013 Togo exported 562,000 tonnes of rice. {sentence} Mali bought 3,000 tonnes and Chad a third."
    assert set(products(text)) == {"rice"}


@pytest.mark.parametrize(
    ("sentence", "goods"),
    [
        ("Maize had a better year.", "maize"),
        ("No such luck with cotton.", "cotton"),
        ("The surprise was cashews.", "cashews"),
        ("Cotton was hit by rust.", "cotton"),
    ],
)
def test_goods_that_a_sentence_turns_to_are_told_of(sentence, goods):
    text = f"In 2013 Togo exported 562,000 tonnes of rice. {sentence} Their exports were 3,000 tonnes, a third less."
    assert products(text) == ["rice", goods, goods]


@pytest.mark.parametrize("sentence", ["The chief blow was dealt to sugar.", "What to watch: coal.", "Take olive oil."])
def test_a_sentence_that_opens_a_paragraph_or_sets_something_apart_passes_nothing_by(sentence):
    assert not passes_by_goods(Sentence(sentence, 0), f"{sentence} Mali bought some.")


@pytest.mark.parametrize(("took", "goods"), [("$130 million", None), ("$9 million", "non-tea")])
def test_a_partner_took_no_more_of_a_part_than_all(took, goods):
    text = f"In 2014 Kenya's non-tea exports rose to $60 million. Uganda took {took} worth of goods."
    assert products(text) == ["non-tea", goods]


def test_total_shipments_beside_some_goods_are_of_all():
    text = (
        "Kenya exported less. In May 2014 roses to Peru lost 8 percent, while total shipments to Chad rose 2 percent."
    )
    assert products(text) == ["roses", None]
    text = "Kenya's exports of tea rose by 5% in 2014. Sales to Peru fell by 8%, total shipments to Asia by 2%."
    assert products(text) == ["tea", "tea", "tea"]


def test_a_firm_deals_in_the_goods_of_its_name():
    lead = "In 2014 exports of Kenya were $5.2 billion. Roses made up 12 per cent of exports. "
    text = "The Bamburi Cement Company sold 500,000 tonnes abroad in 2014, a third of it to Uganda."
    assert products(lead + text) == [None, "roses", "cement", "cement"]
    assert products(lead + "The Tana Rose Company sold 500 tonnes abroad in 2014.")[-1] == "roses"
    assert products(lead + "The Coast Shipping Company sold 500,000 tonnes abroad in 2014.")[-1] == "roses"


@pytest.mark.parametrize(
    ("text", "goods"),
    [
        ("In the last shea season Mali earned $9 million.", "shea"),
        ("The cocoa year which closed on 30 September 1993 brought Togo $9 million.", "cocoa"),
        ("In the holiday season that ended in January 1994 Mali earned $9 million.", None),
        ("In the 1993/94 mango season Mali's total exports were $90 million.", None),
    ],
)
def test_a_season_is_of_the_goods_of_its_name(text, goods):
    assert products(text) == [goods]


def test_a_goal_that_goes_back_to_the_trade_told_first_is_not_of_the_goods_told_last():
    lead = "Trade between Kenya and Oman was $80 million in 2004. Exports of tea fell by 4%. The goal for 2006"
    assert products(f"{lead} is $90 million.") == [None, "tea", None]


def test_a_goal_in_a_story_of_one_commodity_is_of_that():
    lead = "Trade in tea was worth $80 million in 2004. Kenya's exports of tea were $50 million. The goal for 2006"
    assert products(f"{lead} is $90 million.") == ["tea", "tea", "tea"]


def test_what_a_list_between_dashes_is_of_is_the_product():
    lead = "In 2004 exports of Togo were $80 million."
    assert products(f"{lead} Spices – pepper, vanilla, cloves – brought in $9 million.") == [None, "spices"]
    assert products(f"{lead} The worst losers – tea and coffee – fell by 5%.") == [None, "tea and coffee"]


def test_goods_that_a_change_is_put_down_to_are_no_topic():
    text = "Kenya's deficit widened on dearer oil imports. Exports fell 3% to $2 million in May 2019."
    assert products(text) == [None, None]


def test_a_story_of_one_commodity_keeps_it():
    text = (
        "In 2014 Kenya exported 440,000 tonnes of tea. Egypt bought 90,000 tonnes.\n\n"
        "Exports had been 494,000 tonnes in 2013."
    )
    assert products(text) == ["tea", "tea", "tea"]


def test_trade_as_a_whole_ends_the_story_of_one_commodity():
    text = (
        "In 2014 exports of tea from Kenya were $1.2 billion. Two-way trade with Egypt was worth $0.5 billion. "
        "Kenya sold goods for $0.3 billion, and exports to Egypt grew by 4%."
    )
    assert products(text) == ["tea", None, None, None]


@pytest.mark.parametrize(
    ("before", "said", "goods"),
    [
        ("Rice growers smile.", "In 2014 Guyana sold 90,000 tonnes of the grain abroad.", "rice"),
        ("Vanilla is dear.", "In 2014 Madagascar exported 2,000 tonnes of it.", "vanilla"),
        ("Copper recovers.", "In 2014 exports of the red metal from Zambia were 6% up.", "copper"),
        ("Rice growers smile.", "In 2014 exports of the metal from Zambia were 6% up.", "metal"),
        ("Cocoa is scarce.", "In 2014 Togo shipped 9,000 tonnes.", "cocoa"),
    ],
)
def test_goods_named_before_are_pointed_at(before, said, goods):
    assert products(f"{before} {said}") == [goods]


def test_a_share_of_a_partner_after_that_of_goods_is_of_the_whole():
    text = "In 2014 exports of Chad were $3 billion. Crude oil accounts for 92% of this, China for 61%."
    assert products(text) == [None, "crude oil", None]


def test_a_share_of_the_imports_is_none_of_the_goods_that_were_exported():
    told = "Fiji's exports were $1 billion in 2005. Sugar exports earned $220 million. Japan sent 12% of the imports."
    assert [figure.product for figure in figures(told)] == [None, "sugar", None]


def test_a_share_in_brackets_goes_with_its_goods():
    text = "In 2014 exports of Chad were $3 billion. Crude oil fetched $2.8 billion (92% of exports)."
    assert products(text) == [None, "crude oil", "crude oil"]


def test_goods_told_in_full_are_meant_by_their_last_word():
    text = "In 1986 exports of coconut oil from Samoa fell to 12,000 tonnes. The oil brought $4 million."
    assert products(text) == ["coconut oil", "coconut oil"]


def test_a_second_commodity_ends_the_story_of_the_first():
    text = (
        "In 2015 Colombia's coal exports were worth $4.6 billion. Its coffee exports were $2.5 billion. "
        "Exports to Panama grew by 5%."
    )
    assert products(text) == ["coal", "coffee", None]


def test_the_first_of_a_list_of_goods_is_not_what_a_section_is_about():
    text = (
        "In 2014 seafood exports of Peru are to reach $2 billion. Shrimp brought in $0.3 billion last year.\n\n"
        "Spain was the biggest buyer with $0.2 billion."
    )
    assert products(text)[-1] != "shrimp"


def test_an_own_flow_of_a_side_is_of_all_goods():
    text = "In 2014 exports of jute goods from Nepal fell by 5%.\n\nNepal's exports to India crossed a billion dollars."
    assert products(text) == ["jute goods", None]


def test_a_ministry_of_agriculture_tells_of_farm_goods():
    text = "In 2024 exports of the Ministry of Agriculture of Peru to Chad grew 3.1 times. Exports of tea rose 5%."
    assert [figure.product for figure in figures(text)] == ["agricultural products", "tea"]


@pytest.mark.parametrize(
    "text",
    [
        "Kenya in 2014. Textiles: exports $13 million, imports $27 million, deficit $14 million.",
        "In textiles, Kenya exported $13 million in 2014 and imported $27 million, leaving a deficit of $14 million.",
    ],
)
def test_goods_that_a_sentence_is_headed_by_are_those_of_both_flows(text):
    assert products(text) == ["textiles"] * 3


def test_the_total_is_not_of_the_goods_that_a_sentence_is_headed_by():
    assert products("In textiles, Kenya exported $13 million in 2014; total exports were $400 million.")[-1] is None


@pytest.mark.parametrize(
    "caption", ["Main buyers:", "The best customers of last year:", "Where it went", "Top markets (US$ million)"]
)
def test_a_list_of_dealers_is_of_the_goods_told_before_it(caption):
    text = f"In 2018 Peru exported quinoa for $45 million.\n\n{caption}\n\n- Chile: $18 million\n- Mali: $6 million\n"
    assert products(text) == ["quinoa"] * 3


def test_a_list_of_dealers_is_of_all_goods_where_those_were_told_of():
    text = "In 2018 Peru sold quinoa for $45 million. Total exports came to $48 billion."
    assert products(f"{text}\n\nMain buyers:\n\n- Chile: $1 billion\n")[-1] is None


def test_a_name_of_a_country_holds_no_goods():
    text = "Ivory Coast grows cocoa. In 2020 it shipped 2 million tonnes, which earned $5 billion in exports."
    assert "ivory" not in products(text)


@pytest.mark.parametrize(
    ("text", "goods"),
    [
        ("In 1987 imports of Chad were $60 million. Fuels made up 7% and ships and boats 8%.", "ships and boats"),
        ("In 1987 cocoa of Chad earned $4 million; shellac, once a mainstay, just $1 million.", "shellac"),
        ("In 2019 Chad's exports rose. Home textiles brought in $8 million.", "home textiles"),
        ("In 2019 Chad's exports rose. Exports of flat glass brought in $8 million.", "flat glass"),
        ("In 2019 Chad's exports rose. Tea exports were flat at $8 million.", "tea"),
        ("In 2019 Chad bought rice, tyres and sesame oil from Mali; imports of the latter fell by 6%.", "sesame oil"),
        ("In 2019 Chad's exports rose. Sales of sesame to Malian customers rose by 6%.", "sesame"),
        ("In 1987 exports of Chad were $53 million f.o.b. Marine products made up 76%.", "marine products"),
    ],
)
def test_goods_with_words_of_other_kinds(text, goods):
    assert products(text)[-1] == goods


def test_tin_with_a_weight_is_no_package():
    found = figures("The chief exports of Peru in 1910 were: tin, 38,548 tons; rubber, 3,117 tons.")
    assert [figure.product for figure in found] == ["tin", "rubber"]


def test_a_sort_of_the_goods_of_a_text_is_over_with_its_sentence():
    text = (
        "Exports of Chilean wine fell to $2 million in 2021. Bottled wine earned $1 million, bulk wine $0.4 million. "
        "Peru took 255 million litres."
    )
    assert products(text)[-1] == "wine"


@pytest.mark.parametrize(
    ("others", "goods"),
    [("Leather went up to $1 million, fish to $2 million.", None), ("Robusta earned $2 million.", "coffee")],
)
def test_total_earnings_are_of_all_goods_where_others_were_told(others, goods):
    text = f"Chad's coffee fetched $4 million in 2019. {others} Total earnings hit $7 million."
    assert products(text)[-1] == goods


def test_a_flow_of_the_whole_world_is_of_the_goods_of_the_text():
    text = (
        "Peru's food exports to Chile rose 7% to $5.9 million in 2024. Worldwide exports were 5% higher at $17 million."
    )
    assert products(text) == ["food"] * 4


def test_the_weight_of_goods_does_not_end_the_story_of_a_sector():
    text = (
        "Oman's non-oil trade grew by 31% to $7 billion in 2021. By weight, 48 million tonnes of goods left its ports."
        "\n\nChina was the first partner with $2 billion."
    )
    assert products(text)[-1] == "non-oil"


def test_a_port_handles_more_than_the_sector_told_before_it():
    text = "Oman's non-oil trade was $9 billion in 2003. India remained first. The port handled 5 million containers."
    assert products(text) == ["non-oil", None]


def test_a_total_is_no_part_of_a_sector_told_before_it():
    text = (
        "In October 2023 non-oil re-exports of Oman were up 0.7 per cent; total trade shrank 4 per cent to $9 billion."
    )
    assert products(text) == ["non-oil re-exports", None, None]


def test_a_list_of_dealers_is_of_the_goods_set_out_with_and_not_of_their_parts():
    text = (
        "In 2022 Chad exported fruit and vegetables worth $296 million. Vegetables made up $128 million of this amount "
        "and grapes $17 million.\n\nLargest buyers of the products:\n- Mali - $119.4 million\n- Peru - $39.0 million\n"
    )
    assert products(text)[-2:] == ["fruit and vegetables"] * 2


@pytest.mark.parametrize(
    "text",
    [
        "Falling by 4 per cent, Malian cotton exports came to $8 million in 1998.",
        "From $9 million in 1997, Mali's exports of cotton slid to $8 million in 1998.",
        "After a gain of 4 per cent in 1997, Mali's cotton shipments shrank to 5,000 tonnes in 1998.",
        "Down 4 per cent from 1997, imports of cotton by Mali were worth $8 million in 1998.",
    ],
)
def test_goods_are_those_of_the_flow_that_a_sentence_leads_to(text):
    assert products(text) == ["cotton", "cotton"]


def test_a_number_that_leads_to_another_flow_has_no_goods_of_it():
    assert products("Mali's exports grew. Up by 4 per cent, they paid for imports of rice of $3 million.")[0] is None


def test_the_export_value_told_behind_goods_is_theirs():
    text = (
        "Chad's exports grew by 9% in May 2014. Exports of tea rose 5% to 90 tonnes. Export value came to $4 million."
        "\n\nExports of silk were 7 tonnes in May 2014. Export value fell by 2%."
    )
    assert [figure.product for figure in figures(text)] == [None, "tea", "tea", "tea", "silk", "silk"]


def test_goods_between_two_brackets_of_a_list_are_one_item():
    text = (
        "Togo's exports in 2017: cement ($90 million), tea, spices ($30 million), silk ($20 million), hides, wax ($9m)."
    )
    assert [figure.product for figure in figures(text)] == ["cement", "tea, spices", "silk", "hides, wax"]
