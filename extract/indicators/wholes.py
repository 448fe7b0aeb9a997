"""Parts of a flow told as a whole: "the greater part, $4 million, was imports", "Ugandan goods made $2 million of it".

In: what is asked of a statement; out: the flow that its number is a part of or is made of.

>>> REST.search(", the rest, ") is not None, OF_GOODS.search("goods from the ") is not None
(True, True)
"""

import re

from extract.areas.deeds import AGENTS, Deed, deed
from extract.areas.mentions import AreaMention
from extract.areas.uses import is_side
from extract.indicators.crossings import came_from_abroad
from extract.products.words import word_kind
from extract.records import TRADE
from extract.statements.asked import Asked, Named, cues_of
from extract.statements.clauses import opens_clause
from extract.statements.frames import Frame
from extract.statements.indices import OF_WHAT_IT_WAS
from extract.statements.predicates import said_flow
from extract.statements.statement import Statement
from extract.words.lexicon import Cue
from extract.words.side_words import SHARE
from extract.words.wholes import WHOLE

REST = re.compile(r"\b(?:rest|remainder|remaining|balance|others?)\b[\s,(–—-]*(?:[a-z]+\s+){0,2}\W?$", re.I)
GOODS = re.compile(
    r"['’]?s?\s+(?:[a-z-]+\s+)?(?:goods|products|merchandise|wares|produce|commodities)\b"
    r"(?!\s+(?:trade|exports|imports|turnover|balance|deficit|surplus)\b)"
)
OF_GOODS = re.compile(r"\b(?:goods|products|merchandise|wares|produce|commodities)\s+(?:from|of)\s+(?:the\s+)?$", re.I)
OF_WHAT = re.compile(
    r"\s+of\s+(?:what|whatever|all(?: that)?|everything(?: that)?|(?:all )?the\s+(?:[\w-]+\s+){1,4}?(?:that|which)?)\s+"
    r"(?:(?:the\s)?[A-Z][\w.]+(?:\s[A-Z]\w+){0,2}(?:\s[a-z]+s)?|it|they|we"
    r"|(?:the|this|that|our|its|their) (?:[a-z]+ )?[a-z]+)\s+(?:ha[sd]\s+|have\s+)?"
    r"(imports?|imported|buys?|bought|exports?|exported|sells?|sold|sends?|sent|ships?|shipped|deliver(?:s|ed)?)\b"
)
"""Behind a share, the whole told by a verb."""
ALL_TRADE = r"(?:the |total |overall |foreign |external )*(?:trade|turnover)\b"
THAT_IS = re.compile(
    rf"(?:\s+of (?:{WHOLE}|the [a-z]+|{ALL_TRADE}))?"
    r"(?:,?\s+(?:or|i\.e\.|that is|equal to|at|worth|valued at)\s+|\s*\()(?:[a-z]+\s+){0,2}\S?"
)
OF_ITS = re.compile(
    r"\s+of (?:its|their|our)\s+(?!(?:[a-z-]+ )?(?:exports?|sales|trade|turnover|income|earnings|budget)\b)"
)
GETS = re.compile(
    r"\b(?:gets?|got|obtains?|obtained|draws?|drew|receives?|received|sources?|sourced|takes?|took)\s+(?:[a-z]+\s+){0,3}$"
)
MONEY_GOT = {"received", "receives", "receive", "got", "gets", "get", "took", "takes", "obtained", "obtains"}
IT = re.compile(r"(?:^\W*(?:(?:In|During|Over) (?:[\w-]+ ){1,4})?|[,;:]\s|\band\s)(?:it|they)\b", re.I)
FOR_ITS = re.compile(
    r"\s+(?:from [A-Z][\w ]{2,24}? )?for (?:its|their|the (?=[^,;:.]{1,40} (?:it|they) (?:sold|shipped|sent)\b)) ?"
)
"""Behind money that one got, that its own goods brought it: "received $60 million for its dates"."""
OF_NEXT = re.compile(r" (?:of which|while|whereas|but) ")
"""Behind a number, what begins the clause of the next: "trade was $5 million, of which Ugandan goods made"."""
FROM_ANOTHER = re.compile(r"\s+of (?:its|their|our)\s+(?:[\w-]+\s+){1,4}from\b")
DEPENDS = re.compile(
    r"\b(?:depend\w*|rel(?:y|ies|ied|ying)|count(?:s|ed)?)\s+on\s+[^,;:()]{2,40}?\s+for\s+(?:[a-z]+\s+){0,3}$"
)
"""Who has goods from another, told by a share of them."""
WITH_SHARE = re.compile(rf",\s+with\s+an?\s+(?:[a-z]+\s+)?{SHARE}" r"\s+of\s+(?:[a-z]+\s+){0,3}$")
EARNED = re.compile(r",\s+(?:earned|fetched|brought in|netted|yielded)\b")
"""Around a share, what tells that it is one of what goods earn: "tea, with a share of 53 per cent, earned"."""
OF_OWNER = re.compile(r"\s+of\s+(?:all\s+)?(?:the\s+)?")
OF_THE = re.compile(r"\s+of\s+(?:all\s+)?the\s+(?:[a-z-]+\s+){0,2}([a-z-]+)\s+(?:of|from)\s+(?:the\s+)?")
ITS_GOODS = re.compile(
    r"(?:['’]s?)?\s+(?:[a-z-]+\s+){0,2}?([a-z-]+)"
    r"(?=\s*(?:[.,;:)]|$|\s(?:in|and|or|by|at|but|while|last|this)\b))"
)
"""Behind a percent, whose goods it is of: "of Chile's copper"."""
NOUN_FIRST = re.compile(r"\W*(?:(?:The|Its|Their|Our|[A-Z]\w+)\s+)?", re.I)
"""Before a noun of trade that opens its sentence: "Purchases, half of them oil, were down"."""
OF_THEM = re.compile(rf"\s+of (?:{WHOLE}|the (?:total|whole)(?! [a-z]))\b")
OF_CROP = re.compile(
    r"\s+of (?:them|it|this|that|(?:the|this|that|its) (?:crop|harvest|output|production|catch|yield|tonnage))\b"
)
"""Behind a share, what was made: "two thirds of the crop was exported"."""
OF_FLOW = re.compile(r"\s+of (?:(?:the|its|total|all|merchandise|goods) ){0,2}(?:exports|imports|trade)\b")
THE_TRADE = re.compile(
    r"\b(?:the|this|that)\s+((?:(?!years?\b|months?\b|quarters?\b|period\b|half\b)[a-z]+\s+){0,2})trade\s+"
    r"(?:(?:then|still|also|alone|once|has|had|now|was|is|will|would|be)\s+){0,2}"
    r"(?:brought|brings?|earned|earns|yield\w*|fetch\w*|netted|worth|made|generat\w*|shr[aiu]nk|grew)\b",
    re.I,
)
"""What the trade in some goods does of money."""
MADE_UP = re.compile(
    r"\s+(?:(?:thus|now|alone)\s+)?(?:account(?:s|ed|ing)? for|(?:makes?|made|making)(?: up)?"
    r"|(?:represent|contribut|constitut|form|compris|provid|generat|yield|equal)(?:s|es?|l?ed|l?ing)?"
    r"|(?:is|was|are|were) responsible for"
    r"|holds?|held|holding|takes?|took|taking|for)\s+"
    r"(?:(?!(?:growth|increase|rise|gain|fall|drop|decline|decrease|loss)\b)[a-z]+\s+){0,3}$",
    re.I,
)
PERCENT_OF_IT = re.compile(
    rf"(?:%|per cent|percent|pct)\s+of (?:(?:it|this|that|the (?:sum|trade turnover))\b|{ALL_TRADE})"
)
GOODS_MADE_UP = re.compile(r"(?:\s+of(?:\s+[a-z]+){1,2}?)?" + MADE_UP.pattern, re.I)
OF_IT_ALL = re.compile(r"\s+of (?:it|this|that)(?=\s*(?:[.,;)]|$|and\b))")
OF_GDP = re.compile(r"\s+of\s+(?:the\s+)?(?:gdp|gnp|gross (?:domestic|national)|national income)\b", re.I)
TO_PART_OF_GDP = re.compile(
    r"[^;:.]{0,30}?\bto\s+(?:[a-z]+\s+){0,3}\d[\d.,]*\s?(?:%|per ?cent|pct)(?:\s+in\s+(?:19|20)\d\d)?" + OF_GDP.pattern,
    re.I,
)
"""Behind a percent that another came from, the whole of both: "from 5% to 12% of GDP"."""
ONLY_BRACKET = re.compile(rf"\W*(?:(?:or|about|some|almost|nearly|over|more than|i\.e\.|a {SHARE} of)\s+)*\W*")
OR_SHARE = re.compile(r"\s*,?\s*or\s")
OF, THEIR_GOODS = re.compile(r"\s+of\s+(?:all\s+|the\s+)?"), re.compile(r"(?:['’]s?)?\s+(?:[a-z]+\s)?([a-z]+)\b")
NEXT_FLOW = re.compile(
    r"(?:[,;]\s+(?:(?:while|whereas|and|but)\s+)?|\s+(?:while|whereas|and|but)\s+)(?:[a-z]+\s+){0,2}"
)
"""Between a number and another flow, that of a clause of its own: "$5 million, while imports of Thai goods fell"."""
MOST_OFF = 2
"""How many points the share that is told may lie from that which a flow is of the turnover."""
FAR = 80
"""How far behind a number what it is may be said."""
AT_FRONT = re.compile(r"\W*(?:At|With|For) (?:[a-z]+ ){0,3}[^\w\s]{0,2}")
"""Before an amount that stands before its clause."""


