"""Forecasts and goals of before: a statement and what is in force in, what an earlier number was out.

"raised its forecast for 2024 from 2.1% to 2.6%", "growth of 0.8% (April: 1.7%)", "in June the board had said 5%": all
of them are of the time that is foretold, and none was true of the month in which it was said.

>>> REVISES.search("The board cut its export forecast for 2024 to ")["noun"]
'forecast'
"""

import re
from operator import itemgetter

from extract.periods import Mention, Period
from extract.periods.phrases import Ago, Dates, Relative
from extract.periods.words import AGAINST
from extract.statements.frames import Frame
from extract.statements.statement import Statement
from extract.words.cued import Cued
from extract.words.wordlists import WordList

NOUNS = (
    r"(?P<noun>forecast|projection|prediction|outlook|guidance|estimate(?:(?= for\b)|(?P<open>))|target|goal|quota)s?\b"
)
REVISES = Cued(
    ("forecast", "projection", "prediction", "outlook", "guidance", "estimate", "target", "goal", "quota"),
    r"\b(?:rais|lift|cut|lower|trim|revis|slash|upgrad|downgrad|reduc|hik|halv)(?:e[sd]?|s|t|ing|ting|med|ming|ed)?"
    r"(?: (?:up|down|back))? (?:(?:its|their|the|his|her|a|an|own) )?(?:(?!(?:to|by|and|in|of)\b)[\w'\u2019/-]+ ){0,4}?"
    + NOUNS,
    re.I,
)
"""What is done to a forecast or a goal that stands behind it."""
GOAL = re.compile(rf"\b{NOUNS}(?! (?:was|were|had been|has been) (?:beaten|met|missed|exceeded|reached))", re.I)
LOWERED = re.compile(
    r"[,(]\s?(?:(?:itself|already|later|recently|now|but)\s){0,2}(?:been\s)?"
    r"(?:scaled|lowered|cut|trimmed|raised|lifted|pared|downgraded|upgraded|slashed|revised)"
    r" (?:down |back |up |upwards? |downwards? |sharply )?from (?:[a-z]+ ){0,3}[A-Z]{0,3}[^\w\s]{0,3}$"
)
"""Before what a goal or forecast was before it became the one just told."""
BESIDE_GOAL = Cued(
    (
        *("short of", "shy of", "miss", "exceed", "beat", "below", "above", "surpass", "topp", "shot", "under"),
        *("met", "reached", "fulfilled", "ahead of", "behind", "than"),
    ),
    r"\b(?:short of|shy of|miss(?:ed|es|ing)|exceed\w*|beat(?:s|ing)?|below|above|surpass\w*|topp(?:ed|ing)"
    r"|overshot|undershot|under|met|reached|fulfilled|ahead of|behind|than)"
    r"\s+(?:(?:[a-z][\w'’-]*|\d{4})\s+){0,5}[^\w\s]{0,3}$",
)
"""Before a number, what sets a fact beside it."""
GOAL_BEHIND = re.compile(
    r"\s+(?:(?:export|import|trade|annual|full-year)\s+)?(?:target|goal|plan|forecast|mark set|quota)\b"
)
GOAL_OF = Cued((" of ",), r"\b(?:targets?|goals?|plan|forecast|estimate|projection) of (?:[a-z]+ )?[^\w\s]{0,3}$")
LONG = 6
"""Months of a time that is foretold and not just gone."""
GOALS = ("target", "goal", "quota")
ENDS = re.compile(
    r"\b(?:to|from|at|by) (?:(?:an?|about|some|just|only|over|nearly|almost|around|last|month.s) )*[^\w\s]{0,4}$",
    re.I,
)
"""Before what a forecast is revised from, and to."""
ANOTHER_CLAUSE = re.compile(r";|\b(?:after|as|because|when|while|which|who|since|although|though)\b")
SAID_THEN = Cued(
    ("had ",),
    r"\bhad (?:[a-z]+ ){0,2}?(?:said|spoken of|talked of|put (?:it|them|this) at|bet on|reckoned (?:with|on)|counted on"
    r"|hoped for|expected|predicted|foreseen|forecast|projected)\b[^,;:]{0,30}$",
)
"""Before a number, what was foretold at an earlier time."""
A_FORECAST = re.compile(r" (?:forecast|estimate|projection|prediction)s? of ")
"""Behind a month, what was foretold in it."""
SAID_BEHIND = re.compile(
    r"\s*(?:[a-z]+ ){0,2}?(?:previously|originally|initially|foreseen|forecast|predicted|projected|expected|foretold"
    r"|in the previous (?:forecast|outlook|report))\b"
)
"""Behind a number, what tells that it was foretold before."""
CORRECTED = Cued(
    ("revised", "corrected", "restated", "amended", "put at", "estimated at", "given as"),
    r"\b(?:(?:revised|corrected|restated|amended)\b[^;]{0,60}?\b(?:(?:up |down )?from|instead of|rather than"
    r"|and not(?: at)?)"
    r"|(?:put at|estimated at|given as)\b[^;]{0,60}?\b(?:instead of|rather than|and not(?: at)?))"
    r"\s+(?:[a-z]+ ){0,4}[^\w\s]{0,4}$",
    re.I,
)
"""Before a number, what tells that another one has taken its place: "is now put at 37 billion instead of"."""
FIRST_SAID = re.compile(
    r"\s*(?:first|originally|initially|previously|provisionally|preliminarily)"
    r" (?:reported|announced|estimated|published|given|put|stated|calculated)\b",
)
"""Behind it."""
REPORTED_BEFORE = re.compile(
    r"\(\s*(?:(?:as )?(?:previously|initially|originally|first|provisionally)"
    r"(?: (?:reported|announced|estimated|published|given|put))?"
    r"|(?:preliminary|initial|provisional|flash|earlier) (?:figure|reading|estimate|print|report|number))"
    r"(?: (?:as|at|of|was)\b|:)?\s*[A-Z]{0,3}[^\w\s]{0,3}$",
    re.I,
)
"""What opens brackets that tell how the number before them had been given first: "(previously reported: +1.7%)"."""

