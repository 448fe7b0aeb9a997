"""Goods of a list of dealers whose caption names none: a story and the caption in, those told just before it out.

>>> [bool(DEALERS.search(text) and not FLOW.search(text)) for text in ("Top destinations:", "Exports by country:")]
[True, False]
"""

import re

from extract.products.words import shares_words
from extract.records import TRADE
from extract.story.story import Story
from extract.words.dealers import BUYER, SELLER

DEALERS = re.compile(
    rf"\b(?:(?!(?<=new )market){BUYER}s?|importers?|{SELLER}s?|origins?|by country|countries)\b|^\W*(?:where|who)\b",
    re.I,
)
FLOW = re.compile(r"\b(?:exports?|imports?|trade|trading|turnover)\b", re.I)
"""What tells in a caption that what stands under it is of all goods."""
IN_QUANTITIES = re.compile(
    r"[(,;]\s*(?:in |number of )?(?:(?:thousands?|millions?|mln|'?000)\s+)?(?:of )?"
    r"(?:units|pieces|head|bales|boxes|cases|bags|barrels|bbl|litres|liters|hectolitres|carats|t|tons|tonnes|kg|cars|vehicles"
    r"|(?:metric|long) tons|kilograms|kilos|cubic met(?:re|er)s)\b(?!\s+(?:of|per)\b)",
    re.I,
)
"""A unit that all goods together are not told in: "Exports by destination (units)"."""


def goods_dealt_in(story: Story, caption: str) -> str | None:
    """The goods that the last paragraph told of, parts of them apart: "Peru sold quinoa for $5. Destinations:"."""
    if not DEALERS.search(caption) or (FLOW.search(caption) and not IN_QUANTITIES.search(caption)):
        return None
    start = story.paragraph if len(story.drafts) > story.paragraph else story.spoke
    told = [draft.figure.product for draft in story.drafts[start:] if draft.figure.indicator in TRADE]
    first, main = told[0] if told else None, story.scene.main
    if first is None or None in told:
        return None
    set_out = main is not None and main.product == first and not (main.item_goods or story.goods.whole)
    return first if set_out or all(goods and shares_words(goods, first) for goods in told) else None
