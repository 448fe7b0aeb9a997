"""The order in which the readers are asked: a statement in, the goods that its own words name out."""

import re

from extract.products.around import bracketed, in_order, quoted, relative
from extract.products.bargains import bargained_for, made_there
from extract.products.beside import LISTED, as_subject, beside_flow, right_behind
from extract.products.complements import OF_IT, complement
from extract.products.flows import of_flow_before, premodifier, taken
from extract.products.kinds import KINDS
from extract.products.leftout import REEXPORTS_IN, REEXPORTS_OUT, left_out, taken_in
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
from extract.products.ofshares import of_share
from extract.products.parts import (
    apposed,
    by_part,
    market_for,
    of_clause_before,
    of_it_all,
    of_makers,
    share_of,
)
from extract.products.phrases import between, phrases_of
from extract.products.resumed import goes_on, of_flow_told_of, resumed
from extract.products.subjects import subject
from extract.products.told import Told, list_before, told_as
from extract.products.weighed import is_weighed
from extract.products.words import word_kind
from extract.records import TRADE
from extract.statements.asked import Named
from extract.statements.frames import Frame
from extract.statements.kinds import MADE_OR_SOLD
from extract.statements.statement import Statement
from extract.values import replace
from extract.words.cued import Cued
from extract.words.side_words import WORTH

SERVICES = re.compile(
    r"\s*(?:a year\s+)?in (?:(?:total|overall|two-way|bilateral|mutual|annual)\s+)*(goods and services|services)\b",
    re.I,
)
BOTH_KINDS = re.compile(r"[\W\d]*(?:goods and services|services and goods) (?:taken )?(?:together|combined)\b", re.I)
ALL_GOODS = re.compile(
    r"\W*(?:(?:in|for)\s+)?(?:all|total|overall|the whole of) (?:the )?(?:merchandise|goods|commodities|products|trade)"
    r"\s*(?::|\W{0,3}$)",
    re.I,
)
"""A label of trade as a whole."""
FOR_GOODS = re.compile(r"\W*(?:For|In|On) (?:goods|merchandise)(?: trade)?(?: alone)?, ")
"""How a clause on goods begins, beside one on services: "For goods, the deficit was"."""
ALL_THAT = Cued(
    ("all", "everything"),
    r"\b(?:all|everything) (?:that |what )?(?:it|they|we|[A-Z]\w+) "
    r"(?:sells?|sold|buys?|bought|imports?|imported|exports?|exported)\b",
)
"""All trade: "the value of all that India bought there"."""
MADE_UP_FOR = Cued(
    ("offset", "outweigh", "overshadow", "mask", "cancel", "eclips", "compensat", "counter"),
    r"\b(?:offset\w*|outweigh\w*|overshadow\w*|mask\w*|cancel\w*(?: out)?|eclips\w*|compensat\w*(?: for)?|counter\w*)"
    r"(?: (?:for|an?|the|by))*\s(?:[a-z]+ ){0,2}$",
)
"""Between what is set against a change and that change, which has goods of its own: "could not offset a 9% rise in"."""
OF_AMOUNT = re.compile(r"# of [^,;:#~]{0,50}\bof (?:some |about |almost |nearly |over |more than )?$")
"""Between a share and the amount that it is of, told beside a flow."""
EARNED = re.compile(
    r"\b(?:earned|brought in|fetched|yielded|contributed|accounted for|made up|provided)\s+(?:[a-z~]+\s+){0,2}\W{0,3}$"
)
"""Before a part of what was told, what the goods before it did: "milk powder alone earned $4 million of that"."""
INCLUDING = Cued(("includ", "namely", "such as"), r"\b(?:including|includes?|included|namely|such as) [^,;:()]*$")
"""Before the first of several goods with their worth: "fuels led the imports, including petrol worth $5 million"."""
DUE_TO = re.compile(r"\b(?:responsible|accountable|account(?:s|ed|ing)?|good|answer(?:s|ed|ing)?) for\s+[^,;:]*$")
WORTH_OF = re.compile(rf"\s*,?\s*{WORTH}" r"\s+(?:[a-z]+\s+){0,3}", re.I)


def told_by(statement: Statement, named: Named, frame: Frame, measure: str) -> Told | None:
    """The goods that the statement's own words name or point at."""
    if told := left_out(statement):
        return told
    low = statement.sentence.low
    reexports = "re-export" in low or "reexport" in low
    if reexports and (told := _with_reexports(statement) or _without_reexports(statement)):
        return told
    if taken_in(statement) or ALL_THAT.search(statement.before):
        return Told(None)
    near = statement.lead[-56:]
    group = quoted(statement) if "' " in near or "’ " in near or "” " in near or '" ' in near else None
    if told := in_order(statement):
        return told
    if goods := group or bracketed(statement):
        return Told(goods, True)
    if ALL_GOODS.match(statement.before) or FOR_GOODS.match(statement.before):
        return Told(None)
    if BOTH_KINDS.match(statement.before):
        return Told("goods and services")
    if told := of_clause_before(statement):
        return told
    if (statement.position or INCLUDING.search(statement.before)) and (told := _next_priced(statement)):
        return told
    if statement.position and frame.product and not statement.beside and WORTH_OF.fullmatch(statement.before):
        if frame.measure == "share" and (told := of_flow_before(statement)):
            return told  # "tea made up half of exports worth $2 million"
        return Told(frame.product, frame.item_goods)  # "of fish, 46,000 tonnes worth $38 million were sold"
    if named.code in LISTED and (told := included(statement)):
        return told
    told = of_share(statement, named, frame) if measure == "share" else _of_amount(statement, named, frame)
    return told


