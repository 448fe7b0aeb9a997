"""Plans and forecasts that lie behind: a word of one and its statement in, whether it was done or no plan at all out.

"Exports exceeded the target", "grew by 4 percent to reach", "beat hopes and came to".

>>> bool(PAST_FORM.match("climbed")), BEATEN.search("exports beat ") is not None
(True, True)
"""

import re

from extract.statements.statement import Statement
from extract.words.cued import Cued
from extract.words.lexicon import FORECASTER, Cue

PAST = re.compile(
    r"\b(?:was|were|rose|fell|grew|declined|increased|decreased|totalled|totaled|amounted|reached|stood|exceeded"
    r"|came to|made|hit|jumped|dropped|surged|registered|recorded|had|signed|exported|imported|earned|fetched"
    r"|turned out (?:at|to be)|proved to be|worked out at|ended (?:up )?at"
    r"|posted|inked|put (?:their|his|her|its) (?:signatures?|names?))\b",
    re.I,
)
PRESENT = re.compile(
    r"\b(?:at present|at the moment|currently|already|so far|to date|until now|up to now|these days)\b"
    r"|\b(?:cut|lost|shed|sank|slid|climbed|shrank|widened|narrowed|slumped|tumbled|plunged|soared|added|took|bought|sold|went"
    r"|came|gave|brought|left|paid|spent|accounted|collapsed|provided|absorbed|received|delivered|supplied|shipped|passed|handled|averaged|numbered)\b",
    re.I,
)
"""What tells a fact next to a plan: "cars, which at present make up", "since the quake cut exports by"."""
SO_FAR = re.compile(r"\b(?:so far|already|to date|until now|up to now)\b", re.I)
FORECASTERS = re.compile(r"\b(?:we|they|staff|now|still|also|may|will|[a-z]{3,}(?<!s)s)\s+$", re.I)
"""Who project: before "project", many."""
FORETELLS = re.compile(
    r"\s+(?:that|an?|the|its|exports?|imports?|growth|trade|turnover|gdp|production|output|sales|to)\b|\s+[\d$€£]", re.I
)
PAST_FORM = re.compile(r"(?:rose|fell|grew|went|shrank|sank|slid|leapt|shot|crept|sprang|cut|[a-z]{2,}ed)\b")
"""How a verb begins that tells, before "to reach", that it was reached."""
TOOK = re.compile(
    r"\b(?:took|needed|overtook|outstripped|surpassed|recovered|rebounded|rallied|bounced back)\b[^,;]*$"
    r"|(?<!have )(?<!be )\b(?:doubled|tripled|trebled|quadrupled|halved)\b[^;]{0,40}$"
)
THAN = re.compile(r"\b(?:than|as)\s+(?:had been\s+|was\s+)?$", re.I)
HAS_SEEN = re.compile(
    r"(?<!to be )(?<!be )\b(?:(?:record|register|post|show|notch|achiev|enjoy|experienc|witness|suffer)e?d|saw)\b"
    r"(?: up)?\s[^,;]{0,24}$"
)
"""Before a growth, the verb that tells that it came about: "registered 4 percent growth to reach"."""
SO_BIG = re.compile(r"(?:%|\bper ?cent\b|\bpct\b)[ -](?:[a-z-]+ )?$")
"""Before a noun of change, how big it was: "driven by a 4% drop in exports to reach"."""
UP_BY = re.compile(
    r"\b(?:up|down|rising|growing|increasing|climbing|jumping|surging|falling|declining|dropping|expanding) (?:by )?"
    r"(?:[a-z]+ ){0,2}(?:[A-Za-z]{1,3}\.? ?)?[^\w\s]?\d[\d.,]*[ -]?(?:%|(?:per ?cent|pct|thousand"
    r"|[a-z]*illion|crore|lakh|[mb]n?|tons|tonnes)\b)[^,;]{0,40}$"
)
"""Before "to reach", the change that it came of: "exports were up 5 percent in value to reach"."""
NAMES = {"plan", "vision", "outlook", "project", "goal", "target"}
"""Words of plans that names are made of: "the Border Plan"."""
GIVEN = {"committed", "commit", "pledge", "pledged", "pledges"}
SUMMED_UP = re.compile(
    r"(?: (?:for|by|from|in|of) [^,;:.\d]{2,40}?)?(?: in (?:19|20)\d\d)? (?:amounted|came|totall?ed|reached"
    r"|rose|fell|stood|grew|climbed|dropped|jumped|made up|(?:were|was) worth)\b"
)
"""Behind pledges, what tells that they were made: "New pledges amounted to", "capital pledged in 2004 reached"."""
GOALS = {"goal", "goals", "target", "targets", "aim", "objective", "within reach", "no dream", "can be reached"}
SET_AT = re.compile(
    r"\b(?:was|were|is|are|been)\s+(?:[a-z]+ly\s+)?(?:set|fixed|put|defined|raised|lowered)\s+(?:at|to)\b"
)
"""Behind a goal, what tells its height: "the target for 2022 was set at"."""
IS_AT = re.compile(
    r"(?:(?!\b(?:was|were|is|are|and|but|as|while|which|that|when)\b)[^,;:])*\b(?:was|were|is|are|had been)\s+"
    r"(?:[a-z]+ ){0,3}$"
)
"""Behind a goal, what tells it: "the target for exports in 2022 was"."""
FORESEEN = re.compile(
    r"(?:forecasts?|projections?|predictions?|expectations?|consensus|(?:[\w'’]+ )?estimates?)\Z", re.I
)
FORESEERS = re.compile(
    r"(?:^|[,;:] |\b(?:but|and|while|whereas|although|though) )(?:(?!(?:to|than|with|by)\b)[\w'’-]+ ){0,5}$",
    re.I,
)
"""Before forecasts that a clause opens with, whose they are: "the median market forecast"."""
WAS_FOR = re.compile(
    r"(?: (?:among|of|by|from|in|for) (?:(?!(?:the|an?|its|their|this) (?:[a-z]+ )?"
    r"(?:exports|imports|deficit|surplus|gap|turnover)\b)[\w'’-]+ ){1,7}?| )"
    r"(?:had been|has been|was|were|is)(?:,? (?!(?:but|and|while|which|when|as)\b)[a-z]+){0,6} $"
)
"""Behind forecasts, up to the number, what tells them: "among analysts had been for a gap of"."""
FOR_IT = re.compile(r" for (?:(?:an?|the) (?:[a-z]+ ){1,3}of )?(?:[a-z]+ ){0,2}")
"""Between forecasts and what they were: "missed forecasts for a gap of"."""
HAS_DONE = re.compile(
    r"\b(?:and|but|which|who|that|it|they)\s+(?:has|have) (?:[a-z]+ly |already |also |so far |thus far |since )?"
    r"(?:[a-z]+ed|made|put|brought|sent|sold"
    r"|built|bought|spent)\b"
    r"|[,;]\s+(?:while|whereas)\b[^,;]*?\b(?:signed|concluded|sold|shipped|supplied|delivered|exported|imported|bought)\b"
)
"""Behind a plan, another deed that is done: "will make antibiotics and has already invested 8 million"."""
WHICH_DID = re.compile(r", (?:which|who) (?:rose|fell|grew|stood|came|reached|climbed|dropped|widened)\b[^,;]*$")
"""Behind a plan, what its thing was: "wants Chad to cut its surplus, which rose to 7 million in 1998"."""
ADOPTED = re.compile(r"\b(?:approved|adopted|signed|endorsed|launched|published) (?:an?|the|their|its) (?:[a-z]+ )?$")
TO_GOAL = re.compile(r", (?:to|by)\b")
BACK_TO_GOAL = re.compile(r", (?:to|by) (?:[a-z]+ ){0,3}[^\w\s]{0,3}$")
"""Before a number, what goes on with a plan: "wants to raise exports, which have fallen since May, to"."""
IS_SO = re.compile(
    r"\b(?:which|who|that|where)\s+(?:currently|now|today|already)\s+(?:[a-z]+s|is|are|has|have)\b"
    r"|\b(?:which|who)\s+(?:unites?|comprises?|employs?|numbers?)\b"
    r"|\b(?:in|at|on|near|from|to(?= the | its | [A-Z])) (?:(?:the|an?|its|this) )?"
    r"(?:(?!(?:the|an?|its|to|and)\b)[^\s,;:()]+ ){0,6}(?!(?:Jan|Feb|Mar|Apr|May|Ju[nl]|Aug|Sep|Oct|Nov|Dec))"
    r"[^\s,;:()\d]+, (?:which|who|where(?: [^\s,;:()]+){1,5}?) (?:is|are|was|were|has|have|had|covers?)\b"
    r"(?![^,;:]*\b(?:to|will|would)\s+[a-z])[^,;:]*$"
)
"""Behind a plan, what something is already: "will be built in the zone, which covers"."""
IS_BESIDE = re.compile(
    r"\b(?:while|whereas|although|though|but)\s+[^,.;:\d]{3,60}\s(?:is|are)\s+"
    r"(?:(?:now|still|only|just|about|around|over|at|more|less|than|nearly|almost|some|currently)\s+){0,4}[^\w\s]{0,3}$"
)
"""Before a number next to a plan, what sets beside it how things are: "while the capacity of the line is"."""
WAS = re.compile(r"\b(?:was|were|had been)\s+$")
BEATEN = re.compile(
    r"\b(?:beat(?:s|ing)?|exceed\w*|surpass\w*|topp(?:ed|ing)|miss(?:ed|es|ing)|met|achieved|attained|fulfilled|defied|despite)\s+(?:[a-z]+\s+){0,2}$",
    re.I,
)
"""Before hopes or forecasts, what tells that they are over: "beat forecasts at"."""
OF_GOAL = Cued(
    ("target", "goal", "plan", "forecast", "quota"),
    r"^(?: points?)?,? (?:(?:higher|lower|more|less|better|worse) than|above|below|over|under|short of|shy of"
    r"|ahead of|behind|of(?= (?:the|its|their|an?)\b)) (?:(?:the|its|their|an?|this|that) )?"
    r"(?:(?!is\b|was\b)[\w'\u2019-]+ ){0,3}?(?:targets?|goals?|plan|forecasts?|quota)\b",
)
"""Behind a change or a share, the goal that it is set beside: "2.5% below the target", "95 per cent of the plan"."""
THAN_GOAL = Cued(
    ("target", "goal", "plan", "forecast", "quota"),
    r"\b(?:exceed\w*|surpass\w*|beat|miss\w*|topped|undershot|overshot|short of|overfulfilled) (?:[\w'\u2019-]+ ){0,4}"
    r"(?:targets?|goals?|plan|forecasts?|quota)(?: of [^,;]{1,24})? by (?:[a-z]+ ){0,3}[^\w\s]{0,3}$",
)
"""Before a change, the goal that it is set beside: "exceeded the target by"."""
CLAUSES, TO_DO = (
    re.compile(r"[,;:]|\b(?:but|and|yet|though)\b"),
    re.compile(r"\b(?:to|will|would|could|should|may|might)\s+[a-z]"),
)
CENTRED = re.compile(
    r",? (?:(?:which|that) )?(?:had )?(?:centred|centered|ranged|hovered|averaged|clustered)"
    r" (?:on|at|around|from|between)\b"
)
"""Behind forecasts, what they were: "market forecasts, which had centred on 2 million"."""
ENABLED = re.compile(
    r"(?<!be )(?<!to be )\b(?:allowed|enabled|permitted|helped|managed|combined|served|made it possible(?: for)?)"
    r"\s+(?:[\w'’-]+\s+){0,4}$"
    r"|\b(?:(?<!work )(?<!efforts )(?<!talks )(?:continue[ds]"
    r"|(?<!will )(?<!to )(?<!may )(?<!should )(?<!would )(?<!can )(?<!could )continue)|began|begun"
    r"|started|went on|proceeded)\s(?:[a-z]+ly\s)?$",
    re.I,
)
"""Before "to achieve", what tells that it was achieved: "this allowed Peru", "exports continued", not "work"."""


