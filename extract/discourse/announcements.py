"""What a sentence tells of the next ones apart from its figures: a time, an indicator, two sides, goods.

A story and a sentence in, the frame, the occasion or the clock of the story changed.

>>> LABEL.fullmatch("• Investment.") is not None, RESULTS.first("the data for may")
(True, (4, 8))
"""

import re
from decimal import Decimal

from extract.areas.codes import country
from extract.discourse.captions import goods_dealt_in
from extract.discourse.dealings import economy_of, turn_to_another, turn_to_partner
from extract.indicators.firms import ITS_RESULTS
from extract.indicators.flows import flow_asked
from extract.periods import Clock, Mention, Period, resolve
from extract.periods.phrases import Dates, Ending, Part, Relative, Told
from extract.products import product_of
from extract.quantities.mentions import Quantity
from extract.reading.mastheads import issue_of
from extract.records import TRADE, WORLD
from extract.sides import Sides, sides_of
from extract.statements.asked import Named
from extract.statements.clauses import clause_behind
from extract.statements.frames import Frame
from extract.statements.sentences import Sentence
from extract.statements.statement import Statement
from extract.statements.ways import THE_OTHER_WAY
from extract.story.context import Scene
from extract.story.story import Story
from extract.times import occasion_of, opening_of, year_of_writing
from extract.times.asides import dates_law
from extract.times.befallen import is_of_event, is_of_meeting
from extract.values import replace
from extract.words.cued import Cued
from extract.words.lexicon import Cue, tells
from extract.words.scene_words import AS_CUSTOMER, IS_CUSTOMER
from extract.words.side_words import are_deeds
from extract.words.wordlists import WordList

