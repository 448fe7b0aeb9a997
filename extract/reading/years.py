"""The years that a text speaks of -> the year it was most likely published in.

The latest year told of as past or present counts; deadlines and plans do not. A year told of as over, beside a
"this year" that is not, makes it the next.

>>> publication_year("In 2019 exports grew by 5%, and in June 2021 a plan until 2030 was signed.")
2021
>>> publication_year("In 2021 trade grew. This year it is to grow again, to $2 billion by 2025.")
2022
>>> publication_year("Exports in November 2023 rose by a tenth.", month=2)
2024
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from extract.reading.dates import MONTH, MONTHS

READ_CHARACTERS, READ_YEARS = 1_000_000, 20_000
"""As much of a text as is looked at, which is more than any article or report holds."""

RARE = 0.05
"""A year named less often than this share of the commonest one is a slip, a model or a plan."""

CLAUSE = 150
"""Characters before and after a year in which words of plans bear on it, as far as its sentence goes."""

FRONTED_WORDS = 3
CUE_LENGTH = 32
"""Characters before a year that may tell what it is."""

YEAR = re.compile(r"(?:\bFY ?|\b)((?:19|20)[0-9]{2})(?:\b|[1-9](?=[,.;:)\n]))")
"""A year, be it with the mark of a footnote stuck to it."""

CUT_WORD = re.compile(r"(?<=[a-z])-\n\s*(?=[a-z])")
CUE = re.compile(
    r"(?:\b(?:in|of|since|from|to|for|and|or|with|than|over|fiscal|season|during|after|year|early|mid|late|end"
    r"|ending|ended|closing|closed|calendar|throughout|entire|whole|full|all|that|full-year|crop|harvest|campaign"
    r"|against|versus|vs"
    rf"|the|half|quarter|months?|[QH][1-4]|[0-9]{{1,2}}M|spring|summer|autumn|fall|winter|{MONTH})\.?"
    r"|\b[0-9]{1,2},?|[(,\[“\"\u2013—-])[\s-]{0,3}$",
    re.IGNORECASE,
)
"""What stands before a year; other numbers of four digits are amounts, models and parts of names and addresses."""

NO_YEAR = re.compile(r"(?:[$€£¥/_=.@]|\w[\u2013-]|[0-9][,.])$")
NO_YEAR_AFTER = re.compile(r"[%_=]|/(?![0-9]{2}\b)|[,.][0-9]|-?[A-Za-z]")
DEADLINE = re.compile(r"\b(?:by|until|till|through|before|beyond|towards?|up to|from)(?: the end of| early| late)?\s$")
PLAN = re.compile(
    r"\b(?:will|shall|should|would|plans? to|planned|targets?|expect(?:s|ed)?|forecasts?|foreseen|foresees?|projected"
    r"|projects|predicted|predicts|anticipated|anticipates|aims?|goals?|intends?|(?:is|are) to|rising to|falling to)\b"
)
THIS_YEAR = re.compile(r"\b(?:[Tt]his|[Tt]he current) year\b(?! ?[(\[])|\bso far\b|\bsince the beginning of the year\b")

COMPARED = re.compile(
    r"\b(?:than|against|versus|vs\.?|compared (?:with|to)|above|below|level of"
    r"|(?:same|corresponding|comparable|like) \w+ (?:of|in))(?: in| the| that of| those of| during){0,2}\s$"
)
"""A year so introduced is one that another is compared with: the text speaks of a later one."""
LONE, FAR = 6, 3
"""A text of so many years told that names one but once, so many years after all others, does not speak of it."""

ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7}
ORDINALS |= {"eight": 8, "nine": 9, "ten": 10, "eleven": 11}
SPANS = {"q": 3, "h": 6, "m": 1}
MONTH_BEFORE = re.compile(rf"\b({MONTH})\b\.?,? ?(?:[0-9]{{1,2}},? |of )?$")
SPAN_BEFORE = re.compile(
    rf"\b({'|'.join(ORDINALS)}|[1-9]|1[01])[ -]?(quarter|half|months?|[QHM])\b(?: of)?(?: the year)? ?$"
)
CODE_BEFORE = re.compile(r"\b([QH])([1-4])[\s/-]?$")
UNTOLD = re.compile(r"(?:\b[Ss]ince|[^0-9],|[.\])][\s\u2013—-]*|-|\[) ?$")
"""A year so introduced is past, but not told to be over: "since 2012", the date of a book."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A year in a text: whether it is the year of a plan, and up to which month it is told of (12: all of it)."""

    year: int
    planned: bool
    month: int | None
    compared: bool = False


def publication_year(text: str, month: int | None = None) -> int | None:
    """Tell the year a text was published in; `month` is that of its date line, where this leaves the year out.

    None where the text speaks of no year, or of deadlines only.
    """
    text = CUT_WORD.sub("", text[:READ_CHARACTERS])
    mentions = [*_mentions(text)]
    told = [mention for mention in mentions if not mention.planned]
    if not told:
        return min((mention.year for mention in mentions), default=None)
    year = _latest(told)
    if all(mention.compared for mention in told if mention.year == year):
        return year + 1
    months = {mention.month for mention in told if mention.year == year} - {None}
    if month is not None:
        over = bool(months) and min(months) > month
    else:
        over = months == {12} and THIS_YEAR.search(text) is not None
    return year + 1 if over else year


def _latest(told: list[Mention]) -> int:
    """Tell the latest year that is named often enough, and does not stand alone far behind the others."""
    counts = Counter(mention.year for mention in told)
    often = max(counts.values()) * RARE
    *others, last = sorted(year for year, count in counts.items() if count >= often)
    alone = counts[last] == 1 and len(told) >= LONE and bool(others) and last - others[-1] >= FAR
    return others[-1] if alone else last


def _mentions(text: str) -> Iterator[Mention]:
    """Find the years that are no deadline, each with what its sentence tells."""
    for match in islice(YEAR.finditer(text), READ_YEARS):
        start, end = match.span()
        near = text[max(start - CUE_LENGTH, 0) : start]
        if NO_YEAR.search(near[-2:]) or NO_YEAR_AFTER.match(text, end) or DEADLINE.search(near):
            continue
        if start and not CUE.search(near):  # a text may begin with its year: "2012 in retrospect"
            continue
        clause = _clause(text[max(start - CLAUSE, 0) : start], text[end : end + CLAUSE])
        planned, compared = PLAN.search(clause) is not None, COMPARED.search(near) is not None
        yield Mention(int(match[1]), planned, _last_month(near), compared)


def _clause(before: str, after: str) -> str:
    """Give the words around a year up to the next comma or the end of the sentence; "In 2024," belongs to all of it."""
    opening = re.split(r"[.!?;,]\s", before)[-1]
    fronted = len(opening.split()) <= FRONTED_WORDS
    return opening + re.split(r"[.!?;]\s" if fronted else r"[.!?;,]\s", after, maxsplit=1)[0]


def _last_month(before: str) -> int | None:
    """Tell up to which month of a year a text speaks, by the words before the year; None where it leaves that open."""
    if named := MONTH_BEFORE.search(before):
        return MONTHS[named[1].lower()]
    if span := SPAN_BEFORE.search(before):
        number = ORDINALS.get(span[1]) or int(span[1])
        return min(number * SPANS[span[2][0].lower()], 12)
    if code := CODE_BEFORE.search(before):
        return min(int(code[2]) * SPANS[code[1].lower()], 12)
    return None if UNTOLD.search(before) else 12
