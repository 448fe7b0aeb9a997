"""Phrases that name whole years and units counted from now: a `Clock` in, a `Period` out.

>>> Years(2020, 2021, split=True).at(Clock(country="IN")).code, Relative("year", -1).at(Clock(year=2021)).code
('2020-04-01/P1Y', '2020')
"""

from dataclasses import dataclass
from datetime import date

from extract.periods import calendars
from extract.periods.clock import Clock
from extract.periods.period import Period
from extract.periods.phrases.base import Phrase, same_stretch, unit_around
from extract.periods.words import UNIT_MONTHS

TWO_YEARS, MONTH = 730, 31
MOST_OF_A_YEAR = 6
DAYS = {"week": range(7, 8), "fortnight": range(13, 17)}


@dataclass(frozen=True, slots=True)
class Years(Phrase):
    """One year or several; `split` where two consecutive ones are joined ("2020-21")."""

    first: int
    last: int
    split: bool = False
    is_dated = True

    @classmethod
    def one(cls, year: int) -> "Years":
        """Make a single year."""
        return cls(year, year)

    def at(self, clock: Clock) -> Period:
        """Give the years; split ones are a fiscal year in countries that write theirs so."""
        if self.split and calendars.has_plain_fiscal_years(clock.country):
            return calendars.fiscal_year(self.first, True, clock.country)
        return Period(date(self.first, 1, 1), date(self.last, 12, 31))

    def against(self, clock: Clock) -> Period:
        """Give the same stretch of that year where the figure is of a part of a year."""
        whole, part = self.at(clock), clock.period
        if part and 0 < part.length < 12 and whole.length == 12 and part.end > whole.end:
            return same_stretch(part, whole)
        return whole


@dataclass(frozen=True, slots=True)
class KindOfYear(Phrase):
    """A fiscal, Ethiopian, marketing, academic or solar year by its number; `split` where two numbers are written.

    A "season" is a bare "2021/22": the fiscal year in countries that write theirs so, else a marketing year.
    """

    kind: str
    year: int
    split: bool = False
    is_dated = True

    def at(self, clock: Clock) -> Period:
        """Give the days of that year."""
        match self.kind:
            case "solar":
                return calendars.solar_year(self.year)
            case "ethiopian":
                return calendars.ethiopian_year(self.year, self.split, clock.year_said)
            case "academic":
                return calendars.academic_year(self.year)
            case "marketing" | "season" if clock.opening:
                return calendars.season(self.year, clock.opening)
            case "marketing":
                return calendars.marketing_year(self.year, clock.product, clock.country)
            case "season" if not calendars.has_plain_fiscal_years(clock.country):
                return calendars.marketing_year(self.year, clock.product, clock.country)
        return calendars.fiscal_year(self.year, self.split, clock.country)

    def months(self, clock: Clock, first: int, last: int) -> Period:
        """Count months by the calendar of the year."""
        if self.kind == "solar":
            return calendars.solar_months(self.year, first, last)
        return self.at(clock).months(first, last)


@dataclass(frozen=True, slots=True)
class Closed(Phrase):
    """A year or a part of one that is told to be over: "the year closed with a deficit", written in January."""

    whole: Phrase

    def at(self, clock: Clock) -> Period | None:
        """Give the time named, or the one before it where it goes on long after the text."""
        found = self.whole.at(clock)
        if found and clock.published and (found.end - clock.published).days > (found.end - found.start).days // 8:
            return found.previous()
        return found


def _of_accounts(clock: Clock) -> Period | None:
    """Give the year named last where it is one of accounts, and what was told of lies in it."""
    year, told = clock.named, clock.period
    if year is None or told is None or year.length != 12 or year.start.month == 1:
        return None
    return year if told.length < 12 and year.start <= told.start and told.end <= year.end else None


