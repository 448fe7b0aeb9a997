"""Reads parts of years and counts of units: matches of the grammar in, phrases out.

>>> read_part("first eight months of 2021", RULES["part"].match("first eight months of 2021")).phrase
Part(unit='month', first=1, last=8, whole=Years(first=2021, last=2021, split=False))
"""

import re

from extract.periods.grammar import (
    ALIAS,
    BEGINNING,
    BRACKET,
    CLOSE,
    CODE_YEAR,
    DAYS_OF,
    ENDED,
    ENDING,
    ENDS_YEAR,
    GLUE,
    IN_A_ROW,
    LAST_MONTH,
    MONTHS_PERIOD,
    MONTHS_TOTAL,
    RULES,
    RUNNING,
    RUNS,
    SUFFIX,
    THE,
    TIME,
)
from extract.periods.phrases import (
    Dates,
    Ending,
    KindOfYear,
    Nothing,
    Part,
    Phrase,
    Point,
    Relative,
    Span,
    Stretch,
    Told,
    Years,
)
from extract.periods.readers.base import Found, full_year
from extract.periods.readers.dates import days_of, read_dates, read_relative_month
from extract.periods.readers.years import read_kind, read_relative, read_years, year_after
from extract.periods.words import TABLES, UNIT_MONTHS, number, value
from extract.values import replace

OF = re.compile(r"\s+of\b")
TO_GO = re.compile(r" (?:still )?(?:to go|to run|left|remaining)\b")
"""What makes months of a year those that are still to come: "with one month of the year to go"."""
IN_WHICH = re.compile(
    r"\s+of (?:[a-z-]+ )?(?:decline|growth|contraction|expansion|recession|stagnation|loss|deficit|surplus|fall|rise"
    r"|drop|gain|increase|decrease)(?:s|es)?\b"
)
"""What goes on for so many months or quarters: "after four quarters of decline"."""
FROM_MIDDLE = re.compile(
    r" ?\((?:from )?mid-[a-z]+(?: \d{4})? ?(?:to|through|till|until|[-\u2013]) ?mid-[a-z]+(?: \d{4})?\)"
)
"""Brackets that say again which months of a year that begins within one are meant: "(mid-July to mid-November)"."""
OWN = re.compile(r"['\u2019]s\b")
ENDS_FAR = 48
"""Within how many characters before a year what is done to it stands."""
PART_UNITS = ("month", "quarter", "half")
OF_MONTH = ("half", "fortnight", "decade", "week", "day")
"""What a month has parts of."""


def read_part(low: str, match: re.Match[str]) -> Found | None:
    """Read "the first half of 2021", "first eight months", "last week of May"; not "last quarter" alone."""
    found = _part(low, match)
    if found and IN_A_ROW.match(low, match.end()):
        return Found(Nothing(), match.end(), "duration")
    names_its_year = found and isinstance(found.phrase, Part) and found.phrase.whole
    return None if match["ordinal"] in TABLES["relative"] and not names_its_year else found


def read_year_to_part(low: str, match: re.Match[str]) -> Found | None:
    """Read "between 1999 and March 2016", "from 1999 to the second quarter of 2016"."""
    part = RULES["part"].match(low, match.end())
    dates = None if part else RULES["dates"].match(low, match.end())
    last = read_part(low, part) if part else read_dates(low, dates) if dates else None
    if last is None or last.shape not in ("month", "day", "part") or not (part or last.phrase.is_dated):
        return None
    return Found(Span(Years.one(int(match["first"])), last.phrase), last.end, "whole")


def _part(low: str, match: re.Match[str]) -> Found | None:
    kind = "ordinal" if match["ordinal"] else "roman"
    unit = value("unit", match["unit"] or match["unit_"])
    first = int(value(kind, match[kind]))
    last = int(value(kind, match["last"] or match["last_roman"], str(first)))
    count = number(match["count"]) if match["count"] else 0
    if count:
        first, last = ((first - 1) * int(count) + 1, first * int(count)) if first > 0 else (-int(count), -1)
    if unit in PART_UNITS and (found := _within(low, match.end(), unit, first, last)):
        return found
    month = _month_after(low, match.end()) if unit in OF_MONTH else None
    if month:
        days = DAYS_OF.match(low, month.end) if unit == "week" else None
        if days and (said := days_of(days, month.phrase)):
            return said
        if count and unit == "day":
            first, last = (1, int(count)) if first > 0 else (-int(count), -1)
        return Found(Part(unit, first, last, month.phrase), month.end, "part")
    return Found(Nothing(), match.end(), "duration") if count and unit not in PART_UNITS else None


