"""What the whole of a text tells of its times: drafts of figures in, drafts with periods and bases filled in out.

A lead that says no year takes it from what follows; a text that compares months does so where it does not say.
"""

import re
from datetime import date
from operator import attrgetter

from extract.measures.paces import PACES
from extract.periods import Period
from extract.records import TRADE, Figure
from extract.story.drafts import Draft
from extract.times.compared import A_YEAR_BEFORE, year_after
from extract.times.spans import LED_FROM
from extract.values import replace
from extract.words.cued import Cued

YEARLY = re.compile(r"y/y|yoy|y-o-y|year|annual|on-year", re.I)
ADJUSTED = 2
"""The weight of what is adjusted for the season, which is compared with the month or quarter before."""
SAID_AT_HEAD, HEAD = re.compile(r"(?<!not )(?<!non-)\bseasonally[ -]adjusted\b", re.I), 400
"""What a heading says of all that is below it, and how far before the first figure it may stand."""
UNADJUSTED = Cued(
    ("adjust",),
    r"\b(?:(?:un|non-)adjusted|not (?:seasonally )?adjusted|(?:without|before) (?:seasonal )?adjustment)\b",
    re.I,
)
"""What turns from figures adjusted for the season to those that are not: "Unadjusted, exports were"."""
UNSAID = (f": {A_YEAR_BEFORE}", ": the growth beside it")
"""Evidence of the time of a level compared with that no words say."""
A_MONTH_BEFORE = re.compile(r"\b(?:month|quarter) (?:before|earlier|ago)$", re.I)
ENDS = re.compile(r"(?:from|between)\b.*\d{4}\b.*\b(?:to|and)\b", re.I | re.S)
"""What names both ends of a change, so that it tells nothing of the changes around it."""
IS_NOW = re.compile(
    r"(?:accounts|provides|makes|represents|constitutes|contributes|supplies|takes|absorbs|covers)(?: .*)?"
)
"""Evidence of a share of goods that is as it is now."""
UNTOLD = (None, "_U")
NEWS_DAYS = 75
"""So many days after a month its trade is news."""
BETWEEN = 2
"""How many levels may stand between a change and the level that it sets out from."""
FIRST_MONTHS = 3
"""Months of a year in which news that names no time is of the year before."""
SHORT = ("M", "Q")
"""Frequencies of periods that may be compared with the one before."""
SAME_FLOW = attrgetter(
    "indicator", "reporter", "partner", "product", "period_start", "period_end", "basis", "adjustment"
)
SPANS = {name: attrgetter(f"{name}_start", f"{name}_end") for name in ("period", "base")}


def backfilled(drafts: list[Draft], day: date | None) -> list[Draft]:
    """Let a trade figure without a period take that of the next one of the same flow: a lead that says no year."""
    found, year, last = [], _year_just_over(drafts, day), None
    for at, draft in enumerate(drafts):
        figure = draft.figure
        if _is_untold(draft):
            later = _told_later(drafts, at, day) or (None if year else last)
            if year and (later is None or later.status != "actual"):
                figure = _at_time_of(figure, year)
            elif later and at < 6 and not _is_since(figure, later):
                figure = last = _at_time_of(figure, later)
        found.append(draft if figure is draft.figure else replace(draft, figure=figure))
    return found


def _is_since(figure: Figure, later: Figure) -> bool:
    """Tell whether a figure is compared with a time that ends no earlier than another's."""
    base, period = span_of(figure, "base"), span_of(later, "period")
    return base is not None and period is not None and base.end >= period.end


def _is_untold(draft: Draft) -> bool:
    """Tell whether a draft is of trade or output, in the prose, and told as a fact without a time."""
    figure = draft.figure
    return (
        figure.period_start is None
        and figure.status == "actual"
        and figure.indicator in TRADE | {"gdp"}
        and draft.segment_kind != "table"
        and figure.trace.get("period") in ("none", "inherited", None, f"none: {figure.trace.get('base')}")
        and not (figure.product and draft.segment_kind != "heading" and _is_now(figure))
    )


