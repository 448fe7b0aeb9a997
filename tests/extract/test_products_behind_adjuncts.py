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
