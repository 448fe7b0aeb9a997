"""What a whole text tells of its times."""

from datetime import date

import pytest

from tests.extract.marked import figures
from tests.extract.marked_times import times_of


def _bases(text):
    return {f.surface: str(f.base_start) for f in figures(text, published=date(2010, 5, 13)) if f.base_start}


def test_what_is_adjusted_for_the_season_is_compared_with_the_month_before():
    text = "Exports of Chad, seasonally adjusted, were $90 million in March 2010. Imports rose by 4% to $60 million."
    assert _bases(text) == {"4%": "2010-02-01"}


def test_a_named_base_goes_on_past_the_levels_between():
    text = "In March 2010 imports of Chad fell by 4% from February to $60 million and the gap by $2 million."
    assert _bases(text) == {"4%": "2010-02-01", "$2 million": "2010-02-01"}


def test_a_lead_takes_its_year_from_what_follows_but_not_from_a_goal():
    text = "Exports of Chad are worth $90 million. The goal for 2015 is $100 million."
    assert figures(text, published=date(2010, 5, 13))[0].period_start is None


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "Exports jump 12% as coffee booms\n\nKampala, July 12, 2016. Uganda's exports rose to $220 million in May.",
            {"12%": "2016-05 < 2015-05", "$220 million": "2016-05"},
        ),
        (
            "Trade deficit swells to $2 billion\n\nLusaka, 2 July 2016. In 2015 Zambia sold goods for $7 billion.",
            {"$2 billion": "2015", "$7 billion": "2015"},
        ),
    ],
)
def test_a_headline_is_of_the_time_that_the_text_sets_out_with(text, times):
    assert times_of(text, times) == times
