"""The period of a statement that names none: what happened, what holds now, what goes on in the period in force.

In: a statement and what is in force; out: the period, its place and evidence.

>>> PLANNED.search("exports fell short of ") is not None
True
"""

import re

from extract.periods import Clock, Mention, Period
from extract.periods.phrases import Dates, Relative, ToDate, Years
from extract.periods.words import UNIT_MONTHS
from extract.statements.frames import Frame
from extract.statements.kinds import kind_of
from extract.statements.quotations import MARKS, is_in_quotes
from extract.statements.statement import PART, Statement
from extract.times.aspects import is_now
from extract.times.clocks import HAD
from extract.times.revised import SAID_THEN, foreseen_beside
from extract.times.scopes import is_set_against, mentions_of
from extract.times.trading import day_of_trading, is_traded_on
from extract.words.cued import Cued
from extract.words.wholes import OF_WHOLE

DRAWN = "in force before the look back"
"""How a clause that draws from a look back got its period."""
PAST = 550
"""So many days after a time "now" is another one."""
AVERAGE = Cued(
    ("averag", "mean "),
    r"\b(?:on average|an average|(?:average|mean) (?:[a-z]+ ){0,2}(?:price|unit|of|value)|averag(?:ed|ing))\b",
    re.I,
)
"""What makes a price one of the time whose trade is told."""
ANNUAL = re.compile(
    r"\b(?:annual|(?:rolling|trailing|cumulative)? ?(?:12|twelve)[- ]?(?:month|m)s?|(?:12|twelve)[- ]months? rolling)"
    r"(?: (?:trade|goods|merchandise|visible|running|rolling|cumulative))?"
    r" (?:deficit|surplus|gap|shortfall|balance|total|figure|sum|exports|imports|turnover)\b"
    r"|\bon an? (?:rolling|(?:12|twelve)[- ]months?)(?: rolling)? basis\b",
    re.I,
)
"""What is told of the twelve months to the month spoken of."""
CUMULATIVE = Cued(
    ("cumulative", "accumulated", "bring"),
    r"\b(?:cumulative(?:ly)?|accumulated)\b"
    r"|\bbring(?:s|ing) (?:the|its) (?:[a-z]+ ){0,3}?(?:total|surplus|deficit|gap|sum|figure)\b[^,;]{0,24}\byear to\b",
    re.I,
)
"""What is told of the year up to the month spoken of."""
COMES_TO = re.compile(
    r"^[^,;:.]{0,60}\b(?:worth|totalling|totaling|valued at|to the value of|costing|amounting to)"
    r"\s+(?:[a-z]+\s+){0,3}$",
    re.I,
)
PART_OF_SUM = re.compile(rf"\W*(?:including|{OF_WHOLE}|among them|inclusive of)\b", re.I)
SAID_AGAIN = re.compile(r"\W*(?:or )?(?:(?:about|some|nearly|almost|over|roughly|around|just|more than|up to) )*", re.I)
"""Between a level and what part of a whole it is: "grew 5 tons, or about 30 per cent of"."""
BACK_AGAIN = re.compile(
    r"\b(?:so|thus|hence|therefore|consequently|has|have|now|this time"
    r"|[Tt]he (?:rise|increase|growth|gain|jump|leap|surge|drop|fall|slump|plunge|decline|decrease|difference"
    r"|change))\b",
    re.I,
)
FOLLOWS_FROM = Cued(
    ("mean", "so", "makes", "gives", "thus", "hence", "therefore", "works out"),
    r"[,;:.\u2013\u2014]\s(?:(?:which|that|this|it) (?:means|makes|gives|works out|would mean)\b"
    r"|(?:meaning|so)\b|[a-z ]{0,40}\b(?:thus|therefore|hence)\b)",
    re.I,
)
"""What begins a clause that draws from the level before it how much has changed since."""
WILL = Cued(("will",), r"\bwill\b", re.I)
"""What tells of a time after the text."""
ONCE_AGREED = Cued(
    ("agreement", "pact", "deal", "treaty", "accord", "protocol", "union", "partnership", "tariffs", "duties"),
    r"\b(?:once|when|after|if|with) (?:the|this|that|an?|such an?|all) (?:[\w-]+ ){0,3}"
    r"(?:agreement|pact|deal|treaty|accord|protocol|union|partnership|tariffs|duties)"
    r" (?:is|are|has been|have been|were|comes?|enters?|takes?|fully|in (?:full )?(?:force|place|effect))\b",
    re.I,
)
"""On what something is foretold that has no year: "once the agreement is in force, exports would rise"."""
PLANNED = re.compile(
    r"\b(?:had (?:been|planned|aimed|hoped|wanted|set|targeted|eyed|envisaged|called for)"
    r"|short of|miss(?:ed|es|ing)|exceed(?:s|ed|ing)?|beat(?:s|ing)?|below|above|surpass(?:ed|es|ing)|topp(?:ed|ing)"
    r"|fulfilled|reached|met|meeting|overshot|undershot|(?:per ?cent|pct) of (?:the|its|their|a)"
    r"|(?:target|goal|plan|quota)s? (?:had been|was|were)(?! (?:set|to))"
    r"|(?:against|compared (?:with|to)|versus|than|(?:%|cent) of) (?:an?|the|its|their) (?:[a-z-]+ ){0,2}"
    r"(?:targets?|goal|plan)"
    r"|under (?:the|this|that) (?:[\w-]+ )?(?:protocol|agreement|accord|pact|treaty|deal|plan|programme|program))\b"
    r"[^.;]{0,40}$",
    re.I,
)
"""What tells a goal for a time that is over, or for one that an agreement is for."""
RELATIVE = re.compile(r",? (?:which|who|where|whose) ")
DO_SO = re.compile(r"\s+(?!(?:and|or|in|at|of|for|with|by|on|to|from|as|which|who|that|but|while)\b)[a-z]+\b")
"""Behind those counted, what they do."""
NEXT_COUNT = re.compile(
    r"(?: (?!(?:of|in|at|with|which|who|employ\w+|hav\w+)\b)[a-z-]+){1,3}(?:,|,? and|, as well as) "
    r"(?:(?:some|about|over|nearly|almost|only) )?"
)
"""Between two counts of one list."""
AGAINST_COUNT = re.compile(
    r"(?: [a-z-]+){0,3}, (?:as )?(?:against|compared (?:with|to)|up from|down from) (?:[a-z]+ ){0,2}\d[\d,]* in \d{4}\b"
)
WAS_COUNTED = re.compile(r"\b(?:numbered|employed|had|was|were)\b")
OF_ALL_THE_YEAR = Cued(
    ("plan of", "target of", "goal of"),
    r"\b(?:annual|yearly|full-year) (?:[a-z]+ )?(?:plan|target|goal) of (?:[a-z]+ ){0,2}[^\w\s]{0,3}$",
)
"""Beside what has come about, what was planned for all the year: "$3 million already, with the annual plan of"."""
OF_YEAR = re.compile(r"\b(?:annual|yearly|full-year|whole-year|year's)\b")
"""What makes a goal that of all the year that a part of is told of."""


