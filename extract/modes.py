"""Whether a figure happened, is wanted or foretold, how it is adjusted: cues in, status, basis and adjustment out."""

import re

from extract.achieved import GOALS, HAS_DONE, IS_BESIDE, IS_SO, PAST, PAST_FORM, PRESENT, is_behind_brackets, is_done
from extract.foretold import OTHER_CLAUSE, RAISED_TO, foretold_by_verb, is_beside_plan, is_so_much_more, resumed_plan
from extract.foretold_behind import foretold_behind
from extract.periods.words import CHANGING
from extract.records import TRADE, Document
from extract.statements.asked import CLOSED
from extract.statements.frames import Frame
from extract.statements.statement import Statement
from extract.times import Timed, is_apposed_time, is_for_shipment
from extract.times.goals import BEHIND_GOAL
from extract.times.revised import foreseen_beside, is_former, revised
from extract.words.cued import Cued
from extract.words.lexicon import Cue

ADJUSTED_FIGURES = Cued(
    ("seasonally adjusted ", "seasonally-adjusted "),
    r"(?<!not )(?<!non-)\bseasonally[ -]adjusted (?:[a-z]+ )?(?:figures|data|series|statistics|numbers|results)"
    r"(?: (?:from|by|of|published|released|issued|compiled)\b[^;:()\d]*?)?"
    r"(?: (?:show|suggest|indicate)|,? [a-z ]*said|[.,]|$)",
)
"""What all figures of a sentence are from: "according to seasonally adjusted figures from the office"."""
COULD = ("could ", "is likely ", "are likely ")
"""What tells, of a time that is over, a fact: "could sell no more than 5 million in 2009"."""
ESTIMATE = "estimate"
"""What is foretold while its time is not over."""
WAS_TO = ("was to ", "were to ")
"""What tells of a plan as it was then: "under the protocol Peru was to supply"."""
INHERITED = "the statement before"
OF_THINGS = {"km/h", "degC", "MW", "minute", "hour", "m", "km"}
"""Units that tell what a thing is able to do, and no plan."""
PROJECTS = {"investment", "jobs", "capacity"}
DEED = re.compile(
    r"(?:[Ww]ill|[Ss]hall)\s+(?:[a-z]+ly\s+|also\s+)?(?:host|train|receive|accept|admit|send|supply|deliver|ship|assemble|produce"
    r"|manufacture|make|build|construct|open|create|launch|present|show|exhibit|display|participate|take|visit|attend|sign|buy"
    r"|sell|purchase|export|import|provide|allocate|invest|transfer|hand|set|establish|process|carry|install|equip|plant|employ"
    r"|hire|recruit|lend|grant|issue|hold|organise|organize|introduce|join|eliminate|remove|abolish|scrap|waive|protect|include|charge|levy|impose|apply|collect)"
)
"""What an actor is going to do, and no outcome that is foretold."""
WILL = re.compile(r"\b(?:will|shall|is to|are to|going to)\s+(?!be able)[a-z]+", re.I)
TO_BE_BUILT = re.compile(
    r"[^.;]{0,80}\b(?:will be|is to be|are to be|to be) (?:built|opened|created|invested|set up|spent|put)\b"
)
AGREED = re.compile(
    r"\b(?:protocol|agreement|accord|pact|treaty|deal|contract|memorandum|programme|program|plan|barter"
    r"|strategy|roadmap|vision)s?\b[^.;]{0,80}$",
    re.I,
)
AGREED_AT = Cued(
    ("protocol", "agreement", "accord", "pact", "treaty", "quota", "arrangement"),
    r"\b(?:(?:protocol|agreement|accord|pact|treaty|quota|arrangement)s?\b"
    r"(?:(?!\b(?:prices?|rates?|dut(?:y|ies)|tariffs?|fees?|records?)\b)[^.;\d]|\d{4}){0,60}?"
    r"\b(?:sets|set|fixe[sd]|puts|stipulates|specifies)"
    r"|(?:sets?|fix(?:ed|es)?|cut|raised|lowered) (?:the|its|their|an?) (?:[a-z]+ ){0,3}quota)\b"
    r"(?:(?!\b(?:prices?|rates?|dut(?:y|ies)|tariffs?|fees?)\b)[^.;\d]|\d{4}){0,60}?\bat (?:[a-z]+ ){0,2}[^\w\s]{0,3}$",
)
"""Before a number, what trade should come to: "the protocol sets trade in 1971 at", "has set the export quota at"."""
TALKED_OF = Cued(
    ("ing",),
    r"\b(?:agree[ds]?(?: with [^,;.]{2,30})? (?:up)?on|agreement on|discuss\w*|interest(?:ed)? in"
    r"|(?:possibility|importance|prospects?|chances?|hopes?|ways|idea) (?:of|for)|need for|in favou?r of|commit\w* to"
    r"|(?:spoke|talk\w*) (?:of|about))(?: (?:further|mutually|substantially|gradually))*"
    r" (?:boosting|raising|increasing|expanding|lifting|bringing|taking|growing|doubling|tripling|enlarging"
    r"|scaling up|stepping up)\b[^.;]{0,120}\bto (?:[a-z]+ ){0,4}[^\w\s]{0,3}$",
)
"""Before a number, what two talk of and have not reached: "agreed on raising trade to"."""
ALREADY = re.compile(r"\b(?:already|so far)\b[^,;]*$")
PUT_AT = re.compile(
    r"\b(?:puts?|sees?|estimate[sd]?|reckoned|assessed)\b[^;:]{0,60}"
    r"\b(?:at|above|below|over|under|near|around)\s+(?:[a-z~]+\s+){0,3}[^\w\s]{0,3}$"
    r"|\bestimates\s+(?:[a-z~]+\s+){0,3}[^\w\s]{0,3}$"
    rf"|(?<!\d\s)\b(?:saw|sees?|expected)\b[^;:]{{3,70}}?\b{CHANGING}\b[^;:]{{0,50}}$",  # "saw exports falling by"
    re.I,
)
GOAL_NAMED = Cued(
    ("goal", "target", "ceiling", "plan", "task", "forecast", "projection", "prediction"),
    r"\b(?:(?P<goal>goals?|targets?|ceiling|plans?|task)|forecasts?|projections?|predictions?)\b"
    r"(?:\s(?!(?:was|were|is|are|has|had|have)\b)[\w'’-]+){0,10}\s?(?:,|\(|[–—]|\s-)\s*"
    r"(?!now\b|currently\b|today\b)(?:[a-z]+ ){0,2}[^\w\s]{0,3}$",
)
"""Before a number between commas or in brackets, the goal or forecast that it is: "the target for May, 10 billion"."""
GOAL_BEHIND = Cued(
    ("goal", "target", "ceiling", "forecast", "projection"),
    r"^, (?:which (?:is|was) )?(?:the|its|their|our|his|her|an?) (?:[a-z-]+ ){0,2}?"
    r"(?:(?P<goal>goal|target|ceiling)|forecast|projection)\b",
)
"""Behind a number, the goal or forecast that it is: "$3 billion, the target for 2016, is within reach"."""
TO_LEVEL = re.compile(r"\W*(?:this|next|in|by|the|year|\d{4}|\s)*(?:and )?", re.I)
"""Between a change that is foretold and the level that it is "to reach"."""
PART_OF_GOAL = Cued(
    ("target", "goal", "plan", "quota"),
    r"\b(?:per ?cent|pct) of [^,;:()]{0,24}?\b(?P<word>target|goal|plan|quota) of (?:[a-z]+ ){0,2}[^\w\s]{0,3}$",
)
"""Before a goal, the part of it that was reached: "67 per cent of the target of"."""
TARGET_OF = Cued((" of ",), r"\b(?:targets?|goals?|plan) of (?:[a-z]+ )?[^\w\s]{0,3}$")
APPOSED_TO = re.compile(r"\s?(?:[,)–—]|-\s)")


