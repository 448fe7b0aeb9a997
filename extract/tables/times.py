"""The time that a head, a label or a caption names: words in; a period, and what it is compared with, out.

A part of a year without its year ("January-June", "Q2", "year ended June") is laid into the year that another part of
the table names.

>>> clock = Clock(year=2017)
>>> laid(time_of("Q2", clock), time_of("2015", clock)).period.code, time_of("% change over May 2016", clock).base.code
('2015-Q2', '2016-05')
"""

import re
from dataclasses import dataclass

from extract.periods import Clock, Mention, Period, find_periods, resolve, same_stretch
from extract.periods.phrases import Dates, Ending, Part, Relative, Same, Years
from extract.tables.printed import SHORT_RATIO, YEAR_MARK, century, in_full
from extract.values import replace

RATIO = re.compile(r"\b((?:19|20)(\d\d))\s*/\s*(?:19|20)?(\d\d)\b")
"""A year over the one before: "2014/2013", "2013/12"; the other way round, "2012/13", it is a season."""
PART_OF_YEAR = r"(?:[A-Z][a-z]{2,8}|Q[1-4]|H[12]|[IVX]{1,4}(?:\s?[-–]\s?[IVX]{1,4})?)[-.\s'’]*(?:\d\d)?\d\d"
MONTHS_RATIO = re.compile(rf"({PART_OF_YEAR})\s*/\s*({PART_OF_YEAR})\b")
"""A month over another: "Apr-20/Apr-19", "Q2 2015/Q2 2014"."""
YEAR_ALONE = re.compile(r"((?:19|20)\d\d)\b\D+(?:000\D*)?|\D+\b((?:19|20)\d\d)")
"""The only number of a head, read as a year wherever it stands: "2000 $m", "Total 2014"."""
SET_AGAINST = re.compile(
    r"(?:%|per cent|percent|pct|change|growth|index|compared|chg|var\.?|variation|increase|decrease)[^\d]{0,16}$", re.I
)
AGAINST = {
    "to",
    "of",
    "on",
    "over",
    "from",
    "against",
    "vs",
    "vs.",
    "than",
    "versus",
    "with",
    "compared to",
    "compared with",
}
MARKS = (" level of", " levels of", " record of", " peak of")
"""How words end that only tell which mark was passed."""
IN_INDEX = {"to", "of"}
INDEXED = re.compile(r"=\s*100|%|\bper cent\b|\bindex\b|\bchange\b|\bgrowth\b", re.I)
"""What makes "the same period of the previous year" one that is compared with."""
IS_HUNDRED = re.compile(r"\s*=\s*100\b")
"""Behind a time, what makes it the base of an index: "January-May 2006 = 100"."""
BESIDE = re.compile(r"\s*(?:and|&|,|/|vs\.?|versus|against|compared (?:with|to))\s*", re.I)
"""Between a part of a year and the year that it is told of, too: "January-May 2012 and 2013"."""
OF_ANOTHER = re.compile(r"\((?:in |for )?[^()\d]{0,20}(?:19|20)\d\d(?:: | – | - |, )[^()]*\d[^()]*\)")
"""In brackets, the number of another time: "Trade in 2008: $5 million (2007: $4 million)"."""
ANY_YEAR = Clock(year=2000)
MOST_OF_YEAR = 340
"""Days above which a period is no part of a year."""


@dataclass(frozen=True, slots=True)
class Time:
    """A period and a base; `dated` where the words tell their year."""

    period: Period | None = None
    dated: bool = True
    base: Period | None = None
    base_dated: bool = True
    loose: bool = False  # in force from what was said before the table: it lays nothing into its year
    adrift: bool = False  # whether no year is in force, and the period stands in one that means nothing
    is_ratio: bool = False  # told as one over another: an index
    spans: tuple[tuple[int, int], ...] = ()  # where in the words it is told

    def without(self, text: str) -> str:
        """Take the words of time from a text, to look for a unit in the rest."""
        for start, end in reversed(self.spans):
            text = f"{text[:start]} {text[end:]}"
        return " ".join(text.split())


UNTOLD = Time()


