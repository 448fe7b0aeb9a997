"""From which side a text speaks, as the words around an area tell it: an area with its role in, its voice out.

Its envoys and offices, its money and flows are those of the side that speaks; guests come from the other, and one who
tells of "exports to Peru" is not of Peru.

>>> from extract.area_roles import placed
>>> from extract.areas import find_areas
>>> text = "Exports of Peru to Chile"
>>> [voice(p, text) for p in placed(text, find_areas(text))]
[4, -6]
"""

import re

from extract.area_roles import Placed
from extract.areas import AreaMention

DATELINE, HEADLINE, OFFICE, EARLY, LATE, ASIDE = 10, 12, 6, 4, 2, 0
"""Weights of a mention: where a report is written, in a headline, in the name of an office, in the lead, after it, and
as the other side of what is told."""
OTHER_SIDE = re.compile(
    r"\b(?:to|from|with|against|than|by|via|into)\s+(?:(?:the|both|its|neighbou?ring|fellow|republic of)\s+)*$", re.I
)
OFFICE_AFTER = re.compile(r"(?:['’]s)?\s+(?:\w+\s+)?(?:statistic|central bank|national bank|customs|bureau)", re.I)
OFFICE_BEFORE = re.compile(
    r"\b(?:(?:statistics|stats|bank|bureau|customs|committee|ministry|office)\s+(?:of|for)|statistics|stats)\s+(?:the\s+)?$",
    re.I,
)
AMBASSADOR = re.compile(r"(?:['’]s?)?\s+(?:new\s+)?(?:ambassador|consul|trade representative|envoy)\b", re.I)
AMBASSADOR_OF = re.compile(r"\b(?:ambassador|consul|trade representative|envoy|embassy) of (?:the )?$", re.I)
MET = re.compile(r"\b(?:met|meets?|meeting|received?|receives|talks|conversation|spoke)\b[^.;:]*$", re.I)
DELEGATION = re.compile(
    r"(?:['’]s?)?\s+(?:\w+\s+){0,2}?(?:delegation|guests?|visitors?|businessmen|entrepreneurs)\b", re.I
)
DELEGATION_OF = re.compile(r"\b(?:delegation|guests|visitors) (?:of|from) (?:the )?(?:[\w-]+ ){0,2}$", re.I)
SENT_FROM = re.compile(
    r"\b(?:exports?|shipments|supplies|deliveries|sales)(?: of [\w-]+)? (?:from|of) (?:the )?(?:\d+ )?$"
    r"|\b(?:partners|markets|customers|suppliers|buyers) of (?:the )?$",
    re.I,
)
OWNS = re.compile(r"(?:['’]s?)?\s+(?:[\w-]+\s+){0,2}?(?:exports?|imports?|trade|turnover|deficit|surplus)\b", re.I)
FLOWS = re.compile(
    r"(?:['’]s?)?\s+(?:[\w-]+\s+){0,2}?(?:exports?|imports?|trade|turnover|deficit|surplus|sales|shipments|purchases"
    r"|deliveries|supplies|exporters|importers)\b",
    re.I,
)
BALANCE_FOR = re.compile(r"\b(?:deficit|surplus|balance) (?:for|of) (?:the )?$", re.I)
WITH = re.compile(r"\bwith\s+(?:the\s+)?$", re.I)
SAYS = re.compile(
    r"(?:['’]s?)?\s+(?:[\w-]+\s+){0,3}?(?:officials?|authorities|minister|ministry|exporters|association|chamber|agency"
    r"|government|institute|office)\b[^.;,]{0,40}?\b(?:said|says|told|announced|reported|reports|puts?|estimates?|estimated"
    r"|counts|counted|expects)\b",
    re.I,
)
FIRMS = re.compile(
    r"\s+(?:[\w-]+\s+){0,2}?(?:companies|firms|producers|manufacturers|farmers|growers|enterprises|mills|refiners|shippers)"
    r"\s+(?:\w+\s+)?(?:export\w*|sold|sells?|ship\w*|suppl\w+|deliver\w*|earn\w*|bought|buy|import\w*|sent)\b",
    re.I,
)
BARE = re.compile(
    r"(?:^|[.;:,]\s|\b(?:in|and|the|our|its|total|that|of|mutual|bilateral|commodity|trade|while|but|where)\s)(?:\w+\s)?"
    r"(?:(?:exports?|sales|shipments|deliveries|supplies)(?:\sof\s\w+)?\sto|(?:imports?|purchases)(?:\sof\s\w+)?\sfrom"
    r"|(?:trade|turnover|deficit|surplus)(?:\sin\s\w+)?\swith)\s(?:the\s)?$",
    re.I,
)
"""A flow that has no owner."""
FLOW_OF = re.compile(
    r"\b(?:exports?|imports?|trade|turnover|deficit|surplus|shipments|sales)(?: of [\w-]+)? (?:from|of)"
    r" (?:the )?(?:\w+ )?$",
    re.I,
)


def is_owner(p: Placed, text: str) -> bool:
    """Whether the flow that is told is an area's own: "Peru's exports", "the trade of Peru"."""
    before = text[max(0, p.mention.start - 40) : p.mention.start]
    owned = OWNS.match(text, p.mention.end) or FLOW_OF.search(before)
    return p.role in ("owner", "of") and owned is not None


def is_envoy(mention: AreaMention, text: str) -> bool:
    """Whether an area is that of an envoy: "Peru's ambassador", "the embassy of Peru"."""
    before = text[max(0, mention.start - 40) : mention.start]
    return bool(AMBASSADOR.match(text, mention.end) or AMBASSADOR_OF.search(before))


def weight_told(mention: AreaMention, text: str, weight: int) -> int:
    """What a mention counts for whose trade is told."""
    before = text[max(0, mention.start - 40) : mention.start]
    if is_envoy(mention, text):
        return weight + 2 * OFFICE
    if OFFICE_AFTER.match(text, mention.end) or OFFICE_BEFORE.search(before):
        return weight + OFFICE
    if OWNS.match(text, mention.end) or SENT_FROM.search(before):
        return weight * 2
    return ASIDE if OTHER_SIDE.search(before) else weight


def voice(p: Placed, text: str) -> int:
    """What a mention tells of the side that a text speaks from; less than nothing where it is the other one."""
    mention = p.mention
    before, end = text[max(0, mention.start - 60) : mention.start], mention.end
    if is_envoy(mention, text):
        return -EARLY if MET.search(before) else 2 * OFFICE
    if DELEGATION.match(text, end) or DELEGATION_OF.search(before):
        return -EARLY
    if OFFICE_AFTER.match(text, end) or OFFICE_BEFORE.search(before):
        return OFFICE
    if BARE.search(before):
        return -OFFICE
    if WITH.search(before):
        return -LATE
    if any((FLOWS.match(text, end), SENT_FROM.search(before), BALANCE_FOR.search(before), SAYS.match(text, end))):
        return EARLY
    if mention.kind == "adjective" and FIRMS.match(text, end):
        return LATE
    return -LATE if p.role in ("to", "from", "with", "part") else 0
