"""Who deals with whom in a sentence without figures that names no flow: the sentence in, its frame out.

"Chad is the main supplier of tea to Mali." "Mali gets most of its tea from Chad.": where nothing has been told yet,
what comes next is of that trade.

>>> TO.fullmatch(" of tea to the ") is not None, DOES.match(" gets most of its tea")[1]
(True, 'gets')
"""

import re

from extract.areas.codes import country
from extract.areas.deeds import IS_BUYER, IS_SELLER, OVERTOOK
from extract.areas.placed import Placed
from extract.areas.uses import is_side
from extract.records import FLOWS
from extract.statements.frames import Frame
from extract.statements.sentences import Sentence
from extract.values import replace
from extract.words.side_words import verbs

TO = re.compile(r"[^,;:]{0,40}\bto (?:the )?")
FOR = re.compile(r"[^,;:]{0,40}\b(?:of|for) (?:the )?")
"""Between one called a supplier, or a customer, and the other."""
DOES = re.compile(r"\s+(?:(?:also|now|still|mostly|mainly|usually|always)\s+)?([a-z]+)\b")
"""Behind one of two, what it does."""
OVERTAKES = re.compile(rf" (?:ha[sd] )?(?:{OVERTOOK}) (?:the )?")
TWO = 2


def dealt(sentence: Sentence, frame: Frame, home: str | None) -> Frame | None:
    """Give the frame with the two who deal in a sentence, as seen from home, else from its subject."""
    named = [p for p in sentence.roles if is_side(p.mention) and p.mention.kind not in ("city", "capital")]
    if len(named) == TWO + 1 and OVERTAKES.fullmatch(sentence.text, named[0].mention.end, named[1].mention.start):
        named = [named[0], named[2]]
    if len(named) != TWO or named[0].role != "subject" or country(named[0].code) == country(named[1].code):
        return None
    flow, (one, other) = _flow(named[0], named[1], sentence.text), (named[0].code, named[1].code)
    if flow and home and country(home) == country(other):
        flow, one, other = FLOWS[1 - FLOWS.index(flow)], other, one
    return replace(frame, indicator=flow, reporter=one, partner=other) if flow else None


def _flow(one: Placed, other: Placed, text: str) -> str | None:
    """Tell whether one buys from the other or sells to it, or neither."""
    start, stop = one.mention.end, other.mention.start
    if (called := IS_SELLER.match(text, start, stop)) and TO.fullmatch(text, called.end(), stop):
        return "exports"
    if (called := IS_BUYER.match(text, start, stop)) and FOR.fullmatch(text, called.end(), stop):
        return "imports"
    does = DOES.match(text, start, stop)
    kind = verbs().get(does[1]) if does else None
    if kind == "sells":
        return "exports" if other.role == "to" else None
    buys = kind == "buys" and (other.role == "from" or other.mention.kind == "adjective")
    return "imports" if buys else None
