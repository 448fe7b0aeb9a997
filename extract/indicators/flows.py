"""Trade told by what is done with the goods: shipped, bought, crossed to; sales that are a country's or a company's."""

import re
from itertools import pairwise

from extract.areas.deeds import deed
from extract.areas.uses import is_side
from extract.indicators.bought import buys_firm, buys_stake, buys_works
from extract.indicators.costs import arrives_too
from extract.indicators.crossings import crossed, flow_of_money, is_home_made, the_other_way
from extract.indicators.firms import is_company, is_firm, is_of_firm, is_sum_of_firm, is_turnover_of_firm
from extract.indicators.matters import are_ships
from extract.indicators.verb_senses import FROM_IT, is_area, is_buyers, is_noun
from extract.indicators.wholes import MADE_UP
from extract.records import TRADE, WORLD
from extract.statements.asked import Asked, Named, closed
from extract.statements.clauses import opens_clause
from extract.statements.statement import Statement
from extract.values import replace
from extract.words.cued import Cued
from extract.words.lexicon import Cue, find_cues
from extract.words.side_words import WORTH

SETTLED = TRADE | {"contracts", "investment", "exchange_trade", "sales"}
"""What a verb of trade behind it does not change: "exports, shipped by sea, rose"."""
WHICH_DOES = re.compile(r", (?:which|who) (?:(?:[a-z]+ly|also|in turn|has|had|alone) )*$")
HAVING = re.compile(r", (?:having|after|(?:as|since|because|when|while) (?:it|they)) (?:[a-z]+ly |had |has )*$")
"""What leads from a partner to what it does, from a balance to what has left it."""
ABROAD = re.compile(
    r"(?i)\b(?:abroad|overseas|on (?:the )?(?:world|foreign|export) markets?|(?:the|this) country (?:has )?sold"
    r"|(?:(?:they|exporters) (?:had |have |also )?(?:sold|sell)|we (?:sold|sell) (?:goods|products|commodities))\b"
    r"[^.;:]{0,60}?\b(?:there|in that country))\b"
)
BRINGS = {"brought", "yielded", "earned", "fetched", "delivered", "supplied", "sent"}
TIME = re.compile(
    r"\b(?:year|season|month|quarter|decade|half)(?: (?:before|earlier|just ended|alone|ago|after|that followed))?"
    r"(?:,[^,;.]{1,60},)? (?:ha[sd] )?$",
    re.I,
)
AT_HOME = re.compile(r"\b(?:home|domestic|internal)\b", re.I)
HOME_GOODS = re.compile(r"\b(?:home|domestic|local)\s+(?:[\w-]+\s+){1,2}$", re.I)
"""Before "sales", what makes them those of a country at home: "domestic new-car sales"."""
FAR_HOME = 48
ALSO_NOUNS = ("worth", "average", "increase", "decrease", "decline", "fall", "drop", "jump", "gain", "surge", "rise")
SALES_IN = re.compile(r" in (?:the )?")
BRING_IN = {"brought in", "bring in", "brings in", "bringing in"}
"""What goods do of money, and a country of goods."""
SO_MUCH = re.compile(r"\s+(?:(?!for\b|at\b|worth\b|from\b)[a-z]+\s+){0,3}")
"""Between "brought in" and the money that it is said of."""
GOODS_IN = re.compile(r"(?:^|[,;:]\s|\b(?:and|but|while|the|all|of)\s)(?:goods|merchandise|products|wares)\s$", re.I)
"""Before "brought in", what makes it no earning, where what goes out was told: "goods brought in $5 million"."""
OF_GOODS = re.compile(r"\s+of\s+(?:[a-z-]+\s+){0,2}(?!goods and services)[a-z]")
FROM_OR_TO = re.compile(r"\s+(?:from|to|abroad|there)\b")
SO_WORTH = re.compile(rf"\s+{WORTH}")
GETS = re.compile(
    r"\b(?:hop(?:es?|ed|ing) for|w[io]n|received|secured|obtained|took|brought|placed)\s(?:[a-z]+\s){0,2}$"
)
"""Before orders, what makes them those that firms get of others."""
LABEL_ENDS = re.compile(r"(?:\s(?:of|in|with|between)\s[^;:()\d]{2,60}?)?(?:,?\s(?:in\s)?[12]\d{3})?(?::|\s[-–—])\s")
UNDER = re.compile(r"\b(?:under|by|according to|thanks to|in line with)\s+(?:[a-z-]+\s+){0,4}$", re.I)
ASKS = re.compile(
    r"\bwhere\b[^?]*\b(?:(?P<comes>come|came|stem|originate)s?|go|goes|went|end up|ended up|lands?|sold"
    r"|shipped|sent)\b"
    r"|\bwho\b[^?]{0,24}?\b(?:(?P<sells>sells?|sold|suppl(?:y|ies|ied)|delivers?|ships?)"
    r"|buys?|bought|takes?|took|eats?|drinks?)\b"
    r"|\bwhat\b[^?]*\b(?:(?P<buys>buys?|bought|imports?|takes?|needs?)|sells?|sold|exports?|ships?|offers?)\b",
    re.I,
)
"""What a question asks for: where goods go, who sells, what a country buys."""
FUTURE = re.compile(r"\b(?:will|to be|shall|(?P<agreed>(?:agreed|undertook|contracted|pledged) to))\b", re.I)
EXPORTERS, IMPORTERS = re.compile(r"\b(?:exporter|shipper)s?\b", re.I), re.compile(r"\bimporters?\b", re.I)
GOES_ABROAD = re.compile(
    r"\b(?:abroad|overseas|(?:outside|out of|beyond) (?:the|its|their|our) (?:country|borders?|frontiers?|shores)"
    r"|foreign (?:buyers|customers|clients|consumers|markets|tables)|(?:foremost|main|chief|top|first|largest|biggest)"
    r" (?:buyer|customer|client|outlet|destination|market|taker)s?|destinations?)\b",
    re.I,
)
COMES_FROM_ABROAD = re.compile(
    r"\b(?:from (?:abroad|overseas)|(?:main|chief|top|largest|biggest|leading|foreign) (?:supplier|source)s?)\b", re.I
)
INTO_HOME = re.compile(r"(?:\s(?!by\b|from\b)[a-z]+){0,3}\s(?:in)?to (?:this|the|our) (?:country|nation)\b(?! of)")
"""Behind a deed, what makes it one by which goods come home."""
ON_THE_WAY, BOUND = {"bound for", "destined for"}, {"inbound", "outbound"}
"""What says of goods that they are sent, where a country is named next, and of a port's traffic which way it goes."""
AT_TENDER = Cued(
    ("tender",),
    r"\b(?:in|at|through|via|by|under) (?:(?:an?|its|the|this|that|last|international|previous|first|latest|import"
    r"|global|snap) ){1,3}tender\b",
    re.I,
)
"""What makes goods that are bought those of a deal, and not yet brought in: "bought 50,000 tonnes in a tender"."""
DUES = re.compile(
    r"(?:.* )?(?:tax(?:es)?|dut(?:y|ies)|lev(?:y|ies)|tolls?|fees?|fines?|remittances?|transfers|dividends)", re.I
)
DUES_BRING = re.compile(
    r"\b(?:fees|tolls|duties|taxes|fines|levies|tariffs|[Cc]anal)\s+(?:ha[sd]\s+|have\s+)?"
    r"(?:brought(?: in)?|yielded|earned|fetched)\s"
)
RECEIPTS = {"receipts", "proceeds"}
"""What is brought in by goods, and told of a country where no firm is named."""
WORLD_OUTPUT = {"world output", "global output"}
"""What is the product of the world's economies, where no goods are told of."""
ALL_TRADED = "goods and services"


