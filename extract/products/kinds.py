"""The kind of trade that a flow's own words name: a statement and the cue of its flow in, "re-exports", say, out."""

import re

from extract.products.phrases import KNOWN, WHOLE
from extract.products.words import MAKE, word_kind
from extract.statements.phrase import Phrase
from extract.statements.statement import Statement
from extract.words.lexicon import Cue

TAKEN_IN = re.compile(
    r"\s*,?\s*(?:are |were |being )?(?:included|among them|in particular|above all|chiefly|mainly)\b", re.I
)
_REGISTERED = r"(?:(?<!\w )|(?<=the )|(?<=its )|(?<=['’]s )|(?<=of )|(?<=which )|(?<=total ))registered exports"
"""No deed of one who "registered exports of $5 million"."""
KINDS = re.compile(
    rf"\b((?:domestic|direct|national|other) exports|{_REGISTERED}|other imports"
    r"|(?:re|agro|agri)-?exports?|(?:agro|agri)-?imports?"
    r"|(?:border|barter|processing|general|transit|entrepot) trade)\b",
    re.I,
)
UNDER = re.compile(
    r"\s(?:under|by way of|through|via)\s(?:the\s)?"
    r"((?:border|barter|processing|general|ordinary|frontier|cross-border|entrepot) trade)\b"
)
"""Behind a flow, the kind of trade that it is part of: "exports under processing trade"."""
OWN_GOODS = re.compile(r"\sof ((?:domestic|local|national) (?:goods|products|merchandise|produce))\b")
"""Behind exports, what sets them apart from re-exports."""


def kind_of(statement: Statement, cue: Cue) -> str:
    """The kind of trade that a flow's own words name: re-exports, domestic exports."""
    text = statement.sentence.text
    if cue.surface.lower() == "nodx":
        return "non-oil domestic exports"
    if cue.code == "exports" and text.endswith("ational ", 0, cue.start) and "re-export" in statement.sentence.low:
        return "national exports"  # set apart from re-exports
    kind = KINDS.search(text, max(0, cue.start - 12), cue.end)
    under = UNDER.match(text, cue.end) if kind is None and " trade" in text else None
    if under and cue.code in ("exports", "imports"):
        return under[1].lower()
    if kind is None or kind.end() < cue.start:
        words = [] if cue.surface.lower() in MAKE else cue.surface.lower().split()
        named = [word for word in words if word not in ("ink", "capital")]  # "red ink", "capital outflow"
        named = [word for word in named if (cue.code, word) != ("production", "industrial")]  # all that industry makes
        named = [word for word in named if word in WHOLE or word_kind(word) in KNOWN]
        if named == ["services"] and text[max(0, cue.start - 10) : cue.start].lower().endswith("goods and "):
            return "goods and services"
        return " and ".join(named)  # "agricultural trade", "trade in services"
    return "" if TAKEN_IN.match(text, cue.end) else kind.group(1).lower()


def by_origin(statement: Statement, cue: Cue, phrase: Phrase) -> str | None:
    """The part of all goods that is told apart by where they are from: "re-exports of foreign goods"."""
    kind = kind_of(statement, cue)
    if kind.startswith(("re-", "reex")):
        return kind
    own = OWN_GOODS.search(statement.sentence.text, cue.end, phrase.end)
    return own[1].lower() if own else None
