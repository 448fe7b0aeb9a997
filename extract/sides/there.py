"""What "there" is: a statement in, the area where goods went or came from out.

"India buys little. Exports there fell to $5 million, and tea for $9 million came from there": the place named last but
for the side spoken of. So it is with "that market".

>>> THERE.search("rose to 5 tonnes; sales there fell").group(), THERE.search("there were sales of tea") is None
('sales there', True)
"""

import re

from extract.areas.codes import country
from extract.areas.mentions import AreaMention
from extract.areas.placed import Placed
from extract.records import WORLD
from extract.sides.case import Case
from extract.sides.slots import TWO_SIDED, Resolved, Sides
from extract.statements.frames import Frame
from extract.statements.statement import Statement
from extract.words.cued import Cued
from extract.words.phrases import certain

THERE = Cued(
    ("there", "at market", "is market", ", where", ", to wh"),
    r"\b(?:(from|bought|purchased|purchases|ordered)|exports?|sales|shipments|deliveries|supplies|sold|sells?|shipped"
    r"|ships?|sent|send|exported|delivered|supplied|went|go(?:es)?|going|gone|placed|marketed|landed|flowed)\s+"
    r"(?:of\s(?:[a-z-]+\s){1,3}?|[a-z]+ly\s+)?there\b"
    r"(?:(?<=from there)|(?<=(?<!of )(?<!in )(?:sales|ports|ments|eries|plies)"
    r" there)|(?!\s+(?:is|are|was|were|has|have|had|will)\b))"
    r"|\b(?:(bought|purchased|ordered)|sold|shipped|sent|exported|delivered|supplied|placed|fetched|earned|brought|yielded)\b"
    r"[^,;:()]{1,40}?\d(?:[^,;:()]|,(?=\d)){1,30}?\bthere\b"
    r"(?!\s+(?:is|are|was|were|has|have|had|will)\b)"
    r"|\b(?:(from)|to) th(?:is|at) market\b"
    r"|^\W*there(?=,? (?:it|they|we|the country) (?:(?:has|had|also|only) )*"
    r"(?:(bought|purchased|ordered|imported|paid|spent)|sold|earned|exported|shipped|placed|delivered|marketed)\b)"
    r"|, (?:where|to wh(?:ich|om))\b(?=[^,;:()\d]{2,48}?\s(?:sells?|sold|ship(?:s|ped)?|sen[dt]s?|export(?:s|ed)?"
    r"|deliver(?:s|ed)?|suppl(?:y|ies|ied)|place[sd]?|market(?:s|ed)?)\s)",
    re.I,
)
PLACE = re.compile(r"(?:there|th(?:is|at) market|where|to wh(?:ich|om))$", re.I)
ALONG = re.compile(r"(?:[^,;:()]|[,.](?=\d))*")
THEY_WERE = re.compile(
    r",? (?:they|it|the (?:figure|total|amount)) (?:only )?(?:was|were|came|had|amounted|reached|stood|total)"
)
"""Behind another market at the head of a sentence, how the same is told of it."""
WHICH = re.compile(r",\s+(?:which|who)\b")
ITS = re.compile(r"(?:In (?:19|20)\d\d,? its|Its)\s")
"""How a sentence begins on what the one told of last sells there."""
POINTED = "anaphor"
NAMED = {"name", "adjective", "group", "region", "capital"}


def there(real: Resolved, case: Case) -> Resolved:
    """Put the place that "there" is among the areas of a statement, instead of the mention that it points back to."""
    statement, scene = case.statement, case.scene
    low = statement.sentence.low
    told = "there" in low or "at market" in low or "is market" in low or ", where" in low or ", to wh" in low
    if case.indicator not in TWO_SIDED or not told:
        return real
    found = THERE.search(case.text, statement.head[0], statement.tail[1])
    told_on = scene.home(case.frame)
    if found is None or any(p.role in ("to", "from", "with") and code != told_on for p, code in real):
        return real
    its = scene.actor if ITS.match(case.text) else None
    home = _dealer(real, statement, found.start()) or its or told_on or case.frame.reporter or scene.focus
    code = _meant(case, found.start(), home)
    if code is None:
        return real
    at = certain(PLACE.search(found[0])).start() + found.start()
    place = Placed(AreaMention(at, found.end(), code, POINTED), "from" if any(found.groups()) else "to")
    return [*(each for each in real if each[1] != code), (place, code)]


def _dealer(real: Resolved, statement: Statement, at: int) -> str | None:
    """Who deals with the place, in the same clause: "all that Fiji bought there"."""
    text = statement.sentence.text
    acting = (code for p, code in reversed(real) if _acts(p, text, at))
    return next(acting, None)


def _acts(placed: Placed, text: str, at: int) -> bool:
    """Whether an area is the subject of a clause up to a place, or of one on it: "For Fiji, which sent 5 there"."""
    which = WHICH.match(text, placed.mention.end)
    if not which and placed.role not in ("subject", "owner"):
        return False
    return ALONG.fullmatch(text, which.end() if which else placed.mention.end, at) is not None


def _receiver(frame: Frame) -> str | None:
    """Give where the goods told of last went: "Peru's sales to Chad rose by 5 per cent, Mali's sales there by 9"."""
    return {"exports": frame.partner, "imports": frame.reporter}.get(frame.indicator or "")


def _meant(case: Case, at: int, home: str | None) -> str | None:
    """The area named last before a place of the sentence, or told of or named before it, that is not the home."""
    frame = case.frame
    named = [m.code for m in case.statement.sentence.areas if m.end <= at and m.kind in NAMED]
    goes_on = frame.partner if frame.reporter == home else None  # "sales to the region came to 5, purchases there to 3"
    told = [code for code in (goes_on if case.statement.position else _receiver(frame),) if code]
    others = (code for code in (*reversed(named), *told, *case.scene.recent) if code != WORLD)
    return next((code for code in others if home is None or country(code) != country(home)), None)


def there_in_turn(real: Resolved, case: Case) -> Sides | None:
    """Goods are sold or bought in the next place: "sold tea for 5 million in Peru, for 3 million in Chad"."""
    frame = case.frame
    if len(real) != 1 or real[0][0].role != "in" or case.indicator != frame.indicator:
        return None
    placed, code = real[0]
    if not case.statement.position:
        return Sides(frame.reporter, code, listed=True) if _are_there_too(placed, code, case) else None
    last = next((p for p in reversed(case.statement.sentence.roles) if p.mention.end < placed.mention.start), None)
    beside = last is not None and last.role == "in" and last.code == frame.partner
    trades = case.indicator in ("exports", "imports") and country(code) != country(frame.reporter or "")
    return Sides(frame.reporter, code, listed=True) if beside and trades else None


def _are_there_too(placed: Placed, code: str, case: Case) -> bool:
    """Whether the same is told of another market: "Sales in Peru came to 5 million. In Chad they were 3"."""
    (home, last), text = case.frame.beside or (None, None), case.text
    if not (home and last) or home != case.frame.reporter or country(code) in (country(home), country(last)):
        return False
    return text.startswith("In ") and THEY_WERE.match(text, placed.mention.end) is not None
