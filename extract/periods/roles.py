"""Tells what a phrase of time is for: its shape and the words before it in, its role out.

The words before a phrase are read backwards, from the phrase on: article, "(at the) end of", preposition, words that
compare.

>>> introduction("more than at the end of 2019", 24, 0)
Introduction(start=5, words='than at the end of', kind='base', edge='end', article=False, before='more')
"""

import re

from extract.periods.phrases import Ago, Dates, Ending, Part, Phrase, Point, Relative, Stretch, ThatYear, ToDate, Years
from extract.periods.readers import Found
from extract.periods.words import TABLES, alternation, value
from extract.values import immutable
from extract.words.phrases import certain

QUOTES = " \"'([\u201c\u201d\u201e\u00ab\u2018\u2019"
REACH = 64
"""Characters before a phrase in which its introduction is looked for."""
BEGINS, FAR = re.compile(r"(?:[.;,:]|\b(?:and|but|while|whereas))\s+the $"), 160
"""Right before an ordinal, how a clause begins whose subject it is, and how far the one before it may be."""
NEXT_PART = re.compile(
    r"(?=[^;]{0,60}?(?:,| and| but) )(?:[^.;]|\.(?=\d)){0,80}? (?:second|third|fourth|last) (?P<unit>half|quarter)s?\b"
)
"""Behind "in the first", the part whose unit it shares: "5 million in the first and 6 million in the second half"."""


def _backwards(kind: str) -> str:
    return rf"(?:{alternation(words[::-1] for words in TABLES[kind])})(?!\w)"


_SKIPPED = rf"(?:\s{{0,3}}{_backwards('skipped')}){{0,3}}"
INTRODUCTION = re.compile(
    r"[\s\"'(\[\u201c\u201d\u201e\u00ab\u2018\u2019]{0,4}"
    + rf"(?:\s{{0,3}}(?P<article>eht)(?!\w)|\s{{0,3}}{_backwards('skipped')}){{0,3}}"
    + rf"(?:[-\s]{{0,3}}(?P<near>{_backwards('near')})|\s{{0,3}}fo{_SKIPPED}\s{{1,3}}(?P<edge>{_backwards('edge')}))?"
    + _SKIPPED
    + rf"(?:\s{{0,3}}(?P<compared>{_backwards('comparator')})|\s{{0,3}}(?P<role>{_backwards('role')})"
    + rf"(?:(?:\s{{1,3}}(?:{_backwards('edge')}|(?:eht|kcab)(?!\w))){{0,2}}"
    + rf"\s{{1,3}}(?P<compared_>{_backwards('comparator')}))?)?"
    + r"\W{0,2}(?P<before>\w{0,16})"
)
"""The words before a phrase, letter by letter backwards: article, edge, preposition, comparison."""
TELLING = ("near", "edge", "compared", "role", "compared_")


@immutable
class Introduction:
    """The words before a phrase that tell its role."""

    start: int
    words: str = ""
    kind: str = ""  # a value of the vocabulary's roles and comparators; empty where there is none
    edge: str = ""  # end | begin | early | middle | late | level | that | results: of what the phrase names
    article: bool = False
    before: str = ""  # the word before


def introduction(low: str, at: int, floor: int) -> Introduction:
    """Read the words before an offset backwards, no farther than `floor`."""
    if low.endswith("whole (", 0, at):
        floor = at  # "61 per cent of the whole (1954: 60)"
    match = certain(INTRODUCTION.match(low[max(floor, at - REACH) : at][::-1]))
    article, near, edge, compared, role, compared_, before = match.groups()
    last = max(map(match.end, TELLING))
    if last < 0:  # most often nothing tells
        return Introduction(at, article=article is not None, before=before[::-1])
    return Introduction(
        start=at - last,
        words=" ".join(low[at - last : at].strip(QUOTES).split()),
        kind=_value("comparator", compared or compared_) or _value("role", role),
        edge=_value("near", near) or _value("edge", edge),
        article=article is not None,
        before=before[::-1],
    )


def begins_clause(between: str) -> bool:
    """Tell whether the words from the time before on leave one to begin a clause: "The first brought 5, the second"."""
    return len(between) < FAR and BEGINS.search(between) is not None


