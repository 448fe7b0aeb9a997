"""Who sends, who receives, who speaks: the roles of a statement's own areas in, its reporter and partner out."""

import re
from itertools import pairwise

from extract.areas.codes import area, country
from extract.areas.phrases import IS_LABEL
from extract.areas.placed import Placed
from extract.areas.roles import FLOW_NEXT, JOINED, OF_FLOW
from extract.products.words import word_kind
from extract.records import TRADE, WORLD
from extract.sides.acting import EXPORTS, SHIPS, acting, in_order
from extract.sides.again import AND, dealing_again, largest_again
from extract.sides.dealers import AGENTS, top_dealer
from extract.sides.headed import headed, is_set_out
from extract.sides.mutual import favoured, of_both, one_way
from extract.sides.parts import SOLD, of_market, of_what, parted, share, share_for
from extract.sides.peers import beside, followers
from extract.sides.ranked import ranked
from extract.sides.resolving import of_firm, ordered, resolved
from extract.sides.slots import SENDS, TWO_SIDED, WITH_IT, Resolved, Sides
from extract.sides.there import there
from extract.sides.transit import crossed, of_ports
from extract.statements.frames import Frame
from extract.statements.statement import Statement
from extract.story.context import Scene
from extract.values import replace

BEHIND_NAME = re.compile(
    r"\s*(?:\(|[-–—:,]|alone|only|then|came|comes|first|second|third|fourth|fifth|next|last|close|not far|behind"
    r"|with|at|by|took|bought|was|of|holds?|held|occup(?:ies|ied)|ranks?|the|place|position"
    r"|rank|[a-z]+ed|(?:fell|fallen|rose|slid|went|moved|dropped)(?: back| up| down)? to"
    r"|had to be content|once|received|absorbed|worth|for|about|nearly|almost|over|more than|\s)*\s*",
    re.I,
)
"""What may stand between the bare name of a partner in a list and its number."""
GAPPED = re.compile(r"\s+(?:[a-z-]+\s+(?:and\s+)?){1,3}(?:for|worth)\s+\W?")
"""What follows a name where the verb is that of the one before: "Peru bought tea for $5 million, Chad beef for …"."""
THOSE_OF = re.compile(r"(?:^\W*|,\s|\b(?:and|while|whereas|but)\s)those of (?:the )?\Z")
"""Before an area, what makes the flow told last its own: "exports of Peru grew by 3%, those of"."""
INCOME = re.compile(r"income|earnings|receipts|proceeds|revenues?|takings", re.I)
"""What is no flow beside who it came from: "a third of the income came from Chad"."""
ITS = re.compile(r"\bits\b", re.I)
OWN_FLOW = re.compile(
    r"\s+(?:[\w-]+\s+){0,3}?(?:exports?|imports?|trade|turnover|deficit|surplus|purchases|sales|deliveries|supplies"
    r"|shipments|orders|bill|spending|demand|importers?|exporters?|companies|firms|economy|market|share|customs)\b",
    re.I,
)
"""Behind an adjective, what it is said of: the flow, and not the goods, of a country."""
GOODS_OF, THEIR_GOODS = ("of ", "of the "), re.compile(r"\.?\s+([a-z]+)(?:[\s-]([a-z]+))?")
"""Around a name, what makes it one of goods: "purchases of U.S. maize"."""
INTO = re.compile(r"\s+(?:[a-z-]+\s+)?imports\s+(?:of\s+[a-z ]{1,20})?(?:into|to)\s+(?:the\s+)?[A-Z]")
ONES = re.compile(r"\s+(?:ones?|partners|buyers|firms|companies)\b")
BUY = re.compile(r"\s+(?:(?:has|have|had|also|now)\s+)*(?:import|b[ou]|purchas|t[ao]|order)")
"""Behind those of an area who deal, that they buy."""
REEXPORTED = re.compile(r"\bre-?exported\b", re.I)
BOUGHT_IN = re.compile(
    r"\b(?:purchas\w+|bought|buys?|buying|ordered|sourced|spent|spends?)\b(?:[^,;:()]|,(?=\d)){0,60}\b[io]n\s+(?:the\s+)?$",
    re.I,
)
IN_ITS = re.compile(
    r",\s+(?:[a-z]+,\s+)?(?:the\s+|total\s+|all\s+)?(?:[a-z]+\s+)?(?:exports|imports)\b(?! (?:of|to|from)\b)"
)
"""Behind the place that opens a clause, the flow that is its own: "In Chad, exports rose"."""
MANY = 3
"""So many members of a group named as one are the group."""
OWN_SHARE = ("subject", "owner", "of")
"""Roles of one that has a share of what the world trades."""
TOGETHER = ("subject", "pair")
"""Roles of members that are told of as one."""
ROLES = {
    "receives": (("from", "with", "of"), ("owner", "to", "for", "subject", "in", "by", "pair")),
    "sends": (("to", "with", "for"), ("from", "owner", "of", "subject", "by", "in", "pair")),
    "trades": (("with", "from"), ("owner", "for", "of", "subject", "in", "by", "pair", "to")),
}
"""By what the reporter does: the roles of a partner and those of a reporter, the likeliest first."""


