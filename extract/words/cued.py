"""Patterns that seldom fit: a pattern and the words that it cannot do without in, one that looks for those first out.

To see that a text holds none of a few words costs a fifth of a search for a pattern, and most texts hold none.

>>> former = Cued(("former", "latter"), r"\\bthe (former|latter)\\b", re.I)
>>> former.search("Cotton and wool, the Former above all")[1], former.search("Cotton and wool")
('Former', None)
"""

import re
import sys
from collections.abc import Iterator
from functools import cached_property


class Cued:
    """A pattern that is looked for only where one of its cues stands: words, or parts of words, of any match."""

    def __init__(self, cues: tuple[str, ...], pattern: str, flags: int = 0):
        """Take the cues as they stand in a text, in small letters where the pattern is for any case."""
        self.cues, self._in_any_case = cues, bool(flags & re.I)
        self._source, self._flags = pattern, flags

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The pattern itself, compiled when a cue first stands somewhere."""
        return re.compile(self._source, self._flags)

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """Give the first match in a stretch of a text."""
        words = text[start:end].lower() if self._in_any_case else text[start:end]
        for cue in self.cues:
            if cue in words:
                return self.pattern.search(text, start, end)
        return None

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """Give the matches in a stretch of a text."""
        return self.pattern.finditer(text, start, end) if self.may_fit(text, start, end) else iter(())

    def may_fit(self, text: str, start: int = 0, end: int = sys.maxsize) -> bool:
        """Whether a cue stands in a stretch of a text."""
        words = text[start:end].lower() if self._in_any_case else text[start:end]
        for cue in self.cues:  # noqa: SIM110 - asked so often that the call of any() would tell
            if cue in words:
                return True
        return False
