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
POSSESSIVE = re.compile(r"^(?:['’]s?\b|['’](?=\s))")
JOINED = re.compile(r"^\s*(?:[-–—/&]|and|,|with)\s*(?:the\s+|also\s+)?$", re.I)
FLOW_OF = re.compile(r"\s+(?:\w+\s+)?(?:imports?|exports?|trade|market)\b", re.I)
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
    role: str  # owner | to | from | with | in | pair | subject | by | other

    @property
    def code(self) -> str:
        return self.mention.code


def placed(statement_text: str, areas: list[AreaMention]) -> list[Placed]:
    """Give each area of a sentence its role."""
    roles: list[Placed] = []
    areas = [
        m for m, following in zip(areas, [*areas[1:], None], strict=False) if not _holds(m, following, statement_text)
    ]
    for position, mention in enumerate(areas):
        before, after = statement_text[: mention.start], statement_text[mention.end :]
        last = areas[position - 1] if position else None
        roles.append(
            Placed(
                mention, _role(mention, before, after, roles, last, statement_text, areas[position + 1 : position + 2])
            )
        )
    return roles


def _holds(mention: AreaMention, following: AreaMention | None, text: str) -> bool:
    """Whether a country is named only to place its region: "south China's Guangxi"."""
    if following is None or "-" not in following.code or country(following.code) != mention.code:
        return False
    return re.fullmatch(r"['’]s?\s+(?:\w+\s+)?", text[mention.end : following.start]) is not None


def _role(mention, before, after, roles, last, text, following) -> str:
    joined = last is not None and JOINED.match(text[last.end : mention.start])
    if joined and PAIRED.match(text[last.end : mention.start]):
        return "pair"
    if following and PAIRED.match(text[mention.end : following[0].start]) and mention.kind != "city":
        return "pair"
    if WITH_MEMBERS.search(before[-60:]):
        return "with"
    preposition = PREPOSITION.search(before[-60:])
    word = preposition.group(1).lower() if preposition else ""
    if word in ("between", "among") or (not word and BETWEEN.search(before[-60:])):
        return "pair"
    if joined and not word:
        return roles[-1].role
    if word in ("to", "into", "towards", "toward"):
        return "to"
    if word == "for":
        return "for"
    if word in ("with", "in", "by") and FLOW_OF.match(after):
        return "owner"
    if word in ("from", "with", "in", "by"):
        return word
    if word in ("at", "within", "inside", "on"):
        return "in"
    if word == "of":
        return "of" if mention.kind == "adjective" else "owner"
    if word in ("via", "through", "against", "than", "outside"):
        return "other"
    if word == "including":
        return roles[-1].role if roles else "other"
    if after[:1] == ":" and mention.kind != "adjective":
        return "label"
    if GIVES.search(before[-16:]):
        return "to"
    if POSSESSIVE.match(after) or mention.kind == "adjective":
        return "owner"
    return "subject"


def counts(p: Placed, text: str) -> bool:
    """Capitals and cities are places, unless they stand for their state."""
    if p.mention.kind in ("capital", "city") and p.role in ("in", "other", "by"):
        return False
    return p.mention.kind != "demonym" and not bracketed(p.mention, text)