def assign(own: list[Placed], statement: Statement, indicator: str, measure: str, frame: Frame, scene: Scene) -> Sides:
    """Read the roles: who sends, who receives, who speaks."""
    text = statement.sentence.text
    spoken = {scene.focus, scene.region, frame.reporter, frame.partner}
    real = [(p, of_firm(p, code, text, spoken)) for p, code in resolved(own, scene, frame, text)]
    followed = followers(real, statement) if "ed by " in statement.before else real
    if isinstance(followed, Sides):
        return followed
    followed = _without_place(followed, scene) if len(followed) > 1 else followed
    real = there(parted(_joined(followed, statement, scene), frame, scene), statement, indicator, frame, scene)
    if measure == "share" and _has_of_world(real, statement, frame):
        real = [each for each in real if each[1] != WORLD]
    if len(real) == 2 and is_set_out(real, text, scene):
        real = real[1:]  # "trade with the bloc withered: Mali had 5 percent of the total"
    if ordered := in_order(statement, frame, scene):
        return ordered
    if indicator in ("exports", "imports") and (first := top_dealer(real, statement)):
        return first
    told_of = indicator in ("exports", "imports") and scene.actor and not statement.position
    if told_of and (largest := largest_again(real, statement, frame, scene)):
        return largest
    if not real:
        return dealing_again(real, statement, frame, scene) or Sides()
    if indicator == "trade_turnover" and scene.focus and len(real) == 1 and real[0][0].role == "to":
        real = [(replace(real[0][0], role="with"), real[0][1])]  # "most of the turnover went to China"
    if indicator == "imports" and measure == "share":  # "buys a third of its imports in Mali"
        real = [(replace(p, role="from") if _is_bought_in(p, text) else p, code) for p, code in real]
        home = scene.home(frame)
        real = [
            (replace(p, role="owner") if code == home and _are_its_imports(p, text) else p, code) for p, code in real
        ]
    if told := _outright(real, statement, indicator, measure, frame, scene):
        return told
    if indicator == "exports" and scene.home(frame) and REEXPORTED.search(text, *statement.head):
        real = [each for each in real if each[0].role != "from"]  # "goods from China re-exported elsewhere"
        if not real:
            return Sides()
    sides = Sides()
    if indicator == "trade_turnover" and (way := one_way(real, statement, frame, scene)):
        return way
    if indicator == "imports":
        real = _made_abroad(real, statement, scene.home(frame) or frame.reporter or scene.focus)
    if measure == "share" and share(sides, real, statement, frame, scene):
        others = (code for p, code in real if p.role == "subject" and code != sides.reporter)
        sides.partner = next(others, sides.partner) if sides.partner == sides.reporter else sides.partner
        return sides
    _by_role(sides, real, statement, indicator, scene)
    if indicator in SENDS:
        _abroad(sides, real, statement.sentence.text, frame, scene)
        _earned(sides, real, statement, frame, scene)
    if statement.position and sides.partner is None and frame.listed and indicator == frame.indicator == "exports":
        source = any(p.role == "from" and code == sides.reporter for p, code in real)
        sides.partner = frame.partner if source else None  # "Japan bought 5 tons from Chad and 3 from Mali"
    if not statement.given_area:
        _joined_sides(sides, real, statement, indicator, scene)
    _list_item(sides, real, statement, indicator, frame, scene)
    return sides


