"""Where a meeting is held, a plant or a school stands: a sentence with its areas in, the place out.

>>> from extract.areas.mentions import find_areas
>>> text = "A fair of Kenyan goods was held in Hanoi in May."
>>> venue(text, find_areas(text)), venue("Growth in Peru", find_areas("Growth in Peru"))
('VN', None)
"""

import re
from functools import lru_cache

from extract.areas.codes import country
from extract.areas.mentions import AreaMention
from extract.words.lexicon import vocabulary
from extract.words.phrases import lowered
from extract.words.wholes import OF_MANY
from extract.words.wordlists import WordList

PLACE = {"capital", "city", "region", "name"}
HELD_IN = re.compile(
    r"\b(?:in|at|hosted by|visit(?:ed|ing|s)?|visits? to|travell?ed to)\s+(?:the\s+)?(?:[a-z-]+\s+){0,3}$"
)
CAPITAL = re.compile(r"(?:['’]s)?\s+(?:capital|city|town)\b")
STANDS_IN = re.compile(
    r"\b(?:in|at)\s+(?:the\s+)?(?:(?:[\w-]+\s+){0,3}(?:of\s+)?|(?:[A-Z][\w-]+\s){0,2}[A-Z][\w-]+,\s+)[\"“«']?$"
)
"""Before a place, what tells that things are there: "a mill in Goa", "in Margao, Goa"."""
SOME_OF_THEM = re.compile(rf"\b(?:{OF_MANY}|mostly|mainly|chiefly|half|partly)\s[^,;]*$")
"""Before a place, what makes it that of a part: "40 firms, most of them in Goa"."""
SCHOOL = re.compile(r"(?:\s+[A-Z][\w-]*){0,3}\s+(?:Institute|University|College|Academy|School|Polytechnic)\b")
"""Behind a place, a school that has its name and is there."""
SAID_OF = re.compile(r"(?:[^,;:]{0,50},)?\s*(?:[Tt]he\s+)?(?:[a-z-]+\s+){0,2}(?:of\s+)?")
WHOSE = re.compile(r",\s+(?:whose|which)\b")
"""Before a region that a sentence is said of, and behind one that it leads up to."""
HOSTS = re.compile(r"\s+(?:\w+\s+)?host(?:s|ed|ing)?\b")
OWNED = re.compile(r"['’]s?\b")
NEAR = 48
FORMS = [row["form"] for row in vocabulary("occasions.csv") if row["kind"] == "gathering"]
GATHERING = WordList(form + ending for form in FORMS for ending in ("", "s"))


@lru_cache(maxsize=16)
def _gathers(text: str) -> bool:
    """Whether a sentence tells of a meeting; asked several times of each."""
    return GATHERING.first(lowered(text)) is not None


def venue(text: str, named: list[AreaMention]) -> str | None:
    """Give the country where what a sentence tells of is held; None where it tells of no meeting or no place."""
    if not named or not _gathers(text):
        return None
    return next((country(m.code) for m in named if _is_place(m, text)), None)


def standing(text: str, named: list[AreaMention]) -> str | None:
    """Give the last region or city, no capital, in which a sentence tells that something is, and no meeting."""
    if all("-" not in m.code for m in named) or _gathers(text):
        return None
    for m in reversed(named):
        if "-" in m.code and SCHOOL.match(text, m.end):
            return m.code
        inside = m.kind in ("region", "city") and "-" in m.code
        before = text[max(0, m.start - NEAR) : m.start] if inside else ""
        if inside and not OWNED.match(text, m.end) and STANDS_IN.search(before) and not SOME_OF_THEM.search(before):
            return m.code
    return None


def begun_with(text: str, named: list[AreaMention]) -> str | None:
    """Give the region that a paragraph tells of, by its first sentence: "Thus, Porto Region trades …"."""
    first = next((m for m in named if m.kind in ("region", "city") and "-" in m.code), None)
    if first is None:
        return None
    return first.code if SAID_OF.fullmatch(text, 0, first.start) or WHOSE.match(text, first.end) else None


def _is_place(mention: AreaMention, text: str) -> bool:
    end = mention.end
    if HOSTS.match(text, end):
        return True
    before = text[max(0, mention.start - NEAR) : mention.start]
    if mention.kind == "adjective" or OWNED.match(text, end):
        return CAPITAL.match(text, end) is not None and HELD_IN.search(before) is not None
    return mention.kind in PLACE and HELD_IN.search(before) is not None
