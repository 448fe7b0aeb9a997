"""Goods and services as the text names them: a statement in, the product of its figure out.

A statement's own words come first: `own` asks the readers in turn, of amounts what stands `beside` the flow
(`flows`), in the number's own place (`numbered`, `bargains`, `prices`, `weighed`) or as the subject (`subjects`), of
percents `ofshares` and `parts`; what is `leftout`, `asides` and clauses that go on behind one (`resumed`) are told
apart. `sums` are of several goods. Then comes what is in force (`inforce`, by the `theme` and what is `inmind`), or
what the sentence before spoke of (`spoken`). Which phrases can name goods is told by `phrases` and the vocabulary
behind `words`.
"""

import re
from decimal import Decimal

from extract.areas.mentions import find_areas
from extract.periods import find_periods
from extract.products.around import label
from extract.products.beside import NOUN
from extract.products.flows import complement, premodifier, with_verb
from extract.products.inforce import PART, carried, in_force
from extract.products.inmind import GoodsInMind, mentions, only_goods
from extract.products.inmind import mention as goods_in
from extract.products.ofshares import OF_TOTAL, THEY_MAKE
from extract.products.own import told_by
from extract.products.parts import of_total
from extract.products.phrases import phrases_of
from extract.products.subjects import REACH
from extract.products.sums import together
from extract.products.theme import headlined, in_name_of_firm
from extract.products.told import Told
from extract.products.weighed import is_weighed
from extract.products.words import (
    all_of_class,
    class_word,
    is_bare,
    is_carrier,
    is_class,
    is_kind_of,
    of_class,
    of_other_kind,
    shares_words,
    word_kind,
)
from extract.quantities.mentions import Quantity
from extract.records import TRADE
from extract.statements.asked import Named
from extract.statements.frames import Frame
from extract.statements.sectors import OF_SECTORS, sector
from extract.statements.sentences import Sentence
from extract.statements.statement import Statement
from extract.values import replace
from extract.words.cued import Cued
from extract.words.wordlists import WordList

__all__ = [
    "GoodsInMind",
    "Told",
    "carried",
    "goods_in",
    "goods_of_caption",
    "goods_of_headline",
    "goods_of_label",
    "product_of",
]

WITH_GOODS = {
    "trade_turnover",
    "exports",
    "imports",
    "trade_balance",
    "production",
    "contracts",
    "sales",
    "retail",
    "freight",
    "exchange_trade",
    "capacity",
    "other",
}


SIZES = {"MW", "ha", "m2", "m", "km", "head"}
"""Units of a size or power, which is of no goods."""
WHO = re.compile(
    r"(?:^|[:–—]\s)(?:who|where)\b|\b(?:destinations?|outlets|takers|markets|importers|buyers|customers|suppliers|sources|origins?)"
    r" (?:of|for)\b",
    re.I,
)
"""What a caption that asks begins with, and who deals in the goods that it tells: "Who buys Peru's beef"."""
WHOSE = re.compile(r"[\s•*\"“–—-]*(?:§+(?:['’]s?)?\s*)?")
HEADED = re.compile(r"\s*(?::|,|–|—|-|\b(?:from|to|by)\b|$)")
FARM_OFFICE = Cued(
    ("inistry of Agri", "epartment of Agri", "griculture ministry", "griculture Ministry"),
    r"\b(?:[Mm]inistry|[Dd]epartment) of Agriculture\b|\b[Aa]griculture [Mm]inistry\b",
)
"""Who tells of the farm trade alone: "exports of the Ministry of Agriculture"."""
OF_SERVICES = Cued(
    ("exports of services", "imports of services"),
    r"[^,;:()]{0,24}[,–—-]\s*(?:that['’]s|(?:that|which|this) (?:is|was)) [^,;:()]{1,24} of [^,;:()]{0,40}"
    r"\b(?:ex|im)ports of services\b",
)
"""Behind an amount, what makes it one of services: "its exports reached $5 million - that is 3% of Peru's …"."""
SHARE_OF_SIDE = re.compile(
    r"\W*(?:The )?[Ss]hare of (?:the )?[A-Z][\w. ]{1,30} in (?:its |all |total )?(?:ex|im)ports\W*"
)
"""What is no more than the label of a partner's share: "Share of the EU in exports: 51%"."""
ELSE = ("subject", "verb", "behind")
"""Kinds of the words that tell of another matter than trade, which name no goods."""
SUCH = re.compile(r"\b(?:such|these|those)(?P<noun> (?:products|goods|articles))\b")
"""What points at goods that were told by the same word: "meat products … of such products"."""
FARM_GOODS, FLOWS = "agricultural products", {"exports", "imports"}
GOODS_AT_LARGE = re.compile(r"\s+(?:worth )?of (?:the )?(?:goods|products|commodities|merchandise)\b(?! and services)")
WORTH_OF = re.compile(r"\b(?:goods|products|commodities)\s+(?:worth|valued at|to the value of)\s+(?:[a-z]+\s+){0,3}$")
IN_ALL = re.compile(r"\W*(?:In all|Overall|In total|Altogether|All told)\b")
ORDERED = WordList(("the former", "the latter"))


