"""Which time a sentence without figures announces for the next ones, and when what it tells happened.

A story and a sentence in, a period out, or the occasion and the clock of the story changed.

>>> RESULTS.first("the data for may"), BESIDE.search("sales fell when prices rose in ") is not None
((4, 8), True)
"""

import re

from extract.periods import Clock, Mention, Period, resolve
from extract.periods.phrases import Dates, Ending, Part, Relative, Told
from extract.products.inmind import DATELINE
from extract.reading.mastheads import issue_of
from extract.records import TRADE
from extract.statements.sentences import Sentence
from extract.story.story import Story
from extract.story.telling import tells_of_change, tells_of_flows
from extract.times import occasion_of, opening_of, year_of_writing
from extract.times.asides import dates_law, is_reckoned
from extract.times.befallen import events, is_of_event, is_of_meeting
from extract.values import replace
from extract.words.cued import Cued
from extract.words.lexicon import Cue, tells
from extract.words.side_words import are_deeds
from extract.words.wordlists import WordList

SHORT_SENTENCE = 30
"""A sentence of so few characters only sets the scene: "Look at 2021.", "Now for exports in May."."""
MOST_WORDS = 3
"""How many words a label has at most."""
LONG_SENTENCE, YEAR_MONTHS = 90, 12
FEWEST_DAYS, WEEK, YEAR_DAYS = 10, 5, 366
"""The least days of a period that a sentence without figures announces, those of a heading, and the most."""
MOST_LISTED = 20 * YEAR_DAYS
"""The most days of the years that a list is told of: "Trade with the neighbours in 2018-2023:"."""
RESULTS = WordList(
    ("result", "results", "data", "figures", "statistics", "indicators", "outcome", "performance", "dynamics")
)
ACCOUNTING_YEAR = WordList(("fiscal year", "financial year", "marketing year"))
MOST_OF_A_LABEL = 8
"""Where a label at the head of a paragraph may begin: behind a bullet or the number of an item."""
BESIDE = re.compile(
    r"\b(?:while|whereas|although|though|because|when|after|until|unless|since|where|which|who)\b[^,;:]{0,80}$", re.I
)
"""What makes a time that of a clause beside the main one, which announces nothing."""
AFTER_THAT = re.compile(r"\b(?:after|following|reversing)\s+(?:[a-z'’-]+\s+){0,6}$", re.I)
"""Before a time, what makes it that of a look back: "exports surged in August after dropping in July"."""
AGREED_IN = Cued(
    ("signed", "concluded", "negotiated", "adopted", "ratified", "enacted", "updated", "compiled"),
    r"(?<!was )(?<!were )(?<!been )\b(?:signed|concluded|negotiated|adopted|ratified|enacted)\b[^,;:]{0,40}$"
    r"|\b(?:updated|compiled)\s$",
)
"""Before a time, what makes it that of an accord: "The trade agreement signed with Mali in 1961 was extended"."""
OPENS = re.compile(
    r"\W*(?:(?:Yet|But|And|Still|Meanwhile|However|By contrast|Also),?\s+)?"
    r"(?:(?:the|its|their|our|this|total|overall|all)\s+)?(?:(?!of\b|in\b|for\b|on\b|with\b|to\b|by\b|as\b)[\w’'-]+\s+){0,2}",
    re.I,
)
"""What may stand at the head of a sentence before the flow that it is about."""
PICTURE = Cued(
    (
        *("picture", "situation", "pattern", "position", "tide", "tables", "things", "roles"),
        *(" place", " lead", "became", "overtook", "took over"),
    ),
    r"\b(?:picture|situation|pattern|position|tide|tables|things|roles)\b[^,;:.]{0,40}"
    r"\b(?:chang\w+|differ\w*|revers\w+|turned|look\w*|improv\w*|worse\w*|brighte\w+|better)\b"
    r"|\b(?:moved|climbed|rose|advanced|slipped|fell|dropped) (?:[a-z]+ )?(?:in)?to [a-z]+ (?:place|position)\b"
    r"|\b(?:took|gained|regained|lost) (?:the lead|(?:the )?first place)\b|\bovertook\b"
    r"|\b(?:became|took over as) (?:the |its |their )?(?:[a-z’'-]+ ){0,2}(?:largest|main|biggest|chief|leading)\b",
    re.I,
)
"""What a sentence that begins with a time says of it before the figures come: "By 1990 the picture had changed", "In
1990 Chad moved into first place"."""
LEVIED = WordList(
    ("tariff", "tariffs", "levy", "levies", "duties", "sanctions", "a ban", "embargo", "embargoes", "anti-dumping duty")
)
"""What a sentence tells of that was laid on trade, and no trade: "A levy on tea was imposed in 2022"."""
IT_HAD = re.compile(r",? (?:it|they|trade|business|growth) had [a-z]+")
"""Behind the time by which something was so, what goes on with what is told of."""
PICTURES = re.compile(r"\b(?:picture|situation|pattern|position|tide|things|pace|it|trend|story)\b")
"""What a sentence on a time tells of that its figures will show: "Over eleven months the picture is friendlier"."""
WAS_SO = re.compile(
    r"(?: (?:as a whole|itself|too|also))?(?:,[^,;:]{1,40},)? (?:had (?:been|looked|turned out|proved)"
    r"|was|were|is|has been|looked|turned out|proved|did|fared)\b"
)
"""Behind a time, the verb that it is the subject of."""
ADVERB = re.compile(r"(?:last|next|this|late|early|every|each|earlier|later)\b", re.I)
"""How a time begins that, without a preposition, is only when something was so: "The road was repaired last year"."""
OF_OTHERS = re.compile(r",? (?:the|an?|he|she|[A-Z][\w'\u2019-]+) ")
"""Behind a time that opens a short sentence, somebody who did something then: "In 1967 he married"."""
YEARS_BACK = 3
"""How many years before the last occasion another is that is told in passing, up to the end of its paragraph."""

