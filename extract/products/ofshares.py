"""The goods of a share: what makes it up, what it is of, what the flow behind it is of.

>>> ITS_SHARE.search("saithe replaces cod; its share ") is not None
True
"""

import re

from extract.products.around import relative
from extract.products.beside import as_subject, beside_flow, right_behind
from extract.products.complements import OF_IT
from extract.products.flows import of_flow_as_subject
from extract.products.kinds import KINDS
from extract.products.numbered import (
    attached,
    content,
)
from extract.products.parts import (
    of_it_all,
    of_makers,
    of_party,
    of_what,
    share_of,
    unknown_part,
)
from extract.products.phrases import between, phrases_of
from extract.products.resumed import in_full, of_main_clause
from extract.products.struck import AREA, VERB
from extract.products.subjects import subject
from extract.products.told import Told, told_as
from extract.statements.asked import Named
from extract.statements.frames import Frame
from extract.statements.statement import Statement
from extract.words.side_words import SHARE

OF_WHOLE_FLOW = re.compile(
    r"\s*of\s+(?:(?:all|total)\s+(?:the\s+)?(?:[A-Z][\w’'-]+\s+){0,2}|(?:the\s+)?(?:[A-Z][\w’'-]+\s+){1,2}(?:total\s+)?)"
    r"(?:exports|imports|foreign trade)\b(?! of\b)"
)
"""Behind a share, all that a country sells or buys."""
OF_TOTAL = re.compile(r"\s*of\s+(?:the |its |their |our )?(?:total|all|overall|whole|entire|aggregate)\b", re.I)
OF_FLOW = re.compile(r"\s*of (?:(?:the|its|their|our|all|total|[A-Z][\w’']+) ){0,2}(?:imports|exports)\b", re.I)
OF_THE = re.compile(r"\s+of (?:the |its |their |this |all (?:the )?)?")
IS = re.compile(r"\b(?:is|are|was|were|be|some|about|almost|nearly|over|than)\s+$")
THEY_MAKE = re.compile(
    r"\W*(?:(?:in|by|during|for) [^,;:]{3,24},? )?(?:(?:they|these|those)\s"
    r"|(?:this|that|it|(?:the|this) (?:sector|industry|branch|crop|commodity|product|metal|fuel|category))"
    r"\s(?:[a-z]+ly\s|alone\s)?(?:is|was|(?:makes?|made)\b(?!\s(?-i:[A-Z]))|represent|account|contribut|provide"
    r"|generate|corresponds?|equals?|came to|comes to)"
    r"|(?:the|this) (?:sector|industry|branch|crop|commodity|product|metal|fuel|category|trade)"
    r"\s(?:[a-z]+ly\s|alone\s|still\s|now\s|also\s|thus\s|itself\s)*(?:br(?:ings?|ought) in|earn|fetch|yield|suppl))",
    re.I,
)
MAKES = re.compile(
    r"\b(?:account\w*|represent\w*|constitut\w+|ma[dk]\w+ up|mak(?:e|es|ing)|made) (?:for )?[^,;:]{0,24}$"
)
"""Behind goods, before a share of what they are a part of: "Gold brought $3 billion and accounts for half of"."""
KIND_IN = re.compile(r"\b(?:in|of|among|to|for|within)\s+(?:(?:the|all|its|their)\s+)?$", re.I)
"""Before a kind of trade that a share is only told within."""
OF_ALL = re.compile(
    r"\s*of (?:everything|the lot|all of it|all this|all goods)\b(?! (?:that )?(?:it|they|we|the|[A-Z]))"
    r"|\s*of (?:everything|all)(?: that)? (?:it|they|we|the (?:country|region)) (?:ex|im)port"
)
OF_AMOUNT = re.compile(r"\s+of (?:the |some |about |an? )?(?:[a-z]+ )?#+\s+(?:worth )?of ")
"""Behind a share, so much that it is of: "18 per cent of the 9,000 tonnes of tea"."""
AN_ITEM = re.compile(r"(?:,|\band)\s+(?:(?:some|about|almost|nearly|over|only|just)\s+)*$")
ELIDED = re.compile(r"\W*(?:(?:and|but|or|which|that|they|it|this|thus|now|[a-z]+ly)\s+)*", re.I)
AND = re.compile(r"\s*(?:,|,?\s*and)\s+(?:(?:some|about|almost|nearly|over|only|just|another)\s+)*")
ITS_SHARE = re.compile(
    rf"\b(?:its|their) (?:\w+ )?{SHARE}"
    rf"|{SHARE} of (?:these|those|such|this) (?:goods|products?|items|commodit(?:y|ies)|group|category)\b",
    re.I,
)


