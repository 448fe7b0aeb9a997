"""Texts by the batch: Arrow record batches of documents in, one row of extraction a text out, in the same order.

The same function serves a loop, a pool of processes and a cluster (PySpark's `mapInArrow`).
"""

from collections.abc import Iterator
from typing import Any

import pyarrow as pa

from extract.figures import extract
from extract.records import (
    AMOUNT,
    EXTRACTION_SCHEMA,
    FIGURE_SCHEMA,
    LINK_SCHEMA,
    NUMBER_SCHEMA,
    Document,
    Extraction,
    Figure,
    Link,
    Number,
)

AMOUNTS = [field.name for field in FIGURE_SCHEMA if pa.types.is_decimal(field.type)]
PLACES = AMOUNT.scale
"""A tenth of a mile in metres has more decimals than an amount holds."""


def extract_batches(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    """Extract the figures of every document of DOCUMENT_SCHEMA; give rows of EXTRACTION_SCHEMA."""
    for batch in batches:
        rows = [_row(document, extract(document)) for document in documents(batch)]
        yield pa.RecordBatch.from_pylist(rows, schema=EXTRACTION_SCHEMA)


def documents(batch: pa.RecordBatch) -> Iterator[Document]:
    """Give the documents of a batch."""
    for row in batch.to_pylist():
        row["pages"] = tuple(row.get("pages") or ())
        yield Document(**row)


def _row(document: Document, found: Extraction) -> dict[str, Any]:
    return {
        "path": document.path,
        "content_hash": document.content_hash,
        "figures": [_record(figure, FIGURE_SCHEMA) for figure in found.figures],
        "links": [_record(link, LINK_SCHEMA) for link in found.links],
        "numbers": [_record(number, NUMBER_SCHEMA) for number in found.numbers],
    }


def _record(record: Figure | Link | Number, schema: pa.Schema) -> dict[str, Any]:
    row = {name: getattr(record, name) for name in schema.names}
    if "trace" in row:
        row["trace"] = list(row["trace"].items())
        row |= {name: round(row[name], PLACES) for name in AMOUNTS if row[name] is not None}
    return row
