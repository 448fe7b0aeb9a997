"""Whose flow a colon, or a part at the head of a sentence, sets out: a statement and its areas in, the sides out.

"Uganda: exports to Kenya" is of Uganda; "The Union: Malta had 5 percent" tells what one member had.
"""

import re

from extract.areas.codes import country
from extract.records import WORLD
from extract.sides.case import Case
from extract.sides.parts import whole_of
from extract.sides.slots import Resolved, Sides
from extract.story.context import Scene
from extract.words.side_words import SHARE

FLOWS_OF_IT = re.compile(
    r":\s+(?:[a-z-]+\s+){0,2}(?:exports?|imports?|trade|turnover|sales|shipments|purchases|surplus|deficit)\b", re.I
)
"""Behind a label, what is told of it: "Uganda: exports to Kenya …"."""

FRONTED = re.compile(
    r"(?:(?:In|During) (?:[A-Z][a-z]+ )?(?:19|20)\d\d,?\s)?(?:With|Accounting for|Making up|Representing|Holding"
    r"|Taking|Buying|Purchasing|Importing|Absorbing|Receiving|Supplying|Providing|Furnishing|Delivering|Sending"
    r"|Having (?:taken|bought|purchased|absorbed|received|accounted for|supplied|provided|furnished|delivered))"
    r"\s(?:[a-z]+\s){0,3}",
    re.I,
)
"""What may lead to a part before the one that has it: "Taking 9% of Peru's exports, Chad was"."""
BEING = re.compile(
    r" being (?:[^,;:()\d]|-){3,60} (?:partner|market|buyer|supplier|customer|destination|source|importer|exporter),?"
    rf" (?:[^;:()]{{0,40}},? )?its {SHARE}\b"
)
"""Behind a partner that opens a sentence, what it is, and its share."""
ITS_OWN = re.compile(r"[^,;:()]*,\s(?:the\s)?")


def fronted(real: Resolved, case: Case) -> Sides | None:
    """Give the sides of a part told before who has it: "Taking 9% of Peru's exports in 2009, Chad was the first"."""
    statement = case.statement
    text, (start, end) = case.text, (case.at, statement.quantity.end)
    if statement.position or not FRONTED.fullmatch(text, 0, start):
        return None
    whole = whole_of(real, statement) or case.scene.home(case.frame)
    behind = next((p for p in statement.sentence.roles if p.role == "subject" and p.mention.start > end), None)
    if whole in (None, WORLD) or behind is None or country(behind.code) == country(whole or ""):
        return None
    return Sides(whole, behind.code, listed=True) if ITS_OWN.fullmatch(text, end, behind.mention.start) else None


def being_partner(real: Resolved, case: Case) -> Sides | None:
    """Give the sides of a share told behind who has it: "With Chad being Peru's third partner, its share was 9%"."""
    text, (p, code) = case.text, real[0]
    if p.role != "with" or not case.statement.lead.startswith("With ") or not BEING.match(text, p.mention.end, case.at):
        return None
    home = next((other for q, other in real[1:] if q.role == "owner" and other != code), case.scene.focus)
    return Sides(home, code, listed=True) if home and country(home) != country(code) else None


def headed(real: Resolved, case: Case, partner: str | None) -> str | None:
    """Give whose flow is told behind a colon: "Uganda: exports to Kenya", not "Mercosur: sales to Peru"."""
    text = case.text
    heads = (code for p, code in real if p.role == "label" and FLOWS_OF_IT.match(text, p.mention.end))
    return next((code for code in heads if not case.scene.belongs(partner or "", code)), None)


def is_set_out(real: Resolved, text: str, scene: Scene) -> bool:
    """Whether a colon sets out behind a group that is traded with what one country had."""
    (group, code), (one, _) = real
    together = group.role == "with" and one.role == "subject" and scene.is_group(code)
    return together and text.find(":", group.mention.end, one.mention.start) > 0
