"""Hold a warehouse against the rules of its model, and tell what contradicts what.

Rules of severity error stop a refresh; those of severity warn name rows to look at. Contradictions are claims of the
texts that cannot all be right, with the sentences side by side, the arithmetic and the likely slip.

examples:
  trade-warehouse check
  trade-warehouse check --all
  trade-warehouse check --warehouse articles.duckdb --json
"""

import argparse
import json
import sys
from typing import TYPE_CHECKING

from warehouse.cli import add_json, add_warehouse
from warehouse.terminal import one_line, paint

if TYPE_CHECKING:
    from warehouse.checks import Rule

SHOWN = 10
COLOURS = {"error": "red", "warn": "yellow"}
CONTRADICTIONS = "SELECT * FROM consistency WHERE verdict = 'inconsistent' ORDER BY test_id"

Outcome = list[tuple["Rule", list[tuple[str, str]]]]


def configure(command: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    add_warehouse(command)
    command.add_argument("--all", action="store_true", help=f"list every row, not only {SHOWN} a rule")
    add_json(command)


def run(arguments: argparse.Namespace) -> int:
    """Run the checks; the exit status is 1 where a rule of severity error is broken."""
    from warehouse.checks import rules
    from warehouse.connect import open_warehouse
    from warehouse.contradictions import print_contradictions

    with open_warehouse(arguments.warehouse) as db:
        outcome: Outcome = [(rule, rule.broken_rows(db)) for rule in rules()]
        if arguments.json:
            contradictions = db.execute(CONTRADICTIONS)
            names = [column[0] for column in contradictions.description]
            found = [dict(zip(names, row, strict=True)) for row in contradictions.fetchall()]
            print(json.dumps({"rules": _listed(outcome), "contradictions": found}, default=str, ensure_ascii=False))
        else:
            _print_rules(outcome, None if arguments.all else SHOWN)
            print_contradictions(db, sys.stdout)
    return int(any(rows for rule, rows in outcome if rule.severity == "error"))


def _listed(outcome: Outcome) -> list[dict[str, object]]:
    return [
        {"check": rule.name, "severity": rule.severity, "rule": rule.words, "rows": [list(row) for row in rows]}
        for rule, rows in outcome
    ]


def _print_rules(outcome: Outcome, shown: int | None) -> None:
    """Print a line for each rule, and below it the rows that break it."""
    for rule, rows in outcome:
        status = f"{rule.severity if rows else 'ok':<6}"
        print(f"{paint(status, COLOURS[rule.severity] if rows else 'green')}{len(rows):>6}  {rule.words}")
        for subject, detail in rows[:shown]:
            print(one_line(f"{'':14}{subject}: {' '.join((detail or '').split())}"))
