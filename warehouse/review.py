"""Figures in doubt, and what a person says of each -> rows of corrections.csv, written as they are said.

>>> read_word("partner = KZ")
('partner', 'KZ')
>>> read_word("a"), read_word("strike"), read_word("what?")
(('figure', 'accept'), ('figure', 'strike'), None)
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from warehouse.append import append_rows
from warehouse.card import Card, read_card
from warehouse.corrections import fault, read_corrections
from warehouse.doubt import Doubt

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

HEADER = ("document", "surface", "sentence", "char_start", "column", "value", "why", "by")

Place = tuple[str, str, int | None]
"""Text, characters and offset of a figure."""

QUIT, NEXT = ("q", "quit"), ("", "n", "next")
WORDS = {"a": "accept", "accept": "accept", "s": "strike", "strike": "strike"}
OVERRULED = re.compile(r"(\w+)\s*=\s*(.*)")

PROMPT = "a accept · s strike · COLUMN=VALUE overrule · n next · q quit > "
WHY = "why? > "


@dataclass(slots=True)
class Review:
    """A walk through figures: `ask` gives a person's answer to a prompt, `tell` shows a line."""

    db: "DuckDBPyConnection"
    corrections: Path
    by: str
    ask: Callable[[str], str]
    tell: Callable[[str], None]
    written: int = 0

    def walk(self, queue: list[Doubt]) -> None:
        """Go through the queue until its end, or until the person quits or says no more."""
        spoken_of = self._spoken_of()
        cards = [(doubt, read_card(self.db, doubt.figure_id)) for doubt in queue]
        cards = [(doubt, card) for doubt, card in cards if _place(card.figure) not in spoken_of]
        for number, (doubt, card) in enumerate(cards, 1):
            self.tell(f"{number} of {len(cards)}: {doubt.told}")
            self.tell("\n".join(card.lines()))
            try:
                if not self._listen(card):
                    return
            except (EOFError, KeyboardInterrupt):
                self.tell("")
                return

    def _spoken_of(self) -> set[Place]:
        """Give the figures that the file speaks of already, whether a refresh has applied it or not."""
        return {_place(row) for row in read_corrections(self.corrections)[0]} if self.corrections.exists() else set()

    def _listen(self, card: Card) -> bool:
        """Write down what is said of a figure; give False where the walk ends here."""
        while True:
            answer = self.ask(PROMPT).strip()
            if answer.lower() in QUIT or answer.lower() in NEXT:
                self.tell("")
                return answer.lower() in NEXT
            word = read_word(answer)
            if word is None:
                self.tell(f"{answer!r} is no answer: accept, strike, or the column and its right value, as partner=KZ")
                continue
            slots = ("document", "surface", "sentence", "char_start")
            row = {slot: str(card.figure[slot]) for slot in slots} | {
                "column": word[0],
                "value": word[1],
                "by": self.by,
            }
            if wrong := fault(row):
                self.tell(wrong)
                continue
            if word != ("figure", "accept"):
                row["why"] = self.ask(WHY).strip()
            append_rows(self.corrections, HEADER, [row])
            self.written += 1
            if word[0] == "figure":
                self.tell("")
                return True


def _place(row: Mapping[str, Any]) -> Place:
    return row["document"], row["surface"], row["char_start"]


def read_word(answer: str) -> tuple[str, str] | None:
    """Read an answer as the column and the value of a correction; None where it is neither."""
    if word := WORDS.get(answer.lower()):
        return "figure", word
    found = OVERRULED.fullmatch(answer)
    return (found[1].lower(), found[2].strip()) if found else None