EXPECT = ("expect", "forecast", "predict", "anticipat", "foresee")
"""How words begin for what somebody thinks will come: "the board expects that Oman will export"."""
POLLED = re.compile(
    r"\b(?:median|average|mean|consensus) (?:forecast|estimate) (?:of|from|by|among) [^.;,]{1,80} was for [^.;,]*$"
)
"""Before a number, whose forecast it is, with their number between: "the median forecast of 9 economists was for"."""
NOTED = ("forecast", "projected", "projection", "target", "planned")
NOTE = r"(?P<note>forecast|projected|projection|target|planned)\)"
NOTED_BEHIND = Cued(NOTED, r"^(?: in| for)? \(?(?:\d{4},? )?\(?" + NOTE)
NOTED_BEFORE = Cued(NOTED, r"\b\d{4},? \(" + NOTE + r"[,:]? [^\w\s]{0,3}$")
"""Around a number, what brackets say that it is: "$4 million (2003 forecast)", "2004 (target), $5 million"."""
ACHIEVED = re.compile(
    r"(?: of (?:[a-z]+ )?[a-z]+)? (?:was|were|had been|has been|have been) (?:[a-z]+ly )?"
    r"(?:achieved|attained|reached|reali[sz]ed|met|exported|imported|shipped|sold)\b"
)
"""Behind a number, what tells that it came about."""


