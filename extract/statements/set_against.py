"""Changes told in parallel with what they are on: "up 6% and 7% over the previous quarter and a year earlier".

>>> AND.fullmatch(" and the ") is not None
True
"""

import re

from extract.periods import Mention
from extract.periods.phrases import Ago, Dates, Relative
from extract.statements.statement import Statement
from extract.values import replace

RESPECTIVELY = re.compile(r"(?:,? respectively)?,? ?(?:higher |lower |more |less )?")
SET_AGAINST = re.compile(
    r"(?:,? respectively)?,? (?:higher |lower |more |less )?(?:(?:when |as |if )?(?:compared|relative)"
    r" (?:with|to)|over|from|on|above|below|than|against|versus) (?:the |that |those |its |their )(?:[a-z]+ ){0,6}"
)
"""Between two changes and the first of the times that they are on: "over the value recorded", before "in May"."""
AND = re.compile(r",? and (?:(?:with|to|over|from|on|than|compared (?:with|to)|in|that of|those of) )?(?:the )?")
LAST_AND_YEAR = re.compile(
    r"(?:over|from|on|than|to|with|in) (?:the )?(?:(?P<last>preceding|previous|prior|last) and (?:the )?"
    r"(?:corresponding|same|year-ago)|(?:corresponding|same|year-ago) and (?:the )?(?:preceding|previous|prior|last))"
    r" (?P<unit>month|quarter)s?\b"
)
"""Behind two changes, two times told by one noun: "over the preceding and corresponding quarters"."""
TWO = 2


def bases_in_turn(run: list[Statement]) -> bool:
    """Give each of two changes the time that it is on; tell whether there are such.

    "Rose by 6% and 7% on the previous quarter and the same quarter of 2021, respectively", "month-on-month and
    year-on-year".
    """
    sentence, end = run[0].sentence, run[-1].quantity.end
    if len(run) != TWO or run[0].quantity.kind != "percent":
        return False
    later = [m for m in sentence.periods if m.start >= end and m.role in ("base", "period")][:TWO]
    bases = _told_by_one(later[:1], sentence.text, end) or _split(later[:1]) or later
    read = later if bases is later else later[:1]
    if len(bases) < TWO or not _are_set_against(read, sentence.text, end):
        return False
    run[0].given_base, run[1].given_base = bases
    sentence.claimed.update(m.start for m in read)
    return True


def _told_by_one(later: list[Mention], text: str, end: int) -> list[Mention]:
    """The times that one noun tells: "the preceding and the corresponding quarters"."""
    told = LAST_AND_YEAR.search(text, end, later[0].end) if later else None
    if told is None:
        return []
    bases = [replace(later[0], phrase=Relative(told["unit"], -1, True)), replace(later[0], phrase=Ago(1, "year"))]
    return bases if told["last"] else bases[::-1]


def _split(later: list[Mention]) -> list[Mention]:
    """The two months of what reads as a stretch as well: "from November 2022 and December 2021"."""
    match later:
        case [Mention(phrase=Dates(first, last, None, None, year, first_year) as dates) as mention] if (
            first_year and " and " in mention.surface
        ):
            ends = ((first, first_year), (last, year))
            return [
                replace(mention, phrase=replace(dates, month=m, last_month=m, year=y, first_year=None)) for m, y in ends
            ]
    return []


def _are_set_against(later: list[Mention], text: str, end: int) -> bool:
    """Whether the times behind changes are what these are on, and stand joined: "over 2021 and 2020"."""
    first, *rest = later
    joined = all(AND.fullmatch(text, first.end, m.start) for m in rest)
    named = first.role == "base" and RESPECTIVELY.fullmatch(text, end, first.start)
    return joined and (named or SET_AGAINST.fullmatch(text, end, first.start)) is not None
