"""Percents that state this level over the last: "105.3% of the 2018 level", "93.8% of their value a year before".

In: a statement, what is in force, the words of change and comparison beside it. Out: whether it is an index.

>>> bool(OF_WHAT_IT_WAS.match(" of what it had been"))
True
"""

import re

from extract.statements.frames import Frame
from extract.statements.measured import BY, OR_ALONE
from extract.statements.statement import Statement
from extract.statements.then import is_of_then
from extract.words.cued import Cued
from extract.words.lexicon import Cue

OF_BEFORE = re.compile(
    r"\s*of (?:the |its |their |an? )?"
    r"(?:pre-[\w-]+ (?:levels?|figures?|volumes?|total|value|peak)"
    r"|(?:level|figure|volume|total|value|peak)s? (?:[a-z]+ )?(?:before|prior to) the\b)",
    re.I,
)
"""Behind a percent, what was before something happened: "83 per cent of the pre-war level"."""
OF_WHAT_IT_WAS = re.compile(
    r"\s*of what (?:it|they|that|the [a-z]+|(?:19|20)\d\d) (?:(?:had been|was|were)\b"
    r"|had (?:brought|given|seen)\b|(?:had (?:done|earned|fetched|made)|did|earned|fetched|made|brought|sold)"
    r"\s+(?:in|at|a year|ten|twenty|five|before|then|the year|last|back|when)\b)"
    rf"|{OF_BEFORE.pattern}",
    re.I,
)
OF_ITS_LEVEL = re.compile(
    r"\s*of (?:(?:its|their) (?:value|level|volume|size|amount|total|sum)s? (?:in|of|for|a year|during|at)"
    r"|the (?:value|level|volume|amount|total|sum) (?:of|for)) "
    r"(?:(?:the|a) )?(?:same|like|corresponding|previous|preceding|comparable|year|first|last"
    r"|before|earlier|ago|(?:19|20)\d\d)\b",
    re.I,
)
"""Behind a percent, the same flow of an earlier time: "93.8% of their value in the like period of 2005"."""
LOSES = Cued(
    ("lost", "lose", "losing", "cost", "shed", "forfeited"),
    r"\b(?:lost|loses?|losing|cost|costs|costing|shed|sheds|forfeited)\b[^,;:]*$",
    re.I,
)
"""What is taken away: "the drought cost Peru 31% of its June exports"."""
TO_LEVEL = re.compile(
    r"\b(?:growth rate|rate of growth)\b[^;:()]*\b(?:to|on|against) the (?:level|figure|result)s? of\b[^;:()]*"
    r"\b(?:was|were|is|made|reached|amounted to|came to|stood at|totalled)\s+(?:[a-z]+\s+){0,2}$",
    re.I,
)
"""What tells this level over the last: "the growth rate of trade to the level of 2016 was 306%"."""
MAKES = re.compile(r"(?:makes?|made|amount|amounts|amounted|came|comes|constitut|equal|correspond)", re.I)
WHICH_IS = re.compile(
    rf"{OR_ALONE.pattern}|\s*,?\s*(?:which|that|this) (?:is|was|equals|equalled)\s+(?:[a-z]+\s+){{0,2}}", re.I
)
OF_LAST = re.compile(
    r"\s*of (?:that of )?(?:last|the (?:previous|preceding)) year"
    r"(?:['’]s?|['’]s (?:level|figure|result|total|amount|value))"
    r"\s*(?:[.,;:)]|$)",
    re.I,
)
"""Behind a percent, the level of last year: "makes up only 98.2 percent of last year's"."""
RATE_IN_INDEX = re.compile(r"\b(?:growth rate|rate of growth|pace)\s+(?:of\s+|was\s+|made\s+)?$", re.I)
STILL_LEVEL = re.compile(
    r"(?:['’]s?)?\s*(?:levels?|figures?|results?|mark|indicators?|total|volumes?|value|exports|imports|turnover)?(?:\W|$)",
    re.I,
)
COMES_FROM = re.compile(
    r"\b(?:came|comes|went|goes|was sold|were sold|fell on|consist(?:s|ed)|stemmed|originated|destined|bound)\b"
    r"|^(?:(?! and\b| but\b| while\b)[^,;:]){0,50}?\b(?:was|were|is|are)\b",
    re.I,
)
"""Behind a flow of another time, what makes a percent its part: "80 percent of last year's exports were tea"."""
LEVEL_OF = re.compile(r"\s*(?:of|(?:against|to) the level of)\s+(?:the\s+)?", re.I)
TO_A_TIME = re.compile(
    r"\s*(?:to|(?:as )?against|vs\.?|versus) (?:the )?(?:(?:18|19|20)\d\d"
    r"|(?:same|corresponding|similar|like|previous|preceding|last) [^,;:()%]{3,40}?)(?: year)?\s*[).,;]",
    re.I,
)
"""Behind a percent that stands apart, the time that this level is set against: "$5 million (96.6% to 2019)"."""
MADE = Cued(
    ("compared ", "against ", "versus "),
    r"^(?!.*\b(?:growth|rate|pace|share|proportion|coverage|ratio|weight|rise|increase|fall|decline|decrease|drop)\b)"
    r"[^;:]*\b(?:exports?|imports?|turnover|trade|sales|purchases|shipments|deliveries|supplies)\b[^,;:]*"
    r"\b(?:amount(?:ed|s|ing) to|made(?: up)?|makes?|was|were|is|are|stood at|reached|came to|totall?ed|compris\w+"
    r"|constitut\w+)\s(?:[a-z~]+\s){0,2}\d[\d.,]*\s?(?:%|per ?cent|pct|percent)\s"
    r"(?:(?:as |when )?compared (?:with|to)|(?:as )?against|versus) (?:the )?"
    r"(?:(?:18|19|20)\d\d|(?:same|corresponding|similar|like|previous|preceding|last) (?!month|quarter)[a-z]{4,})",
    re.I,
)
"""A flow that is this part of that of a time: "exports amounted to 73.1% compared to the same period in 2014"."""
OF_WHAT = re.compile(r"\s*(?:of|to)\s+(?:the|that|those|its|their|what|last)\b(?!.*\b(?:gdp|product|reserves)\b)", re.I)
"""Behind more than a hundred per cent, what it is an index of."""
LEVEL = re.compile(r"\b(?:levels?|figures?|results?|indicators?|mark)\b", re.I)
LAST_YEAR = re.compile(r"\b(?:last|previous) year", re.I)
PACE = re.compile(r"\brate\b|\bpace\b", re.I)
REACHED = re.compile(
    r"\brate\b|\bpace\b|\breach|\bor\s*$|\bmade\b|amount|total|\bwas\b|\bto\s+(?:\w+\s+)?$|[-–—:]\s*$", re.I
)
PART_OF = re.compile(r"\b(?:bought|purchased|absorbed|came from|went to|destined|some|of which)\b", re.I)
FELL_TO = re.compile(
    r"\bto\s+(?:(?:about|some|around|almost|nearly|less than|under|just|only|barely|well)\s+){0,2}$", re.I
)
"""Before a fraction, what makes it what is left: "imports dropped to a third between 1999 and 2009"."""
INDEX = re.compile(r"\bindex\b", re.I)
NAME_BEFORE = re.compile(r"[a-z]\s*\($", re.I)
"""What stands in front of brackets that tell of it alone: "wool (160%)"."""
HUNDRED, LIKE_AN_INDEX = 100, 50
MOVED_TO = re.compile(r"\b(?:to|from|at|below|above|under|past|beyond)\s+(?:[a-z~-]+\s+){0,3}$", re.I)
OF = re.compile(r"\s*of\b", re.I)