def product_of(
    statement: Statement,
    named: Named,
    frame: Frame,
    measure: str,
    theme: str | None = None,
    mind: GoodsInMind | None = None,
) -> tuple[str | None, str, bool]:
    """Name the goods of a statement, the words that gave them, and whether they are one of a list.

    None for trade as a whole. `theme` is what the section is about, `inmind` what was named before.
    """
    if measure == "share" and named.code in OF_SECTORS and (branch := sector(statement)):
        name = statement.sentence.text[slice(*branch)].lower()
        return name, name, True
    if named.code not in WITH_GOODS or (named.code == "capacity" and statement.quantity.unit in SIZES):
        return None, "", False
    if again := statement.again:
        return again.product, again.product or "goods", again.product is not None
    mind = mind or GoodsInMind()
    told = together(statement, mind)
    last = mind.passed[0] if mind.passed and not statement.position else ""
    told = told or _total(statement, frame, measure, None if mind.whole else theme, last)
    if measure == "share" and not (told or frame.product or statement.position) and THEY_MAKE.match(statement.before):
        they = mind.last_only() or _relied_on(mind)
        told = Told(they, item=True) if they else None  # "Tin earned $2m. They now make 2% of"
    part = measure == "share" and not told and mind.titled and THEY_MAKE.match(statement.sentence.text)
    told = Told(frame.product or mind.titled) if part else told  # "They make 2% of all exports", in a text on cork
    told = told or told_by(statement, named, frame, measure) or _as_listed(statement, mind)
    if measure == "share" and not (told or theme) and SHARE_OF_SIDE.fullmatch(statement.before):
        told = Told(None, item=True)
    if not told and OF_SERVICES.may_fit(statement.sentence.text):
        of_them = OF_SERVICES.pattern.match(statement.sentence.text, statement.quantity.end)
        told = Told("services") if of_them else None
    order = ORDERED.first(statement.sentence.low, *statement.head)
    if order and (goods := _in_order(statement.sentence.low[slice(*order)].removeprefix("the "), statement, mind)):
        told = Told(goods, item=True)
    if told and told.goods and told.goods.startswith("excluding ") and is_class(told.goods.split()[1:]):
        told = replace(told, goods=_left_out_of(told.goods.split()[-1], [frame.product, theme, *mind.told]))
    if told and told.goods and named.cue and named.cue.kind in ELSE and named.cue.surface.lower() in told.goods:
        told = None  # "debts stood at"
    of_all = frame.product if frame.indicator in (named.code, "trade_turnover") else theme
    if told and told.goods is None and of_all and named.code in TRADE and _is_of_part(statement, of_all):
        told = Told(of_all)
    if told:
        told = _settled(told, statement, frame, theme, mind)
    if told and named.code == "freight" and told.goods in ("freight", "cargo", "goods"):
        return None, "", False  # what is carried is named by the flow itself
    if told:
        if mind.in_short and told.goods and told.goods.startswith("non-"):
            mind.whole = False  # "Trade grows 5%" over "Oman's non-oil trade grew": the headline is short for it
        if told.goods is None and named.code in TRADE:
            mind.titled = None  # all goods are told of, too
        if named.code == "production" and told.goods and not (mind.told or mind.whole):
            known = word_kind(told.goods.rsplit(" ", 1)[-1]) == "goods"
            mind.titled = told.goods if known else None  # "Togo made 5 tonnes of tin. Exports rose", unlike "farm"
        of_total = measure == "share" and OF_TOTAL.match(statement.after)
        if of_total and theme and told.goods and of_other_kind(told.goods, theme):
            mind.whole = True  # "Gold earned $3 million. Beef made up 2 per cent of the total"
        if not (named.code == "freight" and told.goods and is_carrier(told.goods)):
            mind.tell(told.goods, measure == "share")  # lorries at a border are not what is sold across it
        return told.goods, told.goods or "goods", told.item
    found = in_force(statement, named, frame, theme, mind)
    goods = found.goods or headlined(statement, named, mind)
    if (own := in_name_of_firm(statement)) and (goods is None or of_other_kind(own, goods)):
        mind.tell(own, False)
        return own, "the firm's name", False
    if named.code == "freight" and goods and goods.startswith("non-"):
        return None, "", False  # a port handles goods of all kinds
    if goods is None and named.code in TRADE and named.place == "head":
        alone = not (mind.told or mind.spoken_of() or mind.headline or mind.titled)
        mind.whole = mind.whole or (alone and not is_weighed(statement))  # the text began with trade as a whole
        mind.heard = []  # what was set as a topic is not what the text goes on with
    if goods is None and named.code in FLOWS and FARM_OFFICE.search(statement.lead):
        return FARM_GOODS, "the office that tells", False
    return goods, "in force" if goods else "", found.item