def part_of(asked: Asked) -> Named | None:
    """Name the flow that a number is said to be, where no word before it names one."""
    statement = asked.statement
    if asked.kind not in ("money", "goods"):  # a share is of the whole
        return None
    start = statement.quantity.end
    cue = said_flow(statement.sentence, start, start + FAR, rest=REST.search(statement.before) is not None)
    if cue is None and asked.kind == "money" and AT_FRONT.fullmatch(statement.before):
        return _dealt_behind(asked, start)
    return Named(cue.code, "", cue, "tail") if cue else None


def _dealt_behind(asked: Asked, start: int) -> Named | None:
    """The flow of an amount that a clause begins with: "At $5 million, Chad imported most from Togo"."""
    if not asked.text.startswith(", ", start):
        return None
    verbs = asked.statement.sentence.between("verb", start, start + FAR)
    deed = next((cue for cue in verbs if cue.kind in ("export", "import")), None)
    return Named(f"{deed.kind}s", "", deed, "verb") if deed else None


def of_what(asked: Asked) -> Named | None:
    """Name the flow that a share is of what someone buys or sells: "a sixth of the crude that India imports"."""
    frame, statement = asked.frame, asked.statement
    of_gap = frame.indicator == "trade_balance" and frame.measure == "level" and statement.in_brackets
    of_gap = of_gap and ONLY_BRACKET.fullmatch(statement.before) is not None
    if of_gap and asked.kind == "percent" and OF_FLOW.match(statement.after):
        return Named("trade_balance")  # "a deficit of $5 million (9 percent of exports)"
    found = OF_WHAT.match(asked.text, statement.quantity.end) if asked.kind == "percent" else None
    if found:
        return Named("imports" if found[1][0] in "ib" else "exports", place="tail")
    earns = asked.kind == "percent" and EARNED.match(asked.text, statement.quantity.end)
    return Named("exports", place="tail") if earns and WITH_SHARE.search(statement.before) else None


