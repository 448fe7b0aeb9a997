"""An extractor that needs no grammar: every "N t" in a text is a figure. Some words make it misbehave.

>>> [figure["surface"] for figure in figures_of("Exports: 5 t, then 6 t.")]
['5 t', '6 t']
"""

import os
import re
import time
from collections.abc import Iterator
from pathlib import Path

import pyarrow as pa

from extract.records import EXTRACTION_SCHEMA
from tests.warehouse.sample import Row, figure, text_row

SEEN: list[str] = []
"""Paths extracted in this process, so that a test can tell what was read again."""


def extract_batches(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    """Extract as `extract.batches.extract_batches` does, but only tonnes."""
    for batch in batches:
        yield pa.RecordBatch.from_pylist([extract_row(row) for row in batch.to_pylist()], EXTRACTION_SCHEMA)


def extract_row(document: Row) -> Row:
    """Extract one text; "slip" raises, "death" ends the process, "slow" takes its time."""
    text = document["text"]
    if "slip" in text:
        raise ArithmeticError("a slip")
    if "death" in text:
        os._exit(9)
    if "slow" in text:
        time.sleep(0.05)
    SEEN.append(document["path"])
    row = text_row(document["path"], text, figures_of(text)) | {"content_hash": document["content_hash"]}
    return {name: row[name] for name in EXTRACTION_SCHEMA.names}


def figures_of(text: str) -> list[Row]:
    """Find every amount of tonnes."""
    return [
        figure(text, match[0], value=int(match[1]), confidence=0.9)
        | {"char_start": match.start(), "char_end": match.end()}
        for match in re.finditer(r"(\d{1,9}) t\b", text)
    ]


def write_texts(folder: Path, **texts: str) -> Path:
    """Write a folder of texts, named by their keywords."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    return folder
