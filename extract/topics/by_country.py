"""Sections that a country or region each heads, one after another: the segments of a text in, whom each is about out.

Where the text before them tells whose trade is told, they are about its trade with each; else each about its own.

>>> from extract.layout.segments import segments
>>> text = "Baltic notes\\n\\nLatvia\\n\\nExports rose by 3%.\\n\\nEstonia\\n\\nImports fell by 4%."
>>> [topic.focus for topic in by_country(segments(text), Topic()).values()]
['LV', 'EE']
"""

import re
from itertools import pairwise

from extract.areas.codes import country, described, members
from extract.areas.mentions import find_areas
from extract.areas.roles import placed
from extract.areas.uses import is_side, stands_for
from extract.layout.segment import Segment
from extract.topics.evidence import Evidence
from extract.topics.topic import Topic
from extract.topics.weighing import weigh

NUMBERED = re.compile(r"\W*(?:(?:\d{1,2}|[A-Z]|[IVX]{1,4})[.)]\s*)?(?:[Tt]he\s+|THE\s+)?")
CLOSED = re.compile(r"(?:\s*\([^()]{1,20}\))?\W*")
"""Around a name, what a heading that consists of it may hold."""
ACTS = ("subject", "owner", "label")
HEADED = ("name", "region", "group")
LONGEST = 60


def by_country(segments: list[Segment], base: Topic) -> dict[int, Topic]:
    """Tell whom each section is about that a country heads, by where it begins; none where but one country does.

    Headings of more than a name tell of a country each where the text as a whole, `base`, is not sure to be about one.
    """
    heads = {at: code for at, each in enumerate(segments) if each.kind == "heading" and (code := _headed(each.text))}
    if _are_several(heads):
        home = _home(segments[: min(heads)], set(heads.values())) or _in_title(segments, sorted(heads))
        home = home or _of_base(segments, heads, base)
    elif base.world and not base.sure:
        heads, home = _told_of(segments), None
    if not _are_several(heads):
        return {}
    told = {at: Topic(home, code, False, True) if home else Topic(code, None, True, True) for at, code in heads.items()}
    told |= _closed(segments, heads, before_them(segments, min(heads)) or base) if home is None else {}
    told |= _at_home_again(segments, heads, home) if home else {}
    return {segments[at].origin(0): told[at] for at in sorted(told)}


def _closed(segments: list[Segment], heads: dict[int, str], base: Topic) -> dict[int, Topic]:
    """Find what the last section ends with: a heading that tells of another area, or names it: "Accra comes in"."""
    starts = [at for at, each in enumerate(segments) if each.kind == "heading" and at > max(heads)]
    found: dict[int, Topic] = {}
    now = heads[max(heads)]
    for at, stop in pairwise([*starts, len(segments)]):
        text = segments[at].text
        named = {stands_for(m) for m in find_areas(text) if is_side(m)} if len(text) <= LONGEST else set()
        if not named or now in map(country, named) or stop - at == 1:
            continue
        now = named.pop() if len(named) == 1 else ""
        is_told = len(members(now)) > 1 or _top(weigh(segments[at:stop])) == now
        found[at] = Topic(now, None, True, True) if is_told else base
    return found


def _at_home_again(segments: list[Segment], heads: dict[int, str], home: str) -> dict[int, Topic]:
    """Find where a text on the trade with each comes back to all trade: "Industries", where none of them is named.

    Only where no section of a partner has headings of its own: such a one would be a part of the last.
    """
    starts = [at for at, each in enumerate(segments) if each.kind == "heading" and at > min(heads)]
    after = [at for at in starts if at > max(heads)]
    if not after or any(at < max(heads) and at not in heads for at in starts):
        return {}
    section = segments[after[0] : (*after, len(segments))[1]]
    return {after[0]: Topic(home, None, True, True)} if _names_none_of(set(heads.values()), section) else {}


