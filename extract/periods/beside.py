"""Times that something is set beside: the words before and behind a phrase of time in, whether it is compared with out.

What goes beyond or falls short of a time tells no time of its own: "5 per cent under their June peak", "ahead of both
April and May", "beat April by 9% and last May by 21%".

>>> is_beside("5 per cent under their june peak", 0, 23), is_beside("under the 2018 agreement", 0, 10)
(True, False)
"""

import re

from extract.periods.words import alternation, rows_of
from extract.words.cued import Cued

REACH = 56
_DEGREE = (
    r"(?:[%\d)]|\b(?:per ?cent|pct|percent|points?|\w*illion|bn|mn|tons|tonnes|times|half|third|quarter|fifth|tenth"
    r"|is|are|was|were|been|be|ran|runs|stood|stands|came|comes|remained?|remains|stayed|still|well|far|just|slightly"
    r"|way|much|a little|a bit|somewhat|comfortably|clearly|even|narrowly|barely|only|falls?|fell|fallen|drops?"
    r"|dropped|dipped|sank|slipped|slid))"
)
_ON_THE_WAY = (
    r"(?:(?:the|its|their|our|his|both|either|even|of|that|those|what|old|previous|former|record|high|good|poor) ){0,3}"
)
OFF = Cued(
    ("under ", "behind ", "ahead of ", "shy of ", "clear of ", "beneath ", "off ", "beyond "),
    _DEGREE + rf"[\s,]+(?:under|behind|ahead of|shy of|clear of|beneath|off|beyond) {_ON_THE_WAY}$",
)
"""How far off a time something is: "4% behind May", "were ahead of both April and May"."""
TIMES_THEN = re.compile(
    r"(?:,|\b(?:was|were|is|are|at|to|or|a)) (?:(?:more|less) than |almost |nearly |about |over |around )?"
    r"[\w.-]+ times $"
)
"""How many times as large: "4,000 tonnes, almost three times last year", unlike "they met three times last year"."""
ALSO_BY = re.compile(
    r"(?:['\u2019]s?)?(?: [a-z]+)? by (?:(?:[^\s.,;]|[.,](?=\d))+ ){1,4}?(?:and|but|or|while) "
    r"(?:(?:also|even|of|from|on|the|those|that|for) ){0,3}"
)
"""Between two times, what goes on with a comparison: "beat April by 9% and last May by 21%"."""
BY = re.compile(r"(?:['\u2019]s?)?(?: [a-z]+)? by\b")
PART_OF_LEVEL = Cued(
    ("half ", "third", "quarter", "fifth", "tenth", "cent ", "pct ", "% ", "times ", "twice ", "double ", "triple "),
    r"(?:%|\b(?:per ?cent|pct|half|thirds?|quarters?|fifths?|tenths?|times|double|twice|triple))"
    r"(?! of (?:the|its|their) (?:[a-z]+ )?(?:total|sum) in )(?: of)? "
    r"(?:(?:the|its|their) (?:[a-z]+ )?(?:level|figure|value|volume|amount|total|sum|tonnage|number|result)s?"
    r"|what (?:it|they|the [a-z]+) (?:had been|were|was)|th(?:at|ose)(?= of))(?: of| for| in| at)? (?:early |late )?$",
)
"""What makes a time that of a level that something is a part of: "half the value of 2011"."""
FLOW_OF_TIME = re.compile(r"(?:19|20)\d\d (?:[a-z]+ )?((?:ex|im)port)s\b")
"""A year with the flow of it: "2011 imports", "2012 total exports"."""
TAKEN = re.compile(
    r"\b(?:lost|los(?:es?|ing)|cost|shed|ma[dk]es? up|making up|account\w* for|represent\w*|contribut\w*"
    r"|taking|took|takes?|taken|provid\w*|form(?:s|ed|ing)?|constitut\w*)\s+(?:[\w.,-]+\s+){0,4}[\d.,]*$"
)
SURPASS = (
    r"exceed(?:s|ed|ing)?|beats?|topped|tops|surpass(?:es|ed)?|match(?:es|ed)?|equall?ed|equal to|outdid|outdoes"
    r"|outstripped|overt(?:ook|aken)|trail(?:s|ed)|missed|pass(?:es|ed)|better(?:s|ed)|approach(?:es|ed)"
)
"""What something does that is set beside another time."""

