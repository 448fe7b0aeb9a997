"""The layout of a table: rows of cells in, header, stub and body out.

>>> rows = ((Cell("SAR billion", 0), Cell("Q2 2024", 20)), (Cell("Oil", 40), Cell("218.3", 60)))
>>> layout = layout_of(rows)
>>> layout.stub.text, [[cell.text for cell in row] for row in layout.header], layout.width
('SAR billion', [['Q2 2024']], 1)
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extract.lines import Cell
from extract.periods import find_periods

Row = tuple[Cell, ...]

YEARS_ONLY = re.compile(r"(?:19|20)\d\d(?:\s*[-–/]\s*(?:19|20)?\d\d)?(?:\s*\(?(?:%|in %|y/y)\)?)?")
UNIT_WORD = re.compile(r"USD|EUR|mln|bn|mn|tonnes|tons|pct|million|billion|per cent|percent|times")
MOST_LETTERS = 3
"""A cell with more letters than these, units apart, is words."""


@dataclass(frozen=True, slots=True)
class Layout:
    """A table taken apart."""

    header: list[Row]  # the rows above the values, without the stub
    stub: Cell | None  # the head of the column of labels: "SAR billion", "Country"
    body: list[Row]
    width: int  # how many columns of values
    halves: dict[int, tuple[Cell, Cell]]  # of each label that two lines share, by where it begins
    above: list[Row]  # rows over the header that are of all of the table: its title, its unit

    def over(self, row: Row) -> Iterator[tuple[int, Cell]]:
        """Give each cell of a header row with the column it stands over; one over several is given for each."""
        spread = self.width // len(row) if row and self.width % len(row) == 0 else 1
        for place, cell in enumerate(row):
            for column in range(place * spread, min((place + 1) * spread, self.width)):
                yield column, cell


def layout_of(rows: tuple[Row, ...]) -> Layout:
    """Take a table apart: the header ends where the first row of values begins."""
    cut = _cut(rows)
    body, halves = _unwrapped(rows[cut:])
    width = max((len(label_of(row)[1]) for row in body), default=0)
    above = _titles(rows[:cut], width)
    header, stub = [], None
    for row in rows[len(above) : cut]:
        extra = len(row) - width
        if extra > 0 and stub is None:
            stub = row[0]
        header.append(row[max(extra, 0) :])
    return Layout(header, stub, body, width, halves, above)


def _cut(rows: tuple[Row, ...]) -> int:
    """Count the rows above the values; those of one cell right above them head a section, where others stand first."""
    values = (at for at, row in enumerate(rows) if any(is_value(cell.text) for cell in row[1:]))
    first = next(values, len(rows))
    heads = [at for at, row in enumerate(rows[:first]) if len(row) > 1]
    return heads[-1] + 1 if heads else first


def _titles(rows: tuple[Row, ...], width: int) -> list[Row]:
    """Give the first rows over a header that are of all of a table: of one cell, or of some that fit no columns."""
    whole = next((at for at, row in enumerate(rows) if len(row) in (width, width + 1)), 0)
    fit = next((at for at, row in enumerate(rows[:whole]) if len(row) > 1 and width % len(row) == 0), whole)
    return list(rows[:fit])


def _unwrapped(rows: tuple[Row, ...]) -> tuple[list[Row], dict[int, tuple[Cell, Cell]]]:
    """Join the label that two lines share: "Milk powder, butter," over "and cheese"."""
    found: list[Row] = []
    halves: dict[int, tuple[Cell, Cell]] = {}
    for row in rows:
        above = found[-1][0] if found and len(found[-1]) == 1 else None
        if above and len(row) > 1 and (row[0].text[:1].islower() or above.text.endswith(",")):
            halves[above.start] = above, row[0]
            found[-1] = (Cell(f"{above.text} {row[0].text}", above.start), *row[1:])
        else:
            found.append(row)
    return found, halves


def label_of(row: Row) -> tuple[Cell | None, Row]:
    """Give the label of a row and its values."""
    return (row[0], row[1:]) if row and not is_value(row[0].text) else (None, row)


def is_value(text: str) -> bool:
    """Whether a cell holds a number to be read, not a year or a period.

    >>> is_value("1,174.2"), is_value("-10%"), is_value("Q3 2023"), is_value("2010")
    (True, True, False, False)
    """
    bare = text.strip(" ()*")
    if not re.search(r"\d", bare) or YEARS_ONLY.fullmatch(bare):
        return False
    letters = len(re.findall(r"[A-Za-z]", UNIT_WORD.sub("", bare)))
    if letters > MOST_LETTERS:
        return False
    return not letters or not any(period.start == 0 and period.end == len(bare) for period in find_periods(bare))
