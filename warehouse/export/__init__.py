"""A warehouse -> a folder of files that other programs load; one module a family of formats.

A format is a function that writes its files of a `Release`; `FORMATS` are all that an export makes.

>>> [write.__name__ for write in FORMATS][:2]
['write_tables', 'write_sdmx']
"""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from extract.errors import WarehouseError
from warehouse.connect import open_warehouse
from warehouse.export.datapackage import write_datapackage, write_readme
from warehouse.export.release import Release, open_release
from warehouse.export.sdmx import write_sdmx
from warehouse.export.stata import write_stata
from warehouse.export.tables import write_tables
from warehouse.export.workbook import write_workbook
from warehouse.terminal import Track, untracked

FORMATS: tuple[Callable[[Release], list[Path]], ...] = (
    write_tables,
    write_sdmx,
    write_workbook,
    write_stata,
    write_datapackage,
    write_readme,
)
"""In this order: the package describes the tables that are written before it."""


def export(warehouse: str | Path | None, out: Path, is_public: bool = False, track: Track = untracked) -> list[Path]:
    """Write every format of a warehouse into the folder `out`; the same warehouse gives the same bytes.

    A public release leaves the sentences of the texts out. `track` shows how far the tables are.

    Raise WarehouseError where there is no warehouse or the folder cannot be written.
    """
    with open_warehouse(warehouse) as db:
        try:
            out.mkdir(parents=True, exist_ok=True)
            release = replace(open_release(db, out, is_public), track=track)
            return [path for write in FORMATS for path in write(release)]
        except OSError as error:
            reason = f"it cannot be written ({error.strerror or error})"
            raise WarehouseError(str(out), reason, "name a folder that can be, with OUT=") from error
