"""The beginning of a plain text -> its headline, where one plainly stands there.

>>> find_headline("MINSK, 5 May 2021\\n\\nTrade grows by\\na quarter\\n\\nIt grew from January to March.\\n")
'Trade grows by a quarter'
>>> find_headline("Trade between the two grew by a quarter in the summer, the ministry said.") is None
True
"""

import re

from extract.reading.datelines import find_dateline

HEAD_CHARACTERS, HEAD_BLOCKS = 2_000, 5
MAX_LINES, MIN_WORDS, MAX_CHARACTERS = 3, 3, 160

BLANK_LINE = re.compile(r"\r?\n[ \t\r]*\n")
HYPHEN = re.compile(r"([A-Za-z])-\s(?=[a-z])")
GOES_ON = re.compile(r"[,-]$|\b(?:a|an|and|as|at|by|for|from|in|of|on|the|to|with)$", re.IGNORECASE)
PROSE_WORDS = 9
NO_HEADLINE = re.compile(r"[.;,:]$|\t|\S\s{3,}\S|[|•@]|^[\W_]*$|^(?:By|Photo|Source)\b|^[a-z]")
"""What ends like a sentence, is a table, a menu, a byline or an item of a list, or begins in small letters."""


def find_headline(text: str) -> str | None:
    """Find a short block of its own at the head of a text, before any prose, that is no date line."""
    blocks = [block for block in BLANK_LINE.split(text[:HEAD_CHARACTERS].strip("\ufeff \r\n")) if block]
    for block in blocks[: min(HEAD_BLOCKS, len(blocks) - 1)]:  # the last one has no text after it
        lines = [line.strip() for line in block.splitlines()]
        sentence = lines[-1].endswith((".", "!")) and len(re.findall(r"[^\W\d_]{2,}", block)) >= PROSE_WORDS
        if sentence or len(block) > MAX_CHARACTERS:
            return None
        headline = _first_statement(lines)
        words = re.findall(r"[A-Za-z][\w\u2019'-]*", headline)
        if len(lines) > MAX_LINES or len(words) < MIN_WORDS or NO_HEADLINE.search(headline):
            continue
        line = find_dateline(headline)
        if line is None or line.stamp is None or line.stamp.day is None:
            return headline
    return None


def _first_statement(lines: list[str]) -> str:
    """Join the first line of a block with those that go on with it: below a headline may stand its day or source."""
    joined = lines[0]
    for line in lines[1:]:
        if not (GOES_ON.search(joined) or line[:1].islower()):
            break
        joined = HYPHEN.sub(r"\1", f"{joined} {line}")
    return joined
