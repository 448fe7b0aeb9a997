"""A word list finds whole words in a stretch of a text; a leading word is read back over those that may be skipped."""

import gc

import pytest

from extract.figures import extract
from extract.records import Document
from extract.words.leading import LeadingWord
from extract.words.wordlists import WordList

HELD = WordList(["held", "was held", "take part"])
LEADS = LeadingWord(("to", "from", "into"), skipped=("the", "port", "of", "both"), marks="(")


@pytest.mark.parametrize(
    ("text", "stretch", "found"),
    [
        ("the fair was held in accra", (), (9, 17)),
        ("shareholders upheld it", (), None),
        ("_held_ or held", (), (10, 14)),
        ("held in may, held in june", (5,), (13, 17)),
        ("held in may, held in june", (5, 12), None),
        ("five firms take part", (), (11, 20)),
        ("", (), None),
    ],
)
def test_the_first_whole_phrase_of_a_stretch(text, stretch, found):
    assert HELD.first(text, *stretch) == found


@pytest.mark.parametrize(
    ("words", "lead"),
    [
        ("cocoa went to the port of ", "to"),
        ("shipped into (", "into"),
        ("back from both the ", "from"),
        ("hitherto the ", ""),
        ("to their ", ""),
        ("from", ""),
    ],
)
def test_the_word_that_leads_to_a_place(words, lead):
    assert LEADS.before(words) == lead


@pytest.mark.parametrize("collects", [True, False])
def test_garbage_is_collected_afterwards_as_before(collects):
    was = gc.isenabled()
    try:
        (gc.enable if collects else gc.disable)()
        extract(Document("ghana.txt", "", "Exports of Ghana came to $15 million in 2019."))
        assert gc.isenabled() is collects
    finally:
        (gc.enable if was else gc.disable)()
