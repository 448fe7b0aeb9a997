"""The grammar that joins the parts: a document in, its figures, links and numbers out.

Each sentence that holds a number is cut into statements; each statement gets its slots from its own words, then from
what is in force, and then is itself in force for the next one.
"""

import re
from bisect import bisect_left, bisect_right
from datetime import date
from decimal import Decimal

from extract import links, tables
from extract.area_codes import country
from extract.area_uses import is_dateline
from extract.areas import AreaMention, find_areas
from extract.borrowing import borrow_units
from extract.confidence import confidence
from extract.context import Scene, scene_of
from extract.currencies import holds, own_dollar
from extract.drafts import Draft
from extract.entities import attributed_to, entity_of
from extract.frames import Frame
from extract.hedges import qualifier_of
from extract.indicators import Named, indicator_of
from extract.intervals import Unheld, bounds, value_of
from extract.kinds import GOODS, kind_of
from extract.lexicon import tells
from extract.measured import Measured
from extract.measures import measure_of
from extract.modes import modes_of, planned_status, status_of
from extract.parallels import distribute
from extract.periods import Clock, Period, find_periods, resolve
from extract.periods.calendars import has_plain_fiscal_years
from extract.products import GoodsInMind, carried, product_of
from extract.quantities import Quantity, currency_for, decimal_style, find_quantities
from extract.rates import COSTS, currency_told, is_money
from extract.records import TRADE, Document, Extraction, Figure, Number
from extract.segments import Segment, segments
from extract.sentences import Sentence, split
from extract.sides import Sides, coded, sides_of
from extract.sorting import classify
from extract.statements import Statement, statements
from extract.times import Timed, claim, is_base_level, is_compared, occasion_of, opening_of, times_of
from extract.times.whole_text import backfilled, consecutive, give_base, span_of
from extract.unread import unread
from extract.values import replace

REFERS_BACK = re.compile(
    r"[\"“«'(]*(?:it|that|this|these|those|the (?:figure|result|sum|amount|indicator|increase|growth|decline|rise"
    r"|fall))\b",
    re.I,
)
NEWS_ITEM = 3000
"""A section of up to so many characters speaks of one period: its paragraphs go back to the one it set out with."""
SHORT_SENTENCE = 30
"""A sentence of so few characters only sets the scene: "Look at 2021.", "Now for exports in May."."""
MONTH_DAYS, YEAR_DAYS = 28, 366
"""The least and the most days of a period that a sentence without figures announces."""
NEWS_TEXT = 8000
"""A text of up to so many characters is news of its day."""
PROSE = {"heading", "paragraph", "bullet"}
RESULTS = re.compile(r"\b(?:results?|data|figures|statistics|indicators|outcome|performance|dynamics)\b", re.I)
ACCOUNTING_YEAR = re.compile(r"\b(?:fiscal|financial|marketing) year\b", re.I)
LABEL = re.compile(r"\W*[A-Z]\w+(?: \w+){0,2}\.")
MOST_OF_A_LABEL = 8
"""Where a label at the head of a paragraph may begin: behind a bullet or the number of an item."""
PART_OF = re.compile(r"\b(?:including|of which|of them|of this|those to|those from|that to|that with)\b", re.I)
NO_NUMBER = Quantity(0, 0, 0, 0, Decimal(0), None, Decimal(1), "bare")


def extract(document: Document) -> Extraction:
    """Read a document: its figures, the links between them, and what became of every number."""
    parts = segments(document.text)
    scene = scene_of(document, parts)
    notes = {part.number: part.text for part in parts if part.kind == "note"}
    reader = Reader(document, scene, decimal_style(document.text), notes)
    for part in parts:
        reader.read(part)
    return reader.result(parts)


