"""Phrases of time as small trees: `at(clock)` gives the time named, `against(clock)` the one compared with.

>>> from datetime import date
>>> from extract.periods.clock import Clock
>>> Part("half", 1, 1, Relative("year", -1)).at(Clock(date(2022, 8, 15))).code
'2021-S1'
"""

from extract.periods.phrases.base import Nothing, Phrase
from extract.periods.phrases.parts import Dates, Ending, Part, Point, ToDate
from extract.periods.phrases.shifts import Ago, FromTo, Same, Span, Stretch, ThatDate, ThatYear, Told
from extract.periods.phrases.years import Closed, KindOfYear, Relative, Years

__all__ = [
    "Ago",
    "Closed",
    "Dates",
    "Ending",
    "FromTo",
    "KindOfYear",
    "Nothing",
    "Part",
    "Phrase",
    "Point",
    "Relative",
    "Same",
    "Span",
    "Stretch",
    "ThatDate",
    "ThatYear",
    "ToDate",
    "Told",
    "Years",
]
