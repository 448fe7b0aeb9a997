"""Answers to a survey: a percent of those who were asked, which is a share of their number whatever they say.

In: a statement and what is in force. Out: those asked, as an indicator, where the percent does what people do.

>>> ANSWERS.match(" of them expect higher sales") is not None, ANSWERS.match(" of exports") is None
(True, True)
"""

import re

from extract.statements.frames import Frame
from extract.statements.statement import Statement
from extract.words.wholes import WHOLE

THOSE_ASKED = {"enterprises", "people"}
ANSWERS = re.compile(
    rf"\s+(?:of (?:{WHOLE}|(?:all |the |its )?(?:(?!of\b)[A-Za-z-]+ ){{0,2}}?"
    r"(?P<firms>firms|companies|businesses|exporters"
    r"|enterprises|manufacturers|entrepreneurs))(?: (?:asked|polled|questioned|surveyed))?\s+)?"
    r"(?:(?:also|still|already|even)\s+)?"
    r"(?:intend(?:ed)?|expect(?:ed)?|plan(?:ned)?|believe|complain|want(?:ed)?|wish(?:ed)?|hope|name|named"
    r"|consider|considered|cite|cited|regard|fear|feared"
    r"|say|said|see|saw|think|thought|report|reported|rate|rated|mention|mentioned|describe|described|assess|assessed"
    r"|feel|felt|favour|favor|support|oppose|disagree|agree"
    r"|(?:are|were) (?:looking|thinking|satisfied|optimistic|confident|pessimistic|happy"
    r"|unhappy|considering|planning|ready|in favour|in favor|against))\b(?!,)"
)
"""Behind a percent, what only those do who are asked."""
OPENS = re.compile(
    r"(?:^|[,;:.–—]|\b(?:and|but|while|whereas|only|obstacles?|reasons?|problems?|difficulties|concerns?))\s*[\"“]?"
    r"(?:(?:only|some|about|around|just|nearly|almost|over|more than|less than|another|a further|as many as)\s+)*$",
    re.I,
)
"""Before a percent, where a clause begins that it is the subject of."""
AND = re.compile(r"\s*,?\s*(?:and|but)\s+(?:(?:only|some|about|another|a further)\s+)*")


def answering(statement: Statement, frame: Frame) -> str | None:
    """Tell who they are of whom a percent gave an answer: "62 per cent intend to hire and 4 to leave"."""
    if statement.quantity.kind not in ("percent", "fraction"):
        return None
    going_on = statement.position and frame.measure == "share" and frame.last in THOSE_ASKED
    if going_on and AND.fullmatch(statement.before) and not any(c.code for c in statement.own("indicator")):
        return frame.last
    answers = ANSWERS.match(statement.sentence.text, statement.quantity.end)
    if answers and answers["firms"]:
        return "enterprises"
    if not answers or not OPENS.search(statement.before):
        return None
    return next((who for who in (frame.counted, frame.last) if who in THOSE_ASKED), None)
