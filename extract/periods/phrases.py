"""Phrases of time as small trees: a `Clock` in, a `Period` out.

Each phrase has two readings: `at`, the time it names where it stands, and `against`, the time it names as that which a
figure is compared with. "Last year" said of January-August 2021 in "against last year" is January-August 2020.

>>> from datetime import date
>>> first_half = Part("half", 1, 1, Relative("year", -1))
>>> first_half.at(Clock(date(2022, 8, 15))).code
'2021-S1'
>>> Relative("year", -1).against(Clock(period=Period.of_months(2021, 1, 8))).code
'2020-01-01/P8M'
"""

from dataclasses import dataclass
from datetime import date, timedelta

from extract.periods import calendars
from extract.periods.clock import Clock
from extract.periods.period import DAY, Period, month_of
from extract.periods.words import UNIT_MONTHS

WEEK = timedelta(days=7)


class Phrase:
    """A phrase of time; `is_dated` tells whether it names its own year."""

    __slots__ = ()
    is_dated = False

    def at(self, clock: Clock) -> Period | None:
        """Give the time that the phrase names, None where the clock does not tell."""
        raise NotImplementedError

    def against(self, clock: Clock) -> Period | None:
        """Give the time that the figure of `clock.period` is compared with."""
        return self.at(clock.at_figure())

    def months(self, clock: Clock, first: int, last: int) -> Period | None:
        """Give months first..last of the time that the phrase names."""
        whole = self.at(clock)
        return whole.months(first, last) if whole else None


@dataclass(frozen=True, slots=True)
class Nothing(Phrase):
    """A phrase whose numbers are no figures and that names no time: a duration, a name, "now"."""

    def at(self, clock: Clock) -> None:
        """Give nothing."""
        return


@dataclass(frozen=True, slots=True)
class Years(Phrase):
    """One year or several; `split` where two consecutive ones are written as one ("2020-21", "1986/87")."""

    first: int
    last: int
    split: bool = False
    is_dated = True

    def at(self, clock: Clock) -> Period:
        """Give the years; split ones are a fiscal year in countries that write theirs so."""
        if self.split and calendars.has_plain_fiscal_years(clock.country):
            return calendars.fiscal_year(self.first, True, clock.country)
        return Period(date(self.first, 1, 1), date(self.last, 12, 31))

    def against(self, clock: Clock) -> Period:
        """Give the same stretch of that year where the figure is of a part of a year."""
        whole, part = self.at(clock), clock.period
        if part and 0 < part.length < 12 and whole.length == 12 and part.end > whole.end:
            return _same_stretch(part, whole)
        return whole


@dataclass(frozen=True, slots=True)
class KindOfYear(Phrase):
    """A fiscal, marketing, academic or solar year by its number; `split` where two numbers are written.

    A "season" is a bare "2021/22": the fiscal year in countries that write theirs so, else a marketing year.
    """

    kind: str
    year: int
    split: bool = False
    is_dated = True

    def at(self, clock: Clock) -> Period:
        """Give the days of that year."""
        if self.kind == "fiscal" or (self.kind == "season" and calendars.has_plain_fiscal_years(clock.country)):
            return calendars.fiscal_year(self.year, self.split, clock.country)
        if self.kind in ("marketing", "season"):
            return calendars.marketing_year(self.year, clock.product, clock.country)
        return calendars.solar_year(self.year) if self.kind == "solar" else calendars.academic_year(self.year)

    def months(self, clock: Clock, first: int, last: int) -> Period:
        """Count months by the calendar of the year."""
        if self.kind == "solar":
            return calendars.solar_months(self.year, first, last)
        return self.at(clock).months(first, last)


