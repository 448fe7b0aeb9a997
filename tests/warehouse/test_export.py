"""An export holds the same rows in every format, byte for byte the same each time, and nothing that runs."""

import json
from datetime import date
from hashlib import sha256
from pathlib import Path

import pandas as pd
import pyarrow.parquet as pq
import pytest

from warehouse import open_warehouse
from warehouse.export import export

A, B = '=HYPERLINK("http://x", 5 t) "quoted", 6 t', "Exports: 7 t,\nthen 8 t."
BESIDE = {"documents.csv": "path,title,published\nb.txt,NA,2022-03-01\n"}


@pytest.fixture(scope="module")
def warehouse(make_once) -> Path:
    return make_once(BESIDE, a=A, b=B)


@pytest.fixture(scope="module")
def out(warehouse, tmp_path_factory) -> Path:
    """Give the folder of an export, made once."""
    folder = tmp_path_factory.mktemp("export") / "out"
    export(warehouse, folder)
    return folder


def read_csv(path: Path) -> pd.DataFrame:
    return pd.read_csv(path, keep_default_na=False, na_values=[""])


def digests(folder: Path) -> dict[str, str]:
    return {path.name: sha256(path.read_bytes()).hexdigest() for path in folder.iterdir()}


def test_every_dimension_and_fact_is_there_as_csv_and_parquet(warehouse, out):
    paths = list(out.iterdir())
    with open_warehouse(warehouse) as db:
        tables = {
            name
            for (name,) in db.execute("SELECT table_name FROM duckdb_tables()").fetchall()
            if name.startswith(("dim_", "fact_"))
        }
    assert {path.stem for path in paths} >= {"figures", *tables}
    assert {path.suffix for path in paths} >= {".csv", ".parquet"}


def test_csv_and_parquet_hold_the_rows_of_the_warehouse(warehouse, out):
    with open_warehouse(warehouse) as db:
        rows = db.execute("SELECT figure_id, surface, CAST(value AS DOUBLE), period_start FROM figures").fetchall()
    for frame in (read_csv(out / "figures.csv"), pd.read_parquet(out / "figures.parquet")):
        frame["period_start"] = pd.to_datetime(frame["period_start"]).dt.date
        found = frame[["figure_id", "surface", "value", "period_start"]].itertuples(index=False, name=None)
        assert sorted(found) == sorted(rows)
    assert rows[0][3] == date(2021, 1, 1)


def test_numbers_come_back_as_numbers_and_dates_as_dates(out):
    schema = pq.read_schema(out / "figures.parquet")
    assert {name: str(schema.field(name).type) for name in ("value", "char_start", "period_start", "measure")} == {
        "value": "double",
        "char_start": "int32",
        "period_start": "date32[day]",
        "measure": "string",
    }


def test_parquet_carries_the_comments_and_keys_of_the_database(out):
    schema = pq.read_schema(out / "fact_figure.parquet")
    assert schema.field("value").metadata[b"description"] == b"The number in base units; growth as percent change"
    described = json.loads(schema.metadata[b"table_schema"])
    assert described["primaryKey"] == ["figure_id"]
    assert {"fields": ["unit"], "reference": {"resource": "dim_unit", "fields": ["unit"]}} in described["foreignKeys"]


def test_two_refreshes_of_the_same_texts_give_the_same_bytes(out, make_once, tmp_path):
    export(make_once(BESIDE, b=B, a=A), tmp_path / "again")
    assert digests(out) == digests(tmp_path / "again")


def test_text_that_a_spreadsheet_would_run_comes_out_as_text(out):
    sentences = read_csv(out / "figures.csv")["sentence"]
    assert sentences[0] == '\'=HYPERLINK("http://x", 5 t) "quoted", 6 t'
    assert pd.read_parquet(out / "figures.parquet")["sentence"][0].startswith("=HYPERLINK")


def test_a_line_break_inside_a_cell_survives(out):
    assert read_csv(out / "figures.csv")["sentence"][2] == "Exports: 7 t,\nthen 8 t."
