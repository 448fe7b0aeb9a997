"""Whose capital came to a country whose inflow a text tells: roles in, the host and the one who invests out.

Shares of the inflow are of investors; amounts are where the words say so, or go on in the list of one who was. One
that receives has an inflow of its own.

>>> INVESTS.search("Peru was the largest source with 5 million") is not None
True
"""

import re

from extract.areas.codes import country
from extract.areas.placed import Placed
from extract.records import WORLD
from extract.sides.case import Case
from extract.sides.hosts import RECEIVES
from extract.sides.slots import Resolved, Sides
from extract.statements.statement import Statement
from extract.words.cued import Cued

INVESTS = Cued(
    (
        *("invest", "source", "contribut", "put", "provid", "top", "rank", "first", "second", "third", "follow"),
        *("ahead", "gave", "give", "grant", "lent", "lend", "pledge"),
    ),
    r"\b(?:invest(?:ed|s)|investors?|sources?|contribut\w+|put|provid\w+|topped|tops|ranks?|ranked|first|second|third"
    r"|follow(?:s|ed)|ahead|gave|gives?|given|grant(?:s|ed)|lent|lends?|pledge[sd]?)\b",
    re.I,
)
"""What tells that an amount is one investor's."""
CAPITAL = re.compile(
    r"\s+(?:[a-z-]+\s+)?(?:investors?|investments?|firms?|compan(?:y|ies)|capital|money|banks?|funds?)\b"
)
"""Behind an adjective, whose capital it is."""
THOSE_OF = re.compile(
    r"\b(?:(?:countries|states|members|ahead|front) of|(?:firms|companies|investors|capital"
    r"|money) (?:of|from))\s+(?:the\s+)?$"
)
GAP = re.compile(r"\s+(?:[A-Z]{1,3}\s?)?\W?")
"""Between one that is given money and the amount."""
PUTS_IN = {"subject", "from", "by", "label", "part"}
NEXT_OF_LIST = re.compile(r"(?:,|;|\band|\bwhile|\bwhereas|\bbut)\s+(?:the\s+)?$")
ITS_NUMBER = re.compile(
    r"(?:\s+(?:direct\s+)?(?:investments?|capital)\s+(?:to|(?:was|of|at|reached|came to|amounted to)\b))?\s*\(?"
    r"(?:(?:accounts?|accounted|invested|provided|contributed|gave|lent|for|with|by|at|only|just|about|some|almost"
    r"|nearly|another)\s+)*(?:[A-Z]{1,3}\s?)?\W?"
)


def invested(real: Resolved, case: Case) -> Sides | None:
    """Give the sides of an investor's part: "Of the inflow to Togo, China had 60 per cent, Chad 4"."""
    statement, frame = case.statement, case.frame
    host, last = frame.beside or (None, None)
    if host in (None, WORLD) or frame.last != "investment":
        return None
    if statement.position and last and (lent := _lent_next(real, last, statement)):
        return Sides(lent, last)
    goes_on = statement.position and last is not None and (frame.listed or _acts_likewise(real, last, statement))
    if case.measure != "share" and not goes_on and not INVESTS.search(statement.before):
        return None
    at = case.at
    others = [(p, code) for p, code in real if country(code) != country(host)]
    before = [each for each in others if each[0].mention.end <= at]
    if any(p.role in ("in", "to", "for") for p, _ in others):
        return None
    placed, code = before[-1] if before else others[0] if others else (None, None)
    if placed is None or code is None:
        return None
    puts_in = _puts_in(placed, case.text) or (goes_on and _acts_likewise(real, last, statement))
    return Sides(host, code, listed=True) if puts_in else None


def _acts_likewise(real: Resolved, last: str | None, statement: Statement) -> bool:
    """Whether one has its number as the investor before: "Chad put 5 million into Togo, Mali 2", "those of Mali 2"."""
    role = real[-1][0].role if real and _has_next(real[-1][0], statement) else ""
    before = [p for p in statement.sentence.roles if p.mention.end <= statement.head[0]]
    return role in ("subject", "owner") and any(p.role == role and p.code == last for p in before)


def _lent_next(real: Resolved, last: str, statement: Statement) -> str | None:
    """Give who has its number as the one that was given money: "Chad lent Mali 5 million and Togo 2"."""
    text, told = statement.sentence.text, [q.start for q in statement.sentence.undated if q.end <= statement.head[0]]
    if not (real and told and _has_next(real[-1][0], statement)):
        return None
    before = [p for p in statement.sentence.roles if p.mention.end <= told[-1]]
    given = before and before[-1].code != last and GAP.fullmatch(text, before[-1].mention.end, told[-1])
    return real[-1][1] if given and any(p.code == last for p in before) else None


def _has_next(placed: Placed, statement: Statement) -> bool:
    return ITS_NUMBER.fullmatch(statement.sentence.text, placed.mention.end, statement.quantity.start) is not None


def _puts_in(placed: Placed, text: str) -> bool:
    """Whether one gives capital, and does not receive any."""
    if placed.role in ("owner", "other"):
        adjective, start = placed.mention.kind == "adjective", placed.mention.start
        capital = CAPITAL.match(text, placed.mention.end) if adjective else None
        return bool(capital or THOSE_OF.search(text, max(0, start - 24), start))
    return placed.role in PUTS_IN and not RECEIVES.match(text, placed.mention.end)


def without_next(own: list[Placed], statement: Statement) -> list[Placed]:
    """Leave out those behind a number that have the next one: "Chad drew 3 million and Mali 2", beside another."""
    text, end = statement.sentence.text, statement.quantity.end
    stop = min((q.start for q in statement.sentence.undated if q.start >= end), default=None)
    if stop is None or not any(p.mention.end <= end for p in own):
        return own
    return [p for p in own if p.mention.start < end or not _is_next(p, text, stop)]


def _is_next(placed: Placed, text: str, stop: int) -> bool:
    start, end = placed.mention.start, placed.mention.end
    led = NEXT_OF_LIST.search(text, max(0, start - 16), start)
    return placed.role == "subject" and led is not None and ITS_NUMBER.fullmatch(text, end, stop) is not None
