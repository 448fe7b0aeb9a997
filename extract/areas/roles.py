"""The role that grammar gives each area of a sentence: owner, sender, receiver, partner, place, one of a pair …

>>> from extract.areas.mentions import find_areas
>>> text = "Kenya's exports to Uganda; Indian supplies from Goa"
>>> [(p.code, p.role) for p in placed(text, find_areas(text))]
[('KE', 'owner'), ('UG', 'to'), ('IN', 'owner'), ('IN-GA', 'from')]
"""

import re
from itertools import pairwise

from extract.areas.around import AFTER, DETERMINERS, Around, around_area
from extract.areas.deed_roles import (
    EARNED_BY_IT,
    EARNED_ENDS,
    MONEY_NEXT,
    by_relative,
    by_verb,
    is_supplied,
    of_market,
    owns_by_relative,
)
from extract.areas.lists import HAS_NUMBER, first_of_list
from extract.areas.mentions import AreaMention
from extract.areas.next_roles import NUMBER_NEXT, OPENS_CLAUSE, OWNED, goes_on, is_its_trade, is_next_case
from extract.areas.passing import is_passed
from extract.areas.phrases import BOUGHT, BOUND_FOR, by_itself, by_phrase
from extract.areas.placed import Placed
from extract.areas.places import FLOW_OF, members_told, named
from extract.areas.uses import are_paired, bracketed
from extract.values import replace
from extract.words.cued import Cued
from extract.words.phrases import lowered
from extract.words.side_words import SHARE, SHARE_CUES, is_word

