"""What is found of goods in a statement's own words."""

import re
from dataclasses import dataclass

from extract.products.phrases import between, phrases_of
from extract.products.words import is_countable, is_part_of_goods, word_kind
from extract.statements.phrase import Phrase
from extract.statements.sentences import Sentence
from extract.values import replace

COMMA = re.compile(r"\s*,\s*(?:and\s+)?(?:the\s+)?")
OF_BRANCH = ("products of ", "goods of ", "product of ", "articles of ", "produce of ")
BRANCH = re.compile(r"(?<=[a-z]) (?:industry|branch|(?:sub-?)?sectors?)$")
LIST = 90
"""How many characters a list of goods may go on."""


@dataclass(frozen=True, slots=True)
class Told:
    """Goods as a text names them (None: trade as a whole), and whether they are an item, for their own number only."""

    goods: str | None
    item: bool = False
    points: bool = False  # whether it only points at goods named before: "of it", "of the grain"
    definite: bool = False  # whether it is told as known: "the oil"
    worth: bool = False  # whether it can point at goods only, never at trade: "worth of them"
    at: int = 0  # where it stands, for what it points at


QUALITY = re.compile(
    r"fresh|chilled|frozen|dried|smoked|salted|canned|raw|refined|crude|green|roasted|boneless|cooked|processed|live"
)
"""What says in what state goods are: the goods may follow behind others like it."""


def told_as(phrase: Phrase, item: bool = False) -> Told:
    """Take a phrase for the goods; "goods" are trade as a whole."""
    if phrase.kind == "whole":
        return Told(None, item)
    name = phrase.name if phrase.name.startswith(OF_BRANCH) else BRANCH.sub("", phrase.name)
    if name != phrase.name and word_kind(name.rsplit(" ", 1)[-1]) not in ("goods", "services"):
        name = phrase.name  # "the non-oil sector"
    return Told(many(name), item, points=phrase.points, definite=phrase.definite, at=phrase.start)


def many(name: str) -> str:
    """Give the plural of things that stand in the singular before a flow: "batteries" of "battery exports"."""
    if not is_countable(name.rsplit(" ", 1)[-1]):
        return name
    return f"{name[:-1]}ies" if name.endswith("y") else f"{name}es"


def list_before(phrase: Phrase, phrases: list[Phrase], struck: str) -> str:
    """Give the whole of a list that a phrase ends: "coffee, tea and spices"."""
    first = phrase
    for other in reversed(between(phrases, max(0, phrase.start - LIST), phrase.start)):
        if not _is_item(other) or not COMMA.fullmatch(struck, other.end, first.start):
            break
        first = other
    return " ".join(struck[first.start : phrase.end].lower().split())


def _is_item(phrase: Phrase) -> bool:
    """Whether a phrase is one of a list of goods: also the second of "motor vehicles, parts, and engines"."""
    return phrase.kind == "goods" or (phrase.kind == "general" and is_part_of_goods(phrase.name))


def told_list(phrase: Phrase, sentence: Sentence) -> Told:
    """Take a phrase and the list it begins for the goods: "cars, vans and buses"."""
    struck, phrases = phrases_of(sentence)
    last = phrase
    for other in between(phrases, phrase.end, phrase.end + LIST):
        if not (_is_item(other) or QUALITY.fullmatch(other.name)) or not COMMA.fullmatch(struck, last.end, other.start):
            break
        last = other
    ends = last.joined or " and " in sentence.text[last.start - 5 : last.start]
    told = told_as(phrase)
    named = phrase.kind == "goods" or QUALITY.fullmatch(phrase.name)  # "fresh, chilled and frozen beef"
    if last is phrase or not named or phrase.points or not ends:
        return told
    return replace(told, goods=" ".join(sentence.text[phrase.start : last.end].lower().split()))
