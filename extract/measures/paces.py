"""Percents that are the pace of a change: a statement and its verb in, whether the verb tells of a pace out.

>>> A_FALL.search("In May the decline in sales of tin ") is not None, A_FALL.search("In May sales ") is not None
(True, False)
"""

import re

from extract.statements.indices import MOVED_TO
from extract.statements.measured import BY
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
