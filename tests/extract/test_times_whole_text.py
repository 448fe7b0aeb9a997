"""What a whole text tells of its times."""

from datetime import date

from tests.extract.marked import figures


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