CLAUSE_ENDS = re.compile(r"[;:]|,\s+(?!(?:the|an?|its)\s)")
"""Behind a flow, where its clause ends: "the gap narrowed, with imports from Chad …"."""
SHORT_SENTENCE = 30
"""A sentence of so few characters only sets the scene: "Look at 2021.", "Now for exports in May."."""
LONG_SENTENCE, YEAR_MONTHS = 90, 12
FEWEST_DAYS, WEEK, YEAR_DAYS = 10, 5, 366
"""The least days of a period that a sentence without figures announces, those of a heading, and the most."""
RESULTS = WordList(
    ("result", "results", "data", "figures", "statistics", "indicators", "outcome", "performance", "dynamics")
)
ACCOUNTING_YEAR = WordList(("fiscal year", "financial year", "marketing year"))
LABEL = re.compile(r"\W*[A-Z]\w+(?: \w+){0,2}\.")
MOST_OF_A_LABEL = 8
"""Where a label at the head of a paragraph may begin: behind a bullet or the number of an item."""
BESIDE = re.compile(
    r"\b(?:while|whereas|although|though|because|when|after|until|unless|since|where|which|who)\b[^,;:]{0,80}$", re.I
)
"""What makes a time that of a clause beside the main one, which announces nothing."""
AGREED_IN = Cued(
    ("signed", "concluded", "negotiated", "adopted", "ratified", "enacted", "updated", "compiled"),
    r"(?<!was )(?<!were )(?<!been )\b(?:signed|concluded|negotiated|adopted|ratified|enacted)\b[^,;:]{0,40}$"
    r"|\b(?:updated|compiled)\s$",
)
"""Before a time, what makes it that of an accord: "The trade agreement signed with Mali in 1961 was extended"."""
FLOWS = ("exports", "imports")
ASKS_FOR_GOAL = Cued(
    ("?",),
    r"\b(?:goals?|targets?|aim|ambitions?|hopes?|wish|what (?:can|could|may|do you|does) [^?]{0,30}\bexpect\w*"
    r"|in (?:five|ten|three) years|where (?:will|do you see))\b[^?.]*\?\W*$",
    re.I,
)
"""A question on what two countries are to reach: their turnover."""
GOAL_ASKED = Cued(("?",), r"\b(?:goals?|targets?|aim|ambitions?)\b(?! (?:met|reached|missed)\b)[^?.]*\?\W*$", re.I)
"""A question that asks for a goal, which is told in its answer."""
HOW_MANY, THINGS = re.compile(r"\b[Hh]ow many(?=\s)"), 32
"""What a question begins with, and how far behind it the things stand."""
OPENS = re.compile(
    r"\W*(?:(?:Yet|But|And|Still|Meanwhile|However|By contrast|Also),?\s+)?"
    r"(?:(?:the|its|their|our|this|total|overall|all)\s+)?(?:(?!of\b|in\b|for\b|on\b|with\b|to\b|by\b|as\b)[\w’'-]+\s+){0,2}",
    re.I,
)
"""What may stand at the head of a sentence before the flow that it is about."""
IS_SUBJECT = re.compile(
    r"\s*(?:,[^,;:]{1,40},\s*)?(?:\s(?:of|to|from|with|between|among|in|on)\s[^,;:]{1,60}?(?:,[^,;:]{1,40},)?\s)?\s*"
    r"(?:is|are|was|were|did|do|does|has|have|had|remain\w*|fared|went|stay\w*|show\w*|look\w*|seem\w*|will|would"
    r"|can|could|may|might|must|should|continue\w*|follow\w*|tell\w*|told|suffer\w*|improv\w*|recover\w*|rose|fell"
    r"|grew|need\w*|kept|keep\w*|overt[ao]\w+|outpac\w+|outstrip\w+|exceed\w*|surpass\w*|climbed|jumped|soared|surged"
    r"|dropped|declined|slumped|increased|shrank|expanded)\b",
)
"""Behind a flow, the verb that it is the subject of."""
PICTURE = Cued(
    ("picture", "situation", "pattern", "position", "tide", "tables", "things", "roles"),
    r"\b(?:picture|situation|pattern|position|tide|tables|things|roles)\b[^,;:.]{0,40}"
    r"\b(?:chang\w+|differ\w*|revers\w+|turned|look\w*|improv\w*|worse\w*|brighte\w+|better)\b",
    re.I,
)
"""What a sentence that begins with a time says of it before the figures come: "By 1990 the picture had changed"."""
WAS_SO = re.compile(
    r"(?: (?:as a whole|itself|too|also))?(?:,[^,;:]{1,40},)? (?:had (?:been|looked|turned out|proved)"
    r"|was|were|is|has been|looked|turned out|proved|did|fared)\b"
)
"""Behind a time, the verb that it is the subject of."""
STRUCTURE = re.compile(
    r"\W*(?:The|Its|Their) (?:[a-z]+ )?(?:structure|composition|range|assortment|make-up) of "
    r"(?:the |its |their )?(?=(?:supplies|deliveries|shipments|sales|purchases)\b)"
)
"""How a sentence begins that turns to what the goods are: "The structure of supplies to Japan hardly changes."."""
CLEFT = re.compile(
    r"\W*(?:(?:It|This) (?:is|was) (?:not |only |mainly |chiefly )?"
    r"|The (?:main |chief |real )?(?:reason|cause|culprit|explanation|engine|driver|problem) (?:is|was) )"
    r"(?:the |its |their |lower |higher |weaker |stronger )?"
)
CLEFT_ENDS = re.compile(r"(?: that\b|[.,;:])")
"""Around the flow that a sentence singles out: "It was not exports that did it. They fell …"."""
YEARS_BACK = 3
"""How many years before the last occasion another is that is told in passing, up to the end of its paragraph."""
HINTED = frozenset({"investment", "production", "capacity", "freight"})
"""What a sentence that states no figure can hint at besides trade."""
NOT_KNOWN = re.compile(
    r"\W*(?:How (?:many|much)|Nobody (?:knows|says)|It is not (?:yet )?known|What (?:it|they) cost)\b"
)
"""How a sentence begins that only says that something is not told."""
IT_ALL = re.compile(r"\b(?:it|they|them)(?: all)?\b")
"""What a question means that asks where it goes."""
NO_NUMBER = Quantity(0, 0, 0, 0, Decimal(0), None, Decimal(1), "bare")


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