UP_OR_DOWN = re.compile(
    r"\b(?:(?<!made )(?<!make )(?<!makes )(?<!making )up|down)\s"
    r"(?:(?:an?|about|almost|nearly|over|some|around|more than)\s)*$"
)
"""Before a percent, what makes it a change also where it is over a hundred: "$7 billion (up 188 per cent)"."""


def is_index(statement: Statement, frame: Frame, before: Cue | None, comparing: Cue | None) -> bool:
    """Whether a percent states this level over the last: "105.3% of the 2018 level", "a growth rate of 107.2%"."""
    quantity, words = statement.quantity, statement.before[-60:]
    if quantity.kind == "fraction" and OF_WHAT_IT_WAS.match(statement.after):
        return True
    if _is_of_then(statement, frame, before):
        return True
    if quantity.kind != "percent" or BY.search(words) or LOSES.search(words) or UP_OR_DOWN.search(words):
        return False
    if statement.in_brackets and frame.changed == "difference" == frame.measure:
        return False  # "increased by $456 million (202 per cent)"
    if quantity.value > HUNDRED and TO_LEVEL.search(statement.before):
        return True
    if comparing:
        return False
    if quantity.value > HUNDRED and OF_WHAT.match(statement.after):
        return True
    beside = statement.before == ", " and frame.measure == "level"
    apart = statement.in_brackets or beside or OR_ALONE.fullmatch(statement.before)
    if apart and quantity.value > LIKE_AN_INDEX and TO_A_TIME.match(statement.sentence.text, quantity.end):
        return True
    index_moves = before is not None and before.kind == "change" and not MOVED_TO.search(statement.before)
    if quantity.value > LIKE_AN_INDEX and _is_set_against(statement):
        return True
    if _of_a_level(statement, frame, before) or (INDEX.search(statement.before) and not index_moves):
        return True
    if frame.form == "index" and _may_be_index(statement, frame, before):
        return True
    if quantity.value < HUNDRED and statement.in_brackets and _are_more_than_a_whole(statement):
        return True
    if quantity.value < HUNDRED:
        return (
            statement.in_brackets and frame.measure == "growth" and quantity.value > 60 and frame.direction == "index"
        )
    if before and (before.kind == "share" or (before.kind in ("change", "noun") and not PACE.search(words))):
        return False
    if statement.in_brackets and _are_changes(statement):
        return False
    if statement.in_brackets and frame.measure == "growth" and frame.form == "change" and frame.unit == "percent":
        return not NAME_BEFORE.search(words)  # "grew by 40%, led by wool (160%)", and not "grew by 40% (140%)"
    return statement.in_brackets or bool(REACHED.search(words))


