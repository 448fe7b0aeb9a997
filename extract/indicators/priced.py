"""What money pays for: a unit of goods, the things of a contract, projects, dues; what is asked in, the indicator out.

>>> PRICED.search("30 buses worth about ") is not None, CHEAPER.match(" cheaper than") is not None
(True, True)
"""

import re
from collections.abc import Sequence

from extract.indicators.counts import NEAR, bargained
from extract.indicators.heads import last_head
from extract.quantities.currencies import is_currency
from extract.records import Figure
from extract.statements.asked import Asked, Named
from extract.statements.rates import AMBIGUOUS, MUCH, TIMES, currency_told, is_price
from extract.statements.statement import Statement
from extract.words.cued import Cued
from extract.words.lexicon import Cue

WORTH = re.compile(
    r"[\s,]*(?:(?:were|was|are|is)\s+)?(?:worth|valu(?:ed|ing) at|valued|valuing)\s+(?:[a-z]+\s+){0,3}", re.I
)
WORTH_IN_ALL = re.compile(
    r"(?:\s+(?:were|was|have been|had been) (?:signed|concluded|sealed|inked|initialled))?"
    r"(?:\s+(?:with|between|by|in)\s[^,;:.()\d]{3,50}?)?[\s,]*(?:(?:were|was|are|is)\s+)?(?:worth|valued at|totall?ing"
    r"|(?:to|with) (?:the|a) (?:(?:total|combined|overall|aggregate) )?(?:value|worth|tune) of)\s+(?:[a-z]+\s+){0,3}"
)
"""Between papers and what they are worth: "12 contracts with Chilean partners to the tune of"."""
TO_SUPPLY = re.compile(
    r"\b(?:signed|sealed|concluded|won|clinched|secured|inked)\s+(?:[a-z-]+\s+){0,3}(?:contracts?|agreements?|deals?)\s+"
    r"(?:for the (?:supply|delivery|purchase|sale) of|on the (?:supply|delivery|purchase|sale) of"
    r"|to (?:supply|deliver|sell|buy|ship|purchase))\s+"
    r"(?:[a-z-]+\s+){0,3}$",
    re.I,
)
"""What was bargained for in tonnes: "signed an agreement to supply almost 2,000 tonnes"."""
TO_PRICE = re.compile(
    r" to [^\s\d]{0,4}\d[\d.,]*(?: (?:dollars|cents|euros|dlrs|pounds|yen|rupees|US dollars|US cents))?"
    r"(?: (?:a|an|per)|/)\s?(?:tonne|ton|kilo|kg|kilogram|pound|lb|"
    r"barrel|bag|bushel|ounce|oz|head|litre|gallon|unit|piece)\b"
)
"""Behind a change, the price that it led to."""
CHEAPER = re.compile(r"\s+(?:cheaper|dearer|costlier|pricier)\b(?! (?:to|for) the)")
AGAINST = re.compile(r"\s+(?:(?:lower|higher|up|down)\s+)?(?:against|versus|to) (?=(the )|sterling\b)", re.I)
MONEY_NAME = 40
"""Characters in which the money that another is told against is named."""
A_DAY = re.compile(r"\s+(?:an?|per|each|every) (?:hour|day|week|month|shift)\b(?! (?:earlier|ago|before))")
ON_A_DAY = re.compile(r",? (?:up |down )?on (?:Mon|Tues|Wednes|Thurs|Fri)day\b")
"""Behind a percent, a day of trading: no flow is told of one."""
RATE_AT = re.compile(
    r"\b[a-z]+(?<!growth)(?<!increase)(?<!exchange)(?<! at)(?<! the) rate\s+(?:(?:has|had|was|is|been|then|also)\s+)*"
    r"(?:fell|rose|stood|was|is|dropped|climbed|slid|eased|went|reached|remained|averaged|came|hit|down|up|cut|raised)\s+"
    r"(?:to|at|from)\s+(?:[a-z]+\s+){0,2}$"
)
"""What tells of a rate of something else than a flow: "the rejection rate fell to"."""
MONEY_MOVES = re.compile(
    r"\b(?:[Tt]he|[Ii]ts|[Tt]heir)\s+(?:[A-Z][\w-]+\s+|local\s+)?([a-z]+)\s+(?:(?:has|had|was|then|also|itself|thereby)\s+)*"
    r"(?:lost|gained|firmed|weakened|strengthened|slid|fell|rose|slipped|climbed|dropped|appreciated|depreciated|eased|sank|shed"
    r"|added|recovered|tumbled|plunged|devalued|revalued)\b[^,;:()]*$"
)
"""What money did, before the percent that it did it by."""
ALIKE = 3
"""How many times another one two prices of the same are at most."""
PRICED = Cued(
    ("worth", "for", "total", "cost", "valued at", "value of", "capital of", "estimated at", "tune of", "amounting"),
    r"\b(?:worth|for|totalling|totaling|valued at|costs?|costing|estimated at|(?:at )?a cost of"
    r"|(?:value|worth|cost|capital) of|to the tune of|amounting to)\s+"
    r"(?:[a-z~-]+\s+){0,3}$",
    re.I,
)

PER_HEAD = re.compile(r"\bper (?:inhabitant|head|capita|person)\b", re.I)
CONTRACTORS = re.compile(r"\bcontractors?\b", re.I)
"""Who carries out the projects of others: what those are worth are their contracts."""
OF_WORKS = Cued(
    (" program",),
    r"\b(?:expansion|extension|moderni[sz]ation|(?:re)?construction|building|rehabilitation|upgrad(?:e|ing)|development"
    r"|exploration|drilling|electrification|irrigation) program(?:me)?s?\Z",
    re.I,
)
"""A programme of works: what it is worth is put into them."""
PROJECTS_THAT = re.compile(r"\s+(?:an?|the|that|its|growth|exports|imports)\b")
"""Behind "projects", what makes it a verb: "the bank projects an export value of"."""


