"""Whether a level has come together over the months of a year so far, or over twelve months: a statement in."""

import re

from extract.statements.statement import Statement
from extract.words.cued import Cued

ANNUAL = re.compile(
    r"\b(?:annual|(?:rolling|trailing|cumulative)? ?(?:12|twelve)[- ]?(?:month|m)s?|(?:12|twelve)[- ]months? rolling)"
    r"(?: (?:trade|goods|merchandise|visible|running|rolling|cumulative))?"
    r" (?:deficit|surplus|gap|shortfall|balance|total|figure|sum|exports|imports|turnover)\b"
    r"|\bon an? (?:rolling|(?:12|twelve)[- ]months?)(?: rolling)? basis\b",
    re.I,
)
"""What is told of the twelve months to the month spoken of."""
IN_ANNUAL = re.compile(
    r"\s(?:[a-z]+\s){1,2}(?:in|of) (?:the|its|their) annual (?:[a-z]+\s){0,2}"
    r"(?:deficit|surplus|gap|shortfall|exports|imports|turnover|trade|sales)\b"
)
"""Behind a change, what it is a change of: "an 8 per cent decline in the annual deficit"."""
CUMULATIVE = Cued(
    ("cumulative", "accumulated", "bring"),
    r"\b(?:cumulative(?:ly)?|accumulated)\b"
    r"|\bbring(?:s|ing) (?:the|its) (?:[a-z]+ ){0,3}?(?:total|surplus|deficit|gap|sum|figure)\b[^,;]{0,24}\byear to\b",
    re.I,
)
"""What is told of the year up to the month spoken of."""


def is_cumulative(statement: Statement) -> bool:
    """Tell whether a total is that of a year so far: "cumulative exports rose to 2 billion"."""
    return CUMULATIVE.search(statement.sentence.text, *statement.head) is not None


def is_of_twelve_months(statement: Statement) -> bool:
    """Tell whether a balance or total is that of a year, in a text on a month: "the annual deficit is 2 billion"."""
    text = statement.sentence.text
    if ANNUAL.search(text, *statement.head):
        return True
    return " annual " in text and IN_ANNUAL.match(text, statement.quantity.end) is not None
