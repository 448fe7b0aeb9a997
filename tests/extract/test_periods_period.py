"""A period: SDMX frequency and code, the same a year before, the consecutive one before."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.periods import Period

DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))
WHOLE_MONTHS = st.builds(
    lambda year, first, length: Period.of_months(year, first, first + length - 1),
    st.integers(1900, 2100),
    st.integers(1, 12),
    st.integers(1, 40),
)
PERIODS = st.one_of(WHOLE_MONTHS, st.tuples(DAYS, DAYS).map(sorted).map(lambda days: Period(*days)))


@pytest.mark.parametrize(
    ("start", "end", "frequency", "code"),
    [
        (date(2021, 1, 1), date(2021, 12, 31), "A", "2021"),
        (date(2021, 1, 1), date(2021, 6, 30), "S", "2021-S1"),
        (date(2021, 7, 1), date(2021, 12, 31), "S", "2021-S2"),
        (date(2021, 4, 1), date(2021, 6, 30), "Q", "2021-Q2"),
        (date(2021, 8, 1), date(2021, 8, 31), "M", "2021-08"),
        (date(2024, 2, 1), date(2024, 2, 29), "M", "2024-02"),
        (date(2021, 3, 5), date(2021, 3, 5), "D", "2021-03-05"),
        (date(2021, 1, 1), date(2021, 8, 31), "_O", "2021-01-01/P8M"),
        (date(2021, 5, 3), date(2021, 5, 9), "W", "2021-05-03/P7D"),
        (date(2021, 4, 1), date(2022, 3, 31), "A", "2021-04-01/P1Y"),
        (date(2016, 1, 1), date(2021, 12, 31), "_O", "2016-01-01/P6Y"),
        (date(2018, 3, 1), date(2018, 5, 31), "Q", "2018-03-01/P3M"),
        (date(2021, 4, 1), date(2022, 3, 21), "_O", "2021-04-01/P355D"),
        (date(2023, 2, 1), date(2023, 2, 27), "_O", "2023-02-01/P27D"),
    ],
)
def test_frequency_and_code_of_sdmx(start, end, frequency, code):
    assert (Period(start, end).frequency, Period(start, end).code) == (frequency, code)


@pytest.mark.parametrize(
    ("period", "before"),
    [
        (Period.of_months(2025, 1, 2), Period(date(2024, 1, 1), date(2024, 2, 29))),
        (Period.of_months(2024, 2, 2), Period(date(2023, 2, 1), date(2023, 2, 28))),
        (Period.of_day(date(2024, 2, 29)), Period.of_day(date(2023, 2, 28))),
        (Period.of_day(date(2025, 2, 28)), Period.of_day(date(2024, 2, 28))),
        (Period(date(2021, 4, 1), date(2022, 3, 21)), Period(date(2020, 4, 1), date(2021, 3, 21))),
        (Period(date(2018, 7, 16), date(2019, 7, 16)), Period(date(2017, 7, 16), date(2018, 7, 15))),
    ],
)
def test_the_same_period_a_year_before(period, before):
    assert period.year_before() == before


@pytest.mark.parametrize(
    ("period", "previous"),
    [
        (Period.of_months(2023, 1, 1), Period.of_months(2022, 12, 12)),
        (Period.of_months(2023, 4, 6), Period.of_months(2023, 1, 3)),
        (Period.of_months(2018, 3, 5), Period.of_months(2017, 12, 14)),
        (Period.of_year(2021), Period.of_year(2020)),
        (Period(date(2021, 5, 3), date(2021, 5, 9)), Period(date(2021, 4, 26), date(2021, 5, 2))),
    ],
)
def test_the_consecutive_period_before(period, previous):
    assert period.previous() == previous


def test_a_period_that_ends_before_it_starts_is_refused():
    with pytest.raises(ValueError, match="ends before it starts"):
        Period(date(2021, 2, 1), date(2021, 1, 31))


@given(WHOLE_MONTHS)
def test_whole_months_stay_whole_months(period):
    assert period.year_before().length == period.previous().length == period.length
    assert period.year_before().years_on(1) == period
    assert (period.start - period.previous().end).days == 1


@given(PERIODS)
def test_a_year_before_is_a_year_before(period):
    before = period.year_before()
    assert before.start <= before.end < period.end
    assert before.start.replace(day=1, year=period.start.year) == period.start.replace(day=1)
    assert before.year_before().start == period.years_on(-2).start
    assert 0 <= (period.years_on(-2).end - before.year_before().end).days <= (before.end < period.years_on(-1).end)


@given(PERIODS)
def test_codes_tell_periods_apart(period):
    assert period.code != period.year_before().code != period.code + "x"
    assert period.previous().end < period.start