@dataclass(frozen=True, slots=True)
class Relative(Phrase):
    """So many units from the writer's day ("last month") or, where `told`, from the time in force ("the previous month")."""

    unit: str  # year fiscal solar marketing academic, half quarter month week, period
    offset: int
    told: bool = False

    def at(self, clock: Clock) -> Period | None:
        """Step from the unit that the clock stands in."""
        if self.unit == "period":
            return clock.period.steps_on(self.offset) if clock.period else None
        if self.unit == "year":
            year = clock.year_told if self.told else clock.year_said
            return Period.of_year(year + self.offset) if year else None
        day = clock.day_told if self.told else clock.day_said
        return self._kind_of_year(clock, day) or _unit_around(self.unit, day).steps_on(self.offset) if day else None

    def against(self, clock: Clock) -> Period | None:
        """Step from the figure's own period; a year before is the same stretch of that year."""
        if (
            clock.period
            and self.unit in ("year", "fiscal", "solar", "marketing", "period")
            and clock.period.length <= 12
        ):
            return clock.period.years_on(self.offset) if self.unit != "period" else clock.period.steps_on(self.offset)
        return self.at(clock.at_figure())

    def months(self, clock: Clock, first: int, last: int) -> Period | None:
        """Count months by the calendar of the unit."""
        if self.unit == "solar" and clock.day_said:
            return calendars.solar_months(calendars.solar_year_around(clock.day_said) + self.offset, first, last)
        whole = self.at(clock)
        return whole.months(first, last) if whole else None

    def _kind_of_year(self, clock: Clock, day: date) -> Period | None:
        if self.unit == "fiscal":
            return calendars.fiscal_year_around(day, clock.country).years_on(self.offset)
        if self.unit == "solar":
            return calendars.solar_year(calendars.solar_year_around(day) + self.offset)
        if self.unit in ("marketing", "academic"):
            named = KindOfYear(self.unit, day.year).at(clock)
            return named.years_on(self.offset - (named.start > day))
        return None


@dataclass(frozen=True, slots=True)
class Dates(Phrase):
    """Months or days of a year: "January-August 2021", "26-30 March"; months where no day is named."""

    month: int
    last_month: int
    day: int | None = None
    last_day: int | None = None
    year: Phrase | None = None
    first_year: Phrase | None = None

    @property
    def is_dated(self) -> bool:
        """Tell whether the year is named."""
        return self.year is not None and self.year.is_dated

    def at(self, clock: Clock) -> Period | None:
        """Lay the days into the year named, else into the year in force, else into the last such before the text."""
        if self.year:
            frame = self.year.at(clock)
            return self._within(frame, self.first_year.at(clock) if self.first_year else None) if frame else None
        year = clock.year or (clock.published.year if clock.published else clock.year_told)
        if not year:
            return None
        found = self._within(Period.of_year(year), None)
        ahead = clock.published and (found.end if self.day else month_of(found.end).start) > clock.published
        return self._within(Period.of_year(year - 1), None) if ahead else found

    def _within(self, frame: Period, first_frame: Period | None) -> Period:
        last = _day_in(frame, self.last_month, self.last_day or 0)
        first = _day_in(first_frame or frame, self.month, self.day or 1)
        return Period(
            first if first <= last else _day_in(Period.of_year(first.year - 1), self.month, self.day or 1), last
        )


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
        first, last = self._in_months()
        return self.whole.months(clock, first, last)

    def _of_year_in_force(self, clock: Clock) -> Period | None:
        year = clock.year or clock.year_said
        if not year or self.unit not in UNIT_MONTHS:
            return None
        found = Period.of_year(year).months(*self._in_months())
        begun = (
            found.start if self.unit in ("quarter", "half") and self.first == self.last else month_of(found.end).start
        )
        return found.year_before() if clock.published and begun > clock.published else found

    def _in_months(self) -> tuple[int, int]:
        size = UNIT_MONTHS[self.unit]
        count = 12 // size
        first = self.first if self.first > 0 else count + 1 + self.first
        last = self.last if self.last > 0 else count + 1 + self.last
        return (first - 1) * size + 1, last * size

    def _of_days(self, whole: Period) -> Period | None:
        """Take halves, tens ("the last decade of May"), weeks or days of a month."""
        total = (whole.end - whole.start).days + 1
        size = {"half": 15, "decade": 10, "week": 7, "day": 1}.get(self.unit)
        if size is None or whole.length > 12:
            return None
        count = {"half": 2, "decade": 3}.get(self.unit) if whole.length == 1 else None
        if self.first < 0 and count is None:
            return Period(whole.end - (size * -self.first - 1) * DAY, whole.end)
        first, last = (n if n > 0 else count + 1 + n for n in (self.first, self.last))
        end = total if last == count else min(size * last, total)
        return Period(whole.start + size * (first - 1) * DAY, whole.start + (end - 1) * DAY)


