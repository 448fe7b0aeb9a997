"""A warehouse of another version is rebuilt or refused; releases say theirs; a changed contract needs a new one."""

import hashlib
import json
from pathlib import Path

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from extract.errors import WarehouseError
from extract.records import DOCUMENT_SCHEMA, EXTRACTION_SCHEMA
from extract.records import SCHEMA_VERSION as RECORDS_VERSION
from warehouse import open_warehouse
from warehouse.cli import main
from warehouse.export import export
from warehouse.model import SCHEMA_VERSION
from warehouse.refresh import refresh

CONTRACTS = {1: "45c30a8ed594"}
"""Digest of the Arrow schemas of each version: a change of one is a new version, and has its digest here."""


@pytest.fixture(scope="module")
def place(tmp_path_factory) -> Path:
    """Make a warehouse of one text; give its folder."""
    folder = tmp_path_factory.mktemp("place")
    (folder / "corpus").mkdir()
    (folder / "corpus" / "a.txt").write_text("In 2021 Belarus exported 5 tonnes of wheat to Russia.")
    refresh(folder / "corpus", folder / "w.duckdb")
    return folder


@pytest.fixture
def older(place, tmp_path) -> Path:
    """Copy the warehouse as one that an older version has made; give its path."""
    path = tmp_path / "w.duckdb"
    path.write_bytes((place / "w.duckdb").read_bytes())
    with duckdb.connect(path) as db:
        db.execute("UPDATE build SET schema_version = 0")
        db.execute("ALTER TABLE bad_file DROP COLUMN remedy")
    return path


def test_an_older_warehouse_is_refused_with_what_to_do(older, capsys):
    for command in (
        ["query", "FROM figures"],
        ["check"],
        ["show", "a"],
        ["export", "--out", str(older.parent / "out")],
    ):
        assert main([*command, "--warehouse", str(older)]) == 2
        said = capsys.readouterr().err
        assert f"it has version 0 of the schema, and this is version {SCHEMA_VERSION}" in said
        assert len(said.splitlines()) == 1


def test_an_older_warehouse_is_rebuilt_from_its_texts(older, place):
    refresh(place / "corpus", older)
    with open_warehouse(older) as db:
        assert db.execute("SELECT surface FROM figures").fetchall() == [("5 tonnes",)]
        assert db.execute("SELECT schema_version FROM build").fetchall() == [(SCHEMA_VERSION,)]


def test_an_older_warehouse_stays_where_its_texts_are_gone(older, tmp_path):
    before = older.read_bytes()
    (tmp_path / "empty").mkdir()
    assert main(["refresh", "--corpus", str(tmp_path / "empty"), "--warehouse", str(older)]) == 2
    assert older.read_bytes() == before


def test_a_newer_warehouse_is_refused(older):
    with duckdb.connect(older) as db:
        db.execute("UPDATE build SET schema_version = 999")
    with pytest.raises(WarehouseError, match="it has version 999 of the schema"), open_warehouse(older):
        pass


def test_a_release_carries_the_version_of_its_schema(place, tmp_path):
    export(place / "w.duckdb", tmp_path)
    for path in tmp_path.glob("*.parquet"):
        assert pq.read_schema(path).metadata[b"schema_version"] == str(SCHEMA_VERSION).encode(), path.name
    assert str(SCHEMA_VERSION) in json.dumps(json.loads((tmp_path / "datapackage.json").read_text()).get("version", ""))


def test_a_changed_contract_of_records_needs_a_new_version():
    assert CONTRACTS[RECORDS_VERSION] == contract_digest(DOCUMENT_SCHEMA, EXTRACTION_SCHEMA)


def test_any_change_of_a_field_changes_the_digest():
    digest = contract_digest(DOCUMENT_SCHEMA)
    changes = [
        DOCUMENT_SCHEMA.remove(0),
        DOCUMENT_SCHEMA.append(pa.field("more", pa.string())),
        DOCUMENT_SCHEMA.set(0, pa.field("path", pa.large_string(), nullable=False)),
        DOCUMENT_SCHEMA.set(0, pa.field("path", pa.string())),
        DOCUMENT_SCHEMA.set(0, pa.field("file", pa.string(), nullable=False)),
    ]
    assert digest not in {contract_digest(changed) for changed in changes}


def contract_digest(*schemas: pa.Schema) -> str:
    """Hash names, types and whether they may be null."""
    return hashlib.sha256("\n".join(schema.to_string() for schema in schemas).encode()).hexdigest()[:12]
