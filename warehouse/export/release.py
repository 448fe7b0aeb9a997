"""What all formats share: the connection, the folder, the identity of the release, and what each table is.

>>> Column("value", "DECIMAL(28,6)", "The number").json_type
'number'
"""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

RELEASED = {
    "figures",
    "rejected",
    "observations",
    "vintages",
    "growth_yoy",
    "implied",
    "implied_input",
    "consistency",
    "consistency_evidence",
    "targets",
    "pair_year",
    "reference_check",
    "bad_file",
    "check_rule",
    "check_result",
}
"""What a release holds beside the dimensions and facts, as far as the warehouse has it."""

ORDERS = {"figures": ["document", "char_start", "char_end"]}
"""Order of rows where it is not that of the primary key, or of all columns."""

JSON_TYPES = {
    "VARCHAR": "string",
    "INTEGER": "integer",
    "BIGINT": "integer",
    "FLOAT": "number",
    "DOUBLE": "number",
    "BOOLEAN": "boolean",
    "DATE": "date",
}


@dataclass(frozen=True, slots=True)
class Column:
    """A column with the type that the database has for it."""

    name: str
    type: str
    comment: str | None

    @property
    def json_type(self) -> str:
        """Name the type as the Table Schema of Data Package v2 does."""
        return "number" if self.type.startswith("DECIMAL") else JSON_TYPES.get(self.type, "string")

    @property
    def expression(self) -> str:
        """Give the SQL that brings it to a type that every format has: text, whole number, double, date or boolean."""
        if self.type.startswith("DECIMAL"):
            return f'CAST("{self.name}" AS DOUBLE)'
        if self.type == "FLOAT":
            return f'round(CAST("{self.name}" AS DOUBLE), 6)'
        if self.type in JSON_TYPES:
            return f'"{self.name}"'
        if self.type.startswith(("MAP", "STRUCT")) or self.type.endswith("]"):
            return f'CAST(to_json("{self.name}") AS VARCHAR)'
        return f'CAST("{self.name}" AS VARCHAR)'


@dataclass(frozen=True, slots=True)
class Relation:
    """A table or view with its columns and keys."""

    name: str
    comment: str | None
    columns: tuple[Column, ...]
    primary_key: tuple[str, ...]
    foreign_keys: tuple[tuple[str, str, str], ...]  # column, table referred to, its column

    @property
    def select(self) -> str:
        """Select all rows in an order of their own."""
        order = ORDERS.get(self.name) or self.primary_key or [column.name for column in self.columns]
        columns = ", ".join(f'{column.expression} AS "{column.name}"' for column in self.columns)
        keys = ", ".join(f'r."{name}"' for name in order)
        return f'SELECT {columns} FROM "{self.name}" AS r ORDER BY {keys}'

    def table_schema(self) -> dict[str, object]:
        """Describe it as a Table Schema of Data Package v2."""
        schema: dict[str, object] = {
            "fields": [
                {"name": c.name, "type": c.json_type} | ({"description": c.comment} if c.comment else {})
                for c in self.columns
            ]
        }
        if self.primary_key:
            schema["primaryKey"] = list(self.primary_key)
        if self.foreign_keys:
            schema["foreignKeys"] = [
                {"fields": [column], "reference": {"resource": table, "fields": [key]}}
                for column, table, key in self.foreign_keys
            ]
        return schema


@dataclass(frozen=True, slots=True)
class Release:
    """A warehouse on its way out."""

    db: "DuckDBPyConnection"
    folder: Path
    build_id: str
    schema_version: int
    package_version: str
    relations: tuple[Relation, ...]


def open_release(db: "DuckDBPyConnection", folder: Path) -> Release:
    """Read what a warehouse holds and by which build."""
    [identity] = db.execute("SELECT build_id, schema_version, package_version FROM build").fetchall()
    return Release(db, folder, *identity, tuple(read_relations(db)))


def read_relations(db: "DuckDBPyConnection") -> list[Relation]:
    """Read the released tables and views from the catalogue of the database, in the order of their names."""
    found = db.execute(
        """
        SELECT table_name, comment FROM duckdb_tables() WHERE schema_name = 'main' AND NOT temporary
        UNION ALL
        SELECT view_name, comment FROM duckdb_views() WHERE schema_name = 'main' AND NOT internal
        ORDER BY ALL
        """
    ).fetchall()
    return [
        Relation(name, comment, *_catalogue(db, name))
        for name, comment in found
        if name in RELEASED or name.startswith(("dim_", "fact_"))
    ]


def _catalogue(db: "DuckDBPyConnection", name: str) -> tuple[tuple, tuple, tuple]:
    columns = db.execute(
        "SELECT column_name, data_type, comment FROM duckdb_columns() WHERE table_name = ? ORDER BY column_index",
        [name],
    ).fetchall()
    keys = db.execute(
        """
        SELECT constraint_type, constraint_column_names, referenced_table, referenced_column_names
        FROM duckdb_constraints()
        WHERE table_name = ? AND constraint_type IN ('PRIMARY KEY', 'FOREIGN KEY')
        ORDER BY constraint_index
        """,
        [name],
    ).fetchall()
    primary = tuple(column for kind, names, _, _ in keys if kind == "PRIMARY KEY" for column in names)
    foreign = tuple((names[0], table, keys_of[0]) for kind, names, table, keys_of in keys if kind == "FOREIGN KEY")
    return tuple(Column(*column) for column in columns), primary, foreign
