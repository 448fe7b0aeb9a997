"""How a number is to be read, and the words of change around it: what `measure` and `levels` share.

>>> Measured("growth", "change", negative=True).direction
''
"""

import re

from extract.quantities.intervals import Reading
from extract.statements.statement import Statement
from extract.values import immutable
from extract.words.cued import Cued
from extract.words.lexicon import Cue

BY = Cued(
    ("by",),
    r"(?<!built )(?<!owned )(?<!made )(?<!run )(?<!held )"
    r"\bby\s+(?!(?-i:[A-Z][a-z]+) of\b)"
    r"(?:(?!(?:and|but|from|which|who|at(?! least\b| most\b)|with|for|then|value|volume|weight"
    r"|totall?ed|reached|amounted|stood|were|was|came|exceeded|hit)\b"
    r"|(?<!up )(?<!close )(?<!next )to\b)[a-z~-]+\s+){0,4}$",
    re.I,
)
OR_ALONE = re.compile(
    r"\s*,?\s*(?:or|i\.e\.,?|that is,?|equal to|equivalent to)\s+(?!up to\b)(?:[a-z~-]+\s+){0,3}", re.I
)
TO_LEVEL = re.compile(r",? (?:to|reaching|totalling|totaling|at) (?:[a-z]+ ){0,3}")
"""Between a change and the level that it leads to: "rose 5 per cent to almost 3 million"."""
OVERTOOK = re.compile(
    r"\b(?:exceed\w*|surpass\w*|outpac\w*|outstrip\w*|beat|outdid|overtook|outnumber\w*"
    r"|(trail\w*|miss(?:ed|es|ing)?\b|undershot|fell short of|lagg\w*))\b",
    re.I,
)


CAUSED = re.compile(
    r"(?:\s+(?:in|of)\s+(?:[a-z]+\s+){0,2}[a-z]+)?,?"
    r"\s+(?:(?:due|owing|thanks) to|because of|amid|on|as|despite|following|after|with)"
    r"\s+(?:(?!(?:year|month|quarter)\b)[a-z]+\s+){0,2}"
)
"""Between a percent and a word that compares, what makes that one of its cause: "a fall of 3% amid weaker demand"."""
PASSED_LEVEL = re.compile(rf"{OVERTOOK.pattern}\s[^,;:()]{{1,60}}\bby\s+(?:[a-z~-]+\s+){{0,3}}$", re.I)
"""A level that is passed, or not, by what follows: "trailed the $148 million of 2001 by"."""
PERCENT = r"[\d.,]+\s*(?:%|per cent|percent|pct|pc)"
SHARED = re.compile(rf"\s*(?:,\s*(?:or|i\.e\.|that is,?)\s+{PERCENT}\s*,|\((?:or\s+)?{PERCENT}\))\s*", re.I)
"""Behind an amount, its percent between commas or in brackets."""
OR_AMOUNT = re.compile(
    r"\s*,?\s*(?:or|\()\s*[^\d\s]{0,4}\s?[\d.,]+(?:\s*(?:million|billion|mln|bn|m|thousand|tonnes|tons|dollars|dlrs?|euros|pounds|francs|USD|EUR)\b)*"
    r"\)?\s*,?\s*",
    re.I,
)
"""Behind a percent, the amount it is: "24.5% or $124.8 billion more than"."""
TOLD_AGAIN = re.compile(r"(?:[,(]|\bor)\s+(?:[a-z~]+\s+){0,2}$|\($")
"""Before a percent, what makes it an amount told again: "$5 million, or 8%, below"."""
OR_PERCENT = re.compile(rf"\s+or\s+{PERCENT}\s+", re.I)
A_SUM = re.compile(r"\b(?:an?|the|this|that|another)\s+(?:[a-z-]+\s+){0,2}$", re.I)
"""Around an amount, what makes it one of a noun with two: "a $4 million or 8% drop"."""
PARTED = re.compile(r"\s*[,)]\s*")
THAN = re.compile(r"\s+than\b")
HIGHER = re.compile(r"(?:higher|lower)(?:\s*[.,;)]|\s*$|\s+(?:than|in|on|at|when|compared|from|for|year)\b)")
"""What compares a sum and its percent, with or without what it is compared with: "were $4 million (8%) lower"."""
PLANTED = re.compile(
    r"under\s+(?:this|these|that|those|the)\s+(?!(?:last|previous|preceding|past|year|season|plan|target|average|level)\b)"
)
"""Behind a measure of land, that it is planted."""
MODAL = re.compile(
    r"\b(?:will|would|should|could|may|might|can|to)\s+(?:[a-z]+ly\s+|further\s+|even\s+|well\s+)?$"
    r"|\b(?:see|sees|saw|seen|seeing|let|made?)\s+(?:its|their|the)\s+(?:[\w'’-]+\s+){1,5}$",
    re.I,
)
"""Before a word of change, what makes it a verb: "should rise", "has seen its share increase"."""
PUTS = re.compile(r"\bput(?:s|ting)? $", re.I)
"""Before "up", what makes it the giving of a sum."""
PAUSES = frozenset(",:;")
LEAD_ON = {"above", "below", "in excess of", "short of", "under"}
"""Words of comparison that need no "than"."""


