"""Trade told by what is done with the goods: shipped, bought, crossed to; sales that are a country's or a company's.

>>> bool(CROSSED.search("12 thousand cars crossed to ")), bool(BY_BUYERS.search("They were bought, mainly, by "))
(True, True)
"""

import re
from itertools import pairwise

from extract.area_uses import is_side
from extract.asked import Asked, Named
from extract.clauses import opens_clause
from extract.entities import organisation
from extract.lexicon import Cue, find_cues
from extract.products.words import word_kind
from extract.records import TRADE
from extract.statements import Statement

SETTLED = TRADE | {"contracts", "investment", "exchange_trade", "sales"}
"""What a verb of trade behind it does not change: "exports, shipped by sea, rose"."""
CROSSED = re.compile(
    r"\b(?:left|leaves?|leaving|crossed|crossing|went|go(?:es)?|gone|flown|sailed|trucked|railed|headed|travelled|moved"
    r"|sent|despatched|dispatched|ended up)\s+(?:(?:out|over|across|back|mostly|chiefly|mainly)\s+)?"
    r"(?:(?:to|for|into|across|in)\s+)?(?:the\s+)?$",
    re.I,
)
"""Before an area: what crossed to it, or left it."""
CAME_IN = re.compile(
    r"\b(?:came in|had arrived|arrived|were landed|entered|brought in|were brought"
    r"|came the other way|was paid for|spent on|cost (?:the )?(?:country|nation|economy|state|treasury|it|us|them))\b",
    re.I,
)
SPENT = re.compile(r"\b(?:spent|spends?|spending)\s+(?:[a-z]+\s+){0,3}\S{0,4}\s?$", re.I)
ON = re.compile(r"\s+on\s+(?:(?:the|its|their|foreign|imported)\s+)*[a-z]", re.I)
FOR_COUNTRIES = re.compile(
    r"\b(?:left|went|gone|go|sent|shipped) (?:for|to) (?:[a-z]+ ){0,2}"
    r"(?:\d+|[a-z]+) (?:foreign )?(?:countries|markets|states)\b",
    re.I,
)
PAID = re.compile(
    r"\b(?:[Tt]he (?:country|nation|republic|kingdom|island)|[Ii]t|[Ww]e)\s+(?:ha[sd]\s+)?"
    r"paid\s+(?:[a-z]+\s+){0,3}\S{0,4}$"
)
COST_IT = re.compile(r"\bcosts?\s+(?:the\s+)?$", re.I)
FROM_IT_CAME = re.compile(r"\bfrom (?:the )?$", re.I)
TO_IT = re.compile(r"\bto (?:the )?$", re.I)
WENT = re.compile(r"(?:,[^,.;]{1,24},)?\s+(?:went|go(?:es)?|have gone|has gone|had gone|were sent|was sent)\b", re.I)
"""Behind an area that "to" leads to: what went to it."""
CAME = re.compile(r"(?:,[^,.;]{1,24},)?\s+(?:came|comes?|arrived)\b", re.I)
"""Behind an area that "from" leads to: what came from it."""
SURPASS = re.compile(
    r"\b(?:exceed\w*|surpass\w*|outstrip\w*|outweigh\w*|outran|overtook|topped"
    r"|(fell short of|trail\w*|lagg?\w* behind))\b",
    re.I,
)
BY_SO_MUCH = re.compile(r"[^,;:.]{0,40}\bby\s+(?:[a-z~]+\s+){0,3}$", re.I)
COME_FROM = re.compile(r"\b(?:came|comes?|arrived|coming)\s+(?:in\s+)?from\s+(?:the\s+)?$", re.I)
BY_BUYERS = re.compile(r"\b(?:bought|purchased|taken|absorbed)\b[^.;]{0,30}\bby\s+(?:the\s+)?$", re.I)
ABROAD = re.compile(
    r"\b(?:abroad|overseas|on (?:the )?(?:world|foreign|export) markets?|(?:the|this) country (?:has )?sold)\b", re.I
)
IMPORTED_BY = re.compile(r"imported by\b", re.I)
BY_THEM = re.compile(r",?\s+(?:[a-z ]{1,16},\s+)?by\b")
DELIVERIES = {"shipments", "deliveries", "supplies", "purchases", "sales", "supply"}
FROM_IT = re.compile(r"\s+(?:of\s+(?:[\w-]+\s+){1,3})?from\s+(?:the\s+)?")
THE_OTHER_WAY = re.compile(
    r"\b(?:the other way|(?:in|from) the (?:other|opposite|reverse) direction|in return|in exchange|came back|come back"
    r"|back came|went back|was sent back|were sent back)\b",
    re.I,
)
FUTURE = re.compile(r"\b(?:will|to be|shall)\b", re.I)
COMPANY = re.compile(
    r"(?:^|[\s(\"“])[A-Z][\w’'&.-]+ (?:of|in) [A-Z][\w-]+,?\s+(?:[\w-]+\s+)?$"
    r"|\b[Tt]he (?:[A-Z][\w’'&.-]+ ){1,3}(?:plant|works|mill|factory|refinery|yard|shipyard|mine|smelter|group)\s+"
    r"(?:[\w-]+\s+)?$"
)
"""A name with its works, or with their place, before the verb: "Comilog of Moanda shipped", "the Zenica mill sold"."""
PROPER = re.compile(
    r"(?:^|[\s(\"“])((?:[A-Z][\w’'&.-]+\s+){0,3}[A-Z][\w’'&.-]+)(?:,[^,;.]{1,40},)?\s+"
    r"(?:(?:has|had|have|also|alone|already|will|is to|plans to|expects to|[a-z]+ly)\s+){0,3}$"
)
"""A name right before the verb."""
PRONOUNS = {
    "it",
    "they",
    "we",
    "he",
    "she",
    "these",
    "those",
    "this",
    "that",
    "i",
    "you",
    "which",
    "who",
    "others",
    "some",
}
AGENTIVE = {
    "shipped",
    "ships",
    "ship",
    "delivered",
    "delivers",
    "deliver",
    "supplied",
    "supplies",
    "supply",
    "sent",
    "sells",
    "sell",
}
"""What goods by themselves do not do."""
IT = re.compile(r"\b[Ii]t\s+(?:has\s+|had\s+)?$")
EARNED = re.compile(r"\b(?:earned|sold|exported|took in|made)\b", re.I)
MORE_THAN = re.compile(
    r"\s*(?:(less)|more) than (?:it|they|was|were|is)\s+(?:had\s+)?(?:spent|bought|imported|paid)\b", re.I
)
EXPORTERS, IMPORTERS = re.compile(r"\b(?:exporter|shipper)s?\b", re.I), re.compile(r"\bimporters?\b", re.I)


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
    return min(told)[1] if told else None


