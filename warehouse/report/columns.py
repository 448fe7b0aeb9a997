"""Rows of a query -> a compact table for JSON: a list a column, text that repeats as codes into a list of its words.

>>> compact(["side", "value"], [("BY", Decimal("1.50")), ("BY", None), ("KZ", Decimal("2E+3"))])
{'side': {'words': ['BY', 'KZ'], 'codes': [0, 0, 1]}, 'value': [1.5, None, 2000]}
>>> compact(["basis"], [(None,), (None,)])
{'basis': {'same': None, 'rows': 2}}
"""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any

EXACT = 2**53
"""Up to here a whole number is exact in a browser."""

Column = list[Any] | dict[str, Any]


def compact(names: Sequence[str], rows: Sequence[tuple[Any, ...]]) -> dict[str, Column]:
    """Turn rows into columns; dates become ISO text, decimals numbers."""
    columns = zip(*rows, strict=True) if rows else ([] for _ in names)
    return {name: _column([_plain(value) for value in column]) for name, column in zip(names, columns, strict=True)}


def words(column: Column) -> list[Any]:
    """List the values of a column, each at least once."""
    if isinstance(column, list):
        return column
    return column["words"] if "words" in column else [column["same"]]


def _column(values: list[Any]) -> Column:
    """Write a column in the shortest of three ways: as it is, as one value, or as codes; null has the code null."""
    if len(values) > 1 and all(value == values[0] for value in values):
        return {"same": values[0], "rows": len(values)}
    distinct: dict[str, None] = {value: None for value in values if isinstance(value, str)}
    if not distinct or len(distinct) > len(values) // 2 + 1:
        return values
    codes = {word: number for number, word in enumerate(distinct)}
    return {"words": list(distinct), "codes": [None if value is None else codes[value] for value in values]}


def _plain(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, (Decimal, float)):
        whole = int(value)
        return whole if value == whole and abs(whole) < EXACT else float(value)
    return value