def _outright(
    real: Resolved, statement: Statement, indicator: str, measure: str, frame: Frame, scene: Scene
) -> Sides | None:
    """Give the sides that a way of telling them gives, whatever the roles: a share of a whole, a pair, one who acts."""
    if indicator == "freight" and (through := crossed(real, statement, frame, scene)):
        return through
    if measure == "share" and (of_whole := share_for(real, statement, frame) or of_what(real, statement, frame, scene)):
        return of_whole
    if measure == "share" and (of_theirs := of_market(real, statement, frame, scene)):
        return of_theirs
    if indicator == "trade_turnover" and (both := of_both(real, statement, scene)):
        return both
    if indicator == "trade_balance" and len(real) > 1 and (better := favoured(real, statement)):
        return better
    found = _pair(real, indicator, scene) or ranked(real, statement, indicator, frame, scene)
    found = found or beside(real, statement, indicator, measure, frame, scene)
    return found or acting(real, statement, indicator, measure, frame, scene)


def _without_place(real: Resolved, scene: Scene) -> Resolved:
    """Leave out the part of the world that a partner is in: "in the EU, exports to Spain rose"."""
    others = [code for p, code in real if p.role in ("to", "from", "with")]
    groups = (
        {c for p, c in real if p.role == "in" and p.mention.kind == "group"} - {scene.topic.focus} if others else ()
    )
    around = {group for group in groups if any(scene.belongs(code, group) for code in others)}
    return [(p, code) for p, code in real if not (p.role == "in" and code in around)]


def _has_of_world(real: Resolved, statement: Statement, frame: Frame) -> bool:
    """Whether a share of world trade is that of one: "Peru had 5% of world exports", "its share in world exports"."""
    others = [p for p, code in real if code != WORLD]
    if len(others) == len(real):
        return False
    told = statement.position and frame.reporter != WORLD  # "Peru sold 5 tons, or 14% of the world total"
    its = not others and bool(told or ITS.search(statement.before))
    return its or any(p.role in OWN_SHARE for p in others)


def _joined_sides(sides: Sides, real: Resolved, statement: Statement, indicator: str, scene: Scene) -> None:
    """Let those that stand together be one side: "exports to China and Hong Kong"."""
    text = statement.sentence.text
    if sides.partner:
        sides.partner = _together(real, sides.partner, text)
    if sides.reporter and indicator == "freight":
        sides.reporter = of_ports(sides.reporter, real, text)
    if sides.reporter and indicator in ("exports", "imports"):
        several = _together(real, sides.reporter, text, ("subject",))
        if several != sides.reporter and ITS.search(statement.before):  # "they are its customers; a third of its oil"
            several = scene.actor or several
        sides.reporter = several if sides.partner not in several.split("_") else sides.reporter


def _joined(real: Resolved, statement: Statement, scene: Scene) -> Resolved:
    """Let three or more members named together stand for the group that is spoken of: "when Mali, Niger and Togo …"."""
    if len(real) < MANY:
        return real
    named = [m.code for m in statement.sentence.areas if (known := area(m.code)) and not known.m49]
    groups = filter(scene.is_group, (scene.focus, scene.topic.focus, *named))
    group = next((each for each in groups if sum(scene.belongs(code, each) for _, code in real) >= MANY), None)
    inside = [p for p, code in real if group and p.role in TOGETHER and scene.belongs(code, group)]
    if group is None or len(inside) < MANY:
        return real
    return [(inside[0], group), *((p, code) for p, code in real if p not in inside)]


def _pair(real: Resolved, indicator: str, scene: Scene) -> Sides | None:
    """Two that are named as a pair, where no other area is sent to, received from or traded with."""
    pair = [(p, code) for p, code in real if p.role == "pair"]
    if len(pair) < 2 or indicator not in TWO_SIDED:
        return None
    rest = [c for c in real if c not in pair[:2]]
    if any(p.role in ("to", "from", "with") for p, _ in rest):
        return None
    return Sides(*ordered(pair[0][1], pair[1][1], scene))


def _made_abroad(real: Resolved, statement: Statement, home: str | None) -> Resolved:
    """Let goods of another than the importer come from there: "German machines were bought for $5 million"."""
    text = statement.sentence.text
    return [(replace(p, role="from") if _is_made_abroad(p, code, home, text) else p, code) for p, code in real]


