"""What figures are compared with: text and the figure's own period in, the period compared with out."""

from datetime import date

import pytest

from extract.periods import Clock, Period, resolve
from tests.extract.marked_periods import marked_mention

OF_2021 = Clock(period=Period.of_year(2021))
OF_EIGHT_MONTHS = Clock(date(2022, 2, 1), period=Period.of_months(2021, 1, 8))
OF_SECOND_QUARTER = Clock(date(2023, 9, 7), period=Period.of_months(2023, 4, 6))
OF_JULY = Clock(date(2022, 8, 15), period=Period.of_months(2022, 7, 7))
NONE = Clock()

BASES = [
    ("fell by 8% {over the three preceding months}", OF_SECOND_QUARTER, "base", "2023-Q1"),
    ("fell by 8% {compared with the preceding three months}", OF_SECOND_QUARTER, "base", "2023-Q1"),
    ("up 8% {on the two previous months}", OF_JULY, "base", "2022-05-01/P2M"),
    ("imports were 45% of the value {of 2011} imports", OF_2021, "base", "2011"),
    ("tea was 45% of the value {of 2021} imports", OF_2021, "period", "2021"),
    ("tea was a third of the amount {of 2021} total exports", OF_2021, "period", "2021"),
    # what a figure is compared with
    (
        "imports rose more {than in the same period of 2021}",
        Clock(period=Period.of_months(2022, 1, 9)),
        "base",
        "2021-01-01/P9M",
    ),
    ("{compared to the same period last year}", OF_EIGHT_MONTHS, "base", "2020-01-01/P8M"),
    ("{compared to the same period last year [2020]}", OF_EIGHT_MONTHS, "base", "2020-01-01/P8M"),
    (
        "up by half {from the same period last year}",
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
    ("it was $4.11 billion {in the previous year's same month}", OF_JULY, "period", "2021-07"),
    ("it was $4.11 billion {in 2019's corresponding month}", OF_JULY, "period", "2019-07"),
    ("up by half {from last year's same period}", OF_EIGHT_MONTHS, "base", "2020-01-01/P8M"),
    ("stood {against the level of the same period in 2019}", OF_EIGHT_MONTHS, "base", "2019-01-01/P8M"),
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
    ("up by 4 million tons {over 2020}", OF_2021, "base", "2020"),
    ("rose 2% in volume {over June}", OF_JULY, "base", "2022-06"),
    ("a lead {over the 2020} total", OF_2021, "base", "2020"),
    ("earned 4 million {over 2020}, as", OF_2021, "period", "2020"),
    ("were shipped {over June}", OF_JULY, "period", "2022-06"),
    ("pressed {over the 2020/21 season}", Clock(product="cocoa"), "period", "2020-10-01/P1Y"),
    ("worth 4 million dollars (about 3 million euros) {over the month of June}", OF_JULY, "period", "2022-06"),
    ("sold 4 million tons {over last year}.", OF_2021, "period", "2020"),
    ("4% more {than back in 2020}", OF_2021, "base", "2020"),
    ("up 4% {relative to 2000}.", OF_2021, "base", "2000"),
    ("4 million, against 3 {a year back}", OF_2021, "base", "2020"),
    ("4% {up on the period January-June 2021}", OF_JULY, "base", "2021-S1"),
    ("{as opposed to 2020} it", OF_2021, "base", "2020"),
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
    ("up 5 pct {on the same 1986 period}", Clock(period=Period.of_months(1987, 1, 3)), "base", "1986-Q1"),
    ("{below June}", OF_JULY, "base", "2022-06"),
    ("a fall of 5% {on May 2023}", Clock(period=Period.of_months(2024, 5, 5)), "base", "2023-05"),
    ("more {than January} exports", Clock(period=Period.of_months(2024, 2, 2)), "base", "2024-01"),
    ("{from year-earlier levels}", OF_JULY, "base", "2021-07"),
    ("{than in the same period the year before}", OF_JULY, "base", "2021-07"),
    ("12% {through the year}", OF_SECOND_QUARTER, "base", "2022-Q2"),
    (
        "lower {from the corresponding half a year earlier}",
        Clock(period=Period.of_months(1986, 7, 12)),
        "base",
        "1985-S2",
    ),
    ("{In annual terms}, they", OF_JULY, "base", "2021-07"),
    ("{compared with the last quarter of 2022}", OF_SECOND_QUARTER, "base", "2022-Q4"),
    ("{vs. 2019}", OF_2021, "base", "2019"),
    ("{relative to FY2020-21}", Clock(country="IN", period=Period.of_months(2021, 4, 15)), "base", "2020-04-01/P1Y"),
    ("{in comparison with 2020}", OF_2021, "base", "2020"),
    ("up 3 pct {vs the prior year}", Clock(period=Period.of_year(1986)), "base", "1985"),
]


@pytest.mark.parametrize(("text", "clock", "role", "code"), BASES)
def test_phrase_that_is_compared_with(text, clock, role, code):
    mention = marked_mention(text)
    period = resolve(mention, clock)
    assert (mention.role, period and period.code) == (role, code)
