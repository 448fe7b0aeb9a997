"""Which phrases of time a statement may take: the mentions of its sentence in, those that are its own out.

A phrase in brackets with a number ("(May 2020: 7.0 billion)") is that number's alone; a year that dates a law, a
forecast or the cause told in a subordinate clause is nobody's.
"""

import re
from bisect import bisect_left, bisect_right
from dataclasses import replace

from extract.periods import Mention, Period, resolve
from extract.periods.clock import Clock
from extract.periods.phrases import Ago, Dates, Part, Relative, Same, ThatYear
from extract.quantities import Quantity
from extract.statements import Statement

ROLES = ("period", "from_to", "horizon", "span")
VINTAGE_BEFORE = re.compile(
    r"\b(?:foreseen|forecast\w*|expected|projected|predicted|estimated|written|published|announced"
    r"|(?<!were )(?:made|given|issued)|released|said)\s+(?:back\s+)?$",
    re.I,
)
TO_BE_SEEN = re.compile(r"\b(?:is|are|be) (?:foreseen|forecast|expected|projected|predicted|anticipated) $")
BEFELL = re.compile(
    r"(?:^|[.;]\s+)The (?:[a-z]+ )?(?:crisis|wars?|droughts?|floods?|embargo|invasion|coup|frost|strike|hurricane"
    r"|pandemic"
    r"|boom|slump|recession|earthquake)\s*$"
)
"""What happened in a year and did something in it: the subject of its sentence."""
DATED_BEFORE = re.compile(
    r"\b(?:agreements?|contracts?|treaty|treaties|memorand(?:um|a)|protocols?|laws?|acts?|decrees?|bans?|embargo"
    r"|sanctions|strategy|programmes?|programs?|referendum|resolution|crisis|war|invasion|coup|reforms?)\s*$",
    re.I,
)
VINTAGE_AFTER = re.compile(
    r"^\s*(?:forecasts?|estimates?|projections?|report|survey|release|bulletin|issue|outlook|data|figures"
    r"|agreements?|bans?|embargo|crisis|law|act|treaty|memorandum|referendum|earthquake|drought|floods?)\b",
    re.I,
)
INDEX_BASE = re.compile(r"\s*=\s*100\b")
SUBORDINATE = re.compile(r"(?:^|[\s,;(])(?:where|because|since(?= [a-z]+ [a-z])|whose|who|which)\b", re.I)
DESCRIBED = re.compile(
    r",\s+(?:[a-z]+ly\s+|first\s+|once\s+|(?:due\s+)?to\s+be\s+)?"
    r"(?!compared|based|valued|provided|followed|increased|reduced|totall?ed)"
    r"(?:[a-z-]+ed|built|set up|bought|taken over|begun|made|held|shut|sold|brought|won|lost)(?:\s+[a-z]+){0,3}\s+$",
    re.I,
)
"""What describes a thing by its beginning: "the smelter, opened in 1998, …"."""
MAIN_AGAIN = re.compile(r"[,:;–—]")
SET_IN = re.compile(
    r"^\s*,?\s*(?:a record |a level )?(?:set|recorded|seen|posted|registered|achieved|reached|hit|reported"
    r"|booked)?\s*$",
    re.I,
)
ALREADY = re.compile(r"[^.;,]{0,24}?\b(?:already|so far|this time)\b", re.I)
DATED_FROM = re.compile(r"\s*,?\s*(?:which |and )?(?:dated|dates|dating|goes back|went back|stems|stemmed)\s*", re.I)
HAD_BEEN = re.compile(r"\bhad\b", re.I)
TO_BE = re.compile(r"\bto be\b|\bfor delivery\b", re.I)
GAPPED = re.compile(
    r"(?:['\u2019]s)?\s+(?:(?:for|at|to|only|just|about|over|under|nearly|almost|some|it|they|was|were)\s+){0,3}[^\w\s]{0,2}",
    re.I,
)
"""What stands between a time and the number that it belongs to: "half a billion in 2019, last year only 4"."""
THAN = re.compile(r"\b(?:than|against|compared|as \w+ (?:again )?as)\b[^\d]*$|^\s*(?:that|those) of\s*$", re.I)
OF_LEVEL = re.compile(
    r"\b(?:levels?|figures?|results?|that|those|sum|amount|volume|quantity|value|number) (?:of|in|for) (?:the )?$",
    re.I,
)
LEVEL_NOUN = re.compile(r"\b(?:levels?|figures?|results?|sum|amount|volume|quantity|value|number)\s$", re.I)
EXCEEDS = re.compile(
    r"\b(?:exceed\w*|above|below|than|against|beats?|surpass\w*)\b[^.;,]{0,20}\b(?:levels?|figures?|results?|sum|total"
    r"|amount|volume|quantity|value|number)\s$",
    re.I,
)
RECORD = re.compile(
    r"\b(?:(?:low|high|larg|bigg|sharp|steep|small|fast|strong|weak|great|poor|slow|deep)\w*est|worst|best|lowest|most|least"
    r"|first|record)\b[^.;,]{0,40}$",
    re.I,
)
"""What makes "since 1978" tell how rare a thing is: "the lowest since 1978"."""
RECKONED = re.compile(
    r"\b(?:(?:first|second|third|fourth|fifth|sixth|\d+(?:st|nd|rd|th))\b(?: \w+){0,2}|(?:low|high|larg|bigg|sharp"
    r"|steep|small|fast|strong|weak)\w*est\b[^.;,]{0,24}|(?:worst|best)\b[^.;,]{0,24})\s*$",
    re.I,
)
APPOSED = re.compile(
    r",\s+(?:(?:equal|equivalent|close|amounting|next|up) to\s+)?"
    r"(?:(?!(?:which|who|that|was|were|is|are|had|has|have|will|but|and|while|to|from)\b|[a-z]+ed\b)[\w'\u2019-]+\s+)"
    r"{0,5}[^\w\s,.;]{0,2}$",
    re.I,
)
APPOSED_ON = re.compile(r"(?:\s+(?!(?:was|were|is|are|had|has|and|but|to|from)\b)[a-z]+){0,3}\s*", re.I)
LEVEL_OF = re.compile(r"\s*(?:the|that|those|what)(?: [a-z]+){0,5}\s*", re.I)
SHORT_OF = re.compile(
    r"\s*,?\s*(?:short of|(?:more|less|fewer|higher|lower) than|above|below|up on|down on|practically"
    r"|nearly|almost|roughly|about|close to|equal to|unchanged from|the same as|as much as|as many as)"
    r"(?: what| that| those| the)(?: [a-z]+){0,5}\s*",
    re.I,
)
"""What makes a sum a difference from one of another time: "$3 million short of what it sold in May"."""
OF_THAT = re.compile(
    r"\s*(?:of (?:that|those) (?:of|for|in)(?: the)?"
    r"|of what (?:it|they|that|this|the \w+) (?:was|were|had been|had|amounted to|came to|earned|sold|bought)"
    r"(?: \w+)?(?: in| during| for)?"
    r"|of (?:the|its|their) (?:results?|figures?|levels?|amounts?|volumes?|values?|sums?|totals?)"
    r"(?: (?:of|for|in|reached in|recorded in|seen in|achieved in))?(?: the)?)\s*",
    re.I,
)
FLOWED = re.compile(
    r"\b(?:took|takes|bought|buys|absorbed|absorbs|accounted|accounts|provided|provides|supplied|supplies|received"
    r"|made up|makes up|went|goes|came|contributed|contributes|brought|earned|purchased)\b"
    r"[^.;]{0,40}$",
    re.I,
)
OF = re.compile(r"\s*of (?:the )?")
BACK = re.compile(r"(?:ago|earlier|before|previously|prior)$", re.I)
WHEN = re.compile(r",? when (?:it|they|the (?:figure|total|sum))\b", re.I)
NEAR = 12
IN_RELATIVE = re.compile(r", (?:which|who) [^,]*$")
COMPARING = re.compile(r"\b(?:compared|against|versus|vs|after|than|following)\b", re.I)
CONTRAST = re.compile(
    r"(?:\b(?:but|and|while|whereas|although|though|whilst|yet)|[;:\u2013\u2014])\s+(?:(?:already|even|only|later|then)\s+)?$",
    re.I,
)
"""What stands before a time that begins a clause of its own."""
CLAUSE = re.compile(r"(?:^|[,;:(–—]|\b(?:but|and|while|whereas|which))\s*$", re.I)
FAR_ASIDE = 32
"""Characters between a number and the time that stand together between commas, at most."""
FAR = 60
"""Characters behind a number after which a phrase before it comes first, and before which a later one may be shared."""


