"""Months and quarters set beside others in one paragraph: a text in, the times of its figures out."""

import pytest

from tests.extract.marked_times import times_of


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "CONAKRY, June 2007. Exports totalled $61 million in the first quarter of 2007. Bauxite, idle "
            "since 1995, contributed $9 million. Rice imports halved, after rising by 40 percent in the fourth "
            "quarter.",
            {"$9 million": "2007-Q1", "40 percent": "2006-Q4 < 2005-Q4"},
        ),
        (
            "DAKAR, May 2012. Exports of Senegal in April contributed $9 million to the four-month total, 4% more than"
            " a year before.",
            {"$9 million": "2012-04", "4%": "2012-04 < 2011-04"},
        ),
        (
            "LOMÉ, July 2012. Exports of cocoa in June came to 9,000 tons, 7% below volumes seen in June last year,"
            " while those of cotton fell 4%.",
            {"7%": "2012-06 < 2011-06", "4%": "2012-06 < 2011-06"},
        ),
        (
            "HOMS, 3 September 1979. In the first half of 1979 textile exports rose 31 percent over the last "
            "half of 1978.",
            {"31 percent": "1979-S1 < 1978-S2"},
        ),
        (
            "PORT VILA, 20 November 2018. Exports in the third quarter were worth $14 million, an annual "
            "increase of 22% but a quarterly decrease of 6%.",
            {"22%": "2018-Q3 < 2017-Q3", "6%": "2018-Q3 < 2018-Q2"},
        ),
        (
            "SKOPJE, October 2009. In August exports were worth 210 million euros. The decline for the first eight "
            "months is 37.8 percent. Imports, 260 million, were 5 percent higher than in the preceding month.",
            {
                "37.8 percent": "2009-01-01/P8M < 2008-01-01/P8M",
                "260 million": "2009-08",
                "5 percent": "2009-08 < 2009-07",
            },
        ),
        (
            "LIMA, 7 February 2012. Gold sales in January, $900 million, were down 3 percent year on year but "
            "up 6 percent sequentially.",
            {"3 percent": "2012-01 < 2011-01", "6 percent": "2012-01 < 2011-12"},
        ),
        (
            "MALE, 15 December 2015. Fish earned $105 million in October (October 2014: $140 million) and $1.1 "
            "billion in the ten months, a decline of 17.4 per cent.",
            {"$140 million": "2014-10", "17.4 per cent": "2015-01-01/P10M < 2014-01-01/P10M"},
        ),
        (
            "TUNIS, 22 January 2018. Imports dipped by 2 percent to $46 billion in 2017. They had peaked at "
            "$58 billion in 2014, twice the figure of 2007. Exports rose by 9 percent.",
            {"$58 billion": "2014", "twice": "2014 < 2007", "9 percent": "2017 < 2016"},
        ),
        (
            "ACCRA, 20 May 2017. Exports fell 2% in March, after 3% in February and 1% in January.",
            {"2%": "2017-03 < 2016-03", "3%": "2017-02 < 2016-02", "1%": "2017-01 < 2016-01"},
        ),
        (
            "ACCRA, 20 May 2017. Sales of gold reached $3 million in March after a rise of 9%.",
            {"9%": "2017-03 < 2016-03"},
        ),
        (
            "ACCRA, 20 May 2017. Adjusted for the season, exports shrank by $6 million to $90 million between February "
            "and March, and imports by $5 million to $80 million.",
            {
                "$6 million": "2017-03 < 2017-02",
                "$90 million": "2017-03",
                "$5 million": "2017-03 < 2017-02",
                "$80 million": "2017-03",
            },
        ),
        ("ACCRA, 20 May 2017. Exports fell 4% from March.", {"4%": "2017-04 < 2017-03"}),
        (
            "ACCRA, 20 May 2017. In March exports rose 3%, imports 9%. A month before the gap had been $2 million.",
            {"3%": "2017-03 < 2017-02", "9%": "2017-03 < 2017-02"},
        ),
        (
            "ACCRA, 20 May 2017. Exports of the three months from February to April were 2% lower than in the "
            "preceding three.",
            {"2%": "2017-02-01/P3M < 2016-11-01/P3M"},
        ),
        (
            "ACCRA, 20 May 2017. In April oil sales were $6 million up on the $30 million of April 2016.",
            {"$6 million": "2017-04 < 2016-04", "$30 million": "2016-04"},
        ),
        (
            "ACCRA, 20 May 2017. In April Togo bought oil for $9 million, and over 2016 took 8% of exports.",
            {"$9 million": "2017-04", "8%": "2016"},
        ),
        (
            "ACCRA, 20 May 2002. The gap of 2001 was 7% smaller than the record red ink of the preceding year, and "
            "exports were up 3% from 2000.",
            {"7%": "2001 < 2000", "3%": "2001 < 2000"},
        ),
        (
            "ACCRA, 20 November 2017. With two months of the year to go exports stand at $9 million.",
            {"$9 million": "2017-01-01/P10M"},
        ),
        (
            "ACCRA, 30 July 2020. Exports fell by 2% between May ($1.60 billion) and June ($1.58 billion), and imports "
            "by 1%.",
            {
                "2%": "2020-06 < 2020-05",
                "$1.60 billion": "2020-05",
                "$1.58 billion": "2020-06",
                "1%": "2020-06 < 2020-05",
            },
        ),
        (
            "LOME, 21 July 2017. Exports of Togo came to $365 million in the first half of 2017, and trade with "
            "Benin to "
            "$90 million, having risen by 38.2 percent year-on-year.",
            {"38.2 percent": "2017-S1 < 2016-S1"},
        ),
        (
            "KAMPALA, April 2018. Exports of tea in March 2018 came to 392 tons. Exports from October 2017 to "
            "March 2018 "
            "were 2,350 tons worth $26 million, against 2,180 tons worth $25 million in the previous year. The "
            "average price "
            "was $1.89 a kilo, 3 cents lower than in February. Egypt remained the main destination with 68%, "
            "compared to 71% "
            "in February.",
            {
                "2,350 tons": "2017-10-01/P6M",
                "$25 million": "2016-10-01/P6M",
                "$1.89": "2018-03",
                "3 cents": "2018-03 < 2018-02",
                "68%": "2018-03",
                "71%": "2018-02",
            },
        ),
        (
            "DUBLIN, March 14, 1957. Ireland's trade gap widened last month to 8 million pounds. The average "
            "monthly gap for "
            "the first two months was 7 million pounds, against 6 million for the whole of last year.",
            {"8 million pounds": "1957-02", "7 million pounds": "1957-01-01/P2M", "6 million": "1956"},
        ),
    ],
)
def test_months_are_told_apart(text: str, times: dict[str, str]):
    assert times_of(text, times) == times
