"""Sentences that tell by their first number who the partners are: a sentence in, whether it does out."""

import re

from extract.statements.sentences import Sentence
from extract.words.cued import Cued

PARTNERS = Cued(
    ("partner", "accounted for", "weight", "share"),
    r"\b(?:partners?\b|(?:accounted for|specific weight|weight|shares?)\b(?![^.]{0,40}\b(?:exports|imports)\b))",
    re.I,
)
"""What tells the turnover with somebody; other goods are, first of all, exports."""


def is_of_partners(sentence: Sentence) -> bool:
    """Whether a sentence tells by its first number who the partners are."""
    start = sentence.undated[0].start if sentence.undated else len(sentence.text)
    return PARTNERS.search(sentence.text[:start]) is not None


def are_parts(sentence: Sentence) -> bool:
    """Whether a sentence gives percents of partners, which a balance has none of: "Among the partners: Chad (5%)"."""
    return bool(sentence.undated) and sentence.undated[0].kind == "percent" and is_of_partners(sentence)