BESIDE = re.compile(
    rf"\b(?:than|{AGAINST}|above|below|beyond|under|over|beat\w*|topp\w*|exceed\w*"
    r"|surpass\w*|miss\w*|short of|shy of|ahead of|behind|instead of|rather than)\s+(?:[a-z]+\s+){0,3}?"
    r"(?:(?:(?P<foretold>expected|forecast|projected|predicted|anticipated)|"
    r"(?P<planned>planned|targeted|budgeted|hoped-for|intended|envisaged|desired|scheduled))\s+(?:[a-z]+\s+){0,2}"
    r"|(?:[a-z]+\s+)?)[^\w\s]{0,3}$",
    re.I,
)
"""Before a number, what sets another beside it: "more than the", "against an expected"."""
FORESEEN = re.compile(
    r"\s+(?:(?!(?:and|but|or|is|are|was|were|while|when|as|on|for|to|from|in(?! (?:an?|the) ))\b)"
    r"[A-Za-z][\w'\u2019-]*\s+){0,8}?(?:(?:had|have|has)\s+)?(?:been\s+)?(?:[a-z]+ly\s+)?"
    r"(?:(?P<foretold>expected|forecast|projected|predicted|anticipated|foreseen|pencill?ed in|pointed to|looked for"
    r"|hoped for|called for|bargained for|reckoned (?:with|on)|counted on)"
    r"|(?P<planned>planned|targeted|budgeted(?: for)?|aimed for|target|goal))\b(?! (?:to|that)\b)",
    re.I,
)
"""Behind it, who had foretold or planned it: "the 4 billion that the analysts polled had expected", "the 4% target"."""
TOLD_AHEAD = WordList(
    (
        *("the consensus", "the market's", "the market’s", "analysts'", "analysts’", "economists'", "economists’"),
        *("expected", "forecast", "projected", "predicted", "anticipated", "planned", "targeted", "budgeted"),
        *("hoped-for", "intended", "envisaged", "desired", "scheduled"),
        *("foreseen", "penciled in", "pencilled in", "pointed to", "looked for", "hoped for", "called for"),
        *("bargained for", "reckoned with", "reckoned on", "counted on", "aimed for", "target", "goal"),
    )
)
"""The words of both: few sentences hold one."""
OF_ANALYSTS = re.compile(
    rf"\b(?:than|{AGAINST}|above|below|and|or) "
    r"(?:our|the market['’]s|(?:the )?(?:analysts|economists)['’]) (?:own )?[^\w\s]{0,3}$"
)
"""Before a number, whose forecast it is in a note of analysts: "wider than our 4 billion and the market's"."""


ESTIMATED = Cued(
    ("forecast", "estimat", "project", "put", "predict", "seen", "reckon"),
    r"\b(?:forecasts?|estimat(?:es?|ed)|project(?:s|ed)|puts?|predict(?:s|ed)|seen|reckon(?:s|ed))\b",
    re.I,
)
"""Before a number, what makes it one that is put at so much, and at another in another month."""
SET_BESIDE = re.compile(rf"\b(?:{AGAINST}|from)\s+(?:[a-z]+ ){{0,2}}\S{{0,3}}$")
SAID_IN_MONTH = re.compile(
    r",?\s*(?:(?:last|the previous) month|a month (?:ago|earlier|before)|in [A-Z][a-z]+(?! \d))\b"
)
"""Behind the number compared with, the month that it was said in."""


def _was_estimated(statement: Statement) -> bool:
    """Whether a number is the estimate of another month: "put the crop at 9 million tonnes, against 8 last month"."""
    text, start, end = statement.sentence.text, statement.quantity.start, statement.quantity.end
    if not statement.position or SAID_IN_MONTH.match(text, end) is None:
        return False
    return SET_BESIDE.search(statement.lead[-40:]) is not None and ESTIMATED.search(text[:start]) is not None


