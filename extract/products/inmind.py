"""What a reader keeps in mind of goods: those a section set out with, those named last, whether a total was told.

A `GoodsInMind` is told of each sentence in turn, as a `Scene` is of areas and sides.

>>> mind = GoodsInMind()
>>> mind.hear("Rice growers have had the year of their lives.")
>>> mind.named_last()
'rice'
"""

import re
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache

from extract.areas.mentions import find_areas
from extract.products.words import MAKE, are_wares, is_act, is_carrier, is_countable, is_same_word, made_by, word_kind

WORD = re.compile(r"[A-Za-zÀ-ÿ][\w'’-]*\w|[.,;:!?()]")
PART = {"goods", "adjective", "services", "general"}
OFFICE = re.compile(
    r"\b(?:Ministry|Ministers?|(?:Under-?)?[Ss]ecretary|Secretariat|Department|Directorate|Commissioner) of (?:the )?"
    r"[A-Z][a-z]+(?:(?:, | and |, and )[A-Z][a-z]+)*"
    r"|[A-Z][a-z]+(?:(?:, | and |, and | & )[A-Z][a-z]+)+ (?:Authority|Board|Council|Commission|Association|Bureau"
    r"|Corporation|Department|Directorate|Institute|Federation|Chamber)\b"
)
"""Offices whose name tells no goods, or several: "the Minister of Agriculture and Food", "the Tea and Spice Board"."""
BEARER = re.compile(r"\b[A-Z][\w'’-]+ [Vv]an (?:de[nr]? |het )?[A-Z][\w'’-]+(?= [a-z]|,)")
"""Names of persons with a particle that is none of goods: "Le Van Minh sells", "Jan van der Berg, who grows"."""
DATES = ("date", "dates")
BACK = re.compile(r" back\b| from (?:the )?(?:\d|[a-z]+ (?:century|days|times?|years?)\b)")
"""Behind "dates", what makes it a verb: "The statute dates back to 1932", "the museum dates from the 19th century"."""
PRONOUNS = (" it", " them", " us", " you")
"""Words behind which a name of goods is none, but a verb."""
ENDS = (",", ".", ";", ":", ")")
NUMBER = re.compile(r"\d")
DATELINE = re.compile(r"(?=.*\d)\W*(?:[A-Z][\w.'’-]*+|\d++(?:st|nd|rd|th)?|of|[(),/–—-]|\s)++\.?\W*")
"""A sentence that only says where and when a text was written: it is on nothing."""
LONGEST_NAME = 24
"""How many characters of a name are looked at to tell an area from goods."""
OPENING = 3
"""How many sentences a heading and a dateline are at most."""
MEMORY = 6
"""How many goods are kept in mind."""
KEPT = 3
"""How many sentences without figures are kept in mind."""
WAITING = 8
"""How many sentences without figures are looked at, when one with figures comes, for those that are kept."""


