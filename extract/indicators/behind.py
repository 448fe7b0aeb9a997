"""The flow that a clause names behind its numbers: "copper brought in $7 million, or 47 per cent of exports".

In: what is asked of a statement; out: exports or imports where the words behind tell that the goods before are
a part of them, and other than what was told last.

>>> PART_OF.search("contributed $7 million or 47% to the country's total ") is not None
True
"""

import re

from extract.indicators.heads import last_head
from extract.indicators.wholes import OF_WHAT
from extract.records import TRADE
from extract.statements.asked import Asked, Named, refers_back
from extract.statements.clauses import SUBORDINATE
from extract.statements.kinds import fits
from extract.statements.statement import Statement
from extract.words.cued import Cued
from extract.words.dealers import BUYER, SELLER
from extract.words.lexicon import Cue
from extract.words.side_words import IS

BREAK = re.compile(
    r"[;:]|\s[-–—]\s|\band (?:for|with)\b|\b(?:but|which|who|whose|where|that|if|with|instead|against|compared|than)\b",
    re.I,
)
"""What ends a clause, or opens words of another matter."""
PART_OF = re.compile(
    r"(?<!out )(?<!spite )(?<!because )\b(?:of|to|among|in|into)\s+"
    r"(?:(?!(?:and|or|of|to|in|on|the)\b)[\w'’.-]+\s+|the\s+){0,5}$",
    re.I,
)
OF_PURCHASES = Cued(
    ("purchases",), r"\b(?:of|among)\s+(?:(?:all|total|the|its|their|our|these|\w+['’]s?)\s+){0,3}purchases\b"
)
"""The flow that goods are a part of where it is told as what is bought: "three quarters of its purchases"."""
PAID_FOR = re.compile(
    r"\b(?:(?:spent|paid(?: out)?|laid out|expended|disbursed)\b[^,;:()]{0,40}?\s(?:on|for)"
    r"|(?:earned|received|obtained|realized|realised|derived)\b[^,;:()]{0,40}?\s(?:from|for|by))\s(?:[a-z'’-]+\s){0,3}$"
)
"""What leads from money to the flow that it was paid for: "$5 million was spent by Chad on imports"."""
NEAR = 64
"""How many characters before the flow may tell how it stands to the goods."""
LIST_OF = re.compile(
    r"(?:\s*\([^()]*\)|\))?(?:(?:,|,?\s+and)\s+[^();:.]{3,60}\([^()]{2,40}\)){0,9}"
    r",?\s+(?:leads?|led|heads?|headed|tops?|topped|dominates?|dominated"
    r"|(?:was|were|is|are) (?:(?:the|its|their|our|among) ){0,2}"
    r"(?:main|top|biggest|largest|leading|chief|major|key|principal))"
    r"\s+(?:(?:the|its|their|our)\s+)?(?:list of\s+)?(?:(?:the|its|their|our|all)\s+)?",
    re.I,
)
"""Behind an amount, what says of which flow it is a part: "copper ($5 million) leads the list of exports"."""
RANKED = re.compile(
    r"(?:\s*\([^()]*\)|\))?(?:(?:,|,?\s+and)\s+[^(),;:.]{3,40}\([^()]{2,40}\)){0,9}"
    rf",?\s+(?:{IS}|rank\w* as)\s+(?:still\s+)?(?:(?:the|its|their|our)\s+)?"
    r"(?:main|top|biggest|largest|leading|chief|principal|key|major|most [a-z]+ant|best)\s+"
    rf"(?:[a-z]+\s+)?(?:({BUYER}|importer|recipient)|({SELLER}|exporter|origin)|(investor|lender|donor)|partner)s?\b"
)
"""Behind a number in brackets, what says that it is one's part: "Chad (5%) and Mali (4%) were the top buyers"."""
MOST_OF = re.compile(
    r"(?:[^()]{0,24}\)|\s*\([^()]*\))?(?:(?:,|\s+and)\s+[\w ]{3,40}\([^()]{2,40}\)){0,3}"
    r"\s+(?:(?:make|makes|made) up|accounts? for|accounted for|explains?|explained)"
    r" (?:most|nearly all|almost all|the bulk|the lion['’]s share|half|two thirds|much)\b"
)
"""Behind an amount, what says that it is the greater part: "gold ($5 million) makes up most of what Oman sells"."""


