"""Whom each section of a text speaks of: segments in; the area in focus, and the one it trades with, out.

The area in focus is the one whose trade is told: its weight counts where it stands at the head of a report, owns a flow
or acts, hardly where it is named as the other side ("to", "from", "with"). A section is about a pair where one partner
is named in its lead and outweighs all others; one about many partners, or none, speaks of trade with the world.

`weighing` counts what a section says of each area (`voice`, `lists`, `at_large`), `evidence` what that comes to;
`headings` and `by_country` find the sections, `origin` tells where a text was written.

>>> from extract.layout.segments import segments
>>> topics(segments("LIMA, 3 May. Exports of Peru to Chile and imports from Chile rose. Chile bought copper."))
{0: Topic(focus='PE', partner='CL', world=False, sure=True)}
"""

from collections import Counter

from extract.areas.codes import country, members
from extract.areas.mentions import find_areas
from extract.areas.uses import is_dateline
from extract.layout.segment import Segment
from extract.topics.by_country import before_them, by_country
from extract.topics.evidence import Evidence
from extract.topics.headings import pages, turns
from extract.topics.topic import NOWHERE, Topic
from extract.topics.voice import EARLY, LATE
from extract.topics.weighing import weigh
from extract.words.scene_words import NUMBER_NEXT

__all__ = ["NOWHERE", "Topic", "topics"]

ARTICLE = 4000
"""Characters after which a heading may open another article of a collection."""
FAR = 5
"""By how much a country outweighs each other area in a long text that is about its trade: "Economy of Peru"."""


def topics(segments: list[Segment]) -> dict[int, Topic]:
    """Tell whom each section speaks of; a collection of articles has a topic for each, a news item has one."""
    segments = [segment for segment in segments if segment.kind != "furniture"]
    sections = {section[0].origin(0): section for section in _sections(segments) if section}
    weighed = {start: weigh(section) for start, section in sections.items()}
    whole = Counter[str]()
    for each in weighed.values():
        whole.update({code: each.told_of(code) for code in each.weight})
    main = max(whole, key=whole.__getitem__, default="")
    found = {start: _topic(each, main) for start, each in weighed.items() if each.weight}
    listed = by_country(segments, found[min(found)] if len(found) == 1 else NOWHERE)
    if len(found) == 1 and (bloc := _bloc_before(segments, listed)):
        found[min(found)] = bloc
    turned = {at: topic for start, base in found.items() for at, topic in turns(sections[start], base, listed)}
    paged = pages(segments, found[min(found)]) if len(found) == 1 else {}
    return found | turned | listed | paged


def _sections(segments: list[Segment]) -> list[list[Segment]]:
    """Share a text out to articles: at headings far enough apart, and where one item of a digest begins."""
    items = _items(segments)
    sections: list[list[Segment]] = [[]]
    length = 0
    for at, segment in enumerate(segments):
        if at in items or (segment.kind == "heading" and length > ARTICLE):
            sections.append([])
            length = 0
        sections[-1].append(segment)
        length += segment.length
    if length <= ARTICLE and len(sections) > 1 and not items:
        tail = sections.pop()
        sections[-1] += tail
    return sections


def _items(segments: list[Segment]) -> set[int]:
    """Tell where the items of a digest begin, each with a date line or the heading above; none where but one does."""
    homes = {
        at: home
        for at, segment in enumerate(segments)
        if segment.kind == "paragraph" and (home := _home_of_report(segment.text))
    }
    if len(set(homes.values())) < 2:
        return set()
    return {at - (at > 0 and segments[at - 1].kind == "heading") for at in homes}


def _home_of_report(text: str) -> str | None:
    """Give the country where a paragraph says that it was written: "LIMA, 3 May. …", "Lima (Andina) – …"."""
    first = next(iter(find_areas(text)), None)
    if first is None or not is_dateline(first, text) or NUMBER_NEXT.match(text, first.end):
        return None
    return country(first.code)


