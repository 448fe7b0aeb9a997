"""Amounts that are rates: a price, a charge, so much a day; and what goes on from one or is compared with it.

>>> PER_TIME.match(" a day")[1], PER_TIME.match(" a day earlier") is None
('day', True)
"""

import re

from extract.quantities.mentions import Quantity
from extract.reading.dates import MONTH
from extract.statements.frames import Frame
from extract.statements.measured import Measured, again, last_verb, moved
from extract.statements.rates import is_price, is_weight_priced
from extract.statements.statement import Statement, compared_with
from extract.words.cued import Cued

PER_TIME = re.compile(
    r"\W{0,4}(?:(?:a|an|per|every|each)\s+(hour|day|week|month)(?!\s+(?:earlier|ago|before|previously|prior|later))"
    r"|(hourly|daily|weekly|monthly)(?!\s+(?:(?:average|mean)\b[^.;()]{0,16}\d"
    r"|(?:rise|fall|drop|increase|decrease|decline|gain|growth|reduction|jump|surplus|deficit)\b))|/(hour|day|week|month)"
    r"|on average (?:a|per) (day|month|week))\b",
    re.I,
)
"""Behind a number, what makes it a rate; "$9 billion (daily average $3 million)" tells the next one."""
FAR_BEHIND = re.compile(
    r"(?:(?!\b(?:and|as|which|that|who|while|but|grow\w*|ris\w*)\b)[^,;:()\d]){1,70}?\s"
    r"(?:(?:each|every) (day|week|month)|(daily))(?=\s*(?:[,.;]|$))",
)
"""Behind a number and where the things go, the same: "1,500 trucks cross into Chad each day"."""
THINGS = re.compile(r"\s+(?:of\s+)?(?!in\b|for\b|with\b|to\b|at\b|on\b|by\b)[a-z][\w-]*(?=\s)", re.I)
"""A word of the things that are told by the day: "250 trucks a day", "1.4 million barrels of oil a day"."""
MOST_THINGS = 4
RECORD = re.compile(
    r"\s+(?:(?:export|import|trade|sales)\s+)?(?:record|high|low|peak|data|figures?|report|bulletin|total|results?|basis"
    r"|before|earlier|ago|previously|prior|later|after)\b",
    re.I,
)
"""Behind "monthly" or "a month", what tells a month's figure and no rate: "a month before it was 5 million"."""
BY_THE_DAY = re.compile(r"(?:daily|weekly) basis\b", re.I)
"""What makes an amount one of each day, unlike "on a monthly basis": "on a daily basis they shipped $5 million"."""
PAPER = re.compile(r"[Tt]he (?:Daily|Weekly|Monthly)\s[A-Z]")
"""A paper that was told, and no rate: "their goal, she told the Daily Post, is $4 million"."""
SPENT_TIME = re.compile(r"\b(?:had|has|have|was|is|been|for|within|of|after|what)\s+(?:such\s+)?$", re.I)
"""Before "a month", what makes it no rate: "beef had a month to forget"."""
HIGHEST = re.compile(r"\b(?:record|all-time|total|overall|[a-z]+est|best|worst)(?:[ -]ever)?(?: single)?[\s-]+$", re.I)
"""Before "monthly", what makes it that of one month: "the highest-ever monthly exports"."""
IN_MONTH = re.compile(rf" (?:in|for) (?:{MONTH})\b")
"""Behind a monthly sum, the month that it is of: "with monthly exports of $4 million in October"."""
AVERAGE = re.compile(r"\baverag\w*", re.I)
PER_NOUN = {"hourly": "hour", "daily": "day", "weekly": "week", "monthly": "month"}
AVERAGE_TO = Cued(
    ("daily", "weekly", "monthly", "average ", "per ", "per-"),
    r"\b(?:(daily|weekly|monthly) (?:average|mean|volume|rate)|average (daily|weekly|monthly)\b|"
    r"average (?:per|a) (day|week|month)"
    r"|per[ -](?:working |business )?(day))\b[^.;\d]{0,90}(?:[\d.,]+\s*(?:%|per cent|percent|pct),?|"
    r"doubled|tripled|halved)"
    r"(?:\s+(?:on|year|month|from|against|over)\b[^,.;:()\d]{2,30})?\s+to\s+(?:[a-z]+\s+){0,2}[^\s\d]{0,4}$",
    re.I,
)
"""What is told by the day, its change and where that led."""
BY = re.compile(r"\bby\s+(?:(?:about|some|almost|nearly|another|a|just|only)\s+)*$", re.I)
UP_BY = re.compile(r",\s*(up|down)\s+(?:by\s+)?(?:(?:about|some|almost|nearly|another|a)\s+)?$", re.I)
"""Between a price and how much it has moved."""
BEHIND_IT = re.compile(
    r"(?: (?:a|per) day|/day)?\s+(?:(lower|less|fewer|below|down)|higher|more|above|up)\b"
    r"(?: (?:in|during) [\w ]{3,20}?)? (?:than|on|from|over|what|the)\b"
)
"""Behind what is told by the day, how it differs: "60,000 barrels a day lower (in May) than"."""
BESIDE_IT = re.compile(
    r"(?:\s(?:an?|per)\s[a-z]+)?\s+(?:(lower|less|below|cheaper)|higher|more|above|dearer)"
    r"(?= than\b| in\b|\s*[.,;)]|$| [A-Z])"
)
"""Behind an amount next to a price, how it differs from one before: "$435 a barrel, $128 less than in May"."""
OF_IT = re.compile(r"\s+of\s+(?:(?:about|some|almost|nearly|around|over|only|just)\s+)*")
"""Between a change and how much it is."""
CHARGED = re.compile(r"\b(?:price|levy|tariff|fee|fine|toll|rate)s?\b", re.I)
AVERAGES = re.compile(
    r"(?:\W*|.*\. )(?:The |In )?(?:(?P<adverb>[Dd]aily|[Ww]eekly|[Mm]onthly)(?: (?:export|import|trade))? averages?"
    r"|[Aa]verages? (?:per|a|by) (?:working |business )?(?P<noun>day|week|month))\b[^.;:]{0,60}:\s*\Z"
)
"""A line over a list whose amounts are so much a day: "Daily averages:", "Averages per working day, May:"."""