@immutable
class Measured:
    """How a number is to be read."""

    measure: str
    form: str | None = None
    reading: Reading = Reading.PLAIN
    negative: bool = False
    direction: str = ""
    per: str | None = None
    evidence: str = ""
    sure: bool = True


def last_verb(statement: Statement, *kinds: str) -> Cue | None:
    """The nearest verb cue of these kinds before the number, in its own words."""
    for cue in reversed(statement.sentence.between("verb", *statement.head)):
        fits = cue.kind in kinds and cue.end <= statement.quantity.start
        if fits and not (cue.kind == "compare" and _is_hedge(statement, cue)):
            return cue
    return None


def _is_hedge(statement: Statement, cue: Cue) -> bool:
    """Whether a word that compares is one of a hedge before the number: "more than"; not "higher than in May by 3"."""
    hedges = statement.sentence.between("hedge", *statement.head)
    if not any(h.kind == "before" and h.start <= cue.start < h.end for h in hedges):
        return False
    gap = statement.sentence.text[cue.end : statement.quantity.start]
    return not PAUSES.isdisjoint(gap) or BY.search(gap) is None


def is_no_change(statement: Statement, cue: Cue) -> bool:
    """Whether a word that compares does not: "9,000 hectares under this crop", "the fund has put up $9 million"."""
    text = statement.sentence.text
    if cue.surface.lower() == "up":
        return PUTS.search(text, max(0, cue.start - 10), cue.start) is not None
    return statement.quantity.unit == "ha" and PLANTED.match(text, cue.start) is not None


def is_verb(statement: Statement, cue: Cue) -> bool:
    """Whether a word of change is a verb: "fell", and "should rise", which alone may be a noun."""
    modal = cue.kind == "noun" and MODAL.search(statement.sentence.text, max(0, cue.start - 48), cue.start)
    return cue.kind == "change" or bool(modal)


def next_verb(statement: Statement, *kinds: str, within: int = 30) -> Cue | None:
    """The first verb cue of these kinds right after the number."""
    stop = min(statement.tail[1], statement.quantity.end + within)
    return next(
        (cue for cue in statement.sentence.between("verb", statement.quantity.end, stop) if cue.kind in kinds), None
    )


def moved(measure: str, cue: Cue) -> Measured:
    """Read a growth or difference in the direction of a word."""
    form = "change" if measure == "growth" else None
    return Measured(measure, form, negative=cue.code == "down", direction=cue.code, evidence=cue.surface)


def again(measure: str, direction: str, evidence: str, sure: bool = True) -> Measured:
    """Read a growth or difference that goes where the one before it went."""
    form = "change" if measure == "growth" else None
    return Measured(measure, form, negative=direction == "down", direction=direction, evidence=evidence, sure=sure)


def more_than(statement: Statement) -> Cue | None:
    """The word of change that two numbers share: "$43 billion, or 66.8 per cent, more than", "$4m (8%) less"."""
    text, end = statement.sentence.text, statement.quantity.end
    percent = statement.quantity.kind == "percent"
    parted = PARTED.match(text, end) if percent or statement.in_brackets else None
    gap = SHARED.match(text, end) or (OR_AMOUNT.match(text, end) if percent else None) or parted
    if gap is None and not percent and A_SUM.search(statement.before):
        gap = OR_PERCENT.match(text, end)
    if gap is None:
        return None
    cues = statement.sentence.between("verb", gap.end(), gap.end() + 1)
    cue = next((cue for cue in cues if cue.kind in ("compare", "noun") and cue.start == gap.end()), None)
    if cue and cue.kind == "noun":  # "a 4 per cent ($3 million) drop", "a 4 per cent or $3 million drop"
        return cue if gap[0].strip().endswith(")") or gap[0].lstrip().startswith("or ") else None
    if gap.re is OR_PERCENT or (gap is parted and not percent):
        return None  # "soya ($4 million) more than doubled"
    if cue and gap is parted and cue.surface.lower() in LEAD_ON and not TOLD_AGAIN.search(statement.before):
        return None  # "its share was 12%, below the peak of 15%"
    compares = cue and (cue.surface.lower() in LEAD_ON or THAN.match(text, cue.end) or HIGHER.match(text, cue.start))
    return cue if compares else None
