"""What a text or its section is about, and whether a statement is of all goods: a statement and what is in mind in.

>>> SECTOR.match("goods and services") is not None, SECTOR.match("tea") is not None
(True, False)
"""

import re

from extract.products.around import set_over
from extract.products.inmind import GoodsInMind, mention
from extract.products.phrases import phrases_of
from extract.products.spoken import AFTER_ALL, HEADED, ONE_WAY, asks, headed_by, spoken
from extract.products.spoken import topic_of as topic_of_text
from extract.products.weighed import is_weighed
from extract.products.words import of_other_kind
from extract.records import TRADE, WORLD
from extract.statements.asked import Named
from extract.statements.frames import Frame
from extract.statements.statement import Statement
from extract.words.cued import Cued

BALANCE = Cued(("trade", "deficit", "surplus", "balance"), r"\b(?:trade|deficit|surplus|balance)\b", re.I)
BALANCE_IN = (
    r"\b{goods} (?:trade|deficit|surplus|balance)\b|\b(?:trade|deficit|surplus|balance) (?:in|of|on) (?:\w+ )?{goods}\b"
)
"""What tells of both ways of a trade, and the goods beside it."""
OVERALL = Cued(
    ("overall", "total", "all", "aggregate", "country's", "entire", "whole", "together", "adjusted"),
    r"\b(?:overall|total|all|aggregate|country's|entire|whole|seasonally[ -]adjusted)\s+(?:\w+\s+)?$"
    r"|\bas a whole\b|\btogether\b",
    re.I,
)
IN_ALL = Cued(
    ("in all", "in total", "in sum", "overall", "altogether", "all told", "taken together", "combined"),
    r"(?:^|[.;,:]\s*)(?:in (?:all|total|sum)|overall|altogether|all told|all in all|taken together|combined),?"
    r"\s[^.;]*$",
    re.I,
)
OF_ALL_BEHIND = re.compile(r" (?:overall|altogether|in total|in all)\b")
"""Behind a change, what makes it one of all goods: "tea fell by 3%, with export growth of 5% overall"."""
ALL_TOLD = re.compile(r"\W*(?:Overall|In (?:all|total)|Altogether|All told|All in all|Taken together),")
"""How a sentence begins that sums up."""
ALL_SHIPPED = Cued(
    ("total ", "overall "), r"\b(?:total|overall) (?:sales|shipments|deliveries|supplies|purchases)(?! of\b)\b", re.I
)
"""All that is sold or bought, beside some goods: "cars to Chad rose by 3% while total shipments to Mali fell by 2%"."""
TOTAL = ("total ", "overall ", "aggregate ")
SOLD = re.compile(
    r"(?:total |overall |export )?(?:sales|shipments|deliveries|earnings|receipts|revenues?|takings|income)", re.I
)
TOPICAL = {"exports", "imports", "production", "sales", "contracts", "other"}
"""What a topic set without figures is told of; a turnover or balance is of all goods, where none is named."""
TITLED = {"exports", "imports", "production"}
"""Flows of which a headline can name the only goods; a turnover or balance is of all."""
ALL_SOLD = "goods and services"
LEAVES = Cued(
    ("leav", "left", "giv", "gave", "result", "yield", "so that", "thus", "hence"),
    r"\b(?:leav(?:es|ing)|left|giv(?:es|ing)|gave|result(?:s|ed|ing)|yield\w*|so that|thus|hence)\b",
)
"""What makes a balance that of the flow just told."""
OF_EXPORTS = re.compile(r"\s+of (?:total |all |overall |the country's )?(?:exports|imports)\b")
OR_SHARE = re.compile(
    r",?\s*(?:or|\()\s*[\d.,]+\s*(?:%|per cent|percent|pct)\s+of (?:total |all |overall |the country's )?"
    r"(?:exports|imports)\b"
)
SEASON_OF = Cued(
    ("season", "campaign", "cocoa year", "coffee year", "cotton year", "sugar year", "tea year"),
    r"\b(?:([a-z]+) (?:season|campaign)|(cocoa|coffee|cotton|sugar|tea) year)\b",
)
"""What names a time by the goods it is the season of."""
BEHIND_ALL = re.compile(
    r"\s+(?:as a whole|in all|altogether|overall|in total|of all (?:kinds|goods)|in general)\b", re.I
)
EARNED = ("earnings", "receipts", "revenue", "revenues", "income", "proceeds")
TOTAL_OF = re.compile(r"\b(?:total|overall|aggregate) (?:foreign exchange )?(export )?\w+$", re.I)
OWN = re.compile(r"§+(?:['’]s?)\s+$")
OWNED_BY = re.compile(r"\s+by\s+(?:the\s+)?§")
"""Whose trade it is, before and behind a flow: "Chad's exports", "exports by Chad" are of all goods."""
MARKET_FOR, FROM_IT = (
    re.compile(r"\b(?:market|destination|buyer|customer|outlet)s? (?:for|of) $"),
    re.compile(r" from (?:the )?§"),
)
"""The same around a flow that has a market: "the main destination for exports from Chad"."""
NEAR, FAR = 12, 60
"""How many characters before a flow or verb its country may stand."""
PART = re.compile(r"(?:non-\w+|re-?exports|domestic exports|(?:processing|general|ordinary|border|barter) trade)\b")
"""Before a flow, what makes it a part of all trade, as goods would."""
SECTOR = re.compile(
    r"(?:goods and services|services|non-\w+|agri\w*|agri-\w+|agro-?\w*|farm\b.*|food\b.*)\b(?!.*\band\b(?! services))"
)
"""What a text speaks of as a whole, so that its exports and imports are of it."""
BOTH_WAYS = re.compile(
    r"(?:goods and services|services|agri|agro|farm\b|food(?:stuffs)?\b(?! and (?!agri|farm|food|drink|bev)))"
)
"""Sectors whose exports and imports are told together, unlike what is not oil."""
WITH_WHICH = re.compile(r"\s+(?:with|to|from) (?:which|whom)\b")
MARKET_OF = Cued(
    (" goods", " products", " merchandise"),
    r"(?:destinations?|buyers?|markets?|customers?|takers?|sources?|outlets?) (?:of|for) (?:the )?"
    r"(?:country's |§+(?:['’]s)? )(?:goods|products|merchandise)(?! of\b)",
)
THEIR = re.compile(rf"\W*(?:Their|{AFTER_ALL}their)\b")
FIRM = Cued(
    ("Company", "Works", "Factory", "Plant", "Mill", "Combine", "Corporation", "Ltd", "Refinery"),
    r"\b((?:[A-Z][\w'’-]+ (?:and |& )?){1,4})(?:Company|Works|Factory|Plant|Mills?|Combine|Corporation|Ltd\.?|Refinery)"
    r"(?: \([^()]{2,40}\))?(?: (?:has|had|have|also|alone|itself|now))* (?:exported|exports|sold|sells|shipped|ships"
    r"|sent|sends|delivered|delivers|supplied|supplies|produced|produces|made|makes|earned|earns)\b",
)
"""A firm that deals, and what its name says of its goods."""


