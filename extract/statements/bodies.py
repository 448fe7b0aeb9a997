"""Names of bodies that hold words of trade: a text in, the spans of "the Tea Board" and "Ministry of Trade" out.

What stands in such a name tells neither what is traded nor what is measured.

>>> text = "Exports rose, says the Horticultural Crops Directorate."
>>> [text[start:end] for start, end in find_bodies(text)]
['Horticultural Crops Directorate']
"""

import re

KIND = (
    r"(?:Agency|Associations?|Authority|Board|Bourse|Bureau|Cent(?:er|re)|Chamber|Commission|Committee|Confederation"
    r"|Consortium|Corporation|Council|Department|Directorate|Division|Federation|Forum|Foundation|Fund|Institute"
    r"|Ministry|Office|Organi[sz]ation|Secretariat|Service|Society|Syndicate|Union|Bulletin|Report|Review|Survey|Yearbook)"
)
WORD = r"[A-Z][\w&'’-]*"
FLOW = (
    r"(?!(?:Exports|Imports|Trade|Turnover|Sales|Shipments|Purchases|Deliveries|Supplies)"
    r"\s+(?:of|by|from|to|with|between)\b)"
)
"""What stands before a body's name and is none of it: "Exports of the European Union"."""
NAMED = rf"(?:the )?{WORD}(?:(?:,? (?:and |of |for |& )?){WORD}){{0,5}}"
"""What the kind of body is said of: "the Chamber of Commerce and Industry", "the Lagos Chamber of Commerce"."""
BODY = re.compile(
    rf"\b{FLOW}(?!The\s)"
    rf"(?:{WORD}(?:, (?={WORD}(?:, {WORD})* and )|\s+(?:(?:of|and|for|the|&)\s+){{0,2}})){{1,6}}"
    rf"{KIND}\b(?: of {NAMED})?"
    rf"|\b{KIND} (?:of|for|on) {NAMED}"
)
LETTER = re.compile(KIND)


def find_bodies(text: str) -> list[tuple[int, int]]:
    """Give the spans of the names of bodies, in order."""
    return [match.span() for match in BODY.finditer(text)] if LETTER.search(text) else []