def of_month(low: str, at: int, month: Phrase) -> Found | None:
    """Read a part of a month that stands before it: "(May's) first 20 days"."""
    match = RULES["part"].match(low, at)
    unit = value("unit", match["unit"] or match["unit_"]) if match and match["ordinal"] else ""
    if match is None or unit not in OF_MONTH:
        return None
    first, count = int(value("ordinal", match["ordinal"])), int(number(match["count"] or "1"))
    last = int(value("ordinal", match["last"], str(first)))
    if match["count"]:
        first, last = (1, count) if first > 0 else (-count, -1)
    return Found(Part(unit, first, last, month), match.end(), "part")


def _within(low: str, at: int, unit: str, first: int, last: int) -> Found | None:
    """Read the year of a part, and the dates in brackets that say the same ("(April-June)")."""
    alias = ALIAS.match(low, at)
    dates, end = _bracket(low, alias.end() if alias else at)
    whole, end = year_after(low, end)
    if dates is None:
        dates, end = _bracket(low, end)
        end = said.end() if (said := FROM_MIDDLE.match(low, end)) else end
    if (dates is None and whole is None and OF.match(low, end)) or max(-first, last) * UNIT_MONTHS[unit] > 12:
        return None
    if dates and dates.last_month % 12 + 1 == dates.month and dates.day is None:  # "(October-September)"
        return Found(
            Part(unit, first, last, replace(dates, year=whole) if whole and whole.is_dated else dates), end, "part"
        )
    if dates:
        return Found(replace(dates, year=dates.year or whole), end, "part")
    return Found(Part(unit, first, last, whole), end, "part")


def _bracket(low: str, at: int) -> tuple[Dates | None, int]:
    """Read months or days in brackets, also after "period": "(the ten-month) period (July-April)"."""
    suffix = SUFFIX.match(low, at)
    opened = BRACKET.match(low, suffix.end() if suffix else at)
    match = RULES["dates"].match(low, opened.end()) if opened else None
    found = read_dates(low, match) if match else None
    close = CLOSE.match(low, found.end) if found and found.shape == "months" else None
    return (found.phrase, close.end()) if found and close and isinstance(found.phrase, Dates) else (None, at)


def _month_after(low: str, at: int) -> Found | None:
    glue = GLUE.match(low, at)
    match = RULES["dates"].match(low, glue.end()) if glue else None
    found = read_dates(low, match) if match else None
    if found is None and glue:
        the = THE.match(low, glue.end())
        match = RULES["relative"].match(low, glue.end()) or (the and RULES["relative"].match(low, the.end()))
        found = read_relative(low, match) if match else None
        is_month = found and isinstance(found.phrase, Relative) and found.phrase.unit == "month"
        return found if is_month else None
    return found if found and found.shape == "month" else None


def read_elliptic(low: str, match: re.Match[str]) -> Found | None:
    """Read "(in the) third", "(in the) first nine" and "(in the) previous three", whose unit was named before."""
    if match["next"]:
        return Found(Relative("year", int(match["next"] == "next")), match.end(), "elliptic")
    if match["count"]:
        return Found(Relative("period", -1, True), match.end(), "elliptic")
    if match["many"]:
        return Found(Part("", 1, int(number(match["many"]))), match.end(), "elliptic")
    place = int(value("ordinal", match["ordinal"]))
    whole, end = year_after(low, match.end())
    return Found(Part("", place, place, whole), end, "elliptic")


