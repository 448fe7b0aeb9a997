"""Contradictions are told to a person: sentences, arithmetic, suspect and slip."""

import io

from tests.models.analysis import worked
from tests.models.analysis.conftest import warehouse_of
from tests.models.analysis.passages import level
from warehouse.contradictions import print_contradictions


def told(*passages):
    out = io.StringIO()
    with warehouse_of(*(passage.row() for passage in passages)) as db:
        count = print_contradictions(db, out)
    return count, out.getvalue()


def test_sentences_stand_side_by_side_with_arithmetic_suspect_and_slip():
    count, page = told(worked.KAZAKHSTAN, worked.KAZAKHSTAN_ROUND)
    assert count == 2
    assert "[$1,092.5 billion]" in page
    assert "[$1 billion]" in page
    assert "2 x $911.8 million - $731.1 million = 1.0924 to 1.0926 billion USD" in " ".join(page.split())
    assert "Suspect: $1,092.5 billion (turnover)." in page
    assert "Likely slip: scale 10^3." in page


def test_where_nothing_contradicts_it_says_so():
    assert told(worked.UZBEKISTAN) == (0, "\nno contradictions\n")


def test_figures_of_one_sentence_are_shown_once():
    garbled = worked.Passage(
        "a.txt", worked.THAILAND.text.replace(". E", "; e"), worked.THAILAND.figures, sides=("EAEU", "TH")
    )
    count, page = told(garbled)
    assert count == 1
    assert " | " not in page


def test_tests_that_fail_on_figures_that_may_be_read_wrong_are_counted():
    *figures, (_, _), (surplus, balance) = worked.IRAN.figures
    unsure = [(surface, slots | {"confidence": 0.6}) for surface, slots in (*figures, (surplus, balance))]
    text = worked.IRAN.text.replace("$15 m", "$25 m")
    count, page = told(worked.Passage("a.txt", text, [*unsure, level("$25 million", "imports", "2022-9M")]))
    assert count == 0
    assert "3 more rest on figures that may have been read wrong" in page
