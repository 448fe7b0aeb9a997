"""What is printed in a cell: its text in, whether it is a value, a period, a rank or left blank out.

>>> is_value("$(0.4)"), is_value("EU-28"), is_value("2012p"), is_blank("n.a."), bare("Imports 2/")
(True, False, False, True, 'Imports')
"""

import re
from functools import lru_cache

from extract.listed import INSET
from extract.periods import find_periods
from extract.quantities import find_quantities

BLANK = re.compile(r"[-–—.…*:]+|n\.?\s?a\.?|nil|n/a|x|\(?[a-z]\)|#", re.I)
MARKS = re.compile(
    r"(?:\s*(?:(?<![.,\d])\(\d\)|(?<=\s)\d\)|(?<=\s)\(?[a-z]\)|(?<![\d.,])\d/|[*¹²³⁴†‡]+|(?<=\s)[a-e]/))+$"
)
"""Footnote marks at the end of a cell: "Imports 1/", "2,104.5*", "Total (a)"."""
YEAR_MARK = re.compile(
    r"((?:19|20)\d\d(?:\s*[-/–]\s*\d\d(?:\d\d)?)?)\s*(?:/?\(?(p|r|e|f|prov|prel|prelim|est|P|R|E|F)\.?\)?)?$"
)
"""A year with what is said of its data: "2012p", "2014 (r)", "2016f"."""
YEAR_HEAD = re.compile(r"(?:19|20)\d\d(?:\s*[-/–]\s*(?:19|20)\d\d)?(?:\s+[^\W\d]|,?\s*\(?(?:in )?%)")
"""A year with words behind it: "2016 US$ mn", "2014/2013, %"."""
RANK = re.compile(r"\(?\d{1,3}[.)]?|\d{4}(?:\.\d\d)*|[IVX]{1,4}[.)]")
SIGN = re.compile(r"[\s+\-−–(\[<>~=]*")
MOST_LETTERS = 3
"""A cell with more letters than these, its quantity apart, is words."""
PARTED = 0.8
"""How much of a cell a phrase of time fills at least that is all of it."""


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
    if not any(map(str.isdigit, words)) or YEAR_MARK.fullmatch(words) or YEAR_HEAD.match(words):
        return False
    quantity = next(iter(find_quantities(words)), None)
    if quantity is None or quantity.kind == "ordinal":
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
    words = bare(text).strip("() .:")
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
