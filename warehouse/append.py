"""Rows that are added to a CSV file beside the texts: documents.csv or corrections.csv, whose columns a person orders.

>>> import tempfile
>>> path = Path(tempfile.mkdtemp(), "documents.csv")
>>> append_rows(path, ("path", "title"), [{"path": "a.txt", "title": "Trade"}])
>>> append_rows(path, ("path", "title"), [{"path": "b.txt"}])
>>> path.read_text().splitlines()
['path,title', 'a.txt,Trade', 'b.txt,']
"""

import csv
import io
import os
from collections.abc import Mapping, Sequence
from pathlib import Path

from extract.errors import MetadataError


def append_rows(path: Path, columns: Sequence[str], rows: Sequence[Mapping[str, object]]) -> None:
    """Add rows to a file, in the order of its own columns; a file that is not there begins with `columns`.

    The file changes as a whole or not at all. Raise MetadataError where it cannot hold the rows.
    """
    before = _read(path)
    first = before.lstrip("\ufeff").split("\n", 1)[0]
    delimiter = max(",;\t", key=first.count)
    header = next(csv.reader([first], delimiter=delimiter), []) if first.strip() else list(columns)
    names = [name.strip().lower() for name in header]
    needed = {name for row in rows for name, value in row.items() if value not in (None, "")}
    if missing := needed - set(names):
        raise MetadataError(str(path), f"it lacks the columns {', '.join(sorted(missing))}", "add them")
    out = io.StringIO()
    writer = csv.DictWriter(out, names, restval="", extrasaction="ignore", delimiter=delimiter, lineterminator="\n")
    if not first.strip():
        writer.writeheader()
    elif not before.endswith("\n"):
        out.write("\n")
    writer.writerows(rows)
    _replace(path, before + out.getvalue())


def _read(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8")
    except FileNotFoundError:
        return ""
    except (OSError, UnicodeDecodeError) as error:
        raise MetadataError(str(path), f"it cannot be read ({error})", "save it as CSV in UTF-8") from error


def _replace(path: Path, text: str) -> None:
    new = path.with_name(f".{path.name}.new")
    try:
        new.write_text(text, encoding="utf-8", newline="")
        os.replace(new, path)
    except OSError as error:
        new.unlink(missing_ok=True)
        raise MetadataError(str(path), f"it cannot be written ({error.strerror})", "allow writing it") from error
