"""What README.md says can be done: its queries run on the default warehouse and give the answers that stand there."""

import csv
import io
import re

import pytest

from docs.render import README, queries, render_readme
from extract.read import read_metadata
from warehouse import open_warehouse

TEXT = README.read_text(encoding="utf-8")


@pytest.mark.parametrize("sql", queries(TEXT))
def test_each_query_has_an_answer(sql, bundled_warehouse):
    with open_warehouse(bundled_warehouse) as db:
        assert db.execute(sql).fetchall()


def test_the_answers_are_those_of_the_default_warehouse(bundled_warehouse):
    with open_warehouse(bundled_warehouse) as db:
        assert render_readme(TEXT, db) == TEXT, "bring it up to date: make refresh && .venv/bin/python docs/render.py"


def test_there_are_ten_questions():
    assert re.findall(r"^\*\*(\d+)\.", TEXT, re.MULTILINE) == [str(number) for number in range(1, 11)]


def test_every_relation_in_the_list_of_tables_is_there(bundled_warehouse):
    listed = re.search(r"## The tables\n(.*?)\n## ", TEXT, re.DOTALL).group(1)
    rows = [line.split("|")[1] for line in listed.splitlines() if line.startswith("| `")]
    named = {name for row in rows for name in re.findall(r"`(\w+)`", row)}
    with open_warehouse(bundled_warehouse) as db:
        there = {name for (name,) in db.execute("SELECT table_name FROM information_schema.tables").fetchall()}
    assert len(named) > 20
    assert named <= there


def test_the_documents_csv_of_the_example_is_understood(tmp_path):
    example = re.search(r"```csv\n(.*?)```", TEXT, re.DOTALL).group(1)
    [row] = csv.DictReader(io.StringIO(example))
    text = tmp_path / row["path"]
    text.parent.mkdir()
    text.write_text("Exports were $5 million in 2024.")
    (tmp_path / "documents.csv").write_text(example)
    described, errors = read_metadata(tmp_path, {row["path"]: text})
    assert errors == []
    assert described[row["path"]].title == row["title"]
