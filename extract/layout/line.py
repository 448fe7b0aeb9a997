"""A line of a text, and the cells that gaps part it into.

>>> [cell.text for cell in line_of(0, "Tea ..... 320   415").row]
['Tea', '320', '415']
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extract.layout.listed import NUMERIC, NUMERIC_CELL, pair_of, plain_pair_of
from extract.layout.segment import Cell

FEWEST = 3
"""Cells that a row has at least which narrow gaps part."""
DIGIT = re.compile(r"\d")
DECIMAL_END = re.compile(r"(?<!\d)(?!(?:19|20)\d\d\.\d{1,2}\s*$)\d{1,6}(?:,\d{3})*\.\d+\s*$")
"""A number with decimals at the end of a line, unlike a year with the mark of a footnote: "in 2012.3"."""
TERMINAL, CLOSERS = (".", "!", "?", "…", ":", ";"), "\"'”’»)]*0123456789 \t\u00a0"
LEADER = r"\s*(?:\.{4,}|\.(?: \.){3,})\s*"
"""Dots that lead from a label to its figure."""
CELL_GAP = re.compile(rf"\t+|\s*\|\s*| {{3,}}|{LEADER}")
MAY_PART = ("   ", "\t", "|", "....", ". . . .")
GAPS = {
    "|": re.compile(r"\|"),
    "\t": re.compile(r"\t"),
    ";": re.compile(r'"[^"]*"|;'),
    ",": re.compile(r'"[^"]*"|,'),
    "": re.compile(rf"{LEADER}|[ \u00a0]{{2,}}"),
}
"""What parts the cells of a line that is known for a row of a table, by the mark it holds; quoted ones stay whole."""
QUOTED = re.compile(r'"[^"]*"')
LONE_MONEY = re.compile(r"(?:[A-Z]{1,3})?[$€£¥]")
"""Money that a gap parts from its number: no cell of its own."""
GLUED = re.compile(r"([A-Za-zÀ-ÿ][^\d]{2,40}?) (\d{1,3}(?:,\d{3})+|\d+\.\d+)")


LED = re.compile(rf"([^:\d]{{2,40}}):\s+({NUMERIC})")
"""The first cell of a row that semicolons part, where a colon sets its label apart."""
WORD = re.compile(r"\S+")


@dataclass(slots=True)
class Line:
    """A line of the text as it stands."""

    start: int
    text: str
    kind: str = "body"  # body | blank | furniture | rule | note | bullet | table | title | break (a new page)
    number: int | None = None
    words: str = ""  # the text without the spaces around it
    width: int = 0  # up to the last character that is no space
    ended: bool = False  # whether it ends a sentence
    listed: bool = False  # whether it is of a list whose caption tells the unit
    delimited: str = ""  # the mark that parts its cells: a semicolon or a comma
    squeezed: int = 0  # how many values single spaces part at its end

    @property
    def may_be_row(self) -> bool:
        """Whether something may part it into cells."""
        return any(gap in self.text for gap in MAY_PART)

    @property
    def cells(self) -> list[Cell]:
        if not self.may_be_row:
            return [Cell(self.words, self.start + indent(self.text))]
        cells, at = [], 0
        for gap in CELL_GAP.finditer(self.text):
            cells.append((at, gap.start()))
            at = gap.end()
        cells.append((at, len(self.text)))
        return [
            Cell(self.text[a:b].strip(), self.start + a + indent(self.text[a:b]))
            for a, b in cells
            if self.text[a:b].strip()
        ]

    @property
    def row(self) -> tuple[Cell, ...]:
        """The cells of a row of a table, each with its columns; empty ones are left out but hold their place."""
        if self.squeezed:
            return self._squeezed
        mark = self.delimited or ("|" if "|" in self.text else "\t" if "\t" in self.words else "")
        pair = pair_of(self.text) if not mark and "  " not in self.words else None
        if pair := pair or (plain_pair_of(self.text) if self.listed else None):
            spans = enumerate(pair)
            return tuple(Cell(self.text[a:b], self.start + a, place, place + 1) for place, (a, b) in spans)
        cells: list[Cell] = []
        for place, (start, end) in enumerate(_between(GAPS[mark], self.text)):
            words = self.text[start:end].strip()
            at = start + indent(self.text[start:end])
            if self.delimited and QUOTED.fullmatch(words):
                words, at = words[1:-1].strip(), at + 1 + indent(words[1:])
            if self.delimited and not place and (led := LED.fullmatch(words)):  # "Chad: 301.2; 121.5"
                cells.append(Cell(led[1], self.start + at, -1, 0))
                at, words = at + led.start(2), led[2]
            if not place and not mark and (glued := GLUED.fullmatch(words)):  # one space parts label and number
                cells.append(Cell(glued[1], self.start + at, at, at + len(glued[1])))
                at, words = at + glued.start(2), glued[2]
            if words and not LONE_MONEY.fullmatch(words):
                left, right = (place, place + 1) if mark else (at, at + len(words))
                cells.append(Cell(words, self.start + at, left, right))
        return tuple(cells)

    @property
    def _squeezed(self) -> tuple[Cell, ...]:
        """The cells of a row whose values single spaces part, its label before them."""
        spans = [found.span() for found in WORD.finditer(self.text)]
        label, values = spans[: -self.squeezed], spans[-self.squeezed :]
        whole = [(0, label[0][0], label[-1][1])] if label else []
        placed = whole + [(place, start, end) for place, (start, end) in enumerate(values, 1)]
        return tuple(Cell(self.text[a:b], self.start + a, place, place + 1) for place, a, b in placed)

    @property
    def is_dense_row(self) -> bool:
        """Whether it is a row whose cells narrow gaps part, most of them numbers."""
        if "  " not in self.words or not DIGIT.search(self.words):
            return False
        cells = self.row
        return len(cells) >= FEWEST and sum(NUMERIC_CELL.match(cell.text) is not None for cell in cells[1:]) >= 2


def _between(gap: re.Pattern[str], text: str) -> Iterator[tuple[int, int]]:
    """Give the stretches of a text that gaps part; what a pattern finds in quotation marks is none."""
    at = 0
    for found in (found for found in gap.finditer(text) if found[0][:1] != '"'):
        yield at, found.start()
        at = found.end()
    yield at, len(text)


def indent(text: str) -> int:
    return len(text) - len(text.lstrip())


def line_of(start: int, text: str) -> Line:
    """Make a line of what stands between two line ends."""
    if "|" in text and "**" in text:
        text = text.replace("**", "  ")  # "| **Total** | **61.2** |"
    words = text.strip()
    if not words:
        return Line(start, text, "blank")
    return Line(start, text, words=words, width=len(text.rstrip()), ended=ended(text))


def ended(text: str) -> bool:
    """Whether a line ends a sentence, footnote marks and closing quotation marks apart; "down 14.7" does not."""
    if not text.rstrip(CLOSERS).endswith(TERMINAL):
        return False
    return not text.rstrip()[-1:].isdecimal() or DECIMAL_END.search(text) is None
