"""Whether trade is told as that with the whole world, or with all but some: a statement in, yes or no out.

>>> bool(WHOLE.search("total exports came to")), FOREIGN_TRADE.first("foreign trade was")
(True, (0, 13))
"""

import re

from extract.areas.deeds import deed
from extract.sides.case import Case
from extract.sides.parts import has_part
from extract.statements.frames import Frame
from extract.statements.statement import Statement
from extract.words.cued import Cued
from extract.words.wholes import ALL_WORTH, FOREIGN, HEDGE, OF_WHOLE, WHOLE_LENGTH
from extract.words.wordlists import WordList

WHOLE = Cued(
    ("total", "overall", "all "),
    r"\b(?:(?:total|overall|(?<!of )all) (?:\w+[ -]){0,3}?(?:foreign |trade |merchandise |goods |external )?"
    r"(?:trade|exports|imports|shipments|purchases|bill|turnover|deficit|surplus|balance))\b",
    re.I,
)
WHOLE_OF = Cued(
    ("whole of",),
    rf"\bthe whole of (?:(?:its|their|the|{'|'.join(FOREIGN)}|goods|merchandise) )*(?:trade|exports|imports)\b",
    re.I,
)
"""What no two countries have: "for the whole of goods trade the year closed with"."""
BILATERAL = Cued(
    ("mutual", "reciprocal", "bilateral", "two", "both", "between", "parties", "each other"),
    r"\b(?:mutual|reciprocal|bilateral|two-way|two countries|both countries|between (?:them|(?:our|the) (?:two )?"
    r"(?:neighbou?rs|countries|states|nations))"
    r"|parties|two states|two sides|two governments|each other)\b",
    re.I,
)
OWN_WITH_ALL = re.compile(r"\s+(?:trade\s+)?(?:surplus|deficit|shortfall|imbalance|balance)\b")
"""Behind "global", what only one country can have with all others."""
ALL_EARNED = re.compile(
    r"[^;:().]{0,40}?(?:,?\s\(|,\s(?:or\s)?|\sor\s)(?:(?:about|some|nearly|almost|over|around|only)\s)*"
    r"[\d.,]+(?:\s?%|\s(?:per\s?cent|pct))\sof\s(?:all|(?:[\w’'.-]+\s){0,2}?(?:total|overall))\sexports\b"
)
"""Behind what goods brought, all that it is a part of: "gold fetched $5 million (20% of all exports)"."""
OUT_OF_ALL = re.compile(
    rf"(?:\s[a-z]+)?(?:\s(?:of|in|worth|to|from)(?:\s[\w’'-]+){{1,3}}){{0,2}},?\s+out of\s+"
    rf"(?:(?:{HEDGE}|the|its|their|[A-Z][\w’'-]+)\s+)*(?:(?:total|overall|all)\s+)*(?:[A-Z][\w’'-]+\s+)?"
    r"(?:(?:exports|imports|sales|shipments|purchases|deliveries)\s+)?(?:(?:of|worth)\s+)?"
    r"(?:(?:about|some|nearly|almost|over)\s+)?[A-Z]{0,3}\s?\W?"
)
"""Between a part and its whole: "210,000 bags out of 280,000", "5 tons of tea out of total exports of 9"."""
TOOK = Cued(
    ("took", "bought", "absorbed", "received", "purchased", "supplied", "provided", "delivered"),
    r"\b(?:took|bought|absorbed|received|purchased|supplied|provided|delivered)\s[^,;:()]{0,40}$",
)
OF_THE = re.compile(r"(?:\s[a-z]+)?\s+of\s+the\s+(?:[a-z]+\s+){0,2}[A-Z]{0,3}\W?")
TRADED = re.compile(
    r"(?:\s+(?:worth\s+)?of\s+[a-z ]{2,40}?)?\s+(?:(?:that|which)\s+(?:it|they|we|the [a-z]+|[A-Z]\w+)\s+)?"
    r"(?:exported|imported|sold|shipped|bought|purchased)\b(?!\s+(?:to|from)\s)"
)
"""Around the whole that one took a part of: "It took 18 per cent of the 9,000 tonnes exported"."""
WENT = re.compile(r"[^,;:()]{0,24}\s(?:(?:was|were)\s)?(?:went|sent|shipped|sold|came|bought|taken)\s(?:to|from|by)\s")
"""Behind such a whole, what became of the part: "of the 9,000 tonnes exported in 1998 went to Chad"."""
OF_TOTAL = re.compile(
    r"\s+of\s+(?:[\w’'.-]+\s+){0,3}?(?:total|overall)\s+(?:[\w-]+\s+)?(?:exports|imports|trade|turnover)\b"
)
"""Behind a share that no partner has, the whole: "copper made up 73% of Zambia's total exports"."""
BY_PRONOUN = re.compile(r"\W*(?:They|It|This|That|These|Those)\s")
"""What opens a sentence whose share is that of the trade just told of: "They made up 12% of total exports"."""
OF_ALL_IT_TRADES = re.compile(
    r"\s+of (?:all )?(?:what|that|everything) (?:(?:the|this) [a-z]+|it|[A-Z]\w+(?: [A-Z]\w+)?) (?:now )?"
    r"(imports?|imported|buys|bought|exports?|exported|sells|sold|earns|earned)"
    r"(?: abroad| from (?:abroad|exports)| from the world)?\s*(?:[.,;)]|$)"
)
"""Behind a share, all that a country buys or sells: "food is 11% of what Qatar imports"."""
ELSEWHERE = Cued(
    ("elsewhere",),
    r"\b(?:exports?|sales|shipments|deliveries|exported|sold|went|goes|bought|purchases)\s+elsewhere\b",
    re.I,
)
_BEHIND = (
    r"(?:\s(?:[a-z]+|(?:in|during|by) (?:[A-Z][a-z]+ )?(?:19|20)\d\d)){0,7}"
    r"(?:,\s(?:the\s)?(?:[\w’'-]+\s){1,4}(?:said|says?|reported|reports?|announced|showed|shows?)(?=,))?,?\s+(?:and\s+)?"
)
_SO_MUCH = (
    rf"(?:(?:{HEDGE}|mostly)\s)*(?:\S*\d\S*|half|most|all|three quarters|two thirds|a third|a quarter)"
    r"(?:\s[a-z]+){0,2}"
)
OF_IT = re.compile(rf"{_BEHIND}(?:{_SO_MUCH}\s)?{OF_WHOLE}\s+(?:the\s+)?")
OF_WHICH = re.compile(
    rf"{_BEHIND}(?:{_SO_MUCH}\s)?{OF_WHOLE}(?:\s(?:[^,;:()]|,(?=\d)){{1,60}}?)??\s(?:to|from)\s+"
    r"(?=(?:the |its |their |[a-z]+ing )*[A-Z]|its )"
)
"""Behind a whole, its part that went somewhere: ", the office said, of which 5 went to Chad", ", 5 of it to Chad"."""
INCLUDING = re.compile(
    rf"{_BEHIND}including\s+{_SO_MUCH}(?:\s[^,;:()\d]{{1,40}}?)??\s(?:to|from)\s+(?:the\s+)?(?=[A-Z])"
)
"""The same: "imported 9 tonnes of it, including 5 tonnes from Chad"."""
WITH_ITS_PART = re.compile(
    r", with (?:the )?[A-Z][\w .]{2,24} (?:contributing|supplying|providing|accounting for|buying|taking|absorbing)"
    r" (?:[^,;:()]|,(?=\d)){1,40} (?:to|of) (?:these|those|this|that|it|them|the (?:total|whole|sum|amount))\b"
)
"""The same: "imports rose to $3 billion, up 2 per cent, with Chad contributing $1 billion to these imports"."""
OUT_OF = re.compile(r"\W*(?:Out of|Of)\s+(?:(?:the|all|some|about|almost|nearly|over|more than)\s+)*[A-Z]{0,3}\W?")
"""What opens a sentence with a whole that one has a part of."""
THE_OTHERS = re.compile(
    r"[\s,;:)]*(?:and\s|while\s)?(?:all\s)?(?:the\s)?(?:others?|rest|remainder)(?:\scountries)?['’]?[\s,:(–—-]*(?:with\s)?"
)
ALL = 100
"""Percent that all shares come to."""
ITS_SHARE = re.compile(r"[\s,:(–—-]*(?:with\s)?")
"""Between a partner of a list and its share, and between that and the share of all others: "Chad, 28%; other, 14%"."""
FAR = 80
"""How far behind a number its only partner may stand that has but a part."""
WITH = re.compile(r"\b(?:to|from|with)\s+(?:all\s+)?$", re.I)
OF_OTHERS = re.compile(r"\b(?:rest|other|others)\b")
"""What makes them other than the one just told of: "two thirds of the deficit with all other countries"."""
OUTSIDE = WordList(("other than", "outside", "excluding", "except", "without"))
IS_OUTSIDE = re.compile(r"\b(?:other than|outside|excluding|except(?: for)?|without)\s+(?:the\s+)?$", re.I)
NEXT_TO = 30
"""How far before an area the words that lead to it may begin."""
FOREIGN_TRADE = WordList(f"{word} trade" for word in FOREIGN)
CHANGE_IN = re.compile(
    r"\s+(?:[a-z/-]+ ){0,3}?(?:rise|fall|increase|decline|drop|growth|decrease|gain|reduction|jump|slump)s? (?:in|of) "
    r"(?:[\w'’-]+ ){0,5}trade\b"
)
AN_OFFICE = re.compile(r"[A-Z][a-z]+ Trade [A-Z]|[a-z]+ trad(?:e|ing) partners?\b")
OF_OFFICE = re.compile(r"\b(?:Minist(?:ers?|ry)|Secretary|Department|Commissioner|Bank|Institute|Council) (?:of|for) $")
"""Around "foreign trade", what makes it part of a name."""
IN_ALL = {"overall", "in total", "altogether", "grand total", "entire", "in all", "aggregate"}
"""What sums up also the trade of two: "total exports" in a text about them are those to the other."""
SUMMED_UP = {"in total", "altogether", "in all"}
"""What sums up the flow of one that is told by name, too, where two are spoken of."""
OWNER = re.compile(r"(?<!year)(?<!month)(?:['’]s|s['’])\s+(?:(?:total|overall|merchandise|commodity|goods)\s+)?$")
IS_TOLD = re.compile(
    r"\s+(?:(?:as a whole|(?:last|this) year|in (?:19|20)\d\d)\s+)?(?!of\b|to\b|from\b|with\b|in\b)[a-z]+"
)
"""Around a flow, what makes it all that its owner sells or buys."""

