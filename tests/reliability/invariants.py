"""What holds of the extraction of any text, however hostile.

>>> check_accounted(Document("a.txt", "", "Exports rose by 5%."), Extraction())
Traceback (most recent call last):
    ...
AssertionError: '5' at 16 is in no number expression
"""

from bisect import bisect_right
from itertools import pairwise

from extract.records import Document, Extraction, Figure, Number

KINDS = {
    "figure",
    "part",
    "number",
    "year",
    "date",
    "period",
    "ordinal",
    "note",
    "name",
    "idiom",
    "pointer",
    "page",
    "rejected",
}
LIMIT = 10**22
"""Amounts are DECIMAL(28, 6) in the warehouse."""


def check(document: Document, found: Extraction) -> None:
    """Raise AssertionError where a figure, a link or a number does not fit its text."""
    for figure in found.figures:
        check_span(document.text, figure.char_start, figure.char_end, figure.surface)
        check_amounts(figure)
        check_times(figure)
        assert 0 <= figure.sentence_start <= figure.char_start, f"{figure.surface!r} stands before its sentence"
        assert (figure.form is not None) == (figure.measure == "growth"), f"{figure.measure} of form {figure.form}"
        assert 0 <= figure.confidence <= 1
    starts = [figure.char_start for figure in found.figures]
    assert starts == sorted(set(starts)), "figures are out of order, or two begin at one place"
    for link in found.links:
        assert {link.source, link.target} <= set(starts), f"{link} ties what is no figure"
    check_numbers(document.text, found.numbers)
    check_accounted(document, found)
    spans = {(number.start, number.end) for number in found.numbers if number.kind == "figure"}
    assert spans == {(figure.char_start, figure.char_end) for figure in found.figures}


def check_span(text: str, start: int, end: int, surface: str) -> None:
    """A span lies in the text, and its characters are the surface."""
    assert 0 <= start < end <= len(text), f"{surface!r} at {start}..{end} of {len(text)}"
    assert text[start:end] == surface, f"{surface!r} is {text[start:end]!r} in the text"


def check_amounts(figure: Figure) -> None:
    """The value lies in its interval, and every amount fits the warehouse."""
    amounts = (figure.value, figure.value_high, figure.lower, figure.upper, figure.step)
    for amount in amounts:
        assert amount is None or (amount.is_finite() and abs(amount) < LIMIT), f"{figure.surface!r}: {amount}"
    assert figure.lower is None or figure.lower <= figure.value, f"{figure.surface!r}: {figure.lower} <= value"
    assert figure.upper is None or figure.value <= figure.upper, f"{figure.surface!r}: value <= {figure.upper}"
    assert figure.step >= 0, f"{figure.surface!r}: step {figure.step}"


def check_times(figure: Figure) -> None:
    """A period has both its days, in order, and so has a base."""
    for start, end in ((figure.period_start, figure.period_end), (figure.base_start, figure.base_end)):
        assert (start is None) == (end is None), f"{figure.surface!r}: {start}..{end}"
        assert start is None or start <= end, f"{figure.surface!r}: {start}..{end}"


def check_numbers(text: str, numbers: tuple[Number, ...]) -> None:
    """Number expressions stand in order and apart, each of a kind that is known."""
    for number in numbers:
        check_span(text, number.start, number.end, number.surface)
        assert number.kind in KINDS, number.kind
        assert (number.kind == "rejected") == (number.reason is not None), number
    for before, after in pairwise(numbers):
        assert before.end <= after.start, f"{before.surface!r} and {after.surface!r} overlap at {after.start}"


def check_accounted(document: Document, found: Extraction) -> None:
    """Every digit of a text is in a number expression: a figure, one that is none for a reason, or a rejected one."""
    starts = [number.start for number in found.numbers]
    for at, character in enumerate(document.text):
        if character.isdecimal():
            place = bisect_right(starts, at) - 1
            is_in = place >= 0 and at < found.numbers[place].end
            assert is_in, f"{character!r} at {at} is in no number expression"
