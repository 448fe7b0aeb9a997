"""Who is a partner only by its place in a list: "Oman with $2.1 billion, Qatar with $1.3 billion".

>>> BEHIND_NAME.fullmatch(" came next with ") is not None, GAPPED.fullmatch(" beef for ") is not None
(True, True)
"""

import re

from extract.areas.phrases import IS_LABEL
from extract.areas.roles import OF_FLOW
from extract.records import TRADE, WORLD
from extract.sides.acting import EXPORTS, SHIPS
from extract.sides.case import Case
from extract.sides.slots import Resolved, Sides
from extract.sides.together import together
from extract.statements.statement import Statement
from extract.words.lexicon import Cue

BEHIND_NAME = re.compile(
    r"\s*(?:\(|[-–—:,]|alone|only|then|came|comes|first|second|third|fourth|fifth|next|last|close|not far|behind"
    r"|with|at|by|took|bought|was|of|holds?|held|occup(?:ies|ied)|ranks?|the|place|position"
    r"|rank|[a-z]+ed|(?:fell|fallen|rose|slid|went|moved|dropped)(?: back| up| down)? to"
    r"|had to be content|once|received|absorbed|worth|for|about|nearly|almost|over|more than|\s"
    r"|(?<=\()(?:(?:trade )?turnover|(?:ex|im)ports|trade))*\s*",
    re.I,
)
"""What may stand between the bare name of a partner in a list and its number: " comes next with ", " (exports of "."""
GAPPED = re.compile(r"\s+(?:[a-z-]+\s+(?:and\s+)?){1,3}(?:for|worth)\s+\W?")
"""What follows a name where the verb is that of the one before: "Peru bought tea for $5 million, Chad beef for …"."""
THOSE_OF = re.compile(r"(?:^\W*|,\s|\b(?:and|while|whereas|but)\s)those of (?:the )?\Z")
"""Before an area, what makes the flow told last its own: "exports of Peru grew by 3%, those of"."""
REPORTED = re.compile(r"\b(?:reported|recorded|registered|shown|seen) for (?:the )?$")
"""Before the first of several, what makes each of them one of its own: "deficits were reported for Chad, $3m"."""
PARTNERS = re.compile(r"\b(?:partners?|buyers?|customers?|suppliers?|markets?|destinations?)\b", re.I)
ONES = re.compile(r"\s+(?:ones?|partners|buyers|firms|companies)\b")


def list_item(sides: Sides, real: Resolved, case: Case) -> None:
    """In a list of partners ("Oman with $2.1 billion, Qatar with …") a bare name is the partner."""
    statement, frame, scene = case.statement, case.frame, case.scene
    if ": " in statement.before and _opens_list(sides, real, case):
        return
    told = frame.reporter or (frame.listed and frame.partner)
    if case.indicator not in TRADE or sides.partner or not told or not real or scene.focus == WORLD:
        return
    near = [(p, c) for p, c in real if p.mention.start < case.at]
    if not near or any(
        cue.start > near[-1][0].mention.start and not _is_in_brackets(cue, statement)
        for cue in statement.own("indicator")
        if cue.code != "none"
    ):
        return
    p, code = near[-1]
    first = statement.sentence.roles[0]
    if first.role == "for" and REPORTED.search(case.text, 0, first.mention.start):
        sides.reporter, sides.own = code, True
        return
    if p.role == "pair" and scene.is_group(code):
        return  # "trade among the Baltic countries"
    if p.role == "owner" and OF_FLOW.search(statement.sentence.low, max(0, p.mention.start - 40), p.mention.start):
        return  # "exports of the euro area increased by"
    those = p.role == "owner" and THOSE_OF.search(case.text, statement.head[0], p.mention.start)
    if those and not scene.is_group(code):
        return
    gap = case.text[p.mention.end : case.at]
    ones = ONES.match(gap) if p.mention.kind == "adjective" else None  # "Ukrainian ones for $400 million"
    gap = gap[ones.end() :] if ones else gap
    if (
        p.role in ("subject", "by", "in", "pair", "of", "owner", "label")
        and (ones or p.mention.kind != "adjective")
        and code != frame.reporter
        and not EXPORTS.match(gap)
        and not (frame.indicator == "exports" and SHIPS.match(gap))
        and (
            (len(gap) < 30 and BEHIND_NAME.fullmatch(gap))
            or (frame.listed and GAPPED.fullmatch(gap))
            or (p.role == "label" and IS_LABEL.match(gap))
        )
    ):
        several = together(real, code, case.text, (p.role,)) if p.role == "subject" else code
        several = code if frame.reporter in several.split("_") else several
        sides.reporter, sides.partner, sides.listed = frame.reporter, several, True
        sides.bought = frame.indicator == "imports" != case.indicator and SHIPS.match(gap) is not None


def _is_in_brackets(flow: Cue, statement: Statement) -> bool:
    """Whether a flow opens the brackets of a partner's number: "the main partners are Oman (turnover of $2m)"."""
    text = statement.sentence.text
    return text.endswith(" (", 0, flow.start) and PARTNERS.search(text, 0, flow.start) is not None


def _opens_list(sides: Sides, real: Resolved, case: Case) -> bool:
    """Take for a partner whom a colon parts from the one whose flow it is: "Chad's exports were as follows: Mali 5"."""
    text, at = case.text, case.at
    if case.indicator not in ("exports", "imports") or sides.partner or sides.reporter is None or not real:
        return False
    (whose, home), *_, (p, code) = real[0], *real
    opens = text[: p.mention.start].endswith((": ", ": the ")) and whose.mention.end < p.mention.start < at
    alone = home == sides.reporter != code and not case.scene.is_group(home) and p.mention.kind != "adjective"
    if opens and alone and BEHIND_NAME.fullmatch(text, p.mention.end, at):
        sides.partner, sides.listed = code, True
    return sides.listed