def with_next_part(found: Found, low: str) -> Found | None:
    """Give "the first" the unit of the part told next: "5 million in the first and 6 million in the second half"."""
    part, then = found.phrase, NEXT_PART.match(low, found.end)
    if then is None or not isinstance(part, Part) or part.whole or part.first != part.last:
        return None
    return Found(Part(then["unit"], part.first, part.last), found.end, "part")


def _value(kind: str, backwards: str | None) -> str:
    return value(kind, backwards[::-1]) if backwards else ""


YEARLY = ("year", "relative", "year_end")
STRETCHES = ("months", "days", "years", "told")
TOLD_OVER = (*STRETCHES, "part", "same_bare")
NAMED_OVER = ("year", "month", "kind", "relative")
"""Shapes that are compared with only where a change is told over them: "rose by 5% over May 2019"."""
FIXED = {
    "from_to": "from_to",
    "rate": "base",
    "now": "now",
    "duration": "duration",
    "hyphened": "duration",
    "ahead": "horizon",
    "back": "span",
    "to_date": "period",
    "whole": "period",
}
"""Shapes whose role the words before do not change."""


def role_of(found: Found, intro: Introduction, capital: bool, after: str) -> tuple[str | None, Phrase]:
    """Give the role of a phrase, and the phrase as its introduction makes it ("as of mid-May"); None: it is none.

    `capital` tells that the phrase begins with one, `after` is "level" or "onwards" where such a word follows it.
    """
    shape, phrase = found.shape, found.phrase
    match shape:
        case "back" if isinstance(phrase, Stretch) and phrase.told and _is_set_against(phrase, intro, capital):
            return "base", phrase
        case _ if shape in FIXED:
            return FIXED[shape], phrase
        case "that_date" if intro.kind == "since":
            return "since", ThatYear()
        case "that_date":
            return ("horizon" if intro.kind == "horizon" else None), phrase
        case "count" if isinstance(phrase, Stretch):
            return _of_count(phrase, intro, capital)
        case "the" if isinstance(phrase, Relative):
            return _of_the_year(phrase, intro)
        case "ago" if isinstance(phrase, Ago):
            return _of_ago(phrase, intro, capital), phrase
        case "part" if intro.words.startswith("for") and _is_nth_month(phrase):
            return None, phrase  # "for a second month"
        case "half_year":
            return ("period" if intro.kind in ("period", "over") else "duration"), phrase
        case "marked" | "year" | "years" if not intro.kind and (
            shape == "marked" or (intro.before in TABLES["number_follows"] and not after.startswith("level"))
        ):
            return None, phrase
        case "year" if not intro.kind and isinstance(phrase, Years) and intro.before in TABLES["named"]:
            return "name", phrase
    return _of_time(shape, phrase, intro, after, capital)


def _of_time(
    shape: str, phrase: Phrase, intro: Introduction, after: str = "", capital: bool = False
) -> tuple[str | None, Phrase]:
    """Give the role of a phrase that names a time, by its introduction."""
    is_weak = intro.kind in ("on", "over", "from")
    if (
        after.startswith(("level", "'", "\u2019"))
        or intro.kind == "base"
        or intro.edge == "level"
        or (intro.edge == "that" and is_weak)
    ):
        return "base", phrase
    if after.startswith("on"):
        return "since", phrase
    if intro.edge == "results":
        return "period", phrase
    if intro.edge == "begin" and intro.kind in ("from", "since") and (shape in YEARLY or shape == "part"):
        return "period", ToDate(until=phrase.end) if isinstance(phrase, Ending) else ToDate(phrase)
    if is_weak:
        return _of_weak(shape, phrase, intro, capital), phrase
    if intro.words.startswith("after") and shape == "part" and capital:
        return "period", phrase  # "After the first half exports stood at 5 million"
    match intro.kind:
        case "" | "point":
            return ("date" if shape == "day" and not intro.kind else "period"), _at_edge(phrase, intro)
        case "horizon" if intro.before == "not" or intro.words == "by month of":
            return "period", phrase  # "not until 2008 did exports recover", "exports by month of 2008"
        case "to" | "horizon" if shape in ("same", "same_bare"):
            return "base", phrase
        case "to" | "horizon" if isinstance(phrase, Relative) and phrase.offset < 0:
            return "base", phrase
        case "upto" if isinstance(phrase, Dates):
            return "period", ToDate(until=phrase)
        case "to" | "upto" | "horizon":
            return "horizon", Point(phrase, "begin") if intro.edge == "begin" else phrase
        case "since" | "after":
            return "since", phrase
        case "todate" if shape in YEARLY:
            return "period", ToDate(phrase)
    return "period", phrase


