"""Exports and imports told side by side: "the latter", "exports grew faster than imports", "sold tea and bought cloth".

In: what is asked of a statement; out: which of the two flows its number is of.

>>> FASTER.search("exports grew faster than imports") is not None, JOINED.search("tea, and in return took ") is not None
(True, True)
"""

import re
from itertools import pairwise

from extract.areas.deeds import deed
from extract.areas.uses import is_side
from extract.periods.words import AGAINST
from extract.records import TRADE
from extract.statements.asked import Asked, Named
from extract.words.cued import Cued
from extract.words.dealers import BUYER, SELLER
from extract.words.lexicon import Cue
from extract.words.wholes import OF_THE_TRADE

FLOWS = {"exports", "imports"}
NAMES = r"(?:number|figure|amount|sum|flow|one|item|total|quantity|value|percentage|rate)"
PAYS = {"pay", "pays", "paid", "spend", "spends", "spent"}
OF_FORMER = re.compile(
    r",?\s*(?:(?:(?:were|was|are|is)(?:\s(?:an?|the)(?:\s[a-z]+){1,3})?|led|ranked (?:first|highest)|came first)\s+)?"
    r"(?:of|among|in) the (former|latter)\b(?! [a-z])",
    re.I,
)
"""Behind a number, of which of two flows it is: "coffee, at $5 million, was the main item among the latter"."""
FORMER = Cued(
    ("former", "latter"),
    r"\b(?<!ports of )(?<!sales of )(?<!ments of )(?<!chases of )(?<!eries of )the (former|latter)\b"
    r"(?! (?:country|state|nation|market|group|place|product|region|year|period|month)\b)"
    r"(?-i:(?! [A-Z]))",
    re.I,
)
FIRST = Cued(("the first", "the second"), rf"\bthe (first|second) (?:of (?:these|the two) )?{NAMES}s?\b(?! of)", re.I)
AND = re.compile(r"(?: ?%| per ?cent| pct)? and (?:[a-z]+ ){0,2}")
BOTH_BEHIND = re.compile(
    r"\s*(?:of|was|were|is|are)\s+(?:[\w'\u2019-]+\s+){0,5}?(exports|imports) and (?:its |their )?(exports|imports)\b"
)
"""Behind two numbers, the two flows that they are of."""
FOR_FLOW = re.compile(
    r"\s+(?:(?:up|down|recorded|registered|reported|posted|seen|noted) )?"
    r"(?:(?:on the|for|for the|in the case of) (?P<of>export|import)(?:s\b| side\b)"
    r"|\((?:goods )?(?P<named>export|import)s\))",
    re.I,
)
"""Behind a change, the flow that it is told for: "15 percent on the export side", "+3% (exports)"."""
IN_ALL = Cued(
    ("total", "in all", "altogether", "all told", "sum", "adding up", "adds up"),
    r"\b(?:in (?:all|total|sum)|altogether|all told|(?<!to )(?:a total of|(?<!to a )total)"
    r"(?! (?:shipments|sales|deliveries|purchases))"
    r"|add(?:ing|s) up to)\b[^,;:()]{0,24}$",
    re.I,
)
OPENS = re.compile(r"\W*(?:(?:by|in|for|during|over|at|the)\s[^,;:()]{0,30}?\s?(?:,\s*)?)?(?:the\s+)?", re.I)
"""What may stand before a total: nothing but its time."""
THE_TOTAL = re.compile(r"\b(?:and|while)\s+(?:the|their)\s+(?:total|sum|whole)\s+(?:[a-z]+\s+){0,3}\S{0,3}\s?$")
SECOND = re.compile(
    r"\bthe second\s+(?:(?:one|also|only|was|is|had|has|rose|fell|grew)\s+)*(?:(?:by|at|up|down|to|with)\b|\W{0,2}\Z)",
    re.I,
)
FASTER = Cued(
    ("than", "outpac", "outstrip", "outran", "outgrew", "ahead of", "behind"),
    r"\b(?:(?:faster|quicker|slower|sharper|steeper|stronger|weaker|better|worse|higher|lower|further|more|less)\b"
    r"[^,;:()\d]{0,30}?\bthan|outpac\w+|outstripp\w+|outran|outgrew|(?:ran|stayed|kept|pulled|moved) ahead of"
    r"|lagg\w+ behind|(?:fell|trailed|stayed) behind)\s+"
    r"(?:(?:the|its|their|those of|that of|non-oil|total|goods|merchandise)\s+){0,2}",
    re.I,
)
"""What sets the change of one flow against that of the other."""
_DEALS = r"((?:sell|export|ship(?!yard)|suppl|sold|import|buy|bought|purchas|take|took)\w*)"
MORE_DEALT = re.compile(
    rf"\b{_DEALS}[^,;:()]{{0,50}}?\b(?:more|less|fewer|higher|lower|larger|smaller|bigger|greater)\b[^,;:()\d]{{0,40}}?"
    rf"\bthan (?:(?:it|they|its|their|the)\s(?:(?:has|had|have|in turn|itself)\s)*)?{_DEALS}"
    r"[^,;:()]{0,50}?\s*[:,(–—]\s*(?:(?:about|some|only|just|nearly|almost)\s)?",
    re.I,
)
"""Before two amounts, what is dealt more of, and than what: "sells more to Peru than it buys:"."""
SELLS = re.compile(r"sell|sold|export|ship|suppl", re.I)
BY_EACH = re.compile(
    r"\s*(?:[,:;(–—-]\s*)?(?:(?:in|on|between|from|over|during|up to|to|last|this|the|that|of|year|month|quarter|half"
    r"|first|second|third|[A-Z][a-z]+|(?:19|20)\d\d)\b[\s,:(–—-]*){0,8}"
    r"(?:(?:and|rising|falling|growing|climbing|gaining|adding|dropping|losing|up|down|increasing|declining|with|at|by|an?"
    r"|increase|growth|decline|rise|fall|of|about|some|nearly|almost|only|over|around|the|former|more|than|rate)\s+)*"
)
"""What may stand between the two flows and the number of the first."""
IN_BRACKETS = re.compile(r"\s*\([^()]*\d[^()]*\)[^()]*")
"""Between the two flows, where the number of the first stands in brackets behind it."""
SET_BESIDE = re.compile(
    rf"\s*[,(–—-]?\s*(?:{AGAINST}|and|to|while the latter|against only)"
    r"\s+(?:(?:by|only|about|just|some|nearly|almost|over|around)\s+)*"
)
JOINED = re.compile(
    r"(?:[,;]?\s*\b(?:and|but|while|yet)\s+|;\s*)(?:(?:it|they|we|in return|in turn|itself|also)\s+)*"
    r"(?=[a-z])"
    r"|,\s+(?:(?:also|in return|in turn|while|and)\s+)*(?=(?:importing|buying|purchasing|selling|exporting|supplying"
    r"|shipping|sending|delivering|receiving (?:[a-z]+ ){1,3}(?:worth|for|valued))\b)",
    re.I,
)
"""What leads on to what the same dealer does besides."""


