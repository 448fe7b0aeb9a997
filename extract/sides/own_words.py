"""Which areas the own words of a number name: those of its clause, of its place in a list, and of what follows.

>>> NEXT_ITEM.search("took 9 per cent, ahead of ") is not None
True
"""

import re

from extract.areas.codes import country
from extract.areas.placed import Placed
from extract.areas.roles import OPENS_CLAUSE
from extract.sides.apposed import said_again, told_before
from extract.sides.case import Case
from extract.sides.dealers import DOING
from extract.sides.passing import is_cause, is_of_another, is_told_beside, is_way, outside_condition
from extract.sides.slots import DEALT_WITH
from extract.statements.clauses import clause_behind
from extract.statements.statement import AS_WORTH, SET_IN, Statement
from extract.values import replace
from extract.words.cued import Cued

BREAK = re.compile(
    r"[;:]|\s[-–—]+\s|, (?:of which|including) (?:exports|imports)\b"
    r"|\band (?:it |they )?(?:also |in turn |in return )?(?:(?:im|ex)ported|bought|purchased|obtained|received|took"
    r"|sold|supplied|delivered|shipped|sent)\s"
)
"""Where the words behind a number end that may still be its own: "goods worth 5 million, and imported Chadian tea"."""
AND_SHOWS = re.compile(
    r"\b(?:and|but) (?:[a-z-]+ ){0,4}?(?:show(?:s|ed)?|suggest(?:s|ed)?|indicate[sd]?|expect(?:s|ed)?|sa(?:ys?|id)"
    r"|note[sd]?|hope[sd]?|plan(?:s|ned)?|want(?:s|ed)?|there (?:is|are|was|were|will be))\b"
)
"""Where one clause ends and another of its own begins: "rose to 5 million and experts expect sales to Chad to grow"."""
NEXT_CLAUSE = re.compile(r"\b(?:and|while|whereas|but)\s+(?:the\s+)?$", re.I)
NEXT_FOR = re.compile(r"\b(?:and|while)\s+(?:for|in|to|from|with)\s+(?:the\s+)?$", re.I)
"""Before an area and a comma, what begins the next clause: "came to 5 million, and for Chad, it fell to 3"."""
SUBJECT_NEXT = re.compile(r",\s+(?:and|but|while|with|so)\s+(?:[a-z]+\s+){0,3}$", re.I)
"""What joins a clause that its number opens."""
OF_FLOW_GOES = re.compile(
    r"\s+of\s+(?:[\w'’-]+\s+){0,3}?(?:exports|imports|trade|turnover|shipments|sales|purchases|it|them|this|that)\s+"
    r"(?:went|goes?|going|came|comes?|coming|was|were|is|are|fell|falls?)\b"
)
"""Behind a share that is the subject of its clause, the whole and the verb."""
FRONTED = re.compile(r"\W*(?:In|By|On|For|From|To|With|Among|According to)\b[^,;:.]*, $")
"""What a sentence begins with before its one clause: "In the statistics of Chad, Mali is"."""
AREA_BEFORE = re.compile(r"\b[a-z]+ (?:the )?[A-Z][\w'’-]+, $")
"""What ends the clause before with an area: "has taken the first place from Peru, Chile holds the third"."""
WITH_ONE = re.compile(r",\s+with\s+(?:the\s+)?$")
"""Before the subject of a participle, what sets it apart: "Chad and Mali are buyers of tea, with Chad taking 9%"."""
NEXT_ITEM = Cued(
    ("ahead of", "followed by", "trailed by", "before", "in front of", "after", "behind"),
    r"\b(?:ahead of|followed by|trailed by|before|in front of|(after|behind))\s+(?:the\s+)?$",
    re.I,
)
THOSE_TO = re.compile(
    r"\b(?:(?:those|that|the ones)|(?:exports|imports|sales|shipments|deliveries|supplies|purchases|trade)"
    r"(?: of(?: [a-z-]+){1,3}?)??) (?:(?:in)?to|from|with) (?:the )?$"
)
"""Before an area, what begins the clause of the next number: "exports fell by 3%, with sales to Chad down 4%"."""
FLOW_AWAY = 60
"""How far before an area the flow of its clause may stand."""
MOST = 5
"""How many areas are taken from what follows a number and its words."""
IN_LIST = re.compile(r",?\s+(?:and\s+)?(?:the\s+)?")
ITEM_NUMBER = re.compile(r"\s*[(:,]\s*(?:with\s+)?\W?[A-Z]{0,3}\s?[$€£]?\d")
OWNERS = ("to", "from", "with", "other")
"""Roles of an area whose number stands in brackets behind it."""
PARTNER_BEHIND = re.compile(r"(?:\s(?!and\b|but\b|or\b|than\b)[a-z-]+){1,5}\s")
PARTED = re.compile(r"[^,;:.]{0,48}(?::|,| [–—-])\s(?:[a-z]+\s){0,3}[A-Z]{0,3}[^\w\s]{0,3}")
"""Behind a number, its own partner; before it, those who are parted: "to Africa: 5 tonnes of it to"."""
ITEM = re.compile(r"\s*[(:]\s*(?:(?:by|at|turnover|exports|imports|trade|with)\s+)*")
SET_APART = re.compile(
    r"\W*(?:Despite|In spite of|Notwithstanding|Although|Though|Unlike|Besides|Apart from)\b[^,;:]*,"
)
"""What opens a sentence and tells of another matter than the list that follows."""

