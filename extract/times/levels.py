"""Times of levels that a number is compared with: a statement in, the mentions of such times out.

"129.5% of the 2020 figure", "five times that of May 2020", "$3 million short of what it sold in May".
"""

import re
from bisect import bisect_left

from extract.periods import Mention
from extract.periods.phrases import Same
from extract.periods.words import AGAINST, value
from extract.statements.indices import COMES_FROM, LOSES
from extract.statements.statement import Statement
from extract.words.cued import Cued

THAN = re.compile(
    rf"\b(?:than|{AGAINST}|compared"
    r"|(?:above|below|short of|shy of|beyond|off) (?:its|their|the)(?: [a-z-]+){0,2}?"
    r" (?:levels?|peaks?|highs?|records?|figures?|totals?|results?|values?|volumes?)"
    rf"|as \w+ (?:[\w\u2019'-]+ ){{0,9}}?(?:(?:in|by|during) [^,;]{{4,20}} )?as)(?!\w)[^\d]*$"
    r"|^\s*(?:that|those) of\s*$",
    re.I,
)
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
ABOVE_LEVEL = re.compile(
    r"\s(?:[a-z]+er|up|down|more|less|above|below)\s(?:(?:than|from|on)\s)?(?:(?:the|its|their|an?|about|some)\s){0,2}"
    r"(?:[A-Z]{0,3}\s?[^\w\s])?\s?"
)
"""Between a change and the level it is told on: "2% lower than the", "5% up from"."""
NEAR = 16
"""How far behind that level its time is, at most."""
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
    r"|of what"
    r"|of (?:the|its|their) (?:results?|figures?|levels?|amounts?|volumes?|values?|sums?|totals?)"
    r"(?: (?:of|for|(?:[a-z]+ed |seen )?in|during))?(?: the)?)\s*",
    re.I,
)
BESIDE = re.compile(
    rf"\b(?:{AGAINST}|than|same as|(?:as|so) (?:much|many|high|low|large|great) as"
    r"|from|after|like|unchanged from|equal to)(?!\w)[^;()\d]{0,60}$",
    re.I,
)
"""What sets a level beside that of another time."""
FLOWED = Cued(
    (
        *("took", "takes", "bought", "buys", "absorb", "account", "provide", "suppl", "received"),
        *("cost", "lost", "loses", "shed", "forfeited", "gave", "made", "makes", "went"),
        *("goes", "came", "contribute", "brought", "earned", "purchased"),
    ),
    r"\b(?:took|takes|bought|buys|absorbed|absorbs|accounted|accounts|provided|provides|supplied|supplies|received"
    r"|cost|costs|lost|loses|shed|forfeited|gave up|made up|makes up|went|goes|came"
    r"|contributed|contributes|brought|earned|purchased)\b"
    r"[^.;]{0,40}$",
    re.I,
)
OF = re.compile(r"\s*of (?:the )?")
CHANGE = 40
CHANGED_BY = re.compile(
    r"\((?:(?:an?|up|down|plus|minus|which is|that is|i\.e\.|or|the) )*(?:[a-z]+ )?"
    r"(?:(?:increase|rise|gain|growth|decrease|fall|drop|decline|reduction|change|loss) (?:of|by) )?[^\w\s(]{0,2}$"
)
"""What opens brackets that tell by how much a level differs from one before them: "(an increase of 11.7%)"."""
BEST_SINCE = (
    re.compile(r"\b(?:\w+est|best|worst|record)(?: [a-z]+){0,2} $"),
    re.compile(r" (?:at |with )?\W{0,2}(?:[A-Z]{1,3})?\W?\d"),
)
"""Around a time, what makes it that of the level behind it: "the highest figure since 2009 at $2 million"."""


def names_pace(mention: Mention) -> bool:
    """Tell whether a time only says what changes are on: "y/y", "month on month"."""
    return not mention.intro and is_pace(mention.surface)


def is_pace(words: str) -> bool:
    """Tell whether words name what changes are on: "y/y", "month on month"."""
    return bool(value("yearly", words.lower()))


def levels(statement: Statement) -> list[Mention]:
    """Give the periods that a level compared with is of: "129.5% of the 2020 figure"; found once."""
    if not statement.sentence.periods:
        return []
    if statement.base_level not in statement.levels:
        statement.levels[statement.base_level] = _levels(statement)
    return statement.levels[statement.base_level]


