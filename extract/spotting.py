"""Where numbers stand in a text: a text in; its numbers out in order, each read with what is around it.

Digits are read by `extract.printed`, words by `extract.spelled`; ranges and sums are joined by `extract.quantities`.

>>> [(q.kind, str(q.value)) for q in spot("A third of it doubled in the first quarter of 2021, to 1,092.5")]
[('fraction', '33.33'), ('multiple', '2'), ('ordinal', '1'), ('ordinal', '4'), ('bare', '2021'), ('bare', '1092.5')]
"""

import re
from collections.abc import Iterator

from extract.amounts import Number, Quantity, scales
from extract.fractions import read_fraction
from extract.numbers import ONE, VULGAR, number_words, read_vulgar
from extract.phrases import any_of
from extract.printed import read_printed
from extract.spelled import READERS


def _seed() -> re.Pattern[str]:
    """Build the pattern of where a number begins; words in small letters, capitals, or with a capital."""
    words = {*number_words(), *(word for word, scale in scales().items() if scale.place == "word")}
    printed = (printed for word in words for printed in (word, word.upper(), word.capitalize()))
    return re.compile(rf"\b(?:{any_of(printed)})\b|[\d{VULGAR}]")


SEED = _seed()


def spot(text: str, decimal: str = ".") -> Iterator[Quantity]:
    """Read every number of a text in order; `decimal` is the text's mark of decimals."""
    floor = 0
    while seed := SEED.search(text, floor):
        if seed[0].isdigit():
            found = read_printed(text, floor, seed.start(), decimal)
        elif seed[0] in VULGAR:
            found = [read_fraction(text, floor, Number(*seed.span(), read_vulgar(seed[0]), plain=False))]
        else:
            role, value = number_words().get(seed[0].lower(), ("scale", ONE))
            found = [READERS[role](text, floor, seed, value)]
        yield from found
        floor = found[-1].end
