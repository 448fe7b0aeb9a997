"""Each document that failed, was skipped or took long has one line that says why; a figure shows its rules."""

import json
import logging
import os
import re
from pathlib import Path

import pytest

from warehouse import reader
from warehouse.cli import main
from warehouse.corpus import find_files
from warehouse.refresh import refresh

LINE = re.compile(r"path=(?P<path>'.*?'|\".*?\") stage=(?P<stage>\w+) reason=(?P<reason>['\"].*?['\"]) remedy=")


@pytest.fixture
def corpus(tmp_path) -> Path:
    """Write a text that can be used and several that cannot."""
    folder = tmp_path / "corpus"
    folder.mkdir()
    (folder / "good.txt").write_text("In 2021 Belarus exported about 5 tonnes of wheat to Russia.")
    (folder / "empty.txt").write_text("")
    (folder / "broken.pdf").write_bytes(b"%PDF-1.7")
    (folder / "line\nbreak.txt").write_text("")
    (folder / "picture.png").write_bytes(b"\x89PNG")
    (folder / "documents.csv").write_text("path,published\ngone.txt,2021-01-01\n")
    return folder


def test_every_file_that_is_not_used_has_one_line_with_its_reason(corpus, tmp_path, caplog):
    caplog.set_level(logging.INFO)
    refresh(corpus, tmp_path / "w.duckdb")
    lines = [LINE.match(record.getMessage()) for record in caplog.records if record.getMessage().startswith("path=")]
    assert sorted(line["path"] for line in lines) == [
        r"'broken.pdf'",
        r"'documents.csv:2'",
        r"'empty.txt'",
        r"'line\nbreak.txt'",
        r"'picture.png'",
    ]
    assert all(len(line["reason"]) > 2 for line in lines)
    assert {line["stage"] for line in lines} == {"metadata", "read"}


def test_no_line_of_the_log_is_broken_by_a_name(corpus, tmp_path, capsys):
    assert main(["refresh", "--verbose", "--corpus", str(corpus), "--warehouse", str(tmp_path / "w.duckdb")]) == 1
    said = capsys.readouterr()
    assert not [line for line in (said.out + said.err).splitlines() if line.startswith("break.txt")]


def test_a_figure_shows_which_words_gave_each_slot(corpus, tmp_path, capsys):
    main(["refresh", "--corpus", str(corpus), "--warehouse", str(tmp_path / "w.duckdb")])
    capsys.readouterr()
    main(["query", "SELECT figure_id FROM figures", "--json", "--warehouse", str(tmp_path / "w.duckdb")])
    [row] = json.loads(capsys.readouterr().out)
    main(["show", row["figure_id"], "--json", "--warehouse", str(tmp_path / "w.duckdb")])
    trace = json.loads(capsys.readouterr().out)["trace"]
    assert "exported" in trace["indicator"]
    assert "2021" in trace["period"]
    assert trace["qualifier"] == "about"
    assert {"measure", "sides"} <= trace.keys()


def test_a_text_that_takes_long_has_a_line(corpus, tmp_path, caplog, monkeypatch):
    caplog.set_level(logging.INFO)
    monkeypatch.setattr(reader, "LONG_SECONDS", 0)
    (corpus / "broken.pdf").unlink()  # so that all is read in this process
    refresh(corpus, tmp_path / "w.duckdb")
    lines = [LINE.match(record.getMessage()) for record in caplog.records]
    slow = {line["path"]: line["reason"] for line in lines if line["stage"] == "slow"}
    assert slow["'good.txt'"] == "'it took 0 seconds for 59 bytes'"


def test_what_is_passed_over_has_a_line(corpus, tmp_path, caplog):
    caplog.set_level(logging.INFO)
    (tmp_path / "outside.txt").write_text("Exports rose by 5%.")
    (corpus / "link.txt").symlink_to(tmp_path / "outside.txt")
    (corpus / "inner.txt").symlink_to("good.txt")
    os.mkfifo(corpus / "pipe.txt")
    files = find_files(corpus)
    assert {"good.txt", "inner.txt"} <= files.keys()
    lines = [LINE.match(record.getMessage()) for record in caplog.records]
    assert sorted((line["path"], line["stage"], line["reason"]) for line in lines) == [
        ("'link.txt'", "skip", "'it is a link that leads to a folder, out of the corpus or nowhere'"),
        ("'pipe.txt'", "skip", "'it is no file'"),
    ]