def mentions_of(statement: Statement, *roles: str) -> list[Mention]:
    """Give the phrases of time of the sentence that this statement may take."""
    text = statement.sentence.text
    return [
        mention
        for mention in statement.sentence.periods
        if mention.role in roles
        and (mention.start not in statement.sentence.claimed or mention.start in statement.claims)
        and not INDEX_BASE.match(text, mention.end)
        and not (mention.role == "period" and is_vintage(text, mention))
        and not _is_reckoned(text, mention)
        and not _is_bracketed_off(statement, mention)
        and not _is_apposed_to_another(statement, mention)
        and not _is_subordinate(statement, mention)
    ]


def own(statement: Statement, roles: tuple[str, ...] = ROLES) -> Mention | None:
    """Give the period of a statement's own words: one right behind the number, else the last before it."""
    if statement.given_period:
        return statement.given_period
    end = statement.quantity.end
    compared = levels(statement)
    found = [m for m in mentions_of(statement, *roles) if m not in compared and not _is_of_delivery(statement, m)]
    after = [m for m in found if end <= m.start < statement.tail[1]]
    after += [m for m in found if m.start >= statement.tail[1] and _is_set_in(statement, m)]
    after += _dated_from(statement)
    before = [m for m in found if statement.head[0] <= m.start < statement.quantity.start]
    before += [m for m in _told_when(statement) if m not in before]
    if not before and (earlier := clause_ago(statement, statement.quantity.start)):
        before = [earlier]
    if after and isinstance(after[0].phrase, Ago) and (earlier := clause_ago(statement, statement.quantity.start)):
        return earlier  # "a year earlier it was 15 million, two years earlier 9 million"
    if after and not (before and after[0].start - end > FAR):
        return after[0]
    return before[-1] if before else None


