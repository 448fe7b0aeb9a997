"""Figures in a list, a label and its figure to a line: the text of a line in, where both stand out.

Such lines are rows of a table, wherever two or more of them follow one another.

>>> [text[slice(*span)] for text in ("Exports: EUR 28 bn (+10%).",) for span in pair_of(text)]
['Exports', 'EUR 28 bn (+10%)']
>>> pair_of("Exports: 28% of the goods went to Chad."), pair_of("Tel.: 202 5551")
(None, None)
"""

import re

from extract.quantities.mentions import find_quantities

VALUE = r"(?P<value>[-+−–]?(?:[A-Z]{1,4}|[A-Z]{0,3}[$€£¥])?\s?[-+−–(]?\d[^:]{0,48})$"
PAIR = re.compile(rf"(?P<label>[^:]{{2,60}}?)(?::\s+|\s+[-–—]\s+|(?<=[a-z])—){VALUE}")
GLYPHS = "•●▪◦‣·∙○◉■□◆◇❖►▶▸➤➢→✓✔"
"""What opens the items of a list and stands nowhere else at the head of a line."""
ITEM_MARKS = f"{GLYPHS}*–—-"
OPENS_ITEM = frozenset(f"{ITEM_MARKS} \t")
BULLETED = re.compile(rf"(?P<label>\s*(?:[{GLYPHS}]\s*|[*–—-]\s+)[^:,;\d]{{2,40}}),\s+{VALUE}")
"""The item of a list that a comma parts from its figure: "• Egypt, 20 per cent"."""
PLAIN = re.compile(
    rf"\s*(?P<label>(?:\d{{1,2}}[.)]\s+)?(?=\D+\d)(?:[{ITEM_MARKS}]\s+)?(?:of which:? )?"
    r"[A-Za-zÀ-ÿ](?:[^:\d.!?]|(?<=[A-Z])\.){1,48}?"
    r"|(?:1[89]|20)\d\d(?:[-/–]\d\d)?)(?::\s+|\s+[-–—]\s+|(?<=[a-z])—|\s+)"
    r"(?P<value>(?:[A-Z]{1,3}[$]?\s?|[$€£¥])?[-+−–(]?\d(?:[\d,.]*[\d)%])?"
    r"(?:\s(?:million|billion|thousand|mln|mn|bn|tonnes|tons|t|%|per ?cent|pct|p\.c\.))?"
    r"(?:\s*\([^()]{1,16}\)|,\s(?:up|down)\s[\d.,]+\s?(?:%|per ?cent))?)$"
)
"""A label and its number without a unit, as in a list whose caption tells it: "Lemons 320", "1. Lemons 320"."""
VALUE_ENDS = (
    *("million", "billion", "thousand", "mln", "mn", "bn", "tonnes", "tons", "t", "cent", "p.c."),
    *"0123456789)%",
)
"""How such a line ends: looked at first, as most lines of prose do not."""
TELLS_UNIT = re.compile(
    r"\b(?:millions?|billions?|thousands?|mln|mn|bn|crore|lakh|tonnes|tons|kg|litres|barrels|bags|000s?"
    r"|per ?cent|pct|p\.c)\b|%"
)
MONEY_OR_UNIT = re.compile(rf"\d\s?(?:{TELLS_UNIT.pattern})|[$€£¥]\s?\d")
DEED = re.compile(
    r"\b(?:rose|fell|grew|declined|increased|decreased|dropped|gained|lost|(?:is|are|was|were) (?:up|down))$"
)
"""How the words before a number end that are those of a sentence: "• cotton was up 5%"."""
YEAR = re.compile(r"(?:19|20)\d\d(?![\d,.])")
NO_FIGURE = re.compile(
    r"\s*(?:tel|telephone|phone|fax|e-?mail|page|code|date|time|box|room|is[bs]n|updated|published|no|issue|vol)\b",
    re.I,
)
AGAIN = (
    r"(?:(?:over|about|some|nearly|almost|around|up to) )?(?:(?:[A-Z]{1,3}[$]?|[A-Z]{0,3}[$€£¥])\s?\d[\d.,]*"
    r"(?:\s?(?:million|billion|thousand|mln|mn|bn|m))?|\d[\d.,]*\s(?:(?:million|thousand|mln)\s)?(?:tonnes|tons|kg|bags|litres))$"
)
INSET = re.compile(
    r"(?<=[\w%.])(?:\s*\((?=[^()]*\d)|,\s+(?=(?:up|down)\s[\d.,]+\s?(?:%|per ?cent)$)"
    rf"|(?:[,;]|\s/)\s+(?={AGAIN}))([^()]*?)\)?$"
)
"""A second figure, in brackets or behind a comma: "(+10%)", ", down 4%", "20 tonnes, over $5 million"."""
WORDS = re.compile(r"[^\W\d_]{4,}")
HEDGED = re.compile(r"(?:over|about|some|nearly|almost|around) $")
ENDS = " .;,"
NUMERIC = (
    r"(?:[A-Z]{0,3}[$€£¥]\s?|(?:Rs|Kr|Frs?|Fl|Mk|Dr|Tk|Nu|Sh|Pta?s)\.?\s?)?[^A-Za-z]*\d[^A-Za-z]*"
    r"(?:%|[a-z]{1,3}\.?|(?:million|billion|thousand|mln|crore|lakh)(?: [A-Za-z]{1,12}){0,2})?"
)
NUMERIC_CELL = re.compile(rf"^{NUMERIC}$")


