"""Whether a sentence without figures tells of what figures measure, or of something else that a text passes by.

"Growers had a good harvest in 2001" sets out what is told next; "The law was adopted in 2001" sets out nothing.

>>> from extract.statements.sentences import Sentence
>>> tells_of_flows(Sentence("Tin did better in 2001.", 0)), tells_of_flows(Sentence("The law dates from 2001.", 0))
(True, False)
"""

import re

from extract.products.inmind import mentions
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
