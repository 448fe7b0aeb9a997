"""The time that a phrase means where it stands: a statement, a mention and the clock in, a period out.

A month is of the year that its sentence named, "seven years later" is told from the time before it.
"""

import re
from datetime import date

from extract.periods import Mention, Period, resolve, same_stretch
from extract.periods.clock import Clock
from extract.periods.phrases import Ago, Dates, Part, Relative, Same, ThatYear, ToDate, Told, Years
from extract.periods.words import AGAINST
from extract.statements.sentences import Sentence
from extract.statements.statement import Statement
from extract.times.asides import is_index_base, is_vintage
from extract.times.moments import said_at
from extract.values import replace
from extract.words.cued import Cued

ALREADY = re.compile(r"[^.;,]{0,24}?\b(?:already|so far|this time)\b|,? (?:[\w\u2019'-]+ ){1,3}(?:has|have)\b", re.I)
ACCOUNTING = ("fiscal", "ethiopian", "marketing", "solar", "season")
AT_END = re.compile(r"\bat (?:the )?(?:end|close)\b|^as (?:of|at|on) (?:the )?(?:end|close)\b", re.I)
TWELVE_MONTHS = Cued(
    ("12-m", "12 m", "welve", "olling", "railing"),
    r"\b(?:12|[Tt]welve)[- ]months? (?:(?:moving|rolling|trailing|running|cumulative|accumulated|merchandise|trade"
    r"|goods|visible|current|external) ){0,3}(?:sum|total|balance|surplus|deficit|gap|shortfall|exports|imports"
    r"|turnover|trade)\b"
    r"|\b(?:[Rr]olling|[Tt]railing) (?:(?:12|twelve)[- ]months?|annual) ",
)
"""Before a number, what makes it one of the year to the month that is named."""
HAD = re.compile(r"\bhad\b", re.I)
BEHIND = 16
"""Characters behind a number within which its year stands."""
ONE_DEED = re.compile(
    r"(?:(?!\b(?:which|who|when|after|since|until|before|said|says|told|reported|announced|stated|noted|signed|agreed"
    r"|visit\w*|met|that)\b)[^;:.(]){1,80}"
)
"""Between months and the first number, what is told of them."""
WITHIN = ("in", "during", "for", "over")
AND_THEN = re.compile(
    rf"(?!.*\b(?:{AGAINST}|after|than|following|from|above|below|since)\b).*(?:\b(?:and|but|while|whereas)\b|[,;])",
    re.S,
)
"""Between two parts of a year, what goes on from the one to the other without comparing them."""
HEADS_YEARS = re.compile(r"\)?: (?=(?:19|20)\d\d\b)")
"""Behind months, what makes them those of the years told next."""
LAST_NEWS = 9
"""The last month of a year that is foretold in a text of no day of which it may tell."""
IN_RELATIVE = re.compile(r", (?:which|who) [^,]*$")


def time_of(statement: Statement, mention: Mention, clock: Clock) -> Period | None:
    """Read a phrase once for all the numbers of its sentence: "three months earlier" is told from what was before."""
    sentence = statement.sentence
    if mention.start not in sentence.read:
        if isinstance(mention.phrase, Ago) and mention.phrase.count < 0 and sentence.back:
            sentence.anchor = sentence.back[1]  # "2 billion in 1983, had doubled seven years later"
        elif isinstance(mention.phrase, Ago) and mention.phrase.count < 0:
            sentence.anchor = _dated_before(sentence, mention, clock) or sentence.anchor
        sentence.anchor = sentence.anchor or clock.period
        is_told_from = isinstance(mention.phrase, Ago)
        if is_told_from and (said := _says_again(sentence, mention)):
            mention, is_told_from = said, False
        from_last = is_told_from and sentence.text.startswith(" that", mention.end)  # "; the year before that, 4"
        from_what = next((p for p in reversed(sentence.read.values()) if p and from_last), sentence.anchor)
        inner = replace(clock, period=from_what) if is_told_from else clock_at(statement, mention, clock)
        told_on = isinstance(mention.phrase, Ago) and mention.phrase.count < 0 and sentence.anchor is None
        mention = _of_months(statement, mention)
        found = None if told_on else resolve(replace(mention, role="period") if is_told_from else mention, inner)
        if found and found.length < 12 and isinstance(mention.phrase, Told | Same) and not mention.is_dated:
            beside = _year_before(sentence, mention, clock)
            found = same_stretch(found, beside) if beside else found  # "this year, over the same six months"
        sentence.read[mention.start] = found
        sentence.anchor = sentence.anchor if is_told_from else found or sentence.anchor
    return sentence.read[mention.start]


