"""Levels that others are compared with: a statement and the one before it in, whether it is such a level out.

"from 4.5 million", "against the 330 billion of 2018", "above those of 2016 (17 tons and 5 million)".
"""

import re
from bisect import bisect_left

from extract.periods import Mention
from extract.periods.phrases import Ago, Same
from extract.periods.words import AGAINST, AGAINST_CUES, CHANGING, TABLES, value
from extract.statements.statement import Statement
from extract.times.bracketed import bracketed, in_brackets_of, is_labelled, label_of
from extract.times.led_to import is_reached, stems_from
from extract.times.revised import foreseen_beside, revised
from extract.times.set_against import is_another_flow, is_of_other_flow, is_with_one
from extract.values import replace
from extract.words.cued import Cued
from extract.words.wordlists import WordList

FROM = re.compile(
    rf"\b(?:from|(?:up|down) from|after|following|{AGAINST}|times|twice|double|triple|treble|quadruple|thrice"
    r"|rather than"
    r"|instead of|in place of|on top of|compares? with|follow(?:s|ed)(?= (?:one|an?)\b))\s+"
    r"(?:(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*['\u2019]s"
    r"|the|a|an|about|around|almost|nearly|over|more than"
    r"|less than|just|some|only|roughly|revised|[a-z]+ly(?= revised)|record|low|high|of|one of|level"
    r"|amount|figure|sum|previous|mere"
    r"|estimated|minus|plus|surplus|deficit|shortfall|gap|peak|total|former|earlier|initial|current|present"
    r"|as much as|as little as"
    r"|rise|increase|fall|drop|decline|gain"
    r"|jump|slump|plunge|growth|dip|loss|leap|surge|advance|rebound"
    rf"|{CHANGING}|by)\s+)*[\"“«'(]?$"
    rf"|\b(?:{AGAINST}|after(?= (?:an?|its) )|than(?= (?:the|in|its|their|last"
    r"|those|that)\b)|above(?= (?:the|its)\b)|below(?= (?:the|its)\b)"
    r"|(?<=[\dmbn%] )on(?= the (?:surplus|deficit) of\b))\s+"
    r"(?:(?!to\b|there\b|it (?:had|ran)|and (?:[a-z]+ed|was|were|stood|made|hit|ran|makes?|represents?|accounts?"
    r"|equals?|corresponds?)\b)[a-z'’~-]+\s+){0,6}[\"“«'(]?$",
    re.I,
)
EXCEEDED = Cued(
    (
        *(
            "exceed",
            "surpass",
            "topp",
            "tops",
            "beat",
            "trail",
            "outstripp",
            "overtook",
            "outdid",
            "overtaking",
            "eclips",
            "replac",
            "passed the",
        ),
        *(
            "record of",
            "peak of",
            "high of",
            "low of",
            "maximum of",
            "minimum of",
            "short of",
            "shy of",
            "since",
            "close to",
            "near",
        ),
    ),
    r"\b(?:exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)|tops|topped|topping|beats?|beating|trail(?:s|ed|ing)|outstripp(?:ed|ing)|eclipsing"
    r"|overtook|overtaking|outdid|passed)"
    r" the (?:(?:record|previous|old|mere|good|poor) )?[^\w\s]{0,3}$"
    r"|\breplac(?:es|ed|ing) (?:the|an?) (?:[a-z]+ ){0,2}(?:of )?[^\w\s]{0,3}$"
    r"|\b(?:under|below|above|beyond|near|close to|short of|shy of|far from|off|from|since|than|match\w*|equal\w*"
    r"|approach\w*) (?:the|its|their) (?:[a-z-]+ )?(?:record|peak|high|low|maximum|minimum) of [^\w\s]{0,3}$"
    r"|\b(?:(?:short of|shy of|close to|near) the |since (?:(?:the|an?|its) )?)[^\w\s]{0,3}$",
)
"""What leads to a level that another went beyond or fell short of: "trailed the 148 million of 2001"."""
A_GOAL = re.compile(
    r"\s+(?:[a-z-]+\s+)?(?:targets?|goals?|plans?|forecasts?|estimates?|marks?|quotas?|threshold|expected)\b"
)
AFTER_EVENTS = re.compile(r"\b(?:after|following)\s(?:[a-z]+\s){0,2}$", re.I)
EVENTS = re.compile(
    r"\s(?:[a-z-]+\s){0,3}(?:missions|visits|meetings|rounds|sessions|fairs|agreements|treaties|contracts|conferences"
    r"|exhibitions|forums|attempts|wars|strikes|elections|changes|devaluations|harvests|summits|journeys|trips)\b"
)
"""Around a count, what came before that which is told: "In 2008, after two trade missions, exports rose"."""
COMPARING = WordList(
    (
        *("from", "after", "following", "above", "below", "on the surplus", "on the deficit", *TABLES["comparator"]),
        *("times", "twice", "double", "triple", "treble", "quadruple", "thrice"),
        *("rather than", "instead of", "in place of", "on top of", "compares with", "follows", "followed"),
    )
)
"""One of these stands before every level that another is compared with by what leads to it."""
OF_ANOTHER = Cued(
    (
        *("that ", "those ", "target", "goal", "plan", "forecast", "estimate", "projection"),
        *("consensus", "expectation"),
    ),
    r"\b(?:than|above|below|exceed\w*) (?:that|those) (?:(?:of|from|to|for) (?:[a-z]+ ){1,3}"
    r"|(?:with|to|from) [A-Z][^,;:()\d]{1,30} )\(?\S{0,3}$"
    r"|\b(?:targets?|goals?|plans?|forecasts?|estimates?|projections?|consensus|expectations?) of (?:[a-z]+ ){0,2}$",
)
"""What sets one thing beside another, not one time."""
RANGES = Cued(
    ("rang", "var", "result", "stem", "aris", "aros", "deriv"),
    r"\b(?:(?:rang(?:ed|es?|ing)|var(?:ied|ies|y|ying)) from (?:[a-z]+ ){0,2}"
    r"|(?:result|stem|aris|aros|deriv)\w* (?:[a-z]+ly )?from (?:[a-z]+ ){0,4})[A-Za-z]{0,3}[^\w\s]{0,3}$",
)
"""Before the lower of two numbers that others lie between, or what something comes of: "it stems from a fall of 5%"."""
AGAINST_FLOW = Cued(
    (*AGAINST_CUES, "than", "above", "below"),
    rf"\b(?:{AGAINST}|than|above|below) (?:(?P<told>the )|an? |its |their )?(?:(?:total|overall|goods|merchandise) )?"
    r"(?:(?P<flow>imports?|exports?)|purchases|sales|shipments|deliveries) (?:of|worth|for|at) (?:[a-z]+ ){0,2}"
    r"\S{0,4}\s?$",
    re.I,
)
MORE_THAN_FLOW = Cued(
    ("than",),
    r"\bthan (?:(?:it|they|its|their|the)\s)?(?:imports?|exports?|purchases?|sales|sells?|sold|buys?|bought|imported"
    r"|exported)\b"
    r"[^,;:().]{0,50}:\s*(?:by )?(?:[a-z]+ )?[^\w\s]{0,3}$",
    re.I,
)
FROM_ONE = Cued(
    AGAINST_CUES,
    rf"\b(?:{AGAINST}|compares (?:with|to))\s+(?:[a-z]+ ){{0,2}}\S{{0,3}}$",
    re.I,
)
ON_THE_OTHER = re.compile(
    r"\s*(?:(?:on the|in|for|among|elsewhere) [A-Za-z]"
    r"|(?:of (?:exports|imports|trade) )?(?:to|from|with|between) (?-i:[A-Z]))",
    re.I,
)
OVER = re.compile(
    r"\s*(?:(?:more|less|[a-z]+er|improvement|increase|rise|gain|advance|jump|drop|fall|decline|decrease|reduction) )?"
    r"(?:over|on|above|below|than|from)\s+(?:(?:the|an?)\s+)?(?:(?!to\b|at\b|and\b)[a-z]+\s+){0,2}",
    re.I,
)
APART = re.compile(r"(?:\s[-–—]|\s?:)\s\(?[^\w\s(]?")
AGAINST_VALUE = Cued(
    AGAINST_CUES,
    rf"\b(?:{AGAINST}) (?:the )?(?:value|figure|amount|level|sum|total|volume)s? (?:[a-z]+ed |seen )?"
    r"(?:in |for |of )?(?:the )?$",
)
"""Around a time, what makes it that of the number behind it: "compared with the value recorded in May - $5 million"."""
OWNS = 48
"""Characters between a time and a number of it, at most."""
_PLAIN = (
    r"(?!(?:by|to|at|in|on|for|with|and|or|but|is|are|was|were|be|had|has|have|will|would|it|they|when|while|as)\b)"
    r"[a-z\u2019'-]+\s+"
)
OWNED = re.compile(
    rf"(?:['\u2019]s?\s+(?:{_PLAIN}){{0,5}}|\s+(?:(?!an?\b){_PLAIN}){{0,3}}of\s+(?:{_PLAIN}){{0,3}})"
    r"(?:[A-Z]{1,3}\s?)?[^\w\s]{0,3}"
)
"""What stands between a time and a number of it: "April's low base of about", "the 2009 crop of"."""
GOES_ON = re.compile(
    r"[\s,]*(?:(?:deficit|surplus|shortfall|gap)\s)?(?:\([a-z ]*\)|\))?[\s,]*(?:in|for|of)?[\s,]*"
    r"(?:the\s+)?(?:and|or)\s+(?:(?:the|an?)\s+)?"
)
"""Between two levels that one is compared with: "from 1.7 (revised) in November and 1.5 in December"."""
SAID_AGAIN = re.compile(
    r"(?: [a-z-]+){0,2}(?: (?:in|during) (?:19|20)\d\d)?\s*(?:\((?:worth )?| (?:worth|valued|valuing)(?: at| of)? )\s*"
    r"(?:[a-z]+ ){0,2}[A-Z]{0,3}\s?[$€£¥]?\s?"
)
"""Between a level and the sum that says it in money."""
GAVE_WAY = re.compile(
    r"(?: [a-z]+){0,3}\W*(?:then |thus |soon |has |have |had |was |were |been )*"
    r"(?:(?:gave|given|giving|made) way to|turned (?:in)?to|became|become|replaced by"
    r"|(?:followed|succeeded) by(?= an? )"
    r"|(?:changed|swung|grew|grown|swelled|widened|narrowed|shrank|shrunk|melted|dwindled) (?:in)?to)"
    r" (?:[a-z]+ ){1,4}[^\w\s]{0,4}"
)
"""Between a level and the one that has come of it: "the deficit of 2 million in 1998 gave way to a surplus of 3"."""
BECOMES = re.compile(r"(?:way|turned|changed|swung|gr[eo]wn?|swelled|ed|shrank|shrunk) (?:in)?to |bec[ao]me |ed by ")
INTO_ANOTHER = Cued(
    ("turn", "transform", "convert"),
    r"\b(?:turn|transform|convert)(?:s|ed|ing) (?:an?|the|its|their) (?:[a-z]+ ){1,3}of [^\w\s]{0,3}$",
)
STEPS = ("annual", "yearly", "quarterly", "monthly")
"""What a change is told over, and not the time of a level: "a monthly drop of 5 million"."""
MOST_BETWEEN = 80
WHENCE = re.compile(r" from (?:[a-z]+ ){0,4}")
COMES_FROM = re.compile(r"\bfrom\s+(?:(?:the|some|about|almost|nearly|over|more than|just|only)\s+)*$", re.I)
AS_IN = re.compile(r"[\s,]*as\s*")


