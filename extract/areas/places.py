"""Areas that only say where another lies: the areas of a sentence in, those that may be sides out.

>>> from extract.areas.mentions import find_areas
>>> text = "exports of south China's Guangxi"
>>> [area.code for area in named(text, find_areas(text))]
['CN-GX']
"""

import re

from extract.areas.codes import country, members
from extract.areas.mentions import AreaMention
from extract.values import replace

HOLDS = re.compile(r"['’]s?\s+(?:\w+\s+)?")
PROVINCE = re.compile(
    r"\s+(?:(?:[a-z]+ern|border|coastal|port|industrial|neighbou?ring)\s+)?(?:(?:province|region|state|oblast|district|city"
    r"|town|port|capital|island)\s+(?:of\s+)?)?(?:the\s+)?"
)
PLACES = re.compile(r"(?:,\s+(?:in\s+)?|\s+in\s+|\s+of\s+)(?:the\s+)?(?:(?:[a-z]+ern|south\w*|north\w*|east|west)\s+)?")
LIES_THERE = re.compile(
    r"\W*$|[,.;)]|\s(?:on|in|at|during|from|between|this|last|next|earlier|today|yesterday|and|to)\b"
)
"""Behind a country that follows its capital, what goes on without it: "in Brasilia, Brazil, yesterday"."""
FLOW_OF = re.compile(
    r"(?:['’]s?)?(?:\s\([A-Z\d]{2,8}\))?"
    r"\s+(?:(?!(?:show|record|post|register|involv|includ|compris|yield|produc)\w*\s|(?:saw|had|meant|brings?|brought|left|gave|gives?)\s)\w+\s+)?"
    r"(?:imports?|exports?|trade)\b",
    re.I,
)
"""Behind an area, the flow that is its own, unlike "trade with Peru showed exports of"."""
NAMELY = re.compile(r"\s[-\u2013\u2014]\s|,?\s(?:namely|that is|i\.e\.),?\s")
EXAMPLES = re.compile(
    r"(?:\s[\w-]+){0,3}?,?\s(?:(?:to|from|in|with)\s)?(?:(?:other|key|main|major)\s)?"
    r"(?:(?:countries|nations|states|sources|suppliers|markets|buyers|destinations|producers|members|economies)\s)?"
    r"(?:such as|like|including|notably|especially|particularly|in particular|mainly|mostly|chiefly)\s(?:the\s)?"
)
"""Between a group and those of it that are named as examples: "from Europe, including", "African buyers such as"."""
HAS_NUMBER = re.compile(
    r",?\s(?:\((?:(?:up|down|by|at|about)\s){0,2}|(?:with|at|worth)\s)?(?:[A-Z]{2,3}\s?)?[$€£+−–-]?\d"
)
"""Behind the last of those, a number of its own."""
COUNTED_IN = re.compile(r"\)?,? \(?(?:including|incl\.|inclusive of) (?:the )?")
"""Between a country and a part of it, what counts that in: "the United States (US), including Alaska"."""
OF_IT_ALONE = re.compile(
    r"(?: (?:and|&)(?: the)? [A-Z][\w’'-]+)? (?:\(|(?:with|at|worth) \W{0,3}(?:[A-Z]{1,3} ?)?\W?\d)"
)
"""Behind such a part, a number that may be of it alone: "Russia, including Moscow with 5 tonnes"."""
COUNTRY = 2
"""How many letters the code of a country has."""
NEXT_MEMBER = re.compile(r",?\s(?:and\s)?(?:the\s)?")


def named(text: str, areas: list[AreaMention]) -> list[AreaMention]:
    """Leave out the countries that only place their region or capital: "China's Guangxi", "in Vientiane, Laos".

    Also the parts that a country is told to be counted with: "Denmark, including Greenland, took 5 tonnes".
    """
    if all("-" not in one.code and one.kind not in ("region", "capital") for one in areas):
        return areas
    around = zip([None, *areas], areas, [*areas[1:], None], strict=False)
    told: list[AreaMention] = []
    begin = whole = None
    parts = "ncl" in text  # "including"
    for before, one, following in around:
        whole = _counted_in(one, before, whole, text) if parts and before and "-" in one.code else None
        if whole:
            continue
        if _holds(one, following, text):
            continue
        if _heads(one, following, text):
            begin = one.start
        elif not _places(one, before, text):
            told.append(one if begin is None else replace(one, start=begin))
            begin = None
    return told


