"""The layout of a table: rows of cells in; captions, the heads over each column, and rows of labels and values out.

Where spaces part the cells, a cell belongs to the columns that it stands over; where marks do, to the column of its
number. A head over several columns is told of each of them.

>>> head = Cell("SAR billion", 0, 0, 11), Cell("Q2 2024", 20, 20, 27)
>>> [layout] = layouts_of((head, (Cell("Oil", 40, 0, 3), Cell("9.3", 62, 22, 25))))
>>> layout.stub.text, [[cell.text for cell in column] for column in layout.heads], layout.body[0].values[0].text
('SAR billion', [['Q2 2024']], '9.3')
"""

import re
from dataclasses import dataclass, field
from itertools import pairwise

from extract.layout.segment import Cell
from extract.tables.columns import Columns, columns_of
from extract.tables.printed import is_blank, is_period, is_rank, is_value
from extract.values import replace

Row = tuple[Cell, ...]


IN_BRACKETS = re.compile(r"\([^()]*\)")
"""A line between heads and values that tells of all of these: "(thousand euro)"."""
TWO = 2
THOUSAND_OF = re.compile(r"1[ ,.]?000\s?[A-Za-z$€£¥][A-Za-z$€£¥.]*")
"""A head that tells a unit in thousands: "1,000 t"."""


@dataclass(slots=True)
class Entry:
    """A row of the body: its labels, and its values by column; one without values heads those under it."""

    row: Row
    labels: tuple[Cell, ...]
    values: dict[int, Cell]
    ranks: tuple[Cell, ...] = ()  # numbers before the label: ranks, codes of goods
    halves: tuple[Cell, ...] = ()  # the lines of a label that two lines share

    @property
    def indent(self) -> int:
        """How far from the margin its label stands."""
        return self.labels[0].left if self.labels else 0


@dataclass(slots=True)
class Layout:
    """A table taken apart."""

    captions: list[Cell]  # what stands over labels and columns alike
    heads: list[list[Cell]]  # of each column of values, from the top down
    stub: Cell | None  # the head of the labels: "SAR billion", "Country"
    body: list[Entry]
    marked: bool  # whether marks part its cells, so that no label is indented
    header: list[Row] = field(default_factory=list)


def layouts_of(rows: tuple[Row, ...]) -> list[Layout]:
    """Take a table apart; where heads stand between its rows, each part has its own layout."""
    found: list[Layout] = []
    under = 0
    while under < len(rows) - 1 and is_note(rows[-1 - under]):
        under += 1
    notes, rows = [row[0] for row in rows[len(rows) - under :]], rows[: len(rows) - under]
    for part in (part for half in _halves([row for row in rows if row]) for part in _parts(half)):
        layout = _layout_of(part)
        if found and not layout.header and len(layout.heads) == len(found[-1].heads):
            layout.heads = found[-1].heads
        elif found and len(layout.heads) == len(found[-1].heads) and not _tells_time(layout) and _tells_time(found[-1]):
            layout.heads = [[*above, *own] for above, own in zip(found[-1].heads, layout.heads, strict=True)]
        layout.captions = [*notes, *layout.captions]
        found.append(layout)
    return found


def is_note(row: Row) -> bool:
    """Whether a line under a table says in brackets what it tells: "(value in Rs crore)"."""
    return len(row) == 1 and row[0].text[:1] == "(" and row[0].text[-1:] == ")"


def _tells_time(layout: Layout) -> bool:
    """Whether a head over some column is a time."""
    return any(is_period(cell.text) for cells in layout.heads for cell in cells)


def _halves(rows: list[Row]) -> list[list[Row]]:
    """Part two tables that stand side by side: labels and values, then labels and values again."""
    second = [left for row in rows if (left := _second_label(row)) is not None]
    valued = sum(any(is_value(cell.text) for cell in row[1:]) for row in rows)
    if len(second) < max(2, 0.7 * valued):
        return [rows]
    edge = min(second)
    parted = [(row[: _cells_before(row, edge)], row[_cells_before(row, edge) :]) for row in rows]
    return [[half[side] for half in parted if half[side]] for side in (0, 1)]


def _cells_before(row: Row, edge: int) -> int:
    """Count the cells of a row that begin before a column."""
    return sum(cell.left < edge for cell in row)


def _second_label(row: Row) -> int | None:
    """Tell where a label begins behind the values of a row, where values follow it, too."""
    labelled = valued = False
    for cell, following in pairwise(row):
        if valued and not is_value(cell.text) and is_value(following.text) and not is_blank(cell.text):
            return cell.left if sum(map(str.isalpha, cell.text)) > 1 else None
        labelled = labelled or not is_value(cell.text)
        valued = valued or (labelled and is_value(cell.text))
    return None


def _parts(rows: list[Row]) -> list[list[Row]]:
    """Cut a table before each row of heads that stands behind values."""
    parts: list[list[Row]] = [[]]
    valued = False
    for row in rows:
        heads = len(row) > 2 and not any(is_value(cell.text) or is_blank(cell.text) for cell in row[1:])
        if heads and valued:
            parts.append([])
            valued = False
        parts[-1].append(row)
        valued = valued or any(is_value(cell.text) for cell in row[1:])
    return parts


