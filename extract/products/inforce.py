"""The goods of a statement whose own words name none: the item's, the sentence's, the section's."""

import re

from extract.products.bargains import of_same_bargain
from extract.products.inmind import GoodsInMind, mentions
from extract.products.phrases import phrases_of
from extract.products.prices import is_of_goods, priced
from extract.products.spoken import meant, tells_trade
from extract.products.theme import (
    ALL_SHIPPED,
    FAR,
    PART,
    SECTOR,
    WITH_WHICH,
    is_by_another,
    is_of_all,
    is_of_all_told,
    is_of_branch,
    is_of_sector,
    is_of_sum,
    is_of_turnover,
    is_of_whole,
    is_on_all_goods,
    is_owned,
    of_both_ways,
    theme_of,
    topic_of,
)
from extract.products.told import Told
from extract.products.weighed import is_weighed
from extract.products.weights import of_weight
from extract.products.words import word_kind
from extract.records import TRADE
from extract.statements.asked import Named
from extract.statements.frames import Frame
from extract.statements.rates import is_price
from extract.statements.statement import Statement
from extract.statements.ways import is_told_back
from extract.values import replace
from extract.words.cued import Cued
from extract.words.lexicon import Cue
from extract.words.side_words import SHARE, any_of_kind
from extract.words.wholes import ALL_WORTH, WHOLE_LENGTH

