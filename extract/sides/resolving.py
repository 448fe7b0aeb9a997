"""Which area each mention of a statement stands for: mentions with their roles in, their codes out."""

import re

from extract.areas.codes import country, described, kinds
from extract.areas.deeds import deed
from extract.areas.mentions import find_areas
from extract.areas.passing import COMES_FROM
from extract.areas.phrases import is_seat
from extract.areas.placed import Placed
from extract.areas.roles import owns_flow
from extract.areas.uses import is_side
from extract.records import WORLD
from extract.sides.case import Case
from extract.sides.slots import DEALT_WITH, Resolved
from extract.sides.world import OWN_WITH_ALL
from extract.story.context import OFFICIAL, Scene
from extract.values import replace
from extract.words.cued import Cued
from extract.words.scene_words import ENVOY
from extract.words.side_words import SHARE

ALL_OVER = re.compile(r"\b(?:over|around|across|throughout) (?:the )?$")
RANKED = re.compile(r"['’]s\s+(?:[\w-]+\s+){0,2}(?:largest|biggest|leading|top|main|foremost|major|best)\b")
"""Behind "the world", what a country is called: "the world's third largest exporter"."""
CALLED = re.compile(
    RANKED.pattern
    + r"(?:\s+[\w-]+){0,2}?\s+(?:(?:export|import|produc|suppli|grow|buy|sell|consum|trad)ers?|economy|country)\b"
)
"""Behind a group, what one of its members is called: "Africa's largest tea exporter"."""
OF_NO_FLOW = re.compile(
    r"['’]?s?\s+(?:[a-z-]+\s+)?(?:recession|crisis|slump|downturn|prices?|markets?|records?|war|economy|cup|champions?"
    r"|leaders?|competition|shortage|glut|fair|exhibition|powerhouse|giant|players?|hub|stage|chains?|brands?)\b",
    re.I,
)
"""Behind "the world", what is no flow of its own."""
ONE_REGION = re.compile(r"\s+(?:region|oblast|province|state|district)\b(?! of)")
THAT_REGION = Cued(
    ("region", "area", "oblast", "province", "district", "part", "city", "town"),
    r"\b(?:this|that|the)\s+(?:[a-z-]+\s+){0,2}(?:region|area|oblast|province|district|part|city|town)\s+of\s+(?:the\s+)?$",
    re.I,
)
"""Before a country, what makes it the region that was told of: "this north-eastern area of Peru"."""
MOST_IN = re.compile(
    r"(?:\b(?:largest|biggest|main|chief|top|first|second|third|leading|principal|closest|key|only|most [a-z]+ant)"
    r"|['’]s?|\b(?:our|its|their))\s+(?:[a-z-]+\s+){0,2}"
    r"(?:partners?|markets?|buyers?|customers?|suppliers?|destinations?|economy|economies|exporters?|importers?|all(?:y|ies))"
    r"\s+(?:in|of|within)\s+$"
)
"""Before "the region", what one is called among its neighbours, so that no region of home is meant."""
IMPORTED = re.compile(r"\bimport(?:s|ed)?\b[^,;:()]{0,40}\b(?:in)?to\s+(?:the\s+)?$", re.I)
"""Before the country, what makes it the one that buys: "imports of tea into the country"."""
OWNERS = ("subject", "owner", "label", "of")
"""Roles of an area whose neighbour is told of."""
NAMED_NEXT = re.compile(r",?\s+(?-i:[A-Z])")
FLOW_OUT = re.compile(r"extra-[\w ]{2,12}?\s+(?:exports?|imports?|trade|shipments|sales|deficit|surplus)\b", re.I)
FLOW = re.compile(
    r"\s+(?:exports?|imports?|trade|shipments|sales|deficit|surplus)\b(?! (?:(?:in)?to|from|with) )", re.I
)
ITS_NUMBER = re.compile(
    r"(?:,|:| with| at| \(| by| accounted for| took| takes| bought| buys| received| receives| absorbed"
    r"| absorbs| got)\s*(?:[a-z]+\s+){0,2}[A-Z]{0,3}\s?[$€£+−-]?\d"
    rf"|\s+the (?:{SHARE}|figure) (?:was|is|stood|came)\b"
    r"|\s(?:as a whole\s)?(?!(?:19|20)\d\d\b)[$€£]?\d"
)
"""Behind a part of the world, what makes it one of a list: "before Europe with $5 million"."""
ITS_SHARE = re.compile(rf"\s+{SHARE} (?:in|of) (?:all |the |our |its |total )*" r"[\w ]{0,20}\b(?:ex|im)ports\b")
"""Behind the adjective of a part of the world, what makes it a side: "the African share in our total exports"."""
WORKS = re.compile(
    r"(?:\s+(?:[A-Z][\w-]*|and|&)){0,5}\s+(?:Plants?|Factory|Works|Mill|Dairy|Brewery|Distillery|Refinery|Shipyard|Combine"
    r"|Creamery|Cannery|Group|Company|Corporation|Holding|Enterprise|Ltd|LLC|JSC|OJSC)\b"
)
"""Behind a place, what makes it the name of a firm."""

