"""A second figure in the brackets of a cell: a cell and what is said of it in; its figures, and what of each, out.

>>> cell = Cell("EUR 28 bn (+10%)", 0)
>>> [(part.text, said.measure) for part, said in parted(cell, Meaning(indicator="exports"), Setting(Clock()))]
[('EUR 28 bn', None), ('+10%', 'growth')]
"""

import re

from extract.layout.listed import INSET
from extract.layout.segment import Cell
from extract.periods import Clock, same_stretch
from extract.quantities.mentions import find_quantities
from extract.tables.meaning import Meaning, Setting, meaning_of
from extract.tables.printed import is_number
from extract.tables.times import Time, time_of
from extract.tables.units import Unit
from extract.values import replace

__all__ = ["Cell", "Clock", "Setting", "parted"]

SIGNED = ("+", "-", "−", "–")
ALL, LEAST = 100, 60
"""Percent of a whole, and of the year before, where the figure is that of an index: "(107%)", "(91%)"."""
DATED = re.compile(r"([^:;]{4,24}):\s+([^:;]*\d[^:;]*)")
"""The same of another time: "48.1 (May 1994: 43.0)"."""
AMOUNTS = ("money", "physical")
MOVED = re.compile(r"(?:up|rose|plus|down|fell|minus|off)\b", re.I)


def parted(cell: Cell, meaning: Meaning, setting: Setting, partner: str | None = None) -> list[tuple[Cell, Meaning]]:
    """Part a cell into its figures; the one in brackets is a change or a share of the other.

    `partner` is that of the whole table: a flow with it is no part of another.
    """
    inset = INSET.search(cell.text)
    if inset is None:
        return [(cell, meaning)]
    first = replace(cell, text=cell.text[: inset.start()].rstrip())
    second = replace(cell, text=inset[1], start=cell.start + inset.start(1))
    if dated := DATED.fullmatch(inset[1]):
        then = replace(second, text=dated[2], start=second.start + dated.start(2))
        time = _then(time_of(dated[1], setting.clock), meaning.time)
        return [(first, meaning), *([(then, replace(meaning, time=time))] if time else [])]
    if meaning.inset == "then" and (now := meaning.time.period) and is_number(inset[1].replace(",", "")):
        time = _then(replace(meaning.time, period=meaning.time.base or now.year_before()), meaning.time)
        return [(first, meaning), *([(second, replace(meaning, time=time))] if time else [])]
    measure = meaning_of(inset[1], setting).measure or meaning.inset
    percent = next((q for q in find_quantities(inset[1]) if q.unit == "percent"), None)
    form = "change"
    if measure not in ("growth", "share"):
        if percent is None:
            again = meaning.measure in (None, "level") and _says_again(first.text, inset[1])
            return [(first, meaning), *([(second, replace(meaning, kind=None))] if again else [])]
        signed = inset[1].strip().startswith(SIGNED) or MOVED.match(inset[1])
        whole = meaning.partner in (None, partner) and not meaning.product
        measure = "growth" if signed or whole or percent.value > ALL else "share"
        form = "change" if signed or percent.value < LEAST else "index"
    said = replace(
        meaning, unit=Unit("percent"), measure=measure, form=form if measure == "growth" else None, kind=None
    )
    return [(first, meaning), (second, said)]


def _says_again(first: str, inset: str) -> bool:
    """Whether brackets tell the same in another unit: "20 thousand tons ($15 million)"."""
    units = [next((q.unit for q in find_quantities(text) if q.kind in AMOUNTS), None) for text in (first, inset)]
    return None not in units and units[0] != units[1]


def _then(told: Time, now: Time) -> Time | None:
    """Give the time that brackets name; a year is the same stretch of it as the figure before them is of its own."""
    if told.period is None or now.period is None or told.period.length != 12:
        return told if told.period else None
    return replace(told, period=same_stretch(now.period, told.period))