PRICES = re.compile(r"\b(?:prices?|quotations?|(?:unit|average (?:fob |export |import )?) ?values?)\b", re.I)
IN_COLOUR = ("in the red", "in the black", "red ink")
MILLS = re.compile(r"\b(?:smelter|mill|plant|factor|works)", re.I)
WEIGHED = TRADE | {"production", "sales", "contracts"}
VOLUME = re.compile(
    r"\W*(?:In (?:19|20)\d\d,? )?(?:(?:the|in|its|their|by)\s+)?(?:(?:ex|im)port (?=v|ton|quan))?"
    r"(?:volumes?|tonnage|quantit(?:y|ies)|weight|shipments|receipts|earnings|takings|value)\b(?! of| ind)",
    re.I,
)
"""A sentence that begins with these goes on with the goods told last."""
IN_UNITS = re.compile(r"\W*(?:in|by) (?:terms of )?(?:units|numbers?|pieces|head|tonnes|tons|tonnage)\b", re.I)
THE_SHARE = re.compile(rf"\b(?:(?:the|that) {SHARE}(?! (?:of|in) [a-z])|(?:its|their|this) {SHARE})", re.I)
"""What tells the share just told again: "Tea made up 5 per cent. In 2010 the share had been 8"."""
THEY_HAD = re.compile(r"\bthey (?:had|were|have|are)\b")
FIRST_OF_ALL = re.compile(
    rf"{any_of_kind('first')}\s+(?:(?:export|import|trad(?:e|ing)|foreign)\s+)?{any_of_kind('partner')}"
)
"""Who is first of all that a country deals with, and not in a part of its goods."""
PARTNERS = re.compile(rf"{any_of_kind('partner')}$", re.I)
TO_SIDE = re.compile(r"(?:\s+(?:to|from)|~{3,6})\s+(?:the\s+)?§")
"""Behind a flow, also one that is a verb with its preposition ("sales to"), the side that it goes to."""
MONEY_EARNED = re.compile(r"(?:export |import )?(?:revenues?|receipts|earnings?|proceeds|income|bill|takings)$", re.I)
"""What a flow already told brought: no flow anew."""
THE_FLOW = re.compile(
    r"\s*of (?:the|these|those|this|such) (?:(?!total|overall|whole|entire|country)[a-z]+\s+)?"
    r"(?:crop|harvest|output|catch|volume|tonnage|sales|shipments|exports|imports|purchases|deliveries|supplies|trade)\b"
)
OF_THE_TOTAL = re.compile(r"\W*Of (?:the|this|these|those) (?:total|overall) (?:ex|im)ports?(?: [a-z]+)?,")
"""At the head of a sentence, the flow of the goods just told as a whole: "Of the total exports, 5% went to Chad"."""
THE_WEIGHT = re.compile(r"\s*of (?:the|this|its|their) (?:tonnage|volume|quantity|weight)\b")
"""Behind a share, what is never of trade as a whole: "21% of the tonnage"."""
RESUMES = re.compile(r"\W*\)?\s*,\s*(?:[a-z]+ly\s+)?~")
OF_ITEM = re.compile(r"\s*,\s*(?:[a-z]+ly\s+)?(?:up|down)\b", re.I)
"""Behind an item of such an aside, no bracket closed, what is of it alone: "figs ($5m, up 7%)", "figs with $5m, up"."""
LISTS = re.compile(
    r"[,(]\s*(?:mostly|mainly|chiefly|largely|primarily|above all|notably|in particular|including|among them|such as"
    r"|for the most part|most of (?:it|them))\b[^;:]*$"
)
"""What opens an aside that lists goods."""
THIS_LED = re.compile(
    r"\W*(?:This|That|These|It|The (?:fall|rise|decline|increase|drop|gain|improvement|shortage))\s~*[a-z]*"
)
OF_VOLUME = re.compile(r".{0,7}volumes?\b", re.I | re.S)
MADE_UP = re.compile(r"\b(?:account\w* for|ma[dk]e up|of (?:this|these|it|them|which))\b")
HANDLED = {"freight", "capacity"}
HANDLERS = re.compile(
    r"\b(?:(?:the|this) (?:sea)?(?:port|terminal|railway|line|canal|corridor|airport|harbou?r)(?! of)\b"
    r"|its (?:[a-z]+ )?capacity\b)",
    re.I,
)
"""What handles goods of all kinds, behind one of them."""
AND_THEIR = re.compile(r"\band (?:their|its) $")
BARE_HEAD = re.compile(r"\W*(?:(?:the|total)\s+)?", re.I)
HAD_FLOW = re.compile(
    r"[^,;:]{0,60},\s(?:also\s)?(?:booked|recorded|posted|registered|generated|achieved|logged|fetched|had|has|saw)\s"
    r"(?:an?\s)?(?:total\s|combined\s)?"
)
"""Behind the share that goods are, what leads to the flow they had: "tin, 58 per cent of the total, booked sales"."""
THE_SAME = re.compile(r"\b(?:value|volume|worth|tonnage|bulk) of (?:the|these|those|such)\s+$", re.I)
TO_WHICH = re.compile(r",\s+(?:(?:to|from|with|for) (?:which|whom)|where)\s+(?:[a-z]+\s+)?$")
THESE = re.compile(r"\b(?:these|those|such)\s+$", re.I)
ALL_RETAIL = {"retail trade", "retail sales", "retail trade turnover", "retail turnover", "retail"}
"""What is sold in shops of all goods, and not at home of those told of."""
THEY = re.compile(r"\W*(?:they|these|it)\b", re.I)
BY_PARTNER = re.compile(
    r"\W*(?:By|In terms of|As for|Looking at)\s+(?:(?:the|its|export|import|main)\s+)*"
    r"(?:destinations?|countr(?:y|ies)|markets?|regions?|partners?|origins?)\b"
)
"""How a sentence begins that tells by partners what goods tell before it: "By destination, shipments to China rose"."""
BY_GOODS = re.compile(
    r"\W*(?:By|In terms of|As for|Looking at)\s+(?:(?:the|its|export|import|main)\s+)*"
    r"(?:products?|commodit(?:y|ies)|goods|items?|categor(?:y|ies)|sectors?|groups?)\b"
)
"""How one begins that tells by goods what is told by partners behind it."""


GOODS_OF_WORKS = re.compile(r"\b([a-z]+) (?:smelter|mill|plant|factory|factories|works)s?\b", re.I)
"""Works by what they make: "a cement works"."""
CARRIES = Cued(
    (
        *("port", "harbo", "rail", "terminal", "berth", "quay", "wharf", "ship", "vessel", "fleet", "lorr", "truck"),
        *("desalin", "dam", "reservoir", "canal", "tunnel", "airport"),
    ),
    r"\b(?:ports?|harbours?|harbors?|railways?|railroads?|rail|terminals?|berths?|quays?|wharf|ships?|vessels?|fleet|lorr(?:y|ies)"
    r"|trucks?|desalination|dams?|reservoirs?|canals?|tunnels?|airports?)\b",
    re.I,
)
"""What takes in or carries goods of every kind."""