class Reader:
    """Reads the segments of one document in order; holds what is in force between them."""

    def __init__(self, document: Document, scene: Scene, decimal: str, notes: dict[int, str]):
        self.document, self.scene, self.decimal, self.notes = document, scene, decimal, notes
        self.frame = Frame()
        self.opening = Frame()  # as the first statement of the last sentence left it: what "it" and "that" speak of
        self.drafts: list[Draft] = []
        self.numbers: list[Number] = []
        self.dollar = own_dollar(document.text)
        self.sentences = 0
        self.captions: list[str] = []  # the headings and short lines since the last paragraph: what a table is about
        self.lead_in: Frame | None = None  # as a paragraph that ends with a colon left it, for the bullets under it
        self.section = 0  # where the section began
        self.today = _month_of_news(document)
        self.occasion = self.today  # when what was last told of happened
        self.goods = GoodsInMind()

    def read(self, segment: Segment) -> None:
        """Read one segment."""
        if segment.origin(0) - self.section > NEWS_ITEM:
            self.scene.main, self.goods.whole = None, False
        if segment.kind == "rule":
            self.scene.turn_page(segment.origin(0))
            self._new_section(segment)
            self.frame = Frame(money=self.frame.money)
        elif segment.kind == "note":
            self._skip(segment, "note")
        elif segment.kind == "table":
            drafts, numbers = tables.read(segment, self)
            told = [period for draft in drafts if (period := span_of(draft.figure, "period"))]
            if told:  # the text goes on with the last column
                self.frame = replace(self.frame, period=max(told, key=lambda period: period.end))
            self.drafts += drafts
            self.numbers += numbers
        elif segment.kind in PROSE:
            self._prose(segment)
            self.captions = (
                [*self.captions, segment.text][-4:] if segment.kind == "heading" or len(segment.text) < 200 else []
            )

    def draft(self, figure: Figure, segment: Segment, position: int) -> Draft:
        """Wrap a figure of a table."""
        self.sentences += position == 0
        return Draft(figure, self.frame, segment.kind, self.sentences, position)

    def _new_section(self, segment: Segment) -> None:
        self.section, self.scene.main, self.occasion = segment.origin(0), None, self.today
        self.goods.whole = False

    def _skip(self, segment: Segment, kind: str) -> None:
        for quantity in find_quantities(segment.text, self.decimal):
            start, end = segment.origin(quantity.start), segment.origin(quantity.end - 1) + 1
            self.numbers.append(Number(start, end, self.document.text[start:end], kind))

    def _prose(self, segment: Segment) -> None:
        text = segment.text
        self.scene.wide = False
        if segment.kind == "heading":
            if self.drafts:
                self._new_section(segment)
                self.scene.new_heading()
            if segment.origin(0) in self.scene.topics:
                self.scene.turn_page(segment.origin(0))
            self.frame = Frame(money=self.frame.money, period=self.frame.period)
        elif segment.kind == "bullet" and self.lead_in:
            self.frame = self.lead_in
        elif self.scene.main:
            goods = None if self.goods.whole else self.scene.main.product
            self.frame = replace(
                self.frame,
                product=goods,
                topic=goods,
                item_goods=False,
                period=self.scene.main.period,
                reporter=self.scene.main.reporter,
                partner=self.scene.main.partner,
                base=self.scene.main.base,
                base_named=self.scene.main.base_named,
            )
        else:
            self.frame = replace(self.frame, product=None, topic=None, item_goods=False)
        quantities, periods = find_quantities(text, self.decimal), find_periods(text)
        areas = _outside(find_areas(text), quantities)
        if self.scene.date_from(areas, " ".join([*self.captions[-1:], text])):
            self.frame = replace(self.frame, reporter=self.scene.focus, partner=None)
        areas = [mention for mention in areas if not is_dateline(mention, text)]
        if label := self.scene.labelled(areas, text):
            self.scene.turn_page()
            self.scene.main, self.scene.focus = None, label
            self.frame = Frame(money=self.frame.money, reporter=label, period=self.frame.period)
        for start, end in split(text, [quantity.start for quantity in quantities]):
            sentence = Sentence(
                text[start:end],
                start,
                _within(quantities, start, end),
                _within(areas, start, end),
                _within(periods, start, end),
            )
            self.sentences += 1
            if sentence.periods:
                self._tell_time(sentence)
            stated = self._sentence(sentence, segment) if sentence.quantities else 0
            self.scene.hear(_named(sentence), [] if stated else sentence.periods, sentence.text, stated=stated > 0)
            if not stated:
                self.goods.hear(sentence.text)
                self._topic(sentence, segment)
            self.goods.leave(sentence.text)
        if segment.kind != "bullet":  # the bullets of a list go on from the words that lead to it
            self.lead_in = self.frame if text.rstrip().endswith(":") else None

    def _tell_time(self, sentence: Sentence) -> None:
        """Take note of when something happened, and of when the seasons of the text begin."""
        clock = replace(self.scene.clock, period=self.frame.period)
        self.occasion = occasion_of(sentence, clock) or self.occasion
        if opening := opening_of(sentence):
            self.scene.clock = replace(self.scene.clock, opening=opening)

    def _topic(self, sentence: Sentence, segment: Segment) -> None:
        """A sentence without figures may say what the next one speaks of: an indicator, two sides, a period."""
        label = sentence.start < MOST_OF_A_LABEL and LABEL.fullmatch(sentence.text)  # "• Investment. …"
        introduces = segment.kind == "heading" or sentence.text.endswith((":", "?")) or label
        period = self._announced(sentence, introduces)
        if period:
            self.frame = replace(self.frame, period=period)
        told = (sentence.areas or introduces) and (label or tells(sentence.text, TRADE))
        named = sentence.cues["indicator"] if told else []
        cue = next((cue for cue in named if cue.code in TRADE or (label and cue.code != "none")), None)
        if cue is None:
            return
        if not sentence.areas:
            self.frame = self.opening = replace(self.frame, indicator=cue.code, sign=cue.sign, product=None)
            return
        whole = Statement(sentence, NO_NUMBER, (0, len(sentence.text)), (len(sentence.text), len(sentence.text)), 0)
        sides = sides_of(whole, cue.code, "level", Frame(), self.scene)
        product = product_of(whole, Named(cue.code, cue.sign, cue, "head"), Frame(), "level")[0]
        self.opening = replace(
            self.frame,
            indicator=cue.code,
            sign=cue.sign,
            reporter=sides.reporter,
            partner=sides.partner,
            period=self.frame.period,
            product=product,
        )
        if self.frame.indicator is None:
            self.frame = self.opening

    def _announced(self, sentence: Sentence, introduces: bool) -> Period | None:
        """The period that a sentence without figures announces: "the results of the first quarter are known"."""
        told = [m for m in sentence.periods if m.role == "period"]
        about = told and (
            introduces
            or len(sentence.text) < SHORT_SENTENCE
            or not (self.drafts or occasion_of(sentence, self.scene.clock))
            or ACCOUNTING_YEAR.search(sentence.text)
            or RESULTS.search(sentence.text)
            or (tells(sentence.text, TRADE) and any(cue.code in TRADE for cue in sentence.cues["indicator"]))
        )
        if not about:
            return None
        clock = replace(self.scene.clock, period=self.frame.period)
        found = [resolve(m, clock) for m in told]
        return next((p for p in reversed(found) if p and MONTH_DAYS <= (p.end - p.start).days + 1 <= YEAR_DAYS), None)

    def _sentence(self, sentence: Sentence, segment: Segment) -> int:
        """Read the figures of a sentence; tell how many there are."""
        figures, others = classify(sentence)
        origin = lambda offset: segment.origin(sentence.start + offset)  # noqa: E731
        for quantity, kind, reason in others:
            start, end = origin(quantity.start), origin(quantity.end - 1) + 1
            self.numbers.append(Number(start, end, self.document.text[start:end], kind, reason))
        if sentence.areas:
            self._look_ahead(sentence)
        found = statements(sentence, figures)
        borrow_units(found)
        for statement in found:
            last = found[statement.position - 1] if statement.position else None
            statement.base_level = is_base_level(statement, last)
            claim(statement)
        distribute(found)
        before = self.frame
        if found and REFERS_BACK.match(sentence.text) and self.opening.indicator:
            self.frame = before = self.opening
        elif (self.opening.indicator, self.frame.indicator) == ("exports", "imports"):  # it is about exports
            spoken = self.opening
            self.frame = replace(
                self.frame, indicator=spoken.indicator, sign="", product=spoken.product, partner=spoken.partner
            )
        told = []
        for statement in found:
            try:
                self._statement(statement, segment)
            except Unheld as unheld:
                quantity = statement.quantity
                start, end = origin(quantity.start), origin(quantity.end - 1) + 1
                self.numbers.append(Number(start, end, self.document.text[start:end], "rejected", str(unheld)))
            told.append((self.frame.product, self.frame.item_goods))
            if statement.position == 0:
                self.opening = self.frame
        if found:
            product = carried(self.frame, before, told)
            self.frame = replace(self.frame, product=product, topic=product, item_goods=False)
        if self.frame.indicator == "other" and before.indicator:
            self.frame = replace(
                self.frame,
                indicator=before.indicator,
                sign=before.sign,
                product=before.product,
                reporter=before.reporter,
                partner=before.partner,
                measure=before.measure,
                period=before.period or self.frame.period,
            )
        self.frame = replace(self.frame, changed=None, aside=None)
        if found and self.frame.status != "actual" and before.status == "actual" and before.period:
            self.frame = replace(self.frame, period=before.period, planned=self.frame.period)
        elif found and before.period and self._is_to_come(self.frame.period):
            self.frame = replace(self.frame, period=before.period)
        if (
            self.scene.main is None
            and segment.origin(0) - self.section <= NEWS_ITEM
            and self.frame.period
            and found
            and self.opening.indicator in TRADE
            and self.opening.status == "actual"
        ):
            self.scene.set_out(self.opening, before)
        opening = self.opening.period
        if found and opening and self.frame.period and self.frame.period.end < opening.end:
            self.frame = replace(self.frame, period=opening)  # a look back does not change what time is spoken of
        self._steady(before)
        if found and self.frame.period and not self.today:
            self.scene.clock = replace(self.scene.clock, year=self.frame.period.end.year)
        return len(found)

    def _is_to_come(self, period: Period | None) -> bool:
        """Whether a period ends after the day of the text: what is told of it is foretold, and passes."""
        day = self.document.published
        return bool(period and day and period.end > day)

    def _steady(self, before: Frame) -> None:
        """Let a partner or product of a list go with its list."""
        if self.frame.listed:
            steady = self.opening if not self.opening.listed else before
            self.frame = replace(
                self.frame,
                reporter=steady.reporter,
                partner=steady.partner,
                listed=False,
                whole=None,
            )

    def _look_ahead(self, sentence: Sentence) -> None:
        """The pair that a sentence names up to the clause of its first number counts for its own statements already."""
        parts = PART_OF.search(sentence.text)
        stop = parts.start() if parts else len(sentence.text)
        if self.scene.topic.world:
            stop = min(stop, sentence.quantities[0].start)
        self.scene.hear([m for m in _named(sentence) if m.start < stop], [], sentence.text, ahead=True)

    def _statement(self, statement: Statement, segment: Segment) -> None:
        frame, scene = self.frame, self.scene
        status, status_words = status_of(statement, frame)
        named = indicator_of(statement, frame, scene.main, status != "actual", scene.flows)
        if named.cue and named.code in TRADE:
            scene.told(named.code)
        measured = measure_of(statement, frame, named.code, named.sign)
        qualifier, hedge = qualifier_of(statement)
        status = planned_status(status, status_words, statement, frame, named.code)
        modes = modes_of(statement, frame)
        sides = sides_of(statement, named.code, measured.measure, frame, scene)
        if not sides.inherited:
            scene.fresh = False
        named = _turned(named, sides)
        if status != "actual" and frame.planned:
            frame = replace(frame, period=frame.planned)
        product, product_words, listed = product_of(
            statement, named, frame, measured.measure, _theme(scene.main, named), self.goods
        )
        clock = self._clock(statement, frame, sides, product)
        from_level = is_compared(statement, measured.measure, frame, clock)
        timed = times_of(
            statement, measured.measure, named.code, status, frame, clock, from_level, self._note(statement, segment)
        )
        if not from_level:
            statement.sentence.last_period = timed.period or statement.sentence.last_period
        entity = entity_of(statement, named.code, frame)
        reporter, partner = coded(sides, named.code)
        unit = self._unit(statement, named, measured, scene)
        figure = self._figure(statement, segment, named, measured, unit, qualifier)
        figure = replace(
            figure,
            reporter=reporter,
            partner=partner,
            product=product,
            entity=entity,
            **_dates(timed),
            status="actual" if from_level else status,
            attributed_to=attributed_to(statement.sentence.text),
            cited_ref=self._reference(statement, segment),
            trace=_trace(named, measured, hedge, sides, timed, status_words, product_words),
            **modes,
        )
        draft = Draft(
            figure, frame, segment.kind, self.sentences, statement.position, from_level, bool(timed.base_evidence)
        )
        if from_level and timed.place == "own":
            give_base(self.drafts, draft)
        self.drafts.append(draft)
        passing = measured.measure == "share" and named.place == "tail" and named.code not in TRADE and frame.indicator
        if named.code == "other" and measured.measure == "rate" and frame.indicator in TRADE:
            self.frame = replace(self.frame, aside=(named.code, measured.per))
            return
        if passing:  # "3.8 per cent of GDP" does not change what the text is about
            return
        self.frame = _next_frame(
            frame, statement, named, measured, sides, timed, product, status, modes, unit, entity, listed
        )
        if from_level:
            self.frame = replace(self.frame, period=frame.period, base=frame.base, base_named=frame.base_named)

    def _clock(self, statement: Statement, frame: Frame, sides: Sides, product: str | None) -> Clock:
        """The clock as it stands for a statement: its goods tell the marketing year, money and sides the fiscal one."""
        here, unit = self.scene.clock.country, statement.quantity.unit or ""
        money = [unit[:2]] if statement.quantity.kind == "money" else []
        near = [side.split("-")[0] for side in (sides.reporter, sides.partner) if side]
        country = next((code for code in (*money, here, *near) if has_plain_fiscal_years(code)), here)
        goods = product or frame.product or (self.scene.main.product if self.scene.main else None)
        return replace(self.scene.clock, period=frame.period, occasion=self.occasion, product=goods, country=country)

    def _unit(self, statement: Statement, named: Named, measured: Measured, scene: Scene) -> str:
        quantity = statement.quantity
        if quantity.symbol and quantity.kind == "money":
            if self.dollar and quantity.symbol == "$":
                return self.dollar
            return currency_for(quantity.symbol, self._holder(statement, quantity.symbol))
        if quantity.unit:
            return quantity.unit
        if is_money(quantity.per):
            return currency_told(statement.lead, statement.head[0], scene.clock.country) or "count"
        if quantity.kind in ("percent", "points", "fraction", "multiple") or measured.form == "index":
            return "percent"
        if (
            statement.counted is None
            and named.code in TRADE | {"investment", "contracts", "gdp", "exchange_trade", "other"}
            and quantity.scale >= 1_000_000
            and not (statement.position and self.frame.unit == "count")
        ):
            if self.frame.unit in GOODS and not COSTS.search(statement.lead[-30:]):
                return self.frame.unit  # "7.6 mln tonnes in May; since January the count is 24.7 mln"
            return self.frame.money or "USD"
        return "count"

    def _holder(self, statement: Statement, symbol: str) -> str | None:
        """The country whose money a sign or word is: the one the text is about, else one that is near."""
        if currency_for(symbol) == "USD":  # dollars of another country near by are told apart
            return self.scene.clock.country
        near = [mention.code for mention in statement.sentence.areas]
        places = [self.scene.clock.country, self.frame.reporter, *near, *self.scene.recent]
        countries = (country(code) for code in places if code)
        return next((code for code in countries if holds(symbol, code)), self.scene.clock.country)

    def _figure(
        self, statement: Statement, segment: Segment, named: Named, measured: Measured, unit: str, qualifier: str
    ) -> Figure:
        quantity, sentence = statement.quantity, statement.sentence
        start = segment.origin(sentence.start + quantity.start)
        end = segment.origin(sentence.start + quantity.end - 1) + 1
        first = segment.origin(sentence.start)
        words = quantity.words and quantity.kind in ("fraction", "multiple")
        magnitude, high = quantity.value, quantity.high
        lower, upper = bounds(
            magnitude,
            high,
            quantity.step,
            qualifier,
            scale=quantity.scale,
            reading=measured.reading,
            negative=measured.negative,
            words=words,
        )
        value = value_of(magnitude, measured.reading, measured.negative)
        return Figure(
            char_start=start,
            char_end=end,
            surface=self.document.text[start:end],
            sentence=sentence.text,
            sentence_start=first,
            value=value,
            value_high=None if high is None else value_of(high, measured.reading, measured.negative),
            lower=lower,
            upper=upper,
            step=quantity.step,
            unit=unit,
            measure=measured.measure,
            form=measured.form,
            indicator=named.code,
            reporter="_U",
            partner="_U",
            qualifier=qualifier,
            per=measured.per,
        )

    def _note(self, statement: Statement, segment: Segment) -> str | None:
        """The footnote of the sentence, which may say what a change is compared with."""
        start, stop = statement.sentence.start, statement.sentence.start + len(statement.sentence.text)
        return (
            " ".join(self.notes.get(number, "") for offset, number in segment.marks if start <= offset <= stop) or None
        )

    def _reference(self, statement: Statement, segment: Segment) -> str | None:
        """The footnote whose mark stands next after the number, in its sentence or quotation."""
        at = statement.sentence.start + statement.quantity.end
        stop = statement.sentence.start + len(statement.sentence.text) + 200
        for offset, number in segment.marks:
            if at <= offset <= stop:
                return self.notes.get(number, str(number))
        return None

    def result(self, parts: list[Segment]) -> Extraction:
        """Tie the figures together and give what was found, in the order of the text."""
        drafts = links.restated(backfilled(consecutive(self.drafts), self.document.published))
        found = sorted((draft.figure for draft in drafts), key=lambda figure: figure.char_start)
        figures = tuple(replace(figure, confidence=confidence(figure)) for figure in found)
        taken = [Number(figure.char_start, figure.char_end, figure.surface, "figure") for figure in figures]
        read = [*taken, *self.numbers]
        numbers = sorted(
            [*read, *unread(self.document.text, parts, read)], key=lambda number: (number.start, number.end)
        )
        return Extraction(figures, tuple(links.links(drafts)), tuple(numbers))


