"""Percent and fractions: growth, a share of a whole, an index of this level over the last, or a rate.

Asked in turn: a sign, the word right behind ("14 per cent wider"), the last word before ("rose by 5%", "accounted
for"), and where neither stands, what the number before it was.

>>> bool(HIGHER_TOO.match(" and the Netherlands 26.7% less")), bool(OF.match(" of the total"))
(True, True)
"""

import re
from calendar import month_name

from extract.indicators.gaps import COVERS
from extract.measures.differences import only_hedges
from extract.measures.lone_percents import lone_percent, said_again
from extract.measures.paces import is_of_fall, is_pace, pace_before
from extract.measures.shares import has_come_to, is_composition, is_of_product, is_part, moves
from extract.quantities.intervals import Reading
from extract.reading.dates import MONTH
from extract.statements.frames import Frame
from extract.statements.indices import MOVED_TO, OF, is_index
from extract.statements.measured import (
    BY,
    CAUSED,
    PASSED_LEVEL,
    Measured,
    again,
    is_verb,
    last_verb,
    more_than,
    moved,
    next_verb,
)
from extract.statements.statement import Statement
from extract.times.revised import revised
from extract.words.cued import Cued
from extract.words.lexicon import Cue
from extract.words.side_words import SHARE

TO = re.compile(r"\b(?:to|at|from|reach(?:ed|ing)?|totall?(?:ed|ing)|of)\s+(?:[a-z~-]+\s+){0,4}$", re.I)
OF_A_WHOLE = re.compile(
    r"(?:^|[.;:]\s+)(?:out )?of (?:the |all |its |total )?[a-z][^,.;:]{2,40},\s+(?:[a-z]+\s+){0,2}$", re.I
)
HIGHER_TOO = re.compile(
    r"\s*,?\s*and\s+(?:[\w'’.-]+\s+){0,4}?[\d.,]+\s*(?:%|per cent|percent|pct|pc)\s+"
    r"(?:(lower|less|down|below|under)|higher|more|up|above)\b",
    re.I,
)
"""A word of comparison that stands with the second of two: "2% and the Netherlands 5% less"."""
RATE_OF = re.compile(r"\b(?:rate|growth|increase|rise|fall|drop|decline)s?\s+of\s+\S*\s*$", re.I)
WORDS = re.compile(
    r"\s*(?:(?:(?:year|month|quarter)(?: on |/)(?:year|month|quarter)|Y[Oo]Y|[ymq][/-][ymq]"
    r"|(?!(?:the|its|their|an?)\b)[a-z-]+)\s+){0,2}"
    r"(?:(?:19|20)\d\d(?:/\d\d)?\s+)?"
    r"(?:\((?i:[ymq]-?o-?[ymq])\)\s+(?:[a-z-]+\s+)?)?"
)
TAKEN = Cued(
    ("tak", "took", "knock", "shav", "subtract", "wip", "lop", "slic", "chop"),
    r"\b(?:tak(?:es?|ing)|took|knock\w*|shav\w*|subtract\w*|wip\w*|lop\w*|slic(?:es|ed|ing)|chop\w*)\b",
    re.I,
)
TO_CHANGE = re.compile(
    r"^\s+(?:to|of)\s+(?:the|this|that|its|their)\s+(?:[\w'’-]+\s+){0,3}?"
    r"(?:(decline|fall|drop|decrease|slump|contraction)|growth|rise|increase|gain|expansion)\b",
    re.I,
)
BESIDE_LEVEL = re.compile(
    r"(?:\s(?:of|in)\s[^,;:()\d]{1,40})?,\s(?:(?:still|just|well|far)\s)?(?:below|above|under)\s(?!that\b)"
)
"""Behind a percent and a comma, what sets it beside another, and does not say how much more or less it is."""
TAKEN_OFF = re.compile(r"\s+(?:off|from|out of)\s+(?:the\s+)?(?:[\w'’-]+\s+){0,3}\w", re.I)
COST = re.compile(r"\b(?:cost|costs|costing|robb\w+|depriv\w+|stripp\w+)\s+[^,;:.]{1,50}$", re.I)
"""What took away what follows: "the ban cost the growers a quarter of their sales"."""
THAN = re.compile(r"\s+than\s+")
HAS_SO_MANY = re.compile(r"\b(?:had|have|has|employ(?:s|ed)?|with|worth)\s+$")
"""Between a share and the hedge of what its members have each."""
CHARGED = re.compile(
    r"\b(?:rates?|dut(?:y|ies)|tariffs?|tax(?:es)?|inflation|unemployment|joblessness|poverty|illiteracy"
    r"|levy|vat|yields?|interest|ratio|penetration|propensity)\b",
    re.I,
)
COVERED = re.compile(
    r"\bthe ratio\b|\b(?:coverage|cover|covering) (?:of|by|ratio|rate|was|stood)\b"
    r"|\b(?:exports?|imports?)\b[^;:()]{0,60}"
    r"\b(?:cover(?:ing|ed|s)?|met|meet(?:s|ing)?|ratio|pa(?:y|ys|id|ying) for|amount\w* to|financ\w*)\b",
    re.I,
)
FELL_BY = Cued(
    ("by",),
    r"\b(?:fall|fell|dropp|declin|decreas|narrow|eas|rose|ris|increas|grow|grew|climb|improv|widen|gain)\w* by "
    r"(?:[a-z]+ ){0,2}$",
)
"""Before a percent, what makes it that by which a ratio changed."""
AS_MUCH_AGAIN = re.compile(r"\s+as (?:much|many|high|large|big) again\b", re.I)
ON_TOP = re.compile(r"\s+on top\b(?! of)", re.I)
MANAGED = re.compile(
    r"(\b(?:exports|imports|sales|shipments|deliveries|purchases|turnover|trade)\s+(?:[a-z]+\s+){0,2})?"
    r"\b(?:manag(?:ed|es|ing)|ek(?:ed|ing) out|scraped|clocked(?: up)?|notched(?: up)?|chalked up|mustered"
    r"|(?:content|satisfied|make do|made do) with|settled? for)\s+(?:[a-z]+\s+){0,3}$",
    re.I,
)
"""What a flow does that has grown a little: "imports managed only"."""
STEEPER = re.compile(
    r"\b(?:the|a) (?P<noun>(?:loss|fall|drop|decline|decrease|slump|reduction|contraction)|"
    r"(?P<up>gain|rise|increase|growth|jump))(?: (?:in|of|for|on) [^,;:.\d]{1,40}?)? (?:is|was)"
    r" (?:even |far |still |much )?(?:[a-z]+er|more [a-z]+)\b[^.;\d]{0,24}[:,(–—]\s*(?:[a-z]+\s+)?$",
    re.I,
)
AHEAD_OF = re.compile(
    r"\s+(?:(ahead of)|behind|short of|shy of)\s+(?:(?:the|that of|those of|its|their)\s+)*"
    r"(?:(?:same|corresponding|previous|preceding|last|year|level|pace)\b|a year\b|(?:19|20)\d\d"
    rf"|(?:early |late |mid-)?(?-i:{'|'.join(month_name[1:])})\b)"
    r"|\s+(?:(ahead)|behind|short)(?=\s*[.,;)]|\s+(?:year|month|on|at|to|against|and|but|while|only)\b)",
    re.I,
)
"""Behind a percent, the time that a level is ahead of or behind: "6% ahead of last year", "3% behind those of May"."""
SET_AGAINST = re.compile(
    r"\s+(?:(over|on|past|in excess of|beyond)|off|inside)\s+(?:(?:the|that of|those of|its|their)\s+)*"
    r"(?:(?:same|previous|preceding|corresponding|year|levels?|figures?|totals?|results?|pace|peak|record|highs?|target|plan"
    r"|goal|forecast)\b|last (?:year|month|quarter|season|(?-i:[A-Z]))|a year\b|(?:19|20)\d\d\b"
    rf"|(?-i:{MONTH})\b|(?:first|second|third|fourth) (?:quarter|half)\b|(?-i:Q[1-4])\b"
    r"|[^\s\d]{0,4}\d[\d.,]*\s*(?:thousand|million|billion|trillion|mln|bln|mn|bn|m|crore|lakh|tonnes|tons|t)\b)",
    re.I,
)
"""Behind a percent that only stands beside a level, what that is set against: "$33 billion, 10% over May"."""
BESIDE = re.compile(
    r"(?:^|[,;:(–—-]|\b(?:was|were|is|are|or|and|being|stood|ran|come|came|came in|came out))\s*"
    r"(?:(?:a|an|some|about|almost|nearly|around|roughly|only|just|still|even|well|full|good|mere)\s+)*$",
    re.I,
)
OF_GROWTH = re.compile(r"\b(?:growth|pace)\b", re.I)
IN_BRACKETS = re.compile(r"[^()\d]{0,40}\((?:(?:from|to|was|against|vs\.?)\s+)?", re.I)
TO_IT = re.compile(r"\W*to\s+(?:[a-z]+\s+){0,2}", re.I)
OF_THE = re.compile(r"\s+of (?:the|this|that|all)\b", re.I)
OFF = re.compile(
    r"(?:,|\b(?:is|are|was|were|being|been))\s+off\s+(?:(?:by|some|about|a|nearly|almost|another)\s+)*$", re.I
)
OFF_BEHIND = re.compile(
    r"\s+(?:(?:shaved|knocked|wiped|taken|lopped)\s+)?off(?=\s*(?:[.,;)]|$)|\s+(?:in|on|from|since|and|but|while)\b)"
)
AT_PACE = re.compile(r"\s+(?:pace|rate|speed|clip|tempo)\b", re.I)
ANOTHER = re.compile(r"\s+more(?=\s*(?:[.;)]|$|and\b))")
AT = re.compile(r"\bat (?:(?:an?|about|only|just|nearly|almost|some) )*$")
UP_TO_TIME = re.compile(rf"up to (?:(?:the )?end[- ]|mid-|late |early )?(?:of )?(?:(?:{MONTH})\b|(?:19|20)\d\d\b)")
"""Up to when something is told, and not that it rose."""
EVEN = {"more", "less", "worse", "better", "faster", "slower"}
"""Words that say how a change went on: "exports shrank even more: by 20%"."""
OF_ITS = re.compile(r"\s*of (?:its|their|his|her)\b", re.I)
PART = re.compile(rf"{SHARE}|\bshares\b", re.I)
AN = re.compile(r"\b(?:an?|the|its|their)\s+(?:[a-z]+ly\s+|much\s+|still\s+|even\s+|somewhat\s+)?$", re.I)
APPOSED = re.compile(r"\s*[:,(–—]\s*(?:[a-z]+\s+){0,2}", re.I)
"""Between a word that compares and a share: "of purchases they have less: 54 per cent"."""
OF_PACE = re.compile(
    r"\s+(?:[a-z]+\s+)?(?:(?:pace|rate|clip|speed|tempo|rhythm)\s+(?:of\s+)?)?(?:[a-z~]+\s+){0,2}", re.I
)
BETWEEN_DASHES = re.compile(r"\s*[-–—]\s*of (?:the |its |their |all |total |[A-Z])")
"""Behind a percent between dashes, what it is a part of: "3 million — 70% — of Peru's exports"."""
OF_PRODUCT = re.compile(r"\s*of (?:the )?(?:\w+ )?(?:GDP|GNP)\b")
WHOLE, NEAR = 100, 60
REVISING = {"cut", "cuts", "cutting", "lower", "lowered", "lowers", "lowering", "raise", "raised", "raises", "raising"}
REVISING |= {"trim", "trimmed", "trims", "revised", "slashed", "upgraded", "downgraded", "reduced", "hiked", "lifted"}
"""What is done to a forecast."""
UNSURE = {"guess", "list", "the change before"}
"""What tells no more than that a percent stands there."""


