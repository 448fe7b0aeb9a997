"""Whether an indicator is only named in passing: what is asked and the words before a number in, yes or no out.

The last word before a number is most often what it is under; here are those that say what a country is, where something
was published, who was paid.

>>> OF_RELEASE.match(" statistics bulletin shows") is not None
True
"""

import re
from collections.abc import Callable

from extract.products.words import word_kind
from extract.records import FLOWS, TRADE
from extract.statements.asked import Asked
from extract.words.lexicon import Cue

PARTNER = ("partner", "partners", "counterpart", "counterparts", "market", "markets")
MAKER = ("producer of", "producers of")
TO_PARTNER = re.compile(
    r"\b(?:exports?|imports?|sales|shipments|deliveries|supplies|purchases|deficit|surplus)"
    r"(?: of [a-z-]+(?: [a-z-]+)?)? (?:to|from|with) (?:(?:[\w.]+['’]s?|\d+|[a-z-]+) ){1,6}$",
    re.I,
)
"""Before partners, the flow that is with them: "imports from its ten largest trading partners rose"."""
APPOSED = re.compile(
    r"[,(\u2013\u2014]\s*(?:one of|its|their|the|an?|[A-Z][\w. ]*['\u2019]s?)\b[^,;:()\d]*?"
    r"\b(?P<what>(?:partner|market)s?|producers? of)(?: (?:(?:of|for|in) |(?<=of ))[^,;:()\d]{1,40}?)?"
    r"\s?[,)\u2013\u2014]",
    re.I,
)
"""Beside a country, what it is: "to Estonia, one of its closest partners,", "– the largest producer of tea –"."""
EXPLAINED = re.compile(
    r"(?: [a-z]+){0,3}\s?(?:--|[\u2013\u2014])\s?(?:the|an?|its)\s[^\u2013\u2014;:()\d]*?\s?(?:--|[\u2013\u2014])\s"
)
"""Behind a flow or balance, what explains it: "the deficit -- the broadest measure of trade -- was"."""
OF_RELEASE = re.compile(
    r"(?: \([A-Z]{2,6}\))?(?: [Ss]tatistical| [Ss]tatistics)? (?i:bulletin|report|review|release|digest|survey)s?\b"
)
"""Behind trade, what makes it the name of what tells of it: "in its International Merchandise Trade (IMT) bulletin"."""
RANKED_ECONOMY = ("largest ", "biggest ", "second ", "top ")
"""Before an economy, what makes it the name of a country."""
PAID = re.compile(
    r"\b(?:brought|brings?|earned|earns?|netted|nets|fetched|yielded|gave|gives)\s+(?:(?:its|their|the)\s+)?(?:[A-Z][\w-]+\s+)?$"
)
TO_AMOUNT = re.compile(r"\s+(?:[a-z]+\s+){0,2}\S{0,3}\s?")
"""Around those who deal, what makes them the ones paid: "earned Kenyan suppliers more than $3 million"."""
AT_PRICES = re.compile(
    r"\b(?:in|at|on|using)\s+(?:the\s+)?(?:(?:free[\s-]on[\s-]board|cost,? insurance,?(?: and)? freight|fob|cif"
    r"|f\.o\.b\.|c\.i\.f\.|current|constant|comparable|fixed|(?:19|20)\d\d)[\s)(]+){1,3}\Z"
    r"|\b(?:pushed|driven|swollen|lifted|inflated|boosted|depressed|hit|hurt)(?: up| down)? by (?:[a-z-]+ ){1,3}\Z",
    re.I,
)
"""Before prices, what makes them those a flow is told in: "exports, calculated in free-on-board (FOB) prices"."""
UNDER_DEAL = re.compile(
    r"(?:exports|imports|[Ss]hipments|[Ss]upplies|[Dd]eliveries)\b[^,;:()\d]{0,60} under (?:[a-z-]+ ){0,4}\Z"
)
"""Before a contract, the trade that it is the ground of: "deliveries of rice under state contracts came to"."""
LEFT_OUT = re.compile(
    r"\b(?:excluding|excl\.|except|without|net of|not counting|apart from|other than)\s+(?:the\s+)?$", re.I
)
"""Before a flow, what leaves it out of another: "exports excluding re-exports"."""
BESIDE = re.compile(
    r"[,(–—-] ?(?:[a-z]+ )?(?:[a-z]+er|more|less) (?:[a-z]+ )?than (?:(?:the|its|their|those|that|of|in) ){0,3}"
    r"(?:[a-z]+ )?(?:ex|im)ports?(?: (?:growth|did|had|rose|grew))?(?:,|\)| ?[–—-]) [^,;:()]{0,10}$"
)
"""What one flow did better or worse than another, said aside."""
BY_SO_MUCH = re.compile(r"\s+of\s+(?:[a-z]+\s+){0,2}")
OF_A_WHOLE = re.compile(r"\s+of\s", re.I)
"""Behind a percent, what a balance is a share of: "a shortfall of 4% of the national product"."""
SERVICES = ("services", "travel", "tourism", "transport", "transportation")
"""What is traded, where transport is one of the services sold and nothing that is carried."""
NEXT_WORD = re.compile(r"\s([a-z]+)")
WITH_A = (" with a ", " with ", " at a ", " with total ", " with a total ")
WORTH_BEHIND = re.compile(r" (?:valued?|values|worth|volume)\b")
"""Around "trade", what makes it but the worth of what is named before."""


