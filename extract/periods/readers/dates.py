"""Reads phrases that name months and days: matches of the grammar in, phrases out.

>>> found = read_dates("january-august 2021", RULES["dates"].match("january-august 2021"))
>>> found.phrase.month, found.phrase.last_month, found.phrase.year, found.shape
(1, 8, Years(first=2021, last=2021, split=False), 'months')
"""

import re
from dataclasses import dataclass

from extract.periods.grammar import COUNTED, MEASURED, NOTE_MARK, RULES, SHORT_YEAR, SUFFIX, THE_YEAR_BEFORE, THIRD, TO
from extract.periods.phrases import Ago, Dates, Ending, Part, Phrase, Relative, Span, Years
from extract.periods.readers.base import Found, full_year
from extract.periods.readers.years import read_relative, year_after
from extract.periods.words import MONTHS, value
from extract.values import replace
from extract.words.phrases import certain

UNIT = re.compile(r"\s?(?:%|m{1,2}t|mn|mln|bn|k?t|kg|m)\b|\s(?:\w{1,2}illion|thousand|pct|per)\b")
"""What follows an amount behind months: "Jan-Aug 11 mmt"."""
NUMBER = re.compile(r"\d{1,2}")
BETWEEN = re.compile(r"\bbetween (?:the (?:beginning|start|end|months?) of |the months |early |mid-?|late )?$|\bmid-$")
TO_MIDDLE = re.compile(r"\s(?:(?:to|and|through|till|until)\s|[-\u2013]\s)(?:the\s)?(?:mid-|middle of )")
"""Between two months, what makes a time one from the middle of the first to that of the second."""
HALFWAY = 15
COMMA, AND = re.compile(r",\s+(?P<and>and\s+)?"), re.compile(r"(?P<and>\s+and\s+)")
SENTENCE = 200
"""Characters behind a list of months in which "respectively" may tell that each has a number of its own."""
OPENING = re.compile(r"(?:last |this |past )?(?:mon|tues|wednes|thurs|fri|satur|sun)day,? |(?:end|close|months?) of ")
"""What may stand before the second end: "from Monday, May 3 to Friday, May 7", "from May to the end of June"."""
LISTED = re.compile(r"\s+(?:and|&)")
ASIDE = re.compile(
    r"(?:, (?:when|the|an?|at|in|on|its|as)\s[^,.;:()]{1,70},|\s\((?:when|the|an?|at|its)\s[^.;:()]{1,70}\))"
    r"(?=\s(?:to|through|thru|until|till)\s)"
)
"""What the first end of a range may be told of: "from April 2004, when the pact took force, through March 2005"."""


@dataclass(frozen=True, slots=True)
class _Day:
    """A month, or days of it, as printed."""

    month: int
    day: int | None
    last_day: int | None
    end: int


def read_numeric(low: str, match: re.Match[str]) -> Found | None:
    """Read "2021-03-05", "14-03-2020", "05.11.2021", "3/31/87"; the month comes first where the second is over 12."""
    if match["year"]:
        year, month, day = match["year"], match["month"], match["day"]
    elif match["third"]:
        year, month, day = match["third"], match["second"], match["first"]
    else:
        year, month, day = match["short"], match["us_month"], match["us_day"]
    if int(month) > 12 >= int(day):
        month, day = day, month
    if not (1 <= int(month) <= 12 and 1 <= int(day) <= 31):
        return None
    named = Years.one(full_year(year))
    return Found(Dates(int(month), int(month), int(day), int(day), named), match.end(), "day")


YEARLY_RATE = re.compile(r"[ -](?:on|over|to|ago|earlier|before|end|ear)\b")


