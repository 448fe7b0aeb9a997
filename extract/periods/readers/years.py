"""Reads phrases that name years and units counted from now: matches of the grammar in, phrases out.

Readers take the text in lower case and the match of their rule, and give a `Found`, or None where the words after it
show that it is something else ("2021 tonnes").

>>> read_years("2020-21 exports", RULES["years"].match("2020-21 exports")).phrase
Years(first=2020, last=2021, split=True)
>>> year_after("first half of last year", 10)
(Relative(unit='year', offset=-1, told=False), 23)
"""

import re
from collections.abc import Callable, Mapping

from extract.periods.grammar import (
    BARE_KIND,
    BARE_YEAR,
    BEFORE_LAST,
    CLOSE,
    GLUE,
    JUST_OVER,
    MEASURED,
    NOTE_MARK,
    OWNER,
    RULES,
    SHORT_YEAR,
    SOLAR_AFTER,
    SOLAR_BEFORE,
    THE,
    THE_YEAR_BEFORE,
)
from extract.periods.phrases import (
    Ago,
    Closed,
    Dates,
    FromTo,
    KindOfYear,
    Nothing,
    Phrase,
    Relative,
    Same,
    Stretch,
    ThatYear,
    Years,
)
from extract.periods.readers.base import Found, full_year
from extract.periods.words import UNIT_MONTHS, number, value

DECADES = {"fifties": 1950, "sixties": 1960, "seventies": 1970, "eighties": 1980, "nineties": 1990}
TURN = 2000
SOLAR_YEARS = range(1300, 1500)
YEAR_UNITS = ("year", "fiscal", "ethiopian", "solar", "marketing", "academic")
WHOLE = re.compile(r"\b(?:whole|entire|full|complete|total)\b")
FLOW_OF = re.compile(
    r"['\u2019]s (?:total |whole |entire |foreign )?"
    r"(?:exports?|imports?|sales|shipments|purchases|deliveries|trade|turnover)\b"
)
"""What is all of a year's: "a quarter of the year's exports"."""
TOTAL_OF = re.compile(
    r"['\u2019]s (?:total|tally|figure|sum|haul) (?:to|at|is|was|comes|came|stands|stood|reached|reaches)\b"
)
"""What is all of it: "bringing the year's total to 2 million tons"."""
UNFIT = re.compile(
    r"\s+(?:of|ahead|round|to come(?! (?:close|near|to|in|out)\b)"
    r"|(?:before|after|preceding|following) (?:the|its|their)(?! (?:last|year|end|start)\b))\b"
)
"""What "the year" is followed by where it names no time: "the year of its presidency", "the year before the coup"."""
CLOSED = re.compile(
    r"(?:,? which)? (?:as a whole |thus |therefore |itself )?(?:closed|ended|finished|was closed|was ended|concluded"
    r"|yielded|brought|saw|went out)\b"
)
"""What makes "the year" the one that is told of: "the year closed with a deficit"."""
TO_CLOSE = re.compile(
    r" (?:as a whole )?(?:will|should|may|could|might|would"
    r"|(?:is|was) (?:expected|forecast|likely|set|due|seen|projected|predicted|bound) to)"
    r" (?:end|close|finish|conclude|yield|bring|see|go out)\b"
)
"""What makes it one that is not over: "the year is expected to end with a deficit"."""
RANGE_GOES_ON = re.compile(r"[-\u2013/]\d")
FORECAST = re.compile(r"[efp](?!\w)")
"""What is stuck to years in tables: "2024F", an estimate, a forecast, a projection."""
OPEN = re.compile(r"[\[(]")


def read_years(low: str, match: re.Match[str]) -> Found | None:
    """Read "2021", "[2021] year", "2020-21", "2016-2021", "1990s", "2021-08", "in 1402"."""
    if match["solar"]:
        return _solar(low, match)
    first, last, end = match["first"], match["last"] or match["next"], match.end()
    if last:
        phrase = _two_years(first, last, "/" in match[0])
    elif match["decade"]:
        phrase = Years(int(first), int(first) + 9)
    else:
        phrase = Years.one(int(first))
    if phrase is None and last and len(last) == 4:  # "2021/2020", the one over the other
        phrase, end = Years.one(int(first)), match.end("first")
    elif phrase is None or RANGE_GOES_ON.match(low, end):
        return None
    if MEASURED.match(low, end):
        return None
    if mark := NOTE_MARK.match(low, end):
        return Found(phrase, mark.end(), "marked")
    if forecast := FORECAST.match(low, end):
        end = forecast.end()
    if low[end : end + 1].isalnum():
        return None
    is_one = isinstance(phrase, KindOfYear) or (
        isinstance(phrase, Years) and (phrase.first == phrase.last or phrase.split)
    )
    return Found(phrase, _after_year(low, match.start(), end), "year" if is_one else "years")


