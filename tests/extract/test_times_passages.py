"""Times over whole passages, as reports, interviews and papers tell them: a text in, periods and bases out."""

import pytest

from tests.extract.marked_times import times_of


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "FOREIGN TRADE IN GOODS, 3RD QUARTER 2014\n\n"
            "Statistics Estonia, 9 December 2014\n\n"
            "In the third quarter of 2014 Estonia's exports at current prices amounted to 3.0 billion euros and "
            "imports to 3.4 billion euros. Exports decreased by 2% and imports by 1% year over year. The deficit "
            "was 0.4 billion euros (in the third quarter of 2013 it was 0.37 billion).\n\n"
            "In September, exports grew by 5% while imports remained at the level of September 2013. The main "
            "partner was Sweden (19% of exports), followed by Finland (15%). In the first nine months the deficit "
            "totalled 1.2 billion euros.",
            {
                "3.0 billion euros": "2014-Q3",
                "3.4 billion euros": "2014-Q3",
                "2%": "2014-Q3 < 2013-Q3",
                "1%": "2014-Q3 < 2013-Q3",
                "0.4 billion euros": "2014-Q3",
                "0.37 billion": "2013-Q3",
                "5%": "2014-09 < 2013-09",
                "1.2 billion euros": "2014-01-01/P9M",
            },
        ),
        (
            "COTTON EXPORTS SLUMP\n\n"
            "KHARTOUM, March 11, 1991 - Sudan sold 480,000 bales of cotton abroad in the 1989/90 season, which "
            "ended in August, down from 610,000 a season earlier, the central bank said. Receipts dropped to 190 "
            "million dollars from 240 million.\n\n"
            "In calendar 1990 cotton brought 170 million dollars, or 42 percent of all export earnings, against "
            "48 percent in 1989.\n\n"
            "The bank forecasts sales of 400,000 bales this season. It said Egypt took 60,000 bales last season.",
            {
                "190 million dollars": "1989-09-01/P1Y",
                "170 million dollars": "1990",
                "42 percent": "1990",
                "48 percent": "1989",
            },
        ),
        (
            "ITALY-LIBYA: TRADE BACK TO LIFE\n\n"
            "Rome, 4 May 2013 (ANSA) - Italian exports to Libya tripled to 2.4 billion euros last year, after "
            "collapsing to 0.6 billion in 2011, when the war cut all links. Before the revolution they had been "
            "worth 2.7 billion. Imports, oil and gas for the most part, soared to 12.9 billion euros from 4.0 "
            "billion.\n\n"
            "In January and February of this year the flow of goods southwards was still 40% up. By year-end the "
            "chamber of commerce expects 3 billion. Some 100 Italian firms work in the country at present.",
            {
                "tripled": "2012 < 2011",
                "2.4 billion euros": "2012",
                "0.6 billion": "2011",
                "2.7 billion": "none",
                "12.9 billion euros": "2012",
                "4.0 billion": "2011",
                "40%": "2013-01-01/P2M < 2012-01-01/P2M",
                "3 billion": "2013",
                "100": "none",
            },
        ),
        (
            'THE AMBASSADOR: "WE CAN DO MORE"\n\n'
            "Yerevan, 17 June 2010. – Mr Ambassador, what does trade look like? – In 2009 it fell by a third, to "
            "$92 million. The year before it had still been $138 million, the best result ever. – And this year? "
            "– In the first four months we are at $41 million, 20 per cent better than a year ago. Armenia sells "
            "us brandy and gold: $12 million in the period. – What are your aims? – $200 million by 2012. It is "
            "realistic: in 2008 we were not far from it.",
            {
                "a third": "2009 < 2008",
                "$92 million": "2009",
                "$138 million": "2008",
                "$41 million": "2010-01-01/P4M",
                "20 per cent": "2010-01-01/P4M < 2009-01-01/P4M",
                "$12 million": "2010-01-01/P4M",
                "$200 million": "2012",
            },
        ),
        (
            "Customs briefing\n\n"
            "Minsk, 20 January 2016\n\n"
            "* Belarus' exports to Ukraine for 2015: $2.5bn (-38.5% y/y), imports: $0.95bn (-43.7%). * December "
            "alone: exports $0.21bn, +4% y/y. * Oil products: 4.1 mln t in 2015 vs 4.9 mln t in 2014. * Q4 "
            "turnover $0.85bn, the highest of the year.",
            {
                "$2.5bn": "2015",
                "-38.5%": "2015 < 2014",
                "$0.95bn": "2015",
                "$0.21bn": "2015-12",
                "4.1 mln t": "2015",
                "4.9 mln t": "2014",
            },
        ),
        (
            "Rice report, Bangkok, 12 February 1998\n\n"
            "Thailand shipped 5.2 million tonnes of rice in 1997, 4% less than the 5.4 million of 1996, and "
            "earned 65 billion baht. In January exports are estimated at 550,000 tonnes, compared with 410,000 in "
            "the same month last year. Indonesia, which bought nothing until October, took 300,000 tonnes in the "
            "last quarter alone. The price of 100% grade B rose to $290 a tonne at the end of January from $262 "
            "at the beginning of December. The target for this year is 5.5 million tonnes.",
            {
                "5.2 million tonnes": "1997",
                "4%": "1997 < 1996",
                "5.4 million": "1996",
                "65 billion baht": "1997",
                "550,000 tonnes": "1998-01",
                "410,000": "1997-01",
                "300,000 tonnes": "1997-Q4",
                "5.5 million tonnes": "1998",
            },
        ),
        (
            "JOINT COMMUNIQUÉ\n\n"
            "Ashgabat, 21 May 2011\n\n"
            "The Sides noted with satisfaction that in 2010 bilateral trade had grown 1.6-fold and reached $1.1 "
            "billion. They agreed to bring it to $2 billion within five years. At the talks 12 documents were "
            "signed, and a loan of $300 million for the construction of a cement plant was agreed. The plant, to "
            "be commissioned in 2014, will produce 1 million tonnes a year. The first meeting of the commission "
            "was held in 2008, when turnover stood at $600 million.",
            {
                "1.6-fold": "2010 < 2009",
                "$1.1 billion": "2010",
                "$2 billion": "2016",
                "12": "2011-05",
                "1 million tonnes": "none",
                "$600 million": "2008",
            },
        ),
        (
            "Port of Mombasa: traffic\n\n"
            "Nairobi, 14 March 2012. The port handled 19.9 million tonnes in 2011, up 5.1 per cent from 18.9 "
            "million in 2010. Transit goods for Uganda, 4.5 million tonnes, were 6 per cent fewer. Kenya's tea "
            "exports through the port came to 420,000 tonnes. Imports of clinker had doubled the year before, but "
            "then levelled off. Between 2006 and 2011 traffic increased by 38 per cent. The second terminal will "
            "open in 2016 with a capacity of 450,000 containers.",
            {
                "19.9 million tonnes": "2011",
                "5.1 per cent": "2011 < 2010",
                "18.9 million": "2010",
                "6 per cent": "2011 < 2010",
                "420,000 tonnes": "2011",
                "38 per cent": "2011 < 2006",
            },
        ),
        (
            "EU wine exports\n\n"
            "Brussels, 3 July 2001\n\n"
            "In the twelve months to March 2001 the Union exported 11.9 million hectolitres of wine, against 12.4 "
            "million in the year to March 2000. The value nevertheless went up by 4% to 4.6 billion euros. The "
            "United States remained the largest market: it bought 2.9 million hectolitres, as much as in the "
            "previous twelve months. Japan has cut its purchases by half since 1998.",
            {
                "11.9 million hectolitres": "2000-04-01/P1Y",
                "12.4 million": "1999-04-01/P1Y",
                "4%": "2000-04-01/P1Y < 1999-04-01/P1Y",
                "4.6 billion euros": "2000-04-01/P1Y",
                "half": "2000-04-01/P1Y < 1998",
            },
        ),
        (
            "From partners to rivals: Turkey and Iran since 1980\n\n"
            "Middle East Papers, vol. 12 (2011)\n\n"
            "In 1980 trade between the two neighbours was worth $890 million. Five years later it stood at $2.3 "
            "billion, a peak which would not be reached again for two decades. By 1990 the volume had fallen to "
            "$740 million. In the following decade it hardly grew: in 2000 it was $1.05 billion. The gas "
            "pipeline, opened in 2001, changed everything. Turkish imports climbed from $840 million in 2001 to "
            "$8.2 billion in 2008; gas alone accounted for $4.5 billion in the latter year. Exports, by contrast, "
            "reached only $2.0 billion. The crisis of 2009 cut the turnover to $5.4 billion. Last year it "
            "recovered to $10.7 billion.",
            {
                "$890 million": "1980",
                "$2.3 billion": "1985",
                "$740 million": "1990",
                "$1.05 billion": "2000",
                "$840 million": "2001",
                "$8.2 billion": "2008",
                "$4.5 billion": "2008",
                "$2.0 billion": "2008",
                "$5.4 billion": "2009",
                "$10.7 billion": "2010",
            },
        ),
        (
            "Coffee in Vietnam\n\n"
            "Hanoi Economic Review, June 2007\n\n"
            "A decade ago Vietnam exported 390,000 tonnes of coffee. In the crop year 2005/06 (October-September) "
            "the figure was 785,000 tonnes, worth $1.1 billion. Twelve months earlier it had been 830,000 tonnes. "
            "Since the turn of the century the area has remained at 500,000 hectares. Germany is the main buyer: "
            "it took 16 per cent. In the first half of the current crop year 700,000 tonnes have already left the "
            "ports, as many as in the whole of the previous one.",
            {
                "390,000 tonnes": "1997",
                "785,000 tonnes": "2005-10-01/P1Y",
                "$1.1 billion": "2005-10-01/P1Y",
                "830,000 tonnes": "2004-10-01/P1Y",
                "16 per cent": "2005-10-01/P1Y",
                "700,000 tonnes": "2006-10-01/P6M",
            },
        ),
        (
            "Mauritius: sugar after the protocol\n\n"
            "Port Louis, 5 April 2010. When the Sugar Protocol expired in 2009, Mauritius was selling the EU "
            "500,000 tonnes a year. Earnings have dropped by 36 per cent since 2006. Last year's shipments, "
            "390,000 tonnes, brought Rs 8.6 billion; in 2008 it had been Rs 9.0 billion. For the year ahead "
            "400,000 tonnes are planned. Three years ago the government launched a reform costing Rs 20 billion.",
            {
                "36 per cent": "2009 < 2006",
                "390,000 tonnes": "2009",
                "Rs 8.6 billion": "2009",
                "Rs 9.0 billion": "2008",
            },
        ),
        (
            "Peru's asparagus\n\n"
            "Lima, 11 March 2006\n\n"
            "Peru earned $265 million from fresh and tinned asparagus in 2005, $30 million more than in the year "
            "before and five times as much as in 1995. In that year the crop was still a curiosity: 12,000 "
            "hectares. January and February brought $28 million, as against $25 million in the same two months of "
            "2005. Shipments to Spain went up from 9,000 tonnes to 11,000.",
            {
                "$265 million": "2005",
                "$30 million": "2005 < 2004",
                "five times": "2005 < 1995",
                "$28 million": "2006-01-01/P2M",
                "$25 million": "2005-01-01/P2M",
                "9,000 tonnes": "2005-01-01/P2M",
                "11,000": "2006-01-01/P2M",
            },
        ),
        (
            "Latvia's transit\n\n"
            "Riga, 4 November 1999. Oil transit through Ventspils, 13.2 million tonnes in 1998, dropped to 9.1 "
            "million in the ten months to October. September had seen the worst result in five years, 0.7 "
            "million. Rail freight in October alone was 12 per cent down on the month and 25 per cent down on the "
            "year. The port expects 11 million tonnes for the year as a whole.",
            {
                "13.2 million tonnes": "1998",
                "9.1 million": "1999-01-01/P10M",
                "0.7 million": "1999-09",
                "12 per cent": "1999-10 < 1999-09",
                "25 per cent": "1999-10 < 1998-10",
                "11 million tonnes": "1999",
            },
        ),
        (
            "Cuba-Vietnam\n\n"
            "Havana, 30 September 2004 (AIN)\n\n"
            "Vietnam supplies Cuba with 200,000 tonnes of rice annually. Bilateral trade, which in 1999 did not "
            "exceed $50 million, rose to $120 million last year. So far this year it has come to $90 million. "
            "From January to June Cuba bought goods for $60 million.",
            {"200,000 tonnes": "none", "$50 million": "1999", "$120 million": "2003", "$60 million": "2004-S1"},
        ),
        (
            "Zimbabwe tobacco\n\n"
            "HARARE, Sept 20, 1988 (Reuter) - Zimbabwe sold 119.7 mln kg of flue-cured tobacco this season "
            "compared with 127.4 mln last year, the marketing board said. The average price was 393 cents a kg "
            "against 275. Export earnings are expected to top 500 mln dlrs. In 1987 they were 430 mln and the "
            "year before 452 mln. China, which last season bought nothing, took four pct.",
            {"430 mln": "1987", "452 mln": "1986"},
        ),
        (
            "Kazakhstan grain\n\n"
            "Astana, 9 February 2012 (Kazinform) – As of 1 February, 5.3 million tonnes of grain of the new crop "
            "had been exported, the ministry reports. In the same period of the previous season 3.5 million "
            "tonnes left the country. In January the figure was 1.1 million tonnes, an absolute record; the "
            "previous one, 1.0 million, dated from December. It is planned to ship 13 million by July.",
            {"1.1 million tonnes": "2012-01"},
        ),
        (
            "TIRANA, 9 January 2021 - Exports were 3 billion euros in 2020.\n\nIn December alone they rose 8 percent "
            "to 400 million euros. Sales to Serbia gained 2 percent.",
            {"8 percent": "2020-12 < 2019-12", "2 percent": "2020-12 < 2019-12"},
        ),
        (
            "SUVA, 9 January 2002 - In 2001 exports rose 7 percent. Imports grew more slowly than in 2000, when they "
            "gained 9 percent. The gap was $40 million.",
            {"9 percent": "2000", "$40 million": "2001"},
        ),
        (
            "ARUSHA, 14 June 1996 - In the 1994/95 season coffee earned $142 million; the forecast for 1995/96 is $150 "
            "million.",
            {"$142 million": "1994-10-01/P1Y", "$150 million": "1995-10-01/P1Y"},
        ),
        (
            "MANILA, 10 July 2005 - May exports grew 4 percent to $3 million. Cumulative exports came to $15 million, "
            "up 2 percent. May imports were $9 million.",
            {"$15 million": "2005-01-01/P5M", "2 percent": "2005-01-01/P5M < 2004-01-01/P5M", "$9 million": "2005-05"},
        ),
        (
            "QUITO, 7 August 1990 - Shipments of cocoa in July were worth $31 million, $4 million more than in June "
            "and the best monthly result this year.",
            {"$4 million": "1990-07 < 1990-06"},
        ),
        (
            "QUITO, 1 September 2003 - The surplus reached a record $267 million in August, against $158 million in "
            "the same month of 2002, and $950 million since January.",
            {"$158 million": "2002-08", "$950 million": "2003-01-01/P8M"},
        ),
        (
            "APIA, 10 February 1955 - In 1954 exports were 9 million pounds, 16% over the record of 1953 and 5% up on "
            "the average of 1950-52.",
            {"16%": "1954 < 1953", "5%": "1954 < 1950-01-01/P3Y"},
        ),
    ],
)
def test_the_times_of_a_passage(text, times):
    assert times_of(text, times) == times
