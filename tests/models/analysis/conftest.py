"""Analysed warehouses in memory, from passages."""

from collections.abc import Callable, Iterator

import duckdb
import pyarrow as pa
import pytest

from conftest import SOURCE_SCHEMA
from tests.models.analysis.passages import Passage
from warehouse.build import analyse, create_schema, load
from warehouse.corpus import Source
from warehouse.reader import Reader

Analyse = Callable[..., duckdb.DuckDBPyConnection]


def warehouse_of(*rows: dict) -> duckdb.DuckDBPyConnection:
    """Load rows of `source` and analyse them."""
    return _warehouse(pa.Table.from_pylist(list(rows), SOURCE_SCHEMA))


def warehouse_of_texts(*passages: Passage) -> duckdb.DuckDBPyConnection:
    """Extract the texts of passages, whatever figures they are said to hold, load them and analyse them."""
    texts, *_ = Reader()([Source(p.path, p.path, p.text.encode(), None) for p in passages])
    return _warehouse(texts.append_column("path", texts["key"]).select(SOURCE_SCHEMA.names))


def _warehouse(source: pa.Table) -> duckdb.DuckDBPyConnection:
    db = create_schema(duckdb.connect())
    db.register("source", source)
    load(db)
    analyse(db)
    return db


@pytest.fixture(scope="session")
def analysed() -> Iterator[Analyse]:
    """Give a function that loads and analyses passages, once for the same ones: its tests only read."""
    made: dict[tuple[str, ...], duckdb.DuckDBPyConnection] = {}

    def once(*passages: Passage) -> duckdb.DuckDBPyConnection:
        key = tuple(repr(passage) for passage in passages)
        if key not in made:
            made[key] = warehouse_of(*(passage.row() for passage in passages))
        return made[key]

    yield once
    for db in made.values():
        db.close()