THEY_CAME = re.compile(r"\s(?:people|persons|visitors|guests)\s(?:came|attended|visited|turned up|passed)\b")
"""Behind a number, who came to what the text tells of."""
IS_SO = re.compile(
    r"\b(?:is|are|accounts?|makes?|represents?|takes?|buys?|sells?|supplies|supply|provides?|comes?|goes?|go|holds?|has|have"
    r"|constitutes?|absorbs?|remains?|falls?|sends?|receives?|gets?|depends?|contributes?|occup(?:ies|y|ying))\b"
)
WAS_SO = re.compile(
    r"(?<!\bis )(?<!\bare )\b(?:was|were|had|took|made|accounted|went|came|rose|fell|bought|sold|supplied|reached|stood"
    r"|grew|exceeded)\b"
)
"""How a share is told that holds now, and one of a time before."""
SAID_OF = re.compile(r" of (?!(?:it|them|this|that|these|those|which)\b)[^.,;:()\d]{0,80}")
"""Behind a share, what it is one of and what is said of that: "90% of the tyres come from Kenya"."""
PROVIDES = re.compile(
    r"\W*(?:It|They|This|The (?:\w+ )?(?:protocol|agreement|accord|pact|treaty|plan|programme))"
    r" (?:provide[sd]?|envisage[sd]?|call(?:s|ed)?|foresees?|foresaw|sets?)\b"
)
"""How a sentence begins that says what an agreement is for."""
AGREED = "what was agreed"
HAVE = re.compile(r"\b(?:has|have)\b")
DELIVER = re.compile(
    r"\b(?:deliver(?:s|y|ies)?|suppl(?:y|ies)|ships?|shipments?|sends?|sells?|buys?|exports?|imports?|purchases?|takes?"
    r"|receives?|provides?)\b"
)
"""What is done with goods under an agreement."""