def read_told(low: str, match: re.Match[str]) -> Found | None:
    """Read "(in) those seven months", "(for) the two quarters"."""
    if match["count"] is None:
        return Found(Told(0, value("unit", match["unit"])), match.end(), "told") if match["unit"] == "months" else None
    counted = RULES["counts"].match(low, match.start("count"))
    found = read_counts(low, counted) if counted else None
    if counted and found and found.shape != "count" and found.end > counted.end():  # "the three months ended June"
        return found
    unit, count = value("unit", match["unit"]), number(match["count"])
    if unit not in PART_UNITS or count != int(count) or count < 2:
        return None
    return Found(Told(int(count), unit), match.end(), "told")


def read_compact(low: str, match: re.Match[str]) -> Found | None:
    """Read "Q1 2025", "1Q22", "H1 FY23", "9M2022", "Q1-Q3 2022", "H1 (January-June) of 2022"."""
    quarter = match["quarter"] or match["quarter_"] or value("roman", match["roman"] or "")
    place = quarter or match["half"] or match["half_"]
    unit = "quarter" if quarter else "half" if place else "month"
    first, last = (int(place), int(match["last"] or place)) if place else (1, int(match["months"]))
    if last < first:
        return None
    whole, end = _year_of_code(low, match.end())
    if whole is None and match["before"]:
        whole = Years.one(int(match["before"]))
    if whole:
        return Found(Part(unit, first, last, whole), end, "part")
    found = None if low[match.end() : match.end() + 1].isalnum() else _within(low, match.end(), unit, first, last)
    if found is None or found.end > match.end() or match["quarter"]:
        return found
    return None if match[0].startswith("s") else replace(found, shape="code")


def _year_of_code(low: str, at: int) -> tuple[Phrase | None, int]:
    """Read the year that is written together with a part: "1Q22", "H1FY23", "9M2022"."""
    code = CODE_YEAR.match(low, at)
    if code is None:
        return None, at
    if code["short"]:
        return Years.one(full_year(code["short"])), code.end()
    for rule, reader in (("kind", read_kind), ("years", read_years)):
        match = RULES[rule].match(low, code.start("year"))
        if match and (found := reader(low, match)):
            return found.phrase, found.end
    return None, at


def read_ending(low: str, match: re.Match[str]) -> Found | None:
    """Read "(the) year ended March 31", "week to 5 May", "closed its fiscal year on March 31"."""
    unit = "year" if match["unit"] in ("season", "campaign") else value("unit", match["unit"])
    if low.startswith(" on ", match.end()):
        ended = ENDS_YEAR.search(low, max(0, match.start() - ENDS_FAR), match.start())
        found = _date_at(low, match.end() + len(" on ")) if ended and unit == "year" else None
        return Found(Ending(1, unit, found.phrase), found.end, "part") if found and found.shape == "day" else None
    found = ending(low, match.end(), 1, unit)
    runs = found and not found.phrase.is_dated and RUNS.match(low, match.start())
    return replace(found, phrase=replace(found.phrase, runs=True)) if found and runs else found


def ending(low: str, at: int, count: int, unit: str) -> Found | None:
    """Read what so many units end at: a month, a day, a year."""
    ending = ENDING.match(low, at)
    found = _date_at(low, ending.end()) if ending else None
    if ending and found and found.shape in ("month", "day", "named_month"):
        return Found(Ending(count, unit, _middle(found, ending[0])), found.end, "part")
    match = RULES["compact"].match(low, ending.end()) if ending else None
    code = read_compact(low, match) if match else None
    if code and isinstance(code.phrase, Part):
        return Found(Ending(count, unit, code.phrase), code.end, "part")
    match = RULES["years"].match(low, ending.end()) if ending and unit == "year" and count > 1 else None
    found = read_years(low, match) if match else None
    return Found(Ending(count, unit, found.phrase), found.end, "years") if found and found.shape == "year" else None


def _middle(found: Found, lead: str) -> Phrase:
    """Take the day of a month in whose middle something ends: "the fiscal year ended mid-July"."""
    is_middle = found.shape != "day" and lead.rstrip(" -").endswith("mid")
    return Point(found.phrase, "middle") if is_middle else found.phrase


