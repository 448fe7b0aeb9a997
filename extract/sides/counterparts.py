"""The side that trades with one named alone: what is in force in, the other side out.

The other of the pair in force, else the side that the text speaks from; of a bloc, the member just told of.

>>> WITH_PARTNERS.search("sales to its partners") is not None, THUS.search("the surplus was thus") is not None
(True, True)
"""

import re

from extract.areas.codes import country
from extract.records import TRADE, WORLD
from extract.sides.case import Case
from extract.sides.slots import Sides
from extract.sides.world import BILATERAL
from extract.statements.statement import Statement
from extract.story.context import Scene
from extract.words.cued import Cued

DELIVERIES = {"deliveries", "supplies", "purchases"}
WITH_PARTNERS = Cued(
    ("partners", "members"),
    r"\b(?:to|from|with)\s+(?:(?:its|the|their|other|fellow)\s+){1,2}(?:partners|members)\b(?! (?:outside|beyond)\b)",
)
"""Where the trade of a group with itself is told of, what makes the others of it the partner of one."""
THUS = re.compile(r"\b(?:thus|therefore|hence|so|consequently|accordingly|as a result|then)\b", re.I)
OUR_TOTAL = re.compile(r"\b[Oo]ur (?:total|overall) ")


def is_dealt_with(case: Case) -> bool:
    """Whether the partner in force, or the whole world, is the one that the paragraph has turned to."""
    return case.scene.dealt is not None and case.scene.dealt == (case.frame.partner or WORLD)


def is_of_economy(case: Case) -> bool:
    """Whether a flow is that of an economy just told of: "the economy of Chad grew by 5 per cent, its imports by 9"."""
    return case.statement.position > 0 and case.frame.indicator == "gdp"


def follows(case: Case) -> bool:
    """Whether flows are those of the turnover that a text set out with, or a balance follows from its flows."""
    indicator, frame, scene = case.indicator, case.frame, case.scene
    planned = scene.main is None and frame.status != "actual" and not scene.topic.chapter
    set_out_with = planned or (scene.main is not None and scene.main.partner == frame.partner)
    part = indicator == "trade_turnover" and case.statement.quantity.kind == "percent"
    flows = part or indicator in ("exports", "imports", "trade_balance")
    if set_out_with and frame.indicator == "trade_turnover" and flows:
        return True
    told = indicator == "trade_balance" and frame.indicator in ("exports", "imports") and not frame.listed
    return told and set(scene.flows) == {"exports", "imports"} and THUS.search(case.statement.before) is not None


def _is_of_member(case: Case) -> bool:
    """Whether both flows go on with one of a group: "trade with the EU … with Spain … exports … and imports"."""
    frame, scene = case.frame, case.scene
    if case.indicator not in ("exports", "imports") or frame.indicator != "trade_turnover" or case.statement.position:
        return False
    both = scene.both() or (None, scene.main.partner if scene.main else None)
    member = frame.partner is not None and scene.belongs(frame.partner, both[1])
    return member and {"exports", "imports"} <= {cue.code for cue in case.statement.sentence.cues["indicator"]}


def says_pair(statement: Statement) -> bool:
    """Whether the words say that trade of two is told: "mutual trade"."""
    return bool(BILATERAL.search(statement.before))


def other_of(partner: str, case: Case) -> str | None:
    """The side that trades with a partner: the other of the pair in force, else the side the text speaks from."""
    frame, scene = case.frame, case.scene
    told = frame.reporter is not None and frame.partner == partner  # "Chad imported 5. Peru's share was 3, Mali's 2"
    if scene.fresh and scene.pair and partner in scene.pair and scene.topic.focus == partner and not told:
        return scene.pair[1] if partner == scene.pair[0] else scene.pair[0]  # of a bloc: whom it is told to deal with
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
    topic = scene.topic
    told_with_it = frame.indicator in ("trade_turnover", "imports") and frame.partner == topic.focus
    told_with_it = told_with_it and frame.measure != "share"  # "Peru's share of Chad's imports was 9%, Mali's 5"
    if topic.world and told_with_it and topic.focus != partner:
        return topic.focus  # of Peru: "Chile exchanged goods worth 5 million with Peru; trade with Chad reached 3"
    bought_here = frame.indicator == "imports" and frame.measure != "share" and frame.partner == topic.focus
    if bought_here and topic.focus not in (None, WORLD, partner) and not scene.is_group(topic.focus):
        return topic.focus  # of Peru: "Chile is the main buyer of it. It imported 3 tonnes. Exports to Chad were 2"
    world_told = frame.reporter == WORLD and frame.indicator not in TRADE  # "world stocks grew. Exports to Chad fell"
    if frame.reporter == WORLD and topic.focus not in (None, WORLD, partner):
        return topic.focus  # of Peru: "World exports of it grew by 3 per cent, those to Chad fell"
    if frame.reporter and not world_told and partner not in (frame.reporter, country(frame.reporter)):
        return frame.reporter
    seller, buyer = frame.beside or (None, None)
    if frame.reporter is None and buyer == scene.focus and seller not in (None, partner, WORLD):
        return seller  # "Mali passed Peru as the best customer of Chad, with 5 million. Sales to Peru fell to 3"
    if scene.focus and scene.focus != partner:
        return scene.focus
    for a, b in pairs:
        if partner in (a, b):
            return b if partner == a else a
    return None


