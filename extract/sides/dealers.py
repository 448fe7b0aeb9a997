"""Who buys from or sells to the side spoken of: the areas of a statement in, its sides out where one of them deals.

"China took $10 billion" in a text of the seller's side tells the seller's exports, "Russia supplied 92% of the fuel" in
one of the buyer's side its imports. Who deals may be named by those of it ("Chinese mills", "buyers in France"), by a
pronoun, or in the clause before.

>>> TOGETHER.match(" together took ") is not None, AGENTS.match(" jewellers took ").end()
(True, 10)
"""

import re

from extract.areas.codes import country
from extract.areas.deeds import AGENTS, IS_BUYER, IS_SELLER, deed
from extract.areas.placed import Placed
from extract.records import TRADE, WORLD
from extract.sides.again import AND, LAST, NEXT
from extract.sides.called import names_both, one_of_both, takes_from
from extract.sides.case import Case
from extract.sides.one_by_one import list_end
from extract.sides.own_needs import OWN_NEEDS, buys_for_itself, maker_of_these
from extract.sides.parts import WHOLES, whole_of
from extract.sides.peers import OWN_ACCOUNT, TO_US
from extract.sides.slots import Resolved, Sides
from extract.sides.supplies import is_supply
from extract.sides.together import together
from extract.statements.kinds import kind_of
from extract.statements.statement import Statement
from extract.words.cued import Cued
from extract.words.side_words import verbs
from extract.words.wholes import OF_WHOLE

EARNS = re.compile(
    r"\b(?:receiv\w+|got|gets?|took|takes?|obtain\w*)\s+"
    r"(?:(?:about|some|only|just|nearly|almost|over|more than|up to)\s+)*[A-Z]{0,3}\s?[$€£]?$"
)
"""What a seller does of money: "received $5 million from Chad"."""
ACCOUNTS = re.compile(r"\baccount(?:s|ed|ing)?\b", re.I)
WHICH = re.compile(r",\s*(?:which|who)\b", re.I)
TOGETHER = re.compile(r"\s*,?\s*(?:taken together|together|combined|jointly|between them)\b")
OF_WHAT = re.compile(
    r"[^,;:()]{0,12}\bof (?:(?:what|whatever|all|everything)(?: that)?|the \S*\d[\w ,.]{0,24}? (?:that|which))\s+"
    r"(?:the\s+)?"
)
NEAR_HEAD = 10
NOBODY = Cued(
    (
        "o other ",
        "o country",
        "o one",
        "obody",
        "o market",
        "o buyer",
        "o customer",
        "o supplier",
        "o nation",
        "o foreign",
    ),
    r"\b(?:[Nn]obody(?: else)?|[Nn]o one(?: else)?"
    r"|[Nn]o (?:other |foreign )?(?:country|nation|market|buyer|customer|supplier))"
    r"(?: abroad| in the world)? (?:ha[sd] )?([a-z]+)\b",
)
"""What begins a sentence on who buys or sells most."""
THAN = re.compile(r"\b(?:than|as)\s+(?:the\s+)?$")
IMPORTED = re.compile(r",\s*(?:which|who)\s+(?:ha[sd]\s+)?imported\b", re.I)
IMPORTS = re.compile(r"\s+(?:has |had |have |alone )?(?:imported|imports)\b")
OF_THESE = re.compile(rf"(?:\s+[a-z]+)?\s+{OF_WHOLE}")
OF_TOTAL = re.compile(r"\W*(?:Of|Out of) (?:the|this|that|these) (?:total|sum|volume|quantity|exports|amount)\b")
BY = re.compile(r"\bby\s+(?:the\s+)?\Z")
DOING = re.compile(r"\s+(?:(?:now|alone|also)\s+)?[a-z]+ing\b")
THOSE_IN = re.compile(
    r"\b(?:buyers|customers|importers|clients|consumers|traders|mills|shops)\s+(?:in|from|of)\s+(?:the\s+)?$", re.I
)


ALL_OF_IT = Cued(
    ("total ", "overall "),
    r", (?:as|and|while|with|when|but) (?:the (?:country|nation|kingdom|island|republic)['\u2019]s|its|their"
    r"|[A-Z][\w ]{2,30}['\u2019]s) (?:total|overall) (?:value of )?(?:goods |merchandise )?(?:exports|imports)"
    r"(?! (?:to|from) )\b[^,;:()]{0,40}$",
)
"""Behind a clause on another, all that the country trades: "Mali is its best market, as its total exports hit"."""


