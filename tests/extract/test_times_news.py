"""Times over short news: a text in, the periods and bases of its figures out."""

import pytest

from tests.extract.marked_times import times_of


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "LIMA, 10 August 2017. Peru's trade with Chile was $9 million in 2016. It has reached $4 million in the"
            " past six months. Peru is expected to sell fish for $7 million.",
            {"$9 million": "2016", "$4 million": "2017-02-01/P6M", "$7 million": "none"},
        ),
        (
            "LIMA, 10 October 2017. In the first eight months of 2017 sales of fish abroad rose by 5%. That came of a"
            " lower export base in 2016. Imports of rice in January-August came to 5 tons.",
            {"5%": "2017-01-01/P8M < 2016-01-01/P8M", "5 tons": "2017-01-01/P8M"},
        ),
        (
            "LIMA, 10 August 2017. In January-May 2017 Peru's exports came to $9 billion. Imports this year grew 5%"
            " compared with the same period of last year.",
            {"5%": "2017-01-01/P5M < 2016-01-01/P5M"},
        ),
        (
            "LIMA, 1 February 2018. Peru's surplus was $5 billion in December 2017. Exports for the year-to-date grew"
            " by 7.9 percent.",
            {"7.9 percent": "2017 < 2016"},
        ),
        (
            "LIMA, 10 July 2018. Peru's exports fell 5% in May, bringing the decline in the five-month period to 2%.",
            {"2%": "2018-01-01/P5M < 2017-01-01/P5M"},
        ),
        (
            "LIMA, 10 January 2018. Peru's exports were $5 billion in November 2017, against $4 billion last year.",
            {"$4 billion": "2016-11"},
        ),
        (
            "Islamabad, 23 February 2017. In the first seven months of fiscal year 2016-17 Pakistan's imports came to"
            " $9 billion. In the past seven months exports were $5 billion.",
            {"$5 billion": "2016-07-01/P7M"},
        ),
        (
            "LIMA, 10 August 2017. Over the last six months Peru sold goods for 5 billion dollars abroad.",
            {"5 billion dollars": "2017-02-01/P6M"},
        ),
        (
            "Over the past half century Peru has sent aid to 5 countries. Its exports were $7 billion in 1998.",
            {"5": "none", "$7 billion": "1998"},
        ),
        (
            "LIMA, 10 January 2020. The price of copper was $6,000 per tonne on 31 December 2019. Stocks stood at "
            "3,025 tonnes on 6 January.",
            {"$6,000": "2019-12-31", "3,025 tonnes": "2020-01-06"},
        ),
        (
            "ACCRA, 10 August 2020. Ghana's exports rose by 5% in July on the previous month, imports fell by 2% on "
            "June. Exports of cocoa cake fell by 28% to 227 tonnes from 317 tonnes previously.",
            {"28%": "2020-07 < 2020-06", "317 tonnes": "2020-06"},
        ),
        (
            "LIMA, 11 September 1985. Peru's surplus of August, $3.5 billion, was down from $5.0 billion in June and "
            "from $4.6 billion in July.",
            {"$5.0 billion": "1985-06", "$4.6 billion": "1985-07"},
        ),
        (
            "LIMA, 1 October 2023. Peru's exports fell by 4% to $54 million in September. Copper saw the highest "
            "monthly value of $9 million this year. Tin brought in 22% less, continuing a trend that began in April.",
            {"$9 million": "2023-09", "22%": "2023-09 < 2022-09"},
        ),
        (
            "Comparing May 2013 with May 2012, Peru's exports fell by 6% to $7 million.",
            {"6%": "2013-05 < 2012-05", "$7 million": "2013-05"},
        ),
        (
            "RIGA, 11 November 2019. In July, August and September Latvia sold goods for 3.5 billion euros abroad.",
            {"3.5 billion euros": "2019-Q3"},
        ),
        (
            "LUSAKA, 20 April 2016. The customs have put out their report on the first quarter. Exports of maize rose "
            "4 percent to $71 million.",
            {"4 percent": "2016-Q1 < 2015-Q1", "$71 million": "2016-Q1"},
        ),
        (
            "9 August 2012\n\nGap a tenth narrower than in May\n\nHungarians went on saving in June. Their imports "
            "shrank by 3 percent to 6.1 billion euros, from 6.3 billion in May.",
            {
                "a tenth": "2012-06 < 2012-05",
                "3 percent": "2012-06 < 2012-05",
                "6.1 billion euros": "2012-06",
                "6.3 billion": "2012-05",
            },
        ),
        (
            "LIMA, 6 December 2022. In the third quarter of 2022 Peru's exports declined by 19 percent when "
            "compared to the second quarter of 2022 - $7.4 billion. There was an increase of 15 percent over "
            "the value recorded in the third quarter of 2021 - ($5.1 billion).",
            {"19 percent": "2022-Q3 < 2022-Q2", "$7.4 billion": "2022-Q2", "$5.1 billion": "2021-Q3"},
        ),
        (
            "KARACHI, 23 April 2019. Pakistan's textile exports during July-March (2018-19) were $9 billion. "
            "Exports of knitwear grew from $1.9 billion last year to $2.1 billion during the current fiscal "
            "year, showing growth of 9 percent.",
            {
                "$1.9 billion": "2017-07-01/P9M",
                "$2.1 billion": "2018-07-01/P9M",
                "9 percent": "2018-07-01/P9M < 2017-07-01/P9M",
            },
        ),
        (
            "KARACHI, 21 February 2024. In the last seven months of the current fiscal year Pakistan exported "
            "goods worth $139 million, up 5 percent.",
            {"$139 million": "2023-07-01/P7M", "5 percent": "2023-07-01/P7M < 2022-07-01/P7M"},
        ),
        (
            "NAIROBI, 21 November 2024. In the last two months of 2024 Kenya's imports are to fall by 3 "
            "percent. In the last ten months of this year exports rose 5 percent.",
            {"3 percent": "2024-11-01/P2M", "5 percent": "2024-01-01/P10M"},
        ),
        (
            "LIMA, 8 August 2022. Peru's sales of tin abroad in June fell below $1 billion for the first time "
            "since the beginning of 2022. Imports in July were $2 billion, the lowest since the start of this "
            "year.",
            {"$1 billion": "2022-06", "$2 billion": "2022-07"},
        ),
        (
            "LIMA, 8 August 2022. Peru exported 100 tonnes of tin in 2021, as against 90 tonnes in 2019 valued "
            "at $8 million.",
            {"90 tonnes": "2019", "$8 million": "2019"},
        ),
        (
            "The May deficit surprised everybody\n\n"
            "BUDAPEST, 9 July 2008\n\n"
            "The May deficit, 120 million euros, was the first since January. March had still brought a surplus "
            "of 90 million and April one of 15 million. Exports grew 4% on the year; imports, however, leapt by "
            "11%. For January-May the surplus stands at 210 million, as opposed to 60 million a year earlier.",
            {
                "120 million euros": "2008-05",
                "90 million": "2008-03",
                "15 million": "2008-04",
                "4%": "2008-05 < 2007-05",
                "11%": "2008-05 < 2007-05",
                "210 million": "2008-01-01/P5M",
                "60 million": "2007-01-01/P5M",
            },
        ),
        (
            "Sino-Zambian relations: a balance\n\n"
            "African Policy Review, vol. 7, no. 2, 2014\n\n"
            "China's presence in Zambia goes back to the Tazara railway, built between 1970 and 1975. Trade was "
            "negligible then: $10 million in 1975. Only after 1998, when the Chambishi mine was bought, did it "
            "take off. From $22 million in 1999 it rose to $780 million in 2008 and, after a dip in 2009, to $3.4 "
            "billion in 2012, the last year for which figures are available. Zambia's exports, nine tenths "
            "copper, made up $2.7 billion of that; ten years before they had been worth $36 million. China's "
            "share in Zambian exports, 1 per cent at the beginning of the decade, reached 20 per cent at its end. "
            "Chinese investment amounted to $2.1 billion by the end of 2012, and 300 firms with 25,000 employees "
            "were at work. The two governments have set themselves the aim of trebling trade by 2020.",
            {
                "$10 million": "1975",
                "$22 million": "1999",
                "$780 million": "2008",
                "$3.4 billion": "2012",
                "$2.7 billion": "2012",
                "$36 million": "2002",
                "$2.1 billion": "2012",
                "trebling": "2020",
            },
        ),
        (
            "Statistics Denmark\n\n"
            "Exports of agricultural products 2006\n\n"
            "In 2006 Denmark exported agricultural products for DKK 58.1 billion, an increase of 4.2 per cent "
            "compared with 2005. Pigmeat contributed DKK 25.7 billion. Exports of live pigs, which in 2000 were "
            "1.5 million head, have risen to 5.3 million. Germany's share was 17 per cent; five years ago it was "
            "15 per cent. In December alone exports came to DKK 4.7 billion. The figures for January will be "
            "published on 9 March.",
            {
                "DKK 58.1 billion": "2006",
                "4.2 per cent": "2006 < 2005",
                "DKK 25.7 billion": "2006",
                "1.5 million head": "2000",
                "17 per cent": "2006",
                "DKK 4.7 billion": "2006-12",
            },
        ),
        (
            "JORDAN: PHOSPHATE SALES UP\n\n"
            "AMMAN, Feb 3, 1989 - Jordan sold 5.9 mln tonnes of phosphate last year against 5.7 mln in 1987, "
            "earning 250 mln dlrs, the state company said. Fourth-quarter sales were 1.6 mln tonnes. It aims at "
            "6.5 mln this year. The price is now 34 dlrs a tonne, up from 29 dlrs a year ago. India bought a "
            "third. A contract for 1.2 mln tonnes was signed with Poland in January.",
            {
                "5.9 mln tonnes": "1988",
                "5.7 mln": "1987",
                "250 mln dlrs": "1988",
                "1.6 mln tonnes": "1988-Q4",
                "6.5 mln": "1989",
                "1.2 mln tonnes": "1989-01",
            },
        ),
        (
            "Nepal's trade\n\n"
            "Kathmandu, 20 August 2016\n\n"
            "The fiscal year 2015/16, which ended in mid-July, was the worst in a decade. Exports slumped by 17.8 "
            "per cent to Rs 70.1 billion. In the preceding year they had lost 7.3 per cent. Imports remained at "
            "Rs 773.6 billion, practically the figure of 2014/15. The blockade, which lasted from September to "
            "February, cost the country Rs 50 billion in customs revenue. India accounted for 61.7 per cent of "
            "all trade, down from 63.6.",
            {"17.8 per cent": "2015-07-16/P366D < 2014-07-16/P365D"},
        ),
        (
            "EU-Mercosur\n\n"
            "Montevideo, 1 July 2019. The EU sold goods for 45 billion euros to Mercosur in 2018; ten years "
            "earlier it had been 33 billion. In the other direction went goods worth 43 billion. When the tariffs "
            "are gone, in ten to fifteen years, European exporters will save 4 billion a year. The duty on cars "
            "is 35 per cent at present. Talks began in 1999, when trade was half of what it is today.",
            {"45 billion euros": "2018", "33 billion": "2008", "43 billion": "2018", "35 per cent": "none"},
        ),
        (
            "Tea auction report\n\n"
            "Colombo, 16 June 2003\n\n"
            "The average price fetched last week was Rs 142.50 a kg, as against Rs 139 the week before. Exports "
            "in April amounted to 22.1 million kg, 1.3 million more than in April 2002. January-April: 90.4 "
            "million kg (2002: 88.9 million). Earnings for the four months were Rs 20.2 billion. Russia, with "
            "14.1 million kg, stayed first.",
            {
                "22.1 million kg": "2003-04",
                "1.3 million": "2003-04 < 2002-04",
                "90.4 million kg": "2003-01-01/P4M",
                "88.9 million": "2002-01-01/P4M",
                "Rs 20.2 billion": "2003-01-01/P4M",
                "14.1 million kg": "2003-01-01/P4M",
            },
        ),
        (
            "Interview\n\n"
            "Ankara, 12 March 2010. – How did 2009 end? – Badly. Trade with Ukraine dropped from $8.4 billion to "
            "$4.6 billion. – And now? – January was better: $310 million, against $270 million. In 2012 we hope "
            "to be back at the level of 2008. The free trade agreement should bring $2 billion more within three "
            "years. – What do you buy? – Steel: 2.8 million tonnes last year. Two years earlier it was twice as "
            "much.",
            {
                "$8.4 billion": "2008",
                "$310 million": "2010-01",
                "$270 million": "2009-01",
                "2.8 million tonnes": "2009",
            },
        ),
        (
            "LOME, 3 May 2021. In 2018 and 2019 Togo's exports amounted to $900 million and $950 million. In 2017 "
            "they had been $850 million.",
            {"$900 million": "2018", "$950 million": "2019", "$850 million": "2017"},
        ),
        (
            "LOME, 3 May 2021. Togo exported goods worth $900 million and $950 million in 2018 and 2019 respectively.",
            {"$900 million": "2018", "$950 million": "2019"},
        ),
        (
            "LOME, 3 May 2021. Loans of $10 million and $25 million were granted in 2009 and 2011 respectively.",
            {"$25 million": "2011"},
        ),
        (
            "LOME, 3 May 2021. Growth of exports was 3.1 percent in 2018, 4.0 in 2019 and minus 2.5 in 2020.",
            {"3.1 percent": "2018 < 2017", "2.5": "2020 < 2019"},
        ),
        (
            "LOME, 3 May 2021. Exports grew by 5 percent in the third quarter and by 7 percent in the fourth.",
            {"5 percent": "2020-Q3 < 2019-Q3", "7 percent": "2020-Q4 < 2019-Q4"},
        ),
        (
            "DAKAR, 10 March 2015\n\n"
            "Senegal's fish exports have gone down for three years running: 190,000 tonnes in 2012, 180,000 in "
            "2013, 170,000 last year. In the first two months of this year they recovered by 8 percent. "
            "Morocco's, by comparison, rose to 520,000 tonnes in 2014.",
            {
                "190,000 tonnes": "2012",
                "180,000": "2013",
                "170,000": "2014",
                "8 percent": "2015-01-01/P2M < 2014-01-01/P2M",
                "520,000 tonnes": "2014",
            },
        ),
        (
            "ABIDJAN, 10 March 2015\n\n"
            "By the end of the third quarter cocoa arrivals had reached 1.2 million tonnes. A year before they "
            "had been 1.1 million at that point. The season's target is 1.7 million.",
            {"1.1 million": "2013-01-01/P9M"},
        ),
        (
            "SOFIA, 2 June 2017. Bulgaria's exports to Romania stood at 2.2 billion euros in 2016 (2015: 2.1 "
            "billion; 2014: 1.9 billion), imports at 1.8 (1.7 and 1.6) billion.",
            {"2.2 billion euros": "2016", "2.1 billion": "2015", "1.9 billion": "2014"},
        ),
        (
            "TBILISI, 2 June 2017. Wine exports jumped 59 percent year on year to $43 million in the first "
            "quarter; in April they added another 44 percent, and the preliminary figure for May is 40 percent.",
            {
                "59 percent": "2017-Q1 < 2016-Q1",
                "$43 million": "2017-Q1",
                "44 percent": "2017-04 < 2016-04",
                "40 percent": "2017-05 < 2016-05",
            },
        ),
        (
            "KYIV, 2 June 2017. In the 2015/16 marketing year Ukraine exported 39.4 million tonnes of grain. This "
            "season, which ends on 30 June, the figure has already passed 41 million. The ministry puts next "
            "season's exports at 40 million.",
            {"39.4 million tonnes": "2015-07-01/P1Y"},
        ),
        (
            "OSAKA, 2 June 1987. Orders for machine tools, which had fallen by 23 pct in 1986, were up 4 pct in "
            "April from March and 11 pct from April last year. Of the total, exports made up 38 pct, against 41 "
            "pct in March.",
            {
                "23 pct": "1986",
                "4 pct": "1987-04 < 1987-03",
                "11 pct": "1987-04 < 1986-04",
                "38 pct": "1987-04",
                "41 pct": "1987-03",
            },
        ),
        (
            "ATHENS, 2 June 1997. Greece's trade deficit in the first quarter was $3.9 billion. For 1996 it came "
            "to $16.2 billion, 10 percent more than in 1995. The government forecasts $17 billion for this year. "
            "Exports to Albania, however, almost doubled.",
            {"$3.9 billion": "1997-Q1", "$16.2 billion": "1996", "10 percent": "1996 < 1995", "$17 billion": "1997"},
        ),
    ],
)
def test_the_times_of_news(text, times):
    assert times_of(text, times) == times
