"""What verbs foretell: a statement and what is in force in, target or forecast and the words that say so out.

>>> MODAL.search("exports will reach")[0], SEES_IT.search("looks like growing")[0]
('will reach', 'looks like growing')
"""

import re

from extract.achieved import HAS_DONE, PAST, PAST_FORM
from extract.statements.elided import TO
from extract.statements.frames import Frame
from extract.statements.statement import Statement
from extract.words.cued import Cued
from extract.words.lexicon import Cue
from extract.words.wholes import OF_WHOLE

MODAL = Cued(
    ("will", "Will", "ould", "hall", "likely to", "set to", "bound to", "poised to", "about to", "may", "might"),
    r"(?<![\w’'])(?:[Ww]ill|[Ww]ould|[Ss]hall|[Ss]hould|(?:is|are) (?:likely|set|bound|poised|about) to"
    r"|(?:may|might|could)(?=\s+(?:(?:well|even|still|yet|soon|[a-z]+ly)\s+)?"
    r"(?:be|become|run|come|total|average|amount|end|stand|stay|remain|near|miss|close|finish|settle|hover|approach|attain"
    r"|achieve|reach|hit|top|pass|exceed|surpass|cross|touch|rise|grow|climb|jump|surge|soar|rocket|spike|leap|swell|balloon"
    r"|increase|add|gain|expand|widen|advance|improve|accelerate|recover|rebound|rally|return|double|treble|triple|quadruple"
    r"|fall|drop|shrink|slip|slide|dip|decline|decrease|sink|plunge|slump|tumble|collapse|crash|contract|ease|halve|lose"
    r"|shed|dwindle|narrow|weaken|worsen|deteriorate|retreat|slow|inch|edge|creep|move|send|cost|shave|knock|cut|raise|lift"
    r"|boost|push|buy|sell|ship|supply|deliver|export|import|take|need|bring|earn|fetch|attract|absorb|produce|go|generate"
    r"|yield|post|record|register|account|represent|make)\b))\s+"
    r"(?!have (?:to(?! (?:buy|import|purchase|sell|export|ship|spend)\b)|been|the|no"
    r"|an?(?! (?:[a-z-]+ )?(?:contraction|decline|drop|fall|decrease|rise|increase|gain|growth)\b))\b|(?<=would )have\b"
    r"|(?:also\s+)?be (?:noted|mentioned|reminded|recalled|remembered|added|stressed|emphasi[sz]ed|borne|said"
    r"|pointed|clarified|highlighted|explained|attributed|ascribed"
    r"|(?:put|reckoned|estimated|valued) at)\b)(?:[a-z]+ly\s+|not\s+|also\s+)?[a-z]+",
)
"""An outcome that somebody foresees: "will reach", "would be", "should follow"."""
WERE_IT_NOT = re.compile(r"would (?:have\b|(?:be|look) (?:[a-z]+ )?(?:[a-z]+er|less|more)\b)")
"""Behind a number, what only sets it against what is not: "the surplus of $5 million would be smaller but for tea"."""
NO_MORE = re.compile(
    r"\b(?:no more than|only|just|merely|barely|hardly|little more than)\s+(?:[a-z]+\s+)?[^\w\s]{0,3}$"
)
"""Before a number, what makes "could" tell how much somebody was able to: "was bought, while Chad could sell only"."""
SEES_IT = Cued(
    ("see", "look"), r"\b(?:sees?\s+(?:[\w'’-]+\s+){1,5}?(?!being\b)|looks?\s+(?:like|set for)\s+)[a-z]{3,}ing\b", re.I
)
"""What somebody sees coming: "see the surplus shrinking to", "looks like growing by"."""
BE_DONE = re.compile(r"\s+(?:[a-z]+ly\s+)?[a-z]+(?:ed|en)\b")
BY_SO_MUCH = re.compile(r"\b(?:increased|raised|lifted|expanded|boosted) by\s+(?:[a-z]+\s+){0,3}\S{0,3}$")
"""Behind "could be", what is done to it, and before an amount, what somebody wants to bring about."""
WE_SHOULD = Cued(
    ("should ",),
    r"\bshould (?:get|bring|raise|take|lift|boost|push|step up)\b"
    r"|\b(?:we|sides|parties|countries|states|partners|neighbours) should (?:increase|expand|double|treble|triple)\b",
    re.I,
)
"""Before an amount, what somebody wants done: "we should get the turnover to", unlike "exports should increase to"."""
LESS = re.compile(
    r"\b(?:fall|drop|shrink|slip|slide|dip|decline|decrease|narrow|sink|plunge|slump|tumble|contract|ease|halve|dwindle)\b"
)
SEEN_MOVING = Cued(
    ("see", "tipped"),
    r"\bsees?\s+(?:(?!that\b)[\w'’/-]+\s+){1,6}?(?:down|up)\b"
    r"|\b(?:seen|tipped)\s+(?:[a-z]{3,}ing\b|to\s+[a-z]+)",
)
"""What tells that somebody foresees a change: "sees collections down by", "shipments are seen rising"."""
ESTIMATES = Cued(
    ("stimates", "sts estimate", "rts estimate", "ers estimate"),
    r"\b(?:estimates|(?:[Ee]conomists|[Aa]nalysts|experts|traders|forecasters) estimate)\b"
    r"(?:[^.;]|\.(?=\d))*?\b(?:this|next|the (?:whole|full|current|coming)) (?:[a-z]+ )?(?:year|season)\b"
    r"|\b(?i:estimates)\b[^.;:\d]{0,60}? (?:rang|vari)(?:ed|es?|ing) (?:from|between)\b",
)
"""What makes an estimate one of what is not over, or one of many: "estimates in the poll ranged from"."""
FORETOLD = re.compile(
    r",?\s+(?:(?:that|which)\s+)?(?:(?:is|are|was|were|has been|had been)\s+)?(?:[a-z]+ly\s+|now\s+|also\s+)?"
    r"(?:foreseen|expected|forecast|projected|predicted|foretold|anticipated)\b"
)
"""What stands behind a number that is foretold: "a gain of 4 per cent, is foreseen for 1999"."""
OTHER_CLAUSE = re.compile(r"[,;:]|\b(?:which|who|that|where|as)\b")
BRINGING = re.compile(
    r"[^,;:]{0,60},\s+(?:(?:and\s+)?(?:bringing|earning|fetching|reaching|rising|falling|growing|climbing|totalling|yielding"
    r"|gaining|losing|making|adding|dropping|shrinking)|up|down|by)\s[^,;:]*"
)
"""From what is foreseen to a number that tells how far: "will grow faster than those of Peru, up"."""
UNDER = re.compile(
    r"\b(?:under|according to)\s+(?:[\w'’-]+\s+){1,4}?"
    r"(?:protocol|agreement|accord|pact|treaty|deal|contract|memorandum|programme|program|plan)\b"
    r"|\b(?:plans?|programme|blueprint)\s(?:says?|said|lays? down|stipulates?|provides?|envisage[sd]?)\b",
    re.I,
)
"""What says that a deed to come is agreed on: "under the protocol", "the ministry's plan says"."""
OF_PLAN = re.compile(rf"\b{OF_WHOLE}")
"""What makes what will be a part of what is planned: "wants to sell $9 million, of which $3 million will go to"."""
RAISED_TO = re.compile(
    r"(?:[a-z]+\s){0,4}?be (?:raised|increased|expanded|extended|enlarged|lifted|boosted|brought|cut"
    r"|reduced|stepped up)\s(?:[a-z]+\s){0,3}?to\s(?:[a-z]+\s){0,3}(?=[^\w\s]{0,3}\d)"
)
"""What is to become of what was told before, up to the number that it is to come to."""
LEADS_TO_LIST = re.compile(
    r"\W*(?:[\w’'-]+\s){0,4}?(?:(?P<goal>[Pp]lanned|[Tt]argeted|[Tt]argets?)|[Ee]xpected|[Pp]rojected|[Aa]nticipated"
    r"|[Ff]orecasts?|[Pp]rojections?)\b(?! of \W?\d)[^.;]{0,120}\Z"
)
"""A line over a list whose items are all to come: "Expected exports of wheat, 2011/12, million tonnes:"."""
SET_AGAINST = re.compile(r"\b(?:than|versus|vs|against|beat\w*|miss\w*|exceed\w*|met|compar\w+)\b", re.I)
ASIDE = re.compile(
    r", (?:(?P<so>which|who|now|currently|today)\b)?"
    r"(?!(?:[^,;:]|,(?=\d))*\b(?:will|would|should|shall|could|may|might|is to|are to|expected|planned|due)\b)"
    r"(?:[^,;:]|,(?=\d)){0,40}$"
)
"""Before a number, what opens an aside on what a plan is about: "hopes that sales, which were"."""
WHEN = r"(?P<when> (?:in|for|during|last|this|the|at|a)\b(?:[^,;:]|,(?=\d)){0,40})?"
ON = (
    r"(?:[^,;:]|,(?=\d)){0,40},"
    r" (?:(?:will|would|should|shall|can|could|may|might|by)\b|to (?:$|[^\w\s]?\d|(?:reach|hit|rise|grow|increase"
    r"|climb|fall|drop|decline|shrink|amount|come|total|double|triple|exceed|top|pass|be|expand|go|widen|narrow|recover|approach)\b))"
)
ON_TO_GOAL, RESUMED = re.compile(WHEN + ON), re.compile(rf"(?:[^,;:]|,(?=\d)){{1,60}}, {ON}(?:[^,;:]|,(?=\d))*")
"""How the plan goes on behind the aside: " in 1998, will"; and all from the plan to its number."""
THIS_IS = re.compile(
    r"\W*(?:This|That|It) (?:is|means|represents|corresponds to|amounts to|implies|equals) "
    r"(?P<change>an? (?:[a-z]+ )?(?:increase|rise|growth|gain|fall|drop|decline|decrease|reduction) of )?"
    r"(?:[a-z]+ ){0,2}\S{0,3}"
)
MORE = re.compile(r" (?:[a-z]+ ){0,3}?(?:more|less|fewer|higher|lower|above|below|up|down)\b")
"""Around a number, what tells by how much that differs which was told before: "This is 5 per cent more than"."""


