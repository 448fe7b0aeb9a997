"""What a reader knows of the time when a phrase of time comes: the date of the text, the year and the period in force.

Words that point from the writer's day ("last year", "this month") are read from the date of publication; without one,
from the year in force. Words that point from what was said before ("the previous year", "the year") are read from the
year in force. What a figure is compared with is read from the figure's own period.

>>> clock = Clock(date(2025, 5, 7), year=2022)
>>> clock.year_said, clock.year_told
(2025, 2022)
"""

from dataclasses import field
from datetime import date

from extract.periods.period import Period
from extract.values import immutable, replace


@immutable
class Clock:
    """The time at one place of a text."""

    published: date | None = None
    year: int | None = None  # in force here
    period: Period | None = None  # the last one in force; of a base, the period of the figure that is compared
    country: str | None = None  # ISO 3166-1 alpha-2, whose fiscal years are meant
    product: str | None = None  # whose marketing years are meant
    opening: tuple[int, int] | None = None  # month and day that the text says its seasons begin on
    said: date | None = None  # when it was said, where the text is no news and tells of it long after
    named: Period | None = None  # the last year that the text named, in whatever connection
    deadline: Period | None = None  # the last day or horizon named
    planned: Period | None = None  # what the last sentence planned or foretold is to come in
    told_of: dict[int, Period] = field(
        default_factory=dict, hash=False
    )  # the last period of each length in months that the text told of
    moment: Period | None = None  # the time that the last sentence named: "at that time"
    occasion: Period | None = None  # the month of the last event told of, else that of the text

    @property
    def is_guessed(self) -> bool:
        """Whether the day of the text is a guess: the last day of a year that it tells of."""
        return self.published is not None and (self.published.month, self.published.day) == (12, 31)

    @property
    def year_said(self) -> int | None:
        """The year that is "this year"."""
        return self.published.year if self.published else self.year_told

    @property
    def year_told(self) -> int | None:
        """The year that is "the year" or "that year"."""
        if self.period:
            return self.period.end.year
        return self.year or (self.published.year if self.published else None)

    @property
    def day_said(self) -> date | None:
        """The day that "this month" is read from."""
        return self.published or self.day_told

    @property
    def day_told(self) -> date | None:
        """The day that "the previous month" is read from: of a year that still runs, the day of the text."""
        if self.period:
            return self.period.end
        runs = self.published and self.published.year == self.year
        return date(self.year, 12, 31) if self.year and not runs else self.published

    @property
    def day_planned(self) -> date | None:
        """The day that "over the next five years" is reckoned from: of the event told of, else of the text."""
        if self.occasion and self.published and self.occasion.end < self.published:
            return self.occasion.end
        return self.day_said

    def at_figure(self) -> "Clock":
        """Put the clock to the first day of the figure's own period, from where its base is seen."""
        if self.period is None:
            return self
        return replace(self, published=self.period.start, year=self.period.end.year)
