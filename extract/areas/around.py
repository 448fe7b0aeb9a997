"""What stands around an area in its sentence: the words before and after, its preposition, the noun it qualifies.

>>> PREPOSITION.before("sales to the other members "), NOUN.match(" exports rose")[1]
('to', 'exports')
"""

import re

from extract.areas.mentions import AreaMention
from extract.values import immutable
from extract.words.cued import Cued
from extract.words.leading import POINTING, LeadingWord
from extract.words.side_words import any_of_kind

DETERMINERS = (
    *("the", "both", "its", "her", "their", "all", "other", "member", "main", "key", "certain"),
    *("neighbouring", "neighboring"),
    *(
        "friendly",
        "several",
        "major",
        "different",
        "various",
        "many",
        "countrie",
        "countries",
        "state",
        "states",
        "economies",
        "market",
        "markets",
    ),
    *(
        "capital",
        "city",
        "town",
        "economy",
        "republic",
        "territory",
        "region",
        "regions",
        "partner",
        "partners",
        "member",
    ),
    "members",
    *("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "fellow", "own"),
    *(
        "companies",
        "government",
        "of",
        "rest",
        "remainder",
        "side",
        "sides",
        "and",
        "foreign",
        "third",
        "former",
        "non-",
    ),
    *("a", "an", "private", "state-owned", "large", "largest", "leading", "primary", "secondary", "markets", "local"),
    *("industrial", "economic", "special", "free", "zone", "park"),
    *("neighbour", "neighbor", "neighbours", "neighbors", "ally", "eastern", "western", "northern", "southern", "big"),
    *("metropolitan", "mainland", "continental"),
    *("entire", "whole", "giant", "powerful", "immediate", "closest", "nearest", "traditional", "old"),
)
PREPOSITIONS = (
    *("to", "into", "from", "with", "between", "among", "in", "for", "of", "by", "via", "through", "within", "against"),
    *("at", "on", "than", "outside", "inside", "toward", "towards", "including", "near", "around"),
)
PREPOSITION = LeadingWord(PREPOSITIONS, DETERMINERS, marks="\"“«'(", compounds=True)  # "with crisis-hit Peru"
APOSTROPHES = ("'", "’")
POSSESSIVE = re.compile(r"^(?:['’]s?\b|['’](?=\s))")
NOUN = re.compile(r"(?:['’]s?)?\s+(?:[a-z]+-)?([a-z]+)\b")
BOTH_OF = re.compile(r"\s+and\s+[A-Z]\w+\s+([a-z]+)\b")
THEIR_MEMBERS = re.compile(
    r"\b(?:among|of|amongst)\s+(?:its|their|these|those|the other|the)\s+(?:[a-z-]+\s+)?"
    r"(?:members|countries|partners|states|economies|markets|buyers|customers|suppliers)\s+(?=(?:the\s+)?$)"
)
"""What is complete before the area that a clause is said of: "among its members Peru led"."""
OTHER_SIDE = re.compile(r"\b(?:on the (?:other (?:side|hand)|whole)|all in all)\s+(?=(?:the\s+)?$)")
"""What may open a sentence before who acts in it: "On the other side the Emirates sold", "On the whole Peru took"."""
AHEAD_OF = re.compile(r"(?<=,) (?:ahead|in front) of\s+(?=(?:the\s+)?$)")
"""What sets one with a number of its own behind the one before: "Peru bought $5 million, ahead of Chad with $4"."""
AND_ITS_NUMBER = re.compile(r"\s+(?:with|at)\s+(?:[a-z]+\s+){0,3}\W?(?:[A-Z]{1,3}\s?)?[$€£]?\d")
NUMBERED = re.compile(r"\b\d{1,3}\s+(?=(?:(?:member\s+)?(?:countries|states|members|nations)\s+of\s+(?:the\s+)?)?$)")
"""How many the members of a group are: "to the 22 countries of the Arab League"."""
TO_NUMBER = re.compile(r"\d to \d{1,4}\s+$")
"""The end of a stretch of days or years, which leads to no area: "from June 1 to 20 Korean exports were"."""
TRADERS_IN = re.compile(
    r"\b((?i:to|into|from|with|by)\s+)(?:(?!of\b)[a-z-]+\s+){0,3}?"
    rf"(?!partners?\b)(?:{any_of_kind('buyers')}|{any_of_kind('partner')}|{any_of_kind('agents')}|[a-z]{{3,}}[eo]rs)\s+in\s+(?:the\s+)?$"
)
"""Before an area, who deals there, which is what it deals itself: "sales to mills in Peru", not "to Thai firms in"."""
OUT_OF = re.compile(r"(?<![\dn] )(?<!one )\bout\s+of\s+(?=(?:the\s+)?$)")
"""Before an area, what leads from it: "imports out of Peru", not "9 out of"."""
LED_ON = (" in ", " in the ", "out of ", "out of the ")
HEDGES = ("around", "than")
"""What hedges a number rather than leads to a place: "around 880 Omani companies", "more than 90 Thai ones"."""
OF_MEMBERS = Cued(
    ("countries", "states", "members", "nations"), r"\d\s+(?:member\s+)?(?:countries|states|members|nations)\s"
)
BEFORE, AFTER = 60, 40
"""How many characters before and after an area tell its role."""


@immutable
class Around:
    """What stands around an area in its sentence."""

    before: str  # in lower case
    after: str
    word: str  # the preposition that leads to it; empty where there is none
    noun: str  # that it qualifies; empty where there is none
    adjective: bool
    possessive: bool


def around_area(mention: AreaMention, text: str, low: str) -> Around:
    """Read what stands around an area; `low` is the text in lower case."""
    before, after = low[max(0, mention.start - BEFORE) : mention.start], text[mention.end : mention.end + AFTER]
    adjective = mention.kind == "adjective"
    possessive = after.startswith(APOSTROPHES) and POSSESSIVE.match(after) is not None
    found = NOUN.match(after) if adjective or possessive else None  # the noun tells of no other area
    found = (found and found[1] == "and" and BOTH_OF.match(after)) or found  # "the Russian and Asian crises"
    before = THEIR_MEMBERS.sub("; ", before) if before.endswith(("s ", "the ")) else before
    if before.endswith(LED_ON):
        led = TRADERS_IN.search(text, max(0, mention.start - BEFORE), mention.start)
        before = low[max(0, mention.start - BEFORE) : led.end(1)] if led else before
        before = before if adjective or possessive else OUT_OF.sub("from ", before)
    if "the other" in before or "the whole" in before or "in all " in before:
        before = OTHER_SIDE.sub("; ", before)
    if before.endswith((" of ", " of the ")) and AND_ITS_NUMBER.match(after):
        before = AHEAD_OF.sub("; ", before)
    counted = before[-2:-1].isdigit() or (before.endswith((" of ", " of the ")) and OF_MEMBERS.search(before))
    before = POINTING.sub("", before) if adjective else before  # "with these Russian regions", not "of this Peru took"
    if counted and TO_NUMBER.search(before):
        before = TO_NUMBER.sub("; ", before)
    word = PREPOSITION.before(NUMBERED.sub("", before) if counted else before)
    word = "" if counted and word in HEDGES else word
    return Around(before, after, word, found[1] if found else "", adjective, possessive)
