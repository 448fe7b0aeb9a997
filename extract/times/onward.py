"""Times behind a number that lead on to what is told next: a statement and a time of its sentence in, yes or no out.

>>> leads_on("2 billion, in 2024 the figure is to reach 3", 18, 42)
True
"""

import re
from bisect import bisect_left

from extract.periods import Mention
from extract.statements.statement import Statement

GAPPED = re.compile(
    r"(?:['\u2019]s|,)?\s+(?:(?:for|at|to|only|just|about|over|under|nearly|almost|some|it|they|was|were|still|already"
    r"|even|again|then|as much as|as little as|no (?:more|less|fewer) than|(?:more|less) than|alone|by|minus|plus|an?"
    r"|another|mere|[-–—])\s+){0,3}[^\w\s]{0,2}",
    re.I,
)
"""What stands between a time and the number that it belongs to: "half a billion in 2019, last year only 4"."""
ASIDE = re.compile(r"^,[^,;:]*,")
"""What is said in passing right behind a time: "in 1932, at the bottom of the slump, 58 million"."""
JOINED = re.compile(r"\b(?:and|but|while)\s+$")
LABELS, OPENS_LABEL = re.compile(r":\s+[^\w\s]{0,3}\d"), re.compile(r"[(,;]\s*$")
"""Around a time, what makes it the label of a number."""
A_CLAUSE = re.compile(
    r"\s+(?:it|they|this|these|that|the|its|their)\s(?:[a-z]+ ){0,3}?(?:is|are|was|were|will|would|should|may|had)\b"
)
"""Behind a time, the clause that it begins: "2 billion, in 2024 the figure is to reach 3"."""
DID = re.compile(
    r" (?:it |they )?(?:[a-z]+ly )?(?!followed)(?:[a-z]{2,}ed|began|bought|brought|built|became|got|had|made|sent|set"
    r"|sold|took|was|were|went|won)\b"
)
"""Behind a time, the deed that it is of."""
AND_DID = re.compile(
    r"(?: [a-z]+){0,4},? (?:and|but|yet|before|then) (?:(?:[a-z]+ly|then|later|again|gradually|soon|slightly) )?"
    r"(?:recover|rebound|bounc|pick|resum|improv|stabili[sz]|return|revers|r[io]se|ris|gr[eo]w|climb|jump|f[ae]ll|dropp|declin"
    r"|slump|began|start|turn|doubl|tripl|was back|were back)[a-z]*(?: (?!in\b|to\b|for\b)[a-z]+){0,3} ?"
)
"""Between a number with a time before it and the next time, the deed that that is of: "but recovered in 2008"."""


def is_of_next(statement: Statement, mention: Mention) -> bool:
    """Tell whether a time that "and" leads on to, or a label, is the next number's: "was 2 and in 2013, 1 billion"."""
    text, quantities = statement.sentence.text, statement.sentence.quantities
    if labels_next(text, mention):
        return True
    if not JOINED.search(text, max(statement.quantity.end, mention.start - 8), mention.start):
        return False
    at = bisect_left(quantities, mention.end, key=lambda quantity: quantity.start)
    if at == len(quantities):
        return False
    between = text[mention.end : quantities[at].start]
    return GAPPED.fullmatch(between) is not None or leads_past_aside(between)


def labels_next(text: str, mention: Mention) -> bool:
    """Tell whether a time is the label of the number behind it: "May 2008: 5 million, June 2008: 6 million"."""
    if not LABELS.match(text, mention.end):
        return False
    return OPENS_LABEL.search(text, max(0, mention.start - 3), mention.start) is not None


def does_next(statement: Statement, mention: Mention) -> bool:
    """Tell whether a time is that of the next deed: "In 2018 it sold 20 buses and a year later opened a plant"."""
    text = statement.sentence.text
    if AND_DID.fullmatch(text, statement.quantity.end, mention.start):
        return True
    joined = JOINED.search(text, max(statement.quantity.end, mention.start - 8), mention.start)
    return joined is not None and DID.match(text, mention.end) is not None


def leads_past_aside(between: str) -> bool:
    """Tell whether something said in passing stands between a time and its number: ", at the bottom of it, only"."""
    passed = ASIDE.match(between)
    return passed is not None and GAPPED.fullmatch(between, passed.end()) is not None


def leads_on(text: str, start: int, number: int) -> bool:
    """Tell whether a time that ends at `start` begins a clause of its own, or is that of the number behind it."""
    return A_CLAUSE.match(text, start) is not None or GAPPED.fullmatch(text, start, number) is not None
