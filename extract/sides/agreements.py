"""Whose agreements, treaties and permits are, and with whom: roles in, sides out.

They are of the two that agree, seen from the side that the text speaks from; where they were signed is neither.

>>> SIGNED.search("nine documents were signed in") is not None, PERMITS.search("30 licences") is not None
(True, True)
"""

import re

from extract.areas.codes import country
from extract.sides.case import Case
from extract.sides.hosts import is_one, other_side
from extract.sides.slots import Resolved, Sides
from extract.sides.world import is_abroad
from extract.words.cued import Cued

WITH = re.compile(r"\bwith\b")
PERMITS = re.compile(r"\b(?:certificates?|licen[cs]es?|patents?|registrations?|permits?|approvals?)\b", re.I)
"""What is granted in one country to the firms of another."""
SIGNED = Cued(("sign", "conclud", "initialled"), r"\b(?:sign(?:ed|ing|s)|signature|conclud(?:ed|ing)|initialled)\b")
"""What is done where those meet who agree, whose region has no part in it: "signed 9 documents in Cusco"."""


def agreed(real: Resolved, case: Case) -> Sides:
    """Agreements: with whom, and else of the two sides the one that the text speaks from."""
    statement, scene = case.statement, case.scene
    text, end = case.text, statement.quantity.end
    partners = [code for p, code in real if p.role in ("with", "to") or WITH.search(text, end, p.mention.start)]
    signed = any(p.role == "in" and "-" in code for p, code in real) and SIGNED.search(text)
    places = [country(code) if signed else code for p, code in real if p.role == "in"]
    own = places + [code for p, code in real if p.role not in ("with", "to", "in")]
    home = scene.focus or case.frame.reporter
    if partners:
        rest = [code for code in own if country(code) != country(partners[0])]
        return Sides(rest[0] if rest else home, partners[0])
    both = scene.both()
    if places and both and country(places[0]) == country(both[1]) and PERMITS.search(statement.counted or ""):
        return Sides(both[0], places[0])  # "has 30 licences in Peru"
    if places:
        return Sides(
            own[0], next((code for code in own if country(code) != country(own[0])), other_side(own[0], scene))
        )
    if len({country(code) for code in own}) > 1:
        first = next((code for code in own if home and country(code) == country(home)), own[0])
        return Sides(first, next(code for code in own if country(code) != country(first)))
    other = None if is_abroad(statement) else other_side(own[0], scene)
    if other and is_one(own[0], other):  # a group speaks for its members, a member for itself
        return Sides(own[0], None if scene.is_group(own[0]) else other)
    if other and home and country(other) == country(home):
        return Sides(other, own[0])
    return Sides(own[0], other)
