"""When a statement holds and what it compares with: a statement in, its period and base out.

`scopes` says which phrases of time of a sentence a statement may take (not the `asides`), `aspects` how the thing
told stands to time. `stated` finds its period, by the phrase as `reading` and `clocks` understand it, `unstated`
where there is none (`goals` of what is wanted); `compared` finds what it is compared with. `baselevels`, `lookbacks`,
`moments` and `revised` tell the figures that are themselves of another time. `whole_text` and `reckoned` fill in, at
the end, what only the rest of a text tells.
"""

import re

from extract.achieved import is_beside_goal
from extract.periods import Clock, Mention, Period, find_periods, resolve
from extract.periods.period import month_of
from extract.periods.phrases import Dates, Ending, Part, Years
from extract.periods.words import AGAINST
from extract.records import TRADE
from extract.statements.frames import Frame
from extract.statements.indices import OF_BEFORE
from extract.statements.statement import Statement
from extract.times import aspects, compared, scopes
from extract.times.aspects import occasion_of
from extract.times.averages import is_average
from extract.times.baselevels import is_base_level
from extract.times.clocks import HAD, last_year, of_twelve_months, summed
from extract.times.lookbacks import claim, is_apposed_time, is_compared
from extract.times.moments import moment_of, year_of_writing
from extract.times.reading import is_for_shipment
from extract.times.seasons import opening_of
from extract.times.stated import period_of
from extract.times.timed import Timed
from extract.times.unstated import DRAWN
from extract.values import replace
from extract.words.cued import Cued

__all__ = [
    "Timed",
    "claim",
    "is_apposed_time",
    "is_base_level",
    "is_compared",
    "is_for_shipment",
    "last_year",
    "moment_of",
    "occasion_of",
    "opening_of",
    "times_of",
    "year_of_writing",
]

COMPARED = re.compile(rf"\b(?:compared|{AGAINST}|changes? (?:is|are)|over)(?!\w)", re.I)
SINCE = re.compile(r"\bsince(?: then)?\s*[.,;)]|\bsince(?: then)?$", re.I)
SWINGS = re.compile(
    r"\b(?:(?:fell|dropped|slipped|dipped|eased|slid|sank|came|went|swung|tumbled|declined|shrank|scaled) back"
    r"|rebounded|bounced back|recovered|regained)\b"
)
"""What undoes the change that was told just before."""
SHORT = (1, 3)
"""Months of what is compared with the one before it."""
UNSAID = (compared.A_YEAR_BEFORE, "in force", "the growth beside it")
"""Evidence of the time of a level compared with that no words say."""
INDEXED = Cued(
    ("=", "base"),
    r"\b((?:1[89]|20)\d\d)(?:\s*=\s*100\b| as (?:the|its) base\b|[- ]base\b)"
    r"|\bbase(?: year)?:? ((?:1[89]|20)\d\d)\b",
)
"""The year that an index is on: "1990 = 100", "1990 base", "base year 1990"."""
CHANGED_TO = re.compile(
    r"(?:%|\b(?:per ?cent|points?|fell|rose|grew|shrank|sank|slid|went|[a-z]+illion"
    r"|(?!amounted|exported|supplied|shipped|delivered)[a-z]{3,}ed))\)?,? to "
    r"(?:[a-z]+ ){0,2}[A-Za-z]{0,3}[^\w\s]{0,3}$"
)
"""Before a level, the change that it came of."""
FROM_TO = re.compile(r"\bfrom (?:[a-z]+ ){0,2}?\W{0,3}\d[^.;]{0,40}\bto\b")
GOES_FROM_TO = re.compile(r",? \(?from (?!(?:19|20)\d\d )[^;:()a-z]{1,12}[^;:()]{0,30}? to [^\s\d]{0,4}\d")
"""Behind a growth, the levels that it lies between: "by 4% (from $1.5 million to $1.6 million)"."""

MONTHS_OF_YEAR = 12
CHANGE_NEXT = re.compile(r" (?:change|movement|increase|decrease|rise|fall|drop|decline|growth)s?\b")
BRACKETED_AND = re.compile(r"\s*\([^()]*\),? and ")


