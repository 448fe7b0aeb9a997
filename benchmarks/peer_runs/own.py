"""This project's extractor, on the same texts in the same way, but whole: it needs no blocks."""

from collections.abc import Iterator
from dataclasses import asdict

from benchmarks.peer_runs.measure import Row, run
from extract.figures import extract
from extract.read import decode_document
from extract.records import Document, Figure


def prepare(text: str) -> Document:
    """Make a document of a text, with what its date line says: reading is no part of the extraction."""
    return decode_document(text.encode(), "text.txt")


def find(document: Document) -> tuple[Figure, ...]:
    """Extract every slot of every figure."""
    return extract(document).figures


def rows(found: list[Figure], block: str) -> Iterator[Row]:
    """Give the columns of the view `figures`."""
    for figure in found:
        sides = {side: code for side in ("reporter", "partner") if not (code := getattr(figure, side)).startswith("_")}
        yield {**asdict(figure), "reporter": None, "partner": None, **sides}


if __name__ == "__main__":
    run(find, rows, ["trade-warehouse"], prepare=prepare)
