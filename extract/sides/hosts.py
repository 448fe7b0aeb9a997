"""Where a count, a project or an investment is, and whose it is, by the words of its own: roles in, sides out.

What is somewhere is its place's; where no place is named, those who invest or work abroad are so with the other of the
two that the text is about.

>>> RECEIVES.match(" has received ") is not None, THERE.search("firms are active there.") is not None
(True, True)
"""

import re
from itertools import pairwise

from extract.areas.codes import country, members
from extract.areas.placed import Placed
from extract.indicators.counts import GIVE_WORK, people_of
from extract.records import WORLD
from extract.sides.again import AND
from extract.sides.case import Case
from extract.sides.slots import Resolved, Sides
from extract.statements.statement import STRONG, Statement
from extract.story.context import Scene
from extract.words.side_words import pattern

STAYS = {"investment", "enterprises", "documents", "jobs", "capacity", "freight"}
"""What two countries have together: without words to the contrary, the other side is the other of the pair in force."""
ABROAD = {"investment", "jobs", "capacity"}
"""What one country has in the other, where no place is named."""
ASKED = {*ABROAD, "enterprises"}
"""What is in the other country where a question asks for the firms or the capital of one."""
MADE_AT_HOME = {"production", "gdp", "retail"}
"""What two that are told of as one each have at home."""
CITIES = {"capital", "city"}
TOWNS = CITIES | {"region"}
THERE = re.compile(
    r"\b(?:here|there(?! (?:are|were|is|was|will|(?:have|has|had) been)\b)|locally|on the ground|on the spot)\b", re.I
)
RECEIVES = re.compile(
    r"\s*(?:has |have |had |was |is )?(?:so far |already |thus |since )?"
    r"(?:receiv\w+|attract\w+|dr(?:aws?|ew|awn)|obtain\w+|got|gets|secured|borrow\w+|absorb\w+|host\w*|home to"
    r"|benefit\w+|took in|takes in|welcom\w+|needs?|counts?|owes?)\b",
    re.I,
)
"""Behind an area: what makes it the one where things are."""
GIVES = re.compile(
    r"\b(?:lent|lends?|grant\w*|extend\w*|g[ai]ves?|offer\w*|financ\w*|invest\w*|approved|allocat\w*|disburs\w*|promis\w*"
    r"|pledg\w*|awarded|paid|pays|bought|buys|acquir\w*|purchas\w*|took over|owns?|holds?|held)\b",
    re.I,
)
IN_FAVOUR = re.compile(r"\b(?:in favou?r of|on behalf of|available to)\s+(?:the\s+)?$")
INTO = re.compile(
    r"\binto\s+(?:(?!from\b|by\b|with\b)[a-z-]+\s+){0,8}$"
    r"|\bin\s+(?:the\s+)?(?:[a-z-]+\s+){0,2}(?:sectors?|industr(?:y|ies))\s+of\s+(?:the\s+)?$"
)
"""Before an area, what makes it the one whose own is put money into: "into the Turkish economy", "in the car industry
of"."""
SCHOOL = re.compile(r"\s+(?:[\w-]+\s+){0,2}(?:universit|school|colleg|academ|institut|vocational)", re.I)
RESIDENTS = re.compile(r"(?:local\s+)?(?:residents|inhabitants|locals|townspeople|villagers)\b", re.I)
ROUTE = re.compile(r"\s+(?:from|between)\s+(?:(?:[A-Z][\w-]+\s+){1,3}(?:to|and|with)\s+)?")
ONWARD, COME_FROM = re.compile(r"\s+to\s+[A-Z]"), re.compile(r"\bfrom\s+[A-Z][^,;.()]{2,30}\s+to\s+$")
OWN = re.compile(r"\b(?:its|their|our) own\b|\bat home\b|\bdomestic\w*\b", re.I)
VISITED = re.compile(
    r"\b(?:visit\w*|chose|choose|enter(?:ed|s|ing)?|tour(?:ed|s|ing)?|reach(?:ed|es)?)\s+(?:the\s+(?:[\w-]+\s+){0,3}of\s+)?(?:the\s+)?$",
    re.I,
)
AT_WORK = re.compile(
    r"\b(?:operat\w+|registered|active|work\w*|present|established|settled|based|set up|offices?|branch\w*|do business"
    r"|doing business|(?:have|has) invested|opened|run|at work|accredited|in production|in operation|in business"
    r"|rent(?:s|ed|ing)?|employ(?:s|ed|ing)?)\b",
    re.I,
)
REGISTERED_WITH = re.compile(r"\b(?:registered|licensed|accredited|approved|recorded)\s+(?:with|by|at)\s+(?:the\s+)?$")
"""Before a country, the office that keeps the register of the firms in it."""
SUBSIDIARY = re.compile(
    r"\s+(?:[a-z]+\s+)?(?:(?:subsidiar(?:y|ies)|affiliates?|branch(?:es)?|arm|units?|operations|business)\b"
    r"|(?:mines?|mills?|plants?|factor(?:y|ies)|works|shops|stores|refiner(?:y|ies)|hotels)\b(?! of))"
)
"""Behind an adjective, what a firm has in that country: "Simba's Kenyan plants"."""
WORDS = re.compile(r"(?:\s+[a-z][\w-]*){0,3}\s+")
TOURISTS = re.compile(
    r"\b(?:touris\w+|holidaymakers|visitors?|travell?ers|vacationers|guests|pilgrims|arrivals|passengers|visits"
    r"|tourist trips)\b",
    re.I,
)
BELONG = re.compile(r"\b(?:have|has|had|are|were|of)\s+(?:(?:wholly|partly|fully|majority|mostly|now)[\s-]+)?$")
"""Before the owners of the firms just counted."""
ITS_FIRMS = re.compile(
    r"\b(?:[Ii]ts|[Tt]heir) (?:firms|companies|enterprises|businesses|traders|producers|buyers|participation)\b"
)
"""Those of the country told of before: "Chad is new. Its firms' deals on the Peruvian exchange reached $2 million"."""
ITS_NEXT = re.compile(r",?(?: (?:of|with|had|has|at))?(?: an?)?(?: [a-z]+){0,2} \S{0,3}")
"""Between one and the amount that it has, in its turn."""
HEAD = 60
"""How far before a number those may stand that it counts: "Indian tourists numbered 355,000"."""


