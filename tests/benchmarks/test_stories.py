"""Plain stories: templates filled, told in any order, and read."""

from benchmarks.stories import GOLD, blocks_of, judged


def test_plain_sentences_are_read_right_whatever_stands_before_them():
    figures, faults = judged(list(blocks_of(GOLD)), stories=60, seed=1)
    wrong = [(sentence, fault) for sentence, found in faults.items() for fault in found]
    assert figures > 200
    assert len(wrong) < 0.04 * figures, wrong[:5]
