"""Who sells, a company or a country: what is asked of a statement and a word of sales in, whether a company does out.

>>> PROPER.search("Rio Tinto, on its own account, ")[1], COMPANY.search("Comilog of Moanda ") is not None
('Rio Tinto', True)
"""

import re

from extract.areas.codes import members
from extract.areas.uses import is_side
from extract.entities import organisation
from extract.products.words import word_kind
from extract.records import TRADE, Figure
from extract.statements.asked import Asked, Named
from extract.words.cued import Cued
from extract.words.lexicon import Cue

COMPANY = re.compile(
    r"(?:^|[\s(\"“])(?![A-Z][a-z]+s (?:of|in) )[A-Z][\w’'&.-]+ (?:of|in) [A-Z][\w-]+,?\s+(?:[\w-]+\s+)?$"
    r"|\b[Tt]he (?:[A-Z][\w’'&.-]+ ){1,3}(?:[a-z-]+ ){0,2}"
    r"(?:plant|works|mill|factory|refinery|yard|shipyard|mine|smelter|group|dairy|brewery)\s+(?:[\w-]+\s+)?$"
    r"|\b(?:[Tt]rad(?:e|ing) house|[Jj]oint venture|[Ss]ubsidiary|[Dd]ealer|[Dd]istributor)\b[^,;:.()]{0,40}$"
)
"""A name with its works, or with their place, before the verb: "Comilog of Moanda shipped", "the Zenica mill sold"."""
CALLED = re.compile(
    r"\b[Tt]he (?:group|company|firm|manufacturer|carmaker|shipbuilder|steelmaker|winery|brewer|brewery|distillery"
    r"|retailer|concern)\s+(?:[a-z]+ly\s+|also\s+|has\s+|had\s+)*$"
)
"""What a firm told of before is called, before the verb: "the group sold"."""
BY_ACCOUNT_OF = re.compile(
    r"\W*According to (?:the )?(?:[\w-]+ ){0,3}(?:marketplace|platform|retailer|shop|store|chain|manufacturer"
    r"|maker|carmaker|supplier|dealer|distributor|plant|factory) (?=[A-Z])"
)
"""At the head of a sentence, a seller whose sales are told."""
OF_A_FIRM = re.compile(
    r"\b(?:[Cc]ompan(?:y|ies)|firm|manufacturer|producer|maker|concern|plant|works|mill|chain|brewery|shipyard|[Gg]roup"
    r"|Ltd|PLC|plc|Inc|AG|GmbH|SA|Corporation|Works|Holding)\b\.?"
    r"(?:['’]s?|[^.;:]{0,80}\b(?:an?|its|whose))\s+(?:(?:annual|total|yearly|record|net|combined)\s+)?$"
)
"""Before "turnover", whose sales it is: "the company's turnover", "the plant has a turnover"."""
ITS_RESULTS = Cued(
    ("results", "accounts", "balance sheet", "earnings"),
    r"^(?!.*\b(?:[Cc]ustoms|[Ss]tatistic\w*|[Mm]inist\w+|[Gg]overnment|[Cc]ommittee|[Ee]xchange)\b)[^;:.]*\b(?:published|reported"
    r"|presented|announced|released|disclosed|submitted|tabled|publishes|reports|presents)\s"
    r"[^,;:.]{0,40}\b(?:results|accounts|balance sheet|earnings)\b",
)
"""What a firm tells of itself: "Togo Breweries has published its results"."""
PROFIT = re.compile(r"\b(?:profits?|loss(?:es)?|earnings)\b")
ITS, FIRM = (
    re.compile(r"\b[Ii]ts (?:annual |total |net )?$"),
    re.compile(
        r"\b(?:joint venture|subsidiary|operator|company|brewery|retailer|chain|airline|manufacturer)\b(?! (?:in|of))"
    ),
)
"""Before "turnover", whose it is, and who the sentence before told of."""
WITH_ANOTHER = re.compile(r"\s+(?:with|between|of (?:goods|trade))\b")
PROPER = re.compile(
    r"(?:^|[\s(\"“])((?:[A-Z][\w’'&.-]+\s+){0,3}[A-Z][\w’'&.-]+)(?:\s*,[^,;:()]{1,40},)?\s+"
    r"(?:(?:has|had|have|also|alone|already|will|[a-z]+ly"
    r"|(?:is|was|plans|planned|expects|intends|intended|wants|hopes|aims|managed|is (?:going|due|ready|set)) to)"
    r"\s+){0,3}$"
)
"""A name right before the verb."""
HAD_SALES = Cued(
    ("had", "has", "posted", "reported", "recorded", "achieved", "registered", "announced", "generated", "made"),
    r"\b(?:had|has|posted|reported|recorded|achieved|registered|announced|generated|made)\s+"
    r"(?:(?:net|total|record|gross|annual|yearly|group|combined|worldwide|global)\s+)*$",
)
"""Between a name and "sales", what makes them its own: "Stora, the largest maker, had net sales"."""
ITS_SALES = Cued(
    ("'", "’"), r"['’]s?\s+(?:(?:net|total|record|gross|annual|yearly|group|combined|worldwide|global)\s+)*$"
)
"""The same of a name that owns them: "Stora's net sales"."""
A_BOARD = re.compile(
    r"\b(?:Authority|Association|Board|Ministry|Council|Commission|Committee|Federation|Government|Union|Agency|Office"
    r"|Bureau|Exchange|Chamber|Customs|Cooperative)\b"
)
"""Names of those who sell or count what a country does."""
REPORTS = re.compile(r"\b(?:said|says|reports|reported|announced|disclosed|notes|noted|estimates|states|stated) that\b")
"""Behind those who count, what leads to what others do: "the Export Council reports that shipments of tea came to"."""
A_BODY = re.compile(
    r"\b(?:[Aa]uthority|[Aa]ssociation|[Bb]oard|[Mm]inist(?:ry|er)|[Cc]ouncil|[Cc]ommission|[Cc]ommittee|[Ff]ederation"
    r"|[Gg]overnment)(?: [A-Z][\w-]+)?\s+(?:[a-z]+ )?[a-z]+ to $"
)
"""Before a verb, those who plan what a country sells: "the Tea Board hopes to"."""
BY_FIRM = re.compile(
    r"(?:\s+[^,.;:()]{1,50}?)?,?\s+by (?:the )?(?:[A-Z][\w’'&.-]+ ){0,3}(?:[a-z-]+ ){0,2}"
    r"(?:plant|works|mill|factory|company|firm|holding|enterprise|concern|shipyard|refinery|corporation|manufacturer|dairy)\b"
)
"""Behind a verb in the passive, the firm that did it."""
BY_NAME = re.compile(r"(?:\s+[^,.;:()]{1,50}?)?\s+by (?=[A-Z])")
"""Behind a verb in the passive, what leads to a name."""
OF_MODEL = re.compile(r"\bof the [A-Z][^,;:()]{1,30}? (?:model|make|brand|type|series)\b")
"""Behind a number, what only the machines of one maker are."""
PRONOUNS = re.compile(r"(?:it|they|we|he|she|these|those|this|that|i|you|which|who|others|some|all|both)", re.I)
AGENTIVE = re.compile(
    r"ship(?:s|ped|ping)?|deliver(?:s|ed|ing)?|suppl(?:y|ies|ied|ying)|sent|sells?|sold|selling|d[ei]spatched", re.I
)
"""What goods by themselves do not do."""
PASSIVE = re.compile(r"shipped|delivered|supplied|sent|sold|d[ei]spatched|supplied to|sold to|sent to", re.I)
WAS = re.compile(r"\b(?:was|were|been|being)\s+(?:[a-z]+ly\s+|also\s+|already\s+)?$", re.I)
OWNED = re.compile(
    r"\b(?:plant|company|factory|firm|holding|enterprise|works|mill|group|manufacturer|concern|corporation|refinery|dairy"
    r"|brand|shipyard|distillery|brewery)['’]s?\s+(?:[a-z-]+\s+){0,3}[a-z]+",
    re.I,
)
"""Goods of a firm: "the plant's products"."""
TOWNS = {"capital", "city", "region"}
OWN_NAME = re.compile(r"(?:\s+[A-Z][\w’'&.-]*[a-z]){1,2}(?<!s)")
"""Behind a town, the name of a firm of it."""
FIRM_OF = re.compile(
    r"(?:^|[\s(\"“])(?!(?:The|[A-Z][a-z’'-]+s|Most|Half|Much|All|None|Out|Republic|Kingdom|Government|Union|Commonwealth"
    r"|State|Bank|Ministry|Province|Region|Port|Isle|Island|Federation|Emirate|Sultanate|North|South|East|West|People"
    r"|Chamber|Board|Council|Part|Each|Some|One|Instead|Ahead|Because) )[A-Z][\w’'&-]+ of $"
)
FIRM_REACH = 28
"""Before a country, what makes it that of a firm: "Embraer of Brazil delivered"."""
CLOSE = 12
IT = re.compile(r"\b[Ii]t\s+(?:has\s+|had\s+)?$")
SAID_IT = re.compile(r"(?:said|says|announced|reported|disclosed|claims|claimed)(?: [^,;:()]{1,30})? (?:that )?$")
"""What leads to "it", which stands for the one who tells: "Tata said it had shipped"."""
DID = re.compile(r"\W*(?P<who>(?:[A-Z][\w’'&.-]*\s)+)[a-z][^,;:()\d]{2,50}: ")
"""What opens a sentence whose "it" stands for a name: "Tata did well: it shipped"."""


