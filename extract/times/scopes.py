"""Which phrases of time a statement may take: the mentions of its sentence in, those that are its own out.

Its own are those right behind the number or before it in its words; of the rest of the sentence it may share one.
"""

import re
from bisect import bisect_left, bisect_right

from extract.periods import Mention
from extract.periods.phrases import Ago, Closed, Dates, KindOfYear, Part, Relative, Years
from extract.periods.words import AGAINST
from extract.statements.measured import TO_LEVEL
from extract.statements.statement import Statement
from extract.times.asides import MAIN_AGAIN, is_aside
from extract.times.clocks import IN_RELATIVE
from extract.times.in_brackets import ROLES, behind_brackets, is_bracketed_behind
from extract.times.levels import is_last_best, is_of_another_alone, levels
from extract.times.onward import JOINED, does_next, is_of_next, labels_next, leads_on, leads_past_aside
from extract.values import replace
from extract.words.cued import Cued
from extract.words.wholes import OF_WHOLE

SET_IN = re.compile(
    r"^\s*,?\s*(?:a record |a level )?(?:(?:was|were|had been|has been) )?"
    r"(?:set|recorded|seen|posted|registered|achieved|reached|hit|reported"
    r"|booked)?\s*$",
    re.I,
)
DATED_FROM = re.compile(r"\s*,?\s*(?:which |and )?(?:dated|dates|dating|goes back|went back|stems|stemmed)\s*", re.I)
TO_BE = re.compile(r"\bto be\b|\bfor delivery\b", re.I)
BACK = re.compile(r"(?:ago|earlier|before|previously|prior)$", re.I)
WHEN = re.compile(
    r",? (?:when\b|which (?:was|reached|totalled|stood at|came to|amounted to|had been|saw|brought)\b"
    r"|(?:which|that) (?:(?:had|has) )?(?:recorded|registered|posted|witnessed|showed)\b)"
)
CLOSED_OFF = re.compile(r";|,(?!\d)")
"""What closes a clause that goes on to tell of a time: "since October, when the season began, 5 million"."""
INSERTED = re.compile(
    r",\s+(?:when|with|as|after|before|where|which|who|thanks|despite|because|though)\b[^,;:]*,", re.I
)
"""A clause or adjunct between commas, behind which the clause goes on."""
OLD_RECORD = Cued(
    ("record", "high", "peak", "low", "best", "worst", "maximum", "minimum"),
    r"\b(?:record|high|peak|low|best|worst|maximum|minimum)\b"
    r"(?:\s+(?:so far|until now|to date|until then))?\s*,?\s*(?:(?:set|reached|hit|seen|posted|recorded|dating)\s+)?$",
    re.I,
)
"""Before a time, what was highest or lowest in it: "the old record, from 2018, was"."""
A_RECORD = re.compile(
    r"\b(?:record|high|peak|low|best|worst|maximum|minimum) (?:was|is|stood|had been|remains)\b", re.I
)
RECORD_OF = re.compile(
    r"\b(?:records?|highs?|peaks?|lows?|bests?|maximum|minimum|troughs?|tops?) of (?:[a-z]+ ){0,3}[^\w\s]{0,3}$",
    re.I,
)
"""Before a number with a time behind it, what was highest or lowest then: "the old peak of 34 billion from May"."""
BETWEEN_COMMAS = re.compile(r",\s+(?:(?:about|some|nearly|almost|over|roughly|a|just|only)\s+){0,2}[^\w\s]{0,3}")
OF_THE_YEAR = re.compile(r"(?: (?!and\b|or\b|but\b)[a-z'\u2019-]+){1,4} ", re.I)
"""Between months and the year that they are of."""
LEADS_ON = re.compile(r"\s?(?::|[\u2013\u2014](?= ))\s")
"""Behind a time, what makes it that of what follows."""
NEXT_TO = 24
NEAR = 12
COMPARING = re.compile(
    rf"\b(?:compare[sd]?|contrast(?:s|ed|ing)?|{AGAINST}|after|(?<!from more )(?<!from the more )than|following"
    r"|same as|unchanged from|above|below|short of|equal to)(?!\w)",
    re.I,
)
CONTRAST = re.compile(
    r"(?:\b(?:but|and|while|whereas|although|though|whilst|yet)|[;:\u2013\u2014])\s+(?:(?:already|even|only|later|then)\s+)?$"
    r"|\b(?:but|while|whereas|although|though|whilst)\s+(?:[\w'\u2019-]+\s){0,3}?(?:exports|imports|sales|shipments|purchases"
    r"|deliveries|those|they)\s(?:(?:to|from|of)\s(?:[\w.'\u2019-]+\s){1,3})?$",
    re.I,
)
"""What stands before a time that begins a clause of its own, or is told of its subject: "but imports in May fell"."""
LOOKED_BACK = re.compile(
    r"\b(?:contrasts?|compares?) with\b|\bbecause (?!of\b)"
    r"|,\s(?:and\s)?which (?:was|were|stood|amounted|totall?ed|came)\b(?:[^,;:]|,(?=\d))*\d(?:[^,;:]|,(?=\d))*$"
    r"|\b(?:where|while|whereas|when|which|after|although|though|as)\b[^;]*\bhad (?:been|stood|come|run|\w+ed)\b"
    r"|\b(?:where|while|whereas|when|but) (?:it|they) (?:had )?"
    r"(?:was|were|been|stood|amounted|came|come|totall?ed|reached)\b"
    r"|,\s+had (?:only |still |just )?been\s[^a-z]"
    r"|,\s+(?:after )?having [a-z]"
    r"|\b(?:brings?|bringing|brought|takes?|taking|took) (?:the|its|their|total|cumulative) (?:[a-z-]+ ){1,4}$"
    r"|,\s(?:the|its|their) (?:(?:corresponding|comparable|equivalent|respective|like) )?"
    r"(?:figure|amount|total|level|value|sum)s? (?:[a-z]+ ){0,3}$"
    r"|\b(?:records?|peaks?|highs?|lows?|marks?|maximum|minimum) of\b[^;]*$"
    r"|,\s(?:surpass|topp|beat|trail|outstripp|eclips|overtak)ing the\b[^;]*\d[^;]*$"
)
"""What makes a time behind a number another's, of a look back, a sum, a cause: "was 4, the figure for 1997 being 3"."""
WHOSE = Cued((", whose",), r", whose\b[^;:]*$")
"""What makes a time that of another's flow: "80% went to Peru, whose imports in 2002 were 5 million tons"."""
OF_THEM = re.compile(rf"\b{OF_WHOLE}[^,;.]{{0,24}}$")
"""What makes a time that of a part told behind: "700,000 tons so far, a third of them in June"."""
GOES_ON = re.compile(r"\b(?:and|but)\s+(?:\w+\s+)?(?:will|should|may|might|could|would|is to|are to)\b")
"""What tells that a sentence goes on with what is to come: "grew by 4.8% and should expand by 5% in 2019"."""
CLAUSE = re.compile(r"(?:^|[,;:(–—]|\b(?:but|and|while|whereas|which))\s*$", re.I)
BEATEN = re.compile(
    r"\b(?:br[eo]k\w*|beat\w*|topp\w*|surpass\w*|exceed\w*|outdid|bettered|smash\w*)\s+(?:the\s+|its\s+)?\Z"
)
"""Before an old record, what tells that a number is the new one."""
TO_WHOLE = {"to the", "of the", "towards the", "to", "of", "towards"}
OF_A_SUM = re.compile(
    r"(?: [a-z]+)? (?:total|value|figure|sum|turnover|revenues?|earnings|result|tally|volume|amount)s?\b"
)
"""Before and behind a time, what makes it that of a sum that a number goes into."""
LEADS_BACK = re.compile(
    rf"(?:,?\s(?:on )?(?:an? )?(?:year[- ](?:on|over)[- ]year|y/y|y-o-y|annual)(?: basis)?)?"
    rf",?\s*(?:up |down )?(?:from|{AGAINST})\s+(?:[a-z]+ ){{0,3}}\S{{0,4}}"
)
"""Between a time and the level that the one of that time is compared with: "5 million ($2m) in 2020 from 4 million"."""
UNIT_OF = re.compile(r"(?: (?!from\b|against\b|compared\b|and\b|but\b|while\b|than\b|to\b)[a-zA-Z]+){0,2} ?")
CHANGED = re.compile(r"[ -][a-z/-]+(?: [a-z/-]+){0,3} ")
"""Between a number compared with and its time: "following a 5% year-on-year decline in May"."""
FAR = 60
"""Characters behind a number after which a phrase before it comes first, and before which a later one may be shared."""


