"""Whether a sale to the side spoken of is told as what its seller exports, or as what it imports.

"Peru sold 5 tonnes", in a text on what Chad and Peru trade, are Peru's exports; in one on all that Chad buys, imports.

>>> FOR_ITS_PART.search("For its part Chad sold goods for ") is not None
True
"""

from extract.sides.case import Case
from extract.sides.peers import TO_US
from extract.sides.slots import Resolved
from extract.statements.kinds import kind_of
from extract.statements.ways import is_told_back
from extract.words.cued import Cued

FOR_ITS_PART = Cued((" part", "n turn"), r"\b(?:[Ff]or (?:its|her|his|their) part|[Ii]n turn)\b")


def is_supply(
    real: Resolved,
    sides: tuple[str, str | None],
    case: Case,
) -> bool:
    """Whether what one country supplies to another is told of, and no part of what the other imports."""
    statement = case.statement
    if case.measure == "share":
        return False
    if FOR_ITS_PART.search(statement.before) or (_is_of_two(sides, case) and is_told_back(statement)):
        return True
    if case.indicator != "exports":
        return False
    if kind_of(statement.quantity) not in ("goods", "count") and not _is_of_two(sides, case):
        return False
    return case.frame.indicator != "imports" or any(code == sides[1] and p.role in ("to", "in") for p, code in real)


def _is_of_two(sides: tuple[str, str | None], case: Case) -> bool:
    """Whether a text on the trade of two tells what one of them sells, and not what it sells "us"."""
    return {*sides} == {*(case.scene.both() or ())} and not TO_US.search(case.statement.before)
