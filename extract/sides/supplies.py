"""Whether a sale to the side spoken of is told as what its seller exports, or as what it imports.

"Peru sold 5 tonnes", in a text on what Chad and Peru trade, are Peru's exports; in one on all that Chad buys, imports.

>>> FOR_ITS_PART.search("For its part Chad sold goods for ") is not None
True
"""

from extract.sides.peers import TO_US
from extract.sides.slots import Resolved
from extract.statements.frames import Frame
from extract.statements.kinds import kind_of
from extract.statements.statement import Statement
from extract.statements.ways import is_told_back
from extract.story.context import Scene
from extract.words.cued import Cued

FOR_ITS_PART = Cued((" part", "n turn"), r"\b(?:[Ff]or (?:its|her|his|their) part|[Ii]n turn)\b")


def is_supply(
    real: Resolved,
    sides: tuple[str, str | None],
    statement: Statement,
    indicator: str,
    measure: str,
    frame: Frame,
    scene: Scene,
) -> bool:
    """Whether what one country supplies to another is told of, and no part of what the other imports."""
    if measure == "share":
        return False
    if FOR_ITS_PART.search(statement.before) or (_is_of_two(sides, statement, scene) and is_told_back(statement)):
        return True
    if indicator != "exports":
        return False
    if kind_of(statement.quantity) not in ("goods", "count") and not _is_of_two(sides, statement, scene):
        return False
    return frame.indicator != "imports" or any(code == sides[1] and p.role in ("to", "in") for p, code in real)


def _is_of_two(sides: tuple[str, str | None], statement: Statement, scene: Scene) -> bool:
    """Whether a text on the trade of two tells what one of them sells, and not what it sells "us"."""
    return {*sides} == {*(scene.both() or ())} and not TO_US.search(statement.before)
