"""A warehouse -> the data of the page, one compact table a section.

A section is a query of queries/, under its name. One whose tables, or whose columns where the query names them, the
warehouse has not got is left out, and so is its part of the page.

>>> sorted(sections()["claims"].needs)
['vintages']
"""

import re
from dataclasses import dataclass
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from warehouse.model import code_lists
from warehouse.report.columns import Column, compact, words

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

QUERIES = files("warehouse.report") / "queries"

SHOWN_FIGURE = """
CREATE OR REPLACE TEMP TABLE shown_figure AS
SELECT f.figure_id
FROM fact_figure AS f
INNER JOIN dim_indicator AS i ON f.indicator = i.indicator
ORDER BY i.is_trade DESC, f.confidence DESC, f.figure_id
LIMIT ?
"""

SHOWN_DOCUMENT = """
CREATE OR REPLACE TEMP TABLE shown_document AS
SELECT DISTINCT f.document_id
FROM fact_figure AS f
INNER JOIN shown_figure AS s ON f.figure_id = s.figure_id
UNION
(SELECT document_id FROM dim_document ORDER BY path LIMIT ?)
"""


@dataclass(frozen=True, slots=True)
class Section:
    """A query, and the tables, or columns of tables, that it needs beside the star schema."""

    sql: str
    needs: frozenset[str]


def sections() -> dict[str, Section]:
    """Read the queries; the comment at the head of each names what it needs."""
    found = {}
    for path in sorted(QUERIES.iterdir(), key=lambda path: path.name):
        if path.name.endswith(".sql"):
            sql = path.read_text(encoding="utf-8")
            needs = re.search(r"-- Needs: (.*)", sql)
            found[path.name.removesuffix(".sql")] = Section(sql, frozenset(needs[1].split(", ") if needs else ()))
    return found


def read_sections(db: "DuckDBPyConnection", max_figures: int) -> dict[str, Any]:
    """Read every section that the warehouse has tables for; of very many figures those of trade, surest first."""
    db.execute(SHOWN_FIGURE, [max_figures])
    db.execute(SHOWN_DOCUMENT, [max_figures])
    columns = db.execute("SELECT table_name, column_name FROM information_schema.columns").fetchall()
    there = {table for table, _ in columns} | {f"{table}.{column}" for table, column in columns}
    read = {name: _read(db, section.sql) for name, section in sections().items() if section.needs <= there}
    used = {key for table in read.values() for key in words(table.get("product_key", []))}
    return read | {"products": {key: name for key, name in product_names().items() if key in used}}


def product_names() -> dict[str, str]:
    """Name the product keys that are codes: groups of this project, and HS chapters and headings."""
    lists = code_lists()
    own = lists["product_own"].select(["product_code", "product_name"]).to_pylist()
    hs = lists["hs2022"].select(["code", "title"]).to_pylist()
    return {row["product_code"]: row["product_name"] for row in own} | {f"HS{r['code']}": r["title"] for r in hs}


def _read(db: "DuckDBPyConnection", sql: str) -> dict[str, Column]:
    found = db.execute(sql)
    names = [column[0] for column in found.description]
    return compact(names, found.fetchall())
