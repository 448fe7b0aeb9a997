"""The period of what is wanted where it names none: a goal and what is in force in, its time or that it is to come out.

>>> PLANNED.search("exports fell short of ") is not None
True
"""

import re

from extract.periods import Clock, Mention, Period, resolve
from extract.periods.words import AGAINST, UNIT_MONTHS
from extract.statements.frames import Frame
from extract.statements.kinds import kind_of
from extract.statements.statement import Statement
from extract.times.clocks import is_over
from extract.times.revised import foreseen_beside
from extract.words.cued import Cued

PLANNED = re.compile(
    r"\b(?:had (?:been|planned|aimed|hoped|wanted|set|targeted|eyed|envisaged|called for)"
    r"|short of|miss(?:ed|es|ing)|exceed(?:s|ed|ing)?|beat(?:s|ing)?|below|above|surpass(?:ed|es|ing)|topp(?:ed|ing)"
    r"|fulfilled|reached|met|meeting|overshot|undershot|(?:per ?cent|pct) of (?:the|its|their|a)"
    r"|(?:target|goal|plan|quota)s? (?:had been|was|were)(?! (?:set|to))"
    rf"|(?:{AGAINST}|than|(?:%|cent) of) (?:an?|the|its|their) (?:[a-z-]+ ){{0,2}}"
    r"(?:targets?|goal|plan)"
    r"|under (?:the|this|that) (?:[\w-]+ )?(?:protocol|agreement|accord|pact|treaty|deal|plan|programme|program))\b"
    r"[^.;]{0,40}$",
    re.I,
)
"""What tells a goal for a time that is over, or for one that an agreement is for."""
OF_ALL_THE_YEAR = Cued(
    ("plan of", "target of", "goal of"),
    r"\b(?:annual|yearly|full-year) (?:[a-z]+ )?(?:plan|target|goal) of (?:[a-z]+ ){0,2}[^\w\s]{0,3}$",
)
"""Beside what has come about, what was planned for all the year: "$3 million already, with the annual plan of"."""
OF_GOAL = Cued(
    ("target", "goal", "plan", "quota", " foresee", " foresaw", " envisage", " provide"),
    r"\s+of (?:(?:the|its|their|this|an?) (?:[a-z-]+ ){0,3}(?:targets?|goals?|plan|quota) (?:[a-z]+ )?for"
    r"|what [^,;:.()\d]{2,60}? (?:foresees?|foresaw|envisages?|envisaged|provides? for|plans?|planned)(?: for| in)?)\s",
)
"""Behind a percent, the goal of a longer time: "41% of the target for 2013", "of what the plan foresees for"."""
OF_YEAR = re.compile(r"\b(?:annual|yearly|full-year|whole-year|year's)\b")
"""What makes a goal that of all the year that a part of is told of."""
PROVIDES = re.compile(
    r"\W*(?:(?:It|They|This|The (?:\w+ )?(?:protocol|agreement|accord|pact|treaty|plan|programme))"
    r" (?:provide[sd]?|envisage[sd]?|call(?:s|ed)?|foresees?|foresaw|sets?)"
    r"|(?:Under|According to|In accordance with) (?:it|(?:the|this) (?:\w+ )?(?:protocol|agreement|accord|pact|treaty"
    r"|plan|programme)))\b"
)
"""How a sentence begins that says what an agreement is for: "It provides for", "Under the protocol"."""
AGREED = "what was agreed"
BEHIND_GOAL = re.compile(
    r"\W*(?:[Tt]hen|Next|After that|Later)(?: (?:comes|will come|it is|we want))?(?:,? (?:[a-z]+ ){0,2})\S{0,3}"
    r"|\W*(?:and )?[Tt]he next (?:one|goal|target|step|stage|mark|milestone|threshold|stop) is (?:[a-z]+ ){0,2}\S{0,3}"
)
"""Before an amount, what makes it the goal behind the one told last: "8 million by 2026. Then comes 10 million"."""
DELIVER = re.compile(
    r"\b(?:deliver(?:s|y|ies)?|suppl(?:y|ies)|ships?|shipments?|sends?|sells?|buys?|exports?|imports?|purchases?|takes?"
    r"|receives?|provides?|exchanged?|traded?)\b"
)
"""What is done with goods under an agreement."""


