"""Phrases of time as publishers print them, each with its clock: role and period of the phrase in braces."""

from datetime import date

import pytest

from extract.periods import Clock, Period, find_periods, resolve

MAY_2025 = Clock(date(2025, 5, 7))
APRIL_2024 = Clock(date(2024, 4, 5))
AUGUST_2022 = Clock(date(2022, 8, 15))
REUTERS_1987 = Clock(date(1987, 4, 9))
INDIA = Clock(date(2022, 3, 25), country="IN")
BANGLADESH = Clock(date(2024, 1, 29), country="BD")
IRAN = Clock(date(2024, 1, 10), country="IR")
IN_2021 = Clock(year=2021)
OF_2021 = Clock(period=Period.of_year(2021))
OF_EIGHT_MONTHS = Clock(date(2022, 2, 1), period=Period.of_months(2021, 1, 8))
OF_SECOND_QUARTER = Clock(date(2023, 9, 7), period=Period.of_months(2023, 4, 6))
OF_JULY = Clock(date(2022, 8, 15), period=Period.of_months(2022, 7, 7))
NONE = Clock()

DATED = [
    # months
    ("exports rose {in January-August 2021} by 4%", NONE, "period", "2021-01-01/P8M"),
    ("sales {from January to September 2024} grew", NONE, "period", "2024-01-01/P9M"),
    ("the sum {for Jan-Aug 2019} is", NONE, "period", "2019-01-01/P8M"),
    ("{In January \u2013 October 2021} it grew", NONE, "period", "2021-01-01/P10M"),
    ("it grew {in January\u2013April [2021]} to 161%", NONE, "period", "2021-01-01/P4M"),
    ("{at the October (2021)} meeting", NONE, "period", "2021-10"),
    ("{In Sept. 1986} shipments fell", NONE, "period", "1986-09"),
    ("{in November 2020-March 2021} it fell", NONE, "period", "2020-11-01/P5M"),
    ("{between May and June 2023} prices", NONE, "period", "2023-05-01/P2M"),
    ("{in May 2020} alone", NONE, "period", "2020-05"),
    ("{in the January-March quarter of 1987} they", NONE, "period", "1987-Q1"),
    ("{in the January-March 1987 quarter} they", NONE, "period", "1987-Q1"),
    ("{in the March quarter of 2022} volumes", NONE, "period", "2022-Q1"),
    ("{for the December half 2019} the miner", NONE, "period", "2019-S2"),
    ("in the period {from January to October 2022} it", NONE, "period", "2022-01-01/P10M"),
    ("deliveries {in November and December 2021} were", NONE, "period", "2021-11-01/P2M"),
    ("trade {for Mar-22} was", NONE, "period", "2022-03"),
    ("{in Jan/Feb 1987} exports", NONE, "period", "1987-01-01/P2M"),
    # parts of years
    ("trade {in the first half of 2021} grew", NONE, "period", "2021-S1"),
    ("{in the first half of this [2021] year}, trade", NONE, "period", "2021-S1"),
    ("{at the end of the first half of this year [2021]}, trade", NONE, "period", "2021-S1"),
    ("{in the first ten months of 2021} it", NONE, "period", "2021-01-01/P10M"),
    ("{In the first 7 months of 2022}, the volume", NONE, "period", "2022-01-01/P7M"),
    ("{For nine months of 2019} exports", NONE, "period", "2019-01-01/P9M"),
    ("{at the end of three quarters of 2022} trade", NONE, "period", "2022-01-01/P9M"),
    ("{during the three quarters of 2022} firms", NONE, "period", "2022-01-01/P9M"),
    ("{by the end of 10 months of 2022} sales", NONE, "horizon", "2022-01-01/P10M"),
    ("{In the seven months of this year [2022]} it", NONE, "period", "2022-01-01/P7M"),
    ("{in the first nine months of the current [2021] year} it", NONE, "period", "2021-01-01/P9M"),
    ("{in the second quarter of 2023} it was", NONE, "period", "2023-Q2"),
    ("it was {in Q1 2025} that", NONE, "period", "2025-Q1"),
    ("revenue {in 1Q22} was", NONE, "period", "2022-Q1"),
    ("{in Q3'21} imports", NONE, "period", "2021-Q3"),
    ("{2Q 2019} exports", NONE, "period", "2019-Q2"),
    ("{In 1H 2022} they", NONE, "period", "2022-S1"),
    ("{H2 2020} saw", NONE, "period", "2020-S2"),
    ("sold {in 8M 2021} more", NONE, "period", "2021-01-01/P8M"),
    ("{9M2022} results", NONE, "period", "2022-01-01/P9M"),
    ("{Q1-Q3 2022} turnover", NONE, "period", "2022-01-01/P9M"),
    ("{2021-Q3} was", NONE, "period", "2021-Q3"),
    ("{in the I quarter of 2021} output", NONE, "period", "2021-Q1"),
    ("{in the III quarter 2019} output", NONE, "period", "2019-Q3"),
    ("{in the 1st quarter of 2018} it", NONE, "period", "2018-Q1"),
    ("{in the last quarter of 2021} it", NONE, "period", "2021-Q4"),
    ("{in the final three months of 2020} it", NONE, "period", "2020-Q4"),
    ("{in the last two months of 1998} it", NONE, "period", "1998-11-01/P2M"),
    ("{in the 2021 first quarter} it", NONE, "period", "2021-Q1"),
    ("{1986 fourth qtr} net", NONE, "period", "1986-Q4"),
    ("{In 2021's first half} it", NONE, "period", "2021-S1"),
    ("{first-half 1987} sales", NONE, "period", "1987-S1"),
    ("{in the second and third quarters of 2020} it", NONE, "period", "2020-04-01/P6M"),
    ("{12 months of 2021} saw", NONE, "period", "2021"),
    ("{over the 12 months of 2021} sales", NONE, "period", "2021"),
    ("{in the second half of December 2020} a batch", NONE, "period", "2020-12-16/P16D"),
    ("exports {in the first 20 days of March 2023} rose", NONE, "period", "2023-03-01/P20D"),
    ("{in the last decade of November 2021} a meeting", NONE, "period", "2021-11-21/P10D"),
    ("{in the first two weeks of May 2019} it", NONE, "period", "2019-05-01/P14D"),
    ("{in the six months to June 2022} Kenya", NONE, "period", "2022-S1"),
    ("{in the three months to June 2018} the gap", NONE, "period", "2018-Q2"),
    ("{In the 12 months to June 2018}, by contrast", NONE, "period", "2017-07-01/P1Y"),
    ("{for the year ended March 31, 1987} profit", NONE, "period", "1986-04-01/P1Y"),
    ("{in the year to March 2023} orders", NONE, "period", "2022-04-01/P1Y"),
    ("{in the three months ended September 30, 2005} it", NONE, "period", "2005-Q3"),
    ("{in the four months to end-April 2016} it", NONE, "period", "2016-01-01/P4M"),
    ("{in the quarter ended June 30, 1999} sales", NONE, "period", "1999-Q2"),
    ("{in the week ended 5 May 2023} stocks", NONE, "period", "2023-04-29/P7D"),
    ("{in the week to May 7, 2021} stocks", NONE, "period", "2021-05-01/P7D"),
    # years
    ("{In 2024}, trade reached", NONE, "period", "2024"),
    ("crops barred ({2019}) and", NONE, "period", "2019"),
    ("{at the end of 2019} the sum", NONE, "period", "2019"),
    ("{in 1987} it was", NONE, "period", "1987"),
    ("{for the whole of 2021} it", NONE, "period", "2021"),
    ("{The year 2022} marks", NONE, "period", "2022"),
    ("{2021} exports rose", NONE, "period", "2021"),
    ("{in early 2022} a house opened", NONE, "period", "2022"),
    ("{In mid-1998} it fell", NONE, "period", "1998"),
    ("{in the 1990s} they", NONE, "period", "1990-01-01/P10Y"),
    ("{in 2016-2021}, turnover", NONE, "period", "2016-01-01/P6Y"),
    ("the plan {for 2025\u20132029}", NONE, "period", "2025-01-01/P5Y"),
    ("{over 2016-2018} it", NONE, "period", "2016-01-01/P3Y"),
    ("{In calendar 1986} they", NONE, "period", "1986"),
    ("{in the calendar year 2021} they", NONE, "period", "2021"),
    ("{in 20211}.", NONE, "period", "2021"),
    ("by 2.7% {in 20241}, a touch more", NONE, "period", "2024"),
    ("{in the three months to June 20181}, as", NONE, "period", "2018-Q2"),
    # fiscal, marketing, academic, solar years
    ("met its {FY22} target", INDIA, "period", "2021-04-01/P1Y"),
    ("the $292 billion {of 2020-21} and", INDIA, "period", "2020-04-01/P1Y"),
    ("{in 2020-21} the two", NONE, "period", "2020-01-01/P2Y"),
    ("{in July-December of FY2023-24}, says", BANGLADESH, "period", "2023-S2"),
    ("{In the whole of FY2022-23} sales", BANGLADESH, "period", "2022-07-01/P1Y"),
    ("{in Q2 FY23} exports", INDIA, "period", "2022-Q3"),
    ("{in April-January 2021-22} exports", INDIA, "period", "2021-04-01/P10M"),
    ("{in the first half of 2021-22} exports", INDIA, "period", "2021-04-01/P6M"),
    ("{in fiscal 1986/87} the board", Clock(country="AU"), "period", "1986-07-01/P1Y"),
    ("{in fiscal 2021} Japan", Clock(country="JP"), "period", "2021-04-01/P1Y"),
    ("{in fiscal year 2021} the US", Clock(country="US"), "period", "2020-10-01/P1Y"),
    ("{In the 2021/22 financial year} trade", Clock(country="KE"), "period", "2021-07-01/P1Y"),
    ("{in FY21/22} Egypt", Clock(country="EG"), "period", "2021-07-01/P1Y"),
    ("{in FY2022} China", Clock(country="CN"), "period", "2022"),
    ("{in the last fiscal year} sales", INDIA, "period", "2020-04-01/P1Y"),
    ("{in the current fiscal year} sales", INDIA, "period", "2021-04-01/P1Y"),
    ("{in the first half of the current fiscal year} sales", BANGLADESH, "period", "2023-S2"),
    ("{in marketing year 2021/22} exports", NONE, "period", "2021-07-01/P1Y"),
    ("{in the 2021/22 marketing year} corn", Clock(country="US", product="corn"), "period", "2021-09-01/P1Y"),
    ("{in the 1987/88 season} wheat", Clock(country="US", product="wheat"), "period", "1987-06-01/P1Y"),
    ("{since the current academic year 2022/2023}", NONE, "since", "2022-09-01/P10M"),
    ("{in the 2020-2021 academic year} they", NONE, "period", "2020-09-01/P10M"),
    ("{in the first four months of solar year 1402} exports", NONE, "period", "2023-03-21/P124D"),
    (
        "{in the first nine months of the current Iranian year (March 21-December 21, 2023)} it",
        NONE,
        "period",
        "2023-03-21/P276D",
    ),
    ("{in the first eight months of the current Iranian calendar year} it", IRAN, "period", "2023-03-21/P246D"),
    ("{in the past Iranian calendar year 1401} it", IRAN, "period", "2022-03-21/P365D"),
    # days
    ("{On 5 March 2025}, a memorandum", NONE, "date", "2025-03-05"),
    ("MINSK, {29 September} (BelTA)", Clock(date(2025, 10, 1)), "date", "2025-09-29"),
    ("Dhaka, {29 January 2024}", NONE, "date", "2024-01-29"),
    ("{March 25, 2022}", NONE, "date", "2022-03-25"),
    ("{14-03-2020} 11:32", NONE, "date", "2020-03-14"),
    ("published {05.11.2021} by", NONE, "date", "2021-11-05"),
    ("{2021-03-05} was", NONE, "date", "2021-03-05"),
    ("filed {3/31/87} in", NONE, "date", "1987-03-31"),
    ("stays {from 26 to 30 March 2023}", NONE, "period", "2023-03-26/P5D"),
    ("{on 26-30 March 2023} they", NONE, "date", "2023-03-26/P5D"),
    ("{from 1 January to 31 March 2022} they", NONE, "period", "2022-Q1"),
    ("{as of 1 July 2023} reserves", NONE, "period", "2023-07-01"),
    ("{As of mid-November 2022} it had", NONE, "period", "2022-11-15"),
    ("{As of late February 2025}, 188 firms", NONE, "period", "2025-02-28"),
    ("{in early January 2024} it", NONE, "period", "2024-01"),
    ("{in mid-April 2022} a plant", NONE, "period", "2022-04"),
    ("{at the beginning of December 2021} the", NONE, "period", "2021-12"),
    ("{in spring 2024} she", NONE, "period", "2024-03-01/P3M"),
    ("{in the summer of 2020} a batch", NONE, "period", "2020-06-01/P3M"),
    ("{in the winter of 2021} it", NONE, "period", "2020-12-01/P3M"),
]

