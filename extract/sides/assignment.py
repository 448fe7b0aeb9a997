"""Who sends, who receives, who speaks: the roles of a statement's own areas in, its reporter and partner out."""

import re
from itertools import pairwise

from extract.areas.codes import country
from extract.areas.next_roles import JOINED
from extract.areas.placed import Placed
from extract.areas.roles import FLOW_NEXT, OWN_COUNT
from extract.records import WORLD
from extract.sides.acting import acting
from extract.sides.again import AND, dealing_again, largest_again
from extract.sides.called import called
from extract.sides.case import Case, Question
from extract.sides.dealers import IMPORTS
from extract.sides.headed import being_partner, fronted, headed, is_set_out
from extract.sides.in_order import in_order
from extract.sides.list_items import list_item
from extract.sides.made_abroad import is_bought_in, made_abroad
from extract.sides.mutual import favoured, of_both, one_way
from extract.sides.one_by_one import one_by_one
from extract.sides.parts import SOLD, of_market, of_what, parted, share, share_for
from extract.sides.peers import beside, followers
from extract.sides.ranked import ranked
from extract.sides.resolving import of_firm, ordered, resolved
from extract.sides.slots import SENDS, TWO_SIDED, WITH_IT, Resolved, Sides
from extract.sides.there import there, there_in_turn
from extract.sides.together import ITS, MANY, as_example, as_group, join_sides, together
from extract.sides.top_dealers import top_dealer
from extract.sides.transit import crossed
from extract.statements.statement import Statement
from extract.story.context import Scene
from extract.values import replace

INCOME = re.compile(r"income|earnings|receipts|proceeds|revenues?|takings", re.I)
"""What is no flow beside who it came from: "a third of the income came from Chad"."""
TOWNS = {"city", "capital"}
AT_PRICE = re.compile(r"\s+(?:[a-z]+\s+)?(?:prices?|quotations?|fixing|futures)\b")
"""Behind a town, what makes it the market that sets a price: "at the London price the lot is worth $6 million"."""
REEXPORTED = re.compile(r"\bre-?exported\b", re.I)
PASSES = re.compile(r" (?:(?:closely |then )?(?:followed|trailed)|came (?:right )?(?:after|behind)) (?:the )?")
"""Between one and another that it is ranked behind: "Chad followed Mali with $5 million"."""
IN_ITS = re.compile(
    r",\s+(?:[a-z]+,\s+)?(?:the\s+|total\s+|all\s+)?(?:[a-z]+\s+)?(?:exports|imports)\b"
    r"(?! (?:of(?! (?:goods|services|merchandise)\b)|(?:in)?to|from)\b)"
)
"""Behind the place that opens a clause, the flow that is its own: "In Chad, exports rose"."""
OWN_SHARE = ("subject", "owner", "of")
"""Roles of one that has a share of what the world trades."""
ROLES = {
    "receives": (("from", "with", "of"), ("owner", "to", "for", "subject", "in", "by", "pair")),
    "sends": (("to", "with", "for"), ("from", "owner", "of", "subject", "by", "in", "pair")),
    "trades": (("with", "from"), ("owner", "for", "of", "subject", "in", "by", "pair", "to")),
}
"""By what the reporter does: the roles of a partner and those of a reporter, the likeliest first."""

MARKET = re.compile(r" (?:[a-z]+ )?markets?\b")
LED_TO_IT = re.compile(
    r" (?:goes|go|went|c[ao]mes?|is|are|was|were|destined|bound|sold|sent) (?:[a-z]+ )?(?:to|from|for) (?:the )?$"
)
"""Between a part and the one that has it: "went mainly to", "are destined for"."""


