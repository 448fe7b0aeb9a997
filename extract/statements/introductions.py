"""What frames a sentence and tells nothing of its figures: a sentence in, where what it tells begins and ends out.

A connective ("meanwhile"), or a clause that reports ("officials said that", ", the ministry said"), would hide from the
rules how a sentence begins and ends. Its words are those of `vocabulary/telling_words.csv`, and none of them a name.

>>> told = "Meanwhile, the ministry noted that exports fell by 5%, he said."
>>> told[slice(*bare(told))]
'exports fell by 5%'
"""

import re
from functools import cache
from typing import NamedTuple

from extract.statements.quotations import MARKS
from extract.words.lexicon import vocabulary

LONGEST = 120
"""Characters that what introduces a sentence, or ends it, takes up at most."""
WORD = r"[a-z][a-z’'-]*"
"""A word that is no name."""
WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
CLOSING = re.compile(r"(?:,[\"”»]?|[\"”»],?) (?=[^,]*\.$)")
TOLD_OF = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
NAMES = re.compile(r"[^\W\d_][a-zà-ÿ’'-]+(?: [A-Z][a-zà-ÿ’'-]+){1,2}|[A-Z][a-zà-ÿ’'-]+")
"""Somebody by name alone, unlike "BMW" or "Grain of Mali": "Jane Smith"."""
OPENS = ("as ", "acc", "it ", "by ", "in ", "on ", "bas", "jud")
"""How what is set apart by a comma, and names nobody, begins."""


@cache
def forms(kind: str) -> frozenset[str]:
    """Give the words of a kind: verbs that tell, who tells, connectives."""
    return frozenset(row["form"] for row in vocabulary("telling_words.csv") if row["kind"] == kind)


@cache
def dealt_in() -> frozenset[str]:
    """Goods, and those who deal in them, of whom what follows is told: "the coffee board said that exports fell"."""
    return forms("acting") | {row["form"] for row in vocabulary("goods.csv") if row["kind"] == "goods"}


def _any_of(kind: str) -> str:
    """Give the words of a kind as a pattern, the longest first."""
    return "|".join(map(re.escape, sorted(forms(kind), key=len, reverse=True)))


class Frames(NamedTuple):
    """What frames a sentence, as patterns and words."""

    connectives: frozenset[str]
    noted: re.Pattern[str]  # before "that": "it was noted", or somebody, its first group, and what tells
    apart: re.Pattern[str]  # set apart by a comma: "as the office notes", "by the bank's count", "he said"
    said: re.Pattern[str]  # "officials said", before what is said of others


@cache
def _frames() -> Frames:
    """Make the patterns of the words that tell."""
    verb, teller = _any_of("verb"), _any_of("teller")
    when = rf"(?:(?: late| earlier)?(?: today| yesterday|(?: on)? {WEEKDAY}))"
    where = rf"(?: (?:at|in|on|to|during) (?:an?|the|its|his|her|their) (?:{WORD} ){{0,5}}{WORD})"
    hearer = r"(?: (?:reporters|journalists|us|(?:an?|the) (?:briefing|press|news agency|newspaper|meeting|audience)))"
    tells = rf"([^\"“”«»:;()]*?),? (?:{verb}){hearer}?(?:{where}|{when}){{0,2}}"
    aux = r"(?:(?:is|was|should|must|has|can|may|be|been|also|worth) ){0,4}"
    it_is = rf"it {aux}(?:{_any_of('known')})(?: (?:in|by|from|at)(?: {WORD}){{1,5}})?"
    as_told = rf"as (?!for |to |of )(?:{WORD} ){{0,5}}(?:{verb})(?: (?:in|by|on|at)(?: {WORD}){{1,4}})?"
    source = rf"(?:according to|as per|based on|judging by|in the (?:words|view|opinion) of) (?:{WORD} ){{0,6}}{WORD}"
    count = rf"(?:by|in|on) the (?:{WORD} ){{1,3}}(?:reckoning|count|account|estimate|calculations|words|view|opinion)"
    own = r"(?!(?:it|its|he|his|she|her|they|their|to|of|by|so|nothing|little|nor|and|or|but|with|for)\b)"
    return Frames(
        connectives=forms("connective"),
        noted=re.compile(rf"{it_is}|{tells}"),
        apart=re.compile(rf"{it_is}|{as_told}|as is (?:well )?known|{source}|{count}|{tells}"),
        said=re.compile(rf"((?:{WORD} ){{0,4}}(?:{teller})) (?:said|says|say) {own}"),
    )


def bare(text: str) -> tuple[int, int]:
    """Give where in a sentence what it tells begins and ends."""
    start, stop = _unquoted(text)
    while end := _opening(text, start):
        start = end
    return start, stop


def _unquoted(text: str) -> tuple[int, int]:
    """Give where a sentence begins and ends without what closes it: ", the ministry said.", ",” he added."."""
    closing = CLOSING.search(text, max(1, len(text) - LONGEST)) if text[-1:] == "." else None
    if closing is None or not _is_told(_frames().apart.fullmatch(text, closing.end(), len(text) - 1)):
        return 0, len(text)
    quoting = bool(closing[0].strip(", "))
    marks = [at for at, mark in enumerate(text[: closing.end()]) if mark in MARKS]
    if quoting and len(marks) == 2 and marks[0] == 0:
        return 1, closing.start()
    is_whole = len(marks) == 1 if quoting else len(marks) % 2 == 0
    return 0, closing.start() if is_whole else len(text)


def _opening(text: str, start: int) -> int | None:
    """Give where what opens a sentence ends: "meanwhile,", "it was said that", "according to the office,"."""
    told = text[start : start + LONGEST]
    told = told[:1].lower() + told[1:]
    if (comma := told.find(", ")) > 0:
        words = told[:comma]
        if words in _frames().connectives or (words[:3] in OPENS and _is_told(_frames().apart.fullmatch(words))):
            return start + comma + 2
    if (that := told.find(" that ")) > 0 and _is_told(_frames().noted.fullmatch(told, 0, that)):
        return start + that + 6
    said = _frames().said.match(told) if " sa" in told else None
    return start + said.end() if said and dealt_in().isdisjoint(said[1].split()) else None


def _is_told(found: re.Match[str] | None) -> bool:
    """Whether what tells is found, of nobody or of somebody who deals in nothing: "Jane Smith, head of the office"."""
    if found is None or (who := found[1]) is None:
        return found is not None
    named = TOLD_OF.findall(who.lower())
    if NAMES.fullmatch(who) and forms("teller").isdisjoint(named):
        return who.lower() not in dealt_in()
    return not forms("teller").isdisjoint(named) and dealt_in().isdisjoint(named)
