"""What the extraction of the bundled texts costs, in calls of functions: a number that no busy machine changes."""

from pathlib import Path

from benchmarks.calls import count_calls
from benchmarks.extract_speed import read_corpus

CORPUS = Path(__file__).parents[2] / "corpus"
CALLS = 2127
"""Calls of functions for each figure of the bundled texts, when it was last looked at."""
ROOM = 1.05
"""How far they may rise with rules that are worth it."""
REMEDY = f"""\
the extraction takes {{:,.0f}} calls of functions for a figure, and took {CALLS:,} before.
`python -m benchmarks.calls corpus` shows which functions call most; hold it against that of the commit before.
Ask a new rule only where a word it needs stands (`Cued`, `WordList`), once a sentence and not once a figure, and what
is found of a sentence keep with it (docs/how-to-add.md, "a rule of the grammar"). If it is worth it, raise CALLS."""


def test_a_figure_takes_no_more_calls_than_it_did():
    taken = count_calls(list(read_corpus(CORPUS))).per_figure
    assert taken < ROOM * CALLS, REMEDY.format(taken)
