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

from extract.records import NOT_STATED, TRADE, Figure
from extract.words.lexicon import vocabulary

NO_DOUBT = "none"
"""The row of the table that holds the odds of a figure without any doubt."""

MANY_FIGURES, MANY_SIDES = 20, 3
"""More figures, or sides whose trade is told, than a news item or a release has."""

LONG_WAY, EARLY_SHARE = 120, 0.4
"""Characters of a sentence before a figure; the share of a text's figures that come near its beginning."""


class Others(NamedTuple):
    """What all the figures of a text tell: how many, of which side, time and goods, in which sentences, up to where."""

    of_trade: int
    sides: Counter[str]
    figures: int
    times: Counter[date | None]
    goods: Counter[str | None]
    sentences: Counter[int]
    early: int  # char_start of the last figure near the beginning


def others(figures: Sequence[Figure]) -> Others:
    """Count what the figures of a text, in its order, have in common; those of trade tell whose it is."""
    traders = [figure.reporter for figure in figures if figure.indicator in TRADE]
    return Others(
        of_trade=len(traders),
        sides=Counter(traders),
        figures=len(figures),
        times=Counter([figure.period_start for figure in figures]),
        goods=Counter([figure.product for figure in figures]),
        sentences=Counter([figure.sentence_start for figure in figures]),
        early=figures[int(EARLY_SHARE * len(figures))].char_start if figures else 0,
    )


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
    held = {
        "prose": "table" not in trace,
        "no trade": figure.indicator not in TRADE,
        "sides inherited": trace.get("sides", "own words") != "own words",
        "reporter unknown": figure.reporter == NOT_STATED,
        "period inherited": trace.get("period", "").startswith("inherited"),
        "period unknown": figure.period_start is None,
        "part or rate": figure.measure in ("share", "rate", "difference"),
        "planned": figure.status != "actual",
        "side apart": 2 * around.sides[figure.reporter] < around.of_trade,
        "goods elsewhere": figure.product is not None and figure.product.lower() not in figure.sentence.lower(),
        "goods apart": 2 * around.goods[figure.product] < around.figures,
        "lone in sentence": around.sentences[figure.sentence_start] == 1,
        "far in sentence": figure.char_start - figure.sentence_start > LONG_WAY,
        "late in text": figure.char_start > around.early,
        "no money": len(figure.unit) != 3 or not figure.unit.isupper(),
        "indicator apart": not trace.get("indicator", "").startswith("head"),
        "time apart": 2 * around.times[figure.period_start] < around.figures,
        "long text": around.figures > MANY_FIGURES,
        "many sides": len(around.sides) > MANY_SIDES,
    }
    return [doubt for doubt, holds in held.items() if holds]
