"""What a statement leaves out of its sides, from what is in force: sentence, section, text."""

import re

from extract.areas.codes import country
from extract.areas.roles import owns_flow
from extract.areas.uses import is_side
from extract.indicators.crossings import go_back
from extract.products.words import word_kind
from extract.records import TRADE, WORLD
from extract.sides.again import STILL, THE_SENT
from extract.sides.counterparts import (
    DELIVERIES,
    counterpart,
    is_dealt_with,
    member_told,
    of_speaker,
    other_of,
    says_pair,
)
from extract.sides.inside import inside_group, own_inside
from extract.sides.mutual import regions_between
from extract.sides.slots import TWO_SIDED, WITH_IT, Sides
from extract.sides.transit import at_port
from extract.sides.world import is_whole_flow, is_with_third, is_with_world
from extract.statements.frames import Frame
from extract.statements.statement import Statement
from extract.statements.ways import is_told_back
from extract.story.context import Scene
from extract.words.cued import Cued
from extract.words.wholes import OF_WHOLE
from extract.words.wordlists import WordList

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
OF_THESE = re.compile(rf"\b{OF_WHOLE}")
ALL_THEY = re.compile(r"\s+of (?:all|what|everything)(?: that)? (?:it|they) (?:import|export)\w*")
"""Behind a share, the whole of the one who dealt in the clause before: "bought 5 tons, half of all they imported"."""
TRADE_WITH_IT = Cued(
    ("it", "them"),
    r"\b(?:exports?|imports?|sales|shipments|deliveries|supplies|purchases|trade|turnover|business|deficit|surplus|balance)"
    r"\s(?:[\w-]+\s){0,3}(?:to|from|with)\s(it|them)\b",
    re.I,
)
THE_TOTAL = Cued(
    ("the total", "the grand total", "the overall total"),
    r"\bthe (?:grand |overall )?total (?:was|had been|is|came|comes|stood|reached|rose|fell|amounted)\b",
    re.I,
)
THE_GAP = re.compile(r"(?:The (?:gap|difference|imbalance)|(?:This|That) (?:deficit|surplus|shortfall))\b")
WITH_US = Cued((" us",), r"\b(?:to|from|with) us\b")
THOSE_BACK = re.compile(r"\bthose (?:in|from) the ")
ITS = re.compile(
    r"(?:Its|Their|(?:In|During|By) (?:[A-Z][a-z]+ )?(?:19|20)\d\d,? (?:its|their))\s+(?:[a-z-]+\s+){0,2}"
    r"(?:exports?|imports?|sales|trade|shipments|purchases|surplus|deficit)\b"
)
IT_TRADES = re.compile(r"It\s+(?:(?:has|had|also|alone|itself|now)\s+)*(?:export|import)(?:s|ed)\b")
TOTAL_FLOW = Cued(
    ("total", "overall"),
    r"(?:\b(its|their)\s|^\W*(?:the\s)?|\b(?:while|and|but)\s(?:the\s)?)(?:total|overall)\s"
    r"(?:merchandise\s|goods\s|trade\s)?(?:exports|imports|deficit|surplus|gap|shortfall)\b",
    re.I,
)
IT_DOES = re.compile(r"\b[Ii]t\s+(?:(?:has|had|now|also|still)\s+)?(?:[a-z]+ed|sold|sells|sent|sends|ships)\b")
BOTH = WordList(("two countries", "two states", "both countries", "both states"))


