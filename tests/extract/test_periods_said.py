"""Phrases that need the clock: text and clock in, role and period of the phrase in braces out."""

from datetime import date

import pytest

from extract.periods import Clock, Period, find_periods, resolve, stretch
from tests.extract.marked_periods import marked_mention

MAY_2025 = Clock(date(2025, 5, 7))
APRIL_2024 = Clock(date(2024, 4, 5))
AUGUST_2022 = Clock(date(2022, 8, 15))
INDIA = Clock(date(2022, 3, 25), country="IN")
BANGLADESH = Clock(date(2024, 1, 29), country="BD")
IRAN = Clock(date(2024, 1, 10), country="IR")
IN_2021 = Clock(year=2021)
OF_2021 = Clock(period=Period.of_year(2021))
OF_EIGHT_MONTHS = Clock(date(2022, 2, 1), period=Period.of_months(2021, 1, 8))
OF_SECOND_QUARTER = Clock(date(2023, 9, 7), period=Period.of_months(2023, 4, 6))
OF_JULY = Clock(date(2022, 8, 15), period=Period.of_months(2022, 7, 7))
NONE = Clock()

SAID = [
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
    ("{over the full year} it", OF_JULY, "period", "2022"),
    ("{full-year} exports", OF_JULY, "period", "2022"),
    ("{in those eight months} it", OF_EIGHT_MONTHS, "period", "2021-01-01/P8M"),
    ("{For the five months} together", OF_JULY, "period", "2022-01-01/P5M"),
    ("{In the first 20 days of this month} it", AUGUST_2022, "period", "2022-08-01/P20D"),
    ("{in the month's first week} it", Clock(period=Period.of_months(2022, 7, 7)), "period", "2022-07-01/P7D"),
    ("{in the month's second half} it", Clock(period=Period.of_months(2022, 7, 7)), "period", "2022-07-16/P16D"),
    ("{In the month to date (1st-12th)} it", AUGUST_2022, "period", "2022-08-01/P12D"),
    ("{month-to-date} exports", AUGUST_2022, "period", "2022-08-01/P15D"),
    ("{between March 2021 and last month} it", AUGUST_2022, "period", "2021-03-01/P17M"),
    ("{Over the previous quarter} it had", OF_SECOND_QUARTER, "period", "2023-Q1"),
    ("{last spring} it", AUGUST_2022, "period", "2022-03-01/P3M"),
    ("it is {short of last year's}.", OF_EIGHT_MONTHS, "base", "2020-01-01/P8M"),
    ("it {exceeded the first quarter} by", OF_SECOND_QUARTER, "base", "2023-Q1"),
    ("{than in the same months of 2019}", OF_EIGHT_MONTHS, "base", "2019-01-01/P8M"),
    ("{no later than 2027} $90 million", AUGUST_2022, "horizon", "2027"),
    ("{By 2027} $90 million", AUGUST_2022, "horizon", "2027"),
    ("{fiscal 1986/87 ended March 31} it", NONE, "period", "1986-04-01/P1Y"),
    ("{Jan-Feb 14} growth", NONE, "period", "2014-01-01/P2M"),
    ("{for three quarters} this figure", Clock(year=2022), "period", "2022-01-01/P9M"),
    ("{In nine months} trade", Clock(year=2019), "period", "2019-01-01/P9M"),
    ("{In January-August} growth was", IN_2021, "period", "2021-01-01/P8M"),
    ("will grow {this year}", MAY_2025, "period", "2025"),
    ("will fall {this year} by", MAY_2025, "period", "2025"),
    ("began to fall {last year}, when", MAY_2025, "period", "2024"),
    ("{in the fall of last year} it", MAY_2025, "period", "2024-09-01/P3M"),
    ("{in the first half of the current 2021/22 fiscal year} it", BANGLADESH, "period", "2021-S2"),
    ("{in the previous quarter} it", Clock(date(2026, 3, 11), year=2026), "period", "2025-Q4"),
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
    ("{last May} it", Clock(date(2024, 6, 5), period=Period(date(2024, 5, 1), date(2024, 5, 31))), "period", "2024-05"),
    (
        "{up to March 21} shipments",
        Clock(date(2022, 3, 25), period=Period(date(2021, 4, 1), date(2022, 3, 31))),
        "period",
        "2021-04-01/P355D",
    ),
    ("{up to March 21} shipments", INDIA, "period", "2021-04-01/P355D"),
    ("{through August} exports", Clock(date(2022, 9, 20)), "period", "2022-01-01/P8M"),
    ("{To date this year} it", OF_JULY, "period", "2022-01-01/P7M"),
    ("{Year to date}, it", OF_JULY, "period", "2022-01-01/P7M"),
    ("{so far this year} it", AUGUST_2022, "period", "2022-01-01/P227D"),
    ("{since the beginning of the year} it", AUGUST_2022, "period", "2022-01-01/P227D"),
    ("{Since the beginning of 2021}, the share", AUGUST_2022, "period", "2021"),
    ("{year to date} volumes", AUGUST_2022, "period", "2022-01-01/P227D"),
    ("stayed {until 30 March}.", Clock(date(2023, 3, 27)), "horizon", "2023-03-30"),
    ("stock {at the end of the first quarter}", IN_2021, "period", "2021-Q1"),
    ("{A year earlier}, trade", OF_EIGHT_MONTHS, "period", "2020-01-01/P8M"),
    (
        "{From the beginning of the year to the end of September}, trade",
        Clock(date(2023, 10, 9)),
        "period",
        "2023-01-01/P9M",
    ),
    ("{in the reporting period} it", OF_SECOND_QUARTER, "period", "2023-Q2"),
    ("{in the same 1986 period} it", Clock(period=Period.of_months(1987, 1, 2)), "period", "1986-01-01/P2M"),
    ("{In the year-to-date} they", Clock(date(2022, 3, 31)), "period", "2022-Q1"),
    ("sold more {in 9M} than", Clock(year=2021), "period", "2021-01-01/P9M"),
    ("{this May} it", APRIL_2024, "period", "2023-05"),
    ("{MARCH} EXPORTS FELL", APRIL_2024, "period", "2024-03"),
    ("{two years ago} the amount", MAY_2025, "period", "2023"),
    ("launched {four years ago}.", Clock(year=2022), "period", "2018"),
    ("{Five years later}, in", Clock(year=1992), "period", "1997"),
    ("{as of April} this", APRIL_2024, "period", "2024-04"),
]