def times_of(
    statement: Statement,
    measure: str,
    indicator: str,
    status: str,
    frame: Frame,
    clock: Clock,
    base_level: bool,
    note: str | None = None,
) -> Timed:
    """Find period and base; `base_level` as told by `is_base_level`, `note` a footnote that may name the base."""
    if statement.position == 0:
        statement.sentence.entry = frame.period if frame.told or HAD.search(statement.before) else None
    if base_level:
        timed = _of_base_level(statement, measure, indicator, status, frame, clock)
        if indexed := _indexed(statement, measure):
            return replace(timed, base=indexed[0])  # "stood at 134 (1990 = 100), compared with 128 in 1997"
        return timed if measure not in ("growth", "difference") else _changed_before(timed, frame)
    aspect = aspects.aspect_of(statement, indicator, measure, status)
    period, place, evidence = period_of(statement, status, frame, clock, measure, aspect)
    if indicator in TRADE and place in ("own", "sentence") and status == "actual":
        if "onth" in statement.lead and (year := of_twelve_months(statement, period)):
            period, place, evidence = year, "sentence", "the year to the month"
        period = summed(period, evidence, clock)
    if place == "inherited" and _is_made_apart(statement, indicator, frame):
        period, place, evidence = None, "none", "made at some time"
    stretch = _stretch(statement, period, measure)
    if stretch:
        return Timed(stretch[1], stretch[0] if measure in ("growth", "difference") else None, place, evidence, evidence)
    if measure not in ("growth", "difference"):
        return Timed(period, None, place, evidence)
    known = Timed(period, None, place, evidence)
    return _yearly(statement, measure, frame, known) or _changed(statement, status, frame, clock, known, note)


def _of_base_level(
    statement: Statement, measure: str, indicator: str, status: str, frame: Frame, clock: Clock
) -> Timed:
    """Find the period of a level that another is compared with, and keep it for what the sentence tells next."""
    timed = compared.before(statement, frame, clock, aspects.aspect_of(statement, indicator, measure, status))
    if indicator in TRADE and timed.place == "own":
        year = of_twelve_months(statement, timed.period) if "onth" in statement.lead else None
        timed = replace(timed, period=year or summed(timed.period, timed.evidence, clock))
    if measure == "growth" and statement.base_level and timed.evidence in UNSAID and frame.period:
        timed = _pace_before(timed, frame.period)
    if timed.period and not statement.base_level:
        statement.sentence.back = statement.quantity.end, timed.period
    elif timed.period:
        statement.sentence.compared = statement.quantity.end, timed.period
    return timed


def _pace_before(timed: Timed, period: Period) -> Timed:
    """Let the growth that one of a month or quarter eased from be that of the one before: "to 30% from 37%"."""
    is_short = period.length in SHORT and timed.period == period.year_before()
    return replace(timed, period=period.previous()) if is_short else timed


def _yearly(statement: Statement, measure: str, frame: Frame, timed: Timed) -> Timed | None:
    """Find the base of an average over several years, of an index with a base year, of a growth "since"."""
    period, place, evidence = timed.period, timed.place, timed.evidence
    goes_on = statement.quantity.kind != "multiple" and statement.position and frame.period == period and frame.base
    grew = statement.position and frame.measure == "growth"
    if grew and period and period == frame.period and (span := _between_ends(statement, frame, period)):
        return Timed(span, span.year_before(), place, evidence, "average")
    if period and period.length > 12 and (is_average(statement) or (goes_on and goes_on == period.year_before())):
        return Timed(period, period.year_before(), place, evidence, "average")
    if indexed := _indexed(statement, measure):
        return Timed(period, indexed[0], place, evidence, indexed[1])
    if measure == "growth" and place == "own" and period and evidence.lower().startswith("since"):
        return Timed(period, period.year_before(), place, evidence)
    return None


