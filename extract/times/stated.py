"""The period of a statement: its own words, else its sentence, else what is in force (`unstated.py`).

A flow goes on in the period of the text, an event happened on the occasion told, a state holds now and has no period.
"""

import re
from datetime import date

from extract.periods import Clock, Mention, Period, resolve
from extract.periods.period import month_of
from extract.periods.phrases import Ago, Dates, Part, Relative, Same, ThatDate, Years
from extract.statements.frames import Frame
from extract.statements.statement import Statement
from extract.times.asides import is_for_the_year
from extract.times.aspects import words_of
from extract.times.befallen import is_of_event
from extract.times.cumulative import is_cumulative
from extract.times.goals import of_goal_beside
from extract.times.lookbacks import goes_on_back, is_past_horizon, parted_from
from extract.times.moments import is_distance, is_of_beginning, is_when_set, of_document, that_time, year_of_event
from extract.times.reading import HELD, is_to_come, read_as
from extract.times.revised import is_vintage, is_vintage_label, reported_before
from extract.times.scopes import mentions_of, of_level_reached, of_sentence, own
from extract.times.unstated import inherited, returns
from extract.values import replace
from extract.words.cued import Cued

YEAR = 366
"""So many days back at most a text looks that sums up what there has been since a time."""
RARE = re.compile(
    r"\b(?:\w+est|worst|best|most|least|first|record|biggest|more(?! than)|less|higher|lower|up|down|rose|fell"
    r"|grew|\w+ed (?:by|to))\b",
    re.I,
)
"""What makes a time behind "since" one that is compared with."""
IN_RELATIVE = re.compile(r",\s+(?:(?:of|in|to|from|for|with|by)\s+)?(?:which|who|whom|whose|where)\b[^,;:()]*$")
"""Before words, what puts them into a relative clause: "Tea, of which it used to sell little, brought 5 million"."""
DESCRIBED = re.compile(r",\s+(?:[a-z-]+\s+){1,5}$")
"""Before a time, what says between commas how something has been since."""
FROM_ON = ("from", "starting from", "starting in", "starting", "beginning in", "beginning from", "as from", "as of")
ONCE = Cued(
    ("once", "efore"),
    r"\b(?:that|which|who|it|they|had|was|were) once\b[^,;:]*$"
    r"|(?:^|[,;:]\s)[Bb]efore (?!the (?:end|start|close|beginning)\b)(?:[\w'\u2019-]+ ){1,12}?"
    r"(?:had|used to|never)\b[^,;:]*$",
)
"""What is told of no time that can be named: "a kilo that once brought 85 dollars", "before the war it had been 7"."""
FORETOLD = re.compile(
    r"^[^;:()]{0,40}?(?<!is )(?<!are )(?<!was )(?<!were )(?<!be )(?<!been )"
    r"\b(?:expected|forecast|foresaw|predicted|projected|counted on|reckoned with|hoped for"
    r"|looked for|assumed|anticipated|pencilled in|(?:spoken|talked|thought|dreamt) of|bet on|had (?:[a-z]+ )?said)\b",
    re.I,
)
"""What told at an earlier time how things would go."""
IS_TO_COME = re.compile(r"(?: alone)? (?:expected|forecast|predicted|projected|anticipated) to\b")
"""Behind a time, what is foretold of it: "with shipments in May alone expected to total"."""
FORECAST_OF = re.compile(
    r"\b(?:forecasts?|projections?|predictions?|estimates?) of (?:[a-z]+ ){0,3}[^\w\s]{0,3}$", re.I
)
"""What makes a time behind a number when it was foretold: "after a forecast of 2.2% in April"."""
IS_THAT = re.compile(
    r",\s+(?:which|who|where|whose)\s+(?:[a-z]+ly\s+|now\s+|today\s+|also\s+)?"
    r"(?:is|are|has|have|includes?|unites?|comprises?|employs?|counts?|numbers?|covers?|trains?|operates?)\b[^;:]*$"
)
"""What describes a thing as it is: "In May it signed an agreement with a school, which has 16 faculties"."""
PLACES = re.compile(r"(?:[A-Z][\w.'\u2019-]*+|\W)*+")
DASH = re.compile(r"\s*(?:\([^()]*\)\s*)?(?:[-\u2013\u2014]|:\s)")
"""Before and behind the day in a date line."""
HAD_COME = re.compile(
    r"\b(?:had|there were|reached|rose|fell|grew|climbed|dropped|stood|was|were|numbered|counted"
    r"|employed|operated|totall?ed|came)\b",
    re.I,
)
"""What tells, behind a day or month by which, that it is over."""
HAS_COME = re.compile(r"\b(?:has|have)\b")
COUNTED_ON = re.compile(
    r"(?:^|\s)(?:counted|numbered|had|there (?:were|was)|consisted of|comprised|totalled|stood at)\s+"
    r"(?:(?!to\b|by\b|from\b)[a-z]+\s+){0,3}[^\w\s]{0,2}$"
)
"""Before a count, what tells how many there were on a day: "On 31 May 1998 the town counted 40 banks"."""
THEY_WERE = re.compile(r"\b(?:they|it)\s+(?:had been|was|were|stood at|had (?:grown|fallen|risen|shrunk) to)\s+")
"""Behind a level of a day, what says the same of another: "On 30 June they were 11 billion"."""
MONTHS_OF_YEAR = 12
A_MONTH, A_YEAR = 31, 364
"""So many days."""
SINCE_LAST = re.compile(r"\blast (?:fiscal |financial )?year,? to (?:[a-z]+ ){0,2}(?:[A-Z]{1,3}\s?)?[^\w\s]{0,3}$")
"""Before a level, the one of the year before that it came from."""
TO_LEVEL = re.compile(r"^(?: to|to) (?:[a-z]+ ){0,2}[^\w\s]{0,4}$")
GOES_TO = re.compile(r"\bto\s(?:[a-z]+ ){0,2}(?:[A-Z]{1,3}\s?)?[^\w\s]{0,4}$")
"""Before a level, what something came to: "in January-May 2019 exports rose from $3 million in 2018 to $4 in 2019"."""
ONE_CLAUSE = re.compile(r",?(?:[^,;:()]|\([^()]*\))*")