def _says_again(sentence: Sentence, mention: Mention) -> Mention | None:
    """Give the time that "two years later" only says again between commas: "In 1998, two years later, exports were"."""
    text = sentence.text
    before = (m for m in sentence.periods if m.is_dated and m.role == "period" and text[m.end : mention.start] == ", ")
    return next(before, None) if text.startswith(",", mention.end) else None


def _of_months(statement: Statement, mention: Mention) -> Mention:
    """Give a year the months that stand at the head of it: "Imports (May-June): 2008 5 million, 2007 4".

    So too "in the first half exports came to 5 million in 2008 and 4 million in 2007".
    """
    sentence, head = statement.sentence, statement.sentence.periods[0]
    if not isinstance(mention.phrase, Years) or head.end >= mention.start or head.is_dated or head.role != "period":
        return mention
    kind = statement.quantity.kind
    first = next((q.start for q in sentence.undated if q.start >= head.end and q.kind == kind), mention.start)
    behind = mention.intro in WITHIN and 0 <= mention.start - statement.quantity.end < BEHIND
    shared = behind and head.intro.startswith(WITHIN) and ONE_DEED.fullmatch(sentence.text, head.end, first)
    if not (shared or (not mention.intro and HEADS_YEARS.match(sentence.text, head.end))):
        return mention
    match head.phrase:
        case Dates(first_month, last_month) if shared and first_month == last_month and len(sentence.periods) < 3:
            return mention  # "The plan adopted in May wants exports of 5 million in 1998"
        case Dates(day=None) as months:
            return replace(mention, phrase=replace(months, year=mention.phrase))
        case Part() as part:
            return replace(mention, phrase=replace(part, whole=mention.phrase))
    return mention


def summed(period: Period | None, words: str, clock: Clock) -> Period | None:
    """Give the year up to the end of a month, as a flow is summed: "exports of 5 million at the end of June"."""
    if period is None or period.length != 1 or not AT_END.search(words):
        return period
    month = Dates(period.end.month, period.end.month, year=Years.one(period.end.year))
    return ToDate(until=month).at(clock)


def of_twelve_months(statement: Statement, period: Period | None) -> Period | None:
    """Give the year to a month for what is summed over it: "in May the 12-month moving sum of trade was 5 million"."""
    if period is None or period.length != 1 or not TWELVE_MONTHS.search(statement.lead):
        return None
    return Period(period.months_on(-11).start, period.end)


def is_over(period: Period, clock: Clock) -> bool:
    """Tell whether a time lies before the day of the text."""
    return clock.published is not None and period.end < clock.published


def _dated_before(sentence: Sentence, mention: Mention, clock: Clock) -> Period | None:
    """Give the time that "two years later" is told from: the last one of its sentence that names its year."""
    dated = [m for m in sentence.periods if m.end <= mention.start and m.is_dated]
    dated = [m for m in dated if m.role in ("period", "horizon")] or [m for m in dated if m.role == "base"]
    return resolve(replace(dated[-1], role="period"), clock) if dated else None


def clock_at(statement: Statement, mention: Mention, clock: Clock) -> Clock:
    """Put the clock to the year that the sentence named: "in March 2010 the deficit, 4 million in February, fell"."""
    sentence = statement.sentence
    if at := _of_named_year(sentence, mention, clock):
        return replace(clock, period=at, year=at.end.year)
    if is_of_that_year(mention) or mention.phrase == Relative("year", 0, True):  # "the full year", also of accounts
        return replace(clock, named=last_year(sentence.periods, clock, mention.start) or clock.named)
    if said := said_at(sentence, mention, clock):
        return replace(clock, published=said.end)
    if _is_of_year_that_runs(statement, mention, clock):
        return replace(clock, period=None, year=None)
    if clock.said and _is_this_year(mention) and (before := _year_named_before(sentence, mention)) >= clock.said.year:
        return replace(clock, said=date(before + 1, 12, 31))  # "in 2020 it made 2 million, and this year already 3"
    if isinstance(mention.phrase, ToDate) and not mention.is_dated and (year := _year_before(sentence, mention, clock)):
        return replace(clock, period=year, year=year.end.year)  # "in the current calendar year up to October"
    if mention.is_dated or not isinstance(mention.phrase, Dates | Part):
        return clock
    if clock.planned and _is_of_year_planned(mention, clock, clock.planned):
        return replace(clock, period=None, year=clock.planned.end.year)
    if clock.period and _would_still_run(sentence, mention, clock):
        return replace(clock, published=None, year=clock.period.end.year)
    if ALREADY.match(sentence.text, mention.end):
        return clock  # "59 firms came in 2017, and in January-April already 31"
    named = [m for m in sentence.periods if m.end <= mention.start and m.is_dated and m.role == "period"]
    named = [m for m in named if not is_index_base(sentence.text, m)]
    unclaimed = [m for m in named if m.start not in sentence.claimed]
    if unclaimed or statement.base_level or sentence.back:  # "compared with 9 million in June 2019 and 15 in May"
        named = unclaimed
    last = next((m for m in reversed(named) if not is_vintage(sentence.text, m)), None)
    last = last or (None if statement.base_level or statement.in_brackets else _next_part(sentence, mention))
    if last is None and HAD.search(sentence.text, statement.head[0], statement.quantity.start):
        last = next((m for m in sentence.periods if m.end <= mention.start and _is_last_year(m)), None)
    last = last or _opened_by_last_year(sentence, mention)
    period = resolve(replace(last, role="period"), clock) if last else None
    if period is None and (named_on := _year_on(sentence, mention, clock)):
        return replace(clock, year=named_on, published=None)
    if period and isinstance(mention.phrase, Dates) and mention.phrase.is_season:
        return replace(clock, year=period.end.year, published=None)  # "in 2003/04 … between October and September"
    if period is None or (clock.published and period.start > clock.published):
        return clock
    return replace(clock, year=period.end.year)