def member_told(partner: str, scene: Scene) -> str | None:
    """The member of a bloc that a chapter has just told of: "Peru's food sells there. In May goods were sent …"."""
    last = scene.recent[1] if scene.recent[:1] == [partner] and len(scene.recent) > 1 else None
    if last is None or not (scene.topic.chapter and scene.is_group(scene.focus)):
        return None
    return last if scene.belongs(last, scene.focus) else None


def _has_balance_of(reporter: str, case: Case) -> bool:
    """Whether a balance is of the trade just told: "Peru and Chad traded for $8 million, when Peru's surplus was 2"."""
    frame = case.frame
    told = case.statement.position and frame.indicator == "trade_turnover" and case.indicator == "trade_balance"
    return bool(told and frame.partner and reporter in (frame.reporter, frame.partner))


def _of_whole_told(reporter: str, case: Case) -> bool:
    """Whether a flow is one of all the trade just told of: "Peru's foreign trade fell. Its exports fell by 3%"."""
    frame = case.frame
    told = frame.last == frame.indicator == "trade_turnover" and frame.beside == (reporter, None) and not frame.partner
    return (
        told
        and not case.statement.position
        and case.indicator in ("exports", "imports")
        and not says_pair(case.statement)
    )


def counterpart(reporter: str, case: Case) -> str | None:
    """The partner of a side named alone: the other of the pair in force, else the whole world."""
    statement, frame, scene = case.statement, case.frame, case.scene
    main = scene.main
    group = main.reporter if main and main.reporter == main.partner else scene.topic.focus
    if WITH_PARTNERS.search(statement.before + statement.after) and scene.belongs(reporter, group):
        return group
    home = scene.topic.focus if scene.topic.sure else frame.reporter
    bought = "imports" in (frame.indicator, main.indicator if main else None)
    directed = any(
        cue.surface.lower() in DELIVERIES or (bought and cue.surface.lower() == "shipments")
        for cue in statement.own("verb")
    )
    directed = directed or case.indicator == "contracts"
    if directed and not scene.topic.sure and frame.indicator == "exports" and frame.partner:
        home = frame.partner  # "Norway sold gas to the EU; Russian deliveries fell"
    of_world = directed and WORLD in (scene.focus, main.reporter if main else None)
    if of_world and frame.indicator == "exports" and not frame.partner:
        return None  # of one seller of the world's after another
    if directed and home not in (None, WORLD) and country(home) != country(reporter):
        return home  # "German deliveries": to the side spoken of
    if scene.dealt == WORLD and is_dealt_with(case):
        return None
    if is_of_economy(case) and reporter == frame.reporter:
        return None
    announced = frame.indicator == "trade_turnover" and frame.last is None and frame.partner
    if announced and scene.turned and {reporter, scene.turned} <= {frame.reporter, frame.partner}:
        return frame.partner if reporter == frame.reporter else frame.reporter  # "The two reviewed their trade. Peru …"
    if is_dealt_with(case) and country(reporter) in map(country, (frame.reporter or "", frame.partner or "")):
        return frame.partner if country(reporter) != frame.partner else frame.reporter
    if reporter == frame.reporter and _is_of_member(case):
        return frame.partner
    if _has_balance_of(reporter, case):
        return frame.partner if reporter == frame.reporter else frame.reporter
    both = scene.both()
    told = any(m.code == frame.partner and m.end <= case.at for m in statement.sentence.areas)
    goes_on = (directed or (statement.position and told)) and both and reporter == frame.reporter
    if goes_on and both and frame.partner and scene.belongs(frame.partner, both[1]):
        return frame.partner  # "trade with Mali, of the group, came to $5 million. Tea made half of our supplies"
    if told and case.measure == "share" != frame.measure and statement.position and reporter == frame.reporter:
        return frame.partner  # "exports to Mali came to $5 million and make up 9 per cent of the country's exports"
    if frame.last == "trade_turnover" and _of_whole_told(reporter, case):
        return None
    if both and country(reporter) in map(country, both):
        return both[1] if country(reporter) == country(both[0]) else both[0]
    bilateral = says_pair(statement)
    if reporter == frame.reporter and frame.partner and follows(case):
        return frame.partner
    beside = frame.indicator == case.indicator and frame.partner is None and frame.reporter != reporter
    if scene.topic.world and (statement.position == 0 or beside) and not bilateral:
        return None  # "imports were 3 million in Chad and 4 in Mali"
    pair = scene.pair if bilateral or not scene.topic.compared else None
    if statement.position == 0 and scene.fresh and pair and reporter in pair:
        return pair[1] if reporter == pair[0] else pair[0]
    if reporter == frame.reporter or scene.belongs(
        reporter, frame.reporter
    ):  # a member goes on with those of its group
        return frame.partner
    if reporter == frame.partner:
        return frame.reporter
    if pair and reporter in pair:
        return pair[1] if reporter == pair[0] else pair[0]
    return None


def of_speaker(speaker: str, sides: Sides, case: Case) -> Sides:
    """Give the sides of what an official of the other of two tells: "Chad's minister said: "Our exports to Mali …"."""
    both = case.scene.both()
    sides.reporter = speaker
    if both and sides.partner in (None, speaker) and not OUR_TOTAL.search(case.statement.before):
        sides.partner = both[0]
    return sides
