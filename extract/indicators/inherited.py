"""What a statement measures where its own words name no indicator: the goal it is of, or what was told before.

>>> bool(BOTH.search("The combined ")), bool(RANKED.search("Chad was the largest exporter with "))
(True, True)
"""

import re

from extract.indicators.works import FAR
from extract.products.words import names_goods
from extract.records import FLOWS, TRADE, WORLD
from extract.statements.asked import APPOSED, Asked, Named, refers_back
from extract.statements.kinds import fits
from extract.statements.statement import Statement
from extract.words.cued import Cued
from extract.words.dealers import BUYER, BUYERS, SELLER, SELLERS
from extract.words.wholes import OF_WHOLE, WHOLE

ANOTHER_COUNT = re.compile(
    r"\b(?:speaks? of|spoke of|arrives? at|arrived at|comes? up with|came up with|puts? (?:it|the figure) at)\s+"
    r"(?:[a-z]+\s+){0,2}\S{0,3}\s?$"
)
"""How one who counts in another way tells again what the section set out with."""
IT_WAS = re.compile(r"\W*(?:This|That|It|The (?:rise|gain|growth|increase|fall|drop|decline|figure|result|reading))\b")
THEY = re.compile(r"\b(?:[Tt]hey|[Ww]e|both)\b")
THEY_GROW = Cued(
    ("They ", "they "),
    r"\b[Tt]hey (?:(?:are|were|had been) (?:now |officially )?(?:expected|forecast|projected|predicted|estimated"
    r"|likely|set|due|seen|put)|(?:should|will|may|could|might|would) (?:not |also |even |probably )?(?:reach|rise|grow"
    r"|increase|fall|exceed|total|top|drop|decline|amount|double|pass|come))\b",
)
"""What exports are told to do, and not those who plan them: "They are expected to reach"."""
IT = re.compile(r"\b(?:it(?! (?:is|was) followed\b)|them|(?:this|that|the) (?:figure|indicator|amount))\b", re.I)
WITHOUT = re.compile(r"\b(?:it|aside|without|excluding|except|apart from)\b", re.I)
ADDS_TO_IT = re.compile(r"\b(?:contribut|accounted for)\w*\s+(?:[a-z]+\s+){0,3}\S{0,4}\s?$", re.I)
MAKE_IT = re.compile(
    r"\b(?:weigh\w*|contribut\w*|add\w*|account\w*|responsible|behind|ma[dk]e up)\b[^.;,]{0,40}"
    r"\b(?:it|this|that|(?:deficit|surplus|gap|shortfall|imbalance))(?=[\s,.;]|$)",
    re.I,
)
"""Behind those who each have a part of a balance, that they do: "Chile ($3 million) weighs most in it"."""
EXPECTED = Cued(
    (
        "economists",
        "analysts",
        "traders",
        "forecasters",
        "consensus",
        "market",
        "street",
        "city",
        "poll",
        "the expected",
    ),
    r"^\W*the expected (?:rate|pace|rise|fall|increase|decrease|decline|growth|gain|drop)\b[^.;]{0,40}"
    r"(?:was|of|at|to be)\s+(?:[a-z]+\s+){0,2}\S{0,4}\s?$"
    r"|\b(?:economists|analysts|traders|forecasters|the (?:market|consensus|street)|consensus|(?:market|city)"
    r" forecasts?|market expectations|(?:a|our|the) (?:reuters )?poll|those polled)\b[^.;]{0,60}"
    r"\b(?:expect\w*|forecast\w*|predict\w*|looked for|looking for|hop(?:ed|ing) for|counted on|bargained for|bet on"
    r"|reckoned (?:with|on)|pencill?ed in|called for|ranged|was|were|had been|for|at)\s+"
    r"(?:(?:even |far )?(?:more|less|better|worse)(?: still| yet)?, )?(?:an? (?:[a-z-]+ ){1,3}(?:of|to|by|at) )?"
    r"(?:(?:from|on|at|for|about|some|around|only)\s+){0,3}\S{0,4}\s?$",
    re.I,
)
"""Who expected what of the figure that a wire reports."""
EXPLAIN = re.compile(r"\b(?:explain\w*|caus\w+|to blame|due to|account for)\b", re.I)
GIVING = re.compile(
    r",? (?:giving|leaving|yielding|resulting in|producing|leading to|so that|which (?:gave|left|meant))\b"
)
"""What leads from a flow to the balance that comes of it."""
AN_EXCESS = re.compile(r"\b(?:excess|surplus|gap|shortfall|deficit) of\s+(?:[a-z]+\s+){0,2}\S{0,4}$")
OF_WHICH = re.compile(
    rf"\b{OF_WHOLE}"
    r"|,\s+with\s+[^,;:()]{3,40}\s(?:sending|providing|contributing|accounting for)\b"
)
"""Before a number, what makes it a part of the sum before it."""
OF_THIS = re.compile(
    r"\W*Of (?:this|that|it|the (?:sum|total|amount))(?: (?:sum|money|amount))?,? (?:[a-z]+ ){0,2}\S{0,4}"
)
OF_IT = re.compile(rf" of (?:{WHOLE}|the (?:sum|total|amount))(?= (?:came|went|was|were|is|are|has|had)\b|[,.;)])")
"""Behind a number, the same: "$5 million of this came in December"."""
NEXT_BEHIND = re.compile(
    r"\b(?:ahead of|in front of|followed by|before)\s[^,;:()\d]{2,40}?(?:\s(?:with|at|on)\s+|,\s|\s\(|\s+)\S{0,8}\s?$"
    r"|(?:^|,|\band)\W*(?:and )?(?:the )?[A-Z][\w’'.-]+(?: [A-Z][\w.-]+){0,2}(?: with\s|\s\()$"
)
"""Before a number, what gives it to the next of those who have parts: ", ahead of the Germans with 14 per cent"."""
EXPORTS_PLUS = Cued(
    ("exports plus", "exports and", "imports plus", "imports and", "export and import", "import and export"),
    r"\b(?:exports (?:plus|and) imports|imports (?:plus|and) exports|export and import|import and export)"
    r"(?: (?:together|combined|taken together|in all)\b|,"
    r"|(?: (?:of|by|with|between|to|from|under|in|during|over|for) (?:[^.;:()\d]|\b(?:19|20)\d\d\b){1,150}?)?"
    r" (?:amount(?:ed|ing) to|total+(?:ed|ing)|added up to|made up|made|reaching|hit|came to|stood at"
    r"|(?:were|was|are|is) (?:worth|valued at|put at)|(?:was|were)(?= (?:[a-z]+ ){0,2}\S{0,3}$)"
    r"|(?!registered|recorded|posted|noted)[a-z]+ed|rose|fell|grew|shrank|sank|slid|shot|went)(?=[\s,]))"
    r"|\b(?:total|sum|trade)\b[^.;]{0,30}\b(?:exports plus imports|imports plus exports)\b"
    r"|\b(?:export and import|import and export) (?:volumes?|values?|trade|turnover|figures?|total)\b"
    r"|\b(?:(?:total |value of |volume of |amount of |combined )+(?:[a-z]+ trade )?|(?:sees?|saw) (?:[\w'’]+ ){0,3})"
    r"(?:exports and imports|imports and exports|export and import|import and export)\b",
    re.I,
)
BOTH = re.compile(r"\b(?:combined|both ways|both directions|taken together|together)\b", re.I)
DEALS_MOST = Cued(
    (*SELLERS, *BUYERS),
    r"\b(?:largest|biggest|top|leading|main|chief|principal|first|second|third|best)\s+(?:export )?"
    rf"(?:(source of imports|{SELLER})|{BUYER})s?\b[^.;:()]*$",
)
"""What one is called who deals with the side spoken of, behind what is no trade."""
OF_THE_WORLD = Cued(
    ("world",), r"\bworld['’]s\s(?:[a-z-]+\s){1,3}(?:buyer|customer|purchaser|market)\b|\bin the world\b"
)
"""What makes the largest buyer one of all, and not of the goods of the one spoken of."""
RANKED = Cued(
    ("xporter", "mporter"),
    r"\b(?:largest|biggest|top|leading|main|major|key|chief|foremost|principal|first|second|third|larger|bigger)\s+"
    r"(ex|im)porters?\b(?!['’])",
    re.I,
)
"""What one is called whose own exports or imports are told: "Chad was the largest exporter with 5 tons"."""
EXPORT_PLAN = Cued(
    ("xport", "mport"),
    r"\b(ex|im)port (?:[a-z-]+ ){0,2}(?:strategy|policy|plan|programme|program|road ?map|vision)\b[^;:()\d]{0,60}$",
    re.I,
)
"""Whose goal is one of the flow that it is for: "the National Export Strategy aims at $5 million"."""
BALANCE = re.compile(r"\b(?:deficit|surplus|shortfall|imbalance|gap|balance)\b")
SUM_OF_BOTH = re.compile(r"\b(?:sum|total) of (?:both|the two)\b|\bboth flows\b", re.I)