TOTALS = re.compile(
    r"\W*(?:The )?(?:total |overall )?(?:(?:value|volume) of )?(?:total |overall )?(?:goods |merchandise )?"
    r"(?:exports|imports)\b(?! (?:of|to|from)\b)",
    re.I,
)
SUMMED = re.compile(r"\b(?:total|overall|value|volume)\b", re.I)
"""How a sentence opens with all that a country sells or buys: "Total imports", "The value of exports"."""

FLOW_NAMES = {
    "exports": ("exports", "sales", "shipments"),
    "imports": ("imports", "purchases"),
    "trade_balance": ("deficit", "surplus", "gap", "shortfall", "imbalance"),
}
APART = re.compile(
    r"\b(?:as|while|whereas|but|although|though|with|and)\s+(?:(?:its|the|their)\s+)?(?:[a-z-]+\s+)?"
    r"([a-z]+)\s+(?:to|from|with)\s+(?:the\s+)?(?=[A-Z])"
)
"""Behind a number, the part of the same flow that is one partner's: "the deficit fell, as the deficit with Peru"."""
OPENS_WHOLE = re.compile(
    r"\W*(?:(?:[A-Z][\w.]*(?:['’]s)?|the|its|country['’]s|total|overall|trade|merchandise|goods|foreign)\s){0,4}?"
    r"(?i:exports|imports|sales|shipments|purchases|deficit|surplus|gap|shortfall|imbalance)\b(?! (?:of|to|from|with) )"
)
"""How a sentence opens that tells a flow without goods or partner."""


