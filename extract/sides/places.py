"""Whose a count, a project or an investment is, and who is the other side: roles in, reporter and partner out.

What is somewhere is its place's: 54 companies with Kenyan capital in Uganda are Uganda's, with Kenya as the other side;
so are those who come to stay, the members of an exchange and the students of a school. Who takes part in a meeting is
of the country it comes from, the host is the other side. Agreements are of the side that the text speaks from. A
duty is of the country that levies it (`charges`).
"""

import re
from itertools import pairwise

from extract.areas.codes import country, members
from extract.areas.placed import Placed
from extract.indicators.counts import goes_on
from extract.records import TRADE, WORLD
from extract.sides.agreements import agreed
from extract.sides.case import Case
from extract.sides.charges import charged
from extract.sides.guests import are_many, gathered, guests
from extract.sides.hosts import HEAD, comes_to_stay, ends_route, hosted, other_side, qualifying, there
from extract.sides.investors import invested
from extract.sides.mutual import regions_between
from extract.sides.resolving import tells
from extract.sides.slots import Resolved, Sides
from extract.sides.unplaced import HOSTED, OF_LEAGUE, unplaced
from extract.statements.clauses import is_of_cause
from extract.statements.rates import is_price
from extract.statements.statement import Statement
from extract.story.context import Scene
from extract.words.cued import Cued
from extract.words.side_words import pattern
from extract.words.wholes import MANY
from extract.words.wordlists import WordList

ITEM_ENDS = re.compile(r",?\s*(?:and\s+)?")
LIES_IN = re.compile(
    r"\b(?:lies|is (?:situated|located)|situated|located)\s+(?:in|on|at)\s+(?:the\s+)?"
    r"(?:[a-z-]+\s+(?:(?:part|corner|edge|side|border|coast)\s+)?(?:of|in)\s+)?(?:the\s+)?$"
)
"""Before a country, what makes it where a region of it is."""
CITY_OF = Cued((" of ",), r"\b(?:city|town|port|village) of $")
"""Before a name, what makes it a town's and not that of its region: "the city of Nakuru"."""
COMBINED = Cued(
    ("combined", "total", "joint", "aggregate"),
    r"\b(?:countries|states|nations|economies|members)\s+(?:with|that have|having|of|whose)\s+(?:a\s+|an\s+)?"
    r"(?:combined|total|joint|aggregate)\b",
    re.I,
)
UNITES = re.compile(
    r"\b[A-Z]\w+\s+(?:Organi[sz]ation|League|Council|Association|Federation|Agency|Forum|Bank)(?:\s\([A-Z]+\))?,?\s+"
    r"(?:which|that) (?:[a-z]+ )?(?:unites|brings together|comprises|includes|has|counts|groups)\s(?:[a-z]+ ){0,3}$"
)
"""What tells how large a league is that has no code."""
ACCREDITED = Cued(
    ("accredit",), r"\baccredit(?:ation|ed)\s(?:[a-z]+\s){0,2}(?:at|to|with|on|in|by)\b|\baccreditation\b", re.I
)
MEMBERS = WordList(("member", "members", "membership"))
ASSEMBLED = Cued(
    ("ssembl", "put together", "putting together", "puts together", "kits", "jointly produc", "joint produc"),
    r"\b(?:assembl\w+|put(?:s|ting)? together|(?:vehicle|machine|assembly|knock-down) kits|joint(?:ly)? produc\w+)\b",
    re.I,
)
"""What is done with the parts that come from elsewhere."""
IN_NAME = re.compile(
    r"\s(?!Province|Region|Oblast|District|State|Govern|Chamber|City|Prefecture|Autonomous|Free|Special|Port|University"
    r"|Minist|President|Economic|Industrial)[A-Z][a-z]+"
)
"""Behind a region, what makes it one in a name: "Shandong Linglong"."""
SHOWN = Cued(
    ("presented", "demonstrated", "exhibited", "showcased", "displayed", "showed", "on show", "unveiled"),
    r"\b(?:presented|demonstrated|exhibited|showcased|displayed|showed|put on show|unveiled)\b",
    re.I,
)
"""What is done at a fair with the things that are counted."""
LED = Cued(
    ("tak", "took", "bring", "brought", "lead", "led", "send", "sent", "accompan", "invit"),
    r"\b(?:tak(?:e|es|ing)|took|bring(?:s|ing)?|brought|lead(?:s|ing)?|led|send(?:s|ing)?|sent|accompan(?:y|ies|ied|ying)"
    r"|invit(?:e|es|ed|ing))\s+(?:(?!over|part)[a-z-]+\s+){0,5}$",
)
"""Before firms or people, what is done with those who go to a country together."""
NO_CLAUSE = re.compile(r"[^,;:()\d]{3,60}")
OF_ALL = re.compile(
    r"['’]?s?\s+(?:total\s+)?(?:(?!and\b)[a-z-]+\s+){0,2}?(?:production|output|crop|harvest|consumption|demand|supply"
    r"|supplies|stocks|stockpiles|inventories|GDP)\b(?! (?:prices?|for\b))"
)
"""Behind "world", what all countries together have: "world cocoa output"."""
OF_OWNER = {"production", "retail"}
"""What a share may be of that is another's: "Kenyan tea has a third of the Malian market"."""
OF_THE = re.compile(r" of (?:all (?:of )?)?(?:the )?")
IT = re.compile(r"\W*(?:It|They|The (?:region|province|oblast|state|district|territory))\b")
PART = re.compile(rf"\s*of (?:it\b|{MANY})", re.I)


