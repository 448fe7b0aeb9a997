"""The order in which the readers are asked: a statement in, the goods that its own words name out."""

import re

from extract.products.around import about, in_order, label, relative
from extract.products.bargains import bargained_for, made_there
from extract.products.flows import (
    KINDS,
    OF_IT,
    complement,
    fronted,
    is_oblique,
    of_flow_before,
    possessed,
    premodifier,
    with_verb,
)
from extract.products.leftout import REEXPORTS_IN, left_out, taken_in
from extract.products.numbered import (
    WITH,
    attached,
    changed_in,
    content,
    counted_things,
    included,
    led_by,
    measured,
    more_of,
    sum_of_goods,
)
from extract.products.parts import (
    apposed,
    market_for,
    of_clause_before,
    of_it_all,
    of_makers,
    of_party,
    of_what,
    share_of,
    unknown_part,
)
from extract.products.phrases import VERB, between, phrases_of
from extract.products.resumed import goes_on, in_full, of_flow_told_of, of_main_clause, resumed
from extract.products.subjects import is_fronted, subject, up_or_down
from extract.products.told import Told, told_as
from extract.products.weighed import is_weighed
from extract.products.words import word_kind
from extract.records import TRADE
from extract.statements.asked import Named
from extract.statements.frames import Frame
from extract.statements.kinds import MADE_OR_SOLD
from extract.statements.statement import Statement
from extract.values import replace
from extract.words.cued import Cued
from extract.words.lexicon import Cue

SERVICES = re.compile(r"\s*(?:a year\s+)?in (goods and services|services)\b", re.I)
LISTED = TRADE | {"production", "sales", "freight"}
NOUN = re.compile(r"(?:shipments?|deliver(?:y|ies)|suppl(?:y|ies)|purchases|sales|earnings|buyers)", re.I)
"""Words of a flow that are nouns, so that goods can stand before them: "tea shipments", not "growers shipped"."""
PARTICIPLE = re.compile(r"\w+ed|sold|bought|grown|made", re.I)
OF_TOTAL = re.compile(r"\s*of\s+(?:the |its |their |our )?(?:total|all|overall|whole|entire|aggregate)\b", re.I)
OF_FLOW = re.compile(r"\s*of (?:(?:the|its|their|our|all|total|[A-Z][\w’']+) ){0,2}(?:imports|exports)\b", re.I)
ALL_GOODS = re.compile(
    r"\W*(?:(?:in|for)\s+)?(?:all|total|overall|the whole of) (?:the )?(?:merchandise|goods|commodities|products|trade)"
    r"\s*:",
    re.I,
)
"""A label of trade as a whole."""
ALL_THAT = Cued(
    ("all", "everything"),
    r"\b(?:all|everything) (?:that |what )?(?:it|they|we|[A-Z]\w+) "
    r"(?:sells?|sold|buys?|bought|imports?|imported|exports?|exported)\b",
)
"""All trade: "the value of all that India bought there"."""
OF_AMOUNT = re.compile(r"# of [^,;:#~]{0,50}\bof (?:some |about |almost |nearly |over |more than )?$")
"""Between a share and the amount that it is of, told beside a flow."""
RAN = re.compile(
    r"\s+(?:~+\s+)?(?:(?:[a-z]+ly|therefore|thus|also)\s+)?(?:~+|gave|gives|ran|runs|had|has|shows?|showed|posted"
    r"|recorded|saw|produced|yielded|(?:closed?|closes|ended?|ends|finish(?:ed|es)?) (?:with|in)"
    r"|(?:was|were|is|are|remain(?:s|ed)) in)\s+(?:(?:an?|the)\s+)?(?:[a-z]+\s+)?"
)
"""Between goods and the balance that they ran: "services closed with a", "the travel account shows a"."""
GOODS_LABEL = re.compile(r"\W*(?:goods|commodities|products|items|main (?:goods|items|commodities|products)):", re.I)
THE_FIRST = re.compile(r"\s+(?:the|its|their|our)\s+(?:[\w.'’-]+\s+){0,3}")
"""Between goods and what they are, where the verb is left out: "cars the leading import"."""
IS = re.compile(r"\b(?:is|are|was|were|be|some|about|almost|nearly|over|than)\s+$")
THEY_MAKE = re.compile(
    r"\W*(?:(?:they|these|those)\s|(?:this|that|it)\s(?:[a-z]+ly\s|alone\s)?(?:is|was|makes?|made|represent|account|corresponds?"
    r"|equals?|came to|comes to))",
    re.I,
)
MAKES = re.compile(
    r"\b(?:account\w*|represent\w*|constitut\w+|ma[dk]\w+ up|mak(?:e|es|ing)|made) (?:for )?[^,;:]{0,24}$"
)
"""Behind goods, before a share of what they are a part of: "Gold brought $3 billion and accounts for half of"."""
KIND_IN = re.compile(r"\b(?:in|of|among|to|for|within)\s+(?:(?:the|all|its|their)\s+)?$", re.I)
"""Before a kind of trade that a share is only told within."""
DUE_TO = re.compile(r"\b(?:responsible|accountable|account(?:s|ed|ing)?|good|answer(?:s|ed|ing)?) for\s+[^,;:]*$")
WORTH_OF = re.compile(r"\s*,?\s*(?:worth|valued at|to the value of)\s+(?:[a-z]+\s+){0,3}", re.I)
OF_ALL = re.compile(
    r"\s*of (?:everything|the lot|all of it|all this|all goods)\b(?! (?:that )?(?:it|they|we|the|[A-Z]))"
)
AN_ITEM = re.compile(r"(?:,|\band)\s+(?:(?:some|about|almost|nearly|over|only|just)\s+)*$")
ELIDED = re.compile(r"\W*(?:(?:and|but|or|which|that|they|it|this|thus|now|[a-z]+ly)\s+)*", re.I)
ITS_SHARE = re.compile(r"\b(?:its|their) (?:\w+ )?(?:share|part|proportion|weight)\b", re.I)


