"""What a reader takes from a sentence that goes by: the areas and years that it names in, the scene changed.

>>> LED.search("Some 40 firms are active in ") is not None, FRONTED.match("In Goa 40 firms") is not None
(True, True)
"""

import re

from extract.areas.codes import country, members
from extract.areas.mentions import AreaMention
from extract.areas.pairs import pairs
from extract.areas.phrases import is_seat
from extract.areas.uses import bracketed, is_side, stands_for, tours
from extract.areas.venues import begun_with, standing, venue
from extract.periods import Mention, resolve
from extract.periods.phrases import Ago, Dates, Years
from extract.statements.clauses import aside, in_cause
from extract.statements.frames import Frame
from extract.story.context import Scene
from extract.story.naming import are_regions_of, are_set_apart, part_of_pair
from extract.topics.voice import deals_alone
from extract.values import replace
from extract.words.cued import Cued
from extract.words.dealers import SELLER
from extract.words.scene_words import (
    AS_CUSTOMER,
    IS_CUSTOMER,
    MARKET_OF,
    MOSTLY,
    OF_A_FIRM,
    OF_DEALINGS,
    OF_TRADE,
    RANKS_AMONG,
    TELLS_OF_FIGURES,
    TOGETHER,
)

SAID_OF = re.compile(
    r"(?:[^,;:]{0,30},|(?:In|Since|Until|Till|By|Before|After|During|Over|At|For)\s(?:[a-z]+\s){0,4}?(?:(?:1[89]|20)\d\d"
    r"(?:,[^,;:]{1,60},)?|wars?|crisis|times?|decades?|years|days|past|century|independence)|Formerly|Today|Now|Then"
    r"|Traditionally|Historically|Once|Earlier|Meanwhile|(?:Last|This|That) year)?\s*(?:[Tt]he\s+)?"
)
"""Before the first area of a sentence, where it is what the sentence is said of: "Before the war Chad was"."""
SAID_OF_IT = re.compile(SAID_OF.pattern.removesuffix(r"(?:[Tt]he\s+)?") + r"it\s")
"""How a sentence begins that is still said of the one that the last was: "In 2008 it took"."""
INVESTOR_IN = Cued(("investor",), r"\binvestors?\s+in\s+(?:the\s+)?$", re.I)
"""Before a country, what makes the other one that the sentence names the one whose capital is in it."""
FIRMS = re.compile(
    r"\s+(?:[a-z-]+\s+)?(?:compan(?:y|ies)|firms|enterprises|money|capital|invest(?:ors?|ments?)|banks)\b",
)
"""Behind an adjective, whose firms or capital a question is about."""
COUNTRIES = re.compile(r"countries|states|nations|republics")
FRONTED = re.compile(r"\W*(?:In|At|From|To|With|Among)\s(?![12]\d\d\d\b)")
"""How a sentence begins that sets out with a place: "In Goa 40 firms are active"."""
LED = re.compile(r"\b(?:with|(?:in)?to|from|in|at|among)\s+(?:(?:all|the|its|other|an?)\s+)*$", re.I)
"""What leads to one that a sentence is not said of."""

PRESENTED = re.compile(
    r"\W*(?:The|An?|Its|Their|One|Another|Next|Then)\s(?:[a-z][\w'’-]*,?\s){1,8}?(?:is|was|are|remains?|came|comes)\s(?:the\s)?"
)
"""Before the area that a sentence ends with, what makes it what the next one is said of: "The newcomer is Mali."."""
SELLS = re.compile(rf"\b{SELLER}")
DEALT = re.compile(r"\b(?:with|(?:in)?to|from)\s+(?:the\s+)?$", re.I)
"""Before a bloc, what makes it the other side of one of its own countries, and not only what that is in."""


SINCE = re.compile(r"\b[Ss]ince (?:[a-z]+ing|(?:the|its|their|an?) [a-z -]{3,16}) (?:in |of )?$")
"""Before a year, what makes it one that is only looked back at: "has narrowed each year since peaking in 1987"."""


