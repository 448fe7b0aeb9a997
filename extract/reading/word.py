"""A DOCX file -> its text: paragraphs, list items and tables in the order of the document, a blank line between them.

Words that a tracked change has struck out, and the text of headers, footers, notes and drawings, are left out.

>>> _joined([Block("Trade, $ million", CAPTION), Block("Side\\tSum", TABLE), Block("End.")])
'Trade, $ million\\nSide\\tSum\\n\\nEnd.'
"""

import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from io import BytesIO
from itertools import pairwise
from typing import TYPE_CHECKING

from extract.errors import UnreadableText
from extract.reading.content import Content
from extract.reading.tables import Cell, table_text

if TYPE_CHECKING:
    from docx.document import Document
    from lxml.etree import _Element

MAX_UNPACKED_BYTES = 200_000_000
"""A report with its pictures is smaller; a file that unpacks to more is made to fill a memory."""

TEMPLATE_DAY = date(2013, 12, 23)
"""When the template was made that python-docx begins new files with: not the day of any text."""

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
WRAPPERS = frozenset({f"{W}sdt", f"{W}sdtContent", f"{W}ins", f"{W}moveTo", f"{W}customXml"})
LEFT_OUT = frozenset({f"{W}del", f"{W}moveFrom", f"{W}pPr", f"{W}rPr", f"{W}txbxContent", f"{MC}Fallback"})
CHARACTERS = {f"{W}tab": "\t", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "-", f"{W}softHyphen": ""}

PARAGRAPH, CAPTION, TABLE = "paragraph", "caption", "table"
DOCTYPE = re.compile(rb"<!DOCTYPE|<!ENTITY", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of the document that stands by itself."""

    text: str
    kind: str = PARAGRAPH


def read_docx(data: bytes, path: str) -> Content:
    """Read a DOCX file; raise UnreadableText where it is broken, locked, without text or a zip bomb."""
    _check_archive(data, path)
    from docx import Document  # loads slowly, and few corpora need it

    try:
        document = Document(BytesIO(data))
        captions = {style.style_id for style in document.styles if (style.name or "").lower() == "caption"}
        text = _joined(list(_blocks(document.element.body, captions)))
    except Exception as error:  # the library tells broken files by a dozen kinds of errors, KeyError among them
        raise UnreadableText(path, "it is a broken DOCX file", "open and save it again") from error
    if not text:
        raise UnreadableText(path, "there is no text in it", "remove it, or put its text in")
    title, saved = _properties(document)
    return Content(text=text, title=title, saved=saved)


def _check_archive(data: bytes, path: str) -> None:
    """Look at the archive before anything is unpacked."""
    from zipfile import BadZipFile, ZipFile

    if data.startswith(b"\xd0\xcf\x11\xe0"):
        raise UnreadableText(path, "it is locked with a password, or of an old Word", "save it as .docx without one")
    try:
        with ZipFile(BytesIO(data)) as archive:
            unpacked = sum(member.file_size for member in archive.infolist())
            parts = [name for name in archive.namelist() if name.endswith((".xml", ".rels"))]
            fits = unpacked <= MAX_UNPACKED_BYTES
            declared = fits and any(DOCTYPE.search(archive.read(name)) for name in parts)
    except (BadZipFile, NotImplementedError, RuntimeError, OSError, EOFError, ValueError, zlib.error) as error:
        raise UnreadableText(path, "it is no DOCX file, or a broken one", "open and save it again") from error
    if not fits:
        raise UnreadableText(path, f"it unpacks to over {MAX_UNPACKED_BYTES:,} bytes", "leave its pictures out")
    if declared:
        raise UnreadableText(path, "it declares XML entities, which Word never does", "open and save it again")


def _properties(document: "Document") -> tuple[str | None, date | None]:
    """Give the title and the day that the file states about itself; the library makes them up where it states none."""
    from docx.opc.constants import RELATIONSHIP_TYPE

    try:
        document.part.package.part_related_by(RELATIONSHIP_TYPE.CORE_PROPERTIES)
        title, created = document.core_properties.title, document.core_properties.created
    except (ValueError, KeyError, AttributeError):
        return None, None
    day = created.date() if isinstance(created, datetime) else None
    return title.strip() or None, None if day == TEMPLATE_DAY else day


def _blocks(parent: "_Element", captions: set[str]) -> Iterator[Block]:
    """Go through the paragraphs and tables, those in content controls included."""
    for element in _children(parent):
        if element.tag == f"{W}p":
            yield _paragraph(element, captions)
        elif element.tag == f"{W}tbl":
            yield Block(table_text(_rows(element)), TABLE)


def _children(parent: "_Element") -> Iterator["_Element"]:
    """Give the children of an element, and those inside content controls and tracked insertions as if they were its."""
    waiting = list(reversed(parent))
    while waiting:
        element = waiting.pop()
        if element.tag in WRAPPERS:
            waiting.extend(reversed(element))
        else:
            yield element


def _paragraph(element: "_Element", captions: set[str]) -> Block:
    """Read a paragraph, a list item with its bullet."""
    text = _text(element).strip()
    style = element.find(f"{W}pPr/{W}pStyle")
    name = "" if style is None else style.get(f"{W}val", "")
    listed = element.find(f"{W}pPr/{W}numPr") is not None or name.startswith("List")
    if text and listed and not name.startswith("Heading"):
        text = f"• {text}"
    return Block(text, CAPTION if name in captions else PARAGRAPH)


def _rows(table: "_Element") -> Iterator[list[Cell]]:
    """Give the rows of a table; a cell merged with the one above repeats its text."""
    above: dict[int, str] = {}
    rows = (child for child in _children(table) if child.tag == f"{W}tr")
    for number, row in enumerate(rows):
        header = number == 0 or row.find(f"{W}trPr/{W}tblHeader") is not None
        cells, column = [], 0
        for cell in (child for child in _children(row) if child.tag == f"{W}tc"):
            span, merge = cell.find(f"{W}tcPr/{W}gridSpan"), cell.find(f"{W}tcPr/{W}vMerge")
            text = _text(cell)
            if merge is not None and merge.get(f"{W}val") != "restart" and not text.strip():
                kept = above.get(column, "")
                text = kept if any(map(str.isalpha, kept)) else ""
            above[column] = text
            cells.append(Cell(text, columns := _count(span), header=header))
            column += columns
        yield cells


def _count(span: "_Element | None") -> int:
    """Read how many columns a cell spans."""
    value = "1" if span is None else span.get(f"{W}val", "1")
    return int(value) if value.isdecimal() and len(value) < 4 else 1


def _text(element: "_Element") -> str:
    """Join the words below an element, tracked deletions and drawings apart."""
    parts: list[str] = []
    waiting = [element]
    while waiting:
        node = waiting.pop()
        if node.tag in LEFT_OUT:
            continue
        if node.tag == f"{W}t":
            parts.append(node.text or "")
        elif node.tag == f"{W}p" and parts:
            parts.append("\n")
        parts.append(CHARACTERS.get(node.tag, ""))
        waiting.extend(reversed(node))
    return "".join(parts)


def _joined(blocks: list[Block]) -> str:
    """Set a blank line between blocks; a caption stands right above its table."""
    blocks = [block for block in blocks if block.text]
    parts: list[str] = []
    for block, following in pairwise([*blocks, Block("")]):
        parts += [block.text, "\n" if (block.kind, following.kind) == (CAPTION, TABLE) else "\n\n"]
    return "".join(parts[:-1])
