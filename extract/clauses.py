"""Where another clause begins, of cause, time or concession: a stretch of a sentence in, whether one opens in it out.

What such a clause tells of ("imports fell 6% because no petroleum shipment arrived") is not what the number is of.

>>> opens_clause("fell 6% because no shipment arrived", 7, 20), opens_clause("rose to 6 tonnes of wheat", 10, 24)
(True, False)
"""

import re

SUBORDINATE = re.compile(
    r"\b(?:because|as(?! (?:well|much|many|a result|against|compared|exports?|imports?)\b)|after|since|when|while"
    r"|whilst|whereas|due to|owing to|thanks to|on account of|in view of|in spite of|despite|following|although|though"
    r"|before|until|once|unless|reflecting|amid|helped by|hurt by|hit by|driven by|led by|boosted by|swollen by)\b",
    re.I,
)


def opens_clause(text: str, start: int, stop: int) -> bool:
    """Tell whether a clause of another matter begins in a stretch."""
    return SUBORDINATE.search(text, start, stop) is not None