def _is_of_delivery(statement: Statement, mention: Mention) -> bool:
    """Tell whether a stretch is that in which what was sold will come: "a ton to be lifted over three years"."""
    return (
        mention.role == "span"
        and TO_BE.search(statement.sentence.text, statement.quantity.end, mention.start) is not None
    )


def _is_set_in(statement: Statement, mention: Mention) -> bool:
    """Tell whether a time behind a comma is still a number's: "5 million, set in 2012", not "…, last year only 4"."""
    text, end = statement.sentence.text, statement.quantity.end
    if not SET_IN.match(text[end : mention.start]):
        return False
    quantities = statement.sentence.quantities
    at = bisect_left(quantities, mention.end, key=lambda quantity: quantity.start)
    return at == len(quantities) or not GAPPED.fullmatch(text, mention.end, quantities[at].start)


def _dated_from(statement: Statement) -> list[Mention]:
    """Give the time that a level is told to be of: "the old record, 180 billion, dated from 2019"."""
    named = (m for m in statement.sentence.periods if m.role in ("base", "since") and is_dated_from(statement, m))
    return [replace(m, role="period") for m in named]


def is_dated_from(statement: Statement, mention: Mention) -> bool:
    """Tell whether "dated from" or the like stands between a number and a time."""
    end = statement.quantity.end
    return mention.start >= end and DATED_FROM.fullmatch(statement.sentence.text, end, mention.start) is not None


def _told_when(statement: Statement) -> list[Mention]:
    """Give the times that a clause goes on to tell of: "the lowest since 2009, when it was 2 million"."""
    text, start = statement.sentence.text, statement.quantity.start
    return [
        mention
        for mention in statement.sentence.periods
        if mention.role in ("since", "base")
        and mention.end < start
        and WHEN.match(text, mention.end)
        and not any(mention.end < q.start < start for q in statement.sentence.quantities)
    ]


