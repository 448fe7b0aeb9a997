"""What a count counts: a statement in, the indicator of its things out.

>>> bool(PART.match(" of them assembly plants")), bool(PART.match(" ones"))
(True, False)
"""

import re

from extract.frames import Frame
from extract.lexicon import Cue
from extract.statements import PART, Statement

ONES = re.compile(r"\b(?:ones|such)\b")
SIGNED_BY = re.compile(r"\bby\b[^,;]{0,40}$", re.I)
NUMBER_OF = re.compile(r"\b(?:number|count|total|population|staff|workforce)\b", re.I)
EMPLOYED = re.compile(r"\b(?:employ\w*|jobs? (?:for|to)|work for|hir(?:e|es|ed|ing))\b[^.;]{0,24}$", re.I)
HAVE_JOBS = re.compile(r"\s+(?:\w+\s+){1,2}(?:have|had|found|get|got) (?:jobs|work|employment)\b", re.I)
PACKED = re.compile(
    r"\s*(?:[a-z]+\s)?(?:bags|sacks|bales|bottles|cans|tins|boxes|crates|cases|cartons|stems|carats|barrels|casks"
    r"|units(?! of| \[)|pieces|pairs|sets|copies|rolls|sheets|hides|skins|logs|slabs|doses|vials)\b",
    re.I,
)
"""What goods are packed in or told by: a number of these is a quantity of goods, and no count of things."""
NEAR = 90


def counted(statement: Statement, frame: Frame) -> tuple[str | None, Cue | None]:
    """Tell the indicator of counted things and the word that gave it; None where no word of the vocabulary does."""
    noun, text = statement.noun, statement.sentence.text
    again = noun is None and (PART.match(text, statement.quantity.end) or ONES.search(statement.counted or ""))
    if again and frame.counted and statement.position:
        return frame.counted, None
    if passage := _passage(statement):
        return "freight", passage
    if noun is None:
        return ("contracts", None) if bargained(statement) else (None, None)
    if noun.code == "people" and _works(statement):
        return "jobs", noun
    return noun.code, noun


def is_packed(statement: Statement) -> bool:
    """Whether a bare number tells goods by what they are packed in: "3.5 million bags, 2 per cent down"."""
    quantity = statement.quantity
    return (
        quantity.kind == "bare" and quantity.unit is None and bool(PACKED.match(statement.sentence.text, quantity.end))
    )


def bargained(statement: Statement) -> bool:
    """Whether things or money are those of a bargain: "a contract for 30 buses", "agreed on the delivery of"."""
    sentence, stop = statement.sentence, statement.quantity.start
    topics = sentence.between("topic", max(0, stop - NEAR), stop)
    made = next((cue for cue in reversed(topics) if cue.kind == "bargain"), None)
    if made is None or re.search(r"[.;]", sentence.text[made.end : stop]):
        return False
    supplied = any(cue.kind == "supply" and cue.start >= made.start for cue in topics)
    return supplied and not SIGNED_BY.search(sentence.text[made.end : stop])


def noun_before(statement: Statement) -> Cue | None:
    """What a number that no noun follows counts: "the number of students has reached 8,000"."""
    if statement.quantity.unit is not None or statement.paired is not None or statement.counted is not None:
        return None
    if not NUMBER_OF.search(statement.before):
        return None
    nouns = statement.sentence.between("noun", *statement.head)
    return next((cue for cue in reversed(nouns) if cue.end <= statement.quantity.start), None)


def _passage(statement: Statement) -> Cue | None:
    """Vehicles that pass: "370 trucks cross daily"."""
    sentence, end = statement.sentence, statement.quantity.end
    topics = sentence.between("topic", statement.head[0], statement.tail[1])
    vehicle = next((cue for cue in topics if cue.kind == "vehicles" and end <= cue.start <= end + 24), None)
    return vehicle if vehicle and any(cue.kind == "passage" for cue in topics) else None


def _works(statement: Statement) -> bool:
    """Whether people are those that a firm employs."""
    return bool(
        EMPLOYED.search(statement.lead[-40:]) or HAVE_JOBS.match(statement.sentence.text, statement.quantity.end)
    )
