"""Prices and rates of exchange: a statement in, what its amount is the price of out.

A price is told behind the amount ("$89 a barrel", "750 francs a kilo") or before it ("a kilo fetched $1.59", "each cost
$40"); a rate of exchange names the other money ("363 kwanza per dollar", "one dollar buys 8,124 kip").

>>> from extract.statements.sentences import Sentence
>>> currency_told("In May the Thai baht stood at ", 0), currency_told("in dollar terms", 0)
('THB', None)
"""

import re

from extract.quantities.amounts import MONIES, RATES, context_words
from extract.quantities.currencies import currency_for
from extract.statements.statement import Statement
from extract.words.cued import Cued
from extract.words.phrases import next_word

TIMES = {"second", "minute", "hour", "day", "week", "month", "quarter", "year", "decade", "century"}
ARTICLE = re.compile(r"\b(?:(?:the|an?|one|its|our)\b(?=\s)|1(?=\s))|^(?=\w)", re.I)
ADJECTIVE = re.compile(r"\s+(?:[A-Z][\w-]+|local|national|single)(?=\s)")
AMBIGUOUS = {"sum", "mark", "real", "pound", "crown", "all"}
"""Money whose name says something else as well."""
EACH = re.compile(r"\beach\s+(?:[a-z]+\s+)?(?:fetch\w*|costs?|sold|sells|brought|brings|earn\w*)\b", re.I)
MUCH = 10_000
"""What no price of one thing comes to."""
A_THING_COSTS = Cued(
    ("cost",),
    r"(?:\b(?:an?|every|each|one)\s+(?:[\w-]+\s+){1,5}?"
    r"|\b[A-Z][a-z]+ing (?:an?|the|one) (?:[\w-]+ ){1,4}?|\b[Ii]t )"
    r"costs?\s+(?:(?!of\b|in\b|at\b)[\w-]+\s+){0,4}[^\w\s]{0,3}$",
    re.I,
)
"""Before an amount, the one thing that it is asked for: "a permit still costs drivers"."""
BACK = 20
"""How many characters before its own words a unit may be named: "fell as the barrel | averaged $59"."""
A_UNIT = re.compile(r"(?:\b(?:an?|the|one|every|each|per)(?: average)?|(?<![\w.,])1)(?=\s)", re.I)
PRICED_AT = re.compile(
    r"\b(?:fetch\w*|costs?|costing|sold|sells|brought|brings|earn\w*|averag\w*|paid|pays|worth|at|for|was|were|is|are"
    r"|stood|stands|rose|fell|climbed|dropped|quoted|traded|halved|doubled|tripled|slid|slipped|sank|slumped|plunged"
    r"|jumped|soared|gained|lost|eased|declined|increased|decreased|went|came|reached|hit)\b",
    re.I,
)
AT_AVERAGE = re.compile(
    r"\b(?:sold|sale|sales|bought|fetched|went|traded|offered|quoted|changed hands|paid|delivered|shipped)\b"
    r"[^;:()]{0,70}\b(?:at|for) (?:an? )?(?:average|mean) (?:price )?(?:of )?(?:[a-z]+\s+){0,2}$",
    re.I,
)
"""What one of the things sold costs: "38 million kg were sold at an average of $1.09"."""
BEHIND = re.compile(
    r"\s*(?:on|for) (?:each|every|an?)\b|\s*apiece\b|\s*on average\b|\s*each\b(?! other)"
    r"|\s+an? (?!(?:year|quarter|record|rise|fall|third|quarter|half|fifth|month|week|day|hour|decade|head"
    r"|person|time|good|little|mere)\b)[a-z]+"
    r"(?=[,.;)”\"’]|$| (?:to|in|at|from|for|and|against|compared|last|this|by)\b)"
    r"|\s+per (?!(?:annum|year|capita|cent|head|inhabitant|person|day|week|month)\b)[a-z]+\b",
    re.I,
)
"""Behind an amount, what makes it that of one thing: "$47 per trip", "$3 apiece"."""

COSTS = re.compile(r"\b(?:cost|costs|costing|worth|earned|fetched|paid|valued)\b", re.I)
"""Words that lead to money, though no currency may follow."""


AT_SO_MUCH = re.compile(
    r"\s+(?:[a-z]+\s+)?(?:at|for)\s+(?:an?\s+)?(?:average|mean)?\s*(?:price\s+)?(?:of\s+)?(?:only\s+|just\s+)?"
)
"""Between a weight and its price: "31 million kg at an average of $2.16"."""


def is_weight_priced(statement: Statement) -> bool:
    """Whether a number is what was dealt in at a price, and not the price: "compared with 31 million kg at $2.16"."""
    end, quantity = statement.quantity.end, statement.quantity
    if quantity.kind != "bare":
        return quantity.kind == "physical" and not quantity.per
    following = next((q for q in statement.sentence.undated if q.start > end), None)
    priced = following is not None and following.kind == "money" and following.scale == 1
    return bool(priced and following and AT_SO_MUCH.fullmatch(statement.sentence.text, end, following.start))


def is_price(statement: Statement) -> bool:
    """Whether an amount of money is the price of a unit of something, or of another money."""
    quantity = statement.quantity
    if quantity.kind == "bare" and is_money(quantity.per):  # "the manat stood at 1.7 to the dollar"
        return True
    if quantity.kind != "money":
        return False
    if quantity.per:
        return quantity.per not in TIMES
    if quantity.scale == 1 and BEHIND.match(statement.sentence.text, quantity.end):
        return True
    if quantity.scale == 1 and quantity.value < MUCH and A_THING_COSTS.search(statement.before):
        return True
    return quantity.scale == 1 and (
        AT_AVERAGE.search(statement.lead[-140:]) is not None or _of_a_unit(statement) or is_exchange(statement)
    )


def is_money(per: str | None) -> bool:
    """Whether what an amount is for is money."""
    return per is not None and len(per) == 3 and per.isupper()


def is_exchange(statement: Statement) -> bool:
    """Whether money is told in other money: "the dollar is quoted at NIS 3.14"."""
    quantity = statement.quantity
    if quantity.kind != "money" or quantity.scale != 1:
        return False
    if is_money(quantity.per):
        return True
    told = currency_told(statement.sentence.text[: statement.quantity.start], statement.head[0])
    return told is not None and (told != quantity.unit or bool(quantity.step < 1))


def _of_a_unit(statement: Statement) -> bool:
    """Whether a unit of something is named before the amount: "a kilo fetched", "each fetched"."""
    text, (start, stop) = statement.sentence.text, statement.head
    if EACH.search(text, start, stop):
        return True
    for article in A_UNIT.finditer(text, max(0, start - BACK), stop):
        unit = RATES.match(text, article.end())
        if unit and unit[0].name not in TIMES and PRICED_AT.search(text, unit[1], stop):
            return True
    return False


def currency_told(text: str, start: int, country: str | None = None) -> str | None:
    """Give the money that the words from an offset on speak of as a thing: "the baht", "one dollar"."""
    for article in ARTICLE.finditer(text, start):
        adjective = ADJECTIVE.match(text, article.end())
        for at in (article.end(), adjective.end() if adjective else article.end()):
            money = MONIES.match(text, at)
            follower = next_word(text, money[1]) if money else None
            name = text[at : money[1]].strip() if money else ""
            if (
                money
                and len(name) > 2
                and name not in AMBIGUOUS
                and not (follower and follower[0] in context_words("no_money"))
            ):
                return (money[0].symbol and currency_for(money[0].symbol, country)) or money[0].code
    return None