FAR = 20
"""Characters between a plan and a number behind which a verb of the past may tell what it came to."""
TO, STOPS = re.compile(r"\bto\b"), re.compile(r"[.;]")
PART_OF = re.compile(
    r" of (?:the|its|their|this|that|last)(?: (?:year|season|month)['’]s)? (?:[a-z]+ )?"
    r"| of what (?:(?:the|its|their) )?(?:[a-z-]+ ){0,3}"
)
"""Between a percent and the goal that so much of it was reached."""


def is_behind_brackets(statement: Statement) -> bool:
    """Whether all that was foretold stands in brackets over: "fell by 4% (consensus: 3%; May: 2%) to $5 billion"."""
    text, start = statement.sentence.text, statement.head[0]
    cues = statement.sentence.between("status", 0, start) if ")" in text[: statement.quantity.start] else []
    opened = [text.rfind("(", 0, cue.start) for cue in cues]
    ends = [text.find(")", begin, statement.quantity.start) if begin >= 0 else -1 for begin in opened]
    return bool(cues) and all(end > cue.start for cue, end in zip(cues, ends, strict=True))


def is_done(text: str, cue: Cue, statement: Statement) -> bool:
    """Whether the plan or expectation lies behind: "exceeded the target", "than expected", "expected a year ago"."""
    if cue.start > statement.quantity.start and is_beside_goal(statement):
        return True
    before, between = text[max(0, cue.start - 24) : cue.start], text[cue.end : statement.quantity.start]
    if _plans_nothing(text, cue, before, statement) or _was_given(text, cue, before, statement):
        return True
    if _is_what_was_sought(text, cue, between):
        return False
    if cue.surface.lower().startswith("to ") and ENABLED.search(text, 0, cue.start):
        return True  # "this allowed Peru to achieve a surplus"
    if cue.surface.lower() == "to reach" and _was_reached(statement, cue):
        return True
    if (THAN.search(before) or BEATEN.search(before)) and not _is_set_at(cue, between):
        return True
    if statement.quantity.kind == "percent" and PART_OF.fullmatch(text, statement.quantity.end, cue.start):
        return True  # "this was 67 per cent of the target"
    if cue.end > statement.quantity.start:
        return STOPS.search(text, statement.quantity.end, cue.start) is not None
    return _is_told_behind(text, between, statement)


