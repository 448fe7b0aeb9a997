"""The lines of a text: text in, its lines out, each told apart as body, bullet, table, footnote, rule or furniture.

>>> [line.kind for line in lines_of("Exports in May\\n---\\nSales rose.\\n\\n- 14 -")]
['body', 'rule', 'body', 'blank', 'furniture']
"""

import re
from collections import Counter
from itertools import pairwise

from extract.layout.around import mark_around
from extract.layout.footnotes import called_numbers, note_number
from extract.layout.line import DIGIT, FEWEST, QUOTED, TERMINAL, Line, indent, line_of
from extract.layout.listed import (
    GLYPHS,
    ITEM_MARKS,
    NUMERIC_CELL,
    TELLS_UNIT,
    is_delimited,
    pair_of,
    plain_pair_of,
    tells_unit,
)
from extract.layout.squeezed import columns_in

LINE_END = re.compile(r"([\n\r\f\v\x85\u2028\u2029](?:(?<=\r)\n)?)")
PAGE_BREAK = "\f"
BULLET = re.compile(
    rf"\s*(?:[{GLYPHS}](?=\s|[^\W\d])\s*|(?:[*–—-]|\(?[a-z]\)|\d{{1,2}}\)|\d{{1,2}}\.(?=\s+(?:[A-Z]|[a-z][^().;]{{2,60}}\([^()]*\d[^()]*\))))\s+)(?=\S)"
)
FURNITURE = re.compile(
    r"\s*(?:[-–—]\s*\d{1,4}\s*[-–—]|\d{1,4}|(?:page|p\.)\s*\d{1,4}(?:\s*(?:of|/)\s*\d{1,4})?|\d{1,4}\s*(?:of"
    r"|/)\s*\d{1,4})\s*$",
    re.IGNORECASE,
)
PARTING = re.compile(r",(?=\S)(?<!\s,)(?!(?<=\d,)\d)")
"""A comma that parts two cells: no space follows it, nor do digits stand on both sides."""
OTHER_PARTS = ("|", "\t", ";", "  ")
"""What parts cells where commas do not."""
DASHES = "-–—"
RULED = "*_=~#–—-"
RULE = re.compile(r"\s*[*_=~#–—-][\s*_=~#–—-]{2,}\s*$")
BOX = re.compile(r"\s*\+[-=+]{3,}\+\s*$")
"""A rule of a table that is drawn as a box."""
YEAR = re.compile(r"(?:19|20)\d\d")
FAR = 12
"""Characters before a line that stands over the columns of a table, not over its labels."""
MAY_STAND_OVER = (" ", "\t", "(")
PARAGRAPH = 240
"""How long a line is at least that is a paragraph, be there gaps in it."""
LABEL = 40
"""Characters that the label of a row has at most."""
HEAD = 32
"""Characters that the head of a column has at most where a narrow gap parts it from the next."""
SHORTENED = re.compile(r"(?<![^\W\d_])[A-Za-z]{2,4}\.$")
"""How a head ends that is cut short: "Exp.", "Quantity, % chg."."""
OMITTED = re.compile(r"[\[(]?(?:\.{2,}|\u2026)[\])]?")
"""What stands for rows that are left out."""
PAGE = re.compile(r"\.{4,}\s*(\d{1,3})\s*$")
"""Behind leading dots, the page of a table of contents."""
TITLE = 60
"""Characters that a line of a title has at most."""


def lines_of(text: str) -> list[Line]:
    """Cut a text into its lines, and tell body from furniture, notes, bullets and tables."""
    lines = _lines(text)
    repeated = _running_heads(lines)
    for line in lines:
        if line.kind != "body":
            continue
        first = line.words[0]
        if (first in RULED and RULE.match(line.text)) or (first == "+" and BOX.match(line.text)):
            line.kind = "rule"
        elif line.words in repeated or ((first in "-–—pP" or first.isdigit()) and FURNITURE.match(line.text)):
            line.kind = "furniture"
    mark_around(lines)
    _mark_delimited(lines)
    _mark_comma_parted(lines)
    _mark_squeezed(lines)
    _mark_tables(lines)
    _mark_lists(lines)
    _mark_notes(lines)
    _mark_titles(lines)
    open_end = False
    for line in lines:
        if line.kind == "body" and _is_bullet(line) and not (open_end and line.words[0] in DASHES):
            line.kind = "bullet"
        if line.kind != "blank":
            open_end = line.kind == "body" and not line.ended
    return lines


