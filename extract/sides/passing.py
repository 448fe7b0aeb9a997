"""Areas that a statement names and that are no side of it: told beside it, of a part of it, as a cause.

>>> NUMBER_NEXT.match(", 31 million") is not None, WITH_NUMBER.match(", with 31 million") is not None
(True, True)
"""

import re

from extract.areas.placed import Placed
from extract.sides.parts import has_part, is_just_meant
from extract.statements.clauses import in_cause, is_of_cause
from extract.statements.statement import Statement
from extract.words.cued import Cued

RELATIVE = Cued(("which", "who", "whose"), r",\s(?:which|who|whose)\s[^,;:()]*$")
THROUGH = Cued(
    ("through", "via", "across"),
    r"\b(?:through|via|across)\s+(?:the\s+)?(?:(?:territory|ports?|harbours?|railways?|roads?|crossings?) (?:of|in)"
    r"\s+(?:the\s+)?)?$",
)
IF = re.compile(r"\W*(?:If|When|Once|Should|Unless|As soon as)\b")
OUR_FLOW = re.compile(
    r",\s+(?:then\s+)?our\s+(?:[a-z-]+\s+){0,2}(?:exports?|imports?|sales|trade|shipments|deliveries|purchases)\b"
)
"""Around an area, a condition and the flow of those who speak."""
AREA_NEXT = re.compile(r"\b[A-Z][\w’'-]*$")
HAS_SHARE = re.compile(r"\s*\(\W?\d[^()]{0,24}\)(?=,\s+(?:the\s+)?[A-Z]|\s+and\s+(?:the\s+)?[A-Z])")
"""Behind one of a list, its part of the number told before: "went to Chad (60 per cent), Mali (14) and Togo"."""
WITH_NUMBER = re.compile(r",\s+(?:with|at|which took|which bought)\s+(?:[a-z~]+\s+){0,3}\W?")
"""Between an area and the number that is its own: "mainly to Chad, with 31 million kilos"."""
NUMBER_NEXT, ASIDE = re.compile(r",\s+(?:[a-z~]+\s+){0,2}\W?"), re.compile(r",\s+(?:[a-z]+\s+){1,5}$")
"""Behind an area, its number: "mainly to Chad, 31 million"; before one, an aside: "bought, mainly from Chad, 31"."""


def is_cause(placed: Placed, text: str) -> bool:
    """Whether an area is only told of for what happened there, or whom something is done for."""
    return in_cause(text, placed.mention.start) or is_of_cause(text, placed.mention.start)


def outside_condition(near: list[Placed], statement: Statement) -> list[Placed]:
    """Leave out those only told of in a condition: "If the Union lifts the duty, our sales to Chad will double"."""
    if not (near and IF.match(statement.before)):
        return near
    text, at = statement.sentence.text, statement.quantity.start
    acts = ("subject", "owner", "other")
    return [p for p in near if not (p.role in acts and OUR_FLOW.search(text, p.mention.end, at))]


def is_way(placed: Placed, text: str) -> bool:
    """Whether goods only pass an area: "70% of its trade goes through the ports of Chad"."""
    found = THROUGH.search(text, max(0, placed.mention.start - 48), placed.mention.start)
    return found is not None and "transit" not in text[: found.start()].lower()  # which is of what it goes through


def is_told_beside(placed: Placed, statement: Statement) -> bool:
    """Whether a relative clause that is over names it: "China, which has no coal from Laos any more, took 98%"."""
    text, at, stop = statement.sentence.text, placed.mention.start, statement.quantity.start
    opened = RELATIVE.search(text, statement.head[0], at) if at < stop else None
    if opened is None or not AREA_NEXT.search(text, max(0, opened.start() - 30), opened.start()):
        return False
    closed = text.find(",", placed.mention.end, stop)
    return closed > 0 and not any(opened.end() <= q.start < closed for q in statement.sentence.quantities)


def is_of_another(placed: Placed, statement: Statement) -> bool:
    """Whether an area has but a part of this number or of the one before: "chiefly from Chad, for 8 million"."""
    text, end = statement.sentence.text, placed.mention.end
    behind = placed.mention.start > statement.quantity.start
    apart = behind or (text.startswith(",", end) and not has_number(placed, statement))
    if placed.mention.start > statement.quantity.end and (share := HAS_SHARE.match(text, end)):
        units = {q.unit for q in statement.sentence.undated if end < q.start < share.end()}
        if units & {"percent", statement.quantity.unit}:
            return True
    return (apart and has_part(placed, text)) or is_just_meant(placed, text)


def has_number(placed: Placed, statement: Statement) -> bool:
    """Whether the number behind an area and a comma is its own."""
    text, start, end, at = statement.sentence.text, placed.mention.start, placed.mention.end, statement.quantity.start
    if WITH_NUMBER.fullmatch(text, end, at):
        return True
    if any(cue.kind in ("change", "level") for cue in statement.sentence.between("verb", end, at)):
        return False  # "tea exports, mainly to Chad, reached 31 million"
    return bool(NUMBER_NEXT.fullmatch(text, end, at)) and ASIDE.search(text, max(0, start - 40), start) is None
