"""The layout of a text: text in, segments out, every character of a segment traced to its place in the text.

A segment is a heading, a paragraph, a bullet, a table, a footnote, a rule between sections or page furniture. Its text
has its line breaks mended, its hyphens joined and its footnote marks taken out, so that the grammar reads plain prose.

>>> mended = segments("Sales of alu-\\nminium rose.")[0]
>>> mended.text, mended.origin(mended.text.index("rose"))
('Sales of aluminium rose.', 21)
"""

import re
from dataclasses import dataclass, field
from itertools import pairwise

from extract.layout.footnotes import find_marks
from extract.layout.line import Line, ended
from extract.layout.lines import BULLET, RULE, lines_of, wrapping
from extract.layout.pieces import part_nothing, pieces
from extract.layout.segment import Segment
from extract.words.phrases import certain

KEEP_HYPHEN_AFTER = re.compile(
    r"(?:\b(?:non|pre|mid|self|well|half|year|month|quarter|inter|anti|post|pro|euro|[a-z]*ty)|\d|(?-i:-[a-z]+))$", re.I
)
LEFT_OPEN = re.compile(
    r"\b(?:of|to|in|by|from|at|on|for|with|than|and|or|the|an?|was|were|is|are|about|over|nearly"
    r"|(?:S?Fr|Rs|Lit|Ptas|Fmk|Esc)\.)$"
)
"""The last word of a line whose sentence goes on, whatever the next begins with: of money, its number comes."""
LAST_WORD = 8
"""Characters at the end of a line in which that word stands."""
OPEN_ENDS = "\u00ad-,"
"""A line that ends otherwise is joined to the next by a space."""
ACUTE = "\u00b4"
"""An accent that some print for an apostrophe: "Chile\u00b4s exports"."""
HYPHENATED = re.compile(r"[a-z]+-[a-z]")
NUMBERED, SHORT = re.compile(r"(?:\d{1,2}(?:\.\d{1,2})?|[IVX]{1,4}|[A-Z])[.)]\s+[A-Z]"), 90
"""How the numbered heading of a section begins, and how long it may be."""
LABEL = 40
"""How long a line between bullets may be that names what the next ones tell of."""
SECTION = re.compile(r"\s*(\d{1,2})\s+(?=[A-Z])")
"""The number of a section before its heading."""
LABELLED = re.compile(r"(?:[A-Z]|(?:19|20)\d\d\b)[^:.!?;]{0,48}:\s+\S")
"""How a line begins that a label sets apart from the one above: "Main exports (2004): copper, …", "1998: 4.1"."""
DRAWN = str.maketrans("|:+", "---")
"""What parts the columns in a line that is drawn across a table."""
OPEN_NUMBER, THOUSANDS = re.compile(r"\d,$"), re.compile(r"\d{3}(?!\d)")


def segments(text: str) -> list[Segment]:
    """Cut a text into its segments, in reading order; footnotes come where they stand."""
    lines = lines_of(text)
    wrapped, width = wrapping(lines)
    found = _assemble(lines, wrapped, width)
    return find_marks(found, [line.number for line in lines if line.kind == "note" and line.number])


@dataclass(slots=True)
class _Block:
    kind: str
    lines: list[Line] = field(default_factory=list)
    cut: int = 0  # up to where its first line holds the number of a section


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
    for line, following in zip(lines, [*lines[1:], None], strict=True):
        if line.kind in ("blank", "break"):
            blanks += line.kind == "blank"
            continue
        gap, blanks = blanks, 0
        leads = prose and (_leads_on(prose, line, following) or _is_labelled(prose, line, following))
        if line.kind == "body" and prose and not leads:
            gap = gap // 2 if spaced else gap
            if _continues(prose.lines[-1], line, gap, wrapped, width):
                prose.lines.append(line)
                continue
        same = blocks and blocks[-1].kind == line.kind and line.kind in ("note", "table", "title")
        if same and line.number is None:
            blocks[-1].lines.append(line)
            continue
        kind = "paragraph" if line.kind == "body" else line.kind
        blocks.append(_Block(kind, [line]))
        if line.kind in ("body", "bullet"):
            prose = blocks[-1]
        elif line.kind in ("rule", "table", "title"):
            prose = None
    for last, block, behind in zip([None, *blocks], blocks, [*blocks[1:], None], strict=False):
        numbered = block.kind == "bullet" and behind and _is_numbered_heading(last, block, behind)
        if block.kind == "title" or numbered or (block.kind == "paragraph" and _is_heading(block)):
            block.kind = "heading"
    _number_sections(blocks)
    return blocks


def _number_sections(blocks: list[_Block]) -> None:
    """Cut the numbers of sections off their headings, where two or more are counted from one: "1 Markets"."""
    counted = ((block, SECTION.match(block.lines[0].text)) for block in blocks if block.kind == "heading")
    numbered = [(block, found) for block, found in counted if found and len(block.lines[0].words) <= SHORT]
    if len(numbered) > 1 and [int(found[1]) for _, found in numbered] == [*range(1, len(numbered) + 1)]:
        for block, found in numbered:
            block.cut = found.end()


