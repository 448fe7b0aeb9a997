"""Extraction rows become dimensions and facts; what breaks the contract becomes a rejected number."""

from datetime import date
from decimal import Decimal

import duckdb
import pytest

from tests.warehouse.sample import figure, loaded, number, text_row
from warehouse.build import run_bounded

TEXT = "Exports reached 5 t in 2021, up 25%."


def rejected(db) -> list[tuple]:
    return db.execute("SELECT surface, reason FROM rejected").fetchall()


def test_a_figure_becomes_a_row_with_its_keys():
    db = loaded(text_row("a.txt", TEXT, [figure(TEXT, "5 t", product="milk powder", trace={"unit": "t"})]))
    [row] = db.execute(
        "SELECT value, unit, indicator, reporter, partner, product_id, period_id, base_id, trace FROM fact_figure"
    ).fetchall()
    year = "2021-01-01/2021-12-31"
    assert row == (Decimal(5), "t", "exports", "BY", "W0", "milk-powder-6d2739d9", year, None, {"unit": "t"})


def test_the_flat_view_shows_no_world_and_no_missing_side():
    sides = [("5 t", "BY", "W0"), ("25%", "_U", "_Z")]
    db = loaded(text_row("a.txt", TEXT, [figure(TEXT, s, reporter=r, partner=p) for s, r, p in sides]))
    shown = db.execute("SELECT reporter, partner FROM figures ORDER BY char_start").fetchall()
    assert shown == [("BY", None), (None, None)]


def test_the_same_text_under_two_names_is_one_source_and_two_rows():
    db = loaded(*(text_row(path, TEXT, [figure(TEXT, "5 t")]) for path in ("b.txt", "a.txt")))
    ids = dict(db.execute("SELECT document, figure_id FROM figures").fetchall())
    assert db.execute("SELECT count(DISTINCT content_hash) FROM dim_document").fetchall() == [(1,)]
    assert len(set(ids.values())) == 2
    alone = loaded(text_row("c.txt", TEXT, [figure(TEXT, "5 t")]))
    assert alone.execute("SELECT figure_id FROM figures").fetchall() == [(ids["a.txt"],)]


@pytest.mark.parametrize(
    ("slots", "reason"),
    [
        ({"surface": "6 t"}, "the text reads otherwise at its span"),
        ({"lower": Decimal(6)}, "its value lies outside its interval"),
        ({"period_end": date(2020, 1, 1)}, "its period ends before it begins"),
        ({"period_end": None}, "its period has one end only"),
        ({"measure": "size"}, "its measure is unknown: size"),
        ({"form": "index"}, "its form is unknown or not of a growth: index"),
        ({"status": "planned"}, "its status is unknown: planned"),
        ({"qualifier": "circa"}, "its qualifier is unknown: circa"),
        ({"indicator": "happiness"}, "its indicator is unknown: happiness"),
        ({"partner": ""}, "it has a side without a code"),
        ({"confidence": 1.5}, "its confidence is not between 0 and 1"),
    ],
)
def test_a_figure_that_breaks_the_contract_is_rejected_with_its_reason(slots, reason):
    sound, broken = figure(TEXT, "25%", unit="percent", measure="growth"), figure(TEXT, "5 t") | slots
    db = loaded(text_row("a.txt", TEXT, [sound, broken]))
    assert db.execute("SELECT surface FROM fact_figure").fetchall() == [("25%",)]
    assert rejected(db) == [(broken["surface"], reason)]


def test_a_figure_beyond_the_end_of_its_text_is_rejected():
    beyond = figure(TEXT, "5 t") | {"char_start": 9_000, "char_end": 9_003}
    assert rejected(loaded(text_row("a.txt", TEXT, [beyond]))) == [("5 t", "the text reads otherwise at its span")]


