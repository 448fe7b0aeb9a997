"""Who stands in a list to whose members numbers are given one by one: a statement in, its sides out.

"Chad, Mali and Niger exported 5, 4 and 3 million respectively": each on its own account, no two of them a pair.

>>> DEALS.match(" together exported ") is not None, SHARES_OF.search("In 2010 the shares of ") is not None
(True, True)
"""

import re

from extract.areas.codes import country
from extract.areas.deeds import IS_PARTNER
from extract.areas.mentions import AreaMention
from extract.areas.placed import Placed
from extract.records import FLOWS
from extract.sides.case import Case
from extract.sides.slots import Resolved, Sides
from extract.statements.statement import Statement
from extract.words.side_words import SHARE

DEALS = re.compile(
    r"(?:,[^,;:()]{1,60},)?\s+(?:\w+\s+)?(?:(exported|exports?|shipped|ships?|sold|sells?)|imported|imports?)\b"
)
"""Behind the last of a list, what those in it do on their own account."""
SHARES_OF = re.compile(rf"(?:{SHARE}|\bshares|\bparts|\bportions) of (?:the )?$")
"""Before the first of a list, what makes them those who have their parts of what another trades."""


def list_end(placed: Placed, statement: Statement) -> int:
    """Where the list of those ends who act one by one: "Niger and Togo, which supply 21pc and 18pc respectively"."""
    end = placed.mention.end
    if placed.mention is not statement.given_area:
        return end
    return max((m.end for m in _listed(statement)), default=end)


def one_by_one(real: Resolved, case: Case) -> Sides | None:
    """Give the sides of one in such a list: a seller or buyer on its own account, or a partner by its share."""
    statement, indicator = case.statement, case.indicator
    if statement.given_area is None:
        return None
    given = next(((p, code) for p, code in real if p.mention is statement.given_area), None)
    if given is None or indicator not in (*FLOWS, "trade_turnover"):
        return None
    if case.measure == "share":
        return _has_share(given, real, statement)
    if indicator == "trade_turnover":
        return _partner(given, real, case)
    placed, code = given
    does = DEALS.match(case.text, list_end(placed, statement)) if placed.role == "subject" else None
    alone = case.frame.indicator in (None, indicator) and case.frame.partner is None and len(real) == 1
    if does is None or not alone or bool(does[1]) is (indicator == "imports"):
        return None
    return Sides(code, None, own=True, item="reporter")


def _partner(given: tuple[Placed, str], real: Resolved, case: Case) -> Sides | None:
    """Give the sides of one of the partners that a list is called: "Chad and Mali were Togo's main partners, with"."""
    placed, code = given
    called = placed.role == "subject" and IS_PARTNER.match(case.text, list_end(placed, case.statement))
    owners = [c for p, c in real if p.role == "owner" and p.mention.start >= list_end(placed, case.statement)]
    home = next(iter(owners), case.scene.home(case.frame)) if called else None
    return Sides(home, code, listed=True) if home and country(home) != country(code) else None


def _has_share(given: tuple[Placed, str], real: Resolved, statement: Statement) -> Sides | None:
    """Give whose flow one has a share of: "the shares of Chad, Mali and Niger in Togo's imports were 5, 4 and 3%".

    "Exports to Chad and Mali made up 5 and 4 per cent of Togo's total."
    """
    first = min(m.start for m in _listed(statement))
    led = given[0].role in ("to", "from", "with")
    if not (led or SHARES_OF.search(statement.sentence.text, max(0, first - 40), first)):
        return None
    wholes = [
        c for p, c in real if p.mention.start >= list_end(given[0], statement) and p.role in ("owner", "of", "in")
    ]
    home = next((c for c in wholes if country(c) != country(given[1])), None)
    return Sides(home, given[1], listed=True) if home else None


def _listed(statement: Statement) -> list[AreaMention]:
    """Give the areas of the list before the numbers."""
    at = statement.quantity.start
    return [s.given_area for s in statement.beside if s.given_area and s.given_area.end <= at]
