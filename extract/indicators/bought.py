"""What is bought that is no goods: works, firms and stakes in them, which is an investment."""

import re

from extract.statements.asked import Asked, Named
from extract.words.lexicon import Cue

ITS_GOODS = re.compile(r"['’]s? [a-z]")
"""Behind a country: "bought 40 per cent of Ghana's gold"."""
OF_SHARES = re.compile(r"\s+of (?:the |its |their )?(?:[a-z]+ )?(?:shares|stock|equity)\b")
IN_A_FIRM = re.compile(
    r"\s+(?:(?:stake|share|interest|holding)s?\s+)?(?:in|of)\s+(?:the\s+)?(?:[A-Z][\w&'’-]*\s+){0,3}[A-Z][\w&'’-]*"
)
A_FIRM = re.compile(
    r"\s+(?:(?:the|[A-Z][\w-]+['’]s?)\s+)?(?:[A-Z][A-Za-z&'’-]*[A-Za-z]\s+){1,4}(?<![a-z]s\s)(?:(?:of|from|in)\s+[^,;:.()\d]{3,40}?\s+)?"
    r"(?:in\s+(?:[A-Z][a-z]+\s+)?\d{4}\s+)?for\s+(?:[a-z]+\s+){0,3}\S{0,3}"
)
"""Between "bought" and the price, the name of a firm: "bought Brewster Mining of Chad in 2002 for"."""
IN_WORKS = re.compile(
    r" (?:share|interest|holding|participation) in (?:the |an? |its )?"
    r"(?:(?!exports|imports|trade|output|sales)[\w-]+ ){0,4}?"
    r"(?:plant|mine|field|company|firm|venture|refinery|project|bank|terminal|pipeline|factory|mill|works)\b"
)
"""Behind a percent, the works of which it is a part: "a 50.1% share in the solar plant"."""
OF_A_FIRM = re.compile(
    r"\s+of (?:the|its|this|that) (?:[a-z-]+ ){0,2}(?:company|firm|mill|bank|airline|refinery|mine|plant|factory"
    r"|brewery|corporation"
    r"|concern|group|venture|concession|shipyard|smelter|railway|port)\b(?!['’])"
)
FOR_SHARES = re.compile(
    r"\b(?:bought|acquired|purchased|took over|sold)\b[^;:]{0,40}\bof (?:the|its) (?:shares|stock)\b"
    r"[^,;:()\d]{0,60} for (?:[a-z]+ ){0,2}\S{0,3}\s?$",
)
"""Before an amount, the part of a firm that it was paid for."""
TAKES = re.compile(
    r"\b(?:took over|takes? over|acquired?|buys?|bought|sells?|sold|owns?|owned|controls?|holds?|held|keeps?|kept)\b"
)
TOOK_OVER = re.compile(
    r"\b(?:took over|takes? over|taken over|acquired|bought out|bought up|owns?|owned|controls?|holds?|held)"
    r" (?:an?(?: [a-z]+)? )?$",
    re.I,
)
PAID = re.compile(r"(?:\s+(?!products\b|goods\b|produce\b)[\w-]+){0,4}\s+(?:for|at)\s+(?:[a-z]+\s+){0,3}\S{0,3}")


def buys_works(asked: Asked, cue: Cue) -> bool:
    """Whether it is works that are bought: "bought the Split shipyard for 46 million euros"."""
    stop = asked.statement.quantity.start
    if asked.kind != "money" or cue.end > stop:
        return False
    topics = asked.statement.sentence.between("topic", cue.end, min(stop, cue.end + 60))
    works = next((topic for topic in topics if topic.kind == "works"), None)
    return works is not None and PAID.fullmatch(asked.text, works.end, stop) is not None


def buys_firm(asked: Asked, cue: Cue) -> bool:
    """Whether it is a firm that is bought: "bought Perlis Cement for 46 million ringgit"."""
    if asked.kind != "money" or cue.end > asked.statement.quantity.start or asked.statement.quantity.scale == 1:
        return False
    if cue.surface.lower().endswith(" from"):
        return False  # "purchases from Russia for 46 million rubles"
    return A_FIRM.fullmatch(asked.text, cue.end, asked.statement.quantity.start) is not None


def takes_stake(asked: Asked) -> Named | None:
    """A part of a firm that is taken over or held: "took over 63 per cent of Zambian Breweries", and what it cost."""
    if "shares" in asked.text and (named := _of_shares(asked)):
        return named
    if asked.kind == "percent" and IN_WORKS.match(asked.text, asked.statement.quantity.end):
        return Named("investment", place="tail")
    if asked.kind == "percent" and OF_A_FIRM.match(asked.text, asked.statement.quantity.end):
        return Named("investment", place="verb") if TAKES.search(asked.statement.before) else None
    if asked.kind == "percent" and TOOK_OVER.search(asked.statement.before) and _is_of_firm(asked):
        return Named("investment", place="verb")
    return None


def _of_shares(asked: Asked) -> Named | None:
    """A part of the shares of a firm, and what it cost: "bought 40 per cent of the shares of a bank for $5 million"."""
    quantity = asked.statement.quantity
    if asked.kind == "percent" and OF_SHARES.match(asked.text, quantity.end):
        return Named("other", place="tail")
    if asked.kind == "money" and FOR_SHARES.search(asked.text, 0, quantity.start):
        return Named("investment", place="verb")
    return None


def buys_stake(asked: Asked, cue: Cue) -> bool:
    """Whether it is a part of a firm that is bought: "bought 45 per cent of Zambian Breweries"."""
    return asked.kind == "percent" and cue.end <= asked.statement.quantity.start and _is_of_firm(asked)


def _is_of_firm(asked: Asked) -> bool:
    """Whether a percent is told of a firm by its name, "45 per cent of Zambian Breweries", and not "19% in August"."""
    sentence, end = asked.statement.sentence, asked.statement.quantity.end
    name = IN_A_FIRM.match(asked.text, end)
    if name is None or any(end <= m.start < name.end() for m in sentence.periods):
        return False
    return not any(m.end == name.end() or ITS_GOODS.match(asked.text, m.end) for m in sentence.areas)
