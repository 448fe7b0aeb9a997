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
    asides: tuple[tuple[int, str], ...] = ()  # taken out of `text`: the offset where it stood, its words

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

    @property
    def length(self) -> int:
        """How many characters it has, with the asides that were taken out of it."""
        taken_out = sum(len(words) for _, words in self.asides) if self.asides else 0
        return len(self.text) + taken_out

    def as_printed(self, start: int, sentence: str) -> tuple[int, str]:
        """Give a sentence that begins at an offset with the asides taken out of it, and where it begins in the text."""
        begins = self.origin(start)
        if not self.asides:
            return begins, sentence
        for offset, words in reversed(self.asides):
            if start < offset < start + len(sentence):
                sentence = sentence[: offset - start] + words + sentence[offset - start :]
            elif start == offset:
                begins, sentence = begins - len(words), words + sentence[0].lower() + sentence[1:]
        return begins, sentence
