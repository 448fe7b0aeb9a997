"""Finds the phrases of time in a text and tells what each is for: text in, mentions in order out.

A phrase is read from its first word (`grammar`, `readers`); the few words before it give its role (`roles`): "in 2021"
is a period, "than in 2021" what a figure is compared with, "by 2025" a horizon.

>>> [(m.surface, m.role) for m in find_periods("In January-August 2021 exports rose by 4% against 2020.")]
[('In January-August 2021', 'period'), ('against 2020', 'base')]
"""

import re

from extract.periods.beside import (
    NOUN_OF_LEVEL,
    SURPASS,
    goes_on_comparing,
    is_beside,
    is_change,
    is_changed_by,
    is_of_brackets,
    is_of_like,
    is_of_part,
)
from extract.periods.clock import Clock
from extract.periods.counted import OF_MONTH, is_count
from extract.periods.grammar import COUNTED, LEVEL, MEASURED, NUMBER, ONWARDS, OWNED_LEVEL, RULES_OF, START
from extract.periods.period import Period
from extract.periods.phrases import Dates, Ending, FromTo, KindOfYear, Part, Phrase, Relative, Same, Years
from extract.periods.readers import Found, read
from extract.periods.roles import NAMED_OVER, Introduction, begins_clause, introduction, role_of, with_next_part
from extract.periods.words import AMBIGUOUS_MONTHS, UNIT_MONTHS
from extract.values import immutable, replace
from extract.words.cued import Cued
from extract.words.phrases import certain, lowered

