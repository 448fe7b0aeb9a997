"""How much a section of a text speaks of each area: segments in, the evidence on whom it is about out.

An area weighs by where it is named: a headline, a date line and an office weigh more, the lead more than the rest, and
the other side of what is told ("to", "from", "with") hardly at all. Apart from that, some words tell from which side a
text speaks: where it is written and by which agency, whose flow, office, envoy or money it is.

>>> from extract.layout.segments import segments
>>> found = weigh(segments("LIMA, 3 May. Exports of Peru to Chile rose, those to Cuba fell."))
>>> found.weight["PE"], found.speaks["PE"] > found.speaks["CL"], "CL" in found.related
(20, True, True)
"""

import re
from bisect import bisect_right
from itertools import takewhile

from extract.areas.codes import country
from extract.areas.deeds import OVERTOOK
from extract.areas.mentions import AreaMention, find_areas
from extract.areas.passing import stands_apart
from extract.areas.placed import Placed
from extract.areas.roles import placed
from extract.areas.uses import is_dateline, is_side, stands_for
from extract.layout.segment import Segment
from extract.periods import find_periods
from extract.quantities.issuers import issuers
from extract.statements.clauses import aside
from extract.statements.sentences import split
from extract.topics.at_large import tell_at_large
from extract.topics.causes import IN_PASSING, is_cause, is_class
from extract.topics.evidence import LEAD, Evidence
from extract.topics.lists import COMPARED, dealing_jointly, enumerated, heads_list, is_one_of_several, side_by_side
from extract.topics.origin import asked_at, is_head_line, profiled
from extract.topics.voice import (
    ASIDE,
    BARE,
    BEFORE,
    DATELINE,
    EARLY,
    HEADLINE,
    LATE,
    OFFICE,
    OTHER,
    OTHER_SIDE,
    Around,
    voice,
    weight_told,
)
from extract.values import immutable
from extract.words.cued import Cued
from extract.words.scene_words import AS_CUSTOMER, IS_CUSTOMER, RANKS_AMONG, TELLS_OF_FIGURES
from extract.words.side_words import any_of_kind
from extract.words.wholes import OF_WHOLE, OF_WHOLE_CUES