@dataclass(frozen=True, slots=True)
class Ending(Phrase):
    """So many units that end at a time: "the three months to June 2018", "the year ended March 31"."""

    count: int
    unit: str
    end: Phrase

    @property
    def is_dated(self) -> bool:
        """Tell whether the year is named."""
        return self.end.is_dated

    def at(self, clock: Clock) -> Period | None:
        """Count back from the last day named."""
        end = self.end.at(clock)
        if end is None:
            return None
        if self.unit in UNIT_MONTHS:
            months = UNIT_MONTHS[self.unit] * self.count
            after = end.end + DAY
            return Period(Period.of_day(after).months_on(-months).start, end.end)
        days = self.count * (7 if self.unit == "week" else 1)
        return Period(end.end - (days - 1) * DAY, end.end)


@dataclass(frozen=True, slots=True)
class Ago(Phrase):
    """So many units before, or after where negative: "a year earlier", "two years ago", "five years later"."""

    count: int
    unit: str

    def at(self, clock: Clock) -> Period | None:
        """Shift the period in force; several years ago is a whole year."""
        if self.unit not in UNIT_MONTHS:
            return None
        months = UNIT_MONTHS[self.unit] * self.count
        if clock.period and months <= 12:
            return clock.period.months_on(-months)
        if months % 12:
            return month_of(clock.day_said).months_on(-months) if clock.day_said else None
        year = clock.period.end.year if clock.period else clock.year_said
        return Period.of_year(year - months // 12) if year else None

    def against(self, clock: Clock) -> Period | None:
        """Shift the figure's own period."""
        if clock.period and self.unit in UNIT_MONTHS:
            return clock.period.months_on(-UNIT_MONTHS[self.unit] * self.count)
        return self.at(clock)


@dataclass(frozen=True, slots=True)
class Same(Phrase):
    """The stretch of the period in force, in another year or month: "the same quarter of last year"."""

    unit: str
    when: Phrase | None = None

    @property
    def is_dated(self) -> bool:
        """Tell whether the year is named."""
        return self.when is not None and self.when.is_dated

    def at(self, clock: Clock) -> Period | None:
        """Shift the period in force, or the unit named that it ends in."""
        if clock.period is None:
            return None
        here = clock.period
        size = UNIT_MONTHS.get(self.unit)
        if size and size <= 6 and here.length != size:
            here = _unit_around(self.unit, here.end)
        match self.when:
            case None:
                return here
            case Ago(count, unit):
                return here.months_on(-UNIT_MONTHS.get(unit, 12) * count)
            case Relative(unit, offset) if offset:
                return here.months_on(offset * UNIT_MONTHS.get(unit, 12))
        whole = self.when.at(clock)
        return _same_stretch(here, whole) if whole else None

    def against(self, clock: Clock) -> Period | None:
        """Shift the figure's own period; by a year where none is named."""
        found = self.at(clock)
        return found.year_before() if found and self.when is None else found


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
        """Begin with the year named, in force, or fiscal where the country has such; end with the day or the text."""
        until = self.until.at(clock) if self.until else None
        if self.until:
            return Period(min(_year_start(until.end, clock), until.start), until.end) if until else None
        year = (self.year or Relative("year", 0)).at(clock)
        if year is None or clock.published is None or not year.start <= clock.published <= year.end:
            return year
        return Period(year.start, clock.published)


@dataclass(frozen=True, slots=True)
class Stretch(Phrase):
    """A count of units back from the time in force, or `ahead` of the text: "the past five years", "within 3-4 years"."""

    least: float
    most: float
    unit: str
    ahead: bool = False

    def at(self, clock: Clock) -> Period | None:
        """Give where it began, or is to end: a year, or a range of them; a month where it is counted in months."""
        months = UNIT_MONTHS.get(self.unit)
        day = self._from(clock)
        if day is None or months is None:
            return None
        least, most = (int(n * months) for n in (self.least, self.most))
        if months % 12:
            return month_of(day).months_on(most if self.ahead else -most)
        if self.ahead:
            return Period(date(day.year + least // 12, 1, 1), date(day.year + most // 12, 12, 31))
        return Period.of_year(day.year - most // 12)

    def whole(self, clock: Clock) -> Period | None:
        """Give all of it: the five years that end with the year in force, or that follow the text's."""
        far, day = self.at(clock), self._from(clock)
        if far is None or day is None:
            return None
        near = Period.of_year(day.year) if far.length >= 12 else month_of(day)
        if self.ahead:
            return Period(near.end + DAY, far.end)
        return Period(far.end + DAY, near.end)

    def _from(self, clock: Clock) -> date | None:
        return clock.day_said if self.ahead else clock.day_told


@dataclass(frozen=True, slots=True)
class FromTo(Phrase):
    """Two times that a change is told between: "from 2015 to 2021"; it is the second, and `origin` the first."""

    origin: Phrase
    goal: Phrase

    @property
    def is_dated(self) -> bool:
        """Tell whether the year is named."""
        return self.goal.is_dated

    def at(self, clock: Clock) -> Period | None:
        """Give the second."""
        return self.goal.at(clock)


@dataclass(frozen=True, slots=True)
class Point(Phrase):
    """A day of a longer time: "as of mid-May" the 15th, "as of late February" the last; before one that begins."""

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
        middle = whole.start + ((whole.end - whole.start + DAY) // 2 - DAY if whole.length > 1 else 2 * WEEK)
        return Period.of_day({"early": whole.start, "middle": middle, "late": whole.end}[self.edge])


def _unit_around(unit: str, day: date) -> Period:
    """Give the calendar year, half, quarter, month or week (from Monday) that a day lies in."""
    if unit == "week":
        monday = day - day.weekday() * DAY
        return Period(monday, monday + 6 * DAY)
    size = UNIT_MONTHS.get(unit, 12)
    first = (day.month - 1) // size * size + 1
    return Period.of_months(day.year, first, first + size - 1)


def _same_stretch(part: Period, whole: Period) -> Period:
    """Lay a part of a year into another year, which may begin in any month."""
    years = whole.start.year - part.start.year
    within = (part.years_on(years + more) for more in (0, 1))
    inside = (found for found in within if whole.start <= found.start and found.end <= whole.end)
    return next(inside, None) or part.years_on(whole.end.year - part.end.year)


def _day_in(frame: Period, month: int, day: int) -> date:
    """Give a day of the year that a frame covers; day 0 is the last of the month."""
    year = frame.start.year if month >= frame.start.month else frame.end.year
    found = Period.of_months(year, month, month)
    return min(date(year, month, 1) + (day - 1) * DAY, found.end) if day else found.end


def _year_start(day: date, clock: Clock) -> date:
    """Give the first day of the year in force that holds a day: the calendar year, or the fiscal one."""
    period = clock.period
    if period and period.start <= day <= period.end and period.length == 12:
        return period.start
    if calendars.has_plain_fiscal_years(clock.country):
        return calendars.fiscal_year_around(day, clock.country).start
    return date(day.year, 1, 1)
