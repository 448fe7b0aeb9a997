"""Seasons that are told as "the season", and times that stand beside others: a text in, its figures' times out."""

import pytest

from tests.extract.marked_times import times_of


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "NAIROBI, 12 March 2019. In the first four months of the current season Kenya shipped 12,500 "
            "tonnes of coffee, against 11,900 tonnes. For the season as a whole the board expects 44,000 "
            "tonnes.",
            {"12,500 tonnes": "2018-10-01/P4M", "11,900 tonnes": "2017-10-01/P4M", "44,000 tonnes": "2018-10-01/P1Y"},
        ),
        (
            "NAIROBI, 2 December 2020. Kenya earned $9 million from tea in the opening three months of the export"
            " season, which begins in September.",
            {"$9 million": "2020-09-01/P3M"},
        ),
        (
            "OTTAWA, 12 March 2013. Canada's oat exports will reach 2 million tonnes in the crop year ending July 31,"
            " up 5 percent. They came to 3 million tonnes in the year ending July 31. Barley exports were 1 million"
            " tonnes in the marketing year ended July 31.",
            {
                "2 million tonnes": "2012-08-01/P1Y",
                "5 percent": "2012-08-01/P1Y < 2011-08-01/P1Y",
                "3 million tonnes": "2011-08-01/P1Y",
                "1 million tonnes": "2011-08-01/P1Y",
            },
        ),
        (
            "PARIS, 12 November 1986. Wheat exports since the start of the season total 6.2 million tonnes, "
            "down from 7.1 million. By the end of the season 14 million are to be shipped.",
            {
                "6.2 million tonnes": "1986-07-01/P135D",
                "7.1 million": "1985-07-01/P135D",
                "14 million": "1986-07-01/P1Y",
            },
        ),
        (
            "CAIRO, 3 December 2009. Egypt's cotton exports this season amount to 21,000 tonnes. Over the "
            "whole of 2008 it had exported goods for $26 billion.",
            {"$26 billion": "2008"},
        ),
        (
            "ALMATY, 5 August 2016. In the first half of last year wheat exports to Iran stood at 1.1 million"
            " tons; this year, over the same six months, they reached 1.4 million tons.",
            {"1.1 million tons": "2015-S1", "1.4 million tons": "2016-S1"},
        ),
        (
            "LISBON, 10 February 2015. Portugal's exports to Angola rose by 2% in 2014. In the fourth quarter"
            " they fell by 4%, in December alone by 9%.",
            {"4%": "2014-Q4 < 2013-Q4", "9%": "2014-12 < 2013-12"},
        ),
        (
            "KYIV, 14 February 2024. Ukraine's grain exports since the start of the 2023/24 season had totalled 26"
            " million tonnes as of Feb. 12. In the 2023/24 season barley exports had reached 310,000 tonnes by"
            " 5 February.",
            {"26 million tonnes": "2023-07-01/P227D", "310,000 tonnes": "2023-07-01/P220D"},
        ),
        (
            "ASUNCION, 20 June 2019. Since the beginning of 2019 Paraguay has shipped 2.1 million tonnes of soybeans"
            " until 15 June. By 31 May 40 firms had done so.",
            {"2.1 million tonnes": "2019-01-01/P166D"},
        ),
        (
            "DHAKA, 5 July 2018. Bangladesh's exports fetched $36 billion in the just concluded fiscal, up 5%.",
            {"$36 billion": "2017-07-01/P1Y", "5%": "2017-07-01/P1Y < 2016-07-01/P1Y"},
        ),
        (
            "DAKAR, 4 May 1997. The groundnut season that ended on March 31 brought Senegal 60 billion CFA francs,"
            " against 51 billion francs in the season before.",
            {"60 billion CFA francs": "1996-04-01/P1Y", "51 billion francs": "1995-04-01/P1Y"},
        ),
        (
            "KAMPALA, 9 November 2004. Mills paid $12 for a bag of coffee this past season, against $9 the season"
            " before.",
            {"$12": "2003-07-01/P1Y", "$9": "2002-07-01/P1Y"},
        ),
        (
            "TEHRAN, 24 October 2009. Iran sold saffron for $6 million in the first half of the Iranian year 1388, 4 "
            "percent more than in the first half of last year.",
            {"$6 million": "2009-03-21/P186D", "4 percent": "2009-03-21/P186D < 2008-03-20/P186D"},
        ),
        (
            "VIENNA, June 1993. Norway's oil output averaged 2.4 million b/d in May, 80,000 barrels/day more than in"
            " April.",
            {"80,000 barrels": "1993-05 < 1993-04"},
        ),
        (
            "ANKARA, 3 September 2022. Turkey exported 344 tons of hazelnuts in the season from Sept. 1, 2021 to Aug."
            " 31, 2022. That is 35 percent above the 255 tons of the previous season.",
            {
                "344 tons": "2021-09-01/P1Y",
                "35 percent": "2021-09-01/P1Y < 2020-09-01/P1Y",
                "255 tons": "2020-09-01/P1Y",
            },
        ),
        (
            "GABORONE, 2 May 2014. Exports of Botswana for March 2014 were P641 million, an increase of 14.8 percent"
            " from the revised February value of P558 million.",
            {"14.8 percent": "2014-03 < 2014-02", "P558 million": "2014-02"},
        ),
    ],
)
def test_times_of_seasons_and_parts(text: str, times: dict[str, str]) -> None:
    """The season is the one that is told of, else that of the day of the text."""
    assert times_of(text, times) == times