TO_LEVEL_IN = re.compile(
    r"(?: (?:[ymq][/-]?o?-?[ymq]|year[- ]on[- ]year|month[- ]on[- ]month|annually|further))?"
    r" to (?:[^,;:()]|,(?=\d)){2,32} (?:in|to|from) (?:the )?"
)
"""Behind a change, the level that it led to and where: "rose by 12% to $11 million in Chad and by 8% to $9 in Mali"."""
PAST_CHANGE = re.compile(
    r"(?: (?:[a-z-]+ ){0,7}[a-z-]+)?,"
    r" (?:(?:(?:up|down)(?: by)?|an? [a-z]+ of|which is|or|some|about|nearly|almost) [^,;:()]{1,40}"
    r"|[\d.]+(?:%| per ?cent) (?:more|less)[^,;:()]{0,40}), (?:to|from) (?:the )?"
)
"""Behind an amount, its change told in passing before its partner: "$5 million of tea, up 3%, to Chad"."""
WITH_THOSE = ("in", "to", "from")
"""What those may be whose level it is."""


def own_areas(roles: list[Placed], statement: Statement) -> list[Placed]:
    """The areas of its own words; one that acts behind "and" is the subject of the next: "by 4%, and Peru took 5%"."""
    if not roles:
        return []
    text, at, end = statement.sentence.text, statement.quantity.start, statement.quantity.end
    first = max([q.end for q in statement.sentence.quantities if q.end <= at], default=statement.head[0])
    said = said_again(statement.sentence, statement.quantity)
    tail = said or statement.tail[1]
    last = min([q.start for q in statement.sentence.undated if q.start > at], default=tail)
    parted = last < tail and (SET_IN.fullmatch(text, end, last) or AS_WORTH.fullmatch(text, end, last))
    if parted or (said and said >= statement.tail[1]):
        last = max(last, tail)  # "4 tonnes (up 9%) of tea, worth $9 million, were sold to Chad"
    cuts = [
        p.mention.start
        for p, before in zip(roles, [None, *roles], strict=False)
        if (first <= p.mention.start < at or end <= p.mention.start < last) and _opens(p, before, text)
    ]
    start = max([cut for cut in cuts if cut < at], default=at)
    stop = min([cut for cut in cuts if cut >= end], default=last)
    start, stop = min(start, statement.head[0]), min(stop, tail)
    start = max(start, told_before(statement.sentence, statement.quantity))
    if any(end <= p.mention.start < stop for p in roles):
        stop = _end_of_clause(text, end, stop)
    spliced = [p.mention.start - 1 for p in roles if start <= p.mention.start < at and _is_spliced(p, text)]
    broken = max([_break_before(text, start, at, end), *spliced])
    if broken > 0 and any(broken < p.mention.start < stop for p in roles):
        start = broken  # "they are bought by Italy and Germany; Italy's part is 41 percent"
    stop = _end_of_list(roles, stop, statement)
    near = [p for p in roles if start <= p.mention.start < stop and not is_of_another(p, statement)]
    led_to = statement.quantity.kind == "percent" and " to " in text[end : end + 20]
    if led_to and not any(p.role in WITH_THOSE for p in near):
        near += [p for p in roles if p.role in WITH_THOSE and TO_LEVEL_IN.fullmatch(text, end, p.mention.start)]
    elif (", to " in text or ", from " in text) and [p.role for p in near if p.role in DEALT_WITH] == []:
        near += [p for p in roles if p.role in DEALT_WITH and PAST_CHANGE.fullmatch(text, end, p.mention.start)][:1]
    if statement.in_brackets and (not near or near[0].role == "other"):
        owner = next((p for p in roles if p.role in OWNERS and ITEM.fullmatch(text, p.mention.end, at)), None)
        passed = owner is not None and owner.role == "other"  # "took 16%, second only to Peru (31%)"
        near = [replace(owner, role="with") if passed else owner] if owner else near
    if near and near[0].mention.end <= at and near[-1].mention.start >= end:
        near = _without_whole(near, statement)
    near = [p for p in near if not (is_told_beside(p, statement) or is_cause(p, text) or is_way(p, text))]
    return outside_condition(near, statement)