def _lines(text: str) -> list[Line]:
    lines, start = [], 0
    *parted, last = LINE_END.split(text)
    for printed, end in zip(parted[::2], parted[1::2], strict=True):
        lines.append(line_of(start, printed))
        start += len(printed) + len(end)
        if end == PAGE_BREAK:
            lines.append(Line(start - 1, "", "break"))
    return [*lines, line_of(start, last)]


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
        elif line.words:
            page.append(line.words)
    return {text for text, count in edges.items() if count >= 3}


def _mark_notes(lines: list[Line]) -> None:
    """Footnotes: numbered in one ascending series, each up to a blank line, a new page or an indented line."""
    last, inside = 0, False
    body, called = [line.text for line in lines if line.kind == "body"], None
    for i, line in enumerate(lines):
        after_note = i > 0 and lines[i - 1].kind == "note"
        number = None
        if line.kind == "body" and line.text.lstrip(" [")[:1].isdigit():
            if called is None:
                called = called_numbers("\n".join(body), "\n".join(row.text for row in lines if row.kind == "table"))
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


def _mark_titles(lines: list[Line]) -> None:
    """Titles of chapters: a name with a colon, then what is told of it, in lines that blank ones set apart.

    "Peru - Chile:", a blank line, "the road of trade", a blank line, and prose.
    """
    printed = [line for line in lines if line.kind not in ("break", "furniture")]
    for at, line in enumerate(printed):
        if line.kind != "body" or line.words[-1] != ":" or line.width > TITLE or not line.words[0].isupper():
            continue
        stop = at + 2
        while stop < min(at + 8, len(printed) - 2) and _is_subtitle(*printed[stop - 1 : stop + 2]):
            stop += 2
        is_over_prose = stop > at + 2 and stop < len(printed) and printed[stop].kind == "body"
        if is_over_prose and printed[stop].words[0].isupper() and not _is_going_on(printed[at - 1 : at], line):
            for part in printed[at:stop:2]:
                part.kind = "title"


def _is_subtitle(before: Line, line: Line, after: Line) -> bool:
    """Whether a short line that ends no sentence and states no number stands between blank ones."""
    set_apart = before.kind == after.kind == "blank"
    plain = not line.ended and DIGIT.search(line.words) is None and BULLET.match(line.text) is None
    return set_apart and plain and line.kind == "body" and line.width <= TITLE


def _is_going_on(before: list[Line], line: Line) -> bool:
    """Whether a line goes on with the sentence of the one before."""
    return any(last.kind == "body" and not last.ended for last in before) and not line.text[:1].isspace()


def _mark_tables(lines: list[Line]) -> None:
    """Rows of cells: two neighbouring lines or more with two cells or more each, some of them numbers."""
    run: list[Line] = []
    over: list[Line] = []  # the lines right above that stand over its columns
    last = Line(0, "", "break")
    printed = _printed_behind(lines)
    for at, (line, following) in enumerate(pairwise([*lines, last, last])):
        last, before = line, last
        if line.kind == "blank" and not run and before.kind not in ("blank", "rule"):
            continue  # heads may stand apart from what is under them
        if line.kind == "rule" and (not run or before.kind != "blank" or _is_row(following)):
            (run or over).append(line)
            continue
        if _is_row(line) or (run and (_is_label(line, following) or _goes_on(run, line))):
            run += [line] if run else [*over, line]
            over = []
            continue
        if run and line.kind == "body" and line.words[0] == "(" and line.words[-1] == ")":
            run.append(line)  # what is said of the table under it
            continue
        stands_over = line.text.startswith(MAY_STAND_OVER) and _stands_over(line)
        under_heads = any(each.kind == "body" for each in over)
        heads = stands_over or _heads_columns(line, printed[at]) or (under_heads and _heads_rows(line))
        over = [*over, line] if heads else []
        if not run or line.kind == "blank":
            continue
        numeric = sum(any(NUMERIC_CELL.match(cell.text) for cell in row.cells) for row in run)
        if sum(row.kind != "rule" for row in run) >= 2 and numeric >= 1 and not _is_of_contents(run):
            for row in run:
                row.kind = "table"
        run = []


