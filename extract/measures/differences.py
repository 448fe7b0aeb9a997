"""An amount by which something changed: a statement in, the difference that it tells out.

Its own words tell it ("rose by $200 million", "an increase of $5 million"), or it goes on from the change before ("by
5% or $200 million").

>>> bool(AS_BEFORE.search(" or ")), bool(OF_NOUN.match(" of "))
(True, True)
"""

import re

from extract.measures.gapped import is_gapped, told_beside_level
from extract.records import TRADE
from extract.statements.frames import Frame
from extract.statements.measured import BY, OR_ALONE, Measured, again, is_verb, moved
from extract.statements.statement import Statement
from extract.words.lexicon import Cue

RAISES = {"raise", "raises", "raised", "raising"}
THE_CHANGE = re.compile(r"\b(?:the|this|that|its|their)\s+(?:[a-z-]+\s+)?$", re.I)
TOLD_OF_WHOM = re.compile(
    r"s?(?:\s+(?:in|of)\s+[^,;:.()]{3,40}?)?\s+(?:concern(?:ed|s)"
    r"|(?:was|were|came)\s+(?:[a-z]+ly\s+|also\s+)?(?:(?:recorded|reported|registered|noted|seen|observed|posted|due|attributable|attributed|felt)\s+)?(?:for|in|from|to|with|on|by|among))"
    r"\s+[^,;:()]{2,60}\((?:(?:just|about|some|nearly|almost|over|under|by)\s+){0,2}[^\w\s]?"
)
"""Between a change and a sum in brackets, whom it was told of: "the main drop was recorded from Chad ("."""
THE_MOST = re.compile(
    r"\s+(?:by\s+)?(?:the\s+)?(?:(?:most|furthest|hardest|fastest)|(?:largest|biggest|greatest) (?:amount|margin))"
    r"(?:\s+in\s+(?:value|absolute|volume)(?:\s+terms)?)?\s\([^\w\s]{0,2}"
)
"""Between a verb and how much it is in brackets: "exports to China fell the most ($7 million)"."""
CHANGES = {"increases", "decreases", "declines", "rises", "falls", "drops", "gains", "reductions"}
CHANGES_IN = re.compile(r"(?:\s+(?:occurred|came))?\s+in\s+[^;:.()\d]{2,60}\((?:by )?[^\w\s]{0,2}")
"""Between changes and how much the first of them is: "decreases in industrial supplies ($2 million)"."""
IS_CHANGE = re.compile(
    r"(?:,?\s+(?:on|over|from|against|in|since|compared with)\s+"
    r"(?:(?!when\b|which\b|that\b|while\b|as\b)[\w’'-]+\s+){1,6}?|\s+)"
    r"(?:was|is|were|are|came to|comes to|amounts? to|equals|equalled|works out at)\s+(?:[a-z~]+\s+){0,2}"
)
"""Between a change and how much it is: "the increase over 2009 was"."""
CAME_TO = re.compile(
    r"\s+(?:in|of)\s+(?:(?!when\b|which\b|that\b|while\b|as\b)[\w’'-]+\s+){1,6}?(?:amounted to|totall?ed|reached)\s+"
    r"(?:[a-z~]+\s+){0,2}"
)
HEADS = re.compile(r"(?:^|[.;:,]\s+|\b(?:and|but|while)\s+)(?:[Tt]he|[Tt]his|[Ii]ts|[Tt]heir)\s+(?:[a-z-]+\s+)?$")
"""Around the change that is the subject of its clause: "The increase in exports amounted to"."""
AS_BEFORE = re.compile(r"^\s*,?\s*or\s", re.I)
PAST_A_MARK = re.compile(r"\s+(?:to\s+)?(?:[a-z]+\s+)?(?:below|above|under|beyond|past|short of)\s+(?:the\s+)?", re.I)
OF_NOUN = re.compile(
    r"(?:,?\s+(?:of|by|was|amounted to|totalled|made)|\s*[,(–—](?!\s*(?:to|at|from|which|and|but|or|with|as|when|after"
    r"|while|(?!represent|equal|mean|amount|add|correspond|be)[a-z]+ing)\b))"
    r"\s*(?:[a-z~-]+\s+){0,3}$"
)
IN_WHAT = re.compile(
    r"\s+in (?:the )?[a-z-]+(?: [a-z-]+)? of (?:[a-z~-]+\s+){0,2}$"
    r"|\s+(?:in|on) (?:[\w'’-]+ ){0,4}?(?:surplus|deficit|gap|shortfall|balance|exports|imports|sales|purchases"
    r"|shipments|deliveries|supplies|trade|turnover)(?: (?:[\w'’-]+ ){0,3}[\w'’-]+)? of (?:[a-z~-]+\s+){0,2}$"
)
"""What a change is in: "an increase in the deficit on tea of $4 million"."""
GREATEST = re.compile(r"\b(?:highest|largest|biggest|greatest|steepest|strongest|sharpest)\s(?:[a-z]+\s)?$")
IN_WHOM = re.compile(
    r"\s(?:in|of)\s[^;:()]{3,110}?\s(?:was|were|is|came)\s(?:[a-z]+\s){0,2}(?:the\s)?[A-Z][^,;:()\d]{2,30}\s(?:with|at)\s"
    r"(?:[a-z]+\s){0,2}"
)
"""Around the greatest change of several, whose it was: "the highest increase in exports was Chad with $5 million"."""
GREW_ON = re.compile(r"\s+on\s+(?:[a-z~]+\s+){0,2}")
"""Between a verb and how much it is, as many an agency of the region has it: "turnover decreased on $2 million"."""
SET_ON = re.compile(r"\s+(?:(?:in|of|for|from)\s+\w|an?\s+year\b|last\b|the\s+(?:year|month)\b|previous)", re.I)
"""Behind a number, what makes it a level that one grew on: "rose on $2 million a year earlier"."""
LEADS_TO = re.compile(r",?\s+(?:to|bringing|making|taking)\b")
LOADED = {"contracted", "lifted"}
"""Verbs of change that, without "by", tell what was bought: "China lifted 90,000 tonnes"."""
MADE_A = re.compile(
    r"\b(?:made|makes?|ran|run(?:ning)?|posted|report(?:ed|s)|recorded|showed|incur(?:red|s)|booked|had"
    r"|suffer(?:ed|s)|sustained|saw|with)\s+"
    r"(?:an?|its|net|the|heavy|record|trade|[a-z]+ing|\s)+$"
)
"""Before a loss, what makes it that of an account, and no change."""
FILLERS = re.compile(r"\s*(?:(?:a|an|another|further|a further|some|the)\s+)*")
CONVERTED = re.compile(r"\s*\(\s*(?!to\b|at\b)(?:[a-z~]+\s+){0,2}")
WORTH_OF_IT = re.compile(r"\d,?(?: [a-z]+){1,2} (?:in the (?:amount|sum) of|worth|valued at)\s(?:[a-z]+\s)?\S{0,3}$")
"""Between what something fell by and the money it is: "fell by 5 tonnes in the amount of $3 million"."""

