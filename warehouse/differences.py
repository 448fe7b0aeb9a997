"""Two warehouses -> what the second says otherwise: figures, observations and verdicts.

>>> Difference("observations", "removed", "x", "5", None).kind
'removed'
"""

from pathlib import Path
from typing import NamedTuple

from warehouse.connect import open_warehouse

COMPARED = {
    "figures": ("figure_id", "* EXCLUDE (figure_id, sentence, confidence, title, publisher, published, url, language)"),
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
    """List what differs, by table and key. Raise WarehouseError where one is no warehouse."""
    before, after = read(old), read(new)
    return [difference for table in COMPARED for difference in compare_rows(table, before[table], after[table])]


def read(warehouse: Path) -> dict[str, Rows]:
    """Read the rows that are compared, all values as text."""
    with open_warehouse(warehouse) as db:
        found = {}
        for table, (key, columns) in COMPARED.items():
            result = db.execute(f"SELECT CAST(COLUMNS(*) AS VARCHAR) FROM (SELECT {key}, {columns} FROM {table})")
            names = [column[0] for column in result.description][1:]
            found[table] = {row[0]: dict(zip(names, row[1:], strict=True)) for row in result.fetchall()}
        return found


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
