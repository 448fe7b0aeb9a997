"""What is grown, before anybody sells it: a statement in, whether its number is of production out.

>>> OF_ALL.match(" of all natural vanilla grows") is not None
True
"""

import re

from extract.indicators.heads import last_head
from extract.products.words import word_kind
from extract.statements.asked import Asked, Named
from extract.statements.statement import Statement
from extract.words.cued import Cued
from extract.words.side_words import WORTH, WORTH_CUES
from extract.words.wholes import OF_WHOLE
from extract.words.wordlists import WordList

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
GREW = re.compile(
    r"\b(?:grew|grows?|rears?|reared|breeds|bred|digs|dug|gathered|plucked|landed)(?:\s+(?!by\b|to\b|from\b|at\b)[a-z]+){0,3}\s+$"
)
GROWER = re.compile(
    r"\b(?:(?:of which|where) (?:it|they|he|she|we)|growers|farmers|planters|peasants"
    r"|(?:country|island|nation|region|valley))"
    r"\s+(?:(?:has|have|had|also|alone|itself)\s+)*$",
    re.I,
)
THERE = (
    r"(?:\s+(?:of|in|on|off)\s+(?:the\s+)?[A-Z][\w’-]+(?:\s+[A-Z][\w’-]+)?)?"
    r"(?:\s+(?:has|have|had|also|together|alone))*"
)
MADE_BY = re.compile(
    r"\b(?:(?i:growers|farmers|planters|peasants|smallholders|fisher(?:men|s)|trawlers|boats|fleets?)"
    rf"{THERE} (?:brought in|got in|gathered(?: in)?|landed|raised|caught)"
    r"|(?i:harvests?|crops?|catch|mines|miners|mining|pits|collieries|quarries|wells|oilfields|fields|mills|smelters?|furnaces|foundries"
    r"|refiner(?:y|ies)|dairies|creameries|estates|plantations|orchards|groves|vineyards|wineries|trees|palms|kilns)"
    rf"{THERE} (?:made|raised|yielded|gave|bore|cast|poured|rolled|tapped|pressed|churned|lifted|distilled|dug"
    r"|brought (?:up|out)|hewed))"
    r"\s+(?:[a-z]+\s+){0,3}$"
)
"""Before goods, who grew, caught or made them: "fishermen landed", "the mines of Bolivia gave"."""
USED = re.compile(r"\b(?:consum(?:ed|es?)|used(?: up)?|uses|ate|drank|burn(?:ed|t|s))\s+(?:[a-z]+\s+){0,3}$")
"""Before goods, that somebody used them up: "its mills used"."""
IS_USED = re.compile(
    r"(?:\s+of\s+[a-z][a-z -]{2,30}?)?\s+(?:(?:was|were|is|are) (?:used|consumed|eaten)\b"
    r"|(?:used|consumed|eaten) (?:at home|locally|domestically|in the country|on the spot)\b)"
)
"""Behind goods, that they are used up."""
OF_WHICH = re.compile(rf"\W*{OF_WHOLE}", re.I)
"""Before a part of goods that somebody else has: "of which France consumed"."""
MADE_THERE = re.compile(
    r"(?:\s+of\s+[a-z][a-z -]{2,30}?)?\s+(?:that|which)\s+(?:(?:the|its)\s+)?(?:[\w.'’-]+\s+){1,3}?"
    r"(?:produced|grew|grown|made|mined|harvested|caught|landed|raised)\b"
)
"""Behind goods, who made them: "the 5,000 tonnes of tin that Bolivia produced"."""
MADE_WORTH = Cued(
    WORTH_CUES,
    r"\b(?:makes?|made|making|builds?|built|grows?|grew)\s+(?:(?!of\b|in\b|up\b)[a-z-]+\s+){0,4}?(?P<what>[a-z-]+)\s+"
    rf"{WORTH}"
    r"\s+(?:[a-z]+\s+){0,3}[^\w\s]{0,3}$",
)
"""Before an amount, goods that somebody made: "made shoes worth $5 million"."""
OF_ALL = re.compile(
    r"\s+of (?:all|the (?:world|planet)['’]s|the global)\s+(?:(?!exports|imports|trade|sales)[\w-]+\s+){1,4}?"
    r"(?:grows?|ripens?|comes? from|(?:is|are|was|were) (?:grown|mined|produced|caught|raised|dug)|thrives?)\b"
    r"|\s+of (?:the )?(?:[\w-]+['’]s?|total|national|entire|whole)\s+"
    r"(?:(?!exports|imports|trade|sales)[\w-]+\s+){1,4}?(?:is|are|was|were) (?:grown|mined|produced|caught|raised)\b"
)
"""Behind a percent, the whole of some goods, and that they are grown or made."""