OPENING = 250
"""How many characters the opening is that names both of a pair."""
STANDPOINT = 2
"""How many of the first words that tell from which side a text speaks count double."""
ENOUGH = 4000
"""Characters of a section that are read with care."""
HEADS = 3
"""How many lines that hold a date and names may stand above a text."""
AS_WHAT = 80
"""Within how many characters before an area it is told to be who is traded with most."""
TITLE_ENDS = re.compile(r"\W*(?:in (?:brief|short|figures|numbers|facts|retrospect|(?:19|20)\d\d)\W*)?")
"""Behind the second of two in a title that names nothing else."""
OF_BUSINESS = re.compile(r"\b(?:trad\w+|turnover|exports?|imports?|commerce|business|econom\w+|partners?)\b", re.I)
OFFICIALS = any_of_kind("officials")
OFFICIAL = re.compile(rf"(?:['’]s?)?\s+(?:[\w-]+\s+){{0,3}}?(?i:{OFFICIALS})")
OFFICIAL_OF = re.compile(rf"(?i:{OFFICIALS})\s+(?:of|from)\s+(?:the\s+)?\Z")
"""Behind or before an area, who comes to see the other of two: "received Serbia's minister"."""
COUNTS_FLOW = Cued(
    ("export", "import", "trade", "turnover", "ship", "sales", "sold", "bought", "earned"),
    r"\b(?:exports?|exported|imports?|imported|trade|turnover|shipments|shipped|sales|sold|bought|earned)\b[^.]*?\d",
    re.I,
)
FLOW_TOLD = re.compile(
    r"\b(?:(?:re-?)?(?:ex|im)port|trad(?:e|ing)|turnover|ship|sales|sell|sold|buy|bought|earn|suppl|deliver|produc|output"
    r"|crop|harvest|gdp|grow|grew|econom|invest|surplus|deficit|gap|balance|arriv|visit|touris)",
    re.I,
)
"""What somebody does; else a place of cause says nothing: "tin lost 5%, as mines in Peru opened"."""
MARKETS = Cued(
    ("market", "Market", "MARKET", "price", "Price", "PRICE"),
    r"\b(?:commodit(?:y|ies)|food|grains?|metals?|oil|energy) (?:markets?|prices?)\b",
    re.I,
)
"""What a heading that names nobody is about where the text tells of prices all over the world."""
PART = Cued(
    (";", *OF_WHOLE_CUES),
    rf";|\b{OF_WHOLE}",
)
"""Where a sentence turns to a part of what it counts: "$14 billion; a third of it ended up in Fiji"."""
OWN_NUMBERS = re.compile(
    r"[^;:()]*\d[^,;:()]*(?:[,;]\s+(?:(?:and|while|but|ahead of|followed by|before)\s+)?"
    r"|\s+(?:ahead of|followed by|and|while|whereas|but)\s+)(?:those (?:of|from)\s+)?(?:the\s+)?"
)
ITS_HEAD = len("The ")
NUMBER = re.compile(r"(?<!\d)(?!(?:1[5-9]|20)\d\d(?!\d))\d")
"""A number that is no year."""
AHEAD_OF = re.compile(rf"\s+(?:has\s+|had\s+|thus\s+)?(?:{OVERTOOK})\s+(?:the\s+)?")
OF_IMPORTS = re.compile(r"\b(?:imports|purchases|imported) of (?:the )?$", re.I)
"""Before whose goods are bought: "Peru's imports of Chadian goods"."""
IN_COMPARISON = re.compile(r"\b(?:compared (?:with|to)|against|versus)\s[^;:()]{0,24}\d[^;:()]{0,60}\bfor (?:the )?$")
THOSE_OF = re.compile(r"\bthose (?:of|from)\s+(?:the\s+)?$")
"""Before the second of two, what makes a flow its own as the first has one: "Peru's exports rose by 3%, those of"."""
ITS_NUMBER = re.compile(
    r"\s+(?:(?:came |was |is )?(?:second|next|third)\s+)?"
    r"(?:(?:accounts|accounted|for|with|at|by|only|just|about|some|nearly|almost)\s+)*\W?(?:[A-Z]{1,3}\s?)?\d"
)
CONTRASTED = re.compile(r"\b(?:while|whereas) (?:the )?$")
ITS_FLOW = re.compile(r"['’]s? (?:[a-z]+ ){0,6}\W?(?:[A-Z]{1,3}\s?)?\d|(?:['’]s?)? [^,;:()\d]{0,60}\bexport")
"""Behind the second of two set against each other, what it sells: "Oman sold 5 tonnes, while Mali's exports were 3"."""


@immutable
class _Passage:
    """A segment as it is weighed: its areas, and where it stands."""

    text: str
    named: list[Placed]
    sentences: list[tuple[int, list[AreaMention]]]  # where each begins, and whom it names
    opens: tuple[int, int]  # the first sentence that names an area
    heading: bool
    headline: bool
    head_line: bool


def weigh(segments: list[Segment]) -> Evidence:
    """Weigh the areas of a section."""
    found = Evidence()
    for segment in takewhile(lambda each: each.kind == "heading", segments):
        found.titled.update(profiled(segment.text))
    for segment in segments:
        if segment.kind in ("heading", "paragraph", "bullet", "table"):
            (_weigh_segment if found.read < ENOUGH else _glance_at)(found, segment)
    if not found.weight:  # nobody is named but under the text
        homes = (asked_at(segment.text) for segment in segments if segment.kind == "note")
        found.written.update({home: 1 for home in homes if home})
    found.forget_passed()
    found.forget_place()
    for home, weight in found.written.items():  # the country where it is written, or the region of it spoken of
        found.weight[found.narrowed(home)] += weight
    return found


