"""Goods that a figure leaves out: a statement in, "excluding X" out."""

import re

from extract.products.phrases import between, phrases_of
from extract.products.told import Told
from extract.statements.phrase import Phrase
from extract.statements.statement import Statement
from extract.words.cued import Cued

EXPRESSLY = Cued(
    ("exclud", "excl", "except", "not counting", "not including"),
    r"\b(?:excluding|excludes|excl\.|exclusive of|except|not counting|not including)\b",
    re.I,
)
OF_FLOW = re.compile(r"¤(?:[\s§¦'’]|\b(?:of|from|to|s|the)\b)*$")
"""A flow, and whose it is: "exports of Guinea without bauxite"."""
TAKEN_IN = re.compile(r"\W*(?:(with)|including|counting|if)\s+(?:the\s+|its\s+)?", re.I)
INCLUDED = re.compile(r"\s+(?:is\s+|are\s+)?(?:included|counted|added)\b", re.I)
REEXPORTS_IN = Cued(
    ("re-export", "reexport"),
    r"\b(?:inclusive of|including|counting|with|comprising|includes?|included) (?:the |its |all )?"
    r"(?:(?:(?:domestic|national|local) exports|exports of (?:(?:goods|commodities|products) of )?"
    r"(?:domestic|national|local) (?:origin|goods|products)) and )?re-?exports\s*(?:,|\)|included\b|counted in\b"
    r"|taken into account\b|~|(?:rose|fell|grew|shrank|went|came|stood|hit|was|were|[a-z]+ed)\b)"
    r"|,\s*(?:the )?re-?exports (?:included|counted in|taken in)\b"
    r"|(?<=exports )and re-?exports\b",
    re.I,
)
REEXPORTS_OUT = Cued(
    ("re-export", "reexport"),
    r"\b(?:without|excluding|excl\.|exclusive of|except for|leaving (?:aside|out)|not counting|not including|net of"
    r"|other than) (?:the |its |all )?re-?exports\b",
    re.I,
)
TAKE_AWAY = Cued(
    ("take", "strip", "leave", "subtract", "deduct", "ignore", "remove"),
    r"^\W*(?:but |yet |if (?:you|we|one) )?(?:take (?:away|out)|strip (?:out|away)|leave (?:out|aside)"
    r"|(?:leave|take)(?=[^,]{2,40} (?:out|aside|away)\b)|subtract"
    r"|deduct|ignore|remove)\s",
    re.I,
)
AND_THEN = re.compile(r"\s*(?:aside|away|out)?\s*(?:,|and\b)")
SET_APART = re.compile(r"\s*,[^#]*[~¤]")
LEFT_OUT = re.compile(
    r"\b(?:without|excluding|excludes|excl\.|exclusive of|except(?: for)?|leaving (?:aside|out)|not counting"
    r"|not including|net of|other than|stripping out|stripped of|minus|ex)[ -]",
    re.I,
)
ONLY_NAMED = re.compile(r",?\s+(?:excluding|except(?: for)?|not including|other than|without)\s(?:the\s)?$", re.I)
"""Between goods that are told of and what they are told without: "cocoa products, excluding beans"."""
LEAVING, LEFT = re.compile(r"\b[Ll]eaving (?:the )?$"), re.compile(r"\s+(?:out|aside)\b")
OF_ALL, MARKS = re.compile(r"\s*(?:the |all |its )?"), re.compile(r"\W*")
OUT = re.compile(
    r"\s*,?\s*(?:(?:is|are|~+) )?(?:(?:not |un)(?:included|counted)|(?:left|~~~~) (?:aside|out)|(?:ex|se)cluded"
    r"|stripped out|taken out|aside|apart|exclusive)\b",
    re.I,
)


def left_out(statement: Statement) -> Told | None:
    """ "Without erratic commodities", "fuels left aside": what a figure leaves out."""
    struck, phrases = phrases_of(statement.sentence)
    taken = TAKE_AWAY.search(statement.before)
    for phrase in between(phrases, *statement.head)[:2] if taken else ():
        if phrase.kind == "goods" and AND_THEN.match(struck, phrase.end):
            return Told(f"excluding {phrase.name}", True)  # "take away the gas and the surplus is"
    last: Phrase | None = None
    for phrase in between(phrases, statement.head[0], statement.tail[1] + 1):
        if phrase.kind not in ("goods", "unknown"):
            continue
        before = struck[max(0, phrase.start - 24) : phrase.start]
        opened = LEFT_OUT.search(before) if phrase.kind == "goods" else None
        if opened and not EXPRESSLY.search(before) and not _is_apart(struck, phrase, opened.start() - len(before)):
            continue
        opened = opened and OF_ALL.fullmatch(before, opened.end())
        leaving = LEAVING.search(statement.sentence.text, max(0, phrase.start - 16), phrase.start) and LEFT.match(
            struck, phrase.end
        )
        out = OUT.match(struck, phrase.end)
        if opened or leaving or out:
            whole = last if last and ONLY_NAMED.match(struck[last.end : phrase.start]) else None
            return Told(whole.name if whole else f"excluding {phrase.name}", True)
        last = phrase if phrase.kind == "goods" else None
    for phrase in between(phrases, statement.tail[1], statement.tail[1] + 40)[:1]:
        apart = MARKS.fullmatch(struck, statement.tail[1], phrase.start)
        if apart and phrase.kind == "goods" and OUT.match(struck, phrase.end):
            return Told(f"excluding {phrase.name}", True)
    opens = statement.position and (struck[:10] == "Excluding " or struck[:8] == "Without ")
    return _left_out_of_all(statement, struck, phrases) if opens else None


def _left_out_of_all(statement: Statement, struck: str, phrases: list[Phrase]) -> Told | None:
    """What a sentence begins by leaving out, for its next flow too: "Without oil, exports rose 3% and imports 4%"."""
    first = phrases[0] if phrases else None
    own = any(phrase.kind == "goods" for phrase in between(phrases, *statement.head))
    if first is None or own or first.kind != "goods" or "total" in statement.before:
        return None
    opened = LEFT_OUT.match(struck)
    opened = opened and OF_ALL.fullmatch(struck, opened.end(), first.start)
    return Told(f"excluding {first.name}", True) if opened and struck.startswith(",", first.end) else None


def taken_in(statement: Statement) -> bool:
    """Whether a part is expressly counted in, so that trade is whole: "with petroleum included", "including oil, …"."""
    struck, phrases = phrases_of(statement.sentence)
    for phrase in between(phrases, *statement.head)[:1]:
        opened = TAKEN_IN.fullmatch(struck, statement.head[0], phrase.start)
        if phrase.kind == "goods" and opened:
            return bool((INCLUDED if opened[1] else SET_APART).match(struck, phrase.end))
    return False


def _is_apart(struck: str, phrase: Phrase, back: int) -> bool:
    """Whether "without X" stands apart from its clause, and is not of a noun: "carmakers without chips"."""
    before = struck[: phrase.start + back].rstrip()
    return (
        not before
        or before[-1] in ",;:(•"
        or bool(OF_FLOW.search(before[-60:]))
        or bool(re.match(r"\s*(?:[,;)]|(?:the\s+)?[¤#]|$|and\b|,)", struck[phrase.end :]))
    )
