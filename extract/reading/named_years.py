"""A text -> the years it names, each with what it is named for.

A year may be told of, compared with, planned for or a deadline; up to which month of it the words before it say.

>>> [(year.year, year.kind, year.month) for year in years_named("Sales were 5% up on May 2011. All will rise in 2013.")]
[(2011, 'compared', 5), (2013, 'planned', 13)]
"""

import re
from collections.abc import Iterator
from itertools import islice

from extract.periods.words import AGAINST
from extract.reading.dates import MONTH, MONTHS
from extract.reading.weighed_years import PART, SPRING, WHOLE, Mention

READ_YEARS = 20_000
CLAUSE = 150
"""Characters before and after a year in which words of plans bear on it, as far as its sentence goes."""
FRONTED_WORDS = 3
CUE_LENGTH = 32
"""Characters before a year that may tell what it is."""

YEAR = re.compile(r"(?:\bFY ?|\b)((?:19|20)[0-9]{2})(?:\b|[1-9](?=[,.;:)\n]))")
"""A year, be it with the mark of a footnote stuck to it."""

CUE = re.compile(
    r"(?:\b(?:in|of|since|from|to|for|and|or|with|than|over|fiscal|season|during|after|year|early|mid|late|end"
    r"|ending|ended|closing|closed|close|ends?|finish|calendar|throughout|entire|whole|full|all|that|full-year|crop|harvest|campaign"
    r"|against|versus|vs"
    rf"|the|half|quarter|months?|[qh][1-4]|[0-9]{{1,2}}m|spring|summer|autumn|fall|winter|{MONTH.lower()})\.?"
    r"|\b[0-9]{1,2},?|[(,\[“\"\u2013—-])[\s-]{0,3}$"
)
"""What stands before a year, in lower case; other numbers of four digits are amounts, models, parts of addresses."""

SUBJECT = re.compile(r"\s(?:had (?:been|brought|seen|ended|closed|yielded)|saw|brought|ended with|closed with)\b")
"""What makes a year the subject of its clause: "2011 had brought 5 million"."""
HAD_BEEN = re.compile(
    r"\s[^.,;:]{0,60}?\bhad (?:only |still |just |even |already )?(?:been|\w+ed|brought|stood|come to)\b"
)
"""Behind a year, what makes it one that the text looks back at."""
NO_YEAR = re.compile(r"(?:[$€£¥/_=.@]|\w[\u2013-]|[0-9][,.])$")
NO_YEAR_AFTER = re.compile(r"[%_=]|/(?![0-9]{2}\b)|[,.][0-9]|-?[A-Za-z]")
DEADLINE = re.compile(
    r"(?:\b(?:by|until|till|through|before|beyond|towards?|up to|not? later than|(?:prolonged|extended|valid|runs?) to)"
    rf"(?: the end of| early| late)?(?: (?:{MONTH}))?|\b[Nn]ext [a-z]+:?[^.;]{{0,14}}) ?$"
)
PLAN = re.compile(
    r"\b(?:will|shall|should|would|may(?= [a-z])|might|could"
    r"|plans? to|planned|targets?|expect(?:s|ed)?|forecasts?|foreseen|foresees?|projected"
    r"|projects|predicted|predicts|anticipated|anticipates|aims?|goals?|intends?|(?:is|are) to|rising to|falling to"
    r"|wants?|means? to|see it|hopes?|eyes|sees|pencils? in|confident|ambition|envisag\w+|call for"
    r"|we (?:see|want|plan)|looks? for|reckons?"
    r"|to (?:lift|raise|bring|increase|boost|reach|expand|double|grow|export|sell|make)"
    r"|Strategy|Programme|Program|Roadmap|Concept|Agenda|Vision|Plan)\b"
)
REACHED = re.compile(
    r"\b(?:reached|stood|amounted|totall?ed|was|were|had|rose|fell|grew|\w+ported|shipped|earned|sold)\b[^;]*$"
)
"""What makes a month named for a deadline one that is over: "exports reached 2 billion by the end of July 2017"."""
HAVE_REACHED = re.compile(
    r"\b(?:has|have|had) (?:[a-z]+ly |already |also |been )?(?:reached|risen|grown|fallen|come|put|invested|doubled"
    r"|tripled|opened|passed|exceeded|totall?ed|amounted|become|built|climbed|increased|decreased|sold|bought|\w+ported"
    r"|shipped"
    r"|attracted|received|paid|spent|placed|started|lent|granted)\b(?:(?!\b(?:to|in order to) [a-z])[^;])*$"
)
"""What makes a year named for a deadline one that is over: "have put 5 million into the country by the end of 2008"."""
BEGINNING = re.compile(r"\b[Ff]rom $")
GOAL = re.compile(r"\b(?:[Nn]ext|goals?|targets?|tasks?|milestones?|the mark of|ambition)\b")
"""What makes a year of its sentence one to come, commas or not: "the task, $2 billion in 2026, stands"."""
PLANNED_AFTER = re.compile(r"\s(?:calls?|targets?|forecasts?|projections?|plans?|goals?|budgets?|outlook)\b")
THIS_YEAR = re.compile(
    r"\b(?:[Tt]his|[Tt]he current) year\b(?! ?[(\[])|\bso far\b|\bsince the beginning of the year\b|\bcurrent season\b"
)
LAST_YEAR = re.compile(r"\b(?:[Ll]ast|past) year\b(?! ?[(\[])")
OF_LAST_YEAR = re.compile(
    r"\b(?:(?:of|in|same|on|for|than)(?: the)?"
    r"(?: (?:same|whole|first|second|third|fourth|last|like|corresponding|full))?"
    rf"(?: (?:period|time|months?|half|quarter|stretch|season|level|figure|all|{MONTH}))?"
    r"|(?:than|against|from|after)(?: [\w.,$]+){0,4}) $"
)
"""What makes "last year" the year compared with, not the one told of: "the same month of last year"."""