def _of_no_flow(statement: Statement, named: Named, frame: Frame, theme: str | None, mind: GoodsInMind) -> Told | None:
    """Give the goods of a price, of what works make, and of money for things that were told just before."""
    last = mind.told[0] if mind.told else None
    set_beside = named.code == "other" and statement.base_level and frame.aside
    if set_beside and last and last in statement.lead.lower():
        return Told(mind.told[0])  # "tea fetched 12 shillings a kilo, as against 9 in 1968"
    if named.code == "other" and is_price(statement):
        if not is_of_goods(statement):
            return Told(None)  # money for money
        if told := priced(statement):
            mind.tell(told.goods)
            return told
        again = statement.position and frame.aside and mind.told and (mind.told[0] or "-") in statement.lead.lower()
        if again:
            return Told(mind.told[0])  # "the price of crude was $533 per tonne, or $73 a barrel"
        goods = frame.product or (None if mind.whole else theme) or mind.named_last()
        return Told(None if goods and (SECTOR.match(goods) or goods.startswith("excluding")) else goods)
    if named.code == "other" and frame.product and PRICES.search(statement.before):
        return Told(frame.product, frame.item_goods)  # "tin slid to $2 million: prices fell 2% and volumes 9%"
    if named.code == "contracts" and (goods := of_same_bargain(statement, frame, mind)):
        return Told(goods)
    sold = named.code in ("contracts", "sales") and named.place != "default" and statement.position
    if sold and last and last in statement.lead.lower():
        return Told(last)  # "will supply 590 machines to Togo for $10 million"
    if named.code == "capacity" and statement.quantity.unit in ("t", "m3", "bbl") and named.cue:
        works = MILLS.search(named.cue.surface) or MILLS.search(statement.before)
        if works and (made := GOODS_OF_WORKS.search(statement.before)) and word_kind(made[1]) == "goods":
            return Told(made[1].lower())
        can = (works or named.cue.code == "capacity") and not CARRIES.search(statement.lead)
        goods = (frame.product or theme or (mind.named_last() if works else None)) if can else None
        return Told(None if goods and PART.match(goods) else goods)
    return None


IN_BOTH = re.compile(r"\bin (?:ex|im)ports and (?:[a-z]+ ){0,2}\S{0,4}$")
"""Before the second flow of the same goods."""
WORTH_OF_IT = re.compile(r"\s+worth(?=[.,;)]|\s+(?:in (?:19|20)\d\d|(?:in)?to|from|abroad|and|but|while|there)\b|\s*$)")
"""Behind an amount, that it is of the goods told of: "sold Peru tea for $5 million and Chad $3 million worth"."""
BY_SIDE = re.compile(r"; (?:(?:exports|shipments|sales) )?(?:to|from) (?:the )?[A-Z][\w .’'-]{2,30}$")
"""Before a change, what turns from a list of goods to the sides: "tin +2%, figs −3%; to Chad −5%"."""


