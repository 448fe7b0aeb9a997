"""Databases for the tests: made in memory from `models/`, empty but for the code lists."""

from collections.abc import Iterator

import duckdb
import pyarrow as pa
import pytest

from warehouse.build import create_schema, load
from warehouse.reader import TEXT_SCHEMA

SOURCE_SCHEMA = pa.schema([pa.field("path", pa.string()), *TEXT_SCHEMA])


@pytest.fixture
def fresh_db() -> Iterator[duckdb.DuckDBPyConnection]:
    """Give the star schema with its code lists and no figure in it."""
    with duckdb.connect() as db:
        create_schema(db)
        db.register("source", SOURCE_SCHEMA.empty_table())
        load(db)
        db.unregister("source")
        yield db
