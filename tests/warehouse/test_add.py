"""`add` tells what a text says that is new, what it confirms, revises and contradicts, and then takes it in."""

import io
import json
import shutil
import sys

import pytest

from extract.errors import CorpusError, MetadataError, UnreadableText, WarehouseError
from tests.warehouse.conftest import READER
from tests.warehouse.fake import write_texts
from warehouse import open_warehouse
from warehouse.cli import main
from warehouse.join import join
from warehouse.refresh import Options, refresh

OPTIONS = Options(reader=READER)


@pytest.fixture(scope="module")
def made(make_once):
    """Make a warehouse of one text, once."""
    return make_once(a="Exports: 5 t.").parent


@pytest.fixture
def place(made, tmp_path):
    """Give a copy of the corpus and of the warehouse."""
    shutil.copytree(made, tmp_path / "copy")
    return tmp_path / "copy" / "texts", tmp_path / "copy" / "w.duckdb"


def add(place, *texts, **more):
    """Add to the copy; its warehouse was made from the corpus that it is a copy of."""
    return join(place[1], list(texts), options=OPTIONS, corpus=place[0], **more)


def article(folder, text, name="article"):
    return write_texts(folder / "new", **{name: text}) / f"{name}.txt"


def documents(warehouse):
    with open_warehouse(warehouse) as db:
        return [path for (path,) in db.execute("SELECT path FROM dim_document ORDER BY path").fetchall()]


def test_a_text_that_says_the_same_confirms(place, tmp_path):
    joined = add(place, article(tmp_path, "Again 5 t."))
    assert [(said.surface, said.verdict, said.because) for said in joined.said] == [
        ("5 t", "confirms", ("5 t: one claim was known",))
    ]


def test_a_text_that_says_otherwise_contradicts_with_the_arithmetic_and_the_place(place, tmp_path):
    [said] = add(place, article(tmp_path, "No, 7 t.")).said
    assert said.verdict == "contradicts"
    assert "7 t" in said.because[0] and "(a.txt)" in said.because[0]


def test_added_it_lies_in_the_corpus_and_in_the_warehouse_and_a_refresh_finds_nothing_new(place, tmp_path):
    corpus, warehouse = place
    told = {"publisher": "BelTA", "published": "2022-03"}
    joined = add(place, article(tmp_path, "Again 5 t."), told=told)
    assert joined.is_added and (corpus / "article.txt").read_text() == "Again 5 t."
    assert documents(warehouse) == ["a.txt", "article.txt"]
    with open_warehouse(warehouse) as db:
        [known] = db.execute(
            "SELECT publisher, CAST(published AS VARCHAR) FROM dim_document WHERE path <> 'a.txt'"
        ).fetchall()
    assert known == ("BelTA", "2022-03-31")
    before = warehouse.stat().st_mtime_ns
    refresh(corpus, warehouse, OPTIONS)
    assert warehouse.stat().st_mtime_ns == before


def test_a_dry_run_changes_nothing(place, tmp_path):
    corpus, warehouse = place
    before = warehouse.read_bytes()
    joined = add(place, article(tmp_path, "Again 5 t."), told={"title": "T"}, is_dry=True)
    assert len(joined.said) == 1
    assert warehouse.read_bytes() == before
    assert [path.name for path in corpus.iterdir()] == ["a.txt"]


def test_a_text_that_lies_in_the_corpus_already_is_read_where_it_is(place):
    corpus, _ = place
    (corpus / "deep").mkdir()
    (corpus / "deep" / "b.txt").write_text("Again 5 t.")
    assert add(place, corpus / "deep" / "b.txt").documents == ["deep/b.txt"]


@pytest.mark.parametrize(
    ("text", "name", "error", "reason"),
    [
        ("Exports: 5 t.", "other", CorpusError, "the corpus has it already; it is a.txt"),
        ("Exports: 6 t.", "a", CorpusError, "there is another text of this name"),
        ("", "empty", UnreadableText, "it is empty"),
    ],
)
def test_what_cannot_be_added_is_refused_and_nothing_changes(place, tmp_path, text, name, error, reason):
    corpus, warehouse = place
    before = warehouse.read_bytes()
    with pytest.raises(error, match=reason):
        add(place, article(tmp_path, text, name))
    assert warehouse.read_bytes() == before
    assert [path.name for path in corpus.iterdir()] == ["a.txt"]


def test_documents_csv_that_cannot_hold_what_is_told_leaves_all_as_it_was(place, tmp_path):
    corpus, warehouse = place
    (corpus / "documents.csv").write_text("path,title\n")
    with pytest.raises(MetadataError, match="lacks the columns publisher"):
        add(place, article(tmp_path, "Again 5 t."), told={"publisher": "BelTA"})
    assert documents(warehouse) == ["a.txt"]
    assert not (corpus / "article.txt").exists()


def test_exchange_rates_are_not_lost_in_silence(place, tmp_path):
    rates = tmp_path / "rates.csv"
    rates.write_text("currency,period,rate,source\nNGN,2021,400,CBN\n")
    refresh(*place, OPTIONS, rates=rates)
    with pytest.raises(WarehouseError, match="it holds exchange rates, which would be lost"):
        add(place, article(tmp_path, "Again 5 t."))


def test_the_command_tells_people_and_machines(tmp_path, capsys, monkeypatch):
    corpus = write_texts(tmp_path / "texts", a="In 2021 exports of Belarus to China were $5 million.")
    warehouse = str(tmp_path / "w.duckdb")
    main(["refresh", "--corpus", str(corpus), "--warehouse", warehouse])
    capsys.readouterr()
    words = "In 2021 exports of Belarus to China were $5 billion. In 2020 exports of Belarus to China were $3 million."
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(words.encode())))
    assert main(["add", "-", "--name", "n.txt", "--dry-run", "--warehouse", warehouse]) == 1
    told = capsys.readouterr().out
    assert told.startswith("contradicts (1)\n  $5 billion: exports, Belarus with China, 2021   n.txt:41\n")
    assert "new (1)\n  $3 million: exports, Belarus with China, 2020   n.txt:94\n" in told
    assert told.endswith("2 figures in n.txt; nothing has changed\n")
    file = str(article(tmp_path, words.split(". ")[1]))
    assert main(["add", file, "--json", "--warehouse", warehouse]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["is_added"] and [figure["verdict"] for figure in answer["figures"]] == ["new"]
