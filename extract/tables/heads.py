"""What the heads of a table say of its columns: a layout in, the meaning of each column of values out.

The heads over a column are read one by one and, for what a single one leaves open, as one: "Change on" over "May 2016".
A change without a time of its own is that of the levels before it.

>>> head, period = Cell("Exports, EUR m", 0, 10, 24), Cell("2015", 40, 10, 14)
>>> [column] = columns_told(Layout([], [[head, period]], None, [], False), Setting(Clock()))
>>> column.indicator, column.unit.code, column.time.period.code
('exports', 'EUR', '2015')
"""

import re
from itertools import pairwise

from extract.layout.listed import INSET
from extract.layout.segment import Cell
from extract.periods import Clock, Period, same_stretch
from extract.products import goods_in
from extract.tables.layout import Layout
from extract.tables.meaning import Meaning, Setting, meaning_of
from extract.tables.printed import is_number, number_of
from extract.tables.times import is_part
from extract.tables.units import Unit
from extract.values import replace

__all__ = ["Cell", "Clock", "Layout", "Setting", "columns_told"]

CUMULATIVE = re.compile(r"\b(?:cumulative|cumulated|to date|ytd|since january|accumulated)\b", re.I)
YEARLY = re.compile(r"y/y|y-o-y|yoy|year|annual", re.I)
SIGNED = ("+", "-", "−", "–")
CHANGES = ("growth", "difference")
COMPARED = ("growth", "difference", "share")
FEWEST_INDICES, LEAST_INDEX, MOST_INDEX = 3, 60, 130
"""Growth that is told as an index without a word: three unsigned values or more, all near a hundred."""
LISTED = re.compile(r"\(([^()]{5,120})\)\W*$")
"""Brackets at the end of a caption, which may tell of each column: "(tonnes; % change on May 1995)"."""
NEXT = re.compile(r"\s*(?:[;/]|,\s*and\b|,|\band\b)\s*")
SLACK = 0.02
"""How far a difference may be from that of two rounded levels."""
GROWTH_RATE = re.compile(r"growth rate|rate of growth|rates of|dynamics|y/y|y-o-y", re.I)


def heads_listed(caption: str, layout: Layout, setting: Setting) -> str:
    """Give columns without heads those that a caption lists: "Exports by market (tonnes; % change)"; give its rest."""
    listed = LISTED.search(caption) if len(layout.heads) > 1 and not any(layout.heads) else None
    names = NEXT.split(listed[1]) if listed else []
    if listed is None or len(names) != len(layout.heads):
        return caption
    first, *others = (meaning_of(name, setting) for name in names)
    if first.measure or not all(other.measure in COMPARED or (first.unit and other.unit) for other in others):
        return caption
    layout.heads = [[Cell(name, 0)] for name in names]
    return caption[: listed.start()]


def columns_told(layout: Layout, setting: Setting) -> list[Meaning]:
    """Read the heads over each column."""
    columns = [_told(cells, setting) for cells in layout.heads]
    for at, column in enumerate(columns):
        _read_percents(column, layout, at)
    for column, following in pairwise(columns):
        _part_changes(column, following)
    for at in range(2, len(columns)):
        if columns[at].bare and _is_difference(layout, at):
            columns[at].measure, columns[at].form, columns[at].unit = "difference", None, None
    _complete(columns, layout)
    _share_unit(columns)
    _cumulate(columns, layout)
    return columns


def _told(cells: list[Cell], setting: Setting) -> Meaning:
    """Read the heads over a column: the lowest goes before those above it."""
    texts = [cell.text for cell in cells]
    parts = [meaning_of(text, setting) for text in texts]
    for part in parts:
        if part.product and part.indicator is None and goods_in(part.product.removeprefix("non-")) is None:
            part.product = None  # "Bags" over a column of coffee
    told = Meaning()
    for part in reversed(parts):
        told = told.filled_from(part)
    if len(texts) < 2:
        return told
    if told.unit and told.unit.code == "percent":
        told.others += tuple(part.unit for part in parts if part.unit and part.unit.code != "percent")
    whole = meaning_of(" ".join(texts), setting)
    if whole.time.base or (whole.time.period and whole.time.dated):
        told.time = replace(whole.time, period=whole.time.period or (None if whole.time.base else told.time.period))
    if told.measure is None and whole.measure == "difference" and whole.unit == told.unit:
        told.measure = "difference"  # "Change" over "(US$ billion)"
    elif told.measure is None and whole.measure and (told.unit is None or told.unit.code == "percent"):
        told.measure, told.form, told.unit = whole.measure, whole.form, Unit("percent")
    elif told.form == "change" and whole.form == "index":
        told.form = "index"
    told.consecutive = told.consecutive or whole.consecutive
    if told.consecutive and whole.time.period is None:
        told.time = replace(told.time, period=None)  # "Change on" over "previous month"
    if told.unit is None or (told.unit.code == "count" and whole.unit):  # "EUR" over "billion"
        told.unit, told.others = whole.unit, whole.others
    if told.indicator is None and whole.indicator:
        told.indicator, told.sign = whole.indicator, whole.sign
    if told.product is None and whole.product and goods_in(whole.product):
        told.product = whole.product
    return told


