"""What a statement measures: turnover, exports, contracts, people …; its own words first, then what was said before.

The layers of `indicator_of` are asked in turn: what is counted or priced, the words behind the number, a verb of trade,
the last word before it, the works or goal that it is of, and last what is in force. What is in force is taken only in a
kind of unit that fits it (`extract.statements.kinds`).
"""

import re
from collections.abc import Callable, Sequence

from extract.indicators.abilities import able
from extract.indicators.accounts import goes_on_with_account, sign_of
from extract.indicators.attached import PART_OF_SUM, attached_cue
from extract.indicators.behind import BOTH_FLOWS, listed, named_behind, sets_out
from extract.indicators.bought import takes_stake
from extract.indicators.counts import THEIR_NUMBER, is_counted, is_packed, risen_to
from extract.indicators.crossings import through_ports, went
from extract.indicators.economies import of_economy, of_the_world
from extract.indicators.flows import moved, traded
from extract.indicators.gaps import covered, left_over
from extract.indicators.harvests import gathered, grown
from extract.indicators.heads import last_head
from extract.indicators.home_sales import auctioned, growers_paid, on_exchange, signed_for
from extract.indicators.in_force import in_force
from extract.indicators.inherited import (
    as_called,
    as_exporter,
    both_named,
    expected,
    intended,
    of_goods,
    part_of_it,
    set_out,
    summed,
    unknown,
)
from extract.indicators.matters import done_else, of_else
from extract.indicators.mutual import mutual
from extract.indicators.paired_flows import (
    added_up,
    as_dealer,
    dealt_too,
    for_flow,
    foretold_by_pronoun,
    ordered,
    outpaced,
    to_us,
)
from extract.indicators.priced import priced
from extract.indicators.remainders import left_of_both
from extract.indicators.thing_shares import is_of_made, share_of_things
from extract.indicators.things import (
    listed_together,
    number_of_those,
    of_a_count,
    of_subject,
    things_counted,
)
from extract.indicators.wholes import (
    drawn_from,
    goods_of,
    of_anothers,
    of_before,
    of_both,
    of_gdp_too,
    of_them,
    of_turnover,
    of_what,
    part_of,
    same_part,
    taken,
    the_trade,
)
from extract.indicators.works import built
from extract.records import Figure
from extract.statements.asked import Asked, Named
from extract.statements.frames import Frame
from extract.statements.kinds import GOODS, fits, kind_of
from extract.statements.rates import MUCH
from extract.statements.statement import Statement
from extract.words.cued import Cued
from extract.words.lexicon import Cue
from extract.words.side_words import SHARE

IT_IN_TRADE = re.compile(
    r"\W*In (?:its |the )?(?:trade|commerce|business) with [^,;:\d]{3,40}?,? "
    r"it (?:was|had been|came|stood|reached|amounted)\b"
)
"""What tells the balance just told of for one partner: "The deficit was $5 million. In trade with Oman it was 2"."""
MILLION = 1_000_000
ALL = 100
"""Percent, of which a part has no more."""
ECONOMY_GROWS = Cued(
    ("econom",),
    r"\beconom(?:y|ies)(?:\s+of\s+(?:[\w'’-]+\s+){0,2}[\w'’-]+)??(?:,[^,;:.\d]{4,80},)?,?\s+(?:(?:that|which|is|are|was|were|has|have|had|will|would|should|could|may|now|also|only|just|even|to|by|at"
    r"|expected|forecast|projected|predicted|seen|set|likely|due|not|[a-z]+ly)\s+){0,6}"
    r"(?:grow\w*|grew|expand\w*|shr[aiu]nk\w*|contract\w*|slow\w*|recover\w*|rebound\w*|surg\w*|rose|advanc\w*|put on"
    r"|added|gained)\b"
    r"|\b(?:growth|expansion|contraction|grow|expand)\s+(?:rate\s+)?(?:(?:of|in|for)\s+)?"
    r"(?:the|its|their|our|[\w.]+['’]s?)\s+(?:[\w-]+\s+){0,2}economy\b(?!['’-])",
    re.I,
)
"""What of an economy that is told to grow is measured is its product."""
PRICE_OF = re.compile(
    r"\bprices? (?:of|for) (?:(?:the|its|their|all) )?(?:(?:exported|imported) |(?:exports|imports)\b(?! of))"
    r"[^;:()\d]*$"
)
"""Before a percent, what makes it that of a price, and of no flow: "the average price of exported goods fell by"."""
ITS_FLOW = re.compile(r"\b(?:exports?|imports?|trade|sales) (?:of|from|to|by|with|among|in) (?:[\w'’-]+ ){0,5}$", re.I)
"""Before the economies whose flow is what grows."""
OF_GDP = Cued(
    ("gdp", "gnp", "domestic product", "national product"),
    rf"\b(?:as a|in|relative)\s+(?:(?:{SHARE}|percentage|ratio|per cent|percent|relation)\s+)?(?:of|to)"
    r"\s+(?:the\s+)?(?:[\w.'’-]+\s+)?(?:gdp|gnp|gross (?:domestic|national) product)\b(?! (?:growth|per))",
    re.I,
)
"""What tells, before a share, that it is one of the national product: "as a ratio of GDP the deficit was"."""
AT_A_COST = {"at a cost of", "total cost"}
"""What behind goods that are bought says what they cost, and of works what is put into them."""
OF_DEED = Cued(
    ("upplies of", "eliveries of", "hipments of", "urchases of"),
    r"\b(?:supplies|deliveries|shipments|(?P<bought>purchases)) of (?:[a-z-]+ ){0,12}\Z",
    re.I,
)
"""Before a word of production, the deed whose goods it only describes: "supplies of machines for harvesting crops"."""
NO_THING = re.compile(
    r"(?:-[a-z-]+)?\s(?:(?:annual|yearly|monthly|quarterly|year-on-year|overall|net|import|export|[a-z]+er)\s)?"
    r"(?:declines?|falls?|drops?|decreases?|increases?|rises?|gains?|jumps?|reductions?|surplus|deficit|shortfall|gap|crops?"
    r"|harvests?|shipments?|cargo(?:es)?|consignments?|orders?|deliver(?:y|ies)|purchases?|quotas?|tenders?|contracts?|deals?)\b"
)
"""Behind a size, what is no thing that takes so much: "a 5-million-ton annual decline", "a 300-ton cargo"."""
WHOSE = re.compile(r"\b[A-Z][\w-]+(?:['’]s?)? $")
"""Before a flow, whose it is: "of this 62% were Chadian imports"."""


