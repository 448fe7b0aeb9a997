"""Bad input gets one clear line that names it and the remedy, and never stops the rest."""

import os
from pathlib import Path

import pytest

from extract.errors import CorpusError, WarehouseError
from tests.warehouse.fake import write_texts
from warehouse import open_warehouse

PNG = bytes.fromhex("89504e470d0a1a0a0000000d49484452")


def bad_files(warehouse: Path) -> dict[str, tuple[str, str]]:
    with open_warehouse(warehouse) as db:
        return {path: rest for path, *rest in db.execute("SELECT path, stage, reason, remedy FROM bad_file").fetchall()}


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("image.txt", PNG),
        ("image.png", PNG),
        ("empty.txt", b""),
        ("broken.pdf", b"%PDF-1.7 and nothing"),
        ("broken.docx", b"PK\x03\x04 and nothing"),
        ("noise.txt", bytes(range(256)) * 40),
        ("russian.txt", "Экспорт вырос, импорт упал, сообщили чиновники ведомства.".encode()),
        ("slip.txt", b"The exports of the slip reached 5 t and the imports were 6 t."),
    ],
)
def test_a_bad_file_is_named_and_the_others_go_on(make, tmp_path, name, data):
    texts = write_texts(tmp_path / "texts", good="Exports: 5 t.")
    (texts / name).write_bytes(data)
    summary = make(texts)
    assert (summary.documents, summary.figures, summary.exit_status) == (1, 1, 1)
    [(path, reason, remedy)] = summary.bad_files
    assert path == name
    assert reason
    assert remedy
    assert f"not used: {name}: {reason}; {remedy}" in summary.lines()
    assert list(bad_files(tmp_path / "w.duckdb")) == [name]


def test_a_very_long_line_is_read(make, tmp_path):
    texts = write_texts(tmp_path / "texts", long="The exports of the country and of its partners were 5 t. " * 5_000)
    assert make(texts).figures == 5_000


def test_rows_of_documents_csv_that_cannot_be_used_are_named_with_their_line(make, tmp_path):
    texts = write_texts(tmp_path / "texts", a="Exports: 5 t.", b="Exports: 6 t.")
    (texts / "documents.csv").write_text("path,published\na.txt,next week\nmissing.txt,2022-01-01\nb.txt,2022-05-01\n")
    summary = make(texts)
    assert summary.figures == 2
    assert summary.exit_status == 1
    assert sorted(bad_files(tmp_path / "w.duckdb")) == ["documents.csv:2", "documents.csv:3"]


def test_a_failed_text_fails_under_every_name_it_has(make, tmp_path):
    summary = make(write_texts(tmp_path / "texts", a="a slip of 5 t", b="a slip of 5 t", c="Exports: 5 t."))
    assert [path for path, *_ in summary.bad_files] == ["a.txt", "b.txt"]


@pytest.mark.parametrize("exists", [False, True], ids=["missing", "empty"])
def test_a_folder_without_texts_is_refused(make, tmp_path, exists):
    folder = tmp_path / "texts"
    if exists:
        folder.mkdir()
    with pytest.raises(CorpusError, match=str(folder)):
        make(folder)
    assert not (tmp_path / "w.duckdb").exists()


@pytest.mark.parametrize(
    ("where", "reason"),
    [
        ("file.txt/w.duckdb", "it cannot be written"),
        ("/proc/w.duckdb", "it cannot be written"),
        ("", "it is a folder"),
        ("file.txt", "it is no warehouse"),
        ("pipe", "it is no warehouse"),
    ],
)
def test_a_warehouse_that_cannot_be_written_is_refused(make, tmp_path, where, reason):
    texts = write_texts(tmp_path / "texts", a="Exports: 5 t.")
    (tmp_path / "file.txt").write_text("A letter, and no warehouse at all.")
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(WarehouseError, match=reason) as caught:
        make(texts, tmp_path / where)
    assert caught.value.remedy
    assert (tmp_path / "file.txt").read_text() == "A letter, and no warehouse at all."
    assert (tmp_path / "pipe").is_fifo()


def test_a_link_to_a_warehouse_stays_and_its_file_is_replaced(make, tmp_path):
    texts = write_texts(tmp_path / "texts", a="Exports: 5 t.")
    (tmp_path / "there").mkdir()
    (tmp_path / "link.duckdb").symlink_to(tmp_path / "there" / "w.duckdb")
    make(texts, tmp_path / "link.duckdb")
    assert (tmp_path / "link.duckdb").is_symlink()
    assert list(bad_files(tmp_path / "there" / "w.duckdb")) == []


def test_a_file_that_vanishes_is_named(make, tmp_path):
    texts = write_texts(tmp_path / "texts", a="Exports: 5 t.", b="Exports: 6 t.")

    def vanish(paths, title):
        (texts / "b.txt").unlink(missing_ok=True)
        return paths

    summary = make(texts, track=vanish)
    assert summary.figures == 1
    assert summary.bad_files == [
        ("b.txt", "it cannot be opened (No such file or directory)", "put it back, or allow reading it")
    ]
