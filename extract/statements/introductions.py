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


@cache
def _forms(kind: str) -> frozenset[str]:
    return frozenset(row["form"] for row in vocabulary("telling_words.csv") if row["kind"] == kind)


def _any_of(kind: str) -> str:
    """Give the words of a kind as a pattern, the longest first."""
    return "|".join(map(re.escape, sorted(_forms(kind), key=len, reverse=True)))


@cache
def _clauses() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What reports before "that": "the ministry noted"; and without it, before a comma or at the end: "he said"."""
    verb = rf"(?:{_any_of('verb')})"
    when = rf"(?:(?: late| earlier)?(?: today| yesterday|(?: on)? {WEEKDAY}))"
    where = rf"(?: (?:at|in|on) (?:an?|the|its|his|her|their) (?:{WORD} ){{0,5}}{WORD})"
    speaks = rf"(?:speaking|talking|asked|commenting|answering|citing|quoting)(?: {WORD}){{1,9}},"
    of = rf"(?: (?:of|from|for|at|in|on) (?:{WORD} ){{0,4}}{WORD})"
    who = rf"(?:{WORD} ){{0,4}}(?:{_any_of('teller')}){of}?(?: (?:released|published|issued){when})?(?:, {speaks})?"
    hearer = r"(?: (?:reporters|journalists|us|(?:an?|the) (?:briefing|press|news agency|newspaper|meeting|audience)))"
    does = rf"(?:(?:has|have|had|also|further|then|later) ){{0,2}}{verb}{hearer}?(?:{where}|{when}){{0,2}}"
    aux = r"(?:(?:is|was|should|must|has|can|may|be|been|also|worth) ){0,4}"
    it_is = rf"it {aux}(?:{_any_of('known')})(?: (?:in|by|from|at)(?: {WORD}){{1,5}})?"
    as_told = rf"as (?!for |to |of )(?:{WORD} ){{0,5}}{verb}(?: (?:in|by|on|at)(?: {WORD}){{1,4}})?"
    as_known = r"as is (?:well )?known"
    source = rf"(?:according to|as per|based on|judging by|in the words of) (?:{WORD} ){{0,6}}{WORD}"
    reports = rf"(?:{speaks} )?{who} {does}"
    apart = rf"{reports}|{it_is}|{as_told}|{as_known}|{source}"
    return re.compile(rf"(?:{reports}|{it_is})"), re.compile(rf"(?:{apart})")


@cache
def _sayings() -> re.Pattern[str]:
    """What says without "that": "officials said", before what is said of others."""
    own = r"(?!(?:it|its|he|his|she|her|they|their|to|of|by|so|nothing|little|nor|and|or|but|with|for)\b)"
    return re.compile(rf"(?:{WORD} ){{0,4}}(?:{_any_of('teller')}) (?:said|says|say) {own}")


def bare(text: str) -> tuple[int, int]:
    """Give where in a sentence what it tells begins and ends."""
    start, stop = _unquoted(text)
    while end := _opening(text, start):
        start = end
    return start, stop


def _unquoted(text: str) -> tuple[int, int]:
    """Give where a sentence begins and ends without what closes it: ", the ministry said.", ",” he added."."""
    closing = CLOSING.search(text, max(1, len(text) - LONGEST)) if text.endswith(".") else None
    if closing is None or not _clauses()[1].fullmatch(text, closing.end(), len(text) - 1):
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
    if comma > 0 and (told[:comma] in _forms("connective") or _clauses()[1].fullmatch(told, 0, comma)):
        return start + comma + 2
    if that > 0 and _clauses()[0].fullmatch(told, 0, that):
        return start + that + 6
    said = _sayings().match(told) if " sa" in told else None
    return start + said.end() if said else None
