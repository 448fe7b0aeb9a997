"""The unit of a figure: a statement, what it measures and the story so far in, a unit code out.

A sign or word for money ("$", "pounds") is that of the country spoken of, in the year of the text; a large flow without
any unit is in the money or the goods told last.

>>> "exports" in IN_MONEY, "people" in IN_MONEY
(True, False)
"""

import re

from extract.areas.codes import country
from extract.indicators.counts import is_counted
from extract.quantities.currencies import DOLLAR_WORDS, currency_for, holds, is_currency, told_in
from extract.records import TRADE
from extract.statements.kinds import GOODS
from extract.statements.measured import Measured
from extract.statements.rates import COSTS, currency_told, is_money
from extract.statements.statement import PART, Statement
from extract.story.story import Story
from extract.words.wholes import SUM

IN_MONEY = TRADE | {"investment", "contracts", "gdp", "exchange_trade", "other"}
"""What a large number without a unit tells in money."""
MONEY_NAMED = re.compile(
    r"\b(?:income|earnings?|revenues?|receipts|proceeds|takings|bill|outlays?|expenditure|cost)\b[^;:()]{0,30}$", re.I
)
"""Before a number, what is told in money: "the dollar income, 127.9 million"."""
OUT_OF_WORK = re.compile(r"\b(?:unemploy\w+|jobless\w*|population|work ?force)\b[^;:()]{0,60}$", re.I)
"""Before a number, those who are counted: "unemployment would decline to 2.2 million"."""
QUOTA = re.compile(r"\bquotas?\b[^;:()]{0,30}$", re.I)
"""Before a number, what lets so much of the goods told of in: "this year its quota is only 37,000"."""
IN_TERMS = re.compile(
    r"\bin ([a-z]+)(?: terms\b|(?=,|\s+(?:the|they|it|these|this|that)\b))"
    r"|\b(?:measured|expressed|counted) in (?:the )?(?P<money>[a-z]+)\b",
    re.I,
)
"""What tells the money of the numbers behind it."""
MANY_OF = re.compile(r"s of (?!tons|tonnes|kilos|pounds|barrels|it\b|th)[a-z]+s\b")
"""At the end of "millions", what is counted."""
SIZED_THINGS = re.compile(
    r"\s\d[\d.,]*\s?-?(?:kgs?|kilos?|cl|ml|l|g|lbs?|litres?|liters?|tonne|ton|foot|ft)[\s-][a-z]+s\b"
)
"""Behind a number, things that are told by their size."""
OF_IT = re.compile(rf"\s+(?:out )?of (?:{SUM}|the (?:sum|total|amount))\b")
ANIMALS = re.compile(
    r"\b(?:cattle|sheep|goats|pigs|hogs|horses|camels|cows|calves|lambs|buffaloes|mules|donkeys|oxen|yaks|reindeer|llamas)$"
)
"""What is told by the head, be that said or not."""
THOUSAND, MILLION, BILLION = 1_000, 1_000_000, 1_000_000_000
IN_MILLIONS = {"t", "head", "bu", "toe"}
"""Goods that are told in millions at most: billions next to them are money."""
BESIDE = re.compile(r"\s*[,;]\s*(?:or|minus|plus|for|i\.e\.)?\s*")
"""What parts the money from the tonnes of the same goods: "minus 1.6 thousand tonnes, minus 129.9 mln"."""


def unit_of(statement: Statement, indicator: str, measured: Measured, product: str | None, story: Story) -> str:
    """Give the unit of a statement's number: a currency, a physical unit, "percent" or "count"."""
    quantity = statement.quantity
    if quantity.symbol and quantity.kind == "money":
        if quantity.symbol in DOLLAR_WORDS and _is_shorthand(statement, story):
            return "USD"
        holder, year = _holder(statement, quantity.symbol, story), story.scene.clock.year_said
        return currency_for(quantity.symbol, holder, year, story.dollar)
    if quantity.unit:
        return quantity.unit
    if is_money(quantity.per):
        starts, here = (statement.head[0], 0), story.scene.clock.country
        money = (currency_told(statement.lead, start, here) for start in starts)
        return next((code for code in money if code and code != quantity.per), "count")
    if measured.measure == "rate" and statement.base_level and story.frame.measure == "rate":
        return story.frame.unit or "count"  # "slid to 82.30 against the dollar, from 79.1"
    if quantity.kind in ("percent", "points", "fraction", "multiple") or measured.form == "index":
        return "percent"
    if quantity.scale >= MILLION and story.frame.money and OF_IT.match(statement.sentence.text, quantity.end):
        return story.frame.money  # "36.2 million dollars, and 34.9 million out of that"
    if statement.counted and ANIMALS.search(statement.counted):
        return "head"
    bare = statement.counted is None and not is_counted(statement)
    if bare and indicator == "production" and product == story.frame.product:
        goes_on = story.frame.indicator == "production" or quantity.scale >= THOUSAND  # "the record 8 mln of 1970"
        return story.frame.amount if goes_on and story.frame.amount in GOODS else "count"  # "21 mln kilos; next 22 mln"
    told = bare and indicator in IN_MONEY and not (indicator == "other" and OUT_OF_WORK.search(statement.before))
    return _unit_in_force(statement, product, story) if told else "count"