def is_on_all_goods(statement: Statement) -> bool:
    """Whether a side is told to be that of a country's goods: "Togo was the chief market for Ghanaian goods with".

    So is what two told to have exchanged: "In 2012 the two had exchanged goods for $5 million".
    """
    return (
        "xchanged goods" in statement.before
        or MARKET_OF.search(phrases_of(statement.sentence)[0], *statement.head) is not None
    )


def is_of_all_told(statement: Statement, frame: Frame, theme: str | None) -> bool:
    """Whether a sentence sums up what a country deals in: "Overall, Togo exported $9 million", behind some goods."""
    if statement.quantity.kind != "money" or not ALL_TOLD.match(statement.before):
        return False
    verbs = {verb.kind for verb in statement.sentence.cues["verb"]}
    return (frame.product is not None and frame.product != theme) or {"export", "import"} <= verbs


def in_name_of_firm(statement: Statement) -> str | None:
    """Give the goods in the name of the firm that deals: "the Kakheti Wine Company exported 5 million bottles"."""
    firm = None if statement.position else FIRM.search(statement.before)
    return mention(firm[1].lower()) if firm else None


def in_name_of_season(statement: Statement, named: Named) -> str | None:
    """Give the goods that a season is named by: "in the last cotton season Chad earned $5 million"."""
    if named.code not in TITLED or not SEASON_OF.may_fit(statement.sentence.low) or is_of_all(statement, named):
        return None
    times = (time.surface.lower() for time in statement.sentence.periods)
    season = next(filter(None, map(SEASON_OF.pattern.search, times)), None)
    return mention(season[1] or season[2]) if season else None


