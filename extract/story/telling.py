"""Whether a sentence without figures tells of what figures measure, or of something else that a text passes by.

"Growers had a good harvest in 2001" sets out what is told next; "The law was adopted in 2001" sets out nothing. What is
asked differs by what would be set: a time needs a flow or who deals (`tells_of_flows`), goods need that they are what
the sentence is about (`passes_by_goods`), a country any word of what figures measure (`scene_words.TELLS_OF_FIGURES`).

>>> from extract.statements.sentences import Sentence
>>> tells_of_flows(Sentence("Tin did better in 2001.", 0)), tells_of_flows(Sentence("The law dates from 2001.", 0))
(True, False)
>>> guests, mangoes = (Sentence(text, 0) for text in ("Guests tasted wine.", "Mangoes did badly."))
>>> passes_by_goods(guests, ""), passes_by_goods(mangoes, "")
(True, False)
"""

import re

from extract.products.inmind import mentions
from extract.products.spoken import topic_of
from extract.statements.sentences import Sentence
from extract.times.aspects import LASTING

WHO_DEALS = re.compile(
    r"\b(?:markets?(?! (?:hall|square|place)s?\b)|buyers?|buys|bought|customers?|sells|sold|shipp\w+"
    r"|(?:(?:ex|im)porters?|suppliers?|growers?)(?!['\u2019]))\b",
    re.I,
)
"""Who deals and with whom, or that goods went; not "the exporters' association was founded"."""
DEALT = ("export", "import")
"""Verbs of what is bought and sold."""
CHANGED = ("change", "noun", "compare")
"""Words of a change, be it a verb, a noun or "less than"."""
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


def tells_of_flows(sentence: Sentence) -> bool:
    """Tell whether a sentence names a flow, what is made or dealt in, or who deals: "Growers had a good year."."""
    return (
        any(cue.code in LASTING for cue in sentence.cues["indicator"])
        or any(cue.kind in DEALT for cue in sentence.cues["verb"])
        or WHO_DEALS.search(sentence.text) is not None
        or bool(mentions(sentence.text))
    )


def tells_of_change(sentence: Sentence) -> bool:
    """Tell whether a sentence says how things went: "The pace slackened.", "A modest recovery was seen."."""
    return any(cue.kind in CHANGED for cue in sentence.cues["verb"])


def passes_by_goods(sentence: Sentence, paragraph: str) -> bool:
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
