"""What the labels of a table say of its rows: a layout in, the meaning of each row out.

A row takes what its own label leaves open from the row that it stands under: by its indent, from a label without
values, or, where its label names no flow, from the last row that named one ("of which copper" under "Exports, $ bln").

>>> exports, copper = (Cell("Exports, $ bln", 0, 0, 14),), (Cell("of which copper", 0, 1, 16),)
>>> rows = [Entry((), exports, {0: Cell("6", 20)}), Entry((), copper, {0: Cell("3", 20)})]
>>> [(row.indicator, row.product, row.unit.code) for row in rows_told(rows, Setting(Clock()), False)]
[('exports', None, 'USD'), ('exports', 'copper', 'USD')]
"""

from dataclasses import dataclass, field

from extract.layout.segment import Cell
from extract.periods import Clock
from extract.products import goods_in
from extract.records import FLOWS, TRADE
from extract.tables.layout import Entry
from extract.tables.meaning import Meaning, Setting, meaning_of
from extract.tables.printed import bare, number_of
from extract.values import replace

__all__ = ["Cell", "Clock", "Entry", "Setting", "rows_told"]

SLACK = 0.02
"""How far a sum may be from that of its rounded parts."""
FEWEST_PARTNERS = 2
MUTUAL = ("trade_turnover", "trade_balance")


@dataclass(slots=True)
class _Above:
    """What is in force for a row: the heads and rows it stands under, by their indents, and the last flow."""

    heads: list[tuple[int, Meaning]] = field(default_factory=list)
    rows: list[tuple[int, Meaning]] = field(default_factory=list)
    flow: Meaning = field(default_factory=Meaning)  # what the last row that names a flow says
    flows: set[str] = field(default_factory=set)  # all flows that rows named since the last head
    level: Meaning = field(default_factory=Meaning)  # the last row that tells no change
    inside: bool = False  # whether a row under the last head was set in


def rows_told(entries: list[Entry], setting: Setting, marked: bool) -> list[Meaning]:
    """Read the labels of each row."""
    above = _Above()
    told = []
    for entry in entries:
        own = Meaning()
        for label in reversed(entry.labels):
            own = own.filled_from(meaning_of(label.text, setting))
        told.append(_under(own, entry, above, 0 if marked else entry.indent))
    told = _named_apart([dealing(row) if row.dealers else row for row in told], entries)
    return _with_the_one(_with_the_sum(_behind_turnover(told), entries))


def _behind_turnover(told: list[Meaning]) -> list[Meaning]:
    """Let flows behind the turnover with one be those with it: "Turnover with Chad", then "Exports", "Imports"."""
    found: list[Meaning] = []
    last = None
    for row in told:
        if row.partner or row.product or row.indicator not in TRADE:
            last = row.partner if row.indicator == "trade_turnover" and not row.product else None
        elif row.indicator == "trade_turnover":
            last = None
        found.append(replace(row, partner=row.partner or last))
    return found


def _named_apart(told: list[Meaning], entries: list[Entry]) -> list[Meaning]:
    """Let the label that names nothing known among those of partners be one: "Pacific" under "Caribbean"."""
    unknown = [
        bool(entry.values and row.product and not row.partner and goods_in(row.product) is None)
        for row, entry in zip(told, entries, strict=True)
    ]
    known = sum(row.partner is not None for row in told)
    rest = any(row.product and not row.partner and not apart for row, apart in zip(told, unknown, strict=True))
    if rest or known < max(FEWEST_PARTNERS, 2 * sum(unknown)):
        return told
    named = [bare(entry.labels[0].text).strip(" :*") if entry.labels else None for entry in entries]
    return [
        replace(row, partner=name, product=None) if apart else row
        for row, apart, name in zip(told, unknown, named, strict=True)
    ]


def dealing(row: Meaning) -> Meaning:
    """Let the area under "Exporters" or "Importers" be the one whose trade it is."""
    return replace(row, reporter=row.partner, partner=None) if row.partner else row


def _with_the_sum(told: list[Meaning], entries: list[Entry]) -> list[Meaning]:
    """Give the first rows, where none names a flow, that of the row which is their sum: "Tea 2, tin 3, EXPORTS 5".

    Behind rows of goods, one of "Total exports" is that of theirs and others.
    """
    first = next((at for at, row in enumerate(told) if row.indicator), 0)
    parts = [number_of(entry.values[0].text) for entry in entries[:first] if 0 in entry.values]
    whole = entries[first].values.get(0) if entries and first > 1 else None
    total = number_of(whole.text) if whole else None
    if not total or None in parts or told[first].indicator not in FLOWS or told[first].product:
        return told
    of_goods = told[first].total and all(row.product for row in told[:first])
    if not of_goods and abs(sum(part or 0.0 for part in parts) - total) > SLACK * total:
        return told
    return [replace(row, indicator=told[first].indicator) for row in told[:first]] + told[first:]


def _under(own: Meaning, entry: Entry, above: _Above, indent: int) -> Meaning:
    """Fill the meaning of a row from those that it stands under."""
    if not entry.values:
        if own == Meaning():  # "of which:"
            return own
        above.heads = [(at, head) for at, head in above.heads if at < indent]
        found = _filled(own, above.heads)
        above.heads.append((indent, own))
        above.rows, above.flow, above.flows, above.inside = [], Meaning(), set(), False
        above.level = Meaning()
        return found
    if above.heads and above.inside and own.total:
        above.heads = [(at, head) for at, head in above.heads if at < indent]
    above.inside = above.inside or bool(above.heads and indent > above.heads[-1][0])
    above.rows = [(at, row) for at, row in above.rows if at < indent]
    above.heads = [(at, head) for at, head in above.heads if at <= indent]
    found = own
    if own.measure or (own.unit and own.kind) or own.kind:
        found = _of_same(found, above.level)
    found = _filled(_filled(found, above.rows), above.heads)
    if own.indicator:
        above.flows.add(f"{own.reporter} {own.indicator}")
        above.flow = Meaning(indicator=own.indicator, sign=own.sign, unit=own.unit if own.measure is None else None)
    elif own.time.period is None and not (own.total and len(above.flows) > 1):
        found = found.filled_from(above.flow)
    if own.measure is None:
        above.level = found
        above.rows.append((indent, replace(own, measure=None, form=None, kind=None, total=False)))
    return found


def _of_same(own: Meaning, level: Meaning) -> Meaning:
    """Let a row of changes, values or shares be of the same goods and side as the row above it."""
    return replace(
        own,
        indicator=own.indicator or level.indicator,
        sign=own.sign or level.sign,
        partner=own.partner or level.partner,
        product=own.product or (None if own.total or own.partner else level.product),
    )


def _filled(own: Meaning, outer: list[tuple[int, Meaning]]) -> Meaning:
    """Fill a meaning from outer ones, the innermost first."""
    for _, meaning in reversed(outer):
        own = own.filled_from(meaning)
    return own


def _with_the_one(told: list[Meaning]) -> list[Meaning]:
    """Give a balance or turnover the partner that all rows of exports and imports name."""
    partners = {row.partner for row in told if row.indicator in FLOWS}
    one = partners.pop() if len(partners) == 1 else None
    return [replace(row, partner=one) if one and row.indicator in MUTUAL and not row.partner else row for row in told]
