"""Percents that are shares of a whole without a word for it: a statement in, whether its percent is such a share out.

A share is told by who takes it ("China swallowed 61 percent"), by what a whole consists of ("exports consist by 80% of
oil"), as a part just named ("of which travel 43%"), or by where it moved to ("aluminium rose from 11% to 13%").

>>> bool(OF_WHICH.search("services fetched $44 billion, of which travel "))
True
"""

import re

from extract.statements.frames import Frame
from extract.statements.measured import BY
from extract.statements.statement import Statement
from extract.words.cued import Cued
from extract.words.fates import DEALT, GOES
from extract.words.lexicon import Cue
from extract.words.wholes import OF_WHOLE

OF_WHICH = re.compile(
    rf"\b{OF_WHOLE}\s+(?:(?!were\b|was\b|had\b|have\b|has\b)[\w'’-]+\s+){{0,4}}"
    r"(?:(?<!which )(?<!that )(?<!this )(?<!it )(?:was|were|is|are)\s+(?:about\s+|some\s+|nearly\s+|almost\s+)?)?$",
    re.I,
)
CONSISTS = re.compile(
    r"\b(?:consist\w*|compris\w*|compos(?:e[ds]?|ing)\b|made up)\s+(?:by|to|for|at|of)?\s*(?:[a-z~-]+\s+){0,3}$", re.I
)
FROM = re.compile(r"\b[Ff]rom\s+(?:(?![a-z]+(?:ed|ose|ell|ew|id|ank|unk)\b)[a-z~-]+\s+){0,3}$")
"""Before what a share goes from; not "imports from Japan rose 5 per cent to 70,000"."""
A_PART = Cued(
    ("depend", "relian", "proportion"), r"\b(?:depend[ae]nc[ey]|reliance|proportion) (?:on|of) [^;:()]{0,80}$"
)
"""What is told as a share where it goes from a percent: "its dependence on Chad slipped, from 34 per cent in 1960"."""
TO = re.compile(
    r"\b(?:to|at)\s+(?:(?:about|some|around|almost|nearly|over|only|just|under|a|well|barely|more|less|than|mere)\s+)*$",
    re.I,
)
TO_ANOTHER = re.compile(
    r"\s*(?:\([^()]*\)\s*)?(?:in (?:19|20)\d\d,?\s+)?to\s+(?:[a-z~-]+\s+){0,3}[\d.,]*\d"
    r"(?:\s*(?:%|per cent|percent|pct|pc\b)|(?:\s+in (?:19|20)\d\d)?(?=[;,.]\s|\.?$))",
    re.I,
)
PRODUCT = r"(?:the\s+)?(?:[\w.-]+\s+){0,3}(?:gdp|gnp|(?:domestic|national) product)\b"
AS_PART_OF_PRODUCT = re.compile(rf"\b(?:as a|in|relative)\s+(?:[a-z]+\s+){{0,2}}(?:of|to)\s+{PRODUCT}(?! growth)", re.I)
SO_MUCH_OF_PRODUCT = re.compile(rf"\d\s?(?:%|per ?cent|pct)\s+of\s+{PRODUCT}[^;.]*$", re.I)
"""Before a percent, what makes it a part of what a country makes: "as a ratio of GDP", "3% of GDP, down from"."""
ANOTHERS = re.compile(r"\W*(?:[A-Z][\w.-]+\s?){1,3}['’]s?\s(?:[a-z]+ed|rose|fell|grew|sank|shrank|went|has|had|was)\b")
"""What opens a sentence on the share of another: "Kenya's rose to 16 per cent"."""
IT = re.compile(r"(?:^|\s)\W*(?:[Ii]t|[Tt]his|That|[Tt]hey)\s+(?!year|month|quarter|season|period|time)[a-z]")
PACE = re.compile(r"\b(?:growth|rate|pace|increase|rise|decline|fall|inflation|price|margin|yield)s?\b", re.I)
SHARE_FELL = Cued(
    (" to",),
    r"\b(?:shares?|proportions?|percentage) (?:of|in) [^;:()]{0,100}\b(?:decline|fall|drop|slide|descent|rise|climb"
    r"|ascent|advance),? to (?:[a-z]+ ){0,3}$",
)
"""Before a percent, the share that it came to by a change told by a noun: "Chad's share … continued its fall, to"."""
MOVES = re.compile(r"\b(?:will|would|should|could|may|might|can|to)\s+(?:rise|increase|fall|decline)\b", re.I)
"""A verb that else is a noun of change."""
TAKER = re.compile(
    r"(?:['’]s?\s+[a-z-]+)?\s+(?:alone\s+|in turn\s+|now\s+|still\s+|even\s+)?(?P<verb>[a-z]+)"
    r"(?:\s+(?:up|in|off|away|home))?(?:\s+(?:little|much|less|most|more),)?\s+(?:[a-z-]+\s+){0,2}[~]?",
)
"""Between a country and its percent: "China swallowed", "Europe buys little, just"."""
ENDS = re.compile(r"\s*(?:[,.;:(–—]|$|(?:of|and|or|while|whereas|but|in|last|this|as|against|compared|from)\b)", re.I)
"""What can follow a share, unlike "a 25-per-cent duty"."""
LED_TO = re.compile(r"\b(?:to|from|with|of|in|by|for|at|on|into|than|and)\s+(?:the\s+)?$", re.I)
TAKES = re.compile(r"[a-z]+(?:ed|s)|got|ate|drew|won|bought|took|sent|sold|drank|lapped")
DEALING = re.compile(
    r"[,;]\s+(?:and\s+)?(?:taking|buying|purchasing|receiving|absorbing|importing|supplying|providing|delivering"
    r"|furnishing)\s+(?:[a-z~]+\s+){0,3}$"
)
GONE = re.compile(
    rf"(?:,|\s)\s*(?:{OF_WHOLE}\s+)?(?:alone\s+)?"
    rf"(?:(?:was|were|is|are|has been|have been|had been)\s+(?:[a-z]+ly\s+)?{DEALT}|{GOES})\b"
    r"|\s(?:coming|originating|going|heading|destined|bound)\s(?:from|in|to|for)\s(?:the\s)?[A-Z]"
)
"""Behind a percent, what became of it, or what is coming "from Chad"."""
LIST_WORDS = ("artner", "uyer", "ustomer", "arket", "upplier", "estination", "ource", "tructure", "reakdown")
LONGEST_LIST = 160
LISTED = re.compile(
    r"\b(?:partners?|buyers?|customers?|markets?|suppliers?|destinations?|sources?|structure|breakdown)\b[^.;:]{0,40}?"
    r"(?::|\s[-–—]\s|\b(?:were|are)\b:?)[^.;]*$",
    re.I,
)
"""Whom or what a list of shares is of, and the list up to one of them."""
TELLS = re.compile(
    r"(?:said|say|expect|forecast|project|estimate|report|record|post|register|show|face|charge|impose|levie|levy|pay|paid"
    r"|add|set|put|apply|applie|wa|i|ha|doe|enjoy|plan|want|aim|promise|offer|own|suffer|total|average|make|stand|reach"
    r"|hover|remain|stay|come)(?:s|d|ed)?"
)
"""Verbs that tell a rate or a change, and no share taken."""


