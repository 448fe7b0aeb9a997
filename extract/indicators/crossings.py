"""Goods told by the way they go, where no word names the flow: "46,000 cars had left Japan for America".

>>> bool(CROSSED.search("12 thousand cars crossed to ")), bool(THE_OTHER_WAY.search("and $9 million came back"))
(True, True)
"""

import re
from itertools import pairwise

from extract.areas.codes import country
from extract.areas.mentions import AreaMention
from extract.areas.uses import is_side
from extract.indicators.costs import MUCH, is_paid
from extract.products.words import word_kind
from extract.records import TRADE, WORLD
from extract.statements.asked import Asked, Named
from extract.statements.statement import WORTH_SO_MUCH, Statement
from extract.statements.ways import ENDS_CLAUSE, THE_OTHER_WAY, is_told_back
from extract.words.cued import Cued
from extract.words.lexicon import Cue
from extract.words.wholes import OF_WHOLE

CROSSED = re.compile(
    r"\b(?:left|leaves?|leaving|crossed|crossing|went|go(?:es)?|gone|flown|sailed|trucked|railed|headed|travelled|moved|driven|herded|smuggled"
    r"|sent|despatched|dispatched|ended up|found (?:its|their) way)\s+"
    r"(?:(?:(?:over|across) the (?:border|frontier|river|sea)|out|over|across|back|mostly|chiefly|mainly)\s+)?"
    r"(?:(?:to|for|into|across|in)\s+)?(?:the\s+)?$",
    re.I,
)
"""Before an area: what crossed to it, or left it."""
FROM_SALES = r" from [^,;:.()\d]{0,40}?\b(?:exports?|sales|shipments|exporting|selling)\b"
"""Behind "came in", what makes it money that was earned: "$5 million came in from Peru's exports of fish"."""
LEVEL_NEXT = (
    r" (?:[a-z%]+ ){0,2}(?:at|above|below|under|over|short of|higher|lower)\b(?! (?:the\b|an? |(?-i:[A-Z][a-z])))"
)
"""Behind "came in", what makes it but a level: "Tea came in at $1.4 billion", unlike "came in over the border"."""
CAME_IN = re.compile(
    rf"\b(?:came in(?! (?-i:[A-Z])|{FROM_SALES}|{LEVEL_NEXT}| \d| spite\b| response\b| line\b"
    r"| (?:at )?(?:the )?(?:first|second|third|next|last|(?:four|fif|six|seven|eigh|nin|ten)th)\b)"
    r"|had arrived|arrived|were landed|entered|brought in|were brought"
    r"|came the other way|was paid for|spent on"
    r"|cost (?:the )?(?:country|nation|economy|state|treasury|it|us(?!\$)|them))\b",
    re.I,
)
REACHED = re.compile(r"\b(?:reached|arrived (?:in|at)|found (?:its|their) way (?:to|into))\s+(?:the\s+)?$")
"""Before an area, where goods of another came: "9,000 tonnes of Chilean copper reached Peru"."""
SPENT = re.compile(r"\b(?:spent|spends?|spending)\s+(?:[a-z]+\s+){0,3}\S{0,4}\s?$", re.I)
SPENT_BY = re.compile(
    r"\s+(?:(?:has|had|also|itself|in turn|then)\s+){0,2}(?:spent|paid(?: out)?|laid out)\s+"
    r"(?:(?:it|them|(?:the )?[A-Z][\w-]+)\s+)?"
    r"(?:[a-z]+\s+){0,3}\S{0,4}$"
)
ELSE = re.compile(r"(?:\s*\([^()]*\))?\s+(?:more|less)\b")
"""Behind a sum that was spent, what makes it a balance: "$5 million more than it earned"."""
FROM_IT = re.compile(
    r"\bfrom (?:the neighbou?r|it|them|there|us|the other side|the partner|that country|the latter|the former)\s+"
    r"(?:[\w'’]+\s+){1,3}?(?:ordered|bought|got|took|received|purchased|obtained|drew)\s+(?:[a-z]+\s+){0,3}\S{0,4}$",
    re.I,
)
"""Whom somebody buys from that was told before: "from the neighbour it had ordered"."""
ON = re.compile(
    r"\s+on\s+(?!(?:help|support|promot|develop|moderni[sz]|expand|subsid|train|educat|advertis|repair)\w*ing\b)"
    r"(?:(?:the|its|their|foreign|imported)\s+)*[a-z]",
    re.I,
)
EARNING = ("exports", "production", "sales")
"""What was told last where money that is spent is none of it."""
ON_IT = re.compile(
    r"\s+on\s+(?:(?:it|them|these|those|foreign|imported|imports|purchases|buying|its|their|the|such)\b"
    r"|[a-z]+ imports\b)"
)
"""Behind money that is spent, the goods that were told of."""
WORKS = re.compile(r"\b(?:on|for)\s+(?:(?:an?|the|its|their|this|that|two|three|new)\s+)+(?:[\w-]+\s+){0,3}$", re.I)
"""What leads from money to the works that it is spent on."""
FOR_COUNTRIES = Cued(
    ("countries", "markets", "states"),
    r"\b(?:left|went|gone|go|sent|shipped) (?:for|to) (?:[a-z]+ ){0,2}"
    r"(?:\d+|[a-z]+) (?:foreign )?(?:countries|markets|states)\b",
    re.I,
)
WENT_OUT = re.compile(
    rf"(?: worth)?(?: {OF_WHOLE})?,?\s+(?:("
    r"went out|went abroad|left the country|(?:was|were) (?:exported|sold abroad|d[ei]spatched to)"
    r"|(?:(?:of goods|goods) )?(?:leaving|going|headed|bound) (?:for|to))"
    r"|(?:(?:of goods|goods) )?(?:arriving|coming(?: in)?|entering) (?:from|in)"
    r"(?= (?:(?:the|its|their) )?(?:[A-Z]|abroad|overseas|foreign|(?:[a-z]+ )?(?:countr|market|neighbou?r)"
    r"|(?:there|it|them)\b))"
    rf"|came in(?! (?:[A-Z\d]|the )|{FROM_SALES}|{LEVEL_NEXT})|came from abroad"
    r"|(?:was|were) (?:imported|bought abroad))\b"
)
DEALT = re.compile(
    r"\s*\([^()]{1,30}\)\s+(?:(?:was|were|being)\s+)?"
    r"(?:((?:sold|shipped|sent|delivered|supplied|exported|d[ei]spatched) (?:to|abroad))"
    r"|(?:bought|purchased|imported|received|brought in) (?:from|abroad|there))\b"
)
"""Behind an amount and its change in brackets, what was done: "$5 million (+3%) bought from it"."""
ECONOMY = re.compile(r"[ -](?:[a-z]+ )?economy\b(?! (?:drive|measures|class|package))")
"""Behind a sum, what is as large: "the country's $27 billion economy"."""
FROM_THERE = Cued(
    ("rom there", "rom it", "rom the neighbo"), r"\b[Ff]rom (?:there|it|the neighbou?r) (?:came|comes?)\b"
)
"""What came from who was told of before."""
OF_WHICH_CAME = re.compile(r"\s+of which (?:came|comes?|is brought|was brought) (?:in )?from (?:the )?")
"""Behind a share that a sentence opens with, whence goods came: "Coal, half of which came from Chad, cost $5m"."""
FROM_IT_CAME = re.compile(r"\bfrom (?:the )?$", re.I)
TO_IT = re.compile(r"\bto (?:the )?$", re.I)
WENT = re.compile(r"(?:,[^,.;]{1,24},)?\s+(?:went|go(?:es)?|have gone|has gone|had gone|were sent|was sent)\b", re.I)
"""Behind an area that "to" leads to: what went to it."""
CAME = re.compile(r"(?:,[^,.;]{1,24},)?\s+(?:came|comes?|arrived)\b", re.I)
"""Behind an area that "from" leads to: what came from it."""
COME_FROM = re.compile(r"\b(?:came|comes?|arrived|coming)\s+(?:in\s+)?from\s+(?:the\s+)?$", re.I)
EARNED = re.compile(r"\b(?:earn(?:s|ed|ing|ings)?|receipts|proceeds|revenues?|income|brought in|fetched)\b", re.I)
EARNINGS_CAME = re.compile(
    r"\b(?:money|income|earnings|receipts|proceeds|revenues?|takings)\b[^,;:]{0,24}? c(?:ame|omes?) from\b", re.I
)
"""What came from a buyer: "half of the money (51.2%) came from Chad", "most of the proceeds came from Peru ($5m)"."""
FROM_MARKET = re.compile(r"\bc(?:ame|omes?|oming) from (?:the )?[\w. -]{2,40} markets?\b")
IT_CAME_FROM = re.compile(rf"\s+(?:{OF_WHOLE} )?(?:came|comes?) from\b")
ARRIVALS_OF = re.compile(r"\barrivals\b[^,;:()]{0,60}$", re.I)
THROUGH_PORTS = re.compile(
    r"[^,;:.()]{0,40}?\b(?:through|via|from)\s+(?:the |its |their )?(?:[\w-]+\s+){0,2}"
    r"(?:ports?|terminals?|pipelines?|harbours?)\b",
    re.I,
)
DEMANDS = re.compile(r"(?:['’]s?)?\s+(?:[a-z-]+\s+){0,2}")
DEMAND_FROM = re.compile(r"\s+(?:from|in|by)\s+(?:[a-z-]+\s+){0,3}")
"""What stands between an area and what it wants."""
LOADED = re.compile(r"\b(?:ports?|terminals?|ships?|vessels?)\b[^,;:]{0,20}\b(?:loaded|took on)\b")
ARRIVALS = Cued(("arrivals", "Arrivals"), r"\b[Aa]rrivals\b(?! of (?:tourists|visitors|passengers))")
AT_PORTS = re.compile(r"\s+(?:ports?|harbours?|mills?|warehouses?|factor(?:y|ies)|docks)\b")
"""Behind an adjective of place, where goods arrive, which is not whence they come."""
COMING_FROM = re.compile(r"\bfrom\s+(?:the\s+)?$")
PART_OF = re.compile(
    r"\s+of\s+(?:the\s+)?(?:[A-Z][\w’'-]*(?:['’]s)?\s+)?(?:[a-z-]+\s+){1,3}(?:is |was |were |are )?"
    r"(?:went|go(?:es)?|left|came|sold|sent)\b"
)
"""Behind a share, goods that went somewhere: "half of Chile's wine went to"."""
SENT = {"deliveries", "shipments", "supplies", "sales"}
INCOME = {"income", "incomes"}
"""What is that of the flow told: "the dollar income" in a text on what a country sells."""
PRICE_PAID = re.compile(
    r" (?:(?:that was |it )?(?:paid|received|obtained|realised|realized)\b|(?:was|came to|amounted to)\s)"
)
"""Behind "price", what makes it a sum for all of the goods."""
GOING = re.compile(
    r"\b(?:went|go(?:es)?|going|moved|moves?|moving|flow(?:s|ed|ing)?|travel(?:s|led|ed)|(?:was|were) (?:sent|shipped)"
    r"|(?:head(?:s|ed)|sail(?:s|ed)|ship(?:s|ped)))\b(?! down\b| up\b)",
    re.I,
)