BUT = re.compile(r"(?:[,;] (?:but|and|yet|while)|;) $")
TURNED = re.compile(
    r",? (?:(?:it|they|things|trade|growth|business|the [a-z]+) )?(?:[a-z]+ly )?"
    r"(?:[a-z]{2,}ed|brought|saw|was|were|became|began|went|rose|fell|grew|made)\b"
)
"""Around a time, what makes it that of a clause that goes on: ", but 2008 brought a recovery"."""


def tell_time(story: Story, sentence: Sentence) -> None:
    """Take note of when something happened, and of when the seasons of the text begin."""
    occasion, last = occasion_of(sentence, story.clock), story.occasion
    if occasion and not (
        last and occasion.start <= last.start and last.end <= occasion.end
    ):  # the year of a month told
        if last is None or occasion.end.year >= last.end.year - YEARS_BACK:
            story.occasion, story.saying, story.aside = occasion, occasion, None
        elif story.today is None:
            story.aside = occasion  # what happened years before is told in passing
    if told := year_of_writing(sentence):
        story.saying = told
    if opening := opening_of(sentence):
        story.scene.clock = replace(story.scene.clock, opening=opening)


def comes_before(text: str) -> bool:
    """Tell whether a sentence only stands before the first one of a text: a date line, "Togo.", "News in brief."."""
    return len(text.split()) <= MOST_WORDS or DATELINE.fullmatch(text) is not None


