"""A percent without a word of its own: in brackets, in a list, after "by".

>>> NEXT_ONE.match("followed by") is not None
False
"""

import re

from extract.indicators.behind import ranked_behind
from extract.measures.gapped import is_gapped
from extract.measures.shares import is_dealt, is_gone, is_listed, is_taken
from extract.quantities.intervals import Reading
from extract.records import TRADE
from extract.statements.frames import Frame
from extract.statements.indices import HUNDRED, PART_OF
from extract.statements.measured import BY, OR_ALONE, Measured, again, moved
from extract.statements.statement import Statement
from extract.words.cued import Cued
from extract.words.dealers import BUYER, SELLER
from extract.words.lexicon import Cue
from extract.words.wholes import OF_WHOLE

THOSE = re.compile(r"\b(?:those|that) (?:to|from|of|with|in)\b", re.I)
TOLD = re.compile(r"\bwas\b|\bwould (?:have been|be|come to)\b|:\s*$|[-–—]\s*$")
JOINED = re.compile(r"\s*,?\s*(?:and|or|but|then)?\s*(?:[a-z]+\s+){0,2}", re.I)
INCLUDING = re.compile(
    rf"\b(?:including|{OF_WHOLE}|among (?:them|which))\b[^,;:()]*[-–—:(]\s*(?:[a-z]+\s+){{0,2}}$", re.I
)
"""Before a percent, what tells it as a part: "imports of $5 billion, including machinery – 43%"."""
TAKER_OF = re.compile(
    r"\b(?:taker|buyer|recipient|source|outlet|market|destination|customer)s?\s+(?:of|for)\s+(?:[a-z]+\s+){0,2}$", re.I
)
LED_WITH = re.compile(
    r"\b(?:number (?:one|two|three)|led|leads?|leading|headed|topped|ahead|trailed"
    r"|main|chief|principal|major|foremost|first|second|third|fourth|next|followed|in front|largest|biggest|top"
    r"|most (?:im|ex)ported)\b"
    r"(?:(?:[^,;:()\d]|\b(?:19|20)\d\d\b){0,30}\bwith|(?:\s[a-z]+){0,3}\s(?:exports?|imports?|products?|items?|goods"
    r"|category|commodity)\s(?:is|was|were|are|being)\s[^,;:()\d]{2,30}?\sat)\s+(?:[a-z]+\s+){0,2}$",
    re.I,
)
PARTNER_WITH = re.compile(
    rf"\b(?:partner|{SELLER}|{BUYER}|importer|recipient)s?\b"
    r"(?:[^.;()\d]|\b(?:19|20)\d\d\b){0,60}(?:\b(?:with|at)\s+|[:–—]\s+)(?:[a-z]+\s+){0,2}$",
    re.I,
)
WENT_TO = re.compile(
    r"\b(?:go(?:es)?|went|comes?|came|ended up)\s+(?:[a-z]+\s+){0,2}(?:to|from|in|with)\b[^.;()\d]{2,40}[:–—]\s+$", re.I
)
"""Before a percent, whom it is of: "Cuba was the first buyer, with", "exports went mainly to Cuba:"."""
OF_A_YEAR = re.compile(r"\((?:in\s+)?(?:18|19|20)\d\d(?:[/-]\d\d)?\s*[:,–-]?\s+$")
"""What opens the brackets in which a change is set beside that of another year."""
CHANGE_IN_BRACKETS = re.compile(
    r"\((?:an? )?(?:growth|increase|rise|growth rate|up|plus) (?:of |by )?\d[\d.,]*\s?(?:%|per ?cent|pct)[^()]*\)"
    r"|\b(?:changes?|growth|increases?)\b[^:]{0,40}\bin (?:brackets|parentheses)\b"
)
"""Before a percent in brackets, what tells it to be a rise: "exports were 5 million (up 3%)", "growth in brackets"."""
LIST_ON = re.compile(
    r"[^()]*\)(?:[^().;:]{1,60}\(\d[^()]*\)){0,9}"
    r"(?:\s(?:had|have|has|all|each|both|also|exports|imports|should|will|would|could))*"
    r"(?:\s(?:saw|sees?|post(?:s|ed)?|record(?:s|ed)?|register(?:s|ed)?|show(?:s|ed)?|report(?:s|ed)?|enjoy(?:s|ed)?"
    r"|suffer(?:s|ed)?|experienced?|witness(?:ed)?)(?:\s(?:an?|the))?(?:\s[a-z-]+){0,3}?)?\s"
)
"""From a percent in brackets to the word of change behind the list it is in: "tea (5%), figs (3%) and nuts (2%) all",
"Chad (5%) and Mali (3%) recorded higher"."""
LONGEST_LIST = 400
NEXT_IN_LIST = re.compile(r"[^()\d]{0,12}\)(?:(?!\b(?:ex|im)ports?\b)[^().:\d]){2,120}\(\W{0,2}")
"""From one percent in brackets to that of the next goods."""
ROUNDED_WHOLE = 105
"""What shares of one whole come to at most."""
CHANGED_ALONE = re.compile(r"(?:[^.;:(),\d]|,\s|\b(?:19|20)\d\d\b)*(?:[.;:]|$|\b(?:while|whereas|but)\b)")
"""Behind a verb of change, no number of its own."""
RATES = re.compile(
    r"\b(?:rates?|pace)\s+(?:(?:was|were|is|are|had|has|have|been|of|only|still|even|just)\s+){1,3}$", re.I
)
"""Before a percent of a flow, what calls it the rate of a change: "in 2009 the rates were 3 and 5 per cent"."""
WAS_RANKED = re.compile(
    r",\s+(?:the|its|their)\s+(?:[a-z]+\s+){0,2}(?:largest|biggest|main|leading|top|chief|principal|important)\b"
)
"""Behind a percent, the place that it makes: "Cuba was, with 13%, the third largest buyer"."""
TO_LEVEL = re.compile(
    r"\s+to\s+(?:(?:a|an|about|some|almost|nearly|around|only|just|over|record|reach|total)\s+){0,3}"
    r"(?:[A-Z]{1,3}\s?)?[^\s\w.,;:()]?\d[\d.,]*\d?(?!\d|\s?(?:%|p\.?c\.?t?\b|per ?cent\b|percent\b|points?\b))"
)
"""Behind a percent, the level that it led to, which no share does: "rose 5% to 9 million; Peru, 3% to 2 million"."""
LOWEST_INDEX = 40
"""Less than this percent of what it was a flow seldom is; it is rather a change."""
LEVEL_AT = re.compile(r"\b(?:made|was|were|came to|reached|stood at|amounted to|equalled|at)\s+(?:[a-z]+\s+)?$")
"""Before a percent that opens a sentence, what makes it a level, as the one before: "imports came to 97 per cent"."""
SET_BESIDE = re.compile(r",? (?:compared|on|over|from|than|against|versus|year-on-year|annually)\b")
"""Behind a percent, what makes it a change."""
NEXT_CLAUSE = re.compile(r"\.\s*$|, (?:while|whereas|but)\b")
"""Behind a percent that closes its clause: "exports rose to $5 million, or 3 per cent, while"."""
TO_LEVEL_OR = re.compile(r"(?: [a-z]+ly)? to (?:[^,;:()]|,(?=\d)){2,40}, or (?:[a-z]+ ){0,2}")
"""Between a verb and such a percent, the level that it led to."""
NEXT, NEXT_ONE = re.compile(r"next|followed|second|third|fourth|trailed", re.I), re.compile(r"next", re.I)
"""How a ranking goes on that has begun with a growth, and where a level was told since."""

