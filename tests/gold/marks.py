"""Read what a mark of a gold passage says: the words between `|` and `⟧` become the slots of a gold row.

>>> mark = parse_mark('level exports KE>UG value=46770000000 unit=KES period=2022-H1 product="tea"')
>>> mark.slots["reporter"], mark.slots["period"], mark.slots["product"]
('KE', ['2022-01-01', '2022-06-30'], 'tea')
>>> parse_mark("note").kind
'note'
"""

import calendar
import re
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal, InvalidOperation
from functools import cache

import pycountry

from extract.words.lexicon import vocabulary

WORDS = {
    "measure": {"level", "growth", "difference", "share", "rate"},
    "form": {"change", "multiple", "index"},
    "indicator": {
        *("trade_turnover", "exports", "imports", "trade_balance", "contracts", "exchange_trade", "investment"),
        *("production", "sales", "freight", "capacity", "gdp", "retail", "enterprises", "documents", "people"),
        *("jobs", "geography", "other"),
    },
    "status": {"actual", "target", "forecast"},
    "qualifier": {"exact", "approx", "gt", "ge", "lt", "le"},
}
"""The slots that a bare word fills, and the words of each."""

OPTIONAL = ("basis", "adjustment", "stage", "per")
KEYS = {"value", "high", "unit", "period", "base", "product", "entity", "reporter", "partner", *OPTIONAL}
NEUTRAL = {"minor", "note"}
GROUPS = {"EAEU", "CIS", "EU", "ASEAN", "SCO", "BRICS", "AFR", "LAC", "EAEU-3RD"}
UNITS = {"percent", "point", "count", "head", "t", "kg", "m", "km", "m2", "m3", "ha", "bbl", "kWh", "MW"}
UNITS |= {"km/h", "degC", "day", "hour", "minute"}

_TOKEN = re.compile(r'(?P<key>\w+)=(?:"(?P<quoted>[^"]*)"|(?P<plain>\S+))|(?P<word>\S+)')
_PERIOD = re.compile(r"(\d{4})(?:-(?:H([12])|Q([1-4])|(\d\d)(?:-(\d\d))?))?")


class MarkError(ValueError):
    """A mark that cannot be read: what is wrong, and the words of the mark."""

    def __init__(self, reason: str, words: str) -> None:
        super().__init__(reason, words)
        self.reason, self.words = reason, words

    def __str__(self) -> str:
        return f"{self.reason}: {' '.join(self.words.split())}"


@dataclass(frozen=True, slots=True)
class Mark:
    """A kind (`fig`, `minor`, `note`) and, of a figure, its slots in the order of a gold row."""

    kind: str
    slots: dict[str, object] = field(default_factory=dict)


@cache
def currencies() -> set[str]:
    """Give the codes of the currencies of today and of those that were: "EUR", "DEM"."""
    return {row["code"] for row in vocabulary("currencies.csv")}


def parse_mark(words: str) -> Mark:
    """Read the words of a mark. Raises MarkError for an unknown word or code, or a slot that is missing or doubled."""
    if words.strip() in NEUTRAL:
        return Mark(words.strip())
    said: dict[str, str] = {}
    for token in _TOKEN.finditer(words):
        for slot, value in _read_token(token, words):
            if slot in said:
                raise MarkError(f"{slot} is said twice", words)
            said[slot] = value
    if missing := {"measure", "indicator", "value", "unit", "sides"} - said.keys():
        raise MarkError(f"no {', '.join(sorted(missing))}", words)
    return Mark("fig", _slots(said, words))


def _read_token(token: re.Match[str], words: str) -> list[tuple[str, str]]:
    """Return the slots that one word of a mark fills."""
    if key := token["key"]:
        if key not in KEYS:
            raise MarkError(f"unknown key {key}", words)
        return [(key, token["plain"] if token["quoted"] is None else token["quoted"])]
    word = token["word"]
    if ">" in word:
        return [("sides", word)]
    slots = [slot for slot, vocabulary in WORDS.items() if word in vocabulary]
    if not slots:
        raise MarkError(f"unknown word {word}", words)
    return [(slot, word) for slot in slots]


def _slots(said: dict[str, str], words: str) -> dict[str, object]:
    """Make the slots of a gold row from what a mark says."""
    reporter, _, partner = said["sides"].partition(">")
    if said["unit"] not in UNITS | currencies():
        raise MarkError(f"unknown unit {said['unit']}", words)
    if ("form" in said) != (said["measure"] == "growth"):
        raise MarkError("a form belongs to each growth, and to growth only", words)
    if "base" in said and said["measure"] not in ("growth", "difference"):
        raise MarkError("only growth and difference have a base", words)
    slots: dict[str, object] = {
        "value": _number(said["value"], words),
        "high": _number(said["high"], words) if "high" in said else None,
        "unit": said["unit"],
        "measure": said["measure"],
        "indicator": said["indicator"],
        "reporter": said.get("reporter") or reporter or None,
        "partner": said.get("partner") or partner or None,
        "product": said.get("product"),
        "entity": said.get("entity"),
        "period": period_of(said["period"], words) if "period" in said else None,
        "base": period_of(said["base"], words) if "base" in said else None,
        "status": said.get("status", "actual"),
        "qualifier": said.get("qualifier", "exact"),
        "form": said.get("form"),
    }
    return slots | {slot: said[slot] for slot in OPTIONAL if slot in said}


def _number(printed: str, words: str) -> int | float:
    """Read a value in base units: whole numbers as such, others as the nearest float, as JSON holds them."""
    try:
        number = Decimal(printed)
    except InvalidOperation:
        raise MarkError(f"no number {printed}", words) from None
    return int(number) if number == number.to_integral_value() else float(number)


def period_of(printed: str, words: str) -> list[str]:
    """Read `2021`, `2021-H1`, `2021-Q2`, `2021-08` or `2021-08-15`, or two joined by `..`, as first and last day."""
    first, _, last = printed.partition("..")
    start, end = _days(first, words)[0], _days(last or first, words)[1]
    if start > end:
        raise MarkError(f"{printed} ends before it begins", words)
    return [start.isoformat(), end.isoformat()]


def _days(printed: str, words: str) -> tuple[date, date]:
    """Return the first and the last day of a year, half, quarter, month or day."""
    found = _PERIOD.fullmatch(printed)
    if not found:
        raise MarkError(f"no period {printed}", words)
    year, half, quarter, month, day = (int(part) if part else 0 for part in found.groups())
    months = 6 if half else 3 if quarter else 1 if month else 12
    first = month or 6 * half - 5 if half or month else 3 * quarter - 2 if quarter else 1
    last = first + months - 1
    try:
        end = date(year, last, day or calendar.monthrange(year, last)[1])
        return date(year, first, day or 1), end
    except (ValueError, calendar.IllegalMonthError):
        raise MarkError(f"no period {printed}", words) from None


def is_area_code(area: str) -> bool:
    """Tell whether a side is an ISO 3166 code, a group of the data contract, or several of them joined by `_`.

    A country that is no more has the code that it had: SU, YU, DD.

    >>> is_area_code("BY-HO"), is_area_code("HK_MO"), is_area_code("SU"), is_area_code("XX")
    (True, True, True, False)
    """
    return all(
        code in GROUPS
        or pycountry.countries.get(alpha_2=code)
        or pycountry.historic_countries.get(alpha_2=code)
        or pycountry.subdivisions.get(code=code)
        for code in area.split("_")
    )
