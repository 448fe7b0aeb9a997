"""Brackets, spans of years and numbers said better later: a text in, the times of its figures out."""

import pytest

from tests.extract.marked_times import times_of


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "Exports of Ghana grew by 9.6% in 2015 (3.4% in 2014) to $19 billion. Imports lost 7% (2014: 2%) and "
            "fell to $16 billion.",
            {"3.4%": "2014 < 2013", "$19 billion": "2015", "7%": "2015 < 2014", "2%": "2014", "$16 billion": "2015"},
        ),
        (
            "PORT MORESBY, 25 April 2021. In March 78 tonnes of vanilla were exported for $22 million, 13 percent "
            "more than in March 2020, when 75 tonnes had yielded $19 million. Cocoa earned $8 million on 2,741 "
            "tonnes (March 2020: $7 million on 2,558 tonnes).",
            {"75 tonnes": "2020-03", "$19 million": "2020-03", "$7 million": "2020-03", "2,558 tonnes": "2020-03"},
        ),
        (
            "In May 2020 the share of tea in Togo's exports to Mali was 8% (a year earlier — 9%), to Chad — 5%.",
            {"8%": "2020-05", "9%": "2019-05", "5%": "2020-05"},
        ),
        (
            "In May 2020 Togo's exports to Mali grew by 8% (a year earlier by 9%), those to Chad by 5%.",
            {"8%": "2020-05 < 2019-05", "9%": "2019-05 < 2018-05", "5%": "2020-05 < 2019-05"},
        ),
        (
            "VALLETTA, 9 December 2016. The trade gap was 672 million euros in the third quarter of 2016, against 655 "
            "million in the second quarter (an increase of 2.6%).",
            {"655 million": "2016-Q2", "2.6%": "2016-Q3 < 2016-Q2"},
        ),
        (
            "HANOI, 3 November 2024. In 8M 2024 shrimp exports rose by $4 million, from $6 million (recorded in"
            " 8M 2023) to $10 million.",
            {
                "$4 million": "2024-01-01/P8M < 2023-01-01/P8M",
                "$6 million": "2023-01-01/P8M",
                "$10 million": "2024-01-01/P8M",
            },
        ),
        (
            "HANOI, 3 November 2024. In January-September shrimp made 50% of exports (in July it was 39%), bringing $6"
            " million.",
            {"50%": "2024-01-01/P9M", "39%": "2024-07", "$6 million": "2024-01-01/P9M"},
        ),
        (
            "HANOI, 3 November 2024. Shrimp earned $3.2 billion from January to October (up 13 per cent).",
            {"$3.2 billion": "2024-01-01/P10M", "13 per cent": "2024-01-01/P10M < 2023-01-01/P10M"},
        ),
        (
            "WASHINGTON, 3 March 1987. The third-quarter trade deficit is now put at 37.15 billion dollars instead of "
            "37.67 billion.",
            {"37.15 billion dollars": "1986-Q3", "37.67 billion": "1986-Q3"},
        ),
        (
            "TOKYO, 3 March 1997. Exports in December came to 4.2 trillion yen, revised from the 4.1 trillion first "
            "reported.",
            {"4.2 trillion yen": "1996-12", "4.1 trillion": "1996-12"},
        ),
        (
            "ANKARA, 13 February 2020. In 2017 trade with Senegal came to 44 million dollars; now it is about 90 "
            "million.",
            {"44 million dollars": "2017", "90 million": "none"},
        ),
        (
            "BOLIVIA. Exports of 1955 were valued at $94 m. Tin sold for $57 m. (1954, $60 m.), lead for $5 m. and "
            "silver for $11 m.",
            {"$57 m": "1955", "$60 m": "1954", "$5 m": "1955", "$11 m": "1955"},
        ),
        (
            "GUATEMALA. In 1936 coffee earned Q 9 million, 61 per cent of the whole (1935, 64.2), bananas Q 4 million.",
            {"61 per cent": "1936", "64.2": "1935", "Q 4 million": "1936"},
        ),
        (
            "LIMA, 3 June 2017. Between 1999 and March 2016 exports of quinoa brought $900 million. From 2010, when "
            "the road was opened, to 2015 those to Bolivia rose from $20 million to $54 million.",
            {"$900 million": "1999-01-01/P207M", "$20 million": "2010", "$54 million": "2015"},
        ),
        (
            "QUITO, October 2025. Last year trade with Chile stood at $838 million. Nothing stopped the exchange, "
            "which by 2002 was $328 million, more than five times the figure of 1990.",
            {"$328 million": "2002", "five times": "2002 < 1990"},
        ),
        (
            "NAIROBI, 4 September 2024. Rice imports in August fell by 21% to $53 million; Tanzania was paid $21 "
            "million of this.",
            {"$53 million": "2024-08", "$21 million": "2024-08"},
        ),
    ],
)
def test_brackets_and_spans_tell_times(text: str, times: dict[str, str]):
    assert times_of(text, times) == times


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "Togo's exports in 1998 (figures for 1996 in brackets): tea $4 million ($3 million).",
            {"$4 million": "1998", "$3 million": "1996"},
        ),
        (
            "Togo: exports 1998 (in parentheses: 1997)\n\nTea made $4 million ($3 million).",
            {"$4 million": "1998", "$3 million": "1997"},
        ),
        (
            "Exports of Togo (January-May): 1997 $3 million, 1998 $4 million.",
            {"$3 million": "1997-01-01/P5M", "$4 million": "1998-01-01/P5M"},
        ),
        (
            "Togo: imports in March 1998 $5 million (February 1998: $4 million, March 1997: $3 million).",
            {"$5 million": "1998-03", "$4 million": "1998-02", "$3 million": "1997-03"},
        ),
        (
            "Imports, Q1 1998: $4 million, Q2 1998: $3 million, Q3 1998: $5 million.",
            {"$4 million": "1998-Q1", "$3 million": "1998-Q2", "$5 million": "1998-Q3"},
        ),
        (
            "Imports in the third quarter: 1998 $4 million, 1997 $3 million.",
            {"$4 million": "1998-Q3", "$3 million": "1997-Q3"},
        ),
    ],
)
def test_what_a_heading_says_of_years_and_brackets(text: str, times: dict[str, str]):
    assert times_of(text, times) == times