def is_with_world(
    statement: Statement, indicator: str, of_two: bool, paired: bool = False, again: bool = False
) -> bool:
    """Whether trade with the world, or with all but some, is told.

    `of_two` where the words name no side and the text is about two, `paired` where it is, and told of them last,
    `again` where it told of the same flow.
    """
    start, stop = statement.head[0], statement.tail[1]
    apart = any(m.code.startswith("NON:") for m in statement.sentence.areas if start <= m.start < stop)
    flow = indicator in ("exports", "imports")
    parted = _names_parts(statement) or (flow and _goes_on_with_part(statement))
    elsewhere = ELSEWHERE.search(statement.before) is not None
    return (
        elsewhere
        or apart
        or _says_world(statement, indicator, of_two, paired, again)
        or parted
        or _leaves_out(statement)
        or (statement.position > 0 and statement.quantity.kind == "percent" and _is_of_others(statement))
    )


def _names_parts(statement: Statement) -> bool:
    """Whether the only partner named has but a part: "600,000 tonnes, chiefly from Thailand"."""
    start, stop = statement.quantity.end, statement.quantity.end + FAR
    stop = min((q.start for q in statement.sentence.undated if q.start >= start and q.unit), default=stop)
    return any(
        start <= p.mention.start < stop and has_part(p, statement.sentence.text) for p in statement.sentence.roles
    )


