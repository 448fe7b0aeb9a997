"""Figures held against gold rows: which figure states which row, and which of its slots are wrong.

In: the figures of a text and the gold rows of the same text. Out: pairs, and the names of slots. Goods count as the
same where most words are; trade turnover reads the same from both of its sides.

>>> same_goods("sunflower and soybean oils", "soybean oil"), same_goods("oil", None)
(True, False)
"""

import math
import re
from collections.abc import Iterator, Sequence
from datetime import date

from extract.records import NOT_APPLICABLE, NOT_STATED, WORLD, Figure
from tests.gold.convert import Row

NO_SIDE = {WORLD, "WORLD", NOT_STATED, NOT_APPLICABLE}
"""What stands for no side: in a figure, and in a gold row, which may call the whole world by its name."""
NEUTRAL = {"minor", "note", "part"}
EMPTY_WORDS = {"and", "of", "the", "product", "good", "other"}


def pair(figures: Sequence[Figure], rows: Sequence[Row]) -> Iterator[tuple[Figure, Row | None]]:
    """Give each figure the gold row whose number it holds, None where there is none; neutral rows are left out."""
    free = list(figures)
    for row in (row for row in rows if row["k"] == "fig"):
        if holding := [figure for figure in free if _holds(figure, row)]:
            shortest = min(holding, key=lambda figure: figure.char_end - figure.char_start)
            free.remove(shortest)
            yield shortest, row
    for figure in free:
        if not any(row["k"] in NEUTRAL and _holds(figure, row) for row in rows):
            yield figure, None


def _holds(figure: Figure, row: Row) -> bool:
    return figure.char_start < row["end"] and figure.char_end > row["start"]


def wrong_slots(figure: Figure, row: Row) -> list[str]:
    """Name the slots of a figure that are not as its gold row has them; an empty list where it is right."""
    right = {
        "value": _same_value(figure, row),
        "unit": figure.unit == row["unit"],
        "sides": _same_sides(figure, row),
        "product": row["indicator"] == "other" or same_goods(row["product"], figure.product),
        "period": row["period"] == days(figure.period_start, figure.period_end),
        "base": row["measure"] not in ("growth", "difference")
        or row["base"] == days(figure.base_start, figure.base_end),
    }
    right |= {slot: getattr(figure, slot) == row[slot] for slot in ("measure", "indicator", "status")}
    return [slot for slot, holds in right.items() if not holds]


def _same_value(figure: Figure, row: Row) -> bool:
    """Compare value and high end; printed thirds and ratios keep two decimals."""
    slack = 0.0101 if row["unit"] == "percent" else 1e-9
    pairs = [(figure.value, row["value"])] + ([(figure.value_high, row["high"])] if row["high"] is not None else [])
    return all(got is not None and math.isclose(got, want, rel_tol=1e-6, abs_tol=slack) for got, want in pairs)


def _same_sides(figure: Figure, row: Row) -> bool:
    got, want = (
        [None if side in NO_SIDE else side for side in sides]
        for sides in ((figure.reporter, figure.partner), (row["reporter"], row["partner"]))
    )
    return got == want or (row["indicator"] == "trade_turnover" and got == want[::-1])


def days(start: date | None, end: date | None) -> list[str] | None:
    """Give the first and last day of a period as a gold row has them."""
    return [start.isoformat(), end.isoformat()] if start and end else None


def same_goods(one: str | None, other: str | None) -> bool:
    """Tell whether two phrases name the same goods, for the most part."""
    if not one or not other:
        return not one and not other
    a, b = _words(one), _words(other)
    return len(a & b) * 2 >= min(len(a), len(b)) if a and b else a == b


def _words(phrase: str) -> set[str]:
    return {word.rstrip("s") for word in re.findall("[a-z]+", phrase.lower())} - EMPTY_WORDS
