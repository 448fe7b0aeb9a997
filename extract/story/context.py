"""What a reader keeps in mind: whom the text is about, which two sides are in force, the areas named last, the year.

A `Scene` is made from a document and told of each sentence in turn; it answers what "the two countries", "this Central
Asian state" or "the region" point at.
"""

import re
from collections import Counter
from dataclasses import dataclass, field
from datetime import date

from extract.areas.codes import country, described, kinds, members
from extract.areas.mentions import AreaMention, area, find_areas
from extract.areas.pairs import pairs
from extract.areas.phrases import is_seat
from extract.areas.uses import bracketed, is_side, stands_for
from extract.areas.venues import begun_with, standing, venue
from extract.periods import Clock, Mention, resolve
from extract.periods.phrases import Dates, Years
from extract.records import TRADE, WORLD
from extract.statements.clauses import aside, in_cause
from extract.statements.frames import Frame
from extract.story.naming import are_regions_of, are_set_apart, part_of_pair
from extract.topics import NOWHERE, Topic
from extract.topics.voice import deals_alone
from extract.values import replace
from extract.words.cued import Cued
from extract.words.scene_words import (
    AS_CUSTOMER,
    IS_CUSTOMER,
    MOSTLY,
    OF_A_FIRM,
    OF_DEALINGS,
    OF_TRADE,
    TOGETHER,
)


def is_union(code: str) -> bool:
    """Whether an area is a group of countries that have joined, and no part of the world."""
    known = area(code)
    return known is not None and known.kind == "group" and not known.m49


SAID_OF = re.compile(r"(?:[^,;:]{0,30},)?\s*(?:[Tt]he\s+)?")
"""Before the first area of a sentence, where it is what the sentence is said of."""


def _is_of_a_plan(mention: Mention) -> bool:
    """Whether years are those that a plan is for, and not of what is told: "a road map for 2022-2026"."""
    match mention.phrase:
        case Years(first, last):
            return first < last and mention.intro == "for"
    return False


INVESTOR_IN = Cued(("investor",), r"\binvestors?\s+in\s+(?:the\s+)?$", re.I)
"""Before a country, what makes the other one that the sentence names the one whose capital is in it."""
OFFICIAL = re.compile(
    r"(?:['’]s?)? (?:(?!and\b|or\b)[\w-]+ ){0,3}?"
    r"(?:[Mm]inister|[Pp]resident|[Pp]remier|[Aa]mbassador|[Ss]ecretary|[Gg]overnor)\b"
)
"""Behind a country, the official of it who speaks."""
FIRMS = re.compile(
    r"\s+(?:[a-z-]+\s+)?(?:compan(?:y|ies)|firms|enterprises|money|capital|invest(?:ors?|ments?)|banks)\b",
)
"""Behind an adjective, whose firms or capital a question is about."""
FRONTED = re.compile(r"\W*(?:In|At|From|To|With|Among)\s(?![12]\d\d\d\b)")
"""How a sentence begins that sets out with a place: "In Goa 40 firms are active"."""
LED = re.compile(r"\b(?:with|to|from|in|among)\s+(?:(?:all|the|its|other)\s+)*$", re.I)
"""What leads to one that a sentence is not said of."""


