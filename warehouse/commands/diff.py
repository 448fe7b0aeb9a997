"""Say what one warehouse says otherwise than another: figure by figure, observation by observation, verdict by verdict.

The exit status is 1 where they differ.

examples:
  trade-warehouse diff yesterday.duckdb build/warehouse.duckdb
  trade-warehouse diff old.duckdb new.duckdb --json | jq '.[] | select(.table == "observations")'
"""

import argparse
import json
from pathlib import Path

from warehouse.cli import add_json

SIGNS = {"added": "+", "removed": "-", "changed": "~"}


def configure(command: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    command.add_argument("old", metavar="OLD", type=Path, help="a warehouse")
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
            told = f"{column}: {old} -> {new}" if column else new or old
            print(f"{SIGNS[kind]} {table} {key} {told}")
    return int(bool(differences))