CARRIED = re.compile(
    r"\b(?:went|go(?:es)?|gone|mov(?:e[sd]?|ing)|flow(?:s|ed|ing)?|travel(?:s|led|ed)|cross(?:es|ed|ing)?|pass(?:es|ed)|flown"
    r"|carried|transported|shipped|sent|railed|trucked|driven|piped|pumped|ferried|hauled|forwarded|channell?ed"
    r"|(?:re-?)?directed|marketed|on (?:its|their) way)\b"
)
ROUTE = re.compile(r"\s+(?:(?:straight|directly|across|over|by [a-z]+)\s+)?(?:to|into|for)\s+(?:the\s+)?")
"""Between where goods come from and where they go: "were flown from Kenya straight to the Netherlands"."""
OF_HOME, TO_ABROAD = Cued(("omestic export",), r"\b[Dd]omestic exports?\b"), re.compile(r" to (?:the )?[A-Z]")
"""What makes "domestic shipments" exports: beside domestic exports, or where they go to a country."""


def the_other_way(asked: Asked, head: Cue | None) -> Named | None:
    """ "$9 million worth came the other way": the flow opposite to the one told before; `head` is trade, if any."""
    statement, told = asked.statement, asked.frame.indicator
    if head:
        back = head.code == "trade_turnover" and told in ("exports", "imports") and asked.kind != "percent"
        back = back and THE_OTHER_WAY.pattern.match(asked.text, head.end + 1) is not None
        return Named("imports" if told == "exports" else "exports", place="verb") if back else None
    verbs = statement.own("verb")
    if any(cue.kind == "change" or cue.surface.lower() in ("exported", "imported") for cue in verbs):
        return None  # "rice went the other way, gaining $5 million", "in return Mali exported $3 million"
    if asked.kind == "percent" or not is_told_back(statement):
        return None
    if told == "investment" or (told == "exports" and (go_back(statement) or are_sent(statement))):
        return Named(told, place="verb")  # "the flow in the other direction"
    return Named("exports" if told == "imports" else "imports", place="verb")