def _names_none_of(heads: set[str], section: list[Segment]) -> bool:
    """Whether a section has text, and speaks of none of those who head the others."""
    named = {country(m.code) for each in section for m in find_areas(each.text)}
    return len(section) > 1 and named.isdisjoint(map(country, heads))


def before_them(segments: list[Segment], first: int) -> Topic | None:
    """Give the bloc that the text before the first section is about, of whose members the sections tell."""
    prose = [each for each in segments[:first] if each.kind == "paragraph"]
    top = _top(weigh(segments[:first])) if prose else ""
    return Topic(top, None, True, True) if len(members(top)) > 1 else None


def _are_several(heads: dict[int, str]) -> bool:
    """Whether several countries, or several regions of one, head the sections."""
    codes = set(heads.values())
    return len(set(map(country, codes))) > 1 or (len(codes) > 1 and all("-" in code for code in codes))


def _told_of(segments: list[Segment]) -> dict[int, str]:
    """Find the headings that tell of one country, as the section under them does: "Vietnam falls behind"."""
    starts = [at for at, each in enumerate(segments) if each.kind == "heading"]
    found = {}
    for at, stop in pairwise([*starts, len(segments)]):
        if stop - at == 1 or len(segments[at].text) > LONGEST:
            continue
        named = [p for p in placed(segments[at].text, find_areas(segments[at].text)) if is_side(p.mention)]
        told = weigh(segments[at:stop])
        code = stands_for(named[0].mention) if len(named) == 1 and named[0].role in ACTS else ""
        if code and _top(told) == code and not (told.speaks[code] < 0 and country(told.owner) != code):
            found[at] = code
    return found


def _headed(text: str) -> str | None:
    """Give the area that a heading consists of: "Chile", "2. Czech Republic:"."""
    named = find_areas(text) if len(text) <= LONGEST else []
    if len(named) != 1 or named[0].kind not in HEADED or not is_side(named[0]):
        return None
    only = NUMBERED.fullmatch(text, 0, named[0].start) and CLOSED.fullmatch(text, named[0].end)
    return named[0].code if only else None


def _home(before: list[Segment], heads: set[str]) -> str | None:
    """Give whose trade is told before the first section, where it is that of none which follows."""
    found = weigh(before)
    at = _top(found)
    inside = any(country(code) in {country(at), *members(at)} for code in heads)
    return at if at in found.told and found.named[at] and not inside else None


def _in_title(segments: list[Segment], heads: list[int]) -> str | None:
    """Give the country that the title is about, where nearly all sections speak of it: "Romania and the Gulf"."""
    titles = [each.text for each in segments[: heads[0]] if each.kind == "heading"]
    named = [m for title in titles for m in find_areas(title) if is_side(m)]
    home = next((country(m.code) for m in named if m.kind in ("name", "adjective")), None)
    if home is None:
        return None
    sections = [segments[at:stop] for at, stop in pairwise([*heads, len(segments)])]
    return home if all(_names(home, section) for section in sections) else None


def _of_base(segments: list[Segment], heads: dict[int, str], base: Topic) -> str | None:
    """Give the area that the text as a whole is about, none of whose members head sections, where most name it."""
    focus = base.focus
    if (
        focus is None
        or base.partner
        or any(country(code) in {country(focus), *members(focus)} for code in heads.values())
    ):
        return None
    starts = sorted(heads)
    naming = sum(_names(focus, segments[at:stop]) for at, stop in pairwise([*starts, len(segments)]))
    return focus if 2 * naming > len(heads) else None


def _names(home: str, section: list[Segment]) -> bool:
    """Whether the text of a section names a country that does not head it."""
    told = [m.code for each in section[1:] for m in find_areas(each.text)]
    points_back = any(code.startswith("DESC:") and described(code[5:], home) for code in told)
    return (points_back or home in map(country, told)) and (_headed(section[0].text) or "") != home


def _top(found: Evidence) -> str:
    """Give the area that most is told of."""
    return max(found.weight, key=found.told_of, default="")
