"""Series, vintages, growth, targets and pairs by year, as an economist asks for them."""

from datetime import date

import pytest

from tests.models.analysis.passages import Passage, growth, level

T, X, M, B = "trade_turnover", "exports", "imports", "trade_balance"


def passage(*figures, path="a.txt", sides=("BY", "UZ"), **slots):
    """Say figures in one sentence, in this order."""
    return Passage(path, " and ".join(surface for surface, _ in figures) + ".", list(figures), [], sides, **slots)


def observed(db, indicator, columns="value, lower, upper, claims, origins, in_dispute"):
    return db.execute(
        f"SELECT {columns} FROM observations WHERE indicator = ? AND measure = 'level' ORDER BY period_start",
        [indicator],
    ).fetchall()


def test_agreeing_claims_come_to_their_intersection(analysed):
    db = analysed(
        passage(level("301.9 million", T, "2021")),
        passage(level("300 million", T, "2021", "gt"), path="b.txt"),
        passage(level("302 million", T, "2021", "approx"), path="c.txt"),
    )
    assert observed(db, T) == [(301.9e6, 301.85e6, 301.95e6, 3, 3, False)]


def test_the_better_source_gives_the_value_of_a_dispute(analysed):
    db = analysed(
        passage(level("130.0 million", T, "2021"), publisher="The Daily"),
        passage(level("100 million", T, "2021"), path="b.txt", publisher="National Statistical Committee"),
    )
    assert observed(db, T, "value, in_dispute, obs_status, spread") == [(100e6, True, "U", 30e6)]


def test_two_claims_outvote_one(analysed):
    db = analysed(
        passage(level("130.0 million", T, "2021"), publisher="National Statistical Committee"),
        passage(level("100 million", T, "2021"), path="b.txt"),
        passage(level("100.1 million", T, "2021"), path="c.txt"),
    )
    assert observed(db, T, "value, claims, in_dispute") == [(100.1e6, 2, False)]


def test_a_later_text_revises_its_own_source_only(analysed):
    earlier, later = date(2022, 2, 1), date(2022, 8, 1)
    first = [
        passage(
            level(words, T, "2021"), path=f"{words}.txt", publisher="National Statistical Committee", published=earlier
        )
        for words in ("100.0 million", "100.01 million")
    ]
    own = passage(
        level("101.0 million", T, "2021"), path="c.txt", publisher="National Statistical Committee", published=later
    )
    other = passage(level("101.0 million", T, "2021"), path="c.txt", publisher="Customs Office", published=later)
    assert observed(analysed(*first, own), T, "value") == [(101e6,)]
    assert observed(analysed(*first, other), T, "value") == [(100.01e6,)]


def test_claims_with_one_reference_count_once(analysed):
    ref = {"cited_ref": "Statistical yearbook 2022, table 4"}
    db = analysed(
        passage(level("100 million", T, "2021", **ref)),
        passage(level("100 million", T, "2021", **ref), path="b.txt", sides=("UZ", "BY")),
    )
    assert observed(db, T, "claims, origins, documents") == [(2, 1, 2)]


def test_turnover_is_one_series_from_both_sides_and_a_balance_changes_its_sign(analysed):
    db = analysed(
        passage(level("100 million", T, "2021"), level("40 million", B, "2021")),
        passage(
            level("100.0 million", T, "2021"),
            level("40.0 million", B, "2021", negative=True),
            path="b.txt",
            sides=("UZ", "BY"),
        ),
    )
    assert observed(db, T, "reporter, partner, claims") == [("BY", "UZ", 2)]
    assert observed(db, B, "reporter, partner, value, claims") == [("BY", "UZ", 40e6, 2)]


def test_exports_and_the_imports_they_mirror_are_two_series(analysed):
    db = analysed(
        passage(level("100 million", X, "2021")),
        passage(level("100 million", M, "2021"), path="b.txt", sides=("UZ", "BY")),
    )
    assert db.execute("SELECT count(DISTINCT series_id) FROM observations").fetchone() == (2,)


def test_phrases_of_one_group_are_one_series_and_a_phrase_without_a_group_is_its_own(analysed):
    db = analysed(
        passage(
            level("100 million", X, "2021", product="food"),
            level("100.0 million", X, "2021", product="agricultural products and foodstuffs"),
            level("3 million", X, "2021", product="gizmos"),
        )
    )
    assert db.execute("SELECT product_key, claims FROM observations ORDER BY product_key").fetchall() == [
        ("AGRI", 2),
        ("gizmos", 1),
    ]


def test_targets_and_companies_are_no_observations(analysed):
    db = analysed(
        passage(level("500 million", T, "2025", status="target"), level("3 million", X, "2021", entity="Belmash"))
    )
    assert observed(db, T) + observed(db, X) == []