OF_THE = re.compile(r"(?:^|[.;:]\s)\W*(?:Out of|Of) (?:(?:the|all|some|its|about|almost|nearly|over)\s){1,3}$")
WERE_MADE = re.compile(
    r"(?:\s+of\s+[a-z][a-z -]{2,30}?)?\s+(?:produced|grown|mined|harvested|caught|landed|made|raised)\b[^,;:]{0,40},"
)
"""Around a number that opens a sentence, all that was made: "Of the 5,000 tonnes of tin mined in 1998, a third"."""
WENT_AWAY = re.compile(
    r"(?: of (?:it|them|this))? "
    r"(?:(?:was|were|has been|have been) (?:[a-z]+ly )?(?:exported|sold|shipped|sent)|went abroad)\b"
)


def is_of_those_made(asked: Asked) -> bool:
    """Whether a percent is the part sold of what a sentence opens with: "Of the 5,000 tonnes made, 9% was exported"."""
    told = asked.statement.sentence.undated
    if not (asked.statement.position and told and WENT_AWAY.match(asked.text, asked.statement.quantity.end)):
        return False
    whole = told[0]
    return OF_THE.search(asked.text, 0, whole.start) is not None and WERE_MADE.match(asked.text, whole.end) is not None


CROP_ARRIVES = Cued(
    ("arrival",),
    r"\b(?P<home>cotton|phutti|lint|cocoa|onion|potato|tomato|paddy|chana|crop|harvest)s? arrivals?\b"
    r"|\b(?:coffee|soybean|soyabean|wheat|rice|maize|tur|pulses?|mustard|spice|pepper|cardamom|turmeric|chilli|castor"
    r"|groundnut|jute|mango|apple|bean|cashew|rubber)s? arrivals?\b"
    r"|\barrivals? of (?:[a-z-]+ ){1,3}(?=(?:at|in|from) (?:the )?(?:ports?|mandis?|ginner|ginning|markets?|yards?))",
    re.I,
)
"""What growers bring in: "cotton arrivals", "arrivals of onions in the mandis"."""
BROUGHT_IN = WordList(
    (
        *("season", "ginners", "ginneries", "ginning", "mandi", "mandis", "market yard", "market yards", "growers"),
        *("farmers", "planters", "new crop", "main crop", "mid-crop", "harvest", "cooperatives", "smallholders"),
    )
)
"""Words of a sentence that tell so, and not that goods come from abroad."""


def grown(asked: Asked) -> Named | None:
    """A part of what the world has of goods is of their production: "the island grows 80 per cent of the world's"."""
    statement = asked.statement
    whole = OF_THE_WORLDS.match(asked.text, statement.quantity.end)
    if whole is None or last_head(asked):
        return None
    told = GROWS.search(statement.before) or IS_GROWN.match(asked.text, whole.end())
    return Named("production", place="verb") if told else None


def gathered(asked: Asked) -> Named | None:
    """Goods told by who or what gave them: "Ghana grew 8 million tons", "the trees bore", "tonnes grown by 2025"."""
    statement = asked.statement
    if "arrival" in statement.before and (arrived := _brought_in(asked)):
        return arrived
    if asked.kind == "percent":
        told = OF_ALL.match(asked.text, statement.quantity.end) and not last_head(asked)
        return Named("production", place="verb") if told or is_of_those_made(asked) else None
    if asked.kind == "money":
        sold = MADE_WORTH.search(statement.before)
        told = sold and word_kind(sold["what"]) in ("goods", "general") and not last_head(asked)
        return Named("production", place="verb") if told else None
    if asked.kind != "goods":
        return None
    used = None if OF_WHICH.match(statement.before) else USED.search(statement.before)
    if (used or IS_USED.match(asked.text, statement.quantity.end)) and not last_head(asked):
        return Named("other", place="verb")
    end = statement.quantity.end
    fronted = OF_THE.fullmatch(statement.before) and WERE_MADE.match(asked.text, end)
    made = fronted or MADE_THERE.match(asked.text, end) or is_grown(statement)
    return Named("production", place="verb") if made else None


def _brought_in(asked: Asked) -> Named | None:
    """What growers bring to gins, markets and ports: "cocoa arrivals since the season began were 2 million tons"."""
    statement = asked.statement
    told = None if asked.kind == "money" else CROP_ARRIVES.search(statement.before)
    if told is None or asked.frame.indicator == "imports":
        return None
    known = told["home"] or asked.frame.indicator == "production" or BROUGHT_IN.first(statement.sentence.low)
    return Named("production", place="verb") if known else None


def is_grown(statement: Statement) -> bool:
    """Whether somebody grew so much, and nothing grew by so much: "Ghana grew 8 million tons"."""
    if MADE_BY.search(statement.before):
        return True
    if statement.quantity.kind != "physical" or not (grew := GREW.search(statement.before)):
        return False
    at = statement.head[0] + grew.start()
    return GROWER.search(statement.sentence.text, max(0, at - 60), at) is not None or any(
        m.kind == "name" and m.end + 1 == at for m in statement.sentence.areas
    )