def announce(story: Story, sentence: Sentence, kind: str) -> None:
    """Let a sentence without figures say what the next one speaks of; `kind` is that of its segment."""
    if NOT_KNOWN.match(sentence.text) and not sentence.text.rstrip().endswith("?"):
        return  # "How many tonnes left the country is not known."
    label = sentence.start < MOST_OF_A_LABEL and LABEL.fullmatch(sentence.text)  # "• Investment. …"
    turned = kind == "paragraph" and bool(sentence.areas) and _turns(story, sentence)
    introduces = bool(kind == "heading" or sentence.text.endswith((":", "?")) or label)
    if period := _announced(story, sentence, introduces):
        story.frame = replace(story.frame, period=period)
        story.asked = period if sentence.text.rstrip().endswith("?") else None
        if kind == "heading" and story.reached and period.end < story.reached.start:
            story.reached = period  # "1997: everyone loses"
    if introduces and "ow many" in sentence.text:
        _ask_how_many(story, sentence)
    if introduces and GOAL_ASKED.search(sentence.text):
        story.frame = replace(story.frame, sought=True)
    named = [cue for cue in sentence.cues["indicator"] if cue.code != "none"]
    subject = _subject(sentence, named)
    cue = next((cue for cue in named if label or cue.code in TRADE), None)
    told = cue and (sentence.areas or introduces or subject) and (label or tells(sentence.low, TRADE))
    if cue is None and (sentence.text.endswith(":") or STRUCTURE.match(sentence.text)):
        cue = told = _flow_by_noun(sentence)
    if cue is None and introduces and story.frame.indicator in TRADE and (flow := _asked_for(story, sentence)):
        _ask(story, sentence, flow)
    if cue is None or not told:
        _hint(story, sentence, named)
        if ITS_RESULTS.search(sentence.text):
            story.frame = replace(story.frame, indicator="sales", sign="", product=None)
        main = story.scene.main
        on_trade = story.frame.indicator in FLOWS or (main is not None and main.indicator in TRADE)
        if story.scene.topic.partner and on_trade and ASKS_FOR_GOAL.search(sentence.text):
            story.frame = replace(story.frame, indicator="trade_turnover", sign="", product=None)
        return
    if not sentence.areas:
        goods = goods_dealt_in(story, sentence.text) if introduces else None
        story.frame = replace(story.frame, indicator=cue.code, sign=cue.sign, product=goods)
        story.open_with(story.frame)
        return
    _speak_of(story, sentence, cue, turned)
    of_list = sentence.text.endswith(":") and _names_alone(cue, named)
    if (cue is subject or of_list) and story.frame.indicator in TRADE and story.frame.indicator != cue.code:
        goods = None if cue.code == "trade_turnover" else story.frame.product  # "Bilateral trade is to grow."
        story.frame = replace(story.frame, indicator=cue.code, sign=cue.sign, product=goods)
    if story.frame.indicator is None or STRUCTURE.match(sentence.text):
        story.frame = story.recall()


def _names_alone(cue: Cue, named: list[Cue]) -> bool:
    """Whether words that lead to a list name no other trade than one flow: "The chief items of Kenyan export were:"."""
    return cue.code in FLOWS and all(other.code == cue.code for other in named if other.code in TRADE)


def _flow_by_noun(sentence: Sentence) -> Cue | None:
    """The flow that a noun of what is done names: "Kenya's purchases of maize by supplier:"."""
    deeds = (cue for cue in sentence.cues["verb"] if cue.kind in ("export", "import"))
    deed = next((cue for cue in deeds if are_deeds(cue.surface.lower().split()[0])), None)
    return replace(deed, code=f"{deed.kind}s") if deed else None


def _asked_for(story: Story, sentence: Sentence) -> str | None:
    """The flow that a question is about; "And the other way?" is about the other one than was told last."""
    flow, last = flow_asked(sentence.text), story.scene.flows[-1:]
    if flow is None and last and last[0] in FLOWS and THE_OTHER_WAY.search(sentence.text):
        return FLOWS[1 - FLOWS.index(last[0])]
    return flow


def _ask(story: Story, sentence: Sentence, flow: str) -> None:
    """Speak of what a question asks for; what the partner buys is what the reporter sells: "What does China buy?"."""
    by_partner = sentence.low.startswith("what ") and any(m.code == story.frame.partner for m in sentence.named)
    told = flow if not by_partner else "imports" if flow == "exports" else "exports"
    main = story.scene.main
    same = main is not None and main.indicator == told and not story.goods.whole and IT_ALL.search(sentence.text)
    goods = main.product if main and same else goods_dealt_in(story, sentence.text)
    story.frame = replace(story.frame, indicator=told, sign="", product=goods)
    story.open_with(story.frame)