def _is_of_fact(mention: Mention) -> bool:
    """Tell whether words point back from the day of the text ("last year"), to a time that none of its goals is for."""
    return isinstance(mention.phrase, Relative) and mention.phrase.offset < 0


def _is_of_its_months(statement: Statement, mention: Mention, frame: Frame, clock: Clock) -> bool:
    """Tell whether a year is short for the months told of: "in May … rose by 3% to $5 million this year"."""
    months, day = frame.period, clock.published
    if months and months.length < MONTHS_OF_YEAR and mention.phrase == Years.one(months.end.year):
        before = (m.phrase for m in statement.sentence.periods if m.end < mention.start and m.role == "period")
        return GOES_TO.search(statement.before) is not None and any(isinstance(p, Dates | Part) for p in before)
    if mention.phrase != Relative("year", 0) or months is None or day is None:
        return False
    goes_on = frame.measure == "growth" and TO_LEVEL.search(statement.before) is not None
    return goes_on and months.length < MONTHS_OF_YEAR and months.start.year == day.year


def _is_of_fiscal_months(mention: Mention, frame: Frame) -> bool:
    """Tell whether "two months of this year" are as many of the fiscal year just told of: those since July."""
    match mention.phrase:
        case Part("month", 1, last, Relative("year", 0)) if frame.period:
            return frame.period.length == last and frame.period.start.month > 1 and "first" not in mention.surface
    return False


