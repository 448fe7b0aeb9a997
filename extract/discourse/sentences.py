"""How a sentence with figures goes on from what was told, and what it leaves in force: a story and the sentence in.

What a sentence tells in passing (a look back, a plan, the goods and partners of a list, an indicator nobody names) is
over with it; what its first statement was about is what the next sentence speaks of.

>>> told = Frame(listed=True, reporter="KE", partner="UG")
>>> _without_list(told, Frame(listed=True), Frame(reporter="KE")).partner is None
True
"""

import re
from datetime import date

from extract.areas.codes import country
from extract.areas.roles import OWN_NUMBER
from extract.discourse.announced_times import turned_to
from extract.discourse.partners_told import are_parts, is_of_partners
from extract.discourse.returning import (
    back_from_base,
    back_from_past,
    back_from_plans,
    back_from_world,
    turns_from_buyer,
)
from extract.layout.segment import Segment
from extract.periods import Clock, Period, resolve
from extract.products import carried
from extract.records import TRADE, WORLD
from extract.statements.frames import Frame
from extract.statements.sentences import Sentence
from extract.story.hearing import hear
from extract.story.labels import heads_item
from extract.story.story import Story
from extract.times.aspects import PAST
from extract.times.whole_text import FIRST_MONTHS
from extract.values import replace
from extract.words.again_words import OF_TIME
from extract.words.cued import Cued
from extract.words.wholes import OF_WHOLE_CUES
from extract.words.wordlists import WordList

REFERS_BACK = re.compile(
    r"[\"“«'(]*(?:it|that|this|these|those|the (?:figure|result|sum|amount|indicator|increase|growth|decline|rise"
    rf"|fall)|the {OF_TIME}(?:figure|result|sum|amount|total|quantity|volume))\b",
    re.I,
)
IT_IS = re.compile(
    r"^\W{0,2}[A-Z][^.;]{2,140}(?:,|:|\b(?:if|while|whereas|when|where) (?:in|by|back in) (?:the )?[\w\s]{4,24}?)"
    r"\s+it\s+(?!is (?:said|reported|noted)\b)[a-z]+"
)
THEN_IT = re.compile(
    r"\W*(?P<by>With|In|By|At|During|Over|For|Throughout|Last|A|The (?:next|following|previous))"
    r"\s[^,;:.]{2,40},?\s+it\s+"
    r"(?:stood|was|been|is|reached|came|comes|amounted|totall?ed|hit|rose|fell|grew|dropped|increased|decreased"
    r"|declined|climbed|exceeded|made|shrank|stayed|remained|expanded|contracted|stagnated|went)\b"
)
"""How a sentence begins that tells the same of another time or partner: "In May it stood at", "With Chad it was"."""
IT_WAS = re.compile(r"\W*(?:It|That|This) (?:was|had been|stood|is|represents|represented|makes|made)\b")
IT_COMES = re.compile(
    r"\W*(?:It|That|This) (?:now |then )?(?:was|had|stood|is|came|comes|amounted|"
    r"reached|totalled|totaled|hit|rose|fell|grew)\b"
)
THE_BALANCE = re.compile(r"\b(?:the|its|their|[\w]+['’]s?)\s+(?:[a-z]+\s+)?$")
FORETOLD = re.compile(
    r"[^,;:]{3,60}? (?:had |have |has |now |still |also )*(?:hoped|hopes? for|expect(?:s|ed)?"
    r"|forecasts?|predict(?:s|ed)?"
    r"|reckon(?:s|ed)? with|count(?:s|ed)? on|foresees?|estimates?|estimated|speaks? of|put it at|puts it at)\b"
)
"""How a sentence tells what is to become of what was spoken of."""
POINTS_BACK = re.compile(
    r"\W*(?:The (?:first|second|third|last|latest|largest|biggest|main|next|other|others|two|total)|Others?|Another|One"
    r"|Some|Of (?:all )?(?:that|these|those|them)|These|Those|They|Both|It|This|That|Among (?:them|these))\b"
    r"|\W*(?:In|By|At|During|Over|Since|Last)\s[^,;:.]{2,40},?\s+(?:they|it|these|this)\s"
)
"""How a sentence begins that goes on with what the last one only spoke of."""
THIS_FIGURE = Cued(
    ("figure", "indicator", "amount", "sum", "number"),
    r"\b(?:this|the) (?:figure|indicator|amount|sum|number)\b(?! of)",
    re.I,
)
BRINGS_TO = Cued(
    ("bring", "brought", "taking", "took"),
    r"\b(?:bring(?:s|ing)|brought|taking|took)\s(?:the|its|their|total|exports|imports|[a-z]+)\s[^;:]{0,60}?\bto\s"
    r"(?:[a-z]+\s){0,3}\W?[A-Z]{0,3}\W?\d(?:[^,;:]|,(?=\d))*$",
)
"""How a sentence ends with the sum that its first number makes: "in May, bringing the total for the year to 5"."""
MONTH = 31
ASIDE = Cued((", which ha", ", who ha"), r", (?:which|who) (?:had|have|has) [^;:]*$")
"""What stands before a number in a relative clause on what was before."""
OPENS_WITHIN = 4
"""How far from its beginning the time may stand that a sentence opens with."""
ALONE = re.compile(r",? (?:alone|by itself|on its own|itself|as such)\b")
SET_AGAINST = re.compile(r"[,;] (?:whereas|while|whilst|but|which|who)\b|;")
"""What begins a clause set against the one before, or said of its number in passing."""
PART_OF = WordList(("including", *OF_WHOLE_CUES, "those to", "those from", "that to", "that with"))

