"""Who acts though it is not the side spoken of: the areas of a statement in, its sides out.

"Italy had 16%" in a text about the trade of another names its partner; who buys and sells is told in `dealers`.

>>> IS_PARTNER.match(" remained the top trading partner with ") is not None
True
"""

import re
from itertools import pairwise

from extract.areas.codes import country
from extract.areas.deeds import DEALERS_OF, IS_BUYER, IS_PARTNER, IS_SELLER, OVERTOOK, deed
from extract.areas.placed import Placed
from extract.areas.roles import OWN_NUMBER
from extract.records import TRADE, WORLD
from extract.sides.again import AND, dealing_again, ones_of
from extract.sides.apposed import OF_IT
from extract.sides.case import Case, Question, first
from extract.sides.counting import counts_imports, counts_itself
from extract.sides.dealers import dealing
from extract.sides.inside import changed_there, deals_inside
from extract.sides.mutual import has_balance
from extract.sides.one_by_one import list_end
from extract.sides.parts import whole_of
from extract.sides.peers import in_its_place, likewise
from extract.sides.ranked import OWN_FLOW, ranked_in_whole
from extract.sides.relatives import sells_of_its_own
from extract.sides.slots import OWNER, TWO_SIDED, Resolved, Sides
from extract.statements.frames import Frame
from extract.statements.statement import Statement
from extract.words.cued import Cued
from extract.words.dealers import BUYER, SELLER

DEALING = re.compile(
    r"[,;]\s+(?:and\s+)?(?:(taking|buying|purchasing|receiving|absorbing)|supplying|providing|delivering|furnishing)"
    r"\s+(?:[a-z~]+\s+){0,3}\S{0,3}$"
)
"""What one named as a partner does: "the largest partner, taking a fifth"."""
AS_ONE = re.compile(
    r"(?:^|[;,]\s)(?:[Ss]een\s)?[Aa]s"
    r" (?:an?|our|its|the)\s(?:[a-z]+\s){0,2}(?:(supplier|source|seller)|customer|buyer|market|destination|client)"
    r"(?: of [a-z]+)?,?\s(?:the\s)?$"
    r"|^\W*[A-Z][a-z]+\s(?:[a-z]+\s){0,2}(?:(supplier|source|seller)|customer|buyer|market|destination|client|outlet)"
    r"(?: (?:of|for) [a-z]+)?:\s(?:the\s)?$"
)
"""Before one that deals, as what it is told of: "As a supplier China is ahead", "Main supplier: China, 5 tonnes"."""
PASSED = re.compile(rf"\s+(?:has |had |thus |even )?(?:{OVERTOOK})\s+(?:the\s+)?")
AS_FIRST = re.compile(r"\s+as\s+(?:the\s+)?(?:world['’]s\s+)?(?:[a-z]+\s+){1,3}(?:ex|im)porter\b")
ABROAD = re.compile(r"\b(?:abroad|overseas|on (?:the )?world markets?)\b")
ITS_PEOPLE = re.compile(r"(?:['’]s?)?\s+(?:[a-z-]+\s+)?[a-z]+s(?=\s)")
"""Behind an owner, those who deal for it: "Egyptian flour mills"."""
DEALS_WITH_IT = re.compile(
    r"\s(?:(?:has|had|also|itself|alone|in turn)\s)*(?:(?:sold|supplied|shipped|sent|exported|delivered)\s"
    r"(?:[^,;:()]{1,50}\sto\s)?|(?P<bought>bought|imported|purchased|took|received)\s(?:[^,;:()]{1,50}\s)?from\s)(?:it|them)\b"
)
"""Behind one who deals, that the other side is the one just told of."""
SHIPS = re.compile(r"(?:,[^,;:()]{1,60},)?\s+(?:\w+\s+)?(?:shipped|ships|sold|sells|earned|earns)\b", re.I)
SHIPMENTS = Cued(("from",), r"\b(?:shipments|sales|deliveries|exports) from (?:the )?$")
RIVAL = re.compile(r"\s(?:shipments|deliveries|supplies)\b")
"""Behind a country, in a text on the exports of some goods, what makes it another that sells: "U.S. shipments fell"."""
ACTS = {"subject", "label", "by", "for"}
EXPORTS = re.compile(r"(?:,[^,;:()]{1,60},)?\s+(?:\w+\s+)?(?:export|import|trad)(?:s|ed)\b", re.I)
FLOW_ALONE = re.compile(
    r"(?:['’]s?)?\s(?:exports|imports|sales|shipments|deliveries|purchases)\s(?:[a-z]+\s){0,2}?\S{0,3}"
)
WITH_WHICH = re.compile(
    r",\s+(?:(?:[a-z-]+\s+){0,2}?(?:trade|turnover|commerce|business|exports|imports|sales|purchases|shipments|deliveries)"
    r"\s+(?:of\s+\w+\s+)?(?:with|(?:in)?to|from)\s+(?:which|whom)\b"
    r"|with\s+(?:which|whom)\s+(?:it|they|we|the [a-z]+|[A-Z]\w+)\s+(?:trade[sd]?|did|does|had|has)\b)"
)
ITS_PURCHASES = re.compile(r"\b(?:its|their) (?:purchases|imports)\b|\bimporters? of\b", re.I)
LED_IT = re.compile(
    r" (?:leads|led|headed) the (?:drop|decline|fall|decrease|slide|slump|growth|rise|increase|gains?|recovery)\b"
)
"""Behind a buyer, how the exports just told of moved: "China led the drop, with its imports down 20%"."""
RANKS_WITH = re.compile(
    r"\b(?:leads?|led|first|second|third|fourth|fifth|next|top|tops|topped|ahead|follow(?:s|ed))\b[^,;:()]{0,20}"
    r"\b(?:with|at)\s+(?:an?\s+)?(?:[a-z-]+\s+){0,2}(?:trade|turnover|volume)\b",
    re.I,
)
"""How a partner is ranked by the trade with it: "Chad leads with a turnover of 5 million"."""
LEFT = re.compile(r"\b(?:left|leaves|gave|gives|yielded|yields|provided|provides)\s+(?:[a-z]+\s+){1,3}", re.I)
"""What trade with a partner does of a balance: "Bolivia left a surplus of"."""
BEHIND_COLON = re.compile(r"[^:;()\d]*:\s(?:[Ii]n (?:19|20)\d\d,?\s)?[^:;()\d]*")
IT_DEALS = re.compile(
    r":\s(?:[Ii]n (?:19|20)\d\d,?\s)?it\s(?:[a-z]+\s)?(?:sold|ship(?:s|ped)|earn(?:s|ed)|(?:ex|im)port(?:s|ed))\b"
)
OF_ITS_OWN_FLOW = re.compile(r"\s+of\s+(?:all\s)?its\s(?:[a-z]+\s)?(?:exports?|imports?)\b(?! (?:go|went|came|come)\b)")
CALLED_DEALER = re.compile(rf"\b(?:partner|{BUYER}|{SELLER})s?\b")
"""Around a colon behind one spoken of: its own deed or the whole of its own flow, where it is called no partner."""
TOPIC_OWN = re.compile(r"\b(?:its|their|it|they|total|foreign|overall)\b")
"""Behind the one that a sentence turns to, what makes it tell of all its trade."""
FLOW_ITEM = re.compile(r":\s+(?:exports?|imports?|sales|purchases)(?: of| worth)?\s[+−–-]?[A-Z]{0,3}\s?[$€£]?\d", re.I)
"""Behind one that heads an item, the flow with it: "Peru: exports $3 million, imports $2 million"."""


