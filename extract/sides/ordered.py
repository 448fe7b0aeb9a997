"""Which of two told before is pointed at by its place: a statement and what is in force in, its sides out.

>>> IN_ORDER.search("Chad and Mali: the former ") is not None, FROM_IT.pattern.match(" from the latter") is not None
(True, True)
"""

import re

from extract.areas.codes import country
from extract.sides.again import AND
from extract.sides.slots import Sides
from extract.statements.frames import Frame
from extract.statements.statement import Statement
from extract.story.context import Scene
from extract.words.cued import Cued

IN_ORDER = Cued(
    ("the former", "the latter", "the first", "the second", "the other"),
    r"\bthe (former|latter|first|second|other)\b(?! (?:(?-i:[A-Z])|of\b|place|time"
    r"|(?:\w+ )?(?:quarter|half|month|week|year)))[^,;:]{0,40}$",
    re.I,
)
FROM_IT = Cued(
    ("the former", "the latter"),
    r"(?: (?:worth|of) [^,;:()\d]{2,30}?)? (?:from|to|with|by) (?:the )(former|latter)\b(?! [a-z]+ (?:country|state))",
)
"""Behind a number, the same: "goods for 5 million from the former"."""
ITS_FLOW = re.compile(r"['’]s (?:[a-z]+ ){0,2}(?:exports|imports|sales|purchases|deliveries|deficit|surplus)\b")
"""Behind "the latter", what is its own and not that of who sells to it or buys from it."""


def in_order(statement: Statement, frame: Frame, scene: Scene) -> Sides | None:
    """Give the sides of the one of two pointed at: "Chad and Mali are the best customers: the first paid 3 million"."""
    order = IN_ORDER.search(statement.before)
    if order is None:
        text, end = statement.sentence.text, statement.quantity.end
        behind = FROM_IT.pattern.match(text, end) if FROM_IT.may_fit(text) else None
        return _of_last_two(behind[1] == "latter", frame, scene) if behind else None
    text, stop = statement.sentence.text, statement.head[0] + order.start()
    named = [p for p in statement.sentence.roles if p.mention.end <= stop and p.mention.kind != "anaphor"]
    run = named[-2:]
    late = order[1].lower() in ("latter", "second", "other")
    if ITS_FLOW.match(text, stop + len(order[1]) + len("the ")):
        two = [country(p.code) for p in run] if len(run) == 2 else scene.recent[1::-1]
        told_of = {country(code or "") for code in (frame.reporter, frame.partner)}
        return Sides(two[late], two[not late], own=True) if {*map(country, two)} == told_of else None
    if not named and order[1].lower() in ("former", "latter"):
        return _of_last_two(late, frame, scene)
    if len(run) < 2:
        return None
    each = run[0].role == run[1].role == "subject" and statement.position > 1  # "Chad took 3 per cent and Mali 2"
    if not (each or AND.fullmatch(text, run[0].mention.end, run[1].mention.start)):
        return None
    return _dealing_with(country(run[late].code), frame, scene)


def _of_last_two(late: bool, frame: Frame, scene: Scene) -> Sides | None:
    """Give the sides of one of two that the sentence before names: "It deals with Chad and Mali. The latter bought"."""
    two, teller = scene.recent[1::-1], scene.teller(frame)
    alone = teller is not None and "_" not in teller and teller not in two  # unlike "the crop earned the former 5"
    return _dealing_with(two[late], frame, scene) if alone and len(two) == 2 else None


def _dealing_with(code: str, frame: Frame, scene: Scene) -> Sides:
    """Give the sides of one that the side spoken of deals with as it was told to deal."""
    told = frame.indicator
    return Sides(scene.teller(frame), code, listed=True, sold=told == "exports", bought=told == "imports")
