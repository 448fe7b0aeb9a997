"""Areas that stand as two: a sentence's areas in, the pairs that a dash joins and the sides of agreements out.

>>> from extract.areas.mentions import find_areas
>>> texts = "Peru-Chile trade grew", "the Peru-Chile free trade area"
>>> [pairs(find_areas(text), text)[0] for text in texts]
[[('PE', 'CL')], []]
"""

import re
from itertools import pairwise

from extract.areas.mentions import AreaMention
from extract.areas.uses import are_paired, stands_for

AGREED = (
    r"(?:agreements?|treaty|treaties|pact|accord|FTA|CEPA|EPA|free[- ]trade (?:area|zone|deal)|protocol|memorandum)"
)
AGREEMENT_BEFORE = re.compile(rf"\b{AGREED}\b[^.;,]{{0,20}}\b(?:between|of|by|among)\s+(?:the\s+)?$", re.I)
AGREEMENT_AFTER = re.compile(rf"(?:\s+[\w-]+){{0,4}}?\s+{AGREED}\b", re.I)
SAID_OF = re.compile(r"\s+[a-z\d]|\s+(?:Joint|Inter|Trade|Business|Economic|Commission|Chamber|Council|Forum)")
"""Behind two adjectives, what they are said of."""
JOINING = re.compile(r"\s+(?:and|with)\s+(?:the\s+)?", re.I)


def pairs(named: list[AreaMention], text: str) -> tuple[list[tuple[str, str]], set[int]]:
    """Give the pairs that a dash joins, and where those stand that are named as the sides of an agreement."""
    joined: list[tuple[str, str]] = []
    agreed: set[int] = set()
    for a, b in pairwise(named):
        dashed = are_paired(a, b, text)
        if (dashed or JOINING.fullmatch(text, a.end, b.start)) and _agree(a, b, text):
            agreed |= {a.start, b.start}
        elif dashed and stands_for(a) != stands_for(b) and a.start not in agreed and not _is_name(a, b, text):
            joined.append((stands_for(a), stands_for(b)))
    return joined, agreed


def _is_name(first: AreaMention, second: AreaMention, text: str) -> bool:
    """Whether two adjectives are what a firm is called: "Italian-Thai, its developer", not "Italian-Thai trade"."""
    return first.kind == second.kind == "adjective" and SAID_OF.match(text, second.end) is None


def _agree(first: AreaMention, second: AreaMention, text: str) -> bool:
    """Whether two are named as those of an agreement: "the free trade area of the EAEU and Peru", "EU-Chile accord"."""
    before, after = text[max(0, first.start - 40) : first.start], text[second.end : second.end + 40]
    return bool(AGREEMENT_BEFORE.search(before) or AGREEMENT_AFTER.match(after))
