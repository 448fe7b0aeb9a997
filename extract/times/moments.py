"""Times that are not a figure's own: when a thing began that is so now, when a goal was set; and "at that time".

A statement and a mention of time in, whether the mention tells of something else out.

>>> BEGAN.search("Founded in 1918, it now ", 0, 8) is not None, AT_THAT_TIME.search("at that time, 7").start()
(True, 0)
"""

import re

from extract.periods import Clock, Mention, Period, resolve
from extract.periods.phrases import Dates, Relative, Stretch, Years
from extract.statements.sentences import Sentence
from extract.statements.statement import Statement
from extract.values import replace
from extract.words.cued import Cued

DATED_BEFORE = re.compile(
    r"\b(?:agreements?|accords?|pacts?|conventions?|contracts?|treaty|treaties|memorand(?:um|a)|protocols?|laws?|acts?"
    r"|decrees?|bans?|embargo"
    r"|sanctions|strategy|programmes?|programs?|referendum|resolution|crisis|war|invasion|coup|reforms?)\s*$",
    re.I,
)
"""Before the time of a document or a crisis, what it is of."""
AT_THAT_TIME = re.compile(r"\b(?:[Aa]t|[Bb]y) that (?:time|moment|point|stage)\b(?! of)")
BEGAN = re.compile(
    r"\b(?:[Ff]ounded|[Ee]stablished|[Cc]reated|[Oo]pened|[Ss]et up|[Ff]ormed|[Ll]aunched|[Bb]uilt"
    r"|[Cc]ommissioned|[Aa]dopted"
    r"|[Ss]igned|[Aa]pproved|[Rr]egistered|[Ii]naugurated|[Cc]oncluded|[Ee]ndorsed|[Bb]egun|[Ii]ntroduced"
    r"|operating|working|existing)\s+(?:back\s+)?$"
)
"""Before a time, what tells that something began then."""
IS_SO_NOW = re.compile(
    r"\b(?:today|now|currently|at present|is|are|has|have|unites?|uniting|compris(?:es|ing)|employs?|employing"
    r"|includes?"
    r"|including|houses?|occup(?:ies|ying)|covers?|covering|counts?|numbers?|boasts?|contains?|containing|consists?"
    r"|consisting|provid(?:es|ing) for|offers?|operates?|brings? together)\b"
)
"""Behind it, what tells how large the thing is."""
PAST_STATE = re.compile(r"\b(?:was|were|had)\b")
GOAL = re.compile(
    r"\b(?:goals?|tasks?|targets?|aims?|objectives?|ambitions?|agreed|decided|pledged|undertook|instructed|announced|outlined"
    r"|voiced|wanted|wished|hoped|promised|vowed|gave orders|ordered"
    r"|spoke of|spoken of|talked of|intend(?:s|ed)?|intentions?|plans|planned to|proposed|called for)\b"
)
REACHED = re.compile(
    r"\b(?:left|met|beat|missed|exceed\w*|surpass\w*|shipped|topped|reached|fell|fulfilled|overshot)\b"
)
SET = re.compile(
    r"\b(?:set|announced|outlined|voiced|agreed|decided|pledged|undertook|instructed|formulated|proposed|called for)\b"
)
"""What is done with a goal: a whole year is that of the goal itself unless one of these tells so."""
FOR_IT = re.compile(r"\b(?:for|by|until|till|to)\b")
SAYS = re.compile(
    r"\b(?:summ\w+|sum up|results? of|reviewing|stat(?:ed|ing)|said|reported|announced|noted|told|according"
    r"|confirmed|recalled"
    r"|emphasi[sz]ed|stressed|declared)\b",
    re.I,
)
WAS_SET = re.compile(
    r"\b(?:goals?|tasks?|targets?|objectives?)\b[^.;]{0,30}"
    r"\b(?:set|announced|outlined|voiced|agreed|formulated|put forward)\s+$"
)
"""Before a time, a goal that was set then."""
AWAY = re.compile(r"\s+(?:from|away|north|south|east|west|off|outside|upstream|downstream|inland)\b")
AT_START, MONTHS = re.compile(r"\b(?:beginning|start|outset)\b"), 12
MOST_DAYS = 100
"""How long a time may be that something is said at."""
IN_BRACKETS = re.compile(
    r"\b(?P<which>this|current|present|last|past|previous|next|coming) "
    r"(?:year \[(?P<after>\d{4})\]|\[(?P<before>\d{4})\] year)",
    re.I,
)
"""What a quotation calls a year, and in brackets which one it is: "last year [2021]", "this [2022] year"."""
YEARS_AWAY = {"last": 1, "past": 1, "previous": 1, "next": -1, "coming": -1}
WHEN = Cued(("When", "when"), r"(?:^\W*W|\b(?:that|and|but|recalled:?|said:?)\W+[Ww])hen\s[^;:,]*$")
IT_WAS = re.compile(r",[^,;:]* (?:was|were|stood at|came to|amounted to|totalled|did not|had (?:only |just )?been)\b")
"""Before and behind the day of an event, what tells how large something was in those days."""
HELD = re.compile(
    r"\b(?:took place|(?:was|were|been|first)? ?(?:held|organi[sz]ed|hosted|convened))(?:\s+[\w-]+){0,5}?\s+$", re.I
)


