"""What is in force where a paragraph begins: a story and the next segment of prose in, the frame changed.

A heading opens a section, a bullet goes on from the words that lead to its list, a paragraph of a news item goes back
to what the item set out with; a date line or a label in front ("Mexico: …") says whom it is about.
"""

import re
from datetime import date

from extract.areas.codes import country
from extract.areas.mentions import AreaMention, find_areas
from extract.areas.uses import is_dateline, is_side, stands_for
from extract.discourse.captions import DEALERS, goods_dealt_in
from extract.foretold import led_to
from extract.layout.segment import Segment
from extract.measures.rates import led_per
from extract.periods import Period
from extract.records import TRADE, WORLD
from extract.statements.frames import Frame
from extract.statements.sentences import split
from extract.story.labels import labelled, lists_partner
from extract.story.story import Story
from extract.topics import Topic
from extract.values import replace
from extract.words.dealers import BUYER, SELLER
from extract.words.lexicon import find_cues, tells
from extract.words.scene_words import NUMBER_NEXT, TOGETHER

ALL_TRADE = re.compile(r"(?:ex|im)port(?:s|ed)?\b")
ECONOMY = re.compile(r"\b(?:econom(?:y|ies)|GDP|gross (?:domestic|national) product)\b")
MARKETS = re.compile(
    r"\b(?:(?:main|largest|biggest|chief|leading|principal|top|first|most [a-z]+ant) (?:\w+ ){0,2}"
    rf"(?:partner|{BUYER}|{SELLER})s?|(?:took|absorb\w*|supplied|bought) "
    r"(?:\w+ )?\d[\d.]*(?:%| per ?cent))\b"
)
OWN_FLOW = re.compile(
    r"(?:['’]s?)?\s+(?:(?:total|overall|merchandise|goods) )*(?:exports|imports|foreign trade|exported|imported)\b"
    r"(?! (?:(?:in)?to|from)\b)"
)
"""What tells of the economy of a country, of who its partners are, and of all that it sells or buys."""
AMOUNT = re.compile(
    r"[+−–-]?(?:[A-Z]{1,3}\$?\s?|[€$£¥]\s?)?\d[\d.,]*\s?(?:%|[mb]n\b|[mb]ln\b|billion\b|million\b|thousand\b)", re.I
)
"""A line that begins with an amount is of the flow that the line above it names."""

BOTH_FLOWS = re.compile(r"(?:The )?(?:[Ee]xports|[Ii]mports)\b(?! (?:to|from|of)\b)[^;]{0,160}\b(?:exports|imports)\b")
"""How a paragraph begins that tells both flows, of all goods with all partners."""
YEAR = 12
"""Months."""
LEAST, UNEVEN = 27, 3
"""How many days a month goes on for at least, and by how many as many months may differ."""


def begin(story: Story, segment: Segment) -> None:
    """Set what a heading, a bullet or a paragraph begins with."""
    story.scene.widen()
    scene, main = story.scene, story.scene.main
    asked, story.asked, last, story.asked_of = story.asked, None, story.asked_of, None
    period = _goes_on_in(story, main, segment.kind == "bullet") if main else None
    if period and period.length and not _holds(period, story.document.published):
        story.reached = period
    goes_on = len(story.drafts) > story.paragraph
    if goes_on:
        story.spoke = story.paragraph
        if segment.kind == "paragraph" and main:
            period = _of_the_sum(story, segment) or period
    story.paragraph = len(story.drafts)
    story.led_from = story.led_from if segment.kind == "bullet" else story.paragraph
    if goes_on and segment.kind == "paragraph" and main and not main.partner and _is_on_the_world(story):
        scene.pair, scene.fresh = None, False
    if scene.topic.partner is None and scene.is_group(scene.focus):
        scene.pair = scene.subject = None  # with whom a bloc trades was told of in the last paragraph
    scene.wide, scene.opens, scene.region, scene.place = False, True, None, None
    if scene.subject and "-" in scene.subject and main and main.reporter == country(scene.subject):
        scene.subject = None  # where a plant was built, in a text on its country
    with_all = goes_on and segment.kind == "paragraph" and _told_of_all(story)
    scene.account = scene.turned = scene.speaker = scene.supplied = None
    scene.dealt = WORLD if with_all else None
    if segment.kind == "heading" or (story.drafts and segment.origin(0) in scene.topics):
        _begin_section(story, segment, period)
    elif segment.kind == "bullet" and story.lead_in:
        lead_in = _go_on_listing(story, story.lead_in)
        story.frame = _of_shares(story, lead_in) if goes_on else lead_in
    elif segment.kind == "bullet" and lists_exports(story):
        begin_exports(story)
    elif main:
        goods = None if story.goods.whole else main.product
        on_from = main.base is None or period is None or main.base.length == period.length  # not a month, of a year
        story.frame = replace(
            story.frame,
            last=last,
            product=goods,
            topic=goods,
            item_goods=False,
            period=asked or period,
            told=period or story.frame.told,
            since=None,
            reporter=main.reporter,
            partner=None if with_all else main.partner,
            item="" if scene.topic.sure else main.item,
            base=main.base if on_from else None,
            base_named=main.base_named and on_from,
        )
    else:
        goods = _of_table(story) if segment.kind == "paragraph" else None
        if segment.kind == "bullet" and any(map(DEALERS.search, story.captions[-1:])):
            goods = story.frame.topic  # "WHO BUYS IT" over "- Chad, 5%", behind tea
        story.frame = replace(story.frame, last=last, since=None, product=goods, topic=goods, item_goods=False)


