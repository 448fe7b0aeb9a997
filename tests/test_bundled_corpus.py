"""The bundled corpus states the figures that tests/gold/bundled.csv lists, and its PDF comes from its source."""

import csv
import re
from collections import defaultdict
from html import unescape
from pathlib import Path

import pypdfium2
import pytest

from benchmarks.extract_speed import read_corpus
from extract.figures import extract
from extract.records import NOT_APPLICABLE, NOT_STATED, WORLD, Figure
from tests.make_bundled_pdf import SOURCE, TARGET, make_pdf

CORPUS = TARGET.parent
LISTED = Path(__file__).parent / "gold" / "bundled.csv"
MISREAD = {
    ("belarus-central-asia.txt", "50.7%"),  # "the trade in such goods as a whole", taken for that with the world
    ("belarus-central-asia.txt", "$500 million"),  # the period of the plan, which the list leaves open
    ("belarus-partners-2022.pdf", "$1 billion"),  # what is expected "even", without a time
    ("belarus-partners-2022.pdf", "$250 thousand"),  # the firm's region for its country
}
"""Figures that the extractor does not read as listed."""


def _listed() -> list[dict[str, str]]:
    with LISTED.open(encoding="utf-8", newline="") as rows:
        return list(csv.DictReader(rows))


def _text(path: Path) -> str:
    if path.suffix == ".pdf":
        raw = " ".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(path))
    else:
        raw = path.read_text(encoding="utf-8")
    if path.suffix == ".html":
        raw = unescape(re.sub(r"<[^>]+>", " ", raw))
    return " ".join(raw.split())


def test_every_listed_figure_is_printed_in_its_text() -> None:
    texts = {row["document"]: _text(CORPUS / row["document"]) for row in _listed()}
    assert [row for row in _listed() if row["surface"] not in texts[row["document"]]] == []


def test_every_text_has_its_row_in_documents_csv() -> None:
    with (CORPUS / "documents.csv").open(encoding="utf-8", newline="") as rows:
        described = {row["path"]: row["title"] for row in csv.DictReader(rows)}
    assert described.keys() == {row["document"] for row in _listed()}
    assert all(title.startswith("Demonstration: ") for title in described.values())


def _slots(figure: Figure) -> tuple[str, ...]:
    none = {None, WORLD, NOT_STATED, NOT_APPLICABLE}
    sides = ["" if side in none else str(side) for side in (figure.reporter, figure.partner)]
    sides = sorted(sides) if figure.indicator == "trade_turnover" else sides
    period = f"{figure.period_start}/{figure.period_end}" if figure.period_start else ""
    surface = " ".join(figure.surface.split())
    return surface, str(float(figure.value)), figure.unit, figure.indicator, *sides, period, figure.measure


def test_the_listed_figures_are_read_as_they_are_listed() -> None:
    read = {(text.path, _slots(figure)) for text in read_corpus(CORPUS) for figure in extract(text).figures}
    misread = set()
    for row in _listed():
        sides = [row["reporter"], row["partner"]]
        sides = sorted(sides) if row["indicator"] == "trade_turnover" else sides
        told = (
            row["surface"],
            str(float(row["value"])),
            row["unit"],
            row["indicator"],
            *sides,
            row["period"],
            row["measure"],
        )
        if (row["document"], told) not in read:
            misread.add((row["document"], row["surface"]))
    assert misread == MISREAD


def test_some_figures_confirm_one_another_and_one_does_not() -> None:
    claims: dict[tuple[str, ...], dict[str, str]] = defaultdict(dict)
    for row in _listed():
        series = tuple(row[name] for name in ("indicator", "reporter", "partner", "period", "measure", "unit"))
        claims[series][row["document"]] = row["value"]
    told_twice = [values for values in claims.values() if len(values) > 1]
    assert sum(len(set(values.values())) == 1 for values in told_twice) >= 4
    slips = [values for values in told_twice if "1092500000000" in values.values()]
    assert slips == [
        {
            "belarus-partners-2022.pdf": "1000000000",
            "eurasian-partners.html": "1092500000000",
            "grodno-kazakhstan.md": "1000000000",
        }
    ]


def test_the_pdf_is_made_of_its_source_byte_for_byte() -> None:
    pytest.importorskip("fpdf")
    assert make_pdf(SOURCE.read_text(encoding="utf-8")) == TARGET.read_bytes()
