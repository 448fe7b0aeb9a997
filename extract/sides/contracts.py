"""Who supplies under a contract: the areas of a statement in, its sides out where it names the buyer or goes on.

One who promised to buy is the buyer, and guests who went home with contracts supply, unless they are told to buy.

>>> BUYS.search("has agreed to purchase ").group()
'to purchase'
"""

import re

from extract.areas.codes import area, country
from extract.areas.placed import Placed
from extract.sides.case import Case
from extract.sides.dealers import AGENTS
from extract.sides.hosts import other_side
from extract.sides.slots import Resolved, Sides
from extract.statements.statement import Statement
from extract.values import replace
from extract.words.side_words import WORTH

BUYS = re.compile(
    r"\b(?:to (?:buy|purchase|order|acquire|import|lease)|bought|purchased|ordered|acquired|buys"
    r"|requested|requests|asked for|(?:placed|places|placing|made|submitted) (?:[a-z]+ ){0,2}(?:orders?|requests?)"
    r"|(?:importers|smelters|steelmakers|steel ?mills|utilities|power stations|refiners)(?: have| had)?"
    r" (?:signed|concluded|entered into)(?: [a-z-]+)? (?:contracts?|agreements?|deals?) for)\b"
)
CONTRACTORS = re.compile(r" (?:[a-z]+ )?(?:contractors?|builders?|construction (?:firms|companies))\b")
ITS_CONTRACTORS = re.compile(r"\b(?:[Ii]ts|[Tt]heir|[Oo]ur) (?:[a-z]+ )?contractors?\b")
CONTRACTS_IN = re.compile(r"\bcontracts in (?:the )?$")
"""Before the country where the contracts of another are carried out: "they have 53 contracts in Chad, worth"."""
SIGNED_FOR = re.compile(
    r"\b(?:signed|signs|concluded|entered into)(?: [a-z-]+){0,3} (?:contracts?|agreements?|deals?)"
    r" for (?:[\d.,]+ (?:[a-z]+ ){0,3}of )?$"
)
"""Before the adjective of goods, what those named before it sign for: "signed a contract for Chilean copper"."""
OPENS = re.compile(r"(?:^|[.;:,]\s+)\W*(?:(?:an?|the|one|two|some|several|many)\s+)?$", re.I)
"""Before the adjective of those who a clause is said of."""
FAR = 90
"""How far behind an area its verb may stand."""
WITH_FIRM = re.compile(
    r"\bwith\s+(?:[a-z-]+\s+){0,3}(?!suppliers?\b|sellers?\b|exporters?\b|producers?\b|manufacturers?\b|makers?\b)[a-z-]+"
    r"\s+from\s+(?:the\s+)?(?:[A-Z][\w-]+(?:, | and )(?:the )?){0,3}$"
)
"""Before an area, what makes it that of the other party: "a contract with a company from"."""
HOME_FROM = re.compile(
    r"\b(?:c[ao]me|comes|coming|went|gone|goes|going|returns?|returned|returning|flew|flown|back|home)"
    r"(?: back)?(?: home)? from (?:the )?$"
)
"""Before where guests have been who bring something home: "exporters came home from Chile with orders"."""
ORDERED_FROM = re.compile(
    r"\b(?:(?:won|wins|win|secured?|received|obtained|got|booked|picked up|clinched|landed|gained|collected|attracted"
    r"|brought (?:back|home)) (?:[\w-]+ ){0,3}(?:orders?|contracts?)|(?<!placed )(?<!placing )orders)"
    rf"(?: (?:of|for|{WORTH}) "
    r"[^;:()]{2,40})? from (?:the )?$"
)
"""Before the customer: "won orders of $5 million from"."""
LED_BY = 90
GUESTS = {"people", "enterprises", "documents"}
THEY = re.compile(r"\W*(?:They|It|The (?:[a-z]+ )?(?:delegation|guests|visitors|mission|companies|firms|party))\b")


