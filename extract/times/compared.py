"""What a figure is compared with: a statement and the time it holds for in, its base out.

A level that another is compared with ("against 4.5 a year earlier", "(May: 7.0)") is a figure of that other time.
"""

import re
from datetime import date

from extract.measures.paces import PACE_FROM
from extract.periods import Clock, Mention, Period, resolve, same_stretch
from extract.periods.period import month_of
from extract.periods.phrases import Ago, Dates, Part, Relative, Same, ToDate, Years
from extract.periods.words import AGAINST
from extract.statements.frames import Frame
from extract.statements.statement import Statement
from extract.times.aspects import is_now
from extract.times.clocks import clock_at, is_of_that_year
from extract.times.kept_bases import begins_anew, is_before, is_second
from extract.times.levels import is_pace, levels, names_pace, of_level_behind
from extract.times.lookbacks import goes_on_back, had_been, is_past_horizon, opens_back, shared_having
from extract.times.reading import has_passed, is_a_year
from extract.times.revised import is_of_forecast, is_vintage
from extract.times.scopes import ROLES, mentions_of, own
from extract.times.spans import (
    LED_FROM,
    TO_NOW,
    dated_behind,
    ends_of,
    since_first,
    told_from,
    up_to_the_month,
)
from extract.times.timed import Timed
from extract.values import replace
from extract.words.cued import Cued

SINCE_THEN = re.compile(r"\W*(?:Since then|Ever since|Since that (?:time|year|day))\b")
PAIR = re.compile(r"\s*,?\s*(?:and|or)\s+\D{0,12}[\d.,]+(?:\s?%|\s[a-z]+){0,2}\s*,?\s*", re.I)
AS_A_WHOLE = (" as a whole", " in all", " as such", " total", " full-year")
WHOLE = re.compile(r"\b(?:whole|all|full|entire|calendar)\b[^,;]{0,12}$", re.I)
WHOLE_OF = re.compile(
    r"\b(?:whole|all|full|entire) (?:of )?(?:(?:19|20)\d\d(?:[-/\u2013]\d{2,4})?|(?:last|(?:the )?[a-z]+) year)$", re.I
)
CONTRAST = re.compile(r"\b(?:but|while|whereas|although|though|whilst|yet)\b|;", re.I)
HAS_CHANGED = re.compile(r"\b(?:has|have|had)\b")
SETS_BESIDE = ("than", "than in", "than for", "than during", "above", "below", "short of", "")
"""What introduces a time that the words before it set a number beside."""
NEXT, REACH, QUARTER, MONTHS_OF_YEAR = 32, 40, 3, 12
BETTER = re.compile(
    r"(?:,? (?:under|over|behind|ahead of|beneath|off|shy of|clear of|above|below|short of))?"
    r"(?: (?:[a-z]+er|more|less|worse|better))?(?: (?:the|its|their|both|a|old|previous))* ?"
)
"""What stands between a number and a time that it is set beside: "better", "under their"."""
A_YEAR_LONG = re.compile(
    r"\s*(?:within|inside|in(?: the space of)?)(?: just| only| barely| less than)? (?:an?|one|a single) year\b", re.I
)
"""Behind a change, the year that it took."""
ANNUALLY = re.compile(r"\s*(?:annually|yearly)\b", re.I)
AT_A_PACE = re.compile(r"\s*(?:annually|yearly|(monthly|quarterly))\b", re.I)
"""At the head of a sentence, and right behind a change, what tells that it is on a year, or a month, before."""
NEWS_DAYS, NEWS_MONTHS = 366, 75
"""Days after a time in which a text may tell of it without naming it, and after a month in which it is news."""
CONSECUTIVE = Cued(
    ("quarter", "month", "q/q", "qoq", "q-o-q", "m/m", "mom", "m-o-m"),
    r"\b(?:q/q|qoq|q-o-q|quarter[- ]on[- ]quarter|m/m|mom|m-o-m|month[- ]on[- ]month|from (?:the )?(?:previous"
    r"|prior|preceding) (?:month|quarter)"
    r"|(?:over|on|than) the (?:previous|prior|preceding) (?:month|quarter))\b",
    re.I,
)
ON_BEST = Cued(
    ("high ", "low ", "peak ", "record ", "trough "),
    r"\b(?:from|on|off|over|above|below|than|short of) (?:the|its|their|an?) (?:[a-z-]+ ){0,2}"
    r"(?:high|low|peak|record|trough) ",
)
"""Behind a change, the best or worst level of another time that it is on, and no other change: "from a low hit"."""
A_YEAR_BEFORE = "a year before, as is usual"
"""Evidence of the time of a level compared with that no words say."""
CURRENT = re.compile(
    r"\b(?:current|present|today['’]s) (?:level of |value of |figure of )?(?:[a-z]+ ){0,2}[A-Z]{0,3}[^\w\s]{0,3}\Z"
)
"""Before a level compared with, what makes it that of now."""
RUNNING_YEAR = re.compile(
    r"\b(?:(?:current|ongoing|outgoing) (?:(?:fiscal|financial) )?|this (?:fiscal |financial )?)year\b"
)
"""Behind a level of "last year", what makes it one of as many months: "from $5 million last year to $6 this year"."""
SET_AGAINST = re.compile(rf"\b(?:{AGAINST}|and from)\s+(?:[a-z]+\s+){{0,4}}[A-Z]{{0,3}}\s?[^\w\s]{{0,3}}\Z")
"""Before a level, what sets it against another that it need not have led to."""


