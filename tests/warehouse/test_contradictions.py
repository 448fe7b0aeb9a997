"""Contradictions are told to a person: sentences, arithmetic, suspect and slip."""

import io

from tests.models.analysis import worked
from tests.models.analysis.conftest import warehouse_of
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
        "a.txt", worked.THAILAND.text.replace(". I", "; i"), worked.THAILAND.figures, sides=("EAEU", "TH")
    )
    count, page = told(garbled)
    assert count == 1
    assert " | " not in page