def drawn_from(asked: Asked) -> Named | None:
    """What comes from another: "gets 60 percent of its wheat from Russia", "depends on Russia for 60 percent"."""
    if not OF_ITS.match(asked.text, asked.statement.quantity.end):
        return None
    drawn = GETS.search(asked.statement.before) and FROM_ANOTHER.match(asked.text, asked.statement.quantity.end)
    return Named("imports", place="verb") if drawn or DEPENDS.search(asked.statement.before) else None


def of_anothers(asked: Asked) -> Named | None:
    """A share of another's goods: "China takes a third of Chile's copper", "Iran supplies half of Iraq's power"."""
    statement, end = asked.statement, asked.statement.quantity.end
    if not OF.match(asked.text, end):
        return None
    sides = [m for m in statement.sentence.areas if statement.head[0] <= m.start and is_side(m)]
    dealer = next((m for m in reversed(sides) if m.end <= statement.quantity.start), None)
    owner = next((m for m in sides if m.start > end and _goods_between(asked, m)), None)
    if dealer is None or owner is None or owner.code == dealer.code:
        return None
    does = deed(asked.text, dealer.end, statement.quantity.start)
    return Named("exports" if does.kind == "buys" else "imports", place="verb") if does else None


def _goods_between(asked: Asked, owner: AreaMention) -> bool:
    """Whether a percent is of an area's goods, and of no flow: "of Chile's copper", "of the copper of Chile"."""
    end = asked.statement.quantity.end
    goods = OF_THE.fullmatch(asked.text, end, owner.start)
    if goods is None and OF_OWNER.fullmatch(asked.text, end, owner.start):
        goods = ITS_GOODS.match(asked.text, owner.end)
    return goods is not None and word_kind(goods[1]) == "goods" and not cues_of(asked, end, goods.end())