def _plans_nothing(text: str, cue: Cue, before: str, statement: Statement) -> bool:
    """Whether a word of plans tells of none: "a project that costs", "the Border Plan", "is estimated to have"."""
    word = cue.surface.lower()
    if word in ("project", "projects") and not FORETELLS.match(text[cue.end :]) and not FORECASTER.search(before):
        return True
    if word == "project" and not FORECASTERS.search(before):
        return True  # "a project that costs"
    if word == "plan" and statement.quantity.kind == "bare" and ADOPTED.search(before):
        return True  # "they approved a plan of 18 measures"
    if word == "estimated to" and (text.startswith(" have ", cue.end) or WAS.search(before)):
        return True  # "is estimated to have fallen", which is no outlook
    if cue.surface.istitle() and word in NAMES and cue.start > 1:
        return True  # "the Border Plan"
    return cue.surface == "Considering"  # "Considering the members of the bloc as one"


def _was_given(text: str, cue: Cue, before: str, statement: Statement) -> bool:
    """Whether what was pledged is there: "investors have committed $210 million so far", "by June they had pledged"."""
    word = cue.surface.lower()
    if word in GIVEN and (SO_FAR.search(text, max(0, cue.start - 24), statement.tail[1]) or before.endswith(" had ")):
        return True
    return word in ("pledges", "pledged") and SUMMED_UP.match(text, cue.end) is not None


