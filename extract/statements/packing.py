"""What goods are packed in: a number and its sentence in, whether it only tells the size of a package out.

The weight of a bag is no quantity of goods: "5 million bags of 60 kilos", "2 million 60-kg bags", "bales (170 kg)".

>>> text = "Uganda shipped 2 million bags of 60 kilos"
>>> is_size(text, text.index("60"), len(text)), behind_size("2 million (60-kg) bags", 9)
(True, 17)
"""

import re

PACKAGES = (
    r"(?:bags?|sacks?|bales?|cartons?|boxes|box|crates?|cases?|drums?|casks?|cans?|tins|bottles?|packs?|packets?|chests?"
    r"|barrels?|cylinders?|jars?|pallets?)\b"
)
SIZED = re.compile(
    r"\b" + PACKAGES + r"(?:\s+of\s+[a-z]+)?(?:,? each)?,?"
    r"(?:\s+of|\s+weighing|\s+holding|\s+containing|\s+at)?\s+\(?(?:(?:about|around|some)\s+)?$",
    re.I,
)
WEIGHS = re.compile(
    rf"\b(?:a|an|one|each|every|the)\s+{PACKAGES}[^.;:()]{{0,30}}\b(?:weigh(?:s|ing|ed)?|holds?|is|at)\s+$", re.I
)
OF_PACKAGE = re.compile(r"\)?\s+(?:[a-z]+\s)?" + PACKAGES, re.I)
SIZE = re.compile(
    r"\s+\(?\d+(?:\.\d+)?[\s-]?(?:kg|kgs|kilos?|kilogram(?:me)?s?|lbs?|pounds?|litres?|liters?|gallons?|grams?|tonnes?|tons?)\b"
    r"\)?(?=\s+(?:[a-z]+\s)?" + PACKAGES + ")",
    re.I,
)
"""A size between a number and the packages that it counts."""
OF_CONTAINER = re.compile(r"[\s-](?:equivalent\b|(?:[a-z]+\s)?(?:containers?|boxes)\b)", re.I)
"""Behind a length, what it is the size of: "twenty-foot equivalent units", "40-foot containers"."""
SIZES = ("kg", "m3", "t", "m")
"""Units that a package is measured in."""
PER = re.compile(r"(?:\bper\s| / )$")
NEAR, FAR = 36, 60


def is_denominator(text: str, start: int) -> bool:
    """Tell whether a number is what a price is for, or a rate: "$128 per 1,000 cubic metres"."""
    return PER.search(text, max(0, start - 5), start) is not None


def is_size(text: str, start: int, end: int, unit: str | None = None) -> bool:
    """Tell whether a weight, volume or length is that of one package."""
    if unit == "m":
        return OF_CONTAINER.match(text, end) is not None
    if OF_PACKAGE.match(text, end) and (
        text[start - 1 : start] == "(" or "-" in text[start:end] or SIZE.match(text, start - 1)
    ):
        return True
    before = text[max(0, start - NEAR) : start]
    if SIZED.search(before):
        return True
    return WEIGHS.search(text[max(0, start - FAR) : start]) is not None


def behind_size(text: str, end: int) -> int:
    """Give where the packages are named that a number counts, behind their size: "2 million 60-kg bags"."""
    size = SIZE.match(text, end)
    return size.end() if size else end