def _stop(statement: Statement) -> int:
    """Where the next number begins, or the sentence ends."""
    later = (q.start for q in statement.sentence.quantities if q.start >= statement.quantity.end)
    return min(next(later, len(statement.sentence.text)), statement.quantity.end + FAR)


def goods_of(asked: Asked) -> Named | None:
    """Name the flow of goods told by whose they are: those of the side spoken of go out, those of another come in."""
    frame, statement = asked.frame, asked.statement
    trades = frame.indicator in TRADE or (asked.main is not None and asked.main.indicator in TRADE)
    if not trades or frame.reporter is None:
        return None
    start, stop = statement.head[0], statement.quantity.end if statement.in_brackets else _stop(statement)
    end = statement.quantity.end
    flows = (cue.start for cue in cues_of(asked, end, stop) if cue.code in TRADE)
    stop = next((flow for flow in flows if NEXT_FLOW.fullmatch(asked.text, end, flow)), stop)
    near = [m for m in statement.sentence.areas if start <= m.start < stop and is_side(m)]
    whose = [m for m in near if _has_goods(m, asked.text) and not OF_NEXT.search(asked.text, end, max(end, m.start))]
    if not whose or (whose[0].start > end and opens_clause(asked.text, end, whose[0].start)):
        return None  # "from $5 million a year ago, reflecting a surge in imports of Ugandan goods"
    return Named("exports" if whose[0].code == frame.reporter else "imports", place="verb")


def _has_goods(mention: AreaMention, text: str) -> bool:
    """Whether an area is that of goods: "Ugandan goods", "goods from the Ugandan side", not "Uganda goods worth"."""
    named = text[mention.start : mention.end + 1]
    if mention.kind == "name" and named[-1:] not in ("'", "’") and not named[:-1].replace(".", "").isupper():
        return False
    return GOODS.match(text, mention.end) is not None or OF_GOODS.search(text[: mention.start][-40:]) is not None


