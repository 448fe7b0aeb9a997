"""Who acts though it is not the side spoken of: the areas of a statement in, its sides out.

"China took $10 billion" in a text of the seller's side tells the seller's exports; "Italy had 16%" in a text about the
trade of another names its partner.

>>> IS_SELLER.match(" was the largest supplier with ") is not None
True
"""

import re

from extract.area_codes import country
from extract.area_roles import Placed
from extract.context import Scene
from extract.frames import Frame
from extract.kinds import kind_of
from extract.records import TRADE, WORLD
from extract.sides.deeds import deed, deed_again
from extract.sides.resolving import resolved
from extract.sides.slots import TWO_SIDED, Resolved, Sides
from extract.statements import Statement

IS_BUYER = re.compile(
    r"\s*(?:,[^,]{0,20},\s*)?(?:was|were|is|are|remain\w*|became|emerged|came|topped|tops|led|leads|headed"
    r"|heads)\b[^,;:()]{0,30}\b(?:customer|buyer|market|destination|importer|outlet|client|export partner)s?\b",
    re.I,
)
IS_PARTNER = re.compile(
    r"\s*(?:,[^,]{0,20},\s*)?(?:was|were|is|are|remain\w*|became)\b[^,;:()]{0,30}\bpartners?\b", re.I
)
IS_SELLER = re.compile(
    r"\s*(?:,[^,]{0,20},\s*)?(?:was|were|is|are|remain\w*|became)\b[^,;:()]{0,30}\b(?:supplier|seller|source"
    r"|origin|provider)s?\b",
    re.I,
)
OWN_ACCOUNT = {"sent", "sends", "sold", "sells", "shipped", "ships"}
"""What a seller may do without a buyer being told of."""
TO_US = re.compile(r"\b(?:us|it|them|here|home|the country)\b")
SHIPS = re.compile(r"\s+(?:\w+\s+)?(?:shipped|ships|sold|sells|earned|earns)\b", re.I)
ACTS = {"subject", "label", "by", "for"}
EXPORTS = re.compile(r"\s+(?:\w+\s+)?(?:export|import|trad)(?:s|ed)\b", re.I)
OWN_FLOW = re.compile(r"(?:['’]s?)?\s+(?:[\w-]+\s+){0,2}?(?:exports?|imports?|trade|turnover|deficit|surplus)\b", re.I)
AND = re.compile(r"\s+and\s+(?:the\s+)?")
WHICH = re.compile(r",\s*(?:which|who)\b", re.I)


def acting(
    real: Resolved, statement: Statement, indicator: str, measure: str, frame: Frame, scene: Scene
) -> Sides | None:
    """Give the sides where another than the side spoken of acts: on its own account, as buyer, seller or partner."""
    teller = frame.reporter or scene.focus
    if again := acting_again(real, statement, frame, scene):
        return again
    if alone := _own_account(real, statement, frame, scene):
        return alone
    if indicator in ("imports", "exports"):
        if buyer := _buyer(real, statement, frame, scene):
            return Sides(teller, buyer, listed=True, sold=True)
        if seller := _seller(real, statement, frame, scene):
            if _is_supply(statement, indicator, measure, frame):
                return Sides(seller, teller, listed=True)
            return Sides(teller, seller, listed=True, bought=True)
    if partner := _partner(real, statement, frame, scene):
        return Sides(teller, partner, listed=True, partnered=True)
    if foreign := _foreign(real, statement, indicator, frame, scene):
        return Sides(scene.home(frame), foreign, listed=True)
    return None


def _is_supply(statement: Statement, indicator: str, measure: str, frame: Frame) -> bool:
    """Whether goods that one country supplies to another are told of, and no part of what the other imports."""
    goods = kind_of(statement.quantity) in ("goods", "count") and measure != "share"
    return goods and indicator == "exports" and frame.indicator != "imports"


def acting_again(real: Resolved, statement: Statement, frame: Frame, scene: Scene) -> Sides | None:
    """ "Peru took $4 million but sold us $9 million": a verb that has the subject of the clause before."""
    text, start = statement.sentence.text, statement.head[0]
    if not statement.position or any(p.role == "subject" and p.mention.start >= start for p, _ in real):
        return None
    does = deed_again(text, start, statement.quantity.start)
    if does is None:
        return None
    subjects = [p for p in statement.sentence.roles if p.role == "subject" and p.mention.end <= start]
    subjects = [p for p in subjects if deed(text, p.mention.end, _first_number(statement, p.mention.end))]
    found = resolved(subjects[-1:], scene, frame, text)
    teller = scene.home(frame) or scene.focus
    if not found or teller in (None, WORLD, found[0][1]) or any(p.role in ("to", "from", "with") for p, _ in real):
        return None
    buys = does.kind == "buys"
    return Sides(teller, found[0][1], listed=True, sold=buys, bought=not buys)