def led_to(line: str) -> str:
    """Tell whether the items under a line over a list are foretold or planned: "Planned deliveries:"; else ""."""
    found = LEADS_TO_LIST.match(line)
    if found is None or PAST.search(line) or SET_AGAINST.search(line):
        return ""
    return "target" if found["goal"] else "forecast"


def foretold_by_verb(statement: Statement, frame: Frame) -> tuple[str, str] | None:
    """Tell what a verb foretells, and of what is planned or agreed that it is wanted: "will reach", "should follow"."""
    words = _foreseen(statement)
    if not words:
        return None
    is_wanted = _is_in_reach(words, statement) or _is_agreed(words, statement)
    of_plan = frame.status == "target" and statement.position and OF_PLAN.search(statement.before)
    return "target" if is_wanted or of_plan else "forecast", words


def _is_in_reach(words: str, statement: Statement) -> bool:
    """Whether "could" or "should" tells what somebody wants to bring an amount to: "trade could be raised to $5"."""
    aim = TO.search(statement.before) or (words == "could be" and BY_SO_MUCH.search(statement.before))
    wanted = words.startswith("could") or (words.startswith("should") and WE_SHOULD.search(statement.before))
    return bool(wanted and statement.quantity.kind == "money" and aim) and LESS.search(words) is None


