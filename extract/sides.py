"""Whose trade, and with whom: the areas of a sentence in, reporter and partner of a statement out.

Each area plays a role by the words around it (owner, sender, receiver, partner, place, one of a pair); the indicator
says which role is the reporter's. What the sentence leaves out comes from what is in force.
"""

import re
from dataclasses import dataclass
from itertools import pairwise

from extract.area_codes import country, members
from extract.areas import AreaMention
from extract.context import PAIRED, bracketed, is_side
from extract.frames import Frame
from extract.records import NOT_APPLICABLE, NOT_STATED, TRADE, WORLD
from extract.statements import Statement

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
SHARE_SUBJECT = re.compile(
    r"^[^,;]{0,30}\b(?:account|made up|mak|represent|took|take|provid|contribut|occup|share|absorb|receiv|bought|buy)",
    re.I,
)

SENDS = {"exports", "contracts", "sales", "exchange_trade"}
TWO_SIDED = {"trade_turnover", "exports", "imports", "trade_balance", "contracts", "sales", "exchange_trade", "freight"}
BUYS = re.compile(
    r"[\s,]*(?:which\s+|who\s+)?(?:\w+\s+){0,2}?(?:bought|took|takes|purchased|received|absorbed|bought up|buys"
    r"|imported|accounted for|got)\b[^,;:()]{0,30}\(?$",
    re.I,
)
ITEM = re.compile(r"\s*[(:]\s*(?:(?:by|at|turnover|exports|imports|trade|with)\s+)*")
AND = re.compile(r"\s+and\s+(?:the\s+)?")
EACH_OTHER = re.compile(r"\bwith (?:each other|one another)\b|\bamong themselves\b", re.I)
WHICH = re.compile(r",\s*(?:which|who)\b", re.I)
ONE_REGION = re.compile(r"\s+(?:region|oblast|province|state|district)\b(?! of)")
WITH_IT = re.compile(r"\b(?:with|to|from) (?:it|them|which|whom)\b", re.I)
IS_BUYER = re.compile(
    r"\s*(?:,[^,]{0,20},\s*)?(?:was|were|is|are|remain\w*|became|came|topped|tops|led|leads|headed"
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
SELLS = re.compile(
    r"[\s,]*(?:which\s+|who\s+)?(?:\w+\s+){0,2}?(?:suppl\w+|sent|sends|sold|sells|delivers|delivered|provides"
    r"|provided|shipped)\b[^;:()]{0,40}$",
    re.I,
)
FLOW_OF = re.compile(r"\s+(?:\w+\s+)?(?:imports?|exports?|trade|market)\b", re.I)
GIVES = re.compile(r"\b(?:sold|sells?|shipped|sends?|sent|lent)\s+(?:the\s+)?$", re.I)
WITH_MEMBERS = re.compile(
    r"\bwith\s+(?:the\s+|its\s+)?(?:\w+\s+){0,2}(?:partners|countries|members|states|neighbou?rs)\s+(?:in|of"
    r"|within)\s+(?:the\s+)?$",
    re.I,
)
WHOLE = re.compile(
    r"\b(?:(?:total|overall) (?:\w+[ -]){0,2}?(?:foreign |trade |merchandise |goods |external )?(?:trade|exports"
    r"|imports|turnover|deficit|surplus|balance))\b",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Placed:
    """An area and the role that the words give it."""

    mention: AreaMention
    role: str  # owner | to | from | with | in | pair | subject | by | other

    @property
    def code(self) -> str:
        return self.mention.code


@dataclass(slots=True)
class Sides:
    """Reporter and partner, and where they come from."""

    reporter: str | None = None
    partner: str | None = None
    inherited: bool = False
    item: str = ""  # which side the area right before the number is, in a list: reporter | partner
    listed: bool = False  # whether the partner is one of a list
    partnered: bool = False  # whether a partner in trade is named as such
    bought: bool = False  # whether "X supplied" is told by the buyer: the buyer's imports
    sold: bool = False  # whether "X bought" is told by the seller: the seller's exports


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


def sides_of(statement: Statement, indicator: str, measure: str, frame: Frame, scene) -> Sides:
    """Find reporter and partner of a statement; `scene` knows the pair, the focus and the areas named last."""
    text = statement.sentence.text
    roles = [p for p in placed(text, statement.sentence.areas) if _counts(p, text)]
    own = [p for p in roles if statement.head[0] <= p.mention.start < statement.tail[1]]
    if statement.given_area:
        listed = {m.start for m in (s.given_area for s in statement.beside) if m}
        own = [
            p
            for p in roles
            if p.mention.start < statement.tail[1]
            and (p.mention is statement.given_area or p.mention.start not in listed)
        ]
    if statement.position == 0 and not any(p.mention.kind != "anaphor" for p in own):
        later = [p for p in roles if p.mention.start >= statement.tail[1] and p.role in ("to", "from", "with", "pair")]
        own = (
            own
            + [p for p in later if p not in own and not re.search(r"\d", text[statement.tail[1] : p.mention.start])][:2]
        )
    item = _item(_resolved(own, scene, frame, text), statement)
    if item and statement.position and frame.item == "reporter":
        return Sides(reporter=item, partner=frame.partner, item="reporter")
    sides = _complete(_assign(own, statement, indicator, measure, frame, scene), statement, indicator, frame, scene)
    if measure == "share" and sides.partner and not sides.inherited and sides.partner != frame.partner:
        sides.listed = True  # the partner of a share is not that of what follows
    if item is None and statement.position and statement.in_brackets:
        sides.item = frame.item
    else:
        sides.item = "" if item is None else "reporter" if sides.reporter == item else "partner"
    return sides


def _item(real, statement: Statement) -> str | None:
    """The area that the number stands right behind, as in a list: "Armenia (2.7 times), Kyrgyzstan (38.1%)"."""
    before = [
        (p, code)
        for p, code in real
        if p.mention.end <= statement.quantity.start and p.mention.kind in ("name", "region", "group")
    ]
    if not before or not ITEM.fullmatch(statement.sentence.text, before[-1][0].mention.end, statement.quantity.start):
        return None
    return before[-1][1]


def _counts(p: Placed, text: str) -> bool:
    """Capitals and cities are places, unless they stand for their state."""
    if p.mention.kind in ("capital", "city") and p.role in ("in", "other", "by"):
        return False
    return p.mention.kind != "demonym" and not bracketed(p.mention, text)


def _assign(own: list[Placed], statement: Statement, indicator: str, measure: str, frame: Frame, scene) -> Sides:
    """Read the roles: who sends, who receives, who speaks."""
    sides = Sides()
    real = _resolved(own, scene, frame, statement.sentence.text)
    if not real:
        return sides
    pair = [(p, code) for p, code in real if p.role == "pair"]
    if len(pair) >= 2 and indicator in TWO_SIDED:
        first, second = _ordered(pair[0][1], pair[1][1], scene)
        rest = [c for c in real if c not in pair[:2]]
        if not any(p.role in ("to", "from", "with") for p, _ in rest):
            sides.reporter, sides.partner = first, second
            return sides
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
    if measure == "share" and _share(sides, real, statement, frame, scene):
        return sides
    _by_role(sides, real, statement, indicator, scene)
    if sides.partner and not statement.given_area:
        sides.partner = _together(real, sides.partner, statement.sentence.text)
    _list_item(sides, real, statement, indicator, frame)
    return sides


def _by_role(sides: Sides, real, statement: Statement, indicator: str, scene) -> None:
    """Let the indicator say which role is the reporter's and which the partner's."""
    by_role: dict[str, list[str]] = {}
    for p, code in real:
        by_role.setdefault(p.role, []).append(code)
    anchor = _anchor(statement)

    def first(*names: str) -> str | None:
        """The area of the first of these roles, the one nearest the indicator where there are several."""
        for name in names:
            near = [(abs(p.mention.start - anchor), at, code) for at, (p, code) in enumerate(real) if p.role == name]
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
    else:
        sides.reporter = first("in", "owner", "of", "subject", "to", "from", "by", "pair")
        others = [code for _, code in real if code != sides.reporter]
        sides.partner = others[0] if others else None


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
        sides.reporter, sides.partner = _ordered(sides.reporter, others[0], scene)


def _anchor(statement: Statement) -> int:
    """Where the words stand that say what is measured; the number itself where it has none."""
    cues = [cue for cue in statement.own("indicator") if cue.code != "none"]
    before = [cue for cue in cues if cue.start < statement.quantity.start]
    return (before or cues)[-1 if before else 0].start if cues else statement.quantity.start


def _buyer(real, statement: Statement, frame: Frame, scene) -> str | None:
    """ "China took $10 billion": a buyer named as the subject, in a text that speaks from the seller's side."""
    seller = frame.reporter or scene.focus
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
        if (BUYS.match(between) or IS_BUYER.match(between)) and not any(q.role == "from" for q, _ in real):
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
    buyer = frame.reporter or scene.focus
    for p, code in real if buyer != WORLD else ():
        if p.role != "subject" or code in (buyer, WORLD, scene.focus) or p.mention.start > statement.quantity.start:
            continue
        between = statement.sentence.text[p.mention.end : statement.quantity.start]
        if (SELLS.match(between) or IS_SELLER.match(between)) and not any(
            q.role == "to" and c != buyer for q, c in real
        ):
            return code
    return None


def _resolved(own: list[Placed], scene, frame: Frame, text: str) -> list[tuple[Placed, str]]:
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
            code = scene.point(p.code, frame, text[p.mention.start : p.mention.start + 4].lower() in ("this", "that"))
        elif (
            not is_side(p.mention) and p.role not in ("to", "from", "with") and not FLOW_OF.match(text[p.mention.end :])
        ):
            continue
        elif p.mention.kind == "adjective" and ONE_REGION.match(text[p.mention.end :]):
            code = next((region for region in scene.recent if region.startswith(f"{p.code}-")), code)
        if code:
            real.append((p, code))
    return real


def _ordered(a: str, b: str, scene) -> tuple[str, str]:
    """A pair seen from the side that the text speaks from, else in the order named."""
    return (b, a) if b == scene.focus and a != scene.focus else (a, b)


def _share(sides: Sides, real, statement: Statement, frame: Frame, scene) -> bool:
    """ "Russia accounts for 30% of Ukraine's imports": the subject is the partner, the whole is the reporter's."""
    text, at = statement.sentence.text, statement.quantity.start
    subject = [
        (p, c)
        for p, c in real
        if p.mention.start < at and p.role in ("subject", "owner", "of") and p.mention.kind != "adjective"
    ]
    whole = [(p, c) for p, c in real if p.mention.start > at and p.role in ("owner", "of", "subject", "in")]
    inside = [
        (p, c)
        for p, c in real
        if p.mention.start < at and p.role in ("in", "of", "owner") and re.search(r"\bshare\b", text[:at])
    ]
    if whole and subject:
        sides.reporter, sides.partner = whole[0][1], subject[0][1]
    elif len(inside) >= 2:
        sides.partner, sides.reporter = inside[0][1], inside[1][1]
    elif subject and (statement.in_brackets or SHARE_SUBJECT.match(text[subject[-1][0].mention.end : at])):
        code = subject[-1][1]
        sides.reporter = frame.reporter if frame.reporter and frame.reporter != code else scene.focus
        sides.partner, sides.listed = code, True
        if sides.reporter == code:
            sides.reporter, sides.partner = code, None
            return False
    else:
        return False
    return True


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
        and len(gap) < 30
        and re.fullmatch(
            r"\s*(?:\(|[-–—:,]|alone|only|then|came|comes|first|second|third|fourth|fifth|next|last|with|at|by"
            r"|took|bought|was|of|[a-z]+ed|received|absorbed|worth|for|about|nearly|almost|over|more than|\s)*\s*",
            gap,
            re.I,
        )
    ):
        sides.reporter, sides.partner, sides.listed = frame.reporter, code, True


def _complete(sides: Sides, statement: Statement, indicator: str, frame: Frame, scene) -> Sides:
    """Fill what the words leave out from what is in force."""
    if indicator not in TWO_SIDED:
        if sides.reporter is None:
            sides.inherited = True
            sides.reporter, sides.partner = frame.reporter or scene.focus, sides.partner or frame.partner
        if sides.partner == sides.reporter:
            sides.partner = None
        return sides
    world = (
        _says_world(statement, indicator)
        or _leaves_out(statement)
        or any(
            m.code.startswith("NON:")
            for m in statement.sentence.areas
            if statement.head[0] <= m.start < statement.tail[1]
        )
    )
    inside = _inside_group(statement, indicator, scene)
    if inside and (sides.partner is None):
        sides.reporter = sides.partner = inside
    elif sides.reporter is None and sides.partner is None:
        sides.inherited = True
        _take_in_force(sides, statement, indicator, frame, scene, world)
    elif sides.reporter is None and _own_of(statement, scene) not in (None, sides.partner):
        sides.reporter = _own_of(statement, scene)
    elif sides.reporter is None:
        sides.reporter = _other(sides.partner, frame, scene)
    elif sides.partner is None and WITH_IT.search(statement.before):
        sides.partner = next((code for code in scene.recent if country(code) != country(sides.reporter)), None)
    elif sides.partner is None and not world:
        sides.partner = _counterpart(sides.reporter, statement, frame, scene)
    _leave_out(sides, statement, indicator, scene)
    return sides


def _take_in_force(sides: Sides, statement: Statement, indicator: str, frame: Frame, scene, world: bool) -> None:
    """Take both sides from what is in force: the pair, the main statement of the section, the frame, the focus."""
    if (statement.position == 0 and scene.fresh and scene.pair and not world) or (_says_pair(statement) and scene.pair):
        sides.reporter, sides.partner = scene.pair
    elif _back_to_main(statement, indicator, frame, scene):
        sides.reporter, sides.partner = scene.main.reporter, scene.main.partner
    elif frame.reporter and (frame.indicator in TWO_SIDED or not scene.pair):
        sides.reporter, sides.partner = frame.reporter, frame.partner
    elif scene.pair and frame.reporter in (None, *scene.pair):
        sides.reporter, sides.partner = scene.pair
    else:
        sides.reporter, sides.partner = scene.focus, None
    if world and not _says_pair(statement):
        sides.partner = None


def _leave_out(sides: Sides, statement: Statement, indicator: str, scene) -> None:
    """Strike a partner that the reporter cannot have: itself, one of its members, any of the world's."""
    if (
        sides.inherited
        and sides.partner
        and re.search(r"\b(?:two|both) (?:countries|states)\b", statement.before, re.I)
    ):
        sides.reporter, sides.partner = country(sides.reporter), country(sides.partner)
    if sides.reporter == WORLD:
        sides.partner = None
    if (
        sides.partner
        and sides.partner != sides.reporter
        and _within(sides.reporter, sides.partner)
        and not any(m.code == sides.partner for m in statement.sentence.areas)
    ):
        sides.partner = next(
            (code for code in scene.recent if len(code) == 2 and not _within(sides.reporter, code)), None
        )
    if sides.reporter == sides.partner and indicator in TWO_SIDED and scene.is_group(sides.reporter) is False:
        sides.partner = None


def _within(group: str | None, code: str) -> bool:
    """Whether an area belongs to a group, which then trades with others."""
    return bool(group) and country(code) in members(group)


def _own_of(statement: Statement, scene) -> str | None:
    """Whose "its exports" are: the first area of the sentence before it, else the subject of the sentence before."""
    cues = [cue for cue in statement.own("indicator") if cue.code != "none"]
    text = statement.sentence.text
    owned = next(
        (cue for cue in cues if re.search(r"\b(?:its|their)\s+(?:[a-z-]+\s+){0,2}$", text[: cue.start], re.I)), None
    )
    if owned is None:
        return None
    named = [
        m for m in statement.sentence.areas if is_side(m) and m.end <= owned.start and m.kind not in ("capital", "city")
    ]
    return named[0].code if named else scene.subject


def _back_to_main(statement: Statement, indicator: str, frame: Frame, scene) -> bool:
    """Whether a sentence that names its own flow and no sides goes back to what the section set out with.

    After trade with a partner come its exports and imports; after exports to a partner comes the next subject.
    """
    if (
        statement.position
        or scene.main is None
        or frame.partner == scene.main.partner
        or not statement.own("indicator")
    ):
        return False
    return not (frame.indicator == "trade_turnover" and indicator in ("exports", "imports", "trade_balance"))


def _inside_group(statement: Statement, indicator: str, scene) -> str | None:
    """Mutual trade of a group's members: the group is on both sides."""
    if indicator not in TRADE:
        return None
    for m in statement.sentence.areas:
        before_it = statement.head[0] <= m.start < statement.quantity.start and scene.is_group(m.code)
        if before_it and EACH_OTHER.search(statement.before):
            return m.code
        if before_it and re.search(
            r"\b(?:within|inside|intra-?)\s*(?:the\s+)?$", statement.sentence.text[: m.start], re.I
        ):
            return m.code
    if not re.search(r"\b(?:mutual|internal|intra-\w+)\b", statement.before, re.I):
        return None
    if scene.pair:
        a, b = scene.pair
        for country_code, group in ((a, b), (b, a)):
            if scene.is_group(group) and country(country_code) in members(group):
                return group
        return None
    return scene.recent[0] if scene.recent and scene.is_group(scene.recent[0]) else None


def _leaves_out(statement: Statement) -> bool:
    """Whether an area is named as the one left out: "countries other than the United States"."""
    text = statement.sentence.text
    return any(
        statement.head[0] <= m.start < statement.tail[1]
        and re.search(
            r"\b(?:other than|outside|excluding|except(?: for)?|without)\s+(?:the\s+)?$", text[: m.start], re.I
        )
        for m in statement.sentence.areas
    )


def _says_world(statement: Statement, indicator: str) -> bool:
    modes = statement.sentence.between("mode", statement.head[0], statement.tail[1])
    if any(cue.kind == "world" and cue.surface.lower() != "total" for cue in modes) or WHOLE.search(statement.before):
        return True
    return indicator == "trade_turnover" and bool(re.search(r"\b(?:foreign|external) trade\b", statement.before, re.I))


def _says_pair(statement: Statement) -> bool:
    return bool(
        re.search(
            r"\b(?:mutual|bilateral|two-way|two countries|both countries|between (?:them|the neighbou?rs)|parties"
            r"|two states|two sides|each other)\b",
            statement.before,
            re.I,
        )
    )


def _other(partner: str, frame: Frame, scene) -> str | None:
    """The side that trades with a partner: the other of the pair in force, else the side the text speaks from."""
    pairs = [(frame.reporter, frame.partner), scene.pair or (None, None)]
    home = frame.reporter or scene.focus
    if (
        home
        and scene.subject
        and "-" in scene.subject
        and country(scene.subject) == country(home)
        and country(partner) != country(home)
    ):
        return scene.subject  # a region spoken of before
    if frame.reporter and frame.reporter != partner:
        return frame.reporter
    if scene.focus and scene.focus != partner:
        return scene.focus
    for a, b in pairs:
        if partner in (a, b):
            return b if partner == a else a
    return None


def _counterpart(reporter: str, statement: Statement, frame: Frame, scene) -> str | None:
    """The partner of a side named alone: the other of the pair in force, else the whole world."""
    if statement.position == 0 and scene.fresh and scene.pair and reporter in scene.pair:
        return scene.pair[1] if reporter == scene.pair[0] else scene.pair[0]
    if reporter == frame.reporter:
        return frame.partner
    if reporter == frame.partner:
        return frame.reporter
    if scene.pair and reporter in scene.pair:
        return scene.pair[1] if reporter == scene.pair[0] else scene.pair[0]
    return None


def coded(sides: Sides, indicator: str) -> tuple[str, str]:
    """Give the codes of a row: an area, the world, not stated, or not applicable."""
    reporter = sides.reporter or NOT_STATED
    if sides.partner:
        return reporter, sides.partner
    if indicator in TRADE:
        return reporter, WORLD if sides.reporter else NOT_STATED
    return reporter, NOT_APPLICABLE if indicator not in TWO_SIDED else NOT_STATED
