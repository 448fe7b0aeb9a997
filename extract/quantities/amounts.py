r"""What stands around a number: a number in a text in; the quantity with its sign, scale, money or unit, and rate out.

Tables of phrases tell what stands behind and before the number; none looks further than a few words.

>>> cost = measure("costs -$1.2bn a year", 0, Number(8, 11, Decimal("1.2"), Decimal("0.1"), plain=False))
>>> cost.start, cost.end, cost.unit, cost.sign, int(cost.value), int(cost.step), cost.per
(6, 13, 'USD', '-', 1200000000, 100000000, 'year')
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from extract.quantities.currencies import OWN, may_mean, money_before, money_behind
from extract.quantities.intervals import LIMIT, TOO_LARGE, rounded
from extract.quantities.numbers import ONE, TENTH
from extract.quantities.quantity import Number, Quantity, unreadable
from extract.quantities.units import Unit, units
from extract.reading.dates import MONTH
from extract.values import replace
from extract.words.lexicon import vocabulary
from extract.words.phrases import GAP, SPACE, PhraseTable, next_word

SMALLEST, TOO_SMALL = Decimal("0.000001"), "smaller than the warehouse holds"

BILLION = Decimal(10) ** 9
BY_NAME, BY_NAME_FAR = re.compile(r"(?<!on )(?<!of )(?<!than )(?<!over )(?<!against )(?<!above )(?<!below )the \Z"), 12
"""What leads to the name of a country, and to no letters of a sign: "Germany took $2 billion, the US $1 billion"."""
MOST_SCALES, LONGEST_SIGN, MONTHS_OF_A_YEAR = 3, 6, 12

OF = re.compile(rf"{SPACE}{{1,3}}of\b")
AND_PART = re.compile(rf"{GAP}and{GAP}(?:an?{GAP})?(half)\b|{GAP}and{GAP}an?{GAP}(quarter|third)\b", re.IGNORECASE)
IN_OTHER_MONEY = re.compile(r"\s\([^()]{2,24}\)(?=\s(?:per|a|an|each)\s)")
"""Between an amount and what it is for, the same in other money: "15,000 baht ($500) per tonne"."""
PRICED = rf"{SPACE}(?:fob|cif|c{SPACE}?(?:and|&){SPACE}?f|cnf|cost and freight)"
RATE = re.compile(rf"(?:(?:{PRICED})?{SPACE}{{1,3}}|-)(?:per|(an?)|each|every)\b|{SPACE}?/", re.IGNORECASE)
"""What leads to what an amount is for, past how goods are priced: "83.49 dlrs fob per tonne"."""
SO_MANY = re.compile(
    rf"{SPACE}{{1,3}}(?:(?:1[,. ]?000|thousand|1|10|100|hundred)(?!\w|[.,]\d)"
    rf"|\d{{1,3}}(?:[.,]\d)?[- ]?(?:kg|kilos?|kilograms?|lbs?|pounds?|litres?|liters?)"
    rf"(?=[- ](?:bag|sack|bale|box|carton)))",
    re.IGNORECASE,
)
"""How much of its unit a price is for: "per 1,000 cubic metres", "a 60-kg bag"."""
EXCHANGE = re.compile(
    rf"{SPACE}{{1,3}}(?:per|an?|(?:to|for|against)(?: an?| one| the|(?= 1))|(?:to|for) each)\b(?: 1)?|{SPACE}?/"
)
"""What leads to the other money of a rate of exchange: "127.69 yen to the dollar", "363 kwanza per euro"."""
CLOSING = '.,;:)]"'
COMPOUND = re.compile(r"-[^\W\d_]")
SCALE_NEXT = re.compile(
    rf"{SPACE}{{0,2}}(?:thousand|million|billion|crore|mln|bln|mn|bn|\((?:thousand|million|billion|crore)\))(?!\w)",
    re.IGNORECASE,
)
HIGH_END = re.compile(
    rf"(?:{SPACE}?[-\u2013]{SPACE}?|{GAP}(?:to|and){GAP})(?:[A-Z][A-Za-z]{{0,3}}{SPACE}?)?\d(?:[\d.,]*\d)?"
)
UNKNOWN_SIGN, LONGEST_UNKNOWN = re.compile(r"(?<![\w.-])[A-Z][A-Za-z]{0,3}\.?\Z"), 5
"""Letters glued to a sum that are no known money: those of the country that is told of."""
LED_TO_SUM, LED_FAR = re.compile(r"\b(?:with|against|from|at|to|of|than|was|were|only|about|nearly|over) \Z"), 10
"""What leads to a sum."""
MODEL = re.compile(r"M(?!\w)")
"""Glued to a number with a letter before it, the rest of a model's name: "the A400M"."""
IN_TIME = (
    rf"\d{{1,2}}(?:-[A-Za-z]|{SPACE}(?:{MONTH})\b)"
    rf"|(?:19|20)\d\d{SPACE}(?!(?:[mbtMBT]\w*ion|[mb]l?n|thousand|crore|lakh)\b)[A-Za-z]"
)
NUMBER_NEXT = re.compile(rf"{SPACE}{{0,2}}(?!{IN_TIME})\d")
"""Behind the name of money, the number that it is of: not the time in "2 mln dlr 8-month deficit"."""
SIGN_WORD = re.compile(rf"\b(minus|plus|negative){SPACE}{{1,3}}$", re.IGNORECASE)
SIGN_ENDS = ("s", "S", "tive")
SIGNS = {
    "+": "+",
    "-": "-",
    "\u2212": "-",
    "\u2013": "-",
    "minus": "-",
    "negative": "-",
    "plus": "+",
}  # also a typographic minus and dash
OPENERS = "([{«\"'“\u2018/|~≈"
PARTS = {"half": Decimal("0.5"), "quarter": Decimal("0.25"), "third": Decimal("0.33")}