THIS = ("This ", "That ")
THIS_COMPARES = re.compile(r"\w+ (?:compare[sd]|(?:is|was) compared) (?:with|to)\b")
"""How a sentence begins that sets the level just told against another."""


def indicator_of(
    statement: Statement,
    frame: Frame,
    main: Frame | None = None,
    planned: bool = False,
    flows: tuple[str, ...] = (),
    theme: str | None = None,
    told: Sequence[Figure] = (),
) -> Named:
    """Tell what a statement measures.

    `main` is what its section set out with, `planned` whether it is a plan, `flows` the last two flows told,
    `theme` the one that the text begins with, `told` the last figures.
    """
    kind = "goods" if is_packed(statement) else kind_of(statement.quantity)
    again = statement.base_level and frame.unit == "count"  # "5.5 million bales, compared with 8.6 million"
    things = again or is_counted(statement) or statement.counted is not None
    large = statement.quantity.scale >= 1000 or statement.quantity.value >= MILLION
    bare = kind == "count" and not things and large
    if bare and not THEIR_NUMBER.search(statement.before):
        own = statement.sentence.between("indicator", *statement.head)
        is_named = bool(own) and own[-1].code != "none"
        made = own[-1].code if is_named else frame.indicator
        if made == "production" and frame.amount in GOODS:
            kind = "goods"  # "output was 211 mln kilos. The board aims at 215 mln"
        elif fits(own[-1].code, "money") if is_named else frame.money:
            kind = "money"  # "narrowed to 0.7 bln"
    asked = Asked(statement, frame, main, planned, flows, kind, theme, statement.sentence.text, told)
    for layer in ASKED_OF[kind]:
        if named := layer(asked):
            if named.code == "sales" and statement.base_level and frame.indicator in ("exports", "imports"):
                return Named(frame.indicator, frame.sign, named.cue, named.place)  # "exports rose from 9 tons sold in"
            return named
    raise AssertionError("the last layer names every statement")


def _given(asked: Asked) -> Named | None:
    cue, again = asked.statement.given_cue, asked.statement.again
    if again:
        return Named(again.indicator, "negative" if again.value and again.value < 0 else "")
    frame = asked.frame
    if (
        cue is None
        and frame.indicator
        and asked.kind in ("goods", "count")
        and asked.text[:5] in THIS
        and THIS_COMPARES.match(asked.statement.before)
    ):
        return Named(frame.indicator, frame.sign)  # "exports fell to 531,000. This compares with 633,000 in April"
    return Named(cue.code, cue.sign, cue, "head") if cue else None


