"""The beginning of a plain text -> its headline, where one plainly stands there.

>>> find_headline("MINSK, 5 May 2021\\n\\nTrade between the two grows by\\na quarter\\n\\nIt grew from January to March.\\n")
'Trade between the two grows by a quarter'
>>> find_headline("Trade between the two grew by a quarter from January to March, the ministry said.") is None
True
"""

import re

from extract.reading.datelines import find_dateline

HEAD_CHARACTERS, HEAD_BLOCKS = 2_000, 5
MAX_LINES, MIN_WORDS, MAX_CHARACTERS = 3, 3, 160

BLANK_LINE = re.compile(r"\r?\n[ \t\r]*\n")
NO_HEADLINE = re.compile(r"[.;,:]$|\t|\S\s{3,}\S|[|•@]|^[\W_]*$|^(?:By|Photo|Source)\b|^[a-z]")
"""What ends like a sentence, is a table, a menu, a byline or an item of a list, or begins in small letters."""


def find_headline(text: str) -> str | None:
    """Find a short block of its own at the head of a text, before any prose, that is no date line."""
    head = text[:HEAD_CHARACTERS].lstrip("\ufeff")
    blocks = BLANK_LINE.split(head.strip())
    for block in blocks[: min(HEAD_BLOCKS, len(blocks) - 1)]:  # the last one has no text after it
        lines = [line.strip() for line in block.splitlines()]
        line = re.sub(r"([A-Za-z])-\s(?=[a-z])", r"\1", " ".join(lines))
        if len(line) > MAX_CHARACTERS:
            return None
        words = re.findall(r"[A-Za-z][\w\u2019'-]*", line)
        plain = len(lines) <= MAX_LINES and len(words) >= MIN_WORDS and not NO_HEADLINE.search(line)
        if plain and find_dateline(line) is None:
            return line
    return None
