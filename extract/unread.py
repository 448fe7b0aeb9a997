"""The digits of a text that nothing has read, and why they are no figures: text, segments and numbers in, numbers out.

Before prose is read, marks of footnotes are taken out of it, and page numbers and the numbers of list items with the
layout; of a cell of a table the first number is read.

>>> from extract.layout.segments import segments
>>> text = "Page 3"
>>> unread(text, segments(text), [])
[Number(start=5, end=6, surface='3', kind='page', reason=None)]
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator

from extract.layout.segment import Segment
from extract.records import Number

DIGITS = re.compile(r"\d\d*")
ITEM = re.compile(r"^\s*\(?\d*$")
"""What stands on the line before the number of a list item."""

CROWDED = "its cell of a table holds several numbers"


def unread(text: str, parts: list[Segment], numbers: Iterable[Number]) -> list[Number]:
    """Account for the digits that are in none of the numbers, in the order of the text."""
    starts = [part.origin(0) for part in parts]
    found = []
    for start, end in _gaps(text, sorted((number.start, number.end) for number in numbers)):
        place = bisect_right(starts, start) - 1
        kind = parts[place].kind if place >= 0 else "paragraph"
        found.append(_number(text, start, end, kind))
    return found


def _number(text: str, start: int, end: int, kind: str) -> Number:
    """Tell by the kind of its segment, and by its line, what a run of digits is."""
    if kind == "furniture":
        return Number(start, end, text[start:end], "page")
    if kind == "table":
        return Number(start, end, text[start:end], "rejected", CROWDED)
    line = max(text.rfind("\n", 0, start), start - 8) + 1
    return Number(start, end, text[start:end], "ordinal" if ITEM.match(text[line:start]) else "note")


def _gaps(text: str, spans: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Give the runs of digits that are in none of the spans, which are in order; parts of runs too."""
    at = 0
    for start, end in [*spans, (len(text), len(text))]:
        if at < start:
            for run in DIGITS.finditer(text, at, start):
                yield run.span()
        at = max(at, end)
