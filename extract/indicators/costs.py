"""Amounts that goods cost a country: what is asked of a statement in, whether it tells what imports were paid with out.

>>> PAID.search("for oil it paid ") is not None, COST.search("Wheat cost about $") is not None
(True, True)
"""

import re

from extract.records import TRADE
from extract.statements.asked import Asked

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
