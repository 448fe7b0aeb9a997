"""A number expression as it is found in a text: where it stands, what is printed, and what that is worth.

`amounts` makes a `Quantity` of a `Number` and what stands around it; here are those that nothing measures.

>>> bare(3, 7, Decimal(2021)).kind, ordinal(0, 5, Decimal(1)).step, unreadable(0, 4, TOO_LARGE).reason
('bare', Decimal('1'), 'larger than the warehouse holds')
"""

from dataclasses import dataclass
from decimal import Decimal

from extract.quantities.intervals import LIMIT, TOO_LARGE
from extract.quantities.numbers import ONE, ZERO
from extract.values import immutable, replace


@immutable
class Quantity:
    """A number expression of a text; `value`, `high` and `step` are magnitudes in base units, the sign stands apart."""

    start: int  # of the whole: number, scale, currency or unit
    end: int
    number_start: int  # of the number alone, in digits or words, a range included
    number_end: int
    value: Decimal  # percent in percent, a fraction too; a multiple is its factor: 2.5 for "2.5 times", 2 for "doubled"
    high: Decimal | None  # the high end of a range
    step: Decimal  # one unit of the last printed digit; of words one of their scale
    kind: str  # money | percent | points | multiple | fraction | physical | bare | ordinal | unreadable
    unit: str | None = None  # ISO 4217 or as in dim_unit; None where something is counted or multiplied
    symbol: str | None = None  # the sign or word of money that several countries call so, for `currency_for`
    sign: str | None = None  # "+" or "-", as printed
    scale: Decimal = ONE  # what one of the print is worth: 1000000 for "million"
    factor: Decimal = ONE  # what one of the printed unit is in the unit: 1000 for "MWh", whose unit is kWh
    words: bool = False  # written in words
    verb: bool = False  # a verb of growth: "doubled", "halved"
    vague: str | None = None  # several, dozens, thousands, …: the value is one of the scale
    per: str | None = None  # of a rate: day, year, t, bbl, litre, person, …; the unit as printed, not that of its code
    reason: str | None = None  # of an unreadable one


@dataclass(slots=True)
class Number:
    """A number alone, before anything around it is read."""

    start: int
    end: int
    value: Decimal
    step: Decimal = ONE
    words: bool = False
    vague: str | None = None
    plain: bool = True  # an integer without marks: "5", neither "5.2" nor "5,000"
    opening: int = -1  # where its article begins, if it has one: "a" of "a dozen"

    def __post_init__(self) -> None:
        if self.opening < 0:
            self.opening = self.start


def unreadable(start: int, end: int, reason: str) -> Quantity:
    """Make the quantity of a number that cannot be read."""
    return Quantity(start, end, start, end, ZERO, None, ZERO, "unreadable", reason=reason)


def bare(start: int, end: int, value: Decimal, words: bool = False) -> Quantity:
    """Make the quantity of a number that nothing around it measures."""
    if value >= LIMIT:
        return unreadable(start, end, TOO_LARGE)
    return Quantity(start, end, start, end, value, None, ONE, "bare", words=words)


def ordinal(start: int, end: int, value: Decimal, words: bool = True) -> Quantity:
    """Make the quantity of a number that ranks, or names a half or quarter of a year."""
    return Quantity(start, end, start, end, value, None, ONE, "ordinal", words=words)


def times(quantity: Quantity, factor: Decimal) -> Quantity:
    """Give a quantity so many times as large: in another unit, or in the scale of another."""
    high = None if quantity.high is None else quantity.high * factor
    return replace(quantity, value=quantity.value * factor, high=high, step=quantity.step * factor)