WORD = re.compile(r"\w+")
TOLD_ALREADY = Relative("period", 0, True)  # "in January-May exports were 5 million in the reporting period"
DATED = 10
"""Characters that a month without its year falls short of."""
ISSUE = re.compile(
    r"\s+(?:[a-z]+\s+){0,2}(?:report|outlook|survey|bulletin|review|projections?|forecasts?|estimates?|issue|edition)\b"
)
"""What a month tells the issue of, not the time of its figures: "the December policy report projects"."""
WAS_MONTH = re.compile(r"\s+(?:was|were|itself|alone|brought|saw)\b")
LAST_WORD = re.compile(r"(\w+)\.?$")
WORD_BEFORE = re.compile(r"(\w*)\s?$")
NUMBERED = re.compile(r"(?:1[3-9]|[2-9]\d|\d{3,})/$")
JOINED = re.compile(r"\s*(?:and|or|&)\s*")
BETWEEN_AND = re.compile(r" and (?:the )?")
YEARS_BACK = 20
"""How many times back one may tell what kind of year a bare number is."""
SEASON_OF = ("season ", "season of ", "campaign ", "campaign of ")
ARTICLES = frozenset(["the", "this", "last", "its", "their", "our", "but", "and", "while", "only"])
AFTER = re.compile(r"\b(?:after|following|from|against|than)\b")
SINCE = Cued(
    ("since",),
    r"\bsince (?:the|its|their|his|an?|[\w'\u2019-]+(?= (?:took|came|opened|was|were|joined|began|started|entered)\b))"
    r" (?:[\w'\u2019\u2013-]+ ){0,8}$"
    r"|\bsince (?:joining|signing|concluding|entering|acceding|gaining|leaving|adopting|opening|becoming)"
    r" [^,;:()\d]{0,60}$"
    r"|\bsince (?:[\w-]+ ){1,3}(?:was|were) (?:established|founded|restored|resumed|signed|lifted|introduced) $",
)
"""What makes a time the beginning of one: "since the agreement took effect in 2004", "since its opening in May"."""
BESIDE = re.compile(
    r"\b(?:double|twice|triple|thrice|treble|quadruple|times|half|than|above|below|short of"
    rf"|{SURPASS}) (?:the |its |their )?$"
)
AS_THEN = re.compile(r"\b(?:same(?: [a-z]+)?|much|many|high|low|large|little|few|well|bad|good|strong|weak|fast) as $")
"""What makes a time that of something alike: "as much as in 1985"."""
UNDER = re.compile(r"\b(?:under|over|behind|ahead of|above|below|than|short of|on) $")
"""What makes "that of" a time another's: "22 pct under that of the same months of 1987"."""
BESIDE_THAT = Cued(
    ("that ", "those "),
    r"\b(?:than|above|below|short of|under|over|behind|ahead of|on|times|double|twice"
    rf"|{SURPASS}) (?:that|those) $",
)
"""What makes it that of another of the kind: "exceeds that for the whole of 1994"."""
LEVELS = (
    "deficit|surplus|level|figure|total|volume|value|amount|average|record|peak|sum|result|gap|balance|number|quantity"
    "|exports|imports|turnover|sales|shipments|purchases|earnings|receipts|coverage|ratio|share|rate|data"
)
ON_LEVEL = Cued(
    (*LEVELS.split("|"), "high", "low", "trough", "what "),
    r"(?:(?:[%\d)]|\d(?:m|b|bn|mn|mln|k|t)|\b(?:per ?cent|pct|up|down|\w*illion|increase|decrease|rise|fall|drop|gain))"
    rf" (?:on|over|from(?! its ))|\b(?:above|below|than|short of|{SURPASS})) (?:(?:the|its|their|an?) "
    rf"(?:(?:[a-z-]+ )?(?:{LEVELS})|(?:[a-z-]+ ){{0,2}}(?:high|low|peak|record|trough))s?"
    r"(?: (?:recorded|registered|reported|posted|seen|reached|achieved|set|hit|touched))?"
    r"|(?:level|figure|volume|value|number|shipment)s (?:recorded|registered|reported|posted|seen|reached|achieved)"
    r"|what (?:it|they|the [a-z]+) (?:had been|w\w+)) $",
)
"""What makes it that of a level a change is told on: "an increase of 4 million on the deficit in May"."""
ON_THE = Cued(
    ("on the ", "over the ", "from the ", "above the ", "below the ", "than the ", "short of the "),
    r"(?:(?:[%\d)]|\b(?:per ?cent|pct|points?|\w*illion|up|down)) (?:on|over|from)|\b(?:above|below|than|short of))"
    r" the (?!(?:back|course|rest|remainder|strength|basis|eve|heels|end|start|beginning|whole)\b)"
    r"(?:(?!(?:first|second|third|last|part|half|months?|quarter|in|on|to|by|for|of|and|or|at|with|as"
    r"|that|which)\b)[a-z][a-z-]* ){0,3}"
    r"(?:[a-z]{0,3}[^\w\s]?\d[\d.,]* (?:[a-z]*illion |m |bn )?|(?<!the ))$",
)
"""Before "of" and a time, what of that time a change is told on: "down 4% from the record gap of", "on the $5m of"."""
GOAL = re.compile(r"(?:['\u2019]s)? (?:(?:export|import|trade|sales|output|growth) )?(?:targets?|goals?|plan|quota)\b")
"""What makes a time that of a goal, whatever is set beside it: "exceeded its 2005 export target"."""
AFTER_ONE = ("after a", "after an")
TOLD_OF = re.compile(r",? (?:that|in which|which|when) [^,;.]{0,40}?\d")
"""Behind a month with an article, a figure that it is told of: "after an April that cost Peru 4% of its exports"."""
SET_OFF_BY = re.compile(
    r"(?:,|\d[^,;:\d]*\bor) (?:(?:which (?:is|was)|representing|marking|reflecting) )?(?:up|down"
    r"|an? (?:[a-z]+ )?(?:rise|increase|gain|jump|fall|drop|decline|decrease|improvement|advance|growth)(?: of)?)"
    r" (?:by )?(?:[a-z]+ ){0,2}\d[\d.,]*\s?(?:%|per ?cent|pct|percent)\s+$"
)
"""Right before "over", the change that a level is set off by: "came to 12 million, a rise of 37 percent over"."""
OWNS_NUMBER = re.compile(r"['\u2019]s? (?:[a-z-]+ ){0,3}[^\w\s]{0,3}\d")
"""What makes a time that of a number behind it."""
RECURRING = ("every ", "each ", "Every ", "Each ")
COMPARING = re.compile(r"\bcompar(?:ing|ed?|ison (?:of|between)) (?:[a-z-]+ ){0,7}$")
WITH = ("with", "to", "with the", "to the")
REACH = 56
INHERITED = ("period", "base", "horizon")


