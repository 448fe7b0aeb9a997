"""Read a folder of texts and put a new warehouse in the place of the old one.

The old warehouse stays until the new one is whole and has passed its checks. Texts that have not changed since the
last refresh are not read again. The folder may hold documents.csv, with the columns path, title, publisher, place,
published and url, and corrections.csv, with what a person overruled.

examples:
  trade-warehouse refresh
  trade-warehouse refresh --corpus articles --warehouse articles.duckdb
  trade-warehouse refresh --json | jq .figures_by_indicator
"""

import argparse
import json
import logging
import sys
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING

from warehouse.cli import add_json, add_warehouse
from warehouse.terminal import track

if TYPE_CHECKING:
    from warehouse.refresh import Options

DEFAULT_CORPUS = Path("corpus")


def configure(command: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    command.add_argument("--corpus", metavar="DIR", type=Path, default=DEFAULT_CORPUS, help="default: corpus")
    add_warehouse(command)
    command.add_argument("--reference", metavar="DIR", type=Path, help="official series, to hold the claims against")
    command.add_argument("--rates", metavar="FILE", type=Path, help="exchange rates, for values in US dollars")
    command.add_argument("--workers", metavar="N", type=int, help="processes that read (default: one a core)")
    command.add_argument("--wait", metavar="SECONDS", type=float, default=600, help="for another refresh")
    command.add_argument("--verbose", action="store_true", help="log each file that could not be used as it is met")
    add_json(command)


def run(arguments: argparse.Namespace) -> int:
    """Refresh, and end with a summary."""
    from warehouse.lean_arrow import import_lean_arrow
    from warehouse.workplace import default_warehouse

    warehouse = arguments.warehouse or default_warehouse()
    is_awake = _wake(arguments.corpus, warehouse, arguments.workers)
    import_lean_arrow()
    from warehouse.refresh import refresh

    if arguments.verbose:
        logging.basicConfig(format="%(name)s %(message)s", level=logging.INFO)
    options = replace(shown_options(arguments.workers, arguments.wait), is_awake=is_awake)
    summary = refresh(arguments.corpus, warehouse, options, arguments.reference, arguments.rates)
    if arguments.json:
        print(json.dumps(asdict(summary), default=str))
    else:
        print("\n".join(summary.lines()))
    return summary.exit_status


def _wake(corpus: Path, warehouse: Path, workers: int | None) -> bool:
    """Let the processes that read get ready where every text is to be read, before anything else is loaded here."""
    from warehouse.pool import available_cores, wake
    from warehouse.workplace import Workplace

    if (workers or available_cores()) < 2 or not corpus.is_dir() or Workplace(warehouse).cache.exists():
        return False
    wake()
    return True


def shown_options(workers: int | None = None, wait_seconds: float = 600) -> "Options":
    """Give the options of a refresh that is watched: what holds it up is told, how far it is is shown."""
    from warehouse.pool import available_cores
    from warehouse.refresh import Options

    return Options(workers=workers or available_cores(), wait_seconds=wait_seconds, tell=_tell, track=track)


def _tell(words: str) -> None:
    print(words, file=sys.stderr)
