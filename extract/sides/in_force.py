"""Whose trade is told, and with whom, where words name neither: those who are said to be meant, else in force.

>>> YOURS.search("Last year your companies sold ") is not None, ALL_THEY.match(" of all they import") is not None
(True, True)
"""

import re

from extract.products.words import word_kind
from extract.records import TRADE, WORLD
from extract.sides.again import STILL, THE_SENT
from extract.sides.case import Case
from extract.sides.counterparts import is_dealt_with, is_of_economy, says_pair
from extract.sides.mutual import regions_between
from extract.sides.slots import TWO_SIDED, WITH_IT, Pair, Sides
from extract.sides.transit import at_port
from extract.statements.ways import is_way_back
from extract.words.cued import Cued
from extract.words.lexicon import Cue
from extract.words.wholes import OF_WHOLE

NEXT_ITEM = re.compile(r"\s*[,;]?\s*(?:and|while|but|then)\s+(?:the\s+)?([a-z]{3,})\s+(?:[a-z]+\s+){0,2}[A-Z$€£]{0,3}$")
PART_OF_WHOLE = re.compile(rf"\b(?:{OF_WHOLE}|including|among them)\b")
WHOLE_AND_PART = 2
WHOLE_AGAIN = re.compile(r"[^,;:()]{0,30},\s+(?:was|were|came to|stood at|reached|totalled|amounted to|made)\b")
"""Behind the share of a partner told apart, the whole: "imports, three quarters from Chad, were 25 billion"."""
NEXT_GOODS = re.compile(
    r"\s*;\s*(?:(?:and|while|but)\s+)?(?:the\s+)?(?:[a-z-]+\s+)?([a-z]{3,})(?:,[^,;]{1,40},)?\s+"
    r"(?:was|were|is|made|makes|claimed|took|accounted|accounts|had|came|held|stood|contributed|earned|brought)\b"
)
"""What the share of goods begins with behind that of a partner: "…; fuel claimed 5 per cent"."""
BESIDE = Cued(
    (";",),
    r"^[^,;:()]*,\s+(?P<clause>(?:since|as|because|after|while|whereas|though|although|with)\b[^;:()]*);\s+"
    r"(?:(?:and|but|while)\s+)?(?:the\s+)?(?:exports|imports)\s[^,;:()]*$",
)
"""Around the partner of a clause beside a flow with all: "exports fell, as sales to Chad halved; imports rose"."""
OUTSIDE = (None, "EAEU-3RD")
"""What the trade of a group with those outside it has as partner."""
YOURS = re.compile(
    r"\b(?:you|your (?:[\w-]+ ){1,2})\s*(?:have |had |also )?(?:sold|sell|supplied|supply|exported|export|shipped"
    r"|delivered|bought|buy|imported|import)\b|\byours to us\b|\byour (?:\w+ )?"
    r"(?:exports?|imports?|sales|purchases)\b",
    re.I,
)
"""What one who is asked tells of the other side: "your companies sold us"."""
OURS = re.compile(r"\b(?:we|our)\b", re.I)
THEIRS_AND_OURS = re.compile(r"^\W*(?:and |but |while )?ours (?:have |has |had )?[a-z]+ ")
ALL_THEY = re.compile(r"\s+of (?:all|what|everything)(?: that)? (?:it|they) (?:import|export)\w*")
"""Behind a share, the whole of the one who dealt in the clause before: "bought 5 tons, half of all they imported"."""
OF_TWO = re.compile(
    r"\bbetween (?:the|these|both) (?:two )?(?:neighbou?rs|countries|economies)\b|\bthe two countries\b"
)
OF_THOSE_MADE = re.compile(
    r"\W*(?:Of|Out of) (?:the|these|those|this|that|them|all)\b(?: total| sum)?[^,;:()\d]{0,20}$"
)
"""Before a part of what was made, sold abroad: "Of the 9,000 that went abroad"."""
BARE_FLOW = re.compile(
    r"(?:(?:In|Over|During) the (?:same|other) [a-z ]{4,20},? "
    r"|(?:While|Whereas|Though|Although|Meanwhile,|However,|But|And) )?"
    r"(?:(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is) )?(?:goods |merchandise )?"
    r"(?:[Ee]xports|[Ii]mports|[Ss]ales|[Pp]urchases|[Ss]hipments|[Dd]eliveries|[Bb]alance|[Ss]urplus|[Dd]eficit|[Gg]ap)"
    r"(?: (?:in|over|during|for) the (?:same|other) [a-z ]{4,20})?,? (?:[a-z]+ly )?(?:also |too |however, )?"
    r"(?:was|were|is|are|had|stood|came|amounted|reached|totalled|totaled|rose|fell|grew|dropped|declined|increased"
    r"|decreased|shrank|climbed|jumped|slipped|slid|doubled|went|at|ran|made|worked)\b"
)
"""How a sentence begins on the other flow, with no word on with whom: "While imports over the same months came to"."""
TOTAL_TRADE = ("total trade ", "the total trade ", "total turnover ", "the total turnover ", "overall trade ")
OF_THIS = re.compile(r"\s+of (?:this|that|it|the (?:total|sum|amount))(?=\s*(?:[,.;:)]|$|(?:and|while|but)\b))")
"""Behind a number, what it is a part of: "Oil made up $3 million of this"."""
THE_GAP = re.compile(r"(?:The (?:gap|difference|imbalance)|(?:This|That) (?:deficit|surplus|shortfall))\b")
VOLUME = re.compile(
    r"\W*(?:The |Its |Their )?(?:[Vv]olumes?|[Qq]uantit(?:y|ies)|[Tt]onnage) (?:[a-z]+ ){0,2}"
    r"(?:grew|rose|fell|declined|increased|decreased|dropped|jumped|climbed|was|were|doubled|up|down|slipped|eased)\b"
)
"""How a sentence begins on how much of it was sold to the one told of just before: "Volume grew from 1 to 3 tons"."""
IN_GOODS = re.compile(
    r"\W*(?:The |Its |Their |These )?(?:[a-z]+ )?(?i:main|major|key|chief|top|principal|leading|largest|biggest"
    r"|most [a-z]+ant) (?:export|import)(?:s|ed)?(?: (?:items?|goods|products|commodit(?:y|ies)|categor(?:y|ies)))?"
    r" (?:include|was|were|are|is|comprise|consist)"
)
"""How a sentence goes on with the goods of the flow just told: "Major exports included tea ($5m) and tin ($4m)"."""
IT_DEALT = re.compile(
    r"\W*It (?:[a-z]+ )?(?:bought|sold|imported|exported|shipped|purchased|took|sent|delivered|received)"
    r" (?:[a-z]+ ){0,2}\W?"
)
"""Before a number, what goes on with the one dealt with whose change was told."""


