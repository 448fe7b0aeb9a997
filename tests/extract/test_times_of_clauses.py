"""Which clause a time is of, and what it means there: a text in, the periods and bases of its figures out."""

import pytest

from tests.extract.marked_times import times_of


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "TEHRAN, 20 December 2017. Iran exported 120 tons of pistachios worth $1 million in the eight months "
            "from March 21 to November 21. Iraq took 38 tons.",
            {"120 tons": "2017-03-21/P246D", "38 tons": "2017-03-21/P246D"},
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
    ],
)
def test_a_time_is_that_of_its_clause(text, times):
    assert times_of(text, times) == times
