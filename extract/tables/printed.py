"""What is printed in a cell: its text in, whether it is a value, a period, a rank or left blank out.

>>> is_value("$(0.4)"), is_value("EU-28"), is_value("2012p"), is_blank("n.a."), bare("Imports 2/")
(True, False, False, True, 'Imports')
"""

import re
from functools import lru_cache

from extract.layout.listed import INSET
from extract.periods import find_periods
from extract.quantities.mentions import find_quantities

BLANK = re.compile(r"[-–—.…*:]+|n\.?\s?a\.?|nil|n/a|x|\(?[a-z]\)|#", re.I)
MARKS = re.compile(
    r"(?:\s*(?:(?<![.,\d])\(\d\)|(?<=\s)\d\)|(?<=\s)\(?[a-z]\)|(?<![\d.,])\d/|[*¹²³⁴†‡]+|(?<=\s)[a-e]/|(?:(?<=[a-z]{3})|(?<=%))\d))+$"
)
"""Footnote marks at the end of a cell: "Imports 1/", "2,104.5*", "Total (a)", "real %1"."""
YEAR_MARK = re.compile(
    r"((?:19|20)\d\d(?:\s*[-/–]\s*\d\d(?:\d\d)?)?)\s*(?:/?\(?(p|r|e|f|prov|prel|prelim|est|P|R|E|F)\.?\)?)?$"
)
"""A year with what is said of its data: "2012p", "2014 (r)", "2016f"."""
YEAR_HEAD = re.compile(
    r"((?:19|20)\d\d)(?:\s*[-/–]\s*(?:19|20)?\d\d\b)?(?:[\s,(–-]+|(?=%))(?=[^\d]*[^\W\d]|[^\d]*[%$€£¥])[^\d]*(?:000\D*)?"
)
"""A year with words behind it: "2016 US$ mn", "2014/2013, %", "1999 (£'000)"."""
SHORT_RATIO = re.compile(r"(?:[^\d]*(?:%|\bch(?:an)?ge?\b|\bvar\b|[Δ∆])[^\d]*)?\b(\d\d)\s*/\s*(\d\d)\b[^\d]*", re.I)
"""Two years in short, one over the other: "14/13 (%)", "change 13/14"."""
INDEX_BASE = re.compile(r"(?:19|20)\d\d\s*(?:=\s*100\b|vs\b|versus\b|on\b|over\b|against\b|compared\b).*")
THOUSANDS = re.compile(r"[^\d.,]*(?<![.,])000s?[^\d.,]*")
"""What tells that values are in thousands: "000 t", "US$ 000"."""
RANK = re.compile(r"\(?\d{1,3}[.)]?|\d{4}(?:\.\d\d)*|[IVX]{1,4}[.)]")
SIGN = re.compile(r"[\s+\-−–(\[<>~=]*")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
MONTH_YEAR = re.compile(r"([A-Za-z]{3,9})\.?[\s'’-]+(\d\d)")
"""A month with two figures of its year: "Nov 07"."""
MONTHS_YEAR = re.compile(r"(?P<first>\d{1,2})(?:\s*[-–]\s*(?P<last>\d{1,2}))?\s*[./]\s*(?P<year>(?:19|20)\d\d)")
YEAR_MONTHS = re.compile(r"(?P<year>(?:19|20)\d\d)\s*[M:]\s*(?P<first>\d{1,2})(?:\s*[-–]\s*(?P<last>\d{1,2}))?")
YEAR_QUARTER = re.compile(r"((?:19|20)?\d\d)\s*:?\s*(Q[1-4]|H[12])")
YEAR_ROMAN = re.compile(r"((?:19|20)\d\d)[\s:/-]+([IVX]+(?:\s*[-–]\s*[IVX]+)?)")
SHORT_YEAR = re.compile(r"['’](\d\d)")
LONGEST_TIME, TURN = 16, 50
"""Years of two figures below the turn are of this century."""
MOST_LETTERS = 3
"""A cell with more letters than these, its quantity apart, is words."""
PARTED = 0.8
"""How much of a cell a phrase of time fills at least that is all of it."""


