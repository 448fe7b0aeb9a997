"""What of a sentence names no goods: a sentence in, its text with all that struck out."""

import re
from collections.abc import Iterator

from extract.products.words import (
    is_class,
    word_kind,
)
from extract.statements.sentences import Sentence
from extract.words.cued import Cued
from extract.words.leading import POINTING
from extract.words.lexicon import Cue
from extract.words.side_words import SHARE

AREA, PERIOD, NUMBER, VERB, FLOW, MODE, OTHER = "§¦#~¤^¬"
FREIGHT = {"transport", "transportation", "freight", "insurance"}
TERMS = re.compile(
    r"[cf](?<!\w.)(?:(?<=c)ost,? insurance,? (?:and )?freight|(?<=f)ree on board|\.?[io]\.?[fb]\.?)(?!\w)"
)
"""Terms of delivery, at which trade is valued."""
CARRIAGE = Cued(
    ("freight", "insurance"),
    r"\b(?:with|including|inclusive of|excluding|without|plus|before|net of) (?:the )?(?:(?:cost of )?freight and"
    r" insurance|insurance and freight|freight costs?|insurance costs?)\b",
)
"""What trade is valued with or without."""
MADE_FOR = re.compile(r"-[a-z]+(?:ing|ed|ent|ive)$|substituting$|replacing$", re.I)
"""What tells of goods what they are for: "import-substituting products"."""
QUALIFIES = re.compile(
    r"(?:^|[.:;(–—•]|\b(?:of|in|and|or|for|with|without|the|its|their|from|by|(?:ex|im|trans)ported|(?:ex|im)ports|bought|sold"
    r"|shipped|supplie[sd]|purchase[sd]|sells?|buys?|is|are|was|were|include[ds]?|including)\s+)\W*$",
    re.I,
)
"""Before a participle that tells of the goods behind it: "exports of milled rice", "bought refined copper"."""
NO_GOODS = Cued(
    ("ly ", "dates ", "traditional ", "non-", "ranges ", "era "),
    r"\b(?:non-[a-z]+|traditional) (?=(?:export|import|trad\w+) (?:partner|market|destination|source|buyer))"
    r"|(?<=\bof |\d\d )[a-z]{3,}ly (?:[a-z-]+(?:ed|en|wn)|cut|made|built|caught|bought|sold)(?= [a-z])"
    r"|\branges (?=from\b|between\b)|\bera (?!of\b)"
    r"|(?<!\bof )\bdates (?=back\b|(?:only )?from (?:the )?\d{4}\b)",
)
"""What names no goods: "of freshly cut roses", "locally built carts", "traditional export markets", "dates from"."""
NEXT_WORD = re.compile(r"\s+([a-z][\w-]*)")
MADE = re.compile(
    r"(?:\s+(?:industry|industries|sector))?(?:\s+(?:led|leads|topped|tops|exports|imports|goods|products)\b"
    r"|\s*(?:\(|,\s|(?:[A-Z]{1,3})?[$€£¥]|[A-Z]{3}\s?\d|\d)"
    rf"|\s+(?:had an? |has an? |with an? )?(?:{SHARE}|ma(?:kes?|de) up|account(?:s|ed)|represent(?:s|ed))\b)",
    re.I,
)
"""Behind "manufacturing", where it names goods."""
NO_FLOWS = {"other", "gdp", "investment", "retail", "enterprises"}
GOODS_NEXT = re.compile(r"\s(?:goods|products|articles|equipment|materials|chemicals|ceramics|wool|china)\b", re.I)
"""Behind a word that tells what goods are for: "consumption goods", "fine chemicals"."""
SIZED = re.compile(
    r"\b(?:high|low|large|big|small|medium|long|short|full|heavy|light|double|multi|extra|ultra)-$", re.I
)
"""What makes a word behind it tell what goods are like: "large-capacity buses", "high-speed trains"."""
THING_BEFORE = re.compile(r"(?:\b(?:of|for|in|and|without|excluding|new)|,)\s+(?:[a-z]+ly\s+)?(?:[\w-]+\s+)?$", re.I)
THING_NEXT = re.compile(r"\s*(?:[(,;:~#]|(?:and|or)\b|$)")
THING_AFTER = re.compile(r"\s*(?:[,;:(]|(?:and|or)\b)", re.I)
UNIT_TAIL = re.compile(r"#[a-z]{1,3}\b")
"""Letters that go with a number: "2500cc"."""


