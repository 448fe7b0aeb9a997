"""Marked texts for the tests of the grammar: a text in the notation of tests/gold in, what is got wrong out.

>>> faults("In 2021 imports of Peru came to ⟦$7 million|level imports PE> value=7000000 unit=USD period=2021⟧.")
[]
>>> faults("In 2021 imports of Peru came to ⟦$7 million|level imports PE> value=7000000 unit=EUR period=2021⟧.")
["$7 million: unit is 'USD'"]
"""

from datetime import date

from extract.figures import extract
from extract.records import Document, Extraction, Figure
from tests.gold.convert import Row, read_passage
from tests.gold.right import pair, wrong_slots

ALSO = ("form", "qualifier", "entity", "basis", "adjustment", "stage", "per")
"""Slots that are compared where a mark says them, on top of those that make a figure right."""


def read(text: str, published: date | None = None) -> Extraction:
    """Extract a short text, as if it were a document of its own."""
    return extract(Document("text.txt", "", text, published=published))


def figures(text: str, published: date | None = None) -> tuple[Figure, ...]:
    """Give the figures of a short text."""
    return read(text, published).figures


def sides(text: str) -> list[str]:
    """Give the sides of each figure as REPORTER>PARTNER."""
    return [f"{figure.reporter}>{figure.partner}" for figure in figures(text)]


def faults(source: str, published: date | None = None) -> list[str]:
    """Name what is missed, made up or wrong in a marked text; an empty list where all is as marked."""
    text, rows = read_passage(source)
    pairs = list(pair(figures(text, published), rows))
    stated = {row["id"] for _, row in pairs if row}
    missed = [f"{row['surface']}: missed" for row in rows if row["k"] == "fig" and row["id"] not in stated]
    return [fault for figure, row in pairs for fault in _of_figure(figure, row)] + missed


def _of_figure(figure: Figure, row: Row | None) -> list[str]:
    if row is None:
        return [f"{figure.surface}: is no figure"]
    wrong = wrong_slots(figure, row) + [s for s in ALSO if row.get(s) is not None and getattr(figure, s) != row[s]]
    if [figure.char_start, figure.char_end] != row["span"]:
        wrong.append("surface")
    return [f"{figure.surface}: {slot} is {_told(figure, slot)!r}" for slot in wrong]


def _told(figure: Figure, slot: str) -> object:
    """Give what a figure says of a slot."""
    if slot == "sides":
        return f"{figure.reporter}>{figure.partner}"
    if slot in ("period", "base"):
        return f"{getattr(figure, f'{slot}_start')}..{getattr(figure, f'{slot}_end')}"
    return getattr(figure, slot)
