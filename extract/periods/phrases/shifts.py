"""Phrases that point from one time to another: a `Clock` in, a `Period` out.

>>> Same("period", Relative("year", -1)).at(Clock(period=Period.of_months(2021, 1, 8))).code
'2020-01-01/P8M'
>>> five_years = Stretch(5, 5, "year")
>>> five_years.at(Clock(year=2020)).code, five_years.whole(Clock(year=2020)).code
('2015', '2016-01-01/P5Y')
"""

from dataclasses import dataclass
from datetime import date

from extract.periods import calendars
from extract.periods.clock import Clock
from extract.periods.period import DAY, Period, month_of
from extract.periods.phrases.base import Phrase, same_stretch, unit_around
from extract.periods.phrases.parts import Part
from extract.periods.phrases.years import Relative
from extract.periods.words import UNIT_MONTHS

DAYS_OF_MONTH, SLACK, LATELY = 30.4, 6, 60
"""How long a month is, and by how many days a period of so many of them may differ."""


@dataclass(frozen=True, slots=True)
class Ago(Phrase):
    """So many units before, or after where negative: "a year earlier", "two years ago", "five years later"."""

    count: int
    unit: str
    said: bool = False  # whether it is reckoned from the writer's day: "ten years ago"

    @property
    def size(self) -> int:
        """How many months it is."""
        return UNIT_MONTHS[self.unit] * self.count

    def at(self, clock: Clock) -> Period | None:
        """Shift the period in force; several years ago is a whole year."""
        if clock.period and self.size <= 12:
            return clock.period.months_on(-self.size)
        if self.size % 12:
            return month_of(clock.day_said).months_on(-self.size) if clock.day_said else None
        if self.said and clock.published:
            return Period.of_year(clock.published.year - self.size // 12)
        if clock.period and clock.period.length == 12:
            return clock.period.years_on(-self.size // 12)
        year = clock.period.end.year if clock.period else clock.year_said
        return Period.of_year(year - self.size // 12) if year else None

    def against(self, clock: Clock) -> Period | None:
        """Shift the figure's own period."""
        return clock.period.months_on(-self.size) if clock.period else self.at(clock)


def _is_as_long(period: Period, months: int) -> bool:
    """Tell whether a period is about so many months, be they no calendar ones."""
    return abs((period.end - period.start).days - months * DAYS_OF_MONTH) < SLACK


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
        size = UNIT_MONTHS.get(self.unit, 12)
        here = clock.period
        if size <= 6 and not _is_as_long(here, size):
            last = clock.told_of.get(
                size
            )  # "exports of the half were 9, in its first quarter 4. Imports in the same quarter"
            here = (
                last if last and here.start <= last.start < last.end <= here.end else unit_around(self.unit, here.end)
            )
        match self.when:
            case None:
                return here
            case Ago():
                return here.months_on(-self.when.size)
            case Relative(unit, offset) if offset:
                return here.months_on(offset * UNIT_MONTHS.get(unit, 12))
        whole = self.when.at(clock)
        return same_stretch(here, whole) if whole else None

    def against(self, clock: Clock) -> Period | None:
        """Shift the figure's own period; by a year where none is named."""
        found = self.at(clock)
        return found.year_before() if found and self.when is None else found


@dataclass(frozen=True, slots=True)
class Stretch(Phrase):
    """Units back from the time in force, or `ahead` of the text: "the past five years", "within 3-4 years"."""

    least: float
    most: float
    unit: str
    ahead: bool = False
    told: bool = False  # whether they lie before the time told of: "the preceding three months"

    @property
    def size(self) -> float:
        """How many months it is at most; 0 where it is counted in days."""
        return self.most * UNIT_MONTHS.get(self.unit, 0)

    def at(self, clock: Clock) -> Period | None:
        """Give where it began, or is to end: a year, or a range of them; a month where it is counted in months."""
        day, months = self._from(clock), UNIT_MONTHS.get(self.unit)
        if day is None or months is None:
            return None
        if before := self._before(clock):
            return before
        if months < 12:
            return month_of(day).months_on(int(self.size) * (1 if self.ahead else -1))
        least, most = int(self.least * months) // 12, int(self.size) // 12
        if self.ahead:
            return Period(date(day.year + least, 1, 1), date(day.year + most, 12, 31))
        return Period.of_year(day.year - most)

    def against(self, clock: Clock) -> Period | None:
        """Give the months before the figure's own period, where they are those before the time told of."""
        if not (self.told and clock.period and 0 < self.size < 12):
            return self.at(clock.at_figure())
        return Period(clock.period.months_on(-int(self.size)).start, clock.period.start - DAY)

    def whole(self, clock: Clock) -> Period | None:
        """Give all of it: the five years that end with the year in force, or that follow the text's."""
        if before := self._before(clock):
            return before
        if not (self.ahead or self.told) and 1 < self.size < 12 and (lately := self._told_lately(clock)):
            return lately
        far, day = self.at(clock), self._from(clock)
        if far is None or day is None:
            return None
        near = month_of(day) if UNIT_MONTHS[self.unit] < 12 else Period.of_year(day.year)
        if far == near:  # "the past half a year", "0 years"
            return far
        return Period(near.end + DAY, far.end) if self.ahead else Period(far.end + DAY, near.end)

    def _before(self, clock: Clock) -> Period | None:
        """Give as many months as those told of, right before them."""
        if self.told and clock.period and clock.period.length == self.size:
            return clock.period.previous()
        return None

    def _told_lately(self, clock: Clock) -> Period | None:
        """Give the months told of where they are as many and just over: "in the past seven months" of a fiscal year."""
        told = clock.period if clock.period and _is_as_long(clock.period, int(self.size)) else None
        news = clock.published
        return told if told and (news is None or 0 <= (news - told.end).days < LATELY) else None

    def _from(self, clock: Clock) -> date | None:
        """Give the day to count from: of months up to the text, of the last one that is over."""
        if self.ahead:
            return clock.day_planned
        day, news = clock.day_told, clock.published
        runs = day and news and day >= news and self.unit == "month"
        return month_of(news).previous().end if news and runs else day


@dataclass(frozen=True, slots=True)
class Told(Phrase):
    """So many months or quarters as were told of: "in those seven months"; 0 where they are not counted."""

    count: int
    unit: str

    def at(self, clock: Clock) -> Period | None:
        """Give the period in force where it is as long, else count from the start of its year."""
        if not self.count:
            return self._last_told(clock)
        months = self.count * UNIT_MONTHS[self.unit]
        if clock.period and _is_as_long(clock.period, months):
            return clock.period
        told = clock.told_of.get(months)
        if told and (months < 12 or (months == 12 and told.start.month > 1)):
            return told
        if clock.period and clock.period.length == 1:
            # "July, 4 million, and June, 5: in the two months"; of a fiscal year, "in April, 5; the ten-month total"
            span = Period(clock.period.months_on(1 - months).start, clock.period.end)
            if months == 2 or span.start == calendars.fiscal_year_around(span.end, clock.country).start:
                return span
        return Part(self.unit, 1, self.count).at(clock) if months <= 12 else None

    def _last_told(self, clock: Clock) -> Period | None:
        """Give the months in force, else the last ones told of: "exports in these months"."""
        if clock.period and 1 < clock.period.length < 12:
            return clock.period
        return next((clock.told_of[size] for size in reversed(clock.told_of) if 1 < size < 12), clock.period)

    def against(self, clock: Clock) -> Period | None:
        """Shift the figure's own period by a year."""
        found = self.at(clock)
        return found.year_before() if found else None


@dataclass(frozen=True, slots=True)
class ThatDate(Phrase):
    """The day or horizon named before: "by the same date", "by then"."""

    def at(self, clock: Clock) -> Period | None:
        """Give the last one named."""
        return clock.deadline


@dataclass(frozen=True, slots=True)
class ThatYear(Phrase):
    """The year named last: "since sanctions were lifted in January 2016; exports in that year"."""

    def at(self, clock: Clock) -> Period | None:
        """Give the year named last, else that in force."""
        return clock.named or Relative("year", 0, True).at(clock)


@dataclass(frozen=True, slots=True)
class Span(Phrase):
    """All the time from one to another: "between March 2021 and last month"."""

    first: Phrase
    last: Phrase

    @property
    def is_dated(self) -> bool:
        """Tell whether the year is named."""
        return self.last.is_dated

    def at(self, clock: Clock) -> Period | None:
        """Give both and what lies between."""
        first, last = self.first.at(clock), self.last.at(clock)
        return Period(first.start, last.end) if first and last else None


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

    def against(self, clock: Clock) -> Period | None:
        """Give the first, as seen from the figure's own period, which is the second."""
        match self.goal:
            case Ago(count, unit):
                return Ago(-count, unit).at(clock)
        return self.origin.at(clock)