def _is_now(figure: Figure) -> bool:
    """Tell whether a share is told in the present: "Tea provides 30 per cent of exports. In 2008 it earned …"."""
    return figure.measure == "share" and IS_NOW.fullmatch(figure.trace.get("measure", "")) is not None


def _told_later(drafts: list[Draft], at: int, day: date | None) -> Figure | None:
    """Give the next figure of the same flow that has a time; of a headline also what the text sets out with."""
    draft, figure = drafts[at], drafts[at].figure
    is_heading = draft.segment_kind == "heading"
    alike = [
        d
        for d in drafts[at + 1 : at + 9]
        if d.figure.indicator == figure.indicator
        and (d.figure.reporter == figure.reporter or figure.reporter in UNTOLD or is_heading)
    ]
    told = (d.figure for d in alike if d.figure.period_start and not d.from_level)
    later = next((f for f in told if f.status == "actual" or (day and f.period_start and f.period_start <= day)), None)
    if is_heading:
        later = later or next((d.figure for d in drafts[at + 1 : at + 4] if _is_told(d.figure)), None)
        later = later and _newest(later, [d.figure for d in drafts[at + 1 : at + 5]])
    if later is None and at + 1 < len(drafts) and drafts[at + 1] in alike:
        later = _compared_with(drafts[at + 1], draft, day)
    return later or (_month_in_the_news(drafts, at, day) if day else None)


def _month_in_the_news(drafts: list[Draft], at: int, day: date) -> Figure | None:
    """Give the next figure of trade that is of a month just over: "Imports rose 3%, leaving a gap of 5 in May"."""
    told = (d.figure for d in drafts[at + 1 : at + 7] if d.figure.indicator in TRADE and not d.from_level)
    later = next((figure for figure in told if figure.period_start), None)
    period = span_of(later, "period") if later and later.status == "actual" else None
    is_news = period and period.length == 1 and 0 < (day - period.end).days < NEWS_DAYS
    return later if is_news and later and later.reporter == drafts[at].figure.reporter else None


def _year_just_over(drafts: list[Draft], day: date | None) -> Figure | None:
    """Give a figure of the year before, where a text of the first months of one tells of it and of no part of one."""
    if day is None or day.month > FIRST_MONTHS:
        return None
    told = [(draft.figure, period) for draft in drafts if (period := span_of(draft.figure, "period"))]
    if any(0 < period.length < 12 for _, period in told):
        return None
    return next((figure for figure, period in told if period == Period.of_year(day.year - 1)), None)


def _newest(told: Figure, around: list[Figure]) -> Figure:
    """Give the last of the times of one length that a text sets out with: its headline is news."""
    now = span_of(told, "period")
    if now is None:
        return told
    alike = (f for f in around if f.indicator in TRADE and f.status == "actual")
    timed = ((period, f) for f in alike if (period := span_of(f, "period")))
    later = [(period, f) for period, f in timed if period.length == now.length and period.start > now.start]
    return max(later, key=lambda pair: pair[0].start, default=(now, told))[1]


def _compared_with(level: Draft, draft: Draft, day: date | None) -> Figure | None:
    """Give the time of a figure that the level right behind it is compared with: "5 million, up from 4 in 2002"."""
    then = span_of(level.figure, "period")
    if not (level.from_level and then and level.sentence_number == draft.sentence_number):
        return None
    now = year_after(then, day)
    on = {"base_start": then.start, "base_end": then.end}
    return replace(level.figure, period_start=now.start, period_end=now.end, **on) if now else None


def _at_time_of(figure: Figure, later: Figure) -> Figure:
    """Give a figure the period of another one; a change without a base is on the other's, else on the year before."""
    figure = replace(figure, period_start=later.period_start, period_end=later.period_end)
    if figure.measure not in ("growth", "difference") or figure.base_start:
        return figure
    period = span_of(later, "period")
    base = span_of(later, "base") or (period.year_before() if period else None)
    return replace(figure, base_start=base.start, base_end=base.end) if base else figure