def are_sent(statement: Statement) -> bool:
    """Whether goods are called by who sends them: "deliveries in the opposite direction were worth"."""
    start = statement.quantity.start
    return any(cue.surface.lower() in SENT and cue.end <= start for cue in statement.own("verb"))


def go_back(statement: Statement) -> bool:
    """Whether goods are told to go, and not to come, the other way: they are the exports of the other side.

    The verb says from where it is looked at: what "came the other way" was imported by the side spoken of.
    """
    behind = ENDS_CLAUSE.split(statement.after, maxsplit=1)[0]
    return any(
        THE_OTHER_WAY.search(words) is not None and GOING.search(words) is not None
        for words in (statement.before, behind)
    )


def flow_of_money(cue: Cue, asked: Asked) -> str | None:
    """Give the flow that demand, income or a price paid is of: "bought 5 tonnes. The price paid was $3 million"."""
    told, name, quantity = asked.frame.indicator, cue.surface.lower(), asked.statement.quantity
    if name in INCOME and (told or asked.theme) in ("exports", "sales"):
        return told or asked.theme
    if name == "price" and told in ("exports", "imports") and asked.kind == "money" and quantity.value >= MUCH:
        return told if quantity.scale > 1 and PRICE_PAID.match(asked.text, cue.end) else None
    return "exports" if name == "demand" and _is_demand_abroad(cue, asked) else None


