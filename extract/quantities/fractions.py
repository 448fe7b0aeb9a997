"""Fractions: the words of a part in; a share in percent out, or an amount, or the half or quarter of a calendar.

>>> text = "half a million tonnes"
>>> half = read_fraction(text, 0, Number(0, 4, TENTH * 5, words=True, plain=False))
>>> half.value, half.unit, is_calendar("the first half", 10, 14, "half"), may_end("a third country", 7)
(Decimal('500000.0'), 't', True, False)
"""

import re

from extract.quantities.amounts import OF, RATES, SCALES, UNITS, context_words, measure
from extract.quantities.numbers import APOSTROPHES, HUNDRED, ONE, TENTH, share
from extract.quantities.quantity import Number, Quantity, bare
from extract.words.phrases import GAP, SPACE, next_word, word_before

OF_A = re.compile(rf"(?:{GAP}of)?{GAP}an?\b", re.IGNORECASE)
OF_A_YEAR = re.compile(
    rf"{SPACE}{{1,3}}of{SPACE}{{1,3}}(?:(?:the|this|last|current|past){SPACE}{{1,3}}){{0,2}}(?:year|\d{{4}})\b"
    rf"(?!{SPACE}{{1,3}}(?:before|earlier|level|figure|value|volume|amount|total|sum|tonnage|result)\b)"
)

PART_NEXT = re.compile(r"\s+(?:in|into|to|from|for|by)\s")
AND_ANOTHER = re.compile(
    r"(?:%|\b(?:per ?cent|pct|half|thirds?|quarters?|fifths?)\b)[^.;:]*(?:,|\band|\bwhile)\s+"
    r"(?:(?:about|some|almost|nearly|over|just|only|more|than)\s+)*$"
)
SHARES = 90


def read_fraction(text: str, floor: int, number: Number) -> Quantity:
    """Read a fraction: of a scale or a unit an amount ("half a million", "a quarter of a point"), else in percent."""
    whole = OF_A.match(text, number.end)
    at = whole.end() if whole else number.end
    unit = UNITS.match(text, at)
    if SCALES.match(text, at) or (unit and (whole or unit[0].code in ("percent", "point"))):
        number.value, number.step, number.end = share(number.value), TENTH, at
        return measure(text, floor, number)
    if whole and RATES.match(text, at):  # "half a year"
        return bare(number.start, number.end, share(number.value), number.words)
    value = share(HUNDRED * number.value)
    return Quantity(
        number.opening,
        number.end,
        number.start,
        number.end,
        value,
        None,
        ONE,
        "fraction",
        "percent",
        words=number.words,
    )


def may_end(text: str, end: int) -> bool:
    """Whether a fraction may end here: "a third of", "a quarter more", "one third."; not "a third country"."""
    word = next_word(text, end)
    if not text.startswith("-", end) and (
        word is None or not word[0][0].isalpha() or word[0] in context_words("after_fraction")
    ):
        return True
    unit = UNITS.match(text, end)
    return SCALES.match(text, end) is not None or (unit is not None and unit[0].code in ("percent", "point"))


def is_part_beside(text: str, start: int, end: int) -> bool:
    """Whether a part is set beside another: "58 per cent is in mining and a quarter in farming"."""
    return PART_NEXT.match(text, end) is not None and bool(AND_ANOTHER.search(text, max(0, start - SHARES), start))


def is_calendar(text: str, start: int, end: int, role: str) -> bool:
    """Whether a half or quarters are those of a year: "the first half", "half-year", "three quarters of 2021"."""
    word, _ = word_before(text, start)
    year = OF_A_YEAR.match(text, end)
    if word in context_words("calendar") or (year and not text.startswith(tuple(APOSTROPHES), year.end())):
        return True
    if role == "quarters":
        return word in context_words("during") and not OF.match(text, end)
    follower = next_word(text, end)
    return role == "half" and follower is not None and follower[0] in ("year", "yearly")
