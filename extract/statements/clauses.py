"""Where another clause begins, of cause, time or concession: a stretch of a sentence in, whether one opens in it out.

What such a clause tells of ("imports fell 6% because no petroleum shipment arrived") is not what the number is of.

>>> opens_clause("fell 6% because no shipment arrived", 7, 20), opens_clause("rose to 6 tonnes of wheat", 10, 24)
(True, False)
"""

import re
from functools import lru_cache

from extract.words.cued import Cued

_OPENING = (
    r"\b(?:because|as(?! (?i:well|much|many|a result|against|compared|exports?|imports?)\b)|after|since|when|while"
    r"|whilst|whereas|as a (?:result|consequence) of"
    r"(?= (?:an? |the )?(?:[a-z]+ )?(?:decrease|decline|fall|drop|reduction|increase|rise|growth|surge|lower|higher"
    r"|weak|strong))"
    r"|due to(?! (?:its |the )?(?:trade|business|commerce) with\b)|owing to|thanks to|on account of"
    r"|in view of|in spite of|despite|following|although"
    r"|though|before|until|once|unless|if|so that|reflecting|amid|helped by|hurt by|hit by"
    r"|driven by|led by|boosted by|swollen by"
    r"|on (?:dearer|costlier|pricier|higher|lower|stronger|weaker|strong|weak|robust|sluggish|rising|falling|surging"
    r"|soaring|slowing))\b"
)
SUBORDINATE = re.compile(_OPENING, re.I)
IN_SENTENCE = re.compile(_OPENING)
"""What begins no sentence: without capitals a pattern is searched for three times as fast."""
DATED = re.compile(r"\s+(?:the\s+)?(?:\W{0,3}\d|(?:early|late|mid)\b|[A-Z][a-z]{2,8} (?:19|20)\d\d|last |that |then\b)")
"""Behind a word of time, what makes it one of a date or a number: "after 16 million", "since June 2016"."""
NUMBER = re.compile(r"\d(?<!\d\d)(?!(?<=1)9\d\d\b|(?<=2)0\d\d\b)")
"""The first digit of a number that is no year; a pattern that begins with a digit is searched for faster."""
SETS_APART = re.compile(r"(?:while|whilst|whereas|although|though)\Z", re.I)
"""What joins two clauses of like weight."""
EVENTS = ("invasion", "occupation", "annexation", "secession", "embargo", "blockade", "war", "loss")
_OF_AREA = (
    r"\s+(?:of|by|with|from|to|against|on|in)"
    r"(?:\s+(?:of|by|with|from|to|against|on|in|and|the|its|territor\w+|provinces?|[A-Z][\w.’'-]*))+"
)
CAUSED = Cued(
    (
        *("suffer", "profit", "benefit", "gain", "hit", "hurt", "harm", "help", "boost", "buoy", "damag"),
        *("favo", "lift", "demand", *EVENTS),
    ),
    rf"(\b(?:{'|'.join(EVENTS)})\b{_OF_AREA})"
    r"|\b(?:(?:suffer\w*|profit\w*|benefit\w*|gain(?:s|ed|ing)?) (?:[a-z]+ly |much |most |greatly )?from"
    r"|(?:hit|hurt|harmed|helped|boosted|buoyed|damaged|favou?red|lifted) (?:[a-z]+ly |hard )?by)\b"
    r"[^;:\d]*?(?:[;:]|,? and\b|, (?:while|but|whereas)\b)"
    r"|\bdemand (?:in|from|across|among|at)\b(?:[^;:\d]|-\d\d?\b)*\Z",
)
"""What had brought about what follows, or only dates it: "tea suffered from the drought in Sudan: exports fell by 5 per
cent", "before the invasion of Chad by Libya, exports were", "the fall came of weaker demand in Chad"."""
BECAUSE_IN = Cued(
    ("because of", "owing to", "due to", "on account of", "in the wake of", "amid", "in support of", "in solidarity"),
    r"\b(?:(?:because of|owing to|due to|on account of|in the wake of|amid)\s"
    r"(?:(?!trade|trading|export|import|sales|purchase|deliver|shipment|flow)[^,;:()\d]){3,40}\s(?:in|of|between|with)"
    r"|in support of|in solidarity with) (?:the )?$",
    re.I,
)
"""Before an area, what happened there and is the cause of what is told."""
TO = re.compile(r"\b(?:to|with) (?:the )?$")


def opens_clause(text: str, start: int, stop: int) -> bool:
    """Tell whether a clause of another matter begins in a stretch."""
    return SUBORDINATE.search(text, start, stop) is not None


def clause_behind(text: str, start: int, stop: int) -> int:
    """Give where a clause of another matter begins in a stretch, else where the stretch ends.

    >>> text = "rose to 6 tonnes since 2016 as Peru bought more"
    >>> text[clause_behind(text, 0, len(text)) :]
    'as Peru bought more'
    """
    for opening in IN_SENTENCE.finditer(text, start, stop):
        if not DATED.match(text, opening.end()):
            return opening.start()
    return stop


def cause_behind(text: str, start: int, stop: int) -> int:
    """Give where a clause of cause, time or condition begins, but none that sets another matter against the first."""
    for opening in IN_SENTENCE.finditer(text, start, stop):
        if not (DATED.match(text, opening.end()) or SETS_APART.match(opening[0])):
            return opening.start()
    return stop


def aside(text: str, start: int, stop: int) -> int:
    """Give where a clause of cause or time behind the first number of a sentence begins, else where that ends."""
    number = NUMBER.search(text, start, stop)
    return cause_behind(text, number.end(), stop) if number else stop


def in_cause(text: str, at: int) -> bool:
    """Tell whether an area, by where it begins, is only told of for what had brought about what follows.

    >>> text = "tea suffered from the war in Sudan: exports to Kenya fell"
    >>> in_cause(text, text.index("Sudan")), in_cause(text, text.index("Kenya"))
    (True, False)
    """
    start, end, event = _caused(text)
    return start < at < end and (event or TO.search(text, max(0, at - 9), at) is None)


def is_of_cause(text: str, at: int) -> bool:
    """Tell whether an area is where something happened that is only a cause: "because of the crisis in Russia",

    or whom something is done for: "in support of OPEC"."""
    return BECAUSE_IN.search(text, max(0, at - 60), at) is not None


@lru_cache(maxsize=16)
def _caused(text: str) -> tuple[int, int, bool]:
    """Where a sentence tells what had brought something about, and if it was an event; asked for each of its areas."""
    caused = CAUSED.search(text)
    return (*caused.span(), caused[1] is not None) if caused else (0, 0, False)
