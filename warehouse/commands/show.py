"""Show one figure: its sentence, each slot with the rule and the words that gave it, and the tests it stands in.

examples:
  trade-warehouse show 5f0c1a2b3c4d5e6f
  trade-warehouse show 5f0c --json | jq .trace
"""

import argparse
import json

from warehouse.cli import add_json, add_warehouse


def configure(command: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    command.add_argument("figure_id", help="the figure, or how its id begins")
    add_warehouse(command)
    add_json(command)


def run(arguments: argparse.Namespace) -> int:
    """Find the figure and print its card."""
    from warehouse.card import find_figure, read_card
    from warehouse.connect import open_warehouse

    with open_warehouse(arguments.warehouse) as db:
        card = read_card(db, find_figure(db, arguments.figure_id))
    if arguments.json:
        more = {"trace": card.trace, "tests": card.tests, "corrections": card.corrections}
        print(json.dumps(card.figure | more, default=str, ensure_ascii=False))
    else:
        print("\n".join(card.lines()))
    return 0