def _ask_how_many(story: Story, sentence: Sentence) -> None:
    """Let the answer be of the people whom a question counts: "How many Omani tourists come? - Around 9,000 came"."""
    found, end = HOW_MANY.search(sentence.text), len(sentence.text)
    at = found.end() if found else end
    number = replace(NO_NUMBER, start=at, end=at, number_start=at, number_end=at)
    noun = next(iter(sentence.between("noun", at, at + THINGS)), None)
    if noun is not None and noun.code == "people":
        asked = Statement(sentence, number, (0, at), (at, end), 0, counted=sentence.text[at : noun.end], noun=noun)
        sides, story.asked_of = sides_of(asked, "people", "level", Frame(), story.scene), "people"
        story.frame = replace(story.frame, last="people", counted="people", beside=(sides.reporter, sides.partner))


def _subject(sentence: Sentence, named: list[Cue]) -> Cue | None:
    """The flow that a sentence is about: "Imports were livelier still.", "Trade among them, however, is modest."."""
    if named and CLEFT.fullmatch(sentence.text, 0, named[0].start) and CLEFT_ENDS.match(sentence.text, named[0].end):
        return named[0] if named[0].code in TRADE else None
    if not named or named[0].code not in TRADE or not OPENS.fullmatch(sentence.text, 0, named[0].start):
        return None
    return named[0] if IS_SUBJECT.match(sentence.text, named[0].end) else None


def _turns(story: Story, sentence: Sentence) -> bool:
    """Let a sentence turn to a partner, or to another country's own trade; tell whether it is the latter."""
    story.scene.turned = None
    story.scene.economy = economy_of(sentence)
    turn_to_partner(story, sentence)
    return turn_to_another(story, sentence)


def _speak_of(story: Story, sentence: Sentence, cue: Cue, turned: bool) -> None:
    """Take note of whose flow of which goods a sentence speaks of, without telling how large it is."""
    frame, whole = _spoken_of(story.frame, story.scene, sentence, cue)
    if turned:  # whose it is, is known
        now = story.frame
        frame = replace(frame, reporter=now.reporter, partner=now.partner, item=now.item)
    named = Named(cue.code, cue.sign, cue, "head")
    story.open_with(frame, goods=lambda: product_of(whole, named, Frame(), "level")[0])


def _spoken_of(last: Frame, scene: Scene, sentence: Sentence, cue: Cue) -> tuple[Frame, Statement]:
    """Give whose flow a sentence without figures speaks of, and the sentence as one statement."""
    end = len(sentence.text)
    whole = Statement(sentence, NO_NUMBER, (0, end), (end, end), 0)
    comma = CLAUSE_ENDS.search(sentence.text, cue.end)
    end = clause_behind(sentence.text, cue.end, comma.start() if comma else end)
    flows = cue.code in TRADE
    number = NO_NUMBER if flows else replace(NO_NUMBER, start=end, end=end)
    sides = sides_of(Statement(sentence, number, (0, end), (end, end), 0), cue.code, "level", Frame(), scene)
    home = scene.home(Frame())
    if home and not scene.both() and (AS_CUSTOMER.search(sentence.text) or IS_CUSTOMER.search(sentence.text)):
        sides = Sides(home)  # "Its main partners are Peru and Chad."
    elif flows and home and _is_foreign(sides.reporter, home, scene) and _is_told_of(home, sentence, sides):
        sides = Sides(home, sides.reporter)  # "Uganda falls back among the buyers of Kenyan goods"
    frame = replace(
        last, product=None, indicator=cue.code, sign=cue.sign, reporter=sides.reporter, partner=sides.partner
    )
    if not flows:  # of many hosts in a long text, the one just spoken of
        frame = replace(frame, beside=(sides.reporter, sides.partner), last=cue.code)
    return frame, whole


def _is_told_of(home: str, sentence: Sentence, sides: Sides) -> bool:
    """Whether a sentence names home: where another side is named too, as the owner of it."""
    roles = [placed.role for placed in sentence.roles if country(placed.code) == country(home)]
    return bool(roles) if sides.partner is None else "owner" in roles


def _is_foreign(reporter: str | None, home: str, scene: Scene) -> bool:
    """Whether a side is another than the one that the section is about, and no part or member of it."""
    if reporter in (None, WORLD) or country(reporter) == country(home):
        return False
    return not (scene.belongs(reporter, home) or scene.belongs(home, reporter))