SPANS = [
    # since, spans, horizons
    ("{Since 2015}, turnover", OF_2021, "since", "2015"),
    ("{from the beginning of May} it", AUGUST_2022, "since", "2022-05"),
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
    ("{from 2024 onwards} it", NONE, "since", "2024"),
    ("{from next year} it", MAY_2025, "since", "2026"),
    ("{starting from 2020} it", NONE, "since", "2020"),
    ("{in the next two to three years} it", APRIL_2024, "horizon", "2026-01-01/P2Y"),
    ("{within two months} it", APRIL_2024, "horizon", "2024-06"),
    ("{through the end of 2026}", APRIL_2024, "horizon", "2026"),
    ("{from 2015 to 2021}, it", NONE, "from_to", "2021"),
    ("{between 2010 and 2019} it", NONE, "from_to", "2019"),
    ("{between 2010 and the end of 2019} it", NONE, "from_to", "2019"),
    ("{from 2010 to the close of 2019} it", NONE, "from_to", "2019"),
    ("{from May 2015, when the port opened, to April 2016} it", NONE, "period", "2015-05-01/P1Y"),
    ("{from May 2021 (the month of the cut) through March this year} it", AUGUST_2022, "period", "2021-05-01/P11M"),
]


@pytest.mark.parametrize(("text", "clock", "role", "code"), SAID + SPANS)
def test_phrase_that_needs_the_clock(text, clock, role, code):
    mention = marked_mention(text)
    period = resolve(mention, clock)
    assert (mention.role, period and period.code) == (role, code)


@pytest.mark.parametrize(
    ("text", "clock", "code"),
    [
        ("{over the past ten years}", Clock(year=2020), "2011-01-01/P10Y"),
        ("{In the next three years}", IN_2021, "2022-01-01/P3Y"),
        ("{from 2010 to 2019}", NONE, "2010-01-01/P10Y"),
        ("{Since 2015}", OF_EIGHT_MONTHS, "2015-01-01/P80M"),
        ("{in 2019}", NONE, "2019"),
    ],
)
def test_all_the_days_that_a_phrase_spans(text, clock, code):
    assert stretch(marked_mention(text), clock).code == code


def test_a_change_told_between_two_years_has_both():
    mention = marked_mention("{from 2015 to 2021}")
    assert (mention.years, mention.base(NONE).code) == ((2015, 2021), "2015")


def test_a_second_year_has_the_role_of_the_first():
    assert [(m.surface, m.role) for m in find_periods("more than in 2020 and 2019")] == [
        ("than in 2020", "base"),
        ("2019", "base"),
    ]


def test_brackets_that_run_up_to_a_month_said_are_a_time_of_their_own():
    first, second = find_periods("In 2021 (from March 2021 to last month) exports rose.")
    assert (first.surface, second.surface) == ("In 2021", "from March 2021 to last month")