def headlined(statement: Statement, named: Named, frame: Frame, mind: GoodsInMind) -> str | None:
    """Give the goods that the whole text is about, for a flow that nothing tells to be of others."""
    if statement.position and frame.product is None and named.place == "inherited":
        return None  # "a rise in the goods deficit of 3 billion to 7"
    if mind.headline == ALL_SOLD and named.code in TITLED and not is_weighed(statement):
        return ALL_SOLD  # what is told as a whole is so, too, until goods or services are told alone
    if mind.titled and (mind.whole or is_owned(statement, named) or is_of_all(statement, named)):
        mind.titled = None  # nor is what follows of them
    return mind.titled if named.code in TITLED else None


def _is_told_again(statement: Statement, named: Named, frame: Frame) -> bool:
    """Whether trade told as a whole goes on under its name: "Exports were $5m. Tea is up. In May exports rose"."""
    if named.cue is None or named.place != "head" or frame.indicator != named.code or frame.product is not None:
        return False
    opens = not statement.sentence.text[: named.cue.start].strip(" \"“'(–—-")
    return not opens and named.cue.surface.lower() in ("exports", "imports") and not is_weighed(statement)


def topic_of(statement: Statement, named: Named, frame: Frame, mind: GoodsInMind) -> str | None:
    """The goods that the words before set as a topic, where a statement can be of them."""
    if headed := headed_by(statement):
        return headed
    flow = statement.position and named.cue is not None and named.code in TRADE
    if flow and (over := set_over(statement)) and not is_of_all(statement, named):
        return over
    theirs = bool(mind.heard) and THEIR.match(statement.before) is not None  # "Oil and gas are to blame. Their exports"
    of_goods = not mind.whole or is_weighed(statement) or named.place == "verb" or theirs or asks(mind) is not None
    presented = ":" in statement.lead and HEADED.match(statement.lead) is not None
    of_goods = of_goods or presented  # "Tin was an exception: exports rose"
    of_goods = of_goods and not (_is_told_again(statement, named, frame) and asks(mind) is None and not theirs)
    topic = spoken(statement, mind, named.code) if of_goods and named.code in TOPICAL else None
    return topic if topic and not is_of_all(statement, named) and not is_owned(statement, named) else None


def is_of_turnover(statement: Statement, named: Named, frame: Frame) -> bool:
    """Whether a flow is one of a turnover of goods just told, or of one sector."""
    if (
        named.code == "trade_balance"
        and frame.indicator in TRADE - {"trade_balance"}
        and LEAVES.search(statement.before)
    ):
        return bool(statement.position and frame.product and not frame.item_goods)  # "…, leaving a deficit of"
    return bool(
        named.cue is not None
        and named.code in TRADE
        and frame.indicator in TRADE
        and frame.indicator != named.code
        and frame.product
        and not frame.item_goods
        and not named.cue.surface.lower().startswith(TOTAL)
        and not is_by_another(statement, named, frame)
        and (frame.indicator == "trade_turnover" or (statement.position and SECTOR.match(frame.product)))
    )


def is_of_branch(statement: Statement, named: Named, frame: Frame) -> bool:
    """Whether a branch of the economy goes on: "The state sector exported $4 million and imported $9 million"."""
    branch = named.code in TRADE and statement.position and frame.product and frame.product.endswith(" sector")
    return bool(branch and not is_of_all(statement, named) and not is_by_another(statement, named, frame))


def of_both_ways(statement: Statement, named: Named, mind: GoodsInMind) -> str | None:
    """Give the goods whose trade was told of without a figure: "the wheat trade ran a deficit: exports were …".

    It was before a colon, or in the sentence before.
    """
    if named.cue is None or named.place != "head" or named.code not in ONE_WAY:
        return None
    colon = statement.sentence.text.rfind(":", 0, named.cue.start)
    before = mind.heard[-1] if mind.heard and mind.heard[-1:] == mind.passed[:1] else ""
    text = f"{statement.sentence.text[:colon]}." if colon >= 0 else before
    goods = topic_of_text(text) if BALANCE.search(text) else None
    both = goods and re.search(BALANCE_IN.format(goods=re.escape(goods)), text, re.I)
    return goods if both and not is_of_all(statement, named) else None


def is_of_sector(statement: Statement, named: Named, frame: Frame, mind: GoodsInMind) -> bool:
    """Whether a flow is the other one of a sector just told: "Malta exported farm products. Imports fell"."""
    flows = {frame.indicator, named.code}
    both = flows == {"exports", "imports"} or ("trade_balance" in flows and not flows.isdisjoint(ONE_WAY))
    if not both or named.cue is None or mind.whole or frame.item_goods or not frame.product:
        return False
    whole = is_of_all(statement, named) or is_by_another(statement, named, frame)
    return not whole and BOTH_WAYS.match(frame.product) is not None