AMOUNT = r"(?:[A-Z]{0,3}[$\u20ac£¥]|[A-Z][A-Za-z]{1,2}\.? ?)?\d"
CHANGED = r"\b(?:up|down|rose|fell|grew|more|less|wider|higher|lower|increase\w*|decrease\w*|\w*percent|pct|cent)\b|%"
COMPARED = re.compile(
    rf"(?:\b(?:(?i:{AGAINST})|exceed\w* (?:both|that|the|those|what)|trailed"
    rf"|(?:than|above|below)(?= (?:in|the|that|those|its|their|during|for|at|on|any|{MONTH})\b| (?:19|20)\d\d| $)"
    r"|as (?:many|much|high|low|large|big|great) as(?= (?:in|the|that|those|during|for)\b)"
    r"|level of|change (?:on|from|over)|times (?:that|the|as|those)"
    r"|(?:same|corresponding|comparable|like) \w+ (?:of|in)"
    rf"|after (?:an?|one|its|the) (?:[a-z]+ )?|(?:from|after) (?:[a-z]+ ){{0,2}}{AMOUNT}(?![0-9]? (?:{MONTH})))"
    rf"|(?:{CHANGED})(?:[^.;:,]|[.,](?=\d)){{0,24}}"
    rf" (?:on|from|over)(?: the)?(?: [a-z]+){{0,3}}(?: (?:{MONTH})(?:-(?:{MONTH}))?)? $"
    r"|(?:%|\bper ?cent|\bpct) of (?:that|those|the(?= $)|the (?:figure|level|sum|total)))(?:[^.,;:]|[.,](?=\d)){0,56}$"
)
"""A year so introduced is one that another is compared with: the text speaks of a later one."""
COMPARED_AFTER = re.compile(r"['\u2019]?s? (?:levels?|figures?|results?|sum|total)\b")
SAME_PART = re.compile(r"\b(?:same|corresponding|comparable|like|those|these) (?:[a-z]+ )?[a-z]+ (?:of|in) $")
"""A year so introduced is that before the one in force: "the same months of 2021"."""
SPLIT = re.compile(r"[-/\u2013]([0-9]{2})\b(?![-/])")
"""The second half of a year that begins in one and ends in the next: "2011-12"."""
FISCAL = re.compile(r"\b(?:FY|fiscal|financial|marketing|year ended|year ending)(?: year)? ?$")
NEXT_CLAUSE = re.compile(r"\b(?:and|but|while|whereas)\s+last year\b")
"""What makes last year one after the year named: "in 2004 they slid, and last year they were back"."""
GOES_ON = re.compile(r"\s*(?:[Tt]his|[Tt]hat|[Ii]t|[Tt]hey|[Tt]hese|[Tt]hose)\b")
REACH = 90
"""Characters before a year in which words that compare are looked for."""
ORDINALS = {
    "first": 1,
    "two": 2,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
}
ORDINALS |= {"eight": 8, "nine": 9, "ten": 10, "eleven": 11}
SPANS = {"q": 3, "h": 6, "m": 1}
MONTH_BEFORE = re.compile(rf"\b({MONTH})\b\.?,? ?(?:[0-9]{{1,2}},? |of )?$")
_DAY = r"(?!3[01])[0-9]{1,2}(?:st|nd|rd|th)?"
DAY_BEFORE = re.compile(rf"\b(?:(?:{MONTH})\.? {_DAY},?|{_DAY} (?:{MONTH})\.?,?) ?$")
"""The last day of a month is the end of what is counted up to it."""
SPAN_BEFORE = re.compile(
    rf"\b({'|'.join(ORDINALS)}|[1-9]|1[01])[ -]?(quarters?|half|months?|[QHM])\b(?: of)?(?: the year)? ?$"
)
CODE_BEFORE = re.compile(r"\b([QH])([1-4])[\s/-]?$")
CURRENT = re.compile(
    r"\b(?:this|the current|the present)(?: year)?,? ?[(\[]?$|\bso far in $|\bis (?:ending|closing) $", re.I
)
"""A year so introduced is going on: "this (2021) year"."""
SEASON_BEFORE = re.compile(r"\b(?:[Ss]pring|[Ss]ummer|[Aa]utumn|Fall|[Ww]inter),? $")
UNTOLD = re.compile(r"(?:\b[Ss]ince|[^0-9],|[.\])][\s\u2013—-]*|-|\[) ?$")
"""A year so introduced is past, but not told to be over: "since 2012", the date of a book."""


