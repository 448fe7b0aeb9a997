"""Averages, sums of months and changes behind a look back: a text in, periods out."""

import pytest

from tests.extract.marked_times import times_of


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "COLOMBO, 12 May 2017. Cinnamon exports in January-March reached 3,100 tonnes worth $38 million, "
            "10 per cent more than a year ago. A kilo fetched $12.3 on average, against $11.1.",
            {"3,100 tonnes": "2017-Q1", "$12.3": "2017-Q1"},
        ),
        (
            "From 2001 to 2009 Kenya's exports of tea doubled, at an average annual rate of 9 per cent.",
            {"doubled": "2009 < 2001", "9 per cent": "2001-01-01/P9Y < 2000-01-01/P9Y"},
        ),
        (
            "Farm output in Kenya has averaged more than 4 percent growth per year for 2001-2009.",
            {"4 percent": "2001-01-01/P9Y < 2000-01-01/P9Y"},
        ),
        (
            "LUSAKA, 20 March 2013. Imports of Zambia expanded an annual 4 percent to $9 million in 2012 over the past"
            " decade. Exports rose an annual 3 percent in January.",
            {
                "4 percent": "2003-01-01/P10Y < 2002-01-01/P10Y",
                "$9 million": "2012",
                "3 percent": "2013-01 < 2012-01",
            },
        ),
        (
            "Imports of Zambia in 2003-2012 expanded a yearly 4 percent.",
            {"4 percent": "2003-01-01/P10Y < 2002-01-01/P10Y"},
        ),
        (
            "Zambia's trade for 2003-2012:\n\n- exports grew by 50 percent (from $1.2 billion to $1.8 billion);\n"
            "- imports shrank from $3 billion to $2 billion.",
            {
                "50 percent": "2012 < 2003",
                "$1.2 billion": "2003",
                "$1.8 billion": "2012",
                "$3 billion": "2003",
                "$2 billion": "2012",
            },
        ),
        (
            "LUSAKA, 20 September 2013. Copper exports were worth $700 million in July, after $640 million in"
            " June. In the two months cobalt brought $30 million.",
            {"$700 million": "2013-07", "$640 million": "2013-06", "$30 million": "2013-06-01/P2M"},
        ),
        (
            "DAMASCUS, 3 February 2011. Trade with Jordan amounted to $600 million in January-November 2010. "
            "In the like period of 2009 it had been $500 million; the increase is 20 percent.",
            {
                "$600 million": "2010-01-01/P11M",
                "$500 million": "2009-01-01/P11M",
                "20 percent": "2010-01-01/P11M < 2009-01-01/P11M",
            },
        ),
    ],
)
def test_averages_and_sums_are_of_the_time_told(text: str, times: dict[str, str]):
    assert times_of(text, times) == times
