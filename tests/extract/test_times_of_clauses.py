"""Which clause a time is of, and what it means there: a text in, the periods and bases of its figures out."""

import pytest

from tests.extract.marked_times import times_of


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "MINSK, 5 May 2012. Exports of Belarus to Cuba made $30 million in January-March. In February a contract"
            " for buses for $8 million was signed. The positive balance came to $26 million.",
            {"$30 million": "2012-Q1", "$8 million": "2012-02", "$26 million": "2012-Q1"},
        ),
        (
            "QUITO, 3 June 2009. After a March that cost Ecuador 12% of its exports, sales abroad rose 3% in April.",
            {"12%": "2009-03 < 2008-03", "3%": "2009-04 < 2008-04"},
        ),
        (
            "LISBON, 9 May 2016. In March imports reached €963m. A deficit of €69m followed one of €21m in February.",
            {"€69m": "2016-03", "€21m": "2016-02"},
        ),
        (
            "TEHRAN, 20 December 2017. Iran exported 120 tons of pistachios worth $1 million in the eight months "
            "from March 21 to November 21. Iraq took 38 tons.",
            {"120 tons": "2017-03-21/P246D", "38 tons": "2017-03-21/P246D"},
        ),
        (
            "In 2011 sales of Nepal to India fell to $188 million yet recovered in 2012 and 2013, when they were $227 "
            "million and $231 million respectively. In 2015 imports fell by 8% but began to climb again in 2016.",
            {"$188 million": "2011", "$227 million": "2012", "$231 million": "2013", "8%": "2015 < 2014"},
        ),
        (
            "LIMA, 3 March 2021. By 2040 the deal will boost Peru's exports by $49 million. Such sums are low: Peru's"
            " current yearly exports to Chile, mostly fish, amount to $57 million, just 3% of its GDP. Those to Mali"
            " are worth about $40 million. The strategy of July 2018 failed. Imports are currently put at 90"
            " million soles ($35 million) a year.",
            {"$49 million": "2040", "$57 million": "none", "3%": "none", "$40 million": "none", "$35 million": "none"},
        ),
        (
            "SUVA, 3 October 2021. Exports of Fiji are to reach $9 million by 2030. The import bill surged from $4"
            " million to nearly $7 million, an increase of 20%.",
            {"$9 million": "2030", "$4 million": "none", "$7 million": "none", "20%": "none"},
        ),
        (
            "SUVA, 3 March 2021. In 2019 Fiji sold goods for $9 million to Tonga. Exports could fall by 15 percent.",
            {"$9 million": "2019", "15 percent": "none"},
        ),
        (
            "EDMONTON, 20 February 2021. In 2020 Manitoba exported goods for $15 billion. The United States "
            "bought 69 per cent of the total (71 per cent in 2019). To Japan went goods worth $1 billion.",
            {"69 per cent": "2020", "71 per cent": "2019", "$1 billion": "2020"},
        ),
        (
            "AMMAN, 20 February 2011. Trade of Jordan with Romania rose to $85 million in 2010, compared with $62 "
            "million in 2009, when Jordan delivered 310,000 tons of phosphate and 40,000 tons of potash.",
            {"$85 million": "2010", "$62 million": "2009", "310,000 tons": "2009", "40,000 tons": "2009"},
        ),
        (
            "OSLO, 20 January 2015. Norway's fish exports rose by 8% in 2014. A weak krone (the euro stood at 9.04"
            " kroner on 31 December) helped in France, where sales rose by a fifth; Poland bought 120,000 tonnes.",
            {"9.04 kroner": "2014-12-31", "a fifth": "2014", "120,000 tonnes": "2014"},
        ),
        (
            "ACCRA, 12 July 2013. Cocoa exports of Ghana came to $27 million in the first half of this year, 41 per"
            " cent of the target for 2013. Gold exports fell by 26 per cent.",
            {"$27 million": "2013-S1", "41 per cent": "2013-S1", "26 per cent": "2013-S1"},
        ),
        (
            "ACCRA, 12 July 2013. Ghana exported $27 million worth of cocoa in January-March, half of what the board"
            " had planned for the year. Gold exports fell by 26 per cent.",
            {"$27 million": "2013-Q1", "half": "2013-Q1", "26 per cent": "2013-Q1"},
        ),
        (
            "PRAGUE, 6 February 2018. Exports of Czech cars reached 100,000 vehicles in January. The plants turned out"
            " 104,000 units. The works at Kolin make 700 engines a day.",
            {"100,000": "2018-01", "104,000": "2018-01", "700": "none"},
        ),
        (
            "LUSAKA, 20 February 2019. Exports to Malawi stood at $90 million last year against imports of $24 "
            "million, which left a surplus of $66 million.",
            {"$90 million": "2018", "$24 million": "2018", "$66 million": "2018"},
        ),
        (
            "BERN, 20 May 2017. Trade with Iran has picked up since sanctions were lifted in January 2016. Swiss "
            "exports in that year, at 303 million francs, were the best since 2008. Imports were little more than "
            "22 million francs.",
            {"303 million francs": "2016", "22 million francs": "2016"},
        ),
        (
            "PARIS, 20 May 2017. GDP of the OECD is expected to grow by 2.2% this year and 1.7% next. A rebound "
            "of trade by 4% is expected in 2018.",
            {"2.2%": "2017 < 2016", "1.7%": "2018 < 2017", "4%": "2018 < 2017"},
        ),
        (
            "OTTAWA, 20 March 2009. Canada's trade deficit widened from $458 million in December to $993 million "
            "in January. A year before there had been a surplus of $2 billion.",
            {"$458 million": "2008-12", "$993 million": "2009-01", "$2 billion": "2008-01"},
        ),
        (
            "BAKU, 20 January 2018. Azerbaijan sold 18 thousand tons of hazelnuts for $106 million in "
            "January-November 2017. Both figures are slightly above those of 2016 as a whole (17.9 thousand tons "
            "and $105.2 million).",
            {"18 thousand tons": "2017-01-01/P11M", "17.9 thousand tons": "2016", "$105.2 million": "2016"},
        ),
        (
            "LIMA, 3 May 2012. In 2011 trade of Peru with Chile reached $3 billion. The ministers want to double "
            "it in five years. They hope for $5 billion in three years' time. Within a decade it is to triple.",
            {"double": "2017", "$5 billion": "2015", "triple": "2022"},
        ),
        (
            "ISTANBUL, 4 January 2022. Turkey exported goods worth $225 billion in 2021, which is well above the "
            "government's target of $211 billion. The old record, $180 billion, dated from 2019. Imports of $271 "
            "billion leave a gap of $46 billion.",
            {"$225 billion": "2021", "$211 billion": "2021", "$180 billion": "2019", "$271 billion": "2021"},
        ),
        (
            "BRUSSELS, 4 January 2016. In 2015 only 68% of European exports used the preferences, against 85% on "
            "the Korean side. In that year firms saved 900 million euros in duties.",
            {"68%": "2015", "85%": "2015", "900 million euros": "2015"},
        ),
        (
            "SANTIAGO, 7 May 2004. The April surplus, $921 million, was the fruit of exports worth $2.7 billion. "
            "From April 2003 to April 2004 exports advanced 40 percent.",
            {"$921 million": "2004-04", "$2.7 billion": "2004-04", "40 percent": "2004-04 < 2003-04"},
        ),
        (
            "ATHENS, 7 May 2004. The euro closed at 1.19 to the dollar on Thursday. In March it averaged 1.23.",
            {"1.19": "2004-05-06"},
        ),
        (
            "KUALA LUMPUR, 7 May 2004. The volume fell to 3 million tonnes in the four quarters to the end of Q1 "
            "2004, about double the 2001 figure.",
            {"3 million tonnes": "2003-04-01/P1Y"},
        ),
        (
            "RUSSIA AND GUINEA: BAUXITE ALL THE WAY\n\n"
            "Conakry, 14 October 2019\n\n"
            "In the first eight months of 2019 Guinea shipped 42 million tonnes of bauxite, a third of it by "
            "Russian firms. Turnover with Russia, however, is tiny: $97 million in 2018, eight per cent down. It "
            "had peaked at $120 million in 2013. In January-August it was $58 million. The Russian side supplies "
            "wheat (120,000 tonnes so far this year). A further 50,000 tonnes are to come by December.",
            {
                "42 million tonnes": "2019-01-01/P8M",
                "$97 million": "2018",
                "eight per cent": "2018 < 2017",
                "$120 million": "2013",
                "$58 million": "2019-01-01/P8M",
            },
        ),
        (
            "Bank of Jamaica: review of the September quarter 2011\n\n"
            "The trade deficit for the September 2011 quarter was US$1.1 billion, US$140 million wider than in "
            "the corresponding quarter of 2010. Imports rose by 18 per cent to US$1.5 billion. Relative to the "
            "June quarter, they were 3 per cent lower. For the calendar year to September the deficit amounted to "
            "US$3.3 billion. Exports of alumina, which had been suspended in 2009, earned US$180 million.",
            {
                "US$1.1 billion": "2011-Q3",
                "US$140 million": "2011-Q3 < 2010-Q3",
                "18 per cent": "2011-Q3 < 2010-Q3",
                "3 per cent": "2011-Q3 < 2011-Q2",
            },
        ),
        (
            "WARSAW, Feb 12, 1988 (AP) - Poland had a surplus of 1.2 billion dollars in trade with the West last "
            "year, up 20 percent on 1986 but short of the plan of 1.4 billion. Coal exports slipped to 31 million "
            "tons, from 34.5 million. December's exports, at 700 million dollars, were the highest of any month "
            "since 1980. The plan for 1988 is for a surplus of 1.3 billion. Debt service took 1.8 billion.",
            {
                "1.2 billion dollars": "1987",
                "20 percent": "1987 < 1986",
                "31 million tons": "1987",
                "34.5 million": "1986",
                "700 million dollars": "1987-12",
                "1.3 billion": "1988",
            },
        ),
        (
            '"This is only the beginning"\n\n'
            "Dushanbe, 3 April 2016\n\n"
            "– Ambassador, turnover fell again. – It did: by 16 per cent in 2015, to $170 million; in 2014 it was "
            "$202 million. But look at this January and February: plus 5 per cent. – Why the fall? – The rouble. "
            "Two years ago a dollar cost 35 roubles, today 68. – What does your country offer? – Textiles. We "
            "sold them for $20 million last year and mean to sell twice as much by 2018.",
            {
                "16 per cent": "2015 < 2014",
                "$170 million": "2015",
                "$202 million": "2014",
                "5 per cent": "2016-01-01/P2M < 2015-01-01/P2M",
                "$20 million": "2015",
            },
        ),
        (
            "The port that came back\n\n"
            "Beira, 30 June 2010\n\n"
            "Cargo through Beira fell from 4.9 million tonnes in 1974 to 1.2 million in 1986, when the war was at "
            "its worst. Twenty years later it had recovered to 3.5 million. Last year's throughput was 4.1 "
            "million, and the first five months of this year brought a further rise of 12 per cent. Containers "
            "numbered 100,000 in 2009. The dredging of the channel, begun in 2009 at a cost of 43 million euros, "
            "is to be finished in July.",
            {
                "4.9 million tonnes": "1974",
                "1.2 million": "1986",
                "3.5 million": "2006",
                "4.1 million": "2009",
                "12 per cent": "2010-01-01/P5M < 2009-01-01/P5M",
                "100,000": "2009",
            },
        ),
        (
            "MONTHLY TRADE BULLETIN, Lesotho\n\n"
            "Maseru, 28 August 2013\n\n"
            "Total exports, M 780 million in June, rose to M 845 million in July, an increase of 8.3 per cent "
            "month on month. On an annual basis exports grew 12 per cent. Imports stood at M 1.9 billion (M 1.7 "
            "billion in June). Year to date, exports total M 5.3 billion, against M 4.9 billion a year ago. The "
            "US bought 61 per cent of July's exports.",
            {
                "M 780 million": "2013-06",
                "M 845 million": "2013-07",
                "8.3 per cent": "2013-07 < 2013-06",
                "12 per cent": "2013-07 < 2012-07",
                "M 1.9 billion": "2013-07",
                "M 1.7 billion": "2013-06",
                "M 5.3 billion": "2013-01-01/P7M",
                "M 4.9 billion": "2012-01-01/P7M",
            },
        ),
        (
            "Germany–Poland\n\n"
            "Berlin, 11 March 2021. Trade between Germany and Poland came to 123 billion euros in 2020, hardly "
            "less than in the record year 2019 (124 billion). Poland has thus moved up to fifth place. Ten years "
            "ago it was tenth, with 61 billion. German exports stayed at 65 billion; imports, 58 billion, even "
            "gained 1 per cent. In the second quarter the fall had been 18 per cent. For the current year the "
            "chamber expects growth of 7 to 8 per cent.",
            {
                "123 billion euros": "2020",
                "124 billion": "2019",
                "61 billion": "2011",
                "65 billion": "2020",
                "58 billion": "2020",
                "1 per cent": "2020 < 2019",
                "18 per cent": "2020-Q2 < 2019-Q2",
                "7 to 8 per cent": "2021 < 2020",
            },
        ),
        (
            "In the first quarter of 2021 Togo earned $40 million from cotton. Three fifths of it were sold to Egypt, "
            "whose cotton imports in 2019 were $70 million. Sales to Mali brought in $8 million.",
            {"Three fifths": "2021-Q1", "$70 million": "2019", "$8 million": "2021-Q1"},
        ),
        (
            "At a seminar held in Lima in May, where it was said that in 2018, trade of Peru with Chile came to $3 "
            "billion, a plan was signed.",
            {"$3 billion": "2018"},
        ),
        (
            "In May 2021 a forum met in Lomé, at which the minister noted that in 2020, Togo's exports to Ghana fell "
            "by 6% to $50 million.",
            {"6%": "2020 < 2019", "$50 million": "2020"},
        ),
    ],
)
def test_a_time_is_that_of_its_clause(text, times):
    assert times_of(text, times) == times


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "In the first three months of 2002 Malta's exports fell. March was the weakest of the three months: exports"
            " were 7% lower than a year earlier.",
            {"7%": "2002-03 < 2001-03"},
        ),
        (
            "Wheat shipments of Malta last week were 430,000 tonnes versus 380,000 the week before.",
            {"430,000 tonnes": "2002-05-06/P7D", "380,000": "2002-04-29/P7D"},
        ),
        (
            "In cocoa year 2000/01 Togo shipped 9,000 tonnes between October and September. In the first two months"
            " of the new season exports were 2,000 tonnes.",
            {"9,000 tonnes": "2000-10-01/P1Y", "2,000 tonnes": "2001-10-01/P2M"},
        ),
    ],
)
def test_months_weeks_and_seasons_that_a_sentence_names(text: str, times: dict[str, str]):
    assert times_of(f"VALLETTA, 15 May 2002\n\n{text}", times) == times