def complete(sides: Sides, statement: Statement, indicator: str, frame: Frame, scene: Scene) -> Sides:
    """Fill what the words leave out from what is in force."""
    if sides.own:
        return sides
    if scene.speaker and sides.reporter is None and indicator in TWO_SIDED and OURS.search(statement.before):
        return of_speaker(scene.speaker, sides, statement, scene)
    of_part = scene.main is not None and (scene.main.product or scene.main.measure == "share")
    if of_part and scene.both() and is_whole_flow(statement, indicator):
        scene.open_to_world()
    both = scene.both()
    of_two = both is not None and sides.reporter is None and frame.partner in both and not scene.is_group(both[1])
    of_two = (of_two or (sides.reporter is None and _sums_up(statement, indicator, frame))) and not _is_of_all(
        statement, indicator, frame, scene
    )
    paired = both is not None and {frame.reporter, frame.partner} == set(both)
    world = sides.partner is None and is_with_world(
        statement, indicator, of_two, paired, again=frame.indicator == indicator
    )
    world = world or (sides.partner is None and scene.topic.world and THE_TOTAL.search(statement.before) is not None)
    world = world or (sides.partner is None and is_with_third(statement, scene))
    of_third = both is not None and sides.partner not in (None, *both)  # which has its part of trade with all
    scene.wide = of_third and scene.wide if sides.partner else world or scene.wide
    inside = inside_group(sides, statement, indicator, frame, scene)
    if inside and sides.partner is None:
        own = own_inside(sides, statement, inside, frame, scene)
        sides.reporter, sides.partner = own or inside, inside
        sides.listed = OF_THESE.search(statement.before) is not None  # "of which 5 million to one another"
    elif sides.reporter is None and sides.partner is None and (actor := _just_spoken_of(statement, scene)):
        sides.reporter = actor
        sides.partner = None if world else _buys_of(actor, statement, scene)
        if sides.partner is None and not world:
            sides.partner = counterpart(actor, statement, indicator, frame, scene)
    elif sides.reporter is None and sides.partner is None:
        sides.inherited = True
        _take_in_force(sides, statement, indicator, frame, scene, world)
        if sides.partner is None and not world:
            sides.partner = _pointed_at(sides.reporter, statement, frame, scene)
        if indicator == frame.indicator == "exports" and frame.partner and go_back(statement):
            if frame.reporter == scene.topic.focus:
                sides.bought = True  # as seen from home
            else:
                sides.reporter, sides.partner = frame.partner, frame.reporter
        elif frame.partner and (
            _is_opposite(statement, indicator, frame) or _are_delivered(statement, indicator, frame)
        ):
            sides.reporter, sides.partner = frame.partner, frame.reporter
    elif sides.reporter is None and _own_of(statement, scene) not in (None, sides.partner):
        sides.reporter = _own_of(statement, scene)
    elif sides.reporter is None and sides.partner:
        sides.reporter = other_of(sides.partner, frame, scene) or _sells_to(sides.partner, statement, scene)
        if not statement.position and scene.is_group(scene.focus):
            sides.reporter = _of_bloc(sides, frame, scene)
    elif sides.partner is None and sides.reporter and _is_with_us(sides.reporter, statement, scene):
        sides.partner = scene.speaker or scene.focus
    elif sides.partner is None and WITH_IT.search(statement.before):
        sides.partner = next((code for code in scene.recent if country(code) != country(sides.reporter)), None)
    elif sides.partner is None and sides.reporter and not world:
        sides.partner = counterpart(sides.reporter, statement, indicator, frame, scene)
    _leave_out(sides, statement, indicator, scene)
    return sides


def _of_bloc(sides: Sides, frame: Frame, scene: Scene) -> str | None:
    """Give whose trade with one is told in a text on a group: a member's just told of, its own rather than another's.

    "Trade of Chad with the bloc grew. Trade with Mali fell": that of the bloc. So is what follows a list of members.
    """
    if frame.item and scene.both() == (scene.focus, sides.partner):
        return scene.focus
    reporter, partner = frame.reporter or "", sides.partner or ""
    another = reporter == sides.reporter and not (scene.is_group(reporter) or scene.belongs(reporter, scene.focus))
    own = scene.focus if another and partner != scene.focus else sides.reporter
    return member_told(partner, scene) or own


def _is_opposite(statement: Statement, indicator: str, frame: Frame) -> bool:
    """Whether a flow is named again and said to go the other way: "exports in the opposite direction were 5"."""
    if indicator == frame.indicator == "freight":
        return is_told_back(statement)
    if indicator != frame.indicator or indicator not in ("exports", "imports"):
        return False
    named = any(cue.code == indicator for cue in statement.own("indicator")) or THOSE_BACK.search(statement.before)
    return bool(named) and is_told_back(statement)