SENT_TO = re.compile(r" to (?:the )?[A-Z]")
"""Behind one from which goods come, where they go: "supplies from the kingdom to Japan" are home's."""
PARTNERS_IN = re.compile(r"\b(?:partners|neighbou?rs|members)\s+(?:in|within|of|from)\s+$")
"""Before a group, what makes it that of the one who trades."""
OF_ALL = re.compile(r"\bof (?:everything|all|what|all that) $")
DEALS_ON = Cued(
    (
        "and supp",
        "and prov",
        "and deli",
        "and furn",
        "and took",
        "and take",
        "and boug",
        "and buys",
        "and abso",
        "and acco",
    ),
    r"\band (?:supplie[sd]|provide[sd]|deliver(?:s|ed)|furnish(?:es|ed)|took|takes|bought|buys|absorb(?:s|ed)"
    r"|account(?:s|ed) for) (?:[^,;:()]|[.,](?=\d)){0,40} of (?:all )?$",
)
"""Before the country whose flow it is, what another of two does besides: "… and supplied a fifth of"."""
TELLS = re.compile(
    r"\s+(?:[a-z]+\s+){0,2}?(?:association|ministry|office|government|chamber|bureau|authority|agency|board|council"
    r"|customs|statisticians|central bank|federation)\b"
)
"""Behind an adjective that opens a sentence, who tells of "the country": "The Thai association counted …"."""
OFFICE_SAID = re.compile(
    r"(?:['’]s?)?(?P<office>(?:\s(?!Agricult)[A-Za-z][\w-]*){0,5}?\s(?i:ministry|department|bureau|office|service|customs|agency"
    r"|administration|authority|statistics|central bank|national bank)"
    r"(?:\s(?:of|for|and)\s(?!Agricult)[A-Z][\w-]*){0,3}(?:\s\([A-Z][A-Za-z-]+\))?)?"
    r"(?:,?\s(?:(?:data|figures|[a-z]+ly|has|have|had|also|(?:on\s)?[A-Z][a-z]+day)\s){0,2}"
    r"(?:said|says?|reported|reports?|announced|show(?:s|ed)?|estimate[sd]?|put|puts)(?:\s(?:on\s)?[A-Z][a-z]+day)?"
    r"(?:\sthat)?|(?P<quoted>,))\s"
)
"""Between an area and "the country", whose office tells of it: "the Malian customs office said the country sold"."""
QUOTES = Cued(
    ("quot", "cites", "cited", "citing", "ccording to"),
    r"\b(?:quot(?:es?|ed|ing)|cit(?:es|ed|ing)|[Aa]ccording to) (?:the )?$",
)
"""Before an official, what tells that he says it: "It quotes the Thai minister as saying that the country"."""
POSTED = re.compile(
    rf"(?:['’]s?)?\s+(?:[a-z]+\s+)?(?:{ENVOY}|embassy|trade (?:mission|office))\s+(?:in|to)\s+(?:the\s+)?"
)
"""Between two countries, what makes the second the one that somebody of the first reports on."""
WHOSE = re.compile(
    r"['’]s?\s(?:[a-z-]+\s){0,3}(?:partners?|suppliers?|sources?|customers?|buyers?|markets?|destinations?)\b[^;:()]*,"
    r"\s(?:accounting for|taking|with|providing|supplying|absorbing|representing|making up)\s[^;:()]{1,40}\b(?:of|in)\s"
)
"""Behind an area, whose main partner one is called that has a part of "the country's" trade."""
OPENS_SO = re.compile(r"\W*(?:According to )?(?:[Tt]he )?")
SENT = re.compile(r" (?:has |had )?(?:ship|export|s[eo]ll|s[eo]ld|sen[dt])")
BOUGHT = re.compile(r" (?:has |had )?(?:import|buy|bought|purchas)")
"""Around the one just told to sell or buy, all that it does: "30% of everything the country shipped abroad"."""
RULES = re.compile(
    r"(?:\s+(?:has|had|have|will|would|is|also|still|now|then|itself)){0,3}"
    r"\s+(?:to\s+)?(?:charg|impos"
    r"|lev(?:y|ie)|lift|scrap|abolish"
    r"|suspend|put(?:s|ting)? up|set(?:s|ting)? aside|earmark|grant|pledg|promis|offer|propos|approv|allow|agree"
    r"|decid|plan|estimat|expect|forecast|foresee|fine[sd]|ban|pay|paid|allot|allocat|provid|subsidi|release|want|admit|freed)"
)
"""Behind Brussels, the deed of the Union that sits there: "Brussels has set aside €9 million"."""
ITS_REGION = re.compile(r"['’]s?\s+(?:[a-z-]+\s+)?(?:region|province|oblast|county|prefecture|district)\b")
"""Behind a country, what makes it the region of it that was told of: "Kenya's coastal region"."""


