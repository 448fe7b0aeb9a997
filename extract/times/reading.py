"""What a phrase of time says of a figure that takes it: a statement and a mention in, the period out.

Of a span a level takes all, a plan its end; months without a year are those before the text, or after it of a forecast.
"""

import re
from datetime import timedelta
from itertools import permutations

from extract.periods import Clock, Mention, Period, resolve, stretch
from extract.periods.period import DAY
from extract.periods.phrases import (
    Ago,
    Dates,
    FromTo,
    KindOfYear,
    Part,
    Phrase,
    Point,
    Relative,
    Stretch,
    ThatYear,
    ToDate,
    Told,
)
from extract.statements.statement import Statement
from extract.times.averages import is_average
from extract.times.clocks import HAD, clock_at, time_of
from extract.times.moments import said_at
from extract.times.revised import foreseen_beside
from extract.times.scopes import clause_ago
from extract.values import replace
from extract.words.cued import Cued

LONG = 6
"""So many years are told of what has come together since a beginning, and more."""
PER_YEAR = re.compile(r"[^.;,]{0,40}?\b(?:(?:a|per|every|each) year|annually)\b")
WAS = re.compile(r"\b(?:was|were|had|would have|should have)\b", re.I)
FOR_SHIPMENT = re.compile(r" (?:shipment|delivery|loading|arrival|despatch|dispatch|supply)\b")
"""Behind months, what is bought now and comes in them: "bought 50,000 tonnes for April shipment"."""
AT_PRICE = re.compile(
    r" at (?:[a-z]+ )?[A-Z]{0,3}[^\w\s]?\d[\d.,]*(?: [a-z]{3,8})?(?: (?:cif|fob|per|a) |,? (?:and|while) |[.,])"
)
"""Behind months, the same where goods are "for" them: "6,000 tonnes for June at $340 a tonne"."""
HAS_COME = re.compile(r"\b(?:has|have) (?:[a-z]+ly |already |been )?[a-z]+(?:ed|en|wn|un|de|nt|ld|ght)\b")
"""Before an amount, what tells that it came together up to now."""
MONTHS_OF_YEAR = 12
A_YEAR = timedelta(days=366)
BY_A_DAY = ("as of", "as at", "as on", "by", "until", "till", "up to", "through")
"""What leads to the last day of what has come together."""
KNOWN = 100
"""So many days after a time its figures are known, and no longer foretold."""
HELD = Cued(
    ("stock", "reserve", "inventor", "holding", "debt", "price"),
    r"\b(?:stocks?|stockpiles?|reserves|inventor(?:y|ies)|holdings|debts?|prices?)\b",
    re.I,
)
"""What is as it is on a day: "stocks were 5 tonnes on 31 May"."""
FLOWED = re.compile(r"xport|mport|\b(?:trade|sales|sold|shipped|shipments|turnover|output)\b")
"""What tells, beside it, of what flows in the course of a year."""
NEXT = re.compile(r"\bnext\b")
PAST = re.compile(r"(?:ed|rose|grew|fell|went|sank|shrank|slid|shot up)$", re.I)
"""How what has changed ends: "doubled", "rose"."""
YEAR_END = Dates(12, 12)
"""December of the year spoken of: what flows by its end is that of the year."""