def dealing(real: Resolved, case: Case) -> Sides | None:
    """Give the sides where another than the side spoken of buys or sells."""
    statement, indicator, measure, frame = case.statement, case.indicator, case.measure, case.frame
    whose = _whose(real, statement) or (_sends_to(real, statement) if ", wh" in statement.lead else None)
    if whose and statement.quantity.kind != "percent" and any(code == case.scene.focus != whose for _, code in real):
        whose = None  # "Swedish mills took 2 million tonnes of Norwegian ore", in a text on Sweden
    teller = whose or case.scene.teller(frame)
    if measure != "share" and indicator in ("exports", "imports") and (all_of := ALL_OF_IT.search(statement.before)):
        at = statement.quantity.start - len(all_of[0])
        return Sides(next((code for p, code in real if p.mention.start >= at), teller), None, own=True)
    if several := _several(real, statement, teller):
        return Sides(
            teller, several, listed=True, sold=indicator in ("exports", "imports") and _buys_together(statement)
        )
    agents = {p.mention.end + 1 for p, _ in real if p.role in ("owner", "to")}  # "Dutch buyers" tell no exports
    told = any(cue.code in TRADE and cue.start not in agents for cue in statement.own("indicator"))
    if indicator not in ("imports", "exports") and (
        told or indicator not in TRADE or ACCOUNTS.search(statement.before)
    ):
        return None
    own_needs = statement.after.startswith(OWN_NEEDS) and buys_for_itself(real, statement, measure)
    if own_needs:
        return own_needs
    if indicator == "exports" and not told and (source := _source(real, statement, teller)):
        return Sides(teller, source, listed=True, bought=True)
    if best := _surpassed_by_none(real, statement):
        owner = next((c for p, c in real if c != best[1] and p.role in ("from", "to", "owner", "of")), teller)
        buys = best[0] == "buys"
        return Sides(owner, best[1], listed=True, sold=buys, bought=not buys) if owner not in (None, WORLD) else None
    if measure != "share" and frame.indicator is None and (one := one_of_both(real, case)):
        return one
    if measure != "share" and frame.indicator is None and names_both(real):
        return takes_from(
            real, statement
        )  # "Peru bought goods from Chile for $4 million", before any side is spoken of
    if buyer := _buyer(real, case):
        if _buys_likewise(case):
            return Sides(buyer, None, own=True, bought=True)
        accounts = indicator == "imports" and ACCOUNTS.search(statement.before)  # as a seller may, too
        return Sides(maker_of_these(real, statement) or teller, buyer, listed=True, sold=not accounts)
    if measure == "share" and _names_whole(real, statement) and not _of_another(real, statement):
        return None
    if seller := _seller(real, case):
        if is_supply(real, (seller, teller), case):
            return Sides(seller, teller, listed=True, sold=True)
        if not (statement.given_area or statement.beside):  # "Chad and Mali supplied 40 per cent of them"
            seller = together(real, seller, case.text, ("subject",))
        return Sides(teller, seller, listed=True, bought=True)
    return None


def _buys_likewise(case: Case) -> bool:
    """Whether another buys what the text tells its country's purchases of: "Japan took 9 tonnes. Korea bought 3"."""
    main = case.scene.main
    if main is None or main.indicator != "imports" or case.indicator != "imports" or main.product is None:
        return False
    return main.partner is None and kind_of(case.statement.quantity) == "goods"


def _source(real: Resolved, statement: Statement, teller: str | None) -> str | None:
    """From whom the side spoken of is told to buy, in a text of what it sells: "from Chad Peru received tea for $5"."""
    text, at = statement.sentence.text, statement.quantity.start
    money = statement.quantity.kind == "money"
    source = next((code for p, code in real if code != teller and _is_source(p, statement)), None)
    buyers = (p for p, code in real if code == teller and p.mention.end <= at)
    buyer = next((p for p in buyers if p.role in ("subject", "owner", "to")), None)
    start = _acts_from(buyer, statement) if buyer else None
    if source is None or start is None or (money and EARNS.search(statement.before)):
        return None
    does = deed(text, start, at)
    return source if does and does.kind == "buys" else None


def _is_source(placed: Placed, statement: Statement) -> bool:
    """Whether goods come from an area: "from Norway", behind their number "of Norwegian ore"."""
    behind = placed.mention.start >= statement.quantity.end
    return placed.role == "from" or (placed.role == "of" and placed.mention.kind == "adjective" and behind)


def _several(real: Resolved, statement: Statement, teller: str | None) -> str | None:
    """Those who together have a part: "Chile, Peru and Bolivia together took 60 per cent"."""
    text = statement.sentence.text
    subjects = [(p, code) for p, code in real if p.role == "subject" and p.mention.end <= statement.quantity.start]
    if len(subjects) < 2:
        return None
    if not (TOGETHER.match(text, subjects[-1][0].mention.end) or TOGETHER.match(text, statement.quantity.end)):
        return None
    codes = {code for _, code in subjects}
    return None if teller in codes or WORLD in codes else "_".join(sorted(codes))