def is_in_passing(asked: Asked, cues: list[Cue]) -> bool:
    """Whether the last of the words is not what the number is under: it is asked by the word itself, or its code."""
    last = cues[-1]
    word = last.surface.lower()
    by_word = BY_WORD.get(word) or BY_CODE.get(last.code)
    if by_word and by_word(asked, cues):
        return True
    if word.endswith(PARTNER + MAKER) and _is_a_side(asked, cues):
        return True
    if len(cues) > 1 and ("--" in asked.text or "\u2013" in asked.text or "\u2014" in asked.text):
        explained = EXPLAINED.match(asked.text, cues[-2].end, asked.statement.quantity.start)
        if explained and last.end <= explained.end():
            return True
    if len(cues) > 1 and LEFT_OUT.search(asked.text, max(0, last.start - 24), last.start):
        return True
    beside = asked.kind != "percent" and "than " in asked.text
    return beside and BESIDE.search(asked.text[: last.end + 12][-60:]) is not None


def _is_sector(asked: Asked, cues: list[Cue]) -> bool:
    """Whether manufacturing only has a part of a flow: "of exports by sector, manufacturing made up $9 million".

    So it is where nothing tells that it grew or fell.
    """
    if len(cues) < 2 or cues[-2].code not in TRADE:
        return False
    verbs = asked.statement.sentence.between("verb", cues[-1].end, asked.statement.quantity.start)
    return all(verb.kind not in ("change", "noun", "compare") for verb in verbs)


def _is_a_side(asked: Asked, cues: list[Cue]) -> bool:
    """Whether a word only says what a side is in trade: "to Peru, its largest export market,", "to our partners"."""
    text, last = asked.text, cues[-1]
    if not TO_PARTNER.search(text, max(0, last.start - 90), last.start):
        mark = max(text.rfind(mark, 0, last.start) for mark in ",(\u2013\u2014")
        opened = APPOSED.match(text, mark) if mark > 0 else None
        if opened is None or opened.end("what") != last.end:
            return False
    verbs = asked.statement.sentence.between("verb", *asked.statement.head)
    return len(cues) > 1 or any(verb.kind in ("export", "import") for verb in verbs)


def _is_of_release(asked: Asked, cues: list[Cue]) -> bool:
    """Whether trade stands in the name of what tells of it: "in its International Merchandise Trade bulletin"."""
    return OF_RELEASE.match(asked.text, cues[-1].end) is not None


def _is_its_worth(asked: Asked, cues: list[Cue]) -> bool:
    """Whether trade is but the worth of goods of a flow: "tin headed the list of imports with a trade value of"."""
    text, trade = asked.text, cues[-1]
    if asked.kind == "money" and WORTH_BEHIND.match(text, trade.end) and text.endswith(WITH_A, 0, trade.start):
        goes_on = asked.statement.position and asked.frame.item_goods
        flow = cues[-2].code if len(cues) > 1 else asked.frame.indicator if goes_on else None
        return flow in FLOWS or _is_of_release(asked, cues)
    return _is_of_release(asked, cues)


