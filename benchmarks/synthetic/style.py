"""How invented publishers print countries, days, times and amounts; read from the tables beside this module.

>>> publishers()[2].amount(Decimal("1234567890"))
('€1.23 billion', Decimal('1230000000.00'))
>>> Period("January-August 2021", 2021, "-01..{year}-08", 8).code(years_before=1)
'2020-01..2020-08'
"""

import calendar
import csv
from dataclasses import dataclass, fields
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path

from babel import Locale

FOLDER = Path(__file__).parent
MILLION, BILLION = Decimal(10**6), Decimal(10**9)
MONTHS = list(calendar.month_name)


@dataclass(frozen=True, slots=True)
class Area:
    """A country as texts name it."""

    code: str
    name: str
    adjective: str
    capital: str

    def __str__(self) -> str:
        has_article = self.name.startswith("United") or self.name.endswith(("lands", "pines"))
        return f"the {self.name}" if has_article else self.name

    @property
    def possessive(self) -> str:
        """Give the genitive."""
        return f"{self}'" if self.name.endswith("s") else f"{self}'s"


@dataclass(frozen=True, slots=True)
class Period:
    """A year or a part of one."""

    label: str
    year: int
    mark: str  # what follows the year in a gold mark: "", "-H1", "-Q2", "-08" or "-01..{year}-08"
    last_month: int

    def code(self, years_before: int = 0) -> str:
        """Write the period, or the same one so many years before, for a gold mark."""
        year = self.year - years_before
        return f"{year}{self.mark.format(year=year)}"


@dataclass(frozen=True, slots=True)
class Style:
    """How a publisher prints amounts, percentages and days, lays out a page and stores a file."""

    publisher: str
    unit: str
    money: str
    million: str
    billion: str
    percent: str
    dateline: str
    column: int  # characters a line; 0 where a paragraph is one line
    page: int  # lines a page; 0 where there are no pages
    form: str  # suffix of the file
    encoding: str

    def amount(self, value: Decimal) -> tuple[str, Decimal]:
        """Print an amount with two decimals of its scale; give the words and the value that they say."""
        scale, word = (BILLION, self.billion) if value >= BILLION else (MILLION, self.million)
        digits = (value / scale).quantize(Decimal("0.01"))
        gap = "" if len(word) < 3 else " "
        return self.money.format(f"{digits:,}{gap}{word}"), digits * scale

    def dated(self, capital: str, day: date) -> str:
        """Print the date line of a text."""
        names = {"capital": capital, "day": day.day, "month": MONTHS[day.month], "year": day.year}
        return self.dateline.format(**names, capital_upper=capital.upper())


@cache
def publishers() -> list[Style]:
    """Read the publishers; columns that count things are numbers."""
    numeric = {field.name for field in fields(Style) if field.type is int}
    return [
        Style(**{name: int(cell) if name in numeric else cell for name, cell in row.items()})
        for row in _rows("publishers.csv")
    ]


@cache
def countries() -> list[Area]:
    """Read the countries; their names come from CLDR."""
    names = Locale("en").territories
    return [Area(row["code"], names[row["code"]], row["adjective"], row["capital"]) for row in _rows("countries.csv")]


@cache
def sentences() -> dict[str, list[str]]:
    """Read the sentences by their kind."""
    kinds: dict[str, list[str]] = {}
    for line in (FOLDER / "sentences.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            kind = kinds.setdefault(line.strip("[]"), [])
        elif line and not line.startswith("#"):
            kind.append(line)
    return kinds


@cache
def products() -> list[str]:
    """Read the names of goods."""
    return (FOLDER / "products.txt").read_text(encoding="utf-8").splitlines()


def _rows(name: str) -> list[dict[str, str]]:
    with (FOLDER / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