def _solar(low: str, match: re.Match[str]) -> Found | None:
    """Read a year of the solar calendar by its number alone, where the words around it count nothing."""
    at, end = match.span("solar")
    if match.end() > end or not SOLAR_BEFORE.search(low, max(0, at - 32), at) or not SOLAR_AFTER.match(low, end):
        return None
    return Found(KindOfYear("solar", int(match["solar"])), end, "year")


def _two_years(first: str, last: str, slash: bool) -> Phrase | None:
    """Tell "2020-21" and the season "2020/21" from "2016-18" and from the month in "2021-08"."""
    if len(last) == 1:  # "1991/2", "1991-2"
        follows = int(last) == (int(first) + 1) % 10
        season = (
            KindOfYear("season", int(first), split=True) if slash else Years(int(first), int(first) + 1, split=True)
        )
        return season if follows else None
    if slash and len(last) == 2 and int(last) == int(first[2:]) - 1:
        return Years.one(int(first))  # "2013/12", the one over the other
    if len(last) == 2 and last <= first[2:] and first[2:] != "99":
        return Dates(int(last), int(last), year=Years.one(int(first))) if 1 <= int(last) <= 12 else None
    begin, end = int(first), full_year(last, like=first)
    if slash and end == begin + 1:
        return KindOfYear("season", begin, split=True)
    return Years(begin, end, split=end == begin + 1) if begin < end else None


def _after_year(low: str, start: int, end: int) -> int:
    """Take in the word "year", and the bracket that closes before it: "[2021] year"."""
    close = CLOSE.match(low, end) if OPEN.match(low[start - 1 : start]) else None
    after = BARE_YEAR.match(low, close.end() if close else end)
    return after.end() if after else end


def read_decade(low: str, match: re.Match[str]) -> Found | None:
    """Read "(the) nineties", "the turn of the century"."""
    if not low.endswith("the ", 0, match.start()):
        return None  # "in his seventies"
    if match["decade"] is None:
        return Found(Years.one(TURN), match.end(), "year")
    first = DECADES[match["decade"]]
    return Found(Years(first, first + 9), match.end(), "years")


def read_kind(low: str, match: re.Match[str]) -> Found | None:
    """Read "FY22", "fiscal 1986/87", "marketing year 2021/22", "2022/2023 academic year", "solar year 1402"."""
    year = match["year"] or match["year_"] or match["year__"]
    last = match["last"] or match["last_"] or match["last__"]
    word = match["kind"] or match["kind_"]
    if word:
        kind = value("year_kind", word) or value("season_of", word)
    else:
        kind = "marketing" if match["short"] == "my" else "fiscal"
    begin = full_year(year)
    end = full_year(last, like=str(begin)) if last else begin
    is_year_of_kind = last or kind != "marketing" or "year" in match[0]
    if (kind == "solar") != (begin in SOLAR_YEARS) or not is_year_of_kind or end < begin:
        return None
    close = CLOSE.match(low, match.end()) if OPEN.search(match[0]) else None
    split = end == begin + 1
    phrase = Years(begin, end, split) if kind == "year" or end > begin + 1 else KindOfYear(kind, begin, split)
    return Found(phrase, close.end() if close else match.end(), "year")


def read_from_to(low: str, match: re.Match[str]) -> Found | None:
    """Read "from 2015 to 2021", and "(in the) years 2016 to 2020"."""
    if match["split"]:
        ends = [
            _two_years(years[:4], years[5:], years[4] == "/") for years in (match["first"], match["last"]) if years[4:]
        ]
        origin, goal = ends if len(ends) == 2 else (None, None)
        return Found(FromTo(origin, goal), match.end(), "from_to") if origin and goal else None
    if not match["last"].isdigit():
        return None
    first, last = int(match["first"]), int(match["last"])
    if last <= first or MEASURED.match(low, match.end()):
        return None
    if match["word"] == "years":
        return Found(Years(first, last), match.end(), "years")
    return Found(FromTo(Years.one(first), Years.one(last)), match.end(), "from_to")


THE_NEXT = re.compile(r"(?<!\bin )(?<!\bover )(?<!\bduring )(?<!\bfor )(?<!\bof )(?<!\bby )(?<!\bwithin )\bthe $")
"""Before "next year", what makes it the one behind that told of: "they recovered the next year"."""
SEASON_OF_TRADE = re.compile(r"the (?:export|marketing|selling|shipping|buying|trading|crushing|harvest|fishing)[ -]")
"""Kinds of season that are the one in force: "the export season"."""
IN_THAT = ("in that ", "of that ", "for that ", "during that ")
"""Before "last year", what makes it the year told last: "5 million in 2021. In that last year"."""