def _date_at(low: str, at: int) -> Found | None:
    """Read a day or month, be it one told from the text: "the year to next September", "ended last month"."""
    match = RULES["dates"].match(low, at)
    if match:
        return read_dates(low, match)
    if last := LAST_MONTH.match(low, at):
        return Found(Relative("month", -1 if last["which"] == "last" else 0), last.end(), "month")
    named = RULES["relative_month"].match(low, at)
    found = read_relative_month(low, named) if named and named["month"] else None
    if found and low.startswith("this", at) and isinstance(found.phrase, Dates):
        return replace(found, phrase=replace(found.phrase, year=Relative("year", 0)))
    return found


def _beginning(low: str, at: int, count: int, unit: str) -> Found | None:
    """Read the month that so many begin with: "the four months from July 2007"."""
    begins = BEGINNING.match(low, at) if unit in ("month", "quarter") else None
    match = RULES["dates"].match(low, begins.end()) if begins else None
    found = read_dates(low, match) if match else None
    if found is None or found.shape != "month" or not isinstance(found.phrase, Dates):
        return None
    first, last = found.phrase.month, found.phrase.month + count * UNIT_MONTHS[unit] - 1
    if last > 12 and found.phrase.year:
        return None  # "the eight months from July 2007" go on into 2008
    return Found(Dates(first, (last - 1) % 12 + 1, year=found.phrase.year), found.end, "months")


def read_counts(low: str, match: re.Match[str]) -> Found | None:
    """Read "nine months of 2019", "the three months to June", "five years", "3-4 years", "two-year"."""
    unit = value("unit", match["unit"])
    least = number(match["count"].replace("a", "1") if match["count"] == "a" else match["count"])
    most = number(match["most"]) if match["most"] else least
    half = 0.5 if match["half"] else 0
    if match["told"] and least <= most:
        # "the three preceding months"
        return Found(Stretch(least + half, most + half, unit, told=True), match.end(), "back")
    if time := TIME.match(low, match.end()):
        return Found(Stretch(least + half, most + half, unit, ahead=True), time.end(), "ahead")
    if least == most == int(most) and unit != "hour" and (found := ending(low, match.end(), int(most), unit)):
        return found
    if least == most == int(most) and most < 12 and (found := _beginning(low, match.end(), int(most), unit)):
        return found
    if match["count"].isdigit() and match["unit"] in ("quarter", "half") and least == most > 1:  # "in 3 quarter 2021"
        return _within(low, match.end(), unit, int(least), int(least)) if match["joint"].isspace() else None
    if unit in PART_UNITS and least <= most == int(most) and least == int(least) and most * UNIT_MONTHS[unit] <= 12:
        found = _within(low, match.end(), unit, int(least) if match["most"] else 1, int(most))
        if to_go := TO_GO.match(low, found.end if found else match.end()):
            gone = 12 // UNIT_MONTHS[unit] - int(most)
            whole = found.phrase.whole if found and isinstance(found.phrase, Part) else None
            return Found(Part(unit, 1, gone, whole), to_go.end(), "part") if gone else None
        if found is None and IN_WHICH.match(low, match.end()):
            return Found(Nothing(), match.end(), "duration")
        if found is None or found.end > match.end():
            return found
    is_part = unit in PART_UNITS and least == most == int(most) and least * UNIT_MONTHS[unit] < 12
    if is_part and low.startswith(":", match.end()):
        return Found(Part(unit, 1, int(most)), match.end(), "part")  # "Ten months: …"
    hyphened = "-" in match["joint"] and not match["unit"].endswith("quarters")  # "three-quarters (72%) of it"
    if hyphened and unit == "month" and most < 12 and MONTHS_TOTAL.match(low, match.end()):
        return Found(Told(int(most), "month"), match.end(), "part")
    the = hyphened and unit == "month" and low.endswith("the ", 0, match.start())
    if the and (period := MONTHS_PERIOD.match(low, match.end())):  # not "over a ten-month period"
        return Found(Told(int(most), "month"), period.end(), "told")
    return Found(Stretch(least + half, most + half, unit), match.end(), "hyphened" if hyphened else "count")


def read_decade_to(low: str, match: re.Match[str]) -> Found | None:
    """Read "(in the) decade to 2007": the ten years that end with it."""
    return ending(low, match.end(), 10, "year")