def flow_told(text: str) -> str | None:
    """Give the first flow that a text tells, by its name, a verb or who trades: what an unnamed sum in it is of.

    >>> flow_told("Exporters cross the $30 billion line at last"), flow_told("Bananas bought by Russia")
    ('exports', 'imports')
    """
    cues = find_cues(text)
    told = [(cue.start, cue.code) for cue in cues["indicator"] if cue.code in TRADE]
    told += [(cue.start, f"{cue.kind}s") for cue in cues["verb"] if cue.kind in ("export", "import")]
    told += [(found.start(), "exports") for found in EXPORTERS.finditer(text)]
    told += [(found.start(), "imports") for found in IMPORTERS.finditer(text)]
    if told:
        return min(told)[1]
    return "imports" if COMES_FROM_ABROAD.search(text) else "exports" if GOES_ABROAD.search(text) else None


def flow_asked(text: str) -> str | None:
    """Give the flow that a question is about: "Where do the goods go?", "And who sells to Kenya?".

    >>> flow_asked("And where do they come from?"), flow_asked("Who buys Kenyan tea?")
    ('imports', 'exports')
    """
    found = ASKS.search(text)
    if found is None:
        return None
    return "imports" if found["comes"] or found["sells"] or found["buys"] else "exports"


def traded(named: Named, asked: Asked) -> Named:
    """What a country sold or its sales to another are exports; only a company's are sales."""
    frame, main = asked.frame, asked.main
    if named.code == "trade_turnover" and named.cue and named.cue.surface.lower() == "turnover":
        return replace(named, code="sales") if is_turnover_of_firm(named.cue, asked) else named
    if named.code == "other" and named.cue and (flow := flow_of_money(named.cue, asked)):
        return Named(flow, "", named.cue, named.place)
    if named.code == "contracts" and is_sum_of_firm(named, asked):
        return replace(named, code="sales")
    if named.code == "contracts" and named.cue and named.cue.surface.lower() in ("order", "orders"):
        got = GETS.search(asked.text, asked.statement.head[0], named.cue.start)
        if asked.kind == "money" and (got or SO_WORTH.match(asked.text, named.cue.end)):
            return named  # "the fair brought orders worth 5 million", "firms hope for orders of some 5 million"
        return Named(frame.indicator, frame.sign) if frame.indicator in TRADE else named
    if named.cue and named.cue.surface.lower() == "net exports" and OF_GOODS.match(asked.text, named.cue.end):
        return Named("exports", "", named.cue, named.place)
    if named.cue and named.cue.surface.lower() in WORLD_OUTPUT and asked.kind != "goods":
        goods_told = asked.frame.product not in (None, ALL_TRADED) or OF_GOODS.match(asked.text, named.cue.end)
        return named if goods_told else Named("gdp", "", named.cue, named.place)
    if named.code == "retail" and named.cue and AT_HOME.search(named.cue.surface):
        code = "exports" if is_home_made(asked, named.cue) else "retail"
        return replace(named, code="sales" if frame.indicator == "sales" or is_firm(named, asked) else code)
    turned_over = named.cue is not None and named.cue.surface.lower().startswith("turn")
    if named.code != "sales" or turned_over or frame.indicator == "sales" or is_firm(named, asked):
        return named
    is_sales = named.cue is not None and named.cue.surface.lower().endswith("sales")
    start = named.cue.start if is_sales and named.cue else 0
    at_home = start and HOME_GOODS.search(asked.text, max(0, start - FAR_HOME), start)
    if at_home or (is_sales and named.cue and _is_at_home(asked, named.cue.end)):
        return replace(named, code="retail")
    of_country = (
        (named.cue is not None and named.cue.surface.lower() in RECEIPTS)  # and no firm is near
        or ABROAD.search(asked.text)
        or frame.indicator in TRADE
        or (main and main.indicator in TRADE)
        or asked.theme in TRADE
        or any(is_side(m) for m in asked.statement.sentence.areas)
    )
    return Named("exports", "", named.cue, named.place) if of_country else named


