"""Whose goods imports are told to be: areas in, those that buy and those whose goods they are out."""

import re

from extract.areas.codes import country
from extract.areas.deeds import AGENTS
from extract.areas.placed import Placed
from extract.products.words import word_kind
from extract.records import WORLD
from extract.sides.case import Case
from extract.sides.slots import Resolved
from extract.values import replace
from extract.words.side_words import SHARE

OWN_FLOW = re.compile(
    r"\s+(?:[\w-]+\s+){0,3}?(?:exports?|imports?|trade|turnover|deficit|surplus|purchases|sales|deliveries|supplies"
    rf"|shipments|orders|bill|spending|demand|importers?|exporters?|companies|firms|economy|market|{SHARE}|customs)\b",
    re.I,
)
"""Behind an adjective, what it is said of: the flow, and not the goods, of a country."""
GOODS_OF = ("of ", "of the ", "bought ", "imported ", "purchased ", "buys ", "ordered ")
THEIR_GOODS = re.compile(r"(?:['’]s?|\.)?\s+([a-z]+)(?:[\s-]([a-z]+))?")
"""Around a name, what makes it one of goods: "purchases of U.S. maize", "bought 9,000 tonnes of Peru's wheat"."""
INTO = re.compile(r"\s+(?:[a-z-]+\s+)?imports\s+(?:of\s+[a-z ]{1,20})?(?:into|to)\s+(?:the\s+)?[A-Z]")
BUY = re.compile(r"\s+(?:(?:has|have|had|also|now)\s+)*(?:import|b[ou]|purchas|t[ao]|order)")
"""Behind those of an area who deal, that they buy."""
BOUGHT_IN = re.compile(
    r"\b(?:purchas\w+|bought|buys?|buying|ordered|sourced|spent|spends?)\b(?:[^,;:()]|,(?=\d)){0,60}\b[io]n\s+(?:the\s+)?$",
    re.I,
)
THEIR_IMPORTS = re.compile(r"\s(?:[a-z-]+\s){0,2}imports\b(?! from\b)")
BROUGHT_ABOUT = re.compile(
    r"\b(?:reflecting|due to|owing to|thanks to|because of|(?:led|driven|fuell?ed|boosted|lifted|swollen) by) (?:an? )?"
    r"(?:[^,;:()]|,(?=\d)){0,40} (?:in|of) $"
)
"""Before those whose goods are imported, what moved the imports told: "rose, led by a 9% growth in Korean imports"."""
BOUGHT_BY = re.compile(
    r"\b(?:bought|purchased|ordered|acquired) (?:by|for) (?:the )?[A-Z][\w .'’-]{1,30}? (?:i|o)n (?:the )?$"
)
GOODS_BOUGHT = re.compile(r"(?:['’]s)?\s(?:[a-z-]+\s){1,3}(?:bought|imported|purchased|ordered) by\s")
"""Before where somebody bought, and behind whose goods they are."""


def made_abroad(real: Resolved, case: Case) -> Resolved:
    """Let goods of another than the importer come from there: "German machines were bought for $5 million"."""
    scene, text = case.scene, case.text
    if real[0][0].mention.kind == "adjective" and _are_of_supplier(real, case):
        return [(replace(real[0][0], role="from"), real[0][1])]
    home = scene.home(case.frame) or case.frame.reporter or scene.focus
    home = next((code for p, code in real if p.role == "subject"), home)
    if any(p.role in ("to", "by") for p, _ in real):
        real = [(replace(p, role="from") if _is_bought_there(p, text) else p, code) for p, code in real]
    return [(replace(p, role="from") if _is_made_abroad(p, code, home, text) else p, code) for p, code in real]


def _are_of_supplier(real: Resolved, case: Case) -> bool:
    """Whether imports are those from the next supplier: "Oman's imports from Peru fell. Chilean imports rose"."""
    frame, topic = case.frame, case.scene.topic
    suppliers = frame.indicator == "imports" and frame.partner is not None and topic.partner is None
    if not suppliers or len(real) != 1 or topic.focus in (None, WORLD) or frame.reporter != topic.focus:
        return False
    placed, code = real[0]
    if placed.role != "owner" or code in (topic.focus, frame.partner):
        return False
    return THEIR_IMPORTS.match(case.text, placed.mention.end) is not None


def _is_made_abroad(placed: Placed, code: str, home: str | None, text: str) -> bool:
    if placed.role == "owner" and INTO.match(text, placed.mention.end):  # "Korean imports into the EU"
        return True
    if home in (None, WORLD) or country(code) == country(home):
        return False
    if placed.role != "owner":
        return is_bought_in(placed, text)
    if placed.mention.kind == "adjective":
        if THEIR_IMPORTS.match(text, placed.mention.end) and BROUGHT_ABOUT.search(text[: placed.mention.start][-80:]):
            return True
        agents = AGENTS.match(text, placed.mention.end)
        buys = agents is not None and BUY.match(text, agents.end()) is not None
        return not (buys or OWN_FLOW.match(text, placed.mention.end))
    goods = THEIR_GOODS.match(text, placed.mention.end) if text.endswith(GOODS_OF, 0, placed.mention.start) else None
    if goods is None or OWN_FLOW.match(text, goods.start(1) - 1):
        return False  # "49% of Peru's coal imports"
    return any(word_kind(word) in ("goods", "general") for word in goods.groups() if word)


def _is_bought_there(placed: Placed, text: str) -> bool:
    """Whether goods are bought of one by another named beside: "tea bought by Peru in Chad", "Chadian tea bought"."""
    start = placed.mention.start
    if placed.role == "owner":
        return GOODS_BOUGHT.match(text, placed.mention.end) is not None
    return placed.role == "in" and BOUGHT_BY.search(text, max(0, start - 60), start) is not None


def is_bought_in(placed: Placed, text: str) -> bool:
    return placed.role == "in" and BOUGHT_IN.search(text[: placed.mention.start][-80:]) is not None
