"""What a header, a label or a caption says of the cells under or beside it: words in, a `Meaning` out.

>>> unit_of("Exports by product, free on board (US$ million)", None, caption=True)
('USD', Decimal('1000000'))
>>> unit_of("EUR billion, not seasonally adjusted", None, caption=True)
('EUR', Decimal('1000000000'))
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, fields
from decimal import Decimal

from extract.area_uses import stands_for
from extract.areas import find_areas
from extract.lexicon import find_cues
from extract.periods import Clock, Period, find_periods, resolve
from extract.products import goods_of_caption, goods_of_label, mentions
from extract.quantities import currency_for, find_quantities
from extract.records import TRADE
from extract.values import replace

GROWTH = re.compile(
    r"y/y|yoy|y-o-y|m/m|q/q|change|growth|increase|\+/?-|variation|chg|dynamics|rate"
    r"|(?:%|per cent|percent)\s+(?:on|over|against|from|vs\.?)\s",
    re.I,
)
SHARE = re.compile(r"share|%\s*of\s*(?:the\s*)?total|structure|weight|proportion", re.I)
INDEX = re.compile(
    r"index|(?:19|20)\d\d\s*/\s*(?:19|20)\d\d|(?:in\s+)?(?:%|per cent|percent)\s+(?:to"
    r"|of)\s+(?:the\s+)?(?:previous|last|same|corresponding|\d{4})|=\s*100",
    re.I,
)
CONSECUTIVE = re.compile(r"m/m|q/q|month on month|quarter on quarter|previous (?:month|quarter)", re.I)
TOTAL = re.compile(r"^\W*(?:grand\s+)?(?:total|all|overall|world|whole|altogether|sum)\b", re.I)
REST = re.compile(r"^\W*(?:others?|rest|other countries|other goods|other partners|unspecified|n\.?e\.?s\.?)\b", re.I)
GENERIC = re.compile(
    r"(?:value|amount|volume|quantity|country|countries|partner|partners|goods|product|products|item|items|group"
    r"|crop|weight|name|region|commodity)s?\W*",
    re.I,
)
AGAINST = re.compile(r"(?:%|per cent|percent)\s+(?:of|to|against|on|over|from|than|vs\.?)\s+((?:19|20)\d\d)\b", re.I)
YEAR = re.compile(r"(?:19|20)\d\d")
RATIO = re.compile(r"\b((?:19|20)(\d\d))\s*/\s*(?:19|20)?(\d\d)\b")
"""A year over the one before: "2014/2013", "2013/12"; the other way round, "2012/13", it is a season."""
WHO = re.compile(r"\bwho(?:m)?\b", re.I)
OF_WHICH = re.compile(r"^(?:of which:?|including:?|incl\.)\s*", re.I)
ALL_SPACES = re.compile(r"[\s\u00a0]+")
UNIT_PLACES = (
    re.compile(r"\(([^()]{1,80})\)"),
    re.compile(r"(?:^|,)\s*([^,()]{1,30})(?=,|$)"),
    re.compile(r"\bin\s+((?:millions?|billions?|thousands?|mln|bn|mn)[^,.;:()]{0,30})"),
)
"""Where words name a unit: in brackets, between commas, after "in"."""
BEFORE_UNIT = re.compile(r"^(?:in|value,?|amount,?|thous\.?)\s+", re.I)
COUNTED = re.compile(r"[a-z]{3,}s|[a-z]+ [a-z]{3,}s")
"""Goods or what they are packed in, behind a scale: "thousand boxes", "million live animals"."""
UNITS = {"money", "percent", "physical"}
FILLS = 0.45
"""A unit fills at least so much of the words that are to name it."""


OTHER_SIDE = re.compile(r"\b(?:to|from|with)\s+(?:the\s+)?$", re.I)
"""Before the area of a label that is the partner: "Exports to Chad"."""


@dataclass(slots=True)
class Meaning:
    """What words say of the cells they stand for; what they leave open is None."""

    unit: str | None = None
    factor: Decimal = Decimal(1)
    indicator: str | None = None
    sign: str = ""
    measure: str | None = None
    form: str | None = None
    period: Period | None = None
    base: Period | None = None
    consecutive: bool = False
    reporter: str | None = None
    partner: str | None = None
    product: str | None = None
    status: str = "actual"
    stage: str | None = None

    def filled_from(self, other: "Meaning") -> "Meaning":
        """Fill what this leaves open with another."""
        empty = Meaning()
        slots = {
            f.name: getattr(other, f.name) for f in fields(Meaning) if getattr(self, f.name) == getattr(empty, f.name)
        }
        if self.unit:
            slots.pop("factor", None)
        return replace(self, **slots)


@dataclass(frozen=True, slots=True)
class Setting:
    """What is in force where a table stands."""

    clock: Clock
    focus: str | None  # the area that the text speaks of


def meaning_of(text: str, setting: Setting, caption: bool = False) -> Meaning:
    """Read a header, a label or a caption."""
    text = ALL_SPACES.sub(" ", text or "").strip()
    found = Meaning()
    if not text:
        return found
    cues = find_cues(text)
    if not GENERIC.fullmatch(text):  # "Crop" over the names of goods
        _indicator(found, cues, text, caption)
    _period(found, text, setting.clock)
    found.unit, found.factor = unit_of(text, setting.clock.country, caption)
    if not caption:
        _measure(found, text)
    _sides(found, text, setting.focus, caption)
    if found.indicator in TRADE:
        found.product = goods_of_caption(text) if caption else goods_of_label(text)
    elif caption:
        found.product = next(iter(mentions(text)), None)  # "Where Ecuador's bananas went"
    elif _names_goods(found, text):
        found.product = OF_WHICH.sub("", text).strip(" :*").lower()
    found.stage = next((cue.code for cue in cues["mode"] if cue.kind == "stage"), None)
    if cues["status"] and not caption:
        found.status = cues["status"][-1].code
    return found


def _indicator(found: Meaning, cues: dict, text: str, caption: bool) -> None:
    """The flow named: in a caption the first, elsewhere the last; else the verb's."""
    named = [cue for cue in cues["indicator"] if cue.code != "none"]
    verbs = [cue for cue in cues["verb"] if cue.kind in ("export", "import")]
    if named:
        found.indicator, found.sign = named[0 if caption else -1].code, named[-1].sign
    elif verbs:
        sells = (verbs[0].kind == "export") != (caption and WHO.search(text, 0, verbs[0].start) is not None)
        found.indicator = "exports" if sells else "imports"  # "Who supplied Senegal": its imports


