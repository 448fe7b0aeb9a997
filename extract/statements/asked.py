"""What is asked of a statement: it and what is in force for it, the indicator words of a stretch, and the answer.

>>> CLOSED.sub("", "jute, on which no duty lies, did the opposite")
'jute did the opposite'
"""

import re
from collections.abc import Sequence
from dataclasses import field

from extract.records import TRADE, Figure
from extract.statements.frames import Frame
from extract.statements.kinds import fits
from extract.statements.sectors import OF_SECTORS, sector
from extract.statements.sentences import Sentence
from extract.statements.statement import Statement
from extract.values import immutable
from extract.words.lexicon import Cue
from extract.words.side_words import SHARE

MADE_GOODS = re.compile(
    r"(?:manufactured|(?<=ly )produced|(?<=-)produced|processed|refined)"
    r"\s+(?:(?:and|or)\s+[\w-]+\s+)?(?:exports|imports|goods|products|foods?|commodities|articles|items|wares)\b"
    r"|(?:manufactured|produced|processed|refined)(?:\s*[,)]|\s+(?:or|and)\s+[a-z]+\s*[,)])",
    re.I,
)
"""What is made, as a word that only tells goods apart: "processed foods", "farm goods, raw or processed, were"."""
CLOSED = re.compile(
    r",\s*(?:(?:on|of|in|for|to|from|with|by|through|under|hurt|helped|led|driven|spurred|hit|[a-z]{3,}ed)\s+)?"
    r"(?:which|who|whose|where|by)\b[^,;:()]*,(?! (?:which|up|down|(?:19|20)\d\d)\b)"
    r"|\([^()\d]*\)"
    r"|,\s*(?:[a-z]+ly\s+)?(?:for|with|without|despite|like|unlike|thanks to|because of|due to|owing to)\s[^,;:()\d]*,"
    r"(?! (?:which|up|down)\b)",
    re.I,
)
"""A relative clause that is over, an adjunct between commas, a bracket: its words are not those of the sentence.

Unless its last noun is spoken of: "rose, helped by tea exports, which grew by 5 per cent"; and before a year it goes
on: "which shows that exports fell in May, 2019, by 5 per cent"."""
CHANGES = {"contract", "plus of", "minus of"}
"""What tells, next to a percent, a change and no contract or balance."""
SECTORS = {"manufacturing", "transport", "transportation", "freight"}
IT_IS = re.compile(
    r"(?:\b(?:it|this|that|which)|\bthe (?:rise|fall|gain|loss|drop|decline|increase|change|improvement|growth|jump))"
    r"\s+(?:was|is|were|are|being)\s+(?:[a-z]+ly\s+)?$",
    re.I,
)
TAKES_SHARE = re.compile(rf"\s+(?:(?:had|has|with) an? |held an? )?(?:{SHARE}|ma(?:kes?|de) up|account|represent)")
"""Behind a sector, what makes it one of those that a flow is shared out to: "manufacturing made up 9 per cent"."""
ITEM = re.compile(r"\s*[(,:]?\s*(?:(?:for|by|at|with|to)\s+)?(?:[a-z]+\s+){0,2}\S{0,4}\s?")
APPOSED = re.compile(
    r",\s*(?:the|an?|its|their|our|once|long|traditionally|by far|(?-i:[A-Z])[\w.-]+(?: [A-Z][\w.-]+){0,2}['’]s?)\s"
    r"(?:[^,;:()\d]|(?<=no\. )\d|\d(?=st|nd|rd|th))*,",
    re.I,
)
"""What stands beside a noun between two commas: "footwear, the backbone of the country's trade, fell"."""


A_FIGURE = re.compile(r"\b(?:figure|number|sum|yardstick|indicator|statistic|item|amount)\b[^,;:]{0,60}$", re.I)
"""Before an apposition, what only that gives a name: "the figure that all watch, the surplus, widened".."""


@immutable
class Named:
    """The indicator of a statement, the words that gave it, and whether they are its own."""

    code: str
    sign: str = ""
    cue: Cue | None = None
    place: str = "inherited"  # tail | head | verb | noun | behind | inherited | default


