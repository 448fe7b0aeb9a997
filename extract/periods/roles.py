"""Tells what a phrase of time is for: its shape and the words before it in, its role out.

The words before a phrase are read backwards, from the phrase on: article, "(at the) end of", preposition, words that
compare.

>>> introduction("more than at the end of 2019", 24, 0)
Introduction(start=5, words='than at the end of', kind='base', edge='end', article=False, before='more')
"""

import re
from dataclasses import dataclass

from extract.periods.phrases import Ago, Dates, Part, Phrase, Point, Relative, Stretch, ToDate, Years
from extract.periods.words import TABLES, UNIT_MONTHS, alternation, value
from extract.periods.years import Found

REACH = 64
"""Characters before a phrase in which its introduction is looked for."""
REPORTED_MONTHS = (7, 8, 9, 10, 11)
"""Counts of months that tell a part of a year where they might tell how long ("for nine months"): nobody plans so."""


def _backwards(kind: str) -> str:
    return alternation(words[::-1] for words in TABLES[kind])


_SKIPPED = rf"(?:\s{{0,3}}(?P<article%s>eht)(?!\w)|\s{{0,3}}(?:{_backwards('skipped')})(?!\w)){{0,3}}"
_OPENING = r"[\s\"'(\[\u201c\u201d\u201e\u00ab\u2018\u2019]{0,4}"
INTRODUCTION = re.compile(
    _OPENING
    + _SKIPPED % "_"
    + rf"(?:[-\s]{{0,3}}(?P<near>{_backwards('near')})(?!\w)|\s{{0,3}}fo{_SKIPPED % '_of'}\s{{1,3}}(?P<edge>{_backwards('edge')})(?!\w))?"
    + _SKIPPED % "_edge"
    + rf"(?:\s{{0,3}}(?P<compared>{_backwards('comparator')})(?!\w)|\s{{0,3}}(?P<role>{_backwards('role')})(?!\w)"
    + rf"(?:(?:\s{{1,3}}(?:taht|esoht|eht)){{0,2}}\s{{1,3}}(?P<compared_>{_backwards('comparator')})(?!\w))?)?"
    + r"\W{0,2}(?P<before>\w{0,16})"
)
"""The words before a phrase, letter by letter backwards."""


@dataclass(frozen=True, slots=True)
class Introduction:
    """The words before a phrase that tell its role."""

    start: int
    words: str = ""
    kind: str = ""  # a value of the vocabulary's roles or comparators; empty where there is none
    edge: str = ""  # end | begin | early | middle | late | level | that | results: of what the phrase names
    article: bool = False
    before: str = ""  # the word before


def introduction(low: str, at: int, floor: int) -> Introduction:
    """Read the words before an offset backwards, no farther than `floor`."""
    match = INTRODUCTION.match(low[max(floor, at - REACH) : at][::-1])
    edge = _value("near", match["near"]) or _value("edge", match["edge"])
    kind = _value("comparator", match["compared"] or match["compared_"]) or _value("role", match["role"])
    last = next((match.end(g) for g in ("compared_", "role", "compared", "edge", "near") if match[g]), 0)
    words = re.sub(r"\s+", " ", low[at - last : at].strip(" \t\r\n\"'([\u201c\u201d\u201e\u00ab"))
    return Introduction(at - last, words, kind, edge, bool(match["article_"]), match["before"][::-1])


def _value(kind: str, backwards: str | None) -> str:
    return value(kind, backwards[::-1]) if backwards else ""


FIXED = {
    "from_to": "from_to",
    "rate": "base",
    "now": "now",
    "duration": "duration",
    "clock": "duration",
    "hyphened": "duration",
    "ahead": "horizon",
    "back": "span",
    "to_date": "period",
}
"""Shapes whose role the words before do not change."""


def role_of(found: Found, intro: Introduction, capital: bool, level: bool) -> tuple[str | None, Phrase]:
    """Give the role of a phrase, and the phrase as its introduction makes it ("as of mid-May"); None: it is none."""
    shape, phrase = found.shape, found.phrase
    if shape in FIXED:
        return FIXED[shape], phrase
    if shape == "count":
        return _of_count(phrase, intro, capital)
    if shape == "the":
        return _of_the_year(phrase, intro)
    if shape == "ago":
        return _of_ago(phrase, intro, capital), phrase
    if shape == "half_year":
        return ("period" if intro.kind in ("period", "over") else "duration"), phrase
    if shape == "year" and not intro.kind and isinstance(phrase, Years) and intro.before in TABLES["named"]:
        return "name", phrase
    if (
        shape == "marked"
        and not intro.kind
        or shape in ("year", "years")
        and not intro.kind
        and intro.before in TABLES["money"]
    ):
        return None, phrase
    if (
        level
        or intro.kind == "base"
        or intro.edge == "level"
        or (intro.edge == "that" and intro.kind in ("on", "over", "from"))
    ):
        return "base", phrase
    if intro.edge == "results":
        return "period", phrase
    return _of_time(shape, phrase, intro)