def percent_of(statement: Statement, frame: Frame, indicator: str) -> Measured:
    """Tell whether a percent is a growth, a share, an index or a rate."""
    change = "difference" if statement.quantity.kind == "points" else "growth"
    if sign := statement.quantity.sign:
        if indicator == "gdp" and OF_PRODUCT.match(statement.sentence.text, statement.quantity.end):
            return Measured("share", negative=sign == "-", evidence="of")  # "the deficit (-5% of GDP)"
        return again(change, "down" if sign == "-" else "up", sign)
    if OFF.search(statement.before):
        return again(change, "down", "off")  # "3.9 million of them, off 11.5 percent"
    if indicator == "gdp" and change == "growth" and is_of_product(statement):
        return Measured("share", evidence="of")
    before = last_verb(statement, "change", "noun", "share", "compare")
    if before and before.kind == "share" and statement.quantity.kind == "points" and not TAKEN.search(statement.before):
        to = TO_CHANGE.search(statement.after)  # "of which cars accounted for 8.4 points", "2 points to the rise in"
        return again(change, ("down" if to[1] else "up") if to else frame.direction or "up", before.surface)
    if before and before.kind == "compare" and AT_PACE.match(statement.sentence.text, before.end):
        before = last_verb(statement, "change", "noun", "share") or before  # "grew at a slower pace of 11.9%"
    if before and before.surface.lower() in EVEN and (BY.search(statement.before) or AT.search(statement.before)):
        before = last_verb(statement, "change", "noun") or before  # "exports shrank even more: by 20%"
    if before and before.kind == "compare" and _is_of_pace(statement, before):
        before = last_verb(statement, "change") or before  # "grew at a slower pace of 5%"
    found = (
        _after_points(statement, frame, indicator)
        or said_again(statement, frame)
        or pace_before(statement, frame, change)
        or _quoted(statement, frame, indicator)
        or _behind(statement, frame, indicator, change, before)
        or _points(statement, frame, before)
        or _before(statement, frame, change, before)
        or lone_percent(statement, frame, indicator)
    )
    alike = found.measure == "share" or frame.form == "index"
    if found.evidence in UNSURE and alike and statement.quantity.value > WHOLE:
        return Measured("growth", "index", Reading.INDEX, False, "up", evidence="more than a whole", sure=False)
    return found