@dataclass(frozen=True, slots=True)
class Scale:
    """What a word or letter behind a number multiplies it by."""

    factor: Decimal
    place: str  # word: may begin a number; short: stands behind one; letter, money: glued to one, or beside money
    vague: bool  # a plural: "millions"


@cache
def scales() -> dict[str, Scale]:
    """Give the scale of each surface."""
    rows = vocabulary("scales.csv")
    return {row["surface"]: Scale(Decimal(row["factor"]), row["place"], row["vague"] == "yes") for row in rows}


@cache
def context_words(role: str) -> frozenset[str]:
    """Give the words of a role in `number_context.csv`, which tell number expressions apart."""
    return frozenset(row["word"] for row in vocabulary("number_context.csv") if row["role"] == role)


def _table(entries: Mapping[str, Unit], *kinds: str) -> PhraseTable[Unit]:
    return PhraseTable({surface: unit for surface, unit in entries.items() if unit.kind in kinds})


OF_PEOPLE = re.compile(
    r"\s+(?:and (?:[a-z]+ )?(?:representatives|deputies|managers|specialists|experts|members|officials)"
    r"|of (?:the )?(?:[a-z-]+ )?(?:state|states|government|governments|delegations?|missions?|regions?|districts?"
    r"|departments?|ministr(?:y|ies)|compan(?:y|ies)|enterprises?|agenc(?:y|ies)|organi[sz]ations|institutions|households"
    r"|bodies)\b)"
)
"""Heads that are no cattle: "50 heads of companies"."""

_MONEY_BEHIND = money_behind()
BEHIND = _MONEY_BEHIND | units()
SCALES = PhraseTable(scales())
UNITS = _table(BEHIND, "money", "percent", "points", "multiple", "physical")
OF_UNITS = _table(BEHIND, "money", "physical")
RATES = _table(BEHIND, "physical", "time", "rate")
MONIES = _table(BEHIND, "money")
OWN_MONEY = Unit("money", "USD", symbol=OWN)
MONEY = {surface: unit for surface, unit in money_before().items() if len(surface) <= LONGEST_SIGN}
MONEY |= {f"{each}.": unit for each, unit in MONEY.items() if each[1:].isalpha() and (unit.guard or "£" in each)}
MONEY_ENDS = frozenset(surface[-2:] for surface in MONEY)
NAMES = {surface: replace(unit, guard="before") for surface, unit in _MONEY_BEHIND.items() if surface.islower()}
"""What money is called, with its country or alone, where it stands before a number: "US dollars 1.4 billion"."""
NAMED = re.compile(r"(?<![A-Za-z.])(?:([A-Za-z][A-Za-z.]*) )?([A-Za-z]{3,})\Z")
NAME_ENDS = frozenset(surface[-2:] for surface in NAMES)
LONGEST_NAME = 30
_RATE_WORDS = (
    "and",
    "of",
    "per",
    "a",
    "an",
    "each",
    "every",
    "to",
    "for",
    "against",
    "/",
    "fob",
    "cif",
    "c",
    "cnf",
    "cost",
)
FOLLOWERS = SCALES.heads | UNITS.heads | {*_RATE_WORDS}
"""The words and marks that a scale, a unit or a rate behind a number begins with."""


