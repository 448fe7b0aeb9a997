"""What is sold at home or signed for: auctions, what growers are paid, what a buyer contracts.

In: what is asked of a statement; out: sales or contracts, where a word of the clause tells that no goods have left.

>>> SIGNED_FOR.search("A mill in Ravenna has signed up for ") is not None, PAID.search(" were paid just ") is not None
(True, True)
"""

import re

from extract.indicators.heads import last_head
from extract.statements.asked import Asked, Named
from extract.statements.statement import Statement
from extract.words.cued import Cued
from extract.words.side_words import pattern
from extract.words.wordlists import WordList

AUCTION = WordList(("auction", "auctions", "auction floor", "auction floors", "under the hammer"))
ABROAD = Cued(
    ("export", "import", "abroad", "overseas", "foreign"), r"\b(?:export\w*|import\w*|abroad|overseas|foreign)\b", re.I
)
DEALT = re.compile(
    r"\b(?:sold|sells?|sale|sales|bought|fetched|changed hands|went for|went under|knocked down|traded|earned"
    r"|brought(?: in)?|yielded|made|took(?: in)?|realised|realized|averaged)\b",
    re.I,
)
"""What is done at an auction."""
EXCHANGE = Cued(
    ("Exchange",),
    r"\b(?!Foreign |Stock )[A-Z][\w-]+ Exchange(?! (?:Office|Bank|Commission|Rates?|Board|Fund|Control)\b)"
    r"(?: \([A-Z]{2,6}\))?(?=(?P<deals> (?:has |had |have )?(?:traded|sold|handled|saw|recorded)\b)?)",
)
"""A commodity exchange by its name, and whether it is told to deal."""
DEALS_COUNTED = re.compile(r"(?:[a-z-]+ )?(?:deals|transactions|trades)")
"""What is counted of the business of an exchange."""
AT_EXCHANGE = re.compile(
    r"\b(?:(?!Foreign |Stock )[A-Z][\w-]+ Exchange|[Tt]he exchange|[Cc]ommodity exchange)\b(?! rates?\b)"
)
DEALS_AT = Cued(
    ("xchange",),
    r"\b(?:[Dd]eals|[Tt]ransactions|[Tt]rades)\b[^.;:\d]{0,60}?\b(?:on|at|through|via) (?:the )?"
    r"(?:[a-z]+ |[A-Z][a-z]+ ){0,4}[Ee]xchange\b(?! rates?\b)",
)
"""What firms deal in on an exchange: "deals of Peruvian firms on the Tea Exchange reached $5 million"."""
BUYERS_TOOK = Cued(
    ("spent", "bought", "purchased", "took", "acquired", "paid"),
    r"\b(?:buyers|businessmen|businesspeople|business circles|entrepreneurs|companies|firms|producers|traders|consumers"
    r"|representatives)\b[^,;:()]{0,60}?\b(?:spent|bought|purchased|took|acquired|paid)\b[^,;:]*$",
    re.I,
)
FLOWS = re.compile(r"\b(?:export|import)", re.I)
"""Who buys on the exchange just told of, "Turkish firms bought", and what makes it another matter."""
ON = re.compile(r"\b(?:on|at|through|via) (?:the )?(?:[A-Z][\w-]+ )*\Z")
DEALS = re.compile(r"\b(?:trad(?:ed|ing)|turnover|changed hands)\b", re.I)
PRICE = re.compile(r"\bprices?\b", re.I)
PRICES_AT = re.compile(r"\bprices?\s+(?:at|in|on)\s+(?:the\s+)?(?:\w+\s+){0,2}\Z", re.I)
"""Before an auction, what makes it a reason and no place of sale: "on lower prices at the Mombasa auction"."""
PAID = re.compile(
    r"[^,;:()]{0,30}?\s(?:(?:have|has|had|were|was|are|will|alone)\s+){0,3}"
    r"(?:received?|got|get|earn(?:ed)?|made|paid|pocketed|took home|given)\s+(?:[a-z]+\s+){0,3}\S{0,3}$"
)
"""Behind those who grow goods: what they get."""
AS_HELP = re.compile(
    r"\s+(?:in|of|as)\s+(?:[a-z]+\s+)?(?:aid|help|subsid|compensation|support|grant|loan|relief|refund)"
)
"""Behind what growers are paid, what it is that is no price of their goods."""
SOLD_TO = re.compile(
    r"[^,;:()]{0,48}?\b(?:sold|shipped|sent|delivered|supplied|sales|deliveries|shipments)\s(?:in)?to\s(?:the\s)?[A-Z]"
)
"""The same, what makes their goods exports: "farmers earned $5 million from beef sold to Chad"."""
SIGNED_FOR = Cued(
    ("contracted", "ordered", "signed", "undert", "booked orders", "agreed"),
    r"\b(?:contracted|has ordered|have ordered|had ordered|(?:signed up|contracted|signed) for|undertook to take"
    r"|booked orders for|(?:agreed|undertook|undertaken|contracted) to (?:buy|sell|purchase|supply|deliver|take)"
    r"(?: [A-Z][a-z]+)?(?: with)?)"
    r"\s+(?:(?:a|some|about|another|only|just|over|nearly|almost|up to|at least|further)\s+)*$",
    re.I,
)


