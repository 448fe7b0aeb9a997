"""Trade of a group with itself, or of a member in it: a statement in, the group that is on both sides out.

>>> INSIDE.search("trade inside the ") is not None
True
"""

import re

from extract.areas.mentions import AreaMention
from extract.areas.placed import Placed
from extract.records import TRADE, WORLD
from extract.sides.case import Case
from extract.sides.slots import Resolved, Sides
from extract.statements.frames import Frame
from extract.statements.sentences import Sentence
from extract.statements.statement import Statement
from extract.story.context import Scene
from extract.words.cued import Cued
from extract.words.side_words import IS, SHARE
from extract.words.wordlists import WordList

THE_LARGEST = re.compile(
    r",?\s(?:[a-z]+\s){0,4}(?:largest|biggest|highest|smallest|lowest|best|steepest|strongest|first)\b"
)
NEAR, BEHIND = 40, 36
"""How many characters before a group, and behind a number, may say that the inside of the group is meant."""
INTRA = re.compile(r"\bintra-", re.I)
INTRA_IN = re.compile(
    r"\bintra-?\w* (?:trade|turnover|commerce) (?:in|of|among|between) (?!goods|merchandise|services)", re.I
)
"""What tells of the trade of all in a group: "intra-regional trade in the bloc"."""
INSIDE = re.compile(r"\b(?:within|inside|intra-?)\s*(?:the\s+)?$", re.I)
STAYS_IN = re.compile(
    r"\bof (?:all |the |total )*(?:intra-$|(?:exports|imports|trade|sales)\s+(?:inside|within)\s+(?:the\s+)?$)"
    r"|\b(?:stay\w*|remain\w*|went|goes|sold|placed|traded|exchanged)\s+(?:inside|within)\s+(?:the\s+|its\s+)?$"
)
FIRST_OF_THEM = Cued(
    ("partner", "destination", "market", "buyer", "customer", "supplier", "source"),
    r"\b(?:partner|destination|market|buyer|customer|supplier|source)s? (?:among|amongst|within|inside)\b[^,;:]{0,40}$",
)
"""Before a group, whose first partner in it one is: "Kenya's largest market among the members of the bloc"."""
AMONG = re.compile(
    r"\b(?:between|among|amongst)\s+(?:(?:the|its|all|own|\d{1,2}|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
    r"|fifteen)\s+)*(?:(?:member )?(?:members|countries|states|partners|economies|nations) of (?:the )?)?$",
    re.I,
)
CHANGED_IN = re.compile(r",? in (?:the )?")
"""Between a change and where it came about."""
OF, AND_ANOTHER = ("of ", "of the "), re.compile(r"(?:\s+\([A-Z]+\))?\s+and\b")
MEMBERS = re.compile(r"\b(?:members?|countries|states|partners|economies|nations)$", re.I)
INTERNAL = WordList(("mutual", "internal", "intra"))
IS_INTERNAL = re.compile(r"\b(?:mutual|internal|intra-\w+)\b", re.I)
EACH_OTHER = Cued(
    (
        "each other",
        "one another",
        "among themselves",
        "intra-",
        "intrareg",
        "partners",
        "members",
        "member states",
        "member count",
        "within it",
        "to itself",
        "with itself",
    ),
    r"\b(?:trade|(?:ex|im)ports|turnover|sales|business) (?:among|between) "
    r"(?:(?:the|its|all)(?: [a-z]+)? )?(?:members|member states|member countries)\b(?! of\b)|"
    r"\b(?:trade|commerce|business) within it\b|"
    r"\b(?:exports|sales|trade|shipments)(?: of [\w ]{2,24}?)? (?:to|with) itself\b|"
    r"\b(?:each other|one another|among themselves)\b|"
    r"\b(?:to|from|with) (?:the (?=other|fellow))?(?:(?:its|their|other|fellow) )+"
    r"(?:partners (?:in|within) the (?:bloc|group|union|community|region|market)|members|member states)\b"
    r"|\bintra-(?:exports|imports|trade)\b|\bintra-?regional\b",
    re.I,
)
WAS_TRADE = re.compile(r"(?:,? or [^,;:]{1,24})?,? (?:was|is) (?=trade )")
"""Behind a number, and what else it is, before what it is a part of: "$5 million, or 2%, was trade between members"."""
WITH_NUMBER = re.compile(r"\s+(?:with|at)\s+(?:[a-z]+\s+){0,2}\S{0,4}")
OTHER_MEMBERS = re.compile(r"\b(?:to|from|with) (?:the )?(?:other|fellow) members\b", re.I)
OF_IT = re.compile(r"(?:It|Its)\b")
THEIR_SHARE = re.compile(rf"\b(?:their|its) {SHARE}", re.I)
STAYS_IN_IT = re.compile(
    r"[^,;:()]{0,60}\b(?:stay\w*|remain\w*|sold|traded)\s+(?:inside|within|in)\s+"
    r"(?:it|its (?:own )?(?:borders|frontiers|walls|territory))\b"
)
IS_DEALER = Cued(
    ("seller", "supplier", "exporter", "buyer", "importer", "customer"),
    rf"\b{IS}\s+(?:by far\s+)?(?:the|its|their)\s+(?:[a-z]+\s+){{0,2}}"
    r"(?:(?P<sells>seller|supplier|exporter)|buyer|importer|customer)\b",
)
"""What a member of a bloc is called who deals with the others: "Chad is the largest seller, with 5 million"."""