NEXT_CLAUSE = re.compile(r"[,;:(]|\b(?:and|but|while)\b")


def _opened_by_last_year(sentence: Sentence, mention: Mention) -> Mention | None:
    """Give the "last year" that a sentence opens with, of which a month is told: "Last year, exports in May were"."""
    first = sentence.periods[0]
    opens = first.end <= mention.start and _is_last_year(first) and not sentence.text[: first.start].strip()
    if not opens or getattr(first.phrase, "offset", 0) >= 0:
        return None
    told = max((q.end for q in sentence.undated if first.end <= q.start < mention.start), default=None)
    return None if told and NEXT_CLAUSE.search(sentence.text, told, mention.start) else first


def _of_named_year(sentence: Sentence, mention: Mention, clock: Clock) -> Period | None:
    """Give the year that "the following year" is told from, or that "the year" is: "Figures for 1998 show …"."""
    match mention.phrase:
        case Relative("year", offset, True) if offset > 0:
            return _dated_before(sentence, mention, clock)
        case Relative("year", 0, True):
            for m in reversed(sentence.periods):
                if m.end <= mention.start and m.role == "period" and isinstance(m.phrase, Years):
                    return resolve(m, clock) if m.phrase.first == m.phrase.last else None
    return None


def _next_part(sentence: Sentence, mention: Mention) -> Mention | None:
    """Give the next part of a year that names it for both: "5 tons in the first half and 6 in the second of 1998"."""
    later = sentence.periods[1] if len(sentence.periods) > 1 and mention == sentence.periods[0] else None
    if later is None or not later.is_dated or (mention.role, later.role) != ("period", "period"):
        return None
    if not (mention.intro.startswith(WITHIN) and later.intro.startswith(WITHIN)):
        return None  # "exceeded the 5 million of May and that of June 1998"
    match mention.phrase, later.phrase:
        case Part(unit) as part, Part(other) as then if unit == other and part.in_months() < then.in_months():
            pass
        case Dates(_, last, None), Dates(first, _, None) if last < first:
            pass
        case _:
            return None
    return later if AND_THEN.match(sentence.text[mention.end : later.start]) else None


def _is_of_year_that_runs(statement: Statement, mention: Mention, clock: Clock) -> bool:
    """Tell whether months of "the year" at the head of a sentence are of that of the text, behind all of the last.

    Of a text of September: "Trade was $5 million last year.\n\nIn the first half of the year we sold 5 tons".
    """
    day, last = clock.published, clock.period
    if day is None or clock.is_guessed or last != Period.of_year(day.year - 1):
        return False
    match mention.phrase:
        case Part(whole=Relative("year", 0, True)) if statement.position == 0 and not statement.sentence.last_period:
            found = resolve(mention, replace(clock, period=None, year=None))
            return found is not None and found.end < day
    return False


def _would_still_run(sentence: Sentence, mention: Mention, clock: Clock) -> bool:
    """Tell whether a quarter would not be over, of whose year before the whole was told: "In Q1 it was", in March."""
    day, phrase = clock.published, mention.phrase
    if day is None or not isinstance(phrase, Part) or phrase.unit not in ("quarter", "half") or sentence.cues["status"]:
        return False
    if mention.role != "period" or clock.period != Period.of_year(day.year - 1):
        return False
    found = Period.of_year(day.year).months(*phrase.in_months())
    return found.start <= day < found.end


