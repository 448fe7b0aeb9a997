"""Where numbers stand in a text: digits, words, fractions, multiples and ordinals, each read with what is around it.

A text goes in; quantities come out in order, one a number, not yet joined into ranges and sums (`extract.quantities`).

>>> [(q.kind, str(q.value)) for q in spot("A third of it doubled in the first quarter of 2021, to 1,092.5")]
[('fraction', '33.33'), ('multiple', '2'), ('ordinal', '1'), ('ordinal', '4'), ('bare', '2021'), ('bare', '1092.5')]
"""

import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from functools import cache
from itertools import groupby

from extract.amounts import (
    RATES,
    SCALES,
    UNITS,
    Number,
    Quantity,
    context_words,
    find_money,
    measure,
    scales,
    unreadable,
)
from extract.lexicon import vocabulary
from extract.numbers import (
    APOSTROPHES,
    HUNDRED,
    ONE,
    PLAIN,
    SPACED,
    SPACES,
    TENTH,
    VULGAR,
    number_words,
    read_cardinal,
    read_digits,
    read_vulgar,
    share,
)
from extract.phrases import GAP, SPACE, next_word

STROKE_PARTS = {2, 3, 4, 5, 6, 8, 10, 16, 32}
"""What a stroke divides by in a fraction: "3/8" is one, "24/7" and "2020/21" are none."""

DATE = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})")
ORDINAL_END = re.compile(r"(?:st|nd|rd|th|ST|ND|RD|TH)\b")
MIXED = re.compile(rf"[{SPACES}]?([{VULGAR}])|[{SPACES}-](\d{{1,2}})/(\d{{1,2}})\b")
STROKE = re.compile(r"/(\d{1,2})\b")
OF_A = re.compile(rf"(?:{GAP}of)?{GAP}an?\b", re.IGNORECASE)
OF = re.compile(rf"{SPACE}{{1,3}}of\b", re.IGNORECASE)
OF_A_YEAR = re.compile(
    rf"{SPACE}{{1,3}}of{SPACE}{{1,3}}(?:(?:the|this|last|current|past){SPACE}{{1,3}}){{0,2}}(?:year|\d{{4}})\b"
)
WORD_BEFORE = re.compile(rf"(\w{{1,16}})(?:{SPACE}{{1,3}}|-)$")
SPACED_BEFORE = re.compile(r"(\w{1,16}) $")
AND_A = re.compile(rf"\band{SPACE}{{1,3}}an?{SPACE}{{1,3}}$")
COUPLE_OF = re.compile(rf"(?:\b(a){SPACE}{{1,3}})?\bcouple{SPACE}{{1,3}}of{SPACE}{{1,3}}$", re.IGNORECASE)
PART_ROLES = ("half", "part", "quarter")


def _seed() -> re.Pattern[str]:
    """Build the pattern of where a number begins; words in small letters, capitals, or with a capital."""
    words = sorted({*number_words(), *(word for word, scale in scales().items() if scale.place == "word")})
    branches = []
    for first, group in groupby(words, key=lambda word: word[0]):
        rests = sorted((word[1:] for word in group), key=len, reverse=True)
        branches.append(f"[{first}{first.upper()}](?:{'|'.join(rests)}|{'|'.join(rests).upper()})")
    return re.compile(rf"\b(?:{'|'.join(branches)})\b|[\d{VULGAR}]")


SEED = _seed()
DIGITS, PLAIN_DIGITS = re.compile(rf"{SPACED}|{PLAIN}"), re.compile(PLAIN)


def spot(text: str, decimal: str = ".") -> Iterator[Quantity]:
    """Read every number of a text in order; `decimal` is the text's mark of decimals."""
    floor = 0
    while seed := SEED.search(text, floor):
        if seed[0].isdigit():
            found = _digits(text, floor, seed.start(), decimal)
        elif seed[0] in VULGAR:
            found = [_fraction(text, floor, Number(*seed.span(), read_vulgar(seed[0]), plain=False))]
        else:
            role, value = number_words().get(seed[0].lower(), ("scale", ONE))
            found = [READERS[role](text, floor, seed, value)]
        yield from found
        floor = found[-1].end


def _digits(text: str, floor: int, at: int, decimal: str) -> list[Quantity]:
    """Read digits: a date's in three, else one number."""
    start, end, literal = _literal(text, at)
    date = DATE.fullmatch(literal)
    if date and int(date[1]) <= 31 and int(date[2]) <= 31:
        return [_bare(start + date.start(n), start + date.end(n), Decimal(date[n])) for n in (1, 2, 3)]
    reading = read_digits(literal, decimal)
    if reading.reason:
        return [unreadable(start, end, reading.reason)]
    if ORDINAL_END.match(text, end):
        return [_ordinal(start, end + 2, reading.value, words=False)]
    number = Number(start, end, reading.value, reading.step, plain=literal.isdigit())
    if start and (text[start - 1].isalpha() or text[start - 1] == "_") and not find_money(text, start, floor):
        return [_bare(start, end, reading.value)]  # of a name: "Q2", "FY22", "KZS10"
    if number.plain:
        part = STROKE.match(text, end)
        if part and _divides(text, start, part, reading.value, int(part[1])):
            number.value, number.end = reading.value / int(part[1]), part.end()
            return [_fraction(text, floor, number)]
        _add_fraction(text, number)
    return [measure(text, floor, number)]