def inside_group(sides: Sides, case: Case) -> str | None:
    """Mutual trade of a group's members: the group is on both sides."""
    statement, frame, scene = case.statement, case.frame, case.scene
    if case.indicator not in TRADE:
        return None
    told = sides.reporter
    group = told if scene.is_group(told) else None
    each_other = EACH_OTHER.search(statement.before) or EACH_OTHER.search(statement.after[:BEHIND])
    if each_other is None and " member" in statement.sentence.low:
        each_other = _was_inner(statement)
    stays = " it" in statement.after and STAYS_IN_IT.match(statement.after)
    if group and (each_other or stays or _is_mutual(group, case) or _is_next_group(group, case)):
        return group
    if told and told == frame.reporter == frame.partner and THEIR_SHARE.search(statement.before):
        return told  # "exports among the members rose by 5%, and their share in the bloc's exports to 9%"
    for m in statement.sentence.areas:
        code = scene.point(m.code, Frame()) if m.kind == "anaphor" else m.code
        if not scene.is_group(code):
            continue
        if _stays_inside(m, statement):
            return code
        if statement.head[0] <= m.start < case.at and (each_other or _is_inside(m, case.text)):
            return code
    if (each_other or stays) and sides.reporter is None:
        spoken = next(filter(scene.is_group, (scene.topic.focus, frame.reporter, scene.actor, *scene.recent[:1])), None)
        if spoken or (spoken := _of_member(case)):
            return spoken  # "what the countries sold to one another"
    if not (INTERNAL.first(statement.sentence.low, *statement.head) and IS_INTERNAL.search(statement.before)):
        return None
    if scene.pair:
        a, b = scene.pair
        for country_code, group in ((a, b), (b, a)):
            if scene.is_group(group) and scene.belongs(country_code, group):
                return group
        return None
    return next((code for code in (*scene.recent[:1], scene.focus) if scene.is_group(code)), None)


def _was_inner(statement: Statement) -> re.Match[str] | None:
    """Find behind a number that it was trade inside a group: "$5 million, or 2%, was trade between its members"."""
    text, end = statement.sentence.text, statement.quantity.end
    was = WAS_TRADE.match(text, end)
    return EACH_OTHER.pattern.match(text, was.end()) if was else None


def _of_member(case: Case) -> str | None:
    """Give the group named last that the side spoken of is in: "Its exports to the other members rose"."""
    scene = case.scene
    if not (scene.focus and OTHER_MEMBERS.search(case.statement.before)):
        return None
    return next((code for code in scene.recent if scene.is_group(code) and scene.belongs(scene.focus, code)), None)


def _is_next_group(told: str, case: Case) -> bool:
    """Whether the inner trade of one group is set beside that of another: "in Mercosur the share was 13 per cent"."""
    frame = case.frame
    reporter, partner = frame.beside or (frame.reporter, frame.partner)
    inner = reporter == partner and reporter not in (None, told)
    return inner and not any(cue.code != "none" for cue in case.statement.own("indicator"))


def _is_mutual(group: str, case: Case) -> bool:
    """Whether mutual trade is that of a group's members, and not of the group and another."""
    scene = case.scene
    outside = scene.pair and group in scene.pair and not any(scene.belongs(code, group) for code in scene.pair)
    return not outside and IS_INTERNAL.search(case.statement.before) is not None