def _is_demand_abroad(cue: Cue, asked: Asked) -> bool:
    """Whether the demand that is told is another country's for what the country spoken of sells."""
    main = asked.main.indicator if asked.main else None
    if "exports" not in (asked.frame.indicator, main, asked.theme):
        return False
    home, text = asked.frame.reporter, asked.text
    near = [m for m in asked.statement.sentence.areas if is_side(m) and cue.start - 30 < m.start < cue.end + 40]
    abroad = [m for m in near if home is None or country(m.code) != country(home)]
    return any(
        DEMANDS.fullmatch(text, m.end, cue.start) or DEMAND_FROM.fullmatch(text, cue.end, m.start) for m in abroad
    )


def went(asked: Asked) -> Named | None:
    """ "$515 billion went out and $485 billion came in": the flow told by the verb right behind the number."""
    end = asked.statement.quantity.end
    if asked.kind == "money" and ECONOMY.match(asked.text, end):
        return Named("gdp", place="tail")
    found = WENT_OUT.match(asked.text, end) or DEALT.match(asked.text, end)
    return Named("exports" if found[1] or _is_from_market(asked) else "imports", place="tail") if found else None


def through_ports(asked: Asked) -> bool:
    """Whether what is pumped or turned out leaves the country at once: "pumped 3 million barrels through its ports"."""
    return asked.kind == "goods" and THROUGH_PORTS.match(asked.text, asked.statement.quantity.end) is not None