def there(real: Resolved, case: Case) -> Sides:
    """The place is the reporter, whoever comes from elsewhere the other side."""
    statement, indicator, frame, scene = case.statement, case.indicator, case.frame, case.scene
    roles = [p.role for p, _ in real]
    if indicator == "other" and roles == ["owner", "with"]:
        return Sides(real[0][1], real[1][1])  # "Chad's current account deficit with Mali"
    if indicator == "other" and len(real) > 1:
        real = [(p, code) for p, code in real if not (_has_next(p, statement) or _is_of_quota(p, statement))] or real
    if indicator in MADE_AT_HOME and len(real) > 1:  # "the Chadian ministry put Mali's crop at 5 tonnes"
        real = [each for each in real if each[0].role != "other"] or real
    places, origins = places_of(real, statement, indicator), origins_of(real)
    if of := qualifying(
        real, statement
    ):  # "in Togo, and 40 Danish firms had branches in Chad": not where all were told of
        places = [code for code in places if country(code) != country(of)] or places
    owners = [
        code
        for p, code in real
        if (p.role == "with" or _belong_to(p, statement, indicator)) and _is_owner(p, statement)
    ]
    if owners and not any(country(code) != country(owners[0]) for code in places):
        return Sides(other_side(owners[0], scene) or scene.focus, owners[0])
    places = places or _far_places(statement, origins)
    if not places and scene.asked and indicator in ASKED and set(map(country, origins)) <= set(scene.asked):
        places = [scene.asked[0]]  # "How many Thai firms are present? There are 5 ventures of Thais and Laotians"
    places = places or _visited_before(origins, case)
    places = places or [scene.local(code, frame) or code for code in _hosts(real, case)]
    nearest = [code for p, code in real if p.mention.end <= case.at]
    reporter = (places or (nearest[-1:] if indicator == "other" else []) or origins)[0]
    others = [code for code in (*origins, *places) if country(code) != country(reporter)]
    if indicator in MADE_AT_HOME and not places and (joined := _joined(real, statement)):
        return Sides(joined, None)
    partner = others[0] if others else other_side(reporter, scene) if indicator in STAYS else None
    if partner is None and statement.position and frame.beside and frame.last == indicator:
        partner = frame.beside[1]  # "in Chad it is $2 million": of the same investors
    return Sides(reporter, partner)


