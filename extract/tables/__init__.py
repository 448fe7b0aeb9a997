"""Tables: rows of cells in, figures out; heads, labels and captions say unit, period, side, goods and measure of each.

A text table, an HTML table and a DOCX table are the same thing here: lines of cells. What is said of a cell comes, in
this order, from the heads over it (`heads`), the labels beside it and above (`labels`), the head of the labels, the
lines over the table, and what is in force.
"""

import re

from extract.areas.mentions import find_areas
from extract.foretold import led_to
from extract.indicators.flows import flow_told
from extract.layout.segment import Cell, Segment
from extract.periods import Clock, Period
from extract.quantities.intervals import Unheld
from extract.quantities.mentions import find_quantities
from extract.records import FLOWS, TRADE, WORLD, Figure, Number
from extract.story.context import Scene
from extract.story.drafts import Draft
from extract.story.story import Story
from extract.tables.cells import figure_of, money_of
from extract.tables.heads import columns_told, heads_listed
from extract.tables.insets import parted
from extract.tables.labels import dealing, rows_told
from extract.tables.layout import Entry, Layout, Row, layouts_of
from extract.tables.meaning import ALL_GOODS, Meaning, Setting, meaning_of
from extract.tables.printed import number_of
from extract.tables.times import UNTOLD, is_part
from extract.tables.units import Unit
from extract.values import replace

UNDER = 600
"""Characters under a table that may say what it tells of."""
WITHIN, MILLION = 8, 1_000_000
"""How many figures before a table without a unit a flow may be told whose parts it holds, and in what at least."""
SOURCE = re.compile(r"\s*\(?(?:source|note|notes|data(?! in\b))\b", re.I)
"""A line above a table that tells where it is from."""
UNDERNEATH = re.compile(
    r"\W*(?:(?:source|notes?|(?:all )?(?:data|figures|values|amounts|quantities|weights))\b"
    r"|in (?:thousand|million|billion)s?\b)",
    re.I,
)
"""A line under a table that says how it is to be read."""
DATES = re.compile(r"\b(?:years? (?:ended|ending|to)|(?:data|figures|values|amounts|are|is) for)\b", re.I)
"""What makes a time in it that of the figures, and not of a publication."""
BILATERAL = re.compile(r"\b(?:bilateral|mutual|two-way|(?:two|both) (?:countries|states|sides))\b", re.I)
"""What a line above a table says of its trade."""
GOODS = ("goods", "merchandise")
"""Labels of a row of all goods, beside one of services."""
RANKS = re.compile(r"\W*(?:rank|ranking|week|lot|place|no|#|№|code|hs|hs code|sitc|s/n|position)\W*", re.I)
"""The head of a column that tells no amounts."""


