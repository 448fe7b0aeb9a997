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
from extract.sides.charges import charged
from extract.sides.guests import are_many, gathered, guests
from extract.sides.hosts import HEAD, STAYS, agreed, comes_to_stay, ends_route, hosted, other_side, qualifying, there
from extract.sides.investors import invested
from extract.sides.mutual import regions_between
from extract.sides.slots import Resolved, Sides
from extract.statements.clauses import is_of_cause
from extract.statements.frames import Frame
from extract.statements.rates import is_price
from extract.statements.sectors import sector
from extract.statements.statement import Statement
from extract.story.context import Scene
from extract.words.cued import Cued
from extract.words.side_words import pattern
from extract.words.wholes import MANY
from extract.words.wordlists import WordList

HOSTED = {"investment", "enterprises", "jobs", "capacity"}
"""What tells where the firms and the capital of another are."""
DEALS = TRADE | {"contracts", "sales"}
STANDS = {"capacity", "investment", "jobs", "production", "people", "enterprises", "other"}
"""What may be of a plant or a school, and so where that is."""
ITEM_ENDS = re.compile(r",?\s*(?:and\s+)?")
OF_LEAGUE = {"gdp", "people", "geography", "production"}
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
MADE = {"production", "capacity", "gdp", "retail"}
IT_MADE = re.compile(r"(?:^\W*(?:In (?:19|20)\d\d,?\s+)?|[,;:]\s+)[Ii]ts?\s+[a-z]+\b")
"""How a clause goes on with the one whom the sentence before was said of."""
OF_ECONOMY = {"gdp", "production", "retail", "freight"}
"""What tells how an economy fares."""
OF_FIRMS = {"capacity", "investment", "jobs", "production", "enterprises"}
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
POINTS_BACK = re.compile(
    r"\W*(?:(?:It|They|Its|Their|These|This|Those)\b|The (?:[a-z-]+ ){0,2}?(?:compan(?:y|ies)|firms?|enterprises?"
    r"|plants?|factory|factories|mill|refinery|ventures?|projects?|facility|line|workshop|site|farm|zone|park|university"
    r"|institute|college|school|centre|center|hospital|owners?|investors?|production|holding|group)\b)"
)
"""How a sentence begins that goes on with the firm, the plant or the school just told of."""
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
PROJECTS = re.compile(r"(?:[a-z-]+\s+){0,2}projects?\b")
OF_OWNER = {"production", "retail"}
"""What a share may be of that is another's: "Kenyan tea has a third of the Malian market"."""
USED = re.compile(
    r"\b(?:used|use|cross(?:ed)?|passed|pass|went through)\s(?:[a-z]+ ){0,2}(?:border|crossing|frontier)\b"
    r"|\b(?:[Tt]he|[Tt]heir) (?:common |land )?(?:border|frontier) (?:is|was)\b",
)
"""What tells of the border between two."""
OF_THE = re.compile(r" of (?:all (?:of )?)?(?:the )?")
PART = re.compile(rf"\s*of (?:it\b|{MANY})", re.I)


def located(real: Resolved, statement: Statement, indicator: str, measure: str, frame: Frame, scene: Scene) -> Sides:
    """Find the sides of what is no flow of trade."""
    text = statement.sentence.text
    its = statement.position and measure == "share" and len(real) == 1 and frame.reporter not in (None, WORLD)
    if not its and any(code == WORLD and OF_ALL.match(text, p.mention.end) for p, code in real if p is real[-1][0]):
        return Sides(WORLD)  # unlike "Peru grew 5 tons, or 30 per cent of world output"
    if (
        indicator == "other"
        and real
        and "from " in text
        and is_price(statement)
        and (route := _carried(real, statement, frame))
    ):
        return route
    spoken = {scene.focus, scene.topic.partner, frame.reporter, frame.partner, *(frame.beside or ()), *scene.recent}
    moves = indicator in ("enterprises", "people")  # who is taken from Porto to Maputo, unlike a railway
    real = [(p, code) for p, code in real if code != WORLD and (moves or not ends_route(p, statement))]
    real = [(p, _of_city(p, code, spoken, text)) for p, code in real]
    real = [(p, code) for p, code in real if not is_of_cause(text, p.mention.start)]
    real = _meant(real, frame, scene, text)
    if indicator == "documents" and statement.position:
        real = [(p, code) for p, code in real if not _ends_item(p, statement)]
    if indicator == "other" and is_price(statement):
        real = [(p, country(code)) for p, code in real if p.role not in ("from", "to", "with")]
    if indicator == "other" and (levied := charged(real, statement, scene)):
        sides = levied
    elif frame.beside and (_is_part(statement) or goes_on(statement)):
        sides = _part(real, statement, indicator, measure, frame, scene)
    elif (
        indicator == "other"
        and statement.quantity.unit in ("day", "hour")
        and real
        and all(p.role == "to" for p, _ in real)
    ):
        sides = Sides(frame.reporter or scene.focus, real[0][1])  # "goods take 12 days to Chad"
    elif indicator == "documents" and (two := regions_between(statement, scene)):
        sides = Sides(*two)
    elif _is_of_a_league(real, statement, indicator):
        sides = Sides()
    elif not real and _takes_part(statement, indicator) and (met := gathered(statement, scene)):
        sides = met
    elif not real:
        sides = _in_force(statement, indicator, measure, frame, scene)
    elif indicator == "investment" and (put_in := invested(real, statement, measure, frame)):
        sides = put_in
    elif indicator == "documents":
        sides = agreed(real, statement, frame, scene)
    elif indicator == "exchange_trade" or _is_member(statement, indicator):
        sides = hosted(real, statement, indicator, scene)
    elif indicator in ("enterprises", "people") and (whose := _whose_members(real, statement)):
        sides = Sides(whose)
    elif _takes_part(statement, indicator):
        sides = guests(real, statement, scene)
    elif measure == "share" and indicator in OF_OWNER and len(real) > 1 and (owner := _whose_goods(real, statement)):
        sides = Sides(owner, next((code for _, code in real if not _same(code, owner)), None))
    else:
        sides = there(real, statement, indicator, frame, scene)
    if indicator in ("production", "capacity") and sides.partner is None and ASSEMBLED.search(statement.sentence.text):
        sides = _assembled(sides, real, scene)
    if indicator in HOSTED and sides.reporter and sides.partner and not sides.inherited:
        scene.hosts[sides.reporter, sides.partner] += 1
        if scene.asked and country(sides.reporter) == scene.asked[1]:
            scene.asked = None
    within = indicator == "documents" and sides.reporter and country(sides.reporter) in members(sides.partner or "")
    if sides.partner and sides.reporter and _same(sides.reporter, sides.partner) and not within:
        sides.partner = None
    return sides


