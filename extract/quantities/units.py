"""Units as texts print them: what stands behind a number in, its kind, code and factor out.

The units are defined for pint in `vocabulary/units.txt`; their factors were taken from pint once, into
`vocabulary/unit_factors.csv`, since pint takes half a second to load (`vocabulary/snapshot_units.py`).

>>> units()["square kilometres"].code, units()["square kilometres"].factor, units()["bpd"].per
('m2', Decimal('1000000'), 'day')
"""

from decimal import Decimal
from functools import cache

from extract.values import immutable
from extract.words.lexicon import vocabulary


@immutable
class Unit:
    """What a surface behind or before a number says of it."""

    kind: str  # money | percent | points | multiple | physical | time
    code: str | None  # ISO 4217, or as in dim_unit; None of a multiple
    factor: Decimal = Decimal(1)  # what one of it is in units of the code
    name: str = ""  # as in units.txt; empty of money
    symbol: str | None = None  # the surface, where the money of several countries is called so
    per: str | None = None  # of a rate in one word: day in "bpd"
    guard: str = (
        ""  # glued | spaced: how it must stand; sum: only beside a scale, marks or decimals; before: so, or glued
    )


@cache
def units() -> dict[str, Unit]:
    """Give the unit of each surface, money apart."""
    factors = {(row["unit"], row["code"]): Decimal(row["factor"]) for row in vocabulary("unit_factors.csv")}
    return {
        surface: Unit(
            kind=row["kind"],
            code=row["code"] or None,
            factor=factors[row["unit"], row["code"]],
            name=row["unit"],
            per=row["per"] or None,
            guard=row["guard"],
        )
        for row in vocabulary("unit_words.csv")
        for surface in row["surfaces"].split("|")
    }
