"""What a person accepts, overrules or strikes is applied at the refresh, and kept beside what was extracted."""

import csv

import duckdb
import pyarrow as pa
import pytest

from conftest import SOURCE_SCHEMA
from extract.errors import MetadataError
from tests.models.analysis.passages import Passage, level
from warehouse.build import create_schema, load
from warehouse.checks import refuse_errors, rules, run_checks
from warehouse.corrections import COLUMNS, load_corrections

SAID = "Trade came to $3 million in 2021. It had been $2 million. Some say $2 million."
TEXT = Passage(
    "a.txt",
    SAID,
    [
        level("$3 million", "trade_turnover", "2021", confidence=0.9),
        level("$2 million", "trade_turnover", "2021", confidence=0.9),
        level("$2 million", "trade_turnover", "2019", confidence=0.9),
    ],
)
OWN = {"document": "a.txt", "why": "seen", "by": "Ann"}
THREE = OWN | {"surface": "$3 million", "sentence": "Trade came to $3 million in 2021."}


@pytest.fixture
def corrected(tmp_path):
    def run(*rows, text=TEXT):
        path = tmp_path / "corrections.csv"
        with path.open("w", newline="") as file:
            writer = csv.DictWriter(file, sorted(COLUMNS), restval="")
            writer.writeheader()
            writer.writerows(rows)
        db = create_schema(duckdb.connect())
        errors = load_corrections(db, path)
        db.register("source", pa.Table.from_pylist([text.row()], SOURCE_SCHEMA))
        load(db)
        return db, errors

    return run


def figures(db, columns):
    return db.execute(f"SELECT {columns} FROM figures ORDER BY char_start").fetchall()


def test_slots_are_overruled_and_what_was_extracted_is_kept(corrected):
    db, _ = corrected(
        THREE | {"column": "partner", "value": "KZ"},
        THREE | {"column": "period_start", "value": "2020-01-01"},
        THREE | {"column": "period_end", "value": "2020-12-31"},
        THREE | {"column": "product", "value": "cheese"},
    )
    assert figures(db, "partner, year(period_end), product, confidence")[0] == ("KZ", 2020, "cheese", 1)
    assert db.execute("SELECT slot, extracted, value, state, corrected_by FROM correction").fetchall() == [
        ("partner", "UZ", "KZ", "applied", "Ann"),
        ("period_start", "2021-01-01", "2020-01-01", "applied", "Ann"),
        ("period_end", "2021-12-31", "2020-12-31", "applied", "Ann"),
        ("product", None, "cheese", "applied", "Ann"),
    ]


def test_a_value_takes_its_interval_along(corrected):
    db, _ = corrected(THREE | {"column": "value", "value": "3000000000"})
    assert [float(x) for x in figures(db, "value, lower, upper")[0]] == [3e9, 3e9 - 5e5, 3e9 + 5e5]


def test_a_struck_figure_is_a_rejected_number_with_its_reason(corrected):
    db, _ = corrected(THREE | {"column": "figure", "value": "strike"})
    assert len(figures(db, "surface")) == 2
    assert db.execute("SELECT surface, reason FROM rejected").fetchall() == [("$3 million", "struck by Ann: seen")]


def test_a_corrected_warehouse_keeps_its_rules(corrected):
    db, _ = corrected(THREE | {"column": "figure", "value": "strike"}, THREE | {"column": "value", "value": "5"})
    run_checks(db)
    refuse_errors(db, "test")


def test_an_accepted_figure_is_sure(corrected):
    db, _ = corrected(THREE | {"column": "figure", "value": "accept"})
    assert [sure for (sure,) in figures(db, "confidence")] == [1, pytest.approx(0.9), pytest.approx(0.9)]


def test_an_edit_elsewhere_does_not_lose_it(corrected):
    later = Passage("a.txt", f"A new first line. {SAID}", TEXT.figures)
    db, _ = corrected(THREE | {"column": "partner", "value": "KZ", "char_start": "14"}, text=later)
    assert figures(db, "partner")[0] == ("KZ",)


def test_alike_figures_are_told_apart_by_their_place(corrected):
    twice = OWN | {"surface": "$2 million", "column": "partner", "value": "KZ"}
    db, _ = corrected(twice | {"char_start": str(SAID.rindex("$2"))})
    assert [partner for (partner,) in figures(db, "partner")] == ["UZ", "UZ", "KZ"]


