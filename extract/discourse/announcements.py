"""What a sentence tells of the next ones apart from its figures: a time, an indicator, two sides, goods.

A story and a sentence in, the frame of the story changed.

>>> LABEL.fullmatch("• Investment.") is not None, CLEFT_ENDS.search("exports that did it")[0]
(True, ' that')
"""

import re
from decimal import Decimal

from extract.areas.codes import country
from extract.discourse.announced_times import MOST_OF_A_LABEL, OPENS, announced, flow_by_noun
from extract.discourse.captions import goods_dealt_in
from extract.discourse.dealings import economy_of, suppliers_of, turn_to_another, turn_to_partner
from extract.discourse.dealt import dealt
from extract.indicators.firms import ITS_RESULTS
from extract.indicators.flows import flow_asked
from extract.products import product_of
from extract.quantities.mentions import Quantity
from extract.records import FLOWS, TRADE, WORLD
from extract.sides import Sides, sides_of
from extract.sides.inside import told_inside
from extract.statements.asked import Named
from extract.statements.clauses import clause_behind
from extract.statements.frames import Frame
from extract.statements.sentences import Sentence
from extract.statements.statement import Statement
from extract.statements.ways import THE_OTHER_WAY
from extract.story.context import Scene
from extract.story.story import Story
from extract.values import replace
from extract.words.cued import Cued
from extract.words.lexicon import Cue, tells
from extract.words.scene_words import AS_CUSTOMER, IS_CUSTOMER
from extract.words.side_words import SHARE, SHARE_CUES

CLAUSE_ENDS = re.compile(r"[;:]|,\s+(?!(?:the|an?|its)\s)")
"""Behind a flow, where its clause ends: "the gap narrowed, with imports from Chad …"."""
LABEL = re.compile(r"\W*[A-Z]\w+(?: \w+){0,2}\.")
ASKS_FOR_GOAL = Cued(
    ("?",),
    r"\b(?:goals?|targets?|aim|ambitions?|hopes?|wish|what (?:can|could|may|do you|does) [^?]{0,30}\bexpect\w*"
    r"|in (?:five|ten|three) years|where (?:will|do you see))\b[^?.]*\?\W*$",
    re.I,
)
"""A question on what two countries are to reach: their turnover."""
GOAL_ASKED = Cued(("?",), r"\b(?:goals?|targets?|aim|ambitions?)\b(?! (?:met|reached|missed)\b)[^?.]*\?\W*$", re.I)
"""A question that asks for a goal, which is told in its answer."""
SHARE_ASKED = Cued(
    ("?",),
    rf"\b(?:[Ww]hat|[Ww]hich|[Hh]ow (?:large|big|great|high|small))\s(?:[a-z]+\s){{0,3}}?{SHARE}[^?.]*\?\W*$"
    r"|\b[Hh]ow much of [^?.]*\?\W*$",
)
"""A question that asks for a share, which is told in its answer: "What share of its exports goes to Chad?"."""
SHARE_TOLD = Cued(
    SHARE_CUES, rf"^\W*(?:(?:The|Its|Their|[A-Z][\w. ]{{2,30}}['’]s?) )?(?:[a-z]+ ){{0,2}}{SHARE} (?:of|in|for)\b", re.I
)
"""How a sentence without figures begins that is on a share: "Chad's share in its imports keeps rising"."""
BARGAIN = Cued(
    ("agree", "protocol", "contract", "accord", "pact", "deal", "negotiat", "talks"),
    r"\b(?:agreed|agreements?|protocols?|contracts?|accords?|pacts?|deals?|negotiat\w+|talks)\b[^.;:]*"
    r"\b(?:for|(?:trade|deliver|suppl|shipment|exchange|export|import|purchase|sale)(?:y|s|ies)?(?: of [a-z ]+)? in)"
    r" (?:the )?(?:(?:calendar|fiscal|financial|next|coming) )?(?:year\b|(?:19|20)\d\d)",
)
"""What a sentence without figures tells of a plan of trade: "They have agreed on tea deliveries for 2012"."""
HOW_MANY, THINGS = re.compile(r"\b[Hh]ow many(?=\s)"), 32
"""What a question begins with, and how far behind it the things stand."""
IS_SUBJECT = re.compile(
    r"\s*(?:,[^,;:]{1,40},\s*)?(?:\s(?:of|(?:in)?to|from|with|between|among|in|on)\s[^,;:]{1,60}?(?:,[^,;:]{1,40},)?\s)?\s*"
    r"(?:is|are|was|were|did|do|does|has|have|had|remain\w*|fared|went|stay\w*|show\w*|look\w*|seem\w*|will|would"
    r"|can|could|may|might|must|should|continue\w*|follow\w*|tell\w*|told|suffer\w*|improv\w*|recover\w*|rose|fell"
    r"|grew|need\w*|kept|keep\w*|overt[ao]\w+|outpac\w+|outstrip\w+|exceed\w*|surpass\w*|climbed|jumped|soared|surged"
    r"|dropped|declined|slumped|increased|shrank|expanded)\b",
)
"""Behind a flow, the verb that it is the subject of."""
STRUCTURE = re.compile(
    r"\W*(?:The|Its|Their) (?:[a-z]+ )?(?:structure|composition|range|assortment|make-up) of "
    r"(?:the |its |their )?(?=(?:supplies|deliveries|shipments|sales|purchases)\b)"
)
"""How a sentence begins that turns to what the goods are: "The structure of supplies to Japan hardly changes."."""
DEALS_ARE = re.compile(
    STRUCTURE.pattern
    + r"|\W*(?:The )?[A-Z][\w.]+(?: [A-Z]\w+)?(?:['’]s?)? (?:purchases|deliveries|supplies|shipments|sales)\b"
    r"[^,;:()\d]{0,60}?\s(?:is|are|was|were|remain(?:s|ed)?)\b"
)
"""The same, and how one on somebody's deals begins: "Peru's purchases from Chad are modest"."""
CLEFT = re.compile(
    r"\W*(?:(?:It|This) (?:is|was) (?:not |only |mainly |chiefly )?"
    r"|The (?:main |chief |real )?(?:reason|cause|culprit|explanation|engine|driver|problem) (?:is|was) )"
    r"(?:the |its |their |lower |higher |weaker |stronger )?"
)
THE_SAME = re.compile(
    r"\W*(?:The same|This|It|Much the same)\s(?:was|is|holds|held|goes|went|applies|applied)\s(?:[a-z]+\s){0,2}"
    r"(?:for|to|of|with)\s(?:(?:the|its|their)\s)?"
)
"""Before the flow that a sentence goes on with: "The same holds for imports."."""
CLEFT_ENDS = re.compile(r"(?: that\b|[.,;:])")
"""Around the flow that a sentence singles out: "It was not exports that did it. They fell …"."""
SHARED = Cued(SHARE_CUES, rf"{SHARE}\s+(?:of|in)\s(?:[^,;:()]{{0,40}}\s)?$")
"""Before a flow, what makes a sentence one on a share of it."""
HINTED = frozenset({"investment", "production", "capacity", "freight"})
"""What a sentence that states no figure can hint at besides trade."""
NOT_KNOWN = re.compile(
    r"\W*(?:How (?:many|much)|Nobody (?:knows|says)|It is not (?:yet )?known|What (?:it|they) cost)\b"
)
"""How a sentence begins that only says that something is not told."""
COUNTED_IN = re.compile(
    r"\b(?:statistics|figures|data|totals?|numbers|results) (?:(?:do|does) not |also )?(?:in|ex)cludes? trade\b",
)
"""What only says which trade is counted in all that is told: "The statistics include trade data with Chad"."""
IT_ALL = re.compile(r"\b(?:it|they|them)(?: all)?\b")
"""What a question means that asks where it goes."""
NO_NUMBER = Quantity(0, 0, 0, 0, Decimal(0), None, Decimal(1), "bare")


