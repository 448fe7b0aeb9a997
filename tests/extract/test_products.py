"""Goods and services as the text names them: a sentence in, the product of its figures out."""

import pytest

from extract.products import clean, named_after, named_before
from tests.extract.marked import figures

BESIDE = [
    ("In 2014 exports of tea from Kenya to Egypt were $60 million.", "tea"),
    ("In 2014 Kenya's tea exports to Egypt were $60 million.", "tea"),
    ("In 2014 Kenya exported $60 million worth of tea to Egypt.", "tea"),
    ("In 2014 exports of Kenya to Egypt were $60 million.", None),
    ("In 2014 total exports of Kenya to Egypt were $60 million.", None),
    ("In 1988 imports of crude oil to Japan from Oman were $60 million.", "crude oil"),
    ("In 2020 services exports of India were $200 billion.", "services"),
    ("In 2020 non-oil exports of Oman were $9 billion.", "non-oil"),
    ("In 2006 Chile shipped 30,000 tonnes of frozen fish to Japan.", "frozen fish"),
    ("In 2006 merchandise exports of Chile were $30 billion.", None),
]


@pytest.mark.parametrize(("text", "product"), BESIDE)
def test_goods_are_named_beside_the_flow(text, product):
    assert [figure.product for figure in figures(text)] == [product]


def test_goods_of_a_list_stand_before_their_numbers():
    found = figures(
        "In 2014 exports of tea from Kenya to Egypt were $60 million, coffee $7 million and flowers $5 million."
    )
    assert [figure.product for figure in found] == ["tea", "coffee", "flowers"]


def test_goods_of_a_list_go_with_the_list():
    found = figures(
        "In 2014 exports of tea from Kenya were $60 million. In 2014 total imports of Kenya were $90 million."
    )
    assert [figure.product for figure in found] == ["tea", None]


@pytest.mark.parametrize(
    ("after", "goods"),
    [
        (" of dried fruit to Spain", "dried fruit"),
        (" of cars, vans and parts", "cars"),
        (" to Spain", None),
        (" of the country", None),
        (" of wool were", "wool"),
        ("", None),
    ],
)
def test_goods_after_a_flow_end_at_the_next_preposition_verb_or_mark(after, goods):
    assert named_after(after) == goods


@pytest.mark.parametrize(
    ("before", "goods"),
    [
        ("In 2003 palm oil", "palm oil"),
        ("Meanwhile total", None),
        ("its annual", None),
        ("beef and veal", "beef and veal"),
        ("", None),
    ],
)
def test_goods_before_a_flow_begin_at_the_last_boundary(before, goods):
    assert named_before(before) == goods


@pytest.mark.parametrize(
    ("phrase", "goods"),
    [
        ("The  Fresh\nGrapes ", "fresh grapes"),
        ("all other goods", None),
        ("services", "services"),
        ("ab", None),
        ("", None),
    ],
)
def test_a_phrase_is_cleaned_of_empty_words(phrase, goods):
    assert clean(phrase) == goods