def led_per(line: str) -> str | None:
    """Tell the time that the items under a line over a list are told by."""
    found = AVERAGES.match(line)
    return found and (found["noun"] or PER_NOUN[found["adverb"].lower()])


def rate_of(statement: Statement, frame: Frame, indicator: str, negative: bool) -> Measured | None:
    """An amount per unit or per time; what it is compared with is one too."""
    quantity = statement.quantity
    told_on = statement.position and frame.measure == "rate" and _is_charge(quantity)
    if told_on and (difference := _moved_by(statement)):
        return difference  # "at $70 a barrel, up 50 cents", "a rise of 50 cents"
    if _is_charge(quantity) and BY.search(statement.before) and (change := last_verb(statement, "change")):
        return moved("difference", change)  # "fell by $20 to $300 a tonne"
    priced = statement.position and (frame.measure == "rate" or frame.aside) and _is_charge(quantity)
    if priced and (beside := BESIDE_IT.match(statement.sentence.text, quantity.end)):
        return again("difference", "down" if beside[1] else "up", beside[0].strip())
    if is_price(statement) or (indicator == "other" and CHARGED.search(statement.before) and _is_charge(quantity)):
        return Measured("rate", per=quantity.per, evidence="price")
    if quantity.unit in ("degC", "degF", "km/h"):
        return Measured("rate", evidence="unit")
    per = quantity.per or _per_time(statement) or _ahead(statement, indicator) or _moved_to(statement)
    per = per or (frame.led_per if quantity.kind in ("money", "physical") else None)
    if per and not per.startswith("year"):
        if than := BEHIND_IT.match(statement.sentence.text, quantity.end):
            return again("difference", "down" if than[1] else "up", than[0].strip())
        return _moved_by(statement) or Measured("rate", negative=negative, per=per, evidence="per")
    return None


def _moved_by(statement: Statement) -> Measured | None:
    """The change of a price, or of what is told by the day: "up 20 cents", "a decrease of 20 barrels a day"."""
    if BY.search(statement.before) and (change := last_verb(statement, "change")):
        return moved("difference", change)
    noun = last_verb(statement, "noun")
    if noun and OF_IT.fullmatch(statement.sentence.text, noun.end, statement.quantity.start):
        return moved("difference", noun)
    if statement.position and (up := UP_BY.search(statement.before)):
        return again("difference", up[1].lower(), up[0])
    return None


