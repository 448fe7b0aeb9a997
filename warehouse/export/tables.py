"""The tables of a release as CSV and as Parquet.

CSV is RFC 4180 in UTF-8 without a mark, missing values empty; text that a spreadsheet would run as a formula begins
with an apostrophe. Parquet is compressed with zstd, and says in its metadata what each column means.

>>> import pyarrow as pa
>>> defused(pa.record_batch({"said": ["=1+1", "10%", None]}))["said"].to_pylist()
["'=1+1", '10%', None]
"""

import json
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc
from pyarrow.csv import CSVWriter
from pyarrow.parquet import ParquetWriter

from warehouse.export.release import Relation, Release

ROWS = 100_000
"""Rows at a time, which bounds the memory."""

FORMULA = r"^[=+\-@\t\r]"
"""First characters that make a spreadsheet run a cell (OWASP, CSV injection)."""


def write_tables(release: Release) -> list[Path]:
    """Write each table as NAME.csv and NAME.parquet."""
    return [path for relation in release.track(release.relations, "tables") for path in _write(release, relation)]


def _write(release: Release, relation: Relation) -> tuple[Path, Path]:
    csv_path, parquet_path = (release.folder / f"{relation.file}.{suffix}" for suffix in ("csv", "parquet"))
    reader = release.db.sql(relation.select).to_arrow_reader(ROWS)
    described = _describe(reader.schema, relation, release)
    with (
        CSVWriter(csv_path, reader.schema) as csv_file,
        ParquetWriter(parquet_path, described, compression="zstd") as parquet_file,
    ):
        for batch in reader:
            csv_file.write_batch(defused(batch))
            parquet_file.write_batch(pa.RecordBatch.from_arrays(batch.columns, schema=described))
    return csv_path, parquet_path


def _describe(schema: pa.Schema, relation: Relation, release: Release) -> pa.Schema:
    """Give the schema the comments of the database, column by column and as a whole."""
    fields = [
        field.with_metadata({"description": column.comment or ""})
        for field, column in zip(schema, relation.columns, strict=True)
    ]
    return pa.schema(
        fields,
        {
            "description": relation.comment or "",
            "table_schema": json.dumps(relation.table_schema()),
            "release_id": release.release_id,
            "build_id": release.build_id,
            "schema_version": str(release.schema_version),
            "package_version": release.package_version,
        },
    )


def defused(batch: pa.RecordBatch) -> pa.RecordBatch:
    """Put an apostrophe before text that a spreadsheet would run."""
    columns = [
        pc.if_else(pc.match_substring_regex(c, FORMULA), pc.binary_join_element_wise("'", c, ""), c)
        if pa.types.is_string(c.type)
        else c
        for c in batch.columns
    ]
    return pa.RecordBatch.from_arrays(columns, schema=batch.schema)