NEXT_BRACKETS = re.compile(r"\bincluding [a-z]+ of [^()]*\)[^()]*\(\W{0,2}$")
"""Before a number, what closes the change of another: "Mali (5 tonnes, including decreases of 2), Togo ("."""
CAUSED_BY = re.compile(
    r"\b(?:fuell?ed|helped|led|driven|boosted|supported|buoyed|underpinned|propelled|spurred)"
    r"(?: in part| partly| mainly| largely)? by\s+(?:[a-z]+\s+){0,4}[^\w\s]{0,3}$"
)
"""Before a level, what makes it a cause of the change told before: "up 13%, helped by a record $2 million of tea"."""
ALONE = re.compile(r"(?: alone)? ")
"""Between a month and what it added."""


def difference(statement: Statement, frame: Frame, change: Cue | None) -> Measured | None:
    """ "rose by $200 million", "widened £4.7 billion to", "an increase of $5 million"."""
    if change is None:
        return _difference_again(statement, frame)
    gap = statement.sentence.text[change.end : statement.quantity.start]
    if change.surface.lower().startswith("add") and (
        statement.noun or _is_item(statement, frame, gap) or _is_month_s(statement, change)
    ):
        return None  # "have added six memoranda", "tea earned 5 million, coffee added 3 million"
    if change.surface.lower() in LOADED and statement.quantity.kind == "physical" and not BY.search(gap):
        return None
    if change.surface.lower() in RAISES and statement.quantity.kind == "money" and only_hedges(statement, change):
        return None  # "the bank raised $5 million"
    if change.kind == "change" and (PAST_A_MARK.fullmatch(gap) or gap.lower().startswith((" up to ", " down to "))):
        return None  # "had fallen below $400 million", "will grow up to $400 million"
    if statement.in_brackets and change.surface.lower() in CHANGES and CHANGES_IN.fullmatch(gap):
        return moved("difference", change)
    if statement.in_brackets and THE_MOST.fullmatch(gap):
        return moved("difference", change)
    by = BY.search(gap)
    if change.kind == "compare" or is_verb(statement, change):
        is_so = by is not None or only_hedges(statement, change) or _grew_on(statement, change, gap)
        return moved("difference", change) if is_so else None
    text, start = statement.sentence.text, change.start
    if change.surface.lower() in ("loss", "losses") and MADE_A.search(text, max(0, start - 40), start):
        return None
    told = (
        OF_NOUN.match(gap)
        or (change.surface.endswith(" of") and only_hedges(statement, change))
        or (IN_WHOM.fullmatch(gap) and GREATEST.search(text, max(0, start - 24), start))
        or (statement.in_brackets and TOLD_OF_WHOM.fullmatch(gap))
        or IN_WHAT.fullmatch(gap)
        or (IS_CHANGE.fullmatch(gap) and THE_CHANGE.search(text, max(0, start - 24), start))
        or (CAME_TO.fullmatch(gap) and HEADS.search(text, max(0, start - 32), start))
    ) and change.surface.lower() != "addition"  # "In addition, $2 million …"
    return moved("difference", change) if by or told else None