def _of_time(shape: str, phrase: Phrase, intro: Introduction) -> tuple[str | None, Phrase]:
    """Give the role of a phrase that names a time, by its introduction."""
    is_stretch = shape in ("months", "days", "part", "years")
    is_year = shape in ("year", "relative", "year_end")
    match intro.kind:
        case "":
            return ("date" if shape == "day" else "period"), _at_edge(phrase, intro)
        case "on" | "point" if shape in ("day", "days"):
            return ("date" if intro.kind == "on" else "period"), phrase
        case "point":
            return "period", _at_edge(phrase, intro)
        case "over" | "from" if (
            is_stretch or shape == "same_bare" or (intro.kind == "over" and intro.article and shape == "relative")
        ):
            return "period", phrase
        case "from" | "since" if intro.edge == "begin" and is_year:
            return "period", ToDate(phrase)
        case "from" if shape == "day" or (shape == "relative" and phrase.offset > 0):
            return "since", phrase
        case "on" | "over" | "from":
            return "base", phrase
        case "to" | "horizon" if shape in ("same", "same_bare") or (
            intro.kind == "to" and shape == "relative" and phrase.offset < 0
        ):
            return "base", phrase
        case "upto" if isinstance(phrase, Dates):
            return "period", ToDate(until=phrase)
        case "to" | "upto" | "horizon":
            return "horizon", Point(phrase, "begin") if intro.edge == "begin" else phrase
        case "since":
            return "since", phrase
        case "todate" if is_year:
            return "period", ToDate(phrase)
    return ("since" if intro.kind == "after" else "period"), phrase


def _at_edge(phrase: Phrase, intro: Introduction) -> Phrase:
    """Take the day that is meant "as of mid-May"; the end of a time is all of it."""
    if intro.kind == "point" and intro.edge in ("early", "middle", "late", "begin"):
        return Point(phrase, intro.edge)
    return phrase


def _of_ago(phrase: Ago, intro: Introduction, capital: bool) -> str:
    """A year earlier is what a figure is compared with, unless the sentence begins so or it is several years."""
    if phrase.count < 0:
        return "period"
    if intro.kind in ("since", "after"):
        return "since"
    if intro.kind in ("base", "from", "on", "over", "to"):
        return "base"
    return "period" if capital or phrase.count > 1 else "base"


def _of_the_year(phrase: Relative, intro: Introduction) -> tuple[str | None, Phrase]:
    """Read "the year", "the quarter": a time only where a preposition says so."""
    if intro.words.endswith(("over", "on", "through")):
        return "base", Ago(1, "year") if phrase.unit == "year" else Relative(phrase.unit, -1, True)
    if not intro.kind and intro.edge != "end" or intro.words in ("of", "at", "with", "between", "saw"):
        return None, phrase
    return _of_time("relative", phrase, intro)


def _of_count(phrase: Stretch, intro: Introduction, capital: bool) -> tuple[str | None, Phrase]:
    """Tell "for nine months" of a year from "for five years" and "in five years"."""
    size = UNIT_MONTHS.get(phrase.unit, 0)
    months = phrase.most * size
    is_part = (
        phrase.unit in ("month", "quarter", "half") and phrase.least == phrase.most == int(phrase.most) and months < 12
    )
    sure = phrase.unit != "month" or months in REPORTED_MONTHS or capital or intro.edge == "end"
    word = intro.words.split(" ")[0] if intro.words else ""
    if is_part and (
        word == "in"
        or (sure and intro.kind in ("period", "over", "horizon") and word not in ("of", "with", "at", "between"))
    ):
        return "period", Part(phrase.unit, 1, int(phrase.most))
    if is_part and intro.edge == "end" and intro.kind:
        return "period", Part(phrase.unit, 1, int(phrase.most))
    if (
        phrase.unit in ("day", "hour", "week", "quarter", "half")
        and intro.kind not in ("within", "after", "for", "over")
        and word not in ("for", "with", "during")
    ):
        return None, phrase
    if intro.kind == "within":
        return "horizon", Stretch(phrase.least, phrase.most, phrase.unit, ahead=True)
    return ("span" if word in ("in", "over") and size >= 12 else "duration"), phrase
