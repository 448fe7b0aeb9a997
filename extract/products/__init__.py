"""Goods and services as the text names them: a statement in, the product of its figure out.

A statement's own words come first: `own` asks the readers in turn, of amounts what stands `beside` the flow (before it
or as its verb in `flows`, behind it in `complements`, what `kinds` of trade it is itself), in the number's own place
(`numbered`, `bargains`, `prices`, `weighed`) or as the subject (`subjects`), of percents `ofshares` and `parts`; what
is `leftout`, `asides` and clauses that go on behind one (`resumed`) are told apart. `sums` are of several goods,
`pointed` those told in full before. Then comes what is in force (`inforce`, by the `theme` and what is `inmind`), or
what the sentence before spoke of (`spoken`). Which phrases can name goods is told by `phrases` and the vocabulary
behind `words`.
"""

import re
from decimal import Decimal

from extract.areas.mentions import find_areas
from extract.periods import find_periods
from extract.products.around import behind_list
from extract.products.beside import NOUN
from extract.products.complements import complement
from extract.products.flows import premodifier, with_verb
from extract.products.fronted import fronted, what_is
from extract.products.inforce import in_force
from extract.products.inmind import GoodsInMind, mentions, only_goods
from extract.products.inmind import mention as goods_in
from extract.products.left_in_force import carried
from extract.products.ofshares import OF_TOTAL, THEY_MAKE, of_share
from extract.products.own import told_by
from extract.products.parts import of_total
from extract.products.phrases import phrases_of
from extract.products.pointed import counted_off, former_or_latter, in_full, is_other, known_as, left_out_of, pointed_at
from extract.products.sums import together
from extract.products.theme import PART, headlined, in_name_of_firm, in_name_of_season
from extract.products.told import Told
from extract.products.weighed import is_weighed
from extract.products.words import (
    is_carrier,
    is_class,
    is_countable,
    is_kind_of,
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
from extract.words.dealers import BUYER, SELLER
from extract.words.side_words import SHARE, WORTH

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
    rf"(?:^|[:–—]\s)(?:who|where)\b|\b(?:(?:{BUYER}|{SELLER})s|destination|importers|origins?)"
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
    rf"\W*(?:The )?(?i:{SHARE}) of (?:the )?" r"[A-Z][\w. ]{1,30} in (?:its |all |total )?(?:ex|im)ports\W*"
)
"""What is no more than the label of a partner's share: "Share of the EU in exports: 51%"."""
PARTNERS = re.compile(r"\bpartners ?[:–—-][^;:.]*$")
"""Before a share, what labels it as one of all that is traded: "commodities: tea, tin; partners: Chad 9%, Mali 4%"."""
OF_ACCOUNTS = re.compile(r"income|(?:current|financial)[ -]account|transfers$", re.I)
"""Names of what a country is paid for no goods."""
ELSE = ("subject", "verb", "behind")
"""Kinds of the words that tell of another matter than trade, which name no goods."""
FARM_GOODS, FLOWS = "agricultural products", {"exports", "imports"}
GOODS_AT_LARGE = re.compile(r"\s+(?:worth )?of (?:the )?(?:goods|products|commodities|merchandise)\b(?! and services)")
WORTH_OF = re.compile(rf"\b(?:goods|products|commodities)\s+{WORTH}" r"\s+(?:[a-z]+\s+){0,3}$")
IN_ALL = re.compile(r"\W*(?:In all|Overall|In total|Altogether|All told)\b")


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
    if measure == "share" and named.code == "gdp":
        return _part_of_output(statement, named, frame)
    if named.code not in WITH_GOODS or (named.code == "capacity" and statement.quantity.unit in SIZES):
        return None, "", False
    if named.code == "other" and named.cue and OF_ACCOUNTS.search(named.cue.surface):
        return None, "", False  # "receipts of primary income"
    if again := statement.again:
        return again.product, again.product or "goods", again.product is not None
    mind = mind or GoodsInMind()
    told = _named(statement, named, frame, measure, theme, mind)
    told = _as_known(told, statement, named, frame, theme, mind) if told else None
    if told is None:
        return _unnamed(statement, named, frame, theme, mind)
    if named.code == "freight" and told.goods in ("freight", "cargo", "goods"):
        return None, "", False  # what is carried is named by the flow itself
    _keep_in_mind(told, statement, named, measure, theme, mind)
    return told.goods, told.goods or "goods", told.item


