"""What is told of works and of what is put into them: "a plant for $5 million", "by 2009 they had invested $9 million".

In: what is asked of a statement; out: the cost of works (investment), their power, area and throughput (capacity).

>>> bool(PUT_IN.search("they put in ")), bool(COSTS_TOO.search("is 750 km long and cost "))
(True, True)
"""

import re

from extract.statements.asked import Asked, Named
from extract.statements.kinds import BUILT
from extract.statements.statement import Statement
from extract.words.cued import Cued

COST_OF_IT = Cued(
    ("cost",),
    r"\b(?:whose|its|their|the (?:total |estimated |overall )?)\s*costs?,?\s+(?:[a-z]+ly\s+)?"
    r"(?:(?:is|was|are|were|being)\s+)?(?:[a-z]+ly\s+)?"
    r"(?:estimated|put|reckoned|budgeted|calculated|set|assessed|given)\s+(?:at|as)\s+(?:[a-z]+\s+){0,2}\S{0,4}$",
    re.I,
)
COSTS = re.compile(r"\b(?:costs?|costing|invest\w*|built|build|building|estimated)\b", re.I)
BUILT_FOR = re.compile(
    r"\b(?:build|built|construct\w*|erect\w*|set up|launch\w*)\b[^,;]{0,60}\b(?:for|at)\s+\S*$", re.I
)
IT_COSTS = Cued(
    ("cost",),
    r"\b(?:it|they|(?:bridge|road|railway|dam|tunnel|plant|factory|terminal|airport|port|station|pipeline|complex)\b[^,;:]{0,40}"
    r", (?:which|that)|(?:the|this|its) (?:\w+ )?"
    r"(?:line|stage|phase|project|works?|scheme|link|section|construction|building)"
    r"(?:,[^,;:]{1,40},)?)\s+(?:(?:will|would|is to|has|have|had)\s+)?costs?\s+(?:[a-z]+\s+){0,3}\S{0,3}\s?$",
    re.I,
)
COSTS_TOO = re.compile(r"\band (?:(?:has|have|had|will|would) )?costs? (?:[a-z]+ ){0,3}\S{0,3}\s?$")
"""Behind the size of a work, what leads to its cost: "is 750 km long and cost"."""
A_WORK = re.compile(
    r"\s+(?:(?!(?:after|in|for|from|at|on|by|of|with|to|into|near|through|via|because|when|worth|as)\b)[a-z][\w-]*\s+){0,2}"
)
LENT = re.compile(
    r"\b(?:[Ll]ines of [Cc]redit|[Cc]redit [Ll]ines|loans|soft loans|grants)\b[^;:.()]{0,60}"
    r"(?::|\b(?:worth|totall?ing|valued at|amounting to)\b)\s*(?:[a-z]+ ){0,2}\S{0,4} ?$"
)
"""What an amount or a list of them is of: "two lines of credit to Chad: $5 million for", "19 loans to Chad worth"."""
CAPITAL = re.compile(
    r"\b[Cc]apital (?:actually )?paid in\b[^;:()]{0,24} (?:is|was|came|amount\w*)\s"
    r"|\b(?:[A-Z][a-z]+|[Ff]oreign|[Pp]rivate) capital (?:(?:invested|placed|committed|put|sunk) )?"
    r"(?:in|to|into|there)\b[^,;:()]{0,40}?"
    r" (?:amount\w*|total\w*|exceed\w*"
    r"|st[oa]n?ds?|stood|reached|is|was|came)\s"
)
"""What is told to come to so much: "Kenyan capital in Peru amounts to"."""
PUT_INTO = re.compile(
    r"\b(?:put|puts|putting|pour\w*|pump\w*|plough\w*|s[au]nk(?!\s+(?:to|by|from|below))|inject\w*)\b[^,;]{0,40}$", re.I
)
INVESTED = re.compile(
    r"\b(?:has|have|had|to|will|would) (?:[a-z]+ )?invest(?:ed)? (?:[a-z]+ ){0,3}[A-Z]{0,3}\S{0,3}\s?$"
)
"""Before an amount, that it is invested, whatever it is in: "by 2009 they had invested $243 million"."""
PUT_IN = re.compile(
    r"\b(?:put|puts|putting|pour\w*|pump\w*) in(?:to it)?\s+(?:[a-z]+\s+){0,2}\S{0,4}$"
    r"|\brais(?:e|es|ed|ing) (?:(?:another|a further|some|about|around|almost|nearly|over|more than) )?\S{0,4}$",
    re.I,
)
WAS_INVESTED = re.compile(
    r"(?: (?:worth )?of (?:[\w’'-]+ )?(?:money|capital|funds))?"
    r" (?:(?:was|were|(?:has|have|had) been|will be|is|are)(?: to be| being)? )?invested\b"
)
PAYS = re.compile(r"\b(?:pay(?:s|ing)?|paid|contribut\w+|provid\w+|g[ai]v\w+)\s+(?:[a-z]+\s+){0,2}\S{0,4}$", re.I)
FOR_THE = re.compile(r"\s+(?:for|towards?)\s+(?:the|its|an?|this)\s+(?:[\w-]+\s+){0,2}")
"""Around an amount, who gives it for works: "is paying $5 million for the new bridge"."""
HAS = re.compile(r"\b(?:has|have|had|owns?|keeps?|counts?|numbers?)\s+(?:[a-z]+\s+){0,3}$", re.I)
"""What a country has of cattle is no trade: "the country has 66 million head"."""
HOUSES = re.compile(
    r"\b(?:farms?|ranch(?:es)?|barns?|byres?|sheds?|stables?|feedlots?|piggery|piggeries|complex(?:es)?|units?)\s+"
    r"(?:(?:designed|built|meant|big enough)\s+)?(?:for|of|to (?:house|hold|keep))\s+(?:[a-z]+\s+){0,3}$",
    re.I,
)
"""What animals are kept in has room for so many: "a farm for 1,200 head"."""
INTO = re.compile(r"\s*(?:into|in|at work)\b")
GOODS_OF = re.compile(
    r"\s+(?!over|across|along|between|through|within|outside|whose|where|will|would|were|with|which|that|near|worth|costs?|costing|being|under|from)[a-z]{4}"
)
"""Behind a word of works, another noun: "farm goods", "port data"."""
SIZE_OF = re.compile(r"\b(?:an?|the|new)\s+(?:[\w-]+\s+){1,4}of\s+(?:[a-z]+\s+){0,2}$", re.I)
"""What has the size that follows: "a logistics centre of 15 hectares"."""
CAN = re.compile(r"\b(?:can|could|able to|capable of|designed to|will|to)\b", re.I)
FOR_SO_MUCH = re.compile(r"\b(?:for|of)\s+(?:[a-z]+\s+){0,2}$")
YEARLY = re.compile(r"\b(?:a|per|each) (?:year|day|month)\b|\bannually\b", re.I)
NEAR, FAR = 100, 240
"""How far before a number the works or the sides may stand that it is of."""


