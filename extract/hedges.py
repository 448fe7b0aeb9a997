"""The hedge of a number: a statement in, its qualifier out ("more than" is gt), with the words that say so.

>>> bool(FILLER.fullmatch(" the "))
True
"""

import re

from extract.quantities.mentions import Quantity
from extract.statements.statement import Statement
from extract.words.lexicon import Cue

FILLER = re.compile(
    r"[\s\"“«'(~≈]*(?:(?:the|a|an|another|other|further|additional|extra|just|only|some|by|to|from|of|at|be"
    r"|a further|that|were|was|is|worth|level|mark|also|as|its|their|over the)\s+)*[\"“«'(]?",
    re.I,
)
ROSE = re.compile(
    r"(?:add|revis|adjust|increas|r[oi]s|grow|grew|went|rais|climb|bring|brought|mount|ran|creep|crept)\w*\s+$", re.I
)
ROSE_BY = re.compile(
    r"\b(?:(?:doubl|tripl|quadrupl)(?:ed|ing)"
    r"|(?:add|increas|rais|r[oi]s|gr[eo]w|climb|jump|expand|up\b)(?:[^.;:()]|\.(?=\d)){0,40}?"
    r"(?:\bfrom\b(?:[^.;:()]|\.(?=\d)){1,40}?|%|\b(?:cent|pct|times|twice|twofold|\w+-?fold|quarter|third|half)))"
    r"\s*[-–—,]?\s+$"
)
"""Before "up to", what makes it lead to the level reached: "grew by 20%, up to $3 million", "from $2 million up to"."""
SO_MUCH = ("%", "cent", "pct", "times", "fold", "points", "million", "billion", "twice")
OVER = (
    "turned",
    "turn",
    "turns",
    "turning",
    "took",
    "take",
    "takes",
    "taken",
    "taking",
    "handed",
    "hand",
    "hands",
    "handing",
)
"""What "over" makes one verb with."""
A_CHANGE = re.compile(
    r"\b(?:increase|rise|gain|growth|advance|improvement|jump|surge|drop|fall|decline|decrease|reduction)\s+$", re.I
)
"""Behind these "over" leads to what a level is compared with: "an increase over $12 billion", no "growth over 5%"."""
THE_LAST = re.compile(r"\s+(?:the|that|its|a year)\b")
PLUS_SO_MUCH = re.compile(r"\s+(?:[A-Z]{2,3}\s?)?[$€£¥]?\d")
"""Behind "plus", a number: what it rose by, or what comes on top."""
MARK = re.compile(r"\S+(?:\s(?:[a-z]+)){0,2}[\s-](?:mark|threshold|line|barrier|level)\b")

NOT = re.compile(r"(?:\b(?:not|never|no|hardly|nowhere)|n[’']t)\s+(?:(?:ever|yet|even|once|to|go|much|any)\s+)*$", re.I)
"""Before a hedge, what turns it round: "did not exceed"."""
TURNED = {"gt": "le", "ge": "lt", "lt": "ge", "le": "gt"}


def qualifier_of(statement: Statement) -> tuple[str, str]:
    """Give the hedge of a number and its words: ("gt", "more than"); ("exact", "") where there is none."""
    text, quantity = statement.sentence.text, statement.quantity
    window = statement.sentence.between("hedge", max(0, quantity.start - 48), quantity.start)
    for hedge in reversed([h for h in window if h.kind == "before" and h.end <= quantity.start]):
        gap = text[hedge.end : quantity.start]
        if FILLER.fullmatch(gap) and not _means_otherwise(text, hedge, quantity):
            turned = TURNED.get(hedge.code) if NOT.search(text, max(0, hedge.start - 24), hedge.start) else None
            return turned or hedge.code, hedge.surface
    for hedge in statement.sentence.between("hedge", quantity.end, quantity.end + 24):
        if (
            hedge.kind == "after"
            and not text[quantity.end : hedge.start].strip(" ,(")
            and hedge.surface.lower() not in ("approximately",)
            and not (hedge.surface.lower() == "plus" and PLUS_SO_MUCH.match(text, hedge.end))
        ):
            return hedge.code, hedge.surface
    if text[quantity.end : quantity.end + 1] == "+":
        return "gt", "+"
    return "exact", ""


def _means_otherwise(text: str, hedge: Cue, quantity: Quantity) -> bool:
    """Whether the words of a hedge are no hedge here: "rose up to", "5% more than the", "the growth over 2020"."""
    surface = hedge.surface.lower()
    if surface == "c." and text[: hedge.start].endswith("."):
        return True  # "rose 5 p.c. to $3 million"
    if surface == "top":
        return bool(re.search(r"\b(?:the|in|among|s)\s+$", text[: hedge.start][-8:], re.I))  # "among the top 1%"
    if surface == "over" and text[: hedge.start].rstrip().lower().endswith(OVER):
        return True
    if surface == "passing" and text.startswith(" from ", hedge.end):
        return True  # "fell by 12%, passing from 4 million to 3"
    if surface == "up to":
        return ROSE.search(text[: hedge.start]) is not None or ROSE_BY.search(text[: hedge.start][-80:]) is not None
    if surface in (
        "more than",
        "less than",
        "higher than",
        "over",
        "above",
        "below",
        "under",
        "greater than",
        "fewer than",
    ):
        before = text[: hedge.start]
        if before[-1:].isspace() and before.rstrip().lower().endswith(SO_MUCH):
            return True
        if quantity.kind != "percent" and A_CHANGE.search(before[-16:]):
            return True
        marked = MARK.match(text, quantity.start)  # "under the $2 billion mark"
        return not marked and THE_LAST.match(text[hedge.end : quantity.start]) is not None
    return False
