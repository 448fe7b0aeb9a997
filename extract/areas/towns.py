"""Towns, also those too small to be an area: a name in, the country of the town out.

>>> country_of_town("Ramat Gan"), country_of_town("Queensland")
('IL', None)
"""

from functools import cache

from extract.areas.spelling import fold
from extract.words.lexicon import vocabulary


def country_of_town(name: str) -> str | None:
    """Give the country of a town, of several of the name the largest one's."""
    return _towns().get(fold(name).upper())


@cache
def _towns() -> dict[str, str]:
    return {name.upper(): row["country"] for row in vocabulary("areas/towns.csv") for name in row["names"].split("|")}
