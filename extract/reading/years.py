"""The years that a text speaks of -> the year it was most likely published in.

The latest year told of as past or present counts, with what is told of it and of others weighed; a day of the week
beside the day of the date line tells too.

>>> publication_year("In 2019 exports grew by 5%, and in June 2021 a plan until 2030 was signed.")
2021
>>> publication_year("In 2021 trade grew. This year it is to grow again, to $2 billion by 2025.")
2022
>>> publication_year("Exports in November 2023 rose by a tenth.", month=2)
2024
"""

import calendar
import re
from collections import Counter
from dataclasses import replace

from extract.reading.dates import MONTH
from extract.reading.named_years import THIS_YEAR, years_named
from extract.reading.weighed_years import WHOLE, Mention, best_year, of_weekday

READ_CHARACTERS = 1_000_000
"""As much of a text as is looked at, which is more than any article or report holds."""
RARE = 0.05
"""A year named less often than this share of the commonest one is a slip, a model or a plan."""
LONE, FAR = 6, 3
"""A text of so many years told that names one but once, so many years after all others, does not speak of it."""
AHEAD = ("planned", "deadline")
"""What lies ahead, or did when it was planned."""
CUT_WORD = re.compile(r"-\n(?<=[a-z]-\n)\s*(?=[a-z])")
WEEKDAYS = list(calendar.day_name)
WEEKDAY = re.compile(rf"(?<!next )(?<!until )(?<!by )(?<!from )\b({'|'.join(WEEKDAYS)})\b(?!s)")
WEEKDAY_REACH = 1500
"""Characters of a text whose first day of the week is that of its news, or the one before it."""
BESIDE_DATE = re.compile(rf",? (?:[0-9]{{1,2}}(?:st|nd|rd|th)? )?(?:{MONTH})\b|,? [0-9]{{1,2}}[./]")


def publication_year(text: str, month: int | None = None, day: int | None = None) -> int | None:
    """Tell the year a text was published in; `month` and `day` of its date line, where this leaves the year out.

    None where the text speaks of no year, or of deadlines only.
    """
    text = CUT_WORD.sub("", text[:READ_CHARACTERS])
    mentions = _on_the_one_before([*years_named(text)])
    past = [mention for mention in mentions if mention.kind not in AHEAD]
    if not past:
        return min((mention.year for mention in mentions if mention.kind == "planned"), default=None)
    latest = _latest(past)
    split = {mention.year for mention in mentions if mention.kind == "split"}
    near = [mention for mention in mentions if mention.kind in AHEAD or latest - 1 <= mention.year <= latest]
    if month is None and THIS_YEAR.search(text):
        near = [replace(m, beside=m.beside or "this") if m.kind == "told" else m for m in near]
    if month is None:  # of several years told of as a whole the last one tells
        near = [m for m in near if not (m.kind == "told" and m.month == WHOLE and m.year < latest)]
    years = range(latest - (latest in split), latest + 4)
    if not (month and day) or not (named := WEEKDAY.search(text, 0, WEEKDAY_REACH)):
        return best_year(near, years, month)
    number, beside = WEEKDAYS.index(named[1]), BESIDE_DATE.match(text, named.end()) is not None
    return best_year(near, years, month, lambda year: of_weekday(number, year, month, day, beside))


def _on_the_one_before(mentions: list[Mention]) -> list[Mention]:
    """Take a month that the next one is compared with for one that is told of: "in May 2016 …; against April 2016"."""
    told = {(mention.year, mention.month) for mention in mentions if mention.kind == "told"}
    return [
        replace(each, kind="told") if each.kind == "compared" and (each.year, (each.month or 0) + 1) in told else each
        for each in mentions
    ]


def _latest(told: list[Mention]) -> int:
    """Tell the latest year that is named often enough, and does not stand alone far behind the others."""
    counts = Counter(mention.year for mention in told)
    often = max(counts.values()) * RARE
    *others, last = sorted(year for year, count in counts.items() if count >= often)
    alone = counts[last] == 1 and len(told) >= LONE and bool(others) and last - others[-1] >= FAR
    return others[-1] if alone else last