def _is_of_a_plan(mention: Mention) -> bool:
    """Whether years are those that a plan is for, and not of what is told: "a road map for 2022-2026"."""
    match mention.phrase:
        case Years(first, last):
            return first < last and mention.intro == "for"
    return False


def _looks_back(mention: Mention) -> bool:
    """Whether a time is only looked back at from that of the text: "It takes 19 days, against 38 two years ago"."""
    return isinstance(mention.phrase, Ago) and mention.phrase.unit == "year"


def hear(
    scene: Scene, areas: list[AreaMention], periods: list[Mention], text: str, ahead: bool = False, stated: bool = False
) -> None:
    """Note the areas and years of a sentence; `ahead` of reading it, its subject is not the last one yet.

    `stated`: the sentence states figures, so that what it says of sides stands in their frame.
    """
    named = [m for m in areas if is_side(m) and not bracketed(m, text) and not is_seat(m, text)]
    if named and not (stated or ahead) and _passes_by(scene, named, text):
        _hear_passing(scene, named, text)
    elif named:
        scene.venue = venue(text, named) or scene.venue
        scene.place = scene.place if ahead else standing(text, named) or scene.place
        scene.region = begun_with(text, named) if scene.opens else scene.region
        _hear_sides(scene, named, text, ahead, stated)
    elif any(m.code == "PAIR" and COUNTRIES.search(text, m.start, m.end) for m in areas):
        scene.named = []  # no regions are "the parties" any longer
    if not ahead and areas and areas[0].code == "GROUP" and SAID_OF.fullmatch(text, 0, areas[0].start):
        scene.actor = scene.point("GROUP", Frame())
    if named and not ahead:
        scene.called = None if stated else _called(named, text)
    if not ahead and areas and areas[0].code == "COUNTRY" and _is_that_country(areas[0], text):
        scene.actor = scene.point("COUNTRY", Frame(), near=True)
    scene.opens = scene.opens and ahead
    scene.turned, scene.economy = (None, None) if stated else (scene.turned, scene.economy)
    _year(scene, periods, text)


def _called(named: list[AreaMention], text: str) -> tuple[str, str] | None:
    """Give the one that a sentence ends with as a main customer or supplier: "The best buyer was Chad."."""
    found = AS_CUSTOMER.search(text)
    if found is None or found.end() != named[-1].start or "partner" in found[0] or "ost " in found[0]:
        return None
    return stands_for(named[-1]), "sells" if SELLS.search(found[0]) else "buys"


def _is_that_country(mention: AreaMention, text: str) -> bool:
    """Whether a sentence is said of the country named last: "In 2007 that country bought"."""
    near = text[mention.start : mention.end].lower().startswith(("this", "that"))
    return near and SAID_OF.fullmatch(text, 0, mention.start) is not None


