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


def test_how_far_it_is_to_a_country_does_not_turn_to_its_trade() -> None:
    text = "Namibia wants more transit.\n\nThe drivers have 2,100 kilometres before them to the Zambian capital."
    assert sides(f"{text}\n\nIn 2000 the port of the country handled 2 million tonnes of cargo.")[-1].startswith("NA>")


def test_what_an_investor_told_last_puts_up_is_in_the_other_country() -> None:
    lead = "Trade between Peru and Italy was $90 million in 2014. Italy is the largest foreign investor in Peru."
    assert sides(f"{lead} By 2013 its companies had registered 22 projects with a capital of $7 million.")[1:] == [
        "PE>IT",
        "PE>IT",
    ]