def _printed_behind(lines: list[Line]) -> list[Line]:
    """Give what is printed behind each line, rules and a blank line apart."""
    found = [Line(0, "", "break")]
    for line, before in zip(reversed(lines), [*reversed(lines[:-1]), Line(0, "", "break")], strict=True):
        is_gap = line.kind == "rule" or (line.kind == "blank" and before.kind != "blank")
        found.append(found[-1] if is_gap else line)
    return [*reversed(found[:-1]), found[0]]


def _mark_delimited(lines: list[Line]) -> None:
    """Rows whose cells semicolons part: a line that heads them, and others with no more of them and with numbers."""
    run: list[Line] = []
    most = 0
    for line in [*lines, Line(0, "", "break")]:
        marks = line.words.rstrip("; ").count(";") if line.kind == "body" else 0
        most = most if run else marks
        if marks and (not run or (marks <= most and is_delimited(line.words))):
            run.append(line)
            continue
        for row in run if len(run) > 1 else ():
            row.kind, row.delimited = "table", ";"
        run = [line] if marks else []


def _mark_comma_parted(lines: list[Line]) -> None:
    """Rows whose cells commas part, as in a file of values: "Chad,12.5,\"1,204\"" under heads in as many cells."""
    counts = [_cells_by_commas(line) for line in lines]
    at = 0
    while at < len(lines):
        stop = at + 1
        while counts[at] and stop < len(lines) and counts[stop] == counts[at]:
            stop += 1
        if stop - at > 1 and any(DIGIT.search(line.words) for line in lines[at + 1 : stop]):
            for row in lines[at:stop]:
                row.kind, row.delimited = "table", ","
        at = stop


def _cells_by_commas(line: Line) -> int:
    """Count the cells of a line that commas part, none of them followed by a space; 0 for other lines."""
    if line.kind != "body" or not PARTING.search(line.words):
        return 0
    words = QUOTED.sub("", line.words) if '"' in line.words else line.words
    return 0 if ", " in words or any(mark in words for mark in OTHER_PARTS) else words.count(",") + 1


def _mark_squeezed(lines: list[Line]) -> None:
    """Rows whose cells single spaces part, under their heads."""
    columns = columns_in([line.words if line.kind == "body" and "  " not in line.words else "" for line in lines])
    for line, width in zip(lines, columns, strict=True):
        if width:
            line.kind, line.squeezed = "table", width


def _goes_on(run: list[Line], line: Line) -> bool:
    """Whether a line tells that rows are left out, or has as many cells as the row above, parted by narrow gaps."""
    if line.kind != "body" or OMITTED.fullmatch(line.words):
        return line.kind == "body"
    if "  " not in line.words:
        return False
    cells = line.row
    return len(cells) > 1 and len(cells) == len(run[-1].row) and NUMERIC_CELL.match(cells[-1].text) is not None


def _is_of_contents(run: list[Line]) -> bool:
    """Whether dots lead to the pages that headings stand on, and not to figures: "Prices ........ 15"."""
    pages = [PAGE.search(line.text) for line in run]
    numbers = [int(page[1]) for page in pages if page]
    dotted = sum("...." in line.text for line in run)
    return len(numbers) >= max(2, dotted - 1) and numbers == sorted(numbers)