def is_firm(named: Named, asked: Asked) -> bool:
    """Whether a company, and no country, stands before a word of sales."""
    statement = asked.statement
    if _is_country(asked, named.cue.start if named.cue else statement.quantity.start):
        return False
    if statement.position == 0 and BY_ACCOUNT_OF.match(asked.text):
        return True
    cue = named.cue
    return cue is not None and (
        _is_called(asked, cue) or _is_name(asked, cue, cue.start) or _has_sales(asked, cue.start)
    )


def is_sum_of_firm(named: Named, asked: Asked) -> bool:
    """Whether a sum is what a name sold, and no goods are booked: "Kone reported sales of $7 billion"."""
    cue = named.cue
    if cue is None or asked.kind != "money" or not cue.surface.lower().endswith("sales of"):
        return False
    return not _is_country(asked, cue.start) and (_names_firm(asked, cue.start) or _has_sales(asked, cue.start))


def is_turnover_of_firm(cue: Cue, asked: Asked) -> bool:
    """Whether a turnover is what a company sold, and no trade with another; it may be of the one told of before."""
    told = asked.told[-1] if asked.told else None
    led = (
        asked.frame.indicator == "sales"
        or (told is not None and told.indicator == "other" and PROFIT.search(told.sentence))
        or (told is not None and _is_its(told, asked.text, cue))
        or OF_A_FIRM.search(asked.text, asked.statement.head[0], cue.start)
    )
    return bool(led) and WITH_ANOTHER.match(asked.text, cue.end) is None


