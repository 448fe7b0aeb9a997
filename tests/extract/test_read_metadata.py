"""documents.csv in, what it says of each text out, and one error for each row that cannot be used."""

from datetime import date
from pathlib import Path

import pytest

from extract.errors import MetadataError
from extract.read import Metadata, read_metadata

KNOWN = ["a.txt", "b/c.html", "d.pdf"]


def read(root: Path, table: str | bytes) -> tuple[dict[str, Metadata], list[str]]:
    """Write a table, read it, and give its rows and what its errors say."""
    (root / "documents.csv").write_bytes(table.encode() if isinstance(table, str) else table)
    rows, errors = read_metadata(root, KNOWN)
    assert all(isinstance(error, MetadataError) and error.remedy for error in errors)
    return rows, [f"{error.path}: {error.reason}" for error in errors]


def test_a_folder_without_the_file_has_no_metadata(tmp_path: Path):
    assert read_metadata(tmp_path, KNOWN) == ({}, [])


def test_every_column_is_read(tmp_path: Path):
    header = "path,title,publisher,place,published,url"
    rows, errors = read(tmp_path, f'{header}\na.txt,"Up, up",BelTA,MINSK,2024-05-07,https://example.org\n')
    assert rows == {"a.txt": Metadata("Up, up", "BelTA", "MINSK", date(2024, 5, 7), "https://example.org")}
    assert errors == []


@pytest.mark.parametrize(
    ("written", "day"), [("2024", date(2024, 12, 31)), ("2024-02", date(2024, 2, 29)), ("2023-04", date(2023, 4, 30))]
)
def test_a_year_or_month_stands_for_its_last_day(tmp_path: Path, written: str, day: date):
    assert read(tmp_path, f"path,published\na.txt,{written}\n")[0]["a.txt"].published == day


@pytest.mark.parametrize(
    "table",
    ["path;title\r\n.\\b\\c.html; Up \r\n", "\ufeffPath\tTitle\n./b/c.html\tUp", "\n,\ntitle,path\nUp,b/c.html"],
)
def test_a_table_may_be_written_in_many_ways(tmp_path: Path, table: str):
    assert read(tmp_path, table) == ({"b/c.html": Metadata(title="Up")}, [])


def test_a_table_may_be_in_another_encoding(tmp_path: Path):
    assert read(tmp_path, "path,title\na.txt,Café\n".encode("cp1252"))[0]["a.txt"].title == "Café"


@pytest.mark.parametrize(
    ("row", "error"),
    [
        ("a.txt,7 May,", "documents.csv:3: '7 May' is no date"),
        ("a.txt,2023-02-30,", "documents.csv:3: '2023-02-30' is no date"),
        ("a.txt,2023-13,", "documents.csv:3: '2023-13' is no date"),
        ("x.txt,2023,", "documents.csv:3: there is no text 'x.txt'"),
        ("../a.txt,2023,", "documents.csv:3: there is no text '../a.txt'"),
        (",2023,", "documents.csv:3: it names no text"),
        ("d.pdf,2023,", "documents.csv:3: 'd.pdf' has a row already"),
        ("a.txt,2023,Up, and up", "documents.csv:3: it has more cells than columns"),
    ],
)
def test_a_bad_row_is_named_and_does_not_stop_the_others(tmp_path: Path, row: str, error: str):
    rows, errors = read(tmp_path, f"path,published,title\nd.pdf,2020,\n{row}\nb/c.html,2021,\n")
    assert {path: metadata.published.year for path, metadata in rows.items()} == {"d.pdf": 2020, "b/c.html": 2021}
    assert errors == [error]


def test_a_quotation_mark_left_open_does_not_swallow_the_rest(tmp_path: Path):
    rows, _ = read(tmp_path, 'path,title\na.txt,"Up\nd.pdf,Down\n')
    assert {path: metadata.title for path, metadata in rows.items()} == {"a.txt": "Up", "d.pdf": "Down"}


def test_a_column_that_is_not_known_is_named(tmp_path: Path):
    rows, errors = read(tmp_path, "path,titel\na.txt,Up\n")
    assert (rows, errors) == ({"a.txt": Metadata()}, ["documents.csv:1: the column 'titel' is not known"])


@pytest.mark.parametrize(
    ("table", "error"),
    [
        ("title\nUp\n", "documents.csv:1: there is no column path"),
        ("", "documents.csv: it is empty"),
        (b"\x89PNG", "documents.csv: it is a PNG image"),
    ],
)
def test_a_table_that_cannot_be_used_at_all_is_one_error(tmp_path: Path, table: str | bytes, error: str):
    assert read(tmp_path, table) == ({}, [error])


def test_a_field_beyond_any_measure_is_a_bad_row(tmp_path: Path):
    rows, errors = read(tmp_path, f"path,title\na.txt,{'x' * 200_000}\nd.pdf,Up\n")
    assert rows == {"d.pdf": Metadata(title="Up")}
    assert len(errors) == 1
