"""Who charges a duty or a price, and on whose goods: the areas of a statement in, its sides out; None where it is none.

A duty is of the country that levies it, with the origin of the goods as the other side; the price of a world market is
of no country; a rate of exchange is of the country whose money is told.

>>> ON_GOODS.search("a duty of 25% on "), CARRY.match(" wine carries ") is not None
(<re.Match object; span=(14, 17), match='on '>, True)
"""

import re

from extract.areas.codes import country
from extract.areas.placed import Placed
from extract.quantities.currencies import holds, issuer
from extract.sides.case import Case
from extract.sides.hosts import other_side
from extract.sides.slots import Resolved, Sides
from extract.statements.rates import is_exchange, is_price
from extract.statements.statement import Statement

LEVY = re.compile(
    r"\b(?:dut(?:y|ies)|tariffs?|lev(?:y|ies|ied)|surcharges?|surtax|excise|tariff (?:quota|lines?))\b", re.I
)
ON_GOODS = re.compile(r"\b(?:on|against|for|of) $", re.I)
ON_COUNTRY = re.compile(r"\b(?:on|against) (?:the )?$")
GOODS = re.compile(r"\s[a-z]")
CARRY = re.compile(
    r"\s+(?:[\w-]+\s+){1,4}?(?:carr(?:y|ies|ied)|pays?|paid|faces?|faced|bears?|bore|enters?|entered|attracts?|attracted"
    r"|incurs?|(?:is|are|was|were) (?:subject|liable|charged|taxed|hit|exempt|admitted)|crossing|entering)\b",
    re.I,
)
"""Behind the origin of goods: that they are charged."""
GIVEN_UP = re.compile(
    r"\b(?:scrap|eliminat|abolish|remov|waiv|lift|reduc|lower|phas|dismantl)\w* (?:[a-z-]+ ){0,3}"
    r"(?:duty|duties|tariffs?|lev)",
    re.I,
)
"""What one of two does for the other: "Chile has scrapped duties on 5,000 tariff lines"."""
ON_THEM = re.compile(r"\b(?:on|against) (?:it|them|these|this|their|its)\b")
"""What a duty of another is on where the goods of the side spoken of are told: "Brussels levied 8% on them"."""
WORLD_PRICE = re.compile(
    r"\b(?:LME|London Metal Exchange|Cotlook|Brent|WTI|West Texas|world (?:market )?prices?|world market"
    r"|international (?:market )?prices?|futures|spot market|Platts|Henry Hub|COMEX|CBOT|NYMEX|ICE|[Ff]reight rates)\b"
)


def charged(real: Resolved, case: Case) -> Sides | None:
    """Give the sides of a duty, of the price of a world market, of a rate of exchange."""
    statement, scene = case.statement, case.scene
    words = statement.before + statement.after
    if is_exchange(statement) and not real:
        return _of_money(statement, scene.clock.country)
    if (
        not real
        and WORLD_PRICE.search(statement.before)
        and (is_price(statement) or statement.quantity.kind == "percent")
    ):
        return Sides()
    if not real or not LEVY.search(words):
        return None
    if "Brussels" in statement.before and scene.focus != "BE":  # its duties are those of the bloc that sits there
        real = [(p, "EU" if code == "BE" and p.mention.kind == "capital" else code) for p, code in real]
    origins = [code for p, code in real if _is_origin(p, statement)]
    levying = [code for _, code in real if not origins or country(code) != country(origins[0])]
    if not origins:
        other = other_side(real[0][1], scene) if real[0][0].role == "subject" and GIVEN_UP.search(words) else None
        alone = other is None and len(real) == 1 and real[0][0].role == "subject" and not scene.is_group(scene.focus)
        if alone and ON_THEM.search(words) and scene.focus != real[0][1]:
            other = scene.focus
        return Sides(real[0][1], other) if other else None
    reporter = levying[0] if levying else other_side(origins[0], scene)
    return Sides(reporter, origins[0]) if reporter else None


def _is_origin(placed: Placed, statement: Statement) -> bool:
    """Whether an area is where the goods come from: "on Chilean grapes", "on U.S. pork", "Chilean grapes pay"."""
    text, mention = statement.sentence.text, placed.mention
    before = text[max(0, mention.start - 24) : mention.start]
    if mention.kind == "adjective":
        return bool(ON_GOODS.search(before) or CARRY.match(text, mention.end))
    if ON_COUNTRY.search(before):
        return True  # "a tariff on China"
    short = text[mention.start : mention.end].isupper() and ON_GOODS.search(before) and GOODS.match(text, mention.end)
    return placed.role == "from" or bool(short)


def _of_money(statement: Statement, here: str | None) -> Sides | None:
    """The country whose money is told, where it is no money of the world; a sign of several means that of the text."""
    symbol = statement.quantity.symbol
    home = here if symbol and here and holds(symbol, here) else issuer(statement.quantity.unit or "")
    return Sides(home) if home and home != "US" else None