NOT_ONLY, BUT_TO = " not only to ", re.compile(r"\bbut(?: also)?,? (?:[^.;\d]{0,40}, )?to\b")
"""What a plan goes on to behind its first part: "plans not only to sell rice, but also to open 12 shops"."""
ANALYSTS = re.compile(
    r"\b(?:economists|analysts|forecasters|traders|polled|the market|consensus|dealers|brokers|forecasts?|projections?"
    r"|estimates|polls?|surveys?)\b",
    re.I,
)
"""Those whose hopes are forecasts, as is what they say may come: "the consensus called for a gap of"."""
AS_FORESEEN = ("may reach", "call for", "calls for", "called for")


def status_of(statement: Statement, frame: Frame) -> tuple[str, str]:
    """Tell actual, target or forecast, and the words that say so: those nearest to the number first."""
    return (
        _set_apart(statement, frame)
        or _by_own_words(statement, frame)
        or _as_goal(statement)
        or foretold_by_verb(statement, frame)
        or foretold_behind(statement)
        or _going_on(statement, frame)
        or ("actual", "")
    )


def _set_apart(statement: Statement, frame: Frame) -> tuple[str, str] | None:
    """Tell what a number is beside another one: "raised from 4%", "than the 4% expected", "$4 million (forecast)"."""
    if (plan := revised(statement)) and plan != ESTIMATE:
        return plan, "revised"
    if is_former(statement, frame):
        return frame.status, "foretold before"
    if foreseen := foreseen_beside(statement):
        return foreseen, "foreseen before"
    return _noted(statement) if ")" in statement.sentence.text else None


def _by_own_words(statement: Statement, frame: Frame) -> tuple[str, str] | None:
    """Tell what the last word of a plan or forecast makes of a number: "plans to sell", "is expected to reach"."""
    sentence, near = statement.sentence, statement.quantity.end + 14
    cues = sentence.between("status", 0, min(statement.tail[1], near))
    if later := sentence.between("status", near, statement.tail[1]):
        cues += [cue for cue in later if cue.surface.lower() in GOALS]
    own = _own_of(cues, statement) if cues else []
    if not own:
        return None
    text, best = sentence.text, own[-1]
    if len(own) > 1 and own[-2].code == "forecast" and _leads_to(text, own[-2], best):
        return "forecast", best.surface  # "expect the crop to reach"
    if best.surface.startswith("will ") and (thinks := _thought_before(text, cues, best)):
        return "forecast", thinks.surface
    if statement.position and frame.status == "forecast" and TO_LEVEL.fullmatch(text, statement.head[0], best.start):
        return "forecast", best.surface  # "expect exports to grow by 9% this year to reach"
    if ("hope" in best.surface.lower() or best.surface in AS_FORESEEN) and ANALYSTS.search(text, 0, best.start):
        return "forecast", best.surface
    if best.surface.lower().startswith(("foresee", "is to ", "are to ")) and AGREED.search(text, 0, best.start):
        return "target", best.surface  # "the agreement foresees", "under the protocol trade is to grow by"
    return best.code, best.surface


