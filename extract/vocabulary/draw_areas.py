"""Draw the lists of areas: pycountry, Babel and the small files of `areas/` in, the lists that the project reads out.

    python -m extract.vocabulary.draw_areas

writes `areas.csv` (names), `area_currencies.csv`, `models/codes/area.csv` (codes) and `models/codes/group_member.csv`.

>>> sorted(path.name for path, _, _ in drawn())
['area.csv', 'area_currencies.csv', 'areas.csv', 'group_member.csv']
"""

import csv
import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pycountry
from babel import Locale
from babel.core import get_global
from babel.numbers import get_currency_name, get_territory_currencies

from extract.areas.spelling import fold
from extract.vocabulary.area_sources import countries, read, region_names, split
from extract.vocabulary.draw_area_names import names

HERE = Path(__file__).parent
CODES = HERE.parents[1] / "models" / "codes"
EDITION = date(2026, 1, 1)
"""The day whose currencies are a country's own."""

SPECIAL = (("W0", "World", "001"), ("_U", "Not stated", ""), ("_Z", "Not applicable", ""))
FORMER = {"SUHH": "SU", "DDDE": "DD", "YUCS": "YU", "CSHH": "CS", "CSXX": "CSXX", "YDYE": "YD", "ANHH": "AN"}
"""ISO 3166-3: states that no present one stands for, and the code that texts of their time are given."""

HEADER = ("area_code", "area_name", "iso2", "iso3", "m49", "kind", "parent", "subregion", "currency", "capital")


def main() -> None:
    """Write the four lists."""
    for path, header, rows in drawn():
        with path.open("w", encoding="utf-8", newline="") as lines:
            csv.writer(lines, lineterminator="\n").writerows([header, *rows])


def drawn() -> Iterator[tuple[Path, tuple[str, ...], list[tuple[str, ...]]]]:
    """Give each list with its header and its rows in order."""
    yield HERE / "areas.csv", ("name", "code", "kind", "needs"), sorted(names())
    yield HERE / "area_currencies.csv", ("word", "countries"), sorted(_currency_words())
    yield CODES / "area.csv", HEADER, sorted((*_special(), *_countries(), *_former(), *_regions(), *_groups()))
    yield CODES / "group_member.csv", ("group", "member", "joined", "left", "source"), sorted(_members())


def _currency_words() -> Iterator[tuple[str, str]]:
    """Give the last words of the names of currencies, and where each is or was money."""
    where = defaultdict(set)
    for country, currencies in get_global("territory_currencies").items():
        for code, _, _, tender in currencies:
            for count in (None, 1, 2) if tender else ():
                name = get_currency_name(code, count=count, locale="en").partition("(")[0].split()
                if name and name[-1].islower():
                    where[fold(name[-1])].add(country)
    for row in read("currency_spellings.csv"):
        where[row["word"]] |= where[row["like"]]
    yield from ((word, " ".join(sorted(users))) for word, users in where.items())


def _row(code: str, name: str, kind: str, **known: str) -> tuple[str, ...]:
    """Fill a row of `area.csv`; what is not known of an area is empty."""
    return tuple(({"area_code": code, "area_name": name, "kind": kind} | known).get(column, "") for column in HEADER)


def _special() -> Iterator[tuple[str, ...]]:
    yield from (_row(code, name, "special", m49=m49) for code, name, m49 in SPECIAL)


def _countries() -> Iterator[tuple[str, ...]]:
    english = Locale("en").territories
    groups = [row for row in read("m49.csv") if row["group"] != "419"]  # Latin America lies across three others
    leaves = {code: row["group"] for row in groups for code in row["contains"].split()}
    capitals = {row["country"]: row["name"] for row in read("cities.csv") if row["capital"]}
    for code in countries():
        listed = pycountry.countries.get(alpha_2=code)
        name = re.sub(r" SAR China$| \(.*\)$", "", english[code])
        currency = next(iter(get_territory_currencies(code, EDITION)), "")
        known = {"subregion": leaves.get(code, ""), "currency": currency, "capital": capitals.get(code, "")}
        iso = {"iso3": listed.alpha_3, "m49": listed.numeric} if listed else {}
        yield _row(code, name, "country", iso2=code, **iso, **known)


def _former() -> Iterator[tuple[str, ...]]:
    for state in pycountry.historic_countries:
        if state.alpha_4 in FORMER:
            name, m49 = state.name.partition(",")[0], getattr(state, "numeric", "")
            yield _row(FORMER[state.alpha_4], name, "country", iso3=state.alpha_3, m49=m49)


def _regions() -> Iterator[tuple[str, ...]]:
    by_hand = {row["code"]: row["names"].partition(";")[0] for row in read("region_names.csv")}
    for code, known in region_names().items():
        yield _row(code, by_hand.get(code) or known[0], "region", parent=code[:2])


def _groups() -> Iterator[tuple[str, ...]]:
    for row in read("groups.csv"):
        if row["area_name"] and row["code"] != "W0":
            yield _row(row["code"], row["area_name"], "group", m49=row["m49"])
    yield _row("EAEU-3RD", "Third countries of the EAEU", "group")


def _members() -> Iterator[tuple[str, ...]]:
    """Give who belongs to which group and when; M49 groups hold their countries, not the groups between."""
    tree = {row["group"]: row["contains"].split() for row in read("m49.csv")}
    for row in read("groups.csv"):
        if row["m49"] and row["code"] != "W0":
            members = set(_leaves(tree, row["m49"])) & countries()
            yield from ((row["code"], member, "", "", "UN M49") for member in members)
    for row in read("memberships.csv"):
        for member in split(row["members"]):
            yield row["group"], member, row["joined"], row["left"], row["source"]


def _leaves(tree: dict[str, list[str]], group: str) -> Iterator[str]:
    for each in tree.get(group, ()):
        yield from _leaves(tree, each) if each in tree else [each]


if __name__ == "__main__":
    main()
