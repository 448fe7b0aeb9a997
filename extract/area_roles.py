"""The role that grammar gives each area of a sentence: owner, sender, receiver, partner, place, one of a pair …

>>> from extract.areas import find_areas
>>> text = "Kenya's exports to Uganda; Indian supplies from Goa"
>>> [(p.code, p.role) for p in placed(text, find_areas(text))]
[('KE', 'owner'), ('UG', 'to'), ('IN', 'owner'), ('IN-GA', 'from')]
"""

import re

from extract.area_codes import country
from extract.area_uses import PAIRED, bracketed
from extract.areas import AreaMention
from extract.side_words import pattern
from extract.values import immutable

DETERMINERS = (
    r"(?:(?:the|both|its|their|all|other|member|main|key|certain|neighbou?ring|friendly|several|major|countries?"
    r"|states?|economies|markets?|capital|city|republic|territory"
    r"|regions?|partners?|members?|companies|government|of|side|sides|and|foreign|third|former|non-)\s+)*"
)
PREPOSITION = re.compile(
    rf"\b(to|into|from|with|between|among|in|for|of|by|via|through|within|against|at|on|than|outside|inside|towards?|including)\s+{DETERMINERS}[\"“«'(]*$",
    re.I,
)
BETWEEN = re.compile(r"\bbetween\s+(?:[\w'’-]+\s+){1,4}$", re.I)
CAUSE = re.compile(
    r"\b(?:thanks|due|owing|according|contrary|next|equal|similar|relative|prior)\s+to\s+(?:the\s+)?$", re.I
)
EARNED = re.compile(r"\b(?:returns|revenues?|income|proceeds|earnings|receipts|takings)\s+from\s+(?:the\s+)?$", re.I)
PART_OF = re.compile(rf"\b(?:share|part|portion|proportion|weight)\s+of\s+{DETERMINERS}$", re.I)
PREDICATE = re.compile(r"\b(?:is|are|was|were)\s+(?:all\s+|mostly\s+|mainly\s+)?$", re.I)
ENDS = re.compile(r"\s*(?:[.;,!?)]|$)")
POSSESSIVE = re.compile(r"^(?:['’]s?\b|['’](?=\s))")
JOINED = re.compile(r"^\s*(?:[-–—/&]|and|,|with)\s*(?:the\s+|also\s+)?$", re.I)
BY_PREPOSITION = {
    **dict.fromkeys(("to", "into", "towards", "toward"), "to"),
    **{word: word for word in ("for", "from", "with", "in", "by")},
    **dict.fromkeys(("at", "within", "inside", "on"), "in"),
    **dict.fromkeys(("via", "through", "against", "than", "outside"), "other"),
}
AFTER = re.compile(r"(?:['’]s?)?\s+(?:[a-z]+-)?([a-z]+)\b")
OWN_NUMBER = re.compile(r"['’]s?\s+(?:(?:only|just|about|some|nearly|almost)\s+)?[$€£]?\d")
ITS_OWN = re.compile(r"\s+(?:exports?|imports?|supplies|sales|shipments|deliveries|purchases)\b", re.I)
BOUGHT = re.compile(r"\b(?:bought|buys?|imported|imports|purchased|imports of|purchases of)\s+(?:[\w-]+\s+)?$", re.I)
FLOW_OF = re.compile(r"\s+(?:\w+\s+)?(?:imports?|exports?|trade)\b", re.I)
GIVES = re.compile(r"\b(?:sold|sells?|shipped|sends?|sent|lent)\s+(?:the\s+)?$", re.I)
WITH_MEMBERS = re.compile(
    r"\bwith\s+(?:the\s+|its\s+)?(?:\w+\s+){0,2}(?:partners|countries|members|states|neighbou?rs)\s+(?:in|of"
    r"|within)\s+(?:the\s+)?$",
    re.I,
)


