"""A stretch of days, and what statistics call it: two dates in, frequency, SDMX code and neighbours out.

>>> Period.of_months(2021, 1, 8).code, Period.of_months(2025, 1, 2).year_before().end.isoformat()
('2021-01-01/P8M', '2024-02-29')
"""

from calendar import monthrange
from datetime import date, timedelta
from functools import lru_cache

from extract.values import sortable

DAY = timedelta(days=1)
FREQUENCIES = {1: "M", 3: "Q", 6: "S", 12: "A"}
"""Length in months -> letter of SDMX CL_FREQ; it tells how long a period is, the code whether it is a calendar one."""

QUARTER = 87
"""Days that a quarter has at least; what is shorter and begins on no first day of a month is of no year."""
ACCOUNTED = (4, 5, 7, 8, 9, 10, 11, 12)
"""Numbers of months that are counted from the start of a year; one, three and six may be any of it."""


@sortable
class Period:
    """Days from start to end, both included."""

    start: date
    end: date

    def __post_init__(self) -> None:
        if self.end < self.start:
            raise ValueError(f"a period ends before it starts: {self.start}..{self.end}")

    @classmethod
    def of_year(cls, year: int) -> "Period":
        """Make a calendar year."""
        return cls(date(year, 1, 1), date(year, 12, 31))

    @classmethod
    @lru_cache(maxsize=1024)
    def of_months(cls, year: int, first: int, last: int) -> "Period":
        """Make the months first..last of a year; months count on past 12 and back before 1."""
        return cls(_month(year, first), _month(year, last + 1) - DAY)

    @classmethod
    def of_day(cls, day: date) -> "Period":
        """Make a single day."""
        return cls(day, day)

    @property
    def length(self) -> int:
        """How many whole calendar months it is; 0 where it is not made of such."""
        if self.start.day > 1 or (self.end + DAY).day > 1:
            return 0
        return (self.end.year - self.start.year) * 12 + self.end.month - self.start.month + 1

    @property
    def frequency(self) -> str:
        """The letter of SDMX CL_FREQ."""
        days = (self.end - self.start).days + 1
        return FREQUENCIES.get(self.length) or {1: "D", 7: "W"}.get(days, "_O")

    @property
    def code(self) -> str:
        """SDMX TIME_PERIOD: a calendar year, half, quarter, month or day, else start and duration."""
        year, month, months = self.start.year, self.start.month, self.length
        if self.start == self.end:
            return self.start.isoformat()
        if months == 1:
            return f"{year:04}-{month:02}"
        if months in (3, 6, 12) and month % months == 1:
            return f"{year:04}" + {3: f"-Q{month // 3 + 1}", 6: f"-S{month // 6 + 1}", 12: ""}[months]
        if months:
            return f"{self.start.isoformat()}/P" + (f"{months // 12}Y" if months % 12 == 0 else f"{months}M")
        return f"{self.start.isoformat()}/P{(self.end - self.start).days + 1}D"

    def months_on(self, months: int) -> "Period":
        """Shift by months; whole months stay whole, and a day that the month lacks becomes its last."""
        if length := self.length:
            first = self.start.month + months
            return Period.of_months(self.start.year, first, first + length - 1)
        return Period(_same_day(self.start, months), _same_day(self.end, months))

    def years_on(self, years: int) -> "Period":
        """Shift by years; the 29th of February becomes the 28th."""
        return self.months_on(12 * years)

    def year_before(self) -> "Period":
        """Give the same period one year earlier; of a year that lasts a day more, the one that ends before it."""
        before = self.years_on(-1)
        return Period(before.start, self.start - DAY) if before.end == self.start else before

    @property
    def year(self) -> "Period | None":
        """The accounting year that it is or begins, where that is none from January: nine months from July.

        >>> Period(date(1986, 7, 1), date(1987, 3, 31)).year.code, Period.of_months(2020, 7, 9).year
        ('1986-07-01/P1Y', None)
        """
        is_counted = self.length in ACCOUNTED if self.start.day == 1 else (self.end - self.start).days > QUARTER
        if (self.start.month, self.start.day) == (1, 1) or not is_counted:
            return None
        last = _same_day(self.start, 12)
        return self if self.length == 12 or self.end == last else Period(self.start, last - DAY)

    def steps_on(self, steps: int) -> "Period":
        """Shift by so many times its own length, in months where it is made of whole ones, else in days."""
        if length := self.length:
            return self.months_on(length * steps)
        days = (self.end - self.start + DAY) * steps
        return Period(self.start + days, self.end + days)

    def previous(self) -> "Period":
        """Give the consecutive period before: of the same number of months, else of days."""
        return self.steps_on(-1)

    def months(self, first: int, last: int) -> "Period":
        """Take months first..last counted from its start ("the second quarter of the fiscal year": 4..6)."""
        return Period(_same_day(self.start, first - 1), _same_day(self.start, last) - DAY)


def month_of(day: date) -> Period:
    """Give the calendar month that a day lies in."""
    return Period.of_months(day.year, day.month, day.month)


def _month(year: int, month: int) -> date:
    """Give the first day of a month, where months count on past 12 and back before 1."""
    return date(year + (month - 1) // 12, (month - 1) % 12 + 1, 1)


def _same_day(day: date, months: int) -> date:
    """Give the same day so many months on, or the last day of a month that lacks it."""
    first = _month(day.year, day.month + months)
    return first.replace(day=min(day.day, monthrange(first.year, first.month)[1]))