def mentions_of(statement: Statement, *roles: str) -> list[Mention]:
    """Give the phrases of time of the sentence that this statement may take."""
    return [
        mention
        for mention in statement.sentence.periods
        if mention.role in roles
        and (mention.start not in statement.sentence.claimed or mention.start in statement.claims)
        and not is_aside(statement, mention)
    ]


def own(statement: Statement, roles: tuple[str, ...] = ROLES) -> Mention | None:
    """Give the period of a statement's own words: one right behind the number, else the last before it."""
    if statement.given_period or not statement.sentence.periods:
        return statement.given_period
    end = statement.quantity.end
    compared = levels(statement)
    found = [m for m in mentions_of(statement, *roles) if m not in compared and not _is_of_delivery(statement, m)]
    after = [m for m in found if end <= m.start < statement.tail[1] and not isinstance(m.phrase, Closed)]
    if after and statement.in_brackets:
        after = [m for m in after if ")" not in statement.sentence.text[end : m.start]]
    if after:
        after = [m for m in after if not is_of_next(statement, m)]
    before = [m for m in found if statement.head[0] <= m.start < statement.quantity.start]
    if statement.base_level:
        text, start = statement.sentence.text, statement.quantity.start
        before = [m for m in before if not LEADS_BACK.fullmatch(text, m.end, start)]
    told = any(isinstance(m.phrase, Years | Relative | KindOfYear) for m in before)
    if told:  # "$3 million (2012), $2 million (2011)"
        after += [m for m in found if m.start >= statement.tail[1] and is_bracketed_behind(statement, m)]
    else:  # "if in 2016 it was 3 million, in 2020 it came to 8"
        after += [m for m in found if m.start >= statement.tail[1] and _is_set_in(statement, m)]
    after = after or behind_brackets(statement, found)
    after += _dated_from(statement)
    if record := _of_record(statement):
        return record
    before += [m for m in (*_told_when(statement), *_closed(statement, found)) if m not in before]
    into_sum = before and after and after[0].intro in TO_WHOLE and OF_A_SUM.match(statement.sentence.text, after[0].end)
    if before and after and (into_sum or does_next(statement, after[0])):
        after = []  # "May's exports added 5 million to the half-year total"
    before = before or _apposed_to(statement, roles) or _labelled(statement, found)
    if not before and (earlier := clause_ago(statement, statement.quantity.start)):
        before = [earlier]
    if after and not (before and after[0].start - end > FAR):
        return after[0]
    if len(before) > 1 and (part := _part_of(statement, *before[-2:])):
        return part
    return before[-1] if before else None