IS_PART = re.compile(r" of (?:it|this|that|these|them|which)\b(?! in\b)")
"""Behind a number, what makes it a part of the level told: "20 percent more than in 2010: $5 million of it imports"."""


def is_base_level(statement: Statement, last: Statement | None = None) -> bool:
    """Tell whether a level is the one that another is compared with: "from 4.5", "against the 330 billion of 2018".

    `last` is the statement before, whose comparison may go on: "against 1.7 in November and 1.5 in December".
    """
    if statement.quantity.kind in ("fraction", "multiple", "points") or _come_from(statement, last):
        return False
    if statement.quantity.kind == "bare" and EVENTS.match(statement.after) and AFTER_EVENTS.search(statement.before):
        return False
    if (
        (OF_ANOTHER.search(statement.lead[-50:]) and not _owner(statement))
        or RANGES.search(statement.lead[-60:])
        or revised(statement)
        or foreseen_beside(statement)
    ):
        return False  # "higher than that of shrimp ($2 billion)"
    if beside := in_brackets_of(statement):
        statement.given_period = replace(beside, role="period")
        return beside.role == "base"
    if level := bracketed(statement):
        statement.given_period = replace(level, role="period")
        return True
    if (owner := _owner(statement)) and not IS_PART.match(statement.after):
        statement.given_period = owner
        return True
    start = statement.quantity.start
    led = COMPARING.first(statement.sentence.low, max(0, start - 70), start) is not None
    if led and last and MORE_THAN_FLOW.search(last.lead[-120:]):
        return False  # "exports were higher than imports: 5 million against 3 in 2008"
    against = led and AGAINST_FLOW.search(statement.lead[-60:])
    if against and last and is_another_flow(against["flow"], last):
        return False  # "exports were 9 million against imports of 2 million in 2009"
    set_off = against and not against["told"]
    if led and (set_off or is_of_other_flow(statement, last)) and not _is_dated(statement):
        return False  # "exports of 9 million against imports of 2 million"
    if led and is_with_one(statement):
        return False  # "a deficit with Peru of 5 million, against Chad 2 million"
    if led and FROM_ONE.search(statement.lead[-50:]) and _is_of_one_side(statement):
        return False  # "68% on this side, against 85% on the other"
    if led and is_reached(statement, last):
        return False  # "exports were 5% higher than the previous month at 4 million"
    exceeded = EXCEEDED.search(statement.lead[-60:]) and not A_GOAL.match(statement.after)
    led = (led and FROM.search(statement.lead[-70:]) is not None) or bool(exceeded)
    end = statement.quantity.end
    if " into a" in statement.sentence.text:
        led = led or INTO_ANOTHER.search(statement.lead[-40:]) is not None
    becomes = BECOMES.search(statement.sentence.text, end, end + MOST_BETWEEN)
    led = led or (becomes is not None and _gave_way(statement))
    if led or (last and is_labelled(statement, last)) or _is_dated_back(statement):
        return True
    return last is not None and _goes_on_from(last, statement)