def read_as(
    statement: Statement, mention: Mention, clock: Clock, measure: str, status: str, aspect: str
) -> Period | None:
    """Read a phrase as the period of a figure: of "in five years" the year they end in, of a sum all of them."""
    if mention.role == "span" and status != "actual" and isinstance(mention.phrase, Stretch):
        return resolve(replace(mention, role="horizon", phrase=replace(mention.phrase, ahead=True)), clock)
    if status == "actual" and (done := has_passed(statement, mention)):
        mention = done
    flowed = status == "actual" and aspect == "flow"
    if flowed and (so_far := _up_to_a_day(statement, mention, clock) or _as_of_a_day(statement, mention, clock)):
        return so_far
    if measure in ("growth", "difference") and clock.period and is_a_year(mention):
        return clock.period  # "that is a loss, in twelve months, of 45 percent"
    if mention.role == "span" and (said := said_at(statement.sentence, mention, clock)):
        return Period(said.months_on(-MONTHS_OF_YEAR).start, said.start - DAY)
    if measure == "growth" and mention.role in ("span", "from_to"):
        whole = stretch(mention, clock)
        goes_on = statement.position and whole == clock.period and statement.quantity.kind != "multiple"
        if is_average(statement) or goes_on:
            return whole  # "by an average 29% a year between 1998 and 2003"
    if mention.role == "span":
        year = _year_behind(mention, statement, clock)
        return _of_span(mention, _now_if_so_far(statement, mention, clock), measure, year)
    if mention.role == "horizon" and isinstance(mention.phrase, Stretch) and PER_YEAR.match(statement.after):
        return stretch(mention, clock)  # "in the next three years up to 1,000 combines per year"
    if mention.role == "from_to" and measure in ("level", "share") and not _is_changed(statement, mention):
        return stretch(mention, clock)  # "from 2010 to 2019 the college trained 1,100 people"
    is_month = status == "target" and mention.role == "period" and isinstance(mention.phrase, Dates)
    if is_month and not (mention.is_dated or HAD.search(statement.before) or foreseen_beside(statement)):
        return _to_come(resolve(mention, clock), clock)  # but "the board had set a target of 9 million for July"
    if mention.role == "period" and _is_foreseen(statement, mention, status):
        return _next_time(time_of(statement, mention, clock), clock)
    if mention.role == "horizon" and aspect == "state" and isinstance(mention.phrase, Dates) and mention.is_dated:
        return resolve(replace(mention, role="period"), clock)  # "by May 2020 a third of them had been carried out"
    if mention.role == "horizon" and status != "actual" and aspect == "flow" and mention.phrase == YEAR_END:
        month = time_of(statement, mention, clock)
        return month and Period.of_year(month.end.year)  # "9 million tonnes will be shipped by the end of December"
    if mention.role == "horizon" and measure == "rate" and status == "actual" and isinstance(mention.phrase, Dates):
        return resolve(replace(mention, role="period"), clock)  # "by March cocoa fetched 2,600 dollars a tonne"
    if mention.role == "horizon" and status == "actual" and isinstance(mention.phrase, Dates | Point | Part):
        if HELD.search(statement.lead) and not FLOWED.search(statement.lead):
            return _as_of(mention).at(clock)
        before = next((m for m in reversed(statement.sentence.periods) if m.end <= mention.start), None)
        there = clock_at(statement, mention, clock) if before and before.is_dated else clock
        return ToDate(until=mention.phrase).at(there)  # "exported by the end of May": from the start of the year
    return _as_named(statement, mention, clock, status)


def _as_of(mention: Mention) -> Phrase:
    """Give the time by which something that is held came to so much: "reserves had melted to 9 million by mid-June"."""
    return Point(mention.phrase, "middle") if mention.intro.endswith("mid-") else mention.phrase


def _up_to_a_day(statement: Statement, mention: Mention, clock: Clock) -> Period | None:
    """Read a year or season and a day of it told apart: "since the start of the season … as of 12 February"."""
    if len(statement.sentence.periods) < 2:
        return None
    for year, day in permutations(_beside(statement, mention), 2):
        if (
            mention not in (year, day)
            or not isinstance(day.phrase, Dates | Point)
            or not day.intro.startswith(BY_A_DAY)
        ):
            continue
        whole = (year.intro and isinstance(year.phrase, KindOfYear)) or (
            isinstance(year.phrase, ToDate) and not year.phrase.until
        )
        ran, until = (time_of(statement, m, clock) for m in (year, day)) if whole else (None, None)
        for years in (0,) if day.is_dated else (0, 1, -1):
            end = until.years_on(years).end if until else None
            if ran and end and ran.start < end <= ran.start + A_YEAR:
                return Period(ran.start, end)
    return None