def read_midyear(low: str, match: re.Match[str]) -> Found | None:
    """Read "(by) mid-year", "halfway through 2010": the first half of a year."""
    whole = Years.one(int(match["year"])) if match["year"] else None
    return Found(Part("half", 1, 1, whole), match.end(), "part")


def read_half_year(low: str, match: re.Match[str]) -> Found | None:
    """Read "(for the) half-year", "the half-year's total", "the half-year of 2023", "the half closed with"."""
    dated = _within(low, match.end(), "half", 1, 1)
    if dated and dated.end > match.end() and dated.phrase.is_dated:
        return dated
    is_named = match[0] == "half" or OWN.match(low, match.end()) or MONTHS_TOTAL.match(low, match.end())
    return Found(Part("half", 1, 1), match.end(), "part" if is_named else "half_year")


def with_brackets(low: str, found: Found) -> Found:
    """Take the days of a year from brackets: "1986/87 (Oct/Sept)", "the past year (ended March 20, 2023)"."""
    ended = ENDED.match(low, found.end)
    last = _date_at(low, ended.end()) if ended else None
    if ended and last and last.shape in ("day", "month", "named_month") and isinstance(last.phrase, Dates):
        close = CLOSE.match(low, last.end) if "(" in ended[0] or "[" in ended[0] else None
        if close or not ended[0].lstrip().startswith(("(", "[")):
            end = close.end() if close else last.end
            if ended[0].rstrip(" -").endswith(("early", "mid", "late")):
                return Found(found.phrase, end, found.shape)
            return Found(Ending(1, "year", _dated(last.phrase, found.phrase)), end, found.shape)
    dates, end = _bracket(low, found.end)
    if dates is None and (run := running(low, found.end)):
        is_own = isinstance(found.phrase, KindOfYear) and found.phrase.kind == "ethiopian"
        return replace(found, end=run.end) if is_own else run  # so that a later "2015" is known as one of its kind
    year = found.phrase
    if dates is None or (isinstance(year, Years) if dates.year else dates.day):
        return found
    if dates.year is None and dates.last_month % 12 + 1 == dates.month and isinstance(year, KindOfYear) and year.split:
        return Found(replace(dates, year=Years.one(year.year + 1), first_year=Years.one(year.year)), end, found.shape)
    if dates.year is None and dates.last_month < dates.month and isinstance(year, Years) and year.split:
        begun, over = Years.one(year.first), Years.one(year.last)  # "the year 1936-37 (April to March)"
        return Found(replace(dates, year=over, first_year=begun), end, found.shape)
    if dates.year is None and year == Relative("marketing", -1):  # "last season (October-December)": the last such
        return Found(dates, end, found.shape)
    return Found(replace(dates, year=dates.year or year), end, found.shape)


def running(low: str, at: int, also_of: bool = True) -> Found | None:
    """Read months or days of what runs: "the crop year from May 1992 to April 1993", "the week from 3 to 9 May"."""
    opened = RUNNING.match(low, at)
    if opened and not also_of and "of" in opened[0]:
        return None
    match = RULES["dates"].match(low, opened.end()) if opened else None
    found = read_dates(low, match) if match else None
    return found if found and found.shape in ("months", "days") else None


def _dated(last: Dates, year: Phrase) -> Dates:
    """Put the last day of a fiscal year into its last year: "fiscal 1986/87 ended March 31"."""
    if last.year is None and isinstance(year, KindOfYear) and year.split:
        return replace(last, year=Years.one(year.year + 1))
    return last


def owned(year: Found, part: Found) -> Found | None:
    """Put a part into the year that stands before it: "last year's four months", "2021 first quarter"."""
    match part.phrase:
        case Part(unit, first, last, None):
            return Found(Part(unit, first, last, year.phrase), part.end, "part")
        case Dates(day=None, year=None):
            return Found(replace(part.phrase, year=year.phrase), part.end, part.shape)
        case Stretch(_, most, "month" | "quarter" as unit) if most * UNIT_MONTHS[unit] <= 12:
            return Found(Part(unit, 1, int(most), year.phrase), part.end, "part")
    return None