OF_MARK = re.compile(r"[\s-](?:mark|threshold|barrier|milestone)\b")
"""Behind an amount, what a flow passes: "we left the $2 billion threshold behind"."""
OF_A_TIME = re.compile(
    r"\W*(?:For|In) (?:the )?(?:(?:19|20)\d\d\b|(?:current|coming|next|following) year\b)|\W*(?:This|Next) year\b"
)
"""What opens a sentence whose percent goes on with the economy: "GDP fell by 4%. For 2016 we expect a 2% fall"."""


def intended(asked: Asked) -> Named | None:
    """A goal of two sides is one of their turnover: "the presidents want to see $1.5 billion by 2024"."""
    statement, main = asked.statement, asked.main
    if not asked.planned:
        return None
    told = "trade_turnover" in asked.flows or (main and main.indicator == "trade_turnover")
    stop = statement.quantity.start
    joint = any(cue.kind == "goal" for cue in statement.sentence.between("topic", max(0, stop - FAR), stop))
    both = joint and {"exports", "imports"} == set(asked.flows)
    if asked.frame.indicator in ("exports", "imports") and THEY_GROW.search(statement.before):
        return None
    if statement.position and asked.frame.last == "other":
        return None  # "we are ready to raise exports of 60 items worth $5 million"
    told, joint = told or both, joint or THEY.search(asked.text, max(0, stop - FAR), stop) is not None
    return Named("trade_turnover", place="inherited") if told and joint else None


