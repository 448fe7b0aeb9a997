"""Counts that stand in a side that is named: sentence and count in, whether the words before it go on behind it.

"Peru's zinc exports to 20 countries fell by 5%": the five percent is of all that the sentence tells before the count.
"""

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extract.statements.statement import Statement

IN_A_SIDE = re.compile(r"(?:^|\b(?:with|to|from|of|in|by|among)\s+)(?:the|its|all|all the)\s+$", re.I)
WITH_SO_MANY = re.compile(r"\b(?:with|to|from|among)\s+(?:(?:some|about|over|more than|around)\s+)?$")
OF_SO_MANY_STATES = re.compile(r"-(?:nation|member|country|state|power|strong)\b")
"""Behind a count, what makes it one of a group that is named: "the 12-nation eurozone had"."""
MEMBERS = re.compile(
    r"(?:[\w-]+\s+){0,2}(?:members?|states|countries|nations|economies|partners|neighbou?rs|markets)\b", re.I
)


def tells_side(statement: "Statement", middle: int) -> bool:
    """Tell whether a count stands in a side that is named: "trade with the 10 members of the group amounted to"."""
    sentence, quantity = statement.sentence, statement.quantity
    if OF_SO_MANY_STATES.match(sentence.text, quantity.end):
        return True
    members = MEMBERS.match(statement.counted) if statement.counted else None
    if members is None:
        return False
    last = members[0].split()[-1]
    start = sentence.text.find(last, quantity.end)
    if middle <= start:
        return False
    if statement.before.rstrip().lower().endswith(("the", "its", "all")):
        return IN_A_SIDE.search(statement.before) is not None
    if not WITH_SO_MANY.search(statement.before):
        return False
    does = start + len(last) + 1  # "steel exports to 25 countries reached"
    return any(verb.kind in ("level", "change") for verb in sentence.between("verb", does, does + 1))