def _are_delivered(statement: Statement, indicator: str, frame: Frame) -> bool:
    """Whether deliveries go on with what was bought: "Peru buys gas from Chad; deliveries are to rise to 5"."""
    if indicator != "exports" or frame.indicator != "imports" or is_told_back(statement):
        return False
    before = statement.sentence.between("verb", *statement.head)
    return any(cue.surface.lower() in DELIVERIES for cue in before if cue.end <= statement.quantity.start)


def _sums_up(statement: Statement, indicator: str, frame: Frame) -> bool:
    """Whether total trade is both flows of a partner just told of: "exports to Chad rose by 5%, total trade by 4%"."""
    if not statement.position or indicator != "trade_turnover" or frame.indicator not in ("exports", "imports"):
        return False
    return any(m.code == frame.partner and m.end <= statement.head[0] for m in statement.sentence.areas)


def _is_of_all(statement: Statement, indicator: str, frame: Frame, scene: Scene) -> bool:
    """Whether a total is more than what was told of two: "exports to Chad rose to $5 million. Total exports were"."""
    if frame.product and frame.partner and statement.sentence.low.startswith(f"total {frame.product} "):
        return True  # "tea exports to Chad rose to $5 million. Total tea exports were"
    total = TOTAL_FLOW.search(statement.before)
    if total is None or frame.partner is None or scene.wholes.get(indicator) != frame.partner:
        return False
    return total[1] is not None or not statement.sentence.periods


def _is_with_us(reporter: str, statement: Statement, scene: Scene) -> bool:
    """Whether another's trade with the side that speaks is told: "Chilean exports to us came to 5 million"."""
    if scene.focus in (None, WORLD) or country(reporter) == country(scene.focus or ""):
        return False
    return WITH_US.search(statement.before) is not None


def _take_in_force(sides: Sides, statement: Statement, indicator: str, frame: Frame, scene: Scene, world: bool) -> None:
    """Take both sides from what is in force: the pair, the topic of the section, the frame, the focus."""
    if said := _said_of_both(statement, indicator, frame, scene):
        sides.reporter, sides.partner = said
        return
    flows = [*statement.own("indicator"), *(cue for cue in statement.own("verb") if cue.kind in ("export", "import"))]
    opens = statement.position == 0 and bool(flows) and not _elaborates(statement, indicator, frame, scene)
    opens = opens and not statement.sentence.text.startswith(("They ", "These ", "Those "))
    opens = opens and THE_SENT.search(statement.before) is None
    alone = scene.account is not None and scene.account == frame.reporter
    first = scene.main.reporter if scene.main else None
    another = frame.alone and frame.indicator in TRADE and first not in (None, frame.reporter)  # told of last
    another = another and not scene.topic.sure
    again = statement.position or indicator == frame.indicator == "contracts"
    if statement.position == 0 and scene.fresh and scene.pair and not (world or alone):
        sides.reporter, sides.partner = scene.pair
    elif is_dealt_with(frame, scene):
        sides.reporter, sides.partner = frame.reporter, frame.partner
    elif opens and alone:
        sides.reporter, sides.partner = scene.account, None
    elif opens and (another or _goes_on_outside(indicator, frame, scene)):
        sides.reporter, sides.partner = frame.reporter, frame.partner
    elif opens and scene.main and first and scene.local(first, frame) == first:
        sides.reporter, sides.partner = first, scene.main.partner
    elif frame.reporter and (frame.indicator in TWO_SIDED or not scene.pair):
        led = any(cue.end <= statement.quantity.start for cue in flows)
        goes_on = led and _elaborates(statement, indicator, frame, scene)
        over = (not goes_on and _is_over(statement, frame, scene)) or (
            scene.both() is None and (_is_next_item(statement, indicator, frame) or _is_item_beside(statement, frame))
        )
        sides.reporter, sides.partner = frame.reporter, None if over else frame.partner
    elif again and frame.partner == scene.focus and frame.reporter is None and not scene.both():
        sides.reporter, sides.partner = None, frame.partner  # "trade with Peru doubled, reaching $3 million"
    elif scene.pair and not scene.idle and frame.reporter in (None, *scene.pair):
        sides.reporter, sides.partner = scene.pair
    else:
        told = scene.local(scene.focus, frame) if scene.of_one() else scene.focus  # the region spoken of
        sides.reporter, sides.partner = scene.both() or (told, None)
    through_port = indicator == "freight" != frame.indicator and at_port(statement)
    if world or through_port or (opens and scene.wide):
        sides.partner = None