def rate_again(statement: Statement, frame: Frame, indicator: str, negative: bool) -> Measured | None:
    """A number that goes on from a rate, or is compared with it, is one too."""
    small = statement.quantity.kind == "money" and statement.quantity.scale == 1
    if is_weight_priced(statement) and frame.money and frame.unit != statement.quantity.unit:
        return None
    if frame.aside and indicator == frame.aside[0] and (compared_with(statement) or small):
        return Measured("rate", per=frame.aside[1], evidence="the price before")
    same_unit = statement.quantity.unit == frame.unit or (
        statement.base_level and statement.quantity.unit is None and statement.noun is None
    )  # "850,000 barrels a day, against 1.1 million a year before"
    money = statement.base_level and statement.quantity.kind == "money" and frame.unit == frame.money
    alike = indicator == frame.indicator and (same_unit or money)  # "1.3 million francs a ton against 1.1 million"
    unit = statement.quantity.unit if statement.quantity.kind == "physical" else frame.money
    if frame.measure == "rate" and unit == frame.unit and AVERAGE.search(statement.before):
        return Measured("rate", negative=negative, per=frame.per, evidence="averaged")
    if frame.measure == "growth" and frame.per and statement.in_brackets and _is_of_then(statement, frame):
        return Measured("rate", negative=negative, per=frame.per, evidence="the rate before")
    if frame.measure == "rate" and statement.position and alike and (small or _goes_on(statement)):
        return Measured("rate", negative=negative, per=frame.per, evidence="the rate before")
    return None


def _is_of_then(statement: Statement, frame: Frame) -> bool:
    """Whether brackets tell what a rate was at the time set beside it: "12% above that of May ($61 million)"."""
    unit = statement.quantity.unit if statement.quantity.kind == "physical" else frame.money
    opened = statement.sentence.text.rfind("(", 0, statement.quantity.start)
    timed = any(mention.end == opened - 1 for mention in statement.sentence.periods)
    return timed and unit == frame.amount


def _is_charge(quantity: Quantity) -> bool:
    """Whether an amount is small enough for a price, a toll or a fee of one thing."""
    return quantity.kind == "money" and quantity.scale == 1


def _per_time(statement: Statement) -> str | None:
    """Find "a day", "monthly" behind the number or behind what it counts."""
    text, at = statement.sentence.text, statement.quantity.end
    for _ in range(MOST_THINGS):
        found = PER_TIME.match(text, at)
        if found:
            word = next(filter(None, found.groups())).lower()
            return PER_NOUN.get(word, word)
        thing = THINGS.match(text, at, statement.tail[1])
        if thing is None or statement.quantity.kind == "percent":
            break
        at = thing.end()
    after = statement.after
    if not ("each " in after or "every " in after or "daily" in after) or statement.quantity.kind == "percent":
        return None
    far = FAR_BEHIND.match(after)
    return far and (far[1] or PER_NOUN[far[2]])


def _ahead(statement: Statement, indicator: str) -> str | None:
    """Find "every day", "monthly" before the number."""
    text, cues = statement.sentence.text, statement.sentence.between("mode", *statement.head)
    cue = next((cue for cue in cues if cue.kind == "per" and cue.code != "year"), None)
    spent = cue and SPENT_TIME.search(text, max(0, cue.start - 16), cue.start)
    if (
        cue is None
        or (spent and not AVERAGE.search(statement.before))
        or HIGHEST.search(text, max(0, cue.start - 24), cue.start)
        or (RECORD.match(text, cue.end) and not BY_THE_DAY.match(text, cue.start))
        or PAPER.match(text, max(0, cue.start - 4))
        or re.search(r"\d", text[cue.end : statement.quantity.start])
        or (
            cue.code == "month"
            and IN_MONTH.match(text, statement.quantity.end)
            and not AVERAGE.search(statement.before)
        )
    ):
        return None
    if indicator == "trade_balance" and not AVERAGE.search(statement.before):
        return None  # "the monthly deficit of $2 billion" is that of a month
    return cue.code if indicator != "other" or statement.quantity.kind != "money" else None


def _moved_to(statement: Statement) -> str | None:
    """Find "the daily average rose by 5 per cent to" before the number."""
    found = AVERAGE_TO.search(statement.lead[-190:]) if statement.position else None
    word = next(filter(None, found.groups())).lower() if found else None
    return PER_NOUN.get(word, word) if word else None


def _goes_on(statement: Statement) -> bool:
    """Whether a number is compared with the rate before it, or is one of a list with it."""
    verbs = statement.sentence.between("verb", *statement.head)
    return compared_with(statement) or not any(cue.kind in ("level", "change") for cue in verbs)
