"""The period of a statement that names none: what happened, what holds now, what goes on in the period in force.

In: a statement and what is in force; out: the period, its place and evidence.

>>> WILL.search("it will reach ") is not None
True
"""

import re

from extract.periods import Clock, Mention, Period
from extract.periods.phrases import Dates, Relative, ToDate, Years
from extract.periods.words import AGAINST, UNIT_MONTHS
from extract.statements.frames import Frame
from extract.statements.kinds import kind_of
from extract.statements.quotations import MARKS, is_in_quotes
from extract.statements.statement import PART, Statement
from extract.times.aspects import is_in_present, is_now, is_told_now
from extract.times.clocks import HAD, is_over
from extract.times.cumulative import is_cumulative, is_of_twelve_months
from extract.times.goals import AGREED, of_goal, of_yearly_goal
from extract.times.revised import SAID_THEN
from extract.times.scopes import is_set_against, mentions_of
from extract.times.trading import day_of_trading, is_traded_on
from extract.words.cued import Cued
from extract.words.side_words import WORTH
from extract.words.wholes import OF_WHOLE

DRAWN = "in force before the look back"
"""How a clause that draws from a look back got its period."""
YEAR_MONTHS = 12
THE_FIGURE = re.compile(
    r"(?:The|This|That) (?:figure|sum|total|amount|number|result)\s(?:is|was|represents?|mark(?:s|ed))\b"
)
"""How a sentence begins that is on the number just told: "The figure is 18 per cent above the old record"."""
PAST = 550
"""So many days after a time "now" is another one."""
AVERAGE = Cued(
    ("averag", "mean "),
    r"\b(?:on average|an average|(?:average|mean) (?:[a-z]+ ){0,2}(?:price|unit|of|value)|averag(?:ed|ing))\b",
    re.I,
)
"""What makes a price one of the time whose trade is told."""
COMES_TO = re.compile(
    r"^[^,;:.]{0,60}"
    rf"(?:{WORTH}|\bcosting)"
    r"\s+(?:[a-z]+\s+){0,3}$",
    re.I,
)
GAPPED = re.compile(r"[,;]?\s*(?:(?:and|while|but)\s+)?(?:the\s+)?(?:[A-Z][\w.-]*\s+){1,3}[^\w\s]{0,3}")
"""Before what is told with the verb of the one before: "has invested $4 million in Chad by 2008, Chad $3 million"."""
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
    r"|(?:meaning|so)\b|[a-z ]{0,40}\b(?:thus|therefore|hence)\b(?! [a-z]+ing\b))",
    re.I,
)
"""What begins a clause that draws from the level before it how much has changed since."""
WILL = Cued(
    ("will", "ed to", "ly to", "due to"),
    r"\bwill\b|\b(?:is|are) (?:now |also )?(?:expected|projected|predicted|likely|due|supposed|slated) to\b",
    re.I,
)
"""What tells of a time after the text."""
EFFECT = Cued(
    ("would", "will", "could", "should", "may", "might"),
    r"\b(?:would|will|could|should|may|might)\s(?:[a-z]+ly\s|also\s|by itself\s)?"
    r"(?:lift|raise|boost|increase|enlarge|swell|cut|reduce|lower|push up|bring down)\s(?:[\w'’-]+\s){0,5}?"
    r"(?:exports|imports|trade|turnover|sales|shipments|deliveries|purchases|deficit|surplus)\b",
)
"""What something is to do to a flow one day, and not in the time in force: "the pact would lift exports by"."""
COULD = Cued(
    ("could", "may", "might"),
    r"\b(?:could|may|might)\s(?:[a-z]+ly\s|also\s|even\s|then\s)?"
    r"(?:fall|rise|grow|shrink|drop|decline|lose|result|lead|mean|double|halve)\b",
)
"""What may become of a flow one day: "Exports could fall by 5 per cent"."""
ONCE_AGREED = Cued(
    ("agreement", "pact", "deal", "treaty", "accord", "protocol", "union", "partnership", "tariffs", "duties"),
    r"\b(?:once|when|after|if|with) (?:the|this|that|an?|such an?|all) (?:[\w-]+ ){0,3}"
    r"(?:agreement|pact|deal|treaty|accord|protocol|union|partnership|tariffs|duties)"
    r" (?:is|are|has been|have been|were|comes?|enters?|takes?|fully|in (?:full )?(?:force|place|effect))\b",
    re.I,
)
"""On what something is foretold that has no year: "once the agreement is in force, exports would rise"."""
RELATIVE = re.compile(r",? (?:which|who|where|whose) ")
DO_SO = re.compile(r"\s+(?!(?:and|or|in|at|of|for|with|by|on|to|from|as|which|who|that|but|while)\b)[a-z]+\b")
"""Behind those counted, what they do."""
NEXT_COUNT = re.compile(
    r"(?: (?!(?:of|in|at|with|which|who|employ\w+|hav\w+)\b)[a-z-]+){1,3}(?:,|,? and|, as well as) "
    r"(?:(?:some|about|over|nearly|almost|only) )?"
)
"""Between two counts of one list."""
AGAINST_COUNT = re.compile(
    rf"(?: [a-z-]+){{0,3}}, (?:{AGAINST}|up from|down from) (?:[a-z]+ ){{0,2}}\d[\d,]* in \d{{4}}\b"
)
WAS_COUNTED = re.compile(r"\b(?:numbered|employed|had|was|were)\b")
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
HAVE = re.compile(r"\b(?:has|have)\b")


