"""Databases for the tests: made in memory from `models/`, empty but for the code lists."""

from collections.abc import Iterator

import duckdb
import pyarrow as pa
import pytest

from warehouse.build import create_schema, load
from warehouse.cache import TEXT_SCHEMA
from warehouse.model import scripts

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


@pytest.fixture
def loose_db(fresh_db: duckdb.DuckDBPyConnection) -> duckdb.DuckDBPyConnection:
    """Give the same tables without keys and constraints, so that a test can put in what no refresh would."""
    tables = "SELECT table_name FROM duckdb_tables() WHERE schema_name = 'main' AND NOT temporary"
    fresh_db.execute("CREATE SCHEMA loose")
    for (name,) in fresh_db.execute(tables).fetchall():
        fresh_db.execute(f"CREATE TABLE loose.{name} AS SELECT * FROM main.{name}")
    fresh_db.execute("SET search_path = 'loose,main'")
    for script in scripts("views"):
        fresh_db.execute(script.sql)
    return fresh_db