def sets_year(story: Story, sentence: Sentence, kind: str) -> bool:
    """Tell whether months told next are of the year that a sentence without figures names; `kind` is its segment's.

    "This year has been leaner.", "Growers remember 2012.", "They met in May 2019." where years near it are told of;
    not "The treaty was signed in 1957.".
    """
    if story.lede or kind == "heading" or sentence.text.endswith((":", "?")) or RESULTS.first(sentence.low):
        return True
    several, news = sentence.periods, story.document.published and story.frame.period
    if news and (several[1:] or " and " in several[0].surface) and _is_look_back(story, sentence):
        return False
    if news and "ince " in sentence.low and _goes_on_since(story, sentence):
        return False
    text, occasion, year = sentence.text, occasion_of(sentence, story.clock), story.clock.year
    passed = LEVIED.first(sentence.low) is not None and _is_passed(story, sentence)
    if occasion and occasion == story.occasion and (year is None or abs(occasion.end.year - year) <= YEARS_BACK):
        return not passed
    if any(_is_named(text, mention) or _is_subject_time(text, mention) for mention in sentence.periods):
        return True
    return not passed and tells_of_flows(sentence)


def _is_news_of(story: Story) -> Period | None:
    """The time in force where the text is news of it: of the year it was written in, or the one before."""
    day, now = story.document.published, story.frame.period
    return now if day and now and day.year <= now.end.year + 1 else None


def _goes_on_since(story: Story, sentence: Sentence) -> bool:
    """Tell whether news only dates since when it is so: "Sales have shrunk since May last year"."""
    begun = [m for m in sentence.periods if m.role == "since"]
    if not begun or any(m.role != "since" and not isinstance(m.phrase, Part) for m in sentence.periods):
        return False
    now = _is_news_of(story)
    start = resolve(begun[0], story.clock) if now else None
    return start is not None and now is not None and start.start < now.start


def _is_look_back(story: Story, sentence: Sentence) -> bool:
    """Tell whether news only looks back on several times: "There were surpluses in May 2011 and 2012", "fell through
    October and November last year"."""
    now = _is_news_of(story)
    if now is None or now.length != 1:
        return False
    several = [m for m in sentence.periods if m.role == "period" and (m.is_dated or not isinstance(m.phrase, Dates))]
    if not several or several[0].start <= MOST_OF_A_LABEL:
        return False
    if len(several) == 1 and " and " not in several[0].surface:
        return False
    then = [resolve(m, story.clock) for m in several]
    return all(p is not None and p.end < now.start for p in then)


def _is_passed(story: Story, sentence: Sentence) -> bool:
    """Tell whether news of the last year looks back: "It fell in 2025. A levy on tea was imposed in 2022. In May"."""
    day, now = story.document.published, story.frame.period
    if day is None or now is None or day.year > now.end.year + 1:
        return False
    if any(cue.code in TRADE for cue in sentence.cues["indicator"]):
        return False
    period = resolve(sentence.periods[0], story.clock)
    return period is not None and period.end.year < now.end.year


def _is_dateline(story: Story, sentence: Sentence, told: list[Mention]) -> bool:
    """Tell whether a sentence only dates the text: "From our correspondent, Lagos. June 1986."."""
    day = story.document.published
    if not story.under_way and (issue := issue_of(sentence.text.rstrip(" ."))):
        is_month = issue.groupdict().get("month") is not None
        return not (is_month and _heads_statistics(story, sentence))  # "Harbour Review, vol. 7 (1999)", but see there
    if day is None or story.under_way or len(told) > 1 or tells(sentence.low, TRADE) or RESULTS.first(sentence.low):
        return False
    period = resolve(told[0], story.clock)
    return bool(period and period.length <= 1 and period.start <= day <= period.end and told[0].is_dated)


def _heads_statistics(story: Story, sentence: Sentence) -> bool:
    """Tell whether the issue of a digest is the month of its figures: "Foreign trade statistics. Digest, May 2014"."""
    head = " ".join([*story.captions[-1:], sentence.text]).lower()
    return " statistic" in f" {head}" and tells(head, TRADE)