def take_in_force(sides: Sides, case: Case, world: bool) -> None:
    """Take both sides from what is in force: the pair, the topic of the section, the frame, the focus."""
    statement, frame, scene = case.statement, case.frame, case.scene
    if said := _said_of_both(case):
        sides.reporter, sides.partner = said
        return
    flows = [*statement.own("indicator"), *(cue for cue in statement.own("verb") if cue.kind in ("export", "import"))]
    answered = _answered(case)
    opens = statement.position == 0 and bool(flows) and _opens_anew(case)
    alone = scene.account is not None and scene.account == frame.reporter
    on_volume = "olume" in statement.before or "uantit" in statement.before or "onnage" in statement.before
    told_last = frame.beside and not statement.position and on_volume
    if statement.position == 0 and scene.fresh and scene.pair and not (world or alone):
        spoken_of = case.indicator == frame.indicator and (not flows or frame.measure is None)
        if spoken_of and (frame.partner, frame.reporter) == scene.pair:
            scene.pair = scene.pair[::-1]  # "Chad's exports to Peru grow. In May they were", "Exports were"
        told: Pair | None = scene.pair
    elif told_last and VOLUME.match(statement.before):
        told, opens = frame.beside, False
    elif maker := _who_made(case):
        told = maker, None
    elif is_dealt_with(case):
        told = frame.reporter, frame.partner
    elif answered and not (world or alone):
        told, opens = answered, False
    elif opens and sums_both(case):
        told = frame.reporter, frame.partner
    else:
        told = _where_it_opens(case, alone) if opens else None
    sides.reporter, sides.partner = told or _where_it_goes_on(flows, case)
    through_port = case.indicator == "freight" != frame.indicator and at_port(statement)
    if world or through_port or (opens and scene.wide):
        sides.partner = None


