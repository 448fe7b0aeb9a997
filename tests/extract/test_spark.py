"""The same extraction on Spark, on two cores: the same rows, files that cannot be used, views carried over."""

import shutil

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

import extract.spark
from extract.batches import extract_batches
from extract.errors import CorpusError, WarehouseError
from extract.records import DOCUMENT_SCHEMA
from extract.spark import extract_documents, require_java, start_session
from tests.warehouse.fake import write_texts
from warehouse import open_warehouse
from warehouse.engine_spark import create_views, refresh_with_spark
from warehouse.refresh import refresh

TEXTS = {
    "a": "Kenya's exports to Uganda rose by 5% to $2.1 million in 2021. Imports were $1.4 million.",
    "b": "MINSK, 7 May 2022. In 2021 trade of Belarus with Serbia reached $120 million, against $100 million in 2020.",
    "c": "Chile exported 30 tonnes of copper to Peru in May 2020.",
}
CARRIED = ("figures", "accounted", "rejected", "growth_yoy")


@pytest.fixture(scope="module")
def spark():
    pytest.importorskip("pyspark")
    if not shutil.which("java"):
        pytest.skip("no Java here")
    patch = pytest.MonkeyPatch()
    patch.setenv("PYSPARK_SUBMIT_ARGS", "--master local[2] pyspark-shell")
    session = start_session()
    session.sparkContext.setLogLevel("ERROR")
    yield session
    session.stop()
    patch.undo()


@pytest.fixture
def texts(tmp_path):
    folder = write_texts(tmp_path / "some texts", **TEXTS)
    (folder / "documents.csv").write_text("path,publisher,published\na.txt,Lake Wire,2022-03-01\nz.txt,Nobody,2022\n")
    return folder


def test_documents_in_a_frame_give_the_rows_of_a_loop(spark):
    rows = [{"path": name, "content_hash": name, "text": text} for name, text in TEXTS.items()]
    batch = pa.RecordBatch.from_pylist(rows, DOCUMENT_SCHEMA)
    found = extract_documents(spark.createDataFrame(pa.Table.from_batches([batch]))).toArrow()
    [expected] = extract_batches(iter([batch]))
    assert found.sort_by("path").to_pylist() == expected.to_pylist()


def test_a_warehouse_of_spark_is_that_of_one_machine(spark, texts, tmp_path):
    (texts / "broken.pdf").write_bytes(b"%PDF-1.4 no more")
    shutil.copy(texts / "a.txt", texts / "copy of a.txt")
    summary = refresh_with_spark(str(texts), tmp_path / "spark.duckdb", str(tmp_path / "figures"))
    assert summary.documents == 4 and summary.figures >= 7
    assert {path for path, *_ in summary.bad_files} == {"broken.pdf", "documents.csv:3"}
    assert (tmp_path / "figures" / "published_year=2022").is_dir()
    local = refresh(texts, tmp_path / "local.duckdb")
    assert (summary.build_id, summary.bad_files) == (local.build_id, local.bad_files)
    with open_warehouse(tmp_path / "spark.duckdb") as one, open_warehouse(tmp_path / "local.duckdb") as other:
        for relation in ("figures", "dim_document", "fact_link", "number_expression"):
            rows = f"SELECT * FROM {relation} ORDER BY ALL"
            assert one.execute(rows).fetchall() == other.execute(rows).fetchall()


def test_views_carried_to_spark_give_the_same_rows(spark, texts, tmp_path):
    refresh(texts, tmp_path / "w.duckdb")
    with open_warehouse(tmp_path / "w.duckdb") as db:
        for (table,) in db.execute("SELECT table_name FROM duckdb_tables() WHERE NOT internal").fetchall():
            pq.write_table(db.sql(f"SELECT * FROM {table}").to_arrow_table(), tmp_path / f"{table}.parquet")
        create_views(spark, str(tmp_path), CARRIED)
        for view in CARRIED:
            expected = db.sql(f"SELECT * FROM {view} ORDER BY ALL").fetchall()
            columns = [column for column, *_ in db.execute(f"DESCRIBE {view}").fetchall()]
            rows = [tuple(row) for row in spark.table(view).select(*columns).collect()]
            assert sorted(rows, key=repr) == sorted(expected, key=repr)


def test_a_folder_that_is_missing_or_empty_is_named(spark, tmp_path):
    with pytest.raises(CorpusError, match="no such folder"):
        refresh_with_spark(str(tmp_path / "none"), tmp_path / "w.duckdb", str(tmp_path / "figures"))
    (tmp_path / "empty").mkdir()
    with pytest.raises(CorpusError, match="no text"):
        refresh_with_spark(str(tmp_path / "empty"), tmp_path / "w.duckdb", str(tmp_path / "figures"))


def test_java_that_is_missing_is_named():
    with pytest.raises(WarehouseError, match="Java 17"):
        require_java({"PATH": "", "JAVA_HOME": "/nowhere"})


def test_pyspark_that_is_missing_is_named(monkeypatch):
    monkeypatch.setitem(extract.spark.sys.modules, "pyspark", None)
    with pytest.raises(WarehouseError, match=r"trade-warehouse\[spark\]"):
        start_session()
