"""Reads phrases that name years: matches of the grammar in, trees of `phrases` out.

Readers take the text in lower case and the match of their rule, and give a `Found` or None where the words after it
show that it is something else ("2021 tonnes").

>>> read_years("2020-21 exports", RULES["years"].match("2020-21 exports")).phrase
Years(first=2020, last=2021, split=True)
>>> year_after("first half of last year", 10)
(Relative(unit='year', offset=-1, told=False), 23)
"""

import re
from dataclasses import dataclass

from extract.periods.grammar import BARE_KIND, BARE_YEAR, CLOSE, GLUE, MEASURED, NOTE_MARK, RULES, SHORT_YEAR, THE
from extract.periods.phrases import Ago, Dates, FromTo, KindOfYear, Nothing, Phrase, Relative, Stretch, Years
from extract.periods.words import UNIT_MONTHS, number, value

UNFIT = re.compile(r"\s+(?:of|ahead|round|to come)\b")
"""What "the year" is followed by where it names no time: "the year of its presidency"."""
SOLAR_YEARS = range(1300, 1500)
PIVOT = 70
"""Two-digit years from here on are of the last century."""
YEAR_UNITS = ("year", "fiscal", "solar", "marketing", "academic")


@dataclass(frozen=True, slots=True)
class Found:
    """A phrase, where it ends, and its shape, by which the words before it are read."""

    phrase: Phrase
    end: int
    shape: str


def full_year(digits: str, like: str | None = None) -> int:
    """Read a year of two or four digits; of two, in the century of another year.

    >>> full_year("22"), full_year("87"), full_year("00", like="1999")
    (2022, 1987, 2000)
    """
    if len(digits) == 4:
        return int(digits)
    if like:
        return int(like[:2] + digits) + (100 if digits < like[2:] else 0)
    return int(digits) + (1900 if int(digits) >= PIVOT else 2000)