def inherited(
    statement: Statement, status: str, frame: Frame, aspect: str, clock: Clock, measure: str
) -> tuple[Period | None, str, str]:
    """Give the period of a statement that names none: for what it is, how it stands to time, whether it came about."""
    if status == "actual" and (found := _of_fact(statement, frame, clock, measure)):
        return found
    if statement.position and measure == "share" and (found := _of_part(statement, status)):
        return found
    if status == "target" and (found := of_yearly_goal(statement, frame)):
        return found
    if aspect == "event":
        return _of_event(statement, status, clock)
    if aspect == "state":
        return _of_state(statement, status, frame, clock, measure)
    if measure == "rate" and status == "actual" and is_traded_on(statement):
        return day_of_trading(statement, clock), "own", "the day of trading"
    if status == "target" and (found := of_goal(statement, frame, clock, measure)):
        return found
    if status == "forecast" and (found := _of_forecast(statement, frame, clock, measure)):
        return found
    if statement.position and (found := _in_its_sentence(statement, status, frame, clock, measure)):
        return found
    return _in_force(statement, frame, clock)


def _of_fact(statement: Statement, frame: Frame, clock: Clock, measure: str) -> tuple[Period | None, str, str] | None:
    """Give the time of a fact told of now, or of a stretch that the time in force ends: "the annual deficit is"."""
    if measure == "share" and _is_said_of_now(statement):
        return None, "none", "holds now"
    goes_on = statement.position and statement.sentence.periods and statement.sentence.last_period is None
    if (is_now(statement) or (goes_on and is_told_now(statement))) and _is_another_time(statement, frame, clock):
        return None, "none", "holds now"  # "In 2017 it was 4 million; now it is about 5", written in 2020
    day = None if clock.is_guessed else clock.published
    if frame.period and day and frame.period.start > day and is_in_present(statement):
        return None, "none", "holds now"  # "By 2040 exports will rise by 5 million. Those to Mali are worth 9"
    if measure == "growth" and frame.status != "actual" and _is_since(statement):
        return None, "none", "since then"  # "should fall to 5 million in 2024, as prices have dropped since May"
    if frame.period is None:
        return None
    if frame.period.length in (1, 3) and (stretch := _up_to(frame.period, statement, clock)):
        return stretch
    unit = _of_unit_before(statement, frame.period, clock, measure)
    return (unit, "inherited", "the month or quarter told of last") if unit else None


def _up_to(told: Period, statement: Statement, clock: Clock) -> tuple[Period | None, str, str] | None:
    """Give the stretch that a month or quarter ends: "cumulative exports rose to 2 billion", in a text on May."""
    if is_of_twelve_months(statement):
        return Period(told.months_on(-12 + told.length).start, told.end), "sentence", "the year to the month"
    if told.length == 1 and is_cumulative(statement):
        month = Dates(told.start.month, told.start.month, year=Years.one(told.start.year))
        return ToDate(until=month).at(clock), "sentence", "the year up to the month"
    return None


