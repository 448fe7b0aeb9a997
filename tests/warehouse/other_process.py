"""What other processes do with a warehouse while a test looks on: refresh it, and read it."""

from pathlib import Path

from tests.warehouse.conftest import READER
from warehouse import open_warehouse
from warehouse.refresh import Options, refresh


def refresh_from(corpus: Path, warehouse: Path) -> None:
    """Refresh with the extractor of tonnes."""
    refresh(corpus, warehouse, Options(reader=READER))


def content(warehouse: Path) -> set[str]:
    """Read the surfaces of all figures."""
    with open_warehouse(warehouse) as db:
        return {surface for (surface,) in db.execute("SELECT surface FROM figures").fetchall()}
