"""The layout of a text: text in, segments out, every character of a segment traced to its place in the text.

A segment is a heading, a paragraph, a bullet, a table, a footnote, a rule between sections or page furniture. Its text
has its line breaks mended, its hyphens joined and its footnote marks taken out, so that the grammar reads plain prose.

>>> mended = segments("Sales of alu-\\nminium rose.")[0]
>>> mended.text, mended.origin(mended.text.index("rose"))
('Sales of aluminium rose.', 21)
"""

import re
from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass, field
from itertools import pairwise

from extract.footnotes import called_numbers, find_marks, note_number
from extract.values import immutable

PAGE_BREAK = "\f"
TERMINAL, CLOSERS = (".", "!", "?", "…", ":", ";"), "\"'”’»)]0123456789 \t\u00a0"
BULLET = re.compile(r"\s*(?:[•●▪◦‣·*–—-]|\(?[a-z]\)|\d{1,2}\)|\d{1,2}\.(?=\s+[A-Z]))\s+(?=\S)")
FURNITURE = re.compile(
    r"\s*(?:[-–—]\s*\d{1,4}\s*[-–—]|\d{1,4}|(?:page|p\.)\s*\d{1,4}(?:\s*(?:of|/)\s*\d{1,4})?|\d{1,4}\s*(?:of"
    r"|/)\s*\d{1,4})\s*$",
    re.IGNORECASE,
)
DASHES = "-–—"
RULE = re.compile(r"\s*[*_=~#–—-][\s*_=~#–—-]{2,}\s*$")
CELL_GAP = re.compile(r"\t+|\s*\|\s*| {3,}")
NUMERIC_CELL = re.compile(r"^[^A-Za-z]*\d[^A-Za-z]*(?:%|[a-z]{1,3})?$")
KEEP_HYPHEN_AFTER = re.compile(
    r"(?:\b(?:non|pre|mid|self|well|half|year|month|quarter|inter|anti|post|pro|euro|[a-z]*ty)|\d|-[a-z]+)$", re.I
)
PIECE = re.compile(r"\S+(?: \S+)*")  # words with single spaces between them
HYPHENATED = re.compile(r"[a-z]+-[a-z]")
OPEN_NUMBER, THOUSANDS = re.compile(r"\d,$"), re.compile(r"\d{3}(?!\d)")


@immutable
class Cell:
    """One cell of a table: its text and where it begins in the document."""

    text: str
    start: int


@immutable
class Segment:
    """A stretch of a text that is read as one; `origin` leads from its characters back to the text."""

    kind: str  # heading | paragraph | bullet | table | note | rule | furniture
    text: str
    offsets: tuple[int, ...] = ()  # where in `text` a run of unbroken characters begins …
    origins: tuple[int, ...] = ()  # … and where that run begins in the document
    marks: tuple[tuple[int, int], ...] = ()  # footnote marks: offset in `text` just after the marked word, number
    rows: tuple[tuple[Cell, ...], ...] = ()  # of a table
    number: int | None = None  # of a note

    def origin(self, offset: int) -> int:
        """Lead an offset of the mended text back to the document."""
        run = bisect_right(self.offsets, offset) - 1
        return self.origins[run] + offset - self.offsets[run]


@dataclass(slots=True)
class Line:
    """A line of the text as it stands."""

    start: int
    text: str
    kind: str = "body"  # body | blank | furniture | rule | note | bullet | table | break (a new page)
    number: int | None = None
    block: int = 0

    @property
    def cells(self) -> list[Cell]:
        if not ("   " in self.text or "\t" in self.text or "|" in self.text):
            return [Cell(self.text.strip(), self.start + _indent(self.text))]
        cells, at = [], 0
        for gap in CELL_GAP.finditer(self.text):
            cells.append((at, gap.start()))
            at = gap.end()
        cells.append((at, len(self.text)))
        return [
            Cell(self.text[a:b].strip(), self.start + a + _indent(self.text[a:b]))
            for a, b in cells
            if self.text[a:b].strip()
        ]


def _indent(text: str) -> int:
    return len(text) - len(text.lstrip())


def segments(text: str) -> list[Segment]:
    """Cut a text into its segments, in reading order; footnotes come where they stand."""
    lines = _classified(_lines(text))
    wrapped, width = _wrapping(lines)
    found = _assemble(lines, wrapped, width)
    return find_marks(found, [line.number for line in lines if line.kind == "note" and line.number])