def _mark_lists(lines: list[Line]) -> None:
    """Lists of figures: two lines or more, each a label and its figure; three where a caption tells what it is in."""
    run: list[Line] = []
    plain: list[Line] = []
    last = caption = ""
    above = Line(0, "", "break")
    for line in [*lines, Line(0, "", "break")]:
        is_pair = line.kind == "body" and pair_of(line.text) is not None
        if line.kind == "body" and (is_pair or plain_pair_of(line.text)):
            caption = caption if plain else last
            plain.append(line)
        else:
            if len(plain) >= FEWEST and (TELLS_UNIT.search(caption) or all(tells_unit(row.text) for row in plain)):
                for row in plain:
                    row.kind, row.listed = "table", True
            plain = []
            last = line.words or last
        if is_pair:
            run.append(line)
            continue
        if len(run) > 1 and not _is_among_bullets(run, above, line):
            for row in run:
                row.kind = "table"
        run, above = [], line


def _is_among_bullets(run: list[Line], above: Line, below: Line) -> bool:
    """Whether lines of a label and its figure stand in a list with others that tell more: they are read as prose."""
    mark = run[0].words[0]
    numbered = mark.isdigit()
    beside = [line for line in (above, below) if line.words[:1] == mark or (numbered and line.words[:1].isdigit())]
    return any(mark in ITEM_MARKS or (_is_bullet(run[0]) and _is_bullet(line)) for line in beside)


def _is_bullet(line: Line) -> bool:
    """Whether a line begins with a mark, number or letter of an item; a letter has a bracket behind it."""
    may_be = not line.words[0].isalpha() or line.words[1:2] == ")"
    return may_be and BULLET.match(line.text) is not None


def _is_row(line: Line) -> bool:
    if line.kind not in ("body", "rule"):
        return False
    return ((line.may_be_row and len(line.cells) >= 2) or line.is_dense_row) and not _is_prose(line)


def _is_prose(line: Line) -> bool:
    """Whether a line is a paragraph with wide gaps before its brackets: "imports rose for Fiji    (+5%) and fell"."""
    long = len(line.words) > PARAGRAPH and "|" not in line.text and "\t" not in line.words
    return long and any(len(cell.text) > PARAGRAPH // 2 for cell in line.cells)


def _stands_over(line: Line) -> bool:
    """Whether a line stands over the columns of the rows below it, far from the margin or in brackets: the unit."""
    bracketed = line.words[:1] == "(" and line.words[-1:] == ")" and len(line.words) <= TITLE
    far = len(line.words) <= TITLE and not line.ended and indent(line.text) >= FAR
    return line.kind == "body" and (far or bracketed)


def _heads_columns(line: Line, following: Line) -> bool:
    """Whether narrow gaps part the heads of columns in a line: at least as many cells stand in the next one."""
    if line.kind != "body" or "  " not in line.words or "  " not in following.words:
        return False
    cells, under = line.row, following.row
    if not 1 < len(cells) <= len(under) or any(len(cell.text) > HEAD for cell in cells):
        return False
    ended = [cell.text for cell in cells if cell.text[-1] in TERMINAL]
    return not ended or (all(map(SHORTENED.search, ended)) and NUMERIC_CELL.match(under[-1].text) is not None)


def _heads_rows(line: Line) -> bool:
    """Whether a line may be the head of some rows: a few words without a number."""
    return line.kind == "body" and len(line.words) <= LABEL and not line.ended and DIGIT.search(line.words) is None


def _is_label(line: Line, following: Line) -> bool:
    """Whether a line between rows is the head of some of them, or the first half of a label."""
    is_year = line.kind == "furniture" and YEAR.fullmatch(line.words) is not None
    is_body = line.kind == "body" and (not line.ended or line.words[-1] == ":")
    is_short = (is_body or is_year) and len(line.words) <= LABEL
    if is_short and indent(line.text) >= FAR and (_is_row(following) or following.kind in ("body", "furniture")):
        return True  # what is told of the columns: "(in million US$)"
    return is_short and _is_row(following) and any(NUMERIC_CELL.match(cell.text) for cell in following.cells[1:])


def wrapping(lines: list[Line]) -> tuple[bool, int]:
    """Whether the lines are broken at a margin, and at which width."""
    body = [line for line in lines if line.kind == "body"]
    if len(body) < 3:
        return False, 10_000
    lengths = sorted(line.width for line in body)
    width = lengths[int(len(lengths) * 0.9)]
    open_ends = sum(not line.ended for line in body)
    return width <= 140 and open_ends >= 0.4 * len(body), width