def assign(own: list[Placed], case: Case) -> Sides:
    """Read the roles: who sends, who receives, who speaks."""
    statement, indicator, frame, scene = case.statement, case.indicator, case.frame, case.scene
    text = case.text
    spoken = {scene.focus, scene.region, frame.reporter, frame.partner}
    real = [(p, of_firm(p, code, text, spoken)) for p, code in resolved(own, case, text)]
    followed = followers(real, case) if "ed by " in statement.before else real
    if real[1:2] and PASSES.fullmatch(text, real[0][0].mention.end, real[1][0].mention.start) and not real[2:]:
        followed = real[:1]
    if isinstance(followed, Sides):
        return followed
    real = _those_that_trade(followed, case)
    if told := _pointed_at(real, case):
        return told
    if not real:
        return dealing_again(real, case) or Sides()
    if "For " in statement.before and indicator in ("exports", "imports"):
        real = [(_fronted(p, text), code) for p, code in real]
    if indicator in ("trade_turnover", "imports"):
        real = _as_meant(real, text, case)
    if indicator == "exports" and " market" in text:
        real = [(replace(p, role="to") if _is_market(p, text) else p, code) for p, code in real]
    if told := _outright(real, case):
        return told
    if indicator == "exports" and scene.home(frame) and REEXPORTED.search(text, *statement.head):
        real = [each for each in real if each[0].role != "from"]  # "goods from China re-exported elsewhere"
        if not real:
            return Sides()
    if indicator == "imports":
        real = made_abroad(real, case)
    sides = Sides()
    if not (case.measure == "share" and _by_share(sides, real, case)):
        _by_role(sides, real, case)
        if sides.reporter is None and sides.partner and indicator in ("exports", "imports"):
            sides.reporter = _counting(real, text)
        _by_words_beside(sides, real, case)
    if case.measure == "share" and sides.partner and len(real) > 1 and scene.is_group(sides.partner):
        sides.partner = _taker_in(sides.partner, real, case) or sides.partner
    return sides


def _is_market(placed: Placed, text: str) -> bool:
    """Whether what is earned from an area comes from those who buy there: "$5 million came from the Asian market"."""
    return placed.role == "from" and MARKET.match(text, placed.mention.end) is not None


def _taker_in(group: str, real: Resolved, case: Case) -> str | None:
    """Give the member that a part of the trade with a group is with: "half of exports to Asia are bound for Oman"."""
    end, text = case.statement.quantity.end, case.text
    inside = [(p, code) for p, code in real if p.mention.start > end and case.scene.belongs(code, group)]
    led = [code for p, code in inside if LED_TO_IT.search(text[end : p.mention.start])]
    return led[0] if len(led) == 1 else None


def _those_that_trade(real: Resolved, case: Case) -> Resolved:
    """Leave of the areas those that trade, with the place that "there" is, and members as their group."""
    scene = case.scene
    if len(real) > 1:
        real = as_example(_without_place(real, scene), case.statement)
    elif real and real[0][0].mention.kind in TOWNS and AT_PRICE.match(case.text, real[0][0].mention.end):
        return []
    if " case of " in case.text and scene.is_group(scene.focus):
        real = [(_as_member(p, code, scene), code) for p, code in real]
    if len(real) >= MANY:
        real = as_group(real, case)
    real = there(parted(real, case), case)
    if case.measure == "share" and _has_of_world(real, case):
        real = [each for each in real if each[1] != WORLD]
    if len(real) == 2 and is_set_out(real, case.text, scene):
        real = real[1:]  # "trade with the bloc withered: Mali had 5 percent of the total"
    return real


def _as_member(placed: Placed, code: str, scene: Scene) -> Placed:
    """Let one of a group be whose flow is told: "EU exports fell; the fall was 9 per cent in the case of Italy"."""
    return replace(placed, role="subject") if scene.belongs(code, scene.focus) else placed


def _pointed_at(real: Resolved, case: Case) -> Sides | None:
    """Give the sides where one told of before is pointed at by its place: "the first paid 3 million"."""
    if one_of_two := in_order(case):
        return one_of_two
    if case.indicator not in ("exports", "imports"):
        return None
    if first := top_dealer(real, case.statement):
        return first
    told_of = case.scene.actor and not case.statement.position
    return largest_again(real, case) if told_of else None


def _as_meant(real: Resolved, text: str, case: Case) -> Resolved:
    """Give areas the roles that words mean which say it otherwise: "most of the turnover went to China"."""
    if case.indicator == "trade_turnover":
        to_one = case.scene.focus and len(real) == 1 and real[0][0].role == "to"
        return [(replace(real[0][0], role="with"), real[0][1])] if to_one else real
    if case.measure != "share":
        return [(_as_owner(p, text), code) for p, code in real]
    home = case.scene.home(case.frame)  # "buys a third of its imports in Mali", "6% of Chadian imports"
    real = [(replace(p, role="from") if is_bought_in(p, text) else p, code) for p, code in real]
    return [(_as_owner(p, text) if code == home else p, code) for p, code in real]


def _outright(real: Resolved, case: Case) -> Sides | None:
    """Give the sides that a way of telling them gives, whatever the roles: a share of a whole, a pair, one who acts.

    "Chad and Mali traded for $5 million"; "Peru sold them 5 tons".
    """
    for told, of in OUTRIGHT:
        if of in ("", case.measure, case.indicator) and (sides := told(real, case)):
            return sides
    return None