def _lines(text: str) -> list[Line]:
    lines, start = [], 0
    for raw in re.split(r"(\r\n|[\n\r\f\v\x85\u2028\u2029])", text):
        if raw and raw[0] in "\r\n\f\v\x85\u2028\u2029":
            if raw == PAGE_BREAK:
                lines.append(Line(start, "", "break"))
        else:
            lines.append(Line(start, raw))
        start += len(raw)
    return lines


def _classified(lines: list[Line]) -> list[Line]:
    """Tell body from furniture, notes, bullets and tables."""
    repeated = _running_heads(lines)
    for line in lines:
        if line.kind == "break":
            continue
        if not line.text.strip():
            line.kind = "blank"
        elif RULE.match(line.text):
            line.kind = "rule"
        elif FURNITURE.match(line.text) or line.text.strip() in repeated:
            line.kind = "furniture"
    _mark_notes(lines)
    _mark_tables(lines)
    open_end = False
    for line in lines:
        if line.kind == "body" and BULLET.match(line.text) and not (open_end and line.text.lstrip()[0] in DASHES):
            line.kind = "bullet"
        if line.kind != "blank":
            open_end = line.kind == "body" and not _ended(line.text)
    return lines


def _running_heads(lines: list[Line]) -> set[str]:
    """Lines that open or close three pages or more."""
    if not any(line.kind == "break" for line in lines):
        return set()
    edges: Counter[str] = Counter()
    page: list[str] = []
    for line in [*lines, Line(0, "", "break")]:
        if line.kind == "break":
            edges.update({*page[:1], *page[-1:]})
            page = []
        elif line.text.strip():
            page.append(line.text.strip())
    return {text for text, count in edges.items() if count >= 3}


def _mark_notes(lines: list[Line]) -> None:
    """Footnotes: numbered in one ascending series, each up to a blank line, a new page or an indented line."""
    last, inside = 0, False
    body, called = [line.text for line in lines if line.kind == "body"], None
    for i, line in enumerate(lines):
        after_note = i > 0 and lines[i - 1].kind == "note"
        number = None
        if line.kind == "body" and line.text.lstrip(" [")[:1].isdigit():
            called = called_numbers("\n".join(body)) if called is None else called
            number = note_number([after.text for after in lines[i : i + 3]], last, called, after_note)
        if number:
            last, inside = number, True
            line.kind, line.number = "note", number
        elif inside and line.kind == "body":
            fresh = lines[i - 1].kind in ("blank", "break", "furniture")
            if fresh or line.text[:1].isspace():
                inside = False
            else:
                line.kind = "note"
        elif line.kind == "break":
            inside = False


def _mark_tables(lines: list[Line]) -> None:
    """Rows of cells: two neighbouring lines or more with two cells or more each, some of them numbers."""
    run: list[Line] = []
    for line in [*lines, Line(0, "", "break")]:
        if line.kind in ("body", "rule") and (
            len(line.cells) >= 2 or (run and line.kind == "rule" and "|" in line.text)
        ):
            run.append(line)
            continue
        if line.kind == "blank" and run:
            continue
        numeric = sum(any(NUMERIC_CELL.match(cell.text) for cell in row.cells) for row in run)
        if len(run) >= 2 and numeric >= 1:
            for row in run:
                row.kind = "table"
        run = []


def _wrapping(lines: list[Line]) -> tuple[bool, int]:
    """Whether the lines are broken at a margin, and at which width."""
    body = [line for line in lines if line.kind == "body"]
    if len(body) < 3:
        return False, 10_000
    lengths = sorted(len(line.text.rstrip()) for line in body)
    width = lengths[int(len(lengths) * 0.9)]
    open_ends = sum(not _ended(line.text) for line in body)
    return width <= 140 and open_ends >= 0.4 * len(body), width


@dataclass(slots=True)
class _Block:
    kind: str
    lines: list[Line] = field(default_factory=list)


def _assemble(lines: list[Line], wrapped: bool, width: int) -> list[Segment]:
    """Join the lines of each block; a sentence cut by a page end goes on after the notes."""
    found: list[Segment] = []
    blocks = _blocks(lines, wrapped, width)
    for block in blocks:
        if block.kind == "table":
            found.append(_table(block.lines))
        elif block.kind in ("rule", "furniture"):
            found.append(Segment(block.kind, "", (0,), (block.lines[0].start,)))
        else:
            found.append(_mend(block))
    return found