def _literal(text: str, start: int) -> tuple[int, int, str]:
    """Give the digits of one number, without a next column or the day of a month, with a point that opens them."""
    end = DIGITS.match(text, start).end()
    if text[start:end].isdigit():
        opened = text[start - 1 : start] == "." and (
            start == 1 or text[start - 2].isspace() or text[start - 2] in "($€£+-\u2212"
        )
        return (start - 1, end, "0." + text[start:end]) if opened else (start, end, text[start:end])
    if any(mark in SPACES for mark in text[start:end]) and (
        text[end : end + 1].isdigit() or _in_a_row(text, start, end)
    ):
        end = PLAIN_DIGITS.match(text, start).end()
    return start, end, text[start:end]


def _in_a_row(text: str, start: int, end: int) -> bool:
    """Whether groups of three stand in a row of numbers, or begin with the day of a month: "May 12 500"."""
    before = SPACED_BEFORE.search(text, max(0, start - 17), start)
    if before is None:
        return False
    follower = next_word(text, end)
    return follows_month(text, start) or (before[1].isdigit() and not (follower and follower[0][0].isalpha()))


@cache
def _months() -> frozenset[str]:
    return frozenset(row["name"] for row in vocabulary("months.csv"))


def follows_month(text: str, start: int) -> bool:
    """Whether the word before an offset is a month: the number there is its day."""
    before = WORD_BEFORE.search(text, max(0, start - 19), start)
    return before is not None and before[1].lower() in _months()


def _divides(text: str, start: int, part: re.Match[str], value: Decimal, divisor: int) -> bool:
    return (
        divisor in STROKE_PARTS
        and 0 < value < divisor
        and "/" not in (text[start - 1 : start], text[part.end() : part.end() + 1])
    )


def _add_fraction(text: str, number: Number) -> None:
    """Add what follows a whole number: "2½", "1 1/2", "5-3/8"."""
    found = MIXED.match(text, number.end)
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


def _bare(start: int, end: int, value: Decimal, words: bool = False) -> Quantity:
    return Quantity(start, end, start, end, value, None, ONE, "bare", words=words)


def _ordinal(start: int, end: int, value: Decimal, words: bool = True) -> Quantity:
    return Quantity(start, end, start, end, value, None, ONE, "ordinal", words=words)


def _cardinal(text: str, floor: int, seed: re.Match[str], _: Decimal) -> Quantity:
    """Read a whole number in words, or a fraction or ordinal that begins with one: "two thirds", "twenty-first"."""
    start = seed.start()
    reading, end = read_cardinal(text, start) or (None, start)
    word = next_word(text, end)
    role, value = number_words().get(word[0], ("", ONE)) if word else ("", ONE)
    if role in ("part", "ordinal") and value < 10 and 20 <= reading.value <= 90 and reading.value % 10 == 0:
        return _ordinal(start, word[1], reading.value + value)
    if (role in PART_ROLES and reading.value == 1 and _may_end(text, word[1])) or (
        role in ("parts", "quarters") and reading.value < value
    ):
        if role == "quarters" and _is_calendar(text, start, word[1], role):
            return _ordinal(start, word[1], reading.value)
        return _fraction(text, floor, Number(start, word[1], reading.value / value, words=True, plain=False))
    opening, vague, times = _lead(text, start) if seed[0].lower() == "hundred" else (start, None, ONE)
    return measure(text, floor, Number(start, end, reading.value * times, reading.step, True, vague, opening=opening))


def _scale_word(text: str, floor: int, seed: re.Match[str], _: Decimal) -> Quantity:
    """Read a scale that no number stands before: "a billion", "several thousand", "tens of millions"."""
    opening, vague, times = _lead(text, seed.start())
    vague = seed[0].lower() if scales()[seed[0].lower()].vague else vague
    return measure(text, floor, Number(seed.start(), seed.start(), times, ONE, True, vague, opening=opening))


def _lead(text: str, start: int) -> tuple[int, str | None, Decimal]:
    """Read the article or vague word before a scale: where it begins, the vague word, and how many it means."""
    couple = COUPLE_OF.search(text, max(0, start - 18), start)
    if couple:
        return couple.start(), "couple", Decimal(2)
    before = WORD_BEFORE.search(text, max(0, start - 19), start)
    word = before[1].lower() if before else ""
    if word in ("a", "an"):
        return before.start(), None, ONE
    if word in context_words("vague"):
        return before.start(), word, ONE
    return start, None, ONE


