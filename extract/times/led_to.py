"""Numbers that a word of comparison leads to and that nothing is compared with: a statement in, whether it is one out.

"the surplus stemmed from a 4% rise", "exports were 5% higher than in May at $4 million".
"""

import re

from extract.statements.statement import Statement

CAUSED = re.compile(
    r"\b(?:stem(?:s|med|ming)?|result(?:s|ed|ing)?|c[ao]mes?|coming|aris(?:es?|ing)|arose|originat(?:es?|ed|ing)|deriv(?:es?|ed|ing)"
    r"|benefit\w*|profit(?:s|ed|ing)?|suffer(?:s|ed|ing)?) (?:(?:mainly|largely|mostly|chiefly|partly|also) )?from"
    r" (?:(?:an?|the|about|nearly|almost|some) )*[^\w\s]{0,3}$",
    re.I,
)
"""Before a change, what makes it the cause of another: "the surplus stemmed from a 4% rise"."""
AT_LEVEL = re.compile(r"\s(?:at|reaching|totall?ing)\s(?:[a-z]+\s){0,2}[A-Z]{0,3}[^\w\s]{0,3}$")
"""Between a time compared with and the level that a change led to."""
PARTS = ("percent", "points", "fraction", "multiple")


def stems_from(statement: Statement) -> bool:
    """Tell whether a change is what another comes of: "the surplus stemmed from a 4% rise in exports"."""
    return " from" in statement.lead[-24:] and CAUSED.search(statement.lead[-60:]) is not None


def is_reached(statement: Statement, last: Statement | None) -> bool:
    """Tell whether a level is where a change led, told behind the time compared with: "2% lower than in May at $4m"."""
    if not AT_LEVEL.search(statement.lead[-24:]) or (last and last.quantity.kind not in PARTS):
        return False
    begin, start = last.quantity.end if last else 0, statement.quantity.start
    named = (m for m in statement.sentence.periods if begin <= m.start and m.end <= start)
    return any(AT_LEVEL.fullmatch(statement.sentence.text, m.end, start) for m in named)
