"""Files of many kinds -> Document: the text as it stands, and what is known of who published it, where and when.

What documents.csv says of a text goes before what its file says of itself; then come the date line in the text and
the years it speaks of. The modules of `extract.reading` each read one kind of file or tell one of these things.

>>> document = decode_document(b"MINSK, 7 May 2025. Exports to the region rose by 5% and imports fell.", "a.txt")
>>> document.place, str(document.published), document.published_from
('MINSK', '2025-05-07', 'dateline')
"""

import os
from collections.abc import Callable, Iterator
from datetime import date
from hashlib import sha256
from pathlib import Path, PurePosixPath

from extract.errors import CorpusError, UnreadableText
from extract.reading.content import Content
from extract.reading.datelines import Dateline, find_dateline
from extract.reading.headlines import find_headline
from extract.reading.html import read_html
from extract.reading.language import check_language
from extract.reading.mastheads import find_masthead
from extract.reading.metadata import Metadata, parse_day, read_metadata
from extract.reading.pdf import read_pdf
from extract.reading.plain import read_plain
from extract.reading.word import read_docx
from extract.reading.years import publication_year
from extract.records import Document
from extract.values import replace

__all__ = ["Metadata", "decode_document", "find_texts", "read_document", "read_metadata", "relative_path"]

MAX_BYTES = 500_000_000
"""A text is far smaller, and offsets have to fit in 32 bits."""

Reader = Callable[[bytes, str], Content]
KINDS: dict[str, tuple[Reader, str]] = {
    ".txt": (read_plain, "text/plain"),
    ".md": (read_plain, "text/markdown"),
    ".html": (read_html, "text/html"),
    ".htm": (read_html, "text/html"),
    ".pdf": (read_pdf, "application/pdf"),
    ".docx": (read_docx, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
}


def find_texts(root: Path) -> list[Path]:
    """Find the texts below a folder at any depth, sorted by their path in it.

    Hidden files and folders are left out, and links that lead out of the folder. Raise CorpusError for a folder that
    does not exist or holds no text.
    """
    if not root.is_dir():
        raise CorpusError(str(root), "there is no such folder", "name the folder of your texts")
    texts = [path for path in _walk(root) if path.suffix.lower() in KINDS]
    if not texts:
        raise CorpusError(str(root), "there is no text in this folder", f"put files in: {', '.join(KINDS)}")
    return sorted(texts, key=lambda path: path.relative_to(root).as_posix())


def relative_path(path: Path, root: Path) -> str:
    """Name a text by its path in its folder, with forward slashes; bytes that are no UTF-8 are replaced."""
    return os.fsencode(path.relative_to(root).as_posix()).decode("utf-8", "replace")


def read_document(path: Path, root: Path, metadata: Metadata | None = None) -> Document:
    """Read the text at `path` in the folder `root`.

    Raise UnreadableText where no text can be had from the file and UnsupportedLanguage where it is not in English.
    """
    name = relative_path(path, root)
    try:
        if path.stat().st_size > MAX_BYTES:
            raise UnreadableText(name, f"it is larger than {MAX_BYTES:,} bytes", "split it into parts")
        data = path.read_bytes()
    except OSError as error:
        raise UnreadableText(
            name, f"it cannot be opened ({error.strerror})", "put it back, or allow reading it"
        ) from error
    return decode_document(data, name, metadata)


def decode_document(data: bytes, relative_path: str, metadata: Metadata | None = None) -> Document:
    """Turn the bytes of a file into a Document; raises as `read_document` does. It reads nothing but its arguments."""
    metadata = metadata or Metadata()
    kind = KINDS.get(PurePosixPath(relative_path).suffix.lower())
    if kind is None:
        raise UnreadableText(relative_path, "it is no kind of text that is read", f"give it as {', '.join(KINDS)}")
    read, media_type = kind
    content = read(data, relative_path)
    language = check_language(content.text, relative_path)
    plain = replace(content, text=content.text.replace("\u00a0", " ").replace("\u202f", " "))  # "29\u00a0May 2013"
    line = find_dateline(plain.text) or Dateline(None)
    published, published_from = _publication(plain, line, metadata)
    return Document(
        path=relative_path,
        content_hash=sha256(data).hexdigest(),
        text=content.text,
        media_type=media_type,
        encoding=content.encoding,
        title=metadata.title or content.title or find_headline(content.text),
        publisher=metadata.publisher or content.publisher or line.publisher,
        place=metadata.place or line.place,
        published=published,
        published_from=published_from,
        url=metadata.url or content.url,
        language=language,
        pages=content.pages,
    )


def _publication(content: Content, line: Dateline, metadata: Metadata) -> tuple[date | None, str | None]:
    """Tell when a text was published, and where that is known from.

    The day on which a PDF or DOCX file was saved yields to a whole date line, since files are saved anew, and to the
    years of the text, since files are made from old ones.
    """
    if metadata.published:
        return metadata.published, "documents.csv"
    if content.published:
        return content.published, "file"
    printed = line.stamp.last_day() if line.stamp else None
    if printed and printed != content.saved:
        return printed, "dateline"
    if issue := find_masthead(content.text):
        of_year, of_month = issue
        return (parse_day(f"{of_year}-{of_month:02}"), "dateline") if of_month else (date(of_year, 12, 31), "text")
    stamp = line.stamp
    year = publication_year(content.text, stamp.month, stamp.day) if stamp else publication_year(content.text)
    if content.saved and content.saved.year >= (year or 0):
        return content.saved, "file"
    if year is None:
        return None, None
    return (line.stamp.last_day(year), "dateline") if line.stamp else (date(year, 12, 31), "text")


def _walk(root: Path) -> Iterator[Path]:
    """Go through the files below a folder, apart from the hidden ones and links to elsewhere."""
    inside = root.resolve()
    for folder, folders, files in os.walk(root):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in files:
            path = Path(folder, name)
            if name.startswith((".", "~$")) or not path.is_file():  # no file is a link in a circle, nor a pipe
                continue
            if not path.is_symlink() or path.resolve().is_relative_to(inside):
                yield path
