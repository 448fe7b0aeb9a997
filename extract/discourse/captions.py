"""Goods of a list of dealers whose caption names none: a story and the caption in, those told just before it out.

>>> [bool(DEALERS.search(text) and not FLOW.search(text)) for text in ("Top destinations:", "Exports by country:")]
[True, False]
"""

import re

from extract.products.words import shares_words
from extract.records import TRADE
from extract.story.story import Story

DEALERS = re.compile(
    r"\b(?:buyers?|customers?|takers?|clients?|destinations?|(?<!new )markets?|outlets?|importers?|suppliers?|sources?"
    r"|origins?|purchasers?|by country|countries)\b|^\W*(?:where|who)\b",
    re.I,
)
FLOW = re.compile(r"\b(?:exports?|imports?|trade|trading|turnover)\b", re.I)
"""What tells in a caption that what stands under it is of all goods."""


def goods_dealt_in(story: Story, caption: str) -> str | None:
    """The only goods that the last paragraph told of: "Peru sold quinoa for $45 million. Top destinations:"."""
    if not DEALERS.search(caption) or FLOW.search(caption):
        return None
    start = story.paragraph if len(story.drafts) > story.paragraph else story.spoke
    told = [draft.figure.product for draft in story.drafts[start:] if draft.figure.indicator in TRADE]
    first = told[0] if told else None
    return first if first and all(goods and shares_words(goods, first) for goods in told) else None