THE_SAME = re.compile(r"\b(?:it|(?:this|that) (?:figure|total|sum|amount))\b", re.I)
BOTH_FLOWS = ("trade_turnover", "imports", "exports", "imports")
"""What a sentence on the turnover and both its flows leaves: what it is of, the last flow, the last two in order."""


def look_ahead(story: Story, sentence: Sentence) -> None:
    """The pair that a sentence names up to the clause of its first number counts for its own statements already."""
    named = sentence.named
    if not (named and sentence.undated):
        return
    outside = (m.code.removeprefix("NON:") for m in named if m.code.startswith("NON:"))
    story.scene.halved = next(outside, story.scene.halved)
    parts = PART_OF.first(sentence.low)
    stop = parts[0] if parts else len(sentence.text)
    if story.scene.topic.world:
        stop = min(stop, sentence.quantities[0].start)
    first, text = sentence.undated[0].end, sentence.text
    near = [m for m in named if m.start < stop and not (m.start >= first and OWN_NUMBER.match(text, m.end))]
    hear(story.scene, near, [], text, ahead=True)


def go_on(story: Story, sentence: Sentence, stated: bool) -> Frame:
    """Set what a sentence goes on from, and give what was in force before it; `stated`: it states figures."""
    if stated and story.frame.status != "actual" and (day := story.document.published):
        story.frame = _not_of_plan(story.frame, sentence, day)
    if stated and story.frame.indicator == "other":
        story.frame = back_from_world(story.frame, story.scene.main, sentence)
    if stated and story.frame.indicator == "imports" and turns_from_buyer(story, sentence):
        story.frame = replace(story.frame, indicator="exports", reporter=story.scene.topic.focus, partner=None)
    first = sentence.periods[0] if stated and sentence.periods and sentence.undated else None
    if first and (first.role == "base" or first.start > sentence.undated[0].end):
        main = story.scene.main.period if story.scene.main else None
        story.frame = back_from_base(story.frame, sentence, story.clock, main)
    before = story.frame
    hint = story.hint if stated else None
    if hint and (POINTS_BACK.match(sentence.text) or THIS_FIGURE.search(sentence.text) or _is_foretold(sentence)):
        story.frame = before = replace(hint(), period=before.period)
        story.open_with(story.frame)
    elif stated and story.untold is not None and IT_COMES.match(sentence.text) and _is_sum(sentence):
        story.frame = replace(story.frame, indicator="trade_balance", sign=story.untold, product=None)
    elif stated and _means_amount(story, sentence):
        pass  # "… and the deficit reached $4 billion. It was $7 billion in 1991"
    elif stated and story.opening.indicator and _goes_back(story, sentence):
        story.frame = before = _from_there_on(story.recall(), story.frame)
        if before.indicator in ("trade_balance", "trade_turnover") and before.product is None:
            story.goods.whole = True
    elif (story.opening.indicator, story.frame.indicator) == ("exports", "imports"):  # it is about exports
        spoken = story.recall()
        if story.scene.main and story.scene.main.indicator == "trade_turnover" and is_of_partners(sentence):
            spoken = replace(spoken, indicator="trade_turnover", partner=story.scene.main.partner)
        goods = spoken.topic if spoken.item_goods else spoken.product
        turned = story.frame.reporter == spoken.partner and spoken.reporter in (story.scene.both() or ())
        reporter = spoken.reporter if turned else story.frame.reporter
        story.frame = replace(story.frame, indicator=spoken.indicator, sign="", product=goods)
        story.frame = replace(story.frame, reporter=reporter, partner=spoken.partner)
    elif (story.opening.indicator, story.frame.indicator, *story.scene.flows) == BOTH_FLOWS:
        told = "trade_turnover" if is_of_partners(sentence) or _is_of_whole(sentence) else "exports"
        story.frame = replace(story.frame, indicator=told, sign="")
    elif _is_of_next(story, sentence) or (stated and story.frame.indicator == "trade_balance" and are_parts(sentence)):
        story.frame = replace(story.frame, indicator="trade_turnover", sign="")
    if stated:
        story.hint = None
    return before


