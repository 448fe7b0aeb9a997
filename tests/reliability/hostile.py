"""Bytes -> hostile texts: the same bytes always give the same text, so that any fuzzer can lead the choice.

A text is put together from the vocabulary of the extractor itself, which gets far into the grammar, from what breaks
parsers of text, and from raw characters.

>>> text_of(b""), words("function")[:3]
('', ['the', 'a', 'of'])
"""

import csv
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from pathlib import Path
from random import Random

LISTS = {
    "hedges": ("form",),
    "indicators": ("form",),
    "modes": ("form",),
    "months": ("name",),
    "nouns": ("form",),
    "number_context": ("word",),
    "number_words": ("word",),
    "period_words": ("words",),
    "scales": ("surface",),
    "status": ("form",),
    "unit_words": ("surfaces",),
    "currency_words": ("surfaces",),
    "verbs": ("form",),
}
"""Lists of `extract/vocabulary` with the columns that hold words; alternatives in a cell stand apart by a bar."""

MARKS = [*"$€%‰.,;:!?()[]{}\"'“”«»‘’–—-−+/*|#=~^_@&<>\\•…№×½²³¹\t\n\f\r\v\x00\x1c\x1f\x7f\x85"]
WIDE = """A0 AD 130 149 1C5 301 345 663 6F5 967 CE6 200B 200D 200E 202A 202E 2028 2029 2066 2069 2160 2460 2488 24EA
    3000 3007 4E94 5341 FB01 FDFA FE0F FEFF FFFD FFFF FF05 FF0C FF15 D800 DFFF 1D7D3 1F1E7 1F1FE 1F600 E0001 10FFFF"""
"""Code points: spaces, other digits, marks that join, turn round or hide, letters that grow, halves of pairs."""

JOINTS = [
    " ",
    "\n",
    "\n\n",
    ", ",
    ". ",
    " and ",
    "; ",
    " (",
    ") ",
    "\t",
    " | ",
    "   ",
    "-",
    "",
    "\n• ",
    ".1 ",
    '" ',
    ".\n\n",
]
REPEATS = (2, 3, 7, 40)


@cache
def pieces() -> list[str]:
    """List what texts are made of; the order is fixed."""
    known: list[str] = []
    for name, columns in LISTS.items():
        with files("extract.vocabulary").joinpath(f"{name}.csv").open(encoding="utf-8", newline="") as lines:
            known += [word for row in csv.DictReader(lines) for column in columns for word in row[column].split("|")]
    wide = [chr(int(code, 16)) for code in WIDE.split()]
    own = [*words("function") * 4, *words("numbers") * 8, *MARKS * 2, *wide * 2]
    return [*dict.fromkeys(word for word in known if word), *own]


@cache
def words(kind: str) -> list[str]:
    """Read the words of a kind in words.txt."""
    lines = Path(__file__).with_name("words.txt").read_text(encoding="utf-8").splitlines()
    return [word for line in lines if line.startswith(f"{kind}: ") for word in line.split()[1:]]


def word(kind: str, number: int) -> str:
    """Choose a word of a kind by a number."""
    return words(kind)[number % len(words(kind))]


def text_of(data: bytes) -> str:
    """Put a text together: of every four bytes two choose a piece, one the joint before it, one what is done to it."""
    parts: list[str] = []
    for at in range(0, len(data) - 3, 4):
        piece, how = (data[at] << 8) | data[at + 1], data[at + 3]
        parts.append(JOINTS[data[at + 2] * len(JOINTS) >> 8])
        parts.append(_changed(pieces()[piece * len(pieces()) >> 16], piece, how))
    return "".join(parts)


def _changed(word: str, number: int, how: int) -> str:
    """Leave a piece as it is, mostly; else repeat it, cut it, change its case, or take a raw character or number."""
    if how < 200:
        return word
    if how < 210:
        return (word + JOINTS[how % len(JOINTS)]) * REPEATS[number % len(REPEATS)]
    if how < 220:
        return word[: number % (len(word) + 1)]
    if how < 235:
        return (word.upper, word.title, word.swapcase)[number % 3]()
    if how < 250:
        return str(number / 10 if how % 2 else number)
    return chr(number if how < 254 else number * 17 % 0x110000)


def seeded(cases: int, seed: int, longest: int = 240) -> Iterator[bytes]:
    """Give the bytes of so many cases, drawn from a seed; most are short."""
    chance = Random(seed)
    for _ in range(cases):
        yield chance.randbytes(int(longest ** chance.random()) + 2)