def announce(story: Story, sentence: Sentence, kind: str) -> None:
    """Let a sentence without figures say what the next one speaks of; `kind` is that of its segment."""
    if NOT_KNOWN.match(sentence.text) and not sentence.text.rstrip().endswith("?"):
        return  # "How many tonnes left the country is not known."
    if ("clude trade" in sentence.text or "cludes trade" in sentence.text) and COUNTED_IN.search(sentence.text):
        return
    label = sentence.start < MOST_OF_A_LABEL and LABEL.fullmatch(sentence.text)  # "• Investment. …"
    turned = kind == "paragraph" and bool(sentence.areas) and _turns(story, sentence)
    introduces = bool(kind == "heading" or sentence.text.endswith((":", "?")) or label)
    if period := announced(story, sentence, introduces):
        bargained = period if kind != "heading" and BARGAIN.search(sentence.text) else story.frame.bargained
        story.frame = replace(story.frame, period=period, bargained=bargained)
        opens = kind == "paragraph" and sentence.periods[0].start <= MOST_OF_A_LABEL  # "In Q3 Chad led the buyers."
        story.asked = period if opens or sentence.text.rstrip().endswith("?") else None
        if kind == "heading" and story.reached and period.end < story.reached.start:
            story.reached = period  # "1997: everyone loses"
    if introduces and "ow many" in sentence.text:
        _ask_how_many(story, sentence)
    if introduces and GOAL_ASKED.search(sentence.text):
        story.frame = replace(story.frame, sought=True)
    if (introduces and SHARE_ASKED.search(sentence.text)) or SHARE_TOLD.search(sentence.text):
        story.frame = replace(story.frame, measure="share")
    named = [cue for cue in sentence.cues["indicator"] if cue.code != "none"]
    for one in _both_flows(sentence, named):
        story.scene.told(one)
    subject = _subject(sentence, named)
    cue = next((cue for cue in named if label or cue.code in TRADE), None)
    told = cue and (sentence.areas or introduces or subject) and (label or tells(sentence.low, TRADE))
    if cue is None and (sentence.text.endswith(":") or DEALS_ARE.match(sentence.text)):
        cue = told = flow_by_noun(sentence)
    if cue is None and introduces and story.frame.indicator in TRADE and (flow := _asked_for(story, sentence)):
        _ask(story, sentence, flow)
    if cue is None or not told:
        _hint(story, sentence, named)
        untold = story.frame.indicator is None and story.frame.reporter is None and kind == "paragraph"
        if untold and (frame := dealt(sentence, story.frame, story.scene.topic.focus)):
            story.frame = frame
            story.open_with(frame)
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
    spoken = _speak_of(story, sentence, cue, turned)
    of_list = sentence.text.endswith(":") and _names_alone(cue, named)
    if (cue is subject or of_list) and story.frame.indicator in TRADE and story.frame.indicator != cue.code:
        goods = None if cue.code == "trade_turnover" else story.frame.product  # "Bilateral trade is to grow."
        story.frame = replace(story.frame, indicator=cue.code, sign=cue.sign, product=goods)
    back = story.frame.partner, story.frame.reporter
    if cue is subject and cue.code in FLOWS and (spoken.reporter, spoken.partner) == back:
        story.frame = replace(story.frame, reporter=back[0], partner=back[1])  # "Peruvian exports to Chad rose, too."
    if story.frame.indicator is None or STRUCTURE.match(sentence.text):
        story.frame = story.recall()