@immutable
class Asked:
    """A statement with what is in force for it: what every layer looks at."""

    statement: Statement
    frame: Frame
    main: Frame | None  # what the section set out with
    planned: bool
    flows: tuple[str, ...]  # the last two flows told
    kind: str  # of unit
    theme: str | None  # the flow that the text begins with
    text: str  # of the sentence
    told: Sequence[Figure] = ()  # the last figures
    heads: list[Cue | None] = field(init=False, default_factory=list)  # the last head, once it has been asked for


def cues_of(asked: Asked, start: int, end: int) -> list[Cue]:
    """The indicators of a stretch that the unit can measure; "with inflation removed" names a basis, no indicator."""
    sentence = asked.statement.sentence
    found = [
        cue for cue in sentence.between("indicator", start, end) if cue.code != "none" and fits(cue.code, asked.kind)
    ]
    if not found:
        return []
    over = closed(asked, start, end)
    modes = [m for m in sentence.between("mode", start, end) if m.kind in ("basis", "adjustment", "stage")]
    return [
        cue
        for cue in found
        if not MADE_GOODS.match(sentence.text, cue.start)
        and not any(first <= cue.start < last - 1 for first, last in over)
        and not _is_sector(asked, cue)
        and not (cue.surface.lower() == "owed" and _is_cause(asked, cue))
        and not (cue.surface.lower() in CHANGES and asked.kind == "percent")  # "exports will contract 10%"
        and not any(m.start <= cue.start < m.end for m in modes)
    ]


def _is_sector(asked: Asked, cue: Cue) -> bool:
    """Whether a word of making or carrying is an item of a list: "travel made up 30% of exports, transport 18%".

    So it is where capital or firms are shared out: "about 62% of the sum is in manufacturing".
    """
    told = (asked.frame.last or asked.frame.indicator, asked.frame.counted)
    if asked.kind == "percent" and not OF_SECTORS.isdisjoint(told):
        named = sector(asked.statement)
        return named is not None and named[0] <= cue.start < named[1]
    if cue.surface.lower() not in SECTORS or asked.frame.indicator not in TRADE:
        return False
    if not asked.statement.position:
        return asked.kind == "percent" and TAKES_SHARE.match(asked.text, cue.end) is not None
    return ITEM.fullmatch(asked.text, cue.end, asked.statement.quantity.start) is not None


def _is_cause(asked: Asked, cue: Cue) -> bool:
    """Whether what is owed is no debt: "the surplus of $5 million is owed to tea"."""
    before = asked.statement.sentence.between("indicator", asked.statement.head[0], cue.start)
    if asked.frame.indicator in TRADE and IT_IS.search(asked.text, 0, cue.start):
        return True  # "It was owed to cement (+5 million)"
    return asked.kind == "percent" or any(other.code in TRADE for other in before)


def closed(asked: Asked, start: int, end: int) -> list[tuple[int, int]]:
    """The asides of a stretch that are over before it ends: relative clauses, adjuncts, brackets, appositions."""
    sentence = asked.statement.sentence
    if sentence.text.count(",", start, end) < 2 and sentence.text.find("(", start, end) < 0:
        return []  # none is without two commas or a bracket
    over = [found.span() for found in CLOSED.finditer(sentence.text, start, end) if not _is_gloss(sentence, found)]
    asides = [
        found.span()
        for found in APPOSED.finditer(sentence.text, start, end)
        if not A_FIGURE.search(sentence.text, start, found.start())
    ]
    times = {m.end for m in sentence.periods} if asides else ()  # "In May, the value of exports of tea, gum and tin"
    return over + [(a, b) for a, b in asides if a not in times and not sentence.between("verb", a, b)]


def _is_gloss(sentence: Sentence, found: re.Match[str]) -> bool:
    """Whether a bracket does no more than name a flow: "goods credits (exports)"."""
    inside = sentence.between("indicator", found.start() + 1, found.end() - 1) if found[0][0] == "(" else []
    return len(inside) == 1 and inside[0].code in TRADE and found[0][1:-1].strip().lower() == inside[0].surface.lower()


def refers_back(statement: Statement) -> bool:
    """Whether a pronoun stands for what was told before."""
    return any(cue.kind == "anaphor" for cue in statement.sentence.between("mode", *statement.head))