def pair_of(text: str) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """Tell where the label and the figure of a line stand; None for other lines."""
    if ":" in text or " - " in text or " – " in text:
        found = PAIR.match(text.rstrip(ENDS))
    else:
        found = BULLETED.match(text.rstrip(ENDS)) if text[:1] in OPENS_ITEM and ", " in text else None
    if found is None or NO_FIGURE.match(text) or not found["label"].strip():
        return None
    value = INSET.sub("", found["value"])
    if _tells_more(found["value"][len(value) :]):
        return None
    quantities = find_quantities(value)
    if not quantities or any(each.unit for each in quantities[1:]):
        return None  # "Tea: 4 tonnes (+3%), $1 mln"
    quantity = quantities[0]
    if quantity.kind in ("ordinal", "unreadable") or quantity.high is not None:
        return None
    measured = quantity.unit or quantity.scale > 1 or not value[: quantity.end].strip("+-−–").isdigit()
    if not measured or WORDS.search(value, quantity.end) or value[: quantity.start].strip("(+-−– "):
        return None
    start = len(text) - len(text.lstrip())
    return (max(found.start("label"), start), found.end("label")), found.span("value")


def _tells_more(inset: str) -> bool:
    """Whether what stands behind a figure is more than one other: "(+9% on the year, -1% on the month)"."""
    found = find_quantities(inset)
    if not found:
        return WORDS.search(inset) is not None
    before = HEDGED.sub("", inset[: found[0].start])
    return len(found) > 1 or any(map(WORDS.search, (before, inset[found[0].end :])))


def tells_unit(text: str) -> bool:
    """Whether the figure that ends a line has a unit of its own."""
    ends = text[-1:] == "." and not text.endswith("p.c.")
    return pair_of(text) is not None or (not ends and MONEY_OR_UNIT.search(text) is not None)


def plain_pair_of(text: str) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """Tell where the label and the number of a line stand that needs no colon and no unit; None for other lines.

    >>> plain_pair_of("Lemons 320"), plain_pair_of("in May 2019"), plain_pair_of("Exports rose by 5%.")
    (((0, 6), (7, 10)), None, None)
    """
    words = text.rstrip(" ;,")
    found = PLAIN.match(words) if words.endswith(VALUE_ENDS) else None
    if found is None or NO_FIGURE.match(text) or YEAR.match(found["value"]) or DEED.search(found["label"]):
        return None
    return found.span("label"), found.span("value")


def is_delimited(text: str) -> bool:
    """Whether numbers, or what stands where there is none, are all between the semicolons of a line but its label."""
    cells = [cell.strip() for cell in text.split(";")[1:]]
    numeric = sum(NUMERIC_CELL.match(cell) is not None for cell in cells)
    return numeric > 0 and all(NUMERIC_CELL.match(cell) or not WORDS.search(cell) for cell in cells)
