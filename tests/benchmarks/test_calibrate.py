"""Factors of the confidence: judged figures in, factors and a table of reliability out."""

import numpy as np
import pytest

from benchmarks.calibrate import (
    FOLDS,
    GOLD,
    LEAST,
    Case,
    design,
    fit,
    judge,
    level,
    out_of_sample,
    predict,
    report,
    rightness,
)
from extract.confidence import confidence_after

NAMES = ["late", "vague"]


def made(counts: dict[tuple[str, ...], tuple[int, int]]) -> list[Case]:
    """Make cases from how many of each combination of doubts are right, and how many wrong."""
    rows = [
        (doubts, good)
        for doubts, pair in counts.items()
        for good, count in zip((True, False), pair, strict=True)
        for _ in range(count)
    ]
    return [Case(number, doubts, good) for number, (doubts, good) in enumerate(rows)]


CASES = made({(): (90, 10), ("late",): (80, 20), ("vague",): (50, 50), ("late", "vague"): (31, 69)})


def test_the_fit_finds_the_odds_that_the_cases_have():
    weights = fit(design(CASES, NAMES), rightness(CASES), penalty=0)
    assert np.exp(weights) == pytest.approx([9, 9 / 4, 9], rel=0.05)
    assert predict(design(CASES[:1], NAMES), weights) == pytest.approx([0.9], abs=0.01)


def test_a_doubt_that_goes_with_right_figures_still_lowers_the_odds():
    cases = made({(): (50, 50), ("late",): (90, 10)})
    assert fit(design(cases, NAMES), rightness(cases))[1] == LEAST


def test_a_passage_does_not_tell_on_itself():
    inputs, folds = np.zeros((10, 1)), np.arange(10) % FOLDS
    told = out_of_sample(inputs, (folds == 0).astype(float), folds)
    assert told[folds == 0] == pytest.approx([0, 0], abs=0.01) and told[folds == 1] == pytest.approx(
        [0.25, 0.25], abs=0.01
    )


def test_the_level_follows_the_share_that_is_right():
    inputs, rights = np.array([[0], [1]] * 50), np.array([1, 0] * 50)
    weights = np.array([4.0, 1.0])
    start = level(inputs, rights, weights)
    assert predict(inputs, np.r_[start, weights[1:]]).mean() == pytest.approx(0.5)


@pytest.mark.parametrize(("told", "error"), [(0.75, "0.000"), (0.95, "0.200")])
def test_the_report_tells_how_far_from_the_truth(told, error):
    lines = report("four", np.full(4, told), np.array([1.0, 1.0, 1.0, 0.0]))
    assert f"expected calibration error {error}." in lines[2] and f"| {told:.3f} | 0.750 |" in lines[-1]


def test_the_factors_in_use_tell_right_figures_from_wrong_ones():
    cases = list(judge(GOLD / "dev", every=15))
    told, rights = np.array([confidence_after(case.doubts) for case in cases]), rightness(cases)
    assert told[rights == 1].mean() > told[rights == 0].mean() + 0.1
    assert told.mean() < rights.mean() + 0.1, "too sure: run python -m benchmarks.calibrate --write"
