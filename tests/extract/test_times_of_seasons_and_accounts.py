"""Seasons, years of accounts and months ahead, in the words of the trade press: a text in, its times out."""

import pytest

from tests.extract.marked_times import times_of


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "ASUNCION, 14 March 2011. Sugar exports since the start of the season in April have reached 25,000 "
            "tonnes, against 24,100 tonnes at this point a year ago.",
            {"25,000 tonnes": "2010-04-01/P348D", "24,100 tonnes": "2009-04-01/P348D"},
        ),
        (
            "MONTEVIDEO, 9 November 2007. Wool exports in the four months from July were worth $83 million, up 5 pct.",
            {"$83 million": "2007-07-01/P4M", "5 pct": "2007-07-01/P4M < 2006-07-01/P4M"},
        ),
        (
            "KATHMANDU, 9 March 2013. Exports in the first seven months of Nepal's fiscal year were $50 million.",
            {"$50 million": "2012-07-16/P215D"},
        ),
        (
            "KARACHI, 9 March 2013. Exports in the first eight months of the country's July-June fiscal year rose 4 "
            "pct. The target for the first half of the fiscal year had been $9 billion.",
            {"4 pct": "2012-07-01/P8M < 2011-07-01/P8M"},
        ),
        (
            "KARACHI, 17 January 1995. In the first half of the current fiscal year exports rose 11 per cent. "
            "December exports were $690 million. The full-year target is $8.5 billion.",
            {"11 per cent": "1994-S2 < 1993-S2", "$690 million": "1994-12", "$8.5 billion": "1994-07-01/P1Y"},
        ),
        (
            "DHAKA, 9 May 2015. Tea exports in the first nine months of FY15 rose to $9.1 million from $8.8 million in "
            "the same period of FY14, while rubber brought 3 per cent more, $9.5 million, in the July-March period.",
            {"$8.8 million": "2013-07-01/P9M", "$9.5 million": "2014-07-01/P9M"},
        ),
        (
            "DHAKA, 9 January 2012. Exports in the first half of fiscal 2011-12 were $11.7 billion; the target for the "
            "full year is $26.5 billion.",
            {"$11.7 billion": "2011-S2", "$26.5 billion": "2011-07-01/P1Y"},
        ),
        (
            "GENEVA, 20 July 2006. Watch exports in June amounted to 1.1 billion francs. Second-quarter exports "
            "exceeded those of the first by 12%.",
            {"12%": "2006-Q2 < 2006-Q1"},
        ),
        (
            "HELSINKI, 10 February 1993. Exports rose 3.6 per cent to 98 billion markka in 1992; in the fourth "
            "quarter growth slowed to 1.2 per cent. Imports were down 1.5 per cent.",
            {"1.2 per cent": "1992-Q4 < 1991-Q4", "1.5 per cent": "1992 < 1991"},
        ),
        (
            "SAIGON, January 1961. In the last quarter of 1960 rice exports were 310,000 tons, bringing the "
            "year's total to 1,720,000 tons. For 1961 contracts have been signed for 900,000 tons.",
            {"310,000 tons": "1960-Q4", "1,720,000 tons": "1960", "900,000 tons": "1961"},
        ),
        (
            "BOLZANO, 18 December 2008. From August to November 210,000 tonnes of apples were exported; at "
            "this date in 2007 it had been 245,000.",
            {"210,000 tonnes": "2008-08-01/P4M", "245,000": "2007-08-01/P4M"},
        ),
        (
            "BANJUL, 7 May 1985. Groundnut exports will bring no more than $45 million in the year to next September.",
            {"$45 million": "1984-10-01/P1Y"},
        ),
        (
            "DURBAN, 11 June 2020. Coal exports set a record of 8.2 million tonnes in May: the old one, 7.4 million, "
            "had been set in June last year.",
            {"8.2 million tonnes": "2020-05", "7.4 million": "2019-06"},
        ),
        (
            "KATHMANDU, 10 August 2023. Nepal exported 240,000 kg of wool in the fiscal year that ended on July 16, "
            "2023. In the fiscal year before, 300,000 kg had been shipped.",
            {"240,000 kg": "2022-07-17/P365D", "300,000 kg": "2021-07-17/P365D"},
        ),
        (
            "KATHMANDU, 10 August 2022. Nepal exported 240,000 kg of wool in the fiscal year that ended on July 16, "
            "2022. In the fiscal year before, 300,000 kg had been shipped.",
            {"240,000 kg": "2021-07-16/P366D", "300,000 kg": "2020-07-16/P365D"},
        ),
    ],
)
def test_seasons_and_years_of_accounts_are_read(text: str, times: dict[str, str]):
    assert times_of(text, times) == times
