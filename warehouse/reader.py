"""Sources -> rows of TEXT_SCHEMA, failures, and what took long: the work on texts that is shared out among processes.

>>> texts, [failure], slow = Reader()([Source("k", "a.txt", b"", None)])
>>> texts.num_rows, failure.key, failure.reason, slow
(0, 'k', 'it is empty', [])
"""

import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, NamedTuple

import pyarrow as pa

from extract.errors import TextError
from extract.read import decode_document
from extract.records import DOCUMENT_SCHEMA, EXTRACTION_SCHEMA, Document
from warehouse.corpus import Source
from warehouse.limits import allow_time

if TYPE_CHECKING:
    from extract.read import Metadata

Batches = Iterator[pa.RecordBatch]
Decode = Callable[[bytes, str, "Metadata | None"], Document]
Extract = Callable[[Batches], Batches]

EXTRACTED = [field for field in EXTRACTION_SCHEMA if field.name not in DOCUMENT_SCHEMA.names]

TEXT_SCHEMA = pa.schema(
    [pa.field("key", pa.string(), nullable=False), *(f for f in DOCUMENT_SCHEMA if f.name != "path"), *EXTRACTED]
)
"""One row a text: the document and its extraction, whatever the path."""

LONG_SECONDS = 10
"""A text of a megabyte takes less, unless somebody made it to be slow."""


@dataclass(frozen=True, slots=True)
class Failure:
    """A text that could not be used, by the key of its source."""

    key: str
    stage: str  # read | extract
    reason: str
    remedy: str


@dataclass(frozen=True, slots=True)
class Slow:
    """A text that took long, by the key of its source."""

    key: str
    seconds: float  # of the processor
    size: int  # in bytes


class Outcome(NamedTuple):
    """What came of a chunk of sources."""

    texts: pa.Table
    failures: list[Failure]
    slow: list[Slow]


@dataclass(frozen=True, slots=True)
class Reader:
    """Decoding and extraction of a chunk of sources; it travels to the processes of a pool."""

    decode: Decode = decode_document
    extract: Extract | None = None  # extract.batches.extract_batches, unless a test brings its own

    def __call__(self, chunk: list[Source]) -> Outcome:
        """Give the rows of the texts that could be read, and the failures of the others."""
        extract = self.extract or _extract()
        rows: list[pa.RecordBatch] = []
        failures: list[Failure] = []
        slow: list[Slow] = []
        for source in chunk:
            began = time.process_time()
            allow_time(len(source.data))
            came = self._read(source, extract)
            if isinstance(came, Failure):
                failures.append(came)
            else:
                rows.append(came)
            if (seconds := time.process_time() - began) > LONG_SECONDS:
                slow.append(Slow(source.key, seconds, len(source.data)))
        return Outcome(pa.Table.from_batches(rows, TEXT_SCHEMA), failures, slow)

    def _read(self, source: Source, extract: Extract) -> pa.RecordBatch | Failure:
        """Read one text; a slip of the reader or the extractor on it must not stop the others."""
        try:
            document = self.decode(source.data, source.path, source.metadata)
        except TextError as error:
            return Failure(source.key, "read", error.reason, error.remedy)
        except Exception as error:
            return _slip(source.key, "read", error)
        try:
            return _row(source.key, document, extract)
        except Exception as error:
            return _slip(source.key, "extract", error)


def _extract() -> Extract:
    from extract.batches import extract_batches  # loads the grammar, which a refresh without new texts does not need

    return extract_batches


def _row(key: str, document: Document, extract: Extract) -> pa.RecordBatch:
    """Extract a document and join what is known of it with what was found in it."""
    known = pa.RecordBatch.from_pylist([asdict(document)], DOCUMENT_SCHEMA)
    found = pa.Table.from_batches(extract(iter([known])), EXTRACTION_SCHEMA)
    if found["path"].to_pylist() != [document.path]:
        raise RuntimeError("the extractor gave other texts than it was given")
    columns = {"key": pa.array([key], pa.string())}
    columns |= {name: known[name] for name in DOCUMENT_SCHEMA.names}
    columns |= {field.name: found[field.name].combine_chunks() for field in EXTRACTED}
    return pa.RecordBatch.from_arrays([columns[name] for name in TEXT_SCHEMA.names], schema=TEXT_SCHEMA)


def _slip(key: str, stage: str, error: Exception) -> Failure:
    """Name an error that nobody foresaw; the text it happened on is what its mending needs."""
    if isinstance(error, MemoryError):
        return Failure(key, stage, "it takes more memory than a text may", "split it into parts")
    return Failure(key, stage, f"{type(error).__name__}: {error}"[:500], "report it as a fault, with the file")


def lost(source: Source) -> Outcome:
    """Stand in for the outcome of a text that a process died on."""
    reason = "the process that read it was ended: it took too much memory or time"
    failure = Failure(source.key, "read", reason, "split it into parts, or save its text as .txt")
    return Outcome(pa.Table.from_batches([], TEXT_SCHEMA), [failure], [])