def _relied_on(mind: GoodsInMind) -> str | None:
    """Give the only goods of the sentence before: "Ghana relied on cocoa. In 2001 it made up 28 per cent of"."""
    heard = mind.heard[-1:] == mind.passed[:1] and mind.passed
    return only_goods(mind.passed[0]) if heard and len(find_areas(mind.passed[0])) < 2 else None


def _settled(told: Told, statement: Statement, frame: Frame, theme: str | None, mind: GoodsInMind) -> Told:
    """Give goods that are pointed at or told by a part of their name as they were told in full before."""
    if told.points:
        return Told(_pointed_at(statement, told, frame, theme, mind), told.item)
    if whole_name := _known_as(told.goods, statement, [theme, frame.product, *mind.told]):
        return Told(whole_name, told.item)
    if told.definite and theme and told.goods and _is_other(told.goods, theme):
        return Told(told.goods, item=True)  # "Chad took 28 per cent of the tea", in a text on spices
    if told.definite:
        return Told(_in_full(told.goods, [frame.product, *mind.told]), told.item)
    if not told.item:
        if told.goods is None:
            other = not is_weighed(statement)  # unlike "48 million tonnes of goods left its ports"
        else:
            other = theme is not None and not (shares_words(told.goods, theme) or is_kind_of(told.goods, theme))
            other = other and not told.goods.startswith(("re-export", "reexport"))  # of what the theme is of, too
        mind.whole = mind.whole or other  # the story is not of one commodity
    return told


def _is_of_part(statement: Statement, product: str) -> bool:
    """Whether "goods" are of the part that is told of: "non-oil trade was $9 billion; 4 million tons of goods went"."""
    if not product.startswith("non-") or IN_ALL.match(statement.before):
        return False
    behind = GOODS_AT_LARGE.match(statement.sentence.text, statement.quantity.end)
    return behind is not None or WORTH_OF.search(statement.before) is not None


def _total(statement: Statement, frame: Frame, measure: str, theme: str | None, last: str) -> Told | None:
    """What the total of parts is of: what they were set against, or what the section is about."""
    if not frame.product or measure == "share" or not of_total(statement):
        return None
    if frame.measure == "share":
        whole = theme and PART.match(theme)  # "oil accounted for 68 per cent of the total", behind non-oil goods
        return Told(None if whole else theme)  # "coffee made up 40 per cent of the total of $10 million"
    if last and any(of_other_kind(goods, frame.product) for goods in mentions(last)):
        return Told(None)  # "Tea fetched $2 million. Gold fetched $6 million, tin $4 million. The total was"
    return Told(frame.topic if frame.item_goods else frame.product)


def _as_listed(statement: Statement, mind: GoodsInMind) -> Told | None:
    """The goods told just before in the order of a parallel list: "shoes for $7m and bags for $6m, 5 and 8% more"."""
    run = statement.beside
    if not run or statement.given_area or 0 < run[0].position < len(run):
        return None
    before = run[0].lead.lower()
    listed = sorted((before.rfind(goods), goods) for goods in mind.told if goods in before)
    place = next((at for at, other in enumerate(run) if other is statement), None)
    return Told(listed[place][1], True) if place is not None and len(listed) == len(run) else None


