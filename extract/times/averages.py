"""Yearly rates: a statement in, whether a change is told as so much a year on average out.

>>> A_YEAR.match("% a year between 1992 and 2012", 1) is not None, A_YEAR.match("% a year earlier", 1)
(True, None)
"""

import re

from extract.statements.statement import Statement
from extract.words.cued import Cued

A_YEAR = re.compile(
    r"[\s,]{0,2}(?:(?:average )?(?:growth|increase|rise|expansion|fall|decline) |on average )?"
    r"(?:(?:a|per|each|every) year\b(?! (?:ago|earlier|before|later|previously))"
    r"|annually\b|yearly\b|per annum\b)",
    re.I,
)
"""Right behind a change, what makes it a yearly one."""
ON_AVERAGE = Cued(
    ("averag", "annual", "yearly", "each year", "every year"),
    r"\b(?:by|of|at) an average (?:of )?[^\w\s]{0,3}$|\ban? (?:average|(?:average )?annual|yearly) $"
    r"|\baverag(?:ed|ing) (?:(?:(?:more|less) than|about|around|over|some|nearly|almost) )?[^\w\s]{0,3}$"
    r"|\b(?:annually|yearly|(?:each|every) year) by (?:some |about |nearly |almost |over )?$",
    re.I,
)
"""Right before it."""


def is_average(statement: Statement) -> bool:
    """Tell whether a change is an average of several years."""
    if any(cue.kind == "average" for cue in statement.own("mode")):
        return True
    text, quantity = statement.sentence.text, statement.quantity
    if quantity.kind not in ("percent", "fraction", "points"):
        return False
    if A_YEAR.match(text, quantity.end):
        return True
    return ON_AVERAGE.search(text, max(0, quantity.start - 24), quantity.start) is not None
