"""Goods that are pointed at or named in part: a statement and what was told before in, their name in full out.

"Of it", "such products", "the former", "the oil", "vehicles" of "cars and buses".

>>> is_other("the tea", "spices"), in_full("oil", ["coconut oil"])
(True, 'coconut oil')
"""

import re

from extract.products.around import label
from extract.products.inmind import GoodsInMind, mentions, only_goods
from extract.products.subjects import REACH
from extract.products.told import Told
from extract.products.words import all_of_class, class_word, is_bare, is_class, of_class, shares_words, word_kind
from extract.records import TRADE
from extract.statements.frames import Frame
from extract.statements.statement import Statement
from extract.words.cued import Cued
from extract.words.wordlists import WordList

FEW = 4
"""How many goods may be told of as the first, the second and so on."""
SUCH = re.compile(r"\b(?:such|these|those)(?P<noun> (?:products|goods|articles))\b")
"""What points at goods that were told by the same word: "meat products … of such products"."""
ORDERED = WordList(("the former", "the latter"))
OF_TIME = re.compile(
    r" (?:(?:two|three) )?(?:years?|periods?|months?|quarters?|half|seasons?|decades?|times?|cases?|dates?|figures?"
    r"|countr(?:y|ies)|states?|markets?|sides?|groups?|regions?)\b"
)
"""Behind "the latter", what makes it none of goods."""
COUNTED_OFF = Cued(
    ("the first", "the second", "the third", "the last", "The first", "The second", "The third", "The last"),
    r"\b[Tt]he (first|second|third|last)(?: (?:of (?:them|these|those|which|the (?:two|three))|one|figure|item|product"
    r"|commodity|crop))?(?:\s(?:alone|itself|also|brought|in|earned|fetched|yielded|was|were|being|is|are|worth|valued|at"
    r"|for|with|to|by|accounted|accounting|made|makes|up|cost|contributed|represented|rose|fell|grew|declined"
    r"|increased|decreased|reached|totalled|came|amounted|some|about|almost|nearly|over|only))*\s*[^\w\s,;:()]{0,2}$",
)
"""Before a number, what it falls to of several goods told in order: "tea and tin. The first earned"."""
ORDINALS = {"first": 0, "second": 1, "third": 2, "last": -1}
FLOWS_OF = (
    "exports of ",
    "imports of ",
    "sales of ",
    "purchases of ",
    "shipments of ",
    "deliveries of ",
    "supplies of ",
)


def pointed_at(statement: Statement, told: Told, frame: Frame, theme: str | None, mind: GoodsInMind) -> str | None:
    """The goods that "of it" or "the grain" points at: in its sentence, in the sentences before, in force."""
    such = None if told.goods else SUCH.search(statement.sentence.text, told.at)
    if such:
        for goods in (frame.product, *mind.told):
            if goods and goods.endswith(such["noun"]):
                return goods
    before = (
        statement.sentence.text[max(0, told.at - 2 * REACH) : told.at]
        if statement.position == 0 or told.goods or statement.quantity.kind == "physical"
        else ""
    )
    heard = mind.spoken_of() if mind.heard and mind.heard[-1:] == mind.passed[:1] else []
    known = [*reversed(mentions(before)), *heard]
    if told.goods is not None and told.goods in (*known, *mind.told):
        return told.goods
    all_goods = statement.position and frame.indicator in TRADE and frame.product is None
    if told.goods is None and all_goods and statement.quantity.kind != "physical":
        return None  # "trade was $3 billion, half of it …", but not "5 tonnes of it"
    but = mind.told[0] if mind.told and mind.told[0].startswith("excluding") else None
    if told.goods is None and but and not statement.position and _spoke_of(but, mind):
        return but  # "imports except ships: 24 billion. Sweden supplied 15 per cent of them"
    if told.goods is None and not known and (last := mind.last_only()):
        return last  # "Beef: $1 billion. Chile took 37% of it"
    if told.goods is None:
        in_force = frame.product if frame.indicator and not told.worth else frame.product or mind.named_last()
        untold = mind.passed and not in_force and frame.indicator not in TRADE  # "a contract for tyres. Its products"
        return next(iter(known), only_goods(mind.passed[0]) if untold else in_force)
    known += [goods for goods in (frame.product, *mind.told[:2], theme) if goods]
    known += [goods for text in mind.passed for goods in mentions(text)]
    named = next((goods for goods in known if _is_fuller(goods, told.goods)), None)  # "iron ore" of "the ore"
    if named is None and told.goods.removesuffix("s") in mind.told:
        return told.goods  # "flower growers earned $5 million. Chile took half of the flowers"
    return named or next((goods for goods in known if of_class(goods, told.goods)), told.goods)


