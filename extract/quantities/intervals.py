"""From a printed magnitude and its hedge to the interval that a careful reader takes the statement to allow.

In: the magnitude as printed (in base units), its range's high end, one unit of its last printed digit, the hedge,
and how the print is to be read. Out: `(lower, upper)`; an end left open is None. Source: the table of intervals in
the project's rules: half a printed digit; hedges reach one significant digit, at most 15% down and 25% up.

>>> bounds(Decimal(1200000000), None, Decimal(100000000), "gt", scale=Decimal(1000000000))
(Decimal('1200000000'), Decimal('1300000000'))
"""

from decimal import ROUND_HALF_UP, Decimal
from enum import Enum

Bounds = tuple[Decimal | None, Decimal | None]

REACH_AROUND, REACH_BELOW, REACH_ABOVE = Decimal("0.15"), Decimal("0.15"), Decimal("0.25")
"""How far `approx`, `lt` and `gt` may reach at most, as a share of the printed magnitude."""

WORD_TOLERANCE = Decimal("0.10")
"""How far a fraction or multiple in words reaches either way: a quarter is 22.5 to 27.5 per cent."""

TENTH, HUNDREDTH, MILLIONTH = Decimal("0.1"), Decimal("0.01"), Decimal("0.000001")
LIMIT, TOO_LARGE = Decimal(10) ** 22, "larger than the warehouse holds"
"""Amounts of the warehouse have 28 digits, six of them decimals."""
ENDLESS = 12  # decimals that no text prints: a third, computed


class Unheld(ValueError):
    """A printed magnitude that reads as no value the warehouse holds; says why."""


class Reading(Enum):
    """How a printed magnitude becomes a value."""

    PLAIN = "plain"  # the value itself: "5%", "$3 million"
    INDEX = "index"  # this level over the last in per cent: "107.2%" is +7.2
    MULTIPLE = "multiple"  # this level over the last: "2.5 times" is +150
    DIVISOR = "divisor"  # the last level over this: "a 4.1-fold decrease" is -75.61


def value_of(magnitude: Decimal, reading: Reading = Reading.PLAIN, negative: bool = False) -> Decimal:
    """Read a printed magnitude as a value; endless fractions keep two decimals.

    Raises Unheld where it reads as none ("fell 0 times") or as a larger one than the warehouse holds.

    >>> value_of(Decimal("4.1"), Reading.DIVISOR), value_of(Decimal("5"), negative=True)
    (Decimal('-75.61'), Decimal('-5'))
    """
    if reading is Reading.DIVISOR and not magnitude:
        raise Unheld("a fall by no times")
    if magnitude >= LIMIT / (100 if reading is Reading.MULTIPLE else 1):
        raise Unheld(TOO_LARGE)
    match reading:
        case Reading.PLAIN:
            value = magnitude
        case Reading.INDEX:
            value = magnitude - 100
        case Reading.MULTIPLE:
            value = (magnitude - 1) * 100
        case Reading.DIVISOR:
            value = ((1 / magnitude - 1) * 100).quantize(HUNDREDTH, rounding=ROUND_HALF_UP)
    return rounded(-value if negative else value)


def bounds(
    magnitude: Decimal,
    high: Decimal | None,
    step: Decimal,
    qualifier: str = "exact",
    *,
    scale: Decimal = Decimal(1),
    reading: Reading = Reading.PLAIN,
    negative: bool = False,
    words: bool = False,
) -> Bounds:
    """Return the interval that a printed magnitude, or a range of two, allows; `lower <= value_of(...) <= upper`.

    `magnitude`, `high` and `step` (one unit of the last printed digit) are in base units and without a sign; `scale`
    is what one unit of the print is worth ("million": 1000000), so that the zero of "1.0 million" counts as printed
    and those of "100 million" do not. `words` marks fractions and multiples that are words ("a third", "doubled").
    A vague count ("several": 2 to 9) is a range with the step 0. Hedge and range apply to the print, the sign after.
    Raises Unheld as `value_of` does.
    """
    if words and reading in (Reading.MULTIPLE, Reading.DIVISOR):  # "doubled" is +100% give or take 10%, not 1.8 to 2.2
        first = value_of(magnitude, reading)
        last = first if high is None else value_of(high, reading)
        return bounds(abs(first), abs(last), Decimal(0), qualifier, negative=negative != (first < 0), words=True)
    low, top = sorted((magnitude, magnitude if high is None else high))
    lower, upper = _hedged(low, top, step, scale, qualifier, words)
    ends = [None if end is None else _read_end(end, reading, negative) for end in (lower, upper)]
    return (ends[1], ends[0]) if negative != (reading is Reading.DIVISOR) else (ends[0], ends[1])


def _hedged(low: Decimal, top: Decimal, step: Decimal, scale: Decimal, qualifier: str, words: bool) -> Bounds:
    """Move the ends of a printed range by half a digit, or by its hedge on the hedge's side."""
    blur_low, blur_top = (WORD_TOLERANCE * low, WORD_TOLERANCE * top) if words else (step / 2, step / 2)

    def reach(end: Decimal, cap: Decimal) -> Decimal:
        return cap * end if words else min(_significant(end, step, scale), cap * end) or step

    match qualifier:
        case "approx":
            return low - max(reach(low, REACH_AROUND), blur_low), top + max(reach(top, REACH_AROUND), blur_top)
        case "gt":
            return low, top + reach(top, REACH_ABOVE)
        case "lt":
            return low - reach(low, REACH_BELOW), top
        case "ge":
            return low, None
        case "le":
            return None, top
        case _:
            return low - blur_low, top + blur_top


def _significant(magnitude: Decimal, step: Decimal, scale: Decimal) -> Decimal:
    """Return one unit of the last significant digit: the step, or past the whole number's closing zeros."""
    if not step or not magnitude or step < scale:
        return step
    zeros = (magnitude / step).normalize().as_tuple().exponent
    return step.scaleb(max(int(zeros), 0))


def _read_end(end: Decimal, reading: Reading, negative: bool) -> Decimal | None:
    """Read one end as a value; half a digit around "0.4-fold" may reach zero, and then the end is open."""
    return None if reading is Reading.DIVISOR and end <= 0 else value_of(end, reading, negative)


def rounded(value: Decimal) -> Decimal:
    """Keep two decimals of a fraction without an end, and six, those of the warehouse's amounts, of any other.

    >>> rounded(Decimal(1) / 3), rounded(Decimal(1) / 300)
    (Decimal('0.33'), Decimal('0.003333'))
    """
    printed = str(value)  # to print it costs a fifth of taking it apart
    if len(printed.partition(".")[2]) <= 6 and "E" not in printed:
        return value
    decimals = -int(value.as_tuple().exponent)
    if decimals <= 6:
        return value
    endless = decimals > ENDLESS and abs(value) >= TENTH
    return value.quantize(HUNDREDTH if endless else MILLIONTH, rounding=ROUND_HALF_UP)
