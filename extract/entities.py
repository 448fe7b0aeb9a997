"""Organisations: the company, exchange, fair or zone a figure is about, and who states it.

>>> attributed_to("Exports rose 5%, according to the National Statistics Office.")
'the National Statistics Office'
"""

import re
from functools import lru_cache

from extract.statements.frames import Frame
from extract.statements.statement import Statement
from extract.words.cued import Cued

NAME = r"(?:[A-Z][\w&'’.-]*|[A-Z]{2,})(?:\s+(?:of(?: the)?|and|for(?: the)?|de|&)?\s*(?:[A-Z][\w&'’.-]*)){0,6}"
KIND = (
    r"(?:Plant|Works|Exchange|Bank|Concern|Company|Corporation|Holding|Group|OJSC|JSC|LLC|LLP|CJSC|Ltd|PLC|Inc|Co"
    r"|GmbH|AG|SA|Park|Zone|University|Chamber|Forum|Expo|EXPO"
    r"|Exhibition|Fund|Agency|Airlines|Railways?|Port|Factory|Mill|Refinery|Academy|Institute|Council|Organisation"
    r"|Organization|Commission)"
)
KINDS = re.compile(KIND)
"""Looked for first, since few sentences name an organisation."""
NAMED = re.compile(rf"\b({NAME}\s+{KIND}|{KIND}\s+[\"“«]?{NAME})\b")
ACRONYM = re.compile(
    r"([A-Z](?<!\w.)[A-Z]{2,5})\b(?=(\s+(?:has|had|will|is|was|delivered|supplied|signed|exported|sold|shipped|OJSC|JSC|LLC)))"
)
COMPANY = re.compile(
    r"\b(?:company|enterprise|firm|producer|manufacturer|concern|holding|the plant|its plant)\b(?P<called>, [A-Z])?"
)
OF_THE_WORLD = re.compile(r"\b(?:world|globe|continent|region)['’]s (?:[\w-]+ ){0,4}$")
"""Before a word for a company, what makes it a country: "the world's largest copper producer"."""
STATES = ("said", "says", "report", "disclosed", "announced", "show", "noted", "told", "stated", "estimate")
SOURCE = Cued(
    (*STATES, "according to", "data", "cited by", "quoting"),
    rf"\b(?:according to|as reported by|as noted by|data (?:of|from)|cited by|quoting)"
    rf"\s+((?:the\s+)?{NAME}(?:['’]s)?(?:\s+(?:data|figures))?)"
    rf"|((?:the\s+)?{NAME})\s+(?:said|says|reports?|reported|disclosed|announced|showed|shows|noted|told|stated|estimates?)\b",
)
WANTED = {
    "contracts",
    "sales",
    "exchange_trade",
    "enterprises",
    "investment",
    "capacity",
    "jobs",
    "people",
    "documents",
    "production",
    "freight",
    "other",
    "exports",
}


def entity_of(statement: Statement, indicator: str, frame: Frame) -> str | None:
    """Name the organisation a figure is about: one named before it in its own words, else the one in force."""
    if indicator not in WANTED:
        return None
    text = statement.sentence.text
    named = KINDS.search(text, 0, statement.tail[1]) is not None
    found = (
        [m for m in NAMED.finditer(text, 0, statement.tail[1]) if m.start() < statement.quantity.start] if named else []
    )
    if found:
        return found[-1].group(1)
    acronyms = [name for name, end in _acronyms(text) if end <= statement.quantity.start]
    if acronyms:
        return acronyms[-1]
    return frame.entity if statement.position and indicator == frame.indicator else None


@lru_cache(maxsize=16)
def _acronyms(text: str) -> list[tuple[str, int]]:
    """Give the acronyms that act or are companies, and where the word that shows it ends."""
    return [(match[1], match.end(2)) for match in ACRONYM.finditer(text)]


def organisation(text: str) -> bool:
    """Whether a company is named in a stretch of text."""
    if NAMED.search(text) or ACRONYM.search(text + " will"):
        return True
    return any(c["called"] or not OF_THE_WORLD.search(text, 0, c.start()) for c in COMPANY.finditer(text))


@lru_cache(maxsize=16)
def attributed_to(sentence: str) -> str | None:
    """Name who states a figure, as the sentence names them."""
    match = SOURCE.search(sentence)
    if match is None:
        return None
    name = (match.group(1) or match.group(2)).strip()
    return name.removesuffix(".") if match.end() == len(sentence) else name  # that of the sentence is not the name's