def _weigh_segment(found: Evidence, segment: Segment) -> None:
    text, areas = segment.text, find_areas(segment.text, found.partner)
    if segment.kind == "heading" and not (areas or found.partner):
        found.of_markets = found.of_markets or MARKETS.search(text) is not None
    tell_at_large(found, text, areas)
    passage = _passage(segment, areas, lead=found.length < LEAD)
    _pass_by(found, passage, segment.kind)
    _relate(found, passage)
    lists, first = enumerated([p.mention for p in passage.named], text), not found.weight
    for p in passage.named:
        _take(found, p, passage, p.mention.start in lists)
    own = sorted(issuers(text))
    ahead = issuers(text[: areas[0].start] if areas else text) if own and first else ()
    for code in own:  # a country's own money tells whose trade is told
        opens = code in ahead  # "the industry exported goods worth ₹5 crore"
        found.meant.add(country(code))
        found.weight[code] += DATELINE + OFFICE if opens else OFFICE
        found.speaks[code] += EARLY if opens else LATE
        found.told.add(code)
    found.read += segment.length
    found.opening = found.opening and (passage.heading or passage.opens == (0, 0))
    if found.partner:  # the lead begins where an area is named
        found.length += segment.length


def _glance_at(found: Evidence, segment: Segment) -> None:
    """Weigh the areas of a segment far down by their number alone."""
    low = segment.text.lower()
    for mention in find_areas(segment.text, found.partner):
        if is_side(mention):
            code = stands_for(mention)
            weight = ASIDE if OTHER_SIDE.before(low[max(0, mention.start - BEFORE) : mention.start]) else LATE
            found.weight[code] += weight
            found.meant.add(country(code))
            found.partner[code] += LATE
            if mention.kind not in ("city", "capital"):
                found.named[code] += weight
    found.read += segment.length
    found.length += segment.length


def _passage(segment: Segment, areas: list[AreaMention], lead: bool) -> _Passage:
    text = segment.text
    passing = IN_PASSING.may_fit(text)
    named = [
        p
        for p in placed(text, areas)
        if (is_side(p.mention) or is_class(p.mention, text))
        and not text.startswith(("$", " $"), p.mention.end)
        and not (passing and is_cause(p.mention, text))
        and not ((p.role == "other" or p.mention.kind == "group") and stands_apart(p, text))
    ]
    bounds = list(split(text))
    by_sentence = _by_sentence(named, text, bounds)
    sentences = [(start, [p.mention for p in told]) for (start, _), told in zip(bounds, by_sentence, strict=True)]
    named = [p for told in by_sentence for p in told]
    return _Passage(
        text=text,
        named=named,
        sentences=sentences,
        opens=_opening(text, bounds, sentences),
        heading=segment.kind == "heading",
        headline=segment.kind == "heading" and lead and not find_periods(text),
        head_line=lead and is_head_line(text),
    )


def _by_sentence(named: list[Placed], text: str, bounds: list[tuple[int, int]]) -> list[list[Placed]]:
    """Share the areas out to the sentences; those of a clause of cause are none where the sentence names others."""
    starts = [start for start, _ in bounds]
    sentences: list[list[Placed]] = [[] for _ in starts]
    for p in named:
        sentences[max(0, bisect_right(starts, p.mention.start) - 1)].append(p)
    for at, ((start, _), told) in enumerate(zip(bounds, sentences, strict=True)):
        if len(told) > 1 or (told and told[0].role == "in"):
            clause = aside(text, start, told[-1].mention.end)
            before = [p for p in told if p.mention.start < clause]
            sentences[at] = before if before or not FLOW_TOLD.search(text, start, clause) else told
    return sentences


def _opening(
    text: str, bounds: list[tuple[int, int]], sentences: list[tuple[int, list[AreaMention]]]
) -> tuple[int, int]:
    """Find the first sentence that names an area, and is more than a date line; of no length where there is none."""
    named = [at for at, (_, mentions) in enumerate(sentences) if mentions]
    for at in named[:HEADS]:
        start, end = bounds[at]
        if any(not is_dateline(m, text) for m in sentences[at][1]) and not is_head_line(text[start:end]):
            return start, end
    return bounds[named[0]] if named else (0, 0)


