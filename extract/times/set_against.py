"""Levels that are set against another, and are of no other time: a partner, the other flow, another matter."""

import re

from extract.statements.statement import Statement
from extract.words.cued import Cued

AGAINST_ONE = ("gainst ", "gainst the ")
OF_FLOW_BEHIND = re.compile(
    r"\s+(?:(?:it|they) )?(?:(?:worth|rise|fall|increase|decrease|decline|drop|growth|gain|paid|spent|earned|got) )?"
    r"(?:of|in|for|from|on) (?:the |its |their |total |goods |merchandise )?(imports?|exports?)\b",
    re.I,
)
"""Behind a level or a change, the flow that it is of."""
A_FLOW = re.compile(r"\b(imports?|exports?)\b", re.I)
THAN_FLOW = Cued(
    ("imports", "exports", "purchases", "sales"),
    r"\b(?:than|outpac\w+|outstripp\w+|outran|outgrew|ahead of|behind) (?:(?:the|its|their|those of) )?"
    r"(?:imports|exports|purchases|sales)\b[^;.]{0,60}$",
    re.I,
)
"""Before the changes of two flows, what sets the one against the other: "exports rose faster than imports: by"."""


def is_with_one(statement: Statement) -> bool:
    """Tell whether "against" leads to the partner with whom a balance is told."""
    text, start = statement.sentence.text, statement.quantity.start
    last = next((p for p in reversed(statement.sentence.roles) if p.mention.end <= start), None)
    return last is not None and last.role == "with" and text.endswith(AGAINST_ONE, 0, last.mention.start)


OF_ANOTHER_SIDE = re.compile(
    r" (?:rise|increase|growth|gain|jump|surge|fall|drop|decline|decrease|slump)s? in (?:[a-z]+ )?"
    r"(?:exports|imports|sales|shipments|purchases) (?:of [a-z ]{2,24} )?(?:to|from) "
)
"""Behind a change that another is set against, what it is a change of."""


def is_another_flow(flow: str | None, last: Statement) -> bool:
    """Tell whether a flow set against a level is not the one that the level is told of."""
    named = A_FLOW.findall(last.lead)
    return flow is not None and bool(named) and flow.lower().rstrip("s") != named[-1].lower().rstrip("s")


def is_of_other_flow(statement: Statement, last: Statement | None) -> bool:
    """Tell whether two levels are of the two flows: "9 million of exports against 2 million of imports"."""
    if last is None:
        return False
    if statement.quantity.kind == "percent" and OF_ANOTHER_SIDE.match(statement.after):
        return True  # "imports from Peru rose to $9 million, compared with a 5% rise in imports from Chad"
    if statement.quantity.kind != last.quantity.kind:
        return False
    if last.quantity.kind == "percent" and THAN_FLOW.search(last.lead[-120:]):
        return True  # "exports rose faster than imports: by 9% against 2%"
    own = OF_FLOW_BEHIND.match(statement.after)
    before = OF_FLOW_BEHIND.match(last.after) if own else None
    named = [before[1]] if before else A_FLOW.findall(last.lead) if own else []
    return own is not None and bool(named) and own[1].lower().rstrip("s") != named[-1].lower().rstrip("s")
