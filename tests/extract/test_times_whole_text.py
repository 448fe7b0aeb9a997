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


def test_a_table_on_a_year_before_leaves_the_text_on_the_month_before():
    text = "Exports of Chad were 4% lower in March 2010 than in February. Imports rose by 7%.\n\n"
    text += "March 2010, year on year\n\n | Exports | Imports\nTea | +9% | +2%\nTin | +8% | +1%\n"
    assert _bases(text)["7%"] == "2010-02-01"


def test_a_heading_tells_of_adjustment_for_the_season_for_all_below_it():
    text = "Trade of Chad, seasonally adjusted, March 2010\n\nThe surplus narrowed by $2 million. Exports fell 4%."
    assert _bases(text) == {"$2 million": "2010-02-01", "4%": "2010-02-01"}


def test_what_is_not_adjusted_is_compared_with_a_year_before_where_the_text_turns_to_it():
    text = (
        "Seasonally adjusted exports of Chad rose by 2% in March 2010 from February, imports by 3%.\n\nUnadjusted, "
        "exports of $90 million were 5% higher than a year before. Mali took $9 million. Exports to Togo fell by 7%."
    )
    assert _bases(text) == {"2%": "2010-02-01", "3%": "2010-02-01", "5%": "2009-03-01", "7%": "2009-03-01"}
    text = "Unadjusted exports of Chad rose by 2% in March 2010 from February. Imports grew by 3%."
    assert _bases(text) == {"2%": "2010-02-01", "3%": "2010-02-01"}


def test_a_price_charged_from_a_time_on_is_of_that_time():
    found = figures("From 2012 Togo will charge a premium of $40 a tonne on cocoa.", published=date(2010, 5, 13))
    assert [(str(f.period_start), f.status) for f in found] == [("2012-01-01", "target")]


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


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("Ghana sold cocoa for $2 billion, 8% less than in 2008.", {"$2 billion": "2009", "8%": "2009 < 2008"}),
        ("Compared with 2008 Ghana's cocoa exports rose by 8%.", {"8%": "2009 < 2008"}),
        (
            "Lumber exports of Fiji jumped by 9% from April 2009, to $3 million.",
            {"9%": "2010-04 < 2009-04", "$3 million": "2010-04"},
        ),
        (
            "Imports of Fiji were $300 million, up from $280 million in 2008. Exports came to $200 million.",
            {"$300 million": "2009", "$280 million": "2008", "$200 million": "2009"},
        ),
        (
            "Rice exports of Fiji have tripled since 2001. They brought $2 million.",
            {"tripled": "none < 2001", "$2 million": "none"},
        ),
    ],
)
def test_where_no_time_is_named_what_is_compared_with_tells_it(text: str, times: dict[str, str]):
    assert times_of(f"SUVA, 13 May 2010. {text}", times) == times


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "RABAT, 3 February 2014. Morocco's exports edged up by 1% to $9 million. A plant is to export 170,000 cars"
            " this year, after 100,000 in 2013.",
            {"1%": "2013 < 2012", "$9 million": "2013"},
        ),
        (
            "RABAT, 3 February 2014. Morocco's exports edged up by 1%. In January a plant exported 9,000 cars, in 2013"
            " it exported 100,000.",
            {"1%": "2014-01 < 2013-01"},
        ),
    ],
)
def test_news_of_the_first_months_that_name_no_time_are_of_the_year_just_over(text: str, times: dict[str, str]):
    assert times_of(text, times) == times


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "MUSCAT, 24 November 2022. Non-oil exports of Oman grew by 13.1 percent in the third quarter to 7.8 "
            "billion rials ($20 billion) from 6.9 billion rials a year ago. Against the second quarter they were 9.6 "
            "percent lower.\n\nImports rose by 25 percent.",
            {
                "13.1 percent": "2022-Q3 < 2021-Q3",
                "9.6 percent": "2022-Q3 < 2022-Q2",
                "25 percent": "2022-Q3 < 2021-Q3",
            },
        ),
        (
            "QUITO, 8 June 2021. Record imports of $8 million came to Ecuador. Its exports gained 3%. That left a"
            " deficit of $2 million in April.",
            {"$8 million": "2021-04", "3%": "2021-04 < 2020-04", "$2 million": "2021-04"},
        ),
        (
            "QUITO, 8 June 2021. Exports came to $1.9 billion in May (+35% y/y) and imports to $1.6 billion (+75% "
            "y/y). The surplus shrank from $0.4 billion in April. Banana sales, up 6%, reached $300 million.",
            {"$0.4 billion": "2021-04", "6%": "2021-05 < 2020-05"},
        ),
        (
            "VIENTIANE, 12 November 2019. Exports of Laos grew 9.4% in October after 14.2% in September. "
            "Month-on-month they fell 2%.",
            {"9.4%": "2019-10 < 2018-10", "14.2%": "2019-09 < 2018-09", "2%": "2019-10 < 2019-09"},
        ),
    ],
)
def test_changes_on_the_year_before_weigh_against_those_on_the_month_before(text: str, times: dict[str, str]):
    assert times_of(text, times) == times
