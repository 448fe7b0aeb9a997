"""The sectors that capital, firms and jobs are shared out to: a text in, indicator and product of its shares out."""

import pytest

from tests.extract.marked import figures

TRADE = "Trade between Oman and Kenya came to $9 million in 2012, with Omani exports of $5 million."
CAPITAL = "Omani investment in Kenya was $3 billion in 2012."
SHARED = [
    (f"{CAPITAL} About 62% of the sum is in manufacturing and 26% in financial services.", "investment"),
    (f"{CAPITAL} About 62% of it went into manufacturing, 26% into financial services.", "investment"),
    (f"{CAPITAL} Manufacturing accounts for 62% and financial services for 26% of the sum.", "investment"),
    ("Kenya had 380 Omani firms. Of these 62% were in manufacturing and 26% in financial services.", "enterprises"),
    (
        "In 2012 the register of Kenya had 380 firms with Omani capital, 3% of all foreign-owned ones."
        " Manufacturing stood for 62% of them, financial services for 26%.",
        "enterprises",
    ),
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


def test_a_share_of_firms_is_of_those_told_last():
    told = "In 2013 there were 380 companies with Omani capital in Kenya. Commerce stood for 58% of them."
    [*_, share] = figures(f"{TRADE} {told}")
    assert (share.indicator, share.reporter, share.partner, share.product) == ("enterprises", "KE", "OM", "commerce")


def test_a_part_set_beside_a_percent_is_a_share():
    [*_, first, second] = figures(f"{CAPITAL} About 62% of it is in mining and a quarter in farming.")
    assert [(f.value, f.product) for f in (first, second)] == [(62, "mining"), (25, "farming")]


def test_a_hedge_of_what_each_has_makes_no_change_of_a_share():
    [_, share, _] = figures("Kenya had 380 Omani firms. Half of them had fewer than ten employees.")
    assert (share.measure, share.value) == ("share", 50)


def test_the_sources_of_capital_are_those_of_investment():
    told = "Oman (24%) and Mali (18%) were the principal sources."
    [_, oman, mali] = figures(f"Foreign investment in Kenya came to $552 million in 2017. {told}")
    assert [(f.indicator, f.reporter, f.partner) for f in (oman, mali)] == [
        ("investment", "KE", "OM"),
        ("investment", "KE", "ML"),
    ]


def test_lorries_that_passed_a_post_are_freight():
    [lorries, change] = figures("In 2014 27,400 lorries passed the post of Kenya, 3.5% fewer than in 2013.")
    assert [f.indicator for f in (lorries, change)] == ["freight", "freight"]