def _next_priced(statement: Statement) -> Told | None:
    """The next goods of a list with their worth: "copper, worth $70 million, and wine, worth $60 million"."""
    start = max((q.end for q in statement.sentence.undated if q.end <= statement.quantity.start), default=0)
    struck, phrases = phrases_of(statement.sentence)
    last = next(iter(between(phrases, start, statement.quantity.start)[-1:]), None)
    if last is None or last.kind != "goods":
        return None
    if not WORTH_OF.fullmatch(statement.sentence.text, last.end, statement.quantity.start):
        return None
    return Told(list_before(last, phrases, struck), True) if last.joined else told_as(last, True)


def _with_reexports(statement: Statement) -> Told | None:
    """The goods of the flow that re-exports are counted in: "total exports, inclusive of re-exports"."""
    counted_in = REEXPORTS_IN.search(statement.sentence.text, *statement.head)
    if counted_in is None:
        return None
    for cue in statement.sentence.between("indicator", statement.head[0], counted_in.start())[-1:]:
        if cue.code in TRADE:
            again = statement.sentence.between("indicator", counted_in.start(), counted_in.end())  # "… of tea"
            behind = complement(statement, again[-1]) if again else None
            return complement(statement, cue) or premodifier(statement, cue) or behind or Told(None)
    return None


def _without_reexports(statement: Statement) -> Told | None:
    """What is left of a flow without re-exports: the goods that it is named with, else all but these."""
    left_out = REEXPORTS_OUT.search(statement.sentence.text, *statement.head)
    if left_out is None:
        return None
    cues = statement.sentence.between("indicator", *statement.head)
    flow = next((cue for cue in cues if cue.code in TRADE and not left_out.start() <= cue.start < left_out.end()), None)
    goods = flow and (complement(statement, flow) or premodifier(statement, flow))
    return goods or Told("excluding re-exports", True)


def _of_amount(statement: Statement, named: Named, frame: Frame) -> Told | None:
    """The goods of an amount or a change: counted, beside its flow, right after it, its subject."""
    if told := more_of(statement):
        return told
    if (told := of_flow_told_of(statement)) and (told.goods or not is_weighed(statement)):
        return told
    pointed = OF_IT.match(statement.after)
    counted = statement.quantity.kind == "bare" and statement.quantity.scale == 1
    if pointed and pointed[0].endswith(" of products") and {named.code, frame.indicator} == {"exports", "imports"}:
        return Told(None)  # "sold tractors ($5 million). It imported $6 million worth of products"
    if pointed and ((told := _of_that(statement, named, pointed, counted)) or not counted):
        return told
    if told := _of_its_flow(statement, named, frame):
        return told
    struck, stop = phrases_of(statement.sentence)[0], statement.quantity.start
    if statement.position and OF_AMOUNT.search(struck, max(0, stop - 80), stop):
        return of_flow_before(statement)  # "half of Peru's exports of $9 million came from zinc"
    changed = statement.quantity.kind in ("percent", "multiple", "fraction")
    if (
        told := attached(statement, changed=changed)
        or content(statement)
        or (of_flow_before(statement) if statement.position else None)
    ):
        return told
    if WITH.search(statement.before) and (told := share_of(statement)):
        return told
    if named.place in ("inherited", "default") or named.cue is None:
        told = Told(None) if sum_of_goods(statement) else taken(statement) or as_subject(statement, named, frame)
        if told:
            return told
    return (
        share_of(statement)
        or (of_makers(statement, deals=True) if named.code in ("exports", "sales") else None)
        or market_for(statement)
        or (by_part(statement) if " by " in statement.sentence.low else None)
        or (None if frame.product else goes_on(statement))
        or (right_behind(statement) if statement.position and frame.item_goods else None)
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
    found = subject(statement, statement.quantity.start) if EARNED.search(statement.before) else None
    if found and word_kind(found.name.rsplit(" ", 1)[-1]) == "goods":
        return told_as(found, True)
    if counted:
        return None
    return Told(None, points=True, worth="worth" in pointed.group(), at=statement.quantity.start)


def _of_its_flow(statement: Statement, named: Named, frame: Frame) -> Told | None:
    """The goods that are measured, that the number changed in, or that stand beside the flow."""
    if told := measured(statement):
        part = statement.position and frame.product and told.goods != frame.product
        return replace(told, item=True) if part else told  # "8 tonnes of grain: 5 million of maize"
    cue = named.cue
    if cue and cue.start >= statement.quantity.end and MADE_UP_FOR.search(statement.before):
        return complement(statement, cue) or premodifier(statement, cue) or Told(None)
    if told := relative(statement) or resumed(statement) or led_by(statement) or changed_in(statement):
        return told
    if named.code == "contracts" and statement.quantity.kind == "money" and (told := bargained_for(statement)):
        return told
    if named.code == "capacity" and (told := made_there(statement)):
        return told
    if named.code in TRADE and (kind := SERVICES.match(statement.after)):
        return Told(kind.group(1).lower())
    return beside_flow(statement, named, cue) if cue is not None and named.place != "noun" else None
