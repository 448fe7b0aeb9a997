"""Bytes in any of the usual encodings in, their characters out."""

import pytest

from extract.errors import UnreadableText
from extract.reading.encodings import decode_text

LATIN = "Exports of \u201ccafés\u201d rose by 12% \u2013 to €3.5 billion, naïve as it sounds. " * 3
CYRILLIC = "Экспорт вырос на 12% и составил 3,5 млрд долларов, сообщает министерство. " * 3


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_latin_text_is_read_in_any_encoding(encoding: str):
    assert decode_text(LATIN.encode(encoding), "a.txt") == (LATIN, encoding)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le", "utf-16-be", "cp1251", "koi8-r"])
def test_cyrillic_text_is_read_in_any_encoding(encoding: str):
    assert decode_text(CYRILLIC.encode(encoding), "a.txt") == (CYRILLIC, encoding)


def test_an_english_text_with_a_cyrillic_name_is_windows_1251():
    text = "The head of the bank, Петр Иванов, said that exports had grown by 5% since June."
    assert decode_text(text.encode("cp1251"), "a.txt")[0] == text


@pytest.mark.parametrize("text", ["£5", "café", "Côte d'Ivoire sold cocoa"])
def test_a_short_text_with_an_accent_is_latin(text: str):
    assert decode_text(text.encode("latin-1"), "a.txt")[0] == text


@pytest.mark.parametrize(
    "data",
    [
        b"\xef\xbb\xbfTrade\r\n grew ",
        "5 € – \ufffd “so”".encode() * 3 + b"\xff broken",
        "Trade grew to 5 €".encode()[:-1],
    ],
    ids=["byte order mark", "a broken byte", "cut in a character"],
)
def test_what_is_nearly_utf_8_is_utf_8_and_nothing_is_dropped(data: bytes):
    assert decode_text(data, "a.txt") == (data.decode("utf-8", errors="replace"), "utf-8")


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b"\xff\xfe", "empty"),
        (b" \r\n", "empty"),
        (b"GIF89a...", "GIF image"),
        (b"%PDF-1.4 ...", "PDF under another name"),
        (b"PK\x03\x04...", "ZIP archive"),
        (b"text\x00\x01\x02\x03 and more", "binary data"),
        (CYRILLIC.encode("cp866"), "encoding is not known"),
    ],
)
def test_what_is_no_text_is_refused_with_what_it_is(data: bytes, reason: str):
    with pytest.raises(UnreadableText, match=reason) as caught:
        decode_text(data, "a.txt")
    assert caught.value.remedy
