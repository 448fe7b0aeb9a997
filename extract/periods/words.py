"""The words that periods are told in: vocabulary files in, tables and alternations for patterns out.

>>> MONTHS["sept"], TABLES["count"]["eight"], TABLES["edge"]["beginning"]
(9, '8', 'begin')
"""

import calendar
import csv
import re
from collections import defaultdict
from collections.abc import Iterable
from importlib.resources import files

UNIT_MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120, "century": 1200}
"""Units that are made of months, and of how many."""


SPACES = re.compile(r"\s+")
BROKEN_HYPHEN = re.compile(r"-\s+")


def rows_of(name: str) -> list[dict[str, str]]:
    """Read a file of the vocabulary, one dictionary a row."""
    with (files("extract") / "vocabulary" / name).open(encoding="utf-8") as lines:
        header, *rows = csv.reader(lines)
    return [dict(zip(header, row, strict=True)) for row in rows]


def _tables() -> dict[str, dict[str, str]]:
    tables: dict[str, dict[str, str]] = defaultdict(dict)
    for row in rows_of("period_words.csv"):
        tables[row["kind"]][row["words"]] = row["value"]
    return dict(tables)


TABLES = _tables()
"""Kind of word -> words -> value, all in lower case."""

_MONTH_ROWS = rows_of("months.csv")
MONTHS = {row["name"]: int(row["month"]) for row in _MONTH_ROWS}
FULL_MONTHS = frozenset(name.lower() for name in calendar.month_name if name)
AMBIGUOUS_MONTHS = frozenset(row["name"] for row in _MONTH_ROWS if row["other_sense"])
"""Months that are verbs, names or adjectives as well ("may", "April"): their case and neighbours are looked at."""


def alternation(words: Iterable[str]) -> str:
    """Make a pattern that matches any of the words, the longest first, grouped by initial to be quick to refuse."""
    by_initial: dict[str, list[str]] = defaultdict(list)
    for word in sorted(words, key=len, reverse=True):
        by_initial[word[0]].append(re.escape(word[1:]).replace(r"\ ", r"\s{1,3}").replace(r"\-", r"-\s{0,2}"))
    return "|".join(f"{re.escape(initial)}(?:{'|'.join(rest)})" for initial, rest in sorted(by_initial.items()))


def value(kind: str, printed: str | None, default: str = "") -> str:
    """Look words up as they are printed, with any spaces in them.

    >>> value("comparator", "compared\\n to"), value("yearly", "year-on- year"), value("unit", None, "period")
    ('base', 'year', 'period')
    """
    if not printed or printed in TABLES[kind]:
        return TABLES[kind].get(printed or "", default)
    return TABLES[kind].get(BROKEN_HYPHEN.sub("-", SPACES.sub(" ", printed)), default)


CHANGING = (
    r"(?:rising|falling|growing|dropping|sliding|gaining|losing|shrinking|slipping|climbing|jumping|contracting|declining"
    r"|decreasing|increasing|plunging|plummeting|soaring|surging|expanding|advancing|dipping|tumbling|slumping|diving"
    r"|rebounding|retreating|sinking|widening|narrowing|recovering)"
)
"""What a flow did, behind "after" and before how much: "after contracting 5 per cent the year before"."""
AGAINST = alternation(
    words
    for words in TABLES["comparator"]
    if not words.endswith(("than", " on", " from", "respect to", " base in", " base of"))
)
"""What sets a number or a time against another: "compared with", "versus", "in comparison with"."""
AGAINST_CUES = ("against", "versus", "vs", "vis-", "compar", "relati", "opposed")
"""One of these stands in every such phrase."""


def number(words: str) -> float:
    """Read a small number in digits or words, with or without a half.

    >>> number("30"), number("two and a half"), number("twenty-five")
    (30.0, 2.5, 25.0)
    """
    whole, *half = re.split(r"\s+and\s+a\s+half", words.strip())
    return float(value("count", whole, default=whole)) + 0.5 * len(half)
