"""Whether one is told of on its own account, for what comes next: the sides of a statement in, its item out.

>>> ITS.search("in that year their own exports came to") is not None
True
"""

import re

from extract.areas.codes import country
from extract.areas.placed import Placed
from extract.records import TRADE, WORLD
from extract.sides.case import Case
from extract.sides.peers import ACTS, FOLLOWED
from extract.sides.slots import ONE, OWNER, PEERS, Resolved, Sides
from extract.statements.statement import Statement
from extract.words.cued import Cued

SELLER = re.compile(r",\s[^,;:()\d]{0,40}\b(?:supplier|seller|exporter|shipper|source)\b[^,;:()\d]{0,30},")
"""Behind a subject, what makes those in its place sellers: "Chad, the first supplier, sold us 5 tons, Mali 3"."""
SELLERS = Cued(
    ("exporter", "sellers", "shippers"),
    r"\b(?:exporters|sellers|shippers) [^,;:()]*\b(?:were|are) (?:the )?$"
    r"|\b[Aa]mong (?:the )?(?:[a-z]+ ){0,2}(?:exporters|exporter countries|sellers|shippers)\b[^,;:()]*,? (?:the )?$",
)
"""Before a subject, the same: "the main exporters to Chad were Peru with 5 million and Mali with 3"."""
ITS = re.compile(
    r"\b(?:its|their)\s+(?:[a-z-]+\s+){0,2}(?:exports?|imports?|trade|sales|shipments|surplus|deficit)\b", re.I
)
ACTING = {"subject", "owner", "to"}
"""What a reporter is that deals itself; "to" of one whose purchases are told: "Chad's purchases were"."""


def told_alone(real: Resolved, sides: Sides, case: Case) -> str:
    """Tell whether a statement has its reporter as the subject or owner of its own trade, for what comes next."""
    statement, frame = case.statement, case.frame
    if sides.reporter in (None, WORLD) or case.indicator not in TRADE:
        return ""
    if sides.partner:
        again = frame.item in (OWNER, ONE) and frame.partner == sides.partner
        changed = statement.position and statement.quantity.kind == "percent"
        if again and frame.item == ONE and sides.inherited and changed and sides.reporter == frame.reporter:
            return ONE  # "bought Malian tea for 5, up 9 percent"
        if again and (sides.own or (frame.item == OWNER and frame.reporter == sides.reporter)):
            return frame.item
        if sides.own and frame.partner == sides.partner and statement.position:
            return ONE  # "led the importers from Mali with 5, followed by Chad with 3 and Togo with 2"
        if _sends_behind(real, sides, statement):
            return ONE
        return OWNER if any(code == sides.reporter and p.role in ("owner", "from") for p, code in real) else ""
    last = frame.item if frame.item in (ONE, PEERS) else ""
    owned = (
        sides.own or any(code == sides.reporter and p.role in ACTS for p, code in real) or ITS.search(statement.before)
    )
    if not owned:
        return last if sides.inherited else ""
    repeated = last and frame.partner is None
    another = sides.own or country(frame.reporter or "") != country(sides.reporter or "")
    return (PEERS if another else last) if repeated else ONE


def _sends_behind(real: Resolved, sides: Sides, statement: Statement) -> bool:
    """Whether the reporter is the subject of a number, its partner told behind or not: "Chad sold 5 tons to Mali"."""
    text, at = statement.sentence.text, statement.quantity.start
    acts = any(
        code == sides.reporter and p.mention.end <= at and (p.role in ACTING or (p.role == "by" and _follows(p, text)))
        for p, code in real
    )
    named = [p for p, code in real if code == sides.partner]
    seller = acts and any(
        code == sides.reporter and (SELLER.match(text, p.mention.end) or SELLERS.search(text, 0, p.mention.start))
        for p, code in real
    )
    seller = seller and not statement.in_brackets
    goes = any(
        (p.mention.start > at and p.role in ("to", "from"))
        or (p.mention.kind == "adjective" and p.role in ("to", "from", "owner", "of"))
        for p in named
    )  # behind its number, or as the maker of the goods: "Togo bought Malian tea for"
    return seller or (acts and (not named or goes))


def _follows(placed: Placed, text: str) -> bool:
    """Whether one comes next behind another who deals: "topped the imports of it, followed by Chad with 5"."""
    return FOLLOWED.search(text, max(0, placed.mention.start - 32), placed.mention.start) is not None
