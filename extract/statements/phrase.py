"""A noun phrase that may name goods, as `extract.products.phrases` finds it in a sentence."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase that may name goods; offsets count the sentence's characters."""

    start: int
    end: int
    name: str
    kind: str  # goods | unknown | barred | whole ("goods", trade as a whole) | general ("products")
    lead: str  # the word or mark right before it, lower case; "" at the start
    definite: bool = False  # whether "the" or "this" stands before it
    points: bool = False  # whether it may stand for goods named before: "the grain", "tonnes of beans"

    @property
    def joined(self) -> bool:
        """Whether several are named as one: "ores and slag", "machines & parts"."""
        return " and " in self.name or " & " in self.name
