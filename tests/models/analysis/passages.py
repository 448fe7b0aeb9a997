"""Short passages and what an extraction should make of them -> rows of the relation `source`.

A figure is named by its surface; its number, scale and last digit come from the surface as printed.

>>> said = Passage("a.txt", "Trade came to $301.9 million.", [level("$301.9 million", "trade_turnover", "2021")])
>>> [(f["value"], f["lower"], f["upper"]) for f in said.row()["figures"]]
[(Decimal('301900000.0'), Decimal('301850000.0'), Decimal('301950000.0'))]
"""

import hashlib
import re
from calendar import monthrange
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

from extract.quantities.intervals import Reading, bounds, value_of
from tests.warehouse.sample import numbers_of

Row = dict[str, Any]
Spec = tuple[str, Row]

SCALES = {"thousand": Decimal(10**3), "million": Decimal(10**6), "billion": Decimal(10**9), "trillion": Decimal(10**12)}
WORDS = {"halved": "0.5", "doubled": "2", "tripled": "3", "one and a half times": "1.5"}
SPANS = {"Q1": (1, 3), "Q2": (4, 6), "Q3": (7, 9), "Q4": (10, 12), "H1": (1, 6), "H2": (7, 12)}
NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")


@dataclass(frozen=True)
class Passage:
    """A text with its figures, and with links named by the surfaces that they tie."""

    path: str
    text: str
    figures: list[Spec]
    links: list[tuple[str, str, str]] = field(default_factory=list)
    sides: tuple[str, str] = ("BY", "UZ")
    published: date | None = None
    publisher: str | None = None

    def row(self) -> Row:
        """Give the row of `source`; a figure whose surface stands twice is the first that no other figure has taken."""
        figures, at = [], {}
        for surface, slots in self.figures:
            start = self.text.index(
                surface, max((f["char_end"] for f in figures if f["surface"] == surface), default=0)
            )
            figures.append(self._figure(surface, start, slots))
            at.setdefault(surface, start)
        return {
            "path": self.path,
            "key": self.path,
            "content_hash": hashlib.sha256(self.text.encode()).hexdigest(),
            "text": self.text,
            "published": self.published,
            "publisher": self.publisher,
            "figures": sorted(figures, key=lambda figure: figure["char_start"]),
            "links": [{"source": at[one], "target": at[other], "kind": kind} for one, other, kind in self.links],
            "numbers": numbers_of(self.text, figures),
        }

    def _figure(self, surface: str, start: int, slots: Row) -> Row:
        first = max(self.text.rfind(". ", 0, start) + 2, 0) if ". " in self.text[:start] else 0
        last = self.text.find(". ", start)
        sentence = self.text[first : last + 1 if last >= 0 else len(self.text)]
        place = {"char_start": start, "char_end": start + len(surface), "surface": surface}
        reporter, partner = self.sides
        defaults = {"reporter": reporter, "partner": partner, "status": "actual", "confidence": 1.0}
        return place | {"sentence": sentence, "sentence_start": first} | defaults | slots


def level(surface: str, indicator: str, period: str, qualifier: str = "exact", unit: str = "USD", **slots: Any) -> Spec:
    """Describe an amount; `negative=True` is a deficit, `high` the end of a range."""
    number, scale = _number(surface), _scale(surface)
    step = Decimal(1).scaleb(int(number.as_tuple().exponent)) * scale
    negative = slots.pop("negative", False)
    lower, upper = bounds(number * scale, None, step, qualifier, scale=scale, negative=negative)
    value = value_of(number * scale, negative=negative)
    return surface, _slots(value, lower, upper, step, unit, "level", indicator, qualifier, period) | slots


def growth(surface: str, indicator: str, period: str, base: str, qualifier: str = "exact", **slots: Any) -> Spec:
    """Describe a growth: a change ("7.8%"), a multiple ("2.9 times", "doubled") or, with form="index", an index."""
    words = surface in WORDS
    form = slots.pop("form", "multiple" if words or "times" in surface or "fold" in surface else "change")
    number = Decimal(WORDS[surface]) if words else _number(surface)
    step = Decimal(1).scaleb(int(number.as_tuple().exponent))
    reading = {"change": Reading.PLAIN, "multiple": Reading.MULTIPLE, "index": Reading.INDEX}[form]
    negative = slots.pop("negative", False)
    lower, upper = bounds(number, None, step, qualifier, reading=reading, negative=negative, words=words)
    value = value_of(number, reading, negative)
    made = _slots(value, lower, upper, step, "percent", "growth", indicator, qualifier, period)
    return surface, made | {"form": form, "base_start": span(base)[0], "base_end": span(base)[1]} | slots


def share(surface: str, indicator: str, period: str, **slots: Any) -> Spec:
    """Describe a share of a whole."""
    number = _number(surface)
    step = Decimal(1).scaleb(int(number.as_tuple().exponent))
    lower, upper = bounds(number, None, step)
    return surface, _slots(number, lower, upper, step, "percent", "share", indicator, "exact", period) | slots


def difference(surface: str, indicator: str, period: str, base: str, unit: str = "USD", **slots: Any) -> Spec:
    """Describe a difference between two periods."""
    _, made = level(surface, indicator, period, unit=unit, **slots)
    return surface, made | {"measure": "difference", "base_start": span(base)[0], "base_end": span(base)[1]}


def span(words: str) -> tuple[date, date]:
    """Read "2021", "2021-H1", "2021-Q2", "2021-08" or, for January to some month, "2021-9M".

    >>> span("2021-9M")
    (datetime.date(2021, 1, 1), datetime.date(2021, 9, 30))
    """
    year, _, part = words.partition("-")
    first, last = (
        (1, 12)
        if not part
        else SPANS.get(part) or ((1, int(part[:-1])) if part.endswith("M") else (int(part), int(part)))
    )
    return date(int(year), first, 1), date(int(year), last, monthrange(int(year), last)[1])


def _slots(value, lower, upper, step, unit, measure, indicator, qualifier, period) -> Row:
    start, end = span(period)
    return {
        "value": value,
        "lower": lower,
        "upper": upper,
        "step": step,
        "unit": unit,
        "measure": measure,
        "indicator": indicator,
        "qualifier": qualifier,
        "period_start": start,
        "period_end": end,
    }


def _number(surface: str) -> Decimal:
    return Decimal(NUMBER.search(surface).group().replace(",", ""))


def _scale(surface: str) -> Decimal:
    return next((scale for word, scale in SCALES.items() if word in surface), Decimal(1))