def _own_of(cues: list[Cue], statement: Statement) -> list[Cue]:
    """Choose the words of plans and forecasts that are of a number: in its part of the sentence, else leading to it."""
    text = statement.sentence.text
    own = [cue for cue in cues if statement.head[0] <= cue.start < statement.tail[1]]
    own = [cue for cue in own if not is_done(text, cue, statement) and not _is_of_next(text, cue, statement)]
    if not own and statement.position:
        own = [cue for cue in cues if _raises_to(text, cue) == statement.quantity.start]
    if own:
        over = [aside.span() for aside in CLOSED.finditer(text, statement.head[0], statement.quantity.start)]
        own = [cue for cue in own if not any(start <= cue.start < end for start, end in over)]
    if own and is_beside_plan(own[-1], statement):
        return []
    if statement.position and (resumed := resumed_plan(cues, statement)):
        return resumed
    if own or NOT_ONLY not in text:
        return own
    both = (cue for cue in cues if text.startswith(NOT_ONLY, cue.end))
    return [cue for cue in both if BUT_TO.search(text, cue.end, statement.head[1])]


def _as_goal(statement: Statement) -> tuple[str, str] | None:
    """Tell what a number is called that stands for a goal: "the target for May, 10 billion", "the protocol sets at"."""
    text, end, before = statement.sentence.text, statement.quantity.end, statement.before
    if "to " in before[-24:] and "ing " in text and TALKED_OF.search(statement.lead):
        return "target", "agreed on"  # "discussed raising trade to"
    if (told := GOAL_NAMED.search(statement.lead[-90:])) and APPOSED_TO.match(text, end):
        return ("target" if told["goal"] else "forecast"), told[0].strip()
    told = GOAL_BEHIND.search(text[end : end + 48]) if text[end : end + 2] == ", " else None
    if told and not (PAST.search(before) or PAST_FORM.search(before)):
        return ("target" if told["goal"] else "forecast"), told[0].strip(" ,")  # not "reached $3 billion, the target"
    if before[:4] == "for " and (polled := POLLED.search(statement.lead)):
        return "forecast", polled[0].partition(" of ")[0]
    if not before.strip() and TARGET_OF.search(statement.lead[-40:]):
        return "target", "target of"  # "95 per cent of the target of 31 million"
    return ("target", "agreed on") if AGREED_AT.search(statement.lead[-160:]) else None


def _going_on(statement: Statement, frame: Frame) -> tuple[str, str] | None:
    """Tell that a number goes on with the plan or forecast, or answers the question, of the one before it."""
    if statement.position and (goal := PART_OF_GOAL.search(statement.lead[-60:])):
        return "target", goal["word"]
    if statement.position and frame.status != "actual" and not (_is_told(statement) or is_behind_brackets(statement)):
        return frame.status, INHERITED
    if not statement.position and frame.status != "actual" and is_so_much_more(statement):
        return frame.status, "what is to come"
    if frame.led and not _is_told(statement):
        return frame.led, "the line over the list"
    if frame.status == "target" and BEHIND_GOAL.fullmatch(statement.before):
        return "target", "the goal behind a goal"
    if frame.sought and statement.quantity.kind == "money" and not PAST_FORM.search(statement.before):
        return "target", "asked for"
    return None


def _raises_to(text: str, cue: Cue) -> int | None:
    """Where the number begins that something is to be raised to."""
    found = RAISED_TO.match(text, cue.start)
    return found.end() if found else None


def _is_of_next(text: str, cue: Cue, statement: Statement) -> bool:
    """Whether words behind a number are of the next one: "a capacity of 3 million tons is to be raised to 4"."""
    return cue.start >= statement.quantity.end and _raises_to(text, cue) is not None