def read_dates(low: str, match: re.Match[str]) -> Found | None:
    """Read "January-August 2021", "July last year", "29 September", "26-30 March", "March 21-December 21, 2023"."""
    first, start = _day(low, match), match.start()
    between = BETWEEN.search(low, max(0, start - 24), start)
    if between and between[0].endswith("mid-") and (halves := _from_middle(low, first)):
        return halves
    if short := _short_year(low, match):
        return Found(Dates(first.month, first.month, year=Years.one(full_year(short["year"]))), short.end(), "month")
    year, end = _past_aside(low, start, *_year_of(low, first.end))
    if year and (until := _relative_end(low, start, end)):
        return Found(Span(Dates(first.month, first.month, year=year), until.phrase), until.end, "months")
    last = _range_end(low, first, end, between=between)
    third = THIRD.match(low, last.end) if last and first.day is last.day is None else None
    if last and third:
        last = replace(last, month=MONTHS[third["month"].rstrip(".")], end=third.end())
    if last:
        to = TO.match(low, end)
        worded = to is None or to[0].strip().isalpha()  # "from January to February 24"
        first_year, stop, (year, end) = year, end, _year_of(low, last.end)
        if isinstance(first_year, Years) and isinstance(year, Years) and year.last < first_year.first:
            alone = Dates(first.month, first.month, first.day, first.last_day or first.day, first_year)
            return _with_suffix(low, alone, stop, "day" if first.day else "month")  # "between May 2014 and May 2013"
        if year is None and first.day is None and last.day and last.last_day is None and not worded:  # "Jan-Feb 14"
            year, last = Years.one(full_year(f"{last.day:02}")), replace(last, day=None)
        if year is None and isinstance(first_year, Years) and last.month < first.month:
            year = Years.one(first_year.last + 1)  # "from September 2017 to the end of June"
        phrase = Dates(first.month, last.month, first.day, last.last_day or last.day, year or first_year, first_year)
        return _with_suffix(low, phrase, end, "months")
    shape = "month" if first.day is None else "day" if first.last_day is None else "days"
    return _with_suffix(low, Dates(first.month, first.month, first.day, first.last_day or first.day, year), end, shape)


def _from_middle(low: str, first: _Day) -> Found | None:
    """Read the rest of "(between) mid-September and mid-October 2019", months of a calendar that begin halfway."""
    year, end = _year_of(low, first.end)
    to = TO_MIDDLE.match(low, end) if first.day is None else None
    match = RULES["dates"].match(low, to.end()) if to else None
    last = _day(low, match) if match else None
    if last is None or last.day:
        return None
    last_year, end = _year_of(low, last.end)
    whole = last_year or year
    return Found(Dates(first.month, last.month, HALFWAY + 1, HALFWAY, whole, year or whole), end, "months")


def _day(low: str, match: re.Match[str]) -> _Day:
    """Take month and days of a match; "March 12 companies" names no day."""
    month = MONTHS[(match["month"] or match["month_"]).rstrip(".")]
    day, last_day = match["day"] or match["day_"], match["last_day"] or match["last_day_"]
    if match["day_"] and any(unit.match(low, match.end()) for unit in (MEASURED, COUNTED, UNIT)):
        return _Day(month, None, None, match.end("month_"))
    return _Day(month, _number(day), _number(last_day), match.end())


def _number(printed: str | None) -> int | None:
    return int(certain(NUMBER.match(printed))[0]) if printed else None


def _short_year(low: str, match: re.Match[str]) -> re.Match[str] | None:
    """Read the year of "Mar-22"."""
    is_short = match["day_"] and match["last_day_"] is None and "-" in match[0]
    return SHORT_YEAR.match(low, match.end("month_")) if is_short else None


def _year_of(low: str, at: int) -> tuple[Phrase | None, int]:
    """Read the year after a month, and a footnote mark that is stuck to it."""
    year, end = year_after(low, at)
    mark = NOTE_MARK.match(low, end) if year and low[end - 1].isdigit() else None
    return year, mark.end() if mark else end


def _past_aside(low: str, start: int, year: Phrase | None, at: int) -> tuple[Phrase | None, int]:
    """Go past what is told of the month a range begins with: "from May 2019, when the port opened, to April 2020"."""
    aside = (
        ASIDE.match(low, at) if year and low[at : at + 1] in (",", " ") and low.endswith("from ", 0, start) else None
    )
    return year, aside.end() if aside else at


def _end_of_list(low: str, first: _Day, at: int) -> _Day | None:
    """Read the last of three months in a row or more: "July, August and September", which are told together."""
    last, comma = first, COMMA.match(low, at)
    while comma and last.day is None:
        match = RULES["dates"].match(low, comma.end())
        following = _day(low, match) if match else None
        if following is None or following.month != last.month % 12 + 1 or following.day:
            return None
        last = following
        if comma["and"]:
            return last if "respectively" not in low[last.end : last.end + SENTENCE] else None
        comma = COMMA.match(low, last.end) or AND.match(low, last.end)
    return None


def _range_end(low: str, first: _Day, at: int, between: re.Match[str] | None) -> _Day | None:
    """Read the second end of a range of months or days; "and" joins two months in a row, or any after "between"."""
    if listed := _end_of_list(low, first, at):
        return listed
    to = TO.match(low, at)
    opening = OPENING.match(low, to.end()) if to else None
    match = RULES["dates"].match(low, opening.end() if opening else to.end()) if to else None
    if to is None or match is None:
        return None
    last = _day(low, match)
    is_list = LISTED.match(to[0]) and not between and (first.day or last.month != first.month % 12 + 1)
    return None if is_list or (first.day and not last.day) else last