def of_yearly_goal(statement: Statement, frame: Frame) -> tuple[Period | None, str, str] | None:
    """Give the year whose goal stands beside what came about in a part of it: "already, with the annual plan of"."""
    if statement.position and frame.period and OF_ALL_THE_YEAR.search(statement.lead[-40:]):
        return Period.of_year(frame.period.end.year), "sentence", "the year of the goal"
    return None


def of_goal_beside(statement: Statement, mention: Mention, frame: Frame, clock: Clock) -> Period | None:
    """Give the time of what came about that a share sets beside the goal of a longer time: "9% of the plan for"."""
    behind = OF_GOAL.search(statement.after) if statement.quantity.kind in ("percent", "fraction") else None
    if behind is None or behind.start() or mention.start < statement.quantity.end:
        return None
    told, goal = statement.sentence.last_told or frame.period, resolve(mention, clock)
    is_part = told and goal and goal.start <= told.start and told.end <= goal.end and told != goal
    return told if is_part else None


def of_goal(statement: Statement, frame: Frame, clock: Clock, measure: str) -> tuple[Period | None, str, str] | None:
    """Give the time of what is wanted: of a plan that is over, of what was agreed on or asked for, else to come."""
    if PLANNED.search(statement.lead[-60:]) or foreseen_beside(statement):
        return _of_plan_in_force(statement, frame)
    if frame.status == "target" and BEHIND_GOAL.fullmatch(statement.before):
        return None, "none", "to come"
    if frame.status == "actual":
        asked_for = _of_agreement(statement, frame, clock) or _of_deliveries(statement, frame, clock, measure)
        return asked_for or (None, "none", "")
    is_of_fact = frame.status == "target" and frame.period == frame.told != frame.bargained
    if is_of_fact and frame.period and is_over(frame.period, clock):
        return None, "none", "to come"
    return None


def _of_plan_in_force(statement: Statement, frame: Frame) -> tuple[Period | None, str, str] | None:
    """Give the year of a goal that what came about is held against: "in May it fell short of the annual plan of"."""
    if frame.period and OF_YEAR.search(statement.lead[-40:]):
        return Period.of_year(frame.period.end.year), "sentence", "the year of the goal"
    return None


def _of_agreement(statement: Statement, frame: Frame, clock: Clock) -> tuple[Period | None, str, str] | None:
    """Give the time just named, for which something was agreed or asked: "What about this year? We want"."""
    is_new = frame.period != frame.told
    if frame.period is None or not (is_new or frame.measure is None):
        return None
    if frame.period.length >= UNIT_MONTHS["year"] and PROVIDES.match(statement.before):
        return frame.period, "inherited", AGREED  # "An agreement for 1972 was signed. It provides for trade worth"
    if is_new and frame.told and not is_over(frame.period, clock):
        return frame.period, "inherited", "what was asked for"  # "– What about this year? – We want to sell 5 million."
    return None


def _of_deliveries(
    statement: Statement, frame: Frame, clock: Clock, measure: str
) -> tuple[Period | None, str, str] | None:
    """Give goods the time of their bargain: "trade is to be worth 5 million this year. … Chad will sell"."""
    goods = kind_of(statement.quantity) in ("goods", "count") or frame.measure is None
    if frame.bargained is None or measure != "level" or not goods:
        return None
    just_agreed = frame.measure is None and frame.bargained == frame.period  # be the text of whatever day
    if DELIVER.search(statement.lead + statement.after) and (just_agreed or not is_over(frame.bargained, clock)):
        return frame.bargained, "inherited", AGREED
    return None
