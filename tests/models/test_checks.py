"""Each rule passes sound rows and finds the one that breaks it."""

from datetime import date

import duckdb
import pytest

from tests.warehouse.sample import figure, loaded, loosened, number, text_row
from warehouse.checks import Rule
from warehouse.model import scripts

TEXT = "Exports reached $5 million in 2021, up 25% on 2020; milk made up 40%."

BREAKING = {
    "digits_accounted": "DELETE FROM number_expression WHERE surface = '2020'",
    "correction_not_applied": "INSERT INTO correction (correction_no, document, surface, char_start, slot, state) "
    "VALUES (2, 'a.txt', '25%', 9, 'unit', 'gone')",
    "document_length": "UPDATE dim_document SET chars = 3",
    "figure_repeated": "INSERT INTO fact_figure SELECT * FROM fact_figure WHERE surface = '25%'",
    "growth_without_base": "UPDATE fact_figure SET base_id = NULL WHERE surface = '25%'",
    "keys_resolve": "DELETE FROM dim_product",
    "link_in_document": "UPDATE fact_link SET target_id = 'no figure'",
    "number_accounted": "DELETE FROM fact_figure WHERE surface = '40%'",
    "period_order": "UPDATE dim_period SET period_end = DATE '1999-12-31' WHERE sdmx_code = '2021'",
    "rejected_without_reason": "UPDATE number_expression SET kind = 'rejected' WHERE surface = '25%'",
    "span_in_text": "UPDATE fact_figure SET char_start = char_start + 1 WHERE surface = '25%'",
    "value_in_interval": "UPDATE fact_figure SET upper = 24 WHERE surface = '25%'",
    "actual_after_publication": "UPDATE dim_document SET published = DATE '2020-06-01'",
    "base_after_period": "UPDATE fact_figure SET base_id = period_id WHERE surface = '25%'",
    "figure_without_number": "DELETE FROM number_expression WHERE surface = '25%'",
    "figures_overlap": "UPDATE fact_figure SET char_end = 90 WHERE surface = '25%'",
    "negative_level": "UPDATE fact_figure SET value = -5 WHERE unit = 'USD'",
    "region_unlisted": "INSERT INTO dim_area VALUES ('BY-XX', 'BY-XX', NULL, NULL, NULL, 'region')",
    "same_side_twice": "UPDATE fact_figure SET partner = 'BY' WHERE unit = 'USD'",
    "share_out_of_range": "UPDATE fact_figure SET value = 140 WHERE surface = '40%'",
    "side_missing": "UPDATE fact_figure SET reporter = '_U' WHERE unit = 'USD'",
    "unit_of_measure": "UPDATE fact_figure SET measure = 'level' WHERE surface = '40%'",
    "unit_unlisted": "INSERT INTO dim_unit VALUES ('furlong', 'furlong', 'unlisted', NULL)",
}
"""One change of sound data for each rule, which only that rule, or that rule among others, has to find."""


@pytest.fixture
def sound_db() -> duckdb.DuckDBPyConnection:
    """Give data that keeps every rule, in tables that would take anything."""
    growth = {"unit": "percent", "measure": "growth", "value": 25, "form": "change"}
    base = {"base_start": date(2020, 1, 1), "base_end": date(2020, 12, 31)}
    figures = [
        figure(TEXT, "$5 million", unit="USD", value=5_000_000),
        figure(TEXT, "25%", **growth, **base),
        figure(TEXT, "40%", unit="percent", measure="share", value=40, product="milk"),
    ]
    link = {"source": figures[1]["char_start"], "target": figures[0]["char_start"], "kind": "growth_of"}
    years = [number(at, at + 4, TEXT[at : at + 4], "period") for at in map(TEXT.index, ("2021", "2020"))]
    numbers = [*(number(f["char_start"], f["char_end"], f["surface"]) for f in figures), *years]
    row = text_row("a.txt", TEXT, figures, [link], numbers)
    return loosened(loaded(row | {"published": date(2022, 3, 1), "pages": [0, 9]}))


RULES = [Rule.of(script) for script in scripts("checks")]


def test_every_rule_has_its_case():
    assert {rule.name for rule in RULES} == set(BREAKING)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_passes_sound_rows_and_finds_the_broken_one(rule, sound_db):
    assert rule.broken_rows(sound_db) == []
    sound_db.execute(BREAKING[rule.name])
    [(subject, detail), *_] = rule.broken_rows(sound_db)
    assert subject
    assert detail


def test_a_growth_whose_base_the_text_leaves_out_says_so():
    growth = figure(TEXT, "25%", unit="percent", measure="growth", value=25, form="change")
    with loaded(text_row("a.txt", TEXT, [growth])) as db:
        assert db.execute("SELECT base_id, trace['base'] FROM fact_figure").fetchall() == [(None, "none is stated")]


def test_the_outcome_of_every_rule_is_recorded(sound_db):
    from warehouse.checks import run_checks

    sound_db.execute(BREAKING["side_missing"])
    run_checks(sound_db)
    assert sound_db.execute("SELECT check_name, severity FROM check_rule WHERE offending > 0").fetchall() == [
        ("side_missing", "warn")
    ]
    assert sound_db.execute("SELECT check_name, detail FROM check_result").fetchall() == [
        ("side_missing", 'exports "$5 million" has no reporter')
    ]
    assert sound_db.execute("SELECT count(*) FROM check_rule").fetchall() == [(len(RULES),)]