def auctioned(asked: Asked) -> Named | None:
    """Goods sold at an auction are sales: "at the auctions 6 million kg of tea were sold"."""
    statement = asked.statement
    if AUCTION.first(statement.sentence.low) is None:
        return None
    start, stop = _clause(statement)
    place = AUCTION.first(statement.sentence.low, start, stop)
    if place is None or ABROAD.search(asked.text, start, stop) or PRICES_AT.search(asked.text, start, place[0]):
        return None
    told = [q for q in statement.sentence.quantities if q.end <= statement.quantity.start]
    priced = any(q.per and q.kind == "money" for q in told)
    if priced and statement.quantity.scale == 1:
        return None  # "the price at the auctions averaged $2.30 per kg, down from $2.76"
    return Named("sales", place="verb") if DEALT.search(asked.text, start, stop) else None


def on_exchange(asked: Asked) -> Named | None:
    """What is dealt on a commodity exchange: "the Tea Exchange traded 9 tonnes", "trading on the Tea Exchange"."""
    statement, text = asked.statement, asked.text
    if asked.kind == "count":
        deals = DEALS_COUNTED.match(statement.counted or "") if "xchange" in text else None
        return Named("exchange_trade", place="noun") if deals and AT_EXCHANGE.search(text) else None
    goes_on = asked.frame.indicator == "exchange_trade" and asked.kind in ("money", "goods")
    if goes_on and BUYERS_TOOK.search(statement.before) and not FLOWS.search(statement.before):
        return Named("exchange_trade", place="verb")
    if statement.position and asked.frame.indicator != "exchange_trade":
        return None
    start, stop = _clause(statement)
    if DEALS_AT.search(text, start, statement.quantity.start):
        return Named("exchange_trade", place="noun")
    found = EXCHANGE.search(text, start, stop)
    if found is None or ABROAD.search(text, start, stop) or PRICE.search(text, start, found.start()):
        return None
    named = ON.search(text, max(start, found.start() - 40), found.start()) and DEALS.search(text, start, stop)
    return Named("exchange_trade", place="verb") if found["deals"] or named else None


def growers_paid(asked: Asked) -> Named | None:
    """What those who grow or catch the goods were paid at home: "farmers received $80 million"."""
    statement = asked.statement
    if ABROAD.search(asked.text, *_clause(statement)):
        return None
    if SOLD_TO.match(asked.text, statement.quantity.end):
        return None
    if AS_HELP.match(asked.text, statement.quantity.end):
        return None
    who = next(pattern("growers").finditer(asked.text, *statement.head), None)
    told = who and PAID.fullmatch(asked.text, who.end(), statement.quantity.start)
    return Named("sales", place="verb") if told else None


def signed_for(asked: Asked) -> Named | None:
    """Goods that a buyer has contracted: "a Korean firm contracted 50 tonnes", but not "exports contracted"."""
    statement = asked.statement
    if not SIGNED_FOR.search(statement.before):
        return None
    return Named("contracts", place="verb") if last_head(asked) is None else None


def _clause(statement: Statement) -> tuple[int, int]:
    """The stretch around a number between two semicolons."""
    text, at = statement.sentence.text, statement.quantity.start
    stop = text.find(";", at)
    return text.rfind(";", 0, at) + 1, len(text) if stop < 0 else stop