def _part_of(statement: Statement, part: Mention, year: Mention) -> Mention | None:
    """Give months of the year or season told behind them: "October-February shipments of the current season"."""
    if part.is_dated or not OF_THE_YEAR.fullmatch(statement.sentence.text, part.end, year.start):
        return None
    match year.phrase:
        case Relative("year" | "fiscal" | "marketing") | Years() | KindOfYear():
            pass
        case _:
            return None
    match part.phrase:
        case Dates(day=None, year=None) as months:
            return replace(part, phrase=replace(months, year=year.phrase))
        case Part(whole=None) as months:
            return replace(part, phrase=replace(months, whole=year.phrase))
    return None


def _apposed_to(statement: Statement, roles: tuple[str, ...]) -> list[Mention]:
    """Give the time that closes what a number between commas is: "the goal set for the year, 10 million, is"."""
    text, start = statement.sentence.text, statement.quantity.start
    named = [m for m in statement.sentence.periods if m.role in roles and 0 < start - m.end < FAR]
    close = [m for m in named if BETWEEN_COMMAS.fullmatch(text, m.end, start) and start - m.end < NEXT_TO]
    if close and text[statement.quantity.end : statement.quantity.end + 1] == ",":
        return close
    named = close or [m for m in named if leads_past_aside(text[m.end : start])]
    return [m for m in named if JOINED.search(text, max(0, m.start - 8), m.start)]  # "and in 2013, 4 million"


def _labelled(statement: Statement, found: list[Mention]) -> list[Mention]:
    """Give the time at the head of brackets that several numbers stand in: "(May 2020: $70 million on 78 tons)"."""
    opened = statement.sentence.text.rfind("(", 0, statement.quantity.start) if statement.in_brackets else -1
    return [m for m in found if 0 <= m.start - opened <= 2 and m.end < statement.head[0]] if opened >= 0 else []


def _is_of_delivery(statement: Statement, mention: Mention) -> bool:
    """Tell whether a stretch is that in which what was sold will come: "a ton to be lifted over three years"."""
    return (
        mention.role == "span"
        and TO_BE.search(statement.sentence.text, statement.quantity.end, mention.start) is not None
    )