BETWEEN = re.compile(r"\bbetween\s+(?:[\w'’-]+\s+){1,4}$")
OF_ORIGIN = (" origin", " make", " manufacture", " provenance")
BY = re.compile(r"\b(by|on)\s+(?:the\s+)?$")
BY_ANOTHER = re.compile(
    r"(?:\s[a-z]+|\sin (?:19|20)\d\d)?(?:,|,? and|;)\s+(?:[^,;:()]|,(?=\d)){1,40}\s(by|on)\s+(?:the\s+)?"
)
EARNED = re.compile(
    r"\b(?:orders|demand|bids|returns|revenues?|income|proceeds|earnings|receipts|takings)\s+from\s+(?:the\s+)?$"
)
FROM, FROM_NEXT = (
    re.compile(r"\bfrom\s+(?:the\s+)?$"),
    re.compile(r"(?:[;,]\s+(?:(?:and|but|while)\s+)?|\sand\s+)(?:that\s+|those\s+)?from\s+(?:the\s+)?$"),
)
VISITED = re.compile(r"\bvisit(?:ed|ing|s)?\s+(?:the\s+(?:[a-z-]+\s+){0,3}of\s+)?(?:the\s+)?$")
"""Before where guests go: "a delegation visited Peru"."""
PART_OF = Cued(
    SHARE_CUES,
    rf"{SHARE}\s+of\s+(?:(?:{'|'.join(DETERMINERS)})\s+)*$",
)
PREDICATE = re.compile(
    r"\b(?:is|are|was|were|been)\s+(?:(?:all|mostly|mainly)\s+|(?:[a-z]+\s+){0,2}\d[\d.]*(?:\s?%|\s+per\s?cent)\s+)?$"
)
ENDS = re.compile(r"\s*(?:[.;,!?)]|$)")
LAST_OF_LIST = (", and ", ", and the ")
BY_PREPOSITION = {
    **dict.fromkeys(("to", "into", "towards", "toward"), "to"),
    **{word: word for word in ("for", "from", "with", "in", "by")},
    **dict.fromkeys(("at", "within", "inside", "on", "near", "around"), "in"),
    **dict.fromkeys(("via", "through", "against", "than", "outside"), "other"),
}
TIME_FOR = re.compile(
    r"\b(?:(?:exports?|imports?|trade|turnover) (?:figures?|totals?|data|results?|values?|volumes?|statistics)"
    r"|(?:years?|months?|quarters?|seasons?|period|decade|times?|half|earnings|revenues?|receipts|income)"
    r"|(?:is|was|were|been) (?:[a-z]+ )?(?:good|bad|poor|hard|difficult|excellent))\s+for\s+(?:the\s+)?$"
)
"""Before an area, what went well or badly for it: "a poor year for Chad", "1998 was good for Chad"."""
OUT_OF = re.compile(
    r"\b(?:exports?|imports?|shipments?|consignments?|deliver(?:y|ies)|purchases|sales|trade|goods|shipped|flown|sent|brought|came|comes?)"
    r" out of (?:the )?$"
)
"""Before an area, a preposition of two words that says whence goods come: "imports out of Peru"."""
OWN_NUMBER = re.compile(
    r"(?:['’]s?,?|['’]s?,\s[a-z][a-z ]{1,40},|\s+ones)\s+"
    r"(?:(?:only|worth|again|also|even|just|about|some|nearly|almost|[a-z]+ed|rose|fell|grew|went|was|is|made|came|stood"
    r"|shrank|sank|slid|leapt|were|rising|falling|unchanged|flat|steady|up|down|by|to|from|at)\s+)*(?:[A-Z]{2,3}\s?)?[$€£]?\d"
)
"""Behind an area, the number of its own: "Peru's came to 4 million", "Peru's, by contrast, were worth only 4"."""
OWN_COUNT = re.compile(
    r"(?:['’]s?)?\s+(?:own\s+)?(?:[a-z]+\s+){0,2}?(?:counts?|counting|reckoning|figures|statistics|data|customs|books"
    r"|returns|records|estimates?|calculations?|tally|method)\b"
)
"""Behind a side, what makes a number the one that it counts: "by Moscow's reckoning"."""
EARNINGS = re.compile(
    r"['’]s?\s+(?:[\w-]+\s+){0,2}?(?:exports?|imports?|trade|shipments|sales|income|earnings|revenues?|deficit|surplus)\b",
    re.I,
)
"""What an area owns also behind "to" and "into": "cuts into Chad's cotton income"."""
EXPORTS_NEXT = re.compile(r"\s+(?:[a-z-]+\s+){0,2}?exports?\b(?! (?:market|to the)\b)")
"""Behind an adjective, the same: "receipts from Chadian cotton exports"."""
DEALING = re.compile(
    r"\s+(?:exporting|importing|selling|buying|shipping|supplying|purchasing|delivering|sending)\b"
    r"(?! (?:countries|nations))"
    r"|\s+(?:occupying|accounting for|making up|taking|holding|claiming|absorbing|representing|contributing|providing)"
    r"\s(?:[a-z]+\s){0,3}[^\w\s]?\d"
    r"|\s+(?:running|posting|recording|enjoying|having|showing|registering|reporting|achieving|incurring|suffering)"
    r"\s+(?:an?\s+|its\s+)?(?:[a-z]+\s+){0,3}?(?:surplus|deficit)\b"
)
"""Behind "with" and an area, what it does: "with Chad selling 3 million", "with Chad running a surplus"."""
TRADE_WITH_IT = re.compile(
    r"\s+(?:the\s+)?(?:[a-z]+\s+){0,2}(?:trade|turnover)\s+(?:in\s\w+\s)?(?:was|is|came|stood|rose|fell|grew|reached|amounted|totall?ed"
    r"|increased|decreased|declined|dropped|exceeded|made|has|had|doubled|climbed|jumped)\b"
)
"""Behind "with" and an area, the trade with it: "with Chad the mutual trade came to", not "with Chad trade down"."""
SHOWED = re.compile(
    r"\s+(?:yield|compris|includ|show|involv|record|generat|produc|cover)e?[ds]\s|"
    r"\s+(?:brought|brings|meant|saw|gave|gives)\s"
)
"""Behind "with" and an area, what the trade with it did: "trade with Chad comprised exports of"."""
BOTH_WAYS = re.compile(r"\b(?:to,? and (?:[a-z]+ ){1,3}from|from,? and (?:[a-z]+ ){1,3}to),? (?:the )?$")
"""Before an area, what makes it the other side of two flows: "exports to, and imports from, Chad"."""
FLOW_BY = re.compile(r"\b(?:exports|imports)\s+(?:of\s+(?:[a-z-]+\s+){1,3})?by\s+(?:the\s+)?$")
"""Before an area, what makes a flow its own: "exports of tea by Chad"."""
FLOW_NEXT = re.compile(r"\s+(?:exports|imports)\b")
TRADES = re.compile(
    r"(?:\)|\s+\(\w+\)|\s+as a whole)?\s+(?:\w+\s+)?"
    r"(?:exported|imported|sold|shipped|bought|sent|earned|spent|saw|recorded|posted|took|accounts|accounted|absorbed"
    r"|absorbs|received|supplied|supplies)\b"
)
OF_FLOW = re.compile(
    r"\b(?:imports?|exports?|trade)\s+(?:(?:of|in)\s+[a-z]+(?:\s+and\s+[a-z]+)?\s+)?of\s+(?:the\s+)?(?:\d{1,3}\s+)?$"
)
OWN_FLOW = re.compile(r"['’]s?\s+(?:\w+\s+){0,2}?(?:imports?|exports?|trade)\b", re.I)
IN_BALANCE = Cued(
    ("deficit", "surplus", "shortfall", "imbalance", "balance"),
    r"\b(?:deficits?|surplus(?:es)?|shortfalls?|imbalances?|balances?)\b",
    re.I,
)
AGAINST = re.compile(
    r"(?:^\W*|[,;:]\s|\b(?:and|but|while|whereas|deficits?|surplus(?:es)?|shortfalls?|imbalances?|balances?|it|recorded|posted"
    r"|registered|[mb]illion|bn|mln|m)\s)against\s+(?:the\s+)?$"
)
"""Before the partner with whom a balance is told: "a deficit against Chad and, against Peru, a surplus"."""
WITH_FIRST = re.compile(r"(?:in (?:its |the )?(?:trade|commerce|business) )?with (?:the )?", re.I)
"""At the head of a sentence, what leads to the partner of the flow behind it: "In trade with Chad exports were"."""
THEIR_TRADE = re.compile(r"\s+(?:(?:foreign|external|overseas|visible|merchandise)\s+)?trade\b")
"""Behind an adjective, the trade that it tells whose is, and no goods of that origin."""
BALANCE = re.compile(r"(?:['’]s?)?\s+(?:trade\s+)?(?:surplus|deficit)\b")
OWN_PARTNERS = re.compile(
    r"['’]s?\s+(?:[\w-]+\s+){0,4}?(?:partners|customers|buyers|suppliers|clients|markets|destinations|sources|neighbou?rs"
    r"|partner (?:countries|states))\b"
)
"""Behind "with", "to" and "from" and an area, those it deals with: "trade with Peru's top ten partners"."""
MARKET_FOR = re.compile(
    r"\b(?:customers?|buyers?|markets?|outlets?|destinations?|clients?|takers?|importers?|demand|contracts?"
    r"|orders?)\s+(?:(?:worth|were|was)\s[^;:()]{3,40}\s)?(?:for|of)\s+(?:the\s+)?(?:\d[\d,]*\s+)?$"
)