def _has_next(placed: Placed, statement: Statement) -> bool:
    """Whether one behind an amount has the next one: "Peru had a $5 billion payments surplus and Chad a $2 billion"."""
    end = placed.mention.end
    nxt = next((q for q in statement.sentence.undated if q.start >= end), None)
    behind = placed.mention.start >= statement.quantity.end and placed.role == "subject"
    return behind and nxt is not None and ITS_NEXT.fullmatch(statement.sentence.text, end, nxt.start) is not None


def _is_of_quota(placed: Placed, statement: Statement) -> bool:
    """Whether a group is only whose quota another has: "Kuwait has an OPEC quota of 9 tonnes"."""
    group = placed.role == "other" and placed.mention.kind == "group"
    return group and statement.sentence.text.startswith(" quota", placed.mention.end)


def _joined(real: Resolved, statement: Statement) -> str | None:
    """Give two that make something as one: "Mali and Chad (together) grow half of it"."""
    text, at = statement.sentence.text, statement.quantity.start
    for (a, one), (b, other) in pairwise(real):
        alike = a.role == b.role == "subject" and b.mention.end <= at and one != other
        if alike and AND.fullmatch(text, a.mention.end, b.mention.start):
            return "_".join(sorted((one, other)))
    return None


def places_of(real: Resolved, statement: Statement, indicator: str) -> list[str]:
    """Give the areas where things are; of several regions of one country, the country."""
    text = statement.sentence.text
    found = [code for p, code in real if p.role == "in"]
    if indicator in ("enterprises", "investment"):
        found += [
            code for p, code in real if REGISTERED_WITH.search(text[max(0, p.mention.start - 32) : p.mention.start])
        ]
    if indicator == "investment":
        found += [code for p, code in real if p.role in ("to", "for") and p.mention.kind not in CITIES]
        found += [code for p, code in real if IN_FAVOUR.search(text[max(0, p.mention.start - 24) : p.mention.start])]
        found += [code for p, code in real if p.role != "to" and INTO.search(text, 0, p.mention.start)]
    found += [code for p, code in real if p.role not in ("in", "to", "from", "with") and _names_works(p, statement)]
    if indicator in ("jobs", "investment", "capacity", "enterprises") and not found:
        found += [code for p, code in real if _is_owned_there(p, statement.sentence.text)]
    if indicator == "jobs" and not found and GIVE_WORK.search(statement.lead[-60:]):
        end = statement.quantity.end
        found += [code for p, code in real if p.mention.kind == "demonym" and text[end : p.mention.start].isspace()]
    if statement.counted and RESIDENTS.match(statement.counted):
        found += [code for p, code in real if p.mention.start > statement.quantity.end and p.role == "owner"]
    if indicator == "people":
        found += [
            code
            for p, code in real
            if p.role == "to" or VISITED.search(text[max(0, p.mention.start - 48) : p.mention.start])
        ]
    return as_one(found)


def _is_owned_there(placed: Placed, text: str) -> bool:
    """Whether an adjective tells where a firm has works: "Simba's Kenyan plants", "the Kenyan arm of Tata"."""
    if placed.mention.kind != "adjective" or not (works := SUBSIDIARY.match(text, placed.mention.end)):
        return False
    owned = text[: placed.mention.start].endswith(("'s ", "’s ", "s' ", "s’ "))
    return owned or text.startswith(" of ", works.end())


def _names_works(placed: Placed, statement: Statement) -> bool:
    """Whether a place stands in the name of works: "the Casablanca desalination plant"."""
    if placed.mention.kind not in ("city", "capital", "region"):
        return False
    end = placed.mention.end
    works = [cue for cue in statement.sentence.between("topic", end, end + 40) if cue.kind == "works"]
    return any(WORDS.fullmatch(statement.sentence.text, end, cue.start) for cue in works)


def as_one(places: list[str]) -> list[str]:
    """Let several regions of one country stand for it, and one of them for where in it things are."""
    regions = {code for code in places if "-" in code}
    if len(regions) == 1 and country(next(iter(regions))) == places[0]:
        return [*regions, *places[1:]]
    if len(regions) > 1 and len({country(code) for code in regions}) == 1:
        return [country(places[0])]
    return places


def origins_of(real: Resolved) -> list[str]:
    return list(dict.fromkeys(code for p, code in real if p.role != "in"))


