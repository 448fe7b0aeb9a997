"""An opened warehouse can be read and nothing else, whatever a query tries."""

import shutil

import duckdb
import pytest

from extract.errors import WarehouseError
from tests.warehouse.fake import write_texts
from warehouse import open_warehouse


@pytest.fixture(scope="module")
def warehouse(make_once):
    return make_once(a="Exports: 5 t.")


@pytest.fixture
def own(warehouse, tmp_path):
    """Give a copy that a test may change."""
    return shutil.copy(warehouse, tmp_path / "w.duckdb")


@pytest.mark.parametrize(
    "attack",
    [
        "SELECT * FROM read_text('/etc/hostname')",
        "SELECT * FROM read_csv('{folder}/texts/*')",
        "SELECT * FROM '{folder}/other.parquet'",
        "SELECT * FROM glob('/etc/*')",
        "COPY figures TO '{folder}/stolen.csv'",
        "COPY (SELECT 1) TO '/dev/stdout'",
        "ATTACH '{folder}/other.duckdb'",
        "EXPORT DATABASE '{folder}/stolen'",
        "INSTALL httpfs",
        "LOAD '{folder}/evil.duckdb_extension'",
        "SET enable_external_access = true",
        "SET allowed_directories = ['/']",
        "RESET lock_configuration",
        "DELETE FROM fact_figure",
        "DROP VIEW figures",
        "CREATE TABLE mine (a INTEGER)",
    ],
)
def test_no_query_reaches_another_file_or_changes_anything(warehouse, attack):
    with open_warehouse(warehouse) as db, pytest.raises(duckdb.Error):
        db.execute(attack.format(folder=warehouse.parent)).fetchall()
    assert not list(warehouse.parent.glob("stolen*"))


def test_several_readers_at_once(warehouse):
    with open_warehouse(warehouse) as one, open_warehouse(warehouse) as two:
        assert one.execute("FROM figures").fetchall() == two.execute("FROM figures").fetchall()


def test_the_default_is_named_by_the_environment(warehouse, monkeypatch):
    monkeypatch.setenv("TRADE_WAREHOUSE", str(warehouse))
    with open_warehouse() as db:
        assert db.execute("SELECT surface FROM figures").fetchall() == [("5 t",)]


def test_a_missing_warehouse_says_how_to_make_one(tmp_path):
    with pytest.raises(WarehouseError, match="there is no such warehouse; make it with `make refresh`"):
        open_warehouse(tmp_path / "w.duckdb").__enter__()


def test_a_file_that_is_no_database_is_refused(tmp_path):
    (tmp_path / "w.duckdb").write_text("A letter.")
    with pytest.raises(WarehouseError, match="it cannot be opened"):
        open_warehouse(tmp_path / "w.duckdb").__enter__()


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("UPDATE build SET schema_version = 0", "it has version 0 of the schema"),
        ("DROP TABLE build", "it is no warehouse"),
    ],
)
def test_a_warehouse_of_another_version_is_refused(own, statement, reason):
    with duckdb.connect(own) as db:
        db.execute(statement)
    with pytest.raises(WarehouseError, match=reason):
        open_warehouse(own).__enter__()


def test_a_reader_keeps_the_old_warehouse_while_a_new_one_takes_its_place(own, make, tmp_path):
    with open_warehouse(own) as db:
        make(write_texts(tmp_path / "texts", a="Exports: 6 t."))
        assert db.execute("SELECT surface FROM figures").fetchall() == [("5 t",)]
    with open_warehouse(own) as db:
        assert db.execute("SELECT surface FROM figures").fetchall() == [("6 t",)]