def test_of_two_figures_at_one_span_the_surer_one_stays():
    pair = [figure(TEXT, "5 t", confidence=c, indicator=i) for c, i in ((0.2, "imports"), (0.9, "exports"))]
    db = loaded(text_row("a.txt", TEXT, pair))
    assert db.execute("SELECT indicator FROM fact_figure").fetchall() == [("exports",)]


def test_spans_are_found_anywhere_in_a_long_text_of_any_script():
    text = "Экспорт 🚢 " * 500 + "5 t" + " вырос" * 500
    db = loaded(text_row("a.txt", text, [figure(text, "5 t")]))
    assert db.execute("SELECT char_start FROM fact_figure").fetchall() == [(text.index("5 t"),)]


def test_a_link_joins_figures_by_where_they_begin():
    level, growth = figure(TEXT, "5 t"), figure(TEXT, "25%", unit="percent", measure="growth")
    link = {"source": growth["char_start"], "target": level["char_start"], "kind": "growth_of"}
    db = loaded(text_row("a.txt", TEXT, [level, growth], [link, link]))
    assert db.execute(
        "SELECT a.surface, l.kind, b.surface FROM fact_link AS l"
        " JOIN fact_figure AS a ON l.source_id = a.figure_id JOIN fact_figure AS b ON l.target_id = b.figure_id"
    ).fetchall() == [("25%", "growth_of", "5 t")]


def test_a_link_to_a_rejected_figure_is_dropped():
    level, growth = figure(TEXT, "5 t", partner=""), figure(TEXT, "25%", unit="percent", measure="growth")
    link = {"source": growth["char_start"], "target": level["char_start"], "kind": "growth_of"}
    db = loaded(text_row("a.txt", TEXT, [level, growth], [link]))
    assert db.execute("SELECT count(*) FROM fact_link").fetchall() == [(0,)]


def test_a_number_that_should_be_a_figure_and_is_in_none_is_rejected():
    db = loaded(text_row("a.txt", TEXT, [figure(TEXT, "5 t")], numbers=[number(16, 17, "5"), number(32, 34, "25")]))
    assert rejected(db) == [("25", "no figure was made of it")]
    assert db.execute("SELECT kind, numbers FROM accounted ORDER BY kind").fetchall() == [
        ("figure", 1),
        ("rejected", 1),
    ]


def test_a_number_that_counts_nothing_is_rejected_with_the_reason():
    text = "There were 7. Sales\t...\t5"
    numbers = [number(11, 12, "7", "number"), number(20, 23, "...", "number"), number(24, 25, "5", "note")]
    assert rejected(loaded(text_row("a.txt", text, [], numbers=numbers))) == [
        ("7", "nothing says what it counts"),
        ("...", "its cell of a table holds no value"),
    ]


def test_several_areas_together_get_the_names_of_their_parts():
    db = loaded(text_row("a.txt", TEXT, [figure(TEXT, "5 t", partner="BY_KZ")]))
    assert db.execute("SELECT area_name, kind FROM dim_area WHERE area_code = 'BY_KZ'").fetchall() == [
        ("Belarus and Kazakhstan", "group")
    ]


def test_the_page_of_a_figure_is_counted_from_one():
    row = text_row("a.pdf", TEXT, [figure(TEXT, "5 t"), figure(TEXT, "25%", unit="percent")]) | {"pages": [0, 20]}
    assert loaded(row).execute("SELECT page FROM fact_figure ORDER BY char_start").fetchall() == [(1,), (2,)]


def test_a_script_that_does_not_fit_into_the_memory_bound_is_run_again_without_it():
    db = duckdb.connect(config={"memory_limit": "20MB", "threads": "1", "temp_directory": ""})
    sql = "CREATE TABLE long AS SELECT range AS n, hash(range) AS h FROM range(3_000_000) ORDER BY h"
    with pytest.raises(duckdb.OutOfMemoryException):
        db.execute(sql)
    run_bounded(db, sql)
    assert db.execute("SELECT count(*) FROM long").fetchall() == [(3_000_000,)]
