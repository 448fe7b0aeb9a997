"""What somebody is quoted to say: a text and a place in it, whether it stands within quotation marks out.

>>> text = 'Trade grew. "We sell more. Chad takes half of it," he said. It fell.'
>>> [is_in_quotes(text, text.index(word)) for word in ("Trade", "Chad", "It fell")]
[False, True, False]
"""

MARKS = frozenset('"“”«»')
"""Marks that open or close what is said."""


def is_in_quotes(text: str, at: int, opened: bool = False) -> bool:
    """Tell whether a place is within quotation marks; `opened`: one stands open where the text begins."""
    last_opened = max(text.rfind("“", 0, at), text.rfind("«", 0, at))
    last_closed = max(text.rfind("”", 0, at), text.rfind("»", 0, at))
    if last_opened != last_closed:  # there is one of either
        return last_opened > last_closed
    return opened != (text.count('"', 0, at) % 2 == 1)
