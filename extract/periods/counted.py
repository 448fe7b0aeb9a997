"""Whether a number that looks like a year counts things: "1987 tractors", "2000 firms", and not "2000 exports"."""

import re

from extract.periods.beside import (
    NOUN_OF_LEVEL,
    is_changed_by,
)
from extract.periods.grammar import COUNTED
from extract.periods.readers import Found
from extract.periods.roles import Introduction

OF_MONTH = re.compile(
    r"\s+(?:(?!said|told|says)[a-z-]+\s+)?(?:exports?|imports?|surplus|deficit|gap|shortfall|trade|turnover|balance|shipments?|sales"
    r"|purchases|deliveries|figures?|data|totals?|results?|output|production)\b"
)
"""What a month told before it is the month of."""
NO_THING = re.compile(r"\s?[,.;:)]|\s+(?:the|a|an|as|at|is|was|were|and|it|its|their|to)\b")
OF_YEAR = re.compile(r"\s+(?:exports|imports|trade|turnover|deficit|surplus|harvest|season|crop year)\b")
"""What a year told before it is the year of, and a number could not count."""
OWNERS = ("the ", "its ", "their ", "'s ", "s' ", "\u2019s ", "s\u2019 ")
YEAR_BEFORE = re.compile(r"\b[12]\d{3}, $")
YEAR_NEXT = re.compile(r"(?:,|,? and|,? or) [12]\d{3}\b")
NO_COUNT = ("for", "of", "since", "until")
TELL_WHEN = {
    *("in", "during", "throughout", "since", "by", "until", "till"),
    *("before", "after", "end", "end-", "beginning", "start", "close"),
}


def is_count(text: str, at: int, found: Found, intro: Introduction) -> bool:
    """Tell "2000" and "1987 tractors" from years; "in" and the like stand before a year, even before things."""
    if intro.words.endswith(NO_COUNT) and NO_THING.match(text, found.end):
        return False  # "For 2000 the bank expects …", "exports of 2000 were"
    is_last = text.startswith((",", ".", ";", ")"), found.end) and intro.kind in ("from", "on", "over", "base")
    if is_last and is_changed_by(text, intro.start):
        return False  # "up 7 percent from 2000"
    if intro.words == "for" and text.startswith("For ", intro.start):
        return False  # "For 1961 contracts have been signed"
    if text.startswith(":", found.end) or OF_YEAR.match(text, found.end):
        return False  # "1990: 15,000 tons; 2000: 105,000 tons", "2000 exports"
    if text.endswith(OWNERS, 0, at) and (NOUN_OF_LEVEL.match(text, found.end) or OF_MONTH.match(text, found.end)):
        return False  # "above their 2000 level"
    if text.endswith("; ", 0, at) and text.startswith(", ", found.end):
        return False  # "1999, 4 million; 2000, 5 million"
    if text.endswith(", ", 0, at) and YEAR_BEFORE.search(text, max(0, at - 6), at) and YEAR_NEXT.match(text, found.end):
        return False  # "in 1999, 2000 and 2001"
    told_when = not TELL_WHEN.isdisjoint(intro.words.split()) or text[at - 1 : at] in ("(", "[")
    counts = COUNTED.match(text, found.end) is not None
    is_round = found.end - at == 4 and text.endswith("00", at, found.end)
    return counts if is_round and told_when else (counts or is_round) and not told_when
