"""The words of `vocabulary/side_words.csv` as patterns: a kind in, one pattern of all its words out.

>>> pattern("owned").search("with Greek capital").group()
'capital'
"""

import re
from functools import cache

from extract.lexicon import vocabulary


@cache
def pattern(kind: str) -> re.Pattern[str]:
    """Give the words of a kind, whole words only, in any case."""
    forms = "|".join(row["forms"] for row in vocabulary("side_words.csv") if row["kind"] == kind)
    return re.compile(rf"\b(?:{forms})\b", re.I)