def _is_at_home(asked: Asked, end: int) -> bool:
    """Whether sales are told to be in the country spoken of: "car sales in Chile"."""
    found = SALES_IN.match(asked.text, end)
    place = next((m for m in asked.statement.sentence.areas if found and m.start == found.end()), None)
    home = asked.frame.reporter
    return place is not None and is_side(place) and home in (None, place.code) and asked.frame.indicator not in TRADE


def moved(asked: Asked, head: Cue | None) -> Named | None:
    """Exports and imports told by a verb: "were supplied to", "bought from", "fetched"."""
    statement = asked.statement
    start = head.end if head else statement.head[0]
    if asked.frame.indicator != "freight" and (back := the_other_way(asked, head)):
        return back
    anew = head and (_begins_anew(asked, head) or _of_partner(asked, head))
    if head and head.code in SETTLED and not (anew or _is_subject(asked, head) or _is_supplied(asked, head)):
        return None
    if head and head.code == "other" and DUES.fullmatch(head.surface):
        return None  # "the tax on coffee yielded 31 billion"
    if asked.kind == "money" and DUES_BRING.search(statement.before):
        return Named("other", place="verb")  # "transit fees brought another $6 million"
    verbs = _verbs(asked, start)
    if not verbs:
        return None if head else crossed(asked)
    if asked.frame.indicator == "freight" and _is_part_of_freight(asked, verbs[-1]):
        return Named("freight", "", verbs[-1], "verb")
    cue = verbs[-1] if verbs[-1].end <= statement.quantity.start else verbs[0]
    if cue.kind == "import" and (buys_works(asked, cue) or buys_stake(asked, cue) or buys_firm(asked, cue)):
        return Named("investment", "", cue, "verb")
    goods_bring = asked.kind == "percent" and asked.frame.indicator == "exports" and not _buys(asked, cue)
    goods_in = asked.frame.indicator == "exports" and statement.position and GOODS_IN.search(asked.text, 0, cue.start)
    brings_money = (asked.kind == "money" and not goods_in) or goods_bring or _earns(asked, cue)
    if cue.kind == "import" and asked.kind == "goods" and AT_TENDER.search(asked.text):
        return Named("contracts", "", cue, "verb")
    bought = cue.kind == "import" and not (cue.surface.lower() in BRING_IN and brings_money)
    if bought or _is_from_abroad(asked, cue) or arrives_too(asked, cue) or _is_into_home(asked, cue):
        return Named("exports" if is_buyers(asked, cue) else "imports", "", cue, "verb")
    if cue.surface.lower() in BRING_IN:
        return Named("exports" if brings_money else "imports", "", cue, "verb")
    if not cue.surface.lower().startswith("export") and (is_company(asked, cue) or is_of_firm(asked, cue)):
        past = cue.surface.lower().endswith(("ed", "sold", "sent"))
        contracted = asked.kind != "percent" and (
            _is_agreed(asked) or (asked.frame.indicator == "contracts" and not past)
        )
        return Named("contracts" if contracted else "sales", "", cue, "verb")
    return Named("exports", "", cue, "verb")