def before(statement: Statement, frame: Frame, clock: Clock, aspect: str = "flow") -> Timed:
    """Give the time of a level that another is compared with: its own words', else the base of the growth beside it."""
    mention = own(statement, ("base", *ROLES)) or _shared(statement)
    if mention and statement.quantity.kind == "percent" and names_pace(mention):
        mention = own(statement)  # "rose 5% y/y, up from 4% y/y in May"
    if mention and frame.period and is_vintage(statement, mention, frame):
        return Timed(frame.period, None, "sentence", "what was foretold")  # "forecast at 5 million, vs 4 last month"
    if statement.base_level and mention is None and (is_now(statement) or CURRENT.search(statement.before)):
        return Timed(None, None, "none", "holds now")  # "to raise trade to 9 million from 5 million at present"
    if not statement.position and (main := _main_time(statement, frame, clock)):
        frame, clock = replace(frame, period=main), replace(clock, period=main)
    if mention and statement.base_level and (now := told_from(statement, mention, clock)):
        frame, clock = replace(frame, period=now), replace(clock, period=now)
    told = mention is not None and mention.start >= statement.quantity.end  # "(4 million in 1979 and 3 in 1978)"
    if statement.sentence.back and not (statement.base_level or told) and goes_on_back(statement):
        return Timed(statement.sentence.back[1], None, "sentence", "the look back before")
    beside = statement.sentence.last_found if statement.base_level and statement.position else None
    if beside and (beside.length >= QUARTER or (mention and isinstance(mention.phrase, Ago | Same))):
        frame = replace(frame, period=beside)  # of what stands beside it, be that told in passing
    inner = replace(clock, period=frame.period or clock.period)
    both = _beside_both(statement, mention)
    if both and (ends := ends_of(both, clock)):
        return Timed(ends[0], None, "own", both.surface, spoken_of=ends[1])
    now = resolve(both, clock_at(statement, both, clock)) if both and both.role == "period" else None
    if aspect != "state" and now:
        here = frame if now == frame.period else replace(frame, period=now, base=None, base_named=False)
        base, words = base_of(statement, replace(clock, period=now), here, now)
        return Timed(base or now.year_before(), None, "own", words or A_YEAR_BEFORE, spoken_of=now)
    if mention is None or mention.role == "from_to":
        between = [m for m in mentions_of(statement, "from_to") if m.start < statement.quantity.start]
        if between and (origin := between[-1].base(clock)):
            return Timed(origin, None, "own", between[-1].surface)
    text, compared = statement.sentence.text, statement.sentence.compared
    then = compared[1] if compared and frame.period and compared[1] != frame.period.year_before() else None
    if mention is None and then and LED_FROM.search(statement.lead):
        return Timed(then, None, "sentence", "the level compared with before")
    if mention and compared and isinstance(mention.phrase, Ago) and text.startswith(" that", mention.end):
        inner = replace(inner, period=compared[1])  # "after 33 in 1979 and 23 the year before that"
    if mention and mention.role == "base" and _is_year(mention) and text.startswith(AS_A_WHOLE, mention.end):
        mention = replace(mention, role="period")  # "five per cent above the 1984 total of 325 million"
    if mention and (timed := _named(statement, mention, frame, clock, inner, beside)):
        return timed
    if aspect == "state" and not (statement.base_level and statement.position and statement.sentence.last_found):
        return Timed(None, None, "none", "holds now")
    if frame.period and frame.period.length > MONTHS_OF_YEAR and LED_FROM.search(statement.lead):
        return Timed(Period.of_year(frame.period.start.year), None, "inherited", "the first of those years")
    return _of_base(statement, frame, inner, beside)