def _relative_end(low: str, start: int, at: int) -> Found | None:
    """Read the end of "between March 2021 and last month"."""
    to = TO.match(low, at) if low.endswith(("between ", "from "), 0, start) else None
    match = RULES["relative"].match(low, to.end()) if to else None
    found = read_relative(low, match) if match else None
    return found if found and isinstance(found.phrase, Relative) and found.phrase.unit == "month" else None


def _with_suffix(low: str, phrase: Dates, end: int, shape: str) -> Found:
    """Read on after "quarter" or "period": "the January-March quarter", "the March quarter of 2021"."""
    is_last_month = shape == "month" and isinstance(phrase.year, Years | None) and low.endswith(" year", 0, end)
    if is_last_month and not YEARLY_RATE.match(low, end):  # "the June 2022 year"
        return Found(Ending(1, "year", phrase), end, "part")
    before = THE_YEAR_BEFORE.match(low, end) if shape == "month" and phrase.year is None else None
    if before:
        return Found(replace(phrase, year=Ago(1, "year")), before.end(), shape)
    suffix = SUFFIX.match(low, end)
    if suffix is None:
        return Found(phrase, end, shape)
    end = suffix.end()
    if phrase.year is None:
        year, end = year_after(low, end)
        phrase = replace(phrase, year=year)
    unit = value("unit", suffix["unit"])
    return Found(Ending(1, unit, phrase), end, "part") if unit and shape == "month" else Found(phrase, end, shape)


def days_of(match: re.Match[str], month: Phrase) -> Found | None:
    """Read the days of a month in the brackets behind it: "the fourth week of August (18th to 24th)"."""
    first, last = _number(match["first"]) or 0, _number(match["last"]) or 0
    return Found(Part("day", first, last, month), match.end(), "part") if 0 < first < last else None


def read_romans(low: str, match: re.Match[str]) -> Found | None:
    """Read "I-III 2020", months as bulletins of Eastern Europe number them."""
    first, last = (int(value("roman_month", match[end])) for end in ("first", "last"))
    year = Years.one(int(match["year"]))
    return Found(Dates(first, last, year=year), match.end(), "months") if first < last else None


def read_season(low: str, match: re.Match[str]) -> Found | None:
    """Read "spring 2024", "the summer of last year"; not "exports will fall this year"."""
    if match["season"] == "fall" and FALLS.match(low, match.end()) and not low.endswith("in the ", 0, match.start()):
        return None
    first = int(value("season", match["season"]))
    year, end = year_after(low, match.end())
    return Found(Dates(first, (first + 1) % 12 + 1, year=year), end, "months") if year else None


FALLS = re.compile(r" (?:this|last|next) ")
"""Behind "fall", what makes it what something did, where it is not "in the fall"."""
DAY_NEXT = re.compile(r" ([12]?\d|3[01])(?= (?:[a-z])|[.,;:)](?!\d)|$)(?! (?:percent|per ?cent|pct|points?|[a-z]+s)\b)")
"""Behind a month, its day, and not a count."""


def read_relative_month(low: str, match: re.Match[str]) -> Found | None:
    """Read "last June"."""
    year = Relative("year", 0) if match[0].startswith("this") else None
    if match["season"]:
        first = int(value("season", match["season"]))
        return Found(Dates(first, (first + 1) % 12 + 1, year=year), match.end(), "months")
    month = MONTHS[match["month"].rstrip(".")]
    listed = RULES["dates"].match(low, match.start("month"))
    months = read_dates(low, listed) if listed and year else None
    if months and months.shape == "months" and isinstance(months.phrase, Dates) and months.phrase.year is None:
        return Found(replace(months.phrase, year=year), months.end, "months")  # "this January and February"
    is_past, is_next = match[0].startswith(("last", "past")), match[0].startswith("next")
    day = DAY_NEXT.match(low, match.end()) if is_past and match[0][-1] != "." else None
    if day:
        phrase = Dates(month, month, day=int(day[1]), last_day=int(day[1]), is_past=True)
        return Found(phrase, day.end(), "day")  # "last March 27"
    return Found(Dates(month, month, is_past=is_past, is_next=is_next), match.end(), "named_month")
