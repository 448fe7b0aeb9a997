"""Figures of some texts, one of them in question -> whether the others can expose it: a solver that knows no view.

Every figure is an interval on one quantity (its cell). Identities tie the cells; the solver narrows each cell by what
the others leave it until nothing moves or a cell is left empty. Intervals are given the room that the rules of verdicts
give (one more printed digit, the reach of a hedge again, 3% between sources), so an empty cell is a contradiction.

>>> Box(1, 3).meet(Box(2, 5))
Box(low=2, high=3)
"""

import math
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

Row = dict[str, Any]
Cell = tuple[Any, ...]
Domains = dict[Cell, "Box"]

ROUNDS = 8
BETWEEN_SOURCES = 0.03
FLOWS = ("trade_turnover", "exports", "imports")


@dataclass(frozen=True, slots=True)
class Box:
    """An interval that may be open at either end."""

    low: float = -math.inf
    high: float = math.inf

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing is left, beyond what floating point may take away."""
        return self.low > self.high + 1e-9 * max(abs(self.low), abs(self.high))

    def meet(self, other: "Box") -> "Box":
        """Give what both allow."""
        return Box(max(self.low, other.low), min(self.high, other.high))

    def __add__(self, other: "Box") -> "Box":
        return Box(self.low + other.low, self.high + other.high)

    def __neg__(self) -> "Box":
        return Box(-self.high, -self.low)

    def times(self, factor: "Box") -> "Box":
        """Multiply by a box above zero; a box that may be below zero tells nothing."""
        return Box(self.low * factor.low, self.high * factor.high) if self.low >= 0 and factor.low > 0 else Box()

    def over(self, divisor: "Box") -> "Box":
        """Divide by a box above zero; an empty one tells nothing either."""
        if self.low < 0 or divisor.low <= 0 or divisor.high <= 0:
            return Box()
        return Box(self.low / divisor.high, self.high / divisor.low)


def can_expose(figures: list[Row], planted: list[Row]) -> bool:
    """Tell whether the figures of a world contradict the planted ones, whose texts may otherwise be right."""
    planted_cells = {cell_of(figure) for figure in planted}
    domains: Domains = defaultdict(Box)
    for figure in figures:
        cell = cell_of(figure)
        is_planted = any(figure is other for other in planted)
        if cell is None or (cell in planted_cells and not is_planted and source(figure) == source(planted[0])):
            continue  # one text that states two values may speak of different things
        domains[cell] = domains[cell].meet(room(figure, is_across=source(figure) != source(planted[0])))
    ties = list(identities(domains))
    for _ in range(ROUNDS):
        if any(box.is_empty for box in domains.values()):
            return True
        before = dict(domains)
        for cell, others, narrow in ties:
            domains[cell] = domains[cell].meet(narrow(*(domains[other] for other in others)))
        if domains == before:
            return False
    return any(box.is_empty for box in domains.values())


def source(figure: Row) -> tuple[str, str | None]:
    """Name the origin of a figure: its text, and the reference that it cites."""
    return figure["path"], figure["cited_ref"]


def cell_of(figure: Row) -> Cell | None:
    """Name the quantity that a figure is about; None where sides or period are not known."""
    reporter, partner = figure["reporter"], figure["partner"]
    known = figure["period_start"] and "_U" not in (reporter, partner) and figure["status"] == "actual"
    if (
        not known
        or figure["indicator"] not in (*FLOWS, "trade_balance")
        or figure["measure"] not in ("level", "growth")
    ):
        return None
    if figure["measure"] == "growth" and not figure["base_start"]:
        return None
    if figure["indicator"] == "trade_turnover" and partner != "W0":
        reporter, partner = sorted((reporter, partner))
    unit = "percent" if figure["measure"] == "growth" else figure["unit"]
    kind = (figure["product"], figure["basis"], figure["adjustment"], figure["entity"], figure["per"])
    base = (figure["base_start"], figure["base_end"]) if figure["measure"] == "growth" else None
    span = (figure["period_start"], figure["period_end"])
    return (figure["measure"], figure["indicator"], reporter, partner, unit, kind, span, base)


def room(figure: Row, is_across: bool) -> Box:
    """Give the interval of a figure, with the room that verdicts give."""
    low, high = (None if end is None else float(end) for end in (figure["lower"], figure["upper"]))
    slack = float(figure["step"]) / 2
    if low is not None and high is not None and not figure["value_high"]:
        slack = (high - low) * (0.5 if figure["qualifier"] == "exact" else 1)
    if is_across:
        slack += BETWEEN_SOURCES * (abs(float(figure["value"])) + (100 if figure["measure"] == "growth" else 0))
    return Box(-math.inf if low is None else low - slack, math.inf if high is None else high + slack)


def identities(domains: Domains) -> Iterator[tuple[Cell, tuple[Cell, ...], Any]]:
    """Give each way in which a cell follows from others: the cell, the others, and what they leave it."""
    for cell in list(domains):
        measure, indicator, reporter, partner, unit, kind, span, base = cell
        if measure == "growth":
            yield from _growth(domains, cell)
        elif indicator in ("exports", "imports") and reporter != partner:
            out = (measure, "exports", reporter, partner, unit, kind, span, base)
            into = (measure, "imports", reporter, partner, unit, kind, span, base)
            pair = (reporter, partner) if partner == "W0" else tuple(sorted((reporter, partner)))
            whole = (measure, "trade_turnover", *pair, unit, kind, span, base)
            near = (measure, "trade_balance", reporter, partner, unit, kind, span, base)
            yield from _sum(whole, out, into)
            yield from _sum(out, into, near)
        if measure == "level" and indicator in FLOWS:
            yield from _order(domains, cell)


def _sum(whole: Cell, one: Cell, other: Cell) -> Iterator[tuple[Cell, tuple[Cell, ...], Any]]:
    """Tie whole = one + other."""
    yield whole, (one, other), lambda a, b: a + b
    yield one, (whole, other), lambda a, b: a + -b
    yield other, (whole, one), lambda a, b: a + -b


def _growth(domains: Domains, cell: Cell) -> Iterator[tuple[Cell, tuple[Cell, ...], Any]]:
    """Tie level = base level x (1 + growth), and the growth of turnover to that of its parts."""
    _, indicator, reporter, partner, _, kind, span, base = cell
    units = {other[4] for other in domains if other[0] == "level" and other[1:4] == cell[1:4] and other[5] == kind}
    for unit in units if indicator != "trade_balance" and kind[1] is None else ():
        now = ("level", indicator, reporter, partner, unit, kind, span, None)
        then = ("level", indicator, reporter, partner, unit, kind, base, None)
        yield now, (then, cell), lambda a, g: a.times(_index(g))
        yield then, (now, cell), lambda a, g: a.over(_index(g))
        yield cell, (now, then), lambda a, b: _growth_of(a.over(b))
    if indicator == "trade_turnover":
        for near, far in {(reporter, partner), (partner, reporter)}:
            out, into = (("growth", flow, near, far, "percent", kind, span, base) for flow in ("exports", "imports"))
            yield cell, (out, into), lambda a, b: Box(min(a.low, b.low), max(a.high, b.high))


def _index(growth: Box) -> Box:
    return Box(1 + growth.low / 100, 1 + growth.high / 100)


def _growth_of(index: Box) -> Box:
    return Box((index.low - 1) * 100, (index.high - 1) * 100)


def _order(domains: Domains, cell: Cell) -> Iterator[tuple[Cell, tuple[Cell, ...], Any]]:
    """Tie a longer period to a shorter one with the same start: what adds up does not fall."""
    start, end = cell[6]
    for other in list(domains):
        if other[:6] == cell[:6] and other[6][0] == start and other[6][1] < end and (end - start).days < 366:
            yield cell, (other,), lambda shorter: Box(low=shorter.low)
            yield other, (cell,), lambda longer: Box(high=longer.high)
