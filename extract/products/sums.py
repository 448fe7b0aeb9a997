"""The goods of a sum: a statement and what is in mind in, those told before that it is of together out.

"Tea brought $2 million and tin $1 million. The two make up 80 per cent of exports."

>>> mind = GoodsInMind(told=["tin", "tea"], passed=["Tea brought $2 million and tin $1 million."])
>>> joined(mind, 2)
'tea and tin'
"""

import re

from extract.products.inmind import GoodsInMind
from extract.products.told import Told
from extract.statements.statement import Statement
from extract.words.cued import Cued

DOES = (
    r"(?:made?|makes|account|represent|stood|stand|came|come|were|are|adds?|brought|earned|fetched|took"
    r"|(?:have|had|did)(?! (?:exchanged|swapped|traded|agreed|signed|bought|sold|exported|imported|business|trade)\b)"
    r"|form|up to|constitute|yield|contribut|cover|provide|supplied|rose|fell|grew|lost|gain|reach|total|amount)"
)
THE_N = Cued(
    ("two", "three", "four", "five", "both", "pair"),
    r"\b(?:(?:the|these|those|all) (?:first )?(two|three|four|five)|(both)|the (pair))"
    r"(?: (?:goods|products|items|lines|groups|categories|commodities|crops|metals|minerals|industries|staples|branches"
    r"|sectors|articles))?(?:,? (?:together|combined|alone|jointly),?)? " + DOES,
    re.I,
)
TOGETHER = Cued(
    ("together", "combined", "between them", "jointly"),
    r"^\W*(?:taken )?(?:together|combined|between them|jointly),? (?:they|these|those)\b|\bthey (?:together|jointly)\b",
    re.I,
)
ALIKE = re.compile(
    r"[a-z][a-z ]{2,30} \([^()]*\d[^()]*\)(?:,| and )"
    r"(?! ?(?:of which|includ|main|most|chief|notabl|above))[^();:]{2,40}\([^()]*\d"
    r"|\d[\d.,]*(?: [a-z]+){1,2} of [a-z][a-z ]{2,30}(?:,| and)(?: [a-z]+)? \W?\d[\d.,]*(?: [a-z]+){1,2} of "
    r"|[a-z][a-z ]{2,30} (?:for|worth|at) \W?\d[^;:(),]{1,20}(?:,| and) (?:[a-z]+ ){1,3}(?:for|worth|at) \W?\d"
)
"""A list of goods, none the whole of others: "rice (5 tons) and tea (6 tons)", "5 tons of rice and 6 tons of tea"."""
COUNTS = {"two": 2, "both": 2, "pair": 2, "three": 3, "four": 4, "five": 5}
NEAR = 2
"""How many sentences ago goods were told that a sum is of."""


def together(statement: Statement, mind: GoodsInMind) -> Told | None:
    """The goods told before that a number is of, all together."""
    found = THE_N.search(statement.before)
    if found:
        goods = joined(mind, COUNTS[(found[1] or found[2] or found[3]).lower()], statement.lead)
        return Told(goods, True) if goods else None
    if not statement.position and TOGETHER.search(statement.before) and mind.passed:
        count = sum(name in mind.passed[0].lower() for name in mind.told)
        goods = joined(mind, count) if count > 1 else None
        return Told(goods, True) if goods else None
    return None


def joined(mind: GoodsInMind, count: int, lead: str = "") -> str | None:
    """Name so many goods told last in the order of the text, where the last sentences or the `lead` tell of all."""
    last = mind.told[:count]
    around = " ".join([lead, *mind.passed[:NEAR]]).lower()
    if len(last) < count or not all(name in around for name in last):
        return None
    *first, end = reversed(last)
    return f"{', '.join(first)} and {end}"


def is_of_list(goods: str, text: str) -> bool:
    """Whether goods are the first of a list, and not the whole of the others: "5 tons of rice and 6 tons of tea"."""
    run = ALIKE.search(text)
    return run is not None and goods in run[0].lower()
