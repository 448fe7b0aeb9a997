"""Fiscal, marketing and solar years: names and countries in, days out."""

from datetime import date

import pytest

from extract.periods.calendars import FISCAL, fiscal_year, fiscal_year_around, marketing_year, solar_months, solar_year


@pytest.mark.parametrize(
    ("year", "split", "country", "start"),
    [
        (2022, False, "IN", date(2021, 4, 1)),
        (2021, True, "IN", date(2021, 4, 1)),
        (2022, False, "PK", date(2021, 7, 1)),
        (2023, True, "BD", date(2023, 7, 1)),
        (2021, False, "US", date(2020, 10, 1)),
        (2021, False, "JP", date(2021, 4, 1)),
        (2022, True, "NP", date(2022, 7, 16)),
        (2076, True, "NP", date(2019, 7, 16)),
        (2022, False, "CN", date(2022, 1, 1)),
        (2021, True, None, date(2021, 7, 1)),
    ],
)
def test_fiscal_years_begin_by_country(year, split, country, start):
    found = fiscal_year(year, split, country)
    assert found.start == start
    assert found.years_on(1).start == fiscal_year(year + 1, split, country).start


@pytest.mark.parametrize("country", sorted(FISCAL))
def test_every_day_lies_in_its_fiscal_year(country):
    for day in (date(2024, 1, 1), date(2024, 3, 31), date(2024, 4, 1), date(2024, 7, 16), date(2024, 12, 31)):
        found = fiscal_year_around(day, country)
        assert found.start <= day <= found.end


@pytest.mark.parametrize(
    ("year", "start"),
    [
        (1375, date(1996, 3, 20)),
        (1399, date(2020, 3, 20)),
        (1400, date(2021, 3, 21)),
        (1402, date(2023, 3, 21)),
        (1403, date(2024, 3, 20)),
        (1404, date(2025, 3, 21)),
    ],
)
def test_solar_years_begin_with_spring(year, start):
    assert solar_year(year).start == start


def test_solar_months_have_31_then_30_days():
    assert solar_months(1402, 1, 6).end == date(2023, 9, 22)
    assert solar_months(1402, 1, 9).end == date(2023, 12, 21)
    assert solar_months(1402, 1, 12) == solar_year(1402)


@pytest.mark.parametrize(
    ("product", "country", "month"),
    [
        ("wheat", "US", 6),
        ("corn", "US", 9),
        ("milling wheat", None, 7),
        ("coffee beans", "BR", 7),
        (None, None, 7),
        ("tractors", "US", 7),
    ],
)
def test_marketing_years_begin_by_crop_and_country(product, country, month):
    assert marketing_year(2021, product, country).start == date(2021, month, 1)
