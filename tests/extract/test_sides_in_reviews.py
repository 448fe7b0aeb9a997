"""Sides in reviews and retrospects: who of those that a sentence names does not trade."""

import pytest

from tests.extract.marked import sides


@pytest.mark.parametrize(
    "cause",
    ["the rift between Tirana and Belgrade", "a quarrel between Belgrade and Sofia"],
)
def test_those_who_are_at_odds_are_not_the_two_that_trade(cause: str) -> None:
    text = f"Trade of Hungary with Romania was worth $9 million in 1948. After {cause} trade fell to $6 million."
    assert sides(text) == ["HU>RO", "HU>RO"]