TO_IT = re.compile(r"\b(?:exports|imports|trade|turnover|supplies|shipments)\s(?:[–—-]\s)?to\s(?:[a-z]+\s){0,2}$")
"""Between two levels, the flow of the second, and no verb: "…, imports to"."""
TO_AMOUNT = re.compile(r"\s+to\s+(?:[a-z]+\s+){0,2}[A-Z]{0,3}\s?[^\w\s]?\d[\d.,]*+\s?(?!%|per ?cent|pct|percent)")
"""Behind a change in brackets, the amount that it led to: "oil (4% to $8 million); tin (2% to $3 million)"."""
WITH_GOODS_AT = Cued(
    ("with ",),
    r"^[),\s]*with (?!exports?|imports?|growth|inflation|trade|sales|shipments|output|prices|rates)(?:[a-z/-]+ ){1,3}"
    r"(?:accounting for|making up|at) (?:(?:about|some|nearly|almost|over|just) )?$",
)
"""Behind the whole, the first of its parts: "exports reached $9 million (up 5%), with textiles at 52%, tea at 17%"."""


def lone_percent(statement: Statement, frame: Frame, indicator: str) -> Measured:
    """A percent without a word of its own: in brackets, in a list, after "by"."""
    by = bool(BY.search(statement.before))
    if ranked_behind(statement):
        return Measured("share", evidence="of one of many")
    if statement.before.endswith("with ") and WAS_RANKED.match(statement.sentence.text, statement.quantity.end):
        return Measured("share", evidence="ranked")
    if frame.changed == "growth" and TO_LEVEL.match(statement.sentence.text, statement.quantity.end):
        return again("growth", frame.direction, "the level behind")
    if not by and (is_gone(statement) or is_taken(statement) or is_dealt(statement) or is_listed(statement)):
        return Measured("share", evidence="taken")
    said_so = frame.measure == "difference" and OR_ALONE.fullmatch(statement.before)  # "rose by $5m, i.e. 3%"
    told_on = frame.measure in ("growth", "share") or said_so
    told_on = told_on or (statement.in_brackets and frame.measure == "difference")
    if indicator == "other" and not by and not (frame.indicator == "other" and told_on):
        return Measured("rate", evidence="no change, no whole", sure=False)
    if (
        INCLUDING.search(statement.before)
        or TAKER_OF.search(statement.before)
        or WITH_GOODS_AT.search(statement.before)
    ):
        return Measured("share", evidence="part")
    if led := LED_WITH.search(statement.lead[-60:]):
        ranked = _ranks_on(frame, led[0]) and not PARTNER_WITH.search(
            statement.before
        )  # "was the fourth customer with"
        return again("growth", "up", "next") if ranked else Measured("share", evidence="part")
    if not by and (PARTNER_WITH.search(statement.lead[-90:]) or WENT_TO.search(statement.lead[-90:])):
        return Measured("share", evidence="part")
    if frame.measure == "share" and not by and not statement.in_brackets:
        return Measured("share", evidence="list", sure=False)
    if _is_index_again(statement, frame) and not by:
        return Measured("growth", "index", Reading.INDEX, False, "up", evidence="the index before")
    gapped = frame.changed and not statement.in_brackets and (_names_flow(statement) or _is_joined(statement))
    then = (
        frame.changed == "growth" and frame.measure != "share" and OF_A_YEAR.search(statement.before)
    )  # "rose by 27% to $5 billion (1993: 16%)"
    beside = statement.in_brackets and (frame.measure == "difference" or then or (by and frame.changed))
    if gapped or beside or said_so or (indicator in TRADE and RATES.search(statement.before)):
        return again("growth", frame.direction, "the change before")
    if statement.in_brackets and not by:
        if statement.position and CHANGE_IN_BRACKETS.search(statement.sentence.text, 0, statement.head[0]):
            return again("growth", frame.direction or "up", "the brackets before", sure=False)
        if frame.measure == "growth" and statement.position and frame.unit == "percent":
            return again("growth", frame.direction, "list", sure=False)
        if change := _changes_behind(statement):
            return again("growth", change.code, change.surface)
        if frame.changed == "growth" and _is_of_gapped(statement):
            return again("growth", frame.direction, "the level before")
        if TO_AMOUNT.match(statement.sentence.text, statement.quantity.end):
            return again("growth", frame.direction or "up", "to an amount")
        if _is_more_than_all(statement):
            fell = frame.direction if statement.quantity.value <= HUNDRED else None  # nothing falls by more than all
            return again("growth", fell or "up", "more than a whole", sure=False)
        return Measured("share", evidence="in brackets", sure=False)
    changed = frame.measure == "growth" or (frame.changed == "growth" and statement.before.startswith(")"))
    if by or (changed and frame.direction):  # "tea gained 3% ($120 million) and tin 2%"
        return again("growth", frame.direction or "up", "by" if by else "list", sure=by)
    if frame.measure == "level" and OR_ALONE.fullmatch(statement.before) and (verb := _moved_to(statement)):
        return moved("growth", verb)  # "imports fell to $5 million, or 16 percent, compared with 2019"
    if frame.measure == "share" or not TOLD.search(statement.before):
        return Measured("share", evidence="list" if frame.measure == "share" else "guess", sure=False)
    return again("growth", frame.direction, "guess", sure=False)


