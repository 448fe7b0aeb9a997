"""What a file of any kind gives when it is opened: its text, and what the file says of itself.

>>> Content("Exports rose.").title is None
True
"""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Content:
    """A text as it stands in its file, before anything is read in it."""

    text: str
    encoding: str = "utf-8"
    title: str | None = None
    publisher: str | None = None
    published: date | None = None  # declared by the file as the day of publication
    saved: date | None = None  # when the file was made, which may be long after its text was
    url: str | None = None
    pages: tuple[int, ...] = ()  # offset at which each page begins