def _hint(story: Story, sentence: Sentence, named: list[Cue]) -> None:
    """Keep what a sentence speaks of that is no trade, for a next one that begins with "The first", "Others"."""
    if not named or named[0].code not in HINTED or any(cue.code in TRADE for cue in named):
        return
    first, text = named[0], sentence.text
    if first.code == "investment" and OPENS.fullmatch(text, 0, first.start) and IS_SUBJECT.match(text, first.end):
        story.frame = replace(story.frame, indicator="investment", sign="", product=None)  # "Investment is modest."
    if tells(sentence.text, HINTED):
        frame, scene = story.frame, replace(story.scene, recent=[*story.scene.recent])
        story.hint = lambda: _spoken_of(frame, scene, sentence, named[0])[0]


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


def _announced(story: Story, sentence: Sentence, introduces: bool) -> Period | None:
    """The period that a sentence without figures announces: "the results of the first quarter are known"."""
    told = [_as_subject(m) for m in sentence.periods if m.role == "period" and not dates_law(sentence.text, m)]
    if not told:  # "Notes on 2008", but not "January-October 2009 on 2008"
        told = [_as_subject(m) for m in sentence.periods if m.role == "base" and m.intro.startswith("on")]
    told = told or [m for m in sentence.periods[:1] if m.role == "horizon" and PICTURE.search(sentence.text)]
    if story.under_way and not introduces:
        told = [m for m in told if not BESIDE.search(sentence.text, 0, m.start)]
    if not introduces:
        told = [m for m in told if not is_of_event(sentence, m)]
        told = [m for m in told if not AGREED_IN.search(sentence.text, 0, m.start)]
        told = [m for m in told if not is_of_meeting(sentence, m)]
    about = told and (
        introduces
        or (len(sentence.text) < SHORT_SENTENCE and " will " not in sentence.text)
        or _is_subject_time(sentence.text, told[0])
        or _is_of_months(sentence, told[0])
        or _goes_on_to(story, sentence, told)
        or (told[0].start < MOST_OF_A_LABEL and PICTURE.search(sentence.text))
        or not (story.under_way or occasion_of(sentence, story.scene.clock))
        or ACCOUNTING_YEAR.first(sentence.low)
        or RESULTS.first(sentence.low)
        or (any(cue.code in TRADE for cue in sentence.cues["indicator"]) and tells(sentence.low, TRADE))
        or (_flow_by_noun(sentence) and any(cue.kind == "change" for cue in sentence.cues["verb"]))
    )
    if not about or _is_dateline(story, sentence, told):
        return None
    found = [resolve(m, story.clock) for m in told]
    if not introduces and told[0].start < MOST_OF_A_LABEL and _is_subject_time(sentence.text, told[0]):
        found = found[:1]
    least = WEEK if introduces and tells(sentence.low, TRADE) else FEWEST_DAYS
    period = next((p for p in reversed(found) if p and least <= (p.end - p.start).days + 1 <= YEAR_DAYS), None)
    announces = introduces or RESULTS.first(sentence.low) or _turns_to_part(sentence, told[0])
    return None if period and not announces and _is_within(period, story.frame.period) else period


def _is_subject_time(text: str, mention: Mention) -> bool:
    """Tell whether a time is the subject of a sentence: "The year 2023, by contrast, had been a lean one."."""
    if mention.intro or not OPENS.fullmatch(text, 0, mention.start):
        return False
    return WAS_SO.match(text, mention.end) is not None


def _is_of_months(sentence: Sentence, mention: Mention) -> bool:
    """Tell whether a sentence begins with months or a year of results: "Over eleven months the picture is better."."""
    is_told = isinstance(mention.phrase, Part | Ending | Told) or mention.phrase == Relative("year", 0, True)
    return is_told and _leads(sentence, mention)


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
    return is_year and is_next and occasion_of(sentence, story.scene.clock) is None


def _as_subject(mention: Mention) -> Mention:
    """Take a time behind "on" for what a report is on: without a figure, nothing is compared with it."""
    return replace(mention, role="period")


def _is_within(part: Period, whole: Period | None) -> bool:
    """Tell whether a time is a part of another: something happened in it, and the text goes on in the whole."""
    return whole is not None and part != whole and whole.start <= part.start and part.end <= whole.end