def _is_fuller(goods: str, name: str | None) -> bool:
    """Whether goods are named in full: "iron ore" of "ore", "charcoal" of "coal"."""
    return name is not None and goods != name and goods.endswith(name)


def is_other(goods: str, theme: str) -> bool:
    """Whether goods that are told are not what the section is about, nor short for it."""
    return not shares_words(goods, theme) and not _is_fuller(theme, goods)


def left_out_of(name: str, known: list[str | None]) -> str:
    """Name in full what is left out: "excluding diamonds" of "without the stones"."""
    told = (goods for goods in known if goods and not goods.startswith("excluding ") and of_class(goods, name))
    return f"excluding {next(told, name)}"


def _spoke_of(left_out: str, mind: GoodsInMind) -> bool:
    """Whether the sentence before told what leaves some goods out."""
    words = left_out.split()[1:]
    return bool(mind.passed and words and all(word in mind.passed[0].lower() for word in words))


def former_or_latter(statement: Statement, mind: GoodsInMind) -> Told | None:
    """The goods that stand first or last of two told before: "rice and tea, the former for $5 million"."""
    order = ORDERED.first(statement.sentence.low, *statement.head)
    if order and statement.sentence.low.endswith(
        FLOWS_OF, 0, order[0]
    ):  # "buys tin, tea and oil; imports of the latter"
        listed = mentions(statement.sentence.text[: order[0]])
        if len(listed) > 1 and statement.sentence.low.startswith("the latter", order[0]):
            return Told(listed[-1], item=True)
    if order and OF_TIME.match(statement.sentence.low, order[1]):
        return None
    goods = _in_order(statement.sentence.low[slice(*order)].removeprefix("the "), statement, mind) if order else None
    return Told(goods, item=True) if goods else None


def counted_off(statement: Statement, mind: GoodsInMind) -> Told | None:
    """The goods of one of several told in order: "It sells tea, tin and figs. The first brought 5, the second 3"."""
    found = COUNTED_OFF.search(statement.before)
    if found is None:
        return None
    low, at = statement.sentence.low, ORDINALS[found[1]]
    opens = low.find("the first")
    listed = mentions(statement.sentence.text[: max(opens, 0)])
    listed = listed if len(listed) > 1 else mentions(mind.passed[0]) if mind.passed and opens >= 0 else ()
    listed = tuple(dict.fromkeys(listed))
    return Told(listed[at], item=True) if 1 < len(listed) <= FEW and at < len(listed) else None


def _in_order(which: str, statement: Statement, mind: GoodsInMind) -> str | None:
    """The goods that "the former" or "the latter" means: of the two named last, where its sentence names both."""
    two = mind.told[:1][0].split(" and ") if mind.told else []
    two = two if len(two) == 2 else mind.told[:2][::-1]
    passed = [text for text in mind.passed[:2] if not (which == "latter" and "the former" in text.lower())]
    listed = mentions(passed[0])[-2:] if passed else ()
    if statement.position and listed[:1] != tuple(mind.told[:1]):  # the former has been told of
        listed = ()
    if len(listed) == 2 and not (two and all(goods in statement.lead.lower() for goods in two)):
        return listed[0 if which == "former" else 1]  # "cement and detergents in particular. Of the former …"
    if len(two) < 2 or not all(goods in statement.lead.lower() for goods in two):
        two = [only_goods(text) or "" for text in mind.passed[1::-1]]  # "Tea imports rose 5%. Tin imports fell 3%."
    return (two[0 if which == "former" else 1] or None) if len({*two} - {""}) == 2 else None


def known_as(goods: str | None, statement: Statement, known: list[str | None]) -> str | None:
    """The goods named before that a word for their class means without an article: "vehicles" of "cars and buses"."""
    words = (goods or "").split()
    called = class_word(goods or "")
    if not words or not is_class(words[-1:]) or _is_named_apart(words[: -len(called.split())]):
        return None
    labelled = label(statement)
    known = [labelled.name if labelled else None, *known]
    lists = (o for o in known if o and (" and " in o or is_bare(called) or (labelled and o == labelled.name)))
    return next((other for other in lists if other != goods and all_of_class(other, called)), None)


def _is_named_apart(words: list[str]) -> bool:
    """Whether the words before one for a class make it the name of some goods: "cocoa beans"."""
    return any(word_kind(word) in ("goods", "adjective") for word in words)


def in_full(goods: str | None, known: list[str | None]) -> str | None:
    """The fuller name of goods named before: "coconut oil" of "the oil"."""
    if goods == "services":
        return goods  # "the services surplus", of what was told of goods and services
    return next((other for other in known if other and _is_fuller(other, goods)), goods)  # "charcoal" of "the coal"