def in_force(statement: Statement, named: Named, frame: Frame, theme: str | None, mind: GoodsInMind) -> Told:
    """Give the goods in force for a statement; `theme` is what its section is about."""
    handled = named.code in HANDLED and not statement.position and HANDLERS.search(statement.before)
    if handled and any(map(MADE_UP.search, mind.passed[:3])):
        return Told(theme)  # "Coal made up 3 million tonnes. In May the port handled 5 million"
    if (other := _of_no_flow(statement, named, frame, theme, mind)) is not None:
        return other
    priced = mind.told[0] if statement.position and frame.aside and frame.aside[0] == named.code and mind.told else None
    if priced and priced in statement.lead.lower():
        return Told(priced)  # "milk powder fetched $3,720 a tonne, 4 percent more than in May"
    if not statement.position and tells_trade(mind):
        mind.whole = True
        frame = replace(frame, product=None, topic=None)
    if named.code in TRADE and is_of_sum(statement, named, frame, theme, mind):
        mind.whole = True
        return Told(None)
    sold = statement.position == 0 and named.code in TRADE
    summed = sold and named.place == "verb" and is_of_all_told(statement, frame, theme)
    if (
        summed
        or (sold and is_on_all_goods(statement))
        or (frame.product and PART.match(frame.product) and is_of_whole(statement))
    ):
        mind.whole = True
        return Told(None)
    by_partner = not statement.position and BY_PARTNER.match(statement.before)
    if by_partner and any(map(BY_GOODS.match, mind.passed)):
        mind.whole = True
        return Told(None)
    if by_partner or (not statement.position and _ranks_partners(statement, frame)):
        return Told(theme)
    if topic := topic_of(statement, named, frame, mind) or of_both_ways(statement, named, mind):
        return Told(topic)
    if named.code in TRADE and is_told_back(statement) and not is_weighed(statement):
        known = frame.product or theme
        return Told(known if known and SECTOR.match(known) else None)  # "In return Mali sold for $5 million"
    if statement.position and ALL_WORTH.search(statement.lead[-WHOLE_LENGTH:]):
        return Told(None)
    if is_of_branch(statement, named, frame):
        return Told(frame.product, frame.item_goods)
    if is_of_turnover(statement, named, frame) or is_of_sector(statement, named, frame, mind):
        return Told(frame.product)
    if frame.product and WORTH_OF_IT.match(statement.after) and not PART.match(frame.product):
        return Told(frame.product)
    section = theme
    theme = theme_of(statement, named, frame, theme, mind)
    if not statement.position and VOLUME.match(statement.before) and (goods := mind.last_only() or mind.just_heard()):
        return Told(goods)
    again = frame.measure == "share" and not statement.position and THE_SHARE.search(statement.before)
    if (again or (not statement.position and IN_UNITS.match(statement.before))) and (goods := mind.told_just_before()):
        return Told(goods)
    stocked = named.code == "other" and statement.quantity.unit in ("t", "percent")  # "home use was 2,000 tonnes"
    if is_weighed(statement) and (named.code in WEIGHED or stocked):
        return of_weight(statement, named, frame, (theme, section), mind)
    if statement.given_cue and statement.position and statement.given_cue.end <= statement.head[0]:
        return Told(frame.product, frame.item_goods)  # "minerals (13% and 17% respectively)", of either flow
    if named.cue and named.place in ("head", "tail") and not _is_worth(statement, named, named.cue, frame):
        return _of_own_flow(statement, named, named.cue, frame, theme, mind)
    if goods := meant(statement, frame.product, mind):
        return Told(goods)
    return _carried_on(statement, named, frame, theme, mind)


def _ranks_partners(statement: Statement, frame: Frame) -> bool:
    """Whether who is first is told behind a part of the goods: "non-oil sales are small. Peru is the main buyer"."""
    part = frame.product is not None and PART.match(frame.product)
    return bool(part and FIRST_OF_ALL.search(statement.sentence.low))