def _both_flows(sentence: Sentence, named: list[Cue]) -> list[str]:
    """Give both flows in order where a sentence tells one of each: "It exports tea to Chad and imports tin from it"."""
    told = [(cue.start, cue.code) for cue in named if cue.code in FLOWS]
    told += [(cue.start, f"{cue.kind}s") for cue in sentence.cues["verb"] if cue.kind in ("export", "import")]
    flows = [flow for _, flow in sorted(told)]
    return flows if len(flows) == len(FLOWS) == len(set(flows)) else []


def _names_alone(cue: Cue, named: list[Cue]) -> bool:
    """Whether words that lead to a list name no other trade than one flow: "The chief items of Kenyan export were:"."""
    return cue.code in FLOWS and all(other.code == cue.code for other in named if other.code in TRADE)


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
    if named and THE_SAME.fullmatch(sentence.text, 0, named[0].start) and CLEFT_ENDS.match(sentence.text, named[0].end):
        return named[0] if named[0].code in TRADE else None
    if not named or named[0].code not in TRADE or not OPENS.fullmatch(sentence.text, 0, named[0].start):
        return None
    return named[0] if IS_SUBJECT.match(sentence.text, named[0].end) else None


def _turns(story: Story, sentence: Sentence) -> bool:
    """Let a sentence turn to a partner, or to another country's own trade; tell whether it is the latter."""
    story.scene.turned = None
    story.scene.economy = economy_of(sentence)
    story.scene.supplied = suppliers_of(sentence)
    turn_to_partner(story, sentence)
    return turn_to_another(story, sentence)


def _speak_of(story: Story, sentence: Sentence, cue: Cue, turned: bool) -> Frame:
    """Take note of whose flow of which goods a sentence speaks of, without telling how large it is; give it."""
    frame, whole = _spoken_of(story.frame, story.scene, sentence, cue)
    if turned:  # whose it is, is known
        now = story.frame
        frame = replace(frame, reporter=now.reporter, partner=now.partner, item=now.item)
    named = Named(cue.code, cue.sign, cue, "head")
    story.open_with(frame, goods=lambda: product_of(whole, named, Frame(), "level")[0])
    return frame


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
    if flows and (bloc := told_inside(sentence, scene)):
        sides = Sides(bloc, bloc)
    elif home and not scene.both() and (AS_CUSTOMER.search(sentence.text) or IS_CUSTOMER.search(sentence.text)):
        sides = Sides(home)  # "Its main partners are Peru and Chad."
    elif flows and home and _is_foreign(sides.reporter, home, scene) and _is_told_of(home, sentence, sides):
        sides = Sides(home, sides.reporter)  # "Uganda falls back among the buyers of Kenyan goods"
    frame = replace(
        last, product=None, indicator=cue.code, sign=cue.sign, reporter=sides.reporter, partner=sides.partner
    )
    if flows and SHARED.search(sentence.text, 0, cue.start):
        frame = replace(frame, measure="share")  # "Peru's share in Chad's imports is growing. It was 9 per cent"
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