def _period(found: Meaning, text: str, clock: Clock) -> None:
    periods = [mention for mention in find_periods(text) if mention.role == "period"]
    if YEAR.fullmatch(text):
        found.period = Period.of_year(int(text))  # "2000" alone is no count
    elif periods:
        found.period = resolve(periods[-1], clock)
    if against := AGAINST.search(text):
        found.base, found.period = Period.of_year(int(against[1])), None
    if ratio := _ratio(text):
        found.period = Period.of_year(int(ratio[1]))


def _ratio(text: str) -> re.Match[str] | None:
    found = RATIO.search(text)
    return found if found and (int(found[2]) - int(found[3])) % 100 == 1 else None


def _measure(found: Meaning, text: str) -> None:
    """Growth, share or index, where the words say so; a change in a unit is a difference."""
    if INDEX.search(text) or _ratio(text):
        found.measure, found.form, found.unit, found.factor = "growth", "index", "percent", Decimal(1)
    elif SHARE.search(text):
        found.measure, found.unit, found.factor = "share", "percent", Decimal(1)
    elif GROWTH.search(text):
        found.measure, found.form = ("growth", "change") if found.unit in (None, "percent") else ("difference", None)
        found.unit = found.unit or "percent"
    found.consecutive = bool(CONSECUTIVE.search(text))


def _names_goods(found: Meaning, text: str) -> bool:
    """Whether a label that names no flow, period, side, unit or change names goods."""
    if found.indicator or found.period or found.base or found.partner or found.unit or found.measure:
        return False
    generic = TOTAL.match(text) or REST.match(text) or GENERIC.fullmatch(text)
    return not generic and re.search(r"[A-Za-z]{3}", text) is not None


def unit_of(text: str, country: str | None, caption: bool) -> tuple[str | None, Decimal]:
    """Read a unit and scale that stand without a number: "Ksh billion", "million US dollars", "'000 t", "%"."""
    for words in _unit_words(text, caption):
        first, _, rest = words.partition(" ")
        attempts = [f"1 {words}", f"{first} 1 {rest}".strip(), f"1 {rest} {first}"] if rest else [f"1 {words}"]
        attempts += [] if rest else [f"{first} 1"]
        found = [q for attempt in attempts for q in find_quantities(attempt) if q.unit and q.value and q.kind in UNITS]
        best = max(found, key=lambda quantity: quantity.end - quantity.start, default=None)
        if best and best.end - best.start >= len(words) * FILLS:
            code = currency_for(best.symbol, country) if best.symbol else best.unit
            unit = code or best.unit
            return unit, Decimal(1) if unit == "percent" else best.value  # "value, % on 2011"
        counted = next((q for q in find_quantities(f"1 {words}") if q.kind == "bare" and q.scale > 1 and rest), None)
        if counted and COUNTED.fullmatch(rest):
            return "count", counted.value  # "thousand boxes"
    return None, Decimal(1)


def _unit_words(text: str, caption: bool) -> Iterator[str]:
    """The stretches of a text that may name a unit; of a caption without its own sentence's verbs and nouns."""
    pieces = [piece for place in UNIT_PLACES for found in place.findall(text) for piece in found.split(";")]
    for piece in pieces if caption else [*pieces, text]:
        yield BEFORE_UNIT.sub("", piece.strip()).replace("'000", "thousand")


def _sides(found: Meaning, text: str, focus: str | None, caption: bool) -> None:
    """The partner of a row or column; reporter and partner of a caption."""
    areas = [m for m in find_areas(text) if m.kind in ("name", "adjective", "region", "group", "capital")]
    if not caption:
        if areas and (not (found.indicator or found.unit) or OTHER_SIDE.search(text, 0, areas[0].start)):
            found.partner = stands_for(areas[0])
        return
    for mention in areas:
        before = text[: mention.start]
        if re.search(r"\bfrom\s+(?:the\s+)?$", before, re.I):
            if found.indicator != "imports":
                found.reporter = stands_for(mention)
            elif mention.code == focus:
                found.indicator, found.reporter = "exports", focus
            else:
                found.partner = stands_for(mention)
        elif re.search(r"\b(?:to|with)\s+(?:the\s+)?$", before, re.I):
            found.partner = stands_for(mention)
        elif found.reporter is None:
            found.reporter = stands_for(mention)
