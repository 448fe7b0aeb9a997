"""Whose a count, a project or an investment is, and who is the other side: roles in, reporter and partner out.

What is somewhere is its place's: 54 companies with Kenyan capital in Uganda are Uganda's, with Kenya as the other side;
so are those who come to stay, the members of an exchange and the students of a school. Who takes part in a meeting is
of the country it comes from, the host is the other side. Agreements are of the side that the text speaks from.
"""

import re

from extract.area_codes import country, members
from extract.area_roles import Placed
from extract.context import Scene
from extract.frames import Frame
from extract.records import WORLD
from extract.side_words import pattern
from extract.sides.slots import Resolved, Sides
from extract.statements import Statement

PART = re.compile(r"\s*of (?:them|which|these|those)\b", re.I)
CITIES = {"capital", "city"}
STAYS = {"investment", "enterprises", "documents", "jobs", "capacity", "freight"}
"""What two countries have together: without words to the contrary, the other side is the other of the pair in force."""
MIXED = re.compile(r"\b(?:two|both|our) (?:countries|states|sides|nations)\b", re.I)


def located(real: Resolved, statement: Statement, indicator: str, measure: str, frame: Frame, scene: Scene) -> Sides:
    """Find the sides of what is no flow of trade."""
    real = [(p, code) for p, code in real if code != WORLD]
    if not real or (frame.beside and PART.match(statement.after)):
        sides = _in_force(statement, indicator, measure, frame, scene)
    elif indicator == "documents":
        sides = _agreed(real, statement, frame, scene)
    elif indicator == "exchange_trade" or _is_member(statement, indicator):
        sides = _hosted(real, scene)
    elif indicator in ("enterprises", "people") and pattern("takes_part").search(statement.sentence.text):
        sides = _guests(real, statement, frame, scene)
    else:
        sides = _there(real, statement, indicator, scene)
    if sides.partner and sides.reporter and _same(sides.reporter, sides.partner):
        sides.partner = None
    return sides


def _same(reporter: str, partner: str) -> bool:
    """Whether one of two is the other or belongs to it."""
    home, other = country(reporter), country(partner)
    return home == other or other in members(home) or home in members(other)


def _is_member(statement: Statement, indicator: str) -> bool:
    own = pattern("studies").search(statement.before + statement.after) or pattern("accredited").search(
        statement.sentence.text
    )
    return indicator in ("enterprises", "people") and own is not None


def _in_force(statement: Statement, indicator: str, measure: str, frame: Frame, scene: Scene) -> Sides:
    """What names no side: that of the count before it, else that of the text."""
    sides = Sides(inherited=True)
    if frame.beside and statement.position:
        sides.reporter, sides.partner = frame.beside
        if measure == "rate":
            sides.partner = None
    elif scene.topic.world or scene.topic.partner or not scene.subject:
        sides.reporter = frame.reporter or scene.focus
        sides.partner = frame.partner if indicator in STAYS or (indicator == "other" and measure != "rate") else None
    else:  # a long text speaks of one area after another
        sides.reporter = scene.subject
        sides.partner = _other_side(scene.subject, scene) if indicator in STAYS else None
    if sides.partner is None and indicator in STAYS and scene.both() and sides.reporter:
        sides.partner = _other_side(sides.reporter, scene)
    if indicator == "documents" and sides.partner == scene.focus:
        sides.reporter, sides.partner = sides.partner, sides.reporter
    return sides


def _places(real: Resolved) -> list[str]:
    return [code for p, code in real if p.role == "in"]


def _origins(real: Resolved) -> list[str]:
    return list(dict.fromkeys(code for p, code in real if p.role != "in"))


def _other_side(code: str, scene: Scene) -> str | None:
    """The other of the pair that the text is about."""
    for pair in (scene.both(), scene.pair):
        if pair and country(code) in map(country, pair):
            return pair[1] if country(code) == country(pair[0]) else pair[0]
    return None


def _there(real: Resolved, statement: Statement, indicator: str, scene: Scene) -> Sides:
    """The place is the reporter, whoever comes from elsewhere the other side."""
    places, origins = _places(real), _origins(real)
    owners = [code for p, code in real if p.role == "with" and _is_owner(p, statement)]
    if owners and not any(country(code) != country(owners[0]) for code in places):
        return Sides(_other_side(owners[0], scene) or scene.focus, owners[0])
    receivers = [code for p, code in real if p.role in ("to", "for")] if indicator == "investment" else []
    nearest = [code for p, code in real if p.mention.end <= statement.quantity.start]
    reporter = (places or receivers or (nearest[-1:] if indicator == "other" else []) or origins)[0]
    others = [code for code in (*origins, *places) if country(code) != country(reporter)]
    partner = others[0] if others else _other_side(reporter, scene) if indicator in STAYS else None
    return Sides(reporter, partner)


def _is_owner(placed: Placed, statement: Statement) -> bool:
    """Whether an area is that of the capital: "with Greek capital"."""
    owned = pattern("owned").search(statement.sentence.text, placed.mention.end, placed.mention.end + 24)
    return owned is not None and owned.start() == placed.mention.end + 1


def _hosted(real: Resolved, scene: Scene) -> Sides:
    """Members of an exchange, students: the reporter is where it is."""
    places, origins = _places(real), _origins(real)
    home = places[0] if places else scene.focus
    foreign = [code for code in origins if not home or country(code) != country(home)]
    return Sides(home, foreign[0]) if foreign else Sides(home or origins[0], None)


def _guests(real: Resolved, statement: Statement, frame: Frame, scene: Scene) -> Sides:
    """Who takes part is of its country, the host is the other side; where both take part, the host is the reporter."""
    visited = [code for p, code in real if p.mention.kind in CITIES and p.mention.start > statement.quantity.end]
    real = [(p, code) for p, code in real if code not in visited]
    places, origins = _places(real) + visited, _origins(real)
    if len({country(code) for code in origins}) > 1 or MIXED.search(statement.sentence.text):
        host = places[0] if places else scene.focus or origins[0]
        others = [code for code in origins if country(code) != country(host)]
        return Sides(host, others[0] if others else _other_side(host, scene))
    guest = (origins or places)[0]
    hosts = [code for code in places if country(code) != country(guest)]
    return Sides(guest, hosts[0] if hosts else _other_side(guest, scene))


def _agreed(real: Resolved, statement: Statement, frame: Frame, scene: Scene) -> Sides:
    """Agreements: with whom, and else of the two sides the one that the text speaks from."""
    partners = [code for p, code in real if p.role in ("with", "to")]
    own = _places(real) + [code for p, code in real if p.role not in ("with", "to", "in")]
    home = scene.focus or frame.reporter
    if partners:
        rest = [code for code in own if country(code) != country(partners[0])]
        return Sides((rest or [home])[0], partners[0])
    if _places(real):
        return Sides(
            own[0], next((code for code in own if country(code) != country(own[0])), _other_side(own[0], scene))
        )
    if len({country(code) for code in own}) > 1:
        first = next((code for code in own if home and country(code) == country(home)), own[0])
        return Sides(first, next(code for code in own if country(code) != country(first)))
    other = _other_side(own[0], scene)
    if other and home and country(other) == country(home):
        return Sides(other, own[0])
    return Sides(own[0], other)