def both_named(asked: Asked) -> Named | None:
    """Exports and imports named together are the turnover: "total trade, exports plus imports"."""
    statement = asked.statement
    alone = statement.given_area or not statement.beside
    told = EXPORTS_PLUS.search(statement.before) if alone and statement.given_cue is None else None
    if told is None or BALANCE.search(statement.before, told.start()):
        return None  # "by the export and import figures the balance of trade was"
    return Named("trade_turnover", place="head")


def summed(asked: Asked) -> Named | None:
    """Exports and imports taken together are the turnover: "the combined 15.5 billion"."""
    words = asked.statement.before + asked.statement.after
    if set(asked.flows) != {"exports", "imports"}:
        return None
    both = SUM_OF_BOTH.search(words) or (asked.kind == "money" and BOTH.search(words))
    return Named("trade_turnover", place="inherited") if both else None


def as_called(asked: Asked) -> Named | None:
    """The flow that what a sentence is said of is called after: "Copper, the main export item, lost 20 per cent"."""
    statement, frame = asked.statement, asked.frame
    if statement.position or frame.indicator not in TRADE or not (beside := APPOSED.search(statement.before)):
        return None
    start = statement.head[0]
    called = statement.sentence.between("indicator", start + beside.start(), start + beside.end())
    flows = [cue for cue in called if cue.code in ("exports", "imports")]
    return Named(flows[0].code) if flows else None


