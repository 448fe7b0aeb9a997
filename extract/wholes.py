"""Parts of a flow told as a whole: "the greater part, $4 million, was imports", "Ugandan goods made $2 million of it".

In: what is asked of a statement; out: the flow that its number is a part of or is made of.

>>> REST.search(", the rest, ") is not None, OF_GOODS.search("goods from the ") is not None
(True, True)
"""

import re

from extract.area_uses import is_side
from extract.areas import AreaMention
from extract.asked import Asked, Named
from extract.predicates import said_flow
from extract.records import TRADE
from extract.statements import Statement

REST = re.compile(r"\b(?:rest|remainder|remaining|balance|others?)\b[\s,(–—-]*(?:[a-z]+\s+){0,2}\W?$", re.I)
GOODS = re.compile(r"['’]?s?\s+(?:[a-z-]+\s+)?(?:goods|products|merchandise|wares|produce|commodities)\b")
OF_GOODS = re.compile(r"\b(?:goods|products|merchandise|wares|produce|commodities)\s+(?:from|of)\s+(?:the\s+)?$", re.I)
OF_WHAT = re.compile(
    r"\s+of\s+(?:what|whatever|all(?: that)?|everything(?: that)?|(?:all )?the\s+(?:[\w-]+\s+){1,4}?(?:that|which)?)\s+"
    r"(?:[A-Z][\w.]+(?:\s[A-Z]\w+)?|it|they|we|(?:the|this|that) [a-z]+)\s+(?:ha[sd]\s+|have\s+)?"
    r"(imports?|imported|buys?|bought|exports?|exported|sells?|sold)\b"
)
"""Behind a share, the whole told by a verb."""
FAR = 80
"""How far behind a number what it is may be said."""


def part_of(asked: Asked) -> Named | None:
    """Name the flow that a number is said to be, where no word before it names one."""
    statement = asked.statement
    if asked.kind not in ("money", "goods"):  # a share is of the whole
        return None
    start = statement.quantity.end
    cue = said_flow(statement.sentence, start, start + FAR, rest=REST.search(statement.before) is not None)
    return Named(cue.code, "", cue, "tail") if cue else None


def of_what(asked: Asked) -> Named | None:
    """Name the flow that a share is of what someone buys or sells: "a sixth of the crude that India imports"."""
    found = OF_WHAT.match(asked.text, asked.statement.quantity.end) if asked.kind == "percent" else None
    if found is None:
        return None
    return Named("imports" if found[1][0] in "ib" else "exports", place="tail")


def _stop(statement: Statement) -> int:
    """Where the next number begins, or the sentence ends."""
    later = (q.start for q in statement.sentence.quantities if q.start >= statement.quantity.end)
    return min(next(later, len(statement.sentence.text)), statement.quantity.end + FAR)


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