def _is_its(told: Figure, text: str, cue: Cue) -> bool:
    """Whether a turnover is that of the firm told of last: "The airline flew to Fiji 90 times. Its turnover rose"."""
    return (
        told.indicator not in TRADE and ITS.search(text, 0, cue.start) is not None and bool(FIRM.search(told.sentence))
    )


def is_company(asked: Asked, cue: Cue) -> bool:
    """Whether a company is the one who sells."""
    statement = asked.statement
    if _is_country(asked, cue.start):
        return False
    start = statement.head[0]
    told = REPORTS.search(asked.text, start, cue.start)
    before = (
        statement.before[told.end() - start :] if told and A_BOARD.search(asked.text, start, told.start()) else None
    )
    if organisation(statement.before if before is None else before) or BY_FIRM.match(asked.text, cue.end):
        return True
    if it := IT.search(asked.text, start, cue.start):
        said = SAID_IT.search(asked.text, start, it.start())
        if did := DID.fullmatch(asked.text, start, it.start()):
            return _is_name(asked, cue, did.end("who"))
        return asked.frame.indicator == "sales" or (said is not None and _is_name(asked, cue, said.start()))
    by_works = COMPANY.search(asked.text[start : cue.start]) is not None
    return by_works or _is_called(asked, cue) or _is_name(asked, cue, cue.start)