def _gave_way(statement: Statement) -> bool:
    """Tell whether a balance became the one told next: "the surplus of 2 million turned into a deficit of 3"."""
    text, end, quantities = statement.sentence.text, statement.quantity.end, statement.sentence.undated
    at = bisect_left(quantities, end, key=lambda quantity: quantity.start)
    if at == len(quantities) or quantities[at].start - end > MOST_BETWEEN:
        return False
    times = [m for m in statement.sentence.periods if end <= m.start < quantities[at].start]
    if not GAVE_WAY.fullmatch(text, times[0].end if times else end, quantities[at].start):
        return False
    if times and times[0].start >= statement.tail[1] and ";" not in text[end : times[0].start]:
        statement.given_period = replace(times[0], role="period")  # "of 2 million with Peru in 2007 turned into"
    return True


def _right_behind(statement: Statement) -> Mention | None:
    """Give the time right behind a number and the bracket that it closes: "($3 million) in 2007"."""
    text, end = statement.sentence.text, statement.quantity.end
    behind = next((m for m in statement.sentence.periods if m.start >= end), None)
    told = behind is not None and behind.role == "period" and text[end : behind.start] in (" ", ") ")
    return behind if told else None


def _goes_on_from(last: Statement, statement: Statement) -> bool:
    """Tell whether a comparison goes on: "against 1.7 in May and 1.5 in June", "36,000 tonnes ($13 million)"."""
    start = statement.quantity.start
    if last.base_level and SAID_AGAIN.fullmatch(statement.sentence.text, last.quantity.end, start):
        if times := [m for m in statement.sentence.periods if last.quantity.end <= m.start < start]:
            statement.given_period = replace(times[0], role="period")  # "from 9 tonnes in 2007 worth $3 million"
        elif behind := _right_behind(statement):
            statement.given_period = last.given_period = behind  # "against 9 tonnes ($3 million) in 2007"
        return True  # "from 36,000 tonnes ($13 million) a year earlier"
    parts = ("percent", "fraction")
    if last.quantity.kind in parts and statement.quantity.kind not in parts:
        return OVER.fullmatch(statement.sentence.text, last.quantity.end, start) is not None
    if not last.base_level or last.quantity.unit not in (statement.quantity.unit, "percent"):
        return False
    if any(m.role == "since" and 0 <= m.start - statement.quantity.end <= 4 for m in statement.sentence.periods):
        return False  # "against 4 million in May 2001, and 15 million since January"
    between = statement.sentence.text[last.quantity.end : start]
    if last.in_brackets and ")" in between and label_of(last):
        return False  # "$5 million (May: $4 million) and $9 million in the two months"
    for mention in statement.sentence.periods:
        if last.quantity.end <= mention.start and mention.end <= start:
            between = between.replace(mention.surface, " ")
    return GOES_ON.fullmatch(between) is not None


