"""Changes reckoned from two levels told near by: drafts in, those with the base that the levels tell out.

"In 1992 it was 45 million. Last year it reached 310 million: almost seven times as much" is seven times that of 1992.

>>> fits("growth", (Decimal("550"), Decimal("650")), (Decimal(305), Decimal(315)), (Decimal(44), Decimal(46)))
True
"""

from datetime import date
from decimal import Decimal

from extract.records import Figure
from extract.story.drafts import Draft
from extract.values import replace

NEAR = 6
"""How many figures before and behind a change its levels may stand."""
LEAST = Decimal("0.03")
"""How much a level must have changed for the change to tell which two levels it lies between."""
HUNDRED = Decimal(100)
Interval = tuple[Decimal, Decimal]


def reckoned(drafts: list[Draft]) -> list[Draft]:
    """Put a change that names no base of its own on the time of the level that it is reckoned from."""
    return [_on_level(drafts, at) if _is_open(draft) else draft for at, draft in enumerate(drafts)]


def fits(measure: str, change: Interval, now: Interval, then: Interval) -> bool:
    """Tell whether a growth in percent, or a difference, lies between two levels, as far as their digits tell."""
    if measure == "growth":
        least, most = HUNDRED * (now[0] / then[1] - 1), HUNDRED * (now[1] / then[0] - 1)
    else:
        least, most = now[0] - then[1], now[1] - then[0]
    return least <= change[1] and change[0] <= most


def _is_open(draft: Draft) -> bool:
    figure = draft.figure
    is_open = not draft.base_named or figure.trace.get("base") == "in force"
    is_change = figure.measure in ("growth", "difference") and is_open
    return is_change and figure.period_start is not None


def _on_level(drafts: list[Draft], at: int) -> Draft:
    draft, figure = drafts[at], drafts[at].figure
    change = _interval(figure)
    around = [other.figure for other in drafts[max(0, at - NEAR) : at + NEAR + 1] if _is_alike(other.figure, figure)]
    now = [level for level in around if _times(level) == _times(figure)]
    first = figure.period_start
    then = [level for level in around if level.period_end and first and level.period_end < first]
    told = not draft.base_named and any(level.period_start == figure.base_start for level in then)
    if change is None or told:
        return draft
    pairs = ((new, old) for new in now for old in then if _are_of_one_kind(new, old) and _has_moved(new, old))
    bases = {_times(old) for new, old in pairs if _is_between(figure, change, new, old)}
    if len(bases) != 1 or any(start == figure.base_start for start, _ in bases):
        return draft
    ((start, end),) = bases
    trace = figure.trace | {"base": "reckoned: the level that it is reckoned from"}
    return replace(draft, figure=replace(figure, trace=trace, base_start=start, base_end=end), base_named=True)


def _times(figure: Figure) -> tuple[date | None, date | None]:
    return figure.period_start, figure.period_end


def _are_of_one_kind(new: Figure, old: Figure) -> bool:
    return (new.unit, new.measure) == (old.unit, old.measure)


def _has_moved(new: Figure, old: Figure) -> bool:
    """Tell whether two levels lie so far apart that a change tells that it is theirs."""
    return old.value != 0 and abs(abs(new.value / old.value) - 1) > LEAST


def _is_between(figure: Figure, change: Interval, new: Figure, old: Figure) -> bool:
    now, then = _interval(new), _interval(old)
    if now is None or then is None or then[0] <= 0 or (figure.measure == "difference" and figure.unit != new.unit):
        return False
    return fits(figure.measure, change, now, then)


def _is_alike(level: Figure, change: Figure) -> bool:
    alike = (level.indicator, level.reporter, level.partner) == (change.indicator, change.reporter, change.partner)
    amount = level.measure == "level" or (level.measure == "rate" and level.unit != "percent")  # or a price
    return amount and alike and level.product == change.product and level.status == "actual"


def _interval(figure: Figure) -> Interval | None:
    """Give the least and the most that a figure allows; of a level or a price without its sign."""
    if figure.lower is None or figure.upper is None:
        return None
    if figure.measure in ("growth", "difference"):
        return figure.lower, figure.upper
    low, high = sorted((abs(figure.lower), abs(figure.upper)))
    return low, high
