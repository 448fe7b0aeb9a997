"""What one buys in a text on what another sells: the areas of a statement in, its own imports or the maker out.

"China took 4 million tonnes" are Chile's exports in a text on these; "China gets a tenth of its copper from Chile" and
"China paid $5 million for its copper" tell what China imports.

>>> OF_ITS_GOODS.match(" of its copper from ") is not None, ITS_BILL.match(" on imported copper") is not None
(True, True)
"""

import re

from extract.areas.roles import MARKET_FOR
from extract.records import WORLD
from extract.sides.slots import Resolved, Sides
from extract.statements.statement import Statement
from extract.words.cued import Cued

OWN_NEEDS = (" of its ", " of their ", " for ", " on ")
"""Behind a number, one of these leads to what it was bought for."""
OF_ITS_GOODS = re.compile(
    r" of (?:its|their) (?!(?:[a-z-]+ )?(?:exports?|sales|shipments|output|production|crop|harvest|trade|turnover"
    r"|income|earnings|budget|gdp|surplus|deficit)\b)(?:[\w-]+ ){1,4}?(?:from|in) (?:the )?$"
)
"""Between a share and its source, what it is a part of: "gets 9 per cent of its tea from Chad"."""
PAID = Cued(("paid", "pay", "spen"), r"\b(?:paid|pays?|spen[dt]s?) (?:[a-z]+ ){0,3}\S{0,4}$")
ITS_BILL = re.compile(
    r" (?:for|on) (?:(?:its|their) (?!exports?\b)(?:[a-z-]+ )?[a-z-]+|(?:[a-z]+ )?import(?:s|ed|ing)\b)"
)
"""Around money, what one pays for goods whoever sold them: "paid $5 million for its tea", "spent 9 on imported tea"."""


def buys_for_itself(real: Resolved, statement: Statement, measure: str) -> Sides | None:
    """Give who is told to cover its own needs, and where: "China gets 9 per cent of its tea from Chad"."""
    text, quantity = statement.sentence.text, statement.quantity
    buyers = [code for p, code in real if p.role == "subject" and p.mention.end <= quantity.start and code != WORLD]
    if len(set(buyers)) != 1:
        return None  # "Chad and Mali buy 80 per cent of their tea from Togo"
    behind = [(p, code) for p, code in real if p.mention.start >= quantity.end and code != buyers[-1]]
    if measure == "share":
        found = (c for p, c in behind if OF_ITS_GOODS.fullmatch(text[quantity.end : p.mention.start]))
        source = next(found, None)
        return Sides(buyers[-1], source, own=True, bought=True) if source else None
    if quantity.kind != "money" or any(p.role in ("to", "from") for p, _ in real):
        return None
    bill = ITS_BILL.match(text, quantity.end) if PAID.search(statement.before) else None
    return Sides(buyers[-1], None, own=True, bought=True) if bill else None


def maker_of_these(real: Resolved, statement: Statement) -> str | None:
    """Whose goods one is told to buy: "Chad is the main market for Malian tea, with", behind what others sold."""
    text, at = statement.sentence.text, statement.quantity.start
    makers = (each for each in real if each[0].role in ("owner", "of") and each[0].mention.end <= at)
    return next((code for p, code in makers if MARKET_FOR.search(text, 0, p.mention.start)), None)