def _is_on_the_world(story: Story) -> bool:
    """Whether all figures of a paragraph are of trade with all, so that one named in passing goes with it.

    "Exports rose 5%. Those of tea to Chad were down.", and a paragraph on.
    """
    told = [draft.figure for draft in story.drafts[story.spoke :] if draft.figure.indicator in TRADE]
    return bool(told) and all(figure.partner == WORLD for figure in told)


def _of_the_sum(story: Story, segment: Segment) -> Period | None:
    """Give the time of a turnover that a paragraph told alone, where the next begins with the two flows of it.

    "In May alone trade came to $9 million." and a paragraph on, "Exports were $5 million and imports $4 million."
    """
    told = [draft.figure for draft in story.drafts[story.spoke :]]
    if {figure.indicator for figure in told} != {"trade_turnover"} or not BOTH_FLOWS.match(segment.text):
        return None
    first = told[0]
    alike = all((f.period_start, f.period_end) == (first.period_start, first.period_end) for f in told)
    return Period(first.period_start, first.period_end) if alike and first.period_start and first.period_end else None


def _told_of_all(story: Story) -> bool:
    """Whether a text on two turned to all that one trades: "Peru's foreign trade was $9 million." and a paragraph."""
    scene, main = story.scene, story.scene.main
    two = scene.both() or ((main.reporter, main.partner) if main else (None, None))
    told = [draft.figure for draft in story.drafts[story.spoke :]]
    if two[1] in (None, WORLD) or scene.topic.chapter or told[0].reporter not in two:
        return False
    opened = told[0].indicator == "trade_turnover" or (scene.dealt == WORLD and told[0].indicator in TRADE)
    return opened and all(f.reporter == told[0].reporter and f.partner == WORLD for f in told)


def _of_shares(story: Story, lead_in: Frame) -> Frame:
    """Give what leads to the next item of a list of shares: "- Italy, 19% of total exports" above "- Spain, 12%"."""
    last = story.drafts[-1]
    if last.segment_kind != "bullet" or last.figure.measure != "share":
        return lead_in
    return replace(lead_in, measure="share", indicator=last.figure.indicator)


def _of_table(story: Story) -> str | None:
    """Give the goods of a table that the text begins with: "KENYA: TEA EXPORTS" over it, and "Sales rose" behind."""
    goods, drafts = story.frame.product, story.drafts
    if goods is None or not drafts or drafts[-1].segment_kind != "table":
        return None
    return goods if all(draft.figure.product == goods for draft in drafts) else None


def begin_exports(story: Story) -> None:
    """Let what follows be of exports, whatever was told last."""
    story.frame = replace(story.frame, indicator="exports", sign="", product=None, topic=None, item_goods=False)


def _go_on_listing(story: Story, lead_in: Frame) -> Frame:
    """Let a bullet go on from the words that lead to its list; from the flow of the last one where they name none.

    "In May 2013, compared with May 2012:" and its bullets, "exports rose 5%", "coffee was up 2%"; but a turnover goes
    on from "Italy: 5 million, of which exports 3 million".
    """
    last = story.frame
    names_none = lead_in.indicator in (None, "trade_turnover") and not lead_in.last
    if names_none and story.opening.indicator == "trade_turnover" and len(story.drafts) > story.spoke:
        return replace(lead_in, indicator="trade_turnover", sign="")
    if names_none and last.indicator in ("exports", "imports"):
        return replace(lead_in, indicator=last.indicator, sign="")
    return lead_in


