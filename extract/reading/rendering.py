"""A parsed page, or a part of one -> its text: blocks apart by a blank line, bullets, tables as lines of cells.

>>> from lxml import html
>>> render(html.fromstring("<div><p>Up<br>again:</p><ul><li>cars<li>wheat</ul></div>"))
'Up\\nagain:\\n\\n• cars\\n\\n• wheat'
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from extract.reading.tables import MAX_COLUMNS, Cell, expand, one_line

if TYPE_CHECKING:
    from lxml.etree import _Element

MAX_CELL_LENGTH = 300
"""Characters that a cell of figures has at most; what is longer is a column of the page."""

SPANS = ("colspan", "rowspan")

BLOCK, ITEM, LINE, CELL = "\x1c", "\x1d", "\x1e", "\x1f"
"""Marks between the characters of a page while it is rendered: Unicode's separators, white space to `str.split`."""

PASSAGES = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "dt", "dd", "blockquote", "pre"})
"""Elements of running text."""

LARGE_BLOCKS = frozenset({"body", "main", "article", "section", "div", "center", "form", "header", "ul", "ol", "dl"})
BLOCKS = PASSAGES | LARGE_BLOCKS | {"figure", "table", "hr"}
MARKS = {("start", "li"): ITEM, ("end", "td"): CELL} | {("end", tag): LINE for tag in ("br", "tr", "caption")}
NO_TEXT = dict.fromkeys({*range(32), 0xFFFE, 0xFFFF} - set(map(ord, "\t\n\r")), " ")
"""Characters that XML does not allow, however they came into the page; those of the marks are among them."""

BULLET = re.compile(f"{ITEM}[\\s{ITEM}{BLOCK}]*")
BREAKS = re.compile(f"{LINE}[ \t\r\n]*{LINE}")
"""Two line breaks together, the paragraphs of old pages."""

COLUMN_GAP = re.compile(r"[ \t]{2,}|\t")


def without_controls(text: str) -> str:
    """Replace the characters that XML does not allow by spaces."""
    return text.translate(NO_TEXT)


def lay_out_tables(page: "_Element") -> None:
    """Write tables anew with every cell in its own place; tables that only lay the page out become plain blocks."""
    from lxml.etree import SubElement

    for table in [*page.iter("table")]:
        rows = _rows(table)
        if _is_layout(table, rows):
            for element in (table, *(part for row in rows for part in (row, *row))):
                element.tag = "div"
            continue
        grid = expand([_cell(cell) for cell in row.iterchildren("td", "th")] for row in rows)
        captions = [one_line("".join(_pieces(caption))) for caption in table.iterchildren("caption")]
        table.clear(keep_tail=True)
        for caption in captions:
            SubElement(table, "caption").text = caption
        for texts in filter(any, grid):
            row = SubElement(table, "tr")
            for text in texts:
                SubElement(row, "td").text = text


def _rows(table: "_Element") -> list["_Element"]:
    """Give the rows of a table, those of a table inside it left out."""
    sections = [table, *table.iterchildren("thead", "tbody", "tfoot")]
    return [row for section in sections for row in section.iterchildren("tr")]


def _is_layout(table: "_Element", rows: list["_Element"]) -> bool:
    """Tell a table of data from one that puts the parts of a page side by side."""
    if next(table.iterdescendants("table", "h1", "h2", "h3", "nav"), None) is not None:
        return True
    cells = [cell for row in rows for cell in row.iterchildren("td", "th")]
    longest = max((len(one_line(cell.text_content())) for cell in cells), default=0)
    widest = max(map(len, rows), default=0)
    return len(rows) < 2 or len(cells) <= len(rows) or longest > MAX_CELL_LENGTH or widest > MAX_COLUMNS


def _cell(element: "_Element") -> Cell:
    """Read a cell of a table and how far it spans."""
    columns, rows = (int(n) if n.isdecimal() and len(n) < 5 else 1 for n in map(element.get, SPANS, "11"))
    return Cell("".join(_pieces(element)), columns, rows, header=element.tag == "th")


def render(root: "_Element") -> str:
    """Write the blocks below an element, a blank line between them."""
    marked = BULLET.sub(f"{BLOCK}• ", BREAKS.sub(BLOCK, "".join(_pieces(root))))
    blocks = ("\n".join(filter(None, map(_line, block.split(LINE)))) for block in marked.split(BLOCK))
    return "\n\n".join(filter(None, blocks))


def _line(text: str) -> str:
    """Put one space between words and a TAB between cells."""
    return "\t".join(map(one_line, text.split(CELL))).rstrip("\t")


def _pieces(root: "_Element") -> Iterator[str]:
    """Walk through a tree, giving its characters and marks for what divides them."""
    from lxml.etree import iterwalk

    set_text = 0  # depth of elements whose line breaks and columns count
    for event, element in iterwalk(root, events=("start", "end")):
        set_text += (element.tag == "pre") * (1 if event == "start" else -1)
        yield MARKS.get((event, element.tag), BLOCK if element.tag in BLOCKS else "")
        characters = element.text if event == "start" else element.tail if element is not root else None
        if characters and set_text:
            characters = COLUMN_GAP.sub(CELL, characters).replace("\n", LINE)
        yield characters or ""