def _goes_on_with_part(statement: Statement) -> bool:
    """Whether a part of a number goes to one: "exports came to $47 billion, of which $1 billion went to Chad"."""
    text, end = statement.sentence.text, statement.quantity.end
    if statement.quantity.kind == "percent":
        return False
    if not statement.position and OUT_OF.fullmatch(statement.before):
        return _is_shared_out(statement)
    if ", with " in text and WITH_ITS_PART.search(text, end):
        return True
    includes = ", including " in text and INCLUDING.match(text, end)
    if not (includes or OF_IT.match(text, end)) or (statement.position and _has_partner_before(statement)):
        return False
    part = includes or OF_WHICH.match(text, end)
    if part and any(p.mention.start >= part.end() and p.role in ("to", "from") for p in statement.sentence.roles):
        return True
    stop = min((q.start for q in statement.sentence.undated if q.start > end), default=end)
    takers = [p.mention for p in statement.sentence.roles if p.role == "subject" and end < p.mention.start < stop]
    return any(OF_IT.fullmatch(text, end, m.start) and deed(text, m.end, stop) for m in takers)


def _has_partner_before(statement: Statement) -> bool:
    """Whether the part of a whole with a partner is told: "sales to Asia rose 5% to $3m, of which Oman took 1"."""
    text, start = statement.sentence.text, statement.quantity.start
    led = [p.mention.end for p in statement.sentence.roles if p.role in ("to", "from", "with")]
    last = max((end for end in led if end <= start), default=None)
    return last is not None and not any(mark in text[last:start] for mark in ";,")


def _is_shared_out(statement: Statement) -> bool:
    """Whether one took a part of the number that opens a sentence: "Of 3 million tons which Oman sold, Mali took 1"."""
    text, end = statement.sentence.text, statement.quantity.end
    stop = next((q.start for q in statement.sentence.undated if q.start > end), end)
    takers = (p.mention for p in statement.sentence.roles if p.role == "subject" and end < p.mention.start < stop)
    return any(text.endswith((", ", ", the "), 0, m.start) and deed(text, m.end, stop) for m in takers)


def _leaves_out(statement: Statement) -> bool:
    """Whether an area is named as the one left out: "countries other than the United States"."""
    text, (start, stop) = statement.sentence.text, (statement.head[0], statement.tail[1])
    return OUTSIDE.first(statement.sentence.low, max(0, start - NEXT_TO), stop) is not None and any(
        start <= m.start < stop and IS_OUTSIDE.search(text, max(0, m.start - NEXT_TO), m.start)
        for m in statement.sentence.areas
    )


def _is_of_others(statement: Statement) -> bool:
    """Whether a share behind those of partners is that of all others: "Chad, 28%; Mali, 25%; and other, 47%".

    So is what makes the last one up to all: "the bloc's share reached 37 per cent, that of others 63".
    """
    text, start = statement.sentence.text, statement.quantity.start
    before = [q for q in statement.sentence.quantities if q.end <= start]
    if not before or not THE_OTHERS.fullmatch(text, before[-1].end, start):
        return False
    if before[-1].value + statement.quantity.value == ALL:
        return True
    return any(ITS_SHARE.fullmatch(text, m.end, before[-1].start) for m in statement.sentence.areas)


def _is_out_of_all(statement: Statement) -> bool:
    """Whether a number is the whole that the one before it is told as a part of: "210,000 bags out of 280,000"."""
    text, at = statement.sentence.text, statement.quantity.start
    part = next((q for q in reversed(statement.sentence.quantities) if q.end <= at), None)
    if part is None:
        return False
    traded = TRADED.match(text, statement.quantity.end) if OF_THE.fullmatch(text, part.end, at) else None
    if traded and (TOOK.search(text[: part.start]) or WENT.match(text, traded.end())):
        return True
    return OUT_OF_ALL.fullmatch(text, part.end, at) is not None