def taken(asked: Asked) -> Named | None:
    """What is bought or sold where nothing was told before: "Libya is to take Tunisian goods worth $60 million"."""
    statement, text = asked.statement, asked.text
    if not (asked.kind in ("money", "goods", "count") or _is_of_goods(asked)):
        return None
    near = [
        m for m in statement.sentence.areas if statement.head[0] <= m.start < statement.quantity.start and is_side(m)
    ]
    does = next(filter(None, (deed(text, m.end, statement.quantity.start) for m in near[:1])), None)
    does = does or _done_by_its_people(asked, near)
    if does is None and not near and asked.kind == "goods" and (it := IT.search(statement.before)):
        does = deed(text, statement.head[0] + it.end(), statement.quantity.start)  # "It received 5 tonnes"
    if does is None or does.verb.startswith("account"):
        return None
    if does.verb in MONEY_GOT and asked.kind == "money" and FOR_ITS.match(text, statement.quantity.end):
        return Named("exports", place="verb")  # "Libya received $60 million for its dates"
    from_another = len({m.code for m in near}) > 1 or asked.kind == "percent"
    return Named("exports" if does.kind == "sells" or from_another else "imports", place="verb")


def _done_by_its_people(asked: Asked, near: list[AreaMention]) -> Deed | None:
    """Give what those of an area do with the goods of another: "Peruvian mills took 9,000 tonnes of Chilean copper"."""
    statement, text = asked.statement, asked.text
    agents = AGENTS.match(text, near[0].end) if len(near) == 1 else None
    behind = (m for m in statement.sentence.areas if statement.quantity.end <= m.start < statement.tail[1])
    of_another = agents and any(m.kind == "adjective" and m.code != near[0].code for m in behind)
    does = deed(text, agents.end(), statement.quantity.start) if agents and of_another else None
    return does if does and does.kind == "buys" else None


def _is_of_goods(asked: Asked) -> bool:
    """Whether a percent is of the goods of a country: "took a third of Ghana's cocoa", "42% of Peruvian zinc"."""
    if asked.kind != "percent":
        return False
    text, end = asked.text, asked.statement.quantity.end
    whose = (m for m in asked.statement.sentence.areas if OF.fullmatch(text, end, m.start))
    words = (THEIR_GOODS.match(text, m.end) for m in whose)
    return any(found is not None and word_kind(found[1]) == "goods" for found in words)


def of_them(asked: Asked, head: Cue | None) -> bool:
    """Whether a percent is of the trade told before: "the port handled 28.4% of them"."""
    if asked.frame.indicator == "production":
        return asked.kind == "percent" and OF_CROP.match(asked.statement.after) is not None
    told = (
        asked.frame.indicator in TRADE - {"trade_balance"}
        and asked.frame.unit != "count"
        and not (head and head.code in TRADE)
    )
    if not told or asked.kind != "percent" or OF_THEM.match(asked.statement.after) is None:
        return False
    if came_from_abroad(asked):
        return False
    verbs = asked.statement.sentence.between("verb", *asked.statement.head)
    return not any(NOUN_FIRST.fullmatch(asked.text, 0, verb.start) for verb in verbs if verb.kind == "import")


def of_both(asked: Asked) -> Named | None:
    """The turnover told before, where a flow just told is so much of it: "imports were $1 billion, a fifth of it"."""
    frame, told = asked.frame, asked.told
    told_flow = asked.kind == "percent" and frame.indicator in ("exports", "imports") and frame.measure == "level"
    it = OF_THEM.match(asked.statement.after) if told_flow and asked.statement.position and told else None
    if it is None or it[0].endswith("them") or asked.statement.after[it.end() :][:1] not in (*".,;)", ""):
        return None  # "gold is 25 per cent of them", "25 per cent of it was copper"
    flow = told[-1]
    wholes = (f for f in reversed(told) if f.indicator == "trade_turnover" and f.measure == "level")
    whole = next((f for f in wholes if (f.unit, f.period_start) == (flow.unit, flow.period_start) and f.value), None)
    if whole is None or flow.value is None or whole.value is None:
        return None
    part = 100 * flow.value / whole.value
    return Named("trade_turnover") if abs(part - asked.statement.quantity.value) <= MOST_OFF else None


