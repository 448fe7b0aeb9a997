"""When the seasons of a text begin: a sentence in, month and day out, where it says so.

"Halfway through the season, which starts on 1 September, …"; "in the sugar year (October-September)".
"""

import re

from extract.periods.period import DAY, Period
from extract.periods.phrases import Dates, Ending, Part
from extract.statements.sentences import Sentence
from extract.words.cued import Cued

COMMON_YEAR, MONTHS = 2001, 12
NAMES = ("season", "campaign", " year")
BEGINS = Cued(
    NAMES,
    r"\b(?:seasons?|campaigns?|(?:marketing|crop|harvest|trade|sugar|cotton|coffee|cocoa|grain) years?)\b[^.;()]{0,60}?"
    r"\b(?:starts?|started|starting|begins?|began|beginning|opens?|opened|runs?|ran|running)\b[^.;()]{0,24}$"
    r"|\b(?:start|beginning|opening) of (?:the|this|its) (?:[a-z]+ )?(?:season|campaign|year) (?:in |on |\()?$",
    re.I,
)

SEASON = re.compile(
    r"\b(?:seasons?|campaigns?|(?:marketing|crop|harvest|trade|sugar|cotton|coffee|cocoa|grain|wool|tea) years?)\b",
    re.I,
)
ENDS = Cued(
    NAMES, SEASON.pattern + r"[^.;()]{0,24}?\b(?:ends?|ended|ending|closes?|closed|closing|finished)(?: on)?$", re.I
)


def opening_of(sentence: Sentence) -> tuple[int, int] | None:
    """Give the month and day that a sentence says a season begins on, or the one after its end."""
    for mention in sentence.periods:
        match mention.phrase:
            case Part(whole=Dates(month, _, day) as whole) if whole.is_season:
                return month, day or 1
            case Dates(month, _, day) as whole if whole.is_season or BEGINS.search(sentence.text[: mention.start]):
                return month, min(day or 1, 28)
            case Dates(month, last, day) if last == (month - 2) % MONTHS + 1 and SEASON.search(mention.surface):
                return month, min(day or 1, 28)  # "the season from Sept. 1, 2021 to Aug. 31, 2022"
            case Ending(1, "year", Dates(month, _, day)) if SEASON.search(mention.surface):
                return _after(month, day)
            case Dates(month, _, day) if ENDS.search(sentence.text[: mention.start + len(mention.intro)].rstrip()):
                return _after(month, day)
    return None


def _after(month: int, day: int | None) -> tuple[int, int]:
    """Give the month and day that follow a day, or a month where none is named."""
    whole = Period.of_months(COMMON_YEAR, month, month)
    after = (whole.end.replace(day=min(day, whole.end.day)) if day else whole.end) + DAY
    return after.month, after.day