def announced(story: Story, sentence: Sentence, introduces: bool) -> Period | None:
    """The period that a sentence without figures announces: "the results of the first quarter are known"."""
    told = [_as_subject(m) for m in sentence.periods if m.role == "period" and not dates_law(sentence.text, m)]
    if not told:  # "Notes on 2008", but not "January-October 2009 on 2008"
        told = [_as_subject(m) for m in sentence.periods if m.role == "base" and m.intro.startswith("on")]
    told = told or [m for m in sentence.periods[:1] if m.role == "horizon" and _was_so_by(sentence, m)]
    if len(told) > 1:
        told = [m for m in told if not AFTER_THAT.search(sentence.text, 0, m.start)] or told
    if story.under_way and not introduces:
        told = [m for m in told if not BESIDE.search(sentence.text, 0, m.start)]
    if not introduces:
        told = [m for m in told if not is_of_event(sentence, m)]
        told = [m for m in told if m.intro.startswith("for") or not AGREED_IN.search(sentence.text, 0, m.start)]
        told = [m for m in told if not is_of_meeting(sentence, m)]
    about = told and (
        introduces
        or _sets_scene(sentence, told[0])
        or _is_subject_time(sentence.text, told[0])
        or _is_of_months(sentence, told[0])
        or _goes_on_to(story, sentence, told)
        or (told[0].start < MOST_OF_A_LABEL and (told[0].role == "horizon" or PICTURE.search(sentence.text)))
        or _sets_out(story, sentence, told[0])
        or ACCOUNTING_YEAR.first(sentence.low, told[0].start, told[0].end)
        or RESULTS.first(sentence.low)
        or (any(cue.code in TRADE for cue in sentence.cues["indicator"]) and tells(sentence.low, TRADE))
        or (flow_by_noun(sentence) and any(cue.kind == "change" for cue in sentence.cues["verb"]))
    )
    if not about or _is_dateline(story, sentence, told):
        return None
    several = story.document.published and story.frame.period and (told[1:] or (told and " and " in told[0].surface))
    if several and not introduces and told[0].start > MOST_OF_A_LABEL and _is_look_back(story, sentence):
        return None
    if " time in " in sentence.low or "est " in sentence.low or " first " in sentence.low:
        told = [m for m in told if not is_reckoned(sentence.text, m)]  # "shrank for the first time in four months"
    if not told:
        return None
    found = [resolve(m, story.clock) for m in told]
    if not introduces and told[0].start < MOST_OF_A_LABEL and _is_subject_time(sentence.text, told[0]):
        found = found[:1]
    least = WEEK if introduces and tells(sentence.low, TRADE) else FEWEST_DAYS
    most = MOST_LISTED if sentence.text.endswith(":") and told[-1].years else YEAR_DAYS
    period = next((p for p in reversed(found) if p and least <= (p.end - p.start).days + 1 <= most), None)
    announces = introduces or RESULTS.first(sentence.low) or _turns_to_part(sentence, told[0])
    return None if period and not announces and _is_within(period, story.frame.period) else period


def _was_so_by(sentence: Sentence, mention: Mention) -> bool:
    """Tell what a time had brought: "By 1990 the picture had changed", "But by the end of 2005 it had recovered"."""
    by_then = mention.role == "horizon" and IT_HAD.match(sentence.text, mention.end) is not None
    return by_then or PICTURE.search(sentence.text) is not None


def _sets_scene(sentence: Sentence, mention: Mention) -> bool:
    """Tell whether a sentence only names a time: "Look at 2021."; not "The law was adopted in 2001."."""
    if len(sentence.text) >= SHORT_SENTENCE or " will " in sentence.text:
        return False
    opens = mention.start <= MOST_OF_A_LABEL and OF_OTHERS.match(sentence.text, mention.end) is None
    return opens or _is_named(sentence.text, mention) or tells_of_flows(sentence)


def _sets_out(story: Story, sentence: Sentence, mention: Mention) -> bool:
    """Tell whether a text sets out with a time: "Shoes were the surprise of 2017.", "January brought frost."."""
    if story.under_way or occasion_of(sentence, story.scene.clock):
        return False
    return story.lede or _is_named(sentence.text, mention) or tells_of_flows(sentence)