def own_inside(sides: Sides, case: Case, group: str) -> str | None:
    """Give the member whose trade with the others is told: "Kenya's exports within the bloc", or of a text about it."""
    statement, scene = case.statement, case.scene
    told = sides.reporter
    if told and told != group and scene.belongs(told, group):
        return told
    if scene.actor and OF_IT.match(case.text) and scene.belongs(scene.actor, group):
        return scene.actor  # "Kenya leads. It accounted for half of the exports within the bloc"
    home = None if INTRA_IN.search(statement.before) else scene.home(case.frame)
    inner = INTRA.search(statement.before) or OTHER_MEMBERS.search(statement.before)
    return home if home != group and scene.belongs(home or "", group) and inner else None


def _stays_inside(mention: AreaMention, statement: Statement) -> bool:
    """Whether what is told stays within a group: "a quarter of what they sold stayed inside the bloc"."""
    text, start = statement.sentence.text, mention.start
    if not statement.quantity.end <= start < statement.tail[1]:
        return False
    return STAYS_IN.search(text, max(0, start - 40), start) is not None


def _is_inside(mention: AreaMention, text: str) -> bool:
    """Whether trade of the members of a group with one another is told: "inside the bloc", "between member states"."""
    before = text[max(0, mention.start - NEAR) : mention.start]
    fronted = text.startswith(",", mention.end) and "Among " in before  # "Among EU members, Peru was the first buyer"
    one = fronted or THE_LARGEST.match(text, mention.end)
    among = None if one else AMONG.search(before)
    of = among and among[0].endswith(OF) and not AND_ANOTHER.match(text, mention.end)
    of_members = among and (of or MEMBERS.search(text, mention.start, mention.end))
    return bool(of_members or INSIDE.search(before)) and not FIRST_OF_THEM.search(before)


def told_inside(sentence: Sentence, scene: Scene) -> str | None:
    """Give the group whose trade inside it a sentence without figures is on: "Trade among African states is small"."""
    low = sentence.low
    if not ("intra-" in low or "among" in low or "between" in low or "within" in low or "inside" in low):
        return None
    for mention in sentence.areas:
        code = scene.point(mention.code, Frame()) if mention.kind == "anaphor" else mention.code
        intra = low.endswith("intra-", 0, mention.start) or low.startswith("intra-", mention.start)
        if scene.is_group(code) and (intra or _is_inside(mention, sentence.text)):
            return code
    return None


def next_inside(named: tuple[Placed, str], case: Case) -> Sides | None:
    """Give the sides of the next member with its part of a bloc's trade: "… supplied 26%, ahead of Zambia with 14%"."""
    frame, scene = case.frame, case.scene
    (placed, code), group = named, frame.partner
    if group in (None, frame.reporter) or not scene.is_group(group):
        return None
    stands_so = WITH_NUMBER.fullmatch(case.text, placed.mention.end, case.at)
    if stands_so is None or not (scene.belongs(code, group) and scene.belongs(frame.reporter or "", group)):
        return None
    return Sides(code, group, listed=True, item="reporter")


def deals_inside(real: Resolved, case: Case) -> Sides | None:
    """Give the sides where one of a bloc, whose inner trade is told, is called a seller or buyer."""
    if not IS_DEALER.may_fit(case.statement.before):
        return None
    scene = case.scene
    group = next(
        (a for a, b in ((case.frame.reporter, case.frame.partner), _main_sides(scene)) if a == b and scene.is_group(a)),
        None,
    )
    inside = [code for p, code in real if p.role == "subject" and scene.belongs(code, group)]
    found = IS_DEALER.search(case.statement.before) if len(inside) == 1 else None
    if found is None:
        return None
    return Sides(inside[0], group, listed=True, sold=bool(found["sells"]), bought=not found["sells"], item="reporter")


def _main_sides(scene: Scene) -> tuple[str | None, str | None]:
    return (scene.main.reporter, scene.main.partner) if scene.main else (None, WORLD)


def changed_there(placed: Placed, statement: Statement, measure: str) -> bool:
    """Whether an area behind a change is where it came about: "exports of the bloc fell by 9 per cent in Mali"."""
    text = statement.sentence.text
    return measure == "growth" and CHANGED_IN.fullmatch(text, statement.quantity.end, placed.mention.start) is not None