def _topic(weighed: Evidence, main: str) -> Topic:
    """The area a section speaks of most, the one of the whole text where it comes near; and the other of a pair."""
    set_out = weighed.titled or weighed.opened
    among = [code for code in weighed.weight if country(code) in set_out]
    top = max(among or weighed.weight, key=weighed.told_of)  # of equals, the first named
    top = main if weighed.told_of(main) * 2 >= weighed.told_of(top) and not among else top
    if weighed.of_markets and not (weighed.told or weighed.headed):
        return NOWHERE
    alone = len(weighed.weight) == 1 or weighed.ours
    if weighed.told_of(top) <= LATE and not alone:  # only other sides: "exports to Peru and Mali grew"
        return NOWHERE
    focus = weighed.narrowed(country(top) if weighed.named[country(top)] else top)
    focus = next((code for code in sorted(weighed.headed) if _is_wider(code, focus)), focus)
    focus = _bloc_titled(weighed, focus) or focus
    others = Counter[str]()
    for code, weight in weighed.partner.items():
        inside = (focus in members(country(code)) and code not in weighed.related) or country(code) in members(focus)
        inside = inside or _is_wider(code, focus) or _is_wider(focus, code)
        if country(code) != country(focus) and not inside:
            others[country(code)] += weight
    home, weight = next(iter(others.most_common(1)), ("", 0))
    opened = weighed.opened_as_two(country(focus)) if weighed.length <= ARTICLE else None
    if opened and 2 * others[opened] >= weight:
        home, weight = opened, others[opened]
    together = (
        home in weighed.headed
        or {home, country(focus)} <= weighed.first
        or (weighed.together is not None and len(members(focus)) < 2)
    )
    named = home in weighed.lead and (weight > EARLY or (weight == EARLY and together))
    rivals = sum(told for code, told in others.items() if code not in members(home))
    named = named and not weighed.opens_alone(country(focus), home)
    outweighed = 3 * weight < rivals if opened == home else weight * 5 < 3 * rivals
    if not named or outweighed or not weighed.trade_together(country(focus), home):
        if weighed.length > ARTICLE:
            alone = weighed.headed == {focus} and _is_alone(weighed, focus)
            return Topic(focus, None, alone, alone, not alone, weighed.compared)
        at_home = weighed.ours and country(focus) in weighed.written
        return Topic(focus, None, True, at_home or _outweighs(weighed, focus), compared=weighed.compared)
    sides = [code for code in weighed.partner if country(code) == home]
    largest = max(sides, key=lambda code: (weighed.others[code], weighed.partner[code]))
    partner = home if 2 * weighed.partner[home] >= weighed.partner[largest] else largest
    profiled = next(iter(weighed.titled), None)
    return Topic(*weighed.seen_from(focus, partner), False, True, weighed.length > ARTICLE, profiled=profiled)


def _bloc_titled(weighed: Evidence, focus: str) -> str | None:
    """Give the group of the headline where its members are told of in turn, and none much more than the others."""
    inside = [code for code in weighed.headed if country(focus) in members(code) and code not in weighed.traded_with]
    if len(inside) != 1 or (weighed.headed - weighed.written.keys()) & members(inside[0]):
        return None
    told = Counter[str]()
    for code, weight in weighed.weight.items():
        told[country(code)] += weight - weighed.written[code] if country(code) in members(inside[0]) else 0
    most = max(told.values())
    spread = sum(weight > LATE for weight in told.values()) > 2 or weighed.weight[inside[0]] > most
    return inside[0] if spread and 2 * most <= told.total() else None


def _bloc_before(segments: list[Segment], listed: dict[int, Topic]) -> Topic | None:
    """Give the bloc that a text is about before the sections of its members, each under a heading of its name."""
    own = {at: topic.focus for at, topic in listed.items() if topic.partner is None}
    bloc = before_them(segments, sum(each.origin(0) < min(own) for each in segments)) if own else None
    return bloc if bloc and members(bloc.focus or "") & set(own.values()) else None


def _is_wider(group: str, part: str) -> bool:
    """Whether a group holds all members of another: Latin America those of South America."""
    inside = members(part)
    return len(inside) > 1 and inside < members(group)


def _outweighs(weighed: Evidence, focus: str) -> bool:
    """Whether an area weighs twice as much as any of another country, or is the only one whose trade is told."""
    weights = weighed.weight
    rivals = [code for code in weights if not _together(code, focus)]
    total = Counter[str]()
    for code in rivals:
        total[country(code)] += weights[code]
    if weights[focus] >= 2 * max(total.values(), default=0):
        return True
    told = any(country(code) == country(focus) for code in weighed.told)
    return told and not weighed.told.intersection(rivals)


def _is_alone(weighed: Evidence, focus: str) -> bool:
    """Whether a country outweighs all other areas by far, its own regions too."""
    most = max((weight for code, weight in weighed.weight.items() if code != focus), default=0)
    return len(members(focus)) < 2 and weighed.weight[focus] >= FAR * most


def _together(code: str, focus: str) -> bool:
    """Whether two areas are of one country, or one of them is a member of the other."""
    return country(code) == country(focus) or country(code) in members(focus) or focus in members(code)