def the_trade(asked: Asked, head: Cue | None) -> bool:
    """Whether "the trade" is the flow of goods told before: "exports of cod fell … the trade had earned $9 million"."""
    if head is None or head.surface.lower() != "trade" or asked.frame.indicator not in ("exports", "imports"):
        return False
    trade = THE_TRADE.search(asked.text[max(0, head.start - 24) : head.end + 24])
    return trade is not None and (asked.frame.product is not None or bool(trade[1]))  # "the tea trade earned"


def of_gdp_too(asked: Asked) -> Named | None:
    """The whole that is told behind the other of two shares: "from 4% to 15% of GDP", "15% of GDP, against 14%"."""
    quantity, numbers = asked.statement.quantity, asked.statement.sentence.undated
    if TO_PART_OF_GDP.match(asked.text, quantity.end):
        return Named("gdp", place="tail")
    last = [q for q in numbers if q.end <= quantity.start][-1:] if asked.statement.base_level else []
    of_gdp = last and last[0].kind == "percent" and OF_GDP.match(asked.text, last[0].end)
    return Named("gdp", place="inherited") if of_gdp else None


def of_turnover(asked: Asked, flow: Cue) -> bool:
    """Whether a percent tells how much of the turnover, or of GDP, a flow is: "exports made up 60% of it"."""
    if asked.kind != "percent":
        return False
    stop, frame = asked.statement.quantity.start, asked.frame
    elided = asked.statement.position and frame.measure == "share"  # "exports made up 60% of it and imports 40%"
    if frame.indicator == "gdp":
        pointed = GOODS_MADE_UP.match(asked.text, flow.end, stop) and OF_IT_ALL.match(asked.statement.after)
        return bool(pointed or (elided and not asked.text[flow.end : stop].strip()))
    if frame.indicator != "trade_turnover":
        return (
            PERCENT_OF_IT.search(asked.text, 0, flow.start) is not None
            and MADE_UP.match(asked.text, flow.end, stop) is not None
        )
    if MADE_UP.match(asked.text, flow.end, stop):
        return True
    return bool(elided) and not asked.text[flow.end : stop].strip()


def same_part(asked: Asked) -> Named | None:
    """The amount of a part told as a share of the turnover: "exports made up 60% of it, or $4 million"."""
    statement, text = asked.statement, asked.text
    if asked.frame.indicator != "trade_turnover" or not statement.position:
        return None
    last = next((q for q in reversed(statement.sentence.undated) if q.end <= statement.quantity.start), None)
    if last is None or not THAT_IS.fullmatch(text, last.end, statement.quantity.start):
        return None
    flow = next(reversed(statement.sentence.between("indicator", 0, last.start)), None)
    if flow and flow.code in ("exports", "imports") and MADE_UP.match(text, flow.end, last.start):
        return Named(flow.code, "", flow, "head")
    return None


def is_share_of_turnover(statement: Statement, named: Named, measure: str, frame: Frame, main: Frame | None) -> bool:
    """Whether a share behind a flow is of the turnover told: "11 bln. Exports were 4 bln (39.4%)", "4 bln or 39.4%"."""
    behind_flow = frame.indicator in ("exports", "imports") and frame.measure == "level" and frame.product is None
    bare = ONLY_BRACKET.fullmatch(statement.before) is not None  # unlike "mainly coal (42%)", a part of the flow
    apart = statement.in_brackets or OR_SHARE.match(statement.before) is not None
    is_share = measure == "share" and apart and named.place == "inherited" and bare
    told = main is not None and main.indicator == "trade_turnover" and not frame.listed
    return is_share and behind_flow and told


def of_before(asked: Asked) -> bool:
    """Whether a percent is of what an earlier time brought, so of the flow told: "of what 2002 had brought"."""
    statement = asked.statement
    told = asked.frame.indicator in TRADE and statement.position and asked.kind == "percent"
    return bool(told and OF_WHAT_IT_WAS.match(statement.after) and not any(statement.own("indicator")))
