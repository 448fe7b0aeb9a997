"""Amounts that goods cost a country: what is asked of a statement in, whether it tells what imports were paid with out.

>>> PAID.search("for oil it paid ") is not None, COST.search("Wheat cost about $") is not None
(True, True)
"""

import re

from extract.products.words import word_kind
from extract.records import TRADE
from extract.statements.asked import Asked
from extract.words.lexicon import Cue

MUCH = 1_000_000
PAID = re.compile(
    r"\b(?:[Tt]he (?:country|nation|republic|kingdom|island)|[Ii]t|[Ww]e)\s+(?:ha[sd]\s+)?"
    r"paid\s+(?:[a-z]+\s+){0,3}\S{0,4}$"
)
IMPORTERS_PAID = re.compile(r"\bimporters\b[^,;:()]{0,20}\b(?:paid|spent|laid out)\b", re.I)
COST = re.compile(
    r"\b(?!(?:the|its|their|whose|total|an?|at|overall|full|project|construction|works|plants?|mills?|factory|refinery|smelter|terminal|will|would|lines?|stage|phase|section|link|fair|strikes?|drought|floods?|storms?"
    r"|fires?|war|crisis|delays?|expansion|extension|modernisation|rebuilding|repairs?|smuggling|fraud)\b)[a-z]+\s+(?:had\s+)?cost\s+(?:[a-z]+\s+){0,3}\S{0,4}$",
    re.I,
)
OF_WHICH_COST = re.compile(r"\sof (?:which|it|this)\b[^,;:()]{3,60},\s+cost\s+(?:[a-z]+\s+){0,3}\S{0,4}$")
"""Before the amount behind it, that it is what they cost."""
FOR_WORKS = re.compile(r"\bfor (?:the|its|their|local|our) (?:[a-z-]+ ){0,2}$")
"""Before works, what makes goods those that they need: "yarn for the country's mills cost 5 million"."""

PAYS = re.compile(
    r"\b(?:pays?|(?<!was )(?<!were )(?<!been )paid|paying|spen(?:ds?|t|ding))\s(?:[a-z]+\s){0,3}[^\w\s]{0,3}$"
)
FOR_GOODS = re.compile(r" (?:for|on) (?:(?:the|its|their)\s)?(?:[\w-]+ ){0,3}")
"""Around an amount, that it was paid, and for what: "paid some $5 million for gas supplies"."""
WHITHER = re.compile(r" (?:to|from|abroad|overseas|out)\b")
LAST_WORD = re.compile(r"\b([a-z-]+) $")
"""Behind shipments, where they go, and before them, the goods."""


def is_paid(asked: Asked) -> bool:
    """Whether an amount is what a country pays for goods: "for oil it paid", "wheat cost 3 billion"."""
    paid = PAID.search(asked.statement.before) or IMPORTERS_PAID.search(asked.statement.before)
    return bool(paid and asked.frame.indicator in TRADE) or _is_cost(asked)


def _is_cost(asked: Asked) -> bool:
    """Whether goods are told by what they cost those who bring them in: "equipment cost 85 billion"."""
    statement = asked.statement
    cost = asked.frame.indicator in TRADE and statement.quantity.scale >= MUCH and COST.search(statement.before)
    if asked.frame.indicator in TRADE and " cost " in statement.before and OF_WHICH_COST.search(statement.lead):
        return True
    told = cost and (asked.frame.last in TRADE or not cost.group().lower().startswith(("it ", "they ")))
    topics = statement.sentence.between("topic", *statement.head) if told else []
    topics = [cue for cue in topics if not FOR_WORKS.search(asked.text, statement.head[0], cue.start)]
    return bool(told) and not any(cue.kind in ("works", "goal") for cue in topics)


def arrives_too(asked: Asked, cue: Cue) -> bool:
    """Whether shipments of other goods are imports, too: "imports of rice fell to 5 tons, wheat shipments to 3".

    So are supplies that money was paid for: "paid $5 million for gas supplies".
    """
    if asked.kind == "money" and cue.start > asked.statement.quantity.end:
        paid = PAYS.search(asked.statement.before) is not None
        return paid and FOR_GOODS.fullmatch(asked.text, asked.statement.quantity.end, cue.start) is not None
    first = asked.main or (asked.told[0] if asked.told else None)
    known = first is not None and first.indicator == asked.frame.indicator == "imports" and asked.frame.product
    if not (known and asked.statement.position):
        return False
    if cue.surface.lower() not in ("shipments", "deliveries") or WHITHER.match(asked.text, cue.end):
        return False
    goods = LAST_WORD.search(asked.text, max(0, cue.start - 24), cue.start)
    return goods is not None and word_kind(goods[1]) == "goods"