def _is_told(figure: Figure) -> bool:
    """Tell whether a figure is a level of trade with a period, told as a fact."""
    is_level = figure.indicator in TRADE and figure.measure == "level" and figure.status == "actual"
    return is_level and figure.period_start is not None


def give_base(drafts: list[Draft], level: Draft, lead: str) -> None:
    """ "12% more than the $80 billion of 2006-07": the growth before is on the period of the level after it.

    Where `lead`, the words before it, end with "from", the level that it led to may stand between, in two currencies:
    "by 13% to $78 billion (£60 billion) from $69 billion".
    """
    is_change = level.figure.measure in ("growth", "difference")  # "slowed to 5% from 8% in March"
    beside = any(d.sentence_number == level.sentence_number and d.base_named for d in drafts)
    unsaid = UNSAID[:1] if beside else UNSAID
    if is_change or level.figure.trace.get("period", "").endswith(unsaid):
        return
    between = BETWEEN if LED_FROM.search(lead) else 0
    for at in range(len(drafts) - 1, max(len(drafts) - 1 - between, 0) - 1, -1):
        last = drafts[at]
        if last.sentence_number != level.sentence_number or last.figure.indicator != level.figure.indicator:
            return
        if last.figure.measure in ("growth", "difference"):
            if not last.base_named:
                slots = {"base_start": level.figure.period_start, "base_end": level.figure.period_end}
                drafts[at] = replace(last, figure=replace(last.figure, **slots), base_named=True)
            return


def consecutive(drafts: list[Draft], text: str) -> list[Draft]:
    """Let a text that compares months or quarters with the one before do so where it does not say.

    What is adjusted for the season does so from where it is told of on: what is told before may be on a year before.
    """
    on_last, told = dict.fromkeys(SHORT, 0), dict.fromkeys(SHORT, 0)
    first = drafts[0].figure if drafts else None
    if first and SAID_AT_HEAD.search(text, max(0, first.char_start - HEAD), first.char_start):
        period = span_of(first, "period")
        told[period.frequency if period and period.frequency in SHORT else SHORT[0]] = ADJUSTED
    adjusted: list[dict[str, int]] = []
    for draft, following in zip(drafts, [*drafts[1:], None], strict=False):
        period, base = span_of(draft.figure, "period"), span_of(draft.figure, "base")
        if draft.from_level:
            period, base = draft.frame.period or _led_to(draft, following), period
        of_head = draft.segment_kind == "table" and draft.base_named  # "year on year" over a table, and not in the text
        if period and not of_head and period.frequency in SHORT and not _is_on_both(draft, period, base, drafts):
            is_adjusted = draft.figure.adjustment == "seasonal"
            vote = ADJUSTED if is_adjusted and not draft.base_named else _on_last(draft, period, base)
            if is_adjusted:
                told = {**told, period.frequency: told[period.frequency] + vote}
            else:
                on_last[period.frequency] += vote
        adjusted.append(told)
    yearly = _yearly_from(drafts, text)
    return [
        draft
        if (draft.from_level and _leads_elsewhere(draft, following))
        or (draft.figure.char_start > yearly and draft.figure.adjustment is None)
        else _on_the_one_before(draft, last, on_last, told)
        for last, draft, following, told in zip([None, *drafts], drafts, [*drafts[1:], None], adjusted, strict=False)
    ]


def _yearly_from(drafts: list[Draft], text: str) -> int:
    """Give where a text turns to what is not adjusted and on a year before; the end of the text where it does not."""
    found = UNADJUSTED.search(text)
    if found is None:
        return len(text)
    plain = (d for d in drafts if d.figure.char_start > found.start() and d.figure.adjustment is None and d.base_named)
    first = next(plain, None)
    period, base = (span_of(first.figure, "period"), span_of(first.figure, "base")) if first else (None, None)
    return found.start() if first and period and _on_last(first, period, base) < 0 else len(text)


