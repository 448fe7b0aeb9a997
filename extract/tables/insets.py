"""A second figure in the brackets of a cell: a cell and what is said of it in; its figures, and what of each, out.

>>> cell = Cell("EUR 28 bn (+10%)", 0)
>>> [(part.text, said.measure) for part, said in parted(cell, Meaning(indicator="exports"), Setting(Clock()))]
[('EUR 28 bn', None), ('+10%', 'growth')]
"""

import re

from extract.lines import Cell
from extract.listed import INSET
from extract.periods import Clock
from extract.quantities import find_quantities
from extract.tables.meaning import Meaning, Setting, meaning_of
from extract.tables.units import Unit
from extract.values import replace

__all__ = ["Cell", "Clock", "Setting", "parted"]

SIGNED = ("+", "-", "−", "–")
UP = re.compile(r"(?:up|rose|plus)\b", re.I)


def parted(cell: Cell, meaning: Meaning, setting: Setting) -> list[tuple[Cell, Meaning]]:
    """Part a cell into its figures; the one in brackets is a change or a share of the other."""
    inset = INSET.search(cell.text)
    if inset is None:
        return [(cell, meaning)]
    first = replace(cell, text=cell.text[: inset.start()].rstrip())
    second = replace(cell, text=inset[1], start=cell.start + inset.start(1))
    measure = meaning_of(inset[1], setting).measure or meaning.inset
    percent = any(quantity.unit == "percent" for quantity in find_quantities(inset[1]))
    if measure not in ("growth", "share"):
        if not percent:
            return [(first, meaning)]
        signed = inset[1].strip().startswith(SIGNED) or UP.match(inset[1])
        whole = not meaning.partner and not meaning.product
        measure = "growth" if signed or whole else "share"
    form = "change" if measure == "growth" else None
    said = replace(meaning, unit=Unit("percent"), measure=measure, form=form, kind=None)
    return [(first, meaning), (second, said)]