AMOUNT = re.compile(r"[$€£¥%]|\b(?:[mb]illion|[mb]ln|per ?cent|pct|tonnes|tons)\b", re.I)
KINDS = ("adjective", "group", "anaphor")
ITS_SUBJECT = re.compile(
    r"(?:^|[,;] |['’]s |\b(?:[Tt]he|[Ii]ts|[Tt]otal|while|and) )(?:[a-z-]+ ){0,2}(?:[Tt]rade|turnover|deficit|surplus"
    r"|balance|gap|shortfall)(?: in [a-z]+)? with [^,;:()\d]*(?:, [^,;:()\d]*)*$"
)
"""Before a list, the flow that the verb behind it is said of: "trade with Chad, Mali, and Togo was"."""
ONES_WITHIN = 60
"""How far before a colon a list may be told of: "with these Russian regions:"."""


def placed(text: str, areas: list[AreaMention], low: str = "") -> list[Placed]:
    """Give each area of a sentence its role; `low` is the text in lower case, where it is at hand."""
    if not areas:  # most sentences name none
        return []
    roles: list[Placed] = []
    low = low or lowered(text)
    if len(areas) == 1:
        return [Placed(areas[0], _role(areas[0], roles, text, low))]
    inside = members_told(text, areas)
    areas = [each for each in named(text, areas) if each.start not in inside]
    dashed = [*(are_paired(one, other, text) for one, other in pairwise(areas)), False]
    for position, mention in enumerate(areas):
        paired = (position and dashed[position - 1]) or (dashed[position] and mention.kind != "city")
        roles.append(Placed(mention, "pair" if paired else _role(mention, roles, text, low)))
    return _listed(roles, text, low) if ": " in text else roles


def _listed(roles: list[Placed], text: str, low: str) -> list[Placed]:
    """Give the areas of a list that a colon opens the role of what it is a list of."""
    start, role = first_of_list(text, low)
    if not role:
        return roles
    amount = AMOUNT.search(text, 0, start) is not None
    return [_in_list(p, role, start, amount, text) for p in roles]


