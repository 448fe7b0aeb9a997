"""Small files of each kind, made on the spot: what they hold -> their bytes."""

from datetime import UTC, datetime
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import docx
from docx.document import Document
from fpdf import FPDF


def pdf(pages: list[list[str]], title: str = "", created: datetime | None = None, password: str = "") -> bytes:
    """Make a PDF; an empty line is a gap between paragraphs, no lines at all a page without text."""
    file = FPDF()
    file.set_font("Helvetica", size=11)
    file.set_creation_date(created or datetime(2024, 1, 31, tzinfo=UTC))
    if title:
        file.set_title(title)
    if password:
        file.set_encryption(owner_password=password, user_password=password)
    for lines in pages:
        file.add_page()
        for line in lines:
            if line:
                file.cell(h=6, text=line, new_x="LMARGIN", new_y="NEXT")
            else:
                file.ln(6)
    return bytes(file.output())


def empty_docx() -> Document:
    """Begin a DOCX document that says nothing of itself."""
    document = docx.Document()
    document.core_properties.title = ""
    return document


def saved(document: Document) -> bytes:
    """Give the bytes of a DOCX document."""
    buffer = BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def changed(data: bytes, member: str, content: bytes) -> bytes:
    """Replace one member of a ZIP archive."""
    buffer = BytesIO()
    with ZipFile(BytesIO(data)) as old, ZipFile(buffer, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, content if name == member else old.read(name))
    return buffer.getvalue()