def _is_set_against(statement: Statement) -> bool:
    """Whether a flow is told to be this part of that of a time: "exports made 73.1% compared with 2014"."""
    told = MADE.search(statement.sentence.text[statement.head[0] : statement.tail[1]])
    return told is not None and told.end() > statement.quantity.end - statement.head[0] > told.end() - 48


def _is_of_then(statement: Statement, frame: Frame, before: Cue | None) -> bool:
    """Whether a part is of what the flow told was at another time, and not of a whole: "half the 2011 figure"."""
    if statement.quantity.kind != "fraction" or frame.measure == "share" or statement.in_brackets:
        return False
    if BY.search(statement.before) or LOSES.search(statement.before[-60:]) or (before and before.kind == "share"):
        return False
    if before and before.code == "down" and FELL_TO.search(statement.before) and not OF.match(statement.after):
        return not any(cue.kind == "share" for cue in statement.own("verb"))
    return is_of_then(statement.sentence, statement.quantity.end)


def _may_be_index(statement: Statement, frame: Frame, before: Cue | None) -> bool:
    """Whether a percent of a text that tells indices is one too: "Imports: 15,915.6 mln (87.9%)"."""
    if not LIKE_AN_INDEX < statement.quantity.value < 2 * HUNDRED:
        return False
    if statement.in_brackets and (_makes_whole(statement) or (frame.measure == "share" and _is_dated(statement))):
        return False
    apart = statement.in_brackets or OR_ALONE.fullmatch(statement.before)
    if before and before.kind == "change" and FELL_TO.search(statement.before):
        return True  # "exports were 73.1% of the 2014 level. Imports fell to 74.1%"
    bracketed = apart and before is None and frame.whole is None and not OF.match(statement.after)
    return bool(bracketed) or bool(RATE_IN_INDEX.search(statement.before[-60:]))