def acting(real: Resolved, case: Case) -> Sides | None:
    """Give the sides where another than the side spoken of acts: on its own account, as buyer, seller or partner."""
    return first(ACTING, real, case)


def _elliptic(real: Resolved, case: Case) -> Sides | None:
    """Give the sides of one told of by its number alone: "China's orders rose to 2 billion, Australia's fell by 3".

    Where it was the exports of another to a third that the text told, it is another seller: "Chile's fell by 3".
    """
    frame = case.frame
    home, text = case.scene.home(frame), case.text
    told = frame.partner or (frame.beside[1] if frame.beside and frame.beside[0] == home else None)
    if len(real) == 1 and frame.measure == "share" and (whole := _next_share(real[0], case)):
        return Sides(whole, real[0][1], listed=True)
    if told is None or len(real) != 1:
        return None
    (p, code), another = real[0], frame.item == OWNER and real[0][1] not in (frame.reporter, told)
    if another and p.role == "from" and frame.indicator == "exports" and SHIPMENTS.search(text, 0, p.mention.start):
        return Sides(code, told, own=True, sold=True)  # "Peru's exports to Chad rose, shipments from Mali fell"
    gapped = another and p.role == "owner" and FLOW_ALONE.fullmatch(text, p.mention.end, case.at)
    if gapped and case.indicator == frame.indicator:
        return Sides(code, told, own=True)  # "Peru's exports to Chad reached $5 million and Malian exports 3"
    if p.role not in ("owner", "part") or not OWN_NUMBER.match(text, p.mention.end):
        return None
    if another and case.indicator == frame.indicator:
        return Sides(code, told, own=True)
    if home is None or frame.reporter != home or country(code) == country(home) or case.scene.belongs(code, home):
        return None
    return Sides(frame.reporter, code, listed=True)


