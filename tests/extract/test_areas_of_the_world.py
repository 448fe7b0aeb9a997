"""Every country of ISO 3166-1 is found by its names and by its adjective, every region of ISO 3166-2 by a name."""

import csv
from importlib.resources import files

import pycountry
import pytest

from extract.areas.mentions import area, find_areas
from extract.vocabulary.area_sources import region_names, stem, type_of
from extract.vocabulary.draw_area_names import TWICE

UNINHABITED = {"AQ", "BV", "GS", "HM", "IO", "TF", "UM"}
"""Nobody lives there for good: no adjective either."""

COUNTRIES = [country.alpha_2 for country in pycountry.countries]


def adjectives() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    with files("extract.vocabulary").joinpath("areas/adjectives.csv").open(encoding="utf-8") as lines:
        for row in csv.DictReader(lines):
            for code in row["code"].split("|"):
                found.setdefault(code, []).extend(word for word in row["adjectives"].split(";") if word)
    return found


@pytest.mark.parametrize("code", COUNTRIES)
def test_by_name(code):
    country = pycountry.countries.get(alpha_2=code)
    for name in {area(code).name, getattr(country, "common_name", country.name)}:
        assert code in {each.code for each in find_areas(f"Sales to {name} fell", company=[code])}, name


@pytest.mark.parametrize("code", sorted(set(COUNTRIES) - UNINHABITED))
def test_by_adjective(code):
    words = adjectives()[code]
    assert words
    for word in words:
        text = f"{word}Asian trade" if word.endswith("-") else f"{word} exports fell"
        assert code in {each.code for each in find_areas(text, company=[code])}, word


def test_those_without_an_adjective_are_uninhabited():
    assert {code for code in COUNTRIES if code not in adjectives()} == UNINHABITED


def test_every_region_has_a_name():
    named = set()
    with files("extract.vocabulary").joinpath("areas.csv").open(encoding="utf-8") as lines:
        for row in csv.DictReader(lines):
            named.update(row["code"].split("|"))
    assert {region.code for region in pycountry.subdivisions} - named == TWICE


@pytest.mark.parametrize(
    ("country", "missed"),
    [("BY", []), ("KZ", []), ("RU", []), ("UZ", []), ("CN", []), ("US", []), ("BR", []), ("IN", ["IN-DL"])],
)
def test_regions_are_found_by_their_listed_name_where_the_country_is_near(country, missed):
    regions = [code for code in region_names() if code[:2] == country and code not in TWICE]
    assert [code for code in regions if code not in codes_near(area(code).name, type_of(code), country)] == missed


def codes_near(name: str, kind: str, country: str) -> set[str]:
    text = f"Sales of {name}, and of {stem(name)} {kind}"
    return {each.code for each in find_areas(text, company=[country])}
