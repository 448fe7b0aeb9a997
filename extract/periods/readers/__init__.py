"""Readers of phrases of time, one for each rule of the grammar: text in lower case and an offset in, a `Found` out.

>>> read("in 2021 exports rose", 3, RULES_OF["#"])
Found(phrase=Years(first=2021, last=2021, split=False), end=7, shape='year')
"""

import re

from extract.periods.grammar import MONTHS_OWN, PARTS, POSSESSIVE, RULES, RULES_OF, SO_FAR
from extract.periods.phrases import KindOfYear, Part, Relative, Stretch, ToDate, Years
from extract.periods.readers import comparisons, dates, parts, years
from extract.periods.readers.base import Found

MAY = re.compile(r"\s+(?:may|march)\b(?! \d)")
"""Verbs that are months only behind a possessive: "this season may be good"."""
__all__ = ["RULES_OF", "Found", "read"]

READERS = {
    "numeric": dates.read_numeric,
    "clock": comparisons.read_clock,
    "compact": parts.read_compact,
    "dates": dates.read_dates,
    "same": comparisons.read_same,
    "ago": years.read_ago,
    "from_to": years.read_from_to,
    "year_to_part": parts.read_year_to_part,
    "part": parts.read_part,
    "elliptic": parts.read_elliptic,
    "that_date": comparisons.read_that_date,
    "romans": dates.read_romans,
    "kind": years.read_kind,
    "whole_year": years.read_whole_year,
    "years": years.read_years,
    "decade": years.read_decade,
    "decade_to": parts.read_decade_to,
    "todate": comparisons.read_todate,
    "midyear": parts.read_midyear,
    "yearend": comparisons.read_yearend,
    "ending": parts.read_ending,
    "relative_month": dates.read_relative_month,
    "told": parts.read_told,
    "relative": years.read_relative,
    "season": dates.read_season,
    "yearly": comparisons.read_yearly,
    "step": comparisons.read_step,
    "half_year": parts.read_half_year,
    "counts": parts.read_counts,
    "now": comparisons.read_now,
}

THE_MONTH = Relative("month", 0, True)
SO_FAR_IN = "so far in "
"""Before a month, what makes it one that was not over: "so far in May"."""


def read(low: str, at: int, rules: tuple[str, ...]) -> Found | None:
    """Read the phrase that begins at an offset, by the first rule that can, and the part or dates that belong to it."""
    found = _by_rules(low, at, rules)
    if found is not None and _is_month(found) and (of := MONTHS_OWN.match(low, found.end)):
        return parts.of_month(low, of.end(), found.phrase) or found
    if found is not None and (found.shape in ("the", "count") or _is_bare_part(found)):
        return parts.running(low, found.end, found.shape == "the") or found
    if found is not None and found.shape == "back":
        return _ending_there(low, found) or found
    if found is not None and found.shape == "month" and low.endswith(SO_FAR_IN, 0, at):
        return Found(ToDate(found.phrase), found.end, "part")
    if found is None or found.shape not in ("year", "relative"):
        return found
    if same := comparisons.as_same(low, found):
        return same
    found = parts.with_brackets(low, found)
    if _is_current(found) and (so_far := SO_FAR.match(low, found.end)):
        return Found(ToDate(found.phrase), so_far.end(), "part")
    between = POSSESSIVE.match(low, found.end)
    part = _by_rules(low, between.end(), PARTS) if between and not MAY.match(low, found.end) else None
    return (parts.owned(found, part) if part else None) or found


def _is_month(found: Found) -> bool:
    """Tell whether a phrase is a month that may have parts: "May('s first week)", "the month('s first week)"."""
    return found.shape == "month" or (found.shape == "the" and found.phrase == THE_MONTH)


def _is_bare_part(found: Found) -> bool:
    """Tell whether a phrase counts months of no year: "(in) the eight months"."""
    return isinstance(found.phrase, Part) and found.phrase.whole is None and found.phrase.unit in ("month", "quarter")


def _ending_there(low: str, found: Found) -> Found | None:
    """Read what the last so many units end at: "the past twelve months to May", "the rolling four quarters ended"."""
    match found.phrase:
        case Stretch(least, most, unit, ahead=False) if least == most == int(most):
            return parts.ending(low, found.end, int(most), unit)
    return None


def _is_current(found: Found) -> bool:
    """Tell whether a phrase names a year that may not be over: "this year", "2022"."""
    match found.phrase:
        case Relative(_, 0) | Years() | KindOfYear():
            return found.shape in ("year", "relative")
    return False


def _by_rules(low: str, at: int, rules: tuple[str, ...]) -> Found | None:
    for rule in rules:
        match = RULES[rule].match(low, at)
        found = READERS[rule](low, match) if match else None
        if found:
            return found
    return None