def _deals_with_it(real: Resolved, case: Case) -> Sides | None:
    """Another deals with the partner just told: "Peru sold Chad goods for $5 million; Mali sold it tea"."""
    frame = case.frame
    if not (case.statement.position and frame.partner and case.indicator == frame.indicator and len(real) == 1):
        return None
    p, code = real[0]
    if p.role != "subject" or code in (frame.reporter, frame.partner) or p.mention.end > case.at:
        return None
    with_it = DEALS_WITH_IT.match(case.text, p.mention.end)
    if with_it is None or (case.indicator == "imports") != bool(with_it["bought"]):
        return None
    return Sides(code, frame.partner, own=True)


def _next_share(one: tuple[Placed, str], case: Case) -> str | None:
    """Give whose flow the share of another is of: "Mali's share in the imports was 9 per cent, Benin's 5"."""
    frame = case.frame
    (p, code), (whole, other) = one, (frame.reporter, frame.partner) if frame.partner else frame.beside or (None, None)
    alone = p.role in ("owner", "part") and OWN_NUMBER.match(case.text, p.mention.end)
    opens = case.statement.position or p.mention.start == 0
    of_partners = opens and other not in (None, WORLD)
    return whole if alone and of_partners and whole and country(code) != country(whole) else None


def _turned_to(real: Resolved, case: Case) -> Sides | None:
    """A sentence turns to a partner: "As for India, the turnover came to 3 billion", not "its trade".

    What heads an item of a bulletin is one as well: a part of the world, "Asia: the deficit rose to 4 billion", and
    whoever a turnover is told of, "Peru: turnover of 4 billion".
    """
    scene = case.scene
    (p, code), text, home = real[0], case.text, scene.topic.focus
    if p.role != "label" or case.statement.position or home != scene.focus:
        return None
    if any(country(other) != country(home or "") for _, other in real[1:]):
        return None
    mutual = case.indicator == "trade_turnover"
    if not (scene.topic.sure or (mutual and case.frame.reporter == home)):
        return None
    own, end = TOPIC_OWN.search(text, p.mention.end, case.at), p.mention.end
    part = p.mention.kind == "group" and not scene.is_group(home)
    item = ((part or mutual) and text.startswith(":", end)) or FLOW_ITEM.match(text, end)
    if own or not (item or text.startswith(",", end)) or home in (None, WORLD) or scene.peers:
        return None
    abroad = country(code) != country(home) and not scene.belongs(code, home)
    return Sides(home, code, listed=True) if abroad else None


def _called(real: Resolved, case: Case) -> Sides | None:
    """One is told of as of those that another buys from or sells to: "among Chad's suppliers Mali ranks first"."""
    text, at, teller = case.text, case.at, case.scene.teller(case.frame)
    p, code = real[0]
    as_one = AS_ONE.search(text, 0, p.mention.start)
    if as_one and p.role == "subject" and p.mention.end <= at and teller not in (None, WORLD, code):
        sells = bool(as_one[1] or as_one[2])
        return Sides(teller, code, listed=True, bought=sells, sold=not sells)
    for p, code in real:
        called = DEALERS_OF.match(text, p.mention.end) if p.mention.end <= at else None
        others = [c for q, c in real if c != code and q.role == "subject" and q.mention.end <= at] if called else []
        if called and others:
            sells = called[1] is not None
            return Sides(code, others[-1], listed=True, bought=sells, sold=not sells)
    return None


def _overtook(real: Resolved, case: Case) -> Sides | None:
    """Another of its kind is told to have passed the side spoken of: "Ceylon overtook India"."""
    text = case.text
    for (p, code), (q, other) in pairwise(real):
        passed = PASSED.fullmatch(text, p.mention.end, q.mention.start) if p.role == "subject" else None
        rival = country(other) == country(case.scene.topic.focus or "") or AS_FIRST.match(text, q.mention.end)
        if passed and rival and q.mention.end <= case.at:
            return Sides(code, None, own=True)
    return None


