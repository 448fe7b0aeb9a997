"""The names of areas, drawn: libraries and the files of `areas/` in, rows of `areas.csv` out.

A row is a name in plain letters, what it means (code and kind), and what it needs to mean that: nothing, or the word
for a kind of region, of which its type by ISO 3166-2 says which ("Minsk": the capital; "Minsk Region": BY-MI). Codes
joined by | are rivals, the empty one for no area at all: the company that the name keeps decides ("Southwest Region"
is of Cameroon only where Cameroon is named).

>>> inverted("Korea, Republic of"), sorted(variants("St. Lucia"))
('Republic of Korea', ['Saint Lucia', 'St Lucia', 'St. Lucia'])
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache

import pycountry
from babel import Locale

from extract.areas.spelling import fold
from extract.vocabulary.area_sources import read, region_names, split, stem, type_of

ORDER = ("name", "group", "adjective", "demonym", "capital", "region", "city")
"""Which meaning a name has by itself where it could have several."""

DEPENDENT = {"CN": "HK MO TW", "US": "AS GU MP PR UM VI", "FR": "BL MF NC PF PM TF WF", "NL": "AW CW SX", "FI": "01"}
TWICE = frozenset(f"{country}-{code}" for country, codes in DEPENDENT.items() for code in codes.split())
"""Regions that ISO 3166-1 lists too, as countries: their names mean the country."""

SMALL = re.compile("municipal|commune|quarter|parish|district|council|rayon|borough|atoll|unitary|popularate|ward")
"""Types of region that nobody names without saying so."""

CITY = re.compile("city(?! corporation)|capital|municipality")
"""Types of region that are a city: its name alone is that of the city."""

FEW, BIG, HUGE = 100, 500_000, 1_000_000
"""Regions of a country that go without their type word; inhabitants of a city worth knowing, and of a famous one."""

Row = tuple[str, str, str, str]  # name, code, kind, needs


def names() -> set[Row]:
    """Give all rows of `areas.csv`."""
    sources = (_country_names, _adjectives, _group_names, _city_names, _library_regions, _press_regions, _seats)
    rows = (row for source in sources for row in source())
    return set(settled((fold(each), *rest) for name, *rest in rows for each in variants(name)))


def inverted(name: str) -> str:
    """Turn "Korea, Republic of" round; a list of islands stays as it is."""
    turned = name if " and " in name else re.sub(r"^([^,]+), ([^,]+)$", r"\2 \1", name)
    return re.sub("^[Tt]he ", "", turned)


def variants(name: str) -> set[str]:
    """Give the ways to write Saint and and."""
    saints = {re.sub(r"\b(?:St\.?|Saint)(?=[ -])", saint, name) for saint in ("St.", "St", "Saint")}
    return saints | {each.replace("&", "and") for each in saints} | {each.replace(" and ", " & ") for each in saints}


def settled(rows: Iterable[Row]) -> Iterator[Row]:
    """Leave each name one meaning by itself: the first kind that it has; with several codes it is for the company."""
    alone: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        if row[3]:
            yield tuple(row)
        else:
            alone[row[0]].append(row)
    for name, meanings in alone.items():
        kind = min((row[2] for row in meanings), key=ORDER.index)
        codes = dict.fromkeys(row[1] for row in meanings if row[2] == kind)
        if kind == "region" and (cities := _elsewhere(codes, meanings)):
            codes, kind = cities | codes, "city"  # Kochi is a prefecture of Japan and a port of India
        yield name, "|".join(codes), kind, ""


def _elsewhere(codes: Iterable[str], meanings: list[Row]) -> dict[str, None]:
    """Give the cities of other countries than those of some regions."""
    homes = {each[:2] for code in codes for each in code.split("|")}
    return dict.fromkeys(row[1] for row in meanings if row[2] == "city" and row[1][:2] not in homes)


def _country_names() -> Iterator[Row]:
    """Give the names of countries: by hand first, then ISO 3166 and CLDR where nobody said otherwise."""
    taken = set()
    for row in read("country_names.csv"):
        for name in split(row["names"]):
            taken.add(name)
            yield name, row["code"], "name", ""
    english = Locale("en").territories
    for country in pycountry.countries:
        official = (getattr(country, key, "") for key in ("name", "common_name", "official_name"))
        for name in {*official, *re.split(r" \(|\)", english[country.alpha_2])} - taken:
            if len(name) > 3:
                yield from ((each, country.alpha_2, "name", "") for each in {name, inverted(name)})


def _adjectives() -> Iterator[Row]:
    for row in read("adjectives.csv"):
        yield from ((name, row["code"], "adjective", "") for name in split(row["adjectives"]))
        yield from ((name, row["code"], "demonym", "") for name in split(row["demonyms"]))


def _group_names() -> Iterator[Row]:
    for row in read("groups.csv"):
        names = split(row["names"])
        opening = {name[0].upper() + name[1:] for name in names}
        yield from ((name, row["code"], "group", "") for name in dict.fromkeys([*names, *sorted(opening)]))
        yield from ((name, row["code"], "adjective", "") for name in split(row["adjectives"]))


def _city_names() -> Iterator[Row]:
    """Give capitals and big cities; a name that is also a word or a person's only where a million live there."""
    by_hand, known = set[str](), set[tuple[str, str]]()
    for row in read("city_names.csv"):
        by_hand.update(split(row["names"]))
        yield from ((name, row["code"], row["kind"], "") for name in split(row["names"]))
    for row in sorted(read("cities.csv"), key=lambda row: -int(row["population"])):
        name, size, capital = row["name"], int(row["population"]), row["capital"]
        if (
            name in by_hand
            or (name, row["country"]) in known
            or len(name) < 4
            or (name in _plain() and size < HUGE)
            or not (capital or size >= BIG)
        ):
            continue
        known.add((name, row["country"]))
        itself = row["region"] and (not capital or CITY.search(type_of(row["region"])))
        yield name, row["region"] if itself else row["country"], capital or "city", ""