def _is_nth_month(phrase: Phrase) -> bool:
    return isinstance(phrase, Part) and phrase.unit == "month" and phrase.first == phrase.last and phrase.whole is None


def _of_weak(shape: str, phrase: Phrase, intro: Introduction, capital: bool) -> str:
    """Tell "on 2021", "over 2020", "from 2023" from "on 5 March", "over January-June", "from next year"."""
    if intro.kind == "from" and intro.edge == "begin":
        return "since"
    if shape in ("day", "days") and intro.kind != "over":
        return "date" if intro.kind == "on" else "period" if shape == "days" else "since"
    if intro.kind == "from" and isinstance(phrase, Relative) and phrase.offset > 0:
        return "since"
    if intro.kind == "over":
        told = isinstance(phrase, Relative) and phrase.told
        if "course" in intro.words or (capital and shape == "relative" and told):
            return "period"  # "Over the previous year the exchange had …"
        if shape in NAMED_OVER and not told and (capital or intro.before in ("and", "but", "while")):
            return "period"  # "sold €4 million in the month, and over 2020 took a fifth"
        the_past_year = intro.article and shape == "relative" and not told
        return "period" if the_past_year or shape in TOLD_OVER else "base"
    of_quarter = intro.article and shape == "months"  # "up 2 percent from the October-December quarter"
    return "period" if intro.kind == "from" and shape in STRETCHES and not of_quarter else "base"


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
    return "period" if capital or phrase.count > 1 or intro.kind == "period" else "base"


def _of_the_year(phrase: Relative, intro: Introduction) -> tuple[str | None, Phrase]:
    """Read "the year", "the quarter": a time only where a preposition says so."""
    if phrase.unit == "marketing":  # "in the season" is most often the part of it that is told of
        is_named = intro.edge in ("begin", "end") or intro.words.startswith("for")
        is_named = is_named and not intro.before.startswith(("adjust", "correct", "seasonal"))
        return _of_time("relative", phrase, intro) if is_named else (None, phrase)
    if intro.words.endswith(("over", "on", "through")):
        return "base", Ago(1, "year") if phrase.unit == "year" else Relative(phrase.unit, -1, True)
    if (not intro.kind and intro.edge != "end") or intro.words in ("of", "at", "with", "between", "saw"):
        return None, phrase
    return _of_time("relative", phrase, intro)


def _of_count(phrase: Stretch, intro: Introduction, capital: bool) -> tuple[str | None, Phrase]:
    """Tell "for nine months" of a year from "for six months" and "in five years"."""
    word = intro.words.split(" ")[0]
    during = word in ("for", "during", "over", "within", "throughout")
    if phrase.size < 12 and phrase.least == phrase.most == int(phrase.most) and phrase.size:
        counted = word == "after" and capital and phrase.unit in ("month", "quarter")
        is_part = word == "in" or counted or intro.edge == "end" or (during and (capital or _is_reported(phrase)))
        if is_part and intro.kind and intro.kind != "within":
            return "period", Part(phrase.unit, 1, int(phrase.most))
    if phrase.unit not in ("month", "year", "decade", "century") and not during and word not in ("with", "after"):
        return None, phrase  # "24 hours", "three quarters" of something
    if intro.kind == "within":
        return "horizon", Stretch(phrase.least, phrase.most, phrase.unit, ahead=True)
    return ("span" if word in ("in", "over") and phrase.size >= 12 else "duration"), phrase


def _is_set_against(phrase: Stretch, intro: Introduction, capital: bool) -> bool:
    """Tell whether months are those before others, which are compared with them: "on the three preceding months"."""
    return 0 < phrase.size < 12 and intro.kind in ("base", "from", "on", "over") and not capital


def _is_reported(phrase: Stretch) -> bool:
    """Tell counts that statistics report: quarters, and seven to eleven months, which nobody plans for."""
    return phrase.unit != "month" or phrase.most > 6