def in_full(text: str) -> str:
    """Write a time that a head abbreviates in words.

    >>> in_full("Nov 07"), in_full("1-6/2009"), in_full("2009M02"), in_full("09Q2"), in_full("2009 I-VI")
    ('Nov 2007', 'Jan-Jun 2009', 'Feb 2009', 'Q2 2009', 'I-VI 2009')
    """
    if len(text) > LONGEST_TIME or not any(map(str.isdigit, text)):
        return text
    if found := MONTH_YEAR.fullmatch(text):
        return f"{found[1]} {century(found[2])}"
    if found := MONTHS_YEAR.fullmatch(text) or YEAR_MONTHS.fullmatch(text):
        first, last, year = int(found["first"]), int(found["last"] or found["first"]), found["year"]
        if 1 <= first <= last <= len(MONTHS):
            return f"{MONTHS[first - 1]}{f'-{MONTHS[last - 1]}' if last > first else ''} {year}"
    if found := YEAR_QUARTER.fullmatch(text):
        return f"{found[2]} {century(found[1])}"
    if found := YEAR_ROMAN.fullmatch(text):
        return f"{found[2]} {found[1]}"
    found = SHORT_YEAR.fullmatch(text)
    return century(found[1]) if found else text


def century(year: str) -> str:
    """Give a year of two figures its century."""
    return year if len(year) == len("1987") else f"{'20' if int(year) < TURN else '19'}{year}"


def bare(text: str) -> str:
    """Take the marks of footnotes from a cell."""
    found = MARKS.sub("", text.strip()).strip()
    return found if found and found.count("(") == found.count(")") else text.strip()


@lru_cache(maxsize=4096)
def is_value(text: str) -> bool:
    """Whether a cell holds a number to be read, not a year, a period or a name with digits in it.

    >>> is_value("1,174.2"), is_value("-10%"), is_value("Q3 2023"), is_value("2010"), is_value("2016 US$ mn")
    (True, True, False, False, False)
    """
    words = INSET.sub("", bare(text))
    if (
        not any(map(str.isdigit, words))
        or THOUSANDS.fullmatch(words)
        or YEAR_MARK.fullmatch(words)
        or YEAR_HEAD.fullmatch(words)
    ):
        return False
    if (
        in_full(words) != words
        or (SHORT_RATIO.fullmatch(words) and not words.replace("/", "").isdigit())
        or INDEX_BASE.fullmatch(words)
    ):
        return False
    quantity = next(iter(find_quantities(words)), None)
    if quantity is None or quantity.kind == "ordinal" or not any(map(str.isdigit, words[: quantity.end])):
        return False
    before, rest = words[: quantity.start], words[quantity.end :]
    money = find_quantities(f"{before.rstrip('( ')} 1") if before.strip("($ +-−–[<>~") else []
    if not SIGN.fullmatch(before.replace("$", "")) and not (money and money[0].kind == "money"):
        return False
    letters = sum(map(str.isalpha, rest))
    if rest.startswith(". "):  # "1. Oman"
        return False
    return letters <= MOST_LETTERS and not (letters and is_period(words)) and not is_period(words)


@lru_cache(maxsize=4096)
def is_period(text: str) -> bool:
    """Whether a cell is a phrase of time.

    >>> is_period("2015"), is_period("Jan-Sep"), is_period("2012p"), is_period("12.5")
    (True, True, True, False)
    """
    words = in_full(bare(text).strip("() .:"))
    if YEAR_MARK.fullmatch(words):
        return True
    if not words:
        return False
    told = sum(period.end - period.start for period in find_periods(words) if period.role in ("period", "date"))
    return told >= PARTED * len(words)


def is_blank(text: str) -> bool:
    """Whether a cell says that there is no number: "-", "n.a."."""
    return BLANK.fullmatch(text.strip()) is not None


def is_rank(text: str) -> bool:
    """Whether a cell may number its row or be the code of its goods."""
    return RANK.fullmatch(text.strip()) is not None


def number_of(text: str) -> float | None:
    """Read the number of a cell, its sign and unit apart; None where it holds none."""
    digits = "".join(character for character in text if character.isdecimal() or character == ".")
    return float(digits) if is_number(digits) else None


def is_number(text: str) -> bool:
    """Whether a text is digits with one point at most."""
    return text.replace(".", "", 1).isdecimal()
