"""Goods named by the branch that makes them or by where they come from: "products of the chemical industry".

The struck text of a sentence and its phrases in, the same with those words as one phrase out.

>>> [phrase.name for phrase in of_branches([], "sold products of the light industry for")]
['products of the light industry']
"""

import re

from extract.statements.phrase import Phrase
from extract.words.cued import Cued

OF_BRANCH = Cued(
    ("industry", "industries", "origin"),
    r"\b(?:products?|goods|articles|produce|manufactures|commodities|materials|oils|fats) of (?:the )?"
    r"(?!(?:our|its|their|this|that|domestic|local|national|foreign)\b)"
    r"(?:[a-z-]+ (?:and )?){1,4}?(?:industry|industries|origin)\b",
    re.I,
)
"""Goods, and the branch that makes them or what they come from."""


AND_MADE = re.compile(r"(?:\band|&) (?:articles|products)(?= of )")
"""Behind goods, what is made of them, or of others: "wood and articles of wood"."""
MADE_OF = Cued(
    ("rticles of ", "reparations of ", "anufactures of ", "roducts of ", "erivatives of "),
    r"\b(?:[Aa]rticles|[Pp]reparations|[Mm]anufactures|[Pp]roducts|[Dd]erivatives) of ",
)
"""What is made, before what it is made of: "articles of leather", "preparations of cereals"."""


def _with_articles(phrases: list[Phrase], struck: str) -> list[Phrase]:
    """Make one phrase of goods and what is made of them: "wood & articles of wood", "iron and products of steel"."""
    for made in AND_MADE.finditer(struck):
        two = [p for p in phrases if p.kind == "goods" and (p.end == made.end() or p.start == made.end() + len(" of "))]
        if len(two) > 1:
            one, other = two
            joined = Phrase(one.start, other.end, f"{one.name} of {other.name}", "goods", one.lead, one.definite)
            phrases = [joined if p is one else p for p in phrases if p is not other]
    return phrases


def _made_of(phrases: list[Phrase], struck: str) -> list[Phrase]:
    """Make one phrase of what is made and the goods it is made of: "articles of leather"."""
    for made in MADE_OF.finditer(struck):
        what = next((p for p in phrases if p.start == made.start() and p.kind in ("general", "whole")), None)
        goods = next((p for p in phrases if p.start == made.end() and p.kind == "goods"), None)
        if what and goods:
            joined = Phrase(what.start, goods.end, f"{what.name} of {goods.name}", "goods", what.lead, what.definite)
            phrases = [joined if p is what else p for p in phrases if p is not goods]
    return phrases


def of_branches(phrases: list[Phrase], struck: str) -> list[Phrase]:
    """Make one phrase of goods and the branch behind them: "goods of the light industry", "of plant origin"."""
    if " articles of " in struck or " and products of " in struck:
        phrases = _with_articles(phrases, struck)
    phrases = _made_of(phrases, struck)
    at = 0
    while OF_BRANCH.may_fit(struck) and (found := OF_BRANCH.search(struck, at)):
        start, at = found.span()
        inside = [phrase for phrase in phrases if start <= phrase.start < at]
        lead = inside[0].lead if inside and inside[0].start == start else " ".join(struck[:start].lower().split()[-1:])
        goods = Phrase(start, at, found[0].lower(), "goods", lead)
        phrases = sorted([*(p for p in phrases if p not in inside), goods], key=lambda each: each.start)
    return phrases
