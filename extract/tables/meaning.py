"""What a head, a label or a caption says of the cells under or beside it: words in, a `Meaning` out.

>>> said = meaning_of("Oil exports, US$ million", Setting(Clock()))
>>> said.indicator, said.product, said.unit.code, said.unit.factor
('exports', 'oil', 'USD', Decimal('1000000'))
"""

import re
from dataclasses import dataclass, fields
from operator import attrgetter

from extract.areas.codes import country
from extract.areas.mentions import AreaMention, find_areas
from extract.areas.uses import stands_for
from extract.periods import Clock
from extract.products import goods_of_caption, goods_of_label, mentions
from extract.quantities.currencies import Purse
from extract.records import TRADE, WORLD
from extract.tables.areas_named import JOINED, OTHER_SIDE, UNIT_PART, is_named, owner_and_other, together
from extract.tables.named import named_flow
from extract.tables.printed import YEAR_MARK, bare, is_period
from extract.tables.times import UNTOLD, Time, laid, time_of
from extract.tables.units import Unit, units_of
from extract.topics.origin import is_head_line
from extract.values import replace
from extract.words.lexicon import Cues, find_cues

CHANGE_IN_PERCENT = re.compile(
    r"\b(?:changes?|growth),?\s+(?:in\s+)?\(?(?:%|per ?cent\b)"
    r"|(?<!\d)(?<!\d )(?:%|\bper ?cent(?:age)?)\s+(?:changes?|growth)\b",
    re.I,
)
GROWTH = re.compile(
    r"\b(?:y/y|yoy|y-o-y|y-on-y|m/m|mom|m-o-m|q/q|qoq|q-o-q|change|growth|grew|increase|decrease|variation|var|chg|ch"
    r"|dynamics|gain|difference|diff|compared|versus|year[- ]on[- ]year|(?:month|quarter)[- ]on[- ](?:month|quarter)"
    r"|on (?:the )?year|annual)\b"
    r"|\+\s?/\s?[-–−]|[∆Δ±]|\bQ[1-4]\s*/\s*Q[1-4]\b|(?:%|per cent|percent|pct)\s+(?:on|over|against|from|vs\.?)\s",
    re.I,
)
CHANGE = re.compile(r"\b(?:change|chg|var|variation|growth|increase)\b|[∆Δ±+]", re.I)
MORE_OR_LESS = re.compile(r"\binc(?:rease|r)?\.? ?\(\+\)[^()]{0,8}\bdec(?:rease|r)?\.? ?\([-−–]\)", re.I)
"""A head over changes, which names no month: "Inc. (+) or Dec. (-)"."""
DIFFERENCE = re.compile(
    r"\binc(?:rease|r)?\.? ?\(\+\)|\bdiff(?:erence|\.)|\babsolute (?:change|growth|increase)|\bnet change"
    r"|change in value",
    re.I,
)
SHARE = re.compile(
    r"\bshares?\b|(?:%|per cent|percent|pct|percentage) of\s+(?:the\s+)?(?:grand |all )?"
    r"(?:total|overall|whole|exports|imports|trade)"
    r"|\bstructure\b|relative importance|% ?distribution|distribution,? ?(?:in )?\(?%"
    r"|(?:specific|relative) weight|weight,? ?(?:in )?%|\b(?:proportion|portion|slice)s?\b|% total|\bcontribution\b"
    r"|\b(?:part|weight|stake) (?:of|in) (?:the )?total",
    re.I,
)
SHARE_OF = re.compile(
    r"(?:%|\bper ?cent|\bpct|\bpercentage) (?:share )?(?:of|in) (?:the |all |total |overall |merchandise )*"
    r"(exports|imports|trade)\b"
    r"|(?:%|\bper ?cent|\bpercentage) (?:shares?|distribution|breakdown)\b|\bshares? in (?:%|per ?cent)",
    re.I,
)
"""What a caption without another unit says of its cells: "Exports of Peru, per cent of total exports"."""
FLOWS = {"exports": "exports", "imports": "imports"}
INDEX = re.compile(
    r"\bind(?:ex|ices)\b|(?:in\s+)?(?:%|per cent|percent|pct)\s+(?:to|of)\s+(?:the\s+)?"
    r"(?:(?:previous|last|same|corresponding|preceding|prior|respective)\b|\d{4}|period|year)|=\s*100",
    re.I,
)
BASE_100 = re.compile(r"\d\s*=\s*100\b")
"""What a caption without another unit says of its cells: "Exports of Peru, 1995=100"."""
RATE = re.compile(r"\b(?:price|prices|unit value|coverage|cover ratio|(?:import|export) cover|exchange rate)\b", re.I)
CONSECUTIVE = re.compile(
    r"\b(?:m/m|mom|m-o-m|q/q|qoq|q-o-q)\b|(month|quarter)[- ]on[- ]\1|(?:previous|preceding|last) (?:month|quarter)",
    re.I,
)
QUARTERS = re.compile(r"\bQ([1-4])\s*/\s*Q([1-4])\b")
"""A quarter over another: "Q4/Q3" over the one before, "Q4/Q4" over that of the year before."""
TOTAL = re.compile(
    r"^\W*(?:(?:grand|season|year|annual|period|quarter|sub-?)\s*)?"
    r"(?:total|(?:in )?all|overall|world|whole|altogether|(?:taken )?together|sum)\b",
    re.I,
)
REST = re.compile(
    r"^\W*(?:all )?(?:others?|rest|remaining|other (?:countries|goods|partners)|unspecified|n\.?e\.?s\.?)\b"
    r"(?!\s+[a-z]{4})",
    re.I,
)
GENERIC = re.compile(
    r"(?:(?:total|fob|cif|f\.o\.b\.?|c\.i\.f\.?|customs|net|gross|average|avg|unit|main|major|leading|principal|trading|of|by|and"
    r"|the|export|exported|import|imported)\W+)*"
    r"(?:value|amount|volume|quantity|quantities|qty|earnings|receipts|proceeds|country|countries|partner|partners|goods|product|products|item|items"
    r"|group|groups|crop|weight|name|region|commodity|commodities|price|prices|period|month|months|year|years|season|rank"
    r"|code|no|destination|destinations|market|markets|origin|category|indicator|indicators|description|section"
    r"|goods and services|unit|units"
    r"|share|growth|change|%|market share|tonnage|types?|flows?|sector|details?|particulars|heading)s?\W*",
    re.I,
)
VALUE_KIND = re.compile(r"\b(?:value|amount)s?\b", re.I)
QUANTITY_KIND = re.compile(r"\b(?:volume|quantity|quantities|qty|tonnage|weight)\b", re.I)
PERCENT = re.compile(r"%|\bper ?cent|\bpct\b", re.I)
WHO = re.compile(r"\bwho(?:m)?\b", re.I)
OF_WHICH = re.compile(
    r"^(?:[-–—•*]\s*)?(?:of\s+which|o/w|including|incl\.?|thereof|of\s+them|among\s+(?:them|which))\b[:,]?\s*", re.I
)
NUMBERED = re.compile(
    r"^(?:\(?(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,4}|[A-Za-z])[.)]|\d{1,2}(?:\.\d{1,2})+|[-–—•*])\s+(?=\S)"
)
"""What numbers a label: "1. Exports", "2.1 Coal", "- tea"."""
INSET = re.compile(
    r"(?i)(?:\b(shares?|change|growth)\b[^()]{0,40}|\b(?:(?:19|20)\d\d|previous year|year before)\b[^(),;]{0,16})"
    r"\bin (?:brackets|parenthes[ie]s)"
)
"""What a caption says of the second figure of each cell: "(percentage share in brackets)", "2007 in brackets"."""
ALL_GOODS = "goods"
"""The product of a row of all goods, told beside services: that of a figure is none."""
ALL_MERCHANDISE = re.compile(r"\W*(?:all|total) (?:goods|merchandise|commodities)\W*", re.I)
"""Labels of a row of all goods among rows of some: "All merchandise"."""
FORECAST = {"f": "forecast", "F": "forecast"}
PROJECTED = re.compile(r"\b(?:proj|fcst|f[\u2019']?cast)\b", re.I)
"""Abbreviations of what is foretold, in heads."""
STAGES = {"p": "preliminary", "prov": "preliminary", "prel": "preliminary", "prelim": "preliminary", "r": "revised"}
CALLED = {
    **dict.fromkeys(("credit", "credits", "exp"), "exports"),
    **dict.fromkeys(("debit", "debits", "imp"), "imports"),
    **dict.fromkeys(("bal", "saldo", "net"), "trade_balance"),
}
"""What a head or label that is nothing else calls a flow or balance, a point behind it apart."""
BOTH_SIGNS = re.compile(r"\b(?:surplus\W{1,8}(?:or )?deficit|deficit\W{1,8}(?:or )?surplus)\b", re.I)
"""A head over balances of either sign: "Surplus/(deficit)"."""
SERVICE = re.compile(
    r"(?P<what>(?:[a-z]+ )?services|travel|tourism|transport(?:ation)?)\s*[,:(–-]?\s*"
    r"(?:(?P<sold>receipts?|credits?|earnings)|payments?|debits?|expenditure)\)?",
    re.I,
)
"""A label of a balance of payments: "Services, receipts", "Travel (debit)"."""
DEALERS = re.compile(
    r"\W*(?:(?:main|major|leading|principal|largest|top|net)\s+)*(?:(?P<sell>exporter)|importer)s\W*", re.I
)
"""A head over countries that sell or buy: "Major exporters"."""
BY_DEALERS = re.compile(
    r"\b(?:(?P<sell>exporters|exporting countries|exporting nations)|importers|importing countries|importing nations)\b"
    r"|\b(?:world(?:['’]s)?|global)\s(?:[a-z]+\s){0,2}(?:(?P<sold>exports)|imports)\b",
    re.I,
)
"""In the caption of a table, what makes the countries under it those that sell or buy."""
SELLERS = re.compile(r"\b(?:(?P<sell>sellers|suppliers|shippers)|buyers|purchasers|customers)\b", re.I)
"""The same in a text on the trade of the world: "The five largest sellers:"."""
TRADED = re.compile(r"\W*\w+(?<!s)\W*|(?:purchases|\w+(?= (?:to|from|by|abroad)\b))\b.*", re.I)
"""A label whose verb tells its flow: "Exported", "Sold to Chad", "Purchases, 2009"; not "Ship's stores" or "Ships"."""
WAY = re.compile(
    r"\bwhere\b[^:;]*?\b(?:(?P<goes>go|goes|went|ends? up|ended up|lands?|landed)|comes?|came)\b"
    r"|^what\b[^:;]*?\b(?:(?P<sold>sold|sells?|ships|shipped)|bought|buys?)\b"
    r"|\b(?P<goes_to>destinations?|outlets|takers|markets|importers)\s+(?:of|for)\b|\b(?:origins?|sources)\s+of\b",
    re.I,
)
"""A caption that tells the way of goods: "Where Peru's tin went", "Sources of Japan's gas"."""
INNER = re.compile(
    r"\b(?:mutual|internal|intra-\w+|inside|within)\b"
    r"|\b(?:to|from|with) (?:(?:the|its|their|all) )*(?:other|fellow) (?:members?\b|member (?:states|countries)\b"
    r"|(?:states|countries|partners|economies) (?:of|in) the\b)"
    r"|(?P<outer>\bthird (?:countries|states)\b|\b(?:foreign|external) trade\b|\b(?:outside|non-members)\b)",
    re.I,
)
"""Whether what a caption tells stays in a group: "Exports to the other members", and not "with third countries"."""
AREA_KINDS = {"name", "adjective", "region", "group", "capital"}
COUNTED_IN = re.compile(r"\s*\(\s*(?:incl|excl|with)[^()]*\)", re.I)
"""What is counted in or left out: "non-oil exports (including re-exports)"."""
ALL_SPACES = re.compile(r"[\s\u00a0]+")


