"""Show one figure with the words that gave each of its slots.

examples:
  trade-warehouse show 5f0c1a2b3c4d5e6f
  trade-warehouse show 5f0c --json
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
    """Find the figure and print its row and its trace."""
    from extract.errors import WarehouseError
    from warehouse.connect import open_warehouse

    with open_warehouse(arguments.warehouse) as db:
        found = db.execute(
            "SELECT f.*, t.trace FROM figures AS f INNER JOIN fact_figure AS t ON f.figure_id = t.figure_id "
            "WHERE starts_with(f.figure_id, ?) LIMIT 2",
            [arguments.figure_id],
        )
        names = [column[0] for column in found.description]
        rows = found.fetchall()
    if len(rows) != 1:
        reason = "no figure has this id" if not rows else "several figures have an id that begins so"
        raise WarehouseError(arguments.figure_id, reason, "find it with `trade-warehouse query`")
    figure = dict(zip(names, rows[0], strict=True))
    trace = figure.pop("trace") or {}
    if arguments.json:
        print(json.dumps(figure | {"trace": trace}, default=str, ensure_ascii=False))
        return 0
    for name, value in figure.items():
        if value is not None:
            print(f"{name:<14} {value}" + (f"   <- {trace[name]}" if name in trace else ""))
    for name, words in trace.items():
        if name not in figure:
            print(f"{name:<14} <- {words}")
    return 0