def _is_foretold(sentence: Sentence) -> bool:
    """Whether goods are hoped for of what was spoken of: "The crop is poor. Merchants expect 5 tonnes"."""
    expected = sentence.quantities[0].kind == "physical" and FORETOLD.match(sentence.text)
    flows = expected and any(cue.kind in ("export", "import") for cue in sentence.cues["verb"])
    return bool(expected) and not flows and not sentence.cues["indicator"]


def _not_of_plan(frame: Frame, sentence: Sentence, day: date) -> Frame:
    """Leave its time to a plan where a sentence tells what was: "They are to reach 5 million by 2030. 2 were"."""
    ahead = frame.period
    past = PAST.search(sentence.text) if ahead and ahead.end > day and not sentence.cues["status"] else None
    if ahead is None or past is None or sentence.text.endswith((" is ", " are "), 0, past.start()):
        return frame
    if ahead == ahead.of_year(ahead.end.year) and day.month <= FIRST_MONTHS:  # January tells of the year just over
        return replace(frame, period=ahead.years_on(day.year - 1 - ahead.start.year), planned=ahead)
    return replace(frame, period=None, planned=ahead) if ahead.start > day else frame


def _is_of_next(story: Story, sentence: Sentence) -> bool:
    """Whether a sentence tells the same of the next partner: "Oman follows with $5 million"."""
    if (story.opening.indicator, story.frame.indicator) != ("trade_turnover", "trade_balance"):
        return False
    stop = sentence.undated[0].start if sentence.undated else 0
    partners = [area for area in sentence.areas if area.start < stop and area.code != story.frame.reporter]
    named = sentence.between("indicator", 0, stop)
    return (story.opening.listed or story.opening.item == "partner") and bool(partners) and not named


def _from_there_on(opening: Frame, now: Frame) -> Frame:
    """Go on from the time come back to: "Exports were 5 million. The year before it was 4. That is a rise of 25%"."""
    opening = replace(opening, money=opening.money or now.money)  # "9 tons worth $4 billion. This is 1 billion more"
    then = opening.period
    if then is None or now.period is None or now.period == then or now.period.start <= then.end:
        return opening
    if then.length == 1 and then.start.month != now.period.start.month and then != now.period.previous():
        return replace(opening, period=now.period)  # "above the record of February. The increase was led by fish: 4%"
    return replace(opening, period=now.period, base=then, base_named=True)


def _means_amount(story: Story, sentence: Sentence) -> bool:
    """Whether "it was" is the balance told last: with an amount, behind a percent; wider or smaller, behind a sum."""
    if story.frame.indicator != "trade_balance" or not IT_WAS.match(sentence.text):
        return False
    if sentence.undated and sentence.undated[0].kind == "money" and story.opening.unit == "percent" != story.frame.unit:
        return True
    sized = any(cue.kind == "compare" for cue in sentence.between("verb", 0, len(sentence.text)))
    return sized and story.frame.measure == story.opening.measure == "level"


def _is_of_whole(sentence: Sentence) -> bool:
    """Whether "it" is what both flows were told to make: "it grew by 22 percent", but not goods named anew."""
    stop = sentence.undated[0].start if sentence.undated else 0
    return THE_SAME.search(sentence.text, 0, stop) is not None