FOR_IT = re.compile(r"\s+for (?:it|them|this|that|these|those)\b")
US = re.compile(r"\b(?:us|you|our)\b")
WHAT = re.compile(r"\b(?:what|that|which) (?:it|they|he|you)\b", re.I)
SOLD_US = re.compile(
    r"\b(?:sold|sells?|suppl(?:y|ied|ies)|delivered|delivers?|sent|sends?|shipped|ships?|exported to) us\s+"
    r"(?:[a-z]+\s+){0,3}(?:[\w-]+\s+){0,2}\S{0,3}$",
    re.I,
)
SOLD_YOU = re.compile(
    r"\b[Ww]e (?:(?:have|had|also|only|already) )*(?:sold|sell|supplied|supply|delivered|deliver|sent|send|shipped)"
    r" you\s+(?:[a-z]+\s+){0,3}(?:[\w-]+\s+){0,2}\S{0,3}$"
)
AS_DEALER = re.compile(
    r"\b(?:as (?:an? |the )?|among (?:the )?|(?:the )?(?:best|main|chief|biggest|largest|top|first|leading|foremost) )"
    rf"(?:({SELLER}s?)|{BUYER}s?)\b"
    r"|\bon the (?:(supply|supplying|selling)|buying|demand) side\b",
    re.I,
)
STANDS_AHEAD = Cued(
    ("they", "it"), r"\b(?:when|as|although|though|after|because|while|if|since)\s+(?:they|it)\s+[^,;:()]{0,40}$", re.I
)
"""A clause before the main one whose subject is named only in that."""
MAIN_CLAUSE = re.compile(r"[^;:()]*,[^;:()]*$")
SUBJECT = re.compile(
    r",\s*(?:(?:has|have|had|did|do|were|was|are|is|the|its|their|total|monthly|annual|yearly|overall|so|yet)\s+){0,4}"
    r"(?:(?!of\b|in\b|on\b|to\b)[\w’'-]+\s+){0,2}"
)

