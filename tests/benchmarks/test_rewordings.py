"""Passages in other words: a phrase exchanged outside the marks, a sentence put between, and what that costs."""

from random import Random

import pytest

from benchmarks.rewordings import GOLD, Passages, Rewording, read_rewordings
from tests.gold.convert import read_passage

MARKED = "In 2013 imports of Peru rose by ⟦5%|growth change imports PE> value=5 unit=percent period=2013 base=2012⟧.\n"


@pytest.mark.parametrize(
    ("rewording", "said"),
    [
        (Rewording("verbs", "rose", "climbed"), "In 2013 imports of Peru climbed by 5%.\n"),
        (Rewording("verbs", "rose", "climbed", behind="(?= by ⟦)"), "In 2013 imports of Peru climbed by 5%.\n"),
        (Rewording("verbs", "rose", "climbed", before="(?<=Chile )"), "In 2013 imports of Peru rose by 5%.\n"),
        (Rewording("times", "in", "during", behind=r"(?= \d{4})"), "During 2013 imports of Peru rose by 5%.\n"),
        (Rewording("sentences", "$", ", he said"), "In 2013 imports of Peru rose by 5%, he said.\n"),
    ],
)
def test_a_phrase_is_exchanged_outside_the_marks(rewording, said):
    text, rows = read_passage(rewording.of(MARKED))
    assert text == said
    assert rows[-1]["value"] == 5


def test_a_sentence_is_put_only_where_none_goes_back():
    passed = Rewording("passed by", ".", "It rained.")
    assert passed.of("Exports fell. Imports rose.") == "Exports fell. It rained. Imports rose."
    assert passed.of("Exports fell. They rose later.") == "Exports fell. They rose later."


def test_rows_read_right_stay_right_in_other_words():
    read, rewordings = Passages(GOLD / "dev"), read_rewordings(GOLD / "rewordings.csv")
    outcomes = [one for _, one in read.tried(Random(1).sample(rewordings, 40), most=3, chance=Random(1))]
    rows = sum(one.rows for one in outcomes)
    assert rows > 1000
    assert sum(one.lost for one in outcomes) < 0.02 * rows
