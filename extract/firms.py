"""Who sells, a company or a country: what is asked of a statement and a word of sales in, whether a company does out.

>>> PROPER.search("Rio Tinto, on its own account, ")[1], COMPANY.search("Comilog of Moanda ") is not None
('Rio Tinto', True)
"""

import re

from extract.area_uses import is_side
from extract.asked import Asked, Named
from extract.entities import organisation
from extract.lexicon import Cue
from extract.products.words import word_kind

COMPANY = re.compile(
    r"(?:^|[\s(\"“])(?![A-Z][a-z]+s (?:of|in) )[A-Z][\w’'&.-]+ (?:of|in) [A-Z][\w-]+,?\s+(?:[\w-]+\s+)?$"
    r"|\b[Tt]he (?:[A-Z][\w’'&.-]+ ){1,3}(?:plant|works|mill|factory|refinery|yard|shipyard|mine|smelter|group)\s+"
    r"(?:[\w-]+\s+)?$"
)
"""A name with its works, or with their place, before the verb: "Comilog of Moanda shipped", "the Zenica mill sold"."""
PROPER = re.compile(
    r"(?:^|[\s(\"“])((?:[A-Z][\w’'&.-]+\s+){0,3}[A-Z][\w’'&.-]+)(?:\s*,[^,;:()]{1,40},)?\s+"
    r"(?:(?:has|had|have|also|alone|already|will|is to|plans to|expects to|[a-z]+ly)\s+){0,3}$"
)
"""A name right before the verb."""
PRONOUNS = re.compile(r"(?:it|they|we|he|she|these|those|this|that|i|you|which|who|others|some|all|both)", re.I)
AGENTIVE = re.compile(r"ship(?:s|ped)?|deliver(?:s|ed)?|suppl(?:y|ies|ied)|sent|sells?|sold|d[ei]spatched", re.I)
"""What goods by themselves do not do."""
CLOSE = 12
IT = re.compile(r"\b[Ii]t\s+(?:has\s+|had\s+)?$")


def is_firm(named: Named, asked: Asked) -> bool:
    """Whether a company, and no country, stands before a word of sales."""
    statement = asked.statement
    if _is_country(asked, named.cue.start if named.cue else statement.quantity.start):
        return False
    return organisation(statement.before) or (named.cue is not None and _is_name(asked, named.cue))


def is_company(asked: Asked, cue: Cue) -> bool:
    """Whether a company is the one who sells."""
    statement = asked.statement
    if _is_country(asked, cue.start):
        return False
    if organisation(statement.before):
        return True
    start = statement.head[0]
    if IT.search(asked.text, start, cue.start):
        return asked.frame.indicator == "sales"
    return COMPANY.search(asked.text[start : cue.start]) is not None or _is_name(asked, cue)


def _is_country(asked: Asked, at: int) -> bool:
    """Whether an area stands right before a word of sales: "the Council says that Norway shipped"."""
    return any(m.end <= at < m.end + CLOSE and is_side(m) for m in asked.statement.sentence.areas)


def _is_name(asked: Asked, cue: Cue) -> bool:
    """Whether a name that is neither an area nor goods ships or sells: "Bamburi Cement shipped"."""
    text, start = asked.text, asked.statement.head[0]
    found = PROPER.search(text[start : cue.start])
    if found is None or AGENTIVE.fullmatch(cue.surface) is None:
        return False
    first, last = start + found.start(1), start + found.end(1)
    words = found[1].split()
    if any(m.start < last and m.end > first for m in asked.statement.sentence.areas):
        return False
    if len(words) > 1 or first > 0:
        return True
    plural = words[0].endswith("s") and words[0][1:].islower()  # "Growers sold"
    return not (plural or word_kind(words[0]) or PRONOUNS.fullmatch(words[0]))
