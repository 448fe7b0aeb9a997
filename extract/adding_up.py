"""Flows that add up: drafts in, those with the slots of one set right by the other two out.

Exports and imports make up the turnover and differ by the balance. Where three figures near one another do so to the
digit, they are of one time, one status, the same two sides and the same goods, whatever their sentences left out.

>>> of_two((Decimal(5), Decimal(5)), (Decimal(2), Decimal(2)), (Decimal("2.99"), Decimal("3.01")))
True
"""

from collections.abc import Callable, Iterator
from decimal import Decimal
from itertools import combinations

from extract.records import FLOWS, TRADE, Figure
from extract.story.drafts import Draft
from extract.times.whole_text import span_of
from extract.values import replace

NEAR = 5
"""How many amounts behind the first of three the last may stand."""
FINEST = Decimal("0.02")
"""How much of the least of three the rounding of all may make up: of coarser ones many add up by chance."""
Interval = tuple[Decimal, Decimal]
Slots = dict[str, object]
GROUPS: dict[str, Callable[[Figure], Slots]] = {
    "period": lambda figure: {"period_start": figure.period_start, "period_end": figure.period_end},
    "sides": lambda figure: {"reporter": figure.reporter, "partner": figure.partner},
    "product": lambda figure: {"product": figure.product},
    "status": lambda figure: {"status": figure.status},
}
"""What three that add up have in common."""


def added_up(drafts: list[Draft]) -> list[Draft]:
    """Give the one of three that add up the slots of the other two, where these agree."""
    amounts = [at for at, draft in enumerate(drafts) if _is_amount(draft.figure)]
    found = [*drafts]
    for three in _threes(drafts, amounts):
        if odd := _odd_one([found[at].figure for at in three]):
            at = three[odd[0]]
            found[at] = replace(found[at], figure=odd[1])
    return found


def of_two(whole: Interval, one: Interval, other: Interval) -> bool:
    """Tell whether an amount is the sum of two others, as far as their digits tell."""
    rounding = sum((high - low for low, high in (whole, one, other)), Decimal(0))
    if rounding > FINEST * min(one[1], other[1]):
        return False
    return one[0] + other[0] <= whole[1] and whole[0] <= one[1] + other[1]


def _is_amount(figure: Figure) -> bool:
    return figure.indicator in TRADE and figure.measure == "level" and figure.lower is not None and figure.basis is None


def _threes(drafts: list[Draft], amounts: list[int]) -> Iterator[tuple[int, int, int]]:
    """Give the places of each three that add up, both flows among them."""
    told = {at: drafts[at].figure for at in amounts}
    for place, first in enumerate(amounts):
        name, unit = told[first].indicator, told[first].unit
        near = [at for at in amounts[place + 1 : place + 1 + NEAR] if told[at].indicator != name]
        near = [at for at in near if told[at].unit == unit]
        for second, third in combinations(near, 2):
            both_and_more = {name, told[second].indicator, told[third].indicator} > set(FLOWS)
            if both_and_more and _add_up(told[first], told[second], told[third]):
                yield first, second, third


def _add_up(*figures: Figure) -> bool:
    """Tell whether a turnover is the sum of both flows, or the larger flow that of the other and the balance."""
    by_name = {figure.indicator: figure for figure in figures}
    exports, imports = (by_name[flow] for flow in FLOWS)
    if turnover := by_name.get("trade_turnover"):
        return of_two(_interval(turnover), _interval(exports), _interval(imports))
    balance = by_name["trade_balance"]
    larger, smaller = (exports, imports) if balance.value > 0 else (imports, exports)
    return of_two(_interval(larger), _interval(smaller), _interval(balance))


def _odd_one(figures: list[Figure]) -> tuple[int, Figure] | None:
    """Give the place of the one that was read otherwise than the other two, and how it is to be read."""
    odd: set[int] = set()
    given: Slots = {}
    evidence: dict[str, str] = {}
    for group, slots_of in GROUPS.items():
        slots = [slots_of(figure) for figure in figures]
        apart = next((at for at in range(3) if slots[at - 1] == slots[at - 2] != slots[at]), None)
        if apart is None and slots[0] != slots[1]:
            return None  # each is of another time
        if apart is not None and group == "period" and _is_of_its_own(figures[apart], figures[apart - 1]):
            return None
        if apart is not None:
            odd.add(apart)
            given |= slots[apart - 1]
            evidence[group] = "those it adds up with"
    if len(odd) != 1:
        return None
    at = odd.pop()
    return at, replace(figures[at], trace=figures[at].trace | evidence, **given)


def _is_of_its_own(figure: Figure, other: Figure) -> bool:
    """Tell whether a figure is told with its time, apart from that of another: it adds up with that only by chance."""
    told, theirs = span_of(figure, "period"), span_of(other, "period")
    if told is None or theirs is None or not figure.trace.get("period", "").startswith("own"):
        return False
    return told.end < theirs.start or theirs.end < told.start


def _interval(figure: Figure) -> Interval:
    """Give the least and the most that an amount allows, without its sign."""
    low, high = sorted((abs(figure.lower or figure.value), abs(figure.upper or figure.value)))
    return low, high
