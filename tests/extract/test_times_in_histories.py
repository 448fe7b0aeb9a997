"""Trade told over years: a text in, the periods and bases of its figures out."""

import pytest

from tests.extract.marked_times import times_of


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "China and Angola: oil for roads\n\n"
            "Journal of African Trade, 2012\n\n"
            "When the civil war ended in 2002, trade between the two countries was worth $1.1 billion. It "
            "multiplied over the following years: $4.9 billion in 2004, $14.1 billion in 2007, $25.3 billion "
            "in 2008. The financial crisis cut it to $17 billion in 2009, but in 2010 it recovered to $24.8 "
            "billion, of which Angolan oil made up $22.8 billion. In the same year China bought 39 per cent "
            "of the oil that Angola sold. Chinese exports to Angola, just $61 million in 2002, stood at $2 "
            "billion in 2010; machinery accounted for a quarter of them.\n\n"
            "By 2011 some 260,000 Chinese were living in Angola. A decade earlier there had been fewer than "
            "500. Credit lines opened since 2004 total $14.5 billion.",
            {
                "$1.1 billion": "2002",
                "$4.9 billion": "2004",
                "$14.1 billion": "2007",
                "$25.3 billion": "2008",
                "$17 billion": "2009",
                "$24.8 billion": "2010",
                "$22.8 billion": "2010",
                "39 per cent": "2010",
                "$61 million": "2002",
                "$2 billion": "2010",
                "a quarter": "2010",
            },
        ),
        (
            "Brazil's soya and China\n\n"
            "Policy Note 14, 2016\n\n"
            "Before 2000 Brazil hardly sold soya to China. In that year it exported 1.8 million tonnes there;"
            " ten years later the figure was 19 million, and in 2015 it reached 41 million tonnes, three "
            "quarters of all Brazilian soya exports. Over the same period the area under soya in Mato Grosso "
            "grew by 180 per cent. In value terms exports to China rose from $337 million in 2000 to $15.8 "
            "billion in 2015, after a peak of $17.2 billion in 2013.",
            {
                "1.8 million tonnes": "2000",
                "41 million tonnes": "2015",
                "three quarters": "2015",
                "$337 million": "2000",
                "$15.8 billion": "2015",
                "$17.2 billion": "2013",
            },
        ),
        (
            "The Gulf and India\n\n"
            "Working Paper, 2014\n\n"
            "Between 2000/01 and 2012/13 India's trade with the GCC rose from $5.5 billion to $159 billion. "
            "The UAE alone accounted for $75 billion in 2012/13. India's exports to the six states amounted "
            "to $51 billion in 2012/13, up from $45 billion the year before, and its imports to $108 billion."
            " Oil and gas made up two thirds of the latter. A free trade agreement, on the table since 2004, "
            "could add $20 billion a year.",
            {
                "$5.5 billion": "2000-04-01/P1Y",
                "$159 billion": "2012-04-01/P1Y",
                "$75 billion": "2012-04-01/P1Y",
                "$51 billion": "2012-04-01/P1Y",
                "$45 billion": "2011-04-01/P1Y",
                "$108 billion": "2012-04-01/P1Y",
                "two thirds": "2012-04-01/P1Y",
            },
        ),
        (
            "Zurich, 14 June 1988. Swiss watch exports had their best year in a decade: 70 million pieces "
            "worth 4.3 billion francs left the country in 1987. In the crisis year 1983 it had been 43 "
            "million pieces and 3.3 billion francs. Hong Kong bought most. In the first four months of 1988 "
            "sales were another 12 per cent higher.",
            {"4.3 billion francs": "1987", "12 per cent": "1988-01-01/P4M < 1987-01-01/P4M"},
        ),
        (
            "Riga, 7 November 2006. Through September Latvia's imports outran its exports by 2.4 billion "
            "lats. A year ago the nine-month gap was 1.6 billion. September exports, at 290 million lats, "
            "were a fifth above those of September 2005, yet imports swelled by a third to 560 million lats. "
            "For all of 2005 the deficit had been 2.3 billion lats.",
            {
                "2.4 billion lats": "2006-01-01/P9M",
                "290 million lats": "2006-09",
                "a fifth": "2006-09 < 2005-09",
                "a third": "2006-09 < 2005-09",
                "560 million lats": "2006-09",
                "2.3 billion lats": "2005",
            },
        ),
        (
            "Port Moresby, 12 February 1997. Logs worth K460 million were shipped in the year to December "
            "1996, mainly to Japan. That was 3 per cent up on 1995. In the December quarter alone log exports"
            " earned K130 million against K118 million in the September quarter. Palm oil brought K160 "
            "million in the year.",
            {
                "K460 million": "1996",
                "3 per cent": "1996 < 1995",
                "K130 million": "1996-Q4",
                "K118 million": "1996-Q3",
                "K160 million": "1996",
            },
        ),
        (
            "Colombo, 12 February 1997. Tea exports hit a record 244 million kilos in 1996, beating the "
            "previous best of 241 million kilos set in 1995. Russia took 60 million kilos, as much as Iraq, "
            "Egypt and Syria together. The average price, 104 rupees a kilo, was 32 rupees higher than a year"
            " before.",
            {
                "244 million kilos": "1996",
                "241 million kilos": "1995",
                "60 million kilos": "1996",
                "104 rupees": "1996",
            },
        ),
        (
            "Quito, 18 December 2013. So far in 2013, i.e. to October, shrimp exports have totalled $1.4 "
            "billion, up 31% on the first ten months of 2012. That already exceeds the $1.28 billion of the "
            "whole of last year. October was the best month with $170 million.",
            {
                "$1.4 billion": "2013-01-01/P10M",
                "31%": "2013-01-01/P10M < 2012-01-01/P10M",
                "$1.28 billion": "2012",
                "$170 million": "2013-10",
            },
        ),
        (
            "Monrovia, 18 December 2013. Rubber: a story of decline. 1980: 80,000 tonnes; 1990: 15,000 "
            "tonnes; 2000: 105,000 tonnes; 2012: 63,000 tonnes. Firestone alone shipped 45,000 tonnes last "
            "year.",
            {
                "80,000 tonnes": "1980",
                "15,000 tonnes": "1990",
                "105,000 tonnes": "2000",
                "63,000 tonnes": "2012",
                "45,000 tonnes": "2012",
            },
        ),
        (
            "Hamburg, 3 August 1990. West Germany's June trade surplus was 9.7 billion marks, down from a "
            "revised 10.4 billion in May and 11.9 billion in June 1989, the statistics office said. The half-"
            "year surplus fell to 62.7 billion marks from 70.1 billion. The current account showed a surplus "
            "of 5.6 billion marks in June after 4.2 billion in May.",
            {
                "9.7 billion marks": "1990-06",
                "10.4 billion": "1990-05",
                "11.9 billion": "1989-06",
                "62.7 billion marks": "1990-S1",
                "70.1 billion": "1989-S1",
                "5.6 billion marks": "1990-06",
                "4.2 billion": "1990-05",
            },
        ),
        (
            "Bolivia. In 1913 exports came to 65 million bolivianos, in 1929 93 million and in 1932, at the "
            "bottom of the depression, "
            "no more than 58 million. By 1980 they had passed one billion dollars, three times the figure for "
            "1973, and two "
            "decades later they stood at 2.3 billion. From 2003 to 2013 they grew by 15 per cent a year on average and "
            "quadrupled to 9.1 billion.",
            {
                "93 million": "1929",
                "58 million": "1932",
                "2.3 billion": "2000",
                "15 per cent": "2003-01-01/P11Y < 2002-01-01/P11Y",
                "quadrupled": "2013 < 2003",
            },
        ),
    ],
)
def test_times_of_a_trade_told_over_years(text: str, times: dict[str, str]):
    assert times_of(text, times) == times
