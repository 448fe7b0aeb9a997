"""The cells of a table, merged or not -> its lines of text: one a row, the cells apart by a TAB character.

A header that spans several columns or rows is repeated in each, so that every column can be read on its own.

>>> table_text([[Cell("Side"), Cell("2021", columns=2)], [Cell("Oman"), Cell("1.5"), Cell("2")]], "In $ million")
'In $ million\\nSide\\t2021\\t2021\\nOman\\t1.5\\t2'
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

MAX_SPAN = MAX_COLUMNS = 100
MAX_CELLS = 20_000
"""A page may claim that a cell spans millions of rows: beyond these sizes merged cells are read as single ones."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell as written: its text, how many columns and rows it spans, and whether it is marked as a header."""

    text: str
    columns: int = 1
    rows: int = 1
    header: bool = False


def table_text(rows: Iterable[Sequence[Cell]], caption: str = "") -> str:
    """Write a table as lines of text, its caption on the line before; "" where no cell holds text."""
    lines = ["\t".join(row).rstrip("\t") for row in expand(rows)]
    body = "\n".join(line for line in lines if line)
    return "\n".join(filter(None, (one_line(caption), body)))


def expand(rows: Iterable[Sequence[Cell]]) -> list[list[str]]:
    """Lay merged cells out in a full grid; a number that spans cells stands in the first of them only."""
    grid: list[list[str]] = []
    below: dict[int, tuple[int, str]] = {}  # column -> rows still spanned, and the text to stand there
    size = 0
    for cells in rows:
        line: list[str] = []
        for cell in cells:
            _fill_from_above(line, below)
            text = one_line(cell.text)
            repeated = text if not grid or cell.header or any(map(str.isalpha, text)) else ""
            for column in range(min(max(cell.columns, 1), MAX_SPAN if len(line) < MAX_COLUMNS else 1)):
                if cell.rows > 1:
                    below[len(line)] = (min(cell.rows, MAX_SPAN) - 1, repeated)
                line.append(repeated if column else text)
        _fill_from_above(line, below)
        grid.append(line)
        size += len(line)
        if size >= MAX_CELLS:
            below.clear()
    return grid


def one_line(text: str) -> str:
    """Join the words of a cell or a caption by single spaces."""
    return " ".join(text.split())


def _fill_from_above(line: list[str], below: dict[int, tuple[int, str]]) -> None:
    """Add the cells at this place that a cell of a row above reaches down to."""
    while len(line) in below:
        left, text = below.pop(len(line))
        if left > 1:
            below[len(line)] = (left - 1, text)
        line.append(text)