def told_by(statement: Statement, named: Named, frame: Frame, measure: str) -> Told | None:
    """The goods that the statement's own words name or point at."""
    if told := left_out(statement):
        return told
    if told := _with_reexports(statement):
        return told
    if taken_in(statement) or ALL_THAT.search(statement.before):
        return Told(None)
    if goods := in_order(statement):
        return Told(goods, True)
    if ALL_GOODS.match(statement.before):
        return Told(None)
    if told := of_clause_before(statement):
        return told
    if statement.position and (told := _next_priced(statement)):
        return told
    if statement.position and frame.product and WORTH_OF.fullmatch(statement.before):
        if frame.measure == "share" and (told := of_flow_before(statement)):
            return told  # "tea made up half of exports worth $2 million"
        return Told(frame.product, frame.item_goods)  # "of fish, 46,000 tonnes worth $38 million were sold"
    if statement.position and named.code in LISTED and (told := included(statement)):
        return told
    told = _of_share(statement, named, frame) if measure == "share" else _of_amount(statement, named, frame)
    return told


def _next_priced(statement: Statement) -> Told | None:
    """The next goods of a list with their worth: "copper, worth $70 million, and wine, worth $60 million"."""
    start = max((q.end for q in statement.sentence.undated if q.end <= statement.quantity.start), default=0)
    near = between(phrases_of(statement.sentence)[1], start, statement.quantity.start)[-1:]
    last = next((phrase for phrase in near if phrase.kind == "goods"), None)
    priced = last and WORTH_OF.fullmatch(statement.sentence.text, last.end, statement.quantity.start)
    return told_as(last, True) if last and priced else None


def _with_reexports(statement: Statement) -> Told | None:
    """The goods of the flow that re-exports are counted in: "total exports, inclusive of re-exports"."""
    counted_in = REEXPORTS_IN.search(statement.sentence.text, *statement.head)
    if counted_in is None:
        return None
    for cue in statement.sentence.between("indicator", statement.head[0], counted_in.start())[-1:]:
        if cue.code in TRADE:
            return complement(statement, cue) or premodifier(statement, cue) or Told(None)
    return None


