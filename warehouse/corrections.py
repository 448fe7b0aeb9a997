"""corrections.csv, in which a person accepts, overrules or strikes figures -> the table correction, before the load.

Columns: document, surface, sentence, char_start, column, value, why, by. A figure is named by its characters and its
sentence, or its place; `column` is the slot that `value` overrules (empty: none), or `figure` with accept or strike.

>>> fault({"document": "a.txt", "surface": "5%", "char_start": "3", "column": "status", "value": "soon"})
"'soon' is no status: actual, forecast, target"
"""

import csv
import re
from collections.abc import Mapping
from datetime import date
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING

import pyarrow as pa

from extract.errors import MetadataError, UnreadableText
from extract.reading.encodings import decode_text
from warehouse.model import code_lists, scripts

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

Row = dict[str, str | None]

FILE = "corrections.csv"
COLUMNS = {"document", "surface", "sentence", "char_start", "column", "value", "why", "by"}
CHOICES = {
    "figure": {"accept", "strike"},
    "measure": {"level", "growth", "difference", "share", "rate"},
    "form": {"change", "multiple", "index"},
    "status": {"actual", "target", "forecast"},
    "qualifier": {"exact", "approx", "gt", "ge", "lt", "le"},
}
AMOUNTS = {"value", "value_high", "lower", "upper"}
DATES = {"period_start", "period_end", "base_start", "base_end"}
WORDS = {"product", "entity", "basis", "adjustment", "stage", "per"}
CODES = {"unit": "unit", "indicator": "indicator", "reporter": "area_code", "partner": "area_code"}
NEVER_EMPTY = {"figure", "measure", "status", "qualifier", "value", *CODES}

AMOUNT = re.compile(r"-?[0-9]{1,21}(?:\.[0-9]{1,6})?")
PLACE = re.compile(r"[0-9]{1,9}")

STORED = pa.schema(
    [
        pa.field("correction_no", pa.int32()),
        *(pa.field(name, pa.string()) for name in ("document", "surface", "sentence")),
        pa.field("char_start", pa.int32()),
        *(pa.field(name, pa.string()) for name in ("slot", "value", "why", "corrected_by")),
    ]
)


def load_corrections(db: "DuckDBPyConnection", path: Path) -> list[MetadataError]:
    """Fill the table correction from a file; return an error for each row that cannot be used.

    The load then applies them and records in `state` what became of each. Raise MetadataError for a file that is no
    list of corrections.
    """
    create_table(db)
    rows, errors = read_corrections(path)
    db.register("correction_row", pa.Table.from_pylist(rows, STORED))
    db.execute("INSERT INTO correction BY NAME SELECT *, 'read' AS state FROM correction_row")
    db.unregister("correction_row")
    return errors


def create_table(db: "DuckDBPyConnection") -> None:
    """Create the table correction where there is none yet."""
    db.execute(next(script.sql for script in scripts("load") if script.name == "05_correction"))


def read_corrections(path: Path) -> tuple[list[dict[str, object]], list[MetadataError]]:
    """Read a file of corrections into rows of the table, and errors that name the line."""
    try:
        text = decode_text(path.read_bytes(), FILE)[0].removeprefix("\ufeff")
        reader = csv.DictReader(StringIO(text, newline=""))
        missing = COLUMNS - set(reader.fieldnames or ())
        read = [(number, {k: v or None for k, v in row.items()}) for number, row in enumerate(reader, 2)]
    except UnreadableText as error:
        raise MetadataError(FILE, error.reason, "save it as CSV in UTF-8") from error
    except OSError as error:
        raise MetadataError(FILE, f"it cannot be opened ({error.strerror})", "allow reading it") from error
    except csv.Error as error:
        raise MetadataError(FILE, f"it is no CSV ({error})", "save it anew from a spreadsheet") from error
    if missing:
        raise MetadataError(FILE, f"it lacks the columns {', '.join(sorted(missing))}", "add them")
    faults = {number: fault(row) for number, row in read}
    errors = [
        MetadataError(f"{FILE}:{number}", reason, "mend or remove the row")
        for number, reason in faults.items()
        if reason
    ]
    return [_stored(number, row) for number, row in read if not faults[number]], errors


def fault(row: Mapping[str, str | None]) -> str | None:
    """Tell what is wrong with a row, None where nothing is."""
    slot, value = row.get("column"), row.get("value")
    if not row.get("document") or not row.get("surface"):
        return "it names no document or no surface"
    if not row.get("sentence") and not row.get("char_start"):
        return "it needs a sentence or a char_start to find the figure by"
    if (place := row.get("char_start")) and not PLACE.fullmatch(place):
        return f"{place!r} is no char_start"
    if slot not in CHOICES.keys() | AMOUNTS | DATES | WORDS | CODES.keys():
        return f"{slot!r} is no column that can be corrected"
    if value is None:
        return f"{slot} cannot be empty" if slot in NEVER_EMPTY else None
    if slot in CHOICES and value not in CHOICES[slot]:
        return f"{value!r} is no {slot}: {', '.join(sorted(CHOICES[slot]))}"
    if slot in CODES and value not in _codes(slot):
        return f"{value!r} is no code of the list {'area' if slot in ('reporter', 'partner') else slot}"
    if slot in AMOUNTS and not AMOUNT.fullmatch(value):
        return f"{value[:40]!r} is no number in digits, as 1350000000 or -0.5"
    return f"{value[:40]!r} is no date, as 2021-12-31" if slot in DATES and not _is_day(value) else None


def _codes(slot: str) -> set[str]:
    name = "area" if slot in ("reporter", "partner") else slot
    return set(code_lists()[name][CODES[slot]].to_pylist())


def _is_day(value: str) -> bool:
    try:
        return date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False


def _stored(number: int, row: Row) -> dict[str, object]:
    place = row["char_start"]
    return {
        **{name: row[name] for name in ("document", "surface", "sentence", "value", "why")},
        "correction_no": number,
        "char_start": int(place) if place else None,
        "slot": row["column"],
        "corrected_by": row["by"],
    }
