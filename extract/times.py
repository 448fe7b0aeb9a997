"""When a statement holds and what it compares with: period mentions in, period and base of a statement out."""

import re
from dataclasses import dataclass, replace

from extract.frames import Frame
from extract.periods import Clock, Mention, Period, resolve
from extract.statements import Statement

CONSECUTIVE = re.compile(r"\b(?:q/q|qoq|quarter[- ]on[- ]quarter|m/m|mom|month[- ]on[- ]month|quarterly|monthly|from the previous (?:month|quarter)|over the previous (?:month|quarter))\b", re.I)
FROM = re.compile(r"\b(?:from|against|versus|vs\.?|compared (?:with|to)|than(?: the)?|above(?: the)?|below(?: the)?|after|up from|down from|over(?: the)?)\s+(?:[a-z~-]+\s+){0,4}[\"“«'(]?$", re.I)
TO = re.compile(r"\b(?:to)\s+(?:[a-z~-]+\s+){0,4}$", re.I)
HORIZON = {"horizon"}


@dataclass(frozen=True, slots=True)
class Timed:
    """Period and base of a statement; `place` tells how near the words stood."""

    period: Period | None
    base: Period | None
    place: str  # own | sentence | inherited | none
    evidence: str = ""
    base_evidence: str = ""


def times_of(statement: Statement, measure: str, indicator: str, status: str, frame: Frame, clock: Clock, is_base_level: bool) -> Timed:
    """Find period and base. `is_base_level` marks the level that another one is compared with ("from 4.5")."""
    period, place, evidence = _period(statement, indicator, status, measure, frame, clock)
    inner = replace(clock, period=period or clock.period)
    if is_base_level:
        base, words = _base(statement, inner, frame, period)
        own = _own_period(statement)
        if own and place == "own" and own.start > statement.quantity.start:
            return Timed(period, None, place, evidence)
        return Timed(base or (period.year_before() if period else None), None, place, words or evidence)
    if measure not in ("growth", "difference"):
        return Timed(period, None, place, evidence)
    base, words = _base(statement, inner, frame, period)
    if base is None and period is not None and not (status != "actual" and _horizon_only(statement)):
        base = period.previous() if CONSECUTIVE.search(statement.sentence.text) else period.year_before()
    return Timed(period, base, place, evidence, words)


def _mentions(statement: Statement, *roles: str) -> list[Mention]:
    return [m for m in statement.sentence.periods if m.role in roles]


def _own_period(statement: Statement) -> Mention | None:
    """The period of a statement's own words: one right behind the number, else the last before it."""
    roles = ("period", "from_to", "horizon", "span")
    after = [m for m in _mentions(statement, *roles) if statement.quantity.end <= m.start < statement.tail[1]]
    before = [m for m in _mentions(statement, *roles) if statement.head[0] <= m.start < statement.quantity.start]
    if after and not (before and after[0].start - statement.quantity.end > 60):
        return after[0]
    return before[-1] if before else None


def _period(statement: Statement, indicator: str, status: str, measure: str, frame: Frame, clock: Clock) -> tuple[Period | None, str, str]:
    mention = _own_period(statement)
    place = "own"
    if mention is None:
        others = _mentions(statement, "period", "horizon", "from_to")
        before = [m for m in others if m.start < statement.quantity.start]
        if before and statement.position and frame.period:
            return frame.period, "sentence", "the statement before"
        if before:
            mention, place = before[-1], "sentence"
        elif others and (statement.position == 0 or len({(m.start) for m in others}) == 1):
            mention, place = others[0], "sentence"
    if mention is not None:
        period = resolve(mention, clock)
        if mention.role == "span":
            period = _year_in_force(clock)
        if period:
            return period, place, mention.surface
    if status != "actual" and indicator not in ("trade_turnover", "exports", "imports", "trade_balance"):
        return None, "none", ""
    if status == "target" and statement.position == 0 and not frame_is_target(frame):
        return None, "none", ""
    return frame.period, "inherited" if frame.period else "none", "in force" if frame.period else ""


def frame_is_target(frame: Frame) -> bool:
    return frame.status in ("target", "forecast")


def _year_in_force(clock: Clock) -> Period | None:
    year = clock.year or (clock.published.year if clock.published else None)
    return Period.of_year(year) if year else None


def _base(statement: Statement, clock: Clock, frame: Frame, period: Period | None) -> tuple[Period | None, str]:
    """The period compared with, where the words name one."""
    roles = ("base", "since", "span", "from_to")
    found = _mentions(statement, *roles)
    own = [m for m in found if statement.head[0] <= m.start < statement.tail[1]]
    later = [m for m in found if m.start >= statement.tail[1]]
    earlier = [m for m in found if m.start < statement.head[0]]
    for mention in [*own[::-1], *later[:1], *earlier[::-1][:1]]:
        base = _base_of(mention, clock)
        if base and base != period:
            return base, mention.surface
    if frame.base and statement.position and frame.period == period:
        return frame.base, "the statement before"
    return None, ""


def _base_of(mention: Mention, clock: Clock) -> Period | None:
    if mention.role == "from_to":
        return mention.base(clock)
    return resolve(mention, clock)


def _horizon_only(statement: Statement) -> bool:
    """Whether a plan names only the year it is to be reached by."""
    return bool(_mentions(statement, "horizon")) and not _mentions(statement, "period")
