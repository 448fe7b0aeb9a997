"""Whose flow a colon sets out: a statement and its areas in, the sides out.

"Uganda: exports to Kenya" is of Uganda; "The Union: Malta had 5 percent" tells what one member had.
"""

import re

from extract.sides.slots import Resolved
from extract.statements.statement import Statement
from extract.story.context import Scene

FLOWS_OF_IT = re.compile(
    r":\s+(?:[a-z-]+\s+){0,2}(?:exports?|imports?|trade|turnover|sales|shipments|purchases|surplus|deficit)\b", re.I
)
"""Behind a label, what is told of it: "Uganda: exports to Kenya …"."""


def headed(real: Resolved, statement: Statement, partner: str | None, scene: Scene) -> str | None:
    """Give whose flow is told behind a colon: "Uganda: exports to Kenya", not "Mercosur: sales to Peru"."""
    text = statement.sentence.text
    heads = (code for p, code in real if p.role == "label" and FLOWS_OF_IT.match(text, p.mention.end))
    return next((code for code in heads if not scene.belongs(partner or "", code)), None)


def is_set_out(real: Resolved, text: str, scene: Scene) -> bool:
    """Whether a colon sets out behind a group that is traded with what one country had."""
    (group, code), (one, _) = real
    together = group.role == "with" and one.role == "subject" and scene.is_group(code)
    return together and text.find(":", group.mention.end, one.mention.start) > 0