def crossed(asked: Asked) -> Named | None:
    """Goods that cross a border, where nothing else says what they are: "46,000 cars had left Japan for America"."""
    statement, text = asked.statement, asked.text
    part = asked.kind == "percent" and (
        FROM_IT.search(statement.before)
        or PART_OF.match(statement.after)
        or statement.in_brackets
        or came_from_abroad(asked)
    )
    if not (part or asked.kind in ("goods", "count", "money")) or asked.frame.indicator == "investment":
        return None
    start, stop = statement.head[0], statement.tail[1]
    arrivals = ARRIVALS.search(text, start, stop)
    if arrivals and ((asked.frame.indicator == "exports" and statement.position) or _arrive_from_abroad(asked)):
        return Named("imports", place="verb")
    if LOADED.search(statement.before):
        return Named("exports", place="verb")
    near = [m for m in statement.sentence.areas if start <= m.start < stop and is_side(m)]
    if asked.kind != "percent" and any(_reach(origin, target, text) for origin, target in pairwise(near)):
        return Named("exports", place="verb")
    if CAME_IN.search(text, start, stop) or FROM_THERE.search(text, start, stop):
        return Named("imports", place="verb")
    if asked.kind == "money" and SPENT.search(statement.before) and text.startswith(" on ", statement.quantity.end):
        return _spent(asked, near)
    if FOR_COUNTRIES.search(text, start, min(len(text), stop + 40)):
        return Named("exports", place="verb")
    if any(TO_IT.search(text, start, m.start) and WENT.match(text, m.end) for m in near):
        return Named("exports", place="verb")
    if FROM_IT.search(statement.before):
        return Named("imports", place="verb")
    if asked.kind == "money" and (is_paid(asked) or _is_spent_there(asked, near)):
        return Named("imports", place="verb")
    if _are_carried(asked, near):
        return Named("exports", place="verb")
    if asked.kind == "goods" and ARRIVALS_OF.search(statement.before):
        return Named("imports", place="verb")
    came = [m for m in near if FROM_IT_CAME.search(text, start, m.start) and CAME.match(text, m.end)]
    if came or any(COME_FROM.search(text, start, m.start) for m in near):
        return Named("exports" if _is_of_world("exports", asked) or _is_earned(asked) else "imports", place="verb")
    if not any(CROSSED.search(text, start, m.start) for m in near):
        return None
    return Named("imports" if _is_of_world("imports", asked) else "exports", place="verb")


def _is_of_world(flow: str, asked: Asked) -> bool:
    """Whether a flow of the world's was told, that goes on with one's own: "world exports were 9; 5 came from Chad"."""
    return asked.frame.reporter == WORLD and asked.frame.indicator == flow


def came_from_abroad(asked: Asked) -> bool:
    """Whether a part of goods came from another country than that spoken of: "coal, half of which came from Chad"."""
    statement, home = asked.statement, asked.frame.reporter
    came = OF_WHICH_CAME.match(asked.text, statement.quantity.end) if home and not statement.position else None
    if came is None or home is None:
        return False
    return any(m.start == came.end() and country(m.code) != country(home) for m in statement.sentence.areas)


def _reach(origin: AreaMention, target: AreaMention, text: str) -> bool:
    """Whether goods of one country came to another: "some 40 Chilean lorries reached Peru"."""
    of_one = origin.kind == "adjective" and country(origin.code) != country(target.code)
    return of_one and REACHED.search(text, origin.end, target.start) is not None


def _is_from_market(asked: Asked) -> bool:
    """Whether a part of what exports earned came from buyers: "of which $5 million came from the Turkish market"."""
    return asked.frame.indicator == "exports" and FROM_MARKET.search(asked.statement.after) is not None


def _is_earned(asked: Asked) -> bool:
    """Whether what came from somewhere is a part of what exports earned: "of which $5 million came from Chad"."""
    statement = asked.statement
    if _is_from_market(asked):
        return True
    if asked.frame.indicator == "exports" and EARNINGS_CAME.search(asked.text, 0, statement.tail[1]):
        return True
    if WORTH_SO_MUCH.search(statement.before) or not IT_CAME_FROM.match(asked.text, statement.quantity.end):
        return False
    earned = asked.frame.indicator == "exports" and EARNED.search(asked.text, 0, statement.quantity.start)
    return bool(earned)