def _is_of_gapped(statement: Statement) -> bool:
    """Whether a percent closes a level whose verb is left out: "exports fell 4% to $5m, imports to $7m (9%)"."""
    text, numbers = statement.sentence.text, statement.sentence.undated
    at = next(index for index, each in enumerate(numbers) if each is statement.quantity)
    if at < 2 or numbers[at - 2].kind == "percent" or not text.startswith(")", statement.quantity.end):
        return False
    return TO_IT.search(text, numbers[at - 2].end, numbers[at - 1].start) is not None


def _is_more_than_all(statement: Statement) -> bool:
    """Whether the percents of a list come to more than a whole, so that no shares are told: "tea (97%), tin (66%)"."""
    text, total, end = statement.sentence.text, statement.quantity.value, statement.quantity.end
    for quantity in statement.sentence.undated:
        if quantity.start < end:
            continue
        if quantity.kind != "percent" or not NEXT_IN_LIST.fullmatch(text, end, quantity.start):
            break
        total, end = total + quantity.value, quantity.end
    return total > ROUNDED_WHOLE


def _changes_behind(statement: Statement) -> Cue | None:
    """The verb that tells what changes a list is of: "exports of tea (5%), figs (3%) and nuts (2%) gained"."""
    text, end = statement.sentence.text, statement.quantity.end
    verbs = statement.sentence.between("verb", end, end + LONGEST_LIST)
    verb = next((cue for cue in verbs if cue.kind in ("change", "noun")), None)
    if verb is None or not LIST_ON.fullmatch(text, end, verb.start):
        return None
    return verb if CHANGED_ALONE.match(text, verb.end) else None


