"""What frames a sentence and tells nothing of its figures: a sentence in, where what it tells begins and ends out.

A connective ("meanwhile"), or a clause that reports ("officials said that", ", the ministry said"), would hide from the
rules how a sentence begins and ends. Its words are those of `vocabulary/telling_words.csv`, and none of them a name.

>>> told = "Meanwhile, the ministry noted that exports fell by 5%, he said."
>>> told[slice(*bare(told))]
'exports fell by 5%'
"""

import re
from functools import cache

from extract.statements.quotations import MARKS
from extract.words.lexicon import vocabulary

LONGEST = 120
"""Characters that what introduces a sentence, or ends it, takes up at most."""
WORD = r"[a-z][a-z’'-]*"
"""A word that is no name."""
WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
CLOSING = re.compile(r"(?:,[\"”»]?|[\"”»],?) (?=[^,]*\.$)")
TOLD_OF = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
NAMES = re.compile(r"(?:[A-Z][a-zà-ÿ’'-]+\s?){1,3}")
"""Somebody by name alone, unlike "BMW" or "Grain of Mali": "Jane Smith"."""


@cache
def _forms(kind: str) -> frozenset[str]:
    return frozenset(row["form"] for row in vocabulary("telling_words.csv") if row["kind"] == kind)


@cache
def _dealt_in() -> frozenset[str]:
    """Goods, and those who deal in them, of whom what follows is told: "the coffee board said that exports fell"."""
    return _forms("acting") | {row["form"] for row in vocabulary("goods.csv") if row["kind"] == "goods"}


def _any_of(kind: str) -> str:
    """Give the words of a kind as a pattern, the longest first."""
    return "|".join(map(re.escape, sorted(_forms(kind), key=len, reverse=True)))


@cache
def _telling() -> re.Pattern[str]:
    """Somebody and what tells: "Jane Smith, head of the office," and "told reporters on Friday"."""
    when = rf"(?:(?: late| earlier)?(?: today| yesterday|(?: on)? {WEEKDAY}))"
    where = rf"(?: (?:at|in|on|to|during) (?:an?|the|its|his|her|their) (?:{WORD} ){{0,5}}{WORD})"
    hearer = r"(?: (?:reporters|journalists|us|(?:an?|the) (?:briefing|press|news agency|newspaper|meeting|audience)))"
    says = rf"(?:{_any_of('verb')}){hearer}?(?:{where}|{when}){{0,2}}"
    return re.compile(rf"([^\"“”«»:;()]*?),? {says}")


@cache
def _impersonal() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What names nobody: before "that" ("it was noted"); set apart ("as the office notes", "by the bank's count")."""
    verb = rf"(?:{_any_of('verb')})"
    aux = r"(?:(?:is|was|should|must|has|can|may|be|been|also|worth) ){0,4}"
    it_is = rf"it {aux}(?:{_any_of('known')})(?: (?:in|by|from|at)(?: {WORD}){{1,5}})?"
    as_told = rf"as (?!for |to |of )(?:{WORD} ){{0,5}}{verb}(?: (?:in|by|on|at)(?: {WORD}){{1,4}})?"
    as_known = r"as is (?:well )?known"
    source = rf"(?:according to|as per|based on|judging by|in the (?:words|view|opinion) of) (?:{WORD} ){{0,6}}{WORD}"
    count = rf"(?:by|in|on) the (?:{WORD} ){{1,3}}(?:reckoning|count|account|estimate|calculations|words|view|opinion)"
    return re.compile(it_is), re.compile(rf"{it_is}|{as_told}|{as_known}|{source}|{count}")


@cache
def _sayings() -> re.Pattern[str]:
    """What says without "that": "officials said", before what is said of others."""
    own = r"(?!(?:it|its|he|his|she|her|they|their|to|of|by|so|nothing|little|nor|and|or|but|with|for)\b)"
    return re.compile(rf"((?:{WORD} ){{0,4}}(?:{_any_of('teller')})) (?:said|says|say) {own}")


def bare(text: str) -> tuple[int, int]:
    """Give where in a sentence what it tells begins and ends."""
    start, stop = _unquoted(text)
    while end := _opening(text, start):
        start = end
    return start, stop


def _unquoted(text: str) -> tuple[int, int]:
    """Give where a sentence begins and ends without what closes it: ", the ministry said.", ",” he added."."""
    closing = CLOSING.search(text, max(1, len(text) - LONGEST)) if text.endswith(".") else None
    if closing is None or not _is_apart(text[closing.end() : -1]):
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
    comma, that = told.find(", "), told.find(" that ")
    if comma > 0 and (told[:comma] in _forms("connective") or _is_apart(told[:comma])):
        return start + comma + 2
    if that > 0 and (_impersonal()[0].fullmatch(told, 0, that) or _tells(text[start : start + that])):
        return start + that + 6
    said = _sayings().match(told) if " sa" in told else None
    return start + said.end() if said and _dealt_in().isdisjoint(said[1].split()) else None


def _is_apart(words: str) -> bool:
    """Whether words set apart by a comma tell who tells: "as the office notes", "the ministry said on Monday"."""
    return _impersonal()[1].fullmatch(words) is not None or _tells(words)


def _tells(words: str) -> bool:
    """Whether somebody tells who deals in nothing: "Jane Smith, head of the office, told reporters"."""
    telling = _telling().fullmatch(words)
    if telling is None:
        return False
    named = TOLD_OF.findall(telling[1].lower())
    if NAMES.fullmatch(telling[1]) and _forms("teller").isdisjoint(named):
        return telling[1].lower() not in _dealt_in()
    return not _forms("teller").isdisjoint(named) and _dealt_in().isdisjoint(named)
