"""quantulum3: quantities with their units, told apart by a trained classifier; run by its own environment."""

from collections.abc import Iterator

from quantulum3 import parser

from benchmarks.peer_runs.measure import Row, run

BLOCK = 2000
"""It slows down sharply on longer ones."""

UNITS = {
    "dimensionless": "count",
    "percentage": "percent",
    "per cent": "percent",
    "dollar": "USD",
    "euro": "EUR",
    "pound sterling": "GBP",
    "yen": "JPY",
    "tonne": "t",
    "kilogram": "kg",
    "metre": "m",
    "kilometre": "km",
    "square metre": "m2",
    "cubic metre": "m3",
    "hectare": "ha",
    "kilowatt hour": "kWh",
    "megawatt": "MW",
    "kilometre per hour": "km/h",
    "degree Celsius": "degC",
    "barrel": "bbl",
    "day": "day",
    "hour": "hour",
    "minute": "minute",
}
"""Its names of the units of the contract; other currencies come with their code."""


def rows(found: list, block: str) -> Iterator[Row]:
    """Give the figures of a block; a range is a value and what it may miss by."""
    for quantity in found:
        start, end = quantity.span
        spread = quantity.uncertainty
        low, high = (quantity.value, None) if not spread else (quantity.value - spread, quantity.value + spread)
        unit = UNITS.get(quantity.unit.name) or getattr(quantity.unit, "currency_code", None) or quantity.unit.name
        yield {"char_start": start, "char_end": end, "value": low, "value_high": high, "unit": unit}


if __name__ == "__main__":
    run(parser.parse, rows, ["quantulum3", "scikit-learn"], BLOCK)
