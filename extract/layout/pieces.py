"""A line in, where its pieces begin and their texts out: runs of words that single spaces part.

>>> from extract.layout.line import line_of
>>> pieces(line_of(0, "Exports   rose\u201412% more"), 0)
[(0, 'Exports'), (10, 'rose'), (14, '\u2014'), (15, '12% more')]
"""

import re

from extract.layout.line import Line, line_of

INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff"
"""Characters of no width, which say where a line may end."""
CLOSE_DASH = re.compile(
    r"(?<=[a-z)\]%”\"])\u2014(?=\u200b?[a-z\d$€£¥“\"(])|(?<=[\w)\]%”\"])\u2014(?=[a-z$€£¥“\"(])"
    r"|(?<=(?:19|20)\d\d)\u2014(?=\d+(?:[.,]\d| ?%))"
)
"""A dash with no spaces around it that parts words: "in 2010\u201412%", unlike "2010\u201412" and "Mali\u2014Togo"."""
PER_CENT = re.compile(r"(?<=\bper cent)\.(?=[,;)]| ?\(| [a-z])")
"""The full stop of "per cent." where no sentence ends: "rose by 37 per cent. and 48 per cent. respectively"."""
TYPED_DASH = re.compile(r"(?<=[a-z%)”\"])--(?= ?[a-z\d$€£¥“\"(])")
"""Two hyphens that stand for a dash: "53 per cent of imports--of which 14 per cent was"."""
PIECE = re.compile(rf"[^\s{INVISIBLE}]+(?: [^\s{INVISIBLE}]+)*")
NEXT = rf"(?!{CLOSE_DASH.pattern})[^\s{INVISIBLE}]"
BY_DASH = re.compile(rf"{CLOSE_DASH.pattern}|{NEXT}(?: ?{NEXT})*")


def pieces(line: Line, first: int) -> list[tuple[int, str]]:
    """Cut a line where its words stand farther apart, or a dash closer to them, than a space: where pieces begin."""
    if "cent." in line.words or "--" in line.words:
        line = _as_printed_now(line)
    strong, by_dash = "**" in line.words, "\u2014" in line.words and CLOSE_DASH.search(line.words) is not None
    if first == 0 and not by_dash and not strong and "  " not in line.words and line.words.isprintable():
        return [(line.width - len(line.words), line.words)]  # nothing parts its words but single spaces
    text = line.text.replace("**", INVISIBLE[:2]) if strong else line.text  # "**Exports rose.**"
    found = [(piece.start(), piece.group()) for piece in (BY_DASH if by_dash else PIECE).finditer(text, first)]
    return found or [(line.width - len(line.words), line.words)]  # nothing of it is seen


def _as_printed_now(line: Line) -> Line:
    """Put a line of older print or a typewriter as it would be printed now, each character in its place."""
    stops = PER_CENT.sub(INVISIBLE[0], line.text)
    return line_of(line.start, TYPED_DASH.sub("\u2014" + INVISIBLE[0], stops))


def part_nothing(between: str) -> bool:
    """Whether characters that nobody sees stand between two pieces, and no space: of one word then."""
    return bool(between) and not between.strip(INVISIBLE + "*.")