def _as_of_a_day(statement: Statement, mention: Mention, clock: Clock) -> Period | None:
    """Read a day of a year that runs, up to which a flow is told: "as of Nov. 17 this fiscal year"."""
    told = mention.phrase.whole if isinstance(mention.phrase, Point) else mention.phrase
    if not mention.intro.startswith("as ") or not isinstance(told, Dates) or not isinstance(told.year, Relative):
        return None
    year, day = told.year.at(clock), mention.phrase.at(clock)
    if year is None or day is None or HELD.search(statement.before):
        return None
    end = day.end if day.end <= year.end else day.year_before().end
    return Period(year.start, end) if year.start < end else None


def _beside(statement: Statement, mention: Mention) -> list[Mention]:
    """Give the times of a sentence between which and a given one no other number than that of the statement stands."""
    others = [q.start for q in statement.sentence.undated if q.start != statement.quantity.start]
    return [
        m
        for m in statement.sentence.periods
        if not any(min(m.start, mention.start) < at < max(m.start, mention.start) for at in others)
    ]


def _as_named(statement: Statement, mention: Mention, clock: Clock, status: str) -> Period | None:
    """Read a phrase as the time it names, or that time of another year where it is over or not yet come."""
    period = time_of(statement, mention, clock)
    is_part = isinstance(mention.phrase, Part | Dates) and not mention.is_dated
    ago = clause_ago(statement, mention.start) if period and is_part else None
    if period and ago and isinstance(ago.phrase, Ago):
        return period.months_on(-ago.phrase.size)  # "a year ago the seven-month figure was 3 million"
    is_pointed = isinstance(mention.phrase, ThatYear)
    if mention.role == "horizon" and status == "actual" and period and not (mention.is_dated or is_pointed):
        to_come = clock.published and period.end >= clock.published
        period = period.years_on(-1) if to_come else period  # "was cut by year-end", written in January
    if period and is_part and status == "actual" and mention.role == "period" and _had_been(statement, period, clock):
        return period.years_on(-1)
    if not (period and clock.period and isinstance(mention.phrase, ToDate)) or period.end != clock.published:
        return period
    within = period.start <= clock.period.end <= period.end  # the year to date goes as far as the figures do
    return Period(period.start, clock.period.end) if within else period


def is_a_year(mention: Mention) -> bool:
    """Tell whether a stretch is the year that a change is told over: "in twelve months", "over the year"."""
    match mention.phrase:
        case Stretch(1, 1, "year") | Stretch(12, 12, "month") | Told(12, "month"):
            return mention.role == "span" or mention.intro.startswith("over")
    return False


def has_passed(statement: Statement, mention: Mention) -> Mention | None:
    """Give the years within which something is told to have come about: "doubled within two years".

    They begin with the time told of in "in the next two years it doubled".
    """
    phrase = mention.phrase
    if not isinstance(phrase, Stretch) or phrase.size < MONTHS_OF_YEAR:
        return None
    if mention.intro == "within":
        return replace(mention, role="span", phrase=replace(phrase, ahead=False))
    if not (phrase.ahead and NEXT.search(mention.surface)):
        return None
    verbs = [cue.surface for cue in statement.sentence.between("verb", *statement.head) if cue.kind == "change"]
    number = statement.sentence.text[statement.quantity.start : statement.quantity.end]
    if not any(map(PAST.search, [*verbs, number])):
        return None
    years = int(phrase.size) // MONTHS_OF_YEAR
    return replace(mention, role="from_to", phrase=FromTo(Relative("year", 0, True), Ago(-years, "year")))


def _had_been(statement: Statement, period: Period, clock: Clock) -> bool:
    """Tell whether a part of a year that is not over had been: "they had been 140 million in the second half"."""
    goes_on = clock.published is not None and period.end > clock.published and period.length > 1
    return goes_on and HAD.search(statement.before) is not None


