"""Freight, above all in transit: a statement and its areas in, what it goes through out, wherever it goes to.

Where only its owner is named, it goes through the other of the two spoken of: "the port handled Malian transit cargo".

>>> THROUGH.search("transit through the ports of ") is not None, TRANSIT.search("Rail transit") is not None
(True, True)
"""

import re
from itertools import pairwise

from extract.areas.codes import country
from extract.sides.again import AND
from extract.sides.case import Case
from extract.sides.hosts import other_side
from extract.sides.slots import Resolved, Sides
from extract.statements.statement import Statement
from extract.words.cued import Cued

TRANSIT = Cued(("transit", "Transit"), r"\b[Tt]ransit(?:s|ed|ing)?\b")
THROUGH = re.compile(
    r"\b(?:through|via|across)\s+(?:the\s+)?(?:(?:[a-z]+\s+){0,3}(?:of|in|at)\s+)?(?:the\s+)?(?:[A-Z][\w-]+ and )?$"
)
"""Before what is crossed."""

CARGO = re.compile(r" (?P<transit>transit )?(?:cargo|freight|goods|traffic|trade|containers)\b")
"""Behind an adjective, whose the freight is."""
AT_PORT = Cued(
    ("port", "harbour", "harbor"),
    r"(?:^|[,;] )\W*(?:[a-z-]+ ){0,3}?(?:[A-Z][\w-]+(?:['’]s?)? ){0,2}(?:port|harbou?r|airport)s?"
    r"(?: (?:of|at|in) [^,;:()\d]{3,40}?)?(?:, [^,;:()\d]{3,70},)?(?: (?:alone|also|itself|has|had))*"
    r" (?:handled|cleared|loaded|unloaded|moved|processed|shifted|transhipped|took in|turned over|received)"
    r" (?:[a-z]+ ){0,3}$",
    re.I,
)
"""Before freight, the port that handled it, whosever goods these are: "The port of Tema handled"."""


def crossed(real: Resolved, case: Case) -> Sides | None:
    """Give what freight goes through: "transit through Togo to Mali" is Togo's, "the port of Lome handled" too."""
    text = case.text
    lands = at_port(case.statement)
    if not lands and TRANSIT.search(text) is None:
        return None
    through = (code for p, code in real if THROUGH.search(text, max(0, p.mention.start - 60), p.mention.start))
    place = next(through, None)
    if place:
        return Sides(place, None, own=True)
    owned = [(CARGO.match(text, p.mention.end), code) for p, code in real if p.mention.kind == "adjective"]
    owner = next((code for cargo, code in owned if cargo and (lands or cargo["transit"])), None)
    lands = (
        lands and case.frame.indicator != "freight" and all(p.role in ("subject", "of", "in", "owner") for p, _ in real)
    )
    if lands and owner is None and len({code for _, code in real}) == 1:
        return Sides(real[0][1], None, own=True)
    host = other_side(owner, case.scene) if owner else None
    return Sides(host, owner) if host else None


def at_port(statement: Statement) -> bool:
    """Whether a port is told to have handled so much: "The port of Tema handled 9 million tons of cargo"."""
    return AT_PORT.search(statement.before) is not None


def of_ports(reporter: str, real: Resolved, text: str) -> str:
    """Let ports of one country that are named together stand for it: "the ports of Oran and Skikda handled"."""
    for (a, one), (b, other) in pairwise(real):
        alike = reporter in (one, other) and one != other and country(one) == country(other)
        if alike and AND.fullmatch(text, a.mention.end, b.mention.start):
            return country(reporter)
    return reporter