def traded(named: Named, asked: Asked) -> Named:
    """What a country sold or its sales to another are exports; only a company's are sales."""
    frame, main = asked.frame, asked.main
    if named.code == "contracts" and named.cue and named.cue.surface.lower() in ("order", "orders"):
        return Named(frame.indicator, frame.sign) if frame.indicator in TRADE else named
    if named.code != "sales" or frame.indicator == "sales" or _is_firm(named, asked):
        return named
    of_country = (
        ABROAD.search(asked.text)
        or frame.indicator in TRADE
        or (main and main.indicator in TRADE)
        or any(is_side(m) for m in asked.statement.sentence.areas)
    )
    return Named("exports", "", named.cue, named.place) if of_country else named


def _is_firm(named: Named, asked: Asked) -> bool:
    """Whether a company, and no country, stands before a word of sales."""
    statement = asked.statement
    at = named.cue.start if named.cue else statement.quantity.start
    seller = [m for m in statement.sentence.areas if m.end <= at < m.end + 12 and is_side(m)]
    return not seller and (organisation(statement.before) or bool(named.cue and _is_name(asked, named.cue)))


def moved(asked: Asked, head: Cue | None) -> Named | None:
    """Exports and imports told by a verb: "were supplied to", "bought from", "fetched"."""
    statement = asked.statement
    if balance := _left_over(asked):
        return balance
    start = head.end if head else statement.head[0]
    if head and head.code in SETTLED and not _is_subject(asked, head):
        return None
    if head is None and (back := _the_other_way(asked)):
        return back
    verbs = [
        cue
        for cue in statement.sentence.between("verb", start, statement.tail[1])
        if cue.kind in ("export", "import")
        and not (cue.start > statement.quantity.end and opens_clause(asked.text, statement.quantity.end, cue.start))
    ]
    if not verbs:
        return None if head else _crossed(asked)
    cue = verbs[-1] if verbs[-1].end <= statement.quantity.start else verbs[0]
    if cue.kind == "import" or _is_from_abroad(asked, cue):
        return Named("exports" if _is_buyers(asked, cue) else "imports", "", cue, "verb")
    if cue.surface.lower() == "brought in" and asked.kind in ("goods", "count"):
        return Named("imports", "", cue, "verb")
    if not cue.surface.lower().startswith("export") and _is_company(asked, cue):
        past = cue.surface.lower().endswith(("ed", "sold", "sent"))
        contracted = FUTURE.search(statement.before) or (asked.frame.indicator == "contracts" and not past)
        return Named("contracts" if contracted else "sales", "", cue, "verb")
    return Named("exports", "", cue, "verb")