def _says_world(statement: Statement, indicator: str, of_two: bool, paired: bool, again: bool) -> bool:
    part = statement.quantity.unit == "percent" and statement.after.startswith(
        " of "
    )  # "a third of all exports" are not all
    modes = statement.sentence.between("mode", statement.head[0], statement.head[1] if part else statement.tail[1])
    text = statement.sentence.text
    end = statement.head[1] if part and statement.position else statement.tail[1]
    if any(
        m.kind == "world"
        and statement.head[0] <= m.start < statement.tail[1]
        and WITH.search(text[: m.start])
        and (m.start < end or OF_OTHERS.search(text, m.start, m.end))  # not "or 3% of its trade with the world"
        for m in statement.sentence.areas
    ):
        return True
    if any(
        m.kind == "world"
        and statement.head[0] <= m.start < m.end <= statement.head[1]
        and OWN_WITH_ALL.match(text, m.end)
        for m in statement.sentence.areas
    ):
        return True
    if WHOLE_OF.search(statement.before) or (statement.position and _is_out_of_all(statement)):
        return True
    if statement.position and ALL_WORTH.search(statement.lead[-WHOLE_LENGTH:]):
        return True
    if part and not statement.position and OF_TOTAL.match(statement.after):
        return not BY_PRONOUN.match(text)
    newly = indicator == "exports" and not (part or paired or again or statement.position)
    if newly and ALL_EARNED.match(text, statement.quantity.end):
        return True
    traded = OF_ALL_IT_TRADES.match(statement.after) if part and not statement.position else None
    if traded and not (paired and (again or traded[1].endswith(("d", "t")))):  # "of what Peru sold": to the other
        return True
    ends = [m.end + 1 for m in statement.sentence.periods]  # "for 2022 as a whole" is of a time
    wide = {cue.surface.lower() for cue in modes if cue.kind == "world" and cue.start not in ends} - {"total"}
    wide -= SUMMED_UP if paired and not again else set()  # "Peru's exports were $5 million in total", in a text on two
    if wide - IN_ALL if of_two else wide or WHOLE.search(statement.before):
        return True
    foreign = _names_foreign_trade(statement) if indicator == "trade_turnover" else None
    if foreign is None or AN_OFFICE.match(text, foreign[0]) or OF_OFFICE.search(text[: foreign[0]]):
        return False
    return BILATERAL.search(statement.before) is None  # "foreign trade between the parties"


def _names_foreign_trade(statement: Statement) -> tuple[int, int] | None:
    """Find foreign trade named before a number or behind it: "a 4 per cent fall in Chad's foreign trade"."""
    low, end = statement.sentence.low, statement.quantity.end
    found = FOREIGN_TRADE.first(low, *statement.head)
    behind = CHANGE_IN.match(low, end) if found is None and statement.quantity.unit == "percent" else None
    return FOREIGN_TRADE.first(low, end, behind.end()) if behind else found


def is_abroad(statement: Statement) -> bool:
    """Whether the words before a number tell of all who are abroad: "signed at foreign exhibitions"."""
    modes = statement.sentence.between("mode", *statement.head)
    return any(cue.kind == "world" and cue.surface.lower() not in IN_ALL | {"total"} for cue in modes)


def is_whole_flow(statement: Statement, indicator: str) -> bool:
    """Whether a sentence opens with all that a country sells or buys: "The country's exports came to 5 billion"."""
    if statement.position or indicator not in ("exports", "imports", "trade_turnover"):
        return False
    cue = next((cue for cue in statement.own("indicator") if cue.end <= statement.quantity.start), None)
    text = statement.sentence.text
    if cue is None or not OWNER.search(text, max(0, cue.start - 24), cue.start) or not IS_TOLD.match(text, cue.end):
        return False
    return not any(p.role in ("to", "from", "with") for p in statement.sentence.roles)


def sums_all_up(statement: Statement) -> bool:
    """Whether a sentence opens with all trade, of which a partner's share was told: "The value of exports rose"."""
    opened = None if statement.position else TOTALS.match(statement.before)
    return bool(opened and SUMMED.search(opened[0]))


def is_told_apart(statement: Statement, indicator: str, partner: str) -> bool:
    """Whether a flow is set beside its part with the one a text is on: "the gap fell, as the gap with Peru grew"."""
    names = FLOW_NAMES.get(indicator)
    whole = names and not statement.position and OPENS_WHOLE.match(statement.before)
    part = APART.search(statement.sentence.text, statement.quantity.end) if whole else None
    if names is None or part is None or part[1] not in names:
        return False
    led = any(p.role in ("to", "from", "with") and p.mention.start < part.start() for p in statement.sentence.roles)
    return not led and any(m.code == partner and m.start == part.end() for m in statement.sentence.areas)


def is_with_third(case: Case) -> bool:
    """Whether trade with all outside the group in force is told: "those from third countries"."""
    statement = case.statement
    start, stop = statement.head[0], statement.tail[1]
    third = any(m.code == "THIRD" and start <= m.start < stop for m in statement.sentence.areas)
    return third and case.scene.point("THIRD", Frame()) is None
