"""How a sentence names areas as sides: alone with a flow of its own, as two, each in a clause of its own.

>>> from extract.areas.mentions import find_areas
>>> text = "Chad sells more, Mali less"
>>> are_set_apart(find_areas(text), text)
True
"""

import re

from extract.areas.codes import country
from extract.areas.mentions import AreaMention

NEXT_CLAUSE = re.compile(r"['’]?s?\s[^,;]*[a-z],\s+(?:(?:and|while|but)\s+)?(?:the\s+)?")
"""Between two areas, what puts each into a clause of its own: "Chad sells more, Mali less"."""
OF_TWO = re.compile(
    r"\b(?:partners?|neighbou?rs?|markets?|customers?|buyers?|suppliers?|allies|ally|(?:in)?to|from|with)\b"
)


def are_set_apart(told: list[AreaMention], text: str) -> bool:
    """Whether each of two has a clause of its own, and nothing is told of them as two: "Chad sells more, Mali less"."""
    first, second = told[0], told[-1]
    between = NEXT_CLAUSE.fullmatch(text, first.end, second.start) if len(told) == 2 else None
    if between is None or second.kind == "adjective" or text.startswith(",", second.end):
        return False
    return not OF_TWO.search(text, first.end, second.start)


def part_of_pair(code: str, both: tuple[str, ...]) -> str:
    """Give the side of the section's pair that an area is a place of, else the area itself."""
    return country(code) if both and country(code) in both else code


def are_regions_of(sides: list[str], both: tuple[str, ...]) -> bool:
    """Whether two are a region of one side of the pair and a region of the other: a partnership of their own."""
    return len(sides) == 2 and all("-" in code for code in sides) and sorted(map(country, sides)) == sorted(both)
