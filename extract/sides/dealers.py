"""Who buys from or sells to the side spoken of: the areas of a statement in, its sides out where one of them deals.

"China took $10 billion" in a text of the seller's side tells the seller's exports, "Russia supplied 92% of the fuel" in
one of the buyer's side its imports. Who deals may be named by those of it ("Chinese mills", "buyers in France"), by a
pronoun, or in the clause before.

>>> IS_SELLER.match(" was the largest supplier with ") is not None, AGENTS.match(" jewellers took ").end()
(True, 10)
"""

import re

from extract.area_codes import country
from extract.area_roles import Placed
from extract.context import Scene
from extract.deeds import Deed, deed, deed_again
from extract.frames import Frame
from extract.kinds import kind_of
from extract.records import TRADE, WORLD
from extract.side_words import pattern
from extract.sides.parts import WHOLES
from extract.sides.resolving import resolved
from extract.sides.slots import Resolved, Sides
from extract.statements import Statement

IS_BUYER = re.compile(
    r"\s*(?:,[^,]{0,20},\s*)?(?:was|were|is|are|remain\w*|became|emerged|came|topped|tops|led|leads|headed"
    r"|heads)\b[^,;:()]{0,30}\b(?:customer|buyer|market|destination|importer|outlet|client|export partner)s?\b",
    re.I,
)
IS_SELLER = re.compile(
    r"\s*(?:,[^,]{0,20},\s*)?(?:was|were|is|are|remain\w*|became)\b[^,;:()]{0,30}\b(?:supplier|seller|source"
    r"|origin|provider)s?\b",
    re.I,
)
OWN_ACCOUNT = {"sent", "sends", "sold", "sells", "shipped", "ships"}
"""What a seller may do without a buyer being told of."""
TO_US = re.compile(r"\b(?:us|it|them|here|home|the country)\b")
ACCOUNTS = re.compile(r"\baccount(?:s|ed|ing)?\b", re.I)
WHAT = re.compile(r"\b(?:what|that|which|all|everything)\s*$", re.I)
AND = re.compile(r"\s+and\s+(?:the\s+)?")
WHICH = re.compile(r",\s*(?:which|who)\b", re.I)
AGENTS = re.compile(rf"(?:['’]s?)?\s+(?:[a-z-]+\s+)?(?:[a-z]{{3,}}(?:ers|ors)|{pattern('agents').pattern})\b(?! of\b)")
"""Behind an area, those of it who deal: "Chinese mills", "America's jewellers"."""
THOSE_IN = re.compile(
    r"\b(?:buyers|customers|importers|clients|consumers|traders|mills|shops)\s+(?:in|from|of)\s+(?:the\s+)?$", re.I
)
PRONOUN = re.compile(
    r"(?:^|[,;:]\s+|\b(?:and|but|while|that|of \w+)\s+|(?<=[a-z\d])\s)(?:it|they|the latter)(?=\s)", re.I
)
"""What may stand for one who deals."""


def dealing(
    real: Resolved, statement: Statement, indicator: str, measure: str, frame: Frame, scene: Scene
) -> Sides | None:
    """Give the sides where another than the side spoken of buys or sells."""
    teller = frame.reporter or scene.focus
    told = any(cue.code in TRADE for cue in statement.own("indicator"))
    if indicator not in ("imports", "exports") and (
        told or indicator not in TRADE or ACCOUNTS.search(statement.before)
    ):
        return None
    if buyer := _buyer(real, statement, frame, scene):
        accounts = indicator == "imports" and ACCOUNTS.search(statement.before)  # as a seller may, too
        return Sides(teller, buyer, listed=True, sold=not accounts)
    if measure == "share" and any(p.mention.start > statement.quantity.start and p.role in WHOLES for p, _ in real):
        return None  # "Niger supplies 21% of what China buys"
    if seller := _seller(real, statement, frame, scene):
        if _is_supply(real, teller, statement, indicator, measure, frame):
            return Sides(seller, teller, listed=True)
        return Sides(teller, seller, listed=True, bought=True)
    return None


def _is_supply(
    real: Resolved, teller: str | None, statement: Statement, indicator: str, measure: str, frame: Frame
) -> bool:
    """Whether what one country supplies to another is told of, and no part of what the other imports."""
    if measure == "share" or indicator != "exports" or kind_of(statement.quantity) not in ("goods", "count"):
        return False
    return frame.indicator != "imports" or any(code == teller and p.role in ("to", "in") for p, code in real)


