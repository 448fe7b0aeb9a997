"""Turn gold passages, texts with inline marks, into plain texts and gold rows, and check the marks.

In: a folder of `NAME.gold.txt` or `NAME.minis.txt`, marked as README.md tells. Out: `OUT/texts/NAME.txt` and
`OUT/gold/NAME.jsonl`, one row for each number expression: `k` is `fig` for a figure, `minor` or `note` as marked,
`part` for a further number or a scale word of a figure, `unmarked` for a year, a date, a name or any other number that
is no figure.

usage: python -m tests.gold.convert FOLDER OUT
       python -m tests.gold.convert --check FOLDER...

>>> text, rows = read_passage("Up ⟦12%|growth change exports KE>UG value=12 unit=percent period=2021 base=2020⟧.")
>>> text
'Up 12%.'
>>> rows[0]["value"], rows[0]["partner"], rows[0]["base"]
(12, 'UG', ['2020-01-01', '2020-12-31'])
"""

import argparse
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.gold.marks import Mark, MarkError, is_area_code, parse_mark
from tests.gold.printed import disagreement

Row = dict[str, object]

_MARK = re.compile(r"⟦([^⟦⟧|]+)\|([^⟦⟧|]+)⟧")
_MINI = re.compile(r"^== (\d+)\n", re.MULTILINE)
_DIGITS = r"\d+(?:[.,'\u2019\u00a0\u202f ]\d{3}(?!\d))*(?:[.,]\d+)?"
_NUMBER = re.compile(_DIGITS)
_NUMBER_OR_SCALE = re.compile(rf"{_DIGITS}|\b(?:thousand|lakh|crore|million|billion|trillion)\b", re.IGNORECASE)
_HEDGE = re.compile(r"(?:about|almost|around|nearly|over|some|roughly|more|less|up|at|by|to|of)\s", re.IGNORECASE)


def read_passage(source: str) -> tuple[str, list[Row]]:
    """Take the marks out of a passage; return its text and its gold rows in the order of the text.

    Offsets count characters of the returned text. Raises MarkError for a mark that does not parse.
    """
    text, marks = _strip(source)
    rows: list[Row] = []
    for start, end, mark in marks:
        rows += _rows_of_mark(text, start, end, mark)
    rows += _unmarked(text, marks)
    rows.sort(key=lambda row: row["start"])
    for number, row in enumerate(rows):
        row["id"] = number
    return text, rows


def _strip(source: str) -> tuple[str, list[tuple[int, int, Mark]]]:
    """Return the text without marks, and each mark with the span that it wraps."""
    pieces, marks, length, read = [], [], 0, 0
    for found in _MARK.finditer(source):
        between, surface = source[read : found.start()], found[1]
        start = length + len(between)
        length = start + len(surface)
        pieces += [between, surface]
        marks.append((start, length, parse_mark(found[2])))
        read = found.end()
    text = "".join([*pieces, source[read:]])
    if stray := re.search("[⟦⟧]", text):
        raise MarkError("a bracket outside a mark", text[max(0, stray.start() - 30) : stray.end() + 30])
    return text, marks


def _rows_of_mark(text: str, start: int, end: int, mark: Mark) -> Iterator[Row]:
    """Give the row of a mark, pinned to its first number, and a row for each further number or scale word in it."""
    number = _NUMBER.search(text, start, end)
    first, last = number.span() if number else (start, end)
    row: Row = {"start": first, "end": last, "token": text[first:last], "k": mark.kind}
    if mark.kind == "fig":
        row |= {"surface": " ".join(text[start:end].split()), **mark.slots, "span": [start, end]}
    yield row
    if number:
        for part in _NUMBER_OR_SCALE.finditer(text, last, end):
            kind = "part" if mark.kind == "fig" else mark.kind
            yield {"start": part.start(), "end": part.end(), "token": part[0], "k": kind}


def _unmarked(text: str, marks: list[tuple[int, int, Mark]]) -> Iterator[Row]:
    """Give a row for each number in digits outside the marks, so that the scorer looks at the whole text."""
    borders = [0, *(offset for start, end, _ in marks for offset in (start, end)), len(text)]
    for left, right in zip(borders[::2], borders[1::2], strict=True):
        for found in _NUMBER.finditer(text, left, right):
            yield {"start": found.start(), "end": found.end(), "token": found[0], "k": "unmarked"}


def check_passage(source: str) -> list[str]:
    """Name what is wrong with the marks of a passage, one line a fault; an empty list where all is well."""
    try:
        text, rows = read_passage(source)
    except MarkError as error:
        return [str(error)]
    faults = []
    for row in rows:
        if row["k"] != "fig":
            continue
        printed, where = text[slice(*row["span"])], f"{row['surface']!r} at {row['start']}"
        if printed != printed.strip() or printed[-1] in ",;:" or _HEDGE.match(printed):
            faults.append(f"{where}: the span is not trimmed to the quantity")
        if fault := disagreement(row):
            faults.append(f"{where}: {fault}")
        for side in ("reporter", "partner"):
            if fault := _unknown_area(row[side], text):
                faults.append(f"{where}: {fault}")
    return faults


def _unknown_area(area: str | None, text: str) -> str | None:
    """Say why a side is neither a code nor a group that the text names."""
    if area is None or is_area_code(area) or area.casefold() in text.casefold():
        return None
    return f"{area} is no area code and no name in the text"


def convert(folder: Path, out: Path) -> int:
    """Write the text and the gold rows of each passage of a folder; return how many figures they hold."""
    for name in ("texts", "gold"):
        (out / name).mkdir(parents=True, exist_ok=True)
    figures = 0
    for path, source in passages(folder):
        text, rows = read_passage(source)
        name = path.name.removesuffix(".gold.txt")
        (out / "texts" / f"{name}.txt").write_text(text, encoding="utf-8", newline="")
        lines = (json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
        (out / "gold" / f"{name}.jsonl").write_text("".join(lines), encoding="utf-8")
        figures += sum(row["k"] == "fig" for row in rows)
    return figures


def passages(folder: Path) -> Iterator[tuple[Path, str]]:
    """Read the passages of a folder in the order of their names, then its mini texts, many to a file."""
    for path in sorted(folder.glob("*.gold.txt")):
        yield path, path.read_text(encoding="utf-8")
    for path in sorted(folder.glob("*.minis.txt")):
        name = path.name.removesuffix(".minis.txt")
        _, *parts = _MINI.split(path.read_text(encoding="utf-8"))
        for number, source in zip(parts[::2], parts[1::2], strict=True):
            yield path.with_name(f"{name}-{number}.gold.txt"), source


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; return 1 where a check fails."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="check the marks of all folders and write nothing")
    parser.add_argument("paths", nargs="+", type=Path, metavar="FOLDER [OUT]")
    options = parser.parse_args(arguments)
    if not options.check:
        if len(options.paths) != 2:
            parser.error("give the folder of passages and the folder to write to")
        print(f"{convert(*options.paths)} figures")
        return 0
    faults = [
        f"{path}: {fault}" for folder in options.paths for path, s in passages(folder) for fault in check_passage(s)
    ]
    print("\n".join([*faults, f"{len(faults)} faults"]))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
