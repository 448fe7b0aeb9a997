"""What a statement leaves out of its sides, from what is in force: sentence, section, text."""

import re

from extract.areas.codes import country
from extract.areas.mentions import AreaMention
from extract.areas.roles import owns_flow
from extract.areas.uses import is_side
from extract.indicators.crossings import are_sent, go_back
from extract.records import TRADE, WORLD
from extract.sides.again import with_several
from extract.sides.case import Case
from extract.sides.counterparts import DELIVERIES, counterpart, member_told, of_speaker, other_of, says_pair
from extract.sides.in_force import OURS, sums_both, take_in_force
from extract.sides.inside import inside_group, own_inside
from extract.sides.slots import TWO_SIDED, WITH_IT, Sides
from extract.sides.world import is_told_apart, is_whole_flow, is_with_third, is_with_world, sums_all_up
from extract.statements.frames import Frame
from extract.statements.statement import Statement
from extract.statements.ways import is_told_back, is_way_back
from extract.story.context import Scene
from extract.values import replace
from extract.words.cued import Cued
from extract.words.wholes import OF_WHOLE
from extract.words.wordlists import WordList

OF_THESE = re.compile(rf"\b{OF_WHOLE}")
TRADE_WITH_IT = Cued(
    ("it", "them"),
    r"\b(?:exports?|imports?|sales|shipments|deliveries|supplies|purchases|trade|turnover|business|deficit|surplus|balance)"
    r"\s(?:[\w-]+\s){0,3}(?:(?:in)?to|from|with)\s(it|them)\b",
    re.I,
)
WITH_IT_BEHIND = re.compile(r"(?:\s(?:worth|of [a-z ]{1,30}?))*\s(?:to|from) (?:it|them)\b")
"""Behind a number, where the goods went or came from: "Peru bought 9,000 tonnes of tea from it"."""
THE_TOTAL = Cued(
    ("the total", "the grand total", "the overall total"),
    r"\bthe (?:grand |overall )?total (?:was|had been|is|came|comes|stood|reached|rose|fell|amounted)\b",
    re.I,
)
WITH_US = Cued((" us",), r"\b(?:to|from|with) us\b")
THOSE_INTO = Cued(("hose", "hat"), r"\b(?:[Tt]hose|[Tt]hat) (?:(?:in)?to|by|of) (?:the )?(?=[A-Z])")
"""Before a buyer, the goods of the one just told of: "imports of tea into Peru were 5 tons, those into Chad 3"."""
THOSE_BACK = re.compile(r"\bthose (?:in|from) the ")
ITS = re.compile(
    r"(?:Its|Their|(?:In|During|By) (?:[A-Z][a-z]+ )?(?:19|20)\d\d,? (?:its|their))\s+(?:[a-z-]+\s+){0,2}"
    r"(?:exports?|imports?|sales|trade|shipments|purchases|surplus|deficit)\b"
)
IT_TRADES = re.compile(r"It\s+(?:(?:has|had|also|alone|itself|now)\s+)*(?:export|import)(?:s|ed)\b")
ITS_PURCHASES = re.compile(r"(?:In (?:19|20)\d\d,? its|Its)\s+(?:[a-z-]+\s+){0,2}(?:purchases|orders|imports)\b")
"""How a sentence goes on with one who was told to buy of another."""
TOTAL_FLOW = Cued(
    ("total", "overall"),
    r"(?:\b(its|their)\s|^\W*(?:(?:the|[a-z]+['’]s)\s)?|\b(?:while|and|but)\s(?:the\s)?)(?:total|overall)\s"
    r"(?:merchandise\s|goods\s|trade\s)?(?:exports|imports|deficit|surplus|gap|shortfall)\b",
    re.I,
)
YEAR = re.compile(r"\d")
"""What of a time sets it apart from that of what was told before: not "in May", nor "a year earlier"."""
IT_DOES = re.compile(
    r"^\W*(?:In (?:19|20)\d\d,? )?[Ii]ts\s+(?:[a-z]+\s+){1,3}there\b"
    r"|\b[Ii]t\s+(?:(?:has|had|now|also|still)\s+)?(?:[a-z]+ed|sold|sells|sent|sends|ships|bought|buys|took|takes|imports|exports)\b"
)
MUTUAL = re.compile(r"\s+(?:of|in) (?:the |their )?(?:mutual|two-way|bilateral|reciprocal)\s")
"""Behind a sum, what makes it one of two: "Of the $5 million of mutual trade"."""
IN_ALL = Cued(("n all", "ltogether", "ll told"), r"\b(?:[Ii]n all|[Aa]ltogether|[Aa]ll told)\b(?=[,.;]| it | the )")
BOTH = WordList(("two countries", "two states", "both countries", "both states"))


