"""The sector that a share of capital, firms or jobs is in: a statement in, the words that name the sector out.

>>> IN.match(" of the sum is in mining").end()
18
"""

import re

from extract.statements.statement import Statement
from extract.words.lexicon import vocabulary
from extract.words.phrases import any_of

OF_SECTORS = {"investment", "enterprises", "jobs"}
"""What is shared out to sectors."""
IN = re.compile(
    r"(?:\s+of\s+(?:it|them|(?:this|these|that|those|the|its|their|all)(?:\s+(?!in\b|to\b|into\b)[\w’'-]+){1,6}?(?:\s+in\s+[A-Z][\w-]+)?))?"
    r"(?:\s+(?:is|are|was|were|has|have|had|went|goes?|gone|flow(?:s|ed)|sits?|lies|lay|stays?|belong(?:s|ed)?|been|now|then"
    r"|active|placed|invested|concentrated|channelled|directed|engaged|working|at work|work|worked))*"
    r"\s+(?:in|into|to)\s+(?:the\s+)?"
)
"""Between a share and its sector: "62 per cent of the sum is in", "26 per cent in"."""
WORDS = {row["part"]: any_of(row["words"].split("|")) for row in vocabulary("sectors.csv")}
NAMES = rf"(?:{WORDS['kind']}\s+)?{WORDS['sector']}"
"""What sectors are called: "light industry", "financial services"."""
SECTOR = re.compile(
    rf"{NAMES}(?:(?:,\s+|\s+and\s+|\s+or\s+){NAMES})*(?=\s*(?:[,;.:()–—]|$|\b(?:and|while|but|with|sector|alone|in|as)\b))"
)

TAKES = re.compile(
    rf"(?:^|[,;]\s+|\b(?:and|while|of which|of it|the)\s+)\W*({NAMES}(?:\s+and\s+{NAMES})?)(?:\s+(?:sector|alone))?\s+"
    r"(?:(?:(?:still|now|alone)\s+)?(?:(?:account(?:s|ed|ing)?|stands?|stood)\s+for|took|takes|receiv(?:es|ed)|attract(?:s|ed)|absorb(?:s|ed)"
    r"|represent(?:s|ed)|makes? up|made up|claim(?:s|ed))|for|with)\s+"
    r"(?:(?:about|some|almost|nearly|over|only|just|more|than|another|the)\s+)*$",
    re.I,
)
"""Before a share, the sector that has it: "manufacturing accounts for 71 per cent and real estate for"."""
NEAR = 90


def sector(statement: Statement) -> tuple[int, int] | None:
    """Find the words of the sector that a share is told to be in."""
    text = statement.sentence.text
    led = IN.match(text, statement.quantity.end)
    named = SECTOR.match(text, led.end()) if led else None
    if named is None:
        named = TAKES.search(text, max(0, statement.quantity.start - NEAR), statement.quantity.start)
    return named.span(named.lastindex or 0) if named else None