def resolved(own: list[Placed], case: Case, text: str) -> Resolved:
    """Put codes for the anaphors that point at one area; leave out those that point at a pair or nowhere."""
    real: Resolved = []
    for p in own:
        if code := _other_of(p, _meant(p, real, case, text), own, case.scene):
            real.append((replace(p, role="with") if _is_half(p, case.scene, text) else p, code))
    if (len(real) > 2 or (len(real) == 2 < len(own) and own[-1].mention.code == "PAIR")) and _are_posted(real, text):
        real = real[2:]  # "Peru's ambassador to Chad put the trade of the two countries at 5 million"
    return _in_regions(real, text) if any("-" in code for _, code in real) else real


ONE_OF_TWO = re.compile(r"\b[Bb]etween (?:the )?(?:[A-Z][\w.]*(?: [A-Z]\w+)? and (?:the )?)?$")
"""Before a part of the world, what sets it beside another side: "trade between South Asia and Spain"."""
AND_ANOTHER = re.compile(
    r" and (?:the )?[A-Z][\w.]+(?: [A-Z]\w+)? (?:took|bought|absorb|consum|account|receiv|import|purchas)"
)
"""Behind a continent, the one that it buys together with: "Europe and Japan took half of it"."""


HAS_PART = ("part", "subject", "owner")
"""Roles of those that have a share, a part of the world among them."""


def _meant(p: Placed, real: Resolved, case: Case, text: str) -> str | None:
    """Give the code that an area stands for beside those before it; None where it is no side."""
    if p.mention.kind == "world":
        return _world(p, case, text)
    if is_seat(p.mention, text) or (p.mention.kind == "group" and CALLED.match(text, p.mention.end)):
        return None
    if p.mention.kind == "anaphor":
        return _pointed_at(p, real, case, text)
    code = country(p.mention.code) if p.mention.kind == "capital" else p.mention.code
    if code == "BE" and p.mention.kind == "capital" and case.scene.focus != "BE" and RULES.match(text, p.mention.end):
        code = "EU"
    heads = p.role == "label" and text.startswith(":", p.mention.end)  # "Asia: the deficit rose to"
    is_named = is_side(p.mention) or heads or p.role in DEALT_WITH or owns_flow(p.mention, text)
    is_named = is_named or (p.mention.kind == "adjective" and ITS_SHARE.match(text, p.mention.end) is not None)
    is_named = is_named or (case.measure == "share" and p.role in HAS_PART)  # "Asia's share was 9%", "Asia took 9%"
    is_named = is_named or (p.role == "subject" and deed(text, p.mention.end, case.at) is not None)  # "Asia bought 5"
    if p.role == "pair" and p.code not in ("FSU", "Eurasia") and not is_named:
        is_named = ONE_OF_TWO.search(text[max(0, p.mention.start - 40) : p.mention.start]) is not None
    if not is_named and not (p.mention.kind == "group" and ITS_NUMBER.match(text, p.mention.end)):
        beside = p.mention.kind == "group" and p.role == "subject" and AND_ANOTHER.match(text, p.mention.end)
        return p.code if beside else None
    if _is_region_of(p, text):
        return next((region for region in case.scene.recent if region.startswith(f"{p.code}-")), code)
    return code


