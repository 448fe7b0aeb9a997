"""What a reader gives, and the years that it reads: digits in, numbers out.

>>> full_year("22"), full_year("87"), full_year("00", like="1999")
(2022, 1987, 2000)
"""

from extract.periods.phrases import Phrase
from extract.values import immutable

PIVOT = 70
"""Two-digit years from here on are of the last century."""


@immutable
class Found:
    """A phrase, where it ends, and its shape, by which the words before it are read."""

    phrase: Phrase
    end: int
    shape: str


def full_year(digits: str, like: str = "") -> int:
    """Read a year of two or four digits; of two, the first such from the year that it is written after."""
    if len(digits) == 4:
        return int(digits)
    if like:
        return int(like[:2] + digits) + (100 if digits < like[2:] else 0)
    return int(digits) + (1900 if int(digits) >= PIVOT else 2000)
