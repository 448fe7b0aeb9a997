"""Who is told to count trade in a way of its own: the areas of a statement in, the one that counts out.

>>> bool(BY_COUNT.search("The gap, by the official "))
True
"""

import re

from extract.areas.roles import OWN_COUNT
from extract.records import TRADE
from extract.sides.case import Case
from extract.sides.slots import Resolved, Sides

COUNTS = re.compile(
    r"(?:,[^,;]{1,60},)?\s+(?:itself\s+|however,?\s+|for its part,?\s+)?(?:counts?|counted|reckons?|reckoned"
    r"|speaks? of|spoke of|arrives? at|arrived at|puts?|records?|recorded|registers?|registered"
    r"|comes up with|came up with)\b"
)
"""What a side does that counts its trade in its own way."""
BY_COUNT = re.compile(r"\b(?:on|by|in|according to|from)\s+(?:the\s+)?(?:offic[a-z]+\s+)?\Z", re.I)
"""Before a side, what leads to its own count."""


def counts_itself(real: Resolved, case: Case) -> Sides | None:
    """One of two is told to count: "Oslo, which counts differently, speaks of 5", "by Oslo's reckoning"."""
    frame, text = case.frame, case.text
    if case.statement.position or frame.indicator not in TRADE or not frame.partner:
        return None
    for p, code in real:
        if code == frame.partner and p.role == "subject" and COUNTS.match(text, p.mention.end, case.at):
            return Sides(code, frame.reporter)
        by_it = OWN_COUNT.match(text, p.mention.end) and BY_COUNT.search(text, 0, p.mention.start)
        if code in (frame.reporter, frame.partner) and by_it:
            return Sides(code, frame.reporter if code == frame.partner else frame.partner)
    return None


def counts_imports(real: Resolved, case: Case) -> Sides | None:
    """One counts what it buys of the one told of: in a text on Peru, "US figures show imports of Peruvian tin"."""
    if case.indicator != "imports":
        return None
    named = {code: p.mention for p, code in real if p.mention.end <= case.at}
    others = [code for code in named if code != case.scene.focus]
    home = named.get(case.scene.focus or "")
    if home is None or len(others) != 1 or named[others[0]].start > home.start:
        return None
    counted = OWN_COUNT.match(case.text, named[others[0]].end)
    return Sides(others[0], case.scene.focus) if counted else None
