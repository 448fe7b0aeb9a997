"""Exports and imports told side by side: "the latter", "exports grew faster than imports", "sold tea and bought cloth".

In: what is asked of a statement; out: which of the two flows its number is of.

>>> FASTER.search("exports grew faster than imports") is not None, JOINED.search("tea, and in return took ") is not None
(True, True)
"""

import re

from extract.area_uses import is_side
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


US = re.compile(r"\b(?:us|you|our)\b")
WHAT = re.compile(r"\b(?:what|that|which) (?:it|they|he|you)\b", re.I)
SOLD_US = re.compile(
    r"\b(?:sold|sells?|suppl(?:y|ied|ies)|delivered|delivers?|sent|sends?|shipped|ships?|exported to) us\s+"
    r"(?:[a-z]+\s+){0,3}(?:[\w-]+\s+){0,2}\S{0,3}$",
    re.I,
)
YOU_SOLD = re.compile(
    r"\b(?:and|but|while) you\s+(?:[a-z]+\s+)?(?:sold|sell|supplied|delivered|sent|shipped)\s+"
    r"(?:[a-z]+\s+){0,4}\S{0,3}$",
    re.I,
)
BOUGHT = re.compile(r"\b(?:bought|buys?|took|takes?|imported|ordered|purchased)\s+(?:[a-z]+\s+){0,3}\S{0,3}$", re.I)
FROM_US = re.compile(r"[^,;:()]{0,40}\bfrom us\b", re.I)
BOUGHT_OURS = re.compile(
    r"\b(?:bought|buys?|took|takes?|imported|ordered|purchased)\s+(?:[a-z]+\s+)?(?:from us|of our|our)\b"
    r"[^,;:()]{0,30}$",
    re.I,
)
"""What is done to or by those who speak."""
OUTDONE = Cued(
    ("no ", "nobody"),
    r"\b(?:nobody|no (?:other )?(?:country|state|nation|one|market|buyer|customer|partner|supplier|seller)(?: else)?)"
    r"\s+(?:has\s+|have\s+|had\s+)?(?:(sold|sells|supplied|supplies|delivered|delivers|shipped|sent)"
    r"|bought|buys|took|takes|taken|imported|ordered|purchased|absorbed)\s+more\b",
    re.I,
)
STANDS_AHEAD = re.compile(
    r"\b(?:when|as|although|though|after|because|while|if|since)\s+(?:they|it)\s+[^,;:()]{0,40}$", re.I
)
"""A clause before the main one whose subject is named only in that."""
MAIN_CLAUSE = re.compile(r"[^;:()]*,[^;:()]*$")
SUBJECT = re.compile(
    r",\s*(?:(?:has|have|had|did|do|were|was|are|is|the|its|their|total|monthly|annual|yearly|overall|so|yet)\s+){0,4}"
    r"(?:(?!of\b|in\b|on\b|to\b)[\w’'-]+\s+){0,2}"
)


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
    if not cues or cues[-1].start != faster.end():
        return None
    flows = [cue for cue in cues if cue.code in FLOWS][-2:]
    if len(flows) < 2 or flows[0].code == flows[1].code or flows[1] is not cues[-1]:
        return None
    subject, other = flows
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


def to_us(asked: Asked) -> Named | None:
    """ "You sold us $2 billion": what comes to those who speak; "they bought $3 billion from us"."""
    statement = asked.statement
    if asked.kind == "percent" or not US.search(statement.before + statement.after):
        return None
    start, stop = statement.head[0], statement.quantity.start
    if WHAT.search(statement.before) or any(start <= m.start < stop and is_side(m) for m in statement.sentence.areas):
        return None  # "what it bought from us", "Czech firms sold us"
    if SOLD_US.search(statement.before) or YOU_SOLD.search(statement.before):
        return Named("imports", place="verb")
    ours = BOUGHT_OURS.search(statement.before) or (BOUGHT.search(statement.before) and FROM_US.match(statement.after))
    return Named("exports", place="verb") if ours else None


def outdone(asked: Asked) -> Named | None:
    """What nobody does more of: "no country took more from Georgia than Turkey: $96 million" – Georgia's exports."""
    found = OUTDONE.search(asked.statement.before) if asked.kind in ("money", "goods", "count") else None
    return Named("imports" if found[1] else "exports", place="verb") if found else None


def foretold_by_pronoun(asked: Asked) -> Named | None:
    """The flow that a pronoun stands for ahead of it: "not since 1981, when they hit $23 billion, have exports"."""
    statement = asked.statement
    if statement.position or asked.kind not in ("money", "goods", "percent"):
        return None
    if not STANDS_AHEAD.search(statement.before):
        return None
    later = statement.sentence.between("indicator", statement.quantity.end, len(asked.text))
    cue = next((cue for cue in later if cue.code != "none"), None)
    if cue is None or not MAIN_CLAUSE.match(asked.text, statement.quantity.end, cue.start):
        return None
    close = asked.text.rfind(",", statement.quantity.end, cue.start)
    return (
        Named(cue.code, cue.sign, cue, "behind")
        if close >= 0 and SUBJECT.fullmatch(asked.text, close, cue.start)
        else None
    )


def _deed_before(asked: Asked, stop: int) -> Cue | None:
    """The last verb of trade of the sentence up to a place."""
    verbs = asked.statement.sentence.between("verb", 0, stop)
    return next((cue for cue in reversed(verbs) if cue.kind in ("export", "import")), None)