def _are_more_than_a_whole(statement: Statement) -> bool:
    """Whether the percents in brackets are more than parts can be: "exports 5 mln (96.3%), imports 7 mln (80.4%)"."""
    text, quantities = statement.sentence.text, statement.sentence.quantities
    apart = [
        q.value
        for before, q in zip((None, *quantities), quantities, strict=False)
        if q.kind == "percent" and not q.sign and text[q.start - 1 : q.start] == "(" and text[q.end : q.end + 1] == ")"
        if before and before.kind != "percent"  # "led by tea (60%) and tin (55%)" tells no levels
    ]
    near = all(LIKE_AN_INDEX < value < 3 * LIKE_AN_INDEX for value in apart)
    return len(apart) > 1 and near and sum(apart) > HUNDRED + HUNDRED // 10


def _are_changes(statement: Statement) -> bool:
    """Whether percents in brackets are of a list in which one is no index: "coffee (289%) and figs (9%)"."""
    text, quantities = statement.sentence.text, statement.sentence.undated
    apart = [q for q in quantities if q.kind == "percent" and text[q.start - 1 : q.start] == "("]
    return len(apart) == len(quantities) > 1 and min(q.value for q in apart) < LIKE_AN_INDEX


def _is_dated(statement: Statement) -> bool:
    """Whether brackets tell what a share was at another time: "had a share of 61.2% (in 1980: 53.7)"."""
    text, quantity = statement.sentence.text, statement.quantity
    opened, closed = text.rfind("(", 0, quantity.start), text.find(")", quantity.end)
    return any(opened < mention.start < closed for mention in statement.sentence.periods if mention.role == "period")


def _makes_whole(statement: Statement) -> bool:
    """Whether the percent before makes a whole with this one: "exports 5 mln (41.1%), imports 7 mln (58.9%)"."""
    start, value = statement.quantity.start, statement.quantity.value
    before = [q.value for q in statement.sentence.quantities if q.kind == "percent" and q.end < start]
    return bool(before) and abs(before[-1] + value - HUNDRED) < 1


def _of_a_level(statement: Statement, frame: Frame, before: Cue | None) -> bool:
    """Whether "of" leads to a time compared with: "of the 2018 level", "of last year's exports"."""
    if OF_WHAT_IT_WAS.match(statement.after):
        return True
    maker = before if before and MAKES.match(before.surface) else None
    if OF_ITS_LEVEL.match(statement.after) and (
        WHICH_IS.fullmatch(statement.before) or (maker and maker.kind != "share")
    ):
        return True
    if OF_LAST.match(statement.after) and (maker or WHICH_IS.fullmatch(statement.before)):
        return True
    opening = LEVEL_OF.match(statement.after)
    if not opening:
        return False
    end = statement.quantity.end
    named = [
        p for p in statement.sentence.periods if end <= p.start < statement.tail[1] and p.role in ("period", "base")
    ]
    at_once = next((p for p in named if p.start <= end + opening.end()), None)
    if at_once and statement.quantity.value < HUNDRED:  # "27 pct of the May volume" is a share
        text = statement.sentence.text
        if LEVEL.search(text, at_once.start, at_once.end):
            return True
        rest = text[at_once.end : statement.tail[1]]
        part = frame.measure == "share" or (before and before.kind == "share") or PART_OF.search(statement.before)
        return bool(STILL_LEVEL.match(rest)) and not part and not COMES_FROM.search(rest)
    return bool(at_once or (LEVEL.search(statement.after) and (named or LAST_YEAR.search(statement.after))))