NOUN_OF_LEVEL = re.compile(
    r"(?:['\u2019]s?)? (?:[a-z]+ )?"
    r"(?:volume|figure|total|result|amount|sum|tally|mark|record|value|quantity|haul|crop|average|one|level|peak)s?\b"
)
"""What makes a time that of a level another is set beside: "double the 1987 volume", "topped the 2019 total"."""
LIKE = Cued(("corresponding", "comparable", "equivalent", "like"), r"\b(?:corresponding|comparable|equivalent|like) $")
LIKE_FIGURES = Cued(
    ("corresponding", "comparable", "equivalent", "like", "same"),
    r"\b(?:corresponding|comparable|equivalent|like|same) "
    r"(?:figure|total|amount|volume|value|sum|number|result|level)s? (?:for|in|of|was in|were in) $",
)
"""Before a year, what is of the same part of it as the figures told before."""
_CHANGES = alternation(row["form"] for row in rows_of("verbs.csv") if row["kind"] in ("change", "compare", "noun"))
GROWN = re.compile(
    r"(?:(?:%|\b(?:per ?cent|pct|percent|points?|times|fold))\)?"
    rf"|\b(?:that|up|down|changes?|changed|rate|premium|lead|progress|{_CHANGES})"
    r"(?: (?:(?:of|by) |[^,;()a-z]{0,4}(?=\d))(?:[^,;().]|\.(?=\d)){1,40})?)"
    r"(?: (?:both|only|again|[a-z]+ly|in (?:[a-z]+ )?(?:volume|value|quantity|tonnage|weight|terms)))?\s+$"
)
"""Right before "over", the change that makes the time behind it one compared with; else it is one that lasts."""
CHANGED_BY = re.compile(
    r"(?:\d\s?(?:%|per ?cent|pct|percent)(?:age)?(?:[\s-]points?)?|\d\s?p\.?p\.?"
    r"|\bby (?:[a-z]{3} ?)?[^\w\s]?\d[\d.,]*\s?(?:[a-z]*illion|[mb]l?n|tons|tonnes)?"
    r"(?: (?:tons|tonnes|euros?|[a-z]*dollars))?)\s+$"
)
"""Right before "over" or "from", how much something changed: "5%", "0.6 percentage points", "by $5 million"."""

_FIGURES = r"(?:figures|data|values|results|those)"
IN_BRACKETS = re.compile(rf"(?: {_FIGURES})?,? (?:(?:are|is|given|shown) )?in (?:brackets|parentheses)\b")
BRACKETS_OF = re.compile(rf"\bin (?:brackets|parentheses)[:,]? (?:(?:the )?{_FIGURES} (?:(?:for|of) )?)?$")
"""Behind and before a year, what makes it that of the numbers in brackets: "Exports in 1998 (1997 in brackets)"."""


def is_of_brackets(low: str, floor: int, start: int, end: int) -> bool:
    """Tell whether a year is that of the numbers in brackets: "Exports in 1998 (1997 in brackets)"."""
    before = BRACKETS_OF.search(low, max(floor, start - REACH), start)
    return before is not None or IN_BRACKETS.match(low, end) is not None


def is_beside(low: str, floor: int, at: int) -> bool:
    """Tell whether words before a phrase of time, from `floor` on, say how far off it something is."""
    if low[at - 6 : at] == "times " and TIMES_THEN.search(low, max(floor, at - REACH), at):
        return True
    return OFF.search(low, max(floor, at - REACH), at) is not None


def is_of_part(low: str, floor: int, at: int) -> bool:
    """Tell whether words before a phrase of time say what part of a level something is, and not what it takes of it."""
    part = PART_OF_LEVEL.search(low, max(floor, at - REACH), at)
    if part is None or TAKEN.search(low, max(floor, part.start() - REACH), part.start()):
        return False
    whole = FLOW_OF_TIME.match(low, at)  # "tea was 5% of the value of 2011 imports", unlike "imports were half the"
    return whole is None or whole[1] in low[floor : part.start()]


def goes_on_comparing(low: str, start: int, at: int, end: int) -> bool:
    """Tell whether a phrase of time goes on with the comparison with one that ended at `start`."""
    if low[start:at] == " (" and low.startswith(")", end):
        return True  # "up 4% on the year before (March 2020-March 2021)"
    return at - start < REACH and ALSO_BY.fullmatch(low, start, at) is not None and BY.match(low, end) is not None


def is_of_like(low: str, floor: int, at: int, end: int) -> bool:
    """Tell whether a year is that of a like figure: "the corresponding figures for 2002", "the like 2002 total"."""
    start = max(floor, at - REACH)
    return LIKE_FIGURES.search(low, start, at) is not None or (
        LIKE.search(low, start, at) is not None and NOUN_OF_LEVEL.match(low, end) is not None
    )


def is_change(low: str, at: int) -> bool:
    """Tell whether the words right before "over" tell a change, so that the time behind it is one compared with."""
    return GROWN.search(low, max(0, at - REACH), at) is not None


def is_changed_by(low: str, at: int) -> bool:
    """Tell whether a percentage, or an amount of change, stands right before a place."""
    return CHANGED_BY.search(low, max(0, at - 32), at) is not None
