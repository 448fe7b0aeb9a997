"""A folder of texts -> sources: the bytes of each file, what documents.csv says of it, and a key for both.

>>> source_key("0c1d", "a/b.txt", None) == source_key("0c1d", "c.TXT", None)
True
"""

import hashlib
import logging
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from extract.errors import UnreadableText
from extract.read import MAX_BYTES, find_texts, relative_path

if TYPE_CHECKING:
    from extract.read import Metadata

log = logging.getLogger(__name__)

PACKED = frozenset({".pdf", ".docx"})
LARGE_BYTES = 2_000_000
"""A file of few bytes can hold much text where it is packed; an article or report is never so large."""

HIDDEN = (".", "~$")

CHUNK_BYTES = 64 * 1024
CHUNK_TEXTS = 64
"""A chunk is handed to a process at once: large enough to be worth the way, small enough to share out evenly."""


@dataclass(frozen=True, slots=True)
class Source:
    """A file of the corpus as its bytes, with its row of documents.csv."""

    key: str
    path: str
    data: bytes
    metadata: "Metadata | None"

    @property
    def is_risky(self) -> bool:
        """Whether it may take more memory or time than this process has."""
        return PurePosixPath(self.path).suffix.lower() in PACKED or len(self.data) > LARGE_BYTES


def source_key(content_hash: str, path: str, metadata: "Metadata | None") -> str:
    """Name all that the reading of a text depends on: its bytes, its kind and its row of documents.csv."""
    kind = PurePosixPath(path).suffix.lower()
    return hashlib.sha256(f"{content_hash}\n{kind}\n{metadata!r}".encode()).hexdigest()[:32]


def find_files(root: Path) -> dict[str, Path]:
    """Find the texts of a folder and, so that they are not passed over in silence, the files of kinds not read.

    Tables beside the texts, such as documents.csv, are neither. What is no file, or a link that leads elsewhere, is
    logged alone. Raise CorpusError for a folder without texts.
    """
    texts = {*find_texts(root)}
    found = {*texts}
    for path in sorted({*root.rglob("*")} - texts):
        if path.suffix.lower() == ".csv" or any(name.startswith(HIDDEN) for name in path.relative_to(root).parts):
            continue
        if path.is_symlink():
            log_line(
                relative_path(path, root), "skip", "it is a link that leads to a folder, out of the corpus or nowhere"
            )
        elif path.is_file():
            found.add(path)
        elif not path.is_dir():
            log_line(relative_path(path, root), "skip", "it is no file")
    return {relative_path(path, root): path for path in sorted(found)}


def log_line(path: str, stage: str, reason: str, remedy: str = "") -> None:
    """Say in one line what became of a file, whatever its name holds."""
    log.info("path=%r stage=%s reason=%r remedy=%r", path, stage, reason, remedy)


def open_source(file: Path, path: str, metadata: "Metadata | None") -> Source:
    """Read the bytes of a file; raise UnreadableText where it has gone, is too large or may not be read."""
    try:
        if file.stat().st_size > MAX_BYTES:
            raise UnreadableText(path, f"it is larger than {MAX_BYTES // 1_000_000} MB", "split it into parts")
        data = file.read_bytes()
    except OSError as error:
        reason = f"it cannot be opened ({error.strerror})"
        raise UnreadableText(path, reason, "put it back, or allow reading it") from error
    return Source(source_key(hashlib.sha256(data).hexdigest(), path, metadata), path, data, metadata)


def chunks(sources: Iterable[Source]) -> Iterator[list[Source]]:
    """Group sources into chunks of about the same size."""
    chunk: list[Source] = []
    size = 0
    for source in sources:
        if chunk and (size + len(source.data) > CHUNK_BYTES or len(chunk) >= CHUNK_TEXTS):
            yield chunk
            chunk, size = [], 0
        chunk.append(source)
        size += len(source.data)
    if chunk:
        yield chunk