def _main_time(statement: Statement, frame: Frame, clock: Clock) -> Period | None:
    """Give the time of the clause that a look back stands in: "In 2010 exports, which had fallen the year before,"."""
    aside = had_been(statement, frame, clock)
    times = (m for m in statement.sentence.periods if m is not aside and m.role == "period")
    main = next(times, None) if aside or opens_back(statement) else None
    return resolve(main, clock) if main else None


def _named(
    statement: Statement, mention: Mention, frame: Frame, clock: Clock, inner: Clock, beside: Period | None
) -> Timed | None:
    """Give the time that a level compared with is told of in words, where it is another than that in force."""
    text = statement.sentence.text
    period = resolve(mention, inner if mention.role == "base" else clock_at(statement, mention, clock))
    whole = beside or frame.period
    match mention.phrase:
        case Relative("marketing" | "fiscal", -1) if whole and whole.length == MONTHS_OF_YEAR and statement.base_level:
            period = whole.year_before()  # "9 million tonnes in 1996/97, up from 4 million last season"
        case Relative("year", -1) if whole and statement.base_level and period and _lies_in(whole, period):
            period = whole.year_before()  # "in November from $4 million last year", written in January
    if mention.role == "horizon" and statement.base_level and isinstance(mention.phrase, Dates | Part):
        period = ToDate(until=mention.phrase).at(inner)  # "against 1.7 billion by the end of July 2016"
    is_undated = isinstance(mention.phrase, Dates | Part) and statement.base_level and not mention.is_dated
    led = is_undated and LED_FROM.search(statement.lead) is not None and TO_NOW.match(text, mention.end) is not None
    dated = dated_behind(statement, mention, clock) if led or (is_undated and not frame.period) else None
    now = (dated or frame.period) if is_undated else None
    since = period and now and SET_AGAINST.search(statement.lead) and _is_since(period, now, clock.published)
    if period and now and not since and (period.start > now.end or (led and dated)):
        period = period.years_on(now.end.year - period.start.year)
        period = period if period.start <= now.end else period.years_on(-1)  # "from 4 in December to 9 in January"
    is_beside = statement.base_level or statement.in_brackets
    goes_on = statement.position or RUNNING_YEAR.search(text, mention.end, mention.end + 64)
    is_year = _is_year(mention) and is_beside and goes_on
    is_whole = WHOLE.search(text, 0, mention.start) or WHOLE_OF.search(mention.surface)
    if is_year and not is_whole and not text.startswith(AS_A_WHOLE, mention.end):
        period = _like_part(period, frame.period)
    if period and whole and period.length == 1 and 1 < whole.length < MONTHS_OF_YEAR and whole.start.month == 1:
        period = up_to_the_month(period, whole)
    if period and period.length == 1 and beside and beside.length == 12 and beside.start.month > 1:
        period = Period(period.months_on(-11).start, period.end)  # of the twelve months to then, as beside it
    is_first = not statement.position and (mention.is_dated or is_of_that_year(mention))  # nothing is told of it yet
    if period and (period != frame.period or is_first):
        is_first = frame.period is None and statement.base_level and mention.is_dated
        now = year_after(period, clock.published) if is_first else None
        return Timed(period, None, "own", mention.surface, spoken_of=now)
    return None


