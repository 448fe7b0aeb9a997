"""Compare the value of a gold row with the number that its surface prints, where that is plain.

>>> disagreement({"surface": "$3.1 billion", "value": 3100000000, "high": None, "unit": "USD", "form": None})
>>> disagreement({"surface": "$3.1 billion", "value": 3100000, "high": None, "unit": "USD", "form": None})
'prints 3100000000, marked 3100000'
>>> disagreement({"surface": "2.5 times", "value": 150, "high": None, "unit": "percent", "form": "multiple"})
"""

import math
import re

_SCALES = {"hundred": 2, "thousand": 3, "k": 3, "lakh": 5, "crore": 7}
_SCALES |= dict.fromkeys(("m", "mn", "mln", "million", "millions"), 6)
_SCALES |= dict.fromkeys(("b", "bn", "bln", "billion", "billions"), 9)
_SCALES |= dict.fromkeys(("tn", "trn", "trln", "trillion", "trillions"), 12)

_PLAIN = re.compile(
    r"[^\d]*(?P<number>\d[\d.,'\u2019\u00a0\u202f ]*\d|\d)"
    r"(?:\s?[-\u2013\u2014]\s?(?P<high>\d[\d.,]*\d|\d))?\s?(?P<first>[a-z]*)\s?(?P<second>[a-z]*)[^\d]*",
    re.IGNORECASE,
)


def disagreement(row: dict) -> str | None:
    """Say how the marked value differs from the printed one; None where they agree or the surface is not plain.

    A surface without a scale word may stand in a table: there any power of a thousand, and lakh and crore, agree.
    """
    joined = re.sub(r"(?<=[a-z])- (?=[a-z])", "", row["surface"], flags=re.IGNORECASE)
    found = _PLAIN.fullmatch(joined)
    if not found:
        return None
    power = _SCALES.get(found["first"].casefold(), 0)
    if power and len(found["second"]) > 2:  # "lakh crore", not the b of "thousand b/d"
        power += _SCALES.get(found["second"].casefold(), 0)
    tables = (0,) if power or row["unit"] == "percent" else (0, 3, 5, 6, 7, 9, 12)
    marked = [row["value"]] if row["high"] is None else [row["value"], row["high"]]
    printed = [found["number"]] if row["high"] is None else [found["number"], found["high"]]
    if row["high"] is None and found["high"]:
        return "prints a range, marked without its high end"
    if None in printed:
        return None
    for text, value in zip(printed, marked, strict=True):
        readings = [number * 10**power for number in _readings(text)]
        wanted = _printed_for(value, row["form"])
        if not any(
            math.isclose(r * 10**t, w, rel_tol=1e-3 if row["form"] else 1e-9)
            for r in readings
            for t in tables
            for w in wanted
        ):
            return f"prints {readings[0]:.15g}, marked {value}"
    return None


def _printed_for(value: float, form: str | None) -> list[float]:
    """Return the numbers that a text may print for a value: "107.2%" or "2.5 times" for a growth of 7.2 or 150."""
    if form == "index":
        return [100 + value]
    if form == "multiple":
        ratio = 1 + value / 100
        return [ratio, 1 / ratio] if ratio else [ratio]
    return [abs(value)]


def _readings(number: str) -> list[float]:
    """Read digits with points, commas and spaces; both ways where one mark may group or part the decimals.

    >>> _readings("1,234.5"), _readings("1.234"), _readings("16,37,33,66,000")
    ([1234.5], [1.234, 1234.0], [16373366000.0])
    """
    digits = re.sub(r"[\s'\u2019]", "", number)
    marks = re.findall(r"[.,]", digits)
    if not marks:
        return [float(digits)]
    whole, _, tail = digits.rpartition(marks[-1])
    grouped = float(re.sub(r"[.,]", "", digits))
    if marks.count(marks[-1]) > 1:
        return [grouped]
    decimal = float(f"{re.sub(r'[.,]', '', whole)}.{tail}")
    return [decimal, grouped] if len(marks) == 1 and len(tail) == 3 else [decimal]
