"""What is found of goods in a statement's own words."""

from dataclasses import dataclass

from extract.products.phrases import Phrase


@dataclass(frozen=True, slots=True)
class Told:
    """Goods as a text names them (None: trade as a whole), and whether they are an item, for their own number only."""

    goods: str | None
    item: bool = False
    points: bool = False  # whether it only points at goods named before: "of it", "of the grain"
    definite: bool = False  # whether it is told as known: "the oil"
    worth: bool = False  # whether it can point at goods only, never at trade: "worth of them"
    at: int = 0  # where it stands, for what it points at


def told_as(phrase: Phrase, item: bool = False) -> Told:
    """Take a phrase for the goods; "goods" are trade as a whole."""
    if phrase.kind == "whole":
        return Told(None, item)
    return Told(phrase.name, item, points=phrase.points, definite=phrase.definite, at=phrase.start)
