"""Whether the matter of a head is over before a number: a head in, whether another is told of since out.

>>> CLAUSE.search("rose, while crude oil added") is not None
True
"""

import re

from extract.areas.deeds import deed
from extract.areas.uses import is_side
from extract.records import TRADE
from extract.statements.asked import Asked
from extract.words.lexicon import Cue

CLAUSE = re.compile(r"\b(?:while|whereas|whilst|although|though)\b|;", re.I)
"""What opens another clause, whose words are not those of the clause before."""
BREAK = re.compile(r"[,;:]")
NEXT = re.compile(r"[,;]\s+(?:and|but|so|while)\s+\w", re.I)
"""What joins a clause with a subject of its own."""
FRONTED = re.compile(r"(?:^|[;:]\s+)\W*(?:with|without|once|when|if|after|under|given|thanks to)\b[^,;:]*$", re.I)
"""Before a word, an adjunct that opens the clause."""
CAUSED = re.compile(
    r"(?:^|[,;:]\s+)(?:[a-z]+\s+)?(?:in the wake of|after|since|following|amid|despite|because of|due to|owing to"
    r"|thanks to|as a result of|in spite of)\b[^,;:]*$",
    re.I,
)
"""Before a word, what makes it what befell: "after the devaluation it fell by a fifth"."""
IT_NEXT = re.compile(r"\b(?:it|they)\s+(?:had |has |have |also |then )?[a-z]+\b")
LISTED = re.compile(r",\s*(?:and\s+)?(?:the\s+)?")


def is_over(asked: Asked, cue: Cue) -> bool:
    """Whether another clause with a verb of its own has begun: "all of it on price, while crude oil added …"."""
    if asked.planned and asked.kind == "money" and _is_goal_next(asked, cue):
        return True
    if asked.frame.indicator in TRADE and (
        _befell(asked, cue) or _deals_next(asked, cue) or _goes_on_listing(asked, cue)
    ):
        return True
    opened = CLAUSE.search(asked.text, cue.end, asked.statement.quantity.start)
    verbs = asked.statement.sentence.between("verb", opened.end(), asked.statement.quantity.start) if opened else []
    return asked.frame.indicator in TRADE and any(verb.kind in ("change", "level") for verb in verbs)


def _befell(asked: Asked, cue: Cue) -> bool:
    """Whether a word is the cause that a sentence with a pronoun begins with: "after the default it fell by"."""
    start, stop = asked.statement.head[0], asked.statement.quantity.start
    return bool(IT_NEXT.search(asked.text, cue.end, stop) and CAUSED.search(asked.text, start, cue.start))


def _is_goal_next(asked: Asked, cue: Cue) -> bool:
    """Whether those who have a goal are the subject of a next clause: "will cut duties, and the partners hope …"."""
    goals = asked.statement.sentence.between("topic", cue.end, asked.statement.quantity.start)
    fronted = FRONTED.search(asked.text, asked.statement.head[0], cue.start)
    return any(goal.kind == "goal" and (fronted or NEXT.search(asked.text, cue.end, goal.start + 1)) for goal in goals)


def _deals_next(asked: Asked, cue: Cue) -> bool:
    """Whether somebody buys or sells behind a word of another matter: "demand was weak in Italy, which took 9,000"."""
    stop = asked.statement.quantity.start
    named = [m for m in asked.statement.sentence.areas if cue.end <= m.start < stop and is_side(m)]
    return (
        bool(named)
        and BREAK.search(asked.text, cue.end, stop) is not None
        and (deed(asked.text, named[-1].end, stop) is not None)
    )


def _goes_on_listing(asked: Asked, cue: Cue) -> bool:
    """Whether a list of partners goes on behind it: "Oman took 9 mln, also under tariff preferences, Malta 3 mln"."""
    statement = asked.statement
    if not statement.position:
        return False
    near = [m for m in statement.sentence.areas if cue.end < m.start < statement.quantity.start and is_side(m)][-1:]
    return any(
        LISTED.fullmatch(asked.text, asked.text.rfind(",", cue.end, m.start), m.start)
        and not asked.text[m.end : statement.quantity.start].strip(" (–—-:$€£¥")
        for m in near
        if "," in asked.text[cue.end : m.start]
    )
