"""Write a page to look at: what a warehouse covers, its series, contradictions and the sentences behind them.

The page needs no network: open index.html in a browser.

examples:
  trade-warehouse report
  trade-warehouse report --warehouse articles.duckdb --out page
"""

import argparse
from pathlib import Path

from warehouse.cli import add_warehouse

DEFAULT_OUT = Path("build/report")


def configure(command: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    add_warehouse(command)
    command.add_argument("--out", metavar="DIR", type=Path, default=DEFAULT_OUT, help=f"default: {DEFAULT_OUT}")


def run(arguments: argparse.Namespace) -> int:
    """Write the page, and say where it is."""
    from warehouse.report import write_report

    print(f"in {write_report(arguments.warehouse, arguments.out)}")
    return 0
