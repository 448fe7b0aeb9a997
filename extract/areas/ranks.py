"""Areas that only tell the place of another among many: the words around an area in, whether it is one out.

>>> LARGEST_AFTER.search("the second exporter of roses after ") is not None
True
"""

import re

from extract.areas.mentions import AreaMention
from extract.areas.placed import Placed

RANK_ENDS = ("after ", "behind ", "ahead of ", "in front of ", " the ")
RANKED_WITH = re.compile(
    r"[^;:()\d]{0,50}\b(?:(?:came|comes|ranked|ranks|was|is|finished|follows|followed|lags|lagged|lag|lagging|trails|trailed|trail|trailing|stands|stood|remains|remained)\s[^,;:()\d]{0,24}"
    r"\b(?:after|behind|ahead of|in front of))\s+(?:the\s+)?"
)
LARGEST_AFTER = re.compile(
    r"\b(?:exporter|importer|producer|supplier|seller|buyer|shipper|maker|grower|partner|market|customer|destination)s?"
    r"(?: of [a-z ]{2,24}| in [\w ]{2,24})?,? (?:after|behind) (?:the )?$"
)
"""Before an area, what only tells the place of another: "the second-largest exporter of roses after Kenya"."""
LIST_GOES_ON = re.compile(r"(?:,|,? and) (?:the )?")
ITS_TURN = re.compile(
    r",?\s+(?:which|who|whose|trade|at|for)\b|\s*[(:]|\s+with\s+(?:[a-z]+\s+){0,2}(?:[A-Z]{1,3}\s?)?[$€£]?\d"
)
"""Around an area that another is told to come behind: what makes the number its own."""


def is_behind_in_rank(before: str, mention: AreaMention, last: Placed | None, text: str) -> bool:
    """Whether an area only tells the place of another: "the third exporter of roses after Kenya and Peru"."""
    if before.endswith(RANK_ENDS):
        if LARGEST_AFTER.search(before) and not ITS_TURN.match(text, mention.end):
            return True
        if last and _is_ranked_with(last, mention, text):
            return True
    if last and last.role == "other" and LIST_GOES_ON.fullmatch(text, last.mention.end, mention.start):
        first = last.mention.start
        ranked = LARGEST_AFTER.search(text, max(0, first - 80), first)
        return ranked is not None and not ITS_TURN.match(text, mention.end)
    return False


def _is_ranked_with(last: Placed, mention: AreaMention, text: str) -> bool:
    """Whether an area only tells the place of the one before: "Chad came after Mali, with 5", not "after Mali (5)"."""
    return RANKED_WITH.fullmatch(text, last.mention.end, mention.start) is not None and not ITS_TURN.match(
        text, mention.end
    )
