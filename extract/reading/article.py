"""A parsed page -> the element that holds its article, without menus, teasers and other clutter.

Trafilatura tells what the article is, but drops or joins some of its lists and tables: the page's own element around
it is kept, and in it the blocks that are known again by their runs of words.

>>> from lxml import html
>>> page = html.fromstring("<body><nav>Home</nav><p>Trade <a>grew</a> again.</p><p><a>More</a></p></body>")
>>> find_article(page).text_content()
'Trade grew again.'
"""

import logging
import re
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from extract.reading.rendering import BLOCKS, PASSAGES
from extract.reading.tables import one_line

if TYPE_CHECKING:
    from lxml.etree import _Element

    Weights = Counter[_Element]

SHINGLE_WORDS = 3
MAIN_SHARE = 0.9
"""An element is the main part when it holds as much of the article; a caption or a teaser may stand outside."""

LINK_SHARE = 0.8
""""Read also" and the like: as much of a block is text of links."""

HIDDEN = ("head", "script", "style", "noscript", "template", "iframe", "svg")
CLUTTER = ("nav", "footer", "aside", "button", "select")
TABLE_PARTS = ("table", "tbody", "tr")
PARTS = ("body", "main", "article", "section", "div", "center", "form", "td", *TABLE_PARTS)
"""Elements that an article may be; a list or a table in one is never the whole of it, unless it lays the page out."""

LINES = frozenset({*PASSAGES, "tr"})
WHOLES = frozenset({"ul", "ol", "dl", "table", *PASSAGES})
"""Elements that are read in whole or not at all."""

logging.getLogger("trafilatura").addHandler(logging.NullHandler())  # it complains on the terminal of pages without text


def find_article(page: "_Element", by_words: bool = True) -> "_Element":
    """Find the article of a page, taking its clutter out; without `by_words` that is all there is to it."""
    weights = _weights(page) if by_words else Counter()
    part = _main_part(page, weights)
    _drop_clutter(part, weights)
    return part


def _main_part(page: "_Element", weights: "Weights") -> "_Element":
    """Find the smallest element that holds the article; the whole page where none is known."""
    part, inner = page, page
    while inner is not None:
        part = inner
        inner = next(
            (child for child in part.iterchildren(*PARTS) if weights[child] > weights[page] * MAIN_SHARE), None
        )
    while part.tag in TABLE_PARTS:  # the header and the caption of a table belong to it
        part = part.getparent()
    return part


def _weights(page: "_Element") -> "Weights":
    """Count for each element how many runs of words it has in common with what Trafilatura takes for the article."""
    from trafilatura import extract

    known = set(_shingles(extract(page, include_comments=False) or ""))
    weights: Counter[_Element] = Counter()
    for element in reversed([*page.iter()]):  # children come before their parents
        text = " ".join(element.itertext()) if element.tag in LINES else element.text or ""
        weights[element] += sum(shingle in known for shingle in _shingles(text))
        if (parent := element.getparent()) is not None:
            tail = sum(shingle in known for shingle in _shingles(element.tail or ""))
            weights[parent] += weights[element] + tail
    return weights


def _shingles(text: str) -> Iterator[tuple[str, ...]]:
    """Give the runs of words by which a passage is known again."""
    words = re.findall(r"\w+", text)
    return zip(*(words[start:] for start in range(SHINGLE_WORDS)), strict=False)


def _drop_clutter(part: "_Element", weights: "Weights") -> None:
    """Take out what is no text by its name, blocks of links to other pages, and blocks not known from the article."""
    for element in [*part.iter(*HIDDEN, *CLUTTER)]:
        small = weights[element] <= weights[part] / 2  # some pages put all they have into one of these
        if element is not part and (element.tag in HIDDEN or small):
            element.drop_tree()
    for element in [*part.iter("p", "li", "h2", "h3", "h4", "h5", "h6")]:
        links = "".join("".join(link.itertext()) for link in element.iter("a"))
        text = "".join(element.itertext())
        if links and len(one_line(links)) > len(one_line(text)) * LINK_SHARE:
            element.drop_tree()
    if weights[part]:
        _drop_unknown(part, weights)


def _drop_unknown(part: "_Element", weights: "Weights") -> None:
    """Take out the blocks that hold nothing of the article, but no items of a list or rows of a table that do."""
    waiting = [*part]
    while waiting:
        element = waiting.pop()
        if weights[element]:
            waiting.extend(() if element.tag in WHOLES else element)
        elif element.tag in BLOCKS - {"table"} and next(_shingles(" ".join(element.itertext())), None) is not None:
            element.drop_tree()