def located(real: Resolved, case: Case) -> Sides:
    """Find the sides of what is no flow of trade."""
    indicator = case.indicator
    if _is_of_all(real, case):
        return Sides(WORLD)
    priced = indicator == "other" and is_price(case.statement)
    if priced and real and (route := _carried(real, case)):
        return route
    real = _places_of(real, case)
    if priced:
        real = [(p, country(code)) for p, code in real if p.role not in ("from", "to", "with")]
    sides = _wherever_it_is(real, case)
    if sides is None and real:
        sides = _where_named(real, case)
    elif sides is None:
        sides = _where_not_named(case)
    if indicator in ("production", "capacity") and sides.partner is None and ASSEMBLED.search(case.text):
        sides = _assembled(sides, real, case.scene)
    if indicator in HOSTED:
        _keep_host(sides, case.scene)
    return _without_itself(sides, indicator)


def _of_its_country(real: Resolved, case: Case) -> str | None:
    """Give the region just told of that makes a part of what its country does: "It gives a fifth of Peru's output"."""
    region = (case.frame.beside or ("",))[0] or ""
    if case.indicator not in OF_OWNER or "-" not in region or len(real) != 1 or real[0][1] != country(region):
        return None
    text, end = case.text, case.statement.quantity.end
    told = IT.match(text) and OF_THE.fullmatch(text, end, real[0][0].mention.start)
    return region if told else None


def _is_of_all(real: Resolved, case: Case) -> bool:
    """Whether it is what all countries have together: "world cocoa output fell to 4 million tonnes"."""
    text = case.text
    if (
        case.statement.position
        and case.measure == "share"
        and len(real) == 1
        and case.frame.reporter not in (None, WORLD)
    ):
        return False  # "Peru grew 5 tons, or 30 per cent of world output"
    return any(code == WORLD and OF_ALL.match(text, p.mention.end) for p, code in real if p is real[-1][0])


