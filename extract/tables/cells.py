"""A cell of a table and what is said of it -> a figure.

>>> measured(find_quantities("46.1")[0], Meaning(unit="EUR", factor=Decimal(1000000000)))
('EUR', Decimal('1000000000'), 'level')
>>> measured(find_quantities("-10%")[0], Meaning(unit="EUR", factor=Decimal(1000000000)))[::2]
('percent', 'growth')
"""

from decimal import Decimal

from extract.intervals import Reading, bounds, value_of
from extract.lines import Cell
from extract.periods import Period
from extract.quantities import Quantity, find_quantities
from extract.records import NOT_STATED, TRADE, WORLD, Figure
from extract.tables.layout import Row, is_value
from extract.tables.meaning import Meaning

KINDS = ("bare", "percent", "money", "physical", "multiple", "points")
SIGNS = "+-−–"


def figure_of(cell: Cell, row: Row, meaning: Meaning, text: str, decimal: str) -> Figure | None:
    """Make the figure of a cell of a document's `text`; None where it states none. Raises Unheld."""
    quantity = next((q for q in find_quantities(cell.text, decimal) if q.kind in KINDS), None)
    if quantity is None or not is_value(cell.text):
        return None
    unit, factor, measure = measured(quantity, meaning)
    multiple = quantity.kind == "multiple"
    is_index = meaning.form == "index" and not quantity.sign  # "+2.1%" under "2014/2013" is the change
    reading = Reading.INDEX if is_index else Reading.MULTIPLE if multiple else Reading.PLAIN
    deficit = meaning.indicator == "trade_balance" and meaning.sign == "negative" and measure == "level"
    negative = quantity.sign == "-" or deficit
    magnitude, step = quantity.value * factor, quantity.step * factor
    lower, upper = bounds(magnitude, None, step, scale=factor * quantity.scale, reading=reading, negative=negative)
    period, base = meaning.period, _base(meaning, measure)
    start, end = _span(cell, quantity, text)
    return Figure(
        char_start=start,
        char_end=end,
        surface=text[start:end],
        sentence=" | ".join(each.text for each in row),
        sentence_start=row[0].start,
        value=value_of(magnitude, reading, negative),
        value_high=None,
        lower=lower,
        upper=upper,
        step=step,
        unit=unit,
        measure=measure,
        form=_form(multiple, is_index) if measure == "growth" else None,
        indicator=meaning.indicator or "other",
        reporter=meaning.reporter or NOT_STATED,
        partner=_partner(meaning),
        product=meaning.product,
        period_start=period.start if period else None,
        period_end=period.end if period else None,
        base_start=base.start if base else None,
        base_end=base.end if base else None,
        status=meaning.status,
        stage=meaning.stage,
    )


def _form(multiple: bool, is_index: bool) -> str:
    return "multiple" if multiple else "index" if is_index else "change"


def measured(quantity: Quantity, meaning: Meaning) -> tuple[str, Decimal, str]:
    """Unit, factor and measure of a cell: its own unit goes before what is said of it."""
    own, one = quantity.unit, Decimal(1)
    if own == "percent" and meaning.measure == "difference":  # "USD million, y/y" over a percent
        return "percent", one, "growth"
    if meaning.measure in ("growth", "share") and (own is None or own == "percent"):
        return "percent", one, meaning.measure
    unit, factor = (own, one) if own else (meaning.unit or "count", meaning.factor)
    if unit != "percent" or meaning.measure:
        return unit, factor, meaning.measure or "level"
    return unit, factor, "growth" if quantity.sign else "share"


def _base(meaning: Meaning, measure: str) -> Period | None:
    """What a change is compared with: what is named, else the period before or the year before."""
    if measure not in ("growth", "difference") or not meaning.period:
        return None
    before = meaning.period.previous() if meaning.consecutive else meaning.period.year_before()
    return meaning.base or before


def _partner(meaning: Meaning) -> str:
    partner = None if meaning.partner == meaning.reporter else meaning.partner
    return partner or (WORLD if meaning.indicator in TRADE else NOT_STATED)


def _span(cell: Cell, quantity: Quantity, text: str) -> tuple[int, int]:
    """Where the quantity stands in the text, with the sign that the cell begins with."""
    start, end = cell.start + quantity.start, cell.start + quantity.end
    if quantity.sign and cell.text[:1] in SIGNS and text[start - 1 : start].strip(" \t|"):
        start = cell.start
    return start, end
