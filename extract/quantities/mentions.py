"""Number expressions: a text in; every number of it out, in order and without overlap, ranges and sums joined.

What the text writes between two numbers decides: "20-25 million" and "between 5% and 7%" are ranges, "$1 billion 481
million" is a sum, "one in five" a share, and "from 48 to 78 per cent" two numbers, of which the first borrows its unit.

>>> [(str(q.value), str(q.high), q.unit) for q in find_quantities("between $250 and $300 million, from 4 to 6 tonnes")]
[('250000000', '300000000', 'USD'), ('4', 'None', 't'), ('6', 'None', 't')]
"""

import re
from decimal import Decimal

from extract.quantities.amounts import RATES
from extract.quantities.currencies import currency_for
from extract.quantities.numbers import HUNDRED, ONE, decimal_style, share
from extract.quantities.pounds import LIBRAE, sterling, weighed
from extract.quantities.printed import follows_month
from extract.quantities.quantity import Quantity
from extract.quantities.spotting import spot
from extract.values import replace
from extract.words.cued import Cued

__all__ = ["Quantity", "currency_for", "decimal_style", "find_quantities"]

THOUSAND = Decimal(1000)
FIRST_YEAR, LAST_YEAR = 1700, 2100
LONGEST_JOINT, WIDEST_GAP = 24, 3
NEAR = Decimal("1.6")
"""How many times the low end the high end is at most, where both have their scale: "4 million to 5 million"."""
FAR_APART = 4
BY = re.compile(r"\bby\s+(?:[a-z]+\s+)?\Z")
"""How many times the high end is what a change by so much cannot be, and what leads to a change."""
MOVES = re.compile(
    r"\b(?:r[io]s|f[ea]ll|gr[eo]w|declin|increas|drop|climb|jump|went|up|down|surg|shr[aiu]nk|slid|slip|widen|narrow"
    r"|rais|cut|reduc|grown|grew|advanc|gain|add|edg|soar|expand|swell|multipl|from|by)\w*\b[^,;:.]*$",
    re.IGNORECASE,
)
"""What a change by the first number to the second is told with."""
HYPHENS = "\\-\u2010\u2011\u2013\u2014\u2212~"
DASHES = set(HYPHENS) - {"\\"}
JOINTS = DASHES | {"to", "-to-", "- to", "or", "and"}
TO = re.compile(r"to(?: [a-z]+){0,2}")
"""From one number to another, a hedge allowed: "from 4 to nearly 6 per cent"."""
LED = re.compile(
    r"\b((?:rang|var)(?:e|es|ed|ing|ies|ied|ying) )?(from|between)(?:\s+(?-i:[a-z]{1,12}(?:['’]s)?)){0,3}\s*$",
    re.IGNORECASE,
)
PARTS = {"percent", "multiple", "fraction", "points"}
"""Kinds of number that lack a scale: "goods from abroad rose 40% to 3 million" is of no pair."""
FACTOR = Cued(
    ("multipl", "factor of"), r"\b(?:multipl(?:y|ies|ied|ying) by|factor of)(?: [a-z]+){0,2}\s+$", re.IGNORECASE
)
"""Before a number, what makes it a multiple: "exports multiplied by nine", "grew by a factor of 2.5"."""
LEADS_FACTOR = 40
CUT_SHORT = re.compile(r"[\d\s](?:bln|mln|bn|mn)\Z")
"""At the end of a number, a scale whose point ends no sentence: "$3 bln. 250 mln."."""
CHAINED_BEFORE = re.compile(rf"(?:\d[{HYPHENS}/:.]|[^\W\d_]-?)$")
CHAINED_BEHIND = re.compile(rf"[{HYPHENS}/:.]\d")