def _by_share(sides: Sides, real: Resolved, case: Case) -> bool:
    """Let a share say whose the whole is, and who has the part: "Chad accounts for 30% of Mali's imports"."""
    if not share(sides, real, case):
        return False
    if sides.partner == sides.reporter:
        acts = ("subject", "with", "to", "from")  # "Peru's trade with Togo made 5% of Peru's total trade"
        others = (code for role in acts for p, code in real if p.role == role and code != sides.reporter)
        sides.partner = next(others, sides.partner)
    return True


def _counting(real: Resolved, text: str) -> str | None:
    """Give by whose count a flow with another is told: "according to Malian statistics, imports from Chad were 5"."""
    return next((code for p, code in real if p.role == "other" and OWN_COUNT.match(text, p.mention.end)), None)


def _by_words_beside(sides: Sides, real: Resolved, case: Case) -> None:
    """Mend what roles alone say by what stands beside them: goods sold abroad, a list, those named together."""
    frame = case.frame
    if case.indicator in SENDS:
        _abroad(sides, real, case.text, case)
        _earned(sides, real, case)
    if (
        case.statement.position
        and sides.partner is None
        and frame.listed
        and case.indicator == frame.indicator == "exports"
    ):
        source = any(p.role == "from" and code == sides.reporter for p, code in real)
        sides.partner = frame.partner if source else None  # "Japan bought 5 tons from Chad and 3 from Mali"
    if not case.statement.given_area:
        join_sides(sides, real, case)
    list_item(sides, real, case)


def _without_place(real: Resolved, scene: Scene) -> Resolved:
    """Leave out the part of the world that a partner is in: "in the EU, exports to Spain rose"."""
    others = [code for p, code in real if p.role in ("to", "from", "with")]
    groups = (
        {c for p, c in real if p.role == "in" and p.mention.kind == "group"} - {scene.topic.focus} if others else ()
    )
    around = {group for group in groups if any(scene.belongs(code, group) for code in others)}
    return [(p, code) for p, code in real if not (p.role == "in" and code in around)]


def _has_of_world(real: Resolved, case: Case) -> bool:
    """Whether a share of world trade is that of one: "Peru had 5% of world exports", "its share in world exports"."""
    others = [p for p, code in real if code != WORLD]
    if len(others) == len(real):
        return False
    told = case.statement.position and case.frame.reporter != WORLD  # "Peru sold 5 tons, or 14% of the world total"
    its = not others and bool(told or ITS.search(case.statement.before))
    return its or any(p.role in OWN_SHARE for p in others)


def _pair(real: Resolved, case: Case) -> Sides | None:
    """Two that are named as a pair, where no other area is sent to, received from or traded with."""
    pair = [(p, code) for p, code in real if p.role == "pair"]
    if len(pair) < 2 or case.indicator not in TWO_SIDED:
        return None
    rest = [c for c in real if c not in pair[:2]]
    if any(p.role in ("to", "from", "with") for p, _ in rest):
        return None
    if pair[2:] and (others := together(pair[1:], pair[1][1], case.text, ("pair",))) != pair[1][1]:
        first_two = case.text[pair[0][0].mention.end : pair[1][0].mention.start]
        if AND.fullmatch(first_two) and pair[0][1] not in others.split("_"):
            return Sides(pair[0][1], others)  # "trade between Chad and Mali, Niger and Togo"
    return Sides(*ordered(pair[0][1], pair[1][1], case.scene))


def _by_role(sides: Sides, real: Resolved, case: Case) -> None:
    """Let the indicator say which role is the reporter's and which the partner's."""
    indicator = case.indicator
    if indicator not in TWO_SIDED:
        return
    ways = {p.role: code for p, code in real} if indicator == "freight" else {}
    carried = "to" in ways and ("from" in ways or ways["to"] != case.scene.focus)  # "carried from Mali to Togo"
    does = "receives" if indicator == "imports" else "sends" if carried or indicator in SENDS else "trades"
    of_partner, of_reporter = ROLES[does]
    anchor, to = _anchor(case.statement), [code for p, code in real if p.role == "to"]
    sides.partner = _nearest(real, of_partner, anchor)
    if does == "receives" and to and sides.partner is None:
        sides.partner = _nearest(real, ("subject",), anchor)
    labels = () if sides.partner else ("label",)
    sides.reporter = headed(real, case, sides.partner) or _nearest(real, (*of_reporter, *labels), anchor, sides.partner)
    if does == "sends" and sides.partner is None and any(p.role == "from" for p, _ in real):
        text = case.text  # "Peru sells tea. Chad imported 5 tonnes from Peru"
        buyers = (code for p, code in real if p.role == "subject" and IMPORTS.match(text, p.mention.end))
        sides.partner = next((code for code in buyers if code != sides.reporter), None)
    if sides.reporter is None and any(p.role == "owner" and code == sides.partner for p, code in real):
        sides.reporter, sides.partner = sides.partner, None  # "for Peru this year: the country's exports"
    if does == "trades":
        _both(sides, real, case)
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


