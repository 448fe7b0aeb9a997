"""Who sends, who receives, who speaks: the roles of a statement's own areas in, its reporter and partner out."""

import re
from itertools import pairwise

from extract.area_codes import country
from extract.area_roles import FLOW_OF, JOINED, Placed
from extract.area_uses import is_side
from extract.frames import Frame
from extract.records import TRADE, WORLD
from extract.sides.parts import parted, share
from extract.sides.slots import SENDS, TWO_SIDED, WITH_IT, Sides
from extract.statements import Statement

IS_BUYER = re.compile(
    r"\s*(?:,[^,]{0,20},\s*)?(?:was|were|is|are|remain\w*|became|came|topped|tops|led|leads|headed"
    r"|heads)\b[^,;:()]{0,30}\b(?:customer|buyer|market|destination|importer|outlet|client|export partner)s?\b",
    re.I,
)

BUYS = re.compile(
    r"[\s,]*(?:which\s+|who\s+)?(?:\w+\s+){0,2}?(?:bought|took|takes|purchased|received|absorbed|bought up|buys"
    r"|accounted for|got)\b[^,;:()]{0,30}\(?$",
    re.I,
)
ACTS = {"subject", "label", "by", "for"}
EXPORTS = re.compile(r"\s+(?:\w+\s+)?(?:export|import|trad)(?:s|ed)\b", re.I)
OWN_FLOW = re.compile(r"(?:['’]s?)?\s+(?:[\w-]+\s+){0,2}?(?:exports?|imports?|trade|turnover|deficit|surplus)\b", re.I)
AND = re.compile(r"\s+and\s+(?:the\s+)?")
WHICH = re.compile(r",\s*(?:which|who)\b", re.I)
ONE_REGION = re.compile(r"\s+(?:region|oblast|province|state|district)\b(?! of)")
IS_PARTNER = re.compile(
    r"\s*(?:,[^,]{0,20},\s*)?(?:was|were|is|are|remain\w*|became)\b[^,;:()]{0,30}\bpartners?\b", re.I
)
IS_SELLER = re.compile(
    r"\s*(?:,[^,]{0,20},\s*)?(?:was|were|is|are|remain\w*|became)\b[^,;:()]{0,30}\b(?:supplier|seller|source"
    r"|origin|provider)s?\b",
    re.I,
)
SELLS = re.compile(
    r"[\s,]*(?:which\s+|who\s+)?(?:\w+\s+){0,2}?(?:suppl\w+|sent|sends|sold|sells|delivers|delivered|provides"
    r"|provided|shipped)\b[^;:()]{0,40}$",
    re.I,
)


def assign(own: list[Placed], statement: Statement, indicator: str, measure: str, frame: Frame, scene) -> Sides:
    """Read the roles: who sends, who receives, who speaks."""
    sides = Sides()
    real = parted(resolved(own, scene, frame, statement.sentence.text), frame, scene)
    if not real:
        return sides
    pair = [(p, code) for p, code in real if p.role == "pair"]
    if len(pair) >= 2 and indicator in TWO_SIDED:
        first, second = ordered(pair[0][1], pair[1][1], scene)
        rest = [c for c in real if c not in pair[:2]]
        if not any(p.role in ("to", "from", "with") for p, _ in rest):
            sides.reporter, sides.partner = first, second
            return sides
    alone = _own_account(real, statement, frame, scene)
    if alone:
        return alone
    buyer = _buyer(real, statement, frame, scene) if indicator in ("imports", "exports") else None
    seller = None if buyer else _seller(real, statement, frame, scene) if indicator in ("imports", "exports") else None
    if seller:
        sides.reporter, sides.partner, sides.listed, sides.bought = frame.reporter or scene.focus, seller, True, True
        return sides
    if buyer:
        sides.reporter, sides.partner, sides.listed, sides.sold = frame.reporter or scene.focus, buyer, True, True
        return sides
    partner = _partner(real, statement, frame, scene)
    if partner:
        sides.reporter, sides.partner, sides.listed, sides.partnered = (
            frame.reporter or scene.focus,
            partner,
            True,
            True,
        )
        return sides
    foreign = _foreign(real, statement, indicator, frame, scene)
    if foreign:
        sides.reporter, sides.partner, sides.listed = scene.home(frame), foreign, True
        return sides
    if measure == "share" and share(sides, real, statement, frame, scene):
        return sides
    _by_role(sides, real, statement, indicator, scene)
    if indicator in SENDS:
        _abroad(sides, real, frame, scene)
    if sides.partner and not statement.given_area:
        sides.partner = _together(real, sides.partner, statement.sentence.text)
    _list_item(sides, real, statement, indicator, frame)
    return sides


