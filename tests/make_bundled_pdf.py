"""Lay out a text of the bundled corpus as a PDF: headings, paragraphs and running page numbers on A4.

In: `tests/bundled_pdf.txt`, paragraphs parted by empty lines, `# ` and `## ` before headings, Latin-1 letters only.
Out: `corpus/belarus-partners-2022.pdf`, the same bytes each time. It needs fpdf2, which nothing else here does.

usage: python tests/make_bundled_pdf.py

>>> split_blocks("# Title\\n\\nOne line\\nand the next.")
[('# ', 'Title'), ('', 'One line and the next.')]
"""

import re
from datetime import UTC, datetime
from pathlib import Path

SOURCE = Path(__file__).with_name("bundled_pdf.txt")
TARGET = Path(__file__).parents[1] / "corpus" / "belarus-partners-2022.pdf"

MADE = datetime(2022, 12, 31, tzinfo=UTC)  # the year of the original; its day is not known
SIZES = {"# ": 20, "## ": 16, "": 13}
"""Type size in points of a title, a heading and a paragraph."""


def split_blocks(source: str) -> list[tuple[str, str]]:
    """Return each heading and paragraph as its mark and its text on one line."""
    blocks = []
    for block in re.split(r"\n\s*\n", source.strip()):
        mark = next(mark for mark in SIZES if block.startswith(mark))
        blocks.append((mark, " ".join(block.removeprefix(mark).split())))
    return blocks


def make_pdf(source: str) -> bytes:
    """Lay out a source text; the bytes depend on nothing but the text and the major version of fpdf2."""
    from fpdf import FPDF

    class Pages(FPDF):
        def footer(self) -> None:
            self.set_y(-15)
            self.set_font("Helvetica", size=9)
            self.cell(0, 10, f"- {self.page_no()} -", align="C")

    blocks = split_blocks(source)
    pdf = Pages(format="A4")
    pdf.set_compression(False)  # compressed bytes differ between builds of zlib
    pdf.set_creation_date(MADE)
    pdf.set_producer("fpdf2")
    pdf.set_title(blocks[0][1])
    pdf.set_margins(30, 25)
    pdf.set_auto_page_break(True, margin=25)
    pdf.add_page()
    for mark, text in blocks:
        pdf.set_font("Helvetica", style="B" if mark else "", size=SIZES[mark])
        with pdf.unbreakable() as block:
            block.multi_cell(0, SIZES[mark] * 0.5, text, align="L", new_x="LMARGIN", new_y="NEXT")
        pdf.ln(3)
    return bytes(pdf.output())


if __name__ == "__main__":
    TARGET.write_bytes(make_pdf(SOURCE.read_text(encoding="utf-8")))
    print(TARGET.name)
