"""Times over the columns of a table: a text in, the periods of its cells out."""

import pytest

from tests.extract.marked_times import times_of


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "Canberra, 9 September 2003\n\n"
            "Australian wool exports by destination, years ended June\n\n"
            "              2001     2002    2003   Change %\n"
            "               A$m      A$m     A$m\n"
            "China          803      905     918    1.4\n"
            "Italy          612      590     575   -2.5\n\n"
            "The statistical office published the figures on Monday and said that the trade of the country "
            "with its neighbours had not changed much in the course of the last few years.",
            {
                "803": "2000-07-01/P1Y",
                "905": "2001-07-01/P1Y",
                "918": "2002-07-01/P1Y",
                "1.4": "2002-07-01/P1Y < 2001-07-01/P1Y",
            },
        ),
        (
            "Canberra, 9 September 2000\n\n"
            "Where the wool went (A$ million, year to 30 June)\n\n"
            "Country        1999     2000    Change %\n"
            "China          803      905     12.7\n"
            "Italy          612      590     -3.6\n\n"
            "The statistical office published the figures on Monday and said that the trade of the country "
            "with its neighbours had not changed much in the course of the last few years.",
            {"803": "1998-07-01/P1Y", "905": "1999-07-01/P1Y", "12.7": "1999-07-01/P1Y < 1998-07-01/P1Y"},
        ),
        (
            "KENYA NATIONAL BUREAU\n\n"
            "Tea exports, January-September\n"
            "KES million\n"
            "                 2018     2019\n"
            "Pakistan         41,204   39,800\n"
            "Egypt            17,500   18,110\n\n"
            "The statistical office published the figures on Monday and said that the trade of the country "
            "with its neighbours had not changed much in the course of the last few years.",
            {"41,204": "2018-01-01/P9M", "39,800": "2019-01-01/P9M"},
        ),
    ],
)
def test_years_over_columns_are_read_as_the_caption_tells(text: str, times: dict[str, str]):
    assert times_of(text, times) == times


@pytest.mark.parametrize(
    ("passing", "period"),
    [
        ("The lighthouse dates from 1911.", "2013"),
        ("The season opens in October.", "2013"),
        ("What was exported in 2012.", "2012"),
        ("Exports, 2011", "2011"),
    ],
)
def test_a_sentence_over_a_table_that_tells_nothing_of_trade_is_no_caption(passing: str, period: str):
    text = (
        "NAIROBI, 9 September 2014. Kenya exported tea for 950 million dollars in 2013.\n\n"
        f"{passing}\n\nTea exports by destination, million dollars\n\nEgypt      203\nPakistan   190\nSudan       45\n"
    )
    assert times_of(text, {"203": "", "45": ""}) == {"203": period, "45": period}


def test_a_line_goes_on_with_the_time_before_that_of_its_brackets():
    text = (
        "Kenya and Egypt: trade\nTurnover, 2013: $950 million (2012: $820 million)\n"
        "Kenyan exports: $310 million\nKenyan imports: $640 million"
    )
    assert times_of(text, {"$310 million": "", "$640 million": ""}) == {"$310 million": "2013", "$640 million": "2013"}