SETS_OUT = re.compile(
    r"(?:^\W*|[;:]\s+)(?:[Ff]rom|([Aa]fter)|([Aa]t))\s+"
    r"(?:(?:some|about|only|just|a|an|mere|over|almost|nearly|around)\s+){0,3}$"
)
"""Before the level that a flow named behind it sets out from: "From $2 million in 2009 the deficit shrank to"."""
IT_CAME = re.compile(
    r"(?: (?:in|during|for|a|the|last)\b[^,;:()]{1,28})?, (?:(?:the|its|their|total|overall)\s)?(?:[a-z-]+\s)?"
)
CAME_TO = re.compile(
    r"(?:\s(?!of\b)[a-z]+){0,3}? (?:reached|came to|were|was|amounted to|stood at|totalled"
    r"|fell to|rose to|dropped to|grew to)"
    r"\s(?:[a-z]+\s){0,3}\S{0,4}"
)
"""Around a flow that came to another level: "After $2 million in 2009, imports reached only $1 million"."""
IT_IS = re.compile(
    r"(?: (?:in|during|for)\b[^,;:()]{1,28})?, "
    r"(?:(?:the|its|their|total|overall|\w+['\u2019]s?|[A-Z][a-z]+)\s){0,3}"
)
"""Between a level and the flow that it is of: "At $5 million, Peru's imports were higher"."""
IT_WENT = re.compile(r"[^;:()]{0,32}?,?\s(?:the|its|their|total|overall)\s(?:(?!to\b)[a-z-]+\s){0,2}")
TO_LEVEL = re.compile(r"[^,;:()]{0,40}\bto\s(?:[a-z]+\s){0,3}\S{0,4}")
CHANGED_BEFORE = re.compile(r"^\W*(?:After|Following|Having)\s(?:(?!the\b|what\b)[a-z]+\s){0,4}\S{0,3}$")
FLOW_IT_IS = re.compile(
    r"[^,;:()]{0,40}, (?:(?:the|its|their|total|overall|\w+['\u2019]s?|[A-Z][a-z]+)\s){0,2}(?:[a-z-]+\s)?"
)
"""Around a flow whose change is told behind that of before: "After rising 5% in May, exports fell"."""
OF_BALANCE = re.compile(r"\s+of (?:the|this|that|its|our)\s+(?:[a-z]+\s+){0,2}(?:(surplus)|deficit|gap|shortfall)\b")
"""Behind the greater part, a balance that areas have their parts in: "China ($5 million) accounts for most of it"."""
BOTH_FLOWS = re.compile(r"(?:exports? (?:and|plus) imports?|imports? (?:and|plus) exports?)\b")
"""Behind an amount, what makes it one of turnover: "saw $5 million of imports and exports with Chad"."""


def named_behind(asked: Asked) -> Named | None:
    """Name the flow that goods are told to be a part of, where no word before the number names one."""
    statement = asked.statement
    if last_head(asked):
        return None
    if refers_back(statement) and asked.frame.indicator:
        return None
    start = statement.quantity.end
    cue = next((cue for cue in statement.sentence.between("indicator", 0, len(asked.text)) if cue.code != "none"), None)
    if cue is None and asked.frame.indicator in TRADE:
        bought = OF_PURCHASES.search(asked.text, start)
        return (
            Named("imports", place="behind") if bought and not _is_broken(asked.text, start, bought.start()) else None
        )
    if cue is None or cue.start < start or cue.code not in {"exports", "imports"} - {asked.frame.indicator}:
        return None
    if not _is_whole(asked, cue):
        return None
    if _is_broken(asked.text, start, cue.start):
        return None
    both = asked.kind == "money" and BOTH_FLOWS.match(asked.text, cue.start)
    return Named("trade_turnover" if both else cue.code, place="behind")


def _is_broken(text: str, start: int, stop: int) -> bool:
    """Whether a clause ends between a number and the flow behind it, or words of another matter begin."""
    return (BREAK.search(text, start, stop) or SUBORDINATE.search(text, start, stop)) is not None


