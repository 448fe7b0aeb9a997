"""Finds the phrases of time in a text and tells what each is for: text in, mentions in order out.

A phrase is read from its first word (`grammar`, `years`, `dates`, `parts`); the few words before it give its role:
"in 2021" is a period, "than in 2021" what a figure is compared with, "by 2025" a horizon.

>>> [(m.surface, m.role) for m in find_periods("In January-August 2021 exports rose by 4% against 2020.")]
[('In January-August 2021', 'period'), ('against 2020', 'base')]
"""

import re
from dataclasses import dataclass

from extract.periods import dates, parts, years
from extract.periods.clock import Clock
from extract.periods.grammar import COUNTED, GATES, LEVEL, NUMBER, PARTS, POSSESSIVE, RULES, RULES_OF, START
from extract.periods.period import Period
from extract.periods.phrases import FromTo, Phrase, Years
from extract.periods.roles import Introduction, introduction, role_of
from extract.periods.words import AMBIGUOUS_MONTHS
from extract.periods.years import Found

READERS = {
    "numeric": dates.read_numeric,
    "clock": parts.read_nothing,
    "compact": dates.read_compact,
    "dates": dates.read_dates,
    "ago": years.read_ago,
    "from_to": years.read_from_to,
    "same": parts.read_same,
    "part": parts.read_part,
    "kind": years.read_kind,
    "years": years.read_years,
    "todate": parts.read_todate,
    "yearend": parts.read_yearend,
    "relative_month": dates.read_relative_month,
    "relative": years.read_relative,
    "season": dates.read_season,
    "yearly": parts.read_yearly,
    "ending": parts.read_ending,
    "half_year": parts.read_half_year,
    "counts": parts.read_counts,
    "now": parts.read_nothing,
}
HEAD = re.compile(r"\w+")
JOINED = re.compile(r"\s*(?:and|or|&)\s*")
INHERITED = ("period", "base", "horizon")


@dataclass(frozen=True, slots=True)
class Mention:
    """A phrase of time with the words that introduce it; offsets count characters of the text."""

    start: int
    end: int
    role: str  # period | base | from_to | since | span | horizon | duration | date | now | name
    phrase: Phrase
    intro: str  # the words that gave the role, in lower case: "compared with", "by"; empty where there are none
    surface: str

    @property
    def years(self) -> tuple[int, int] | None:
        """The first and last year that the phrase itself names, where it names years alone."""
        match self.phrase:
            case Years(first, last):
                return first, last
            case FromTo(Years(first, _), Years(_, last)):
                return first, last
        return None

    @property
    def is_dated(self) -> bool:
        """Whether the phrase names its own year, so that it can put a year in force."""
        return self.phrase.is_dated

    def base(self, clock: Clock) -> Period | None:
        """Give the first of the two times that a change is told between ("from 2015 to 2021")."""
        return self.phrase.origin.at(clock) if isinstance(self.phrase, FromTo) else None


def find_periods(text: str) -> list[Mention]:
    """Find the phrases of time, in order and without overlap, the longest at each place."""
    low = _lower(text)
    mentions: list[Mention] = []
    at, start = 0, START.search(low)
    while start:
        found = _read(low, start.start(), RULES_OF[NUMBER if start[0].isdigit() else start[0]])
        mention = _mention(text, low, start.start(), found, mentions) if found else None
        if mention:
            mentions.append(mention)
        at = mention.end if mention else start.end()
        start = START.search(low, at)
    return mentions


def _lower(text: str) -> str:
    """Put a text in lower case, of the same length: capitals that have no single small letter stay."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(c if len(c.lower()) > 1 else c.lower() for c in text)


def _read(low: str, at: int, rules: tuple[str, ...]) -> Found | None:
    """Read the phrase that begins at an offset, by the first rule that can, and a part that belongs to it."""
    found = _by_rules(low, at, rules)
    if found and found.shape in ("year", "relative"):
        found = parts.with_brackets(low, found)
        between = POSSESSIVE.match(low, found.end)
        inner = _by_rules(low, between.end(), PARTS) if between else None
        return (parts.owned(found, inner) if inner else None) or found
    return found


def _by_rules(low: str, at: int, rules: tuple[str, ...]) -> Found | None:
    for rule in rules if GATES[rules].match(low, at) else ():
        match = RULES[rule].match(low, at)
        found = READERS[rule](low, match) if match else None
        if found:
            return found
    return None


def _mention(text: str, low: str, at: int, found: Found, before: list[Mention]) -> Mention | None:
    """Give a phrase its role; None where the words around it show that it is no phrase of time."""
    floor = before[-1].end if before else 0
    intro = introduction(low, at, floor)
    if _is_other_sense(text, at, found, intro):
        return None
    level = LEVEL.match(low, found.end)
    role, phrase = role_of(found, intro, text[at].isupper(), bool(level))
    if role is None:
        return None
    if (
        not intro.words
        and phrase.is_dated
        and before
        and before[-1].role in INHERITED
        and JOINED.fullmatch(low, floor, at)
    ):
        role = before[-1].role
    start = at if role == "duration" and intro.kind == "base" else intro.start  # "more than ten years"
    end = level.end() if level and role == "base" else found.end
    return Mention(start, end, role, phrase, intro.words, text[start:end])


def _is_other_sense(text: str, at: int, found: Found, intro: Introduction) -> bool:
    """Tell whether "may" is a verb, "April" a woman, "1m" an amount or 2022 part of a name ("EXPO-2022")."""
    if found.shape in ("year", "years") and not intro.words:
        return bool(COUNTED.match(text, found.end)) or (text[at - 1 : at] == "-" and text[at - 2 : at - 1].isalnum())
    if found.shape == "code":
        return not text[found.end - 1].isupper() and not text[at + 1 : found.end].strip("0123456789").isupper()
    if found.shape == "named_month":  # "this may"
        return not re.search(r"\w+\.?$", text[at : found.end])[0][0].isupper()
    word = HEAD.match(text, at)[0]
    if found.shape != "month" or word.lower() not in AMBIGUOUS_MONTHS or found.end - at > len(word) + 1:
        return False
    if not word[0].isupper():
        return True
    previous = re.search(r"(\w*)\s?$", text[max(0, at - 24) : at])[1]
    return not intro.words and (previous[:1].isupper() or (word.isupper() and previous != ""))
