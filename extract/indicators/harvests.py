"""What fields, herds and pits give, before anybody sells it: a statement in, whether its number is of production out.

>>> GIVEN.search("the trees bore almost ") is not None, OF_ALL.match(" of all natural vanilla grows") is not None
(True, True)
"""

import re

from extract.areas.uses import is_side
from extract.indicators.heads import last_head
from extract.records import TRADE
from extract.statements.asked import Asked, Named
from extract.statements.statement import Statement

GROWS = re.compile(
    r"\b(?:grows?|grew|raises?|rears?|reared|breeds?|bred|mines?|harvests?|catch(?:es)?|turns? out|makes?|supplies"
    r"|yields?)\s+(?:[a-z]+\s+){0,3}$"
)
OF_THE_WORLDS = re.compile(
    r"\s+of\s+(?:all\s+)?(?:the\s+)?(?:world(?:['’]s)?|global|planet['’]s)\s+"
    r"(?!(?:[\w-]+\s+){0,2}(?:exports|imports|trade|market|sales|shipments)\b)"
)
IS_GROWN = re.compile(
    r"[^,;:.]{1,40}?\b(?:is|are|was|were)\s+(?:grown|produced|made|mined|harvested|caught|raised)\b", re.I
)
HEDGES = r"\s+(?:[a-z]+\s+){0,3}$"
GREW = re.compile(
    r"\b(?:grew|grows?|rears?|reared|breeds|bred|digs|dug)(?:\s+(?!by\b|to\b|from\b|at\b)[a-z]+){0,3}\s+$"
)
GROWS_TOO = re.compile(r"(?:grows|rears|breeds|digs)\b")
GROWER = re.compile(
    r"\b(?:(?:of which|where) (?:it|they|he|she|we)|growers|farmers|planters|peasants"
    r"|(?:country|island|nation|region|valley))"
    r"\s+(?:(?:has|have|had|also|alone|itself)\s+)*$",
    re.I,
)
GIVEN = re.compile(
    r"\b(?:herds?|flocks?|cows|sheep|goats|bees|trees|bushes|palms|vines|groves?|gardens?|orchards?|fields?|plantations?"
    r"|vineyards?|estates?|pastures|mines?|pits?|quarries|wells?|pickers|cutters|fishermen|boats|trawlers)"
    rf"\s+(?:[a-z]+\s+)?(?:gave|gives?|bore|bears?|yielded|brought (?:in|up|home|ashore)){HEDGES}",
    re.I,
)
TO_BE_GROWN = re.compile(r"\s+(?:of [a-z-]+ )?(?:grown|harvested|mined|reared)\b(?! (?:by|from) (?:\d|an? ))")
THAT_IT_GREW = re.compile(
    r"\s+(?:of [a-z][\w -]{2,30}? )?(?:that |which )?"
    r"(?:(?:the )?[A-Z][\w-]+(?: [A-Z]\w+)?|it|they|(?:the|its|their) [a-z]+) (?:ha[sd] |have )?"
    r"(?:picked|produced|grew|grown|harvested|mined|caught|smelted|reaped|dug|turned out)\b"
)
USED = re.compile(
    rf"\b(?:consum(?:e|es|ed|ing)|(?:eats?|ate|drinks?|drank|burns?|burn(?:ed|t)|used?|uses)(?: up)?){HEDGES}"
)
WERE_USED = re.compile(
    r"(?:\s+of\s+[a-z]+|\s+[a-z]+)?\s+(?:(?:were|was|are|is|being)\s+)?"
    r"(?:consumed|drunk|eaten|used up|burn(?:ed|t)|smoked)\b"
    r"(?!\s+(?:by|in)\s+(?:the\s+)?[A-Z])"
)
OF_THE = re.compile(r"\s+of (?:the|its|all|what|that|this|those|these|them)\b")
"""Behind an amount, a whole that it was sold from: "drank 130 million kg of the tea that India sold"."""
OF_ALL = re.compile(
    r"\s+of (?:all|the (?:world|planet)['’]s|the global)\s+(?:(?!exports|imports|trade|sales)[\w-]+\s+){1,4}?"
    r"(?:grows?|ripens?|comes? from|(?:is|are|was|were) (?:grown|mined|produced|caught|raised|dug)|thrives?)\b"
)
"""Behind a percent, the whole of some goods wherever they are from."""


def grown(asked: Asked) -> Named | None:
    """A part of what the world has of goods is of their production: "the island grows 80 per cent of the world's"."""
    statement = asked.statement
    whole = OF_THE_WORLDS.match(asked.text, statement.quantity.end) if asked.kind == "percent" else None
    if whole is None or last_head(asked):
        return None
    told = GROWS.search(statement.before) or IS_GROWN.match(asked.text, whole.end())
    return Named("production", place="verb") if told else None


def gathered(asked: Asked) -> Named | None:
    """Goods told by who or what gave them: "Ghana grew 8 million tons", "the trees bore", "tonnes grown by 2025"."""
    statement = asked.statement
    if asked.kind == "percent":
        told = OF_ALL.match(asked.text, statement.quantity.end) and not last_head(asked)
        return Named("production", place="verb") if told else None
    if asked.kind != "goods":
        return None
    if THAT_IT_GREW.match(asked.text, statement.quantity.end):
        return Named("production", place="verb")
    given = TO_BE_GROWN.match(asked.text, statement.quantity.end) or GIVEN.search(statement.before)
    return Named("production", place="verb") if given or is_grown(statement) else None


def consumed(asked: Asked) -> Named | None:
    """What a country uses of its goods itself is no trade: "Kenya consumed 28 million kg", "it eats 2 million tons"."""
    statement = asked.statement
    if asked.kind == "goods" and WERE_USED.match(asked.text, statement.quantity.end):
        return Named("other", place="verb")
    found = USED.search(statement.before) if asked.kind == "goods" else None
    if found is None or OF_THE.match(statement.after):
        return None
    at = statement.head[0] + found.start()
    users = [m for m in statement.sentence.areas if m.start < at and is_side(m)]
    abroad = (
        bool(users) and users[-1].code != (asked.frame.reporter or users[-1].code) and asked.frame.indicator in TRADE
    )
    return None if abroad else Named("other", place="verb")


def is_grown(statement: Statement) -> bool:
    """Whether somebody grew so much, and nothing grew by so much: "Ghana grew 8 million tons"."""
    if statement.quantity.kind != "physical" or not (grew := GREW.search(statement.before)):
        return False
    at = statement.head[0] + grew.start()
    if GROWS_TOO.match(statement.sentence.text, at) and statement.sentence.text[:at].endswith((", ", "and ")):
        return True  # "Egypt eats 18 million tonnes of wheat, grows 9 million and imports the rest"
    return GROWER.search(statement.sentence.text, max(0, at - 60), at) is not None or any(
        m.kind == "name" and m.end + 1 == at for m in statement.sentence.areas
    )
