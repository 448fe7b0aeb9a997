"""Bytes of a text file -> its characters and the name of the encoding.

A file that is UTF-8, or UTF-8 with a few broken bytes, is decoded as UTF-8 and nothing in it is changed, not even a
byte order mark: offsets then count the characters of the file as it stands.

>>> decode_text("Zażółć 5 €".encode("utf-16"), "a.txt")
('Zażółć 5 €', 'utf-16')
"""

import codecs
import re

from extract.errors import UnreadableText

SAMPLE_BYTES = 65_536
"""As much as the guess at an encoding looks at, so that it takes the same time for a file of any size."""

SHORT_BYTES = 64
"""Too few bytes to tell encodings apart by the frequency of letters."""

CANDIDATES = ["utf_8", "cp1251", "koi8_r", "utf_16"]
"""Left to itself charset-normalizer takes Windows-1251 for a Macintosh and KOI8-R for a Japanese encoding."""

SIGNATURES = {
    b"\x89PNG": "a PNG image",
    b"\xff\xd8\xff": "a JPEG image",
    b"GIF8": "a GIF image",
    b"II*\x00": "a TIFF image",
    b"MM\x00*": "a TIFF image",
    b"RIFF": "a media file",
    b"%PDF-": "a PDF under another name",
    b"PK\x03\x04": "a ZIP archive or an office file",
    b"\xd0\xcf\x11\xe0": "an old office file",
    b"\x1f\x8b": "a compressed file",
    b"\x7fELF": "a program",
}
"""First bytes of files that are no text (the `file` utility's magic numbers)."""

HIGH_BYTES = 8
"""Blocks of Unicode that a text in an alphabet and its punctuation take their characters from, at most."""

CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
UTF_8_SEQUENCE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
HIGH_RUN = re.compile(rb"[\xc0-\xff]{3,}")
HIGH = bytes(range(0x80, 0x100))


def decode_text(data: bytes, path: str) -> tuple[str, str]:
    """Decode `data`; raise UnreadableText for a file that is empty, no text, or in no known encoding."""
    encoding = find_encoding(data, path)
    text = data.decode(encoding, errors="replace")
    if not text.strip("\ufeff\x00 \t\r\n\f\v").strip():
        raise UnreadableText(path, "it is empty", "remove it, or put its text in")
    return text, encoding


def find_encoding(data: bytes, path: str) -> str:
    """Name the encoding of a file's bytes; raise UnreadableText for one that is no text."""
    if data.startswith(codecs.BOM_UTF8):
        return "utf-8"
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    for signature, kind in SIGNATURES.items():
        if data.startswith(signature):
            raise UnreadableText(path, f"it is {kind}", "give its text as .txt, .md, .html, .pdf or .docx")
    sample = data[:SAMPLE_BYTES]
    if wide := _utf_16_without_mark(sample):
        return wide
    if len(CONTROL.findall(sample)) > len(sample) // 100:
        raise UnreadableText(path, "it is binary data", "give its text as .txt, .md, .html, .pdf or .docx")
    if _nearly_utf_8(data):
        return "utf-8"
    return _single_byte(sample, path)


def _utf_16_without_mark(sample: bytes) -> str | None:
    """Recognise UTF-16 by its high bytes: all on one side, few different ones, zero for spaces and Latin letters."""
    for encoding, high, low in (("utf-16-le", sample[1::2], sample[0::2]), ("utf-16-be", sample[0::2], sample[1::2])):
        zeros, kinds = high.count(0) / max(len(high), 1), len(set(high))
        if zeros > 0.05 and kinds <= HIGH_BYTES and low.count(0) <= len(low) // 100:
            text = sample.decode(encoding, errors="replace")
            unprintable = sum(not (character.isprintable() or character.isspace()) for character in text)
            return encoding if unprintable <= len(text) // 100 else None
    return None


def _nearly_utf_8(data: bytes) -> bool:
    """Tell whether the bytes beyond ASCII are mostly sound UTF-8; a character cut in two at the end is no fault."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.reason == "unexpected end of data" and error.start < len(data) - 1:
            return True
    else:
        return True
    sound, count = UTF_8_SEQUENCE.subn(b"", data)
    return len(sound) - len(sound.translate(None, HIGH)) <= count


def _single_byte(sample: bytes, path: str) -> str:
    """Choose among the encodings of one byte a letter: Latin accents stand alone, Cyrillic letters in words."""
    high = len(sample) - len(sample.translate(None, HIGH))
    in_words = sum(map(len, HIGH_RUN.findall(sample)))
    if in_words < high / 2 and (high < len(sample) / 2 or len(sample) < SHORT_BYTES):
        return "cp1252"
    from charset_normalizer import from_bytes  # loads slowly, and few files need it

    best = from_bytes(sample, cp_isolation=CANDIDATES).best()
    if best is None:
        raise UnreadableText(path, "its encoding is not known", "save it as UTF-8")
    return best.encoding.replace("_", "-")