def sums_both(case: Case) -> bool:
    """Whether a total is of both flows with one told: "Exports to Chad were 5, imports from it 2. Total trade"."""
    if case.indicator != "trade_turnover" or not case.statement.sentence.low.startswith(TOTAL_TRADE):
        return False
    partner, told = case.frame.partner, case.scene.wholes
    return partner is not None and told.get("exports") == told.get("imports") == partner


def _who_made(case: Case) -> str | None:
    """Give who made the goods of which a part is sold abroad: "Chad built 900 carts. Of the 80 that went abroad"."""
    frame = case.frame
    if case.indicator != "exports" or frame.last != "production" or not frame.beside:
        return None
    return frame.beside[0] if OF_THOSE_MADE.match(case.statement.before) else None


def _opens_anew(case: Case) -> bool:
    """Whether a sentence that names a flow opens another matter than that before it: "Exports of tea came to 5"."""
    statement, frame = case.statement, case.frame
    if _elaborates(case):
        return False
    if frame.partner and frame.indicator in TRADE and is_way_back(statement):
        return False  # "Goods worth $6 million went the other way"
    changed = frame.partner and frame.measure in ("growth", "difference") and frame.indicator == case.indicator
    if changed and not frame.listed and IT_DEALT.fullmatch(statement.before):
        return False  # "It cut its purchases of tea from Chad by 5 per cent. It bought 9 tonnes"
    pointing = case.text.startswith(("They ", "These ", "Those "))
    return not pointing and THE_SENT.search(statement.before) is None


def _answered(case: Case) -> Pair | None:
    """Give the only two of whom a section has told yet: "… to Chad came to 5. Imports were 4", "Oil made 3 of this"."""
    frame, scene = case.frame, case.scene
    if case.statement.position or frame.measure == "share":
        return None
    if case.indicator in scene.wholes and _balanced(case) and BARE_FLOW.match(case.text):
        return frame.reporter, frame.partner
    if len(scene.dealers) != 1 or frame.product:
        return None
    ((reporter, partner),) = scene.dealers
    if partner in (None, WORLD, reporter) or scene.whole or frame.indicator not in TRADE:
        return None  # "Peru and Chad traded for 5. Peru's economy grew by 3 per cent. Exports came to 46"
    other = case.indicator not in (frame.indicator, "trade_turnover") and BARE_FLOW.match(case.text)
    return (reporter, partner) if other or OF_THIS.match(case.statement.after) else None


def _balanced(case: Case) -> bool:
    """Whether a flow is told behind the balance with one: "The deficit with Chad grew to $6 million. Exports fell".

    Where the flow has not been told of yet, it is that with all.
    """
    frame = case.frame
    flows = case.indicator in ("exports", "imports") and frame.indicator == "trade_balance"
    return flows and frame.reporter is not None and frame.partner not in (None, WORLD, frame.reporter)


def _where_it_opens(case: Case, alone: bool) -> Pair | None:
    """Give the sides of a sentence that opens with a flow: the account's, of the one told of last, the section's.

    `alone` where the one told of last is on its own account.
    """
    frame, scene = case.frame, case.scene
    if alone:
        return scene.account, None
    first = scene.main.reporter if scene.main else None
    another = frame.alone and frame.indicator in TRADE and first not in (None, frame.reporter)  # told of last
    if (another and not scene.topic.sure) or _goes_on_outside(case):
        return frame.reporter, frame.partner
    if _is_of_another_pair(case) or _is_with_third(case):
        return frame.reporter, frame.partner
    if scene.main and first and scene.local(first, frame) == first:
        of_other = case.indicator == frame.indicator == "exports" and scene.main.indicator == "imports"
        in_goods = case.indicator == frame.indicator and not frame.product and IN_GOODS.match(case.statement.before)
        if (of_other or in_goods) and (frame.partner, frame.reporter) == (first, scene.main.partner):
            return frame.reporter, frame.partner  # "Chad's imports from Peru … Peru exported 5 … Exports of tea were 3"
        return first, scene.main.partner
    return None