def read(segment: Segment, story: Story) -> tuple[list[Draft], list[Number]]:
    """Read a table; give drafts of figures and the numbers that are none."""
    setting = Setting(_clock(story), story.scene.focus, story.dollar or ("USD" if story.frame.money == "USD" else None))
    drafts: list[Draft] = []
    numbers: list[Number] = []
    for layout in layouts_of(segment.rows):
        story.captions[-1:] = [heads_listed(line, layout, setting) for line in story.captions[-1:]]
        rows = rows_told(layout.body, setting, layout.marked)
        columns = columns_told(layout, setting)
        above = _caption(story, layout, setting, of_goods=any(told.product for told in (*rows, *columns)))
        above = above.filled_from(_underneath(segment, story, setting))
        of_all = (above.dealers or setting.focus == WORLD) and _is_of_all(above, [*rows, *columns], setting)
        if of_all:
            rows, columns = list(map(dealing, rows)), list(map(dealing, columns))
        names_sides = any(told.partner for told in (*rows, *columns))
        caption = above if of_all else _of_both(_seen_from_labels(above, rows, story.scene), layout, story, names_sides)
        rows = rows if of_all else [_of_owner(row, caption, story.scene) for row in rows]
        of_goods = any(told.product for told in rows)
        around = _around(_as_part(caption, [*rows, *columns]), segment, story, of_goods)
        rows = _goods_apart(rows, layout, around)
        numbers += _numbers_told(layout)
        around = around.filled_from(Meaning(unit=_unit_printed(layout, story.document.text, setting)))
        if not any(told.unit and told.unit.code != "percent" for told in (*rows, *columns, around)):
            around = around.filled_from(
                Meaning(unit=_unit_before(layout, columns, story.drafts + drafts, story.section))
            )
        brackets = _has_plain_changes(layout)
        for entry, of_row in zip(layout.body, rows, strict=True):
            for place, (column, cell) in enumerate(entry.values.items()):
                meaning = columns[column].filled_from(of_row).filled_from(around)
                for part, said in parted(cell, meaning, setting, around.partner):
                    found = _cell(part, entry.row, said, story, setting, brackets)
                    if isinstance(found, Number) or _is_ranking(layout, column):
                        numbers.append(found if isinstance(found, Number) else _number(part, "ordinal"))
                    else:
                        traced = replace(found, trace=_trace(entry, layout, column, story))
                        drafts.append(story.draft(traced, segment, place))
    return drafts, numbers


def _goods_apart(rows: list[Meaning], layout: Layout, around: Meaning) -> list[Meaning]:
    """Let the row "Goods" of a table on goods and services be of all goods, and of none of its own."""
    if "services" not in (around.product or ""):
        return rows
    labels = (" ".join(label.text for label in entry.labels) for entry in layout.body)
    return [
        replace(row, product=ALL_GOODS) if label.strip(" :*").lower() in GOODS else row
        for row, label in zip(rows, labels, strict=True)
    ]


def _is_of_all(above: Meaning, told: list[Meaning], setting: Setting) -> bool:
    """Whether a table is of no one's trade: its caption names nobody, and the text nobody else than its rows do."""
    named = {None, WORLD, *(each.partner for each in told)}
    return above.reporter in (None, WORLD) and setting.focus in named


def _clock(story: Story) -> Clock:
    """Months of a table without a year are those of what its news item set out with, not of a look back before it."""
    main = story.scene.main
    if main is None or main.period is None:
        return story.clock
    return replace(story.clock, period=main.period, year=main.period.end.year)


def _as_part(caption: Meaning, told: list[Meaning]) -> Meaning:
    """Let the part of a year or the kind of year that a caption tells of be that of each year of the table."""
    years = [meaning.time.period for meaning in told if meaning.time.period and meaning.time.dated]
    part = caption.time.period
    if part is None or not caption.time.dated or not (is_part(part) or _is_fiscal(part)) or not years:
        return caption
    other = part.end > max(year.end for year in years) or any(year.length != 12 for year in years)
    return caption if other else replace(caption, time=replace(caption.time, dated=False))


def _is_fiscal(year: Period) -> bool:
    """Whether a year does not begin with January."""
    return year.length == 12 and year.start.month != 1


def _numbers_told(layout: Layout) -> list[Number]:
    """The numbers in heads, captions and labels, and the ranks of rows."""
    cells = [*layout.captions, *(cell for row in layout.header for cell in row)]
    cells += [cell for entry in layout.body for cell in entry.halves or entry.labels]
    ranks = [_number(cell, "ordinal") for entry in layout.body for cell in entry.ranks]
    return [_number(cell, "period") for cell in dict.fromkeys(cells) if _has_digit(cell)] + ranks


def _unit_printed(layout: Layout, text: str, setting: Setting) -> Unit | None:
    """The money that some cells of a table are printed in, where the others have none: "$" in the first row."""
    sums = (money_of(cell, text, setting.purse) for entry in layout.body for cell in entry.values.values())
    units = {quantity.unit if quantity.scale == 1 else None for quantity in sums if quantity}
    one = units.pop() if len(units) == 1 else None
    return Unit(one) if one else None


