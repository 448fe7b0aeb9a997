"""`documents.csv` beside the texts -> what it says of each, by path, and the rows that cannot be used.

>>> parse_day("2024-02")
datetime.date(2024, 2, 29)
"""

import csv
import re
from calendar import monthrange
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from io import StringIO
from pathlib import Path, PurePosixPath

from extract.errors import MetadataError, UnreadableText
from extract.reading.encodings import decode_text

FILE_NAME = "documents.csv"
COLUMNS = ("path", "title", "publisher", "place", "published", "url")
DAY = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a row of documents.csv says of a text."""

    title: str | None = None
    publisher: str | None = None
    place: str | None = None
    published: date | None = None
    url: str | None = None


def read_metadata(root: Path, known_paths: Collection[str]) -> tuple[dict[str, Metadata], list[MetadataError]]:
    """Read documents.csv of the folder `root`, if there is one.

    `known_paths` are the texts of the folder, relative to it with forward slashes. The rows that can be used come
    back by path, beside one error for each that cannot: a bad date, a path that repeats or is none of a text, a
    broken line.
    """
    known = frozenset(known_paths)
    found: dict[str, Metadata] = {}
    errors: list[MetadataError] = []
    try:
        header, *lines = _read_lines(root / FILE_NAME)
        columns = _read_header(*header, errors)
    except FileNotFoundError:
        return {}, []
    except MetadataError as error:
        return {}, [error]
    for place, cells in lines:
        try:
            path, row = _read_row(place, cells, columns)
            if path not in known:
                raise MetadataError(place, f"there is no text {path!r}", "put the file in, or take the row out")
            if path in found:
                raise MetadataError(place, f"{path!r} has a row already", "keep one of the two")
            found[path] = row
        except MetadataError as error:
            errors.append(error)
    return found, errors


def parse_day(text: str) -> date:
    """Read an ISO date; a year or a month alone stands for its last day. Raise ValueError for anything else."""
    parts = DAY.fullmatch(text)
    if parts is None:
        raise ValueError(f"no ISO date: {text!r}")
    year, month, day = (int(part or 0) for part in parts.groups())
    month = month or 12
    return date(year, month, day or (monthrange(year, month)[1] if 1 <= month <= 12 else 1))


def _read_lines(file: Path) -> list[tuple[str, list[str]]]:
    """Split the file into rows of cells, each with its place, blank ones left out.

    Where a quotation mark is left open, one line is one row, so that the others are not swallowed.
    """
    try:
        text = decode_text(file.read_bytes(), FILE_NAME)[0].lstrip("\ufeff")
    except UnreadableText as error:
        raise MetadataError(FILE_NAME, error.reason, "save it as CSV in UTF-8") from error
    except OSError as error:
        if isinstance(error, FileNotFoundError):
            raise
        raise MetadataError(FILE_NAME, f"it cannot be opened ({error.strerror})", "allow reading it") from error
    delimiter = max(",;\t", key=text.strip().split("\n", 1)[0].count)
    reader = csv.reader(StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        rows = [(reader.line_num, cells) for cells in reader]
    except csv.Error:
        rows = [(number, _split_line(line, delimiter)) for number, line in enumerate(text.splitlines(), 1)]
    return [(f"{FILE_NAME}:{number}", cells) for number, cells in rows if any(map(str.strip, cells))]


def _split_line(line: str, delimiter: str) -> list[str]:
    """Split one line into cells; what is too long for any cell is kept as one, to be named as no text's path."""
    try:
        return next(csv.reader([line], delimiter=delimiter), [])
    except csv.Error:
        return [line[:80]]


def _read_header(place: str, cells: list[str], errors: list[MetadataError]) -> list[str]:
    """Read the names of the columns; unknown ones are added to `errors`, a missing path is raised."""
    columns = [cell.strip().lower() for cell in cells]
    allowed = ", ".join(COLUMNS)
    if "path" not in columns:
        raise MetadataError(place, "there is no column path", f"begin the file with a line of the columns {allowed}")
    for name in columns:
        if name not in COLUMNS:
            errors.append(MetadataError(place, f"the column {name!r} is not known", f"the columns are {allowed}"))
    return columns


def _read_row(place: str, cells: list[str], columns: list[str]) -> tuple[str, Metadata]:
    """Read the path and the rest of a row; raise MetadataError for a bad date or too many cells."""
    if len(cells) > len(columns):
        raise MetadataError(place, "it has more cells than columns", "put text with commas in quotation marks")
    row = {name: cell.strip() or None for name, cell in zip(columns, cells, strict=False)}
    path = row.get("path")
    if path is None:
        raise MetadataError(place, "it names no text", "fill in its path")
    stated = row.get("published")
    try:
        published = parse_day(stated) if stated else None
    except ValueError as error:
        raise MetadataError(place, f"{stated!r} is no date", "write it as 2024, 2024-05 or 2024-05-07") from error
    texts = {name: row.get(name) for name in ("title", "publisher", "place", "url")}
    return PurePosixPath(path.replace("\\", "/")).as_posix(), Metadata(published=published, **texts)
