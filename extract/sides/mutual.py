"""Sides of what two have with one another: their trade, the balance of it, goods that one sends the other.

In: the areas of a statement; out: its sides, where they are the two whatever roles their names play.

>>> IN_FAVOUR.search("a balance of 5 million in favour of ") is not None
True
"""

import re

from extract.areas.codes import country
from extract.areas.placed import Placed
from extract.records import WORLD
from extract.sides.case import Case
from extract.sides.slots import Resolved, Sides
from extract.sides.world import BILATERAL
from extract.words.cued import Cued

BETWEEN_REGIONS = Cued(
    ("between", "nterregional", "nter-regional", "parties", "sides"),
    r"\bbetween (?:the|these|both) (?:two )?(?:regions|provinces|cities|districts|counties|oblasts)\b(?! of)"
    r"|\b[Ii]nter-?regional\b|\b(?:[Tt]he|[Bb]oth|[Tt]wo) (?:two )?(?:parties|sides)\b",
)
FAVOUR = Cued(("favor", "favour"), r"\bfavou?r\b")
IN_FAVOUR = re.compile(r"\bin favou?r of (?:the )?$")
IN_ITS_FAVOUR = re.compile(r"['’]s? favou?r\b")
"""Around the one of two that has the surplus."""
HAS_BALANCE = re.compile(
    r"\s+(?:\w+\s+){0,2}?(?:(?:post|book|record|register|report|run|show|suffer)(?:s|ed)?|ha[sd]|have|ran|saw)"
    r"\s+(?:an?|its)\s+(?:[a-z-]+\s+){0,3}\S{0,3}|(?P<gapped>\s+an?\s+\S{0,3})"
)
"""Between one and an amount, what makes a balance behind that its own: "posted a $5 billion surplus"."""


def regions_between(case: Case) -> tuple[str, str] | None:
    """Give the two regions told of, where something is between "the regions", interregional or of "the parties"."""
    return case.scene.regions() if BETWEEN_REGIONS.search(case.text) else None


def of_both(real: Resolved, case: Case) -> Sides | None:
    """Give the two of the text where their trade is told of in one of them: "in Mali they said mutual trade was"."""
    both = case.scene.both()
    if both is None or not BILATERAL.search(case.statement.before):
        return None
    away = all(p.role in ("in", "to") and country(code) == country(both[1]) for p, code in real)
    return Sides(*both) if away else None


def favoured(real: Resolved, case: Case) -> Sides | None:
    """Give the sides of a balance of two that is in favour of one: "between Peru and Chad was 5 million in Chad's".

    Where only the partner in force is named, the balance is against the side spoken of.
    """
    frame = case.frame
    text = case.text
    if not FAVOUR.search(text):
        return None
    gains = [
        code
        for p, code in real
        if IN_FAVOUR.search(text, max(0, p.mention.start - 20), p.mention.start)
        or IN_ITS_FAVOUR.match(text, p.mention.end)
    ]
    other = next((code for _, code in real if gains and code != gains[0]), None)
    if other is None and gains and gains[0] == frame.partner and gains[0] != case.scene.focus:
        return Sides(frame.reporter, frame.partner, against=True)
    if other is None and gains and gains[0] == frame.partner:
        other = frame.reporter  # in favour of the side spoken of, behind what the other sold
    return Sides(gains[0], other) if other else None


def one_way(real: Resolved, case: Case) -> Sides | None:
    """Whose goods go to whom, in a text on the trade of both: "tea for $4 million went from Mali to Chad"."""
    if any(cue.code != "none" for cue in case.statement.own("indicator")):
        return None
    sender = next((code for p, code in real if p.role == "from"), None)
    receiver = next((code for p, code in real if p.role == "to"), None)
    if None in (sender, receiver) or sender == receiver:
        return None
    home = case.scene.home(case.frame) or case.frame.reporter or case.scene.focus
    imported = home is not None and country(receiver or "") == country(home)
    return Sides(receiver, sender, bought=True) if imported else Sides(sender, receiver, sold=True)


def has_balance(placed: Placed, case: Case) -> bool:
    """Whether a balance behind its amount is one's own: "Peru had a $5 billion surplus and Chad a $2 billion gap"."""
    has = HAS_BALANCE.fullmatch(case.text, placed.mention.end, case.at)
    return has is not None and not (has["gapped"] and case.frame.partner not in (None, WORLD))