def of_sentence(statement: Statement, has_period: bool, status: str) -> Mention | None:
    """Give a period elsewhere in the sentence: the last before, unless a statement stood between; else the only one."""
    text = statement.sentence.text
    compared = levels(statement)
    roles = ("period", "from_to") if status == "actual" else ("period", "horizon", "from_to")
    others = [m for m in mentions_of(statement, *roles) if m not in compared]
    before = [m for m in others if m.start < statement.head[0]]
    if before and before[-1].role == "from_to":  # "between 1989 and 1993 imports fell from 8 to 2, exports from 5 to 1"
        return before[-1]
    if before:
        return None if statement.position and has_period and statement.sentence.last_period else before[-1]
    later = [m for m in others if not isinstance(m.phrase, Ago) and ";" not in text[statement.quantity.end : m.start]]
    if has_period:  # "tea earned 2 million, but in May alone sales fell by 4%"
        later = [m for m in later if not _is_of_main(statement, m)]
        later = [m for m in later if not _opens_its_own(statement, m) and not _is_compared(statement, m)]
    if status == "actual":  # "2 million tons were mined, and 3 million are hoped for this year"
        later = [m for m in later if not statement.sentence.between("status", statement.quantity.end, m.start)]
    if not later or (statement.position and not has_period):
        return None
    is_only = len({m.surface.lower() for m in later}) == 1
    is_near = statement.position == 0 and later[0].start < statement.tail[1] + FAR
    return later[0] if is_only or is_near else None


def _opens_its_own(statement: Statement, mention: Mention) -> bool:
    """Tell whether a time behind a number begins another clause, which has a number of its own."""
    text, quantities = statement.sentence.text, statement.sentence.quantities
    if not CONTRAST.search(text, statement.quantity.end, mention.start):
        return False
    at = bisect_left(quantities, mention.end, key=lambda quantity: quantity.start)
    return at < len(quantities) and not MAIN_AGAIN.search(text, mention.end, quantities[at].start)


def _is_of_main(statement: Statement, mention: Mention) -> bool:
    """Tell whether a time is the main clause's, and a number its relative clause's: "GDP, which lost 2%, is to …"."""
    text, start, end = statement.sentence.text, statement.quantity.start, statement.quantity.end
    return IN_RELATIVE.search(text, max(0, start - 60), start) is not None and "," in text[end : mention.start]


def _is_compared(statement: Statement, mention: Mention) -> bool:
    """Tell whether a time stands right behind a number compared with: "35%, against 38 in 1987 and 40 in 1986"."""
    text, quantities = statement.sentence.text, statement.sentence.quantities
    at = bisect_right(quantities, mention.start, key=lambda quantity: quantity.end)
    last = quantities[at - 1] if at else None
    if last is None or last.start <= statement.quantity.start or mention.start - last.end > NEAR:
        return False
    return COMPARING.search(text, statement.quantity.end, last.start) is not None


def levels(statement: Statement) -> list[Mention]:
    """Give the periods that a level compared with is of: "129.5% of the 2020 figure", "that of May 2020"."""
    text, end = statement.sentence.text, statement.quantity.end
    named = [m for m in statement.sentence.periods if m.role in ("period", "base")]
    if statement.quantity.kind not in ("percent", "multiple", "fraction"):
        return [m for m in named if end < m.start and SHORT_OF.fullmatch(text, end, m.start + len(m.intro))]
    before = [m for m in named if statement.head[0] <= m.start < statement.quantity.start and _is_of_level(text, m)]
    opening = OF.match(text, end)
    later = [m for m in named if end < m.start < statement.tail[1]]
    than = [m for m in later if THAN.search(text[end : m.start])]
    goes_to = LEVEL_OF if statement.quantity.kind == "multiple" else OF_THAT  # "five times the sum of May 2019"
    than += [
        m
        for m in later
        if goes_to.fullmatch(text, end, m.start + len(m.intro))
        and (
            goes_to is LEVEL_OF or isinstance(m.phrase, Same) or not m.intro.startswith("in")
        )  # "45% of that in 2020" is a share
    ]
    if opening and (statement.base_level or FLOWED.search(text, statement.head[0], statement.quantity.start)):
        return before + than  # "Japan took 39 percent of the 2017 shipments" is a share
    return before + than + [m for m in named if opening and end <= m.start <= opening.end()]


