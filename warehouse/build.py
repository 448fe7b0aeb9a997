"""Extraction rows in a database -> the star schema beside them: tables, figures, analysis and checks.

`source` is a relation with the columns of DOCUMENT_SCHEMA and the lists `figures`, `links` and `numbers` of
EXTRACTION_SCHEMA, one row a path. Everything is done set-wise by the scripts of the model, in the order of their names.

>>> import duckdb
>>> db = create_schema(duckdb.connect())
>>> db.execute("SELECT count(*) FROM figures").fetchall()
[(0,)]
"""

import re
from functools import cache
from typing import TYPE_CHECKING

from warehouse.model import code_lists, scripts
from warehouse.products import create_product_code, load_lexicon
from warehouse.terminal import Track, untracked

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection, Statement

FOREIGN_KEY_ROWS = 5_000_000
"""Past so many figures foreign keys cost more than the rest of the load: `error_*` checks alone hold them then."""


def get_ready() -> None:
    """Do what a build does without figures, a fifth of one of few texts: for a process that waits for them."""
    load_lexicon()
    for folder in ("schema", "views", "load", "analysis"):
        for script in scripts(folder):
            parsed(script.sql)


def create_schema(db: "DuckDBPyConnection", figures: int = 0) -> "DuckDBPyConnection":
    """Create the tables and views of the star schema in an empty database, for about so many figures."""
    for script in scripts("schema"):
        run(db, script.sql if figures <= FOREIGN_KEY_ROWS else without_foreign_keys(script.sql))
    for script in scripts("views"):
        run(db, script.sql)
    return db


def load(db: "DuckDBPyConnection", track: Track = untracked) -> None:
    """Fill the star schema from the relation `source`."""
    create_product_code(db, "SELECT DISTINCT unnest(list_transform(figures, lambda f: f.product)) FROM source")
    _run_with_codes(db, "load", track)


def analyse(db: "DuckDBPyConnection", track: Track = untracked) -> None:
    """Make the tables and views of the analysis from the figures."""
    _run_with_codes(db, "analysis", track)


def _run_with_codes(db: "DuckDBPyConnection", folder: str, track: Track) -> None:
    """Run the scripts of a folder of the model; a code list NAME.csv is the relation `code_NAME` to them, all text."""
    codes = code_lists()
    for name, table in codes.items():
        db.register(f"code_{name}", table)
    for script in track(scripts(folder), folder):
        run_bounded(db, script.sql)
    for name in codes:
        db.unregister(f"code_{name}")


def run_bounded(db: "DuckDBPyConnection", sql: str) -> None:
    """Run a script as one transaction; one whose joins do not fit into the memory bound is run again without it."""
    import duckdb

    for bound in (True, False):
        db.begin()  # each commit waits for the disk
        try:
            run(db, sql)
        except duckdb.OutOfMemoryException:
            db.rollback()
            if not bound:
                raise
            db.execute("RESET memory_limit")
        else:
            db.commit()
            return


def run(db: "DuckDBPyConnection", sql: str) -> None:
    """Run a script of the model, statement by statement."""
    for statement in parsed(sql):
        db.execute(statement)


@cache
def parsed(sql: str) -> list["Statement"]:
    """Parse a script of the model, once a process."""
    import duckdb

    return duckdb.extract_statements(sql)


def without_foreign_keys(sql: str) -> str:
    """Take the foreign keys out of a CREATE TABLE.

    >>> without_foreign_keys("unit VARCHAR NOT NULL REFERENCES dim_unit (unit),")
    'unit VARCHAR NOT NULL,'
    """
    return re.sub(r" REFERENCES \w+ \(\w+\)", "", sql)