def complete(sides: Sides, case: Case) -> Sides:
    """Fill what the words leave out from what is in force."""
    statement, indicator, scene = case.statement, case.indicator, case.scene
    if sides.own:
        return sides
    if scene.speaker and sides.reporter is None and indicator in TWO_SIDED and OURS.search(statement.before):
        return of_speaker(scene.speaker, sides, case)
    both = scene.both()
    if both and not statement.position and _opens_to_world(both[1], case):
        scene.open_to_world()
        both = scene.both()
    if sides.partner is None and ("two " in case.text or "three " in case.text or "both " in case.text):
        _take_several(sides, case)
    world = sides.partner is None and _is_with_all(sides, both, case)
    of_third = both is not None and sides.partner not in (None, *both)  # which has its part of trade with all
    scene.wide = of_third and scene.wide if sides.partner else world or scene.wide
    inside = inside_group(sides, case)
    if inside and sides.partner is None:
        sides.reporter = own_inside(sides, case, inside) or inside
        sides.partner = inside
        sides.listed = OF_THESE.search(statement.before) is not None  # "of which 5 million to one another"
    elif sides.reporter is None and sides.partner is None:
        _take_both(sides, case, world)
    elif sides.reporter is None:
        _take_reporter(sides, case)
    elif sides.partner is None:
        _take_partner(sides, case, world)
    _leave_out(sides, case)
    if indicator == "trade_turnover" and not sides.partner and (says_pair(statement) or MUTUAL.match(statement.after)):
        _take_mutual(sides, scene)
    return sides


def _take_several(sides: Sides, case: Case) -> None:
    """Take those that "the two countries" are to whom a flow goes, in a text on trade with more."""
    if not (" countries" in case.text or " neighbours" in case.text or " markets" in case.text):
        return
    home = sides.reporter or case.scene.home(case.frame) or case.frame.reporter
    if case.indicator in TWO_SIDED and (several := with_several(home, case)):
        sides.reporter, sides.partner, sides.listed = sides.reporter or case.frame.reporter, several, True


def _opens_to_world(partner: str, case: Case) -> bool:
    """Whether a text on two turns to all that one of them trades, of which a part was told."""
    statement, scene = case.statement, case.scene
    if statement.before[:9] == "Globally,":
        return True  # "Trade with Peru fell. Globally, Chad had a deficit of 5. Exports rose"
    goods = (scene.main is not None and scene.main.product) or ""
    shared = scene.main is not None and scene.main.measure == "share"
    of_part = shared or (goods and not goods.endswith(" trade"))
    if of_part and (is_whole_flow(statement, case.indicator) or (shared and sums_all_up(statement))):
        return True
    return is_told_apart(statement, case.indicator, partner)


def _take_mutual(sides: Sides, scene: Scene) -> None:
    """Take the other of two whose mutual trade is told: "Chad sells us hides. Mutual trade came to $5 million"."""
    home, told = scene.topic.focus or scene.focus, sides.reporter
    if home in (None, WORLD) or told in (None, WORLD) or scene.is_group(told):
        return
    if country(home) != country(told):
        sides.reporter, sides.partner = home, told
    else:
        sides.partner = scene.abroad()


