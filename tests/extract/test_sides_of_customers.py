"""Who bought what the side spoken of sold, and what went back: texts in, the sides of their figures out."""

import pytest

from extract.figures import extract
from extract.records import Document

TOLD = [
    (
        "Sri Lanka's tea exports came to 300,000 tonnes in 2014. Iraq imported 40,000 tonnes, Russia 38,000 and Turkey"
        " 30,000.",
        [("exports", "LK", "W0"), ("exports", "LK", "IQ"), ("exports", "LK", "RU"), ("exports", "LK", "TR")],
    ),
    (
        "Malaysian exports of palm oil fell to 17 million tonnes in 2020. In 2019 India had bought four million tonnes"
        " from Malaysia.",
        [("exports", "MY", "W0"), ("exports", "MY", "IN")],
    ),
    (
        "Trade between Chile and Cuba reached $90 million in 2017. Chile exported $80 million. In the opposite"
        " direction went goods worth $10 million.",
        [("trade_turnover", "CL", "CU"), ("exports", "CL", "CU"), ("exports", "CU", "CL")],
    ),
    (
        "Peru and Bolivia trade more. In 2012 Peru sold goods for $620 million to Bolivia; in return Bolivia sold goods"
        " for $180 million.",
        [("exports", "PE", "BO"), ("imports", "PE", "BO")],
    ),
    (
        "Croatia's exports fell by 4% in May 2016. More than a third of exports, 38% or $1.9 billion, went to Italy and"
        " Germany.",
        [("exports", "HR", "W0"), *[("exports", "HR", "DE_IT")] * 3],
    ),
    (
        "Kenya exported 40,000 tonnes of beans in 2017. Of these 11,000 tonnes (28%) were sold to Italy, 8,000 (20%) to"
        " Germany.",
        [("exports", "KE", "W0"), *[("exports", "KE", "IT")] * 2, *[("exports", "KE", "DE")] * 2],
    ),
    (
        "Japan's surplus was 6 trillion yen in 1998. With crisis-hit Thailand it narrowed to 1 trillion yen.",
        [("trade_balance", "JP", "W0"), ("trade_balance", "JP", "TH")],
    ),
]


@pytest.mark.parametrize(("text", "sides"), TOLD)
def test_a_customer_is_the_other_side_of_who_sells(text, sides):
    found = extract(Document("a.txt", "", text)).figures
    assert [(figure.indicator, figure.reporter, figure.partner) for figure in found] == sides