def _foreign(real, statement: Statement, indicator: str, frame: Frame, scene) -> str | None:
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
    if told or abroad or code == WORLD or country(code) == country(home) or scene.belongs(code, home):
        return None
    return code


def _speaks(placed: Placed, text: str) -> bool:
    """Whether an area acts or owns the flow that is told."""
    owns = placed.role == "owner" and OWN_FLOW.match(text, placed.mention.end)
    return placed.role not in ("of", "owner") or bool(owns)


def _abroad(sides: Sides, real, frame: Frame, scene) -> None:
    """ "71% stayed within the EU", "sold in Japan": goods of the side spoken of that are elsewhere have gone there."""
    home = scene.home(frame)
    placed_in = any(p.role == "in" and code == sides.reporter for p, code in real)
    if home and placed_in and sides.partner is None and country(sides.reporter) != country(home):
        sides.reporter, sides.partner, sides.listed = home, sides.reporter, True


def _by_role(sides: Sides, real, statement: Statement, indicator: str, scene) -> None:
    """Let the indicator say which role is the reporter's and which the partner's."""
    by_role: dict[str, list[str]] = {}
    for p, code in real:
        by_role.setdefault(p.role, []).append(code)
    anchor = _anchor(statement)

    def first(*names: str) -> str | None:
        """The area of the first of these roles, the one nearest the indicator where there are several."""
        for name in names:
            near = [
                (abs(p.mention.start - anchor), at, code)
                for at, (p, code) in enumerate(real)
                if p.role == name and code != sides.partner
            ]
            if near:
                return min(near)[2]
        return None

    if indicator == "imports":
        sides.partner = first("from", "with", "of") or (first("subject") if by_role.get("to") else None)
        sides.reporter = first("owner", "to", "for", "subject", "in", "by", "pair") or (
            None if sides.partner else first("label")
        )
    elif indicator in SENDS:
        sides.partner = first("to", "with", "for")
        sides.reporter = first("from", "owner", "of", "subject", "by", "in", "pair") or (
            None if sides.partner else first("label")
        )
    elif indicator in TWO_SIDED:
        sides.partner = first("with", "from")
        sides.reporter = first("owner", "for", "of", "subject", "in", "by", "pair", "to") or (
            None if sides.partner else first("label")
        )
        _both(sides, real, statement, scene)
        if sides.partner is None and by_role.get("to") and sides.reporter != by_role["to"][0]:
            sides.partner = by_role["to"][0]


def _together(real, code: str, text: str) -> str:
    """Two that stand together as one side: "exports to China and Hong Kong"."""
    for (a, first), (b, second) in pairwise(real):
        alike = a.role == b.role and a.role in ("to", "from", "with") and first != second
        if alike and code in (first, second) and AND.fullmatch(text, a.mention.end, b.mention.start):
            return "_".join(sorted({first, second}))
    return code


def _both(sides: Sides, real, statement: Statement, scene) -> None:
    """ "Belarus and Iran had a turnover of …", "with trade with it growing": two areas trade with each other."""
    others = [code for _, code in real if code != sides.reporter]
    if sides.partner or not others:
        return
    text = statement.sentence.text
    joined = any(
        JOINED.match(text[a.mention.end : b.mention.start]) and a.role == b.role for (a, _), (b, _) in pairwise(real)
    )
    if (joined and len(real) == 2) or WITH_IT.search(statement.before):
        sides.reporter, sides.partner = ordered(sides.reporter, others[0], scene)


def _anchor(statement: Statement) -> int:
    """Where the words stand that say what is measured; the number itself where it has none."""
    cues = [cue for cue in statement.own("indicator") if cue.code != "none"]
    before = [cue for cue in cues if cue.start < statement.quantity.start]
    return (before or cues)[-1 if before else 0].start if cues else statement.quantity.start


def _own_account(real, statement: Statement, frame: Frame, scene) -> Sides | None:
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


def _teller(real, frame: Frame, scene) -> str | None:
    """The side from which a sale is told: the one in force, or that of the text where the other acts."""
    teller = frame.reporter or scene.focus
    both = scene.both()
    if both and teller == both[1] and any(p.role == "subject" and code == teller for p, code in real):
        return both[0]
    return teller