def _month_of_news(document: Document) -> Period | None:
    """The month a news item came out in, where it is short and its day is known: events without a date are its own."""
    day = document.published
    is_news = day and document.published_from != "text" and len(document.text) <= NEWS_TEXT
    return Period.of_months(day.year, day.month, day.month) if is_news else None


def _named(sentence: Sentence) -> list[AreaMention]:
    """The areas of a sentence, those apart that are named in passing."""
    return [placed.mention for placed in sentence.roles if placed.role != "other"]


def _outside(areas: list[AreaMention], quantities: list[Quantity]) -> list[AreaMention]:
    """The areas that are no part of a unit, as those of "US$" and "Hong Kong dollars" are."""
    money = [quantity for quantity in quantities if quantity.kind == "money"]
    starts = [quantity.start for quantity in money]
    before = [bisect_right(starts, area.start) - 1 for area in areas]
    return [area for area, place in zip(areas, before, strict=True) if place < 0 or money[place].end <= area.start]


def _within(mentions: list, start: int, end: int) -> list:
    """The mentions of a sentence, with offsets of its own."""
    if not mentions or mentions[-1].start < start:
        return []
    first = bisect_left(mentions, start, key=lambda mention: mention.start) if start else 0
    found = []
    for at in range(first, len(mentions)):  # no slice, which would copy the rest of the text
        mention = mentions[at]
        if mention.start >= end:
            break
        if start == 0 and mention.end <= end:
            found.append(mention)
            continue
        moved = {"start": mention.start - start, "end": min(mention.end, end) - start}
        if hasattr(mention, "number_start"):
            moved |= {"number_start": mention.number_start - start, "number_end": mention.number_end - start}
        found.append(replace(mention, **moved))
    return found