def _noted(statement: Statement) -> tuple[str, str] | None:
    """Tell what brackets say that a number is, and their words."""
    behind = NOTED_BEHIND.search(statement.sentence.text[statement.quantity.end :][:32])
    noted = behind or NOTED_BEFORE.search(statement.lead[-32:])
    if noted is None:
        return None
    return "target" if noted["note"] in ("target", "planned") else "forecast", noted[0].strip()


IS_RESULT = re.compile(
    r"\b(?:results?|outcome|outturn|actual(?:ly)?|achieved|reali[sz]ed)(?:,|:| was| were)? ?[^\w\s]{0,3}$", re.I
)
"""Before a number next to one that is planned, what labels it a fact: "target, $5 million; result, $4 million"."""
HAS_SO_MANY = re.compile(
    r"(?:^|[;,] )(?:each|they|it) (?:of (?:them|these) )?(?:has|have|seats?|holds?|carr(?:y|ies))\b"
)
"""Before a number next to one that is planned, what a thing has: "a ship is to sail; it has 90 cabins"."""
DEED_REACH = 48
"""How far behind a count the verb may stand that tells what those counted did."""


def _is_told(statement: Statement) -> bool:
    """Whether a number next to one that is planned or foretold is told as a fact."""
    if ACHIEVED.match(statement.after):
        return True  # "the target was 5 million, but only 4 million was achieved"
    if IS_RESULT.search(statement.before) or IS_BESIDE.search(statement.before) or HAS_SO_MANY.search(statement.before):
        return True
    behind = statement.after[:DEED_REACH] if statement.quantity.kind == "bare" else ""  # "200 firms took part"
    return any(told.search(words) for told in (PAST, PRESENT) for words in (statement.before, behind))


def _thought_before(text: str, cues: list[Cue], plan: Cue) -> Cue | None:
    """Give the word of what somebody thinks that another will do: "the board expects that Oman will export"."""
    before = [cue for cue in cues if cue.end <= plan.start]
    if not before or before[-1].code != "forecast" or not before[-1].surface.lower().startswith(EXPECT):
        return None
    gap = text[before[-1].end : plan.start]
    return None if ";" in gap or "." in gap else before[-1]


def _leads_to(text: str, foretold: Cue, plan: Cue) -> bool:
    """Whether what is foretold is told by a verb that else names a plan: "expect the crop to reach"."""
    gap = text[foretold.end : plan.start]
    return len(gap) <= 1 or (plan.surface.lower().startswith("to ") and not OTHER_CLAUSE.search(gap) and len(gap) < 60)


def to_come(
    status: str, statement: Statement, timed: Timed, frame: Frame, document: Document
) -> tuple[str, str] | None:
    """What is told as a fact of a time after the day of the text is foretold: "and US$ 60 in 2010", said in 2009.

    So is what somebody puts at so much while its time is not over.
    """
    day = document.published if document.published_from != "text" else None
    period = timed.period
    if status != "actual" or period is None or day is None or period.end <= day or is_for_shipment(statement):
        return None
    sold = ALREADY.search(statement.before) is not None  # "sales for next season already stand at 1 million tons"
    ahead = (period.start > day and not sold) or PUT_AT.search(statement.before) or revised(statement) == ESTIMATE
    of_plan = frame.status == "target" and timed.place != "own" and period.start > day
    told = "target" if of_plan else "forecast"
    return (told, "after the day of the text") if ahead else None


