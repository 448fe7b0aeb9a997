"""Any Unicode in: mentions in order, within the text, apart from one another; no crash, and time in proportion."""

from itertools import pairwise
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.areas.mentions import find_areas
from extract.areas.spelling import fold

PIECES = [
    "Belarus",
    "U.S.",
    "Gomel",
    " and ",
    ", ",
    " regions",
    "the ",
    "this ",
    "EU",
    " country",
    "non-",
    "Sino-",
    "$",
    "\u2013",
]


@given(st.text() | st.lists(st.sampled_from(PIECES)).map("".join))
def test_mentions_are_in_order_and_apart(text):
    found = find_areas(text)
    assert all(0 <= each.start < each.end <= len(text) and each.code for each in found)
    assert all(one.end <= other.start for one, other in pairwise(found))


@given(st.text())
def test_folding_keeps_every_character_in_its_place(text):
    assert len(fold(text)) == len(text)


@pytest.mark.parametrize(
    "piece", ["Belarus ", "the two countries ", "EEC ", "Punjab, ", "Brest and ", "the ", "N. ", "\u0301e", "\u2013"]
)
def test_time_grows_with_the_text(piece):
    find_areas(piece)
    short, long = (_seconds(piece * (size // len(piece))) for size in (50_000, 400_000))
    assert long < 30 * short + 0.2


def _seconds(text: str) -> float:
    start = process_time()
    find_areas(text)
    return process_time() - start