def _goes_back(story: Story, sentence: Sentence) -> bool:
    """Whether a sentence goes on with what the last one set out with, whatever it has told since."""
    last = story.goods.passed[0] if story.goods.passed else ""
    if (REFERS_BACK.match(sentence.text) and not BRINGS_TO.search(last)) or _goes_on_with_it(story, sentence):
        return True
    flows_told = story.opening.indicator == "trade_turnover" and story.frame.indicator in ("exports", "imports")
    then = THEN_IT.match(sentence.text) if flows_told else None
    return then is not None and (then["by"] == "With" or any(m.end <= then.end() for m in sentence.periods))


def _goes_on_with_it(story: Story, sentence: Sentence) -> bool:
    """Whether "it" behind an adjunct is what the last sentence spoke of without figures: "In May, he said, it grew"."""
    if story.opening_goods is None or not sentence.undated:
        return False
    stop = sentence.undated[0].start
    it = IT_IS.search(sentence.text, 0, stop) or THEN_IT.match(sentence.text, 0, stop)
    return it is not None and not any(cue.code in TRADE for cue in sentence.between("indicator", 0, stop))


def leave(
    story: Story, sentence: Sentence, segment: Segment, before: Frame, goods: list[tuple[str | None, bool]]
) -> None:
    """Set what a sentence leaves in force.

    `before` is what was in force before it, `goods` what each of its statements left, and whether as one of a list.
    """
    if goods:
        product = carried(story.frame, before, goods, story.goods, sentence.text)
        story.frame = replace(story.frame, product=product, topic=product, item_goods=False)
    story.untold = _balance_behind(sentence)
    story.frame = _named_again(story.frame, before)
    if story.frame.changed or story.frame.aside:
        story.frame = replace(story.frame, changed=None, aside=None)
    if goods:
        story.frame = back_from_plans(story, before)
        _set_out(story, segment, before)
        clause = _first_clause(sentence)
        goes_on = len(story.drafts) - len(goods) > story.paragraph
        again = goes_on and _is_told_again(story.frame, story.opening, before)
        story.frame = back_from_past(story.frame, story.opening, before, clause, again, story.document.published)
        if goes_on and _is_part_alone(story.frame, before, sentence):
            story.frame = replace(story.frame, period=before.period, base=before.base, base_named=before.base_named)
        first, frame = story.opening, story.frame
        if first.base_named and first.period == frame.period != first.base:  # the first comparison stays
            story.frame = replace(story.frame, base=story.opening.base, base_named=True)
        if len(sentence.periods) > 1 and (
            period := _behind_relative(sentence, story.clock) or turned_to(story, sentence)
        ):
            story.frame = replace(story.frame, period=period, base=None, base_named=False)
    partner = story.frame.partner
    if partner is None or partner != story.opening.partner or not heads_item(segment, sentence.text):
        story.frame = _without_list(story.frame, story.opening, before)
    home = before.reporter or story.scene.focus
    if story.frame.measure == "share" and home and country(story.frame.reporter or "") == home:
        story.frame = replace(story.frame, reporter=home)  # not the region that "grows 20% of the crop"
    if story.frame.status == "actual" and story.frame.told != story.frame.period:
        story.frame = replace(story.frame, told=story.frame.period)
    year = story.frame.period.end.year if story.frame.period else None
    last = story.scene.clock.year
    if goods and year and last != year and (not story.today or (last and last < year)):
        story.scene.clock = replace(story.scene.clock, year=year)


def _behind_relative(sentence: Sentence, clock: Clock) -> Period | None:
    """The time of a main clause that tells no figure: "Exports, which had grown by 5% in 2003, stagnated in 2004."."""
    told = sentence.undated
    if not told or sentence.cues["status"] or not ASIDE.search(sentence.text, 0, told[0].start):
        return None
    closed = sentence.text.find(", ", told[-1].end)
    behind = (m for m in sentence.periods if 0 < closed < m.start and m.role == "period")
    main = next(behind, None)
    return resolve(main, clock) if main else None


def _balance_behind(sentence: Sentence) -> str | None:
    """The sign of a balance that is named behind the last number: "sold for $9 million, yet the surplus shrank"."""
    last = sentence.undated[-1].end if sentence.undated else len(sentence.text)
    behind = [cue for cue in sentence.between("indicator", last, len(sentence.text)) if cue.code == "trade_balance"]
    return behind[0].sign if behind and THE_BALANCE.search(sentence.text, last, behind[0].start) else None


