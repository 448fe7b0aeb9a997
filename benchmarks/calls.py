"""Count the calls of functions that the extraction of a folder of texts takes: the same on every machine.

usage: python -m benchmarks.calls CORPUS [--functions N]

Prints one line of JSON: `calls` of functions, those of the interpreter too, `figures`, and `calls_per_figure`; then
the N functions that call most: how many calls each made itself, how often it was called, its name.
`tests/extract/test_cost.py` holds the bundled texts against what they took when it was last looked at.

>>> cost = count_calls([Document("a.txt", "", "Exports of tea rose by 5% to $2 million in 2021.")])
>>> cost.figures, cost.calls == sum(cost.made.values()) + cost.entered["figures.extract"]
(2, True)
"""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType

from benchmarks.extract_speed import read_corpus
from extract.figures import extract
from extract.records import Document


@dataclass(slots=True)
class Cost:
    """What an extraction took: its figures, how often each function was called, and how many calls it made itself."""

    figures: int = 0
    entered: Counter[str] = field(default_factory=Counter)
    made: Counter[str] = field(default_factory=Counter)

    @property
    def calls(self) -> int:
        """Calls of functions, those of the interpreter too."""
        return self.entered["figures.extract"] + sum(self.made.values())

    @property
    def per_figure(self) -> float:
        """Calls that a figure takes, with all that is read for it."""
        return self.calls / max(1, self.figures)


def count_calls(documents: Sequence[Document]) -> Cost:
    """Extract every document twice and count the second time: what is read once and kept is at hand then."""
    cost = Cost()

    def count(frame: FrameType, event: str, _: object) -> None:
        if event == "call":
            cost.entered[_name(frame)] += 1
            if frame.f_code is not extract.__code__ and frame.f_back:
                cost.made[_name(frame.f_back)] += 1
        elif event == "c_call" and frame.f_code is not count_calls.__code__:
            cost.made[_name(frame)] += 1

    for document in documents:
        extract(document)
    before = sys.getprofile()
    for document in documents:
        sys.setprofile(count)
        try:
            figures = extract(document).figures
        finally:
            sys.setprofile(before)
        cost.figures += len(figures)
    return cost


def _name(frame: FrameType) -> str:
    """Name the function of a frame by its module and its own name."""
    module = frame.f_globals.get("__name__", "")
    return f"{module.removeprefix('extract.')}.{frame.f_code.co_qualname}"


def main() -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("corpus", type=Path, metavar="CORPUS")
    parser.add_argument("--functions", type=int, default=20, metavar="N", help="default: 20")
    options = parser.parse_args()
    cost = count_calls(list(read_corpus(options.corpus)))
    told = {"calls": cost.calls, "figures": cost.figures, "calls_per_figure": round(cost.per_figure)}
    print(json.dumps(told))
    for name, made in cost.made.most_common(options.functions):
        print(f"{made:9,} {cost.entered[name]:9,}  {name}")


if __name__ == "__main__":
    main()
