"""What a thing can take, make or carry: a statement in, the capacity that it tells of out.

"A hotel with 240 beds", "designed for 350 thousand head", "able to handle 2 million tonnes a year", "it seats 9,000".

>>> bool(ABLE.search("a mill that can ")), bool(ROOM.match(" double rooms")), bool(HEDGES.fullmatch(" up to "))
(True, True, True)
"""

import re

from extract.indicators.works import YEARLY
from extract.statements.asked import Asked, Named
from extract.words.cued import Cued
from extract.words.lexicon import Cue

ABLE = re.compile(
    r"\b(?:can|could|may|able to|capable of|equipped to|(?:designed|built|meant) to"
    r"|capacity (?:of [^.;:,]{1,60} )?(?:will |would )?(?:allows?|allowed|makes? it possible|permits?|enables?)"
    r"(?: it| them| us)? to)(?: also| only)? $",
    re.I,
)
"""Before a verb of holding: what makes an ability of it."""
HEDGES = re.compile(
    r"\s+(?:(?:up|over|about|some|around|nearly|almost|more|than|at|least|most|as|many|much|to|an?|the|annually|another)\s+){0,4}\S{0,4}",
    re.I,
)
LEADS_ON = re.compile(rf"(?:\s+[a-z-]+)?{HEDGES.pattern}", re.I)
MAKES = re.compile(
    r"\b(?:will|would|is to|are to) (?:make|produce|turn out|put out|assemble|manufacture|build)\b", re.I
)
MADE = {"exports", "imports", "trade_turnover", "contracts", "production", "freight"}
MEANT_FOR = re.compile(
    r"\b(?:designed|built|planned|laid out|intended|meant|conceived|room|space|places?)(?: in \d{4})? for"
    r"(?P<hedges>[^,;:()]*)$",
    re.I,
)
OF_SIZE = re.compile(r"\b(?:of|for|with)(?P<hedges>[^,;:()]{0,40})$", re.I)
ROOM = re.compile(
    r"(?:-|\s+)(?:[a-z-]+\s+)?(?:seats?|seater|beds?|rooms|berths|places|parking spaces|moorings|stalls)\b"
    r"(?! in (?:the )?[Pp]arliament)",
    re.I,
)

DEALT = re.compile(
    r"\b(?:sells?|sold|selling|exports?|exported|exporting|buys?|bought|buying|imports?|imported|importing)"
    r"\s+(?:[a-z]+\s+){0,3}$"
)
CURRENT = re.compile(r"\s+of (?:[a-z]+\s+)?(?:electricity|power|energy|current)\b")
"""Around a power, what tells that it is sold: "sells 65 MW of electricity"."""
PASSENGERS = re.compile(r"(?:-|\s+)(?:passengers?|people|persons|spectators|guests|cars|vehicles)\b")
CARRIES = re.compile(
    r"\b(?:bus(?:es)?|minibus(?:es)?|trams?|trolleybus(?:es)?|coach(?:es)?|transport|aircraft|planes?|ferr(?:y|ies)|boats?"
    r"|carriages?|cars|cabins?|lifts?|hotels?|halls?|stadiums?) (?:for|of) (?:up to |some |about )?$",
    re.I,
)
"""What has room for so many: "buses for 80 passengers"."""


OF_COUNTED = Cued(
    ("apacity of", "utput of", "roduction of"),
    r"\b(?:(?P<holds>capacity)|output|production) of (?:(?:the|its|all|these|some|about) |[A-Z]?[\w-]+['’]s? ){0,3}$",
    re.I,
)
"""Before the number of works, what they hold or make, which is told behind it: "the capacity of the 17 mills is"."""


def able(asked: Asked) -> Named | None:
    """Tell a capacity by what a thing is able to do, is made for, or has room for."""
    statement, text = asked.statement, asked.text
    if statement.position == 1 and (told := _of_works_counted(asked)):
        return told
    if (
        statement.quantity.unit == "MW"
        and DEALT.search(statement.before)
        and CURRENT.match(text, statement.quantity.end)
    ):
        return None
    if statement.quantity.unit == "MW" and not any(cue.code in MADE for cue in statement.own("indicator")):
        return Named("capacity", place="noun")
    if asked.kind == "count" and PASSENGERS.match(text, statement.quantity.end) and CARRIES.search(statement.before):
        return Named("capacity", place="noun")
    if asked.kind == "count" and ROOM.match(text, statement.quantity.end):
        return Named("capacity", place="noun")
    works, yearly = _works(asked), YEARLY.search(statement.after)
    if works is None and not yearly:
        return None
    if works and yearly and _will_make(asked):
        return Named("production", "", works, "noun")
    if _can_hold(asked, works) or (works and _has_room(MEANT_FOR, statement.before)):
        return Named("capacity", "", works, "noun")
    sized = yearly and asked.kind == "goods" and _has_room(OF_SIZE, statement.before)
    if sized and works and works.start >= statement.head[0]:
        return Named("capacity", "", works, "noun")
    return None


def _of_works_counted(asked: Asked) -> Named | None:
    """What works hold or make, told behind their number: "the capacity of the 17 mills is 4 million tons"."""
    statement = asked.statement
    if asked.kind != "goods" or any(statement.own("indicator")):
        return None
    count = next((q for q in statement.sentence.undated if q.end <= statement.quantity.start), None)
    found = OF_COUNTED.search(asked.text, 0, count.start) if count and count.kind == "bare" else None
    return Named("capacity" if found["holds"] else "production", place="head") if found else None


def _works(asked: Asked) -> Cue | None:
    """The works or the vehicle that the sentence speaks of before the number."""
    topics = asked.statement.sentence.between("topic", 0, asked.statement.quantity.start)
    return next((cue for cue in reversed(topics) if cue.kind in ("works", "vehicles")), None)


def _can_hold(asked: Asked, works: Cue | None) -> bool:
    """Whether something can, or does, hold so much: "able to process", "will seat", "the hall houses"."""
    statement, text = asked.statement, asked.text
    verbs = statement.sentence.between("topic", 0, statement.quantity.start)  # "the 12 mills can grind"
    verb = next((cue for cue in reversed(verbs) if cue.kind in ("holds", "seats")), None)
    if verb is None or not LEADS_ON.fullmatch(text, verb.end, statement.quantity.start):
        return False
    can = ABLE.search(text[max(0, verb.start - 110) : verb.start])
    return bool(can) or (verb.kind == "seats" and works is not None)


def _will_make(asked: Asked) -> bool:
    """Whether works are to make so much: "the plant will turn out 40,000 cars a year"."""
    statement, text = asked.statement, asked.text
    found = MAKES.search(statement.before)
    return (
        found is not None
        and LEADS_ON.fullmatch(text, statement.head[0] + found.end(), statement.quantity.start) is not None
    )


def _has_room(led: re.Pattern[str], before: str) -> bool:
    """Whether words lead straight to the number: "designed for some"."""
    found = led.search(before)
    return found is not None and HEDGES.fullmatch(found["hedges"]) is not None
