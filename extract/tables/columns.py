"""The columns of a table: the cells of its rows in; the column of each value, and the columns under each head, out.

>>> rows = [[Cell("5", 0, 10, 11), Cell("12", 0, 18, 20)], [Cell("7", 0, 19, 20)]]
>>> [[column for column, _ in columns_of(rows).place(row)] for row in rows]
[[0, 1], [1]]
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from extract.layout.segment import Cell

NEAR = 3
"""How far a head may stand from the edge of the columns that it begins over."""

MARGIN = 8
"""How far from the margin a line over a whole table begins at most."""


@dataclass(slots=True)
class Columns:
    """Where the columns of values stand; `ordered` ones are told by their order alone."""

    extents: list[tuple[int, int]]
    ordered: bool
    marked: bool

    @property
    def width(self) -> int:
        """How many columns of values there are."""
        return len(self.extents)

    def place(self, cells: Sequence[Cell]) -> list[tuple[int, Cell]]:
        """Give each value of a row its column."""
        if self.ordered:
            return list(zip(range(self.width), cells, strict=False))
        placed: list[tuple[int, Cell]] = []
        floor = 0
        for at, cell in enumerate(cells):
            open_to = range(floor, self.width - (len(cells) - at - 1))
            column = min(open_to, key=lambda column: _distance(cell, self.extents[column]), default=floor)
            placed.append((column, cell))
            floor = column + 1
        return [(column, cell) for column, cell in placed if column < self.width]

    def is_caption(self, cell: Cell) -> bool:
        """Whether a line of one cell stands over the labels, or over all, rather than over columns."""
        return not self.extents or cell.left < (self.extents[0][0] if self.marked else min(self.extents[0][0], MARGIN))

    def before(self, row: Sequence[Cell]) -> int:
        """Count the cells of a row that stand before the first column of values."""
        if self.marked or self.ordered or not self.extents:
            return 0
        return sum(cell.right <= self.extents[0][0] for cell in row)

    def is_title(self, row: Sequence[Cell]) -> bool:
        """Whether the cells of a row that begins at the margin stand no further apart than the words of a title."""
        if self.marked or row[0].left >= MARGIN:
            return False
        return all(following.left - cell.right <= NEAR for cell, following in pairwise(row))

    def corner(self, row: Sequence[Cell]) -> tuple[Cell | None, list[Cell]]:
        """Part the head of the labels from those of the values."""
        if not row:
            return None, []
        if len(row) > self.width:
            return row[0], list(row[-self.width :] if self.width else ())
        first, (left, _) = row[0], self.extents[0]
        stands_before = first.right <= left if self.marked else first.left < left - NEAR and first.left < 2
        if stands_before and (len(row) <= self.width or self.ordered):
            return first, list(row[1:])
        return None, list(row)

    def spread(self, cells: list[Cell], below: list[str]) -> list[tuple[int, Cell]]:
        """Give each head of a row with the columns it stands over; `below` are the heads of the row under it."""
        if not cells or not self.extents:
            return []
        if len(cells) == self.width:
            return list(enumerate(cells))
        covered = [self._under(cell) for cell in cells]
        groups = self._repeated(below, len(cells)) or self._even(cells, covered)
        if groups:
            return [(column, cell) for cell, group in zip(cells, groups, strict=True) for column in group]
        found = {column: cell for cell, under in zip(cells, covered, strict=True) for column in under}
        if below and len(cells) > 1 and any(len(under) > 1 for under in covered):
            found = dict(self._stretched(found))
        return sorted(found.items(), key=lambda item: item[0])

    def _under(self, cell: Cell) -> list[int]:
        """The columns that a head overlaps, else the nearest."""
        over = [at for at, (left, right) in enumerate(self.extents) if cell.left < right and left < cell.right]
        return over or [min(range(self.width), key=lambda column: _distance(cell, self.extents[column]))]

    def _repeated(self, below: list[str], heads: int) -> list[range] | None:
        """The groups of columns over which the heads below repeat: "2015, 2016, change, 2015, 2016, change"."""
        first = below[0] if below else ""
        starts = [at for at, text in enumerate(below) if text == first]
        if not first or heads < 2 or len(starts) != heads:
            return None
        return [range(start, end) for start, end in zip(starts, [*starts[1:], self.width], strict=True)]

    def _even(self, cells: list[Cell], covered: list[list[int]]) -> list[range] | None:
        """Groups of as many columns for each head, where each head stands over its own."""
        size, rest = divmod(self.width, len(cells))
        if rest:
            return None
        groups = [range(at * size, (at + 1) * size) for at in range(len(cells))]
        for cell, under, group in zip(cells, covered, groups, strict=True):
            left, right = self.extents[group[0]][0], self.extents[group[-1]][1]
            middle, quarter = (cell.left + cell.right) / 2, (right - left) / 4
            inner = left + quarter <= middle <= right - quarter or abs(cell.left - left) <= NEAR
            if not set(under) <= set(group) or not (inner or self.marked or self.ordered):
                return None
        return groups

    def _stretched(self, found: dict[int, Cell]) -> Iterator[tuple[int, Cell]]:
        """Lay the heads of a row over the columns between them, too: each column takes the nearest."""
        cells = list(dict.fromkeys(found.values()))
        for column, extent in enumerate(self.extents):
            yield column, found.get(column) or min(cells, key=lambda cell: _distance(cell, extent))


def columns_of(rows: list[list[Cell]], marked: bool = False) -> Columns:
    """Find the columns of values from the cells of each row: where they stand, or only their order."""
    most = max(map(len, rows), default=0)
    same = len({len(row) for row in rows}) == 1
    extents = _clusters(rows)
    if len(extents) == most or (len(extents) > most and not same and _fit(rows, extents)):
        return Columns(extents, False, marked)
    full = [row for row in rows if len(row) == most]
    wide = [(min(row[at].left for row in full), max(row[at].right for row in full)) for at in range(most)]
    return Columns(wide, same, marked)


def _clusters(rows: list[list[Cell]]) -> list[tuple[int, int]]:
    """Join the stretches that overlap."""
    found: list[tuple[int, int]] = []
    for left, right in sorted((cell.left, cell.right) for row in rows for cell in row):
        if found and left < found[-1][1]:
            found[-1] = found[-1][0], max(right, found[-1][1])
        else:
            found.append((left, right))
    return found


def _fit(rows: list[list[Cell]], extents: list[tuple[int, int]]) -> bool:
    """Whether no row has two cells in one column."""
    places = [
        [at for cell in row for at, (left, right) in enumerate(extents) if left <= cell.left < right] for row in rows
    ]
    return all(len(place) == len(set(place)) for place in places)


def _distance(cell: Cell, extent: tuple[int, int]) -> float:
    """How far a cell stands from a column; numbers are set to the right edge more often than to the left."""
    left, right = extent
    overlap = min(cell.right, right) - max(cell.left, left)
    return -overlap if overlap > 0 else min(abs(cell.right - right), abs(cell.left - left)) + 1