def time_of(text: str, clock: Clock) -> Time:
    """Read the time that words name; of several the last."""
    whole = text
    text = in_full(text)
    if (year := YEAR_MARK.fullmatch(text)) and year[1].isdigit():
        return Time(Period.of_year(int(year[1])), spans=((0, len(text)),))
    if over := MONTHS_RATIO.search(text):
        later, earlier = (time_of(part, clock).period for part in over.groups())
        if later and earlier and earlier.end < later.end:
            return Time(later, base=earlier, is_ratio=True, spans=((0, len(whole)),))
    found = find_periods(text)
    if ratio := _ratio(text):
        later, earlier = Period.of_year(max(ratio)), Period.of_year(min(ratio))
        part = resolve(found[0], clock) if found and isinstance(found[0].phrase, Dates | Part) else None
        if part and is_part(part):  # "January-March 2013/2012"
            later, earlier = same_stretch(part, later), same_stretch(part, earlier)
        return Time(later, base=earlier, is_ratio=True, spans=((0, len(whole)),))
    if aside := OF_ANOTHER.search(text) if len(found) > 1 else None:
        found = [mention for mention in found if not aside.start() < mention.start < aside.end()]
    bases = [mention for mention in found if _is_base(mention, text)]
    periods = [mention for mention in found if mention.role == "period" and mention not in bases]
    if not periods and not bases and (year := YEAR_ALONE.fullmatch(text)):
        return Time(Period.of_year(int(year[1] or year[2])), spans=(year.span(1 if year[1] else 2),))
    period, dated = _period(periods, clock, text)
    adrift = period is None and bool(periods) and _is_undated(periods[-1])
    if adrift:
        period, dated = _period(periods, ANY_YEAR, text)
    base = bases[-1] if bases else None
    told = resolve(_year_of_same(base), clock) if base and _names_time(base) else None
    is_ratio = base is not None and base.intro in IN_INDEX and "%" in text[: base.start]
    spans = tuple((mention.start, mention.end) for mention in periods) if text == whole else ((0, len(whole)),)
    base_dated = base is None or base.is_dated
    return Time(period, dated, told, base_dated, adrift=adrift, is_ratio=is_ratio, spans=spans)


def laid(own: Time, other: Time) -> Time:
    """Fill a time with another: a part of a year is laid into the year that the other tells."""
    period, dated, adrift = own.period, own.dated, own.adrift
    base, base_dated = (own.base, own.base_dated) if own.base else (other.base, other.base_dated)
    if period is None:
        period, dated, adrift = other.period, other.dated, other.adrift
    elif other.period and other.dated and not dated and (adrift or not other.loose):
        whole = other.period if other.period.length == 12 else Period.of_year(other.period.end.year)
        period, dated, adrift = same_stretch(period, whole), True, False
    elif other.period and dated and not other.dated and period.length == 12:
        period = same_stretch(other.period, period)
        base = same_stretch(other.period, base) if base and base.length == 12 else base
    told = replace(own, period=period, dated=dated, adrift=adrift, base=base, base_dated=base_dated)
    loose = other.loose if own.period is None else own.loose
    return replace(told, loose=loose, is_ratio=own.is_ratio or other.is_ratio)


def is_part(period: Period) -> bool:
    """Whether a period is less than a year."""
    return (period.end - period.start).days <= MOST_OF_YEAR


def _ratio(text: str) -> tuple[int, int] | None:
    """Give the two years that are told one over the other."""
    if (found := RATIO.search(text)) and (int(found[2]) - int(found[3])) % 100 == 1:
        return int(found[1]), int(found[1]) - 1
    short = SHORT_RATIO.fullmatch(text)
    if short is None or text.replace("/", "").isdigit() or abs(int(short[1]) - int(short[2])) != 1:
        return None
    first, second = (int(century(year)) for year in short.groups())
    return first, second


def _is_base(mention: Mention, text: str) -> bool:
    """Whether a time is what a change is told against: "% to Jan-Jul 2008", "change on June"."""
    if IS_HUNDRED.match(text, mention.end):
        return True
    if mention.intro.endswith(MARKS) and "%" not in text:
        return False  # "EXPORTS BACK ABOVE THE LEVEL OF 2008"
    if mention.role == "base" or (isinstance(mention.phrase, Same | Relative) and INDEXED.search(text)):
        return True
    return mention.intro in AGAINST and SET_AGAINST.search(text, 0, mention.start) is not None


def _year_of_same(base: Mention) -> Mention:
    """Give the year alone of what has no stretch of its own: "change on the same month of 2007", over many months."""
    when = base.phrase.when if isinstance(base.phrase, Same) else None
    return replace(base, role="period", phrase=when or base.phrase)


def _names_time(mention: Mention) -> bool:
    """Whether a base is a time by name, not only "on the year"."""
    return mention.is_dated or isinstance(mention.phrase, Dates | Part)


def _period(periods: list[Mention], clock: Clock, text: str) -> tuple[Period | None, bool]:
    """The last of some times; a year and a part of one beside it are one: "2017 (H1)", "May 2012 and 2013"."""
    if not periods:
        return None, True
    last = periods[-1]
    period, dated = resolve(last, clock), not _is_undated(last)
    if len(periods) > 1 and period:
        first = resolve(periods[-2], clock)
        if first and isinstance(periods[-2].phrase, Years) and not dated:
            return same_stretch(period, first), True
        joined = _is_undated(periods[-2]) or BESIDE.fullmatch(text, periods[-2].end, last.start) is not None
        if first and isinstance(last.phrase, Years) and joined and is_part(first):
            return same_stretch(first, period), True
    return period, dated


def _is_undated(mention: Mention) -> bool:
    """Whether a time is a part of a year, or a year by its last month, that leaves its year open."""
    return not mention.is_dated and isinstance(mention.phrase, Dates | Part | Ending)
