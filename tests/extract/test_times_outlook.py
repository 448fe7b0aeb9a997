"""Forecasts: a look at a time that is over hands nothing on to them."""

import pytest

from tests.extract.marked_times import times_of


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "Kenyan exports are seen to rise by 6% in 2013, after a drop of 2% in 2012. Imports should climb by 4%.",
            {"6%": "2013", "2%": "2012", "4%": "2013 < 2012"},
        ),
        (
            "German exports will grow by 5% in 2013. Imports, which lost 1% in 2012, will grow by 4%.",
            {"5%": "2013", "1%": "2012", "4%": "2013"},
        ),
        (
            "German exports will grow by 5% in 2013. Imports lost 1% in 2012 but will grow by 4%.",
            {"1%": "2012", "4%": "2013"},
        ),
        (
            "Philippine exports will shrink by 15% this year, the bank projects; last year they lost 3%. Imports will"
            " shrink by 12%.",
            {"15%": "2013", "3%": "2012", "12%": "2013"},
        ),
        (
            "Exports of copper are projected at $8 billion this year. In the first quarter they came to $2 billion."
            " Gold exports are projected at $7 billion.",
            {"$8 billion": "2013", "$2 billion": "2013-Q1", "$7 billion": "2013"},
        ),
        (
            "World trade should grow by 3% in 2013. Euro-area imports, down 1.5% in 2012, are to pick up by 1.1%.",
            {"1.5%": "2012", "1.1%": "2013"},
        ),
        ("Exports of Fiji grew by 4% in 2012 and should rise by 5% in 2013.", {"4%": "2012", "5%": "2013"}),
    ],
)
def test_a_forecast_goes_back_to_the_year_that_the_outlook_foretells(text: str, times: dict[str, str]):
    assert times_of(f"GENEVA, 13 May 2013\n\n{text}", times) == times


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("The ministry expects to close the year with $9 billion.", {"$9 billion": "2013"}),
        ("Shippers hope to finish the year at $9 billion.", {"$9 billion": "2013"}),
        ("The year is expected to end with exports of $9 billion.", {"$9 billion": "2013"}),
        ("The full-year forecast for exports stays at $9 billion.", {"$9 billion": "2013"}),
    ],
)
def test_what_a_year_is_to_close_with_is_of_the_whole_year(text: str, times: dict[str, str]):
    assert times_of(f"LIMA, 13 May 2013\n\nIn January-April Peru's exports were $3 billion. {text}", times) == times
