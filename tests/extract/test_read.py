"""Texts of every kind in, documents out; what cannot be read is named with its remedy."""

import os
from datetime import date, datetime
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extract.errors import CorpusError, TextError, UnreadableText, UnsupportedLanguage
from extract.read import Metadata, decode_document, find_texts, read_document, relative_path
from extract.reading import plain
from tests.extract.files.made import empty_docx, pdf, saved

PROSE = "The exports of the country rose by 12% to $3.5 billion, and imports from the region fell."


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """Give a folder of its own, so that links may lead out of it."""
    folder = tmp_path / "corpus"
    folder.mkdir()
    return folder


def test_texts_are_found_at_any_depth_in_order_of_their_path(corpus: Path):
    for name in ("b.txt", "a/z.html", "a/b/c.PDF", "a/y.htm", "x.docx", "n.md"):
        (corpus / name).parent.mkdir(parents=True, exist_ok=True)
        (corpus / name).touch()
    for name in ("documents.csv", ".hidden.txt", "~$x.docx", "picture.png"):
        (corpus / name).touch()
    (corpus / ".git").mkdir()
    (corpus / ".git/log.txt").touch()
    found = [relative_path(path, corpus) for path in find_texts(corpus)]
    assert found == ["a/b/c.PDF", "a/y.htm", "a/z.html", "b.txt", "n.md", "x.docx"]


def test_links_are_followed_inside_the_folder_only(corpus: Path):
    (corpus / "in.txt").touch()
    (corpus.parent / "out.txt").touch()
    (corpus / "link.txt").symlink_to("in.txt")
    (corpus / "escape.txt").symlink_to("../out.txt")
    (corpus / "dangling.txt").symlink_to("nowhere.txt")
    (corpus / "up").symlink_to("..")
    assert [path.name for path in find_texts(corpus)] == ["in.txt", "link.txt"]


@pytest.mark.parametrize(("folder", "reason"), [("missing", "no such folder"), ("", "no text in this folder")])
def test_a_folder_without_texts_is_named(corpus: Path, folder: str, reason: str):
    with pytest.raises(CorpusError, match=reason) as caught:
        find_texts(corpus / folder)
    assert caught.value.path == str(corpus / folder)
    assert caught.value.remedy


def test_a_name_that_is_no_utf_8_still_names_a_document(corpus: Path):
    path = corpus / os.fsdecode(b"trade-\xe9.txt")
    path.write_text(PROSE)
    document = read_document(path, corpus)
    assert document.path == "trade-\ufffd.txt"


@settings(deadline=None)  # the libraries load at the first call
@given(st.binary(max_size=400))
def test_a_text_in_utf_8_keeps_every_character_in_its_place(noise: bytes):
    data = ("Café “trade” €, naïve: " * 8).encode() + noise.translate(None, bytes(range(32))) + PROSE.encode()
    with_breaks = b"\xef\xbb\xbf\r\n  " + data + b"\r\n\r\n \t"
    document = decode_document(with_breaks, "a.txt")
    assert document.text == with_breaks.decode("utf-8", errors="replace")


@settings(deadline=None)  # the libraries load at the first call
@given(st.sampled_from(["a.txt", "a.md", "a.html", "a.pdf", "a.docx"]), st.binary(max_size=300))
def test_any_bytes_are_a_document_or_an_error_that_tells_the_remedy(name: str, data: bytes):
    try:
        document = decode_document(data, name)
    except TextError as error:
        assert error.path == name
        assert error.reason
        assert error.remedy
    else:
        assert document.text.strip()
        document.text.encode("utf-8")


@settings(deadline=None)  # the libraries load at the first call
@given(st.sampled_from(["a.txt", "a.md", "a.html"]), st.text(max_size=300))
def test_any_characters_are_a_document_or_an_error(name: str, text: str):
    try:
        decode_document(text.encode("utf-8", "surrogatepass"), name)
    except TextError as error:
        assert error.remedy


def test_one_line_of_many_megabytes_is_read():
    data = (PROSE + " In 2021, MINSK, ").encode() * 100_000
    document = decode_document(data, "long.txt")
    assert len(document.text) == len(data)
    assert document.published == date(2022, 12, 31)