def _lies_in(part: Period, whole: Period) -> bool:
    return whole.start <= part.start and part.end <= whole.end


def _is_since(period: Period, now: Period, published: date | None) -> bool:
    """Tell whether a month behind the one spoken of is over and nearer to it than that of the year before."""
    return published is not None and period.end < published and period.years_on(-1).months_on(6).end <= now.end


def _of_base(statement: Statement, frame: Frame, inner: Clock, beside: Period | None) -> Timed:
    """Give the time of a level compared with that no words of its own tell: the base in force, or the year before."""
    base, words = base_of(statement, inner, frame, frame.period)
    if beside and base and base.start == beside.start:  # "4.6 million since July 1 (4.9 million)"
        base, words = beside.year_before(), A_YEAR_BEFORE
    if base is None and statement.position and frame.base:
        base, words = frame.base, "the growth beside it"
    now = frame.period
    slowed = words == "the growth beside it" and PACE_FROM.search(statement.lead)
    paced = statement.quantity.kind == "percent" and is_pace(words)  # "rose 5% y/y, up from 4% y/y"
    if (slowed or paced) and now and now.length in (1, QUARTER):
        base, words = now.previous(), "the pace before"
    if base is None and frame.period:
        base, words = frame.period.year_before(), A_YEAR_BEFORE
    return Timed(base, None, "own" if words and words != "in force" else "inherited", words)


def _beside_both(statement: Statement, mention: Mention | None) -> Mention | None:
    """Give the time in which something rose or fell from one level to another: "in May exports rose from 6 to 7"."""
    sentence, start, end = statement.sentence, statement.quantity.start, statement.quantity.end
    led = LED_FROM.search(sentence.text, max(0, start - REACH), start)
    now = TO_NOW.match(sentence.text, end) if led else None
    if led is None or now is None:
        return None
    if mention is None:
        level = next((q.end for q in sentence.undated if q.end >= now.end()), len(sentence.text))
        beside = (m for m in sentence.periods if 0 <= led.start() - m.end <= 1 or 0 <= m.start - level <= 1)
        mention = next(beside, None)
    return None if mention and led.start() < mention.end < now.end() else mention


def _is_year(mention: Mention) -> bool:
    """Tell whether a time is told as a whole year: "2018", "the previous year"."""
    phrase = mention.phrase
    return isinstance(phrase, Years) or (isinstance(phrase, Relative) and phrase.unit == "year" and phrase.offset < 0)


def _shared(statement: Statement) -> Mention | None:
    """Give the time that a pair of levels shares: "against 4.1% and 6.4% in the quarter before"."""
    text, end = statement.sentence.text, statement.quantity.end
    later = (m for m in statement.sentence.periods if m.role in ("base", "period") and m.start > end)
    return next((m for m in later if PAIR.fullmatch(text, end, m.start)), None) or shared_having(statement)


def later_base(statement: Statement, period: Period | None) -> Period | None:
    """Give what "seven years later" is told from: the time so many years before."""
    mention = own(statement)
    if period and mention and isinstance(mention.phrase, Ago) and mention.phrase.count < 0:
        return period.months_on(mention.phrase.size)
    return None


