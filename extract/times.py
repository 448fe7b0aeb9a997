"""When a statement holds and what it compares with: period mentions in, period and base of a statement out."""

import re
from dataclasses import dataclass, replace

from extract.frames import Frame
from extract.periods import Clock, Mention, Period, find_periods, resolve
from extract.periods.phrases import ToDate
from extract.records import TRADE
from extract.statements import Statement

LASTING = TRADE | {"contracts", "exchange_trade", "freight", "production", "sales", "gdp", "retail"}
"""Indicators whose period stays in force for the next sentence.

A count of companies holds now unless its sentence says when."""

CONSECUTIVE = re.compile(
    r"\b(?:q/q|qoq|q-o-q|quarter[- ]on[- ]quarter|m/m|mom|m-o-m|month[- ]on[- ]month|from (?:the )?(?:previous"
    r"|prior|preceding) (?:month|quarter)"
    r"|(?:over|on|than) the (?:previous|prior|preceding) (?:month|quarter))\b",
    re.I,
)
FROM = re.compile(
    r"\b(?:from|(?:up|down) from|after|against|versus|vs\.?|times|twice|double|compares? with"
    r"|compared with)\s+(?:(?:the|a|an|about|around|almost|nearly|over|more than|less than|just|some|only|roughly"
    r"|revised|upwardly|downwardly|record|low|high|of|level|previous|mere|estimated|surplus|deficit|shortfall|gap"
    r"|peak|total|as much as|as little as)\s+)*[\"“«'(]?$"
    r"|\b(?:against|versus|vs\.?|compared (?:with|to)|after(?= (?:an?|its) )|than(?= (?:the|in|its|their|last"
    r"|those|that)\b)|above(?= (?:the|its)\b)|below(?= (?:the|its)\b))\s+(?:(?!to\b)[a-z'’~-]+\s+){0,6}[\"“«'(]?$",
    re.I,
)
VINTAGE_BEFORE = re.compile(
    r"\b(?:foreseen|forecast\w*|expected|projected|predicted|estimated|written|published|announced|made|given"
    r"|issued|said)\s+(?:back\s+)?$",
    re.I,
)
VINTAGE_AFTER = re.compile(
    r"^\s*(?:forecasts?|estimates?|projections?|report|survey|release|bulletin|issue|outlook|data|figures)\b", re.I
)
INDEXED = re.compile(r"\b((?:19|20)\d\d)\s*=\s*100\b")
INDEX_BASE = re.compile(r"\s*=\s*100\b")
SET_IN = re.compile(
    r"^\s*,?\s*(?:a record |a level )?(?:set|recorded|seen|posted|registered|achieved|reached|hit|reported"
    r"|booked)?\s*$",
    re.I,
)
COMPARED = re.compile(r"\b(?:compared|against|relative to|changes? (?:is|are)|over)\b", re.I)
ROLES = ("period", "from_to", "horizon", "span")
THAN = re.compile(r"\b(?:than|against|compared|as \w+ as)\b[^\d]*$|^\s*(?:that|those) of\s*$", re.I)
OF_LEVEL = re.compile(r"\b(?:levels?|figures?|results?|that|those) (?:of|in|for) (?:the )?$", re.I)


@dataclass(frozen=True, slots=True)
class Timed:
    """Period and base of a statement; `place` tells how near the words stood."""

    period: Period | None
    base: Period | None
    place: str  # own | sentence | inherited | none
    evidence: str = ""
    base_evidence: str = ""


def is_base_level(statement: Statement, last: Statement | None = None) -> bool:
    """Whether a level is the one that another is compared with: "from 4.5", "against the 330 billion of 2018".

    `last` is the statement before, whose comparison may go on: "against 1.7 in November and 1.5 in December".
    """
    if statement.quantity.kind in ("fraction", "multiple", "points"):
        return False
    if FROM.search(statement.lead[-70:]):
        return True
    if last is None or not last.base_level or last.quantity.unit != statement.quantity.unit:
        return False
    between = statement.sentence.text[last.quantity.end : statement.quantity.start]
    for mention in statement.sentence.periods:
        if last.quantity.end <= mention.start and mention.end <= statement.quantity.start:
            between = between.replace(mention.surface, " ")
    return re.fullmatch(r"[\s,]*(?:in|for)?[\s,]*(?:and|or)\s+", between) is not None


def claim(statement: Statement) -> None:
    """Keep the period of a level that another is compared with to itself."""
    mention = _own(statement, ("base", *ROLES))
    if mention and statement.base_level:
        _claim(statement, mention)
    for level in _levels(statement):
        _claim(statement, level)