def _is_named(text: str, mention: Mention) -> bool:
    """Tell whether a time is a thing that is spoken of, and not only when something was so: "a good March"."""
    if mention.intro or ADVERB.match(mention.surface):
        return False
    return not text.endswith(("and ", "or ", ", "), 0, mention.start)


def _is_subject_time(text: str, mention: Mention) -> bool:
    """Tell whether a time is the subject of a sentence: "The year 2023, by contrast, had been a lean one."."""
    if mention.intro or not OPENS.fullmatch(text, 0, mention.start):
        return False
    return WAS_SO.match(text, mention.end) is not None


def _is_of_months(sentence: Sentence, mention: Mention) -> bool:
    """Tell whether a sentence begins with months or a year of results: "Over eleven months the picture is better."."""
    is_told = isinstance(mention.phrase, Part | Ending | Told) or mention.phrase == Relative("year", 0, True)
    if not (is_told and _leads(sentence, mention)):
        return False
    told = tells_of_change(sentence) or tells_of_flows(sentence) or PICTURES.search(sentence.text) is not None
    return told or not mention.intro


def _turns_to_part(sentence: Sentence, mention: Mention) -> bool:
    """Tell whether a sentence turns to a part of the time: "In the fourth quarter things looked less rosy."."""
    is_part = isinstance(mention.phrase, Part | Ending | Dates)
    return _is_subject_time(sentence.text, mention) or (is_part and _leads(sentence, mention))


def _leads(sentence: Sentence, mention: Mention) -> bool:
    """Tell whether a sentence begins with a time, and tells no event of it."""
    return mention.start <= MOST_OF_A_LABEL and occasion_of(sentence, Clock()) is None


def _goes_on_to(story: Story, sentence: Sentence, told: list[Mention]) -> bool:
    """Tell whether a sentence goes on to a year after those told of: "Dearer oil did not help much in 1990."."""
    now, day = story.frame.period, story.document.published
    if now is None or day is None or now.length < YEAR_MONTHS or len(told) > 1 or len(sentence.text) > LONG_SENTENCE:
        return False
    period = resolve(told[0], story.clock)
    is_year = period is not None and period.length == YEAR_MONTHS and now.start < period.start and period.end < day
    is_next = now.length == YEAR_MONTHS or (period is not None and now.end < period.start)
    if not (is_year and is_next and occasion_of(sentence, story.scene.clock) is None):
        return False
    return _is_named(sentence.text, told[0]) or tells_of_flows(sentence) or events().first(sentence.low) is not None


def turned_to(story: Story, sentence: Sentence) -> Period | None:
    """The time that a last clause without figures turns to: "In 2007 trade fell by a third, but 2008 was better."."""
    last = sentence.periods[-1]
    if last.role != "period" or not sentence.undated or last.start < sentence.undated[-1].end:
        return None
    if not (BUT.search(sentence.text, max(0, last.start - 12), last.start) and TURNED.match(sentence.text, last.end)):
        return None
    period, now = resolve(last, story.clock), story.frame.period
    return period if period and now and now.end < period.start else None


def _as_subject(mention: Mention) -> Mention:
    """Take a time behind "on" for what a report is on: without a figure, nothing is compared with it."""
    return replace(mention, role="period")


def _is_within(part: Period, whole: Period | None) -> bool:
    """Tell whether a time is a part of another: something happened in it, and the text goes on in the whole."""
    return whole is not None and part != whole and whole.start <= part.start and part.end <= whole.end


def flow_by_noun(sentence: Sentence) -> Cue | None:
    """The flow that a noun of what is done names: "Kenya's purchases of maize by supplier:"."""
    deeds = (cue for cue in sentence.cues["verb"] if cue.kind in ("export", "import"))
    deed = next((cue for cue in deeds if are_deeds(cue.surface.lower().split()[0])), None)
    return replace(deed, code=f"{deed.kind}s") if deed else None