def _carried(real: Resolved, statement: Statement, frame: Frame) -> Sides | None:
    """Give the ends of a way that has its price: "to move a box from Lagos to Apia costs $90; from Fiji it is $70"."""
    text, last = statement.sentence.text, frame.beside[1] if frame.beside and frame.last == "other" else None
    for (a, one), (b, other) in pairwise(real):
        if a.role == "from" and text[a.mention.end : b.mention.start] == " to " and country(one) != country(other):
            return Sides(country(one), country(other))
    alone = len(real) == 1 and real[0][0].role == "from" and statement.position and frame.measure == "rate"
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
    away = country(sides.reporter) != country(both[0])
    if not away and real:
        return sides
    reporter = sides.reporter if away else both[1]
    return Sides(reporter, other_side(reporter, scene), inherited=sides.inherited)


def _is_part(statement: Statement) -> bool:
    """Whether a number is a part of what was counted before, and not of what its own words name."""
    own = not statement.position and statement.sentence.between("noun", *statement.head)
    return not own and PART.match(statement.after) is not None


def _part(real: Resolved, statement: Statement, indicator: str, measure: str, frame: Frame, scene: Scene) -> Sides:
    """The sides of a part of those counted: "3 million of them in Qatar" are there, "60 of them in Tunis" with all."""
    reporter, partner = frame.beside or (None, None)
    places = [code for p, code in real if p.role == "in" and country(code) != country(reporter or "")]
    origin = partner or (reporter if indicator == "people" else None)
    if places and origin and country(places[0]) != country(origin):
        return Sides("_".join(sorted(dict.fromkeys(places))), origin)
    came = [code for p, code in real if p.role == "from" and p.mention.start >= statement.quantity.end]
    if indicator == "people" and came and reporter and not _same(came[0], reporter):
        return Sides(reporter, came[0])  # "of whom 3 million came from Peru"
    if indicator == "enterprises" and came and reporter and pattern("takes_part").search(statement.sentence.text):
        host = partner if _same(came[0], reporter) else reporter
        return Sides(came[0], host)  # "of 60 firms that took part 20 came from Peru"
    if places and not origin and _same(places[0], reporter or ""):
        return Sides(places[0], None)  # "17 thousand in the Union, including 2 thousand in Armenia"
    return _in_force(statement, indicator, measure, frame, scene)


def _of_city(placed: Placed, code: str, spoken: set[str | None], text: str) -> str:
    """A city stands for its region where that is spoken of, else for its country, as a region in a firm's name does."""
    if placed.mention.kind == "region" and IN_NAME.match(text, placed.mention.end):
        return country(code)
    return country(code) if placed.mention.kind == "city" and code not in spoken else code


def _meant(real: Resolved, frame: Frame, scene: Scene, text: str) -> Resolved:
    """Let "the country", "the kingdom" be another than the one named beside it, else the one that things were in."""
    if all(p.code == "COUNTRY" and p.role == "in" and not text.startswith("this", p.mention.start) for p, _ in real):
        told = frame.indicator and frame.indicator not in TRADE
        host = frame.reporter if told else (scene.host() or (None,))[0]
        return [(p, country(host or code)) for p, code in real]
    named = {country(code) for p, code in real if p.mention.kind != "anaphor"}
    return [(p, other_side(code, scene) or code if _points(p) and code in named else code) for p, code in real]


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