def masked(sentence: Sentence) -> str:
    """The sentence with all that is no name of goods struck out, character for character."""
    text = list(sentence.text)
    for spans, mark in _struck(sentence):
        for start, end in spans:
            text[start:end] = mark * (end - start)
    return UNIT_TAIL.sub(lambda letters: NUMBER * len(letters.group()), "".join(text))


def _struck(sentence: Sentence) -> Iterator[tuple[list[tuple[int, int]], str]]:
    """The spans that are struck out, with their marks; later ones over earlier."""
    text = sentence.text
    cues = sentence.cues
    yield [match.span() for match in TERMS.finditer(sentence.low)], MODE
    yield [match.span() for match in CARRIAGE.finditer(sentence.low)], MODE
    yield sentence.bodies, OTHER
    yield [(c.start, c.end) for c in cues["mode"] if c.kind in ("basis", "adjustment", "stage", "average", "per")], MODE
    yield [(c.start, c.end) for c in cues["verb"] if c.kind != "reject" and not _is_thing(text, c)], VERB
    named = [
        c
        for c in cues["indicator"]
        if not (text.startswith("-", c.start - 1) and SIZED.search(text, max(0, c.start - 8), c.start))
    ]
    yield [(c.start, c.end) for c in named if _is_flow(text, c)], FLOW
    yield [(c.start, c.end) for c in named if c.code in NO_FLOWS and not GOODS_NEXT.match(text, c.end)], OTHER
    yield [made.span() for made in NO_GOODS.finditer(sentence.low)], " "
    yield [(m.start, min(m.end, len(text))) for m in sentence.areas], AREA
    yield [(m.start, min(m.end, len(text))) for m in sentence.periods], PERIOD
    yield [(q.start, q.end) for q in sentence.free if q.kind != "ordinal"], NUMBER


def _is_thing(text: str, cue: Cue) -> bool:
    """Whether a verb's form is a noun here: "exports of ships", "without ships, aircraft"."""
    if text[cue.start - 1 : cue.start] == "-" or text[cue.end : cue.end + 1] == "-":  # "chip-making"
        return True
    if cue.surface == "sets" and THING_NEXT.match(text, cue.end):
        return True  # "wiring sets (EUR 0.4bn)"
    behind = NEXT_WORD.match(text, cue.end) if text.endswith("of ", 0, cue.start) else None
    if behind and not cue.surface.endswith(("ed", "ing")) and word_kind(behind[1]) in ("goods", "general"):
        return True  # "of lift equipment", "of cut flowers"
    return word_kind(cue.surface) == "goods" and bool(
        THING_BEFORE.search(text[max(0, cue.start - 24) : cue.start]) or THING_AFTER.match(text, cue.end)
    )


def _is_flow(text: str, cue: Cue) -> bool:
    """Whether an indicator is no part of a name of goods, unlike "transport equipment", "manufactured exports"."""
    if cue.code == "none":
        flows = cue.surface.lower().startswith(("export", "import", "trade", "trading"))
        return flows and not MADE_FOR.search(cue.surface)
    if cue.code == "production" and word_kind(cue.surface) == "adjective" and MADE.match(text, cue.end):
        return False
    if cue.code == "production" and _is_made_so(text, cue):
        return False
    if is_class([cue.surface.lower()]) and POINTING.search(text, max(0, cue.start - 8), cue.start):
        return False  # "that crop"
    return cue.code not in NO_FLOWS and cue.surface.lower() not in FREIGHT


def _is_made_so(text: str, cue: Cue) -> bool:
    """Whether a participle tells how goods are made, and no deed: "milled rice", "of refined sugar"."""
    if not cue.surface.endswith(("ed", "wn")) or not QUALIFIES.search(text, max(0, cue.start - 16), cue.start):
        return False
    behind = NEXT_WORD.match(text, cue.end)
    return behind is not None and word_kind(behind[1]) in ("goods", "general")  # also "processed products"
