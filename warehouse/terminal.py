r"""Words of a corpus -> words that a terminal shows and does not obey: control characters become pictures of them.

A file may be named, or a text may say, what clears a screen, sets its title or turns a line round.

>>> one_line("report\x1b[2J\n.txt").encode("ascii", "backslashreplace")
b'report\\u241b[2J\\u240a.txt'
"""

import os
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TextIO, TypeVar

Item = TypeVar("Item")
Track = Callable[[Iterable[Item], str], Iterable[Item]]
"""Shows how far an iterable is, under a title."""

PICTURES = {code: 0x2400 + code for code in range(0x20)} | {0x7F: 0x2421}
"""Unicode's control pictures."""

TURNING = [*range(0x80, 0xA0), 0x200E, 0x200F, 0x061C, *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x2028, 0x2029]
"""Further control characters: C1, marks of direction, separators of lines."""

SHOWN = PICTURES | dict.fromkeys(TURNING, 0xFFFD)
SHOWN_WITH_LINES = {code: sign for code, sign in SHOWN.items() if chr(code) not in "\n\t"}


STYLES = {"bold": "\x1b[1m", "dim": "\x1b[2m", "red": "\x1b[31m", "green": "\x1b[32m", "yellow": "\x1b[33m"}
PLAIN = "\x1b[0m"
STYLING = re.compile("(" + "|".join(map(re.escape, [*STYLES.values(), PLAIN])) + ")")
"""What a terminal may obey, whoever says it: it changes how words look, and nothing else."""


def paint(words: str, *styles: str) -> str:
    """Style words where standard output is a terminal and NO_COLOR is not set."""
    if not sys.stdout.isatty() or os.environ.get("NO_COLOR"):
        return words
    return "".join(STYLES[style] for style in styles) + words + PLAIN


def one_line(text: str) -> str:
    """Make a name or a message safe to print in a line of its own."""
    return text.translate(SHOWN)


class Harmless:
    """A stream that prints what it is given with its lines and columns, and nothing else that a terminal obeys."""

    def __init__(self, stream: TextIO):
        self.stream = stream

    def write(self, text: str) -> int:
        """Write a text; only what styles words is left as it is."""
        parts = STYLING.split(text)
        parts[::2] = [part.translate(SHOWN_WITH_LINES) for part in parts[::2]]
        return self.stream.write("".join(parts))

    def __getattr__(self, name: str) -> object:
        return getattr(self.stream, name)


@contextmanager
def harmless_terminal() -> Iterator[None]:
    """Make standard output and error harmless while they are terminals; files and pipes get every character."""
    before = sys.stdout, sys.stderr
    sys.stdout, sys.stderr = (Harmless(stream) if stream.isatty() else stream for stream in before)
    try:
        yield
    finally:
        sys.stdout, sys.stderr = before


def untracked(items: Iterable[Item], title: str) -> Iterable[Item]:
    """Show nothing."""
    return items


def track(items: Iterable[Item], title: str) -> Iterable[Item]:
    """Show a progress bar on a terminal, once the work has taken a second."""
    if not sys.stderr.isatty():
        return items
    from tqdm import tqdm

    stream = sys.stderr.stream if isinstance(sys.stderr, Harmless) else sys.stderr
    return tqdm(items, title, delay=1, leave=False, file=stream)