def _is_set_in(statement: Statement, mention: Mention) -> bool:
    """Tell whether a time behind a comma is still a number's: "5 million, set in 2012", not "…, last year only 4"."""
    if is_bracketed_behind(statement, mention):
        return True
    text, end = statement.sentence.text, statement.quantity.end
    if not SET_IN.match(text[end : mention.start]) or labels_next(text, mention):
        return False
    quantities = statement.sentence.quantities
    at = bisect_left(quantities, mention.end, key=lambda quantity: quantity.start)
    return at == len(quantities) or not leads_on(text, mention.end, quantities[at].start)


def _dated_from(statement: Statement) -> list[Mention]:
    """Give the time that a level is told to be of: "the old record, 180 billion, dated from 2019"."""
    named = (m for m in statement.sentence.periods if m.role in ("base", "since") and is_dated_from(statement, m))
    return [replace(m, role="period") for m in named]


def _of_record(statement: Statement) -> Mention | None:
    """Give the time that an old record is of: "the old record, from 2018, was 5 million", "…, reached in 2018, …"."""
    text, at = statement.sentence.text, statement.quantity.start
    for mention in statement.sentence.periods:
        if mention.role not in ("base", "since", "period") or not mention.is_dated:
            continue
        if not statement.head[0] <= mention.start < at:
            continue
        between = mention.role == "period" or text.startswith((",", ")"), mention.end)
        record = OLD_RECORD.search(text, max(0, mention.start - 48), mention.start) if between else None
        if record and not BEATEN.search(text, 0, record.start()):
            return replace(mention, role="period")
    return None


def is_dated_from(statement: Statement, mention: Mention) -> bool:
    """Tell whether "dated from" or the like stands between a number and a time."""
    end = statement.quantity.end
    text = statement.sentence.text
    if mention.start < end:
        return False
    if DATED_FROM.fullmatch(text, end, mention.start):
        return True
    if mention.intro.startswith("from") and not text[end : mention.start].strip():
        return RECORD_OF.search(text, 0, statement.quantity.start) is not None
    return text[end : mention.start].strip() == "," and A_RECORD.search(statement.before) is not None


def _told_when(statement: Statement) -> list[Mention]:
    """Give the times that a clause goes on to tell of: "the lowest since 2009, when it was 2 million"."""
    text, start = statement.sentence.text, statement.quantity.start
    return [
        mention
        for mention in statement.sentence.periods
        if mention.role in ("since", "base", "period")
        and mention.end < start
        and (WHEN.match(text, mention.end) or (mention.role == "since" and is_last_best(text, mention)))
        and not CLOSED_OFF.search(text, mention.end + 1, start)
    ]


def _closed(statement: Statement, found: list[Mention]) -> list[Mention]:
    """Give the year that is told to have closed with a number: "a poor month for the year, which ended with a gap"."""
    start, numbers = statement.quantity.start, statement.sentence.undated
    closed = (m for m in found if isinstance(m.phrase, Closed) and m.end <= start)
    return [m for m in closed if not any(m.end < q.start < start for q in numbers)]


def of_sentence(statement: Statement, has_period: bool, status: str) -> Mention | None:
    """Give a period elsewhere in the sentence: the last before, unless a statement stood between; else the only one."""
    if not statement.sentence.periods:
        return None
    text = statement.sentence.text
    compared = levels(statement)
    roles = ("period", "from_to") if status == "actual" else ("period", "horizon", "from_to")
    others = [m for m in mentions_of(statement, *roles) if m not in compared]
    before = [m for m in others if m.start < statement.head[0]]
    if before and before[-1].role == "from_to":  # "between 1989 and 1993 imports fell from 8 to 2, exports from 5 to 1"
        return before[-1]
    if before and isinstance(before[-1].phrase, Ago | Years | Relative) and LEADS_ON.match(text, before[-1].end):
        return before[-1]  # "that was gone a year later: with imports up 24 percent"
    if before:
        return None if statement.position and has_period and statement.sentence.last_period else before[-1]
    later = [m for m in others if not isinstance(m.phrase, Ago) and ";" not in text[statement.quantity.end : m.start]]
    later = [m for m in later if not (_is_of_brackets(statement, m) or is_of_another_alone(statement, m))]
    later = [m for m in later if not LOOKED_BACK.search(text, statement.quantity.end, m.start)]
    later = [m for m in later if not OF_THEM.search(text, statement.quantity.end, m.start)]
    if has_period:  # "tea earned 2 million, but in May alone sales fell by 4%"
        later = [m for m in later if not WHOSE.search(text, statement.quantity.end, m.start)]
        later = [m for m in later if not _is_of_main(statement, m)]
        later = [m for m in later if not _opens_its_own(statement, m) and not is_set_against(statement, m)]
    if status == "actual":  # "2 million tons were mined, and 3 million are hoped for this year"
        later = [m for m in later if not statement.sentence.between("status", statement.quantity.end, m.start)]
        later = [m for m in later if not GOES_ON.search(text, statement.quantity.end, m.start)]
    if not later or (statement.position and not has_period):
        return None
    is_only = len({m.surface.lower() for m in later}) == 1
    is_near = statement.position == 0 and later[0].start < statement.tail[1] + FAR
    return later[0] if is_only or is_near else None


