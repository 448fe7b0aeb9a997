"""Whom each section of a text speaks of: segments in; the area in focus, and the one it trades with, out.

The area in focus is the one whose trade is told: its weight counts where it stands at the head of a report, owns a flow
or acts, hardly where it is named as the other side ("to", "from", "with"). A section is about a pair where one partner
is named in its lead and outweighs all others; one about many partners, or none, speaks of trade with the world.

>>> from extract.segments import segments
>>> topics(segments("LIMA, 3 May. Exports of Peru to Chile and imports from Chile rose. Chile bought copper."))
{0: Topic(focus='PE', partner='CL', world=False, sure=True)}
"""

import re
from collections import Counter
from dataclasses import dataclass

from extract.area_codes import country, members
from extract.area_roles import named
from extract.area_uses import is_dateline, is_side, stands_for
from extract.areas import AreaMention, find_areas
from extract.currencies import issuers
from extract.leading import LeadingWord
from extract.periods import find_periods
from extract.records import WORLD
from extract.segments import Segment
from extract.sentences import split

ARTICLE = 4000
"""Characters after which a heading may open another article of a collection."""
LEAD, OPENING = 500, 250
"""How many characters a lead is, and the opening that names both of a pair."""
DATELINE, HEADLINE, OFFICE, EARLY, LATE, ASIDE = 10, 12, 6, 4, 2, 0
"""Weights of a mention: where a report is written, in a headline, in the name of an office, in the lead, after it, and
as the other side of what is told."""
OTHER_SIDE = LeadingWord(
    ("to", "from", "with", "against", "than", "by", "via", "into"),
    skipped=("the", "both", "its", "neighbouring", "neighboring", "fellow", "republic of"),
)
OF_IT = ("of", "for", "from", "statistics", "stats")
"""What leads to an area in the name of an office, of an ambassador, or of a flow."""
FIRST_OF_LIST = re.compile(r",\s+[A-Z][\w ]{2,30}?,?\s+and\b", re.I)
LISTED, AND = re.compile(r"[A-Z][\w ]+,\s$"), re.compile(r"\s+and\b", re.I)
IN_PASSING = re.compile(r"\b(?:despite|amid|because of|thanks to)\s+(?:the\s+)?$", re.I)
OFFICE_AFTER = re.compile(r"(?:['’]s)?\s+(?:\w+\s+)?(?:statistic|central bank|national bank|customs|bureau)", re.I)
OFFICE_BEFORE = re.compile(
    r"\b(?:(?:statistics|stats|bank|bureau|customs|committee|ministry|office)\s+(?:of|for)|statistics|stats)\s+(?:the\s+)?$"
)
AMBASSADOR = re.compile(r"(?:['’]s)?\s+(?:new\s+)?(?:ambassador|consul|trade representative|envoy)\b", re.I)
GUEST = re.compile(r"M(?<!\wM)(?:rs?|s|adame?)\.?\s+(?:Ambassador|Consul)\b")
AMBASSADOR_OF = re.compile(r"\b(?:ambassador|consul|trade representative|envoy|embassy) of (?:the )?$")
SENT_FROM = re.compile(
    r"\b(?:exports?|shipments|supplies|deliveries|sales)(?: of [\w-]+)? (?:from|of) (?:the )?$"
    r"|\b(?:partners|markets|customers|suppliers|buyers) of (?:the )?$"
)
OWNS = re.compile(r"(?:['’]s?)?\s+(?:[\w-]+\s+){0,2}?(?:exports?|imports?|trade|turnover|deficit|surplus)\b", re.I)


@dataclass(frozen=True, slots=True)
class Topic:
    """Whom a section speaks of."""

    focus: str | None = None
    partner: str | None = None  # where the section is about the trade of two
    world: bool = False  # whether it is about trade with the world, and partners are named as parts of it
    sure: bool = False  # whether the area in focus outweighs all others: who acts beside it are its partners


NOWHERE = Topic()


@dataclass(slots=True)
class _Weighed:
    """How much a section speaks of each area, and of each as the other side of what is told."""

    focus: Counter[str]
    partner: Counter[str]
    written: Counter[str]  # the countries that date lines name
    lead: set[str]  # the countries and groups named in the opening
    headed: set[str]  # … in headlines
    first: set[str]  # … in the first sentence of a paragraph that names any
    told: set[str]  # the areas that own a flow, have the office that tells of it, or where the report is written
    guest: bool = False  # whether an ambassador to the country where it is written is asked
    length: int = 0
    opening: bool = True  # until the first sentence of a paragraph that names an area


def topics(segments: list[Segment]) -> dict[int, Topic]:
    """Tell whom each section speaks of; a collection of articles has a topic for each, a news item has one."""
    weighed = {section[0].origin(0): _weigh(section) for section in _sections(segments) if section}
    whole: Counter[str] = sum((each.focus for each in weighed.values()), Counter())
    main = max(whole, key=whole.__getitem__, default=None)
    return {start: _topic(each, main) for start, each in weighed.items() if each.focus}


def _sections(segments: list[Segment]) -> list[list[Segment]]:
    sections: list[list[Segment]] = [[]]
    length = 0
    for segment in segments:
        if segment.kind == "heading" and length > ARTICLE:
            sections.append([])
            length = 0
        sections[-1].append(segment)
        length += len(segment.text)
    if length <= ARTICLE and len(sections) > 1:
        tail = sections.pop()
        sections[-1] += tail
    return sections


