"""A folder of texts -> sources, and sources -> rows of TEXT_SCHEMA: the work that is shared out among processes.

>>> source_key("0c1d", "a/b.txt", None) == source_key("0c1d", "c.TXT", None)
True
"""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

import pyarrow as pa

from extract.errors import TextError, UnreadableText
from extract.read import MAX_BYTES, decode_document, find_texts, relative_path
from extract.records import DOCUMENT_SCHEMA, EXTRACTION_SCHEMA, Document
from warehouse.cache import EXTRACTED, TEXT_SCHEMA

if TYPE_CHECKING:
    from extract.read import Metadata

Batches = Iterator[pa.RecordBatch]
Decode = Callable[[bytes, str, "Metadata | None"], Document]
Extract = Callable[[Batches], Batches]

CHUNK_BYTES = 256 * 1024
CHUNK_TEXTS = 64
"""A chunk is handed to a process at once: large enough to be worth the way, small enough to share out evenly."""


@dataclass(frozen=True, slots=True)
class Source:
    """A file of the corpus as its bytes, with its row of documents.csv."""

    key: str
    path: str
    data: bytes
    metadata: "Metadata | None"


@dataclass(frozen=True, slots=True)
class Failure:
    """A file that could not be used, or a row of documents.csv: a row of bad_file, under its key or path."""

    key: str
    stage: str  # metadata | read | extract
    reason: str
    remedy: str


def source_key(content_hash: str, path: str, metadata: "Metadata | None") -> str:
    """Name all that the reading of a text depends on: its bytes, its kind and its row of documents.csv."""
    kind = PurePosixPath(path).suffix.lower()
    return hashlib.sha256(f"{content_hash}\n{kind}\n{metadata!r}".encode()).hexdigest()[:32]


def find_files(root: Path) -> dict[str, Path]:
    """Find the texts of a folder and, so that they are not passed over in silence, the files of kinds not read.

    Tables beside the texts, such as documents.csv, are neither. Raise CorpusError for a folder without texts.
    """
    texts = find_texts(root)
    others = (path for path in root.rglob("*") if path.suffix.lower() != ".csv" and not path.is_symlink())
    hidden = (".", "~$")
    shown = [p for p in others if p.is_file() and not any(n.startswith(hidden) for n in p.relative_to(root).parts)]
    return {relative_path(path, root): path for path in sorted({*texts, *shown})}


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
        chunk.append(source)
        size += len(source.data)
        if size >= CHUNK_BYTES or len(chunk) >= CHUNK_TEXTS:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk


@dataclass(frozen=True, slots=True)
class Reader:
    """Decoding and extraction of a chunk of sources; it travels to the processes of a pool."""

    decode: Decode = decode_document
    extract: Extract | None = None  # extract.batches.extract_batches, unless a test brings its own

    def __call__(self, chunk: list[Source]) -> tuple[pa.RecordBatch, list[Failure]]:
        """Give the rows of the texts that could be read, and the failures of the others."""
        extract = self.extract or _extract()
        documents: dict[str, Document] = {}
        failures: list[Failure] = []
        for source in chunk:
            try:
                documents[source.key] = self.decode(source.data, source.path, source.metadata)
            except TextError as error:
                failures.append(Failure(source.key, "read", error.reason, error.remedy))
            except Exception as error:  # a slip of the reader on one file must not stop the others
                failures.append(_slip(source.key, "read", error))
        rows = []
        try:
            rows = _rows(documents, extract)
        except Exception:  # nor a slip of the extractor: each text on its own shows which one it was
            for key, document in documents.items():
                try:
                    rows += _rows({key: document}, extract)
                except Exception as error:
                    failures.append(_slip(key, "extract", error))
        table = pa.Table.from_batches(rows, TEXT_SCHEMA).combine_chunks()
        return (table.to_batches() or [pa.RecordBatch.from_pylist([], TEXT_SCHEMA)])[0], failures


def _extract() -> Extract:
    from extract.batches import extract_batches  # loads the grammar, which a refresh without new texts does not need

    return extract_batches


def _rows(documents: Mapping[str, Document], extract: Extract) -> list[pa.RecordBatch]:
    """Extract documents and join what is known of each with what was found in it."""
    batch = pa.RecordBatch.from_pylist([asdict(document) for document in documents.values()], DOCUMENT_SCHEMA)
    extracted = pa.Table.from_batches(extract(iter([batch])), EXTRACTION_SCHEMA)
    if extracted["path"].to_pylist() != batch["path"].to_pylist():
        raise RuntimeError("the extractor gave other texts than it was given")
    columns = {"key": pa.array(documents, pa.string())}
    columns |= {name: batch[name] for name in DOCUMENT_SCHEMA.names}
    columns |= {field.name: extracted[field.name] for field in EXTRACTED}
    return pa.table({name: columns[name] for name in TEXT_SCHEMA.names}, TEXT_SCHEMA).to_batches()


def _slip(key: str, stage: str, error: Exception) -> Failure:
    """Name an error that nobody foresaw; the text it happened on is what its mending needs."""
    return Failure(key, stage, f"{type(error).__name__}: {error}"[:500], "report it as a fault, with the file")
