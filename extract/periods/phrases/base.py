"""What every phrase of time can do: a `Clock` in, a `Period` out.

>>> Nothing().at(Clock()) is None
True
"""

from dataclasses import dataclass
from datetime import date

from extract.periods.clock import Clock
from extract.periods.period import DAY, Period
from extract.periods.words import UNIT_MONTHS


class Phrase:
    """A phrase of time, in two readings: the time it names, and the time it names as what a figure is compared with.

    "Last year" said of January-August 2021 in "against last year" is January-August 2020.
    """

    __slots__ = ()

    @property
    def is_dated(self) -> bool:
        """Tell whether it names its own year."""
        return False

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
    """A phrase whose numbers are no figures and that names no time: a duration, a time of day, "now"."""

    def at(self, clock: Clock) -> None:
        """Give nothing."""
        return


def unit_around(unit: str, day: date) -> Period:
    """Give the calendar year, half, quarter, month or week (from Monday) that a day lies in."""
    if unit == "week":
        monday = day - day.weekday() * DAY
        return Period(monday, monday + 6 * DAY)
    if unit == "fortnight":  # the one from that day on: the last one ended the day before
        return Period(day, day + 13 * DAY)
    size = UNIT_MONTHS.get(unit, 12)
    first = (day.month - 1) // size * size + 1
    return Period.of_months(day.year, first, first + size - 1)


def same_stretch(part: Period, whole: Period) -> Period:
    """Lay a part of a year into another year, which may begin in any month; days of a month into another month."""
    if whole.length == 1 and part.start.month == part.end.month:
        days = (whole.end - whole.start).days
        first, last = (min(day.day - 1, days) for day in (part.start, part.end))
        return Period(whole.start + first * DAY, whole.end if part.length == 1 else whole.start + last * DAY)
    years = whole.start.year - part.start.year
    within = (part.years_on(years + more) for more in (0, 1))
    inside = (found for found in within if whole.start <= found.start and found.end <= whole.end)
    return next(inside, None) or part.years_on(whole.end.year - part.end.year)