def _layout_of(rows: list[Row]) -> Layout:
    cut = _end_of_heads(rows)
    body = _unwrapped([_entry(row) for row in rows[cut:]])
    marked = any(cell.right - cell.left < len(cell.text) for row in rows for cell in row)
    columns = columns_of([[*cells] for entry in body if (cells := entry.row[_first(entry) :])], marked)
    for entry in body:
        entry.values = {
            column: cell for column, cell in columns.place(entry.row[_first(entry) :]) if not is_blank(cell.text)
        }
    most = max((len(entry.ranks) + len(entry.labels) for entry in body), default=1)
    captions, header = _captions(rows[:cut], columns, most)
    heads: list[list[Cell]] = [[] for _ in range(columns.width)]
    stub, over_all = None, len(captions)
    below: list[str] = []
    for at, row in reversed([*enumerate(header)]):
        corner, over = columns.corner(row)
        if corner and stub:
            captions.insert(over_all, corner)
        stub = stub or corner
        spread = columns.spread(over, below)
        alone = len(over) == 1 < columns.width
        of_all = alone and (len(spread) == columns.width or (corner and not at and below))
        if of_all or (alone and IN_BRACKETS.fullmatch(over[0].text)):
            captions.append(over[0])  # told of all columns: the unit, the month
            continue
        for column, cell in spread:
            heads[column].insert(0, cell)
        below = [next((cell.text for at, cell in spread if at == column), "") for column in range(columns.width)]
    return Layout(captions, heads, stub, body, columns.marked, header)


def _end_of_heads(rows: list[Row]) -> int:
    """Count the rows above the first row of values; a lone label right above it is the first of the body."""
    cut = next((at for at, row in enumerate(rows) if any(is_value(cell.text) for cell in row[1:])), len(rows))
    if cut + 1 < len(rows) and all(not is_value(cell.text) or THOUSAND_OF.fullmatch(cell.text) for cell in rows[cut]):
        cut += 1  # "1,000 t" over its values
    if cut == len(rows):
        return cut
    if _is_numbering(rows[cut]):  # "1 2 3 4" under the heads
        cut += 1
    first = rows[cut][0].left if cut < len(rows) else 0
    values = [cell.left for cell in rows[cut] if is_value(cell.text)] if cut < len(rows) else []
    while cut > 1 and len(rows[cut - 1]) == 1 and any(len(row) > 1 for row in rows[: cut - 1]):
        label = rows[cut - 1][0]
        if label.left > first or (values and label.right > values[0] and label.left != first):
            break
        cut -= 1
    return cut


def _is_numbering(row: Row) -> bool:
    """Whether a row numbers the columns."""
    texts = [cell.text.strip("()") for cell in row]
    if len(texts) > 2 and not texts[0].isdigit():
        texts = texts[1:]
    numbers = [int(text) for text in texts if text.isdecimal()]
    return len(numbers) > 2 and len(numbers) == len(texts) and all(b - a == 1 for a, b in pairwise(numbers))


def _captions(rows: list[Row], columns: Columns, labels: int) -> tuple[list[Cell], list[Row]]:
    """Tell lines over the whole table from its heads: those that stand over the labels alone, and what is above.

    A line in several cells is one where more of them stand over the `labels` than there are of those.
    """
    alone = [
        columns.is_caption(row[0]) if len(row) == 1 else columns.before(row) > labels and not _are_times(row, columns)
        for row in rows
    ]
    if len(rows) > 1 and len(rows[-1]) >= columns.width > 1 and not alone[0]:
        alone[0] = len(rows[0]) > 1 and (columns.is_title(rows[0]) or _is_parted_title(rows[0], rows[-1], columns))
    if all(alone):
        return [cell for row in rows for cell in row], []
    last = max(at for at, is_alone in enumerate(alone) if not is_alone)
    cut = max((at + 1 for at in range(last) if alone[at]), default=0)
    return [cell for row in rows[:cut] for cell in row], rows[cut:]


def _are_times(row: Row, columns: Columns) -> bool:
    """Whether the cells of a row are as many times as there are columns, wherever they stand: "Year 2012 2013"."""
    if columns.width < TWO or len(row) - columns.width not in (0, 1):
        return False
    return all(is_period(cell.text) for cell in row[-columns.width :])


def _is_parted_title(row: Row, heads: Row, columns: Columns) -> bool:
    """Whether marks part a title as they part the cells under it: "Peru | Exports of tin | tonnes"."""
    shorter = columns.marked and len(row) < len(heads)
    return shorter and all(re.search("[A-Za-z]", cell.text) and not is_period(cell.text) for cell in row)


def _entry(row: Row) -> Entry:
    """Tell the labels of a row, the ranks before them and its values apart."""
    start = 0
    while start < len(row) - 1 and is_rank(row[start].text) and not is_value(row[start + 1].text):
        start += 1
    if start and (is_blank(row[start].text) or is_period(row[start].text)):
        start = 0
    end = start
    while end < len(row) and not is_value(row[end].text) and (end == start or not is_blank(row[end].text)):
        end += 1
    if len(row) > 1 and end == len(row) and all(is_period(cell.text) for cell in row[1:]):
        end = 1  # numbers that look like years
    return Entry(row, row[start:end], {}, row[:start])


def _first(entry: Entry) -> int:
    """Tell where the values of a row begin."""
    return len(entry.ranks) + len(entry.labels)


def _unwrapped(entries: list[Entry]) -> list[Entry]:
    """Join the label that two lines share: "Milk powder, butter," over "and cheese", "Jan-Sep" over "2020"."""
    found: list[Entry] = []
    for entry in entries:
        above = found[-1].labels[0] if found and found[-1].labels and len(found[-1].row) == 1 else None
        if above and len(entry.row) > 1 and entry.labels and _goes_on(above.text, entry.labels[0].text):
            label = entry.labels[0]
            whole = replace(above, text=f"{above.text} {label.text}")
            found[-1] = replace(entry, labels=(whole, *entry.labels[1:]), halves=(above, label))
        else:
            found.append(entry)
    return found


def _goes_on(above: str, label: str) -> bool:
    """Whether a label goes on with the line above it."""
    if above.endswith(":"):
        return False
    return (label[:1].islower() and not label.startswith(("of which", "o/w"))) or above.endswith(",")
