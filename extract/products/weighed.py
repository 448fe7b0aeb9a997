"""Whether a number is a quantity of goods: a statement in, yes for weights, counts of bags and their changes.

>>> QUANTITY.search("exports in tonnes rose by") is not None
True
"""

import re

from extract.products.numbered import CARRIERS
from extract.statements.kinds import GOODS
from extract.statements.measured import TO_LEVEL
from extract.statements.statement import Statement
from extract.words.cued import Cued

QUANTITY = Cued(
    ("quantit", "tonnage", "in tonnes", "in tons", "by weight"),
    r"\b(?:(?:the|in) (?:quantity|quantities|tonnage)|in tonnes|in tons|by weight)\b",
    re.I,
)
COUNTED_IN = re.compile(rf"\s*(?:[a-z]+\s)?{CARRIERS}\b")


def is_weighed(statement: Statement) -> bool:
    """Whether a number is a weight, a measure, a count of bags, boxes, barrels, or the change of a quantity."""
    if statement.quantity.kind in ("percent", "multiple", "fraction") and QUANTITY.search(statement.before):
        return True
    if statement.quantity.kind == "physical":
        return statement.quantity.unit not in ("day", "hour", "minute", "degC", "km", "ha")
    if statement.quantity.kind in ("percent", "multiple", "fraction"):
        return _leads_to_weight(statement)
    return bool(statement.quantity.kind == "bare" and COUNTED_IN.match(statement.sentence.text, statement.quantity.end))


def _leads_to_weight(statement: Statement) -> bool:
    """Whether a change leads to so many tonnes: "exports gained 5 percent to 300,000 tonnes"."""
    sentence, end = statement.sentence, statement.quantity.end
    following = next((q for q in sentence.undated if q.start >= end), None)
    weighed = following is not None and following.kind == "physical" and following.unit in GOODS
    return weighed and following is not None and TO_LEVEL.fullmatch(sentence.text, end, following.start) is not None
