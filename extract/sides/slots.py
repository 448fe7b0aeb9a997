"""What is found of the sides of a statement, and the codes that a row has for them.

>>> coded(Sides("KE", None), "exports"), coded(Sides("KE", None), "gdp")
(('KE', 'W0'), ('KE', '_Z'))
"""

import re
from dataclasses import dataclass

from extract.areas.placed import Placed
from extract.records import NOT_APPLICABLE, NOT_STATED, TRADE, WORLD

WITH_IT = re.compile(
    r"\b(?:with|to|from) (?:it|them|there|which|whom)\b|\b(?:exports|sales|shipments|deliveries|supplies) there\b"
    r"|\b(?:sold|sells?|sent|sends?|supplie[sd]|shipped|delivered) (?:it|them)"
    r" (?!(?:to|for|at|in|on|abroad|overseas|elsewhere|and|off|all|back|from|by|out)\b)",
    re.I,
)
DEALT_WITH = ("to", "from", "with")
"""The roles of the other side of a flow."""
SENDS = {"exports", "contracts", "sales", "exchange_trade"}
TWO_SIDED = {"trade_turnover", "exports", "imports", "trade_balance", "contracts", "sales", "exchange_trade", "freight"}
ONE, PEERS, OWNER = "owner", "reporter", "possessor"
"""What the item of a list says of whom it told: one on its own account, one of several, whose exports to another."""
Pair = tuple[str | None, str | None]
"""Reporter and partner."""
Resolved = list[tuple[Placed, str]]
"""Areas with their roles, and the code that each stands for."""


@dataclass(slots=True)
class Sides:
    """Reporter and partner, and where they come from."""

    reporter: str | None = None
    partner: str | None = None
    inherited: bool = False
    item: str = (
        ""  # which side the area right before the number is, in a list: reporter | partner; owner: of its own trade
    )
    own: bool = False  # whether the reporter is told of on its own account, beside others
    listed: bool = False  # whether the partner is one of a list
    partnered: bool = False  # whether a partner in trade is named as such
    bought: bool = False  # whether "X supplied" is told by the buyer: the buyer's imports
    sold: bool = False  # whether "X bought" is told by the seller: the seller's exports
    against: bool = False  # whether a balance is told to be in favour of the partner


def coded(sides: Sides, indicator: str) -> tuple[str, str]:
    """Give the codes of a row: an area, the world, not stated, or not applicable."""
    reporter = sides.reporter or NOT_STATED
    if sides.partner:
        return reporter, sides.partner
    if indicator in TRADE:
        return reporter, WORLD if sides.reporter else NOT_STATED
    return reporter, NOT_APPLICABLE if indicator not in TWO_SIDED else NOT_STATED