SHARE_TOO = r"(?:\s*\([^()]{1,24}\)|\))?"
FALLS_TO = Cued(
    (
        "fell on",
        "fell to",
        "falls on",
        "falls to",
        "falling on",
        "falling to",
        "ccounted for",
        "came from",
        "ade up by",
    ),
    rf"{SHARE_TOO}(?: {OF_THE_TRADE})?,?\s+(?:(?:fell|falls|falling) (?:on|to)(?: the share of)?|came from"
    r"|(?<=sum )accounted for|(?<=amount )accounted for|(?<=total )accounted for"
    r"|(?:was|were|is|are) (?:accounted for|made up) by) (?:the )?(exports?|imports?)\b",
)
OF_TRADE = re.compile(r"\W*Of [^,;:()]{2,60}? (?:trade|turnover|commerce)\b", re.I)
"""How a sentence begins that parts a turnover: "Of the trade between Chad and Mali, $3 million fell on exports"."""
TO_THE_OTHER = re.compile(rf"{SHARE_TOO}(?:\s[-–—])?\s+(?:on|to|by|from|for) (?:the )?(exports?|imports?)\b")
"""Behind a part of the turnover, the flow that it is, and behind the next part the other one."""


def _parted(asked: Asked) -> Named | None:
    """The flow that is a part of the turnover: "$3 million (37%) of it fell to exports and $5 million to imports"."""
    first = FALLS_TO.search(asked.text) if asked.kind in ("money", "percent") else None
    if first is None:
        return None
    statement, end = asked.statement, asked.statement.quantity.end
    found = FALLS_TO.pattern.match(asked.text, end) if end <= first.start() or statement.in_brackets else None
    told = asked.frame.indicator == "trade_turnover" or (not statement.position and OF_TRADE.match(asked.text))
    if found and asked.kind == "money" and not told:
        return None
    found = found or (TO_THE_OTHER.match(asked.text, end) if end > first.end() else None)
    if found is None or (asked.kind == "percent" and not statement.in_brackets):
        return None
    flow = "exports" if found[1].startswith("export") else "imports"
    return Named("trade_turnover" if asked.kind == "percent" else flow, place="tail")


def ordered(asked: Asked) -> Named | None:
    """ "the former", "the latter", "the first figure"; a list told in parallel."""
    if (" and imports" in asked.text or " and exports" in asked.text) and (both := _both_behind(asked)):
        return both
    flows = asked.flows
    before = asked.statement.before
    order = FORMER.search(before) or FIRST.search(before)
    if order and flows and _is_area(asked, order.start()):
        return None
    if order and len(named := _named_before(asked, order.start())) == 2:
        flows = named
    if order and (len(flows) != 2 or (flows is asked.flows and _tells_else(asked))):
        return None
    if order is None and ("former" in asked.text or "latter" in asked.text):
        order = OF_FORMER.match(asked.text, asked.statement.quantity.end)
        flows = _named_before(asked, 0) if order and set(flows) != FLOWS else flows
    if set(flows) != FLOWS or not (order := order or _second(asked)):
        return None
    return Named(flows[0] if order[1].lower() in ("former", "first") else flows[1])


def _is_area(asked: Asked, at: int) -> bool:
    """Whether "the former" is one of two countries, which were told of before: "the latter took 9 per cent"."""
    start = asked.statement.head[0] + at
    return any(mention.start == start for mention in asked.statement.sentence.areas)