@dataclass(slots=True)
class Meaning:
    """What words say of the cells they stand for; what they leave open is None."""

    unit: Unit | None = None
    others: tuple[Unit, ...] = ()  # further units told: "(US$ million and tonnes)"
    kind: str | None = None  # money or physical: what a head tells of "Value" and "Quantity"
    indicator: str | None = None
    sign: str = ""
    measure: str | None = None
    form: str | None = None
    time: Time = UNTOLD
    consecutive: bool = False
    inset: str | None = None  # the measure of what stands in brackets behind the figure of a cell
    bare: bool = False  # a change of which the words do not say whether it is in percent
    reporter: str | None = None
    partner: str | None = None
    product: str | None = None
    total: bool = False
    dealers: bool = False  # whether the areas under it are those that sell or buy
    inner: bool | None = None  # whether it is the trade of a group's members with each other
    status: str = "actual"
    stage: str | None = None

    def filled_from(self, other: "Meaning") -> "Meaning":
        """Fill what this leaves open with another; a part of a year goes into the year that the other tells."""
        slots = {
            name: theirs
            for (name, default), own, theirs in zip(DEFAULTS.items(), SLOTS(self), SLOTS(other), strict=True)
            if own == default
        }
        if self.unit:
            slots.pop("measure", None), slots.pop("form", None)
        if self.total:
            slots.pop("product", None) if other.total else None
        return replace(self, **{**slots, "time": laid(self.time, other.time)})


