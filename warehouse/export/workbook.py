"""The main series of a release as an Excel workbook, with a sheet of notes.

>>> cell(True), cell("x" * 40_000)[-1]
('yes', '…')
"""

import math
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from xlsxwriter import Workbook

from warehouse.export.release import Relation, Release

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

SHEETS = ("observations", "pair_year", "growth_yoy", "targets", "consistency")
ROWS, CHARACTERS = 1_048_575, 32_767
"""What a sheet and a cell of Excel hold at most."""

MADE = datetime(2000, 1, 1, tzinfo=UTC).replace(tzinfo=None)
"""The time that the workbook says it was made at: the same content gives the same bytes."""

NOTES = (
    "Amounts are in base units (1.35 billion is 1350000000), growth and shares in percent.",
    "lower and upper are what the wording of the texts allows.",
    "A value is what texts claim, reconciled where several do; it is no official statistic.",
    "Periods are given by their first and last day, both included.",
)


def write_workbook(release: Release) -> list[Path]:
    """Write trade.xlsx: notes first, then a sheet a table; text is never taken for a formula or a link."""
    path = release.folder / "trade.xlsx"
    options = {"strings_to_formulas": False, "strings_to_urls": False, "constant_memory": True}
    shown = [relation for name in SHEETS for relation in release.relations if relation.name == name]
    with Workbook(path, options) as book:
        book.set_properties({"title": "Trade figures told in prose", "comments": release.release_id, "created": MADE})
        bold, day = book.add_format({"bold": True}), book.add_format({"num_format": "yyyy-mm-dd"})
        notes = book.add_worksheet("notes")
        lines = [("Trade figures told in prose", ""), ("release", release.release_id), *((note, "") for note in NOTES)]
        for relation in shown:
            lines += [("", ""), (relation.file, relation.comment or "")]
            lines += [(column.name, column.comment or "") for column in relation.columns]
        for row, line in enumerate(lines):
            for column, words in enumerate(line):
                notes.write_string(row, column, words, bold if row == 0 else None)
        notes.set_column(0, 1, 28)
        for relation in shown:
            sheet = book.add_worksheet(relation.file)
            _fill(sheet, relation, release, bold, day)
    return [path]


def _fill(sheet: "Worksheet", relation: Relation, release: Release, bold: object, day: object) -> None:
    sheet.freeze_panes(1, 0)
    sheet.set_column(0, len(relation.columns) - 1, 16)
    for place, column in enumerate(relation.columns):
        sheet.write_string(0, place, column.name, bold)
    rows = release.db.execute(f"{relation.select} LIMIT {ROWS}").fetchall()
    for number, row in enumerate(rows, 1):
        for place, value in enumerate(map(cell, row)):
            if isinstance(value, date):
                sheet.write_datetime(number, place, value, day)
            elif value is not None:
                sheet.write(number, place, value)
    sheet.autofilter(0, 0, len(rows), len(relation.columns) - 1)


def cell(value: object) -> object:
    """Make a value one that a cell can hold; text that is too long is cut, which the last character says."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, str) and len(value) > CHARACTERS:
        return value[: CHARACTERS - 1] + "…"
    return None if isinstance(value, float) and not math.isfinite(value) else value
