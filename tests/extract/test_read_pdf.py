"""PDF files in, their text page by page out; broken, locked, scanned and endless ones are refused."""

from datetime import UTC, date, datetime

import pytest

from extract.errors import UnreadableText
from extract.reading import pdf
from extract.reading.pdf import read_pdf
from tests.extract.files import made


def test_pages_begin_where_the_document_says():
    content = read_pdf(made.pdf([["First page.", "Its end."], [], ["Third page."]]), "a.pdf")
    assert content.text == "First page.\nIts end.\f\fThird page."
    assert [content.text[start : start + 5] for start in content.pages] == ["First", "\fThir", "Third"]


def test_a_gap_between_lines_parts_paragraphs():
    lines = [
        "Trade grows",
        "",
        "Exports rose by 12% to 3.5 billion and im-",
        "ports fell by 5 per cent.",
        "",
        "The end.",
    ]
    text = read_pdf(made.pdf([lines]), "a.pdf").text
    assert text == "Trade grows\n\nExports rose by 12% to 3.5 billion and im-\nports fell by 5 per cent.\n\nThe end."


def test_the_file_tells_its_title_and_the_day_it_was_made():
    content = read_pdf(made.pdf([["Text."]], "Trade", datetime(2021, 5, 7, tzinfo=UTC)), "a.pdf")
    assert (content.title, content.saved) == ("Trade", date(2021, 5, 7))


@pytest.mark.parametrize("title", ["Microsoft Word - draft", "report final.docx", "Untitled", "  "])
def test_the_name_of_a_file_is_no_title(title: str):
    assert read_pdf(made.pdf([["Text."]], title), "a.pdf").title is None


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "no PDF, or a broken one"),
        (b"%PDF-1.7\n%%EOF", "no PDF, or a broken one"),
        (made.pdf([["Text."]])[:300], "no PDF, or a broken one"),
        (made.pdf([["Text."]], password="secret"), "locked with a password"),
        (made.pdf([[], []]), "pictures without text"),
    ],
)
def test_a_pdf_without_text_to_be_had_is_refused(data: bytes, reason: str):
    with pytest.raises(UnreadableText, match=reason) as caught:
        read_pdf(data, "a.pdf")
    assert caught.value.remedy


@pytest.mark.parametrize(
    ("limit", "reason"), [("MAX_PAGES", "more than 1 pages"), ("MAX_CHARACTERS", "longer than 1 char")]
)
def test_a_pdf_out_of_all_measure_is_refused(monkeypatch: pytest.MonkeyPatch, limit: str, reason: str):
    monkeypatch.setattr(pdf, limit, 1)
    with pytest.raises(UnreadableText, match=reason):
        read_pdf(made.pdf([["One."], ["Two."]]), "a.pdf")
