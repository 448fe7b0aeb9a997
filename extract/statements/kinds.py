"""In what kind of unit an indicator can be told: a quantity in, whether an indicator may be that of it.

Exports are of money, tonnes or things, a balance of money, and a bridge's 480 metres are neither: what was spoken of
before is inherited only by a quantity that can measure it (`vocabulary/fits.csv`).

>>> fits("trade_balance", "goods", inherited=True), fits("exports", "goods", inherited=True)
(False, True)
"""

from functools import cache

from extract.quantities.mentions import Quantity
from extract.words.lexicon import vocabulary

KINDS = {"money": "money", "percent": "percent", "points": "percent", "multiple": "percent", "fraction": "percent"}
GOODS = {"t", "kg", "m3", "bbl", "bu", "toe", "kWh", "head", "tkm", "pkm"}
"""Units in which goods are measured; other physical ones are the extent of a thing: its length, area, power, time."""
TIME = {"day", "hour", "minute"}
"""Units that nothing is traded in: reserves last for "111 days of imports"."""
MADE_OR_SOLD = {"production", "sales", "contracts", "capacity"}
"""Indicators of things that are made or sold, and counted by what they are."""
COUNTED_IN_PASSING = ("enterprises", "documents", "people", "jobs", "geography")
"""Indicators of what a text counts beside what it is about."""
BUILT = {"MW", "m2", "ha"}
"""Units in which what is built is measured, where nothing else is said."""


def kind_of(quantity: Quantity) -> str:
    """Give the kind of unit a quantity has: money, percent, goods, extent, time, or a bare count."""
    if quantity.unit in TIME:
        return "time"
    if quantity.kind == "physical":
        return "goods" if quantity.unit in GOODS else "extent"
    return KINDS.get(quantity.kind, "count")


@cache
def _fits() -> dict[str, tuple[frozenset[str], frozenset[str]]]:
    return {
        row["indicator"]: (frozenset(row["named"].split("|")), frozenset(row["inherited"].split("|")))
        for row in vocabulary("fits.csv")
    }


def fits(indicator: str, kind: str, inherited: bool = False) -> bool:
    """Whether an indicator can be told in a kind of unit, by words of its own or inherited from what was said."""
    named, passed_on = _fits()[indicator]
    return kind in (passed_on if inherited else named)
