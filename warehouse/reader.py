"""Sources -> rows of TEXT_SCHEMA, and failures: the work on texts that is shared out among processes.

>>> texts, [failure] = Reader()([Source("k", "a.txt", b"", None)])
>>> texts.num_rows, failure.key, failure.reason
(0, 'k', 'it is empty')
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

import pyarrow as pa

from extract.errors import TextError
from extract.read import decode_document
from extract.records import DOCUMENT_SCHEMA, EXTRACTION_SCHEMA, Document
from warehouse.cache import EXTRACTED, TEXT_SCHEMA
from warehouse.corpus import Source

if TYPE_CHECKING:
    from extract.read import Metadata

Batches = Iterator[pa.RecordBatch]
Decode = Callable[[bytes, str, "Metadata | None"], Document]
Extract = Callable[[Batches], Batches]
Outcome = tuple[pa.Table, list["Failure"]]


@dataclass(frozen=True, slots=True)
class Failure:
    """A text that could not be used, by the key of its source."""

    key: str
    stage: str  # read | extract
    reason: str
    remedy: str


@dataclass(frozen=True, slots=True)
class Reader:
    """Decoding and extraction of a chunk of sources; it travels to the processes of a pool."""

    decode: Decode = decode_document
    extract: Extract | None = None  # extract.batches.extract_batches, unless a test brings its own

    def __call__(self, chunk: list[Source]) -> Outcome:
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
        return pa.Table.from_batches(rows, TEXT_SCHEMA), failures


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


def lost(source: Source) -> Outcome:
    """Stand in for the outcome of a text that a process died on."""
    failure = Failure(source.key, "read", "the process that read it died", "split it, or free some memory")
    return pa.Table.from_batches([], TEXT_SCHEMA), [failure]