def _pass_by(found: Evidence, passage: _Passage, kind: str) -> None:
    """Take note of whom each sentence names, and whether it opens the text or tells of what figures measure."""
    text, last, stop = passage.text, len(passage.sentences) - 1, len(passage.text)
    whole = kind in ("heading", "table") or passage.head_line
    opens = found.opening and not found.under_way
    dated = passage.sentences[0][1] if last > 0 else []
    first = int(bool(dated) and all(is_dateline(mention, text) for mention in dated))  # behind a date line
    for at in range(last, -1, -1):
        start, mentions = passage.sentences[at]
        if mentions:
            begins = at <= first and (opens or (last > 0 and mentions[0].start <= ITS_HEAD))  # a paragraph on it
            told = whole or begins or NUMBER.search(text, start, stop)
            meant = bool(told or TELLS_OF_FIGURES.search(text[start:stop].lower()))
            found.pass_by([country(m.code) for m in mentions], meant)
        stop = start
    if kind == "paragraph" and not found.under_way:
        found.under_way = NUMBER.search(text) is not None and TELLS_OF_FIGURES.search(text.lower()) is not None


def _relate(found: Evidence, passage: _Passage) -> None:
    """Take note of the areas that are told of as two."""
    joint = dealing_jointly(passage.named, passage.text)
    found.compared = found.compared or not (found.counted or COMPARED.search(passage.text) is None)
    for code in side_by_side([p.mention for p in passage.named if p.mention.start not in joint], passage.text):
        found.related.setdefault(country(code), found.read)
    stops = [*(start for start, _ in passage.sentences[1:]), len(passage.text)]
    sentences = [] if passage.heading or not passage.sentences else zip(passage.sentences, stops, strict=True)
    for (start, mentions), stop in sentences:
        told = [m for m in mentions if not is_dateline(m, passage.text)]
        if not found.counted:
            part = PART.search(passage.text, start, stop)
            end = part.start() if part else stop
            fresh = not found.opens_with and found.together is None
            if fresh and told and _opens_before_cause(told, passage.text, start, end):
                found.unshared = found.counted = True
            found.opens_with.update(country(stands_for(m)) for m in told if m.start < end)
            if (
                not (told or found.opens_with) and len(found.headed) == 1
            ):  # under "Norway", "exports rose to 41,000 tons"
                found.opens_with.update(found.headed if COUNTS_FLOW.search(passage.text, start, stop) else ())
            flow = found.counted or COUNTS_FLOW.search(passage.text, start, stop)
            found.counted = bool(found.opens_with and flow)
            if found.counted and len(found.opens_with) == 2:
                pointed = found.together is not None and found.together < found.read + stop
                paired = [p.mention for p in passage.named if p.role == "pair" and start <= p.mention.start < stop]
                two = pointed or {country(stands_for(m)) for m in paired} == found.opens_with
                found.opened = set(found.opens_with) if two else set()
        first = {country(stands_for(m)): m.start for m in reversed(told)}
        last = max(first.values(), default=start)
        apart = len(first) == 2 and _are_set_apart(told, passage.text)
        if len(first) == 2 and not (apart or AS_CUSTOMER.search(passage.text, start, last + 1)):
            found.met.setdefault(frozenset(first), found.read + last)


def _opens_before_cause(told: list[AreaMention], text: str, start: int, stop: int) -> bool:
    """Whether a flow is counted before any area is named, but in a clause of cause: "the gap grew to 5 as Peru's"."""
    cause = aside(text, start, stop)
    return cause < min(stop, told[0].start) and COUNTS_FLOW.search(text, start, cause) is not None


def _are_set_apart(told: list[AreaMention], text: str) -> bool:
    """Whether each of two has a number of its own in a clause of its own: "Oman sold 5 tonnes, Mali 3"."""
    if len(told) == 2 and AHEAD_OF.fullmatch(text, told[0].end, told[1].start):
        return True  # "Oman overtook Mali"
    if len(told) == 2 and IN_COMPARISON.search(text, told[0].end, told[1].start):
        return True  # "Oman sold 5 tonnes, compared with 3 for Mali"
    apart = OWN_NUMBERS.fullmatch(text, told[0].end, told[1].start) if len(told) == 2 else None
    if apart is None:
        return False
    own = CONTRASTED.search(apart[0]) and ITS_FLOW.match(text, told[1].end)
    return (own or THOSE_OF.search(apart[0]) or ITS_NUMBER.match(text, told[1].end)) is not None


