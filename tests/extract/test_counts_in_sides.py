"""A count that stands within a side leaves its words to the amount behind it: "trade with the 14 members of …"."""

import pytest

from extract.figures import extract
from extract.records import Document


@pytest.mark.parametrize(
    ("text", "indicator", "partner"),
    [
        (
            "Chad's trade with the 27 members of the European Union came to $4.5 billion in 2010.",
            "trade_turnover",
            "EU",
        ),
        ("In 2010 the trade of Laos with the 10 members of ASEAN amounted to $1.5 billion.", "trade_turnover", "ASEAN"),
    ],
)
def test_the_amount_keeps_flow_and_side(text, indicator, partner):
    amount = extract(Document("a.txt", "", text)).figures[-1]
    assert (amount.unit, amount.indicator, amount.partner) == ("USD", indicator, partner)


@pytest.mark.parametrize(
    ("text", "indicator", "product"),
    [
        ("Peru's exports of zinc to 20 countries fell by 5% in 1998.", "exports", "zinc"),
        ("Oman's non-oil trade with its six neighbours stood at $9 billion in 2011.", "trade_turnover", "non-oil"),
        ("Investment from 30 countries rose to $3 billion in 2012.", "investment", None),
        ("Nepal had envoys in 12 countries and its imports reached $5 billion in 2012.", "imports", None),
    ],
)
def test_the_amount_keeps_the_goods_told_before_the_count(text, indicator, product):
    amount = extract(Document("a.txt", "", text)).figures[-1]
    assert (amount.indicator, amount.product) == (indicator, product)
