"""Bytes -> hostile files: text in HTML, DOCX and PDF, well made or with faults in its structure, or bytes as they are.

The same bytes always give the same file, so that any fuzzer can lead the choice.

>>> hostile_file(b"").name, docx_of("")[:2], pdf_of(b"")[:4]
('a.txt', b'PK', b'%PDF')
"""

import io
import re
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from zipfile import ZIP_DEFLATED, ZipFile

from tests.reliability.hostile import text_of, word


@dataclass(frozen=True, slots=True)
class HostileFile:
    """A file that somebody may have put into the corpus."""

    name: str
    data: bytes


def hostile_file(data: bytes) -> HostileFile:
    """Make a file: the first byte chooses its kind, the second what is wrong with it, the rest what it holds."""
    kind, fault, rest = (data[0] if data else 0), (data[1] if len(data) > 1 else 0), data[2:]
    name, make = KINDS[kind * len(KINDS) >> 8]
    return HostileFile(name, _broken(make(rest), fault, rest))


def _broken(made: bytes, fault: int, rest: bytes) -> bytes:
    """Leave a file whole, mostly; else cut it, or change some of its bytes."""
    if fault < 160 or not made:
        return made
    if fault < 200:
        return made[: len(made) * (fault - 160) // 40]
    changed = bytearray(made)
    for at in range(fault - 199):
        changed[zlib.crc32(bytes([at, fault]) + rest) % len(changed)] = zlib.adler32(bytes([at]) + rest) % 256
    return bytes(changed)


def _plain(data: bytes) -> bytes:
    return text_of(data).encode("utf-8", "surrogatepass")


def _encoded(data: bytes) -> bytes:
    return text_of(data).encode(word("encodings", data[0] if data else 0), "replace")


def _raw(data: bytes) -> bytes:
    return data


ATTRIBUTES = [
    "",
    ' colspan="9999"',
    ' rowspan="65534"',
    ' href="javascript:x"',
    " style=display:none",
    ' class="',
    " /",
]
ODD_MARKUP = [
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "<!DOCTYPE x [<!ENTITY a 'b'>]>",
    "&amp;",
    "&#0;",
    "&#xd800;",
    "&a;",
    "&#55",
]


def _html(data: bytes) -> bytes:
    """Nest and mix elements; of every six bytes two choose a tag and four a word."""
    parts = ["<html><body>"]
    for at in range(0, len(data) - 5, 6):
        tag, how = word("html", data[at]), data[at + 1]
        if how < 150:
            parts.append(f"<{tag}{ATTRIBUTES[how % len(ATTRIBUTES)]}>")
        elif how < 230:
            parts.append(f"</{tag}>")
        elif how < 250:
            parts.append(ODD_MARKUP[how % len(ODD_MARKUP)])
        else:
            parts.append(f"<{tag}>" * 300)
        parts.append(text_of(data[at + 2 : at + 6]))
    return "".join(parts).encode("utf-8", "surrogatepass")


W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType='
    '"application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType='
    '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type='
    '"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>'
    "</Relationships>"
)


def docx_of(body: str, before: str = "", members: dict[str, bytes] | None = None, encoding: str = "utf-8") -> bytes:
    """Pack a body of WordprocessingML; `before` stands above the root, `members` are further files of the archive."""
    document = f'{before}<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>'
    packed = io.BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", TYPES)
        archive.writestr("_rels/.rels", RELATIONS)
        archive.writestr("word/document.xml", document.encode(encoding, "replace"))
        for name, content in (members or {}).items():
            archive.writestr(name, content)
    return packed.getvalue()


def _docx(data: bytes) -> bytes:
    """Nest and mix the elements of a DOCX file, most of them closed in order."""
    parts: list[str] = []
    opened: list[str] = []
    for at in range(0, len(data) - 5, 6):
        tag, how = word("docx", data[at]), data[at + 1]
        if how < 140:
            opened.append(tag)
            parts.append(f'<w:{tag} w:val="{how if how % 3 else -how}">')
        elif how < 230 and opened:
            parts.append(f"</w:{opened.pop()}>")
        elif how >= 254:
            parts.append(ODD_MARKUP[data[at + 2] % len(ODD_MARKUP)])
        text = re.sub(r"[<&\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]", " ", text_of(data[at + 2 : at + 6]))
        parts.append(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>" if how % 2 else text)
    parts += [f"</w:{tag}>" for tag in reversed(opened)]
    return docx_of("".join(parts))


def pdf_of(*contents: bytes, pages: int = 1, more: tuple[bytes, ...] = (), resources: bytes = b"") -> bytes:
    """Make a PDF whose pages all have the first content, packed; further objects are numbered from 6 on."""
    packed = zlib.compress(contents[0] if contents else b"")
    kids = b"3 0 R " * pages
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[%s]/Count %d>>" % (kids, pages),
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>%s>>>>"
        % resources,
        b"<</Length %d/Filter/FlateDecode>>stream\n%s\nendstream" % (len(packed), packed),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        *more,
    ]
    made = b"%PDF-1.7\n"
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    trailer = b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (size, len(made))
    return made + b"xref\n0 %d\n0000000000 65535 f \n%s" % (size, table) + trailer


def _pdf(data: bytes) -> bytes:
    """Show words with the operators of a page mixed in."""
    parts = [b"BT /F 9 Tf 9 700 Td"]
    for at in range(0, len(data) - 5, 6):
        text = text_of(data[at + 2 : at + 6]).encode("latin-1", "replace")
        shown = re.sub(rb"[()\\]", b"", text)
        parts.append(b"(%s) Tj 0 %d Td" % (shown, -(data[at] % 40)))
        if data[at + 1] > 200:
            parts.append(b"%d /F 1e9 %s" % (data[at] - 99, word("pdf", data[at + 1]).encode()))
    return pdf_of(b"\n".join([*parts, b"ET"]))


KINDS: list[tuple[str, Callable[[bytes], bytes]]] = [
    ("a.txt", _plain),
    ("a.txt", _plain),
    ("a.md", _plain),
    ("a.txt", _encoded),
    ("a.txt", _raw),
    ("a.html", _html),
    ("a.html", _plain),
    ("a.docx", _docx),
    ("a.docx", _raw),
    ("a.pdf", _pdf),
]
