"""The role that a verb before an area, or a relative clause behind it, gives to the area.

The words before an area are in small letters, as `extract.areas.roles` has them.

>>> by_verb("by", "was absorbed mainly by ", False), by_verb("in", "a third originated in ", False)
('to', 'from')
>>> by_relative("Brazil, to which exports came to $5 million", 6)
'to'
"""

import re

from extract.words.cued import Cued
from extract.words.side_words import is_word, verbs

DONE_BY = re.compile(r"\b([a-z]+)\s+(?:[a-z]+ly\s+)?by\s+(?:[a-z]+\s+){0,3}[\"“«'(]*$")
DEPENDS = Cued(
    ("depend", "rel", "reli"),
    r"\b(?:depend(?:s|ed|ent|ence)?|rel(?:y|ies|ied)|reli(?:ant|ance))\s+(?:[a-z]+ly\s+)?(?:up)?on\s+(?:the\s+)?$",
)
"""Before an area, what makes it the other side: "Chad depends on Mali for 9 per cent of its tea"."""
MADE = {"made", "produced", "grown", "manufactured", "exported"}
ORIGIN = Cued(
    (
        *("originat", "produced", "made", "grown", "manufactured"),
        *("tonnes", "tons", "barrels", "bales", "bags", "needs", "requirements", "demand"),
    ),
    r"\b(?:originat\w*|produced|made|grown|manufactured)\s+(?:[a-z]+ly\s+)?in\s+(?:[a-z]+\s+){0,3}[\"“«'(]*$"
    r"|\b(?:bought|buys?|purchase[sd]?|took)\s(?:[^,;:()$€£\d]{0,30}\s)?\d[\d.,]*\s(?:(?:thousand|million|mln)\s)?"
    r"(?:tonnes|tons|barrels|bales|bags)\s(?:of\s(?:[a-z-]+\s){1,3})?in\s(?:the\s)?$"
    r"|\b(?:cover|meet|met|fill|satisf|suppl)(?:s|ed|ies|ied|ying|ing)?\s(?:[^;:()]{1,30}\s)?(?:needs|requirements|demand)\s"
    r"(?:(?:of|for)\s(?:[a-z-]+\s){1,3})?in\s(?:the\s)?$",
)
"""Before an area, what makes it the source: "made in", "bought 9,000 tonnes of tea in", "covers its needs in"."""
SPENT_ON = Cued(
    ("spen", "paid", "pay", "went", "goes", "laid out", "outlay", "expenditure"),
    r"\b(?:spen[dt]\w*|paid|pays?|paying|went|goes|laid out|outlays?|expenditure)\b[^,;:()]{0,40}\b(?:on|for)\s+"
    r"(?:[a-z]+\s+){0,2}$",
)
EARNED_FOR = Cued(
    ("earn", "fetch", "brought", "yield", "netted", "generated"),
    r"\b(?:earn(?:ed|s)|fetch(?:ed|es)|brought(?: in)?|yield(?:ed|s)|netted|generated)"
    r"\s+(?:[a-z]+\s+){0,3}[^\w\s]?[a-z$]{0,4}\s?\d[\d.,]*\s+(?:(?!worth\b)[a-z]+\s+){0,2}for\s+(?:the\s+)?$",
)
"""Before an area, what goods brought it: "copper fetched 970 million dollars for Peru"."""
EARNED_BY_IT = tuple(
    f"{verb} {the}"
    for verb in ("earned", "earns", "brought", "brought in", "fetched", "netted", "yielded", "cost", "costs")
    for the in ("", "the ")
)
"""Before an area and an amount, whose goods bring it money, or cost it: "tea earned Peru $5 million"."""
EARNED_ENDS = frozenset(each[-4:] for each in EARNED_BY_IT)
"""How these end, which is looked at first."""
MONEY_NEXT = re.compile(r" (?:(?:an?|some|about|around|nearly|almost|over|only|just|more|than) ){0,3}\S{0,4}\d")
RELATIVE = re.compile(
    r",?\s+(?:(to|from|with)\s+(?:which|whom|where)|whose\s+([a-z]+))\b"
    r"(?=[^,;:()]{0,80}?(?:(?<!in )(?<!since )\d|\bhalf\b|\ba (?:third|quarter|fifth|tenth)\b))",
    re.I,
)
"""Behind an area, what a relative clause with a number says of it."""


MARKET_OF = re.compile(r"\b(?:markets?|case|example|instance|exception|neighbour|neighbor)\s+of\s+(?:the\s+)?$")
"""Before an area, what makes it one that another deals with."""
SUPPLIED = re.compile(
    r"\s(?:was|were|is|are|(?:has|had|have) been)\s(?:[a-z]+ly\s)?(?:supplied|provided|furnished)\s"
    r"(?:with\b|(?:[^,;:()]{1,40}\s)?by\b)"
    r"|\s(?:was|were|(?:has|had|have) been)\s(?:sold|sent|shipped|delivered)\s"
    r"(?:[A-Z][a-z]+|[a-z]+\s(?:worth|valued|for)\b|[^\w\s]?[A-Z]{0,3}\s?[$€£]?\d[\d.,]*\s(?:[a-z]+\s)?(?:of|worth)\b"
    r"|\d[\d.,]*\s(?:million\s)?(?:tonnes|tons|head|barrels|bales|bags|units)\b)"
)
"""Behind an area, what makes it the receiver: "Italy was supplied with 5 tons by Chad", "was sold tea worth 5 tons"."""


def is_supplied(after: str) -> bool:
    """Tell whether an area is told to be supplied, by the words behind it."""
    return SUPPLIED.match(after) is not None


def of_market(before: str, text: str, end: int) -> str:
    """Tell the role of whose market it is, by a clause behind: "the market of Italy, to which Chad sold $5 million"."""
    return by_relative(text, end) if text.startswith((", to ", ", from "), end) and MARKET_OF.search(before) else ""


def by_verb(word: str, before: str, adjective: bool) -> str:
    """Tell the role by the verb whose preposition leads to the area; "" where none does."""
    if word == "by":
        found = DONE_BY.search(before)
        verb = found[1] if found else ""
        return "from" if verb in MADE else {"buys": "to", "sells": "from"}.get(verbs().get(verb, ""), "")
    if word == "on" and not adjective and DEPENDS.search(before):
        return "with"
    if word == "in" and ORIGIN.search(before):
        return "from"
    if word == "for" and EARNED_FOR.search(before):
        return "owner"
    return "of" if adjective and word in ("on", "for") and SPENT_ON.search(before) else ""


def owns_by_relative(text: str, end: int) -> bool:
    """Tell whether a flow told behind an area is its own: "turned to Chile, whose sales there rose to 9"."""
    found = RELATIVE.match(text, end)
    noun = (found[2] or "").lower() if found else ""
    return noun in ("exports", "sales") or is_word("supplying", noun)


def by_relative(text: str, end: int) -> str:
    """Tell the role that a relative clause gives to the area which ends before it."""
    found = RELATIVE.match(text, end)
    if found is None:
        return ""
    return found[1].lower() if found[1] else "part" if is_word("part", found[2].lower()) else ""
