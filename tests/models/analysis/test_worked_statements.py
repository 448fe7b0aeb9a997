"""Each worked statement of the rules gets its verdict: from figures as they should be read, and from the text."""

import pytest

from tests.models.analysis import worked
from tests.models.analysis.conftest import warehouse_of_texts


@pytest.fixture(scope="module", params=["figures", "text"])
def way(request):
    """Name the way in: figures written by hand, or the text through the extraction."""
    return request.param


@pytest.fixture(scope="module")
def sound(way, analysed):
    """Give the warehouse of all statements but the garbled one."""
    return analysed(*worked.SOUND) if way == "figures" else warehouse_of_texts(*worked.SOUND)


@pytest.fixture(scope="module")
def garbled(way, analysed):
    """Give the warehouse of the garbled statement and another on the same turnover."""
    return analysed(*worked.GARBLED) if way == "figures" else warehouse_of_texts(*worked.GARBLED)


def verdicts(db, check, surface, document):
    """Give the verdicts of a check on the figures of a text with a surface."""
    return [
        verdict
        for (verdict,) in db.execute(
            """
            SELECT c.verdict
            FROM consistency AS c
            INNER JOIN fact_figure AS f ON c.figure_id = f.figure_id
            WHERE c."check" = ? AND f.surface = ? AND c.document = ?
            ORDER BY c.verdict
            """,
            [check, surface, document],
        ).fetchall()
    ]


@pytest.mark.parametrize(
    ("document", "check", "surface", "verdict"),
    [
        ("kazakhstan-repaired.txt", "exports_balance", "$1,092.5 million", ["consistent"]),
        ("kazakhstan-repaired.txt", "growth_levels", "31.9%", ["revised"]),
        ("uzbekistan.txt", "exports_balance", "$301.9 million", ["consistent"]),
        ("uzbekistan.txt", "growth_levels", "7.8%", ["consistent"]),
        ("iran.txt", "turnover_sum", "$63.6 million", ["consistent"]),
        ("iran.txt", "balance_difference", "$33.6 million", ["consistent"]),
        ("iran.txt", "growth_of_parts", "2.9 times", ["consistent"]),
        ("tajikistan-2021.txt", "growth_levels", "12.6%", ["revised"]),
        ("tajikistan-2020.txt", "exports_balance", "$111.7 million", ["consistent"]),
        ("asean.txt", "turnover_sum", "$23.9 billion", ["consistent"]),
        ("asean.txt", "growth_of_parts", "34.6%", ["consistent"]),
        ("thailand.txt", "turnover_sum", "$1.2 billion", ["consistent", "inconsistent"]),
        ("africa.txt", "turnover_sum", "$18.9 billion", ["consistent"]),
        ("africa.txt", "growth_of_parts", "21.9%", ["consistent"]),
        ("egypt.txt", "from_to", "11%", ["strained"]),
        ("uzbekistan-2024.txt", "growth_levels", "tripled", ["consistent"]),
        ("indonesia.txt", "growth_between", "41.5%", ["consistent"]),
    ],
)
def test_worked_statement(sound, document, check, surface, verdict):
    assert verdicts(sound, check, surface, document) == verdict


def test_no_other_statement_is_inconsistent(sound):
    assert sound.execute("SELECT DISTINCT document FROM consistency WHERE verdict = 'inconsistent'").fetchall() == [
        ("thailand.txt",)
    ]


def test_turnover_in_billions_is_the_suspect_and_a_thousand_times_too_high(garbled):
    rows = garbled.execute(
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


def test_the_suspect_is_never_the_reconciled_value(garbled):
    assert garbled.execute(
        "SELECT value, in_dispute FROM observations WHERE indicator = 'trade_turnover' AND measure = 'level'"
    ).fetchall() == [(1e9, False)]


def test_garbled_repeat_is_inconsistent_with_the_value_of_another_side(sound):
    assert sound.execute(
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
    assert verdicts(analysed(wrong), "growth_of_parts", "2.9 times", "iran.txt") == ["inconsistent"]


@pytest.mark.parametrize(
    ("partner", "indicator", "measure", "period", "lower", "upper"),
    [
        ("AZ", "trade_turnover", "level", "2020-01-01", 442.7e6, 478.7e6),
        ("AZ", "exports", "level", "2020-01-01", 187.4e6, 195.1e6),
        ("AZ", "imports", "level", "2021-01-01", 407.4e6, 407.6e6),
        ("KG", "imports", "level", "2022-01-01", 13.5e6, 13.7e6),
        ("KG", "imports", "level", "2021-01-01", 4.69e6, 4.89e6),
        ("KG", "imports", "growth", "2022-01-01", 176, 192),
    ],
)
def test_what_no_text_states_is_implied(sound, partner, indicator, measure, period, lower, upper):
    [(low, high)] = sound.execute(
        """
        SELECT lower, upper
        FROM implied
        WHERE ? IN (reporter, partner) AND indicator = ? AND measure = ? AND period_start = CAST(? AS DATE)
        """,
        [partner, indicator, measure, period],
    ).fetchall()
    assert (low, high) == (pytest.approx(lower, rel=2e-3), pytest.approx(upper, rel=2e-3))


def test_implied_value_names_the_figures_it_rests_on(sound):
    assert sound.execute(
        """
        SELECT f.surface
        FROM implied AS i
        INNER JOIN implied_input AS p ON i.cell_id = p.cell_id
        INNER JOIN fact_figure AS f ON p.figure_id = f.figure_id
        WHERE i.indicator = 'imports' AND i.measure = 'growth' AND 'KG' IN (i.reporter, i.partner)
        ORDER BY f.char_start
        """
    ).fetchall() == [("44.3%",), ("$56.4 million",), ("$42.8 million",), ("24.8%",)]
