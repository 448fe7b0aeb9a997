"""Goods of a part: a statement in, what makes up the share that it tells, or what its buyers buy, out.

"78% of what Korea imports of lithium", "of which slippers made up a third", "the biggest buyer of carpets with 27%".

>>> bool(OF_SOMETHING.match(" of the latter"))
True
"""

import re

from extract.products.inmind import mention
from extract.products.phrases import between, phrases_of
from extract.products.subjects import can_name
from extract.products.told import Told, told_as
from extract.products.words import is_maker, is_part_of_goods, is_part_of_trade
from extract.statements.phrase import Phrase
from extract.statements.statement import Statement
from extract.words.cued import Cued
from extract.words.dealers import BUYER, SELLER
from extract.words.side_words import SHARE

SHARE_OF = re.compile(
    rf"(?:{SHARE}|\b(?:ratios?|{BUYER}s?|importers?|consumers?|{SELLER}s?|exporters?|addresse?s?|homes?|places?|demand"
    r"|orders|appetite))\s+(?:of|for)\s+(?:the\s+|all\s+)?(?:(?-i:[A-Z])\w+\s+)?$"
    r"|\b(?:countries|states|markets|those) (?:buying|importing|purchasing|ordering) (?:the )?(?:(?-i:[A-Z])\w+ )?$",
    re.I,
)
OF_WHAT = re.compile(
    r"\s*of (?:all )?(?:what|that) (?:it|they|[A-Z]\w+|the (?:country|nation|state|island|republic|kingdom))\b"
)
"""Behind a share, all that a country trades: "nine tenths of what the country sells"."""
SOURCE = re.compile(rf",\s*(?:as\s+)?(?:the |its |a |our )?(?:[a-z]+\s+){{0,2}}(?:{SELLER}|origin)\s+of\s[^,]*$")
OF_ALL_IT = re.compile(
    r"\s*of (?:(?:the|all|its|their) )?(?:(?:total|overall) )?(?:imports|exports|total|purchases|sales)\b"
)
BUT_VOLUME = Cued(
    (
        *("volume", "tonnage", "receipts", "earnings", "shipments", "deliveries", "sales", "quantit", "value"),
        *("revenue", "takings", "proceeds"),
    ),
    r"(?:,\s*(?:but|though|although|while|even though|yet|and)|;|\s–|:)\s+(?:(?:its|the|their|export|shipped)\s+){0,2}"
    r"(?:volumes?|tonnages?|receipts|earnings|shipments|deliveries|sales|quantit(?:y|ies)|values?|revenues?|takings|proceeds)"
    r"(?!\s+(?:of|from|to)\b)\s+[^,;:]*$",
    re.I,
)
"""A clause of what was told before it: "…, but the volume dropped"."""
OF_AMOUNT = re.compile(
    r"# of (?:the|this|that|these|those|its|their) (?:(?:total|almost|nearly|about|some|over|more than) )?$"
)
OUT_OF = re.compile(
    r"\d[^;:()]{0,40}?\bout of (?:(?:a|the|its|their) )?(?:(?:total|overall|all) )?"
    r"(?P<flow>(?:[\w’'-]+ )?(?:exports|imports|sales|shipments|purchases|deliveries) )?(?:(?:of|worth) )?"
    r"(?:some |about |almost |nearly |over )?[^\w]{0,3}(?:[a-z]{1,3})?[$€£¥]?\s?$"
)
"""Before the whole that a part is told out of: "5,000 tonnes out of total exports of"."""
FAR = 40
"""How many characters before a whole such words take up."""
THE_TOTAL = re.compile(
    r"\b(?:(?:the|this|its|their)\s+(?:grand |combined |overall )?(?:total|whole|sum total)"
    r"|a (?:grand )?total|(?<=[;,] )total)(?:,?\s+which)?"
    r"(?:[\s~¦§(]|\b(?:is|was|were|has|had|been|then|thus|now|itself|only|about|some|almost|nearly|over|just|around|more|than"
    r"|up|down|of|by|to|at|in|for|the|year|month)\b)*$"
)
"""Before a number, the total that the parts told before are of."""
SAYS = re.compile(
    r"(?:\s|[,§¦]|\b(?:from|of|in|too|again|still|also|alone)\b)*(?:~|\b(?:was|were|is|are|has|have|had|remains?)\b)"
)
THE = re.compile(r"(?:in\s+[¦#]+,?|(?<=§)['’]s|[\s§¦#])*(?:(?:the|its|our|their|these)\s+)?[\s§]*", re.I)
WHO = re.compile(
    r"(?:\s+(?:of|in|from|around|near|at)(?:[\s§,]|\band\b|\bthe\b|\b[A-Z][\w-]*)+)?(?:\s*,[^,#~¤]{3,32}(?=,))?"
    r"\s*,?\s*(?:~|(?P<deals>¤)|(?:who|which|had|have|has|were|are|saw|got|get|made|earned)\b)"
)
PARTY_OF = re.compile(rf" (?:{BUYER}|{SELLER}|importer|consumer|user)s?$")
MARKET = Cued(
    ("market", "buyer", "customer", "outlet", "destination", "importer", "taker"),
    r"\b(?:market|buyer|customer|outlet|destination|importer|taker)s? (?=(?:for|of)\b)",
)
OF_SOMETHING = re.compile(r"\s*of (?:it|this|that|the |its |all |total )", re.I)
OF_WHICH = re.compile(r"^\W*of which\s")
MAKES_UP = re.compile(
    r"(?:\s+for\s+[a-z]+|\s+(?:such as|like|notably)\s[^,;:.]{2,60}?)?(?:\s+alone)?"
    r"\s+(?:made|are|were|form|makes?|account\w*|represent\w*|constitut\w*|form\w*|compris\w*|contribut\w*)"
    r"(?:\s+(?:up|for))?\s+(?:[a-z]+\s+){0,3}"
)
IS_FOR = re.compile(
    r"(?:\s|~|\b(?:was|were|is|are|being|went|goes|came|comes|made|up|mostly|mainly|chiefly|for|on|in|from|with|by|to|through"
    r"|as|consist(?:s|ed|ing)?|of|the)\b)*"
)
"""Between "of it" and the goods that it is told of."""
AMOUNT_BESIDE = re.compile(
    r",\s+(?:or\s+)?(?:[a-z]+\s+){0,2}[^\s,;:()]*#[^,;:()]*,(?=\s+(?:~|was|were|is|are|consist))"
)
"""Behind a share of what was told, the amount that it is."""
ENDS = re.compile(r"\s*(?:[.,;:)–—]|$|\band\b|\bfrom\b)")
"""Behind goods that the vocabulary does not have, where "of it" tells what they are: "four fifths of it cashmere"."""
BESIDE = re.compile(r"\s*[,(–—]\s*(?:[a-z]+\s+){0,3}\W?")


