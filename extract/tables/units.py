"""The units that words name without a number: the words of a head, a label or a caption in, units and scales out.

>>> units_of("Exports by product, free on board (US$ million)", Purse(), caption=True)
(Unit(code='USD', factor=Decimal('1000000'), per=None),)
>>> [unit.code for unit in units_of("(thousands of dollars and metric tons)", Purse(), caption=True)]
['USD', 't']
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from extract.quantities.currencies import Purse, currency_for
from extract.quantities.mentions import Quantity, find_quantities

UNIT_PLACES = (
    re.compile(r"\(([^()]{1,80})\)"),
    re.compile(
        r"(?:^|,(?!\d{3}\b)|[.:;)]\s|\s[-–—]\s)\s*((?:(?!\s[-–—]\s)(?:[^,;():]|(?<=\d),(?=\d{3}\b))){1,30})"
        r"(?=[,;]|$|\s*\()"
    ),
    re.compile(r"((?:[A-Z]{1,3})?[$€£¥]\s?\([a-z.]+\))"),
    re.compile(
        r"\b[Ii]n\s+((?:(?:(?:[A-Z]{1,3})?[$€£¥]|[A-Z]{3}|Rs\.?)\s?)?"
        r"(?:millions?|billions?|thousands?|mln|bn|mn)\b[^,.;:()]{0,30})"
    ),
)
"""Where words name a unit: in brackets, between commas or semicolons, after "in"."""
BEFORE_UNIT = re.compile(
    r"^(?:(?:(?:values?|amounts?|number of(?= [a-z]+$)|quantity|quantities|qty|volumes?|weights?|fob|f\.o\.b\.|cif"
    r"|c\.i\.f\.)[,:]?"
    r"|(?:all )?(?:data|figures)(?: (?:are|is|given|expressed|shown|stated|reported))*(?= in\b))\s+)*(?:in\s+)?",
    re.I,
)
UNLESS = re.compile(
    r",? (?:unless|except where) (?:otherwise )?(?:noted|stated|indicated|specified)(?: otherwise)?"
    r"|\([^();,]*\b(?:change|growth|shares?)\b[^();,]*\bin (?:brackets|parenthes[ie]s)\b[^()]*\)",
    re.I,
)
"""What is no part of a unit behind it: "in tonnes unless otherwise noted", "$ million (change in brackets, %)"."""
STATED = re.compile(r"[+−-]?\d[\d.,]*\s?(?:%|per ?cent|percent|pct)")
"""A percent that a headline over the table states."""
KIND_OF_MONEY = re.compile(r"\b(?:foreign[- ]exchange|convertible|devisa|clearing)\s+(?=[a-z])", re.I)
"""What kind of money a unit is in: "million foreign-exchange forints"."""
BEHIND_UNIT = re.compile(r",?\s+(?:f\.?o\.?b\.?|c\.?i\.?f\.?)$", re.I)
"""The terms of delivery behind a unit: "$m fob"."""
INITIALS = re.compile(r"(?:[A-Z]\.)+[A-Z]?")
"""A name in short, and none of a unit: "U.K."."""
MILLIONS = re.compile(r"\s*['’‘`]?(?<![\d.,])(?<!\d )0{3},0{3}['’]?s?\b")
THOUSANDS = re.compile(
    r"\s*['’‘`]?(?<![\d.,])(?<!\d )0{3}(?:['’](?=\s)|s?\b|(?=(?:t|mt|kg)\b))"
    r"|\b1[ ,.]?000\b(?=\s*\D)|\b[Tt]hous?\b\.?(?=\s)"
)
SPLIT = re.compile(r"[;,]\s")
APART = re.compile(r"(?<=[A-Z$€£₦])['’](?=(?:[Mm]n?|[Bb]n?|mln|million|billion)\b)")
"""The stroke between money and its scale: "N'bn"."""
BRACKETS = re.compile(r"[()]+")
SQUARE = str.maketrans("[]", "()")
GLUED = re.compile(r"((?:[A-Z]{1,3})?[$€£¥]|[A-Z]{3}|(?i:Rs)\.?|N|K|P)\s?((?i:m|mn|bn|b|k|mln))\.?")
"""Money with a letter for its scale: "A$m", "EURbn"."""
PREFIXED = re.compile(r"([KTMB])n?([A-Z]{3})")
LETTERS = {"m": "million", "k": "thousand"}
PREFIXES = {"K": "thousand", "T": "thousand", "M": "million", "B": "billion"}
"""Letters before the code of a currency: "MEUR"."""
PRICES = re.compile(r"(?:current|constant|chained)(?: \(?\d{4}\)?)? [a-z]+", re.I)
"""In which prices amounts are told, which is no unit: "current dollars"."""
SIZED = re.compile(r"\d+(?:\.\d)?[ -]?(?:kg|kilo(?:gram)?|lb|litre|liter|t)[ -][a-z]{3,}s", re.I)
"""What things are packed in: "60-kg bags"."""
SIZE = re.compile(
    r"(?:(?<=[a-z.] )|^)\d+(?:\.\d)?[ -]?(?:kg|kilo(?:gram)?|lb|litre|liter|t)[ -]"
    r"(?=[a-z]{3,}s(?:$|\s(?:thou?s?(?:and)?|mill?ion|mln|mn)s?$))",
    re.I,
)
"""What tells how large the bags are that a scale counts: "thousand 60-kg bags"."""
OF_SIZE = re.compile(
    r"\s+of\s+\d+(?:\.\d)?[ -]?(?:kg|kilos?|kilograms?|lbs?|litres?)(?=$|\s(?:thou?s?(?:and)?|mill?ions?|mln|mn)s?$)",
    re.I,
)
OF_GOODS = re.compile(r"(?P<unit>[A-Za-z' ]+?) of (?P<goods>[a-z]+(?: [a-z]+){0,2})")
"""What is weighed, behind its unit: "metric tons of contained tin", "kilograms of rhenium content"."""
PER = re.compile(r"\s+(?:per|a)\s+|/")
SCALE_BEHIND = re.compile(
    r",\s*(?:in )?((?:thou?s?(?:and)?|mill?ion|mln|mn|bil?lion|bln|bn)s?\b\.?)(?=\s*(?:$|[,);]))", re.I
)
"""A scale set behind its unit: "USD, thous."."""
PERCENT = re.compile(r"(?:%|\b(?:per ?cent|pct|percentage))\W*$", re.I)
AND = re.compile(r"\s+and\s+|\s*;\s*")
NO_UNIT = re.compile(r"\b[myqdw]\s?(?:/|-o-)\s?[myqdw]\b", re.I)
ROUND = re.compile(r"10+(?:,000)* ?[A-Za-z]")
"""How words begin that name a round number of units: "100 million yen", "10,000 tons"."""
SCALES = r"(?:thousand|million|billion)s?|crore|lakh|mln|mn|bn"
SCALE_LAST = re.compile(rf"(?P<unit>[A-Za-z$€£¥].*) (?P<scale>{SCALES})", re.I)
SCALE_IN_BRACKETS = re.compile(rf"(?<=[A-Za-z$€£¥.])\s*\(['’]?(0{{3}}s?|{SCALES})\)", re.I)
"""The scale of the unit before it: "tons (000)"."""
LETTER_OF_SCALE = re.compile(r"(m|mn|mln|bn|k) ([a-z]{3,}s)")
"""Things with a letter for their scale: "m pieces"."""
COUNTED = re.compile(r"(?:of )?(?:\d+[ -]?(?:kg|lb|t|kilo)\b[ -])?(?:[a-z]+ )?[a-z]{3,}s", re.I)
SCALE = re.compile(r"thousands?|millions?|mln|mn|thous", re.I)
"""Goods or what they are packed in, behind a scale: "thousand boxes", "million live animals"."""
KINDS = {"money", "percent", "physical"}
WEIGHTS = {"t", "kg"}
FILLS = 0.45
"""A unit fills at least so much of the words that are to name it."""
ONE = Decimal(1)


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit as in the contract, and what one printed is worth in it."""

    code: str
    factor: Decimal = ONE
    per: str | None = None  # of a rate: what it is for

    @property
    def is_money(self) -> bool:
        """Whether it is a currency."""
        return len(self.code) == 3 and self.code.isupper() and self.code.isalpha()