def _carried_on(statement: Statement, named: Named, frame: Frame, theme: str | None, mind: GoodsInMind) -> Told:
    """The goods that were told last, where the flow is theirs or another of the same goods; else those of the theme."""
    turned_over = named.place == "verb" and named.code in TRADE and named.code != frame.indicator
    if frame.item_goods and (turned_over or _resumes(statement) or THEY_HAD.search(statement.before)):
        return Told(frame.topic)
    if frame.item_goods and statement.quantity.sign and BY_SIDE.search(statement.lead[-48:]):
        return Told(frame.topic)
    spent = named.code != frame.indicator and any(
        cue.code == named.code for cue in statement.sentence.between("indicator", *statement.tail)
    )
    if statement.position and theme != frame.product and ALL_SHIPPED.search(statement.before):
        return Told(theme)
    other_flow = named.place == "inherited" and {frame.indicator, named.code} == {"exports", "imports"}
    if other_flow and not statement.position and statement.quantity.kind == "percent":
        return Told(theme)  # "Peru sold copper. Chad was its largest supplier with 45 per cent"
    back = named.place == "inherited" and named.code == "trade_turnover" and frame.indicator in ("exports", "imports")
    if back and not statement.position:
        return Told(None if mind.whole else theme)  # "exports of cod fell. The goal is $9 million", of their trade
    unnamed = named.cue is None and not (spent and named.place == "verb")  # "it spent $7 billion on imports"
    if statement.position or named.place == "inherited" or unnamed or THEY.match(statement.before):
        weight = frame.product is None and THE_WEIGHT.match(statement.after) is not None
        return Told(theme if weight else frame.product, frame.item_goods)
    made = (frame.indicator, named.code) == ("production", "exports") and not mind.whole
    if made and frame.product and not frame.item_goods and not is_by_another(statement, named, frame):
        return Told(frame.product)  # "gardens made 84 million kilos of tea; shipments slipped by 12 percent"
    turned = named.place == "verb" and {frame.indicator, named.code} == {"exports", "imports"} and not mind.whole
    if turned and frame.product and not frame.item_goods and is_by_another(statement, named, frame, FAR):
        return Told(frame.product)  # "beef earned $2 billion. Europe buys little, just 9%"
    return Told(frame.product if frame.indicator == named.code and frame.product else theme)


def _of_own_flow(
    statement: Statement, named: Named, cue: Cue, frame: Frame, theme: str | None, mind: GoodsInMind
) -> Told:
    """The goods of a flow that is named without goods: those of the section, unless it is of all."""
    text = statement.sentence.text
    if named.code == "retail":
        at_home = frame.indicator in TRADE or frame.indicator in ("production", "retail")
        return Told((frame.product or theme) if at_home and cue.surface.lower() not in ALL_RETAIL else None)
    if named.code == "production" and cue.surface.lower().startswith("industrial"):
        return Told(None)  # of all that industry makes
    if named.place == "tail" and frame.product and THE_FLOW.match(text, statement.quantity.end):
        if (frame.indicator, named.code) == ("exports", "imports"):
            mind.whole = True  # "Tea earned $5 million. Chad supplied 79% of the imports"
            return Told(None)
        return Told(frame.product)  # "Europe made up 74% of the sales"
    if named.code == "exports" and cue.surface.lower() == "turnover":
        return Told(frame.product)  # "shrimp exports rose, bringing the total turnover to"
    if goods := _pointed_out(statement, cue, frame, mind):
        return Told(goods)
    of_it = "Of th" in statement.before and OF_THE_TOTAL.match(statement.before)
    if of_it and frame.product and not (mind.whole or frame.item_goods):
        return Told(frame.product)
    if frame.measure == "share" and frame.item_goods and HAD_FLOW.fullmatch(text, statement.head[0], cue.start):
        return Told(frame.product, True)  # "tin, 58 per cent of the total, booked sales of $9 million"
    whole = is_of_all(statement, named)
    if frame.indicator == "freight" and statement.quantity.kind == "money":
        return Told(None)  # "shipments of coal grew by 3 per cent. World exports came to $3 trillion"
    if frame.indicator == "retail" and frame.product and statement.position and not whole:
        return Told(frame.product)  # "home sales of cars fell by 10%, exports by 7%"
    volume = not whole and frame.product and frame.indicator == named.code and not frame.item_goods
    if volume and (OF_VOLUME.match(text, cue.end - 7) or (statement.position and _is_worth_too(text, cue))):
        return Told(frame.product)  # "Export volumes fell by 13 per cent", "fell 3% and their export value 5%"
    if not whole and frame.product and frame.indicator == named.code:
        with_which = WITH_WHICH.match(text, cue.end) or TO_WHICH.search(text, max(0, cue.start - 24), cue.start)
        if with_which:
            return Told(frame.product)  # "ahead of China, trade with which was worth", "India, to which sales"
    of_partners = not (whole or frame.item_goods) and frame.indicator == named.code and PARTNERS.search(cue.surface)
    if of_partners and frame.product and (PART.match(frame.product) or SECTOR.match(frame.product)):
        return Told(frame.product)  # "Re-exports rose to $8 million. Chad led the buyers with $2 million"
    if whole or (theme is None and named.code in ("trade_turnover", "trade_balance")):
        mind.whole = True  # what follows is of trade as a whole, also in a story of one commodity
    known = frame.indicator == named.code and frame.product and not whole
    if known and THE_SAME.search(text, max(0, cue.start - 16), cue.start):
        return Told(frame.product)  # "coffee growers shipped more, and the value of the exports jumped"
    if statement.position and frame.product and not whole and IN_BOTH.search(statement.lead[-48:]):
        return Told(frame.product, frame.item_goods)  # "tea trade came to $5m in exports and $4m in imports"
    last = ("exports", "imports") if statement.position else ("trade_balance",)
    if frame.product == "services" and frame.indicator in last and named.code in ("exports", "imports") and not whole:
        return Told(frame.product, True)  # "The surplus in services fell to $2 million. Exports rose 3%"
    again = statement.position and frame.indicator == named.code and not whole
    if again and frame.product and statement.base_level and frame.product.split()[-1] in statement.lead.lower():
        return Told(frame.product, frame.item_goods)  # "the oil balance was $5 million, against a deficit of $4m"
    if again and not frame.item_goods and TO_SIDE.match(phrases_of(statement.sentence)[0], cue.end):
        return Told(frame.product)  # "rice exports rose 5%, exports to Ghana 10%"
    made = statement.position and (frame.indicator, named.code) == ("production", "exports")
    if (
        made
        and frame.product
        and not (whole or frame.item_goods or mind.whole)
        and word_kind(frame.product.rsplit(" ", 1)[-1]) == "goods"
    ):
        return Told(frame.product)  # "tin output was 3,000 tonnes, and exports rose by a tenth"
    changed = statement.quantity.kind in ("percent", "fraction", "multiple")
    if named.code == "production" and changed and not (whole or frame.item_goods):
        return Told(frame.product or theme)  # "… of wool; production would rise four per cent"
    return Told(theme if named.code in TRADE and not whole and not is_owned(statement, named) else None)


