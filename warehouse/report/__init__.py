"""A warehouse -> a folder with a page to look at: index.html, which needs no network, and the texts beside it.

>>> write_report("no such file", Path("build/report"))
Traceback (most recent call last):
    ...
extract.errors.WarehouseError: no such file: there is no such warehouse; make it with `make refresh`, or name another
"""

from pathlib import Path
from typing import TYPE_CHECKING

from extract.errors import WarehouseError
from warehouse.connect import open_warehouse
from warehouse.report.page import render_page
from warehouse.report.sections import read_sections
from warehouse.report.texts import write_texts

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

MAX_FIGURES = 50_000
"""So many figures the page shows at most: 10 to 25 MB, which a browser opens in a second or two."""


def write_report(warehouse: str | Path | None, out: Path) -> Path:
    """Write the page of a warehouse into the folder `out` and return its path; the same warehouse gives the same bytes.

    Raise WarehouseError where there is no warehouse or the folder cannot be written.
    """
    with open_warehouse(warehouse) as db:
        try:
            return write_page(db, out)
        except OSError as error:
            reason = f"it cannot be written ({error.strerror or error})"
            raise WarehouseError(str(out), reason, "name a folder that can be, with OUT=") from error


def write_page(db: "DuckDBPyConnection", out: Path, max_figures: int = MAX_FIGURES) -> Path:
    """Write index.html, after the texts that it loads, so that a page never stands without them."""
    sections = read_sections(db, max_figures)
    out.mkdir(parents=True, exist_ok=True)
    write_texts(db, out / "texts")
    page = out / "index.html"
    unfinished = out / "index.html.new"
    unfinished.write_text(render_page(sections), encoding="utf-8", newline="\n")
    unfinished.replace(page)
    return page