def sets_out(asked: Asked) -> Named | None:
    """Name the flow that sets out from a number: "From $2 million in 2009 the deficit shrank to $1 million".

    So "After $2 million in 2009, imports reached only $1 million", "After a rise of 2 per cent, imports fell", and "At
    $2 million, imports were higher".
    """
    statement, text, end = asked.statement, asked.text, asked.statement.quantity.end
    before = statement.before
    may_fit = "rom " in before or "fter " in before or "At " in before or "; at " in before
    opens = asked.kind == "percent" and before[:6] in ("After ", "Follow", "Having")
    if opens and CHANGED_BEFORE.search(statement.lead):
        flow = next((cue for cue in statement.sentence.between("indicator", end, len(text)) if cue.code in TRADE), None)
        is_next = flow is not None and FLOW_IT_IS.fullmatch(text, end, flow.start)
        return Named(flow.code, flow.sign, place="behind") if flow and is_next else None
    out = SETS_OUT.search(statement.lead) if may_fit else None
    if out is None:
        return None
    again = text.find(")", end) + 1 if text.startswith(" (", end) else 0  # "At $2 million (€1 million), imports were"
    end = max(end, again)
    later = next((quantity.start for quantity in statement.sentence.undated if quantity.start >= end), None)
    stop = later or (len(text) if out[2] else end)
    cue = next((cue for cue in statement.sentence.between("indicator", end, stop) if cue.code != "none"), None)
    if out[2] and cue and IT_IS.fullmatch(text, end, cue.start):
        return Named(cue.code, cue.sign, place="behind") if fits(cue.code, asked.kind) else None
    goes, level = (IT_CAME, CAME_TO) if out[1] else (IT_WENT, TO_LEVEL)
    if (
        out[2]
        or later is None
        or cue is None
        or not fits(cue.code, asked.kind)
        or not goes.fullmatch(text, end, cue.start)
    ):
        return None
    return Named(cue.code, cue.sign, place="behind") if level.fullmatch(text, cue.end, later) else None


def _is_whole(asked: Asked, flow: Cue) -> bool:
    """Whether a flow is told as what goods are a part of, or an item of, or money was paid for."""
    before = max(0, flow.start - NEAR)
    paid = asked.kind == "money" and PAID_FOR.search(asked.text, before, flow.start)
    return (paid or PART_OF.search(asked.text, before, flow.start)) is not None


def listed(asked: Asked) -> Named | None:
    """A flow whose list a number's goods lead: "Copper ($5 million) leads the list of exports"."""
    end = asked.statement.quantity.end
    if last_head(asked):
        return None
    if ranked := ranked_behind(asked.statement):
        if ranked[3] or (ranked[2] and asked.frame.last == "investment"):
            return Named("investment", place="tail")
        whole = asked.frame.indicator == "trade_balance"  # which has no parts: partners are those of the turnover
        told = "exports" if ranked[1] else "imports" if ranked[2] else "trade_turnover" if whole else None
        if told:
            return Named(told, place="tail")
    most = MOST_OF.match(asked.text, end)
    if found := OF_WHAT.match(asked.text, most.end()) if most else None:
        return Named("imports" if found[1][0] in "ib" else "exports", place="tail")
    by_area = most and any(asked.statement.head[0] <= area.start < end for area in asked.statement.sentence.areas)
    if by_area and most and (part := OF_BALANCE.match(asked.text, most.end())):
        return Named("trade_balance", "positive" if part[1] else "negative", place="tail")
    leads = LIST_OF.match(asked.text, end)
    if leads is None:
        return None
    cue = next((cue for cue in asked.statement.sentence.between("indicator", leads.end(), leads.end() + 1)), None)
    return Named(cue.code, cue.sign, cue, "tail") if cue and cue.code in TRADE else None


def ranked_behind(statement: Statement) -> re.Match[str] | None:
    """Find what the areas of a list are told to be behind it, each with its part in brackets."""
    return RANKED.match(statement.sentence.text, statement.quantity.end) if statement.in_brackets else None
