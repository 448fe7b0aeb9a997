"""What is known of an area by its code: a code in, the area, its members and its kin out.

>>> area("BY-HO").parent, area("KZ").currency, "GB" in members("EU", date(2019, 6, 1)), matches("Central Asia", "KG")
('BY', 'KZT', True, True)
>>> described("emirate", "AE-DU"), described("kingdom", "SA-01"), described("island", "AT")
('AE-DU', 'SA', None)
"""

import csv
from collections import defaultdict
from datetime import date
from functools import cache, lru_cache
from importlib.resources import files
from typing import NamedTuple

from extract.values import immutable

STATE = "state"
STATES = (STATE, "land")
"""What the regions of some countries are called."""


@immutable
class Area:
    """A row of `models/codes/area.csv`; what an area does not have is empty."""

    code: str
    name: str
    iso3: str
    m49: str
    kind: str  # country | region | group | special
    currency: str  # ISO 4217, of the country today
    capital: str
    subregion: str  # M49 code of the smallest group that holds the country
    parent: str  # of a region: its country


def rows(package: str, name: str) -> list[dict[str, str]]:
    """Read a CSV file that comes with the project."""
    with files(package).joinpath(name).open(encoding="utf-8") as lines:
        header, *rows = csv.reader(lines)
    return [dict(zip(header, row, strict=True)) for row in rows]


@cache
def _areas() -> dict[str, Area]:
    kept = ("iso3", "m49", "kind", "currency", "capital", "subregion", "parent")
    return {
        row["area_code"]: Area(row["area_code"], row["area_name"], **{key: row[key] for key in kept})
        for row in rows("models", "codes/area.csv")
    }


def area(code: str) -> Area | None:
    """Look an area up; None for a code that is not in the list."""
    return _areas().get(code)


def codes_of(kind: str) -> frozenset[str]:
    """Give the codes of all areas of a kind."""
    return frozenset(code for code, known in _areas().items() if known.kind == kind)


@lru_cache(maxsize=8192)
def country(code: str) -> str:
    """Give the country of a region, and any other code as it is."""
    known = area(code)
    return (known and known.parent) or code


@cache
def _memberships() -> dict[str, list[tuple[str, date, date]]]:
    """Give (member, first day, last day) by group; a membership without a date has no bound on that side."""
    spans = defaultdict(list)
    for row in rows("models", "codes/group_member.csv"):
        first = date.fromisoformat(row["joined"]) if row["joined"] else date.min
        last = date.fromisoformat(row["left"]) if row["left"] else date.max
        spans[row["group"]].append((row["member"], first, last))
    return dict(spans)


@cache
def members(group: str, on: date | None = None) -> frozenset[str]:
    """Give the codes of those who belong to a group on a day; without a day, of all who ever did."""
    spans = _memberships().get(group, ())
    return frozenset(member for member, first, last in spans if on is None or first <= on <= last)


class Name(NamedTuple):
    """A name and what it means: a row of `vocabulary/areas.csv`."""

    name: str
    code: str
    kind: str
    needs: str  # the word for a kind of region without which it means something else; empty of most


class _Called(NamedTuple):
    """What names and words of kind the vocabulary gives to areas."""

    titles: dict[str, str]  # the names of each country as one lower-case text: "kingdom of thailand|thailand"
    states: frozenset[str]  # the regions that are called states


@cache
def names() -> list[Name]:
    """Give the names of areas, 21,000: they are read once, for all who look at them."""
    with files("extract.vocabulary").joinpath("areas.csv").open(encoding="utf-8") as lines:
        _, *found = csv.reader(lines)
    return [Name(*each) for each in found]


@cache
def _called() -> _Called:
    titles, states = defaultdict(list), set()
    for name, code, kind, needs in names():
        if kind == "name":
            titles[code].append(name.lower())
        elif needs in STATES:
            states.add(code)
    return _Called({code: "|".join(each) for code, each in titles.items()}, frozenset(states))


@cache
def kinds() -> dict[str, tuple[str, ...]]:
    """Give the areas of each kind that no name tells: islands, archipelagos, emirates, continents."""
    return {row["kind"]: tuple(row["areas"].split("|")) for row in rows("extract.vocabulary", "area_kinds.csv")}


def described(kind: str, code: str) -> str | None:
    """Give the area that a description means where it fits one, or its country: "the emirate", "the island"."""
    if kind == STATE:
        return code if code in _called().states else None
    if (known := area(code)) and known.kind == "group":
        return code if kind in known.name.lower().split() else None
    if kind in kinds():
        return next((each for each in (code, country(code)) if each in kinds()[kind]), None)
    return country(code) if matches(kind, code) else None


def matches(descriptor_class: str, code: str) -> bool:
    """Say whether a description fits an area: a group that it belongs to, or a word of its full name ("kingdom")."""
    home = country(code)
    if descriptor_class in _memberships():
        return home in members(descriptor_class)
    return descriptor_class in _called().titles.get(home, "")