def _with_which(real: Resolved, case: Case) -> Sides | None:
    """Trade with one is told behind its name: "ahead of Chad, trade with which amounted to"."""
    teller = case.scene.teller(case.frame)
    named = [code for p, code in real if p.mention.end <= case.at and WITH_WHICH.match(case.text, p.mention.end)]
    return Sides(teller, named[-1], listed=True) if named and teller not in (None, WORLD, named[-1]) else None


def _own_account(real: Resolved, case: Case) -> Sides | None:
    """Who acts in a text about the world, or about a group that it belongs to, is told of on its own account."""
    statement, frame, scene = case.statement, case.frame, case.scene
    if abroad := _deals_abroad(real, case):
        return Sides(abroad, None)
    text = case.text
    group = (
        scene.focus
        if frame.reporter is None or scene.focus == WORLD or scene.belongs(frame.reporter, scene.focus)
        else frame.reporter
    )
    acting = [
        code
        for p, code in real
        if (p.role in ACTS or (p.role == "in" and scene.belongs(code, group)))
        and (p.mention.end <= case.at or changed_there(p, statement, case.measure))
    ]
    others = {code for p, code in real if p.role in ("to", "from", "with")}
    if any(IS_BUYER.match(text, p.mention.end) or IS_SELLER.match(text, p.mention.end) for p, _ in real):
        return None
    if statement.position and frame.listed and frame.partner and scene.belongs(frame.partner, group):
        return None  # "its best customer was Mali with 5 million, ahead of Chad with 3 million and Togo with 2"
    if not acting or group is None or others - {group}:
        return None
    if group == WORLD and frame.reporter not in (None, WORLD) and OF_IT.match(text, statement.quantity.end):
        return None  # "Chad's exports were 5 million. Mali took 4 per cent of them"
    if not (group == WORLD != acting[-1] or scene.belongs(acting[-1], group)):
        return None
    if whole_of(real, statement) not in (None, group, acting[-1]):
        return None  # "Peru bought 9 per cent of Chad's exports"
    inside = group in others or (scene.main is not None and scene.main.reporter == scene.main.partner == group)
    partner = frame.partner if frame.partner and frame.reporter and not others else group if inside else None
    partner = frame.reporter if partner == acting[-1] else partner  # "goods went back, leaving Mali a surplus of 5"
    last = next(p for p, code in reversed(real) if code == acting[-1])
    does = deed(text, last.mention.end, case.at) if group == WORLD else None
    return Sides(
        acting[-1],
        None if group == WORLD else partner,
        listed=frame.reporter is not None,
        bought=does is not None and does.kind == "buys" and not does.verb.startswith("account"),  # as a seller may
    )


def _deals_abroad(real: Resolved, case: Case) -> str | None:
    """Who is told to buy or sell abroad, whomever with: "Egypt is to buy 5 million tons of wheat abroad"."""
    statement = case.statement
    text, start = case.text, statement.head[0]
    there = "abroad" in text or "verseas" in text or "world market" in text
    if not there or statement.quantity.kind == "percent" or not ABROAD.search(statement.before + statement.after):
        return None
    for p, code in reversed(real):
        end = p.mention.end
        people = ITS_PEOPLE.match(text, end) if p.role == "owner" else None
        does = deed(text, people.end() if people else end, case.at)
        if not (people or p.role == "subject") or does is None or (statement.position and end <= start):
            continue
        if does.kind == "sells" or (
            does.kind == "buys" and not statement.position and case.frame.indicator != "exports"
        ):
            return code
    return None


def _partner(real: Resolved, case: Case) -> Sides | None:
    """One is named as the partner of the side spoken of: "ASEAN remained the top partner with $878 billion"."""
    text, before, others = case.text, case.statement.before, (case.frame.reporter, case.scene.focus, WORLD)
    acting = ((p, code) for p, code in real if p.role == "subject" and code not in others)
    partner = next((code for p, code in acting if IS_PARTNER.match(text[p.mention.end : case.at])), None)
    if partner is None:
        return None
    teller = case.scene.teller(case.frame)
    if deals := DEALING.search(before):
        return Sides(teller, partner, listed=True, sold=bool(deals[1]), bought=not deals[1])
    one_way = case.indicator in ("exports", "imports") and {*case.scene.flows, case.indicator} == {case.indicator}
    return Sides(teller, partner, listed=True, partnered=not one_way or "trad" in before)