def _buys_together(statement: Statement) -> bool:
    found = TOGETHER.search(statement.sentence.text, statement.head[0], statement.quantity.start)
    does = deed(statement.sentence.text, found.end(), statement.quantity.start) if found else None
    return does is not None and does.kind == "buys" and not ACCOUNTS.match(does.verb)


def _whose(real: Resolved, statement: Statement) -> str | None:
    """Whose purchases or sales a share is of: "Niger supplies 21% of what China buys"."""
    text, end = statement.sentence.text, statement.quantity.end
    of = whole_of(real, statement)
    if of and any(p.mention.end <= statement.quantity.start and code != of for p, code in real):
        return of
    if text.startswith("For ") and real[0][0].role == "for" and real[0][0].mention.start < NEAR_HEAD:
        return real[0][1]  # "For Mali its neighbours account for 28 per cent of exports"
    behind = [code for p, code in real if p.mention.start > end and OF_WHAT.fullmatch(text, end, p.mention.start)]
    if behind or not OF_WHAT.match(text, end):
        return behind[0] if behind else None
    named = (p.mention for p in statement.sentence.roles if p.mention.start > end and p.mention.kind == "name")
    return next((m.code for m in named if OF_WHAT.fullmatch(text, end, m.start)), None)


def _of_another(real: Resolved, statement: Statement) -> bool:
    """Whether a share is of what another country deals, not of its own: "Bavaria supplies 18% of German exports"."""
    whose = _whose(real, statement)
    return whose is not None and not any("-" in code and country(code) == whose for _, code in real)


def _sends_to(real: Resolved, statement: Statement) -> str | None:
    """Whose goods go to one that a clause is on: "Peru itself sells most to Chad, which took 5 tonnes"."""
    text, at = statement.sentence.text, statement.quantity.start
    receiver = next((p for p, _ in real if p.role == "to" and WHICH.match(text, p.mention.end, at)), None)
    senders = {
        c for p, c in real if receiver and p.role in ("subject", "owner") and p.mention.end <= receiver.mention.start
    }
    return senders.pop() if len(senders) == 1 else None


def _names_whole(real: Resolved, statement: Statement) -> bool:
    return any(p.mention.start > statement.quantity.start and p.role in WHOLES for p, _ in real)


def _teller(real: Resolved, case: Case) -> str | None:
    """The side from which a sale is told: the one in force, or that of the text where the other acts."""
    teller = case.scene.teller(case.frame)
    both = case.scene.both()
    if both and teller == both[1] and any(p.role == "subject" and code == teller for p, code in real):
        return both[0]
    return teller


def _acts_from(placed: Placed, statement: Statement) -> int | None:
    """Where the words begin that tell what an area, or those of it, do; None where they do nothing."""
    text, end = statement.sentence.text, placed.mention.end
    if placed.mention is statement.given_area:
        return list_end(placed, statement)
    if (
        placed.role == "subject"
        or WHICH.match(text, end)
        or THOSE_IN.search(text[max(0, placed.mention.start - 24) : placed.mention.start])
    ):
        return end
    if placed.role == "with" and DOING.match(text, end):  # "with Russia supplying 13 per cent"
        return end
    agents = AGENTS.match(text, end) if placed.role in ("owner", "to") else None
    return agents.end() if agents else None


def _buyer(real: Resolved, case: Case) -> str | None:
    """ "China took $10 billion": a buyer named as the subject, in a text that speaks from the seller's side."""
    statement, scene = case.statement, case.scene
    seller = _teller(real, case)
    home = scene.topic.focus if scene.topic.sure else None
    for p, code in reversed(real) if seller != WORLD else ():  # the nearest first: "ahead of Chad, which took"
        start = _acts_from(p, statement)
        if IMPORTED.match(case.text, p.mention.end) and p.mention.end < case.at:
            return code  # "after China, which imported 5 million tons of them"
        if (
            p.role == "subject"
            and code not in (seller, home, WORLD, *(scene.both() or ()))
            and (_imports_of_these(p, statement) or _imports_in_list(p, case))
        ):
            return code
        if start is None or code in (seller, home, WORLD) or p.mention.start > case.at:
            continue
        between = case.text[start : case.at]
        others = _beside(real, p, statement)
        does = deed(case.text, start, case.at)
        last = next((q for q, c in reversed(real) if q.mention.end <= p.mention.start), None)
        if not ((does and does.kind == "buys") or IS_BUYER.match(between)) or any(
            q.role == "from" and country(c) != country(seller or "") for q, c in real
        ):
            continue
        joined = last and AND.fullmatch(case.text, last.mention.end, p.mention.start)
        if others and (joined or len(others) > 1):
            return "_".join(sorted({*others, code}))
        return code
    return None