def _part(text: str, floor: int, seed: re.Match[str], value: Decimal) -> Quantity:
    """Read "half", "a third", "another quarter"; a calendar's half or quarter, and "the third", are ordinals."""
    start, end = seed.span()
    role = number_words()[seed[0].lower()][0]
    before = WORD_BEFORE.search(text, max(0, start - 19), start)
    word = before[1].lower() if before else ""
    opening = before.start() if word in ("a", "an") else start
    if _is_calendar(text, start, end, role) or (role == "quarter" and floor and text[floor:opening].isspace()):
        return _ordinal(start, end, value)
    if AND_A.search(text, max(0, start - 12), start):  # "a year and a half"
        return _bare(start, end, ONE / value, words=True)
    if role == "half" or (word in context_words("article") and _may_end(text, end)):
        return _fraction(text, floor, Number(start, end, ONE / value, words=True, plain=False, opening=opening))
    return _ordinal(start, end, value)


def _may_end(text: str, end: int) -> bool:
    """Whether a fraction may end here: "a third of", "a quarter more", "one third."; not "a third country"."""
    word = next_word(text, end)
    if word is None or not word[0][0].isalpha() or word[0] in context_words("after_fraction"):
        return True
    unit = UNITS.match(text, end)
    return SCALES.match(text, end) is not None or (unit is not None and unit[0].code in ("percent", "point"))


def _is_calendar(text: str, start: int, end: int, role: str) -> bool:
    """Whether a half or quarters are those of a year: "the first half", "half-year", "three quarters of 2021"."""
    before = WORD_BEFORE.search(text, max(0, start - 19), start)
    word = before[1].lower() if before else ""
    year = OF_A_YEAR.match(text, end)
    if word in context_words("calendar") or (year and text[year.end() : year.end() + 1] not in APOSTROPHES):
        return True
    if role == "quarters":
        return word in context_words("during") and not OF.match(text, end)
    follower = next_word(text, end)
    return role == "half" and follower is not None and follower[0] == "year"


def _fraction(text: str, floor: int, number: Number) -> Quantity:
    """Read a fraction: of a scale or a unit an amount ("half a million", "a quarter of a point"), else in percent."""
    whole = OF_A.match(text, number.end)
    at = whole.end() if whole else number.end
    unit = UNITS.match(text, at)
    if SCALES.match(text, at) or (unit and (whole or unit[0].code in ("percent", "point"))):
        number.value, number.step, number.end = share(number.value), TENTH, at
        return measure(text, floor, number)
    if whole and RATES.match(text, at):  # "half a year"
        return _bare(number.start, number.end, share(number.value), number.words)
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


def _multiple(text: str, floor: int, seed: re.Match[str], value: Decimal) -> Quantity:
    """Read "twice" and "threefold"; "twice a week" counts."""
    number = measure(text, floor, Number(*seed.span(), value, words=True))
    kind = "bare" if number.per else "multiple"
    return Quantity(*seed.span(), *seed.span(), value, None, ONE, kind, words=True, per=number.per)


def _growth(text: str, floor: int, seed: re.Match[str], value: Decimal) -> Quantity:
    """Read a verb of growth: "doubled", "halving"."""
    return Quantity(*seed.span(), *seed.span(), value, None, ONE, "multiple", words=True, verb=True)


def _factor(text: str, floor: int, seed: re.Match[str], value: Decimal) -> Quantity:
    """Read "double", a verb in "to double exports" and "double the level", no multiple in "double taxation"."""
    before = WORD_BEFORE.search(text, max(0, seed.start() - 19), seed.start())
    after = next_word(text, seed.end())
    told = (
        (before and before[1].lower() in context_words("growth_before")) or after is None or not after[0][0].isalpha()
    )
    if text[seed.end() : seed.end() + 1] != "-" and (told or after[0] in context_words("growth_after")):
        return _growth(text, floor, seed, value)
    return _bare(*seed.span(), value, words=True)


def _counted(text: str, floor: int, seed: re.Match[str], value: Decimal) -> Quantity:
    return _ordinal(*seed.span(), value)


READERS: dict[str, Callable[[str, int, re.Match[str], Decimal], Quantity]] = {
    "cardinal": _cardinal,
    "tens": _cardinal,
    "hundred": _cardinal,
    "scale": _scale_word,
    "half": _part,
    "part": _part,
    "quarter": _part,
    "parts": _counted,
    "quarters": _counted,
    "ordinal": _counted,
    "times": _multiple,
    "growth": _growth,
    "factor": _factor,
}
