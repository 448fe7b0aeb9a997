"""The goods that a price is of: a statement in, the goods that its own words name out.

>>> PRICE_OF.search("a barrel of imported ").group()
'a barrel of imported '
"""

import re

from extract.products.phrases import between, phrases_of
from extract.products.subjects import subject
from extract.products.told import Told, told_as
from extract.products.words import is_class
from extract.statements.rates import is_exchange, is_money, is_price
from extract.statements.statement import Statement

PRICE_OF = re.compile(
    r"\b(?:(?:[Pp]rices?|[Qq]uotations?) (?:of|for)|(?:[Aa]n?|[Tt]he|[Oo]ne|per|each|every|average) (?:average )?"
    r"(?:kilo|kg|kilogram|kilogramme|tonne|ton|barrel|bag|pound|lb|litre|liter|gallon|ounce|box|bale|quintal|bushel"
    r"|carton|crate|head|case|carat) of)\s+(?:(?:the|imported|domestic|local|export|[A-Z][a-z]+)\s+)*"
)
DEALT_IN = re.compile(
    r"\b(?:buy|buys|bought|buying|sell|sells|sold|selling|purchases?|purchased|imports?|imported|exports?|exported|supply"
    r"|supplies|supplied|deliver|delivers|delivered)\s+(?:(?:the|its|their|our|some)\s+)?$"
)
"""Before goods, what is done with them at a price: "the board buys coffee at"."""
PAID_FOR = re.compile(
    r"(?:\s+(?:an?|per|each)\s+[a-z-]+|\s*/[a-z]+|\s+each)?\s+for\s+(?:(?:the|its|their|such|best)\s+)?"
)
"""Between a price and its goods: "paid $250 per tonne for maize"."""
NEAR = 12


def is_of_goods(statement: Statement) -> bool:
    """Whether an amount is the price of goods, and not of money."""
    return is_price(statement) and not is_exchange(statement) and not is_money(statement.quantity.per)


def price_of(statement: Statement) -> Told | None:
    """Name the goods of "a barrel of Gabonese oil sold for", "the price of rice", "a tonne of super basmati"."""
    start, stop = statement.head
    for found in PRICE_OF.finditer(statement.sentence.text, start, stop):
        for phrase in between(phrases_of(statement.sentence)[1], found.end(), min(stop, found.end() + NEAR))[:1]:
            if phrase.kind in ("goods", "unknown"):
                return told_as(phrase)
    return None


def priced(statement: Statement) -> Told | None:
    """Name the goods that a price is of: those said to have it, dealt in at it or paid for."""
    if told := price_of(statement):
        return told
    _, phrases = phrases_of(statement.sentence)
    start, stop = statement.head
    text = statement.sentence.text
    for phrase in reversed(between(phrases, start, stop)):
        if phrase.kind == "goods" and DEALT_IN.search(text, max(start, phrase.start - 24), phrase.start):
            return told_as(phrase)
    paid = PAID_FOR.match(text, statement.quantity.end)
    for phrase in between(phrases, paid.end(), paid.end() + NEAR)[:1] if paid else ():
        if phrase.kind == "goods":
            return told_as(phrase)
    priced_at = subject(statement, statement.quantity.start) if statement.quantity.kind == "money" else None
    if priced_at is None or priced_at.points or is_class(priced_at.name.split()):
        return None
    return told_as(priced_at, True)