def _of_amount(statement: Statement, named: Named, frame: Frame) -> Told | None:
    """The goods of an amount or a change: counted, beside its flow, right after it, its subject."""
    if told := more_of(statement):
        return told
    if (told := of_flow_told_of(statement)) and (told.goods or not is_weighed(statement)):
        return told
    if example := up_or_down(statement):
        return told_as(example, True)
    pointed = OF_IT.match(statement.after)
    counted = statement.quantity.kind == "bare" and statement.quantity.scale == 1
    if pointed and ((told := _of_that(statement, named, pointed, counted)) or not counted):
        return told
    if told := _of_its_flow(statement, named, frame):
        return told
    struck, stop = phrases_of(statement.sentence)[0], statement.quantity.start
    if statement.position and OF_AMOUNT.search(struck, max(0, stop - 80), stop):
        return of_flow_before(statement)  # "half of Peru's exports of $9 million came from zinc"
    percent = statement.quantity.kind == "percent"
    if (
        told := attached(statement, changed=percent)
        or content(statement)
        or (of_flow_before(statement) if statement.position else None)
    ):
        return told
    if WITH.search(statement.before) and (told := share_of(statement)):
        return told
    if named.place in ("inherited", "default") or named.cue is None:
        told = Told(None) if sum_of_goods(statement) else _subject(statement, named, frame)
        if told:
            return told
    return (
        share_of(statement)
        or (of_makers(statement) if named.code in ("exports", "sales") else None)
        or market_for(statement)
        or (None if frame.product else goes_on(statement))
        or (_bare(statement) if statement.position and frame.item_goods else None)
        or (counted_things(statement) if named.code in MADE_OR_SOLD else None)
    )


def _of_that(statement: Statement, named: Named, pointed: re.Match[str], counted: bool) -> Told | None:
    """The goods of a part of what was told before: "with lamb responsible for $40 million of that"."""
    if told := apposed(statement) or of_it_all(statement, pointed):
        return told
    if not counted and DUE_TO.search(statement.before):
        found = subject(statement, statement.quantity.start)
        return told_as(found, True) if found else None
    kind = KINDS.search(statement.before) if named.place == "head" and named.cue else None
    if kind and named.cue and (told := premodifier(statement, named.cue)):
        return told  # "domestic exports made up $2 million of that"
    if counted:
        return None
    return Told(None, points=True, worth="worth" in pointed.group(), at=statement.quantity.start)


def _of_its_flow(statement: Statement, named: Named, frame: Frame) -> Told | None:
    """The goods that are measured, that the number changed in, or that stand beside the flow."""
    if told := measured(statement):
        part = statement.position and frame.product and told.goods != frame.product
        return replace(told, item=True) if part else told  # "8 tonnes of grain: 5 million of maize"
    if told := relative(statement) or resumed(statement) or led_by(statement) or changed_in(statement):
        return told
    if named.code == "contracts" and statement.quantity.kind == "money" and (told := bargained_for(statement)):
        return told
    if named.code == "capacity" and (told := made_there(statement)):
        return told
    if named.code in TRADE and (kind := SERVICES.match(statement.after)):
        return Told(kind.group(1).lower())
    return _beside(statement, named, named.cue) if named.cue is not None and named.place != "noun" else None


def _bare(statement: Statement) -> Told | None:
    """Goods right behind a number, without a preposition: "$3 billion was steel and $1 billion coal", "are 90% oil"."""
    struck, phrases = phrases_of(statement.sentence)
    end = statement.quantity.end
    for phrase in between(phrases, end, end + 12)[:1]:
        if phrase.kind == "goods" and not struck[end : phrase.start].strip():
            return told_as(phrase, True)
    return None


