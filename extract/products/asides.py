"""Goods that only stand aside in a sentence: a phrase and its sentence in, whether it is no subject out.

>>> [found is not None for found in map(MOSTLY.search, (", mostly ", ", "))]
[True, False]
"""

import re

from extract.products.words import word_kind
from extract.statements.phrase import Phrase

REACH = 160
"""How many characters before a phrase are looked at."""
APPOSITION = re.compile(
    r"(?:^\W*|[.;:]\s|,\s|\b(?:and|but|while|whereas)\s)(?:(?:in|by|since)\s¦+,?\s)?(?:the|its|their|another|an?|§+['’]s?)\s"
    r"(?:[a-z-]+\s){0,3}(?:item|product|branch|line|commodity|crop|earner|loser|winner|gainer|article|staple|seller|group"
    r"|category|sector|industry|good|metal|mineral|cargo|¤+),\s(?:the\s)?$",
    re.I,
)
"""What goods between commas are the name of."""
ASIDE = re.compile(
    r"\s*(?:included|among them|in particular|above all|chiefly|mainly|mostly|largely"
    r"|for the most part|for (?:example|instance))\b",
    re.I,
)
OPENED = re.compile(
    r"([,(–—])\s*(?:(?:and|§+(?:['’]s)?|the|its|their|an?|all|both|half|[a-z]+ly"
    r"|first|second|third|fourth|next|other|main|chief|principal|leading|top|largest|biggest|most [a-z]+ant"
    r"|of (?:them|it|which)|including|incl\.|[\w-]+['’]s)\s+)*$",
    re.I,
)
CLOSING = re.compile(r"[^()#]*\)")
DASHED = re.compile(r"[¤~](?: (?:to|from) (?:the )?[§A-Z][\w§]*)?\s[–—-]\s[^–—#~]*$")
GOODS_DASHED = re.compile(r"([A-Za-z]{3,})\s[–—-]\s(?:(?:[a-z]+ly|above all|such as|like)\s)?[^–—#~]*$")
"""Up to one of a list between dashes, the last word of what it is a list of: "spices – pepper, cloves – earned"."""
DASHES_CLOSE = re.compile(r"[^–—#~]*\s[–—-]\s*~")
MOSTLY = re.compile(
    r",\s*(?:mostly|mainly|chiefly|largely|primarily|above all|notably|including|incl\.)\s[^#~;:()]*$", re.I
)
LABEL_INCLUDES = re.compile(r"\W*[^#~;:,()]{2,40},\s*(?:including|incl\.)\s[^#~;:()]*:")
"""The label of an item that tells what its goods include: "- cloth, including yarn: 4 million"."""
UP_OR_DOWN = re.compile(
    r"(?:\s(?:from|to|in)\s(?:the\s)?[A-Z][\w.]*(?:\s[A-Z][\w.]*){0,2})?,\s+(?:which (?:was|were|is"
    r"|are)\s+)?(?:up|down|plus|minus|off)\s+(?:(?:by|an?|some|about|nearly|almost"
    r"|over|just|only|around"
    r"|more|less|than)\s+)*[+−–-]?(?:[A-Z]{1,3}\s?)?"
)


def is_aside(phrase: Phrase, struck: str, text: str, stop: int) -> bool:
    """Whether a phrase only stands between two commas: "gases, LNG among them, reached"."""
    opened = OPENED.search(struck[max(0, phrase.start - 40) : phrase.start])
    if opened is None or UP_OR_DOWN.fullmatch(text, phrase.end, stop):
        return False
    rest = struck[phrase.end : stop + 1]
    if opened.group(1) == "(" and re.match(r"[^()#]*\)", rest):
        return True
    apposed = opened.group(1) == "," and APPOSITION.search(struck, max(0, phrase.start - REACH), phrase.start)
    if apposed and not ASIDE.match(text, phrase.end):
        return False  # "The biggest loser, gold, fell by 12 percent"
    if is_of_mostly(phrase, struck) and (re.match(r"[^#~]*,", rest) or LABEL_INCLUDES.match(struck, 0, stop + 1)):
        return True  # "imports, mostly beans and livestock, 2.7 billion"
    return bool(ASIDE.match(text, phrase.end)) or bool(re.match(r"[^,#~]*,\s*~", rest))


def is_of_mostly(phrase: Phrase, struck: str) -> bool:
    """Whether a phrase is one of those that a flow mostly is."""
    return MOSTLY.search(struck, max(0, phrase.start - REACH), phrase.start) is not None


def is_enclosed(phrase: Phrase, struck: str, stop: int) -> bool:
    """Whether a phrase is one of a list in brackets or between dashes: "exports (tea, coffee and sisal) rose"."""
    before, rest = struck[max(0, phrase.start - REACH) : phrase.start], struck[phrase.end : stop + 1]
    bracketed = before.rfind("(") > before.rfind(")") and CLOSING.match(rest)
    if bracketed or not DASHES_CLOSE.match(rest):
        return bool(bracketed)
    goods = GOODS_DASHED.search(before)
    listed = goods is not None and word_kind(goods[1].lower()) in (
        "goods",
        "general",
    )  # unlike "losers – tea, tin – fell"
    return listed or DASHED.search(before) is not None