def read_relative(low: str, match: re.Match[str]) -> Found | None:
    """Read "last year", "this [2021] year", "the past five years", "next month", "the current fiscal year"."""
    if match["word"] == "new" and not (match["kind"] or match["unit"] in ("season", "campaign")):
        return None  # "the new year"
    offset, how = value("relative", match["word"], "0 the").split()
    unit = "fiscal" if match["unit"] == "fy" else value("unit", match["unit"], match["unit"])
    is_plural = match["unit"].endswith("s")
    over = JUST_OVER.match(low, match.end()) if offset == "0" and not is_plural else None
    if over or how == "closing":
        return _closing(match, unit, over.end() if over else match.end())
    if year := match["year"] or match["year_"]:
        return Found(Years.one(int(year)), match.end(), "year")
    if match["word"] == "following" and match["count"] and not low.endswith(("the ", "their "), 0, match.start()):
        return None  # "rose by 4%, following two years of decline", unlike "the following two years"
    if match["count"] or match["half"] or unit in ("decade", "century"):
        return _stretch(match, unit, int(offset), how == "told")
    if unit == "year" and not is_plural and (named := _numbered(low, match)):
        return named
    if is_plural or unit in ("day", "hour") or (unit == "period" and (offset, how) == ("-1", "said")):
        return None
    if how == "the" and unit in ("season", "campaign"):
        whole = WHOLE.search(match[0]) or low.startswith(" as a whole", match.end())
        if not whole and len(match[0].split()) > 2 and not SEASON_OF_TRADE.match(match[0]):
            return None  # "the current season" is read from "current" on
        return Found(Relative("marketing", 0, True), match.end(), "whole" if whole else "the")
    if how == "the" and unit == "year" and low.endswith("of ", 0, match.start()) and FLOW_OF.match(low, match.end()):
        return Found(Relative("year", 0, True), match.end(), "whole")
    if how == "the" and unit in ("year", "quarter", "month") and TOTAL_OF.match(low, match.end()):
        return Found(Relative(unit, 0, True), match.end(), "whole")
    if how == "the" and (unit in ("period", "half") or UNFIT.match(low, match.end())):
        return None
    if unit == "period" and match["word"] in REPORTED:
        year, end = year_after(low, match.end())
        if year is not None:
            return Found(Same("period", year), end, "same")
    pointed = match["word"] == "last" and low.endswith(IN_THAT, 0, match.start())
    if (pointed or match["word"] in ("that", "latter")) and unit == "year" and not match["kind"]:
        return Found(ThatYear(), match.end(), "relative")
    is_whole = unit == "year" and how == "the" and value("year_kind", match["kind"]) == "year"
    if is_whole and match["kind"] != "calendar":
        return Found(Relative("year", 0, True), match.end(), "whole")
    if how == "the" and unit in ("year", "half", "quarter", "month") and CLOSED.match(low, match.end()):
        return Found(Closed(Relative(unit, 0, True)), match.end(), "whole")
    whole = low.startswith(" as a whole", match.end()) and unit in ("year", "quarter")
    if how == "the" and (whole or (unit in ("year", "half", "quarter", "month") and TO_CLOSE.match(low, match.end()))):
        return Found(Relative(unit, 0, True), match.end(), "whole")
    if unit == "fiscal" and how == "the":
        return None
    if unit in ("year", "season", "campaign"):
        unit = value("year_kind", match["kind"], "year") if unit == "year" else "marketing"
    if how == "the" and match["kind"] and (before := THE_YEAR_BEFORE.match(low, match.end())):
        return Found(Relative(unit, -1, True), before.end(), "relative")  # "in the fiscal year before"
    told = how != "said" or (match["word"] == "next" and THE_NEXT.search(low, 0, match.start()) is not None)
    return Found(Relative(unit, int(offset), told), match.end(), "the" if how == "the" else "relative")


REPORTED = ("reporting", "reported", "reviewed")
"""Words for the period that is told of, of this year or another: "over the reporting period of 2018"."""


def _closing(match: re.Match[str], unit: str, end: int) -> Found | None:
    """Read "the outgoing year", "the fiscal year just ended": this one or, some time into it, the one before."""
    if unit not in ("year", "fiscal", "quarter", "month", "half", "season", "campaign") or match["count"]:
        return None
    if unit == "year":
        unit = value("year_kind", match["kind"], "year")
    unit = "marketing" if unit in ("season", "campaign") else unit
    return Found(Closed(Relative(unit, 0)), end, "relative")