def _is_made_abroad(placed: Placed, code: str, home: str | None, text: str) -> bool:
    if placed.role == "owner" and INTO.match(text, placed.mention.end):  # "Korean imports into the EU"
        return True
    if home in (None, WORLD) or country(code) == country(home):
        return False
    if placed.role != "owner":
        return _is_bought_in(placed, text)
    if placed.mention.kind == "adjective":
        agents = AGENTS.match(text, placed.mention.end)
        buys = agents is not None and BUY.match(text, agents.end()) is not None
        return not (buys or OWN_FLOW.match(text, placed.mention.end))
    goods = THEIR_GOODS.match(text, placed.mention.end) if text.endswith(GOODS_OF, 0, placed.mention.start) else None
    return goods is not None and any(word_kind(word) in ("goods", "general") for word in goods.groups() if word)


def _is_bought_in(placed: Placed, text: str) -> bool:
    return placed.role == "in" and BOUGHT_IN.search(text[: placed.mention.start][-80:]) is not None


def _by_role(sides: Sides, real: Resolved, statement: Statement, indicator: str, scene: Scene) -> None:
    """Let the indicator say which role is the reporter's and which the partner's."""
    if indicator not in TWO_SIDED:
        return
    ways = {p.role: code for p, code in real} if indicator == "freight" else {}
    carried = "to" in ways and ("from" in ways or ways["to"] != scene.focus)  # "carried from Mali to Togo"
    does = "receives" if indicator == "imports" else "sends" if carried or indicator in SENDS else "trades"
    of_partner, of_reporter = ROLES[does]
    anchor, to = _anchor(statement), [code for p, code in real if p.role == "to"]
    sides.partner = _nearest(real, of_partner, anchor)
    if does == "receives" and to and sides.partner is None:
        sides.partner = _nearest(real, ("subject",), anchor)
    labels = () if sides.partner else ("label",)
    sides.reporter = headed(real, statement, sides.partner, scene) or _nearest(
        real, (*of_reporter, *labels), anchor, sides.partner
    )
    if sides.reporter is None and any(p.role == "owner" and code == sides.partner for p, code in real):
        sides.reporter, sides.partner = sides.partner, None  # "for Peru this year: the country's exports"
    if does == "trades":
        _both(sides, real, statement, scene)
        if sides.partner is None and to and sides.reporter != to[0]:
            sides.partner = to[0]


def _nearest(real: Resolved, roles: tuple[str, ...], anchor: int, other: str | None = None) -> str | None:
    """The area of the first of these roles, the one nearest the indicator where there are several, `other` apart."""
    for role in roles:
        near = [
            (abs(p.mention.start - anchor), at, code)
            for at, (p, code) in enumerate(real)
            if p.role == role and code != other
        ]
        if near:
            return min(near)[2]
    return None


def _are_its_imports(placed: Placed, text: str) -> bool:
    """Whether imports are a country's own, and not of its goods: "6% of Chadian imports", in a text on Chad."""
    return placed.role == "of" and FLOW_NEXT.match(text, placed.mention.end) is not None


def _abroad(sides: Sides, real: Resolved, text: str, frame: Frame, scene: Scene) -> None:
    """ "71% stayed within the EU", "sold in Japan": goods of the side spoken of that are elsewhere have gone there."""
    sold_in = next((c for p, c in real if p.role == "in" and SOLD.search(text[: p.mention.start][-60:])), None)
    if sold_in and sides.partner is None:
        sellers = (sides.reporter, scene.home(frame), frame.reporter, scene.actor or scene.subject)
        seller = next((each for each in sellers if each and each != sold_in), None)
        if seller and country(sold_in) != country(seller):
            sides.reporter, sides.partner = seller, _together(real, sold_in, text, ("in",))
            return
    home = scene.home(frame)
    placed_in = any(
        p.role == "in" and code == sides.reporter and not IN_ITS.match(text, p.mention.end) for p, code in real
    )
    if home and placed_in and sides.partner is None and country(sides.reporter) != country(home):
        sides.reporter, sides.partner, sides.listed = home, sides.reporter, True