def _is_sum(sentence: Sentence) -> bool:
    """Whether a sentence tells an amount of money first."""
    return bool(sentence.undated) and sentence.undated[0].kind == "money"


def _named_again(frame: Frame, before: Frame) -> Frame:
    """Go back to what was spoken of from something that has no name."""
    if frame.indicator != "other" or not before.indicator or frame.reporter == WORLD:
        return frame
    return replace(
        frame,
        indicator=before.indicator,
        sign=before.sign,
        product=before.product,
        reporter=before.reporter,
        partner=before.partner,
        measure=before.measure,
        period=before.period or frame.period,
    )


def _set_out(story: Story, segment: Segment, before: Frame) -> None:
    """Let the first actual flow of a news item be what its section sets out with."""
    opening = story.opening
    if opening.period is None:  # "from a deficit of 3 million in May to a surplus of 5 million in June"
        opening = replace(opening, period=story.frame.period, told=story.frame.told)
    if opening.product == story.frame.product and opening.measure != "share" and not before.indicator:
        opening = replace(opening, topic=opening.product)  # "Beef earned $2 billion", and nothing else was told
    alike = opening.indicator == story.frame.indicator
    if opening.topic and alike and story.frame.product is None and not before.indicator:
        opening = replace(opening, topic=None)  # "sold rice (5 tons) and tea (6 tons)": it is on neither alone
    if (
        story.scene.main is None
        and story.is_of_item(segment)
        and story.frame.period
        and opening.indicator in TRADE
        and (opening.status == "actual" or _is_estimated(story))
        and not _is_of_before(story, before)
        and not (segment.kind == "bullet" and story.scene.topic.focus == WORLD != opening.reporter)  # one of a list
    ):
        story.scene.set_out(opening, before)


def _is_estimated(story: Story) -> bool:
    """Tell whether a sentence begins with an estimate of a time that is all but over."""
    period, day = story.opening.period, story.document.published
    return bool(story.opening.status == "forecast" and period and day and (period.end - day).days <= MONTH)


def _is_of_before(story: Story, before: Frame) -> bool:
    """Tell whether a sentence looks back from the time spoken of, which is not just that of the text."""
    now, then, day = before.period, story.opening.period, story.document.published
    if now and story.reached and now.end < story.reached.start and now.length == story.reached.length:
        now = story.reached  # the section looks back since its first sentence
    if now is None or then is None or then.end >= now.start:
        return False
    return not (day and now.start <= day <= now.end)


def _first_clause(sentence: Sentence) -> str:
    """Give the clause of the first number: what is set against it tells nothing of its time."""
    first = sentence.undated[0] if sentence.undated else None
    beside = SET_AGAINST.search(sentence.text, first.end) if first else None
    return sentence.text[: beside.start()] if beside else sentence.text


def _is_told_again(frame: Frame, opening: Frame, before: Frame) -> bool:
    """Tell whether a sentence told the level of before again: "Trade came to 4 million. In 1995 it was 1 million"."""
    if not opening.measure == frame.measure == before.measure == "level" or opening.period is None:
        return False
    if frame.period is None or frame.period.end > opening.period.end:
        return False
    if frame.product != before.product:
        return False  # "had a deficit in May. In January-April its energy deficit fell to 3 million"
    return (opening.indicator, opening.partner) == (before.indicator, before.partner)


def _is_part_alone(frame: Frame, before: Frame, sentence: Sentence) -> bool:
    """Tell whether a sentence told a part of the time spoken of by itself: "In September alone exports rose by 15%".

    Both flows, told together in that part first of all, are told of one by one there: "In May alone trade came to 9".
    """
    part, whole = frame.period, before.period
    if not (part and whole and part != whole and whole.start <= part.start and part.end <= whole.end):
        return False
    if frame.indicator == "trade_turnover" and sentence.periods[0].start < OPENS_WITHIN:
        return False
    return any(ALONE.match(sentence.text, mention.end) for mention in sentence.periods)


def _without_list(frame: Frame, opening: Frame, before: Frame) -> Frame:
    """Let a partner or product of a list go with its list."""
    if not frame.listed:
        return frame
    steady = opening if not opening.listed else before
    alone = opening.reporter if opening.partner is None else None  # goods were listed, and no partners
    return replace(frame, reporter=steady.reporter or alone, partner=steady.partner, listed=False, whole=None)