def _read_percents(column: Meaning, layout: Layout, at: int) -> None:
    """Tell from a column of percents what its head leaves open: signed ones are changes, others shares."""
    texts = [INSET.sub("", entry.values[at].text) for entry in layout.body if at in entry.values]
    head = " ".join(cell.text for cell in layout.heads[at])
    percents = column.unit.code == "percent" if column.unit else bool(texts) and all("%" in text for text in texts)
    signed = any(text.strip("( $").startswith(SIGNED) for text in texts)
    if percents and column.measure is None:
        column.unit = column.unit or Unit("percent")
        column.measure, column.form = ("growth", "change") if signed else (None, None)
    if column.form == "index" and signed:
        column.form = "change"  # "Apr 15/Apr 14" over "-2.5%"
    if column.form == "change" and GROWTH_RATE.search(head) and not signed:
        values = [float(text) for text in (text.strip(" %").replace(",", ".") for text in texts) if is_number(text)]
        near = len(values) >= FEWEST_INDICES and min(values) >= LEAST_INDEX and min(values) <= MOST_INDEX
        column.form = "index" if near and len(values) == len(texts) else "change"


def _share_unit(columns: list[Meaning]) -> None:
    """Give amounts without a unit the one that stands over their change: "US$ million" over "2015  2016  % change"."""
    amounts = [column for column in columns if column.measure is None]
    spare = {unit for column in columns for unit in column.others if column.unit and column.unit.code == "percent"}
    if len(spare) == 1 and not any(column.unit for column in amounts):
        for column in amounts:
            column.unit, *_ = spare


def _part_changes(column: Meaning, following: Meaning) -> None:
    """Read "Change" and "%" side by side as a difference and its growth."""
    if following.measure is None and following.unit and following.unit.code == "percent":
        if column.measure == "growth" and column.form == "change" and column.bare:
            column.measure, column.form, column.unit = "difference", None, None
        if column.measure == "difference":
            following.measure, following.form = "growth", "change"


def _is_difference(layout: Layout, at: int) -> bool:
    """Whether most values of a column are those of the two before it, one less the other."""
    found = []
    for entry in layout.body:
        values = [number_of(entry.values[column].text) for column in (at - 2, at - 1, at) if column in entry.values]
        if len(values) == 3 and None not in values:
            one, two, change = (value or 0.0 for value in values)
            found.append(abs(abs(one - two) - abs(change)) <= SLACK * abs(change))
    return bool(found) and sum(found) > len(found) / 2


def _complete(columns: list[Meaning], layout: Layout) -> None:
    """Give a change or share the flow of the level before it, and a change the times of the levels it is of."""
    levels: list[Meaning] = []
    changed = False
    for at, column in enumerate(columns):
        depends = column.measure or (column.unit and column.unit.code == "percent")
        if not depends:
            levels = [] if changed else levels
            levels.append(column)
            changed = False
            continue
        changed = column.measure in CHANGES
        if levels and column.indicator is None:
            column.indicator, column.sign = levels[-1].indicator, levels[-1].sign
            column.product = column.product or levels[-1].product
        if levels and changed:
            _compare(column, levels, " ".join(cell.text for cell in layout.heads[at]))
        elif levels and column.time.period is None:
            column.time = replace(columns[at - 1].time, base=None)  # that of the level or change beside it


def _compare(change: Meaning, levels: list[Meaning], head: str) -> None:
    """Let a change be of the latest of the times before it, on the earlier of two where its head is silent."""
    times = [level.time for level in levels if level.time.period]
    if not times:
        return
    length = times[-1].period.length if times[-1].period else 0
    periods = sorted(
        {time.period for time in times if time.period and time.period.length == length}, key=lambda p: p.end
    )
    time = change.time
    if time.period is None or not time.dated:
        time = replace(time, period=periods[-1], dated=times[-1].dated, adrift=times[-1].adrift)
    base = _before(time.base, time.period) if time.base and not time.base_dated else time.base
    silent = base is None and not change.consecutive and not YEARLY.search(head)
    if silent and len(periods) == 2 and time.period == periods[1] and not time.is_ratio:
        base = periods[0]
    change.time = replace(time, base=base, base_dated=True)


def _cumulate(columns: list[Meaning], layout: Layout) -> None:
    """Let a cumulative year end with the month or quarter told beside it: "June 2013, cumulative 2013"."""
    parts = [column.time.period for column in columns if column.time.period and is_part(column.time.period)]
    if not parts:
        return
    last = max(parts, key=lambda period: period.end)
    for column, heads in zip(columns, layout.heads, strict=True):
        year = column.time.period
        if year and year.length == 12 and any(CUMULATIVE.search(cell.text) for cell in heads):
            until = Period.of_months(last.end.year, 1, last.end.month)
            column.time = replace(column.time, period=same_stretch(until, year))


def _before(base: Period, period: Period | None) -> Period:
    """Lay a month or quarter that a change is on into the year before which the period ends."""
    if period is None:
        return base
    found = same_stretch(base, Period.of_year(period.end.year))
    return found if found.start < period.start else found.years_on(-1)
