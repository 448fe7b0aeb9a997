"""Reads mentions by the clock: what is said where and when in, days out.

>>> from extract.periods.mentions import find_periods
>>> (mention,) = find_periods("over the past five years")
>>> resolve(mention, Clock(year=2020)).code, stretch(mention, Clock(year=2020)).code
('2015', '2016-01-01/P5Y')
"""

from extract.periods.clock import Clock
from extract.periods.mentions import Mention
from extract.periods.period import Period
from extract.periods.phrases import Stretch, ThatDate, ToDate
from extract.values import replace

TIMELESS = ("duration", "now", "name")
READABLE = range(1000, 3001)
"""Years that a phrase may lead to; "31 centuries ago" is told of no figure."""


def resolve(mention: Mention, clock: Clock) -> Period | None:
    """Give the time that a mention names; of a span where it began, of a horizon when it ends.

    A base is read from `clock.period`, the period of the figure that is compared. None where the clock does not tell.
    """
    if mention.role in TIMELESS:
        return None
    try:
        period = _base(mention, clock) if mention.role == "base" else mention.phrase.at(clock)
    except (ValueError, OverflowError):  # a year outside the calendar, a range that ends before it begins
        return None
    if period is None or period.start.year not in READABLE or period.end.year not in READABLE:
        return None
    is_past = clock.published and period.end < clock.published
    if (
        mention.role == "horizon"
        and is_past
        and not mention.is_dated
        and not isinstance(mention.phrase, Stretch | ThatDate)
    ):
        return period.years_on(1)  # "by December" said in March
    return period


def begun_long_ago(mention: Mention, clock: Clock) -> Mention:
    """Give a time since the beginning of a year that is long over as one since that year: "since the start of 2012"."""
    phrase, day = mention.phrase, clock.published
    if not isinstance(phrase, ToDate) or phrase.until or phrase.year is None or not mention.is_dated or day is None:
        return mention
    year = phrase.year.at(clock) if mention.intro.startswith("since") else None
    if year is None or year.end.year >= day.year - 1:
        return mention
    return replace(mention, role="since", phrase=phrase.year)


def stretch(mention: Mention, clock: Clock) -> Period | None:
    """Give all the days that a mention spans: the five years themselves, 2015 to 2021, the time since 2016."""
    found = resolve(mention, clock)
    if found is None:
        return None
    if isinstance(mention.phrase, Stretch):
        return mention.phrase.whole(clock)
    if mention.role == "since":
        last = clock.period.end if clock.period else clock.day_said
        return Period(found.start, max(last or found.end, found.end))
    origin = mention.base(clock)
    return Period(origin.start, found.end) if origin else found


def _base(mention: Mention, clock: Clock) -> Period | None:
    """Read a base from the figure's own period, which it is never itself."""
    base, period = mention.phrase.against(clock), clock.period
    if base and period and not mention.is_dated and base.start <= period.start and period.end <= base.end:
        return base.year_before()  # "than last June", said of the first days of June
    return base.year_before() if base and base == period else base