def _foreign(real: Resolved, case: Case) -> Sides | None:
    """ "Iraq leads with 23 tons", "Italy had 16%": who acts in a text about the trade of another is its partner."""
    statement, indicator, frame = case.statement, case.indicator, case.frame
    home = case.scene.home(frame) or (_told_with(frame) if RANKS_WITH.search(statement.before) else None)
    if home is None or indicator not in TWO_SIDED or any(p.role in ("to", "from", "with") for p, _ in real):
        return None
    acts = ACTS - {"for"} if indicator == "trade_balance" else ACTS
    acting = [(p, code) for p, code in real if p.role in acts and p.mention.end <= case.at]
    text = case.text
    if not acting or any(country(code) == country(home) and _speaks(p, text) for p, code in real):
        return None
    p, code = acting[-1]
    if _are_siblings(code, home) or (p.role == "by" and indicator == "imports" and len(real) > 1):
        return None  # "imports of Chadian tea by Peru"
    flows = [cue for cue in statement.own("indicator") if cue.code in TRADE and cue.start >= p.mention.end]
    left = indicator == "trade_balance" and LEFT.search(text[p.mention.end : case.at])
    ranks = indicator == "trade_turnover" and RANKS_WITH.search(text, p.mention.end, case.at)
    led = frame.indicator == "exports" and indicator == "imports" and LED_IT.match(text, p.mention.end)
    told = not (left or ranks or led) and any(cue.end <= case.at for cue in flows)
    end = list_end(p, statement) if statement.given_area else p.mention.end
    abroad = EXPORTS.match(text, end)
    ships = SHIPS.match(text, end) and frame.indicator in (None, "exports")  # on its own account
    does = deed(text, p.mention.end, case.at)
    ships = ships or (does is not None and does.kind == "sells" and frame.indicator == indicator == "exports")
    rival = frame.product is not None and RIVAL.match(text, p.mention.end)
    itself = has_balance(p, case) if indicator == "trade_balance" else False
    itself = itself or (": " in statement.before and _is_told_behind_colon(p, statement))
    if (
        told
        or abroad
        or ships
        or rival
        or itself
        or code == WORLD
        or country(code) == country(home)
        or case.scene.belongs(code, home)
    ):
        return None
    last = acting[-2] if len(acting) > 1 and p.role == acting[-2][0].role == "subject" else None
    if last and country(last[1]) != country(home) and AND.fullmatch(text, last[0].mention.end, p.mention.start):
        code = "_".join(sorted({last[1], code}))  # "Japan and Korea followed with 9 billion each"
    sold = indicator == "imports" and ITS_PURCHASES.search(statement.before)
    return Sides(case.scene.home(frame), code, listed=True, sold=bool(sold))


def _told_with(frame: Frame) -> str | None:
    """Give beside whose trade with a partner others are ranked: "Chad was third with a turnover of"."""
    return frame.beside[0] if frame.last == "trade_turnover" and frame.beside and all(frame.beside) else None


def _is_told_behind_colon(placed: Placed, statement: Statement) -> bool:
    """Whether a colon leads from one to its own trade: "Mali did better: it exported"."""
    text, (start, end) = statement.sentence.text, (placed.mention.end, statement.quantity.start)
    if not BEHIND_COLON.fullmatch(text, start, end) or CALLED_DEALER.search(text, 0, text.index(":", start)):
        return False
    return IT_DEALS.search(text, start, end) is not None or OF_ITS_OWN_FLOW.match(statement.after) is not None


def _sibling(real: Resolved, case: Case) -> Sides | None:
    """Another region of the same country is told of on its own account: "Paraná came first with 5"."""
    home, at = case.frame.reporter or case.scene.focus, case.at
    if home is None or case.indicator not in TRADE or any(p.role in ("to", "from", "with") for p, _ in real):
        return None
    acting = [code for p, code in real if p.role == "subject" and p.mention.end <= at]
    sibling = next((code for code in acting if _are_siblings(code, home)), None)
    return Sides(sibling, None, own=True) if sibling else None


def _are_siblings(code: str, home: str) -> bool:
    """Whether two are regions of one country."""
    return code != home and "-" in code and "-" in home and country(code) == country(home)


def _speaks(placed: Placed, text: str) -> bool:
    """Whether an area acts or owns the flow that is told."""
    owns = placed.role == "owner" and OWN_FLOW.match(text, placed.mention.end)
    return placed.role not in ("of", "owner") or bool(owns)


ACTING: tuple[Question, ...] = (
    deals_inside,
    dealing_again,
    _deals_with_it,
    _turned_to,
    _called,
    counts_imports,
    counts_itself,
    ones_of,
    _elliptic,
    in_its_place,
    likewise,
    _with_which,
    _overtook,
    _own_account,
    sells_of_its_own,
    dealing,
    _partner,
    _sibling,
    ranked_in_whole,
    _foreign,
)
