"""Areas told of as a cause, or as a class whose whole trade is told: an area in its words in, whether it is out."""

import re

from extract.areas.mentions import AreaMention
from extract.areas.roles import owns_flow
from extract.records import WORLD
from extract.statements.clauses import EVENTS
from extract.topics.voice import (
    OWNS,
)
from extract.words.cued import Cued
from extract.words.side_words import SHARE

_CAUSES = ("demand", "orders", "appetite", "competition", "slowdown", "recession", "recovery", "downturn", "crisis")
_STATES = (
    *("weak", "weaker", "weakening", "slow", "slower", "slowing", "cooling", "sluggish", "ailing", "faltering"),
    *("struggling", "stagnant", "stagnating", "booming", "buoyant", "brisk", "robust", "strong", "stronger"),
)
IN_PASSING = Cued(
    ("despite", "amid", "because of", "thanks to", *_CAUSES, *EVENTS, *_STATES),
    rf"\b(?:despite|amid|because of|thanks to(?: [a-z]+ (?:[a-z]+ )?in)?|(?:{'|'.join(_CAUSES)}) (?:from|in|of)"
    r"(?:\s+(?:the\s+)?(?-i:[A-Z])[\w.]*(?:\s(?-i:[A-Z])[\w.]*){0,3}(?:,|,?\sand)){0,3}"
    rf"|(?:{'|'.join(EVENTS)}) (?:by|with|against|from|(?:of [a-z ]+ )?to)"
    rf"|(?<!\bto )(?<!\bwith )\b(?P<state>{'|'.join(_STATES)}))\s+(?:the\s+)?$",
    re.I,
)
"""Before an area, what makes it but a cause of what is told: "demand from China lifted New Zealand's exports"; or how
it fares as a customer: "on weak China", "a cooling Chinese economy"."""
FARES = re.compile(
    r"\s*(?:$|[,;.]|(?:and|but)\b|(?:econom|demand|market|consum|spending|orders|appetite|growth|buying))"
)
"""What follows an area that fares well or badly: the end of the clause, or its demand."""
REACH = 64
"""How far before an area the cause may stand, with others between: "demand in the European Union and China"."""
SHARE_IN = re.compile(rf"(?:{SHARE}|\b(?:per ?cent|pct)|%)\s+(?:in|of)\s+(?:the\s+|all\s+)?$", re.I)


def is_cause(mention: AreaMention, text: str) -> bool:
    """Whether an area is told of only as the cause of another's trade: "despite Peru", "fall on weak China"."""
    before = IN_PASSING.search(text, max(0, mention.start - REACH), mention.start)
    return before is not None and (before["state"] is None or FARES.match(text, mention.end) is not None)


def is_class(mention: AreaMention, text: str) -> bool:
    """Whether it is the trade of the whole world, or of a class of countries, that is told: "world exports"."""
    if mention.code != WORLD and (mention.kind != "group" or not owns_flow(mention, text)):
        return False
    if mention.code == WORLD and OWNS.match(text, mention.end) is None:
        return False
    return SHARE_IN.search(text, max(0, mention.start - 30), mention.start) is None
