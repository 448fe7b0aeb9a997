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
