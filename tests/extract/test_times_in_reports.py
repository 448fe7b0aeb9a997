"""Reports that mix months, years and seasons: a text in, the periods and bases of its figures out."""

import pytest

from tests.extract.marked_times import times_of


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "Trade of Oman with Mali doubled over the past five years, to $9 million in 2022. In 2022 exports rose 5%.",
            {"doubled": "2022 < 2017", "$9 million": "2022", "5%": "2022 < 2021"},
        ),
        (
            "MUSCAT, 12 July 2023. In January-May 2023 trade of Oman with Mali rose by 5%. In the reporting period of "
            "2023 Oman's exports were $6 million ($5 million over the reporting period of 2022).",
            {"5%": "2023-01-01/P5M < 2022-01-01/P5M", "$6 million": "2023-01-01/P5M", "$5 million": "2022-01-01/P5M"},
        ),
        (
            "MUSCAT, 12 July 2023. Oman's exports rose 7 per cent from January through December 2022, to $6 million.",
            {"7 per cent": "2022 < 2021", "$6 million": "2022"},
        ),
        (
            'MUSCAT, 12 July 2023. "In January-April [of 2023], Oman sold goods for $6 million," he said.',
            {"$6 million": "2023-01-01/P4M"},
        ),
        (
            "MUSCAT, 12 July 2023. In January-May trade of Oman with Mali came to $6 million in the reporting period.",
            {"$6 million": "2023-01-01/P5M"},
        ),
        (
            "MUSCAT, 12 July 2023. In the rolling 12 months ending May, Oman's exports came to $6 million. Over the "
            "last three months to May imports were $2 million.",
            {"$6 million": "2022-06-01/P1Y", "$2 million": "2023-03-01/P3M"},
        ),
        (
            "MUSCAT, 12 September 2023. Trade of Oman with Mali came to $6 million last year.\n\nIn the first half of"
            " the year Oman sold Mali salt for $2 million, up 18 per cent.",
            {"$6 million": "2022", "$2 million": "2023-S1", "18 per cent": "2023-S1 < 2022-S1"},
        ),
        (
            "MUSCAT, 12 February 2023. Trade of Oman with Mali came to $6 million last year.\n\nIn the first half of"
            " the year Oman sold Mali salt for $2 million.",
            {"$6 million": "2022", "$2 million": "2022-S1"},
        ),
        (
            "MUSCAT, 12 September 2023. Oman sells salt. In 2030 it plans to export 14,000 tons. The country has to"
            " reach 109.5 per cent of last year's exports.",
            {"14,000 tons": "2030", "109.5 per cent": "2023 < 2022"},
        ),
        (
            "Oman and Mali\n\nReview of trade, September 2013\n\nGeneral\n\nIn eight months of 2013 trade fell 5%.\n\n"
            "Goods\n\nExports of salt came to $3 million.",
            {"5%": "2013-01-01/P8M < 2012-01-01/P8M", "$3 million": "2013-01-01/P8M"},
        ),
        (
            "OSLO, 8 May 2020. Norway's trade deficit widened in March. The gap grew by 4% to $6 million from a heavily"
            " revised $5 million in February. Exports increased 2% to $8 million.",
            {
                "4%": "2020-03 < 2020-02",
                "$6 million": "2020-03",
                "$5 million": "2020-02",
                "2%": "2020-03 < 2020-02",
                "$8 million": "2020-03",
            },
        ),
        (
            "OSLO, 8 November 2021. Norwegian imports rose by 2% in September 2021 from August. Exports to Chile rose"
            " by 5%, but those to Japan in the third quarter fell 3%.",
            {"2%": "2021-09 < 2021-08", "5%": "2021-09 < 2021-08", "3%": "2021-Q3 < 2020-Q3"},
        ),
        (
            "LISBON, 30 October 2023. Portugal's exports dropped by 7% in September compared to the same month last"
            " year. Exports decreased by 6% with respect to August.",
            {"7%": "2023-09 < 2022-09", "6%": "2023-09 < 2023-08"},
        ),
        (
            "LIMA, 8 November 2021. Peru's exports of tea came to 8 tons in October. Last year, exports in October were"
            " 9 tons. Last year imports rose by 5% in May. Last year trade reached $5 million, and in January $2"
            " million.",
            {
                "8 tons": "2021-10",
                "9 tons": "2020-10",
                "5%": "2020-05 < 2019-05",
                "$5 million": "2020",
                "$2 million": "2021-01",
            },
        ),
        (
            "BERNE, 9 October 2017. Swiss exports surged ahead in August after dropping in July. Exports were up 5"
            " percent compared with a 2 percent drop in July. Imports rose 3 percent on the month.",
            {"5 percent": "2017-08 < 2017-07", "2 percent": "2017-07 < 2017-06", "3 percent": "2017-08 < 2017-07"},
        ),
        (
            "OSLO, 8 March 2019. Norwegian exports were $5 million in January to October 2018. In the 2018 review"
            " period imports were $7 million, against $6 million in the 2017 reporting period.",
            {"$5 million": "2018-01-01/P10M", "$7 million": "2018-01-01/P10M", "$6 million": "2017-01-01/P10M"},
        ),
        (
            "JAKARTA, 5 May 2014. Indonesian imports of sugar touched 1.1 million tons in the first quarter; "
            "a year ago, at this stage, they had been 800,000 tons. Thai mills supplied 700,000 tons of it.",
            {"1.1 million tons": "2014-Q1", "800,000 tons": "2013-Q1", "700,000 tons": "2014-Q1"},
        ),
        (
            "In the first seven months of 2014 Oman's salt brought $4 million, last year at this time $3 million. In"
            " 2012, at the same stage, it had been $2 million.",
            {"$4 million": "2014-01-01/P7M", "$3 million": "2013-01-01/P7M", "$2 million": "2012-01-01/P7M"},
        ),
        (
            "BOGOTA, 9 May 1996. Flower exports: 1993, $380 million; 1994, $426 million; 1995, $475 million. "
            "The United States buys four fifths.",
            {"$380 million": "1993", "$426 million": "1994", "$475 million": "1995"},
        ),
        (
            "COTONOU, 2 June 2010. From 2005 to 2009 Benin's cotton exports fell from 170,000 to 80,000 "
            "tonnes. In 2010 they are expected to recover to 100,000 tonnes. Last year's receipts were $110 "
            "million.",
            {"170,000": "2005", "80,000 tonnes": "2009", "100,000 tonnes": "2010", "$110 million": "2009"},
        ),
        (
            "VIENNA, 2 June 2010. Austria sold goods worth 93 billion euros abroad in 2009, a fifth less than"
            " the year before, and bought goods for 97 billion euros. For this year the institute forecasts "
            "growth of 8% in exports and 6% in imports. In the first quarter exports were already 5% up.",
            {
                "93 billion euros": "2009",
                "a fifth": "2009 < 2008",
                "97 billion euros": "2009",
                "8%": "2010 < 2009",
                "6%": "2010 < 2009",
                "5%": "2010-Q1 < 2009-Q1",
            },
        ),
        (
            "OUAGADOUGOU, 11 March 2008. Last year was a bad one for karité: butter exports of 2,300 tonnes "
            "compare with 3,000 tonnes in 2006. In the whole of 2006 the country earned 9 billion francs, in "
            "2007 only 6.5 billion.",
            {"2,300 tonnes": "2007", "3,000 tonnes": "2006", "9 billion francs": "2006", "6.5 billion": "2007"},
        ),
        (
            "DUBLIN, 15 August 2017. Exports of goods in June amounted to €10.1 billion (seasonally "
            "adjusted), a decrease of 5% on May. In unadjusted terms exports for the first six months rose by"
            " 3% to €61 billion. The value of imports in June 2017 was €6.2 billion, up from €5.7 billion in "
            "June 2016. The EU accounted for €5.2 billion of exports in June.",
            {
                "€10.1 billion": "2017-06",
                "5%": "2017-06 < 2017-05",
                "3%": "2017-S1 < 2016-S1",
                "€61 billion": "2017-S1",
                "€6.2 billion": "2017-06",
                "€5.7 billion": "2016-06",
                "€5.2 billion": "2017-06",
            },
        ),
        (
            "NEW DELHI, April 15, 2005. India's exports rose 22.4% to $8.4 billion in March. For the fiscal "
            "year 2004-05, which ended March 31, they grew 24% to $79.6 billion, topping the government's "
            "target of $75 billion. Imports leapt 35% to $106 billion. The trade gap thus nearly doubled to "
            "$26.5 billion from $14.3 billion in 2003-04. The target for the current year is $92 billion.",
            {
                "22.4%": "2005-03 < 2004-03",
                "$8.4 billion": "2005-03",
                "24%": "2004-04-01/P1Y < 2003-04-01/P1Y",
                "$79.6 billion": "2004-04-01/P1Y",
                "$75 billion": "2004-04-01/P1Y",
                "35%": "2004-04-01/P1Y < 2003-04-01/P1Y",
                "$106 billion": "2004-04-01/P1Y",
                "$26.5 billion": "2004-04-01/P1Y",
                "$14.3 billion": "2003-04-01/P1Y",
                "$92 billion": "2005-04-01/P1Y",
            },
        ),
        (
            "KINGSTON, 3 March 1994. Bauxite shipments declined by 3 pct last year to 11.3 mln tonnes, after "
            "a rise of 1 pct in 1992. Alumina exports were 1.9 mln tonnes, unchanged. Earnings, 430 mln dlrs,"
            " were the lowest since 1987 when they came to 400 mln dlrs. January figures show 900,000 tonnes,"
            " up from 850,000 a year earlier.",
            {
                "3 pct": "1993 < 1992",
                "11.3 mln tonnes": "1993",
                "1 pct": "1992 < 1991",
                "1.9 mln tonnes": "1993",
                "430 mln dlrs": "1993",
                "400 mln dlrs": "1987",
                "900,000 tonnes": "1994-01",
                "850,000": "1993-01",
            },
        ),
        (
            "ULAANBAATAR, 17 October 2002. In January-September Mongolia's foreign trade turnover reached "
            "$830 million: exports $340 million, imports $490 million. Compared with the same period of the "
            "previous year turnover increased by $40 million, exports fell by $20 million and imports rose by"
            " $60 million. China's share in exports was 42.5 percent, that of the U.S. 30.2 percent.",
            {
                "$830 million": "2002-01-01/P9M",
                "$340 million": "2002-01-01/P9M",
                "$490 million": "2002-01-01/P9M",
                "$40 million": "2002-01-01/P9M < 2001-01-01/P9M",
                "$20 million": "2002-01-01/P9M < 2001-01-01/P9M",
                "$60 million": "2002-01-01/P9M < 2001-01-01/P9M",
                "42.5 percent": "2002-01-01/P9M",
            },
        ),
        (
            "Brasilia, 2 July 1998\n\n"
            "Brazil's trade deficit narrowed to $220 million in June from $1.1 billion in May, the government"
            " said. In the first half the deficit was $1.9 billion, compared with $4.1 billion in January-"
            "June 1997. Exports in June rose 2.5 pct to $4.9 billion while imports fell 4 pct to $5.1 "
            "billion. The government sticks to its forecast of a $6 billion deficit for the year. Last year "
            "it was $8.4 billion.",
            {
                "$220 million": "1998-06",
                "$1.1 billion": "1998-05",
                "$1.9 billion": "1998-S1",
                "$4.1 billion": "1997-S1",
                "$4.9 billion": "1998-06",
                "$5.1 billion": "1998-06",
                "$6 billion": "1998",
                "$8.4 billion": "1997",
            },
        ),
        (
            "Manila, Oct. 9, 1995\n\n"
            "Coconut oil exports for the January-August period reached 870,000 tons valued at $560 million. "
            "This compared with 540,000 tons worth $310 million in the same period last year. For August "
            "alone, shipments were 120,000 tons, up 80 percent from 66,500 tons. The industry now expects "
            "shipments for the entire year to top 1.2 million tons, against an earlier estimate of 1 million "
            "tons and last year's 850,000 tons.",
            {
                "870,000 tons": "1995-01-01/P8M",
                "$560 million": "1995-01-01/P8M",
                "540,000 tons": "1994-01-01/P8M",
                "$310 million": "1994-01-01/P8M",
                "120,000 tons": "1995-08",
                "80 percent": "1995-08 < 1994-08",
                "66,500 tons": "1994-08",
                "1.2 million tons": "1995",
                "1 million tons": "1995",
                "850,000 tons": "1994",
            },
        ),
        (
            "Vilnius, 4 May 1999\n\n"
            "Lithuania and Belarus\n\n"
            "In the first quarter exports to Belarus plunged by 45% to 190 million litas. Belarus bought 60% "
            "fewer medicines. Last year Belarus had been the fourth market for Lithuanian goods, with 1.3 "
            "billion litas. Imports, mainly fertilizers and tractors, were worth 110 million litas, 8% down. "
            "The crisis that broke out in Russia last August cost Lithuanian hauliers 40% of their orders.",
            {
                "45%": "1999-Q1 < 1998-Q1",
                "190 million litas": "1999-Q1",
                "60%": "1999-Q1 < 1998-Q1",
                "1.3 billion litas": "1998",
                "110 million litas": "1999-Q1",
                "8%": "1999-Q1 < 1998-Q1",
            },
        ),
        (
            "Georgetown, 6 February 2003\n\n"
            "- Rice exports down to 193,000 tonnes in 2002 (2001: 209,000)\n"
            "- Sugar up 16% at 331,000 tonnes\n"
            "- Gold shipments worth $136 million; in 2001 $127 million\n"
            "- This year's rice target: 220,000 tonnes",
            {
                "193,000 tonnes": "2002",
                "209,000": "2001",
                "16%": "2002 < 2001",
                "331,000 tonnes": "2002",
                "$136 million": "2002",
                "$127 million": "2001",
                "220,000 tonnes": "2003",
            },
        ),
        (
            "TUNIS, October 2015. Tunisia's imports declined by 11%, passing from 44 million dinars in the first "
            "nine months "
            "of 2014 to 39 million dinars in those of 2015. Exports came to 28 million dinars.",
            {
                "44 million dinars": "2014-01-01/P9M",
                "39 million dinars": "2015-01-01/P9M",
                "28 million dinars": "2015-01-01/P9M",
            },
        ),
        (
            "MONTEVIDEO, 23 October 1973. Uruguay exported 3,900 tonnes of maize between April 1 and October 20, "
            "12 per cent "
            "less than in the same part of last season.",
            {"12 per cent": "1973-04-01/P203D < 1972-04-01/P203D"},
        ),
        (
            "LOME, March 30, 2018. Post forecasts MY 2018/19 (July/June) rice imports of Togo at 720,000 tons, "
            "up 20,000 tons "
            "from the MY 2017/18 estimate of 700,000 tons.",
            {
                "720,000 tons": "2018-07-01/P1Y",
                "20,000 tons": "2018-07-01/P1Y < 2017-07-01/P1Y",
                "700,000 tons": "2017-07-01/P1Y",
            },
        ),
        (
            "MALE, July 2019. The Maldives had a trade deficit of $56 million in June 2019. Cumulative exports for "
            "January-June grew by 5% to $590 million. In May imports had still risen by 3%. Imports in June fell "
            "by 14% to "
            "$30 million, the seventh consecutive monthly decline.",
            {"5%": "2019-S1 < 2018-S1", "14%": "2019-06 < 2018-06", "$30 million": "2019-06"},
        ),
    ],
)
def test_times_of_reports_that_mix_months_years_and_seasons(text: str, times: dict[str, str]):
    assert times_of(text, times) == times
