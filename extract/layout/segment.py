"""A segment and the cells of a table: a stretch of the text as the grammar reads it in, where it stands out.

>>> Segment("paragraph", "aluminium rose", (0, 4), (0, 6)).origin(5)
7
"""

from bisect import bisect_right

from extract.values import immutable


@immutable
class Cell:
    """One cell of a table: its text, where it begins in the document, and which columns of its line it covers.

    Columns are characters where spaces part the cells, and numbers of cells where marks do.
    """

    text: str
    start: int
    left: int = 0
    right: int = 0


@immutable
class Segment:
    """A stretch of a text that is read as one; `origin` leads from its characters back to the text."""

    kind: str  # heading | paragraph | bullet | table | note | rule | furniture
    text: str
    offsets: tuple[int, ...] = ()  # where in `text` a run of unbroken characters begins …
    origins: tuple[int, ...] = ()  # … and where that run begins in the document
    marks: tuple[tuple[int, int], ...] = ()  # footnote marks: offset in `text` just after the marked word, number
    rows: tuple[tuple[Cell, ...], ...] = ()  # of a table
    number: int | None = None  # of a note

    def origin(self, offset: int) -> int:
        """Lead an offset of the mended text back to the document."""
        run = bisect_right(self.offsets, offset) - 1
        return self.origins[run] + offset - self.offsets[run]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Lead a stretch of the mended text back to the document."""
        run = bisect_right(self.offsets, start) - 1
        shift = self.origins[run] - self.offsets[run]
        unbroken = run + 1 == len(self.offsets) or end <= self.offsets[run + 1]
        return start + shift, end + shift if unbroken else self.origin(end - 1) + 1
