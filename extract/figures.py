"""The grammar that joins the parts: a document in, its figures, links and numbers out.

Each sentence that holds a number is cut into statements; each statement gets its slots from its own words, then from
what is in force (`extract.slots`), and then is itself in force for the next one (`extract.discourse`). What all of them
have told so far is the `Story`.

>>> [figure] = extract(Document("kenya.txt", "", "In 2014 exports of Kenya came to $6 million.")).figures
>>> figure.indicator, figure.reporter, figure.value, figure.unit, figure.trace["indicator"]
('exports', 'KE', Decimal('6000000'), 'USD', 'head: exports')
"""

from bisect import bisect_right

from extract import links
from extract.adding_up import added_up
from extract.areas.mentions import AreaMention, find_areas
from extract.areas.uses import dates_report, is_dateline
from extract.borrowing import borrow_units
from extract.confidence import confidence, others
from extract.discourse import announced_times, announcements, in_turn, paragraphs, relatives
from extract.discourse import sentences as discourse
from extract.discourse.one_of_two import name_in_order
from extract.discourse.statements import after
from extract.indicators.gaps import tell_both
from extract.layout.segment import Segment
from extract.layout.segments import segments
from extract.making import figure_of
from extract.periods import begun_long_ago, find_periods
from extract.products import goods_of_headline
from extract.quantities.defined import in_units
from extract.quantities.intervals import Unheld
from extract.quantities.mentions import Quantity, find_quantities
from extract.records import Document, Extraction, Number
from extract.sides.whole_text import by_money
from extract.slots import slots_of
from extract.statements.asides import without_asides
from extract.statements.cited import note_of, reference_of
from extract.statements.parallels import distribute
from extract.statements.sentences import Sentence, sentences
from extract.statements.shared_flows import share_flow
from extract.statements.sorting import classify
from extract.statements.statement import Statement, statements
from extract.story.drafts import Draft
from extract.story.hearing import hear
from extract.story.story import Story, story_of
from extract.story.telling import passes_by_goods
from extract.times import claim, is_base_level, last_year, moment_of
from extract.times.reckoned import reckoned
from extract.times.whole_text import backfilled, consecutive, give_base, span_of
from extract.unread import unread
from extract.values import replace, uncollected

MOST_AGAIN = 16
"""How many of the figures told last a list may tell again."""
SAYS = (" said", " repl", " noted", " added")
"""What a sentence has that tells who speaks."""
PROSE = {"heading", "paragraph", "bullet"}


def extract(document: Document) -> Extraction:
    """Read a document: its figures, the links between them, and what became of every number."""
    with uncollected():
        return _extract(document)


def _extract(document: Document) -> Extraction:
    parts = [without_asides(part) for part in segments(document.text)]
    story = story_of(document, parts)
    for part in parts:
        read(part, story)
    return result(story, parts)


def read(segment: Segment, story: Story) -> None:
    """Read one segment, in the order of the text."""
    if segment.kind == "furniture":
        return
    if not story.is_of_item(segment):
        story.scene.main, story.goods.whole = None, False
    if segment.kind == "rule":
        paragraphs.begin_page(story, segment)
    elif segment.kind == "note":
        for quantity in find_quantities(segment.text, story.decimal):
            story.put_aside(segment, quantity.start, quantity.end, "note")
    elif segment.kind == "table":
        _table(segment, story)
    elif segment.kind in PROSE:
        _prose(segment, story)
        story.caption(segment)