def _next_frame(frame, statement, named, measured, sides, timed, product, status, modes, unit, entity, listed) -> Frame:
    """What the statement leaves in force for the next."""
    passing = ("enterprises", "documents", "people", "jobs", "geography")
    aside = named.code not in TRADE and frame.indicator in TRADE
    if (statement.quantity.kind == "bare" and (named.code in passing or aside)) or (
        aside and kind_of(statement.quantity) == "extent"
    ):
        traded = next((cue for cue in statement.own("indicator") if cue.code in TRADE), None)
        if traded and not frame.indicator:  # "Mongolia traded with 159 countries": what follows is its trade
            return replace(frame, indicator=traded.code, reporter=sides.reporter, period=timed.period or frame.period)
        return replace(  # a count in passing does not change what the text is about
            frame,
            entity=entity or frame.entity,
            beside=(sides.reporter, sides.partner),
            counted=frame.counted if named.code == "geography" and frame.counted else named.code,
            status=status,
        )
    unknown = named.place == "default" and frame.indicator is not None
    keeps = statement.position > 0 and timed.base is None and timed.period == frame.period
    return Frame(
        indicator=frame.indicator if unknown else named.code,
        sign=named.sign,
        reporter=sides.reporter,
        partner=sides.partner,
        beside=(sides.reporter, sides.partner),
        product=product,
        topic=frame.topic if listed else product,
        item_goods=listed,
        entity=entity,
        period=timed.period or frame.period,
        base=frame.base if keeps else timed.base,
        base_named=frame.base_named if keeps else bool(timed.base_evidence) and "=" not in timed.base_evidence,
        measure=measured.measure,
        per=measured.per,
        form="index" if frame.form == "index" else measured.form or frame.form,
        changed=measured.measure if measured.measure in ("growth", "difference") else frame.changed,
        direction=measured.direction or frame.direction,
        whole=_whole(frame, statement, named, measured),
        item=sides.item,
        listed=sides.listed or (frame.listed and statement.position > 0) or listed,
        counted=named.code if statement.quantity.kind == "bare" else frame.counted,
        money=unit if statement.quantity.kind == "money" else frame.money,
        unit=unit,
        status=status,
        **modes,
    )


