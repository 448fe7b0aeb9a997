"""What a number is said to be behind it: "$4 million of this was imports", "$2 million, the second item among exports".

>>> IS_FLOW.match(", was mostly ").end(), IS_FLOW.match(" of this fell on ").end()
(13, 17)
"""

import re

from extract.records import TRADE
from extract.statements.sentences import Sentence
from extract.values import replace
from extract.words.lexicon import Cue
from extract.words.wholes import WHOLE

IS_FLOW = re.compile(
    rf"(?:\s*[,)–—-])?\s*(?:of (?:{WHOLE}|the (?:sum|total|amount|turnover|figure|whole)"
    r"|(?:this|that) \w+)\s+)?"
    r"(?:was accounted for by|were accounted for by|(?:was|were|is|are) due to"
    r"|(?:was|were|is|are|represents?|represented|constituted|consisted of"
    r"|(?:came|comes|come|went|goes|fell|falls|stemmed)(?: (?:as|on|to|from|in|under))?))"
    r"\s+(?:(?:all|mostly|mainly|chiefly|largely|almost all|only|just)\s+)?(?:(?:the|its|their|our|in|of)\s+)*",
    re.I,
)
"""Behind a number, what leads to the flow that it is."""
ITEM_OF = re.compile(
    r"\s*,?\s*(?:(?:is|was|are|were)\s+)?(?:the|its|their)\s+(?:[a-z]+\s+){0,3}"
    r"(?:items?|categor(?:y|ies)|groups?|products?|articles?|positions?|goods)\s+(?:among|of|in|on the list of)\s+"
    r"(?:(?:the|its|their|our|all)\s+)*",
    re.I,
)
"""Behind a number, what it is one of."""
FETCHED = re.compile(
    r"[^,;:()\d]{0,60}?\b(?:was|were|(?:has|have|had) been) (?:[a-z]+ly )?"
    r"(?:sold|shipped|exported|sent|dispatched|delivered|bought|imported|purchased)(?: (?:abroad|overseas|out))?"
    r"(?= for (?:[a-z]+ ){0,3}\S{0,4}\Z)"
)
"""Behind a quantity, what became of it, before what it brought: "4,000 tons of tea were sold for $3 million"."""
DEEDS = re.compile(r"deliveries|supplies|shipments|purchases", re.I)
REST_ON = re.compile(r"\s*,\s*(?:on|to|as)\s+(?:the\s+)?")
CLOSED = re.compile(r"\)\s+(?=[a-z])")
WORDS = re.compile(r"(?:[\w'’-]+\s+){0,2}")
OR_APART = re.compile(
    r"(?:[,\w] or |\bof (?:[a-z]+ ){0,3}[A-Z]{0,3}\s?[^\w\s]{0,2}\d[^,;:()]{0,24} \()"
    r"(?:[a-z]+ ){0,3}[A-Z]{0,3}\s?[^\w\s]{0,3}\d[^,;:()]{0,24}[,)]$"
)
"""What ends with a number that says the one before it again: "of $3 million, or 2 per cent,", "of $3 million (2%)"."""
IN_FLOW = re.compile(r" (?:in|of) [^,;:()\d]{3,60}")


def said_flow(sentence: Sentence, start: int, stop: int, rest: bool = False) -> Cue | None:
    """Find the flow that what ends at `start` is said to be; `rest`: it is the rest of what was told before."""
    leads = ITEM_OF.match(sentence.text, start, stop) or IS_FLOW.match(sentence.text, start, stop)
    if leads is None and rest:
        leads = REST_ON.match(sentence.text, start, stop)
    if leads is None:
        return None
    cue = next(iter(sentence.between("indicator", leads.end(), stop)), None)
    deed = None if cue else next(iter(sentence.between("verb", leads.end(), stop)), None)
    if deed and DEEDS.fullmatch(deed.surface):
        cue = replace(deed, code="imports" if deed.kind == "import" else "exports")  # "$5 million, is Thai deliveries"
    if cue and cue.code in ("exports", "imports") and WORDS.fullmatch(sentence.text, leads.end(), cue.start):
        return cue
    return None


def change_behind(sentence: Sentence, end: int, stop: int) -> int | None:
    """Where the change begins that a number in brackets is as well: "a 4 per cent ($3 million) drop in exports"."""
    closed = CLOSED.match(sentence.text, end, stop)
    cues = sentence.between("verb", closed.end(), closed.end() + 1) if closed else ()
    return closed.end() if closed and any(cue.kind == "noun" for cue in cues) else None


def change_of(sentence: Sentence, end: int) -> int | None:
    """Where it is told what two numbers are the change of: "a fall of $3 million, or 2 per cent, in imports".

    So "a fall of $3 million (2 per cent) in imports"; what is "of imports" there is a part of them.
    """
    text = sentence.text
    told = IN_FLOW.match(text, end + 1) if text.startswith((", in ", ", of ", ") in "), end) else None
    if told is None or not OR_APART.search(text, max(0, end - 64), end + 1):
        return None
    return end + 1 if any(cue.code in TRADE for cue in sentence.between("indicator", end, told.end())) else None
