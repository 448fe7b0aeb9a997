"""Goods of parts of a flow, of flows told beside them, and of what is left out or counted in."""

import pytest

from extract.figures import extract
from extract.read import decode_document

TOLD = [
    ("Total exports of Malta, inclusive of re-exports, rose by 14% to $2 billion in 2012.", [None, None]),
    ("Malta's non-oil exports, re-exports included, grew by 9% in 2018.", ["non-oil"]),
    ("Imports of Malta in 2012 were $5 billion. Oman, as the source of fuel, provided 31% of the total.", [None, None]),
    ("Tin fetched $4 billion in 2019, or 70% of Malta's export earnings, which fell by 2%.", ["tin", "tin", None]),
    (
        "Malta's exports were higher by 41%; iron and steel, $52 million of them, tripled.",
        [None, *["iron and steel"] * 2],
    ),
    (
        "In 2023 exports of Malta fell 3%. Roof tiles dominate, 71% of all sales, rice follows with 11%.",
        [None, "roof tiles", "rice"],
    ),
    ("Tin is Malta's chief export after rice. It fetched $152 million in 1988.", ["tin"]),
    (
        "Wool earned Malta $213 million in 1986, of which combed slivers made up more than half.",
        ["wool", "combed slivers"],
    ),
    (
        "Malta exported goods for $3 billion to Oman in 2012, or 2% of the total if gas is left out.",
        [None, "excluding gas"],
    ),
    ("Leave out tin and the deficit of Malta with Oman in 2014 was $3 billion.", ["excluding tin"]),
    ("The watch industry of Malta exported goods for $20 million in 2013.", ["watches"]),
    ("In 2017 Malta exported tin ore for $2 billion. That was 52% of what the country earned abroad.", ["tin ore"] * 2),
    ("Border trade of Malta with Oman was $2 billion in 2013. Total trade came to $3 billion.", ["border trade", None]),
]


@pytest.mark.parametrize(("text", "goods"), TOLD)
def test_a_part_is_of_what_makes_it_up_and_a_whole_of_none(text, goods):
    figures = extract(decode_document(text.encode(), "a.txt")).figures
    assert [figure.product for figure in figures] == goods
