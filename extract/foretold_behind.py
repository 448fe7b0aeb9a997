"""What words behind a number tell of it that is to come: "24 firms will visit Bamako", "a fall of 4% is forecast"."""

import re

from extract.statements.statement import Statement

IS_FORETOLD = re.compile(
    r"(?:(?! (?:and|but|as|while) (?:[a-z]+ing )?(?:that )?(?:the|this|that|these|it|such)\b)[^.;:,\d]){0,60}?"
    r"\s(?:is|are)\s+(?:(?:now|still|generally)\s+)?"
    r"(?:forecast|expected|projected|predicted|foreseen|anticipated)\b"
)
"""Behind a change or an amount, what tells that it is to come: "a fall of 4% from May is forecast"."""
PLANNED_BEHIND = re.compile(
    r"\s+(?:(?!(?:were|was|are|is|had|has|have|of|in)\b)[a-z-]+\s+){1,3}(?:and \d+ (?:[a-z-]+\s+){1,3})?"
    r"(?P<word>planned|envisaged|scheduled)(?=\s+(?:in|for|at|on|there|here)\b|[.,;)])"
)
"""Behind a count, what tells that the things are still to come."""
DOES_BEHIND = re.compile(
    r"(?:(?!\b(?:which|that|who|whose|where|as|while|and (?:the|an?|its|it|they))\b)[^.;:,()\d]){1,60}?\s"
    r"(?P<deed>(?:is|are) to (?!be\b)[a-z]+|will (?:also )?(?:visit|travel|go|take part|attend|participate|come|arrive"
    r"|accompany|exhibit|show|present|meet|join))\b"
)
"""Behind a count, what those counted are going to do: "24 companies from Togo will visit Bamako in May"."""


def foretold_behind(statement: Statement) -> tuple[str, str] | None:
    """Tell what words behind a number make of it: "24 firms will visit Bamako", "a fall of 4% is forecast"."""
    text, end = statement.sentence.text, statement.quantity.end
    if statement.quantity.kind == "bare" and (planned := PLANNED_BEHIND.match(text, end)):
        return "target", planned["word"]  # "147 production projects planned in the region"
    if statement.quantity.kind == "bare" and (does := DOES_BEHIND.match(text, end)):
        return "target", does["deed"]
    if IS_FORETOLD.match(text, end):
        later = statement.sentence.between("status", end + 14, statement.tail[1])
        return ("forecast", "foretold behind") if any(cue.code == "forecast" for cue in later) else None
    return None