def read_whole_year(low: str, match: re.Match[str]) -> Found | None:
    """Read "(for the) full year", "full-year (exports)"."""
    return Found(Relative("year", 0, True), match.end(), "whole")


def _numbered(low: str, match: re.Match[str]) -> Found | None:
    """Read the number of a year after its words: "the current academic year 2022/2023"."""
    rule, at = ("kind", match.start("kind")) if match["kind"] else ("years", match.start("unit"))
    numbered = RULES[rule].match(low, at)
    if numbered is None or numbered.end() <= match.end():
        return None
    return read_kind(low, numbered) if match["kind"] else read_years(low, numbered)


def _stretch(match: re.Match[str], unit: str, direction: int, told: bool) -> Found | None:
    """Read how many units back or ahead."""
    least = number(match["count"] or "1")
    if told and direction > 0 and unit in ("year", "decade") and least == int(least) and not match["most"]:
        years = int(least) * UNIT_MONTHS[unit] // 12
        return Found(FromTo(Relative("year", 0, True), Ago(-years, "year")), match.end(), "from_to")
    most = number(match["most"]) if match["most"] else least
    half = 0.5 if match["half"] else 0
    if direction == 0 or most < least:
        return None
    return Found(
        Stretch(least + half, most + half, unit, direction > 0, told), match.end(), "ahead" if direction > 0 else "back"
    )


AGO = ("ago", "back")
"""What counts from the writer's day."""


def read_ago(low: str, match: re.Match[str]) -> Found | None:
    """Read "a year earlier", "two years ago", "the month before", "five years later"."""
    if match["next"]:
        return Found(Ago(-1, "year"), match.end(), "ago")
    printed = match["unit"] or match["unit_"] or match["bare"]
    unit = "year" if printed in ("season", "campaign") else value("unit", printed)
    count = 1.0 if match["count"] in (None, "a") else number(match["count"])
    if unit == "week" and count == 1 and match["way"] not in ("later", *AGO, None):
        return Found(Relative("week", -1, True), match.end(), "relative")
    if unit not in UNIT_MONTHS or count != int(count):
        return Found(Nothing(), match.end(), "duration")
    if match["unit_"] and match["way"] == "before" and (last := BEFORE_LAST.match(low, match.end())):
        return Found(Relative(unit, -2), last.end(), "relative")  # "the month before last"
    years = int(count) * (-1 if match["way"] in ("later", "after", None) else 1)
    return Found(Ago(years, unit, match["way"] in AGO and years > 1), match.end(), "ago")


def year_after(low: str, at: int) -> tuple[Phrase | None, int]:
    """Read the year that a part belongs to, where one follows; else None and the offset given."""
    if short := SHORT_YEAR.match(low, at):
        return Years.one(full_year(short["year"])), short.end()
    glue = GLUE.match(low, at)
    if glue is None:
        return None, at
    the = THE.match(low, glue.end())
    between = glue[0].lstrip("- ")
    rules = NUMBERED if "," in between or "-" in between or glue[0] == "-" else YEAR_READERS
    if not between.strip() and low.startswith("the year", glue.end()):
        rules = {"ago": read_ago}  # "the same time the year before"; "of the first quarter the year would end"
    for start in (glue.end(), the.end()) if the else (glue.end(),):
        if found := _year_at(low, start, rules):
            close = CLOSE.match(low, found.end) if OPEN.search(glue[0]) else None
            return found.phrase, close.end() if close else found.end
    the = OWNER.match(low, glue.end()) or the
    if the and between and (bare := BARE_KIND.match(low, the.end())):
        return Relative(value("year_kind", bare["kind"], "year"), 0, True), bare.end()
    return None, at


Reader = Callable[[str, re.Match[str]], Found | None]


def _year_at(low: str, at: int, rules: Mapping[str, Reader]) -> Found | None:
    for rule, reader in rules.items():
        match = RULES[rule].match(low, at)
        found = reader(low, match) if match else None
        if found and _is_year(found.phrase):
            return found
    return None


def _same_year(low: str, match: re.Match[str]) -> Found | None:
    """Read "(of) the same year"."""
    return Found(Relative("year", 0, True), match.end(), "relative") if match["unit"] == "year" else None


def _is_year(phrase: Phrase) -> bool:
    match phrase:
        case Years() | KindOfYear() | ThatYear():
            return True
        case Relative(unit):
            return unit in YEAR_UNITS
        case Ago(_, unit):
            return unit == "year"
    return False


NUMBERED = {"kind": read_kind, "years": read_years}
YEAR_READERS = {**NUMBERED, "ago": read_ago, "relative": read_relative, "same": _same_year}
"""What may tell the year of a part; after a comma or a hyphen only its number."""
