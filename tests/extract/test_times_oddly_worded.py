"""Times in rarer words: a text in, the periods and bases of its figures out."""

import pytest

from tests.extract.marked_times import times_of


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "CAIRO, 10 August 2010. In the opening quarter Egypt exported goods for $5.5 billion, in the "
            "second $6.1 billion. Twelve months ago the half-year total was $10 billion.",
            {"$5.5 billion": "2010-Q1", "$6.1 billion": "2010-Q2", "$10 billion": "2009-S1"},
        ),
        (
            "MAPUTO, 10 August 2010. By mid-year Mozambique had shipped 40,000 tonnes of prawns, against "
            "35,000 tonnes at the same point of 2009.",
            {"40,000 tonnes": "2010-S1", "35,000 tonnes": "2009-S1"},
        ),
        (
            "MAPUTO, 10 August 2010. From January through July aluminium exports were worth $700 million; "
            "this time last year they stood at $520 million.",
            {"$700 million": "2010-01-01/P7M", "$520 million": "2009-01-01/P7M"},
        ),
        (
            "MAPUTO, 10 August 2010. The five months January to May brought $300 million, the like period of "
            "2009 $250 million.",
            {"$300 million": "2010-01-01/P5M", "$250 million": "2009-01-01/P5M"},
        ),
        (
            "CANBERRA, 5 October 1988. Coal exports in the 12 months up to and including June were 102 mln "
            "tonnes, compared with 92 mln in the previous 12.",
            {"102 mln tonnes": "1987-07-01/P1Y", "92 mln": "1986-07-01/P1Y"},
        ),
        (
            "CANBERRA, 5 October 1988. Wool exports in the September quarter totalled 200 mln kg, after 240 "
            "mln in the June quarter and 190 mln in the year-ago quarter.",
            {"200 mln kg": "1988-Q3", "240 mln": "1988-Q2", "190 mln": "1987-Q3"},
        ),
        (
            "MONTEVIDEO, 5 January 1999. The year just gone closed with beef exports of $470 million. The "
            "last month alone contributed $45 million.",
            {"$470 million": "1998", "$45 million": "1998-12"},
        ),
        (
            "PHNOM PENH, 8 July 2019. Halfway through the year garment exports stand at $4.1 billion, up 9% "
            "year on year. All of 2018 brought $8 billion.",
            {"$4.1 billion": "2019-S1", "9%": "2019-S1 < 2018-S1", "$8 billion": "2018"},
        ),
        (
            "PHNOM PENH, 8 July 2019. June's tally was $820 million. May's had been $790 million and that of "
            "June 2018 $760 million.",
            {"$820 million": "2019-06", "$790 million": "2019-05", "$760 million": "2018-06"},
        ),
        (
            "LOME, 8 July 2019. In Q2 alone, phosphate brought $30 million, i.e. more than in the whole of H2"
            " 2018 ($28 million).",
            {"$30 million": "2019-Q2", "$28 million": "2018-S2"},
        ),
        (
            "STOCKHOLM, 28 October 1993. Sweden's trade surplus in September was 5.1 billion crowns (August "
            "4.2 billion, September 1992 3.3 billion). January-September: 35 billion (27 billion).",
            {
                "5.1 billion crowns": "1993-09",
                "4.2 billion": "1993-08",
                "3.3 billion": "1992-09",
                "35 billion": "1993-01-01/P9M",
                "27 billion": "1992-01-01/P9M",
            },
        ),
        (
            "BUJUMBURA, 28 October 1993. Coffee fetched $55 million last year and is expected to fetch $60 "
            "million this. Tea brought $9 million.",
            {"$55 million": "1992", "$60 million": "1993", "$9 million": "1992"},
        ),
        (
            "ACCRA, 28 May 2003. Timber exports for January-April came to 150,000 cubic metres and 55 million"
            " euros. The corresponding figures for 2002 were 160,000 cubic metres and 58 million euros.",
            {
                "150,000 cubic metres": "2003-01-01/P4M",
                "55 million euros": "2003-01-01/P4M",
                "160,000 cubic metres": "2002-01-01/P4M",
                "58 million euros": "2002-01-01/P4M",
            },
        ),
        (
            "ACCRA, 28 May 2003. Over the first four months timber exports came to 55 million euros. The "
            "comparable 2002 figure was 58 million euros. Italy, the first customer, paid 9 million euros.",
            {
                "55 million euros": "2003-01-01/P4M",
                "58 million euros": "2002-01-01/P4M",
                "9 million euros": "2003-01-01/P4M",
            },
        ),
        (
            "ACCRA, 28 May 2003. Timber exports came to 160 million euros in 2002 and 170 million in 2001; in"
            " the current year, 55 million euros had come in by the end of April.",
            {"160 million euros": "2002", "170 million": "2001", "55 million euros": "2003-01-01/P4M"},
        ),
        (
            "DOHA, 28 May 2003. Qatar's exports to Korea in the year 2002 were valued at $2.4 billion, those "
            "to Japan at $5.7 billion. Five years previously the figures were $1.1 billion and $3.3 billion "
            "respectively.",
            {"$2.4 billion": "2002", "$5.7 billion": "2002", "$1.1 billion": "1997", "$3.3 billion": "1997"},
        ),
        (
            "Tirana, 21 April 2008\n\n"
            "Albania's trade in the first quarter\n\n"
            "* Exports: 25 billion leks (+22% on the first quarter of 2007)\n"
            "* Imports: 95 billion leks (+18%)\n"
            "* Deficit: 70 billion leks; a year ago 60 billion leks\n"
            "* March alone: exports 9 billion, imports 36 billion",
            {
                "25 billion leks": "2008-Q1",
                "+22%": "2008-Q1 < 2007-Q1",
                "95 billion leks": "2008-Q1",
                "+18%": "2008-Q1 < 2007-Q1",
                "70 billion leks": "2008-Q1",
                "60 billion leks": "2007-Q1",
                "9 billion": "2008-03",
                "36 billion": "2008-03",
            },
        ),
        (
            "Bern, 20 January 2005. After two lean years exports rose by 7.3% in 2004. In 2003 they had "
            "slipped by 1.7%, in 2002 by 0.5%. The institute sees growth of 4% this year.",
            {"7.3%": "2004 < 2003", "1.7%": "2003 < 2002", "0.5%": "2002 < 2001", "4%": "2005 < 2004"},
        ),
        (
            "Kuala Lumpur, 7 June 2012. Malaysia's exports in April slipped 0.1% from a year earlier, the "
            "first fall in five months; compared with March they dropped 7.5%. Imports grew 2.4% year on year"
            " but fell 6% month on month. The surplus narrowed to 7.6 billion ringgit from 10.6 billion in "
            "March.",
            {
                "0.1%": "2012-04 < 2011-04",
                "7.5%": "2012-04 < 2012-03",
                "2.4%": "2012-04 < 2011-04",
                "6%": "2012-04 < 2012-03",
                "7.6 billion ringgit": "2012-04",
                "10.6 billion": "2012-03",
            },
        ),
        (
            "Asuncion, 7 June 2012. Paraguay's soy exports to May: 2.1 million tonnes, as against 3.9 million"
            " to May 2011. Beef exports to May: $300 million (-10%).",
            {
                "2.1 million tonnes": "2012-01-01/P5M",
                "3.9 million": "2011-01-01/P5M",
                "$300 million": "2012-01-01/P5M",
                "-10%": "2012-01-01/P5M < 2011-01-01/P5M",
            },
        ),
        (
            "Panama, 7 June 2012. Re-exports of the Colon Free Zone in the first quarter: $3.6 billion. This "
            "is 15.2% above the first quarter and 3% below the last quarter of 2011.",
            {"$3.6 billion": "2012-Q1", "15.2%": "2012-Q1 < 2011-Q1", "3%": "2012-Q1 < 2011-Q4"},
        ),
    ],
)
def test_times_in_rarer_words(text: str, times: dict[str, str]):
    assert times_of(text, times) == times