RELATIVE = [
    # from the writer's day
    ("{In July} the surplus", AUGUST_2022, "period", "2022-07"),
    ("{In February} alone", INDIA, "period", "2022-02"),
    ("suspended {in December}.", AUGUST_2022, "period", "2021-12"),
    ("{in November} shipments", APRIL_2024, "period", "2023-11"),
    ("{In January-July} it came to", AUGUST_2022, "period", "2022-01-01/P7M"),
    ("{in January-September} it", AUGUST_2022, "period", "2021-01-01/P9M"),
    ("hits N12trn {in Q2}", OF_SECOND_QUARTER, "period", "2023-Q2"),
    ("{in the fourth quarter} it", APRIL_2024, "period", "2023-Q4"),
    ("{in the first nine months} it", APRIL_2024, "period", "2023-01-01/P9M"),
    ("{In the first half of the year} it", AUGUST_2022, "period", "2022-S1"),
    ("{for three quarters} this figure", Clock(year=2022), "period", "2022-01-01/P9M"),
    ("{In nine months} trade", Clock(year=2019), "period", "2019-01-01/P9M"),
    ("{In January-August} growth was", IN_2021, "period", "2021-01-01/P8M"),
    ("will grow {this year}", MAY_2025, "period", "2025"),
    ("{This [2022] year}, the company", MAY_2025, "period", "2022"),
    ("{in the current year} it", MAY_2025, "period", "2025"),
    ("{Last year}, trade exceeded", MAY_2025, "period", "2024"),
    ("totalled $1.5m {last year [2020]}", MAY_2025, "period", "2020"),
    ("{Last year}'s result", APRIL_2024, "period", "2023"),
    ("{over the past year} trade", MAY_2025, "period", "2024"),
    ("{last year} it fell", IN_2021, "period", "2020"),
    ("{next year} sales", MAY_2025, "period", "2026"),
    ("{in the previous year} it", Clock(date(2025, 5, 7), year=2020), "period", "2019"),
    ("{in the following year} it", Clock(date(2025, 5, 7), year=2020), "period", "2021"),
    ("{in that year} it", Clock(date(2025, 5, 7), year=2020), "period", "2020"),
    ("{Last month} exports", AUGUST_2022, "period", "2022-07"),
    ("{this month} exports", AUGUST_2022, "period", "2022-08"),
    ("{in the last quarter} exports", APRIL_2024, "period", "2024-Q1"),
    ("{in the previous quarter} it", OF_SECOND_QUARTER, "period", "2023-Q1"),
    ("{last week} ships", Clock(date(2024, 4, 5)), "period", "2024-03-25/P7D"),
    ("{October this year} saw", Clock(date(2024, 12, 5)), "period", "2024-10"),
    ("{in April last year} it", APRIL_2024, "period", "2023-04"),
    ("{In January-June this year} it", AUGUST_2022, "period", "2022-S1"),
    ("{in the third quarter of last year} it", APRIL_2024, "period", "2023-Q3"),
    ("{in last year's first half} it", APRIL_2024, "period", "2023-S1"),
    ("{last June} it", APRIL_2024, "period", "2023-06"),
    (
        "{up to March 21} shipments",
        Clock(date(2022, 3, 25), period=Period(date(2021, 4, 1), date(2022, 3, 31))),
        "period",
        "2021-04-01/P355D",
    ),
    ("{up to March 21} shipments", INDIA, "period", "2021-04-01/P355D"),
    ("{through August} exports", Clock(date(2022, 9, 20)), "period", "2022-01-01/P8M"),
    ("{so far this year} it", AUGUST_2022, "period", "2022-01-01/P227D"),
    ("{since the beginning of the year} it", AUGUST_2022, "period", "2022-01-01/P227D"),
    ("{Since the beginning of 2021}, the share", AUGUST_2022, "period", "2021"),
    ("{year to date} volumes", AUGUST_2022, "period", "2022-01-01/P227D"),
    ("stayed {until 30 March}.", Clock(date(2023, 3, 27)), "horizon", "2023-03-30"),
    ("stock {at the end of the first quarter}", IN_2021, "period", "2021-Q1"),
    ("{A year earlier}, trade", OF_EIGHT_MONTHS, "period", "2020-01-01/P8M"),
    ("{two years ago} the amount", MAY_2025, "period", "2023"),
    ("launched {four years ago}.", Clock(year=2022), "period", "2018"),
    ("{Five years later}, in", Clock(year=1992), "period", "1997"),
    ("{as of April} this", APRIL_2024, "period", "2024-04"),
    # what a figure is compared with
    (
        "2.9 times more {than in the same period of 2021}",
        Clock(period=Period.of_months(2022, 1, 9)),
        "base",
        "2021-01-01/P9M",
    ),
    ("{compared to the same period last year}", OF_EIGHT_MONTHS, "base", "2020-01-01/P8M"),
    ("{compared to the same period last year [2020]}", OF_EIGHT_MONTHS, "base", "2020-01-01/P8M"),
    (
        "a 50% increase {from the same period last year}",
        Clock(period=Period.of_months(2025, 1, 2)),
        "base",
        "2024-01-01/P2M",
    ),
    ("{compared to the corresponding period of 2020}", Clock(period=Period.of_months(2021, 1, 3)), "base", "2020-Q1"),
    (
        "5.9% less {than in the same quarter of last year}",
        Clock(date(2020, 4, 20), period=Period.of_months(2020, 1, 3)),
        "base",
        "2019-Q1",
    ),
    ("sevenfold {over the same period last year}", OF_EIGHT_MONTHS, "base", "2020-01-01/P8M"),
    ("the $4.11 billion {of the same month last year}", OF_JULY, "period", "2021-07"),
    ("{against the level of the same period in 2020}", OF_EIGHT_MONTHS, "base", "2020-01-01/P8M"),
    ("{versus the year-ago quarter}", OF_SECOND_QUARTER, "base", "2022-Q2"),
    ("{from the same period a year earlier}", OF_SECOND_QUARTER, "base", "2022-Q2"),
    ("{than in the same period the year before}", OF_SECOND_QUARTER, "base", "2022-Q2"),
    ("{over the same period} imports", OF_EIGHT_MONTHS, "period", "2021-01-01/P8M"),
    (
        "{compared to last year's four months}",
        Clock(date(2022, 1, 1), period=Period.of_months(2021, 1, 4)),
        "base",
        "2020-01-01/P4M",
    ),
    ("{compared to the previous year}", Clock(period=Period.of_months(2025, 1, 3)), "base", "2024-Q1"),
    ("{against last year}", OF_EIGHT_MONTHS, "base", "2020-01-01/P8M"),
    ("up 4% {against 2020}", OF_EIGHT_MONTHS, "base", "2020-01-01/P8M"),
    ("56.4 percent more {than in 2016}", Clock(period=Period.of_year(2017)), "base", "2016"),
    ("57% {up on 2021}", Clock(period=Period.of_year(2022)), "base", "2021"),
    ("a rise of 3% {on 2021}", Clock(period=Period.of_year(2022)), "base", "2021"),
    ("an 83.9% increase {from 2023}", Clock(period=Period.of_year(2024)), "base", "2023"),
    ("growth {over 2020} was", OF_2021, "base", "2020"),
    ("up 2% {over last year}", OF_2021, "base", "2020"),
    ("105.3% {of the 2018 level}", Clock(period=Period.of_year(2019)), "base", "2018"),
    ("215% {of last year's level}", OF_2021, "base", "2020"),
    ("exports {to the level of last year}", OF_2021, "base", "2020"),
    ("fell {to 2019 levels}", OF_2021, "base", "2019"),
    ("{by the level of 2020}", OF_2021, "base", "2020"),
    ("more {than that of 2019}", OF_2021, "base", "2019"),
    ("{Compared to June}, exports", OF_JULY, "base", "2022-06"),
    ("{up from December}", Clock(date(2024, 4, 5), period=Period.of_months(2024, 2, 2)), "base", "2023-12"),
    ("{compared to January-September 2021}", Clock(period=Period.of_months(2022, 1, 9)), "base", "2021-01-01/P9M"),
    (
        "3% less {than in January-June}",
        Clock(date(2022, 8, 15), period=Period.of_months(2022, 1, 6)),
        "base",
        "2021-S1",
    ),
    ("{from the previous month}", OF_JULY, "base", "2022-06"),
    ("{from last month}", OF_JULY, "base", "2022-06"),
    ("{than in the previous quarter}", OF_SECOND_QUARTER, "base", "2023-Q1"),
    ("{Compared with the three months to March 2018}.", Clock(period=Period.of_months(2018, 4, 6)), "base", "2018-Q1"),
    ("exports fell 5% {y/y}", OF_SECOND_QUARTER, "base", "2022-Q2"),
    ("{Q/Q}, exports jumped", OF_SECOND_QUARTER, "base", "2023-Q1"),
    ("up 2% {m/m}", OF_JULY, "base", "2022-06"),
    ("rose 72.15 percent {year-on-year} to", Clock(period=Period.of_months(2023, 7, 12)), "base", "2022-S2"),
    ("rose {month-on-month}", OF_JULY, "base", "2022-06"),
    ("growth of 12% {YoY}", OF_JULY, "base", "2021-07"),
    ("fell {on the year}", OF_JULY, "base", "2021-07"),
    ("2% {over the quarter}", OF_SECOND_QUARTER, "base", "2023-Q1"),
    ("fell 3% {from a year ago}", OF_JULY, "base", "2021-07"),
    ("up 3% {on a year earlier}", OF_JULY, "base", "2021-07"),
    ("from 8.28m tons {a year earlier}", OF_JULY, "base", "2021-07"),
    ("{vs. 2019}", OF_2021, "base", "2019"),
    ("{relative to FY2020-21}", Clock(country="IN", period=Period.of_months(2021, 4, 15)), "base", "2020-04-01/P1Y"),
    ("{in comparison with 2020}", OF_2021, "base", "2020"),
    ("up 3 pct {vs the prior year}", Clock(period=Period.of_year(1986)), "base", "1985"),
    # since, spans, horizons
    ("{Since 2015}, turnover", OF_2021, "since", "2015"),
    ("{since 2010} record", OF_2021, "since", "2010"),
    ("{Over the past five years}, trade", Clock(date(2025, 5, 7), year=2024), "span", "2019"),
    ("six times {in the last ten years}", IN_2021, "span", "2011"),
    ("{for the previous five years}", IN_2021, "span", "2016"),
    ("{over the past decade}", IN_2021, "span", "2011"),
    ("{over the last 30 years} the", Clock(year=2022), "span", "1992"),
    ("{in 15 years}.", Clock(year=2022), "span", "2007"),
    ("grown six times {in five years}", Clock(year=2022), "span", "2017"),
    ("{over the last year and a half}", IN_2021, "span", "2020"),
    ("{in the past 12 months}", Clock(date(2023, 3, 10), period=Period.of_months(2023, 2, 2)), "span", "2022-02"),
    ("{by 2025}", MAY_2025, "horizon", "2025"),
    ("{By the end of 2021}, the side", NONE, "horizon", "2021"),
    ("{by the beginning of 2023} it", AUGUST_2022, "horizon", "2022"),
    ("{until 2030}", MAY_2025, "horizon", "2030"),
    ("for the period {up to 2030}", MAY_2025, "horizon", "2030"),
    ("{by the end of the year}", AUGUST_2022, "horizon", "2022"),
    ("{by year-end}", AUGUST_2022, "horizon", "2022"),
    ("{by December}", AUGUST_2022, "horizon", "2022-12"),
    ("to $500 million {over the next five years}", Clock(date(2024, 11, 20)), "horizon", "2029"),
    ("{Within 3-4 years} the region", IN_2021, "horizon", "2024-01-01/P2Y"),
    ("{in the next decade}", MAY_2025, "horizon", "2035"),
    ("{In the next three years}, the goal", IN_2021, "horizon", "2024"),
    ("{from 2015 to 2021}, it", NONE, "from_to", "2021"),
    ("{between 2010 and 2019} it", NONE, "from_to", "2019"),
]