@immutable
class Mention:
    """A phrase of time with the words that introduce it; offsets count characters of the text."""

    start: int
    end: int
    role: str  # period | base | from_to | since | span | horizon | duration | date | now | name
    phrase: Phrase
    intro: str  # the words that gave the role, in lower case: "compared with", "by"; empty where there are none
    surface: str

    @property
    def years(self) -> tuple[int, int] | None:
        """The first and last year, where the phrase names years alone."""
        match self.phrase:
            case Years(first, last) | FromTo(Years(first, _), Years(_, last)):
                return first, last
        return None

    @property
    def is_dated(self) -> bool:
        """Whether the phrase names its own year, so that it can put a year in force."""
        return self.phrase.is_dated

    def base(self, clock: Clock) -> Period | None:
        """Give the first of the two times that a change is told between ("from 2015 to 2021")."""
        return self.phrase.origin.at(clock) if isinstance(self.phrase, FromTo) else None


ALL_OF_IT = ("whole", "entire", "full")
"""What a year begins with that something is told to have come to over: "over the whole of 2008"."""


def find_periods(text: str) -> list[Mention]:
    """Find the phrases of time, in order and without overlap, the longest at each place."""
    low = lowered(text)
    behind = f" {low}"  # so that something stands before its first word; what is found in it begins one before
    mentions: list[Mention] = []
    start = START.search(behind)
    while start:
        at = start.start()
        found = read(low, at, RULES_OF[NUMBER if start[1].isdigit() else start[1]])
        mention = _mention(text, low, at, found, mentions) if found else None
        if mention:
            if mentions and mentions[-1].intro[:7] == "between" and _is_grown_between(low, mentions[-1], mention, at):
                mentions[-1] = _as_base(mentions[-1], mention)
            mentions.append(mention)
        start = START.search(behind, mention.end if mention else start.end() - 1)
    return mentions


def _mention(text: str, low: str, at: int, found: Found, before: list[Mention]) -> Mention | None:
    """Give a phrase its role; None where the words around it show that it is no phrase of time."""
    floor = before[-1].end if before else 0
    intro = introduction(low, at, floor)
    joined = not intro.words and before and JOINED.fullmatch(low, floor, at)
    if not (joined and found.shape == "year") and _is_other_sense(text, at, found, intro):
        return None
    after = ONWARDS.match(low, found.end) or LEVEL.match(low, found.end) or OWNED_LEVEL.match(low, found.end)
    if found.shape in ("year", "years", "kind") and (kind := _kind_before(low, at, found.phrase, before)):
        found = replace(found, phrase=kind)
    said = _completed(found, intro, low, floor, at, before) if found.shape == "elliptic" else found
    if said is None or (said.phrase == TOLD_ALREADY and before and isinstance(before[-1].phrase, Dates | Part)):
        return None
    is_like = said.shape in ("year", "relative") and (
        intro.words.startswith("in those of") or is_of_like(low, floor, at, said.end)
    )
    if is_like:  # "nine months of 2014 … in those of 2015"
        said = replace(said, phrase=Same("period", said.phrase), shape="same")
    role, phrase = role_of(said, intro, text[intro.start].isupper(), after[0].strip() if after else "")
    if role is None:
        return None
    if intro.kind == "over" and low.startswith(ALL_OF_IT, at):
        return Mention(intro.start, found.end, "period", phrase, intro.words, text[intro.start : found.end])
    role = _as_told(low, at, found, intro, role, before)
    if role == "base" and GOAL.match(low, found.end):
        role = "period"
    if role == "period" and is_of_brackets(low, floor, intro.start, found.end):
        role = "base"
    if role == "base" and not after and _lasts(low, found, intro, before):
        role = "period"  # "shipped 5 million tonnes over 2019"
    if role in ("base", "since") and intro.words in AFTER_ONE and TOLD_OF.match(low, found.end):
        role = "period"
    if joined and phrase.is_dated and before[-1].role in INHERITED and role != "base":
        role = before[-1].role
    start = at if role == "duration" and intro.kind == "base" else intro.start  # "more than ten years"
    end = after.end() if after and role in ("base", "since") else found.end
    return Mention(start, end, role, phrase, intro.words, text[start:end])


def _is_grown_between(low: str, first: Mention, second: Mention, at: int) -> bool:
    """Tell whether two parts of years are those a change lies between: "between Q1 2014 and Q2 2014"."""
    are_parts = isinstance(first.phrase, Part) and isinstance(second.phrase, Part | Same) and not second.intro
    return are_parts and BETWEEN_AND.fullmatch(low, first.end, at) is not None


