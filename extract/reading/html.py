"""An HTML file -> the main part of its text without menus, with the title, day, publisher and address it declares.

Headings, paragraphs and list items stand apart by a blank line, list items begin with a bullet, tables are lines of
cells (`extract.reading.tables`). Trafilatura tells where the main part is, but drops or joins some of its lists and
tables: what is rendered is the page's own element around it, else the whole body.

>>> content = read_html(b"<html><title>Trade</title><body><h1>Trade</h1><p>Up<br>again.</p></body></html>", "a.html")
>>> content.text
'Trade\\n\\nUp\\nagain.'
"""

import logging
import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from collections import Counter
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from extract.errors import UnreadableText
from extract.reading.content import Content
from extract.reading.encodings import decode_text
from extract.reading.tables import MAX_COLUMNS, Cell, expand, one_line

if TYPE_CHECKING:
    from lxml.etree import _Element

MAX_MAIN_PART_BYTES = 2_000_000
"""A page without pictures is smaller; the search for the main part of a larger one takes too long."""

SHINGLE_WORDS = 3
MAIN_SHARE = 0.9
"""An element is the main part when it holds as much of the article; a caption or a teaser may stand outside."""

LINK_SHARE = 0.8
""""Read also" and the like: as much of a block is text of links."""

MAX_CELL_LENGTH = 300
"""Characters that a cell of figures has at most; what is longer is a column of the page."""

CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([A-Za-z0-9_:.-]{1,40})""", re.IGNORECASE)
TRUSTED_CHARSET = re.compile(
    r"windows-125[0-8]|iso-8859-(?:[1-9]|1[013-6])|koi8-[ru]|gbk|gb2312|gb18030|big5|shift_jis|euc-(?:jp|kr)"
)
"""Encodings that a page is believed to be in when it says so; `charset=utf-8` on other bytes is a slip."""

HIDDEN = ("head", "script", "style", "noscript", "template", "iframe", "svg")
CLUTTER = ("nav", "footer", "aside", "button", "select")
SPANS = ("colspan", "rowspan")

BLOCK, ITEM, LINE, CELL = "\x1c", "\x1d", "\x1e", "\x1f"
"""Marks between the characters of a page while it is rendered: Unicode's separators, white space to `str.split`."""

TABLE_PARTS = ("table", "tbody", "tr")
PARTS = ("body", "main", "article", "section", "div", "center", "form", "td", *TABLE_PARTS)
"""Elements that an article may be; a list or a table in one is never the whole of it, unless it lays the page out."""

PASSAGES = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "dt", "dd", "blockquote", "pre"})
LARGE_BLOCKS = frozenset({"body", "main", "article", "section", "div", "center", "form", "header", "ul", "ol", "dl"})
WHOLES = frozenset({"ul", "ol", "dl", "table", *PASSAGES})
"""Elements that are read in whole or not at all."""

BLOCKS = PASSAGES | LARGE_BLOCKS | {"figure", "table", "hr"}
MARKS = {("start", "li"): ITEM, ("end", "td"): CELL} | {("end", tag): LINE for tag in ("br", "tr", "caption")}
NO_TEXT = dict.fromkeys({*range(32), 0xFFFE, 0xFFFF} - set(map(ord, "\t\n\r")), " ")
"""Characters that XML does not allow, however they came into the page; those of the marks are among them."""

BULLET = re.compile(f"{ITEM}[\\s{ITEM}{BLOCK}]*")
BREAKS = re.compile(f"{LINE}[ \t\r\n]*{LINE}")
"""Two line breaks together, the paragraphs of old pages."""

COLUMN_GAP = re.compile(r"[ \t]{2,}|\t")

logging.getLogger("trafilatura").addHandler(logging.NullHandler())  # it complains on the terminal of pages without text


def read_html(data: bytes, path: str) -> Content:
    """Read the text of a page; raise UnreadableText where it holds none."""
    page, encoding = _parse(data, path)
    searched = len(data) <= MAX_MAIN_PART_BYTES
    title, publisher, published, url = _metadata(page) if searched else (None, None, None, None)
    heading = next((one_line(h1.text_content()) for h1 in page.iter("h1")), "")
    _lay_out_tables(page)
    weights = _weights(page) if searched else Counter()
    part = _main_part(page, weights)
    _drop_clutter(part, weights)
    text = _render(part)
    if not text:
        raise UnreadableText(path, "there is no text in it", "remove it, or save the page as a reader sees it")
    if heading and heading not in one_line(text):
        text = f"{heading}\n\n{text}"
    return Content(text, encoding, title=title, publisher=publisher, published=published, url=url)


