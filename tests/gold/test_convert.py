"""Marks in, gold rows out: spans, values, periods, neutral rows, and the faults that a check names."""

import json
from pathlib import Path

import pytest

from tests.gold.convert import check_passage, convert, passages, read_passage
from tests.gold.marks import MarkError, parse_mark

HERE = Path(__file__).parent


def figure(source: str) -> dict:
    _, rows = read_passage(source)
    return next(row for row in rows if row["k"] == "fig")


def test_span_wraps_the_quantity_and_start_pins_its_number():
    text, rows = read_passage("Tea: ⟦$ 3.1 million|level exports KE> value=3100000 unit=USD⟧ in 2021.")
    assert text == "Tea: $ 3.1 million in 2021."
    assert rows[0]["span"] == [5, 18] and rows[0]["surface"] == "$ 3.1 million"
    assert text[rows[0]["start"] : rows[0]["end"]] == rows[0]["token"] == "3.1"
    assert [(row["token"], row["k"]) for row in rows[1:]] == [("million", "part"), ("2021", "unmarked")]


def test_span_over_a_line_break_keeps_the_break():
    row = figure("It was ⟦£2.9 bil-\nlion|level trade_balance GB> value=-2900000000 unit=GBP⟧.")
    assert row["surface"] == "£2.9 bil- lion" and row["span"] == [7, 21]


def test_number_in_words_is_pinned_whole():
    row = figure("Trade ⟦doubled|growth multiple trade_turnover PL>UA value=100 unit=percent⟧.")
    assert (row["start"], row["end"]) == (6, 13)


def test_range_has_a_high_end_and_a_part():
    _, rows = read_passage("Crops of ⟦20-25 million t|level production UA> value=20000000 high=25000000 unit=t⟧.")
    assert (rows[0]["value"], rows[0]["high"]) == (20000000, 25000000)
    assert [row["token"] for row in rows if row["k"] == "part"] == ["25", "million"]


def test_neutral_marks_become_rows_of_their_kind():
    _, rows = read_passage("The ⟦two|minor⟧ sides met.⟦1|note⟧ In 1999 they had not.")
    assert [(row["token"], row["k"]) for row in rows] == [("two", "minor"), ("1", "note"), ("1999", "unmarked")]


@pytest.mark.parametrize(
    ("printed", "days"),
    [
        ("2021", ["2021-01-01", "2021-12-31"]),
        ("2021-H2", ["2021-07-01", "2021-12-31"]),
        ("2021-Q1", ["2021-01-01", "2021-03-31"]),
        ("2024-02", ["2024-02-01", "2024-02-29"]),
        ("2021-01..2021-08", ["2021-01-01", "2021-08-31"]),
        ("2021-03-21..2022-03-20", ["2021-03-21", "2022-03-20"]),
        ("2021-05-15", ["2021-05-15", "2021-05-15"]),
    ],
)
def test_periods(printed, days):
    mark = parse_mark(f"level exports IR> value=1 unit=USD period={printed}")
    assert mark.slots["period"] == days


@pytest.mark.parametrize(
    "words",
    [
        "level exports KE>UG value=1",
        "level exports KE>UG unit=USD",
        "level exports value=1 unit=USD",
        "level exports KE>UG value=1 unit=dollars",
        "level exports KE>UG value=one unit=USD",
        "level exports KE>UG value=1 unit=USD period=2021-13",
        "level exports KE>UG value=1 unit=USD period=2022..2021",
        "level exports KE>UG value=1 unit=USD base=2021",
        "growth exports KE>UG value=1 unit=percent",
        "level share exports KE>UG value=1 unit=percent",
        "level exports KE>UG value=1 unit=USD about",
    ],
)
def test_marks_that_do_not_parse(words):
    with pytest.raises(MarkError):
        parse_mark(words)


@pytest.mark.parametrize(
    "source",
    [
        "⟦$3.1 billion|level exports KE>UG value=3100000 unit=USD⟧",
        "⟦about $3|level exports KE>UG value=3 unit=USD⟧",
        "⟦$3 |level exports KE>UG value=3 unit=USD⟧",
        "⟦$3|level exports KE>Uganda value=3 unit=USD⟧",
        "⟦107.2%|growth index exports KE> value=107.2 unit=percent⟧",
        "⟦2.5 times|growth multiple exports KE> value=250 unit=percent⟧",
        "⟦$3|level exports KE> value=3 unit=USD",
    ],
)
def test_check_names_a_fault(source):
    assert check_passage(source)


def test_check_accepts_a_table_cell_whose_header_scales_it():
    assert not check_passage("Ksh billion\n⟦46.77|level exports KE>UG value=46770000000 unit=KES⟧")


def test_convert_writes_text_and_rows(tmp_path):
    (tmp_path / "x.gold.txt").write_text("Tea: ⟦$3|level exports KE> value=3 unit=USD⟧\n", encoding="utf-8")
    assert convert(tmp_path, tmp_path / "out") == 1
    assert (tmp_path / "out/texts/x.txt").read_text(encoding="utf-8") == "Tea: $3\n"
    rows = [json.loads(line) for line in (tmp_path / "out/gold/x.jsonl").read_text(encoding="utf-8").splitlines()]
    assert rows[0]["value"] == 3 and rows[0]["k"] == "fig"


def test_mini_texts_are_many_to_a_file(tmp_path):
    (tmp_path / "tea.minis.txt").write_text("== 001\nOne.\n== 003\nTwo\n== 1 is no head\n", encoding="utf-8")
    assert [(path.name, source) for path, source in passages(tmp_path)] == [
        ("tea-001.gold.txt", "One.\n"),
        ("tea-003.gold.txt", "Two\n== 1 is no head\n"),
    ]


@pytest.mark.parametrize("folder", ["dev", "held", "mini/dev", "mini/held"])
def test_passages_are_without_fault(folder):
    found = list(passages(HERE / folder))
    assert found or not (HERE / folder).exists()  # none may be held aside
    assert {path.name: faults for path, source in found if (faults := check_passage(source))} == {}