def period_of(
    statement: Statement, status: str, frame: Frame, clock: Clock, measure: str, aspect: str
) -> tuple[Period | None, str, str]:
    """Give period, place and evidence of a statement."""
    if statement.given_time:
        return statement.given_time, "own", "in turn"
    mention, place = own(statement), "own"
    if mention and measure == "level" and statement.position and _is_of_its_months(statement, mention, frame, clock):
        return frame.period, "own", mention.surface
    if (apart := _apart(statement, mention, status, frame, clock, measure, aspect)) is not None:
        return apart
    if mention and status == "actual" and aspect != "flow" and mention.role == "horizon" and is_to_come(mention, clock):
        then = replace(mention, role="period")  # "by the end of May the number had reached 8"
        had = isinstance(mention.phrase, Dates) and not mention.is_dated and HAD_COME.search(statement.before)
        mention = then if had and not is_to_come(then, clock) else None  # "the plan until 2025 contains 330 measures"
    if mention and measure == "growth" and is_past_horizon(mention, frame, clock, statement.sentence.last_told):
        mention = None
    if measure == "level" and aspect == "flow" and (event := year_of_event(statement, mention, clock)):
        return event[0], "own", event[1]
    if mention is None and measure == "level" and (since := _since(statement, frame, clock)):
        return since
    if mention is None and measure == "growth" and (since := _year_so_far(statement, frame, clock)):
        return since
    if mention is None and measure in ("level", "rate") and (planned := _planned_from(statement, status, clock)):
        return planned
    of_day = not mention and (
        _is_of_a_day(statement, status, measure, aspect, frame) or _is_counted(statement, status, measure, aspect)
    )
    dated = own(statement, ("date",)) if of_day else None
    if dated and (aspect == "event" or not _is_of_dateline(statement, dated)):
        mention = replace(dated, role="period")
    if mention is None and aspect == "event" and not statement.position:
        mention = of_document(statement)
    if mention is None and statement.position and measure in ("growth", "difference"):
        mention = of_level_reached(statement)
    if mention is None and (aspect != "state" or _tells_a_day(statement)):
        mention, place = of_sentence(statement, frame.period is not None, status), "sentence"
        mention = mention or as_of_day(statement)
        if mention and status == "target" and is_when_set(statement, mention):
            return None, "none", "when the goal was set"
        if mention and status == "target" and frame.status == "actual" and _is_of_fact(mention):
            mention = None  # "Trade passed 5 million last year: our goal is 10 million"
        if mention and status == "actual" and mention.start > statement.quantity.start and is_to_come(mention, clock):
            mention = None  # "now cover 90%, rising to 99% in 2032"
    if mention is not None and _is_of_fiscal_months(mention, frame):
        return frame.period, place, mention.surface
    if mention is not None:
        period = read_as(statement, mention, clock, measure, status, aspect)
        is_part = _is_set_against_like(statement, measure) or SINCE_LAST.search(statement.lead[-60:])
        if period and status == "actual" and is_part:
            return _so_far(period, mention, clock), place, mention.surface
        if period:
            return _as_event(period, mention, aspect), place, mention.surface
    return inherited(statement, status, frame, aspect, clock, measure)


def _is_set_against_like(statement: Statement, measure: str) -> bool:
    """Whether a change is on the same part of another year: "this year imports grew 5% on the same period of 2020"."""
    like = (m for m in statement.sentence.periods if m.role == "base") if measure == "growth" else ()
    return any(isinstance(m.phrase, Same) and m.phrase.unit == "period" for m in like)


def _so_far(period: Period, mention: Mention, clock: Clock) -> Period:
    """Give the months told of a year that still runs: "In July-March … from $4 million last year to $5 million now"."""
    of_now = (
        isinstance(mention.phrase, Relative) and mention.phrase.unit in ("year", "fiscal") and not mention.phrase.offset
    )
    if not of_now or _days(period) < A_YEAR or clock.published is None or clock.published > period.end:
        return period  # counted in days, as a fiscal year may begin amid a month
    told = [each for each in clock.told_of.values() if each.start == period.start and A_MONTH < _days(each) < A_YEAR]
    return told[0] if len(told) == 1 and told[0].end < clock.published else period


def _days(period: Period) -> int:
    return (period.end - period.start).days + 1


def _apart(
    statement: Statement, mention: Mention | None, status: str, frame: Frame, clock: Clock, measure: str, aspect: str
) -> tuple[Period | None, str, str] | None:
    """Give the time of what is of no period, or of one that something else than its own words says; None else."""
    if (
        mention
        and frame.period
        and (is_vintage(statement, mention, frame) or (status == "forecast" and is_foretold(statement, mention, frame)))
    ):
        ahead = _year_foretold(statement, mention)
        then = resolve(ahead, clock) if ahead else None
        return (then, "own", ahead.surface) if ahead and then else (frame.period, "sentence", "what was foretold")
    month = frame.period if status == "actual" and frame.period and frame.period.length == 1 else None
    if month and mention and _is_the_year(mention) and is_cumulative(statement):
        year = resolve(mention, clock)
        if year and year.start <= month.start and month.end <= year.end:
            return Period(year.start, month.end), "own", mention.surface
    if mention and measure == "share" and (done := of_goal_beside(statement, mention, frame, clock)):
        return done, "sentence", "what came about of the goal"
    if mention and aspect != "flow" and is_of_beginning(statement, mention):
        return None, "none", "since then"
    if aspect == "state" and is_distance(statement):
        return None, "none", "how far"
    if mention and aspect == "state" and _is_in_present_relative(statement, mention):
        return None, "none", "holds now"
    if mention and status == "target" and is_when_set(statement, mention):
        return None, "none", "when the goal was set"
    if mention is None and status == "actual" and (moment := that_time(statement, clock)):
        return moment, "own", "at that time"
    if statement.position and (said := reported_before(statement)):
        return said, "sentence", "what was reported before"
    if mention is None and (whole := parted_from(statement)):
        return whole, "sentence", "the level that it is a part of"
    if mention is None and measure == "growth" and not returns(statement) and goes_on_back(statement):
        return (statement.sentence.back or (0, None))[1], "sentence", "the look back before"
    if mention is None and _is_vague(statement):
        return None, "none", "at no set time"
    return None