def _is_changed(statement: Statement, mention: Mention) -> bool:
    """Tell whether two times are those that a change is told between."""
    sentence = statement.sentence
    start, stop = sentence.text.rfind(";", 0, mention.start) + 1, max(mention.start, statement.tail[1])
    multiplied = any(q.kind == "multiple" and start <= q.start < stop for q in sentence.quantities)
    return multiplied or any(cue.kind == "change" for cue in sentence.between("verb", start, stop))


def is_to_come(mention: Mention, clock: Clock) -> bool:
    """Tell whether a time is after the text."""
    period = resolve(mention, clock)
    return bool(period and clock.published and period.end > clock.published)


def _to_come(period: Period | None, clock: Clock) -> Period | None:
    """Give the next time of what is planned for a month or days: "to be signed at the forum (3-6 September)"."""
    if period and clock.published and period.end < clock.published:
        return period.years_on(1)
    return period


def _is_foreseen(statement: Statement, mention: Mention, status: str) -> bool:
    """Tell whether months without a year are told of what is still to come: "is expected to fall in May-July"."""
    is_part = isinstance(mention.phrase, Dates | Part) and not mention.is_dated
    if is_part and _are_for(mention, statement.sentence.text):
        return True
    is_last = mention.surface.lower().startswith("last ")
    return status != "actual" and is_part and not is_last and WAS.search(statement.lead) is None


def is_for_shipment(statement: Statement) -> bool:
    """Tell whether what was bought is told with the months that it will come in: "for April shipment"."""
    text, end = statement.sentence.text, statement.quantity.end
    return any(
        (m.start >= end or m.surface.startswith("For ")) and _are_for(m, text) for m in statement.sentence.periods
    )


def _are_for(mention: Mention, text: str) -> bool:
    """Tell whether months are those that goods will come in."""
    if FOR_SHIPMENT.match(text, mention.end):
        return True
    return mention.intro == "for" and AT_PRICE.match(text, mention.end) is not None


def _next_time(period: Period | None, clock: Clock) -> Period | None:
    """Give the months of the year to come for the last ones before the text, if their figures must be out by now."""
    day = clock.published
    if period is None or day is None or (day - period.end).days < KNOWN:
        return period  # "we look for a deficit of 4 million in April", said in May
    return period.years_on(1) if period.years_on(1).end > day else period


def _year_behind(mention: Mention, statement: Statement, clock: Clock) -> int | None:
    """Give the year that a sentence names behind a span: "over the last five years trade tripled, to $3m in 2024"."""
    later = [m for m in statement.sentence.periods if m.start > mention.end and m.role == "period" and m.is_dated]
    period = resolve(later[-1], clock) if later else None
    return period.end.year if period else None


def _now_if_so_far(statement: Statement, mention: Mention, clock: Clock) -> Clock:
    """Count months back from the day of the text behind a year: "In 2022 it was 5. It has reached 4 in six months"."""
    months = isinstance(mention.phrase, Stretch) and mention.phrase.unit in ("month", "quarter", "half")
    whole = clock.period is not None and clock.period.length == MONTHS_OF_YEAR
    if not (months and whole and clock.published and HAS_COME.search(statement.before)):
        return clock
    return replace(clock, period=None)


def _of_span(mention: Mention, clock: Clock, measure: str, named: int | None) -> Period | None:
    """Read "over the past 12 months": of months all of them up to the last one told, of years the year in force."""
    phrase = mention.phrase
    if isinstance(phrase, Stretch) and phrase.unit == "year" and phrase.most >= LONG and mention.intro == "in":
        began, ran = resolve(mention, clock), stretch(mention, clock)
        if began is None or ran is None or measure != "level":
            return None
        return Period(began.start, ran.end)  # "founded in 1979, it has trained 200,000 people in 43 years"
    if isinstance(phrase, Stretch) and (phrase.unit in ("month", "quarter", "half")):
        return stretch(mention, clock)
    told = clock.period.end.year if clock.period else clock.year
    year = named or told or (clock.published.year if clock.published else None)
    return Period.of_year(year) if year else None