def _sized(asked: Asked) -> Named | None:
    """ "220-tonne dump trucks", "a 1,200-head farm": what the thing can take."""
    quantity = asked.statement.quantity
    is_size = quantity.kind == "physical" and quantity.unit not in ("km", "m")
    if not is_size or not asked.text.startswith("-", quantity.number_end) or NO_THING.match(asked.text, quantity.end):
        return None
    return Named("capacity", place="noun")


def _attached(asked: Asked) -> Named | None:
    """An indicator that follows the number at once: "$5 million worth of contracts", "a $3 billion deficit"."""
    cue = attached_cue(asked)
    if cue and cue.code == "trade_balance" and not cue.sign and _is_balance_told(asked):
        return None
    if cue and _is_of_turnover(asked, cue):
        return Named("trade_turnover")
    if cue and asked.kind == "money" and BOTH_FLOWS.match(asked.text, cue.start):
        return Named("trade_turnover")
    if cue is None or (cue.code == "exports" and asked.kind == "percent" and is_of_made(asked)):
        return None
    return traded(Named(cue.code, sign_of(asked, cue) if cue.code == "other" else cue.sign, cue, "tail"), asked)


def _is_balance_told(asked: Asked) -> bool:
    """Whether a surplus or deficit is told before its number: "a deficit of $9 million in its balance of trade"."""
    head = last_head(asked)
    return head is not None and head.code == "trade_balance" and bool(head.sign)


def _is_of_turnover(asked: Asked, cue: Cue) -> bool:
    """Whether a percent says which part of the turnover told a flow is: "of this 62% were imports and 38% exports"."""
    if asked.kind != "percent" or asked.frame.indicator != "trade_turnover" or cue.code not in ("exports", "imports"):
        return False
    gap = WHOSE.sub("", asked.text[asked.statement.quantity.end : cue.start])
    alone = asked.text[cue.end : cue.end + 2].strip()[:1] in (*",.;)", "") or asked.text.startswith(" and ", cue.end)
    going_on = asked.frame.measure == "share" and not gap.strip()
    return alone and (going_on or PART_OF_SUM.fullmatch(gap) is not None)


def _of_the_whole(asked: Asked) -> Named | None:
    """A percent in brackets behind a part: the whole is told before; not a change, "(up 29.9%)", "(114.3%)"."""
    statement, whole = asked.statement, asked.frame.whole
    if asked.frame.form == "index" or statement.quantity.value > ALL:
        return None
    if not whole or not statement.in_brackets or statement.quantity.kind != "percent" or statement.quantity.sign:
        return None
    changes = any(cue.kind in ("change", "noun", "compare") for cue in statement.own("verb"))
    return Named(whole) if not changes and last_head(asked) is None else None


def _part(asked: Asked) -> Named | None:
    """What a part is: "most of it, $4 million, was imports"."""
    return part_of(asked) if last_head(asked) is None else None


def _told(asked: Asked) -> Named | None:
    """A verb of trade behind the last indicator before the number, or that indicator."""
    head = last_head(asked)
    last = asked.frame.indicator
    if last == "trade_balance" and head and head.code == "trade_turnover" and IT_IN_TRADE.match(asked.statement.before):
        return Named(last, asked.frame.sign)
    small = asked.kind == "money" and asked.statement.quantity.scale == 1 and asked.statement.quantity.value < MUCH
    if small and asked.frame.aside:
        return Named(asked.frame.aside[0])  # "they earn $2 on a vase which is sold for $60"
    at_a_cost = head and head.surface.lower() in AT_A_COST and asked.statement.position
    if at_a_cost and last in ("exports", "imports") and asked.frame.last == last:
        return Named(last)  # "grain imports were 5 million tons, at a cost of $80 million"
    if asked.kind == "percent" and "rice" in asked.statement.before and PRICE_OF.search(asked.statement.before):
        return Named("other", place="head")
    grows = ECONOMY_GROWS.search(asked.statement.before) if asked.kind == "percent" else None
    if grows and ITS_FLOW.search(asked.statement.before, 0, grows.start()):
        grows = None
    if grows and (head is None or head.end <= asked.statement.head[0] + grows.start()):
        return Named("gdp", place="head")
    if asked.kind == "percent" and OF_GDP.search(asked.statement.before):
        return Named("gdp", place="head")
    if head is None and asked.kind == "percent" and (whole := of_both(asked)):
        return whole
    if last and (of_them(asked, head) or the_trade(asked, head)):
        return Named(last)  # "the port handled 28.4% of them"
    if last and head is None and of_before(asked):
        return Named(last, asked.frame.sign)
    if head and head.code == "production" and (deed := OF_DEED.search(asked.text, 0, head.start)):
        return Named("imports" if deed["bought"] else "exports", "", head, "verb")
    if head and head.code == "production" and through_ports(asked):
        return Named("exports", "", head, "head")
    if head and head.code == "trade_balance" and last == "other" and goes_on_with_account(asked, head):
        return Named("other", head.sign, head, "head")
    by_verb = moved(asked, head)
    if by_verb or head is None:
        return by_verb
    if head.code in ("exports", "imports") and of_turnover(asked, head):
        return Named("gdp" if asked.frame.indicator == "gdp" else "trade_turnover")
    if head.code == "trade_turnover" and asked.kind == "money" and _are_those_of_the_share(asked, head):
        return Named(asked.frame.indicator or head.code)
    if head.code == "trade_turnover" and head.surface[-8:] == "partners":
        return _fronted_flow(asked, head) or traded(Named(head.code, "", head, "head"), asked)
    return traded(Named(head.code, sign_of(asked, head), head, "head"), asked)


