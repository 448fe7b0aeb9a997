"""One paragraph on its whole way: bytes, document, figures, an Arrow row, the star schema, the view, a file.

A newcomer reads this after `extract/records.py` and `models/schema/50_fact_figure.sql`.
"""

import csv
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from extract.figures import extract
from extract.read import decode_document
from extract.records import Link
from warehouse import open_warehouse
from warehouse.export import export
from warehouse.refresh import refresh

PARAGRAPH = (
    "MINSK, 14 October 2021. In January-September 2021 Belarus exported goods worth almost $1.2 billion to China, "
    "up 27% on a year earlier.\n"
)


@pytest.fixture
def warehouse(tmp_path: Path) -> Path:
    """Put the paragraph in a folder and the folder in a warehouse."""
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "minsk.txt").write_text(PARAGRAPH, encoding="utf-8")
    refresh(tmp_path / "texts", tmp_path / "w.duckdb")
    return tmp_path / "w.duckdb"


def test_bytes_become_a_document_that_knows_its_day_and_place():
    document = decode_document(PARAGRAPH.encode(), "minsk.txt")
    assert document.text == PARAGRAPH
    assert (document.place, document.published, document.published_from) == ("MINSK", date(2021, 10, 14), "dateline")


def test_the_document_becomes_figures_with_intervals_and_a_link():
    found = extract(decode_document(PARAGRAPH.encode(), "minsk.txt"))
    level, growth = found.figures
    assert (level.surface, level.value, level.unit, level.qualifier) == (
        "$1.2 billion",
        Decimal(1_200_000_000),
        "USD",
        "lt",
    )
    assert (level.lower, level.upper) == (Decimal(1_100_000_000), Decimal(1_200_000_000))
    assert (growth.surface, growth.value, growth.measure, growth.form) == ("27%", Decimal(27), "growth", "change")
    assert found.links == (Link(growth.char_start, level.char_start, "growth_of"),)


def test_the_figures_become_rows_of_the_star_schema(warehouse):
    with open_warehouse(warehouse) as db:
        rows = db.execute(
            """
            SELECT f.surface, f.indicator, r.area_name, p.area_name, t.sdmx_code, b.sdmx_code
            FROM fact_figure AS f
            INNER JOIN dim_area AS r ON f.reporter = r.area_code
            INNER JOIN dim_area AS p ON f.partner = p.area_code
            INNER JOIN dim_period AS t ON f.period_id = t.period_id
            LEFT JOIN dim_period AS b ON f.base_id = b.period_id
            ORDER BY f.char_start
            """
        ).fetchall()
        links = db.execute("SELECT kind FROM fact_link").fetchall()
    assert rows == [
        ("$1.2 billion", "exports", "Belarus", "China", "2021-01-01/P9M", None),
        ("27%", "exports", "Belarus", "China", "2021-01-01/P9M", "2020-01-01/P9M"),
    ]
    assert links == [("growth_of",)]


def test_every_number_of_the_paragraph_is_accounted_for(warehouse):
    with open_warehouse(warehouse) as db:
        numbers = db.execute("SELECT kind, numbers FROM accounted ORDER BY kind").fetchall()
    assert numbers == [("date", 2), ("figure", 2), ("period", 1)]


def test_the_rows_become_a_file_that_anybody_can_open(warehouse, tmp_path):
    export(warehouse, tmp_path / "out")
    with (tmp_path / "out" / "figures.csv").open(encoding="utf-8", newline="") as file:
        level, growth = csv.DictReader(file)
    assert (level["document"], level["surface"], float(level["value"])) == ("minsk.txt", "$1.2 billion", 1.2e9)
    assert (growth["reporter"], growth["partner"], growth["base_end"]) == ("BY", "CN", "2020-09-30")
    assert PARAGRAPH[int(growth["char_start"]) : int(growth["char_end"])] == growth["surface"]
