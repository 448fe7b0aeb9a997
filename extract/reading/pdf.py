"""A PDF file -> its text page by page, a form feed between pages, and where each page begins.

PDF knows no paragraphs: a blank line is put where the lines of a page stand clearly further apart than is usual on it.

>>> _day("D:20230507120000+02'00'")
datetime.date(2023, 5, 7)
"""

import re
from datetime import date
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from extract.errors import UnreadableText
from extract.reading.content import Content

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage

MAX_PAGES = 5_000
MAX_CHARACTERS = 20_000_000
"""Beyond these a PDF is no article or report but a way to fill a memory."""

PARAGRAPH_GAP = 1.35
"""How many usual line distances a paragraph break measures at least."""

HYPHEN = "\ufffe"
"""What PDFium gives for a hyphen at the end of a line, instead of the hyphen and the line break."""

LINE = re.compile(f"[^\r\n{HYPHEN}]+(?:\r\n|{HYPHEN})?")
FILE_NAME = re.compile(r"^Microsoft \w+ - |\.(?:docx?|pdf|indd|qxd|pptx?|xlsx?|tex|dvi)$|^untitled", re.IGNORECASE)


def read_pdf(data: bytes, path: str) -> Content:
    """Read the text of a PDF; raise UnreadableText where it is broken, locked, scanned or out of all measure."""
    document = _open(data, path)
    try:
        if len(document) > MAX_PAGES:
            raise UnreadableText(path, f"it has more than {MAX_PAGES} pages", "split it into parts")
        pages = _read_pages(document, path)
        about = document.get_metadata_dict()
    finally:
        document.close()
    if not any(map(str.strip, pages)):
        raise UnreadableText(path, "its pages are pictures without text", "run text recognition (OCR) on it first")
    title = about.get("Title", "").strip()
    return Content(
        text="\f".join(pages),
        title=None if FILE_NAME.search(title) else title or None,
        saved=_day(about.get("CreationDate", "")),
        pages=tuple(accumulate((len(page) + 1 for page in pages[:-1]), initial=0)),
    )


def _open(data: bytes, path: str) -> "PdfDocument":
    """Open a PDF, telling a locked one from a broken one."""
    from pypdfium2 import PdfDocument, PdfiumError  # loads slowly, and few corpora need it

    try:
        return PdfDocument(data)
    except PdfiumError as error:
        if "password" in str(error).lower():
            raise UnreadableText(path, "it is locked with a password", "save a copy without one") from error
        raise UnreadableText(path, "it is no PDF, or a broken one", "download or export it again") from error


def _read_pages(document: "PdfDocument", path: str) -> list[str]:
    """Read page after page, and stop at what no report is as long as."""
    from pypdfium2 import PdfiumError

    pages: list[str] = []
    size = 0
    for number in range(len(document)):
        try:
            page = document[number]
            pages.append(_page_text(page))
            page.close()
        except PdfiumError as error:
            raise UnreadableText(path, f"its page {number + 1} is broken", "download or export it again") from error
        size += len(pages[-1])
        if size > MAX_CHARACTERS:
            raise UnreadableText(path, f"its text is longer than {MAX_CHARACTERS:,} characters", "split it into parts")
    return pages


def _page_text(page: "PdfPage") -> str:
    """Read one page, with a blank line where a paragraph ends."""
    textpage = page.get_textpage()
    raw = textpage.get_text_range()
    lines = [(line.start(), line.group()) for line in LINE.finditer(raw)]
    if len(raw) == textpage.count_chars():  # else characters and boxes do not correspond
        tops = [textpage.get_charbox(start, loose=True)[3] for start, _ in lines]
    else:
        tops = [0.0] * len(lines)
    textpage.close()
    return _clean("".join(_with_paragraphs([line for _, line in lines], tops)))


def _with_paragraphs(lines: list[str], tops: list[float]) -> list[str]:
    """Put an empty line before each that stands clearly further below the last than lines of the page usually do."""
    falls = [above - top for above, top in pairwise(tops)]
    down = sorted(fall for fall in falls if fall > 1)
    usual = down[len(down) // 4] if down else 0.0  # a quarter up: most lines follow one another inside a paragraph
    gaps = ["", *("\n" if fall > usual * PARAGRAPH_GAP else "" for fall in falls)]
    return [gap + line for gap, line in zip(gaps, lines, strict=False)]  # an empty page has no line, not one


def _clean(text: str) -> str:
    """Give line ends their usual form, hyphens at them included, and leave no half of a surrogate pair."""
    text = text.replace(HYPHEN, "-\n").replace("\r\n", "\n").replace("\f", "\n").replace("\x00", "")
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _day(stamp: str) -> date | None:
    """Read the day of a PDF date (ISO 32000-1, 7.9.4); None where there is none."""
    digits = re.match(r"(?:D:)?(\d{4})(\d\d)(\d\d)", stamp)
    try:
        return date(*map(int, digits.groups())) if digits else None
    except ValueError:
        return None