def _is_with_third(case: Case) -> bool:
    """Whether a text on two goes on with a third: "Peru's exports to Chad, … Those to Mali were 5. Imports were 9"."""
    frame, both = case.frame, case.scene.both()
    if both is None or frame.reporter not in both or frame.partner in (None, WORLD, *both) or frame.listed:
        return False
    other = {case.indicator, frame.last} == {"exports", "imports"}
    return other and frame.beside == (frame.reporter, frame.partner) and BARE_FLOW.match(case.text) is not None


def _is_of_another_pair(case: Case) -> bool:
    """Whether a paragraph told of another pair: "Peru and Chad traded for $82 million. In 2021 turnover rose"."""
    frame, scene = case.frame, case.scene
    mutual = case.indicator == "trade_turnover" and frame.indicator in ("trade_turnover", "trade_balance")
    told = mutual and frame.last and not frame.listed
    partner = scene.main.partner if scene.main else None
    return bool(told and partner and frame.partner not in (None, WORLD, partner, scene.topic.focus))


def _where_it_goes_on(flows: list[Cue], case: Case) -> Pair:
    """Give the sides of what goes on: those told last, else the pair, else whom the section or the text is about."""
    frame, scene = case.frame, case.scene
    if frame.reporter and (frame.indicator in TWO_SIDED or not scene.pair):
        over = _is_partner_over(flows, case)
        return frame.reporter, None if over else frame.partner
    again = case.statement.position or case.indicator == frame.indicator == "contracts"
    if again and frame.partner == scene.focus and frame.reporter is None and not scene.both():
        return None, frame.partner  # "trade with Peru doubled, reaching $3 million"
    if frame.reporter and is_of_economy(case):
        return frame.reporter, None
    if scene.pair and not scene.idle and frame.reporter in (None, *scene.pair):
        return scene.pair
    told = scene.local(scene.focus, frame) if scene.of_one() else scene.focus  # the region spoken of
    return scene.both() or (told, None)


def _is_partner_over(flows: list[Cue], case: Case) -> bool:
    """Whether the partner told last is not that of what follows: "…, half of it to Mali; fish earned $9 million"."""
    led = any(cue.end <= case.at for cue in flows)
    goes_on = led and _elaborates(case)
    if not goes_on and (_is_over(case) or _was_beside(case)):
        return True
    return case.scene.both() is None and (_is_next_item(case) or _is_item_beside(case))


def _said_of_both(case: Case) -> Pair | None:
    """Give reporter and partner where words say which of the two is meant: "your exports", "ours", "mutual trade"."""
    statement, frame, scene = case.statement, case.frame, case.scene
    both = scene.both()
    if case.indicator == "trade_turnover" and (two := regions_between(case)):
        return two
    if both and YOURS.search(statement.before):
        return both if scene.speaker else (both[1], both[0])
    if frame.partner and statement.position and case.indicator != frame.indicator and ALL_THEY.match(statement.after):
        return frame.partner, frame.reporter
    if both and "ours " in statement.before and THEIRS_AND_OURS.search(statement.before):
        return both  # "your exports have doubled, and ours have fallen by 5%"
    turned = both and statement.position == 0 and (frame.reporter, frame.partner) == both[::-1]
    if both and turned and OURS.search(statement.before):
        return both
    pair = (_two_members(case) or scene.pair or both or scene.named_together()) if says_pair(statement) else None
    return (scene.local(pair[0], frame), pair[1]) if pair else None


