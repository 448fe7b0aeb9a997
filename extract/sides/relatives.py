"""Whose flow a relative clause behind an area tells: "80% went to Peru, whose imports of it rose by 9%".

The area is a receiver to the number before the clause, and the owner to the one in it.

>>> WHOSE.search("Half of it went to Peru, whose wheat imports came to ") is not None
True
"""

import re

from extract.areas.deeds import deed
from extract.areas.placed import Placed
from extract.sides.case import Case
from extract.sides.dealers import WHICH
from extract.sides.slots import Resolved, Sides
from extract.statements.statement import Statement
from extract.values import replace
from extract.words.cued import Cued
from extract.words.side_words import IS, SHARE

WHOSE = Cued(
    (", whose",),
    rf", whose (?:(?P<part>(?:[a-z]+ )?{SHARE} (?:of|in) )|(?:[a-z]+ ){{0,3}}?)(?:[a-z]+ ){{0,3}}?"
    r"(?:exports|imports|purchases|sales|foreign trade)\b(?! (?:to|from)\b)[^;:]*$",
)
"""What stands between an area and a number of its own flow, or of its part in that of another."""


IS_CALLED = re.compile(rf"\b(?:{IS}|being)\s+(?:still\s+)?(?:the\s+)?$")
"""Before an area, what makes it what another is: "the best customer was Peru, whose own exports"."""


def _is_said_of_another(placed: Placed, text: str) -> bool:
    """Whether a clause is on an area that goods go to or come from, or that a customer is told to be."""
    if placed.role in ("to", "from", "with"):
        return True
    return placed.role == "subject" and IS_CALLED.search(text[: placed.mention.start][-20:]) is not None


OF_ITS_FLOW = re.compile(r"\s+of (?:its|their) (?:[a-z]+ )?exports\b")


def with_owner(own: list[Placed], roles: list[Placed], statement: Statement) -> list[Placed]:
    """Let the area before a clause on its own flow be the owner; `own` are those of the statement's own words."""
    text, at = statement.sentence.text, statement.quantity.start
    clause = WHOSE.search(text, 0, at)
    if clause is None or any(clause.start() < q.start < at for q in statement.sentence.undated):
        return own
    owner = next((p for p in roles if p.mention.end == clause.start() and _is_said_of_another(p, text)), None)
    if owner is None:
        return own
    role = "part" if clause["part"] else "owner"
    return [replace(owner, role=role), *(p for p in own if p.mention.start > owner.mention.start)]


def sells_of_its_own(real: Resolved, case: Case) -> Sides | None:
    """Who is told to sell a part of its own exports, to nobody named: "Mali sends 9 per cent of its exports south".

    In a clause on it, where they go may be pointed at: "For Mali, which sends 9 per cent of its exports there".
    """
    text, statement = case.text, case.statement
    which = ", which " in statement.lead
    seller = next((each for each in real if which and WHICH.match(text, each[0].mention.end)), real[-1])
    (p, code), on_it = seller, seller is not real[-1]
    if not (on_it or p.role == "subject") or not OF_ITS_FLOW.match(text, statement.quantity.end):
        return None
    does = deed(text, p.mention.end, case.at)
    if not does or does.kind != "sells" or does.verb.startswith("account"):
        return None
    return Sides(code, next((c for q, c in real if on_it and q.role == "to"), None), own=True)