def lists_exports(story: Story) -> bool:
    """Whether bullets behind a balance and its flows list what is sold."""
    told = story.frame.indicator == "imports" and set(story.scene.flows) == {"exports", "imports"}
    return told and story.opening.indicator == "trade_balance"


def _goes_on_in(story: Story, main: Frame, lists: bool) -> Period | None:
    """Give the period that a paragraph, or one of a list, goes on in: what the item set out with, or has come to.

    That is a later year, or months up to the one set out with that all of the last paragraph was told of; or the months
    of this year that a row of years leads to: "in 2016 it was 2 million, in 2017 3, in January-May 2019 4".
    """
    now, first = story.frame.told, main.period
    if now and first and _only_dates(first, now, story):
        return now
    if now and first and now.start > first.start and _is_as_long(now, first):
        return now
    if now and first and now.start.year > first.end.year + 1 and 1 < now.length < first.length == YEAR:
        return now
    if now and first and now.start < first.start and now.end == first.end and _is_most_of(story, now, lists):
        return now
    return first


def _is_as_long(now: Period, first: Period) -> bool:
    """Tell whether two are as many months, of whatever calendar: "in three months", "until October 7"."""
    days = (first.end - first.start).days
    return days >= LEAST and abs((now.end - now.start).days - days) <= UNEVEN


def _only_dates(period: Period, now: Period, story: Story) -> bool:
    """Tell whether a month behind those told of only dates the text: "Review, September 2023", on eight months."""
    if period.length != 1 or now.length < 2 or now.end >= period.end or now.start.year != period.start.year:
        return False
    flows = (draft.figure for draft in story.drafts if draft.figure.indicator in TRADE)
    return all((f.period_start, f.period_end) != (period.start, period.end) for f in flows)


def _is_most_of(story: Story, period: Period, lists: bool) -> bool:
    """Tell whether most flows of the last paragraph told as facts, and more than one, were of a period.

    A list goes on in a year just over where half of them were: "4 million in December; that makes 46 in 2012". Its
    bullets may count with what led to them: "In January-May sales rose 5% to 7 million. - Tea: up 3%. - Tin: down 2%".
    """
    return any(_fills(story, start, period, lists) for start in sorted({story.paragraph, story.led_from}))


def _fills(story: Story, start: int, period: Period, lists: bool) -> bool:
    """Tell whether most flows from a draft on were of a period."""
    last = [draft.figure for draft in story.drafts[start:] if not draft.from_level]
    flows = [(f.period_start, f.period_end) for f in last if f.indicator in TRADE and f.status == "actual"]
    count = flows.count((period.start, period.end))
    half = lists and period.length == YEAR and count == len(flows) / 2
    return count > 1 and (half or count > len(flows) / 2)


def _begin_section(story: Story, segment: Segment, period: Period | None) -> None:
    """Set what a heading begins with, or the item of a digest."""
    scene, main = story.scene, story.scene.main
    asked = main if main and main.indicator in TRADE and _asks_on(segment.text) else None
    if story.drafts:
        story.new_section(segment)
        scene.new_heading()
    if segment.origin(0) in scene.topics:
        scene.turn_page(segment.origin(0))
        if main and scene.topic.partner and main.reporter == scene.topic.focus:
            scene.main = replace(main, partner=scene.topic.partner)  # the same goods, with one after another
    if not AMOUNT.match(segment.text):
        goods = goods_dealt_in(story, segment.text)
        story.frame = Frame(money=story.frame.money, period=period or _back_in(story), product=goods, topic=goods)
    if asked:  # the questions of an interview do not end what it is about
        story.frame = replace(story.frame, indicator=asked.indicator, reporter=asked.reporter, partner=asked.partner)
    turns = segment.origin(0) in scene.topics and scene.topic.partner is None
    if turns or story.opening.indicator not in TRADE:
        story.open_with(story.frame)  # where a ferry went, told last, says nothing of the next chapter


def _asks_on(text: str) -> bool:
    """Whether a heading is a question of an interview that goes on with what was asked: "And this year?"."""
    if not text.endswith("?") or find_areas(text):
        return False
    return all(cue.code in TRADE for cue in find_cues(text)["indicator"])


