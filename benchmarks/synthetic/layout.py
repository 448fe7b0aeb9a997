"""A text and its gold rows -> the text as a page prints it, and the rows where their characters have gone.

>>> text, rows = set_in_columns("Exports to Uganda rose by 5%.", [{"start": 26, "end": 27}], Page(16))
>>> text, rows
('Exports to\\nUganda rose by\\n5%.', [{'start': 26, 'end': 27}])
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import accumulate

Row = dict[str, object]
Move = Callable[[int], int]
Edit = tuple[int, int, str]  # offset, characters taken out, what takes their place

HYPHENATED = 8
"""Letters of a word that is worth a hyphen."""


@dataclass(frozen=True, slots=True)
class Page:
    """How many characters a line has, and how many lines a page (0: there are no pages)."""

    column: int
    lines: int = 0


def set_in_columns(text: str, rows: list[Row], page: Page) -> tuple[str, list[Row]]:
    """Break lines at words or, where there are pages, within long ones; number the pages."""
    return edit(text, rows, list(_breaks(text, page)))


def edit(text: str, rows: list[Row], edits: list[Edit]) -> tuple[str, list[Row]]:
    """Apply edits, in the order of the text and apart from one another, and move the rows along."""
    offsets = [offset for offset, _, _ in edits]
    shifts = [0, *accumulate(len(words) - taken for _, taken, words in edits)]
    pieces, read = [], 0
    for offset, taken, words in edits:
        pieces += [text[read:offset], words]
        read = offset + taken

    def first(offset: int) -> int:
        return offset + shifts[bisect_right(offsets, offset)]

    def last(offset: int) -> int:
        return offset + shifts[bisect_left(offsets, offset)]

    return "".join([*pieces, text[read:]]), [move(row, first, last) for row in rows]


def move(row: Row, first: Move, last: Move) -> Row:
    """Give a row with its beginnings moved one way and its ends another."""
    span = {"span": [first(row["span"][0]), last(row["span"][1])]} if "span" in row else {}
    return {**row, "start": first(row["start"]), "end": last(row["end"]), **span}


def _breaks(text: str, page: Page) -> Iterator[Edit]:
    """Give the line breaks of a text, which has one paragraph a line."""
    line, left, start = 1, page.column, 0
    number = 1
    for end in [*(at for at, char in enumerate(text) if char in " \n"), len(text)]:
        word = text[start:end]
        if len(word) > left and left < page.column:
            cut = left - 1
            hyphenated = page.lines and word.isalpha() and len(word) >= HYPHENATED and 3 <= cut <= len(word) - 3
            ending = "\n"
            line += 1
            if page.lines and line % page.lines == 0:
                ending, number = f"\n\n- {number} -\n\n", number + 1
            yield (start + cut, 0, f"-{ending}") if hyphenated else (start - 1, 1, ending)
            left = page.column - (len(word) - cut if hyphenated else len(word)) - 1
        else:
            left -= len(word) + 1
        if end < len(text) and text[end] == "\n":
            left = page.column
        start = end + 1
