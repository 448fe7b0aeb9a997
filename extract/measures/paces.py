"""Percents that are the pace of a change: a statement and its verb in, whether the verb tells of a pace out.

>>> A_FALL.search("In May the decline in sales of tin ") is not None, A_FALL.search("In May sales ") is not None
(True, False)
"""

import re

from extract.statements.frames import Frame
from extract.statements.indices import MOVED_TO
from extract.statements.measured import BY, Measured, again
from extract.statements.statement import Statement
from extract.words.cued import Cued
from extract.words.lexicon import Cue

PACES = {
    "slow",
    "slows",
    "slowed",
    "slowing",
    "slowed down",
    "accelerate",
    "accelerated",
    "quickened",
    "quicken",
    "eased",
}
"""Verbs of the pace of a growth: what it slows to is still a growth."""
PACE_FROM = re.compile(r"\b(?:slow|accelerat|quicken|eas|moderat)\w*\b(?:[^,;:()]|,(?=\d)){1,60}\bfrom [^\w\s]?$")
"""Before a percent, what makes it the pace of the month before: "growth slowed to 5% from"."""
THE_PACE_OF = re.compile(r"\bgrowth\s+(?:for|of|in|over)\s+(?:[\w'’-]+\s+){0,7}$", re.I)
THE_PACE = re.compile(r"\b(?:pace|tempo|momentum|growth|rate of (?:growth|increase))\s+(?:[a-z]+\s+){0,3}$", re.I)
A_FALL = Cued(
    ("decline", "decrease", "fall", "drop", "contraction", "slump", "slide", "reduction", "downturn"),
    r"\b(?:the|its|their|this|that|a)\s+(?:[a-z-]+\s+){0,3}"
    r"(?:decline|decrease|fall|drop|contraction|slump|slide|reduction|downturn)\s+"
    r"(?:(?:in|of|for)\s+(?:(?!and\b)[\w'’-]+\s+){1,6}?)?(?:(?:has|have|had|was|then|also|even)\s+)*$",
    re.I,
)
"""What changes its pace and is a fall: "the decline in sales of tin has", "the pace of the drop"."""
PACE_BEFORE = re.compile(
    r"\b(?:down|up|slower|faster|easing|slowing|picking up|quickening)\s+from\s+"
    r"(?:an?\s+|(?:[\w'’-]+\s+){1,4}(?:forecast|estimate|projection|prediction)s?\s+of\s+)?$",
    re.I,
)
BESIDE_PACE = Cued(
    ("than", "compared"),
    r"\b(?:slower|faster|quicker|steeper|sharper|softer|weaker|stronger|better|worse|higher|lower|bigger|smaller|larger|more|less)"
    r"\s+(?:than|(?:when\s+)?compared\s+(?:to|with))\s+(?:(?:the|a|an)\s+|(?:[a-z]+\s+)?[\w]+['’]s\s+){1,2}(?:revised\s+)?$",
    re.I,
)
"""Before the pace that a pace is set beside: "slower compared to the", "better than last month's"."""
PERCENT = re.compile(r"%|\bper ?cent\b|\bpct\b")
ITS_WAY = re.compile(
    r"\s+(?:(growth|rise|increase|gain|expansion|jump|surge)|(?:fall|drop|decline|decrease|contraction|slump))\b"
)
"""Behind the pace before, what it was the pace of: "October's 13% growth"."""
THE = re.compile(r"\bthe\s+$", re.I)
OF_A_TIME = re.compile(
    r"\s+(?:of|in|for|seen|recorded|registered)\s+(?:[a-z]+\s+){0,3}(?:(?:19|20)\d\d|year|month)\b", re.I
)
"""A growth set against the one before it: "grew by 2%, down from 6% in 2007", "well below the 9.8% of 1997"."""


def pace_before(statement: Statement, frame: Frame, change: str) -> Measured | None:
    """The growth that the one before it is set against: it has the sign of a growth, whatever leads to it."""
    if frame.measure not in ("growth", "level"):
        return None
    text = statement.sentence.text
    set_beside = ("r than " in text or "r compared " in text or "worse than " in text) and (
        BESIDE_PACE.search(statement.before)
    )
    if set_beside and (frame.measure == "growth" or PERCENT.search(statement.lead)):
        way = ITS_WAY.match(text, statement.quantity.end)
        told = ("up" if way[1] else "down") if way else frame.direction or "up"
        return again(change, told, "the pace before")
    if frame.measure == "level" or not statement.position:
        return None
    the = THE.search(statement.before) and OF_A_TIME.match(text, statement.quantity.end)
    from_pace = PACE_BEFORE.search(statement.before)
    return again(change, frame.direction or "up", "the pace before") if the or from_pace else None


def is_pace(statement: Statement, verb: Cue) -> bool:
    """Whether it is the pace of a growth that changed to a percent: "slowed to 3%", "the pace slackened: 12%"."""
    text = statement.sentence.text
    if verb.surface.lower() in PACES and MOVED_TO.search(text, verb.end, statement.quantity.start):
        return True
    if MOVED_TO.search(text, verb.end, statement.quantity.start) and THE_PACE_OF.search(text, 0, verb.start):
        return True
    paced = THE_PACE.search(text, max(0, verb.start - 40), verb.start)
    return bool(paced) and not BY.search(statement.before)


def is_of_fall(statement: Statement, verb: Cue) -> bool:
    """Whether a fall is what went to a percent: "the decline in sales eased to 4%", "the drop widened from 2%"."""
    text = statement.sentence.text
    if not MOVED_TO.search(text, verb.end, statement.quantity.start):
        return False
    return A_FALL.search(text, max(0, verb.start - 90), verb.start) is not None