def of_total(statement: Statement) -> bool:
    """Whether a number is the total that parts were told of: "68 per cent of the total of $10 billion"."""
    low, start, stop = statement.sentence.low, max(0, statement.head[0] - 30), statement.quantity.start
    told_out_of = statement.position and low.rfind("out of", max(0, stop - FAR), stop) >= 0
    if told_out_of and (out_of := OUT_OF.search(low, max(0, stop - 2 * FAR), stop)):
        return statement.quantity.kind != "money" or not out_of["flow"]  # "$568 million out of $1 billion"
    if (
        statement.position
        and statement.quantity.kind == "money"
        and OF_AMOUNT.search(phrases_of(statement.sentence)[0], start, stop)
    ):
        return True  # "half of the $9 billion came from shoes"
    if low.rfind("total", start, stop) < 0 and low.rfind("whole", start, stop) < 0:
        return False
    struck = phrases_of(statement.sentence)[0]
    found = THE_TOTAL.search(struck.lower(), start, stop)
    return found is not None and found.end() >= statement.head[0]


def of_clause_before(statement: Statement) -> Told | None:
    """The goods that the clause before was about: "steel pipe was the main export, but the volume dropped"."""
    bare = BUT_VOLUME.search(statement.before) if not statement.position else None
    if bare is None:
        return None
    struck, phrases = phrases_of(statement.sentence)
    stop = statement.head[0] + bare.start()
    for phrase in between(phrases, statement.head[0], stop)[:1]:
        opens = not struck[statement.head[0] : phrase.start].strip(' \n•*–—"“')
        if opens and phrase.kind == "goods" and SAYS.match(struck, phrase.end):
            return told_as(phrase, True)
    return None


def of_makers(statement: Statement, deals: bool = False) -> Told | None:
    """What those make whom a clause begins with: "textile exporters, who provide 60%", "winemakers had exports of".

    `deals`: also where their deed is the flow, and no goods are named behind it: "furniture makers sold abroad".
    """
    struck, phrases = phrases_of(statement.sentence)
    for phrase in between(phrases, *statement.head)[:1]:
        opens = THE.fullmatch(struck, statement.head[0], phrase.start)
        made = phrase.kind in ("barred", "unknown") and is_maker(phrase.name)
        who = WHO.match(struck, phrase.end) if opens and made else None
        if who and (deals or not who["deals"]):
            goods = mention(phrase.name)
            return Told(goods, True) if goods else None
    return None


def of_what(statement: Statement) -> Told | None:
    """What a share is of in "78% of what Korea imports of lithium", "nine tenths of what the country sells"."""
    what = OF_WHAT.match(statement.after)
    if what is None:
        return None
    if statement.after.startswith((" ships", " sends"), what.end()):
        return Told(None)  # "a fifth of all that the country ships"
    _, phrases = phrases_of(statement.sentence)
    for phrase in between(phrases, statement.quantity.end + what.end(), statement.tail[1])[:1]:
        if phrase.lead == "of" and phrase.kind in ("goods", "unknown"):
            return told_as(phrase)
    return Told(None) if not statement.position else None