def _hear_sides(scene: Scene, named: list[AreaMention], text: str, ahead: bool, stated: bool) -> None:
    """Note the sides that a sentence names: a pair, a subject, those named last."""
    before = scene.pair
    if not ahead and INVESTOR_IN.may_fit(text):
        _hear_investor(scene, named, text)
    if not ahead and text.endswith("?"):
        _hear_asked(scene, named, text)
    joined, agreed = pairs(named, text) if len(named) > 1 else ([], set())
    capitals = [stands_for(m) for m in named if m.kind == "capital"]
    places = {"city"} if capitals and (joined or TOGETHER.search(text)) else {"city", "capital"}
    told = [
        m
        for m in named
        if m.kind not in places and not in_cause(text, m.start) and not (m.kind == "group" and tours(m, text))
    ]
    if len(told) == 1 and text.startswith(",", told[0].end) and MOSTLY.search(text, 0, told[0].start):
        told = []  # "fuel imports, mostly from Sweden, fell"
    distinct = sides = list(dict.fromkeys([stands_for(m) for m in told]))
    both = scene.both() or ()
    if not (stated or both) and (customers := AS_CUSTOMER.search(text) or IS_CUSTOMER.search(text)):
        told = [m for m in told if m.end <= customers.end() and m.end != customers.start()]
        sides = list(dict.fromkeys([stands_for(m) for m in told]))
    here = aside(text, 0, told[-1].end) if told else 0
    if agreed or (told and told[-1].start >= here):
        sides = list(dict.fromkeys([stands_for(m) for m in told if m.start not in agreed and m.start < here]))
    if both and not are_regions_of(sides, both):
        sides = list(dict.fromkeys(part_of_pair(code, both) for code in sides))
    if joined and scene.of_one() and OF_A_FIRM.match(text, max(m.end for m in named)):
        joined = []
    if joined:
        scene.pair, scene.idle = _seen_from(scene, *joined[-1]), False
    else:
        _pair_up(scene, sides, named, told, text, stated)
    if told and not ahead and not _in_passing(scene, distinct[0], text):
        acting = (stands_for(m) for m in told if not LED.search(text, max(0, m.start - 24), m.start))
        subject = next(acting, None)
        if subject or FRONTED.match(text):
            scene.subject = subject or distinct[0]  # not "Some 40 firms are active in Goa"
        elif not scene.at_home(distinct):
            scene.subject = None  # "The deficit with Peru was 4 million"
        first = named[0]
        as_one = first.kind in ("name", "group") or (
            first.kind == "adjective" and text.startswith(" market ", first.end)
        )
        said_of = as_one and SAID_OF.fullmatch(text[: first.start])
        if not (said_of or stated) and len(named) == 1 and text.startswith(".", first.end):
            said_of = PRESENTED.fullmatch(text, 0, first.start)
        goes_on = scene.actor if " it " in text and SAID_OF_IT.match(text) else None
        scene.actor = stands_for(first) if said_of else goes_on
    elif capitals and not (told or ahead):
        acting = (stands_for(m) for m in named if m.kind == "capital" and not LED.search(text, 0, m.start))
        scene.subject = next((code for code in acting if code in scene.recent), scene.subject)
    if len(named) > 2 and not (stated or ahead) and scene.actor and (maker := _maker_of(named, text)):
        scene.pair, scene.idle = (maker, scene.actor), False
    scene.fresh = scene.fresh or (scene.pair != before and not stated and not scene.idle)
    for code in dict.fromkeys([*capitals, *distinct]) if capitals else distinct:
        if code in scene.recent:
            scene.recent.remove(code)
        scene.recent.insert(0, code)
    del scene.recent[12:]
    scene.named = distinct


def _maker_of(named: list[AreaMention], text: str) -> str | None:
    """Give whose goods one is told to be a market for: "Spain is the main market in the bloc for Kenyan tea"."""
    makers = [m.code for m in named if m.kind == "adjective" and MARKET_OF.search(text, 0, m.start)]
    others = {stands_for(m) for m in named if m.kind not in ("adjective", "group")}
    return makers[0] if makers and len(others) == 1 else None


def _passes_by(scene: Scene, named: list[AreaMention], text: str) -> bool:
    """Whether a sentence on others than a known pair tells nothing of trade: "The talks were mediated by Oman"."""
    both = scene.both() or (scene.dealers and scene.pair)
    if not both or TELLS_OF_FIGURES.search(text.lower()) or TOGETHER.search(text):
        return False
    own = {country(code) for code in (*both, scene.topic.focus) if code}
    return all(country(m.code) not in own for m in named)


def _hear_passing(scene: Scene, named: list[AreaMention], text: str) -> None:
    """Note what a sentence in passing is said of, and where it was: the sides in force stay."""
    scene.venue = venue(text, named) or scene.venue
    first = named[0]
    if first.kind in ("name", "group") and SAID_OF.fullmatch(text[: first.start]):
        scene.subject = scene.actor = stands_for(first)
    sides = [stands_for(m) for m in named if m.kind not in ("city", "capital", "adjective")]
    for code in dict.fromkeys(sides):
        if code in scene.recent:
            scene.recent.remove(code)
        scene.recent.insert(0, code)
    del scene.recent[12:]


