"""Phrases that name parts of a year and days: a `Clock` in, a `Period` out.

>>> last_quarter = Part("quarter", -1, -1, Relative("year", -1))
>>> last_quarter.at(Clock(year=2021)).code, Dates(1, 8).at(Clock(year=2021)).code
('2020-Q4', '2021-01-01/P8M')
"""

from dataclasses import dataclass
from datetime import date, timedelta

from extract.periods import calendars
from extract.periods.clock import Clock
from extract.periods.period import DAY, Period, month_of
from extract.periods.phrases.base import Phrase
from extract.periods.phrases.years import Relative
from extract.periods.words import UNIT_MONTHS

FORTNIGHT = timedelta(days=14)
NEWS = 75
"""Days in which the figures of months are news."""
HALF_A_YEAR = timedelta(days=183)
JUST_OVER = 120
"""Days in which the figures of twelve months come out."""


@dataclass(frozen=True, slots=True)
class Dates(Phrase):
    """Months or days of a year: "January-August 2021", "26-30 March"; months where no day is named."""

    month: int
    last_month: int
    day: int | None = None
    last_day: int | None = None
    year: Phrase | None = None
    first_year: Phrase | None = None
    is_past: bool = False  # "last May": the one before the month spoken of
    is_next: bool = False  # "next May": the first one after the text

    @property
    def is_dated(self) -> bool:
        """Tell whether the year is named."""
        return self.year is not None and self.year.is_dated

    @property
    def is_season(self) -> bool:
        """Tell whether it is twelve months from another than January."""
        return self.day is None and self.month == self.last_month % 12 + 1 != 1

    def at(self, clock: Clock) -> Period | None:
        """Lay the days into the year named, else into the year in force, else into the last such before the text."""
        if self.year:
            frame = self.year.at(clock)
            return self._within(frame, self.first_year.at(clock) if self.first_year else None) if frame else None
        told = clock.period
        if told and told.length == 12 and told.start.month > 1 and _lies_back(told, clock):
            return self._within(told, None)  # of the fiscal year in force
        year = _year_in_force(clock)
        if not year:
            return None
        found = self._within(Period.of_year(year), None)
        if self.is_next and clock.published:
            found = self._within(Period.of_year(clock.published.year), None)
            return found if found.start > clock.published else found.years_on(1)
        if self.is_season and clock.published:  # "(October-September)": the one that the text lies in, or just over
            lies_in = found.years_on((clock.published > found.end) - (clock.published < found.start))
            return lies_in.year_before() if (clock.published - lies_in.start).days < NEWS else lies_in
        if _is_just_over(found.years_on(1), clock):
            return found.years_on(1)
        begun = found.end if self.day else month_of(found.end).start
        if self.is_past and told and told.length == 1:
            return found if found.start <= told.start else found.year_before()
        if clock.published and begun > clock.published:
            return self._within(Period.of_year(year - 1), None)
        return found

    def _within(self, frame: Period, first_frame: Period | None) -> Period:
        last = _day_in(frame, self.last_month, self.last_day or 0)
        first = _day_in(first_frame or frame, self.month, self.day or 1)
        if first > last:  # "November-March 2021" begins in 2020
            first = _day_in(Period.of_year(first.year - 1), self.month, self.day or 1)
        return Period(first, last)