def _goes_on_outside(indicator: str, frame: Frame, scene: Scene) -> bool:
    """Whether a text on the mutual trade of a group goes on with that outside it, whose two flows differ."""
    if indicator not in ("exports", "imports", "trade_balance") or frame.indicator not in TRADE or not scene.main:
        return False
    return scene.main.reporter == scene.main.partner == frame.reporter and frame.partner in OUTSIDE


def _said_of_both(
    statement: Statement, indicator: str, frame: Frame, scene: Scene
) -> tuple[str | None, str | None] | None:
    """Give reporter and partner where words say which of the two is meant: "your exports", "ours", "mutual trade"."""
    both = scene.both()
    if indicator == "trade_turnover" and (two := regions_between(statement, scene)):
        return two
    if both and YOURS.search(statement.before):
        return both if scene.speaker else (both[1], both[0])
    if frame.partner and statement.position and indicator != frame.indicator and ALL_THEY.match(statement.after):
        return frame.partner, frame.reporter
    if both and "ours " in statement.before and THEIRS_AND_OURS.search(statement.before):
        return both  # "your exports have doubled, and ours have fallen by 5%"
    turned = both and statement.position == 0 and (frame.reporter, frame.partner) == both[::-1]
    if both and turned and OURS.search(statement.before):
        return both
    pair = (scene.pair or both or scene.named_together()) if says_pair(statement) else None
    return (scene.local(pair[0], frame), pair[1]) if pair else None


def _pointed_at(reporter: str | None, statement: Statement, frame: Frame, scene: Scene) -> str | None:
    """Give the one named last that a flow goes to or comes from: "exports to it", of a group "imports from them"."""
    found = TRADE_WITH_IT.search(statement.before)
    if found is None:
        return None
    last = frame.beside[1] if frame.beside else None
    if found[1] == "them" and last and "_" in last:
        return last
    others = (code for code in scene.recent if country(code) != country(reporter or ""))
    return next((code for code in others if found[1] == "it" or scene.is_group(code)), None)


def _is_next_item(statement: Statement, indicator: str, frame: Frame) -> bool:
    """Whether goods, or the other flow, go on behind a share that one partner has: "…, half of it to Mali; fish $9"."""
    if not (statement.position and frame.listed and frame.measure == "share"):
        return False
    if statement.quantity.kind == "money" and {indicator, frame.indicator} == {"exports", "imports"}:
        return not WITH_IT.search(statement.before)
    if statement.quantity.kind != "percent" and WHOLE_AGAIN.match(statement.before):
        return True
    if statement.quantity.kind in ("money", "physical") and NEXT_ITEM.match(statement.before):
        return True
    goods = NEXT_GOODS.match(statement.before)
    return goods is not None and word_kind(goods[1]) == "goods"


def _is_item_beside(statement: Statement, frame: Frame) -> bool:
    """Whether the item before was told with a partner of its own: "of which hides for Mali $6 million, then gum $3"."""
    sentence, start = statement.sentence, statement.quantity.start
    told = [q for q in sentence.undated if q.end <= start][-2:]
    if len(told) < WHOLE_AND_PART or statement.quantity.kind == "percent" or not frame.partner:
        return False
    whole, item = told[0].end, NEXT_ITEM.match(statement.before)
    return (
        item is not None
        and word_kind(item[1]) == "goods"
        and PART_OF_WHOLE.search(sentence.text, whole, start) is not None
        and any(m.code == frame.partner for m in sentence.areas if whole <= m.start < start)
    )