def _are_carried(asked: Asked, near: list[AreaMention]) -> bool:
    """Whether goods, or what is worth so much, are carried from one country to another, or to one by another."""
    statement, text = asked.statement, asked.text
    start, stop, end = statement.head[0], statement.tail[1], statement.quantity.end
    if asked.kind == "percent" or (asked.kind == "money" and "worth" not in text[start:stop]):
        return False
    for origin, target in pairwise(near):
        if FROM_IT_CAME.search(text, start, origin.start) and ROUTE.fullmatch(text, origin.end, target.start):
            return CARRIED.search(text, start, origin.start) is not None
    sender = any(m.end <= statement.quantity.start for m in near)
    sent = sender and CARRIED.search(text, start, statement.quantity.start)
    return bool(sent) and any(m.start > end and TO_IT.search(text, end, m.start) for m in near)


def _arrive_from_abroad(asked: Asked) -> bool:
    """Whether what arrives is another country's: "arrivals of Turkish cement", "Soviet coal arrivals"."""
    statement = asked.statement
    near = [m for m in statement.sentence.areas if statement.head[0] <= m.start < statement.tail[1] and is_side(m)]
    near = [m for m in near if not AT_PORTS.match(asked.text, m.end)]
    origins = [m for m in near if m.kind == "adjective" or COMING_FROM.search(asked.text, 0, m.start)]
    home = asked.frame.reporter or next((m.code for m in near if m not in origins), None)
    return any(home is None or country(m.code) != country(home) for m in origins)


def _spent(asked: Asked, near: list[AreaMention]) -> Named | None:
    """What money is spent on: goods, works, or else: "exports earned 9 million; the board spends 2 on advertising"."""
    if ON.match(asked.text, asked.statement.quantity.end):
        if _is_spent_on_works(asked):
            return Named("investment", place="verb")
        if _is_spent_on_goods(asked, near):
            return Named("imports", place="verb")
    return Named("other", place="verb") if asked.frame.indicator in EARNING else None


def _is_spent_on_goods(asked: Asked, near: list[AreaMention]) -> bool:
    """Whether money is spent on what comes from abroad: in a text on trade, or by a country on goods."""
    words = re.findall(r"[a-z][\w-]+", asked.statement.after[:40])
    goods = any(word_kind(word) == "goods" or word in ("goods", "products", "wares") for word in words)
    if asked.frame.indicator in TRADE:
        return goods or ON_IT.match(asked.text, asked.statement.quantity.end) is not None
    return goods and any(m.end <= asked.statement.quantity.start for m in near)


def _is_spent_on_works(asked: Asked) -> bool:
    """Whether money is spent on what is built: "is to spend EUR 12 million on a plant", "on boilers for the mill"."""
    statement = asked.statement
    stop = next((q.start for q in statement.sentence.undated if q.start >= statement.quantity.end), statement.tail[1])
    topics = statement.sentence.between("topic", statement.quantity.end, min(stop, statement.tail[1]))
    return any(cue.kind == "works" and WORKS.search(asked.text, statement.quantity.end, cue.start) for cue in topics)


def _is_spent_there(asked: Asked, near: list[AreaMention]) -> bool:
    """Whether the country whose trade is told spends the amount: "Kenya spent $4 million there"."""
    home = next((m for m in near if m.code == asked.frame.reporter and m.kind != "adjective"), None)
    spent = SPENT_BY.match(asked.text, home.end, asked.statement.quantity.start) if home else None
    end = asked.statement.quantity.end
    if spent is None or asked.frame.indicator not in TRADE:
        return False
    return not (ON.match(asked.text, end) or ELSE.match(asked.text, end))


def is_home_made(asked: Asked, cue: Cue) -> bool:
    """Whether shipments are domestic as exports of one's own goods are: "domestic exports fell. Domestic shipments"."""
    goods = asked.frame.product or ""
    if cue.surface.lower() != "domestic shipments":
        return False
    return goods.endswith("domestic exports") or bool(
        OF_HOME.search(asked.text) or TO_ABROAD.match(asked.text, cue.end)
    )
