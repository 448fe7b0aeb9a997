"""What a statement leaves in force for the next: the frame before it and its slots in, the frame after it out.

A count, a price or a share told in passing does not change what the text is about.
"""

import re

from extract.indicators.counts import is_packed
from extract.indicators.in_force import is_share_before
from extract.periods import Period
from extract.quantities.numbers import ONE
from extract.records import TRADE
from extract.slots import Slots
from extract.statements.frames import Frame
from extract.statements.kinds import COUNTED_IN_PASSING, kind_of
from extract.statements.sectors import OF_SECTORS, sector
from extract.statements.statement import Statement
from extract.times.goals import AGREED
from extract.values import replace
from extract.words.wholes import ALL_WORTH, WHOLE_LENGTH

ASIDE = ("when it happened", "the year to the month")
"""How a figure got a period that the text does not go on in."""
CAUSE = re.compile(
    r"\b(?:thanks to|owing to|due to|because of|despite|in spite of|after|out of|on the back of|from|with)\s+"
    r"(?:(?:an?|the|its|their|this|last)\s+)?(?:[\w-]+\s+){0,3}(?:crop|harvest|output|production|catch|yield)s?\b[^,;:]*$",
    re.I,
)
"""What tells of a crop as the cause of trade."""
RISEN_TO = re.compile(r"\bto\s+(?:[a-z]+ ){0,3}[A-Z]{0,3}\s?[^\w\s]{0,3}\Z")
"""Before the level that something rose or fell to."""
CHANGES = ("growth", "difference")
NAMED = ("own", "sentence")
"""Where a time stands that the words of a statement name."""
DEALT_WITH = re.compile(
    r"\b(?:trad(?:e[ds]?|ing)|dealt|exports?|imports?|exported|imported|goods|products|sold|bought|supplied|shipped)\b"
)
"""What makes the countries that are counted those that goods go to or come from."""
PARTS = re.compile(r"\((?:of which|of them|including|incl\.|among them|in particular)[\s,][^()]*$")
"""What opens brackets on parts of what stands before them: "members took 85% (including Chad 9%), of imports 60"."""
PARTS_WITHIN = 120
SHARE_BEFORE = re.compile(
    r"[^.;:\d(),]{0,60}?(?:,| \()\s?(?:up|down|compared|from|against|versus)\b"
    r"[^.;:\d]{1,30}\d[\d.]*\s?(?:%|per ?cent|pct)"
)
"""Behind a share, the one that it is compared with: "25% of the output (up from 20%)"."""
INCLUDED = re.compile(r"(?:^|,)\s*(?:including|among them|of which|of them)\b")
BACK = re.compile(
    r"[^,;:()\d]{0,40},?\s+and\s+(?:stood|amounted|reached|totall?ed|came|made up|exceeded|was|were|hit|approached)\b"
)
"""Around a part told in passing: "exports rose by 5%, including 7% to Chad, and stood at $4 million"."""
GOES_ON = TRADE | {"production"}
"""What a text goes on with behind a price or a rate."""
FLOWS = TRADE - {"trade_balance"}
YEAR = 12
"""Months."""


def after(last: Frame, statement: Statement, slots: Slots) -> Frame:
    """Give what is in force after a statement; `last` is what was in force before it."""
    named, measure, frame = slots.named, slots.measured.measure, slots.frame
    if named.code == "other" and measure == "rate" and frame.indicator in GOES_ON:
        home = slots.sides.reporter if slots.sides.inherited else None  # not London, whose price was told
        return replace(last, aside=(named.code, slots.measured.per, home))
    if named.code == "production" and frame.indicator in TRADE and CAUSE.search(statement.before):
        return last  # "exports brought $5 million, thanks to a crop of 9 million tons"
    aside = measure == "share" and named.place == "tail" and named.code not in TRADE and frame.indicator
    if aside and not (named.code in OF_SECTORS and sector(statement)):
        if named.code == "investment":
            return replace(last, beside=(slots.sides.reporter, slots.sides.partner), last=named.code, measure=measure)
        if slots.listed and not statement.position:  # "Livestock yields 40% of GDP and half of exports"
            return replace(last, product=slots.product, item_goods=True)
        if SHARE_BEFORE.match(statement.sentence.text, statement.quantity.end):
            return replace(last, last=named.code, measure=measure)  # "took 25% of the output (up from 20%)"
        return last  # "3.8 per cent of GDP" does not change what the text is about
    bracketed = named.cue and statement.in_brackets and named.cue.start > statement.lead.rfind("(")
    if bracketed and named.code == "trade_balance" and frame.indicator in FLOWS:
        return last  # "Oman with $5 million (surplus: $2 million) and Qatar with $3 million"
    if statement.position and last.partner and ALL_WORTH.search(statement.lead[-WHOLE_LENGTH:]):
        return last  # "exports to Chad were $2 million, 5 per cent of total exports of $40 million"
    passes = _is_in_passing(statement, slots)
    told = _after_passing(statement, slots) if passes else _after_telling(statement, slots)
    if named.place == "inherited" and measure == frame.measure == "share" and is_share_before(statement, frame):
        told = last
    if statement.in_brackets and last.partner and last.reporter and PARTS.search(statement.lead[-PARTS_WITHIN:]):
        told = replace(told, reporter=last.reporter, partner=last.partner)
    if (
        statement.position
        and INCLUDED.match(statement.before)
        and BACK.match(statement.sentence.text, statement.quantity.end)
    ):
        return last
    if named.place == "default" and kind_of(statement.quantity) == "extent":  # "2,100 km to the Zambian capital"
        told = replace(told, reporter=frame.reporter, partner=frame.partner)
    if slots.from_level:
        period = slots.timed.spoken_of or frame.period
        status = frame.status if statement.position else slots.status_around
        return replace(told, period=period, base=frame.base, base_named=frame.base_named, status=status)
    return told


