"""Freight in transit: a statement and its areas in, what it goes through out, wherever it comes from and goes to.

>>> THROUGH.search("transit through the ports of ") is not None, TRANSIT.search("Rail transit") is not None
(True, True)
"""

import re

from extract.sides.slots import Resolved, Sides
from extract.statements.statement import Statement
from extract.words.cued import Cued

TRANSIT = Cued(("transit", "Transit"), r"\b[Tt]ransit(?:s|ed|ing)?\b")
THROUGH = re.compile(
    r"\b(?:through|via|across)\s+(?:the\s+)?(?:(?:[a-z]+\s+){0,3}(?:of|in|at)\s+)?(?:the\s+)?(?:[A-Z][\w-]+ and )?$"
)
"""Before what is crossed."""


def crossed(real: Resolved, statement: Statement) -> Sides | None:
    """Give what freight in transit goes through: "transit through Togo to Mali" is Togo's."""
    text = statement.sentence.text
    if TRANSIT.search(text) is None:
        return None
    through = (code for p, code in real if THROUGH.search(text, max(0, p.mention.start - 60), p.mention.start))
    place = next(through, None)
    return Sides(place, None, own=True) if place else None
