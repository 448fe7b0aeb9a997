"""Each worked statement of the rules gets its verdict."""

import pytest

from tests.models.analysis import worked


def verdicts(db, check, surface):
    """Give the verdicts of a check on the figures with a surface."""
    return [
        verdict
        for (verdict,) in db.execute(
            """
            SELECT c.verdict
            FROM consistency AS c
            INNER JOIN fact_figure AS f ON c.figure_id = f.figure_id
            WHERE c."check" = ? AND f.surface = ?
            ORDER BY c.verdict
            """,
            [check, surface],
        ).fetchall()
    ]


@pytest.mark.parametrize(
    ("passages", "check", "surface", "verdict"),
    [
        ("KAZAKHSTAN", "exports_balance", "$1,092.5 billion", "inconsistent"),
        ("KAZAKHSTAN_REPAIRED KAZAKHSTAN_2020", "exports_balance", "$1,092.5 million", "consistent"),
        ("KAZAKHSTAN_REPAIRED KAZAKHSTAN_2020", "growth_levels", "31.9%", "revised"),
        ("UZBEKISTAN", "exports_balance", "$301.9 million", "consistent"),
        ("UZBEKISTAN", "growth_levels", "7.8%", "consistent"),
        ("IRAN", "turnover_sum", "$63.6 million", "consistent"),
        ("IRAN", "balance_difference", "$33.6 million", "consistent"),
        ("IRAN", "growth_of_parts", "2.9 times", "consistent"),
        ("TAJIKISTAN_2021 TAJIKISTAN_2020", "growth_levels", "12.6%", "revised"),
        ("TAJIKISTAN_2020", "exports_balance", "$111.7 million", "consistent"),
        ("ASEAN", "turnover_sum", "$23.9 billion", "consistent"),
        ("ASEAN", "growth_of_parts", "34.6%", "consistent"),
        ("THAILAND", "turnover_sum", "$1.2 billion", "consistent"),
        ("AFRICA", "turnover_sum", "$18.9 billion", "consistent"),
        ("AFRICA", "growth_of_parts", "21.9%", "consistent"),
        ("EGYPT", "from_to", "11%", "strained"),
        ("UZBEKISTAN_2024 UZBEKISTAN_2019", "growth_levels", "tripled", "consistent"),
        ("INDONESIA", "growth_between", "41.5%", "consistent"),
    ],
)
def test_worked_statement(analysed, passages, check, surface, verdict):
    db = analysed(*(getattr(worked, name) for name in passages.split()))
    assert verdict in verdicts(db, check, surface)


def test_no_other_statement_is_inconsistent(analysed):
    passages = [value for name, value in vars(worked).items() if name.isupper() and name not in ("T", "X", "M", "B")]
    db = analysed(*(p for p in passages if p not in (worked.KAZAKHSTAN, worked.THAILAND)))
    assert db.execute("SELECT arithmetic FROM consistency WHERE verdict = 'inconsistent'").fetchall() == []


def test_turnover_in_billions_is_the_suspect_and_a_thousand_times_too_high(analysed):
    db = analysed(worked.KAZAKHSTAN, worked.KAZAKHSTAN_ROUND)
    rows = db.execute(
        """
        SELECT c.expected_lower, c.expected_upper, f.surface, c.likely_slip
        FROM consistency AS c
        INNER JOIN fact_figure AS f ON c.suspect = f.figure_id
        WHERE c."check" = 'exports_balance' AND c.verdict = 'inconsistent'
        """
    ).fetchall()
    assert rows == [(pytest.approx(1092.35e6), pytest.approx(1092.65e6), "$1,092.5 billion", "scale 10^3")]


def test_one_identity_of_three_terms_names_no_culprit(analysed):
    db = analysed(worked.KAZAKHSTAN)
    assert db.execute("SELECT suspect FROM consistency WHERE verdict = 'inconsistent'").fetchall() == [(None,)]


def test_the_suspect_is_never_the_reconciled_value(analysed):
    db = analysed(worked.KAZAKHSTAN, worked.KAZAKHSTAN_ROUND)
    assert db.execute(
        "SELECT value, in_dispute FROM observations WHERE indicator = 'trade_turnover' AND measure = 'level'"
    ).fetchall() == [(1e9, False)]


def test_garbled_repeat_is_inconsistent_with_the_value_of_another_side(analysed):
    db = analysed(worked.THAILAND)
    assert db.execute(
        """
        SELECT c.likely_slip, f.indicator, f.surface, c.expected_lower, c.expected_upper
        FROM consistency AS c
        INNER JOIN fact_figure AS f ON c.suspect = f.figure_id
        WHERE c.verdict = 'inconsistent'
        """
    ).fetchall() == [("wrong side", "imports", "$1.2 billion", pytest.approx(1480.45e6), pytest.approx(1580.55e6))]


def test_times_more_read_as_a_change_does_not_add_up(analysed):
    times_more = worked.IRAN.figures[0][1] | {"value": 290, "lower": 285, "upper": 295}
    wrong = worked.Passage(
        "iran.txt",
        worked.IRAN.text,
        [("2.9 times", times_more), *worked.IRAN.figures[1:]],
        worked.IRAN.links,
        worked.IRAN.sides,
    )
    assert verdicts(analysed(wrong), "growth_of_parts", "2.9 times") == ["inconsistent"]


@pytest.mark.parametrize(
    ("passage", "indicator", "measure", "period", "lower", "upper"),
    [
        ("AZERBAIJAN", "exports", "level", "2020-01-01", 187.4e6, 195.1e6),
        ("AZERBAIJAN", "imports", "level", "2021-01-01", 407.4e6, 407.6e6),
        ("KYRGYZSTAN", "imports", "level", "2022-01-01", 13.5e6, 13.7e6),
        ("KYRGYZSTAN", "imports", "level", "2021-01-01", 4.69e6, 4.89e6),
        ("KYRGYZSTAN", "imports", "growth", "2022-01-01", 176, 192),
    ],
)
def test_what_no_text_states_is_implied(analysed, passage, indicator, measure, period, lower, upper):
    db = analysed(getattr(worked, passage))
    [(low, high)] = db.execute(
        "SELECT lower, upper FROM implied WHERE indicator = ? AND measure = ? AND period_start = CAST(? AS DATE)",
        [indicator, measure, period],
    ).fetchall()
    assert (low, high) == (pytest.approx(lower, rel=2e-3), pytest.approx(upper, rel=2e-3))


def test_implied_value_names_the_figures_it_rests_on(analysed):
    db = analysed(worked.KYRGYZSTAN)
    assert db.execute(
        """
        SELECT f.surface
        FROM implied AS i
        INNER JOIN implied_input AS p ON i.cell_id = p.cell_id
        INNER JOIN fact_figure AS f ON p.figure_id = f.figure_id
        WHERE i.indicator = 'imports' AND i.measure = 'growth'
        ORDER BY f.char_start
        """
    ).fetchall() == [("44.3%",), ("$56.4 million",), ("$42.8 million",), ("24.8%",)]
