"""What all formats share: the connection, the folder, the identity of the release, and what each table is.

>>> Column("value", "DECIMAL(28,6)", "The number").json_type
'number'
"""

import hashlib
import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from warehouse.terminal import Track, untracked

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

RELEASED = {
    "figures",
    "rejected",
    "observations",
    "vintages",
    "growth_yoy",
    "growth_previous",
    "implied",
    "implied_input",
    "consistency",
    "consistency_evidence",
    "check_kind",
    "targets",
    "pair_year",
    "area_pair_year",
    "total_year",
    "reference_check",
    "bad_file",
    "check_rule",
    "check_result",
}
"""What a release holds beside the dimensions and facts, as far as the warehouse has it."""

ORDERS = {"figures": ["document", "char_start", "char_end"]}
"""Order of rows where it is not that of the primary key, or of all columns."""

FILES = {"consistency": "check_results"}
"""Names of files where they are not those of the tables."""

SENTENCES = {"sentence", "text", "trace"}
"""Columns with the words of the texts, which a public release leaves out: offsets and hashes stay."""

AREAS = ("reporter", "partner", "area_a", "area_b")
"""Columns with an area code, which tables that people read carry with both ISO codes and the name."""

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
    required: bool = False
    source: str | None = None  # the SQL that gives it, where it is no column of the table

    @property
    def json_type(self) -> str:
        """Name the type as the Table Schema of Data Package v2 does."""
        return "number" if self.type.startswith("DECIMAL") else JSON_TYPES.get(self.type, "string")

    @property
    def expression(self) -> str:
        """Give the SQL that brings it to a type that every format has: text, whole number, double, date or boolean."""
        if self.source:
            return self.source
        if self.type.startswith("DECIMAL"):
            return f'CAST("{self.name}" AS DOUBLE)'
        if self.type == "FLOAT":
            return f'round(CAST("{self.name}" AS DOUBLE), 6)'
        if self.type in JSON_TYPES:
            return f'"{self.name}"'
        if self.type.startswith(("MAP", "STRUCT")) or self.type.endswith("]"):
            return f'CAST(to_json("{self.name}") AS VARCHAR)'
        return f'CAST("{self.name}" AS VARCHAR)'

    @property
    def values(self) -> list[str]:
        """List the values that it may have, where they are an ENUM."""
        return re.findall(r"'([^']*)'", self.type) if self.type.startswith("ENUM") else []

    def field(self) -> dict[str, object]:
        """Describe it as a field of Table Schema, with the values of an ENUM and whether it may be missing."""
        described: dict[str, object] = {"name": self.name, "type": self.json_type}
        if self.comment:
            described["description"] = self.comment
        constraints: dict[str, object] = {"required": True} if self.required else {}
        if self.values:
            constraints["enum"] = self.values
        return described | ({"constraints": constraints} if constraints else {})


@dataclass(frozen=True, slots=True)
class Relation:
    """A table or view with its columns and keys."""

    name: str
    comment: str | None
    columns: tuple[Column, ...]
    primary_key: tuple[str, ...]
    foreign_keys: tuple[tuple[str, str, str], ...]  # column, table referred to, its column

    @property
    def file(self) -> str:
        """Name its files, without their endings."""
        return FILES.get(self.name, self.name)

    @property
    def select(self) -> str:
        """Select all rows in an order of their own."""
        order = ORDERS.get(self.name) or self.primary_key or [c.name for c in self.columns if not c.source]
        columns = ", ".join(f'{column.expression} AS "{column.name}"' for column in self.columns)
        keys = ", ".join(f'r."{name}"' for name in order)
        return f'SELECT {columns} FROM "{self.name}" AS r ORDER BY {keys}'

    def table_schema(self) -> dict[str, object]:
        """Describe it as a Table Schema of Data Package v2."""
        schema: dict[str, object] = {"fields": [column.field() for column in self.columns], "missingValues": [""]}
        if self.primary_key:
            schema["primaryKey"] = list(self.primary_key)
        if self.foreign_keys:
            schema["foreignKeys"] = [
                {"fields": [column], "reference": {"resource": FILES.get(table, table), "fields": [key]}}
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
    release_id: str
    is_public: bool
    relations: tuple[Relation, ...]
    track: Track = untracked


def open_release(db: "DuckDBPyConnection", folder: Path, is_public: bool = False) -> Release:
    """Read what a warehouse holds and by which build; a public release has no sentences."""
    [(build_id, schema, package)] = db.execute("SELECT build_id, schema_version, package_version FROM build").fetchall()
    relations = [
        replace(r, columns=tuple(c for c in r.columns if not (is_public and c.name in SENTENCES)))
        for r in read_relations(db)
    ]
    release_id = identify(db, relations)
    stamp = Column("release_id", "VARCHAR", "Identifier of the release, made from its content", True, f"'{release_id}'")
    stamped = tuple(replace(relation, columns=(*relation.columns, stamp)) for relation in relations)
    return Release(db, folder, build_id, schema, package, release_id, is_public, stamped)


def identify(db: "DuckDBPyConnection", relations: list[Relation]) -> str:
    """Hash all rows of all tables; the sum of hashes does not ask for an order, so that it takes no memory."""
    digest = hashlib.sha256()
    for relation in relations:
        columns = ", ".join(f'{column.expression} AS "{column.name}"' for column in relation.columns)
        rows = f'SELECT {columns} FROM "{relation.name}"'
        [content] = db.execute(
            f"SELECT count(*), sum(md5_number_lower(CAST(r AS VARCHAR))) FROM ({rows}) AS r"
        ).fetchall()
        digest.update(f"{relation.table_schema()} {content}\n".encode())
    return digest.hexdigest()[:16]


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
        _with_area_names(Relation(name, comment, *_catalogue(db, name)))
        for name, comment in found
        if name in RELEASED or name.startswith(("dim_", "fact_"))
    ]


def _with_area_names(relation: Relation) -> Relation:
    """Put ISO codes and English names of areas beside their codes, but for the star, which has dim_area for them."""
    if relation.name.startswith(("dim_", "fact_")):
        return relation
    named = [
        Column(f"{area}_{column}", "VARCHAR", f"{words} of {area}", False, _look_up(area, column))
        for area in AREAS
        if area in {column.name for column in relation.columns}
        for column, words in (("iso2", "ISO 3166-1 alpha-2"), ("iso3", "ISO 3166-1 alpha-3"), ("name", "English name"))
    ]
    return replace(relation, columns=(*relation.columns, *named))


def _look_up(area: str, column: str) -> str:
    wanted = "area_name" if column == "name" else column
    return f'(SELECT a.{wanted} FROM dim_area AS a WHERE a.area_code = "{area}")'


def _catalogue(db: "DuckDBPyConnection", name: str) -> tuple[tuple, tuple, tuple]:
    columns = db.execute(
        "SELECT column_name, data_type, comment, NOT is_nullable FROM duckdb_columns() WHERE table_name = ? "
        "ORDER BY column_index",
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
