"""recognizers-text: money, dimensions, temperatures, percentages, bare numbers; the longest where several overlap."""

from collections.abc import Iterator
from contextlib import suppress
from decimal import Decimal, InvalidOperation
from itertools import chain

from recognizers_number import Culture, recognize_number, recognize_percentage
from recognizers_number_with_unit import recognize_currency, recognize_dimension, recognize_temperature

from benchmarks.peer_runs.measure import Row, run

BLOCK = 2000
MODELS = (recognize_currency, recognize_dimension, recognize_temperature, recognize_percentage, recognize_number)

UNITS = {
    "Dollar": "USD",
    "Pound": "GBP",
    "Ruble": "RUB",
    "Rupee": "INR",
    "Japanese yen": "JPY",
    "Metric ton": "t",
    "Kilogram": "kg",
    "Meter": "m",
    "Kilometer": "km",
    "Square meter": "m2",
    "Cubic meter": "m3",
    "Square hectometer": "ha",
    "Kilometer per hour": "km/h",
    "C": "degC",
    "Barrel": "bbl",
}
"""Its names of the units of the contract; other currencies come with their code."""


def find(block: str) -> list:
    """Ask every model that may give a figure."""
    return list(chain.from_iterable(model(block, Culture.English) for model in MODELS))


def rows(found: list, block: str) -> Iterator[Row]:
    """Give the figures of a block; the end of a result is its last character."""
    taken: list[tuple[int, int]] = []
    for result in sorted(found, key=lambda result: result.start - result.end):
        start, end = result.start, result.end + 1
        printed = (result.resolution or {}).get("value")
        if printed is None or any(start < last and first < end for first, last in taken):
            continue
        taken.append((start, end))
        percent = printed.endswith("%")
        unit = result.resolution.get("isoCurrency") or result.resolution.get("unit")
        unit = "percent" if percent else UNITS.get(unit, unit or "count")
        with suppress(InvalidOperation):
            yield {"char_start": start, "char_end": end, "value": Decimal(printed.rstrip("%")), "unit": unit}


if __name__ == "__main__":
    run(find, rows, ["recognizers-text-suite", "emoji"], BLOCK)
