"""A text or Markdown file -> its characters as they stand, and what its front matter or first heading says of it.

>>> content = read_plain(b"---\\ntitle: Trade up\\ndate: 2023-05-07\\n---\\nIt grew.", "a.md")
>>> content.title, str(content.published)
('Trade up', '2023-05-07')
"""

import re

from extract.errors import UnreadableText
from extract.reading.content import Content
from extract.reading.dates import find_dates
from extract.reading.encodings import decode_text

MAX_LINE = 20_000_000
"""Characters: a line longer than any book is a dump of data, and would be read for minutes to no end."""

FRONT_MATTER = re.compile(r"\ufeff?---[ \t]*\r?\n((?:.{0,500}\n){0,40}?)---[ \t]*\r?\n")
FIELD = re.compile(r"(title|date|published|publisher|source|url)[ \t]*:[ \t]*[\"']?(.*?)[\"']?[ \t]*", re.IGNORECASE)
HEADING = re.compile(r"\s*# +([^\n]{1,200}?)[ \t#]*(?:\r?\n|$)")


def read_plain(data: bytes, path: str) -> Content:
    """Read a text file; raise UnreadableText where it is empty, no text, in no known encoding, or one endless line."""
    text, encoding = decode_text(data, path)
    longest = max(map(len, text.splitlines())) if len(text) > MAX_LINE else 0
    if longest > MAX_LINE:
        raise UnreadableText(
            path, f"it has a single line of {longest:,} characters", "put line breaks between its paragraphs"
        )
    front = FRONT_MATTER.match(text)
    found = map(FIELD.fullmatch, front[1].splitlines() if front else [])
    fields = {field[1].lower(): field[2] for field in found if field is not None and field[2]}
    body = text[front.end() if front else 0 :]
    heading = HEADING.match(body.lstrip("\ufeff")) if path.lower().endswith(".md") else None
    stamp = next(find_dates(fields.get("date") or fields.get("published") or ""), None)
    return Content(
        text=text,
        encoding=encoding,
        title=fields.get("title") or (heading[1] if heading else None),
        publisher=fields.get("publisher") or fields.get("source"),
        published=stamp.last_day() if stamp else None,
        url=fields.get("url"),
    )
