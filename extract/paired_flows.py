"""Exports and imports told side by side: "the latter", "exports grew faster than imports", "sold tea and bought cloth".

In: what is asked of a statement; out: which of the two flows its number is of.

>>> FASTER.search("exports grew faster than imports") is not None, JOINED.search("tea, and in return took ") is not None
(True, True)
"""

import re

from extract.asked import Asked, Named
from extract.cued import Cued
from extract.deeds import deed
from extract.lexicon import Cue

FLOWS = {"exports", "imports"}
NAMES = r"(?:number|figure|amount|sum|flow|one|item|total|quantity|value|percentage|rate)"
OF_FORMER = re.compile(r"\s*(?:(?:were|was|are|is)\s+)?(?:of|among) the (former|latter)\b(?! [a-z])", re.I)
FORMER = Cued(
    ("former", "latter"),
    r"\bthe (former|latter)\b(?! (?:country|state|nation|market|group|place|product|region|year|period|month)\b)"
    r"(?-i:(?! [A-Z]))",
    re.I,
)
FIRST = Cued(("the first", "the second"), rf"\bthe (first|second) (?:of (?:these|the two) )?{NAMES}s?\b(?! of)", re.I)
SECOND = re.compile(
    r"\bthe second\s+(?:(?:one|also|only|was|is|had|has|rose|fell|grew)\s+)*(?:by|at|up|down|to|with)\b", re.I
)
FASTER = Cued(
    ("than", "outpac", "outstrip", "outran", "outgrew", "ahead of", "behind"),
    r"\b(?:(?:faster|quicker|slower|sharper|steeper|stronger|weaker|better|worse|higher|lower|further|more|less)\b"
    r"[^,;:()\d]{0,30}?\bthan|outpac\w+|outstripp\w+|outran|outgrew|(?:ran|stayed|kept|pulled|moved) ahead of"
    r"|lagg\w+ behind|(?:fell|trailed|stayed) behind)\s+(?:(?:the|its|their|those of|that of)\s+)?",
    re.I,
)
"""What sets the change of one flow against that of the other."""
BY_EACH = re.compile(
    r"\s*(?:[,:;(–—-]\s*)?(?:(?:in|between|from|over|during|up to|to|last|this|the|that|of|year|month|quarter|half"
    r"|first|second|third|[A-Z][a-z]+|(?:19|20)\d\d)\b[\s,:(–—-]*){0,8}"
    r"(?:(?:and|rising|falling|growing|climbing|gaining|adding|dropping|losing|up|down|increasing|declining|with|at|by|an?"
    r"|increase|growth|decline|rise|fall|of|about|some|nearly|almost|only|over|around|the|former|more|than|rate)\s+)*"
)
"""What may stand between the two flows and the number of the first."""
AGAINST = re.compile(
    r"\s*[,(–—-]?\s*(?:as\s+)?(?:against|compared (?:with|to)|and|versus|vs\.?|to|while the latter|against only)"
    r"\s+(?:(?:by|only|about|just|some|nearly|almost|over|around)\s+)*"
)
JOINED = re.compile(
    r"(?:[,;]?\s*\b(?:and|but|while|yet)\s+|;\s*)(?:(?:it|they|we|in return|in turn|itself|also)\s+)*"
    r"(?=[a-z])",
    re.I,
)
"""What leads on to what the same dealer does besides."""


def ordered(asked: Asked) -> Named | None:
    """ "the former", "the latter", "the first figure"; a list told in parallel."""
    if len(asked.flows) != 2:
        return None
    before = asked.statement.before
    order = FORMER.search(before) or FIRST.search(before)
    if order is None and set(asked.flows) == FLOWS:
        order = OF_FORMER.match(asked.statement.after) or _second(asked)
    if order is None:
        return None
    return Named(asked.flows[0] if order[1].lower() in ("former", "first") else asked.flows[1])


def _second(asked: Asked) -> re.Match[str] | None:
    """ "the second by 2.5", where "the first figure" stands before it."""
    statement = asked.statement
    if not statement.position or not FIRST.search(statement.lead):
        return None
    return re.search(r"\bthe (second)\b", statement.before) if SECOND.search(statement.before) else None


def outpaced(asked: Asked) -> Named | None:
    """ "Exports grew faster than imports: 12% against 8%": the first number is of what is compared, the second not."""
    statement, text = asked.statement, asked.text
    if asked.kind != "percent" or not (faster := FASTER.search(statement.lead)):
        return None
    cues = [cue for cue in statement.sentence.between("indicator", 0, statement.quantity.start) if cue.code != "none"]
    if len(cues) < 2 or {cues[-1].code, cues[-2].code} != FLOWS or cues[-1].start != faster.end():
        return None
    subject, other = cues[-2:]
    told = [q for q in statement.sentence.quantities if other.end <= q.start < statement.quantity.start]
    told = [q for q in told if q.kind in ("percent", "bare") and not 1900 <= q.value <= 2100]
    start = statement.quantity.start
    if not told and BY_EACH.fullmatch(text, other.end, start):
        return Named(subject.code, "", subject, "head")
    if len(told) == 1 and AGAINST.fullmatch(text, told[0].end, start):
        return Named(other.code, "", other, "head")
    return None


def dealt_too(asked: Asked) -> Named | None:
    """ "Samoa shipped taro to Fiji and took meat ($8 million) in return": the other flow of the same dealer."""
    statement, frame = asked.statement, asked.frame
    if not statement.position or frame.indicator not in FLOWS or asked.kind == "percent":
        return None
    start, stop = statement.head[0], statement.quantity.start
    joint = JOINED.search(asked.text, max(0, start - 2), stop)
    does = deed(asked.text, joint.end(), stop) if joint else None
    first = _deed_before(asked, joint.start()) if does and joint else None
    if does is None or first is None or (first.kind == "export") == (does.kind == "sells"):
        return None
    return Named("imports" if frame.indicator == "exports" else "exports", place="verb")


def _deed_before(asked: Asked, stop: int) -> Cue | None:
    """The last verb of trade of the sentence up to a place."""
    verbs = asked.statement.sentence.between("verb", 0, stop)
    return next((cue for cue in reversed(verbs) if cue.kind in ("export", "import")), None)