def _is_of_pace(statement: Statement, comparing: Cue) -> bool:
    """Whether a word of comparison only tells how fast something changed: "rose by a weaker 3 per cent"."""
    text = statement.sentence.text
    return AN.search(text, max(0, comparing.start - 24), comparing.start) is not None and (
        OF_PACE.fullmatch(text, comparing.end, statement.quantity.start) is not None
    )


def _after_points(statement: Statement, frame: Frame, indicator: str) -> Measured | None:
    """What points led to or from: "the share shrank by 1.3 points to 8.3 per cent", "(9.6% a year earlier)".

    Where a growth is told of, it is one.
    """
    points = frame.measure == "difference" and frame.unit == "percent" and statement.position
    if not points or indicator == "other" or statement.quantity.kind != "percent":
        return None
    alone = statement.in_brackets and IN_BRACKETS.fullmatch(statement.before)
    if not (alone or TO_IT.fullmatch(statement.before)):
        return None
    if OF_GROWTH.search(statement.lead):
        return again("growth", "up", "the pace before")
    return Measured("share", evidence="points")


def _quoted(statement: Statement, frame: Frame, indicator: str) -> Measured | None:
    """A rate, duty or inflation that stands at or moves to a percent: "the duty went up to 25 per cent"."""
    if indicator != "other" or statement.quantity.kind != "percent":
        return None
    if FELL_BY.search(statement.before):
        return None
    if COVERED.search(statement.before) or COVERS.search(statement.before):
        return Measured("rate", evidence="coverage")
    if not MOVED_TO.search(statement.before):
        return None
    charged = CHARGED.search(statement.before) is not None
    if statement.position and frame.last == "other" and not charged:
        charged = frame.measure == "rate" or CHARGED.search(statement.lead[-90:]) is not None
    return Measured("rate", evidence="to") if charged else None


