"""Take the factors of units from pint: `units.txt` and `unit_words.csv` in, `unit_factors.csv` out.

Run by hand when a unit is added; a test tells when that was forgotten.

    python -m extract.vocabulary.snapshot_units

>>> ("short_ton", "t", "0.90718474") in unit_factors()
True
"""

import csv
from decimal import Decimal
from pathlib import Path

from pint import UnitRegistry

from extract.words.lexicon import vocabulary

HERE = Path(__file__).parent


def unit_factors() -> list[tuple[str, str, str]]:
    """Give (unit, code, factor): what one unit is in the unit of its code, which is the first that the words name."""
    registry = UnitRegistry(str(HERE / "units.txt"), non_int_type=Decimal)
    rows = vocabulary("unit_words.csv")
    own = {row["code"]: row["unit"] for row in reversed(rows)}
    pairs = dict.fromkeys((row["unit"], row["code"]) for row in rows)
    return [(unit, code, f"{Decimal(registry(unit).to(own[code]).magnitude).normalize():f}") for unit, code in pairs]


def main() -> None:
    """Write the snapshot."""
    with (HERE / "unit_factors.csv").open("w", encoding="utf-8", newline="") as lines:
        csv.writer(lines, lineterminator="\n").writerows([("unit", "code", "factor"), *unit_factors()])


if __name__ == "__main__":
    main()