def _double_spaced(lines: list[Line]) -> bool:
    """Whether a blank line follows nearly every line, as in some extracted pages."""
    following = [b.kind for a, b in pairwise(lines) if a.kind == "body"]
    open_ends = sum(not line.ended for line in lines if line.kind == "body")
    most = len(following)
    return most > 20 and following.count("blank") > 0.8 * most and open_ends > 0.5 * most


def _leads_on(block: _Block, line: Line, following: Line | None) -> bool:
    """Whether a line right behind a finished bullet leads to further ones: "In the year to July:", "Imports"."""
    if block.kind != "bullet" or not block.lines[-1].ended:
        return False
    is_label = not line.ended and line.width <= LABEL and line.words[0].isupper()
    return line.words[-1] == ":" or (is_label and following is not None and following.kind == "bullet")


def _is_labelled(block: _Block, line: Line, following: Line | None) -> bool:
    """Whether a line is one of those that begin with a label each: "Exports: …", "Main partners: …"."""
    if not LABELLED.match(line.words):
        return False
    others = (block.lines[0].words, following.words if following else "")
    return any(LABELLED.match(words) for words in others)


def _continues(last: Line, line: Line, gap: int, wrapped: bool, width: int) -> bool:
    """Whether a line of body goes on with the sentence or paragraph of the last one."""
    small = line.words[:1].islower()
    if small and (not last.ended or (gap == 0 and last.words.endswith("-"))):
        return True
    left_open = LEFT_OPEN.search(last.words, max(0, len(last.words) - LAST_WORD)) is not None
    if gap == 0 and left_open:
        return True
    if not wrapped:
        return False
    full = last.width >= 0.75 * width
    if gap:
        goes_on = left_open or last.words[-1] in "-," or not line.words[:1].isupper()
        return goes_on and full and gap == 1 and len(line.words) > 0.5 * width and last.kind != "bullet"
    return full or (not last.ended and last.width >= 0.5 * width)


def _is_heading(block: _Block) -> bool:
    if len(block.lines) > 2 and not block.lines[0].words.startswith("#"):
        return False
    text = " ".join(line.words for line in block.lines)
    if text.startswith("#"):
        return True
    if len(block.lines) > 2 or len(text) > 160 or (ended(text) and not text.endswith("?")):
        return False
    return text[:1].isupper() or text[:1].isdigit() or text[:1] in "$€£¥“\"«'"


def _is_numbered_heading(before: _Block | None, block: _Block, following: _Block) -> bool:
    """Whether a short numbered line stands over prose or a table, and ends no list: "3. Trade with Fiji"."""
    text = block.lines[0].words
    ends_list = before is not None and before.kind == "bullet"
    alone = len(block.lines) == 1 and following.kind in ("paragraph", "table") and not ends_list
    return alone and len(text) <= SHORT and NUMBERED.match(text) is not None and not ended(text)


def _table(lines: list[Line]) -> Segment:
    rows = tuple(line.row for line in lines if not RULE.match(line.text.translate(DRAWN)))
    text = "\n".join("\t".join(cell.text for cell in row) for row in rows)
    return Segment("table", text, (0,), (lines[0].start,), rows=rows)


def _mend(block: _Block) -> Segment:
    """Join the lines of a block with single spaces, and words that a line end cut."""
    parts: list[str] = []
    last_line = behind = 0
    offsets, origins, length = list[int](), list[int](), 0
    for position, line in enumerate(block.lines):
        first = certain(BULLET.match(line.text)).end() if block.kind == "bullet" and position == 0 else 0
        first = first if position else max(first, block.cut)
        for start, text in pieces(line, first):
            if parts:
                open_end = last_line != position and parts[-1][-1] in OPEN_ENDS
                unparted = last_line == position and part_nothing(line.text[behind:start])
                glue = _glue(parts[-1][-24:], text) if open_end else "" if unparted else " "
                if glue is None:
                    parts[-1] = parts[-1][:-1]
                    length -= 1
                elif glue:
                    parts.append(glue)
                    length += 1
            origin = line.start + start
            if not offsets or origin - length != origins[-1] - offsets[-1]:
                offsets.append(length)
                origins.append(origin)
            last_line, behind = position, start + len(text)
            parts.append(text.replace(ACUTE, "\u2019") if ACUTE in text else text)
            length += len(text)
    return Segment(block.kind, "".join(parts), tuple(offsets), tuple(origins), number=block.lines[0].number)


def _glue(last: str, following: str) -> str | None:
    """What stands between two lines: a space, nothing, or nothing in the place of a hyphen (None)."""
    if last.endswith("\u00ad"):
        return None
    if last.endswith("-") and last[-2:-1].isalnum():
        again = last.lower().endswith("re-") and following.startswith(("export", "import"))
        kept = (
            again or not following[:1].islower() or KEEP_HYPHEN_AFTER.search(last[:-1]) or HYPHENATED.match(following)
        )
        return "" if kept else None
    return "" if OPEN_NUMBER.search(last) and THOUSANDS.match(following) else " "