OF_WHAT_IS = re.compile(r" of [^,;:()]{2,20} (?:is|are|was|were) \Z")
"""Behind a share, what it is of up to a word that compares elsewhere."""


def _hedges_next(statement: Statement, comparing: Cue) -> bool:
    """Whether a word that compares is the hedge of an amount behind it: "fewer than ten employees"."""
    than = THAN.match(statement.sentence.text, comparing.end)
    return than is not None and any(
        q.start == than.end() and q.kind in ("bare", "money") for q in statement.sentence.undated
    )


def _behind(statement: Statement, frame: Frame, indicator: str, change: str, before: Cue | None) -> Measured | None:
    """Read the words behind the number: "5% higher", "a 5% rise", "a 5% share", "105% of last year's"."""
    text, end = statement.sentence.text, statement.quantity.end
    if ON_TOP.match(text, end):
        return again("growth", "up", "on top")
    comparing = next_verb(statement, "compare", within=24)
    if comparing and UP_TO_TIME.match(text, comparing.start):
        comparing = None  # "exports dip 21 per cent up to September"
    told = before and before.kind == "change" and (BY.search(statement.before) or only_hedges(statement, before))
    if told:
        comparing = None  # "rose by 4 per cent under the agreement", "fell 3% on higher costs"
    if comparing and (CAUSED.fullmatch(text, end, comparing.start) or OF_WHAT_IS.match(text, end, comparing.start)):
        comparing = None  # "a rise of 4% despite lower prices", "90% of trade is under free trade agreements"
    deals = any(cue.kind in ("export", "import") for cue in statement.sentence.between("verb", *statement.head))
    if comparing and frame.measure == "share" and not deals and ANOTHER.match(text, end):
        comparing = None  # "the Union for 65 percent and the others for 15 percent more"
    if comparing and before and BESIDE_LEVEL.match(text, end):
        comparing = None  # "its share stood at 12%, below the peak of 15%", "growth was 4%, above the 3% of 2015"
    if comparing and HAS_SO_MANY.search(text, end, comparing.start) and _hedges_next(statement, comparing):
        return Measured("share", evidence="of")  # "half of the firms had fewer than ten employees"
    if not comparing and (_opens_with_whole(statement) or is_part(statement, before)):
        return Measured("share", evidence="of")
    if not told and (word := more_than(statement)):
        return moved(change, word)  # not "fell 3%, faster than imports"
    if is_index(statement, frame, before, comparing):
        up = "up" if statement.quantity.value >= 100 else "down"
        return Measured("growth", "index", Reading.INDEX, False, up, evidence="index")
    if comparing:
        return moved(change, comparing)
    if AS_MUCH_AGAIN.match(text, end):
        return again("growth", "up", "again")
    if pace := AHEAD_OF.match(text, end):
        return again(change, "up" if pace[1] or pace[2] else "down", pace[0])
    mark = SET_AGAINST.match(text, end) if before is None and indicator != "other" else None
    if mark and BESIDE.search(statement.before):
        return again(change, "up" if mark[1] else "down", mark[0])
    if (worse := STEEPER.search(statement.before)) and worse["noun"]:
        return again(change, "up" if worse["up"] else "down", worse["noun"])  # "the loss is steeper: 16%"
    if _is_lost(statement) or OFF_BEHIND.match(text, end):
        return again(change, "down", "lost")
    noun = next_verb(statement, "noun", within=28)
    if noun and OF_THE.match(text, end):  # "half of the growth"
        return Measured("share", evidence="of")
    if noun and WORDS.fullmatch(text, end, noun.start):
        return moved(change, noun)
    shared = next_verb(statement, "share", within=16) if statement.quantity.kind != "points" else None
    if shared and PART.fullmatch(shared.surface) and shared.surface != "weight":  # not "rose by 5% in weight"
        return Measured("share", evidence=shared.surface)
    if _is_managed(statement, frame):
        return again("growth", "up", "managed")
    higher = HIGHER_TOO.match(text, end) if before is None else None
    return again("growth", "down" if higher[1] else "up", higher[0]) if higher else None