def _is_with_all(sides: Sides, both: tuple[str, str] | None, case: Case) -> bool:
    """Whether trade with the world, or with all but some, is told: "Its total exports rose by 5 per cent"."""
    statement, indicator, frame = case.statement, case.indicator, case.frame
    named = sides.reporter is not None
    of_two = not named and both is not None and frame.partner in both and not case.scene.is_group(both[1])
    of_two = of_two or (not named and _sums_up(case))
    of_two = of_two and not _is_of_all(case)
    paired = both is not None and {frame.reporter, frame.partner} == set(both)
    if is_with_world(statement, indicator, of_two, paired, again=frame.indicator == indicator):
        return True
    if named and indicator == "trade_turnover" and is_whole_flow(statement, indicator):
        return True
    return (case.scene.topic.world and THE_TOTAL.search(statement.before) is not None) or is_with_third(case)


def _take_both(sides: Sides, case: Case, world: bool) -> None:
    """Take both sides where words name neither: of one just spoken of, else those in force, turned if told to be.

    "Peru did worse. Its exports fell to 2 billion"; "exports in the opposite direction were 5".
    """
    if actor := _just_spoken_of(case):
        sides.reporter = actor
        if not world:
            sides.partner = _buys_of(actor, case) or counterpart(actor, case)
        return
    sides.inherited = True
    case = replace(case, frame=_with_whom_back(case))
    take_in_force(sides, case, world)
    if sides.partner is None and not world:
        sides.partner = _pointed_at(sides.reporter, case)
    if not case.frame.partner:
        return
    sent_back = case.indicator == case.frame.indicator == "exports" and go_back(case.statement)
    if sent_back and case.frame.reporter == case.scene.topic.focus:
        sides.bought = True  # as seen from home
    elif (
        sent_back
        or _is_opposite(case)
        or _are_delivered(case)
        or (case.indicator == "contracts" and case.frame.indicator == case.frame.last == "imports")
    ):  # also "Peru is to buy 5 tonnes from Chad. The contract is worth 9 million", which are Chad's to supply
        sides.reporter, sides.partner = case.frame.partner, case.frame.reporter


def _with_whom_back(case: Case) -> Frame:
    """Bring back whom a list told last: "Chad took 30% of Mali's exports. Goods for $6 million went the other way"."""
    frame = case.frame
    turned = frame.beside == (frame.partner, frame.reporter)  # to home, which the flow told last came to
    passed = (turned or frame.partner is None) and frame.beside and all(frame.beside) and not case.statement.position
    if not passed or case.indicator not in ("exports", "imports") or not is_way_back(case.statement):
        return frame
    reporter, partner = frame.beside or (None, None)
    return replace(frame, reporter=reporter, partner=partner)


def _take_reporter(sides: Sides, case: Case) -> None:
    """Take whose trade with the one named is told: "In Peru imports fell, and its exports to Mali came to 5"."""
    statement, scene = case.statement, case.scene
    own, partner = _own_of(case), sides.partner or ""
    if own is None and not statement.position and IT_DOES.search(statement.before):
        own = scene.actor  # "Chad grows tea. In 2007 it sold Mali 5 tons"
    if own and country(own) != country(partner):
        sides.reporter = own
        return
    sides.reporter = _own_region(case) or other_of(partner, case)
    sides.reporter = sides.reporter or _sells_to(partner, case)
    if not statement.position and scene.is_group(scene.focus):
        sides.reporter = _of_bloc(sides, case)


def _goes_on_with_goods(statement: Statement, indicator: str) -> bool:
    """Whether another than the one just told buys the same, or has its goods sold to the same: "those of Thai rice"."""
    found = THOSE_INTO.search(statement.before)
    if found is None or indicator == "imports":
        return found is not None
    start = statement.head[0] + found.end()
    return any(m.start == start and m.kind == "adjective" for m in statement.sentence.areas)


