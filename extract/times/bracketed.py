"""Levels that stand in brackets or right behind a time: a statement in, the time that is theirs out.

"above those of 2016 (17 tons and 5 million)", "(in January 2014, 109 million)".

>>> LABEL.fullmatch(": ") is not None, CLOSES.match(")") is not None
(True, True)
"""

import re

from extract.periods import Mention
from extract.statements.statement import Statement
from extract.times.levels import levels, names_pace

LEVEL_BEFORE = re.compile(
    r"\b(?:above|below|than|exceed\w*|against|like|as in|as) (?:those|that|the [a-z]+) (?:of|for|in) [^()]{4,30}$"
)
APPOSED = re.compile(r"(?:,| [–—-]) (?:(?:about|some|nearly|almost|over|only|just|more|than) ){0,2}[^\w\s]{0,3}")
LESS_THAN_IN = re.compile(r"\b(?:above|below|than) (?:(?:those|that|the [a-z]+) )?(?:of|for|in) [^(),;:]{4,20}$")
CLOSES_CLAUSE = re.compile(r"[.;,]|\s[–—-]|\s(?:and|but|while)\b|$")
"""Around a level that says what one pointed at is: "below that of 2006, $8 million"."""
MOST_IN_BRACKETS = 60
BESIDE, CLOSES = re.compile(r"(?:[,;/]|\s|and\b|or\b)*"), re.compile(r"\)|[,;/]\s?|\s(?:and|or)\s")
"""Between the numbers of a bracket and behind them: "(189,575 tonnes, 790 million dollars)"."""
LABEL = re.compile(r"\s*(?:[:,=–—-]|was|were|by)?\s*$", re.I)


def bracketed(statement: Statement) -> Mention | None:
    """Give the time of a level told behind it: "above those of 2016 (17 tons and 5 million)", "that of 2016, $5"."""
    text, start = statement.sentence.text, statement.quantity.start
    opened = text.rfind("(", 0, start)
    last = next((m for m in reversed(statement.sentence.periods) if m.end <= start), None)
    if last and statement.quantity.kind in ("money", "physical") and APPOSED.fullmatch(text, last.end, start):
        told = CLOSES_CLAUSE.match(text, statement.quantity.end) and LESS_THAN_IN.search(text, 0, last.end)
        return last if told else None
    if opened < 0 or text.find(")", opened, start) >= 0 or not LEVEL_BEFORE.search(text, max(0, opened - 60), opened):
        return None
    named = (m for m in statement.sentence.periods if 0 <= opened - m.end <= 12)
    return next(named, None)


def in_brackets_of(statement: Statement) -> Mention | None:
    """Give the time that only numbers stand in brackets behind: "less than in the good year 2019 (124 billion)"."""
    text, start = statement.sentence.text, statement.quantity.start
    opened = text.rfind("(", max(0, start - MOST_IN_BRACKETS), start)
    if opened < 0 or not CLOSES.match(text, statement.quantity.end):
        return None
    inside = [q for q in statement.sentence.quantities if opened < q.start < start]
    gaps = zip([opened + 1, *(q.end for q in inside)], [*(q.start for q in inside), start], strict=True)
    if not all(BESIDE.fullmatch(text, first, last) for first, last in gaps):
        return None
    named = (m for m in statement.sentence.periods if m.role != "since" and m.end <= opened)
    beside = next((m for m in named if not text[m.end : opened].strip()), None)
    if beside and (beside in levels(statement) or names_pace(beside)):
        return None  # "rose 5% y/y (to $3 million)"
    return beside


def is_labelled(statement: Statement, last: Statement) -> bool:
    """Tell whether brackets give the same measure of a time that they name: "(in January 2014, 109 million)"."""
    text, start = statement.sentence.text, statement.quantity.start
    opened = text.rfind("(", last.quantity.end, start)
    if opened < 0 and last.in_brackets and text.startswith("; ", last.quantity.end):
        opened = last.quantity.end  # "fell 4% (consensus: -3%; May: -2%)"
    if opened < 0 or text.find(")", opened, start) >= 0 or not _are_alike(statement, last):
        return False
    named = [m for m in statement.sentence.periods if opened < m.start + 1 and m.end <= start]
    words = text[named[-1].end if named else opened + 1 : start]
    between = text[last.quantity.end : opened]
    since = next((m.surface for m in statement.sentence.periods if m.role == "since" and m.surface in between), "")
    alone = not words.strip() and not between.replace(since, "").strip()  # "1.9 billion since May (3.4 billion)"
    alone = alone and text[statement.quantity.end : statement.quantity.end + 1] == ")"
    alone = alone and (statement.quantity.kind == "money" or statement.quantity.scale >= 1000)
    return alone or (bool(named) and LABEL.fullmatch(words) is not None)


def label_of(statement: Statement) -> Mention | None:
    """Give the time that brackets name before the number in them."""
    start = statement.quantity.start
    opened = statement.sentence.text.rfind("(", 0, start)
    return next((m for m in statement.sentence.periods if opened < m.start + 1 and m.end <= start), None)


def _are_alike(statement: Statement, last: Statement) -> bool:
    """Tell whether two numbers may measure the same: of one kind and unit, or the second without any."""
    one, two = last.quantity, statement.quantity
    if two.kind == "bare" and two.unit is None and two.scale >= 1000:
        return one.kind in ("bare", "money", "physical")
    if one.kind == "money" == two.kind and (one.symbol is None) != (two.symbol is None):
        return False  # "$3 billion (US$3.2 billion)" of Canada
    return one.kind == two.kind and (one.unit == two.unit or not (one.unit and two.unit))