def _of_share(statement: Statement, named: Named, frame: Frame) -> Told | None:
    """The goods of a share: what makes it up, what it is of, what the flow behind it is of."""
    if told := _its_share(statement, frame) or content(statement):
        return told
    kind = KINDS.search(statement.before)
    if kind and kind.group(1).lower().startswith("re") and named.place == "tail":
        return Told("re-exports", True)
    pointed = OF_IT.match(statement.after)
    if told := unknown_part(statement):
        return told
    if pointed and (told := of_it_all(statement, pointed)):
        return told
    if found := share_of(statement) or _subject(statement, named, frame, known=bool(pointed)):
        return _item_of(statement, found) or found
    if OF_ALL.match(statement.after) and _has_side(statement):
        return Told(None)  # "Oman bought half of everything"
    if kind and not KIND_IN.search(statement.before, 0, kind.start()):
        return Told(kind.group(1).lower(), True)  # "Domestic exports supplied 80 per cent of this"
    if told := of_what(statement) or of_makers(statement) or of_party(statement):
        return told
    if pointed:
        return Told(None, points=True, at=statement.quantity.start)
    if _goes_on_of(statement, frame):
        return Told(frame.product, True)  # "electronics, at $3 billion, represented 57% of merchandise exports"
    if told := attached(statement) or (_bare(statement) if IS.search(statement.before) else None):
        return told
    if statement.position and OF_TOTAL.match(statement.after) and _has_own_subject(statement):
        return Told(None)  # "… 36%. The states of the Union bought 80% of total exports"
    if statement.position and OF_FLOW.match(statement.after) and of_main_clause(statement):
        return Told(None)  # "Oman, which supplies 92 per cent of the fuel, accounted for 26 per cent of imports"
    if told := _in_turn(statement, named, frame):
        return told
    again = statement.position > 1 and frame.measure == "level" and frame.product is None
    if again and named.place == "inherited" and not (_has_own_subject(statement) or _has_side(statement)):
        opener = subject(in_full(statement), statement.sentence.undated[0].start)
        return told_as(opener, True) if opener else None  # "tea made up 90% of exports of $2 million, in 2004 still 85"
    if named.cue is not None and named.place != "noun":
        return _beside(statement, named, named.cue)
    return None


def _its_share(statement: Statement, frame: Frame) -> Told | None:
    """The goods that a pronoun stands for: "They made up 20 per cent", "saithe replaces cod; its share has climbed"."""
    if frame.product and not statement.position and THEY_MAKE.match(statement.before):
        return Told(frame.product)
    its = ITS_SHARE.search(statement.before)
    opener = subject(statement, statement.head[0] + its.start()) if its and not statement.position else None
    if opener:
        return told_as(opener, True)
    return Told(frame.product) if its and frame.product else None


def _goes_on_of(statement: Statement, frame: Frame) -> bool:
    """Whether a share has the subject of the level or growth before it, and the flow behind it is the whole."""
    elided = statement.position and frame.item_goods and not _has_own_subject(statement) and not _has_side(statement)
    found = attached(statement) if elided and frame.measure in ("level", "growth") else None
    if found is None:
        return False
    return found.goods is None or (MAKES.search(statement.before) is not None and found.goods != frame.product)


def _in_turn(statement: Statement, named: Named, frame: Frame) -> Told | None:
    """The goods told before in a sentence, of which this is a share, or the share of one who buys them."""
    if not (statement.position and named.place in ("tail", "inherited") and frame.product):
        return None
    if not _has_side(statement):
        return Told(frame.product, frame.item_goods)  # "Tea brought in $4 million (12% of exports)"
    if not (frame.item_goods and named.place == "inherited"):
        return None
    if frame.measure != "share" or statement.in_brackets:
        return Told(frame.product, True)  # "tea: 5 million kilos, to Egypt above all (37 per cent)"
    return Told(frame.topic)  # "Tea accounts for 12% of this, Egypt for 9%"


def _item_of(statement: Statement, found: Told) -> Told | None:
    """The goods of an item behind others that somebody took: "got all the oil, 9 per cent of the coal"."""
    struck = phrases_of(statement.sentence)[0]
    taken = VERB in struck[statement.head[0] : found.at] and AN_ITEM.search(statement.before)
    told = attached(statement) if taken else None
    return told if told and told.goods and told.definite else None


def _has_own_subject(statement: Statement) -> bool:
    """Whether something stands before the first verb among its own words, so that the subject is a new one."""
    start, stop = statement.head
    verbs = [cue for cue in statement.sentence.between("verb", start, stop) if cue.kind != "reject"]
    return bool(verbs) and not ELIDED.fullmatch(statement.sentence.text, start, verbs[0].start)


