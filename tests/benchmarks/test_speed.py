"""What the benchmarks of the extraction and of the load report."""

import json
import subprocess
import sys

import duckdb
import pytest

from benchmarks.extract_speed import read_corpus, time_extraction
from benchmarks.linearity import SHAPES, seconds_a_million
from benchmarks.load import fill_cache, measure, report
from extract.records import Document
from tests.warehouse.fake import write_texts


def test_the_command_prints_one_line_of_json(tmp_path):
    texts = write_texts(tmp_path / "texts", a="Exports rose by 5% to $2 million in 2021.", b="")
    command = [sys.executable, "-m", "benchmarks.extract_speed", str(texts)]
    [line] = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
    told = json.loads(line)
    assert told.keys() == {"chars", "seconds", "chars_per_s", "figures"}
    assert told["chars"] == 41 and told["figures"] == 2


def test_texts_are_read_with_their_rows_of_documents_csv(tmp_path):
    texts = write_texts(tmp_path / "texts", a="Exports rose by 5% to $2 million in 2021.")
    (texts / "documents.csv").write_text("path,publisher\na.txt,Lake Wire\n")
    [document] = read_corpus(texts)
    assert document.publisher == "Lake Wire"
    assert time_extraction([document])["figures"] == 2


@pytest.mark.parametrize("shape", SHAPES)
def test_a_shape_has_the_size_and_the_form_that_it_says(shape):
    texts = SHAPES[shape](20_000)
    assert 20_000 <= sum(len(text) for text in texts) < 40_000
    assert (len(texts) == 1) == (shape != "many texts")
    if shape in ("one line", "one sentence"):
        assert "\n" not in texts[0]
    if shape == "one sentence":
        assert ". " not in texts[0]


def test_time_is_told_for_a_million_characters(monkeypatch):
    seen = []
    monkeypatch.setattr("benchmarks.linearity.extract", seen.append)
    assert seconds_a_million(["five ", "six"]) >= 0
    assert [document.text for document in seen] == ["five ", "six"] and isinstance(seen[0], Document)


def test_invented_figures_load_without_a_fault(tmp_path):
    fill_cache(tmp_path, 500)
    cost = measure(tmp_path, 500, with_analysis=False)
    with duckdb.connect(tmp_path / "warehouse.duckdb") as db:
        kinds = db.execute("SELECT measure, count(*) FROM fact_figure GROUP BY ALL ORDER BY ALL").fetchall()
        assert kinds == [("level", 260), ("growth", 240)]
        assert db.execute("SELECT count(*) FROM fact_link").fetchone() == (240,)
        assert db.execute("SELECT count(*) FROM rejected").fetchone() == (0,)
    assert cost.figures == 500 and cost.file_mb > 0 and "value" in cost.columns
    assert "| 500 |" in "\n".join(report([cost]))