def of_share(statement: Statement, named: Named, frame: Frame) -> Told | None:
    """The goods of a share: what makes it up, what it is of, what the flow behind it is of."""
    if told := _its_share(statement, frame) or content(statement):
        return told
    listed = statement.position and frame.measure == "share" and frame.item_goods and AND.fullmatch(statement.before)
    if listed and (told := right_behind(statement)):
        return told  # "53 per cent were fuels, 18 per cent machinery and 19 per cent food"
    kind = KINDS.search(statement.before)
    if kind and kind.group(1).lower().startswith("re") and named.place == "tail":
        return Told("re-exports", True)
    pointed = OF_IT.match(statement.after)
    if told := unknown_part(statement):
        return told
    if pointed and (told := of_it_all(statement, pointed)):
        return told
    if told := of_flow_as_subject(statement):
        return told
    if named.code == "production" and (crop := _of_crop(statement)):
        return crop
    if found := share_of(statement) or as_subject(statement, named, frame, known=bool(pointed)):
        return _item_of(statement, found) or found
    if told := _of_amount(statement):
        return told
    if OF_ALL.match(statement.after) and _has_side(statement):
        return Told(None)  # "Oman bought half of everything"
    if kind and not KIND_IN.search(statement.before, 0, kind.start()):
        return Told(kind.group(1).lower(), True)  # "Domestic exports supplied 80 per cent of this"
    if told := of_what(statement) or of_makers(statement) or of_party(statement) or relative(statement):
        return told
    if OF_WHOLE_FLOW.match(statement.after) and _has_side(statement):
        return Told(None)  # "Thailand buys 36% of Lao exports"
    if pointed:
        return Told(None, points=True, at=statement.quantity.start)
    if _goes_on_of(statement, frame):
        return Told(frame.product, True)  # "electronics, at $3 billion, represented 57% of merchandise exports"
    if told := attached(statement) or (right_behind(statement) if IS.search(statement.before) else None):
        return told
    if statement.position and OF_TOTAL.match(statement.after) and _has_own_subject(statement):
        return Told(None)  # "… 36%. The states of the Union bought 80% of total exports"
    if statement.position and OF_FLOW.match(statement.after) and of_main_clause(statement):
        return Told(None)  # "Oman, which supplies 92 per cent of the fuel, accounted for 26 per cent of imports"
    if told := _in_turn(statement, named, frame):
        return told
    again = statement.position > 1 and frame.measure == "level" and frame.product is None
    if again and named.place == "inherited" and not (_has_own_subject(statement) or _has_side(statement)):
        opener = subject(in_full(statement), statement.sentence.undated[0].start)
        return told_as(opener, True) if opener else None  # "tea made up 90% of exports of $2 million, in 2004 still 85"
    if named.cue is not None and named.place != "noun":
        return beside_flow(statement, named, named.cue)
    return None


def _of_crop(statement: Statement) -> Told | None:
    """The goods that those who work bring in a share of: "Machines cut 18 per cent of the cane"."""
    if MAKES.search(statement.before):
        return None  # "Ammonia made up 82 per cent of the tonnage"
    struck, phrases = phrases_of(statement.sentence)
    for phrase in between(phrases, statement.quantity.end, statement.tail[1])[:1]:
        if phrase.kind in ("goods", "unknown") and OF_THE.fullmatch(struck, statement.quantity.end, phrase.start):
            return told_as(phrase)
    return None


def _of_amount(statement: Statement) -> Told | None:
    """The goods of the amount that a share is of: "Oman took 18 per cent of the 9,000 tonnes of tea"."""
    struck, phrases = phrases_of(statement.sentence)
    amount = OF_AMOUNT.match(struck, statement.quantity.end)
    of = between(phrases, amount.end(), amount.end() + 24)[:1] if amount else []
    return next((told_as(phrase) for phrase in of if phrase.kind == "goods" and phrase.lead == "of"), None)


def _its_share(statement: Statement, frame: Frame) -> Told | None:
    """The goods that a pronoun stands for: "They made up 20 per cent", "saithe replaces cod; its share has climbed"."""
    if frame.product and not statement.position and THEY_MAKE.match(statement.before):
        return Told(frame.product)
    its = ITS_SHARE.search(statement.before)
    opener = subject(statement, statement.head[0] + its.start()) if its and not statement.position else None
    if opener:
        return told_as(opener, True)
    return Told(frame.product) if its and frame.product else None


def _goes_on_of(statement: Statement, frame: Frame) -> bool:
    """Whether a share has the subject of the level or growth before it, and the flow behind it is the whole."""
    elided = statement.position and frame.item_goods and not _has_own_subject(statement) and not _has_side(statement)
    found = attached(statement) if elided and frame.measure in ("level", "growth") else None
    if found is None:
        return False
    return found.goods is None or (MAKES.search(statement.before) is not None and found.goods != frame.product)


def _in_turn(statement: Statement, named: Named, frame: Frame) -> Told | None:
    """The goods told before in a sentence, of which this is a share, or the share of one who buys them."""
    if not (statement.position and named.place in ("tail", "inherited") and frame.product):
        return None
    if not _has_side(statement):
        return Told(frame.product, frame.item_goods)  # "Tea brought in $4 million (12% of exports)"
    if not (frame.item_goods and named.place == "inherited"):
        return None
    if frame.measure != "share" or statement.in_brackets or frame.partner:
        return Told(frame.product, True)  # "tea: 5 million kilos, to Egypt above all (37 per cent)"
    return Told(frame.topic)  # "Tea accounts for 12% of this, Egypt for 9%"


def _item_of(statement: Statement, found: Told) -> Told | None:
    """The goods of an item behind others that somebody took: "got all the oil, 9 per cent of the coal"."""
    struck = phrases_of(statement.sentence)[0]
    head = struck[statement.head[0] : found.at]
    taken = (VERB in head or AREA in head) and AN_ITEM.search(statement.before)
    told = attached(statement) if taken else None
    return told if told and told.goods and told.definite else None


def _has_own_subject(statement: Statement) -> bool:
    """Whether something stands before the first verb among its own words, so that the subject is a new one."""
    start, stop = statement.head
    verbs = [cue for cue in statement.sentence.between("verb", start, stop) if cue.kind != "reject"]
    return bool(verbs) and not ELIDED.fullmatch(statement.sentence.text, start, verbs[0].start)


def _has_side(statement: Statement) -> bool:
    """Whether an area stands before the number among its own words."""
    return any(statement.head[0] <= area.start < statement.head[1] for area in statement.sentence.areas)