def _plain(text: str) -> str:
    """Take the capitals from a line that is printed in nothing else."""
    return text.capitalize() if text.isupper() else text


def goods_of_label(text: str) -> str | None:
    """Give the goods that a label or caption names beside its flow: "oil" of "Oil exports, SAR billion"."""
    sentence = Sentence(_plain(text), 0, [], find_areas(text), find_periods(text))
    flows = [cue for cue in reversed(sentence.cues["indicator"]) if cue.code in TRADE or cue.code == "sales"]
    deeds = [verb for verb in sentence.cues["verb"] if verb.kind in ("export", "import")]
    flows += [verb for verb in deeds if NOUN.fullmatch(verb.surface)]
    deed = next(iter(deeds), None) if text.rstrip().endswith(":") else None
    if not flows and deed is None:
        return None
    end = len(text)
    whole = Statement(
        sentence, Quantity(end, end, end, end, Decimal(0), None, Decimal(1), "bare"), (0, end), (end, end), 0
    )
    told = next((told for cue in flows if (told := complement(whole, cue) or premodifier(whole, cue))), None)
    if told is None and deed:
        told = with_verb(whole, deed)  # "Nepal bought onions mainly from these countries:"
    return told.goods if told else None


def goods_of_caption(text: str) -> str | None:
    """Give the goods that a caption begins with or names beside its flow: "Cork from Portugal: main customers"."""
    if told := goods_of_label(text):
        return told
    plain = _plain(text)
    struck, phrases = phrases_of(Sentence(plain, 0, [], find_areas(text), find_periods(text)))
    first = phrases[0] if phrases else None
    opens = first is not None and WHOSE.fullmatch(struck, 0, first.start)  # "Omani dates: main markets"
    if first and opens and first.kind == "goods" and HEADED.match(struck, first.end):
        return first.name
    return next(iter(mentions(plain)), None) if WHO.search(text) else None


def goods_of_headline(text: str) -> str | None:
    """Give the goods that a headline is about: those of its only flow, else the only ones it mentions."""
    sentence = Sentence(_plain(text), 0, [], [], [])
    flows = {cue.code for cue in sentence.cues["indicator"] if cue.code in TRADE}
    if len(flows) > 1 or not flows.isdisjoint(("trade_balance", "trade_turnover")):
        return None  # "Car exports widen trade surplus"
    named = set(mentions(_plain(text)))
    return goods_of_caption(text) or (next(iter(named)) if len(named) == 1 and not flows else None)


def _pointed_at(statement: Statement, told: Told, frame: Frame, theme: str | None, mind: GoodsInMind) -> str | None:
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


def _is_other(goods: str, theme: str) -> bool:
    """Whether goods that are told are not what the section is about, nor short for it."""
    return not shares_words(goods, theme) and not _is_fuller(theme, goods)


def _left_out_of(name: str, known: list[str | None]) -> str:
    """Name in full what is left out: "excluding diamonds" of "without the stones"."""
    return f"excluding {next((goods for goods in known if goods and of_class(goods, name)), name)}"


def _spoke_of(left_out: str, mind: GoodsInMind) -> bool:
    """Whether the sentence before told what leaves some goods out."""
    words = left_out.split()[1:]
    return bool(mind.passed and words and all(word in mind.passed[0].lower() for word in words))


def _in_order(which: str, statement: Statement, mind: GoodsInMind) -> str | None:
    """The goods that "the former" or "the latter" means: of the two named last, where its sentence names both."""
    two = mind.told[:1][0].split(" and ") if mind.told else []
    two = two if len(two) == 2 else mind.told[:2][::-1]
    listed = mentions(mind.passed[0])[-2:] if mind.passed else ()
    if statement.position and listed[:1] != tuple(mind.told[:1]):  # the former has been told of
        listed = ()
    if len(listed) == 2 and not (two and all(goods in statement.lead.lower() for goods in two)):
        return listed[0 if which == "former" else 1]  # "cement and detergents in particular. Of the former …"
    if len(two) < 2 or not all(goods in statement.lead.lower() for goods in two):
        return None
    return two[0] if which == "former" else two[1]


def _known_as(goods: str | None, statement: Statement, known: list[str | None]) -> str | None:
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


def _in_full(goods: str | None, known: list[str | None]) -> str | None:
    """The fuller name of goods named before: "coconut oil" of "the oil"."""
    return next((other for other in known if other and _is_fuller(other, goods)), goods)  # "charcoal" of "the coal"