def _far_places(statement: Statement, origins: list[str]) -> list[str]:
    """The country that the clause names behind other numbers: "1,500 Turkish firms employ 30,000 people in Algeria".

    A part of the world is one of which something else is told: "the bloc has 5 million people, a tenth of those in".
    """
    text, end = statement.sentence.text, statement.quantity.end
    broken = STRONG.search(text, end)
    stop = broken.start() if broken else len(text)
    abroad = {country(code) for code in origins}
    return [
        p.code
        for p in statement.sentence.roles
        if end < p.mention.start < stop
        and p.role == "in"
        and p.mention.kind not in ("anaphor", "world", "demonym", "group")
        and abroad
        and country(p.code) not in abroad
    ][:1]


def _hosts(real: Resolved, case: Case) -> list[str]:
    """Where those are who come from elsewhere, where no place is named: who receives them, the other of the pair."""
    statement, indicator, scene = case.statement, case.indicator, case.scene
    text = case.text
    received = [code for p, code in real if RECEIVES.match(text, p.mention.end) and p.mention.end <= case.at]
    if received:
        return received[:1]
    partners = (code for p, code in real if p.mention.kind == "adjective" and _is_partner(p, text))
    if indicator in ABROAD and (partner := next(partners, None)):
        return [partner]
    if indicator == "investment" and (receiver := _receiver(real, statement)):
        return [receiver]
    origins = [code for code in origins_of(real) if not scene.is_group(code)] or origins_of(real)
    if len({country(code) for code in origins}) != 1:
        return []
    words = statement.before + statement.after
    if indicator == "people" and TOURISTS.search(statement.counted or statement.before[-HEAD:]):
        guests_of = other_side(origins[0], scene) or _home(origins[0], scene)
        return [guests_of] if guests_of and not is_one(guests_of, origins[0]) else []
    if indicator == "people" and scene.both() and _are_nationals(real, statement):
        other = other_side(origins[0], scene)
        return [other] if other and not scene.is_group(other) else []
    near = THERE.search(words)
    at_work = indicator == "enterprises" and AT_WORK.search(statement.after)
    if near or at_work or (indicator in ABROAD and not OWN.search(words)):
        other = other_side(origins[0], scene) or (_home(origins[0], scene) if indicator in ABROAD else None)
        if near and other and scene.place and country(scene.place) == country(other):
            other = scene.place
        return [other] if other and not is_one(other, origins[0]) else []
    if (
        indicator == "enterprises" and "number of " in statement.before
    ):  # "the number of Chinese firms rose by 30", where told of
        return [host for host, home in scene.hosts if country(home) == country(origins[0])][-1:]
    return []


def _is_partner(placed: Placed, text: str) -> bool:
    """Whether a firm is the local one that another builds with: "Simba and its Chadian partner are building"."""
    its = text.endswith((" its ", " their "), 0, placed.mention.start)
    return its and text.startswith((" partner", " co-owner", " counterpart"), placed.mention.end)


def _are_nationals(real: Resolved, statement: Statement) -> bool:
    """Whether people are counted by what they are: "It is true: 12,000 Latvians", who live with the other of two."""
    text, end = statement.sentence.text, statement.quantity.end
    return any(p.mention.kind == "demonym" and text[end : p.mention.start].isspace() for p, _ in real)


def _visited_before(origins: list[str], case: Case) -> list[str]:
    """Where visitors of another country came before: "Kenya had 210 visitors from Chad, Mali sent 90".

    So it is where one accounts for a part of them, or of the capital: "Kenya had 210 visitors. Mali accounts for 24%".
    """
    statement, indicator, frame = case.statement, case.indicator, case.frame
    host, last = frame.beside or (None, None)
    of_whole = frame.last == indicator in ("people", "investment") and statement.quantity.unit == "percent"
    if of_whole and host and len(origins) == 1 and (indicator == "people" or statement.position):
        return [host] if country(origins[0]) != country(host) else []
    if indicator != "people" or frame.last != "people" or host is None or last is None or len(origins) != 1:
        return []
    another = country(origins[0]) not in (country(host), country(last)) and last != case.scene.venue  # who met there
    visits = statement.position or TOURISTS.search(statement.counted or statement.before[-HEAD:])
    return [host] if another and visits else []