def _is_in_passing(statement: Statement, slots: Slots) -> bool:
    """Whether a count or an extent is told in passing."""
    code = slots.named.code
    unnamed = code == "other" and slots.frame.indicator is None and slots.frame.last is not None
    aside = code not in TRADE and (slots.frame.indicator in TRADE or unnamed)  # "firms: 40 of Chad; Mali has 30"
    is_sum = statement.quantity.kind == "bare" and slots.unit not in ("count", None)  # "reserves rose to 9 billion"
    counts = statement.quantity.kind == "bare" and (code in COUNTED_IN_PASSING or (aside and not is_sum))
    counts = counts and not is_packed(statement)  # "the crop, 2 million bags, will fetch"
    counts = counts and not (code == "production" and slots.product)  # "turned out 400 cars, 5% more"
    extent = kind_of(statement.quantity) == "extent" and slots.unit != "point"  # an index goes on: "1% above May"
    return counts or (aside and extent)


def _after_passing(statement: Statement, slots: Slots) -> Frame:
    """What is in force after a count in passing: what was, and what it counted."""
    frame, named, sides = slots.frame, slots.named, slots.sides
    traded = next((cue for cue in statement.own("indicator") if cue.code in TRADE), None)
    if traded and not frame.indicator:  # "Mongolia traded with 159 countries": what follows is its trade
        period = slots.timed.period or frame.period
        return replace(frame, indicator=traded.code, sign=traded.sign, reporter=sides.reporter, period=period)
    return replace(
        frame,
        period=frame.period or _when_dealt(statement, slots),
        entity=slots.entity or frame.entity,
        beside=(sides.reporter, sides.partner),
        last=named.code,
        counted=frame.counted if named.code == "geography" and frame.counted else named.code,
        status=slots.status,
    )


def _when_dealt(statement: Statement, slots: Slots) -> Period | None:
    """The time that a text begins with: "In May 62 countries traded with Mongolia. The turnover came to"."""
    timed = slots.timed
    if slots.named.code != "geography" or slots.status != "actual" or timed.place not in NAMED:
        return None
    return timed.period if DEALT_WITH.search(statement.sentence.text) else None


def _after_telling(statement: Statement, slots: Slots) -> Frame:
    """What is in force after a statement that the text is about: its slots."""
    frame, named, measured = slots.frame, slots.named, slots.measured
    sides, timed, kind = slots.sides, slots.timed, statement.quantity.kind
    unknown = named.place == "default" and frame.indicator is not None
    keeps = statement.position > 0 and timed.base is None and timed.period == frame.period
    origin = _origin(statement, slots) if statement.sentence.compared else None
    converted = frame.amount == frame.money and _says_again(statement, frame)  # "196 billion francs ($490 million)"
    same_amount = slots.unit == "percent" or _says_again(statement, frame)
    ends = named.code == "gdp" and all(q.start <= statement.quantity.start for q in statement.sentence.undated)
    goods = None if ends else slots.product  # "Farming contributes 21 per cent of GDP. The deficit was $5 million"
    return Frame(
        indicator=frame.indicator if unknown else named.code,
        sign=named.sign,
        reporter=sides.reporter,
        partner=sides.partner,
        beside=(sides.reporter, sides.partner),
        last=named.code,
        product=goods,
        topic=frame.topic if slots.listed else goods,
        item_goods=slots.listed,
        entity=slots.entity,
        told=_told(slots),
        traded=timed.period if named.code in TRADE and not slots.from_level else frame.traded,
        since=_since(named.code, slots),
        deadline=_deadline(slots),
        foretold=_foretold(statement, slots) or frame.foretold,
        bargained=_bargained(slots) or frame.bargained,
        period=frame.period if timed.evidence in ASIDE and frame.period else timed.period or frame.period,
        base=origin or (frame.base if keeps else timed.base),
        base_named=bool(origin)
        or (frame.base_named if keeps else bool(timed.base_evidence) and "=" not in timed.base_evidence),
        measure=measured.measure,
        per=measured.per or (frame.per if measured.measure in CHANGES and statement.position else None),
        form="index" if frame.form == "index" else measured.form or frame.form,
        changed=_changed(statement, slots),
        direction=measured.direction or frame.direction,
        whole=_whole(statement, slots),
        item=sides.item,
        listed=sides.listed or (frame.listed and statement.position > 0) or slots.listed,
        counted=named.code if kind == "bare" else frame.counted,
        money=slots.unit if kind == "money" and not converted else frame.money,
        unit=slots.unit,
        amount=frame.amount if same_amount else slots.unit,
        factor=frame.factor if same_amount else ONE if kind == "money" else statement.quantity.factor,
        status=slots.status_around,
        sought=False,
        basis=slots.modes["basis"],
        adjustment=slots.modes["adjustment"],
        stage=slots.modes["stage"],
    )