def measure(text: str, floor: int, number: Number) -> Quantity:
    """Read what stands around a number, back to `floor`, where the quantity before it ends."""
    before = find_money(text, number.opening, floor)
    if stands_alone(text, number.end):
        scale, end = ONE, number.end
        behind: tuple[Unit | None, int] = None, end
    else:
        _add_part(text, number)
        scale, end = _scale(text, number, before is not None)
        behind = _unit_behind(text, end, scale != 1 or not number.plain, scale != 1 or number.vague is not None)
    if (
        before
        and before[1].guard
        and not (scale != 1 or not number.plain or _is_glued(text, before, number) or _is_dear(text, number.end))
        and not _is_told_before(text, before[0], number)
    ):
        before = None
    if before is None and scale != 1 and text[number.opening - 1 : number.opening].isalpha():
        letters = UNKNOWN_SIGN.search(text, max(floor, number.opening - LONGEST_UNKNOWN), number.opening)
        before = (letters.start(), OWN_MONEY) if letters and not MODEL.match(text, number.end) else None
    start, unit, stop = _choose(
        before, behind, number.opening, end, before is not None and text[number.opening - 1] > " "
    )
    sign, start = _sign(text, start, number.opening)
    factor = unit.factor if unit else ONE
    worth = scale * factor
    value = number.value * worth
    if value >= LIMIT or 0 < value < SMALLEST:
        return unreadable(start, stop, TOO_LARGE if value >= LIMIT else TOO_SMALL)
    per = unit.per if unit else None
    in_brackets = text[start - 1 : start] == "(" and text.startswith(") ", stop)
    if per is None and (in_brackets or text.startswith(" (", stop) or not stands_alone(text, stop)):
        per = _rate(text, stop + in_brackets) or _exchanged(text, stop, unit, scale)
    return Quantity(
        start=start,
        end=stop,
        number_start=number.start,
        number_end=end if number.words else number.end,
        value=value,
        high=None,
        step=rounded(number.step * worth),
        kind="bare" if unit is None or (unit.kind == "multiple" and per) else unit.kind,  # "three times a week"
        unit=unit.code if unit else None,
        symbol=unit.symbol if unit else None,
        sign=sign,
        scale=scale,
        factor=factor,
        words=number.words,
        vague=number.vague,
        per=per,
    )


def stands_alone(text: str, at: int) -> bool:
    """Whether no scale, unit or rate follows a number: at the end of a clause, in a date, before most words."""
    mark = text[at : at + 1]
    if mark in CLOSING or (mark in "-/" and text[at + 1 : at + 2].isdecimal()):
        return True
    follower = next_word(text, at)
    return follower is None or follower[0] not in FOLLOWERS


def _add_part(text: str, number: Number) -> None:
    """Add "and a half" to a whole number."""
    found = AND_PART.match(text, number.end) if number.plain else None
    if found:
        number.value += PARTS[(found[1] or found[2]).lower()]
        number.step, number.end, number.plain = TENTH, found.end(), False


