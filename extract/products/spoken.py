"""Goods that the sentence before spoke of: a statement and what is in mind in, the goods it goes on with out.

A sentence without figures sets a topic ("Vanilla has had a bad year."), "they" are the goods told last, "its exports"
are those of the goods that the sentence before was about.

>>> topic_of("Vanilla has had a bad year."), topic_of("Not so mangoes."), topic_of("Oil prices fell.")
('vanilla', 'mangoes', None)
"""

import re
from functools import lru_cache

from extract.areas.mentions import find_areas
from extract.periods import find_periods
from extract.products.around import ABOUT
from extract.products.inmind import DATELINE, NUMBER, GoodsInMind, mention, mentions, only_goods
from extract.products.phrases import phrases_of
from extract.products.told import BRANCH, list_before, many, told_list
from extract.products.words import is_class, is_maker, of_class
from extract.records import TRADE
from extract.statements.clauses import cause_behind
from extract.statements.phrase import Phrase
from extract.statements.sentences import Sentence
from extract.statements.statement import Statement
from extract.words.cued import Cued
from extract.words.dealers import BUYER, SELLER
from extract.words.lexicon import Cue

OPENS = re.compile(
    r"[\s\"“«'‘(•*–—-]*(?:(?:not so|so too|only|with|then there (?:is|are|was|were)|as for|and|but|for|in)\s+)?"
    r"(?:the\s+|§+(?:['’]s|\s*[:–—-])?\s*)?",
    re.I,
)
"""What may stand before the goods that a sentence or heading is about: "Kenya: tea"."""
DATED = re.compile(r"^\W*[A-Z](?=[^\n]{0,70}\d)[\w .,'’/()-]{2,70}?\s(?:[-–—]{1,2})\s+(?=[A-Z\"“])")
"""A date line before the first sentence: "LIMA, 3 May 2011 - "."""
DEALS_IN = re.compile(
    r"\W*(?:the\s+)?§+\s+(?:(?:(?:has|have|had)\s+)?[¤~]+(?:\s+(?:~+|more|less|fewer|much"
    r"|most of its|all its|its|record|large)){0,2}\s+"
    rf"|[^.;,]{{3,60}}\b(?:exporter|importer|producer|{SELLER}|{BUYER})s? (?:of|for) (?:the )?"
    r"(?:§+(?:['’]s?)? )?)"
)
"""Before goods, the country that deals in them."""
EARNS_BY = re.compile(
    r"\W*(?:[A-Z~][^;:.()#§]{2,50}\sthat\s+)?(?:the\s+)?§+\s+(?:[¤~]+|earn(?:s|ed)|lives|lived|profited|benefited)"
    r"(?:\s+(?:~+|more|less|much|well|better|its living|a lot)){0,2}"
    r"\s+(?:from|by|on)(?:\s+(?:~+|more|less|fewer|much|its|selling|the|exporting)){0,2}\s+"
)
"""The same, in a sentence that is no headline: "Ghana earned more from its gold"."""
WANTED = re.compile(
    r"\W*(?:(?:§+['’]s?|The|A|An|Its|~+|[A-Z][a-z]+)\s){0,2}(?:~+\s|[a-z]+\s)?"
    r"(?:¬+ for|(?:ban|duty|tariff|embargo|levy) on) (?:the )?(?:§+(?:['’]s)? )?"
)
"""Before goods, what makes a sentence one on them: "Demand for Kenyan tea rose", "The ban on rice was lifted"."""
HEADED = re.compile(r"((?:[^:;\d]|\b(?:19|20)\d\d\b){3,120})[:;]\s")
"""What a sentence says of goods, with no number but a year, before it turns to their figures."""
TRADE_FIGURES = Cued(
    ("trade",),
    r"\b(?:trade (?:figures|data|statistics|returns|accounts?|results|flows?)|(?:foreign|external|overall) trade)\b",
    re.I,
)
PRESENTS = re.compile(
    r"\W*(?:The|An?|One|Another|Its|Their|Most|More|Even|Chief|First|Next|Best|Better|Worst|Worse|Less|Least|Larger"
    r"|Greater|Smaller|Sharper|Steeper|Equally|~+(?= (?:still|yet)\b))\s[^,;:.()#]{3,48}?\s"
    r"(?:(?:~+|was|were|is|are|came|remains?)|(?:belong\w*|go|goes|went|falls?|fell|lies|lay|owed|due)\s+(?:to|with|on))"
    r"\s+(?:the\s+)?(?:(?:~+|rise|fall|increase|decline|drop|growth|decrease|gain|loss) (?:in|of)\s)?$"
    r"|\W*(?:They|These|It|This|Most|The bulk)\s(?:of [a-z]+\s)?(?:~+|consist\w*|compris\w*|includ\w*)\s"
    r"(?:[a-z]+ly\s|almost all\s|for the most part\s)?(?:of\s)?$"
    r"|\W*(?:The same|This|It|Things|Matters)\s(?:~+|goes|went|holds|held|applies|applied)\s"
    r"(?:[a-z]+\s){0,3}?(?:of|for|with|to|in)\s$"
)
"""Before the goods that a sentence ends with: "The surprise was", "They consisted of", "The same is true of"."""
SET_APART = re.compile(
    r"\s*,\s*(?:by contrast|in contrast|by comparison|for its part|for their part|meanwhile|in turn"
    r"|on the other hand|however"
    r"|too|though|on the contrary|likewise|alas|once [^,]{3,30}|long [^,]{3,30}|the [^,]{3,40})\s*,\s*[~a-z]",
    re.I,
)
"""What may stand between goods and their verb: "Wool, by contrast, is on its knees"."""
LIVES_BY = re.compile(r"\b(?:econom|population|people|employ|labour|workforce|inhabitants|livelihood)")
"""What tells what people live by, and not what is traded."""
ENDS = re.compile(r"\s*(?::|\W*$)")
AMONG_ALL = re.compile(r"\W*(?:Among|Of|In)\s[^,;:.#]{0,40}¤[^,;:.#]{0,24},\s+(?:the\s+)?")
"""Before goods, the flow that a sentence says they stand out in: "Among Peru's exports, tin ranks first"."""
FLOWS = Cued(("export", "import", "purchase", "trade", "sales"), r"\b(?:exports|imports|purchases|sales|trade)\b")
THEY = re.compile(
    r"\b(?:(?:they|these) (?:(?:[a-z]+ly|still|also|now|then|again|alone|together|too|once) )?~"
    r"|they['’](?:ve|re|d)\b|it ~)"
)
BROUGHT = re.compile(r"\b(?:brought|earned|fetched|cost|sold|yielded)\b")
KINDS = re.compile(r"\b(?:services|agricultural|re-?exports|domestic exports)\b")
"""What words for a flow name by themselves."""
ONE_WAY = {"exports", "imports"}
SHORT = 40
"""How long an answer may be that only leads to the next one."""
WHO_DID = re.compile(r"[a-z-]+s [a-z]+ed (?!and\b|or\b)[a-z]")
"""How a name begins that is a clause whose verb nobody knows: "guests tasted wine and cheese"."""
IS = re.compile(r"\s+(?:(?:is|are|was|were|has been|have been|remains?|remained|became|becomes?)\b|~)")
AFTER_ALL = (
    r"(?:After|Since|Despite|During|Following|Because of|Owing to|Thanks to|But|And|Yet)\s(?:[^;:.()#]{1,60}?,?\s)??"
)
"""What a sentence may open with before its subject: "After the worst frost in decades their exports"."""
THEIRS = re.compile(rf"\W*(?:(?:{AFTER_ALL})?(their)|its)\b", re.I)


