"""Scores of a warehouse on gold annotations -> whether they have fallen below the floors of floors.json.

usage: floors.py SET SCORE_PY GOLD WAREHOUSE [--raise]

SET names the floors. Where every score reaches its floor the exit status is 0. With --raise the floors go up to the
scores; they never go down.

>>> fallen({"found": 0.96}, {"found": 0.97})
['found 0.9600 is below its floor 0.9700']
"""

import argparse
import json
import subprocess
import sys
from pathlib import Path

FLOORS = Path(__file__).with_name("floors.json")


def main() -> int:
    """Score one set and hold it against its floors."""
    parser = argparse.ArgumentParser()
    for name in ("set", "score", "gold", "warehouse"):
        parser.add_argument(name)
    parser.add_argument("--raise", dest="lift", action="store_true")
    arguments = parser.parse_args()
    scores = measure(arguments.score, arguments.gold, arguments.warehouse)
    floors = json.loads(FLOORS.read_text())
    old = floors.get(arguments.set, {})
    print(arguments.set, "  ".join(f"{name} {score:.4f}" for name, score in scores.items()))
    if arguments.lift:
        floors[arguments.set] = {name: max(score, old.get(name, 0)) for name, score in scores.items()}
        FLOORS.write_text(json.dumps(floors, indent=2, sort_keys=True) + "\n")
    faults = fallen(scores, old)
    print("\n".join(faults), end="\n" if faults else "")
    return int(bool(faults))


def measure(score: str, gold: str, warehouse: str) -> dict[str, float]:
    """Run the scorer; give F1 of found, economic and complete figures and the share of right values."""
    told = subprocess.run(
        [sys.executable, score, gold, warehouse, "--json"], check=True, capture_output=True, text=True
    )
    summary = json.loads(told.stdout)
    scores = {name: summary[name][2] for name in ("found", "economic", "complete")} | {"value": summary["value"]}
    return {name: int(score * 10_000) / 10_000 for name, score in scores.items()}


def fallen(scores: dict[str, float], floors: dict[str, float]) -> list[str]:
    """Name the scores that are below their floors."""
    return [
        f"{name} {scores[name]:.4f} is below its floor {floor:.4f}"
        for name, floor in floors.items()
        if scores[name] < floor
    ]


if __name__ == "__main__":
    sys.exit(main())