def _opens_with_whole(statement: Statement) -> bool:
    """Whether what a percent is of opens its sentence or clause: "Of total exports, some 4 per cent"."""
    found = OF_A_WHOLE.search(statement.lead[-NEAR:])
    return found is not None and (found.start() > 0 or len(statement.lead) <= NEAR)


def _is_managed(statement: Statement, frame: Frame) -> bool:
    """Whether a flow, or goods where growth is told, did no more than this: "apparel managed 2.1 percent"."""
    managed = None if OF.match(statement.after) else MANAGED.search(statement.before[-60:])
    return managed is not None and bool(managed[1] or (frame.form == "change" and frame.measure != "share"))


def _is_lost(statement: Statement) -> bool:
    """Whether something took this part away: "frost cost the crop a sixth of its value", "knocked 12% off exports"."""
    if TAKEN.search(statement.before[-40:]) and TAKEN_OFF.match(statement.sentence.text, statement.quantity.end):
        return True
    return bool(COST.search(statement.before[-70:]) and OF_ITS.match(statement.after))


def _before(statement: Statement, frame: Frame, change: str, before: Cue | None) -> Measured | None:
    """Read the last word of change or of a whole before the number."""
    whole = _of_a_whole(statement, before)
    if before and is_pace(statement, before):
        return again(change, "down" if is_of_fall(statement, before) else "up", before.surface)
    if is_composition(statement):
        return Measured("share", evidence="consist")
    passed = before is None and BY.search(statement.before) and PASSED_LEVEL.search(statement.lead[-110:])
    if passed:
        return again(change, "down" if passed[1] else "up", passed[0])
    if before and before.surface in REVISING and _is_revised(statement):
        return again(change, frame.direction or "up", before.surface)
    colon = before and APPOSED.fullmatch(statement.sentence.text, before.end, statement.quantity.start)
    if before and before.kind == "compare" and frame.measure == "share" and (colon or _share_goes_to(statement)):
        return Measured("share", evidence="share")
    percent = statement.quantity.kind != "points"
    if before and before.kind == "noun" and has_come_to(statement):
        return Measured("share", evidence="share")
    if percent and before and is_verb(statement, before) and (_share_moves(statement) or moves(statement, frame)):
        return Measured("share", evidence="share")
    if before and before.kind != "share" and not whole:
        deeper = before.code == "up" and " to " in statement.before and is_of_fall(statement, before)
        return again(change, "down", before.surface) if deeper else moved(change, before)
    if before or whole:
        return Measured("share", evidence=before.surface if before else "of")
    return None


