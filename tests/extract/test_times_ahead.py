"""Times to come: a plan has its horizon, what is told as a fact behind it goes on where the facts were."""

from datetime import date

import pytest

from tests.extract.marked import figures
from tests.extract.marked_times import times_of


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "HANOI, 12 May 2022. The two sides want trade of $5 billion by 2025 and intend to triple Vietnamese "
            "exports by the same date.",
            {"$5 billion": "2025", "triple": "2025"},
        ),
        (
            "LOME, 20 December 2013. Togo's rice exports in 2013 will reach 6 million tonnes, with shipments in "
            "December alone expected to total 400,000 tonnes.",
            {"6 million tonnes": "2013", "400,000 tonnes": "2013-12"},
        ),
        (
            "SOFIA, 3 February 1979. Trade between Bulgaria and India is to reach 200 million rupees this year. In "
            "1978 it came to 150 million rupees. Bulgaria will supply 9,000 tonnes of urea and 4,000 tonnes of soda.",
            {"150 million rupees": "1978", "9,000 tonnes": "1979", "4,000 tonnes": "1979"},
        ),
        (
            "ACCRA, 3 February 2009. Ghana bought 9,000 tonnes of rice in 2008. Thailand will deliver 5,000 tonnes of "
            "tuna and 4,000 tonnes of rubber.",
            {"9,000 tonnes": "2008", "5,000 tonnes": "none", "4,000 tonnes": "none"},
        ),
        (
            "RABAT, 12 May 2022. In 2021 Morocco sold Senegal goods for $300 million. The ministers wish to bring "
            "turnover to $1 billion by 2026; Senegalese deliveries should double over the same period.",
            {"$300 million": "2021", "$1 billion": "2026", "double": "2026"},
        ),
        (
            "LOME, 15 March 2013. Togo's exports to Benin were $60 million in 2012. Once the pact is in full effect, "
            "exports would rise by 32 percent and imports by $9 million. With the deal in force, exports are forecast "
            "to grow by 5 percent in 2014.",
            {"$60 million": "2012", "32 percent": "none", "$9 million": "none", "5 percent": "2014 < 2013"},
        ),
        (
            "LOME, 15 March 2013. Togo's exports to Benin were $60 million in 2012. The new quay would raise Togolese "
            "exports to Benin by a fifth and Beninese ones by $9 million. A bridge will cut imports "
            "by 5 percent.",
            {"$60 million": "2012", "a fifth": "none", "$9 million": "none", "5 percent": "none"},
        ),
        (
            "LIMA, 15 March 2013. Peru plans to lift exports to $60 billion by 2016. Copper makes up 40% of "
            "deliveries. In 2012 exports reached $46 billion.",
            {"$60 billion": "2016", "$46 billion": "2012"},
        ),
        (
            "BAKU, 3 February 2020. In 2019 trade of Azerbaijan with Algeria was worth $4 billion, and the "
            "partners want to raise it to $10 billion by 2025. Algerian exports, $2.3 billion last year, consist "
            "of gas for over 80 percent.",
            {"$4 billion": "2019", "$10 billion": "2025", "$2.3 billion": "2019", "80 percent": "2019"},
        ),
        (
            "MOSCOW, 20 August 2025. Last year the turnover of Primorye came to $13 billion. At the Eastern "
            "Economic Forum (3-6 September) nine agreements are to be signed with foreign investors.",
            {"$13 billion": "2024", "nine": "2025-09"},
        ),
        (
            "SARAJEVO, 20 July 1988. In the first half of 1988 Yugoslavia imported goods for $6 billion. Albania "
            "is expected to buy goods for $60 million this year. Austria supplied 8 percent of imports.",
            {"$6 billion": "1988-S1", "$60 million": "1988", "8 percent": "1988-S1"},
        ),
        (
            "ALMATY, 18 April 2013. By the end of March trade with Tajikistan had reached $180 million. The "
            "countries mean to reach $1 billion by 2015, and by then 200 joint firms should be at work.",
            {"$180 million": "2013-Q1", "$1 billion": "2015"},
        ),
        (
            "RABAT, 12 February 2006. Morocco's trade with Turkey, $500 million in 2000, doubled in the following "
            "five years. A further gain of 10 percent is expected for 2006.",
            {"$500 million": "2000", "doubled": "2005 < 2000", "10 percent": "2006 < 2005"},
        ),
        (
            "GENEVA, 20 September 2009. World trade will contract by 10% this year; in March the WTO still "
            "expected a drop of 9%.",
            {"10%": "2009 < 2008", "9%": "2009 < 2008"},
        ),
        (
            "NAIROBI, 20 March 2003. Kenya's tea exports are expected to rise to 30,000 tonnes in May and June. "
            "Shipments of coffee will fall 8 percent to 9,000 tonnes in the July-September quarter.",
            {"30,000 tonnes": "2003-05-01/P2M", "8 percent": "2003-Q3 < 2002-Q3", "9,000 tonnes": "2003-Q3"},
        ),
        (
            "KAMPALA, 14 May 2008. Uganda intends to export 300,000 bags of coffee in the fourth quarter.",
            {"300,000": "2008-Q4"},
        ),
        (
            "TIRANA, 9 March 2017. We look for a trade deficit of 40 million euros in December.",
            {"40 million euros": "2016-12"},
        ),
        (
            "LUSAKA, 9 March 2017. Exports were expected to reach $90 million in the third quarter; they came to $80 "
            "million.",
            {"$90 million": "2016-Q3", "$80 million": "2016-Q3"},
        ),
        (
            "WINDHOEK, 3 September 2010. This autumn Namibia expects to ship 30,000 tonnes of grapes. Last spring "
            "it shipped 20,000 tonnes.",
            {"30,000 tonnes": "2010-09-01/P3M", "20,000 tonnes": "2010-03-01/P3M"},
        ),
        (
            "ALGIERS, 15 January 2013. Trade with Spain is to reach $40 billion by 2015. Exports to Spain amounted to "
            "$10 billion.",
            {"$40 billion": "2015", "$10 billion": "2012"},
        ),
        (
            "ANKARA, 14 January 1975. Turkey plans exports of $2 billion this year. Exports to Italy fell by 6 "
            "percent.",
            {"$2 billion": "1975", "6 percent": "1974 < 1973"},
        ),
    ],
)
def test_a_plan_does_not_change_the_time_of_the_facts(text, times):
    assert times_of(text, times) == times