def _is_daily(asked: Asked, _: list[Cue]) -> bool:
    """Whether a rate is how much a day was carried: "exported 7 million barrels, at an average rate of 2 million"."""
    return asked.kind == "goods"


def _is_of_services(asked: Asked, _: list[Cue]) -> bool:
    """Whether transport is one of the services that are traded: "exports of services fell: transport lost 5%"."""
    frame = asked.frame
    flow = frame.indicator in FLOWS and asked.kind in ("percent", "money")
    return flow and (frame.product or "").endswith(SERVICES)


def _is_of_flow(asked: Asked, _: list[Cue]) -> bool:
    """Whether a yield is what a flow brought: "exports fell by 2 per cent in weight; the yield, 2 billion, rose"."""
    return asked.kind == "money" and asked.frame.indicator in TRADE


def _are_of_flow(asked: Asked, cues: list[Cue]) -> bool:
    """Whether prices are those that a flow is told in: "exports, in current prices, came to"."""
    return len(cues) > 1 and AT_PRICES.search(asked.text[: cues[-1].start][-60:]) is not None


def _falls_short(asked: Asked, cues: list[Cue]) -> bool:
    """Whether a shortfall is no balance but how much less a flow was: "5 million francs, a shortfall of 10%"."""
    if asked.kind not in ("percent", "goods"):
        return False
    quantity = asked.statement.quantity
    flow = asked.statement.position and asked.frame.indicator != "trade_balance"
    of_what = BY_SO_MUCH.fullmatch(asked.text, cues[-1].end, quantity.start)
    return bool(flow and of_what and not OF_A_WHOLE.match(asked.text, quantity.end))


def _are_paid(asked: Asked, cues: list[Cue]) -> bool:
    """Whether those who deal are only who is paid: "tea brought Kenyan suppliers $3 million"."""
    dealers = cues[-1]
    if asked.kind != "money" or not TO_AMOUNT.fullmatch(asked.text, dealers.end, asked.statement.quantity.start):
        return False
    return PAID.search(asked.text, max(0, dealers.start - 40), dealers.start) is not None


def _are_goods(asked: Asked, cues: list[Cue]) -> bool:
    """Whether what is acquired are goods of the flow that is told: "Spain acquired tea for $5 million"."""
    end, told = cues[-1].end, asked.frame.indicator in FLOWS
    behind = NEXT_WORD.match(asked.text, end) if told else None
    return told and (
        end + 1 == asked.statement.quantity.start or (behind is not None and word_kind(behind[1]) == "goods")
    )


def _names_country(asked: Asked, cues: list[Cue]) -> bool:
    """Whether an economy is the name of a country: "tea sales of Africa's second-largest economy rose 6%"."""
    return len(cues) > 1 and asked.text.endswith(RANKED_ECONOMY, 0, cues[-1].start)


def _is_ground_of(asked: Asked, cues: list[Cue]) -> bool:
    """Whether a contract is only what goods are sold under: "deliveries of rice under state contracts came to"."""
    return UNDER_DEAL.search(asked.text[: cues[-1].start][-120:]) is not None


Asks = Callable[[Asked, list[Cue]], bool]
BY_WORD: dict[str, Asks] = {
    "manufacturing": _is_sector,
    "trade": _is_its_worth,
    "average rate": _is_daily,
    "transport": _is_of_services,
    "transportation": _is_of_services,
    "yield": _is_of_flow,
    "prices": _are_of_flow,
    "shortfall": _falls_short,
    "acquired": _are_goods,
    **dict.fromkeys(("suppliers", "sellers", "buyers", "customers"), _are_paid),
}
BY_CODE: dict[str, Asks] = {"trade_turnover": _is_of_release, "gdp": _names_country, "contracts": _is_ground_of}
"""What is asked of a word, and of one that has no question of its own by the indicator that it names."""
