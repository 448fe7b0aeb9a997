"""Who takes part in a meeting, a fair or a visit, and where: roles in, reporter and partner out.

Guests are of the country that they come from, and the host is the other side; where both take part, or many, the host
is the reporter. Where a meeting is told of without its place, it is where the last one was.

>>> MANY.search("brought together 120 companies from 18 countries") is not None
True
"""

import re
from itertools import pairwise

from extract.areas.codes import country
from extract.areas.next_roles import JOINED
from extract.areas.placed import Placed
from extract.sides.case import Case
from extract.sides.hosts import CITIES, RECEIVES, as_one, origins_of, other_side, qualifying
from extract.sides.slots import Resolved, Sides
from extract.statements.statement import STRONG, Statement
from extract.story.context import Scene

MIXED = re.compile(r"\b(?:two|both|our) (?:countries|states|sides|nations)\b", re.I)
MANY = re.compile(
    r"\b(?:from|of|representing)\s+(?:[a-z]+\s+){0,3}?(?:\d{1,3}|many|several|various|different|dozens? of|all"
    r"|[a-z]+teen|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)\s+(?:[a-z]+\s+)?"
    r"(?:countries|nations|states|continents)\b",
    re.I,
)
"""What says that those who take part are of many countries."""
NEAR = 80
FEW = 3
"""How many countries are told of where a list of them stands far behind the number."""
STAND_FOR = re.compile(
    r"\s+(?:[a-z]+\s+)?(?:representatives|delegates|envoys)\s+of\s+(?:[a-z]+\s+){0,4}(?:as\s+)?(?:the\s+)?"
)

OF_A_GROUP = re.compile(
    r"\s+(?:[a-z]+\s+){1,2}of\s+(?:the\s+)?(?:[A-Z][\w’'-]*\s+){1,4}"
    r"(?:[Cc]oncern|[Gg]roup|[Hh]olding|[Cc]orporation|[Tt]rust|[Uu]nion|[Aa]ssociation)\b"
)
"""Behind a number, firms that are of one home: "12 plants of the Agros Concern"."""


def guests(real: Resolved, case: Case) -> Sides:
    """Who takes part is of its country, the host is the other side; where both take part, the host is the reporter."""
    statement, scene = case.statement, case.scene
    visited = [code for p, code in real if p.mention.kind in CITIES and p.mention.start > statement.quantity.end]
    text = case.text
    went = [country(code) for p, code in real if p.role == "to" and _is_goal(p, statement)]
    senders = {_home_of(code, scene) for p, code in real if p.role not in ("to", "in")} - {*went}
    if went and len(senders) < 2 and not are_many(statement):
        guest = next(iter(senders), None) or other_side(went[0], scene) or scene.focus  # "will take 20 firms to Lahore"
        if guest and country(guest) != went[0]:
            return Sides(guest, went[0])
    visited += [code for p, code in real if RECEIVES.match(text, p.mention.end)]  # "Oslo received a delegation from"
    real = [(p, code) for p, code in real if code not in visited] or real
    come_from = _come_from(statement)
    near = qualifying(real, statement) or (come_from[0] if len(come_from) == 1 else None)
    near = next((code for _, code in real if code == scene.focus and country(code) == near), near)
    if near and not MIXED.search(text):
        hosts = [code for p, code in real if p.role == "in"] + visited
        hosts = [code for code in hosts if country(code) != country(near)]
        return Sides(near, hosts[0] if hosts else other_side(near, scene))
    places, origins = (
        [code for p, code in real if p.role == "in"] + visited,
        regions_as_one(origins_of(real), statement),
    )
    from_many = are_many(statement) or len({country(code) for code in origins}) > 2
    if from_many or len({country(code) for code in origins}) > 1 or MIXED.search(text):
        host = places[0] if places else _venue(origins, scene) or scene.focus or origins[0]
        others = [code for code in origins if country(code) != country(host)]
        return Sides(host, None if from_many else others[0] if others else other_side(host, scene))
    guest = (origins or places)[0]
    hosts = [code for code in places if country(code) != country(guest)]
    return Sides(guest, hosts[0] if hosts else other_side(guest, scene))


def _home_of(code: str, scene: Scene) -> str:
    """Give the region that the text is on, where guests come from it, else their country."""
    return code if code == scene.focus else country(code)


def _is_goal(placed: Placed, statement: Statement) -> bool:
    """Whether an area is where those counted go, not one of a hedge: "close to 150 Togolese ones"."""
    told = placed.mention.kind not in ("adjective", "demonym") and statement.quantity.unit != "percent"
    return told and placed.mention.start > statement.quantity.end


def _come_from(statement: Statement) -> list[str]:
    """The countries that those counted are told to be from: "200 firms from Chad, Mali and Togo"."""
    text, end = statement.sentence.text, statement.quantity.end
    stop = min((q.start for q in statement.sentence.undated if q.start > end), default=len(text))
    roles = (p for p in statement.sentence.roles if p.mention.kind != "anaphor")
    following = [p for p in roles if end < p.mention.start < stop]
    first = next((at for at, p in enumerate(following) if _is_origin(p, statement)), None)
    if first is None:
        return []
    found = following[first : first + 1]
    for one, other in pairwise(following[first:]):
        if not JOINED.match(text[one.mention.end : other.mention.start]):
            break
        found.append(other)
    far = STRONG.search(text, end, following[first].mention.start)
    codes = list(dict.fromkeys(country(p.code) for p in found))
    return [] if far and len(codes) < FEW else codes


def _is_origin(placed: Placed, statement: Statement) -> bool:
    """Whether those counted are from an area, or stand for it: "representatives of such regions as Porto"."""
    stands_for = STAND_FOR.fullmatch(statement.sentence.text, statement.quantity.end, placed.mention.start)
    return placed.role == "from" or stands_for is not None


def gathered(case: Case) -> Sides | None:
    """Those of whom no country is named are told of where they met: "the fair drew 200 firms from 25 countries".

    Those of one group of firms came there from the country that the text is on, where it is another.
    """
    scene = case.scene
    if are_many(case.statement):
        return Sides(scene.venue or scene.focus, None)
    if not scene.venue:
        return None
    other = other_side(scene.venue, scene)
    guest = other and country(scene.venue) != scene.focus and OF_A_GROUP.match(case.text, case.statement.quantity.end)
    return Sides(other, scene.venue) if guest else Sides(scene.venue, other)


def are_many(statement: Statement) -> bool:
    """Whether those counted are told to be of many countries, in the clause of their number."""
    text, end = statement.sentence.text, statement.quantity.end
    found = MANY.search(text, end, end + NEAR)
    if found is not None and not STRONG.search(text, end, found.start()):
        return True
    return len(_come_from(statement)) >= FEW


def _venue(origins: list[str], scene: Scene) -> str | None:
    """Where the last meeting was, if that is the place of one of those who take part."""
    home = scene.venue
    known = {country(code) for code in (*origins, *(scene.both() or ()), *(scene.pair or ()))}
    return home if home and country(home) in known else None


def regions_as_one(origins: list[str], statement: Statement) -> list[str]:
    """Let several regions that a sentence lists stand for their country: "of Fergana and Bukhara provinces"."""
    if len(origins) != 1 or "-" not in origins[0]:
        return as_one(origins)
    home = country(origins[0])
    return as_one([*origins, *(p.code for p in statement.sentence.roles if p.code.startswith(f"{home}-"))])[:1]
