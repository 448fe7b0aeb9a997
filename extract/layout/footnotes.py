"""Footnotes and the marks that call them: which lines are notes, which digits in the text are no numbers.

A mark sticks to a word, a quotation or a year ("level1", 'million"38', "20241", "2023-241", "in 2024.1 The") and
follows the series of the notes; without that company, digits after a closing quotation mark and superscripts are marks
all the same.

>>> note_number(["2 Mainly aircraft and gold."], 1, called_numbers("Without erratic goods2 the deficit widened"))
2
"""

import re
from collections.abc import Iterator

from extract.layout.segment import Segment
from extract.reading.dates import MONTH
from extract.values import replace
from extract.words.phrases import certain

NOTE = re.compile(rf"\s*\[?(\d{{1,3}})\]?[\s\u00a0]+(?!(?:{MONTH})\.?,?\s+(?:19|20)\d\d\b)[A-Z\"“«'(\u0410-ЯÀ-Þ]")
"""How a note begins, and no date line: not "2 December 2015"."""
SUPERSCRIPT = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
MARK = re.compile(
    r"(?P<year>\b(?:19|20)\d\d(?:[-–/]\d\d(?=\d(?!\d)))?)(?P<n1>\d{1,3})(?!\d|[.,]\d)"
    r"|(?P<word>[A-Za-z%)\]”\"’'»]|[^\s\d][.,;:!?…])(?P<n2>\d{1,3})(?!\d|[.,]\d|[a-z%])"
    r"|(?P<quote>[”\"»]\s?\.\s?|\.\s(?=\d{1,3}[A-Z]))(?P<n3>\d{1,3})(?!\d|[.,]\d|[a-z%])"
    r"|(?P<ended>(?<=\b(?:19|20)\d\d)\.)(?P<n5>\d{1,2})(?=\s+[A-Z])"
    r"|(?P<n6>(?:(?<=[^\s\d$€£])|(?<=\S) )\[\d{1,3}(?:\s?[,–-]\s?\d{1,3}){0,8}\])(?![%\w])"
    r"|(?P<n4>(?<![mM])[¹²³⁴⁵⁶⁷⁸⁹][⁰¹²³⁴⁵⁶⁷⁸⁹]*)"
)
POSSIBLE = re.compile(
    r"[\d¹²³⁴⁵⁶⁷⁸⁹](?:(?<=[^\s\d]\d)|(?<=[.”\"»]\s\d)|(?:(?<=1)9|(?<=2)0)\d\d(?:\d|[-–/]\d{3})|(?<=[¹²³⁴⁵⁶⁷⁸⁹]))"
)
"""Digits that may be a mark, by what stands before them or by their number; a mark begins up to `LEAD` before."""
LEAD = 4
NUMBER = re.compile(r"[\d¹²³⁴⁵⁶⁷⁸⁹⁰]+")
CODE = re.compile(r"(?:^|[^A-Za-z])[A-Z]{1,3}$")  # Q2, H1, G20, CO2: no marks
REFERENCE = re.compile(r"https?:|www\.|\[Electronic|//|\bpp?\. ?\d|\bVol\.|\bIbid|\bop\. cit|\(\d{4}\)")
_NO_MORE = r"(?!\d|[.,]\d|\s?%)"
CALLED = re.compile(
    r"(\d(?:(?<=[A-Za-z%)\]”\"’»]\d)|(?<=[^\s\d][.,]\d)|(?<=(?:19|20)\d\d[.,]\d)|(?<=[A-Za-z%)\]”\"’».,][ \u00a0]\d))"
    rf"\d{{0,2}}){_NO_MORE}"
)
CALLED_BY_YEAR = re.compile(rf"[12](?<!\w[12])(?:(?<=1)9|(?<=2)0)\d\d(?:[-–/]\d\d(?=\d(?!\d)))?(\d{{1,3}}){_NO_MORE}")
CALLED_IN_TABLE = re.compile(r"(?:[a-z]{3}|%)(\d{1,2})(?![^\s|;)])")
NEAREST, FARTHEST = 3, 30
"""How many numbers a note may be behind the one before it, and one that is a reference."""
AGAIN = re.compile(r"(?:[a-z]{3}|%)$")
"""What a mark sticks to where it calls a note that has been called above."""
CLOSED = re.compile(r"[^\s(\[][”\"»]$")