def _own_region(case: Case) -> str | None:
    """Give the region that a text is on behind words on its country: "It lies in Peru. Our exports to Mali rose"."""
    focus = case.scene.topic.focus or ""
    if "-" not in focus or not case.scene.topic.sure or case.frame.reporter != country(focus):
        return None
    return (
        focus
        if case.frame.indicator not in TRADE or OURS.search(case.statement.before + case.statement.after)
        else None
    )


def _take_partner(sides: Sides, case: Case, world: bool) -> None:
    """Take with whom the one named trades: "Chilean exports to us", "Peru's trade with it", "Peru exported tea"."""
    statement, frame, scene = case.statement, case.frame, case.scene
    reporter = sides.reporter or ""
    if _is_with_us(reporter, case):
        sides.partner = scene.speaker or scene.focus
    elif case.indicator == frame.indicator and _goes_on_with_goods(statement, case.indicator):
        sides.partner = frame.partner if frame.partner != reporter else frame.reporter
    elif WITH_IT.search(statement.before) or WITH_IT_BEHIND.match(statement.after):
        later = {m.code for m in statement.sentence.areas if m.start > case.at}
        named = (code for code in scene.recent if code not in later and country(code) != country(reporter))
        sides.partner = next(named, None)
    elif not world:
        sides.partner = counterpart(reporter, case)


def _of_bloc(sides: Sides, case: Case) -> str | None:
    """Give whose trade with one is told in a text on a group: a member's just told of, its own rather than another's.

    "Trade of Chad with the bloc grew. Trade with Mali fell": that of the bloc. So is what follows a list of members.
    """
    scene = case.scene
    if case.frame.item and scene.both() == (scene.focus, sides.partner):
        return scene.focus
    reporter, partner = case.frame.reporter or "", sides.partner or ""
    another = reporter == sides.reporter and not (scene.is_group(reporter) or scene.belongs(reporter, scene.focus))
    own = scene.focus if another and partner != scene.focus else sides.reporter
    return member_told(partner, scene) or own


def _is_opposite(case: Case) -> bool:
    """Whether a flow is named again and said to go the other way: "exports in the opposite direction were 5"."""
    statement, indicator = case.statement, case.indicator
    if indicator == case.frame.indicator == "freight":
        return is_told_back(statement)
    if indicator != case.frame.indicator or indicator not in ("exports", "imports"):
        return False
    if not is_told_back(statement):
        return False
    named = any(cue.code == indicator for cue in statement.own("indicator")) or THOSE_BACK.search(statement.before)
    return bool(named) or (indicator == "exports" and are_sent(statement))


def _are_delivered(case: Case) -> bool:
    """Whether deliveries go on with what was bought: "Peru buys gas from Chad; deliveries are to rise to 5"."""
    statement = case.statement
    if case.indicator != "exports" or case.frame.indicator != "imports" or is_told_back(statement):
        return False
    before = statement.sentence.between("verb", *statement.head)
    return any(cue.surface.lower() in DELIVERIES for cue in before if cue.end <= case.at)


def _sums_up(case: Case) -> bool:
    """Whether total trade is both flows of a partner just told of: "exports to Chad rose by 5%, total trade by 4%"."""
    statement = case.statement
    if case.indicator != "trade_turnover" or case.frame.indicator not in ("exports", "imports"):
        return False
    if not statement.position:
        return sums_both(case)
    return any(m.code == case.frame.partner and m.end <= statement.head[0] for m in statement.sentence.areas)


