"""Questions taken away: what an answer gives is counted, and the question is itself again afterwards."""

import time

import pytest

from benchmarks.ablation import in_time, questions, read_gold, right_rows, taken_away, tried

TEXT = (
    "Imports of Peru came to ⟦$335 million|level imports PE> value=335000000 unit=USD period=2013⟧ in 2013, ⟦5%|growth"
    " change imports PE> value=5 unit=percent period=2013 base=2012⟧ more than in 2012.\n"
)


def test_what_a_question_gives_is_counted(tmp_path):
    (tmp_path / "one.gold.txt").write_text(TEXT, encoding="utf-8")
    read = list(read_gold(tmp_path))
    whole = right_rows(*read[0])
    given = dict(tried(read, ["areas.around", "areas.roles", "periods.readers.years"]))
    assert len(whole) == 2 and max(helped for helped, _, _ in given.values()) >= 1
    assert right_rows(*read[0]) == whole


def test_a_question_taken_away_says_no(tmp_path):
    question = questions()["areas.uses.is_side"]
    with taken_away(question):
        assert question(object()) is False
    assert question.__code__.co_argcount == 1


def test_what_does_not_end_is_stopped():
    with pytest.raises(TimeoutError), in_time(0.05):
        while True:
            time.sleep(0.01)