def _year_foretold(statement: Statement, made: Mention) -> Mention | None:
    """Give the year named behind the time that a forecast of it was made: "in March it had forecast 2021 growth of"."""
    start, stop = made.end, statement.quantity.start
    return next(
        (m for m in statement.sentence.periods if start <= m.start < stop and isinstance(m.phrase, Years)), None
    )


def _is_the_year(mention: Mention) -> bool:
    """Tell whether a phrase is "the year" or "this year", of which a sum may have come together so far."""
    return isinstance(mention.phrase, Relative) and (mention.phrase.unit, mention.phrase.offset) == ("year", 0)


def is_foretold(statement: Statement, mention: Mention, frame: Frame) -> bool:
    """Tell whether a time says when a forecast was made: "in March the bank still expected a drop of 9%"."""
    if mention.start >= statement.quantity.end and not mention.intro.startswith("for"):
        return isinstance(mention.phrase, Dates | Relative) and FORECAST_OF.search(statement.lead[-40:]) is not None
    if statement.in_brackets and mention.start < statement.quantity.start:
        return is_vintage_label(statement, frame)
    if mention.intro.startswith("for"):
        return False  # "For the full year the board maintains its forecast: 295 million"
    between = statement.sentence.text[mention.end : statement.quantity.start]
    made = isinstance(mention.phrase, Dates | Relative | Ago) and FORETOLD.search(between) is not None
    made = made and IS_TO_COME.match(between) is None
    return made and not is_for_the_year(statement.sentence.text, mention)


def _is_in_present_relative(statement: Statement, mention: Mention) -> bool:
    """Tell whether a number describes a thing in a relative clause, and the time is that of the main clause."""
    return IS_THAT.search(statement.sentence.text, mention.end, statement.quantity.start) is not None


def _is_vague(statement: Statement) -> bool:
    """Tell whether the words of a number set it in a time that cannot be named: "normally", "in the near future"."""
    sentence, stop = statement.sentence, statement.tail[1]
    start = max(statement.head[0], sentence.text.rfind(";", 0, statement.quantity.start))
    vague = words_of("vague").first(sentence.low, start, stop)
    if vague and not _is_closed_off(statement, *vague):
        return True
    if any(m.intro.startswith("before") and is_of_event(sentence, m) for m in sentence.periods if m.start < stop):
        return True  # "Before the 2006 embargo Russia bought 85%"
    clause = max(sentence.text.rfind(mark, 0, statement.quantity.start) for mark in ",;:") + 1
    return ONCE.search(sentence.text, max(clause - 2, 0), statement.quantity.start) is not None


def _is_closed_off(statement: Statement, start: int, end: int) -> bool:
    """Tell whether words are of a relative clause closed before the number: "Tea, which used to lead, made 5"."""
    text, at = statement.sentence.text, statement.quantity.start
    return end < at and "," in text[end:at] and IN_RELATIVE.search(text, 0, start) is not None


def _as_event(period: Period, mention: Mention, aspect: str) -> Period:
    """Widen the day of an event to its month."""
    is_day = (period.end - period.start).days < 28 and mention.role != "horizon" and not mention.intro.startswith("as ")
    return month_of(period.end) if is_day and aspect == "event" else period