def _holds(period: Period, day: date | None) -> bool:
    """Tell whether a period is only that of the text."""
    return day is not None and period.start <= day <= period.end


def _back_in(story: Story) -> Period | None:
    """Give the period that a section begins in behind one that only looked back: that of the one before it."""
    now, then = story.frame.period, story.reached
    return then if now and then and now.end < then.start and now.length == then.length else now


def begin_page(story: Story, segment: Segment) -> None:
    """Set what follows a rule between sections."""
    story.scene.turn_page(segment.origin(0))
    story.new_section(segment)
    story.frame = Frame(money=story.frame.money)


def take_dateline(story: Story, areas: list[AreaMention], text: str) -> None:
    """Let the state of a capital in the date line be the side spoken of, and a region be "the region"."""
    if areas and "-" in areas[0].code and areas[0].kind != "capital" and is_dateline(areas[0], text):
        story.scene.written = areas[0].code
    if story.scene.date_from(areas, " ".join([*story.captions[-1:], text])):
        story.frame = replace(story.frame, reporter=story.scene.focus, partner=None)


def take_label(story: Story, areas: list[AreaMention], segment: Segment) -> None:
    """Let the area in front of a colon be the one that the paragraph is about, or the one traded with."""
    scene, text = story.scene, segment.text
    label = labelled(scene, areas, text)
    if label is None or (label == scene.topic.partner and segment.origin(0) in scene.topics):
        return  # the section is about the trade with it
    home = lists_partner(scene, label)
    if home:
        scene.narrow(home, label)
        story.frame = replace(Frame(money=story.frame.money, period=story.frame.period), reporter=home, partner=label)
        return
    item = story.frame if _goes_on(story, areas, text) else Frame(money=story.frame.money, period=story.frame.period)
    scene.turn_page()
    scene.unlabelled = scene.unlabelled or (scene.topic, scene.focus)
    scene.main, scene.focus = None, label
    if scene.topic.world:
        scene.topic = Topic(label, None, True, True)
    story.frame = replace(item, reporter=label, partner=None)
    story.open_with(story.frame)


def _goes_on(story: Story, areas: list[AreaMention], text: str) -> bool:
    """Tell whether a label heads one of those that a flow is told of in turn: "Kenya: 43 tonnes", "Peru: 38 (-3%)"."""
    lists = story.frame.indicator in TRADE and NUMBER_NEXT.match(text, areas[0].end) is not None
    return lists and not tells(text.lower(), TRADE)


def turn_to_own(story: Story, areas: list[AreaMention], text: str) -> None:
    """Let a paragraph on the economy of one of two, or on all its markets, tell of its trade with the world.

    In a text on Togo and Peru: "Peru's economy grew by 5%. Exports rose to 46 billion", and nothing of Togo.
    """
    scene, both = story.scene, story.scene.both()
    if both is None:
        return
    sides = [m for m in areas if is_side(m)]
    codes = [country(stands_for(m)) for m in sides]
    one = next((code for code in both if codes and country(code) == codes[0]), None)
    if one is None or not ALL_TRADE.search(text.lower()) or TOGETHER.search(text):
        return
    stop = next((end for _, end in split(text)), len(text))
    first = [code for code, m in zip(codes, sides, strict=True) if m.start < stop]
    if any(country(code) in first for code in both if code != one):
        return
    alone = all(country(code) not in codes for code in both if code != one)
    economy = alone and ECONOMY.search(text, 0, stop) is not None
    others = MARKETS.search(text) is not None and len(set(codes) - set(map(country, both))) > (0 if alone else 1)
    if economy or (others and OWN_FLOW.match(text, sides[0].end)):
        scene.turn_to_own(one)
        story.frame = replace(story.frame, reporter=one, partner=None, product=None, topic=None)


def end(story: Story, segment: Segment) -> None:
    """Keep what a paragraph that ends with a colon leads to; the bullets of a list go on from it."""
    if segment.kind != "bullet":
        story.lead_in = _led(story, segment.text) if segment.text.rstrip().endswith(":") else None


def _led(story: Story, text: str) -> Frame:
    """What leads to a list: what is in force, and whether a line without figures tells that its items are to come.

    Or that they are so much a day: "Daily averages:".
    """
    led = "" if len(story.drafts) > story.paragraph else led_to(text[text.rfind(". ") + 1 :])
    return replace(story.frame, led=led, led_per=led_per(text))
