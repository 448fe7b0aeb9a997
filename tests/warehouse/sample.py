"""Extraction rows by hand: a text, and the figures that a test wants to be found in it.

>>> row = text_row("a.txt", "Exports: 5 t.", [figure("Exports: 5 t.", "5 t")])
>>> row["figures"][0]["char_start"], row["numbers"][0]["kind"]
(9, 'figure')
"""

import hashlib
import re
from dataclasses import asdict
from datetime import date
from decimal import Decimal
from typing import Any

import duckdb
import pyarrow as pa

from conftest import SOURCE_SCHEMA
from extract.records import Figure
from warehouse.build import create_schema, load
from warehouse.model import scripts

Row = dict[str, Any]


def figure(text: str, surface: str, **slots: Any) -> Row:
    """Give a figure at the first place where its surface stands: exports of Belarus in 2021, unless told otherwise."""
    start = text.index(surface)
    value = Decimal(slots.pop("value", 5))
    plain = Figure(
        char_start=start,
        char_end=start + len(surface),
        surface=surface,
        sentence=text[:200],
        sentence_start=0,
        value=value,
        value_high=None,
        lower=value,
        upper=value,
        step=Decimal(1),
        unit="t",
        measure="level",
        form=None,
        indicator="exports",
        reporter="BY",
        partner="W0",
        period_start=date(2021, 1, 1),
        period_end=date(2021, 12, 31),
        confidence=0.5,
    )
    return asdict(plain) | slots


def text_row(path: str, text: str, figures: list[Row], links: list[Row] = (), numbers: list[Row] | None = None) -> Row:
    """Give a row of the relation `source`; unless the test has its own numbers all digits are accounted for."""
    if numbers is None:
        numbers = numbers_of(text, figures)
    return {
        "path": path,
        "key": path,
        "content_hash": hashlib.sha256(text.encode()).hexdigest(),
        "text": text,
        "figures": figures,
        "links": list(links),
        "numbers": numbers,
    }


def numbers_of(text: str, figures: list[Row]) -> list[Row]:
    """Account for every number: the figures, and all digits outside of them as notes."""
    spans = [(f["char_start"], f["char_end"]) for f in figures]
    taken = {at for span in spans for at in range(*span)}
    notes = [m.span() for m in re.finditer(r"[0-9]+", text) if m.start() not in taken]
    kinds = [*((a, b, "figure") for a, b in spans), *((a, b, "note") for a, b in notes)]
    return [number(a, b, text[a:b], kind) for a, b, kind in kinds]


def number(start: int, end: int, surface: str, kind: str = "figure", reason: str | None = None) -> Row:
    """Give a number expression."""
    return {"start": start, "end": end, "surface": surface, "kind": kind, "reason": reason}


def loaded(*rows: Row) -> duckdb.DuckDBPyConnection:
    """Load rows into the star schema of a database in memory."""
    db = create_schema(duckdb.connect())
    db.register("source", pa.Table.from_pylist(list(rows), SOURCE_SCHEMA))
    load(db)
    return db


def loosened(db: duckdb.DuckDBPyConnection) -> duckdb.DuckDBPyConnection:
    """Copy the tables without their keys and constraints, so that a test can put in what no refresh would."""
    tables = "SELECT table_name FROM duckdb_tables() WHERE schema_name = 'main' AND NOT temporary"
    db.execute("CREATE SCHEMA loose")
    for (name,) in db.execute(tables).fetchall():
        db.execute(f"CREATE TABLE loose.{name} AS SELECT * FROM main.{name}")
    db.execute("SET search_path = 'loose,main'")
    for script in scripts("views"):
        db.execute(script.sql)
    return db