TIMELESS = [
    ("partner {for 20 years}.", "duration"),
    ("{Three decades} of cooperation", "duration"),
    ("a {two-year} period", "duration"),
    ("more than {ten years}.", "duration"),
    ("{during two and a half years} trucks", "duration"),
    ("{with nine days} to spare", "duration"),
    ("open {24/7}", "duration"),
    ("extended {for six months}", "duration"),
    ("{after six years} with", "duration"),
    ("{Currently}, 21 firms", "now"),
    ("{Today}, it", "now"),
    ("starts {at 18:56}.", "duration"),
    ("Vision {2030} is", "name"),
    ("the {three-day} visit", "duration"),
    ("be solved {in three to four years}", "span"),
]

NO_PHRASES = [
    "2,021 cases",
    "$2021 each",
    "2021 tonnes of beef",
    "1200 tractors",
    "exported 2000 tractors",
    "USD 2021",
    "2021.5 km",
    "as they may decide",
    "they march on",
    "in part 3 of it",
    "three quarters of all exporters",
    "by a quarter",
    "a half of it",
    "the two sides",
    "five main areas",
    "at the same time",
    "in 24 hours",
    "10-14 days",
    "2000-2500 tonnes",
    "EXPO-2022",
    "Prime Minister Theresa May said",
    "grew by 3 times",
    "in recent years",
    "every year",
    "$8M",
    "1m people",
    "a mini-van",
    "36 per cent",
    "sold 1986 cars",
    "No. 1987",
    "the third country",
    "ranks second",
    "a year",
    "12,019 units",
    "1.2.34",
]