def _unit_before(layout: Layout, columns: list[Meaning], before: list[Draft], section: int) -> Unit | None:
    """The unit of the flow told last in millions, for the parts of it: "Exports: $820 million. By country: Chad 12"."""
    told = (draft.figure for draft in reversed(before[-WITHIN:]) if draft.figure.char_start >= section)
    whole = next((f for f in told if f.indicator in FLOWS and f.measure == "level" and not f.product), None)
    printed = next(iter(find_quantities(whole.surface)), None) if whole else None
    if whole is None or printed is None or printed.kind != "money" or printed.scale < MILLION:
        return None
    levels = [at for at, column in enumerate(columns) if column.measure is None and column.unit is None]
    values = [number_of(entry.values[at].text) for entry in layout.body for at in levels if at in entry.values]
    parts = all(value is not None and value * float(printed.scale) < float(whole.value) for value in values)
    return Unit(whole.unit, printed.scale) if values and parts else None


def _is_ranking(layout: Layout, column: int) -> bool:
    """Whether a column ranks its rows or holds codes."""
    return any(RANKS.fullmatch(cell.text) for cell in layout.heads[column])


def _has_plain_changes(layout: Layout) -> bool:
    """Whether some values stand in brackets and most do not, so that those are losses."""
    texts = [cell.text for entry in layout.body for cell in entry.values.values()]
    return 0 < sum("(" in text for text in texts) < len(texts) / 2


def _around(caption: Meaning, segment: Segment, story: Story, of_goods: bool) -> Meaning:
    """Put what a caption says in force, and give what holds for all cells; `of_goods`: rows of them are no balances."""
    before = story.frame
    frame = story.frame = replace(
        before,
        indicator=caption.indicator or before.indicator,
        reporter=caption.reporter or before.reporter or story.scene.focus,
        partner=caption.partner,
        period=(None if caption.time.adrift else caption.time.period) or before.period,
        stage=caption.stage,
    )
    goods = frame.product or (None if story.goods.whole else story.goods.titled)
    told = Meaning(indicator=_in_force(story, segment, of_goods), reporter=frame.reporter, product=goods)
    if caption.time.period is None or caption.time.adrift:
        told.time = replace(told.time, period=frame.told or frame.period, loose=True)
    return caption.filled_from(told)


def _cell(cell: Cell, row: Row, meaning: Meaning, story: Story, setting: Setting, brackets: bool) -> Figure | Number:
    """Read a cell: a figure, or a number that is none."""
    try:
        figure = figure_of(cell, row, meaning, story.document.text, story.decimal, setting.purse, brackets)
    except Unheld as unheld:
        return replace(_number(cell, "rejected"), reason=str(unheld))
    return _to_come(figure, story) if figure else _number(cell, "number")


def _to_come(figure: Figure, story: Story) -> Figure:
    """Let a cell under a line over what is to come be so, if its time is not over: "Expected exports of wheat:"."""
    day, end = story.document.published, figure.period_end
    if figure.status != "actual" or not story.captions or day is None or end is None or end <= day:
        return figure
    return replace(figure, status=led_to(story.captions[-1]) or "actual")


def _seen_from_labels(caption: Meaning, labels: list[Meaning], scene: Scene) -> Meaning:
    """Turn the sides round where a label names the reporter as the partner: "Exports to Chad", in a text on Chad."""
    reporter = caption.reporter or scene.focus
    if not any(label.partner == reporter and label.reporter is None for label in labels):
        return caption
    both = scene.both() or scene.pair or ()
    other = caption.partner if caption.partner != reporter else None
    other = other or next((code for code in both if reporter in both and code != reporter), None)
    return replace(caption, reporter=other, partner=reporter) if other else caption


