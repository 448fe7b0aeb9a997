"""The goods that a sentence leaves in force for the next one: what its statements told in, the goods out."""

import re

from extract.products.inmind import GoodsInMind
from extract.products.sums import is_of_list
from extract.statements.frames import Frame

CONTRAST = re.compile(r"\b(?:while|whereas|those of|by contrast)\b")  # of which they are no part
OF_WHOLE = re.compile(r"\d(?: ?%| per ?cent| pct) of (?:(?:the|its|their|all|total|overall) )*(?:exports|imports)\b")


def carried(
    frame: Frame, before: Frame, told: list[tuple[str | None, bool]], mind: GoodsInMind, text: str
) -> str | None:
    """Give the goods that a sentence leaves in force for the next one.

    `told` holds the product of each of its statements, and whether it was an item of a list; `frame` is as the last one
    left it, `before` as the sentence found it. A list of goods goes with its sentence, goods told alone stay.
    """
    names = {product for product, _ in told if product}
    if len(names) == 1 and all(product for product, _ in told) and before.product is None and not mind.whole:
        return frame.product  # "Beef earned Peru $2 billion", where nothing has been told of trade as a whole
    if len(names) > 1 and before.product and all(name.endswith(f" {before.product}") for name in names):
        return before.product  # "bottled wine earned $2 million, bulk wine $1 million", in a text on wine
    if (
        told
        and told[0][0]
        and not told[0][1]
        and len(names) > 1
        and all(item for product, item in told[1:] if product != told[0][0])
        and not (CONTRAST.search(text) or is_of_list(told[0][0], text))
    ):
        return told[0][0]  # "grain exports were 8 million tons, of which wheat 5 million"
    items = any(item for _, item in told)
    if items and mind.whole and frame.measure == "share" and OF_WHOLE.search(text):
        return None  # "Oil imports were $4 million. Machinery made up 30 per cent of imports. Chad supplied 9 per cent"
    return before.product if items or len(names) > 1 else frame.product