def _hear_investor(scene: Scene, named: list[AreaMention], text: str) -> None:
    """Note where the capital of one is: "Oman is the largest investor in Kenya"."""
    hosts = {stands_for(m) for m in named if INVESTOR_IN.search(text, max(0, m.start - 24), m.start)}
    others = {stands_for(m) for m in named} - hosts
    if len(hosts) == len(others) == 1:
        scene.hosts[hosts.pop(), others.pop()] += 1


def _hear_asked(scene: Scene, named: list[AreaMention], text: str) -> None:
    """Note whose firms or capital a question asks for, which are in the other of two: "How many Omani firms?"."""
    both = scene.both() or ()
    owners = [country(m.code) for m in named if m.kind == "adjective" and FIRMS.match(text, m.end)]
    one = len(owners) == 1 and owners[0] in both
    scene.asked = (both[1 - both.index(owners[0])], owners[0]) if one else None


def _pair_up(
    scene: Scene, sides: list[str], named: list[AreaMention], told: list[AreaMention], text: str, stated: bool
) -> None:
    """Note the pair that two sides are, or one beside whom the text is about."""
    if scene.topic.world and (any(deals_alone(m, text) for m in told) or (told and RANKS_AMONG.search(text))):
        return  # "Peru's exports rose as Chile bought more", "Chile is third among buyers" in a text on trade with all
    both = scene.both()
    inside = len(sides) == 1 and both is not None and all(scene.belongs(code, sides[0]) for code in both)
    if len(sides) == 2 and (scene.at_home(sides) or TOGETHER.search(text)) and not are_set_apart(told, text):
        scene.pair = _seen_from(scene, *sides)
        scene.idle = scene.topic.world and not (
            TOGETHER.search(text) or OF_TRADE.search(text) or OF_DEALINGS.search(text)
        )
    elif (
        len(sides) == 1
        and scene.focus
        and not inside  # both are members of it
        and not (both and "-" in sides[0] and country(sides[0]) not in map(country, both))  # a place on the way
        and country(sides[0]) != country(scene.focus)
        and not scene.belongs(sides[0], scene.focus)
        and members(sides[0]).isdisjoint(members(scene.focus))
        and (not scene.topic.world or OF_TRADE.search(text))
        and not _in_passing(scene, sides[0], text)
        and not (scene.of_one() and scene.belongs(scene.focus, sides[0]) and not DEALT.search(text, 0, told[0].start))
    ):
        scene.pair, scene.idle = (scene.focus, sides[0]), False
    elif stated and scene.topic.world and scene.pair and scene.pair[1] in sides:
        home = scene.at_home(sides) or any(scene.belongs(code, scene.focus) for code in sides)
        scene.pair = scene.pair if home else None  # it is one of several partners


def _in_passing(scene: Scene, code: str, text: str) -> bool:
    """Whether a chapter on one country names another, and tells of no dealings with it."""
    if not scene.of_one() or country(code) == country(scene.focus or ""):
        return False
    return not (OF_DEALINGS.search(text) or OF_TRADE.search(text))


def _seen_from(scene: Scene, a: str, b: str) -> tuple[str, str]:
    return (b, a) if b == scene.focus else (a, b)


def _year(scene: Scene, periods: list[Mention], text: str) -> None:
    since, clock = "ince " in text, scene.clock
    for mention in periods:  # the first one: "In December 2021 …, agreed in May 2019"
        if _is_of_a_plan(mention) or _looks_back(mention):
            continue
        if mention.role not in ("period", "date") or (since and SINCE.search(text[: mention.start][-30:])):
            continue
        if mention.is_dated or not isinstance(mention.phrase, Dates):
            period = resolve(mention, clock)
            if period and (clock.published is None or period.start.year <= clock.published.year + 1):
                scene.clock = replace(clock, year=period.end.year)
                return
        elif mention.role == "period" and clock.published is not None and not clock.is_guessed:
            return  # in news of a known day: "Despite the wider gap in March, it was below the $9 million of 1989"
