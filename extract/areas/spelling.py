"""How the name of an area is spelled: a text as it stands in, the same text in plain letters out, each in its place.

>>> fold("C\u00f4te d\u2019Ivoire\u2013T\u00fcrkiye")
"Cote d'Ivoire-Turkiye"
"""

import re
import unicodedata
from functools import cache

SIGNS = {
    **dict.fromkeys("\u2018\u2019\u02bb\u02bc\u02b9\u2032`\u00b4", "'"),
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212", "-"),
    **dict(zip("łŁøØđĐəƏðÐ", "lLoOdDaAdD", strict=True)),
    "\u0131": "i",
}
"""Characters that have no decomposition, and the one ASCII character that stands for each."""

_UNUSUAL = re.compile(r"[^ -_a-~]")


@cache
def _plain(character: str) -> str:
    """Give the one ASCII character that stands for another, or the character itself."""
    if character.isspace():
        return " "
    base = unicodedata.normalize("NFKD", character)[:1]
    return SIGNS.get(character) or (base if base.isascii() and base.isalpha() else character)


def fold(text: str) -> str:
    """Put plain letters, spaces, hyphens and apostrophes for their variants, each in its place: offsets stay."""
    if text.isascii() and text.isprintable() and "`" not in text:
        return text
    for character in set(_UNUSUAL.findall(text)):
        if _plain(character) != character:
            text = text.replace(character, _plain(character))
    return text