def _as_owner(placed: Placed, text: str) -> Placed:
    """Let imports be a country's own, and not of its goods: "the value of Chadian imports"."""
    own = placed.role == "of" and FLOW_NEXT.match(text, placed.mention.end)
    return replace(placed, role="owner") if own else placed


def _fronted(placed: Placed, text: str) -> Placed:
    """Let one that a clause is said for have the flow that is told behind it: "For Chad, exports rose by 5%"."""
    for_it = placed.role in ("for", "label") and IN_ITS.match(text, placed.mention.end)
    led = for_it and text.endswith(("For ", "For the "), 0, placed.mention.start)
    return replace(placed, role="subject") if led else placed


def _abroad(sides: Sides, real: Resolved, text: str, case: Case) -> None:
    """ "71% stayed within the EU", "sold in Japan": goods of the side spoken of that are elsewhere have gone there."""
    frame, scene = case.frame, case.scene
    sold_in = next((c for p, c in real if p.role == "in" and SOLD.search(text[: p.mention.start][-60:])), None)
    if sold_in and sides.partner is None:
        sellers = (sides.reporter, scene.home(frame), frame.reporter, scene.actor or scene.subject)
        seller = next((each for each in sellers if each and each != sold_in), None)
        if seller and country(sold_in) != country(seller):
            sides.reporter, sides.partner = seller, together(real, sold_in, text, ("in",))
            return
    home = scene.home(frame)
    placed_in = any(
        p.role == "in" and code == sides.reporter and not IN_ITS.match(text, p.mention.end) for p, code in real
    )
    if home and placed_in and sides.partner is None and country(sides.reporter) != country(home):
        sides.reporter, sides.partner, sides.listed = home, sides.reporter, True


def _earned(sides: Sides, real: Resolved, case: Case) -> None:
    """ "Wine brought in 300 million, half of it from Germany": what is earned comes from the buyer."""
    payer = next((code for p, code in real if p.role == "from" and code == sides.reporter), None)
    home = case.scene.home(case.frame) if payer else None
    if payer is None or home is None or sides.partner not in (None, home) or any(p.role == "to" for p, _ in real):
        return
    flows = [cue for cue in case.statement.own("indicator") if cue.code != "none" and not INCOME.fullmatch(cue.surface)]
    verbs = [cue for cue in case.statement.own("verb") if cue.kind != "level"]
    if not (flows or verbs) and country(payer) != country(home):
        sides.reporter, sides.partner, sides.listed = home, payer, True


def _both(sides: Sides, real: Resolved, case: Case) -> None:
    """ "Belarus and Iran had a turnover of …", "with trade with it growing": two areas trade with each other."""
    others = [code for _, code in real if code != sides.reporter]
    if sides.partner or not others:
        return
    text = case.text
    joined = any(
        JOINED.match(text[a.mention.end : b.mention.start]) and a.role == b.role for (a, _), (b, _) in pairwise(real)
    )
    if (joined and len(real) == 2) or WITH_IT.search(case.statement.before):
        sides.reporter, sides.partner = ordered(sides.reporter, others[0], case.scene)


def _anchor(statement: Statement) -> int:
    """Where the words stand that say what is measured; the number itself where it has none."""
    cues = [cue for cue in statement.own("indicator") if cue.code != "none"]
    before = [cue for cue in cues if cue.start < statement.quantity.start]
    return (before or cues)[-1 if before else 0].start if cues else statement.quantity.start


OUTRIGHT: tuple[tuple[Question, str], ...] = (
    (one_by_one, ""),
    (crossed, "freight"),
    (share_for, "share"),
    (of_what, "share"),
    (of_market, "share"),
    (fronted, "share"),
    (being_partner, "share"),
    (of_both, "trade_turnover"),
    (favoured, "trade_balance"),
    (there_in_turn, ""),
    (called, ""),
    (_pair, ""),
    (ranked, ""),
    (beside, ""),
    (acting, ""),
    (one_way, "trade_turnover"),
)
"""Ways of telling the sides outright, in the order in which they are asked, with the measure or indicator of each."""
