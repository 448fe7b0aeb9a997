"""What a number is joined to: levels of an earlier time, words beside the subject, rows, money told in terms."""

import pytest

from tests.extract.marked import figures

TOLD = [
    (
        "Malta's exports in January-March 2006 were $741 million or 93% of their value in the like period of 2005.",
        [("level", "exports", 741_000_000), ("growth", "exports", -7)],
    ),
    ("Malta's exports to Oman made up 27% of the total in 2005.", [("share", "exports", 27)]),
    (
        "Malta had a foreign trade turnover of $1 billion in 2003, or 131% of what 2002 had brought.",
        [("level", "trade_turnover", 1_000_000_000), ("growth", "trade_turnover", 31)],
    ),
    (
        "Malta's exports to Oman in 2009 were 31% off and imports 34%.",
        [("growth", "exports", -31), ("growth", "imports", -34)],
    ),
    (
        "In 2005 Malta's main partners in imports were Oman (27%) and Chad (9%).",
        [("share", "imports", 27), ("share", "imports", 9)],
    ),
    ("Malta's imports were $9 million larger than its exports in 2005.", [("level", "trade_balance", -9_000_000)]),
    (
        "Malta's balance with Oman in 2005 deteriorated to minus $9 million from plus $7 million.",
        [("level", "trade_balance", -9_000_000), ("level", "trade_balance", 7_000_000)],
    ),
    (
        "Malta's exports of $9 million faced imports of $7 million in 2005.",
        [("level", "exports", 9_000_000), ("level", "imports", 7_000_000)],
    ),
    (
        "Malta sold $9 million more to Oman in 2005 than it bought there.",
        [("level", "trade_balance", 9_000_000)],
    ),
    ("Malta's trade deficit worsened by $43 million in 2022.", [("difference", "trade_balance", 43_000_000)]),
    ("Malta's trade balance in 2013 was against it, by $99 million.", [("level", "trade_balance", -99_000_000)]),
    (
        "Malta's imports in 2012, mostly machinery for the railway project, jumped by $5 million.",
        [("difference", "imports", 5_000_000)],
    ),
    (
        "The trade office of Malta gave its foreign trade figures, which show that imports rose in May, 2012 by 9%.",
        [("growth", "imports", 9)],
    ),
    ("Malta did business of $398 million with Oman in 2020.", [("level", "trade_turnover", 398_000_000)]),
    (
        "Malta's exports were $7 million in 2019. With imports down to $6 million there was a surplus, of $1 million.",
        [("level", "exports", 7_000_000), ("level", "imports", 6_000_000), ("level", "trade_balance", 1_000_000)],
    ),
    (
        "Malta exported 9 tonnes of oranges in 2012. Oman, Spain and Chad took 40, 30 and 12%.",
        [("level", "exports", 9), ("share", "exports", 40), ("share", "exports", 30), ("share", "exports", 12)],
    ),
    ("In 2015 9 tonnes of cashews left the port of Malta.", [("level", "exports", 9)]),
    ("Malta's farmers threshed 9 tonnes of grain in 2024.", [("level", "production", 9)]),
    (
        "Malta exported 3 tonnes of rice in 2003. The Ministry of Trade, wary of dearth, set a cap of 4 tonnes.",
        [("level", "exports", 3), ("level", "exports", 4)],
    ),
    (
        "Maltese investment was $9 million. Gold ($2 million) and rice ($1 million) make up most of what it sold.",
        [("level", "investment", 9_000_000), ("level", "exports", 2_000_000), ("level", "exports", 1_000_000)],
    ),
    ("Malta's imports from Oman fell in 2015. Gold, refined in Muscat, made up 49%.", [("share", "imports", 49)]),
]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_what_a_number_is_joined_to_tells_what_it_measures(text, told):
    assert [(figure.measure, figure.indicator, figure.value) for figure in figures(text)] == told


def test_money_told_in_terms_is_that_of_the_numbers_behind():
    text = "Japan's exports fell to 862 billion yen in 1986. In dollar terms they grew to 5 billion from 4 billion."
    assert [figure.unit for figure in figures(text)] == ["JPY", "USD", "USD"]


def test_a_part_of_that_is_money_too():
    text = "In 2015 trade of Malta and Oman was USD 36.2 million, and 34.9 million out of that were Omani deliveries."
    assert [figure.unit for figure in figures(text)] == ["USD", "USD"]
