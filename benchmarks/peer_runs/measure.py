"""Runs one extractor over texts in memory and prints what it took; it needs nothing but the standard library.

In: a file of JSON lines with `document` and `text`. Out: a file of JSON lines, one a figure, with the columns that the
scorer reads; one line of JSON on standard output with `chars`, `seconds` of the processor, `figures`, `peak_mb` and the
versions of the packages that did it.
"""

import json
import resource
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

Row = dict[str, object]
Find = Callable[[object], Iterable[object]]
Rows = Callable[[Iterable[object], str], Iterator[Row]]

WARM_UP = """\
RAMAT GAN, 12 May 2021 (Reuters) - Exports of wheat and cocoa beans from Ghana to the Netherlands rose by 5 percent
year on year to $2.1 billion in January-March 2021, about 30 tonnes a day, the Ghana Statistical Service said.

Imports from the kingdom fell by a third, while the two countries' trade turnover doubled. The West African
country's deficit with China, its largest partner, was 400 million euros; the share of machinery was 12 per cent.

"We sold 1,200 cars in the Ashanti Region, and expect to earn half a billion dollars by 2025," he said in Kumasi.

Partner     2019     2020     2021
Peru         1.5      1.7      2.0
Chile        2.5      2.7      3.1
"""
"""Read before the clock starts, so that the models, patterns and vocabularies of every extractor are loaded."""


def run(
    find: Find, rows: Rows, packages: list[str], block: int | None = None, prepare: Callable[[str], object] = str
) -> None:
    """Find the figures of each text, in blocks of so many characters, and write them down as rows of the scorer.

    Only `find` is timed: `prepare` makes of a block what it takes, and `rows` turns what it gives into columns.
    """
    texts = [json.loads(line) for line in Path(sys.argv[1]).read_text(encoding="utf-8").splitlines()]
    list(find(prepare(WARM_UP)))
    seconds, figures = 0.0, 0
    with open(sys.argv[2], "w", encoding="utf-8") as out:
        for text in texts:
            for offset, part in blocks(text["text"], block):
                prepared = prepare(part)
                started = time.process_time()
                found = list(find(prepared))
                seconds += time.process_time() - started
                for row in rows(found, part):
                    figures += 1
                    place = {"char_start": row["char_start"] + offset, "char_end": row["char_end"] + offset}
                    out.write(json.dumps({**row, **place, "document": text["document"]}, default=str) + "\n")
    told = {"chars": sum(len(text["text"]) for text in texts), "seconds": seconds, "figures": figures}
    told |= {"peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}
    print(json.dumps(told | {"versions": {name: installed(name) for name in packages}}))


def installed(package: str) -> str:
    """Give the version of a package; this project may also run from its folder."""
    try:
        return version(package)
    except PackageNotFoundError:
        return "from its folder"


def blocks(text: str, size: int | None) -> Iterator[tuple[int, str]]:
    """Cut a text into blocks of at most `size` characters, between words where there are any.

    >>> list(blocks("about $5 million", 8))
    [(0, 'about '), (6, '$5 '), (9, 'million')]
    """
    start = 0
    while start < len(text):
        end = len(text) if size is None else start + size
        if end < len(text):
            end = max(text.rfind(" ", start, end), text.rfind("\n", start, end)) + 1 or end
        yield start, text[start:end]
        start = end