def _world(p: Placed, case: Case, text: str) -> str | None:
    """Give the world where it is a side; "worldwide exports of rubber" are the country's own."""
    if ALL_OVER.search(text[: p.mention.start][-16:]):
        return None  # "imported goods from all over the world"
    adverb = text[p.mention.start : p.mention.end].lower() in ("worldwide", "world-wide")
    of_no_flow = (RANKED.match, OF_NO_FLOW.match, OWN_WITH_ALL.match)
    if any(match(text, p.mention.end) for match in of_no_flow) or (adverb and case.scene.home(case.frame)):
        return None
    return WORLD if p.role in ("owner", "subject", "of") else None


def _pointed_at(p: Placed, real: Resolved, case: Case, text: str) -> str | None:
    """Give what "the country", "its neighbour" or "the bloc" means: one from which goods come is another than home."""
    frame, scene, told = case.frame, case.scene, p.code
    if (told == "NEIGHBOURS" and p.role == "pair") or (told == "NEIGHBOUR" and _is_named(p, real, text)):
        return None
    if p.role in ("subject", "owner") and text.endswith("he group", p.mention.start, p.mention.end):
        return None  # which may be a firm's
    if told == "REGION" and MOST_IN.search(text, 0, p.mention.start):
        return None  # "with Fiji, our biggest partner in the region"
    if told.startswith("NON:"):
        return _trades_outside(p, case, text)
    if told == "COUNTRY" and frame.partner and OF_ALL.search(text, 0, p.mention.start):
        deals = SENT if frame.indicator == "exports" else BOUGHT
        if frame.indicator in ("exports", "imports") and deals.match(text, p.mention.end):
            return frame.reporter  # "or a third of everything the country shipped abroad"
    home_deals = frame.reporter and frame.partner and country(frame.partner) == country(scene.focus or "")
    if home_deals and told == "COUNTRY" and p.role == "owner" and DEALS_ON.search(text, 0, p.mention.start):
        return frame.reporter  # "Home took 9% of Chad's exports and supplied a fifth of the country's imports"
    if told == "COUNTRY" and real and tells(real[0][0], text):
        return real[0][1]
    if told == "COUNTRY" and p.role in ("subject", "owner") and (own := _of_office(p, case, text)):
        return own
    shared = case.measure == "share" and told == "COUNTRY" and p.role == "owner" and real
    if shared and WHOSE.fullmatch(text, real[-1][0].mention.end, p.mention.start):
        return real[-1][1]  # "Chad became Mali's main partner, accounting for 9% of the country's trade"
    if told == "COUNTRY" and _are_posted(real, text):
        return real[1][1]
    if told == "COUNTRY" and text.startswith(("his ", "her "), p.mention.start) and (his := _his(p, text)):
        return his
    if told == "GROUP" and (own := _own_group(p, real, scene, text)):
        return own
    near = text[p.mention.start : p.mention.start + 4].lower() in ("this", "that") and p.role != "owner"
    code = _own_republic(p, case, text) or scene.point(told, frame, near)
    if near and told == "COUNTRY" and any(c == code and q.role in OWNERS for q, c in real):
        code = next((each for each in scene.recent if len(each) == 2 and each != code), code)
    at_home = code is not None and scene.focus is not None and country(code) == country(scene.focus)
    if told == "NEIGHBOUR":
        return _neighbour(real, case) or code
    if told == "REGION" and code is None and scene.written and p.role in ("subject", "owner", "from"):
        return scene.written if scene.at_home([scene.written]) else None
    if p.role not in ("to", "from", "with") or (at_home and p.role == "from" and SENT_TO.match(text, p.mention.end)):
        return code
    members = any(q.role in OWNERS and c != code for q, c in real) or scene.belongs(scene.subject or "", code)
    if code == scene.focus and told == "GROUP" and not members:
        return next((each for each in scene.recent if each != code and scene.is_group(each)), code)
    if at_home and told.startswith("DESC:"):
        return next((each for each in described_of(told, scene) if each != code), code)
    foreign = any(q.role == "subject" and country(c) != code for q, c in real)  # "Seoul sold the country"
    last_named = (
        near and not real and frame.indicator is None and scene.recent[:1] == [code]
    )  # "Peru's main market is Chad. Exports to that country were"
    if at_home and told == "COUNTRY" and not (foreign or last_named) and not IMPORTED.search(text, 0, p.mention.start):
        last = frame.partner if frame.partner and len(frame.partner) == 2 and frame.partner != code else None
        named = next((each for each in scene.recent if len(each) == 2 and each != code), None)
        return last or named or scene.abroad() or code  # a country rather than the group it is in
    return code


