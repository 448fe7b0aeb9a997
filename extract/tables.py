"""Tables: rows of cells in, figures out; headers and row labels say unit, period, side, goods and measure of each cell.

A text table, an HTML table and a DOCX table are the same thing here: lines of cells. What neither header nor label says
comes from the caption (the heading or sentence above) and from what is in force.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from decimal import Decimal
from itertools import pairwise

from extract.areas import find_areas
from extract.frames import Frame
from extract.intervals import Reading, Unheld, bounds, value_of
from extract.lexicon import find_cues
from extract.periods import Period, find_periods, resolve
from extract.quantities import Quantity, currency_for, find_quantities
from extract.records import NOT_STATED, TRADE, WORLD, Figure, Number
from extract.segments import Cell, Segment

GROWTH = re.compile(r"y/y|yoy|y-o-y|m/m|q/q|change|growth|increase|\+/?-|variation|chg|dynamics|rate", re.I)
SHARE = re.compile(r"share|%\s*of\s*(?:the\s*)?total|structure|weight|proportion", re.I)
INDEX = re.compile(
    r"index|(?:19|20)\d\d\s*/\s*(?:19|20)\d\d|(?:in\s+)?(?:%|per cent|percent)\s+(?:to"
    r"|of)\s+(?:the\s+)?(?:previous|last|same|corresponding|\d{4})|=\s*100",
    re.I,
)
CONSECUTIVE = re.compile(r"m/m|q/q|month on month|quarter on quarter|previous (?:month|quarter)", re.I)
TOTAL = re.compile(r"^\W*(?:grand\s+)?(?:total|all|overall|world|whole|altogether|sum)\b", re.I)
AGAINST = re.compile(r"(?:%|per cent|percent)\s+(?:of|to|against)\s+((?:19|20)\d\d)\b", re.I)
RATIO = re.compile(r"((?:19|20)\d\d)\s*/\s*(?:19|20)\d\d\b")
SOURCE = re.compile(r"\s*(?:source|note|notes|data)\b", re.I)
YEARS_ONLY = re.compile(r"(?:19|20)\d\d(?:\s*[-–/]\s*(?:19|20)?\d\d)?(?:\s*\(?(?:%|in %|y/y)\)?)?")
GENERIC = re.compile(
    r"(?:value|amount|volume|quantity|country|countries|partner|partners|goods|product|products|item|items|group"
    r"|crop|weight|name|region|commodity)s?\W*",
    re.I,
)
REST = re.compile(r"^\W*(?:others?|rest|other countries|other goods|other partners|unspecified|n\.?e\.?s\.?)\b", re.I)
ALL_SPACES = re.compile(r"[\s\u00a0]+")
SHARED_UNIT = re.compile(
    r"\(([^()]{1,80})\)|,\s*((?:in\s+)?[^,]{1,30})$|\bin\s+((?:millions?|billions?|thousands?|mln|bn|mn)[^,.;:]{0,30})",
    re.I,
)
UNITS = {"money", "percent", "physical"}


@dataclass(slots=True)
class Meaning:
    """What a header, a label or a caption says of the cells under or beside it."""

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


def read(segment: Segment, reader) -> tuple[list, list[Number]]:
    """Read a table; give drafts of figures and the numbers that are none."""
    header, body = _parts(segment.rows)
    caption = _caption(reader)
    columns = _columns(header, body, reader)
    drafts, numbers = [], [_number(cell, "period") for row in header for cell in row if re.search(r"\d", cell.text)]
    reader.frame = replace(
        reader.frame,
        indicator=caption.indicator or reader.frame.indicator,
        reporter=caption.reporter or reader.frame.reporter or reader.scene.focus,
        partner=caption.partner,
        period=caption.period or reader.frame.period,
        stage=caption.stage,
    )
    around = [caption, Meaning(indicator=_in_force(reader))]
    section: Meaning | None = None
    for row in body:
        label, cells = _label(row)
        if not cells:
            section = _meaning(label.text, reader) if label else None
            continue
        row_meaning = _meaning(label.text, reader) if label else Meaning()
        if label and re.search(r"\d", label.text):
            numbers.append(_number(label, "period"))
        for place, cell in enumerate(cells):
            column = columns[min(place, len(columns) - 1)] if columns else Meaning()
            try:
                figure = _figure(cell, row, label, [column, row_meaning, section or Meaning(), *around], reader, header)
            except Unheld as unheld:
                numbers.append(replace(_number(cell, "rejected"), reason=str(unheld)))
                continue
            if figure is None:
                numbers.append(_number(cell, "number"))
            else:
                drafts.append(reader.draft(figure, segment, place))
    return drafts, numbers


def _in_force(reader) -> str:
    """The indicator of a table that names none: what is spoken of, else the first flow of the text."""
    if reader.frame.indicator in TRADE:
        return reader.frame.indicator
    if reader.scene.main and reader.scene.main.indicator:
        return reader.scene.main.indicator
    flows = (draft.figure.indicator for draft in reader.drafts)
    return next((flow for flow in flows if flow in ("exports", "imports")), "other")


def _caption(reader) -> Meaning:
    """What the lines above a table say of all its cells; the nearest ones first, sources apart."""
    whole = Meaning()
    for text in reversed([text for text in reader.captions if not SOURCE.match(text)]):
        whole = _merged(whole, _meaning(text, reader, caption=True))
    return whole


def _merged(first: Meaning, second: Meaning) -> Meaning:
    """Fill what the first leaves open with the second."""
    empty = Meaning()
    slots = {
        f.name: getattr(second, f.name) for f in fields(Meaning) if getattr(first, f.name) == getattr(empty, f.name)
    }
    if first.unit:
        slots.pop("factor", None)
    return replace(first, **slots)


def _parts(rows: tuple[tuple[Cell, ...], ...]) -> tuple[list, list]:
    """Split a table into header rows and body rows."""
    cut = 0
    for row in rows:
        values = [cell for cell in row[1:] if _is_value(cell.text)]
        if values or (len(row) == 1 and cut):
            break
        cut += 1
    return list(rows[:cut]), list(rows[cut:])


def _is_value(text: str) -> bool:
    """Whether a cell holds a number to be read, not a year or a period."""
    bare = text.strip(" ()*")
    if not re.search(r"\d", bare) or YEARS_ONLY.fullmatch(bare):
        return False
    return (
        len(
            re.findall(
                r"[A-Za-z]",
                re.sub(r"(?:USD|EUR|mln|bn|mn|tonnes|tons|pct|million|billion|per cent|percent|times)", "", bare),
            )
        )
        <= 3
    )


def _label(row: tuple[Cell, ...]) -> tuple[Cell | None, list[Cell]]:
    if row and not _is_value(row[0].text):
        return row[0], list(row[1:])
    return None, list(row)


def _columns(header: list, body: list, reader) -> list[Meaning]:
    """The meaning of each value column: the header cells above it, several rows of them joined."""
    width = max((len(_label(row)[1]) for row in body), default=0)
    columns = [Meaning() for _ in range(width)]
    for row in header:
        cells = list(row)
        shift = len(cells) - width
        if shift > 0:
            cells = cells[shift:]
        spread = width // len(cells) if cells and shift < 0 and width % len(cells) == 0 else 1
        for place, cell in enumerate(cells):
            for column in range(place * spread, min((place + 1) * spread, width)):
                columns[column] = _merged(_meaning(cell.text, reader), columns[column])
    for left, right in pairwise(columns):  # "Exports | change": the change is that of the exports
        if right.measure and right.indicator is None:
            right.indicator, right.sign = left.indicator, left.sign
        if right.measure and right.period is None:
            right.period = left.period
    return columns


def _meaning(text: str, reader, caption: bool = False) -> Meaning:
    """Read a header, label or caption."""
    text = ALL_SPACES.sub(" ", text or "").strip()
    found = Meaning()
    if not text:
        return found
    cues = find_cues(text)
    named = [cue for cue in cues["indicator"] if cue.code != "none"]
    if named:
        found.indicator, found.sign = named[-1].code if not caption else named[0].code, named[-1].sign
    elif verbs := [cue for cue in cues["verb"] if cue.kind in ("export", "import")]:
        found.indicator = "exports" if verbs[0].kind == "export" else "imports"
    clock = replace(reader.scene.clock, period=reader.frame.period)
    periods = [m for m in find_periods(text) if m.role == "period"]
    if periods:
        found.period = resolve(periods[-1], clock)
    if against := AGAINST.search(text):
        found.base, found.period = Period.of_year(int(against[1])), None
    if ratio := RATIO.search(text):
        found.period = Period.of_year(int(ratio[1]))
    found.unit, found.factor = _unit(text, reader, caption)
    _measure(found, text, caption)
    _sides(found, text, reader, caption)
    if (
        not caption
        and not named
        and not periods
        and found.partner is None
        and found.unit is None
        and not TOTAL.match(text)
        and not REST.match(text)
        and not GENERIC.fullmatch(text)
        and re.search(r"[A-Za-z]{3}", text)
        and not GROWTH.search(text)
        and not SHARE.search(text)
    ):
        found.product = re.sub(r"^(?:of which:?|including:?|incl\.)\s*", "", text, flags=re.I).strip(" :*").lower()
    found.stage = next((cue.code for cue in cues["mode"] if cue.kind == "stage"), None)
    if cues["status"] and not caption:
        found.status = cues["status"][-1].code
    return found


def _measure(found: Meaning, text: str, caption: bool) -> None:
    if caption:
        return
    if INDEX.search(text):
        found.measure, found.form, found.unit, found.factor = "growth", "index", "percent", Decimal(1)
    elif SHARE.search(text):
        found.measure, found.unit, found.factor = "share", "percent", Decimal(1)
    elif GROWTH.search(text):
        found.measure, found.form = "growth", "change"
        found.unit = "percent" if found.unit in (None, "percent") else found.unit
        if found.unit != "percent":
            found.measure, found.form = "difference", None
    found.consecutive = bool(CONSECUTIVE.search(text))


def _unit(text: str, reader, caption: bool) -> tuple[str | None, Decimal]:
    """Read a unit and scale that stand without a number: "Ksh billion", "million US dollars", "'000 t", "%"."""
    candidates = [
        piece for match in SHARED_UNIT.finditer(text) for part in match.groups() if part for piece in part.split(";")
    ]
    if not caption:
        candidates.append(text)
    for candidate in candidates:
        candidate = re.sub(r"^(?:in|value,?|amount,?|thous\.?)\s+", "", candidate.strip(), flags=re.I).replace(
            "'000", "thousand"
        )
        words = candidate.split(" ", 1)
        attempts = [
            f"1 {candidate}",
            f"{words[0]} 1 {words[1] if len(words) > 1 else ''}".strip(),
            f"1 {words[1]} {words[0]}" if len(words) > 1 else "",
        ]
        found = [q for attempt in attempts for q in find_quantities(attempt) if q.unit and q.value and q.kind in UNITS]
        best = max(found, key=lambda quantity: quantity.end - quantity.start, default=None)
        if best and best.end - best.start >= len(candidate) * 0.45:
            code = currency_for(best.symbol, reader.scene.clock.country) if best.symbol else best.unit
            return code or best.unit, best.value
    return None, Decimal(1)


def _sides(found: Meaning, text: str, reader, caption: bool) -> None:
    areas = [m for m in find_areas(text) if m.kind in ("name", "adjective", "region", "group", "capital")]
    if not areas:
        return
    if not caption:
        if not (found.indicator or found.unit):
            found.partner = areas[0].code
        return
    for mention in areas:
        before = text[: mention.start]
        if re.search(r"\bfrom\s+(?:the\s+)?$", before, re.I):
            if mention.code == reader.scene.focus and found.indicator == "imports":
                found.indicator, found.reporter = "exports", mention.code
            elif found.indicator == "imports":
                found.partner = mention.code
            else:
                found.reporter = mention.code
        elif re.search(r"\b(?:to|with)\s+(?:the\s+)?$", before, re.I):
            found.partner = mention.code
        elif found.reporter is None:
            found.reporter = mention.code


def _figure(cell: Cell, row, label: Cell | None, meanings: list[Meaning], reader, header) -> Figure | None:
    """Make the figure of a cell from what column, row, section and caption say, in this order."""
    quantity = next(
        (
            q
            for q in find_quantities(cell.text, reader.decimal)
            if q.kind in ("bare", "percent", "money", "physical", "multiple", "points")
        ),
        None,
    )
    if quantity is None or not _is_value(cell.text):
        return None
    pick = lambda name: next((getattr(m, name) for m in meanings if getattr(m, name)), None)  # noqa: E731
    frame: Frame = reader.frame
    unit, factor, measure = _measured(quantity, meanings, pick)
    indicator = pick("indicator")
    period = pick("period") or frame.period
    reporter = pick("reporter") or (frame.reporter if frame.reporter else reader.scene.focus)
    partner = pick("partner")
    if partner == reporter:
        partner = None
    negative = quantity.sign == "-" or (
        indicator == "trade_balance" and pick("sign") == "negative" and measure == "level"
    )
    reading = (
        Reading.INDEX if pick("form") == "index" else Reading.MULTIPLE if quantity.kind == "multiple" else Reading.PLAIN
    )
    magnitude, step = quantity.value * factor, quantity.step * factor
    lower, upper = bounds(
        magnitude, None, step, "exact", scale=factor * quantity.scale, reading=reading, negative=negative
    )
    base = None
    if measure in ("growth", "difference") and period:
        base = pick("base") or (period.previous() if pick("consecutive") else period.year_before())
    start = cell.start + quantity.start
    if quantity.sign and reader.document.text[start - 1 : start].strip(" \t|") != "" and cell.text[:1] in "+-−–":
        start = cell.start
    return Figure(
        char_start=start,
        char_end=cell.start + quantity.end,
        surface=reader.document.text[start : cell.start + quantity.end],
        sentence=" | ".join(c.text for c in row),
        sentence_start=row[0].start,
        value=value_of(magnitude, reading, negative),
        value_high=None,
        lower=lower,
        upper=upper,
        step=step,
        unit=unit or "count",
        measure=measure,
        form={"growth": "multiple" if reading is Reading.MULTIPLE else pick("form") or "change"}.get(measure),
        indicator=indicator,
        reporter=reporter or NOT_STATED,
        partner=partner or WORLD if indicator in TRADE else partner or NOT_STATED,
        product=pick("product") or frame.product,
        period_start=period.start if period else None,
        period_end=period.end if period else None,
        base_start=base.start if base else None,
        base_end=base.end if base else None,
        status=next((m.status for m in meanings if m.status != "actual"), "actual"),
        stage=pick("stage"),
        trace={
            "table": " / ".join(filter(None, [label.text if label else "", *(c.text for r in header for c in r)]))[
                :200
            ],
            "caption": " / ".join(reader.captions)[:120],
        },
    )


def _measured(quantity: Quantity, meanings: list[Meaning], pick: Callable) -> tuple[str | None, Decimal, str]:
    """Unit, factor and measure of a cell: its own unit first, then that of its column, row, section and caption."""
    unit = quantity.unit or pick("unit")
    factor = (
        next((m.factor for m in meanings if m.unit or m.factor != 1), Decimal(1))
        if quantity.unit is None
        else Decimal(1)
    )
    measure = pick("measure") or ("growth" if unit == "percent" and quantity.sign else "level")
    if unit is None and measure in ("growth", "share"):
        unit = "percent"
    if measure in ("growth", "share") and unit != "percent" and quantity.unit is None:
        unit, factor = "percent", Decimal(1)
    if unit == "percent" and measure == "level":
        measure = "share"
    return unit, factor, measure


def _number(cell: Cell, kind: str) -> Number:
    return Number(cell.start, cell.start + len(cell.text), cell.text, kind)
