"""Lists told in parallel: "exports to Italy, Spain and Malta were 5, 4 and 3 million respectively".

In: the statements of a sentence. What stands in the first list (areas, indicators or periods) is given to the numbers
of the second one by one.
"""

import re

from extract.statements import Statement

ORDER = re.compile(r"\b(?:respectively|in that order|correspondingly)\b", re.I)
BETWEEN = re.compile(
    r"[\s,]*(?:and|or|&)?[\s,]*(?:(?:the|by|to|at|of|in|about|around|nearly|almost|over|more than|less than|up"
    r"|down|for)\s+)*[\"“«'(]?",
    re.I,
)
JOINT = re.compile(r"\s*(?:,|,?\s*and|,?\s*or|&|/)\s*(?:the\s+|in\s+|to\s+|with\s+|from\s+)*", re.I)


def distribute(statements: list[Statement]) -> None:
    """Give each number of a parallel list its own area, indicator or period."""
    if len(statements) < 2:
        return
    sentence = statements[0].sentence
    word = ORDER.search(sentence.text)
    if word is None:
        return
    run = _run(statements, word.start())
    if len(run) < 2:
        return
    start = run[0].quantity.start
    for statement in run:
        statement.beside = run
    for name, mentions in (
        ("given_area", [m for m in sentence.areas if m.kind != "anaphor"]),
        ("given_cue", [cue for cue in sentence.cues["indicator"] if cue.code != "none"]),
        ("given_period", [m for m in sentence.periods if m.role in ("period", "base")]),
    ):
        listed = _list_of(len(run), [m for m in mentions if m.end <= start], sentence.text)
        for statement, mention in zip(run, listed, strict=False):
            setattr(statement, name, mention)


def _run(statements: list[Statement], stop: int) -> list[Statement]:
    """The numbers with nothing but commas between them that stand next to "respectively"."""
    best: list[Statement] = []
    run: list[Statement] = []
    for statement in statements:
        if run and not BETWEEN.fullmatch(statement.sentence.text[run[-1].quantity.end : statement.quantity.start]):
            run = []
        run.append(statement)
        if run[0].quantity.start < stop and len(run) >= 2:
            best = list(run)
    return best


def _list_of(count: int, mentions: list, text: str) -> list:
    """The last so many mentions that a text lists one after the other; none where they are more or fewer."""
    run: list = []
    found: list = []
    for mention in mentions:
        if run and not JOINT.fullmatch(text[run[-1].end : mention.start]):
            run = []
        run.append(mention)
        if len(run) == count:
            found = list(run)
        elif len(run) > count:
            found = []
    return found