def _claim(statement: Statement, mention: Mention) -> None:
    statement.claims.add(mention.start)
    statement.sentence.claimed.add(mention.start)


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
    if base_level:
        return _before(statement, frame, clock)
    period, place, evidence = _period(statement, indicator, status, frame, clock, measure)
    stretch = _stretch(statement, period, measure)
    if stretch:
        return Timed(stretch[1], stretch[0] if measure in ("growth", "difference") else None, place, evidence, evidence)
    if measure not in ("growth", "difference"):
        return Timed(period, None, place, evidence)
    average = any(cue.kind == "average" for cue in statement.own("mode"))
    if average and period and period.length > 12:
        return Timed(period, period.year_before(), place, evidence, "average")
    indexed = INDEXED.search(statement.sentence.text) if measure == "growth" else None
    if indexed and statement.quantity.kind == "bare":
        return Timed(period, Period.of_year(int(indexed[1])), place, evidence, indexed[0])
    inner = replace(clock, period=period or clock.period)
    base, words = _base(statement, inner, frame, period)
    compared = COMPARED.search(note) if note else None
    if base is None and compared:
        mention = next((m for m in find_periods(note) if m.role in ("period", "base") and m.end > compared.end()), None)
        base, words = (resolve(mention, inner), note) if mention else (None, "")
    if base is None and period is not None and not (status != "actual" and _horizon_only(statement)):
        consecutive = CONSECUTIVE.search(statement.sentence.text[statement.head[0] : statement.tail[1]])
        base = period.previous() if consecutive else period.year_before()
    return Timed(period, base, place, evidence, words)


def _before(statement: Statement, frame: Frame, clock: Clock) -> Timed:
    """The time of a level that another is compared with: its own words', else the base of the growth beside it."""
    inner = replace(clock, period=frame.period or clock.period)
    mention = _own(statement, ("base", *ROLES))
    if mention:
        period = resolve(mention, inner if mention.role == "base" else clock)
        if period and period != frame.period:
            return Timed(period, None, "own", mention.surface)
    base, words = _base(statement, inner, frame, frame.period)
    if base is None and statement.position and frame.base:
        base, words = frame.base, "the growth beside it"
    if base is None and frame.period:
        base, words = frame.period.year_before(), "a year before"
    return Timed(base, None, "own" if words and words != "in force" else "inherited", words)


def _mentions(statement: Statement, *roles: str) -> list[Mention]:
    """The period mentions of the sentence, those apart that date a forecast or a report."""
    text = statement.sentence.text
    return [
        m
        for m in statement.sentence.periods
        if m.role in roles
        and (m.start not in statement.sentence.claimed or m.start in statement.claims)
        and not INDEX_BASE.match(text, m.end)
        and not (
            m.role == "period"
            and (
                VINTAGE_BEFORE.search(text[max(0, m.start - 24) : m.start])
                or VINTAGE_AFTER.match(text[m.end : m.end + 16])
            )
        )
    ]


def _levels(statement: Statement) -> list[Mention]:
    """The periods that a level compared with is of: "129.5% of the 2020 figure", "exceeded the level of May 2020"."""
    if statement.quantity.kind not in ("percent", "multiple", "fraction"):
        return []
    text, end = statement.sentence.text, statement.quantity.end
    named = [m for m in statement.sentence.periods if m.role in ("period", "base")]
    before = [
        m for m in named if statement.head[0] <= m.start < statement.quantity.start and OF_LEVEL.search(text[: m.start])
    ]
    opening = re.match(r"\s*of (?:the )?", text[end:])
    than = [m for m in named if end < m.start < statement.tail[1] and THAN.search(text[end : m.start])]
    return before + than + [m for m in named if opening and end <= m.start <= end + opening.end()]


def _own(statement: Statement, roles: tuple[str, ...] = ROLES) -> Mention | None:
    """The period of a statement's own words: one right behind the number, else the last before it."""
    if statement.given_period:
        return statement.given_period
    end = statement.quantity.end
    levels = _levels(statement)
    found = [m for m in _mentions(statement, *roles) if m not in levels]
    after = [m for m in found if end <= m.start < statement.tail[1]]
    after += [m for m in found if m.start >= statement.tail[1] and SET_IN.match(statement.sentence.text[end : m.start])]
    before = [m for m in found if statement.head[0] <= m.start < statement.quantity.start]
    if after and not (before and after[0].start - end > 60):
        return after[0]
    return before[-1] if before else None


