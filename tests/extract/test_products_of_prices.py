"""The goods of prices, of money for things and of works: a text in, the products of its figures out."""

import pytest

from tests.extract.marked import figures
from tests.extract.test_products_in_force import products

TOLD = [
    (
        "In 1969 exports of Zambia were K7 million. Copper fetched K1,032 a ton, compared with K875 in 1968.",
        [None, "copper", "copper"],
    ),
    ("Last year a barrel of Omani crude oil sold for $12.30.", ["crude oil"]),
    ("The price of rice rose to $400 a tonne.", ["rice"]),
    ("In 2014 Togo exported cotton for $5 million. A kilo fetched $1.59 on average.", ["cotton", "cotton"]),
    ("In 2014 Togo exported cotton for $5 million. The dollar stood at 590 francs.", ["cotton", None]),
    ("Vietnam earned $2 million from exporting some 5,000 tonnes of pepper.", ["pepper"] * 2),
    ("Egypt spent $2 million to buy 5,000 tonnes of gunny bags.", ["gunny bags"] * 2),
    ("Vietnam earned $2 million from exports of 5,000 tonnes.", [None] * 2),
    ("In 2014 Ghana sold 500 tonnes of cocoa. The board bought coffee at 30 cedis a kilo.", ["cocoa", "coffee"]),
    ("In 2014 Ghana sold 500 tonnes of cocoa. Importers paid $200 a tonne for maize.", ["cocoa", "maize"]),
    ("In 2023 Ecuador exported goods. Bananas, its second non-oil export, brought in $3 million.", ["bananas"]),
    ("Exports of Chile fell 3% in 2019 as wheat shipments sank 7%.", [None, "wheat"]),
    ("In 2023 Saudi non-oil exports excluding re-exports fell 9%, re-exports rose 25%.", ["non-oil", "re-exports"]),
    ("Laos exported timber for $2 billion in 2021. Mali buys 36 per cent of Lao exports.", ["timber", None]),
    ("Turin Tractor Plant will supply 590 tractors to Peru for $10 million.", ["tractors", "tractors"]),
    (
        "In 2014 Iceland exported aluminium for $5 million. The smelter can make 60,000 tonnes a year.",
        ["aluminium"] * 2,
    ),
    ("In 2014 Laos exported electricity for $5 million. The dam has a capacity of 60 MW.", ["electricity", None]),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_prices_and_works_are_of_the_goods_spoken_of(text, expected):
    assert products(text) == expected


def test_goods_that_fetch_a_price_are_its_goods():
    *_, price = figures("In 2009 Somalia shipped 2,000 head of sheep. Camels fetched $900 each.")
    assert (price.measure, price.product) == ("rate", "camels")


def test_a_price_told_again_in_other_money_is_one_as_well():
    _, cedis, dollars = figures("In 2014 Ghana sold 500 tonnes of cocoa, at 300 cedis ($30) per bag.")
    assert (cedis.measure, dollars.measure) == ("rate", "rate")