def is_taken(statement: Statement) -> bool:
    """Whether a country or its buyers take this percent: "China swallowed 61 percent"."""
    sentence, stop = statement.sentence, statement.quantity.start
    if not ENDS.match(sentence.text, statement.quantity.end):
        return False
    for area in reversed([area for area in sentence.areas if statement.head[0] <= area.start < stop]):
        gap = TAKER.fullmatch(sentence.text, area.end, stop)
        led = LED_TO.search(sentence.text, max(0, area.start - 24), area.start) if gap else None
        if gap is None or (led and not led[0].lower().startswith("and")):
            continue
        verb = gap["verb"]
        known = {cue.kind for cue in sentence.between("verb", gap.start("verb"), gap.end("verb"))}
        if known & {"import", "share"}:
            return True
        return not (known or led) and bool(TAKES.fullmatch(verb)) and not TELLS.fullmatch(verb)
    return False


def is_gone(statement: Statement) -> bool:
    """Whether a percent is told by what became of it: "half was shipped to Kenya", "a third of it came from Fiji"."""
    return GONE.match(statement.sentence.text, statement.quantity.end) is not None


def is_dealt(statement: Statement) -> bool:
    """Whether a participle of buying or selling leads to a percent: "was the first customer, buying 19 per cent"."""
    return DEALING.search(statement.before[-60:]) is not None and bool(
        ENDS.match(statement.sentence.text, statement.quantity.end)
    )


def is_listed(statement: Statement) -> bool:
    """Whether a percent stands in a list of partners, or of parts, that a heading word opens: "Buyers: China 18%"."""
    stop = statement.quantity.start
    start = max(0, stop - LONGEST_LIST)
    led = statement.sentence.text[start:stop]
    if statement.quantity.sign or not any(word in led for word in LIST_WORDS):
        return False
    opened = LISTED.search(led)
    if opened is None or PACE.search(opened[0]):
        return False
    verbs = statement.sentence.between("verb", start + opened.start(), stop)
    return not any(cue.kind in ("change", "compare") for cue in verbs)


def is_part(statement: Statement, before: Cue | None) -> bool:
    """Whether a percent is told of a part just named: "of which travel 43 per cent"."""
    told = OF_WHICH.search(statement.before[-60:]) if before is None or before.kind == "share" else None
    return bool(told) and not BY.search(statement.before)


def is_composition(statement: Statement) -> bool:
    """Whether a percent says how much of a whole something is: "exports consist by 80 percent of gas"."""
    return bool(CONSISTS.search(statement.before[-60:]))


def has_come_to(statement: Statement) -> bool:
    """Whether a share came to this percent by a change: "the share of Chad continued its decline, to 21 per cent"."""
    return statement.quantity.kind == "percent" and SHARE_FELL.search(statement.lead) is not None


def moves(statement: Statement, frame: Frame) -> bool:
    """Whether a share goes from or to this percent: "the share of China climbed from 1.6 to 14 per cent"."""
    if BY.search(statement.before) or PACE.search(MOVES.sub("", statement.before)):
        return False
    if statement.quantity.kind == "percent" and FROM.search(statement.before[-40:]):
        to_another = TO_ANOTHER.match(statement.sentence.text, statement.quantity.end) is not None
        return to_another or A_PART.search(statement.lead) is not None
    flows = statement.sentence.between("indicator", *statement.head)
    goes_on = statement.position or IT.search(statement.before) or ANOTHERS.match(statement.before)
    return bool(frame.measure == "share" and goes_on and not flows and TO.search(statement.before[-40:]))


def is_of_product(statement: Statement) -> bool:
    """Whether a percent is a part of the GDP named before it: "As a share of GDP the gap fell to 2%", "… from 3%"."""
    if BY.search(statement.before):
        return False
    beside = statement.base_level and SO_MUCH_OF_PRODUCT.search(statement.lead)
    return bool(beside or AS_PART_OF_PRODUCT.search(statement.lead))