def _levels(statement: Statement) -> list[Mention]:
    text, end = statement.sentence.text, statement.quantity.end
    named = [m for m in statement.sentence.periods if m.role in ("period", "base")]
    if statement.quantity.kind not in ("percent", "multiple", "fraction"):
        return [m for m in named if end < m.start and SHORT_OF.fullmatch(text, end, m.start + len(m.intro))]
    before = [m for m in named if statement.head[0] <= m.start < statement.quantity.start and _is_of_level(text, m)]
    if beside := _beside_brackets(statement):
        return [beside]
    opening = OF.match(text, end)
    later = [m for m in named if end < m.start < statement.tail[1]]
    than = [m for m in later if THAN.search(text[end : m.start]) and not _is_told_on(m, named, end)]
    goes_to = LEVEL_OF if statement.quantity.kind == "multiple" else OF_THAT  # "five times the sum of May 2019"
    than += [
        m
        for m in later
        if goes_to.fullmatch(text, end, m.start + len(m.intro))
        and (
            goes_to is LEVEL_OF
            or isinstance(m.phrase, Same)
            or statement.quantity.value > 100
            or not m.intro.startswith("in")
        )  # "45% of that in 2020" is a share
    ]
    taken = FLOWED.search(text, statement.head[0], statement.quantity.start) or LOSES.search(statement.before)
    if opening and (statement.base_level or taken):
        return before + than  # "Japan took 39 percent of the 2017 shipments", "the strike cost Peru 9% of May exports"
    at_once = [m for m in named if opening and end <= m.start <= opening.end()]
    if at_once and COMES_FROM.search(text[at_once[0].end : statement.tail[1]]):
        return before + than  # "60 percent of last year's exports went to Peru"
    return before + than + at_once


def _is_told_on(mention: Mention, named: list[Mention], end: int) -> bool:
    """Tell whether a time is that of a number whose base goes before it: "5% less than a year ago in May 2014"."""
    if mention.role != "period" or any(m.role == "period" and m.end < end for m in named):
        return False
    return any(m.role == "base" and not m.is_dated and end <= m.start and m.end <= mention.start for m in named)


def _is_of_level(text: str, mention: Mention) -> bool:
    """Tell whether a time is that of a level: "the volume of May 2019"."""
    before = text[max(0, mention.start - 24) : mention.start]
    preposition = mention.intro.split(" ")[0]
    if preposition in ("for", "in"):  # "exceeds the figure for the first half of 2012 by 3.4%"
        before = text[max(0, mention.start - 48) : mention.start]
        return EXCEEDS.search(before) is not None
    return bool(OF_LEVEL.search(before) or (preposition == "of" and LEVEL_NOUN.search(before)))


def _beside_brackets(statement: Statement) -> Mention | None:
    """Give the time before brackets that tell by how much a level differs from that of it.

    "54 million in May, compared with 51 million a year before (+6%)", "practically the same as in 2022 (-0.3%)".
    """
    sentence, start = statement.sentence, statement.quantity.start
    opened = CHANGED_BY.search(sentence.text, max(0, start - CHANGE), start)
    if statement.quantity.kind != "percent" or opened is None:
        return None
    mention = next(
        (m for m in sentence.periods if m.end < start and not sentence.text[m.end : opened.start()].strip()), None
    )
    before = [q for q in sentence.undated if mention and q.end <= mention.start]
    if mention is None or not before or before[-1].kind in ("percent", "fraction", "multiple"):
        return None
    level = before[-1]
    led = BESIDE.search(sentence.text, max(0, level.start - CHANGE), level.start) is not None
    led = led or (mention.role == "base" and BESIDE.match(mention.intro) is not None)
    as_then = BESIDE.search(sentence.text, level.end, mention.start + len(mention.intro)) if not led else None
    return mention if led or (as_then and not mention.intro.startswith("from")) else None


def is_last_best(text: str, mention: Mention) -> bool:
    """Whether a time is when something was as high or low as now: "the highest since 2009 ($2 million)"."""
    before = BEST_SINCE[0].search(text, max(0, mention.start - 40), mention.start)
    return bool(before and BEST_SINCE[1].match(text, mention.end))


def is_of_another_alone(statement: Statement, mention: Mention) -> bool:
    """Tell whether a month is that of a part alone: "the surplus was $9 million, with $4 million made in May alone"."""
    text, end = statement.sentence.text, statement.quantity.end
    return text.startswith(" alone", mention.end) and any(
        end < q.start < mention.start for q in statement.sentence.undated
    )


def of_level_behind(statement: Statement) -> Mention | None:
    """Give the time of the level right behind that a change is told on: "it was 2% lower than the 4 million in May"."""
    text, end, quantities = statement.sentence.text, statement.quantity.end, statement.sentence.undated
    at = bisect_left(quantities, end, key=lambda quantity: quantity.start)
    level = quantities[at] if at < len(quantities) else None
    if level is None or not ABOVE_LEVEL.fullmatch(text, end, level.start):
        return None
    behind = next((m for m in statement.sentence.periods if m.start >= level.end), None)
    return behind if behind and behind.role == "period" and behind.start - level.end < NEAR else None
