"""The words of `vocabulary/side_words.csv` as patterns: a kind in, one pattern of all its words out.

>>> pattern("owned").search("with Greek capital").group(), is_word("buyers", "customer")
('capital', True)
"""

import re
from functools import cache

from extract.words.cued import Cued
from extract.words.lexicon import vocabulary


@cache
def pattern(kind: str) -> Cued:
    """Give the words of a kind, whole words only, in any case."""
    return Cued(tuple(form.lower() for form in _forms(kind)), any_of_kind(kind), re.I)


def any_of_kind(kind: str) -> str:
    """Give the words of a kind as part of a pattern, whole words only."""
    return rf"\b(?:{'|'.join(_forms(kind))})\b"


def _forms(kind: str) -> list[str]:
    """Give the words of a kind, the longest first, as a pattern takes the first that fits."""
    forms = [row["form"] for row in vocabulary("side_words.csv") if row["kind"] == kind]
    return sorted(forms, key=len, reverse=True)


def is_word(kind: str, word: str) -> bool:
    """Whether a word in small letters is one of a kind."""
    return word in _words(kind)


def are_deeds(word: str) -> bool:
    """Whether a word in small letters is a noun for what is bought or supplied: "purchases", "deliveries"."""
    return is_word("supplying", word) or is_word("purchasing", word)


@cache
def _words(kind: str) -> frozenset[str]:
    return frozenset(_forms(kind))


@cache
def verbs() -> dict[str, str]:
    """Give the verbs of trade, each with what it says is done: buys or sells."""
    return {word: kind for kind in ("buys", "sells") for word in _forms(kind)}


IS = (
    r"(?:is|was|are|were|(?:ha[sd]|have)(?: (?:long|always|since|now|also))? (?:been|become)|been|bec[ao]mes?"
    r"|remain(?:s|ed)?|stay(?:s|ed)?|continue[sd]? to be|rank(?:s|ed) as)"
)
"""What links one to what it is called, as part of a pattern: "Chad has long been the main buyer"."""
WORTH, WORTH_CUES = any_of_kind("worth"), tuple(_forms("worth"))
"""What leads from goods to their amount, as part of a pattern: "goods worth", "goods to the tune of"."""
SHARE, SHARE_CUES = any_of_kind("share"), tuple(_forms("share"))
"""What a part of a whole is called, as part of a pattern: "the share of", "a slice of"."""