def is_of_beginning(statement: Statement, mention: Mention) -> bool:
    """Tell whether a time is when a thing began whose size now is told: "Founded in 1918, it unites 12 schools"."""
    text, start = statement.sentence.text, statement.quantity.start
    if mention.end > start or not BEGAN.search(text, max(0, mention.start - 30), mention.start):
        return False
    if PAST_STATE.search(text, mention.end, start):
        return False
    return IS_SO_NOW.search(text, mention.end, start) is not None


def is_when_set(statement: Statement, mention: Mention) -> bool:
    """Tell whether a time is when a goal was set: "in June 2021 the task was announced of reaching 2 billion"."""
    text = statement.sentence.text
    between = text[mention.end : statement.quantity.start]
    if mention.role != "period" or mention.end > statement.quantity.start or not mention.is_dated:
        return False
    if not mention.intro or FOR_IT.match(mention.intro) or REACHED.search(between):
        return False
    words = GOAL if isinstance(mention.phrase, Dates) else SET if isinstance(mention.phrase, Years) else None
    return words is not None and bool(words.search(between) or WAS_SET.search(text, 0, mention.start))


def year_of_event(statement: Statement, own: Mention | None, clock: Clock) -> tuple[Period, str] | None:
    """Give the year of what happened on a day at which a flow was told: "When it joined in May 1998, trade was 5".

    A flow with a time of its `own` is not of it: "When he came in May 1998, trade was put at 5 million for 1997".
    """
    text, start = statement.sentence.text, statement.quantity.start
    if statement.position or not WHEN.may_fit(text, 0, start):
        return None
    for mention in statement.sentence.periods:
        if mention.end > start or mention.role not in ("period", "date") or not isinstance(mention.phrase, Dates):
            continue
        if WHEN.search(text, 0, mention.start) and IT_WAS.match(text, mention.end):
            if own and own.start != mention.start:
                return None
            period = resolve(replace(mention, role="period"), clock)
            return (Period.of_year(period.end.year), mention.surface) if period and mention.is_dated else None
    return None


def is_distance(statement: Statement) -> bool:
    """Tell whether a number says how far one place is from another: no time changes that."""
    away = AWAY.match(statement.sentence.text, statement.quantity.end)
    return statement.quantity.unit in ("km", "m") and away is not None


def that_time(statement: Statement, clock: Clock) -> Period | None:
    """Give the time that "at that time" points to: the last one that the sentences before named."""
    if clock.moment and AT_THAT_TIME.search(statement.sentence.text, statement.head[0], statement.tail[1]):
        return clock.moment
    return None


def moment_of(sentence: Sentence, clock: Clock) -> Period | None:
    """Give the time that the next sentence may call "that time"."""
    named = [m for m in sentence.periods if m.role in ("period", "date") and m.is_dated]
    found = (resolve(m if m.role == "period" else replace(m, role="period"), clock) for m in reversed(named))
    return next((p for p in found if p and not (clock.published and p.start > clock.published)), None)


def said_at(sentence: Sentence, mention: Mention, clock: Clock) -> Period | None:
    """Give the day or month that "last year" is told from: "in February 2022, summing up the past year, he said"."""
    match mention.phrase:
        case Relative("year", _, False):
            pass
        case Stretch(12, 12, "month", False) | Stretch(1, 1, "year", False):
            pass
        case _:
            return None
    for told in sentence.periods:
        if told.end > mention.start:
            return None
        if told.role in ("period", "date") and told.is_dated and SAYS.search(sentence.text, told.end, mention.end):
            period = resolve(replace(told, role="period"), clock)
            if period and period.length == MONTHS and AT_START.search(told.intro):
                period = period.months(1, 1)  # "at the beginning of 2023 it summed up the last twelve months"
            return period if period and (period.end - period.start).days < MOST_DAYS else None
    return None


def year_of_writing(sentence: Sentence) -> Period | None:
    """Give the year that brackets tell "this year" to be: "last year [2021]" is said in 2022."""
    told = IN_BRACKETS.search(sentence.text) if "[" in sentence.text else None
    if told is None:
        return None
    year = int(told["after"] or told["before"]) + YEARS_AWAY.get(told["which"].lower(), 0)
    return Period.of_year(year) if 1000 < year < 3000 else None


def year_of_gathering(sentence: Sentence, clock: Clock) -> Period | None:
    """Give the year that a gathering is said to have been held in: "the forum, which took place in 2020"."""
    for mention in sentence.periods:
        is_year = (
            isinstance(mention.phrase, Years)
            and mention.role == "period"
            and mention.phrase.first == mention.phrase.last
        )
        if is_year and HELD.search(sentence.text, max(0, mention.start - 70), mention.start):
            return resolve(mention, clock)
    return None


def of_document(statement: Statement) -> Mention | None:
    """Give the time of the document that something happened under: "under a contract of May the firm is to lay"."""
    text, start = statement.sentence.text, statement.quantity.start
    named = (m for m in statement.sentence.periods if m.role == "period" and m.intro.startswith("of") and m.end < start)
    return next((m for m in named if DATED_BEFORE.search(text, max(0, m.start - 24), m.start)), None)
