"""The word that leads to a place of a text, with others passed over: the words before the place in, that word out.

The words are read backwards from the place on: a search for a pattern that ends there tries every character before.

>>> preposition = LeadingWord(("to", "from", "of"), skipped=("the", "of", "city"), marks="(")
>>> [preposition.before(words) for words in ("sent to the city of ", "back from (", "a city that ", "into ")]
['to', 'from', '', '']
"""

import re
from collections.abc import Iterable

from extract.words.phrases import any_of

POINTING = re.compile(r"\b(?:this|that|these|those)\s+$", re.I)
"""Words that point at what they lead to."""


class LeadingWord:
    """Words that lead to a place, and those that may stand in between, `compounds` as well; all in lower case."""

    def __init__(self, words: Iterable[str], skipped: Iterable[str], marks: str = "", compounds: bool = False):
        opened = f"[{re.escape(marks)}]*" if marks else ""
        passed = rf"(?:{_backwards(skipped)}|[a-z]{{3,}}-[a-z]+)" if compounds else _backwards(skipped)
        self._pattern = re.compile(rf"{opened}(?:\s+{passed})*\s+({_backwards(words)})\b")

    def before(self, words: str) -> str:
        """Give the farthest word that leads to the end of some words; an empty one where none does."""
        found = self._pattern.match(words[::-1])
        return found[1][::-1] if found else ""


def _backwards(words: Iterable[str]) -> str:
    return any_of(word[::-1] for word in words)
