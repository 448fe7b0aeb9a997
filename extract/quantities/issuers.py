"""Whose money a text speaks in: its words in, the countries that issue it out.

>>> sorted(issuers("NOK 17 bn, N$ 5m, ₹9,066 crore and US$3m"))
['IN', 'NA', 'NO']
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

import ahocorasick

from extract.areas.names import currencies
from extract.quantities.currencies import dollars_of_one, issuer, surfaces

CODES = re.compile(r"[A-Z](?<!\w.)[A-Z]{2}\b")
"""What stands before a capital is looked at behind it: a pattern that begins with letters is searched for faster."""
GOALS = "SDG"
"""The goals of sustainable development, called as the pound of Sudan is."""
OF_SEVERAL = frozenset("$\uff04\ufe69€£\uffe1¥\uffe5¢")
"""Signs of the money of several countries, or of money that others reckon in as well."""
BY_OTHERS = ("DEM", "GBP")
"""Money in which others reckoned as well."""
AMOUNT = re.compile(r"\.?\s?\d")
SUM_BEFORE = re.compile(r"(?:\d|\b(?:thousand|million|mln|billion|bln|bn|trillion|trln|crore|lakh))\s$")
"""What stands before a word for money that tells an amount: "9 billion taka"."""
CRORES = re.compile(r"\bRs\.?\s?[\d,.]+\s(?:lakh\s)?crores?\b")
"""Rupees as they are counted in India: "Rs 9,066 crore"."""


def issuers(text: str) -> set[str]:
    """Give the countries whose own money a text names by code or sign."""
    signed = set(_signed(text))
    if " crore" in text and CRORES.search(text):
        signed.add("INR")
    if len(signed) > 1:
        signed.clear()  # "exports were 5 billion yen, imports 3 billion baht"
    codes = ({*dollars_of_one(text), *CODES.findall(text)} | signed) - {GOALS}
    return {country for code in codes if (country := issuer(code))}


def _signed(text: str) -> Iterator[str]:
    """Give the codes of the signs and words of a text that stand for one currency: "₹5 crore", "9 billion taka"."""
    for last, (length, code, is_word) in _signs().iter(text):
        start, end = last + 1 - length, last + 1
        if _is_amount(text, start, end, is_word):
            yield code


def _is_amount(text: str, start: int, end: int, is_word: bool) -> bool:
    """Whether a number stands behind a sign, or before a word."""
    if text[start - 1 : start].isalnum():
        return False
    if not is_word:
        return AMOUNT.match(text, end) is not None
    return not text[end : end + 1].isalnum() and SUM_BEFORE.search(text, max(0, start - 12), start) is not None


@cache
def _signs() -> ahocorasick.Automaton:
    automaton = ahocorasick.Automaton()
    for sign, money in surfaces().items():
        if money.default in BY_OTHERS or not money.codes:
            continue
        is_word = sign in currencies() and len(money.codes) == 1
        is_sign = len(sign) == 1 and unicodedata.category(sign) == "Sc" and sign not in OF_SEVERAL
        is_short = not (len(sign) == 1 or len(money.codes) > 1 or money.guard or sign.islower() or {" ", "$"} & {*sign})
        if (is_word or is_sign or is_short) and not CODES.fullmatch(sign):
            automaton.add_word(sign, (len(sign), money.default, is_word))
    automaton.make_automaton()
    return automaton
