"""The default warehouse -> what the documents show of it: the answers in README.md, and the data dictionary.

Below each SQL block of README.md stands its answer as a table; `python docs/render.py` runs the queries on
build/warehouse.duckdb, as `make refresh` makes it, puts the answers in the place of the old ones, and makes
docs/data-dictionary.md from the comments and constraints of the database.

>>> table(["pair", "share"], [("BY_KZ", None)])
'| pair | share |\\n|---|---|\\n| BY_KZ | |'
"""

import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from warehouse import open_warehouse
from warehouse.export.release import Relation, read_relations

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

ROOT = Path(__file__).resolve().parents[1]
README = ROOT / "README.md"
DICTIONARY = ROOT / "docs" / "data-dictionary.md"

ANSWERED_QUERY = re.compile(r"(?P<block>^```sql\n(?P<sql>[^`]*)```\n\n)(?P<answer>(?:^\|[^\n]*\n)*)", re.MULTILINE)


def main() -> None:
    """Write the answers and the dictionary anew."""
    with open_warehouse() as db:
        DICTIONARY.write_text(render_dictionary(db), encoding="utf-8")
        README.write_text(render_readme(README.read_text(encoding="utf-8"), db), encoding="utf-8")


def render_readme(text: str, db: "DuckDBPyConnection") -> str:
    """Put the answer of each SQL block below it."""

    def block(found: re.Match[str]) -> str:
        gap = "" if found["answer"] else "\n"  # a query that has no answer yet
        return f"{found['block']}{answer(found['sql'], db)}\n{gap}"

    return ANSWERED_QUERY.sub(block, text)


def render_dictionary(db: "DuckDBPyConnection") -> str:
    """Explain every table and view that a release holds, column by column."""
    parts = [
        "# Data dictionary",
        "Made from the comments and constraints of the database by `docs/render.py`; in SQL they are in\n"
        "`duckdb_columns()`. Amounts are in base units, growth and shares in percent. Primary keys are in bold.",
        *map(_describe, read_relations(db)),
    ]
    return "\n\n".join(parts) + "\n"


def _describe(relation: Relation) -> str:
    refers = {column: f"{other}.{key}" for column, other, key in relation.foreign_keys}
    rows = [
        (
            f"**`{column.name}`**" if column.name in relation.primary_key else f"`{column.name}`",
            "one of " + ", ".join(values) if (values := column.values) else column.type,
            "" if column.required else "may be missing",
            (column.comment or "") + (f" → `{refers[column.name]}`" if column.name in refers else ""),
        )
        for column in relation.columns
        if not column.source
    ]
    return f"## {relation.name}\n\n{relation.comment}.\n\n{table(['column', 'type', 'missing', 'meaning'], rows)}"


def queries(text: str) -> list[str]:
    """List the SQL blocks that have an answer below them."""
    return [found["sql"] for found in ANSWERED_QUERY.finditer(text)]


def answer(sql: str, db: "DuckDBPyConnection") -> str:
    """Run a query and lay out its rows."""
    result = db.execute(sql)
    return table([column[0] for column in result.description], result.fetchall())


def table(names: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Lay out rows as a Markdown table; missing values are empty."""
    lines = [names, *rows]
    return "\n".join([_line(lines[0]), "|" + "---|" * len(names), *map(_line, lines[1:])])


def _line(values: Sequence[object]) -> str:
    return "".join("| " + (f"{_cell(value)} " if value is not None else "") for value in values) + "|"


def _cell(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    words = f"{value:,}".removesuffix(".0") if isinstance(value, float) else str(value)
    return " ".join(words.split()).replace("|", "\\|")


if __name__ == "__main__":
    main()
