"""What every question of the sides of a statement looks at.

>>> from extract.sides.slots import Sides
>>> first([lambda real, case: None, lambda real, case: Sides("KE", "UG")], [], None).partner
'UG'
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from extract.sides.slots import Resolved, Sides
from extract.statements.frames import Frame
from extract.statements.statement import Statement
from extract.story.context import Scene


@dataclass(slots=True)
class Case:
    """A statement, what it measures, and what is in force for it."""

    statement: Statement
    indicator: str
    measure: str
    frame: Frame
    scene: Scene
    text: str  # of the sentence
    at: int  # where the number begins in it


Question = Callable[[Resolved, Case], Sides | None]
"""Whether one way of telling the sides fits the areas of a statement, and which sides it gives."""


def first(questions: Iterable[Question], real: Resolved, case: Case) -> Sides | None:
    """Give the sides by the first of several ways of telling them that fits."""
    for asked in questions:
        if sides := asked(real, case):
            return sides
    return None
