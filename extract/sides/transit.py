"""Freight in transit: a statement and its areas in, what it goes through out, wherever it comes from and goes to.

Where only its owner is named, it goes through the other of the two spoken of: "the port handled Malian transit cargo".

>>> THROUGH.search("transit through the ports of ") is not None, TRANSIT.search("Rail transit") is not None
(True, True)
"""

import re

from extract.sides.hosts import other_side
from extract.sides.slots import Resolved, Sides
from extract.statements.statement import Statement
from extract.story.context import Scene
from extract.words.cued import Cued

TRANSIT = Cued(("transit", "Transit"), r"\b[Tt]ransit(?:s|ed|ing)?\b")
THROUGH = re.compile(
    r"\b(?:through|via|across)\s+(?:the\s+)?(?:(?:[a-z]+\s+){0,3}(?:of|in|at)\s+)?(?:the\s+)?(?:[A-Z][\w-]+ and )?$"
)
"""Before what is crossed."""

CARGO = re.compile(r" transit (?:cargo|freight|goods|traffic|trade|containers)\b")
"""Behind an adjective, whose the freight is."""


def crossed(real: Resolved, statement: Statement, scene: Scene) -> Sides | None:
    """Give what freight in transit goes through: "transit through Togo to Mali" is Togo's."""
    text = statement.sentence.text
    if TRANSIT.search(text) is None:
        return None
    through = (code for p, code in real if THROUGH.search(text, max(0, p.mention.start - 60), p.mention.start))
    place = next(through, None)
    if place:
        return Sides(place, None, own=True)
    owner = next((code for p, code in real if p.mention.kind == "adjective" and CARGO.match(text, p.mention.end)), None)
    host = other_side(owner, scene) if owner else None
    return Sides(host, owner) if host else None
