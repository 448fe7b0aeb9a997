"""An HTML file -> the main part of its text without menus, with the title, day, publisher and address it declares.

Headings, paragraphs and list items stand apart by a blank line, list items begin with a bullet, tables are lines of
cells. `extract.reading.article` finds the main part, `extract.reading.rendering` writes it as text.

>>> content = read_html(b"<html><title>Trade</title><body><h1>Trade</h1><p>Up<br>again.</p></body></html>", "a.html")
>>> content.text
'Trade\\n\\nUp\\nagain.'
"""

import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from datetime import date
from typing import TYPE_CHECKING

from extract.errors import UnreadableText
from extract.reading.article import find_article
from extract.reading.content import Content
from extract.reading.encodings import decode_text
from extract.reading.rendering import lay_out_tables, render, without_controls
from extract.reading.tables import one_line

if TYPE_CHECKING:
    from lxml.etree import _Element

MAX_MAIN_PART_BYTES, MAX_MAIN_PART_ELEMENTS = 2_000_000, 10_000
"""A page without pictures is smaller; the search for the main part takes the square of a page's blocks."""

MAX_ATTRIBUTES = 5_000
"""Of one element; the parser compares each with all the others."""

LONG_TAG = re.compile(rb"<[^<>]{10000,}")

CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([A-Za-z0-9_:.-]{1,40})""", re.IGNORECASE)
TRUSTED_CHARSET = re.compile(
    r"windows-125[0-8]|iso-8859-(?:[1-9]|1[013-6])|koi8-[ru]|gbk|gb2312|gb18030|big5|shift_jis|euc-(?:jp|kr)"
)
"""Encodings that a page is believed to be in when it says so; `charset=utf-8` on other bytes is a slip."""


def read_html(data: bytes, path: str) -> Content:
    """Read the text of a page; raise UnreadableText where it holds none."""
    page, encoding = _parse(data, path)
    elements = sum(1 for _ in page.iter())
    searched = len(data) <= MAX_MAIN_PART_BYTES and elements <= MAX_MAIN_PART_ELEMENTS
    title, publisher, published, url = _metadata(page) if searched else (None, None, None, None)
    heading = next((one_line(h1.text_content()) for h1 in page.iter("h1")), "")
    lay_out_tables(page)
    text = render(find_article(page, by_words=searched))
    if not text:
        raise UnreadableText(path, "there is no text in it", "remove it, or save the page as a reader sees it")
    if heading and heading not in one_line(text):
        text = f"{heading}\n\n{text}"
    return Content(text, encoding, title=title, publisher=publisher, published=published, url=url)


def _parse(data: bytes, path: str) -> tuple["_Element", str]:
    """Parse a page, and name its encoding; raise UnreadableText where it holds nothing or is nested without end."""
    from lxml import etree, html  # loads slowly, and few corpora need it

    if any(tag.group().count(b"=") > MAX_ATTRIBUTES for tag in LONG_TAG.finditer(data)):
        raise UnreadableText(path, "an element in it has too many attributes", "save its text as .txt")
    markup, encoding = _decode(data, path)
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True)
    try:
        page = html.document_fromstring(markup.encode("utf-8", "replace"), parser=parser)
    except (ValueError, AssertionError, etree.ParserError) as error:
        raise UnreadableText(path, "there is no text in it", "remove it, or save the page again") from error
    if any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log):
        raise UnreadableText(path, "its elements are nested too deeply", "save its text as .txt")
    for element in page.iter():
        element.text, element.tail = without_controls(element.text or ""), without_controls(element.tail or "")
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
