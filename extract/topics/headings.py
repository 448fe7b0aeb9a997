"""Sections under a heading of their own: the segments of a text on one area in, what those headings turn to out.

"Trade with the Emirates" in a text about India turns to the trade of the two, "Moldova" in one about Georgia to another
country, and a heading that names none back to what the text is about.

>>> from extract.layout.segments import segments
>>> text = "India trades\\n\\nIndia sold and bought more.\\n\\nTrade with Oman\\n\\nIndian exports were 3 and 4."
>>> [topic for _, topic in turns(segments(text), Topic("IN", None, True, True))]
[Topic(focus='IN', partner='OM', world=False, sure=True)]
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from extract.areas.codes import country, members
from extract.areas.mentions import find_areas
from extract.areas.uses import is_side, stands_for
from extract.layout.segment import Segment
from extract.statements.sentences import split
from extract.topics.topic import Topic
from extract.topics.weighing import weigh
from extract.words.dealers import BUYER, SELLER

WITH = re.compile(r"\b(?:trade|turnover|relations|exchange) (?:\w+ )?(?:with|between)\b", re.I)
NUMBER = r"\W*(?:(?:\d{1,2}|[A-Z]|[IVX]{1,4})[.)]\s*)?"
AT_LARGE = re.compile(
    NUMBER + r"(?:total |general )?(?:foreign|external|international) trade(?: in (?:19|20)\d\d)?\W*", re.I
)
BILATERAL = re.compile(NUMBER + r"(?:bilateral|mutual|trade (?:with|between)|economic relations)\b", re.I)
"""The headings of a section on all trade of a country, and of that on its trade with another."""
ITS_SIDE = re.compile(r"(?:['’]s?)? (?:side|viewpoint|point of view|perspective|angle|end|shore)\b\W*$", re.I)
SEEN_FROM = re.compile(r"\b(?:seen|viewed|as seen|the view|a view|voices) from (?:the )?$", re.I)
"""Around one of two in a heading, what turns to it: "And on the Chadian side?", "The view from Lima"."""
AS_PARTNER = re.compile(
    r"(?:[:,]|\s[-–—]|\s(?:is|as|remains|stays|still))\s+(?:still\s+|by far\s+)?(?:an?|the|our|its)\s+"
    rf"(?:[\w-]+\s+){{0,3}}?(?:partner|{BUYER}|{SELLER}|investor|neighbou?r)\b",
    re.I,
)
"""Behind an area in a heading, what it is to the side spoken of: "Oman: a partner with capital"."""
TWO_JOINED = re.compile(r"\s?[-–—/&]\s?|\sand\s|[’']s? (?:trade|(?:trade |economic )?relations|ties) with (?:the )?")
"""Between two areas that are all a heading names: "Mali – Chad", "Mali and Chad", "Mali’s trade with Chad"."""
PAIR_ENDS = re.compile(
    r"[’']?(?: (?:bilateral|trade|economic|commercial|relations|ties|and|overview|in))*(?: (?:19|20)\d\d)?\W*"
)
SHORT = 90
"""How long the heading of a section may be."""


def turns(segments: list[Segment], base: Topic, listed: dict[int, Topic] | None = None) -> Iterator[tuple[int, Topic]]:
    """Give what a text about one area turns to, and where, heading by heading; `listed`: sections of a country each."""
    if pairs := list(_of_pairs(segments)):
        yield from pairs
        return
    if base.focus and base.partner:
        yield from _at_large(segments, base)
        yield from _other_side(segments, base)
        yield from _of_members(segments, base)
    if base.focus is None or not (base.world or (base.chapter and base.partner is None)):
        return
    prose = next((at for at, segment in enumerate(segments) if segment.kind == "paragraph"), len(segments))
    headings = [at for at in range(prose, len(segments)) if segments[at].kind == "heading"]
    listed = listed or {}
    before = next((listed[each.origin(0)] for each in segments[:prose] if each.origin(0) in listed), base)
    for at, stop in pairwise([*headings, len(segments)]):
        opened = listed.get(segments[at].origin(0))
        inside = before.partner is None and before in listed.values()
        topic = opened or (before if inside else _topic(segments[at:stop], base))
        if topic != before:
            yield segments[at].origin(0), topic
        before = topic


def _of_pairs(segments: list[Segment]) -> Iterator[tuple[int, Topic]]:
    """Give the sections on one country's trade with another each, where several are: "Mali – Chad", "Mali – Niger"."""
    headings = [each for each in segments if each.kind == "heading" and TWO_JOINED.search(each.text)]
    pairs = {each.origin(0): pair for each in headings if (pair := _two_named(each.text))}
    told = set(pairs.values())
    common = set.intersection(*map(set, told)) if len(told) > 1 else set()
    for at, (one, other) in pairs.items() if common else ():
        home = one if one in common else other
        yield at, Topic(home, other if home == one else one, False, True)


