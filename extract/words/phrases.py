"""Phrases looked up where a number ends: a table of surfaces in, what stands at an offset of a text out.

A phrase is matched word by word, the longest first, and as printed before any case: "Mt" is not "mt". Words may be
parted by up to four spaces of any kind or by a hyphen ("per  cent", "220-tonne"), and abbreviations end in a full stop.

>>> table = PhraseTable({"per cent": 1, "percentage point": 2, "km/h": 3, "p.p.": 4})
>>> table.match("47 Per\\u00a0cent", 2), table.match("60 km/h", 2), table.match("2.6 p.p. less", 3)
((1, 11), (3, 7), (4, 8))
>>> table.match("5 per head", 1)
"""

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Generic, TypeVar

Entry = TypeVar("Entry")
Found = TypeVar("Found")

SPACE = r"[^\S\r\n]"
GAP = rf"(?:{SPACE}{{0,4}}|-)"
LETTERS = r"[^\W\d_]{1,24}[23]?\b"
WORD = re.compile(rf"{GAP}({LETTERS}|[^\w\s.-])")
FOLLOWER = re.compile(rf"\.?{GAP}({LETTERS}|[^\w\s.-])")
"""A word of a phrase after the first: a full stop may part them ("sq. km", "p.p.")."""
PLAIN = re.compile(r"[a-zA-Z]{1,24}(?: [a-zA-Z]{1,24})*")
BEFORE = re.compile(rf"(\w{{1,16}})(?:{SPACE}{{1,3}}|-)$")
FARTHEST = 19  # characters that BEFORE can take


def lowered(text: str) -> str:
    """Put a text in lower case, of the same length: a capital that no single small letter stands for stays.

    >>> lowered("İzmir in MAY")
    'İzmir in may'
    """
    low = text.lower()
    return low if len(low) == len(text) else "".join(c if len(c.lower()) > 1 else c.lower() for c in text)


def certain(found: Found | None) -> Found:
    """Give what a pattern that cannot but fit has found. Raises ValueError where it has found nothing."""
    if found is None:
        raise ValueError("what is certain to be found is not there")
    return found


def next_word(text: str, at: int) -> tuple[str, int] | None:
    """Give the word that follows an offset, in lower case, and where it ends."""
    found = WORD.match(text, at)
    return (found[1].lower(), found.end()) if found else None


def word_before(text: str, at: int) -> tuple[str, int]:
    """Give the word before an offset, in lower case, and where it begins; an empty one where none stands there."""
    found = BEFORE.search(text, max(0, at - FARTHEST), at)
    return (found[1].lower(), found.start()) if found else ("", at)


class PhraseTable(Generic[Entry]):
    """What each phrase of a vocabulary stands for."""

    def __init__(self, entries: Mapping[str, Entry]):
        self._entries: dict[str, Entry] = {}
        self._longest: dict[str, int] = {}  # the first word of a phrase, in lower case -> the words of the longest one
        self._stopped: set[str] = set()  # the phrases that end in a full stop
        for surface, entry in entries.items():
            words = _words(surface)
            phrase, head = " ".join(words), words[0].lower()
            self._entries[phrase] = entry
            self._longest[head] = max(self._longest.get(head, 0), len(words))
            if surface.endswith("."):
                self._stopped.add(phrase)

    @property
    def heads(self) -> frozenset[str]:
        """The first words of its phrases, in lower case."""
        return frozenset(self._longest)

    def match(self, text: str, at: int) -> tuple[Entry, int] | None:
        """Return the entry of the longest phrase that follows an offset, and where the phrase ends."""
        word = WORD.match(text, at)
        longest = self._longest.get(word[1].lower(), 0) if word else 0
        found, phrase = None, ""
        while word and longest:
            phrase = f"{phrase} {word[1]}" if phrase else word[1]
            key = phrase if phrase in self._entries else phrase.lower()
            if key in self._entries:
                found = self._entries[key], word.end() + (key in self._stopped and text.startswith(".", word.end()))
            word = FOLLOWER.match(text, word.end())
            longest -= 1
        return found


def any_of(words: Iterable[str]) -> str:
    """Make a pattern of words that shares what they begin with; of those that fit it takes the longest.

    >>> any_of(["tenth", "ten", "two"])
    't(?:en(?:th)?|wo)'
    """
    rests: dict[str, set[str]] = {}
    for word in words:
        rests.setdefault(word[:1], set()).add(word[1:])
    ends = rests.pop("", None) is not None
    branches = [re.escape(first) + any_of(rest) for first, rest in sorted(rests.items())]
    if not branches:
        return ""
    if len(branches) == 1 and not ends:
        return branches[0]
    return f"(?:{'|'.join(branches)})" + "?" * ends


@cache
def _words(surface: str) -> list[str]:
    """Cut a phrase into its words as a text would be cut; several tables hold the same."""
    if PLAIN.fullmatch(surface):
        return surface.split()
    words, at, pattern = [], 0, WORD
    while found := pattern.match(surface, at):
        words.append(found[1])
        at, pattern = found.end(), FOLLOWER
    return words