def _are_projects(statement: Statement) -> bool:
    """Whether what is counted is what investors do."""
    return PROJECTS.match(statement.counted or "") is not None


def _is_of_those(statement: Statement, measure: str) -> bool:
    """Whether a sentence goes on with those just told of: by a pronoun, or by the sectors they are in."""
    if POINTS_BACK.match(statement.sentence.text):
        return True
    return measure == "share" and sector(statement) is not None


def _goes_by_trade(frame: Frame, scene: Scene) -> bool:
    """Whether the sides in force are those of trade, which say nothing of where firms and capital are."""
    main = scene.main
    return frame.indicator in DEALS or bool(main and (frame.reporter, frame.partner) == (main.reporter, main.partner))


def _is_of_all_trade(statement: Statement, frame: Frame, scene: Scene) -> bool:
    """Whether a partner was but one of all: "Exports were $9m, those to Chad $2m. The mills give work to 300"."""
    of_all = scene.topic.world and scene.main is not None and scene.main.partner is None and not scene.both()
    return of_all and not statement.position and frame.partner is not None and frame.indicator in TRADE


def _in_force(statement: Statement, indicator: str, measure: str, frame: Frame, scene: Scene) -> Sides:
    """What names no side: that of the count before it, else that of the text."""
    sides = Sides(inherited=True)
    both = indicator == "other" and (measure != "rate" or (scene.both() and statement.quantity.kind == "percent"))
    alone = indicator == "people" and not statement.counted  # "Around 9,000 came last year", of those told of
    if frame.beside and (statement.position or (frame.last == indicator and (alone or goes_on(statement)))):
        sides.reporter, sides.partner = frame.beside
        priced = frame.aside is not None and frame.aside[0] == indicator
        priced_at = measure == "rate" and statement.quantity.kind != "percent"  # not "a loan at 2 per cent"
        if priced_at and priced and frame.aside and frame.aside[2]:
            sides.reporter = frame.aside[2]  # "tea fetched $4 in April and $3 in May", behind what others shipped
        if priced_at or (priced and sides.partner not in [m.code for m in statement.sentence.areas]):
            sides.partner = None  # "a calf fetched $13, 50 cents less than a year earlier"
    elif scene.place and indicator in OF_FIRMS and POINTS_BACK.match(statement.sentence.text):
        sides.reporter, sides.partner = scene.place, other_side(scene.place, scene)  # "a mill in Goa. It cost"
    elif frame.beside and {frame.last, indicator} <= OF_FIRMS and _is_of_those(statement, measure):
        sides.reporter, sides.partner = frame.beside
    elif scene.actor and indicator in MADE and not statement.position and IT_MADE.search(statement.before):
        sides.reporter = scene.actor  # "Chad has land. In 2007 it harvested 5 tonnes"
    elif scene.economy and indicator in OF_ECONOMY and not statement.position:
        sides.reporter = scene.economy
    elif scene.topic.profiled and indicator in OF_LEAGUE and not statement.position:
        sides.reporter = scene.topic.profiled  # "Population: 5 million", in a Canadian profile of Finland
    elif scene.place and indicator in STANDS and not is_price(statement):
        sides.reporter = scene.place
        sides.partner = other_side(scene.place, scene) if indicator in STAYS else None
    elif (indicator in HOSTED or _are_projects(statement)) and _goes_by_trade(frame, scene) and (host := scene.host()):
        sides.reporter, sides.partner = host
    elif scene.topic.world or (scene.topic.partner and not scene.topic.chapter) or not scene.subject:
        sides.reporter = frame.reporter or scene.focus
        stays = indicator in STAYS or (both and (statement.position or scene.both()))
        stays = stays and not _is_of_all_trade(statement, frame, scene)
        sides.partner = frame.partner if stays else None
    elif frame.beside and frame.last == indicator and indicator in HOSTED and scene.topic.partner:
        sides.reporter, sides.partner = frame.beside  # "$8 million came to Peru. $3 million were attracted in May"
    elif indicator in HOSTED and (host := scene.host()) and country(scene.subject) == country(host[1]):
        sides.reporter, sides.partner = host  # what the investor told of last has put up is in the other
    else:  # a long text speaks of one area after another
        sides.reporter = scene.subject
        sides.partner = (
            other_side(scene.subject, scene) if indicator in STAYS or (both and scene.topic.partner) else None
        )
    if sides.partner is None and indicator in STAYS and scene.both() and sides.reporter:
        sides.partner = other_side(sides.reporter, scene)
    hosts = _are_projects(statement) and scene.host() == (sides.reporter, sides.partner)
    if indicator == "documents" and sides.partner == scene.focus and not hosts:
        sides.reporter, sides.partner = sides.partner, sides.reporter
    if indicator == "geography":
        sides.partner = None
    elif sides.partner is None and sides.reporter and scene.both() and USED.search(statement.sentence.text):
        sides.partner = other_side(sides.reporter, scene)  # "3,000 lorries used the crossing"
    return sides