def _parse(data: bytes, path: str) -> tuple["_Element", str]:
    """Parse a page, and name its encoding; raise UnreadableText where it holds nothing or is nested without end."""
    from lxml import etree, html  # loads slowly, and few corpora need it

    markup, encoding = _decode(data, path)
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True)
    try:
        page = html.document_fromstring(markup.encode("utf-8", "replace"), parser=parser)
    except (ValueError, AssertionError, etree.ParserError) as error:
        raise UnreadableText(path, "there is no text in it", "remove it, or save the page again") from error
    if any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log):
        raise UnreadableText(path, "its elements are nested too deeply", "save its text as .txt")
    for element in page.iter():
        element.text = element.text and element.text.translate(NO_TEXT)
        element.tail = element.tail and element.tail.translate(NO_TEXT)
    return page, encoding


def _decode(data: bytes, path: str) -> tuple[str, str]:
    """Decode a page by its byte order mark, else as UTF-8 where it is, else by what it says, else by its bytes."""
    declared = CHARSET.search(data[:4096])
    name = declared.group(1).decode("ascii").lower() if declared else ""
    if TRUSTED_CHARSET.fullmatch(name) and not data.startswith((BOM_UTF8, BOM_UTF16_LE, BOM_UTF16_BE)):
        try:
            data.decode("utf-8")
        except UnicodeDecodeError:
            name = "windows-1252" if name == "iso-8859-1" else name  # as browsers read it
            return data.decode(name, errors="replace"), name
    text, encoding = decode_text(data, path)
    return text.lstrip("\ufeff"), encoding


def _metadata(page: "_Element") -> tuple[str | None, str | None, date | None, str | None]:
    """Give the title, publisher, day and address that a page declares; dates in its prose are no declaration."""
    from trafilatura.metadata import extract_metadata

    about = extract_metadata(page, date_config={"extensive_search": False, "original_date": True}, extensive=False)
    published = date.fromisoformat(about.date) if about.date else None
    return about.title or None, about.sitename or None, published, about.url or None


def _main_part(page: "_Element", weights: "Counter[_Element]") -> "_Element":
    """Find the smallest element that holds the article; the whole page where none is known."""
    part, inner = None, page
    while inner is not None:
        part = inner
        inner = next(
            (child for child in part.iterchildren(*PARTS) if weights[child] > weights[page] * MAIN_SHARE), None
        )
    while part.tag in TABLE_PARTS:  # the header and the caption of a table belong to it
        part = part.getparent()
    return part


def _weights(page: "_Element") -> "Counter[_Element]":
    """Count for each element how many runs of words it has in common with what Trafilatura takes for the article."""
    from trafilatura import extract

    known = set(_shingles(extract(page, include_comments=False) or ""))
    weights: Counter[_Element] = Counter()
    for element in reversed([*page.iter()]):  # children come before their parents
        text = " ".join(element.itertext()) if element.tag in {*PASSAGES, "tr"} else element.text or ""
        weights[element] += sum(shingle in known for shingle in _shingles(text))
        if (parent := element.getparent()) is not None:
            tail = sum(shingle in known for shingle in _shingles(element.tail or ""))
            weights[parent] += weights[element] + tail
    return weights


def _shingles(text: str) -> Iterator[tuple[str, ...]]:
    """Give the runs of words by which a passage is known again."""
    words = re.findall(r"\w+", text)
    return zip(*(words[start:] for start in range(SHINGLE_WORDS)), strict=False)


def _drop_clutter(part: "_Element", weights: "Counter[_Element]") -> None:
    """Take out what is no text by its name, blocks of links to other pages, and blocks not known from the article."""
    for element in [*part.iter(*HIDDEN, *CLUTTER)]:
        small = weights[element] <= weights[part] / 2  # some pages put all they have into one of these
        if element is not part and (element.tag in HIDDEN or small):
            element.drop_tree()
    for element in [*part.iter("p", "li", "h2", "h3", "h4", "h5", "h6")]:
        links = "".join("".join(link.itertext()) for link in element.iter("a"))
        text = "".join(element.itertext())
        if links and len(one_line(links)) > len(one_line(text)) * LINK_SHARE:
            element.drop_tree()
    if weights[part]:
        _drop_unknown(part, weights)


def _drop_unknown(part: "_Element", weights: "Counter[_Element]") -> None:
    """Take out the blocks that hold nothing of the article, but no items of a list or rows of a table that do."""
    waiting = [*part]
    while waiting:
        element = waiting.pop()
        if weights[element]:
            waiting.extend(() if element.tag in WHOLES else element)
        elif element.tag in BLOCKS - {"table"} and next(_shingles(" ".join(element.itertext())), None) is not None:
            element.drop_tree()


def _lay_out_tables(page: "_Element") -> None:
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


def _render(root: "_Element") -> str:
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