def _of_owner(row: Meaning, caption: Meaning, scene: Scene) -> Meaning:
    """Let a label that tells whose flow it is be of that one of the two that a table is on: "Peruvian exports"."""
    if row.reporter is None or row.partner:
        return row
    both = (caption.reporter, caption.partner) if caption.partner else scene.both() or ()
    other = next((code for code in both if code != row.reporter), None)
    return replace(row, partner=other) if row.reporter in both else replace(row, reporter=None)


def _of_both(caption: Meaning, layout: Layout, story: Story, names_sides: bool) -> Meaning:
    """Give a table of bilateral trade the two that the text is about, and one that names nobody in a text on two."""
    lines = [*story.captions, *(cell.text for cell in layout.captions)]
    both = story.scene.both()
    if both and lines and not names_sides and not find_areas(lines[-1]):
        return replace(caption, reporter=both[0], partner=both[1])
    both = both or story.scene.pair
    bilateral = both is not None and BILATERAL.search(" ".join(lines)) is not None
    if caption.partner or both is None or not bilateral or caption.reporter not in (None, *both):
        return caption
    reporter, other = both if caption.reporter != both[1] else both[::-1]
    return replace(caption, reporter=reporter, partner=other)


def _in_force(story: Story, segment: Segment, of_goods: bool) -> str:
    """The indicator of a table that names none: what is spoken of, else the first flow told before it or under it."""
    spoken = [story.frame.indicator if story.frame.indicator in TRADE else None]
    spoken += [story.scene.main.indicator if story.scene.main else None]
    if told := next((code for code in spoken if code and not (of_goods and code == "trade_balance")), None):
        return told
    flows = (draft.figure.indicator for draft in story.drafts)
    under = next((row[-1].start for row in reversed(segment.rows) if row), segment.origin(0))
    first = next((flow for flow in flows if flow in ("exports", "imports")), None)
    return first or flow_told(story.document.text[under : under + UNDER]) or "other"


def _caption(story: Story, layout: Layout, setting: Setting, of_goods: bool) -> Meaning:
    """What the stub and the lines above a table say of all its cells; the nearest ones first, sources apart.

    Where its rows are `of_goods`, those that a line names without a flow are not of all: "Less fish, more oil".
    """
    whole = meaning_of(layout.stub.text, setting, caption=True) if layout.stub else Meaning()
    lines = [*story.captions, *(cell.text for cell in layout.captions)]
    for text in reversed([text for text in lines if not SOURCE.match(text)]):
        said = meaning_of(text, setting, caption=True)
        if whole.time.period and whole.time.dated:  # "2014" under "Exports rose in May" is the whole year
            said.time = whole.time
        if of_goods and said.indicator not in TRADE:
            said.product = None
        if whole.reporter and said.reporter != whole.reporter:
            said.partner = None
        whole = whole.filled_from(said)
    return whole


def _underneath(segment: Segment, story: Story, setting: Setting) -> Meaning:
    """What a line under a table says of its unit and, in words that date figures, of its time."""
    text, (last, *_) = story.document.text, reversed([row for row in segment.rows if row])
    _, *under = text[last[-1].start : last[-1].start + UNDER].splitlines()
    told = next(filter(str.strip, under), "")
    if not UNDERNEATH.match(told):
        return Meaning()
    said = meaning_of(told, setting, caption=True)
    return Meaning(unit=said.unit, time=said.time if DATES.search(told) else UNTOLD)


def _trace(entry: Entry, layout: Layout, column: int, story: Story) -> dict[str, str]:
    """Which words gave the slots of a cell."""
    words = " / ".join(cell.text for cell in (*entry.labels, *layout.heads[column]))
    return {"table": words[:200], "caption": " / ".join(story.captions)[:120]}


def _has_digit(cell: Cell) -> bool:
    return any(character.isdigit() for character in cell.text)


def _number(cell: Cell, kind: str) -> Number:
    return Number(cell.start, cell.start + len(cell.text), cell.text, kind)