def _in_list(placed: Placed, role: str, start: int, amount: bool, text: str) -> Placed:
    """Give one of a list its role; what the list is of is no side beside them, unless an amount of its own is told."""
    if placed.mention.start >= start:
        listed = placed.role in ("subject", "label") and HAS_NUMBER.match(text, placed.mention.end + 1)
        return replace(placed, role=role) if listed else placed
    heads = placed.role == role and placed.mention.kind in KINDS and placed.mention.end > start - ONES_WITHIN
    return replace(placed, role="other") if heads and not amount else placed


def owns_flow(mention: AreaMention, text: str) -> bool:
    """Whether the flow of an area is told: "Asian exports", "the exports of Asia"."""
    before = text[max(0, mention.start - AFTER) : mention.start]
    end = mention.end
    trades = mention.kind == "group" and (TRADES.match(text, end) or OWN_FLOW.match(text, end))
    return bool(FLOW_OF.match(text, mention.end) or trades or ("of" in before and OF_FLOW.search(before.lower())))


def _role(mention: AreaMention, roles: list[Placed], text: str, low: str) -> str:
    """Tell a role by the words before an area, then by the noun that it qualifies, then by how it is named."""
    around = around_area(mention, text, low)
    if role := by_phrase(around, mention.start):
        return role
    if is_passed(around, mention, roles[-1] if roles else None, text):
        return "other"
    return _by_deed(around, mention, roles, text) or _by_grammar(around, mention, roles, text)


def _by_deed(around: Around, mention: AreaMention, roles: list[Placed], text: str) -> str:
    """The role that what is done gives: goods sold to it, earned from it, theirs by a verb or a relative clause."""
    before, after, word = around.before, around.after, around.word
    if word == "from" and EARNED.search(before) and (EARNINGS if around.possessive else EXPORTS_NEXT).match(after):
        return "owner"  # "earnings from Kenya's tea exports"
    if (word == "from" and EARNED.search(before)) or (word == "for" and BOUND_FOR.search(before)):
        return "to"
    earned = not word and before[-4:] in EARNED_ENDS and before.endswith(EARNED_BY_IT) and MONEY_NEXT.match(after)
    if earned and " direction " not in text[: mention.start]:
        return "owner"  # "tea earned Peru $5 million", not "in the other direction tin brought Chad $3 million"
    if not word and (("visit" in before and VISITED.search(before)) or is_supplied(after)):
        return "to"
    if word == "of" and around.adjective and after.startswith(OF_ORIGIN):  # "goods of Polish origin"
        return "from"
    if around.adjective and ENDS.match(after) and PREDICATE.search(before):  # "a third of the coal is Polish"
        return "from"
    if word and after.startswith(", whose") and owns_by_relative(text, mention.end):
        return "owner"
    if word == "from" and roles and FROM_NEXT.search(before) and any(_is_payer(p, text) for p in roles):
        return "to"  # "demand from Japan was stronger; from Korea it was weaker"
    role = by_verb(word, before, around.adjective) if word else by_relative(text, mention.end)
    if word == "of" and not around.adjective:
        role = of_market(before, text, mention.end)
    if word in ("by", "on") and not role and roles and _does_likewise(roles[-1], mention, text):
        role = roles[-1].role
    if role:
        return role
    if word == "among" and mention.kind == "group" and after.startswith(","):
        return "other"  # "Among European countries, Peru was the first"
    paired = word in ("between", "among") or (not word and "between" in before and BETWEEN.search(before))
    return "pair" if paired else ""


def _does_likewise(last: Placed, mention: AreaMention, text: str) -> bool:
    """Whether what is done by one is done by the next: "bought by Peru, 5 by Chad", "on Thai goods and 5 on"."""
    led = BY.search(text, max(0, last.mention.start - 12), last.mention.start)
    again = BY_ANOTHER.fullmatch(text, last.mention.end, mention.start) if led else None
    return bool(led and again and led[1] == again[1])


