r"""Words of a corpus -> words that a terminal shows and does not obey: control characters become pictures of them.

A file may be named, or a text may say, what clears a screen, sets its title or turns a line round.

>>> one_line("report\x1b[2J\n.txt").encode("ascii", "backslashreplace")
b'report\\u241b[2J\\u240a.txt'
"""

from typing import TextIO

PICTURES = {code: 0x2400 + code for code in range(0x20)} | {0x7F: 0x2421}
"""Unicode's control pictures."""

TURNING = [*range(0x80, 0xA0), 0x200E, 0x200F, 0x061C, *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x2028, 0x2029]
"""Further control characters: C1, marks of direction, separators of lines."""

SHOWN = PICTURES | dict.fromkeys(TURNING, 0xFFFD)
SHOWN_WITH_LINES = {code: sign for code, sign in SHOWN.items() if chr(code) not in "\n\t"}


def one_line(text: str) -> str:
    """Make a name or a message safe to print in a line of its own."""
    return text.translate(SHOWN)


class Harmless:
    """A stream that prints what it is given with its lines and columns, and nothing else that a terminal obeys."""

    def __init__(self, stream: TextIO):
        self._stream = stream

    def write(self, text: str) -> int:
        """Write a text."""
        return self._stream.write(text.translate(SHOWN_WITH_LINES))

    def __getattr__(self, name: str) -> object:
        return getattr(self._stream, name)
