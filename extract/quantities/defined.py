"""Units that a text names itself: "25 million tonnes (mt)" says that its "mt" are millions of tonnes.

Those of money too: "4 million dinars (MD)" unlike "(KD)" and "(USD)", which are the money alone. And what brackets
before a colon, or the caption above, say the numbers of a list are in: "Buyers in 2016 (US$ million): Chad 680; Togo
510", "Trade of Chad, EUR million" over "1998: exports 4.1, imports 3.9".

In: a text, the quantities found in a part of it; out: the units it defines, the quantities in them.

>>> units = defined_units("Output was 25 million tonnes (mt), exports 11 lakh tonnes (lt).")
>>> listed = "Buyers (US$ million): Chad 680; Togo 51."
>>> [(str(q.value), q.unit) for q in in_units(find_quantities(listed), listed, {})]
[('1000000', 'USD'), ('680000000', 'USD'), ('51000000', 'USD')]
>>> text = "Mills sold 3 lt, growers 14.5 mt."
>>> [(str(q.value), q.unit) for q in in_units(find_quantities(text), text, units)]
[('300000', 't'), ('14500000.0', 't')]
"""

import re
from collections.abc import Mapping

from extract.quantities.amounts import scales
from extract.quantities.mentions import Quantity, find_quantities
from extract.quantities.quantity import times
from extract.values import replace

SCALE = "|".join(surface for surface, scale in scales().items() if scale.place in ("word", "short"))
LETTERS = re.compile(r"\(([A-Za-z]{2,5})\)")
DEFINED = re.compile(rf"\b(?:{SCALE})\s+(?!metric\b)[A-Za-z][a-z]+(?:\s[a-z]+)?(?=\s*$)")
"""A scale with its unit before letters that stand for both; those of "million metric tons (MT)" mean the tons."""
LONGEST = 60
"""Characters before the letters in which such a unit is looked for."""
_UNIT = r"(?:[\w$€£¥]+ ){0,5}(?:[^\W\d]+[$€£¥]?|[$€£¥])"
LIST_IN = re.compile(rf"(?:\((?:in )?({_UNIT})(?:[,;] [^()]{{4,60}})?\)|,\s(?:in )?({_UNIT})):")
"""What may say before a list what its numbers are in: brackets, or words between a comma and the colon."""
TOLD_IN = re.compile(rf"(?:\((?:in )?({_UNIT})(?:[,;] [^()]{{4,60}})?\)|,\s(?:in )?({_UNIT}))\W*$")
"""The same at the end of a caption."""
ITEM_ENDS = re.compile(r"\s*(?:[,;()]|and\b|\.?\s*$|\.\s|in\s+(?:[A-Z][a-z]+\s+)?(?:19|20)\d\d\b)")
"""Behind a number that stands alone in a list."""
LIST_ENDS = re.compile(r"[.!?](?=\s|$)|\n|:")
LAKH_TONNES = re.compile(r"\d lt\b")
"""What Indian papers write for them."""


def defined_units(text: str) -> dict[str, Quantity]:
    """Give what one of each unit is that a text defines, by its letters."""
    found = {}
    for letters in LETTERS.finditer(text):
        defined = DEFINED.search(text[max(0, letters.start() - LONGEST) : letters.start()])
        one = find_quantities(f"1 {defined[0]}") if defined else []
        if defined and len(one) == 1 and (one[0].kind == "physical" or _is_sum(letters[1], defined[0])):
            found[letters[1]] = one[0]
    if "lt" not in found and "lakh" in text and LAKH_TONNES.search(text):
        found["lt"] = find_quantities("1 lakh tonnes")[0]
    return found


def _is_sum(letters: str, defined: str) -> bool:
    """Whether letters stand for the scale of a sum and its money: "MD" for "million dinars"."""
    return letters.upper() == "".join(word[0] for word in defined.split()).upper()


def told_in(caption: str) -> Quantity | None:
    """Give what one of the unit is that a caption ends with: "Trade of Chad (US$ million)"."""
    found = TOLD_IN.search(caption)
    return _one_of(found[1] or found[2]) if found else None


def in_units(
    quantities: list[Quantity], text: str, units: Mapping[str, Quantity], one: Quantity | None = None
) -> list[Quantity]:
    """Put the numbers before letters that a text defines into their unit, and those of a list into that of its head.

    `one` is what one of the unit is that the caption above tells.
    """
    if one and not any(quantity.unit and quantity.kind != "percent" for quantity in quantities):
        quantities = [_in_list(quantity, text, one) for quantity in quantities]
    elif ":" in text:
        quantities = _listed(quantities, text)
    if not units:
        return quantities
    letters = re.compile(rf"\s?({'|'.join(map(re.escape, units))})\b")
    return [_in_unit(quantity, letters.match(text, quantity.number_end), units) for quantity in quantities]


def _listed(quantities: list[Quantity], text: str) -> list[Quantity]:
    """Put the bare numbers of lists into the unit that is named before their colons."""
    for head in LIST_IN.finditer(text):
        one = _one_of(head[1] or head[2])
        end = LIST_ENDS.search(text, head.end())
        stop = end.start() if end else len(text)
        for place, quantity in enumerate(quantities if one else ()):
            if one and head.end() < quantity.start < stop:
                quantities[place] = _in_list(quantity, text, one)
    return quantities


def _in_list(quantity: Quantity, text: str, one: Quantity) -> Quantity:
    """Put a number into a unit where it stands alone."""
    alone = quantity.kind == "bare" and quantity.scale == 1 and not quantity.words and quantity.start > 0
    return _of(one, quantity, quantity.end) if alone and ITEM_ENDS.match(text, quantity.end) else quantity


def _one_of(words: str) -> Quantity | None:
    """What one of a unit is that words name: "US$ million", "million tonnes", "million boxes"."""
    first, _, rest = words.partition(" ")
    for attempt in (f"1 {words}", f"{first} 1 {rest}"):
        found = find_quantities(attempt)
        if len(found) == 1 and found[0].kind in ("money", "physical") and found[0].end - found[0].start == len(attempt):
            return found[0]
    counted = find_quantities(f"1 {words}") if rest else []
    counts = len(counted) == 1 and counted[0].kind == "bare" and counted[0].scale > 1
    return replace(counted[0], kind="physical", unit="count") if counts else None


def _in_unit(quantity: Quantity, behind: re.Match[str] | None, units: Mapping[str, Quantity]) -> Quantity:
    told = behind and (quantity.kind in ("bare", "physical") or quantity.end == behind.end())
    if behind is None or not told or quantity.scale != 1:
        return quantity
    return _of(units[behind[1]], quantity, behind.end())


def _of(one: Quantity, quantity: Quantity, end: int) -> Quantity:
    """Put a number into the unit of what one of it is."""
    return replace(
        times(quantity, one.value / quantity.factor),
        end=end,
        kind=one.kind,
        unit=one.unit,
        symbol=one.symbol,
        scale=one.scale,
        factor=one.factor,
    )
