"""Days on which a price was told: a statement and the clock in, the day out.

"The peso closed at 50.85 on Friday"; "By last Friday the price had come down to 2,380".

>>> bool(TRADED_ON.search("By last Friday it had come down")), bool(TRADED_ON.search("the office said on Friday"))
(True, False)
"""

import calendar
import re

from extract.periods import Clock, Period
from extract.periods.period import DAY
from extract.statements.statement import Statement

WEEKDAYS = [name.lower() for name in calendar.day_name]
DAY_SAID = re.compile(rf"\b(?:{'|'.join(WEEKDAYS)}|today|yesterday|the day)\b", re.I)
TRADED_ON = re.compile(
    rf"(?:^|[.;:,] |\b(?:and|but|while) )(?:[Oo]n|[Bb]y) (?:last )?(?:{'|'.join(calendar.day_name)})\b(?!,? \d)"
)


def day_of_trading(statement: Statement, clock: Clock) -> Period | None:
    """Give the day of a price that was told on a day of the week: "the peso closed at 50.85 on Friday"."""
    told = DAY_SAID.search(statement.sentence.text, statement.head[0], statement.tail[1] + 1)
    if told is None or clock.published is None:
        return None
    name = told[0].lower()
    if name in ("today", "the day"):
        return Period.of_day(clock.published)
    back = 1 if name == "yesterday" else (clock.published.weekday() - WEEKDAYS.index(name)) % 7
    return Period.of_day(clock.published - back * DAY)


def is_traded_on(statement: Statement) -> bool:
    """Tell whether a day of the week begins the clause of a price: "By last Friday it had come down to 2,380"."""
    return TRADED_ON.search(statement.sentence.text, *statement.head) is not None