def of_level_reached(statement: Statement) -> Mention | None:
    """Give the time right behind the level that a change led to: "…, and imports fell 8% to 9 million in May"."""
    text, quantities = statement.sentence.text, statement.sentence.undated
    at = bisect_left(quantities, statement.quantity.end, key=lambda quantity: quantity.start)
    level = quantities[at] if at < len(quantities) else None
    if level is None or level.kind == "percent" or not TO_LEVEL.fullmatch(text, statement.quantity.end, level.start):
        return None
    later = [m for m in statement.sentence.periods if m.start >= level.end and m.role == "period"]
    is_beside = bool(later) and UNIT_OF.fullmatch(text, level.end, later[0].start) is not None
    return later[0] if is_beside and not isinstance(later[0].phrase, Ago) else None


def _is_of_brackets(statement: Statement, mention: Mention) -> bool:
    """Tell whether a time stands in brackets with a number of their own: "46 per cent (56 per cent in 2019)"."""
    text, quantities = statement.sentence.text, statement.sentence.quantities
    opened = text.rfind("(", statement.quantity.end, mention.start)
    if opened < 0 or ")" in text[opened : mention.start]:
        return False
    at = bisect_left(quantities, opened, key=lambda quantity: quantity.start)
    return at < len(quantities) and quantities[at].start < mention.start


def _opens_its_own(statement: Statement, mention: Mention) -> bool:
    """Tell whether a time behind a number begins another clause, which has a number of its own."""
    text, quantities = statement.sentence.text, statement.sentence.quantities
    if not CONTRAST.search(text, statement.quantity.end, mention.start):
        return False
    at = bisect_left(quantities, mention.end, key=lambda quantity: quantity.start)
    if at == len(quantities):
        return False
    return not MAIN_AGAIN.search(INSERTED.sub(" ", text[mention.end : quantities[at].start]))


def _is_of_main(statement: Statement, mention: Mention) -> bool:
    """Tell whether a time is the main clause's, and a number its relative clause's: "GDP, which lost 2%, is to …"."""
    text, start, end = statement.sentence.text, statement.quantity.start, statement.quantity.end
    return IN_RELATIVE.search(text, max(0, start - 60), start) is not None and "," in text[end : mention.start]


def is_set_against(statement: Statement, mention: Mention) -> bool:
    """Tell whether a time stands right behind a number compared with: "35%, against 38 in 1987 and 40 in 1986"."""
    text, quantities = statement.sentence.text, statement.sentence.quantities
    at = bisect_right(quantities, mention.start, key=lambda quantity: quantity.end)
    last = quantities[at - 1] if at else None
    if last is None or last.start <= statement.quantity.start:
        return False
    if mention.start - last.end > NEAR and not CHANGED.fullmatch(text, last.end, mention.start):
        return False
    return COMPARING.search(text, statement.quantity.end, last.start) is not None


def clause_ago(statement: Statement, stop: int) -> Mention | None:
    """Give the "a year earlier" that the clause of a number begins with: it is when the number holds."""
    text, start = statement.sentence.text, statement.head[0]
    found = [m for m in statement.sentence.periods if isinstance(m.phrase, Ago) and start <= m.start and m.end <= stop]
    return next((m for m in found if not m.intro and BACK.search(m.surface) and opens_clause(text, m)), None)


def opens_clause(text: str, mention: Mention) -> bool:
    """Tell whether a phrase begins a clause: "; a year earlier it had been 4 million"."""
    return CLAUSE.search(text, max(0, mention.start - 10), mention.start) is not None