def priced(asked: Asked) -> Named | None:
    """What the money pays for: a unit of goods, the things of a contract, projects, works."""
    statement = asked.statement
    if is_price(statement):
        invested = asked.frame.indicator == "investment" and PER_HEAD.search(statement.lead[-90:])
        return Named("investment" if invested else "other", place="noun")  # "per inhabitant it was $200 in Chad"
    end = statement.quantity.end
    small = asked.kind == "money" and statement.quantity.scale == 1 and statement.quantity.value < MUCH
    if small and A_DAY.match(asked.text, end):
        return Named("other", place="noun")  # "a picker earns $2 a day"
    if asked.kind == "percent" and ON_A_DAY.match(asked.text, end) and last_head(asked) is None:
        return Named("other", place="noun")  # "the shares lost 6 percent on Tuesday"
    if asked.kind == "percent" and TO_PRICE.match(asked.text, end):
        return Named("other", place="noun")  # "the metal rose by 2 percent to $6,400 a tonne"
    if asked.kind == "percent" and (_is_against_money(asked.text, end) or CHEAPER.match(asked.text, end)):
        return Named("other", place="noun")  # "the currency climbed 15% against the dollar"
    if asked.kind == "percent" and (_moves_money(statement) or RATE_AT.search(statement.before)):
        return Named("other", place="noun")
    if asked.kind == "goods" and TO_SUPPLY.search(statement.lead[-90:]):
        return Named("contracts", place="noun")
    if statement.quantity.kind != "money" or not PRICED.search(statement.lead[-48:]):
        return None
    head = last_head(asked)
    if head and head.code == "trade_turnover" and WORTH.fullmatch(asked.text, head.end, statement.quantity.start):
        return None  # "signed a protocol that foresees trade worth $7 million"
    if bargained(statement) and not _is_lent(asked):
        is_named = head and head.code == "contracts" and head.start < statement.quantity.start - NEAR
        return Named("contracts", "", head, "head") if is_named else Named("contracts", place="noun")
    if asked.frame.indicator == "capacity" and statement.position and statement.quantity.scale > 1:
        return Named("investment", place="noun")  # "capacity is to grow to 330,000 tonnes, for 12 billion francs"
    if asked.frame.counted and _pays_for_things(asked):
        return Named(asked.frame.counted)
    nouns = [cue for cue in _before(statement, "noun", 60) if cue.code == "documents"]
    projects = bool(nouns) and nouns[-1].surface.lower().endswith(("project", "projects"))
    planned = projects or (bool(nouns) and OF_WORKS.search(asked.text, 0, nouns[-1].end) is not None)
    if planned and not PROJECTS_THAT.match(asked.text, nouns[-1].end):
        ordered = CONTRACTORS.search(asked.text, 0, nouns[-1].start)
        return Named("contracts" if ordered else "investment", place="noun")
    if nouns and WORTH_IN_ALL.fullmatch(asked.text, nouns[-1].end, statement.quantity.start):
        lent = any(word in nouns[-1].surface.lower() for word in ("credit", "loan"))
        return Named("investment" if lent else "contracts", place="noun")  # "27 documents worth $102 million"
    return None


def price_before(statement: Statement, told: Sequence[Figure]) -> str | None:
    """What a price told just before is for, where an amount may be another: "$7.98 a kilo. Last year it paid $7.96"."""
    quantity = statement.quantity
    if quantity.kind != "money" or quantity.scale != 1 or quantity.per or quantity.value >= MUCH:
        return None
    priced = (f for f in reversed(told) if f.measure == "rate" and f.indicator == "other" and f.per not in TIMES)
    money = statement.sentence.text[quantity.start : quantity.end].rsplit(" ", 1)[-1]  # "rupees", of whatever country
    last = next((f for f in priced if f.per and (f.unit == quantity.unit or f.surface.endswith(money))), None)
    if last is None or not last.value / ALIKE <= quantity.value <= last.value * ALIKE:
        return None
    return last.per


def _is_against_money(text: str, end: int) -> bool:
    """Whether a change behind which it stands is that of one money against another: "against the Swiss franc"."""
    against = AGAINST.match(text, end)
    if against is None:
        return False
    at = against.end()
    named = not against[1] or currency_told(text[: at + MONEY_NAME], at)
    return bool(named)


def _moves_money(statement: Statement) -> bool:
    """Whether it is money that gained or lost: "the shilling lost 3 per cent of its value"."""
    moved = MONEY_MOVES.search(statement.before)
    return moved is not None and moved[1] not in AMBIGUOUS - {"pound", "crown"} and is_currency(moved[1])


def _is_lent(asked: Asked) -> bool:
    """Whether what was agreed on are loans, with no goods: "the first, agreed in 2006, was for $580 million"."""
    return asked.frame.indicator == "investment" and not asked.statement.position


def _pays_for_things(asked: Asked) -> bool:
    """Whether money pays for the things counted just before: "will supply 590 machines to Togo for $10 million"."""
    statement, text = asked.statement, asked.text
    if asked.frame.counted not in ("contracts", "sales", "exports", "imports") or not statement.position:
        return False
    earlier = [q for q in statement.sentence.undated if q.end <= statement.quantity.start]
    last = max(earlier, key=lambda q: q.end, default=None)
    if last is None or last.kind != "bare":
        return False  # "3,200 tonnes with a value of $4 million"
    return not re.search(r"[,;:.()]", text[last.end : statement.quantity.start])


def _before(statement: Statement, layer: str, reach: int) -> list[Cue]:
    stop = statement.quantity.start
    return statement.sentence.between(layer, max(0, stop - reach), stop)