def _grew_on(statement: Statement, change: Cue, gap: str) -> bool:
    """Whether "on" stands for "by": "turnover has decreased on $2 million", unlike "is up on $2 million in May"."""
    if change.kind == "compare" or not GREW_ON.fullmatch(gap):
        return False
    return SET_ON.match(statement.sentence.text, statement.quantity.end) is None


def _is_month_s(statement: Statement, change: Cue) -> bool:
    """Whether it is a month or quarter that adds its own flow to that of the year: "May alone added $9 million"."""
    text = statement.sentence.text
    return any(
        m.role == "period" and not m.intro and ALONE.fullmatch(text, m.end, change.start)
        for m in statement.sentence.periods
    )


def _difference_again(statement: Statement, frame: Frame) -> Measured | None:
    """A difference without a word of its own goes on from the change before: "by 5% or $200 million"."""
    before = statement.before
    if not statement.position:
        return None
    if told_beside_level(statement):
        return None
    if frame.measure == frame.changed == "growth" and is_gapped(statement) and _follows_percents(statement):
        return again(
            "difference", frame.direction, "gapped", sure=False
        )  # "steel lost 47 per cent, paper $210 million"
    if frame.changed and BY.search(before) and not CAUSED_BY.search(before):
        return again("difference", frame.direction, "by", sure=False)
    if frame.measure == "growth" and (
        (frame.changed == "difference" and AS_BEFORE.match(before)) or OR_ALONE.fullmatch(before)
    ):
        return again("difference", frame.direction, "or")
    after_both = frame.measure == "growth" and frame.changed == "difference" and is_gapped(statement)
    if after_both and statement.quantity.kind in ("money", "physical"):
        return again("difference", frame.direction, "gapped", sure=False)  # "fell $4m (9%), tea $2m (3%)"
    if statement.in_brackets and NEXT_BRACKETS.search(statement.sentence.text, 0, statement.quantity.start):
        return None
    if frame.measure == "difference" and _is_converted(statement):
        return again("difference", frame.direction, "converted")
    if frame.measure == "difference" and is_alike(statement, frame) and is_gapped(statement):
        return again("difference", frame.direction, "gapped", sure=False)
    return None


def _is_converted(statement: Statement) -> bool:
    """Whether a sum says the one before it in other money: "fell by 5 million pesos ($0.2 million)"."""
    alone = statement.in_brackets and statement.sentence.text.startswith(")", statement.quantity.end)
    told = CONVERTED.fullmatch(statement.before) if alone else WORTH_OF_IT.search(statement.lead[-40:])
    return statement.quantity.kind == "money" and told is not None


def _is_item(statement: Statement, frame: Frame, gap: str) -> bool:
    """Whether an amount that goods add is one of a list of levels, and leads to none."""
    goes_on = frame.measure == "level" or not statement.position  # in a new sentence on the goods of a list
    told = goes_on and frame.indicator in TRADE and frame.product is not None
    if not told or frame.changed or BY.search(gap) or LEADS_TO.match(statement.sentence.text, statement.quantity.end):
        return False
    return not any(cue.code in TRADE for cue in statement.own("indicator"))


def _follows_percents(statement: Statement) -> bool:
    """Whether all numbers before it are percents, and it has no flow of its own, of which it could be the level."""
    earlier = [q for q in statement.sentence.undated if q.end <= statement.quantity.start]
    flows = statement.sentence.between("indicator", *statement.head)
    if flows or statement.own("verb") or statement.quantity.kind not in ("money", "physical"):
        return False
    return all(q.kind in ("percent", "multiple", "fraction") for q in earlier)


def is_alike(statement: Statement, frame: Frame) -> bool:
    """Whether a number is of the unit of the one before it; a bare "$" may be any dollar."""
    quantity = statement.quantity
    return frame.unit == (frame.money if quantity.kind == "money" else quantity.unit) and frame.unit is not None


def only_hedges(statement: Statement, cue: Cue) -> bool:
    """Whether nothing but hedges and fillers stand between a verb and the number."""
    hedges = [h for h in statement.sentence.between("hedge", cue.end, statement.quantity.start) if h.kind == "before"]
    gap = statement.sentence.text[cue.end : statement.quantity.start]
    for hedge in reversed(hedges):
        gap = gap[: hedge.start - cue.end] + gap[hedge.end - cue.end :]
    return FILLERS.fullmatch(gap) is not None