def _marked(text: str) -> tuple[str, int, int]:
    start = text.index("{")
    end = text.index("}") - 1
    return text.replace("{", "").replace("}", ""), start, end


def _found(text: str):
    plain, start, end = _marked(text)
    found = {(m.start, m.end): m for m in find_periods(plain)}
    assert (start, end) in found, [(m.surface, m.role) for m in found.values()]
    return found[start, end]


@pytest.mark.parametrize(("text", "clock", "role", "code"), DATED)
def test_phrase_that_names_its_year(text, clock, role, code):
    mention = _found(text)
    period = resolve(mention, clock)
    assert (mention.role, period and period.code) == (role, code)


@pytest.mark.parametrize(("text", "clock", "role", "code"), RELATIVE)
def test_phrase_that_needs_the_clock(text, clock, role, code):
    mention = _found(text)
    period = resolve(mention, clock)
    assert (mention.role, period and period.code) == (role, code)


@pytest.mark.parametrize(("text", "role"), TIMELESS)
def test_phrase_that_names_no_time(text, role):
    mention = _found(text)
    assert mention.role == role
    if role != "span":
        assert resolve(mention, MAY_2025) is None


@pytest.mark.parametrize("text", NO_PHRASES)
def test_words_and_numbers_that_are_no_phrase_of_time(text):
    assert find_periods(text) == []