def called_numbers(body: str, tables: str = "") -> set[int]:
    """Give the numbers that stand where a footnote mark could: stuck to a word, a quotation, a year.

    >>> called_numbers("Copper2 rose.", "US$ million   real %1")
    {1, 2}
    """
    found = {int(number) for pattern in (CALLED, CALLED_BY_YEAR) for number in pattern.findall(body)}
    return found | {int(number) for number in CALLED_IN_TABLE.findall(tables)}


def note_number(lines: list[str], last: int, called: set[int], after_note: bool = False) -> int | None:
    """Tell the number of the footnote that begins in the first of these lines: next of its series, called in the body.

    `lines` holds the line and the two after it, `last` the note before it (0 for none). A reference that skips some
    numbers, whose notes the text lost, still counts.
    """
    match = NOTE.match(lines[0])
    if not match:
        return None
    number = int(match.group(1))
    step = number - last
    if step == 1 and last and after_note:
        return number
    if not (1 <= step <= FARTHEST or number == 1):
        return None
    reference = REFERENCE.search(" ".join(lines))
    if step == 1 and last and reference:
        return number
    return number if number in called and (reference or step <= NEAREST) else None


def find_marks(segments: list[Segment], numbers: list[int]) -> list[Segment]:
    """Take the footnote marks out of the text of segments, in the order of the notes; keep where they stood.

    A note may be called again behind a word: "Exports1", and below "Imports1".
    """
    expected = 0
    found = []
    for segment in segments:
        spans: list[tuple[int, int, int]] = []
        if segment.kind in ("paragraph", "bullet", "heading"):
            for match in _marks(segment.text):
                group = certain(match.lastgroup)
                number = int(certain(NUMBER.search(match.group(group)))[0].translate(SUPERSCRIPT))
                ahead = numbers[expected : expected + 3]
                if number in ahead and not (group == "n2" and _is_code(segment.text, match)):
                    expected += ahead.index(number) + 1
                elif not (
                    group in ("n4", "n6")
                    or (group == "n2" and _sticks(segment.text, match, number, numbers[:expected]))
                ):
                    continue
                spans.append((match.start(group), match.end(group), number))
        found.append(_without(segment, spans) if spans else segment)
    return found


def _marks(text: str) -> Iterator[re.Match[str]]:
    """Find what looks like a mark, in order and without overlap: only around digits is it looked for."""
    at = 0
    while possible := POSSIBLE.search(text, at):
        digit = possible.start()
        tried = (MARK.match(text, start) for start in range(max(at, digit - LEAD), digit + 1))
        mark = next(filter(None, tried), None)
        if mark:
            yield mark
        at = mark.end() if mark else digit + 1


def _sticks(text: str, match: re.Match[str], number: int, called: list[int]) -> bool:
    """Whether digits stick to a closing quotation mark, or call again behind a word what has been called above."""
    before = text[: match.start("n2")][-3:]
    return CLOSED.search(before) is not None or (number in called and AGAIN.search(before) is not None)


def _is_code(text: str, match: re.Match[str]) -> bool:
    return bool(CODE.search(text[max(0, match.start("n2") - 5) : match.start("n2")]))


def _without(segment: "Segment", spans: list[tuple[int, int, int]]) -> "Segment":
    """Cut spans out of a segment's text and mend its way back to the document."""
    parts, marks, offsets, origins = list[str](), list[tuple[int, int]](), list[int](), list[int]()
    length = at = 0
    for start, end, number in [*spans, (len(segment.text), len(segment.text), 0)]:
        piece = segment.text[at:start]
        runs = zip(segment.offsets, segment.origins, strict=True)
        for offset, origin in [(at, segment.origin(at)), *(run for run in runs if at < run[0] < start)]:
            offsets.append(length + offset - at)
            origins.append(origin)
        parts.append(piece)
        length += len(piece)
        if number:
            marks.append((length, number))
        at = end
    return replace(segment, text="".join(parts), offsets=tuple(offsets), origins=tuple(origins), marks=tuple(marks))
