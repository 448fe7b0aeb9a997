"""The time between two that were told one after the other: a statement and what is in force in, what it began with out.

"Exports were $5 million in 1990 and $9 million in 1999. In the same period imports doubled; tea fell from 3 tons to 2."

>>> bool(SAME_YEARS.search("over the same years")), bool(LED_FROM.search("fell from about $"))
(True, True)
"""

import re

from extract.periods import Clock, Mention, Period, resolve
from extract.periods.phrases import Ago, Relative
from extract.statements.frames import Frame
from extract.statements.statement import Statement

SAME_YEARS = re.compile(
    r"\b(?:same|that|this|these|those) (?:period|time|(?:[a-z]+ )?years|decade|span|stretch|interval)$"
)
"""What tells of all the time between the two told of before: "in the same period", "over the same years"."""
LED_FROM = re.compile(r"\bfrom (?:[a-z]+ ){0,3}[^\w\s]{0,4}$")
TO_NOW = re.compile(
    r"(?:\s*\([^()]{1,40}\))?,?\s+(?:up |down )?to\s+(?:(?!to\b)[a-z]+\s+){0,4}[A-Z]{0,3}\s?[$€£¥]?\s?"
    r"(?:\d|half|one|two|three|a\b)"
)
"""Behind the level something rose or fell from, the one that it came to."""
"""Before a level that another one rose or fell from."""


def since_first(statement: Statement, frame: Frame, period: Period | None) -> tuple[Period | None, str]:
    """Give the first of two times told before, and the words that mean it, where a sentence names no other time."""
    named = [m.surface for m in statement.sentence.periods if m.role in ("period", "base", "from_to")]
    goes_on = frame.traded == period and all(map(SAME_YEARS.search, named))
    if not goes_on or not (named or LED_FROM.search(statement.lead)):
        return None, ""
    return frame.since, named[0] if named else "the time told before"


def ends_of(mention: Mention, clock: Clock) -> tuple[Period, Period | None] | None:
    """Give the years that something rose or fell between: "from 6 to 7 between 2015 and 2020"."""
    if mention.role == "from_to" and (first := mention.base(clock)):
        return first, resolve(mention, clock)
    years = mention.years if mention.role == "period" else None
    return (Period.of_year(years[0]), Period.of_year(years[1])) if years and years[1] > years[0] + 1 else None


def up_to_the_month(base: Period, period: Period) -> Period:
    """Give what months up to one are compared with: "up 9% on the end of August 2018", said of eight months."""
    alike = base.start.month == period.end.month and base.end < period.start
    return period.years_on(base.end.year - period.end.year) if alike else base


def dated_behind(statement: Statement, mention: Mention, clock: Clock) -> Period | None:
    """Give the next time of the sentence, if it names its year: "from 4 million in September to 6 in October 2012"."""
    later = (m for m in statement.sentence.periods if m.start > mention.end and m.role == "period")
    following = next(later, None)
    return resolve(following, clock) if following and following.is_dated else None


def told_from(statement: Statement, mention: Mention, clock: Clock) -> Period | None:
    """Give the year of which the sentence tells what came of a level: "from 5 million the year before to 9 in 2021"."""
    match mention.phrase:
        case Ago(1, "year") | Relative(_, -1, True) if LED_FROM.search(statement.lead):
            pass
        case _:
            return None
    named = [m for m in statement.sentence.periods if m.end <= statement.quantity.start]
    if named or not TO_NOW.match(statement.sentence.text, mention.end):
        one = named[-1] if len(named) == 1 and not statement.position else None
        return resolve(one, clock) if one and one.is_dated and one.role == "period" else None
    return dated_behind(statement, mention, clock)