@dataclass(slots=True)
class Scene:
    """The state of a reading, changed by `hear` as sentences go by."""

    clock: Clock
    focus: str | None = None
    topic: Topic = NOWHERE  # of the section being read
    whole: Topic | None = None  # of the section, where the paragraph is about a part of it
    kept: tuple[str | None, Frame | None] | None = None  # the focus and what the section set out with, meanwhile
    topics: dict[int, Topic] = field(default_factory=dict)  # of each section, by where it begins
    pair: tuple[str, str] | None = None
    fresh: bool = False  # whether the pair was named after the last statement that had sides of its own
    idle: bool = False  # whether no trade of the pair is told of: "Chad and Mali reopen their border"
    recent: list[str] = field(default_factory=list)  # areas, the last named first
    named: list[str] = field(default_factory=list)  # the areas of the last sentence that named any
    flows: tuple[str, ...] = ()  # the last two flows told, in order: what "the former" and "the latter" point at
    wholes: dict[str, str | None] = field(default_factory=dict)  # with whom each flow of all goods was told of last
    theme: str | None = None  # the flow that a news item begins with
    subject: str | None = None  # the first area of the last sentence that named one
    actor: str | None = None  # the area that the last sentence was said of: what "it" is where another deals
    wide: bool = False  # whether the paragraph has turned to trade with the whole world
    hosts: Counter[tuple[str, str]] = field(default_factory=Counter)  # where firms and capital are, and from where
    asked: tuple[str, str] | None = None  # the same of those that the question asked last is about
    venue: str | None = None  # where the last meeting or fair was held
    opens: bool = False  # whether a paragraph has just begun
    region: str | None = None  # that the paragraph begins with
    peers: bool = False  # whether the section lists its own country as one of several: "Brazil: …", "Vietnam: …"
    place: str | None = None  # the region that the paragraph told last of something in
    site: str | None = None  # the region in which the last sentence, which stated no figure, told that something is
    account: str | None = None  # another than the section's own country, whose own trade the paragraph begins with
    turned: str | None = None  # another that the last sentence, which stated no figure, began with
    speaker: str | None = None  # the other of two, whose official the paragraph quotes: "we" are they
    economy: str | None = None  # that of which the last sentence told, without a figure
    dealt: str | None = None  # with whom, or the world, the paragraph has turned to the trade
    halved: str | None = None  # the group which parts the partners in two: those in it, and the "non-EU" ones
    main: Frame | None = None  # as the first trade figure of the section left it

    def both(self) -> tuple[str, str] | None:
        """Give the two whose trade the section is about."""
        topic = self.topic
        return (topic.focus, topic.partner) if topic.focus and topic.partner else None

    def host(self) -> tuple[str, str] | None:
        """Give the one of two where the firms and capital asked for, or most of those told of, are, and their home."""
        both = self.both()
        if self.asked:
            return self.asked if both and set(self.asked) == set(both) else None
        told = next((pair for pair, _ in self.hosts.most_common(1)), None)
        return told if told and both and set(map(country, told)) == set(map(country, both)) else None

    def regions(self) -> tuple[str, str] | None:
        """Give the regions of two countries that were named last, that of the side spoken of first."""
        named = [code for code in self.named if "-" in code]
        if len(named) != 2 or country(named[0]) == country(named[1]):
            return None
        return (named[1], named[0]) if self._at_home(named[1:]) else (named[0], named[1])

    def named_together(self) -> tuple[str, str] | None:
        """Give the two countries that a text on many named last: "Togo taxes goods of Mali. Bilateral trade is"."""
        if list(map(len, self.named)) != [2, 2] or not (self.focus in (None, WORLD) or self.is_group(self.focus)):
            return None
        return self.named[0], self.named[1]

    def local(self, code: str | None, frame: Frame) -> str | None:
        """Give the region of a country that the paragraph is about, else the country."""
        regions = [side for side in (frame.reporter, self.region) if side and "-" in side and country(side) == code]
        return regions[0] if regions else code

    def belongs(self, code: str, group: str | None) -> bool:
        """Whether an area, or its country, is a member of a group at the time of the text."""
        on = self.clock.published or (date(self.clock.year, 12, 31) if self.clock.year else None)
        return group is not None and country(code) in members(group, on)

    def abroad(self) -> str | None:
        """Give the other side that was spoken of last."""
        home = country(self.focus) if self.focus else None
        return next((code for code in self.recent if country(code) != home), None)

    def home(self, frame: Frame) -> str | None:
        """Give the area whose trade the section tells, where it is sure and still the one spoken of."""
        focus = self.topic.focus
        if not self.topic.sure or focus in (None, WORLD) or self.focus != focus:
            return None
        spoken = frame.reporter or focus
        return spoken if country(spoken) == country(focus) else None

    def teller(self, frame: Frame) -> str | None:
        """Give whose trade is told: that of who was told of last; behind others of its kind, that of the section."""
        focus = self.topic.focus
        if self.account and self.account == frame.reporter:
            return self.account
        to_it = frame.partner == focus and not (self.topic.partner or self.is_group(focus))  # "Qatar's deliveries rose"
        beside = (frame.item == "reporter" or to_it) and self.topic.sure and focus != WORLD
        return focus if beside and focus else frame.reporter or self.focus

    def set_out(self, opening: Frame, before: Frame) -> None:
        """Take note of what the section sets out with; one of a list of partners is not what it is about."""
        if self.account and self.account == opening.reporter and self.topic.sure:
            opening = replace(opening, reporter=self.topic.focus)
        self.main = opening = replace(opening, product=opening.topic)  # one of a list of goods is not, either
        if opening.listed:
            both = self.both()
            other = both[1] if both and opening.reporter == both[0] else None
            self.main = replace(opening, partner=before.partner or other)
            if both and opening.reporter == both[1]:  # the other of the two was told to deal
                self.main = replace(opening, reporter=both[0], partner=both[1])
        elif self.topic.world and opening.indicator != "trade_turnover" and opening.partner != opening.reporter:
            self.main = replace(opening, partner=None)

    def begin_with(self, frame: Frame) -> None:
        """Take note of whose own trade a paragraph begins with, where it is that of another than the section's."""
        reporter = frame.reporter
        alone = frame.indicator in TRADE and frame.partner is None and reporter not in (None, WORLD)
        begins = self.opens or self.turned == reporter
        if begins and alone and reporter and self._is_another(reporter) and not self.is_group(reporter):
            self.account = reporter

    def _is_another(self, code: str) -> bool:
        """Whether an area is another than the section is about, or than it sets out with where that is not sure."""
        set_out = self.main.reporter if self.main and not self.topic.sure else None
        return self.is_foreign(code) or (set_out is not None and country(set_out) != country(code))

    def told(self, flow: str) -> None:
        """Take note of a flow told in its own words."""
        if not self.flows or self.flows[-1] != flow:
            self.flows = (*self.flows, flow)[-2:]

    def told_with(self, frame: Frame) -> None:
        """Take note of with whom a flow of all goods was told of."""
        if frame.indicator in TRADE and frame.product is None and frame.measure != "share":
            self.wholes[frame.indicator] = frame.partner

    def is_group(self, code: str | None) -> bool:
        found = area(code) if code else None
        return bool(found and found.kind == "group")

    def point(self, what: str, frame: Frame, near: bool = False) -> str | None:
        """Tell which area an anaphor points at; None where it points at none or at two. `near`: "this", not "the"."""
        if what.startswith("DESC:"):
            meant = (described(what[5:], code) for code in (self.focus, *self.recent) if code)
            return next(filter(None, meant), None)
        if what == "COUNTRY" and (told := self.turned or self.account) and len(told) == 2:
            return told
        if what == "COUNTRY":
            home = country(self.focus) if self.focus else ""
            own = home if len(home) == 2 else None
            last = next((code for code in self.recent if len(code) == 2), None)
            return (last or own) if near else (own or last)
        if what == "REGION":
            told = frame.reporter if frame.reporter and self._at_home([frame.reporter]) else None
            if self.region and self.region != told and self._at_home([self.region]) and not near:
                return self.region
            if not near and told and "-" in told:
                return told
            regions = [code for code in self.recent if "-" in code]
            inside = [code for code in regions if not near and self._at_home([code])]
            groups = [code for code in (self.focus, *self.recent) if code and self.is_group(code)]
            if groups and regions and not (near or inside):  # whichever was named last
                return next(code for code in self.recent if code in (groups[0], regions[0]))
            return next(iter(inside + regions + groups), None)
        if what == "CONTINENT":
            return self._continent()
        if what == "GROUP":
            known = filter(self.is_group, (self.focus, frame.reporter, *self.recent))
            first = next(known, None)
            return first if first is None or is_union(first) else next(filter(is_union, filter(None, known)), first)
        if what == "NEIGHBOUR":
            return self.abroad()
        if what == "THIRD":
            return "EAEU-3RD" if self.focus == "EAEU" or "EAEU" in self.recent[:6] else None
        if what in ("PAIR", "MUTUAL", "NEIGHBOURS") or what.startswith("NON:"):
            return None
        return what if area(what) and (what in self.recent or what == self.focus) else None

    def _continent(self) -> str | None:
        """Give the continent that was named last, else that of the country abroad named last, else that of home."""
        continents, abroad = kinds()["continent"], self.abroad() or self.focus
        told = next((code for code in (*self.recent, self.topic.partner, self.focus) if code in continents), None)
        return told or next((each for each in continents if abroad and country(abroad) in members(each)), None)

    def hear(
        self, areas: list[AreaMention], periods: list[Mention], text: str, ahead: bool = False, stated: bool = False
    ) -> None:
        """Note the areas and years of a sentence; `ahead` of reading it, its subject is not the last one yet.

        `stated`: the sentence states figures, so that what it says of sides stands in their frame.
        """
        named = [m for m in areas if is_side(m) and not bracketed(m, text) and not is_seat(m, text)]
        if named:
            self.venue = venue(text, named) or self.venue
            self.site = self.site if ahead else standing(text, named)
            self.place = self.site or self.place
            self.region = begun_with(text, named) if self.opens else self.region
            self._hear_sides(named, text, ahead, stated)
        if not ahead and areas and areas[0].code == "GROUP" and SAID_OF.fullmatch(text, 0, areas[0].start):
            self.actor = self.point("GROUP", Frame())
        self.opens = self.opens and ahead
        self.site = None if stated else self.site
        self.turned, self.economy = (None, None) if stated else (self.turned, self.economy)
        self._year(periods)

    def _hear_sides(self, named: list[AreaMention], text: str, ahead: bool, stated: bool) -> None:
        """Note the sides that a sentence names: a pair, a subject, those named last."""
        before = self.pair
        if not ahead and INVESTOR_IN.may_fit(text):
            self._hear_investor(named, text)
        if not ahead and text.endswith("?"):
            self._hear_asked(named, text)
        joined, agreed = pairs(named, text) if len(named) > 1 else ([], set())
        capitals = [stands_for(m) for m in named if m.kind == "capital"]
        places = {"city"} if capitals and (joined or TOGETHER.search(text)) else {"city", "capital"}
        told = [m for m in named if m.kind not in places and not in_cause(text, m.start)]
        if len(told) == 1 and text.startswith(",", told[0].end) and MOSTLY.search(text, 0, told[0].start):
            told = []  # "fuel imports, mostly from Sweden, fell"
        distinct = sides = list(dict.fromkeys([stands_for(m) for m in told]))
        both = self.both() or ()
        if not (stated or both) and (customers := AS_CUSTOMER.search(text) or IS_CUSTOMER.search(text)):
            told = [m for m in told if m.end <= customers.end() and m.end != customers.start()]
            sides = list(dict.fromkeys([stands_for(m) for m in told]))
        here = aside(text, 0, told[-1].end) if told else 0
        if agreed or (told and told[-1].start >= here):
            sides = list(dict.fromkeys([stands_for(m) for m in told if m.start not in agreed and m.start < here]))
        if both and not are_regions_of(sides, both):
            sides = list(dict.fromkeys(part_of_pair(code, both) for code in sides))
        if joined and self.of_one() and OF_A_FIRM.match(text, max(m.end for m in named)):
            joined = []
        if joined:
            self.pair, self.idle = self._seen_from(*joined[-1]), False
        else:
            self._pair_up(sides, named, told, text, stated)
        if told and not ahead and not self._in_passing(distinct[0], text):
            acting = (stands_for(m) for m in told if not LED.search(text, max(0, m.start - 24), m.start))
            subject = next(acting, None)
            if subject or FRONTED.match(text):
                self.subject = subject or distinct[0]  # not "Some 40 firms are active in Goa"
            elif not self._at_home(distinct):
                self.subject = None  # "The deficit with Peru was 4 million"
            first = named[0]
            said_of = first.kind in ("name", "group") and SAID_OF.fullmatch(text[: first.start])
            self.actor = stands_for(first) if said_of else None
        self.fresh = self.fresh or (self.pair != before and not stated and not self.idle)
        for code in dict.fromkeys([*capitals, *distinct]) if capitals else distinct:
            if code in self.recent:
                self.recent.remove(code)
            self.recent.insert(0, code)
        del self.recent[12:]
        self.named = distinct

    def hear_speaker(self, areas: list[AreaMention], text: str) -> None:
        """Note whose official is quoted: "Romania's minister said"."""
        told = next((m for m in areas if OFFICIAL.match(text, m.end)), None)
        if told:
            other = self.topic.partner
            self.speaker = other if other and country(told.code) == country(other) else None

    def _hear_investor(self, named: list[AreaMention], text: str) -> None:
        """Note where the capital of one is: "Oman is the largest investor in Kenya"."""
        hosts = {stands_for(m) for m in named if INVESTOR_IN.search(text, max(0, m.start - 24), m.start)}
        others = {stands_for(m) for m in named} - hosts
        if len(hosts) == len(others) == 1:
            self.hosts[hosts.pop(), others.pop()] += 1

    def _hear_asked(self, named: list[AreaMention], text: str) -> None:
        """Note whose firms or capital a question asks for, which are in the other of two: "How many Omani firms?"."""
        both = self.both() or ()
        owners = [country(m.code) for m in named if m.kind == "adjective" and FIRMS.match(text, m.end)]
        one = len(owners) == 1 and owners[0] in both
        self.asked = (both[1 - both.index(owners[0])], owners[0]) if one else None

    def _pair_up(
        self, sides: list[str], named: list[AreaMention], told: list[AreaMention], text: str, stated: bool
    ) -> None:
        """Note the pair that two sides are, or one beside whom the text is about."""
        if self.topic.world and any(deals_alone(m, text) for m in told):
            return  # "Peru's exports rose as Chile bought more" in a text on Peru's trade with all
        both = self.both()
        inside = len(sides) == 1 and both is not None and all(self.belongs(code, sides[0]) for code in both)
        if len(sides) == 2 and (self._at_home(sides) or TOGETHER.search(text)) and not are_set_apart(told, text):
            self.pair = self._seen_from(*sides)
            self.idle = self.topic.world and not (
                TOGETHER.search(text) or OF_TRADE.search(text) or OF_DEALINGS.search(text)
            )
        elif (
            len(sides) == 1
            and self.focus
            and not inside  # both are members of it
            and not (both and "-" in sides[0] and country(sides[0]) not in map(country, both))  # a place on the way
            and country(sides[0]) != country(self.focus)
            and not self.belongs(sides[0], self.focus)
            and members(sides[0]).isdisjoint(members(self.focus))
            and (not self.topic.world or OF_TRADE.search(text))
            and not self._in_passing(sides[0], text)
        ):
            self.pair, self.idle = (self.focus, sides[0]), False
        elif stated and self.topic.world and self.pair and self.pair[1] in sides:
            home = self._at_home(sides) or any(self.belongs(code, self.focus) for code in sides)
            self.pair = self.pair if home else None  # it is one of several partners

    def of_one(self) -> bool:
        """Whether the section is a chapter on one country, which tells of no one partner."""
        return self.topic.chapter and self.topic.partner is None and not self.is_group(self.focus)

    def _in_passing(self, code: str, text: str) -> bool:
        """Whether a chapter on one country names another, and tells of no dealings with it."""
        if not self.of_one() or country(code) == country(self.focus or ""):
            return False
        return not (OF_DEALINGS.search(text) or OF_TRADE.search(text))

    def _at_home(self, codes: list[str]) -> bool:
        """Whether the side spoken of, or a region of it, is among these."""
        return self.focus is not None and any(country(code) == country(self.focus) for code in codes)

    def _seen_from(self, a: str, b: str) -> tuple[str, str]:
        return (b, a) if b == self.focus else (a, b)

    def _year(self, periods: list[Mention]) -> None:
        for mention in periods:  # the first one: "In December 2021 …, agreed in May 2019"
            if _is_of_a_plan(mention):
                continue
            if mention.role in ("period", "date") and (mention.is_dated or not isinstance(mention.phrase, Dates)):
                period = resolve(mention, self.clock)
                if period and (self.clock.published is None or period.start.year <= self.clock.published.year + 1):
                    self.clock = replace(self.clock, year=period.end.year)
                    return

    def date_from(self, areas: list[AreaMention], text: str) -> bool:
        """Take the state of a capital in the date line ("TBILISI, 20 April") for the focus, where it is spoken of.

        `text` is the paragraph with the headline above it. Tells whether the focus changed.
        """
        if not (areas and areas[0].start < 2 and areas[0].kind == "capital"):
            return False
        state = country(areas[0].code)
        if state in (both := self.both() or ()) and self.focus in both:
            return False  # the two are known, and from which side the text speaks
        if self.topic.sure and self.is_group(self.topic.focus) and self.belongs(state, self.topic.focus):
            return False  # where a group met
        named = [m for m in find_areas(text) if country(m.code) == state]
        changed = (
            len(named) > 1
            and any(text[m.start : m.end].isupper() and m.kind == "capital" for m in named)
            and self.focus != state
        )
        if changed:
            self.focus, self.pair, self.fresh = state, None, False
        return changed

    def narrow(self, home: str, partner: str) -> None:
        """Let a paragraph be about the trade with one of the group that the section is about the trade with."""
        self.whole, self.topic = self.topic, replace(self.topic, partner=partner)
        self.pair, self.main = (home, partner), None

    def widen(self) -> None:
        """Let the next paragraph be about what the section is about."""
        if self.whole:
            self.topic, self.whole, self.pair = self.whole, None, None
        if self.kept:
            (self.focus, self.main), self.kept = self.kept, None

    def turn_to_own(self, code: str) -> None:
        """Let a paragraph be about all trade of one of the two that the section is about."""
        self.whole, self.topic = self.topic, Topic(code, None, True, True)
        self.kept, self.focus, self.main, self.pair, self.fresh = (self.focus, self.main), code, None, None, False

    def open_to_world(self) -> None:
        """Let the section, which set out with goods that one of the two sold the other, be about trade with all."""
        self.topic = replace(self.topic, partner=None, world=True)
        self.pair, self.main = None, replace(self.main, partner=None) if self.main else None

    def is_foreign(self, code: str) -> bool:
        """Whether an area is another than the country that the section is about."""
        home = self.topic.focus or self.focus
        return home not in (None, WORLD) and not self.is_group(home) and country(code) != country(home)

    def new_heading(self) -> None:
        """A heading in the middle of a text opens another subject."""
        self.pair, self.fresh, self.subject, self.main, self.venue, self.asked = None, False, None, None, None, None

    def turn_page(self, start: int | None = None) -> None:
        """Forget the sides in force: a rule between sections, a new heading at an offset of the document."""
        self.pair, self.fresh = None, False
        if start in self.topics:
            self.topic = self.topics[start]
            self.focus = self.topic.focus
            self.recent.clear()
