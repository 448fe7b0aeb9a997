"""Which goods stay in force: a text in, the products of its figures out."""

import pytest

from tests.extract.marked import figures


def products(text: str) -> list[str | None]:
    return [figure.product for figure in figures(text)]


def test_goods_of_a_list_go_with_the_list():
    text = "In 2014 exports of tea from Kenya were $60 million. In 2014 total imports of Kenya were $90 million."
    assert products(text) == ["tea", None]


def test_partners_told_after_a_list_of_goods_take_all_of_them():
    text = (
        "In 2014 exports of Kenya were $5.2 billion. Tea brought $1.2 billion and coffee $0.2 billion. "
        "Uganda was the first buyer with $0.6 billion."
    )
    assert products(text) == [None, "tea", "coffee", None]


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
