"""Whether a sentence without figures tells of anything that figures measure, or only passes by the goods that it names.

>>> guests, mangoes = (Sentence(text, 0) for text in ("Guests tasted wine.", "Mangoes did badly."))
>>> passes_by(guests, ""), passes_by(mangoes, "")
(True, False)
"""

import re

from extract.products.inmind import mentions
from extract.products.spoken import topic_of
from extract.statements.sentences import Sentence

LEADS = (":", "?", "…")
NO_GOODS = frozenset(
    "none other investment gdp people jobs documents enterprises geography freight capacity".split()  # noqa: SIM905
)
"""Matters that no goods are told of with, prices apart."""
TURNS = frozenset(("change", "compare", "export", "import"))
"""Kinds of verbs that tell of trade whoever does them."""
GOES_ON = re.compile(
    r"\W*(?:(?:And|But|Yet|So|No|Not|Nor|Neither|What|Only|Even|Here|Then|Nearly|Almost|Most|Much|All|Some|Half|Both|Take)\b"
    r"|(?:In|From|On|To) the (?:opposite|other|same|reverse) )"
)
"""How a sentence begins that goes on with what was told, or sets something apart from it: "No such luck with tea."."""
DONE_WITH = re.compile(
    r"\W*(?:The )?(?:[\w-]+,? (?:and )?){1,4}?(?:is|are|was|were|(?:has|have|had|will|can|must|to) be(?:en)?)"
    r"(?: being)?(?: not| also| now| then| again| [a-z]+ly)? "
    r"(?!(?:affect|batter|bless|damag|destroy|devastat|favou?r|ravag|ruin|spar|squeez|wip|doom|need|priz|want|tir)ed\b)"
    r"[a-z]+ed\b"
)
"""How one begins that tells what is done with goods, and not how they fare: "Milk is checked at the border."."""


def passes_by(sentence: Sentence, paragraph: str) -> bool:
    """Whether a sentence tells of no trade, and of no goods as what it is about: "Guests tasted wine and cheese."."""
    text = sentence.text
    if sentence.start == 0 and len(paragraph) > len(text):
        return False  # it tells what its paragraph is about: "The chief blow was dealt to sugar."
    if "trade" in text or text.rstrip().endswith(LEADS) or GOES_ON.match(text):
        return False
    if any(cue.code not in NO_GOODS or "price" in cue.surface.lower() for cue in sentence.cues["indicator"]):
        return False
    if any(cue.kind in TURNS for cue in sentence.cues["verb"]):
        return False
    return DONE_WITH.match(text) is not None or not mentions(text) or topic_of(text) is None
