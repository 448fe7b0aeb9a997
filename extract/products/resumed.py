"""Goods of a clause that goes on behind an aside with numbers of its own: a statement in, the goods of the clause out.

"Textiles, on which 40,000 jobs depend, earned $4 billion"; "Non-oil exports, of which acid (8%) is chief, came to
$5 billion".

>>> bool(GOES_ON.match(" jobs depend, ~~~~~~ "))
True
"""

import re

from extract.products.complements import complement
from extract.products.flows import premodifier
from extract.products.phrases import between, phrases_of
from extract.products.told import Told, told_as
from extract.records import TRADE
from extract.statements.statement import Statement
from extract.words.wholes import OF_WHOLE

GOES_ON = re.compile(r"[^;:]{0,80},\s*(?:[a-z]+ly\s+)?~")
OPENED = re.compile(
    r",\s*(?:(?:of|for|from|in|on|with|to|among)\s+)?(?:which|whose|whom|where|who)\b"
    rf"|,\s*(?:[a-z~]+\s+){{0,3}}#+\s+{OF_WHOLE}"
)
AND_ACTS, OF_AREA = re.compile(r",\s*(?:[a-z]+ly\s+)?~"), re.compile(r"§\s*,\s*(?:which|who|whose)\b[^,;:]*$")
AND_DID = re.compile(r"(?:[^,;:#~]{0,40}?,?\s)?(?:and|but|yet)\s+(?:(?:[a-z]+ly|also|thus|then|so|still)\s+)?[~¤]")
OPENS = re.compile(r"(?:[^\w~¤]|\b(?:in|during|over|since|until|by|for|the|of|last|this|its|their|our)\b)*", re.I)
SAYS = re.compile(
    r"\s+(?:~|(?:[a-z]+ly\s+)?(?:went|came|goes?|comes?|gives?|gave|employs?|employed|is|are|was|were|has|have)\b)"
)
WHICH = re.compile(r"\s*,?\s*which\s+~")
WHOSE = re.compile(r"(?:[\s§]|\b(?:of|to|from|with|the)\b)*")
BACK = 240
"""How many characters before a number the clause may have begun."""


def in_full(statement: Statement) -> Statement:
    """Give the number of a statement with all the words before it in its sentence."""
    return Statement(statement.sentence, statement.quantity, (0, statement.quantity.start), statement.tail, 0)


def of_main_clause(statement: Statement) -> bool:
    """Whether a clause goes on whose subject is an area that a relative clause has told of."""
    struck, start = phrases_of(statement.sentence)[0], statement.head[0]
    goes_on = AND_ACTS.match(struck, start, statement.quantity.start)
    return goes_on is not None and OF_AREA.search(struck, max(0, start - BACK), start) is not None


def of_flow_told_of(statement: Statement) -> Told | None:
    """The goods of the flow that a relative clause is about: "half of the island's exports, which came to"."""
    struck, _ = phrases_of(statement.sentence)
    start = statement.head[0]
    which = WHICH.match(struck, start, statement.quantity.start) if statement.position else None
    at = start if which else 0
    for cue in statement.sentence.between("indicator", max(0, at - 40), at)[-1:]:
        if cue.code in TRADE and cue.end == at:
            main = in_full(statement)
            return complement(main, cue, at) or premodifier(main, cue) or Told(None)
    return None


def goes_on(statement: Statement) -> Told | None:
    """The goods that open a sentence whose subject a verb goes on with: "Dates went to 30 countries and earned"."""
    struck, phrases = phrases_of(statement.sentence)
    start, stop = statement.head[0], statement.quantity.start
    first = phrases[0] if phrases and statement.position else None
    if first is None or first.kind != "goods" or not AND_DID.match(struck, start, stop):
        return None
    opens = OPENS.fullmatch(struck, 0, first.start)
    alone = not any(phrase.kind == "goods" for phrase in between(phrases, first.end, stop))
    return told_as(first) if opens and alone and SAYS.match(struck, first.end) else None


def resumed(statement: Statement) -> Told | None:
    """The goods of the clause that a relative clause with figures has interrupted."""
    struck, phrases = phrases_of(statement.sentence)
    start = statement.head[0]
    if not statement.position or not GOES_ON.match(struck, start, statement.quantity.start):
        return None
    if any(phrase.kind == "goods" for phrase in between(phrases, start, statement.quantity.start)):
        return None
    opened = next(iter(OPENED.finditer(struck, max(0, start - BACK), start)), None)
    if opened is None:
        return None
    at = opened.start()
    for phrase in between(phrases, max(0, at - 60), at)[-1:]:
        if phrase.end == at and phrase.kind == "goods":
            return told_as(phrase, True)
    cues = statement.sentence.between("indicator", max(0, at - 60), at)
    of_them = "#" in opened[0]
    cue = next((c for c in cues if c.code in TRADE and (of_them or WHOSE.fullmatch(struck, c.end, at))), None)
    if cue is None:
        verbs = statement.sentence.between("verb", max(0, at - 60), at) if of_them else ()
        return Told(None) if any(verb.kind in ("export", "import") for verb in verbs) else None
    main = in_full(statement)
    return complement(main, cue, at) or premodifier(main, cue) or Told(None)
