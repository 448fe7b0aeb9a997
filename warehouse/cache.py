"""What was extracted from each text, kept between refreshes, so that a text is read once for each version.

The cache is a DuckDB file: a hit costs nothing but a look at its key, and the load takes all rows of a refresh in one
statement. The table is named by the version of the extractor; tables of other versions are dropped.

>>> len(extractor_version())
12
"""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import duckdb
import pyarrow as pa

import extract
from warehouse.model import digest_files
from warehouse.reader import TEXT_SCHEMA

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection


class Cache:
    """The cache, attached to the database that a warehouse is built in."""

    def __init__(self, db: "DuckDBPyConnection", path: Path, version: str):
        """Attach the file, made anew where it is missing or broken, and drop what older versions have left."""
        self.db, self.table = db, f"cache.text_{version}"
        try:
            self._attach(path)
        except (duckdb.IOException, duckdb.SerializationException, duckdb.CatalogException, duckdb.InternalException):
            for part in path.parent.glob(f"{path.name}*"):
                part.unlink()
            self._attach(path)
        self.keys = {key for (key,) in db.execute(f"SELECT key FROM {self.table}").fetchall()}

    def add(self, texts: pa.Table) -> None:
        """Keep rows of TEXT_SCHEMA whose keys are new; they survive whatever happens next."""
        self.db.register("new_texts", texts)
        self.db.execute(f"INSERT INTO {self.table} SELECT * FROM new_texts")
        self.db.unregister("new_texts")
        self.keys.update(texts["key"].to_pylist())

    def serve(self, keys: Mapping[str, str]) -> None:
        """Make the relation `source` of the texts of this refresh, given the key of each path."""
        columns = "SELECT unnest(CAST(? AS VARCHAR[])) AS path, unnest(CAST(? AS VARCHAR[])) AS key"
        self.db.execute(f"CREATE TEMP TABLE path_key AS {columns} ORDER BY path", [[*keys], [*keys.values()]])
        self.db.execute(
            "CREATE TEMP VIEW source AS "
            f"SELECT p.path, t.* FROM path_key AS p INNER JOIN {self.table} AS t ON p.key = t.key"
        )

    def detach(self) -> None:
        """Let go of the file."""
        self.db.execute("DROP VIEW IF EXISTS source")
        self.db.execute("DETACH cache")

    def _attach(self, path: Path) -> None:
        self.db.execute(f"ATTACH '{str(path).replace(chr(39), chr(39) * 2)}' AS cache")
        own = self.table.removeprefix("cache.")
        tables = "SELECT table_name FROM duckdb_tables() WHERE database_name = 'cache' AND table_name <> ?"
        for (name,) in self.db.execute(tables, [own]).fetchall():
            self.db.execute(f'DROP TABLE cache."{name}"')
        self.db.register("no_texts", pa.RecordBatchReader.from_batches(TEXT_SCHEMA, iter([])))
        self.db.execute(f"CREATE TABLE IF NOT EXISTS {self.table} AS SELECT * FROM no_texts")
        self.db.unregister("no_texts")


@cache
def extractor_version() -> str:
    """Hash the extractor and its vocabulary: whatever changes in them makes the next process read every text again."""
    root = Path(extract.__path__[0])
    return digest_files((path for path in root.rglob("*") if path.suffix in {".py", ".csv", ".txt"}), root)