def spoken(statement: Statement, mind: GoodsInMind, flow: str) -> str | None:
    """The goods that the sentences without figures right before a statement of a flow were about."""
    if statement.position:
        return None
    if headed := HEADED.match(statement.lead):
        return topic_of(headed[1] + ".")  # "Tapioca is in a worse plight: shipments fell to"
    heard = next((text for text in reversed(mind.heard) if not DATELINE.fullmatch(text)), None)
    if heard is None:
        return None
    theirs = THEIRS.match(statement.before)
    if (asked := asks(mind)) and (goods := only_goods(asked)):
        known = (other for other in mind.told if is_class(goods.split()) and of_class(other, goods))
        return next(known, goods)  # "And what of rice? Shipments rose to"
    if theirs and mind.heard[-1] == (mind.passed or [""])[0] and (theirs[1] or not find_areas(mind.heard[-1])):
        return _only(mind) or topic_of(mind.heard[-1])
    return None if _is_of_other_flow(heard, flow) else topic_of(heard)


def tells_trade(mind: GoodsInMind) -> bool:
    """Whether the sentence without figures just heard announces trade as a whole: "It shows in the trade figures."."""
    return bool(mind.heard and TRADE_FIGURES.search(mind.heard[-1]) and not mentions(mind.heard[-1]))


