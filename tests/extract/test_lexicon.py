"""The vocabulary: sentences in, cues with their places out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.words.lexicon import LAYERS, SOURCES, find_cues, vocabulary


@pytest.mark.parametrize(
    ("text", "layer", "expected"),
    [
        ("Exports fell", "verb", [("change", "down", "fell")]),
        ("EXPORTS rose", "indicator", [("indicator", "exports", "EXPORTS")]),
        ("nearly", "hedge", [("before", "lt", "nearly")]),
        ("a shade under", "hedge", [("before", "lt", "a shade under")]),
        ("upward of", "hedge", [("before", "gt", "upward of")]),
        ("befell uprose", "verb", []),
        ("", "verb", []),
    ],
)
def test_phrases_are_found_as_whole_words_in_any_case(text, layer, expected):
    assert [(cue.kind, cue.code, cue.surface) for cue in find_cues(text)[layer]] == expected


def test_the_longest_of_two_phrases_stands():
    assert [cue.surface for cue in find_cues("the trade turnover grew")["indicator"]] == ["trade turnover"]


@given(
    st.lists(st.sampled_from(["exports", "more than", "fell", "İ", "ß", "trade turnover", "will reach", "-", " "])).map(
        " ".join
    )
)
def test_cues_stand_where_they_say_and_lie_in_order(text):
    for layer in LAYERS:
        cues = find_cues(text)[layer]
        assert all(text[cue.start : cue.end] == cue.surface for cue in cues)
        assert [cue.start for cue in cues] == sorted(cue.start for cue in cues)


@pytest.mark.parametrize("name", [source[0] for source in SOURCES])
def test_each_list_has_a_form_once_a_meaning_and_in_order(name: str):
    rows = [tuple(row.values()) for row in vocabulary(name)]
    assert len(rows) == len(set(rows))
    for meaning in {row[:-1] for row in rows}:
        forms = [row[-1].lower() for row in rows if row[:-1] == meaning]
        assert forms == sorted(forms, key=lambda form: form.strip('"'))