def _home(foreign: str, scene: Scene) -> str | None:
    """The country that the text speaks of, where what is foreign is in it."""
    home = scene.focus
    return home if home and len(country(home)) == 2 and country(home) != country(foreign) and scene.topic.sure else None


def _receiver(real: Resolved, statement: Statement) -> str | None:
    """Who is lent or given money: the second of two, behind a verb of giving: "Portugal granted Kenya a loan"."""
    text = statement.sentence.text
    if len(real) < 2 or country(real[0][1]) == country(real[1][1]):
        return None
    (giver, _), (other, receiver) = real[:2]
    stop = min(other.mention.start, max(statement.quantity.start, giver.mention.end))
    return receiver if GIVES.search(text, giver.mention.end, stop) else None


def is_one(a: str, b: str) -> bool:
    """Whether one of two belongs to the other."""
    return country(a) in members(country(b)) or country(b) in members(country(a))


def other_side(code: str, scene: Scene) -> str | None:
    """The other of the pair that the text is about; a bloc that a chapter speaks of has many, one after another."""
    told = None if scene.is_group(code) and scene.topic.chapter else scene.pair
    for pair in (scene.both(), told):
        if pair and country(code) in map(country, pair):
            return pair[1] if country(code) == country(pair[0]) else pair[0]
    return None


def _belong_to(placed: Placed, statement: Statement, indicator: str) -> bool:
    """Whether firms counted before an area belong to it: "some 200 firms have Danish owners", "are Danish-owned"."""
    start = placed.mention.start
    if indicator != "enterprises" or placed.mention.kind != "adjective":
        return False
    return BELONG.search(statement.sentence.text, max(statement.quantity.end, start - 24), start) is not None


def _is_owner(placed: Placed, statement: Statement) -> bool:
    """Whether an area is that of the capital: "with Greek capital", not "registered with the Greek Capital Board"."""
    text, start = statement.sentence.text, placed.mention.start
    if REGISTERED_WITH.search(text, max(0, start - 32), start):
        return False
    owned = pattern("owned").search(text, placed.mention.end, placed.mention.end + 24)
    return owned is not None and owned.start() == placed.mention.end + 1


def ends_route(placed: Placed, statement: Statement) -> bool:
    """Whether a city only is where works begin or end: "the railway from Belgrade to Budapest"."""
    start = placed.mention.start
    if placed.mention.kind not in TOWNS or placed.role not in ("from", "to", "pair"):
        return False
    text = statement.sentence.text
    if (
        ONWARD.match(text, placed.mention.end)
        if placed.role == "from"
        else COME_FROM.search(text, max(0, start - 40), start)
    ):
        return True
    works = [cue for cue in statement.sentence.between("topic", max(0, start - 60), start) if cue.kind == "works"]
    return bool(works) and ROUTE.fullmatch(statement.sentence.text, works[-1].end, start) is not None


def comes_to_stay(statement: Statement) -> bool:
    """Whether people are counted where they are: tourists, the members of a people."""
    noun = statement.noun.surface if statement.noun else statement.counted or statement.before[-HEAD:]
    return people_of(statement) is not None or TOURISTS.search(noun) is not None


def hosted(real: Resolved, case: Case) -> Sides:
    """Members of an exchange, students: the reporter is where it is."""
    text = case.text
    schools = [code for p, code in real if SCHOOL.match(text, p.mention.end)]
    places = [code for p, code in real if p.role == "in"] or schools
    origins = origins_of(real)
    home = places[0] if places else case.scene.focus
    foreign = [code for code in origins if not home or country(code) != country(home)]
    if home and not foreign and ITS_FIRMS.search(text):
        foreign = [code for code in case.scene.recent if country(code) not in (WORLD, country(home))][:1]
    joined = (
        "_".join(sorted(dict.fromkeys(map(country, foreign)))) if case.indicator == "exchange_trade" else foreign[:1]
    )
    return Sides(home, "".join(joined)) if foreign else Sides(home or origins[0], None)


def qualifying(real: Resolved, statement: Statement) -> str | None:
    """The one country that those counted are said to be of: "40 Kazakh enterprises"."""
    end = statement.quantity.end
    reach = end + len(statement.counted or "") + 2
    of = {country(code) for p, code in real if end <= p.mention.start < reach and p.role != "in"}
    if len(of) != 1:
        return None
    first = next(code for p, code in real if end <= p.mention.start < reach)
    return first