def test_vintages_tell_what_was_known_when(analysed):
    db = analysed(
        passage(level("100 million", T, "2021"), published=date(2022, 2, 1), publisher="Agency"),
        passage(level("101 million", T, "2021"), path="b.txt", published=date(2022, 8, 1), publisher="Office"),
    )
    assert db.execute("SELECT published, value, source FROM vintages ORDER BY published").fetchall() == [
        (date(2022, 2, 1), 100e6, "Agency"),
        (date(2022, 8, 1), 101e6, "Office"),
    ]


def test_growth_is_computed_from_levels_beside_the_stated_one(analysed):
    db = analysed(
        passage(level("110 million", X, "2021-8M"), growth("10%", X, "2021-8M", "2020-8M")),
        passage(level("100 million", X, "2020-8M"), path="b.txt"),
    )
    [row] = db.execute(
        "SELECT growth, growth_lower, growth_upper, stated_growth, agrees FROM growth_yoy WHERE growth IS NOT NULL"
    ).fetchall()
    assert row == (
        pytest.approx(10),
        pytest.approx(100 * 109.5 / 100.5 - 100),
        pytest.approx(100 * 110.5 / 99.5 - 100),
        10,
        True,
    )


def test_a_leap_year_has_a_year_before(analysed):
    db = analysed(passage(level("110 million", X, "2020-2M"), level("100 million", X, "2019-2M")))
    assert db.execute("SELECT growth FROM growth_yoy WHERE period_end = '2020-02-29'").fetchall() == [
        (pytest.approx(10),)
    ]


def test_months_and_quarters_have_the_one_before(analysed):
    db = analysed(
        passage(level("100 million", X, "2021-Q4"), level("110 million", X, "2022-Q1")),
        passage(level("30 million", X, "2021-12"), level("33 million", X, "2022-01"), path="b.txt"),
    )
    assert db.execute("SELECT kind, growth FROM growth_previous WHERE growth IS NOT NULL ORDER BY kind").fetchall() == [
        ("mom", pytest.approx(10)),
        ("qoq", pytest.approx(10)),
    ]


def test_a_target_tells_how_far_it_is_and_whether_it_was_reached(analysed):
    db = analysed(
        passage(
            level("100 million", T, "2021"), level("121 million", T, "2023", status="target", attributed_to="minister")
        ),
        passage(level("90 million", T, "2021", status="forecast"), path="b.txt"),
    )
    assert db.execute(
        "SELECT stated_by, status, latest_value, growth_needed, is_reached FROM targets ORDER BY status DESC"
    ).fetchall() == [("minister", "target", 100e6, pytest.approx(10), None), (None, "forecast", 100e6, None, True)]


def test_a_target_that_its_year_did_not_reach_is_missed(analysed):
    db = analysed(passage(level("100 million", T, "2021"), level("121 million", T, "2021", status="target")))
    assert db.execute("SELECT is_reached FROM targets").fetchall() == [(False,)]


def test_a_pair_and_year_has_trade_in_both_directions(analysed):
    db = analysed(
        passage(level("100 million", T, "2021"), level("70 million", X, "2021"), growth("7%", T, "2021", "2020")),
        passage(level("70 million", X, "2021-9M"), path="b.txt"),
    )
    assert db.execute(
        "SELECT area_a, area_b, year, turnover, exports_a, exports_b, balance_a, turnover_growth, is_mirrored "
        "FROM pair_year"
    ).fetchall() == [("BY", "UZ", 2021, 100e6, 70e6, 30e6, 40e6, 7, True)]


def test_groups_regions_and_the_world_stand_apart_from_pairs_of_countries(analysed):
    db = analysed(
        passage(level("100 million", T, "2021")),
        passage(level("30 million", T, "2021"), path="b.txt", sides=("BY-HO", "UZ")),
        passage(level("900 million", T, "2021"), path="c.txt", sides=("EAEU", "UZ")),
        passage(level("990 million", T, "2021"), path="d.txt", sides=("UZ", "W0")),
    )
    assert db.execute("SELECT sum(turnover) FROM pair_year").fetchone() == (100e6,)
    assert db.execute("SELECT kind, turnover FROM total_year ORDER BY kind").fetchall() == [
        ("group", 900e6),
        ("region", 30e6),
        ("world", 990e6),
    ]


def test_a_pair_and_year_told_in_two_currencies_counts_once(analysed):
    db = analysed(
        passage(level("50 billion", T, "2021", unit="KES"), level("500 million", T, "2021"), sides=("KE", "UG"))
    )
    assert db.execute("SELECT unit, turnover FROM pair_year").fetchall() == [("USD", 500e6)]


def test_the_same_rows_come_whatever_the_order_of_texts(analysed):
    one = passage(level("100 million", T, "2021"), level("70 million", X, "2021"))
    other = passage(level("130 million", T, "2021"), path="b.txt")
    tables = ("observations", "consistency", "consistency_evidence", "implied", "implied_input", "vintages")
    forth, back = (
        [db.execute(f"SELECT * FROM {table} ORDER BY ALL").fetchall() for table in tables]
        for db in (analysed(one, other), analysed(other, one))
    )
    assert forth == back