def _between_ends(statement: Statement, frame: Frame, period: Period) -> Period | None:
    """Give the years a change was just told between: "tripled from 2005 to 2014, by 13% a year on average"."""
    base = frame.base
    if base is None or period.length != MONTHS_OF_YEAR or base.length != period.length:
        return None
    apart = base.end.year + 1 < period.end.year and is_average(statement)
    return Period(base.start, period.end) if apart else None


def _indexed(statement: Statement, measure: str) -> tuple[Period, str] | None:
    """Give the base year of an index and its words: "134 (1990 = 100)"."""
    told = INDEXED.search(statement.sentence.text) if measure == "growth" else None
    return (Period.of_year(int(told[1] or told[2])), told[0]) if told and statement.quantity.kind == "bare" else None


def _changed(statement: Statement, status: str, frame: Frame, clock: Clock, timed: Timed, note: str | None) -> Timed:
    """Find the base of a change; a period not told may follow from it."""
    period, place, evidence = timed.period, timed.place, timed.evidence
    base, words = _base(statement, status, frame, replace(clock, period=period or clock.period), period, note)
    if evidence == DRAWN and not words and statement.sentence.last_period:
        base, words = statement.sentence.last_period, evidence
    if base and place == "inherited" and _is_of_other_months(period, base):
        period, evidence = base.years_on(1), words  # "if compared to January-September last year, it has doubled"
    if base and period and place == "inherited" and _is_of_next_year(period, base, words, clock):
        period, evidence = base.years_on(1), words
    if base and period and place == "inherited" and period.end < base.start:
        period, place, evidence = None, "none", ""  # "relations were restored in 1989. It has grown since 2005"
    if period is None and base and status == "actual" and compared.is_told_against(statement, words):
        period, evidence = compared.year_after(base, clock.published), words  # "8% less than in 2008"
    elif period is None and base and status == "actual":
        period, evidence = compared.month_after(statement, base, words, clock.published), words
    is_back = ("past " in words or "last " in words) and period and base and _is_years_back(period, base)
    if is_back and period and base and is_average(statement):
        period = Period(base.years_on(1).start, period.end)
        base = period.year_before()
    return Timed(period, base, place, evidence, words)


def _is_years_back(period: Period, base: Period) -> bool:
    """Tell whether a year is set beside that some years back: "rose a yearly 3% to 9 in 2016 over the past decade"."""
    return period.length == base.length == MONTHS_OF_YEAR and base.end.year + 1 < period.end.year


def _is_made_apart(statement: Statement, indicator: str, frame: Frame) -> bool:
    """Tell whether things are counted that are made, in a sentence that leaves the trade told of before.

    Where that was counted, too, the sentence goes on with it: "40,000 cars left in May. The plants made 90,000".
    """
    counts = statement.quantity.kind == "bare" and not statement.position and frame.amount != "count"
    return indicator == "production" and counts and frame.indicator in TRADE


def _is_of_other_months(period: Period | None, base: Period | None) -> bool:
    """Tell whether a base names other months from the start of a year than those in force in the next."""
    if period is None or base is None or not (1 < base.length < 12 and 0 < period.length < 12):
        return False
    if period.length == 1:  # "at the end of June …; against the first half of last year that is 4% more"
        return base.start.month == 1 and base.years_on(1).end == period.end
    from_january = base.start.month == period.start.month == 1
    return from_january and base.length != period.length and base.start.year == period.start.year - 1


def _is_of_next_year(period: Period, base: Period, words: str, clock: Clock) -> bool:
    """Tell whether a later year was planned for before: "In 2030 they plan 9. The goal: 110% of last year's sales"."""
    if clock.published is None or "last year" not in words.lower() or period.length != MONTHS_OF_YEAR:
        return False
    return base == Period.of_year(clock.published.year - 1) and period.start.year > clock.published.year


def _changed_before(timed: Timed, frame: Frame) -> Timed:
    """Give the change that another is compared with ("against 4.1% in the quarter before") a base as far before it."""
    if timed.period is None:
        return timed
    on_last = frame.base and frame.period and frame.base == frame.period.previous() != frame.period.year_before()
    return replace(timed, base=timed.period.previous() if on_last else timed.period.year_before())


