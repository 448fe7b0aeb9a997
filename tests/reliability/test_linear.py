"""The time of the extraction grows with the length of a text and no faster, whatever a hostile text repeats."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from extract.figures import extract
from extract.records import Document

PIECES = [
    line.encode("latin-1", "backslashreplace").decode("unicode_escape")
    for line in Path(__file__).with_name("repeated.txt").read_text(encoding="utf-8").splitlines()
    if not line.startswith("# Pieces")
]
SHAPES = {
    "a row of many cells": lambda n: ("Exports\t" + "\t".join(map(str, range(n // 12))) + "\n") * 2,
    "a header of many cells": lambda n: "Side" + "\tMay 2021" * (n // 11) + "\n" + ("Chad" + "\t5" * (n // 11) + "\n"),
    "many rows of headers": lambda n: "Country\tExports\n" * (n // 26) + "Russia\t5\n" * (n // 26),
    "many footnotes": lambda n: "".join(f"word{i} \n{i} See p. {i}.\n" for i in range(1, n // 24)),
    "a number of many digits": lambda n: f"Exports were ${'9' * n} in 2021.",
    "many decimals": lambda n: f"Exports were $0.{'3' * n} in 2021.",
    "a sentence of many numbers": lambda n: "Exports rose" + " by 5% to $7 million in May 2021 and" * (n // 36) + ".",
}
SHORT, LONG = 1_000, 4_000
MOST = 4 * 1.9
"""A square would be 16 times; four times the text may cost this many times the time on a busy machine."""

NOISE_SECONDS = 0.05


def grows_evenly(text_of: Callable[[int], str]) -> bool:
    """Whether four times the text takes no more than about four times as long; looked at anew where it seems not to."""
    short, long = text_of(SHORT), text_of(LONG)
    return any(seconds(long) < MOST * seconds(short) + NOISE_SECONDS for _ in range(3))


def seconds(text: str) -> float:
    """Take the processor's time."""
    begin = time.process_time()
    extract(Document("a.txt", "", text))
    return time.process_time() - begin


@pytest.fixture(scope="module", autouse=True)
def warm() -> None:
    """Load the vocabulary before anything is timed."""
    extract(Document("a.txt", "", "Exports of Belarus to Russia rose by 5% to $7 million in May 2021."))


@pytest.mark.parametrize("piece", PIECES, ids=[repr(piece)[:40] for piece in PIECES])
def test_repeated_pieces(piece):
    assert grows_evenly(lambda size: (piece * (size // len(piece) + 1))[:size])


@pytest.mark.parametrize("name", SHAPES)
def test_large_shapes(name):
    assert grows_evenly(SHAPES[name])


@pytest.mark.soak
@pytest.mark.parametrize("piece", PIECES, ids=[repr(piece)[:40] for piece in PIECES])
def test_a_megabyte_of_each_piece(piece):
    """A text of a megabyte takes no more than three minutes, however it is made; most take a second."""
    text = (piece * (1_000_000 // len(piece) + 1))[:1_000_000]
    assert seconds(text) < 180


@pytest.mark.soak
def test_a_paragraph_of_many_sentences():
    """What is done once for each sentence of a paragraph shows only where there are thousands."""
    sentence = "The exports of Chad to Mali grew by 5% to $7 million in May 2021. "
    short, long = (seconds(sentence * count) for count in (3_000, 12_000))
    assert long < MOST * short