def read_years(low: str, match: re.Match[str]) -> Found | None:
    """Read "2021", "[2021] year", "2020-21", "2016-2021", "1990s", "2021-08"."""
    first, last, end = match["first"], match["last"], match.end()
    if last:
        phrase = _two_years(first, last, "/" in match[0])
    elif match["decade"]:
        phrase = Years(int(first) // 10 * 10, int(first) // 10 * 10 + 9)
    else:
        phrase = Years(int(first), int(first))
    if phrase is None or MEASURED.match(low, end) or re.match(r"[-\u2013/]\d", low[end : end + 2]):
        return None
    if mark := NOTE_MARK.match(low, end):
        return Found(phrase, mark.end(), "marked")
    if low[end : end + 1].isalnum():
        return None
    end = _after_year(low, match.start(), end)
    is_one = isinstance(phrase, KindOfYear) or (isinstance(phrase, Years) and phrase.first == phrase.last)
    return Found(phrase, end, "year" if is_one else "years")


def _two_years(first: str, last: str, slash: bool) -> Phrase | None:
    """Tell "2020-21" and the season "2020/21" from "2016-18" and from the month in "2021-08"."""
    if len(last) == 2 and last <= first[2:] and first[2:] != "99":
        return Dates(int(last), int(last), year=Years(int(first), int(first))) if 1 <= int(last) <= 12 else None
    begin, end = int(first), full_year(last, like=first)
    if slash and end == begin + 1:
        return KindOfYear("season", begin, split=True)
    return Years(begin, end, split=end == begin + 1) if begin < end else None


def _after_year(low: str, start: int, end: int) -> int:
    """Take in the bracket that closes and the word "year": "[2021] year"."""
    if low[start - 1 : start] in ("[", "(") and (close := CLOSE.match(low, end)):
        after = BARE_YEAR.match(low, close.end())
        return after.end() if after else end
    after = BARE_YEAR.match(low, end)
    return after.end() if after else end


def read_kind(low: str, match: re.Match[str]) -> Found | None:
    """Read "FY22", "fiscal 1986/87", "marketing year 2021/22", "2022/2023 academic year", "solar year 1402"."""
    year = match["year"] or match["year_"] or match["year__"]
    last = match["last"] or match["last_"] or match["last__"]
    word = match["kind"] or match["kind_"]
    kind = "fiscal" if word is None else value("year_kind", word) or value("season_of", word)
    if match["short"] == "my" or (word is None and not last and match["short"] is None):
        kind = "marketing"
    if kind == "marketing" and not last and not re.search(r"year", match[0]):
        return None
    begin = full_year(year)
    if (kind == "solar") != (begin in SOLAR_YEARS):
        return None
    end = full_year(last, like=year.zfill(4) if len(year) == 4 else str(begin)) if last else begin
    close = CLOSE.match(low, match.end())
    stop = close.end() if close and re.search(r"[\[(]", match[0]) else match.end()
    if kind == "year" or end > begin + 1:
        return Found(Years(begin, end), stop, "year") if begin <= end else None
    return Found(KindOfYear(kind, begin, split=end > begin), stop, "year")


def read_from_to(low: str, match: re.Match[str]) -> Found | None:
    """Read "from 2015 to 2021", and "(in the) years 2016 to 2020"."""
    first, last = int(match["first"]), int(match["last"])
    if last <= first or MEASURED.match(low, match.end()):
        return None
    if match["word"] == "years":
        return Found(Years(first, last), match.end(), "years")
    return Found(FromTo(Years(first, first), Years(last, last)), match.end(), "from_to")


def read_relative(low: str, match: re.Match[str]) -> Found | None:
    """Read "last year", "this [2021] year", "the past five years", "next month", "the current fiscal year"."""
    offset, how = value("relative", match["word"], "0 the").split()
    unit, counted = value("unit", match["unit"], match["unit"]), match["count"]
    if year := match["year"] or match["year_"]:
        return Found(Years(int(year), int(year)), match.end(), "year")
    if unit == "year" and not counted and (named := _numbered(low, match)):
        return named
    if counted or match["half"] or unit in ("decade", "century"):
        count = number(counted or "1") + (0.5 if match["half"] else 0)
        return _stretch(match, count, unit, int(offset))
    if (
        match["unit"].endswith("s")
        or unit in ("day", "hour")
        or (unit == "period" and offset == "-1" and how == "said")
    ):
        return None
    if how == "the" and (unit in ("period", "season", "half") or UNFIT.match(low, match.end())):
        return None
    if unit == "year" or unit == "season":
        kind = value("year_kind", match["kind"], "year") if unit == "year" else "marketing"
        return Found(Relative(kind, int(offset), how != "said"), match.end(), "the" if how == "the" else "relative")
    return Found(Relative(unit, int(offset), how != "said"), match.end(), "the" if how == "the" else "relative")


def _numbered(low: str, match: re.Match[str]) -> Found | None:
    """Read the number of a year after its words: "the current academic year 2022/2023"."""
    rule, at = ("kind", match.start("kind")) if match["kind"] else ("years", match.start("unit"))
    numbered = RULES[rule].match(low, at)
    if numbered is None or numbered.end() <= match.end():
        return None
    return read_kind(low, numbered) if match["kind"] else read_years(low, numbered)


def _stretch(match: re.Match[str], count: float, unit: str, direction: int) -> Found | None:
    if direction == 0:
        return None
    return Found(Stretch(count, count, unit, direction > 0), match.end(), "ahead" if direction > 0 else "back")


def read_ago(low: str, match: re.Match[str]) -> Found | None:
    """Read "a year earlier", "two years ago", "the month before", "five years later"."""
    unit = value("unit", match["unit"] or match["unit_"] or match["bare"])
    count = 1.0 if match["count"] in (None, "a") else number(match["count"])
    if unit not in UNIT_MONTHS or count != int(count):
        return Found(Nothing(), match.end(), "duration")
    return Found(Ago(int(count) * (-1 if match["way"] == "later" else 1), unit), match.end(), "ago")


def year_after(low: str, at: int) -> tuple[Phrase | None, int]:
    """Read the year that a part belongs to, where one follows; else None and the offset given."""
    if short := SHORT_YEAR.match(low, at):
        year = full_year(short["year"])
        return Years(year, year), short.end()
    glue = GLUE.match(low, at)
    if glue is None:
        return None, at
    the = THE.match(low, glue.end())
    for start in (glue.end(), the.end()) if the else (glue.end(),):
        found = _year_at(low, start, numbers_only="," in glue[0] or "-" in glue[0])
        if found:
            opened = re.search(r"[\[(]", glue[0]) and CLOSE.match(low, found.end)
            return found.phrase, opened.end() if opened else found.end
    if the and (bare := BARE_KIND.match(low, the.end())):
        return Relative(value("year_kind", bare["kind"], "year"), 0, True), bare.end()
    return None, at


def _year_at(low: str, at: int, numbers_only: bool) -> Found | None:
    for rule, reader in (
        ("kind", read_kind),
        ("years", read_years),
        ("ago", read_ago),
        ("relative", read_relative),
        ("same", _same_year),
    ):
        match = RULES[rule].match(low, at)
        found = reader(low, match) if match else None
        if found and _is_year(found.phrase):
            return found
        if numbers_only and rule == "years":
            return None
    return None


def _same_year(low: str, match: re.Match[str]) -> Found | None:
    """Read "(of) the same year"."""
    return Found(Relative("year", 0, True), match.end(), "relative") if match["unit"] == "year" else None


def _is_year(phrase: Phrase) -> bool:
    if isinstance(phrase, Relative):
        return phrase.unit in YEAR_UNITS
    return isinstance(phrase, Years | KindOfYear) or (isinstance(phrase, Ago) and phrase.unit == "year")
