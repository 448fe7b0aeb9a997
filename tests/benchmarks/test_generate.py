"""Invented corpora: the same seed gives the same bytes, and gold tells where each number stands in what was written."""

import json
import re

import pytest

from benchmarks.generate import generate, text_of
from benchmarks.synthetic.compose import compose
from benchmarks.synthetic.style import countries, publishers, sentences
from extract.read import find_texts, read_document
from tests.gold.convert import check_passage

TEXTS = 60


@pytest.fixture(scope="module")
def corpus(tmp_path_factory):
    folder = tmp_path_factory.mktemp("corpus")
    generate(folder, TEXTS, seed=3)
    return folder


def gold_of(folder, name):
    return [json.loads(line) for line in (folder / "gold" / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()]


def test_gold_counts_the_characters_of_the_text_as_it_is_read(corpus):
    for path in find_texts(corpus / "texts"):
        text = read_document(path, corpus / "texts").text
        rows = gold_of(corpus, path.stem)
        assert [text[row["start"] : row["end"]].replace("-\n", "").replace("\n", " ") for row in rows] == [
            row["token"] for row in rows
        ], path


def test_a_span_holds_the_quantity_whatever_the_page_has_done_to_it():
    for number in range(TEXTS):
        text, rows, _ = text_of(number)
        for row in rows:
            if row["k"] == "fig":
                printed = re.sub(r"-?\n\n- \d+ -\n\n", "\n", text[slice(*row["span"])])
                assert "".join(printed.split()).replace("-", "") == "".join(row["surface"].split()).replace("-", "")


def test_the_same_seed_gives_the_same_bytes_and_another_seed_others(corpus, tmp_path):
    def files(folder):
        return {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*") if path.is_file()}

    generate(tmp_path / "again", TEXTS, seed=3, workers=2)
    generate(tmp_path / "other", TEXTS, seed=4)
    assert files(tmp_path / "again") == files(corpus)
    assert files(tmp_path / "other").keys() != files(corpus).keys() or files(tmp_path / "other") != files(corpus)


def test_a_text_does_not_depend_on_those_before_it():
    assert compose(40, 3) == compose(40, 3)
    assert compose(40, 3).paragraphs != compose(41, 3).paragraphs


def test_texts_differ_in_publisher_kind_of_file_and_encoding(corpus):
    suffixes = {path.suffix for path in find_texts(corpus / "texts")}
    encodings = {read_document(path, corpus / "texts").encoding for path in find_texts(corpus / "texts")}
    assert suffixes == {".txt", ".md", ".html"}
    assert len(encodings) >= 3


def test_marks_say_what_is_printed():
    faults = [fault for number in range(40) for fault in check_passage("\n\n".join(compose(number, 1).paragraphs))]
    assert faults == []


def test_the_facts_of_a_pair_agree():
    for number in range(TEXTS):
        rows = [row for row in text_of(number)[1] if row["k"] == "fig" and row["measure"] == "level"]
        levels = {
            (row["indicator"], row["reporter"], row["partner"]): row["value"] for row in rows if not row["product"]
        }
        for (indicator, *sides), balance in levels.items():
            exports, imports = (levels.get((flow, *sides)) for flow in ("exports", "imports"))
            if indicator == "trade_balance" and exports and imports and len(rows) == len(levels):
                assert balance == pytest.approx(exports - imports, rel=0.02, abs=0.02 * max(exports, imports))


def test_the_vocabulary_of_the_generator_is_whole():
    assert all(kind for kind in sentences().values())
    assert {style.form for style in publishers()} == {"txt", "md", "html"}
    assert len({country.code for country in countries()}) == len(countries()) > 60
