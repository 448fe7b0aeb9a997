"""Parts of a flow told as a whole: "the greater part, $4 million, was imports", "Ugandan goods made $2 million of it".

In: what is asked of a statement; out: the flow that its number is a part of or is made of.

>>> IS_FLOW.match(", was mostly ").end(), IS_FLOW.match(" of this fell on ").end()
(13, 17)
"""

import re

from extract.area_uses import is_side
from extract.areas import AreaMention
from extract.asked import Asked, Named
from extract.records import TRADE
from extract.statements import Statement

IS_FLOW = re.compile(
    r"(?:\s*[,)–—-])?\s*(?:of (?:it|this|that|them|which|the (?:sum|total|amount|turnover|figure|whole)"
    r"|(?:this|that) \w+)\s+)?"
    r"(?:was accounted for by|were accounted for by|(?:was|were|is|are) due to"
    r"|(?:was|were|is|are|represents?|represented|constituted|consisted of"
    r"|(?:came|comes|come|went|goes|fell|falls|stemmed|resulted|derived)(?: (?:as|on|to|from|in|under))?))"
    r"\s+(?:(?:all|mostly|mainly|chiefly|largely|almost all|only|just)\s+)?(?:(?:the|its|their|our|in|of)\s+)*",
    re.I,
)
"""Behind a number, what leads to the flow that it is."""
REST_ON = re.compile(r"\s*,\s*(?:on|to|as)\s+(?:the\s+)?")
REST = re.compile(r"\b(?:rest|remainder|remaining|balance|others?)\b[\s,(–—-]*(?:[a-z]+\s+){0,2}\W?$", re.I)
WORDS = re.compile(r"(?:[\w'’-]+\s+){0,2}")
GOODS = re.compile(r"['’]?s?\s+(?:[a-z-]+\s+)?(?:goods|products|merchandise|wares|produce|commodities)\b")
OF_GOODS = re.compile(r"\b(?:goods|products|merchandise|wares|produce|commodities)\s+(?:from|of)\s+(?:the\s+)?$", re.I)


def part_of(asked: Asked) -> Named | None:
    """Name the flow that a number is said to be, where no word before it names one."""
    statement = asked.statement
    if asked.kind not in ("money", "goods"):  # a share is of the whole
        return None
    start, stop = statement.quantity.end, _stop(statement)
    leads = IS_FLOW.match(asked.text, start, stop)
    if leads is None and REST.search(statement.before):
        leads = REST_ON.match(asked.text, start, stop)
    cue = next(iter(statement.sentence.between("indicator", leads.end(), stop)), None) if leads else None
    if cue and cue.code in ("exports", "imports") and WORDS.fullmatch(asked.text, leads.end(), cue.start):
        return Named(cue.code, "", cue, "tail")
    return None


def _stop(statement: Statement) -> int:
    """Where the next number begins, or the sentence ends."""
    later = (q.start for q in statement.sentence.quantities if q.start >= statement.quantity.end)
    return min(next(later, len(statement.sentence.text)), statement.quantity.end + 80)


def goods_of(asked: Asked) -> Named | None:
    """Name the flow of goods told by whose they are: those of the side spoken of go out, those of another come in."""
    frame, statement = asked.frame, asked.statement
    if frame.indicator not in TRADE or frame.reporter is None or asked.kind not in ("money", "goods"):
        return None
    start, stop = statement.head[0], _stop(statement)
    whose = [
        m for m in statement.sentence.areas if start <= m.start < stop and is_side(m) and _has_goods(m, asked.text)
    ]
    if not whose:
        return None
    return Named("exports" if whose[0].code == frame.reporter else "imports", place="verb")


def _has_goods(mention: AreaMention, text: str) -> bool:
    """Whether an area is that of goods: "Ugandan goods", "goods from the Ugandan side"."""
    return GOODS.match(text, mention.end) is not None or OF_GOODS.search(text[: mention.start][-40:]) is not None
