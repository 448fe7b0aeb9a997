"""Dates as they are printed -> year, month and day, each as far as it is printed.

>>> [str(stamp.last_day()) for stamp in find_dates("Updated 7 May 2025, first on 14-03-2020, for February 2020")]
['2025-05-07', '2020-03-14', '2020-02-29']
>>> [str(stamp.last_day(2024)) for stamp in find_dates("MINSK, 29 September")]
['2024-09-29']
"""

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

TURN = 50
"""Years of two digits from here on are of the last century."""

NAMES = (calendar.month_name, calendar.month_abbr)
MONTHS = {name.lower(): number for names in NAMES for number, name in enumerate(names) if name} | {"sept": 9}
MONTH = "|".join(sorted({case(name) for name in MONTHS for case in (str.title, str.upper)}, key=len, reverse=True))
"""Capitalised, since "may" and "march" are verbs."""

GAP = r"(?:\.?,? ?|\. ?|-|/)"
DIGIT = re.compile(r"[0-9]")
"""What no date is without."""
YEAR = r"(?P<{}>(?:19|20)[0-9]{{2}})"
DATE = re.compile(
    r"\b(?:"
    rf"(?P<day1>[0-9]{{1,2}})(?:st|nd|rd|th)?(?: of)?[ -]?(?P<month1>{MONTH})\b"
    rf"(?:{GAP}{YEAR.format('year1')}|-(?P<short1>[0-9]{{2}})\b)?"
    rf"|(?P<month2>{MONTH})\.? (?P<day2>[0-9]{{1,2}})(?:st|nd|rd|th)?\b(?:,? \(?{YEAR.format('year2')})?"
    rf"|(?P<month3>{MONTH})\b{GAP}{YEAR.format('year3')}"
    rf"|{YEAR.format('year4')}(?P<gap4>[-./])(?P<month4>[0-9]{{1,2}})(?P=gap4)(?P<day4>[0-9]{{1,2}})"
    rf"|(?P<day5>[0-9]{{1,2}})(?P<gap5>[-./])(?P<month5>[0-9]{{1,2}})(?P=gap5){YEAR.format('year5')}"
    r"|(?:(?<=DATE: )|(?<=Date: )|(?<=date: )|(?<=DATED: )|(?<=Dated: ))"
    r"(?P<day6>[0-9]{1,2})(?P<gap6>[-./])(?P<month6>[0-9]{1,2})(?P=gap6)(?P<short6>[0-9]{2})"
    r")(?:T[0-9:.]+Z?|\b)"
)


@dataclass(frozen=True, slots=True)
class Stamp:
    """A date at a place of a text; the year or the day may be missing, never the month."""

    start: int
    end: int
    year: int | None
    month: int
    day: int | None

    def last_day(self, year: int | None = None) -> date | None:
        """Give the day, of a month alone its last one; `year` stands in where none is printed."""
        year = self.year or year
        if year is None:
            return None
        length = calendar.monthrange(year, self.month)[1]
        return date(year, self.month, min(self.day or length, length))


def find_dates(text: str) -> Iterator[Stamp]:
    """Find the dates that name a month, by word or number; an ambiguous 3/4/2020 is read day first."""
    for match in DATE.finditer(text) if DIGIT.search(text) else ():
        parts = {name[:-1]: value for name, value in match.groupdict().items() if value}
        year, day = (int(parts[name]) if name in parts else None for name in ("year", "day"))
        if short := parts.get("short"):
            year = int(short) + (1900 if int(short) >= TURN else 2000)
        month = MONTHS.get(parts["month"].lower()) or int(parts["month"])
        if (match["day5"] or match["day6"]) and month > 12 and day is not None:
            day, month = month, day
        if 1 <= month <= 12 and (day is None or 1 <= day <= 31):
            yield Stamp(match.start(), match.end(), year, month, day)