def _table(segment: Segment, story: Story) -> None:
    """Read a table; the text goes on with its last column."""
    from extract import tables  # loads slowly, and many texts have none

    if paragraphs.lists_exports(story):
        paragraphs.begin_exports(story)
    story.goods.catch_up()
    drafts, numbers = tables.read(segment, story)
    story.told_in = None  # the caption was of the table
    told = [period for draft in drafts if (period := span_of(draft.figure, "period"))]
    if told:
        story.frame = replace(story.frame, period=max(told, key=lambda period: period.end))
    flows = {draft.figure.indicator for draft in drafts if draft.figure.product} & {"exports", "imports"}
    if len(flows) == 1 and story.frame.indicator not in ("exports", "imports"):
        story.frame = replace(story.frame, indicator=flows.pop())  # what the table tells goods of
    goods = {draft.figure.product for draft in drafts}
    if len(goods) == 1 and (name := goods.pop()) and story.frame.product is None:
        story.frame = replace(story.frame, product=name)
        story.goods.tell(name)  # the table was of one commodity, and so is what follows
    elif named := [*dict.fromkeys(draft.figure.product for draft in drafts if draft.figure.product)]:
        for name in named:
            story.goods.tell(name)
        story.goods.leave(", ".join(named))
        story.goods.whole = story.goods.whole or None in goods  # the table told all goods, too
    story.drafts += drafts
    story.numbers += numbers


def _prose(segment: Segment, story: Story) -> None:
    """Read a heading, a bullet or a paragraph, sentence by sentence."""
    text = segment.text
    story.moment = story.aside = None
    paragraphs.begin(story, segment)
    quantities = in_units(find_quantities(text, story.decimal), text, story.units, story.told_in)
    periods = find_periods(text)
    if "ince the beg" in text or "ince the sta" in text:
        periods = [begun_long_ago(mention, story.clock) for mention in periods]
    known = [code for code in (story.scene.focus, *story.scene.recent) if code]
    areas = _outside(find_areas(text, known), quantities)
    paragraphs.take_dateline(story, areas, text)
    written = areas.pop(0) if areas and is_dateline(areas[0], text) else None
    if written and periods and dates_report(text, written.end, periods[0].start, periods[0].end):
        periods[0] = replace(periods[0], role="date")
    paragraphs.take_label(story, areas, segment)
    if segment.kind == "paragraph":
        paragraphs.turn_to_own(story, areas, text)
    for sentence in sentences(text, quantities, areas, periods):
        story.sentences += 1
        if segment.kind == "heading":
            story.goods.head(goods_of_headline(sentence.text), follows=not sentence.areas)
        else:
            story.goods.begin(sentence.text)
        if sentence.periods:
            announced_times.tell_time(story, sentence)
        if story.scene.topic.partner and sentence.areas and any(map(sentence.low.__contains__, SAYS)):
            story.scene.hear_speaker(sentence.areas, sentence.text)
        stated = _sentence(sentence, segment, story) if sentence.quantities else False
        heard = sentence.periods and not stated and announced_times.sets_year(story, sentence, segment.kind)
        hear(story.scene, sentence.named, sentence.periods if heard else [], sentence.text, stated=stated)
        story.scene.last = sentence.areas or story.scene.last
        if stated:
            if (
                story.frame.indicator is None and story.frame.last == "geography"
            ):  # "Chad sells tea to three countries."
                story.goods.hear(sentence.text)
            story.goods.leave(sentence.text)
            story.asked = None
        else:
            _leave_waiting(sentence, segment, story)
            announcements.announce(story, sentence, segment.kind)
        story.lede = story.lede and (segment.kind == "heading" or announced_times.comes_before(sentence.text))
        if sentence.periods:
            clock = story.clock
            story.named = last_year(sentence.periods, clock) or story.named
            story.moment = moment_of(sentence, clock) or story.moment
    paragraphs.end(story, segment)


def _leave_waiting(sentence: Sentence, segment: Segment, story: Story) -> None:
    """Keep a sentence without figures for its goods; headings, and the first goods of a text, are never passed by."""
    may_pass = segment.kind != "heading" and bool(story.drafts or story.goods.spoken_of())
    story.goods.wait(sentence.text, lambda: may_pass and passes_by_goods(sentence, segment.text))
    if not story.drafts:
        story.goods.catch_up()


