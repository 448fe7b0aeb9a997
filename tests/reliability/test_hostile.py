"""Any text and any file is read or refused: no crash, and what is found keeps the invariants."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.reliability.attempts import try_file, try_text
from tests.reliability.hostile import seeded, text_of
from tests.reliability.hostile_files import KINDS, HostileFile, hostile_file

CASES = sorted((Path(__file__).parent / "cases").iterdir())


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=240))
def test_texts_made_of_the_extractor_s_own_words(data):
    try_text(text_of(data))


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=300))
def test_any_unicode(text):
    try_text(text)


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(sorted({name for name, _ in KINDS})), st.binary(max_size=400))
def test_any_bytes_under_any_name(name, data):
    try_file(HostileFile(name, data))


@settings(max_examples=100, deadline=None)
@given(st.binary(min_size=2, max_size=240))
def test_files_with_faults(data):
    try_file(hostile_file(data))


def test_a_seeded_sample_of_the_soak():
    for data in seeded(1000, seed=7):
        try_text(text_of(data))


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.name)
def test_cases_that_once_failed(path):
    try_file(HostileFile(path.name, path.read_bytes()))


def test_the_same_bytes_give_the_same_file():
    for data in seeded(50, seed=3):
        assert hostile_file(data) == hostile_file(data)
        assert text_of(data) == text_of(data)