def _is_said_of_now(statement: Statement) -> bool:
    """Tell whether somebody is quoted to say how something is: "We buy 15 per cent of it from Chad," he said."""
    text, start = statement.sentence.text, statement.quantity.start
    opened = max(0, *(text.rfind(mark, 0, start) for mark in MARKS))
    said = SAID_OF.match(text, statement.quantity.end)
    stop = said.end() if said else start
    if not IS_SO.search(text, opened, stop) or WAS_SO.search(text, opened, stop):
        return False
    return is_in_quotes(text, start, statement.sentence.quoted)


def inherited(
    statement: Statement, status: str, frame: Frame, aspect: str, clock: Clock, measure: str
) -> tuple[Period | None, str, str]:
    """Give the period that is in force for a thing of its kind."""
    if measure == "share" and status == "actual" and _is_said_of_now(statement):
        return None, "none", "holds now"
    if status == "actual" and is_now(statement) and _is_long_past(statement, frame, clock):
        return None, "none", "holds now"  # "In 2017 it was 4 million; now it is about 5", written in 2020
    if measure == "growth" and status == "actual" != frame.status and _is_since(statement):
        return None, "none", "since then"  # "should fall to 5 million in 2024, as prices have dropped since May"
    if frame.period and frame.period.length in (1, 3) and status == "actual" and is_of_twelve_months(statement):
        start = frame.period.months_on(-12 + frame.period.length).start
        return Period(start, frame.period.end), "sentence", "the year to the month"
    if frame.period and frame.period.length == 1 and status == "actual" and is_cumulative(statement):
        month = Dates(frame.period.start.month, frame.period.start.month, year=Years.one(frame.period.start.year))
        return ToDate(until=month).at(clock), "sentence", "the year up to the month"
    if status == "actual" and (unit := _of_unit_before(statement, frame, clock)):
        return unit, "inherited", "the month or quarter told of last"
    if statement.position and measure == "share" and PART.match(statement.sentence.text, statement.quantity.end):
        return statement.sentence.last_found, "sentence", "the things that it is a part of"
    if statement.position and measure == "share" and status == "actual" and _is_of_yearly_goods(statement):
        return None, "none", "holds now"  # "Of 3,000 tons a year, only 27 percent is milled; Chad manages 50"
    if statement.position and status == "target" and frame.period and OF_ALL_THE_YEAR.search(statement.lead[-40:]):
        return Period.of_year(frame.period.end.year), "sentence", "the year of the goal"
    if aspect == "event":
        return _of_event(statement, status, clock)
    if measure == "rate" and aspect != "state" and status == "actual" and is_traded_on(statement):
        return day_of_trading(statement, clock), "own", "the day of trading"
    if aspect == "state":
        return _of_state(statement, status, frame, clock, measure)
    of_past = status == "target" and (PLANNED.search(statement.lead[-60:]) or foreseen_beside(statement))
    if of_past and frame.period and OF_YEAR.search(statement.lead[-40:]):
        return Period.of_year(frame.period.end.year), "sentence", "the year of the goal"
    if status == "target" and frame.status == "actual" and not of_past:
        new = frame.period is not None and frame.period != frame.told
        announced = frame.period if frame.period and (new or frame.measure is None) else None
        if announced and announced.length >= UNIT_MONTHS["year"] and PROVIDES.match(statement.before):
            return announced, "inherited", AGREED  # "An agreement for 1972 was signed. It provides for trade worth"
        if announced and new and frame.told and not _is_over(announced, clock):
            return (
                announced,
                "inherited",
                "what was asked for",
            )  # "– What about this year? – We want to sell 5 million."
        agreed = frame.bargained if measure == "level" and kind_of(statement.quantity) in ("goods", "count") else None
        if agreed and DELIVER.search(statement.lead) and not _is_over(agreed, clock):
            return (
                agreed,
                "inherited",
                AGREED,
            )  # "trade is to be worth 5 million this year. … Chad will sell"
        return None, "none", ""
    of_fact = (
        frame.period if status == frame.status == "target" and frame.period == frame.told != frame.bargained else None
    )
    if of_fact and not of_past and _is_over(of_fact, clock):
        return None, "none", "to come"
    ahead = status == "forecast" and frame.status == "actual" and measure == "level" and WILL.search(statement.before)
    ahead = ahead or (status == "forecast" and ONCE_AGREED.search(statement.sentence.text))
    if ahead and frame.period and _is_over(frame.period, clock):
        return None, "none", "to come"  # "Last year trade was 6 million. It will eventually reach 10"
    foreseen = status == "forecast" and SAID_THEN.search(statement.before)
    if statement.position and frame.period and (returns(statement) or (foreseen and statement.sentence.entry)):
        return statement.sentence.entry, "sentence", DRAWN
    per_time = measure == "rate" and kind_of(statement.quantity) in ("goods", "count")
    if statement.position and per_time and not statement.sentence.last_period:
        return None, "none", "holds now"  # "10 million pieces a month, and 2 million of the others"
    if statement.position and frame.period:
        told = statement.sentence.last_told
        if status == "forecast" and told and _is_over(told, clock) and not _is_over(frame.period, clock):
            return frame.period, "inherited", "in force"  # "imports, which lost 1% in 2002, will grow by 4%"
        return told or frame.period, "sentence", "the statement before"
    if frame.period is None and clock.occasion and THEY_CAME.match(statement.sentence.text, statement.quantity.end):
        return clock.occasion, "inherited", "when it happened"  # "The fair closed on 5 May. Some 9,000 people came"
    return frame.period, "inherited" if frame.period else "none", "in force" if frame.period else ""