def over(
    status: str, words: str, timed: Timed, statement: Statement, frame: Frame, document: Document
) -> tuple[str, str] | None:
    """What goes on from a forecast with a time before the day of the text is a fact: "after 10.7% in 2009".

    So is what stands with its time between commas: "wants trade, $90 billion last year, to swell to 150"; and what was
    before the time of a plan: "the goal for 2030 is 9 billion; in 2021 they traded goods for 5".
    """
    day, period = document.published if document.published_from != "text" else None, timed.period
    sooner = words == INHERITED and status != "actual" and period and frame.period and period.end < frame.period.start
    clause = statement.sentence.text[max(0, statement.head[0] - 2) : statement.quantity.start]
    if sooner and ";" in clause and (PAST.search(clause) or PAST_FORM.search(clause)):
        return "actual", "before the plan"
    if status == "actual" or not (period and day and period.end < day):
        return None
    goes_on = status == "forecast" and (words == INHERITED or words.lower().startswith(COULD))
    return ("actual", "before the day of the text") if goes_on or is_apposed_time(statement) else None


def planned_status(status: str, words: str, statement: Statement, frame: Frame, indicator: str) -> str:
    """Tell what becomes of a status once it is known what is measured.

    What a signed contract says will be supplied is actual; what will be invested, built or employed is somebody's plan.
    """
    low = words.lower()
    will = low.startswith(("will", "would", "shall", "should"))
    if low in ("can reach", "could reach", "may reach") and statement.quantity.unit in OF_THINGS:
        return "actual"  # "a bus that can reach 90 km/h"
    bound = low in ("is to", "are to", "agreed to", "undertook to") or low.startswith(WAS_TO)
    if indicator == "contracts" and (will or bound):
        return "actual"
    told = (frame.indicator, frame.counted if statement.position else None)
    goes_on = GOES_ON_TO.match(statement.sentence.text, statement.head[0], statement.quantity.end) is not None
    goes_on = goes_on or (indicator == "gdp" and SAID_AGAIN.match(statement.before) is not None)
    if words == INHERITED and indicator not in TRADE | PROJECTS and indicator not in told and not goes_on:
        return "actual"
    brings = indicator in ("enterprises", "people") and low.endswith((" bring", " lead"))
    if status == "forecast" and (brings or DEED.fullmatch(words)):
        return "target"  # "will host 2,000 students", "will bring 12 firms to Togo"
    if indicator not in PROJECTS:
        return status
    if status == "forecast" and will:
        return "target"
    text, end = statement.sentence.text, statement.quantity.end
    if HAS_DONE.search(statement.before) or IS_SO.search(statement.before):
        return status
    if status == "actual" and not words and (WILL.search(statement.before) or TO_BE_BUILT.match(text, end)):
        return "target"
    return status


SAID_AGAIN = re.compile(r"\W*(?:or|equal to|equivalent to|the equivalent of|which (?:is|would be))\s")
"""Before a share of GDP, that it is what was just foretold: "expects a surplus of $5 billion, or 3 per cent of GDP"."""
GOES_ON_TO = re.compile(
    r"(?:[^,;:.()]{0,40}?\band|[^,;:.()]{0,40}?,)\s+(?:also\s+)?(?:to\s+)?(?:reduce|cut|lower|raise|increase|bring|lift|boost"
    r"|create|keep|double|triple|halve)\b"
)
"""Behind a number that is planned, the next deed of the plan: "to create 500 jobs and cut the deficit to"."""
IN_VALUE = re.compile(
    r"\s*(?:more |less |higher |lower |up |down )?(?:in|by|in terms of) (?:value|money|dollar terms)\b"
)


def modes_of(statement: Statement, frame: Frame) -> dict[str, str | None]:
    """Give basis, adjustment and stage: from the sentence up to the number's own words, else as said before."""
    slots: dict[str, str | None] = {"basis": None, "adjustment": None, "stage": None}
    for cue in statement.sentence.between("mode", *statement.head) + statement.sentence.between(
        "mode", *statement.tail
    ):
        if cue.kind in slots:
            slots[cue.kind] = cue.code
    if ADJUSTED_FIGURES.search(statement.sentence.text):
        slots["adjustment"] = "seasonal"
    if statement.position:
        slots = {slot: value or getattr(frame, slot) for slot, value in slots.items()}
    if slots["basis"] == "volume" and IN_VALUE.match(statement.after):
        slots["basis"] = None  # "5% more in volume and 8% in value"
    return slots