def _places_of(real: Resolved, case: Case) -> Resolved:
    """Leave of the areas those that say where something is or whose, each as the code that is meant."""
    statement, frame, scene = case.statement, case.frame, case.scene
    text = case.text
    spoken = {scene.focus, scene.topic.partner, frame.reporter, frame.partner, *(frame.beside or ()), *scene.recent}
    moves = case.indicator in ("enterprises", "people")  # who is taken from Porto to Maputo, unlike a railway
    real = [(p, code) for p, code in real if code != WORLD and (moves or not ends_route(p, statement))]
    real = [(p, _of_city(p, code, spoken, text)) for p, code in real]
    real = [(p, code) for p, code in real if not is_of_cause(text, p.mention.start)]
    real = _meant(real, case, text)
    if "lies " in text or "situated " in text or "located " in text:
        real = [(p, code) for p, code in real if not _lies_in(p, code, real, text)]
    if case.indicator == "documents" and statement.position:
        real = [(p, code) for p, code in real if not _ends_item(p, statement)]
    return real


def _lies_in(placed: Placed, code: str, real: Resolved, text: str) -> bool:
    """Whether a country only tells where a region is: "Cusco lies in the east of Peru and is home to 1 million"."""
    region = any(p.role in ("subject", "label") and "-" in c and country(c) == code for p, c in real)
    return region and LIES_IN.search(text, 0, placed.mention.start) is not None


def _wherever_it_is(real: Resolved, case: Case) -> Sides | None:
    """Give the sides of what is told in a way of its own, whether it names a place or none."""
    statement, indicator = case.statement, case.indicator
    if case.measure == "share" and (region := _of_its_country(real, case)):
        return Sides(region)
    if indicator == "other" and (levied := charged(real, case)):
        return levied
    if case.frame.beside and (_is_part(statement) or goes_on(statement)):
        return _part(real, case)
    if indicator == "other" and _is_on_its_way(real, statement):
        return Sides(case.frame.reporter or case.scene.focus, real[0][1])
    if indicator == "documents" and (two := regions_between(case)):
        return Sides(*two)
    return Sides() if _is_of_a_league(real, statement, indicator) else None


def _where_named(real: Resolved, case: Case) -> Sides:
    """Find whose it is by the areas named: capital, agreements, members, guests and shares have their ways to tell."""
    statement, indicator = case.statement, case.indicator
    if indicator == "investment" and (put_in := invested(real, case)):
        return put_in  # "of the inflow to Togo, China had 60 per cent"
    if indicator == "documents":
        return agreed(real, case)
    if indicator == "exchange_trade" or _is_member(statement, indicator):
        return hosted(real, case)
    if indicator in ("enterprises", "people") and (whose := _whose_members(real, statement)):
        return Sides(whose)
    if _takes_part(statement, indicator):
        return guests(real, case)
    if case.measure == "share" and indicator in OF_OWNER and len(real) > 1 and (owner := _whose_goods(real, statement)):
        return Sides(owner, next((code for _, code in real if not _same(code, owner)), None))
    return there(real, case)


def _where_not_named(case: Case) -> Sides:
    """Find whose it is where no area is named: those who met were where the meeting was, else what is in force."""
    met = gathered(case) if _takes_part(case.statement, case.indicator) else None
    return met or unplaced(case)


def _keep_host(sides: Sides, scene: Scene) -> None:
    """Keep in mind where the firms and the capital of another are told to be."""
    if not sides.reporter or not sides.partner or sides.inherited:
        return
    scene.hosts[sides.reporter, sides.partner] += 1
    if scene.asked and country(sides.reporter) == scene.asked[1]:
        scene.asked = None


def _without_itself(sides: Sides, indicator: str) -> Sides:
    """Strike a partner that is the reporter or belongs to it; a group has agreements with its own members."""
    if not (sides.partner and sides.reporter and _same(sides.reporter, sides.partner)):
        return sides
    if not (indicator == "documents" and country(sides.reporter) in members(sides.partner)):
        sides.partner = None
    return sides


def _is_on_its_way(real: Resolved, statement: Statement) -> bool:
    """Whether a time is that of a way: "goods take 12 days to Chad"."""
    if statement.quantity.unit not in ("day", "hour") or not real:
        return False
    return all(p.role == "to" for p, _ in real)


