"""What holds now, every year or at no set time has no period; what holds as of a day has it."""

import pytest

from tests.extract.marked_times import times_of


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "OSLO, 20 February 2011. In 2010 Iceland's exports rose by 12%, to $4.6 billion, once the smelter, "
            "with a capacity of 60,000 tonnes, had been started up.",
            {"12%": "2010", "$4.6 billion": "2010"},
        ),
        (
            "TUNIS, 4 April 2003. In 2002 Malta's exports rose by 12%. By the end of March the number of Maltese firms"
            " in Tunisia had reached 31.",
            {"12%": "2002", "31": "2003-03"},
        ),
        (
            "DAKAR, 20 February 2022. In 2021 trade of Senegal with Turkey reached $540 million. A credit line of "
            "120 million euros will be opened for railway equipment.",
            {"$540 million": "2021", "120 million euros": "none"},
        ),
        (
            "ATHENS, 20 February 2012. In 2011 Greece exported goods for 22 billion euros. Tourists, 16 million "
            "of them, brought in the rest.",
            {"22 billion euros": "2011", "16 million": "2011"},
        ),
        (
            "RABAT, 20 May 2012. In 2011 exports of Morocco reached MMDH 170.6. Workers abroad sent home MMDH 58.5.",
            {"MMDH 170.6": "2011", "MMDH 58.5": "2011"},
        ),
        (
            "TEHRAN, 20 May 2019. Trade between Iran and Oman reached $1 billion in 2018. In the best years the "
            "two countries used to trade for $3 billion.",
            {"$1 billion": "2018", "$3 billion": "none"},
        ),
        (
            "MINSK, 20 May 2019. Trade between Iran and Oman reached $1 billion in 2018. The ministers hope to "
            "bring it to $5 billion in the near future.",
            {"$1 billion": "2018", "$5 billion": "none"},
        ),
        (
            "HOBART, 20 May 2021. In 2020 lobster exports fell to A$68 million. A kilo that once brought A$85 "
            "fetches around A$30.",
            {"A$68 million": "2020", "A$85": "none", "A$30": "none"},
        ),
        (
            "DUBLIN, 20 May 2023. In 2022 Ireland's purchases were worth 5.1 billion euros; before the referendum "
            "they had never exceeded 1.2 billion euros.",
            {"5.1 billion euros": "2022", "1.2 billion euros": "none"},
        ),
        (
            "KIEV, 20 May 1997. In 1996 Ukraine exported sugar for $300 million. Before Moscow introduced the "
            "duty Ukraine had been sending it 1.3 million tonnes a year.",
            {"$300 million": "1996", "1.3 million tonnes": "none"},
        ),
        (
            "MONTEVIDEO, 10 January 2022. Uruguay exported goods for $11 billion in 2021. From the tariffs on its "
            "beef China collects $150 million a year.",
            {"$11 billion": "2021", "$150 million": "none"},
        ),
        (
            "BRATISLAVA, 10 November 2020. As of late October 2020, 188 Slovak companies, including three "
            "brokers, were accredited on the exchange.",
            {"188": "2020-10-31", "three": "2020-10-31"},
        ),
        (
            "SANTIAGO, 12 July 2016. Chile's copper exports in the first half of 2016 amounted to $13 billion. "
            "Yearly output at Escondida is 1.2 million tonnes. Every day 200 trucks cross the pass to Mendoza.",
            {"$13 billion": "2016-S1", "1.2 million tonnes": "none", "200": "none"},
        ),
        (
            "WARSAW, 15 February 2014. Poland shipped apples worth 440 million euros to Russia in 2013. As a rule "
            "Russia takes half of the crop. Traditionally the Belarusians buy 10 percent.",
            {"440 million euros": "2013", "half": "none", "10 percent": "none"},
        ),
        (
            "WARSAW, 15 February 2014. Poland shipped apples worth 440 million euros in 2013. Before the embargo "
            "the trade had been worth 600 million euros a year. In the long run sales could come to one billion "
            "euros.",
            {"440 million euros": "2013", "600 million euros": "none", "one billion euros": "none"},
        ),
        (
            "DAMASCUS, 20 February 2002. Last year the two neighbours exchanged goods worth $130 million, in the "
            "year before $95 million. A duty of 15 percent burdens the fruit. The Syrian pound was quoted at 50 "
            "to the dollar.",
            {"$130 million": "2001", "$95 million": "2000", "15 percent": "none", "50": "none"},
        ),
        (
            "LIMA, 20 February 2002. Copper is what Peru lives by. It provides 40 per cent of exports. In 2001 exports"
            " of it earned $2 billion.",
            {"40 per cent": "none", "$2 billion": "2001"},
        ),
        (
            "BERN, 20 February 2002. In 2001 Switzerland exported watches worth SFr10.6 billion. A watch left the "
            "country for SFr320 on average. The franc averaged 0.66 to the euro.",
            {"SFr10.6 billion": "2001", "SFr320": "2001"},
        ),
    ],
)
def test_what_stands_has_no_period_and_who_comes_has(text, times):
    assert times_of(text, times) == times