def _is_from_abroad(asked: Asked, cue: Cue) -> bool:
    """Whether deliveries come from another than the side spoken of: "deliveries from Germany"."""
    home = asked.frame.reporter
    if home is None or cue.surface.lower() not in DELIVERIES:
        return False
    near = [m for m in asked.statement.sentence.areas if cue.end <= m.start <= cue.end + 40 and is_side(m)]
    return bool(near) and near[0].code != home and FROM_IT.fullmatch(asked.text, cue.end, near[0].start) is not None


def _is_subject(asked: Asked, head: Cue) -> bool:
    """Whether a noun of deliveries behind "trade" is what the clause is about: "in the food trade … shipments fell"."""
    if head.code != "trade_turnover":
        return False
    verbs = asked.statement.sentence.between("verb", head.end, asked.statement.quantity.start)
    return any(
        noun.surface.lower() in DELIVERIES
        and verb.kind in ("change", "level")
        and not asked.text[noun.end : verb.start].strip()
        for noun, verb in pairwise(verbs)
    )


def _the_other_way(asked: Asked) -> Named | None:
    """ "$9 million worth came the other way": the flow opposite to the one told before."""
    statement = asked.statement
    if asked.kind == "percent" or not THE_OTHER_WAY.search(statement.before + statement.after):
        return None
    return Named("exports" if asked.frame.indicator == "imports" else "imports", place="verb")


def _is_buyers(asked: Asked, cue: Cue) -> bool:
    """Whether what is bought are the exports spoken of: "They were bought by China", "China bought four fifths"."""
    frame, statement = asked.frame, asked.statement
    if IMPORTED_BY.match(asked.text, cue.start) and _by_reporter(asked, cue):
        return False
    owner = any(is_side(m) and statement.head[0] <= m.start < cue.start for m in statement.sentence.areas)
    if owner and asked.kind == "percent" and BY_THEM.match(asked.text, cue.end):
        return True  # "40% of Kenya's tea was bought by Pakistan"
    if frame.indicator != "exports":
        return False
    if (
        BY_BUYERS.search(asked.text[: statement.quantity.start].rstrip("($€ ")[-60:])
        or "by" in asked.text[cue.end : cue.end + 4]
    ):
        return True
    buyers = [m for m in statement.sentence.areas if is_side(m) and statement.head[0] <= m.start < cue.start]
    other = bool(buyers) and buyers[-1].code != frame.reporter
    return other and asked.kind == "percent" and " from " not in asked.text[cue.end : statement.tail[1]]


def _by_reporter(asked: Asked, cue: Cue) -> bool:
    """Whether the one whose trade is told is who imports: "goods imported by the Sultanate"."""
    near = [m for m in asked.statement.sentence.areas if cue.end <= m.start <= cue.end + 12]
    return any(m.code == asked.frame.reporter or m.kind == "anaphor" for m in near)


def _is_company(asked: Asked, cue: Cue) -> bool:
    """Whether a company is the one who sells."""
    statement = asked.statement
    if organisation(statement.before):
        return True
    start = statement.head[0]
    if IT.search(asked.text, start, cue.start):
        return asked.frame.indicator == "sales"
    return COMPANY.search(asked.text[start : cue.start]) is not None or _is_name(asked, cue)


