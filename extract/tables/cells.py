"""A cell of a table and what is said of it -> a figure.

>>> measured(find_quantities("46.1")[0], Meaning(unit=Unit("EUR", Decimal(1000000000))))
('EUR', Decimal('1000000000'), 'level')
>>> measured(find_quantities("-10%")[0], Meaning(unit=Unit("EUR", Decimal(1000000000))))[::2]
('percent', 'growth')
"""

import re
from decimal import Decimal

from extract.areas.codes import members
from extract.layout.segment import Cell
from extract.periods import Period, same_stretch
from extract.quantities.currencies import Purse, currency_for
from extract.quantities.intervals import Reading, bounds, value_of
from extract.quantities.mentions import Quantity, find_quantities
from extract.records import NOT_STATED, TRADE, WORLD, Figure
from extract.tables.layout import Row
from extract.tables.meaning import ALL_GOODS, Meaning
from extract.tables.printed import bare
from extract.tables.times import is_part
from extract.tables.units import ONE, Unit
from extract.values import replace

KINDS = ("bare", "percent", "money", "physical", "multiple", "points")
SIGNS = "+-−–"
APART = re.compile(r"([+−–-])[ \u00a0]+(?=[\d.,])")
GAP = re.compile(r"(?:[ \t\u00a0]{2}|[\t|]\s*)\Z")
"""A sign apart from its number, and the gap that makes it one, not a dash behind a label: "Rice   - 4.5"."""
FELL = re.compile(r"\W*(?:down|fell|minus|off)\b", re.I)
BRACKETED = re.compile(r"[^\w(]*\(\W*[\d.,\s]+\W*\)")
"""A whole cell in brackets: a loss, as accountants write it."""
TIMES = re.compile(r"[x×]\s?\d[\d.,]*")
"""A whole cell that tells how many times as much, its sign before the number: "x 2.6"."""
CHANGES = ("growth", "difference")
WHERE_IT_IS = ("production", "capacity", "people", "gdp", "retail")
"""What the areas of a table are where it is, and no partners: "Output of rubber by country"."""
MONEY_SIGNS = "$€£¥"
MONEY_BEFORE, WIDEST = re.compile(r"((?:\b[A-Z]{1,3})?[$€£¥])[ \t|]+$"), 16
"""A sign of money that a gap parts from its number, and how far apart they may stand."""


def figure_of(
    cell: Cell, row: Row, meaning: Meaning, text: str, decimal: str, purse: Purse, brackets: bool
) -> Figure | None:
    """Make the figure of a cell of a document's `text`; None where it states none. Raises Unheld.

    `brackets` tells whether they are a minus in changes, too.
    """
    quantity = next((q for q in find_quantities(bare(cell.text), decimal) if q.kind in KINDS), None)
    if quantity is None:
        return None
    quantity = _signed_apart(_in_purse(quantity, purse), cell, meaning, text)
    quantity = replace(quantity, kind="multiple") if TIMES.fullmatch(bare(cell.text)) else quantity
    unit, factor, measure = measured(quantity, meaning)
    lost = BRACKETED.fullmatch(bare(cell.text)) is not None and not quantity.sign
    lost = lost and (meaning.indicator == "trade_balance" or (brackets and measure in CHANGES))
    negative = lost or _is_negative(cell, quantity, meaning, measure)
    multiple = quantity.kind == "multiple"
    is_index = meaning.form == "index" and measure == "growth" and not quantity.sign  # "+2.1%" is the change
    reading = Reading.INDEX if is_index else Reading.MULTIPLE if multiple else Reading.PLAIN
    magnitude, step = quantity.value * factor, quantity.step * factor
    lower, upper = bounds(magnitude, None, step, scale=factor * quantity.scale, reading=reading, negative=negative)
    known = not meaning.time.adrift
    period, base = (meaning.time.period, _base(meaning, measure)) if known else (None, None)
    start, end = _span(cell, quantity, text, lost)
    reporter, partner = _sides(meaning)
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
        indicator=_indicator(meaning),
        reporter=reporter or NOT_STATED,
        partner=partner or (WORLD if meaning.indicator in TRADE else NOT_STATED),
        product=None if meaning.product == ALL_GOODS else meaning.product,
        period_start=period.start if period else None,
        period_end=period.end if period else None,
        base_start=base.start if base else None,
        base_end=base.end if base else None,
        status=meaning.status,
        stage=meaning.stage,
    )


def _signed_apart(quantity: Quantity, cell: Cell, meaning: Meaning, text: str) -> Quantity:
    """Give a change or balance the sign that a space parts from its number: "- 19.2" under "% change"."""
    sign = APART.match(cell.text) if not quantity.sign else None
    if sign is None or sign.end() != quantity.start or GAP.search(text[: cell.start][-4:]) is None:
        return quantity
    if meaning.measure not in CHANGES and meaning.indicator != "trade_balance":
        return quantity
    return replace(quantity, sign="+" if sign[1] == "+" else "-", start=0)


