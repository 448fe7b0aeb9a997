"""A number and a seed -> one invented text with its gold marks, before it is laid out.

The same number and seed give the same text, whatever texts are made before it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, fields
from datetime import date, timedelta
from random import Random

from benchmarks.synthetic.facts import Drawer, Pair, draw_period
from benchmarks.synthetic.style import MONTHS, Style, countries, products, publishers, sentences

BILATERAL = (("lead", "sides", "balance"), ("product",), ("outlook", "count"))
TOTAL = (("total",), ("partners",))
"""Kinds of sentences that stand together in a paragraph, of a pair of countries and of one with the world."""

Names = dict[str, object]


@dataclass(frozen=True, slots=True)
class Passage:
    """A text with the marks of its figures, one paragraph an item, the title first."""

    style: Style
    published: date
    paragraphs: list[str]


def compose(number: int, seed: int) -> Passage:
    """Invent a text: who reports, of what time, with whom the country trades, and how it is said."""
    random = Random(f"{seed}/{number}")
    style, period = random.choice(publishers()), draw_period(random)
    published = date(period.year, period.last_month, 28) + timedelta(days=random.randint(10, 80))
    drawer = Drawer(random, style, period)
    reporter, *partners = random.sample(countries(), random.randint(5, 9))
    total, *pairs = (drawer.pair(reporter, partner, random.choice(products())) for partner in (None, *partners))
    names: Names = {"period": period, "total": total, "one": pairs[0], "two": pairs[1], "three": pairs[2]}
    names |= {"date": f"{published.day} {MONTHS[published.month]} {published.year}", "year": published.year}
    paragraphs = [_say(random, "heading", pairs[3], names)]
    for pair in pairs[3:]:
        paragraphs += _section(random, BILATERAL, pair, names)
    paragraphs += _section(random, TOTAL, pairs[0], names)
    line = style.dated(reporter.capital, published)
    paragraphs[1:2] = [line, paragraphs[1]] if line[-1].isalnum() else [f"{line} {paragraphs[1]}"]
    return Passage(style, published, list(_with_notes(random, paragraphs, names)))


def _section(random: Random, kinds: tuple[tuple[str, ...], ...], pair: Pair, names: Names) -> Iterator[str]:
    """Give paragraphs with figures, and between them those that have none."""
    for together in kinds:
        said = [kind for kind in together if kind == "lead" or random.random() < 0.8]
        if said:
            yield " ".join(_say(random, kind, pair, names) for kind in said)
        idle = random.sample(sentences()["filler"], random.randint(2, 6))
        yield " ".join(_fill(sentence, pair, names) for sentence in idle)


def _say(random: Random, kind: str, pair: Pair, names: Names) -> str:
    return _fill(random.choice(sentences()[kind]), pair, names)


def _fill(sentence: str, pair: Pair, names: Names) -> str:
    said = sentence.format(**names, **{field.name: getattr(pair, field.name) for field in fields(pair)})
    return said[0].upper() + said[1:]


def _with_notes(random: Random, paragraphs: list[str], names: Names) -> Iterator[str]:
    """Hang footnotes on the last sentences of some paragraphs; they stand at the end of the text."""
    notes = []
    for paragraph in paragraphs:
        if "⟦" not in paragraph and random.random() < 0.15 and paragraph.endswith("."):
            note = random.choice(sentences()["footnote"]).format(**names)
            notes.append(f"{len(notes) + 1} {note}")
            paragraph = f"{paragraph[:-1]}⟦{len(notes)}|note⟧."
        yield paragraph
    for note in notes:
        yield re.sub(r"\d+", r"⟦\g<0>|note⟧", note)