def _own_republic(p: Placed, case: Case, text: str) -> str | None:
    """Give the region that is a republic of its country, where one is spoken of: "the republic" is Tatarstan."""
    if p.code != "COUNTRY" or not text[p.mention.start : p.mention.end].lower().endswith("republic"):
        return None
    told = (code for code in (case.scene.focus, case.frame.reporter) if code and case.scene.at_home([code]))
    return next((code for code in told if code in kinds()["republic"]), None)


def _trades_outside(p: Placed, case: Case, text: str) -> str | None:
    """Give the group whose "extra-EU exports" are told, where they are not those of one of its members."""
    group, own = p.code.removeprefix("NON:"), case.scene.home(case.frame) or case.frame.reporter
    flow = p.role in ("subject", "owner") and FLOW_OUT.match(text, p.mention.start)
    return group if flow and not (own and case.scene.belongs(own, group)) else None


def _are_posted(real: Resolved, text: str) -> bool:
    """Whether one of the first reports on the second: "Peru's ambassador to Chad says that the country imported"."""
    return len(real) > 1 and POSTED.fullmatch(text, real[0][0].mention.end, real[1][0].mention.start) is not None


def _his(p: Placed, text: str) -> str | None:
    """Give the country of the official who speaks of his own: "A minister from Chad said that his country bought"."""
    before = [m for m in find_areas(text) if m.end <= p.mention.start]
    return next((m.code for m in before if OFFICIAL.match(text, m.end) or COMES_FROM.search(text, 0, m.start)), None)


def tells(p: Placed, text: str) -> bool:
    """Whether an office of an area opens a sentence: "According to the Chadian customs, the country exported"."""
    if p.mention.kind == "adjective" and OPENS_SO.fullmatch(text, 0, p.mention.start):
        return TELLS.match(text, p.mention.end) is not None
    quoted = QUOTES.search(text, 0, p.mention.start)
    return quoted is not None and OFFICIAL.match(text, p.mention.end) is not None


def _of_office(p: Placed, case: Case, text: str) -> str | None:
    """Give the country whose office speaks of its own: "Japan's Finance Ministry said the nation's imports fell"."""
    before = next((m for m in reversed(case.statement.sentence.areas) if m.end <= p.mention.start), None)
    if before is None or before.kind not in ("name", "adjective"):
        return None
    said = OFFICE_SAID.fullmatch(text, before.end, p.mention.start)
    if said and said["quoted"]:
        return before.code if QUOTES.search(text, 0, before.start) else None  # "According to Peru's customs, the"
    is_office = said and (said["office"] or text.endswith("Statistics ", 0, before.start))
    return before.code if is_office else None