def _buyer(real, statement: Statement, frame: Frame, scene) -> str | None:
    """ "China took $10 billion": a buyer named as the subject, in a text that speaks from the seller's side."""
    seller = _teller(real, frame, scene)
    for p, code in real if seller != WORLD else ():
        told = p.role == "subject" or WHICH.match(statement.sentence.text, p.mention.end)
        if not told or code in (seller, WORLD) or p.mention.start > statement.quantity.start:
            continue
        between = statement.sentence.text[p.mention.end : statement.quantity.start]
        others = [c for q, c in real if q.role == "subject" and q.mention.end <= p.mention.start]
        if others and re.match(r"\s*(?:together|combined|jointly)\b", between):
            return "_".join(sorted({*others, code}))
        last = next((q for q, c in reversed(real) if q.mention.end <= p.mention.start), None)
        if (
            others
            and last
            and AND.fullmatch(statement.sentence.text, last.mention.end, p.mention.start)
            and BUYS.match(between)
        ):
            return "_".join(sorted({others[-1], code}))
        if (BUYS.match(between) or IS_BUYER.match(between)) and not any(
            q.role == "from" and (q.mention.kind != "adjective" or c != seller) for q, c in real
        ):
            return code
    return None


def _partner(real, statement: Statement, frame: Frame, scene) -> str | None:
    """ "ASEAN remained the top partner with $878 billion": one named as the partner of the side spoken of."""
    for p, code in real:
        between = statement.sentence.text[p.mention.end : statement.quantity.start]
        if p.role == "subject" and code not in (frame.reporter, scene.focus, WORLD) and IS_PARTNER.match(between):
            return code
    return None


def _seller(real, statement: Statement, frame: Frame, scene) -> str | None:
    """ "Russia supplied 92% of the fuel": a seller named as the subject, in a text of the buyer's side."""
    buyer = _teller(real, frame, scene)
    for p, code in real if buyer != WORLD else ():
        if p.role != "subject" or code in (buyer, WORLD, scene.focus) or p.mention.start > statement.quantity.start:
            continue
        between = statement.sentence.text[p.mention.end : statement.quantity.start]
        if (SELLS.match(between) or IS_SELLER.match(between)) and not any(
            q.role == "to" and c != buyer for q, c in real
        ):
            return code
    return None


def resolved(own: list[Placed], scene, frame: Frame, text: str) -> list[tuple[Placed, str]]:
    """Put codes for the anaphors that point at one area; leave out those that point at a pair or nowhere."""
    real = []
    for p in own:
        if p.mention.kind == "world":
            if p.role in ("owner", "subject", "of"):
                real.append((p, WORLD))
            continue
        code = country(p.code) if p.mention.kind == "capital" else p.code
        if p.mention.kind == "anaphor":
            if p.code == "NEIGHBOURS" and p.role == "pair":
                continue
            near = text[p.mention.start : p.mention.start + 4].lower() in ("this", "that")
            code = scene.point(p.code, frame, near)
            if code == scene.focus and p.code == "COUNTRY" and p.role in ("to", "from", "with"):
                code = scene.abroad() or code
        elif (
            not is_side(p.mention) and p.role not in ("to", "from", "with") and not FLOW_OF.match(text[p.mention.end :])
        ):
            continue
        elif p.mention.kind == "adjective" and ONE_REGION.match(text[p.mention.end :]):
            code = next((region for region in scene.recent if region.startswith(f"{p.code}-")), code)
        if code:
            real.append((p, code))
    return real


def ordered(a: str, b: str, scene) -> tuple[str, str]:
    """A pair seen from the side that the text speaks from, else in the order named."""
    return (b, a) if b == scene.focus and a != scene.focus else (a, b)


def _list_item(sides: Sides, real, statement: Statement, indicator: str, frame: Frame) -> None:
    """In a list of partners ("Oman with $2.1 billion, Qatar with …") a bare name is the partner."""
    if indicator not in TRADE or sides.partner or not frame.reporter or not real:
        return
    near = [(p, c) for p, c in real if p.mention.start < statement.quantity.start]
    if not near or any(
        cue.start > near[-1][0].mention.start for cue in statement.own("indicator") if cue.code != "none"
    ):
        return
    p, code = near[-1]
    gap = statement.sentence.text[p.mention.end : statement.quantity.start]
    if (
        p.role in ("subject", "by", "in", "pair", "of", "owner", "label")
        and p.mention.kind != "adjective"
        and code != frame.reporter
        and not EXPORTS.match(gap)
        and len(gap) < 30
        and re.fullmatch(
            r"\s*(?:\(|[-–—:,]|alone|only|then|came|comes|first|second|third|fourth|fifth|next|last|with|at|by"
            r"|took|bought|was|of|[a-z]+ed|received|absorbed|worth|for|about|nearly|almost|over|more than|\s)*\s*",
            gap,
            re.I,
        )
    ):
        sides.reporter, sides.partner, sides.listed = frame.reporter, code, True