def _is_negative(cell: Cell, quantity: Quantity, meaning: Meaning, measure: str) -> bool:
    """Whether a cell tells a loss: by its sign, as a column of deficits, or in words: "down 5%"."""
    if quantity.sign == "-" or (measure == "growth" and FELL.match(cell.text)):
        return True
    deficits = meaning.indicator == "trade_balance" and meaning.sign == "negative"
    return quantity.sign != "+" and deficits and measure == "level"


def _indicator(meaning: Meaning) -> str:
    """Give what a cell tells; what a country sold to another are its exports: rows of buyers under "Where it went"."""
    if meaning.indicator == "sales" and meaning.reporter and meaning.partner:
        return "exports"
    return meaning.indicator or "other"


def money_of(cell: Cell, text: str, purse: Purse) -> Quantity | None:
    """The sum of money in a cell, whose sign may stand apart from its number."""
    before = MONEY_BEFORE.search(text, max(0, cell.start - WIDEST), cell.start)
    if before is None and not any(mark in cell.text for mark in MONEY_SIGNS):
        return None
    words = f"{before[1]}{cell.text}" if before else cell.text
    return next((_in_purse(quantity, purse) for quantity in find_quantities(words) if quantity.kind == "money"), None)


def _in_purse(quantity: Quantity, purse: Purse) -> Quantity:
    """Read a sign or word for money as that of the country the table is of."""
    return replace(quantity, unit=currency_for(quantity.symbol, *purse)) if quantity.symbol else quantity


def _form(multiple: bool, is_index: bool) -> str:
    return "multiple" if multiple else "index" if is_index else "change"


def measured(quantity: Quantity, meaning: Meaning) -> tuple[str, Decimal, str]:
    """Unit, factor and measure of a cell: its own unit goes before what is said of it."""
    own, said = quantity.unit, _unit_said(meaning)
    if quantity.kind == "multiple" and meaning.measure in CHANGES:  # "x 2.6" under "Change in value"
        return "percent", ONE, "growth"
    if quantity.kind == "points" or (own == "point" and quantity.sign):
        return "percent", ONE, "difference"
    if own == "percent" and meaning.measure == "difference":  # "USD million, y/y" over a percent
        return "percent", ONE, "growth"
    if meaning.measure in ("growth", "share") and (own is None or own == "percent"):
        return "percent", ONE, meaning.measure
    if own and said and quantity.kind == "money" and quantity.scale == 1 and _is_same_money(quantity, said):
        own = None  # "$5.9" under "F$ million"
    if own and said and quantity.kind == "money" and quantity.scale == 1 and said.code == "count":
        said, own = Unit(own, said.factor), None  # "$5.9" under "millions"
    unit, factor = (own, ONE) if own else (said.code, said.factor) if said else ("count", ONE)
    if own and own != "percent" and meaning.measure in ("growth", "share"):
        return own, ONE, "level"
    if unit != "percent" or meaning.measure:
        return unit, factor, meaning.measure or ("rate" if not own and said and said.per else "level")
    return unit, factor, "growth" if quantity.sign else "share"


def _unit_said(meaning: Meaning) -> Unit | None:
    """The unit that is said of a cell: of several the one that a head of values or quantities asks for."""
    units = [unit for unit in (meaning.unit, *meaning.others) if unit]
    asked = [unit for unit in units if unit.code != "percent" and unit.is_money == (meaning.kind == "money")]
    return next(iter(asked), meaning.unit) if meaning.kind else meaning.unit


def _is_same_money(quantity: Quantity, said: Unit) -> bool:
    """Whether the sign of money in a cell is that of the unit told of it."""
    return quantity.unit == said.code or (said.is_money and quantity.symbol is not None)


def _base(meaning: Meaning, measure: str) -> Period | None:
    """What a change is compared with: what is named, of a year the same part, else the one before or a year before."""
    period, base = meaning.time.period, meaning.time.base
    if measure not in CHANGES or not period:
        return base if measure in CHANGES else None
    if base and is_part(period) and not is_part(base) and meaning.form != "index":
        return same_stretch(period, base)
    return base or (period.previous() if meaning.consecutive else period.year_before())


def _sides(meaning: Meaning) -> tuple[str | None, str | None]:
    """Reporter and partner; the members of the group that a table is of are reporters: "Trade of the Baltic states"."""
    reporter, partner = meaning.reporter, meaning.partner
    if partner and meaning.indicator in WHERE_IT_IS:
        return partner, None
    if reporter and partner and partner.startswith(f"{reporter}-"):
        return partner, None  # "Trade of Peru by region"
    group = members(reporter or "") - {reporter}
    within = reporter if meaning.inner and group and meaning.indicator in TRADE else None
    if reporter and partner and partner in group:
        return partner, within
    if within and partner in (None, reporter):
        return within, within
    return reporter, None if partner == reporter else partner


def _span(cell: Cell, quantity: Quantity, text: str, lost: bool) -> tuple[int, int]:
    """Where the quantity stands in the text, with the sign that the cell begins with, or its brackets."""
    start, end = cell.start + quantity.start, cell.start + quantity.end
    if lost:
        return cell.start, cell.start + len(bare(cell.text))
    if quantity.sign and cell.text[:1] in SIGNS and text[start - 1 : start].strip(" \t|"):
        start = cell.start
    return start, end
