"""Tables: rows of cells in, figures out; headers and row labels say unit, period, side, goods and measure of each cell.

A text table, an HTML table and a DOCX table are the same thing here: lines of cells. What neither header nor label says
comes from the caption (the heading or sentence above) and from what is in force.
"""

import re
from itertools import pairwise

from extract.drafts import Draft
from extract.flows import flow_told
from extract.intervals import Unheld
from extract.lines import Cell
from extract.periods import Clock, Period, same_stretch
from extract.products import goods_in
from extract.records import TRADE, Figure, Number
from extract.segments import Segment
from extract.story import Story
from extract.tables.cells import figure_of
from extract.tables.layout import Layout, label_of, layout_of
from extract.tables.meaning import YEAR, Meaning, Setting, meaning_of
from extract.values import replace

YEARLY = re.compile(r"y/y|y-o-y|yoy|year|annual", re.I)
MOST_OF_YEAR = 340
"""Days above which a period is no part of a year."""
UNDER = 600
"""Characters under a table that may say what it tells of."""
SOURCE = re.compile(r"\s*\(?(?:source|note|notes|data)\b", re.I)
"""A line above a table that tells where it is from."""


def read(segment: Segment, story: Story) -> tuple[list[Draft], list[Number]]:
    """Read a table; give drafts of figures and the numbers that are none."""
    layout = layout_of(segment.rows)
    setting = Setting(_clock(story.clock, layout), story.scene.focus)
    labels = [(row, *label_of(row)) for row in layout.body]
    told = [meaning_of(label.text, setting) if label else Meaning() for _, label, _ in labels]
    caption = _seen_from_labels(_caption(story, layout, setting), told, story.scene.focus)
    columns = _columns(layout, setting, caption.period)
    around = _around(caption, segment, story)
    heads = [*layout.above, *layout.header]
    drafts, numbers = [], [_number(cell, "period") for row in heads for cell in row if _has_digit(cell)]
    section = Meaning()
    flow = Meaning()  # what the last row that names a flow says: "of which oil", "non-oil" under it are of it
    for (row, label, cells), of_row in zip(labels, told, strict=True):
        if not cells:
            section, flow = of_row, Meaning()
            continue
        if of_row.indicator:
            flow = Meaning(indicator=of_row.indicator, sign=of_row.sign)
        halves = layout.halves.get(label.start, (label,)) if label else ()
        numbers += [_number(half, "period") for half in halves if _has_digit(half)]
        for place, cell in enumerate(cells):
            meaning = columns[place].filled_from(of_row).filled_from(section).filled_from(flow).filled_from(around)
            found = _cell(cell, row, meaning, story)
            if isinstance(found, Number):
                numbers.append(found)
            else:
                found = replace(found, trace=_trace(label, layout, story))
                drafts.append(story.draft(found, segment, place))
    return drafts, numbers


def _clock(clock: Clock, layout: Layout) -> Clock:
    """Put the clock to the last year over the columns, in a text of which no year is known."""
    years = [int(cell.text) for row in layout.header for cell in row if YEAR.fullmatch(cell.text)]
    return replace(clock, year=max(years)) if years and clock.year_told is None else clock


def _around(caption: Meaning, segment: Segment, story: Story) -> Meaning:
    """Put what a caption says in force, and give what holds for all cells."""
    before = story.frame
    frame = story.frame = replace(
        before,
        indicator=caption.indicator or before.indicator,
        reporter=caption.reporter or before.reporter or story.scene.focus,
        partner=caption.partner,
        period=caption.period or before.period,
        stage=caption.stage,
    )
    told = Meaning(
        indicator=_in_force(story, segment), period=frame.period, reporter=frame.reporter, product=frame.product
    )
    return caption.filled_from(told)


def _cell(cell: Cell, row: tuple[Cell, ...], meaning: Meaning, story: Story) -> Figure | Number:
    """Read a cell: a figure, or a number that is none."""
    try:
        figure = figure_of(cell, row, meaning, story.document.text, story.decimal)
    except Unheld as unheld:
        return replace(_number(cell, "rejected"), reason=str(unheld))
    return figure or _number(cell, "number")