def of_goods(asked: Asked) -> Named | None:
    """Goods named behind a balance are sold or bought: "a surplus was posted; milk powder gained 74 per cent"."""
    frame = asked.frame
    if frame.indicator != "trade_balance" or asked.statement.position:
        return None
    if WITHOUT.search(asked.statement.before):
        return None
    if not names_goods(asked.statement.before):
        return None
    if asked.kind == "money" and _is_part_of_balance(asked):
        return Named(flow) if (flow := _balance_gives(asked)) else None
    if frame.sign == "negative" and EXPLAIN.search(asked.statement.before + asked.statement.after):
        return Named("imports")
    main = asked.main
    earned = frame.sign == "positive" and (main is None or main.indicator == "trade_balance")  # "a surplus. Wool led"
    return Named("exports" if earned else _flow_before(asked) or "exports")


def _flow_before(asked: Asked) -> str | None:
    """Give the flow told before a balance: the one that the section set out with, unless only the other one is near."""
    near = [figure.indicator for figure in asked.told if figure.indicator in ("exports", "imports")]
    first = asked.main.indicator if asked.main else None
    told = (near[-1],) if near and first not in near else (first, *reversed(asked.flows))
    return next((flow for flow in told if flow in ("exports", "imports")), None)


def _balance_gives(asked: Asked) -> str | None:
    """Give the one flow of a last sentence that ended with the balance it gave: "imports were 4, giving a gap of"."""
    last = asked.told[-1].sentence if asked.told else ""
    flows = {figure.indicator for figure in asked.told if figure.sentence == last}
    flow = next(iter(flows - {"trade_balance"}), None)
    return flow if len(flows) == 2 and flow in ("exports", "imports") and GIVING.search(last) else None


def _is_part_of_balance(asked: Asked) -> bool:
    """Whether goods are told by what they add to a balance: "food: EUR −61mn", "vehicles contributed 18 billion"."""
    statement = asked.statement
    return bool(statement.quantity.sign) or ADDS_TO_IT.search(statement.before) is not None


def set_out(asked: Asked) -> Named | None:
    """What the section set out with, for the first number of a sentence that goes back to it."""
    statement, frame, main = asked.statement, asked.frame, asked.main
    if not main or statement.position or main.indicator not in TRADE:
        return None
    if not fits(main.indicator, asked.kind, inherited=True):
        return None
    made = frame.indicator == "production" and asked.kind == "goods"
    if made and statement.quantity.unit in (frame.unit, frame.amount, None):
        return None  # "the harvest was 4 million tonnes. The plan had called for 5 million tonnes"
    if main.indicator == "trade_turnover" and frame.indicator in ("exports", "imports") and asked.kind == "goods":
        return None  # "8 million tons of coal were exported. By December 15 million tons are to leave the country"
    goes_on = IT.search(statement.before) or IT_WAS.match(statement.before)  # "This was above the forecast of 2"
    goes_on = goes_on or THEY_GROW.search(statement.before)
    of_economy = frame.indicator == "gdp" and asked.kind == "percent" and OF_A_TIME.match(asked.text)
    named = any(m.kind != "world" for m in statement.sentence.areas)
    of_one = named and main.reporter == WORLD and frame.indicator in FLOWS  # "world trade … Chad could sell 3; Mali 2"
    goes_back = (asked.planned and not (goes_on or of_economy or of_one)) or ANOTHER_COUNT.search(statement.before)
    flows_again = frame.indicator == "trade_balance" and main.indicator in FLOWS and not refers_back(statement)
    flows_again = flows_again and not MAKE_IT.search(asked.text, statement.quantity.end)
    flows_again = flows_again and not AN_EXCESS.search(statement.before)
    of_both = main.indicator == "trade_turnover" and set(asked.flows) == set(FLOWS)
    of_both = of_both and not (frame.measure == "share" and asked.kind == "percent")  # "… in exports; now it is 1.3%"
    sum_again = of_both and IT.search(statement.before)  # "exports were 2 million, imports 1. This year it exceeds 4"
    if flows_again and not goes_back and (flow := _flow_before(asked)):
        return Named(flow)
    return Named(main.indicator, main.sign) if goes_back or flows_again or sum_again else None