def _end_of(modal: re.Match[str], text: str) -> int:
    """Where what is foreseen ends, with the participle of what may be done: "could be increased by"."""
    done = BE_DONE.match(text, modal.end()) if modal[0].endswith(" be") else None
    return done.end() if done else modal.end()


def _is_agreed(words: str, statement: Statement) -> bool:
    """Whether what "will" be is agreed on: "under the protocol Togo will supply 5,000 tons"."""
    return words.lower().startswith(("will", "should", "shall")) and UNDER.search(statement.sentence.text) is not None


def _foreseen(statement: Statement) -> str:
    """The words before or right behind a number that foretell it."""
    text, quantity, (start, stop) = statement.sentence.text, statement.quantity, statement.head
    stop = quantity.end if quantity.verb else stop  # "should double"
    modal = next(iter(reversed(list(MODAL.finditer(text, start, stop)))), None)
    goes_on = modal and BRINGING.match(text, modal.end(), stop)  # "should do better, bringing in"
    if (
        modal
        and (goes_on or not OTHER_CLAUSE.search(text, modal.end(), stop))
        and not PAST.search(text, _end_of(modal, text), stop)
        and not HAS_DONE.search(text, modal.end(), stop)
    ):
        was_able = modal[0].startswith("could") and NO_MORE.search(text, modal.end(), stop)
        return "" if was_able and PAST_FORM.search(text, 0, modal.start()) else modal[0]
    seen = SEES_IT.search(text, start, stop) or SEEN_MOVING.search(text, start, stop)
    if seen and not OTHER_CLAUSE.search(text, seen.end(), stop):
        return seen[0]
    ahead = ESTIMATES.search(text)
    if ahead and ahead.start() < quantity.start:
        return "estimates"
    behind = FORETOLD.match(text, quantity.end)
    if behind and RAISED_TO.match(text, behind.end() + 1):
        return ""
    if behind is None and quantity.kind in ("money", "percent", "physical"):
        behind = MODAL.search(text, quantity.end, statement.tail[1])  # "a rebound of 3% in exports should follow"
        unreal = behind is not None and WERE_IT_NOT.match(text, behind.start())
        behind = behind if behind and not (unreal or OTHER_CLAUSE.search(text, quantity.end, behind.start())) else None
    return behind[0] if behind else ""


def is_beside_plan(plan: Cue, statement: Statement) -> bool:
    """Whether a number stands in an aside behind a plan: "wants exports, worth $4 million in 1998, to reach"."""
    text, quantity = statement.sentence.text, statement.quantity
    on = ON_TO_GOAL.match(text, quantity.end)
    aside = ASIDE.search(text, plan.end, quantity.start) if on else None
    return bool(on and aside and (aside["so"] or on["when"]))


def resumed_plan(cues: list[Cue], statement: Statement) -> list[Cue]:
    """Give the plan that a sentence resumes behind such an aside: "hopes that exports, now $4 million, will reach"."""
    earlier = [cue for cue in cues if cue.end <= statement.head[0]]
    text, start = statement.sentence.text, statement.quantity.start
    return [cue for cue in earlier[-1:] if RESUMED.fullmatch(text, cue.end, start)]


def is_so_much_more(statement: Statement) -> bool:
    """Whether a sentence tells how much more the goal or forecast of the one before is: "This is 5% more than in"."""
    this = THIS_IS.fullmatch(statement.sentence.text, 0, statement.quantity.start)
    return this is not None and bool(this["change"] or MORE.match(statement.sentence.text, statement.quantity.end))