def contracted(real: Resolved, case: Case) -> Sides | None:
    """Give the sides of a contract that a buyer signs, or that the guests just told of brought home."""
    statement, frame, scene = case.statement, case.frame, case.scene
    text = case.text
    if ("ontractor" in text or " buil" in text) and (sides := _built_abroad(case)):
        return sides
    if " contracts in " in text and (sides := _carried_out(case)):
        return sides
    if buyer := _buyer(real, statement):
        sellers = [code for p, code in real if country(code) != country(buyer)]
        seller = sellers[0] if sellers else other_side(buyer, scene)
        return Sides(seller, buyer, own=seller is None)
    if not real and statement.position and frame.last == "contracts" and frame.beside and all(frame.beside):
        return Sides(*frame.beside, inherited=True)  # "will deliver 60 buses to Chad for $5 million"
    goes_on = statement.position > 0 or THEY.match(case.text)
    if real or not goes_on or frame.last not in GUESTS or not frame.beside:
        return None
    guest, host = frame.beside
    if guest and host is None and frame.last == "documents" and statement.position:
        return Sides(guest, own=True)  # "signed 12 agreements worth $5 million" at fairs abroad
    if guest is None or host is None:
        return None
    at_home = scene.venue is not None and country(scene.venue) == country(guest)
    return None if at_home else Sides(guest, host, inherited=True)


def signed_with(own: list[Placed], text: str) -> list[Placed]:
    """Take where the other party is from for the side that a contract is signed with: "with a company from Pune".

    So is where those who supply have come home from, and where they were given orders.
    """
    return [replace(p, role="with") if p.role == "from" and _is_of_other(text[: p.mention.start]) else p for p in own]


def _is_of_other(before: str) -> bool:
    return any(each.search(before[-LED_BY:]) is not None for each in (WITH_FIRM, HOME_FROM, ORDERED_FROM))


def _built_abroad(case: Case) -> Sides | None:
    """Who builds, and for whom: "Greek contractors have carried out 30 projects in Fiji, worth $5 million"."""
    text = case.text
    named = [p for p in case.statement.sentence.roles if p.mention.end <= case.at and area(p.code)]
    builder = next((p.code for p in named if CONTRACTORS.match(text, p.mention.end)), None)
    host = next((p.code for p in named if p.role == "in" and country(p.code) != country(builder or "")), None)
    if builder is None:
        return Sides(other_side(host, case.scene), host) if host and ITS_CONTRACTORS.search(text) else None
    return Sides(builder, host or other_side(builder, case.scene))


def _carried_out(case: Case) -> Sides | None:
    """Who buys is where the contracts are, of the two that a text is about: "has signed 53 contracts in Chad worth"."""
    text = case.text
    named = [p for p in case.statement.sentence.roles if p.role == "in" and p.mention.end <= case.at]
    host = next((p.code for p in named if CONTRACTS_IN.search(text, 0, p.mention.start)), None)
    supplier = other_side(host, case.scene) if host else None
    return Sides(supplier, host) if supplier else None


def _buyer(real: Resolved, statement: Statement) -> str | None:
    """ "Peruvian firms have promised to buy": who is the subject of a verb of buying before the number."""
    text, stop = statement.sentence.text, statement.quantity.start
    for p, code in real:
        opens = p.mention.kind == "adjective" and OPENS.search(text, max(0, p.mention.start - 24), p.mention.start)
        acts = p.role == "subject" or (p.role == "owner" and (opens or AGENTS.match(text, p.mention.end)))
        if acts and p.mention.end < stop and BUYS.search(text, p.mention.end, min(stop, p.mention.end + FAR)):
            return code
    origin = next(
        (p for p, _ in real if p.mention.kind == "adjective" and SIGNED_FOR.search(text[: p.mention.start])), None
    )
    before = (code for p, code in real if origin and p.mention.end < origin.mention.start)
    return next(before, None)
