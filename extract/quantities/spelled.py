"""Numbers in words: the first word of one in, the quantity out; one reader for each role of `number_words.csv`.

>>> from extract.quantities.numbers import number_words
>>> def read(text):
...     seed = re.match("\\\\w+", text)
...     role, value = number_words()[seed[0].lower()]
...     return READERS[role](text, 0, seed, value)
>>> [(q.kind, str(q.value)) for q in map(read, ["twenty-first", "two thirds", "forty", "doubled", "twice a week"])]
[('ordinal', '21'), ('fraction', '66.67'), ('bare', '40'), ('multiple', '2'), ('bare', '2')]
"""

import re
from collections.abc import Callable
from decimal import Decimal

from extract.quantities.amounts import OF, context_words, measure, scales
from extract.quantities.fractions import is_calendar, is_part_beside, may_end, read_fraction
from extract.quantities.numbers import ONE, Reading, number_words, read_cardinal
from extract.quantities.quantity import Number, Quantity, bare, ordinal
from extract.words.phrases import SPACE, next_word, word_before

AND_A = re.compile(
    rf"\b(?:(years?|months?|weeks?|decades?)|days?|hours?|minutes?|times?|points?){SPACE}{{1,3}}and{SPACE}{{1,3}}an?{SPACE}{{1,3}}$"
)
YEAR = re.compile(r"\b(?:1[89]|20)\d\d$")
COUPLE_OF = re.compile(rf"(?:\ba{SPACE}{{1,3}})?\bcouple{SPACE}{{1,3}}of{SPACE}{{1,3}}$", re.IGNORECASE)
ARTICLES = ("a", "an")
PART_ROLES = ("half", "part", "quarter")

Seed = re.Match[str]


def _cardinal(text: str, floor: int, seed: Seed, value: Decimal) -> Quantity:
    """Read a whole number in words, or a fraction or ordinal that begins with one: "two thirds", "twenty-first"."""
    start = seed.start()
    reading, end = read_cardinal(text, start) or (Reading(value, ONE), seed.end())
    word, stop = next_word(text, end) or ("", end)
    role, part = number_words().get(word, ("", ONE))
    if role in ("part", "ordinal") and part < 10 and 20 <= reading.value <= 90 and reading.value % 10 == 0:
        return ordinal(start, stop, reading.value + part)
    one = role in PART_ROLES and reading.value == 1 and may_end(text, stop)
    if one or (role in ("parts", "quarters") and reading.value < part):
        if role == "quarters" and is_calendar(text, start, stop, role):
            return ordinal(start, stop, reading.value)
        return read_fraction(text, floor, Number(start, stop, reading.value / part, words=True, plain=False))
    opening, vague, times = _lead(text, start) if seed[0].lower() == "hundred" else (start, None, ONE)
    return measure(text, floor, Number(start, end, reading.value * times, reading.step, True, vague, opening=opening))


def _scale_word(text: str, floor: int, seed: Seed, _: Decimal) -> Quantity:
    """Read a scale that no number stands before: "a billion", "several thousand", "tens of millions"."""
    opening, vague, times = _lead(text, seed.start())
    vague = seed[0].lower() if scales()[seed[0].lower()].vague else vague
    return measure(text, floor, Number(seed.start(), seed.start(), times, ONE, True, vague, opening=opening))


def _lead(text: str, start: int) -> tuple[int, str | None, Decimal]:
    """Read the article or vague word before a scale: where it begins, the vague word, and how many it means."""
    couple = COUPLE_OF.search(text, max(0, start - 18), start)
    if couple:
        return couple.start(), "couple", Decimal(2)
    word, opening = word_before(text, start)
    if word in context_words("vague"):
        return opening, word, ONE
    return (opening if word in ARTICLES else start), None, ONE


def _part(text: str, floor: int, seed: Seed, value: Decimal) -> Quantity:
    """Read "half", "a third", "another quarter"; a calendar's half or quarter, and "the third", are ordinals."""
    start, end = seed.span()
    role = number_words()[seed[0].lower()][0]
    word, before = word_before(text, start)
    opening = before if word in ARTICLES else start
    of_amount = role == "quarter" and floor and text[floor:opening].isspace()  # "$5 million a quarter"
    if of_amount and opening < start and YEAR.search(text, max(0, floor - 5), floor) and OF.match(text, end):
        of_amount = False  # "in 1983 a quarter of exports"
    if of_amount or is_calendar(text, start, end, role):
        return ordinal(start, end, value)
    if and_a := AND_A.search(text, max(0, start - 20), start):  # "three and a half", of a time no amount
        half = ONE / value
        return ordinal(start, end, half) if and_a[1] else bare(start, end, half, words=True)
    if word in ARTICLES and is_part_beside(text, opening, end):
        return read_fraction(text, floor, Number(start, end, ONE / value, words=True, plain=False, opening=opening))
    loose = role == "half" and not text.startswith("-", end)  # "half the total", not "half-finished"
    if loose or ((role == "half" or word in context_words("article")) and may_end(text, end)):
        return read_fraction(text, floor, Number(start, end, ONE / value, words=True, plain=False, opening=opening))
    return ordinal(start, end, value)


def _multiple(text: str, floor: int, seed: Seed, value: Decimal) -> Quantity:
    """Read "twice" and "threefold"; "twice a week" counts."""
    number = measure(text, floor, Number(*seed.span(), value, words=True))
    kind = "bare" if number.per else "multiple"
    return Quantity(*seed.span(), *seed.span(), value, None, ONE, kind, words=True, per=number.per)


def _growth(text: str, floor: int, seed: Seed, value: Decimal) -> Quantity:
    """Read a verb of growth: "doubled", "halving"."""
    return Quantity(*seed.span(), *seed.span(), value, None, ONE, "multiple", words=True, verb=True)


def _factor(text: str, floor: int, seed: Seed, value: Decimal) -> Quantity:
    """Read "double", a verb in "to double exports" and "double the level", no multiple in "double taxation"."""
    before, _ = word_before(text, seed.start())
    behind = next_word(text, seed.end())
    after = behind[0] if behind and behind[0][0].isalpha() else ""
    told = not after or before in context_words("growth_before") or after in context_words("growth_after")
    if told and not text.startswith("-", seed.end()):
        return _growth(text, floor, seed, value)
    return bare(*seed.span(), value, words=True)


def _counted(text: str, floor: int, seed: Seed, value: Decimal) -> Quantity:
    return ordinal(*seed.span(), value)


READERS: dict[str, Callable[[str, int, Seed, Decimal], Quantity]] = {
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