@pytest.mark.parametrize(
    "rows",
    [
        [{"column": "period_end", "value": "2020-12-31"}],  # before it begins
        [{"column": "period_start", "value": ""}],
        [{"column": "form", "value": "change"}],  # of a level
        [{"column": "upper", "value": "1"}, {"column": "partner", "value": "KZ"}],
    ],
)
def test_what_would_make_a_figure_impossible_is_refused_as_a_whole(corrected, rows):
    db, errors = corrected(*(THREE | row for row in rows))
    assert errors == []
    assert figures(db, "partner, year(period_end), form, confidence")[0] == ("UZ", 2021, None, pytest.approx(0.9))
    assert db.execute("SELECT DISTINCT state FROM correction").fetchall() == [("refused",)]
    [rule] = [rule for rule in rules() if rule.name == "correction_not_applied"]
    assert rule.broken_rows(db)[0][0] == "corrections.csv:2"


def test_one_whose_figure_is_gone_is_reported(corrected):
    db, _ = corrected(THREE | {"surface": "$4 million", "column": "partner", "value": "KZ"})
    assert db.execute("SELECT state, figure_id FROM correction").fetchall() == [("gone", None)]
    assert figures(db, "partner")[0] == ("UZ",)


def test_the_later_of_two_words_on_a_slot_holds(corrected):
    db, _ = corrected(THREE | {"column": "partner", "value": "KZ"}, THREE | {"column": "partner", "value": "TJ"})
    assert figures(db, "partner")[0] == ("TJ",)


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ({"column": "colour", "value": "red"}, "'colour' is no column that can be corrected"),
        ({"column": "value", "value": "much"}, "'much' is no number in digits, as 1350000000 or -0.5"),
        ({"column": "period_end", "value": "2021-02-30"}, "'2021-02-30' is no date, as 2021-12-31"),
        ({"column": "partner", "value": "Atlantis"}, "'Atlantis' is no code of the list area"),
        ({"column": "measure"}, "measure cannot be empty"),
        ({"column": "figure", "value": "doubt"}, "'doubt' is no figure: accept, strike"),
        (
            {"column": "unit", "value": "USD", "sentence": ""},
            "it needs a sentence or a char_start to find the figure by",
        ),
        ({"column": "unit", "value": "USD", "char_start": "x"}, "'x' is no char_start"),
    ],
)
def test_a_bad_row_is_named_and_the_others_are_applied(corrected, row, reason):
    db, errors = corrected(THREE | row, THREE | {"column": "partner", "value": "KZ"})
    assert [(error.path.rpartition(":")[2], error.reason) for error in errors] == [("2", reason)]
    assert figures(db, "partner")[0] == ("KZ",)


def test_a_file_that_is_no_list_of_corrections_is_refused(tmp_path):
    path = tmp_path / "corrections.csv"
    path.write_text("document,value\n")
    with pytest.raises(MetadataError, match="lacks the columns"):
        load_corrections(duckdb.connect(), path)


def test_without_corrections_the_table_is_empty(fresh_db):
    assert fresh_db.execute("SELECT count(*) FROM correction").fetchone() == (0,)


@pytest.mark.parametrize(
    "row",
    [
        *({"column": "value", "value": value} for value in ("NaN", "1e30", "Infinity", "1_0", "\uff11", "9" * 30)),
        *({"column": "period_end", "value": value} for value in ("20211231", "2021-W52-7", "0000-01-01", "2021-02-30")),
        {"char_start": "99999999999", "column": "status", "value": "actual"},
        {"char_start": "\u0661", "column": "status", "value": "actual"},
    ],
)
def test_what_no_column_holds_is_refused_with_its_line(corrected, row):
    _, [error] = corrected(THREE | row)
    assert error.path == "corrections.csv:2"
    assert error.reason


@pytest.mark.parametrize("data", [b"\xff\xfe\x00", b"\x00\x01\x02", b"a,b\n1,2\n", b'document,"' + b"x" * 200_000, b""])
def test_a_file_that_is_no_csv_is_refused(fresh_db, tmp_path, data):
    (tmp_path / "corrections.csv").write_bytes(data)
    with pytest.raises(MetadataError) as caught:
        load_corrections(fresh_db, tmp_path / "corrections.csv")
    assert caught.value.remedy


def test_a_file_in_another_encoding_is_read(fresh_db, tmp_path):
    row = OWN | {"surface": "5 %", "char_start": "3", "column": "product", "value": "\u0437\u0435\u0440\u043d\u043e"}
    lines = [",".join(sorted(COLUMNS)), ",".join(row.get(name, "") for name in sorted(COLUMNS))]
    (tmp_path / "corrections.csv").write_bytes("\n".join(lines).encode("utf-16"))
    assert load_corrections(fresh_db, tmp_path / "corrections.csv") == []
    assert fresh_db.execute("SELECT value FROM correction").fetchall() == [(row["value"],)]