def _library_regions() -> Iterator[Row]:
    """Give the names of regions: each with its type word, and alone where that cannot be mistaken."""
    by_hand = {code for row in read("region_names.csv") for code in row["code"].split("|")}
    for code, region in region_names().items():
        for name in region if code not in TWICE else ():
            doubtful = _plain().get(stem(name)) == "word" and code not in by_hand
            yield stem(name), f"|{code}" if doubtful else code, "region", type_of(code)
            if not doubtful and (name != stem(name) or (code not in by_hand and _stands_alone(code, name))):
                yield name, code, _kind(code), ""


def _press_regions() -> Iterator[Row]:
    for row in read("region_names.csv"):
        for code in row["code"].split("|"):
            yield from ((name, code, _kind(code), "") for name in split(row["names"]))
            yield from ((stem(name), code, "region", type_of(code)) for name in split(f"{row['names']};{row['typed']}"))


def _seats() -> Iterator[Row]:
    """Give the spellings of the town that a region is named after."""
    for row in read("cities.csv"):
        if row["region"] and row["region"] not in TWICE:
            names = (row["name"], *row["spellings"].split("|"))
            yield from ((name, row["region"], "region", type_of(row["region"])) for name in names if name)


@cache
def _plain() -> dict[str, str]:
    return {row["name"]: row["why"] for row in read("plain_names.csv")}


@cache
def _kind(code: str) -> str:
    """Tell a region that is a city from others."""
    return "city" if CITY.search(type_of(code)) and code in {row["region"] for row in read("cities.csv")} else "region"


@cache
def _stands_alone(code: str, name: str) -> bool:
    """Say whether a name is that of a region of the first rank, and nothing else."""
    known = name in _plain() or len(name) < 4 or name.isupper()
    return not known and code in _first_rank(code[:2]) and not SMALL.search(type_of(code))


@cache
def _first_rank(country: str) -> set[str]:
    """Give the regions of a country that lie in no other, save in an island or the like; none if they are too many."""
    regions = pycountry.subdivisions.get(country_code=country)
    first = {each.code for each in regions if not each.parent_code or "geographical" in type_of(each.parent_code)}
    return first if len(first) <= FEW else set()