def _is_of_all(case: Case) -> bool:
    """Whether a total is more than what was told of two: "exports to Chad rose to $5 million. Total exports were"."""
    statement, frame = case.statement, case.frame
    if frame.product and frame.partner and statement.sentence.low.startswith(f"total {frame.product} "):
        return True  # "tea exports to Chad rose to $5 million. Total tea exports were"
    if frame.product and frame.partner and not statement.position and IN_ALL.search(case.text):
        return frame.product in statement.sentence.low  # "bought 5 tonnes of tea from Chad. It bought 9 of tea in all"
    total = TOTAL_FLOW.search(statement.before)
    if total is None or frame.partner is None or case.scene.wholes.get(case.indicator) != frame.partner:
        return False
    return total[1] is not None or not any(YEAR.search(case.text, m.start, m.end) for m in statement.sentence.periods)


def _is_with_us(reporter: str, case: Case) -> bool:
    """Whether another's trade with the side that speaks is told: "Chilean exports to us came to 5 million"."""
    if case.scene.focus in (None, WORLD) or country(reporter) == country(case.scene.focus or ""):
        return False
    return WITH_US.search(case.statement.before) is not None


def _pointed_at(reporter: str | None, case: Case) -> str | None:
    """Give the one named last that a flow goes to or comes from: "exports to it", of a group "imports from them"."""
    found = TRADE_WITH_IT.search(case.statement.before)
    if found is None:
        return None
    last = case.frame.beside[1] if case.frame.beside else None
    if found[1] == "them" and last and "_" in last:
        return last
    others = (code for code in case.scene.recent if country(code) != country(reporter or ""))
    return next((code for code in others if found[1] == "it" or case.scene.is_group(code)), None)


def _leave_out(sides: Sides, case: Case) -> None:
    """Strike a partner that the reporter cannot have: itself, one of its members, any of the world's."""
    statement, scene = case.statement, case.scene
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
    if sides.reporter == sides.partner and case.indicator in TWO_SIDED and scene.is_group(sides.reporter) is False:
        sides.partner = None


def _just_spoken_of(case: Case) -> str | None:
    """Give another area that the sentence before was said of: "Peru did worse. Its exports fell to 2 billion"."""
    scene = case.scene
    if scene.turned and not case.statement.position and IT_TRADES.match(case.text):
        return scene.turned  # "Chile is next. It exported …"
    told = (scene.main.reporter if scene.main else None) or scene.topic.focus or ""
    another = scene.actor and country(scene.actor) != country(told)
    if not another or case.statement.position:
        return None
    text = case.text
    return scene.actor if ITS.match(text) or IT_TRADES.match(text) else None


def _sells_to(partner: str, case: Case) -> str | None:
    """Give the last one named whose deed "it" does: "One reason lies in Peru. In May it sold Chile 3 tons of oil"."""
    if not IT_DOES.search(case.statement.before):
        return None
    return next((code for code in case.scene.recent if country(code) != country(partner)), None)


def _buys_of(actor: str, case: Case) -> str | None:
    """With whom one deals that the sentence before told to: "Chad is the best buyer of Peru's tea. It imported"."""
    scene = case.scene
    deals = IT_TRADES.match(case.text) or ITS_PURCHASES.match(case.text)
    pair = scene.pair if deals and scene.fresh and not scene.idle else None
    return next(code for code in pair if code != actor) if pair and actor in pair else None


def _is_other_side(mention: AreaMention, statement: Statement) -> bool:
    """Whether an area is told to be traded with: "its imports from Chad"."""
    return any(p.mention is mention and p.role in ("to", "from", "with") for p in statement.sentence.roles)


def _own_of(case: Case) -> str | None:
    """Whose "its exports" are: the first area of the sentence before it, else the subject of the sentence before."""
    statement, frame = case.statement, case.frame
    cues = [cue for cue in statement.own("indicator") if cue.code in TWO_SIDED]
    text = case.text
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
    if not named:
        return case.scene.subject
    if statement.position and named[0].code == frame.partner and _is_other_side(named[0], statement):
        return frame.reporter  # "its imports of tea from Chad were 5, its imports of tin from Mali 9"
    return case.scene.point(named[0].code, frame) if named[0].kind == "anaphor" else named[0].code
