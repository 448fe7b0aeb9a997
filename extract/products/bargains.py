"""Goods of a bargain, and of works: what a contract is for, what a plant with a capacity makes.

>>> OF_SUPPLY.search("a contract for the supply to Peru of ") is not None
True
"""

import re

from extract.products.inmind import GoodsInMind, only_goods
from extract.products.phrases import between, phrases_of
from extract.products.told import Told, told_as, told_list
from extract.statements.frames import Frame
from extract.statements.phrase import Phrase
from extract.statements.statement import Statement
from extract.words.cued import Cued

BARGAINS = Cued(
    ("contract", "agree", "deal", "memorand", "of intent", "tender", "order"),
    r"\b(?:contracts?|agreements?|agreed|deals?|memorand(?:um|a)|letters? of intent|tenders?|orders?)\b",
    re.I,
)
OF_SUPPLY = re.compile(
    r"\b(?:suppl(?:y|ies)|deliver(?:y|ies)|sales?|purchases?|exports?|imports?|shipments?|provision|procurement)\s+"
    r"(?:(?:to|from|in)\s+[^,;:.()]{2,30}\s+)?of\s+(?:(?:the|its|their|some|new|other|(?-i:[A-Z][a-z]+n))\s+)?$"
    r"|\bto\s+(?:supply|deliver|buy|purchase|sell|export|import|ship|provide)\s+"
    r"(?:[A-Z][\w-]*\s+(?:[a-z]+\s+)?with\s+)?(?:(?:the|its|their|some|new|other|more)\s+)?$",
    re.I,
)
"""Before the goods of a bargain: "for the supply of", "on deliveries to Peru of"."""
CAPABLE = re.compile(
    r"\s+with\s+(?:an?\s+)?(?:[a-z-]+\s+){0,3}capacity\s+(?:of\s+)?(?:[a-z]+\s+){0,4}$|\s+(?:with\s+)?capable\s+of\s+[^,;]{0,30}$",
    re.I,
)
"""Between what has a capacity and its number."""
MAKING = re.compile(
    r"\b(?:production|manufactur(?:e|ing)|assembly|processing|output|bottling|making|producing)\s+of\s+(?:the\s+)?$",
    re.I,
)
"""Before what works make: "a workshop for the manufacture of"."""
BARGAIN_NEXT = re.compile(r"\s+(?:[a-z-]+\s+){0,2}(?:contracts?|deals?|agreements?|orders?|tenders?)\b")
FOR_THEM = re.compile(
    r"\b(?:contracts?|deals?|agreements?|orders?|tenders?)(?:,|\s+with\s+[A-Z][^,;:.()]{2,30})?\s+(?:for|on|covering)\s+"
    r"(?:the\s+|[A-Z][a-z]+\s+)?$"
)
THE_BARGAIN = Cued(
    ("contract", "deal", "agreement", "order", "transaction"),
    r"\b(?:the|this|that)\s+(?:contract|deal|agreement|order|transaction)\b(?! (?:on|for|covering)\b)",
    re.I,
)
"""Before a number, what makes it one of the bargain told just before: "The deal is worth"."""
NEAR, FAR = 60, 120


def bargained_for(statement: Statement) -> Told | None:
    """The goods of "a contract for the supply of X worth $5 million"; None of "its products"."""
    text, stop = statement.sentence.text, statement.quantity.start
    if BARGAIN_NEXT.match(text, statement.quantity.end):
        return _bargained_behind(statement)
    if not BARGAINS.search(statement.before):
        return None
    for phrase in reversed(between(phrases_of(statement.sentence)[1], statement.head[0], stop)):
        lead = text[max(0, phrase.start - NEAR) : phrase.start]
        if not OF_SUPPLY.search(lead) and not FOR_THEM.search(lead):
            continue
        if phrase.kind == "whole" or phrase.name in ("products", "production"):
            return Told(None)
        return told_list(phrase, statement.sentence) if _names(phrase) else None
    return None


def of_same_bargain(statement: Statement, frame: Frame, mind: GoodsInMind) -> str | None:
    """The goods of the bargain that the sentence before told of: "A deal on tea was signed. The deal is worth"."""
    if statement.position or not THE_BARGAIN.search(statement.before):
        return None
    if frame.indicator == "contracts" and frame.product:
        return frame.product
    return only_goods(mind.passed[0]) if mind.passed and BARGAINS.search(mind.passed[0]) else None


def _bargained_behind(statement: Statement) -> Told | None:
    """The goods of a bargain told behind its worth: "a $5 million contract for the delivery of tractors"."""
    text, start = statement.sentence.text, statement.quantity.end
    for phrase in between(phrases_of(statement.sentence)[1], start, min(start + FAR, statement.tail[1])):
        before = text[max(start, phrase.start - NEAR) : phrase.start]
        if _names(phrase) and (OF_SUPPLY.search(before) or FOR_THEM.search(before)):
            return told_list(phrase, statement.sentence)
    return None


def made_there(statement: Statement) -> Told | None:
    """What has a capacity, or is made by what has one: "trucks with a capacity of", "a line for the assembly of"."""
    text, stop = statement.sentence.text, statement.quantity.start
    own = [p for p in between(phrases_of(statement.sentence)[1], statement.head[0], stop) if _names(p)]
    for phrase in reversed(own):
        if MAKING.search(text[max(0, phrase.start - NEAR) : phrase.start]):
            return told_as(phrase)
    for phrase in between(phrases_of(statement.sentence)[1], max(0, stop - NEAR), stop)[::-1]:
        things = phrase.kind == "goods" or (phrase.lead in ("of", "for") and phrase.name.endswith("s"))
        if things and _names(phrase) and CAPABLE.fullmatch(text, phrase.end, stop):
            return told_as(phrase)
    return None


def _names(phrase: Phrase) -> bool:
    return phrase.kind in ("goods", "unknown", "general")