def _is_worth_too(text: str, cue: Cue) -> bool:
    """Whether what goods brought is told beside how much of them was sold: "and their export value"."""
    return (
        cue.surface.lower().endswith("value") and AND_THEIR.search(text, max(0, cue.start - 12), cue.start) is not None
    )


def _pointed_out(statement: Statement, cue: Cue, frame: Frame, mind: GoodsInMind) -> str | None:
    """The goods just said to be traded: "Togo sends less gas. These exports were worth", "…; such sales fell to"."""
    these = THESE.search(statement.sentence.text, max(0, cue.start - 8), cue.start)
    told = frame.indicator == cue.code and (frame.product or not mind.passed)
    if these and (statement.position or told):
        return frame.product if frame.indicator in TRADE else None
    goods = set(mentions(mind.passed[0])) if these and mind.passed else set()
    return goods.pop() if len(goods) == 1 else None


def _resumes(statement: Statement) -> bool:
    """Whether a sentence goes on behind an aside that lists goods: "exports, mostly figs ($5m), fell 7%"."""
    if OF_ITEM.match(statement.before):
        return False
    struck, _ = phrases_of(statement.sentence)
    start, stop = statement.head
    return bool(RESUMES.match(struck, start, stop) and LISTS.search(struck, max(0, start - 200), start))


def _is_worth(statement: Statement, named: Named, cue: Cue, frame: Frame) -> bool:
    """Whether a flow is only what the goods told before brought: "Revenue: $150 million"."""
    if named.code != frame.indicator and cue.surface.lower().startswith(("import", "export")):
        return False
    if statement.position and named.code == frame.indicator and cue.surface.lower() in IN_COLOUR:
        return True  # "the services balance was negative; in 2001 it had been $3 million in the red"
    if not statement.position and THIS_LED.match(statement.before):
        return MONEY_EARNED.match(cue.surface) is not None  # "This led to a decrease in earnings by"
    bare = BARE_HEAD.fullmatch(statement.sentence.text, statement.head[0], cue.start) is not None
    return bool((statement.position or bare) and MONEY_EARNED.match(cue.surface))
