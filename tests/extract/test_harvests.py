"""Goods that fields, herds and pits give: a text in, whether its numbers are of production out."""

import pytest

from tests.extract.marked import figures

GIVEN = [
    "Nigeria leads the world in cassava, of which it grew 59.4 million tons in 2018.",
    "Exports of yams were 20,000 tons in 2018. Ghana grew 8 million tons of them.",
    "Spain's olives were poor in 1995: growers brought in 1.7 million tons.",
    "Fishermen in Ghana landed 90,000 tons of sardines in 1990.",
    "The mines of Bolivia gave 30,000 tons of tin in 1936.",
    "The collieries of Belgium brought up 28 million tons of coal in 1936.",
    "Exports of coal were 20,000 tons in 1936. Belgian miners dug 28 million tons of it.",
    "Trees in Brazil bore 30 million bags of coffee in 1961.",
    "Two thirds of the world's cobalt come from Congo's pits.",
]


@pytest.mark.parametrize("text", GIVEN)
def test_what_is_given_before_it_is_sold_is_production(text):
    figure = figures(text)[-1]
    assert (figure.indicator, figure.measure) == ("production", "share" if figure.unit == "percent" else "level")


@pytest.mark.parametrize("goal", ["The board aims at 9 mln", "For 1987 the board hopes for 9 mln"])
def test_a_goal_behind_an_output_is_one_of_it(goal):
    text = f"Fiji exported tea for $4 mln in 1986. Output was 8 mln kilos, 3 pct less than in 1985. {goal}."
    last = figures(text)[-1]
    assert (last.indicator, last.unit, last.product) == ("production", "kg", "tea")


SOLD = [
    "Exports of Ghana's sardine fishermen rose to 90,000 tons in 1990.",
    "The mills of Peru sold 20,000 tons of sugar abroad in 1936.",
    "Exports of yams grew 8 million tons in 2018.",
    "Rains brought up exports of Ghana's yams by 8 million tons in 2018.",
    "In 2012 exports of cocoa grew by 20,000 tonnes.",
]


@pytest.mark.parametrize("text", SOLD)
def test_what_grows_by_so_much_is_no_harvest(text):
    assert figures(text)[-1].indicator == "exports"