def _end_of_clause(text: str, start: int, stop: int) -> int:
    """Give where the clause of a number ends, before one of cause or time or one that another verb begins."""
    within = text[start:stop]
    shows = AND_SHOWS.search(text, start, stop) if " and " in within or " but " in within else None
    return clause_behind(text, start, shows.start() if shows else stop)


def in_list(roles: list[Placed], case: Case) -> list[Placed]:
    """Give the areas of one number of a list, its own area and none of the others: "Chad and Togo with 6 and 4".

    The one told of before the list is no reporter of it: not
    Mali, in "Mali took 9 per cent, followed by Chad and Togo with 6 and 4".
    """
    statement = case.statement
    listed = _where_listed(statement)
    first = statement.beside[0].head[0] if statement.beside else 0
    adjunct = SET_APART.match(case.text)
    start = adjunct.end() if adjunct else 0
    return [
        replace(p, role="with") if p.role in ("to", "from", "in") and p.mention.end <= first else p
        for p in roles
        if start <= p.mention.start < statement.tail[1]
        and (p.mention is statement.given_area or p.mention.start not in listed)
        and not (p.role == "subject" and p.mention.end <= first and country(p.code) != country(case.scene.focus or ""))
    ]


def is_next_in_list(statement: Statement, listed: bool) -> bool:
    """Whether a list goes on with the partners behind the one told of: "Mali took 9%, ahead of Chad and Togo with"."""
    start = min(_where_listed(statement))
    text = statement.sentence.text
    goes_on = listed and text.endswith(", and ", 0, start)
    return goes_on or NEXT_ITEM.search(text, max(0, start - 20), start) is not None


def _where_listed(statement: Statement) -> set[int]:
    """Where the areas begin that the numbers of a list have."""
    return {m.start for m in (each.given_area for each in statement.beside) if m}