def _is_for_works(statement: Statement) -> bool:
    """Whether works are told behind an amount that they are what it is for: "for the new terminal"."""
    text, end = statement.sentence.text, statement.quantity.end
    made = (cue for cue in statement.sentence.between("topic", end, end + NEAR) if cue.kind == "works")
    first = next(made, None)
    return first is not None and FOR_THE.fullmatch(text, end, first.start) is not None


def built(asked: Asked) -> Named | None:
    """What is told of works: their cost is an investment, their power, area and throughput a capacity."""
    statement, text = asked.statement, asked.text
    if statement.quantity.unit == "head":
        if HOUSES.search(statement.before):
            return Named("capacity", place="noun")
        if HAS.search(statement.before):
            return Named("other", place="verb")
    if asked.kind == "money":
        put = PUT_INTO.search(statement.before) and INTO.match(text, statement.quantity.end)
        cost = statement.quantity.scale > 1 and (
            IT_COSTS.search(statement.lead[-NEAR:])
            or COST_OF_IT.search(statement.before)
            or (asked.frame.last in ("other", "capacity") and COSTS_TOO.search(statement.before))
        )
        made = statement.sentence.between("topic", statement.quantity.end, statement.quantity.end + 24)
        built_for = made and made[0].kind == "works" and A_WORK.fullmatch(text, statement.quantity.end, made[0].start)
        invested = WAS_INVESTED.match(statement.sentence.text, statement.quantity.end)
        if (
            invested
            or CAPITAL.search(statement.before)
            or LENT.search(asked.text, 0, statement.quantity.start)
            or put
            or cost
            or built_for
            or PUT_IN.search(statement.before)
            or (PAYS.search(statement.before) and _is_for_works(statement))
            or INVESTED.search(statement.lead[-48:])
            or BUILT_FOR.search(statement.before)
        ):
            return Named("investment", place="verb")
    topics = statement.sentence.between("topic", max(0, statement.quantity.start - FAR), statement.tail[1])
    works = [cue for cue in topics if cue.kind == "works" and not GOODS_OF.match(text, cue.end)]
    if not works or asked.frame.indicator == "contracts":
        built_up = statement.quantity.unit in BUILT and (
            statement.quantity.unit != "ha" or SIZE_OF.search(statement.before)
        )
        return Named("capacity", place="default") if built_up else None
    if asked.kind == "money" and COSTS.search((statement.before or statement.lead[-24:]) + statement.after):
        return Named("investment", "", works[-1], "noun")
    if asked.kind == "extent":
        return Named("capacity" if statement.quantity.unit in BUILT else "other", "", works[-1], "noun")
    able = CAN.search(statement.before) or FOR_SO_MUCH.search(statement.before)
    if asked.kind == "goods" and able and YEARLY.search(statement.after):
        return Named("capacity", "", works[-1], "noun")
    return None
