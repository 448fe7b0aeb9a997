"""Years that do not begin in January: a year's name and a country in, the days it covers out.

>>> fiscal_year(2022, split=False, country="IN").start.isoformat(), solar_year(1402).end.isoformat()
('2021-04-01', '2024-03-19')
"""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from extract.periods.period import DAY, Period
from extract.periods.words import rows_of

LEAP_YEARS = (1, 5, 9, 13, 17, 22, 26, 30)
"""Places of leap years in the 33-year round of the solar Hijri calendar; holds from 1244 to 1472."""
SOLAR_EPOCH = 1400, date(2021, 3, 21)
NEW_YEAR = 3
"""The month in which a solar year begins."""
ERAS = {"NP": (57, 2035)}
"""By how many years the era of a country is ahead (Bikram Sambat), and after which year a name must be of that era."""
LATE = {"NP": (2, 3)}
"""Of which years, counted by four, the fiscal year of a country begins a day later than is usual."""
BY_ACCOUNTS = frozenset({"BD", "ET", "IN", "IR", "NP", "PK"})
"""Countries whose press numbers quarters by the year of accounts."""
ETHIOPIAN = 8
"""By how many years the Ethiopian calendar is behind that of the day its fiscal year ends on."""
ACADEMIC_MONTHS = 9, 18
"""September to June, counted from January of the first year."""


@dataclass(frozen=True, slots=True)
class FiscalCalendar:
    """When a country's fiscal year begins and how it is called."""

    month: int
    day: int
    named_by: str  # start | end: "FY22" began in 2022, or ends in it
    in_plain_years: bool  # whether a bare "2020-21" means the fiscal year there

    def beginning(self, year: int) -> Period:
        """Give the fiscal year that begins in a calendar year."""
        start = date(year, self.month, self.day)
        return Period(start, start.replace(year=year + 1) - DAY)


FISCAL = {
    row["country"]: FiscalCalendar(int(row["month"]), int(row["day"]), row["named_by"], row["in_plain_years"] == "yes")
    for row in rows_of("fiscal_years.csv")
}
CALENDAR_YEAR = FiscalCalendar(1, 1, "start", False)
MARKETING = {(row["commodity"], row["country"]): int(row["month"]) for row in rows_of("marketing_years.csv")}


def fiscal_year(year: int, split: bool, country: str | None) -> Period:
    """Give the fiscal year of a name: "FY22" (2022), or "FY2021-22" (2021, split), by the custom of a country."""
    calendar = _calendar(country)
    ahead, last = ERAS.get(country or "", (0, year))
    year -= ahead if year > last else 0
    if split and calendar is CALENDAR_YEAR:  # "1986/87" of a country whose years were others then
        calendar = FISCAL[""]
    return calendar.beginning(year if split or calendar.named_by == "start" else year - 1)


def ethiopian_year(year: int, split: bool, said: int | None) -> Period:
    """Give a fiscal year that Ethiopia names by its own calendar; by the common one where it would lie far ahead."""
    is_own = not split and (said is None or year + ETHIOPIAN <= said + 2)
    return fiscal_year(year + ETHIOPIAN if is_own else year, split, "ET")


def fiscal_year_around(day: date, country: str | None) -> Period:
    """Give the fiscal year that a day lies in."""
    calendar = _calendar(country)
    return calendar.beginning(day.year - ((day.month, day.day) < (calendar.month, calendar.day)))


def told_again(told: Period | None, first: int, last: int, country: str | None) -> Period | None:
    """Give months told of where they are months first..last of the year by which a country numbers its quarters.

    >>> april_to_june = Period(date(2024, 4, 1), date(2024, 6, 30))
    >>> told_again(april_to_june, 1, 3, "IN") == april_to_june, told_again(april_to_june, 1, 3, "GB")
    (True, None)
    """
    if told is None or country not in BY_ACCOUNTS:
        return None
    return told if fiscal_year_around(told.start, country).months(first, last) == told else None


def new_year_near(day: date, country: str | None) -> date:
    """Give the day that a country's fiscal year begins, where it is the next: it may last a day more or less.

    >>> new_year_near(date(2021, 7, 17), "NP").isoformat(), new_year_near(date(2022, 7, 17), "NP").isoformat()
    ('2021-07-16', '2022-07-17')
    """
    calendar = FISCAL.get(country) if country else None
    if calendar is None or calendar.day == 1:
        return day
    start = day.replace(month=calendar.month, day=calendar.day)
    is_late = day.year % 4 in LATE.get(country or "", ())
    return start if abs((day - start).days) == 1 and not is_late else day


def is_accounting_year(period: Period, country: str | None) -> bool:
    """Tell whether a period is a fiscal year of a country, whose "this year" then means that; no season of a crop."""
    calendar = FISCAL.get(country) if country else None
    if calendar is None:
        return False
    return abs((period.start - period.start.replace(month=calendar.month, day=calendar.day)).days) <= 1


@cache
def has_plain_fiscal_years(country: str | None) -> bool:
    """Tell whether a bare "2020-21" means a fiscal year in a country."""
    return bool(country) and _calendar(country).in_plain_years


def marketing_year(year: int, product: str | None, country: str | None) -> Period:
    """Give the marketing year that begins in a year: of a crop in a country, of the crop, of the country's wheat."""
    crop = next((name for name, _ in MARKETING if name and name in (product or "")), "")
    keys = (crop, country or ""), (crop, ""), ("", "")
    month = next(MARKETING[key] for key in keys if key in MARKETING)
    return Period.of_months(year, month, month + 11)


def season(year: int, opening: tuple[int, int]) -> Period:
    """Give the season of a text that says on which month and day its seasons begin."""
    start = date(year, *opening)
    return Period(start, start.replace(year=year + 1) - DAY)


def academic_year(year: int) -> Period:
    """Give the academic year that begins in a year: September to June."""
    return Period.of_months(year, *ACADEMIC_MONTHS)


def solar_year(year: int) -> Period:
    """Give a year of the solar Hijri calendar of Iran and Afghanistan."""
    return Period(_new_year(year), _new_year(year + 1) - DAY)


def solar_year_around(day: date) -> int:
    """Give the solar year that a day lies in."""
    year = day.year - 621
    return year if day >= _new_year(year) else year - 1


def solar_months(year: int, first: int, last: int) -> Period:
    """Give months first..last of a solar year: six of 31 days, five of 30, and what is left."""
    start = _new_year(year) + timedelta(days=_solar_days(first - 1))
    end = _new_year(year + 1) if last == 12 else _new_year(year) + timedelta(days=_solar_days(last))
    return Period(start, end - DAY)


def months_of(whole: Period, first: int, last: int) -> Period:
    """Give months first..last of a year in force, which may be a solar one: its half ends on 22 September."""
    if whole.start.month != NEW_YEAR or whole.start.day == 1:
        return whole.months(first, last)
    year = solar_year_around(whole.start + DAY)
    is_solar = abs(whole.start - _new_year(year)) <= DAY
    return solar_months(year, first, last) if is_solar else whole.months(first, last)


def _calendar(country: str | None) -> FiscalCalendar:
    return FISCAL.get(country, CALENDAR_YEAR) if country else FISCAL[""]


def _new_year(year: int) -> date:
    known, start = SOLAR_EPOCH
    return start + timedelta(days=(year - known) * 365 + _leaps(year) - _leaps(known))


def _leaps(year: int) -> int:
    rounds, place = divmod(year, 33)
    return rounds * len(LEAP_YEARS) + sum(leap < place for leap in LEAP_YEARS)


def _solar_days(months: int) -> int:
    return months * 30 + min(months, 6)
