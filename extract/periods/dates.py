"""Reads phrases that name months and days: matches of the grammar in, trees of `phrases` out.

>>> found = read_dates("january-august 2021", RULES["dates"].match("january-august 2021"))
>>> found.phrase.month, found.phrase.last_month, found.phrase.year, found.shape
(1, 8, Years(first=2021, last=2021, split=False), 'months')
"""

import re
from dataclasses import dataclass

from extract.periods.grammar import COUNTED, MEASURED, NOTE_MARK, RULES, SHORT_YEAR, SUFFIX, TO
from extract.periods.phrases import Dates, Ending, Part, Phrase, Years
from extract.periods.words import MONTHS, value
from extract.periods.years import Found, full_year, read_kind, year_after

NUMBER = re.compile(r"\d{1,2}")
STUCK_YEAR = re.compile(r"['\u2019]?(\d\d)(?!\w|[.,]\d|%)")


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
    named = Years(full_year(year), full_year(year))
    return Found(Dates(int(month), int(month), int(day), int(day), named), match.end(), "day")


def read_dates(low: str, match: re.Match[str]) -> Found | None:
    """Read "January-August 2021", "July last year", "29 September", "26-30 March", "March 21-December 21, 2023"."""
    first = _day(low, match)
    if (
        match["day_"]
        and "-" in match[0]
        and (short := SHORT_YEAR.match(low, match.end("month_")))
        and first.last_day is None
    ):
        return Found(Dates(first.month, first.month, year=Years(*[full_year(short["year"])] * 2)), short.end(), "month")
    year, end = _year_of(low, first.end)
    between = low.endswith("between ", 0, match.start())
    last = _range_end(low, first, end, between)
    if last:
        first_year, (year, end) = year, _year_of(low, last.end)
        phrase = Dates(first.month, last.month, first.day, last.last_day or last.day, year or first_year, first_year)
        return _with_suffix(low, Found(phrase, end, "months"))
    phrase = Dates(first.month, first.month, first.day, first.last_day or first.day, year)
    shape = "month" if first.day is None else "day" if first.last_day is None else "days"
    return _with_suffix(low, Found(phrase, end, shape))


def _day(low: str, match: re.Match[str]) -> _Day:
    """Take month and days of a match; "March 12 companies" names no day."""
    month = MONTHS[(match["month"] or match["month_"]).rstrip(".")]
    day, last_day = match["day"] or match["day_"], match["last_day"] or match["last_day_"]
    if match["day_"] and (MEASURED.match(low, match.end()) or COUNTED.match(low, match.end())):
        return _Day(month, None, None, match.end("month_"))
    numbers = (int(NUMBER.match(printed)[0]) if printed else None for printed in (day, last_day))
    return _Day(month, *numbers, match.end())


def _year_of(low: str, at: int) -> tuple[Phrase | None, int]:
    """Read the year after a month, and a footnote mark that is stuck to it."""
    year, end = year_after(low, at)
    if year is None or not low[end - 1].isdigit():
        return year, end
    mark = NOTE_MARK.match(low, end)
    return year, mark.end() if mark else end


def _range_end(low: str, first: _Day, at: int, between: bool) -> _Day | None:
    """Read the second end of a range of months or days; "and" joins two months in a row, or any after "between"."""
    to = TO.match(low, at)
    match = RULES["dates"].match(low, to.end()) if to else None
    if match is None:
        return None
    last = _day(low, match)
    listed = re.search(r"and|&", to[0]) and not between
    if (listed and (first.day or last.month != first.month % 12 + 1)) or (first.day and not last.day):
        return None
    return last


def _with_suffix(low: str, found: Found) -> Found:
    """Read on after "quarter" or "period": "the January-March quarter", "the March quarter of 2021"."""
    suffix = SUFFIX.match(low, found.end)
    phrase, end = found.phrase, suffix.end() if suffix else found.end
    if suffix and phrase.year is None:
        year, end = year_after(low, end)
        phrase = Dates(phrase.month, phrase.last_month, phrase.day, phrase.last_day, year)
    if suffix and found.shape == "month" and (unit := value("unit", suffix["unit"])):
        return Found(Ending(1, unit, phrase), end, "part")
    return Found(phrase, end, found.shape) if suffix else found


def read_compact(low: str, match: re.Match[str]) -> Found | None:
    """Read "Q1 2025", "1Q22", "H1 FY23", "9M2022", "Q1-Q3 2022"."""
    place = match["quarter"] or match["quarter_"] or match["half"] or match["half_"]
    unit = "quarter" if match["quarter"] or match["quarter_"] else "half" if place else "month"
    first, last = (int(place), int(match["last"] or place)) if place else (1, int(match["months"]))
    if match["before"]:
        whole, end = Years(int(match["before"]), int(match["before"])), match.end()
    else:
        whole, end = _year_of_code(low, match.end())
    if last < first or (whole is None and (match[0].startswith("s") or low[end : end + 1].isalnum())):
        return None
    return Found(Part(unit, first, last, whole), end, "part" if whole or place and match["half_"] is None else "code")


def _year_of_code(low: str, at: int) -> tuple[Phrase | None, int]:
    if stuck := STUCK_YEAR.match(low, at):
        return Years(full_year(stuck[1]), full_year(stuck[1])), stuck.end()
    for rule in ("kind", "years"):
        if match := RULES[rule].match(low, at):
            found = (
                read_kind(low, match)
                if rule == "kind"
                else Found(Years(*[int(match["first"])] * 2), match.end(), "year")
            )
            if found:
                return found.phrase, found.end
    return year_after(low, at)


def read_season(low: str, match: re.Match[str]) -> Found | None:
    """Read "spring 2024", "the summer of last year"."""
    first = int(value("season", match["season"]))
    year, end = year_after(low, match.end() - 1)
    return Found(Dates(first, (first + 1) % 12 + 1, year=year), end, "months") if year else None


def read_relative_month(low: str, match: re.Match[str]) -> Found | None:
    """Read "last June"."""
    month = MONTHS[match["month"].rstrip(".")]
    return Found(Dates(month, month), match.end(), "named_month")