def _topic(weighed: _Weighed, main: str) -> Topic:
    """The area a section speaks of most, the one of the whole text where it comes near; and the other of a pair."""
    top = max(weighed.focus, key=weighed.focus.__getitem__)  # of equals, the first named
    focus = main if weighed.focus[main] * 2 >= weighed.focus[top] else top
    others = Counter[str]()
    for code, weight in weighed.partner.items():
        if country(code) != country(focus) and focus not in members(country(code)):
            others[country(code)] += weight
    if weighed.length > ARTICLE:
        return Topic(focus)
    home, weight = next(iter(others.most_common(1)), (None, 0))
    together = home in weighed.headed or {home, country(focus)} <= weighed.first
    named = home in weighed.lead and (weight > EARLY or (weight == EARLY and together))
    if not named or weight * 5 < 3 * others.total():
        return Topic(focus, None, True, _outweighs(weighed, focus))
    named = [code for code in weighed.partner if country(code) == home]
    largest = max(named, key=weighed.partner.__getitem__)
    partner = home if 2 * weighed.partner[home] >= weighed.partner[largest] else largest
    if weighed.guest and country(focus) in weighed.written and country(focus) in weighed.lead:
        focus, partner = partner, focus
    return Topic(focus, partner, False, True)


def _outweighs(weighed: _Weighed, focus: str) -> bool:
    """Whether an area weighs twice as much as any of another country, or is the only one whose trade is told."""
    weights = weighed.focus
    rivals = [code for code in weights if not _together(code, focus)]
    total = Counter[str]()
    for code in rivals:
        total[country(code)] += weights[code]
    if weights[focus] >= 2 * max(total.values(), default=0):
        return True
    told = any(country(code) == country(focus) for code in weighed.told)
    return told and not weighed.told.intersection(rivals)


def _together(code: str, focus: str) -> bool:
    """Whether two areas are of one country, or one of them is a member of the other."""
    return country(code) == country(focus) or country(code) in members(focus) or focus in members(code)


def _weigh(segments: list[Segment]) -> _Weighed:
    """Weigh the areas of a section: headlines, date lines and offices weigh more, the lead more than the rest."""
    found = _Weighed(Counter(), Counter(), Counter(), set(), set(), set(), set())
    for segment in segments:
        if segment.kind in ("heading", "paragraph", "bullet", "table"):
            _weigh_segment(found, segment)
    for home, weight in found.written.items():  # the country where it is written, or the region of it spoken of
        spoken_of = [code for code, told in found.focus.items() if country(code) == home and told >= EARLY]
        found.focus[max(spoken_of, key=found.focus.__getitem__, default=home)] += weight
    return found


def _weigh_segment(found: _Weighed, segment: Segment) -> None:
    text = segment.text
    found.guest = found.guest or GUEST.search(text) is not None
    headline = segment.kind == "heading" and found.length < LEAD and not find_periods(text)
    areas = [
        mention
        for mention in named(text, find_areas(text))
        if (is_side(mention) or _is_world_trade(mention, text))
        and not text.startswith(("$", " $"), mention.end)
        and not IN_PASSING.search(text, max(0, mention.start - 20), mention.start)
    ]
    opens = next(end for _, end in split(text) if areas[0].start < end) if areas and found.opening else 0
    for mention in areas:
        written = is_dateline(mention, text)
        code = country(mention.code) if written else stands_for(mention)
        weight = EARLY if found.length + mention.start < LEAD else LATE
        weight = DATELINE if written else HEADLINE if headline else weight
        if written:
            found.written[code] += weight
            found.told.add(code)
        else:
            telling = _weight(mention, text, weight)
            found.focus[code] += telling
            if telling > weight:
                found.told.add(code)
        listed = headline and _listed(mention, text)
        found.partner[code] += ASIDE if listed else weight
        if found.length + mention.start < OPENING:
            found.lead.add(country(code))
            if found.opening and mention.start < opens and not listed:
                (found.headed if segment.kind == "heading" else found.first).add(country(code))
    for code in sorted(issuers(text)):  # a country's own money tells whose trade is told
        found.focus[code] += OFFICE
        found.told.add(code)
    found.opening = found.opening and (segment.kind == "heading" or not opens)
    if found.partner:  # the lead begins where an area is named
        found.length += len(text)


def _listed(mention: AreaMention, text: str) -> bool:
    """Whether it is one of a list of areas: "Soya: Argentina, Brazil and the rest"."""
    follows = LISTED.search(text, 0, mention.start) and AND.match(text, mention.end)
    return bool(follows or FIRST_OF_LIST.match(text, mention.end))


def _is_world_trade(mention: AreaMention, text: str) -> bool:
    """Whether it is the trade of the whole world that is told: "world merchandise exports"."""
    return mention.code == WORLD and OWNS.match(text, mention.end) is not None


def _weight(mention: AreaMention, text: str, weight: int) -> int:
    """What a mention counts for whose trade is told."""
    before = text[max(0, mention.start - 40) : mention.start].lower()
    is_of = before.rstrip().removesuffix("the").rstrip().endswith(OF_IT)
    if AMBASSADOR.match(text, mention.end) or (is_of and AMBASSADOR_OF.search(before)):
        return weight + 2 * OFFICE
    if OFFICE_AFTER.match(text, mention.end) or (is_of and OFFICE_BEFORE.search(before)):
        return weight + OFFICE
    if OWNS.match(text, mention.end) or (is_of and SENT_FROM.search(before)):
        return weight * 2
    return ASIDE if OTHER_SIDE.before(before) else weight
