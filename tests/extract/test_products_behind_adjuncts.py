"""Goods behind an adjunct that no comma parts from them: how a sentence begins in, the goods of its number out."""

import pytest

from tests.extract.marked import figures

OPENINGS = [
    "In the event",
    "In the end",
    "At times",
    "For once",
    "As a result",
    "In those days",
    "By comparison",
    "On top of that",
    "Perhaps",
    "Alas",
    "Officials reckon",
    "Mr Kamau said",
    "During the strike",
    "After the drought",
    "Despite the war",
]


@pytest.mark.parametrize("opening", OPENINGS)
def test_an_adjunct_without_a_comma_is_no_part_of_the_goods(opening):
    *_, last = figures(f"Kenya exported goods for $2 billion in 2009. {opening} tea earned $40 million.")
    assert (last.product, last.indicator) == ("tea", "exports")


def test_what_stands_before_goods_and_tells_their_kind_is_part_of_the_name():
    *_, last = figures("Kenya exported goods for $2 billion in 2009. Packed tea earned $40 million.")
    assert last.product == "packed tea"


TOLD = [
    ("The fall in tea was $40 million.", "tea", "difference"),
    ("A drop in tea of $40 million was recorded.", "tea", "difference"),
    ("A 4 per cent gain in tea helped.", "tea", "growth"),
    ("The 4 per cent rise of fruit juice is due to one order.", "fruit juice", "growth"),
    ("Tea gave back 4 per cent.", "tea", "growth"),
    ("It made $40 million out of tea.", "tea", "level"),
    ("It placed tea for $40 million abroad.", "tea", "level"),
    ("Takings from tea were $40 million.", "tea", "level"),
    ("The tea trade earned $40 million.", "tea", "level"),
    ("Outgoing tea was worth $40 million.", "tea", "level"),
    ("Tea's contribution was a tenth.", "tea", "share"),
]


@pytest.mark.parametrize(("sentence", "product", "measure"), TOLD)
def test_goods_are_told_in_many_ways(sentence, product, measure):
    *_, last = figures(f"Kenya exported goods for $2 billion in 2009. {sentence}")
    assert (last.product, last.indicator, last.measure) == (product, "exports", measure)


PASSAGES = [
    ("The steel industry's exports came to $24 million in 2012.", "steel"),
    ("In 2012 exports rose thanks to tea (12%), rice (9%), and coffee (8%).", "coffee"),
    ("In 2012 exports were led by tea ($9 million), rice ($8 million), followed by coffee ($7 million).", "coffee"),
    ("In 2012 there was a 12.4 percent year on year rise in tea exports.", "tea"),
    ("Imports of mineral fuels, etcetera were $24 million in 2012.", "mineral fuels"),
    ("Tea exports rose in May 2012. Seasonally adjusted exports fell by 4%.", None),
    ("With copper in free fall, exports plunged 24% in May 2009.", None),
    ("Not even the Cotton, Indian and Asian crises stopped exports, which in 2002 were $3 million.", None),
    ("Goods and services together, exports amounted to $24 million in 2012.", "goods and services"),
    ("Ethiopia has sold its coffee better. In May 2012 exporters collected $6 million.", "coffee"),
    (
        "The makers of medical devices do well. In May 2012 they exported $9 million worth of their products.",
        "medical devices",
    ),
    ("Exports of Oman were worth $9 million in 2012. China got all the dates, 95 percent of the copper.", "copper"),
    (
        "Israel sold polished diamonds for $9 million abroad in 2004. "
        "How many carats left the country is not known.\n\nAmerica is the best customer. It took $4 million.",
        "polished diamonds",
    ),
    (
        "Ireland sold food and drink for $8 million abroad in 2006. Meat contributed $2 million.\n\n"
        "Where does it all go? Britain took 45 per cent of the total.",
        "food and drink",
    ),
]


@pytest.mark.parametrize(("text", "product"), PASSAGES)
def test_goods_of_a_passage_are_those_that_it_is_about(text, product):
    assert figures(text)[-1].product == product


@pytest.mark.parametrize("told", ["balance on trade in", "deficit in trade in", "surplus on trade in"])
def test_a_balance_is_of_the_goods_that_trade_is_in(told):
    assert figures(f"Portugal's {told} fuels was $9 million in 2014.")[0].product == "fuels"
