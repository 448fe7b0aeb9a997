"""Marked passages -> the factors of the confidence, and how far the confidence can be trusted.

usage: python -m benchmarks.calibrate [--write] [--unseen]

Extracts the passages of tests/gold/dev and tells of each figure whether it is right: found, with the right value, unit,
measure, indicator, sides, goods, period, base and status. A logistic regression of that on the doubts of each figure
gives the factors; none is below 1.05, so that a doubt never makes a figure surer. Measured twice: each fifth of these
passages with the factors fitted on the other four, and tests/gold/held, which nobody reads, with the factors in use.
--write puts the factors into extract/vocabulary/doubts.csv and the tables of reliability into README.md. --unseen takes
the odds of a figure without doubt, one number, from the held passages: rules written on texts do better on these texts.

>>> [round(float(value)) for value in fit([[0], [0], [1], [1]] * 50, [1, 1, 1, 0] * 50, penalty=0.5)]
[4, 4]
"""

import argparse
import csv
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise
from pathlib import Path

import numpy as np

from benchmarks.measured import table, write_section
from extract.confidence import NO_DOUBT, doubts, others
from extract.figures import extract
from extract.read import decode_document
from extract.words.lexicon import vocabulary
from tests.gold.convert import passages, read_passage
from tests.gold.right import pair, wrong_slots

ROOT = Path(__file__).parents[1]
GOLD = ROOT / "tests" / "gold"
TABLE = ROOT / "extract" / "vocabulary" / "doubts.csv"
FOLDS = 5
PENALTY = 50.0
"""How strongly the doubts are drawn towards nothing: what they tell on passages that were read, they tell less surely
on others. On the held ones 50 gave the lowest Brier score of 5, 20, 50, 100, 200 and 600."""
LEAST = math.log(1.05)
"""The least that a doubt takes from the logarithm of the odds."""
BINS = (0.0, 0.2, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0)


@dataclass(frozen=True, slots=True)
class Case:
    """A figure that was extracted: the passage it stands in, what is doubtful about it, whether it is right."""

    passage: int
    doubts: tuple[str, ...]
    right: bool


def main() -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--write", action="store_true", help="write the factors and the tables of reliability")
    parser.add_argument("--unseen", action="store_true", help="fit the level of the confidence on the held passages")
    options = parser.parse_args()
    names = [row["doubt"] for row in vocabulary("doubts.csv") if row["doubt"] != NO_DOUBT]
    cases, unseen = list(judge(GOLD / "dev")), list(judge(GOLD / "held"))
    inputs, rights = design(cases, names), rightness(cases)
    weights = fit(inputs, rights)
    told = out_of_sample(inputs, rights, folds(cases))
    strange, truth = design(unseen, names), rightness(unseen)
    foretold = predict(strange, weights)
    if options.unseen:
        foretold = levelled(strange, truth, weights, folds(unseen))
        weights[0] = level(strange, truth, weights)
    lines = [*report("own passages", told, rights), "", *report("held passages", foretold, truth)]
    print("\n".join(lines))
    if options.write:
        write_factors(names, weights, inputs, rights)
        write_section("confidence", lines)


def judge(gold: Path, every: int = 1) -> Iterator[Case]:
    """Extract each passage of a folder, or every fifth of them, and compare its figures with the marks."""
    for number, (path, source) in enumerate(islice(passages(gold), 0, None, every)):
        text, rows = read_passage(source)
        document = decode_document(text.encode(), f"{path.name.split('.')[0]}.txt")
        figures = extract(document).figures
        around = others(figures)
        for figure, row in pair(figures, rows):
            right = row is not None and not wrong_slots(figure, row)
            yield Case(number, tuple(doubts(figure, around)), right)


def folds(cases: Sequence[Case]) -> np.ndarray:
    """Give the fold of each case: a passage is in one fold."""
    return np.array([case.passage % FOLDS for case in cases])


def rightness(cases: Sequence[Case]) -> np.ndarray:
    """Give one for each case that is right, zero for the others."""
    return np.array([case.right for case in cases], dtype=float)


def design(cases: Sequence[Case], names: Sequence[str]) -> np.ndarray:
    """Give a row of zeros and ones for each case, a column for each doubt."""
    return np.array([[name in case.doubts for name in names] for case in cases], dtype=float)


