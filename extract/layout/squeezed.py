"""Tables whose cells single spaces part, as those of a PDF often come: lines in, how many columns each has out.

>>> columns_in(["Destination 1967 1968", "To Great Britain 402,180 388,640", "To Italy 24,310 29,755"])
[2, 2, 2]
>>> columns_in(["In 1967 and 1968", "Britain bought 402 380", "Italy took 24 29"])
[0, 0, 0]
"""

import re
from collections.abc import Sequence

VALUE = r"(?:[-+−–]?\(?\d[\d.,'’]*\)?%?|[-–—]|\.\.|n\.a\.)"
ROW = re.compile(rf"(?=[A-Za-zÀ-ÿ])(?:[^\d]{{2,40}}?)(?: \d\))?(?P<values>(?: {VALUE}){{2,8}})")
MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\.?"
HEAD = re.compile(
    r"(?:1[89]|20)\d\d(?:[/–-]\d{2,4})?[a-z*]?|exports?|imports?|turnover|balance|trade|total|volume|value|quantity"
    rf"|share|change|growth|tonnes|tons|%|y/y|[QH][1-4]|{MONTH}(?:[-–]{MONTH})?",
    re.I,
)
"""A word over a column of such a table."""
MOST_BEFORE = 3
"""Words that may stand over the labels."""
FEWEST = 2


def columns_in(lines: Sequence[str]) -> list[int]:
    """Give each line its columns of values: none, unless it stands in such a table, whose heads are right above."""
    columns = [0] * len(lines)
    counts = [_values(line) for line in lines]
    at = 0
    while at < len(lines):
        stop = at + 1
        while counts[at] and stop < len(lines) and counts[stop] == counts[at]:
            stop += 1
        if counts[at] and stop - at >= FEWEST and at and _is_head(lines[at - 1], counts[at]):
            columns[at - 1 : stop] = [counts[at]] * (stop - at + 1)
        at = stop
    return columns


def _values(line: str) -> int:
    """Count the values at the end of a line that is a label and nothing else before them."""
    found = ROW.fullmatch(line) if line[-1:].isdigit() or line[-1:] in ")%-–—." else None
    count = len(found["values"].split()) if found else 0
    return 0 if _is_head(line, count) else count


def _is_head(line: str, columns: int) -> bool:
    """Whether a line is the heads of so many columns, with the head of the labels before them or none."""
    words = line.split()
    return 0 < columns <= len(words) <= columns + MOST_BEFORE and all(map(HEAD.fullmatch, words[-columns:]))