def _own_group(p: Placed, real: Resolved, scene: Scene, text: str) -> str | None:
    """Give the group that one is in whose partners there are told of: "Chadian firms sold to partners in the bloc"."""
    if not PARTNERS_IN.search(text, max(0, p.mention.start - 24), p.mention.start):
        return None
    own = next((code for q, code in real if q.role in OWNERS), scene.focus)
    return next((code for code in scene.recent if own and scene.is_group(code) and scene.belongs(own, code)), None)


def _other_of(p: Placed, code: str | None, own: list[Placed], scene: Scene) -> str | None:
    """Give another country than the one dealt with: "this country's imports from Chad" are Peru's."""
    if p.mention.code != "COUNTRY" or p.role not in OWNERS:
        return code
    if not any(q.mention.code == code and q.role in DEALT_WITH for q in own):
        return code
    return next((each for each in (scene.focus, *scene.recent) if each and len(each) == 2 and each != code), code)


def _is_half(p: Placed, scene: Scene, text: str) -> bool:
    """Whether a group's flow is that with it: "EU exports" beside the "non-EU exports" of a country."""
    if p.mention.code != scene.halved or p.mention.kind != "group" or p.role not in ("subject", "owner"):
        return False
    home = scene.topic.focus or scene.focus
    return home not in (None, WORLD) and not scene.is_group(home) and FLOW.match(text, p.mention.end) is not None


def _in_regions(real: Resolved, text: str) -> Resolved:
    """Let a town named with its region stand for that: "exports from Tiruppur in Tamil Nadu"."""
    merged: Resolved = []
    for p, code in real:
        last = merged[-1] if merged else None
        joint = text[last[0].mention.end : p.mention.start] if last else ""
        if (
            last
            and joint in (" in ", ", ")
            and "-" in code
            and last[0].mention.kind == "city"
            and country(code) == last[1]
        ):
            merged[-1] = (last[0], code)
        else:
            merged.append((p, code))
    return merged


def described_of(what: str, scene: Scene) -> list[str]:
    """Give all those spoken of lately that a description fits: "the kingdom"."""
    return [meant for code in scene.recent if (meant := described(what[5:], code))]


def _is_named(p: Placed, real: Resolved, text: str) -> bool:
    """Whether a neighbour is named beside: "its neighbour Chad", "Chad, its neighbour,"."""
    last = real[-1][0].mention.end if real else 0
    return NAMED_NEXT.match(text, p.mention.end) is not None or text[last : p.mention.start] == ", "


def _neighbour(real: Resolved, case: Case) -> str | None:
    """Give the neighbour of who is spoken of: the other that the sentence names, that of a text on two, the last."""
    scene = case.scene
    owner = next((code for p, code in reversed(real) if p.role in OWNERS), case.frame.reporter or scene.focus)
    if owner in (None, WORLD):
        return None
    both = [code for code in scene.both() or () if not scene.is_group(code)]
    passed = (m.code for m in scene.last if is_side(m))  # "Chad's ban hurts Peru. It bought 5 from its neighbour"
    others = [*(code for _, code in reversed(real)), *(both if owner in both else ()), *scene.recent, *passed]
    return next((code for code in others if country(code) != country(owner)), None)


def of_firm(placed: Placed, code: str, text: str, spoken: set[str | None]) -> str:
    """Give the country of a region that only names a firm, unless it is one spoken of: "the Porto Cork Mill"."""
    return country(code) if "-" in code and code not in spoken and WORKS.match(text, placed.mention.end) else code


def _is_region_of(placed: Placed, text: str) -> bool:
    """Whether a region told of before is meant, of a country: "the Kazakh region", "this northern area of Chad"."""
    if placed.mention.kind == "adjective":
        return ONE_REGION.match(text, placed.mention.end) is not None
    start = placed.mention.start
    if ITS_REGION.match(text, placed.mention.end):
        return True
    return placed.mention.kind == "name" and THAT_REGION.search(text, max(0, start - 60), start) is not None


def ordered(a: str | None, b: str, scene: Scene) -> tuple[str | None, str | None]:
    """A pair seen from the side that the text speaks from, else in the order named."""
    return (b, a) if b == scene.focus and a != scene.focus else (a, b)
