"""Areas that only tell the place of another among many: the words around an area in, whether it is one out.

>>> LARGEST_AFTER.search("the second exporter of roses after ") is not None
True
"""

import re

from extract.areas.mentions import AreaMention
from extract.areas.placed import Placed

_BEATEN = (
    *("beat ", "beaten ", "beating ", "out ", "overtaking ", "surpassing ", "passing ", "outstripping "),
    "eclipsing ",
)
RANK_ENDS = ("after ", "behind ", "ahead of ", "in front of ", " the ", *_BEATEN)
BEATEN = re.compile(
    r"\b(?:(?:beat(?:en|ing)?|edging|knocking|pushing)(?: out)?|overtaking|surpassing|(?<!, )passing|outstripping"
    r"|eclipsing) (?:the )?$"
)
"""Before an area, who ranks below another: "Chad became the largest exporter, beating Mali"."""
LOST = (
    r"(?:los(?:t|es?|ing)|ced(?:ed|es?|ing)|yield(?:ed|s|ing)?|surrender(?:ed|s|ing)?)\s+(?:it|them|out|ground"
    r"|(?:(?:market )?share)|(?:(?:the|its|this|that|first|top|second|number one)\s+)+(?:[a-z]+\s+){0,2}"
    r"(?:place|rank|spot|title|lead|position|crown|slot))"
)
"""Before "to" an area, what is given up to a rival: "regained the lead after losing it to Mali"."""
RANKED_WITH = re.compile(
    r"[^;:()\d]{0,50}\b(?:(?:came|comes|ranked|ranks|was|is|finished|follows|followed|lags|lagged|lag|lagging|trails|trailed|trail|trailing|stands|stood|remains|remained)\s[^,;:()\d]{0,24}"
    r"\b(?:after|behind|ahead of|in front of))\s+(?:the\s+)?"
)
LARGEST_AFTER = re.compile(
    r"\b(?:exporter|importer|producer|supplier|seller|buyer|shipper|maker|grower|partner|market|customer|destination)s?"
    r"(?: of [a-z ]{2,24}| in [\w ]{2,24})?,? (?:after|behind|ahead of|in front of) (?:the )?$"
)
"""Before an area, what only tells the place of another: "the second-largest exporter of roses after Kenya"."""
RIVAL = re.compile(
    rf"(?:{BEATEN.pattern[:-1]}|{LARGEST_AFTER.pattern[:-1]}|\b{LOST} to (?:the )?)"
    r"(?:[A-Z][\w.]*(?: [A-Z][\w.]*){0,2}(?:,|,? and) (?:the )?){0,3}$"
)
NEWS_FOR = re.compile(
    r"\b(?:signs?|signals?|news|blow|boost|relief|setback|victory|warning|worry|comfort|triumph|welcome"
    r"|bad|good) for (?:the )?$"
)
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
        near = before[-16:]
        beaten = "ing " in near or "eat" in near or "out " in near
        if beaten and BEATEN.search(before) and not ITS_TURN.match(text, mention.end):
            return True
    if last and last.role == "other" and LIST_GOES_ON.fullmatch(text, last.mention.end, mention.start):
        first = last.mention.start
        ranked = LARGEST_AFTER.search(text, max(0, first - 80), first) or BEATEN.search(text, max(0, first - 24), first)
        return ranked is not None and not ITS_TURN.match(text, mention.end)
    return False


def is_rival(mention: AreaMention, text: str) -> bool:
    """Whether an area is told of only as one whose rank another took: "the top exporter, beating Kenya and Peru"."""
    return RIVAL.search(text, max(0, mention.start - 100), mention.start) is not None


def is_news_for(before: str) -> bool:
    """Whether something is only good or bad news for the area behind: "in an encouraging sign for U.S. trade"."""
    return NEWS_FOR.search(before) is not None


def _is_ranked_with(last: Placed, mention: AreaMention, text: str) -> bool:
    """Whether an area only tells the place of the one before: "Chad came after Mali, with 5", not "after Mali (5)"."""
    return RANKED_WITH.fullmatch(text, last.mention.end, mention.start) is not None and not ITS_TURN.match(
        text, mention.end
    )