def _stretch(statement: Statement, period: Period | None, measure: str) -> tuple[Period, Period] | None:
    """ "In 2016-2021 trade grew 2.5 times, from 4.5 to 11.6": the first year is the base, the last the period."""
    mention = next((m for m in _mentions(statement, "period") if m.years and m.years[0] < m.years[1]), None)
    if mention is None or any(cue.kind == "average" for cue in statement.own("mode")):
        return None
    if period is None or period.start.year != mention.years[0] or period.end.year != mention.years[1]:
        return None
    between = statement.sentence.text[mention.end :]
    if measure == "growth" or re.search(r"\bfrom\b[^.;]{0,40}\bto\b", between):
        return Period.of_year(mention.years[0]), Period.of_year(mention.years[1])
    return None


def _period(
    statement: Statement, indicator: str, status: str, frame: Frame, clock: Clock, measure: str
) -> tuple[Period | None, str, str]:
    mention, place = _own(statement), "own"
    if mention and measure == "growth" and _is_past_horizon(mention, frame, clock):
        mention = None
    since = next(
        (m for m in _mentions(statement, "since") if statement.head[0] <= m.start < statement.quantity.start), None
    )
    if mention is None and since and measure == "level" and frame.period:
        start = resolve(since, clock)
        if start and start.start < frame.period.end:
            return Period(start.start, frame.period.end), "own", since.surface
    if mention is None:
        mention, place = _of_sentence(statement, frame)
    if mention is not None:
        period = _year_in_force(clock) if mention.role == "span" else resolve(mention, clock)
        if (
            period
            and clock.period
            and isinstance(mention.phrase, ToDate)
            and period.end == clock.published
            and period.start <= clock.period.end <= period.end
        ):
            period = Period(period.start, clock.period.end)  # the year to date goes as far as the figures do
        if period:
            return period, place, mention.surface
    if status == "target" and frame.status == "actual":
        return None, "none", ""
    if statement.position and frame.period and (indicator in LASTING or _mentions(statement, "period", "from_to")):
        return frame.period, "sentence", "the statement before"
    if indicator not in LASTING:
        return None, "none", ""
    return frame.period, "inherited" if frame.period else "none", "in force" if frame.period else ""


def _of_sentence(statement: Statement, frame: Frame) -> tuple[Mention | None, str]:
    """A period elsewhere in the sentence: the last one before, unless a statement stood between; else the only one."""
    levels = _levels(statement)
    others = [m for m in _mentions(statement, "period", "horizon", "from_to") if m not in levels]
    before = [m for m in others if m.start < statement.head[0]]
    if before:
        return (None, "") if statement.position and frame.period else (before[-1], "sentence")
    if others and len({m.surface.lower() for m in others}) == 1 and not (statement.position and frame.period is None):
        return others[0], "sentence"
    return (
        (others[0], "sentence")
        if others and statement.position == 0 and others[0].start < statement.tail[1] + 60
        else (None, "")
    )


def _year_in_force(clock: Clock) -> Period | None:
    year = clock.year or (clock.published.year if clock.published else None)
    return Period.of_year(year) if year else None


def _base(statement: Statement, clock: Clock, frame: Frame, period: Period | None) -> tuple[Period | None, str]:
    """The period compared with, where the words name one."""
    found = _mentions(statement, "base", "since", "span", "from_to")
    found += (levels := _levels(statement))
    found += [m for m in _mentions(statement, "horizon") if _is_past_horizon(m, frame, clock)]
    own = [m for m in found if statement.head[0] <= m.start < statement.tail[1]]
    later = [m for m in found if m.start >= statement.tail[1]]
    earlier = [m for m in found if m.start < statement.head[0]]
    own.sort(key=lambda mention: (mention.is_dated and mention in levels, mention.start))
    for mention in [*own[::-1], *later[:1], *earlier[::-1][:1]]:
        base = mention.base(clock) if mention.role == "from_to" else resolve(mention, clock)
        base = _like_part(base, period)
        if base and base != period:
            return base, mention.surface
    if frame.base_named and frame.base and frame.period == period:
        return frame.base, "in force"
    return None, ""


def _like_part(base: Period | None, period: Period | None) -> Period | None:
    """Of a year that a part of a year is compared with, the same part: "60% more in January-July than in 2020"."""
    if base and period and base.length == 12 and 0 < period.length < 12 and base.start.month == 1:
        years = base.start.year - period.start.year
        return period.years_on(years) if years else base
    return base


def _is_past_horizon(mention: Mention, frame: Frame, clock: Clock) -> bool:
    """Whether "by 2019" lies behind and means: on the level of 2019."""
    now = frame.period.end.year if frame.period else clock.year or (clock.published.year if clock.published else None)
    reached = resolve(mention, clock) if mention.role == "horizon" else None
    return bool(reached and now and reached.end.year < now)


def _horizon_only(statement: Statement) -> bool:
    """Whether a plan names only the year it is to be reached by."""
    return bool(_mentions(statement, "horizon")) and not _mentions(statement, "period")
