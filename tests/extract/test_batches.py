"""Texts by the batch: one row a text, in order, whatever the batches."""

import pyarrow as pa
import pytest

from extract.batches import extract_batches
from extract.figures import extract
from extract.records import DOCUMENT_SCHEMA, EXTRACTION_SCHEMA, Document

TEXTS = [
    "Exports of wheat from Kenya to Uganda rose by 5% to $2 million in 2021.",
    "",
    "Nothing is counted here.",
    "Imports from Chile came to 30 tonnes in May 2020.",
]


def batch(texts: list[str]) -> pa.RecordBatch:
    rows = [{"path": f"{n}.txt", "content_hash": str(n), "text": text} for n, text in enumerate(texts)]
    return pa.RecordBatch.from_pylist(rows, DOCUMENT_SCHEMA)


def test_each_text_gives_one_row_in_its_place():
    [rows] = extract_batches(iter([batch(TEXTS)]))
    assert rows.schema == EXTRACTION_SCHEMA
    assert rows["path"].to_pylist() == ["0.txt", "1.txt", "2.txt", "3.txt"]
    surfaces = [[figure["surface"] for figure in figures] for figures in rows["figures"].to_pylist()]
    assert surfaces == [["5%", "$2 million"], [], [], ["30 tonnes"]]


def test_a_row_says_what_the_extraction_says():
    [rows] = extract_batches(iter([batch(TEXTS[:1])]))
    found = extract(Document("0.txt", "0", TEXTS[0]))
    assert [dict(figure["trace"]) for figure in rows["figures"][0].as_py()] == [f.trace for f in found.figures]
    assert [figure["value"] for figure in rows["figures"][0].as_py()] == [f.value for f in found.figures]
    assert len(rows["numbers"][0]) == len(found.numbers)
    assert [link["kind"] for link in rows["links"][0].as_py()] == [link.kind for link in found.links]


@pytest.mark.parametrize("size", [1, 3])
def test_the_size_of_batches_changes_nothing(size):
    whole = pa.Table.from_batches(extract_batches(iter([batch(TEXTS)])))
    parts = (batch(TEXTS).slice(start, size) for start in range(0, len(TEXTS), size))
    assert pa.Table.from_batches(extract_batches(parts)).combine_chunks() == whole.combine_chunks()


def test_batches_are_taken_one_at_a_time():
    def once():
        yield batch(TEXTS[:1])
        raise AssertionError("a second batch was asked for")

    assert next(extract_batches(once())).num_rows == 1


def test_no_batches_give_none():
    assert list(extract_batches(iter([]))) == []