def _since(statement: Statement, frame: Frame, clock: Clock) -> tuple[Period, str, str] | None:
    """Read a level told since a time: it goes on to the end of the period in force."""
    head, tail = statement.head[0], statement.tail[1]
    since = next((m for m in mentions_of(statement, "since") if head <= m.start < tail), None)
    start = resolve(since, clock) if since else None
    if since is None or start is None or (frame.period and start.start >= frame.period.end):
        return None
    text = statement.sentence.text
    if text.startswith(",", since.end) and DESCRIBED.search(text, max(0, since.start - 48), since.start):
        return None  # "Rutile, idle since 1995, contributed $10 million"
    if since.start > statement.quantity.start and RARE.search(text, statement.head[0], since.start):
        return None
    if frame.period is None:
        day = clock.published
        is_season = day is not None and 0 < (day - start.start).days < YEAR
        return (Period(start.start, day), "own", since.surface) if day and is_season else None
    return Period(start.start, _until(statement, frame.period, clock)), "own", since.surface


def _year_so_far(statement: Statement, frame: Frame, clock: Clock) -> tuple[Period, str, str] | None:
    """Read a change told since January, in a text on a part of the year, as that of the year so far."""
    found = mentions_of(statement, "since") if statement.sentence.periods else []
    since = next((m for m in found if isinstance(m.phrase, Dates) and m.end <= statement.quantity.start), None)
    now, start = frame.period, resolve(since, clock) if since else None
    if not (since and now and start and start.length == 1 == start.start.month and 0 < now.length < 12):
        return None
    if start.start.year != now.end.year or start.end >= now.end:
        return None
    if not HAS_COME.search(statement.sentence.text, since.end, statement.quantity.start):
        return None
    return Period(start.start, now.end), "own", since.surface


def _until(statement: Statement, told: Period, clock: Clock) -> date:
    """Give the last day of what has come together since a time: of months told of, else the day of the text."""
    day = clock.published
    if day and told.end < day and told.length >= 12 and HAS_COME.search(statement.before):
        return day
    return told.end


def _planned_from(statement: Statement, status: str, clock: Clock) -> tuple[Period, str, str] | None:
    """Read what is planned from a time on as of that time: "from 2027 the port is to handle 5 million tons"."""
    if status == "actual" or (statement.quantity.kind == "bare" and statement.quantity.scale < 1000):
        return None
    start, end = statement.head[0], statement.tail[1]
    named = (m for m in mentions_of(statement, "since", "base") if start <= m.start < end and m.intro in FROM_ON)
    mention = next(named, None)
    period = resolve(replace(mention, role="period"), clock) if mention else None
    if mention and period and clock.published and period.end > clock.published:
        return period, "own", mention.surface
    return None


def _is_of_a_day(statement: Statement, status: str, measure: str, aspect: str, frame: Frame) -> bool:
    """Tell whether a number is as of the day that it is told with: an event, a price, what stocks were."""
    if aspect == "event" or status != "actual":
        return aspect == "event"
    priced = measure == "rate" and statement.quantity.kind != "percent"
    if priced or HELD.search(statement.before):
        return True
    told_of_day = measure == "level" and frame.period is not None and frame.period.start == frame.period.end
    return told_of_day and THEY_WERE.search(statement.before) is not None


def _is_counted(statement: Statement, status: str, measure: str, aspect: str) -> bool:
    """Tell whether a count is of the day that its clause begins with: "On 30 June 1999 there were 45"."""
    if (aspect, measure, status) != ("state", "level", "actual") or not COUNTED_ON.search(statement.before):
        return False
    text, at = statement.sentence.text, statement.quantity.start
    days = (m for m in statement.sentence.periods if m.role == "date" and m.intro == "on" and m.end <= at)
    return any(ONE_CLAUSE.fullmatch(text, day.end, at) for day in days)


def _is_of_dateline(statement: Statement, dated: Mention) -> bool:
    """Tell whether a day is only that on which a text was written: "LAGOS, 3 May 2011 - Stocks were 5 tonnes"."""
    text = statement.sentence.text
    return PLACES.fullmatch(text, 0, dated.start) is not None and DASH.match(text, dated.end) is not None


def _tells_a_day(statement: Statement) -> bool:
    """Tell whether the sentence says as of when a state holds: "As of late May 80 firms, three of them foreign, …"."""
    return as_of_day(statement) is not None


def as_of_day(statement: Statement) -> Mention | None:
    """Give the day as of which the states of a sentence hold."""
    named = (
        m
        for m in statement.sentence.periods
        if (m.role == "period" and m.intro.startswith("as ")) or isinstance(m.phrase, ThatDate)
    )
    return next((m for m in named if m.start < statement.quantity.start), None)