def headed_by(statement: Statement) -> str | None:
    """The goods that a sentence presents before its colon: "The credit belongs to rum: at $2 million it was"."""
    headed = HEADED.match(statement.lead) if not statement.position else None
    goods = topic_of(headed[1] + ".") if headed else None
    flows = headed and statement.sentence.between("indicator", headed.end(), statement.quantity.start)
    return None if flows and any(cue.code in TRADE for cue in flows) else goods


def meant(statement: Statement, in_force: str | None, mind: GoodsInMind) -> str | None:
    """The goods that "they" are: the only ones of the sentence before."""
    if statement.position:
        return None
    struck, _ = phrases_of(statement.sentence)
    they = THEY.search(struck.lower(), statement.head[0], statement.tail[1])
    if they is None or (they[0].startswith("it") and not BROUGHT.search(statement.before)):
        return None
    only = _only(mind)
    stated = mind.heard[-1:] != mind.passed[:1]  # figures, not only the day in a date line
    if only and only != in_force and stated and NUMBER.search(mind.passed[0]):
        aside = FLOWS.search(mind.passed[0].lower().partition(only)[0])
        if aside or only not in mind.told[:1]:
            return None  # "Exports rose 5% as car plants opened. They are still …"
    presented = topic_of(mind.passed[0]) if mind.heard and mind.heard[-1:] == mind.passed[:1] else None
    return only or presented or (opening_goods(mind.passed[0]) if mind.passed else None)


@lru_cache(maxsize=64)
def opening_goods(text: str) -> str | None:
    """Give the goods that a sentence begins with, where it says what they are: "Tin is the main export"."""
    sentence = Sentence(text, 0, [], find_areas(text), find_periods(text))
    struck, phrases = phrases_of(sentence)
    first = phrases[0] if phrases else None
    if first is None or first.kind != "goods" or not OPENS.fullmatch(struck, 0, first.start):
        return None
    return first.name if IS.match(struck, first.end) else None