def _base(
    statement: Statement, status: str, frame: Frame, clock: Clock, period: Period | None, note: str | None
) -> tuple[Period | None, str]:
    """Give the base of a change: what is named, in a footnote too, else the same time a year before, or the last."""
    base, words = compared.base_of(statement, clock, frame, period, status == "actual")
    if base is None and note and (told := COMPARED.search(note)):
        mention = next((m for m in find_periods(note) if m.role in ("period", "base") and m.end > told.end()), None)
        base, words = (resolve(mention, clock), note) if mention else (None, "")
    sentence = statement.sentence
    if base is None and (start := compared.later_base(statement, period)):
        base, words = start, "so much later"
    if base is None and SINCE.search(sentence.text, statement.quantity.end, statement.tail[1] + 1):
        base = sentence.back[1] if sentence.back else sentence.last_period
        base, words = (
            (base, "since") if base and period and base.end < period.end else (None, "")
        )  # "in 2000 exports had been 9 billion; they have doubled since"
    level = sentence.last_told if base is None and status == "actual" and statement.position else None
    if level and period and level.end < period.start and _horizon_only(statement):
        base, words = level, "the level beside it"  # "4 million in 2009, had doubled by 2019"
    if base is None and status != "actual" and statement.position and _horizon_only(statement) and _has_start(frame):
        base, words = sentence.back[1] if sentence.back else sentence.last_period, "the level beside it"
    if base is None and is_beside_goal(statement):
        return None, ""
    if base is None and ("pre-" in statement.after or "before" in statement.after) and OF_BEFORE.match(statement.after):
        then = sentence.compared or sentence.back  # "5 tons, against 6 in 1989, or 83 per cent of the pre-war level"
        return (then[1], "the level compared with") if then else (None, "")
    if base is None and period is not None and not (status != "actual" and _horizon_only(statement)):
        on_last = compared.consecutive(statement)
        on_last = on_last or (frame.measure == "level" and _swings_back(statement, frame, period))
        base = period.previous() if on_last else period.year_before()
    return base, words


def _swings_back(statement: Statement, frame: Frame, period: Period) -> bool:
    """Tell whether a change undoes what the month before told: "In April they hit 9. In May they fell back by 5%"."""
    if period.length not in SHORT or frame.period != period.previous():
        return False
    own = statement.own("indicator")
    same = all(cue.code == frame.indicator for cue in own)
    return same and SWINGS.search(statement.sentence.text, statement.head[0], statement.quantity.start) is not None


def _has_start(frame: Frame) -> bool:
    """Tell whether a level told as a fact is what a plan starts from: "to raise trade, 4 million in 2009, by half"."""
    return frame.measure == "level" and frame.status == "actual"


def _stretch(statement: Statement, period: Period | None, measure: str) -> tuple[Period, Period] | None:
    """ "In 2016-2021 trade grew 2.5 times, from 4.5 to 11.6": the first year is the base, the last the period."""
    if measure in ("growth", "difference") and (ends := _ends_of_months(statement, period)):
        return ends
    if measure == "growth" and period and (ends := _ends_of_years(statement, period)):
        return ends
    if measure == "level" and CHANGED_TO.search(statement.lead[-80:]) and (ends := _ends_of_months(statement, period)):
        return ends
    before = statement.sentence.compared
    if measure == "level" and period and period.length > 12 and before and before[1].end.year == period.start.year:
        return before[1], Period.of_year(period.end.year)  # "in those years they rose from $4 million to $9 million"
    mention = next((m for m in scopes.mentions_of(statement, "period") if m.years and m.years[0] < m.years[1]), None)
    text = statement.sentence.text
    if mention is None and measure == "growth" and "from " in text and period and period.length > MONTHS_OF_YEAR:
        goes = GOES_FROM_TO.match(text, statement.quantity.end)
        return (period.of_year(period.start.year), period.of_year(period.end.year)) if goes else None
    if mention is None or mention.years is None or is_average(statement):
        return None
    bases = (m for m in scopes.mentions_of(statement, "base") if m.years and m.start < statement.tail[1])
    if any(m.years and m.years[0] < m.years[1] for m in bases):
        return None  # "exports in 2001-05 were 1.4 times those of 1996-2000"
    first, last = (Period.of_year(year) for year in mention.years)
    if period != Period(first.start, last.end):
        return None
    start = statement.quantity.start
    if measure == "growth" or FROM_TO.search(text, mention.end) or FROM_TO.match(text, text.rfind("from ", 0, start)):
        return first, last
    return None