def _two_members(case: Case) -> tuple[str, str] | None:
    """Give the two of a group told of last: "Goods of Mali went to Togo. Trade between the neighbours rose by 3%"."""
    scene = case.scene
    one, other = case.frame.beside or (None, None)
    if not (one and other and one != other and scene.is_group(scene.focus) and OF_TWO.search(case.statement.before)):
        return None
    return (one, other) if scene.belongs(one, scene.focus) and scene.belongs(other, scene.focus) else None


def _goes_on_outside(case: Case) -> bool:
    """Whether a text on the mutual trade of a group goes on with that outside it, whose two flows differ."""
    frame, scene = case.frame, case.scene
    if case.indicator not in ("exports", "imports", "trade_balance") or frame.indicator not in TRADE or not scene.main:
        return False
    return scene.main.reporter == scene.main.partner == frame.reporter and frame.partner in OUTSIDE


def _is_next_item(case: Case) -> bool:
    """Whether goods, or the other flow, go on behind a share that one partner has: "…, half of it to Mali; fish $9"."""
    statement, frame = case.statement, case.frame
    if not (statement.position and frame.listed and frame.measure == "share"):
        return False
    if statement.quantity.kind == "money" and {case.indicator, frame.indicator} == {"exports", "imports"}:
        return not WITH_IT.search(statement.before)
    if statement.quantity.kind != "percent" and WHOLE_AGAIN.match(statement.before):
        return True
    if statement.quantity.kind in ("money", "physical") and NEXT_ITEM.match(statement.before):
        return True
    goods = NEXT_GOODS.match(statement.before)
    return goods is not None and word_kind(goods[1]) == "goods"


def _is_item_beside(case: Case) -> bool:
    """Whether the item before was told with a partner of its own: "of which hides for Mali $6 million, then gum $3"."""
    statement = case.statement
    sentence, start = statement.sentence, case.at
    told = [q for q in sentence.undated if q.end <= start][-2:]
    if len(told) < WHOLE_AND_PART or statement.quantity.kind == "percent" or not case.frame.partner:
        return False
    whole, item = told[0].end, NEXT_ITEM.match(statement.before)
    return (
        item is not None
        and word_kind(item[1]) == "goods"
        and PART_OF_WHOLE.search(sentence.text, whole, start) is not None
        and any(m.code == case.frame.partner for m in sentence.areas if whole <= m.start < start)
    )


def _is_over(case: Case) -> bool:
    """Whether a partner was told of in passing, in a section on trade with the world: the next sentence is on that."""
    statement, scene = case.statement, case.scene
    if statement.position or not scene.topic.world or (scene.main and scene.main.partner == case.frame.partner):
        return False
    goes_on = any(m.kind == "anaphor" for m in statement.sentence.areas) or STILL.search(statement.before)
    return not (goes_on or is_way_back(statement))


def _was_beside(case: Case) -> bool:
    """Whether the partner told last was that of a clause beside a flow with all, which the other flow goes on from."""
    scene = case.scene
    sentence, first = case.statement.sentence, scene.main.partner if scene.main else None
    if case.statement.position < WHOLE_AND_PART or case.frame.partner in (None, first) or scene.both():
        return False
    beside = BESIDE.search(sentence.text, 0, case.at)
    if beside is None:
        return False
    named = [m.start for m in sentence.areas if m.code == case.frame.partner and m.start < beside.end("clause")]
    return bool(named) and min(named) >= beside.start("clause")


def _elaborates(case: Case) -> bool:
    """Whether a flow is told of the turnover before it: after trade with a partner come its exports and imports."""
    frame = case.frame
    told = frame.measure is not None and frame.indicator == "trade_turnover"
    if case.scene.topic.world and any(m.end <= case.at for m in case.statement.sentence.periods):
        return False  # another time: "In December exports came to …"
    both_told = frame.partner and frame.indicator in ("exports", "imports") and len(set(case.scene.flows)) > 1
    if both_told and case.indicator == "trade_balance" and not frame.listed:
        return THE_GAP.match(case.text) is not None
    return told and case.indicator in ("exports", "imports", "trade_balance")
