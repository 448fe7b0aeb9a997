"""Times in brackets around a number: a statement in, those that stand right behind or before it out."""

import re

from extract.periods import Mention
from extract.periods.phrases import Ago
from extract.statements.statement import Statement
from extract.values import replace

ROLES = ("period", "from_to", "horizon", "span")
BRACKET_OPENS = re.compile(
    r"(?: f\.?o\.?b\.?| c\.?i\.?f\.?)?\s*\((?:(?:recorded|registered|reported|posted|noted|seen|achieved) )?"
)
BRACKETS = re.compile(r"(?: [a-z]+)?\s*\([^()]{1,80}\)\s*")
CLOSED_BEHIND = re.compile(r"[^()]{0,24}\)\s*")
REVISED = re.compile(
    r"\b(?:revised|corrected|provisional|preliminary|initial|original|estimate|previously"
    r"|first (?:put|reported|given|published|announced|stated))",
    re.I,
)
ITS_NUMBER = re.compile(r"['’]s?\s(?:[a-z]+\s){0,2}[A-Z]{0,3}[^\w\s]{0,3}")
"""Between a time and the number of it: "May's revised $8 million"."""
CLOSES = re.compile(r"(?:,?\s(?:est|prov|prelim|proj|forecast|target|plan)[a-z]*\.?)?\)")
"""Behind a year in brackets, how they end: "(2019 est.)"."""


def is_bracketed_behind(statement: Statement, mention: Mention) -> bool:
    """Tell whether a time fills the brackets right behind a number: "2 million (2011 est.)"."""
    text = statement.sentence.text
    opens = BRACKET_OPENS.fullmatch(text, statement.quantity.end, mention.start)
    return opens is not None and CLOSES.match(text, mention.end) is not None


def behind_brackets(statement: Statement, found: list[Mention]) -> list[Mention]:
    """Give the time behind brackets, which is that of the number before them, and of one that was revised in them.

    "8 million (provisional) in May", "9 million (revised from 7 million) in June", "4 million (5 million) in July".
    """
    text, end = statement.sentence.text, statement.quantity.end
    opened = text.rfind("(", 0, statement.quantity.start) if statement.in_brackets else -1
    if opened >= 0 and not REVISED.search(text, opened, end):
        return []
    brackets = (CLOSED_BEHIND if opened >= 0 else BRACKETS).match(text, end)
    if opened >= 0:  # it shares the time of the number before the brackets
        found = [m for m in statement.sentence.periods if m.role in ROLES]
    behind = [m for m in found if brackets and m.start == brackets.end()]
    if opened >= 0 and not behind:
        return before_brackets(statement, opened)
    return [m for m in behind if statement.base_level or not isinstance(m.phrase, Ago)][:1]


def before_brackets(statement: Statement, opened: int) -> list[Mention]:
    """Give the time whose number was revised in the brackets behind it: "May's $8 million (revised from 7 million)"."""
    sentence = statement.sentence
    told = next((q for q in reversed(sentence.undated) if q.end <= opened), None)
    if told is None or opened - told.end > 1:
        return []
    whose = [m for m in sentence.periods if ITS_NUMBER.fullmatch(sentence.text, m.end, told.start)]
    return [replace(m, role="period") for m in whose]