def _fronted_flow(asked: Asked, partners: Cue) -> Named | None:
    """Give the flow that partners are told to be those in: "In terms of exports, Peru's largest partners were"."""
    start = asked.statement.head[0]
    flow = next((cue for cue in asked.statement.own("indicator") if cue.code in ("exports", "imports")), None)
    if flow is None or flow.start > partners.start or "," not in asked.text[flow.end : partners.start]:
        return None
    return Named(flow.code, "", flow, "head") if IN_FLOW.fullmatch(asked.text, start, flow.start) else None


def _are_those_of_the_share(asked: Asked, head: Cue) -> bool:
    """Whether partners are those whose share in one flow was told: "Ten took 78% of exports. The top partners were"."""
    frame = asked.frame
    told = frame.measure == "share" and frame.indicator in ("exports", "imports") and not asked.statement.position
    return told and not (frame.partner or frame.product) and head.surface.lower().endswith("partners")


IN_FLOW = re.compile(
    r"\W*(?:In terms of|In the case of|As for|As regards|As to|Regarding|Concerning|In|For|On)\s(?:[\w’'-]+\s){0,3}"
)
"""Before a flow that opens a sentence, what makes it the one that the rest is told of: "As for Chilean exports, "."""
AMOUNT, LEVEL = ("money", "goods"), ("money", "goods", "extent", "time", "count")
ANY = (*LEVEL, "percent")
"""Kinds of unit: those that goods are told in, those that no change or share is, and all of them."""
LAYERS: tuple[tuple[Callable[[Asked], Named | None], tuple[str, ...]], ...] = (
    (of_what, ANY),
    (ordered, ANY),
    (_given, ANY),
    (_sized, ANY),
    (priced, ANY),
    (auctioned, AMOUNT),
    (on_exchange, ANY),
    (growers_paid, ("money",)),
    (signed_for, AMOUNT),
    (able, ("goods", "extent", "count")),
    (went, AMOUNT),
    (number_of_those, ANY),
    (risen_to, ("count",)),
    (things_counted, ANY),
    (of_a_count, ("percent",)),
    (covered, ("percent",)),
    (for_flow, ANY),
    (left_over, ANY),
    (left_of_both, ANY),
    (both_named, ("money", "percent")),
    (of_gdp_too, ("percent",)),
    (mutual, (*AMOUNT, "percent")),
    (_attached, ANY),
    (grown, ("percent",)),
    (gathered, ANY),
    (drawn_from, ("percent",)),
    (of_anothers, ("percent",)),
    (takes_stake, ANY),
    (done_else, ANY),
    (share_of_things, ANY),
    (of_subject, ("percent",)),
    (_of_the_whole, ANY),
    (listed, ANY),
    (same_part, ("money",)),
    (_part, ANY),
    (listed_together, (*AMOUNT, "count")),
    (outpaced, ANY),
    (added_up, ("money",)),
    (to_us, LEVEL),
    (as_dealer, LEVEL),
    (foretold_by_pronoun, (*AMOUNT, "percent")),
    (part_of_it, ANY),
    (of_else, ANY),
    (_told, ANY),
    (dealt_too, LEVEL),
    (sets_out, ANY),
    (named_behind, (*AMOUNT, "percent")),
    (goods_of, AMOUNT),
    (built, ANY),
    (intended, ("money",)),
    (summed, ("money", "percent")),
    (as_called, ANY),
    (of_goods, ("money", "percent")),
    (expected, ANY),
    (as_exporter, ANY),
    (of_economy, ("money", "percent")),
    (set_out, ANY),
    (of_the_world, ("goods", "extent", "time", "count", "percent")),
    (in_force, ANY),
    (taken, ANY),
    (unknown, ANY),
)
"""What is asked of a statement in turn, each of numbers in some kinds of unit."""
ASKED_OF = {kind: tuple(layer for layer, kinds in LAYERS if kind in kinds) for kind in ANY}