@dataclass(frozen=True, slots=True)
class Part(Phrase):
    """Units first..last of a longer time, counted from its end where negative: "the last two quarters of 2021"."""

    unit: str
    first: int
    last: int
    whole: Phrase | None = None

    @property
    def is_dated(self) -> bool:
        """Tell whether the year is named."""
        return self.whole is not None and self.whole.is_dated

    def at(self, clock: Clock) -> Period | None:
        """Count within the time named, else within the year in force, else within the last such before the text."""
        if self.whole is None:
            return self._of_year_in_force(clock)
        whole = self.whole.at(clock)
        if whole is None:
            return None
        if whole.length == 1 or self.unit not in UNIT_MONTHS:
            return self._of_days(whole)
        found = self.whole.months(clock, *self.in_months())
        if found and self.first < -1 and self.last == -1 and (so_far := self._so_far(found, clock)):
            return so_far
        is_told = isinstance(self.whole, Relative) and self.whole.unit == "fiscal" and self.whole.told
        if found and is_told and clock.published and month_of(found.end).start > clock.published:
            return found.year_before()  # "in the first eight months of the fiscal year", written in March
        return found

    def _so_far(self, found: Period, clock: Clock) -> Period | None:
        """Give the months up to now, where their time still runs: "in the last ten months of this fiscal year"."""
        first, last = self.in_months()
        if clock.published is None or self.whole is None or not found.start < clock.published < found.end:
            return None
        months = self.whole.months(clock, 1, last - first + 1)
        return months if months and 0 <= (clock.published - months.end).days < NEWS else None

    def _of_year_in_force(self, clock: Clock) -> Period | None:
        year = _year_in_force(clock)
        if not year or self.unit not in UNIT_MONTHS:
            return None
        first, last = self.in_months()
        lately = clock.told_of.get(last - first + 1) or clock.told_of.get(0)  # which begins amid a month
        if again := calendars.told_again(lately, first, last, clock.country):
            return again  # "in July-September of FY25 …; in the first quarter"
        told, found = clock.period, Period.of_year(year).months(first, last)
        if told and told.length == 12 and told.start.month > 1 and not _is_rolling(told, clock):
            return told.months(*self.in_months())  # of the fiscal year in force
        if _is_just_over(found.years_on(1), clock):
            return found.years_on(1)
        is_single = self.unit != "month" and self.first == self.last
        begun = found.start if is_single else month_of(found.end).start
        return found.year_before() if clock.published and begun > clock.published else found

    def in_months(self) -> tuple[int, int]:
        """Give the first and the last month of them, where they are parts of a year."""
        size = UNIT_MONTHS[self.unit]
        first, last = (n if n > 0 else 12 // size + 1 + n for n in (self.first, self.last))
        return (first - 1) * size + 1, last * size

    def _of_days(self, whole: Period) -> Period | None:
        """Take halves, tens of days ("the last decade of May"), weeks or days of a month."""
        total = (whole.end - whole.start).days + 1
        size = {"half": 15, "fortnight": 15, "decade": 10, "week": 7, "day": 1}.get(self.unit)
        if size is None or whole.length > 12:
            return None
        count = {"half": 2, "fortnight": 2, "decade": 3}.get(self.unit)
        if self.first < 0 and count is None:
            return Period(whole.end - (size * -self.first - 1) * DAY, whole.end)
        first, last = (n if n > 0 or count is None else count + 1 + n for n in (self.first, self.last))
        end = total if last == count else min(size * last, total)
        return Period(whole.start + size * (first - 1) * DAY, whole.start + (end - 1) * DAY)


@dataclass(frozen=True, slots=True)
class Ending(Phrase):
    """So many units that end at a time: "the three months to June 2018", "the year ended March 31"."""

    count: int
    unit: str
    end: Phrase
    runs: bool = False  # "the marketing year ending August 31": not over where that day is near

    @property
    def is_dated(self) -> bool:
        """Tell whether the year is named."""
        return self.end.is_dated

    def at(self, clock: Clock) -> Period | None:
        """Count back from the last day named."""
        end = self.end.at(clock)
        if end is None:
            return None
        if self.runs and clock.published and end.end < clock.published:
            ahead = end.years_on(1)
            end = ahead if ahead.end - clock.published < HALF_A_YEAR else end
        if self.unit in UNIT_MONTHS:
            after = Period.of_day(end.end + DAY)
            start = after.months_on(-UNIT_MONTHS[self.unit] * self.count).start
            return Period(calendars.new_year_near(start, clock.country) if self.unit == "year" else start, end.end)
        days = self.count * {"week": 7, "fortnight": 14}.get(self.unit, 1)
        return Period(end.end - (days - 1) * DAY, end.end)


@dataclass(frozen=True, slots=True)
class ToDate(Phrase):
    """From the start of a year to a day of it: "so far this year", "up to March 21"."""

    year: Phrase | None = None
    until: Phrase | None = None

    @property
    def is_dated(self) -> bool:
        """Tell whether the year is named."""
        named = self.until or self.year
        return named is not None and named.is_dated

    def at(self, clock: Clock) -> Period | None:
        """Begin with the year named, in force, or fiscal where the country has such.

        End with the day named, else with the last month told of that year, else with the text.
        """
        if self.until:
            until = self.until.at(clock)
            return Period(min(_year_start(until.end, clock), until.start), until.end) if until else None
        year = (self.year or Relative("year", 0)).at(clock)
        part, day = clock.period, clock.published
        part = None if part and day and part.end > day >= part.start else part  # "for April/May shipment", in April
        if year and part and part.length < 12 and year.start <= part.start and part.end <= year.end:
            return Period(year.start, part.end)
        if year and day and part and not self.year and part.end < year.start and (day - part.end).days < NEWS:
            return Period(_year_start(part.end, clock), part.end)  # "the year-to-date", of December, in January
        if year is None or day is None or not year.start <= day <= year.end:
            return year
        return Period(year.start, day)


@dataclass(frozen=True, slots=True)
class Point(Phrase):
    """A day of a longer time: "as of mid-May" the 15th, "as of late February" the last."""

    whole: Phrase
    edge: str  # early | middle | late | begin

    @property
    def is_dated(self) -> bool:
        """Tell whether the year is named."""
        return self.whole.is_dated

    def at(self, clock: Clock) -> Period | None:
        """Give the day; of "by the beginning of 2023" all of 2022, which it sums up."""
        whole = self.whole.at(clock)
        if whole is None or self.edge == "begin":
            return whole and whole.previous()
        half = FORTNIGHT if whole.length == 1 else (whole.end - whole.start) // 2
        return Period.of_day({"early": whole.start, "middle": whole.start + half, "late": whole.end}[self.edge])


def _year_in_force(clock: Clock) -> int | None:
    """Give the year that months without one are of: that in force, which is not after the text."""
    year = clock.year or clock.year_said
    return min(year, clock.published.year) if year and clock.published else year


def _is_just_over(found: Period, clock: Clock) -> bool:
    """Tell whether a month, quarter or half is the last one before a text that has told of the whole year before."""
    day, told = clock.published, clock.period
    if day is None or told is None or told != Period.of_year(day.year - 1) or found.start.year != day.year:
        return False
    if found.length not in (1, 3, 6):
        return False
    return 0 < (day - found.end).days < NEWS


def _is_rolling(year: Period, clock: Clock) -> bool:
    """Tell whether twelve months are those up to the last ones told, and no year of accounts that has quarters."""
    if clock.published is None or calendars.is_accounting_year(year, clock.country):
        return False
    return 0 <= (clock.published - year.end).days < JUST_OVER


def _lies_back(year: Period, clock: Clock) -> bool:
    """Tell whether a year is not the last one before the text, so that its months are not the last ones either."""
    return clock.published is None or year.years_on(1).end < clock.published


def _day_in(frame: Period, month: int, day: int) -> date:
    """Give a day of the year that a frame covers; day 0 is the last of the month."""
    year = frame.start.year if month >= frame.start.month else frame.end.year
    found = Period.of_months(year, month, month)
    return min(found.start + (day - 1) * DAY, found.end) if day else found.end


def _year_start(day: date, clock: Clock) -> date:
    """Give the first day of the year in force that holds a day: the calendar year, or the fiscal one."""
    period = clock.period
    if period and period.start <= day <= period.end and period.length == 12:
        return period.start
    if clock.opening:
        return date(day.year - ((day.month, day.day) < clock.opening), *clock.opening)
    if calendars.has_plain_fiscal_years(clock.country):
        return calendars.fiscal_year_around(day, clock.country).start
    return date(day.year, 1, 1)