def _beside(real: Resolved, placed: Placed, statement: Statement) -> list[str]:
    """Those that stand in one list with the last who deals: "Chad, Mali and Niger absorbed"."""
    found: list[str] = []
    start = placed.mention.start
    for p, code in reversed(real):
        if p.role != "subject" or p.mention.end > start:
            continue
        between = statement.sentence.text[p.mention.end : start]
        if not (between in NEXT or (not found and (between in LAST or AND.fullmatch(between)))):
            break
        found.append(code)
        start = p.mention.start
    return found


def _surpassed_by_none(real: Resolved, statement: Statement) -> tuple[str, str] | None:
    """What who does most does, and who it is: "no country took more of it than Peru: 5 million tonnes"."""
    text, start = statement.sentence.text, statement.head[0]
    nobody = NOBODY.search(text, start, statement.quantity.start)
    kind = verbs().get(nobody[1].lower()) if nobody else None
    if nobody is None or kind is None:
        return None
    named = [(p, code) for p, code in real if nobody.end() <= p.mention.start < statement.quantity.start]
    found = next(
        (code for p, code in named if THAN.search(text, max(start, p.mention.start - 12), p.mention.start)), None
    )
    return (kind, found) if found else None


def _imports_of_these(placed: Placed, statement: Statement) -> bool:
    """Whether what an area imported is of what was told before: "Iran imported 5 tonnes of these"."""
    text, end = statement.sentence.text, placed.mention.end
    if end > statement.quantity.start or not IMPORTS.match(text, end):
        return False
    return bool(OF_THESE.match(text, statement.quantity.end) or OF_TOTAL.match(text, statement.head[0]))


def _imports_in_list(placed: Placed, case: Case) -> bool:
    """Whether importers of what the country spoken of sells are told one after another: "Fiji imported 9 t, Chad 5"."""
    scene = case.scene
    text, end, sentence = case.text, placed.mention.end, case.statement.sentence
    if (
        case.frame.indicator != "exports"
        or scene.home(case.frame) is None
        or not scene.topic.world
        or scene.belongs(placed.code, scene.focus)
    ):
        return False
    behind = [
        p.mention.start for p in sentence.roles if p.role == "subject" and p.mention.start > case.statement.quantity.end
    ]
    numbers = [q.start for q in sentence.undated if behind and q.start > behind[0]]
    return bool(numbers) and IMPORTS.match(text, end) is not None and " from " not in text[end : numbers[0]]


def _seller(real: Resolved, case: Case) -> str | None:
    """ "Russia supplied 92% of the fuel": a seller named as the subject, in a text of the buyer's side."""
    frame, scene = case.frame, case.scene
    buyer = _teller(real, case)
    if by := _supplied_by(real, case):
        return by
    for p, code in real if buyer != WORLD else ():
        acts = p.role in ("subject", "with") or frame.indicator == "imports"  # "Spanish exporters sold 5 tonnes"
        start = _acts_from(p, case.statement) if acts else None
        if start is None or code in (buyer, WORLD, scene.focus) or p.mention.start > case.at:
            continue
        between = case.text[start : case.at]
        does = deed(case.text, start, case.at)
        sells = does if does and does.kind == "sells" else None
        named = any(c == buyer for _, c in real) or TO_US.search(between) or scene.both() == (buyer, code)
        named = named or scene.belongs(code, frame.partner)  # "imports from the bloc …; Chad alone sold"
        in_turn = case.statement.position > 0 and frame.listed  # "Peru bought for $4 million, Chad sold for $5 million"
        if (
            sells
            and sells.verb in OWN_ACCOUNT
            and frame.indicator not in ("imports", "trade_turnover")
            and not (named or in_turn)
        ):
            return None  # "Brazil shipped 8 million tons": on its own account, where no buyer is told of
        if (sells or IS_SELLER.match(between)) and not any(q.role == "to" and c != buyer for q, c in real):
            return code
    return None


def _supplied_by(real: Resolved, case: Case) -> str | None:
    """Who is told behind "by" to have supplied a part of what was bought: "half was supplied by Peru"."""
    frame = case.frame
    if frame.indicator != "imports" or frame.reporter is None:
        return None
    text, own = case.text, country(frame.reporter)
    named = ((p, code) for p, code in real if p.role == "from" and p.mention.start > case.statement.quantity.end)
    return next(
        (c for p, c in named if BY.search(text, 0, p.mention.start) and country(c) != own),
        None,
    )