def dealing_again(real: Resolved, statement: Statement, frame: Frame, scene: Scene) -> Sides | None:
    """ "Peru took $4 million but sold us $9 million": a verb that has the subject of the clause before."""
    text, start, stop = statement.sentence.text, statement.head[0], statement.quantity.start
    if any(p.role in ("subject", "to", "from", "with") and p.mention.start >= start for p, _ in real):
        return None
    does = deed_again(text, start, stop) if statement.position else None
    does = does or _pronoun_does(statement)
    dealer = _spoken_of(statement, frame, scene) if does else None
    teller = scene.home(frame) or scene.focus
    if dealer is None or teller in (None, WORLD) or country(teller) == country(dealer) or scene.belongs(dealer, teller):
        return None
    return Sides(teller, dealer, listed=True, sold=does.kind == "buys", bought=does.kind == "sells")


def _pronoun_does(statement: Statement) -> Deed | None:
    """What a pronoun does: "Of the exports it took 19 per cent"."""
    text, stop = statement.sentence.text, statement.quantity.start
    found = [
        deed(text, pronoun.end(), stop)
        for pronoun in PRONOUN.finditer(text, statement.head[0], stop)
        if not WHAT.search(text[: pronoun.start() + 1][-12:])
    ]
    return next(filter(None, reversed(found)), None)


def _spoken_of(statement: Statement, frame: Frame, scene: Scene) -> str | None:
    """Who dealt in the clause before; at the head of a sentence, the subject of the sentence before."""
    text, start = statement.sentence.text, statement.head[0]
    subjects = [p for p in statement.sentence.roles if p.role == "subject" and p.mention.end <= start]
    if not statement.position and not subjects:
        return scene.actor
    dealers = [p for p in subjects if deed(text, p.mention.end, _first_number(statement, p.mention.end))]
    found = resolved(dealers[-1:], scene, frame, text)
    return found[0][1] if found else None


def _first_number(statement: Statement, at: int) -> int:
    """Where the first number behind a place begins."""
    return next(q.start for q in statement.sentence.quantities if q.start >= at)


def _teller(real: Resolved, frame: Frame, scene: Scene) -> str | None:
    """The side from which a sale is told: the one in force, or that of the text where the other acts."""
    teller = frame.reporter or scene.focus
    both = scene.both()
    if both and teller == both[1] and any(p.role == "subject" and code == teller for p, code in real):
        return both[0]
    return teller


def _acts_from(placed: Placed, statement: Statement) -> int | None:
    """Where the words begin that tell what an area, or those of it, do; None where they do nothing."""
    text, end = statement.sentence.text, placed.mention.end
    if (
        placed.role == "subject"
        or WHICH.match(text, end)
        or THOSE_IN.search(text[max(0, placed.mention.start - 24) : placed.mention.start])
    ):
        return end
    agents = AGENTS.match(text, end) if placed.role == "owner" else None
    return agents.end() if agents else None


def _buyer(real: Resolved, statement: Statement, frame: Frame, scene: Scene) -> str | None:
    """ "China took $10 billion": a buyer named as the subject, in a text that speaks from the seller's side."""
    seller = _teller(real, frame, scene)
    home = scene.topic.focus if scene.topic.sure else None
    for p, code in real if seller != WORLD else ():
        start = _acts_from(p, statement)
        if start is None or code in (seller, home, WORLD) or p.mention.start > statement.quantity.start:
            continue
        between = statement.sentence.text[start : statement.quantity.start]
        others = [c for q, c in real if q.role == "subject" and q.mention.end <= p.mention.start]
        does = deed(statement.sentence.text, start, statement.quantity.start)
        if others and re.match(r"\s*(?:together|combined|jointly)\b", between):
            return "_".join(sorted({*others, code}))
        last = next((q for q, c in reversed(real) if q.mention.end <= p.mention.start), None)
        if (
            others
            and last
            and AND.fullmatch(statement.sentence.text, last.mention.end, p.mention.start)
            and does
            and does.kind == "buys"
        ):
            return "_".join(sorted({others[-1], code}))
        if ((does and does.kind == "buys") or IS_BUYER.match(between)) and not any(
            q.role == "from" and (q.mention.kind != "adjective" or c != seller) for q, c in real
        ):
            return code
    return None


def _seller(real: Resolved, statement: Statement, frame: Frame, scene: Scene) -> str | None:
    """ "Russia supplied 92% of the fuel": a seller named as the subject, in a text of the buyer's side."""
    buyer = _teller(real, frame, scene)
    for p, code in real if buyer != WORLD else ():
        if p.role != "subject" or code in (buyer, WORLD, scene.focus) or p.mention.start > statement.quantity.start:
            continue
        between = statement.sentence.text[p.mention.end : statement.quantity.start]
        does = deed(statement.sentence.text, p.mention.end, statement.quantity.start)
        sells = does is not None and does.kind == "sells"
        named = any(c == buyer for _, c in real) or TO_US.search(between)
        if sells and does.verb in OWN_ACCOUNT and frame.indicator != "imports" and not named:
            return None  # "Brazil shipped 8 million tons": on its own account, where no buyer is told of
        if (sells or IS_SELLER.match(between)) and not any(q.role == "to" and c != buyer for q, c in real):
            return code
    return None