def _is_name(asked: Asked, cue: Cue) -> bool:
    """Whether a name that is neither an area nor goods ships or sells: "Bamburi Cement shipped"."""
    text, start = asked.text, asked.statement.head[0]
    found = PROPER.search(text[start : cue.start])
    if found is None or cue.surface.lower() not in AGENTIVE:
        return False
    first, last = start + found.start(1), start + found.end(1)
    words = found[1].split()
    if any(m.start < last and m.end > first for m in asked.statement.sentence.areas):
        return False
    if len(words) > 1 or first > 0:
        return True
    plural = words[0].endswith("s") and words[0][1:].islower()  # "Growers sold"
    return not (plural or word_kind(words[0]) or words[0].lower() in PRONOUNS)


def _crossed(asked: Asked) -> Named | None:
    """Goods that cross a border, where nothing else says what they are: "46,000 cars had left Japan for America"."""
    statement, text = asked.statement, asked.text
    if asked.kind not in ("goods", "count", "money"):
        return None
    start, stop = statement.head[0], statement.tail[1]
    if CAME_IN.search(text, start, stop):
        return Named("imports", place="verb")
    near = [m for m in statement.sentence.areas if start <= m.start < stop and is_side(m)]
    if asked.kind == "money" and SPENT.search(statement.before) and ON.match(text, statement.quantity.end):
        return Named("imports", place="verb") if asked.frame.indicator in TRADE else None
    if FOR_COUNTRIES.search(text, start, min(len(text), stop + 40)):
        return Named("exports", place="verb")
    if any(TO_IT.search(text, start, m.start) and WENT.match(text, m.end) for m in near):
        return Named("exports", place="verb")
    if asked.kind == "money" and PAID.search(statement.before) and asked.frame.indicator in TRADE:
        return Named("imports", place="verb")
    came = [m for m in near if FROM_IT_CAME.search(text, start, m.start) and CAME.match(text, m.end)]
    if asked.kind == "money" and any(COST_IT.search(text, start, m.start) for m in near):
        return Named("imports", place="verb")  # "wheat cost Egypt $3 billion"
    if came or any(COME_FROM.search(text, start, m.start) for m in near):
        return Named("imports", place="verb")
    return Named("exports", place="verb") if any(CROSSED.search(text, start, m.start) for m in near) else None


def _left_over(asked: Asked) -> Named | None:
    """ "The country earned $7 billion more than it spent"."""
    statement = asked.statement
    if asked.kind == "money" and (gap := _ahead_of(asked)):
        return gap
    over = MORE_THAN.match(asked.text, statement.quantity.end) if asked.kind == "money" else None
    if over is None or not EARNED.search(statement.before):
        return None
    return Named("trade_balance", "negative" if over[1] else "positive", place="verb")


def _ahead_of(asked: Asked) -> Named | None:
    """ "Exports exceeded imports by $2 billion": the balance."""
    statement, text = asked.statement, asked.text
    cues = [
        cue for cue in asked.statement.sentence.between("indicator", 0, statement.quantity.start) if cue.code in TRADE
    ]
    if len(cues) < 2 or {cues[-1].code, cues[-2].code} != {"exports", "imports"}:
        return None
    verb = SURPASS.search(text, max(statement.head[0], cues[-1].start - 40), cues[-1].start)
    if verb is None or not BY_SO_MUCH.fullmatch(text, cues[-1].end, statement.quantity.start):
        return None
    ahead = (cues[-1].code == "imports") != bool(verb[1])
    return Named("trade_balance", "positive" if ahead else "negative", place="verb")


def verb_between(statement: Statement, start: int, end: int) -> bool:
    """Whether a verb stands in a stretch, so that what is behind it is another clause."""
    nouns = ("worth", "increase", "decrease", "decline", "fall", "drop", "jump", "gain", "surge", "rise")
    return any(
        cue.kind in ("level", "change", "export", "import") and cue.surface.lower() not in nouns
        for cue in statement.sentence.between("verb", start, end)
    )
