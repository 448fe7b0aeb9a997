"""Say what one warehouse or release says otherwise than another, by figure, slot, observation and verdict.

The exit status is 1 where they differ.

examples:
  trade-warehouse diff yesterday.duckdb build/warehouse.duckdb
  trade-warehouse diff release-2024/ exports/
  trade-warehouse diff old.duckdb new.duckdb --json | jq '.[] | select(.table == "observations")'
"""

import argparse
import json
from pathlib import Path

from warehouse.cli import add_json
from warehouse.terminal import one_line, paint

SIGNS = {"added": "+", "removed": "-", "changed": "~"}
COLOURS = {"added": "green", "removed": "red", "changed": "yellow"}


def configure(command: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    command.add_argument("old", metavar="OLD", type=Path, help="a warehouse, or the folder of a release")
    command.add_argument("new", metavar="NEW", type=Path, help="another")
    add_json(command)


def run(arguments: argparse.Namespace) -> int:
    """Compare the two and print what differs."""
    from warehouse.differences import compare

    differences = compare(arguments.old, arguments.new)
    if arguments.json:
        print(json.dumps([difference._asdict() for difference in differences], ensure_ascii=False))
    else:
        for table, kind, key, old, new, column in differences:
            told = f"{column}: {old or 'none'} -> {new or 'none'}" if column else new or old
            print(paint(one_line(f"{SIGNS[kind]} {table} {key} {told}"), COLOURS[kind]))
    return int(bool(differences))