def _carried(real: Resolved, case: Case) -> Sides | None:
    """Give the ends of a way that has its price: "to move a box from Lagos to Apia costs $90; from Fiji it is $70"."""
    frame = case.frame
    text, last = case.text, frame.beside[1] if frame.beside and frame.last == "other" else None
    if "from " not in text:
        return None
    for (a, one), (b, other) in pairwise(real):
        if a.role == "from" and text[a.mention.end : b.mention.start] == " to " and country(one) != country(other):
            return Sides(country(one), country(other))
    alone = len(real) == 1 and real[0][0].role == "from" and case.statement.position and frame.measure == "rate"
    return Sides(country(real[0][1]), last) if alone and last else None


def _ends_item(placed: Placed, statement: Statement) -> bool:
    """Whether an area ends the item before, up to a comma: "5 treaties with Peru, 3 agreements on tax"."""
    gap = statement.sentence.text[placed.mention.end : statement.quantity.start]
    return placed.role in ("with", "to", "of", "from", "owner") and ITEM_ENDS.fullmatch(gap) is not None


def _is_of_a_league(real: Resolved, statement: Statement, indicator: str) -> bool:
    """Whether it is of many together that no name of the sentence stands for: "countries with a combined GDP of"."""
    if indicator not in OF_LEAGUE:
        return False
    combined = COMBINED.search(statement.before) and not any(p.mention.kind == "group" for p, _ in real[-1:])
    return bool(combined or (indicator == "geography" and UNITES.search(statement.before)))


def _whose_goods(real: Resolved, statement: Statement) -> str | None:
    """Give whose goods a share is of: "the plants built with Korean aid make half of Fiji's cement"."""
    text, end = statement.sentence.text, statement.quantity.end
    return next((code for p, code in real if OF_THE.fullmatch(text, end, p.mention.start)), None)


def _assembled(sides: Sides, real: Resolved, scene: Scene) -> Sides:
    """What one country makes is put together in the other: there, where no place is named."""
    both = scene.both()
    if both is None or sides.reporter is None or scene.is_group(both[1]):
        return sides
    if not real and sides.reporter in (scene.place, scene.region):
        return sides
    away = country(sides.reporter) != country(both[0])
    if not away and real:
        return sides
    reporter = sides.reporter if away else both[1]
    return Sides(reporter, other_side(reporter, scene), inherited=sides.inherited)


def _is_part(statement: Statement) -> bool:
    """Whether a number is a part of what was counted before, and not of what its own words name."""
    own = not statement.position and statement.sentence.between("noun", *statement.head)
    return not own and PART.match(statement.after) is not None


def _part(real: Resolved, case: Case) -> Sides:
    """The sides of a part of those counted: "3 million of them in Qatar" are there, "60 of them in Tunis" with all."""
    indicator = case.indicator
    reporter, partner = case.frame.beside or (None, None)
    places = [code for p, code in real if p.role == "in" and country(code) != country(reporter or "")]
    origin = partner or (reporter if indicator == "people" else None)
    if places and origin and country(places[0]) != country(origin):
        return Sides("_".join(sorted(dict.fromkeys(places))), origin)
    came = [code for p, code in real if p.role == "from" and p.mention.start >= case.statement.quantity.end]
    if indicator == "people" and came and reporter and not _same(came[0], reporter):
        return Sides(reporter, came[0])  # "of whom 3 million came from Peru"
    if indicator == "enterprises" and came and reporter and pattern("takes_part").search(case.text):
        host = partner if _same(came[0], reporter) else reporter
        return Sides(came[0], host)  # "of 60 firms that took part 20 came from Peru"
    if places and not origin and _same(places[0], reporter or ""):
        return Sides(places[0], None)  # "17 thousand in the Union, including 2 thousand in Armenia"
    return unplaced(case)


