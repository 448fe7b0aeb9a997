"""Numbers that say one amount in several ways share the words behind the last: a number in, where those end out.

"A third of it, 38 per cent or $9 million, went to Peru" tells of Peru with each of the three.

>>> AND_AGAIN.fullmatch(" of exports, or nearly ") is not None, DOES.match(", went to Peru") is not None
(True, True)
"""

import re

from extract.quantities.quantity import Quantity
from extract.statements.sentences import Sentence
from extract.words.fates import DEALT, GOES
from extract.words.wholes import OF_WHOLE

AGAIN, CLOSED = re.compile(rf"(?: {OF_WHOLE})? \("), re.compile(r"[^()]{0,20}\)")
"""Before and behind a number in brackets that says the one before it again."""
NEXT_ITEM = re.compile(
    r",?\s(?:and\s)?(?:the\s)?[A-Z][\w.-]*(?:\s[A-Z][\w.-]*){0,3}\sby\s(?:[a-z]+\s){0,2}[A-Z]{0,3}[^\w\s]?\d"
)
"""Behind the brackets, another of a list: "with Peru by 5% ($9 million), Chad by 6% ($4 million)"."""
AND_AGAIN = re.compile(
    r"(?:\s+(?:the\s+|(?:of|worth of)\s+(?:[\w'’-]+\s+){0,3}?)?[a-z'’-]+)?\s*(?:[,(–—-]\s*)?"
    r"(?:or\s+|that is,?\s+|i\.e\.,?\s+)?"
    r"(?:(?:some|about|nearly|almost|over|roughly|exactly|around|more than|a good|well over)\s+)*[A-Z]{0,3}\s?[$€£¥]?"
)
"""What may stand between two numbers of one amount."""
SHARE_WORTH = re.compile(
    r" (?:[a-z]+ ){0,2}(?:share|part|slice) \("
    r"(?:(?:worth|valued at|equal to|or|about|some|nearly|almost|over|around) ){0,3}"
)
"""Before the amount of a share in brackets: "a 9 per cent share (worth $5 million) of Peru's trade"."""
DOES = re.compile(
    r"(?:\)\s+(?:to|from|with|for)\s+(?:the\s+)?(?=[A-Z])"
    r"|(?:\s+(?:of|worth of)\s+(?:[\w'’-]+\s+){0,3}?[\w'’-]+)?(\s+\([^()]{1,20}\))?\s*[,)–—-]*\s+"
    r"(?:(?:alone|in all|together|still|then|now|also|already)\s+)?(?:(?:ha[sd]|have)\s+)?"
    rf"(?:{GOES}|(?:was|were|is|are|been)\s+(?:[a-z]+ly\s+)?(?:{DEALT}|earned|paid|placed|to|with|from"
    r"|accounted for by|due to|owed to|explained by))\b)"
)
"""Behind the last of them, what became of it."""
OR_ELSE = re.compile(r"\bor\s+(?:[a-z]+\s+){0,2}[A-Z]{0,3}\s?[$€£¥]?$")
TO_SIDE = re.compile(
    r"(?:\s+of\s+(?:(?:the|its|their|total|all)\s+){0,2}(?:exports|imports|sales))?\s+(?:to|from)\s+(?:the\s+)?"
    r"(?=[A-Z](?![A-Z]{2}\s?\d))()"
)
"""Around a number that says one before it again, the side of both: "$5 million or 3 per cent of exports to Chad"."""
ENDS = re.compile(
    r"[;:()]|,(?!\d|\s+(?:the\s+)?[A-Z])|\s[-–—]+\s|\b(?:while|whereas|but|although|though|whilst|yet|because)\b"
)
OF_IT = re.compile(rf"\s+{OF_WHOLE}")
WHOLE_APART = re.compile(
    r"\W*Of\b(?! (?:this|these|that|those|them|it|which)\b)[^;:]*?\b(?:worth|valued at|totall?ing|amounting to|of"
    r"|which (?:was|were|is|are|came|amounted) (?:to |worth |valued at )?)\s?(?:[a-z]+\s){0,2}[A-Z]{0,3}\s?[^\w\s]{0,3}"
)
"""Before a number, what makes it all of what the next one is a part of."""
SHARES = {"percent", "fraction"}
LINKS = 3


def said_again(sentence: Sentence, quantity: Quantity) -> int | None:
    """Give where the words end that a number shares with those which say it again; None where none does."""
    text, end = sentence.text, quantity.end
    behind = [q for q in sentence.undated if q.start > end]
    next_one = behind[0] if behind and behind[0].kind != "percent" else None
    worth = next_one and quantity.kind == "percent" and SHARE_WORTH.fullmatch(text, end, next_one.start)
    if next_one and (worth or AGAIN.fullmatch(text, end, next_one.start)):
        closed = CLOSED.match(text, next_one.end)  # "half of it ($9 million) was earned in Peru"
        if closed and NEXT_ITEM.match(text, closed.end()):
            return closed.end()
        return _up_to_break(text, closed.end(), behind[1:]) if closed else None
    last, rest = quantity, behind[:LINKS]
    while rest and _is_same(last, rest[0], text):
        last, rest = rest[0], rest[1:]
    does = DOES.match(text, last.end)
    if does is None and OR_ELSE.search(text, max(0, last.start - 24), last.start):
        does = TO_SIDE.match(text, last.end)
    if does is None or (last is quantity and not does[1] and not _is_again(sentence, quantity)):
        return None
    return _up_to_break(text, does.end(), [q for q in behind if q.start >= does.end()])


def _up_to_break(text: str, start: int, behind: list[Quantity]) -> int:
    """Where words end that go on behind a number: at a break, or at the next number."""
    stop = min((q.start for q in behind), default=len(text))
    broken = ENDS.search(text, start, stop)
    return broken.start() if broken else stop


def told_before(sentence: Sentence, quantity: Quantity) -> int:
    """Give where the words end that the numbers before share: they are not those of the next."""
    before = next((q for q in reversed(sentence.undated) if q.end <= quantity.start), None)
    end = said_again(sentence, before) if before else None
    return end if end is not None and end <= quantity.start else 0


def _is_same(one: Quantity, other: Quantity, text: str) -> bool:
    """Whether two numbers that follow each other may tell of one amount: of other kinds, or a fraction and digits."""
    if one.kind not in SHARES and OF_IT.match(text, other.end):
        return False  # "5,000 tons, 88% of which went to Peru"
    fraction = one.kind == other.kind == "percent" and not any(map(str.isdigit, text[one.start : one.end]))
    joined = AND_AGAIN.fullmatch(text, one.end, other.start)
    if joined and WHOLE_APART.fullmatch(text, 0, one.start) and not joined[0].rstrip().endswith(" or"):
        return False  # "Of total exports, valued at $9 million, 38 per cent went to Peru"
    return bool((one.kind != other.kind or fraction) and joined and joined[0].strip())


def _is_again(sentence: Sentence, quantity: Quantity) -> bool:
    """Whether a number says the one before it again."""
    before = next((q for q in reversed(sentence.undated) if q.end <= quantity.start), None)
    return before is not None and _is_same(before, quantity, sentence.text)
