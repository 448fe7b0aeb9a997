"""`review` asks for the figures with most doubt and effect first, and writes what is said into corrections.csv."""

import csv
import json

import pytest

from tests.warehouse.fake import write_texts
from warehouse import open_warehouse
from warehouse.cli import main
from warehouse.corrections import read_corrections
from warehouse.doubt import most_doubtful


@pytest.fixture(scope="module")
def place(make_once):
    """Make a warehouse in which two texts agree and a third contradicts them."""
    return make_once(a="Exports: 5 t.", b="Exports: 5 t.", c="Exports: 7 t.")


@pytest.fixture
def corpus(tmp_path):
    return write_texts(tmp_path / "texts", a="Exports: 5 t.")


def said(answers, monkeypatch):
    """Answer the prompts one after the other, then say no more."""
    left = iter(answers)
    prompts = []

    def answer(prompt):
        prompts.append(prompt)
        try:
            return next(left)
        except StopIteration:
            raise EOFError from None

    monkeypatch.setattr("builtins.input", answer)
    return prompts


def written(corpus):
    with (corpus / "corrections.csv").open(newline="") as file:
        return [(row["document"], row["column"], row["value"], row["why"], row["by"]) for row in csv.DictReader(file)]


def review(place, corpus, *more):
    return main(["review", "--warehouse", str(place), "--corpus", str(corpus), "--by", "Ann", *more])


def test_what_stands_in_contradictions_comes_first_and_says_so(place):
    with open_warehouse(place) as db:
        first, *others = most_doubtful(db, 10)
        [(document,)] = db.execute("SELECT document FROM figures WHERE figure_id = ?", [first.figure_id]).fetchall()
    assert document == "c.txt"
    assert first.contradictions >= 1 and "contradiction" in first.told
    effect = 1 + first.observations + first.implied + first.contradictions
    assert first.weight == pytest.approx(first.doubt * effect)
    assert first.weight > others[0].weight


def test_what_the_tests_convict_is_doubted_however_sure_it_was(bundled_warehouse):
    with open_warehouse(bundled_warehouse) as db:
        queue = {doubt.figure_id: doubt for doubt in most_doubtful(db, 1000)}
        suspects = db.execute("SELECT DISTINCT suspect FROM consistency WHERE suspect IS NOT NULL").fetchall()
    assert suspects and all(queue[figure_id].doubt >= 0.9 for (figure_id,) in suspects)


def test_what_is_said_is_written_as_it_is_said_and_can_be_read(place, corpus, monkeypatch, capsys):
    said(["partner=KZ", "seen in the annex", "n", "a", "strike", "a copy"], monkeypatch)
    assert review(place, corpus) == 0
    assert written(corpus) == [
        ("c.txt", "partner", "KZ", "seen in the annex", "Ann"),
        ("a.txt", "figure", "accept", "", "Ann"),
        ("b.txt", "figure", "strike", "a copy", "Ann"),
    ]
    rows, errors = read_corrections(corpus / "corrections.csv")
    assert (len(rows), errors) == (3, [])
    assert capsys.readouterr().out.endswith(
        f"3 corrections written into {corpus / 'corrections.csv'}; `trade-warehouse refresh` applies them\n"
    )


def test_what_cannot_be_is_asked_again(place, corpus, monkeypatch, capsys):
    prompts = said(["partner=Atlantis", "what?", "colour=red", "value=much", "q"], monkeypatch)
    review(place, corpus)
    told = capsys.readouterr().out
    for reason in (
        "'Atlantis' is no code of the list area",
        "'what?' is no answer",
        "'colour' is no column that can be corrected",
        "'much' is no number",
    ):
        assert reason in told
    assert len(prompts) == 5
    assert not (corpus / "corrections.csv").exists()


def test_a_figure_that_is_spoken_of_is_not_asked_for_again(place, corpus, monkeypatch, capsys):
    said(["s", "wrong"], monkeypatch)
    review(place, corpus)
    said(["q"], monkeypatch)
    capsys.readouterr()
    review(place, corpus)
    assert capsys.readouterr().out.startswith("1 of 2: ")


def test_a_person_who_interrupts_keeps_what_was_said(place, corpus, monkeypatch):
    left = iter(["s", "wrong"])

    def answer(prompt):
        try:
            return next(left)
        except StopIteration:
            raise KeyboardInterrupt from None

    monkeypatch.setattr("builtins.input", answer)
    assert review(place, corpus) == 0
    assert len(written(corpus)) == 1


def test_a_machine_gets_the_queue(place, corpus, capsys):
    assert review(place, corpus, "--json", "--limit", "2") == 0
    queue = json.loads(capsys.readouterr().out)
    assert [set(doubt) for doubt in queue] == [
        {"figure_id", "doubt", "observations", "implied", "contradictions", "weight"}
    ] * 2
    assert queue[0]["weight"] >= queue[1]["weight"]


def test_the_folder_of_the_texts_has_to_be_there(place, tmp_path, capsys):
    assert review(place, tmp_path / "gone") == 2
    assert "name it: --corpus" in capsys.readouterr().err