def _sentence(sentence: Sentence, segment: Segment, story: Story) -> bool:
    """Read the numbers of a sentence; tell whether any is a figure."""
    low = sentence.low
    if "the former" in low or "the latter" in low or "the second" in low:  # of two told before
        name_in_order(sentence, story.scene)
    figures, others = classify(sentence)
    for quantity, kind, reason in others:
        story.put_aside(segment, sentence.start + quantity.start, sentence.start + quantity.end, kind, reason)
    if sentence.areas:
        discourse.look_ahead(story, sentence)
    found = statements(sentence, figures)
    if found:
        story.goods.catch_up()
    _pair(found)
    in_turn.go_back(found, story.drafts[-MOST_AGAIN:])
    before = discourse.go_on(story, sentence, stated=bool(found))
    spoken_of = next((statement.position for statement in found if statement.counted is None), 0)  # no count in passing
    goods, frames, back = [], [], relatives.returns(found)
    for statement in found:
        frames.append(story.frame)
        if statement.position in back:
            first, opened = back[statement.position]
            story.frame = relatives.back_to_whole(story, statement, frames[first], opened)
        _statement(statement, segment, story)
        goods.append((story.frame.product, story.frame.item_goods))
        if statement.position == spoken_of:
            story.open_with(story.frame)
            story.scene.begin_with(story.frame)
    discourse.leave(story, sentence, segment, before, goods)
    return bool(found)


def _pair(found: list[Statement]) -> None:
    """Tell what the numbers of a sentence take from one another: units, comparisons, the items of parallel lists."""
    borrow_units(found)
    for statement in found:
        statement.base_level = is_base_level(statement, found[statement.position - 1] if statement.position else None)
        claim(statement)
    distribute(found)
    if len(found) > 2:
        tell_both(found)
    if len(found) > 1 and found[0].sentence.text.startswith((" of ", " worth of "), found[-1].quantity.end):
        share_flow(found)


def _statement(statement: Statement, segment: Segment, story: Story) -> None:
    """Read a number that is a figure; one that has no value is put aside, and leaves in force what was."""
    slots = slots_of(statement, story, note_of(statement, segment, story.notes))
    reference = reference_of(statement, segment, story.notes)
    try:
        figure = figure_of(statement, slots, segment, story.document, reference)
    except Unheld as unheld:
        start, quantity = statement.sentence.start, statement.quantity
        story.put_aside(segment, start + quantity.start, start + quantity.end, "rejected", str(unheld))
        return
    base_named = bool(slots.timed.base_evidence)
    draft = Draft(figure, slots.frame, segment.kind, story.sentences, statement.position, slots.from_level, base_named)
    if slots.from_level and slots.timed.place == "own":
        give_base(story.drafts, draft, statement.lead)
    story.drafts.append(draft)
    story.frame = after(story.frame, statement, slots)
    story.scene.told_with(story.frame)
    if slots.named.code in ("contracts", "documents") and slots.timed.place == "own" and slots.status == "actual":
        story.aside = slots.timed.period or story.aside  # what was signed in a year is what the next sentence speaks of


def result(story: Story, parts: list[Segment]) -> Extraction:
    """Tie the figures together and give what was found, in the order of the text."""
    document = story.document
    drafts = backfilled(consecutive(by_money(story.drafts), document.text), document.published)
    drafts = links.restated(reckoned(added_up(drafts)))
    found = sorted((draft.figure for draft in drafts), key=lambda figure: figure.char_start)
    around = others(found)
    figures = tuple(replace(figure, confidence=confidence(figure, around)) for figure in found)
    taken = [Number(figure.char_start, figure.char_end, figure.surface, "figure") for figure in figures]
    known = [*taken, *story.numbers]
    numbers = sorted([*known, *unread(document.text, parts, known)], key=lambda number: (number.start, number.end))
    return Extraction(figures, tuple(links.links(drafts)), tuple(numbers))


def _outside(areas: list[AreaMention], quantities: list[Quantity]) -> list[AreaMention]:
    """The areas that are no part of a unit, as those of "US$" and "Hong Kong dollars" are."""
    money = [quantity for quantity in quantities if quantity.kind == "money"]
    starts = [quantity.start for quantity in money]
    before = [bisect_right(starts, area.start) - 1 for area in areas]
    return [area for area, place in zip(areas, before, strict=True) if place < 0 or money[place].end <= area.start]
