"""What the lists of areas are drawn from: the files of `areas/`, pycountry's regions and their names in plain letters.

>>> without_brackets("Lleida [Lérida]"), stem("Tatarstan, Respublika"), stem("Qostanay oblysy"), stem("Minsk Region")
('Lleida', 'Tatarstan', 'Qostanay', 'Minsk')
"""

import csv
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from difflib import SequenceMatcher
from functools import cache
from pathlib import Path

import pycountry

from extract.areas.spelling import fold

FOLDER = Path(__file__).parent / "areas"
ENTITIES = {"XK"}
"""User-assigned codes of ISO 3166-1 that CLDR names: Kosovo."""

_BRACKETS = re.compile(r"\s*[\[(].*?[\])]|\s*[†¹²³]")


@cache
def read(name: str) -> list[dict[str, str]]:
    """Read a file of `areas/`."""
    with (FOLDER / name).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def split(names: str) -> list[str]:
    """Take a cell with several names apart."""
    return [name for name in names.split(";") if name]


@cache
def _typed() -> re.Pattern[str]:
    """Match the words for a kind of region at the end of a name, or at its beginning with "of"."""
    words = "|".join(sorted((row["word"] for row in read("type_words.csv")), key=len, reverse=True))
    return re.compile(rf"(?:[ ,-]+(?:{words}))+$|^(?:(?:{words})(?: of(?: the)?)? +)+", re.I)


def without_brackets(name: str) -> str:
    """Take what stands in brackets off a name, and fold it."""
    return fold(unicodedata.normalize("NFC", _BRACKETS.sub("", name))).strip(" ,'")


def stem(name: str) -> str:
    """Take the words for a kind of region off a name too."""
    plain = without_brackets(name)
    bare = _typed().sub("", plain).strip(" ,'")
    return bare if len(bare) > 2 and bare != "The" else plain


def closeness(name: str, names: Iterable[str]) -> float:
    """Say how near a name is to the nearest of others, 0 to 1: two romanisations of a name are above 0.7."""
    return max((SequenceMatcher(None, name.lower(), other.lower()).ratio() for other in names), default=0.0)


def countries() -> set[str]:
    """Give the codes of all countries of today."""
    return {country.alpha_2 for country in pycountry.countries} | ENTITIES


def type_of(region: str) -> str:
    """Give what ISO 3166-2 calls a region: "oblast", "state", "metropolitan city"."""
    return pycountry.subdivisions.get(code=region).type.lower()


@cache
def region_names() -> dict[str, list[str]]:
    """Give the names of each region of ISO 3166-2: that of CLDR first, where it has another than the list."""
    names = defaultdict(list)
    for row in read("subdivision_names.csv"):
        if row["source"] == "cldr":
            names[row["code"]].append(row["name"])
    for region in pycountry.subdivisions:
        for part in (without_brackets(region.name), *re.findall(r"\[(.+?)\]", region.name)):
            names[region.code] += [fold(name) for name in part.split("/")]
    for row in read("subdivision_names.csv"):
        if row["source"] != "cldr":
            names[row["code"]].append(row["name"])
    return names
