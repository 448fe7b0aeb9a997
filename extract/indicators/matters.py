"""Figures of other matters than trade that stand beside it: "frost destroyed", "the bank set aside", "used at home".

In: what is asked of a statement; out: the indicator of a word of `vocabulary/matters.csv`, where no word of trade says
what the number is. Without it such a figure would be read as one of the flow told before.

>>> bool(RIGHT_BEHIND.fullmatch(" of it is still ")), bool(RIGHT_BEHIND.fullmatch(", which are "))
(True, False)
"""

import re

from extract.indicators.heads import last_head
from extract.records import TRADE
from extract.statements.asked import Asked, Named
from extract.words.cued import Cued
from extract.words.lexicon import Cue
from extract.words.side_words import are_deeds
from extract.words.wholes import OF_WHOLE

OPEN = re.compile(r"[^,;:()]{0,60}")
"""Between a verb and its number, no other clause."""
PART_OF = re.compile(rf"\b{OF_WHOLE}", re.I)
"""Before a number, what makes it a part of what was told."""
MOVES = ("level", "change", "share", "export", "import")
DEALS = ("export", "import")
TELLS = re.compile(
    r"(?<!are )(?<!is )(?<!was )(?<!were )(?<!been )(?<!be )"
    r"\b(?:expect|forecast|hop|predict|project|estimat|reckon|foresee|want|plan|count"
    r"|speak|spoke|believ|say|said|put|see[sn]?\b"
    r"|saw|aim|target|report)|\b(?:it|they|these|which)\b"
)
"""Behind one who has no trade, what makes the number another's: "the Fund expects", "after the default it"."""
RIGHT_BEHIND = re.compile(
    r"(?:, (?=was|were|is|are|stay))?"
    r"(?: of (?:it|them|this|that|these|(?:(?:the|its|their|all) )?"
    r"(?!exports|imports|trade|sales)[a-z-]+(?: [a-z-]+)?))?"
    r"(?: (?:a|per|each) year)?,? ?"
    r"(?: ?(?:is|are|was|were|be|been|being|has|have|had|will|would|still|now|also|already"
    r"|lies?|lay|lying|remains?|remained"
    r"|stood|stands?|sit|[a-z]+ly)\b)* ?"
)
"""Between a number and what is done with the goods, or where they are."""
SHIPS = re.compile(r"\b(?:an?|the|without|excluding|of|for|used|new)\s$", re.I)
"""Before "ships", what makes them goods."""
IN_FUNDS = re.compile(r"\s+in (?:funds|capital|cash|securities|bonds|bills)\b")
"""Behind a sum, that no goods were dealt in: "banks exported $5 million in funds"."""
BANK_DEALS = Cued(
    ("entral bank", "Bank of", "Bundesbank", "Federal Reserve", "the Fed "),
    r"\b(?:[Cc]entral bank|Bank of (?:the )?[A-Z]\w+|Bundesbank|Federal Reserve|the Fed)\b"
    r"(?: (?:had|has|have|also|probably|reportedly))*"
    r" (?:bought|sold|buys|sells|purchased|intervened with) (?:[a-z]+ ){0,3}\S{0,3}$",
)
"""Before a sum, who deals in money and not in goods: "the Bank of Chad bought up to $5 million"."""
SO_MANY_SHIPS = re.compile(
    r"\b(?:[\d,.]+|two|three|four|five|six|seven|eight|nine|ten|dozens of)\s(?:[a-z-]+\s){0,2}$", re.I
)


def of_else(asked: Asked) -> Named | None:
    """What a verb or a noun of another matter tells before the number: "the treasury set aside", "debts came to"."""
    statement, text = asked.statement, asked.text
    stop = statement.quantity.start
    told = [
        cue
        for cue in statement.sentence.between("matter", *statement.head)
        if cue.kind != "behind" and cue.end <= stop and asked.kind in cue.sign
    ]
    cue = told[-1] if told else None
    if cue is None or not (_is_subject(asked, cue) if cue.kind == "subject" else OPEN.fullmatch(text, cue.end, stop)):
        return None
    head = last_head(asked)
    if PART_OF.search(statement.before) or (head and head.code != cue.code):
        return None  # "of which Chad consumed 3 tonnes"
    if cue.kind == "verb" and any(v.kind in MOVES for v in statement.sentence.between("verb", cue.end, stop)):
        return None  # "after frost had destroyed trees it reached 40,000 tonnes"
    return Named(cue.code, "", cue, "verb")


def done_else(asked: Asked) -> Named | None:
    """What is told behind the number to become of goods at home: "a fifth of it is processed locally"."""
    statement = asked.statement
    funds = asked.kind == "money" and (" in " in asked.text or "ank" in asked.text or "Fed" in asked.text)
    if funds and (BANK_DEALS.search(statement.before) or IN_FUNDS.match(statement.after)):
        return Named("other", place="verb")
    if asked.kind not in ("goods", "percent"):
        return None
    end = statement.quantity.end
    told = [
        cue
        for cue in statement.sentence.between("matter", end, min(statement.tail[1], end + 60))
        if cue.kind == "behind" and asked.kind in cue.sign
    ]
    if not told or not RIGHT_BEHIND.fullmatch(asked.text, end, told[0].start):
        return None
    if any(verb.kind in DEALS for verb in statement.sentence.between("verb", *statement.head)):
        return None  # "sold 3,000 tonnes of goods by road", "bought 5,000 tonnes of wheat that was harvested in"
    head = last_head(asked)
    return None if head and head.code in TRADE else Named(told[0].code, "", told[0], "tail")


def _is_subject(asked: Asked, cue: Cue) -> bool:
    """Whether no other clause stands between a noun and the number, nor that somebody tells of trade."""
    stop = asked.statement.quantity.start
    if OPEN.fullmatch(asked.text, cue.end, stop) is None or TELLS.search(asked.text, cue.end, stop):
        return False
    deeds = asked.statement.sentence.between("verb", cue.end, stop)
    return not any(are_deeds(verb.surface.lower()) for verb in deeds)  # "despite higher costs shipments rose"


def are_ships(cue: Cue, text: str) -> bool:
    """Whether ships are no deed: "used ships", "two Chadian ships lay idle", not "two mills ship rice"."""
    laden = text.startswith((" with ", " carrying ", " loaded ", " of "), cue.end)
    many = (
        cue.surface.lower() == "ships" and not laden and SO_MANY_SHIPS.search(text, max(0, cue.start - 40), cue.start)
    )
    return bool(many) or SHIPS.search(text, 0, cue.start) is not None