def _of_city(placed: Placed, code: str, spoken: set[str | None], text: str) -> str:
    """A city stands for its region where that is spoken of, else for its country, as a region in a firm's name does."""
    if placed.mention.kind == "region" and IN_NAME.match(text, placed.mention.end):
        return country(code)
    start = placed.mention.start
    if placed.mention.kind == "region" and CITY_OF.search(text, max(0, start - 12), start):
        return country(code)
    return country(code) if placed.mention.kind == "city" and code not in spoken else code


def _meant(real: Resolved, case: Case, text: str) -> Resolved:
    """Let "the country", "the kingdom" be another than the one named beside it, else the one that things were in."""
    frame = case.frame
    if all(p.code == "COUNTRY" and p.role == "in" and not text.startswith("this", p.mention.start) for p, _ in real):
        told = frame.indicator and frame.indicator not in TRADE
        host = frame.reporter if told else (case.scene.host() or (None,))[0]
        return [(p, code if "-" in code else country(host or code)) for p, code in real]
    last = frame.beside[0] if frame.beside and frame.last in OF_LEAGUE else None
    if last and len(last) == 2 and all(p.code == "COUNTRY" for p, _ in real):
        return [(p, last) for p, _ in real]  # "The population of Chad is 18 million. The GDP of the country grew by"
    named = {country(code) for p, code in real if not (p.mention.kind == "anaphor" or tells(p, text))}
    return [(p, other_side(code, case.scene) or code if _points(p) and code in named else code) for p, code in real]


def _points(placed: Placed) -> bool:
    return placed.mention.kind == "anaphor" and (placed.code == "COUNTRY" or placed.code.startswith("DESC:"))


def _same(reporter: str, partner: str) -> bool:
    """Whether one of two is the other or belongs to it."""
    home, other = country(reporter), country(partner)
    return home == other or other in members(home) or home in members(other)


def _is_member(statement: Statement, indicator: str) -> bool:
    if indicator not in ("enterprises", "people"):
        return False
    studies = pattern("studies").search(statement.before + statement.after) is not None
    return studies or ACCREDITED.search(statement.sentence.text) is not None


def _whose_members(real: Resolved, statement: Statement) -> str | None:
    """Give the country of a chamber or a union whose members are counted; None where two have it."""
    if not MEMBERS.first((statement.before[-HEAD:] + (statement.counted or "")).lower()):
        return None
    places = [code for p, code in real if p.role == "in"]
    of = qualifying(real, statement)
    if of and any(not _same(of, code) for code in places):
        return None  # "320 Swedish member companies in Riga"
    return of or next(iter(places), None) or (real[0][1] if len({code for _, code in real}) == 1 else None)


def _takes_part(statement: Statement, indicator: str) -> bool:
    """Whether those counted take part in a meeting or a fair."""
    if indicator == "other" and statement.quantity.kind == "bare":
        return SHOWN.search(statement.before) is not None
    if indicator not in ("enterprises", "people") or comes_to_stay(statement):
        return False
    if are_many(statement):
        return True
    others, start = statement.sentence.undated, statement.head[0] if statement.position else 0
    stop = min((q.start for q in others if q.start >= statement.quantity.end), default=len(statement.sentence.text))
    return pattern("takes_part").search(statement.sentence.text, start, stop) is not None or _are_led(statement, stop)


def _are_led(statement: Statement, stop: int) -> bool:
    """Whether firms or people are taken elsewhere: "will take 20 firms to Lahore", "sent 12 dealers to Peru"."""
    if not LED.search(statement.before[-HEAD:]):
        return False
    text, end = statement.sentence.text, statement.quantity.end
    to = next((p for p in statement.sentence.roles if end < p.mention.start < stop and p.role == "to"), None)
    return to is not None and NO_CLAUSE.fullmatch(text, end, to.mention.start) is not None