def test_months_that_goods_are_bought_for_at_a_price_are_to_come():
    text = "LIMA, 23 March 1987. Togo bought 5 tonnes of rice for June at $346 and 6 tonnes for July at $340 a tonne."
    found = figures(text)
    assert [(f.period_start.year, f.period_start.month) for f in found if f.unit == "t"] == [(1987, 6), (1987, 7)]


def test_goods_bought_for_shipment_in_months_told_first_are_bought():
    found = figures("LIMA, 2 April 1987. For June shipment, Togo bought 25,000 tonnes of Chadian wheat.")
    assert [(f.status, f.period_start.month) for f in found] == [("actual", 6)]


def test_three_months_are_told_by_their_names():
    [figure] = figures("LIMA, 24 July 1987. Peru's surplus was $9 million in the April-May-June period.")
    assert (figure.period_start.isoformat(), figure.period_end.isoformat()) == ("1987-04-01", "1987-06-30")


@pytest.mark.parametrize("seen", ["exports falling", "the trade surplus falling", "imports rising"])
def test_what_somebody_saw_rising_in_a_year_that_still_runs_is_foretold(seen):
    found = figures(f"LIMA, 13 April 1987. The institutes saw {seen} to $9 million in 1987.", date(1987, 4, 13))
    assert {figure.status for figure in found} == {"forecast"}
