"""Which of two named together is meant by its place, "the former" or "the second": a statement in, its sides out.

>>> IN_ORDER.search("Chad and Mali are the best customers: the first paid ")[1]
'first'
"""

import re

from extract.areas.codes import country
from extract.areas.deeds import deed
from extract.records import FLOWS
from extract.sides.again import AND
from extract.sides.case import Case
from extract.sides.slots import Sides
from extract.words.cued import Cued

IN_ORDER = Cued(
    ("the former", "the latter", "the first", "the second", "the other"),
    r"\bthe (former|latter|first|second|other)\b(?! (?:(?-i:[A-Z])|of\b|place|time"
    r"|(?:\w+ )?(?:quarter|half|month|week|year)))[^,;:]{0,40}$",
    re.I,
)
ONE_OF_TWO = re.compile(r"the (?:former|latter|first|second|other)\b", re.I)
ITS_FLOW = re.compile(r"['’]s (?:[a-z]+ ){0,2}(?:exports|imports|sales|purchases|deliveries|deficit|surplus)\b")
"""Behind "the latter", what is its own and not that of who sells to it or buys from it."""


def in_order(case: Case) -> Sides | None:
    """Give the sides of the one of two pointed at: "Chad and Mali are the best customers: the first paid 3 million"."""
    statement, frame, scene = case.statement, case.frame, case.scene
    order = IN_ORDER.search(statement.before)
    if order is None:
        return None
    text, stop = case.text, statement.head[0] + order.start()
    told = (p for p in statement.sentence.roles if p.mention.end <= stop and p.mention.kind != "anaphor")
    named = [p for p in told if not ONE_OF_TWO.match(text, p.mention.start)]
    run = named[-2:]
    late = order[1].lower() in ("latter", "second", "other")
    if ITS_FLOW.match(text, stop + len(order[1]) + len("the ")):
        two = [country(p.code) for p in run] if len(run) == 2 else scene.recent[1::-1]
        told_of = {country(code or "") for code in (frame.reporter, frame.partner)}
        return Sides(two[late], two[not late], own=True) if {*map(country, two)} == told_of else None
    if len(run) < 2:
        return None
    each = run[0].role == run[1].role == "subject" and statement.position > 1  # "Chad took 3 per cent and Mali 2"
    if not (each or AND.fullmatch(text, run[0].mention.end, run[1].mention.start)):
        return None
    flow = frame.indicator
    code = country(run[late].code)
    if flow == "exports" and frame.partner and frame.reporter == country(run[not late].code):
        return Sides(code, frame.partner, own=True, sold=True)  # "…, the latter 2 tonnes"
    does = deed(text, stop + len("the ") + len(order[1]), case.at) if flow not in FLOWS else None
    if does and does.kind == "sells":  # "Peru gets its tea from Chad and Mali: the former sold 3 tonnes"
        return Sides(code, scene.teller(frame), own=True, sold=True)
    return Sides(scene.teller(frame), code, listed=True, sold=flow == "exports", bought=flow == "imports")