def _tells_else(asked: Asked) -> bool:
    """Whether the sentence tells of no trade, so that "the former" is no flow: "the former harvested 2 tons"."""
    sentence, stop = asked.statement.sentence, asked.statement.quantity.start
    return any(
        cue.code not in (*TRADE, "none") for what in ("indicator", "matter") for cue in sentence.between(what, 0, stop)
    )


def _both_behind(asked: Asked) -> Named | None:
    """ "20 and 25 per cent of its exports and imports": two numbers joined by "and", their flows behind the second."""
    own = asked.statement.quantity.start
    for first, second in pairwise(asked.statement.sentence.undated):
        if own in (first.start, second.start) and AND.fullmatch(asked.text, first.end, second.start):
            told = BOTH_BEHIND.match(asked.text, second.end)
            return Named(told[1 if own == first.start else 2]) if told else None
    return None


def _named_before(asked: Asked, at: int) -> tuple[str, ...]:
    """The two flows that the clause itself names before "the former"."""
    cues = asked.statement.sentence.between("indicator", 0, asked.statement.head[0] + at)
    found = tuple(cue.code for cue in cues if cue.code in FLOWS)
    return found if len(set(found)) == len(found) else ()


def _second(asked: Asked) -> re.Match[str] | None:
    """ "the second by 2.5", where "the first figure" stands before it."""
    statement = asked.statement
    if not statement.position or not FIRST.search(statement.lead):
        return None
    return re.search(r"\bthe (second)\b", statement.before) if SECOND.search(statement.before) else None


def outpaced(asked: Asked) -> Named | None:
    """ "Exports grew faster than imports: 12% against 8%": the first number is of what is compared, the second not."""
    statement, text = asked.statement, asked.text
    if " than " in text and (more := _dealt_more(asked)):
        return more
    if asked.kind != "percent" or not (faster := FASTER.search(statement.lead)):
        return None
    cues = [cue for cue in statement.sentence.between("indicator", 0, statement.quantity.start) if cue.code != "none"]
    if not cues or cues[-1].start != faster.end():
        return None
    flows = [cue for cue in cues if cue.code in FLOWS][-2:]
    if len(flows) < 2 or flows[0].code == flows[1].code or flows[1] is not cues[-1]:
        return None
    subject, other = flows
    told = [q for q in statement.sentence.undated if other.end <= q.start < statement.quantity.start]
    told = [q for q in told if q.kind in ("percent", "bare") and not 1900 <= q.value <= 2100]
    start = statement.quantity.start
    if not told and IN_BRACKETS.fullmatch(text, subject.end, other.start):
        return Named(other.code, "", other, "head")  # "imports (up 5%) grew faster than exports (up 3%)"
    if not told and BY_EACH.fullmatch(text, other.end, start):
        return Named(subject.code, "", subject, "head")
    if len(told) == 1 and SET_BESIDE.fullmatch(text, told[0].end, start):
        return Named(other.code, "", other, "head")
    return None


def _dealt_more(asked: Asked) -> Named | None:
    """ "It sells more than it buys: $5 million against $3 million", "exports were higher than imports: 5 against 3"."""
    more = MORE_DEALT.search(asked.text) if asked.kind in ("money", "goods") and " than " in asked.text else None
    flows = [bool(word and SELLS.match(word)) for word in more.groups()] if more else []
    beside = [q for q in asked.statement.sentence.undated if more and q.start >= more.end()][:2]
    if more is None or flows[0] == flows[1] or len(beside) < 2 or beside[0].start != more.end():
        return None
    if not SET_BESIDE.fullmatch(asked.text, beside[0].end, beside[1].start):
        return None
    starts = [each.start for each in beside]
    if asked.statement.quantity.start not in starts:
        return None
    sold = flows[starts.index(asked.statement.quantity.start)]
    return Named("exports" if sold else "imports", place="verb")


def dealt_too(asked: Asked) -> Named | None:
    """ "Samoa shipped taro to Fiji and took meat ($8 million) in return": the other flow of the same dealer."""
    statement, frame = asked.statement, asked.frame
    if not statement.position or frame.indicator not in FLOWS:
        return None
    start, stop = statement.head[0], statement.quantity.start
    joint = JOINED.search(asked.text, max(0, start - 2), stop)
    does = deed(asked.text, joint.end(), stop) if joint else None
    first = _deed_before(asked, joint.start()) if does and joint else None
    sells = first.kind == "export" if first else None
    if does is None or sells is None or sells == (does.kind == "sells") or FOR_IT.match(statement.after):
        return None  # "sold power and received $552 million for it"
    if frame.indicator == "imports" and does.verb in PAYS:
        return None  # "brought in 6 tonnes from Peru, but paid $9 million"
    return Named("imports" if frame.indicator == "exports" else "exports", place="verb")