def _is_of_year_planned(mention: Mention, clock: Clock, planned: Period) -> bool:
    """Tell whether months are of the year that is foretold and runs: "5 million is expected for 2009. In May 1 was"."""
    day, phrase = clock.published, mention.phrase
    if day is None or not planned.start <= day <= planned.end or planned.length != 12 or mention.role != "period":
        return False
    last = phrase.last_month if isinstance(phrase, Dates) else phrase.in_months()[1] if isinstance(phrase, Part) else 12
    return planned.end.year > (clock.year_told or 0) and not (clock.is_guessed and last > LAST_NEWS)


def _year_on(sentence: Sentence, mention: Mention, clock: Clock) -> int | None:
    """Give the year of a month or quarter that is set beside the one before it: "in June 3% more than in May 2004".

    Behind what it is compared with it may be any later one: "Compared with May 2004, exports in August rose". Months
    set beside the same ones of the year in force are of the next: "in May 3% more than in the same month of 2004".
    """
    if clock.year and (before := _year_beside(sentence, mention)) >= clock.year:
        return before + 1
    like = type(mention.phrase)
    beside = next((m for m in sentence.periods if m.role == "base" and m.is_dated and isinstance(m.phrase, like)), None)
    base = resolve(beside, clock) if beside and mention.role == "period" else None
    same = resolve(mention, replace(clock, year=base.end.year, published=None)) if base else None
    if not (beside and base and same) or same.length != base.length or same == base:
        return None
    same = same if same.start > base.start else same.years_on(1)
    return same.end.year if beside.start < mention.start or same.previous() == base else None


def _year_beside(sentence: Sentence, mention: Mention) -> int:
    """Give the year of which the same months as those of a phrase are told of, where that names none itself; else 0."""
    if mention.role != "period" or getattr(mention.phrase, "year", None) or getattr(mention.phrase, "whole", None):
        return 0
    bases = (m.phrase for m in sentence.periods if m.role == "base")
    return next((p.when.last for p in bases if isinstance(p, Same) and isinstance(p.when, Years)), 0)


def is_of_that_year(mention: Mention) -> bool:
    """Tell whether a phrase is "that year", or names months or a part of it."""
    phrase = mention.phrase
    return ThatYear() in (phrase, getattr(phrase, "whole", None), getattr(phrase, "year", None))


def _year_named_before(sentence: Sentence, mention: Mention) -> int:
    """Give the last of the whole years that a sentence has told of before a phrase; 0 where there is none."""
    phrases = [m.phrase for m in sentence.periods if m.end <= mention.start and m.role == "period"]
    return max((p.last for p in phrases if isinstance(p, Years) and p.first == p.last), default=0)


def _year_before(sentence: Sentence, mention: Mention, clock: Clock) -> Period | None:
    """Give the year that stands right before a time of it, or at the head of the sentence of an uncounted one."""
    named = [m for m in sentence.periods if m.end <= mention.start and m.role == "period"]
    if not isinstance(mention.phrase, Told | Same):
        named = [m for m in named if mention.start - m.end <= 2]
    for told in reversed(named):
        year = resolve(told, clock)
        if year and (year.length == 12 or (isinstance(told.phrase, Ago) and told.phrase.count < 0)):
            return year  # "two years later the same months left a deficit"
    return None


def last_year(mentions: list[Mention], clock: Clock, stop: int | None = None) -> Period | None:
    """Give the year that the last dated phrase names, or the months that it names are of; first of what is told."""
    dated = [m for m in mentions if (m.is_dated or _is_of_accounts(m)) and (stop is None or m.end <= stop)]
    dated = [m for m in dated if m.role != "base"] or dated
    if not dated:
        return None
    phrase = getattr(dated[-1].phrase, "whole", None) or dated[-1].phrase
    found = resolve(replace(dated[-1], role="period", phrase=phrase), clock)
    return found if found is None or found.length == 12 else Period.of_year(found.end.year)


def _is_of_accounts(mention: Mention) -> bool:
    """Tell whether a phrase is of a year of accounts told from now: "the first half of the current fiscal year"."""
    match getattr(mention.phrase, "whole", None) or mention.phrase:
        case Relative(unit):
            return unit in ACCOUNTING and mention.role == "period"
    return False


def _is_this_year(mention: Mention) -> bool:
    """Tell whether a phrase is "this year"."""
    match mention.phrase:
        case Relative("year", 0, False):
            return True
    return False


def _is_last_year(mention: Mention) -> bool:
    """Tell whether a phrase is "last year": months told in the pluperfect are of it."""
    return isinstance(mention.phrase, Relative) and mention.phrase.unit == "year" and mention.role == "period"
