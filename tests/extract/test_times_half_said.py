"""What a change is compared with, and the periods that a sentence leaves half unsaid."""

import pytest

from tests.extract.marked_times import times_of


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "Mali's exports rose 4% in the third quarter of 2011; in the fourth they fell by 7%.",
            {"4%": "2011-Q3 < 2010-Q3", "7%": "2011-Q4 < 2010-Q4"},
        ),
        (
            "DHAKA, 5 July 2011. In June Bangladesh's imports declined 6.0 percent over the month to $2.5 "
            "billion. Exports gained 3 percent on the month to $1.9 billion.",
            {
                "6.0 percent": "2011-06 < 2011-05",
                "$2.5 billion": "2011-06",
                "3 percent": "2011-06 < 2011-05",
                "$1.9 billion": "2011-06",
            },
        ),
        (
            "ROME, 5 July 2011. In May Italy's exports edged up by 1.2% over the previous month to 30 billion "
            "euros, and rose by 20% over the year.",
            {"1.2%": "2011-05 < 2011-04", "30 billion euros": "2011-05", "20%": "2011-05 < 2010-05"},
        ),
        (
            "TEL AVIV, 10 January 1996. Israel's trade gap averaged $610 million a month in the fourth quarter of "
            "1995 after $680 million in the third.",
            {"$610 million": "1995-Q4", "$680 million": "1995-Q3"},
        ),
        (
            "BERLIN, 10 January 2012. German exports grew by 2.0 percent in the third quarter of 2011, following "
            "1.5 percent in the second and 3.1 percent in the first.",
            {"2.0 percent": "2011-Q3", "1.5 percent": "2011-Q2", "3.1 percent": "2011-Q1"},
        ),
        (
            "JEDDAH, 20 October 2021. In August 2021 exports of Saudi Arabia rose 60% on a year earlier but lost "
            "$1 billion on July. The share of oil climbed from 68.4% to 76.1%.",
            {"60%": "2021-08 < 2020-08", "$1 billion": "2021-08 < 2021-07", "68.4%": "2020-08", "76.1%": "2021-08"},
        ),
        (
            "MADRID, 20 October 2021. In 2020 Spain's exports to Morocco amounted to 7 billion euros. The share "
            "of textiles fell from 21% to 18%, that of cars went up to 12% from 9%.",
            {"7 billion euros": "2020", "21%": "2019", "18%": "2020", "12%": "2020", "9%": "2019"},
        ),
        (
            "LJUBLJANA, 9 January 2003. Slovenia's exports in November rose to 950 million euros, up 5% on the "
            "previous month and 8% on November 2001. In the eleven months they were 9.9 billion euros.",
            {
                "950 million euros": "2002-11",
                "5%": "2002-11 < 2002-10",
                "8%": "2002-11 < 2001-11",
                "9.9 billion euros": "2002-01-01/P11M",
            },
        ),
        (
            "PRETORIA, 1 August 2003. The trade gap narrowed to R400 million in June from R1.2 billion in May. "
            "For the six months it stands at R2.1 billion, against a surplus of R5 billion at the same point of "
            "2002.",
            {"R400 million": "2003-06", "R1.2 billion": "2003-05", "R2.1 billion": "2003-S1", "R5 billion": "2002-S1"},
        ),
        (
            "SOFIA, 7 July 2009. In the last quarter of 2008 Bulgaria's exports still grew by 3%; in the first of "
            "2009 they were down 20%.",
            {"3%": "2008-Q4 < 2007-Q4", "20%": "2009-Q1 < 2008-Q1"},
        ),
        (
            "ASUNCION, 12 May 2014. In 2013 Paraguay's trade with Chile was worth $700 million. Since the "
            "agreement took effect in 2004 it has tripled. Its exports, up from $90 million to $300 million, are "
            "over three times what they were in 2004; imports have gone from $140 million to $400 million.",
            {
                "$700 million": "2013",
                "tripled": "2013 < 2004",
                "$90 million": "2004",
                "$300 million": "2013",
                "three times": "2013 < 2004",
                "$400 million": "2013",
            },
        ),
        (
            "LUSAKA, 12 February 2006. Zambia's copper sales came to $1.5 billion in 2005. That is 140% of the "
            "figure for 2004. Cobalt brought in $200 million.",
            {"$1.5 billion": "2005", "140%": "2005 < 2004", "$200 million": "2005"},
        ),
        (
            "LUSAKA, 12 February 2006. Copper sales came to $1.5 billion in 2005, less than half of what they had "
            "been five years before.",
            {"$1.5 billion": "2005", "half": "2005 < 2000"},
        ),
        (
            "BANGKOK, 26 March 2003. February's surplus was $300 million, January's $150 million. In the two "
            "months exports rose 15 percent.",
            {"$300 million": "2003-02", "$150 million": "2003-01", "15 percent": "2003-01-01/P2M < 2002-01-01/P2M"},
        ),
    ],
)
def test_what_is_compared_with_is_that_of_the_clause(text, times):
    assert times_of(text, times) == times
