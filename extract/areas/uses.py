"""How an area is named: as one who trades, as a place, as the head of a report.

>>> from extract.areas.mentions import find_areas
>>> text = "LIMA, 3 May. Trade of the world grew."
>>> [(mention.code, is_side(mention), is_dateline(mention, text)) for mention in find_areas(text)]
[('PE-LMA', True, True), ('W0', False, False)]
"""

import re
from functools import lru_cache

from extract.areas.codes import area, country
from extract.areas.mentions import AreaMention
from extract.areas.towns import country_of_town
from extract.records import NOT_STATED, WORLD

DASHES = {"-", "–", "—"}
REAL = {"name", "adjective", "region", "group", "capital", "city"}
PLACES = {"capital", "city", "region"}
_DATED = re.compile(
    r"(?:,[^,.()]{1,30})?,?\s+(?:\d(?![\d.,]*\s?(?:%|per ?cent|pct|p\.c\.))"
    r"|\(?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*\.?,?\s+\d"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
)
_SIGNED = re.compile(r"(?:,\s)?\s*(?:\([A-Z][\w./ -]{1,24}\)|[-–—]{1,2}\s|:\s)|\s[-–—](?=[A-Z])")
_STANDS_ALONE = re.compile(r"\.\s+[\"“‘']?[A-Z]")
_CAPITALS = re.compile(r"(?:,\s*[A-Z][\w. ]{1,24}?)?\s*(?:[-–—](?![a-z])|\.|\()")

TRIP = re.compile(r"\b(?:trip|visit|tour)\s+(?:to|of|around|through)\s+(?:the\s+)?$", re.I)
"""Before a group of countries, where somebody goes who is met: "on the eve of her trip to Latin America"."""


def stands_for(mention: AreaMention) -> str:
    """Give the area that a mention stands for: a capital stands for its state."""
    return country(mention.code) if mention.kind == "capital" else mention.code


def is_side(mention: AreaMention) -> bool:
    """Whether a mention names one who trades: "Central Asian" and "post-Soviet" only describe, the world is no side."""
    return _is_side(mention.kind, mention.code)


@lru_cache(maxsize=8192)
def _is_side(kind: str, code: str) -> bool:
    known = area(code)
    group = known if known and known.kind == "group" else None
    trades = code.isupper() or (group is not None and not group.m49)  # "Central Asia" is but a part of the world
    return (
        kind in REAL
        and code not in (WORLD, NOT_STATED, "FSU", "Eurasia")
        and trades
        and not (group and kind == "adjective")
    )


def are_paired(one: AreaMention, other: AreaMention, text: str) -> bool:
    """Whether a dash joins two areas: "Kenya-Uganda trade"."""
    return text[one.end : other.start].strip() in DASHES


def bracketed(mention: AreaMention, text: str) -> bool:
    """Whether an area stands alone in brackets, as the agency in a date line does: "(MENA)"."""
    return (
        text[mention.start - 1 : mention.start] == "("
        and text[mention.end : mention.end + 1] == ")"
        and text[mention.start : mention.end].isupper()
    )


_OPENS_REPORT = re.compile(r"[.)]?\s*(?:\([^()]{2,30}\)\s*)?(?:[-\u2013\u2014:]|--)\s")


def tours(mention: AreaMention, text: str) -> bool:
    """Whether a group of countries is named only for a trip there: "met her on the eve of her trip to Africa"."""
    return mention.kind == "group" and TRIP.search(text[: mention.start][-20:]) is not None


def is_dateline(mention: AreaMention, text: str) -> bool:
    """Whether a place at the head of a paragraph tells where it was written: "LIMA, 3 May", "Arusha. Coffee …"."""
    if mention.start > 1:
        return False
    capitals = text[mention.start : mention.end].isupper()
    if not (mention.kind in PLACES or capitals):
        return False
    if mention.kind == "name" and text.startswith(". ", mention.end):
        return False  # "PERU. Copper …": what an item is about
    if mention.kind == "region" and text.startswith(":", mention.end):
        return False  # "WESTERN AUSTRALIA: EXPORTS"
    if mention.kind in PLACES and _STANDS_ALONE.match(text, mention.end):
        return capitals or country_of_town(text[mention.start : mention.end]) is not None  # "Queensland. Wool …"
    signed = mention.kind in PLACES and _SIGNED.match(text, mention.end)
    return bool(signed or _DATED.match(text, mention.end) or (capitals and _CAPITALS.match(text, mention.end)))


def dates_report(text: str, place: int, start: int, end: int) -> bool:
    """Whether a time stands between a place at the head of a report and its text: "RABAT, March 2015 - Oil …"."""
    return not text[place:start].strip(" ,.(") and _OPENS_REPORT.match(text, end) is not None


def heads_report(text: str, end: int) -> bool:
    """Whether what follows a place at the head of a paragraph makes it one of a date line: a date, or an agency."""
    return bool(_DATED.match(text, end) or _SIGNED.match(text, end))