def unknown_part(statement: Statement) -> Told | None:
    """Goods that the vocabulary does not have, as the subject of a share: "Stoppers make up 72 per cent of it"."""
    of_which = OF_WHICH.search(statement.before[:24])
    if not of_which and not OF_SOMETHING.match(statement.after):
        return None
    struck, phrases = phrases_of(statement.sentence)
    start, stop = statement.head[0], statement.quantity.start
    for phrase in between(phrases, start, stop)[:1]:
        opens = not struck[start : phrase.start].strip(" ,;") or phrase.lead in ("and", "while", "whereas", "which")
        things = phrase.kind == "unknown" and phrase.name.endswith("s") and not is_maker(phrase.name)
        if opens and things and MAKES_UP.fullmatch(statement.sentence.text, phrase.end, stop):
            return told_as(phrase, True)
    return None


def of_it_all(statement: Statement, pointed: re.Match[str]) -> Told | None:
    """Goods behind "of it": "$7.5 million, four fifths of it cashmere", "$3 million of that was for ore"."""
    struck, phrases = phrases_of(statement.sentence)
    end = statement.quantity.end + pointed.end()
    if beside := AMOUNT_BESIDE.match(struck, end):
        end = beside.end()  # "half of this, $41 million, was copper"
    for phrase in between(phrases, end, end + 30)[:1]:
        named = phrase.kind == "unknown" and can_name(phrase) and ENDS.match(struck, phrase.end)
        if named and not struck[end : phrase.start].strip():
            return told_as(phrase, True)  # unlike "of them eaten in Togo"
        thing = phrase.kind == "general" and is_part_of_goods(phrase.name)
        if (phrase.kind == "goods" or thing) and IS_FOR.fullmatch(struck, end, phrase.start):
            return told_as(phrase, True)  # also "half of it equipment"
    return None


def share_of(statement: Statement) -> Told | None:
    """The goods of "the share of tea in exports", "the largest buyer of carpets with 27 percent"."""
    sentence = statement.sentence
    _, phrases = phrases_of(sentence)
    for phrase in between(phrases, *statement.head)[:3]:
        before = sentence.text[max(0, phrase.start - 28) : phrase.start]
        led = phrase.lead[:1] in ("o", "f", "§") and SHARE_OF.search(before)
        if led and phrase.kind == "goods" and not _is_told_beside(statement, phrase):
            return told_as(phrase, True)
    return None


def _is_told_beside(statement: Statement, phrase: Phrase) -> bool:
    """Whether it is only said beside who has a share of all: "Oman, source of all fuel, supplied 2% of imports"."""
    sentence = statement.sentence
    aside = SOURCE.search(sentence.text, max(0, phrase.start - 40), phrase.start)
    closed = sentence.text.startswith(",", phrase.end)
    return bool(aside and closed and OF_ALL_IT.match(statement.after))


def of_party(statement: Statement) -> Told | None:
    """What the one who has a share buys or sells: "remained the leading shrimp buyer with 22.9 percent"."""
    for phrase in between(phrases_of(statement.sentence)[1], *statement.head)[-2:]:
        if PARTY_OF.search(phrase.name) and (goods := mention(phrase.name)):
            return Told(goods)
    return None


def apposed(statement: Statement) -> Told | None:
    """Goods that an amount of them stands beside: "iron and steel, $52 million of them, doubled"."""
    struck, phrases = phrases_of(statement.sentence)
    for phrase in between(phrases, statement.head[0], statement.quantity.start)[-1:]:
        if phrase.kind == "goods" and BESIDE.fullmatch(struck, phrase.end, statement.quantity.start):
            return told_as(phrase, True)
    return None


def market_for(statement: Statement) -> Told | None:
    """What a sentence names a buyer of: "Poland ($5 million) overtook France as the biggest market for tea"."""
    sentence = statement.sentence
    if statement.position and statement.beside:
        return None
    for found in MARKET.finditer(sentence.text, statement.quantity.end):
        for phrase in between(phrases_of(sentence)[1], found.end(), found.end() + 24)[:1]:
            if phrase.kind == "goods" and phrase.lead in ("for", "of"):
                return told_as(phrase, True)
    return None


def by_part(statement: Statement) -> Told | None:
    """Those by whom a part of all trade is done: "$5 million exported by the private sector", "sales by free zones"."""
    start, stop = statement.head[0], statement.tail[1]
    if statement.sentence.low.find(" by ", start, stop) < 0:
        return None
    for phrase in between(phrases_of(statement.sentence)[1], start, stop):
        if phrase.lead == "by" and is_part_of_trade(phrase.name.split()):
            return Told(phrase.name, True)
    return None
