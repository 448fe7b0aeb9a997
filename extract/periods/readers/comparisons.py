"""Reads phrases that point from one time to another, and those that name none: matches of the grammar in, phrases out.

>>> read_same("same period of last year", RULES["same"].match("same period of last year")).phrase
Same(unit='period', when=Relative(unit='year', offset=-1, told=False))
"""

import re

from extract.periods.grammar import DAYS_OF, GLUE, RULES, SAME_SUFFIX, THE
from extract.periods.phrases import Ago, Nothing, Phrase, Relative, Same, ThatDate, ToDate, Told, Years
from extract.periods.readers.base import Found
from extract.periods.readers.dates import days_of, read_dates
from extract.periods.readers.years import read_relative, year_after
from extract.periods.words import number, value

RUN = re.compile(r"\b(?:straight|consecutive|successive|running|[a-z]+th|first|second|third|\d+(?:st|nd|rd|th)) $")
"""Before "monthly", what counts changes in a row and does not tell what they are on."""
LONGEST_RUN = 14
NO_PERIOD = ("day", "hour", "decade", "century")
NEEDS_YEAR = ("time", "date", "span", "interval", "stage", "point", "juncture")
"""What is the same of a year; alone it is an idiom ("at the same time"), or the day named before."""


def read_same(low: str, match: re.Match[str]) -> Found | None:
    """Read "the same period of last year", "the corresponding quarter of 2020", "the year-ago month"."""
    unit = value("unit", match["unit"], "period")
    if unit == "year":
        return Found(Relative("year", 0, True), match.end(), "relative")
    if unit == "day" and match["unit"].endswith("s"):  # "the same days last year"
        when, end = year_after(low, match.end())
        return Found(Same("period", when), end, "same") if when else None
    if unit in NO_PERIOD:
        return None
    if match["count"] or match["unit"].endswith("s"):  # "the same eight months", "the same months": those told
        unit = "period"
    if match["year"]:
        return Found(Same(unit, Years.one(int(match["year"]))), match.end(), "same")
    if "year" in match["same"]:
        return Found(Same(unit, Ago(1, "year")), match.end(), "same")
    when, end = year_after(low, match.end())
    if when is None:
        when, end = _month_before(low, match.end())
    if when is None and match["same"] == "this":
        return None
    if when is None and match["unit"] in NEEDS_YEAR:
        return Found(ThatDate(), end, "that_date")
    counted = when is None and match["count"] and value("unit", match["unit"]) in ("month", "quarter")
    if counted:
        return Found(Told(int(number(match["count"])), value("unit", match["unit"])), end, "same_bare")
    if when is None and match["unit"] == "months" and match["same"] == "same":
        return Found(Told(0, "months"), end, "same_bare")  # "fish brought $1 million over the same months"
    return Found(Same(unit, when), end, "same" if when else "same_bare")


def as_same(low: str, year: Found) -> Found | None:
    """Read what makes a year its like part: "(the same) 1986 period", "last year at this time", "1986's same month"."""
    suffix = SAME_SUFFIX.match(low, year.end)
    unit = value("unit", suffix["unit"] or suffix["owned"], "period") if suffix else ""
    match year.phrase:
        case Years(split=False) | Relative("year", -1) | Relative("fiscal", -1) if suffix:
            return Found(Same(unit, year.phrase), suffix.end(), "same")
    return None


def _month_before(low: str, at: int) -> tuple[Phrase | None, int]:
    """Read "(of the) previous month", "(of) October"."""
    glue = GLUE.match(low, at)
    match = RULES["dates"].match(low, glue.end()) if glue else None
    month = read_dates(low, match) if match else None
    if month and month.shape == "month":
        return month.phrase, month.end
    the = THE.match(low, glue.end()) if glue else None
    match = RULES["relative"].match(low, (the or glue).end()) if glue else None
    found = read_relative(low, match) if match else None
    if found and isinstance(found.phrase, Relative) and found.phrase.unit == "month":
        return found.phrase, found.end
    return None, at


def read_yearly(low: str, match: re.Match[str]) -> Found | None:
    """Read "y/y", "month-on-month", "on the quarter"."""
    unit = value("yearly", match[0])
    return Found(Ago(1, "year") if unit == "year" else Relative(unit, -1, True), match.end(), "rate")


def read_step(low: str, match: re.Match[str]) -> Found | None:
    """Read "(a) monthly (rise)", "(a) quarterly (drop)": on the one before; "(the) annual (gain)"."""
    if RUN.search(low, max(0, match.start() - LONGEST_RUN), match.start()):
        return None
    return Found(Relative(match["step"], -1, True) if match["step"] else Ago(1, "year"), match.end(), "rate")


def read_that_date(low: str, match: re.Match[str]) -> Found | None:
    """Read "(by) then", "(by) that date"."""
    return Found(ThatDate(), match.end(), "that_date")


def read_yearend(low: str, match: re.Match[str]) -> Found | None:
    """Read "year-end", "end-year 2021", "the year's end"."""
    unit = match["unit"] or "year"
    whole, end = year_after(low, match.end()) if unit == "year" else (None, match.end())
    return Found(whole or Relative(unit, 0, True), end, "year_end")


def read_todate(low: str, match: re.Match[str]) -> Found | None:
    """Read "year to date", "month to date (1st to 24th)"."""
    if not (match["month"] or match["mtd"]):
        return Found(ToDate(), match.end(), "to_date")
    month = Relative("month", 0)
    days = DAYS_OF.match(low, match.end())
    return (days and days_of(days, month)) or Found(ToDate(month), match.end(), "to_date")


def read_now(low: str, match: re.Match[str]) -> Found | None:
    """Read "now", "currently"."""
    return Found(Nothing(), match.end(), "now")


def read_clock(low: str, match: re.Match[str]) -> Found | None:
    """Read a time of day, "24/7"."""
    return Found(Nothing(), match.end(), "duration")
