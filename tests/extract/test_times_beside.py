"""Times that stand beside what a figure tells, and paragraphs that go on in another time: a text in, periods out."""

import pytest

from tests.extract.marked_times import times_of


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "Oslo, 4 March 2019. Norway sold cod for 9 billion kroner last year, about the same as in 2017 (-0.4%).",
            {"9 billion kroner": "2018", "-0.4%": "2018 < 2017"},
        ),
        (
            "Lomé, 9 August 2016. In January-June 2016 Togo exported 61,000 tons of cotton, compared with 50,000 in the"
            " same period of 2015 (+22%).",
            {"61,000 tons": "2016-S1", "+22%": "2016-S1 < 2015-S1"},
        ),
        (
            "Suva, 2 May 2014. In 2013 Fiji's exports to Japan were worth $90 million. That is more than in 2009, when"
            " $70 million was sold. Imports came to $60 million.",
            {"$70 million": "2009", "$60 million": "2013"},
        ),
        (
            "Suva, 2 May 2014. Fiji's exports in 2013 were $900 million. Sales of mahogany, the star of 2011, fell by a"
            " third. Sugar, a crop without a market since June, brought $40 million.",
            {"a third": "2013 < 2012", "$40 million": "2013"},
        ),
        (
            "Quito, 2 May 2014. Ecuador's exports in 2013 were $25 billion. Shrimp gained 8 percent after stagnating in"
            " 2010.",
            {"8 percent": "2013 < 2012"},
        ),
        (
            "Quito, 2 May 2014. Exports were $25 billion in 2013, having grown by 5 percent on the year before.",
            {"5 percent": "2013 < 2012"},
        ),
        (
            "Baku, 6 September 1998. The deficit was $70 million in August. For the year to date it is running 12 pct"
            " under that of the same months of 1997.",
            {"12 pct": "1998-01-01/P8M < 1997-01-01/P8M"},
        ),
    ],
)
def test_what_a_figure_is_set_beside_is_not_its_time(text: str, times: dict[str, str]):
    assert times_of(text, times) == times


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "Bern, 20 January 2011. In the outgoing year Swiss exports reached 193 billion francs.",
            {"193 billion francs": "2010"},
        ),
        (
            "Bern, 20 December 2011. In the outgoing year Swiss exports reached 193 billion francs.",
            {"193 billion francs": "2011"},
        ),
        (
            "Male, 2 April 2003. Exports of tuna in the calendar year just past were 70,000 tons.",
            {"70,000 tons": "2002"},
        ),
        (
            "Male, 9 August 2003. In the first six months of 2003 exports were $50 million. The goal for 2003 is $120"
            " million. In the same six months imports were $200 million.",
            {"$200 million": "2003-S1"},
        ),
        (
            "Male, 9 August 2003. In the second quarter exports were $50 million, up from $40 million in the preceding"
            " three months.",
            {"$50 million": "2003-Q2", "$40 million": "2003-Q1"},
        ),
    ],
)
def test_years_just_over_and_months_told_before(text: str, times: dict[str, str]):
    assert times_of(text, times) == times


def test_a_paragraph_goes_on_in_the_months_that_all_of_the_last_was_told_of():
    text = (
        "Sofia, 12 September 2016\n\nIn July Bulgaria's exports were 3 billion leva.\n\n"
        "In January-July exports were 22 billion leva and imports 25 billion leva.\n\nGrain brought 2 billion leva."
    )
    assert times_of(text, {"2 billion leva": ""}) == {"2 billion leva": "2016-01-01/P7M"}


def test_what_happened_in_a_month_announces_no_time():
    text = (
        "Sofia, 12 September 2016\n\nIn 2015 Bulgaria's exports were 46 billion leva. Copper is the first export item,"
        " whereas the zinc works were shut in July. Germany took 6 billion leva."
    )
    assert times_of(text, {"6 billion leva": ""}) == {"6 billion leva": "2015"}
