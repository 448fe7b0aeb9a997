"""Which of the indicators that a caption, a head or a label names is that of its cells.

>>> from extract.words.lexicon import find_cues
>>> text = "Foreign trade: main exports"
>>> named_flow(find_cues(text)["indicator"], text, caption=True).code
'exports'
"""

import re

from extract.values import replace
from extract.words.lexicon import Cue

GOODS_OF_FLOW = re.compile(r"(?:exports?|imports?)(?: for [a-z]+)?(?:,|:| of| [-–—])\s", re.I)
"""A label whose goods may be told by what was done with them: "Imports, refined zinc", "Exports of mined ore"."""
NARROWED = re.compile(r"(?:(?:[:.,–—]|\s-)\s|\s\()(?:[a-z]+(?:'s|’s)?\s){0,3}\Z", re.I)
"""Between the trade and the flow or balance of it that a caption goes on to: "Foreign trade: main exports"."""
BALANCES = re.compile(r"(?:[:.,–—]|\s-|\()\s?(?:[a-z]+ )?balances\b", re.I)
"""Behind trade, what a table of several balances is called: "Foreign trade: balances"."""
NARROWER = ("exports", "imports", "trade_balance")


def named_flow(named: list[Cue], text: str, caption: bool) -> Cue:
    """The first of a caption, elsewhere the last, but not one that only tells goods: "Exports of mined ore"."""
    if caption:
        return _narrowed(named, text)
    return named[0 if named[-1].code == "production" and GOODS_OF_FLOW.match(text) else -1]


def _narrowed(named: list[Cue], text: str) -> Cue:
    """The first indicator of a caption, or what it narrows trade to: "Foreign trade: exports by port"."""
    first, *others = named
    if first.code == "trade_turnover" and not others and BALANCES.search(text, first.end):
        return replace(first, code="trade_balance")
    if first.code != "trade_turnover" or len({cue.code for cue in others}) != 1 or others[0].code not in NARROWER:
        return first
    return others[0] if NARROWED.search(text, first.end, others[0].start) else first
