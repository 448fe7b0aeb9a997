"""Which way goods go: a statement in, whether it tells of the direction opposite to the one told before out.

>>> THE_OTHER_WAY.search("In return Mali sent salt worth ") is not None
True
"""

import re

from extract.statements.statement import Statement
from extract.words.cued import Cued

THE_OTHER_WAY = Cued(
    ("other way", "direction", "in return", "in exchange", "back", "ledger", "side", "flow"),
    r"\b(?:the other way|the (?:reverse|opposite|return|contrary) flow"
    r"|(?:in|from) the (?:other|opposite|reverse) direction|in (?:return|exchange)(?! for\b)"
    r"|(?:came|comes|coming|come) back|back (?:came|come|went)|(?:went|goes) back|(?:was|were) sent back"
    r"|on the other side of the ledger|on the (?:import|other) side)\b",
    re.I,
)
ENDS_CLAUSE = re.compile(
    r"[;:]|,\s+(?:and|while|whereas|but)\b"
    r"|\band (?:(?:it|they) )?(?:received|got|took|sent|gave|bought|sold|obtained)\b"
)


def is_told_back(statement: Statement) -> bool:
    """Whether the clause of a number says that it is of the other direction."""
    return _way_told(statement) is not None


def is_way_back(statement: Statement) -> bool:
    """Whether goods took the way back of those just told: "went the other way", not "on the import side"."""
    told = _way_told(statement)
    return told is not None and "side" not in told[0].lower()


def _way_told(statement: Statement) -> re.Match[str] | None:
    behind = ENDS_CLAUSE.split(statement.after, maxsplit=1)[0]
    return THE_OTHER_WAY.search(statement.before) or THE_OTHER_WAY.search(behind)