def to_us(asked: Asked) -> Named | None:
    """ "You sold us $2 billion", "we sold you tea for $1 billion": what comes to those who speak, or goes out."""
    statement = asked.statement
    if not US.search(statement.before + statement.after):
        return None
    start, stop = statement.head[0], statement.quantity.start
    if WHAT.search(statement.before) or any(start <= m.start < stop and is_side(m) for m in statement.sentence.areas):
        return None  # "what it bought from us", "Czech firms sold us"
    if SOLD_YOU.search(statement.before):
        return Named("exports", place="verb")
    return Named("imports", place="verb") if SOLD_US.search(statement.before) else None


def as_dealer(asked: Asked) -> Named | None:
    """The other flow, where others are told in the other role: "as a supplier Turkey is in front ($329 million)"."""
    statement, frame = asked.statement, asked.frame
    role = AS_DEALER.search(statement.before) if frame.indicator in FLOWS else None
    if role is None or (frame.indicator == "exports") != bool(sells := role[1] or role[2]):
        return None
    start, stop = statement.head[0] + role.end(), statement.quantity.start
    named = {m.code for m in statement.sentence.areas if start <= m.start < stop and is_side(m)}
    told = named and frame.reporter not in named and not statement.sentence.between("indicator", start, stop)
    return Named("imports" if sells else "exports", place="verb") if told else None


def foretold_by_pronoun(asked: Asked) -> Named | None:
    """The flow that a pronoun stands for ahead of it: "not since 1981, when they hit $23 billion, have exports"."""
    statement = asked.statement
    if statement.position:
        return None
    if not STANDS_AHEAD.search(statement.before):
        return None
    later = statement.sentence.between("indicator", statement.quantity.end, len(asked.text))
    cue = next((cue for cue in later if cue.code != "none"), None)
    if cue is None or not MAIN_CLAUSE.match(asked.text, statement.quantity.end, cue.start):
        return None
    close = asked.text.rfind(",", statement.quantity.end, cue.start)
    return (
        Named(cue.code, cue.sign, cue, "behind")
        if close >= 0 and SUBJECT.fullmatch(asked.text, close, cue.start)
        else None
    )


def for_flow(asked: Asked) -> Named | None:
    """The flow that a change is told for: "15 percent on the export side", "8 for exports and 6 for imports"."""
    found = FOR_FLOW.match(asked.text, asked.statement.quantity.end) if asked.kind == "percent" else None
    if found:
        return Named(f"{(found['of'] or found['named']).lower()}s", place="tail")
    return _parted(asked) if "export" in asked.text and "import" in asked.text else None


def added_up(asked: Asked) -> Named | None:
    """The turnover that the two flows make: "exports were $1 billion and imports $2 billion, in all $3 billion"."""
    statement, start = asked.statement, asked.statement.head[0]
    total = IN_ALL.search(statement.before)
    if total is None or statement.sentence.between("indicator", start + total.start(), statement.quantity.start):
        return None
    if not statement.position:
        of_both = set(asked.flows) == FLOWS or (asked.main is not None and asked.main.indicator == "trade_turnover")
        both = of_both and OPENS.fullmatch(statement.before, 0, total.start()) is not None
    else:
        cues = statement.sentence.between("indicator", 0, start)
        named = THE_TOTAL.search(statement.before) is not None and set(asked.flows) == FLOWS
        both = named or {cue.code for cue in cues} >= FLOWS
    return Named("trade_turnover", place="tail") if both else None


def _deed_before(asked: Asked, stop: int) -> Cue | None:
    """The last verb of trade of the sentence up to a place."""
    cues = asked.statement.sentence.between("verb", 0, stop)
    return next((cue for cue in reversed(cues) if cue.kind in ("export", "import")), None)
