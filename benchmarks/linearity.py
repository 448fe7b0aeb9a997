"""Show that the time of the extraction grows with its input and no faster: of a text, a line, a sentence, a corpus.

usage: python -m benchmarks.linearity [--largest MB] [--quick]

Each shape is tried from 10 KB on, ten times larger each step, up to the largest size. What is shown are seconds of the
processor for a million characters. With --quick the largest size is 1 MB and nothing is written. The exit status is 1
where a million characters cost more than `TOLERANCE` times as much at the largest size as at the cheapest one.
"""

import argparse
import sys
import time
from collections.abc import Callable, Iterator
from itertools import count

from benchmarks.extract_speed import WARM_UP
from benchmarks.generate import text_of
from benchmarks.measured import table, write_section
from extract.figures import extract
from extract.records import Document

SMALLEST = 10_000
TOLERANCE = 2.5
"""Room for what a cold start, a busy machine and larger memory cost; a square would be ten a step."""

GIVEN_UP = 8
"""A shape that costs so many times more is tried no further: ten times the size would take a hundred times as long."""


def paragraphs() -> Iterator[str]:
    """Give invented paragraphs without end."""
    for number in count():
        yield from text_of(number)[0].split("\n\n")


def one_text(chars: int) -> list[str]:
    """Make one text of many paragraphs."""
    return [joined(paragraphs(), "\n\n", chars)]


def one_line(chars: int) -> list[str]:
    """Make one text that is a single line."""
    return [joined((" ".join(paragraph.split()) for paragraph in paragraphs()), " ", chars)]


def one_sentence(chars: int) -> list[str]:
    """Make one text that is a single sentence: nothing in it ends one."""
    clauses = (" ".join(paragraph.split()).replace(". ", ", ").rstrip(".:") for paragraph in paragraphs())
    return [joined(clauses, ", ", chars)]


def many_texts(chars: int) -> list[str]:
    """Make texts of some thousand characters each."""
    texts: list[str] = []
    for number in count():
        texts.append(text_of(number)[0])
        chars -= len(texts[-1])
        if chars <= 0:
            return texts
    raise AssertionError


SHAPES: dict[str, Callable[[int], list[str]]] = {
    "one text": one_text,
    "one line": one_line,
    "one sentence": one_sentence,
    "many texts": many_texts,
}


def joined(pieces: Iterator[str], gap: str, chars: int) -> str:
    """Join pieces up to so many characters."""
    taken: list[str] = []
    while chars > 0:
        taken.append(next(pieces))
        chars -= len(taken[-1]) + len(gap)
    return gap.join(taken)


def seconds_a_million(texts: list[str]) -> float:
    """Time the extraction of texts that are in memory; give seconds of the processor for a million characters."""
    documents = [Document(f"{number}.txt", "", text) for number, text in enumerate(texts)]
    started = time.process_time()
    for document in documents:
        extract(document)
    return (time.process_time() - started) * 1e6 / sum(len(text) for text in texts)


def main() -> int:
    """Time every shape at every size."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--largest", type=float, default=100, metavar="MB", help="default: 100")
    parser.add_argument("--quick", action="store_true", help="up to 1 MB, and judge")
    options = parser.parse_args()
    largest = 1 if options.quick else options.largest
    sizes = [SMALLEST * 10**step for step in range(9) if SMALLEST * 10**step <= largest * 1e6]
    extract(WARM_UP)
    costs = {}
    for shape, make in SHAPES.items():
        costs[shape] = time_sizes(make, sizes)
        print(shape, *(f"{cost:.2f}" for cost in costs[shape]), flush=True)
    if not options.quick:
        header = ("shape", *(f"{size / 1e6:g} MB" for size in sizes))
        rows = [
            (shape, *(f"{cost:.2f}" for cost in row), *["-"] * (len(sizes) - len(row))) for shape, row in costs.items()
        ]
        write_section("linearity", ["Seconds of one core for a million characters:", "", *table(header, rows)])
    return int(any(cost[-1] > TOLERANCE * min(cost) for cost in costs.values()))


def time_sizes(make: Callable[[int], list[str]], sizes: list[int]) -> list[float]:
    """Time a shape at every size, the smallest first, up to one at which it costs far more than before."""
    costs: list[float] = []
    for size in sizes:
        costs.append(seconds_a_million(make(size)))
        if costs[-1] > GIVEN_UP * min(costs):
            break
    return costs


if __name__ == "__main__":
    sys.exit(main())