def find_quantities(text: str, decimal: str = ".") -> list[Quantity]:
    """Find the number expressions of a text; `decimal` is its mark of decimals (`decimal_style`).

    Digits, words, fractions, multiples, ordinals and years are all in one of them. `text` is prose with its line breaks
    mended into spaces, which may be double or of any width. A number that cannot be read is `unreadable`, and says why.
    """
    found: list[Quantity] = []
    multiplies, pounds, librae = FACTOR.may_fit(text), "pounds" in text, "l." in text and LIBRAE.search(text)
    for quantity in spot(text, decimal):
        quantity = weighed(text, quantity) if pounds else quantity
        quantity = sterling(text, quantity) if librae else quantity
        if multiplies and quantity.kind == "bare" and quantity.scale == 1 and not quantity.per:
            led = FACTOR.search(text, max(0, quantity.start - LEADS_FACTOR), quantity.start)
            quantity = replace(quantity, kind="multiple") if led else quantity
        found[-1:] = _join(text, found[-1], quantity) if found else [quantity]
    return found


def _join(text: str, first: Quantity, second: Quantity) -> list[Quantity]:
    """Join two neighbours into one, or let the first borrow from the second; else give both as they are."""
    joint = text[first.end : second.start]
    if len(joint) > LONGEST_JOINT or second.sign or {first.kind, second.kind} & {"unreadable", "ordinal"}:
        return [first, second]
    words = " ".join(joint.lower().split())
    words = "" if words == "." and CUT_SHORT.search(text, max(0, first.end - 6), first.end) else words
    if (words == "and" or len(joint) <= WIDEST_GAP) and _is_sum(first, second, words):
        return [_sum(first, second)]
    if words in ("in", "out of") and _is_ratio(first, second, words) and not RATES.match(text, second.end):
        value = share(HUNDRED * first.value / second.value)
        return [
            replace(first, end=second.end, number_end=second.number_end, value=value, kind="fraction", unit="percent")
        ]
    if (words in JOINTS or TO.fullmatch(words)) and not follows_month(text, first.start):
        led = LED.search(text, max(0, first.start - 32), first.start)
        lead = led[2].lower() if led and not led[1] else ""  # "ranged from" begins a range
        if lead == "from" and words.startswith("to") and (first.kind not in PARTS or second.kind in PARTS):
            return [_borrowed(first, second, first.value < THOUSAND), second]
        if (
            words in JOINTS
            and _may_be_range(text, first, second)
            and _says_range(text, joint, words, lead, first, second)
        ):
            return _range(first, second)
        if words == "and" and _shares_scale(first, second):
            return [_borrowed(first, second, scale=True), second]
    return [first, second]


def _shares_scale(first: Quantity, second: Quantity) -> bool:
    """Whether the scale of the second of two sums is that of both: "were $5.1 and $6.2 million", "EUR 5 and 6 bn"."""
    alike = second.kind == "bare" or (second.kind, second.unit) == (first.kind, first.unit)
    return alike and _is_led(first) and first.scale == 1 and first.value < THOUSAND < second.scale and not first.per


def _is_sum(first: Quantity, second: Quantity, joint: str) -> bool:
    """Whether the second number goes on with the first: "$1 billion 481 million", "2 trillion and 360 billion yuan"."""
    spoken = first.words and second.words and second.value < HUNDRED
    in_steps = first.kind == "bare" != second.kind and first.scale == THOUSAND * second.scale > THOUSAND
    if not (joint == "" or (joint == "and" and (spoken or in_steps))) or first.high is not None or first.vague:
        return False
    goes_on = first.kind == "bare" or (second.kind == "bare" and _is_led(first))
    if not goes_on or second.kind not in ("bare", "money", "physical") or second.start < second.number_start:
        return False
    smaller = 1 < second.scale < first.scale or (second.scale == 1 and first.scale == THOUSAND)
    return smaller and second.value < first.scale * second.factor


def _is_led(quantity: Quantity) -> bool:
    """Whether money stands before the number."""
    return quantity.kind == "money" and quantity.start < quantity.number_start


def _sum(first: Quantity, second: Quantity) -> Quantity:
    """Add two numbers; the unit is that of either."""
    whole = second if first.kind == "bare" else first
    return replace(
        whole,
        start=first.start,
        end=second.end,
        number_start=first.number_start,
        number_end=second.number_end,
        value=first.value * second.factor + second.value,
        step=second.step,
        sign=first.sign,
        scale=second.scale,
        per=second.per,
    )


