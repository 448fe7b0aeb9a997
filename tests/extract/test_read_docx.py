"""DOCX files in, their paragraphs, lists and tables out in order; broken and hostile ones are refused."""

from datetime import date, datetime
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from extract.errors import UnreadableText
from extract.reading import word
from extract.reading.word import read_docx
from tests.extract.files.made import changed, empty_docx, saved


def test_blocks_come_in_the_order_of_the_document():
    document = empty_docx()
    document.add_heading("Trade grows", 1)
    document.add_paragraph("Exports rose by 5%\tto $3 billion,\nimports fell.")
    document.add_paragraph("cars", style="List Bullet")
    document.add_paragraph("")
    document.add_paragraph("In $ million", style="Caption")
    table = document.add_table(2, 2)
    for cell, text in zip(
        [*table.rows[0].cells, *table.rows[1].cells], ["Side", "2021", "Oman\nand sons", "5"], strict=True
    ):
        cell.text = text
    document.add_paragraph("End.")
    assert read_docx(saved(document), "a.docx").text == (
        "Trade grows\n\nExports rose by 5%\tto $3 billion,\nimports fell.\n\n• cars\n\n"
        "In $ million\nSide\t2021\nOman and sons\t5\n\nEnd."
    )


def test_merged_cells_stand_in_each_column_and_row_they_span():
    document = empty_docx()
    table = document.add_table(4, 3)
    for row, texts in enumerate([["Side", "2021", ""], ["", "X", "M"], ["Oman", "1", "2"], ["", "3", "4"]]):
        for column, text in enumerate(texts):
            table.cell(row, column).text = text
    table.cell(0, 1).merge(table.cell(0, 2))
    table.cell(0, 0).merge(table.cell(1, 0))
    table.cell(2, 0).merge(table.cell(3, 0))
    text = read_docx(saved(document), "a.docx").text
    assert text == "Side\t2021\t2021\nSide\tX\tM\nOman\t1\t2\nOman\t3\t4"


def test_what_a_change_struck_out_is_not_read_and_what_it_put_in_is():
    document = empty_docx()
    runs = (
        '<w:r><w:t xml:space="preserve">Growth of </w:t></w:r>'
        "<w:del><w:r><w:delText>5%</w:delText></w:r></w:del><w:ins><w:r><w:t>7%</w:t></w:r></w:ins>"
    )
    control = f"<w:sdt {nsdecls('w')}><w:sdtContent><w:p>{runs}</w:p></w:sdtContent></w:sdt>"
    document.element.body.insert(0, parse_xml(control))
    assert read_docx(saved(document), "a.docx").text == "Growth of 7%"


def test_the_file_tells_its_title_and_the_day_it_was_made():
    document = empty_docx()
    document.add_paragraph("Text.")
    document.core_properties.title, document.core_properties.created = "Trade", datetime(2021, 5, 7, 12)
    content = read_docx(saved(document), "a.docx")
    assert (content.title, content.saved) == ("Trade", date(2021, 5, 7))


def test_the_day_of_the_library_s_template_is_nobody_s():
    document = empty_docx()
    document.add_paragraph("Text.")
    content = read_docx(saved(document), "a.docx")
    assert (content.title, content.saved) == (None, None)


def test_a_file_without_text_is_refused():
    with pytest.raises(UnreadableText, match="no text"):
        read_docx(saved(empty_docx()), "a.docx")


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"no archive", "no DOCX"),
        (b"PK\x03\x04 cut", "no DOCX"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "locked with a password"),
        (b"PK\x05\x06" + bytes(18), "broken DOCX"),
    ],
)
def test_what_is_no_docx_is_refused(data: bytes, reason: str):
    with pytest.raises(UnreadableText, match=reason):
        read_docx(data, "a.docx")


def test_broken_xml_is_refused():
    with pytest.raises(UnreadableText, match="broken DOCX"):
        read_docx(changed(saved(empty_docx()), "word/document.xml", b"<w:document"), "a.docx")


def test_xml_that_declares_entities_is_refused():
    bomb = b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>'
    with pytest.raises(UnreadableText, match="entities"):
        read_docx(changed(saved(empty_docx()), "word/document.xml", bomb), "a.docx")


def test_a_zip_bomb_is_refused_before_it_is_unpacked(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(word, "MAX_UNPACKED_BYTES", 1_000_000)
    buffer = BytesIO()
    with ZipFile(buffer, "w", ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", bytes(2_000_000))
    assert len(buffer.getvalue()) < 10_000
    with pytest.raises(UnreadableText, match="unpacks to over 1,000,000 bytes"):
        read_docx(buffer.getvalue(), "a.docx")