def _since(code: str, slots: Slots) -> Period | None:
    """The time of the flow before, where that of this one is later: "In 1990 exports were 5 million. In 1999 …"."""
    last, now = slots.frame.traded, slots.timed.period
    if slots.timed.base_evidence and slots.timed.base != slots.frame.since:
        return None  # "20 per cent more than in 1998"
    if code not in TRADE or slots.from_level or last is None or now is None or now == last:
        return slots.frame.since
    return last if last.length == now.length == YEAR and last.end < now.start else None


def _origin(statement: Statement, slots: Slots) -> Period | None:
    """The time that a level has come from over years: "rose from 30 tonnes in 1996 to 48 tonnes in 2001"."""
    now, compared = slots.timed.period, statement.sentence.compared
    if now is None or compared is None or slots.measured.measure in CHANGES:
        return None
    if compared[1].length != now.length or compared[1].end.year >= now.end.year - 1:
        return None
    is_next = not any(compared[0] <= q.start < statement.quantity.start for q in statement.sentence.undated)
    return compared[1] if is_next and RISEN_TO.search(statement.lead) else None


def _changed(statement: Statement, slots: Slots) -> str | None:
    """How what was told last changed; not a percent in brackets behind a difference, nor the points of a share."""
    measure, last = slots.measured.measure, slots.frame.changed
    if measure not in CHANGES or (last == "difference" == slots.frame.measure and statement.in_brackets):
        return last
    if statement.quantity.kind == "points" and slots.frame.measure == "share":
        return last  # "Japan bought 18 per cent of it, up 3 points, and Korea 6 per cent"
    return measure


def _says_again(statement: Statement, frame: Frame) -> bool:
    """Whether an amount in brackets tells in other units what stands before them: "5 thousand tonnes ($33 million)"."""
    return bool(frame.amount) and statement.position > 0 and statement.in_brackets


def _told(slots: Slots) -> Period | None:
    """When what is told as a fact was; what is planned or foretold leaves that as it was."""
    if slots.status != "actual" or slots.from_level or slots.timed.evidence in ASIDE:
        return slots.frame.told
    return slots.timed.period or slots.frame.told


def _foretold(statement: Statement, slots: Slots) -> Period | None:
    """The year that a sentence sets out to foretell, where it is none of a plan: "by 4% in 2010 and 6% in 2011"."""
    sentence, timed = statement.sentence, slots.timed
    named = timed.place in ("own", "sentence") and timed.period
    if (
        slots.status == "forecast"
        and named
        and sentence.foretold is None
        and not timed.evidence.lower().startswith("by ")
    ):
        sentence.foretold = timed.period
    return sentence.foretold


def _bargained(slots: Slots) -> Period | None:
    """The year that a plan of trade is told for, by name, and not "by" it."""
    timed = slots.timed
    planned = slots.status != "actual" and slots.named.code in TRADE and slots.measured.measure == "level"
    planned = planned and not slots.from_level
    named = timed.place == "own" and not timed.evidence.lower().startswith("by ")
    return timed.period if planned and (named or timed.evidence == AGREED) else None


def _deadline(slots: Slots) -> Period | None:
    """The day or horizon that "the same date" means."""
    period = slots.timed.period
    names_one = period and (slots.status != "actual" or period.start == period.end)
    return period if names_one else slots.frame.deadline


def _whole(statement: Statement, slots: Slots) -> str | None:
    """What the parts are parts of: "exports account for $2.9 billion of it (70%), imports for …"."""
    frame = slots.frame
    if (
        slots.measured.measure == "level"
        and frame.indicator
        and frame.indicator not in (slots.named.code, "trade_balance", "exports", "imports")
        and frame.whole is None
        and any(cue.kind == "share" for cue in statement.own("verb"))
    ):
        return frame.indicator
    return frame.whole if statement.position else None
