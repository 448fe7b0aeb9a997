"""Two warehouses or releases -> what the second says otherwise: figures, observations and verdicts.

>>> Difference("observations", "removed", "x", "5", None).kind
'removed'
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import duckdb

from extract.errors import WarehouseError
from warehouse.connect import open_warehouse
from warehouse.export.release import FILES

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

COMPARED = {
    "figures": (
        "figure_id",
        "document, char_start, char_end, surface, CAST(COLUMNS(['value', 'value_high', 'lower', 'upper']) AS DOUBLE), "
        "unit, measure, form, indicator, reporter, partner, product, entity, period_start, period_end, base_start, "
        "base_end, status, qualifier, basis, adjustment, stage, attributed_to, cited_ref",
    ),
    "observations": ("cell_id", "unit, value, lower, upper, claims, in_dispute, obs_status"),
    "consistency": ("test_id", "verdict, suspect, likely_slip"),
}
"""Tables that are compared, each with its key and the columns in which a row may differ."""


class Difference(NamedTuple):
    """One cell that differs, or a whole row that is added or removed."""

    table: str
    kind: str  # added | removed | changed
    key: str
    old: str | None
    new: str | None
    column: str | None = None


Rows = dict[str, dict[str, str | None]]


def compare(old: Path, new: Path) -> list[Difference]:
    """List what differs, by table and key. Raise WarehouseError where one is neither a warehouse nor a release."""
    before, after = read(old), read(new)
    return [difference for table in COMPARED for difference in compare_rows(table, before[table], after[table])]


def read(place: Path) -> dict[str, Rows]:
    """Read the rows that are compared from a warehouse or the folder of a release, all values as text."""
    with open_release_folder(place) if place.is_dir() else open_warehouse(place) as db:
        found = {}
        for table, (key, columns) in COMPARED.items():
            result = db.execute(f"SELECT CAST(COLUMNS(*) AS VARCHAR) FROM (SELECT {key}, {columns} FROM {table})")
            names = [column[0] for column in result.description][1:]
            found[table] = {row[0]: dict(zip(names, row[1:], strict=True)) for row in result.fetchall()}
        return found


@contextmanager
def open_release_folder(folder: Path) -> "Iterator[DuckDBPyConnection]":
    """Open the Parquet files of a release as the tables that are compared."""
    with duckdb.connect() as db:
        for table in COMPARED:
            file = folder / f"{FILES.get(table, table)}.parquet"
            try:
                db.read_parquet(str(file)).create_view(table)
            except duckdb.Error as error:
                reason = f"it is no release, for {file.name} cannot be read"
                raise WarehouseError(str(folder), reason, "name a warehouse, or a folder that `export` made") from error
        yield db


def compare_rows(table: str, before: Rows, after: Rows) -> list[Difference]:
    """Compare the rows of one table.

    >>> compare_rows("figures", {"a": {"value": "5"}, "b": {"value": "1"}}, {"a": {"value": "6"}, "b": {"value": "1"}})
    [Difference(table='figures', kind='changed', key='a', old='5', new='6', column='value')]
    """
    differences = []
    for key in sorted(before.keys() | after.keys()):
        old, new = before.get(key), after.get(key)
        if old is None or new is None:
            kind = "added" if old is None else "removed"
            differences.append(Difference(table, kind, key, _told(old), _told(new)))
            continue
        changed = [name for name in new if old.get(name) != new[name]]
        differences += [Difference(table, "changed", key, old.get(name), new[name], name) for name in changed]
    return differences


def _told(row: dict[str, str | None] | None) -> str | None:
    return None if row is None else ", ".join(f"{name} {value}" for name, value in row.items() if value is not None)