def _is_over(statement: Statement, frame: Frame, scene: Scene) -> bool:
    """Whether a partner was told of in passing, in a section on trade with the world: the next sentence is on that."""
    if statement.position or not scene.topic.world or (scene.main and scene.main.partner == frame.partner):
        return False
    return not any(m.kind == "anaphor" for m in statement.sentence.areas) and not STILL.search(statement.before)


def _elaborates(statement: Statement, indicator: str, frame: Frame, scene: Scene) -> bool:
    """Whether a flow is told of the turnover before it: after trade with a partner come its exports and imports."""
    told = frame.measure is not None and frame.indicator == "trade_turnover"
    if scene.topic.world and any(m.end <= statement.quantity.start for m in statement.sentence.periods):
        return False  # another time: "In December exports came to …"
    both_told = frame.partner and frame.indicator in ("exports", "imports") and len(set(scene.flows)) > 1
    if both_told and indicator == "trade_balance" and not frame.listed:
        return THE_GAP.match(statement.sentence.text) is not None
    return told and indicator in ("exports", "imports", "trade_balance")


def _leave_out(sides: Sides, statement: Statement, indicator: str, scene: Scene) -> None:
    """Strike a partner that the reporter cannot have: itself, one of its members, any of the world's."""
    if sides.inherited and sides.partner and BOTH.first(statement.sentence.low, statement.head[0], statement.tail[1]):
        sides.reporter, sides.partner = country(sides.reporter), country(sides.partner)
    if sides.reporter == WORLD:
        sides.partner = None
    if sides.partner and "-" in sides.partner and country(sides.partner) == sides.reporter:  # its own region
        told = scene.both() or scene.pair
        sides.reporter, sides.partner = sides.partner, told[1] if told and told[0] == sides.reporter else None
    if (
        sides.partner
        and sides.partner != sides.reporter
        and scene.belongs(sides.partner, sides.reporter)
        and not any(m.code == sides.partner for m in statement.sentence.areas)
    ):
        sides.partner = next(
            (code for code in scene.recent if len(code) == 2 and not scene.belongs(code, sides.reporter)), None
        )
    if sides.reporter == sides.partner and indicator in TWO_SIDED and scene.is_group(sides.reporter) is False:
        sides.partner = None


def _just_spoken_of(statement: Statement, scene: Scene) -> str | None:
    """Give another area that the sentence before was said of: "Peru did worse. Its exports fell to 2 billion"."""
    if scene.turned and not statement.position and IT_TRADES.match(statement.sentence.text):
        return scene.turned  # "Chile is next. It exported …"
    told = (scene.main.reporter if scene.main else None) or scene.topic.focus or ""
    another = scene.actor and country(scene.actor) != country(told)
    if not another or statement.position:
        return None
    text = statement.sentence.text
    return scene.actor if ITS.match(text) or IT_TRADES.match(text) else None


def _sells_to(partner: str, statement: Statement, scene: Scene) -> str | None:
    """Give the last one named whose deed "it" does: "One reason lies in Peru. In May it sold Chile 3 tons of oil"."""
    if not IT_DOES.search(statement.before):
        return None
    return next((code for code in scene.recent if country(code) != country(partner)), None)


def _buys_of(actor: str, statement: Statement, scene: Scene) -> str | None:
    """With whom one deals that the sentence before told to: "Chad is the best buyer of Peru's tea. It imported"."""
    pair = scene.pair if scene.fresh and not scene.idle and IT_TRADES.match(statement.sentence.text) else None
    return next(code for code in pair if code != actor) if pair and actor in pair else None


def _own_of(statement: Statement, scene: Scene) -> str | None:
    """Whose "its exports" are: the first area of the sentence before it, else the subject of the sentence before."""
    cues = [cue for cue in statement.own("indicator") if cue.code in TWO_SIDED]
    text = statement.sentence.text
    owned = next(
        (cue for cue in cues if re.search(r"\b(?:its|their)\s+(?:[a-z-]+\s+){0,2}$", text[: cue.start], re.I)), None
    )
    if owned is None:
        return None
    named = [
        m
        for m in statement.sentence.areas
        if m.end <= owned.start and m.kind not in ("capital", "city") and (is_side(m) or owns_flow(m, text))
    ]
    return named[0].code if named else scene.subject