def _is_ratio(first: Quantity, second: Quantity, joint: str) -> bool:
    """Whether two counts are a share: "one in five", "seven out of ten"."""
    counts = all(
        q.kind == "bare" and q.scale == 1 and not q.vague and not q.high and not q.per for q in (first, second)
    )
    usual = joint == "out of" or first.value == 1 or second.value in (10, 100) or (first.words and second.words)
    return counts and usual and first.value < second.value and 2 < second.value <= HUNDRED


def _borrowed(first: Quantity, second: Quantity, scale: bool) -> Quantity:
    """Give the first of a pair the unit, and the scale where told, that only the second has printed."""
    times = second.scale if scale and first.scale == 1 else ONE
    if first.kind == "bare" and not _is_year(first) and not first.per:
        times *= second.factor
        first = replace(
            first, kind=second.kind, unit=second.unit, symbol=second.symbol, factor=second.factor, per=second.per
        )
    elif (first.unit != second.unit and second.kind != "bare") or _is_year(first):
        return first
    elif second.per and not first.per:
        first = replace(first, per=second.per)  # "from 238 to 236 shillings a kilo"
    if scale and first.scale == 1:
        first = replace(first, scale=second.scale)
    return replace(first, value=first.value * times, step=first.step * times)


def _may_be_range(text: str, first: Quantity, second: Quantity) -> bool:
    """Whether two numbers can be the ends of a range: of one unit, and not links of a date, a telephone or a name."""
    if (
        first.high is not None
        or first.vague
        or second.vague
        or first.verb
        or second.verb
        or (_is_year(first) and _is_year(second))
    ):
        return False
    alike = first.kind == "bare" or (first.kind, first.unit) == (second.kind, second.unit)
    if not (
        alike or (second.kind == "bare" and _is_led(first))
    ):  # "$250-300 million" is led by its money; "5 tonnes to 7 firms" is no range
        return False
    before = CHAINED_BEFORE.search(text, max(0, first.start - 2), first.start)
    return not before and not CHAINED_BEHIND.match(text, second.end)


def _says_range(text: str, joint: str, words: str, lead: str, first: Quantity, second: Quantity) -> bool:
    """Whether the text says that two numbers are the ends of a range."""
    if words == "and" or lead == "between":
        pointed = words == "to" and text.endswith("the ", 0, first.start)  # "trade between the two to $5 billion"
        return lead == "between" and not pointed and (words in ("and", "to") or words in DASHES)
    if (
        words == "to"
        and second.value > FAR_APART * first.value
        and not (first.scale < second.scale and first.value < second.value / second.scale <= NEAR * first.value)
        and BY.search(text, max(0, first.start - 12), first.start)
    ):
        return False  # "fell by $20 to $300 a tonne"
    alone = first.scale == 1 and (first.kind == "bare" or _is_led(first))
    measured = second.kind != "bare" or second.scale != 1
    if words in DASHES:
        return joint == words or (alone and measured and first.kind == "bare" and not _is_year(first))
    if alone and measured:
        return not _is_year(first)
    if words == "to" and 1 < first.scale == second.scale and first.value < second.value <= NEAR * first.value:
        return not MOVES.search(text, max(0, first.start - 40), first.start)
    if first.kind == "bare" and second.kind == "bare":
        return alone and second.value <= 2 * first.value and not _is_year(second)
    return words != "or" and first.kind in ("percent", "points", "multiple", "fraction")


def _range(first: Quantity, second: Quantity) -> list[Quantity]:
    """Make a range of two numbers, where the second is the higher."""
    printed = first.value / (first.scale * first.factor) < second.value / (second.scale * second.factor)
    low = _borrowed(first, second, scale=printed)
    if low.value >= second.value:
        return [first, second]
    whole = low if second.kind == "bare" else second
    return [
        replace(
            whole,
            start=first.start,
            end=second.end,
            number_start=first.number_start,
            number_end=second.number_end,
            value=low.value,
            high=second.value,
            step=min(low.step, second.step),
            sign=first.sign,
            per=second.per,
        )
    ]


def _is_year(quantity: Quantity) -> bool:
    """Whether a number looks like a year."""
    return (
        quantity.kind == "bare"
        and not quantity.words
        and quantity.step == 1
        and FIRST_YEAR <= quantity.value <= LAST_YEAR
    )
