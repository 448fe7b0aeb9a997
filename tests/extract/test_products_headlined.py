"""Goods that a headline and the first words of a text are about."""

import pytest

from extract.products import goods_of_headline
from tests.extract.marked import figures


def products(text: str) -> list[str | None]:
    return [figure.product for figure in figures(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Swiss watch exports slip\n\nThe Swiss watch industry sold less in 2013. Exports fell by 2.1 per cent.",
            ["watches"],
        ),
        (
            "Norway sells more salmon\n\nSalmon has never sold better. In 2016 exports earned NOK 12 billion.\n\n"
            "Markets to watch\n\nExports to Poland rose by 13 per cent.",
            ["salmon", "salmon"],
        ),
        (
            "Salmon leads\n\nNorwegian salmon sold well in 2016. Total exports fell by 2 per cent.\n\n"
            "To Poland exports rose by 13 per cent.",
            [None, None],
        ),
        (
            "PERU: FISH MEAL\n\nReceipts fell to $780 million in 2012. Sales to Chile brought $20 million.",
            ["fish meal"] * 2,
        ),
        ("Togo: trade\n\nReceipts fell to $780 million in 2012.", [None]),
        (
            "Tea exports rise\n\nKenya had a good year. Cut flowers did well. Exports earned $6 billion in 2014.",
            ["cut flowers"],
        ),
        (
            "Cork exports recover\n\nCork is selling again. In 2007 exports earned $8 million. They equal 1% of GDP, "
            "make 2% of all Portuguese goods exports and 30% of those of forestry products.",
            ["cork"] * 4,
        ),
        (
            "Tea exports rise\n\nKenyan tea did well.\n\nOMAN COUNTS ITS LOSSES\n\nExports fell by 4 per cent in 2014.",
            [None],
        ),
        (
            "Fig exports slide again\n\nOverseas sales of figs and dates earned Oman $9 million in 2014, 3% less. The"
            " sector still brings in 7% of all exports.\n\nIn April 2014 shipments came to $1 million.",
            ["figs and dates", "figs and dates", "figs and dates", "figs and dates"],
        ),
        (
            "Trade with neighbours up 9%\n\nMUSCAT - The value of Oman's non-oil trade with its six neighbours was $9 "
            "billion in 2011.\n\nSome 4 million tonnes of goods changed hands. Exports made up $5 billion, with Iraq "
            "($3 billion) ahead. The UAE was the main source of imports, having sent goods worth $2 billion.",
            ["non-oil", "non-oil", "non-oil", "non-oil", "non-oil", "non-oil"],
        ),
        (
            "Oman's exports up 9% in 2011\n\nOman's non-oil exports were $9 billion in 2011. In all, goods worth $60 "
            "billion left the country.",
            [None, "non-oil", None],
        ),
    ],
)
def test_the_goods_of_the_headline_hold_where_the_first_words_are_about_them_until_others_are_told(text, found):
    assert products(text) == found


@pytest.mark.parametrize(
    ("headline", "goods"),
    [
        ("Chilean copper loses ground", "copper"),
        ("Car exports widen the trade surplus", None),
        ("Chile registers trade deficit", None),
        ("Chile posts export growth", None),
        ("Markets to watch", None),
        ("Market watch", None),
        ("Markets for watches", "watches"),
    ],
)
def test_a_headline_is_about_goods(headline, goods):
    assert goods_of_headline(headline) == goods


def test_a_list_of_partners_is_of_what_the_text_is_about():
    text = (
        "Kenyan tea sells\n\nTea found buyers in 2014.\n\nBest markets\n\n- Egypt: $190 million\n- Chad: $130 million\n"
    )
    assert products(text) == ["tea", "tea"]


@pytest.mark.parametrize(
    ("opening", "goods"),
    [
        ("Flowers earned Kenya more than ever in 2009.", "flowers"),
        ("Copper earnings of Kenya fell in 2009 because of weak prices.", "copper"),
        ("Kenyan tea exporters look back on a record year 2009.", "tea"),
        ("Kenya became the largest exporter of wheat in 2009.", "wheat"),
        ("Kenya sold more gold in 2009.", "gold"),
        ("Kenya's trade gap narrowed in 2009 thanks to exports of rice and coffee.", None),
        ("Kenya posted a surplus in 2009 on higher tea prices.", None),
    ],
)
def test_a_first_sentence_behind_its_date_line_tells_the_goods_of_the_next(opening, goods):
    text = f"NAIROBI, Feb 3, 2010 - {opening} Exports were worth $5 billion, up 3 percent."
    assert [figure.product for figure in figures(text)] == [goods, goods]