def foreseen_beside(statement: Statement) -> str:
    """Tell whether a fact is set beside a number that was foretold or planned for its time: forecast, target or none.

    "More than the 4 billion economists had expected", "against a planned 5 million tons", "than the market's 5%".
    """
    if TOLD_AHEAD.first(statement.sentence.low) is None:
        return ""
    near = statement.lead[-70:]
    beside = BESIDE.search(near)
    told = beside and (beside if beside.lastgroup else FORESEEN.match(statement.sentence.text, statement.quantity.end))
    if told:
        return "forecast" if told["foretold"] else "target"
    return "forecast" if OF_ANALYSTS.search(near) else ""


def is_corrected(statement: Statement) -> bool:
    """Tell whether a number is what was said of a time before it was said better."""
    text, start, end = statement.sentence.text, statement.quantity.start, statement.quantity.end
    if FIRST_SAID.match(text, end):
        return True
    return statement.base_level and CORRECTED.search(text, max(0, start - 110), start) is not None


def reported_before(statement: Statement) -> Period | None:
    """Give the time of the number before brackets that tell what it was said to be first: "1.9% (initially: 1.7%)"."""
    sentence, start = statement.sentence, statement.quantity.start
    told = REPORTED_BEFORE.search(sentence.text, max(0, start - 48), start) if statement.in_brackets else None
    if told is None:
        return None
    looked_back = [found for found in (sentence.compared, sentence.back) if found]
    between = (q.start for q in sentence.undated if q.start < told.start())
    end, period = max(looked_back, default=(0, None), key=itemgetter(0))
    return period if period and max(between, default=0) < end else sentence.last_found


def revised(statement: Statement) -> str:
    """Give what is told to be revised from or to a number: forecast, target, estimate (of any time), or nothing."""
    text, start = statement.sentence.text, statement.quantity.start
    told = REVISES.search(text, 0, start)
    if told is None and statement.position and " from " in text[max(0, start - 24) : start]:
        told = _lowered(text, start)
    if told is None or not ENDS.search(text, max(told.end(), start - 40), start):
        return ""
    if ANOTHER_CLAUSE.search(text, told.end(), start):
        return ""
    if told["open"] is not None:
        return "estimate"
    return "target" if told["noun"].lower() in GOALS else "forecast"


def _lowered(text: str, start: int) -> re.Match[str] | None:
    """Find the goal or forecast that was another before: "the goal of $9 billion, itself scaled down from"."""
    lowered = LOWERED.search(text, max(0, start - 60), start)
    return GOAL.search(text, max(0, lowered.start() - 100), lowered.start()) if lowered else None


def is_vintage(statement: Statement, mention: Mention, frame: Frame) -> bool:
    """Tell whether a month is that of an earlier forecast of a longer time: "cut to 8 million from 9 last month"."""
    match mention.phrase:
        case Dates(year=None) | Relative(unit="month") | Ago(unit="month"):
            long = frame.period is not None and frame.period.length >= LONG and statement.position > 0
            return long and (
                is_of_forecast(statement, mention) or bool(revised(statement) or _was_estimated(statement))
            )
    return False


def is_of_forecast(statement: Statement, mention: Mention) -> bool:
    """Tell whether a month is that in which something was foretold: "will grow 5%, up from a July estimate of 4%"."""
    return A_FORECAST.match(statement.sentence.text, mention.end) is not None and isinstance(mention.phrase, Dates)


def is_former(statement: Statement, frame: Frame) -> bool:
    """Tell whether a number is an earlier forecast of what a later one foretells."""
    if frame.status != "forecast":
        return False
    if statement.in_brackets and is_vintage_label(statement, frame):
        return True
    if SAID_THEN.search(statement.sentence.text, statement.head[0], statement.quantity.start):
        return True
    if frame.period and frame.period.length >= LONG and _was_estimated(statement):
        return True
    return statement.base_level and SAID_BEHIND.match(statement.after) is not None


def is_vintage_label(statement: Statement, frame: Frame) -> bool:
    """Tell whether brackets tell in which month the number in them was said of a longer time: "(April: 1.7%)"."""
    ahead = frame.planned or frame.period
    if ahead is None or ahead.length < LONG:
        return False
    opened, start = statement.sentence.text.rfind("(", 0, statement.quantity.start), statement.quantity.start
    named = (m for m in statement.sentence.periods if opened < m.start + 1 and m.end <= start)
    return any(isinstance(m.phrase, Dates) and not m.is_dated for m in named)


def is_goal_beside(statement: Statement) -> bool:
    """Tell whether a number is a goal or forecast that a fact is set beside: "short of the $11 million target"."""
    if foreseen_beside(statement):
        return True
    text, quantity = statement.sentence.text, statement.quantity
    goal = GOAL_BEHIND.match(text, quantity.end) or GOAL_OF.search(statement.lead[-40:])
    return goal is not None and BESIDE_GOAL.search(statement.lead[-70:]) is not None