def theme_of(statement: Statement, named: Named, frame: Frame, theme: str | None, mind: GoodsInMind) -> str | None:
    """What a section is about, be it told in its heading alone; None once trade as a whole was told."""
    alike = frame.indicator == named.code or (frame.indicator == "other" and frame.product is not None)
    alone = len({goods.rsplit(" ", 1)[-1] for goods in mind.told}) == 1  # also "vanilla" and "black vanilla"
    if theme is None and alike and alone and not (frame.item_goods or mind.part):
        opens = frame.product is None and any(map(mind.opened_with, mind.told))
        theme = mind.told[0] if opens or frame.product in mind.told else None
    beside = named.cue is not None and WITH_WHICH.match(statement.sentence.text, named.cue.end)
    buys = theme and not theme.startswith("non") and named.cue is not None and named.cue.kind == "import"
    if theme and SECTOR.match(theme) and not (beside or buys) and is_by_another(statement, named, frame):
        mind.whole = True  # trade of another country than that whose services were told
    return None if mind.whole or (theme and theme.startswith("excluding")) else theme


def is_by_another(statement: Statement, named: Named, frame: Frame, reach: int = NEAR) -> bool:
    """Whether another country than that in force stands before a flow or verb of trade: "Europe buys"."""
    at = named.cue.start if named.cue else -1
    near = [area for area in statement.sentence.areas if statement.head[0] <= area.start < at <= area.end + reach]
    return bool(near) and near[-1].code not in (None, WORLD, frame.reporter) and near[-1].kind != "anaphor"


def is_of_whole(statement: Statement) -> bool:
    """Whether a share of all exports goes with a number: "China remained first ($17 billion, or 18.5% of exports)"."""
    text, end = statement.sentence.text, statement.quantity.end
    if statement.quantity.kind == "percent":
        return bool(statement.position and OF_EXPORTS.match(text, end))
    return bool(OR_SHARE.match(text, end))


def is_owned(statement: Statement, named: Named) -> bool:
    """Whether a flow is that of a country, and so of all goods: "Chad's exports"."""
    if named.cue is None:
        return False
    struck, at = phrases_of(statement.sentence)[0], named.cue.start
    if OWN.search(struck, max(0, at - 24), at) or OWNED_BY.match(struck, named.cue.end):
        return True
    return (
        MARKET_FOR.search(struck, max(0, at - 24), at) is not None and FROM_IT.match(struck, named.cue.end) is not None
    )


def is_of_sum(statement: Statement, named: Named, frame: Frame, theme: str | None, mind: GoodsInMind) -> bool:
    """Whether "total earnings" are those of all goods, as others than those the section set out with were told.

    Those of exports are, too, behind the worth of some goods: behind their weight they are what these brought.
    """
    text, cue = statement.sentence.text, named.cue
    if cue is None or not cue.surface.lower().endswith(EARNED):
        return False
    summed = TOTAL_OF.search(text, max(0, cue.start - 26), cue.end)
    if summed and summed[1] and frame.money and frame.amount == frame.money and frame.partner is None:
        return True
    return bool(summed and theme and any(of_other_kind(goods, theme) for goods in mind.told))


def is_of_all(statement: Statement, named: Named) -> bool:
    """Whether a flow is told as that of all goods: "total exports", "exports as a whole", "in all, exports"."""
    if named.cue is None:
        return bool(IN_ALL.search(statement.before[-60:]))
    text, at = statement.sentence.text, named.cue.start
    if SOLD.fullmatch(named.cue.surface):
        return False  # "total sales", in a story of one commodity
    if named.cue.surface.lower().startswith(TOTAL):
        return True
    before = text[max(0, at - 30) : at]
    overall = OVERALL.search(before)
    if overall and "whole" in overall[0]:  # "for April and May as a whole exports …" is of a time
        start = max(0, at - 30) + overall.start()
        overall = None if any(0 <= start - m.end <= 1 for m in statement.sentence.periods) else overall
    if overall or IN_ALL.search(before) or BEHIND_ALL.match(text, named.cue.end):
        return True
    return statement.quantity.kind == "percent" and OF_ALL_BEHIND.match(text, statement.quantity.end) is not None
