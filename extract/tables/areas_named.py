"""Whether a label is the name of areas, and of which: the areas found in it and its words in, a code out.

>>> from extract.areas.mentions import find_areas
>>> [is_named(find_areas(label), label) for label in ("Chad and Mali", "Clay pots and other fired goods of Chad")]
[True, False]
"""

import re

from extract.areas.mentions import AreaMention
from extract.areas.uses import stands_for

AROUND_AREA = re.compile(
    r"\W|\b(?:the|and|countries|states|members?|member|of|which|rep|republic|federation|region|nations)\b", re.I
)
JOINED = re.compile(r"\s*(?:[-–/&]|and)\s*")
UNIT_PART = re.compile(r"\s*\([^()]*\)|,\s*[^,]*$")


def is_named(areas: list[AreaMention], text: str) -> bool:
    """Whether a label is the name of areas, not of goods from there or of their money."""
    rest = UNIT_PART.sub("", text)
    for mention in areas:
        rest = rest.replace(text[mention.start : mention.end], " ")
    words = AROUND_AREA.sub("", rest)
    return not words if areas[0].kind == "adjective" else len(words) < len(text) / 2


def together(areas: list[AreaMention], text: str) -> str | None:
    """The code of the area that a label names, or of two together."""
    first = stands_for(areas[0])
    if len(areas) != 2 or not JOINED.fullmatch(text, areas[0].end, areas[1].start):
        return first
    second = stands_for(areas[1])
    return "_".join(sorted({first, second})) if first and second and len(first) == len(second) == 2 else first