def _ends_of_months(statement: Statement, period: Period | None) -> tuple[Period, Period] | None:
    """ "From November 2012 to November 2013 exports rose 3%": the first month is the base, the last the period.

    So it is "from July to August", "between August and September" and "between the first and second quarters".
    """
    for mention in scopes.mentions_of(statement, "period"):
        match mention.phrase:
            case Dates(first, last, None, None, year, first_year) if first == last and year and first_year and period:
                return month_of(period.start), month_of(period.end)
            case Dates(first, last, None, None) if (
                last == first % MONTHS_OF_YEAR + 1
                and period
                and (_leads_on(mention, first, statement) or _is_of_change(mention, statement))
            ):
                return month_of(period.end).previous(), month_of(period.end)
            case Dates(first, last) if first == last and mention.intro == "between" and period:
                if later := _other_end(statement, mention):
                    months = (later.month - first) % MONTHS_OF_YEAR
                    if isinstance(later.year, Years):
                        goal = Period.of_months(later.year.last, later.month, later.month)
                        return goal.months_on(-months), goal
                    goal = month_of(period.end).months_on(0 if period.end.month == later.month else months)
                    return goal.months_on(-months), goal
            case Part(_, first, last) if last == first + 1 and mention.intro.startswith("between") and period:
                middle = period.length // 2
                return Period(period.start, period.months_on(-middle).end), Period(
                    period.months_on(middle).start, period.end
                )
    return None


def _leads_on(mention: Mention, first: int, statement: Statement) -> bool:
    """Whether two months in a row are those a change lies between, and not both what another time is compared with.

    January and February are often told as one.
    """
    if mention.intro != "from" or first == 1:
        return mention.intro == "between"
    changed = not statement.position or statement.sentence.undated[0].kind in ("percent", "multiple", "fraction")
    changed = changed or statement.sentence.text.startswith(" by ", mention.end)
    return changed and not scopes.mentions_of(statement, "base")


def _is_of_change(mention: Mention, statement: Statement) -> bool:
    """Whether two months only say between which something changed: "the November to December change in exports"."""
    return " to " in mention.surface and CHANGE_NEXT.match(statement.sentence.text, mention.end) is not None


def _other_end(statement: Statement, first: Mention) -> Dates | None:
    """Give the month that "between" leads to past brackets: "between May ($7 million) and June ($9 million)"."""
    text = statement.sentence.text
    later = next((m for m in statement.sentence.periods if m.start >= first.end), None)
    if later is None or BRACKETED_AND.fullmatch(text, first.end, later.start) is None:
        return None
    return later.phrase if isinstance(later.phrase, Dates) and later.phrase.day is None else None


def _ends_of_years(statement: Statement, period: Period) -> tuple[Period, Period] | None:
    """ "In the ten years up to 2009 exports grew by 88%": the year before them is the base, the last the period."""
    for mention in scopes.mentions_of(statement, "period"):
        match mention.phrase:
            case Ending(count, "year") if count > 1 and period.length == 12 * count and not is_average(statement):
                last = Period.of_months(period.end.year, period.end.month - 11, period.end.month)
                return last.years_on(-count), last
    return None


def _horizon_only(statement: Statement) -> bool:
    """Whether a plan names only the year it is to be reached by."""
    mine = scopes.own(statement)
    if mine and mine.role == "horizon":
        return True
    return bool(scopes.mentions_of(statement, "horizon", "span")) and not scopes.mentions_of(statement, "period")