DEFAULTS = {field.name: field.default for field in fields(Meaning)}
"""What a slot of a meaning holds while it is open."""
SLOTS = attrgetter(*DEFAULTS)


@dataclass(frozen=True, slots=True)
class Setting:
    """What is in force where a table stands."""

    clock: Clock
    focus: str | None = None  # the area that the text speaks of
    dollar: str | None = None  # what it means by "$", where it tells

    @property
    def purse(self) -> Purse:
        """Whose money the table is in."""
        clock = self.clock
        return Purse(clock.country, clock.published.year if clock.published else clock.year, self.dollar)


def meaning_of(text: str, setting: Setting, caption: bool = False) -> Meaning:
    """Read a head, a label or a caption."""
    text = ALL_SPACES.sub(" ", text or "").strip()
    found = Meaning()
    if not text:
        return found
    if not caption:
        _data(found, text)
        text = OF_WHICH.sub("", NUMBERED.sub("", bare(text)))
    cues = find_cues(text)
    if not GENERIC.fullmatch(text):  # "Crop" over the names of goods
        _indicator(found, cues, text, caption)
    found.time = time_of(MORE_OR_LESS.sub("change", text), setting.clock)
    units = units_of(found.time.without(text).rstrip(" :"), setting.purse, caption)
    found.unit, found.others = (units[0], units[1:]) if units else (None, ())
    _measure(found, text, caption)
    _sides(found, text, setting.focus, caption)
    if caption and (inner := INNER.search(text)):
        found.inner = inner["outer"] is None
    dealing = (SELLERS.search(text) if setting.focus == WORLD else None) or BY_DEALERS.search(text) if caption else None
    if dealing and found.reporter in (None, WORLD) and found.partner is None:
        by = dealing.groupdict()
        found.indicator, found.dealers = "exports" if by["sell"] or by.get("sold") else "imports", True
    _goods(found, text, caption)
    found.stage = found.stage or next((cue.code for cue in cues["mode"] if cue.kind == "stage"), None)
    if cues["status"] and not caption:
        found.status = cues["status"][-1].code
    elif not caption and PROJECTED.search(text):
        found.status = "forecast"
    return found