def _is_of_level(text: str, mention: Mention) -> bool:
    """Tell whether a time is that of a level: "the volume of May 2019"."""
    before = text[max(0, mention.start - 24) : mention.start]
    preposition = mention.intro.split(" ")[0]
    if preposition in ("for", "in"):  # "exceeds the figure for the first half of 2012 by 3.4%"
        before = text[max(0, mention.start - 48) : mention.start]
        return EXCEEDS.search(before) is not None
    return bool(OF_LEVEL.search(before) or (preposition == "of" and LEVEL_NOUN.search(before)))


def time_of(statement: Statement, mention: Mention, clock: Clock) -> Period | None:
    """Read a phrase once for all the numbers of its sentence: "three months earlier" is told from what was before."""
    sentence = statement.sentence
    if mention.start not in sentence.read:
        if isinstance(mention.phrase, Ago) and mention.phrase.count < 0 and sentence.back:
            sentence.anchor = sentence.back[1]  # "2 billion in 1983, had doubled seven years later"
        sentence.anchor = sentence.anchor or clock.period
        is_told_from = isinstance(mention.phrase, Ago)
        inner = replace(clock, period=sentence.anchor) if is_told_from else clock_at(statement, mention, clock)
        found = resolve(replace(mention, role="period") if is_told_from else mention, inner)
        sentence.read[mention.start] = found
        sentence.anchor = sentence.anchor if is_told_from else found or sentence.anchor
    return sentence.read[mention.start]


def clock_at(statement: Statement, mention: Mention, clock: Clock) -> Clock:
    """Put the clock to the year that the sentence named: "in March 2010 the deficit, 4 million in February, fell"."""
    sentence = statement.sentence
    if isinstance(mention.phrase, ThatYear):
        return replace(clock, named=last_year(sentence.periods, clock, mention.start) or clock.named)
    if mention.is_dated or not isinstance(mention.phrase, Dates | Part):
        return clock
    if ALREADY.match(sentence.text, mention.end):
        return clock  # "59 firms came in 2017, and in January-April already 31"
    named = [m for m in sentence.periods if m.end <= mention.start and m.is_dated and m.role == "period"]
    if statement.base_level:  # "compared with 9 million in June 2019 and 15 million in May"
        named = [m for m in named if m.start not in sentence.claimed]
    last = next((m for m in reversed(named) if not is_vintage(sentence.text, m)), None)
    if last is None and HAD_BEEN.search(sentence.text, statement.head[0], statement.quantity.start):
        last = next((m for m in sentence.periods if m.end <= mention.start and _is_last_year(m)), None)
    period = resolve(replace(last, role="period"), clock) if last else None
    is_past = period and not (clock.published and period.start > clock.published)
    return replace(clock, year=period.end.year) if is_past else clock


def last_year(mentions: list[Mention], clock: Clock, stop: int | None = None) -> Period | None:
    """Give the year that the last dated phrase names, or the months that it names are of."""
    dated = [m for m in mentions if m.is_dated and (stop is None or m.end <= stop)]
    if not dated:
        return None
    phrase = getattr(dated[-1].phrase, "whole", None) or dated[-1].phrase
    found = resolve(replace(dated[-1], role="period", phrase=phrase), clock)
    return found if found is None or found.length == 12 else Period.of_year(found.end.year)


def _is_last_year(mention: Mention) -> bool:
    """Tell whether a phrase is "last year": months told in the pluperfect are of it."""
    return isinstance(mention.phrase, Relative) and mention.phrase.unit == "year" and mention.role == "period"


def clause_ago(statement: Statement, stop: int) -> Mention | None:
    """Give the "a year earlier" that the clause of a number begins with: it is when the number holds."""
    text, start = statement.sentence.text, statement.head[0]
    found = (m for m in statement.sentence.periods if isinstance(m.phrase, Ago) and start <= m.start and m.end <= stop)
    return next((m for m in found if not m.intro and BACK.search(m.surface) and opens_clause(text, m)), None)


def opens_clause(text: str, mention: Mention) -> bool:
    """Tell whether a phrase begins a clause: "; a year earlier it had been 4 million"."""
    return CLAUSE.search(text, max(0, mention.start - 10), mention.start) is not None