def members_told(text: str, areas: list[AreaMention]) -> set[int]:
    """Where members of a group are only named behind it: "the Andean Community (Peru, Colombia etc.)"."""
    told: set[int] = set()
    for group in areas:
        if group.kind != "group" and (group.kind != "adjective" or len(group.code) == COUNTRY):
            continue  # "Thai", unlike "Asian"
        if text.startswith(" (", group.end):
            closed = text.find(")", group.end)
            inside = [each.start for each in areas if group.end < each.start < closed]
            inside = inside if len(inside) > 1 else []
        else:
            inside = _listed(text, group, [each for each in areas if each.start > group.end])
            inside = inside if len(inside) > 1 else _examples(text, group, areas)
        told.update(inside)
    return told


def _listed(text: str, group: AreaMention, areas: list[AreaMention]) -> list[int]:
    """Where the members of a group begin that a dash or "namely" leads to."""
    opened = NAMELY.match(text, group.end)
    inside: list[int] = []
    end, inner = (opened.end(), members(group.code)) if opened else (0, ())
    for each in areas if opened else ():
        joined = end == each.start or (inside and NEXT_MEMBER.fullmatch(text, end, each.start))
        if not joined or each.code not in inner:
            break
        inside.append(each.start)
        end = each.end
    return inside


def _examples(text: str, group: AreaMention, areas: list[AreaMention]) -> list[int]:
    """Where those begin that only illustrate a group: "from Africa, such as Mali and Chad, rose"."""
    opened = EXAMPLES.match(text, group.end)
    inside: list[int] = []
    end = opened.end() if opened else 0
    for each in areas if opened else ():
        if each.start == end or (inside and NEXT_MEMBER.fullmatch(text, end, each.start)):
            inside.append(each.start)
            end = each.end
    return [] if HAS_NUMBER.match(text, end) else inside


def _holds(mention: AreaMention, following: AreaMention | None, text: str) -> bool:
    if following is None or "-" not in following.code or country(following.code) != mention.code:
        return False
    return HOLDS.fullmatch(text, mention.end, following.start) is not None


def _counted_in(mention: AreaMention, before: AreaMention, whole: AreaMention | None, text: str) -> AreaMention | None:
    """Give the country that a part is only told to be counted in with, which the part before may be as well."""
    if country(mention.code) != country(before.code):
        return None
    if whole:  # "including Alaska and Hawaii"
        return whole if NEXT_MEMBER.fullmatch(text, before.end, mention.start) else None
    if "-" in before.code or not COUNTED_IN.fullmatch(text, before.end, mention.start):
        return None
    alone = text.startswith(",", before.end) and OF_IT_ALONE.match(text, mention.end)
    return None if alone else before


def _heads(mention: AreaMention, following: AreaMention | None, text: str) -> bool:
    """Whether an adjective only says of which country a region is: "the Chinese province of Gansu"."""
    if following is None or mention.kind != "adjective" or country(following.code) != mention.code:
        return False
    return following.kind in ("region", "city") and PROVINCE.fullmatch(text, mention.end, following.start) is not None


def _places(mention: AreaMention, before: AreaMention | None, text: str) -> bool:
    if before is None or country(before.code) != mention.code or mention.kind != "name":
        return False
    if before.kind == "capital":
        return text[before.end : mention.start] == ", " and LIES_THERE.match(text, mention.end) is not None
    if before.kind != "region":
        return False
    between = PLACES.fullmatch(text, before.end, mention.start)
    return between is not None and not FLOW_OF.match(text, mention.end)
