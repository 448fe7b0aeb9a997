"""Returns from a look back and from the year so far: a text in, the periods of its figures out."""

import pytest

from tests.extract.marked_times import times_of


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "DAR ES SALAAM, 14 March 2016. Tanzania exported cashew nuts worth $230 million in 2015. Ten "
            "years earlier the figure had been $40 million. India takes 80 per cent of the crop. The port of "
            "Mtwara handled 150,000 tonnes of them.",
            {"$230 million": "2015", "$40 million": "2005", "80 per cent": "2015", "150,000 tonnes": "2015"},
        ),
        (
            "TIRANA, 14 August 2016. Albania's exports hit a record of $230 million in May. In June they fell back by"
            " 9 percent. In the first half of 2016 imports rose by 3 percent.",
            {"$230 million": "2016-05", "9 percent": "2016-06 < 2016-05", "3 percent": "2016-S1 < 2015-S1"},
        ),
        (
            "TIRANA, 14 March 2016. Albania's trade with Turkey reached $480 million last year. In 1995 it "
            "amounted to just $30 million. Turkish exports made up $360 million, Albanian exports $120 "
            "million.",
            {"$480 million": "2015", "$30 million": "1995", "$360 million": "2015", "$120 million": "2015"},
        ),
        (
            "LUSAKA, 20 July 2015. Zambia's copper exports came to 340,000 tonnes in the first half of 2015. "
            "Prices fell by 15% over that time. In 2014 as a whole Zambia had sold 750,000 tonnes. "
            "Switzerland bought 45% and China 30% of the metal.",
            {
                "340,000 tonnes": "2015-S1",
                "15%": "2015-S1 < 2014-S1",
                "750,000 tonnes": "2014",
                "45%": "2015-S1",
                "30%": "2015-S1",
            },
        ),
        (
            "BERN, 18 June 2009. In May Swiss exports amounted to 15 billion francs, bringing the total since"
            " January to 74 billion francs, 14% less than in the same period of 2008. Watch exports dropped "
            "by a quarter in May.",
            {
                "15 billion francs": "2009-05",
                "74 billion francs": "2009-01-01/P5M",
                "14%": "2009-01-01/P5M < 2008-01-01/P5M",
                "a quarter": "2009-05 < 2008-05",
            },
        ),
        (
            "BERN, 18 June 2009. In April Swiss exports came to 5,100 tonnes and in May to 6,200 tonnes, taking the "
            "total for the first five months to 29,300 tonnes. That is 14% below last year's level. Chad bought 700 "
            "tonnes.",
            {
                "5,100 tonnes": "2009-04",
                "6,200 tonnes": "2009-05",
                "29,300 tonnes": "2009-01-01/P5M",
                "14%": "2009-01-01/P5M < 2008-01-01/P5M",
                "700 tonnes": "2009-01-01/P5M",
            },
        ),
        (
            "ISLAMABAD, 18 November 2022. Pakistan's exports over the first four months of fiscal 2022-23 "
            "grew by 1% to $9.5 billion. October alone was worth $2.4 billion. Imports over the four months: "
            "$20 billion, 16 percent less than the $24 billion of the preceding year.",
            {
                "1%": "2022-07-01/P4M < 2021-07-01/P4M",
                "$9.5 billion": "2022-07-01/P4M",
                "$2.4 billion": "2022-10",
                "$20 billion": "2022-07-01/P4M",
                "16 percent": "2022-07-01/P4M < 2021-07-01/P4M",
                "$24 billion": "2021-07-01/P4M",
            },
        ),
        (
            "WINDHOEK, 30 June 2013. Namibia had a trade surplus of N$120 million in May. So far this year "
            "the surplus stands at N$400 million; at this point of 2012 it was N$650 million.",
            {"N$120 million": "2013-05", "N$400 million": "2013-01-01/P5M", "N$650 million": "2012-01-01/P5M"},
        ),
        (
            "TRIPOLI, 3 September 2005. Libya shipped 1.3 million barrels of crude a day in August; in July "
            "it was 1.2 million. The country earned $2.3 billion in the month, $200 million more than in the "
            "preceding one.",
            {"$2.3 billion": "2005-08", "$200 million": "2005-08 < 2005-07"},
        ),
        (
            "SANTIAGO, 15 May 1996. Chile had a trade surplus of $310 million in March. At the rhythm of the "
            "first quarter the year would bring a surplus of $1.1 billion, as against $1.4 billion in 1995. "
            "Towards Japan it was $90 million, after $70 million a month before.",
            {
                "$310 million": "1996-03",
                "$1.1 billion": "1996",
                "$1.4 billion": "1995",
                "$90 million": "1996-03",
                "$70 million": "1996-02",
            },
        ),
        (
            "SUVA, 29 May 2015. Fiji ran a goods deficit of $80 million in April. The twelve-month balance "
            "stood at -$900 million. Exports lost 18%, imports only 5%.",
            {"$80 million": "2015-04", "18%": "2015-04 < 2014-04", "5%": "2015-04 < 2014-04"},
        ),
        (
            "HANOI, 2 March 2012. Viet Nam sold coffee for $210 million to Italy in 2011. In 2003 these sales"
            " were just $40 million. Coffee now makes up almost a third of all exports to Italy. Footwear "
            "alone fetched $90 million, and furniture $35 million.",
            {
                "$210 million": "2011",
                "$40 million": "2003",
                "a third": "2011",
                "$90 million": "2011",
                "$35 million": "2011",
            },
        ),
        (
            "DHAKA, 17 February 2012. Seven months into the fiscal year, Bangladesh has earned $12 billion from "
            "exports. "
            "In July-January of 2010-11 it had been $9 billion; the leap is one of 33 percent. Since July jute has "
            "brought home $5 million (up 43 percent).",
            {
                "$12 billion": "2011-07-01/P7M",
                "33 percent": "2011-07-01/P7M < 2010-07-01/P7M",
                "43 percent": "2011-07-01/P7M < 2010-07-01/P7M",
            },
        ),
    ],
)
def test_a_look_back_or_an_aside_is_over_with_its_sentence(text: str, times: dict[str, str]):
    assert times_of(text, times) == times