def _owner(statement: Statement) -> Mention | None:
    """Give the time compared with that owns a number: "better than April's 164", "twice the 2009 crop of 58"."""
    text, start = statement.sentence.text, statement.quantity.start
    before = (m for m in reversed(statement.sentence.periods) if m.end <= start)
    last = next(before, None)
    if last is None or start - last.end > OWNS:
        return None
    if statement.quantity.kind in ("money", "physical", "bare") and APART.fullmatch(text, last.end, start):
        against = last.role == "base" and (not last.intro.startswith("than") or _is_told_whole(statement, last))
        return last if against or AGAINST_VALUE.search(text, 0, last.start) else None
    if last.role != "base" or _is_step(last):
        return None  # "a year-on-year rise of 5 million"
    is_growth = statement.quantity.kind in ("percent", "points") and not text.startswith(("'", "\u2019"), last.end)
    return last if not is_growth and OWNED.fullmatch(text, last.end, start) else None


def _is_step(mention: Mention) -> bool:
    """Tell whether a phrase says over what time a change is told, and no time of a level: "annual", "year on year"."""
    word = mention.surface.lower()
    return word in STEPS or bool(value("yearly", word))


def _is_told_whole(statement: Statement, last: Mention) -> bool:
    """Tell whether both the level and its change are told: "came to 5 million, 4% more than a year before – 4.8"."""
    before = [q for q in statement.sentence.undated if q.end <= last.start]
    changed = before[-1:] and before[-1].kind == "percent"
    return bool(changed) and any(q.unit == statement.quantity.unit for q in before)


