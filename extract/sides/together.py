"""Those that stand together as one side: some as what they are, many members as their group.

>>> ITS.search("a third of its oil") is not None
True
"""

import re
from itertools import pairwise

from extract.areas.codes import area
from extract.sides.again import AND, LAST, NEXT
from extract.sides.case import Case
from extract.sides.slots import Resolved, Sides
from extract.sides.transit import of_ports
from extract.statements.statement import Statement
from extract.values import replace

ITS = re.compile(r"\bits\b", re.I)
MANY = 3
"""So many members of a group named as one are the group."""
EXAMPLE = re.compile(
    r"(?: [a-z]+){0,2},? (?:such as|including|notably|particularly|especially|mainly|chiefly|namely|above all) "
    r"(?:to |from |with )?(?:the )?"
)
"""Between a group and one of it with a number of its own: "to European partners, such as Italy (+9%)"."""
TOGETHER = ("subject", "pair")
"""Roles of members that are told of as one."""
EACH_OTHER = ("each other", "one another")
"""What makes those one whose presidents met: "when the leaders of Mali, Niger and Togo met, they sold one another"."""


def as_group(real: Resolved, case: Case) -> Resolved:
    """Let three or more members named together stand for the group that is spoken of: "when Mali, Niger and Togo …"."""
    statement, scene = case.statement, case.scene
    named = [m.code for m in statement.sentence.areas if (known := area(m.code)) and not known.m49]
    groups = filter(scene.is_group, (scene.focus, scene.topic.focus, *named))
    group = next((each for each in groups if sum(scene.belongs(code, each) for _, code in real) >= MANY), None)
    low, (start, stop) = statement.sentence.low, (statement.head[0], statement.tail[1])
    mutual = any(low.find(words, start, stop) >= 0 for words in EACH_OTHER)
    roles = (*TOGETHER, "owner") if mutual else TOGETHER
    inside = [p for p, code in real if group and p.role in roles and scene.belongs(code, group)]
    if group is None or len(inside) < MANY:
        return real
    return [(inside[0], group), *((p, code) for p, code in real if p not in inside)]


def as_example(real: Resolved, statement: Statement) -> Resolved:
    """Let the first of a group that a number stands behind be dealt with, and not the group: "such as Italy (+9%)"."""
    *_, (group, _), (one, code) = [real[0], *real]
    listed = group.mention.kind == "group" and group.role in ("to", "from", "with") and statement.in_brackets
    if not listed or not EXAMPLE.fullmatch(statement.sentence.text, group.mention.end, one.mention.start):
        return real
    return [*real[:-2], (replace(one, role=group.role), code)]


def together(real: Resolved, code: str, text: str, roles: tuple[str, ...] = ("to", "from", "with")) -> str:
    """Those that stand together as one side: "exports to China and Hong Kong", "to Fiji, Chad and Mali"."""
    run: list[str] = []
    for (a, first), (b, second) in pairwise(real):
        alike = a.role == b.role and a.role in roles and first != second
        gap = text[a.mention.end : b.mention.start]
        ends = alike and (AND.fullmatch(gap) or (run and gap in LAST))
        run = [*(run or [first]), second] if ends or (alike and gap in NEXT) else []
        if ends and code in run:
            return "_".join(sorted(set(run)))
        run = [] if ends else run
    return code


def join_sides(sides: Sides, real: Resolved, case: Case) -> None:
    """Let those that stand together be one side: "exports to China and Hong Kong"."""
    text = case.text
    if sides.partner:
        sides.partner = together(real, sides.partner, text)
    if sides.reporter and case.indicator == "freight":
        sides.reporter = of_ports(sides.reporter, real, text)
    if sides.reporter and case.indicator in ("exports", "imports"):
        several = together(real, sides.reporter, text, ("subject",))
        if several != sides.reporter and ITS.search(
            case.statement.before
        ):  # "they are its customers; a third of its oil"
            several = case.scene.actor or several
        owns = several != sides.reporter and any(p.role == "owner" and code == sides.reporter for p, code in real)
        if not owns:  # "Chad and Mali signed a pact to lift Mali's exports"
            sides.reporter = several if sides.partner not in several.split("_") else sides.reporter