def _ranks_on(frame: Frame, led: str) -> bool:
    """Whether a ranking goes on that has begun with a rise: "Romania by 12%, followed by Latvia with 9%"."""
    if frame.measure == "share" or frame.form != "change" or frame.direction != "up":
        return False
    return (NEXT if frame.measure == "growth" else NEXT_ONE).match(led) is not None


def _is_index_again(statement: Statement, frame: Frame) -> bool:
    """Whether a level over the last is one of those told in a row: "exports were 104% of last year's, imports 93%"."""
    told_on = frame.measure == "growth" and frame.form == "index" and not statement.in_brackets
    told_on = told_on and (statement.position > 0 or LEVEL_AT.search(statement.before) is not None)
    if not told_on or statement.quantity.kind != "percent" or statement.quantity.value < LOWEST_INDEX:
        return False
    return _names_flow(statement) or _is_joined(statement) or is_gapped(statement)


def _names_flow(statement: Statement) -> bool:
    """Whether the number has a flow of its own: "exports rose 5%, imports 3%", "those to Spain 3%"."""
    sentence = statement.sentence
    traded = [cue for cue in sentence.between("verb", *statement.head) if cue.kind in ("export", "import")]
    flows = any(not PART_OF.fullmatch(cue.surface) for cue in traded)
    return flows or bool(sentence.between("indicator", *statement.head)) or bool(THOSE.search(statement.before))


def _is_joined(statement: Statement) -> bool:
    """Whether a number only goes on from the change before it: "47.6% in weight and 41.9% in value"."""
    return bool(statement.position and JOINED.fullmatch(statement.before))


def _moved_to(statement: Statement) -> Cue | None:
    """The verb of the level before a percent that is set beside a time: "fell to $5 million, or 3%, compared with"."""
    text, start = statement.sentence.text, statement.quantity.start
    verbs = [cue for cue in statement.sentence.between("verb", 0, start) if cue.kind == "change"]
    if not verbs:
        return None
    if SET_BESIDE.match(text, statement.quantity.end):
        return verbs[-1] if re.search(r"\bto\b", text[verbs[-1].end : start]) else None
    closes = NEXT_CLAUSE.match(text, statement.quantity.end) and TO_LEVEL_OR.fullmatch(text, verbs[-1].end, start)
    return verbs[-1] if closes else None


def said_again(statement: Statement, frame: Frame) -> Measured | None:
    """The percent that a difference comes to: "an increase of $5 million, equivalent to 3 percent"."""
    if frame.measure != "difference" or frame.unit == "percent" or not statement.position:
        return None
    alone = OR_ALONE.fullmatch(statement.before) and not statement.after.startswith(" of ")
    return again("growth", frame.direction, "the change before") if alone else None