def _is_shorthand(statement: Statement, story: Story) -> bool:
    """Whether bare dollars are short for those of the USA just named: "US$4 billion, of which $2 billion"."""
    if statement.quantity.symbol != "$" and story.frame.money == "USD":
        return True  # "35 million US dollars. From Tonga came 3 million dollars"
    at = statement.quantity.start
    return any(q.end <= at and q.unit == "USD" and not q.symbol for q in statement.sentence.quantities)


def _unit_in_force(statement: Statement, product: str | None, story: Story) -> str:
    """What the last amount was in: "5 mln tonnes in May, 3 pct more; Canada sent 1.6 mln", "3.9 mln cars, 1 mln vans".

    Goods go on in their unit; a total, a price and other goods told in thousands do not.
    """
    scale, frame = statement.quantity.scale, story.frame
    if SIZED_THINGS.match(statement.sentence.text, statement.quantity.end):
        return "count"  # "5 million 70cl bottles"
    if frame.amount == frame.money and scale == 1 and statement.quantity.value >= MILLION:
        return frame.money or "count"  # "exports were 58,380,787 dollars. Imports were 45,535,880"
    if scale >= MILLION and (told := _in_terms(statement, story)):
        return told
    if frame.amount in GOODS and MANY_OF.match(statement.sentence.text, statement.quantity.end - 1):
        return "count"  # "368,000 tons of seed, and 117 millions of eggs"
    if PART.match(statement.sentence.text, statement.quantity.end) and frame.amount not in GOODS:
        return "count"  # "cars were the surprise: 21,000 of them"
    beside = frame.unit in GOODS and product == frame.product and BESIDE.fullmatch(statement.before)
    costs = beside or COSTS.search(statement.lead[-30:])
    if scale >= MILLION and frame.amount in GOODS and MONEY_NAMED.search(statement.before):
        country = story.scene.clock.country
        return currency_told(statement.lead, statement.head[0], country) or frame.money or "USD"
    others = frame.amount in IN_MILLIONS or product != frame.product
    money = bool(frame.money) and scale >= BILLION and others
    goods = not money and frame.amount in GOODS and (product == frame.product or scale >= MILLION)
    bare = scale == 1 and THOUSAND <= statement.quantity.value < MILLION
    if bare and (product or QUOTA.search(statement.before)) and frame.amount in GOODS and not money and not costs:
        return frame.amount or "count"  # "exports of tea rose to 9,000 tonnes, those of coffee were 3,100"
    if (product or not frame.money) and not costs and (goods or frame.amount == "count") and scale >= THOUSAND:
        return frame.amount or "count"
    return frame.money or "USD" if scale >= MILLION else "count"


def _in_terms(statement: Statement, story: Story) -> str | None:
    """The money that a sentence is said to tell in: "in dollar terms it grew to 5 billion", "4 billion in euros"."""
    sentence, start, end = statement.sentence, statement.quantity.start, statement.quantity.end
    if behind := told_in(sentence.text, end):
        return _currency(behind, story)
    for named in IN_TERMS.finditer(statement.lead):
        word = (named[1] or named["money"]).lower()
        told = [q for q in sentence.quantities if named.end() < q.start < start]
        if is_currency(word) and not any(q.kind == "money" or q.unit in GOODS for q in told):
            return _currency(word, story)
    return None


def _currency(word: str, story: Story) -> str:
    """The money that a word means in a text."""
    clock = story.scene.clock
    return currency_for(word, clock.country, clock.year_said, story.dollar)


def _holder(statement: Statement, symbol: str, story: Story) -> str | None:
    """The country whose money a sign or word is: the one the text is about, else one that is near."""
    here = story.scene.clock.country
    if currency_for(symbol) == "USD":  # dollars of another country near by are told apart
        return here
    near = [mention.code for mention in statement.sentence.areas]
    places = [here, story.frame.reporter, *near, *story.scene.recent]
    countries = (country(code) for code in places if code)
    return next((code for code in countries if holds(symbol, code)), here)
