"""A folder of texts becomes a warehouse, and only what has changed is read again."""

import pytest

from extract.errors import WarehouseError
from tests.warehouse import fake
from tests.warehouse.fake import write_texts
from warehouse import open_warehouse
from warehouse.model import SCHEMA_VERSION, Script


def surfaces(path) -> list[str]:
    with open_warehouse(path) as db:
        return [row[0] for row in db.execute("SELECT surface FROM figures ORDER BY document, char_start").fetchall()]


def test_texts_become_figures_and_the_summary_counts_them(make, tmp_path):
    summary = make(write_texts(tmp_path / "texts", a="Exports: 5 t and 6 t.", b="Exports: 7 t."))
    assert surfaces(tmp_path / "w.duckdb") == ["5 t", "6 t", "7 t"]
    assert (summary.documents, summary.figures, summary.figures_by_indicator) == (2, 3, {"exports": 3})
    assert (str(summary.first_day), str(summary.last_day)) == ("2021-01-01", "2021-12-31")
    assert summary.exit_status == 0


def test_nothing_is_read_again_where_nothing_has_changed(make, tmp_path):
    texts = write_texts(tmp_path / "texts", a="Exports: 5 t.", b="Exports: 7 t.")
    first = make(texts)
    made = (tmp_path / "w.duckdb").stat().st_ino
    fake.SEEN.clear()
    assert make(texts) == first
    assert fake.SEEN == []
    assert (tmp_path / "w.duckdb").stat().st_ino == made


def test_a_changed_model_is_built_anew_from_the_same_texts(make, tmp_path, monkeypatch):
    texts = write_texts(tmp_path / "texts", a="Exports: 5 t.")
    first = make(texts)
    fake.SEEN.clear()
    monkeypatch.setattr("warehouse.refresh.model_digest", lambda: "next")
    assert make(texts).build_id != first.build_id
    assert fake.SEEN == []


def test_a_changed_text_alone_is_read_again(make, tmp_path):
    texts = write_texts(tmp_path / "texts", a="Exports: 5 t.", b="Exports: 7 t.")
    make(texts)
    fake.SEEN.clear()
    make(write_texts(texts, b="Exports: 8 t."))
    assert fake.SEEN == ["b.txt"]
    assert surfaces(tmp_path / "w.duckdb") == ["5 t", "8 t"]


def test_a_renamed_text_keeps_its_figures_and_a_deleted_one_leaves(make, tmp_path):
    texts = write_texts(tmp_path / "texts", a="Exports: 5 t.", b="Exports: 7 t.")
    make(texts)
    fake.SEEN.clear()
    (texts / "a.txt").rename(texts / "c.txt")
    (texts / "b.txt").unlink()
    make(texts)
    assert fake.SEEN == []
    with open_warehouse(tmp_path / "w.duckdb") as db:
        assert db.execute("SELECT document, surface FROM figures").fetchall() == [("c.txt", "5 t")]


def test_the_same_text_twice_is_read_once(make, tmp_path):
    make(write_texts(tmp_path / "texts", a="Exports: 5 t.", b="Exports: 5 t."))
    assert fake.SEEN == ["a.txt"]
    assert surfaces(tmp_path / "w.duckdb") == ["5 t", "5 t"]


def test_a_new_row_of_documents_csv_is_seen(make, tmp_path):
    texts = write_texts(tmp_path / "texts", a="Exports: 5 t.")
    make(texts)
    (texts / "documents.csv").write_text("path,title,published\na.txt,On exports,2022-03-01\n")
    make(texts)
    with open_warehouse(tmp_path / "w.duckdb") as db:
        assert db.execute("SELECT title, CAST(published AS VARCHAR) FROM figures").fetchall() == [
            ("On exports", "2022-03-01")
        ]


def test_a_new_version_of_the_extractor_reads_everything_again(make, tmp_path, monkeypatch):
    texts = write_texts(tmp_path / "texts", a="Exports: 5 t.")
    first = make(texts)
    fake.SEEN.clear()
    monkeypatch.setattr("warehouse.refresh.extractor_version", lambda: "next")
    assert make(texts).build_id != first.build_id
    assert fake.SEEN == ["a.txt"]


def test_a_broken_cache_is_made_anew(make, tmp_path):
    texts = write_texts(tmp_path / "texts", a="Exports: 5 t.")
    make(texts)
    (tmp_path / ".cache" / "w.duckdb" / "extraction.duckdb").write_bytes(b"no database" * 1000)
    make(texts)
    assert surfaces(tmp_path / "w.duckdb") == ["5 t"]


def test_the_old_warehouse_stays_where_the_new_one_fails_a_check(make, tmp_path, monkeypatch):
    texts = write_texts(tmp_path / "texts", a="Exports: 5 t.")
    make(texts)
    rule = (
        "-- Nothing weighs seven tonnes.\nSELECT figure_id AS subject, surface AS detail FROM figures WHERE value = 7;"
    )
    monkeypatch.setattr("warehouse.checks.scripts", lambda folder: [Script("error_seven", rule)])
    with pytest.raises(WarehouseError, match=r"first seven \(Nothing weighs seven tonnes\.\) on 1 rows, as \w+: 7 t"):
        make(write_texts(texts, b="Exports: 7 t."))
    assert surfaces(tmp_path / "w.duckdb") == ["5 t"]
    assert [path.name for path in (tmp_path / ".cache" / "w.duckdb").glob("new*")] == []


def test_the_build_says_when_from_what_and_by_which_version(make, tmp_path):
    summary = make(write_texts(tmp_path / "texts", a="Exports: 5 t."))
    with open_warehouse(tmp_path / "w.duckdb") as db:
        [build] = db.execute(
            "SELECT build_id, created_at <= now(), schema_version, corpus, documents, figures, bad_files FROM build"
        ).fetchall()
    assert build == (summary.build_id, True, SCHEMA_VERSION, str(tmp_path / "texts"), 1, 1, 0)