@immutable
class Placed:
    """An area and the role that the words give it."""

    mention: AreaMention
    role: str  # owner | to | from | with | in | pair | part | subject | label | by | other

    @property
    def code(self) -> str:
        return self.mention.code


def placed(text: str, areas: list[AreaMention]) -> list[Placed]:
    """Give each area of a sentence its role."""
    roles: list[Placed] = []
    areas = [m for m, following in zip(areas, [*areas[1:], None], strict=False) if not _holds(m, following, text)]
    for mention, following in zip(areas, [*areas[1:], None], strict=False):
        last = roles[-1] if roles else None
        roles.append(Placed(mention, _paired(mention, last, following, text) or _role(mention, roles, text)))
    return roles


def _holds(mention: AreaMention, following: AreaMention | None, text: str) -> bool:
    """Whether a country is named only to place its region: "south China's Guangxi"."""
    if following is None or "-" not in following.code or country(following.code) != mention.code:
        return False
    return re.fullmatch(r"['’]s?\s+(?:\w+\s+)?", text[mention.end : following.start]) is not None


def _paired(mention: AreaMention, last: Placed | None, following: AreaMention | None, text: str) -> str:
    """Whether it is one of two that a dash joins: "Kenya-Uganda trade"."""
    if last and PAIRED.match(text[last.mention.end : mention.start]):
        return "pair"
    dashed = following is not None and PAIRED.match(text[mention.end : following.start])
    return "pair" if dashed and mention.kind != "city" else ""


def _role(mention: AreaMention, roles: list[Placed], text: str) -> str:
    last = roles[-1] if roles else None
    before, after = text[max(0, mention.start - 60) : mention.start], text[mention.end : mention.end + 40]
    adjective = mention.kind == "adjective"
    if WITH_MEMBERS.search(before):
        return "with"
    if (adjective or POSSESSIVE.match(after)) and _leads_to("passing", after):
        return "other"
    if CAUSE.search(before):
        return "other"
    if EARNED.search(before):
        return "to"
    if adjective and PREDICATE.search(before) and ENDS.match(after):  # "a third of the coal is Polish"
        return "from"
    preposition = PREPOSITION.search(before)
    word = preposition.group(1).lower() if preposition else ""
    if word in ("between", "among") or (not word and BETWEEN.search(before)):
        return "pair"
    if (
        last
        and not word
        and JOINED.match(text[last.mention.end : mention.start])
        and not (adjective and ITS_OWN.match(after))
    ):
        return last.role
    possessive = POSSESSIVE.match(after) is not None
    if (adjective and _leads_to("buyers", after)) or ((adjective or possessive) and _leads_to("orders", after)):
        return "to"
    if word in ("with", "in", "by", "for", "on") and FLOW_OF.match(after):
        return "owner"
    if (adjective or possessive) and _leads_to("part", after):
        return "part"
    if OWN_NUMBER.match(after) and any(p.role == "part" for p in roles):  # "China's part is 52%, Korea's 17%"
        return "part"
    if word == "of" and not (adjective or possessive) and PART_OF.search(before):
        return "part"
    if word == "of":
        return "of" if adjective else "owner"
    if word in BY_PREPOSITION:
        return BY_PREPOSITION[word]
    if word == "including":
        return last.role if last else "other"
    if after[:1] == ":" and not adjective:
        return "label"
    if GIVES.search(before[-16:]):
        return "to"
    if adjective:
        return "from" if BOUGHT.search(before) else "owner"
    return "owner" if possessive else "subject"


def _leads_to(kind: str, after: str) -> bool:
    """Whether the noun that an area qualifies is of a kind: "the Russian embargo", "Chinese buyers"."""
    words = AFTER.match(after)
    return words is not None and pattern(kind).fullmatch(words[1]) is not None


def counts(p: Placed, text: str) -> bool:
    """Capitals and cities are places, unless they stand for their state."""
    if p.mention.kind in ("capital", "city") and p.role in ("in", "other", "by"):
        return False
    return p.mention.kind != "demonym" and not bracketed(p.mention, text)
