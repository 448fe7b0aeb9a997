"""Write the tables of a warehouse as files for other programs.

examples:
  trade-warehouse export
  trade-warehouse export --warehouse articles.duckdb --out release
"""

import argparse
from pathlib import Path

from warehouse.cli import add_warehouse


def configure(command: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    add_warehouse(command)
    command.add_argument("--out", metavar="DIR", type=Path, default=Path("exports"), help="default: exports")


def run(arguments: argparse.Namespace) -> int:
    """Export, and say what was written."""
    from warehouse.export import export

    paths = export(arguments.warehouse, arguments.out)
    print(f"{len(paths)} files in {arguments.out}")
    return 0