def _first_number(statement: Statement, at: int) -> int:
    """Where the first number behind a place begins."""
    return next(q.start for q in statement.sentence.quantities if q.start >= at)


def _own_account(real: Resolved, statement: Statement, frame: Frame, scene: Scene) -> Sides | None:
    """Who acts in a text about the world, or about a group that it belongs to, is told of on its own account."""
    group = scene.focus if frame.reporter is None or scene.belongs(frame.reporter, scene.focus) else frame.reporter
    acting = [code for p, code in real if p.role in ACTS and p.mention.end <= statement.quantity.start]
    others = {code for p, code in real if p.role in ("to", "from", "with")}
    if not acting or group is None or others - {group}:
        return None
    if not (group == WORLD != acting[-1] or scene.belongs(acting[-1], group)):
        return None
    inside = group in others or (scene.main is not None and scene.main.reporter == scene.main.partner == group)
    partner = frame.partner if frame.partner and frame.reporter and not others else group if inside else None
    return Sides(acting[-1], None if group == WORLD else partner, listed=True)


def _teller(real: Resolved, frame: Frame, scene: Scene) -> str | None:
    """The side from which a sale is told: the one in force, or that of the text where the other acts."""
    teller = frame.reporter or scene.focus
    both = scene.both()
    if both and teller == both[1] and any(p.role == "subject" and code == teller for p, code in real):
        return both[0]
    return teller


def _buyer(real: Resolved, statement: Statement, frame: Frame, scene: Scene) -> str | None:
    """ "China took $10 billion": a buyer named as the subject, in a text that speaks from the seller's side."""
    seller = _teller(real, frame, scene)
    for p, code in real if seller != WORLD else ():
        told = p.role == "subject" or WHICH.match(statement.sentence.text, p.mention.end)
        if not told or code in (seller, WORLD) or p.mention.start > statement.quantity.start:
            continue
        between = statement.sentence.text[p.mention.end : statement.quantity.start]
        others = [c for q, c in real if q.role == "subject" and q.mention.end <= p.mention.start]
        does = deed(statement.sentence.text, p.mention.end, statement.quantity.start)
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


def _partner(real: Resolved, statement: Statement, frame: Frame, scene: Scene) -> str | None:
    """ "ASEAN remained the top partner with $878 billion": one named as the partner of the side spoken of."""
    for p, code in real:
        between = statement.sentence.text[p.mention.end : statement.quantity.start]
        if p.role == "subject" and code not in (frame.reporter, scene.focus, WORLD) and IS_PARTNER.match(between):
            return code
    return None


def _foreign(real: Resolved, statement: Statement, indicator: str, frame: Frame, scene: Scene) -> str | None:
    """ "Iraq leads with 23 tons", "Italy had 16%": who acts in a text about the trade of another is its partner."""
    home = scene.home(frame)
    if home is None or indicator not in TWO_SIDED or any(p.role in ("to", "from", "with") for p, _ in real):
        return None
    acts = ACTS - {"for"} if indicator == "trade_balance" else ACTS
    acting = [(p, code) for p, code in real if p.role in acts and p.mention.end <= statement.quantity.start]
    text = statement.sentence.text
    if not acting or any(country(code) == country(home) and _speaks(p, text) for p, code in real):
        return None
    p, code = acting[-1]
    flows = [cue for cue in statement.own("indicator") if cue.code in TRADE and cue.start >= p.mention.end]
    told = any(cue.end <= statement.quantity.start for cue in flows)
    abroad = EXPORTS.match(statement.sentence.text, p.mention.end)
    ships = SHIPS.match(text, p.mention.end) and frame.indicator is None  # nothing is told yet that it could be part of
    if told or abroad or ships or code == WORLD or country(code) == country(home) or scene.belongs(code, home):
        return None
    return code


def _speaks(placed: Placed, text: str) -> bool:
    """Whether an area acts or owns the flow that is told."""
    owns = placed.role == "owner" and OWN_FLOW.match(text, placed.mention.end)
    return placed.role not in ("of", "owner") or bool(owns)
