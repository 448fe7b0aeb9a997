"""Whose flow a relative clause behind an area tells: "80% went to Peru, whose imports of it rose by 9%".

The area is a receiver to the number before the clause, and the owner to the one in it.

>>> WHOSE.search("Half of it went to Peru, whose wheat imports came to ") is not None
True
"""

from extract.areas.placed import Placed
from extract.statements.statement import Statement
from extract.values import replace
from extract.words.cued import Cued

WHOSE = Cued(
    (", whose",),
    r", whose (?:[a-z]+ ){0,3}?(?:exports|imports|purchases|sales|foreign trade)\b(?! (?:to|from)\b)[^;:]*$",
)
"""What stands between an area and a number of its own flow."""


def with_owner(own: list[Placed], roles: list[Placed], statement: Statement) -> list[Placed]:
    """Let the area before a clause on its own flow be the owner; `own` are those of the statement's own words."""
    text, at = statement.sentence.text, statement.quantity.start
    clause = WHOSE.search(text, 0, at)
    if clause is None or any(clause.start() < q.start < at for q in statement.sentence.undated):
        return own
    owner = next((p for p in roles if p.mention.end == clause.start() and p.role in ("to", "from", "with")), None)
    if owner is None:
        return own
    return [replace(owner, role="owner"), *(p for p in own if p.mention.start > owner.mention.start)]