def _of_part(statement: Statement, status: str) -> tuple[Period | None, str, str] | None:
    """Give the time of a share of what its sentence told before: "made 300 tons of tea in 2021, 40 percent of it"."""
    if PART.match(statement.sentence.text, statement.quantity.end):
        return statement.sentence.last_found, "sentence", "the things that it is a part of"
    if status == "actual" and _is_of_yearly_goods(statement):
        return None, "none", "holds now"  # "Of 3,000 tons a year, only 27 percent is milled; Chad manages 50"
    return None


def _is_said_of_now(statement: Statement) -> bool:
    """Tell whether somebody is quoted to say how something is: "We buy 15 per cent of it from Chad," he said."""
    text, start = statement.sentence.text, statement.quantity.start
    opened = max(0, *(text.rfind(mark, 0, start) for mark in MARKS))
    said = SAID_OF.match(text, statement.quantity.end)
    stop = said.end() if said else start
    if not IS_SO.search(text, opened, stop) or WAS_SO.search(text, opened, stop):
        return False
    return is_in_quotes(text, start, statement.sentence.quoted)


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
    if measure == "rate" and status == "actual" and (day := day_of_trading(statement, clock)):
        return day, "own", "the day of trading"
    is_price = measure == "rate" and statement.quantity.kind == "money"
    if is_price and status == "actual" and AVERAGE.search(statement.sentence.text):
        return frame.period, "inherited" if frame.period else "none", "in force"  # "at an average of 5 dollars a kilo"
    if statement.position and (_is_worth(statement) or GAPPED.fullmatch(statement.before)):
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


def _of_forecast(
    statement: Statement, frame: Frame, clock: Clock, measure: str
) -> tuple[Period | None, str, str] | None:
    """Tell that what will be is of no time that is over: "Last year trade was 6 million. It will reach 10"."""
    if frame.period is None:
        return None
    if frame.measure is None and frame.bargained == frame.period:
        return frame.period, "inherited", AGREED  # "An agreement for 1972 was signed. Goods for $5 million will go"
    foreseen = frame.deadline if frame.status == "actual" and not statement.position else None
    if foreseen and measure == "growth" and is_over(frame.period, clock) and not is_over(foreseen, clock):
        return foreseen, "inherited", "what was foretold before"  # "will fall in 2015. In 2014 it rose. Oman will lose"
    goes_beyond = frame.status == "actual" and measure == "level" and WILL.search(statement.before)
    effect = EFFECT.search(statement.before) or COULD.search(statement.before)
    effect = effect if measure in ("growth", "difference") else None
    ahead = goes_beyond or effect or ONCE_AGREED.search(statement.sentence.text)
    return (None, "none", "to come") if ahead and is_over(frame.period, clock) else None


def _in_its_sentence(
    statement: Statement, status: str, frame: Frame, clock: Clock, measure: str
) -> tuple[Period | None, str, str] | None:
    """Give the time that a sentence goes on with: "rose to 5 million in 2001, and imports to 4 million"."""
    sentence, told = statement.sentence, statement.sentence.last_told
    if frame.period and (
        returns(statement) or _turns(statement, frame) or (status == "forecast" and _is_foreseen_then(statement))
    ):
        return sentence.entry, "sentence", DRAWN
    if not sentence.last_period and measure == "rate" and kind_of(statement.quantity) in ("goods", "count"):
        return None, "none", "holds now"  # "10 million pieces a month, and 2 million of the others"
    if frame.period is None:
        return None
    if status == "forecast" and not told and EFFECT.search(statement.lead) and is_over(frame.period, clock):
        return None, "none", "to come"  # "the pact would lift Togo's exports by 5 million and Chad's by 3"
    if status == "forecast" and told and is_over(told, clock) and not is_over(frame.period, clock):
        return frame.period, "inherited", "in force"  # "imports, which lost 1% in 2002, will grow by 4%"
    return told or frame.period, "sentence", "the statement before"


