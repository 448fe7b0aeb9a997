"""What is known of an area by its code, and who belongs to which group on which day."""

from datetime import date

import pytest

from extract.areas.mentions import area, matches, members


@pytest.mark.parametrize(
    ("code", "column", "known"),
    [
        ("BY", "name", "Belarus"),
        ("BY", "iso3", "BLR"),
        ("BY", "m49", "112"),
        ("BY", "capital", "Minsk"),
        ("BY", "subregion", "151"),
        ("HR", "currency", "EUR"),
        ("KZ", "currency", "KZT"),
        ("BY-HO", "parent", "BY"),
        ("BY-HO", "kind", "region"),
        ("EAEU", "kind", "group"),
        ("SU", "kind", "country"),
        ("AFR", "m49", "002"),
        ("W0", "kind", "special"),
        ("Central Asia", "m49", "143"),
    ],
)
def test_area(code, column, known):
    assert getattr(area(code), column) == known


def test_an_unknown_code_is_no_area():
    assert area("XX-YY") is None


@pytest.mark.parametrize(
    ("group", "day", "inside", "outside"),
    [
        ("EU", date(2020, 1, 31), {"GB", "HR"}, {"NO"}),
        ("EU", date(2020, 2, 1), {"FR"}, {"GB"}),
        ("EU", date(1987, 3, 1), {"GB", "ES", "DE"}, {"AT", "PL"}),
        ("EAEU", date(2014, 12, 31), set(), {"BY"}),
        ("EAEU", date(2021, 1, 1), {"AM", "BY", "KG", "KZ", "RU"}, {"UZ"}),
        ("CIS", date(2008, 1, 1), {"GE", "UA"}, {"LT"}),
        ("CIS", date(2021, 1, 1), {"AZ", "TJ"}, {"GE", "UA"}),
        ("ASEAN", date(1998, 1, 1), {"MM", "VN"}, {"KH", "TL"}),
        ("SCO", date(2024, 12, 31), {"BY", "IR"}, {"TM"}),
        ("BRICS", date(2023, 12, 31), {"ZA"}, {"EG"}),
        ("BRICS", date(2025, 6, 1), {"EG", "ID"}, {"SA"}),
        ("OPEC", date(2019, 1, 1), {"EC"}, {"QA"}),
    ],
)
def test_members_on_a_day(group, day, inside, outside):
    assert inside <= members(group, day)
    assert not outside & members(group, day)


def test_members_without_a_day_are_all_who_ever_belonged():
    assert {"GB", "FR"} <= members("EU")


def test_continents_hold_countries_only():
    assert {"EG", "ZA"} <= members("AFR")
    assert {"MX", "BR", "CU"} <= members("LAC")
    assert members("Central Asia") == {"KG", "KZ", "TJ", "TM", "UZ"}
    assert members("Atlantis") == frozenset()


@pytest.mark.parametrize(
    ("description", "code", "fits"),
    [
        ("Central Asia", "KG", True),
        ("Central Asia", "KG-O", True),
        ("Central Asia", "AM", False),
        ("South Caucasus", "AM", True),
        ("kingdom", "TH", True),
        ("kingdom", "FR", False),
        ("islamic republic", "IR", True),
        ("sultanate", "OM", True),
    ],
)
def test_matches(description, code, fits):
    assert matches(description, code) is fits