def _data(found: Meaning, text: str) -> None:
    """Read what a letter behind a year says of its data: "2012p", "2016f"."""
    mark = YEAR_MARK.fullmatch(text)
    if mark and mark[2]:
        found.status = FORECAST.get(mark[2], "actual")
        found.stage = STAGES.get(mark[2].lower())


def _indicator(found: Meaning, cues: Cues, text: str, caption: bool) -> None:
    """The flow named: in a caption the first, elsewhere the last; else the verb's."""
    if not caption and (side := CALLED.get(text.lower().rstrip("."))):
        found.indicator = side
        return
    if not caption and (service := SERVICE.fullmatch(text)):
        found.indicator, found.product = "exports" if service["sold"] else "imports", service["what"].lower()
        return
    if not caption and (dealers := DEALERS.fullmatch(text)):
        found.indicator, found.dealers = "exports" if dealers["sell"] else "imports", True
        return
    named = [cue for cue in cues["indicator"] if cue.code != "none"]
    verbs = [cue for cue in cues["verb"] if cue.kind in ("export", "import")]
    if named:
        cue = named_flow(named, text, caption)
        found.indicator, found.sign = cue.code, "" if BOTH_SIGNS.search(text) else cue.sign
    elif verbs and (caption or TRADED.fullmatch(text)):
        sells = (verbs[0].kind == "export") != (caption and WHO.search(text, 0, verbs[0].start) is not None)
        found.indicator = "exports" if sells else "imports"  # "Who supplied Senegal": its imports
    if caption and found.indicator in (None, "sales") and (way := WAY.search(text)):
        found.indicator = "exports" if way["goes"] or way["sold"] or way["goes_to"] else "imports"