def _has_side(statement: Statement) -> bool:
    """Whether an area stands before the number among its own words."""
    return any(statement.head[0] <= area.start < statement.head[1] for area in statement.sentence.areas)


def _beside(statement: Statement, named: Named, cue: Cue) -> Told | None:
    """The goods beside a flow: after it, before it, its subject or object."""
    parted = statement.sentence.text.rfind(";", cue.end, statement.quantity.start)
    if parted >= 0 and (found := subject(statement, statement.quantity.start)) and found.start > parted:
        return told_as(found, True)  # "crude receipts fell; LNG rose by"
    if told := _own_cue(statement, cue) or complement(statement, cue):
        return told
    noun = NOUN.match(cue.surface) or (named.place != "verb" and not PARTICIPLE.fullmatch(cue.surface))
    if noun and (told := premodifier(statement, cue)):
        return told
    if told := possessed(statement, cue) or _of_same_flow(statement, cue):
        return told
    if named.place == "verb" or (PARTICIPLE.fullmatch(cue.surface) and cue.end <= statement.quantity.start):
        return with_verb(statement, cue)
    if cue.end > statement.quantity.start:
        if named.code in LISTED and (found := subject(statement, statement.quantity.start)):
            return told_as(found, True)
        return None
    found = label(statement)
    if found and found.start >= statement.head[0]:
        return told_as(found)
    found = subject(statement, statement.quantity.start)
    if found is None:
        return None
    struck, text = phrases_of(statement.sentence)[0], statement.sentence.text
    if cue.code == "trade_balance" and RAN.fullmatch(struck, found.end, cue.start):
        return told_as(found, True)  # "Diamonds gave a surplus of"
    apart = found.start > cue.end or THE_FIRST.fullmatch(text, found.end, cue.start) is not None
    apart = apart or is_fronted(statement, found) or is_oblique(statement, cue)
    if apart:
        return told_as(found, True)  # "Ukraine's sunflower oil found buyers for $5.3 billion"
    return None


def _of_same_flow(statement: Statement, cue: Cue) -> Told | None:
    """The goods of a flow named before in the same clause: "exports of diamonds, net of returns"."""
    struck, _ = phrases_of(statement.sentence)
    earlier = statement.sentence.between("indicator", statement.head[0], cue.start)[-1:]
    for other in earlier:
        balance = cue.code == "trade_balance" and other.code in ("trade_turnover", "trade_balance")
        if other.code in TRADE and (balance or VERB not in struck[other.end : cue.start]):
            return complement(statement, other) or premodifier(statement, other)
    return None  # "the balance on services was a surplus", "trade in services ran a surplus"


def _own_cue(statement: Statement, cue: Cue) -> Told | None:
    """A cue that is a thing here: "shipments of ships"."""
    _, phrases = phrases_of(statement.sentence)
    inside = [phrase for phrase in between(phrases, cue.start - 40, cue.end) if phrase.end >= cue.end]
    return told_as(inside[0]) if inside and inside[0].start <= cue.start else None


def _subject(statement: Statement, named: Named, frame: Frame, known: bool = False) -> Told | None:
    """The goods that stand before a number as subject or item of a list: "Crude oil fetched …", "rice $4 million"."""
    listed = named.place == "default" or (named.place == "inherited" and frame.item_goods)
    if named.code not in LISTED and not listed:
        return None
    if told := fronted(statement) or _ones(statement, frame):
        return told
    unknown = (statement.position > 0 and frame.item_goods and not known) or bool(GOODS_LABEL.match(statement.lead))
    if found := subject(statement, statement.quantity.start, unknown=unknown):
        return told_as(found, True)
    return about(statement)


def _ones(statement: Statement, frame: Frame) -> Told | None:
    """The goods that "ones" stands for: "machine-made carpets $5 million, hand-woven ones $1 million"."""
    if not frame.product or " ones" not in statement.before:
        return None
    for phrase in between(phrases_of(statement.sentence)[1], *statement.head)[-1:]:
        if statement.sentence.text.startswith(" ones", phrase.end):
            part = word_kind(phrase.name) == "adjective"  # "non-traditional ones"
            return Told(f"{phrase.name} {'goods' if part else frame.product.rsplit(' ', 1)[-1]}", True)
    return None