def find_money(text: str, at: int, floor: int) -> tuple[int, Unit] | None:
    """Find a sign, code or word of money before a number and its own sign: where it begins, and its unit."""
    end = at - 1 if at > floor and text[at - 1] in SIGNS else at
    for _ in range(2):
        end -= end > floor and text[end - 1].isspace()
    if end <= floor:
        return None
    if text[end - 1] not in MONEY_ENDS and text[end - 2 : end] not in MONEY_ENDS:
        return _named_money(text, end, floor)
    for start in range(max(floor, end - LONGEST_SIGN), end):
        unit = MONEY.get(text[start:end])
        if unit and " " in text[start:end] and BY_NAME.search(text, max(0, start - BY_NAME_FAR), start):
            continue  # "sold the US $5 billion of tea"
        if unit and not (text[start].isalnum() and start > 0 and text[start - 1].isalnum()):
            letters = UNKNOWN_SIGN.search(text, max(floor, start - LONGEST_UNKNOWN), start) if unit.symbol else None
            return (letters.start(), OWN_MONEY) if letters else (start, unit)  # "E$5": of a country's own
    return _named_money(text, end, floor)


def _named_money(text: str, end: int, floor: int) -> tuple[int, Unit] | None:
    """Find the name of money that ends before a number: "Kenya shillings", or "Rupees" with a capital."""
    if text[end - 2 : end].lower() not in NAME_ENDS:
        return None
    found = NAMED.search(text, max(floor, end - LONGEST_NAME), end) if end < len(text) else None
    if found is None or found[2].lower() not in NAMES:
        return None
    phrase = NAMES.get(f"{found[1]} {found[2]}".lower()) if found[1] else None
    if phrase:
        return found.start(1), phrase
    return (found.start(2), NAMES[found[2].lower()]) if found[2][0].isupper() else None


def _scale(text: str, number: Number, money: bool) -> tuple[Decimal, int]:
    """Multiply the scales behind a number ("lakh crore", "thousands of millions"): the factor, and where it ends."""
    factor, end = ONE, number.end
    for _ in range(MOST_SCALES):
        of = OF.match(text, end) if number.vague else None
        found = SCALES.match(text, of.end() if of else end)
        if found is None or not _stands(text, end, found, number, money):
            break
        factor, end = factor * found[0].factor, found[1]
        stopped = found[0].place == "short" and text.startswith(".", end) and not text[end + 1 : end + 4].istitle()
        end += stopped and UNITS.match(text, end + 1) is not None  # "5 mln. tons", unlike "3 bn. Working-day adjusted"
    part = AND_PART.match(text, end) if factor != 1 and number.words and number.value else None
    if part:  # "a million and a half"
        number.value, number.step, end = number.value + PARTS[(part[1] or part[2]).lower()], TENTH, part.end()
    return factor, end


def _stands(text: str, at: int, found: tuple[Scale, int], number: Number, money: bool) -> bool:
    """Whether a scale of one letter is one: "5.3m", "$1.2 b", "5 m tonnes", and neither "5 m" nor "9M 2022"."""
    scale, end = found
    if scale.place in ("word", "short"):
        return True
    glued = text[at].isalpha()
    if money:
        return glued or scale.place == "letter" or scale.factor == BILLION
    unit = UNITS.match(text, end)
    if unit and unit[0].kind in ("money", "physical"):
        return scale.place == "letter"
    months = text[at] == "M" and number.plain and number.value <= MONTHS_OF_A_YEAR
    return glued and scale.place == "letter" and not months


def _unit_behind(text: str, at: int, summed: bool, scaled: bool) -> tuple[Unit | None, int]:
    """Find the unit or money behind a number, and where it ends; after a scale "of" may part them."""
    found = UNITS.match(text, at)
    if found is None and scaled:
        of = OF.match(text, at)
        found = OF_UNITS.match(text, of.end()) if of else None
    if found is None:
        return None, at
    unit, end = found
    if unit.guard == "sum" and not summed and not RATE.match(text, end):
        return None, at
    if (unit.guard == "spaced" and not text[at].isspace()) or (unit.guard == "glued" and text[at] in "- \u00a0"):
        return None, at
    if end - at <= 2 and COMPOUND.match(text, end):  # "5 t-shirts"
        return None, at
    if unit.code == "head" and OF_PEOPLE.match(text, end):
        return None, at
    if unit.kind == "money" and NUMBER_NEXT.match(text, end):  # "in 2021 USD 5 million": money of the next number
        return None, at
    if unit.kind == "money" and not scaled and SCALE_NEXT.match(text, end):  # "May 2014, Rs million" over a table
        return None, at
    return unit, end


