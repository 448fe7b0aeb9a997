"""Areas of a list that a colon opens: they play the role of what the list is of.

"Most was sold to two neighbours: Chad, with $5 million, and Niger, with $3 million": both are sold to.

>>> role_of_list("most was sold to its two neighbours: chad, with $5 million", 35)
'to'
>>> role_of_list("the largest suppliers were: chad, with $5 million", 26)
'from'
"""

import re

from extract.words.dealers import BUYER, SELLER, SELLERS
from extract.words.side_words import is_word, verbs

ONES = re.compile(
    r"\b(countries|states|nations|economies|regions|provinces|neighbou?rs|places|areas"
    rf"|importers|exporters|origins|partners|(?:{BUYER}|{SELLER})s)\b([^.;:]{{0,60}})$"
)
"""What a list is of, with the words behind it up to the colon."""
BY_NOUN = {
    **dict.fromkeys((*(f"{seller}s" for seller in SELLERS), "exporters", "origins"), "from"),
    **dict.fromkeys(("takers", "outlets", "clients", "purchasers"), "to"),
    "partners": "with",
}
BY_PREPOSITION = {"to": "to", "into": "to", "towards": "to", "from": "from", "with": "with", "between": "with"}
BY_DEED = {"buys": "to", "sells": "from"}
BY_EACH = re.compile(
    r"\bby (?:(?:main|major|chief|selected) )?(?:country|countries|destination|market|partner|buyer|customer|supplier"
    r"|origin)s?\b[^.;:]{0,60}$"
)
"""What tells that a list is of those traded with: "exports by country in May"."""
OPENS = re.compile(r":\s+(?=[A-Z])")
HAS_NUMBER = re.compile(r"[^;:.\d]{0,40}\d")
MOST = 120
"""How many characters before a colon tell what its list is of."""
WORDS = 5
"""How many words before the noun may hold its preposition: "from only three other big"."""


def role_of_list(low: str, colon: int) -> str:
    """Tell the role of the areas behind a colon; "" where it opens no list of them. `low`: in small letters."""
    ones = ONES.search(low, max(0, colon - MOST), colon)
    if ones is None:
        return "with" if BY_EACH.search(low, max(0, colon - MOST), colon) else ""
    noun, does = ones.groups()
    by_noun = BY_NOUN.get(noun, "to" if is_word("buyers", noun) else "")
    before = reversed(low[max(0, colon - MOST) : ones.start()].split()[-WORDS:])
    led = next((BY_PREPOSITION[word] for word in before if word in BY_PREPOSITION), "")
    deed = next((kind for word in does.split() if (kind := verbs().get(word))), "")
    return by_noun or led or BY_DEED.get(deed, "")


def first_of_list(text: str, low: str) -> tuple[int, str]:
    """Tell where a list of areas begins and the role of those in it; ("" for none)."""
    opened = OPENS.search(text)
    role = role_of_list(low, opened.start()) if opened else ""
    return (opened.end(), role) if opened and role else (len(text), "")