def years_named(text: str) -> Iterator[Mention]:
    """Find the years, each with what its sentence tells."""
    for match in islice(YEAR.finditer(text), READ_YEARS):
        start, end = match.span()
        near = text[max(start - CUE_LENGTH, 0) : start]
        if NO_YEAR.search(near[-2:]) or NO_YEAR_AFTER.match(text, end):
            continue
        if start and not CUE.search(near.lower()) and not SUBJECT.match(text, end):
            continue  # a text may begin with its year: "2012 in retrospect"
        yield _mention(text, start, end, int(match[1]), near)


def _mention(text: str, start: int, end: int, year: int, near: str) -> Mention:
    """Tell what a year at a place of a text is named for; `near` are the words before it."""
    month, kind = _last_month(near), _kind(text, start, end, near)
    after = SPLIT.match(text, end)
    if after and int(after[1]) == (year + 1) % 100:
        year, month, kind = year + 1, SPRING, "split" if kind == "told" else kind
    elif FISCAL.search(near):
        month = None
    elif kind == "compared" and SAME_PART.search(near):
        month = PART
    return Mention(year, kind, month, _beside(text, start, end))


def _kind(text: str, start: int, end: int, near: str) -> str:
    """Tell what a year is named for."""
    if DEADLINE.search(near) and not _is_over(text, start, near):
        return "deadline"
    if COMPARED.search(text, max(start - REACH, 0), start) or COMPARED_AFTER.match(text, end):
        return "compared"
    if BEGINNING.search(near):
        return "deadline"
    if HAD_BEEN.match(text, end) and not UNTOLD.search(near):
        return "compared"
    before = text[max(start - CLAUSE, 0) : start]
    if PLAN.search(_clause(before, text[end : end + CLAUSE])) or PLANNED_AFTER.match(text, end):
        return "planned"
    return "planned" if GOAL.search(re.split(r"[.!?;]\s", before)[-1]) else "told"


def _is_over(text: str, start: int, near: str) -> bool:
    """Tell whether what was reached by a year is told: "had sold 5 tons by 2008", "stood at 2 billion by July 2017"."""
    before = re.split(r"[.!?]\s", text[max(start - CLAUSE, 0) : start])[-1]
    reached = MONTH_BEFORE.search(near) and REACHED.search(text, max(start - CLAUSE, 0), start)
    return bool(reached) or HAVE_REACHED.search(before) is not None


def _beside(text: str, start: int, end: int) -> str:
    """Tell whether "last year" or "this year" stands in the sentence of a year, before it or right behind it.

    Where it holds neither and goes on from the sentence before ("This is 4% less than in 2014"), that one tells.
    """
    *earlier, before = re.split(r"[.!?;]\s", text[max(start - CLAUSE, 0) : start])
    behind = re.split(r"[.!?;]\s", text[end : end + CLAUSE], maxsplit=1)[0]
    if NEXT_CLAUSE.search(behind):
        return "later"
    words = before + behind.split(", ")[0]
    if _tells_last(words):
        return "last"
    if THIS_YEAR.search(words):
        return "this"
    goes_on = GOES_ON.match(before) or (not before.strip() and HAD_BEEN.match(text, end))
    return "last" if earlier and goes_on and _tells_last(earlier[-1]) else ""


def _tells_last(words: str) -> bool:
    """Tell whether words are told of last year."""
    last = LAST_YEAR.search(words)
    return last is not None and not OF_LAST_YEAR.search(words, 0, last.start())


def _clause(before: str, after: str) -> str:
    """Give the words around a year up to the next comma or the end of the sentence; "In 2024," belongs to all of it."""
    opening = re.split(r"[.!?;,]\s", before)[-1]
    fronted = len(opening.split()) <= FRONTED_WORDS
    return opening + re.split(r"[.!?;]\s" if fronted else r"[.!?;,]\s", after, maxsplit=1)[0]


def _last_month(before: str) -> int | None:
    """Tell up to which month of a year a text speaks, by the words before the year; None where it leaves that open."""
    if CURRENT.search(before) or SEASON_BEFORE.search(before):
        return PART
    if named := MONTH_BEFORE.search(before):
        month = MONTHS[named[1].lower()]
        return min(month, 11) if DAY_BEFORE.search(before) else month  # on a day of December the year goes on
    if span := SPAN_BEFORE.search(before):
        number = ORDINALS.get(span[1]) or int(span[1])
        return min(number * SPANS[span[2][0].lower()], 12)
    if code := CODE_BEFORE.search(before):
        return min(int(code[2]) * SPANS[code[1].lower()], 12)
    return None if UNTOLD.search(before) else WHOLE
