"""Numbers in digits: where digits begin in; one number out, with what is around it, or the three of a date.

>>> [(q.kind, str(q.value)) for q in read_printed("5-3/8 pct", 0, 0, ".") + read_printed("1/4 of it", 0, 0, ".")]
[('percent', '5.375'), ('fraction', '25.00')]
"""

import re
from decimal import Decimal
from functools import cache

from extract.quantities.amounts import CLOSING, SCALES, find_money, measure, signed, stands_alone
from extract.quantities.fractions import read_fraction
from extract.quantities.numbers import PLAIN, SPACED, SPACES, TENTH, VULGAR, read_digits, read_vulgar, share
from extract.quantities.quantity import Number, Quantity, bare, ordinal, unreadable
from extract.words.lexicon import vocabulary
from extract.words.phrases import certain, next_word, word_before

STROKE_PARTS = {2, 3, 4, 5, 6, 8, 10, 16, 32}
"""What a stroke divides by in a fraction: "3/8" is one, "24/7" and "2020/21" are none."""

DIGITS, PLAIN_DIGITS = re.compile(rf"{SPACED}|{PLAIN}"), re.compile(PLAIN)
DATE = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})")
ORDINAL_END = re.compile(r"(?:st|nd|rd|th|ST|ND|RD|TH)\b")
PART_BEHIND = re.compile(rf"[{SPACES}]?([{VULGAR}])|[{SPACES}-](\d{{1,2}})/(\d{{1,2}})\b")
STROKE = re.compile(r"/(\d{1,2})\b")
TO = re.compile(r"(?<![^\W_])([A-Z])2\1\b")
"""Of one kind to the same, with the number said as a word: no 2 billion baht."""
PARTED = re.compile(r"\d{1,3}(?:, \d{3})+(?:\.\d+)?(?= ?(?:[mb]illion|[mb]ln)\b)")
OF_MONEY = re.compile(r"(?:\b[A-Z]{3} ?|[$€£¥] ?)\Z")
"""Around groups of three parted by a comma and a blank, what makes them one number: "USD 12, 097.6 million"."""
LAST_DAY = 31


def read_printed(text: str, floor: int, at: int, decimal: str) -> list[Quantity]:
    """Read digits: a date's in three, else one number."""
    start, end, literal = _literal(text, at)
    date = DATE.fullmatch(literal) if literal.count(".") == 2 else None
    if date and int(date[1]) <= LAST_DAY and int(date[2]) <= LAST_DAY:
        return [bare(start + date.start(n), start + date.end(n), Decimal(date[n])) for n in (1, 2, 3)]
    reading = read_digits(literal, decimal)
    if reading.reason:
        return [unreadable(start, end, reading.reason)]
    closed = text[end : end + 1] in CLOSING  # then nothing goes on with it
    if not closed and ORDINAL_END.match(text, end):
        return [ordinal(start, end + 2, reading.value, words=False)]
    number = Number(start, end, reading.value, reading.step, plain=literal.isdigit())
    glued = start and (text[start - 1].isalpha() or text[start - 1] == "_")
    is_name = glued and not (find_money(text, start, floor) or SCALES.match(text, end))
    if is_name or (glued and TO.match(text, start - 1)):
        return [bare(start, end, reading.value)]  # of a name: "Q2", "FY22", "KZS10", "B2B"
    if number.plain and not closed:
        part = STROKE.match(text, end)
        if part and _divides(text, start, part, reading.value, int(part[1])):
            number.value, number.end = reading.value / int(part[1]), part.end()
            return [read_fraction(text, floor, number)]
        _add_fraction(text, number)
    if number.plain and stands_alone(text, end) and not find_money(text, start, floor) and not signed(text, start):
        return [bare(start, end, reading.value)]
    return [measure(text, floor, number)]


def _literal(text: str, start: int) -> tuple[int, int, str]:
    """Give the digits of one number, without a next column or the day of a month, with a point that opens them."""
    end = certain(DIGITS.match(text, start)).end()
    if text[end : end + 2] == ", " and (parted := PARTED.match(text, start)) and OF_MONEY.search(text, 0, start):
        return start, parted.end(), parted[0].replace(" ", "")
    if text[start:end].isdigit():
        opened = text[start - 1 : start] == "." and (
            start == 1 or text[start - 2].isspace() or text[start - 2] in "($€£+-\u2212"
        )
        return (start - 1, end, "0." + text[start:end]) if opened else (start, end, text[start:end])
    if any(mark in SPACES for mark in text[start:end]) and (
        text[end : end + 1].isdigit() or _in_a_row(text, start, end)
    ):
        end = certain(PLAIN_DIGITS.match(text, start)).end()
    return start, end, text[start:end]


def _in_a_row(text: str, start: int, end: int) -> bool:
    """Whether groups of three stand in a row of numbers, or begin with the day of a month: "May 12 500"."""
    before, _ = word_before(text, start)
    if before in _months():
        return True
    follower = next_word(text, end)
    return before.isdigit() and text[start - 1] == " " and not (follower and follower[0][0].isalpha())


@cache
def _months() -> frozenset[str]:
    return frozenset(row["name"] for row in vocabulary("months.csv"))


def follows_month(text: str, start: int) -> bool:
    """Whether the word before an offset is a month: the number there is its day."""
    return word_before(text, start)[0] in _months()


def _divides(text: str, start: int, part: re.Match[str], value: Decimal, divisor: int) -> bool:
    return (
        divisor in STROKE_PARTS
        and 0 < value < divisor
        and "/" not in (text[start - 1 : start], text[part.end() : part.end() + 1])
    )


def _add_fraction(text: str, number: Number) -> None:
    """Add what follows a whole number: "2½", "1 1/2", "5-3/8"."""
    found = PART_BEHIND.match(text, number.end)
    if found is None:
        return
    if found[1]:
        part = read_vulgar(found[1])
    elif (
        int(found[3]) in STROKE_PARTS
        and 0 < int(found[2]) < int(found[3])
        and text[found.end() : found.end() + 1] != "/"
    ):
        part = share(Decimal(found[2]) / int(found[3]))
    else:
        return
    number.value, number.step, number.end, number.plain = number.value + part, TENTH, found.end(), False
