"""The sectors that capital, firms and jobs are shared out to: a text in, indicator and product of its shares out."""

import pytest

from tests.extract.marked import figures

CAPITAL = "Omani investment in Kenya was $3 billion in 2012."
SHARED = [
    (f"{CAPITAL} About 62% of the sum is in manufacturing and 26% in financial services.", "investment"),
    (f"{CAPITAL} About 62% of it went into manufacturing, 26% into financial services.", "investment"),
    (f"{CAPITAL} Manufacturing accounts for 62% and financial services for 26% of the sum.", "investment"),
    ("Kenya had 380 Omani firms. Of these 62% were in manufacturing and 26% in financial services.", "enterprises"),
    ("In 2012 62% of the Omani firms in Kenya belonged to manufacturing, 26% to financial services.", "enterprises"),
]


@pytest.mark.parametrize(("text", "indicator"), SHARED)
def test_a_share_of_capital_or_firms_is_in_a_sector(text, indicator):
    [*_, first, second] = figures(text)
    assert [f.indicator for f in (first, second)] == [indicator] * 2
    assert [f.product for f in (first, second)] == ["manufacturing", "financial services"]


@pytest.mark.parametrize(
    ("text", "product"),
    [
        (f"{CAPITAL} Kenya's exports were $9 billion. A share of 62% went to trade houses in Muscat.", None),
        (f"{CAPITAL} It rose by 62% in trade terms.", None),
        (f"{CAPITAL} Of this 62% went to the capital.", None),
    ],
)
def test_what_is_no_share_of_capital_in_a_sector(text, product):
    assert figures(text)[-1].product == product
