"""Changes reckoned from two levels told near by: drafts in, those with the base that the levels tell out.

"In 1992 it was 45 million. Last year it reached 310 million: almost seven times as much" is seven times that of 1992.

>>> fits((Decimal("5.5"), Decimal("6.5")), (Decimal(305), Decimal(315)), (Decimal(44), Decimal(46)))
True
"""

from decimal import Decimal

from extract.periods import Period
from extract.records import Figure
from extract.story.drafts import Draft
from extract.times.whole_text import span_of
from extract.values import replace

NEAR = 6
"""How many figures before and behind a change its levels may stand."""
LEAST = Decimal("0.03")
"""How much a level must have changed for the change to tell which two levels it lies between."""
HUNDRED = Decimal(100)
Interval = tuple[Decimal, Decimal]


def reckoned(drafts: list[Draft]) -> list[Draft]:
    """Put a change that names no base on the time of the level that it is reckoned from."""
    return [_on_level(drafts, at) if _is_open(draft) else draft for at, draft in enumerate(drafts)]


def fits(change: Interval, now: Interval, then: Interval) -> bool:
    """Tell whether a change lies between two levels, as far as their printed digits tell."""
    least, most = now[0] / then[1] - 1, now[1] / then[0] - 1
    return least <= change[1] and change[0] <= most


def _is_open(draft: Draft) -> bool:
    figure = draft.figure
    return figure.measure == "growth" and not draft.base_named and figure.period_start is not None


def _on_level(drafts: list[Draft], at: int) -> Draft:
    draft, figure = drafts[at], drafts[at].figure
    change = _interval(figure)
    around = [other.figure for other in drafts[max(0, at - NEAR) : at + NEAR + 1] if _is_alike(other.figure, figure)]
    now = [level for level in around if level.period_start == figure.period_start and level.period_end == figure.period_end]
    then = [level for level in around if level.period_end and level.period_end < figure.period_start]
    if not (change and now and then) or any(level.period_start == figure.base_start for level in then):
        return draft
    scaled = change[0] / HUNDRED, change[1] / HUNDRED
    told = [
        old
        for new in now
        for old in then
        if new.unit == old.unit and (a := _interval(new)) and (b := _interval(old)) and b[0] > 0 and fits(scaled, a, b)
    ]
    bases = {(old.period_start, old.period_end) for old in told}
    if len(bases) != 1 or abs(figure.value / HUNDRED) < LEAST:
        return draft
    (base,) = bases
    slots = {"base_start": base[0], "base_end": base[1]}
    trace = figure.trace | {"base": "reckoned: the level that it is reckoned from"}
    return replace(draft, figure=replace(figure, trace=trace, **slots), base_named=True)


def _is_alike(level: Figure, change: Figure) -> bool:
    alike = (level.indicator, level.reporter, level.partner) == (change.indicator, change.reporter, change.partner)
    return level.measure == "level" and alike and level.product == change.product and level.status == "actual"


def _interval(figure: Figure) -> Interval | None:
    if figure.lower is None or figure.upper is None:
        return None
    low, high = sorted((abs(figure.lower), abs(figure.upper))) if figure.measure == "level" else (figure.lower, figure.upper)
    return low, high