def _as_base(first: Mention, second: Mention) -> Mention:
    """Give the time that a change starts from, in the year of that it goes to where it names none itself."""
    match first.phrase, second.phrase:
        case Part(_, _, _, None) as part, Part(_, _, _, whole) if whole:
            return replace(first, role="base", phrase=replace(part, whole=whole))
    return replace(first, role="base")


def _kind_before(low: str, at: int, phrase: Phrase, before: list[Mention]) -> KindOfYear | None:
    """Give a bare "1993-94" the kind of the year before it: "in the 1994-95 crop year, against … in 1993-94"."""
    match phrase:
        case Years(first, _, True) | KindOfYear("season", first, True) if low.endswith(SEASON_OF, 0, at):
            return KindOfYear("marketing", first, split=True)
        case Years(first, _, True) | KindOfYear("season", first, True):
            told = next(
                (m.phrase for m in reversed(before) if isinstance(m.phrase, KindOfYear) and m.phrase.split), None
            )
            return KindOfYear(told.kind, first, split=True) if told and told.kind != "season" else None
        case Years(first, last, False) if first == last:
            near = reversed(before[-YEARS_BACK:])
            told = next((m.phrase for m in near if isinstance(m.phrase, KindOfYear)), None)
            is_near = told and told.kind == "ethiopian" and not told.split and abs(told.year - first) <= 2
            return KindOfYear("ethiopian", first) if is_near else None
    return None


def _as_told(low: str, at: int, found: Found, intro: Introduction, role: str, before: list[Mention]) -> str:
    """Give the role that the words farther before a phrase, and those behind it, make of that of its introduction."""
    floor = before[-1].end if before else 0
    if role == "period" and _is_set_beside(low, at, found, intro, before):
        role = "base"
    if role == "since" and OWNS_NUMBER.match(low, found.end):
        role = "base"  # "the second time after 1981's 6.05 million"
    if role in ("period", "date") and SINCE.search(low, max(floor, intro.start - REACH), intro.start):
        role = "since"
    goes_on = before and before[-1].role == "base" and goes_on_comparing(low, floor, at, found.end)
    beside = goes_on or is_beside(low, floor, at) or is_of_part(low, floor, at)
    return "base" if beside and role in ("period", "horizon", "date", "since") else role


def _is_set_beside(low: str, at: int, found: Found, intro: Introduction, before: list[Mention]) -> bool:
    """Tell whether a time is that of a level something else is set beside: "double the 1987 volume"."""
    floor = before[-1].end if before else 0
    far, start = max(floor, intro.start - REACH), intro.start
    if NOUN_OF_LEVEL.match(low, found.end) and BESIDE.search(low, max(floor, at - REACH), at):
        return True
    if intro.words.startswith("of") and ON_THE.search(low, far, start):
        return True
    if ON_LEVEL.search(low, max(0, start - REACH), start) or BESIDE_THAT.search(low, far, start):
        return True
    set_beside = before and (intro.words in WITH or (not intro.words and low[floor:at] == " and "))
    if set_beside and COMPARING.search(low, max(0, before[-1].start - REACH), before[-1].start):
        return True  # "comparing May 2013 with May 2012", "a comparison of exports between May 2013 and May 2012"
    if intro.words and AS_THEN.search(low, far, start):
        return True
    if intro.edge == "that" and UNDER.search(low, far, start):
        return True
    if intro.kind == "from" and isinstance(found.phrase, Part | Dates):
        return is_changed_by(low, start) and {"to", "through"}.isdisjoint(low[at : found.end].split())
    if intro.kind != "over" or not isinstance(found.phrase, Part | Dates):
        return False
    named = found.phrase.whole if isinstance(found.phrase, Part) else found.phrase.year
    if named and SET_OFF_BY.search(low, max(0, start - REACH), start):
        return True
    return found.shape == "part" and _is_beside_part(low, start, before)


def _lasts(low: str, found: Found, intro: Introduction, before: list[Mention]) -> bool:
    """Tell whether something is told to have gone on over a named time: not "fell by 5% (in May) over that of 2019"."""
    told = isinstance(found.phrase, Relative) and found.phrase.told
    if intro.kind != "over" or intro.edge in ("that", "level") or found.shape not in NAMED_OVER or told:
        return False
    start = intro.start
    if NOUN_OF_LEVEL.match(low, found.end):
        return False
    if before and start - before[-1].end < 2:
        return before[-1].role == "base"  # "rose by 5% on the year over May"
    return not is_change(low, start)