def _measure(found: Meaning, text: str, caption: bool) -> None:
    """Growth, share, index or rate, where the words say so; a change in a unit is a difference.

    A caption tells the measure of all cells where it names no unit but percent.
    """
    if inset := INSET.search(text):
        found.inset = "then" if not inset[1] else "share" if inset[1].lower() == "share" else "growth"
    if caption and found.unit is None and (CHANGE_IN_PERCENT.search(text) or BASE_100.search(text)):
        found.unit = Unit("percent")  # "Exports by destination, year-on-year change in %"
    if caption and found.unit is None and (whole := SHARE_OF.search(text)):
        found.unit, found.indicator = Unit("percent"), FLOWS.get((whole[1] or "").lower(), found.indicator)
        found.measure = "share"
    if caption and (found.unit is None or found.unit.code != "percent" or found.others):
        return
    percent = Unit("percent")
    quarters = QUARTERS.search(text)
    found.consecutive = bool(CONSECUTIVE.search(text)) or (quarters is not None and quarters[1] != quarters[2])
    if INDEX.search(text) or (found.time.is_ratio and not CHANGE.search(text)):
        found.measure, found.form, found.unit = "growth", "index", percent
    elif SHARE.search(text):
        found.measure, found.unit = "share", percent
    elif DIFFERENCE.search(text) and not found.unit:
        found.measure = "difference"
    elif GROWTH.search(text) or found.time.base:
        found.measure, found.form = ("growth", "change") if _is_percent(found.unit) else ("difference", None)
        found.bare = found.unit is None and not PERCENT.search(text)
        found.unit = found.unit or percent
    elif RATE.search(text) or (found.unit and found.unit.per):
        found.measure = "rate"
        found.indicator = found.indicator if found.unit and found.unit.per and found.indicator in TRADE else "other"
    if not caption and VALUE_KIND.search(text) != QUANTITY_KIND.search(text):
        found.kind = "money" if VALUE_KIND.search(text) else "physical"


def _is_percent(unit: Unit | None) -> bool:
    return unit is None or unit.code == "percent"


def _goods(found: Meaning, text: str, caption: bool) -> None:
    """The goods that words name: beside a flow, in a caption that asks, or alone."""
    found.total = not caption and (TOTAL.match(text) is not None)
    if found.product:
        return
    if not caption and ALL_MERCHANDISE.fullmatch(text):
        found.product = ALL_GOODS
    elif found.indicator in TRADE:
        plain = COUNTED_IN.sub("", text)
        found.product = goods_of_caption(plain) if caption else goods_of_label(plain)
        if found.dealers and caption and not found.product:
            found.product = next(iter(mentions(text)), None)  # "Leading exporters of wheat"
    elif caption:
        found.product = next(iter(mentions(text)), None)  # "Where Ecuador's bananas went"
    elif _names_goods(found, text):
        name = UNIT_PART.sub("", text) if found.unit else text
        found.product = name.strip(" :*-–").lower() or None


def _names_goods(found: Meaning, text: str) -> bool:
    """Whether a label that names no flow, period, side or change names goods."""
    if found.indicator or found.time.period or found.time.base or is_period(text) or found.partner or found.measure:
        return False
    if found.unit:
        name = UNIT_PART.sub("", text).strip()
        if name == text or not name:
            return False
        text = name
    generic = TOTAL.match(text) or REST.match(text) or GENERIC.fullmatch(text)
    return not generic and re.search(r"[A-Za-z]{3}", text) is not None


def _sides(found: Meaning, text: str, focus: str | None, caption: bool) -> None:
    """The partner of a row or column; reporter and partner of a caption."""
    areas = [m for m in find_areas(text, (focus,) if focus else ()) if m.kind in AREA_KINDS]
    if not areas:
        return
    if caption and is_head_line(text):
        found.reporter = country(areas[0].code)  # "IZMIR, 2 May 2013": not of that town
        return
    if not caption and found.indicator in ("exports", "imports") and (both := owner_and_other(areas, text)):
        found.reporter, found.partner = both
        return
    if not caption:
        led = OTHER_SIDE.search(text, 0, areas[0].start)
        if led or found.measure == "share" or (not found.indicator and is_named(areas, text)):
            found.partner = together(areas, text)
        return
    for before, mention in zip([None, *areas], areas, strict=False):
        _take_side(found, text, mention, before, focus)
    if found.indicator == "sales" and found.partner and found.reporter:
        found.indicator = "exports"  # "Peru's asparagus sales to Spain"


def _take_side(found: Meaning, text: str, mention: AreaMention, before: AreaMention | None, focus: str | None) -> None:
    """Let an area of a caption be reporter or partner."""
    code, lead = stands_for(mention), text[: mention.start]
    if re.search(r"\bfrom\s+(?:the\s+)?$", lead, re.I):
        if found.indicator != "imports":
            found.reporter = code
        elif mention.code == focus:
            found.indicator, found.reporter = "exports", focus
        else:
            found.partner = code
    elif re.search(r"\b(?:to|with)\s+(?:the\s+)?$", lead, re.I):
        found.partner = code
    elif found.reporter is None:
        found.reporter = code
    elif found.partner is None and before and JOINED.fullmatch(text, before.end, mention.start):
        mutual = found.indicator in (None, "trade_turnover", "trade_balance") or "between" in lead.lower()
        found.partner = code if mutual and code != found.reporter else None
