"""Clauses that set now against then, parts of a former level: a text in, its figures' times out."""

import pytest

from tests.extract.marked import figures
from tests.extract.marked_times import times_of


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "SAN JOSE, 18 January 2008. Costa Rica sold goods worth $9.4 billion in 2007. Ten years ago "
            "bananas still accounted for 17% of exports; today it is 7%.",
            {"17%": "1998", "7%": "2007"},
        ),
        (
            "ADDIS ABABA, 21 August 2013. Ethiopia's exports in the fiscal year 2012/13 amounted to $3.1 "
            "billion, falling short of the planned $3.7 billion. A year ago $3.2 billion had been earned. "
            "Coffee contributed $746 million.",
            {"$3.2 billion": "2011-07-08/P366D", "$746 million": "2012-07-08/P365D"},
        ),
        (
            "KATHMANDU, 18 November 2018. In the first four months of the fiscal year that began in mid-July "
            "Nepal imported goods worth Rs 490 billion. In the whole of 2017-18 they had been worth Rs 1,243 "
            "billion.",
            {"Rs 490 billion": "2018-07-16/P123D", "Rs 1,243 billion": "2017-07-16/P365D"},
        ),
        (
            "KYIV, 5 February 2020. After $3.8 billion in 2017, of which Ukraine kept a surplus of $1.3 "
            "billion, the turnover with Turkey reached $4.9 billion in 2019.",
            {"$3.8 billion": "2017", "$1.3 billion": "2017", "$4.9 billion": "2019"},
        ),
        (
            "TOKYO, 5 May 1981. Japan paid $58 billion for imports of oil in 1980, after $33 billion in 1979 "
            "and $23 billion the year before that.",
            {"$33 billion": "1979", "$23 billion": "1978"},
        ),
        (
            "BELGRADE, 31 January 2020. Serbia's exports in 2019 reached 17.5 billion euros. December brought"
            " 1.3 billion euros. Italy and Germany took a quarter of the year's exports between them.",
            {"1.3 billion euros": "2019-12", "a quarter": "2019"},
        ),
        (
            "LOME, 12 August 2014. Togo's phosphate exports have doubled within two years: from 560,000 tonnes "
            "in 2011 to 1.1 million tonnes in 2013.",
            {"doubled": "2013 < 2011", "560,000 tonnes": "2011", "1.1 million tonnes": "2013"},
        ),
        (
            "MALE, 12 August 2014. Exports of tuna tripled within a decade to 50 million dollars in 2013.",
            {"tripled": "2013 < 2003", "50 million dollars": "2013"},
        ),
        (
            "TBILISI, 20 February. Georgia sold 1.2 million bottles of wine to China in January, twice as "
            "many as in January 2016. Last year exports totalled 50 million bottles.",
            {"1.2 million": "2017-01", "50 million": "2016"},
        ),
        (
            "RIYADH, 30 May 2016. Saudi non-oil exports in March were 15.3 billion riyals, minus 11.6%. In "
            "February it had been minus 9%, in January minus 21%.",
            {"11.6%": "2016-03 < 2015-03", "9%": "2016-02 < 2015-02", "21%": "2016-01 < 2015-01"},
        ),
    ],
)
def test_times_then_and_now(text: str, times: dict[str, str]) -> None:
    """What is told of now after a look back is of the time spoken of before it."""
    assert times_of(text, times) == times


def test_what_has_changed_since_then_is_of_the_time_that_the_text_is_on():
    told = "In 2009 they were just $400 million. Since then they have grown by 117%, faster than those of Mali."
    text = f"In 2017 exports of Chad were $900 million, 5% more than in 2016.\n\n{told}"
    growth = figures(text)[-1]
    assert (growth.period_start.year, growth.base_start.year) == (2017, 2009)
