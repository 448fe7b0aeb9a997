"""The turnover told by what two do with one another: "what they sell each other", "it exchanged $2 billion with Peru".

In: what is asked of a statement; out: the turnover, where its number is of what both sell.

>>> bool(EACH_OTHER.search("what they had sold to one another came to ")), bool(EXCHANGED.search("it exchanged "))
(True, True)
"""

import re

from extract.records import TRADE
from extract.statements.asked import Asked, Named
from extract.words.cued import Cued
from extract.words.side_words import verbs

OTHER_ONE = r"(?:(?:to|from|with)\s+)?(?:each other|one another)\b"
EACH_OTHER = Cued(
    ("each other", "one another"),
    rf"\b([a-z]+)\s+(?:(?:[a-z]+\s+)?(?:goods|products|wares|merchandise)\s+)?{OTHER_ONE}",
    re.I,
)
BEHIND = Cued(
    ("each other", "one another"),
    rf"\s*(?:worth\s+)?(?:of\s+)?(?:[a-z]+\s+){{0,3}}{OTHER_ONE}",
    re.I,
)
"""Behind an amount, to whom it goes: "sold goods worth $4 million to each other"."""
WITH_MOST = Cued(
    ("volume", "share", "part"),
    r"\bwith the (?:highest|largest|biggest|greatest) (?:volumes?|shares?|parts?)"
    r"(?: (?:of (?:it|trade|turnover)|recorded|registered|noted|reported|seen))* (?:with|falling on|being with)"
    r" (?:the )?[A-Z][\w ]+ \($",
)
"""Before the share of a partner, behind the flows of a trade: "with the largest volumes recorded with Chad (5%)"."""
TWO = 2
NEAR = 5
"""How many words before an amount the deed may stand."""
DEALT = ("exported", "imported", "export", "import", "exchanged", "exchange")
EXCHANGED = Cued(
    ("xchang", "swapp"),
    r"\b(?:exchang(?:ed|ing)|(?:to|they|we|can|will|would|could|countries|sides) exchange|swapp(?:ed|ing))"
    r"\s+(?:(?:[a-z]+\s+)?(?:goods|products|wares|merchandise)\s+)?(?:(?!at\b|rates?\b)[a-z~]+\s+){0,4}\S{0,3}$",
)
"""A deed, never the exchange where goods are dealt in."""
WERE_EXCHANGED = re.compile(
    r"\s*(?:worth\s+)?(?:of [a-z]+ )?(?:was|were|is|are|has been|have been|had been) (?:exchanged|swapped)\b"
)
EITHER_WAY = Cued(
    ("direction", "oth ways", "ither way"),
    r"(?:\s+worth)?(?:\s+of goods)?\s+(?:crossed|moved|passed|travell?ed|went|flowed"
    r"|(?:was|were) (?:sent|shipped|carried|traded))\b"
    r"[^,;:()]{0,50}?\b(?:in (?:the )?one direction or (?:in )?the other|in (?:either|both) directions?|both ways"
    r"|either way)\b",
)
"""Behind an amount, that it went to and fro: "goods worth $4 million crossed the river in either direction"."""
MEMBERS = re.compile(r"\b[Ii]ts (?:[a-z]+ )?members?\b")
THE_EXCHANGE = Cued(
    ("exchange",),
    r"\b(?:the|this|their|our|total|whole|mutual|such)\s+exchanges?\b(?!\s+(?:rates?|control|of|deals?)\b|['’])"
    r"|\ban exchange (?:of|worth) (?:(?:more|less|over|about|around|some|nearly|almost|roughly|close|than|to|up|at"
    r"|least)\s+)*\S{0,3}$",
)
"""What two do, told as a whole, in a text on their trade: "their exchange", "an exchange of more than 5 million"."""


def mutual(asked: Asked) -> Named | None:
    """What both sell is their turnover."""
    statement = asked.statement
    before = statement.before
    if asked.kind == "percent" and "with the " in before and WITH_MOST.search(before):
        return Named("trade_turnover", place="tail")
    each = EACH_OTHER.search(before)
    if each and _is_deed(each[1]):
        if _sell_as_many([each[1]], asked):
            return Named("exports", place="tail")
        return None if _is_of_another(asked, statement.head[0] + each.end()) else Named("trade_turnover", place="tail")
    if asked.kind == "money" and BEHIND.may_fit(statement.after) and (behind := BEHIND.pattern.match(statement.after)):
        deeds = [word for word in before.split()[-NEAR:] if _is_deed(word)] if behind else []
        flow = "exports" if _sell_as_many(deeds, asked) else "trade_turnover"
        return Named(flow, place="tail") if deeds else None
    if asked.kind in ("money", "goods") and (EXCHANGED.search(before) or WERE_EXCHANGED.match(statement.after)):
        return Named("trade_turnover", place="tail")
    if asked.kind == "money" and EITHER_WAY.may_fit(statement.after) and _goes_either_way(asked):
        return Named("trade_turnover", place="tail")
    told = asked.frame.indicator in TRADE or asked.theme in TRADE
    whole = THE_EXCHANGE.search(before) if told else None
    if whole is None or _is_of_another(asked, statement.head[0] + whole.end()):
        return None
    return Named("trade_turnover", place="tail")


def _goes_either_way(asked: Asked) -> bool:
    """Whether goods told by no flow go to and fro: "salt worth $4 million crossed the desert in both directions"."""
    own = asked.statement.sentence.between("indicator", asked.statement.head[0], asked.statement.quantity.start)
    if any(cue.code in TRADE for cue in own):
        return False
    return EITHER_WAY.pattern.match(asked.statement.after) is not None


def _is_deed(word: str) -> bool:
    """Whether a word tells of trade."""
    return word.lower() in DEALT or word.lower() in verbs()


def _sell_as_many(deeds: list[str], asked: Asked) -> bool:
    """Whether it is the many of a group who sell to each other, which is no turnover of two."""
    sells = any(deed.lower() in ("export", "exported") or verbs().get(deed.lower()) == "sells" for deed in deeds)
    return sells and _are_many(asked)


def _are_many(asked: Asked) -> bool:
    """Whether those who trade are a group, or more than two: "its members", "Mali, Niger and Togo sold each other"."""
    statement = asked.statement
    named = {m.code for m in statement.sentence.areas if m.kind == "name" and m.end <= statement.quantity.start}
    if len(named) > TWO or any(m.kind == "group" for m in statement.sentence.areas):
        return True
    return MEMBERS.search(statement.before) is not None


def _is_of_another(asked: Asked, start: int) -> bool:
    """Whether a word of another flow stands between the deed and the number."""
    return bool(asked.statement.sentence.between("indicator", start, asked.statement.quantity.start))
