"""Digits and words into numbers: printed characters in, `Decimal` and the worth of the last printed digit out.

What cannot be read has a reason in place of a value. The mark of decimals is decided over a text (`decimal_style`),
since "1.234" alone is a thousand in one country and a little more than one in another.

>>> read_digits("16,37,33,66,000").value, read_digits("1 234,5", decimal=",").value, read_digits("1,23,4").reason
(Decimal('16373366000'), Decimal('1234.5'), 'digits are not grouped in threes')
"""

import re
from decimal import Decimal
from functools import cache, lru_cache
from unicodedata import numeric

from extract.values import immutable
from extract.words.lexicon import vocabulary
from extract.words.phrases import next_word

MOST_DIGITS = 28
"""A number of more digits is none that a text states: it is the precision of `Decimal` and of the warehouse."""

SPACES = " \u00a0\u2007\u2009\u202f"
APOSTROPHES = "'\u2019"
PLAIN = rf"\d+(?:[.,]\d+|[{APOSTROPHES}]\d{{3}})*"
SPACED = rf"[1-9]\d{{0,2}}(?:[{SPACES}]\d{{3}})+(?:[.,]\d+)?"
"""Digits with their marks: points, commas and apostrophes, or groups of three set apart by single spaces."""

VULGAR = "¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"
ZERO, TENTH, ONE, HUNDRED = Decimal(0), Decimal("0.1"), Decimal(1), Decimal(100)

MARK = re.compile(r"\D")
_UNIT = rf"[{SPACES}]?(?:%|[a-z]{{2}})"
COMMA_DECIMAL = re.compile(rf"\b\d{{1,3}}(?:[.{SPACES}]\d{{3}}){{1,6}},\d{{1,2}}\b(?![.,]\d)|\b\d+,\d{{1,2}}{_UNIT}")
POINT_DECIMAL = re.compile(
    rf"\b\d{{1,3}}(?:[,{SPACES}]\d{{3}}){{1,6}}\.\d{{1,2}}\b|\b\d+\.\d{{1,2}}{_UNIT}|\b\d{{1,3}}(?:,\d{{2,3}}){{0,5}},\d{{3}}{_UNIT}"
)
FEW_BEHIND = re.compile(r",\d{1,2}(?!\d)")
"""What shows a text's mark of decimals; groups are counted, so that a long list of digits takes linear time."""


@immutable
class Reading:
    """A number read: its value and one unit of its last printed digit, or the reason why it cannot be read."""

    value: Decimal
    step: Decimal
    reason: str | None = None


def _refuse(reason: str) -> Reading:
    return Reading(ZERO, ZERO, reason)


def decimal_style(text: str) -> str:
    """Return the mark of decimals that a text uses, "." or ",": what most of its unambiguous numbers show.

    >>> decimal_style("Exports rose 12,3 per cent to 1.234,5 million"), decimal_style("12.3 per cent")
    (',', '.')
    """
    commas = sum(1 for _ in COMMA_DECIMAL.finditer(text)) if FEW_BEHIND.search(text) else 0
    return "," if commas and commas > sum(1 for _ in POINT_DECIMAL.finditer(text)) else "."


@lru_cache(maxsize=1024)
def read_digits(literal: str, decimal: str = ".") -> Reading:
    """Read digits with their marks, as `PLAIN` and `SPACED` find them; `decimal` is the text's mark of decimals."""
    marks = MARK.findall(literal)
    if len(literal) - len(marks) > MOST_DIGITS:
        return _refuse(f"more than {MOST_DIGITS} digits")
    if not marks:
        return Reading(Decimal(literal), ONE)
    whole, fraction = literal, ""
    if _last_mark_is_decimal(literal, marks, decimal):
        whole, _, fraction = literal.rpartition(marks.pop())
    groups = MARK.split(whole)
    if len(set(marks)) > 1 or not _grouped(groups, indian=set(marks) == {","}):
        return _refuse("more than one mark of decimals" if "." in marks else "digits are not grouped in threes")
    return Reading(Decimal("".join(groups) + "." + fraction), ONE.scaleb(-len(fraction)))


def _last_mark_is_decimal(literal: str, marks: list[str], decimal: str) -> bool:
    """Whether the last mark opens the decimals: it stands once, and is the text's mark or no mark of thousands."""
    last = marks[-1]
    if last not in ".," or last in marks[:-1]:
        return False
    if len(marks) > 1 or last == decimal:
        return True
    whole, _, fraction = literal.partition(last)
    return whole == "0" or (len(whole) <= 3 and (len(fraction) <= 2 or (last == "." and len(fraction) > 3)))


def _grouped(groups: list[str], indian: bool) -> bool:
    """Whether groups of digits are those of thousands, or in India of lakhs and crores ("16,37,33,66,000")."""
    first, *others = (len(group) for group in groups)
    if not others:
        return True
    middle = set(others[:-1])
    return others[-1] == 3 and ((first <= 3 and middle <= {3}) or (indian and first <= 2 and middle == {2}))


def read_vulgar(character: str) -> Decimal:
    """Read a fraction that is one character: "¾" is 0.75, "⅓" 0.33."""
    return share(Decimal(str(numeric(character))))


def share(value: Decimal) -> Decimal:
    """Keep two decimals of a share that has no end: a third in percent is 33.33.

    >>> share(Decimal(100) / 3), share(Decimal(100) / 8)
    (Decimal('33.33'), Decimal('12.5'))
    """
    return value if value == round(value, 3) else round(value, 2)


@cache
def number_words() -> dict[str, tuple[str, Decimal]]:
    """Give the role and value of each number word: cardinals, ordinals, parts, multiples and verbs of growth."""
    words = {row["word"]: (row["role"], Decimal(row["value"])) for row in vocabulary("number_words.csv")}
    folds = {f"{word}fold": ("times", value) for word, (role, value) in words.items() if role in _COUNTING}
    return words | folds


_COUNTING = ("cardinal", "tens", "hundred")


def read_cardinal(text: str, at: int) -> tuple[Reading, int] | None:
    """Read a whole number in words up to 999 that begins at an offset: its reading and where it ends.

    >>> read_cardinal("two hundred and fifty-four firms", 0)
    (Reading(value=Decimal('254'), step=Decimal('1'), reason=None), 26)
    """
    value, end = _below_hundred(text, at) or (ONE, at)
    hundred = next_word(text, end)
    if hundred is None or hundred[0] != "hundred":
        return (Reading(value, ONE), end) if end > at else None
    value, end = value * 100, hundred[1]
    follower = next_word(text, end)
    rest = _below_hundred(text, follower[1] if follower and follower[0] == "and" else end)
    return (Reading(value + rest[0], ONE), rest[1]) if rest else (Reading(value, Decimal(100)), end)


def _below_hundred(text: str, at: int) -> tuple[Decimal, int] | None:
    """Read "seven", "nineteen", "forty" or "forty-two"."""
    word = next_word(text, at)
    role, value = number_words().get(word[0], ("", ZERO)) if word else ("", ZERO)
    if word is None or role not in ("cardinal", "tens"):
        return None
    follower = next_word(text, word[1]) if role == "tens" else None
    if follower:
        role, unit = number_words().get(follower[0], ("", ZERO))
        if role == "cardinal" and 0 < unit < 10:
            return value + unit, follower[1]
    return value, word[1]
