"""The years a text names, as evidence -> the year it was most likely published in, weighed.

Each year named speaks for some years of publication and against others: what is told of a whole year was told in the
next, "than in July 2016" a year after or, before July, two, and what "last year" is compared with lies two years back.

>>> than_in_july = Mention(2016, "compared", 7)
>>> best_year([than_in_july], {2016, 2017, 2018, 2019}, 8), best_year([than_in_july], {2016, 2017, 2018, 2019}, 3)
(2017, 2018)
"""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import date

NEVER = -8.0
"""The weight of what cannot be: that a text tells of what is still to come."""
SPRING, PART, WHOLE = 3, 0, 13
"""The last month of a year that begins in another, at the earliest; that of a part that has no name, and of a year."""
EARLY = 4
"""A year is told of most in the first months of the next one."""
AUTUMN = 9
"""The first month, at the latest, of a year that ends in another."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A year in a text: what it is named for, and up to which month of it (WHOLE: all of it, None: left open)."""

    year: int
    kind: str  # told | split (told of a year that began in the one before) | compared | planned | deadline
    month: int | None = None
    beside: str = ""  # last | this: "last year" or "this year" stands in its sentence; later: "and last year" behind it


def best_year(
    mentions: Iterable[Mention],
    years: Collection[int],
    month: int | None,
    more: Callable[[int], float] = lambda year: 0.0,
) -> int | None:
    """Give the year that most speaks for, the earliest of two.

    `month` is that of publication, where it is known; `more` tells what else speaks for a year.
    """
    mentions = [*mentions]
    score = {year: sum(weight(mention, year, month) for mention in mentions) + more(year) for year in sorted(years)}
    return max(score, key=score.__getitem__, default=None)


def of_weekday(named: int, year: int, month: int, day: int, beside: bool) -> float:
    """Weigh a day of the week: the date's own where it stands `beside` it, else that of the news or just before.

    >>> of_weekday(1, 2017, 8, 1, False), of_weekday(1, 2016, 8, 1, False)  # Tuesday; 1 August 2016 was a Monday
    (2.5, 0.0)
    """
    try:
        back = (date(year, month, day).weekday() - named) % 7
    except ValueError:  # 29 February
        return NEVER
    if beside:
        return 0.0 if back else 8.0
    return {0: 2.5, 1: 1.5, 2: 0.5}.get(back, 0.0)


def weight(mention: Mention, year: int, month: int | None) -> float:
    """Tell how much a year named speaks for a year of publication, or against it."""
    later = year - mention.year
    match mention.kind:
        case "deadline":
            return -2.0 if later > 0 else 0.0
        case "planned" if mention.beside == "last":  # "after 3.8% last year it should grow by 2.6% in 2024"
            return {0: 3.0, -1: 1.0}.get(later, 0.5 if later < 0 else -3.0)
        case "planned":
            return {0: 1.5, -1: 1.5}.get(later, 0.5 if later < 0 else -3.0)
        case "compared":
            return _of_compared(mention, later, month)
        case "split":
            begun = month is None or month >= AUTUMN
            return {-1: 1.0 if begun else NEVER, 0: 2.0, 1: 0.5}.get(later, 0.0 if later > 0 else NEVER)
    return _of_told(mention, later, month)


def _of_compared(mention: Mention, later: int, month: int | None) -> float:
    """Weigh a year that another is compared with."""
    if later <= 0:
        return NEVER
    if mention.beside == "last":
        return 4.0 if later == 2 else -1.0
    if mention.beside == "this":
        return 4.0 if later == 1 else -1.0
    if mention.month == PART:  # reported in the first weeks, it may be of the year that has just ended
        return {1: 2.5 if month is None or month >= SPRING else 0.5, 2: 2.0}.get(later, 0.0)
    if mention.month in (None, WHOLE):
        told_early = month is not None and month <= EARLY
        before_last = 1.6 if told_early else 1.5 if month is None else 0.8
        return {1: 1.5, 2: before_last}.get(later, 0.0)
    over = month is None or mention.month <= month
    return (3.0 if over else -4.0) if later == 1 else 3.0 if later == 2 and not over else 0.0


def _of_told(mention: Mention, later: int, month: int | None) -> float:
    """Weigh a year that is told of as past or present."""
    if later < 0:
        return NEVER
    if mention.month is None:
        return 0.5 if later <= 1 else 0.0
    if mention.beside == "later":
        return 3.0 if later == 2 else 0.0
    if mention.month < (WHOLE if month else 12):  # a year told of up to December is over where no month is known
        over = month is None or mention.month <= month
        return {0: 3.0 if over else NEVER, 1: 0.5 if over else 3.0}.get(later, 0.0)
    if month is None:
        return {0: 1.3, 1: 3.0 if mention.beside else 1.4}.get(later, 0.0)
    return {0: 0.0 if month == 12 else -2.0, 1: 2.0}.get(later, 0.0)
