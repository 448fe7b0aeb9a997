"""Times that earlier ones lead to, yearly rates and the year a change is told over: a text in, its times out."""

import pytest

from tests.extract.marked_times import times_of


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "Imports of Ghana were $8 billion in 2017. In 2018 exports rose from $5 million to $6 million. In 2018 "
            "imports fell from $9 million to $7 million. In May 2019 they fell by 4 percent from April. In the first "
            "five months of 2019 exports grew from $2 million to $3 million.",
            {
                "$5 million": "2017",
                "$6 million": "2018",
                "$9 million": "2017",
                "$7 million": "2018",
                "$2 million": "2018-01-01/P5M",
                "$3 million": "2019-01-01/P5M",
            },
        ),
        (
            "LIMA, 5 March 2015. Exports were 8 million dollars in 1988. Over the next ten years they doubled. In the "
            "next five they fell by 3 percent, and over the next two years they should rise by 4 percent.",
            {"doubled": "1998 < 1988", "4 percent": "2017"},
        ),
        (
            "LIMA, 5 March 2015. Exports of Peru have risen by 15 per cent since the beginning of 2009. Imports have "
            "grown by 3 per cent since the beginning of this year.",
            {"15 per cent": "none < 2009", "3 per cent": "2015-01-01/P64D < 2014-01-01/P64D"},
        ),
        (
            "In the decade to 2007 exports of Ghana rose by 31 per cent to $626 million.",
            {"31 per cent": "2007 < 1997", "$626 million": "2007"},
        ),
        (
            "Tea exports of Kenya rose from 30 tonnes in 1996 to 48 tonnes in 2001. In the same period imports of "
            "salt fell from 20 tonnes to 15 tonnes, those of rice by 4 percent. In 2001 oil imports grew by 6 percent.",
            {"20 tonnes": "1996", "15 tonnes": "2001", "4 percent": "2001 < 1996", "6 percent": "2001 < 2000"},
        ),
        (
            "Between 1996 and 2001 tea exports of Kenya rose by 8 percent. Over the same years imports of salt fell by "
            "3 percent. Furniture imports of Kenya were 2.5 times as high in 2003 as in 1999.",
            {"3 percent": "2001 < 1996", "2.5 times": "2003 < 1999"},
        ),
        (
            "NEW DELHI, 12 January 2009. India expects its trade with Kenya to reach $10 billion in five "
            "years' time, about three times last year's level.",
            {"$10 billion": "2014", "three times": "2014 < 2008"},
        ),
        (
            "LISBON, 9 September 2010. Goods worth 36 billion euros left Portugal in the twelve months to June 2010. "
            "In the second quarter alone exports came to 9.4 billion euros, 1.9 per cent more than a year before.",
            {"36 billion euros": "2009-07-01/P1Y", "9.4 billion euros": "2010-Q2", "1.9 per cent": "2010-Q2 < 2009-Q2"},
        ),
        (
            "LIMA, 4 May 2009. Silver exports earned $600 million in 2008.\n\nA look at 1998\n\n"
            "In 1998, when the mines were still state-owned, silver exports came to $95 million, 3 per cent "
            "more than in 1997. Sales to Japan rose by 14 per cent.",
            {"$95 million": "1998", "3 per cent": "1998 < 1997", "14 per cent": "1998 < 1997"},
        ),
        (
            "RIGA, 21 May 1999. Timber exports came to 40 million lats in the first quarter. In January 1997 "
            "they were down to 9 million lats, 21 percent below January 1996. In the first half of that year "
            "imports fell by 7.8 percent.",
            {"21 percent": "1997-01 < 1996-01", "7.8 percent": "1997-S1 < 1996-S1"},
        ),
        (
            "CANBERRA, 14 August 2017. Over the two decades from 1992 to 2012 wool exports to Italy grew by 5.2% a "
            "year, those to Japan by 2.8%. In the ten years up to 2009 exports to Peru rose by 88 per cent.",
            {
                "5.2%": "1992-01-01/P21Y < 1991-01-01/P21Y",
                "2.8%": "1992-01-01/P21Y < 1991-01-01/P21Y",
                "88 per cent": "2009 < 1999",
            },
        ),
        (
            "LAGOS, 21 May 1999. In the first quarter of 1999 trade with Ghana was worth $4.1 billion. That is "
            "a loss, in twelve months, of 45.3 percent. Exports gained 5 percent over the twelve months.",
            {"45.3 percent": "1999-Q1 < 1998-Q1", "5 percent": "1999-Q1 < 1998-Q1"},
        ),
        (
            "MINSK, 11 November 2020. In January-October 2010 turnover with Cuba was only 48 million dollars. Two "
            "years later, at the height of the boom, the same months brought exports of 74 million dollars.",
            {"48 million dollars": "2010-01-01/P10M", "74 million dollars": "2012-01-01/P10M"},
        ),
        (
            "TALLINN, 9 July 2017. May closed with a trade surplus of 29 million euros. In 2016 there had been "
            "deficits: 17 million euros in May and nearly 140 million in the five months.",
            {"17 million euros": "2016-05", "140 million": "2016-01-01/P5M"},
        ),
        (
            "COLOMBO, September 2019. Tea exports rose by 14.6 per cent in 2018. Imports added 8.8 per cent on "
            "top of a leap of 31 per cent the year before.",
            {"8.8 per cent": "2018 < 2017", "31 per cent": "2017 < 2016"},
        ),
        (
            "OTTAWA, 11 January 2007. For the first time Canada has sold wheat worth more than $8 billion "
            "abroad in a year. Presenting the results of 2006, the board spoke of luck. Barley contributed "
            "$2.3 billion.",
            {"$8 billion": "2006", "$2.3 billion": "2006"},
        ),
    ],
)
def test_times_are_read_from_those_told_before(text: str, times: dict[str, str]):
    assert times_of(text, times) == times


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "MUSCAT, June 2011. In 1985 exports of fish were worth $8 million. By the turn of the century they "
            "came to $47 million; over the nineties Japan took 60 per cent of them.",
            {"$8 million": "1985", "$47 million": "2000", "60 per cent": "1990-01-01/P10Y"},
        ),
        (
            "DODOMA, 9 May 2014. Exports reached $1.9 billion in 2013. First-quarter exports were $390 "
            "million; in the fourth quarter they had been $420 million.",
            {"$1.9 billion": "2013", "$390 million": "2014-Q1", "$420 million": "2013-Q4"},
        ),
    ],
)
def test_decades_are_named_and_the_last_quarter_is_news(text: str, times: dict[str, str]):
    assert times_of(text, times) == times


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "Tea exports of Kenya were worth $9 million in 1996. By 2001 they had grown to $14 million. Cotton fell "
            "from $8 million to $3 million.",
            {"$14 million": "2001", "$8 million": "1996", "$3 million": "2001"},
        ),
        (
            "In 1996 Kenya sold tea for $9 million. Five years later it sold tea for $14 million. In the same period "
            "coffee exports doubled, and the share of Chad dropped from 30 per cent to 20 per cent.",
            {"$14 million": "2001", "doubled": "2001 < 1996", "30 per cent": "1996", "20 per cent": "2001"},
        ),
        (
            "In 1996 Kenya sold tea for $9 million. In 2001 it sold tea for $14 million, 5 per cent more than in 2000. "
            "Coffee rose from $6 million to $7 million.",
            {"$14 million": "2001", "$6 million": "2000", "$7 million": "2001"},
        ),
        (
            "In 1996 Kenya sold tea for $9 million.\n\nIn 2001 exports rose from $6 million to $7 million.",
            {"$6 million": "2000", "$7 million": "2001"},
        ),
    ],
)
def test_what_came_from_one_level_to_another_did_so_between_the_years_told_before(text: str, times: dict[str, str]):
    assert times_of(text, times) == times
