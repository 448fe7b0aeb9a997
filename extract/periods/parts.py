"""Reads parts, counts and comparisons of times: matches of the grammar in, trees of `phrases` out.

>>> read_part("first eight months of 2021", RULES["part"].match("first eight months of 2021")).phrase
Part(unit='month', first=1, last=8, whole=Years(first=2021, last=2021, split=False))
"""

import re

from extract.periods.dates import read_dates
from extract.periods.grammar import ALIAS, BRACKET, CLOSE, ENDED, ENDING, GLUE, RULES, SUFFIX, THE
from extract.periods.phrases import (
    Ago,
    Dates,
    Ending,
    KindOfYear,
    Nothing,
    Part,
    Phrase,
    Relative,
    Same,
    Stretch,
    ToDate,
    Years,
)
from extract.periods.words import TABLES, UNIT_MONTHS, number, value
from extract.periods.years import Found, year_after

OF = re.compile(r"\s+of\b")


def read_part(low: str, match: re.Match[str]) -> Found | None:
    """Read "the first half of 2021", "first eight months", "II quarter", "last week of May"; not "last quarter" alone."""
    found = _part(low, match)
    alone = isinstance(found and found.phrase, Nothing) or (
        isinstance(found and found.phrase, Part) and found.phrase.whole is None
    )
    return None if match["ordinal"] in TABLES["relative"] and alone else found


def _part(low: str, match: re.Match[str]) -> Found | None:
    kind = "ordinal" if match["ordinal"] else "roman"
    first = int(value(kind, match[kind]))
    last = match["last"] or match["last_roman"]
    unit = value("unit", match["unit"] or match["unit_"])
    if match["count"]:
        count = number(match["count"])
        first, last = ((first - 1) * int(count) + 1, first * int(count)) if first > 0 else (-int(count), -1)
    else:
        last = int(value(kind, last)) if last else first
    if unit in ("year", "century", "hour"):
        return Found(Nothing(), match.end(), "duration") if match["count"] else None
    if unit in ("half", "decade", "week", "day") and (month := _month_after(low, match.end())):
        return Found(Part(unit, first, last, month.phrase), month.end, "part")
    if unit in ("decade", "week", "day"):
        return Found(Nothing(), match.end(), "duration") if match["count"] else None
    return _within(low, match.end(), unit, first, last)


def _within(low: str, at: int, unit: str, first: int, last: int) -> Found | None:
    """Read the year of a part, and the dates in brackets that say the same ("(April-June)")."""
    alias = ALIAS.match(low, at)
    dates, end = _bracket(low, alias.end() if alias else at)
    whole, end = year_after(low, end)
    if dates is None:
        dates, end = _bracket(low, end)
    if dates is None and whole is None and OF.match(low, end):
        return None
    if max(abs(first), abs(last)) * UNIT_MONTHS[unit] > 12 or first == 0:
        return None
    if isinstance(dates, Dates):
        year = dates.year or whole
        return Found(
            Dates(dates.month, dates.last_month, dates.day, dates.last_day, year, dates.first_year), end, "part"
        )
    return Found(Part(unit, first, last, whole), end, "part")


def _bracket(low: str, at: int) -> tuple[Phrase | None, int]:
    """Read months or days in brackets, also after "period": "(the ten-month) period (July-April)"."""
    opened = BRACKET.match(low, SUFFIX.match(low, at).end() if SUFFIX.match(low, at) else at)
    match = RULES["dates"].match(low, opened.end()) if opened else None
    found = read_dates(low, match) if match else None
    close = CLOSE.match(low, found.end) if found and found.shape == "months" else None
    return (found.phrase, close.end()) if close else (None, at)


def with_brackets(low: str, found: Found) -> Found:
    """Take the days of a year from the brackets after it: "1986/87 (Oct/Sept)", "the past year (ended March 20, 2023)"."""
    ended = ENDED.match(low, found.end)
    match = RULES["dates"].match(low, ended.end()) if ended else None
    last = read_dates(low, match) if match else None
    close = CLOSE.match(low, last.end) if last else None
    if close and last.shape in ("day", "month"):
        return Found(Ending(1, "year", last.phrase), close.end(), found.shape)
    dates, end = _bracket(low, found.end)
    if not isinstance(dates, Dates) or dates.last_month % 12 + 1 != dates.month or dates.day:
        return found
    if dates.year is None and isinstance(found.phrase, KindOfYear) and found.phrase.split:
        year = found.phrase.year
        dates = Dates(dates.month, dates.last_month, year=Years(year + 1, year + 1), first_year=Years(year, year))
    return Found(dates, end, found.shape) if dates.year else found


def _month_after(low: str, at: int) -> Found | None:
    glue = GLUE.match(low, at)
    match = RULES["dates"].match(low, glue.end()) if glue else None
    found = read_dates(low, match) if match else None
    return found if found and found.shape == "month" else None