@lru_cache(maxsize=4096)
def units_of(text: str, purse: Purse, caption: bool) -> tuple[Unit, ...]:
    """Read all units that words name, in order."""
    text = text.translate(SQUARE)
    joined = SCALE_IN_BRACKETS.sub(r" \1", text)
    return _units(joined, purse, caption) or (_units(text, purse, caption) if joined != text else ())


def _units(text: str, purse: Purse, caption: bool) -> tuple[Unit, ...]:
    found: list[Unit] = []
    if INITIALS.fullmatch(text):
        return ()
    text = UNLESS.sub("", text)
    text = SCALE_BEHIND.sub(r" \1", NO_UNIT.sub("", text) if NO_UNIT.search(text) else text)
    for words in _unit_words(text, caption):
        parts = [_unit(part, purse) for part in AND.split(words)]
        parts = parts if all(parts) else [_unit(words, purse)]
        found += [unit for unit in parts if unit and unit not in found]
        if found and not caption:
            break
    if not found and not caption and PERCENT.search(text):
        found.append(Unit("percent"))  # "Relative importance, %"
    return tuple(found)


def _unit(words: str, purse: Purse) -> Unit | None:
    """Read words that name a unit and nothing else."""
    words = BEHIND_UNIT.sub("", KIND_OF_MONEY.sub("", words.strip(" .-–").replace(" in ", " ")))
    if not words or STATED.fullmatch(words) or PRICES.fullmatch(words):
        return None
    if SIZED.fullmatch(words):
        return Unit("count")
    words = SIZE.sub("", OF_SIZE.sub("", words))
    if (led := PREFIXED.fullmatch(words)) and (whole := _unit(f"{PREFIXES[led[1]]} {led[2]}", purse)):
        return whole
    if lettered := LETTER_OF_SCALE.fullmatch(words):
        words = f"{LETTERS.get(lettered[1], lettered[1])} {lettered[2]}"
    first, _, rest = words.partition(" ")
    if rest and SCALE.fullmatch(rest) and COUNTED.fullmatch(first) and not find_quantities(f"1 {first}")[0].unit:
        return _unit(f"{rest} {first}", purse)  # "bottles, thous."
    if glued := GLUED.fullmatch(words):
        attempts = [f"{glued[1]}1{glued[2]}", f"{glued[1].upper()} 1{glued[2].lower()}"]
    else:
        attempts = [f"1 {words}", f"{first} 1 {rest}", f"1 {rest} {first}"] if rest else [f"1 {words}", f"{words} 1"]
        attempts = [words] if ROUND.match(words) else attempts
        if behind := SCALE_LAST.fullmatch(words):
            attempts.append(f"1 {behind['scale']} {behind['unit']}")  # "US dollars (million)"
    found = [q for attempt in attempts for q in find_quantities(attempt) if q.unit and q.value and q.kind in KINDS]
    best = max(found, key=_breadth, default=None)
    if best and best.value.normalize().as_tuple().digits != (1,):
        return None  # an amount, and no unit: "US$ 11.1 billion"
    if best and (best.end - best.start >= len(words) * FILLS or (best.per and PER.search(words))):
        code = currency_for(best.symbol, *purse) if best.symbol else best.unit
        in_part = best.end - best.start <= len(words)  # not of one word with a stroke: "M/kgs", "km/h"
        if code and in_part and (per := PER.search(words)) and not best.per and _unit(words[: per.start()], purse):
            return Unit(code, best.value, words[per.end() :])
        return Unit(code, ONE if code == "percent" else best.value, best.per) if code else None
    if (per := PER.search(words)) and (base := _unit(words[: per.start()], purse)) and base.code != "percent":
        return Unit(base.code, base.factor, words[per.end() :])  # "US$ per tonne"
    if (of := OF_GOODS.fullmatch(words)) and (weighed := _unit(of["unit"], purse)) and weighed.code in WEIGHTS:
        return weighed
    scaled = next((q for q in find_quantities(f"1 {words}") if q.kind == "bare" and q.scale > 1), None)
    counted = not rest or COUNTED.fullmatch(rest)
    return Unit("count", scaled.value) if scaled and counted else None  # "thousand boxes", "'000"


def _breadth(quantity: Quantity) -> tuple[int, Decimal]:
    return quantity.end - quantity.start, quantity.scale


def _unit_words(text: str, caption: bool) -> Iterator[str]:
    """The stretches of a text that may name a unit; of a caption without its own sentence's verbs and nouns."""
    pieces = [piece for place in UNIT_PLACES for found in place.findall(text) for piece in SPLIT.split(found)]
    if not caption or len(text) <= 24:
        pieces += [text, BRACKETS.sub(" ", text)]
    seen = set()
    for piece in pieces:
        piece = APART.sub(" ", piece)
        piece = MILLIONS.sub(" million ", BEFORE_UNIT.sub("", piece.strip()))
        words = " ".join(THOUSANDS.sub(" thousand ", piece).split())
        if words not in seen:
            seen.add(words)
            yield words