def _part_of_output(statement: Statement, named: Named, frame: Frame) -> tuple[str | None, str, bool]:
    """What a share of all that a country makes is earned with: "Coffee yields 5 per cent of GDP"."""
    if branch := sector(statement):
        name = statement.sentence.text[slice(*branch)].lower()
        return name, name, True
    told = of_share(statement, named, frame)
    goods = told.goods if told and not told.points else None
    return (goods, goods, True) if goods else (None, "", False)


def _named(
    statement: Statement, named: Named, frame: Frame, measure: str, theme: str | None, mind: GoodsInMind
) -> Told | None:
    """The goods that a statement points at in order, sums up, goes on with or, most often, names in its own words."""
    if measure == "share" and "artners" in statement.lead and PARTNERS.search(statement.lead):
        return Told(None)
    told = former_or_latter(statement, mind) or counted_off(statement, mind) or together(statement, mind)
    if measure == "share":
        told = told or _they_make(statement, frame, mind)
    elif frame.product and of_total(statement):
        told = told or _total(statement, frame, None if mind.whole else theme, mind)
    told = told or what_is(statement) or told_by(statement, named, frame, measure) or fronted(statement, named, frame)
    if told is None and statement.beside:
        told = _as_listed(statement, mind) or behind_list(statement)
    if told:
        return told
    if measure == "share" and not theme and SHARE_OF_SIDE.fullmatch(statement.before):
        return Told(None, item=True)
    return _of_services(statement)


def _as_known(
    told: Told, statement: Statement, named: Named, frame: Frame, theme: str | None, mind: GoodsInMind
) -> Told | None:
    """Give goods in full, as they were told before; none of what is but the name of another matter."""
    if told.goods and told.goods.startswith("excluding ") and is_class(told.goods.split()[1:]):
        known = [frame.product, theme, *mind.told]
        told = replace(told, goods=left_out_of(told.goods.removeprefix("excluding "), known))
    if told.goods and named.cue and named.cue.kind in ELSE and named.cue.surface.lower() in told.goods:
        return None  # "debts stood at"
    if told.goods is None and named.code in TRADE:
        of_all = frame.product if frame.indicator in (named.code, "trade_turnover") else theme
        told = Told(of_all) if of_all and _is_of_part(statement, of_all) else told
    return _settled(told, statement, frame, theme, mind)


def _keep_in_mind(
    told: Told, statement: Statement, named: Named, measure: str, theme: str | None, mind: GoodsInMind
) -> None:
    """Note what goods were told for the statements to come, and whether the text is of trade as a whole."""
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


def _unnamed(
    statement: Statement, named: Named, frame: Frame, theme: str | None, mind: GoodsInMind
) -> tuple[str | None, str, bool]:
    """The goods of words that name none: those in force or in the headline, else of the firm or office that tells."""
    found = in_force(statement, named, frame, theme, mind)
    goods = found.goods or headlined(statement, named, frame, mind)
    if (own := in_name_of_firm(statement)) and (goods is None or of_other_kind(own, goods)):
        mind.tell(own, False)
        return own, "the firm's name", False
    if goods:
        is_of_port = named.code == "freight" and goods.startswith("non-")  # a port handles goods of all kinds
        return (None, "", False) if is_of_port else (goods, "in force", found.item)
    if season := in_name_of_season(statement, named):
        mind.tell(season, False)
        return season, "the season's name", False
    if named.code in TRADE and named.place == "head":
        alone = not (mind.told or mind.spoken_of() or mind.headline or mind.titled)
        mind.whole = mind.whole or (alone and not is_weighed(statement))  # the text began with trade as a whole
        mind.heard = []  # what was set as a topic is not what the text goes on with
    if named.code in FLOWS and FARM_OFFICE.search(statement.lead):
        return FARM_GOODS, "the office that tells", False
    return None, "", found.item


