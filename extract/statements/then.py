"""Parts and multiples of what a flow was at another time: "half the 2011 figure", "a third as much as a year before".

In: a sentence and where the number ends in it. Out: whether what follows names the level of another time.

>>> AS_MUCH.match(" as many tonnes as in 2011") is not None, ENDS.match(" level, they said") is not None
(True, True)
"""

import re

from extract.statements.sentences import Sentence

LEVEL = r"(?:levels?|figures?|values?|volumes?|amounts?|totals?|sums?|tonnages?|numbers?|results?|takings)"
AS_MUCH = re.compile(
    r"\s+as (?:much|many|high|large|big|great|heavy|strong|low|little|small)\b(?! again)[^,;:.()]{0,60}? as\b", re.I
)
WHAT_IT_WAS = re.compile(r"(?:\s+of)?\s+what (?:it|they|the [a-z]+) (?:had been|was|were)\b", re.I)
OF_LEVEL = re.compile(
    rf"(?:\s+of)?\s+(?:the|its|their)\s+(?:[a-z]+\s+)?{LEVEL}\s+(?:(?:of|for|in|at)\s+)?(?:the\s+)?", re.I
)
OF_THOSE = re.compile(r"(?:\s+of)?\s+(?:that|those)\s+(?:of|for)\s+(?:the\s+)?", re.I)
OF = re.compile(r"(?:\s+of)?\s+(?:(?:the|its|their)\s+)?", re.I)
ENDS = re.compile(
    rf"(?:['’]s?)?(?:\s+(?:[a-z]+\s+)?(?P<level>{LEVEL}))?\s*(?=[,;:.)]|$|(?:and|but|while|in|or|because)\b)"
)
OWNED = re.compile(r"['’]")
THEN = re.compile(rf"before|earlier|ago|\b{LEVEL}\b|^(?:that|those)\b", re.I)
"""What tells in a phrase of time that it is an earlier level: "the year before", "the level of 2011"."""


def is_of_then(sentence: Sentence, end: int) -> bool:
    """Whether behind a number stands what the same flow was at another time."""
    text = sentence.text
    if AS_MUCH.match(text, end) or WHAT_IT_WAS.match(text, end):
        return True
    time = next((mention for mention in sentence.periods if mention.start >= end), None)
    if time is None:
        return False
    rest = ENDS.match(text, time.end)
    if rest is None:
        return False
    if OF_LEVEL.fullmatch(text, end, time.start) or OF_THOSE.fullmatch(text, end, time.start):
        return True
    told = rest["level"] or OWNED.search(text, time.end - 2, rest.end()) or THEN.search(time.surface)
    return bool(told) and OF.fullmatch(text, end, time.start) is not None