def _is_agreed(asked: Asked) -> bool:
    """Whether what a firm is to deliver is that of a deal: "under the deal it will supply", "will sell 5 for $9"."""
    if not (future := FUTURE.search(asked.statement.before)) or future["agreed"]:
        return future is not None
    sentence = asked.statement.sentence
    signed = any(cue.kind == "bargain" for cue in sentence.cues["topic"]) or asked.frame.last in (
        "documents",
        "contracts",
    )
    return signed or any(q.kind == "money" for q in sentence.quantities)


def _earns(asked: Asked, cue: Cue) -> bool:
    """Whether a weight of goods stands before the money that it brought in: "8,000 tonnes brought in $5 million"."""
    statement = asked.statement
    if asked.kind != "goods" or cue.start < statement.quantity.end or cue.surface.lower() not in BRING_IN:
        return False
    money = next((q for q in statement.sentence.quantities if q.start >= cue.end), None)
    return money is not None and money.kind == "money" and bool(SO_MUCH.fullmatch(asked.text, cue.end, money.start))


def _is_part_of_freight(asked: Asked, cue: Cue) -> bool:
    """Whether a way is told of what was carried: "inbound cargo", "shipments to Mali made up 5 million tons".

    So are goods that went by it, whoever's they are: "shipments of coal rose".
    """
    statement = asked.statement
    if cue.surface.lower() == "shipments" and not FROM_OR_TO.match(asked.text, cue.end):
        return not any(m.start < statement.tail[1] and is_side(m) for m in statement.sentence.areas)
    part = MADE_UP.search(asked.text, cue.end, asked.statement.quantity.start) if is_noun(cue) else None
    return cue.surface.lower() in BOUND or part is not None


def _verbs(asked: Asked, start: int) -> list[Cue]:
    """The verbs of trade of a statement, but those of asides that are over and of clauses that open behind it."""
    statement, text = asked.statement, asked.text
    verbs = statement.sentence.between("verb", start, statement.tail[1])
    verbs = [cue for cue in verbs if cue.kind in ("export", "import")]
    over = closed(asked, start, statement.quantity.start) if verbs else []
    end = statement.quantity.end
    return [
        cue
        for cue in verbs
        if not (cue.start > end and opens_clause(text, end, cue.start))
        and not (cue.end < statement.quantity.start and ";" in text[cue.end : statement.quantity.start])
        and not (cue.surface.lower() in ("ship", "ships") and are_ships(cue, text))
        and not any(first <= cue.start < last - 1 for first, last in over)
        and not (cue.surface.lower() in BRINGS and _is_of_time(asked, cue))
        and not (cue.surface.lower() in ON_THE_WAY and not is_area(asked, cue.end))
    ]


def _is_of_time(asked: Asked, cue: Cue) -> bool:
    """Whether it is a time that brings what is told already: "2023 brought a record", "the season before yielded"."""
    before = asked.text[max(0, cue.start - 40) : cue.start]
    had = max(0, cue.start - 4) if before.endswith((" had ", " has ")) else cue.start
    return any(p.end <= had <= p.end + 2 for p in asked.statement.sentence.periods) or bool(TIME.search(before))


