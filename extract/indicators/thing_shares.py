"""Shares of things: a percent with its statement in, what it is a share of out, where that is no trade.

"90 per cent of the firms asked", "a third of them", "Peru accounts for 24 per cent" of visitors, "half of the market".
"""

import re

from extract.areas.uses import is_side
from extract.indicators.harvests import is_of_those_made
from extract.indicators.heads import last_head
from extract.indicators.things import OF_WHOM, THINGS_BESIDE
from extract.quantities.mentions import Quantity
from extract.records import TRADE
from extract.statements.asked import Asked, Named
from extract.statements.kinds import kind_of
from extract.statements.sectors import OF_SECTORS, sector
from extract.statements.statement import PART, Statement

OF_ALL = re.compile(r"\s*of\s+(?:(?:the|all|its|their|these|those)\s+)*", re.I)
OF_IT = re.compile(r"\s*of\s+(?:it|them|this|that|which)\b", re.I)
OF_MARKET = re.compile(
    r"\s+of (?:the |its |their |this )?(?:[A-Za-z]+(?:['’]s)? ){0,3}(market|fleet)\b(?! (?:for|of|in) )"
)
"""Behind a share, what firms' goods hold a part of: "40 per cent of the Kenyan market"."""
THAT_MARKET = re.compile(r"\s+of (?:this|that|the) market\b")
OF_MADE = re.compile(
    r"\s+of (?:the |its |their |all |this |that |such |these |those )*"
    r"(?:(?P<made>(?:manufactured|finished) (?:goods|products)|output|production)|goods|products|it|this|that"
    r"|crop|harvest|catch)\s+"
    r"(?:(?:worth|valued at) [^.;,]{3,40} )?(?:are|is|were|was|has been|have been|will be|goes?|went)\s+"
    r"(?:exported|sent abroad|sold abroad|shipped abroad|for export|to export|abroad)\b"
)
"""Behind a share, the output of which a part is exported: it is of what was made, also in "9% of it went abroad"."""
IN_THE_TOP = re.compile(r"\b(?:the|in|among|world['’]s)\s+(?:top|best|leading|upper|highest)\s+$", re.I)
"""A rank told as a percent: "is among the top 1% of the world's universities"."""
OF_ONES = re.compile(r"\s+of (?:the|all|all the|its|such)\s+(?:[a-z-]+\s+){0,2}ones\b")
OWNS = re.compile(
    r"['’]|\s+(?:sells?|buys?|sold|bought|earns?|earned|exports?|exported|imports?|imported"
    r"|trades?|traded)\b",
    re.I,
)
THAT_IS = re.compile(r"\W*(?:That|This|It) (?:is|was|makes?|made)\b")
ACCOUNTS = re.compile(
    r"\b(?:account(?:s|ed)?|(?:was|were|is|are) responsible) for\s+(?:[a-z]+\s+){0,3}$|\b(?:makes?|made) up\s+$"
)
"""Before a percent, what makes it a part that somebody has."""


def share_of_things(asked: Asked) -> Named | None:
    """What a percent is a share of: "90 per cent of respondents", "80 per cent of all cooperation documents"."""
    statement, text = asked.statement, asked.text
    if statement.quantity.kind not in ("percent", "fraction"):
        return None
    if IN_THE_TOP.search(statement.before):
        return Named("other", place="noun")
    if (held := OF_MARKET.match(text, statement.quantity.end)) and last_head(asked) is None:
        bought = asked.frame.indicator == "imports" and not asked.frame.partner
        if bought and THAT_MARKET.match(text, statement.quantity.end):
            return Named("imports")  # "Chad bought 5 tonnes abroad. Peru had 9 per cent of this market"
        return Named("retail" if held[1] == "market" else "other", place="tail")
    if asked.frame.counted in ("people", "jobs") and OF_WHOM.search(statement.before):
        return Named(asked.frame.counted)  # "350,000 tourists, of whom 58 percent were French"
    if asked.frame.last == "people" == asked.frame.counted and _account_for(statement):
        return Named("people")
    if asked.frame.counted and _is_of_counted(asked):
        return Named(asked.frame.counted)
    if asked.frame.counted in OF_SECTORS and last_head(asked) is None and sector(statement):
        return Named(asked.frame.counted)  # "It has 380 such firms. Of these 62% are in mining"
    if asked.frame.counted in OF_SECTORS and OF_ONES.match(text, statement.quantity.end):
        return Named(asked.frame.counted)  # "1,295 such firms, 3 per cent of all foreign-owned ones"
    if is_of_made(asked):
        return Named("production", place="tail")
    opening = OF_ALL.match(statement.after)
    if not opening or OF_IT.match(statement.after):
        return None
    start, stop = statement.quantity.end + opening.end(), statement.tail[1]
    if start == stop and _is_land(statement, start):
        return Named("other", place="default")  # "a third of the 600,000 hectares under vines"
    whole = _number_at(statement, start) if start == stop else None
    if whole:  # "half of the 120 measures"
        start, stop = whole.end + 1, len(text)
    for cue in statement.sentence.between("noun", start, min(stop, start + 45)):
        owns = OWNS.match(text, cue.end)
        owner = (owns and not (whole and owns[0][0] == " ")) or text[cue.start].isupper()  # "45% of Zambian Breweries"
        if re.fullmatch(r"(?:[\w-]+\s+){0,3}", text[start : cue.start]) and not owner:
            return Named(cue.code, "", cue, "tail")
    return None


def is_of_made(asked: Asked) -> bool:
    """Whether a percent is of all that was made, a part of which went abroad: "A third of the crop was exported"."""
    made = OF_MADE.match(asked.text, asked.statement.quantity.end)
    if made is None:
        return is_of_those_made(asked)
    return made["made"] is not None or asked.frame.indicator == "production"


def _account_for(statement: Statement) -> bool:
    """Whether a country has a part of those just counted: "5 million visitors came. Peru accounts for 24 per cent".

    So it is where their number is set beside another: "That is 71 per cent of the level before the war".
    """
    if THAT_IS.match(statement.before):
        return True
    told = ACCOUNTS.search(statement.before)
    start, stop = statement.head[0], statement.head[0] + (told.start() if told else 0)
    return any(start <= m.start < stop and is_side(m) for m in statement.sentence.areas)


def _number_at(statement: Statement, start: int) -> Quantity | None:
    """Give the count of things that a part is told of."""
    return next((q for q in statement.sentence.undated if q.start == start and q.kind == "bare" and not q.unit), None)


def _is_land(statement: Statement, start: int) -> bool:
    """Whether a part is told of a stretch of land, and of nothing that is traded."""
    return any(q.start == start and kind_of(q) == "extent" for q in statement.sentence.undated)


def _is_of_counted(asked: Asked) -> bool:
    """Whether a part is of the things counted last: "330 measures. A third of them have been carried out"."""
    counted = asked.frame.counted in THINGS_BESIDE and asked.frame.counted != "freight"
    if asked.statement.position and asked.frame.last in TRADE:
        return False  # "imports came to 5 million, a third of which …"
    return counted and PART.match(asked.text, asked.statement.quantity.end) is not None and last_head(asked) is None