def base_of(
    statement: Statement, clock: Clock, frame: Frame, period: Period | None, is_fact: bool = True
) -> tuple[Period | None, str]:
    """Give the period compared with, where the words name one; of a plan "in five years" names none."""
    if statement.given_base and (given := resolve(statement.given_base, clock)):
        return given, statement.given_base.surface
    if period and (long := A_YEAR_LONG.match(statement.sentence.text, statement.quantity.end)):
        return period.year_before(), long[0]
    text = statement.sentence.text
    if period and (paced := AT_A_PACE.match(text, statement.quantity.end) or ANNUALLY.match(text)):
        return period.previous() if paced.lastindex else period.year_before(), paced[0]
    found = mentions_of(statement, "base", "since", "from_to", *(("span",) if is_fact else ()))
    found += [done for m in mentions_of(statement, "horizon") if is_fact and (done := has_passed(statement, m))]
    found += (compared := levels(statement))
    if beside := _right_behind(statement):
        base = _like_part(resolve(beside, clock), period)
        if base and base != period:
            return base, beside.surface
    found += [
        m for m in mentions_of(statement, "horizon") if is_past_horizon(m, frame, clock, statement.sentence.last_told)
    ]
    mine = [m for m in found if statement.head[0] <= m.start < statement.tail[1]]
    later = [m for m in found if m.start >= statement.tail[1] and not _is_contrasted(statement, m)]
    later = [m for m in later if not _is_anothers(statement, m)]
    earlier = [m for m in found if m.start < statement.head[0]]
    mine = [m for m in mine if not is_second(statement, m, mine)]
    mine.sort(key=lambda mention: (mention.is_dated and mention in compared, mention.start))
    for mention in [*mine[::-1], *later[:1], *earlier[::-1][:1]]:
        if mention.role == "base" and is_of_forecast(statement, mention):
            continue
        here = clock_at(statement, mention, clock) if is_of_that_year(mention) else clock
        base = mention.phrase.against(here) if mention.role == "from_to" else resolve(mention, here)
        if period and is_a_year(mention):
            base = period.year_before()
        alike = statement.quantity.kind != "multiple" or isinstance(mention.phrase, Relative)
        if alike and not WHOLE_OF.search(mention.surface):  # "twice as much as last year", not "as in 2019"
            base = _like_part(base, period)
        if mention.role == "since" and base and period and base.start == period.start:
            continue  # "since July knitwear has earned 5 million, up 4%"
        if mention in later and base and period and period.start <= base.start and base.end <= period.end:
            continue  # "last year it fell by 5%, this half-year by 9% from the first half of that year"
        if mention.role == "span" and _is_told_of(statement, mention, base, period):
            continue
        if base and base != period:
            return base, mention.surface
    named = frame.base if frame.base_named and frame.period == period else None
    if named and period and named != period and is_before(named, period) and not begins_anew(statement, named, period):
        behind = of_level_behind(statement)
        return (resolve(behind, clock), behind.surface) if behind else (named, "in force")
    return since_first(statement, frame, period) if frame.since else (None, "")


def _is_told_of(statement: Statement, mention: Mention, base: Period | None, period: Period | None) -> bool:
    """Tell whether months are those a change is told of: "in the last three months exports were up 5%".

    What "has risen" in them has done so since the month before.
    """
    if period is None or period.length == 1 or base != month_of(period.start).previous():
        return False
    return mention.intro.startswith("in") and HAS_CHANGED.search(statement.before) is None


def since_then(statement: Statement, measure: str, timed: Timed, frame: Frame, now: Period | None) -> Timed:
    """Let a change since the time just told be that of the time that the text is on, `now`: "Since then it doubled"."""
    then = frame.period
    goes_on = measure in ("growth", "difference") and statement.position == 0 and timed.period == then
    if not (goes_on and now and then and then.end < now.start and SINCE_THEN.match(statement.sentence.text)):
        return timed
    return replace(timed, period=now, base=then, base_evidence="since then")


def is_told_against(statement: Statement, words: str) -> bool:
    """Tell whether a time compared with, as worded, names its year, no start: "than in 2008", "from May last year"."""
    parted = words.count(" ") > 2 and words.endswith(" last year") and " the last" not in words
    named = (m for m in statement.sentence.periods if m.surface == words)
    return any((m.is_dated or parted) and (m.role == "base" or m in levels(statement)) for m in named)


