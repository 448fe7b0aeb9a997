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
from extract.periods import Clock
from extract.records import FLOWS, TRADE, WORLD
from extract.statements.frames import Frame
from extract.topics import NOWHERE, Topic
from extract.values import replace


def is_union(code: str) -> bool:
    """Whether an area is a group of countries that have joined, and no part of the world."""
    known = area(code)
    return known is not None and known.kind == "group" and not known.m49


OFFICIAL = re.compile(
    r"(?:['’]s?)? (?:(?!and\b|or\b)[\w-]+ ){0,3}?"
    r"(?:[Mm]inister|[Pp]resident|[Pp]remier|[Aa]mbassador|[Ss]ecretary|[Gg]overnor|[Cc]hancellor|leader|envoy|diplomat"
    r"|consul|attach[eé]|spokes(?:man|woman|person)|official|delegate|head of (?:state|government|the delegation)"
    r"|side)\b"
)
"""Behind a country, the official of it who speaks."""


@dataclass(slots=True)
class Scene:
    """The state of a reading, changed by `hear` as sentences go by."""

    clock: Clock
    focus: str | None = None
    topic: Topic = NOWHERE  # of the section being read
    whole: Topic | None = None  # of the section, where the paragraph is about a part of it
    unlabelled: tuple[Topic, str | None] | None = (
        None  # the topic and focus of the section, behind a label: "Mexico. …"
    )
    kept: tuple[str | None, Frame | None] | None = None  # the focus and what the section set out with, meanwhile
    topics: dict[int, Topic] = field(default_factory=dict)  # of each section, by where it begins
    pair: tuple[str, str] | None = None
    fresh: bool = False  # whether the pair was named after the last statement that had sides of its own
    idle: bool = False  # whether no trade of the pair is told of: "Chad and Mali reopen their border"
    recent: list[str] = field(default_factory=list)  # areas, the last named first
    named: list[str] = field(default_factory=list)  # the areas of the last sentence that named any
    last: list[AreaMention] = field(default_factory=list)  # those of the last sentence with areas, also in passing
    flows: tuple[str, ...] = ()  # the last two flows told, in order: what "the former" and "the latter" point at
    wholes: dict[str, str | None] = field(default_factory=dict)  # with whom each flow of all goods was told of last
    dealers: set[tuple[str, str | None]] = field(default_factory=set)  # of whose trade the section has told
    theme: str | None = None  # the flow that a news item begins with
    subject: str | None = None  # the first area of the last sentence that named one
    actor: str | None = None  # the area that the last sentence was said of: what "it" is where another deals
    wide: bool = False  # whether the paragraph has turned to trade with the whole world
    hosts: Counter[tuple[str, str]] = field(default_factory=Counter)  # where firms and capital are, and from where
    asked: tuple[str, str] | None = None  # the same of those that the question asked last is about
    venue: str | None = None  # where the last meeting or fair was held
    ordered: tuple[str, str] | None = None  # the two of whom "the former" or "the latter" was told last
    opens: bool = False  # whether a paragraph has just begun
    region: str | None = None  # that the paragraph begins with
    written: str | None = None  # the region where the paragraph was written: "the region" where it names no other
    peers: bool = False  # whether the section lists its own country as one of several: "Brazil: …", "Vietnam: …"
    place: str | None = None  # the region in which the paragraph told last that something is: a plant, a school
    account: str | None = None  # another than the section's own country, whose own trade the paragraph begins with
    called: tuple[str, str] | None = None  # whom the last sentence called a main customer or supplier: "buys" | "sells"
    turned: str | None = None  # another that the last sentence, which stated no figure, began with
    speaker: str | None = None  # the other of two, whose official the paragraph quotes: "we" are they
    economy: str | None = None  # that of which the last sentence told, without a figure
    dealt: str | None = None  # with whom, or the world, the paragraph has turned to the trade
    supplied: tuple[frozenset[str], str] | None = None  # who the last sentence told to sell to one, and to whom
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
        return (named[1], named[0]) if self.at_home(named[1:]) else (named[0], named[1])

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
        if told := self._just_told(frame):
            return told
        if not self.topic.sure or focus in (None, WORLD) or self.focus != focus:
            return None
        spoken = frame.reporter or focus
        return spoken if country(spoken) == country(focus) else None

    def _just_told(self, frame: Frame) -> str | None:
        """Give whose flow the last figure was of, one of a list, where no section is sure to be about another."""
        told = not self.topic.sure and frame.reporter is None and frame.last in FLOWS
        one, other = (frame.beside if told else None) or (None, None)
        return one if one != other else None  # not of a group's trade inside it

    def teller(self, frame: Frame) -> str | None:
        """Give whose trade is told: that of who was told of last; behind others of its kind, that of the section."""
        focus = self.topic.focus
        if self.account and self.account == frame.reporter:
            return self.account
        if (
            focus
            and "-" in focus
            and self.topic.sure
            and frame.indicator not in TRADE
            and frame.reporter == country(focus)
        ):
            return focus  # a region of which it was told where it lies
        to_it = frame.partner == focus and not (self.topic.partner or self.is_group(focus))  # "Qatar's deliveries rose"
        beside = (frame.item == "reporter" or to_it) and self.topic.sure and focus != WORLD
        return focus if beside and focus else frame.reporter or self._just_told(frame) or self.focus

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
        if begins and alone and reporter and self._is_another(reporter):
            self.account = reporter

    def _is_another(self, code: str) -> bool:
        """Whether an area is another than the section is about, or than it sets out with where that is not sure."""
        if self.is_group(code):  # "the EU27 had a deficit", in a text on the euro area
            return self.is_group(self.topic.focus) and code != self.topic.focus
        set_out = self.main.reporter if self.main and not self.topic.sure else None
        return self.is_foreign(code) or (set_out is not None and country(set_out) != country(code))

    def told(self, flow: str) -> None:
        """Take note of a flow told in its own words."""
        if not self.flows or self.flows[-1] != flow:
            self.flows = (*self.flows, flow)[-2:]

    def told_with(self, frame: Frame) -> None:
        """Take note of whose trade was told of, and with whom a flow of all goods was."""
        if frame.indicator in TRADE and frame.product is None and frame.measure != "share":
            self.wholes[frame.indicator] = frame.partner
        if frame.indicator in TRADE and frame.reporter:
            self.dealers.add((frame.reporter, frame.partner))

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
            own = home if len(home) == 2 and not self.is_group(home) else None
            last = next((code for code in self.recent if len(code) == 2 and not self.is_group(code)), None)
            told = frame.reporter if frame.partner is None and frame.last == "trade_turnover" else None
            if told and len(told) == 2 and told in self.recent[:2] and not self.is_group(told):
                return told  # "Chad's foreign trade was $9 million. Mali is the country's main partner"
            return (last or own) if near else (own or last)
        if what == "REGION":
            told = frame.reporter if frame.reporter and self.at_home([frame.reporter]) else None
            if self.region and self.region != told and self.at_home([self.region]) and not near:
                return self.region
            if not near and told and "-" in told and frame.last:  # told of in this paragraph
                return told
            regions = [code for code in self.recent if "-" in code]
            inside = [code for code in regions if not near and self.at_home([code])]
            groups = [code for code in (self.focus, self.actor, *self.recent) if code and self.is_group(code)]
            if groups and regions and not (near or inside):  # whichever was named last
                return next(code for code in (*self.recent, groups[0]) if code in (groups[0], regions[0]))
            return next(iter(inside + regions + groups), None)
        if what == "CONTINENT":
            return self._continent()
        if what == "GROUP":
            known = filter(self.is_group, (self.focus, frame.reporter, self.topic.focus, *self.recent))
            first = next(known, None)
            return first if first is None or is_union(first) else next(filter(is_union, filter(None, known)), first)
        if what == "NEIGHBOUR":
            return self.abroad()
        if what == "THIRD":
            return "EAEU-3RD" if self.focus == "EAEU" or "EAEU" in self.recent[:6] else None
        if what in ("PAIR", "MUTUAL", "NEIGHBOURS") or what.startswith("NON:"):
            return None
        is_told = what in self.recent or what == self.focus or self.belongs(self.focus or "", what)
        return what if area(what) and is_told else None

    def _continent(self) -> str | None:
        """Give the continent that was named last, else that of the country abroad named last, else that of home."""
        continents, abroad = kinds()["continent"], self.abroad() or self.focus
        named = (self.actor, *self.recent, self.topic.partner, self.focus)
        told = next((code for code in named if code in continents), None)
        return told or next((each for each in continents if abroad and country(abroad) in members(each)), None)

    def hear_speaker(self, areas: list[AreaMention], text: str) -> None:
        """Note whose official is quoted: "Romania's minister said"."""
        told = next((m for m in areas if OFFICIAL.match(text, m.end)), None)
        if told:
            other = self.topic.partner
            self.speaker = other if other and country(told.code) == country(other) else None

    def of_one(self) -> bool:
        """Whether the section is a chapter on one country, which tells of no one partner."""
        return self.topic.chapter and self.topic.partner is None and not self.is_group(self.focus)

    def at_home(self, codes: list[str]) -> bool:
        """Whether the side spoken of, or a region of it, is among these."""
        return self.focus is not None and any(country(code) == country(self.focus) for code in codes)

    def date_from(self, areas: list[AreaMention], text: str) -> bool:
        """Take the state of a capital in the date line ("TBILISI, 20 April") for the focus, where it is spoken of.

        `text` is the paragraph with the headline above it. Tells whether the focus changed.
        """
        if not (areas and areas[0].start < 2 and areas[0].kind == "capital"):
            return False
        state = country(areas[0].code)
        if state in (both := self.both() or ()) and self.focus in both:
            return False  # the two are known, and from which side the text speaks
        if self.is_group(self.topic.focus) and self.belongs(state, self.topic.focus):
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
        """A heading in the middle of a text opens another subject, and ends paragraphs on an area each."""
        if self.unlabelled:
            (self.topic, self.focus), self.unlabelled = self.unlabelled, None
        self.pair, self.fresh, self.subject, self.main, self.venue, self.asked = None, False, None, None, None, None
        self.dealers.clear()

    def turn_page(self, start: int | None = None) -> None:
        """Forget the sides in force: a rule between sections, a new heading at an offset of the document."""
        self.pair, self.fresh = None, False
        if start in self.topics:
            self.unlabelled = None
            self.topic = self.topics[start]
            self.focus = self.topic.focus
            self.recent = [code for code in self.recent if self.is_group(code) and self.belongs(self.focus or "", code)]
