"""A warehouse file -> a read-only connection that is held for a short time.

with open_warehouse() as db:
    db.sql("SELECT * FROM figures").df()
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import duckdb

from extract.errors import WarehouseError
from warehouse.model import SCHEMA_VERSION
from warehouse.workplace import default_warehouse

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection


@contextmanager
def open_warehouse(path: str | Path | None = None) -> "Iterator[DuckDBPyConnection]":
    """Open a warehouse for reading; no statement on the connection can reach another file or change a setting.

    Without `path` it is the file that the variable TRADE_WAREHOUSE names, else build/warehouse.duckdb. Raise
    WarehouseError where there is none, or one that another version of the schema has made.
    """
    file = Path(path or default_warehouse())
    if not file.is_file():
        raise WarehouseError(str(file), "there is no such warehouse", "make it with `make refresh`, or name another")
    try:
        db = duckdb.connect(file, read_only=True, config={"enable_external_access": False, "lock_configuration": True})
    except duckdb.Error as error:
        raise WarehouseError(str(file), f"it cannot be opened ({_first_line(error)})", "make it anew") from error
    with db:
        _check_version(db, file)
        yield db


def _check_version(db: "DuckDBPyConnection", file: Path) -> None:
    try:
        [(found,)] = db.execute("SELECT schema_version FROM build").fetchall()
    except (duckdb.Error, ValueError) as error:
        raise WarehouseError(str(file), "it is no warehouse of this project", "make it with `make refresh`") from error
    if found != SCHEMA_VERSION:
        raise WarehouseError(
            str(file), f"it has version {found} of the schema, and this is version {SCHEMA_VERSION}", "make it anew"
        )


def _first_line(error: Exception) -> str:
    return str(error).splitlines()[0]
