"""The time between two that were told one after the other: a statement and what is in force in, what it began with out.

"Exports were $5 million in 1990 and $9 million in 1999. In the same period imports doubled; tea fell from 3 tons to 2."

>>> bool(SAME_YEARS.search("over the same years")), bool(LED_FROM.search("fell from about $"))
(True, True)
"""

import re

from extract.periods import Clock, Mention, Period, resolve
from extract.statements.frames import Frame
from extract.statements.statement import Statement

SAME_YEARS = re.compile(
    r"\b(?:same|that|this|these|those) (?:period|time|(?:[a-z]+ )?years|decade|span|stretch|interval)$"
)
"""What tells of all the time between the two told of before: "in the same period", "over the same years"."""
LED_FROM = re.compile(r"\bfrom (?:[a-z]+ ){0,3}[^\w\s]{0,4}$")
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