def is_vintage(text: str, mention: Mention) -> bool:
    """Tell whether a phrase dates a forecast, a report or a law and not what it is about."""
    before = text[max(0, mention.start - 24) : mention.start]
    if mention.intro.startswith("for") or BEFELL.search(before) or TO_BE_SEEN.search(before):
        return False  # "foreseen for 1999"; "The drought of 1992 cut the crop"
    return bool(
        VINTAGE_BEFORE.search(before)
        or VINTAGE_AFTER.match(text[mention.end : mention.end + 16])
        or (mention.intro.startswith("of") and DATED_BEFORE.search(before))
    )


def of_document(statement: Statement) -> Mention | None:
    """Give the time of the document that something happened under: "under a contract of May the firm is to lay"."""
    text, start = statement.sentence.text, statement.quantity.start
    named = (m for m in statement.sentence.periods if m.role == "period" and m.intro.startswith("of") and m.end < start)
    return next((m for m in named if DATED_BEFORE.search(text, max(0, m.start - 24), m.start)), None)


def _is_bracketed_off(statement: Statement, mention: Mention) -> bool:
    """Tell whether a phrase stands in brackets that this statement's number is outside of, and is another number's."""
    text = statement.sentence.text
    opened = text.rfind("(", 0, mention.start + 2)
    if opened < 0 or text.find(")", opened, mention.start) >= 0:
        return False
    closed = text.find(")", mention.end - 1)
    closed = closed if closed >= 0 else len(text)
    if opened < statement.quantity.start < closed:
        return False
    quantities = statement.sentence.quantities
    for quantity in quantities[bisect_left(quantities, mention.end, key=lambda quantity: quantity.start) :]:
        if quantity.start >= closed:
            break
        if not _is_date(statement, quantity.number_start):
            return True
    return False


def _is_reckoned(text: str, mention: Mention) -> bool:
    """Tell whether a count of months only says how rare a thing is: "the third time in four months"."""
    if mention.role == "since":
        return RECORD.search(text, max(0, mention.start - 60), mention.start) is not None
    is_count = mention.role == "span" or (isinstance(mention.phrase, Part) and mention.phrase.whole is None)
    if not is_count or not mention.intro.startswith(("in", "for", "over")):
        return False
    return RECKONED.search(text, max(0, mention.start - 40), mention.start) is not None


def is_apposed(text: str, quantity: Quantity, mention: Mention) -> bool:
    """Tell whether number and time stand together between commas: "that with Peru, $4 million in May, shrank"."""
    if text[mention.end : mention.end + 1] != "," or not 0 <= mention.start - quantity.end < FAR_ASIDE:
        return False
    is_next = APPOSED_ON.fullmatch(text, quantity.end, mention.start)
    return bool(is_next) and APPOSED.search(text, max(0, quantity.start - 48), quantity.start) is not None


def _is_apposed_to_another(statement: Statement, mention: Mention) -> bool:
    """Tell whether a phrase stands with another number between commas."""
    sentence = statement.sentence
    if mention.start not in sentence.asides:
        at = bisect_right(sentence.quantities, mention.start, key=lambda quantity: quantity.end)
        last = sentence.quantities[at - 1] if at else None
        aside = last and is_apposed(sentence.text, last, mention)
        sentence.asides[mention.start] = last.start if aside else None
    return sentence.asides[mention.start] not in (None, statement.quantity.start)


def _is_date(statement: Statement, at: int) -> bool:
    return any(m.start <= at < m.end for m in statement.sentence.periods)


def _is_subordinate(statement: Statement, mention: Mention) -> bool:
    """Tell whether a phrase stands in a clause beside the main one: "where the mill was shut in May: exports …"."""
    start = statement.quantity.start
    if mention.role not in ("period", "since") or not statement.head[0] <= mention.start < start:
        return False
    text = statement.sentence.text
    if DESCRIBED.search(text, max(0, mention.start - 40), mention.start) and "," in text[mention.end : start]:
        return True
    opener = SUBORDINATE.search(text, statement.head[0], mention.start)
    if opener is None or MAIN_AGAIN.search(text, opener.end(), mention.start):
        return False
    return MAIN_AGAIN.search(text, mention.end, start) is not None
