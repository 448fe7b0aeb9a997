"""Where a meeting or a fair is held: a sentence with its areas in, the country of the place out.

>>> from extract.areas import find_areas
>>> text = "A fair of Kenyan goods was held in Hanoi in May."
>>> venue(text, find_areas(text)), venue("Growth in Peru", find_areas("Growth in Peru"))
('VN', None)
"""

import re

from extract.area_codes import country
from extract.areas import AreaMention
from extract.lexicon import vocabulary

PLACE = {"capital", "city", "region", "name"}
HELD_IN = re.compile(r"\b(?:in|at|hosted by)\s+(?:the\s+)?(?:[a-z-]+\s+){0,3}$")
CAPITAL = re.compile(r"(?:['’]s)?\s+(?:capital|city|town)\b")
HOSTS = re.compile(r"\s+(?:\w+\s+)?host(?:s|ed|ing)?\b")
OWNED = re.compile(r"['’]s?\b")
NEAR = 48
GATHERING = re.compile(
    rf"\b(?:{next(row['forms'] for row in vocabulary('occasions.csv') if row['kind'] == 'gathering')})s?\b", re.I
)


def venue(text: str, named: list[AreaMention]) -> str | None:
    """Give the country where what a sentence tells of is held; None where it tells of no meeting or no place."""
    if not named or not GATHERING.search(text):
        return None
    return next((country(m.code) for m in named if _is_place(m, text)), None)


def _is_place(mention: AreaMention, text: str) -> bool:
    end = mention.end
    if HOSTS.match(text, end):
        return True
    before = text[max(0, mention.start - NEAR) : mention.start]
    if mention.kind == "adjective" or OWNED.match(text, end):
        return CAPITAL.match(text, end) is not None and HELD_IN.search(before) is not None
    return mention.kind in PLACE and HELD_IN.search(before) is not None