def _is_glued(text: str, before: tuple[int, Unit], number: Number) -> bool:
    """Whether letters of money are glued to a number: "Sh190", not "Sh 190" or "R2"."""
    return before[1].guard == "before" and number.opening - before[0] > 1 and not text[number.opening - 1].isspace()


def _is_told_before(text: str, start: int, number: Number) -> bool:
    """Whether a letter glued to a sum has just stood before another: "was K1,032 a ton, compared with K875"."""
    letter = text[start : number.opening]
    if len(letter) != 1 or number.words or not LED_TO_SUM.search(text, max(0, start - LED_FAR), start):
        return False
    return re.search(rf"\b{letter}\d{{1,3}}(?:,\d{{3}}|[\d.]* (?:million|billion))", text[:start]) is not None


def _is_dear(text: str, at: int) -> bool:
    """Whether a number is a price or the low end of a price or a sum: "N5 a kilo", "K33-34 billion"."""
    high = HIGH_END.match(text, at)
    end = high.end() if high else at
    return _rate(text, end) is not None or (high is not None and SCALES.match(text, end) is not None)


def _choose(
    before: tuple[int, Unit] | None, behind: tuple[Unit | None, int], opening: int, end: int, glued: bool
) -> tuple[int, Unit | None, int]:
    """Decide between money before a number and a unit behind it: where the quantity begins, its unit, where it ends."""
    unit, stop = behind
    if before and before[1].guard and unit and not (glued and unit.kind == "money"):  # not "R6 billion marks a gain"
        before = before if unit.kind == "money" and unit.code == before[1].code else None
    if before is None:
        return opening, unit, stop  # "of this sum 200 million dollars"
    start, money = before
    if unit and unit.kind == "money" and unit.code in (money.code, *may_mean(money.symbol)):  # "$5 million CAD"
        return start, unit if money.symbol else money, stop
    return start, money, end


def _sign(text: str, start: int, number: int) -> tuple[str | None, int]:
    """Find the sign of a number, glued to it or to its money, or a word; return it and where the quantity begins."""
    if start < number and text[number - 1] in SIGNS:  # "$-5 million"
        return SIGNS[text[number - 1]], start
    if start and text[start - 1] in SIGNS and (start == 1 or text[start - 2].isspace() or text[start - 2] in OPENERS):
        return SIGNS[text[start - 1]], start - 1
    before = text[max(0, start - 9) : start].rstrip()
    if before[-2:-1] == "(" and before[-1] in SIGNS and text[start - 2] == before[-1]:
        return SIGNS[before[-1]], start - 2  # "(+ 19 %)"
    word = SIGN_WORD.search(text, max(0, start - 11), start) if before.endswith(SIGN_ENDS) else None
    return (SIGNS[word[1].lower()] if word else None), start


def signed(text: str, at: int) -> bool:
    """Whether a sign, or a word for one, stands before a number that has no money before it."""
    return _sign(text, at, at)[0] is not None


def _exchanged(text: str, at: int, unit: Unit | None, scale: Decimal) -> str | None:
    """Find the money that a sum is the rate of: "per dollar", "to the euro"; None where the number has a scale."""
    found = EXCHANGE.match(text, at) if scale == ONE and (unit is None or unit.kind == "money") else None
    other = MONIES.match(text, found.end()) if found else None
    return other[0].code if other and (unit is None or other[0].code != unit.code) else None


def _rate(text: str, at: int) -> str | None:
    """Find what an amount is for: "a day", "per tonne", "/t"; "a year earlier" is none."""
    said_again = IN_OTHER_MONEY.match(text, at)
    found = RATE.match(text, said_again.end() if said_again else at)
    many = SO_MANY.match(text, found.end()) if found else None
    unit = RATES.match(text, many.end() if many else found.end()) if found else None
    if found is None or unit is None:
        return None
    if found[1]:  # "a" and "an" need a whole word, and no past behind it
        follower = next_word(text, unit[1])
        past = unit[0].kind == "time" or unit[0].code in ("day", "hour", "minute")
        past = past and follower is not None and follower[0] in context_words("past")
        if len(text[found.end() : unit[1]].strip()) == 1 or past:
            return None
    return unit[0].code if unit[0].factor == 1 else unit[0].name
