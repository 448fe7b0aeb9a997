"""Who is told to deal most, among all dealers or in the world: a statement in, its sides out.

>>> ITS_NUMBER.fullmatch(" (with ") is not None
True
"""

import re

from extract.areas.placed import Placed
from extract.records import WORLD
from extract.sides.slots import Resolved, Sides
from extract.statements.statement import Statement
from extract.words.cued import Cued
from extract.words.side_words import IS

TOP_DEALERS = Cued(
    ("xporter", "mporter"),
    r"(?:(?<!['’]s)(?<!\bits)(?<!\btheir)(?<!\bour)|(?<=world['’]s))\s(?:largest|biggest|leading|top|main|chief|principal|major|key)\s(?:[a-z-]+\s){0,3}?"
    r"(?:ex|im)porters\b[^.;:]*?(?::|\b(?:was|were|is|are|included?|remain\w*|being))\s"
    r"|\b(?:was|is|remain\w*|became|being|as)\s(?:[a-z]+\s){0,2}the\s(?:\w+[ -])?"
    r"(?:largest|biggest|leading|top|main|chief|principal|foremost)\s(?:[a-z-]+\s){0,3}?(?:ex|im)porter\s(?:of|in)\b"
    r"[^.;:]*?\b(?:ahead of|in front of|(?:followed|trailed) (?:closely |distantly )?by)\s",
)
"""What dealers of all are named behind: "the leading exporters of tin were", "was the top exporter, ahead of"."""
_DEALER = r"(?:(?:ex|im)porter|supplier|seller|buyer|shipper|purchaser|customer)"
OF_THE_WORLD = Cued(
    ("world",),
    rf"\s+(?:[a-z]+\s+)?(?:{IS}|ranks?|ranked)\b[^,.;:()\d]{{0,30}}?"
    rf"(?:\bworld['’]s\s[^,.;:()]{{0,40}}?\b{_DEALER}|\b{_DEALER}\b[^,.;:()]{{0,40}}?\bworld)\b",
)
"""Behind one, what makes it deal with all: "is the world's second largest importer of tea"."""
ITS_NUMBER = re.compile(r"\s*(?:\(|,|:|–|-|at|with)?\s*(?:with\s+)?(?:[a-z]+\s+){0,2}[^\s\w]{0,3}")


def top_dealer(real: Resolved, statement: Statement) -> Sides | None:
    """Give the dealer whose own number is told in a list of the first: "top exporters were Mali (3%), Togo (2%)".

    So does one that is first in the world: "Chad is the world's largest buyer of tea, with 5 tonnes".
    """
    text, at = statement.sentence.text, statement.quantity.start
    sent = any(p.role in ("to", "from") and code != WORLD for p, code in real)
    if not sent and OF_THE_WORLD.may_fit(statement.lead):
        subjects = [(p, code) for p, code in real if p.role == "subject" and p.mention.end <= at]
        if subjects and OF_THE_WORLD.pattern.match(text, subjects[-1][0].mention.end, at):
            return Sides(subjects[-1][1], own=True, item="owner")
    found = TOP_DEALERS.search(statement.lead)
    if found is None or not {"to", "from"}.isdisjoint(found[0].split()):
        return None
    named = [(p.mention, code) for p, code in real if found.end() <= p.mention.start < at]
    if not named:  # "followed by Mali with 3 million", who may stand in the place of the first
        named = [(p.mention, p.code) for p in statement.sentence.roles if found.end() <= p.mention.start < at]
    mention, code = max(named, key=lambda each: each[0].start, default=(None, ""))
    own = mention and ITS_NUMBER.fullmatch(statement.lead, mention.end)
    maker = next((p.code for p in statement.sentence.roles if _is_maker(p, found)), None)  # "importers of Malian tea"
    if own and maker and statement.quantity.kind == "percent":
        return Sides(maker, code, own=True, item="partner")
    return Sides(code, maker, own=True, item="owner") if own else None


def _is_maker(placed: Placed, found: re.Match[str]) -> bool:
    """Whether an area is named as the maker of the goods that the first dealers deal in."""
    return (
        placed.role == "of"
        and placed.mention.kind == "adjective"
        and found.start() < placed.mention.start < found.end()
    )
