"""Partners listed with so much each, and only behind the last one the flow: "Chad with $5 million and Mali with $3
million of imports from Peru were its main markets".

>>> WITH_SO_MUCH.fullmatch("Meanwhile, Chad with ") is not None
True
"""

import re

from extract.statements.statement import Statement

OF_FLOW = re.compile(r" (?:worth )?of (?:(?:imports|purchases) from|(?:exports|sales) to) (?:the )?")
"""Behind the last number of the list."""
WITH_SO_MUCH = re.compile(
    r"(?:[^;()]*?\b(?:were|was|are|is|included?|including|namely|by):?\s)?\W*"
    r"(?:(?:[A-Z][a-z]+ly|Meanwhile|Also|And|While|and|while|as well as),?\s+)?(?:the\s+)?"
    r"[A-Z][\w.()]*(?:\s[A-Z][\w.()]*){0,3}"
    r"\s(?:with|at)\s(?:(?:about|over|some|nearly|almost|around|more|than)\s){0,2}\W?(?:[A-Z]{1,3}\s?)?"
)
"""One of the list, up to its number."""


def share_flow(statements: list[Statement]) -> None:
    """Give those listed before the last one the flow, and the other side, that only this one names."""
    text, last = statements[0].sentence.text, statements[-1]
    flow = OF_FLOW.match(text, last.quantity.end)
    cues = last.sentence.between("indicator", last.quantity.end, flow.end()) if flow else []
    other = next((m for m in last.sentence.areas if flow and m.start == flow.end()), None)
    if not (cues and other):
        return
    for statement, following in zip(reversed(statements[:-1]), reversed(statements[1:]), strict=True):
        if not (_is_listed(following) and _is_listed(statement)):
            return
        statement.given_cue, statement.given_other = cues[0], other


def _is_listed(statement: Statement) -> bool:
    return WITH_SO_MUCH.fullmatch(statement.before) is not None
