"""Pounds that are a weight, and litres that are pounds: a quantity and its text in, what its unit means there out.

>>> [_is_bulk(word) for word in ("beef", "shrimps", "machinery")]
[True, True, False]
"""

import re
from functools import cache

from extract.quantities.numbers import ONE
from extract.quantities.quantity import Quantity
from extract.quantities.units import units
from extract.values import replace
from extract.words.lexicon import vocabulary

OF = re.compile(r" of (?:the |its |their )?([a-z-]+)(?: ([a-z-]+))?(?: ([a-z-]+))?")
WORTH = re.compile(r",? (?:valued at|worth|which brought|brought|bringing|fetched|for) (?:[a-z]+ )?(?:US)?\$")
BULK = frozenset({"01-05", "06-14", "15-24", "25-27", "28-40", "41-49"})
"""Chapters of the HS whose goods are told by the pound."""


def weighed(text: str, quantity: Quantity) -> Quantity:
    """Take pounds for a weight where goods in bulk follow, or what they brought: "2 million pounds, valued at $3m".

    Pounds of machinery stay money.
    """
    if not text.endswith("pounds", 0, quantity.end) or quantity.kind != "money":
        return quantity
    behind = OF.match(text, quantity.end)
    weighs = any(word and _is_bulk(word) for word in behind.groups()) if behind else WORTH.match(text, quantity.end)
    if not weighs:
        return quantity
    factor = units()["lbs"].factor
    return replace(
        quantity,
        kind="physical",
        unit="kg",
        symbol=None,
        value=quantity.value * factor,
        step=quantity.step * factor,
        factor=factor,
        high=quantity.high * factor if quantity.high is not None else None,
    )


LIBRAE = re.compile(r"\d,\d{3}l\.(?! of\b)")
"""Pounds as they were once printed: "valued at 57,000l. in 1907"."""

GOES_ON = re.compile(r"\.(?=,| [a-z])")
"""The full stop behind the letter that ends no sentence."""


def sterling(text: str, quantity: Quantity) -> Quantity:
    """Take the letter of litres for pounds where a full stop follows it, as in old print."""
    if quantity.unit != "m3" or not LIBRAE.match(text, quantity.number_end - len("1,000")):
        return quantity
    value, step = quantity.value / quantity.factor, quantity.step / quantity.factor
    end = quantity.end + (GOES_ON.match(text, quantity.end) is not None)
    return replace(quantity, end=end, kind="money", unit="GBP", value=value, step=step, factor=ONE)


def _is_bulk(word: str) -> bool:
    return not _bulk().isdisjoint((word, word.removesuffix("s"), word.removesuffix("es")))


@cache
def _bulk() -> frozenset[str]:
    rows = vocabulary("goods.csv")
    return frozenset(row["form"] for row in rows if row["group"] in BULK)
