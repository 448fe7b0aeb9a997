"""Whether a verb of trade is a deed of the side spoken of: a cue in its words in, its sense out.

>>> bool(BY_SOMEONE.match(", mainly, by China ($6 billion)")), bool(BY_SOMEONE.match(" by 19.3%"))
(True, False)
"""

import re

from extract.areas.uses import is_side
from extract.statements.asked import Asked
from extract.words.lexicon import Cue
from extract.words.side_words import are_deeds

BY_SOMEONE = re.compile(r",?\s+(?:[a-z ]{1,16},\s+)?by\s+(?!\W?\d|(?:a|an|some|about|almost|nearly|over|more)\s)")
WHAT = re.compile(r"\b(?:what|that|which|everything|all|whatever)\s+(?:[\w.'’-]+\s+){1,3}$")
IMPORTED_BY = re.compile(r"imported by\b", re.I)
THOSE_IMPORTED = re.compile(r"(?<!\bis )(?<!\bare )(?<!\bwas )(?<!\bwere )(?<!\bbeen )(?<!ly )imported by\b")
"""The buyer's own flow, "Chadian goods imported by Peru", unlike what becomes of a seller's: "it is imported by"."""
BY_THEM = re.compile(r",?\s+(?:[a-z ]{1,16},\s+)?by\b")
BUYING_FOR = re.compile(r"(?:buying|purchasing|ordering|taking)\s+(?:(?:goods|products|wares)\s+)?(?:for|worth)\b")
JOINTLY = re.compile(r"\b(?:together|combined|jointly|between them)\b")
"""Behind several buyers of what was told, how they bought: "Chad and Mali bought $9 million between them"."""
ITS = (" its ", " their ")
"""Before a group, what makes it that of the buyer: "from its EU partners"."""
FROM_IT = re.compile(r"\s+(?:of\s+(?:[\w-]+\s+){1,3})?from\s+(?:(?!(?:in)?to\b)[a-z-]+\s+){0,2}")


def is_noun(cue: Cue) -> bool:
    """Whether a word of trade names what is done and is no verb: "deliveries", "sales"."""
    word = cue.surface.lower()
    return word in ("sales", "supply") or are_deeds(word)


def is_buyers(asked: Asked, cue: Cue) -> bool:
    """Whether what is bought are the exports spoken of: "They were bought by China", "China bought four fifths"."""
    frame, statement = asked.frame, asked.statement
    if WHAT.search(asked.text[max(0, cue.start - 48) : cue.start]):
        return False  # "41% of what India imported"
    imported_by = IMPORTED_BY.match(asked.text, cue.start)
    if imported_by and (THOSE_IMPORTED.match(asked.text, cue.start) or by_reporter(asked, cue)):
        return False
    owner = any(is_side(m) and statement.head[0] <= m.start < cue.start for m in statement.sentence.areas)
    by_them = BY_THEM.match(asked.text, cue.end) if owner else None
    if by_them and (asked.kind == "percent" or is_area(asked, by_them.end())):
        return True  # "40% of Kenya's tea was bought by Pakistan"
    if frame.indicator != "exports":
        return False
    if BY_SOMEONE.match(asked.text, cue.end) and not is_noun(cue):
        return True
    buyers = [m for m in statement.sentence.areas if is_side(m) and statement.head[0] <= m.start < cue.start]
    other = bool(buyers) and buyers[-1].code != frame.reporter
    if not other:
        return False
    source = [m for m in statement.sentence.areas if m.start >= cue.end and m.start < statement.tail[1]]
    source = [m for m in source if not asked.text.endswith(ITS, 0, m.start)]  # "Estonia bought from its EU partners"
    if any(FROM_IT.search(asked.text, cue.end, m.start) and m.code == frame.reporter for m in source):
        return True  # "in 2019 China had bought six million tonnes from Indonesia"
    jointly = len(buyers) > 1 and JOINTLY.search(asked.text, buyers[-1].end, statement.tail[1])
    alone = asked.kind == "percent" or BUYING_FOR.match(asked.text, cue.start) or jointly
    return bool(alone) and " from " not in asked.text[cue.end : statement.tail[1]]


def is_area(asked: Asked, at: int) -> bool:
    """Whether another country stands at a place, "the" apart."""
    return any(at < m.start <= at + len(" the ") and is_side(m) for m in asked.statement.sentence.areas)


def by_reporter(asked: Asked, cue: Cue) -> bool:
    """Whether the one whose trade is told is who imports: "goods imported by the Sultanate"."""
    near = [m for m in asked.statement.sentence.areas if cue.end <= m.start <= cue.end + 12]
    return any(m.code == asked.frame.reporter or m.kind == "anaphor" for m in near)