def _theme(main: Frame | None, named: Named) -> str | None:
    """The goods that a section set out with, for the flows that it set out with: those of a turnover are both."""
    if main is None or not main.product:
        return None
    both = main.indicator == "trade_turnover" or main.product == "goods and services"
    return main.product if both or main.indicator == named.code else None


def _whole(frame: Frame, statement: Statement, named: Named, measured: Measured) -> str | None:
    """What the parts are parts of: "imports account for $3.3 billion of this sum (74.9%), exports for …"."""
    if (
        measured.measure == "level"
        and frame.indicator
        and frame.indicator != named.code
        and frame.whole is None
        and any(cue.kind == "share" for cue in statement.own("verb"))
    ):
        return frame.indicator
    return frame.whole if statement.position else None


def _turned(named: Named, sides: Sides) -> Named:
    """Name the flow as seen from the side spoken of: what a seller supplies are the buyer's imports."""
    if sides.sold or sides.bought:
        return replace(named, code="exports" if sides.sold else "imports")
    if sides.partnered and named.place == "inherited":
        return replace(named, code="trade_turnover")
    return named


def _dates(timed: Timed) -> dict[str, date | None]:
    """The slots of a figure that hold its period and base."""
    return {
        "period_start": timed.period.start if timed.period else None,
        "period_end": timed.period.end if timed.period else None,
        "base_start": timed.base.start if timed.base else None,
        "base_end": timed.base.end if timed.base else None,
    }


def _trace(
    named: Named, measured: Measured, hedge: str, sides, timed, status_words: str, product_words: str
) -> dict[str, str]:
    """Which words gave each slot."""
    trace = {
        "indicator": f"{named.place}: {named.cue.surface}" if named.cue else named.place,
        "measure": measured.evidence or "no word of change",
        "period": f"{timed.place}: {timed.evidence}" if timed.evidence else timed.place,
        "base": timed.base_evidence,
        "qualifier": hedge,
        "status": status_words,
        "product": product_words,
        "sides": "in force" if sides.inherited else "own words",
    }
    return {slot: words for slot, words in trace.items() if words}