def _is_beside_part(low: str, at: int, before: list[Mention]) -> bool:
    """Tell whether a change of a part of a year is told over another: "in the first half up 3% over the last"."""
    told = any(mention.role == "period" and isinstance(mention.phrase, Part) for mention in before)
    return told and is_changed_by(low, at)


def _completed(found: Found, intro: Introduction, low: str, floor: int, at: int, before: list[Mention]) -> Found | None:
    """Give "the third" and "the previous three" the unit of the part of a year named last, or next; else None."""
    between = low[floor:at]
    last = before[-1].phrase if before else None
    if found.phrase in (Relative("year", 1), Relative("year", 0)) and (intro.words == "of" or ". " in between):
        return None  # "paid $21 million of this", "5% less than last year. Despite this"
    if found.phrase in (Relative("year", 1), Relative("year", 0)):  # "2.2% last year, 1.9% this and 1.7% next"
        is_year = isinstance(last, Relative) and last.unit == "year"
        named = is_year and last != found.phrase and ("," not in between or found.phrase == Relative("year", 0))
        return replace(found, shape="relative") if named else None
    is_subject = bool(before) and not before[-1].intro and begins_clause(between)  # "The second brought 6 million"
    if not intro.article or not (intro.words or is_subject):
        return None
    if isinstance(found.phrase, Relative):
        is_part = isinstance(last, Part | Ending | Dates) or (isinstance(last, Relative) and last.unit in UNIT_MONTHS)
        return replace(found, shape="same") if is_part else None
    part = found.phrase
    if not isinstance(last, Part):  # "fell in the first quarter by 5% year on year, and in the second by 4%"
        last = next((m.phrase for m in reversed(before[-3:]) if m.role != "base"), last)
    units = ("quarter", "half") if isinstance(part, Part) and part.first == part.last else ("quarter", "month")
    if not isinstance(part, Part) or not isinstance(last, Part) or last.unit not in units:
        return with_next_part(found, low)
    whole = part.whole or last.whole
    if not part.whole and replace(part, unit=last.unit).in_months() > last.in_months() and AFTER.search(between):
        match whole:  # "in the first quarter after … the fourth"
            case Years(first, _, False):
                whole = Years.one(first - 1)
            case Relative("year", offset, told):
                whole = Relative("year", offset - 1, told)
    return Found(replace(part, unit=last.unit, whole=whole), found.end, "part")


def _is_other_sense(text: str, at: int, found: Found, intro: Introduction) -> bool:
    """Tell whether "may" is a verb, "April" a woman, "1M" an amount, 1987 a count, "EXPO-2022" a name."""
    match found.shape:
        case "year" | "years":
            part_of_name = text[at - 1 : at] == "-" and text[at - 2 : at - 1].isalnum()
            if NUMBERED.search(text, max(0, at - 6), at):
                return True  # "Notification 22/2022"
            return (part_of_name and not intro.words) or is_count(text, at, found, intro)
        case "code":
            counts = MEASURED.match(text, found.end) or COUNTED.match(text, found.end)
            in_months = text[found.end - 1] == "M"
            return bool(counts) or text[at : found.end].islower() or (in_months and not intro.kind)
        case "named_month":
            return not certain(LAST_WORD.search(text, at, found.end))[1][0].isupper()
        case "month":
            return _is_no_month(text, at, found, intro)
    return False


def _is_no_month(text: str, at: int, found: Found, intro: Introduction) -> bool:
    """Tell "may" and "Theresa May" from the month, where neither year nor preposition says that it is one."""
    if text.endswith(RECURRING, max(0, at - 6), at):
        return True  # "as every March"
    if intro.article and found.end - at < DATED and ISSUE.match(text, found.end):
        return True
    word = certain(WORD.match(text, at))[0]
    if word.lower() not in AMBIGUOUS_MONTHS or found.end - at > len(word) + 1:
        return False
    if word[0].isupper() and (OF_MONTH.match(text, found.end) or WAS_MONTH.match(text, found.end)):
        return False  # "The April surplus", "Chinese May exports", "March was the weakest month"
    previous = certain(WORD_BEFORE.search(text, max(0, at - 24), at))[1]
    is_name = (previous[:1].isupper() and previous.lower() not in ARTICLES) or (word.isupper() and previous != "")
    return not word[0].isupper() or (not intro.words and is_name)
