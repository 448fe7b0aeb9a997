"""How sure a row is right in all its slots: a figure with its trace in, a number between 0 and 1 out.

Each doubt divides the odds by a factor of `vocabulary/doubts.csv`. `python -m benchmarks.calibrate --write` fits them
on the project's own gold passages and measures how far the confidence can be trusted.

>>> confidence_after([]) > confidence_after(["sides inherited"]) > confidence_after(["sides inherited", "planned"])
True
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from functools import cache
from typing import NamedTuple

from extract.records import NOT_STATED, TRADE, WORLD, Figure
from extract.words.lexicon import vocabulary

NO_DOUBT = "none"
"""The row of the table that holds the odds of a figure without any doubt."""

GUESSES = {"guess", "list", "in brackets", "no change, no whole"}
"""What the trace names as evidence of a measure that no word of the figure's own tells."""


MANY_FIGURES, MANY_SIDES = 20, 3
"""More figures, or sides whose trade is told, than a news item or a release has."""


class Others(NamedTuple):
    """What all the figures of a text tell: how many, of which side and of which time."""

    of_trade: int
    sides: Counter[str]
    figures: int
    times: Counter[date | None]


def others(figures: Sequence[Figure]) -> Others:
    """Count the sides and times of the figures of a text; those of trade tell whose it is."""
    traders = [figure.reporter for figure in figures if figure.indicator in TRADE]
    times = [figure.period_start for figure in figures]
    return Others(len(traders), Counter(traders), len(times), Counter(times))


def confidence(figure: Figure, around: Others) -> float:
    """Give the probability that a figure is right in all its slots, from its slots, their trace and those around it."""
    return confidence_after(doubts(figure, around))


def confidence_after(found: Iterable[str]) -> float:
    """Turn doubts into a probability between 0 and 1. Raises KeyError for a doubt that the table does not hold."""
    factors = _factors()
    odds = factors[NO_DOUBT]
    for doubt in found:
        odds /= factors[doubt]
    return round(odds / (1 + odds), 3)


@cache
def _factors() -> dict[str, float]:
    return {row["doubt"]: float(row["factor"]) for row in vocabulary("doubts.csv")}


def doubts(figure: Figure, around: Others) -> list[str]:
    """List what is not certain about a figure of a text, in the words of `vocabulary/doubts.csv`."""
    trace = figure.trace
    indicator, period = (trace.get(slot, "").partition(":")[0] for slot in ("indicator", "period"))
    changes = figure.measure in ("growth", "difference")
    held = {
        "prose": "table" not in trace,
        "indicator unknown": figure.indicator == "other" or indicator == "default",
        "indicator inherited": indicator == "inherited",
        "no trade": figure.indicator not in TRADE,
        "sides inherited": trace.get("sides", "own words") != "own words",
        "reporter unknown": figure.reporter == NOT_STATED,
        "partner named": figure.partner not in (WORLD, "_U", "_Z"),
        "goods named": figure.product is not None,
        "period inherited": period == "inherited",
        "period unknown": figure.period_start is None,
        "base assumed": changes and figure.base_start is not None and "base" not in trace,
        "measure guessed": trace.get("measure") in GUESSES,
        "part or rate": figure.measure in ("share", "rate", "difference"),
        "planned": figure.status != "actual",
        "side apart": 2 * around.sides[figure.reporter] < around.of_trade,
        "time apart": 2 * around.times[figure.period_start] < around.figures,
        "long text": around.figures > MANY_FIGURES,
        "many sides": len(around.sides) > MANY_SIDES,
    }
    return [doubt for doubt, holds in held.items() if holds]
