"""Where numbers stand in a text: a text in; its numbers out in order, each read with what is around it.

Digits are read by `printed`, words by `spelled`; ranges and sums are joined by `mentions`.

>>> [(q.kind, str(q.value)) for q in spot("A third of it doubled in the first quarter of 2021, to 1,092.5")]
[('fraction', '33.33'), ('multiple', '2'), ('ordinal', '1'), ('ordinal', '4'), ('bare', '2021'), ('bare', '1092.5')]
"""

import re
from collections.abc import Iterable, Iterator

import ahocorasick

from extract.quantities.amounts import scales
from extract.quantities.fractions import read_fraction
from extract.quantities.numbers import ONE, VULGAR, number_words, read_vulgar
from extract.quantities.printed import read_printed
from extract.quantities.quantity import Number, Quantity
from extract.quantities.spelled import READERS
from extract.words.phrases import any_of


def _printed() -> set[str]:
    """Give the words that begin a number, in small letters, capitals, and with a capital."""
    words = {*number_words(), *(word for word, scale in scales().items() if scale.place == "word")}
    return {printed for word in words for printed in (word, word.upper(), word.capitalize())}


def _automaton(words: Iterable[str]) -> ahocorasick.Automaton:
    built = ahocorasick.Automaton()
    for word in words:
        built.add_word(word, len(word))
    built.make_automaton()
    return built


SEED = re.compile(rf"\b(?:{any_of(_printed())})\b|[{VULGAR}]")
WORDS, DIGITS = _automaton({*_printed(), *VULGAR}), re.compile(r"\d\d*")
"""Where to look for the beginning of a number, at a third of the cost of a search for it."""


def spot(text: str, decimal: str = ".") -> Iterator[Quantity]:
    """Read every number of a text in order; `decimal` is the text's mark of decimals."""
    floor = 0
    for start, end in _places(text):
        at = max(start, floor)
        while at < end:
            if text[at].isdecimal():
                found = read_printed(text, floor, at, decimal)
            elif seed := SEED.match(text, at):
                found = _read(text, floor, seed)
            else:
                break
            yield from found
            at = floor = found[-1].end


def _read(text: str, floor: int, seed: re.Match[str]) -> list[Quantity]:
    """Read the number that begins with a word or a sign of a fraction, back to `floor`, where the last one ends."""
    if seed[0] in VULGAR:
        return [read_fraction(text, floor, Number(*seed.span(), read_vulgar(seed[0]), plain=False))]
    role, value = number_words().get(seed[0].lower(), ("scale", ONE))
    return [READERS[role](text, floor, seed, value)]


def _places(text: str) -> list[tuple[int, int]]:
    """Give where a number may begin, in order: within a run of digits, or at one letter."""
    words = [(last - length + 1, last - length + 2) for last, length in WORDS.iter(text)]
    runs = [run.span() for run in DIGITS.finditer(text)]
    return sorted(words + runs) if words else runs