def _is_called(asked: Asked, cue: Cue) -> bool:
    """Whether "the group" ships or sells, and no group of countries does."""
    text, start = asked.text, asked.statement.head[0]
    called = CALLED.search(text, start, cue.start) if AGENTIVE.fullmatch(cue.surface) else None
    pointed = called and any(m.start <= called.start() < m.end for m in asked.statement.sentence.areas)
    told = asked.frame.reporter or ""
    return called is not None and not (pointed and (not told or members(told)))


def is_of_firm(asked: Asked, cue: Cue) -> bool:
    """Whether goods are told to be a firm's, or go on from what one sold: "worth of the plant's products were sent"."""
    statement, text = asked.statement, asked.text
    if PASSIVE.fullmatch(cue.surface) is None or not WAS.search(text, statement.head[0], cue.start):
        return False
    if OWNED.search(text, statement.head[0], cue.start) or _by_name(asked, cue):
        return True
    if statement.quantity.kind == "bare" and _are_of_maker(asked, cue):
        return True
    sides = any(is_side(m) for m in statement.sentence.areas)
    return asked.frame.indicator == "sales" and not statement.position and not sides


def _by_name(asked: Asked, cue: Cue) -> bool:
    """Whether one that is neither an area nor a time is told to have done it: "were shipped to Peru by Daedong"."""
    by, sentence = BY_NAME.match(asked.text, cue.end), asked.statement.sentence
    if by is None or any(m.start <= by.end() < m.end for m in sentence.areas):
        return False
    return not any(m.start <= by.end() < m.end for m in sentence.periods)


def _are_of_maker(asked: Asked, cue: Cue) -> bool:
    """Whether things that are counted are of one maker: "90 lorries of the Tatra Works were sent", "others were"."""
    end = asked.statement.quantity.end
    behind = asked.text[end : cue.start] if cue.start > end else ""
    return asked.frame.counted == "sales" or organisation(behind) or OF_MODEL.search(behind) is not None


def _is_country(asked: Asked, at: int) -> bool:
    """Whether an area stands right before a word of sales: "the Council says that Norway shipped"."""
    near = [m for m in asked.statement.sentence.areas if m.end <= at < m.end + CLOSE and is_side(m)]
    near = [m for m in near if not FIRM_OF.search(asked.text, max(0, m.start - FIRM_REACH), m.start)]
    return any(m.kind not in TOWNS or not OWN_NAME.fullmatch(asked.text[m.end : at].rstrip()) for m in near)


def _has_sales(asked: Asked, at: int) -> bool:
    """Whether a name has the sales told at a place: "Stora, the largest maker, had sales of 7 billion"."""
    start = asked.statement.head[0]
    if had := HAD_SALES.search(asked.text, start, at):
        return _names_firm(asked, had.start())
    its = ITS_SALES.search(asked.text, start, at) if asked.kind == "money" else None
    return its is not None and _names_firm(asked, its.start(), asked.text[start : its.start()] + " ")


def _is_name(asked: Asked, cue: Cue, at: int) -> bool:
    """Whether a name before a place, neither an area nor goods, ships or sells: "Bamburi Cement shipped"."""
    return AGENTIVE.fullmatch(cue.surface) is not None and _names_firm(asked, at)


def _names_firm(asked: Asked, at: int, before: str | None = None) -> bool:
    """Whether a name before a place is neither an area nor goods, nor a body that acts for a country."""
    text, start = asked.text, asked.statement.head[0]
    before = text[start:at] if before is None else before
    found = PROPER.search(before)
    if found is None or A_BODY.search(before) or A_BOARD.search(found[1]):
        return False
    first, last = start + found.start(1), start + found.end(1)
    words = found[1].split()
    if any(m.start < last and m.end > first for m in asked.statement.sentence.periods):
        return False  # "October's sales"
    inside = [m for m in asked.statement.sentence.areas if m.start < last and m.end > first]
    if inside:
        of_town = inside[-1].kind in TOWNS and OWN_NAME.fullmatch(text, inside[-1].end, last)
        return bool(of_town) and not word_kind(words[-1])  # "Lima Motormash supplied"
    if len(words) == 1 and PRONOUNS.fullmatch(words[0]):
        return False  # "“We sold goods for"
    if len(words) > 1 or first > 0:
        return True
    plural = words[0].endswith("s") and words[0][1:].islower()  # "Growers sold"
    return not (plural or word_kind(words[0]))
