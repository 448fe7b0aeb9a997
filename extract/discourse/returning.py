"""Back to what was told before: from a plan, from the past, from trade with the world to that of the text."""

import re
from datetime import date

from extract.areas.codes import country
from extract.periods import Clock, Mention, Period, resolve
from extract.periods.words import AGAINST
from extract.records import TRADE
from extract.statements.frames import Frame
from extract.statements.sentences import Sentence
from extract.story.story import Story
from extract.values import replace

HAD = re.compile(
    r"\bhad (?:\w+ly |still |also |even |already |only |just )?"
    r"(?:been|stood|come|made|brought|sold|bought|cost|fetched|taken|risen|fallen|grown|gone|sent|paid|spent|lost|won|left"
    r"|met|shrunk|sunk|seen|run|got|hit|given|drawn|\w+ed)\b"
    r"|\b(?:old|previous|former|earlier|last|standing) (?:record|high|peak|low|best|maximum|minimum)\b"
    r"|^\W*(?:an?|the|[a-z]+|\d+) (?:year|month|quarter|season|decade)s? (?:ago|before|earlier|previously)\b"
    r"|^\D{0,80}\b(?:than|since)(?: in)? (?:[a-z]+ )?(?:19|20)\d\d, when\b"
    r"|^\W*(?:this|that|these|it|the (?:\w+ )?(?:rise|fall|drop|decline|increase|gain|growth|result|figure|reading"
    r"|number|deficit|surplus|level|total)s?)"
    r" (?:was |were |has been )?(?:follow(?:s|ed)?(?: by)?|compare[sd]? (?:with|to)|c[ao]mes? after) ",
    re.I,
)
"""What tells of a time before the one spoken of: "in 2008 exports had stood at 5 billion"."""
REVISED = re.compile(
    r"\brevised (?:up |down |upwards? |downwards? )?(?:to|from|as)\b|\b(?:initially|previously|originally) reported\b"
)
"""What mends a figure of before: "October's shortfall was revised to 2.5 billion"."""

SET_AGAINST = re.compile(rf"\b(?:{AGAINST}|than|from)\s(?:(?!\b(?:ex|im)ports\b)(?:[^,;:]|,(?=\d)))*$", re.I)
"""Before a time, what makes it that of what a number is compared with."""


def back_from_world(frame: Frame, main: Frame | None, sentence: Sentence) -> Frame:
    """Leave what the whole world uses where trade is told of again: "World stocks were 5 tonnes. Chad shipped 3"."""
    flows = any(cue.code in TRADE for cue in sentence.cues["indicator"])
    if main is None or not (flows or any(verb.kind in ("export", "import") for verb in sentence.cues["verb"])):
        return frame
    sides = {"reporter": main.reporter, "partner": main.partner}
    return replace(frame, indicator=main.indicator, sign=main.sign, measure=main.measure, **sides)


def back_from_plans(story: Story, before: Frame) -> Frame:
    """Go back to the time spoken of from that of a plan, or from one that is to come after the day of the text."""
    frame, day = story.frame, story.document.published
    if frame.status != "actual" and frame.told and (before.period or frame.told != frame.period):
        return replace(frame, period=frame.told, planned=frame.period)
    if frame.status == "target" and frame.told is None and day is None:
        return replace(frame, period=None, planned=frame.period)  # "5 million by 2028. Last year it stood at 3"
    if before.period is None:
        return frame
    is_to_come = frame.period and day and frame.period.end > day
    return replace(frame, period=before.period) if is_to_come else frame


def back_from_past(frame: Frame, opening: Frame, before: Frame, text: str, again: bool, day: date | None) -> Frame:
    """Go back to the time a sentence began with: a look back does not change what time is spoken of.

    `again` tells that the sentence tells the level of before once more, within one paragraph.
    """
    is_earlier = before.told and before.period and frame.period and frame.period.end < before.period.start
    now = bool(day and before.period and before.period.start <= day <= before.period.end)  # only that of the text
    if (
        is_earlier
        and not now
        and (before.status == "actual" or (before.told == before.period and HAD.search(text)))
        and (again or HAD.search(text) or REVISED.search(text))
    ):
        return replace(frame, period=before.period, base=before.base, base_named=before.base_named)
    told = opening.period if opening.status == "actual" else None
    is_part = told and frame.period and told.start < frame.period.start and frame.period.end == told.end
    is_past = told and frame.period and frame.period.end < told.end
    if (is_past or is_part) and not (now and told == before.period):
        return replace(frame, period=told, base=opening.base, base_named=opening.base_named)
    return frame


def back_from_base(frame: Frame, sentence: Sentence, clock: Clock, main: Period | None) -> Frame:
    """Leave a time that is compared with: "In 2007 it had a surplus of 4. Imports were 9 million, against 8 in 2007".

    What is told is of the time that the text is on, `main`, where that is as long and later, else of a year after.
    """
    period, day = frame.period, clock.published
    if (
        period is None
        or frame.status != "actual"
        or not all(_is_compared_with(mention, sentence) for mention in sentence.periods)
    ):
        return frame
    if all(resolve(replace(mention, role="period"), clock) != period for mention in sentence.periods):
        return frame
    later = main if main and main.length == period.length and main.start > period.end else period.years_on(1)
    return replace(frame, period=later, base=None, base_named=False) if not day or later.start <= day else frame


def _is_compared_with(mention: Mention, sentence: Sentence) -> bool:
    """Tell whether a time that names its year is what a sentence compares with: "than in 2007", "against 8 in 2007"."""
    if not mention.is_dated or mention.role not in ("base", "period"):
        return False
    first = sentence.undated[0].end
    return mention.role == "base" or SET_AGAINST.search(sentence.text, first, mention.start) is not None


def turns_from_buyer(story: Story, sentence: Sentence) -> bool:
    """Whether another buyer comes next: "Chad imported Peruvian tin for $5 million. Orders from Mali fell by 3%"."""
    frame, home, main = story.frame, story.scene.topic.focus, story.scene.main
    if home is None or home != frame.partner or main is None or (main.indicator, main.reporter) != ("exports", home):
        return False
    stop = sentence.quantities[0].start
    named = {country(m.code) for m in sentence.named if m.start < stop} - {country(frame.reporter or ""), home}
    return bool(named) and not any(cue.code in TRADE for cue in sentence.between("indicator", 0, stop))