def _is_dated(statement: Statement) -> bool:
    """Tell whether a time stands in the words behind a number."""
    end = statement.quantity.end
    return any(end <= m.start < statement.tail[1] for m in statement.sentence.periods)


def _is_of_one_side(statement: Statement) -> bool:
    """Tell whether a level is set beside that of another thing: no time, but whose it is, stands behind it."""
    end = statement.quantity.end
    comma = statement.sentence.text.find(",", end)
    stop = max(statement.tail[1], end + 40 if comma < 0 else min(comma, end + 40))
    whose = ON_THE_OTHER.match(statement.sentence.text, end) is not None
    return whose and not any(end <= m.start <= stop for m in statement.sentence.periods)


def _is_dated_back(statement: Statement) -> bool:
    """Tell whether the time right behind a level is a time before: "having brought only $21 million a year earlier"."""
    text, end = statement.sentence.text, statement.quantity.end
    for mention in statement.sentence.periods:
        if mention.start >= end:
            if AS_IN.fullmatch(text, end, mention.start):
                return mention.role in ("period", "base")  # "only 51 dollars, not 71 as in 2014"
            is_back = mention.role == "base" and isinstance(mention.phrase, Ago | Same) and not mention.intro
            is_back = is_back or (mention.role == "base" and mention.intro.startswith("of"))  # "on the $5m of May"
            is_back = is_back and not _is_step(mention)  # "to 4.4 billion year on year", "a 3 million annual rise"
            return is_back and not text[end : mention.start].strip()
    return False


def _come_from(statement: Statement, last: Statement | None) -> bool:
    """Tell whether "from" says whence and not from what level: "60 people from 25 firms", "$5 million from 9 tons"."""
    if stems_from(statement):
        return True  # "the surplus stemmed from a 4% rise in exports"
    if not COMES_FROM.search(statement.lead[-40:]):
        return False
    if last and statement.quantity.unit == "ha" != last.quantity.unit and last.quantity.kind == "physical":
        return True  # "a crop of 5 million tons from 2 million hectares"
    if last and (last.quantity.kind, statement.quantity.kind) == ("money", "physical"):
        return WHENCE.fullmatch(statement.sentence.text, last.quantity.end, statement.quantity.start) is not None
    if statement.counted is None or (last and last.counted == statement.counted):
        return False  # "3 million sacks from 4 million sacks a year ago"
    return not any(cue.kind in ("change", "compare") for cue in statement.sentence.between("verb", *statement.head))
