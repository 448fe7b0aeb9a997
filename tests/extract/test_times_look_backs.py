"""What looks back from the time spoken of: a text in, the periods of its figures out."""

import pytest

from tests.extract.marked import figures
from tests.extract.marked_times import times_of


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "Mali's trade with Togo moved into deficit in 1998. In 1997 it had brought a surplus of $8 million; the"
            " deficit was $3 million.",
            {"$8 million": "1997", "$3 million": "1998"},
        ),
        (
            "Mali's exports in October 1998 were $8 million, taking the total for the first ten months to $90 million."
            " That was 4% above the 1997 figure.",
            {"$8 million": "1998-10", "$90 million": "1998-01-01/P10M", "4%": "1998-01-01/P10M < 1997-01-01/P10M"},
        ),
        (
            "Having gained 4 per cent a year earlier, Mali's exports lost 7 per cent in 1998.",
            {"4 per cent": "1997 < 1996", "7 per cent": "1998 < 1997"},
        ),
        (
            "In 1998, after a slump of 4 per cent the previous year, Mali's exports came to $8 million.",
            {"4 per cent": "1997 < 1996", "$8 million": "1998"},
        ),
        (
            "NAIROBI, 12 March 1991. Kenya's trade gap was $384 million from October through December. It pushed the"
            " annual deficit to a record $1.4 billion. The figure is 18% above the old record of $1.2 billion set in"
            " 1988.",
            {"$384 million": "1990-Q4", "$1.4 billion": "1990", "18%": "1990 < 1988", "$1.2 billion": "1988"},
        ),
        (
            "NAIROBI, 9 May 2006. Kenya's imports gained 8 per cent in March.\n\nThere had been deficits in March 2002"
            " and 2003. Exports shrank 3 per cent.",
            {"8 per cent": "2006-03 < 2005-03", "3 per cent": "2006-03 < 2005-03"},
        ),
        (
            "NAIROBI, 9 May 2006. Kenya's surplus was $60 million in March.\n\nExports recovered after falling through"
            " September, October and November last year. They went up 3 per cent on the month in March.",
            {"$60 million": "2006-03", "3 per cent": "2006-03 < 2006-02"},
        ),
        (
            "NAIROBI, 9 May 2006. Kenya's exports lost 8 per cent in March.\n\nSales abroad have shrunk since November"
            " last year. Exports had not fallen for five months in a row since 1998.\n\nImports were $60"
            " million in March.",
            {"8 per cent": "2006-03 < 2005-03", "$60 million": "2006-03"},
        ),
        (
            "Mali's trade amounted to $8 million between May 1997 and May 1998. It grew by 4 per cent in the said"
            " period compared to the year before (May 1996-May 1997).",
            {"$8 million": "1997-05-01/P13M", "4 per cent": "1997-05-01/P13M < 1996-05-01/P13M"},
        ),
        (
            "NAIROBI, 9 February 2006. Kenya's goods deficit was $60 million in December.\n\nFor the whole of 2005 it"
            " was $650 million.\n\nThe deficit on services also hit a record of $47 million, against $39 million in"
            " 2004.",
            {"$60 million": "2005-12", "$650 million": "2005", "$47 million": "2005", "$39 million": "2004"},
        ),
        (
            "NAIROBI, 9 February 2006. Kenya's surplus was $60 million in December. The 8% decline in the annual"
            " surplus, down from $90 million in 2004, was a surprise.",
            {"$60 million": "2005-12", "8%": "2005 < 2004", "$90 million": "2004"},
        ),
        (
            "NAIROBI, 28 February 1995. Kenya had a deficit of $103 million in January. Exports were the best since $95"
            " million in sales in May 1991. But the 4% gain in exports over the December total was small.",
            {"$103 million": "1995-01", "$95 million": "1991-05", "4%": "1995-01 < 1994-12"},
        ),
        (
            "NAIROBI, 17 May 1990. Despite the wider gap in March it was below the $9 million of a month in 1989. The"
            " deficit, smaller each year since peaking in 1987, should shrink. A 5% rise of exports in March was good.",
            {"$9 million": "1989", "5%": "1990-03 < 1989-03"},
        ),
        (
            "One year after shrinking by 4 per cent, imports of Mali were up 7 per cent in 1998.",
            {"4 per cent": "1997 < 1996", "7 per cent": "1998 < 1997"},
        ),
        (
            "From $9 million, exports of Mali climbed to $10 million in 1998.",
            {"$9 million": "1997", "$10 million": "1998"},
        ),
        (
            "Despite a gain of 4% in the previous month, exports of Mali were down 2% in May 1998.",
            {"4%": "1998-04 < 1997-04", "2%": "1998-05 < 1997-05"},
        ),
        (
            "NAIROBI, 3 May 2010. In 2009 exports of tea came to $363 million. Pakistan, the biggest buyer, took $150 "
            "million in 2008, Egypt $90 million.",
            {"$363 million": "2009", "$150 million": "2008", "$90 million": "2008"},
        ),
        (
            "ACCRA, 3 January 2018. The price of a kilo of cocoa stood at $2 in 2016; by December it had reached $3.",
            {"$2": "2016", "$3": "2017-12"},
        ),
        (
            "MAPUTO, 10 August 2016. The way to Beira takes nine days today, as against 18 days two years ago. In "
            "January-June Mozambique exported 7,000 tonnes of cashews.",
            {"7,000 tonnes": "2016-S1"},
        ),
        (
            "MAPUTO, 10 February 2016. In 2015 exports of Mozambique fell by 4 per cent.\n\nFriends\n\nAs of 1 January "
            "2016, 4,900 firms with Indian capital were at work; Turkish investors own 1,070 and Omani ones 1,060. Tea "
            "exports came to $3 million.",
            {"4 per cent": "2015 < 2014", "4,900": "2016-01-01", "1,070": "2016-01-01", "$3 million": "2015"},
        ),
        (
            "TOKYO, 10 July 1996. In January-June Japan's exports were $200 billion. Last year the half had closed "
            "with a surplus of $3 billion; this time it was $20 billion.",
            {"$200 billion": "1996-S1", "$3 billion": "1995-S1", "$20 billion": "1996-S1"},
        ),
        (
            "HANOI, 10 August 2006. In January-July Vietnam exported 3 million tonnes of rice. A year ago it had sold "
            "4 million tonnes; this time around only 2 million tonnes went to Africa, twice as much as last year.",
            {
                "3 million tonnes": "2006-01-01/P7M",
                "4 million tonnes": "2005-01-01/P7M",
                "2 million tonnes": "2006-01-01/P7M",
                "twice": "2006-01-01/P7M < 2005-01-01/P7M",
            },
        ),
        (
            "CANBERRA, 5 May 2011. In the first quarter Australia exported 5 million tonnes of wheat. Iron ore, of "
            "which it used to sell little, went out in a quantity of 70 million tons. It used to sell 2 million tons.",
            {"5 million tonnes": "2011-Q1", "70 million tons": "2011-Q1", "2 million tons": "none"},
        ),
        (
            "Andean Relations, Lima, autumn 2019\n\nTo Arica it is 60 km.\n\nIn 2018 Peru sold Chile goods for $712 "
            "million, short of the previous year's $729 million, which had been a record. Imports were $218 million.",
            {"60 km": "none", "$712 million": "2018", "$729 million": "2017", "$218 million": "2018"},
        ),
        (
            "ACCRA, 17 May 1990. Foreign cars pushed Ghana into the red in March. Imports leapt by 10 percent, to $41 "
            "million, a shade under the record of $42 million set last October.",
            {"10 percent": "1990-03 < 1989-03", "$41 million": "1990-03", "$42 million": "1989-10"},
        ),
        (
            "ACCRA, 17 May 2013. Ghana's exports rose by 10 percent in 2012. The surplus, $3 million, has been topped "
            "only once, in 2007 ($4 million). Imports were $2 million.",
            {"10 percent": "2012 < 2011", "$3 million": "2012", "$4 million": "2007", "$2 million": "2012"},
        ),
        (
            "ACCRA, 17 May 2013. Ghana's exports in 2012, $5 million, were surpassed only in 2008, when they came to "
            "$6 million. Imports, $9 million, have been higher only twice, in 2007 and 2009.",
            {"$5 million": "2012", "$6 million": "2008", "$9 million": "2012"},
        ),
        (
            "LIMA, 7 July 2006. Peru's gold reserves stood at $3 million at the end of April and had shrunk to $2 "
            "million by mid-June. Debts had risen to $7 million by the end of May. By mid-June exports had reached $5 "
            "million.",
            {"$3 million": "2006-04", "$2 million": "2006-06-15", "$7 million": "2006-05", "$5 million": "2006-S1"},
        ),
        (
            "LIMA, 3 March 2011. Peru's exports came to $5 million in 2010. In terms of the peso, which has lost "
            "ground since the May elections, they stood at $4 million. Bankers fret: the pound stood at $2.",
            {"$5 million": "2010", "$4 million": "2010", "$2": "none"},
        ),
        (
            "SUVA, 4 February 2015. Fiji exported sugar for $90 million in 2014. Mills sold 31 tonnes of molasses for "
            "$6 million, having sold 28 tonnes for $5 million in 2012. Fish fetched $40 million, after having earned "
            "$33 million a year earlier.",
            {
                "$90 million": "2014",
                "31 tonnes": "2014",
                "$6 million": "2014",
                "28 tonnes": "2012",
                "$5 million": "2012",
                "$40 million": "2014",
                "$33 million": "2013",
            },
        ),
        (
            "SUVA, 4 February 2015. Fiji exported 9,000 tonnes of sugar in 2014. Earnings, which had stood at "
            "$82 million, rose by 12 percent. Mills, which had been worth $5 million, changed hands.",
            {"9,000 tonnes": "2014", "$82 million": "2013", "12 percent": "2014 < 2013"},
        ),
        (
            "HARARE, 13 November 2017. Malawi sold 92 tonnes of tea between January and last Friday, November 10; by "
            "the end of December 110 tonnes will be shipped.",
            {"92 tonnes": "2017-01-01/P314D", "110 tonnes": "2017"},
        ),
        (
            "QUITO, 7 June 2019. Foreign sales totalled $3.4 bn last month. A year before they had stood at $3.1 bn. "
            "That is a rise of 9.7%. Ten months into 2018, shrimp had brought in $2.6 bn.",
            {
                "$3.4 bn": "2019-05",
                "$3.1 bn": "2018-05",
                "9.7%": "2019-05 < 2018-05",
                "$2.6 bn": "2018-01-01/P10M",
            },
        ),
        (
            "LIMA, 8 November 2021. Peru shipped 108 tonnes of lace worth $541 thousand in October. That was 43% less "
            "than in October 2020 (189 tonnes, $790 thousand).",
            {
                "108 tonnes": "2021-10",
                "$541 thousand": "2021-10",
                "43%": "2021-10 < 2020-10",
                "189 tonnes": "2020-10",
                "$790 thousand": "2020-10",
            },
        ),
        (
            "WELLINGTON, 20 February 2001. In 2000 exports of Fiji rose to $540 million. Where there had been a "
            "small surplus in 1998 (plus $3 million), the bureau now shows a deficit of $90 million.",
            {"$540 million": "2000", "$3 million": "1998", "$90 million": "2000"},
        ),
        (
            "OSLO, 20 February 2011. Norway's imports in 2010 came to $77 billion. Whereas in 2009 the country "
            "still had a gap of $4 billion with Sweden, it now enjoys a surplus of $2 billion.",
            {"$77 billion": "2010", "$4 billion": "2009", "$2 billion": "2010"},
        ),
        (
            "LIMA, 15 March 2013. In 2012 Peru exported goods worth $46 billion. Although 2011 had ended with a "
            "surplus of $9 billion, the balance shrank to $5 billion.",
            {"$46 billion": "2012", "$9 billion": "2011", "$5 billion": "2012"},
        ),
        (
            "APIA, 20 August 2011. In the fiscal year 2010/11 (July-June) imports of Samoa reached $673 million "
            "and exports $29 million; in 2009/10 they had been $642 million and $28 million respectively.",
            {
                "$673 million": "2010-07-01/P1Y",
                "$29 million": "2010-07-01/P1Y",
                "$642 million": "2009-07-01/P1Y",
                "$28 million": "2009-07-01/P1Y",
            },
        ),
        (
            "QUITO, 5 March 2019. In 2018 Ecuador exported goods worth $21 billion and imported $22 billion; a "
            "year earlier the figures had been $19 billion and $20 billion.",
            {"$21 billion": "2018", "$22 billion": "2018", "$19 billion": "2017", "$20 billion": "2017"},
        ),
        *(
            (
                f"QUITO, 5 March 2019. In January Ecuador sold goods worth $2 billion. The surplus was $90 million, "
                f"{before} $40 million in January 2018.",
                {"$90 million": "2019-01", "$40 million": "2018-01"},
            )
            for before in ("whereas it was", "when it stood at", "while it had come to", "but it had stood at")
        ),
        (
            "SUVA, 20 February 2012. In 2011 Fiji exported goods for $1 billion. Remittances of $150 million and "
            "675,000 visitors paid for the rest.",
            {"$1 billion": "2011", "675,000": "2011"},
        ),
        (
            "TUNIS, 3 March 2008. In 2007 Tunisia sold 400 million dinars' worth of olive oil, as opposed to 350 "
            "million in 2006, and bought wheat for 900 million.",
            {"400 million dinars": "2007", "350 million": "2006", "900 million": "2007"},
        ),
        (
            "OTTAWA, 10 May 2012. Canada's merchandise exports fell 0.4% in March, having gained 1.2% the month "
            "before. Imports rose 1.0%, following a drop of 0.5% in February.",
            {"0.4%": "2012-03 < 2012-02", "1.2%": "2012-02", "1.0%": "2012-03 < 2012-02", "0.5%": "2012-02"},
        ),
        (
            "SEOUL, 1 August 2019. Exports dropped 11 percent from a year earlier to $46 billion in July, after "
            "sliding 13.7 percent in June. Shipments of chips plunged 28 percent.",
            {"11 percent": "2019-07 < 2018-07", "13.7 percent": "2019-06 < 2018-06", "28 percent": "2019-07 < 2018-07"},
        ),
        (
            "HELSINKI, 10 March 2005. The trade surplus, 900 million euros in January 2004, shrank to 500 million "
            "euros in January this year. The volume of exports was 3 per cent lower.",
            {"900 million euros": "2004-01", "500 million euros": "2005-01", "3 per cent": "2005-01 < 2004-01"},
        ),
        (
            "HELSINKI, 10 March 2005. Finnish exports to Russia, which in 1998 had collapsed to 2 billion euros, "
            "climbed to 4.3 billion euros in 2004.",
            {"2 billion euros": "1998", "4.3 billion euros": "2004"},
        ),
        (
            "RIGA, 12 November 2016. Latvia's exports to Norway amounted to 150 million euros in the first nine "
            "months of 2016. In 2015 they had stood at 140 million euros at the same point and imports at 90 "
            "million, so the former advanced by 7 per cent.",
            {"150 million euros": "2016-01-01/P9M", "7 per cent": "2016-01-01/P9M"},
        ),
        (
            "KIGALI, 12 November 2016. In 2015 Rwanda exported goods for $560 million. In 2005 exports had been a "
            "mere $125 million; they have thus more than quadrupled since.",
            {"$560 million": "2015", "$125 million": "2005", "quadrupled": "2015 < 2005"},
        ),
        (
            "MINSK, 3 June 2010. In 2009 trade reached $400 million; a plan of 2005 had called for $500 million. "
            "The ministry had set a target of $450 million.",
            {"$400 million": "2009", "$450 million": "2009"},
        ),
    ],
)
def test_a_look_back_is_over_with_its_clause(text, times):
    assert times_of(text, times) == times


@pytest.mark.parametrize("doing", ["contracting", "declining", "plunging", "expanding", "increasing", "slumping"])
def test_what_a_flow_had_done_the_year_before(doing):
    text = f"LIMA, 8 April 1987. Chadian exports rose 9 percent last year after {doing} 8 percent the year before."
    found = figures(text)
    assert [figure.period_start.year for figure in found] == [1986, 1985]