def _is_from_abroad(asked: Asked, cue: Cue) -> bool:
    """Whether what is delivered or brought in comes from another than the side spoken of: "deliveries from Germany"."""
    home, first = asked.frame.reporter, asked.main or (asked.told[0] if asked.told else None)
    of_world = first is not None and first.reporter == WORLD
    beside = of_world and asked.frame.indicator == "exports" and not asked.frame.partner  # "Mali's fell, those from"
    if home in (None, WORLD) or beside or not (is_noun(cue) or cue.surface.lower() in BRING_IN):
        return False
    near = [m for m in asked.statement.sentence.areas if cue.end <= m.start <= cue.end + 40 and is_side(m)]
    return bool(near) and near[0].code != home and FROM_IT.fullmatch(asked.text, cue.end, near[0].start) is not None


def _is_into_home(asked: Asked, cue: Cue) -> bool:
    """Whether goods come to home from nobody named: "overshadowed by $5 million in goods shipped to this country"."""
    if not INTO_HOME.match(asked.text, cue.end) or asked.frame.reporter in (None, WORLD):
        return False
    start, stop = asked.statement.head[0], asked.statement.tail[1]
    return all(m.kind == "anaphor" or not is_side(m) for m in asked.statement.sentence.areas if start <= m.start < stop)


def _is_supplied(asked: Asked, head: Cue) -> bool:
    """Whether a country, under a contract named before, supplies another: "under the deal Iran is to supply"."""
    statement = asked.statement
    if head.code != "contracts" or not UNDER.search(asked.text[: head.start][-40:]):
        return False
    named = [p.mention for p in statement.sentence.roles if p.role == "subject" and p.mention.start >= head.end]
    does = [deed(asked.text, m.end, statement.quantity.start) for m in named if is_side(m)]
    return any(found and found.kind == "sells" for found in does)


def _buys(asked: Asked, cue: Cue) -> bool:
    """Whether an area, and no goods, stands before a verb."""
    return any(asked.statement.head[0] <= m.start < cue.start for m in asked.statement.sentence.areas if is_side(m))


def _begins_anew(asked: Asked, head: Cue) -> bool:
    """Whether a flow of goods is told anew behind a colon: "fewer boards crossed the border: lumber bought from …".

    So it is behind a label: "Trade in services: in May Estonia exported …".
    """
    stop = asked.statement.quantity.start
    labelled = LABEL_ENDS.match(asked.text, head.end) if head.code == "trade_turnover" else None
    colon = labelled.start() if labelled else asked.text.find(": ", head.end, stop)
    verbs = asked.statement.sentence.between("verb", colon, stop) if colon >= 0 else []
    deeds = (cue for cue in verbs if cue.kind in ("export", "import"))
    return any(FROM_OR_TO.match(asked.text, cue.end) or (labelled and not is_noun(cue)) for cue in deeds)


def _of_partner(asked: Asked, head: Cue) -> bool:
    """Whether a clause tells what a partner did, or what left a balance: "had a surplus, having sold goods for $5"."""
    does = WHICH_DOES if head.surface.lower().endswith(("partner", "partners")) else HAVING
    if does is HAVING and head.code != "trade_balance":
        return False
    verbs = asked.statement.sentence.between("verb", head.end, asked.statement.quantity.start)
    deeds = (verb for verb in verbs if verb.kind in ("export", "import") and not is_noun(verb))
    return any(does.search(asked.text, head.end, verb.start) for verb in deeds)


def _is_subject(asked: Asked, head: Cue) -> bool:
    """Whether a noun of deliveries behind "trade" is what the clause is about: "in the food trade … shipments fell"."""
    if head.code != "trade_turnover":
        return False
    verbs = asked.statement.sentence.between("verb", head.end, asked.statement.quantity.start)
    return any(
        is_noun(noun) and verb.kind in ("change", "level") and not asked.text[noun.end : verb.start].strip()
        for noun, verb in pairwise(verbs)
    )


def verb_between(statement: Statement, start: int, end: int) -> bool:
    """Whether a verb stands in a stretch, so that what is behind it is another clause."""
    kinds, cues = ("level", "change", "export", "import"), statement.sentence.between("verb", start, end)
    return any(cue.kind in kinds and cue.surface.lower() not in ALSO_NOUNS for cue in cues)
