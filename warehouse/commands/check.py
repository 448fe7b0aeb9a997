"""Hold a warehouse against the rules of its model and list the rows that break one.

examples:
  trade-warehouse check
  trade-warehouse check --warehouse articles.duckdb --json
"""

import argparse
import json

from warehouse.cli import add_json, add_warehouse

SHOWN = 10


def configure(command: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    add_warehouse(command)
    command.add_argument("--all", action="store_true", help=f"list every row, not only {SHOWN} a rule")
    add_json(command)


def run(arguments: argparse.Namespace) -> int:
    """Run the checks; the exit status is 1 where a rule of severity error is broken."""
    from warehouse.checks import rules
    from warehouse.connect import open_warehouse

    with open_warehouse(arguments.warehouse) as db:
        outcome = [(rule, rule.broken_rows(db)) for rule in rules()]
    if arguments.json:
        print(
            json.dumps(
                [
                    {"check": rule.name, "severity": rule.severity, "rule": rule.words, "rows": [list(r) for r in rows]}
                    for rule, rows in outcome
                ]
            )
        )
    else:
        for rule, rows in outcome:
            print(f"{rule.severity if rows else 'ok':<6}{len(rows):>6}  {rule.words}")
            shown = rows if arguments.all else rows[:SHOWN]
            for subject, detail in shown:
                print(f"{'':14}{subject}: {' '.join((detail or '').split())}")
    return int(any(rows for rule, rows in outcome if rule.severity == "error"))