@pytest.mark.parametrize(
    "data", [b"\x89PNG\r\n\x1a\n....", b"MZ\x00\x01\x00\x00\x00\x04", b"", b" \r\n\t", b"\xef\xbb\xbf"]
)
def test_a_file_without_text_is_refused(data: bytes):
    with pytest.raises(UnreadableText) as caught:
        decode_document(data, "folder/a.txt")
    assert str(caught.value).startswith("folder/a.txt: it is ")


def test_a_kind_that_is_not_read_is_refused():
    with pytest.raises(UnreadableText, match="no kind of text"):
        decode_document(b"a,b", "a.csv")


def test_one_endless_line_is_refused(monkeypatch):
    monkeypatch.setattr(plain, "MAX_LINE", 1_000)
    with pytest.raises(UnreadableText, match=r"a single line of 1,120 characters; put line breaks"):
        decode_document(b"Exports rose by 4 per cent. " * 40, "dump.txt")


def test_a_file_that_vanished_is_named(corpus: Path):
    with pytest.raises(UnreadableText, match=r"gone\.txt: it cannot be opened \(No such file"):
        read_document(corpus / "gone.txt", corpus)


def test_another_language_is_named_and_not_read():
    with pytest.raises(UnsupportedLanguage, match="Russian"):
        decode_document("Экспорт страны вырос на 12%, сообщает министерство.".encode("cp1251"), "a.txt")


def test_the_hash_is_that_of_the_bytes_and_the_kind_of_the_name():
    document = decode_document(PROSE.encode("utf-16"), "a.MD")
    assert document.content_hash == sha256(PROSE.encode("utf-16")).hexdigest()
    assert (document.media_type, document.encoding, document.text) == ("text/markdown", "utf-16", PROSE)


DATED = f"MINSK, 7 May 2021 (BelTA). {PROSE}"


def test_what_documents_csv_says_goes_first():
    row = Metadata("Title", "Publisher", "Place", date(2020, 1, 2), "https://example.org")
    document = decode_document(DATED.encode(), "a.txt", row)
    said = (document.title, document.publisher, document.place, document.published, document.url)
    assert said == ("Title", "Publisher", "Place", date(2020, 1, 2), "https://example.org")
    assert document.published_from == "documents.csv"


def test_what_documents_csv_leaves_out_comes_from_the_text():
    document = decode_document(DATED.encode(), "a.txt", Metadata(title="Title"))
    assert (document.title, document.place, document.publisher) == ("Title", "MINSK", "BelTA")
    assert (document.published, document.published_from) == (date(2021, 5, 7), "dateline")


@pytest.mark.parametrize("space", ["\u00a0", "\u202f"])
def test_the_spaces_of_a_date_line_may_be_such_as_break_no_line(space):
    text = "NDJAMENA, 7 May 2021 - Exports of gum rose by 5% in April.".replace(" ", space)
    assert decode_document(text.encode(), "a.txt").published == date(2021, 5, 7)


def test_the_day_a_page_declares_goes_before_its_date_line():
    page = f'<meta property="article:published_time" content="2022-03-04"><p>{DATED}</p>'
    document = decode_document(page.encode(), "a.html")
    assert (document.published, document.published_from) == (date(2022, 3, 4), "file")


def test_the_day_a_file_was_saved_goes_after_a_whole_date_line():
    assert decode_document(pdf([[DATED]]), "a.pdf").published == date(2021, 5, 7)
    undated = decode_document(pdf([[PROSE]]), "a.pdf")
    assert (undated.published, undated.published_from) == (date(2024, 1, 31), "file")


def test_a_file_saved_before_what_it_tells_of_was_made_from_an_old_one():
    document = empty_docx()
    document.core_properties.created = datetime(2015, 1, 1)
    document.add_paragraph(f"In March 2021, {PROSE}")
    read = decode_document(saved(document), "a.docx")
    assert (read.published, read.published_from) == (date(2021, 12, 31), "text")


def test_a_date_line_without_a_year_takes_it_from_the_text():
    text = f"MINSK, 29 September (BelTA) - {PROSE} The fair was held in June 2023, the next is planned for 2025."
    document = decode_document(text.encode(), "a.txt")
    assert (document.published, document.published_from) == (date(2023, 9, 29), "dateline")


def test_a_text_that_tells_no_time_has_no_date():
    document = decode_document(PROSE.encode(), "a.txt")
    assert (document.published, document.published_from, document.title) == (None, None, None)