def _by_grammar(around: Around, mention: AreaMention, roles: list[Placed], text: str) -> str:
    """The role of an area by the one before it, its noun, its preposition, or by how it is named."""
    before, after, word, noun = around.before, around.after, around.word, around.noun
    last = roles[-1] if roles else None
    if word == "with" and DEALING.match(after):
        return "subject"  # "trade rose, with Chad selling 3 million and buying 2"
    if " and " in before and BOTH_WAYS.search(before):
        return "with"
    if word == "with" and not (around.adjective or around.possessive) and TRADE_WITH_IT.match(after):
        return "with"  # "With Chad trade fell by 5%"
    if word == "of" and last and last.role == "with" and is_next_case(last, before, text):
        return "with"
    if word == "with" and not (around.adjective or around.possessive) and WITH_FIRST.fullmatch(before):
        return "with"  # "With Chad trade fell: exports were"
    if last and word in ("", "of") and goes_on(last, mention, around.adjective, text):
        return last.role
    if last and not (word or around.adjective) and _ends_list(roles, mention, text):
        return last.role
    if noun and ((around.adjective and is_word("buyers", noun)) or is_word("orders", noun)):
        return word if around.adjective and word in ("with", "from") else "to"  # "a deficit with Asian markets"
    if word == "with" and not (around.adjective or around.possessive) and SHOWED.match(after):
        return "with"
    if word in ("with", "in", "by", "for", "on", "including") and (FLOW_OF.match(after) or BALANCE.match(after)):
        return "owner"
    if word == "of" and around.adjective and THEIR_TRADE.match(after):
        return "owner"  # "statistics of Chadian foreign trade show that imports"
    if around.possessive and word in ("with", "to", "from") and OWN_PARTNERS.match(after):
        return "owner"
    if word == "for" and (around.adjective or around.possessive) and MARKET_FOR.search(before):
        return "owner"  # "the first market for Peruvian fish was …"
    if word == "for" and TIME_FOR.search(before):
        return "owner"  # "1998 was a good year for Peruvian tea, with exports of …"
    if word in ("to", "into") and around.possessive and EARNINGS.match(after):  # "a blow to Chile's export earnings"
        return "owner"
    if word == "against" and not (around.adjective or around.possessive) and _is_balance_against(before, text):
        return "with"
    if word == "by" and not (around.adjective or around.possessive) and FLOW_BY.search(before):
        return "owner"
    if word == "to" and around.adjective and FLOW_NEXT.match(after):  # "of which 5 million fell to Peruvian exports"
        return "owner"
    if noun and is_word("part", noun):
        return "part"
    if around.possessive and OWN_NUMBER.match(after) and any(p.role == "part" for p in roles):
        return "part"  # "China's part is 52%, Korea's 17%"
    if around.adjective and last and before.endswith(OWNED) and is_its_trade(last, mention, text):
        return "with"  # "Chile's Asian trade"
    named = _by_preposition(word, around.adjective, around.possessive, before, last)
    return named or by_itself(around.adjective, around.possessive, before, after)


def _is_balance_against(before: str, text: str) -> bool:
    """Whether a balance is with the area that "against" leads to: "against Peru there was a surplus of 5 million"."""
    return IN_BALANCE.search(text) is not None and AGAINST.search(before) is not None


def _ends_list(roles: list[Placed], mention: AreaMention, text: str) -> bool:
    """Whether an area is the last of three or more: "to Chad, Mali, and Togo", not "to Chad, and Togo bought"."""
    *_, first, last = [None, *roles]
    if not (first and last) or first.role != last.role or text[last.mention.end : mention.start] not in LAST_OF_LIST:
        return False
    listed = text[first.mention.end : last.mention.start] in (", ", ", the ")
    if not listed or NUMBER_NEXT.match(text, mention.end):
        return False
    return not OPENS_CLAUSE.match(text, mention.end) or ITS_SUBJECT.search(text, 0, first.mention.start) is not None


def _is_payer(placed: Placed, text: str) -> bool:
    """Whether "from" leads to a receiver: "demand from Peru"."""
    return (
        placed.role == "to" and FROM.search(text, max(0, placed.mention.start - 12), placed.mention.start) is not None
    )


def _by_preposition(word: str, adjective: bool, possessive: bool, before: str, last: Placed | None) -> str:
    """The role that a preposition gives; empty where there is none."""
    if word == "of":
        if "out of" in before and OUT_OF.search(before):
            return "from"
        if not (adjective or possessive) and PART_OF.search(before):
            return "part"
        return "of" if adjective or (possessive and BOUGHT.search(before)) else "owner"
    if word == "including":
        return last.role if last else "other"
    return BY_PREPOSITION.get(word, "")


def counts(p: Placed, text: str) -> bool:
    """Capitals and cities are places, unless they stand for their state."""
    if p.mention.kind in ("capital", "city") and p.role in ("in", "other", "by"):
        return p.mention.kind == "capital" and OWN_COUNT.match(text, p.mention.end) is not None
    return p.mention.kind != "demonym" and not bracketed(p.mention, text)
