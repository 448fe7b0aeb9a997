"""Programs that nobody here wrote load a release, and all of them find the same rows in it."""

import csv
import json
import re
from collections.abc import Iterator
from datetime import date, datetime
from hashlib import sha256
from pathlib import Path

import openpyxl
import pandas as pd
import pyarrow.parquet as pq
import pytest
import sdmx
from frictionless import Package, system
from pysdmx.io import read_sdmx

from tests.warehouse.sample import figure, loaded, text_row
from warehouse import open_warehouse
from warehouse.build import analyse
from warehouse.export import export
from warehouse.export.sdmx import make_sdmx_tables

KEY = ["FREQ", "REF_AREA", "COUNTERPART_AREA", "INDICATOR", "PRODUCT", "TRANSFORMATION", "UNIT_MEASURE", "TIME_PERIOD"]
PERIOD = re.compile(r"\d{4}(-(S[12]|Q[1-4]|W\d\d|\d\d(-\d\d)?))?|\d{4}-\d\d-\d\d/P\w+")


@pytest.fixture(scope="module")
def release(bundled_warehouse: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the folder of a release of the bundled corpus."""
    folder = tmp_path_factory.mktemp("release")
    export(bundled_warehouse, folder)
    return folder


@pytest.fixture(scope="module")
def observed(bundled_warehouse: Path) -> dict[str, float]:
    """Give the value of each observation by its cell."""
    with open_warehouse(bundled_warehouse) as db:
        return dict(db.execute("SELECT cell_id, value FROM observations").fetchall())


def sdmx_rows(folder: Path) -> list[dict[str, str]]:
    with (folder / "observations.sdmx.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_pandas_finds_the_observations_in_csv_and_parquet(release, observed):
    frame = pd.read_csv(release / "observations.csv", keep_default_na=False, na_values=[""])
    assert dict(zip(frame["cell_id"], frame["value"], strict=True)) == pytest.approx(observed)
    frame = pd.read_parquet(release / "observations.parquet")
    assert dict(zip(frame["cell_id"], frame["value"], strict=True)) == pytest.approx(observed)


def test_pandas_finds_the_observations_in_stata_with_dates_and_labels(release, observed):
    with pd.read_stata(release / "observations.dta", iterator=True) as reader:
        labels, frame = reader.variable_labels(), reader.read()
    assert dict(zip(frame["cell_id"], frame["value"], strict=True)) == pytest.approx(observed)
    assert frame["period_start"].dtype.kind == "M"
    assert labels["period_end"] == "Last day of it, included"


def test_openpyxl_finds_the_observations_and_the_notes(release, observed):
    book = openpyxl.load_workbook(release / "trade.xlsx", read_only=True)
    header, *rows = book["observations"].iter_rows(values_only=True)
    place = header.index("value")
    assert {row[0]: row[place] for row in rows} == pytest.approx(observed)
    assert isinstance(rows[0][header.index("period_start")], datetime | date)
    assert "cell_id" in [row[0] for row in book["notes"].iter_rows(values_only=True)]
    book.close()


def test_sdmx1_reads_structure_and_data(release, observed):
    message = sdmx.read_sdmx(release / "structure.xml")
    [structure] = message.structure.values()
    assert [dimension.id for dimension in structure.dimensions] == KEY
    data = sdmx.read_sdmx(release / "observations.sdmx.csv", structure=structure)
    assert sum(len(part) for part in data.data) == len(observed)


def test_pysdmx_reads_structure_and_data(release, observed):
    message = read_sdmx(release / "structure.xml")
    [structure] = message.get_data_structure_definitions()
    assert [component.id for component in structure.components.dimensions] == KEY
    [data] = read_sdmx(release / "observations.sdmx.csv").data
    assert sorted(data.data["OBS_VALUE"].astype(float)) == pytest.approx(sorted(observed.values()))


def test_no_sdmx_key_repeats_and_every_id_and_period_is_one(release):
    rows = sdmx_rows(release)
    assert len({tuple(row[name] for name in KEY) for row in rows}) == len(rows)
    assert [row for row in rows for name in KEY[:-1] if not re.fullmatch(r"[A-Za-z0-9_@$-]+", row[name])] == []
    assert [row["TIME_PERIOD"] for row in rows if not PERIOD.fullmatch(row["TIME_PERIOD"])] == []


def test_every_sdmx_code_is_in_its_list(release):
    [structure] = sdmx.read_sdmx(release / "structure.xml").structure.values()
    lists = {d.id: d.local_representation.enumerated for d in structure.dimensions if d.id != "TIME_PERIOD"}
    codes = {name: {code.id for code in items} for name, items in lists.items()}
    assert [row for row in sdmx_rows(release) for name in codes if row[name] not in codes[name]] == []


def test_frictionless_finds_nothing_wrong_with_the_package(release):
    with system.use_context(trusted=True):
        report = Package(release / "datapackage.json").validate()
    assert report.valid, report.flatten(["name", "fieldName", "type", "note"])[:5]


def test_the_package_says_what_the_database_says(release, bundled_warehouse):
    resources = {r["name"]: r for r in json.loads((release / "datapackage.json").read_text())["resources"]}
    schema = resources["fact_figure"]["schema"]
    fields = {field["name"]: field for field in schema["fields"]}
    assert fields["measure"]["constraints"]["enum"] == ["level", "growth", "difference", "share", "rate"]
    assert fields["surface"]["constraints"] == {"required": True}
    assert [r["name"] for r in resources.values() for f in r["schema"]["fields"] if not f.get("description")] == []


def files(folder: Path) -> Iterator[Path]:
    return (path for path in folder.iterdir() if path.is_file())


def test_the_identifier_of_the_release_is_in_every_file(release):
    name = json.loads((release / "datapackage.json").read_text())["id"]
    empty = {path.stem for path in release.glob("*.parquet") if pq.read_metadata(path).num_rows == 0}
    for path in files(release):
        if path.suffix == ".xlsx":
            assert openpyxl.load_workbook(path).properties.description == name
        elif path.suffix != ".csv" or path.stem not in empty:
            assert name.encode() in path.read_bytes(), path.name


def test_two_runs_give_the_same_bytes(release, bundled_warehouse, tmp_path):
    export(bundled_warehouse, tmp_path)
    digests = [{p.name: sha256(p.read_bytes()).hexdigest() for p in files(folder)} for folder in (release, tmp_path)]
    assert digests[0] == digests[1]


def test_a_public_release_has_no_sentence_and_another_identifier(release, bundled_warehouse, tmp_path):
    export(bundled_warehouse, tmp_path, is_public=True)
    with open_warehouse(bundled_warehouse) as db:
        sentences = [
            s.encode()
            for (s,) in db.execute(
                "SELECT DISTINCT sentence FROM figures WHERE NOT contains(title, sentence)"
            ).fetchall()
        ]
    content = {path.name: path.read_bytes() for path in files(tmp_path)}
    assert [name for name, data in content.items() if name != "trade.xlsx" and any(s in data for s in sentences)] == []
    columns = pq.read_schema(tmp_path / "figures.parquet").names
    assert "sentence" not in columns and {"char_start", "char_end"} <= set(columns)
    assert "content_hash" in pq.read_schema(tmp_path / "dim_document.parquet").names
    assert json.loads(content["datapackage.json"])["id"] != json.loads((release / "datapackage.json").read_text())["id"]


def test_the_readme_explains_every_column(release):
    words = (release / "README.md").read_text()
    for path in release.glob("*.parquet"):
        for column in pq.read_schema(path).names:
            assert re.search(rf"^\| `{column}` \| \w+ \| \S", words, re.MULTILINE), (path.name, column)


def test_every_table_that_people_read_names_its_areas(release):
    frame = pd.read_csv(release / "targets.csv", keep_default_na=False)
    assert dict(zip(frame["partner"], frame["partner_name"], strict=True))["KG"] == "Kyrgyzstan"
    assert set(frame["reporter_iso3"]) == {"BLR"}


def test_a_product_has_its_code_with_the_edition_and_the_title_of_the_list():
    texts = {"tractors": "Exports: 5 t.", "mown hay bells": "Exports: 6 t.", "high-tech products": "Exports: 7 t."}
    rows = [
        text_row(f"{product}.txt", text, [figure(text, text.split(": ")[1][:-1], product=product)])
        for product, text in texts.items()
    ]
    with loaded(*rows) as db:
        analyse(db)
        make_sdmx_tables(db)
        found = db.execute(
            "SELECT o.PRODUCT, c.code_name FROM observations_sdmx AS o "
            "INNER JOIN sdmx_code AS c ON o.PRODUCT = c.code AND c.code_list = 'CL_PRODUCT' ORDER BY ALL"
        ).fetchall()
    assert [code.rpartition("_")[0] if "BELLS" in code else code for code, _ in found] == [
        "HIGH_TECH",
        "HS2022_8701",
        "MOWN_HAY_BELLS",
    ]
    assert found[1][1].startswith("Tractors")
    assert found[2][1] == "mown hay bells"