def further(roles: list[Placed], own: list[Placed], statement: Statement) -> list[Placed]:
    """What follows the first number and its words, up to a break or the next number: "fell, in May, to Asia"."""
    text, start = statement.sentence.text, statement.tail[1]
    if clause_behind(text, statement.quantity.end, start) < start or any(p.code.startswith("NON:") for p in own):
        return []
    stop = min((q.start for q in statement.sentence.undated if q.start >= start), default=len(text))
    broken = BREAK.search(text, start, stop)
    end = _end_of_clause(text, start, broken.start() if broken else stop)
    return [
        p
        for p in roles
        if start <= p.mention.start < end
        and p.role in ("to", "from", "with", "pair")
        and p not in own
        and not is_of_another(p, statement)
        and not (p.role == "with" and DOING.match(text, p.mention.end))
        and not THOSE_TO.search(text, max(start, p.mention.start - FLOW_AWAY), p.mention.start)
    ][:MOST]


def _without_whole(near: list[Placed], statement: Statement) -> list[Placed]:
    """Leave out those whom the first of a list only parts: "shipped tea to Africa: 5 tonnes to Chad and 4 to Mali"."""
    text, at, end = statement.sentence.text, statement.quantity.start, statement.quantity.end
    behind = next((p for p in near if p.mention.start >= end and p.role in DEALT_WITH), None)
    if behind is None or not PARTNER_BEHIND.fullmatch(text, end, behind.mention.start):
        return near
    return [
        p for p in near if p.role != behind.role or p.mention.end > at or not PARTED.fullmatch(text, p.mention.end, at)
    ]


def _end_of_list(roles: list[Placed], stop: int, statement: Statement) -> int:
    """Where a list of areas behind the number ends that a comma would cut: "went to Chad, Mali and Niger"."""
    text, end = statement.sentence.text, statement.quantity.end
    inside = [p for p in roles if end <= p.mention.start < stop and p.role in ("to", "from", "with")]
    behind = [p for p in roles if p.mention.start >= stop]
    if not inside or not behind or not text.startswith(",", stop):
        return stop
    last, joint = inside[-1], ""
    for p in behind:
        joined = IN_LIST.fullmatch(text, last.mention.end, p.mention.start)
        if joined is None or p.role != last.role or ITEM_NUMBER.match(text, p.mention.end):
            break
        last, joint = p, joined[0]
    return last.mention.end if "and" in joint else stop


def _break_before(text: str, start: int, at: int, end: int) -> int:
    """Where the clause of a number begins behind a semicolon, or a comma where its number is the subject."""
    told = OF_FLOW_GOES.match(text, end)
    joint = SUBJECT_NEXT.search(text, max(start, at - 40), at) if told else None
    return joint.start() if joint else text.rfind(";", start, at)


def _is_spliced(placed: Placed, text: str) -> bool:
    """Whether a clause begins with an area behind a comma and another area, or one with the subject of a participle."""
    start = placed.mention.start
    if "with " in text[:start][-12:] and WITH_ONE.search(text, 0, start) and placed.role == "subject":
        return True
    follows = text.endswith(", ", 0, start) and AREA_BEFORE.search(text, max(0, start - 30), start)
    spliced = placed.role == "subject" and follows and OPENS_CLAUSE.match(text, placed.mention.end)
    return bool(spliced) and not FRONTED.fullmatch(text, 0, start)


def _opens(placed: Placed, last: Placed | None, text: str) -> bool:
    """Whether an area opens the clause of the number behind it: its subject behind "and", the next "ahead of" it."""
    start = placed.mention.start
    before = text[max(0, start - 20) : start]
    if placed.role == "subject" and (joint := NEXT_CLAUSE.search(before)):
        return not (
            last and last.role == "subject" and last.mention.end == start - len(joint[0]) - 1
        )  # "Peru and Chile"
    end = placed.mention.end
    if text[end : end + 2] == ", " and (" and " in before or " while " in before) and NEXT_FOR.search(before):
        return True
    item = NEXT_ITEM.search(before)
    return item is not None and (item[1] is None or ITEM_NUMBER.match(text, placed.mention.end) is not None)