def _they_make(statement: Statement, frame: Frame, mind: GoodsInMind) -> Told | None:
    """The goods told before that "they" are: "Tin earned $2m. They now make 2% of"."""
    if not (frame.product or statement.position) and THEY_MAKE.match(statement.before):
        they = mind.last_only() or _relied_on(mind)
        if they:
            return Told(they, item=True)
    if mind.titled and THEY_MAKE.match(statement.sentence.text):
        return Told(frame.product or mind.titled)  # "They make 2% of all exports", in a text on cork
    return None


def _of_services(statement: Statement) -> Told | None:
    """Services, where what is told behind an amount says so: "reached $5 million - that is 3% of Peru's exports of"."""
    text = statement.sentence.text
    if OF_SERVICES.may_fit(text) and OF_SERVICES.pattern.match(text, statement.quantity.end):
        return Told("services")
    return None


def _relied_on(mind: GoodsInMind) -> str | None:
    """Give the only goods of the sentence before: "Ghana relied on cocoa. In 2001 it made up 28 per cent of"."""
    heard = mind.heard[-1:] == mind.passed[:1] and mind.passed
    return only_goods(mind.passed[0]) if heard and len(find_areas(mind.passed[0])) < 2 else None


def _settled(told: Told, statement: Statement, frame: Frame, theme: str | None, mind: GoodsInMind) -> Told:
    """Give goods that are pointed at or told by a part of their name as they were told in full before."""
    if told.points:
        return Told(pointed_at(statement, told, frame, theme, mind), told.item)
    if whole_name := known_as(told.goods, statement, [theme, frame.product, *mind.told]):
        return Told(whole_name, told.item)
    if told.definite and theme and told.goods and is_other(told.goods, theme):
        return Told(told.goods, item=True)  # "Chad took 28 per cent of the tea", in a text on spices
    if told.definite:
        return Told(in_full(told.goods, [frame.product, *mind.told]), told.item)
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


def _total(statement: Statement, frame: Frame, theme: str | None, mind: GoodsInMind) -> Told:
    """What the total of parts is of: what they were set against, or what the section is about."""
    if frame.measure == "share":
        if not statement.position and mind.passed and OF_TOTAL.search(mind.passed[0]):
            return Told(None)  # "Tin earned $2 million, 9 per cent of the total. The total was $22 million"
        whole = theme and PART.match(theme)  # "oil accounted for 68 per cent of the total", behind non-oil goods
        return Told(None if whole else theme)  # "coffee made up 40 per cent of the total of $10 million"
    last = mind.passed[0] if mind.passed and not statement.position else ""
    if last and frame.product and any(of_other_kind(goods, frame.product) for goods in mentions(last)):
        return Told(None)  # "Tea fetched $2 million. Gold fetched $6 million, tin $4 million. The total was"
    return Told(frame.topic if frame.item_goods else frame.product)


def _as_listed(statement: Statement, mind: GoodsInMind) -> Told | None:
    """The goods told just before in the order of a parallel list: "shoes for $7m and bags for $6m, 5 and 8% more"."""
    run = statement.beside
    if not run or statement.given_area or 0 < run[0].position < len(run):
        return None
    before = run[0].lead.lower()
    listed: list[tuple[int, str]] = []
    for goods in sorted(
        mind.told, key=len, reverse=True
    ):  # "steel, with frozen fish": "fish" is not that of the second
        if (at := max(before.rfind(goods), before.rfind("total and ") if listed else -1)) >= 0:
            listed = sorted([*listed, (at, goods)])
            before = before.replace(goods, "#" * len(goods))
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
    goods = goods_of_caption(text) or (next(iter(named)) if len(named) == 1 and not flows else None)
    return None if goods and _is_lone(goods, text) else goods


def _is_lone(name: str, text: str) -> bool:
    """Whether a headline ends with one thing of a kind that is traded by the many: "Market watch"."""
    return is_countable(name.rsplit(" ", 1)[-1]) and text.lower().rstrip(" .:").endswith(name)