def _blocks(lines: list[Line], wrapped: bool, width: int) -> list[_Block]:
    blocks: list[_Block] = []
    prose: _Block | None = None  # the block that a further line of body may continue
    blanks, spaced = 0, _double_spaced(lines)
    for line in lines:
        if line.kind in ("blank", "break"):
            blanks += line.kind == "blank"
            continue
        gap, blanks = blanks, 0
        if (
            line.kind == "body"
            and prose
            and _continues(prose.lines[-1], line, gap if not spaced else gap // 2, wrapped, width)
        ):
            prose.lines.append(line)
            continue
        same = blocks and blocks[-1].kind == line.kind and line.kind in ("note", "table")
        if same and line.number is None:
            blocks[-1].lines.append(line)
            continue
        kind = "paragraph" if line.kind == "body" else line.kind
        blocks.append(_Block(kind, [line]))
        if line.kind in ("body", "bullet"):
            prose = blocks[-1]
        elif line.kind in ("rule", "table"):
            prose = None
    for block in blocks:
        if block.kind == "paragraph" and _is_heading(block):
            block.kind = "heading"
    return blocks


def _double_spaced(lines: list[Line]) -> bool:
    """Whether a blank line follows nearly every line, as in some extracted pages."""
    pairs = [(a.kind, b.kind) for a, b in pairwise(lines) if a.kind == "body"]
    open_ends = sum(1 for a in lines if a.kind == "body" and not _ended(a.text))
    return len(pairs) > 20 and sum(b == "blank" for _, b in pairs) > 0.8 * len(pairs) and open_ends > 0.5 * len(pairs)


def _continues(last: Line, line: Line, gap: int, wrapped: bool, width: int) -> bool:
    """Whether a line of body goes on with the sentence or paragraph of the last one."""
    head = line.text.strip()
    if last.text.rstrip().endswith("-") and head[:1].islower() and gap == 0:
        return True
    if head[:1].islower() and not _ended(last.text):
        return True
    if not wrapped:
        return False
    full = len(last.text.rstrip()) >= 0.75 * width
    ended = _ended(last.text)
    if gap:
        return not ended and full and gap == 1 and len(head) > 0.5 * width and last.kind != "bullet"
    return full or (not ended and len(last.text.rstrip()) >= 0.5 * width)


def _ended(text: str) -> bool:
    """Whether a line ends a sentence, footnote marks and closing quotation marks apart."""
    return text.rstrip(CLOSERS).endswith(TERMINAL)


def _is_heading(block: _Block) -> bool:
    text = " ".join(line.text.strip() for line in block.lines)
    if text.startswith("#"):
        return True
    if len(block.lines) > 2 or len(text) > 160 or (_ended(text) and not text.endswith("?")):
        return False
    return text[:1].isupper() or text[:1].isdigit() or text[:1] in "$€£¥“\"«'"


def _table(lines: list[Line]) -> Segment:
    rows = tuple(tuple(line.cells) for line in lines if not RULE.match(line.text.replace("|", "-")))
    text = "\n".join("\t".join(cell.text for cell in row) for row in rows)
    return Segment("table", text, (0,), (lines[0].start,), rows=rows)


def _mend(block: _Block) -> Segment:
    """Join the lines of a block with single spaces, and words that a line end cut."""
    parts: list[str] = []
    last_line = 0
    offsets, origins, length = [], [], 0
    for position, line in enumerate(block.lines):
        first = BULLET.match(line.text).end() if block.kind == "bullet" and position == 0 else 0
        for piece in PIECE.finditer(line.text, first):
            text = piece.group()
            if parts:
                glue = " " if last_line == position else _glue(parts[-1][-24:], text)
                if glue is None:
                    parts[-1] = parts[-1][:-1]
                    length -= 1
                elif glue:
                    parts.append(glue)
                    length += 1
            origin = line.start + piece.start()
            if not offsets or origin - length != origins[-1] - offsets[-1]:
                offsets.append(length)
                origins.append(origin)
            last_line = position
            parts.append(text)
            length += len(text)
    return Segment(block.kind, "".join(parts), tuple(offsets), tuple(origins), number=block.lines[0].number)


def _glue(last: str, following: str) -> str | None:
    """What stands between two lines: a space, nothing, or nothing in the place of a hyphen (None)."""
    if last.endswith("\u00ad"):
        return None
    if last.endswith("-") and last[-2:-1].isalnum():
        kept = last.lower().endswith("re-") and following.startswith(("export", "import"))
        kept = kept or not following[:1].islower() or KEEP_HYPHEN_AFTER.search(last[:-1]) or HYPHENATED.match(following)
        return "" if kept else None
    return "" if OPEN_NUMBER.search(last) and THOUSANDS.match(following) else " "
