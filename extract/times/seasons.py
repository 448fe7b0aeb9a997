"""When the seasons of a text begin: a sentence in, month and day out, where it says so.

"Halfway through the season, which starts on 1 September, …"; "in the sugar year (October-September)".
"""

import re

from extract.periods.phrases import Dates, Part
from extract.sentences import Sentence

BEGINS = re.compile(
    r"\b(?:seasons?|campaigns?|(?:marketing|crop|harvest|trade|sugar|cotton|coffee|cocoa|grain) years?)\b[^.;()]{0,60}?"
    r"\b(?:starts?|started|starting|begins?|began|beginning|opens?|opened|runs?|ran|running)\b[^.;()]{0,24}$",
    re.I,
)


def opening_of(sentence: Sentence) -> tuple[int, int] | None:
    """Give the month and day that a sentence says a season begins on."""
    for mention in sentence.periods:
        match mention.phrase:
            case Part(whole=Dates(month, _, day) as whole) if whole.is_season:
                return month, day or 1
            case Dates(month, _, day) as whole if whole.is_season or BEGINS.search(sentence.text[: mention.start]):
                return month, min(day or 1, 28)
    return None