def _two_named(heading: str) -> tuple[str, str] | None:
    """Give the two areas that a heading joins, where it names nothing else."""
    named = [m for m in find_areas(heading) if is_side(m)] if len(heading) <= SHORT else []
    if len(named) != 2 or not re.fullmatch(NUMBER, heading[: named[0].start]):
        return None
    joined = TWO_JOINED.fullmatch(heading, named[0].end, named[1].start)
    return (
        (country(stands_for(named[0])), country(stands_for(named[1])))
        if joined and PAIR_ENDS.fullmatch(heading, named[1].end)
        else None
    )


def _at_large(segments: list[Segment], base: Topic) -> Iterator[tuple[int, Topic]]:
    """Give the sections of a text on two that tell of all trade of one: "Foreign trade" beside "Bilateral trade"."""
    headings = [at for at, segment in enumerate(segments) if segment.kind == "heading"]
    if not any(BILATERAL.search(segments[at].text) for at in headings):
        return
    for at, stop in pairwise([*headings, len(segments)]):
        owner = weigh(segments[at:stop]).owner if AT_LARGE.fullmatch(segments[at].text) else ""
        if owner in (base.focus, base.partner):
            yield segments[at].origin(0), Topic(owner, None, True, True)
            if stop < len(segments):
                yield segments[stop].origin(0), base


def _other_side(segments: list[Segment], base: Topic) -> Iterator[tuple[int, Topic]]:
    """Give the sections of a text on two that turn to the side of the partner: "And on the Chadian side?"."""
    headings = [at for at, segment in enumerate(segments) if segment.kind == "heading"]
    for at, stop in pairwise([*headings, len(segments)]):
        if _turns_to(base.partner or "", segments[at].text):
            yield segments[at].origin(0), Topic(base.partner, base.focus, False, True)
            if stop < len(segments):
                yield segments[stop].origin(0), base


def _turns_to(partner: str, heading: str) -> bool:
    """Whether a heading that names nobody else turns to the side of a partner."""
    if len(heading) > SHORT or not (ITS_SIDE.search(heading) or "from " in heading):
        return False
    named = [mention for mention in find_areas(heading) if is_side(mention)]
    if len(named) != 1 or country(stands_for(named[0])) != partner:
        return False
    seen = SEEN_FROM.search(heading, 0, named[0].start)
    return seen is not None or ITS_SIDE.match(heading, named[0].end) is not None


def _of_members(segments: list[Segment], base: Topic) -> Iterator[tuple[int, Topic]]:
    """Give the sections of a text on the trade with a group that tell of one member each: "Egypt: first orders"."""
    group = members(base.partner or "")
    if not group:
        return
    prose = next((at for at, segment in enumerate(segments) if segment.kind == "paragraph"), len(segments))
    headings = [at for at in range(prose, len(segments) - 1) if segments[at].kind == "heading"]
    opened = {segments[at].origin(0): _headed(segments[at], base, group) for at in headings}
    if any(opened.values()):
        yield from ((at, Topic(base.focus, code, False, True) if code else base) for at, code in opened.items())


def _headed(heading: Segment, base: Topic, group: frozenset[str]) -> str | None:
    """Give the one member of a group that a heading names."""
    return _alone(heading.text, base, group) if len(heading.text) <= SHORT else None


def _topic(block: list[Segment], base: Topic) -> Topic:
    text = block[0].text
    named = {stands_for(m) for m in find_areas(text) if is_side(m)} if len(text) <= SHORT else set()
    home = country(base.focus or "")
    nested = {code for code in named if home in members(code) or not members(home).isdisjoint(members(code))}
    others = {code for code in named - nested if country(code) != home}
    if len(others) != 1 or any(country(code) == home for code in named) or len(block) == 1:
        return base
    other = others.pop()
    found = weigh(block)
    as_other = found.speaks[other] < 0 and home in map(country, found.weight) and not WITH.search(text)
    if as_other or AS_PARTNER.search(text):
        return Topic(base.focus, other, False, True)  # it is told of as the other side
    if found.told_of(other) > 2 * found.told_of(base.focus or ""):
        return Topic(other, base.focus, False, True) if home in found.related and WITH.search(text) else base
    return Topic(base.focus, other, False, True)


def pages(segments: list[Segment], base: Topic) -> dict[int, Topic]:
    """Give whom each page between rules is about, in a text on the trade with a group whose members open several."""
    group = members(base.partner or "")
    rules = [at for at, each in enumerate(segments[:-1]) if each.kind == "rule"] if len(group) > 1 else []
    opened = {segments[at].origin(0): _member(segments[at + 1].text, base, group) for at in rules}
    if len({code for code in opened.values() if code}) < 2:
        return {}
    return {at: Topic(base.focus, code, False, True) if code else base for at, code in opened.items()}


def _member(text: str, base: Topic, group: frozenset[str]) -> str | None:
    """Give the one member of a group that a page begins with."""
    return _alone(text[slice(*next(iter(split(text)), (0, 0)))], base, group)


def _alone(text: str, base: Topic, group: frozenset[str]) -> str | None:
    """Give the one member of a group that words name beside the side spoken of, and no other area."""
    named = {country(stands_for(m)) for m in find_areas(text) if is_side(m)} - {country(base.focus or "")}
    return next(iter(named)) if len(named) == 1 and named <= group else None
