"""Where the words of a number end: a sentence and the stretch behind the number in, where a clause begins out.

"a 10% increase over the $12 billion", "rose to $622 million as exports of cars jumped by a third".
"""

import re

from extract.records import TRADE
from extract.statements.clauses import SUBORDINATE
from extract.statements.sentences import Sentence

OVER_ANOTHER = re.compile(r"\s+(?:over|on|above|below|against|from)\s+(?:[a-z]+\s+){0,4}[A-Z]{0,3}[^\w\s]{0,3}$")
OF_CHANGE = re.compile(
    r"(?:\s(?!(?:an?|the|and|or|of|in|to|from|by|for|as|at|on|with|was|were|is|are|while)\b)[A-Za-z-]+){0,4}\s+"
)
"""Behind the word of a change, what it is told over, and between the number and it, how it is counted."""
A_CHANGE = re.compile(
    r"\b(?:an?|the|its|their|this|that|another)\s(?:[a-z~]+\s){0,3}[^\w\s]{0,2}\d[\d.,]*[\s-]?(?:%|[a-z -]{0,20})$",
    re.I,
)
"""What ends with a number that is a change itself: "an almost 4 per cent", "the $5 million"."""
CHANGE_NEAR, ARTICLE_NEAR = 40, 48
"""Characters behind a number in which the word of its change begins."""
FLOW_NOUN = re.compile(r"\b(?:shipments|sales|deliveries|purchases|supplies)\b", re.I)
AS_FLOWS = re.compile(r"\sas\s(?!(?:many|much|a|an|of|well|per|compared|against|part)\b)(?=[\w’'])")
MOVES_NEAR = 60
"""Around the reason that a flow is told to be of: "as exports of cars to Peru jumped"."""


def own_change(sentence: Sentence, start: int, stop: int) -> int | None:
    """Where a change ends that is a number's own: "a 10% increase over the $12 billion", "the $2 million rise in"."""
    over = OVER_ANOTHER.search(sentence.text, start, stop)
    cue = next(iter(sentence.between("verb", start, min(stop, start + CHANGE_NEAR))), None)
    if cue is None or cue.kind not in ("change", "noun") or not OF_CHANGE.fullmatch(sentence.text, start, cue.start):
        return None
    if A_CHANGE.search(sentence.text, max(0, start - ARTICLE_NEAR), start):
        return cue.end
    of_flow = sentence.text.startswith((" in ", " of "), cue.end) and names_flow(sentence, cue.end, stop)
    return cue.end if of_flow or (over and over.start() == cue.end) else None


def clause(sentence: Sentence, start: int, stop: int) -> int | None:
    """Where a clause with a flow of its own begins: "to $622 million as exports jumped by a third"."""
    opened = SUBORDINATE.search(sentence.text, start, stop)
    if opened is None:
        return None
    flow = names_flow(sentence, opened.end(), stop) or FLOW_NOUN.search(sentence.text, opened.end(), stop)
    return opened.start() if flow else None


def reason(sentence: Sentence, start: int, stop: int) -> int | None:
    """Where a clause begins that tells what flow has moved a last number: "to $622 million as car exports jumped"."""
    opened = AS_FLOWS.search(sentence.text, start, stop)
    if opened is None:
        return None
    flows = [cue.end for cue in sentence.between("indicator", opened.end(), stop) if cue.code in TRADE]
    flow = FLOW_NOUN.search(sentence.text, opened.end(), stop)
    ends = flows[:1] or ([flow.end()] if flow else [])
    moves = (cue for end in ends for cue in sentence.between("verb", end, end + MOVES_NEAR) if cue.kind == "change")
    return opened.start() if next(moves, None) else None


def names_flow(sentence: Sentence, start: int, stop: int) -> bool:
    """Whether a stretch names a flow of trade: "rise in exports of"."""
    return any(cue.code in TRADE for cue in sentence.between("indicator", start, stop))
