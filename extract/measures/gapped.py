"""Numbers whose verb is that of the one before: a statement in, whether it only goes on out.

>>> NEXT_CHANGE.fullmatch(" and ") is not None
True
"""

import re

from extract.statements.measured import (
    BY,
)
from extract.statements.statement import Statement, compared_with

REACHED = re.compile(r"\b(?:to|at)\b")
BESIDE_IT = re.compile(
    r"(?:\s\(|,\s)(?:or |which (?:is|was) )?(?:up |down |an? [a-z]+ (?:of |by )|[+-])(?:by )?"
    r"(?:about |some |almost |nearly )?"
)
MORE_THAN = re.compile(r" (?:more|less|higher|lower|above|below|fewer)\b")
"""Between a level and how much it changed, and behind that: "$9 million, an increase of $2 million"."""
NEXT_CHANGE = re.compile(r"(?:\s\([^()]*\))?,?(?:\s(?:and|or))?\s[^\w\s]?")
"""Between two changes that are told of two levels: "up 5 million (11%) and 4 million respectively"."""
GAPPED = re.compile(
    r"(?:\);?)?(?:\s*,?\s*(?:on the (?:strength|back) of|thanks to|owing to|due to|because of|as a result of|amid)\s"
    r"[^,;:()\d]{2,60}(?=,))?"
    r"\s*,?\s*(?:and\s+|(?:then|next) (?:came|comes)\s+|followed by\s+|ahead of\s+)?(?!(?:or|to|at)\b)"
    r"(?:(?!(?:costs?|for|worth|record(?:ed|ing)|regist\w+|post(?:ed|ing)|log\w*|earn\w*|brought|fetch\w*|made|yield\w*|stood|was|were|is|are"
    r"|rak(?:ed|es|ing)|spen[dt]\w*|pa(?:id|ying)|gross\w*|nett\w*|generat\w*"
    r"|(?:bring|hitt|leav|send|sell|tak|garner|mak|reach|touch|totall?|amount|contribut|secur|bagg|draw)ing)\b)"
    r"[a-z][\w-]*\s+){1,4}\(?"
    r"|\);\s(?:and\s)?[^;:()\d]{3,70}\s\(",
    re.I,
)
"""Goods or a flow, and no verb, between two numbers: "goods fell $308m, thanks to tin, and services $16m"."""


def told_beside_level(statement: Statement) -> bool:
    """Whether the change before stands beside a level: "exports were $9 million, up $2 million, imports $8 million"."""
    text, start = statement.sentence.text, statement.quantity.start
    kind, numbers = statement.quantity.kind, statement.sentence.undated
    level, change = ([None, None, *(q for q in numbers if q.kind == kind and q.end <= start)])[-2:]
    if level is None or change is None or BY.search(statement.before) or NEXT_CHANGE.fullmatch(text, change.end, start):
        return False
    gap = text[level.end : change.start]
    return BESIDE_IT.fullmatch(gap) is not None or (gap == ", " and MORE_THAN.match(text, change.end) is not None)


def is_gapped(statement: Statement) -> bool:
    """Whether a number has a subject of its own and the verb of the number before it."""
    if statement.before.startswith("than "):
        return False  # "This was 2% higher than the target of $29 million"
    if not GAPPED.fullmatch(statement.before) or REACHED.search(statement.before) or compared_with(statement):
        return False
    verbs = statement.sentence.between("verb", *statement.head)
    return not any(cue.kind != "share" and cue.surface.lower() not in ("came", "comes", "followed") for cue in verbs)