def _is_foreseen_then(statement: Statement) -> bool:
    """Tell whether a forecast is one made before: "grew by 5% in 2009, after 2% in 2008; analysts had expected 4"."""
    return SAID_THEN.search(statement.before) is not None and statement.sentence.entry is not None


def _in_force(statement: Statement, frame: Frame, clock: Clock) -> tuple[Period | None, str, str]:
    """Give the period in force, else the occasion of the text for those who came to it."""
    named = statement.before[:4] in ("The ", "This", "That") and clock.told_of and not statement.position
    if named and THE_FIGURE.match(statement.before):
        return next(reversed(clock.told_of.values())), "inherited", "the figure before"
    if frame.period:
        return frame.period, "inherited", "in force"
    if clock.occasion and THEY_CAME.match(statement.sentence.text, statement.quantity.end):
        return clock.occasion, "inherited", "when it happened"  # "The fair closed on 5 May. Some 9,000 people came"
    return None, "none", ""


def _is_of_yearly_goods(statement: Statement) -> bool:
    """Tell whether a share goes on with goods of its sentence that come time and again, of no year."""
    first, sentence = statement.sentence.undated[0], statement.sentence
    return sentence.last_period is None and kind_of(first) == "goods" and first.end <= statement.quantity.start


def _of_unit_before(statement: Statement, in_force: Period, clock: Clock, measure: str) -> Period | None:
    """Give the month told of last, in a sentence that compares with the one before: "up 5% on the month before".

    So it is where that is named: "stood at 5 million, against 4 million in May".
    """
    for mention in statement.sentence.periods:
        match mention.phrase:
            case Relative("month" | "quarter" as unit, -1, True) if mention.role == "base":
                told = clock.told_of.get(UNIT_MONTHS[unit])
            case Dates(first, last, None) if first == last and _is_beside(statement, mention):
                told = clock.told_of.get(1)
                told = told if told and first == told.previous().start.month else None
            case Years(first, last) if first == last == in_force.end.year - 1 and not statement.position:
                told = clock.told_of.get(YEAR_MONTHS)  # "In 2005 the gap was 6 million. It also hit 5, after 4 in 2004"
                held = told is not None and told.end.year == in_force.end.year and measure != "rate"
                if held and _is_beside(statement, mention):
                    return told
                continue
            case _:
                continue
        inside = told and in_force.start <= told.start and told.end == in_force.end
        return told if inside and told != in_force else None
    return None


def _is_beside(statement: Statement, mention: Mention) -> bool:
    """Tell whether a time is what a number, or the level compared with it, is set beside."""
    return mention.role == "base" or is_set_against(statement, mention)


def _is_another_time(statement: Statement, frame: Frame, clock: Clock) -> bool:
    """Tell whether what is in force is so long before the text that "now" is another time, or is still to come."""
    told, day = [period.end for period in (statement.sentence.entry, frame.period) if period], clock.published
    if day is None or not told:
        return False
    return (day - max(told)).days > PAST or (frame.period is not None and frame.period.start > day)


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


def _turns(statement: Statement, frame: Frame) -> bool:
    """Tell whether a balance is the other one, behind that of before: "It had been a deficit of 5; the surplus is"."""
    sentence, start = statement.sentence, statement.quantity.start
    if frame.indicator != "trade_balance" or not frame.sign or sentence.entry is None:
        return False
    named = [cue.sign for cue in sentence.between("indicator", *statement.head) if cue.code == "trade_balance"]
    other = named and named[-1] not in ("", frame.sign)
    return bool(other) and HAD.search(sentence.text, 0, start) is not None


def _is_drawn(statement: Statement) -> bool:
    """Tell whether a change is drawn from the level of before: "A year ago it was 8, which means plus 12 percent"."""
    text, quantity = statement.sentence.text, statement.quantity
    if quantity.kind not in ("percent", "multiple", "fraction") or statement.position > 2:
        return False
    if FOLLOWS_FROM.search(text, max(0, statement.head[0] - 2), quantity.start) is None:
        return False
    return not any(m.role == "base" and m.is_dated for m in mentions_of(statement, "base") if m.start > quantity.start)