@lru_cache(maxsize=64)
def topic_of(text: str) -> str | None:
    """Give the goods that a sentence without figures is about: its flow's, else those it begins with."""
    text = DATED.sub("", text)
    stop = cause_behind(text, 0, len(text))
    text = text if stop == len(text) else f"{text[:stop].rstrip(' ,')}."  # what brought it about is not told of
    sentence = Sentence(text, 0, [], find_areas(text), find_periods(text))
    struck, phrases = phrases_of(sentence)
    flows = [cue for cue in sentence.cues["indicator"] if cue.code in TRADE]
    if flows:
        beside = [phrase for phrase in phrases if phrase.kind == "goods" and _is_of_flow(phrase, flows, struck)]
        turned = flows[0].code in ONE_WAY and flows[-1].code not in ONE_WAY
        if turned and not any(_is_of_flow(phrase, flows[-1:], struck) for phrase in beside):
            return None  # "Dearer oil imports widened the deficit"
        ranked = next((phrase for phrase in phrases if phrase.kind == "goods"), None)
        if not beside and ranked and AMONG_ALL.fullmatch(struck, 0, ranked.start):
            return ranked.name
        kinds = [kind[0] for cue in flows if (kind := KINDS.search(cue.surface.lower()))]
        if not beside and kinds and (len(kinds) == 1 or OPENS.fullmatch(struck, 0, flows[0].start)):
            return kinds[0]  # "Trade in services", "Re-exports outpaced domestic exports."
        if len(beside) == 1:
            return told_list(beside[0], sentence).goods
        return None if beside else _dealt_in(struck, phrases)  # "Chile imports most of its tea."
    first = phrases[0] if phrases else None
    if presented := _presented(struck, phrases):
        return presented  # "The odd one out was cardamom."
    if first is None or not OPENS.fullmatch(struck, 0, first.start):
        return _dealt_in(struck, phrases)
    if struck[first.end :].lstrip()[:1] == "," and not SET_APART.match(struck, first.end):
        return None  # one of a list
    sentence_ends = text.rstrip()[-1:] in ".!?" or ENDS.match(struck, first.end)
    if not sentence_ends:
        return None
    if first.kind in ("barred", "unknown") and (makers := _makers(first.name)):
        return many(goods) if (goods := mention(makers)) else None  # "Battery makers complain."
    if first.name == "agriculture" and LIVES_BY.search(text):
        return None  # "Agriculture is the mainstay of the economy."
    return BRANCH.sub("", first.name) if first.kind == "goods" and not WHO_DID.match(first.name) else None


@lru_cache(maxsize=64)
def _is_of_other_flow(text: str, flow: str) -> bool:
    """Whether a sentence tells of goods that go the other way: "Fuel imports are a burden. Exports were $5 million"."""
    told = {cue.code for cue in Sentence(text, 0, [], [], []).cues["indicator"]} & ONE_WAY
    return flow in ONE_WAY and bool(told) and flow not in told


def _makers(name: str) -> str | None:
    """The words of a phrase up to who makes or deals in goods: "rice exporters" of "rice exporters look"."""
    words = name.split()
    if ABOUT.search(name):
        return name
    return next((told for end in range(len(words), 0, -1) if is_maker(told := " ".join(words[:end]))), None)


def _dealt_in(struck: str, phrases: list[Phrase]) -> str | None:
    """The only goods that a country is told to deal in: "Ghana sold more gold", "the largest exporter of wheat"."""
    goods = [phrase for phrase in phrases if phrase.kind == "goods"]
    if len(goods) != 1:
        return None
    start, sentence = goods[0].start, struck.rstrip().endswith(".")
    deals = DEALS_IN.fullmatch(struck, 0, start) or (
        sentence and (EARNS_BY.fullmatch(struck, 0, start) or WANTED.fullmatch(struck, 0, start))
    )
    return goods[0].name if deals else None


def _presented(struck: str, phrases: list[Phrase]) -> str | None:
    """The goods that a sentence ends with, as what is remarkable: "the surprise was cardamom"."""
    last = phrases[-1] if phrases else None
    if last is None or last.kind != "goods" or struck[last.end :].strip(" .:!\n"):
        return None
    name = list_before(last, phrases, struck) if " and " in last.name else last.name
    first = struck.lower().rfind(name.partition(",")[0], 0, last.end)
    return name if PRESENTS.match(struck, 0, first if "," in name else last.start) else None


def _is_of_flow(phrase: Phrase, flows: list[Cue], struck: str) -> bool:
    """Whether goods stand beside a flow: "exports of watches", "the tea trade"."""
    before = any(cue.start == phrase.end + 1 for cue in flows)
    return before or struck[: phrase.start].rstrip(" §").endswith(("¤ of", "¤ in"))


def asks(mind: GoodsInMind) -> str | None:
    """The question right before, be it with a short answer: "And what of rice?", "– No longer."."""
    for back, text in enumerate(mind.heard[:-3:-1]):
        if len(mind.passed) <= back or mind.passed[back] != text:
            return None
        if text.rstrip().endswith("?"):
            return text
        if len(text) > SHORT or mentions(text):
            return None
    return None


def _only(mind: GoodsInMind) -> str | None:
    return only_goods(mind.passed[0]) if mind.passed else None