def _earned(sides: Sides, real: Resolved, statement: Statement, frame: Frame, scene: Scene) -> None:
    """ "Wine brought in 300 million, half of it from Germany": what is earned comes from the buyer."""
    payer = next((code for p, code in real if p.role == "from" and code == sides.reporter), None)
    home = scene.home(frame) if payer else None
    if payer is None or home is None or sides.partner not in (None, home) or any(p.role == "to" for p, _ in real):
        return
    flows = [cue for cue in statement.own("indicator") if cue.code != "none" and not INCOME.fullmatch(cue.surface)]
    verbs = [cue for cue in statement.own("verb") if cue.kind != "level"]
    if not (flows or verbs) and country(payer) != country(home):
        sides.reporter, sides.partner, sides.listed = home, payer, True


def _together(real: Resolved, code: str, text: str, roles: tuple[str, ...] = ("to", "from", "with")) -> str:
    """Those that stand together as one side: "exports to China and Hong Kong", "to Fiji, Chad and Mali"."""
    run: list[str] = []
    for (a, first), (b, second) in pairwise(real):
        alike = a.role == b.role and a.role in roles and first != second
        ends = alike and AND.fullmatch(text, a.mention.end, b.mention.start)
        run = [*(run or [first]), second] if ends or (alike and text[a.mention.end : b.mention.start] == ", ") else []
        if ends and code in run:
            return "_".join(sorted(set(run)))
        run = [] if ends else run
    return code


def _both(sides: Sides, real: Resolved, statement: Statement, scene: Scene) -> None:
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


def _opens_list(sides: Sides, real: Resolved, statement: Statement, indicator: str, scene: Scene) -> bool:
    """Take for a partner whom a colon parts from the one whose flow it is: "Chad's exports were as follows: Mali 5"."""
    text, at = statement.sentence.text, statement.quantity.start
    if indicator not in ("exports", "imports") or sides.partner or sides.reporter is None or not real:
        return False
    (whose, home), *_, (p, code) = real[0], *real
    opens = text[: p.mention.start].endswith((": ", ": the ")) and whose.mention.end < p.mention.start < at
    alone = home == sides.reporter != code and not scene.is_group(home) and p.mention.kind != "adjective"
    if opens and alone and BEHIND_NAME.fullmatch(text, p.mention.end, at):
        sides.partner, sides.listed = code, True
    return sides.listed


def _list_item(sides: Sides, real: Resolved, statement: Statement, indicator: str, frame: Frame, scene: Scene) -> None:
    """In a list of partners ("Oman with $2.1 billion, Qatar with …") a bare name is the partner."""
    if ": " in statement.before and _opens_list(sides, real, statement, indicator, scene):
        return
    told = frame.reporter or (frame.listed and frame.partner)
    if indicator not in TRADE or sides.partner or not told or not real or scene.focus == WORLD:
        return
    near = [(p, c) for p, c in real if p.mention.start < statement.quantity.start]
    if not near or any(
        cue.start > near[-1][0].mention.start for cue in statement.own("indicator") if cue.code != "none"
    ):
        return
    p, code = near[-1]
    if p.role == "pair" and scene.is_group(code):
        return  # "trade among the Baltic countries"
    if p.role == "owner" and OF_FLOW.search(statement.sentence.low, max(0, p.mention.start - 40), p.mention.start):
        return  # "exports of the euro area increased by"
    those = p.role == "owner" and THOSE_OF.search(statement.sentence.text, statement.head[0], p.mention.start)
    if those and not scene.is_group(code):
        return
    gap = statement.sentence.text[p.mention.end : statement.quantity.start]
    ones = ONES.match(gap) if p.mention.kind == "adjective" else None  # "Ukrainian ones for $400 million"
    gap = gap[ones.end() :] if ones else gap
    if (
        p.role in ("subject", "by", "in", "pair", "of", "owner", "label")
        and (ones or p.mention.kind != "adjective")
        and code != frame.reporter
        and not EXPORTS.match(gap)
        and not (frame.indicator == "exports" and SHIPS.match(gap))
        and (
            (len(gap) < 30 and BEHIND_NAME.fullmatch(gap))
            or (frame.listed and GAPPED.fullmatch(gap))
            or (p.role == "label" and IS_LABEL.match(gap))
        )
    ):
        several = _together(real, code, statement.sentence.text, (p.role,)) if p.role == "subject" else code
        several = code if frame.reporter in several.split("_") else several
        sides.reporter, sides.partner, sides.listed = frame.reporter, several, True
        sides.bought = frame.indicator == "imports" != indicator and SHIPS.match(gap) is not None