def _is_on_both(draft: Draft, period: Period, base: Period | None, drafts: list[Draft]) -> bool:
    """Tell whether a change on the one before stands beside the same on a year before."""
    return draft.base_named and base == period.previous() and _also_on_a_year(draft.figure, drafts)


def _also_on_a_year(figure: Figure, drafts: list[Draft]) -> bool:
    """Tell whether the same changed by another percent, on another base: "grew 9%; on the month it fell 2%"."""
    others = (d.figure for d in drafts if not d.base_named and not d.from_level and d.figure.measure == "growth")
    alike = (f for f in others if SAME_FLOW(f) == SAME_FLOW(figure))
    return figure.measure == "growth" and any(abs(f.value - figure.value) >= 1 for f in alike)


def _led_to(draft: Draft, following: Draft | None) -> Period | None:
    """Give the time of the level that the first of a text led to: "widened from 4 in May to 5 million in June"."""
    if following is None or following.sentence_number != draft.sentence_number or following.from_level:
        return None
    return span_of(following.figure, "period") if following.figure.indicator == draft.figure.indicator else None


def _leads_elsewhere(draft: Draft, following: Draft | None) -> bool:
    """Tell whether a level led to one of another time than was in force: "In January-May it rose from 4 to 5"."""
    now = _led_to(draft, following) if draft.frame.period else None
    return now is not None and now != draft.frame.period


def _on_last(draft: Draft, period: Period, base: Period | None) -> int:
    """Weigh what a figure tells: above 0 for the month or quarter before, below 0 for a year before."""
    is_month_before = A_MONTH_BEFORE.search(draft.figure.trace.get("period", "")) is not None
    if draft.from_level and draft.figure.measure in ("growth", "difference"):
        return int(is_month_before)  # "rose by 4%, after 5% in May": both on whatever it may be
    if draft.figure.trace.get("measure", "").lower() in PACES and not draft.base_named:
        return -(draft.figure.adjustment is None)  # "growth slowed to 5%", which is mostly on a year before
    if draft.figure.form == "multiple" or draft.figure.measure == "rate":
        return 0  # "$5 a kilo, up from $4 in April", "five times that of April" tells nothing of the changes around it
    said = draft.figure.trace.get("base", "") + draft.figure.trace.get("period", "")
    if draft.figure.measure == "level" and is_month_before:
        return 1  # "A month before it had been 118 million"
    if base is None or not (draft.base_named or draft.from_level) or ENDS.match(said):
        return 0
    if draft.from_level and draft.figure.trace.get("period", "").endswith(UNSAID):
        return 0  # a year before only because no words tell it
    if YEARLY.search(said):
        return -1 if draft.base_named else 0
    return (base == period.previous()) - (base == period.year_before())


def _on_the_one_before(draft: Draft, last: Draft | None, on_last: dict[str, int], adjusted: dict[str, int]) -> Draft:
    """Put a change whose base is not said on the month or quarter before, where the text compares so."""
    period = span_of(draft.figure, "period")
    told = draft.frame.period if draft.from_level else period
    if told is None or told.frequency not in SHORT:
        return draft
    apart = draft.figure.adjustment == "seasonal"  # what is adjusted may be on the month before beside what is not
    if adjusted[told.frequency] + (0 if apart else on_last[told.frequency]) <= 0:
        return draft
    if draft.from_level and last and last.base_named and last.sentence_number == draft.sentence_number:
        return draft  # "exports were 11% above the 93 billion of a year before, imports up 9% from 81 billion"
    if draft.from_level and draft.frame.period and draft.figure.trace.get("period", "").endswith(UNSAID):
        before = draft.frame.period.previous()
        return replace(draft, figure=replace(draft.figure, period_start=before.start, period_end=before.end))
    if draft.base_named or not draft.figure.base_start or not period:
        return draft
    base = period.previous()
    return replace(draft, figure=replace(draft.figure, base_start=base.start, base_end=base.end))


def span_of(figure: Figure, name: str) -> Period | None:
    """The period or base of a figure."""
    start, end = SPANS[name](figure)
    return Period(start, end) if start else None
