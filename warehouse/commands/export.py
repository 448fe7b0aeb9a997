"""Write a warehouse as a folder of files for other programs: CSV, Parquet, SDMX, Excel, Stata, Data Package.

examples:
  trade-warehouse export
  trade-warehouse export --warehouse articles.duckdb --out release
  trade-warehouse export --public
"""

import argparse
from pathlib import Path

from warehouse.cli import add_warehouse
from warehouse.terminal import track


def configure(command: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    add_warehouse(command)
    command.add_argument("--out", metavar="DIR", type=Path, default=Path("exports"), help="default: exports")
    command.add_argument("--public", action="store_true", help="leave the sentences of the texts out")


def run(arguments: argparse.Namespace) -> int:
    """Export, and say what was written."""
    from warehouse.export import export

    paths = export(arguments.warehouse, arguments.out, arguments.public, track)
    print(f"{len(paths)} files in {arguments.out}")
    return 0
