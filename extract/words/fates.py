r"""What becomes of goods, as parts of a pattern: where they go, and what is done with them.

>>> import re
>>> re.search(rf"\b{GOES}\b", "half of it went to Chad")[0], re.search(rf"\bwas {DEALT}\b", "a third was sold there")[0]
('went', 'was sold')
"""

GOES = r"(?:went|go(?:es)?|gone|came|comes?|arrived|ended up)"
DEALT = (
    r"(?:sold|sent|shipped|exported|supplied|provided|delivered|bought|purchased|imported|taken|absorbed"
    r"|destined|bound|dispatched|despatched|consigned)"
)