def _take(found: Evidence, p: Placed, passage: _Passage, listed: bool) -> None:
    """Weigh one mention."""
    mention, text = p.mention, passage.text
    at = found.length + mention.start
    written = is_dateline(mention, text) or (passage.head_line and mention.kind in ("capital", "city"))
    code = country(mention.code) if written else stands_for(mention)
    weight = DATELINE if written else HEADLINE if passage.headline else EARLY if at < LEAD else LATE
    if written:
        found.written[code] += weight
        found.told.add(code)
    else:
        _take_told(found, p, passage, weight, listed)
    of_many = (
        heads_list(mention, text)
        if passage.headline
        else p.role in OTHER and " and " in text and is_one_of_several(mention, text)
    )
    passing = p.role == "other" and not OFFICIAL.match(text, mention.end)
    passing = passing and not OFFICIAL_OF.search(text, max(0, mention.start - 24), mention.start)
    if p.role == "subject" and RANKS_AMONG.search(text, mention.end, mention.end + AS_WHAT):
        passing = True
    found.partner[code] += ASIDE if of_many or passing else weight
    if at < OPENING:
        found.lead.add(country(code))
        if found.opening and passage.opens[0] <= mention.start < passage.opens[1] and not of_many:
            (found.headed if passage.heading else found.first).add(country(code))
            if passage.heading and _is_traded_with(p, passage):
                found.traded_with.add(country(code))


def _is_traded_with(p: Placed, passage: _Passage) -> bool:
    """Whether a headline tells of trade with an area: "Trade with Oman grows", not "Drugs for Oman swell surplus"."""
    named = [q.mention for q in passage.named]
    of_two = len(named) == 2 and TITLE_ENDS.fullmatch(passage.text, named[1].end)  # "Chad and Mali in figures"
    together = side_by_side(named, passage.text) if of_two or OF_BUSINESS.search(passage.text) else ()
    if p.role in ("with", "pair") or stands_for(p.mention) in together:
        return True
    return p.role in ("to", "from") and Around(p, passage.text).led(BARE, OTHER)


def _take_told(found: Evidence, p: Placed, passage: _Passage, weight: int, listed: bool) -> None:
    """Weigh a mention of who is told of."""
    mention, text, code = p.mention, passage.text, stands_for(p.mention)
    area = Around(p, text)
    at = mention.start
    customer = AS_CUSTOMER.search(text, max(0, at - AS_WHAT), at + 1) or (
        p.role == "subject" and area.followed(IS_CUSTOMER.pattern)
    )
    compared = p.role == "for" and IN_COMPARISON.search(text, max(0, at - 2 * AS_WHAT), at)
    aside = listed or customer or compared or (p.role == "in" and ("-" in code or mention.kind == "group"))
    telling = ASIDE if aside else weight_told(area, weight)
    found.weight[code] += telling
    if not (found.named or listed or area.is_envoy):  # who is named first is mostly the one
        found.weight[code] += LATE
    if telling > weight or area.sells:
        found.told.add(code)
    first = found.opening and passage.opens[0] <= mention.start < passage.opens[1] and not found.owner
    if first and not passage.heading and area.owns_alone:
        found.owner = country(code)
    if mention.kind not in ("city", "capital"):
        found.named[code] += weight if p.role == "in" else telling
        if found.length + mention.start < LEAD and (
            p.role in ("subject", "label", "pair") or area.is_owner or area.is_of_firms
        ):
            found.acting.add(code)
    heard = voice(area)
    if area.is_envoy and heard > 0:
        found.envoys.add(country(code))
    first = abs(heard) in (EARLY, OFFICE) and found.standpoint < STANDPOINT  # what is told first says more
    found.standpoint += first
    found.speaks[code] += heard * 2 if first else heard
    bought = p.role == "of" and mention.kind == "adjective" and OF_IMPORTS.search(text, max(0, at - 24), at)
    sided = p.role in ("to", "from", "with", "pair", "part") or area.is_envoy or bought
    if sided and not customer:
        found.related.setdefault(country(code), found.read + mention.start)
        found.others[code] += 1