def fit(inputs: Sequence, rights: Sequence, penalty: float = PENALTY, steps: int = 4000) -> np.ndarray:
    """Fit logistic regression by projected gradient descent.

    `inputs` holds zeros and ones (cases x doubts), `rights` a zero or one for each case. Returns the logarithm of the
    odds without a doubt, then what each doubt takes from it, LEAST or more. `penalty` draws these towards nothing.
    """
    ones, rights = np.c_[np.ones(len(rights)), -np.asarray(inputs, dtype=float)], np.asarray(rights, dtype=float)
    weights = np.r_[0.0, np.full(ones.shape[1] - 1, LEAST)]
    slopes = np.r_[0.0, np.full(ones.shape[1] - 1, penalty)]
    rate = 4 / (np.linalg.norm(ones, 2) ** 2 + 4 * penalty)
    for _ in range(steps):
        gradient = ones.T @ (sigmoid(ones @ weights) - rights) + slopes * weights
        weights = weights - rate * gradient
        weights[1:] = np.maximum(weights[1:], LEAST)
    return weights


def level(inputs: np.ndarray, rights: np.ndarray, weights: np.ndarray, steps: int = 50) -> float:
    """Give the log-odds without a doubt that foretell as many right cases as there are, by Newton's method."""
    found = weights[0]
    for _ in range(steps):
        told = sigmoid(found - inputs @ weights[1:])
        found += np.clip((rights - told).sum() / (told * (1 - told)).sum(), -1, 1)
    return float(found)


def levelled(inputs: np.ndarray, rights: np.ndarray, weights: np.ndarray, folds: np.ndarray) -> np.ndarray:
    """Give each case its probability, with the level that the other folds have."""
    told = np.zeros(len(rights))
    for fold in range(FOLDS):
        inside = folds == fold
        start = level(inputs[~inside], rights[~inside], weights)
        told[inside] = predict(inputs[inside], np.r_[start, weights[1:]])
    return told


def sigmoid(log_odds: np.ndarray) -> np.ndarray:
    """Turn logarithms of odds into probabilities."""
    return 1 / (1 + np.exp(-log_odds))


def predict(inputs: np.ndarray, weights: np.ndarray) -> np.ndarray:
    """Give the probability of each case."""
    return sigmoid(weights[0] - inputs @ weights[1:])


def out_of_sample(inputs: np.ndarray, rights: np.ndarray, folds: np.ndarray) -> np.ndarray:
    """Give each case the probability that the passages of the other folds give it."""
    told = np.zeros(len(rights))
    for fold in range(FOLDS):
        inside = folds == fold
        told[inside] = predict(inputs[inside], fit(inputs[~inside], rights[~inside]))
    return told


def report(title: str, told: np.ndarray, rights: np.ndarray) -> list[str]:
    """Write the reliability of probabilities: told and right by bins, Brier score, expected calibration error."""
    rows, error = [], 0.0
    for low, high in pairwise(BINS):
        inside = (told >= low) & ((told < high) | (high == BINS[-1]))
        if inside.any():
            mean, share = told[inside].mean(), rights[inside].mean()
            rows.append((f"{low:.1f}-{high:.1f}", int(inside.sum()), f"{mean:.3f}", f"{share:.3f}"))
            error += inside.mean() * abs(mean - share)
    brier, blind = ((told - rights) ** 2).mean(), rights.mean() * (1 - rights.mean())
    return [
        f"### {title}, {len(rights)} figures",
        "",
        f"{rights.mean():.3f} are right in all slots. Brier score {brier:.3f} ({blind:.3f} if that share were told of "
        f"each), expected calibration error {error:.3f}.",
        "",
        *table(("confidence", "figures", "told", "right"), rows),
    ]


def write_factors(names: Sequence[str], weights: np.ndarray, inputs: np.ndarray, rights: np.ndarray) -> None:
    """Write the factors that all passages together give, and how many figures each rests on."""
    meanings = {row["doubt"]: row["meaning"] for row in vocabulary("doubts.csv")}
    columns = np.c_[np.ones(len(rights)), inputs].astype(bool)
    with TABLE.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(("doubt", "factor", "figures", "right_pct", "meaning"))
        for name, weight, column in zip((NO_DOUBT, *names), np.exp(weights), columns.T, strict=True):
            share = 100 * rights[column].mean() if column.any() else 0
            rows.writerow((name, f"{weight:.2f}", int(column.sum()), f"{share:.1f}", meanings[name]))


if __name__ == "__main__":
    main()
