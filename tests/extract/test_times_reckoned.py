"""Changes on the level that they are reckoned from, and years that follow: a text in, its times out."""

import pytest

from tests.extract.marked_times import times_of


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "TALLINN, June 1997. In 1992 trade with Sweden amounted to 45 million kroons. Last year it reached 310 "
            "million kroons. That is almost seven times as much.",
            {"seven times": "1996 < 1992"},
        ),
        (
            "HONIARA, June 2014. Exports of logs to China, $210 million in 2004, stood at $890 million in 2008 and "
            "slipped to $640 million in the crisis year that followed.",
            {"$210 million": "2004", "$890 million": "2008", "$640 million": "2009"},
        ),
        (
            "LUANDA, June 2016. Coffee exports came to $30 million last year. The figure for 2014 was $28 million, "
            "that for 2013 $29 million. Nearly all of it, 95 percent, went to Portugal.",
            {"$28 million": "2014", "$29 million": "2013", "95 percent": "2015"},
        ),
        (
            "GEORGETOWN, 14 October 2005. In July trade with India came to $98 million. Oil accounted for 31% of the "
            "total in 2004.",
            {"$98 million": "2005-07", "31%": "2004"},
        ),
        (
            "TURIN, 31 January 1985. Italy's car exports came to 0.61 million units in 1984, topping half a "
            "million for the second time after 1981's 0.65 million. Those to Spain rose by 14.8 percent.",
            {"0.61 million": "1984", "0.65 million": "1981", "14.8 percent": "1984 < 1983"},
        ),
        (
            "ATHENS, 14 June 2012. The trade deficit of Cyprus in the first quarter was 520 million euros, a "
            "third smaller than in the same quarter of 2011 and half that of early 2010.",
            {"520 million euros": "2012-Q1", "a third": "2012-Q1 < 2011-Q1"},
        ),
        (
            "JAKARTA, June 2019. In 2014 exports of nails were $100 million.\n\nExports of screws slid from $85 "
            "million in 2014 to $66 million a year later (minus 22 per cent).",
            {"$85 million": "2014", "$66 million": "2015", "22 per cent": "2015 < 2014"},
        ),
        (
            "TAIPEI, 20 March 1987. Imports in February were 6 pct above February 1986. Exports slid 28.9 pct to $9.99 "
            "billion from January's $14.05 billion but were up 19.7 pct on the $8.35 billion of February 1986.",
            {"28.9 pct": "1987-02 < 1987-01", "19.7 pct": "1987-02 < 1986-02"},
        ),
        (
            "The price of tea fell from $3 per kilo in May 2014 to $2 in October 2014, a drop of 33 percent.",
            {"33 percent": "2014-10 < 2014-05"},
        ),
        (
            "GDP of Laos expanded by 7.3%, after 8.1% in 2011.",
            {"7.3%": "2012 < 2011", "8.1%": "2011 < 2010"},
        ),
        (
            "Exports in July-December 2021 rose to $15 million. Imports in the six months totalled $16 million.",
            {"$15 million": "2021-S2", "$16 million": "2021-S2"},
        ),
    ],
)
def test_levels_told_near_by_tell_what_is_compared(text: str, times: dict[str, str]):
    assert times_of(text, times) == times