def _is_what_was_sought(text: str, cue: Cue, between: str) -> bool:
    """Whether a number is the goal or the forecast itself: "the target was set at", "forecasts had been for"."""
    if cue.surface.lower() in GOALS and (SET_AT.search(between) or IS_AT.match(between)):
        return True
    if CENTRED.match(between):
        return True
    foreseen = FORESEEN.match(cue.surface) and FORESEERS.search(text[: cue.start])
    return bool(foreseen) and WAS_FOR.match(between) is not None


def _is_told_behind(text: str, between: str, statement: Statement) -> bool:
    """Whether what stands between a plan and a number tells a fact: "will make tyres and has already invested"."""
    if HAS_DONE.search(between) or IS_SO.search(between):
        return BACK_TO_GOAL.search(between) is None
    if WHICH_DID.search(between):
        return TO_GOAL.search(text, statement.quantity.end) is None
    return _is_told_apart(between) or (len(between) > FAR and bool(PAST.search(between)) and not TO.search(between))


def _is_set_at(cue: Cue, between: str) -> bool:
    """Whether the number is the goal itself: "beat the target of 5 million", "topped forecasts for 5 million"."""
    foreseen = between.startswith(" for ") and FORESEEN.match(cue.surface) is not None
    return (
        between.startswith(" of ")
        or cue.surface.lower().endswith(" of")
        or (foreseen and FOR_IT.fullmatch(between) is not None)
    )


def is_beside_goal(statement: Statement) -> bool:
    """Whether a number tells how far something was from a goal: "2.5% below the target", "missed the goal by 3%"."""
    behind = statement.sentence.text[statement.quantity.end :][:80]
    return OF_GOAL.search(behind) is not None or THAN_GOAL.search(statement.lead[-90:]) is not None


def _was_reached(statement: Statement, cue: Cue) -> bool:
    """Tell whether "to reach" tells what came of a change: "exports grew by 4 percent to reach"."""
    text, start = statement.sentence.text, statement.sentence.text.rfind(";", 0, cue.start) + 1
    if TOOK.search(text, start, cue.start):
        return True
    verbs = [verb for verb in statement.sentence.between("verb", start, cue.start) if verb.kind in ("change", "noun")]
    last = max(verbs, key=lambda verb: verb.end, default=None)
    if statement.sentence.between("status", start, cue.start):
        return False
    if UP_BY.search(text, start, cue.start):
        return True
    if last is None:
        return False
    if HAS_SEEN.search(text, start, last.start) or SO_BIG.search(text, max(start, last.start - 30), last.start):
        return True
    return PAST_FORM.match(last.surface.lower()) is not None and not text.endswith(("be ", "to "), 0, last.start)


def _is_told_apart(between: str) -> bool:
    """Whether a clause of its own tells the fact: "were expected to fall, but came to", "beat hopes and reached"."""
    *opened, last = CLAUSES.split(between)
    fact = PAST.search(last) or PRESENT.search(last) if opened else None
    return fact is not None and TO_DO.search(last) is None