def expected(asked: Asked) -> Named | None:
    """What was expected of the flow that the section set out with: "analysts had bet on 14 billion"."""
    main, statement = asked.main, asked.statement
    if main is None or main.indicator not in TRADE or not fits(main.indicator, asked.kind, inherited=True):
        return None
    if statement.own("indicator") or not EXPECTED.search(statement.lead[-90:]):
        return None
    told = asked.frame if asked.frame.indicator == "trade_balance" or _is_of_last_change(asked) else main
    return Named(told.indicator or main.indicator, told.sign)


def _is_of_last_change(asked: Asked) -> bool:
    """Whether a percent was expected of the one flow told last: "The surplus was 5. Exports fell 4 percent. They had
    predicted 3 percent".
    """
    last = asked.told[-1] if asked.told and asked.kind == "percent" else None
    if last is None or last.indicator != asked.frame.indicator:
        return False
    return all(figure.indicator == last.indicator for figure in asked.told if figure.sentence == last.sentence)


def as_exporter(asked: Asked) -> Named | None:
    """What one called an exporter or importer is told with: "Chad was the largest exporter with 90,000 tons"."""
    statement = asked.statement
    amount = asked.kind in ("money", "goods") or (asked.kind == "count" and statement.counted is None)
    told = RANKED.search(statement.before) if amount else None
    if told:
        return Named(f"{told[1].lower()}ports")
    passed = asked.frame.indicator not in TRADE and not statement.own("indicator")
    dealt = DEALS_MOST.search(statement.before) if passed and (amount or asked.kind == "percent") else None
    if dealt and asked.frame.indicator == "sales" and not dealt[1]:
        return Named("sales")  # "Codelco sold 9 tons. Peru was the top buyer with 2"
    bought = dealt is not None and not dealt[1] and OF_THE_WORLD.search(statement.before) is not None
    return Named("imports" if dealt[1] or bought else "exports") if dealt else None


def part_of_it(asked: Asked) -> Named | None:
    """A part of a sum that is no trade is none either: "remittances were $9 billion, of which 3 came from Qatar"."""
    statement, last = asked.statement, asked.frame.last
    share = asked.told[-1] if asked.told and statement.position and asked.kind == "percent" else None
    if share and share.indicator == "other" and share.measure == "share":
        last = "other"  # "free of duty are 90 per cent of the tariff lines, of which 80 per cent at once"
    if share and share.measure == "share" and share.indicator == "investment" and _is_next(statement):
        return Named(share.indicator)
    if last not in ("other", "investment") or asked.kind not in ("money", "percent"):
        return None
    if statement.position:
        part = OF_WHICH.search(statement.before) or OF_IT.match(asked.text, statement.quantity.end)
    else:
        part = OF_THIS.fullmatch(statement.before)
    if not part or any(cue.code != "none" for cue in statement.own("indicator")):
        return None
    return Named(last)


def _is_next(statement: Statement) -> bool:
    """Whether a percent is the part of the next who is named: "Oman holds 32%, followed by Chad with 14%"."""
    start, stop = statement.head[0], statement.quantity.start
    named = any(start <= area.start < stop for area in statement.sentence.areas)
    return named and not statement.own("indicator") and NEXT_BEHIND.search(statement.before) is not None


def unknown(asked: Asked) -> Named:
    """Nothing says what it is: of money, percents and goods, what the text is about."""
    if asked.planned and asked.kind == "money" and (plan := EXPORT_PLAN.search(asked.statement.before)):
        return Named(f"{plan[1].lower()}ports")
    if asked.theme and fits(asked.theme, asked.kind) and asked.kind in ("money", "percent", "goods"):
        return Named(asked.theme)
    if asked.kind == "money" and OF_MARK.match(asked.statement.after):
        told = (each.indicator for each in reversed(asked.told) if each.indicator in TRADE)
        return Named(next(told, "other"), place="mark")
    return Named("other", place="default")