def _is_revised(statement: Statement) -> bool:
    """Whether a change is that of a forecast, which goes to or from this percent: "cut its forecast to 3% from 4%"."""
    return not BY.search(statement.before) and revised(statement) == "forecast"


def _share_goes_to(statement: Statement) -> bool:
    """Whether a share is told by what it goes to, and not "by" how much it moves."""
    return bool(TO.search(statement.before)) and not BY.search(statement.before)


def _points(statement: Statement, frame: Frame, before: Cue | None) -> Measured | None:
    """Percentage points without a word of change."""
    down = bool(TAKEN.search(statement.before))
    if statement.quantity.kind != "points" or (before and not down):
        return None
    return Measured("difference", negative=down, direction=frame.direction or "up", evidence="points")


def _share_moves(statement: Statement) -> bool:
    """Whether a share rose or fell to or from this percent: "the share of China climbed from 1.6 to 14 per cent"."""
    cues = statement.sentence.between("verb", 0, statement.quantity.start)
    if not any(PART.search(cue.surface) for cue in cues) or not MOVED_TO.search(statement.lead[-40:]):
        return False
    return not BY.search(statement.before)  # "part of the loss was made up: sales to Peru rose by 4 per cent"


def _of_a_whole(statement: Statement, before: Cue | None) -> bool:
    """Whether "of exports", "of the total" follows the number: a part of a whole."""
    text, end = statement.sentence.text, statement.quantity.end
    if BY.search(statement.before) or not (OF.match(statement.after) or BETWEEN_DASHES.match(text, end)):
        return False
    goes_to = statement.quantity.kind == "percent" and MOVED_TO.search(statement.before)
    if before and before.kind == "change" and not goes_to and OF_ITS.match(statement.after):
        return False  # "lost a third of its value"
    return not (before and before.kind in ("change", "noun") and RATE_OF.search(statement.before))
