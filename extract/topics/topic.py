"""Whom a section of a text speaks of.

>>> NOWHERE.focus is None
True
"""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Topic:
    """Whom a section speaks of."""

    focus: str | None = None
    partner: str | None = None  # where the section is about the trade of two
    world: bool = False  # whether it is about trade with the world, and partners are named as parts of it
    sure: bool = False  # whether the area in focus outweighs all others: who acts beside it are its partners
    chapter: bool = field(default=False, repr=False)  # whether it is so long that it speaks of one after another
    compared: bool = field(default=False, repr=False)  # whether it sets two beside each other who need not deal
    profiled: str | None = field(default=None, repr=False)  # the one of two whose profile it is, read by the other


NOWHERE = Topic()