def read_same(low: str, match: re.Match[str]) -> Found | None:
    """Read "the same period of last year", "the corresponding quarter of 2020", "the year-ago month"."""
    unit = value("unit", match["unit"], "period")
    if unit == "year":
        return Found(Relative("year", 0, True), match.end(), "relative")
    if unit in ("day", "hour", "decade", "century"):
        return None
    if "year" in match["same"]:
        return Found(Same(unit, Ago(1, "year")), match.end(), "same")
    when, end = year_after(low, match.end())
    if when is None:
        when, end = _month_before(low, match.end())
    if when is None and match["unit"] in ("time", "date", "span", "interval"):
        return None
    return Found(Same(unit, when), end, "same" if when else "same_bare")


def _month_before(low: str, at: int) -> tuple[Phrase | None, int]:
    """Read "(of the) previous month", "a month earlier"."""
    glue = GLUE.match(low, at)
    the = THE.match(low, glue.end()) if glue else None
    start = the.end() if the else glue.end() if glue else at
    relative = RULES["relative"].match(low, start)
    if (
        relative
        and relative["unit"] == "month"
        and not relative["count"]
        and relative["word"] in ("last", "previous", "preceding")
    ):
        return Relative("month", -1, relative["word"] != "last"), relative.end()
    return None, at


def read_ending(low: str, match: re.Match[str]) -> Found | None:
    """Read "(the) year ended March 31", "week to 5 May"."""
    unit = value("unit", match["unit"])
    return _ending(low, match.end(), 1, unit)


def _ending(low: str, at: int, count: int, unit: str) -> Found | None:
    ending = ENDING.match(low, at)
    match = RULES["dates"].match(low, ending.end()) if ending else None
    numeric = RULES["numeric"].match(low, ending.end()) if ending and not match else None
    found = read_dates(low, match) if match else None
    if found is None or numeric or found.shape not in ("month", "day"):
        return None
    return Found(Ending(count, unit, found.phrase), found.end, "part")


def read_counts(low: str, match: re.Match[str]) -> Found | None:
    """Read "nine months of 2019", "the three months to June", "five years", "3-4 years", "two-year"."""
    unit = value("unit", match["unit"])
    least = number(match["count"])
    most = number(match["most"] or match["count"])
    half = 0.5 if match["half"] else 0
    if (
        least == int(least)
        and unit in (*UNIT_MONTHS, "week", "day")
        and (found := _ending(low, match.end(), int(least), unit))
    ):
        return found
    if unit in ("month", "quarter", "half") and least == most == int(least) and least * UNIT_MONTHS[unit] <= 12:
        found = _within(low, match.end(), unit, 1, int(least))
        if found is None or found.end > match.end():
            return found
    stretch = Stretch(least + half, most + half, unit)
    return Found(stretch, match.end(), "hyphened" if match["joint"] != " " and "-" in match["joint"] else "count")


def read_half_year(low: str, match: re.Match[str]) -> Found | None:
    """Read "(for the) half-year"."""
    return Found(Part("half", 1, 1), match.end(), "half_year")


def read_yearly(low: str, match: re.Match[str]) -> Found | None:
    """Read "y/y", "month-on-month", "on the quarter"."""
    unit = value("yearly", match[0])
    return Found(Ago(1, "year") if unit == "year" else Relative(unit, -1, True), match.end(), "rate")


def read_yearend(low: str, match: re.Match[str]) -> Found | None:
    """Read "year-end", "end-year 2021", "the year's end"."""
    unit = match["unit"] or "year"
    whole, end = year_after(low, match.end()) if unit == "year" else (None, match.end())
    return Found(whole or Relative(unit, 0, True), end, "year_end")


def read_todate(low: str, match: re.Match[str]) -> Found | None:
    """Read "year to date"."""
    return Found(ToDate(), match.end(), "to_date")


def read_nothing(low: str, match: re.Match[str]) -> Found | None:
    """Read a time of day, "24/7", "now"."""
    return Found(Nothing(), match.end(), "now" if match[0][0].isalpha() else "clock")


def owned(found: Found, inner: Found) -> Found | None:
    """Put a part into the year that stands before it: "last year's four months", "2021 first quarter"."""
    phrase, year = inner.phrase, found.phrase
    if isinstance(phrase, Part) and phrase.whole is None:
        return Found(Part(phrase.unit, phrase.first, phrase.last, year), inner.end, "part")
    if isinstance(phrase, Dates) and phrase.year is None and phrase.day is None:
        return Found(Dates(phrase.month, phrase.last_month, year=year), inner.end, inner.shape)
    if (
        isinstance(phrase, Stretch)
        and phrase.unit in ("month", "quarter")
        and phrase.most * UNIT_MONTHS[phrase.unit] <= 12
    ):
        return Found(Part(phrase.unit, 1, int(phrase.most), year), inner.end, "part")
    return None