def _of_event(statement: Statement, status: str, clock: Clock) -> tuple[Period | None, str, str]:
    """Give the time of what happened: that of the statement before, else of the occasion of the text."""
    if status != "actual":
        return None, "none", "to come"
    if statement.position and statement.sentence.last_period:
        return statement.sentence.last_period, "sentence", "the statement before"
    if clock.occasion:
        return clock.occasion, "inherited", "when it happened"
    return None, "none", "no occasion"


def _is_since(statement: Statement) -> bool:
    """Tell whether a change is told from some time up to now: "have dropped by 5% since May"."""
    since = any(m.start < statement.tail[1] for m in mentions_of(statement, "since"))
    return since and HAVE.search(statement.before) is not None


def _of_state(
    statement: Statement, status: str, frame: Frame, clock: Clock, measure: str
) -> tuple[Period | None, str, str]:
    """Give the time of what holds: now, but a price on its day of trading or, on average, in the period in force."""
    if measure == "rate" and (day := day_of_trading(statement, clock)):
        return day, "own", "the day of trading"
    is_price = measure == "rate" and statement.quantity.kind == "money"
    if is_price and status == "actual" and AVERAGE.search(statement.sentence.text):
        return frame.period, "inherited" if frame.period else "none", "in force"  # "at an average of 5 dollars a kilo"
    if statement.position and _is_worth(statement):
        return statement.sentence.last_found, "sentence", "what is worth it"
    if statement.position and measure == "share" and SAID_AGAIN.fullmatch(statement.before):
        return statement.sentence.last_found, "sentence", "the level that is said again"
    bare = statement.quantity.kind == "bare"
    part = bare and PART.match(statement.sentence.text, statement.quantity.end)
    if statement.position and statement.sentence.last_found and (part or _is_listed(statement)):
        return statement.sentence.last_found, "sentence", "the count before"
    if bare and frame.period and status == "actual" and _was_then(statement):
        return frame.period, "inherited", "in force"
    if statement.position and statement.quantity.unit == "ha" and statement.lead.endswith(" from "):
        return statement.sentence.last_found, "sentence", "what was grown there"
    return None, "none", "holds now"


def _is_of_yearly_goods(statement: Statement) -> bool:
    """Tell whether a share goes on with goods of its sentence that come time and again, of no year."""
    first, sentence = statement.sentence.undated[0], statement.sentence
    return sentence.last_period is None and kind_of(first) == "goods" and first.end <= statement.quantity.start


def _is_over(period: Period, clock: Clock) -> bool:
    """Tell whether a time lies before the day of the text."""
    return clock.published is not None and period.end < clock.published


