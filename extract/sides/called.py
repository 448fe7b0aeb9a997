"""Who is called a customer or supplier of another, or takes of it: a clause's areas in, the sides that this gives out.

>>> FRONTED.fullmatch("With ") is not None, OF.fullmatch(" of the ") is not None
(True, True)
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from extract.areas.codes import country
from extract.areas.deeds import DEALERS_OF, IS_BUYER, IS_PARTNER, IS_SELLER, deed
from extract.areas.placed import Placed
from extract.records import FLOWS, WORLD
from extract.sides.case import Case
from extract.sides.slots import Resolved, Sides
from extract.sides.together import MANY, together
from extract.statements.statement import Statement
from extract.words.side_words import IS

OF = re.compile(r" (?:of|for) (?:the )?")
TO = re.compile(r"(?: of [a-z][a-z ]{1,24}?)? (?:to|for|in) (?:the )?")
"""Between who supplies and whom: "the main supplier of tea to Chad"."""
MARKET = re.compile(r" (?:domestic |home )?(?:market|economy|consumers?|industry)\b")
"""Behind an adjective, what makes it the country: "the main supplier to the Chadian market"."""
WAS = re.compile(rf"\s+{IS}\s+(?:[a-z]+\s+){{0,3}}")
"""Between one and the other whose customer or supplier it is called: "Chad remained Mali's chief supplier"."""
OF_NAME = re.compile(r" (?:export (?:market|destination|customer)|import (?:partner|(supplier|source)))\b")
"""Behind a name that has no ending, the same as whose customer it is: "is the largest U.S. export market"."""
FRONTED = re.compile(r"\W*(?:With|At)\s+(?:[a-z]+\s+){0,3}[^\w\s]{0,2}")
"""What leads to a number that stands before the clause it is told in: "With $5 million, Chad was …"."""
OF_ALL = re.compile(r"(?: of (?:[\w’'-]+ ){0,4}(?:trade|turnover|exports|imports|sales|purchases|total))?,")
"""Between such a number and the clause: "With 5% of foreign trade, Chad is"."""
BREAKS = re.compile(r"[;:.(]")


def called(real: Resolved, case: Case) -> Sides | None:
    """Several are called so before their number: "Chad, Mali and Togo were the best customers of Peru, with 5"."""
    if len(real) < MANY or case.indicator not in FLOWS:
        return None
    named = [(p, code) for p, code in real if p.mention.end <= case.at and p.role != "other"]
    sides = _called(named[-2:], case.text)
    if sides and sides.partner and len(named) > 2:
        sides.partner = together(named, sides.partner, case.text, ("subject",))
    return sides


def called_behind(roles: Sequence[Placed], statement: Statement, home: str | None) -> Sides | None:
    """Give the sides where one is called so behind its number: "With $5 million, Chad was Mali's largest supplier".

    Whose it is may be known, and is `home` then: "With $5 million, Chad came third among the suppliers".
    """
    text, end = statement.sentence.text, statement.quantity.end
    if statement.position or not FRONTED.fullmatch(statement.lead) or not OF_ALL.match(text, end):
        return None
    broken = BREAKS.search(text, end)
    stop = broken.start() if broken else len(text)
    named = [(p, p.code) for p in roles if end < p.mention.start < stop and p.mention.kind != "anaphor"]
    return _called(named, text) or _ranks(named, statement, home)


def _called(named: Resolved, text: str) -> Sides | None:
    for (p, code), (q, other) in pairwise(named):
        if p.role != "subject" or code == other:
            continue
        if q.mention.kind == "adjective":  # "the best customer of Malian growers"
            said = IS_BUYER.match(text, p.mention.end, q.mention.start)
            if said and OF.fullmatch(text, said.end(), q.mention.start):
                return _sides(other, code, sells=False)
            said = IS_SELLER.match(text, p.mention.end, q.mention.start) if MARKET.match(text, q.mention.end) else None
            if said and TO.fullmatch(text, said.end(), q.mention.start):
                return _sides(other, code, sells=True)
            continue
        found = DEALERS_OF.match(text, q.mention.end) or OF_NAME.match(text, q.mention.end)
        if found and WAS.fullmatch(text, p.mention.end, q.mention.start):
            return _sides(other, code, sells=found[1] is not None)
        for sells, is_so in ((True, IS_SELLER), (False, IS_BUYER)):
            said = is_so.match(text, p.mention.end, q.mention.start)
            if said and (
                OF.fullmatch(text, said.end(), q.mention.start)
                or (sells and TO.fullmatch(text, said.end(), q.mention.start))
            ):
                return _sides(other, code, sells=sells)
    return None


def _ranks(named: Resolved, statement: Statement, home: str | None) -> Sides | None:
    """Give the sides where one has its place among the suppliers, customers or partners of the one spoken of."""
    (p, code) = named[0] if named else (None, "")
    partner = IS_PARTNER.match(statement.sentence.text, p.mention.end) if p else None
    home = next((other for _, other in named if other != code), home) if partner else home
    if p is None or p.role != "subject" or home in (None, WORLD) or country(code) == country(home or ""):
        return None
    if partner:
        return Sides(home, code, listed=True, partnered="trad" in partner[0])
    sells, buys = (is_so.match(statement.sentence.text, p.mention.end) for is_so in (IS_SELLER, IS_BUYER))
    return _sides(home or "", code, sells=sells is not None) if sells or buys else None


def _sides(home: str, other: str, sells: bool) -> Sides:
    return Sides(home, other, listed=True, bought=sells, sold=not sells)


def takes_from(real: Resolved, statement: Statement) -> Sides | None:
    """Give the sides where one takes what another has, by a verb that is no flow: "Peru took tea from Chile for $5"."""
    acts, source = next((p, c) for p, c in real if p.role == "subject"), [c for p, c in real if p.role == "from"]
    does = deed(statement.sentence.text, acts[0].mention.end, statement.quantity.start) if source else None
    takes = does is not None and does.kind == "buys"
    return Sides(acts[1], source[-1], bought=True) if takes else None


def one_of_both(real: Resolved, case: Case) -> Sides | None:
    """Give the sides where one of the two that a text is on deals, before any side is spoken of: "Peru sold goods"."""
    both, (p, code) = case.scene.both(), real[0]
    if both is None or code not in both or len(real) > 1 or p.role != "subject":
        return None
    deals = deed(case.text, p.mention.end, case.at)
    return Sides(code, both[code == both[0]]) if deals and deals.kind == "sells" else None


def names_both(real: Resolved) -> bool:
    """Whether who acts and the other side are both named: "Peru sold goods for $4 million to Chile"."""
    acts = {country(code) for p, code in real if p.role == "subject"}
    others = {country(code) for p, code in real if p.role in ("to", "from") and p.mention.kind != "adjective"}
    return len(acts) == len(others) == 1 and acts != others