@dataclass(frozen=True, slots=True)
class Relative(Phrase):
    """Units from the writer's day ("last month") or, where `told`, from the time in force ("the previous month")."""

    unit: str  # year fiscal ethiopian solar marketing academic, half quarter month week, period
    offset: int
    told: bool = False

    def at(self, clock: Clock) -> Period | None:
        """Step from the unit that the clock stands in."""
        if self.unit == "period":
            if not self.offset and clock.moment and clock.moment.length > 12:
                return clock.moment  # "the years of industry are 2022-2026. In this period"
            return clock.period.steps_on(self.offset) if clock.period else None
        if self.unit == "year":
            if self.told and clock.period and (clock.period.length == 12 or clock.period.year):
                return (clock.period.year or clock.period).years_on(self.offset)
            if self.told and (around := _of_accounts(clock)):
                return around.years_on(self.offset)
            if not self.told and (around := self._accounting_year(clock)):
                return around
            year = clock.year_told if self.told else clock.year_said
            if clock.said and not self.told and not self.offset:
                year = clock.said.year
            return Period.of_year(year + self.offset) if year else None
        if self.told and self.unit == "fiscal" and clock.period and clock.period.year == clock.period:
            one_before = self.offset == -1  # of one told by its last day
            return clock.period.year_before() if one_before else clock.period.years_on(self.offset)
        if self.told and not self.offset and (told := self._told_of(clock)):
            return told
        if self.unit == "marketing" and self.told and not self.offset and clock.day_said:  # "the season"
            return (clock.period and clock.period.year) or self._around(clock.day_said, clock)
        if week := self._week_on(clock.period):
            return week
        is_news = self.unit == "fiscal" and clock.period is None and clock.year == clock.year_said
        day = clock.day_told if self.told and not is_news else clock.day_said
        return self._around(day, clock) if day else None

    def against(self, clock: Clock) -> Period | None:
        """Step from the figure's own period; a year before is the same stretch of that year.

        Of what is still to come, "last year" is the writer's: "to reach 5 million in 2030, twice last year's level".
        """
        period = clock.period
        if period and not self.told and clock.published and period.start > clock.published and self.unit == "year":
            whole = self.at(clock)
            return same_stretch(period, whole) if whole and 0 < period.length < 12 else whole
        if period and self.unit == "period":
            season = MOST_OF_A_YEAR < period.length < 12  # of which there is one a year
            return period.years_on(self.offset) if season else period.steps_on(self.offset)
        if period and self.unit not in ("half", "quarter", "month", "week", "fortnight") and period.length <= 12:
            return period.years_on(self.offset)
        if period and period.length == UNIT_MONTHS.get(self.unit):
            return period.steps_on(self.offset)
        if week := self._week_on(period):
            return week
        return self.at(clock.at_figure())

    def months(self, clock: Clock, first: int, last: int) -> Period | None:
        """Count months by the calendar of the unit."""
        if self.unit == "solar" and clock.day_said:
            return calendars.solar_months(calendars.solar_year_around(clock.day_said) + self.offset, first, last)
        whole = self.at(clock)
        return calendars.months_of(whole, first, last) if whole else None

    def _accounting_year(self, clock: Clock) -> Period | None:
        """Give the year that the day of the text is in, as the year in force is reckoned: "the current year"."""
        year, day = clock.period.year if clock.period else None, clock.published
        if year is None or day is None or not 0 <= (day - year.start).days < TWO_YEARS:
            return None
        if not calendars.is_accounting_year(year, clock.country):
            return None
        now = year if day <= year.end else year.years_on(1)
        is_new = self.offset > 0 and (day - now.start).days < MONTH  # "for the coming year", said in its first days
        return now if is_new else now.years_on(self.offset)

    def _told_of(self, clock: Clock) -> Period | None:
        """Give the half, quarter or month that "that half" points at: the one in force, else the last one told of."""
        size = UNIT_MONTHS.get(self.unit)
        if size is None or (clock.period and clock.period.length <= size):
            return None
        return clock.told_of.get(size)

    def _week_on(self, period: Period | None) -> Period | None:
        """Step from a week or two in force, which may end on any day: "in the week to 5 May …, the previous one"."""
        if period is None or not self.told or (period.end - period.start).days + 1 not in DAYS.get(self.unit, ()):
            return None
        return period.steps_on(self.offset)

    def _around(self, day: date, clock: Clock) -> Period:
        """Step from the unit or kind of year that a day lies in."""
        match self.unit:
            case "fiscal":
                return calendars.fiscal_year_around(day, clock.country).years_on(self.offset)
            case "ethiopian":
                return calendars.fiscal_year_around(day, "ET").years_on(self.offset)
            case "solar":
                return calendars.solar_year(calendars.solar_year_around(day) + self.offset)
            case "marketing" | "academic":
                named = KindOfYear(self.unit, day.year).at(clock)
                return named.years_on(self.offset - (named.start > day))
        return unit_around(self.unit, day).steps_on(self.offset)
