"""Analysed warehouses in memory, from passages."""

from collections.abc import Callable, Iterator

import duckdb
import pyarrow as pa
import pytest

from conftest import SOURCE_SCHEMA
from tests.models.analysis.passages import Passage
from warehouse.build import analyse, create_schema, load

Analyse = Callable[..., duckdb.DuckDBPyConnection]


def warehouse_of(*rows: dict) -> duckdb.DuckDBPyConnection:
    """Load rows of `source` and analyse them."""
    db = create_schema(duckdb.connect())
    db.register("source", pa.Table.from_pylist(list(rows), SOURCE_SCHEMA))
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