def _seen_from_labels(caption: Meaning, labels: list[Meaning], focus: str | None) -> Meaning:
    """Turn the sides round where a label names the reporter as the partner: "Exports to Chad", in a text on Chad."""
    reporter = caption.reporter or focus
    turned = caption.partner and any(label.partner == reporter for label in labels)
    return replace(caption, reporter=caption.partner, partner=reporter) if turned else caption


def _in_force(story: Story, segment: Segment) -> str:
    """The indicator of a table that names none: what is spoken of, else the first flow told before it or under it."""
    if story.frame.indicator in TRADE:
        return story.frame.indicator
    if story.scene.main and story.scene.main.indicator:
        return story.scene.main.indicator
    flows = (draft.figure.indicator for draft in story.drafts)
    under = segment.rows[-1][-1].start
    told = next((flow for flow in flows if flow in ("exports", "imports")), None)
    return told or flow_told(story.document.text[under : under + UNDER]) or "other"


def _caption(story: Story, layout: Layout, setting: Setting) -> Meaning:
    """What the stub and the lines above a table say of all its cells; the nearest ones first, sources apart."""
    whole = meaning_of(layout.stub.text, setting, caption=True) if layout.stub else Meaning()
    for row in reversed(layout.above):
        whole = whole.filled_from(meaning_of(" ".join(cell.text for cell in row), setting, caption=True))
    for text in reversed([text for text in story.captions if not SOURCE.match(text)]):
        whole = whole.filled_from(meaning_of(text, setting, caption=True))
    return whole


def _columns(layout: Layout, setting: Setting, part: Period | None) -> list[Meaning]:
    """The meaning of each column of values: the header cells above it, several rows of them joined.

    `part` is the period of the caption: of years in the header, the same part ("in January-April": 2019, 2020).
    """
    columns = [Meaning() for _ in range(layout.width)]
    heads = [""] * layout.width
    for row in layout.header:
        for column, cell in layout.over(row):
            meaning = meaning_of(cell.text, setting)
            if meaning.product and goods_in(meaning.product) is None:  # "Bags" over a column of coffee
                meaning.product = None
            columns[column] = meaning.filled_from(columns[column])
            heads[column] += f" {cell.text}"
    _lay_part(columns, part)
    for at in range(2, layout.width):
        _compare(*columns[at - 2 : at + 1], heads[at])
    for left, right in pairwise(columns):  # "Exports | change": the change is that of the exports
        if right.measure and right.indicator is None:
            right.indicator, right.sign = left.indicator, left.sign
        if right.measure and right.period is None:
            right.period = left.period
    return columns


def _lay_part(columns: list[Meaning], part: Period | None) -> None:
    """Read years over the columns as the part of each that the caption tells of."""
    years = [column.period for column in columns if column.period]
    is_whole = part is not None and (part.end - part.start).days > MOST_OF_YEAR
    if part is None or not years or (is_whole and (part.length != 12 or part.start.month == 1)):
        return
    if all(year.length == 12 and year.start.month == 1 for year in years) and part.end <= max(y.end for y in years):
        for column in columns:
            column.period = same_stretch(part, column.period) if column.period else None


def _compare(first: Meaning, second: Meaning, change: Meaning, head: str) -> None:
    """Let a change that stands behind two times be of the later on the earlier, where its header does not say."""
    if not change.measure or change.period or change.base or first.measure or second.measure:
        return
    one, two = first.period, second.period
    if one and two and one != two and one.length == two.length:
        change.period = max(one, two)
        change.base = None if change.consecutive or YEARLY.search(head) else min(one, two)


def _trace(label: Cell | None, layout: Layout, story: Story) -> dict[str, str]:
    """Which words gave the slots of a cell."""
    heads = [cell.text for row in layout.header for cell in row]
    words = " / ".join(filter(None, [label.text if label else "", *heads]))
    return {"table": words[:200], "caption": " / ".join(story.captions)[:120]}


def _has_digit(cell: Cell) -> bool:
    return any(character.isdigit() for character in cell.text)


def _number(cell: Cell, kind: str) -> Number:
    return Number(cell.start, cell.start + len(cell.text), cell.text, kind)
