"""Labelled openings of texts -> how often what is decided for a whole text is right.

usage: python -m tests.gold.openings [even]

Each line of openings.jsonl holds the first sentences of a text with whose trade it tells (`home`), when it was
published, and the slots of its trade figures. More than half of the wrong rows of texts that nobody has read follow
from one of these decisions. Uneven lines are for development; `even` measures the others, whose errors are not read.
"""

import json
import sys
from collections import Counter
from pathlib import Path

from extract.figures import extract
from extract.layout.segments import segments
from extract.read import decode_document
from extract.records import Figure
from extract.topics import NOWHERE, topics
from tests.gold.marks import period_of
from tests.gold.right import days, same_goods

LINES = Path(__file__).with_name("openings.jsonl")
NOBODY = ("_U", "_Z", "W0")
SLOTS = ("home", "year", "found", "indicator", "reporter", "partner", "product", "period", "all")


def main(arguments: list[str]) -> None:
    """Print the share that is right, slot by slot."""
    lines = LINES.read_text(encoding="utf-8").splitlines()
    right, told = Counter[str](), Counter[str]()
    for line in lines[1::2] if "even" in arguments else lines[::2]:
        for slot, is_right in judged(json.loads(line)):
            told[slot] += 1
            right[slot] += is_right
    for slot in SLOTS:
        print(f"{slot:10}{told[slot]:5}{right[slot] / told[slot]:8.3f}")


def judged(opening: dict) -> list[tuple[str, bool]]:
    """Say of each label of an opening whether it was read right; `all` of them but the day of publication."""
    document = decode_document(opening["text"].encode(), "opening.txt")
    found = topics(segments(document.text))
    focus = (found[min(found)] if found else NOWHERE).focus
    whole = [("home", _named(focus) == _named(opening["home"]))]
    figures = extract(document).figures
    for label in opening["figures"]:
        at = document.text.find(label["number"])
        figure = next((f for f in figures if f.char_start <= at < f.char_end), None)
        whole.append(("found", figure is not None))
        whole += _slots(figure, label) if figure else []
    year = [("year", str(document.published)[:4] == opening["published"][:4])] if opening["published"] else []
    return [*whole, *year, ("all", all(is_right for _, is_right in whole))]


def _slots(figure: Figure, label: dict) -> list[tuple[str, bool]]:
    want = period_of(label["period"], label["period"]) if label["period"] else None
    return [
        ("indicator", figure.indicator == label["indicator"]),
        ("reporter", _named(figure.reporter) == _named(label["reporter"])),
        ("partner", _named(figure.partner) == _named(label["partner"])),
        ("product", same_goods(figure.product, label["product"])),
        ("period", days(figure.period_start, figure.period_end) == want),
    ]


def _named(code: str | None) -> str | None:
    """Give an area to compare: in capitals, none where it is not stated, not applicable or the world."""
    return None if code in NOBODY or code is None else code.upper()


if __name__ == "__main__":
    main(sys.argv[1:])
