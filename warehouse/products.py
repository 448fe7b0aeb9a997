"""Product phrases as the texts name them -> codes: the Harmonized System where they name it, else the project's own.

A phrase gets the codes of the stems that `product_phrases` finds in it, and none where any part of it is in doubt,
since a wrong code is worse than none.

>>> product_code("tractors")
ProductCode(hs_code='8701', product_group='G', product_code='HS2022_8701')
>>> product_code("frozen beef and cheese").product_code, product_code("fresh apples").product_code
('HS2022_0202_0406', 'HS2022_0808-FRESH-APPLE')
>>> product_code("spare cabins") is None
True
"""

from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

import pyarrow as pa

from warehouse.model import code_lists
from warehouse.product_phrases import Lexicon, Reading

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

EDITION = "HS2022"
LAST_AGRI_FOOD_CHAPTER = "24"
"""Chapters 01 to 24 of the Harmonized System are agri-food goods."""

PRODUCT_SCHEMA = pa.schema(
    [
        pa.field("product_text", pa.string(), nullable=False),
        pa.field("hs_code", pa.string()),
        pa.field("product_group", pa.string()),
        pa.field("product_code", pa.string()),
    ]
)
"""One row a phrase, with what ProductCode says of it."""


class ProductCode(NamedTuple):
    """What a phrase names."""

    hs_code: str | None  # chapter or heading that it lies in, None where it lies in several chapters or in none
    product_group: str  # G goods, S services, GS both, AGRI agri-food
    product_code: str  # key of a series: HS2022_8701, HS2022_61_62, NON_OIL; of a part of a code with its words


class Coder:
    """Gives phrases their codes, by the lexicon and the own codes of the model."""

    def __init__(self, lists: dict[str, pa.Table]):
        self.lexicon = Lexicon(lists)
        self.own = {row["product_code"]: row for row in lists["product_own"].to_pylist()}

    def code(self, phrase: str) -> ProductCode | None:
        """Code a phrase; None where any part of it is in doubt."""
        reading = self.lexicon.read(phrase)
        return self._code(reading) if reading else None

    def _code(self, reading: Reading) -> ProductCode | None:
        named = {code for stem in reading.stems for code in stem.codes}
        inside = {code for code in named if any(self._contains(other, code) for other in named)}
        limits = [*reading.limits, *(word for stem in reading.stems if inside & {*stem.codes} for word in stem.words)]
        codes = sorted(named - inside, key=lambda code: (code not in self.own, code))
        groups = {self._group(code) for code in codes}
        if not all(word.isascii() for word in limits) or any(self._is_odd_beside(code, groups) for code in codes):
            return None
        return ProductCode(self._hs_code(codes), _common_group(groups), self._name(codes, limits))

    def _contains(self, other: str, code: str) -> bool:
        """Tell whether a chapter, or the range of an own code, holds another code."""
        if other not in self.own:
            return code != other and code.startswith(other)
        first, _, last = (self.own[other]["hs_range"] or "").partition("-")
        return code not in self.own and bool(first) and first <= code[: len(first)] <= last

    def _is_odd_beside(self, code: str, groups: set[str]) -> bool:
        """Tell whether a code is doubtful in this list: "oil" beside agri-food goods is no petroleum."""
        return code in self.own and self.own[code]["not_beside"] in groups

    def _group(self, code: str) -> str:
        if code in self.own:
            return self.own[code]["product_group"]
        return "AGRI" if code[:2] <= LAST_AGRI_FOOD_CHAPTER else "G"

    def _hs_code(self, codes: list[str]) -> str | None:
        """Give the one code, or the one chapter of several."""
        placed = [self.own[code]["hs_code"] if code in self.own else code for code in codes]
        if len(placed) == 1 or None in placed:
            return placed[0] if len(placed) == 1 else None
        chapters = {code[:2] for code in placed}
        return chapters.pop() if len(chapters) == 1 else None

    def _name(self, codes: list[str], limits: list[str]) -> str:
        """Join codes and limits to an identifier that SDMX allows."""
        own, hs = [code for code in codes if code in self.own], [code for code in codes if code not in self.own]
        return "-".join(["_".join([*own, *([EDITION] if hs else []), *hs]), *dict.fromkeys(limits)]).upper()


def product_code(phrase: str) -> ProductCode | None:
    """Code one phrase; None where any part of it is in doubt."""
    return load_lexicon().code(phrase)


def product_table(phrases: Iterable[str]) -> pa.Table:
    """Code distinct phrases: one row of PRODUCT_SCHEMA each, in the order of the phrases."""
    rows = [(phrase, *(product_code(phrase) or (None, None, None))) for phrase in sorted(set(phrases))]
    return pa.Table.from_pylist([dict(zip(PRODUCT_SCHEMA.names, row, strict=True)) for row in rows], PRODUCT_SCHEMA)


def create_product_code(db: "DuckDBPyConnection", select_phrases: str) -> None:
    """Make the temporary table `product_code`, one row for each phrase that the SELECT gives in its one column."""
    phrases = [phrase for (phrase,) in db.execute(select_phrases).fetchall() if phrase is not None]
    db.register("coded_phrases", product_table(phrases))
    db.execute("CREATE OR REPLACE TEMP TABLE product_code AS SELECT * FROM coded_phrases")
    db.unregister("coded_phrases")


def _common_group(groups: set[str]) -> str:
    if len(groups) == 1:
        return min(groups)
    return "GS" if groups & {"S", "GS"} else "G"


@cache
def load_lexicon() -> Coder:
    """Read the stems, words and codes of the model, once a process."""
    return Coder(code_lists())
