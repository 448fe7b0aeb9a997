"""Whether what figures were compared with still holds: a base and what is told since in, whether it does out."""

import re

from extract.periods import Mention, Period
from extract.statements.statement import Statement
from extract.times.scopes import own
from extract.times.spans import (
    SAME_YEARS,
)

ALSO = re.compile(r"\s(?:and|but|yet|though|or) ")


def is_second(statement: Statement, mention: Mention, found: list[Mention]) -> bool:
    """Tell whether a time is set beside a number after another is: "5% above 2011 and close to the peak of 2008"."""
    behind = (m for m in found if statement.quantity.end <= m.start < m.end <= mention.start)
    first = next(behind, None)
    return first is not None and ALSO.search(statement.sentence.text, first.end, mention.start) is not None


def begins_anew(statement: Statement, base: Period, period: Period) -> bool:
    """Tell whether a sentence that names its time leaves a base of years before: "tripled in five years. In 2022 …"."""
    far = base.start.year < period.start.year - 1
    told = own(statement) if far and not statement.position else None
    if told is None or told.role != "period" or told.start >= statement.quantity.start:
        return False
    return SAME_YEARS.search(told.surface) is None


def is_before(base: Period, period: Period) -> bool:
    """Tell whether a base in force still may be one: it is no part of what is compared with it."""
    return base.end < period.end and (base.length == period.length or base.end < period.start)