def year_after(base: Period, day: date | None) -> Period | None:
    """Give the same time a year after what a figure is compared with, where that is news on the day of the text."""
    period = base.years_on(1)
    if day is None:
        return period
    is_begun = period.start <= day if period.length == 12 else period.end <= day
    return period if is_begun and (day - period.end).days < NEWS_DAYS else None


def month_after(statement: Statement, base: Period, words: str, day: date | None) -> Period | None:
    """Give the month that is set beside the one before it, where both are news: "fell 8% from September"."""
    named = (m for m in statement.sentence.periods if m.surface == words and m.role == "base")
    is_month = base.length == 1 and any(isinstance(m.phrase, Dates) and not m.phrase.day for m in named)
    period = base.months_on(1)
    return period if is_month and day and 0 < (day - period.end).days < NEWS_MONTHS else None


def _right_behind(statement: Statement) -> Mention | None:
    """Give the time that the words right behind a number set it beside: "7% better than April's 4 million"."""
    text, end = statement.sentence.text, statement.quantity.end
    behind = next((m for m in statement.sentence.periods if m.start >= end), None)
    if behind is None or behind.role != "base" or behind.start - end > NEXT:
        return None
    return behind if BETTER.fullmatch(text, end, behind.start) and behind.intro in SETS_BESIDE else None


def _is_anothers(statement: Statement, mention: Mention) -> bool:
    """Tell whether a time is what a later number is set beside: "rose 4%, 6% more than in May"."""
    sentence = statement.sentence
    between = [q for q in sentence.undated if statement.quantity.end <= q.start and q.end <= mention.start]
    both_change = statement.quantity.kind == "percent" and [q.kind for q in between[-1:]] == ["percent"]
    if both_change and any(LED_FROM.search(sentence.text, max(0, q.start - REACH), q.start) for q in between[:-1]):
        return True  # "rose 4% to 3 million from 2 million in May and 6% from a year earlier"
    if both_change and ON_BEST.search(sentence.text, between[-1].end, mention.start + len(mention.intro)):
        return True  # "rose 4% and were 6% below the record high set in May"
    if mention.intro not in SETS_BESIDE or not any(
        cue.kind == "change" for cue in sentence.between("verb", *statement.head)
    ):
        return False
    return bool(between) and BETTER.fullmatch(sentence.text, between[-1].end, mention.start) is not None


def _is_contrasted(statement: Statement, mention: Mention) -> bool:
    """Tell whether what is compared with stands in a clause set against a number's own: "rose, but lost 2 on May"."""
    return CONTRAST.search(statement.sentence.text, statement.quantity.end, mention.start) is not None


def consecutive(statement: Statement) -> bool:
    """Tell whether a change is told on the month or quarter before."""
    return bool(CONSECUTIVE.search(statement.sentence.text[statement.head[0] : statement.tail[1]]))


def _like_part(base: Period | None, period: Period | None) -> Period | None:
    """Of a year that a part of a year is compared with, the same part: "60% more in January-July than in 2020"."""
    if base and period and base.length == 1 and not period.length and month_of(period.start) == month_of(period.end):
        return same_stretch(period, base) if period.start.month == base.start.month else base
    if base and period and base.length == 1 and 1 < period.length < 12 and period.start.month == 1:
        return up_to_the_month(base, period)
    if base and period and base.length == 12 and 0 < period.length < 12 and base.start.month == 1:
        years = base.end.year - period.end.year
        return period.years_on(years) if years else base
    if base and period and base.length == 12 and 0 < period.length < 12 and base.end < period.start:
        return same_stretch(period, base)  # of a fiscal year
    of_years = base and period and base.length == period.length == MONTHS_OF_YEAR and base.start.month == 1
    if of_years and period and base and period.start.month > 1 and base.end.year == period.end.year - 1:
        return period.year_before()  # "the year ended June 1899 was 5% better than 1898"
    is_season = base and period and base.length == period.length == 3 and not base.start.month % 3
    if base and period and is_season and period.start.month % 3 == 1:
        return period.years_on(base.end.year - period.end.year)  # the third quarter on "the summer of 2018"
    return base
