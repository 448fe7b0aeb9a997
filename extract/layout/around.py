"""What stands around a text and tells nothing in it: the blocks of its lines in, those that are of the page only out.

Links to other texts, credits of pictures, calls to subscribe, counts of readers and page heads that return stand in
blocks of their own: a reader skips them, and what they name says nothing of the text before or behind.

>>> [tells_of_page(block) for block in ("Related: Peru sells more fish", "4 min read", "Related trade grew by 5%.")]
[True, True, False]
"""

import re
from collections.abc import Iterator
from functools import cache

from extract.layout.line import DIGIT, Line
from extract.reading.mastheads import issue_of
from extract.words.lexicon import vocabulary

LINES, LONGEST = 4, 300
"""How many lines and characters a block has at most that is of the page."""
HEAD, PROSE = 60, 80
"""How long a page head is at most, and how long a line at least that is of the text itself."""
PARTED = r"\s*[:|\u2013\u2014\u00bb\u203a>]"
"""What parts a label from what it stands before."""
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
FIGURE = re.compile(r"[$\u20ac\u00a3\u00a5]\s?\d|\d\s?(?:%|per ?cent|[mb]l?n\b|million|billion|tonn?e?s?\b)", re.I)
"""What is a figure also in a line that begins like a call: "Share on the market: 5%"."""
PAGE_HEAD = re.compile(r"[A-Z][^.:;!?%]*(?:,|\s[|\u2013\u2014-])\s(?:page|p\.)\s?\d{1,4}")
"""A head with its page: "The Harbour Gazette, page 4"."""


def mark_around(lines: list[Line]) -> None:
    """Mark the lines that are of the page: links, credits, calls, counts and the heads that return."""
    blocks = [*_blocks(lines)]
    of_page = [False] * len(blocks)
    under_way = False
    for at, block in enumerate(blocks):
        if len(block) > LINES or len(block[0].words) > LONGEST:
            under_way = under_way or block[-1].ended
            continue
        text = block[0].words if len(block) == 1 else " ".join([line.words for line in block])
        of_page[at] = tells_of_page(text) or (under_way and _returns(text))
        under_way = under_way or (len(text) > PROSE and block[-1].ended)
    for at in _listed(blocks):
        of_page[at] = True
    if all(of_page):
        return  # nothing is left that they stand around
    for block, skipped in zip(blocks, of_page, strict=True):
        for line in block if skipped else ():
            line.kind = "furniture"


def tells_of_page(text: str) -> bool:
    """Whether a block is a count, a call, or a link or credit that holds no number."""
    text = text.strip("[]()*_ ")
    if len(text) > LONGEST or not text:
        return False
    if not _pattern("any").search(text):
        return False
    if _pattern("count").fullmatch(text):
        return True
    if _pattern("call").match(text):
        return FIGURE.search(text) is None
    if DIGIT.search(YEAR.sub("", text)):
        return False
    credited = _pattern("credited").search(text) is not None
    return credited or any(_pattern(kind).match(text) for kind in ("label", "agency"))


def _blocks(lines: list[Line]) -> Iterator[list[Line]]:
    """Give the runs of lines of the body that blank lines, rules or the ends of pages set apart."""
    run: list[Line] = []
    for line in [*lines, Line(0, "", "break")]:
        if line.kind == "body":
            run.append(line)
            continue
        if run:
            yield run
        run = []


def _returns(text: str) -> bool:
    """Whether a block is the head of a page or of an issue, back in the middle of a text: "Andean Review 3/1978"."""
    if len(text) > HEAD or ":" in text or not text[0].isupper():
        return False
    return PAGE_HEAD.fullmatch(text) is not None or issue_of(text) is not None


def _listed(blocks: list[list[Line]]) -> Iterator[int]:
    """Give the blocks behind the last text that a bare label lists as links: "Related articles", "Lima buys ships"."""
    at = len(blocks)
    while at and len(blocks[at - 1]) == 1 and _may_be_title(blocks[at - 1][0]):
        at -= 1
    first = next(
        (place for place in range(at, len(blocks)) if _pattern("bare").fullmatch(blocks[place][0].words)), None
    )
    if first is not None and at:
        yield from range(first, len(blocks))


def _may_be_title(line: Line) -> bool:
    """Whether a line may be the title of another text."""
    return not line.ended and not DIGIT.search(YEAR.sub("", line.words)) and len(line.words) <= LONGEST / 2


@cache
def _pattern(name: str) -> re.Pattern[str]:
    """Give the pattern of a kind of such blocks."""
    link, credit, call = (_any_of(kind) for kind in ("link", "credit", "call"))
    agency, counted = _any_of("agency"), _any_of("counted")
    name_of = r"[A-Z][\w.'\u2019-]*(?:\s[A-Z][\w.'\u2019-]*){0,3}"
    patterns = {
        "label": rf"(?i:{link}|{credit})(?:\W*$|{PARTED})|(?i:{link})\s[\u2013\u2014-]\s",
        "bare": rf"(?i:{link})\W*",
        "call": rf"(?i:{call})(?!\w)",
        "agency": rf"\(?(?:{agency})\s?/\s?{name_of}\W*$|{name_of}\s?/\s?(?:{agency})\W*$",
        "count": rf"(?i:(?:\d[\d.,]*k?|no|one)\s(?:{counted})|reading time\W+\d+\s?min(?:ute)?s?)\W*",
        "credited": rf"(?:^|[.;,(|]\s*)(?i:{credit})\s?(?:{PARTED}|/|\bby\b)\s?[^.]{{2,50}}\W*$",
    }
    patterns["any"] = "|".join(
        (*(f"^(?:{patterns[each]})" for each in ("label", "call", "agency", "count")), patterns["credited"])
    )
    return re.compile(patterns[name])


def _any_of(kind: str) -> str:
    """Give the words of a kind as part of a pattern, the longest first."""
    forms = [row["form"] for row in vocabulary("page_words.csv") if row["kind"] == kind]
    return "(?:" + "|".join(map(re.escape, sorted(forms, key=len, reverse=True))) + ")"