@dataclass(slots=True)
class GoodsInMind:
    """The goods in mind while a text is read."""

    told: list[str] = field(default_factory=list)  # by the last statements that named goods, the last first
    passed: list[str] = field(default_factory=list)  # the last sentences, the last first
    heard: list[str] = field(default_factory=list)  # the sentences without figures since then
    whole: bool = False  # whether trade as a whole was told since the section began
    headline: str | None = None  # the goods that the heading is about, until the text begins
    titled: str | None = None  # those that the first words of the text are about, too
    headed: bool = False  # whether a heading was read last, before which trade as a whole was not told
    in_short: bool = False  # whether nothing but the headline over this sentence told trade as a whole
    part: str | None = None  # those told last, where they were told of as a share of all trade alone
    waiting: deque[tuple[str, Callable[[], bool]]] = field(default_factory=lambda: deque(maxlen=WAITING))

    def wait(self, text: str, passes_by: Callable[[], bool]) -> None:
        """Put aside a sentence without figures until one with figures comes: few are asked whether they pass by."""
        self.waiting.append((text, passes_by))

    def catch_up(self) -> None:
        """Note the sentences put aside, as many as are kept in mind."""
        kept: list[str] = []
        while self.waiting and len(kept) < MEMORY:
            text, passes_by = self.waiting.pop()
            if not passes_by():
                kept.append(text)
        self.waiting.clear()
        for text in reversed(kept):
            self.hear(text)
            self.leave(text)

    def hear(self, text: str) -> None:
        """Note a sentence without figures."""
        self.heard = [*self.heard, text][-KEPT:]

    def head(self, goods: str | None, follows: bool) -> None:
        """Note what a heading is about; one that names no goods and no side `follows` the one before."""
        self.headed = self.headed or not self.whole
        if goods or not (follows or self.headline):
            self.headline, self.titled = goods, None

    def begin(self, text: str) -> None:
        """Let the first words that mention goods tell whether the text is about those of its headline."""
        self.in_short, self.headed = self.headed and self.whole, False
        if self.headline and (named := mentions(text)):
            self.titled = self.headline if _is_same(named[0], self.headline) else None
            self.headline = None

    def leave(self, text: str) -> None:
        """Note a sentence that has been read."""
        self.passed = [text, *self.passed][:MEMORY]

    def tell(self, goods: str | None, is_share: bool = False) -> None:
        """Note the goods of a statement's own words, and whether it only tells which share of all they are."""
        if goods:
            self.part = goods if is_share and goods not in self.told else None
            if self.titled and not _is_same(goods, self.titled):
                self.titled = None  # the text is not of one commodity
            self.told = [goods, *(other for other in self.told if other != goods)][:MEMORY]
            self.heard = []

    def last_only(self) -> str | None:
        """Give the goods told last, where they are the only ones of the sentence before."""
        goods = self.told[0] if self.told else None
        return goods if goods and self.passed and mentions(self.passed[0]) == (goods,) else None

    def just_heard(self) -> str | None:
        """Give the only goods of a sentence without figures right before: "They are mostly tea. Its value was"."""
        return only_goods(self.heard[-1]) if self.heard and self.heard[-1:] == self.passed[:1] else None

    def told_just_before(self) -> str | None:
        """Give the goods told last, where the sentence before names them."""
        goods = self.told[0] if self.told else None
        return goods if goods and self.passed and goods in self.passed[0].lower() else None

    def told_lately(self) -> str | None:
        """Give the goods told last, where the two sentences before name no others."""
        named = {goods for text in self.passed[:2] for goods in mentions(text)}
        return self.told[0] if self.told and named == {self.told[0]} else None

    def opened_with(self, goods: str) -> bool:
        """Whether the text began with these goods, a few sentences ago: none before them has a number."""
        at = next((at for at, text in enumerate(self.passed) if goods in mentions(text)), MEMORY)
        before = (text for text in self.passed[at + 1 :] if NUMBER.search(text))
        return at < OPENING and all(DATELINE.fullmatch(text) for text in before)

    def spoken_of(self) -> list[str]:
        """Give the goods of the sentences without figures since the last statement, the last sentence first."""
        return [goods for text in reversed(self.heard) for goods in mentions(text)]

    def named_last(self) -> str | None:
        """Give the goods named last: what a mere weight is of."""
        spoken = self.spoken_of()
        carried = [goods for goods in spoken if not is_carrier(goods)]  # "ships are waiting for wheat"
        return next(iter([*carried, *spoken, *self.told]), None)


@lru_cache(maxsize=64)
def mentions(text: str) -> tuple[str, ...]:
    """Give the goods that a text mentions, in order, be it to say whose growers they have: "rice" of "rice growers"."""
    found: list[str] = []
    run: list[str] = []
    known, last = False, ""
    for match in WORD.finditer(BEARER.sub("", OFFICE.sub("", text)) + "."):
        before, last = last, match[0]
        kind = word_kind(last) if last[0].isalpha() else "break"
        if "er" in last and kind in ("", "barred") and (made := made_by(last)):
            found.append(" ".join([*run, made]))  # "carmakers"
        if kind == "general" and run and are_wares(last.lower()):
            known = True  # "farm goods"
        if not run and (last.lower() in MAKE or (before == "to" and is_countable(last))):
            kind = "break"  # "works that produce tiles", unlike "farm produce"; "markets to watch"
        if kind == "goods" and _is_none(text, match, before):
            kind = "break"
        if kind in PART:
            run.append(last.lower())
            known = known or kind in ("goods", "services")
            continue
        if known:
            found.append(" ".join(run))
        run, known = [], False
    return tuple(found)


def _is_none(text: str, match: re.Match[str], before: str) -> bool:
    """Whether a name of goods is none where it stands: "in Turkey", "dates back to 1932", "who drinks it"."""
    word, end = match[0], match.end()
    if word[0].isupper() and _begins_area(text, match.start()):
        return True
    if word in DATES and BACK.match(text, end):
        return True
    return is_act(word) and (text.startswith(PRONOUNS, end) or (before == "to" and text.startswith(ENDS, end)))


def _begins_area(text: str, start: int) -> bool:
    """Whether the name of an area stands at an offset."""
    return any(area.start == 0 for area in find_areas(text[start : start + LONGEST_NAME]))


def _is_same(goods: str, other: str) -> bool:
    """Whether a name has the head word of another, be it in the singular: "car" and "used cars" of "cars"."""
    return any(is_same_word(word, other.rsplit(" ", 1)[-1]) for word in goods.split())


def mention(text: str) -> str | None:
    """Give the first goods that a text mentions."""
    return next(iter(mentions(text)), None)


def only_goods(text: str) -> str | None:
    """Give the goods that a text mentions, where they are the only ones."""
    goods = set(mentions(text))
    return goods.pop() if len(goods) == 1 else None