def _of_unit_before(statement: Statement, frame: Frame, clock: Clock) -> Period | None:
    """Give the month told of last, in a sentence that compares with the one before: "up 5% on the month before".

    So it is where that is named: "stood at 5 million, against 4 million in May".
    """
    for mention in statement.sentence.periods:
        match mention.phrase:
            case Relative("month" | "quarter" as unit, -1, True) if mention.role == "base" and frame.period:
                told = clock.told_of.get(UNIT_MONTHS[unit])
            case Dates(first, last, None) if first == last and frame.period and _is_beside(statement, mention):
                told = clock.told_of.get(1)
                told = told if told and first == told.previous().start.month else None
            case _:
                continue
        inside = told and frame.period.start <= told.start and told.end == frame.period.end
        return told if inside and told != frame.period else None
    return None


def _is_beside(statement: Statement, mention: Mention) -> bool:
    """Tell whether a time is what a number, or the level compared with it, is set beside."""
    return mention.role == "base" or is_set_against(statement, mention)


def _is_long_past(statement: Statement, frame: Frame, clock: Clock) -> bool:
    """Tell whether what is in force is so long before the text that "now" is another time."""
    told, day = [period.end for period in (statement.sentence.entry, frame.period) if period], clock.published
    return day is not None and bool(told) and (day - max(told)).days > PAST


def _is_listed(statement: Statement) -> bool:
    """Tell whether things are counted in one list with those before: "In 1936 it had 20 mills, 5 banks and 3 ports"."""
    if statement.quantity.kind != "bare" or statement.counted is None:
        return False
    text, start = statement.sentence.text, statement.quantity.start
    last = max((q.end for q in statement.sentence.undated if q.end <= start), default=start)
    named = text.find(statement.counted, statement.quantity.end)
    if named >= 0 and DO_SO.match(text, named + len(statement.counted)):
        return False  # "made 25,000 visits, and 40 firms employ 900"
    return NEXT_COUNT.fullmatch(text, last, start) is not None and RELATIVE.search(text, 0, last) is None


def _was_then(statement: Statement) -> bool:
    """Tell whether a count is set against one of a time before: "The mills numbered 41, as against 28 in 1900"."""
    against = AGAINST_COUNT.match(statement.sentence.text, statement.quantity.end)
    return against is not None and WAS_COUNTED.search(statement.before) is not None


def _is_worth(statement: Statement) -> bool:
    """Tell whether a sum is what the things counted before it cost: "implemented 25 projects totalling $21 billion"."""
    is_money = statement.quantity.kind == "money"
    return is_money and bool(COMES_TO.search(statement.before) or PART_OF_SUM.match(statement.before))


def returns(statement: Statement) -> bool:
    """Tell whether a clause comes back from a look back: "In 2009 they had been 9, so they have doubled since"."""
    sentence, start = statement.sentence, statement.quantity.start
    if sentence.entry is None or sentence.last_period is None or sentence.last_period.end >= sentence.entry.end:
        return False
    if _is_drawn(statement) or is_now(statement):
        return True  # "ten years ago tea made up 17%; today it is 7%"
    return (
        HAD.search(sentence.text, 0, start) is not None
        and BACK_AGAIN.search(sentence.text, statement.head[0], start) is not None
    )


def _is_drawn(statement: Statement) -> bool:
    """Tell whether a change is drawn from the level of before: "A year ago it was 8, which means plus 12 percent"."""
    text, quantity = statement.sentence.text, statement.quantity
    if quantity.kind not in ("percent", "multiple", "fraction") or statement.position > 2:
        return False
    if FOLLOWS_FROM.search(text, max(0, statement.head[0] - 2), quantity.start) is None:
        return False
    return not any(m.role == "base" and m.is_dated for m in mentions_of(statement, "base") if m.start > quantity.start)


def is_cumulative(statement: Statement) -> bool:
    """Tell whether a total is that of a year so far: "cumulative exports rose to 2 billion"."""
    return CUMULATIVE.search(statement.sentence.text, *statement.head) is not None


def is_of_twelve_months(statement: Statement) -> bool:
    """Tell whether a balance or total is that of a year, in a text on a month: "the annual deficit is 2 billion"."""
    return ANNUAL.search(statement.sentence.text, *statement.head) is not None
