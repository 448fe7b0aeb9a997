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
OTHER_SIDE = re.compile(r"\b(?:to|from|with)\s+(?:the\s+)?$", re.I)
"""Before the area of a label that is the partner: "Exports to Chad"."""
OWNED = re.compile(r"(?P<of>['’]s?)?\s(?:total\s|goods\s|merchandise\s)?(?:exports|imports)\b(?! of\b)", re.I)
"""Behind the area of a label, its own flow: "Peruvian exports", "Chad's exports to Peru"."""
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


def owner_and_other(areas: list[AreaMention], text: str) -> tuple[str | None, str | None] | None:
    """Give whose flow a label tells, and with whom: "Peruvian exports", "Chad's exports to Peru"."""
    owner = OWNED.match(text, areas[0].end)
    if owner is None or areas[0].start or (areas[0].kind == "name" and not owner["of"]):
        return None
    with_other = len(areas) > 1 and OTHER_SIDE.search(text, owner.end(), areas[1].start)
    return stands_for(areas[0]), together(areas[1:], text) if with_other else None
